"""The bars of a screen: app bar, bottom navigation, rail, action bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.base import KitWidget, Pressable
from storeassist_qt.ui.kit.button import IconButton
from storeassist_qt.ui.kit.chips import SyncPill
from storeassist_qt.ui.kit.labels import Label
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import (
    APP_BAR,
    BOTTOM_NAV,
    EXPANDED_FROM,
    MARGIN_COMPACT,
    MARGIN_EXPANDED,
    MEDIUM_FROM,
    RADIUS_CONTROL,
    RAIL,
)

_WIDEST_BUTTON = 420
_UNLIMITED = 16_777_215  # Qt's own


@dataclass(frozen=True, slots=True)
class NavItem:
    """A destination: its key, its word, its icon."""

    key: str
    label: str
    icon: str


class AppBar(KitWidget):
    """The top of every screen, 57 high (``wide``: 64): back, title, subtitle, one icon button, sync pill.

    ``AppBar(theme, title, subtitle="", parent=None, *, back=False, wide=False, name="app_bar")``.
    Signals ``back_pressed``, ``action_pressed``, ``sync_pressed``. ``set_title``, ``set_subtitle``,
    ``set_sync(ChipData)`` (hidden until first called), ``set_action(icon, accessible)`` ("" hides it),
    ``set_back(bool)``, ``set_wide(bool)``, ``set_centre(widget)`` for a search field on the kiosk.
    """

    back_pressed = Signal()
    action_pressed = Signal()
    sync_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        back: bool = False,
        wide: bool = False,
        name: str = "app_bar",
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._wide = wide
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), name="back_button")
        self.title_label = Label(theme, title, "h2", wrap=False, name="screen_title")
        self.subtitle_label = Label(theme, subtitle, "caption", "text2", wrap=False, name="screen_subtitle")
        self.action_button = IconButton(theme, "list", "", name="action_button")
        self.sync_pill = SyncPill(theme, ChipData("", "success", "cloud-check"))
        self.action_button.hide()
        self.sync_pill.hide()
        self.back_button.clicked.connect(self.back_pressed)
        self.action_button.clicked.connect(self.action_pressed)
        self.sync_pill.clicked.connect(self.sync_pressed)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        titles.addWidget(self.title_label)
        titles.addWidget(self.subtitle_label)
        titles.addStretch(1)
        for label in (self.title_label, self.subtitle_label):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self.back_button)
        self._row.addLayout(titles, 1)
        self._row.addWidget(self.action_button)
        self._row.addWidget(self.sync_pill)
        self.subtitle_label.setVisible(bool(subtitle))
        self.set_back(back)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_label.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line below the title; "" removes it."""
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))

    def set_sync(self, chip: ChipData, accessible: str = "") -> None:
        """Show the state of the connection."""
        self.sync_pill.set_chip(chip, accessible)
        self.sync_pill.show()

    def set_action(self, icon: str, accessible: str) -> None:
        """Show one icon button before the pill; an empty icon hides it."""
        if icon:
            self.action_button.set_icon(icon, accessible)
        self.action_button.setVisible(bool(icon))

    def set_back(self, is_shown: bool) -> None:
        """Show or hide the arrow."""
        self.back_button.setVisible(is_shown)
        side = 16 if self._wide else 12
        start = (8 if self._wide else 2) if is_shown else (24 if self._wide else 16)
        # Margins do not change sides with the text, so they are given for the side in force.
        self._row.setContentsMargins(*((side, 0, start, 1) if self.is_rtl else (start, 0, side, 1)))
        self._row.setSpacing((4 if self._wide else 2) if is_shown else 0)

    def set_wide(self, is_wide: bool) -> None:
        """Take the height and margins of a kiosk, or those of a handheld."""
        self._wide = is_wide
        self.set_back(not self.back_button.isHidden())
        self.updateGeometry()

    def set_centre(self, widget: QWidget) -> None:
        """Put a widget between title and pill (kiosk)."""
        self._row.insertWidget(2, widget, 2)

    def sizeHint(self) -> QSize:
        """Return the height in the chosen text size."""
        base = 64 if self._wide else APP_BAR
        return QSize(320, round(self.theme.grow(44) + base - 44))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, on any width."""
        return QSize(200, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        """Paint ground and lower edge."""
        rect = canvas.bounds
        canvas.painter.fillRect(rect, canvas.color.surface)
        canvas.painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), canvas.color.divider)


class _NavButton(Pressable):
    """One destination: a pill behind the icon when it is the current one, a badge, the word below."""

    def __init__(self, theme: Theme, item: NavItem, *, rail: bool) -> None:
        super().__init__(theme, text=item.label, name=f"nav_{item.key}")
        self.item = item
        self.badge = 0
        self.longest = ""  # of all destinations' words: they have one size
        self._rail = rail
        self.setCheckable(True)
        self.setAutoExclusive(True)
        vertical = QSizePolicy.Policy.Maximum if rail else QSizePolicy.Policy.Fixed  # few of them stay together
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def set_badge(self, count: int) -> None:
        self.badge = count
        self.setAccessibleName(
            self.tr("%1, %n waiting", "", count).replace("%1", self.item.label) if count else self.item.label
        )
        self.update()

    def sizeHint(self) -> QSize:
        grown = self.theme.grow(18) - 18
        return QSize(64, round((86 if self._rail else BOTTOM_NAV - 1) + grown))

    def minimumSizeHint(self) -> QSize:
        if self._rail:
            return QSize(48, 56)
        fonts = self.theme.smaller_fonts[-1] if self.theme.smaller_fonts else self.theme.fonts
        word = fonts.metrics("caption").horizontalAdvance(self.text())
        return QSize(max(48, round(word) + 5), self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        color = canvas.color
        rect = canvas.bounds
        is_current = self.isChecked()
        pill_width, pill_height = (72.0, 40.0) if self._rail else (56.0, 32.0)
        block = pill_height + 2 + self.theme.line("caption")
        top = rect.center().y() - block / 2 - (0 if self._rail else 0.5)
        pill = QRectF(rect.center().x() - pill_width / 2, top, pill_width, pill_height)
        ink = color.text2
        if is_current:
            border = color.primary if color.outlined else None
            canvas.box(pill, pill_height / 2, color.primary_c, border, 2.0)
            ink = color.on_primary_c
        elif self.isDown():
            canvas.box(pill, pill_height / 2, color.surface2)
        canvas.icon(self.item.icon, pill.center(), 24 if self._rail else 23, ink)
        if self.badge:
            text = "99+" if self.badge > 99 else str(self.badge)
            canvas.badge(QPointF(pill.center().x() + 16, pill.center().y() - 9), text)
        room = rect.adjusted(2, 0, -2, 0)  # the words of two neighbours never touch
        place = QRectF(room.left(), pill.bottom() + (5 if self._rail else 3), room.width(), self.theme.line("caption"))
        ink = color.text if is_current else color.text2
        canvas.text(place, self.item.label, "caption", ink, align="center", sized_by=self.longest)
        if self.shows_focus:
            canvas.focus_ring(rect.adjusted(1, 1, -1, -1), RADIUS_CONTROL)


class _Navigation(KitWidget):
    selected = Signal(str)

    def __init__(
        self, theme: Theme, items: Sequence[NavItem], parent: QWidget | None, *, name: str, rail: bool
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._buttons: dict[str, _NavButton] = {}
        for item in items:
            button = _NavButton(theme, item, rail=rail)
            button.clicked.connect(self._on_clicked)
            self._buttons[item.key] = button
        longest = max((item.label for item in items), key=theme.metrics("caption").horizontalAdvance, default="")
        for button in self._buttons.values():
            button.longest = longest

    @property
    def current(self) -> str:
        """The key of the current destination, "" before any was set."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Mark a destination as the current one; emits nothing."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)

    def set_badge(self, key: str, count: int) -> None:
        """Show a count at a destination, 0 takes it away."""
        self._buttons[key].set_badge(count)

    def set_visible(self, key: str, is_visible: bool) -> None:
        """Show or hide a destination (roles)."""
        self._buttons[key].setVisible(is_visible)

    def button(self, key: str) -> QWidget:
        """Return the button of a destination."""
        return self._buttons[key]

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _NavButton):
            self.selected.emit(button.item.key)


