"""The scanner claimed as an input device, with a scripted one in its place."""

import os
import queue
import struct
import sys
import threading
from types import SimpleNamespace

import pytest

from storeassist_qt.app import evdev_scanner
from storeassist_qt.app.evdev_scanner import (
    DROPPED,
    PLAIN,
    PRESSED,
    RELEASED,
    REPEATED,
    SHIFTED,
    EvdevScanner,
    KeyEvent,
    KeyReader,
    open_device,
)
from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.domain.errors import ScanError, SettingsError
from storeassist_qt.scanning.devices import InputDevice
from storeassist_qt.scanning.wedge import WedgeSettings
from storeassist_qt.ui import messages

SHIFT, CONTROL, ALT, CAPS, F5 = 42, 29, 56, 58, 63
CODE_OF = {char: (code, False) for code, char in reversed(PLAIN.items())}
CODE_OF = {char: (code, True) for code, char in reversed(SHIFTED.items())} | CODE_OF


def strokes(text, at_ms=0.0, gap_ms=2.0):
    """Return the key events a scanner with a US layout types."""
    events = []
    for char in text:
        code, is_shifted = CODE_OF[char]
        if is_shifted:
            events.append(KeyEvent(SHIFT, PRESSED, at_ms))
        events += [KeyEvent(code, PRESSED, at_ms), KeyEvent(code, RELEASED, at_ms + 1)]
        if is_shifted:
            events.append(KeyEvent(SHIFT, RELEASED, at_ms + 1))
        at_ms += gap_ms
    return events


def read(events, settings=None, **arguments):
    """Return the texts a reader finds in events, with silence at their end."""
    reader = KeyReader(settings or WedgeSettings())
    decisions = [reader.key(event, **arguments) for event in events]
    decisions.append(reader.silence(events[-1].at_ms + 1000))
    return [decision.burst.text for decision in decisions if decision.burst is not None]


class Scripted:
    """A scanner that types what a test puts in; an OSError put in is an unplugged one."""

    def __init__(self, *items, may_grab=True):
        self.items = queue.Queue()
        for item in items:
            self.items.put(item)
        self.may_grab = may_grab
        self.is_grabbed = False
        self.is_closed = threading.Event()

    def grab(self):
        if not self.may_grab:
            raise OSError(16, "Device or resource busy")
        self.is_grabbed = True

    def read(self, timeout_s):
        try:
            item = self.items.get(timeout=timeout_s)
        except queue.Empty:
            return ()
        if isinstance(item, OSError):
            raise item
        return item

    def close(self):
        self.is_grabbed = False
        self.is_closed.set()


@pytest.fixture
def claimed(qtbot):
    """Return a function that starts a scanner over what the opener gives one after the other."""
    made = []

    def start(*openings, spec="auto"):
        left = list(openings)

        def opener(_spec):
            found = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(found, Exception):
                raise found
            return found

        scanner = EvdevScanner(GuiThread(), opener=opener, first_retry_s=0.001)
        scanner.texts, scanner.errors, scanner.raws = [], [], []
        scanner.barcode_scanned.connect(lambda text, _symbology: scanner.texts.append(text))
        scanner.failed.connect(lambda error: scanner.errors.append(error.code))
        scanner.raw_seen.connect(scanner.raws.append)
        made.append(scanner)
        scanner.start(spec, WedgeSettings())
        return scanner

    yield start
    for scanner in made:
        scanner.stop()


def test_digits_and_enter_are_a_barcode():
    assert read(strokes("9521234567899\r")) == ["9521234567899"]


def test_every_printable_character_of_ascii_is_typed_and_read():
    text = "".join(chr(code) for code in range(32, 127))
    assert read(strokes(f"A{text}\r")) == [f"A{text}"]


def test_shift_makes_capitals_and_lets_go():
    assert read(strokes("Ab-CD_e\r")) == ["Ab-CD_e"]


