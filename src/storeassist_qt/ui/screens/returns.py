"""Returns: the queue, a new one from its sale, the check unit by unit, the end; three panes or one step per page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import EmptyState
from storeassist_qt.ui.kit.returns import Pane, StepDots
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.camera_feed import ScanSheet
from storeassist_qt.ui.screens.handoff_detail import row_at
from storeassist_qt.ui.screens.manager_sheet import ask_manager
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ChoiceSheet, set_tab_chain
from storeassist_qt.ui.screens.returns_check import CheckPane
from storeassist_qt.ui.screens.returns_choose import ChoosePane
from storeassist_qt.ui.screens.returns_parts import MoneyPane, StepFoot
from storeassist_qt.ui.screens.returns_queue import QueuePane
from storeassist_qt.ui.screens.returns_sheets import PhotoSheet, PhotoView, TextSheet
from storeassist_qt.ui.screens.returns_summary import SummaryPane
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.manager_proof import ManagerAsk
from storeassist_qt.ui.vm.returns import ReturnsViewModel
from storeassist_qt.ui.vm.returns_check import CheckViewModel
from storeassist_qt.ui.vm.returns_choose import ChooseViewModel
from storeassist_qt.ui.vm.returns_money import Acts, MoneyData
from storeassist_qt.ui.vm.returns_summary import SummaryViewModel

QUEUE, CHOOSE, CHECK, SUMMARY = "queue", "choose", "check", "summary"
THREE_PANES = 1076
"""The width from which the queue has room beside an open return."""


class ReturnsScreen(Page):
    """The counter's screen: `entered(order_id=..., return_id=...)` opens a return, an order alone begins one."""

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
        self.vm = ReturnsViewModel(services, self, in_background=in_background)
        self.choose = ChooseViewModel(services, self)
        self.check = CheckViewModel(services, self)
        self.summary = SummaryViewModel(services, self.check, self)
        self.step = QUEUE
        self._announced = ("", "")
        self._chained: list[QWidget] = []
        self._comes_back: dict[str, Any] | None = None
        self._arguments: dict[str, Any] = {}

        self.queue = QueuePane(services, self.vm)
        self.header_widget = self.queue.bar_search_box
        self.choose_pane = ChoosePane(services, self.choose)
        self.check_pane = CheckPane(services, self.check)
        self.summary_pane = SummaryPane(services, self.check, self.summary)
        self._nothing = EmptyState(
            theme,
            "undo-2",
            self.tr("No return open"),
            self.tr("Scan a receipt, a return label or an item, or choose a return."),
            self.tr("New return"),
            "plus",
            kind="primary",
            name="no_return",
        )
        self.middle = Pane(theme, name="return_pane")
        self.dots = StepDots(theme)
        self.middle.body.setSpacing(0)
        self.middle.body.addWidget(self.dots)
        self._stack = QStackedLayout()
        self.middle.body.addLayout(self._stack, 1)
        for widget in (self._nothing, self.choose_pane, self.check_pane, self.summary_pane):
            self._stack.addWidget(widget)
        self.side = MoneyPane(theme)
        self.foot = StepFoot(theme)
        self._row = QHBoxLayout()
        self._row.addWidget(self.queue)
        self._row.addWidget(self.middle, 1)
        self._row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(self.foot)
        self._connect()
        self._show_step(QUEUE)

    def _connect(self) -> None:
        queue, vm = self.queue, self.vm
        queue.list.tapped.connect(self._on_row)
        queue.list.activated_row.connect(self._on_row)
        queue.new_pressed.connect(self.find_sale)
        queue.scan_pressed.connect(self._on_scan_wanted)
        self._nothing.action_pressed.connect(self.find_sale)
        vm.changed.connect(self._on_queue_changed)
        vm.told.connect(self._tell)
        vm.return_found.connect(self.open_return)
        vm.sale_found.connect(self.begin)
        self.choose.changed.connect(self._refresh)
        self.choose.changed.connect(self.vm.refresh)
        self.choose.told.connect(self._tell)
        self.choose.refused.connect(self._on_refused)
        self.choose.opened.connect(self._on_opened)
        for asking in (self.choose.manager_wanted, self.summary.manager_wanted):
            asking.connect(self._on_manager_wanted)
        self.check.changed.connect(self._refresh)
        self.check.told.connect(self._tell)
        self.check.refused.connect(self._on_refused)
        self.check.completed.connect(lambda: self._show_step(SUMMARY))
        self.summary.told.connect(self.navigator.announce)  # the page shows it: a line over it would say it twice
        self.summary.refused.connect(self._on_refused)
        self.summary.withdrawn.connect(self._on_withdrawn)
        self.check_pane.photo_wanted.connect(self.ask_photo)
        self.check_pane.photo_opened.connect(self._on_photo)
        self.check_pane.note_wanted.connect(self.ask_note)
        self.summary_pane.unit_opened.connect(self._on_unit)
        self.check_pane.summary_wanted.connect(lambda: self._show_step(SUMMARY))
        self.summary_pane.order_opened.connect(lambda order_id: self._go_to("order_detail", order_id=order_id))
        for bar in (self.side, self.foot):
            bar.primary_pressed.connect(self.activate_primary)
            bar.secondary_pressed.connect(self._on_secondary)

    # --- the page ----------------------------------------------------------------------------------------------
    def entered(self, **arguments: Any) -> None:
        """Read the queue; `return_id` with `order_id` opens a return, `order_id` alone begins one of that sale."""
        self.vm.start()
        order_id, return_id = str(arguments.get("order_id", "")), str(arguments.get("return_id", ""))
        is_back = self._comes_back == arguments and self.step != QUEUE
        self._comes_back, self._arguments = None, arguments
        if is_back and self.step == CHOOSE:
            pass  # as it was left
        elif return_id and not is_back:
            self.open_return(order_id, return_id)
        elif order_id and not is_back:
            self.begin(order_id, "", has_receipt=False)
        elif self.step in (CHECK, SUMMARY):
            found = self.check.found
            if found is None or self.check.order is None:
                self._show_step(QUEUE)
            else:
                self.check.show(self.check.order.order_id, found.return_id)
        if self.step == QUEUE and not self._is_wide:
            self.queue.list.setFocus()  # not the search: a handheld would show its keyboard
        self._refresh()

    def left(self) -> None:
        """Read no more."""
        self.vm.stop()
        self.check.stop()

    def closing(self) -> None:
        """Stop listening."""
        for vm in (self.vm, self.choose, self.check):
            vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """Three panes on a kiosk, one step per page elsewhere."""
        is_wide = layout is LayoutClass.EXPANDED
        self.queue.set_wide(is_wide)
        self.middle.set_framed(is_wide)
        self._row.setContentsMargins(*((16, 16, 16, 16) if is_wide else (0, 0, 0, 0)))
        self._row.setSpacing(16 if is_wide else 0)
        for pane in (self.choose_pane, self.check_pane, self.summary_pane):
            pane.set_wide(is_wide)
        if is_wide:
            self.side.extra.addWidget(self.check_pane.evidence)
        self._show_step(self.step)

    @property
    def _is_wide(self) -> bool:
        return self.layout_class is LayoutClass.EXPANDED

    @property
    def _has_room(self) -> bool:
        """Whether the queue stands beside an open return."""
        return self._is_wide and self.width() >= THREE_PANES

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the queue, or take it away, on a kiosk's smaller screens."""
        super().resizeEvent(event)
        if self._is_wide and self.queue.isHidden() is (self.step == QUEUE or self._has_room):
            self._show_step(self.step)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a receipt, a return label or an item; within a step the step's own items first."""
        if self.step == CHOOSE and self.choose.take_scan(code):
            return True
        if self.step == CHECK and self.check.take_scan(code):
            return True
        return self.vm.take_scan(code)

    def on_search(self) -> bool:
        """Go to the search field."""
        if not self._has_room and self.step != QUEUE:
            self._show_step(QUEUE)
        self.queue.focus_search(is_wide=self._is_wide)
        return True

    def on_back(self) -> bool:
        """Go back one step: nothing is lost."""
        if (self.vm.is_finding or self.vm.text) and (self._has_room or self.step == QUEUE):
            self.vm.find_sale(False)
            return True
        if self.step == QUEUE:
            return False
        if self.step == CHECK and (not self.check.is_open or self.check.is_checked):
            self._show_step(SUMMARY)
            return True
        if self.step == CHECK and self.check.step(-1):
            return True
        self._close_step()
        return True

    def activate_primary(self) -> None:
        """Do what the step's first button does."""
        acts = self._acts
        if acts.primary is None:
            if self.step == QUEUE:
                self.find_sale()
            return
        if not acts.primary.is_enabled:
            self._tell(acts.reason)
            return
        if self.step == CHOOSE:
            self.choose.open()
        elif self.step == CHECK:
            self.check.accept()
        elif self.check.is_open:
            self.summary.finish()
        else:
            self._show_document()

    # --- steps -------------------------------------------------------------------------------------------------
    def find_sale(self) -> None:
        """Look for the sale of a new return."""
        if not self._has_room:
            self._show_step(QUEUE)
        self.vm.find_sale(True)
        self.queue.focus_search(is_wide=self._is_wide)

    def begin(self, order_id: str, sku: str = "", has_receipt: bool = False) -> None:
        """Begin a return of a sale."""
        if not self.choose.begin(order_id, sku=sku, has_receipt=has_receipt):
            self._tell(self.tr("That order is not on this device"))
            return
        self._stop_finding()
        self.vm.select(order_id, "")
        self._show_step(CHOOSE)

    def open_return(self, order_id: str, return_id: str) -> None:
        """Show a return: its check while it is open, else how it stands."""
        if not self.check.show(order_id, return_id):
            self._tell(self.tr("That return is not on this device"))
            return
        self._stop_finding()
        self.vm.select(order_id, return_id)
        self._show_step(CHECK if self.check.is_open and not self.check.is_checked else SUMMARY)

    def _stop_finding(self) -> None:
        if self.vm.is_finding or self.vm.text:
            self.vm.find_sale(False)

    def _close_step(self) -> None:
        self.vm.select("", "")
        self._show_step(QUEUE)

    def _show_step(self, step: str) -> None:
        self.step = step
        shown = {CHOOSE: self.choose_pane, CHECK: self.check_pane, SUMMARY: self.summary_pane}.get(step, self._nothing)
        self._stack.setCurrentWidget(shown)
        is_wide = self._is_wide
        self.queue.setVisible(step == QUEUE or self._has_room)
        self.middle.setVisible(is_wide or step != QUEUE)
        self.side.setVisible(is_wide and step != QUEUE)
        self.check_pane.evidence.setVisible(step == CHECK)
        self._refresh()

    @property
    def _acts(self) -> Acts:
        if self.step == QUEUE:
            return Acts()
        if self.step == CHOOSE:
            return self.choose.acts
        return self.check.acts if self.step == CHECK else self.summary.acts

    @property
    def _money(self) -> MoneyData:
        if self.step == CHOOSE:
            return self.choose.money
        return self.check.money if self.step == CHECK else self.summary.money

    def _refresh(self) -> None:
        """Show header, dots, money and buttons of the step."""
        acts = self._acts
        is_wide = self._is_wide
        self.foot.setVisible(not is_wide and self.step != QUEUE)
        self.foot.show_acts(acts)
        if is_wide and self.step != QUEUE:
            self.side.show_step(self._money, acts)
        self._refresh_dots()
        self._announce_unit()
        self._refresh_header()
        self._chain_tabs()

    def _chain_tabs(self) -> None:
        """Let Tab go from the queue through the step to its buttons, also where widgets are made later."""
        panes: dict[str, ChoosePane | CheckPane | SummaryPane] = {
            CHOOSE: self.choose_pane, CHECK: self.check_pane, SUMMARY: self.summary_pane,
        }  # fmt: skip
        pane = panes.get(self.step)
        stops: list[QWidget] = [self.queue.new_button, *(pane.tab_stops() if pane is not None else [])]
        stops += [self.side.primary, self.side.secondary, self.foot.secondary, self.foot.primary]
        if len(stops) != len(self._chained) or any(a is not b for a, b in zip(stops, self._chained, strict=True)):
            self._chained = stops
            set_tab_chain(stops)

    def _announce_unit(self) -> None:
        """Say which item is checked next; who works with keys finds the focus on its first question."""
        found, line = self.check.found, self.check.line
        if self.step != CHECK or found is None or line is None or self.check.unit is None:
            return
        now = (found.return_id, self.check.unit.unit_id)
        if now != self._announced:
            self._announced = now
            self.navigator.announce(f"{self.check.place_text}: {line.name}")
            if self.services.theme.key_mode:
                self.check_pane.focus_first()

    def _refresh_dots(self) -> None:
        is_under_way = self.step == CHOOSE or (self.step in (CHECK, SUMMARY) and self.check.is_open)
        self.dots.setVisible(not self._is_wide and is_under_way)
        place, count = self.check.place if self.step in (CHECK, SUMMARY) else (0, 1)
        steps = 3 + count
        now = {CHOOSE: 2, CHECK: 2 + place, SUMMARY: steps}.get(self.step, 1)
        text = self.tr("Step %1 of %2").replace("%1", str(now)).replace("%2", str(steps))
        self.dots.set_step(now, steps, text)

    def _on_queue_changed(self) -> None:
        """Show the sales a scanned item may be of, also where an open return has taken the list's room."""
        if self.vm.is_finding and self.step != QUEUE and not self._has_room:
            self._show_step(QUEUE)
        self._refresh_header()

    def _refresh_header(self) -> None:
        is_finding = self.vm.is_finding
        self._nothing.set_texts(
            self.tr("Find the sale") if is_finding else self.tr("No return open"),
            self.tr("Scan the receipt or an item, or choose the sale in the list.")
            if is_finding
            else self.tr("Scan a receipt, a return label or an item, or choose a return."),
        )
        self._nothing.action_button.setVisible(not is_finding)
        is_step = not self._is_wide and (self.step != QUEUE or self.vm.is_finding)
        has_back = is_step or (self.step != QUEUE and not self._has_room)
        title, subtitle = self.tr("Returns QC"), self._place_text()
        if not self._is_wide and self.step == CHOOSE:
            title, subtitle = self.tr("New return"), self.choose.title
        elif not self._is_wide and self.step in (CHECK, SUMMARY):
            title, subtitle = self.check.title, self.check.subtitle
        elif self.vm.is_finding and not self._is_wide:
            title, subtitle = self.tr("New return"), self.tr("Find the sale")
        self.set_header(title=title, subtitle=subtitle, has_back=has_back, has_navigation=not is_step)

    def _place_text(self) -> str:
        policy = self.services.store.policy()
        store = self.tr("Store %1").replace("%1", policy.store_id)
        return " · ".join(part for part in (store, self.services.device_name) if part)

    # --- answers -----------------------------------------------------------------------------------------------
    def _on_row(self, index: QModelIndex) -> None:
        self.vm.take_row(row_at(index))

    def _on_opened(self, order_id: str, return_id: str) -> None:
        self.open_return(order_id, return_id)
        self.navigator.announce(self.tr("Return %1 is open").replace("%1", self.check.title))

    def _on_unit(self, unit_id: str) -> None:
        self.check.go_to(unit_id)
        self._show_step(CHECK)

    def _on_secondary(self) -> None:
        if self.step == CHOOSE:
            self.choose.drop()
            self._close_step()
        elif self.step == CHECK and self.check.is_open:
            self.ask_refusal()
        elif self.step == CHECK:
            self._show_step(SUMMARY)
        else:
            self._ask_withdraw()

    def _on_withdrawn(self) -> None:
        self._tell(self.tr("The return is withdrawn"))
        self._close_step()

    def _ask_withdraw(self) -> None:
        content = ChoiceSheet(
            self.services.theme,
            self.tr("The customer keeps the goods, and all of them may be returned again later."),
            [("yes", self.tr("Withdraw return"), "undo-2", "danger"), ("no", self.tr("Back"), "", "tonal")],
            self._on_withdraw,
            name="withdraw",
        )
        self.navigator.sheet(content, self.tr("Withdraw this return?"))

    def _on_withdraw(self, answer: str) -> None:
        self.navigator.close_sheet()
        if answer == "yes":
            self.summary.withdraw()

    def ask_refusal(self) -> None:
        """Ask why the unit is not taken back."""
        content = TextSheet(
            self.services.theme,
            self.tr("A manager decides what becomes of it: it is given back to the customer, or kept."),
            self.tr("Reason"),
            self.tr("Reject item"),
            text=self.check.refusal_reason,
            words=self.check.refusal_reasons,
            is_danger=True,
            may_be_empty=False,
            name="refusal",
        )
        content.finished.connect(self._on_refusal)
        self.navigator.sheet(content, self.tr("Reject item"))

    def _on_refusal(self, text: str) -> None:
        self.navigator.close_sheet()
        self.check.reject(text)

    def ask_note(self) -> None:
        """Open the note of the unit."""
        content = TextSheet(
            self.services.theme, "", self.tr("Note"), self.tr("Save note"), text=self.check.note, name="note"
        )
        content.finished.connect(self._on_note)
        self.navigator.sheet(content, self.tr("Note"))

    def _on_note(self, text: str) -> None:
        self.navigator.close_sheet()
        self.check.set_note(text)

    def ask_photo(self) -> None:
        """Open the camera."""
        self.navigator.sheet(PhotoSheet(self.services, self.check), self.tr("Photos"))

    def _on_photo(self, key: str) -> None:
        view = PhotoView(self.services.theme, self.check, key, self.navigator.close_sheet)
        self.navigator.sheet(view, self.tr("Photo"))

    def _on_scan_wanted(self) -> None:
        self.navigator.sheet(ScanSheet(self.services, self._on_scanned), self.tr("Scan"))

    def _on_scanned(self, code: SeenCode) -> bool:
        self.navigator.close_sheet()
        return self.handle_scan(code)

    def _show_document(self) -> None:
        order, found = self.check.order, self.check.found
        if order is not None and found is not None:
            self._go_to("document", order_id=order.order_id, kind="credit_note", return_id=found.return_id)

    def _go_to(self, name: str, **arguments: Any) -> None:
        """Show another screen, from which Back leads to this step as it was left."""
        self._comes_back = self._arguments
        self.navigator.open(name, **arguments)

    def _tell(self, text: str) -> None:
        if text:
            self.navigator.snackbar(text)

    def _on_manager_wanted(self, ask: object) -> None:
        if isinstance(ask, ManagerAsk):
            ask_manager(self.services, self.navigator, ask)

    def _on_refused(self, text: str) -> None:
        self.navigator.snackbar(text, seconds=10)
        self.navigator.announce(text, assertive=True)
