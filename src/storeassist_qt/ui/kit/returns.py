"""What the returns screens are painted with: the search in the app bar, step dots, a pane, a photo and its preview."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, PressArea
from storeassist_qt.ui.kit.chips import Chip
from storeassist_qt.ui.kit.fields import TextField
from storeassist_qt.ui.kit.labels import Card
from storeassist_qt.ui.kit.paint import CHIP_HEIGHT, Canvas, chip_width, wrap
from storeassist_qt.ui.kit.scan_panel import ScanPanel
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CARD, RADIUS_CHIP, RADIUS_CONTROL

_BAR_WIDTH = 430


class BarSearch(TextField):
    """The search of a kiosk's app bar: tonal, 48 high, with the scanner's icon. ``BarSearch(theme, accessible)``."""

    def __init__(self, theme: Theme, accessible: str, *, placeholder: str = "", name: str = "bar_search") -> None:
        super().__init__(theme, accessible, icon="scan-barcode", placeholder=placeholder, name=name)
        self.setMaximumWidth(_BAR_WIDTH)

    def sizeHint(self) -> QSize:
        """Return a finger's height, so that the bar keeps its own."""
        return QSize(_BAR_WIDTH, max(48, round(self.theme.grow(32) + 16)))

    def draw(self, canvas: Canvas) -> None:
        """Paint ground, border on focus, and icon."""
        rect, color = canvas.bounds, canvas.color
        if self.line_edit.hasFocus():
            canvas.box(rect, RADIUS_CONTROL, color.surface, color.primary, 2.5)
        else:
            border = color.outline if color.outlined else None
            canvas.box(rect, RADIUS_CONTROL, color.surface2, border, 2.0)
        canvas.icon("scan-barcode", QPointF(rect.left() + 26, rect.center().y()), 22, color.text2)


class Pane(Card):
    """A card on a kiosk, plain ground on a handheld. ``Pane(theme, *, name="")``; ``set_framed(bool)``."""

    def __init__(self, theme: Theme, *, name: str = "pane") -> None:
        super().__init__(theme, name=name)
        self._framed = True
        self.set_framed(True)

    def set_framed(self, is_framed: bool) -> None:
        """Draw the card, or let the ground show through."""
        self._framed = is_framed
        self.body.setContentsMargins(*((24, 4, 24, 16) if is_framed else (0, 0, 0, 0)))
        self.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint the ground."""
        if self._framed:
            super().draw(canvas)


class StepDots(KitWidget):
    """How far a piece of work in steps has got. ``StepDots(theme, parent=None)``; ``set_step(place, count, name)``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "step_dots") -> None:
        super().__init__(theme, parent, name=name)
        self._place, self._count = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_step(self, place: int, count: int, accessible: str) -> None:
        """Show step `place` (from 1) of `count`."""
        self._place, self._count = place, max(1, count)
        self.setAccessibleName(accessible)
        self.update()

    @property
    def step(self) -> tuple[int, int]:
        """Step and number of steps."""
        return self._place, self._count

    def sizeHint(self) -> QSize:
        """Return a low band."""
        return QSize(160, 24)

    def draw(self, canvas: Canvas) -> None:
        """Paint a dot for each step, a long one for this one; what is done is filled."""
        color = canvas.color
        step = min(18.0, (canvas.bounds.width() - 40) / self._count)
        width = step * (self._count - 1) + 24
        left = canvas.bounds.center().x() - width / 2
        middle = canvas.bounds.center().y()
        for place in range(1, self._count + 1):
            is_now = place == self._place
            size = 24.0 if is_now else 8.0
            dot = QRectF(left, middle - 4, size, 8)
            if place <= self._place:
                canvas.box(dot, 4, color.primary)
            else:
                canvas.box(dot, 4, None, color.outline, 1.5)
            left += size + (step - 8)


class PhotoPanel(ScanPanel):
    """The camera's picture without a place to aim at; its band says what to do."""

    def _draw_corners(self, canvas: Canvas, rect: QRectF, view: QRectF) -> None:
        """Paint none: the whole picture is taken."""

    def _draw_band(self, canvas: Canvas, band: QRectF, lines: list[str]) -> None:
        """Paint what to do with a camera instead of a scanner."""
        fill, ink = self._band_colors(canvas)
        canvas.painter.fillRect(band, fill)
        icon = {"idle": "camera", "ok": "circle-check-big"}.get(self.state, "camera-off")
        canvas.icon(icon, QPointF(band.left() + 25, band.center().y()), 24, ink)
        height = self.theme.line("body_strong") * len(lines)
        place = QRectF(band.left() + 46, band.center().y() - height / 2, band.width() - 58, height)
        canvas.lines(place, lines, "body_strong", ink)


