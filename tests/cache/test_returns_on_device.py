"""Returns as a device lists, finds, keeps and forgets them."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from devices import NOW, FakeClock, a_page, an_order

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import OpenReturn, UnitToReturn
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import OrderFilter
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit

KEY = bytes(range(32))
PHOTO = "a" * 64


def returned(number: int, *returns: Return, sold: timedelta = timedelta(days=3), **more: Any) -> Order:
    lines = tuple(msgspec.structs.replace(line, open=0, handed_over=line.ordered) for line in an_order(number).lines)
    order = msgspec.structs.replace(
        an_order(number), stage=Stage.HANDED_OVER, closed_at=NOW - sold, lines=lines, returns=returns
    )
    return msgspec.structs.replace(order, **more)


def a_return(name: str, opened: datetime, closed: datetime | None = None, **more: Any) -> Return:
    unit = ReturnUnit(unit_id="1", line_id="l1", reason="wrong_size", note="she was angry", photos=(PHOTO,))
    stage = ReturnStage.CREDITED if closed else ReturnStage.IN_CHECK
    facts: dict[str, Any] = {"units": (unit,), "stage": stage, "local_number": name, **more}
    return Return(return_id=f"id-{name}", opened_at=opened, closed_at=closed, **facts)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def test_open_returns_and_those_closed_today_are_listed_newest_first(store: DeviceStore) -> None:
    policy = StorePolicy(time_zone="America/New_York")  # 14:00 UTC is 09:00: the day began at 05:00 UTC
    store.apply_page(
        a_page(
            returned(1, a_return("R-1-1", NOW - timedelta(days=9))),
            returned(2, a_return("R-1-2", NOW - hours(20), NOW - hours(8))),
            returned(3, a_return("R-1-3", NOW - hours(20), NOW - hours(10))),
            returned(4, a_return("R-1-4", NOW - hours(1))),
            an_order(5),
            policy=policy,
        )
    )
    assert [row.number for row in store.returns()] == ["4", "2", "1"]
    assert store.returns()[0].returns[0].name == "R-1-4"


def test_what_waits_for_a_manager_is_listed_by_age(store: DeviceStore) -> None:
    odd = msgspec.structs.replace(an_order(8), problems=(OmsProblem(code="amount_differs"),))
    store.apply_page(a_page(odd, an_order(7), msgspec.structs.replace(odd, order_id="o-6", number="6")))
    assert {row.number for row in store.for_manager()} == {"6", "8"}
    settled = msgspec.structs.replace(odd, problems=(OmsProblem(code="amount_differs", settled_by="Ana"),))
    store.apply_page(a_page(settled, cursor=2))
    assert [row.number for row in store.for_manager()] == ["6"]


@pytest.mark.parametrize(
    "name", ["INV-0142-000123", "inv-0142-000123", "FYSHIP1", "R-2-7", "r-2-7", "RET-991", "FYRET5", "#R-2-7", " 77 "]
)
def test_an_order_is_found_by_its_other_names(store: DeviceStore, name: str) -> None:
    one = a_return("R-2-7", NOW, number="RET-991", oms_return_id="FYRET5")
    other = a_return("R-2-8", NOW, number="77")
    store.apply_page(a_page(returned(1, one, other, oms_id="FYSHIP1", invoice_number="INV-0142-000123"), an_order(2)))
    found = store.order_by_number(name)
    assert found is not None
    assert found.number == "1"
    if len(name.strip()) > 2:
        assert [row.number for row in store.search(name, OrderFilter.ALL).rows] == ["1"]


def test_part_of_a_name_or_a_person_is_no_number(store: DeviceStore) -> None:
    store.apply_page(a_page(returned(1, a_return("R-2-71", NOW), oms_id="FYSHIP1")))
    for text in ("R-2-7", "FYSHIP", "raman", "NF-1-1", "", "%", '"'):
        assert store.order_by_number(text) is None


def test_a_number_of_our_own_wins_over_anothers_oms_id(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(1), msgspec.structs.replace(an_order(2), oms_id="1")))
    found = store.order_by_number("1")
    assert found is not None
    assert found.number == "1"


# --- retention -------------------------------------------------------------------------------------------------------
def test_an_order_with_an_open_return_keeps_its_names_and_stays(store: DeviceStore) -> None:
    order = returned(1, a_return("R-1-1", NOW - hours(2)), sold=timedelta(days=40))
    store.apply_page(a_page(order, returned(2, sold=timedelta(days=40))))
    store.tidy()
    assert store.order("o-1") == order
    assert store.order("o-2") is None


def test_a_day_after_its_return_the_order_loses_names_and_what_was_said(store: DeviceStore, clock: FakeClock) -> None:
    done = a_return("R-1-1", NOW - hours(2), NOW, customer_says="my name is Ana", number="RET-1")
    store.apply_page(a_page(returned(1, done, sold=timedelta(days=40))))
    store.tidy()
    assert store.order("o-1").customer.name == "Tomasz Raman"  # type: ignore[union-attr]
    clock.forward(hours=25)
    store.tidy()
    kept = store.order("o-1")
    assert kept is not None
    assert (kept.is_trimmed, kept.customer.name) == (True, "T. R.")
    found = kept.returns[0]
    assert (found.customer_says, found.units[0].note, found.number, len(found.units)) == ("", "", "RET-1", 1)
    assert store.order_by_number("RET-1") is not None
    clock.forward(days=14)
    store.tidy()
    assert store.order("o-1") is None


def test_a_return_opened_here_keeps_an_old_order_at_once(store: DeviceStore, clock: FakeClock) -> None:
    store.apply_page(a_page(returned(1, sold=timedelta(days=13, hours=23))))
    opening = OpenReturn(return_id="r1", units=(UnitToReturn("l1", "wrong_size"),), local_number="R-1-1")
    store.submit("o-1", opening)
    assert [row.number for row in store.returns()] == ["1"]
    assert store.order_by_number("R-1-1") is not None
    clock.forward(days=2)
    store.tidy()
    assert store.order("o-1") is not None


# --- numbers and the OMS's state -------------------------------------------------------------------------------------
def enrolled(store: DeviceStore, name: str, device_id: str = "0190-abcd-ef12") -> None:
    store.enrol(Identity(device_id=device_id, device_name=name, token="t", store_id="0142"), "inc-1", "e1")


def test_local_numbers_name_the_counter_and_never_come_twice(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, KEY, clock)
    enrolled(store, "Counter 2")
    given = [store.return_numbers.next_local_number() for _ in range(2)]
    store.close()
    again = open_store(tmp_path, KEY, clock)
    given.append(again.return_numbers.next_local_number())
    enrolled(again, "Kiosk")
    given.append(again.return_numbers.next_local_number())
    again.close()
    assert given == ["R-2-1", "R-2-2", "R-2-3", "R-EF12-4"]


def test_a_counter_that_was_lost_begins_behind_what_is_seen(store: DeviceStore) -> None:
    enrolled(store, "Counter 2")
    store.apply_page(a_page(returned(1, a_return("R-2-41", NOW), a_return("R-22-99", NOW))))
    assert store.return_numbers.next_local_number() == "R-2-42"


def test_the_state_of_the_oms_is_kept_as_the_hub_last_told(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, KEY, clock)
    assert store.meta.oms is None
    health = OmsHealth(name="fynd", is_reachable=False, code="oms_unreachable", since=NOW, waiting=3)
    store.apply_page(a_page(oms=health))
    store.apply_page(a_page(cursor=2))
    store.close()
    again = open_store(tmp_path, KEY, clock)
    assert again.meta.oms == health
    again.close()
