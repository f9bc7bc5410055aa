"""Where frames come from: a camera, a stream, a video file, a folder of images, or a script for tests.

`open_source` takes what stands in the camera setting:

    0, 1, ...                device number
    /dev/video2              V4L device
    rtsp://..., http://...   network camera
    a video file             played at its own speed, again and again
    a folder, an image       played in the order of the names, 10 a second, again and again

Files and folders take "?fps=5" and "?loop=no" behind the path. Errors are ScanError with code camera_not_found,
camera_taken, camera_lost or bad_format.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit

import cv2
import numpy as np

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.scanning.torch import find_torch

logger = logging.getLogger(__name__)

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})
OPEN_TIMEOUT_MS = 5000
MAX_PICTURE_BYTES = 64_000_000
LARGE_PIXELS, MAX_PIXELS = 25_000_000, 200_000_000
HEADER_BYTES = 1 << 18  # a JPEG may carry a thumbnail and a colour profile before its size


class FrameSource(Protocol):
    """One opened source of frames; used from one thread, `close` from any."""

    def read(self) -> Any:
        """Return the next frame (array of bytes, BGR), waiting for it; None once closed or at the end.

        Raises ScanError camera_lost, camera_taken or bad_format.
        """
        ...

    def controls(self) -> dict[str, float]:
        """Return the controls this source really has, by name, with their present values."""
        ...

    def set_control(self, name: str, value: float) -> bool:
        """Set one control; False where the driver refused."""
        ...

    def close(self) -> None:
        """Release the device; a waiting `read` returns."""
        ...


@dataclass(frozen=True)
class CameraOptions:
    """What is asked of a camera; the driver may deliver something near it."""

    width: int = 1280
    height: int = 720
    fps: float = 30.0


DEFAULT_OPTIONS = CameraOptions()


def camera_options(resolution: str) -> CameraOptions:
    """Return what a setting like "640x480" asks of a camera; anything else ("auto") asks for the default."""
    found = re.fullmatch(r"(\d{2,5})x(\d{2,5})", resolution)
    return CameraOptions(int(found[1]), int(found[2])) if found else DEFAULT_OPTIONS


def open_source(spec: str, options: CameraOptions = DEFAULT_OPTIONS) -> FrameSource:
    """Open what the setting names. Raises ScanError (camera_not_found, camera_taken, bad_format)."""
    spec = spec.strip()
    if not spec:
        raise ScanError("camera_not_found", spec=spec, reason="not_set")
    if re.fullmatch(r"\d{1,3}", spec):
        return DeviceSource(int(spec), options)
    if re.match(r"(rtsps?|https?|udp|tcp)://", spec, re.IGNORECASE):
        return StreamSource(spec)
    if spec.startswith("/dev/"):
        return DeviceSource(spec, options)
    return _open_path(spec)


def _open_path(spec: str) -> FrameSource:
    path, wanted = Path(spec), {}
    if not path.exists() and "?" in spec:
        text, _, query = spec.rpartition("?")
        path, wanted = Path(text), parse_qs(query)
    path = path.expanduser()
    try:
        fps = float(wanted.get("fps", ["0"])[0])
    except ValueError:
        raise ScanError("bad_format", spec=spec, reason="fps") from None
    loop = wanted.get("loop", ["yes"])[0].lower() not in ("no", "0", "false")
    if path.is_dir():
        pictures = sorted(entry for entry in path.iterdir() if entry.suffix.lower() in PICTURES)
        return PictureSource(pictures, fps=fps or 10.0, loop=loop, spec=spec)
    if not path.exists():
        raise ScanError("camera_not_found", spec=spec)
    if path.suffix.lower() in PICTURES:
        return PictureSource([path], fps=fps or 10.0, loop=loop, spec=spec)
    return VideoSource(path, fps=fps, loop=loop)


class _Captured:
    """What everything behind cv2.VideoCapture shares."""

    _CONTROLS = {
        "focus": cv2.CAP_PROP_FOCUS,
        "autofocus": cv2.CAP_PROP_AUTOFOCUS,
        "exposure": cv2.CAP_PROP_EXPOSURE,
        "auto_exposure": cv2.CAP_PROP_AUTO_EXPOSURE,
        "brightness": cv2.CAP_PROP_BRIGHTNESS,
        "zoom": cv2.CAP_PROP_ZOOM,
    }

    def __init__(self, capture: cv2.VideoCapture, spec: str) -> None:
        self._capture = capture
        self._spec = spec
        self._lock = threading.Lock()  # release() beside a running read() crashes some back ends
        self._closed = threading.Event()

    def _grab(self) -> Any:
        with self._lock:
            if self._closed.is_set():
                return None
            try:
                is_read, frame = self._capture.read()
            except cv2.error as error:
                raise ScanError("bad_format", spec=self._spec, reason=str(error)[:200]) from error
        return frame if is_read else None

    def controls(self) -> dict[str, float]:
        """Return the controls whose value the driver tells; drivers answer -1 or 0 for what they lack."""
        with self._lock:
            values = {name: self._capture.get(prop) for name, prop in self._CONTROLS.items()}
        return {name: float(value) for name, value in values.items() if value not in (-1.0, 0.0)}

    def set_control(self, name: str, value: float) -> bool:
        """Set one control; False where there is none of that name or the driver refused."""
        prop = self._CONTROLS.get(name)
        if prop is None:
            return False
        with self._lock:
            return bool(not self._closed.is_set() and self._capture.set(prop, value))

    def close(self) -> None:
        """Release the device."""
        self._closed.set()
        with self._lock:
            self._capture.release()


class DeviceSource(_Captured):
    """A camera of this machine, by number or V4L path."""

    def __init__(self, device: int | str, options: CameraOptions = DEFAULT_OPTIONS) -> None:
        spec = str(device)
        node = Path(f"/dev/video{device}" if isinstance(device, int) else device)
        is_linux = Path("/dev").is_dir() and os.name == "posix" and Path("/proc").is_dir()
        if is_linux and not node.exists():
            raise ScanError("camera_not_found", spec=spec)
        if is_linux and not os.access(node, os.R_OK | os.W_OK):
            raise ScanError("camera_taken", spec=spec, reason="no_permission")
        backend = cv2.CAP_V4L2 if is_linux else cv2.CAP_ANY
        capture = _opened(device if isinstance(device, int) else str(node), backend, [])
        if not capture.isOpened():
            capture.release()
            raise ScanError("camera_taken" if is_linux else "camera_not_found", spec=spec)
        # MJPG first: at 1280x720 most USB cameras reach 30 pictures a second with it alone.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, options.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, options.height)
        capture.set(cv2.CAP_PROP_FPS, options.fps)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        super().__init__(capture, spec)
        self._node = node if is_linux else None
        self._torch = find_torch(self._node) if is_linux else None
        self._has_delivered = False

    def read(self) -> Any:
        """Return the next frame. A device that opens and never delivers belongs to another program."""
        frame = self._grab()
        if frame is None and not self._closed.is_set():
            if self._has_delivered or (self._node is not None and not self._node.exists()):
                raise ScanError("camera_lost", spec=self._spec)
            raise ScanError("camera_taken", spec=self._spec)
        self._has_delivered = True
        return frame

    def controls(self) -> dict[str, float]:
        """Return the driver's controls, and the torch where there is one."""
        torch = {"torch": float(self._torch.is_on())} if self._torch is not None else {}
        return torch | super().controls()

    def set_control(self, name: str, value: float) -> bool:
        """Set one control, or switch the torch."""
        if name == "torch":
            return self._torch is not None and self._torch.set(value > 0)
        return super().set_control(name, value)

    def close(self) -> None:
        """Release the device; the lamp does not burn on."""
        if self._torch is not None and self._torch.is_on():
            self._torch.set(False)
        super().close()


