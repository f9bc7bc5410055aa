"""Random commands of several people on one order; what must hold holds after each of them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from order_desk import LID, MUG, SHIRT, SHIRT_CASE, Desk, bundle, line

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import apply, decide
from storeassist_qt.domain.orders import (
    REFUND_KINDS,
    Bag,
    EffectKind,
    EffectState,
    Order,
    OrderType,
    Stage,
)
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.refusals import ACTS, REFUSALS, ways_out
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.domain.walk import build_walk

PLACES = ("open", "picked", "not_found", "to_put_back", "accepted", "rejected", "handed_over", "cancelled")
PEOPLE = st.sampled_from(["ana", "ana", "ana", "ana", "mei", "boss"])
SHIRT_LINES = st.sampled_from(["L1", "L2"])
ANY_LINE = st.sampled_from(["L1", "L2", "B1"])
QUANTITY = st.integers(1, 4)


class OrderMachine(RuleBasedStateMachine):
    """One order at the hub, given whatever its people can think of."""

    desk: Desk
    withdrawn: set[str]
    oms_cut: bool
    asked: int

    @initialize(
        order_type=st.sampled_from(list(OrderType)),
        ordered=st.tuples(st.integers(1, 7), st.integers(1, 3), st.integers(1, 2)),
        paid=st.tuples(st.integers(0, 9_999), st.integers(1, 50), st.integers(0, 12_345)),
        currency=st.sampled_from(["USD", "JPY", "KWD"]),
        bags_counted=st.booleans(),
    )
    def placed(self, order_type: OrderType, ordered: Any, paid: Any, currency: str, bags_counted: bool) -> None:
        lines = (
            line("L1", ordered[0], paid_total=paid[0], unit_price=333),
            line("L2", ordered[1], paid_total=paid[1], is_weighed=True, unit_price=7),
            bundle("B1", ordered[2], paid_total=paid[2], unit_price=5000),
        )
        policy = StorePolicy(bags_counted=bags_counted)
        self.desk = Desk(*lines, policy=policy, order_type=order_type, currency=currency)
        self.withdrawn = set()
        self.oms_cut = False
        self.asked = 0

    # --- giving a command and what must hold across it -----------------------------------------------------------
    def give(self, command: c.OrderCommand, by: str) -> None:
        desk = self.desk
        before, frozen = desk.order, encoded(desk.order)
        refusal = None
        try:
            desk.do(command, by)
        except Refused as error:
            refusal = error
        after = desk.order
        assert encoded(before) == frozen
        if refusal is not None:
            assert after is before
            assert refusal.code in REFUSALS
            assert {way.act for way in ways_out(refusal.code, refusal.facts, command, before)} <= set(ACTS)
            return
        _, context = desk.last or (None, None)
        assert context is not None
        assert apply(after, command, context) is after
        assert decide(after, command, context) == (after, ())
        old, new = {effect.key for effect in before.effects}, {effect.key for effect in after.effects}
        self.withdrawn |= old - new
        assert not self.withdrawn & new
        self.stages_are_kept(before, after, command)
        self.refunds_come_in_time(before, after, command)
        if isinstance(command, c.CancelByOms):
            self.oms_cut = True

    def stages_are_kept(self, before: Order, after: Order, command: c.OrderCommand) -> None:
        if not before.is_closed:
            return
        assert after.stage is before.stage
        if not isinstance(command, c.PutBackUnits | c.SettleRefusal):
            assert units_of(after) == units_of(before)

    def refunds_come_in_time(self, before: Order, after: Order, command: c.OrderCommand) -> None:
        old = {effect.key for effect in before.effects}
        for effect in after.effects:
            if effect.key in old:
                continue
            if effect.kind is EffectKind.REFUND_NOT_FOUND:
                if isinstance(command, c.StageOrder):
                    assert after.stage is Stage.STAGED
                    assert effect.delay_s == 10
                elif isinstance(command, c.FinishPick):
                    assert before.order_type is OrderType.PICK_AT_STORE
                else:
                    assert isinstance(command, c.HandOver)
            elif effect.kind is EffectKind.REFUND_REJECTED:
                assert isinstance(command, c.HandOver)
            elif effect.kind is EffectKind.CANCEL:
                assert isinstance(command, c.CancelOrder | c.FinishPick)
                assert after.stage is Stage.CANCELLED

    def chance(self, draw: int) -> bool:
        """Keep what closes an order rare, and away from its first steps."""
        self.asked += 1
        return draw == 3 and self.asked > 2

    # --- the usual way -------------------------------------------------------------------------------------------
    @rule(missing=st.integers(0, 2), line_id=ANY_LINE)
    def go_on(self, missing: int, line_id: str) -> None:
        """Do what comes next, with some units missing."""
        order = self.desk.order
        if order.put_back_left:
            self.put_back_all("ana")
        elif order.stage in (Stage.PLACED, Stage.CONFIRMED, Stage.PICKING):
            self.give(c.ClaimOrder(), "ana")
            found = order.line(line_id)
            if found is not None and found.open and missing:
                self.give(c.MarkNotFound(line_id=line_id, quantity=min(missing, found.open)), "ana")
                self.put_back_all("ana")
            self.pick_all_that_is_open("ana")
            self.give(c.FinishPick(), "ana")
        elif order.stage is Stage.PICKED and missing < 2:
            self.give(c.StageOrder(bags=(Bag("B3"),)), "ana")
        elif order.stage in (Stage.PICKED, Stage.STAGED):
            self.accept_all()

    @rule(missing=st.integers(0, 2), line_id=ANY_LINE)
    def go_on_further(self, missing: int, line_id: str) -> None:
        self.go_on(missing, line_id)

    # --- picking ---------------------------------------------------------------------------------------------------
    @rule(by=PEOPLE, what=st.sampled_from([c.ClaimOrder(), c.ReleaseOrder(), c.TakeOver()]))
    def claim(self, by: str, what: c.OrderCommand) -> None:
        self.give(what, by)

    @rule(by=PEOPLE, line_id=SHIRT_LINES, quantity=QUANTITY, weight_g=st.sampled_from([0, 0, 450]))
    def pick(self, by: str, line_id: str, quantity: int, weight_g: int) -> None:
        self.give(c.PickUnits(line_id=line_id, quantity=quantity, code=SHIRT, weight_g=weight_g), by)

    @rule(by=PEOPLE, line_id=SHIRT_LINES, quantity=st.sampled_from([1, 6]))
    def pick_a_case(self, by: str, line_id: str, quantity: int) -> None:
        self.give(c.PickUnits(line_id=line_id, quantity=quantity, code=SHIRT_CASE), by)

    @rule(by=PEOPLE, part=st.sampled_from([("mug", MUG), ("lid", LID), ("mug", LID)]), quantity=QUANTITY)
    def pick_a_part(self, by: str, part: tuple[str, str], quantity: int) -> None:
        self.give(c.PickUnits(line_id="B1", part_id=part[0], quantity=quantity, code=part[1]), by)

    @rule(by=PEOPLE)
    def pick_all_that_is_open(self, by: str) -> None:
        for found in self.desk.order.lines:
            if found.parts:
                bundles = found.open + found.picked + found.accepted + found.rejected
                for part, code in zip(found.parts, (MUG, LID), strict=True):
                    need = bundles * part.per_bundle - part.held
                    if need > 0:
                        self.give(c.PickUnits(line_id="B1", part_id=part.part_id, quantity=need, code=code), by)
            elif found.open:
                self.give(c.PickUnits(line_id=found.line_id, quantity=found.open, code=SHIRT), by)

    @rule(by=PEOPLE, line_id=ANY_LINE, quantity=QUANTITY)
    def not_found(self, by: str, line_id: str, quantity: int) -> None:
        found = self.desk.order.line(line_id)
        assert found is not None
        wanted = min(quantity, found.open) or quantity
        self.give(c.MarkNotFound(line_id=line_id, quantity=wanted), by)

    @rule(by=PEOPLE, line_id=ANY_LINE, quantity=QUANTITY)
    def reopen(self, by: str, line_id: str, quantity: int) -> None:
        self.give(c.ReopenUnits(line_id=line_id, quantity=quantity), by)

    @rule(by=PEOPLE, line_id=ANY_LINE)
    def skip(self, by: str, line_id: str) -> None:
        self.give(c.SkipLine(line_id=line_id), by)

    @rule(by=PEOPLE, line_id=ANY_LINE, part=st.sampled_from(["", "mug", "lid"]), quantity=QUANTITY)
    def put_back(self, by: str, line_id: str, part: str, quantity: int) -> None:
        self.give(c.PutBackUnits(line_id=line_id, part_id=part if line_id == "B1" else "", quantity=quantity), by)

    @rule(by=PEOPLE)
    def put_back_all(self, by: str) -> None:
        for found in self.desk.order.lines:
            if found.to_put_back:
                self.give(c.PutBackUnits(line_id=found.line_id, quantity=found.to_put_back), by)
            for part in found.parts:
                if part.to_put_back:
                    back = c.PutBackUnits(line_id="B1", part_id=part.part_id, quantity=part.to_put_back)
                    self.give(back, by)

    @rule(by=PEOPLE)
    def finish(self, by: str) -> None:
        self.give(c.FinishPick(), by)

    # --- staging and hand-off ----------------------------------------------------------------------------------------
    @rule(by=PEOPLE, bags=st.integers(0, 2))
    def stage(self, by: str, bags: int) -> None:
        self.give(c.StageOrder(bags=tuple(Bag(f"B{number}") for number in range(bags))), by)

    @rule(by=PEOPLE, wait_s=st.sampled_from([0, 5, 30]))
    def unstage(self, by: str, wait_s: int) -> None:
        self.desk.wait(seconds=wait_s)
        self.give(c.UnstageOrder(), by)

    @rule(by=PEOPLE, what=st.sampled_from([c.RestageOrder(bags=(Bag("C1"),)), c.NotifyReady(), c.UndoCheckIn()]))
    def small_things(self, by: str, what: c.OrderCommand) -> None:
        self.give(what, by)

    @rule(by=st.sampled_from(["customer", "ana"]))
    def check_in(self, by: str) -> None:
        self.give(c.CheckInCustomer(place="curbside", spot="4"), by)

    @rule(line_id=ANY_LINE, quantity=QUANTITY)
    def accept(self, line_id: str, quantity: int) -> None:
        self.give(c.AcceptUnits(line_id=line_id, quantity=quantity), "ana")

    @rule()
    def accept_all(self) -> None:
        for found in self.desk.order.lines:
            if found.picked:
                self.give(c.AcceptUnits(line_id=found.line_id, quantity=found.picked), "ana")

    @rule(line_id=ANY_LINE, quantity=QUANTITY, reason=st.sampled_from(c.REJECT_REASONS))
    def reject(self, line_id: str, quantity: int, reason: str) -> None:
        self.give(c.RejectUnits(line_id=line_id, quantity=quantity, reason=reason), "ana")

    @rule(is_signed=st.booleans(), bags=st.integers(0, 2))
    def hand_over(self, is_signed: bool, bags: int) -> None:
        more = {} if is_signed else {"strokes": None, "reason_unsigned": "contactless"}
        self.give(self.desk.hand_over_command(bags_taken=bags, **more), "ana")

    @rule(by=st.sampled_from(["boss", "canceller", "ana"]), draw=st.integers(0, 3))
    def cancel(self, by: str, draw: int) -> None:
        if self.chance(draw) or self.desk.order.is_closed:
            self.give(c.CancelOrder(reason="Fire drill"), by)

    # --- the OMS ----------------------------------------------------------------------------------------------------
    @rule(line_id=ANY_LINE, quantity=st.integers(0, 8), paid=st.none() | st.integers(1, 20_000), is_new=st.booleans())
    def amend(self, line_id: str, quantity: int, paid: int | None, is_new: bool) -> None:
        version = self.desk.order.oms_version + int(is_new)
        amended = c.AmendedLine(line_id, quantity, paid if quantity else None)
        found = self.desk.order.line(line_id)
        assert found is not None
        before = self.desk.order
        self.give(c.AmendByOms(oms_version=version, lines=(amended,)), "oms")
        if self.desk.order is not before:
            self.oms_cut = True

    @rule(draw=st.integers(0, 3), what=st.sampled_from([c.CancelByOms, c.DeliverySeen]))
    def cancelled_or_delivered(self, draw: int, what: type[c.CancelByOms] | type[c.DeliverySeen]) -> None:
        if self.chance(draw):
            self.give(what(oms_version=self.desk.order.oms_version + 1), "oms")

    @rule(number=st.integers(0, 5), answer=st.sampled_from(["sent", "confirmed", "refused"]))
    def effect_answered(self, number: int, answer: str) -> None:
        effects = self.desk.order.effects
        key = effects[number % len(effects)].key if effects else "none/1"
        commands: dict[str, c.OrderCommand] = {
            "sent": c.EffectSent(key=key),
            "confirmed": c.EffectConfirmed(key=key, proof="CN-1"),
            "refused": c.EffectRefused(key=key, code="409"),
        }
        self.give(commands[answer], "hub")

    @rule(act=st.sampled_from(["goods_left", "goods_here", "put_back"]), by=PEOPLE)
    def settle(self, act: str, by: str) -> None:
        settled = c.SettleRefusal(refused_id="x", refused_what="HandOver", act=act, quantity=1)
        self.give(settled, by)

    @rule(minutes=st.sampled_from([1, 11]))
    def time_passes(self, minutes: int) -> None:
        self.desk.wait(minutes=minutes)

    @rule(what=st.sampled_from([c.ConfirmOrder(), c.InvoiceIssued(number="I-1")]))
    def hub_things(self, what: c.OrderCommand) -> None:
        self.give(what, "hub")

    # --- what always holds ------------------------------------------------------------------------------------------
    @invariant()
    def every_unit_is_in_exactly_one_place(self) -> None:
        for found in self.desk.order.lines:
            counts = [getattr(found, place) for place in PLACES]
            assert min(counts) >= 0
            assert sum(counts) == found.ordered
            assert 0 <= found.not_found_released <= found.not_found
            assert sum(count.quantity for count in found.not_found_reasons) == found.not_found
            assert sum(count.quantity for count in found.rejections) == found.rejected
            assert 0 <= found.typed <= found.ordered

    @invariant()
    def parts_are_never_below_nothing_nor_above_need(self) -> None:
        for found in self.desk.order.lines:
            bundles = found.open + found.picked + found.accepted + found.rejected + found.handed_over
            for part in found.parts:
                assert part.to_put_back >= 0
                assert 0 <= part.held <= bundles * part.per_bundle
                assert part.held >= (found.picked + found.accepted + found.rejected) * part.per_bundle

    @invariant()
    def money_adds_up(self) -> None:
        order = self.desk.order
        for found in order.lines:
            assert 0 <= found.settled_amount <= found.paid_total
            assert 0 <= found.settled_units <= found.ordered
            rest = found.ordered - found.settled_units
            if rest:
                assert found.settled_amount + found.amount_of_next(rest) == found.paid_total
        refunds = [effect for effect in order.effects if effect.kind in REFUND_KINDS]
        for effect in refunds:
            assert effect.amount == sum(part.amount for part in effect.lines)
            assert all(part.amount >= 0 and part.quantity > 0 for part in effect.lines)
        asked = sum(effect.amount for effect in refunds)
        assert asked <= sum(found.paid_total for found in order.lines)
        if not self.oms_cut and not order.returns:
            assert asked == sum(found.settled_amount for found in order.lines)
            units = sum(part.quantity for effect in refunds for part in effect.lines)
            assert units == sum(found.settled_units for found in order.lines)

    @invariant()
    def what_left_the_order_is_what_was_settled(self) -> None:
        order = self.desk.order
        for found in order.lines:
            gone = found.not_found_released + found.cancelled + found.to_put_back
            if order.stage is Stage.CANCELLED:
                assert found.settled_units == found.ordered
            elif order.stage is Stage.HANDED_OVER and order.closed_how != "elsewhere":
                rejected = found.rejected - found.rejected_returning
                assert found.settled_units == gone + rejected + found.returned
                assert gone + found.rejected == found.ordered - found.handed_over
            elif not order.is_closed:
                assert found.settled_units == gone

    @invariant()
    def a_stage_means_what_it_says(self) -> None:
        order = self.desk.order
        if order.stage not in (Stage.PLACED, Stage.CONFIRMED, Stage.PICKING):
            assert order.units("open") == 0
            assert order.claim is None
        if order.stage in (Stage.PICKED, Stage.STAGED):
            assert order.units("picked", "accepted", "rejected") > 0
        if order.stage is Stage.STAGED:
            assert order.bags
            assert all(found.not_found == found.not_found_released for found in order.lines)
        if order.stage in (Stage.PLACED, Stage.CONFIRMED):
            assert order.units("picked", "accepted", "rejected", "to_put_back", "not_found") == 0
        if order.is_closed:
            assert order.units("picked", "accepted") == 0
            assert order.closed_at is not None
        if order.stage not in (Stage.STAGED, Stage.PICKED):
            waiting = [e for e in order.effects if e.kind is EffectKind.NOTIFY_READY]
            assert all(effect.state is not EffectState.REQUESTED for effect in waiting)

    @invariant()
    def what_is_derived_can_be_derived(self) -> None:
        order = self.desk.order
        row = summarise(order)
        if not order.is_closed:
            assert row.units == row.units_open + row.units_done + row.not_found
        walk = build_walk([order], {})
        assert walk.units_done <= walk.units_total
        assert min([task.open for task in walk.tasks], default=0) >= 0
        assert (walk.units_to_put_back > 0) == (order.put_back_left > 0)
        if not order.is_closed:
            assert walk.is_done == (order.units("open") == 0 and order.put_back_left == 0)

    def teardown(self) -> None:
        order = getattr(self, "desk", None) and self.desk.order
        if order:
            assert msgspec.json.decode(msgspec.json.encode(order), type=Order) == order


def encoded(order: Order) -> bytes:
    return msgspec.json.encode(order)


def units_of(order: Order) -> list[tuple[int, ...]]:
    return [tuple(getattr(found, place) for place in PLACES) for found in order.lines]


NO_CHECKS = [HealthCheck.too_slow, HealthCheck.filter_too_much]


class TestOrders(OrderMachine.TestCase):  # type: ignore[misc, name-defined]
    """The same sequences in every run, so that a red build says something about the change."""

    settings = settings(
        max_examples=120,
        stateful_step_count=40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=NO_CHECKS,
    )


@pytest.mark.long
class TestManyOrders(OrderMachine.TestCase):  # type: ignore[misc, name-defined]
    """New sequences in every run."""

    settings = settings(
        max_examples=4000, stateful_step_count=60, deadline=None, print_blob=True, suppress_health_check=NO_CHECKS
    )
