"""What only a manager can settle: requests the order system refused, odd data, refused units of returns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.commands import OrderCommand, RetryEffect, SettleEffect, SettleProblem
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Effect, EffectState, Order
from storeassist_qt.domain.ports import Session
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.ui import messages
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, manager_hint, submit_for
from storeassist_qt.ui.vm.oms_words import effect_text, oms_name, refused_words
from storeassist_qt.ui.vm.order_words import number_of

SHOWN_AT_MOST = 40
"""Orders whose tasks are drawn; the rest is counted."""


@dataclass(frozen=True)
class TaskAct:
    """A button of a task: ask_again, settle, looked_at, open_return."""

    act: str
    text: str
    icon: str


@dataclass(frozen=True)
class TaskData:
    """One thing a manager settles. `key` is the effect's key, a problem's code or a return's id."""

    task_id: str
    order_id: str
    key: str
    title: str
    text: str
    meta_text: str
    acts: tuple[TaskAct, ...]
    needs_manager: bool = False
    """Whoever is signed in is no manager: one has to allow each act."""

    @property
    def accessible_text(self) -> str:
        """The task as one sentence."""
        return f"{self.title}. {self.text} {self.meta_text}"


def is_manager(services: Services) -> bool:
    """Tell whether a manager is signed in."""
    session = services.sign_in.session()
    return session is not None and may(session.roles, Role.MANAGER)


