"""SQLite engines, plain or encrypted, with the pragmas that keep acknowledged work."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from storeassist_qt.domain.errors import StorageError

logger = logging.getLogger(__name__)

KEY_BYTES = 32
# The WAL-reset bug (3.7.0 to 3.51.2) can corrupt a database; these older lines carry the repair.
SAFE_SQLITE = (3, 51, 3)
REPAIRED_LINES = {(3, 50): 7, (3, 44): 6}
WRITING = "storeassist_writing"

PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
)


def is_safe_sqlite(version: tuple[int, ...]) -> bool:
    """Tell whether this SQLite is free of the WAL-reset bug."""
    return version >= SAFE_SQLITE or version[2] >= REPAIRED_LINES.get((version[0], version[1]), 1 << 30)


def sqlite_module(key: bytes | None = None) -> Any:
    """Return the DB-API module to use: sqlcipher3 with a key, else the standard one if it is safe, else sqlcipher3.

    Raises StorageError("sqlite_too_old") when neither is free of the WAL-reset bug.
    """
    if key is None and is_safe_sqlite(sqlite3.sqlite_version_info):
        return sqlite3
    from sqlcipher3 import dbapi2  # the standard module is old on most systems; this one carries SQLite 3.53

    if not is_safe_sqlite(dbapi2.sqlite_version_info):
        needed = ".".join(str(part) for part in SAFE_SQLITE)
        raise StorageError("sqlite_too_old", found=dbapi2.sqlite_version, needed=needed)
    return dbapi2


def open_engine(
    path: Path, *, key: bytes | None = None, cache_kib: int = 8192, pool_size: int = 5, check: bool = True
) -> sa.Engine:
    """Return an engine on the database at `path`, made if it is not there.

    `key`: 32 raw bytes for an encrypted file, None for a plain one. `cache_kib`: page cache of each connection.
    With `check`, a file whose last user ended without closing it passes `quick_check` first.
    Raises StorageError("sqlite_too_old" | "database_unreadable" | "database_corrupt" | "database_read_only" |
    "disk_full" | "database_locked" | "database_failed"), each with `path`.
    """
    if key is not None and len(key) != KEY_BYTES:
        raise StorageError("key_wrong_length", found=len(key), needed=KEY_BYTES)
    module = sqlite_module(key)
    unclean = ended_unclean(path)
    with _folder_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            path.touch(mode=0o600)  # it holds names; the WAL takes its permissions from it

    def connect() -> Any:
        connection = module.connect(str(path), timeout=5.0, isolation_level=None, check_same_thread=False)
        try:
            if key is not None:
                connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            for pragma in (*PRAGMAS, f"PRAGMA cache_size=-{cache_kib}"):
                connection.execute(pragma).fetchall()
        except module.Error:
            connection.close()
            raise
        return connection

    engine = sa.create_engine(
        "sqlite://", module=module, creator=connect, poolclass=QueuePool, pool_size=pool_size, max_overflow=20
    )
    sa.event.listen(engine, "begin", _begin)
    try:
        with storage_errors(path), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            if check and unclean:
                _quick_check(connection, path)
    except StorageError:
        engine.dispose()
        raise
    return engine


def _begin(connection: sa.Connection) -> None:
    """Open the transaction ourselves: the driver's own BEGIN comes too late for snapshots and for savepoints."""
    is_writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


def ended_unclean(path: Path) -> bool:
    """Tell whether the last user of the database ended without closing it: a clean end leaves no filled WAL."""
    wal = path.with_name(path.name + "-wal")
    try:
        return wal.stat().st_size > 0
    except OSError:
        return False


def _quick_check(connection: sa.Connection, path: Path) -> None:
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check(5)")]
    if found != ["ok"]:
        raise StorageError("database_corrupt", path=str(path), detail="; ".join(found)[:300])
    logger.info("The database had not been closed; quick_check found it whole")


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


_SIGNS = (
    ("database or disk is full", "disk_full"),
    ("file is not a database", "database_unreadable"),  # another file, or the wrong key
    ("unable to open", "database_unreadable"),
    ("malformed", "database_corrupt"),
    ("file is encrypted", "database_unreadable"),
    ("readonly", "database_read_only"),
    ("locked", "database_locked"),
    ("disk i/o error", "database_failed"),
)


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


def storage_code(text: str) -> str | None:
    """Return the StorageError code for the database's own words, or None when they mean something else."""
    words = text.lower()
    return next((code for sign, code in _SIGNS if sign in words), None)


@contextlib.contextmanager
def _folder_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError("folder_unusable", path=str(path.parent), detail=error.strerror or str(error)) from error
