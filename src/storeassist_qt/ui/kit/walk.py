"""The header of a walk and of a hand-off: progress, location and the lines that tell codes and facts."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QTimerEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, Pressable
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL

Segment = Literal["done", "skipped", "not_found", "now", "left", "put_back"]


class SegmentProgress(KitWidget):
    """The walk as segments, and two texts below. ``SegmentProgress(theme, parent=None, *, name="")``.

    ``set_progress(segments, start_text, end_text)`` with segments of "done", "skipped", "not_found", "now", "left",
    "put_back"; too many to draw apart are drawn in proportion.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "progress") -> None:
        super().__init__(theme, parent, name=name)
        self._segments: tuple[Segment, ...] = ()
        self._start = ""
        self._end = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, segments: Sequence[Segment], start_text: str, end_text: str = "") -> None:
        """Show how far the walk is."""
        self._segments = tuple(segments)
        self._start = start_text
        self._end = end_text
        self.setAccessibleName(f"{start_text}, {end_text}" if end_text else start_text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the segments and one line of text."""
        return QSize(320, round(8 + 6 + self.theme.line("caption")))

    def draw(self, canvas: Canvas) -> None:
        """Paint segments and texts."""
        rect = canvas.bounds
        self._draw_segments(canvas, QRectF(rect.left(), rect.top(), rect.width(), 8))
        line = QRectF(rect.left(), rect.top() + 14, rect.width(), self.theme.line("caption"))
        width = canvas.width(self._start, "caption")
        canvas.text(line, self._start, "caption", canvas.color.text, elide=False)
        room = line.adjusted(width + 8, 0, 0, 0)
        canvas.text(room, self._end, "caption", canvas.color.text2, align="end")

    def _draw_segments(self, canvas: Canvas, rect: QRectF) -> None:
        count = len(self._segments)
        if not count:
            return
        color = canvas.color
        fills = {
            "done": color.success_fill,
            "skipped": color.warn_fill,
            "put_back": color.warn_fill,
            "not_found": color.danger_fill,
            "now": color.primary,
            "left": color.sunken,
        }
        gap = 3.0 if rect.width() / count >= 8 else (1.0 if rect.width() / count >= 4 else 0.0)
        width = (rect.width() - gap * (count - 1)) / count
        for place, segment in enumerate(self._segments):
            part = QRectF(rect.left() + place * (width + gap), rect.top(), width, rect.height())
            canvas.box(part, 4 if gap == 3.0 else min(4.0, width / 2 if gap else 0), fills[segment])


class LocationStrip(Pressable):
    """Where to go and how many: the largest text of the walk, 60 high. Signals ``clicked``, ``held``.

    ``LocationStrip(theme, parent=None, *, name="")``; ``set_location(code, bay, shelf, quantity_text, caption)``.
    A tap opens the quantity, a long press (``held``) its direct entry.
    """

    held = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "location") -> None:
        super().__init__(theme, parent, name=name)
        self._code = self._bay = self._shelf = self._quantity = self._caption = ""
        self._timer_id = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._on_released)

    def set_location(self, code: str, bay: str, shelf: str, quantity_text: str, caption: str) -> None:
        """Show the place ("A12", "Bay 3", "Shelf 2") and how many of how many ("1/2", "picked")."""
        self._code, self._bay, self._shelf = code, bay, shelf
        self._quantity, self._caption = quantity_text, caption
        parts = [part for part in (code, bay, shelf, f"{quantity_text} {caption}") if part]
        self.setAccessibleName(", ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the strip's height."""
        return QSize(320, round(self.theme.grow(50) + 10))

    def draw(self, canvas: Canvas) -> None:
        """Paint pin, code, bay and shelf, quantity."""
        rect = canvas.bounds
        ink = canvas.container(rect, 12, "primary")
        canvas.icon("map-pin", QPointF(rect.left() + 23, rect.center().y()), 22, ink)
        quantity = max(canvas.width(self._quantity, "h1"), canvas.width(self._caption, "caption"))
        right = rect.right() - 14
        block = self.theme.line("h1") - 3 + self.theme.line("caption")
        top = rect.center().y() - block / 2
        column = QRectF(right - quantity - 1, top, quantity + 1, self.theme.line("h1"))
        canvas.text(column, self._quantity, "h1", ink, align="end", elide=False, ltr=True)
        caption = QRectF(column.left(), top + self.theme.line("h1") - 4, column.width(), self.theme.line("caption"))
        canvas.text(caption, self._caption, "caption", ink, align="end", elide=False)
        left = rect.left() + 45
        room = column.left() - 10 - left
        code = QRectF(left, rect.top(), room, rect.height())
        self._draw_place(canvas, code)
        if self.shows_focus:
            canvas.focus_ring(rect, 12)

    def _draw_place(self, canvas: Canvas, room: QRectF) -> None:
        ink = canvas.color.on_primary_c
        side = max(canvas.width(self._bay, "label"), canvas.width(self._shelf, "label"))
        code_width = canvas.width(self._code, "display")
        # A long code of a store's own scheme is worth more than bay and shelf.
        has_side = side > 0 and code_width + 14 + side <= room.width()
        role = "display" if code_width <= room.width() else "h2"
        drawn = canvas.text(room, self._code, role, ink, ltr=True)  # type: ignore[arg-type]
        if not has_side:
            return
        line = canvas.theme.line("label")
        left = room.left() + drawn + 15
        upper = QRectF(left, room.center().y() - line, side + 1, line)
        canvas.text(upper, self._bay, "label", ink, elide=False)
        canvas.text(upper.translated(0, line), self._shelf, "label", ink, elide=False)

    def _on_pressed(self) -> None:
        self._timer_id = self.startTimer(450)

    def _on_released(self) -> None:
        if self._timer_id:
            self.killTimer(self._timer_id)
            self._timer_id = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        """Report a long press; its release is no tap any more."""
        if self._timer_id:
            self.killTimer(self._timer_id)
            self._timer_id = 0
            self.setDown(False)
            self.held.emit()


class CodeLine(KitWidget):
    """A SKU or a GTIN with its last five digits strong, and what stands at the end of the line.

    ``CodeLine(theme, parent=None, *, name="")``; ``set_code(label, code, end_text="", strong=5)``. Codes stay
    left-to-right in every language.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "code_line") -> None:
        super().__init__(theme, parent, name=name)
        self._label = self._code = self._end = ""
        self._strong = 5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_code(self, label: str, code: str, end_text: str = "", *, strong: int = 0) -> None:
        """Show "SKU" and the code; ``strong`` is how many of its last characters are drawn bold."""
        self._label, self._code, self._end, self._strong = label, code, end_text, strong
        self.setAccessibleName(" ".join(part for part in (label, code, end_text) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Return one caption line."""
        return QSize(300, round(self.theme.line("caption") + 0.49))

    def draw(self, canvas: Canvas) -> None:
        """Paint label, code and end text."""
        rect, color = canvas.bounds, canvas.color
        # The code comes first: what stands at the end gives way.
        whole = canvas.smallest_width(f"{self._label} {self._code}  ", "caption") + 12
        end = min(canvas.width(self._end, "caption"), max(0.0, rect.width() - whole))
        place = QRectF(rect.right() - end, rect.top(), end, rect.height())
        canvas.text(place, self._end, "caption", color.text2, align="end")
        left = rect.left()
        room = rect.right() - end - 10
        head, tail = self._code, ""
        if self._strong and len(self._code) > self._strong:
            head, tail = self._code[: -self._strong], " " + self._code[-self._strong :]
        if self._label:
            place = QRectF(left, rect.top(), room - left, rect.height())
            left += canvas.text(place, self._label + " ", "caption", color.text2)
        parts = [(head, color.text2, 0), (tail, color.text, 700)]
        if canvas.rtl:
            parts.reverse()  # mirrored one by one, they would change places
        for text, ink, weight in parts:
            if text:
                place = QRectF(left, rect.top(), max(0.0, room - left), rect.height())
                left += canvas.text(place, text, "caption", ink, weight=weight, ltr=True)


class InfoStrip(KitWidget):
    """A strong line on a container: icon, title, sub-line, chip. The place of a waiting customer ("Spot 4").

    ``InfoStrip(theme, kind="primary", parent=None, *, name="")``;
    ``set_info(icon, title, subtitle="", chip=None)``.
    """

    def __init__(
        self, theme: Theme, kind: str = "primary", parent: QWidget | None = None, *, name: str = "info_strip"
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._kind = kind
        self._icon = self._title = self._subtitle = ""
        self._chip: ChipData | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_info(self, icon: str, title: str, subtitle: str = "", chip: ChipData | None = None) -> None:
        """Show these facts."""
        self._icon, self._title, self._subtitle, self._chip = icon, title, subtitle, chip
        parts = [part for part in (title, subtitle, chip.text if chip else "") if part]
        self.setAccessibleName(", ".join(parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return two lines, or one where there is no sub-line."""
        text = self.theme.line("h2") + self.theme.line("caption") if self._subtitle else self.theme.line("title")
        return QSize(320, round(text + 24))

    def draw(self, canvas: Canvas) -> None:
        """Paint the strip."""
        rect = canvas.bounds
        ink = canvas.container(rect, RADIUS_CONTROL, self._kind)
        canvas.icon(self._icon, QPointF(rect.left() + 27, rect.center().y()), 26, ink)
        right = rect.right() - 12
        if self._chip is not None:
            width, height = canvas.chip_width(self._chip), canvas.chip_height()
            canvas.chip(QRectF(right - width, rect.center().y() - height / 2, width, height), self._chip)
            right -= width + 8
        left = rect.left() + 50
        if not self._subtitle:
            canvas.text(QRectF(left, rect.top(), right - left, rect.height()), self._title, "title", ink)
            return
        upper = self.theme.line("h2")
        top = rect.center().y() - (upper + self.theme.line("caption")) / 2
        canvas.text(QRectF(left, top, right - left, upper), self._title, "h2", ink)
        lower = QRectF(left, top + upper, right - left, self.theme.line("caption"))
        canvas.text(lower, self._subtitle, "caption", ink)


class FactTag(KitWidget):
    """An item's property on a tonal ground, as its size or colour: 28 high. ``FactTag(theme, text, parent=None)``."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None, *, name: str = "fact") -> None:
        super().__init__(theme, parent, name=name)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the text and its ground."""
        width = self.theme.metrics("label").horizontalAdvance(self._text) + 20
        return QSize(round(width + 0.5), round(self.theme.grow(28)))

    def minimumSizeHint(self) -> QSize:
        """Return a width the text is elided to."""
        return QSize(34, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        """Paint the tag."""
        canvas.container(canvas.bounds, 8, "neutral")
        canvas.text(canvas.bounds.adjusted(8, 0, -8, 0), self._text, "label", canvas.color.text, align="center")
