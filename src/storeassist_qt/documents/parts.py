"""What several documents share: the store's block, facts, the table of lines, totals, the order's codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storeassist_qt.documents.codes import can_be_coded
from storeassist_qt.documents.layout import BODY, LABEL, STRONG, Block, Cell, DrawnCode, Sheet
from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.logo import Logo
from storeassist_qt.documents.typeset import Style, TextLine
from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.policy import StorePolicy

TITLE = Style(22, "Bold", lead=1.2)
TITLE_ROLL = Style(15, "Bold", lead=1.25)
STORE = Style(12, "SemiBold")
GRAND = Style(12.5, "Bold", lead=1.5)
CAPTION = Style(7.5, "Regular", LABEL.colour)
NUMBER = Style(9.5, "SemiBold", lead=1.3)
WARNING = Style(10, "Bold", (176, 24, 24))
COLUMN_GAP = 4.0
TOTALS_MM = 72.0


@dataclass(frozen=True)
class TableRow:
    """One line of a table: what it is, small notes under it, a figure for each column.

    On a roll `said` stands under the name, and of the figures only the last, beside it.
    """

    name: str
    notes: tuple[str, ...]
    figures: tuple[str, ...]
    said: tuple[str, ...] = ()


# --- the head --------------------------------------------------------------------------------------------------------
def section(sheet: Sheet, title: str) -> None:
    """Put a heading over the next table."""
    sheet.gap(4, with_next=True)
    sheet.text(title, STORE, with_next=True)
    sheet.gap(1.5, with_next=True)


def head(sheet: Sheet, policy: StorePolicy, title: str, facts: Sequence[tuple[str, str]], logo: Logo | None) -> None:
    """Put the store's block, the title and the facts at the head."""
    if sheet.is_roll:
        _head_roll(sheet, policy, title, facts, logo)
    else:
        _head_a4(sheet, policy, title, facts, logo)


def warning(sheet: Sheet, text: str) -> None:
    """Say something that must not be overlooked."""
    sheet.text(text, WARNING, align="center" if sheet.is_roll else "start")
    sheet.gap(3)


def _store_lines(sheet: Sheet, policy: StorePolicy, width: float) -> list[TextLine]:
    texts = [(policy.name, STORE), *((line, LABEL) for line in policy.document_lines)]
    if policy.tax_number:
        texts.append((f"{sheet.locale.word('tax_number')}: {policy.tax_number}", LABEL))
    return [line for text, style in texts if text.strip() for line in sheet.set.lines(text, style, width)]


def _head_roll(
    sheet: Sheet, policy: StorePolicy, title: str, facts: Sequence[tuple[str, str]], logo: Logo | None
) -> None:
    if logo is not None:
        sheet.add(18, lambda y: sheet.draw_logo(logo, 0, y, sheet.width, 16, centred=True))
    for line in _store_lines(sheet, policy, sheet.width):
        sheet.blocks.append(sheet.line_block(line, "center"))
    sheet.gap(4)
    sheet.text(title, TITLE_ROLL, align="center")
    sheet.gap(2)
    for label, value in facts:
        sheet.pair(label, value)
    sheet.gap(2)


def _head_a4(
    sheet: Sheet, policy: StorePolicy, title: str, facts: Sequence[tuple[str, str]], logo: Logo | None
) -> None:
    half = sheet.width * 0.5
    store = _store_lines(sheet, policy, half)
    logo_height = 20.0 if logo is not None else 0.0
    titles = sheet.set.lines(title, TITLE, half - 6)
    height = max(logo_height + sum(line.height for line in store), sum(line.height for line in titles))

    def draw(y: float) -> None:
        below = y
        if logo is not None:
            sheet.draw_logo(logo, 0, y, half, logo_height - 4)
            below += logo_height
        for line in store:
            sheet.place(line, 0, half, below)
            below += line.height
        for line in titles:
            sheet.place(line, half + 6, half - 6, y, "end")
            y += line.height

    sheet.add(height, draw)
    sheet.gap(8)
    sheet.rule()
    sheet.gap(4)
    _facts_in_columns(sheet, facts)
    sheet.gap(7)


