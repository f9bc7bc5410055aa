"""Reading and checking EAN numbers by the shape of a whole line."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeassist_qt.domain.codes import gtin_check_digit, has_check_digit
from storeassist_qt.scanning import ean_model, judge, readers
from storeassist_qt.scanning.decode import to_gray
from storeassist_qt.scanning.localise import cut_out, find_blobs
from storeassist_qt.scanning.readers import Read
from storeassist_qt.scanning.render import render_barcode, render_barcode_frame

RNG = np.random.default_rng(5)
bodies = st.text("0123456789", min_size=12, max_size=12)


def lines_of(text, **trouble):
    gray, _ = to_gray(render_barcode_frame(text, "ean13", **trouble))
    return cut_out(gray, find_blobs(gray)[0]).lines


def a_line(text, symbology="ean13", module=5, blur=0.0):
    row = render_barcode(text, symbology, module=module, caption=False)[70].astype(float)
    if blur:
        reach = np.arange(-int(4 * blur), int(4 * blur) + 1)
        kernel = np.exp(-0.5 * (reach / blur) ** 2)
        row = np.convolve(np.pad(row, len(reach), mode="edge"), kernel / kernel.sum(), mode="same")
    return row


@given(bodies)
@settings(max_examples=60, deadline=None)
def test_any_number_is_read_from_its_line(body):
    text = body + str(gtin_check_digit(body))
    fit = ean_model.fit_line(a_line(text))
    assert fit is not None
    assert fit.text == text
    assert fit.score > 0.9
    assert fit.lead > 0


@given(bodies)
@settings(max_examples=40, deadline=None)
def test_bars_that_melted_together_are_read_right_or_not_at_all(body):
    text = body + str(gtin_check_digit(body))
    line = a_line(text, blur=4.0)  # sigma of 0.8 modules: thin bars are humps
    agreed = ean_model.consensus([line, line])
    assert agreed is None or agreed.text == text


def test_bars_that_melted_together_are_still_read():
    texts = [body + str(gtin_check_digit(body)) for body in ("952123456789", "400638133393", "001234567890")]
    lines = [a_line(text, blur=3.5) for text in texts]
    assert [fit and fit.text for fit in map(ean_model.fit_line, lines)] == texts


def test_a_line_is_read_from_its_other_end_too():
    fit = ean_model.fit_line(a_line("4006381333931")[::-1])
    assert fit is not None
    assert fit.text == "4006381333931"


def test_ean_8_is_fitted_with_eight_digits():
    fit = ean_model.fit_line(a_line("96385074", "ean8"), 8)
    assert fit is not None
    assert fit.text == "96385074"


@pytest.mark.parametrize(
    "line",
    [
        np.zeros(0),
        np.zeros(3),
        np.full(800, 128.0),
        RNG.random(800) * 255,
        np.tile([0.0] * 4 + [255.0] * 4, 100),
        a_line("NF-20418-NVY-M", "code128"),
        a_line("10012345678902", "itf"),
    ],
)
def test_lines_that_hold_no_ean_give_no_consensus(line):
    assert ean_model.consensus([line, line[::-1], line]) is None


@given(st.lists(st.floats(0, 255), max_size=400))
@settings(deadline=None)
def test_no_line_whatever_raises(levels):
    fit = ean_model.fit_line(np.array(levels))
    assert fit is None or has_check_digit(fit.text)


def test_one_line_alone_is_no_consensus():
    line = a_line("4006381333931")
    assert ean_model.consensus([line]) is None
    agreed = ean_model.consensus([line, line])
    assert agreed is not None
    assert agreed.text == "4006381333931"


def test_lines_that_disagree_are_no_consensus():
    one, other = a_line("4006381333931"), a_line("9521234567899")
    assert ean_model.consensus([one, one, other]) is None


@pytest.mark.parametrize("trouble", [{}, {"angle": 25}, {"light": 0.2, "noise": 8.0}, {"blur": 2.0}])
def test_the_right_number_is_never_contradicted(trouble):
    lines = lines_of("9521234567899", **trouble)
    assert not judge.is_contradicted(lines, "9521234567899")
    assert judge.is_supported(lines, "9521234567899")


@pytest.mark.parametrize("wrong", ["9521234561897", "9521230567893", "9521284567894"])
def test_a_mis_read_with_a_right_check_digit_is_contradicted(wrong):
    assert has_check_digit(wrong)
    lines = lines_of("9521234567899")
    assert judge.is_contradicted(lines, wrong)
    assert not judge.is_supported(lines, wrong)


def test_a_place_without_a_code_contradicts_nothing():
    noise = [RNG.random(700) * 255 for _ in range(3)]
    assert not judge.is_contradicted(noise, "9521234567899")
    assert not judge.is_supported(noise, "9521234567899")


def test_a_read_is_judged_where_it_was_seen():
    gray, _ = to_gray(render_barcode_frame("9521234567899"))
    (seen,) = readers.zxing(gray, readers.formats(readers.PLAIN))
    wrong = Read("zxing", "EAN-13", "9521234561897", seen.quad)
    assert judge.believed(gray, [seen]) == [seen]
    assert judge.believed(gray, [wrong]) == []


def test_other_symbologies_are_not_judged():
    read = Read("zxing", "Code 128", "NF-1", ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)))
    assert judge.believed(np.zeros((50, 50), np.uint8), [read]) == [read]
    assert judge.not_contradicted([], [read]) == [read]
    assert judge.supported([], [read]) == [read]


def test_an_outline_without_height_or_width_is_survived():
    gray = np.zeros((50, 50), np.uint8)
    for quad in (((0.0, 0.0),) * 4, ((0.0, 5.0), (40.0, 5.0), (40.0, 5.0), (0.0, 5.0))):
        lines, near = judge.lines_at(gray, quad)
        assert len(lines) == 3
        assert near[0] < near[1]
