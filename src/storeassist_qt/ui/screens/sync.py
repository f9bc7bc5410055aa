"""Sync status and what needs attention."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import AttentionCard, Banner, Button, ButtonKind, Card, Label, SectionLabel, ValueLine
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.manager_sheet import ask_manager
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ScrollColumn, add_rows, clear_layout
from storeassist_qt.ui.screens.task_cards import TaskCards
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk
from storeassist_qt.ui.vm.sync import CardData, SyncViewModel

AGE_MS = 15_000
_FINAL = ("goods_left", "understood")


class SyncScreen(Page):
    """The state in one paragraph, the refusals with their ways out, the queue, what was sent today."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = SyncViewModel(services, self)
        self._shows_sent = False
        self._banner: Banner | None = None
        self._shown_cards: object = None
        self._shown_waiting: object = None
        self._shown_sent: object = None
        self._shown_device: object = None
        self._shown_problems: object = None
        self._oms_banner: Banner | None = None
        self._has_tasks = False
        self._scroll = ScrollColumn(theme, self.vm.title, name="sync_scroll")
        self._top = QVBoxLayout()
        self._cards = QVBoxLayout()
        self._waiting = QVBoxLayout()
        self._sent = QVBoxLayout()
        for part in (self._top, self._cards, self._waiting, self._sent):
            part.setSpacing(8)
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        for side in (self._start, self._end):
            side.setSpacing(8)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(8)
        self._manager = QVBoxLayout()
        self._manager.setSpacing(8)
        self._tasks = TaskCards(theme, navigator, self.vm.tasks)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(8)
        self._manager_header = SectionLabel(theme, "", name="manager_header")
        self._more_tasks = Label(theme, "", "caption", "text2", name="more_tasks")
        self._manager.addWidget(self._manager_header)
        self._manager.addLayout(self._problems)
        self._manager.addWidget(self._tasks)
        self._manager.addWidget(self._more_tasks)
        self._start.addLayout(self._cards)
        self._start.addLayout(self._manager)
        self._start.addStretch(1)
        self._end.addLayout(self._waiting)
        self._end.addLayout(self._sent)
        self._body.addLayout(self._start, 1)
        self._body.addLayout(self._end, 1)
        self._scroll.column.addLayout(self._top)
        self._scroll.column.addLayout(self._body)
        self.try_button = Button(theme, self.tr("Try now"), "primary", "refresh-cw", name="try_now")
        self.copy_button = Button(theme, self.tr("Copy diagnostic code"), "tonal", "copy", name="copy_code")
        self.try_button.clicked.connect(self.vm.try_now)
        self.copy_button.clicked.connect(self._on_copy)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.try_button, 1)
        self._buttons.addWidget(self.copy_button, 1)
        self._end.addLayout(self._buttons)
        self._device = QVBoxLayout()
        self._device.setSpacing(6)
        self._device_card = Card(theme, name="device_state")
        self._device_card.body.addLayout(self._device)
        self._end.addSpacing(4)
        self._end.addWidget(SectionLabel(theme, self.tr("This device")))
        self._end.addWidget(self._device_card)
        self._end.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._age = QTimer(self)
        self._age.setInterval(AGE_MS)
        self._age.timeout.connect(self._refresh)
        self.vm.changed.connect(self._on_changed)
        self.vm.told.connect(self._on_told)
        self.vm.manager_wanted.connect(self._on_manager_wanted)
        self.vm.order_wanted.connect(self._on_order_wanted)
        self.set_header(title=self.vm.title, has_back=True)

    def _on_manager_wanted(self, ask: object) -> None:
        if isinstance(ask, ManagerAsk):
            ask_manager(self.services, self.navigator, ask)

    def entered(self, **arguments: Any) -> None:
        """Show the state as it is now, and let the ages grow."""
        self._refresh()
        self._age.start()

    def left(self) -> None:
        """Stop the ages."""
        self._age.stop()

    def relayout(self, layout: LayoutClass) -> None:
        """Give a kiosk its margins; there Sync is a destination of the rail."""
        is_wide = layout is LayoutClass.EXPANDED
        self._scroll.set_wide(is_wide)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self._body.setSpacing(24 if is_wide else 8)
        self.set_header(has_back=layout is LayoutClass.COMPACT)

    def activate_primary(self) -> None:
        """Try now."""
        self.try_button.click()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_told(self, text: str) -> None:
        self.navigator.snackbar(text)

    def _on_order_wanted(self, order_id: str) -> None:
        self.navigator.open("order_detail", order_id=order_id)

    def _on_copy(self) -> None:
        code = self.vm.diagnostic_code()
        QGuiApplication.clipboard().setText(code)
        self.navigator.snackbar(self.tr("Copied: %1").replace("%1", code))

    def _refresh(self) -> None:
        self.set_header(subtitle=self.vm.subtitle)
        self.try_button.setEnabled(self.vm.can_try)
        self._show_banner()
        self._show_oms()
        self._show_manager()
        self._show_cards()
        self._show_waiting()
        self._show_sent()
        self._show_device()

    def _show_device(self) -> None:
        facts = self.vm.device_facts
        if facts == self._shown_device:
            return
        self._shown_device = facts
        clear_layout(self._device)
        for _icon, name, value in facts:
            self._device.addWidget(ValueLine(self.services.theme, name, value))
        self._device_card.setVisible(bool(facts))

    def _show_banner(self) -> None:
        state = self.vm.banner
        if self._banner is None:
            self._banner = Banner(self.services.theme, state.kind, state.icon, state.title, state.text, name="state")
            self._top.addWidget(self._banner)
            return
        self._banner.set_kind_icon(state.kind, state.icon)
        self._banner.set_texts(state.title, state.text)

    def _show_oms(self) -> None:
        state = self.vm.oms_banner
        if state is None:
            if self._oms_banner is not None:
                self._oms_banner.hide()
            return
        if self._oms_banner is None:
            theme = self.services.theme
            self._oms_banner = Banner(theme, state.kind, state.icon, state.title, state.text, name="oms_state")
            self._top.addWidget(self._oms_banner)
        self._oms_banner.set_texts(state.title, state.text)
        self._oms_banner.show()

    def _show_manager(self) -> None:
        tasks, more = self.vm.manager_tasks
        problems = self.vm.oms_problems
        self._manager_header.setText(self.vm.manager_title(len(tasks) + more + len(problems)))
        self._has_tasks = bool(tasks or problems)
        self._manager_header.setVisible(self._has_tasks)
        self._tasks.show_tasks(tasks)
        self._more_tasks.setVisible(more > 0)
        self._more_tasks.setText(translate("Sync", "%n more to settle", "", more) if more else "")
        if problems == self._shown_problems:
            return
        self._shown_problems = problems
        clear_layout(self._problems)
        for problem in problems:
            followers = (problem.meta_text,) if problem.meta_text else ()
            card = AttentionCard(
                self.services.theme,
                problem.title,
                problem.text,
                [(act.act, act.text, act.icon, "outline") for act in problem.acts],
                icon="triangle-alert",
                followers=followers,
                stacked=self.services.theme.text_scale > 1,
                name=problem.card_id,
            )
            card.setAccessibleName(problem.accessible_text)
            for act in problem.acts:
                card.set_way_enabled(act.act, act.is_enabled, act.reason)
            card.way_chosen.connect(lambda _act, card_id=problem.card_id: self.vm.settle_problem(card_id))
            self._problems.addWidget(card)

    def _show_cards(self) -> None:
        cards = self.vm.cards
        shown = (cards, self.layout_class, self.vm.attention_title, self._has_tasks)
        if shown == self._shown_cards:
            return  # as it is: a button that has the focus keeps it
        self._shown_cards = shown
        clear_layout(self._cards)
        if not cards:
            if self.layout_class is LayoutClass.EXPANDED and not self._has_tasks:
                text = self.tr("Nothing needs attention")
                self._cards.addWidget(SectionLabel(self.services.theme, text, name="attention_header"))
            return
        self._cards.addSpacing(4)
        self._cards.addWidget(SectionLabel(self.services.theme, self.vm.attention_title, name="attention_header"))
        for card in cards:
            self._cards.addWidget(self._card(card))

    def _card(self, card: CardData) -> AttentionCard:
        kinds: list[ButtonKind] = ["tonal" if act.act in _FINAL else "outline" for act in card.acts]
        view = AttentionCard(
            self.services.theme,
            card.title,
            card.text,
            [(act.act, act.text, act.icon, kind) for act, kind in zip(card.acts, kinds, strict=True)],
            followers=(card.meta_text, *(f"{'↲' if self.isRightToLeft() else '↳'} {text}" for text in card.followers)),
            name=f"card_{card.card_id}",
        )
        view.setAccessibleName(card.accessible_text)
        for act in card.acts:
            view.set_way_enabled(act.act, act.is_enabled, act.reason)
        view.way_chosen.connect(lambda act, card_id=card.card_id: self.vm.settle(card_id, act))
        return view

    def _show_waiting(self) -> None:
        rows = self.vm.waiting
        shown = (rows, self.vm.waiting_title, self.vm.more_waiting)
        if shown == self._shown_waiting:
            return
        self._shown_waiting = shown
        clear_layout(self._waiting)
        if not rows:
            return
        self._waiting.addSpacing(4)
        self._waiting.addWidget(SectionLabel(self.services.theme, self.vm.waiting_title, name="waiting_header"))
        add_rows(self.services.theme, self._waiting, rows, name="waiting_row")
        if self.vm.more_waiting:
            self._waiting.addWidget(Label(self.services.theme, self.vm.more_waiting, "caption", "text2"))

    def _show_sent(self) -> None:
        rows = self.vm.sent
        shown = (rows, self.vm.sent_title, self._shows_sent)
        if shown == self._shown_sent:
            return
        self._shown_sent = shown
        clear_layout(self._sent)
        if not rows:
            return
        icon = "chevron-up" if self._shows_sent else "chevron-down"
        fold = Button(self.services.theme, self.vm.sent_title, "plain", icon, "small", name="sent_today")
        fold.clicked.connect(self._on_fold)
        self._sent.addWidget(fold)
        if self._shows_sent:
            add_rows(self.services.theme, self._sent, rows, name="sent_row")

    def _on_fold(self) -> None:
        self._shows_sent = not self._shows_sent
        self._show_sent()