def _facts_in_columns(sheet: Sheet, facts: Sequence[tuple[str, str]], across: int = 3) -> None:
    """Put label over value, some beside each other."""
    room = sheet.width / across
    for first in range(0, len(facts), across):
        cells = []
        for place, (label, value) in enumerate(facts[first : first + across]):
            lines = (*sheet.set.lines(label, LABEL, room - 4), *sheet.set.lines(value, STRONG, room - 4))
            cells.append(Cell(lines, place * room, room - 4))
        sheet.blocks.extend(sheet.row_blocks(cells, below=3))


# --- the table -------------------------------------------------------------------------------------------------------
def table(sheet: Sheet, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
    """Put a table, if it has rows; on a roll each stands in two lines: the name, then its figures by name."""
    if not rows:
        return
    if sheet.is_roll:
        _table_roll(sheet, rows)
    else:
        _table_a4(sheet, headings, rows)


def line_notes(locale: DocumentLocale, line: Line | None) -> tuple[str, ...]:
    """Return what stands small under a line's name: SKU, brand, size, colour."""
    if line is None:
        return ()
    kind = ", ".join(part for part in (line.brand, line.size, line.colour) if part)
    named = f"{locale.word('sku')} {line.sku}" if line.sku else ""
    return tuple(part for part in (" · ".join(part for part in (named, kind) if part),) if part)


def _table_a4(sheet: Sheet, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
    body, widths = _fitting(sheet, headings, rows)
    name_width = sheet.width - sum(widths) - COLUMN_GAP * len(widths)
    label = Style(min(8, body.size), "SemiBold", LABEL.colour)
    heading = _heading(sheet, headings, label, name_width, widths)
    sheet.blocks.append(Block(heading.height, heading.draw, with_next=True))
    for row in rows:
        names = [*sheet.set.lines(row.name, body, name_width)]
        for note in row.notes:
            names.extend(sheet.set.lines(note, LABEL, name_width))
        cells = [Cell(tuple(names), 0, name_width)]
        start = name_width
        for figure, width in zip(row.figures, widths, strict=True):
            lines = sheet.set.lines(figure, body, is_figure=True)
            cells.append(Cell(lines, start + COLUMN_GAP, width, "end"))
            start += COLUMN_GAP + width
        *blocks, last = sheet.row_blocks(cells, heading=heading, above=1.6, below=2.2)
        sheet.blocks.extend([*blocks, _underlined(sheet, last)])


def _underlined(sheet: Sheet, block: Block) -> Block:
    def draw(y: float) -> None:
        block.draw(y)
        sheet.line(y + block.height)

    return replace(block, draw=draw)


def _heading(sheet: Sheet, headings: Sequence[str], label: Style, name_width: float, widths: Sequence[float]) -> Block:
    cells = [Cell(sheet.set.lines(headings[0], label, name_width), 0, name_width)]
    start = name_width
    for text, width in zip(headings[1:], widths, strict=True):
        cells.append(Cell(sheet.set.lines(text, label, width + 0.1), start + COLUMN_GAP, width, "end"))
        start += COLUMN_GAP + width
    inner = sheet.row_blocks(cells)[0]

    def draw(y: float) -> None:
        inner.draw(y)
        sheet.line(y + inner.height + 1.6, is_strong=True)

    return Block(inner.height + 1.8, draw)


def _fitting(sheet: Sheet, headings: Sequence[str], rows: Sequence[TableRow]) -> tuple[Style, list[float]]:
    """Return the largest type at which the figures leave room for the names, and the columns' widths."""
    body, widths = BODY, [0.0]
    for size in (9.5, 8.5, 7.5, 6.5):
        body = Style(size)
        label = Style(min(8, size), "SemiBold")
        widths = []
        for column, heading in enumerate(headings[1:]):
            figures = {row.figures[column] for row in rows}
            widest = max((sheet.set.width(figure, body) for figure in figures), default=0.0)
            words = max(sheet.set.lines(word, label)[0].width for word in heading.split(" "))
            whole = sheet.set.lines(heading, label)[0].width
            widths.append(max(widest, words, min(whole, 17.0)) + 0.2)
        if sheet.width - sum(widths) - COLUMN_GAP * len(widths) >= 52:
            break
    return body, widths


def _table_roll(sheet: Sheet, rows: Sequence[TableRow]) -> None:
    sheet.rule(is_strong=True)
    for row in rows:
        sheet.gap(1.6)
        amount = sheet.set.lines(row.figures[-1], STRONG, is_figure=True)
        wide = amount[0].width
        room = sheet.width - wide - 3
        if room >= 25:
            names = Cell(sheet.set.lines(row.name, STRONG, room), 0, room)
            sheet.blocks.extend(sheet.row_blocks((names, Cell(amount, sheet.width - wide, wide, "end"))))
        else:  # an amount as wide as the paper stands in a line of its own
            sheet.text(row.name, STRONG)
            sheet.blocks.append(sheet.line_block(amount[0], "end"))
        for note in row.notes:
            sheet.text(note, LABEL)
        if row.said:
            sheet.text(" · ".join(row.said), LABEL)
        sheet.gap(1.6)
        sheet.add(0.2, sheet.line)


# --- totals and codes ------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Total:
    """One row of the totals; the grand one stands out."""

    label: str
    figure: str
    is_grand: bool = False


def closing(sheet: Sheet, order: Order, totals: Sequence[Total], notes: Sequence[str] = ()) -> None:
    """Put the totals, and the codes by which the order is found; on A4 beside each other, on one page."""
    code_blocks = codes(sheet, order.number)
    if sheet.is_roll:
        sheet.gap(1)
        for total in totals:
            sheet.blocks.extend(_total_blocks(sheet, total, 0, is_first=total is totals[0]))
        for note in notes:
            sheet.gap(1)
            sheet.text(note, LABEL)
        sheet.gap(5)
        sheet.blocks.extend(code_blocks)
        return
    start = sheet.width - TOTALS_MM
    right = [block for total in totals for block in _total_blocks(sheet, total, start)]
    for note in notes:
        lines = sheet.set.lines(note, LABEL, TOTALS_MM)
        right.extend(sheet.row_blocks([Cell(lines, start, TOTALS_MM)]))
    right_height = sum(block.height for block in right)
    left_height = sum(block.height for block in code_blocks)

    def draw(y: float) -> None:
        below = y
        for block in right:
            block.draw(below)
            below += block.height
        for block in code_blocks:
            block.draw(y)
            y += block.height

    sheet.gap(5, with_next=True)
    sheet.add(max(right_height, left_height), draw)


def _total_blocks(sheet: Sheet, total: Total, start: float, *, is_first: bool = False) -> list[Block]:
    style = GRAND if total.is_grand else BODY
    label = GRAND if total.is_grand else Style(9.5, "Regular", LABEL.colour)
    blocks = sheet.pair_blocks(total.label, total.figure, style, label, start, is_figure=True)
    blocks.append(Block(0.9, lambda _y: None))
    if not total.is_grand or is_first:  # the table above has a line of its own
        return blocks
    above = Block(1.6, lambda y: sheet.line(y + 0.8, start, sheet.width - start, is_strong=True))
    return [above, *blocks]


def codes(sheet: Sheet, number: str) -> list[Block]:
    """Return the Code 128 and the QR code of an order's number, with the number under them, as one group."""
    if not can_be_coded(number):
        return []
    room = sheet.width if sheet.is_roll else sheet.width - TOTALS_MM - 6
    gap = 0.0 if sheet.is_roll else 2.0
    qr, bars = sheet.qr_and_bars(number, room, gap, 15)
    if bars is not None:
        blocks = [_code_row(sheet, room, (bars, gap), (qr, 0.0))]
    else:  # a number too long for that: bars over the QR code, or the QR code alone
        alone = sheet.bars(number, room, 15)
        blocks = [_code_row(sheet, room, (found, 0.0)) for found in (alone, qr) if found is not None]
    align = "center" if sheet.is_roll else "start"
    for text, style in ((number, NUMBER), (sheet.locale.word("scan_order"), CAPTION)):
        blocks.extend(
            sheet.line_block(line, align, room, with_next=True) for line in sheet.set.lines(text, style, room)
        )
    return [*blocks[:-1], replace(blocks[-1], with_next=False)]


def _code_row(sheet: Sheet, room: float, *found: tuple[DrawnCode, float]) -> Block:
    whole = sum(code.width + gap for code, gap in found)
    height = max(code.height for code, _gap in found) + 1

    def draw(y: float) -> None:
        # On A4 the bars begin under the column above them: the margin is quiet enough.
        start = (room - whole) / 2 if sheet.is_roll else -found[0][0].quiet
        for code, gap in found:
            code.draw(sheet.left(start, code.width), y + (height - code.height) / 2)
            start += code.width + gap

    return Block(height, draw, with_next=True)
