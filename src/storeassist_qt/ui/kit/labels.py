"""Texts and small still things: labels, section headers, avatar, cards, PIN dots, pictures, pairs of name and value."""

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.base import KitWidget, PressArea
from storeassist_qt.ui.kit.paint import Align, Canvas, wrap
from storeassist_qt.ui.theme import RoleName, Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CARD


class Label(QLabel):
    """A text in a type role with that role's line height.

    ``Label(theme, text="", role="body", tone="text", parent=None, *, align="start", wrap=True, name="", weight=0)``;
    ``tone`` is a colour token ("text", "text2", "danger", ...). ``setText``, ``set_tone``, ``set_role``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: RoleName = "body",
        tone: str = "text",
        parent: QWidget | None = None,
        *,
        align: Align = "start",
        wrap: bool = True,
        name: str = "",
        weight: int = 0,
        struck: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.theme = theme
        self._role: RoleName = role
        self._tone = tone
        self._align: Align = align
        self._weight = weight
        self._struck = struck
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setObjectName(name or "label")
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        self._tone = tone
        self.update()

    def set_role(self, role: RoleName) -> None:
        """Change the type role."""
        self._role = role
        self._on_theme_changed()

    def set_struck(self, is_struck: bool) -> None:
        """Strike the text through, or not."""
        self._struck = is_struck
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return whether the text wraps."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        lines = wrap(self.theme, self.text(), self._role, room + 0.5, weight=self._weight)
        return round(self.theme.line(self._role) * len(lines) + 0.49) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the text, wrapped to a readable width."""
        metrics = self.theme.metrics(self._role, self._weight)
        natural = max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0.0)
        margins = self.contentsMargins()
        width = round(natural + 1.5) + margins.left() + margins.right()
        if not self.wordWrap():
            height = round(self.theme.line(self._role) + 0.49)
            return QSize(width, height + margins.top() + margins.bottom())
        width = min(width, 560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one line; a label may be made narrow."""
        return QSize(40 if self.text() else 0, round(self.theme.line(self._role) + 0.49))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        bounds = QRectF(self.contentsRect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        canvas = Canvas(painter, self.theme, bounds, rtl=rtl)
        if self.wordWrap():
            lines = wrap(self.theme, self.text(), self._role, bounds.width() + 0.5, weight=self._weight)
        else:
            lines = [self.text()]
        ink = self.theme.color.named(self._tone)
        height = self.theme.line(self._role) * len(lines)
        place = bounds.adjusted(0, max(0.0, (bounds.height() - height) / 2), 0, 0)
        if self._struck:
            self._paint_struck(canvas, place, lines)
        else:
            canvas.lines(place, lines, self._role, ink, align=self._align, weight=self._weight)
        painter.end()

    def _paint_struck(self, canvas: Canvas, place: QRectF, lines: list[str]) -> None:
        ink = self.theme.color.named(self._tone)
        step = self.theme.line(self._role)
        canvas.lines(place, lines, self._role, ink, align=self._align, weight=self._weight)
        for number, line in enumerate(lines):
            width = canvas.width(line, self._role, self._weight)
            top = place.top() + step * (number + 0.5)
            canvas.box(QRectF(place.left(), top, width, 1.5), 0, ink)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class SectionLabel(Label):
    """The header above a group: label type, quiet. ``SectionLabel(theme, text, parent=None, *, name="")``."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(theme, text, "label", "text2", parent, name=name or "section_label")
        self.setContentsMargins(4, 0, 4, 0)


class Card(KitWidget):
    """A flat card with a vertical layout: ``card.body`` takes the children.

    ``Card(theme, parent=None, *, kind="", selected=False, padding=14, name="")``; ``kind`` paints a container
    ("warn", "danger", "primary") instead of a plain card, ``edge`` a 4 dp bar in that fill at its start.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        kind: str = "",
        selected: bool = False,
        padding: int = 14,
        edge: str = "",
        name: str = "",
    ) -> None:
        super().__init__(theme, parent, name=name or "card")
        self._kind = kind
        self._selected = selected
        self._edge = edge
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def set_selected(self, is_selected: bool) -> None:
        """Draw it chosen, or not."""
        self._selected = is_selected
        self.update()

    def set_kind(self, kind: str) -> None:
        """Change the container; "" is a plain card."""
        self._kind = kind
        self.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint the ground."""
        if self._kind:
            canvas.container(canvas.bounds, RADIUS_CARD, self._kind)
        else:
            canvas.card(canvas.bounds, RADIUS_CARD, selected=self._selected)
        if self._edge:
            rect = QRectF(0, 0, 5, canvas.bounds.height())
            canvas.box(rect, 2.5, canvas.color.named(self._edge))


class Divider(KitWidget):
    """A thin line across. ``Divider(theme, parent=None)``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, name="divider")
        self.setFixedHeight(1)

    def draw(self, canvas: Canvas) -> None:
        """Paint the line."""
        canvas.painter.fillRect(canvas.bounds, canvas.color.divider)


class Backdrop(KitWidget):
    """A plain ground to put a screen on. ``Backdrop(theme, tone="bg", parent=None, *, name="")``."""

    def __init__(self, theme: Theme, tone: str = "bg", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(theme, parent, name=name or "backdrop")
        self._tone = tone

    def draw(self, canvas: Canvas) -> None:
        """Fill the ground."""
        canvas.painter.fillRect(canvas.bounds, canvas.color.named(self._tone))


class Avatar(PressArea):
    """A disc with initials. ``Avatar(theme, initials, size=52, parent=None, *, kind="primary", name="")``.

    Signal ``pressed``; ``set_pressable(True)`` lets the keyboard reach it (the people of the sign-in).
    """

    def __init__(
        self,
        theme: Theme,
        initials: str,
        size: int = 52,
        parent: QWidget | None = None,
        *,
        kind: str = "primary",
        name: str = "",
        accessible: str = "",
    ) -> None:
        super().__init__(theme, parent, name=name or "avatar")
        self._initials = initials
        self._kind = kind
        self.setFixedSize(size, size)
        self.setAccessibleName(accessible or initials)

    def set_initials(self, initials: str, accessible: str = "") -> None:
        """Show another person."""
        self._initials = initials
        self.setAccessibleName(accessible or initials)
        self.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint the disc."""
        canvas.avatar(canvas.bounds, self._initials, kind=self._kind)
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, canvas.bounds.width() / 2)


