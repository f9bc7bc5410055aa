"""Painting PDFs, file names, the logo."""

import io
import threading

import numpy as np
import pytest
from paper_desk import POLICY, logo_png, pixels_of, sale, saved
from PIL import Image

from storeassist_qt import documents
from storeassist_qt.documents import logo as logos
from storeassist_qt.domain.errors import DocumentError
from storeassist_qt.domain.ports import DocumentKind


def test_a_page_is_painted_in_rgb_at_its_size():
    (page,) = documents.paint(documents.invoice(sale(), POLICY), 72)
    assert (page.width_mm, page.height_mm) == (pytest.approx(210, abs=0.1), pytest.approx(297, abs=0.1))
    assert abs(page.width - 595) <= 1
    assert len(page.pixels) == page.stride * page.height
    assert page.stride >= page.width * 3
    picture = Image.open(io.BytesIO(documents.png_of(page)))
    assert picture.size == (page.width, page.height)
    assert np.array_equal(np.asarray(picture), pixels_of(page))


def test_colours_are_not_swapped():
    (page,) = documents.paint(documents.invoice(sale(), POLICY, logo=logo_png(colour=(200, 10, 10))), 72)
    red = (pixels_of(page) == (200, 10, 10)).all(axis=2)
    assert red.any()


@pytest.mark.parametrize(
    "data", [b"", b"<html>not yet</html>", b"%PDF-1.7\nbroken", b"PK\x03\x04", documents.invoice(sale(), POLICY)[:300]]
)
def test_what_is_no_pdf_is_named(data):
    with pytest.raises(DocumentError) as refused:
        documents.paint(data)
    assert refused.value.code == "pdf_unreadable"


def test_a_pdf_with_a_password_is_named():
    from fpdf import FPDF

    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="secret")
    with pytest.raises(DocumentError) as refused:
        documents.paint(bytes(pdf.output()))
    assert refused.value.code == "pdf_unreadable"


def test_pages_beyond_number_and_size_are_bounded():
    from fpdf import FPDF

    huge = FPDF(unit="mm", format=(5000, 5000))
    huge.add_page()
    (page,) = documents.paint(bytes(huge.output()), 600)
    assert page.width * page.height <= 41_000_000
    many = FPDF(unit="mm", format=(50, 50))
    for _ in range(201):
        many.add_page()
    with pytest.raises(DocumentError):
        documents.paint(bytes(many.output()), 20)


def test_threads_may_make_and_paint_at_the_same_time():
    wanted = documents.paint(documents.receipt(sale(), POLICY), 50)
    found: list[object] = []

    def work() -> None:
        found.append(documents.paint(documents.receipt(sale(), POLICY), 50))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 4


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        (DocumentKind.INVOICE, "INV-26-000123", "invoice-INV-26-000123.pdf"),
        ("credit_note", "CN/26/1", "credit-note-CN-26-1.pdf"),
        ("bag_label", "", "bag-label-FY65A1B2C3D4E5.pdf"),
        ("receipt", "../../etc/passwd\x00", "receipt-etc-passwd.pdf"),
        ("label", "طلب", "label-FY65A1B2C3D4E5.pdf"),
        ("invoice", "9" * 300, f"invoice-{'9' * 80}.pdf"),
    ],
)
def test_file_names_are_safe_everywhere(kind, number, name):
    assert documents.file_name(kind, sale(), number) == name


# --- the logo ----------------------------------------------------------------------------------------------------
def test_png_and_jpeg_logos_are_printed():
    plain = documents.invoice(sale(), POLICY)
    jpeg = saved(Image.new("RGB", (300, 100), (11, 110, 99)), "JPEG")
    for picture in (
        logo_png(),
        jpeg,
        saved(Image.new("L", (40, 400), 0), "PNG"),
        saved(Image.new("P", (90, 90)), "PNG"),
    ):
        documents.check_logo(picture)
        assert documents.invoice(sale(), POLICY, logo=picture) != plain


@pytest.mark.parametrize(
    "picture",
    [
        b"not a picture",
        logo_png()[:60],
        logo_png()[:-40],
        saved(Image.new("RGB", (20, 20)), "GIF"),
        b"\x89PNG\r\n\x1a\n" + b"0" * 3_000_000,
        saved(Image.new("1", (9000, 9000)), "PNG"),
        saved(Image.new("1", (14000, 14000)), "PNG"),
    ],
    ids=["text", "cut short", "cut at the end", "gif", "too large", "too many pixels", "far too many"],
)
def test_a_bad_logo_is_named_when_it_is_set_and_left_out_of_documents(picture, caplog):
    with pytest.raises(DocumentError) as refused:
        documents.check_logo(picture)
    assert refused.value.code == "logo_unreadable"
    assert documents.invoice(sale(), POLICY, logo=picture) == documents.invoice(sale(), POLICY)
    assert "without the store's logo" in caplog.text


def test_a_large_logo_makes_no_large_document():
    noise = Image.effect_noise((2000, 1200), 90).convert("RGB")
    picture = saved(noise, "JPEG")
    assert len(picture) < logos.MAX_BYTES
    assert len(documents.invoice(sale(), POLICY, logo=picture)) < 1_500_000


def test_the_libraries_are_not_imported_with_the_package():
    import subprocess
    import sys

    code = (
        "import sys, storeassist_qt.documents; "
        "print([name for name in ('fpdf', 'uharfbuzz', 'segno', 'zxingcpp', 'pypdfium2', 'PIL', 'fontTools', 'cv2') "
        "if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_same_facts_make_the_same_file_in_another_process():
    import hashlib
    import subprocess
    import sys
    from pathlib import Path

    code = (
        f"import sys, hashlib; sys.path.insert(0, {str(Path(__file__).parent)!r}); "
        "from paper_desk import *; from storeassist_qt import documents; "
        "print(hashlib.sha256(documents.invoice(sale(), POLICY, logo=logo_png())).hexdigest())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    here = hashlib.sha256(documents.invoice(sale(), POLICY, logo=logo_png())).hexdigest()
    assert done.stdout.strip() == here