class BottomNav(_Navigation):
    """The destinations at the bottom of a handheld. ``BottomNav(theme, [NavItem, ...], parent=None)``.

    Signal ``selected(str)`` with the key; ``set_current(key)``, ``set_badge(key, count)``, ``set_visible(key, bool)``.
    """

    def __init__(
        self, theme: Theme, items: Sequence[NavItem], parent: QWidget | None = None, *, name: str = "bottom_nav"
    ) -> None:
        super().__init__(theme, items, parent, name=name, rail=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        for button in self._buttons.values():
            row.addWidget(button, 1)

    def draw(self, canvas: Canvas) -> None:
        """Paint ground and upper edge."""
        canvas.painter.fillRect(canvas.bounds, canvas.color.surface)
        canvas.painter.fillRect(QRectF(0, 0, canvas.bounds.width(), 1), canvas.color.divider)


class Rail(_Navigation):
    """The destinations at the side of a kiosk, 104 wide: logo, items, the avatar at the foot is More.

    ``Rail(theme, [NavItem, ...], initials="", parent=None)``. Signals ``selected(str)``, ``avatar_pressed()``;
    ``set_initials(initials, accessible)`` and the methods of BottomNav.
    """

    avatar_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        items: Sequence[NavItem],
        initials: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "rail",
    ) -> None:
        super().__init__(theme, items, parent, name=name, rail=True)
        self.setFixedWidth(RAIL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 1, 20)
        column.setSpacing(0)
        logo = _Logo(theme, self)
        column.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        for button in self._buttons.values():
            column.addWidget(button, 10)
        column.addStretch(1)
        self.avatar_button = _AvatarButton(theme, initials, self.tr("More"))
        self.avatar_button.clicked.connect(self.avatar_pressed)
        column.addWidget(self.avatar_button, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_current(self, key: str) -> None:
        """Mark a destination as the current one; the avatar stands for those that the rail does not name."""
        super().set_current(key)
        is_other = bool(key) and key not in self._buttons
        self.avatar_button.set_current(is_other)
        if is_other:
            for button in self._buttons.values():
                button.setAutoExclusive(False)  # else one of them always stays chosen
                button.setChecked(False)
                button.setAutoExclusive(True)

    def set_initials(self, initials: str, accessible: str = "") -> None:
        """Show who is signed in."""
        self.avatar_button.setText(initials)
        self.avatar_button.setAccessibleName(accessible or self.tr("More"))
        self.avatar_button.update()

    def draw(self, canvas: Canvas) -> None:
        """Paint ground and inner edge."""
        rect = canvas.bounds
        canvas.painter.fillRect(rect, canvas.color.surface)
        edge = canvas.mirror(QRectF(rect.right() - 1, 0, 1, rect.height()))
        canvas.painter.fillRect(edge, canvas.color.divider)


class _Logo(KitWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, name="logo")
        self.setFixedSize(48, 48)

    def draw(self, canvas: Canvas) -> None:
        canvas.box(canvas.bounds, 14, canvas.color.primary)
        canvas.icon("package-check", canvas.bounds.center(), 24, canvas.color.on_primary)


class _AvatarButton(Pressable):
    def __init__(self, theme: Theme, initials: str, accessible: str) -> None:
        super().__init__(theme, text=initials, name="avatar_button", accessible=accessible)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.is_current = False

    def set_current(self, is_current: bool) -> None:
        self.is_current = is_current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def draw(self, canvas: Canvas) -> None:
        kind = "primary" if self.is_current else "neutral"
        canvas.avatar(canvas.bounds.adjusted(2, 2, -2, -2), self.text(), kind=kind)
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, 24)


