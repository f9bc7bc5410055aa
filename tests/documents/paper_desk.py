"""A sale on paper: orders to print, and what can be read off a printed page."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pypdfium2
from msgspec.structs import replace
from PIL import Image, ImageDraw

from storeassist_qt.domain.orders import Bag, HandOverRecord, Line, Order, OrderType, Person, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import PageImage
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState

SOLD_AT = datetime(2026, 11, 21, 20, 5, tzinfo=UTC)
NUMBER = "FY65A1B2C3D4E5"
POLICY = StorePolicy(
    name="Harbour & Co.",
    time_zone="America/New_York",
    document_lines=("12 Market Street", "New York, NY 10013"),
    document_footer=("Thank you for shopping with us.",),
    tax_number="US-12-3456789",
)


def sold_line(line_id: str = "L1", units: int = 2, price: int = 4990, tax: int = 998, **more: Any) -> Line:
    """Return a line of which all units have been handed over; the tax is added to the price."""
    facts: dict[str, Any] = {"sku": f"SKU-{line_id}", "name": "Linen shirt", "handed_over": units}
    discount = more.get("discount", 0)
    paid = more.pop("paid_total", price * units - discount + tax)
    return Line(
        line_id=line_id, ordered=units, unit_price=price, tax=tax, paid_total=paid, **{**facts, **more}
    )  # fmt: skip


def sale(*lines: Line, **more: Any) -> Order:
    """Return an invoiced order that has been handed over."""
    facts: dict[str, Any] = {
        "order_id": "o-1",
        "number": NUMBER,
        "order_type": OrderType.PICK_AT_STORE,
        "stage": Stage.HANDED_OVER,
        "customer": Person("María José Fernández"),
        "placed_at": SOLD_AT,
        "due_at": SOLD_AT,
        "lines": lines or (sold_line(), sold_line("L2", 1, 12900, 2322, discount=1290, name="Running shoes")),
        "bags": (Bag("A-12"), Bag("A-13")),
        "invoice_number": "INV-26-000123",
        "hand_over": HandOverRecord(at=SOLD_AT, by="Ana", recipient="María José Fernández", is_signed=True),
    }
    return Order(**{**facts, **more})


def credited_return(**more: Any) -> Return:
    """Return a return of one shirt, credited."""
    unit = ReturnUnit(
        unit_id="1", line_id="L1", reason="wrong_size", amount=5489, tax=499, state=UnitState.ACCEPTED, fault=""
    )
    facts: dict[str, Any] = {
        "return_id": "r1",
        "number": "R-000045",
        "opened_at": SOLD_AT,
        "decided_at": SOLD_AT,
        "stage": ReturnStage.CREDITED,
        "credit_note": "CN-26-000045",
        "units": (unit, replace(unit, unit_id="2", state=UnitState.REFUSED)),
    }
    return Return(**{**facts, **more})


def logo_png(size: tuple[int, int] = (300, 100), colour: tuple[int, int, int] = (11, 110, 99)) -> bytes:
    """Return a logo with a see-through ground."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((10, 10, size[0] - 10, size[1] - 10), fill=(*colour, 255))
    return saved(picture, "PNG")


def saved(picture: Image.Image, kind: str) -> bytes:
    """Return a picture as a file."""
    written = io.BytesIO()
    picture.save(written, kind)
    return written.getvalue()


# --- reading ---------------------------------------------------------------------------------------------------------
def texts_of(pdf: bytes) -> list[str]:
    """Return the text of each page; spaces of every width are one, as a reader takes them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            text_page = page.get_textpage()
            pages.append(" ".join(text_page.get_text_range().split()))
            text_page.close()
            page.close()
        return pages
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """Return the text of all pages."""
    return " ".join(texts_of(pdf))


def pixels_of(page: PageImage) -> np.ndarray[Any, Any]:
    """Return a painted page as rows of RGB pixels."""
    rows = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.stride)
    return rows[:, : page.width * 3].reshape(page.height, page.width, 3)