def test_the_keypad_types_digits():
    keys = [71, 72, 73, 75, 76, 77, 79, 80, 81, 82, 83, 96]
    events = [KeyEvent(code, PRESSED, place * 2.0) for place, code in enumerate(keys)]
    assert read(events) == ["7894561230."]


def test_caps_lock_changes_letters_only():
    caps = [KeyEvent(CAPS, PRESSED, 0.0), KeyEvent(CAPS, RELEASED, 0.0)]
    assert read([*caps, *strokes("nf-20\r", 1.0)]) == ["NF-20"]


def test_a_group_separator_typed_with_control_stays_in_the_code():
    separator = [KeyEvent(CONTROL, PRESSED, 20), KeyEvent(27, PRESSED, 20), KeyEvent(CONTROL, RELEASED, 21)]
    assert read([*strokes("10AB"), *separator, *strokes("21X\r", 22)]) == ["10AB\x1d21X"]


def test_a_code_without_an_end_is_ended_by_silence():
    assert read(strokes("LOC-B3")) == ["LOC-B3"]


def test_a_held_key_is_read_once():
    events = strokes("12345678")
    events[1:1] = [KeyEvent(events[0].code, REPEATED, 0.5)] * 5
    assert read(events) == ["12345678"]


@pytest.mark.parametrize("lost", [KeyEvent(DROPPED, PRESSED, 9.0), KeyEvent(F5, PRESSED, 9.0)])
def test_a_scan_with_missing_keys_is_no_barcode_and_the_next_one_is(lost):
    events = [*strokes("95212"), lost, *strokes("34567899\r", 10), *strokes("9521234567899\r", 60)]
    assert read(events) == ["9521234567899"]


def test_keys_with_alt_are_no_barcode():
    events = [*strokes("12"), KeyEvent(ALT, PRESSED, 4), *strokes("065", 5), KeyEvent(ALT, RELEASED, 12)]
    assert read([*events, *strokes("34\r", 13)]) == []


def test_in_a_pin_field_only_a_badge_is_a_scan():
    settings = WedgeSettings(badge_prefix="BADGE-")
    assert read(strokes("9521234567899\r"), settings, protected=True) == []
    assert read(strokes("BADGE-4711\r"), settings, protected=True) == ["4711"]


def test_six_hundred_scans_arrive_in_order_on_the_gui_thread(qtbot, claimed):
    texts = [f"NF-{number:06d}" for number in range(600)]
    device = Scripted(*(strokes(f"{text}\r", place * 100.0) for place, text in enumerate(texts)))
    scanner = claimed(device)
    seen_on = set()
    scanner.barcode_scanned.connect(lambda *_: seen_on.add(threading.current_thread()))
    qtbot.waitUntil(lambda: len(scanner.texts) >= 600)
    assert scanner.texts == texts
    assert [burst.text for burst in scanner.raws] == texts
    assert seen_on == {threading.main_thread()}
    assert device.is_grabbed


def test_unplugged_in_the_middle_of_a_scan_it_comes_back_without_half_a_code(qtbot, claimed):
    first = Scripted(strokes("95212"), OSError(19, "No such device"))
    second = Scripted(strokes("9521234567899\r", 50.0))
    gone = ScanError("scanner_not_found")
    scanner = claimed(first, gone, gone, second)
    qtbot.waitUntil(lambda: bool(scanner.texts))
    assert scanner.texts == ["9521234567899"]
    assert first.is_closed.is_set()
    assert scanner.errors == []


def test_a_grab_that_is_refused_is_told_once_and_tried_again(qtbot, claimed):
    taken = Scripted(may_grab=False)
    scanner = claimed(taken, taken, Scripted(strokes("9521234567899\r")))
    qtbot.waitUntil(lambda: bool(scanner.texts))
    assert scanner.errors == ["scanner_taken"]
    assert taken.is_closed.is_set()


def test_a_missing_package_is_told_and_not_tried_again(qtbot, claimed):
    scanner = claimed(ScanError("scanner_evdev_missing"))
    qtbot.waitUntil(lambda: bool(scanner.errors))
    scanner._thread.join(timeout=60)
    assert not scanner._thread.is_alive()
    assert "evdev" in messages.text_of("scanner_evdev_missing")


