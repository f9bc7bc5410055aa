"""A hand scanner claimed for this app alone, as Linux' input device: no other program sees what it types.

The key codes are those of linux/input-event-codes.h, read with the US layout scanners ship with. One thread opens,
grabs and reads the device; barcodes are told on the GUI thread. Without the device the keyboard wedge goes on.
"""

from __future__ import annotations

import logging
import select
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.domain.errors import ScanError, SettingsError, StoreAssistError
from storeassist_qt.scanning.devices import list_input_devices
from storeassist_qt.scanning.wedge import PASS, TERMINATORS, Burst, Decision, Wedge, WedgeSettings

logger = logging.getLogger(__name__)

INPUT_FOLDER = Path("/dev/input")
FIRST_RETRY_S, LONGEST_RETRY_S = 0.5, 10.0
IDLE_S = 0.2  # how long a read waits, and so how long a stop takes at most
EVIOCSCLOCKID = 0x400445A0  # _IOW('E', 0xa0, int)
EV_SYN, EV_KEY, SYN_DROPPED = 0, 1, 3
RELEASED, PRESSED, REPEATED = 0, 1, 2
DROPPED = -1  # a code of our own: the kernel's buffer ran over, keys are missing

_SHIFTS, _CONTROLS, _OTHERS, _CAPS, _NUM = (42, 54), (29, 97), (56, 100, 125, 126), 58, 69
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (71, "789-456+1230.", "789-456+1230."),  # the keypad: NumLock is not asked
)
_SAME = {57: " ", 28: "\r", 96: "\r", 15: "\t", 55: "*", 98: "/", 117: "=", 121: ","}
PLAIN = {first + place: char for first, chars, _ in _ROWS for place, char in enumerate(chars)} | _SAME
SHIFTED = {first + place: char for first, _, chars in _ROWS for place, char in enumerate(chars)} | _SAME
WITH_CONTROL = {27: "\x1d", 7: "\x1e", 32: "\x04"}  # Ctrl with ], ^ and D: what scanners type for GS, RS and EOT


@dataclass(frozen=True)
class KeyEvent:
    """One key of the device; `value` is RELEASED, PRESSED or REPEATED, `at_ms` of the monotonic clock."""

    code: int
    value: int
    at_ms: float


class ScannerDevice(Protocol):
    """One opened input device; used from one thread. Its calls raise OSError where the device is gone."""

    def grab(self) -> None:
        """Claim the device; OSError where another program has it."""
        ...

    def read(self, timeout_s: float) -> Sequence[KeyEvent]:
        """Return all keys that wait; none after `timeout_s` seconds of silence."""
        ...

    def close(self) -> None:
        """Let go of the device."""
        ...


class EvdevDevice:
    """An input device through the `evdev` package."""

    def __init__(self, path: str) -> None:
        import fcntl
        import struct

        from evdev import InputDevice

        self._device: Any = InputDevice(path)
        try:
            # The wall clock may jump; the wedge compares these times with time.monotonic().
            fcntl.ioctl(self._device.fd, EVIOCSCLOCKID, struct.pack("i", time.CLOCK_MONOTONIC))
        except OSError:
            self._device.close()
            raise

    def grab(self) -> None:
        """Claim the device (EVIOCGRAB)."""
        self._device.grab()

    def read(self, timeout_s: float) -> Sequence[KeyEvent]:
        """Return the keys that wait."""
        ready, _, _ = select.select([self._device.fd], [], [], timeout_s)
        if not ready:
            return ()
        try:
            events = list(self._device.read())
        except BlockingIOError:  # nothing there after all
            return ()
        found = []
        for event in events:
            at_ms = event.sec * 1000 + event.usec / 1000
            if event.type == EV_KEY:
                found.append(KeyEvent(event.code, event.value, at_ms))
            elif event.type == EV_SYN and event.code == SYN_DROPPED:
                found.append(KeyEvent(DROPPED, PRESSED, at_ms))
        return found

    def close(self) -> None:
        """Close it; the kernel ends the grab with it."""
        self._device.close()


def open_device(spec: str) -> ScannerDevice:
    """Open what the setting names ("auto" or /dev/input/...). Raises ScanError, SettingsError."""
    path = spec.strip()
    if path == "auto":
        path = next((device.path for device in list_input_devices() if device.looks_like_scanner), "")
    elif not path.startswith(f"{INPUT_FOLDER}/"):
        raise SettingsError("setting_wrong", key="scanner.evdev", found=repr(path), expected="auto or /dev/input/...")
    if not path:
        raise ScanError("scanner_not_found", spec=spec)
    try:
        return EvdevDevice(path)
    except ImportError as error:
        raise ScanError("scanner_evdev_missing") from error
    except PermissionError as error:
        raise ScanError("scanner_forbidden", spec=path) from error
    except OSError as error:
        raise ScanError("scanner_not_found", spec=path, reason=str(error)[:200]) from error


def is_offered() -> bool:
    """Tell whether this machine has input devices of this kind."""
    return sys.platform == "linux" and INPUT_FOLDER.is_dir()


