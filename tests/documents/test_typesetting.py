"""Texts of every script: shaped, in the right order, wrapped, nothing cut, nothing that cannot be drawn."""

import numpy as np
import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st
from paper_desk import POLICY, pixels_of, sale, sold_line, text_of
from PIL import Image, ImageDraw, ImageFont, features

from storeassist_qt import documents
from storeassist_qt.documents.fonts import cleaned, font_for, font_path
from storeassist_qt.documents.typeset import Style, TextLine, Typesetter
from storeassist_qt.domain.orders import Bag, Person

ARABIC = "محمد بن عبد الله الأنصاري"


@pytest.fixture
def setter():
    pdf = FPDF(unit="mm", format=(200, 40))
    pdf.set_margin(0)
    pdf.c_margin = 0
    pdf.set_auto_page_break(False)
    pdf.add_page()
    found = Typesetter(pdf)
    yield found
    found.close()


def runs(line: TextLine) -> list[str]:
    """What stands on the line from left to right; each run as it is read."""
    return [run.text for run in line.runs]


def ink(picture: np.ndarray, size: tuple[int, int] = (400, 60)) -> np.ndarray:
    dark = picture < 128
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    cut = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.asarray(Image.fromarray(cut).resize(size, Image.Resampling.BOX)) < 128


def drawn_by_raqm(text: str, font: str, direction: str, layout: ImageFont.Layout) -> np.ndarray:
    face = ImageFont.truetype(str(font_path(font)), 100, layout_engine=layout)
    picture = Image.new("L", (2400, 300), 255)
    options = {"direction": direction} if layout is ImageFont.Layout.RAQM else {}
    ImageDraw.Draw(picture).text((100, 60), text, fill=0, font=face, **options)
    return ink(np.asarray(picture))


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float((one & other).sum() / (one | other).sum())


@pytest.mark.skipif(not features.check("raqm"), reason="Pillow without libraqm: no other shaper to compare with")
@pytest.mark.parametrize(
    ("text", "font", "direction"),
    [("والأنصاريون", "NotoSansArabic-Regular", "rtl"), ("ירושלים", "NotoSansHebrew-Regular", "rtl"),
     ("क्षत्रिय", "NotoSansDevanagari-Regular", "ltr")],
)  # fmt: skip
def test_names_look_as_another_shaper_draws_them(text, font, direction, setter):
    (line,) = setter.lines(text, Style(36))
    assert {run.font for run in line.runs} == {font}
    setter.draw(line, 10, 10)
    (page,) = documents.paint(bytes(setter._pdf.output()), 300)
    ours = ink(pixels_of(page)[:, :, 0])
    assert overlap(ours, drawn_by_raqm(text, font, direction, ImageFont.Layout.RAQM)) > 0.85
    assert overlap(ours, drawn_by_raqm(text, font, direction, ImageFont.Layout.BASIC)) < 0.7  # letters side by side


def test_right_to_left_and_left_to_right_mix_as_unicode_says(setter):
    style = Style(10)
    assert runs(setter.lines("محمد Smith 42", style)[0])[0].strip() == "Smith 42"
    assert [run.strip() for run in runs(setter.lines("Ali علي 123 (VIP) عمر", style)[0]) if run.strip()] == [
        "Ali", "123", "علي", "(VIP)", "عمر",
    ]  # fmt: skip
    brackets = setter.lines("כהן (לוי) 50%", style)[0]  # HarfBuzz mirrors brackets that are written from the right
    assert [(run.text.strip(), run.is_rtl) for run in brackets.runs] == [
        ("50%", False), (")", True), ("לוי", True), ("(", True), ("כהן", True),
    ]  # fmt: skip


def test_a_minus_stays_before_its_figure_in_arabic(setter):
    (line,) = setter.lines("الخصم: −1.000", Style(10))
    assert runs(line)[0] == "−1.000"
    (figure,) = setter.lines("−KWD 1.000", Style(10), is_figure=True)
    assert "".join(runs(figure)) == "−KWD 1.000"


