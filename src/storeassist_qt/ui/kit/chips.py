"""Status chips and pills, the pressable filter chip, the sync pill."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, Pressable
from storeassist_qt.ui.kit.button import pressed_shade
from storeassist_qt.ui.kit.paint import CHIP_HEIGHT, Canvas, chip_width, kind_colors
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import TARGET

_PILL = 32.0


class Chip(KitWidget):
    """A status: shape, icon, word; not pressable. ``Chip(theme, ChipData(...), parent=None, *, name="")``.

    ``set_chip(ChipData)``.
    """

    def __init__(self, theme: Theme, chip: ChipData, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(theme, parent, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self.setAccessibleName(chip.text)

    @property
    def chip(self) -> ChipData:
        """What it shows."""
        return self._chip

    def set_chip(self, chip: ChipData) -> None:
        """Show another status."""
        if chip != self._chip:
            self._chip = chip
            self.setAccessibleName(chip.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        return QSize(round(chip_width(self.theme, self._chip) + 0.5), round(self.theme.grow(CHIP_HEIGHT)))

    def draw(self, canvas: Canvas) -> None:
        """Paint the chip."""
        canvas.chip(canvas.bounds, self._chip)


def _pill_width(theme: Theme, chip: ChipData) -> float:
    text = theme.metrics("caption").horizontalAdvance(chip.text)
    return 10 + (18 + 3 if chip.icon else 0) + text + 10


def _draw_pill(canvas: Canvas, rect: QRectF, chip: ChipData, *, is_down: bool = False) -> None:
    ink = canvas.container(rect, rect.height() / 2, chip.kind)
    if is_down:
        fill, _ = kind_colors(canvas.theme, chip.kind)
        canvas.box(rect, rect.height() / 2, pressed_shade(fill, True))
    left = rect.left() + 10
    if chip.icon:
        canvas.icon(chip.icon, QPointF(left + 8, rect.center().y()), 17, ink)
        left += 20
    canvas.text(QRectF(left, rect.top(), rect.right() - left, rect.height()), chip.text, "caption", ink, elide=False)


class Pill(Chip):
    """A chip with round ends, 32 high; not pressable. ``Pill(theme, ChipData(...), parent=None, *, name="")``."""

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        return QSize(round(_pill_width(self.theme, self._chip) + 0.5), round(self.theme.grow(_PILL)))

    def draw(self, canvas: Canvas) -> None:
        """Paint the pill."""
        _draw_pill(canvas, canvas.bounds, self._chip)


class SyncPill(Pressable):
    """The connection in the app bar: drawn 32 high, hit 48, opens Sync status. Signal ``clicked``.

    ``SyncPill(theme, ChipData(...), parent=None, *, name="sync_pill")``, ``set_chip(ChipData)``.
    """

    def __init__(self, theme: Theme, chip: ChipData, parent: QWidget | None = None, *, name: str = "sync_pill") -> None:
        super().__init__(theme, parent, name=name, accessible=chip.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = chip

    @property
    def chip(self) -> ChipData:
        """What it shows."""
        return self._chip

    def set_chip(self, chip: ChipData, accessible: str = "") -> None:
        """Show another state; `accessible` says it where the chip has no room for the word."""
        self.setAccessibleName(accessible or chip.text)
        if chip != self._chip:
            self._chip = chip
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and word, a finger high."""
        return QSize(round(_pill_width(self.theme, self._chip) + 0.5), TARGET)

    def draw(self, canvas: Canvas) -> None:
        """Paint the pill in the middle of its target."""
        height = min(canvas.bounds.height(), self.theme.grow(_PILL))
        rect = QRectF(0, (canvas.bounds.height() - height) / 2, canvas.bounds.width(), height)
        _draw_pill(canvas, rect, self._chip, is_down=self.isDown())
        if self.shows_focus:
            canvas.focus_ring(rect, height / 2)


class FilterChip(Pressable):
    """A pressable choice, 40 dp drawn (``tall``: 56) and 48 hit; checkable, signals ``clicked``/``toggled``.

    ``FilterChip(theme, text, parent=None, *, tall=False, solid=True, name="", checked=False)``: a checked one is
    solid primary (filters) or, with ``solid=False``, a chosen container (places used today).
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget | None = None,
        *,
        tall: bool = False,
        solid: bool = True,
        name: str = "",
        checked: bool = False,
    ) -> None:
        super().__init__(theme, parent, text=text, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setChecked(checked)
        self._solid = solid
        self._drawn = 56.0 if tall else 40.0

    def sizeHint(self) -> QSize:
        """Return the width of the word, at least a finger's."""
        width = self.theme.metrics("label").horizontalAdvance(self.text()) + 28
        drawn = self.theme.grow(self._drawn - 16) + 16
        return QSize(round(max(width, 45 if self._drawn == 40 else 64)), max(TARGET, round(drawn)))

    def draw(self, canvas: Canvas) -> None:
        """Paint the drawn part in the middle of the target."""
        color = canvas.color
        height = min(canvas.bounds.height(), self.theme.grow(self._drawn - 16) + 16)
        rect = QRectF(0, (canvas.bounds.height() - height) / 2, canvas.bounds.width(), height)
        radius = 12 if self._drawn == 40 else 14
        if self.isChecked() and self._solid:
            canvas.box(rect, radius, pressed_shade(color.primary, self.isDown()))
            ink = color.on_primary
        elif self.isChecked():
            canvas.box(rect, radius, color.primary_c, color.primary, 2.0)
            ink = color.on_primary_c
        else:
            canvas.box(rect, radius, pressed_shade(color.surface, self.isDown()), color.outline, 1.5)
            ink = color.text if self.isEnabled() else color.text3
        canvas.text(rect.adjusted(8, 0, -8, 0), self.text(), "label", ink, align="center")
        if self.shows_focus:
            canvas.focus_ring(rect, radius, 2.0 if self.isChecked() else 0)
