"""Random sales, picks, hand-overs, returns at two counters and OMS events on one order; units and money balance."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from order_desk import SHIRT, Desk, line

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import apply, decide
from storeassist_qt.domain.orders import (
    Bag,
    Effect,
    EffectKind,
    EffectState,
    Line,
    Order,
    OrderType,
    Stage,
    paid_total,
    refunds_in,
)
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.refusals import ACTS, REFUSALS, ways_out
from storeassist_qt.domain.returns import IS_CREDITED, UNDER_CHECK, Return, ReturnOrigin, ReturnStage, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.rules.returns import preview, returnable
from storeassist_qt.domain.summaries import summarise

PLACES = ("open", "picked", "not_found", "to_put_back", "accepted", "rejected", "handed_over", "cancelled")
GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}
DAMAGED = GOOD | {"condition": "damaged"}
PHOTO = "a" * 64
POLICIES = (
    StorePolicy(),
    StorePolicy(invoices="ours", confirm_at="arrival"),
    StorePolicy(invoices="ours", confirm_at="finished_pick", return_limit_minor=900),
    StorePolicy(invoices="oms", confirm_at="finished_pick"),
)
STAGES = list(ReturnStage)
CONFIRMED = EffectState.CONFIRMED
ONCE = (
    EffectKind.START_RETURN,
    EffectKind.SEND_QC,
    EffectKind.ISSUE_CREDIT_NOTE,
    EffectKind.REFUND_RETURNED,
)
COUNTERS = st.sampled_from(["cora", "cora", "kim", "boss"])
LINES = st.sampled_from(["L1", "L2"])
WHICH = st.integers(0, 5)
ROLES = {
    "cora": frozenset({Role.RETURNS}),
    "kim": frozenset({Role.RETURNS, Role.HAND_OFF}),
    "boss": frozenset({Role.MANAGER}),
    "oms": frozenset({Role.OMS}),
    "hub": frozenset({Role.HUB}),
}


class ReturnMachine(RuleBasedStateMachine):
    """One order at the hub, a second counter that is now and then without it, and an OMS that says what it likes."""

    desk: Desk
    replica: Order | None
    offline: list[tuple[c.OrderCommand, c.Context]]
    was_amended: bool
    was_cut: bool
    opened: int

    @initialize(
        policy=st.sampled_from(POLICIES),
        order_type=st.sampled_from([OrderType.PICK_AT_STORE, OrderType.PICK_AT_STORE, OrderType.BOPIS]),
        ordered=st.tuples(st.integers(1, 5), st.integers(1, 3)),
        paid=st.tuples(st.integers(0, 9_999), st.integers(1, 50)),
        tax=st.tuples(st.integers(0, 500), st.integers(0, 7)),
        oms_id=st.sampled_from(["x", "x", "x", ""]),
        is_sold=st.sampled_from([True, True, False]),
    )
    def placed(
        self, policy: StorePolicy, order_type: OrderType, ordered: Any, paid: Any, tax: Any, oms_id: str, is_sold: bool
    ) -> None:
        lines = (
            line("L1", ordered[0], paid_total=paid[0] or 5, tax=tax[0], unit_price=333),
            line("L2", ordered[1], paid_total=paid[1], tax=tax[1], unit_price=7),
        )
        self.desk = Desk(*lines, policy=policy, order_type=order_type, oms_id=oms_id)
        self.replica, self.offline = None, []
        self.was_amended = self.was_cut = False
        self.opened = 0
        if policy.confirm_at == "arrival":
            self.give(c.ConfirmOrder(), "hub")
        if is_sold:
            if policy.invoices != "none":
                self.give(c.InvoiceIssued(number="I-1"), "hub")
            self.go_on_quickly(1 if ordered[0] > 3 else 0, "L1", "")

    # --- giving a command --------------------------------------------------------------------------------------------
    def give(self, command: c.OrderCommand, by: str = "ana") -> bool:
        more = {"roles": ROLES[by]} if by in ROLES else {}
        return self.judge(command, self.desk.context(by, **more))

    def judge(self, command: c.OrderCommand, context: c.Context) -> bool:
        """Give a command to the hub; returns whether it was taken. A device tries it first."""
        before, frozen = self.desk.order, encoded(self.desk.order)
        try:
            decide(before, command, msgspec.structs.replace(context, received_at=None))
        except Refused as error:
            known_refusal(error, command, before)
        try:
            after, found = decide(before, command, context)
        except Refused as error:
            known_refusal(error, command, before)
            return False
        assert encoded(before) == frozen
        assert apply(after, command, context) is after
        assert decide(after, command, context) == (after, ())
        self.desk.order = after
        self.returns_go_forward(before, after)
        self.money_is_asked_for_once(before, after, found)
        self.what_others_settled_stays(before, after)
        return True

    def returns_go_forward(self, before: Order, after: Order) -> None:
        for old in before.returns:
            new = after.find_return(old.return_id)
            assert new is not None
            if old.stage is ReturnStage.REJECTED:
                assert new.stage is ReturnStage.REJECTED
            elif new.stage is ReturnStage.REJECTED and old.stage is ReturnStage.DECIDED:
                assert new.closed_how == "withdrawn"  # by a manager, as the OMS refused it
                continue
            elif new.stage is ReturnStage.REJECTED:
                assert old.stage in (ReturnStage.OPENED, ReturnStage.IN_CHECK)
            else:
                assert STAGES.index(new.stage) >= STAGES.index(old.stage)
            if old.decided_at is not None:
                assert new.decided_at == old.decided_at
                assert [(u.amount, u.tax, u.state) for u in new.units] == [
                    (u.amount, u.tax, u.state) for u in old.units
                ]
            if old.oms_return_id:
                assert new.oms_return_id == old.oms_return_id

    def money_is_asked_for_once(self, before: Order, after: Order, found: tuple[Effect, ...]) -> None:
        for effect in found:
            assert all(part.quantity > 0 and part.amount >= 0 for part in effect.lines)
            if effect.kind in (EffectKind.SEND_QC, EffectKind.REFUND_RETURNED):
                of = after.find_return(effect.return_id)
                assert of is not None
                assert sum(part.quantity for part in effect.lines) == len(of.accepted) > 0
                assert effect.amount == sum(unit.amount for unit in of.accepted)
            if effect.kind is EffectKind.ISSUE_CREDIT_NOTE:
                of = after.find_return(effect.return_id)
                assert of is not None
                assert of.accepted
                assert after.oms_id == "" or of.stage is ReturnStage.ACCEPTED
        if after.stage is not Stage.CANCELLED and not before.is_closed:
            kept = {effect.key for effect in after.effects}
            # A reservation that was asked for is asked again where it was withdrawn, or the invoice comes too early:
            # at once, or once the pick that goes on is finished.
            gone = [e.kind for e in before.effects if e.key not in kept]
            if EffectKind.CONFIRM in gone and after.stage not in (Stage.PICKING, Stage.PICKED):
                assert EffectKind.CONFIRM in [effect.kind for effect in found]

    def what_others_settled_stays(self, before: Order, after: Order) -> None:
        was_invoiced = any(
            effect.kind is EffectKind.REFUND_REJECTED and effect.key not in {one.key for one in after.effects}
            for effect in before.effects
        )
        if before.is_closed and not was_invoiced:
            assert others_settled(after) == others_settled(before)

    # --- up to the hand-over -----------------------------------------------------------------------------------------
    @rule(
        missing=st.integers(0, 2),
        rejected=st.integers(0, 2),
        line_id=LINES,
        grade=st.sampled_from(["", "good", "worn"]),
    )
    def go_on(self, missing: int, rejected: int, line_id: str, grade: str) -> None:
        """Do what comes next, with some units missing or rejected."""
        order = self.desk.order
        if order.put_back_left:
            for found in order.lines:
                if found.to_put_back:
                    self.give(c.PutBackUnits(line_id=found.line_id, quantity=found.to_put_back))
        elif order.stage in (Stage.PLACED, Stage.CONFIRMED, Stage.PICKING):
            self.pick_all(missing, line_id)
        elif order.stage is Stage.PICKED and order.order_type is OrderType.BOPIS and missing < 2:
            self.give(c.StageOrder(bags=(Bag("B3"),)))
        elif order.stage in (Stage.PICKED, Stage.STAGED):
            self.decide_all(rejected, line_id, grade)
            self.give(self.desk.hand_over_command())

    def pick_all(self, missing: int, line_id: str) -> None:
        for found in self.desk.order.lines:
            gone = min(found.open, missing) if found.line_id == line_id else 0
            if gone:
                self.give(c.MarkNotFound(line_id=found.line_id, quantity=gone))
            if found.open - gone:
                self.give(c.PickUnits(line_id=found.line_id, quantity=found.open - gone, code=SHIRT))
        self.give(c.FinishPick())

    def decide_all(self, rejected: int, line_id: str, grade: str) -> None:
        for found in self.desk.order.lines:
            back = min(found.picked, rejected) if found.line_id == line_id else 0
            if back:
                self.give(c.RejectUnits(line_id=found.line_id, quantity=back, reason="damaged", grade=grade))
            if found.picked - back:
                self.give(c.AcceptUnits(line_id=found.line_id, quantity=found.picked - back))

    @rule(rejected=st.integers(0, 1), line_id=LINES, grade=st.sampled_from(["", "good"]))
    def go_on_quickly(self, rejected: int, line_id: str, grade: str) -> None:
        for _ in range(4):
            self.go_on(0, rejected, line_id, grade)

    @rule(wait_s=st.sampled_from([0, 30]))
    def unstage(self, wait_s: int) -> None:
        self.desk.wait(seconds=wait_s)
        self.give(c.UnstageOrder())

    @rule(line_id=LINES, quantity=st.integers(1, 3), grade=st.sampled_from(["", "good", "damaged"]))
    def change_of_mind(self, line_id: str, quantity: int, grade: str) -> None:
        self.give(c.RejectUnits(line_id=line_id, quantity=quantity, grade=grade))

    @rule(line_id=LINES, quantity=st.integers(1, 3))
    def take_it_after_all(self, line_id: str, quantity: int) -> None:
        self.give(c.AcceptUnits(line_id=line_id, quantity=quantity))

    @rule(act=st.sampled_from(["goods_left", "put_back"]))
    def settle_refusal(self, act: str) -> None:
        self.give(c.SettleRefusal(refused_id="x", refused_what="HandOver", act=act, quantity=1), "boss")

    @rule(draw=st.integers(0, 9))
    def cancel(self, draw: int) -> None:
        if draw == 3 or self.desk.order.is_closed:
            self.give(c.CancelOrder(reason="Fire drill"), "boss")

    @rule(minutes=st.sampled_from([1, 60, 60 * 24 * 31]))
    def time_passes(self, minutes: int) -> None:
        self.desk.wait(minutes=minutes)

    # --- returns -----------------------------------------------------------------------------------------------------
    def pick_return(self, which: int, order: Order | None = None) -> Return | None:
        returns = (order or self.desk.order).returns
        return returns[which % len(returns)] if returns else None

    @rule(
        by=COUNTERS,
        lines=st.lists(LINES, min_size=1, max_size=4),
        receipt=st.booleans(),
        allow=st.sampled_from(["", "goodwill"]),
    )
    def open_return(self, by: str, lines: list[str], receipt: bool, allow: str) -> None:
        self.opened += 1
        units = tuple(c.UnitToReturn(line_id, "wrong_size") for line_id in lines)
        opening = c.OpenReturn(
            return_id=f"r{self.opened}", units=units, local_number="R-2-1", has_receipt=receipt, allow_reason=allow
        )
        self.give(opening, by)

    @rule(by=COUNTERS, which=WHICH, unit=st.integers(1, 5), verdict=st.sampled_from(["good", "damaged", "refused"]))
    def check(self, by: str, which: int, unit: int, verdict: str) -> None:
        found = self.pick_return(which)
        if found is not None:
            self.give(checking(found.return_id, unit, verdict), by)

    @rule(by=COUNTERS, which=WHICH, verdict=st.sampled_from(["good", "good", "damaged", "refused"]))
    def check_all(self, by: str, which: int, verdict: str) -> None:
        found = self.pick_return(which)
        if found is None:
            return
        for unit in found.units:
            self.give(checking(found.return_id, int(unit.unit_id), verdict), by)
        self.give(c.FinishReturn(return_id=found.return_id), by)

    @rule(by=COUNTERS, which=WHICH, what=st.sampled_from([c.ReceiveUnits, c.FinishReturn, c.WithdrawReturn]))
    def go_on_with_return(self, by: str, which: int, what: Any) -> None:
        found = self.pick_return(which)
        self.give(what(return_id=found.return_id if found else "r9"), by)

    @rule(by=COUNTERS, which=WHICH, unit=st.integers(1, 4), act=st.sampled_from(["given_back", "kept"]))
    def settle_unit(self, by: str, which: int, unit: int, act: str) -> None:
        found = self.pick_return(which)
        if found is not None:
            self.give(c.SettleRefusedUnit(return_id=found.return_id, unit_id=str(unit), act=act), by)

    @rule(which=WHICH, unit=st.integers(1, 2), act=st.sampled_from(["given_back", "kept"]), finish=st.booleans())
    def refuse_and_settle(self, which: int, unit: int, act: str, finish: bool) -> None:
        found = self.pick_return(which)
        if found is None:
            return
        self.give(checking(found.return_id, unit, "refused"), "kim")
        if finish:
            self.give(c.FinishReturn(return_id=found.return_id), "boss")
        self.give(c.SettleRefusedUnit(return_id=found.return_id, unit_id=str(unit), act=act), "boss")

    @rule(by=COUNTERS, lines=st.lists(LINES, min_size=1, max_size=2), ends=st.sampled_from(["finish", "withdraw"]))
    def return_at_once(self, by: str, lines: list[str], ends: str) -> None:
        self.open_return(by, lines, True, "")
        return_id = f"r{self.opened}"
        for unit in range(len(lines)):
            self.give(checking(return_id, unit + 1, "good"), by)
        self.give(
            c.FinishReturn(return_id=return_id) if ends == "finish" else c.WithdrawReturn(return_id=return_id), by
        )

    # --- a counter without the hub -----------------------------------------------------------------------------------
    @precondition(lambda self: self.replica is None)
    @rule()
    def lose_the_hub(self) -> None:
        self.replica, self.offline = self.desk.order, []

    @precondition(lambda self: self.replica is not None)
    @rule(lines=st.lists(LINES, min_size=1, max_size=3), which=WHICH, verdict=st.sampled_from(["good", "refused"]))
    def work_offline(self, lines: list[str], which: int, verdict: str) -> None:
        assert self.replica is not None
        self.opened += 1
        units = tuple(c.UnitToReturn(line_id, "damaged") for line_id in lines)
        self.do_offline(c.OpenReturn(return_id=f"r{self.opened}", units=units, local_number="R-3-1"))
        found = self.pick_return(which, self.replica)
        if found is None:
            return
        for unit in found.units:
            self.do_offline(checking(found.return_id, int(unit.unit_id), verdict))
        self.do_offline(c.FinishReturn(return_id=found.return_id))

    def do_offline(self, command: c.OrderCommand) -> None:
        context = self.desk.context("kim", roles=ROLES["kim"], received_at=None)
        try:
            self.replica, _ = decide(self.replica, command, context)
        except Refused as error:
            known_refusal(error, command, self.replica)
        else:
            self.offline.append((command, context))

    @precondition(lambda self: self.replica is not None)
    @rule()
    def find_the_hub_again(self) -> None:
        for command, context in self.offline:
            at_hub = msgspec.structs.replace(context, received_at=self.desk.now)
            self.judge(command, at_hub)
            self.judge(command, at_hub)
        self.replica, self.offline = None, []

    # --- the OMS -----------------------------------------------------------------------------------------------------
    @rule(draw=st.integers(0, 5), what=st.sampled_from([c.CancelByOms, c.DeliverySeen]))
    def cancelled_or_delivered(self, draw: int, what: Any) -> None:
        if draw == 3 or self.desk.order.is_closed:
            self.was_cut |= self.give(what(oms_version=self.desk.order.oms_version + 1), "oms")

    @rule(line_id=LINES, quantity=st.integers(0, 6), paid=st.none() | st.integers(1, 5_000), draw=st.integers(0, 2))
    def amend(self, line_id: str, quantity: int, paid: int | None, draw: int) -> None:
        if draw and not self.desk.order.is_closed:
            return
        amended = c.AmendedLine(line_id, quantity, paid if quantity else None)
        taken = self.give(c.AmendByOms(oms_version=self.desk.order.oms_version + 1, lines=(amended,)), "oms")
        self.was_amended |= taken

    @rule(
        number=st.integers(0, 12),
        answer=st.sampled_from(["sent", "confirmed", "confirmed", "refused", "invoiced", "retry", "settle"]),
    )
    def effect_answered(self, number: int, answer: str) -> None:
        effects = self.desk.order.effects
        if not effects:
            return
        effect = effects[-1 - number % len(effects)]
        proof = f"oms-{1 + number % 3}" if effect.kind is EffectKind.START_RETURN else "proof"
        commands: dict[str, tuple[c.OrderCommand, str]] = {
            "sent": (c.EffectSent(key=effect.key), "hub"),
            "confirmed": (c.EffectConfirmed(key=effect.key, proof=proof), "hub"),
            "refused": (c.EffectRefused(key=effect.key, code="409"), "hub"),
            "invoiced": (c.EffectRefused(key=effect.key, code="already_invoiced"), "hub"),
            "retry": (c.RetryEffect(key=effect.key), "boss"),
            "settle": (c.SettleEffect(key=effect.key, note="by phone"), "boss"),
        }
        self.give(*commands[answer])

    @rule()
    def invoiced_before_we_saw_it(self) -> None:
        """What was rejected at hand-off is on an invoice there: it goes back by a return, for the same money."""
        before = self.desk.order
        asked = [e for e in before.effects if e.kind is EffectKind.REFUND_REJECTED and e.state is not CONFIRMED]
        for effect in asked:
            self.give(c.EffectRefused(key=effect.key, code="already_invoiced"), "hub")
            opened = self.desk.order.returns[-1]
            assert opened.origin is ReturnOrigin.HAND_OFF
            assert len(opened.units) == sum(part.quantity for part in effect.lines)
            if len(self.desk.order.returns) == 1:
                assert sum(unit.amount for unit in opened.units) == effect.amount

    @rule(lines=st.lists(LINES, min_size=1, max_size=2), oms=st.integers(1, 3))
    def return_began_at_oms(self, lines: list[str], oms: int) -> None:
        self.opened += 1
        opening = c.OpenReturn(
            return_id=f"r{self.opened}",
            units=tuple(c.UnitToReturn(line_id, "NA") for line_id in lines),
            origin=ReturnOrigin.OMS,
            oms_return_id=f"oms-{oms}",
        )
        self.give(opening, "oms")

    @rule(which=WHICH, oms=st.integers(1, 3))
    def joined(self, which: int, oms: int) -> None:
        found = self.pick_return(which)
        if found is not None:
            self.give(c.JoinOmsReturn(return_id=found.return_id, oms_return_id=f"oms-{oms}"), "oms")

    @rule(which=WHICH)
    def named_and_seen(self, which: int) -> None:
        found = self.pick_return(which)
        if found is not None:
            self.give(c.NumberReturn(return_id=found.return_id, number=f"R-{which}"), "hub")
            self.give(c.OmsStatusSeen(return_id=found.return_id, status=f"state {which}"), "oms")

    @rule(which=WHICH, oms=st.integers(1, 3), what=st.sampled_from(["accepted", "accepted", "credit", "completed"]))
    def return_seen(self, which: int, oms: int, what: str) -> None:
        found = self.pick_return(which)
        if found is None:
            return
        commands: dict[str, c.OrderCommand] = {
            "accepted": c.ReturnAcceptedByOms(return_id=found.return_id),
            "credit": c.CreditNoteIssued(return_id=found.return_id, number=f"CN-{oms}"),
            "completed": c.ReturnCompleted(return_id=found.return_id),
        }
        self.give(commands[what], "oms")

    @rule(what=st.sampled_from([c.ConfirmOrder(), c.InvoiceIssued(number="I-1"), c.InvoiceIssued(number="I-1")]))
    def hub_things(self, what: c.OrderCommand) -> None:
        self.give(what, "hub")

    # --- what always holds -------------------------------------------------------------------------------------------
    @invariant()
    def every_unit_is_in_exactly_one_place(self) -> None:
        for found in self.desk.order.lines:
            counts = [getattr(found, place) for place in PLACES]
            assert min(counts) >= 0
            assert sum(counts) == found.ordered
            assert 0 <= found.rejected_returning <= found.rejected
            assert sum(count.quantity for count in found.rejections) == found.rejected

    @invariant()
    def no_more_comes_back_than_left(self) -> None:
        order = self.desk.order
        for found in order.lines:
            held, at_hand_off = units_held(order, found)
            assert held <= found.handed_over
            assert at_hand_off <= found.rejected_returning
            assert returnable(order, found) == found.handed_over - held
            credited = [u for back in decided_returns(order) for u in back.accepted if u.line_id == found.line_id]
            assert found.returned == len(credited)

    @invariant()
    def money_balances_to_the_minor_unit(self) -> None:
        order = self.desk.order
        for found in order.lines:
            assert 0 <= found.settled_units <= found.ordered
            assert 0 <= found.settled_amount <= found.paid_total
            units = [u for back in decided_returns(order) for u in back.accepted if u.line_id == found.line_id]
            assert all(unit.amount >= 0 and unit.tax >= 0 for unit in units)
            assert sum(unit.tax for unit in units) <= found.tax
            if found.settled_units == found.ordered:
                assert found.settled_amount == found.paid_total
                if len(units) == found.ordered:
                    assert sum(unit.tax for unit in units) == found.tax
            left = returnable(order, found)
            amount, tax = preview(order, found, left)
            assert 0 <= amount <= found.paid_total - found.settled_amount
            assert 0 <= tax <= found.tax
        if not self.was_cut:
            # What a return of the hand-off comes to is settled when it is decided: until then a unit may be shown with
            # the larger share of an amount that does not divide, which another return was given meanwhile.
            undecided = [
                unit.amount
                for back in order.returns
                if back.origin is ReturnOrigin.HAND_OFF and back.decided_at is None and back.stage in UNDER_CHECK
                for unit in back.units
                if unit.state is not UnitState.REFUSED
            ]
            refunds = refunds_in(order, list(EffectState))
            assert refunds - sum(undecided) <= paid_total(order)
            assert refunds <= paid_total(order) + len(undecided)

    @invariant()
    def what_is_sold_is_handed_over_refunded_or_cancelled(self) -> None:
        order = self.desk.order
        if order.stage is not Stage.HANDED_OVER or order.closed_how == "elsewhere":
            return
        for found in order.lines:
            refunded = found.settled_units - found.returned
            assert found.handed_over + found.rejected_returning + refunded == found.ordered

    @invariant()
    def the_oms_is_asked_once_for_each_return(self) -> None:
        order = self.desk.order
        counts = Counter((effect.kind, effect.return_id) for effect in order.effects if effect.return_id)
        assert all(kind in ONCE and count == 1 for (kind, _), count in counts.items())
        of_order = Counter(effect.kind for effect in order.effects if not effect.return_id)
        assert of_order[EffectKind.ISSUE_INVOICE] <= 1
        assert of_order[EffectKind.COMPLETE] <= 1
        assert of_order[EffectKind.CONFIRM] <= 1
        ids = [back.oms_return_id for back in order.returns if back.oms_return_id]
        assert len(ids) == len(set(ids))
        for back in order.returns:
            asked = {kind for kind, return_id in counts if return_id == back.return_id}
            if back.origin is ReturnOrigin.OMS:
                assert EffectKind.START_RETURN not in asked
            if order.oms_id:
                assert EffectKind.REFUND_RETURNED not in asked
                if back.stage is ReturnStage.DECIDED and back.oms_return_id:
                    assert EffectKind.SEND_QC in asked
                if back.stage is ReturnStage.ACCEPTED and self.desk.policy.invoices == "ours":
                    assert EffectKind.ISSUE_CREDIT_NOTE in asked
            else:
                assert not asked & {EffectKind.START_RETURN, EffectKind.SEND_QC}

    @invariant()
    def our_invoice_comes_after_the_confirmation(self) -> None:
        order = self.desk.order
        kinds = [effect.kind for effect in order.effects]
        if EffectKind.ISSUE_INVOICE in kinds and self.desk.policy.confirm_at != "first_claim":
            assert EffectKind.CONFIRM in kinds[: kinds.index(EffectKind.ISSUE_INVOICE)]

    @invariant()
    def a_return_means_what_its_stage_says(self) -> None:
        for back in self.desk.order.returns:
            assert len({unit.unit_id for unit in back.units}) == len(back.units) > 0
            if back.stage not in (ReturnStage.OPENED, ReturnStage.IN_CHECK, ReturnStage.REJECTED):
                assert back.undecided == 0
                assert back.accepted
                assert back.decided_at is not None
            if back.stage in IS_CREDITED or back.stage is ReturnStage.REJECTED:
                assert back.closed_at is not None
            if back.stage is ReturnStage.REJECTED:
                assert back.amount == 0
            for unit in back.units:
                assert unit.state is UnitState.REFUSED or not unit.settled
        row = summarise(self.desk.order)
        assert len(row.returns) == len(self.desk.order.returns)

    def teardown(self) -> None:
        order = getattr(self, "desk", None) and self.desk.order
        if order:
            assert msgspec.json.decode(msgspec.json.encode(order), type=Order) == order


def checking(return_id: str, unit: int, verdict: str) -> c.RecordQc:
    more: dict[str, Any] = {"answers": GOOD, "disposition": "shelf"}
    if verdict == "damaged":
        more = {"answers": DAMAGED, "disposition": "scrap", "note": "torn", "photos": (PHOTO,)}
    if verdict == "refused":
        more = {"refused_reason": "worn for weeks"}
    return c.RecordQc(return_id=return_id, unit_id=str(unit), is_accepted=verdict != "refused", **more)


def known_refusal(error: Refused, command: c.OrderCommand, order: Order | None) -> None:
    assert error.code in REFUSALS
    assert {way.act for way in ways_out(error.code, error.facts, command, order)} <= set(ACTS)


def decided_returns(order: Order) -> list[Return]:
    return [back for back in order.returns if back.decided_at is not None and back.stage is not ReturnStage.REJECTED]


def units_held(order: Order, found: Line) -> tuple[int, int]:
    """Count what returns hold of a line: of what was handed over, and of what was rejected at hand-off."""
    counts = [0, 0]
    for back in order.returns:
        for unit in back.units:
            is_free = unit.settled == "given_back" or (
                back.stage is ReturnStage.REJECTED and unit.state is not UnitState.REFUSED
            )
            if unit.line_id == found.line_id and not is_free:
                counts[back.origin is ReturnOrigin.HAND_OFF] += 1
    return counts[0], counts[1]


def others_settled(order: Order) -> list[tuple[int, int]]:
    """Return units and money that left each line otherwise than through returns."""
    found = []
    for one in order.lines:
        units = [u for back in decided_returns(order) for u in back.accepted if u.line_id == one.line_id]
        found.append((one.settled_units - len(units), one.settled_amount - sum(unit.amount for unit in units)))
    return found


def encoded(order: Order) -> bytes:
    return msgspec.json.encode(order)


NO_CHECKS = [HealthCheck.too_slow, HealthCheck.filter_too_much]


class TestReturns(ReturnMachine.TestCase):  # type: ignore[misc, name-defined]
    """The same sequences in every run, so that a red build says something about the change."""

    settings = settings(
        max_examples=150,
        stateful_step_count=40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=NO_CHECKS,
    )


@pytest.mark.long
class TestManyReturns(ReturnMachine.TestCase):  # type: ignore[misc, name-defined]
    """New sequences in every run."""

    settings = settings(
        max_examples=4000, stateful_step_count=60, deadline=None, print_blob=True, suppress_health_check=NO_CHECKS
    )
