"""Reads the codes in one picture: a cascade from the cheapest to the costliest stage.

`read_codes` and `read_frame` are stateless: the result never depends on the picture before. The camera worker
calls `read_frame` with some of the stages to keep its deadline. What was measured stands in the project's design notes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storeassist_qt.scanning import ean_model, judge, localise, profile, readers, rules
from storeassist_qt.scanning.readers import PLAIN, DecodeOptions, Gray, Quad, Read

MAX_SIDE = 2560  # larger pictures are reduced first: memory and time stay bounded
MIN_SIDE = 16
MATRIX_TEXTURE = 0.035  # share of the frame: of 18 QR codes not read at once 16 showed more, of 89 others 11

BAND, PATCH, PROFILE, PATCH_CLAHE, WHOLE, BAND_CLAHE = (
    "band", "patch", "profile", "patch_clahe", "whole", "band_clahe",
)  # fmt: skip
ALL_STAGES = frozenset({BAND, PATCH, PROFILE, PATCH_CLAHE, WHOLE, BAND_CLAHE})
COSTLY_STAGES = (PROFILE, PATCH_CLAHE, WHOLE, BAND_CLAHE)  # the camera worker does one of these a frame


@dataclass(frozen=True)
class FoundCode:
    """A code and where it is: four corners in pixels of the picture, `stage` and `engine` for the diagnostics."""

    symbology: str
    text: str
    corners: tuple[tuple[int, int], ...]
    aim: str = ""
    engine: str = ""
    stage: str = ""


@dataclass(frozen=True)
class FrameReading:
    """What one picture holds.

    `brightness` (mean level of the band, 0-255), `sharpness` (mean step from pixel to pixel where bars are) and
    `bars_width` (pixels across the widest field of bars that was not read) are measured for the hints, on request.
    """

    codes: tuple[FoundCode, ...] = ()
    width: int = 0
    height: int = 0
    elapsed_ms: float = 0.0
    stages: tuple[str, ...] = ()
    brightness: float = 0.0
    sharpness: float = 0.0
    bars_width: float = 0.0
    hint: str = ""


def decoders_available() -> dict[str, str]:
    """Return the version of each decoder, "" for one that is missing (without ZBar fewer hard codes are read)."""
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for name, package in (("zxing-cpp", "zxing-cpp"), ("pyzbar", "pyzbar"), ("opencv", "opencv-python-headless")):
        try:
            found[name] = version(package)
        except PackageNotFoundError:
            found[name] = ""
    if not readers.has_zbar():
        found["pyzbar"] = ""
    return found


def read_codes(bgr: Any) -> list[tuple[str, str]]:
    """Return (symbology, text) of the codes in a picture; an empty list for anything that is no picture."""
    return [(code.symbology, code.text) for code in read_frame(bgr).codes]


def read_frame(
    bgr: Any,
    options: DecodeOptions = PLAIN,
    stages: Iterable[str] = ALL_STAGES,
    *,
    deadline_ms: float = 0.0,
    measure: bool = False,
) -> FrameReading:
    """Read one picture (8-bit BGR or gray, other kinds are converted) with the given stages.

    With a deadline no further stage begins once it has passed; 0 is none.
    """
    start = time.perf_counter()
    gray, shrink = to_gray(bgr)
    if gray is None:
        return FrameReading(elapsed_ms=(time.perf_counter() - start) * 1e3)
    cascade = _Cascade(gray, options, frozenset(stages), start + deadline_ms / 1e3 if deadline_ms else None)
    codes = tuple(_found(read, shrink, cascade.done[-1]) for read in rules.distinct(cascade.run()))
    return FrameReading(
        codes=codes,
        width=int(gray.shape[1] / shrink),
        height=int(gray.shape[0] / shrink),
        elapsed_ms=(time.perf_counter() - start) * 1e3,
        stages=tuple(cascade.done),
        brightness=float(cascade.band[::8, ::8].mean()) if measure else 0.0,
        sharpness=cascade.sharpness() if measure and not codes else 0.0,
        bars_width=max((blob.length for blob in cascade.blobs), default=0.0),
    )


def to_gray(image: Any) -> tuple[Gray | None, float]:
    """Return the picture in gray and by how much it was reduced; None for what is no picture."""
    if not isinstance(image, np.ndarray) or image.ndim not in (2, 3) or min(image.shape) < 1:
        return None, 1.0
    if image.ndim == 3 and image.shape[2] not in (1, 3, 4):
        return None, 1.0
    if min(image.shape[:2]) < MIN_SIDE or image.dtype.kind not in "uifb":
        return None, 1.0
    shrink = min(1.0, MAX_SIDE / max(image.shape[:2]))
    if shrink < 1:
        # Whole steps first: resizing 100 megapixels smoothly costs more than any decoder.
        step = max(1, int(1 / shrink / 2))
        image = image[::step, ::step]
        shrink = min(1.0, MAX_SIDE / max(image.shape[:2])) / step
        if min(image.shape[:2]) * shrink * step < MIN_SIDE:
            return None, 1.0
    image = _as_bytes(image)
    if shrink < 1:
        size = (max(1, int(image.shape[1] * shrink * step)), max(1, int(image.shape[0] * shrink * step)))
        image = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    if image.ndim == 3:
        codes = {1: None, 3: cv2.COLOR_BGR2GRAY, 4: cv2.COLOR_BGRA2GRAY}
        code = codes[image.shape[2]]
        image = image[:, :, 0] if code is None else cv2.cvtColor(np.ascontiguousarray(image), code)
    return np.ascontiguousarray(image), shrink


def _as_bytes(image: NDArray[Any]) -> NDArray[Any]:
    if image.dtype == np.uint8:
        return image
    levels: NDArray[Any] = image
    if image.dtype.kind == "b":
        levels = np.where(image, 255, 0)
    elif image.dtype.kind == "f":
        levels = np.nan_to_num(image, nan=0.0, posinf=255.0, neginf=0.0)
        if 0 < float(levels.max(initial=0.0)) <= 1.0:
            levels = levels * 255
    elif image.dtype.itemsize > 1 and int(image.max(initial=0)) > 255:
        bits = 8 * image.dtype.itemsize - (image.dtype.kind == "i")
        levels = image // (1 << (bits - 8))
    as_bytes: NDArray[Any] = np.clip(levels, 0, 255).astype(np.uint8)
    return as_bytes


def _found(read: Read, shrink: float, stage: str) -> FoundCode:
    corners = tuple((round(x / shrink), round(y / shrink)) for x, y in read.quad)
    return FoundCode(read.symbology, read.text, corners, read.aim, read.engine, stage)


@cache
def _helper() -> ThreadPoolExecutor:
    """Return the second thread: both libraries release the GIL, so two cores decode at once."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="decode")


