"""Second opinion on what the libraries read: does the number fit the picture better than every other one?

Both libraries mis-read retail codes with a valid check digit, sometimes the same way. Measured on photographs: of all
right reads none fitted worse than another number where the code could be located at all; of 14 wrong ones 12 did.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storeassist_qt.scanning import ean_model
from storeassist_qt.scanning.readers import Gray, Quad, Read

MIN_BEST = 0.80  # below this the model has not found the code and knows nothing
MIN_OWN = 0.70  # and a number that fits worse than this was compared at another place
MIN_DEFICIT = 0.008
_MODULE, _QUIET, _ROWS = 5, 12, 24  # pixels a module, modules beside the code, rows of the cut-out

Line = NDArray[Any]


def believed(gray: Gray, reads: Iterable[Read]) -> list[Read]:
    """Return zxing-cpp's reads whose EAN-13 the picture does not contradict; others pass."""
    return [read for read in reads if read.symbology != "EAN-13" or not _is_contradicted_at(gray, read)]


def not_contradicted(lines: Sequence[Line], reads: Iterable[Read]) -> list[Read]:
    """Return the reads whose EAN-13 the lines through its patch do not contradict; others pass."""
    return [read for read in reads if read.symbology != "EAN-13" or not is_contradicted(lines, read.text)]


def supported(lines: Sequence[Line], reads: Iterable[Read]) -> list[Read]:
    """Return the reads whose EAN-13 fits a line at least as well as every other number; others pass.

    For reads of one averaged line, where no scan lines could agree with each other.
    """
    return [read for read in reads if read.symbology != "EAN-13" or is_supported(lines, read.text)]


def is_contradicted(lines: Sequence[Line], text: str, near: tuple[float, float] | None = None) -> bool:
    """Return whether most lines in which the code was located show another number."""
    found = [fit for line in lines if (fit := ean_model.compare(line, text, near))]
    told = [best - own for own, best in found if best >= MIN_BEST and own >= MIN_OWN]
    return bool(told) and sorted(told)[len(told) // 2] >= MIN_DEFICIT


def is_supported(lines: Sequence[Line], text: str) -> bool:
    """Return whether a line shows this number rather than any other."""
    found = [fit for line in lines if (fit := ean_model.compare(line, text))]
    return any(best >= MIN_BEST and best - own < MIN_DEFICIT for own, best in found)


def _is_contradicted_at(gray: Gray, read: Read) -> bool:
    lines, near = lines_at(gray, read.quad)
    # The first line acquits: right reads are the rule, and this is on the fast path.
    return is_contradicted(lines[:1], read.text, near) and is_contradicted(lines, read.text, near)


def lines_at(gray: Gray, quad: Quad) -> tuple[list[Line], tuple[float, float]]:
    """Return three averaged lines through a code at `quad`, and where in them it begins and ends (pixels)."""
    corners = np.array(quad, np.float32)
    top_left, top_right, bottom_right, bottom_left = corners
    along = top_right - top_left
    if np.hypot(*(bottom_left - top_left)) < 6 or np.hypot(*(bottom_right - top_right)) < 6:
        # Few scan lines read it: the outline has next to no height.
        up = np.array([along[1], -along[0]], np.float32) / max(1.0, float(np.hypot(*along))) * 4
        corners = np.array([top_left + up, top_right + up, bottom_right - up, bottom_left - up], np.float32)
    begin, end = _QUIET * _MODULE, (_QUIET + 95) * _MODULE
    target = np.array([[begin, 0], [end, 0], [end, _ROWS], [begin, _ROWS]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    size = (end + begin, _ROWS)
    patch = cv2.warpPerspective(gray, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    parts = ((8, 16), (0, 8), (16, 24))
    return [patch[first:last].mean(axis=0) for first, last in parts], (float(begin), float(end))
