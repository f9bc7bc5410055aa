"""Paints the pages of a PDF, ours or the order system's, for the screen and the printer."""

from __future__ import annotations

import io
import threading
from typing import Any

from storeassist_qt.domain.errors import DocumentError
from storeassist_qt.domain.ports import PageImage

MAX_PAGES = 200
MAX_PIXELS = 40_000_000  # of one page: it is painted coarser rather than larger
MAX_PIXELS_TOGETHER = 400_000_000
_MM_PER_POINT = 25.4 / 72
_pdfium_lock = threading.Lock()  # PDFium must not be entered by two threads at once


def paint(pdf: bytes, dpi: int = 150) -> tuple[PageImage, ...]:
    """Return the pages as pictures (RGB); for a printer ask for its own dots (203 on a roll) or 300.

    Raises DocumentError("pdf_unreadable") for bytes that are no PDF, need a password or hold no page, and for more
    pages than anybody prints.
    """
    import pypdfium2

    if b"%PDF-" not in pdf[:1024]:
        raise DocumentError("pdf_unreadable", reason="not a PDF", bytes=len(pdf))
    with _pdfium_lock:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise DocumentError("pdf_unreadable", reason=str(error), bytes=len(pdf)) from error
        try:
            return _pages(document, dpi)
        except pypdfium2.PdfiumError as error:
            raise DocumentError("pdf_unreadable", reason=str(error), bytes=len(pdf)) from error
        finally:
            document.close()


def _pages(document: Any, dpi: int) -> tuple[PageImage, ...]:
    count = len(document)
    if not 0 < count <= MAX_PAGES:
        raise DocumentError("pdf_unreadable", reason="number of pages", pages=count)
    most = min(MAX_PIXELS, MAX_PIXELS_TOGETHER // count)
    return tuple(_page(document[number], dpi, most) for number in range(count))


def _page(page: Any, dpi: int, most: int) -> PageImage:
    wide, high = page.get_size()
    scale = max(dpi, 10) / 72
    pixels = wide * high * scale * scale
    if pixels > most:
        scale *= (most / pixels) ** 0.5
    bitmap = page.render(scale=scale, rev_byteorder=True, fill_color=(255, 255, 255, 255))
    try:
        if bitmap.mode != "RGB":
            raise DocumentError("pdf_unreadable", reason=f"painted as {bitmap.mode}")
        return PageImage(
            pixels=bytes(bitmap.buffer),
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            width_mm=wide * _MM_PER_POINT,
            height_mm=high * _MM_PER_POINT,
        )
    finally:
        bitmap.close()
        page.close()


def png_of(page: PageImage) -> bytes:
    """Return a painted page as a PNG file."""
    from PIL import Image

    picture = Image.frombuffer("RGB", (page.width, page.height), page.pixels, "raw", "RGB", page.stride, 1)
    written = io.BytesIO()
    dpi = page.width / (page.width_mm / 25.4)
    picture.save(written, "PNG", dpi=(dpi, dpi))
    return written.getvalue()
