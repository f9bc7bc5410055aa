"""More: who is signed in, and the places without room in the navigation."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Avatar, Card, Label, RowView
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ScrollColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import initials
from storeassist_qt.ui.vm.more import MoreViewModel


class MoreScreen(Page):
    """A short list."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = MoreViewModel(services, self)
        self._scroll = ScrollColumn(theme, self.tr("More"), name="more_scroll")
        card = Card(theme, name="who")
        row = QHBoxLayout()
        row.setSpacing(12)
        self._avatar = Avatar(theme, "?")
        names = QVBoxLayout()
        names.setSpacing(0)
        self._name = Label(theme, "", "title", name="associate_name")
        self._detail = Label(theme, "", "caption", "text2", name="associate_detail")
        names.addWidget(self._name)
        names.addWidget(self._detail)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        card.body.addLayout(row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._scroll.column.addWidget(card)
        self._scroll.column.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._views: dict[str, RowView] = {}
        self.vm.changed.connect(self._refresh)
        self.set_header(title=self.tr("More"))
        self._build()

    def entered(self, **arguments: Any) -> None:
        """Show who is signed in, and what that person may open."""
        self._build()
        self._refresh()

    def relayout(self, layout: LayoutClass) -> None:
        """Leave out what the rail has itself."""
        self._scroll.set_wide(layout is not LayoutClass.COMPACT)
        self._build()

    def _build(self) -> None:
        clear_layout(self._rows)
        self._views = {}
        for row in self.vm.rows(has_rail=self.layout_class is not LayoutClass.COMPACT):
            view = RowView(self.services.theme, row, name=f"more_{row.setting_id}")
            view.tapped.connect(partial(self._on_row, row.setting_id))
            self._rows.addWidget(view)
            self._views[row.setting_id] = view

    def _refresh(self) -> None:
        self._name.setText(self.vm.name)
        self._detail.setText(self.vm.detail)
        self._avatar.set_initials(initials(self.vm.name), self.vm.name)
        for row in self.vm.rows(has_rail=self.layout_class is not LayoutClass.COMPACT):
            view = self._views.get(row.setting_id)
            if view is not None:
                view.set_row(row)

    def _on_row(self, key: str) -> None:
        if key == "sign_out":
            self.services.sign_in.sign_out()
            self.navigator.open("sign_in")
        else:
            self.navigator.open(key)
