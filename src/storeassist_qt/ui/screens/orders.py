"""Orders: search, filter chips, the list in pages; on a kiosk with the order beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import OrderFilter, SeenCode
from storeassist_qt.ui.kit import (
    CardList,
    EmptyState,
    ErrorState,
    FilterChip,
    Label,
    SearchField,
    Skeleton,
    make_kinetic,
)
from storeassist_qt.ui.rows import OrderSummaryRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.handoff_detail import row_at
from storeassist_qt.ui.screens.order_detail import OrderPane
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.orders import OrdersViewModel

LIST_WIDTH = 440


class OrdersScreen(Page):
    """Search over this device's copy, the hub's matches below."""

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        in_background: bool = True,
    ) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = OrdersViewModel(services, self, in_background=in_background)
        self.search_field = SearchField(
            theme,
            self.tr("Search orders"),
            placeholder=self.tr("Number, name, phone or SKU"),
            name="orders_search",
        )
        self.search_field.text_changed.connect(self.vm.search)
        self.search_field.return_pressed.connect(self.vm.read)
        self._chips: dict[OrderFilter, FilterChip] = {}
        chip_row = QWidget()
        chips = QHBoxLayout(chip_row)
        chips.setContentsMargins(12, 0, 12, 0)
        chips.setSpacing(8)
        for chip in self.vm.chips:
            button = FilterChip(theme, chip.text, checked=chip.is_chosen, name=f"filter_{chip.key.value}")
            button.setAutoExclusive(True)
            button.clicked.connect(self._on_chip)
            self._chips[chip.key] = button
            chips.addWidget(button)
        chips.addStretch(1)
        self._chip_scroll = QScrollArea()
        self._chip_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._chip_scroll.setWidgetResizable(True)
        self._chip_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chip_scroll.setAccessibleName(self.tr("Filters"))
        self._chip_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chip_scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chip_scroll.viewport().setAutoFillBackground(False)
        self._chip_scroll.setWidget(chip_row)
        chip_row.setAutoFillBackground(False)
        self._chip_scroll.setFixedHeight(chip_row.sizeHint().height())
        make_kinetic(self._chip_scroll.viewport())
        self._matches = Label(theme, "", "label", "text2", name="matches")

        self.list = CardList(theme, name="order_list", accessible=self.tr("Orders"), top=0)
        self.list.setModel(self.vm.model)
        self.list.tapped.connect(self._on_row)
        self.list.activated_row.connect(self._on_row)
        self.list.end_reached.connect(self.vm.read_more)
        self.list.follow(self.search_field)
        self._empty = EmptyState(theme, "search", self.tr("No orders"), "", kind="neutral", name="no_orders")
        self._loading = Skeleton(theme, "cards")
        self._error = ErrorState(
            theme, "circle-alert", self.tr("Orders could not be read"), "", self.tr("Try again"), name="orders_error"
        )
        self._error.retry_pressed.connect(self.vm.read)
        self._start = QWidget()
        column = QVBoxLayout(self._start)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 0)
        field.addWidget(self.search_field)
        matches = QHBoxLayout()
        matches.setContentsMargins(16, 2, 16, 2)
        matches.addWidget(self._matches)
        column.addLayout(field)
        column.addWidget(self._chip_scroll)
        column.addLayout(matches)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # before its pages: the first is shown at once, and must not be a window
        for widget in (self.list, self._empty, self._loading, self._error):
            self._stack.addWidget(widget)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._start, 1)
        self.pane: OrderPane | None = None
        self._nothing: EmptyState | None = None
        self._chosen = ""
        self.vm.changed.connect(self._on_changed)
        self.vm.told.connect(self.navigator.snackbar)
        self.vm.order_found.connect(self.open_order)
        self.set_header(title=self.vm.title, subtitle=self.vm.subtitle)
        self._on_changed()

    def entered(self, **arguments: Any) -> None:
        """Read, and put the focus into the search; `text` searches at once, `order_id` opens an order."""
        if "text" in arguments:
            self.search_field.setText(str(arguments["text"]))
        self.vm.start()
        self.search_field.setFocus()
        self.search_field.line_edit.selectAll()  # what was sought before is there, and typing replaces it
        if arguments.get("order_id"):
            self.open_order(str(arguments["order_id"]))
        elif self.pane is not None:
            self._show_beside(self._chosen)

    def left(self) -> None:
        """Read no more."""
        self.vm.stop()

    def relayout(self, layout: LayoutClass) -> None:
        """Put the order beside the list on a kiosk."""
        if layout is LayoutClass.EXPANDED:
            self._start.setFixedWidth(LIST_WIDTH)
            self._make_pane()
            self._show_beside(self._chosen)
            return
        self._start.setMinimumWidth(0)
        self._start.setMaximumWidth(16_777_215)
        for widget in (self.pane, self._nothing):
            if widget is not None:
                widget.hide()
        self.vm.select("")

    def handle_scan(self, code: SeenCode) -> bool:
        """Jump to the order of a receipt; an item's SKU is searched for."""
        return self.vm.take_scan(code)

    def on_search(self) -> bool:
        """Go to the search field."""
        self.search_field.setFocus()
        self.search_field.line_edit.selectAll()
        return True

    def activate_primary(self) -> None:
        """Open the first order."""
        if self.pane is not None and self.pane.isVisible():
            self.pane.activate_primary()
            return
        first = next((row for row in self.vm.model.rows if isinstance(row, OrderSummaryRow)), None)
        if first is not None:
            self._open_row(first)

    def open_order(self, order_id: str) -> None:
        """Show one order: beside the list, or as a page of its own."""
        if self.layout_class is LayoutClass.EXPANDED:
            self._show_beside(order_id)
        else:
            self.navigator.open("order_detail", order_id=order_id)

    def _open_row(self, row: OrderSummaryRow) -> None:
        if self.services.orders.order(row.order_id) is None:
            self.vm.look_up(row.number.lstrip("#"))
            return
        self.open_order(row.order_id)

    def _on_row(self, index: QModelIndex) -> None:
        row = row_at(index)
        if isinstance(row, OrderSummaryRow):
            self._open_row(row)

    def _on_chip(self) -> None:
        chosen = next((key for key, button in self._chips.items() if button is self.sender()), OrderFilter.ALL)
        self.vm.choose(chosen)
        self.list.scrollToTop()

    def _on_changed(self) -> None:
        vm = self.vm
        self.set_header(title=vm.title, subtitle=vm.subtitle)
        for chip in vm.chips:
            self._chips[chip.key].set_label(chip.text)
        self._matches.setText(vm.matches_text)
        self._matches.setVisible(bool(vm.matches_text))
        if self.search_field.text().strip() != vm.text:
            self.search_field.setText(vm.text)
        if vm.error_text:
            self._error.set_texts(self.tr("Orders could not be read"), vm.error_text)
            self._stack.setCurrentWidget(self._error)
        elif vm.is_loading:
            self._stack.setCurrentWidget(self._loading)
        elif vm.is_empty:
            title = self.tr("Nothing found") if vm.text else self.tr("No orders")
            self._empty.set_texts(title, vm.empty_text)
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self.list)

    def _make_pane(self) -> None:
        if self.pane is not None:
            return
        self.pane = OrderPane(self.services, self.navigator, self)
        self.pane.set_wide(True, has_name=True)
        self._nothing = EmptyState(
            self.services.theme,
            "file-text",
            self.tr("No order open"),
            self.tr("Choose an order, or scan a receipt."),
            kind="primary",
            name="no_order",
        )
        self._row.addWidget(self.pane, 1)
        self._row.addWidget(self._nothing, 1)

    def _show_beside(self, order_id: str) -> None:
        if self.pane is None or self._nothing is None:
            return
        is_open = bool(order_id) and self.pane.vm.show(order_id)
        self._chosen = order_id if is_open else ""
        self.pane.setVisible(is_open)
        self._nothing.setVisible(not is_open)
        self.vm.select(self._chosen)
