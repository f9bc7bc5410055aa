"""The camera as the screens know it: frames and codes on the GUI thread, the newest only."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.domain.camera_port import CodePicture, FrameFacts
from storeassist_qt.domain.ports import CameraState, DeviceSettings, Frame, SeenCode

if TYPE_CHECKING:
    from storeassist_qt.scanning.camera import FrameSource
    from storeassist_qt.scanning.decode import FrameReading
    from storeassist_qt.scanning.worker_core import CameraLoop

logger = logging.getLogger(__name__)

FACTS_EVERY_S = 0.1  # how often the screens hear what frames are like; a change of hint or outline is told at once
MAX_KEYS = 32


class QtCamera:
    """`ports.Camera` and `camera_port.CameraHelp`.

    With an `opener` that is the camera (the tour holds rendered pictures before it).
    """

    def __init__(
        self, gui: GuiThread, settings: DeviceSettings, opener: Callable[[], FrameSource] | None = None
    ) -> None:
        self._gui = gui
        self._settings = settings
        self._opener = opener
        self._loop: CameraLoop | None = None
        self._generation = 0
        self._frame_lock = threading.Lock()
        self._newest: Frame | None = None
        self._agreement: Any = None
        self._agreement_lock = threading.Lock()
        self._looks = 0  # frames that were decoded
        self._held_at: dict[str, int] = {}  # key of a code that was acted on -> the look at which it was
        self._kinds: dict[str, str] = {}  # text of a code as reported -> its symbology: a key needs both
        self._on_facts: Callable[[FrameFacts], None] | None = None
        self._facts_at = float("-inf")
        self._last_facts = FrameFacts()

    def is_configured(self) -> bool:
        """Tell whether a camera is chosen in the settings."""
        return self._opener is not None or bool(
            self._settings.get("scanner.source") == "camera" and self._settings.get("scanner.camera")
        )

    def start(
        self,
        on_frame: Callable[[Frame], None],
        on_code: Callable[[SeenCode], None],
        on_state: Callable[[CameraState], None],
    ) -> None:
        """Open the camera and deliver; a second start replaces the first."""
        self.stop()
        from storeassist_qt.scanning.agreement import Agreement, Glimpse
        from storeassist_qt.scanning.camera import camera_options, open_source
        from storeassist_qt.scanning.readers import DecodeOptions
        from storeassist_qt.scanning.worker_core import CameraLoop, LoopSettings

        self._generation += 1
        generation = self._generation
        with self._agreement_lock:
            self._agreement = Agreement(time.monotonic)
            self._held_at.clear()

        def deliver(call: Callable[[], None]) -> None:
            self._gui.post(lambda: call() if generation == self._generation else None)

        def show_newest() -> None:
            with self._frame_lock:
                frame, self._newest = self._newest, None
            if frame is not None:
                on_frame(frame)

        def take_frame(frame: Frame) -> None:
            with self._frame_lock:
                is_waiting, self._newest = self._newest is not None, frame
            if not is_waiting:  # the GUI still has the last one to show: it will take this newer one instead
                deliver(show_newest)

        def report(code: SeenCode, look: int) -> None:
            # Frames go on while the GUI acts on the first one: what they showed of the same label is no second one.
            with self._agreement_lock:
                is_acted_on = look <= self._held_at.get(self._key(code.text), 0)
            if not is_acted_on:
                on_code(code)

        def take_reading(reading: FrameReading) -> None:
            if generation != self._generation:  # a last frame of the panel before
                return
            if (facts := self._facts_of(reading)) is not None:
                deliver(lambda: self._on_facts(facts) if self._on_facts is not None else None)
            glimpses = [Glimpse(code.text, code.symbology, code.aim, code.corners) for code in reading.codes]
            with self._agreement_lock:
                seen = self._agreement.frame(glimpses)
                self._looks += 1
                look = self._looks
            for one in seen:
                if one.fresh:
                    code = SeenCode(
                        text=one.aim + one.text,
                        symbology=one.symbology,
                        source="camera",
                        times=one.times,
                        is_contested=one.competing,
                        corners=one.corners,
                    )
                    self._remember(code)
                    deliver(partial(report, code, look))

        def take_state(state: CameraState) -> None:
            deliver(lambda: on_state(state))

        spec = str(self._settings.get("scanner.camera"))
        options = camera_options(str(self._settings.get("scanner.resolution")))
        loop_settings = LoopSettings(
            deadline_ms=float(self._settings.get("scanner.deadline_ms")),
            preview_fps=float(self._settings.get("scanner.camera_fps")),
            options=DecodeOptions(databar=bool(self._settings.get("scanner.databar"))),
        )
        self._loop = CameraLoop(
            self._opener or (lambda: open_source(spec, options)),
            on_frame=take_frame,
            on_reading=take_reading,
            on_state=take_state,
            settings=loop_settings,
        )
        self._loop.start()

    def stop(self) -> None:
        """Release the camera."""
        self._generation += 1
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.stop(timeout_s=0.3)  # the GUI does not wait for a slow driver; the thread ends by itself

    def hold(self, text: str) -> None:
        """Do not report this text again until it has left the band for 0.5 s."""
        with self._agreement_lock:
            if self._agreement is not None:
                self._agreement.hold(text, self._kinds.get(text, ""))
                key = self._key(text)
                self._held_at.pop(key, None)
                self._held_at[key] = self._looks
                _forget_oldest(self._held_at)

    def watch(self, on_facts: Callable[[FrameFacts], None] | None) -> None:
        """Call `on_facts` with what frames are like, about ten times a second."""
        self._on_facts = on_facts

    def controls(self) -> dict[str, float]:
        """Return the controls of the open camera; empty while it is closed."""
        return self._loop.controls() if self._loop is not None else {}

    def set_control(self, name: str, value: float) -> bool:
        """Set one control of the open camera."""
        return self._loop.set_control(name, value) if self._loop is not None else False

    def paint_code(self, text: str, symbology: str) -> CodePicture:
        """Return one barcode with its quiet zone (`camera_port.CodePainter`)."""
        from storeassist_qt.scanning.render import render_barcode

        label = render_barcode(text, symbology, module=1, caption=False)
        rows, columns = label.shape
        return CodePicture(label.tobytes(), int(columns), int(rows))

    def _key(self, text: str) -> str:
        """Return what two reads of a code are the same by; `text` is as it was reported."""
        key: str = self._agreement.key(text, self._kinds.get(text, ""))
        return key

    # --- decode thread

    def _remember(self, code: SeenCode) -> None:
        with self._agreement_lock:
            self._kinds.pop(code.text, None)
            self._kinds[code.text] = code.symbology
            _forget_oldest(self._kinds)

    def _facts_of(self, reading: FrameReading) -> FrameFacts | None:
        """Return what to tell of a frame, None where the last report still holds."""
        if self._on_facts is None:
            return None
        facts = FrameFacts(
            hint=reading.hint,
            outlines=tuple(code.corners for code in reading.codes),
            texts=tuple(code.text for code in reading.codes),
            elapsed_ms=reading.elapsed_ms,
            stage=reading.stages[-1] if reading.codes and reading.stages else "",
            engine=reading.codes[0].engine if reading.codes else "",
            brightness=reading.brightness,
            sharpness=reading.sharpness,
        )
        now, last = time.monotonic(), self._last_facts
        is_new = facts.hint != last.hint or bool(facts.outlines) != bool(last.outlines)
        if not is_new and now - self._facts_at < FACTS_EVERY_S:
            return None
        self._facts_at, self._last_facts = now, facts
        return facts


def _forget_oldest(kept: dict[str, Any]) -> None:
    while len(kept) > MAX_KEYS:
        del kept[next(iter(kept))]