class IconDisc(KitWidget):
    """An icon on a round or square container. ``IconDisc(theme, icon, kind="success", size=112, radius=None)``."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        kind: str = "success",
        size: int = 112,
        parent: QWidget | None = None,
        *,
        radius: float | None = None,
        solid: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(theme, parent, name=name or "icon_disc")
        self._icon = icon
        self._kind = kind
        self._radius = size / 2 if radius is None else radius
        self._solid = solid
        self.setFixedSize(size, size)

    def draw(self, canvas: Canvas) -> None:
        """Paint container and icon."""
        rect = canvas.bounds
        if self._solid:
            canvas.box(rect, self._radius, canvas.color.primary)
            ink = canvas.color.on_primary
        else:
            ink = canvas.container(rect, self._radius, self._kind)
        canvas.icon(self._icon, rect.center(), round(rect.width() * 0.5), ink)


class IconView(KitWidget):
    """A bare icon in a token's colour. ``IconView(theme, icon, size=22, tone="text2", parent=None)``; ``set_icon``."""

    def __init__(
        self, theme: Theme, icon: str, size: int = 22, tone: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, name="icon")
        self._icon = icon
        self._size = size
        self._tone = tone
        self.setFixedSize(size, size)

    def set_icon(self, icon: str, tone: str = "") -> None:
        """Change the icon, and the colour token when given."""
        self._icon = icon
        self._tone = tone or self._tone
        self.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint the icon."""
        canvas.icon(self._icon, canvas.bounds.center(), self._size, canvas.color.named(self._tone))


class ItemPicture(PressArea):
    """An item's picture or its category icon. ``ItemPicture(theme, size=92, icon="package", parent=None)``.

    ``set_picture(image, icon)``; signal ``pressed`` (opens the large photo).
    """

    def __init__(
        self, theme: Theme, size: int = 92, icon: str = "package", parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(theme, parent, name=name or "item_picture")
        self._icon = icon
        self._image: QImage | None = None
        self.setFixedSize(size, size)

    def set_picture(self, image: QImage | None, icon: str = "package") -> None:
        """Show a picture, or the icon where there is none."""
        self._image = image
        self._icon = icon
        self.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint the picture."""
        radius = 14 if canvas.bounds.width() >= 72 else 10
        canvas.picture(canvas.bounds, radius, self._image, self._icon)
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, radius)


class ValueLine(QWidget):
    """A name and its value at the two ends of a line: money, facts. ``ValueLine(theme, name, value, *, strong=False)``.

    ``name_label`` and ``value_label`` are plain Labels.
    """

    def __init__(
        self, theme: Theme, caption: str, value: str, parent: QWidget | None = None, *, strong: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("value_line")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.name_label = Label(theme, caption, "title" if strong else "body", "text" if strong else "text2")
        self.value_label = Label(theme, value, "h1" if strong else "body", "text", wrap=False, align="end", weight=0)
        row.addWidget(self.name_label, 1)
        row.addWidget(self.value_label)


class PinDots(KitWidget):
    """How many digits of the PIN stand: six dots that never show them. ``PinDots(theme, parent=None, *, length=6)``.

    ``set_count(n)``; ``shake()`` answers a wrong PIN once (not with reduced motion).
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, length: int = 6, name: str = "pin_dots") -> None:
        super().__init__(theme, parent, name=name)
        self._length = length
        self._count = 0
        self._swing = 0.0
        self._animation: QVariantAnimation | None = None
        self.set_count(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many digits stand; beyond the six the row grows."""
        self._count = count
        self.setAccessibleName(self.tr("PIN, digits entered: %1").replace("%1", str(count)))
        self.updateGeometry()
        self.update()

    def shake(self) -> None:
        """Shake once."""
        if self.theme.reduced_motion:
            return
        # Only the drawing moves: the text that says what was wrong may move the widget itself meanwhile.
        animation = QVariantAnimation(self)
        animation.setDuration(240)
        animation.setStartValue(0.0)
        for part, offset in ((0.2, -8.0), (0.4, 8.0), (0.6, -6.0), (0.8, 4.0)):
            animation.setKeyValueAt(part, offset)
        animation.setEndValue(0.0)
        animation.valueChanged.connect(self._on_swing)
        if self._animation is not None:
            self._animation.stop()
        self._animation = animation
        animation.start(QVariantAnimation.DeletionPolicy.KeepWhenStopped)

    def _on_swing(self, offset: float) -> None:
        self._swing = offset
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the dots."""
        number = max(self._length, self._count)
        return QSize(number * 36, 28)

    def draw(self, canvas: Canvas) -> None:
        """Paint the dots: filled ones stand."""
        number = max(self._length, self._count)
        step = min(36.0, canvas.bounds.width() / number)
        left = canvas.bounds.center().x() - step * number / 2 + self._swing
        for place in range(number):
            rect = QRectF(left + place * step + step / 2 - 12, canvas.bounds.center().y() - 12, 24, 24)
            if place < self._count:
                canvas.box(rect, 12, canvas.color.primary)
            else:
                canvas.box(rect, 12, None, canvas.color.outline, 2.0)
