"""A small brush for flat pictures on a square of 100 by 100; paths in the words of SVG (M L C Q Z, absolute)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

SIDE = 320
INK = "#0E1620"


def mix(first: str, second: str, share: float) -> str:
    """Return a colour between two; `share` of the second."""
    a, b = QColor(first), QColor(second)
    parts = [round(x + (y - x) * share) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)]
    return QColor(*parts).name()


def dark(color: str, share: float = 0.22) -> str:
    return mix(color, INK, share)


def light(color: str, share: float = 0.25) -> str:
    return mix(color, "#FFFFFF", share)


def ground_of(color: str) -> str:
    """Return a calm ground on which a product of this colour stands out, in its own hue where that is enough."""
    own = QColor(color)
    hue, strength, lightness = own.hslHueF(), own.hslSaturationF(), own.lightnessF()
    level = 0.74 if lightness > 0.92 else 0.80 if lightness > 0.66 else 0.88
    if strength < 0.2 or hue < 0:
        hue, strength = 0.59, 0.25  # greys stand on a cool ground
        level = 0.62 if 0.7 < lightness < 0.92 else level
    elif lightness > 0.66 and 0.02 < hue < 0.14:
        hue, strength, level = 0.56, 0.2, 0.76  # pale wool and clay are lost on sand
    return QColor.fromHslF(hue, min(0.46, 0.22 + strength * 0.3), level).name()


def path_of(words: str) -> QPainterPath:
    path = QPainterPath()
    for letter, numbers in re.findall(r"([MLCQZ])([^MLCQZ]*)", words):
        n = [float(number) for number in re.findall(r"-?\d+\.?\d*", numbers)]
        p = [QPointF(x, y) for x, y in zip(n[::2], n[1::2], strict=True)]
        if letter == "M":
            path.moveTo(p[0])
        elif letter == "L":
            for point in p:
                path.lineTo(point)
        elif letter == "Q":
            for place in range(0, len(p), 2):
                path.quadTo(p[place], p[place + 1])
        elif letter == "C":
            for place in range(0, len(p), 3):
                path.cubicTo(p[place], p[place + 1], p[place + 2])
        else:
            path.closeSubpath()
    return path


class Brush:
    """Paints on one picture; `mirror` also draws the thing's mirror image."""

    def __init__(self, ground: str) -> None:
        self.image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        self.image.fill(QColor(ground))
        self.ground = ground
        self._p = QPainter(self.image)
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.scale(SIDE / 100, SIDE / 100)

    def end(self) -> QImage:
        self._p.end()
        return self.image

    @contextmanager
    def turned(self, degrees: float, x: float = 50, y: float = 50) -> Iterator[None]:
        self._p.save()
        self._p.translate(x, y)
        self._p.rotate(degrees)
        self._p.translate(-x, -y)
        yield
        self._p.restore()

    @contextmanager
    def moved(self, dx: float, dy: float, scale: float = 1.0) -> Iterator[None]:
        self._p.save()
        self._p.translate(dx, dy)
        self._p.scale(scale, scale)
        yield
        self._p.restore()

    @contextmanager
    def within(self, words: str) -> Iterator[None]:
        """Paint inside a path only."""
        self._p.save()
        self._p.setClipPath(path_of(words))
        yield
        self._p.restore()

    def shadow(self, width: float = 60, y: float = 86, x: float = 50) -> None:
        """The soft shadow a thing stands on."""
        self.oval(x, y, width / 2, 3.4, mix(self.ground, INK, 0.14))

    def fill(self, words: str, color: str, *, mirror: bool = False) -> None:
        self._p.fillPath(path_of(words), QBrush(QColor(color)))
        if mirror:
            with self._mirrored():
                self._p.fillPath(path_of(words), QBrush(QColor(color)))

    def line(self, words: str, color: str, width: float = 2, *, mirror: bool = False, dash: float = 0) -> None:
        pen = QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern([dash, dash * 1.6])
        self._p.strokePath(path_of(words), pen)
        if mirror:
            with self._mirrored():
                self._p.strokePath(path_of(words), pen)

    def box(self, x: float, y: float, w: float, h: float, r: float, color: str, *, mirror: bool = False) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, w, h), r, r)
        if mirror:
            path.addRoundedRect(QRectF(100 - x - w, y, w, h), r, r)
        self._p.fillPath(path, QBrush(QColor(color)))

    def disc(self, x: float, y: float, r: float, color: str, *, mirror: bool = False) -> None:
        self.oval(x, y, r, r, color, mirror=mirror)

    def oval(self, x: float, y: float, rx: float, ry: float, color: str, *, mirror: bool = False) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), rx, ry)
        if mirror:
            path.addEllipse(QPointF(100 - x, y), rx, ry)
        self._p.fillPath(path, QBrush(QColor(color)))

    @contextmanager
    def _mirrored(self) -> Iterator[None]:
        self._p.save()
        self._p.translate(100, 0)
        self._p.scale(-1, 1)
        yield
        self._p.restore()
