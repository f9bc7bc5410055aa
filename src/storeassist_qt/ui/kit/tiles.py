"""Count tiles: how many are overdue, soon, later; a press filters the list."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import Pressable
from storeassist_qt.ui.kit.button import pressed_shade
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.theme import RoleName, Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL

TileKind = Literal["danger", "warn", "plain", "primary"]
_NARROW: Final = 100


class CountTile(Pressable):
    """A number over icon and caption, 68 high; checkable. Signals ``clicked``, ``toggled``.

    ``CountTile(theme, caption, icon, kind="plain", parent=None, *, name="")``; ``set_count("9,964")``, ``set_caption``.
    """

    def __init__(
        self,
        theme: Theme,
        caption: str,
        icon: str,
        kind: TileKind = "plain",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(theme, parent, text=caption, name=name)
        self._icon = icon
        self._kind: TileKind = kind
        self._count = "0"
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> str:
        """The number as shown."""
        return self._count

    def set_count(self, count: str) -> None:
        """Show a number, already formatted for the locale."""
        self._count = count
        self._rename()

    def set_caption(self, caption: str, icon: str = "", kind: TileKind | None = None) -> None:
        """Change what is counted."""
        self.setText(caption)
        self._icon = icon or self._icon
        self._kind = kind or self._kind
        self._rename()

    def sizeHint(self) -> QSize:
        """Return a third of a handheld."""
        return QSize(106, round(self.theme.grow(50) + 18))

    def minimumSizeHint(self) -> QSize:
        """Return a quarter of a handheld."""
        return QSize(64, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        """Paint number and caption."""
        rect = canvas.bounds
        ink = self._draw_ground(canvas, rect)
        number_line, caption_line = self.theme.line("h1"), self.theme.line("caption")
        top = rect.top() + 7
        is_narrow = rect.width() < _NARROW
        side = 9 if is_narrow else 13
        place = QRectF(rect.left() + side, top, rect.width() - side - 5, number_line)
        role: RoleName = "h1" if canvas.smallest_width(self._count, "h1") <= place.width() else "title"
        canvas.text(place, self._count, role, ink)
        base = top + number_line + 2
        if is_narrow:
            # Icon beside the number, so that the caption has the whole width; a long number takes its place.
            if canvas.width(self._count, role) + side + 24 <= rect.width():
                canvas.icon(self._icon, QPointF(rect.right() - 17, top + number_line / 2), 16, ink)
            place = QRectF(rect.left() + side, base, rect.width() - side - 4, caption_line)
        else:
            canvas.icon(self._icon, QPointF(rect.left() + 20, base + caption_line / 2), 16, ink)
            place = QRectF(rect.left() + 32, base, rect.width() - 36, caption_line)
        canvas.text(place, self.text(), "caption", ink)
        if self.shows_focus:
            canvas.focus_ring(rect, RADIUS_CONTROL + 2, 2.0)

    def _draw_ground(self, canvas: Canvas, rect: QRectF) -> QColor:
        color = canvas.color
        fills = {
            "danger": (color.danger_fill, color.on_danger_fill),
            "warn": (color.warn_fill, color.on_warn_fill),
            "primary": (color.primary_c, color.on_primary_c),
            "plain": (color.surface, color.text),
        }
        fill, ink = fills[self._kind]
        border = color.divider if self._kind in ("plain", "primary") else None
        canvas.box(rect, RADIUS_CONTROL, pressed_shade(fill, self.isDown()), border, 2.0 if color.outlined else 1.0)
        if self.isChecked():
            # The chosen filter: a ring inside the shape, so that it shows on red as on white.
            ring = color.primary if self._kind in ("plain", "primary") else ink
            canvas.box(rect.adjusted(3, 3, -3, -3), RADIUS_CONTROL - 3, None, ring, 2.0)
        return ink

    def _rename(self) -> None:
        self.setAccessibleName(f"{self._count} {self.text()}")
        self.update()
