"""Sets text: fonts by script, both directions of writing, wrapping; nothing is cut.

The bidirectional algorithm runs over the whole paragraph, is then cut into lines in reading order, and each line is
put into visual order (UAX #9, L2). HarfBuzz shapes each run of one font and one direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from storeassist_qt.documents.fonts import cleaned, font_for, font_path

if TYPE_CHECKING:
    from fpdf import FPDF

MM_PER_PT = 25.4 / 72
Colour = tuple[int, int, int]
INK: Colour = (24, 27, 32)
QUIET: Colour = (98, 104, 114)
_MINUS = re.compile("\u2212(?=[0-9])")
_FEATURES = {"tnum": True}  # figures of one width, so that columns stand under each other


@dataclass(frozen=True)
class Style:
    """How a text looks: size in points, weight of Inter, colour, lead as a multiple of the size."""

    size: float = 9.5
    weight: str = "Regular"
    colour: Colour = INK
    lead: float = 1.35

    @property
    def line_height(self) -> float:
        """The height of a line in mm."""
        return self.size * self.lead * MM_PER_PT


@dataclass(frozen=True)
class Run:
    """Letters of one font and direction, in reading order; width in mm."""

    font: str
    text: str
    is_rtl: bool
    width: float


@dataclass(frozen=True)
class TextLine:
    """One line in visual order, left to right; width in mm."""

    runs: tuple[Run, ...]
    style: Style

    @property
    def width(self) -> float:
        """The width in mm."""
        return sum(run.width for run in self.runs)

    @property
    def height(self) -> float:
        """The height in mm."""
        return self.style.line_height

    @property
    def drop(self) -> float:
        """How far the letters' foot lies under the top, in mm."""
        return self.height / 2 + 0.36 * self.style.size * MM_PER_PT


@dataclass(frozen=True)
class _Letter:
    """A character with the marks that belong to it."""

    text: str
    level: int
    font: str


class Typesetter:
    """Measures and draws texts on one PDF; its fonts are added as they are needed."""

    def __init__(self, pdf: FPDF) -> None:
        self._pdf = pdf
        self._fonts: set[str] = set()
        self._widths: dict[tuple[str, bool, str], float] = {}

    def close(self) -> None:
        """Close the files of the fonts, which fpdf2 keeps open; nothing can be set any more."""
        for font in self._pdf.fonts.values():
            getattr(font, "ttfont").close()  # noqa: B009 - the standard fonts, which have none, are not used here

    # --- measuring ---------------------------------------------------------------------------------------------
    def lines(self, text: str, style: Style, width: float = 0.0, *, is_figure: bool = False) -> tuple[TextLine, ...]:
        """Return the text in lines of at most `width` mm (0: one line); one empty line for an empty text.

        A figure is always written from left to right, whatever stands around it.
        """
        letters = _letters(cleaned(text), style.weight, is_figure=is_figure)
        rows = self._wrapped(letters, style, width) if width > 0 else [letters]
        return tuple(TextLine(self._runs(row, style), style) for row in rows)

    def width(self, text: str, style: Style) -> float:
        """Return the width of a figure on one line in mm."""
        return self.lines(text, style, is_figure=True)[0].width

    def _wrapped(self, letters: list[_Letter], style: Style, width: float) -> list[list[_Letter]]:
        rows: list[list[_Letter]] = [[]]
        used = 0.0
        for word in _words(letters):
            space = self._measure([letter for letter in word if letter.text == " "], style)
            wide = self._measure(word, style)
            if rows[-1] and used + wide - space > width:
                rows.append([])
                used = 0.0
            for part in self._fitting(word, style, width) if wide - space > width else [word]:
                if rows[-1] and used + self._measure(part, style) > width and part is not word:
                    rows.append([])
                    used = 0.0
                rows[-1].extend(part)
                used += self._measure(part, style)
        return [_trimmed(row) for row in rows]

    def _fitting(self, word: list[_Letter], style: Style, width: float) -> Iterator[list[_Letter]]:
        """Break a word that is longer than a line; letters measured apart are never narrower than joined ones."""
        part: list[_Letter] = []
        used = 0.0
        for letter in word:
            wide = self._measure([letter], style)
            if part and used + wide > width:
                yield part
                part, used = [], 0.0
            part.append(letter)
            used += wide
        yield part

    def _measure(self, letters: list[_Letter], style: Style) -> float:
        return sum(run.width for run in self._runs(letters, style))

    def _runs(self, letters: list[_Letter], style: Style) -> tuple[Run, ...]:
        grouped: list[tuple[str, int, list[str]]] = []
        for letter in letters:
            if grouped and grouped[-1][0] == letter.font and grouped[-1][1] == letter.level:
                grouped[-1][2].append(letter.text)
            else:
                grouped.append((letter.font, letter.level, [letter.text]))
        runs = []
        for font, level, texts in _visual(grouped):
            text, is_rtl = "".join(texts), level % 2 == 1
            runs.append(Run(font, text, is_rtl, self._width_at_100(font, text, is_rtl) * style.size / 100))
        return tuple(runs)

    def _width_at_100(self, font: str, text: str, is_rtl: bool) -> float:
        key = (font, is_rtl, text)
        if key not in self._widths:
            self._use(font, 100, is_rtl)
            self._widths[key] = float(self._pdf.get_string_width(text))
        return self._widths[key]

    # --- drawing -----------------------------------------------------------------------------------------------
    def draw(self, line: TextLine, x: float, y: float) -> None:
        """Draw a line with its left end at x and its top at y, in mm."""
        style = line.style
        size = style.size * MM_PER_PT
        baseline = y + line.drop
        self._pdf.set_text_color(*style.colour)
        for run in line.runs:
            self._use(run.font, style.size, run.is_rtl)
            self._pdf.set_xy(x, baseline - 0.8 * size)  # a cell sets its baseline so far under its top
            self._pdf.cell(run.width, size, run.text)
            x += run.width

    def _use(self, font: str, size: float, is_rtl: bool) -> None:
        if font not in self._fonts:
            self._pdf.add_font(font, "", str(font_path(font)))
            self._fonts.add(font)
        self._pdf.set_font(font, "", size)
        self._pdf.set_text_shaping(True, features=_FEATURES, direction="rtl" if is_rtl else "ltr")