class ActionBar(KitWidget):
    """The sticky bar at the bottom: an optional summary at the start, buttons at the end.

    ``ActionBar(theme, parent=None, *, name="action_bar", border=True)``. ``set_summary(title, subtitle)``,
    ``add_button(button, stretch=1)``, ``clear_buttons()``. Left-handed devices have the sides swapped.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, name: str = "action_bar", border: bool = True
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._border = border
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 11, 12, 10)
        self._row.setSpacing(8)
        self.title_label = Label(theme, "", "title", wrap=False, name="summary_title")
        self.subtitle_label = Label(theme, "", "caption", "text2", wrap=True, name="summary_subtitle")
        self._summary = QWidget(self)
        column = QVBoxLayout(self._summary)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title_label)
        column.addWidget(self.subtitle_label)
        column.addStretch(1)
        self._summary.hide()
        self._row.addWidget(self._summary, 10)
        self._row.addStretch(0)
        self._buttons: list[QWidget] = []
        self.on_theme()

    def set_summary(self, title: str, subtitle: str = "") -> None:
        """Show what is chosen; an empty title removes it."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))
        self._summary.setVisible(bool(title))

    def add_button(self, button: QWidget, stretch: int = 10) -> None:
        """Add a button behind the others."""
        self._buttons.append(button)
        self._row.addWidget(button, stretch)
        self._limit_widths()

    def clear_buttons(self) -> None:
        """Remove the buttons and delete them."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end of a wide bar, where the hand is."""
        super().resizeEvent(event)
        self._limit_widths()

    def on_theme(self) -> None:
        """Swap the sides for the left hand."""
        is_swapped = self.theme.left_handed
        direction = QHBoxLayout.Direction.RightToLeft if is_swapped else QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)

    def _limit_widths(self) -> None:
        is_wide = self.width() >= MEDIUM_FROM
        side = MARGIN_EXPANDED if self.window().width() >= EXPANDED_FROM else MARGIN_COMPACT
        self._row.setContentsMargins(side, 11, side, 10)
        self._row.setStretch(1, 1 if is_wide else 0)
        for button in self._buttons:
            button.setMaximumWidth(_WIDEST_BUTTON if is_wide else _UNLIMITED)

    def draw(self, canvas: Canvas) -> None:
        """Paint ground and upper edge."""
        canvas.painter.fillRect(canvas.bounds, canvas.color.surface)
        if self._border:
            canvas.painter.fillRect(QRectF(0, 0, canvas.bounds.width(), 1), canvas.color.divider)
