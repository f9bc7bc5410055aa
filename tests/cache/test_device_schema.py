from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from storeassist_qt.cache import migrations
from storeassist_qt.cache.opening import DATABASE_NAME, open_store
from storeassist_qt.cache.tables import FULL_TEXT_TABLES, SEARCH_DDL, DeviceTable
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.storage.engine import close_engine, open_engine, writing
from storeassist_qt.storage.migrate import migrate


def without_full_text(obj: Any, name: str, type_: str, reflected: bool, compare_to: Any) -> bool:
    return not (type_ == "table" and name.startswith(FULL_TEXT_TABLES))


def test_migrated_schema_matches_the_models(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "device.db")
    migrate(engine, migrations.__name__)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": without_full_text})
        assert compare_metadata(context, DeviceTable.metadata) == []
        ddl = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = 'search'")).scalar()
    close_engine(engine)
    assert ddl == SEARCH_DDL


def test_a_database_from_a_newer_program_is_refused_and_left_untouched(tmp_path: Path) -> None:
    key = bytes(32)
    open_store(tmp_path, key).close()
    engine = open_engine(tmp_path / DATABASE_NAME, key=key)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'd999'"))
    close_engine(engine)
    before = (tmp_path / DATABASE_NAME).read_bytes()
    with pytest.raises(StorageError) as failed:
        open_store(tmp_path, key)
    assert failed.value.code == "database_newer"
    assert (tmp_path / DATABASE_NAME).read_bytes() == before
