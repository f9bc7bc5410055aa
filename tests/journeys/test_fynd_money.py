"""Random sales through hub and simulator: at the end both have the same books, and no number is missing or doubled."""

from __future__ import annotations

import contextlib
import logging
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from fynd_store import CHIEF, CORA, KIM, FyndStore, open_store

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectState, Order, Stage
from storeassist_qt.domain.returns import IS_CREDITED, UNDER_CHECK, ReturnStage
from storeassist_qt.domain.rules.returns import returnable
from storeassist_qt.oms.fynd.settings import InvoiceMode
from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.world import CLICK_AND_COLLECT, PAS

ORDERS = 30
GRADES = ("good", "worn", "damaged")
SWITCHES = {"return_item_ids": "new", "automatic_lag_s": 12.0, "handover_filter": "both", "max_page_size": 9}


def some(rng: random.Random, order: Order, place: str) -> dict[str, int]:
    """Draw units of some lines, none more than stand in the place."""
    return {
        line.line_id: rng.randint(1, getattr(line, place))
        for line in order.lines
        if getattr(line, place) and rng.random() < 0.4
    }


def before_the_pick(store: FyndStore, rng: random.Random, shipment_id: str) -> None:
    """Now and then the customer or Fynd cancels units, or the store the order."""
    order = store.at(shipment_id)
    draw = rng.random()
    if draw < 0.12:
        units = some(rng, order, "open")
        store.sim.act(shipment_id, rng.choice(["cancel", "cancel_by_fynd"]), units=units or None)
        store.source.want(shipment_id)
    elif draw < 0.18:
        store.do(order, c.CancelOrder(reason="fire drill"), CHIEF)


def pick_and_hand_over(store: FyndStore, rng: random.Random, shipment_id: str) -> None:
    order = store.at(shipment_id)
    if not order.is_closed:
        order = store.pick(order, some(rng, order, "open") if rng.random() < 0.5 else None)
    if rng.random() < 0.6:
        store.turn(rng.choice([1, 20]))
    order = store.at(shipment_id)
    if order.stage in (Stage.PICKED, Stage.STAGED):
        rejected = some(rng, order, "picked") if rng.random() < 0.4 else {}
        store.hand_over(order, {line_id: (count, rng.choice(GRADES)) for line_id, count in rejected.items()})


def bring_back(store: FyndStore, rng: random.Random, shipment_id: str, return_id: str) -> None:
    """Return units at one of two counters, or in Store OS; some are refused and kept."""
    order = store.at(shipment_id)
    left = [line.line_id for line in order.lines for _ in range(returnable(order, line))]
    if order.stage is not Stage.HANDED_OVER or not left:
        return
    drawn = rng.sample(left, rng.randint(1, min(3, len(left))))
    if rng.random() < 0.25:
        try:
            store.sim.start_return(shipment_id, dict(Counter(drawn)), "too small")
        except FyndSimError:  # Fynd has not heard yet that the goods were handed over
            return
        store.until(lambda: len(store.at(shipment_id).returns) > len(order.returns), 60)
        found = store.at(shipment_id).returns[-1]
        store.check(store.at(shipment_id), found.return_id, by=KIM)
        return
    assert store.open_return(order, *drawn, return_id=return_id, by=CORA).outcome == "accepted"
    refused = rng.choice([0, 0, 0, 1])
    order = store.check(store.at(shipment_id), return_id, refused, by=KIM)
    for unit in order.find_return(return_id).units[:refused]:  # type: ignore[union-attr]
        settled = c.SettleRefusedUnit(return_id=return_id, unit_id=unit.unit_id, act="kept")
        store.do(order, settled, CHIEF)


ACTS = (
    "cancel", "cancel_by_fynd", "confirm", "invoice", "hand_over", "start_return", "accept", "credit", "lock", "unlock",
    "reassign",
)  # fmt: skip


def meddle(store: FyndStore, rng: random.Random, times: int) -> None:
    """Let people in Store OS, customers and Fynd do what they like, where a step is allowed."""
    for _ in range(times):
        shipment = rng.choice(store.sim.shipments())
        act = rng.choice(ACTS)
        left = [bag.bag_id for bag in shipment.bags if bag.live > bag.returning]
        units = {rng.choice(left): 1} if left and act in ("cancel", "start_return") and rng.random() < 0.7 else None
        with contextlib.suppress(FyndSimError):
            store.sim.act(shipment.shipment_id, act, units=units)


def tolerant(work: Callable[[], object]) -> None:
    """Do something that the rules may refuse by now."""
    with contextlib.suppress(AssertionError):
        work()


def check_open_returns(store: FyndStore) -> None:
    for order in store.orders():
        for found in order.returns:
            if found.stage in UNDER_CHECK:
                tolerant(lambda order=order, found=found: store.check(order, found.return_id, by=CHIEF))  # type: ignore[misc]


