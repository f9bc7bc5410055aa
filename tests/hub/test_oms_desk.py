from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import EffectState, Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import admin, oms_desk
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.judge import Asker
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import OmsUnreachable, RefusedByOms
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, PICKER_PIN, Clock, FakeDevice, an_order
from .fake_oms import FakeFynd, FakePort, FakeSource, oms_order

PICKER = Asker(actor="a1", actor_name="Ana Torres", roles=frozenset({Role.PICK, Role.HAND_OFF, Role.RETURNS}))
CHIEF = Asker(actor="m1", actor_name="Maya Jensen", roles=frozenset({Role.MANAGER}))


@pytest.fixture
def fynd() -> FakeFynd:
    return FakeFynd()


@pytest.fixture
def start(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., RunningHub]]:
    started: list[RunningHub] = []

    def run(fynd: FakeFynd | None, **more: Any) -> RunningHub:
        connection = fynd.connection if fynd else None
        set_up = (StorePolicy(currency="EUR", time_zone="Europe/Berlin"), MANAGER)
        running = start_hub(
            tmp_path / "hub", clock=clock, pin_cost=FOR_TESTS, connection=connection, set_up=set_up, **more
        )
        started.append(running)
        return running

    yield run
    for running in started:
        running.stop()


def _place(running: RunningHub, fynd: FakeFynd, order: Order, *more: c.OrderCommand) -> Order:
    fynd.source.show(order.order_id, c.PlaceOrder(order=order), *more)
    running.hub.oms_desk.turn()
    found = running.hub.order(order.order_id)
    assert found is not None
    return found


def _picked(running: RunningHub, order: Order, found: int = 3) -> None:
    missing = 3 - found
    commands: list[c.OrderCommand] = [
        c.ClaimOrder(),
        c.PickUnits(line_id="1", quantity=found, code="09521234567899"),
    ]
    if missing:
        commands.append(c.MarkNotFound(line_id="1", quantity=missing))
    for command in (*commands, c.FinishPick()):
        outcome = running.submit(order.order_id, command, PICKER)
        assert outcome.outcome == "accepted", outcome


def _kinds(order: Order | None) -> dict[str, EffectState]:
    assert order is not None
    return {effect.kind.value: effect.state for effect in order.effects}


