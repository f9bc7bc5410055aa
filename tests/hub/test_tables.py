from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from storeassist_qt.hub.tables import HubTable
from storeassist_qt.storage.engine import close_engine, open_engine, reading
from storeassist_qt.storage.migrate import migrate

FULL_TEXT_TABLES = ("order_search",)


def _without_full_text(_obj: object, name: str | None, type_: str, _reflected: bool, _compare_to: object) -> bool:
    return not (type_ == "table" and str(name).startswith(FULL_TEXT_TABLES))  # FTS5 adds shadow tables


def test_migrated_schema_matches_the_models(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "hub.db")
    migrate(engine, "storeassist_qt.hub.migrations")
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _without_full_text})
        assert compare_metadata(context, HubTable.metadata) == []
        names = sa.inspect(connection).get_table_names()
        triggers = set(connection.execute(sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars())
    assert "order_search" in names
    assert triggers == {"order_search_insert", "order_search_delete", "order_search_update"}
    close_engine(engine)
