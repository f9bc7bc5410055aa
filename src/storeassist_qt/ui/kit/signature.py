"""The pad a customer signs on: finger, mouse or pen; always white paper and dark ink."""

import itertools
import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.domain.commands import StrokePoint, Strokes
from storeassist_qt.ui.kit.base import KitWidget
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CARD
from storeassist_qt.ui.theme.tokens import LIGHT

MIN_LENGTH_DP: Final = 80.0
MIN_POINTS: Final = 12
PEN_NEAR_MS: Final = 500
_FLAT_PRESSURE: Final = 0.5  # finger and mouse have none


class SignaturePad(KitWidget):
    """White paper with a line to sign on. ``SignaturePad(theme, parent=None, *, rotated=False, name="signature_pad")``.

    Signals ``stroke_finished()``, ``acceptable_changed(bool)``, ``cleared()``. ``is_acceptable`` is at least 80 dp of
    strokes and 12 points, so that no dot passes. ``signature()`` returns the Strokes for HandOver, with the pad
    size they refer to; ``set_signature(strokes)`` shows one again. ``clear()``. ``set_texts(line_text,
    second_text="")`` stand below the line (name and legal line).
    ``rotated`` turns paper and strokes by 90 degrees for a handheld held sideways. Strokes survive a resize.
    """

    stroke_finished = Signal()
    acceptable_changed = Signal(bool)
    cleared = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, rotated: bool = False, name: str = "signature_pad"
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._rotated = rotated
        self._strokes: list[list[StrokePoint]] = []
        self._pad_size = QSizeF()
        self._length = 0.0
        self._count = 0
        self._started_ms: int | None = None
        self._is_drawing = False
        self._touch_id: int | None = None
        self._pen_seen_ms: int | None = None
        self._line_text = ""
        self._second_text = ""
        self._ink: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)  # a hovering pen tells that it is in range
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Signature"))

    @property
    def strokes(self) -> tuple[tuple[StrokePoint, ...], ...]:
        """What was drawn, in dp of ``pad_size``."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def signature(self) -> Strokes:
        """Return what was drawn as it travels inside a hand-over."""
        width, height = self.pad_size
        return Strokes(width=width, height=height, strokes=self.strokes)

    @property
    def pad_size(self) -> tuple[float, float]:
        """Width and height in dp of the paper the strokes refer to."""
        size = self._paper_size() if self._pad_size.isEmpty() else self._pad_size
        return size.width(), size.height()

    @property
    def stroke_length(self) -> float:
        """Total length in dp."""
        return self._length

    @property
    def is_acceptable(self) -> bool:
        """Whether this can be a signature: no empty paper, no dots."""
        return self._length >= MIN_LENGTH_DP and self._count >= MIN_POINTS

    def set_texts(self, line_text: str, second_text: str = "") -> None:
        """Write name and legal line below the line, and the same in the store's language."""
        self._line_text, self._second_text = line_text, second_text
        self.update()

    def set_signature(self, signature: Strokes) -> None:
        """Show strokes drawn before, as after a restart; a later stroke adds to them."""
        self.clear()
        self._strokes = [list(stroke) for stroke in signature.strokes]
        self._pad_size = QSizeF(signature.width, signature.height)
        self._count = sum(len(stroke) for stroke in self._strokes)
        pairs = (pair for stroke in self._strokes for pair in itertools.pairwise(stroke))
        self._length = sum(math.dist((one.x, one.y), (two.x, two.y)) for one, two in pairs)
        self.update()
        if self.is_acceptable:
            self.acceptable_changed.emit(True)

    def set_rotated(self, is_rotated: bool) -> None:
        """Turn the paper; what was drawn is cleared, as it would lie across."""
        if is_rotated != self._rotated:
            self._rotated = is_rotated
            self.clear()

    def clear(self) -> None:
        """Take a fresh sheet."""
        was = self.is_acceptable
        self._strokes.clear()
        self._pad_size = QSizeF()
        self._length = 0.0
        self._count = 0
        self._started_ms = None
        self._is_drawing = False
        self._ink = None
        self.update()
        self.cleared.emit()
        if was:
            self.acceptable_changed.emit(False)

    def sizeHint(self) -> QSize:
        """Return a comfortable sheet."""
        return QSize(600, 300)

    def minimumSizeHint(self) -> QSize:
        """Return the least a name fits on."""
        return QSize(200, 120)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a stroke."""
        self.theme.set_key_mode(False)
        if event.button() == Qt.MouseButton.LeftButton and self._touch_id is None:
            self._begin(event.position(), event.timestamp(), _FLAT_PRESSURE)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._touch_id is None:
            self._extend(event.position(), event.timestamp(), _FLAT_PRESSURE)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke."""
        if self._touch_id is None:
            self._end()
        event.accept()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen and its pressure."""
        event.accept()
        self._pen_seen_ms = event.timestamp()
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._touch_id = None
            self._begin(event.position(), event.timestamp(), event.pressure())
        elif kind == QEvent.Type.TabletMove and self._is_drawing:
            self._extend(event.position(), event.timestamp(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._end()

    def event(self, event: QEvent) -> bool:
        """Take touches; a palm is ignored while a pen is in range."""
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Redraw the strokes at the new size."""
        self._ink = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, line, texts and ink."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.theme, QRectF(self.rect()), rtl=False)
        canvas.box(canvas.bounds, RADIUS_CARD, LIGHT.paper, self.theme.color.outline, 1.5)
        painter.save()
        painter.setTransform(self._paper_transform(), True)
        self._draw_paper(canvas, QRectF(0, 0, self._paper_size().width(), self._paper_size().height()))
        painter.restore()
        if self._strokes:
            painter.drawPixmap(QPointF(0, 0), self._ink_pixmap())
        painter.end()

    def _draw_paper(self, canvas: Canvas, paper: QRectF) -> None:
        canvas.bounds = paper
        side = min(36.0, paper.width() * 0.05)
        base = paper.height() * 0.79
        canvas.box(QRectF(side, base, paper.width() - 2 * side, 1.5), 0, LIGHT.outline)
        canvas.icon("x", QPointF(side + 14, base - 18), 26, LIGHT.text2)
        line = self.theme.line("body")
        place = QRectF(side, base + 10, paper.width() - 2 * side, line)
        if self._second_text:
            role_line = self.theme.line("caption")
            place = QRectF(side, base + 5, paper.width() - 2 * side, role_line)
            canvas.text(place, self._line_text, "caption", LIGHT.text2, align="center")
            canvas.text(place.translated(0, role_line), self._second_text, "caption", LIGHT.text2, align="center")
        else:
            canvas.text(place, self._line_text, "body", LIGHT.text2, align="center")

    def _touch(self, event: QTouchEvent) -> None:
        seen = self._pen_seen_ms
        if seen is not None and event.timestamp() - seen < PEN_NEAR_MS:
            self._touch_id = None  # a palm; the pen's stroke goes on
            return
        if event.type() == QEvent.Type.TouchCancel:
            self._touch_id = None
            self._end()
            return
        for point in event.points():
            state = point.state()
            if state == point.State.Pressed and self._touch_id is None:
                self._touch_id = point.id()
                self._begin(point.position(), event.timestamp(), _FLAT_PRESSURE)
            elif point.id() != self._touch_id:
                continue
            elif state == point.State.Updated:
                self._extend(point.position(), event.timestamp(), _FLAT_PRESSURE)
            elif state == point.State.Released:
                self._touch_id = None
                self._end()

    def _begin(self, at: QPointF, timestamp: int, pressure: float) -> None:
        if self._pad_size.isEmpty():
            self._pad_size = self._paper_size()
        if self._started_ms is None:
            self._started_ms = timestamp
        self._is_drawing = True
        self._strokes.append([])
        self._append(at, timestamp, pressure)

    def _extend(self, at: QPointF, timestamp: int, pressure: float) -> None:
        if self._is_drawing:
            self._append(at, timestamp, pressure)

    def _end(self) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self.stroke_finished.emit()

    def _append(self, at: QPointF, timestamp: int, pressure: float) -> None:
        was = self.is_acceptable
        place = self._strokes_transform().inverted()[0].map(at)
        width, height = self._pad_size.width(), self._pad_size.height()
        x, y = min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height)
        stroke = self._strokes[-1]
        if stroke and math.hypot(x - stroke[-1].x, y - stroke[-1].y) < 0.5:
            return  # the finger rests: no new point, so that waiting does not make a dot a signature
        elapsed = max(0, timestamp - (self._started_ms or timestamp))
        point = StrokePoint(round(x, 2), round(y, 2), elapsed, round(min(max(pressure, 0.0), 1.0), 3))
        if stroke:
            self._length += math.hypot(point.x - stroke[-1].x, point.y - stroke[-1].y)
        stroke.append(point)
        self._count += 1
        if self._ink is not None:
            painter = self._ink_painter(self._ink)
            _draw_last(painter, stroke)
            painter.end()
        self.update()
        if self.is_acceptable != was:
            self.acceptable_changed.emit(self.is_acceptable)

    def _paper_size(self) -> QSizeF:
        size = QSizeF(self.size())
        return size.transposed() if self._rotated else size

    def _paper_transform(self) -> QTransform:
        """Return how the paper lies on the widget."""
        transform = QTransform()
        if self._rotated:
            transform.translate(self.width(), 0)
            transform.rotate(90)
        return transform

    def _strokes_transform(self) -> QTransform:
        """Return how the strokes lie on the widget: those of another size are fitted, undistorted, in the middle."""
        transform = self._paper_transform()
        now = self._paper_size()
        if not self._pad_size.isEmpty() and self._pad_size != now:
            scale = min(now.width() / self._pad_size.width(), now.height() / self._pad_size.height())
            left = (now.width() - self._pad_size.width() * scale) / 2
            top = (now.height() - self._pad_size.height() * scale) / 2
            transform.translate(left, top)
            transform.scale(scale, scale)
        return transform

    def _ink_painter(self, pixmap: QPixmap) -> QPainter:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._strokes_transform(), True)
        return painter

    def _ink_pixmap(self) -> QPixmap:
        if self._ink is None:
            ratio = self.devicePixelRatioF()
            self._ink = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
            self._ink.setDevicePixelRatio(ratio)
            self._ink.fill(Qt.GlobalColor.transparent)
            painter = self._ink_painter(self._ink)
            for stroke in self._strokes:
                for end in range(1, len(stroke) + 1):
                    _draw_last(painter, stroke[:end][-3:])
            painter.end()
        return self._ink


def _draw_last(painter: QPainter, stroke: list[StrokePoint]) -> None:
    """Draw the newest part of a stroke: a curve between the middles of its last points, wider under pressure."""
    last = stroke[-1]
    pen = QPen(LIGHT.ink, 1.5 + 4.0 * last.pressure)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if len(stroke) == 1:
        painter.drawPoint(QPointF(last.x, last.y))
        return
    before = stroke[-2]
    if len(stroke) == 2:
        painter.drawLine(QPointF(before.x, before.y), QPointF(last.x, last.y))
        return
    first = stroke[-3]
    start = QPointF((first.x + before.x) / 2, (first.y + before.y) / 2)
    end = QPointF((before.x + last.x) / 2, (before.y + last.y) / 2)
    steps = max(2, min(12, int(math.hypot(end.x() - start.x(), end.y() - start.y()) / 2)))
    previous = start
    for step in range(1, steps + 1):
        t = step / steps
        bend, near, far = 2 * t * (1 - t), (1 - t) * (1 - t), t * t
        x = near * start.x() + bend * before.x + far * end.x()
        point = QPointF(x, near * start.y() + bend * before.y + far * end.y())
        painter.drawLine(previous, point)
        previous = point