def gapless(numbers: list[str]) -> bool:
    """Tell whether numbers of one series run from 1 without a gap, none twice."""
    counts = sorted(int(re.findall(r"\d+$", number)[0]) for number in numbers)
    return counts == list(range(1, len(counts) + 1))


@pytest.mark.parametrize("mode", list(InvoiceMode))
@pytest.mark.parametrize("seed", [1, 2])
def test_the_books_of_store_and_fynd_are_the_same(tmp_path: Path, mode: InvoiceMode, seed: int):
    rng = random.Random(seed)
    with open_store(tmp_path, mode, SWITCHES) as store:
        sold = [store.sell(order_type=rng.choice([PAS, PAS, CLICK_AND_COLLECT])) for _ in range(ORDERS)]
        store.until(lambda: len(store.orders()) == ORDERS)
        store.turn(5, 2)
        for shipment_id in sold:
            before_the_pick(store, rng, shipment_id)
        store.turn(20, 3)
        for shipment_id in rng.sample(sold, ORDERS):
            pick_and_hand_over(store, rng, shipment_id)
        store.turn(20, 4)
        for turn in range(2):
            for shipment_id in rng.sample(sold, ORDERS // 2):
                bring_back(store, rng, shipment_id, f"{shipment_id}-{turn}")
            store.turn(30, 2)
        store.until(store.is_settled, 60)
        store.turn(60, 3)

        for shipment_id in sold:
            store.check_books(shipment_id)
        orders = store.orders()
        assert [problem for order in orders for problem in order.problems] == []
        assert store.health().problems == ()
        returns = [found for order in orders for found in order.returns]
        assert {found.stage for found in returns} <= {*IS_CREDITED, ReturnStage.REJECTED}
        assert len(returns) > 10

        invoices = [order.invoice_number for order in orders if order.invoice_number]
        notes = [found.credit_note for found in returns if found.credit_note]
        assert all(order.invoice_number for order in orders if order.stage is Stage.HANDED_OVER)
        assert len(notes) == sum(found.stage in IS_CREDITED for found in returns)
        assert gapless(invoices)
        assert gapless(notes)
        at_fynd = store.sim.shipments()
        assert sorted(invoices) == sorted(
            one.invoice_number for one in at_fynd if not one.is_return and one.invoice_number
        )
        assert sorted(notes) == sorted(one.credit_note_number for one in at_fynd if one.credit_note_number)
        numbers = [int(found.number) for found in returns]
        assert sorted(numbers) == list(range(min(numbers), min(numbers) + len(numbers)))
        papers = {(ref.kind, ref.return_id) for order in orders for ref in order.documents}
        assert {("credit_note", found.return_id) for found in returns if found.credit_note} <= papers


def walk_with_people_on_both_sides(tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever people do at Fynd meanwhile, books that differ are a manager's matter, and nothing breaks."""
    rng = random.Random(seed)
    with open_store(tmp_path, rng.choice(list(InvoiceMode)), SWITCHES) as store:
        sold = [store.sell(order_type=rng.choice([PAS, PAS, CLICK_AND_COLLECT])) for _ in range(12)]
        store.until(lambda: len(store.orders()) == 12)
        meddle(store, rng, 6)
        for shipment_id in rng.sample(sold, 12):
            meddle(store, rng, 2)
            tolerant(lambda shipment_id=shipment_id: pick_and_hand_over(store, rng, shipment_id))  # type: ignore[misc]
        for shipment_id in rng.sample(sold, 6):
            meddle(store, rng, 1)
            tolerant(lambda shipment_id=shipment_id: bring_back(store, rng, shipment_id, f"{shipment_id}-0"))  # type: ignore[misc]
        for shipment in store.sim.shipments():
            with contextlib.suppress(FyndSimError):
                store.sim.act(shipment.shipment_id, "unlock")
        for _ in range(20):
            check_open_returns(store)
            store.turn(60)
        for shipment_id in sold:
            order = store.at(shipment_id)
            is_told = bool(order.problems) or any(e.state is EffectState.REFUSED for e in order.effects)
            is_waiting = any(e.state is EffectState.SENT for e in order.effects)  # for somebody in Store OS
            if not is_told and not is_waiting:
                money = store.sim.money_of(shipment_id)
                assert sum(line.settled_amount for line in order.lines) == money["cancelled"] + money["credited"]
            for shipment in (store.sim.shipment(shipment_id), *store.sim.world.returns_of(shipment_id)):
                steps = Counter(step.state for step in shipment.history if step.state != "store_reassigned")
                assert max(steps.values()) == 1
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("seed", [1, 2])
def test_people_on_both_sides_break_nothing(tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture):
    walk_with_people_on_both_sides(tmp_path, seed, caplog)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_walks_with_people_on_both_sides(tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture):
    walk_with_people_on_both_sides(tmp_path, seed, caplog)
