from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.domain.catalogue import BundlePart, Product, ProductCode, ShelfPlace
from storeassist_qt.domain.errors import ImportRejected
from storeassist_qt.domain.orders import REFUND_KINDS, Effect, EffectKind, Order, OrderType, Person
from storeassist_qt.oms.importers import (
    BadRow,
    GoodRow,
    LineIn,
    OrderIn,
    make_order,
    read_orders_csv,
    read_orders_json,
    read_products_csv,
    read_products_json,
)
from storeassist_qt.oms.port import AwaitingPerson, Confirmed
from storeassist_qt.oms.standalone import Standalone

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
ORDERS = b"""number;customer;phone;due_at;sku;quantity;unit_price;order_type
100214;Maria Silva;+49 170 5550101;2026-05-04 17:30;NF-1;2;19,99;BOPIS
100214;;;;NF-2;1;;
100215;Bo Lee;;tomorrow;NF-1;1;;
100216;Bo Lee;;2026-05-04T15:00+00:00;NF-1;0;;
;Nobody;;2026-05-04 17:30;NF-1;1;;
100217;Eva;;2026-05-04 17:30;NF-1;1;;pickatstore
"""


def _products() -> dict[str, Product]:
    shirt = Product(product_id="1", sku="NF-1", name="Shirt", price=1999, codes=(ProductCode("09521234567899"),))
    hat = Product(product_id="2", sku="NF-2", name="Hat", price=500)
    kit = Product(product_id="3", sku="KIT", name="Kit", price=2400, parts=(BundlePart("NF-1"), BundlePart("NF-2", 2)))
    return {product.sku.lower(): product for product in (shirt, hat, kit)}


def _made(draft: object) -> Order:
    return make_order(draft, _products(), order_id="o", now=NOW, currency="EUR", time_zone="Europe/Berlin")


def test_orders_in_csv_are_read_and_bad_ones_named_by_line_and_reason() -> None:
    rows = read_orders_csv(ORDERS, "Europe/Berlin", "EUR")
    bad = {row.row: (row.name, row.code) for row in rows if isinstance(row, BadRow)}
    assert bad == {4: ("100215", "time_unreadable"), 5: ("100216", "quantity_wrong"), 6: ("", "number_missing")}
    orders = [_made(row.value) for row in rows if isinstance(row, GoodRow)]
    assert [order.number for order in orders] == ["100214", "100217"]
    first = orders[0]
    assert first.due_at == datetime(2026, 5, 4, 15, 30, tzinfo=UTC)
    assert [(line.sku, line.ordered, line.paid_total) for line in first.lines] == [("NF-1", 2, 3998), ("NF-2", 1, 500)]
    assert first.lines[0].codes[0].gtin14 == "09521234567899"
    assert orders[1].order_type is OrderType.PICK_AT_STORE


def test_a_bundle_gets_its_parts_with_their_codes() -> None:
    body = b'{"number":"1","customer":{"name":"A"},"due_at":"2026-05-04T17:00:00","lines":[{"sku":"kit"}]}'
    (row,) = read_orders_json(body)
    assert isinstance(row, GoodRow)
    line = _made(row.value).lines[0]
    assert [(part.sku, part.per_bundle) for part in line.parts] == [("NF-1", 1), ("NF-2", 2)]
    assert line.parts[0].codes[0].gtin14 == "09521234567899"


def test_orders_in_json_name_what_is_wrong() -> None:
    rows = read_orders_json(b'[{"number":"1"},{"number":"2","customer":{"name":"A"},"due_at":"x","lines":[]},7]')
    assert [row.code for row in rows if isinstance(row, BadRow)] == ["row_unreadable"] * 3
    with pytest.raises(ImportRejected):
        read_orders_json(b"[{")
    with pytest.raises(ImportRejected):
        read_orders_json(b"[" * 100_000)


@pytest.mark.parametrize(
    "change",
    [
        '"number":" "',
        '"lines":[]',
        '"pickup_method":"drone"',
        '"lines":[{"sku":"unknown"}]',
        '"customer":{"name":""}',
        '"lines":[{"sku":"NF-1","quantity":0}]',
        '"lines":[{"sku":"NF-1","unit_price":-1}]',
    ],
)
def test_an_order_that_makes_no_sense_is_refused_with_a_reason(change: str) -> None:
    base = '"number":"1","customer":{"name":"A"},"due_at":"2026-05-04T17:00:00Z","lines":[{"sku":"NF-1"}]'
    (row,) = read_orders_json(f"{{{base},{change}}}".encode())
    assert isinstance(row, GoodRow)
    with pytest.raises(ImportRejected) as caught:
        _made(row.value)
    assert caught.value.facts["reason"]


