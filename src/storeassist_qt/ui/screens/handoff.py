"""Hand-off: who waits; on a kiosk with the hand-off of one customer beside the list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import ActionBar, Button, Canvas, CardList, EmptyState, Label
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.handoff_after import show_after
from storeassist_qt.ui.screens.handoff_check_in import CheckInSheet
from storeassist_qt.ui.screens.handoff_detail import HandOffPane, row_at
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.handoff import CheckInUndo, HandOffViewModel

LIST_WIDTH = 360


class _Foot(ActionBar):
    """The button at the foot of the list, on the screen's own ground; the snackbar keeps above it."""

    def draw(self, canvas: Canvas) -> None:
        """Paint nothing."""


class HandoffScreen(Page):
    """The list of waiting customers, and the check-in."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = HandOffViewModel(services, self)
        self._chosen = ""

        self.list = CardList(theme, name="customer_list", accessible=self.tr("Waiting customers"), top=10)
        self.list.setModel(self.vm.model)
        self.list.tapped.connect(self._on_row)
        self.list.activated_row.connect(self._on_row)
        self._empty = EmptyState(
            theme,
            "handshake",
            self.tr("Nobody is waiting"),
            self.tr("New arrivals appear here by themselves, with a chime."),
            kind="neutral",
            name="nobody",
        )
        self.check_in_button = Button(
            theme, self.tr("Check in a customer"), "outline", "user-plus", name="check_in_customer"
        )
        self.check_in_button.clicked.connect(self._on_check_in)
        self._hint = Label(
            theme,
            self.tr("New arrivals appear by themselves, with a chime."),
            "caption",
            "text2",
            align="center",
            name="arrivals_hint",
        )
        start = QWidget()
        self._start = start
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        foot = _Foot(theme, name="handoff_foot", border=False)
        foot.add_button(self.check_in_button)
        hint = QVBoxLayout()
        hint.setContentsMargins(12, 0, 12, 0)
        hint.addWidget(self._hint)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # before its pages: the first is shown at once, and must not be a window
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addLayout(hint)
        column.addWidget(foot)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(start, 1)
        self.pane: HandOffPane | None = None
        self._nothing: EmptyState | None = None
        self.vm.changed.connect(self._on_changed)
        self.set_header(title=self.vm.title, subtitle=self.vm.subtitle)

    def entered(self, **arguments: Any) -> None:
        """Let the waits tick; `order_id` opens that hand-off at once, `check_in` that check-in."""
        self.vm.start()
        order_id = str(arguments.get("order_id", ""))
        if order_id:
            self.open_order(order_id)
        elif self.pane is not None:
            self._show_beside(self._chosen)
        if arguments.get("check_in"):
            self.open_check_in().choose(str(arguments["check_in"]))

    def left(self) -> None:
        """Stop ticking."""
        self.vm.stop()
        if self.pane is not None:
            self.pane.vm.stop()

    def relayout(self, layout: LayoutClass) -> None:
        """Put the hand-off beside the list on a kiosk."""
        if layout is LayoutClass.EXPANDED:
            self._start.setMinimumWidth(LIST_WIDTH)
            self._start.setMaximumWidth(LIST_WIDTH)
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
        """Open the order of a scanned code; a customer who is not here yet is checked in."""
        order_id = self.vm.row_of_scan(code)
        if not order_id:
            return False
        order = self.services.orders.order(order_id)
        if order is not None and order.check_in is None:
            self.open_check_in().choose(order_id)
        else:
            self.open_order(order_id)
        return True

    def activate_primary(self) -> None:
        """Go on with the hand-off beside the list, else check a customer in."""
        if self.pane is not None and self.pane.isVisible():
            self.pane.go_on()
        else:
            self.check_in_button.click()

    def open_order(self, order_id: str) -> None:
        """Show one hand-off: beside the list, or as a page of its own."""
        if self.layout_class is LayoutClass.EXPANDED:
            self._show_beside(order_id)
        else:
            self.navigator.open("handoff_detail", order_id=order_id)

    def open_check_in(self) -> CheckInSheet:
        """Ask who has come; a scan goes to the sheet first, as the window sees to it."""
        sheet = CheckInSheet(self.services)
        sheet.finished.connect(self._on_checked_in)
        self.navigator.sheet(sheet, self.tr("Check in a customer"))
        return sheet

    def _on_check_in(self) -> None:
        self.open_check_in()

    def _on_row(self, index: QModelIndex) -> None:
        self.open_order(row_at(index).row_id)

    def _on_changed(self) -> None:
        self.set_header(title=self.vm.title, subtitle=self.vm.subtitle)
        is_empty = self.vm.is_empty
        self._stack.setCurrentWidget(self._empty if is_empty else self.list)
        has_room = len(self.vm.model.rows) < 4 and self.services.theme.text_scale <= 1
        self._hint.setVisible(not is_empty and has_room)
        if self.pane is not None and self.pane.isVisible() and not self.pane.vm.is_open:
            self._show_beside("")

    def _on_checked_in(self, name: str, order_ids: tuple[str, ...]) -> None:
        undo = CheckInUndo(self.services, order_ids)
        self.navigator.close_sheet()
        self.navigator.snackbar(self.tr("%1 is checked in").replace("%1", name), undo)

    def _make_pane(self) -> None:
        if self.pane is not None:
            return
        pane = self.pane = HandOffPane(self.services, self.navigator, self)
        pane.set_wide(True, has_name=True)
        pane.vm.finished.connect(self._on_finished)
        pane.vm.left.connect(self._on_done)
        self._nothing = EmptyState(
            self.services.theme,
            "handshake",
            self.tr("No hand-off open"),
            self.tr("Choose a customer, scan an order's code, or check a customer in."),
            kind="primary",
            name="no_handoff",
        )
        self._row.addWidget(pane, 1)
        self._row.addWidget(self._nothing, 1)

    def _show_beside(self, order_id: str) -> None:
        if self.pane is None or self._nothing is None:
            return
        rows = self.vm.model.rows
        wanted = [order_id, *(row.row_id for row in rows[:1])]
        self._chosen = next((each for each in wanted if each and self._can_show(self.pane, each)), "")
        is_open = bool(self._chosen)
        self.pane.setVisible(is_open)
        self._nothing.setVisible(not is_open)
        self.vm.select(self._chosen)

    def _can_show(self, pane: HandOffPane, order_id: str) -> bool:
        return pane.vm.show(order_id) and pane.vm.is_open

    def _on_finished(self, text: str) -> None:
        handed_over = self.pane.vm.handed_over_ids if self.pane is not None else ()
        self._on_done(text)
        show_after(self.services, self.navigator, handed_over, text)

    def _on_done(self, text: str) -> None:
        self.navigator.snackbar(text)
        self._show_beside("")