class ManagerTasks(QObject):
    """Reads the tasks and settles them; `told` and `refused` are lines for the person."""

    told = Signal(str)
    refused = Signal(str)
    settled = Signal(str)
    """The id of a task that has been seen to."""
    manager_wanted = Signal(object)
    """A ManagerAsk, for who is no manager."""
    return_wanted = Signal(str, str)
    """Order and return to be opened in Returns."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)

    # --- reading -----------------------------------------------------------------------------------------------
    def read(self) -> tuple[tuple[TaskData, ...], int]:
        """Return the tasks of all orders, oldest order first, and how many more there are than are shown."""
        if not is_manager(self._services):
            return (), 0
        rows = self._services.orders.for_manager()
        found: list[TaskData] = []
        for row in rows[:SHOWN_AT_MOST]:
            order = self._services.orders.order(row.order_id)
            if order is not None:
                found.extend(self.tasks_of(order))
        return tuple(found), count_of(rows[SHOWN_AT_MOST:])

    def tasks_of(self, order: Order, *, has_number: bool = True) -> list[TaskData]:
        """Return the tasks of one order; nothing for who is no manager."""
        if not is_manager(self._services):
            return []
        number = number_of(order.number) if has_number else ""
        refused = [effect for effect in order.effects if effect.state is EffectState.REFUSED]
        return [
            *(self._refused_task(order, effect, number) for effect in refused),
            *self._problem_tasks(order, number),
            *self._unit_tasks(order, number),
        ]

    def refused_of(self, order: Order) -> list[TaskData]:
        """Return what the order system refused of one order, for who is no manager: one can allow the way out."""
        if is_manager(self._services):
            return []
        refused = (effect for effect in order.effects if effect.state is EffectState.REFUSED)
        tasks = (self._refused_task(order, effect, "") for effect in refused)
        return [replace(task, needs_manager=True, meta_text=joined(task.meta_text, manager_hint())) for task in tasks]

    def _refused_task(self, order: Order, effect: Effect, number: str) -> TaskData:
        sentence, raw = refused_words(effect)
        amount = self._format.money(effect.amount, order.currency) if effect.amount else ""
        found = order.find_return(effect.return_id) if effect.return_id else None
        said = fill(translate("Oms", "%1 says: %2"), oms_name(self._services.sync), raw) if raw else ""
        return TaskData(
            task_id=f"effect:{effect.key}",
            order_id=order.order_id,
            key=effect.key,
            title=joined(fill(translate("Oms", "Refused: %1"), effect_text(effect.kind)), number),
            text=sentence or said,
            meta_text=joined(
                said if sentence else "", found.name if found is not None else "", amount, self._when(effect)
            ),
            acts=(
                TaskAct("ask_again", translate("Oms", "Ask again"), "rotate-ccw"),
                TaskAct("settle", translate("Oms", "Settle with a note"), "sticky-note"),
            ),
        )

    def _when(self, effect: Effect) -> str:
        at = effect.answered_at or effect.requested_at
        return self._format.when(at, self._services.clock.now()) if at is not None else ""

    def _problem_tasks(self, order: Order, number: str) -> Iterable[TaskData]:
        """Return one task for each code: looking at it settles all of that code."""
        now = self._services.clock.now()
        open_problems = [problem for problem in order.problems if not problem.settled_by]
        for code in dict.fromkeys(problem.code for problem in open_problems):
            same = [problem for problem in open_problems if problem.code == code]
            texts = dict.fromkeys(messages.text_of(code, {"number": order.number, **found.facts}) for found in same)
            at = same[-1].at
            yield TaskData(
                task_id=f"problem:{order.order_id}:{code}",
                order_id=order.order_id,
                key=code,
                title=joined(translate("Oms", "Odd order data"), number),
                text="\n".join(texts),
                meta_text=self._format.when(at, now) if at is not None else "",
                acts=(TaskAct("looked_at", translate("Oms", "Looked at"), "check"),),
            )

    def _unit_tasks(self, order: Order, number: str) -> Iterable[TaskData]:
        for found in order.returns:
            if not found.refused_open:
                continue
            reasons = [unit.refused_reason for unit in found.units if unit.refused_reason and not unit.settled]
            yield TaskData(
                task_id=f"units:{found.return_id}",
                order_id=order.order_id,
                key=found.return_id,
                title=joined(
                    translate("Oms", "Rejected returned items: %n", "", found.refused_open), found.name, number
                ),
                text=", ".join(dict.fromkeys(reasons)),
                meta_text=self._format.when(found.opened_at, self._services.clock.now()),
                acts=(TaskAct("open_return", translate("Oms", "Open in Returns"), "undo-2"),),
            )

    # --- settling ----------------------------------------------------------------------------------------------
    def act(self, task: TaskData, act: str, note: str = "") -> bool:
        """Take a button's act; False where it was refused, which is told, or where a manager has to allow it first."""
        if act == "open_return":
            self.return_wanted.emit(task.order_id, task.key)
            return True
        if task.needs_manager:
            self.manager_wanted.emit(ManagerAsk(self._ask_text(task, act, note), partial(self._act, task, act, note)))
            return False
        return self._act(task, act, note)

    def _ask_text(self, task: TaskData, act: str, note: str) -> str:
        """Return in words what a manager is to allow."""
        if act == "ask_again":
            return fill(translate("Oms", "Ask %1 again. %2."), oms_name(self._services.sync), task.title)
        return fill(translate("Oms", "Settle it with the note “%1”. %2."), note, task.title)

    def _act(self, task: TaskData, act: str, note: str = "", session: Session | None = None) -> bool:
        commands: dict[str, OrderCommand] = {
            "ask_again": RetryEffect(key=task.key),
            "settle": SettleEffect(key=task.key, note=note),
            "looked_at": SettleProblem(code=task.key),
        }
        try:
            submit_for(self._services.sink, session, task.order_id, commands[act])
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return False
        name = oms_name(self._services.sync)
        texts = {
            "ask_again": fill(translate("Oms", "%1 is asked again"), name),
            "settle": translate("Oms", "Settled"),
            "looked_at": translate("Oms", "Settled"),
        }
        self.settled.emit(task.task_id)
        self.told.emit(texts[act])
        return True


def count_of(rows: Iterable[OrderSummary]) -> int:
    """Count the tasks in rows of `OrderReader.for_manager`."""
    return sum(row.for_manager for row in rows)
