"""Camera pictures become photos that fit."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.domain.ports import Frame
from storeassist_qt.scanning.photos import LIMIT, LONGEST_SIDE, jpeg_of


def a_frame(width: int, height: int, *, noise: bool = False, padding: int = 0) -> Frame:
    random = np.random.default_rng(1)
    rows = np.zeros((height, width * 3 + padding), np.uint8)
    shown = rows[:, : width * 3].reshape(height, width, 3)
    if noise:
        shown[:] = random.integers(0, 256, shown.shape, np.uint8)
    else:
        shown[:, : width // 2] = (200, 30, 30)  # blue in BGR
    return Frame(memoryview(rows.tobytes()), width, height, width * 3 + padding)


def decoded(content: bytes) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def test_a_plain_picture_keeps_its_size_and_colours() -> None:
    content = jpeg_of(a_frame(640, 480))
    assert content.startswith(b"\xff\xd8\xff")
    picture = decoded(content)
    assert picture.shape == (480, 640, 3)
    assert abs(int(picture[200, 100, 0]) - 200) < 12
    assert int(picture[200, 500].max()) < 12


@pytest.mark.parametrize(("width", "height"), [(4000, 3000), (1200, 4000)])
def test_a_large_picture_is_scaled(width: int, height: int) -> None:
    picture = decoded(jpeg_of(a_frame(width, height)))
    assert max(picture.shape) == LONGEST_SIDE
    assert abs(picture.shape[1] / picture.shape[0] - width / height) < 0.01


def test_the_noisiest_picture_fits() -> None:
    assert len(jpeg_of(a_frame(1920, 1080, noise=True))) <= LIMIT


def test_quality_gives_way_before_the_size() -> None:
    content = jpeg_of(a_frame(640, 480, noise=True), limit=150_000)
    assert len(content) <= 150_000
    assert decoded(content).shape == (480, 640, 3)


def test_rows_may_be_padded() -> None:
    assert jpeg_of(a_frame(641, 480, padding=5)) == jpeg_of(a_frame(641, 480))


@pytest.mark.parametrize(
    "frame",
    [
        Frame(memoryview(b""), 0, 0, 0),
        Frame(memoryview(bytes(100)), 640, 480, 1920),
        Frame(memoryview(bytes(640 * 480 * 3)), 640, 480, 640),
        Frame(memoryview(bytes(30)), 10, 1, 30),
    ],
)
def test_what_holds_no_picture_is_told(frame: Frame) -> None:
    with pytest.raises(ScanError) as failed:
        jpeg_of(frame)
    assert failed.value.code == "photo_unusable"


def test_a_limit_no_picture_meets_is_told() -> None:
    with pytest.raises(ScanError) as failed:
        jpeg_of(a_frame(640, 480, noise=True), limit=100)
    assert failed.value.facts["reason"] == "too_large"
