"""Documents in memory: pages of grey bars with a black head, at whatever resolution is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.ui.fakes import FakeWorld

from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, OpenedDocument, PageImage, Paper

SIZES = {Paper.A4: (210.0, 297.0), Paper.ROLL_80: (80.0, 160.0)}


def page(paper: Paper, dpi: int) -> PageImage:
    """Return one page: a black head, then grey lines."""
    width_mm, height_mm = SIZES[paper]
    width, height = round(width_mm / 25.4 * dpi), round(height_mm / 25.4 * dpi)
    stride = (width * 3 + 3) // 4 * 4
    white, margin = b"\xff" * stride, round(width * 0.1) * 3
    text = width * 3 - 2 * margin
    line = b"\xff" * margin + b"\x9a" * text + b"\xff" * (stride - margin - text)
    head = b"\xff" * margin + b"\x10" * (text // 2 // 3 * 3) + b"\xff" * (stride - margin - text // 2 // 3 * 3)
    rows = []
    for row in range(height):
        place = row / height * 40
        is_bar = 2 < place < 38 and place % 2 < 0.7
        rows.append(head if 2 < place < 3.4 else line if is_bar and place > 5 else white)
    return PageImage(b"".join(rows), width, height, stride, width_mm, height_mm)


class FakeDocuments:
    """Lists what `infos` says, else an invoice, a receipt and bag labels of every order; opens at once.

    `hold` keeps the answers until `answer()`; `fail_with` answers the next request with a code.
    """

    def __init__(self, *, pages: int = 1) -> None:
        self.infos: dict[str, tuple[DocumentInfo, ...]] = {}
        self.opened: list[tuple[DocumentInfo, Paper, int]] = []
        self.fail_with = ""
        self.hold = False
        self.pages = pages
        self._held: list[Callable[[], None]] = []

    def listed(self, order: Order) -> tuple[DocumentInfo, ...]:
        if order.order_id in self.infos:
            return self.infos[order.order_id]
        both = (Paper.A4, Paper.ROLL_80)
        number = order.invoice_number
        return (
            DocumentInfo(
                order.order_id, DocumentKind.INVOICE, number or "", is_ready=bool(number),
                reason="" if number else "document_at_oms_later",
            ),
            DocumentInfo(order.order_id, DocumentKind.RECEIPT, papers=both),
            DocumentInfo(order.order_id, DocumentKind.BAG_LABEL, papers=(Paper.ROLL_80,)),
        )  # fmt: skip

    def open(
        self, info: DocumentInfo, paper: Paper, done: Callable[[OpenedDocument | None, str], None], *, dpi: int = 150
    ) -> None:
        self.opened.append((info, paper, dpi))
        code, self.fail_with = self.fail_with, ""
        name = f"{info.kind}-{info.number or info.order_id}.pdf"
        found = (
            None
            if code
            else OpenedDocument(info, name, b"%PDF-1.7 " + paper.encode(), (page(paper, dpi),) * self.pages)
        )

        def answer() -> None:
            done(found, code)

        if self.hold:
            self._held.append(answer)
        else:
            answer()

    def answer(self) -> None:
        """Give the held answers, oldest first."""
        held, self._held = self._held, []
        for answer in held:
            answer()


def with_documents(world: FakeWorld, documents: FakeDocuments | None = None) -> tuple[FakeWorld, FakeDocuments]:
    """Return the world with documents."""
    made = documents or FakeDocuments()
    return replace(world, services=replace(world.services, documents=made)), made
