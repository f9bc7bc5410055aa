from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Bag, Effect, EffectState, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import refunds
from storeassist_qt.hub.judge import Asker
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, Clock, an_order

PICKER = Asker(actor="a1", actor_name="Ana Torres", roles=frozenset({Role.PICK, Role.HAND_OFF}))


class FakeOms:
    """Answers as it is told and remembers what it was asked."""

    name = "fake"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.answers: dict[str, OmsAnswer] = {}
        self.is_down = False

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        if self.is_down:
            raise OmsUnreachable("oms_unreachable", retry_after_s=60)
        self.asked.append((effect.kind.value, effect.key))
        return self.answers.get(effect.kind.value, Confirmed("R-1"))


@pytest.fixture
def oms() -> FakeOms:
    return FakeOms()


@pytest.fixture
def at_oms(tmp_path: Path, clock: Clock, oms: FakeOms) -> Iterator[RunningHub]:
    policy = StorePolicy(currency="EUR")
    running = start_hub(tmp_path / "hub", clock=clock, pin_cost=FOR_TESTS, oms=oms, set_up=(policy, MANAGER))
    yield running
    running.stop()


def _staged(running: RunningHub) -> Order:
    order = an_order()
    running.place(order)
    for command in (
        c.ClaimOrder(),
        c.PickUnits(line_id="1", quantity=2, code="09521234567899"),
        c.MarkNotFound(line_id="1", quantity=1),
        c.FinishPick(),
        c.StageOrder(bags=(Bag("A-07"),)),
    ):
        assert running.submit(order.order_id, command, PICKER).outcome == "accepted"
    return order


def _states(running: RunningHub, order: Order) -> dict[str, EffectState]:
    found: Any = running.hub.order(order.order_id)
    return {effect.kind.value: effect.state for effect in found.effects}


def test_effects_of_staging_leave_after_ten_seconds_in_their_order(
    at_oms: RunningHub, oms: FakeOms, clock: Clock
) -> None:
    order = _staged(at_oms)
    at_oms.hub.look_around()
    assert [kind for kind, _ in oms.asked] == ["confirm"]
    clock.advance(seconds=11)
    at_oms.hub.look_around()
    assert [kind for kind, _ in oms.asked] == ["confirm", "refund_not_found", "notify_ready"]
    assert set(_states(at_oms, order).values()) == {EffectState.CONFIRMED}


def test_an_undo_within_ten_seconds_costs_nothing(at_oms: RunningHub, oms: FakeOms, clock: Clock) -> None:
    order = _staged(at_oms)
    clock.advance(seconds=5)
    assert at_oms.submit(order.order_id, c.UnstageOrder(), PICKER).outcome == "accepted"
    clock.advance(minutes=5)
    at_oms.hub.look_around()
    assert [kind for kind, _ in oms.asked] == ["confirm"]


def test_an_oms_that_is_down_gets_everything_later_and_in_order(at_oms: RunningHub, oms: FakeOms, clock: Clock) -> None:
    oms.is_down = True
    order = _staged(at_oms)
    for _ in range(5):
        clock.advance(seconds=61)
        at_oms.hub.look_around()
    assert oms.asked == []
    assert _states(at_oms, order)["confirm"] is EffectState.SENT
    oms.is_down = False
    clock.advance(seconds=61)
    at_oms.hub.look_around()
    clock.advance(seconds=61)
    at_oms.hub.look_around()
    assert [kind for kind, _ in oms.asked] == ["confirm", "refund_not_found", "notify_ready"]
    assert len(set(oms.asked)) == 3


def test_what_the_oms_refuses_stands_on_the_order(at_oms: RunningHub, oms: FakeOms, clock: Clock) -> None:
    oms.answers["refund_not_found"] = RefusedByOms("payment_gone", "already refunded")
    order = _staged(at_oms)
    clock.advance(seconds=11)
    at_oms.hub.look_around()
    assert _states(at_oms, order)["refund_not_found"] is EffectState.REFUSED


def test_the_relay_goes_on_after_a_restart(tmp_path: Path, clock: Clock) -> None:
    oms = FakeOms()
    policy = StorePolicy(currency="EUR")
    first = start_hub(tmp_path / "hub", clock=clock, pin_cost=FOR_TESTS, oms=oms, set_up=(policy, MANAGER))
    order = _staged(first)
    first.stop()
    clock.advance(seconds=11)
    second = start_hub(tmp_path / "hub", clock=clock, pin_cost=FOR_TESTS, oms=oms)
    second.hub.look_around()
    assert set(_states(second, order).values()) == {EffectState.CONFIRMED}
    assert len({key for _, key in oms.asked}) == len(oms.asked)
    second.stop()


def test_without_an_oms_a_person_settles_refunds_in_the_ledger(running: RunningHub, clock: Clock) -> None:
    order = _staged(running)
    clock.advance(seconds=11)
    running.hub.look_around()
    assert _states(running, order)["refund_not_found"] is EffectState.SENT
    with running.hub.reading() as connection:
        rows = refunds.listed(connection)
    assert [(row.number, row.amount, row.currency, row.kind) for row in rows] == [
        ("100214", 6800, "EUR", "refund_not_found")
    ]
    assert "68.00,EUR" in refunds.as_csv(rows)
    running.hub.look_around()
    running.call(lambda judge: refunds.settle(judge, "100214", by="Maya Jensen", proof="T-77"))
    assert _states(running, order)["refund_not_found"] is EffectState.CONFIRMED
    with running.hub.reading() as connection:
        assert refunds.listed(connection) == []
        assert refunds.listed(connection, everything=True)[0].done_by == "Maya Jensen"


def test_a_connector_that_falls_over_does_not_stop_the_keeper(
    at_oms: RunningHub, oms: FakeOms, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(_effect: Effect, _order: Order) -> OmsAnswer:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(oms, "perform", wrong)
        order = _staged(at_oms)
        with pytest.raises(ZeroDivisionError):
            at_oms.hub.look_around()
    clock.advance(minutes=1)
    at_oms.hub.look_around()
    assert set(_states(at_oms, order).values()) == {EffectState.CONFIRMED}
