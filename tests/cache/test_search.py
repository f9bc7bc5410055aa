from __future__ import annotations

import pytest
from devices import NOW, a_page, an_order

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import CancelOrder, ClaimOrder
from storeassist_qt.domain.ports import OrderFilter

NAMES = ("Tomasz Raman", "Ana Ruiz", "Öykü Demir", "Nadia O'Neill")


@pytest.fixture
def filled(store: DeviceStore) -> DeviceStore:
    orders = [an_order(100200 + n, customer=NAMES[n % 4], phone=f"+1 (555) 010-{n:04d}") for n in range(40)]
    store.apply_page(a_page(*orders))
    return store


def numbers(store: DeviceStore, text: str, chip: OrderFilter = OrderFilter.ALL) -> list[str]:
    return [row.number for row in store.search(text, chip).rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("100213", ["100213"]),
        ("#100213", ["100213"]),
        ("213", ["100213"]),
        ("nf-100217-2", ["100217"]),
        ("555 010-0004", ["100204"]),
        ("0100004", ["100204"]),
        ('"', []),
        ("zzz", []),
        ("nf-\x00100217", []),
        ("100217\x00", []),
        ("ana 100201", ["100201"]),
        ("an 100201", ["100201"]),
    ],
)
def test_orders_are_found_by_number_phone_and_sku(filled: DeviceStore, text: str, found: list[str]) -> None:
    assert numbers(filled, text) == found


@pytest.mark.parametrize("text", ["ruiz", "RUIZ", "an", "ru", "uiz", "a"])
def test_names_are_found_by_whole_part_and_beginning(filled: DeviceStore, text: str) -> None:
    found = filled.search(text, OrderFilter.ALL)
    assert {row.customer for row in found.rows} == {"Ana Ruiz"}
    assert found.total == 10


def test_marks_on_letters_do_not_matter_and_newest_come_first(filled: DeviceStore) -> None:
    found = numbers(filled, "oyku")
    assert len(found) == 10
    assert found == sorted(found, reverse=True)


def test_an_empty_text_lists_all_newest_first_in_pages(filled: DeviceStore) -> None:
    first, second = filled.search("", OrderFilter.ALL, 0, 25), filled.search("", OrderFilter.ALL, 25, 25)
    assert (first.total, len(first.rows), len(second.rows)) == (40, 25, 15)
    assert [row.number for row in (*first.rows, *second.rows)] == [str(100239 - n) for n in range(40)]


def test_a_scanned_code_with_control_characters_names_no_order(filled: DeviceStore) -> None:
    assert filled.order_by_number("00\x00") is None
    assert filled.order_by_number("1002\x0017\x1d") is None


def test_chips_narrow_a_search(filled: DeviceStore) -> None:
    filled.submit("o-100201", ClaimOrder())
    filled.submit("o-100205", CancelOrder(reason="changed_mind"))
    assert numbers(filled, "ruiz", OrderFilter.PICKING) == ["100201"] or filled.counts()[OrderFilter.PICKING] == 0
    assert numbers(filled, "ruiz", OrderFilter.CANCELLED) == ["100205"]
    assert numbers(filled, "ru", OrderFilter.CANCELLED) == ["100205"]
    assert numbers(filled, "", OrderFilter.CANCELLED) == ["100205"]
    assert filled.search("ruiz", OrderFilter.TO_PICK).total in (8, 9)


def test_no_list_and_no_search_scans_the_table(filled: DeviceStore, monkeypatch: pytest.MonkeyPatch) -> None:
    database = filled._database
    plans: list[str] = []
    rows = database.rows

    def explained(sql: str, values: object = ()) -> list[object]:
        if "chip_count" not in sql:
            plans.extend(f"{row[3]} <- {sql}" for row in rows("EXPLAIN QUERY PLAN " + sql, values))
        return rows(sql, values)

    monkeypatch.setattr(database, "rows", explained)
    monkeypatch.setattr(database, "row", lambda sql, values=(): next(iter(explained(sql, values)), None))
    lists = (filled.to_pick, filled.to_stage, filled.ready, filled.arrived, filled.returns, filled.for_manager)
    for read in (*lists, filled.places_used_today):
        read()
    for text in ("100213", "ru", "ruiz", "an 100201"):
        for chip in (OrderFilter.ALL, OrderFilter.TO_PICK, OrderFilter.REFUNDED):
            filled.search(text, chip)
    filled.search("", OrderFilter.CANCELLED)
    filled.order_by_number("100213")
    filled.order_by_number("INV-0142-000123")
    filled.photos.rows()
    filled.photos.waiting_count()
    filled.photos.oldest_waiting()
    filled.photos.forget(NOW)
    filled.waiting()
    filled.waiting_count()
    filled.oldest_waiting()
    filled.attention()
    filled.sent_today()
    # A virtual table is always "scanned" by its own index, a subquery's rows are already chosen, and lost_command is
    # empty but after a damaged database. The others are indexes of just the rows that are listed, in their order.
    listed = ("ix_view_order_due", "ix_view_order_arrived", "ix_view_order_returns", "ix_view_order_for_manager")
    harmless = ("VIRTUAL TABLE", "(subquery", "lost_command", *listed)
    assert [plan for plan in plans if plan.startswith("SCAN") and not any(mark in plan for mark in harmless)] == []
    assert len(plans) > 20
