"""Cards of what a manager settles, in Sync and on the order; the note that settles a refused request."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.ui.kit import AttentionCard, Button, Label, TextField, clear_layout
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.oms_tasks import ManagerTasks, TaskData


class TaskCards(QWidget):
    """The tasks under each other; a card that stays keeps its buttons, and with them the focus."""

    def __init__(self, theme: Theme, navigator: Navigator, vm: ManagerTasks) -> None:
        super().__init__()
        self._theme, self._navigator, self._vm = theme, navigator, vm
        self._shown: tuple[TaskData, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()
        vm.told.connect(navigator.snackbar)
        vm.refused.connect(self._on_refused)
        vm.return_wanted.connect(self._on_return)

    def show_tasks(self, tasks: Sequence[TaskData]) -> None:
        """Show these tasks."""
        if tuple(tasks) == self._shown:
            return
        self._shown = tuple(tasks)
        clear_layout(self._column)
        for task in tasks:
            card = AttentionCard(
                self._theme,
                task.title,
                task.text,
                [(act.act, act.text, act.icon, "outline") for act in task.acts],
                icon="triangle-alert",
                followers=(task.meta_text,) if task.meta_text else (),
                stacked=self._theme.text_scale > 1,  # side by side the larger words would be cut
                name=f"task_{task.task_id}",
            )
            card.setAccessibleName(task.accessible_text)
            card.way_chosen.connect(partial(self._on_act, task))
            self._column.addWidget(card)
        self.setVisible(bool(tasks))

    def _on_act(self, task: TaskData, act: str) -> None:
        if act == "settle":
            sheet = SettleSheet(self._theme, self._navigator, self._vm, task)
            self._navigator.sheet(sheet, translate("Oms", "Settle with a note"))
        else:
            self._vm.act(task, act)

    def _on_refused(self, text: str) -> None:
        self._navigator.snackbar(text, seconds=10)
        self._navigator.announce(text, assertive=True)

    def _on_return(self, order_id: str, return_id: str) -> None:
        self._navigator.open("returns", order_id=order_id, return_id=return_id)


class SettleSheet(QWidget):
    """How a manager saw to a refused request in another way; the note is mandatory."""

    def __init__(self, theme: Theme, navigator: Navigator, vm: ManagerTasks, task: TaskData) -> None:
        super().__init__()
        self.setObjectName("settle_sheet")
        self._navigator, self._vm, self._task = navigator, vm, task
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, task.title, "body_strong"))
        text = translate("Oms", "It counts as done from now on, and is not asked again. Say how it was done.")
        column.addWidget(Label(theme, text, "body", "text2"))
        placeholder = translate("Oms", "Such as: refunded at the till")
        self.field = TextField(
            theme, translate("Oms", "Note"), placeholder=placeholder, max_length=500, name="settle_note"
        )
        self.field.text_changed.connect(self._on_text)
        column.addWidget(self.field)
        self.confirm = Button(theme, translate("Oms", "Settle"), "primary", "check", name="settle_confirm")
        self.confirm.clicked.connect(self.activate_primary)
        self.confirm.setEnabled(False)
        column.addWidget(self.confirm)
        vm.settled.connect(self._on_settled)

    def activate_primary(self) -> None:
        """Settle it; a refusal, or a manager who turns away, leaves the sheet as it is."""
        note = self.field.text().strip()
        if note:
            self._vm.act(self._task, "settle", note)

    def _on_settled(self, task_id: str) -> None:
        if task_id == self._task.task_id and self.isVisible():
            self._navigator.close_sheet()

    def _on_text(self, text: str) -> None:
        self.confirm.setEnabled(bool(text.strip()))
