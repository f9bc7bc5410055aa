"""Help: one page for each module, kept in the program, so that it is there offline."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Card, IconDisc, Label, RowView
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ScrollColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.more import HelpPage, help_pages


class HelpScreen(Page):
    """The list of pages, or one of them."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        self._pages = {page.key: page for page in help_pages()}
        self._open = ""
        self._scroll = ScrollColumn(services.theme, self.tr("Help"), name="help_scroll")
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self._scroll.column.addLayout(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.set_header(title=self.tr("Help"), has_back=True)

    def entered(self, **arguments: Any) -> None:
        """Show the list; `page` opens one at once."""
        self._show(str(arguments.get("page", "")))

    def relayout(self, layout: LayoutClass) -> None:
        """Give a kiosk its margins."""
        self._scroll.set_wide(layout is LayoutClass.EXPANDED)

    def on_back(self) -> bool:
        """Return from a page to the list."""
        if not self._open:
            return False
        self._show("")
        return True

    def _show(self, key: str) -> None:
        self._open = key if key in self._pages else ""
        clear_layout(self._body)
        if self._open:
            self._show_page(self._pages[self._open])
        else:
            self._show_list()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_list(self) -> None:
        self.set_header(title=self.tr("Help"), subtitle=self.tr("Works offline"))
        for page in self._pages.values():
            row = SettingRow(page.key, page.title, page.title, icon=page.icon, arrow=True)
            view = RowView(self.services.theme, row, name=f"help_{page.key}")
            view.tapped.connect(partial(self._show, page.key))
            self._body.addWidget(view)

    def _show_page(self, page: HelpPage) -> None:
        theme = self.services.theme
        self.set_header(title=page.title, subtitle=self.tr("Help"))
        card = Card(theme, padding=20, name="help_page")
        card.body.setSpacing(12)
        card.body.addWidget(IconDisc(theme, page.icon, "primary", 56))
        for text in page.paragraphs:
            card.body.addWidget(Label(theme, text, "body"))
        self._body.addWidget(card)
