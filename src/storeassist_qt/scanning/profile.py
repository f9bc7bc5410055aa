"""Averages a straightened patch along its bars: what reads in the dark and through noise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storeassist_qt.scanning.readers import Gray

STRIP_ROWS = 36
PARTS = ((0.35, 0.65), (0.08, 0.38), (0.62, 0.92))  # middle, upper, lower: shares of the patch's height
# (part, sigma of the unsharp mask in patch pixels): of nine these five read what all nine did.
TRIES = ((0, 0.0), (0, 2.0), (1, 2.0), (2, 2.0), (0, 3.5))


def profiles(patch: Gray) -> Iterator[Gray]:
    """Yield strips of `STRIP_ROWS` equal rows, the most promising first."""
    parts = lines(patch)
    for part, sigma in TRIES:
        line = parts[part]
        if sigma:
            line = line + 1.6 * (line - cv2.GaussianBlur(line, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))
        yield as_strip(stretch(line))


def lines(patch: Gray) -> list[NDArray[Any]]:
    """Return the patch's middle, upper and lower part, each averaged along the bars to one line of levels."""
    return [_line(patch, *part) for part in PARTS]


def _line(patch: Gray, start: float, end: float) -> NDArray[Any]:
    rows = patch.shape[0]
    part = patch[int(rows * start) : max(int(rows * end), int(rows * start) + 1)]
    line: NDArray[Any] = part.mean(axis=0, dtype=np.float32).reshape(1, -1)
    return line


def stretch(line: NDArray[Any]) -> NDArray[Any]:
    """Return the line with its levels between the local darkest and lightest spread over 0-255."""
    window = np.ones((1, max(31, line.shape[1] // 9)), np.uint8)
    low, high = cv2.erode(line, window), cv2.dilate(line, window)
    low, high = (cv2.blur(part, (window.shape[1], 1)) for part in (low, high))
    floor = max(8.0, float((high - low).max()) * 0.2)
    spread: NDArray[Any] = np.clip((line - low) * 255 / np.maximum(high - low, floor), 0, 255).astype(np.float32)
    return spread


def as_strip(line: NDArray[Any]) -> Gray:
    """Return one line repeated to a picture."""
    return np.ascontiguousarray(np.repeat(line.astype(np.uint8), STRIP_ROWS, axis=0))
