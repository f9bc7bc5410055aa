"""One pick walk: takes what was scanned or typed, gives commands, says what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.codes import ScannedCode, read_code
from storeassist_qt.domain.commands import (
    NOT_FOUND_REASONS,
    FinishPick,
    MarkNotFound,
    OrderCommand,
    PickUnits,
    PutBackUnits,
    ReopenUnits,
    SkipLine,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.matching import Meaning, Verdict, judge
from storeassist_qt.domain.orders import TO_PICK_STAGES, Order, OrderType, Stage
from storeassist_qt.domain.policy import code_rules
from storeassist_qt.domain.ports import CameraState, OrderFilter, SeenCode, Sound
from storeassist_qt.domain.walk import Walk, WalkTask, build_walk, place_key
from storeassist_qt.ui.messages import reason_text, text_of_error
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm import walk_texts as texts
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.walk_draft import WalkDraft, load_walk, save_walk

NEXT_AFTER_MS = 600
EMPTY_WALK = Walk(order_ids=(), totes={}, tasks=())
Undo = Callable[[], None]


class WalkViewModel(QObject):
    """State of one walk.

    ``changed``: header, card or panel differ. ``stop_changed``: another stop is shown now. ``answered(Answer)``: the
    scan panel has something to say. ``noted(str, object)``: a snackbar, with an undo or None. ``completed``: every stop
    is done, the summary may be shown. ``ended``: nothing of the walk is left for this person.
    """

    changed = Signal()
    stop_changed = Signal()
    answered = Signal(object)
    noted = Signal(str, object)
    completed = Signal()
    ended = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.words = Formatter(services.store)
        self.walk = EMPTY_WALK
        self.current_id = ""
        self.answer = texts.idle_answer(has_camera=services.camera.is_configured())
        self._draft = WalkDraft()
        self._orders: dict[str, Order] = {}
        self._verified: dict[str, str] = {}
        self._tote_due = ""  # the order whose tote must be scanned before the next stop
        self._is_busy = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self._unsubscribe = services.orders.subscribe(self._on_orders)

    # --- life --------------------------------------------------------------------------------------------------
    def start(self) -> bool:
        """Take up the saved walk; False where there is none."""
        session = self._services.sign_in.session()
        self._draft = load_walk(self._services.drafts, session.associate_id) if session else WalkDraft()
        self._verified.clear()
        self._tote_due = ""
        self._orders = self._read_orders()
        self._build()
        task = self.walk.task(self._draft.current)
        if task is None or task.is_done:
            task = self.walk.next_task()
        self._stand_at(task)
        self.say(texts.idle_answer(has_camera=self._services.camera.is_configured()))
        return bool(self.walk.tasks)

    def close(self) -> None:
        """Stop listening."""
        self._next.stop()
        self._unsubscribe()

    def _read_orders(self) -> dict[str, Order]:
        found = ((order_id, self._services.orders.order(order_id)) for order_id in self._draft.order_ids)
        return {order_id: order for order_id, order in found if order is not None and self._is_mine(order)}

    def _is_mine(self, order: Order) -> bool:
        session = self._services.sign_in.session()
        if session is None:
            return False
        if order.put_back_left:
            return True
        held_by_other = order.claim is not None and order.claim.holder != session.associate_id
        return order.stage in TO_PICK_STAGES and not held_by_other

    def _build(self) -> None:
        orders = list(self._orders.values())
        skus = [line.sku for order in orders for line in order.lines]
        skus += [part.sku for order in orders for line in order.lines for part in line.parts]
        self.walk = build_walk(orders, self._services.catalogue.products(skus)) if orders else EMPTY_WALK

    def _on_orders(self, changed: frozenset[str]) -> None:
        if self._is_busy or not self._orders or not changed.intersection(self._draft.order_ids):
            return
        before = self._orders
        self._orders = self._read_orders()
        for order_id, old in before.items():
            self._tell_late_news(old, self._services.orders.order(order_id))
        self._build()
        current = self.walk.task(self.current_id)
        put_back = self.walk.units_to_put_back
        if not self._orders:
            self._forget()
            self.ended.emit()
        elif current is None or current.is_done or (put_back and not current.put_back):
            self._go_on()
            if put_back:
                self.say(texts.Answer("idle", translate("PickWalk", "Scan the item as you put it back")))
        else:
            self.changed.emit()

    def _tell_late_news(self, old: Order, new: Order | None) -> None:
        """Say what others did to an order of this walk meanwhile."""
        if new is None or new.order_id in self._orders:
            if new is not None and new.put_back_left > old.put_back_left:
                text = translate("PickWalk", "%n unit(s) to put back", "", new.put_back_left - old.put_back_left)
                self._note(joined(fill(translate("PickWalk", "Order #%1 changed"), new.number), text))
            return
        if new.stage is Stage.CANCELLED:
            self._note(fill(translate("PickWalk", "Order #%1 was cancelled and left the walk"), new.number))
        elif new.stage is Stage.HANDED_OVER:
            self._note(fill(translate("PickWalk", "Order #%1 was handed over elsewhere"), new.number))
        elif new.claim is not None:
            text = translate("PickWalk", "%1 took over #%2. What you picked counts.")
            self._note(fill(text, new.claim.holder_name, new.number))

    def _note(self, text: str, undo: Undo | None = None) -> None:
        self.noted.emit(text, undo)

    # --- what to show ------------------------------------------------------------------------------------------
    @property
    def current(self) -> WalkTask | None:
        """The stop the picker stands at."""
        return self.walk.task(self.current_id)

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders of the walk, in tote order."""
        return tuple(self._orders.values())

    def subtitle(self) -> str:
        """Return "3 orders · 14 units"."""
        return joined(self.words.orders(len(self._orders)), self.words.units(self.walk.units_total))

    def progress(self) -> tuple[list[str], str, str]:
        """Return the segments, one for each piece in walking order, and the two texts below them."""
        tasks = sorted(self.walk.tasks, key=lambda task: (place_key(task.place), task.sku, task.due_at, task.part_id))
        segments: list[str] = []
        for task in tasks:
            is_here = task.task_id == self.current_id
            segments += ["put_back"] * task.put_back + ["done"] * task.picked + ["not_found"] * task.not_found
            rest = ["skipped" if task.is_skipped else "left"] * task.open
            if is_here and rest:
                rest[0] = "now"
            segments += rest
        done = fill(translate("PickWalk", "%1 of %2 done"), self.walk.units_done, self.walk.units_total)
        skipped = fill(translate("PickWalk", "%1 skipped"), self.walk.units_skipped)
        missing = fill(translate("PickWalk", "%1 not found"), self.walk.units_not_found)
        return segments, done, joined(skipped, missing)

    def view(self) -> texts.TaskView | None:
        """Return the item card, None when all is done."""
        task = self.current
        if task is None:
            return None
        return texts.task_view(task, self._services.catalogue.product(task.sku), self.words)

    def details(self) -> texts.DetailData | None:
        """Return the sheet of the current item."""
        task = self.current
        return texts.details(task, self._services.catalogue.product(task.sku), self.words) if task else None

    def say(self, answer: texts.Answer) -> None:
        """Show an answer in the scan panel."""
        self.answer = answer
        self.answered.emit(answer)

    def camera_is(self, state: CameraState) -> None:
        """Say what became of the camera; the walk goes on without it."""
        if state is CameraState.RUNNING:
            self.say(texts.idle_answer(has_camera=True))
        elif state is not CameraState.OFF:
            self.say(texts.camera_answer(state))

    # --- moving on ---------------------------------------------------------------------------------------------
    def go_to(self, task_id: str) -> None:
        """Make a stop the current one (the list of the walk)."""
        self._next.stop()
        self._stand_at(self.walk.task(task_id))

    def _stand_at(self, task: WalkTask | None) -> None:
        self.current_id = task.task_id if task is not None else ""
        if self._draft.current != self.current_id:
            self._draft = replace(self._draft, current=self.current_id)
            self._save()
        self.stop_changed.emit()
        self.changed.emit()

    def _save(self) -> None:
        session = self._services.sign_in.session()
        if session is not None and self._draft.order_ids:
            save_walk(self._services.drafts, session.associate_id, self._draft)

    def _forget(self) -> None:
        session = self._services.sign_in.session()
        if session is not None:
            save_walk(self._services.drafts, session.associate_id, WalkDraft())
        self._draft, self._orders, self.walk, self.current_id = WalkDraft(), {}, EMPTY_WALK, ""

    def _move_on_soon(self) -> None:
        task = self.current
        if task is not None and not task.is_done:
            return
        if self._services.theme.reduced_motion:
            self._go_on()
        else:
            self._next.start(NEXT_AFTER_MS)

    def _go_on(self) -> None:
        if self._tote_due:
            return
        task = self.walk.next_task(self.current_id)
        self._stand_at(task)
        if task is None and self._orders:
            self.completed.emit()

    # --- scans -------------------------------------------------------------------------------------------------
    def scan(self, seen: SeenCode) -> bool:
        """Take what was scanned or typed; True where the walk had something to say about it."""
        today = self._today()
        policy = self._services.store.policy()
        code = read_code(seen.text, seen.symbology, code_rules(policy, today))
        if code.kind == "tote":
            return self._take_tote(code)
        if code.kind == "location":
            return False
        if self._tote_due:
            self._refuse(texts.Answer("wrong", self._tote_text(), self.walk.totes.get(self._tote_due, "")))
            self._hold(seen)
            return True
        current = self.current
        tolerance = policy.weight_tolerance_pct
        verdict = judge(self.walk, current, seen, code, self._services.catalogue, today, tolerance_pct=tolerance)
        if verdict.meaning is Meaning.WAIT:
            return True
        if current is not None and current.put_back and self._names(verdict, current):
            self.put_back(1)
        elif verdict.meaning in (Meaning.MATCH, Meaning.ELSEWHERE) and verdict.task is not None:
            self._pick(verdict, verdict.task, is_typed=seen.source == "typed")
        else:
            self._refuse(texts.refusal_answer(verdict, self.words))
        self._hold(seen)
        return True

    def _hold(self, seen: SeenCode) -> None:
        """Let the camera say a code once, counted or refused: it shows the code again with every frame."""
        if seen.source == "camera":
            self._services.camera.hold(seen.text)

    def _today(self) -> date:
        return self.words.local(self._services.clock.now()).date()

    @staticmethod
    def _names(verdict: Verdict, task: WalkTask) -> bool:
        return verdict.task is not None and verdict.task.sku == task.sku

    def _refuse(self, answer: texts.Answer) -> None:
        self._services.feedback.give(Sound.WRONG)
        self.say(answer)

    def _pick(self, verdict: Verdict, task: WalkTask, *, is_typed: bool) -> None:
        command = PickUnits(
            line_id=task.line_id,
            part_id=task.part_id,
            quantity=verdict.quantity,
            code=task.sku if is_typed else verdict.code,
            verified_by="typed_sku" if is_typed else "scan",
            weight_g=verdict.weight_g,
            batch=verdict.batch,
            expiry=verdict.expiry,
            serial=verdict.serial,
        )
        if not self._submit(task.order_id, command):
            return
        after = self.walk.task(task.task_id) or task
        self._verified[task.task_id] = command.code
        is_complete = not after.open
        self._services.feedback.give(
            Sound.ATTENTION if verdict.weight_off else Sound.COMPLETE if is_complete else Sound.MATCH
        )
        if verdict.meaning is Meaning.ELSEWHERE:
            self._say_elsewhere(after, verdict.quantity)
        else:
            self.say(texts.match_answer(after, is_typed=is_typed))
        if verdict.weight_off:
            self._say_weight(after, verdict)
        if is_complete and self._services.store.policy().tote_scan and after.tote:
            self._tote_due = task.order_id
            self.say(texts.Answer("ok", self._tote_text(), after.tote))
        self.changed.emit()
        self._move_on_soon()

    def _say_elsewhere(self, task: WalkTask, quantity: int) -> None:
        text = texts.elsewhere_text(self.walk, task)
        self.say(texts.Answer("ok", text, task.tote))
        back = PutBackUnits(line_id=task.line_id, part_id=task.part_id, quantity=quantity)
        self._note(text, lambda: self._undo(task.order_id, back))

    def _say_weight(self, task: WalkTask, verdict: Verdict) -> None:
        """It counts; that it weighs more or less than ordered is said, and can be taken back."""
        text = texts.weight_text(verdict)
        self.say(texts.Answer("ok", text, task.tote))
        back = PutBackUnits(line_id=task.line_id, part_id=task.part_id, quantity=verdict.quantity)
        self._note(text, lambda: self._undo(task.order_id, back))

    def _undo(self, order_id: str, command: OrderCommand) -> None:
        if self._submit(order_id, command):
            self.say(texts.idle_answer(has_camera=self._services.camera.is_configured()))
            if self.current is None:
                self._go_on()
            self.changed.emit()

    def _submit(self, order_id: str, *commands: OrderCommand) -> bool:
        """Give commands; a refusal is said in the panel and the walk shows what is true now."""
        self._is_busy = True
        try:
            self._orders[order_id] = self._services.sink.submit(order_id, *commands)
        except Refused as error:
            self._refuse(texts.Answer("wrong", text_of_error(error)))
            self._is_busy = False
            self._on_orders(frozenset({order_id}))
            return False
        finally:
            self._is_busy = False
        self._build()
        return True

    # --- totes -------------------------------------------------------------------------------------------------
    def _tote_text(self) -> str:
        return fill(translate("PickWalk", "Now scan tote %1"), self.walk.totes.get(self._tote_due, ""))

    def _take_tote(self, code: ScannedCode) -> bool:
        letter = self.walk.totes.get(self._tote_due, "")
        if not self._tote_due:
            return False
        if code.item_code.upper() != letter:
            text = translate("PickWalk", "Wrong tote: scanned %1, need %2")
            self._refuse(texts.Answer("wrong", fill(text, code.item_code, letter), letter))
            return True
        self._tote_due = ""
        self._services.feedback.give(Sound.MATCH)
        self.say(texts.Answer("ok", fill(translate("PickWalk", "In tote %1"), letter), letter))
        self._move_on_soon()
        return True

    # --- quantity ----------------------------------------------------------------------------------------------
    def quantity_range(self) -> tuple[int, int, int]:
        """Return (least, now, most) of the stepper: up only where the store counts on after one verified scan."""
        task = self.current
        if task is None:
            return 0, 0, 0
        may_count = self._services.store.policy().number_after_scan and task.picked > 0
        return 0, task.picked, task.picked + (task.open if may_count else 0)

    def set_picked(self, picked: int) -> None:
        """Correct the picked quantity of the current stop: fewer go back to the shelf, more count on one scan."""
        task = self.current
        if task is None or picked == task.picked:
            return
        if picked < task.picked:
            command: OrderCommand = PutBackUnits(
                line_id=task.line_id, part_id=task.part_id, quantity=task.picked - picked
            )
        else:
            code = self._verified.get(task.task_id) or (task.codes[0].gtin14 if task.codes else task.sku)
            by = "scan" if task.codes else "typed_sku"
            command = PickUnits(
                line_id=task.line_id, part_id=task.part_id, quantity=picked - task.picked, code=code, verified_by=by
            )
        if self._submit(task.order_id, command):
            after = self.walk.task(task.task_id) or task
            self.say(texts.Answer("ok", texts.picked_text(after), after.tote))
            self.changed.emit()
            self._move_on_soon()

    def put_back(self, quantity: int = 0) -> None:
        """Say that pieces of the current stop are back on the shelf; 0 means all of them."""
        task = self.current
        order = self._orders.get(task.order_id) if task else None
        line = order.line(task.line_id) if order and task else None
        if task is None or line is None:
            return
        commands: list[OrderCommand] = []
        part = next((part for part in line.parts if part.part_id == task.part_id), None)
        loose = part.to_put_back if part is not None else line.to_put_back
        if loose:
            wanted = min(quantity or loose, loose)
            commands.append(PutBackUnits(line_id=line.line_id, part_id=task.part_id, quantity=wanted))
        if part is not None and line.to_put_back and (not quantity or not loose):
            # A whole bundle goes back at once: its parts were one sold unit.
            commands.append(PutBackUnits(line_id=line.line_id, quantity=line.to_put_back))
        if commands and self._submit(task.order_id, *commands):
            self._services.feedback.give(Sound.MATCH)
            after = self.walk.task(task.task_id)
            left = after.put_back if after is not None else 0
            done = translate("PickWalk", "Put back. Thank you.")
            self.say(texts.Answer("ok", translate("PickWalk", "%n left to put back", "", left) if left else done))
            self._after_put_back(task)

    def _after_put_back(self, task: WalkTask) -> None:
        order = self._orders.get(task.order_id)
        if order is not None and not self._is_mine(order):
            del self._orders[task.order_id]
            self._build()
        if not self._orders:
            self._forget()
            self.ended.emit()
            return
        self.changed.emit()
        self._move_on_soon()

    # --- skip and not found ------------------------------------------------------------------------------------
    def skip(self) -> None:
        """Leave the current stop for the end of the walk."""
        task = self.current
        if task is None or not task.open:
            return
        if self._submit(task.order_id, SkipLine(line_id=task.line_id)):
            self.say(texts.Answer("idle", translate("PickWalk", "Skipped. It comes back at the end.")))
            following = self.walk.next_task(task.task_id)
            if following is not None and following.task_id == task.task_id:
                others = [item for item in self.walk.tasks if item.open and item.task_id != task.task_id]
                following = others[0] if others else following
            self._stand_at(following)

    def not_found_data(self) -> texts.NotFoundData | None:
        """Return the sheet "Can't find it?" of the current stop."""
        task = self.current
        order = self._orders.get(task.order_id) if task else None
        line = order.line(task.line_id) if order and task else None
        if task is None or order is None or line is None or not line.open:
            return None
        seen = self._services.catalogue.last_seen(task.sku)
        seen_text = ""
        if seen is not None:
            when = self.words.when(seen[1], self._services.clock.now())
            seen_text = fill(translate("PickWalk", "Last scanned at %1, %2", "place, time"), seen[0], when)
        return texts.NotFoundData(
            title=translate("PickWalk", "Can’t find it?"),
            text=fill("%1. %2.", joined(task.name, task.size, task.colour), texts.picked_text(task)),
            most=line.open,
            reasons=tuple((reason, reason_text(reason)) for reason in NOT_FOUND_REASONS),
            refund_text=texts.refund_text(order, line.open),
            others_text=texts.others_text(self._others_needing(task)),
            seen_text=seen_text,
        )

    def refund_text(self, units: int) -> str:
        """Return when the refund of so many units of the current line would start."""
        task = self.current
        order = self._orders.get(task.order_id) if task else None
        return texts.refund_text(order, units) if order is not None else ""

    def _others_needing(self, task: WalkTask) -> list[str]:
        numbers = []
        for chip in (OrderFilter.TO_PICK, OrderFilter.PICKING):
            for row in self._services.orders.search(task.sku, chip, limit=20).rows:
                order = self._services.orders.order(row.order_id)
                if order is None or order.order_id == task.order_id:
                    continue
                if any(line.sku == task.sku and line.open for line in order.lines):
                    numbers.append(order.number)
        return numbers

    def mark_not_found(self, quantity: int, reason: str) -> None:
        """Mark open units of the current line as not found; Undo opens them again."""
        task = self.current
        if task is None:
            return
        if not self._submit(task.order_id, MarkNotFound(line_id=task.line_id, quantity=quantity, reason=reason)):
            return
        text = translate("PickWalk", "%n unit(s) not found", "", quantity)
        again = ReopenUnits(line_id=task.line_id, quantity=quantity)
        self._note(text, lambda: self._undo(task.order_id, again))
        self.say(texts.Answer("idle", text))
        if self.current is None or self.current.is_done:
            self._go_on()
        else:
            self.changed.emit()

    # --- the end -----------------------------------------------------------------------------------------------
    def finish(self) -> tuple[str, ...]:
        """Finish every order of the walk and return those to stage or hand over, () where a rule said no."""
        done = [order for order in self._orders.values() if order.stage in TO_PICK_STAGES]
        self._is_busy = True
        try:
            self._services.sink.submit_many([(order.order_id, FinishPick()) for order in done])
        except Refused as error:
            self._note(text_of_error(error))
            return ()
        finally:
            self._is_busy = False
        ids = tuple(order.order_id for order in done)
        self._forget()
        found = (self._services.orders.order(order_id) for order_id in ids)
        return tuple(order.order_id for order in found if order is not None and order.stage is Stage.PICKED)

    def split_finished(self, order_ids: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the finished orders to hand over at once, longest wait first, and those to stage."""
        found = [order for order_id in order_ids if (order := self._services.orders.order(order_id)) is not None]
        waiting = [order for order in found if order.order_type is OrderType.PICK_AT_STORE]
        waiting.sort(key=lambda order: order.check_in.at if order.check_in else order.placed_at)
        rest = tuple(order.order_id for order in found if order.order_type is not OrderType.PICK_AT_STORE)
        return tuple(order.order_id for order in waiting), rest
