"""Camera pictures as photos small enough to travel."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.domain.ports import Frame

LIMIT = 500 * 1024
LONGEST_SIDE = 1600
QUALITIES = (88, 80, 70, 60, 50, 40)
SHRINK = 0.75
SMALLEST_SIDE = 16


def jpeg_of(frame: Frame, limit: int = LIMIT) -> bytes:
    """Return a camera picture as a JPEG of at most `limit` bytes, its longer side at most 1,600 points.

    Quality gives way first, then the size. Raises ScanError("photo_unusable") where there is no picture in the frame,
    or none that small.
    """
    picture = _picture_of(frame)
    longest = max(frame.width, frame.height)
    scale = min(1.0, LONGEST_SIDE / longest)
    while min(picture.shape[:2]) * scale >= SMALLEST_SIDE:
        scaled = _scaled(picture, scale)
        for quality in QUALITIES:
            content = _encoded(scaled, quality)
            if len(content) <= limit:
                return content
        scale *= SHRINK
    raise ScanError("photo_unusable", reason="too_large", limit=limit)


def _picture_of(frame: Frame) -> NDArray[np.uint8]:
    """Return the frame's points without a copy."""
    if min(frame.width, frame.height) < SMALLEST_SIDE or frame.stride < frame.width * 3:
        raise ScanError("photo_unusable", reason="no_picture", width=frame.width, height=frame.height)
    try:
        return np.ndarray((frame.height, frame.width, 3), np.uint8, buffer=frame.buffer, strides=(frame.stride, 3, 1))
    except (TypeError, ValueError) as error:  # a buffer that is too short, or not of bytes
        raise ScanError("photo_unusable", reason=str(error)[:100]) from error


def _scaled(picture: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    if scale >= 1.0:
        return np.ascontiguousarray(picture)
    height, width = picture.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _encoded(picture: NDArray[np.uint8], quality: int) -> bytes:
    is_done, content = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not is_done:
        raise ScanError("photo_unusable", reason="encoder")
    return content.tobytes()
