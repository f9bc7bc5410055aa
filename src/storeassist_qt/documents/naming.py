"""File names of documents: safe on every system a store prints from."""

from __future__ import annotations

import re

from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import DocumentKind

_LENGTH = 80


def file_name(kind: DocumentKind | str, order: Order, number: str = "") -> str:
    """Return a name such as "invoice-INV-26-000123.pdf"; without a number of its own the order's is taken."""
    name = DocumentKind(kind).value.replace("_", "-")
    safe = _safe(number) or _safe(order.number) or _safe(order.order_id)
    return f"{name}-{safe}.pdf" if safe else f"{name}.pdf"


def _safe(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]+", "-", text)[:_LENGTH].strip("-")