def test_what_the_oms_shows_becomes_orders_and_its_wishes_the_policy(
    start: Callable[..., RunningHub], fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = start(fynd)
    order = _place(running, fynd, oms_order(an_order), c.OmsStatusSeen(status="placed"))
    assert (order.stage, order.oms_status, order.oms_id) == (Stage.PLACED, "placed", "17328629784861446350")
    page = make_oms_device(running).pull()
    assert page.policy is not None
    assert (page.policy.confirm_at, page.policy.invoices) == ("finished_pick", "oms")
    assert [order.number for order in page.orders] == [order.number]
    assert page.oms is not None
    assert (page.oms.name, page.oms.is_reachable, page.oms.waiting) == ("fynd", True, 0)


def test_missing_units_are_cancelled_before_the_confirmation(start: Callable[..., RunningHub], fynd: FakeFynd) -> None:
    running = start(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order, found=2)
    running.hub.carry()
    assert fynd.port.asked == ["refund_not_found", "confirm"]
    assert _kinds(running.hub.order(order.order_id)) == {
        "refund_not_found": EffectState.CONFIRMED,
        "confirm": EffectState.CONFIRMED,
    }


def test_with_our_own_invoices_an_order_is_confirmed_as_it_arrives(start: Callable[..., RunningHub]) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    running = start(fynd)
    order = _place(running, fynd, oms_order(an_order))
    running.hub.carry()
    assert fynd.port.asked == ["confirm"]
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.stage is Stage.CONFIRMED
    assert found.is_reserved


def test_orders_of_other_origin_stay_with_the_ledger(start: Callable[..., RunningHub], fynd: FakeFynd) -> None:
    running = start(fynd)
    order = an_order()
    running.place(order)
    for command in (c.ClaimOrder(), c.MarkNotFound(line_id="1", quantity=3), c.FinishPick()):
        assert running.submit(order.order_id, command, PICKER).outcome == "accepted"
    running.hub.look_around()
    assert fynd.port.asked == []
    assert _kinds(running.hub.order(order.order_id)) == {
        "confirm": EffectState.CONFIRMED,
        "cancel": EffectState.SENT,
    }


def test_the_same_order_again_is_not_placed_twice(start: Callable[..., RunningHub], fynd: FakeFynd) -> None:
    running = start(fynd)
    first = _place(running, fynd, oms_order(an_order))
    again = oms_order(an_order)
    twice = oms_order(an_order, "777", number="X-1")
    fynd.source.show(again.order_id, c.PlaceOrder(order=again), c.OmsStatusSeen(status="bag_confirmed"))
    fynd.source.show(twice.order_id, c.PlaceOrder(order=twice))
    other = oms_order(an_order, "777", number="X-2")
    fynd.source.show(other.order_id, c.PlaceOrder(order=other), c.OmsStatusSeen(status="placed"))
    running.hub.oms_desk.turn()
    found = running.hub.order(first.order_id)
    assert found is not None
    assert found.oms_status == "bag_confirmed"
    assert running.hub.order(again.order_id) is None
    assert running.hub.order(other.order_id) is None
    seen = running.hub.order(twice.order_id)
    assert seen is not None
    assert seen.oms_status == "placed"
    view = fynd.source.views[-1]
    assert view.order_by_oms_id("777") == seen
    assert view.order_by_oms_id("778") is None


def test_a_refused_order_is_a_problem_and_the_others_come_in(
    start: Callable[..., RunningHub], fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = start(fynd)
    bad = oms_order(an_order, "1", number="BAD", lines=())
    fynd.source.show(bad.order_id, c.PlaceOrder(order=bad), c.OmsStatusSeen(status="placed"))
    good = _place(running, fynd, oms_order(an_order, "2"))
    assert good.stage is Stage.PLACED
    running.hub.oms_desk.turn()
    page = make_oms_device(running).pull()
    assert page.oms is not None
    assert [(problem.code, problem.facts["number"]) for problem in page.oms.problems] == [("order_malformed", "BAD")]
    running.stop()
    running = start(fynd)  # problems outlive the hub that met them
    mended = replace(bad, lines=good.lines)
    fynd.source.show(bad.order_id, c.PlaceOrder(order=mended))
    running.hub.oms_desk.turn()
    health = running.hub.oms_desk.health
    assert health is not None
    assert health.problems == ()


def test_products_and_free_numbers_are_looked_up_in_the_store(start: Callable[..., RunningHub], fynd: FakeFynd) -> None:
    running = start(fynd)
    product = Product(product_id="p", sku="NF-1", name="Merino sweater")
    running.call(lambda judge: put_products(judge, [product]))
    order = _place(running, fynd, oms_order(an_order))
    view = fynd.source.views[-1]
    assert view.product("nf-1 ") == product
    assert view.product("NF-2") is None
    assert not view.is_number_free(order.number)
    assert view.is_number_free("100999")


def test_health_is_told_when_it_changes_and_not_otherwise(
    start: Callable[..., RunningHub], fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice], clock: Clock
) -> None:
    running = start(fynd)
    running.hub.oms_desk.turn()
    device = make_oms_device(running)
    cursor = device.pull().cursor
    for _ in range(3):
        clock.advance(seconds=1)
        running.hub.oms_desk.turn()
    assert device.pull(cursor).oms is None
    fynd.source.state = OmsHealth(
        name="fynd", is_reachable=False, code="oms_unreachable", problems=(OmsProblem(code="x", at=clock()),)
    )
    running.hub.oms_desk.turn()
    told = device.pull(cursor).oms
    assert told is not None
    assert (told.is_reachable, told.code, told.since) == (False, "oms_unreachable", clock())
    assert [problem.code for problem in told.problems] == ["x"]


def test_an_oms_that_was_away_gets_everything_once_it_is_back(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    fynd.port.down = OmsUnreachable("oms_unreachable")
    fynd.source.state = OmsHealth(name="fynd", is_reachable=False, code="oms_unreachable")
    orders = [_place(running, fynd, oms_order(an_order, str(number))) for number in range(30)]
    for order in orders:
        _picked(running, order, found=2)
    for _ in range(16):
        clock.advance(minutes=30)
        running.hub.look_around()
    told = running.hub.oms_desk.health
    assert told is not None
    assert told.waiting == 50  # 60, in steps that seldom change
    fynd.port.down, fynd.source.state = None, OmsHealth(name="fynd")
    clock.advance(minutes=1)  # longer than any pause
    running.hub.look_around()
    running.hub.look_around()
    assert len(fynd.port.asked) == 60
    assert len({key for batch in fynd.port.batches for _, key in batch}) == 60
    for order in orders:
        assert set(_kinds(running.hub.order(order.order_id)).values()) == {EffectState.CONFIRMED}


def test_a_refused_request_is_tried_again_or_settled_by_a_manager(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    fynd.port.answers["confirm"] = RefusedByOms("O422", "not of this location")
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert _kinds(found) == {"confirm": EffectState.REFUSED}
    del fynd.port.answers["confirm"]
    clock.advance(hours=1)
    running.hub.carry()
    assert fynd.port.asked == ["confirm"]
    key = found.effects[0].key
    assert running.submit(order.order_id, c.RetryEffect(key=key), CHIEF).outcome == "accepted"
    running.hub.carry()
    assert fynd.port.asked == ["confirm", "confirm"]
    assert _kinds(running.hub.order(order.order_id)) == {"confirm": EffectState.CONFIRMED}


def test_without_its_oms_a_hub_keeps_what_was_meant_for_it(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    order = _place(running, fynd, oms_order(an_order))
    fynd.port.down = OmsUnreachable("oms_unreachable")
    _picked(running, order)
    running.hub.carry()
    running.stop()
    clock.advance(hours=1)
    without = start(None)
    without.hub.look_around()
    assert _kinds(without.hub.order(order.order_id)) == {"confirm": EffectState.SENT}
    told = without.hub.oms_desk.health
    assert told is not None
    assert (told.name, told.code) == ("fynd", "oms_not_connected")
    assert without.hub.registry.policy.invoices == "none"
    without.stop()
    fynd.port.down = None
    back = start(fynd)
    back.hub.look_around()
    assert _kinds(back.hub.order(order.order_id)) == {"confirm": EffectState.CONFIRMED}


def test_the_source_is_told_whether_the_store_is_open(start: Callable[..., RunningHub], fynd: FakeFynd) -> None:
    running = start(fynd)
    running.call(lambda judge: admin.set_setting(judge, "open_hours", "18:00-21:00"))
    running.hub.oms_desk.turn()
    assert fynd.source.open_seen[-1] is False


def _due_in(running: RunningHub, clock: Clock) -> list[float]:
    with running.hub.reading() as connection:
        rows = connection.execute(sa.select(t.EFFECT.c.due_at).order_by(t.EFFECT.c.due_at)).scalars()
        return [(at - clock()).total_seconds() for at in rows]


def test_the_wait_an_oms_asks_for_is_kept_to_and_spread(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    fynd.port.down = OmsUnreachable("oms_locked", retry_after_s=900)
    for number in range(5):
        _picked(running, _place(running, fynd, oms_order(an_order, str(number))))
    running.hub.carry()
    waits = _due_in(running, clock)
    assert all(900 <= wait <= 990 for wait in waits)
    assert len(set(waits)) == 5
    fynd.port.down = OmsUnreachable("oms_locked", retry_after_s=0)
    clock.advance(seconds=1000)
    running.hub.carry()  # it ends, though the OMS asks for no wait at all
    assert all(0 < wait < 1 for wait in _due_in(running, clock))


def test_tries_in_vain_come_ever_more_seldom(start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock) -> None:
    running = start(fynd)
    tries = 0

    class Counting(FakePort):
        def perform_many(self, effects: Any) -> Any:
            nonlocal tries
            tries += 1
            return super().perform_many(effects)

    fynd.port.__class__ = Counting
    fynd.port.down = OmsUnreachable("oms_unreachable")
    _picked(running, _place(running, fynd, oms_order(an_order)))
    for _ in range(8 * 60 * 2):  # eight hours
        clock.advance(seconds=30)
        running.hub.carry()
    assert 90 <= tries <= 130  # every 300 s or so


def test_an_order_that_waits_holds_up_no_other(start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock) -> None:
    running = start(fynd)
    fynd.port.down = OmsUnreachable("oms_locked", retry_after_s=600)
    for number in range(25):  # more lanes than one batch takes, each with two effects
        _picked(running, _place(running, fynd, oms_order(an_order, str(number))), found=2)
        running.hub.carry()
    fynd.port.down = None
    clock.advance(seconds=60)
    last = _place(running, fynd, oms_order(an_order, "last"))
    _picked(running, last)
    running.hub.carry()
    assert fynd.port.asked == ["confirm"]
    assert _kinds(running.hub.order(last.order_id)) == {"confirm": EffectState.CONFIRMED}


def test_what_the_database_could_not_take_is_taken_with_the_next_turn(
    start: Callable[..., RunningHub], fynd: FakeFynd, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(fynd)
    order = oms_order(an_order)
    fynd.source.show(order.order_id, c.PlaceOrder(order=order))

    def full(*_args: object, **_named: object) -> None:
        raise StorageError("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(oms_desk, "take", full)
        running.hub.oms_desk.turn()
    assert running.hub.order(order.order_id) is None
    running.hub.oms_desk.turn()
    assert running.hub.order(order.order_id) is not None


def test_one_odd_order_does_not_keep_the_others_out(
    start: Callable[..., RunningHub], fynd: FakeFynd, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    running = start(fynd)
    odd, good = oms_order(an_order, "1"), oms_order(an_order, "2")
    taking = oms_desk.take

    def falls_over(judge: Any, incoming: Any, asker: Any) -> Any:
        if incoming.order_id == odd.order_id:
            raise ZeroDivisionError
        return taking(judge, incoming, asker)

    monkeypatch.setattr(oms_desk, "take", falls_over)
    fynd.source.show(odd.order_id, c.PlaceOrder(order=odd))
    _place(running, fynd, good)
    running.hub.oms_desk.turn()
    told = running.hub.oms_desk.health
    assert told is not None
    assert [(problem.code, problem.facts["order"]) for problem in told.problems] == [
        ("oms_order_unusable", odd.order_id)
    ]


def test_an_outage_counts_from_its_beginning_also_over_a_restart(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    running.hub.oms_desk.turn()
    began = clock()
    for code in ("oms_unreachable", "oms_circuit_open", "oms_unreachable"):
        fynd.source.state = OmsHealth(name="fynd", is_reachable=False, code=code, since=clock())
        running.hub.oms_desk.turn()
        clock.advance(hours=1)
    running.stop()
    fynd.source.state = OmsHealth(name="fynd", is_reachable=False, code="oms_circuit_open", since=clock())
    again = start(fynd)
    again.hub.oms_desk.turn()
    told = again.hub.oms_desk.health
    assert told is not None
    assert (told.code, told.since) == ("oms_unreachable", began)
    fynd.source.state = OmsHealth(name="fynd", since=clock())
    again.hub.oms_desk.turn()
    told = again.hub.oms_desk.health
    assert told is not None
    assert (told.code, told.since) == ("", clock())


def test_an_oms_that_hangs_holds_up_no_device_and_no_housekeeping(
    start: Callable[..., RunningHub], fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = start(fynd)
    picker = running.add_associate("1047", "Ana Torres", ("pick", "hand_off"), PICKER_PIN)
    order = _place(running, fynd, oms_order(an_order))
    reached, go_on = threading.Semaphore(0), threading.Event()

    class HangingPort(FakePort):
        def perform_many(self, effects: Any) -> Any:
            reached.release()
            go_on.wait(120)
            return super().perform_many(effects)

    class HangingSource(FakeSource):
        def round(self, now: Any, view: Any, *, is_open: bool = True) -> Any:
            reached.release()
            go_on.wait(120)
            return super().round(now, view, is_open=is_open)

    fynd.port.__class__, fynd.source.__class__ = HangingPort, HangingSource
    _picked(running, order)  # its effect hangs in the relay, the next poll in the desk
    carrier = threading.Thread(target=running.hub.carry)
    carrier.start()
    running.hub.oms_desk.wake()
    assert reached.acquire(timeout=60)
    assert reached.acquire(timeout=60)
    device = make_oms_device(running, ("1047", PICKER_PIN))
    outcomes = device.push(order.order_id, picker, c.AddNote(text="while it hangs")).outcomes
    assert [outcome.outcome for outcome in outcomes] == ["accepted"]
    other = an_order("100300")
    running.place(other)
    running.hub.look()
    assert {order.number for order in device.pull().orders} == {order.number, "100300"}
    go_on.set()
    carrier.join()
    assert fynd.port.asked == ["confirm"]


def test_an_order_that_is_not_over_at_the_oms_is_read_by_its_id_every_ten_minutes(
    start: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = start(fynd)
    shown = (c.OmsStatusSeen(status="CREATED"),)
    _place(running, fynd, oms_order(an_order, "17328629784861446350"), *shown)
    running.hub.oms_desk.turn()
    fynd.source.wanted.clear()
    clock.advance(minutes=11)
    running.hub.oms_desk.turn()
    assert fynd.source.wanted == ["17328629784861446350"]
    running.hub.oms_desk.turn()
    assert len(fynd.source.wanted) == 1


@pytest.mark.parametrize(("seen", "reads"), [((), 1), ((c.DeliverySeen(),), 0)])
def test_a_hand_over_that_the_oms_has_not_shown_is_read_by_its_id_after_a_start(
    start: Callable[..., RunningHub], fynd: FakeFynd, seen: tuple[c.OrderCommand, ...], reads: int
) -> None:
    running = start(fynd)
    order = _place(running, fynd, oms_order(an_order), c.OmsStatusSeen(status="CREATED"))
    _picked(running, order)
    assert running.submit(order.order_id, c.AcceptUnits(line_id="1", quantity=3), PICKER).outcome == "accepted"
    picked = running.hub.order(order.order_id)
    assert picked is not None
    over = c.HandOver(recipient="Maria Silva", shown_sha256=shown_sha256(picked), reason_unsigned="contactless")
    assert running.submit(order.order_id, over, PICKER).outcome == "accepted"
    if seen:
        fynd.source.show(order.order_id, *seen)
        running.hub.oms_desk.turn()
    running.stop()
    fynd.source.wanted.clear()
    again = start(fynd)
    again.hub.oms_desk.turn()
    assert fynd.source.wanted == [order.oms_id] * reads
