"""Orders to stage and staged ones; on a kiosk with the form beside the list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import CardList, EmptyState, Label
from storeassist_qt.ui.rows import OrderSummaryRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.stage_form import StageForm
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.stage import StageListViewModel

LIST_WIDTH = 400


class StageScreen(Page):
    """The list; a tap opens the form, on a kiosk in the pane beside it."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("stage_screen")
        theme = services.theme
        self.vm = StageListViewModel(services, self)
        self.set_header(title=translate("Stage", "Stage"))
        self.list = CardList(theme, name="stage_list", accessible=translate("Stage", "Orders to stage"))
        self.list.setModel(self.vm.model)
        self.list.tapped.connect(self._on_tapped)
        self.list.activated_row.connect(self._on_tapped)
        self.list.long_pressed.connect(self._on_long_pressed)
        self.empty = EmptyState(
            theme,
            "archive",
            translate("Stage", "Nothing to stage"),
            translate("Stage", "Orders appear here as soon as their pick walk is finished."),
            translate("Stage", "Go to the pick queue"),
            "package-search",
        )
        self.empty.action_pressed.connect(lambda: self.navigator.open("queue"))
        self.form = StageForm(services, navigator)
        self.form.finished.connect(self._choose_next)
        self.nothing_chosen = Label(theme, translate("Stage", "Choose an order on the left"), "body", "text2")
        self.nothing_chosen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pane = QWidget()
        pane = QVBoxLayout(self._pane)
        pane.setContentsMargins(0, 0, 0, 0)
        pane.addWidget(self.form, 1)
        pane.addWidget(self.nothing_chosen, 0, Qt.AlignmentFlag.AlignCenter)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._pane, 1)
        row.addWidget(self.empty, 1)
        self.vm.changed.connect(self._show)
        self.form.arrange(is_wide=True, has_heading=True)
        self.relayout(LayoutClass.COMPACT)

    @property
    def is_wide(self) -> bool:
        """Whether the form stands beside the list."""
        return self.layout_class is LayoutClass.EXPANDED

    def entered(self, **arguments: Any) -> None:
        """Follow the orders; on a kiosk the first one is taken up."""
        self.vm.start()
        if self.is_wide:
            self._choose_next()

    def left(self) -> None:
        """Rest."""
        self.form.vm.leave()
        self.vm.stop()

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self.form.vm.close()
        self.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """One pane or two."""
        is_wide = layout is LayoutClass.EXPANDED
        self._left.setMinimumWidth(LIST_WIDTH if is_wide else 0)
        self._left.setMaximumWidth(LIST_WIDTH if is_wide else 16_777_215)
        if is_wide and not self.vm.selected_id and self.isVisible():
            self._choose_next()
        self._show()

    def _show(self) -> None:
        is_empty = self.vm.is_empty
        self.set_header(subtitle="" if is_empty else self.vm.subtitle())
        self.empty.setVisible(is_empty)
        self._left.setVisible(not is_empty)
        self._pane.setVisible(self.is_wide and not is_empty)
        has_order = self.form.vm.order is not None
        self.form.setVisible(has_order)
        self.nothing_chosen.setVisible(not has_order)

    def _choose_next(self) -> None:
        """Take up the next order without a place."""
        if not self.is_wide:
            return
        self.vm.refresh()
        self._take_up(self.vm.unstaged[0] if self.vm.unstaged else "")

    def _take_up(self, order_id: str) -> None:
        is_shown = self.form.show_order(order_id)
        self.vm.select(order_id if is_shown else "")

    def _on_tapped(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, OrderSummaryRow):
            return
        if self.is_wide:
            self._take_up(row.order_id)
        else:
            self.navigator.open("stage_order", order_id=row.order_id)

    def _on_long_pressed(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, OrderSummaryRow):
            self.navigator.open("order_detail", order_id=row.order_id)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a receipt: it opens that order's staging; on a kiosk a shelf label fills the form."""
        order = self.services.orders.order_by_number(code.text.strip().lstrip("#"))
        if order is not None and any(getattr(row, "order_id", "") == order.order_id for row in self.vm.model.rows):
            if self.is_wide:
                self._take_up(order.order_id)
            else:
                self.navigator.open("stage_order", order_id=order.order_id)
            return True
        return self.is_wide and self.form.handle_scan(code)

    def activate_primary(self) -> None:
        """Stage what stands in the form, or open the first order."""
        if self.is_wide:
            self.form.submit()
        elif self.vm.unstaged:
            self.navigator.open("stage_order", order_id=self.vm.unstaged[0])
