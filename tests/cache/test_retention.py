from __future__ import annotations

from datetime import timedelta

import msgspec
from devices import NOW, FakeClock, a_page, an_order

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import AddNote
from storeassist_qt.domain.orders import HandOverRecord, Order, Stage
from storeassist_qt.domain.ports import OrderFilter


def closed(number: int, **ago: float) -> Order:
    at = NOW - timedelta(**ago)
    hand_over = HandOverRecord(at=at, by="a-1047", recipient="Ana Ruiz", is_signed=True)
    order = an_order(number, customer="Ana Ruiz")
    return msgspec.structs.replace(order, stage=Stage.HANDED_OVER, closed_at=at, hand_over=hand_over)


def test_names_of_closed_orders_go_after_a_day_and_the_orders_after_a_fortnight(store: DeviceStore) -> None:
    store.apply_page(a_page(closed(1, hours=2), closed(2, hours=25), closed(3, days=15), an_order(4)))
    store.tidy()
    kept = store.order("o-2")
    assert kept is not None
    assert (kept.customer.name, kept.customer.phone, kept.is_trimmed, len(kept.lines)) == ("A. R.", "", True, 2)
    assert kept.hand_over is not None
    assert kept.hand_over.recipient == "A. R."
    assert store.order("o-1") == closed(1, hours=2)
    assert store.order("o-3") is None
    assert store.order("o-4") is not None
    assert {row.number for row in store.search("ruiz", OrderFilter.ALL).rows} == {"1"}
    assert store.counts()[OrderFilter.ALL] == 3


def test_the_day_passes_offline_too(store: DeviceStore, clock: FakeClock) -> None:
    store.apply_page(a_page(closed(1, hours=2)))
    store.tidy()
    clock.forward(hours=23)
    store.tidy()
    kept = store.order("o-1")
    assert kept is not None
    assert kept.is_trimmed


def test_an_order_with_an_open_command_stays_whole(store: DeviceStore, clock: FakeClock) -> None:
    store.apply_page(a_page(an_order(1)))
    store.submit("o-1", AddNote(text="called the customer"))
    store.apply_page(a_page(closed(1, hours=0), cursor=2))
    clock.forward(days=20)
    store.tidy()
    kept = store.order("o-1")
    assert kept is not None
    assert not kept.is_trimmed
