"""B12: Fynd is away for eight hours of virtual time; the store goes on, and nothing is lost or doubled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from fynd_store import FyndStore, open_store

from storeassist_qt.domain.orders import OrderType, Stage
from storeassist_qt.hub import oms_requests
from storeassist_qt.oms.fynd.settings import InvoiceMode
from storeassist_qt.simulators.fynd.world import CLICK_AND_COLLECT, PAS

SALES = 12
HOURS = 8


def sell(store: FyndStore, count: int) -> list[str]:
    """Sell at the counter and, every fourth time, in the online shop."""
    return [store.sell(order_type=CLICK_AND_COLLECT if number % 4 == 2 else PAS) for number in range(count)]


def trade(store: FyndStore, sold: list[str], hours: float) -> None:
    """Work through the orders, a few each hour: picks with units missing, staging, hand-overs, rejections, returns."""
    for number, shipment_id in enumerate(sold):
        order = store.at(shipment_id)
        first = order.lines[0].line_id
        if order.stage in (Stage.PLACED, Stage.CONFIRMED):
            order = store.pick(order, {first: 1} if number % 3 == 0 else None)
        if order.stage in (Stage.PICKED, Stage.STAGED):
            assert order.bags or order.order_type is OrderType.PICK_AT_STORE
            order = store.hand_over(order, {order.lines[-1].line_id: (1, "good")} if number % 4 == 1 else None)
        kept = [line.line_id for line in order.lines if line.handed_over]
        if kept and number % 2 == 0 and not order.returns:
            assert store.open_return(order, kept[0]).outcome == "accepted"
            store.check(store.at(shipment_id))
        store.turn(hours * 3600 / len(sold))


def nothing_is_lost_or_doubled(store: FyndStore, sold: list[str], already: int = 0) -> None:
    for shipment_id in sold:
        store.check_books(shipment_id)
    orders = [order for order in store.orders() if order.oms_id in sold]
    handed_over = sum(order.stage is Stage.HANDED_OVER for order in orders)
    returns = sum(len(order.returns) for order in orders)
    # The simulator's calls are counted anew when it is started again.
    assert store.writes()["status-internal"] == handed_over - already + returns
    numbers = [order.invoice_number for order in orders if order.stage is Stage.HANDED_OVER]
    assert "" not in numbers
    assert len(set(numbers)) == len(numbers)
    store.until(lambda: store.health().waiting == 0)
    assert store.health().problems == ()


@pytest.mark.parametrize("mode", list(InvoiceMode))
def test_fynd_away_for_eight_hours_costs_nothing_but_time(tmp_path: Path, mode: InvoiceMode):
    with open_store(tmp_path, mode) as store:
        sold = sell(store, SALES)
        store.until(lambda: len(store.orders()) == SALES)
        store.turn(10, 3)
        store.hand_over(store.pick(store.at(sold[0])))
        store.until(store.is_settled)

        store.sim.faults.add("status", times=-1, http_status=503)
        trade(store, sold[:6], HOURS / 2)
        assert not store.health().is_reachable
        store.stop_fynd()  # and then nobody listens there at all
        store.start_hub_again()  # while the hub is started anew with all that waits in it
        trade(store, sold[6:], HOURS / 2)
        health = store.health()
        assert not health.is_reachable
        assert health.code in ("oms_unreachable", "oms_circuit_open")
        assert health.since is not None
        assert store.clock() - health.since > timedelta(hours=HOURS - 1)  # the age of the backlog
        assert health.waiting > 0
        assert all(order.stage in (Stage.HANDED_OVER, Stage.CANCELLED) for order in store.orders())
        assert store.open_effects()

        store.start_fynd_again()
        late = store.sell()
        store.until(lambda: len(store.orders()) == SALES + 1 and store.is_settled())
        assert store.health().is_reachable
        assert not store.at(late).is_closed
        nothing_is_lost_or_doubled(store, sold, already=1)


def test_fynd_too_busy_for_an_hour_is_left_alone_and_made_up_for(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = sell(store, SALES)
        store.until(lambda: len(store.orders()) == SALES)
        store.turn(10, 3)
        store.sim.calls.clear()
        store.sim.faults.add("status", times=-1, http_status=429, retry_after="300")
        trade(store, sold, 1.0)
        assert len(store.sim.calls) <= 2 * 3600 / 300
        store.sim.faults.clear()
        store.until(store.is_settled)
        nothing_is_lost_or_doubled(store, sold)


FAULTS: dict[str, Callable[[FyndStore], None]] = {
    "done_without_an_answer": lambda store: store.sim.faults.add(
        "status_after", method="POST", path="/shipment/", times=10, http_status=502
    ),
    "yes_and_not_done": lambda store: store.sim.faults.add(
        "status", method="POST", path="/shipment/", times=4, http_status=200, body='{"status": "SUCCESS"}'
    ),
    "logged_out_all_the_time": lambda store: store.sim.turn(token_lifetime_s=1.0),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_a_bad_day_at_fynd_doubles_nothing(tmp_path: Path, fault: str):
    with open_store(tmp_path) as store:
        sold = sell(store, 6)
        store.until(lambda: len(store.orders()) == 6)
        store.turn(10, 3)
        FAULTS[fault](store)
        trade(store, sold, 0.5)
        store.until(lambda: store.is_settled() or store.refused())
        while store.refused():  # dead letters, which a manager has tried again
            store.hub.call(lambda judge: oms_requests.retry(judge, store.refused()[0], by="Maya"))
            store.until(lambda: store.is_settled() or store.refused())
        for shipment_id in sold:
            store.check_books(shipment_id)
