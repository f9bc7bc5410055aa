"""Rendered labels and frames."""

import cv2
import pytest

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.scanning.decode import read_codes
from storeassist_qt.scanning.render import (
    empty_frame,
    guess_symbology,
    render_barcode,
    render_barcode_frame,
    write_frames,
)


def test_a_frame_is_always_the_same():
    assert (render_barcode_frame("4006381333931") == render_barcode_frame("4006381333931")).all()


def test_the_background_is_not_painted_into():
    before = empty_frame().copy()
    render_barcode_frame("4006381333931")
    assert (empty_frame() == before).all()


@pytest.mark.parametrize(
    ("text", "symbology"),
    [("4006381333931", "ean13"), ("96385074", "ean8"), ("10012345678902", "itf"), ("NF-1", "code128")],
)
def test_a_symbology_is_chosen_by_the_text(text, symbology):
    assert guess_symbology(text) == symbology


def test_a_text_that_cannot_be_drawn_is_refused_with_its_reason():
    with pytest.raises(ScanError) as raised:
        render_barcode("abc", "ean13")
    assert raised.value.code == "cannot_render"
    with pytest.raises(ScanError):
        render_barcode("abc", "semaphore")


def test_written_frames_can_be_read_in_order(tmp_path):
    paths = write_frames(tmp_path / "walk", ["4006381333931", ("NF-20418", "code128")], frames_each=2, gap=1)
    assert len(paths) == 6
    texts = [[text for _, text in read_codes(cv2.imread(str(path)))] for path in paths]
    assert texts == [["4006381333931"]] * 2 + [[]] + [["NF-20418"]] * 2 + [[]]
