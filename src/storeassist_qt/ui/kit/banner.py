"""Banners in the flow of a screen, and the card of a refused action."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.button import Button, ButtonKind, IconButton
from storeassist_qt.ui.kit.labels import Card, IconView, Label
from storeassist_qt.ui.rows import StatusKind
from storeassist_qt.ui.theme import Theme

_INKS = {
    "warn": "on_warn_c",
    "danger": "on_danger_c",
    "success": "on_success_c",
    "primary": "on_primary_c",
    "neutral": "text",
}


class Banner(Card):
    """A plain statement on a container: offline, update, alternate pickup person. In the flow, never over content.

    ``Banner(theme, kind, icon, title, text="", parent=None, *, action="", closable=False, name="banner")``; kind is
    "warn", "danger", "success", "primary" or "neutral". Without text the title is one label line. ``set_texts``,
    ``set_kind_icon(kind, icon)``. Signals ``action_pressed()``, ``close_pressed()``.
    """

    action_pressed = Signal()
    close_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: StatusKind,
        icon: str,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        action: str = "",
        closable: bool = False,
        name: str = "banner",
    ) -> None:
        super().__init__(theme, parent, kind=kind, padding=12, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        ink = _INKS[kind]
        self._icon_view = IconView(theme, icon, 24, ink)
        self.title_label = Label(theme, title, "title" if text else "label", ink, name=f"{name}_title")
        self.text_label = Label(theme, text, "caption", ink, name=f"{name}_text")
        if not text:
            self.text_label.hide()  # never shown by hand: without a parent yet it would be a window
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(12)
        side = Qt.AlignmentFlag.AlignTop if text else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon_view, 0, side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title_label)
        column.addWidget(self.text_label)
        column.addStretch(1)
        row.addLayout(column, 1)
        if closable:
            close = IconButton(theme, "x", self.tr("Close"), name=f"{name}_close")
            close.clicked.connect(self.close_pressed)
            row.addWidget(close, 0, side)
            # The button is a finger high by itself; the texts keep their own distance from the edges.
            self.body.setContentsMargins(12, 4, 4, 4)
            column.setContentsMargins(0, 8, 0, 8)
        self.body.addLayout(row)
        if action:
            self.action_button = Button(theme, action, "outline", name=f"{name}_action")
            self.action_button.clicked.connect(self.action_pressed)
            self.body.addWidget(self.action_button)
        self.setAccessibleName(f"{title}. {text}".strip())

    def set_texts(self, title: str, text: str = "") -> None:
        """Change what it says."""
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.text_label.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}".strip())

    def set_kind_icon(self, kind: StatusKind, icon: str) -> None:
        """Change shape and icon."""
        self.set_kind(kind)
        ink = _INKS[kind]
        self._icon_view.set_icon(icon, ink)
        self.title_label.set_tone(ink)
        self.text_label.set_tone(ink)


class AttentionCard(Card):
    """A refused action with its ways out: red edge, icon, what happened, followers folded under it, buttons.

    ``AttentionCard(theme, title, text, ways, parent=None, *, icon="git-compare-arrows", followers=(), stacked=False,
    name="")`` with ``ways`` as (key, text, icon, kind); ``stacked`` puts two under each other. Signal
    ``way_chosen(str)`` with the key. ``set_way_enabled(key, bool, reason)``.
    """

    way_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        ways: Sequence[tuple[str, str, str, ButtonKind]],
        parent: QWidget | None = None,
        *,
        icon: str = "git-compare-arrows",
        followers: Sequence[str] = (),
        stacked: bool = False,
        name: str = "attention_card",
    ) -> None:
        super().__init__(theme, parent, edge="danger", padding=14, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{title}. {text}")
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconView(theme, icon, 24, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(theme, title, "title", name="attention_title"))
        column.addWidget(Label(theme, text, "caption", "text2", name="attention_text"))
        for follower in followers:
            column.addWidget(Label(theme, follower, "caption", "text2", name="attention_follower"))
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self._reason = Label(theme, "", "caption", "text2", name="attention_reason")
        self._reason.hide()
        self._reasons: dict[str, str] = {}
        self._buttons: dict[str, Button] = {}
        line: QHBoxLayout | QVBoxLayout = QHBoxLayout() if len(ways) <= 2 and not stacked else QVBoxLayout()
        line.setSpacing(8)
        for key, label, way_icon, kind in ways:
            button = Button(theme, label, kind, way_icon, name=f"way_{key}")
            button.clicked.connect(lambda _=False, chosen=key: self.way_chosen.emit(chosen))
            self._buttons[key] = button
            line.addWidget(button, 1)
        self.body.addSpacing(6)
        self.body.addWidget(self._reason)
        self.body.addLayout(line)

    def set_way_enabled(self, key: str, is_enabled: bool, reason: str = "") -> None:
        """Allow one way out or disable it; the reason, or who has to allow it, stands above the buttons."""
        button = self._buttons[key]
        button.setEnabled(is_enabled)
        button.setAccessibleDescription(reason)
        self._reasons[key] = f"{button.text()}: {reason}" if reason else ""
        shown = "\n".join(text for text in self._reasons.values() if text)
        self._reason.setText(shown)
        self._reason.setVisible(bool(shown))
