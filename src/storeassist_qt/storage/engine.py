"""SQLite engines, plain or encrypted, with the pragmas that keep acknowledged work."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from storeassist_qt.domain.errors import StorageError
from storeassist_qt.storage.driver import (
    QUICK_CHECK,
    connector,
    ended_unclean,
    judge_quick_check,
    sqlite_module,
    storage_code,
)

WRITING = "storeassist_writing"


def open_engine(
    path: Path, *, key: bytes | None = None, cache_kib: int = 8192, pool_size: int = 5, check: bool = True
) -> sa.Engine:
    """Return an engine on the database at `path`, made if it is not there.

    `key`: 32 raw bytes for an encrypted file, None for a plain one. `cache_kib`: page cache of each connection.
    With `check`, a file whose last user ended without closing it passes `quick_check` first.
    Raises StorageError("sqlite_too_old" | "database_unreadable" | "database_corrupt" | "database_read_only" |
    "disk_full" | "database_locked" | "database_failed"), each with `path`.
    """
    unclean = ended_unclean(path)
    connect = connector(path, key, cache_kib=cache_kib)
    module = sqlite_module(key)
    engine = sa.create_engine(
        "sqlite://", module=module, creator=connect, poolclass=QueuePool, pool_size=pool_size, max_overflow=20
    )
    sa.event.listen(engine, "begin", _begin)
    try:
        with storage_errors(path), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            if check and unclean:
                judge_quick_check(connection.exec_driver_sql(QUICK_CHECK), path)
    except StorageError:
        engine.dispose()
        raise
    return engine


def _begin(connection: sa.Connection) -> None:
    """Open the transaction ourselves: the driver's own BEGIN comes too late for snapshots and for savepoints."""
    is_writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


@contextlib.contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection inside BEGIN IMMEDIATE; commits at the end, rolls back on an error.

    Raises StorageError as `open_engine` does when the database itself fails.
    """
    with storage_errors(), engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection whose reads all see one snapshot; raises StorageError as `writing` does."""
    with storage_errors(), engine.connect() as connection, connection.begin():
        yield connection


def close_engine(engine: sa.Engine) -> None:
    """Move the WAL into the database and close every idle connection, so that the next start finds a clean end."""
    with contextlib.suppress(sa.exc.DBAPIError), engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        if raw is not None:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


@contextlib.contextmanager
def storage_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what the database itself reports into StorageError; mistakes in our statements stay what they are."""
    try:
        yield
    except (sa.exc.OperationalError, sa.exc.DatabaseError) as error:
        code = storage_code(str(error.orig))
        if code is None:
            raise
        facts = {"path": str(path)} if path else {}
        raise StorageError(code, detail=str(error.orig)[:300], **facts) from error
