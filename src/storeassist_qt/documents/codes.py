"""Code 128 and QR as vectors: bars that stay sharp on any printer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fpdf import FPDF

QUIET_LINEAR = 10  # modules beside a Code 128 (ISO/IEC 15417)
QUIET_QR = 4  # modules around a QR code (ISO/IEC 18004)
LONGEST = 300  # letters in a QR code of at most 40 mm
DOT_MM = 0.125  # of a 203 dpi printer
MODULE_MM, WIDE_MODULE_MM = 0.25, 0.375  # narrowest and widest bar that we print: two dots and three


@dataclass(frozen=True)
class LinearCode:
    """A Code 128: (start, width) of each bar, in modules; `modules` is the whole width without quiet zones."""

    bars: tuple[tuple[int, int], ...]
    modules: int

    def module_for(self, room: float, narrowest: float = MODULE_MM) -> float:
        """Return the widest module (mm) whose code fits with its quiet zones; 0 where that would be too narrow."""
        module = min(WIDE_MODULE_MM, room / (self.modules + 2 * QUIET_LINEAR))
        return module if module >= narrowest - 1e-9 else 0.0


@lru_cache(maxsize=64)
def code_128(text: str) -> LinearCode | None:
    """Return the bars of a text; None for one that Code 128 cannot hold so that every scanner reads it back."""
    if not text.isascii() or not text.isprintable() or not text or len(text) > 80:
        return None
    import zxingcpp

    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    image: Any = symbol.to_image(scale=1, add_quiet_zones=False)  # a buffer, which the stub does not say
    pixels = memoryview(image)
    modules = (pixels.shape or (0, 0))[1]
    row = [pixels[0, column] == 0 for column in range(modules)]
    return LinearCode(_runs(row), modules)


def can_be_coded(text: str) -> bool:
    """Tell whether a text can be a barcode that a label has room for."""
    return 0 < len(text) <= LONGEST


@lru_cache(maxsize=64)
def qr_code(text: str) -> tuple[tuple[int, int, int, int], ...]:
    """Return the dark rectangles (left, top, width, height) of a QR code of level M, in modules."""
    import segno

    rows = [_runs([bool(cell) for cell in row]) for row in segno.make(text, error="m", micro=False).matrix]
    rectangles: list[tuple[int, int, int, int]] = []
    open_runs: dict[tuple[int, int], int] = {}
    for number, row in enumerate([*rows, ()]):
        for run in [run for run in open_runs if run not in row]:
            first = open_runs.pop(run)
            rectangles.append((run[0], first, run[1], number - first))
        for run in row:
            open_runs.setdefault(run, number)
    return tuple(rectangles)


def qr_modules(text: str) -> int:
    """Return how many modules wide the QR code of a text is, without its quiet zone."""
    return max(left + width for left, _top, width, _height in qr_code(text))


def draw_code_128(pdf: FPDF, code: LinearCode, x: float, y: float, module: float, height: float) -> None:
    """Draw the bars, the first one at x, in mm."""
    pdf.set_fill_color(0, 0, 0)
    for start, width in code.bars:
        pdf.rect(x + start * module, y, width * module, height, style="F")


def draw_qr(pdf: FPDF, text: str, x: float, y: float, module: float) -> None:
    """Draw a QR code, its first dark module at x and y, in mm."""
    pdf.set_fill_color(0, 0, 0)
    for left, top, width, height in qr_code(text):
        pdf.rect(x + left * module, y + top * module, width * module, height * module, style="F")


def _runs(row: list[bool]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    start = -1
    for place, is_dark in enumerate([*row, False]):
        if is_dark and start < 0:
            start = place
        elif not is_dark and start >= 0:
            runs.append((start, place - start))
            start = -1
    return tuple(runs)
