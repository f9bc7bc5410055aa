"""One order: facts, lines, money, timeline and acts; a page, and the pane beside the list of a kiosk."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import (
    ActionBar,
    Banner,
    Button,
    ButtonKind,
    Card,
    Chip,
    Divider,
    EmptyState,
    IconButton,
    Label,
    RowView,
    SectionLabel,
    TextField,
    ValueLine,
)
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.manager_sheet import ask_manager
from storeassist_qt.ui.screens.order_papers import DocumentSection, ReturnSection, StepSection
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ChoiceSheet, FlowLayout, ScrollColumn, add_rows, clear_layout, set_tab_chain
from storeassist_qt.ui.screens.task_cards import TaskCards
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass, Theme
from storeassist_qt.ui.vm.format import joined
from storeassist_qt.ui.vm.manager_proof import ManagerAsk
from storeassist_qt.ui.vm.order_detail import OrderAct, OrderDetailViewModel

LONG_WORD = 18
_SHEETS = ("cancel", "note")


class OrderPane(QWidget):
    """The detail of an order."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide = False
        self._theme = services.theme
        self._services = services
        self._navigator = navigator
        self._images = services.images
        theme = self._theme
        self.vm = OrderDetailViewModel(services, self)

        self._who = Label(theme, "", "title", name="order_customer")
        self.phone_button = IconButton(theme, "phone", self.tr("Show the phone number"), name="show_phone")
        self.phone_button.clicked.connect(self.vm.toggle_phone)
        self._who_box = QWidget()
        who = QHBoxLayout(self._who_box)
        who.setContentsMargins(0, 0, 0, 0)
        who.addWidget(self._who, 1)
        who.addWidget(self.phone_button)
        self._chips = FlowLayout()
        self._fixed = Banner(theme, "neutral", "lock", "", name="why_fixed")
        self._trimmed = Banner(theme, "neutral", "info", "", name="trimmed")
        self._acts = QVBoxLayout()
        self._acts.setSpacing(8)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self._facts_card = Card(theme, name="order_facts")
        self._facts_card.body.addLayout(self._facts)
        self._lines = QVBoxLayout()
        self._line_views: list[RowView] = []
        self._lines.setSpacing(8)
        self._money = QVBoxLayout()
        self._money.setSpacing(6)
        self._money_card = Card(theme, name="order_money")
        self._money_card.body.addLayout(self._money)
        self._timeline = QVBoxLayout()
        self._timeline.setSpacing(0)
        self._tasks = TaskCards(theme, navigator, self.vm.tasks)
        self._returns = ReturnSection(theme, self._open_return)
        self._documents = DocumentSection(theme, navigator)
        self._steps = StepSection(theme)

        self.scroll_area = ScrollColumn(theme, self.tr("Order"), name="order_scroll")
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        for side in (self._start, self._end):
            side.setSpacing(8)
        self._start.addWidget(self._fixed)
        self._start.addWidget(self._trimmed)
        self._start.addWidget(self._tasks)
        self._start.addWidget(SectionLabel(theme, self.tr("Items")))
        self._start.addLayout(self._lines)
        self._start.addWidget(self._money_card)
        self._start.addWidget(self._returns)
        self._start.addWidget(self._documents)
        self._start.addStretch(1)
        self._end.addWidget(self._facts_card)
        self._end.addLayout(self._acts)
        self._end.addWidget(self._steps)
        self._end.addWidget(SectionLabel(theme, self.tr("Timeline")))
        self._end.addLayout(self._timeline)
        self._end.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(8)
        self._body.addLayout(self._start, 5)
        self._body.addLayout(self._end, 4)
        column = self.scroll_area.column
        column.addWidget(self._who_box)
        column.addLayout(self._chips)
        column.addLayout(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.bar = ActionBar(theme, name="order_bar")
        self.primary = Button(theme, "", "primary", "", "big", name="order_primary")
        self.primary.clicked.connect(self.activate_primary)
        self.bar.add_button(self.primary)
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(self.bar)
        self._images.arrived.connect(self._on_picture)
        self.vm.changed.connect(self.refresh)
        self.vm.told.connect(self._navigator.snackbar)
        self.vm.refused.connect(self._on_refused)
        for asking in (self.vm.manager_wanted, self.vm.tasks.manager_wanted):
            asking.connect(self._on_manager_wanted)
        self.set_wide(False)

    def set_wide(self, is_wide: bool, *, has_name: bool = False) -> None:
        """Stand in two columns where there is room; `has_name` shows the customer above (no header of its own)."""
        self._is_wide = is_wide
        self.scroll_area.set_wide(is_wide)
        self._who_box.setVisible(has_name)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self._body.setSpacing(20 if is_wide else 8)
        self._show_acts(self.vm.acts)

    def activate_primary(self) -> None:
        """Do the first act that is allowed."""
        act = self._first_act()
        if act is not None:
            self._do(act.key)

    def _first_act(self) -> OrderAct | None:
        return next((act for act in self.vm.acts if act.kind == "primary" and act.is_enabled), None)

    def refresh(self) -> None:
        """Show what the view-model says."""
        vm = self.vm
        self.scroll_area.show_subject(vm.order.order_id if vm.order is not None else "")
        self._who.setText(joined(vm.title, vm.subtitle))
        clear_layout(self._chips)
        for chip in vm.chips:
            self._chips.addWidget(Chip(self._theme, chip))
        self._fixed.setVisible(bool(vm.why_fixed))
        self._fixed.set_texts(vm.why_fixed)
        self._trimmed.setVisible(bool(vm.trimmed_text))
        self._trimmed.set_texts(vm.trimmed_text)
        clear_layout(self._facts)
        for fact in vm.facts:
            self._facts.addWidget(_fact_line(self._theme, fact.name, fact.value))
        clear_layout(self._lines)
        images = self._images.of_sku
        self._line_views = add_rows(self._theme, self._lines, vm.lines.rows, name="order_line", images=images)
        clear_layout(self._money)
        for fact in vm.money[:-1]:
            self._money.addWidget(ValueLine(self._theme, fact.name, fact.value))
        if vm.money:
            self._money.addWidget(Divider(self._theme))
            self._money.addWidget(ValueLine(self._theme, vm.money[-1].name, vm.money[-1].value, strong=True))
        self._tasks.show_tasks(vm.manager_tasks)
        self._returns.show_rows(vm.returns, can_open=vm.may_see_returns)
        self._documents.show_rows(vm.order.order_id if vm.order is not None else "", vm.documents)
        self._steps.show_steps(vm.steps_title, vm.steps)
        clear_layout(self._timeline)
        add_rows(self._theme, self._timeline, vm.timeline.rows, name="moment")
        self._show_acts(vm.acts)

    def _on_picture(self, _key: str) -> None:
        for view in self._line_views:
            view.update()

    def _show_acts(self, acts: tuple[OrderAct, ...]) -> None:
        clear_layout(self._acts)
        first = None if self._is_wide else self._first_act()
        self.bar.setVisible(first is not None)
        if first is not None:
            self.primary.set_label(first.text)
            self.primary.set_icon(first.icon)
        buttons: list[Button] = []
        for act in acts:
            if first is not None and act.key == first.key:
                continue  # it stands in the bar, within reach of the thumb
            kind: ButtonKind = {"primary": "primary", "danger": "danger"}.get(act.kind, "outline")  # type: ignore[assignment]
            button = Button(self._theme, act.text, kind, act.icon, name=f"act_{act.key}")
            button.setEnabled(act.is_enabled)
            button.setAccessibleDescription(act.reason)
            button.clicked.connect(partial(self._do, act.key))
            self._acts.addWidget(button)
            buttons.append(button)
            if act.reason:
                self._acts.addWidget(Label(self._theme, act.reason, "caption", "text2", align="center"))
        set_tab_chain([self.phone_button, *buttons, self.primary])

    def _do(self, key: str, _checked: bool = False) -> None:
        order = self.vm.order
        if order is None:
            return
        if key == "pick":
            self._pick()
        elif key in ("stage", "restage"):
            self._navigator.open("stage_order", order_id=order.order_id)
        elif key == "hand_off":
            self._navigator.open("handoff_detail", order_id=order.order_id)
        elif key == "check_in":
            self._navigator.open("handoff", check_in=order.order_id)
        elif key == "left":
            self.vm.customer_left()
        elif key == "return":
            self._navigator.open("returns", order_id=order.order_id)
        elif key in _SHEETS:
            sheet = _ReasonSheet(self._theme, self.vm, self._navigator, is_cancel=key == "cancel")
            title = (
                self.tr("Cancel order %1?").replace("%1", self.vm.title) if key == "cancel" else self.tr("Add a note")
            )
            self._navigator.sheet(sheet, title)

    def _open_return(self, return_id: str) -> None:
        if self.vm.order is not None:
            self._navigator.open("returns", order_id=self.vm.order.order_id, return_id=return_id)

    def _pick(self) -> None:
        title, text = self.vm.take_over_question
        if not title:
            self._start_pick("yes")
            return
        answers: list[tuple[str, str, str, ButtonKind]] = [
            ("yes", self.tr("Take over"), "users", "primary"),
            ("no", self.tr("Back"), "", "tonal"),
        ]
        self._navigator.sheet(ChoiceSheet(self._theme, text, answers, self._on_take_over, name="take_over"), title)

    def _on_take_over(self, answer: str) -> None:
        self._navigator.close_sheet()
        self._start_pick(answer)

    def _start_pick(self, answer: str) -> None:
        if answer == "yes" and self.vm.start_pick():
            self._navigator.open("walk")

    def _on_manager_wanted(self, ask: object) -> None:
        if isinstance(ask, ManagerAsk):
            ask_manager(self._services, self._navigator, ask)

    def _on_refused(self, text: str) -> None:
        self._navigator.snackbar(text, seconds=10)
        self._navigator.announce(text, assertive=True)


def _fact_line(theme: Theme, name: str, value: str) -> QWidget:
    line = QWidget()
    # A raw state of the order system is one long word: below its name it is not broken.
    is_long = max(map(len, value.split()), default=0) > LONG_WORD
    direction = QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight
    row = QBoxLayout(direction, line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0 if is_long else 6)
    row.addWidget(Label(theme, name, "body", "text2"), 2)
    row.addWidget(Label(theme, value, "body_strong", align="end"), 3)
    return line


class _ReasonSheet(QWidget):
    """A cancellation with its effect and a mandatory reason, or a note."""

    closed = Signal()

    def __init__(self, theme: Theme, vm: OrderDetailViewModel, navigator: Navigator, *, is_cancel: bool) -> None:
        super().__init__()
        self.setObjectName("reason_sheet")
        self._vm, self._navigator, self._is_cancel = vm, navigator, is_cancel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if is_cancel:
            column.addWidget(Label(theme, vm.cancel_effect, "body", "text2", name="cancel_effect"))
            column.addWidget(Label(theme, self.tr("Why?"), "label", "text2"))
            for _code, word in vm.cancel_reasons:
                button = Button(theme, word, "tonal", name=f"reason_{_code}")
                button.clicked.connect(partial(self._choose, word))
                column.addWidget(button)
        placeholder = self.tr("Another reason") if is_cancel else self.tr("What should the others know?")
        self.field = TextField(
            theme, self.tr("Reason") if is_cancel else self.tr("Note"), placeholder=placeholder, max_length=500,
            name="reason_field",
        )  # fmt: skip
        self.field.text_changed.connect(self._on_text)
        column.addWidget(self.field)
        text = self.tr("Cancel the order") if is_cancel else self.tr("Add the note")
        self.confirm = Button(
            theme, text, "danger" if is_cancel else "primary", "ban" if is_cancel else "check", name="reason_confirm"
        )
        self.confirm.clicked.connect(self._on_confirm)
        self.confirm.setEnabled(False)
        column.addWidget(self.confirm)
        vm.cancelled.connect(self._on_cancelled)

    def _on_cancelled(self) -> None:
        if self._is_cancel and self.isVisible():
            self._navigator.close_sheet()

    def _choose(self, word: str, _checked: bool = False) -> None:
        self.field.setText(word)

    def _on_text(self, text: str) -> None:
        self.confirm.setEnabled(bool(text.strip()))

    def _on_confirm(self) -> None:
        text = self.field.text().strip()
        if self._is_cancel:
            # The reason stays below the sheet in which somebody else allows it, in case they turn away.
            if self._vm.may_cancel:
                self._navigator.close_sheet()
            self._vm.cancel(text)
        elif self._vm.add_note(text):
            self._navigator.close_sheet()


class OrderDetailScreen(Page):
    """The pane as a page of its own; `entered(order_id=...)`."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        self.pane = OrderPane(services, navigator, self)
        self._missing = EmptyState(
            services.theme,
            "search-x",
            self.tr("Not on this device"),
            self.tr("This order has left the device. Look it up in Orders while online."),
            kind="neutral",
            name="missing_order",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        column.addWidget(self._missing)
        self._missing.hide()
        self._order_id = ""
        self.pane.vm.changed.connect(self._on_changed)
        self.set_header(has_back=True, has_navigation=False, title=self.tr("Order"))

    def entered(self, **arguments: Any) -> None:
        """Show the order."""
        self._order_id = str(arguments.get("order_id", "")) or self._order_id
        is_here = self.pane.vm.show(self._order_id)
        self.pane.setVisible(is_here)
        self._missing.setVisible(not is_here)

    def relayout(self, layout: LayoutClass) -> None:
        """Stand in two columns on a kiosk."""
        self.pane.set_wide(layout is LayoutClass.EXPANDED)

    def activate_primary(self) -> None:
        """Do the likeliest act."""
        self.pane.activate_primary()

    def on_header_icon(self) -> None:
        """Show the customer's number, or mask it again."""
        self.pane.vm.toggle_phone()

    def _on_changed(self) -> None:
        vm = self.pane.vm
        if vm.order is None:
            return
        icon = "phone" if vm.order.customer.phone else ""
        self.set_header(title=vm.title, subtitle=vm.subtitle, icon=icon, icon_name=self.tr("Show the phone number"))
