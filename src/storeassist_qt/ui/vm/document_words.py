"""How documents are called, and what stands in their rows."""

from __future__ import annotations

from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, Paper
from storeassist_qt.ui.vm.format import fill, joined, translate


def kind_text(kind: DocumentKind) -> str:
    """Return the name of a kind: "Invoice"."""
    texts = {
        DocumentKind.INVOICE: translate("Document", "Invoice"),
        DocumentKind.LABEL: translate("Document", "Label"),
        DocumentKind.CREDIT_NOTE: translate("Document", "Credit note"),
        DocumentKind.BAG_LABEL: translate("Document", "Bag labels"),
        DocumentKind.RECEIPT: translate("Document", "Receipt"),
    }
    return texts[kind]


def paper_text(paper: Paper) -> str:
    """Return the name of a paper: "A4", "80 mm"."""
    return translate("Document", "A4") if paper is Paper.A4 else translate("Document", "80 mm")


def title_of(info: DocumentInfo) -> str:
    """Return "Invoice INV-7", or the kind alone while there is no number."""
    return f"{kind_text(info.kind)} {info.number}".strip()


def subtitle_of(info: DocumentInfo, order: Order | None) -> str:
    """Return the order, and the return a credit note belongs to."""
    number = fill(translate("Document", "Order #%1"), order.number) if order is not None else ""
    found = order.find_return(info.return_id) if order is not None and info.return_id else None
    name = fill(translate("Document", "Return %1"), found.name) if found is not None and found.name else ""
    return joined(number, name)
