"""The end of a walk: what was picked, what was not found, and on to staging."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from storeassist_qt.domain.orders import OrderType
from storeassist_qt.ui.kit import ActionBar, Button, Card, Chip, IconView, Label
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.scrolling import FillingColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import fill, translate
from storeassist_qt.ui.vm.walk import WalkViewModel
from storeassist_qt.ui.vm.walk_list import OrderSummaryData, finish_text, summaries


class WalkSummaryScreen(Page):
    """One card per order, one button for all."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("walk_summary_screen")
        self.vm: WalkViewModel | None = None
        self.set_header(title=translate("PickWalk", "Walk done"), has_back=True, has_navigation=False)
        self._area = FillingColumn(services.theme, "summary_scroll")
        self.action_bar = ActionBar(services.theme)
        self.finish_button = Button(services.theme, "", "primary", "archive", "big", name="finish_walk")
        self.finish_button.clicked.connect(self.activate_primary)
        self.action_bar.add_button(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.action_bar)

    def entered(self, **arguments: Any) -> None:
        """Show the walk that was handed in."""
        vm = arguments.get("vm")
        if not isinstance(vm, WalkViewModel) or not vm.orders:
            self.navigator.open("queue")
            return
        self.vm = vm
        self._show()

    def relayout(self, layout: LayoutClass) -> None:
        """Give a kiosk its margins."""
        is_wide = layout is LayoutClass.EXPANDED
        self._area.body.setContentsMargins(*((20, 16, 20, 12) if is_wide else (12, 8, 12, 12)))

    def _show(self) -> None:
        assert self.vm is not None
        self.set_header(subtitle=self.vm.progress()[1])
        clear_layout(self._area.body)
        for data in summaries(self.vm):
            self._area.body.addWidget(self._card(data))
        self._area.body.addStretch(1)
        self.finish_button.set_label(finish_text(self.vm))
        has_waiting = any(order.order_type is OrderType.PICK_AT_STORE for order in self.vm.orders)
        self.finish_button.set_icon("handshake" if has_waiting else "archive")

    def _card(self, data: OrderSummaryData) -> Card:
        theme = self.services.theme
        card = Card(theme, name=f"summary_{data.order_id}")
        top = QHBoxLayout()
        icon = ("circle-check-big", "success") if data.is_whole else ("search-x", "danger")
        top.addWidget(IconView(theme, icon[0], 24, icon[1]))
        top.addWidget(Label(theme, data.title, "title"), 1)
        if data.tote:
            tote = fill(translate("PickWalk", "Tote %1"), data.tote)
            top.addWidget(Chip(theme, ChipData(tote, "primary", "package")))
        card.body.addLayout(top)
        card.body.addWidget(Label(theme, data.result, "body", "text2"))
        for name in data.missing:
            card.body.addWidget(Label(theme, fill(translate("PickWalk", "Not found: %1"), name), "label", "danger"))
        if data.refund_text:
            card.body.addWidget(Label(theme, data.refund_text, "caption", "text2"))
        return card

    def on_back(self) -> bool:
        """Go back to the lines, where a mistake can still be corrected."""
        if self.vm is not None:
            self.navigator.open("queue")
            self.navigator.open("walk_list", vm=self.vm)
            return True
        return False

    def activate_primary(self) -> None:
        """Finish all orders and go on to stage them, or hand them over."""
        if self.vm is None:
            return
        had = bool(self.vm.orders)
        ids = self.vm.finish()
        if not ids:
            if had and self.vm.orders:
                return  # refused: the snackbar says why, the walk stays
            self.navigator.open("queue")
            return
        waiting, staged = self.vm.split_finished(ids)
        if staged:
            self.navigator.open("stage")
            self.navigator.open("stage_order", order_id=staged[0], then=staged[1:])
        else:
            self.navigator.open("handoff")
        if waiting:  # above the staging: who waits comes first, and back leads on to the rest
            self.navigator.open("handoff_detail", order_id=waiting[0], then=waiting[1:])