def test_a_long_arabic_name_wraps_in_reading_order(setter):
    lines = setter.lines(ARABIC, Style(10), 25)
    assert len(lines) > 1
    assert all(line.width <= 25 for line in lines)
    assert lines[0].runs[-1].text.startswith("محمد")
    words = {word for line in lines for run in line.runs for word in run.text.split()}
    assert words == set(ARABIC.split())


@given(st.text(max_size=120), st.floats(8, 80))
@settings(max_examples=60, deadline=None)
def test_whatever_a_name_holds_every_letter_of_it_is_drawn_within_its_place(text, width):
    setter = Typesetter(FPDF(unit="mm"))
    try:
        style = Style(9.5)
        shown = cleaned(text)
        lines = setter.lines(text, style, width)
        drawn = "".join(run.text for line in lines for run in line.runs)
        assert sorted(drawn.replace(" ", "")) == sorted(shown.replace(" ", ""))
        assert all(line.width <= width + 0.3 for line in lines)
        for letter in shown:
            if letter not in "\u200c\u200d":
                assert _has_glyph(font_for(letter, "Regular"), letter), hex(ord(letter))
    finally:
        setter.close()


def _has_glyph(font: str, letter: str) -> bool:
    from storeassist_qt.documents.fonts import _covered

    return ord(letter) in _covered(font)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana 🎉🎊 Ruiz", "Ana Ruiz"),
        ("🎉", "?"),
        ("a\x00b\x1b[31m\u202ec\u2066d", "ab[31mcd"),
        (" two  \t lines\r\nhere ", "two lines here"),
        ("e\u0301", "é"),
        ("\ud800x", "?x"),
        ("𓀀 x", "? x"),
        ("ﬁne ① 𝐀", "fine 1 A"),
        ("日本 株式会社", "日本 株式会社"),
        ("", ""),
        ("👩\u200d👩\u200d👧", "?"),
        ("नि\u200dx", "नि\u200dx"),
    ],
)
def test_what_cannot_be_drawn_is_left_out_or_replaced(text, shown):
    assert cleaned(text) == shown


HOSTILE = (
    "x" * 500, "Long name " * 60, "\u202e" + "abc " * 40, "🎉" * 50, "\x00\x07\x1b", "ا" * 500, "%PDF-1.4 (\\) endobj",
    "<script>&amp;", "\u0301" * 200, "नि" * 200,
)  # fmt: skip


@pytest.mark.parametrize("paper", ["a4", "80mm"])
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_break_no_document(name, paper):
    lines = (sold_line(name=name, sku=name[:60], brand=name), sold_line("L2", units=1, price=10**14, name=name))
    order = sale(*lines, customer=Person(name), number=name[:70] or "1", bags=(Bag(name[:40]),))
    for pdf in (
        documents.invoice(order, POLICY, paper=paper),
        documents.bag_labels(order, POLICY, paper=paper),
    ):
        assert documents.paint(pdf, 20)


def test_nothing_of_a_very_long_name_is_cut():
    order = sale(sold_line(name="Kettle " * 300), customer=Person("x" * 500))
    for paper in ("a4", "80mm"):
        text = text_of(documents.invoice(order, POLICY, paper=paper))
        assert text.count("Kettle") == 300
        assert text.count("x") >= 500


def test_an_arabic_document_is_its_own_mirror_image():
    arabic = documents.paint(documents.invoice(sale(), _policy("ar")), 40)[0]
    english = documents.paint(documents.invoice(sale(), _policy("en")), 40)[0]

    def edge(page: documents.painting.PageImage) -> tuple[int, int]:
        dark = np.flatnonzero(
            (pixels_of(page)[:60, :, 0] < 128).any(axis=0)
        )  # the store at one side, the title at the other
        return int(dark[0]), int(page.width - dark[-1])

    assert abs(edge(arabic)[1] - edge(english)[0]) <= 2
    assert "فاتورة" in text_of(documents.invoice(sale(), _policy("ar")))


def _policy(language: str):
    from msgspec.structs import replace

    return replace(POLICY, languages=(language,))
