"""The demo store, filled over the real path: simulator, poll, relay; and without an order system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from storeassist_qt.app.demo import Demo, start_demo
from storeassist_qt.domain.orders import EffectState, Order, OrderType, Stage
from storeassist_qt.domain.ports import DocumentKind
from storeassist_qt.domain.returns import ReturnOrigin
from storeassist_qt.hub import tables as t
from storeassist_qt.oms.fynd.settings import Doing, load_settings


@pytest.fixture(scope="module", params=["automatic", "aggregator"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = start_demo(tmp_path_factory.mktemp("demo") / "hub", 142, invoices=request.param, time_zone="UTC")
    yield made
    made.stop()


def orders(demo: Demo) -> list[Order]:
    with demo.hub.hub.reading() as connection:
        found = connection.execute(sa.select(t.ORDERS.c.document)).scalars().all()
    return [msgspec.json.decode(document, type=Order) for document in found]


def test_the_store_is_filled_from_fynd_with_orders_in_every_state(demo: Demo) -> None:
    found = orders(demo)
    assert len(found) >= 60
    assert all(order.oms_id for order in found)
    stages = {order.stage for order in found}
    assert {Stage.PICKING, Stage.PICKED, Stage.STAGED, Stage.HANDED_OVER, Stage.CANCELLED} <= stages
    waiting = [order for order in found if order.order_type is OrderType.PICK_AT_STORE and not order.is_closed]
    assert len(waiting) >= 3
    refused = [effect for order in found for effect in order.effects if effect.state is EffectState.REFUSED]
    assert refused == []
    assert [problem for order in found for problem in order.problems] == []


def test_what_left_the_store_is_delivered_at_fynd_with_its_invoice(demo: Demo) -> None:
    assert demo.fynd is not None
    sold = [order for order in orders(demo) if order.stage is Stage.HANDED_OVER]
    assert len(sold) >= 10
    for order in sold:
        shipment = demo.fynd.sim.shipment(order.oms_id)
        assert (shipment.state, shipment.invoice_number) == ("handed_over_to_customer", order.invoice_number)
        assert [moment.at for moment in order.timeline] == sorted(moment.at for moment in order.timeline)


def test_sales_of_the_last_days_can_be_returned_and_one_return_was_begun_in_store_os(demo: Demo) -> None:
    found = orders(demo)
    names = {order.customer.name for order in found if order.stage is Stage.HANDED_OVER and not order.returns}
    assert {"Leila Haddad", "Sofia Rossi", "Petra Quist"} <= names
    begun = [one for order in found for one in order.returns if one.origin is ReturnOrigin.OMS]
    assert [bool(one.number and one.oms_return_id) for one in begun] == [True]


def test_new_sales_arrive_while_it_runs(demo: Demo) -> None:
    sale = demo.filler.new_pas_sale()
    assert sale.order_type is OrderType.PICK_AT_STORE
    assert sale.check_in is not None
    assert demo.filler.customer_arrives()


def test_its_settings_file_is_one_that_a_store_could_write(demo: Demo) -> None:
    assert demo.fynd is not None
    settings = load_settings(demo.fynd.settings_file, {})
    assert settings.handover is settings.return_start is Doing.PLATFORM_STATUS
    assert demo.fynd.settings_file.stat().st_mode & 0o077 == 0
    assert demo.fynd.settings_file.parent == demo.hub.hub.folder


def test_papers_of_what_was_sold_are_at_the_hub(demo: Demo) -> None:
    demo.hub.hub.look_around()
    sold = [order for order in orders(demo) if order.stage is Stage.HANDED_OVER]
    assert all(order.document(DocumentKind.INVOICE) is not None for order in sold)


def test_without_an_order_system_it_stands_alone(tmp_path: Path) -> None:
    made = start_demo(tmp_path / "hub", 142, standalone=True, time_zone="UTC")
    try:
        found = orders(made)
        assert made.fynd is None
        assert len(found) >= 55
        assert not any(order.oms_id for order in found)
    finally:
        made.stop()
