"""What the camera sees, and the answer to a scan in a band below it; without a camera a trigger hint."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QLinearGradient, QMouseEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, announce
from storeassist_qt.ui.kit.paint import Canvas, cover, wrap
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import FLASH_MS, RADIUS_CARD

ScanState = Literal["idle", "ok", "wrong", "unknown", "paused", "no_camera"]

BAND: Final = 44.0
TRIGGER_HEIGHT: Final = 96
_ICONS: Final[dict[str, str]] = {
    "idle": "scan-barcode",
    "ok": "circle-check-big",
    "wrong": "octagon-x",
    "unknown": "circle-help",
    "paused": "circle-play",
    "no_camera": "camera-off",
}
# The preview is dark glass in every theme: white corners and texts must show on any picture.
_GLASS: Final = QColor("#1B1F24")
_GLASS_LIGHT: Final = QColor("#2C3138")
_BAND_SHADE: Final = QColor(20, 20, 20, 215)
_WHITE: Final = QColor("#FFFFFF")
_BLACK_LINE: Final = QColor(0, 0, 0, 150)


class ScanPanel(KitWidget):
    """Camera preview with aiming corners and an answer band; ``show_frame`` feeds it.

    ``ScanPanel(theme, parent=None, *, name="scan_panel")``. ``set_state(state, text, big_text="")`` with "idle", "ok",
    "wrong", "unknown", "paused", "no_camera"; ``big_text`` (the tote) stands in display size at the band's end.
    ``show_frame(QImage)``, ``set_outline(points)`` in frame pixels, ``set_has_camera(bool)`` (without one it is a
    trigger hint 96 high). Signal ``tapped()``. Frames are dropped while hidden; a repaint at most every 33 ms.
    """

    tapped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "scan_panel") -> None:
        super().__init__(theme, parent, name=name)
        self._state: ScanState = "idle"
        self._text = self.tr("Press the trigger or aim here")
        self._big = ""
        self._frame: QImage | None = None
        self._outline: QPolygonF | None = None
        self._has_camera = True
        self._flash = False
        self._repaint_timer = QTimer(self)
        self._repaint_timer.setSingleShot(True)
        self._repaint_timer.setInterval(33)
        self._repaint_timer.timeout.connect(self._on_repaint)
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.timeout.connect(self._on_flash_over)
        self._is_dirty = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._text)

    @property
    def state(self) -> ScanState:
        """The answer shown."""
        return self._state

    @property
    def text(self) -> str:
        """The text in the band."""
        return self._text

    def set_state(self, state: ScanState, text: str, big_text: str = "") -> None:
        """Answer a scan; a screen reader says it, at once when it was wrong."""
        self._state, self._text, self._big = state, text, big_text
        self.setAccessibleName(f"{text} {big_text}".strip())
        if state in ("ok", "wrong", "unknown"):
            announce(self, self.accessibleName(), assertive=state != "ok")
            self._flash = not self.theme.reduced_motion
            self._flash_timer.start(FLASH_MS)
        self.updateGeometry()
        self.update()

    def show_frame(self, frame: QImage) -> None:
        """Show a camera frame; it must stay valid until the next one comes."""
        if not self.isVisible():
            return
        self._frame = frame
        if self._repaint_timer.isActive():
            self._is_dirty = True
            return
        self.update()
        self._repaint_timer.start()

    def clear_frame(self) -> None:
        """Forget the last frame (camera closed)."""
        self._frame = None
        self._outline = None
        self.update()

    def set_outline(self, points: Sequence[tuple[float, float]]) -> None:
        """Draw a line around the code that was read, in pixels of the frame; empty takes it away."""
        self._outline = QPolygonF([QPointF(x, y) for x, y in points]) if points else None
        self.update()

    def set_has_camera(self, has_camera: bool) -> None:
        """Become the preview, or the trigger hint 96 high."""
        self._has_camera = has_camera
        vertical = QSizePolicy.Policy.Expanding if has_camera else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if not has_camera:
            self._frame = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least height of the preview, or the hint's.

        The preview takes what is left over. A larger hint would squeeze the wrapped texts beside it, because box
        layouts treat every hint as a minimum once a sibling's height depends on its width.
        """
        return QSize(336, 120 if self._has_camera else round(self.theme.grow(TRIGGER_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows corners and band."""
        return QSize(160, 120 if self._has_camera else round(self.theme.grow(TRIGGER_HEIGHT)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the frame."""
        self._frame = None
        super().hideEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report a tap."""
        if self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def draw(self, canvas: Canvas) -> None:
        """Paint the preview or the hint."""
        if not self._has_camera:
            self._draw_hint(canvas)
            return
        rect = canvas.bounds
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)
        canvas.painter.save()
        canvas.painter.setClipPath(path)
        lines, height = self._band_lines(rect.width(), canvas)
        view = rect.adjusted(0, 0, 0, -height)
        self._draw_view(canvas, rect, view)
        self._draw_band(canvas, QRectF(rect.left(), rect.bottom() - height, rect.width(), height), lines)
        canvas.painter.restore()
        if self._flash:
            canvas.box(rect, RADIUS_CARD, None, self._band_colors(canvas)[0], 6.0)

    def _draw_view(self, canvas: Canvas, rect: QRectF, view: QRectF) -> None:
        painter = canvas.painter
        frame = self._frame
        if frame is None or frame.isNull():
            gradient = QLinearGradient(rect.topLeft(), rect.bottomRight())
            gradient.setColorAt(0, _GLASS_LIGHT)
            gradient.setColorAt(1, _GLASS)
            painter.fillRect(rect, gradient)
        else:
            part = cover(frame.width(), frame.height(), rect.width(), rect.height())
            painter.drawImage(rect, frame, part)
            if self._outline is not None:
                self._draw_outline(canvas, rect, part)
        if self._state in ("paused", "no_camera"):
            icon = _ICONS[self._state]
            canvas.icon(icon, view.center(), 44, _WHITE)
        elif view.height() >= 64:
            self._draw_corners(canvas, rect, view)

    def _draw_outline(self, canvas: Canvas, rect: QRectF, part: QRectF) -> None:
        assert self._outline is not None
        scale = rect.width() / part.width()
        points = [
            QPointF(rect.left() + (point.x() - part.left()) * scale, rect.top() + (point.y() - part.top()) * scale)
            for point in self._outline.toList()
        ]
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((_WHITE, 5.0), (self._corner_color(canvas), 3.0)):
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            canvas.painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, cap, join))
            canvas.painter.drawPolygon(QPolygonF(points))

    def _corner_color(self, canvas: Canvas) -> QColor:
        color = canvas.color
        return {
            "ok": color.success_fill,
            "wrong": color.danger_fill,
            "unknown": color.danger_fill,
        }.get(self._state, _WHITE)

    def _draw_corners(self, canvas: Canvas, rect: QRectF, view: QRectF) -> None:
        """Paint four corners round the place to aim at, white-edged on a coloured answer, dark-edged otherwise."""
        # Round the middle of the picture, which lies under the band too, unless that is too low to be seen.
        below = view.bottom() - rect.center().y() - 10
        middle = rect.center() if below >= 28 else view.center()
        width = min(max(188.0, 0.56 * view.width()), 360.0, view.width() - 48)
        height = min(0.49 * width, 2 * below if below >= 28 else view.height() - 24)
        aim = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        arm = min(26.0, height / 3)
        path = QPainterPath()
        for x, y, dx, dy in (
            (aim.left(), aim.top(), 1, 1),
            (aim.right(), aim.top(), -1, 1),
            (aim.left(), aim.bottom(), 1, -1),
            (aim.right(), aim.bottom(), -1, -1),
        ):
            path.moveTo(x + dx * arm, y)
            path.lineTo(x, y)
            path.lineTo(x, y + dy * arm)
        color = self._corner_color(canvas)
        edge = _WHITE if color != _WHITE else _BLACK_LINE
        painter = canvas.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(edge, 7.5, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPath(path)
        painter.setPen(QPen(color, 5.0, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPath(path)

    def _band_colors(self, canvas: Canvas) -> tuple[QColor, QColor]:
        color = canvas.color
        if self._state == "ok":
            return color.success_fill, color.on_success_fill
        if self._state in ("wrong", "unknown"):
            return color.danger_fill, color.on_danger_fill
        return _BAND_SHADE, _WHITE

    def _band_lines(self, width: float, canvas: Canvas) -> tuple[list[str], float]:
        big = canvas.width(self._big, "display") + 12 if self._big else 0
        lines = wrap(self.theme, self._text, "body_strong", width - 62 - big, limit=2)
        line = self.theme.line("body_strong")
        height = max(BAND, line * len(lines) + 20)
        if self._big:
            height = max(height, self.theme.line("display") + 8)
        return lines, height

    def _draw_band(self, canvas: Canvas, band: QRectF, lines: list[str]) -> None:
        fill, ink = self._band_colors(canvas)
        canvas.painter.fillRect(band, fill)
        canvas.icon(_ICONS[self._state], QPointF(band.left() + 25, band.center().y()), 24, ink)
        height = self.theme.line("body_strong") * len(lines)
        place = QRectF(band.left() + 46, band.center().y() - height / 2, band.width() - 58, height)
        canvas.lines(place, lines, "body_strong", ink)
        if self._big:
            canvas.text(band.adjusted(0, 0, -14, 0), self._big, "display", ink, align="end", ltr=True)

    def _draw_hint(self, canvas: Canvas) -> None:
        rect, color = canvas.bounds, canvas.color
        if self._state in ("ok", "wrong", "unknown"):
            fill, ink = self._band_colors(canvas)
            canvas.box(rect, RADIUS_CARD, fill)
        else:
            canvas.box(rect, RADIUS_CARD, color.surface, color.outline, 1.5)
            ink = color.text
        icon = "scan-barcode" if self._state in ("idle", "no_camera") else _ICONS[self._state]
        big = canvas.width(self._big, "display") + 16 if self._big else 0
        canvas.icon(icon, QPointF(rect.left() + 40, rect.center().y()), 36, ink)
        room = rect.width() - 88 - big
        lines = wrap(self.theme, self._text, "title", room, limit=3)
        height = self.theme.line("title") * len(lines)
        place = QRectF(rect.left() + 72, rect.center().y() - height / 2, room, height)
        canvas.lines(place, lines, "title", ink)
        if self._big:
            canvas.text(rect.adjusted(0, 0, -16, 0), self._big, "display", ink, align="end", ltr=True)

    def _on_repaint(self) -> None:
        if self._is_dirty:
            self._is_dirty = False
            self.update()
            self._repaint_timer.start()

    def _on_flash_over(self) -> None:
        self._flash = False
        self.update()
