"""A database of the former schema, made by its own migration and filled by its own columns, goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import migrations, reads
from storeassist_qt.hub.changes import search_text
from storeassist_qt.hub.people import load_secret
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.storage.engine import close_engine, open_engine, reading, writing
from storeassist_qt.storage.migrate import current_revision, migrate

from .conftest import NOW, Clock, an_order
from .fake_oms import FakeFynd
from .test_oms_desk import PICKER


def _row(order: Order, cursor: int) -> dict[str, Any]:
    number_search = f"{order.number}\n{order.customer.name.lower()}"
    return {
        "order_id": order.order_id, "store_id": "0142", "number": order.number, "stage": order.stage.value,
        "is_closed": order.is_closed, "placed_at": order.placed_at.replace(tzinfo=None),
        "due_at": order.due_at.replace(tzinfo=None), "closed_at": None, "cursor": cursor, "is_trimmed": False,
        "has_left": False, "entries": 0, "head": "", "search_id": cursor, "search": number_search,
        "document": encode(order).decode(),
    }  # fmt: skip


@pytest.fixture
def former(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Order, Order]:
    """A folder as the former release left it: two orders, one of them with an effect on its way."""
    folder = tmp_path / "hub"
    folder.mkdir()
    load_secret(folder)
    engine = open_engine(folder / "hub.db")
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "HEAD", "0001")
        assert migrate(engine, "storeassist_qt.hub.migrations") == "0001"
    plain, known = an_order(), an_order("FY-1", oms_id="173")
    effect = Effect(key=f"{new_id()}/1", kind=EffectKind.CONFIRM, requested_at=NOW)
    known = replace(known, effects=(effect,), lines=tuple(replace(line, open=line.ordered) for line in known.lines))
    with writing(engine) as connection:
        store = {
            "store_id": "0142", "cursor": 5, "catalogue_cursor": 1, "policy_cursor": 1, "associates_cursor": 1,
            "policy": encode(StorePolicy(currency="EUR")).decode(),
        }  # fmt: skip
        _insert(connection, "store", store)
        _insert(connection, "hub_state", {"key": "epoch", "value": "e1"})
        for cursor, order in enumerate((plain, known), 2):
            _insert(connection, "orders", _row(order, cursor))
        queued = {
            "key": effect.key, "store_id": "0142", "order_id": known.order_id, "ordinal": 0, "kind": "confirm",
            "state": "requested", "due_at": NOW.replace(tzinfo=None), "attempts": 0, "trouble": "",
        }  # fmt: skip
        _insert(connection, "effect", queued)
    close_engine(engine)
    return folder, plain, known


def _insert(connection: sa.Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(row)
    connection.execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in row)})"), row)


def test_a_database_of_the_former_release_goes_on_with_an_oms(former: tuple[Path, Order, Order], clock: Clock) -> None:
    folder, plain, known = former
    fynd = FakeFynd()
    running = start_hub(folder, clock=clock, pin_cost=FOR_TESTS, connection=fynd.connection)
    try:
        _goes_on(running, fynd, plain, known)
    finally:
        running.stop()
    engine = open_engine(folder / "hub.db")
    with reading(engine) as connection:
        assert current_revision(connection) == migrations.HEAD
    close_engine(engine)


def _goes_on(running: RunningHub, fynd: FakeFynd, plain: Order, known: Order) -> None:
    running.hub.carry()
    assert fynd.port.asked == ["confirm"]
    after = running.hub.order(known.order_id)
    assert after is not None
    assert after.effects[0].state is EffectState.CONFIRMED
    running.hub.oms_desk.turn()
    view = fynd.source.views[-1]
    assert view.order_by_oms_id("173") == after
    assert view.order_by_oms_id("") is None
    with running.hub.reading() as connection:
        assert reads.search_orders(connection, "173").rows[0].order_id == known.order_id
        assert reads.search_orders(connection, "maria").total == 2
        found = reads.find_order(connection, plain.number)
    assert found is not None
    assert running.submit(known.order_id, c.InvoiceIssued(number="INV-1")).outcome == "accepted"
    with running.hub.reading() as connection:
        by_invoice = reads.find_order(connection, "inv-1")
    assert by_invoice is not None
    assert by_invoice.order_id == known.order_id
    assert running.submit(plain.order_id, c.ClaimOrder(), PICKER).outcome == "accepted"


def test_the_search_text_holds_every_number_of_an_order() -> None:
    order = an_order("FY-1", oms_id="173", invoice_number="INV-9")
    assert {"fy-1", "173", "inv-9", "nf-1"} <= set(search_text(order).split("\n"))
