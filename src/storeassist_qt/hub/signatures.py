"""Draws a signature's strokes as a grey PNG, with nothing but zlib."""

from __future__ import annotations

import math
import struct
import zlib

from storeassist_qt.domain.commands import StrokePoint, Strokes

WIDTH, HEIGHT = 600, 240
MARGIN = 12
PEN_THIN, PEN_THICK = 1.2, 3.2  # radius in points, by pressure
PAPER, INK = 255, 20
MAX_DOTS = 20_000  # a hostile scribble must not keep the hub busy


def draw(strokes: Strokes) -> bytes:
    """Return the signature as a PNG of 600 by 240 points, scaled to fit, dark on white."""
    paper = bytearray([PAPER]) * (WIDTH * HEIGHT)
    scale = _scale(strokes)
    drawn = [[_placed(point, scale) for point in stroke if _is_drawable(point)] for stroke in strokes.strokes]
    pairs = [pair for points in drawn for pair in zip(points, points[1:] or points, strict=False)]
    ink = sum(math.dist(one[:2], two[:2]) for one, two in pairs)
    pace = max(1.0, ink / MAX_DOTS)
    for one, two in pairs[:MAX_DOTS]:
        _segment(paper, one, two, pace)
    return png(paper, WIDTH, HEIGHT)


def _is_drawable(point: StrokePoint) -> bool:
    return all(math.isfinite(value) for value in (point.x, point.y, point.pressure))


def _scale(strokes: Strokes) -> float:
    width, height = strokes.width, strokes.height
    if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
        return 1.0
    return min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height)


def _placed(point: StrokePoint, scale: float) -> tuple[float, float, float]:
    x = min(max(MARGIN + point.x * scale, 0.0), WIDTH - 1.0)
    y = min(max(MARGIN + point.y * scale, 0.0), HEIGHT - 1.0)
    return x, y, PEN_THIN + (PEN_THICK - PEN_THIN) * min(max(point.pressure, 0.0), 1.0)


def _segment(paper: bytearray, one: tuple[float, float, float], two: tuple[float, float, float], pace: float) -> None:
    steps = max(1, round(math.dist(one[:2], two[:2]) / pace))
    for step in range(steps + 1):
        part = step / steps
        x, y, radius = (start + (end - start) * part for start, end in zip(one, two, strict=True))
        _dot(paper, x, y, radius)


def _dot(paper: bytearray, x: float, y: float, radius: float) -> None:
    reach = math.ceil(radius) + 1
    for row in range(max(0, int(y) - reach), min(HEIGHT, int(y) + reach + 1)):
        for column in range(max(0, int(x) - reach), min(WIDTH, int(x) + reach + 1)):
            cover = radius + 0.5 - math.hypot(column - x, row - y)
            if cover > 0:
                shade = round(PAPER - (PAPER - INK) * min(cover, 1.0))
                index = row * WIDTH + column
                paper[index] = min(paper[index], shade)


def png(paper: bytearray, width: int, height: int) -> bytes:
    """Return 8-bit grey points, row by row, as a PNG."""
    rows = b"".join(b"\0" + paper[row * width : (row + 1) * width] for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