def in_colour(style: Style, colour: Colour) -> Style:
    """Return the style in another colour."""
    return replace(style, colour=colour)


def is_rtl_text(text: str) -> bool:
    """Tell whether the first letter with a direction is written from right to left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _letters(text: str, weight: str, *, is_figure: bool) -> list[_Letter]:
    letters: list[_Letter] = []
    font = ""
    for character, level in zip(text, _levels(text, is_figure=is_figure), strict=True):
        font = font_for(character, weight, font)
        is_mark = unicodedata.category(character).startswith("M") or character in "\u200c\u200d"
        if letters and is_mark and letters[-1].font == font:
            letters[-1] = replace(letters[-1], text=letters[-1].text + character)
        else:
            letters.append(_Letter(character, level, font))
    return letters


def _levels(text: str, *, is_figure: bool) -> list[int]:
    if not any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text):
        return [0] * len(text)
    from fpdf.bidi import BidiParagraph
    from fpdf.enums import TextDirection

    is_rtl = is_rtl_text(text) and not is_figure
    base = TextDirection.RTL if is_rtl else TextDirection.LTR
    # The minus sign stays before its figure, in Arabic too: it counts as one of the digits.
    signed = _MINUS.sub("0", text)
    found = BidiParagraph(text=signed, base_direction=base, preserve_bn_chars=True)
    levels = [character.embedding_level for character in found.get_characters_with_embedding_level()]
    return levels if len(levels) == len(text) else [int(is_rtl)] * len(text)


def _words(letters: list[_Letter]) -> Iterator[list[_Letter]]:
    """Cut after spaces, which stay with the word before them, and after hyphens and slashes."""
    word: list[_Letter] = []
    for letter in letters:
        if word and word[-1].text == " " and letter.text != " ":
            yield word
            word = []
        word.append(letter)
        if letter.text in "-/\u2013" and len(word) > 3:
            yield word
            word = []
    if word:
        yield word


def _trimmed(letters: list[_Letter]) -> list[_Letter]:
    while letters and letters[-1].text == " ":
        letters = letters[:-1]
    return letters


def _visual(runs: list[tuple[str, int, list[str]]]) -> list[tuple[str, int, list[str]]]:
    """Reverse, from the highest level down to the lowest odd one, what stands at that level or above (L2)."""
    ordered = list(runs)
    highest = max((level for _font, level, _texts in runs), default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][1] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = max(end, start + 1)
    return ordered
