"""Buttons: the labelled one, the icon alone and the round toggles of an item row."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import Pressable
from storeassist_qt.ui.kit.paint import Canvas, wrap
from storeassist_qt.ui.theme import RoleName, Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL, TARGET

ButtonKind = Literal["primary", "tonal", "outline", "danger", "success", "plain"]
ButtonSize = Literal["small", "default", "big", "sign_off"]

_HEIGHTS: Final[dict[str, int]] = {"small": 48, "default": 56, "big": 60, "sign_off": 72}
_STACK_BELOW: Final = 130
_PRESS_DARKER: Final = 112  # per cent


def pressed_shade(color: QColor, is_down: bool) -> QColor:
    """Return a fill as it looks under the finger: 12 % darker."""
    return color.darker(_PRESS_DARKER) if is_down else color


class Button(Pressable):
    """A labelled button; ignores a second activation for 350 ms.

    ``Button(theme, text, kind="primary", icon="", size="default", parent=None, *, name="", accessible="")``.
    Signal ``clicked``. Under 130 dp width the icon stands above the label. Texts wrap to two lines before they elide.
    ``set_label(text)``, ``set_icon(icon)``, ``set_kind(kind)``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = "primary",
        icon: str = "",
        size: ButtonSize = "default",
        parent: QWidget | None = None,
        *,
        name: str = "",
        accessible: str = "",
        guarded: bool = True,
    ) -> None:
        super().__init__(theme, parent, text=text, name=name, accessible=accessible, guarded=guarded)
        self._kind: ButtonKind = kind
        self._icon = icon
        self._size = size

    @property
    def kind(self) -> ButtonKind:
        """The kind in force."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Change the looks."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon; "" has none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of one line, and the height of the size in the chosen text size."""
        role = self._role()
        padding = 48 if self._kind == "primary" else 40
        if not self.text():
            width: float = TARGET + 8
        else:
            width = self.theme.metrics(role).horizontalAdvance(self.text()) + padding
            if self._icon:
                width += self._icon_size() + 10
        height = max(_HEIGHTS[self._size], round(self.theme.grow(_HEIGHTS[self._size] - 16) + 16))
        return QSize(round(width), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: two lines beside the icon, or a stack."""
        return QSize(72 if self.text() else TARGET, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        """Paint shape, icon and label."""
        rect = canvas.bounds
        ink = self._draw_shape(canvas, rect)
        if self._icon and self.text() and rect.width() < _STACK_BELOW and rect.height() >= 52:
            self._draw_stacked(canvas, rect, ink)
        else:
            self._draw_inline(canvas, rect, ink)
        if self.shows_focus:
            canvas.focus_ring(rect, RADIUS_CONTROL + 2, 2.0)

    def _role(self) -> RoleName:
        return "title" if self._kind in ("primary", "success") else "label"

    def _icon_size(self) -> int:
        return 24 if self._role() == "title" else 22

    def _draw_shape(self, canvas: Canvas, rect: QRectF) -> QColor:
        color = canvas.color
        down = self.isDown()
        if not self.isEnabled():
            if self._kind == "plain":
                return color.text3
            border = color.divider if color.outlined or self._kind == "outline" else None
            canvas.box(rect, RADIUS_CONTROL, color.surface2, border, 2.0)
            return color.text3
        fills = {
            "primary": (color.primary, color.on_primary),
            "success": (color.success_fill, color.on_success_fill),
            "tonal": (color.surface2, color.text),
            "danger": (color.danger_c, color.on_danger_c),
            "outline": (color.surface, color.text),
            "plain": (color.surface2, color.primary),
        }
        fill, ink = fills[self._kind]
        if self._kind == "plain" and not down:
            return ink
        border = color.outline if self._kind == "outline" else None
        if color.outlined and self._kind in ("tonal", "danger"):
            border = ink
        canvas.box(rect, RADIUS_CONTROL, pressed_shade(fill, down), border, 2.0)
        return ink

    def _draw_stacked(self, canvas: Canvas, rect: QRectF, ink: QColor) -> None:
        line = self.theme.line("caption")
        role: RoleName = "caption"
        text_width = rect.width() - 8
        lines, gap = [self.text()], 4
        if canvas.smallest_width(self.text(), role) > text_width and 22 + 2 * line <= rect.height() - 2:
            lines, gap = wrap(self.theme, self.text(), role, text_width, limit=2), 0
        top = rect.center().y() - (22 + gap + line * len(lines)) / 2
        canvas.icon(self._icon, QPointF(rect.center().x(), top + 11), 22, ink)
        place = QRectF(rect.left() + 4, top + 22 + gap, text_width, line)
        canvas.lines(place, lines, role, ink, align="center")

    def _draw_inline(self, canvas: Canvas, rect: QRectF, ink: QColor) -> None:
        role = self._role()
        size = self._icon_size()
        gap = 8 if self._icon and self.text() else 0
        icon_width = size if self._icon else 0
        room = rect.width() - 24 - icon_width - gap
        width = canvas.width(self.text(), role)
        lines = [self.text()]
        if width > room:
            role = "label"
            lines = wrap(self.theme, self.text(), role, room, limit=2)
            width = min(room, max(canvas.width(line, role) for line in lines))
        left = rect.center().x() - (icon_width + gap + width) / 2
        if self._icon:
            canvas.icon(self._icon, QPointF(left + size / 2, rect.center().y()), size, ink)
            left += size + gap
        height = self.theme.line(role) * len(lines)
        place = QRectF(left, rect.center().y() - height / 2, width + 1, height)
        canvas.lines(place, lines, role, ink, align="center" if not self._icon else "start")


class IconButton(Pressable):
    """An icon alone, 48 x 48: back, list, clear. ``IconButton(theme, icon, accessible, parent=None, *, name="")``.

    Signal ``clicked``; ``set_icon(icon, accessible)``.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        accessible: str,
        parent: QWidget | None = None,
        *,
        name: str = "",
        tone: str = "text",
    ) -> None:
        super().__init__(theme, parent, name=name, accessible=accessible)
        self._icon = icon
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, accessible: str) -> None:
        """Change the icon and its name."""
        self._icon = icon
        self.setAccessibleName(accessible)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a finger's target."""
        return QSize(TARGET, TARGET)

    def draw(self, canvas: Canvas) -> None:
        """Paint the icon, on a disc while pressed."""
        rect = canvas.bounds
        if self.isDown():
            canvas.box(rect.adjusted(4, 4, -4, -4), 20, canvas.color.surface2)
        ink = canvas.color.named(self._tone) if self.isEnabled() else canvas.color.text3
        canvas.icon(self._icon, rect.center(), 24, ink)
        if self.shows_focus:
            canvas.focus_ring(rect, RADIUS_CONTROL)
