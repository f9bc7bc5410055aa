"""Finds where parallel bars are and cuts them out straight.

A structure tensor of the half-size picture: where its two eigenvalues differ (coherence) and the gradients are strong,
there are bars, and its direction is theirs. One straightened patch is worth more than any treatment of the whole frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storeassist_qt.scanning import profile
from storeassist_qt.scanning.readers import Gray, Quad

PATCH_WIDTH = 760
PATCH_MAX_HEIGHT = 260
MIN_COHERENCE = 0.55
BAND = (0.80, 0.55)  # share of width and height that the aiming frame on the screen shows


@dataclass(frozen=True)
class Patch:
    """A straightened piece: bars upright. `matrix` maps frame to patch pixels, `scale` is the enlargement."""

    gray: Gray
    matrix: NDArray[Any]
    scale: float

    @cached_property
    def lines(self) -> list[NDArray[Any]]:
        """Three lines of levels across the bars: middle, upper, lower part."""
        return profile.lines(self.gray)

    def to_frame(self, quad: Quad) -> Quad:
        """Return points of the patch in pixels of the frame."""
        back = cv2.invertAffineTransform(self.matrix)
        return tuple(
            (float(back[0, 0] * x + back[0, 1] * y + back[0, 2]), float(back[1, 0] * x + back[1, 1] * y + back[1, 2]))
            for x, y in quad
        )


def aiming_band(gray: Gray) -> tuple[Gray, tuple[int, int]]:
    """Return the centre of the frame and the offset (x, y) of its corner."""
    height, width = gray.shape
    left, top = int(width * (1 - BAND[0]) / 2), int(height * (1 - BAND[1]) / 2)
    return gray[top : height - top, left : width - left], (left, top)


@dataclass(frozen=True)
class Blob:
    """Where bars are: centre, length across the bars, height along them (frame pixels), angle of the reading line."""

    centre: tuple[float, float]
    length: float
    height: float
    angle: float
    weight: float


@dataclass(frozen=True)
class Field:
    """What lies in a picture: the best places with parallel bars, and the share of it with strong texture in all
    directions, as a matrix code is."""

    blobs: tuple[Blob, ...]
    texture: float


def find_blobs(gray: Gray, limit: int = 2) -> list[Blob]:
    """Return the best places with parallel bars, best first."""
    return list(look_over(gray, limit).blobs)


def look_over(gray: Gray, limit: int = 2) -> Field:
    """Return where bars are, best first, and how much looks like a matrix code."""
    half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    gx = cv2.Sobel(half, cv2.CV_32F, 1, 0, ksize=3)
    gy = cv2.Sobel(half, cv2.CV_32F, 0, 1, ksize=3)
    # The products are reduced once more: the tensor is smooth anyway, and everything behind costs a quarter.
    size = (half.shape[1] // 4, half.shape[0] // 4)
    tensor = [cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in (gx * gx, gx * gy, gy * gy)]
    window = (7, 7)
    xx, xy, yy = (cv2.boxFilter(part, -1, window) for part in tensor)
    trace = xx + yy
    spread = cv2.sqrt((xx - yy) ** 2 + 4 * xy * xy)
    mean = float(cv2.mean(trace)[0])
    strong = max(200.0, mean * 0.7)
    mask: NDArray[Any] = ((spread > MIN_COHERENCE * trace) & (trace > strong)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    blobs = []
    order = sorted(range(1, count), key=lambda label: -int(stats[label, cv2.CC_STAT_AREA]))
    for label in order[:6]:
        if stats[label, cv2.CC_STAT_AREA] < 25:
            break
        blob = _blob(labels == label, xx, xy, yy, spread)
        if blob is not None:
            blobs.append(blob)
    best = sorted(blobs, key=lambda blob: -blob.weight)[:limit]
    return Field(tuple(best), _texture(spread, trace, mean))


def _texture(spread: NDArray[Any], trace: NDArray[Any], mean: float) -> float:
    """Return the share of the picture that the largest connected piece without a direction covers."""
    mask: NDArray[Any] = ((spread < 0.3 * trace) & (trace > max(200.0, 2 * mean))).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    largest = max((int(stats[label, cv2.CC_STAT_AREA]) for label in range(1, count)), default=0)
    return largest / mask.size


def _blob(
    member: NDArray[Any],
    xx: NDArray[Any],
    xy: NDArray[Any],
    yy: NDArray[Any],
    spread: NDArray[Any],
) -> Blob | None:
    ys, xs = np.nonzero(member)
    weights = spread[ys, xs]
    angle = 0.5 * float(np.arctan2(2 * xy[ys, xs].sum(), (xx[ys, xs] - yy[ys, xs]).sum()))
    along = xs * np.cos(angle) + ys * np.sin(angle)
    across = ys * np.cos(angle) - xs * np.sin(angle)
    low, high = np.percentile(along, (1, 99))
    top, bottom = np.percentile(across, (3, 97))
    length, height = float(high - low + 1), float(bottom - top + 1)
    if length < 6:
        return None
    middle, level = (low + high) / 2, (top + bottom) / 2
    centre = (middle * np.cos(angle) - level * np.sin(angle), middle * np.sin(angle) + level * np.cos(angle))
    scale = 8.0
    return Blob(
        centre=(float(centre[0] + 0.5) * scale, float(centre[1] + 0.5) * scale),
        length=length * scale,
        height=height * scale,
        angle=angle,
        weight=float(weights.sum()),
    )


def cut_out(gray: Gray, blob: Blob, width: int = PATCH_WIDTH) -> Patch:
    """Return the blob straightened, with room for quiet zones, about `width` pixels wide."""
    length = blob.length * 1.12 + 40
    scale = float(min(3.0, max(0.6, width / length)))
    columns = int(min(1280, length * scale))
    rows = int(min(PATCH_MAX_HEIGHT, max(36, (blob.height * 1.0) * scale)))
    cos, sin = np.cos(blob.angle) * scale, np.sin(blob.angle) * scale
    x, y = blob.centre
    matrix = np.array(
        [[cos, sin, columns / 2 - cos * x - sin * y], [-sin, cos, rows / 2 + sin * x - cos * y]], np.float64
    )
    flags = cv2.INTER_CUBIC if scale > 1.3 else cv2.INTER_LINEAR
    patch = cv2.warpAffine(gray, matrix, (columns, rows), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return Patch(patch, matrix, scale)
