from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from storeassist_qt.domain.errors import StorageError
from storeassist_qt.storage import engine as engines
from storeassist_qt.storage.columns import StructColumn, UtcDateTime
from storeassist_qt.storage.driver import is_safe_sqlite
from storeassist_qt.storage.engine import close_engine, open_engine, reading, writing
from storeassist_qt.storage.migrate import migrate

KEY = bytes(range(32))


class Fruit(msgspec.Struct, frozen=True):
    name: str


TABLE = sa.Table(
    "thing",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", UtcDateTime),
    sa.Column("fruit", StructColumn(Fruit)),
)


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    return request.param


def test_times_and_structs_come_back_as_they_went_in(tmp_path: Path, key: bytes | None) -> None:
    engine = open_engine(tmp_path / "a.db", key=key)
    at = datetime(2026, 5, 1, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    with writing(engine) as connection:
        TABLE.metadata.create_all(connection)
        connection.execute(TABLE.insert().values(id=1, at=at, fruit=Fruit("Äpfel")))
    with reading(engine) as connection:
        row = connection.execute(TABLE.select()).one()
    close_engine(engine)
    assert row.at == at
    assert row.at.tzinfo is UTC
    assert row.fruit == Fruit("Äpfel")


def test_a_time_without_a_zone_is_refused(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "a.db")
    with writing(engine) as connection:
        TABLE.metadata.create_all(connection)
        with pytest.raises(sa.exc.StatementError):
            connection.execute(TABLE.insert().values(id=1, at=datetime(2026, 1, 1)))
    close_engine(engine)


def test_every_connection_has_the_pragmas_that_keep_acknowledged_work(tmp_path: Path, key: bytes | None) -> None:
    engine = open_engine(tmp_path / "a.db", key=key)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "trusted_schema": 0}
    with reading(engine) as one, reading(engine) as two:
        for connection in (one, two):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted
            assert connection.exec_driver_sql("PRAGMA secure_delete").scalar() == 1
    close_engine(engine)


def test_an_encrypted_file_holds_no_plain_text(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "a.db", key=KEY)
    with writing(engine) as connection:
        TABLE.metadata.create_all(connection)
        connection.execute(TABLE.insert().values(id=1, fruit=Fruit("secret pear")))
    close_engine(engine)
    content = (tmp_path / "a.db").read_bytes()
    assert b"secret pear" not in content
    assert not content.startswith(b"SQLite format")


def test_a_database_is_its_owners_alone(tmp_path: Path, key: bytes | None) -> None:
    engine = _filled(tmp_path / "a.db", key)
    for name in ("a.db", "a.db-wal"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
    close_engine(engine)


def test_the_wrong_key_is_told_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    close_engine(_filled(path, KEY))
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        open_engine(path, key=bytes(32))
    assert caught.value.code == "database_unreadable"
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"certainly not a database " * 100)
    with pytest.raises(StorageError) as caught:
        open_engine(path)
    assert caught.value.code == "database_unreadable"


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    engine = _filled(tmp_path / "a.db", None)
    with pytest.raises(sa.exc.IntegrityError), writing(engine) as connection:
        connection.execute(TABLE.insert(), [{"id": 2}, {"id": 1}])
    with reading(engine) as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(TABLE)).scalar() == 1
    close_engine(engine)


def test_a_reader_keeps_its_snapshot_while_another_writes(tmp_path: Path) -> None:
    engine = _filled(tmp_path / "a.db", None)
    count = sa.select(sa.func.count()).select_from(TABLE)
    with reading(engine) as reader:
        assert reader.execute(count).scalar() == 1
        with writing(engine) as writer:
            writer.execute(TABLE.insert().values(id=2))
        assert reader.execute(count).scalar() == 1
    close_engine(engine)


def test_a_clean_end_leaves_no_filled_wal(tmp_path: Path) -> None:
    engine = _filled(tmp_path / "a.db", None)
    assert engines.ended_unclean(tmp_path / "a.db")
    close_engine(engine)
    assert not engines.ended_unclean(tmp_path / "a.db")


def test_a_damaged_file_is_told_after_an_unclean_end(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    engine = _filled(path, None)
    with writing(engine) as connection:
        connection.execute(TABLE.insert(), [{"id": n, "fruit": Fruit("x" * 900)} for n in range(10, 200)])
    close_engine(engine)
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)
    path.with_name("a.db-wal").write_bytes(b"stale")
    with pytest.raises(StorageError) as caught:
        open_engine(path)
    assert caught.value.code == "database_corrupt"
    assert path.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        open_engine(tmp_path / "file" / "a.db")
    assert caught.value.code == "folder_unusable"


@pytest.mark.parametrize(
    ("version", "is_safe"),
    [((3, 40, 1), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 0), True), ((3, 50, 7), True)],
)
def test_sqlite_with_the_wal_reset_bug_is_not_used(version: tuple[int, int, int], is_safe: bool) -> None:
    assert is_safe_sqlite(version) is is_safe


def test_a_machine_without_a_safe_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlcipher3 import dbapi2

    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 46, 0))
    with pytest.raises(StorageError) as caught:
        engines.sqlite_module()
    assert caught.value.code == "sqlite_too_old"


def _write_package(folder: Path, name: str, revisions: int) -> None:
    package = folder / name
    (package / "versions").mkdir(parents=True)
    (package / "__init__.py").write_text(f'HEAD = "{revisions:04}"\n')
    for number in range(1, revisions + 1):
        down = f'"{number - 1:04}"' if number > 1 else "None"
        (package / "versions" / f"{number:04}_step.py").write_text(
            f'from alembic import op\nrevision = "{number:04}"\ndown_revision = {down}\n'
            f"def upgrade():\n    op.execute('CREATE TABLE step{number} (id INTEGER)')\n"
        )


def test_migrations_run_once_and_a_newer_database_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_package(tmp_path, "migrations_old", 1)
    _write_package(tmp_path, "migrations_new", 2)
    monkeypatch.syspath_prepend(tmp_path)
    engine = open_engine(tmp_path / "a.db")
    assert migrate(engine, "migrations_old") == "0001"
    assert migrate(engine, "migrations_new") == "0002"
    assert migrate(engine, "migrations_new") == "0002"
    with pytest.raises(StorageError) as caught:
        migrate(engine, "migrations_old")
    assert caught.value.code == "database_newer"
    assert caught.value.facts == {"found": "0002", "known": "0001"}
    close_engine(engine)


def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_package(tmp_path, "migrations_bad", 2)
    last = tmp_path / "migrations_bad" / "versions" / "0002_step.py"
    last.write_text(last.read_text() + "    raise RuntimeError('power cut')\n")
    monkeypatch.syspath_prepend(tmp_path)
    engine = open_engine(tmp_path / "a.db")
    with pytest.raises(RuntimeError):
        migrate(engine, "migrations_bad")
    with reading(engine) as connection:
        assert sa.inspect(connection).get_table_names() == []
    close_engine(engine)


def _filled(path: Path, key: bytes | None) -> sa.Engine:
    engine = open_engine(path, key=key)
    with writing(engine) as connection:
        TABLE.metadata.create_all(connection)
        connection.execute(TABLE.insert().values(id=1))
    return engine
