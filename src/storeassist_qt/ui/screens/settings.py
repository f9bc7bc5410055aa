"""Settings: the device's, live; the scanner with a test panel; the store's for reading; About."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import Button, ButtonKind, Card, Label, RowView, SectionLabel, TextField
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ChoiceSheet, ScrollColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass, Theme
from storeassist_qt.ui.vm.settings import SCAN_DOCTOR, Group, SettingsViewModel

_AT_THE_END = ("store", "about")


class SettingsScreen(Page):
    """Groups of rows 64 high; the whole row is the target."""

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        absent: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = SettingsViewModel(services, self, absent=absent)
        self._views: dict[str, RowView] = {}
        self._scroll = ScrollColumn(theme, self.tr("Settings"), name="settings_scroll")
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        for side in (self._start, self._end):
            side.setSpacing(4)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.addLayout(self._start, 1)
        self._body.addLayout(self._end, 1)
        self._scroll.column.addLayout(self._body)
        self._panel = _TestPanel(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.vm.changed.connect(self._refresh)
        self.vm.told.connect(self.navigator.snackbar)
        self.vm.refused.connect(self._on_refused)
        self.vm.raw_shown.connect(self._panel.show_text)
        self.set_header(title=self.tr("Settings"), has_back=True)
        self._build()

    def entered(self, **arguments: Any) -> None:
        """Show the values; `paths` (name to folder) stand under About."""
        if len(QGuiApplication.screens()) < 2:
            self.vm.set_absent(self.vm.absent | {"signature.second_screen"})
        paths = arguments.get("paths")
        if isinstance(paths, Mapping):
            self.vm.show_paths(paths)
        self._refresh()

    def relayout(self, layout: LayoutClass) -> None:
        """Stand in two columns on a kiosk, where Settings is a destination of the rail."""
        is_wide = layout is LayoutClass.EXPANDED
        self._scroll.set_wide(is_wide)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self._body.setSpacing(24 if is_wide else 0)
        self.set_header(has_back=layout is LayoutClass.COMPACT)

    def handle_scan(self, code: SeenCode) -> bool:
        """Show what was scanned in the test panel."""
        self.vm.show_scan(code)
        self._scroll.ensureWidgetVisible(self._panel)
        return True

    def _build(self) -> None:
        self._panel.setParent(None)
        for side in (self._start, self._end):
            clear_layout(side)
        self._views = {}
        for group in self.vm.groups:
            self._add_group(self._end if group.key in _AT_THE_END else self._start, group)
        for side in (self._start, self._end):
            side.addStretch(1)

    def _add_group(self, side: QVBoxLayout, group: Group) -> None:
        theme = self.services.theme
        side.addSpacing(8)
        side.addWidget(SectionLabel(theme, group.title, name=f"group_{group.key}"))
        if group.note:
            side.addWidget(Label(theme, group.note, "caption", "text2"))
        side.addSpacing(6)
        can_press = group.key not in _AT_THE_END
        for row in group.rows:
            view = RowView(theme, row, pressable=can_press, name=f"setting_{row.setting_id}")
            if can_press:
                view.tapped.connect(partial(self._on_row, row.setting_id))
            self._views[row.setting_id] = view
            side.addWidget(view)
        if group.key == "scanner":
            side.addSpacing(8)
            side.addWidget(self._panel)
            self._panel.show()
        side.addSpacing(8)

    def _refresh(self) -> None:
        """Show the values; the rows stay, so that the focus does."""
        rows = {row.setting_id: row for group in self.vm.groups for row in group.rows}
        if set(rows) != set(self._views):
            self._build()
            return
        for key, row in rows.items():
            self._views[key].set_row(row)

    def _on_row(self, key: str) -> None:
        if key == SCAN_DOCTOR:
            self.navigator.open("scan_doctor", folder=self.vm.frames_folder)
            return
        choices = self.vm.tap(key)
        title = next((row.title for group in self.vm.groups for row in group.rows if row.setting_id == key), "")
        if choices:
            self._values = {f"v{place}": choice.value for place, choice in enumerate(choices)}
            answers: list[tuple[str, str, str, ButtonKind]] = [
                (f"v{place}", choice.text, "check" if choice.is_chosen else "", "outline")
                for place, choice in enumerate(choices)
            ]
            sheet = ChoiceSheet(self.services.theme, "", answers, partial(self._on_chosen, key), name="setting")
            self.navigator.sheet(sheet, title)
        elif self.vm.is_typed(key):
            _title, hint, value = self.vm.typed(key)
            self.navigator.sheet(_TypeSheet(self.services.theme, hint, value, partial(self._on_typed, key)), title)

    def _on_chosen(self, key: str, answer: str) -> None:
        self.navigator.close_sheet()
        self.vm.put(key, self._values[answer])

    def _on_typed(self, key: str, text: str) -> None:
        if self.vm.put(key, text):
            self.navigator.close_sheet()

    def _on_refused(self, text: str) -> None:
        self.navigator.snackbar(text, seconds=10)
        self.navigator.announce(text, assertive=True)


class _TestPanel(Card):
    """Shows the raw characters of the last scan."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="scanner_test")
        self.body.addWidget(Label(theme, self.tr("Test the scanner"), "label"))
        self._text = Label(theme, self.tr("Scan anything: its characters show here."), "body", "text2", name="raw_scan")
        self.body.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Show a scan."""
        self._text.setText(text)
        self._text.set_tone("text")


class _TypeSheet(QWidget):
    """One value to type."""

    def __init__(self, theme: Theme, hint: str, value: str, done: Any) -> None:
        super().__init__()
        self.setObjectName("type_sheet")
        self._done = done
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, hint, "body", "text2"))
        self.field = TextField(theme, hint, name="setting_field")
        self.field.setText(value)
        self.field.return_pressed.connect(self._on_save)
        column.addWidget(self.field)
        save = Button(theme, self.tr("Save"), "primary", "check", name="setting_save")
        save.clicked.connect(self._on_save)
        column.addWidget(save)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a scanned address or prefix as it is."""
        self.field.accept_code(code.text)
        return True

    def _on_save(self) -> None:
        self._done(self.field.text())