class PhotoThumb(PressArea):
    """A photo of the check, 64 x 64, with a mark while it travels. ``PhotoThumb(theme, image, accessible)``."""

    def __init__(
        self, theme: Theme, image: QImage | None, accessible: str, *, is_waiting: bool = False, name: str = "photo"
    ) -> None:
        super().__init__(theme, name=name)
        self._image = image
        self._is_waiting = is_waiting
        self.setAccessibleName(accessible)
        self.setFixedSize(64, 64)
        self.set_pressable(True)

    def draw(self, canvas: Canvas) -> None:
        """Paint the photo, and the cloud while the hub has not got it."""
        rect = canvas.bounds
        canvas.picture(rect, 12, self._image, "image")
        if self._is_waiting:
            mark = QRectF(rect.right() - 26, rect.bottom() - 26, 22, 22)
            canvas.box(mark, 11, canvas.color.warn_fill)
            canvas.icon("cloud-off", mark.center(), 14, canvas.color.on_warn_fill)
        if self.shows_focus:
            canvas.focus_ring(rect, 12)


class WrapChip(Chip):
    """A status whose words may take two lines in a narrow room. ``WrapChip(theme, ChipData(...))``; ``set_chip``.

    It fills the width of its layout and draws at the start of it.
    """

    def __init__(self, theme: Theme, chip: ChipData, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(theme, chip, parent, name=name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of one line, or of more."""
        return round(self.theme.grow(CHIP_HEIGHT) + self.theme.line("label") * (len(self._lines(width)) - 1) + 0.49)

    def sizeHint(self) -> QSize:
        """Return the words in one line."""
        return QSize(round(chip_width(self.theme, self._chip) + 1), round(self.theme.grow(CHIP_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow chip."""
        return QSize(80, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        """Paint the chip, or a container with its lines."""
        natural = chip_width(self.theme, self._chip)
        if natural <= canvas.bounds.width() + 0.5:
            canvas.chip(QRectF(0, 0, natural, canvas.chip_height()), self._chip)
            return
        rect = canvas.bounds
        ink = canvas.container(rect, RADIUS_CHIP, self._chip.kind)
        line = self.theme.line("label")
        lines = self._lines(rect.width())
        top = (rect.height() - line * len(lines)) / 2
        canvas.icon(self._chip.icon, QPointF(rect.left() + 15.5, top + line / 2), 17, ink)
        canvas.lines(QRectF(rect.left() + 28, top, rect.width() - 35, line * len(lines)), lines, "label", ink)

    def _lines(self, width: float) -> list[str]:
        if chip_width(self.theme, self._chip) <= width + 0.5:
            return [self._chip.text]
        return wrap(self.theme, self._chip.text, "label", width - 35)


class HintBox(KitWidget):
    """A sentence with an icon on a container, as high as its text. ``HintBox(theme)``; ``set_hint(text, kind)``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "hint_box") -> None:
        super().__init__(theme, parent, name=name)
        self._text, self._kind = "", "warn"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def set_hint(self, text: str, kind: str = "warn") -> None:
        """Say something; "" hides the box."""
        self._text, self._kind = text, kind
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        return round(self.theme.line("caption") * len(self._lines(width)) + 24.5)

    def sizeHint(self) -> QSize:
        """Return one line's height at least."""
        return QSize(160, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return one line."""
        return QSize(80, round(self.theme.line("caption") + 24))

    def draw(self, canvas: Canvas) -> None:
        """Paint container, icon and text."""
        rect = canvas.bounds
        ink = canvas.container(rect, RADIUS_CARD - 2, self._kind)
        icon = {"success": "circle-check-big", "danger": "circle-alert"}.get(self._kind, "info")
        lines = self._lines(rect.width())
        canvas.icon(icon, QPointF(rect.left() + 25, rect.top() + 12 + self.theme.line("caption") / 2 + 1), 22, ink)
        height = self.theme.line("caption") * len(lines)
        place = QRectF(rect.left() + 44, rect.center().y() - height / 2, rect.width() - 54, height)
        canvas.lines(place, lines, "caption", ink)

    def _lines(self, width: float) -> list[str]:
        return wrap(self.theme, self._text, "caption", width - 54)
