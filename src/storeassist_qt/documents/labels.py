"""Labels for the bags of an order: read from two metres away, and by our own scanner."""

from __future__ import annotations

from collections.abc import Sequence

from storeassist_qt.documents.codes import can_be_coded
from storeassist_qt.documents.layout import LABEL, Block, Cell, Draw, DrawnCode, Sheet
from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.logo import Logo, prepare
from storeassist_qt.documents.typeset import Style, TextLine
from storeassist_qt.domain.orders import Bag, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Paper

_NUMBER_SIZES = (30, 26, 22, 18, 15, 12)
_NAME_SIZES = (17, 13, 10, 8)
_PLACE_SIZES = (24, 18, 14, 11)
_PADDING = 5.0
_GUTTER = 4.0


def bag_labels(order: Order, policy: StorePolicy, *, paper: str = Paper.ROLL_80, logo: bytes | None = None) -> bytes:
    """Return a label for each bag as a PDF: one page each on the roll, two beside each other on A4.

    An order whose bags nobody counted gets one label.
    """
    locale = DocumentLocale(policy, order.currency)
    made_at = order.staged_at or order.placed_at
    with Sheet(Paper(paper), locale, title=f"{locale.word('bag')} {order.number}", made_at=made_at) as sheet:
        _write(sheet, order, policy, prepare(logo))
        return sheet.finish(is_paged=False)


def _write(sheet: Sheet, order: Order, policy: StorePolicy, mark: Logo | None) -> None:
    bags: Sequence[Bag | None] = order.bags or (None,)
    if sheet.is_roll:
        for number, bag in enumerate(bags, 1):
            sheet.blocks.extend(_Label(sheet, order, policy, mark, 0, sheet.width).blocks(bag, number, len(bags)))
            sheet.end_page()
    else:
        sheet.top, sheet.foot = 10.0, 8.0  # three rows of two
        _side_by_side(sheet, order, policy, mark, bags)


def _side_by_side(
    sheet: Sheet, order: Order, policy: StorePolicy, logo: Logo | None, bags: Sequence[Bag | None]
) -> None:
    width = (sheet.width - _GUTTER) / 2
    for first in range(0, len(bags), 2):
        row = []
        for column, bag in enumerate(bags[first : first + 2]):
            label = _Label(sheet, order, policy, logo, column * (width + _GUTTER) + _PADDING, width - 2 * _PADDING)
            row.append((column * (width + _GUTTER), label.blocks(bag, first + column + 1, len(bags))))
        height = max(sum(block.height for block in blocks) for _start, blocks in row) + 2 * _PADDING
        sheet.add(height, _drawing_row(sheet, row, width, height))
        sheet.gap(_GUTTER)


def _drawing_row(sheet: Sheet, row: Sequence[tuple[float, list[Block]]], width: float, height: float) -> Draw:
    def draw(top: float) -> None:
        for start, blocks in row:
            sheet.frame(start, top, width, height)
            y = top + _PADDING
            for block in blocks:
                block.draw(y)
                y += block.height

    return draw


