"""Every barcode that we print is read back by the project's own scanner, from the painted page."""

import numpy as np
import pytest
from msgspec.structs import replace
from paper_desk import NUMBER, POLICY, credited_return, logo_png, pixels_of, sale

from storeassist_qt import documents
from storeassist_qt.documents.codes import code_128
from storeassist_qt.domain.orders import Bag
from storeassist_qt.scanning.decode import read_frame

PAPERS = ("a4", "80mm")
MAKERS = {
    "invoice": lambda order, paper: documents.invoice(order, POLICY, paper=paper, logo=logo_png()),
    "credit_note": lambda order, paper: documents.credit_note(order, credited_return(), POLICY, paper=paper),
    "receipt": lambda order, paper: documents.receipt(order, POLICY, paper=paper),
    "bag_labels": lambda order, paper: documents.bag_labels(order, POLICY, paper=paper, logo=logo_png()),
}


def read_back(pdf: bytes, dpi: int = 254) -> list[list[tuple[str, str]]]:
    """Return what the scanner reads on each page; a code that was read is covered, then the page is read again."""
    return [sorted(codes_on(pixels_of(page)[:, :, ::-1].copy())) for page in documents.paint(pdf, dpi)]


def codes_on(picture: np.ndarray) -> list[tuple[str, str]]:
    found = []
    for top in range(0, picture.shape[0], 900):
        window = picture[top : top + 1300]
        while codes := read_frame(window).codes if window.shape[0] > 100 else ():
            for code in codes:
                found.append((code.symbology, code.text))
                cover(picture, code.symbology, [(x, y + top) for x, y in code.corners])
    return found


def cover(picture: np.ndarray, symbology: str, corners: list[tuple[int, int]]) -> None:
    xs, ys = [x for x, _y in corners], [y for _x, y in corners]
    left, right, first, last = max(0, min(xs) - 6), max(xs) + 6, min(ys), max(ys)
    if symbology == "Code 128":  # its corners may be those of one line: all rows that look the same
        first = last = (first + last) // 2
        row = picture[first, left:right].astype(int)
        alike = np.abs(picture[:, left:right].astype(int) - row).mean(axis=(1, 2)) < 20
        while first > 0 and alike[first - 1]:
            first -= 1
        while last < len(alike) - 1 and alike[last + 1]:
            last += 1
    picture[max(0, first - 6) : last + 7, left:right] = 255


BOTH = [("Code 128", NUMBER), ("QR Code", NUMBER)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", MAKERS)
def test_both_codes_name_the_order_and_nothing_else_is_read(kind, paper):
    pages = read_back(MAKERS[kind](sale(), paper))
    labels = 2 if (kind, paper) == ("bag_labels", "a4") else 1  # both bags on one sheet
    assert pages == [sorted(BOTH * labels)] * len(pages)
    assert len(pages) == (2 if (kind, paper) == ("bag_labels", "80mm") else 1)


@pytest.mark.parametrize(
    "number",
    ["100214", "17328629784861446350", "FY-2026/000017", "a b#c", "9" * 40, "FY" + "7" * 30],
)
@pytest.mark.parametrize("paper", PAPERS)
def test_numbers_of_every_length_are_found_by_one_scan_at_least(number, paper):
    pdf = documents.invoice(sale(number=number), POLICY, paper=paper)
    assert {text for page in read_back(pdf) for _kind, text in page} == {number}


def test_a_roll_printer_of_203_dpi_and_a_screen_are_fine_enough():
    assert read_back(documents.invoice(sale(), POLICY, paper="80mm"), 203) == [BOTH]
    assert read_back(documents.invoice(sale(), POLICY), 150) == [BOTH]
    assert read_back(documents.invoice(sale(number="100214"), POLICY, paper="80mm"), 150) == [
        [("Code 128", "100214"), ("QR Code", "100214")]
    ]


@pytest.mark.parametrize("number", ["100214", NUMBER, "17328629784861446350"])
@pytest.mark.parametrize("make", [documents.receipt, documents.bag_labels])
def test_a_printer_of_black_dots_alone_is_fine_enough(make, number):
    (page,) = documents.paint(make(sale(number=number, bags=()), POLICY), 203)
    dots = np.where(pixels_of(page).mean(axis=2) > 140, 255, 0).astype(np.uint8)
    assert sorted(codes_on(np.repeat(dots[:, :, None], 3, axis=2))) == [("Code 128", number), ("QR Code", number)]


def test_a_number_that_no_bars_can_hold_is_printed_as_qr_alone():
    assert code_128("طلب-7") is None
    assert code_128("é") is None
    assert code_128("a\x00b") is None
    assert code_128("") is None
    pdf = documents.bag_labels(sale(number="طلب-7", bags=(Bag("A"),)), POLICY)
    assert read_back(pdf) == [[("QR Code", "طلب-7")]]


def test_a_number_too_long_for_any_code_is_printed_in_letters_alone():
    for number in ("", "9" * 301):
        order = sale(number=number)
        for pdf in (documents.receipt(order, POLICY), documents.bag_labels(order, POLICY, paper="a4")):
            assert read_back(pdf) == [[]]


def test_each_bag_of_many_has_a_code_on_a4():
    order = replace(sale(), bags=tuple(Bag(f"A-{place}") for place in range(7)))
    pages = read_back(documents.bag_labels(order, POLICY, paper="a4"))
    assert pages == [sorted(BOTH * 6), sorted(BOTH * 1)]
