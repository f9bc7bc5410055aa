"""The camera's two threads without any toolkit: one keeps the newest frame, one decodes it under a deadline.

All state that outlives a frame is kept here and in `agreement`; the decoder itself has none. Callbacks come from
these threads; the app hands them over to its own.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.domain.ports import CameraState, Frame
from storeassist_qt.scanning import decode
from storeassist_qt.scanning.camera import FrameSource, as_bgr
from storeassist_qt.scanning.decode import FrameReading
from storeassist_qt.scanning.readers import PLAIN, DecodeOptions

logger = logging.getLogger(__name__)

RETRY_S = (0.5, 1.0, 2.0, 5.0)
HINT_AFTER_S = 1.0
DARK, SOFT = 45.0, 4.0  # mean level; mean gradient of the band against its contrast

_STATES = {
    "camera_not_found": CameraState.NONE,
    "camera_taken": CameraState.TAKEN,
    "camera_lost": CameraState.LOST,
    "bad_format": CameraState.BAD_FORMAT,
}


@dataclass(frozen=True)
class LoopSettings:
    """`deadline_ms` bounds the decoding of one frame, `preview_fps` what `on_frame` gets."""

    deadline_ms: float = 24.0
    preview_fps: float = 30.0
    retry_s: Sequence[float] = RETRY_S
    options: DecodeOptions = PLAIN


DEFAULT_SETTINGS = LoopSettings()


class NewestSlot:
    """Holds one item: a newer one replaces it, a taker waits for it."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._item: Any = None
        self._is_closed = False
        self.dropped = 0

    def put(self, item: Any) -> None:
        """Store the newest item; one that nobody took is dropped and counted."""
        with self._condition:
            self.dropped += self._item is not None
            self._item = item
            self._condition.notify()

    def take(self) -> Any:
        """Return the newest item, waiting for it; None once closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._item is not None or self._is_closed)
            item, self._item = self._item, None
            return None if self._is_closed else item

    def close(self) -> None:
        """Wake the taker for good."""
        with self._condition:
            self._is_closed, self._item = True, None
            self._condition.notify_all()


class StageRotation:
    """Which stages a frame gets: the cheap ones always, one of the costly ones in turn."""

    def __init__(self) -> None:
        self._turn = 0

    def next(self) -> frozenset[str]:
        """Return the stages of the next frame."""
        # ZBar on the equalised band costs most and finds most: every third frame without a result.
        others = (
            decode.PROFILE,
            decode.WHOLE,
            decode.BAND_CLAHE,
            decode.PROFILE,
            decode.PATCH_CLAHE,
            decode.BAND_CLAHE,
        )
        return frozenset({decode.BAND, decode.PATCH, others[self._turn % len(others)]})

    def note(self, reading: FrameReading) -> None:
        """Move on after a frame without a code; start anew after one with."""
        self._turn = 0 if reading.codes else self._turn + 1


class CameraLoop:
    """Opens a source, shows and decodes its newest frames until stopped; comes back by itself after a fault.

    `opener` is called in the capture thread (opening may take seconds). `on_state` gets every change of state.
    A loop is started once; make a new one for the next start.
    """

    def __init__(
        self,
        opener: Callable[[], FrameSource],
        *,
        on_frame: Callable[[Frame], None],
        on_reading: Callable[[FrameReading], None],
        on_state: Callable[[CameraState], None],
        settings: LoopSettings = DEFAULT_SETTINGS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._opener = opener
        self._on_frame, self._on_reading, self._on_state = on_frame, on_reading, on_state
        self._settings = settings
        self._clock = clock
        self._slot = NewestSlot()
        self._stopping = threading.Event()
        self._source: FrameSource | None = None
        self._source_lock = threading.Lock()
        self._state = CameraState.OFF
        self._threads = [
            threading.Thread(target=self._capture, name="camera-capture", daemon=True),
            threading.Thread(target=self._decode, name="camera-decode", daemon=True),
        ]
        self._last_preview = float("-inf")
        self._last_read_at: float | None = None

    @property
    def dropped_frames(self) -> int:
        """Return how many frames were replaced by newer ones before they could be decoded."""
        return self._slot.dropped

    def start(self) -> None:
        """Begin; returns at once."""
        # OpenCV would take all cores for steps of a millisecond, and the screen needs one of them.
        cv2.setNumThreads(1)
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Release the camera and end the threads; returns False where one did not end in time.

        A thread that hangs in a driver is left behind as a daemon; it closes its source when it comes back.
        """
        self._stopping.set()
        self._slot.close()
        with self._source_lock:
            source = self._source
        if source is not None:
            source.close()
        until = time.monotonic() + timeout_s
        for thread in self._threads:
            if thread.is_alive() and thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))
        late = [thread.name for thread in self._threads if thread.is_alive()]
        if late:
            logger.warning("camera threads did not end in %.1f s: %s", timeout_s, ", ".join(late))
        self._tell(CameraState.OFF)
        return not late

    def controls(self) -> dict[str, float]:
        """Return the controls of the open camera; empty where it has none."""
        with self._source_lock:
            return self._source.controls() if self._source is not None else {}

    def set_control(self, name: str, value: float) -> bool:
        """Set one control of the open camera."""
        with self._source_lock:
            return self._source.set_control(name, value) if self._source is not None else False

    # --- capture thread

    def _capture(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            if failures == 0:
                self._tell(CameraState.STARTING)
            frames = 0
            try:
                for frames, frame in enumerate(self._frames(), 1):  # noqa: B007 - counted for the backoff
                    self._deliver(frame)
                # The source came to its end (a file played once): nothing more to show, nothing wrong.
                return
            except ScanError as error:
                if self._stopping.is_set():
                    return
                failures = 1 if frames else failures + 1
                logger.warning("camera: %s", error)
                self._tell(_STATES.get(error.code, CameraState.LOST))
            finally:
                self._release()
            delays = self._settings.retry_s
            if self._stopping.wait(delays[min(failures - 1, len(delays) - 1)]):
                return

    def _frames(self) -> Any:
        source = self._opener()
        with self._source_lock:
            self._source = source
        while not self._stopping.is_set():
            frame = source.read()
            if frame is None:
                return
            yield as_bgr(frame)

    def _deliver(self, picture: Any) -> None:
        if self._state is not CameraState.RUNNING:
            self._tell(CameraState.RUNNING)
            self._last_read_at = self._clock()
        self._slot.put(picture)
        now = self._clock()
        # A little less than the period, or a camera of just this rate would lose every other frame.
        if now - self._last_preview >= 0.9 / self._settings.preview_fps:
            self._last_preview = now
            self._on_frame(as_port_frame(picture))

    def _release(self) -> None:
        with self._source_lock:
            source, self._source = self._source, None
        if source is not None:
            source.close()

    def _tell(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self._on_state(state)

    # --- decode thread

    def _decode(self) -> None:
        rotation = StageRotation()
        while (picture := self._slot.take()) is not None:
            reading = decode.read_frame(
                picture, self._settings.options, rotation.next(), deadline_ms=self._settings.deadline_ms, measure=True
            )
            rotation.note(reading)
            if not self._stopping.is_set():
                self._on_reading(replace(reading, hint=self._hint(reading)))

    def _hint(self, reading: FrameReading) -> str:
        """Return what the person could do, after a second without a read: too_dark, too_far, hold_still or ""."""
        now = self._clock()
        if reading.codes or self._last_read_at is None:
            self._last_read_at = now
            return ""
        if now - self._last_read_at < HINT_AFTER_S:
            return ""
        if reading.brightness < DARK:
            return "too_dark"
        if 0 < reading.bars_width < 0.12 * reading.width:
            return "too_far"
        return "hold_still" if reading.bars_width and reading.sharpness < SOFT else ""


def as_port_frame(picture: Any) -> Frame:
    """Return a BGR picture as it crosses to the screen: a view, which keeps the picture alive."""
    height, width = picture.shape[:2]
    return Frame(memoryview(picture).cast("B"), width, height, int(picture.strides[0]))