class _Label:
    """One label in a place of the page: `start` and `width` in mm."""

    def __init__(
        self, sheet: Sheet, order: Order, policy: StorePolicy, logo: Logo | None, start: float, width: float
    ) -> None:
        self._sheet = sheet
        self._order = order
        self._policy = policy
        self._logo = logo
        self._start = start
        self._width = width

    def blocks(self, bag: Bag | None, number: int, count: int) -> list[Block]:
        """Return the label of one bag."""
        sheet, order, locale = self._sheet, self._order, self._sheet.locale
        blocks = [*self._head(), self._gap(2)]
        blocks.extend(self._lines(self._fitting(order.number, _NUMBER_SIZES, "Bold", self._width, 1)))
        blocks.extend(self._lines(self._fitting(order.customer.name, _NAME_SIZES, "SemiBold", self._width, 2)))
        if order.alternate is not None:
            text = f"{locale.word('collect_by')}: {order.alternate.name}"
            blocks.extend(self._lines(sheet.set.lines(text, Style(9, "SemiBold"), self._width)))
        blocks.append(self._gap(2))
        if bag is not None:
            blocks.extend(self._place(bag, number, count))
        blocks.extend(self._codes())
        if order.is_training:
            blocks.extend(self._lines(sheet.set.lines(locale.word("training"), LABEL, self._width)))
        return blocks

    def _head(self) -> list[Block]:
        sheet, locale = self._sheet, self._sheet.locale
        half = self._width / 2 - 1
        due = sheet.set.lines(f"{locale.word('due')}: {locale.moment(self._order.due_at)}", LABEL, half)
        store = sheet.set.lines(self._policy.name, Style(8, "SemiBold"), half)
        row = sheet.row_blocks((Cell(store, self._start, half), Cell(due, self._start + half + 2, half, "end")))
        if self._logo is None:
            return row
        logo = self._logo

        def draw(y: float) -> None:
            sheet.draw_logo(logo, self._start, y, self._width, 9)

        return [Block(11, draw), *row]

    def _place(self, bag: Bag, number: int, count: int) -> list[Block]:
        """Place and bag beside each other, under their names, between two lines."""
        sheet, locale = self._sheet, self._sheet.locale
        of = locale.word("bag_of", bag=number, bags=count)
        of_lines = sheet.set.lines(of, Style(_PLACE_SIZES[1], "Bold", lead=1.2))
        of_width = max(of_lines[0].width, 16.0)
        room = self._width - of_width - 4
        place = self._fitting(bag.place, _PLACE_SIZES, "Bold", room, 1)
        cells = (
            Cell((*sheet.set.lines(locale.word("place"), LABEL), *place), self._start, room),
            Cell((*sheet.set.lines(locale.word("bag"), LABEL), *of_lines), self._start + room + 4, of_width, "end"),
        )
        return [self._rule(), self._gap(1.5), *sheet.row_blocks(cells), self._gap(1.5), self._rule(), self._gap(2)]

    def _codes(self) -> list[Block]:
        sheet, number = self._sheet, self._order.number
        if not can_be_coded(number):
            return []
        qr, bars = sheet.qr_and_bars(number, self._width, 0, 18)
        if bars is not None:
            return [self._code_row(((bars, 0.0), (qr, self._width - qr.width)))]
        alone = sheet.bars(number, self._width, 15)
        stacked = [code for code in (alone, qr) if code is not None]
        return [self._code_row(((code, (self._width - code.width) / 2),)) for code in stacked]

    def _code_row(self, codes: Sequence[tuple[DrawnCode, float]]) -> Block:
        height = max(code.height for code, _start in codes)

        def draw(y: float) -> None:
            for code, start in codes:
                code.draw(self._sheet.left(self._start + start, code.width), y + (height - code.height) / 2)

        return Block(height + 1, draw)

    # --- small parts -------------------------------------------------------------------------------------------
    def _fitting(self, text: str, sizes: Sequence[int], weight: str, width: float, lines: int) -> tuple[TextLine, ...]:
        """Return the text in the largest of the sizes that takes no more lines; wrapped in the smallest otherwise."""
        found: tuple[TextLine, ...] = ()
        for size in sizes:
            style = Style(size, weight, lead=1.2)
            found = self._sheet.set.lines(text, style, width)
            longest = max(self._sheet.set.lines(word, style)[0].width for word in text.split() or [""])
            if len(found) <= lines and longest <= width:
                break
        return found

    def _lines(self, lines: Sequence[TextLine]) -> list[Block]:
        return self._sheet.row_blocks([Cell(tuple(lines), self._start, self._width)])

    def _gap(self, height: float) -> Block:
        return Block(height, lambda _y: None)

    def _rule(self) -> Block:
        return Block(0.3, lambda y: self._sheet.line(y, self._start, self._width, is_strong=True))