class KeyReader:
    """Turns the keys of one scanner into bursts; nobody types on it, so nothing is given back."""

    def __init__(self, settings: WedgeSettings) -> None:
        # A person never types here: short codes count, and only silence ends one that lacks its end.
        silence = settings.silence_ms
        self._silence_ms = silence
        self._wedge = Wedge(replace(settings, min_length=1, gap_ms=max(settings.gap_ms, silence)))
        self._down: set[int] = set()
        self._is_caps = False
        self._is_damaged = False  # keys are missing: the rest of this burst is no barcode
        self._last_ms = 0.0

    def key(self, event: KeyEvent, *, protected: bool = False) -> Decision:
        """Take in one key event."""
        if event.code == DROPPED:
            self._down.clear()
            return self._damage(event.at_ms)
        if event.code in (*_SHIFTS, *_CONTROLS, *_OTHERS):
            (self._down.discard if event.value == RELEASED else self._down.add)(event.code)
            return PASS
        if event.value != PRESSED or event.code == _NUM:  # a held key is no scan: repeats are not read
            return PASS
        if event.code == _CAPS:
            self._is_caps = not self._is_caps
            return PASS
        char = self._char(event.code)
        if self._is_damaged and event.at_ms - self._last_ms < self._silence_ms:
            self._last_ms = event.at_ms
            self._is_damaged = char not in TERMINATORS
            return PASS
        self._is_damaged = False
        if not char:
            return self._damage(event.at_ms) if self._wedge.is_collecting else PASS
        return self._wedge.key(char, event.at_ms, protected=protected)

    def silence(self, now_ms: float) -> Decision:
        """Say that no key waits; a burst without an end may be over."""
        return self._wedge.tick(now_ms)

    def wait_s(self, now_ms: float) -> float:
        """Return how long to wait for the next key, in seconds."""
        deadline = self._wedge.next_deadline()
        return IDLE_S if deadline is None else min(IDLE_S, max(0.001, (deadline - now_ms) / 1000))

    def _char(self, code: int) -> str:
        if self._down.intersection(_OTHERS):
            return ""
        if self._down.intersection(_CONTROLS):
            return WITH_CONTROL.get(code, "")
        is_shifted = bool(self._down.intersection(_SHIFTS))
        if self._is_caps and PLAIN.get(code, "").isalpha():
            is_shifted = not is_shifted
        return (SHIFTED if is_shifted else PLAIN).get(code, "")

    def _damage(self, at_ms: float) -> Decision:
        self._wedge.flush()
        self._is_damaged, self._last_ms = True, at_ms
        logger.warning("a scan was dropped: keys are missing or mean nothing")
        return PASS


class EvdevScanner(QObject):
    """The claimed scanner; its signals come on the GUI thread. ``failed(StoreAssistError)``: it cannot be used now."""

    barcode_scanned = Signal(str, str)
    raw_seen = Signal(object)  # scanning.wedge.Burst
    burst_refused = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        gui: GuiThread,
        parent: QObject | None = None,
        *,
        opener: Callable[[str], ScannerDevice] = open_device,
        clock: Callable[[], float] = time.monotonic,
        first_retry_s: float = FIRST_RETRY_S,
    ) -> None:
        super().__init__(parent)
        self._gui = gui
        self._open = opener
        self._clock = clock
        self._first_retry_s = first_retry_s
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._asked: tuple[str, WedgeSettings] | None = None
        self.is_protected = False
        """Whether a PIN or password field has the focus; then only a badge is a scan."""

    def start(self, spec: str, settings: WedgeSettings) -> None:
        """Claim the device named; "" claims none. The same again changes nothing."""
        if self._asked == (spec, settings):
            return
        self.stop()
        self._asked = (spec, settings)
        if not spec.strip():
            return
        self._stopping = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(spec, settings, self._stopping), name="evdev-scanner", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Let go of the device."""
        self._stopping.set()
        thread, self._thread, self._asked = self._thread, None, None
        if thread is not None:
            thread.join(timeout=2 * IDLE_S)

    # --- the thread

    def _run(self, spec: str, settings: WedgeSettings, stopping: threading.Event) -> None:
        wait_s, is_told = self._first_retry_s, False
        while not stopping.is_set():
            try:
                device = self._claim(spec)
            except StoreAssistError as error:
                logger.info("the scanner cannot be claimed: %s", error)
                if not is_told:
                    self._tell(stopping, lambda error=error: self.failed.emit(error))  # type: ignore[misc]
                    is_told = True
                if error.code in ("scanner_evdev_missing", "setting_wrong"):
                    return  # time does not mend this
                stopping.wait(wait_s)
                wait_s = min(2 * wait_s, LONGEST_RETRY_S)
                continue
            # Once it has worked, its coming and going (sleep, range) is no news to a person.
            wait_s, is_told = self._first_retry_s, True
            try:
                self._read(device, KeyReader(settings), stopping)
            except OSError as error:
                logger.warning("the scanner is gone: %s", error)
                stopping.wait(wait_s)
            finally:
                device.close()

    def _claim(self, spec: str) -> ScannerDevice:
        device = self._open(spec)
        try:
            device.grab()
        except OSError as error:
            device.close()
            raise ScanError("scanner_taken", spec=spec, reason=str(error)[:200]) from error
        return device

    def _read(self, device: ScannerDevice, reader: KeyReader, stopping: threading.Event) -> None:
        while not stopping.is_set():
            events = device.read(reader.wait_s(self._clock() * 1000))
            for event in events:
                self._act(stopping, reader.key(event, protected=self.is_protected))
            if not events:
                self._act(stopping, reader.silence(self._clock() * 1000))

    def _act(self, stopping: threading.Event, decision: Decision) -> None:
        if decision.burst is not None:
            burst = decision.burst
            self._tell(stopping, lambda: self._deliver(burst))
        if decision.refused:
            logger.warning("a scanner burst of %d characters was refused", decision.refused_length)
            self._tell(stopping, lambda: self.burst_refused.emit(decision.refused_length))

    def _tell(self, stopping: threading.Event, call: Callable[[], None]) -> None:
        self._gui.post(lambda: None if stopping.is_set() else call())

    def _deliver(self, burst: Burst) -> None:
        self.raw_seen.emit(burst)
        self.barcode_scanned.emit(burst.text, burst.symbology)
