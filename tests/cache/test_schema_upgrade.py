"""A database of the former release, with entries in its outbox, is brought up to this one."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from devices import GTINS, FakeClock, a_page, a_picker, accepted, an_order
from sqlalchemy import text

from storeassist_qt.cache import migrations
from storeassist_qt.cache.opening import DATABASE_NAME, open_store
from storeassist_qt.domain.commands import AddNote, ClaimOrder, PickUnits
from storeassist_qt.domain.ports import OrderFilter
from storeassist_qt.storage.driver import connector
from storeassist_qt.storage.engine import close_engine, open_engine, writing
from storeassist_qt.storage.migrate import migrate

KEY = bytes(range(32))
KEPT_TABLES = ("meta", "base_order", "outbox", "draft")
FORMER_COLUMNS = (
    "row_id, order_id, number, work_list, is_open, chip, is_refunded, due_at_ms, arrived_at_ms, closed_at_ms, "
    "name_first, name_last, search_text, summary, document"
)


def former_database(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write a database as the former release left it: an order worked on, one claim answered, a pick waiting."""
    recent = folder / "recent"
    store = open_store(recent, KEY, FakeClock())
    store.set_session(a_picker())
    orders = [msgspec.structs.replace(an_order(number), oms_id=f"FY{number}A") for number in (100200, 100201)]
    store.apply_page(a_page(*orders))
    store.submit("o-100200", ClaimOrder())
    claim = store.push_batch().commands[0]
    store.apply_outcomes([accepted(claim.command_id, claim.sequence)])
    store.submit("o-100200", PickUnits(line_id="l1", code=GTINS[1]), AddNote(text="gift wrap"))
    store.drafts.save("walk", "{}")
    store.close()
    monkeypatch.setattr(migrations, "HEAD", "d001")
    engine = open_engine(folder / DATABASE_NAME, key=KEY)
    migrate(engine, migrations.__name__)
    source = connector(recent / DATABASE_NAME, KEY)()
    with writing(engine) as connection:
        for table in KEPT_TABLES:
            _copy(connection, source, table, "*")
        _copy(connection, source, "view_order", FORMER_COLUMNS)
        connection.execute(text("INSERT INTO search(rowid, text) SELECT row_id, search_text FROM view_order"))
    source.close()
    close_engine(engine)
    monkeypatch.undo()


def _copy(connection: object, source: object, table: str, columns: str) -> None:
    rows = source.execute(f"SELECT {columns} FROM {table}").fetchall()  # type: ignore[attr-defined]
    names = (
        columns
        if columns != "*"
        else ", ".join(
            row[1]
            for row in source.execute(f"PRAGMA table_info({table})")  # type: ignore[attr-defined]
        )
    )
    for row in rows:
        values = {f"v{place}": value for place, value in enumerate(row)}
        marks = ", ".join(f":{name}" for name in values)
        connection.execute(text(f"INSERT INTO {table}({names}) VALUES({marks})"), values)  # type: ignore[attr-defined]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    former_database(tmp_path, monkeypatch)
    return tmp_path


def test_queue_views_and_search_come_over(folder: Path) -> None:
    store = open_store(folder, KEY, FakeClock())
    store.set_session(a_picker())
    assert [row.what for row in store.waiting()] == ["PickUnits", "AddNote"]
    order = store.order("o-100200")
    assert order is not None
    assert order.line("l1").picked == 1  # type: ignore[union-attr]
    assert order.claim is not None
    assert store.counts()[OrderFilter.ALL] == 2
    assert store.counts()[OrderFilter.PICKING] == 1
    assert {row.number for row in store.search("raman", OrderFilter.ALL).rows} == {"100200", "100201"}
    assert store.drafts.load("walk") == "{}"
    store.submit("o-100201", ClaimOrder())
    assert [envelope.sequence for envelope in store.push_batch().commands] == [2, 3, 4]
    store.close()


def test_the_new_columns_are_right(folder: Path) -> None:
    store = open_store(folder, KEY, FakeClock())
    found = store.order_by_number("fy100201a")
    assert found is not None
    assert found.number == "100201"
    assert [row.number for row in store.search("FY100200", OrderFilter.ALL).rows] == ["100200"]
    assert store.returns() == ()
    assert store.photos.waiting_count() == 0
    store.close()


def test_a_power_cut_between_schema_and_views_loses_nothing(folder: Path) -> None:
    engine = open_engine(folder / DATABASE_NAME, key=KEY)
    migrate(engine, migrations.__name__)
    close_engine(engine)
    store = open_store(folder, KEY, FakeClock())
    assert len(store.to_pick()) == 2
    assert store.waiting_count() == 2
    store.close()
    again = open_store(folder, KEY, FakeClock())
    assert not again.meta.number("is_view_stale")
    assert len(again.to_pick()) == 2
    again.close()
