"""Every line of the walk, grouped by order; a tap makes a line the current one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import CardList
from storeassist_qt.ui.rows import RowsModel, WalkLineRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.walk import WalkViewModel
from storeassist_qt.ui.vm.walk_list import list_rows


class WalkListScreen(Page):
    """The list of a walk; opened by the walk with its view-model."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("walk_list_screen")
        self.vm: WalkViewModel | None = None
        self.model = RowsModel(self)
        title = translate("PickWalk", "All lines")
        self.set_header(title=title, has_back=True, has_navigation=False)
        self.list = CardList(services.theme, name="walk_lines", accessible=title)
        self.list.setModel(self.model)
        self.list.tapped.connect(self._on_tapped)
        self.list.activated_row.connect(self._on_tapped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def entered(self, **arguments: Any) -> None:
        """Show the lines of the walk that was handed in."""
        vm = arguments.get("vm")
        if not isinstance(vm, WalkViewModel) or not vm.walk.tasks:
            self.navigator.open("queue")
            return
        if self.vm is not vm:
            self.vm = vm
            vm.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self.vm is not None:
            self.set_header(subtitle=self.vm.subtitle())
            self.model.set_rows(list_rows(self.vm))

    def _on_tapped(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, WalkLineRow):
            self.navigator.open("walk", task_id=row.line_id)

    def handle_scan(self, code: SeenCode) -> bool:
        """A scan counts here as well."""
        return self.vm is not None and self.vm.scan(code)
