"""Blocks one under the other on A4 pages or on a roll: measured first, then cut into pages, then drawn.

Positions run from the side where reading begins ("start"), so that an Arabic document is its own mirror image.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from storeassist_qt.documents.codes import (
    DOT_MM,
    MODULE_MM,
    QUIET_LINEAR,
    QUIET_QR,
    WIDE_MODULE_MM,
    code_128,
    draw_code_128,
    draw_qr,
    qr_modules,
)
from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.logo import Logo
from storeassist_qt.documents.typeset import INK, QUIET, Colour, Style, TextLine, Typesetter, in_colour
from storeassist_qt.domain.ports import Paper

RULE: Colour = (208, 212, 218)
BLACK: Colour = (0, 0, 0)
LABEL = Style(8, "Regular", QUIET)
BODY = Style(9.5)
STRONG = Style(9.5, "SemiBold")
QR_SIZES = (24.0, 17.0)
FOOT_LINES = 8  # that stand at the foot of each A4 page
ROLL_MAX_MM = 3000.0  # a PDF page may be 5080 mm long
Draw = Callable[[float], None]


class DrawnCode(NamedTuple):
    """A barcode ready to be drawn at (left, top): its size with quiet zones, in mm; `quiet` is the one at its left."""

    width: float
    height: float
    quiet: float
    draw: Callable[[float, float], None]


@dataclass(frozen=True)
class Block:
    """Something of a height in mm that is drawn at a top edge.

    `heading` is repeated above it where a page begins with it; `with_next` keeps it on the page of what follows;
    a gap at the head of a page is left out; `ends_page` begins a new page after it.
    """

    height: float
    draw: Draw
    heading: Block | None = None
    with_next: bool = False
    is_gap: bool = False
    ends_page: bool = False


@dataclass(frozen=True)
class Cell:
    """Lines of a table's row at a place across the page; figures stand at the end of their place."""

    lines: tuple[TextLine, ...]
    start: float
    width: float
    align: str = "start"


