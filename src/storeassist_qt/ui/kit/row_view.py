"""A single row painted outside a list."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from storeassist_qt.ui.kit.base import KitWidget
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.kit.rowpaint import ImageSource, painter_of
from storeassist_qt.ui.theme import Theme


class RowView(KitWidget):
    """A single row outside a list. ``RowView(theme, row, parent=None, *, images=None, name="")``.

    Signals ``tapped()``, ``part_tapped(str)``; ``set_row(row)``. Focusable when ``pressable`` is set.
    """

    tapped = Signal()
    part_tapped = Signal(str)

    def __init__(
        self,
        theme: Theme,
        row: Any,
        parent: QWidget | None = None,
        *,
        images: ImageSource | None = None,
        pressable: bool = True,
        name: str = "",
    ) -> None:
        super().__init__(theme, parent, name=name or "row")
        self._images = images
        self._row = row
        self._pressable = pressable
        self._part = ""
        self.set_row(row)
        if pressable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def row(self) -> Any:
        """The row shown."""
        return self._row

    def set_row(self, row: Any) -> None:
        """Show another row."""
        self._row = row
        self.setAccessibleName(row.accessible_text)
        self._fix_height()
        self.update()

    def on_theme(self) -> None:
        """Answer another text size."""
        self._fix_height()

    def sizeHint(self) -> QSize:
        """Return the row's height."""
        return QSize(320, self.minimumHeight())

    def draw(self, canvas: Canvas) -> None:
        """Paint the row."""
        painting = painter_of(self._row)
        painting.draw(canvas, canvas.bounds, self._row, self._images)
        if self.shows_focus:
            place = painting.parts(self.theme, canvas.bounds, self._row).get(self._part)
            canvas.focus_ring(place or canvas.bounds, 14 if place else painting.radius)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report a tap on the row or on a target inside it."""
        at = event.position()
        if not self._pressable or not self.rect().contains(at.toPoint()):
            return
        if self.is_rtl:
            at.setX(self.width() - at.x())
        parts = painter_of(self._row).parts(self.theme, QRectF(self.rect()), self._row)
        part = next((name for name, rect in parts.items() if rect.adjusted(-4, -4, 4, 4).contains(at)), "")
        self._report(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Space or Enter; Left and Right choose a target inside."""
        key = event.key()
        self.theme.set_key_mode(True)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            names = ["", *painter_of(self._row).parts(self.theme, QRectF(self.rect()), self._row)]
            step = 1 if (key == Qt.Key.Key_Right) != self.is_rtl else -1
            place = names.index(self._part) if self._part in names else 0
            self._part = names[max(0, min(len(names) - 1, place + step))]
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._report(self._part)
        else:
            super().keyPressEvent(event)

    def _report(self, part: str) -> None:
        if part:
            self.part_tapped.emit(part)
        else:
            self.tapped.emit()

    def _fix_height(self) -> None:
        painting = painter_of(self._row)
        self.setFixedHeight(int(painting.full_height(self.theme) - painting.gap))