@pytest.mark.parametrize(
    ("facts", "tax_included", "paid"),
    [
        ({}, False, 2050),
        ({}, True, 1900),
        ({"paid_total": 0}, False, 0),  # given away: nothing goes back for it
        ({"paid_total": 1234}, False, 1234),
    ],
)
def test_what_was_paid_is_computed_only_where_it_is_not_said(
    facts: dict[str, int], tax_included: bool, paid: int
) -> None:
    sold = LineIn(sku="NF-1", quantity=2, unit_price=1000, discount=100, tax=150, **facts)
    draft = OrderIn(number="1", customer=Person("Bo"), lines=(sold,), due_at=NOW, tax_included=tax_included)
    assert _made(draft).lines[0].paid_total == paid


def test_products_in_csv_are_read_with_codes_places_and_parts() -> None:
    body = (
        "SKU,Name,Price,Codes,Places,Parts,Weighed\n"
        'A-1,Tea,3.20,9521234567899 19521234567896x12,"A12/3/2; B1",,\n'
        'A-2,Set,10,,,"A-1 x2; A-3",\n'
        "A-3,Apples,3.99,,,,yes\n"
        "A-4,Wrong,1.999,,,,\n"
        "A-5,Wrong,1,9521234567890,,,\n"
        ",Nameless,1,,,,\n"
    ).encode("utf-8-sig")
    rows = read_products_csv(body, "EUR")
    good = {row.value.sku: row.value for row in rows if isinstance(row, GoodRow)}
    assert [(row.row, row.code) for row in rows if isinstance(row, BadRow)] == [
        (5, "price_wrong"),
        (6, "gtin_check_digit"),
        (7, "sku_missing"),
    ]
    assert [(code.gtin14, code.units) for code in good["A-1"].codes] == [("09521234567899", 1), ("19521234567896", 12)]
    assert good["A-1"].places == (ShelfPlace("A12", "3", "2"), ShelfPlace("B1"))
    assert good["A-2"].parts == (BundlePart("A-1", 2), BundlePart("A-3", 1))
    assert good["A-3"].is_weighed
    assert good["A-1"].price == 320


def test_a_file_without_its_columns_or_not_in_utf8_is_refused_whole() -> None:
    for body, code in (
        (b"sku;price\n", "columns_missing"),
        (b"sku,name,colr\n", "columns_unknown"),
        (b"sku,name\n\xff\xfe", "import_unreadable"),
        (b"", "columns_missing"),
    ):
        with pytest.raises(ImportRejected) as caught:
            read_products_csv(body, "EUR")
        assert caught.value.code == code


@given(st.binary(max_size=300))
def test_no_bytes_make_an_importer_fall_over(body: bytes) -> None:
    for read in (
        read_orders_json,
        read_products_json,
        lambda b: read_products_csv(b"sku,name,price,codes\n" + b, "JPY"),
        lambda b: read_orders_csv(b"number,customer,due_at,sku,quantity\n" + b, "UTC", "EUR"),
    ):
        try:
            rows = read(body)
        except ImportRejected:
            continue
        assert all(isinstance(row, GoodRow | BadRow) for row in rows)


def test_without_an_oms_only_money_waits_for_a_person(tmp_path: Path) -> None:
    class FakeLedger:
        def __init__(self) -> None:
            self.keys: list[str] = []

        def add(self, effect: Effect, order: Order) -> None:
            self.keys.append(effect.key)

    ledger = FakeLedger()
    order = Order(order_id="o", number="1", customer=Person("A"), placed_at=NOW, due_at=NOW)
    connector = Standalone(ledger)
    answers = {kind: connector.perform(Effect(key=f"{kind}/1", kind=kind, amount=100), order) for kind in EffectKind}
    waiting = {kind for kind, answer in answers.items() if isinstance(answer, AwaitingPerson)}
    assert waiting == set(REFUND_KINDS)
    assert len(ledger.keys) == len(REFUND_KINDS)
    assert isinstance(connector.perform(Effect(key="x/1", kind=EffectKind.CANCEL), order), Confirmed)