class Sheet:
    """One document on its way to a PDF; leaving it closes the files of its fonts."""

    def __init__(self, paper: Paper, locale: DocumentLocale, *, title: str, made_at: datetime) -> None:
        from fpdf import FPDF

        self.locale = locale
        self.made_at = made_at
        self.is_roll = paper is Paper.ROLL_80
        self.page_width, self.page_height = (80.0, ROLL_MAX_MM) if self.is_roll else (210.0, 297.0)
        self.margin, self.top, self.foot = (4.0, 5.0, 6.0) if self.is_roll else (18.0, 16.0, 22.0)
        self.width = self.page_width - 2 * self.margin
        self.pdf = FPDF(unit="mm", format=(self.page_width, self.page_height))
        self.pdf.set_auto_page_break(False)
        self.pdf.set_margin(0)
        self.pdf.c_margin = 0
        self.pdf.set_title(title)
        self.pdf.set_lang(locale.language)
        self.pdf.set_producer("StoreAssist Qt")
        self.pdf.set_creation_date(made_at)  # the same document is the same file, byte by byte
        self.set = Typesetter(self.pdf)
        self.blocks: list[Block] = []

    def __enter__(self) -> Sheet:
        return self

    def __exit__(self, *_error: object) -> None:
        self.set.close()

    # --- building ----------------------------------------------------------------------------------------------
    def add(self, height: float, draw: Draw, *, heading: Block | None = None, with_next: bool = False) -> None:
        """Put a block under the others."""
        self.blocks.append(Block(height, draw, heading, with_next))

    def gap(self, height: float, *, with_next: bool = False) -> None:
        """Leave room."""
        self.blocks.append(Block(height, lambda _y: None, with_next=with_next, is_gap=True))

    def end_page(self) -> None:
        """Go on with a new page."""
        self.blocks.append(Block(0, lambda _y: None, is_gap=True, ends_page=True))

    def rule(self, *, is_strong: bool = False) -> None:
        """Draw a line across."""
        self.add(0.3, lambda y: self.line(y, is_strong=is_strong), with_next=True)

    def text(self, text: str, style: Style = BODY, *, align: str = "start", with_next: bool = False) -> None:
        """Put a text under the others, wrapped."""
        for line in self.set.lines(text, style, self.width):
            self.blocks.append(self.line_block(line, align, with_next=with_next))

    def line_block(self, line: TextLine, align: str = "start", width: float = 0.0, *, with_next: bool = False) -> Block:
        """Return a line of text as a block over the first `width` mm (0: all)."""
        return Block(line.height, lambda y: self.place(line, 0, width or self.width, y, align), with_next=with_next)

    def pair(self, label: str, value: str) -> None:
        """Put a label at the start and what it says at the end of the line."""
        self.blocks.extend(self.pair_blocks(label, value, BODY, LABEL, 0))

    def pair_blocks(
        self, label: str, value: str, style: Style, label_style: Style, start: float, *, is_figure: bool = False
    ) -> list[Block]:
        """Return the blocks of a label and its value, over the page from `start` on; both wrap.

        A figure is never broken: where it leaves no room for the label it stands under it.
        """
        room = self.width - start
        values = self.set.lines(value, style, is_figure=is_figure)
        wide = values[0].width + 0.1
        words = max((self.set.lines(word, label_style)[0].width for word in label.split()), default=0.0)
        if is_figure and wide + 2 + words > room:
            labels = self.set.lines(label, label_style, room)
            return self.row_blocks([Cell(labels, start, room)]) + self.row_blocks([Cell(values, start, room, "end")])
        if not is_figure and wide > room * 0.62:
            wide = max(room * 0.62, room - 2 - self.set.lines(label, label_style)[0].width - 0.1)
            values = self.set.lines(value, style, wide)
        labels = self.set.lines(label, label_style, room - wide - 2)
        return self.row_blocks((Cell(labels, start, room - wide - 2), Cell(values, self.width - wide, wide, "end")))

    def row_blocks(
        self, cells: Sequence[Cell], *, heading: Block | None = None, above: float = 0.0, below: float = 0.0
    ) -> list[Block]:
        """Return a row of cells as one block; one that is very high as a block for each line of it.

        Texts of several sizes stand on one line; `above` and `below` is room over and under the row, in mm.
        """
        count = max(len(cell.lines) for cell in cells)
        rows = [[cell.lines[number] for cell in cells if number < len(cell.lines)] for number in range(count)]
        drops = [max(line.drop for line in row) for row in rows]
        heights = [max(drop - line.drop + line.height for line in row) for drop, row in zip(drops, rows, strict=True)]

        def drawing(first: int, last: int) -> Draw:
            def draw(y: float) -> None:
                y += above if first == 0 else 0
                for number in range(first, last):
                    for cell in cells:
                        if number < len(cell.lines):
                            line = cell.lines[number]
                            self.place(line, cell.start, cell.width, y + drops[number] - line.drop, cell.align)
                    y += heights[number]

            return draw

        if sum(heights) <= 60:
            return [Block(above + sum(heights) + below, drawing(0, count), heading)]
        blocks = [Block(heights[number], drawing(number, number + 1), heading) for number in range(count)]
        blocks[0] = replace(blocks[0], height=above + blocks[0].height)
        blocks[-1] = replace(blocks[-1], height=blocks[-1].height + below)
        return blocks

    # --- drawing -----------------------------------------------------------------------------------------------
    def left(self, start: float, width: float) -> float:
        """Return the left edge, on the page, of a place that begins `start` mm from where reading begins."""
        return self.page_width - self.margin - start - width if self.locale.is_rtl else self.margin + start

    def place(self, line: TextLine, start: float, width: float, y: float, align: str = "start") -> None:
        """Draw a line within a place; a roll is printed by heat, where grey turns into dots: all in black."""
        if self.is_roll:
            line = replace(line, style=in_colour(line.style, BLACK))
        left = self.left(start, width)
        at_right = (align == "end") != self.locale.is_rtl
        if align == "center":
            left += (width - line.width) / 2
        elif at_right:
            left += width - line.width
        self.set.draw(line, left, y)

    def line(self, y: float, start: float = 0.0, width: float = 0.0, *, is_strong: bool = False) -> None:
        """Draw a thin line."""
        self.pdf.set_draw_color(*(INK if is_strong or self.is_roll else RULE))
        self.pdf.set_line_width(0.35 if is_strong else 0.2)
        left = self.left(start, width or self.width)
        self.pdf.line(left, y, left + (width or self.width), y)

    def frame(self, start: float, y: float, width: float, height: float) -> None:
        """Draw a dashed frame to cut along."""
        self.pdf.set_draw_color(*RULE)
        self.pdf.set_line_width(0.2)
        with self.pdf.local_context():
            self.pdf.set_dash_pattern(1.5, 1.5)
            self.pdf.rect(self.left(start, width), y, width, height)

    def draw_logo(
        self, logo: Logo, start: float, y: float, width: float, height: float, *, centred: bool = False
    ) -> None:
        """Draw the logo as large as the place allows."""
        wide, high = _within(logo.ratio, width, height)
        left = self.left(start + (width - wide) / 2, wide) if centred else self.left(start, wide)
        self.pdf.image(io.BytesIO(logo.png), left, y + (height - high) / 2, wide, high)

    # --- codes -------------------------------------------------------------------------------------------------
    def bars(self, text: str, room: float, height: float, narrowest: float = MODULE_MM) -> DrawnCode | None:
        """Return the Code 128 of a text as wide as the room allows; None where it cannot be."""
        code = code_128(text)
        module = code.module_for(room, narrowest) if code is not None else 0.0
        if code is None or not module:
            return None
        found = code  # the closure keeps what was checked

        def draw(left: float, y: float) -> None:
            draw_code_128(self.pdf, found, left + QUIET_LINEAR * module, y, module, height)

        return DrawnCode((code.modules + 2 * QUIET_LINEAR) * module, height, QUIET_LINEAR * module, draw)

    def qr(self, text: str, size: float) -> DrawnCode:
        """Return width (quiet zone included, at most `size`) and drawing(left, y) of the QR code of a text."""
        modules = qr_modules(text) + 2 * QUIET_QR
        dots = int(size / modules / DOT_MM)  # whole dots of a 203 dpi printer, where there is room for two
        module = dots * DOT_MM if dots >= 2 else size / modules

        def draw(left: float, y: float) -> None:
            draw_qr(self.pdf, text, left + QUIET_QR * module, y + QUIET_QR * module, module)

        return DrawnCode(modules * module, modules * module, QUIET_QR * module, draw)

    def qr_and_bars(self, text: str, room: float, gap: float, height: float) -> tuple[DrawnCode, DrawnCode | None]:
        """Return QR code and Code 128 that fit beside each other, the QR code smaller if need be; else no bars."""
        # Coarse printers get bars over the whole width of the roll rather than narrow ones.
        sizes, narrowest = (QR_SIZES, WIDE_MODULE_MM) if self.is_roll else (QR_SIZES[1:], MODULE_MM)
        for size in sizes:
            qr = self.qr(text, size)
            bars = self.bars(text, room - gap - qr.width, height, narrowest)
            if bars is not None:
                return qr, bars
        return self.qr(text, QR_SIZES[0]), None

    # --- the PDF -----------------------------------------------------------------------------------------------
    def finish(self, running: str = "", footer: Sequence[str] = (), *, is_paged: bool = True) -> bytes:
        """Return the PDF; `running` stands at the head of the pages after the first, `footer` at the end.

        A4 pages are numbered unless `is_paged` is off.
        """
        if self.is_roll:
            return self._finish_roll(footer)
        foot = self._foot_lines(footer)
        if len(foot) > FOOT_LINES:  # terms and conditions: once, after the document
            self.gap(6)
            self.blocks.extend(self.line_block(line) for line in foot)
            foot = []
        foot_height = sum(line.height for line in foot)
        bottom = self.page_height - (max(self.foot, 14 + foot_height) if is_paged else self.foot)
        head = self.set.lines(running, LABEL, self.width) if running else ()
        pages = self._pages(bottom, self.top + sum(line.height for line in head) + 4)
        for number, page in enumerate(pages, 1):
            self.pdf.add_page()
            y = self.top
            if number > 1:
                for line in head:
                    self.place(line, 0, self.width, y)
                    y += line.height
                y += 4
            for block in page:
                block.draw(y)
                y += block.height
            if is_paged:
                self._draw_foot(foot, number, len(pages))
        return bytes(self.pdf.output())

    def _foot_lines(self, footer: Sequence[str]) -> list[TextLine]:
        room = self.width if self.is_roll else self.width - 40
        return [line for text in footer if text.strip() for line in self.set.lines(text, LABEL, room)]

    def _draw_foot(self, foot: Sequence[TextLine], number: int, count: int) -> None:
        paging = self.set.lines(self.locale.word("page", page=number, pages=count), LABEL)[0]
        y = self.page_height - 11 - max(1, len(foot)) * paging.height
        self.line(y - 2)
        self.place(paging, 0, self.width, y, "end")
        for line in foot:
            self.place(line, 0, self.width - 40, y)
            y += line.height

    def _pages(self, bottom: float, next_top: float) -> list[list[Block]]:
        pages: list[list[Block]] = [[]]
        y = self.top
        for group in _groups(self.blocks):
            if y + sum(block.height for block in group) > bottom and pages[-1]:
                pages.append([])
                y = next_top
                heading = group[0].heading
                if heading is not None:
                    pages[-1].append(heading)
                    y += heading.height
            placed = group[1:] if group[0].is_gap and not pages[-1] else group
            pages[-1].extend(placed)
            y += sum(block.height for block in placed)
            if group[-1].ends_page:
                pages.append([])
                y = next_top
        return [page for page in pages if page]

    def _finish_roll(self, footer: Sequence[str]) -> bytes:
        foot = self._foot_lines(footer)
        if foot:
            self.gap(4)
            for line in foot:
                self.blocks.append(self.line_block(line, "center"))
        pages = self._pages(ROLL_MAX_MM - self.foot, self.top)
        for page in pages:
            height = self.top + sum(block.height for block in page) + self.foot
            self.pdf.add_page(format=(self.page_width, height))
            y = self.top
            for block in page:
                block.draw(y)
                y += block.height
        return bytes(self.pdf.output())


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks in groups that stay on one page."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        groups[-1].append(block)
        if not block.with_next:
            groups.append([])
    return [group for group in groups if group]


def _within(ratio: float, width: float, height: float) -> tuple[float, float]:
    return (width, width / ratio) if width / ratio <= height else (height * ratio, height)
