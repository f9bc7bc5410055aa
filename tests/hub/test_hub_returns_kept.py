from __future__ import annotations

from collections.abc import Callable

import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.hub import retention
from storeassist_qt.hub.server import RunningHub

from .conftest import Clock, FakeDevice, an_order
from .test_hub_numbering import hand_over
from .test_oms_desk import CHIEF, _picked


@pytest.fixture
def sold(running: RunningHub, make_device: Callable[..., FakeDevice], clock: Clock) -> Order:
    order = an_order()
    running.place(order)
    _picked(running, order)
    return hand_over(running, order)


def _open(running: RunningHub, order: Order) -> None:
    opened = c.OpenReturn(
        return_id="r1", units=(c.UnitToReturn("1", "faulty"),), has_receipt=True, allow_reason="known customer"
    )
    outcome = running.submit(order.order_id, opened, CHIEF)
    assert outcome.outcome == "accepted", outcome


def test_an_order_with_an_open_return_stays_with_its_names(
    running: RunningHub, sold: Order, make_device: Callable[..., FakeDevice], clock: Clock
) -> None:
    device = make_device()
    _open(running, sold)
    cursor = device.pull().cursor
    clock.advance(days=30)
    done = running.call(retention.keep_house)
    assert (done["left_devices"], done["trimmed"]) == (0, 0)
    assert device.pull(cursor).tombstones == ()
    assert device.pull().orders[0].customer.name == "Maria Silva"


def test_a_return_brings_an_order_back_that_had_left(
    running: RunningHub, sold: Order, make_device: Callable[..., FakeDevice], clock: Clock
) -> None:
    device = make_device()
    cursor = device.pull().cursor
    clock.advance(days=2)
    running.call(retention.keep_house)
    assert device.pull(cursor).orders[0].customer.name == "M. S."
    clock.advance(days=20)
    running.call(retention.keep_house)
    page = device.pull(cursor)
    assert page.tombstones == (sold.order_id,)
    assert device.pull().orders == ()
    _open(running, sold)
    back = device.pull(page.cursor)
    assert back.tombstones == ()
    assert back.orders[0].customer.name == "Maria Silva"
    assert not back.orders[0].is_trimmed
    running.call(retention.keep_house)
    assert device.pull().orders[0].customer.name == "Maria Silva"


def test_an_order_leaves_again_when_its_return_is_long_over(
    running: RunningHub, sold: Order, make_device: Callable[..., FakeDevice], clock: Clock
) -> None:
    device = make_device()
    clock.advance(days=30)
    running.call(retention.keep_house)
    _open(running, sold)
    for command in (
        c.ReceiveUnits(return_id="r1"),
        c.RecordQc(return_id="r1", unit_id="1", is_accepted=False, refused_reason="worn"),
        c.FinishReturn(return_id="r1"),
        c.SettleRefusedUnit(return_id="r1", unit_id="1", act="given_back"),
    ):
        outcome = running.submit(sold.order_id, command, CHIEF)
        assert outcome.outcome == "accepted", outcome
    found = running.hub.order(sold.order_id)
    assert found is not None
    assert found.returns[0].stage is ReturnStage.REJECTED
    running.call(retention.keep_house)
    assert device.pull().orders[0].customer.name == "Maria Silva"  # it counts from the end of the return
    clock.advance(days=2)
    running.call(retention.keep_house)
    assert device.pull().orders[0].customer.name == "M. S."
    cursor = device.pull().cursor
    clock.advance(days=20)
    running.call(retention.keep_house)
    assert device.pull(cursor).tombstones == (sold.order_id,)