class StreamSource(_Captured):
    """A network camera."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._shown = f"{parts.scheme}://{parts.hostname or ''}{parts.path}"  # no password in messages or logs
        waits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, OPEN_TIMEOUT_MS]
        capture = _opened(address, cv2.CAP_FFMPEG, waits)
        if not capture.isOpened():
            capture.release()
            raise ScanError("camera_not_found", spec=self._shown)
        super().__init__(capture, self._shown)

    def read(self) -> Any:
        """Return the next frame; a stream that ends is a camera that was lost."""
        frame = self._grab()
        if frame is None and not self._closed.is_set():
            raise ScanError("camera_lost", spec=self._shown)
        return frame


class VideoSource(_Captured):
    """A video file, at its own speed unless told."""

    def __init__(self, path: Path, *, fps: float = 0.0, loop: bool = True) -> None:
        capture = _opened(str(path), cv2.CAP_ANY, [])
        if not capture.isOpened():
            capture.release()
            raise ScanError("bad_format", spec=str(path))
        super().__init__(capture, str(path))
        own = float(capture.get(cv2.CAP_PROP_FPS))
        self._period = 1 / (fps or (own if 1 <= own <= 240 else 30.0))
        self._loop = loop
        self._has_delivered = False

    def read(self) -> Any:
        """Return the next frame when it is due; None at the end."""
        if self._has_delivered and self._closed.wait(self._period):
            return None
        frame = self._grab()
        if frame is None and not self._closed.is_set():
            if not self._has_delivered:
                raise ScanError("bad_format", spec=self._spec)
            if not self._loop:
                return None
            with self._lock:
                self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            frame = self._grab()
        self._has_delivered = True
        return frame


class PictureSource:
    """Images in the order given, `fps` a second; pictures that cannot be read are passed over."""

    def __init__(self, pictures: Iterable[Path], *, fps: float = 10.0, loop: bool = True, spec: str = "") -> None:
        self._pictures = list(pictures)
        self._spec = spec
        self._period = 1 / max(0.1, fps)
        self._closed = threading.Event()
        if not self._pictures:
            raise ScanError("bad_format", spec=spec, reason="no_pictures")
        self._frames = self._play(loop)
        self._is_first = True

    def _play(self, loop: bool) -> Iterator[Any]:
        while True:
            readable = 0
            for path in self._pictures:
                frame = load_picture(path)
                if frame is None:
                    logger.warning("%s is no picture that can be read", path.name)
                    continue
                readable += 1
                yield frame
            if not readable:
                raise ScanError("bad_format", spec=self._spec, reason="no_pictures")
            if not loop:
                return

    def read(self) -> Any:
        """Return the next picture when it is due; None at the end."""
        if not self._is_first and self._closed.wait(self._period):
            return None
        self._is_first = False
        return None if self._closed.is_set() else next(self._frames, None)

    def controls(self) -> dict[str, float]:
        """Return nothing: pictures have no controls."""
        return {}

    def set_control(self, name: str, value: float) -> bool:
        """Refuse: pictures have no controls."""
        return False

    def close(self) -> None:
        """Stop playing."""
        self._closed.set()


@dataclass(frozen=True)
class Step:
    """One step of a scripted camera: a frame, an error code, or a wait for `ScriptedSource.go_on`."""

    frame: Any = None
    error: str = ""
    waits: bool = False


class ScriptedSource:
    """A camera that plays a script: frames, unplugged mid-way, a wrong format, slow, taken."""

    def __init__(self, steps: Iterable[Step | Any], controls: dict[str, float] | None = None) -> None:
        self._steps = iter(steps)
        self._controls = dict(controls or {})
        self._gate = threading.Semaphore(0)
        self.is_closed = threading.Event()

    def read(self) -> Any:
        """Play the next step; at the end of the script wait until closed, as a camera that shows nothing new."""
        step = next(self._steps, None)
        if step is None:
            self.is_closed.wait()
            return None
        if not isinstance(step, Step):
            step = Step(frame=step)
        if step.waits:
            self._gate.acquire()
        if step.error:
            raise ScanError(step.error, spec="scripted")
        return None if self.is_closed.is_set() else step.frame

    def go_on(self) -> None:
        """Let one waiting step pass."""
        self._gate.release()

    def controls(self) -> dict[str, float]:
        """Return the scripted controls."""
        return dict(self._controls)

    def set_control(self, name: str, value: float) -> bool:
        """Set a scripted control."""
        if name not in self._controls:
            return False
        self._controls[name] = value
        return True

    def close(self) -> None:
        """End the script."""
        self.is_closed.set()
        self._gate.release()


def load_picture(path: Path) -> Any:
    """Return a picture file as BGR, or None where it cannot be read as one (truncated, empty, too large).

    Pictures beyond `LARGE_PIXELS` come at half or a quarter of their size, so that memory stays bounded.
    """
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            return None
        data = np.frombuffer(path.read_bytes(), np.uint8)
        if not data.size:
            return None
        pixels = declared_pixels(data.tobytes()[:HEADER_BYTES])
        if pixels > MAX_PIXELS:
            logger.warning("%s holds %d megapixels, more than any camera delivers", path.name, pixels // 1_000_000)
            return None
        if pixels <= LARGE_PIXELS:
            return cv2.imdecode(data, cv2.IMREAD_COLOR)
        flag = cv2.IMREAD_REDUCED_GRAYSCALE_2 if pixels <= 4 * LARGE_PIXELS else cv2.IMREAD_REDUCED_GRAYSCALE_4
        gray = cv2.imdecode(data, flag)
        return None if gray is None else cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR)
    except (OSError, cv2.error) as error:
        logger.debug("%s: %s", path, error)
        return None


def declared_pixels(data: bytes) -> int:
    """Return width x height as the header of a PNG, JPEG, BMP or WebP file says, or 0 where it does not.

    Read before decoding: a file of a few kilobytes may declare gigapixels.
    """
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        return int.from_bytes(data[16:20], "big") * int.from_bytes(data[20:24], "big")
    if data[:2] == b"BM" and len(data) >= 26:
        width, height = (int.from_bytes(data[at : at + 4], "little", signed=True) for at in (18, 22))
        return abs(width * height)
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X" and len(data) >= 30:
        return (int.from_bytes(data[24:27], "little") + 1) * (int.from_bytes(data[27:30], "little") + 1)
    if data[:2] == b"\xff\xd8":
        return _jpeg_pixels(data)
    return 0


def _jpeg_pixels(data: bytes) -> int:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind in range(0xC0, 0xD0) and kind not in (0xC4, 0xC8, 0xCC):  # a start of frame
            return int.from_bytes(data[at + 5 : at + 7], "big") * int.from_bytes(data[at + 7 : at + 9], "big")
        at += 1 if kind == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0


def as_bgr(frame: Any) -> Any:
    """Return a frame as contiguous 8-bit BGR; raises ScanError("bad_format") for what is no picture.

    Drivers that do not convert deliver gray or YUYV.
    """
    if not isinstance(frame, np.ndarray) or frame.dtype != np.uint8 or frame.size == 0 or frame.ndim not in (2, 3):
        raise ScanError("bad_format", shape=str(getattr(frame, "shape", None)), kind=str(getattr(frame, "dtype", "")))
    channels = 1 if frame.ndim == 2 else frame.shape[2]
    codes = {1: cv2.COLOR_GRAY2BGR, 2: cv2.COLOR_YUV2BGR_YUYV, 4: cv2.COLOR_BGRA2BGR}
    if channels == 3:
        return np.ascontiguousarray(frame)
    if channels not in codes or min(frame.shape[:2]) < 2:
        raise ScanError("bad_format", shape=str(frame.shape), kind=str(frame.dtype))
    try:
        return cv2.cvtColor(np.ascontiguousarray(frame), codes[channels])
    except cv2.error as error:
        raise ScanError("bad_format", shape=str(frame.shape), reason=str(error)[:200]) from error


def _opened(target: int | str, backend: int, params: list[int]) -> cv2.VideoCapture:
    """Open a capture without OpenCV's own warnings on stderr: our error says what is wrong."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        return cv2.VideoCapture(target, backend, params) if params else cv2.VideoCapture(target, backend)
    except cv2.error as error:
        raise ScanError("bad_format", spec=str(target)[:80], reason=str(error)[:200]) from error