def test_stopping_lets_go_and_tells_nothing_more(qtbot, claimed):
    device = Scripted()
    scanner = claimed(device)
    qtbot.waitUntil(lambda: device.is_grabbed)
    device.items.put(strokes("12345678\r"))
    scanner.stop()  # what was read meanwhile waits for the GUI's next turn
    assert device.is_closed.wait(60)
    qtbot.wait(10)
    assert scanner.texts == []


def test_without_a_device_in_the_settings_none_is_opened(claimed):
    scanner = claimed(ScanError("scanner_not_found"), spec="")
    assert scanner._thread is None


class FakeInputDevice:
    """What `evdev.InputDevice` is to the adapter, over a pipe that is ready as long as a byte lies in it."""

    def __init__(self, path):
        self.fd, self.end = os.pipe()
        self.path, self.batches, self.calls = path, [], []

    def put(self, *events):
        self.batches.append(
            [SimpleNamespace(sec=7, usec=2000, type=one[0], code=one[1], value=one[2]) for one in events]
        )
        os.write(self.end, b".")

    def read(self):
        os.read(self.fd, 1)
        if not self.batches:
            raise BlockingIOError
        yield from self.batches.pop(0)

    def grab(self):
        self.calls.append("grab")

    def close(self):
        self.calls.append("close")
        os.close(self.fd)
        os.close(self.end)


def test_the_keys_of_the_package_come_with_monotonic_times(monkeypatch):
    asked = []
    monkeypatch.setitem(sys.modules, "evdev", SimpleNamespace(InputDevice=FakeInputDevice))
    monkeypatch.setattr("fcntl.ioctl", lambda _fd, request, clock: asked.append((request, struct.unpack("i", clock))))
    device = open_device("/dev/input/event5")
    assert asked == [(0x400445A0, (1,))]
    device.grab()
    assert device.read(0) == ()
    device._device.put((4, 4, 458783), (1, 2, 1), (0, 0, 0), (1, 2, 0), (0, 3, 0))
    assert device.read(1) == [KeyEvent(2, PRESSED, 7002.0), KeyEvent(2, RELEASED, 7002.0), KeyEvent(DROPPED, 1, 7002.0)]
    os.write(device._device.end, b".")
    assert device.read(1) == ()
    device.close()
    assert device._device.calls == ["grab", "close"]


class FakePackage:
    """The `evdev` package with one device of a given fault."""

    def __init__(self, fault):
        self.fault = fault

    def InputDevice(self, path):
        raise self.fault


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (FileNotFoundError(2, "gone"), "scanner_not_found"),
        (PermissionError(13, "no"), "scanner_forbidden"),
        (OSError(19, "no such device"), "scanner_not_found"),
    ],
)
def test_what_cannot_be_opened_says_so(monkeypatch, fault, code):
    monkeypatch.setitem(sys.modules, "evdev", FakePackage(fault))
    with pytest.raises(ScanError) as raised:
        open_device("/dev/input/event5")
    assert raised.value.code == code


def test_auto_opens_the_first_scanner_by_its_name(monkeypatch):
    keyboard = InputDevice("AT Keyboard", "/dev/input/event0")
    scanner = InputDevice("Tera Barcode Scanner", "/dev/input/event4", looks_like_scanner=True)
    monkeypatch.setattr(evdev_scanner, "list_input_devices", lambda: [keyboard, scanner])
    monkeypatch.setattr(evdev_scanner, "EvdevDevice", str)
    assert open_device("auto") == "/dev/input/event4"
    monkeypatch.setattr(evdev_scanner, "list_input_devices", lambda: [keyboard])
    with pytest.raises(ScanError):
        open_device("auto")


def test_without_the_package_or_with_another_path_it_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "evdev", None)
    with pytest.raises(ScanError) as raised:
        open_device("/dev/input/event5")
    assert raised.value.code == "scanner_evdev_missing"
    with pytest.raises(SettingsError):
        open_device("/etc/passwd")