class _Cascade:
    """The stages of one picture, until one of them reads something."""

    def __init__(self, gray: Gray, options: DecodeOptions, stages: frozenset[str], until: float | None = None) -> None:
        self.gray = gray
        self.until = until
        self.blobs: list[localise.Blob] = []
        self.options = options
        self.stages = stages
        self.done: list[str] = []
        self.band, self.offset = localise.aiming_band(gray)

    def run(self) -> list[Read]:
        """Return the believed reads, in pixels of the gray picture."""
        if found := self._first_of({BAND: self._read_band}):
            return found
        # Looked at first, in this thread: what ZBar has to look for in the band depends on it.
        beside = None
        if BAND_CLAHE in self.stages:
            has_texture = self.field.texture >= MATRIX_TEXTURE
            beside = _helper().submit(self._read_band_clahe, has_texture)
        found = self._first_of(
            {
                PATCH: self._read_patches,
                PROFILE: self._read_profiles,
                PATCH_CLAHE: self._read_clahe,
                WHOLE: self._read_whole,
            }
        )
        if beside is None:
            return found
        if found:
            beside.cancel()
            return found
        self.done.append(BAND_CLAHE)
        found = beside.result()
        for patch in self.patches:
            found = judge.not_contradicted(patch.lines, found)
        return found

    def sharpness(self) -> float:
        """Return the mean step between neighbouring pixels across the best field of bars (0 without one)."""
        if not self.patches:
            return 0.0
        patch = self.patches[0]
        middle = patch.gray[patch.gray.shape[0] // 2].astype(np.int16)
        return float(np.abs(np.diff(middle)).mean() * patch.scale)

    def _first_of(self, steps: dict[str, Callable[[], list[Read]]]) -> list[Read]:
        for stage, step in steps.items():
            is_late = self.until is not None and self.done and time.perf_counter() > self.until
            if stage not in self.stages or is_late:
                continue
            self.done.append(stage)
            if found := step():
                return found
        return []

    @cached_property
    def patches(self) -> list[localise.Patch]:
        """The straightened places with bars, best first."""
        self.blobs = list(self.field.blobs)
        return [localise.cut_out(self.gray, blob) for blob in self.blobs]

    @cached_property
    def field(self) -> localise.Field:
        """Where bars are, and whether something looks like a matrix code."""
        return localise.look_over(self.gray)

    # --- stage 1 and 3c: zxing-cpp on the band, then on everything

    def _read_band(self) -> list[Read]:
        reads = readers.zxing(self.band, readers.formats(self.options))
        return self._believed(self.band, reads, self.offset)

    def _read_whole(self) -> list[Read]:
        reads = readers.zxing(self.gray, readers.formats(self.options), downscale=True)
        return self._believed(self.gray, reads, (0, 0))

    def _believed(self, picture: Gray, reads: list[Read], offset: tuple[int, int]) -> list[Read]:
        """Return the reads that hold, UPC-E after ZBar read it from the same pixels; moved to the frame."""
        lone = [read for read in reads if read.symbology == "UPC-E" and rules.is_sound(read)]
        for read in lone[:2]:
            reads = reads + readers.zbar(_around(picture, read.quad), self.options, linear_only=True)
        return [_moved(read, offset) for read in judge.believed(picture, rules.confirmed(reads))]

    # --- stage 2, 3a, 3b: the straightened patch

    def _read_patches(self) -> list[Read]:
        # The second place with bars is seldom the code: the costly library looks at the first alone.
        for rank, patch in enumerate(self.patches):
            if found := self._read_patch(patch, with_zbar=rank == 0):
                return found
        return []

    def _read_patch(self, patch: localise.Patch, *, with_zbar: bool) -> list[Read]:
        reads = readers.zxing(patch.gray, readers.formats(self.options, linear_only=True))
        found = judge.not_contradicted(patch.lines, rules.confirmed(reads))
        is_unconfirmed = any(read.symbology == "UPC-E" for read in reads)
        if not found and (with_zbar or is_unconfirmed):
            reads += readers.zbar(
                patch.gray, self.options, linear_only=True, scale=max(1.0, patch.scale), rows=2, columns=0
            )
            found = judge.not_contradicted(patch.lines, rules.confirmed(reads))
        return _placed(patch, found)

    def _read_profiles(self) -> list[Read]:
        return next((found for patch in self.patches[:1] if (found := self._read_profile(patch))), [])

    def _read_profile(self, patch: localise.Patch) -> list[Read]:
        rows, columns = patch.gray.shape
        if fit := ean_model.consensus(patch.lines):
            quad = ((0.0, 0.0), (float(columns), 0.0), (float(columns), float(rows)), (0.0, float(rows)))
            return _placed(patch, [Read("model", "EAN-13", fit.text, quad)])
        for strip in profile.profiles(patch.gray):
            reads = readers.zxing(strip, readers.formats(self.options, linear_only=True))
            if any(read.symbology == "UPC-E" for read in reads) or not reads:
                reads += readers.zbar(strip, self.options, linear_only=True, rows=6, columns=0)
            if found := judge.supported(patch.lines, rules.confirmed(reads)):
                return _placed(patch, [_stretched(read, rows) for read in found])
        return []

    def _read_clahe(self) -> list[Read]:
        for patch in self.patches[:1]:
            equalised = _clahe().apply(patch.gray)
            reads = readers.zxing(equalised, readers.formats(self.options, linear_only=True))
            if found := self._believed(equalised, reads, (0, 0)):
                return _placed(patch, found)
        return []

    # --- stage 4: ZBar on the band with CLAHE, in the second thread

    def _read_band_clahe(self, has_texture: bool = True) -> list[Read]:
        band = _clahe().apply(self.band)
        # ZBar finds a QR code only along every row and column; without one in sight the rows alone cost half.
        # Codes turned far enough to need the columns are read from their straightened patch.
        reads = readers.zbar(band, self.options, linear_only=not has_texture, columns=1 if has_texture else 0)
        for read in [read for read in reads if read.symbology == "UPC-E"][:2]:
            reads += readers.zxing(
                _around(band, read.quad), readers.formats(self.options, linear_only=True), rotate=True
            )
        return [_moved(read, self.offset) for read in rules.confirmed(reads)]


_local = threading.local()


def _clahe() -> Any:
    """Return this thread's CLAHE: the object keeps buffers and must not be shared."""
    if not hasattr(_local, "clahe"):
        _local.clahe = cv2.createCLAHE(clipLimit=2.0, tileGridSize=(8, 8))
    return _local.clahe


def _around(picture: Gray, quad: Quad, margin: int = 40) -> Gray:
    height, width = picture.shape
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    left, right = max(0, int(min(xs)) - margin), min(width, int(max(xs)) + margin)
    top, bottom = max(0, int(min(ys)) - margin), min(height, int(max(ys)) + margin)
    return np.ascontiguousarray(picture[top:bottom, left:right])


def _moved(read: Read, offset: tuple[int, int]) -> Read:
    quad = tuple((x + offset[0], y + offset[1]) for x, y in read.quad)
    return Read(read.engine, read.symbology, read.text, quad, read.quality, read.aim)


def _placed(patch: localise.Patch, reads: list[Read]) -> list[Read]:
    return [
        Read(read.engine, read.symbology, read.text, patch.to_frame(read.quad), read.quality, read.aim)
        for read in reads
    ]


def _stretched(read: Read, height: int) -> Read:
    """Return a read of a profile strip with the outline of the whole patch's height."""
    xs = [x for x, _ in read.quad]
    left, right = min(xs), max(xs)
    quad = ((left, 0.0), (right, 0.0), (right, float(height)), (left, float(height)))
    return Read(read.engine, read.symbology, read.text, quad, read.quality, read.aim)
