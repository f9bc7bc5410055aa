"""SQLite connections, plain or encrypted, with the pragmas that keep acknowledged work; no SQLAlchemy.

The app's first frame needs a connection and nothing more, so this file imports nothing slow.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from storeassist_qt.domain.errors import StorageError

logger = logging.getLogger(__name__)

KEY_BYTES = 32
# The WAL-reset bug (3.7.0 to 3.51.2) can corrupt a database; these older lines carry the repair.
SAFE_SQLITE = (3, 51, 3)
REPAIRED_LINES = {(3, 50): 7, (3, 44): 6}
PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
)
QUICK_CHECK = "PRAGMA quick_check(5)"


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


def connector(path: Path, key: bytes | None = None, *, cache_kib: int = 8192) -> Callable[[], Any]:
    """Return a function that opens connections to the database at `path`, made if it is not there.

    `key`: 32 raw bytes for an encrypted file, None for a plain one. `cache_kib`: page cache of each connection.
    Raises StorageError("key_wrong_length" | "sqlite_too_old" | "folder_unusable"); the function itself raises the
    driver's own errors (`storage_code` names them).
    """
    if key is not None and len(key) != KEY_BYTES:
        raise StorageError("key_wrong_length", found=len(key), needed=KEY_BYTES)
    module = sqlite_module(key)
    with folder_errors(path):
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

    return connect


def judge_quick_check(rows: Iterable[Any], path: Path) -> None:
    """Raise StorageError("database_corrupt") unless QUICK_CHECK answered that the file is whole."""
    found = [str(row[0]) for row in rows]
    if found != ["ok"]:
        raise StorageError("database_corrupt", path=str(path), detail="; ".join(found)[:300])
    logger.info("The database had not been closed; quick_check found it whole")


def ended_unclean(path: Path) -> bool:
    """Tell whether the last user of the database ended without closing it: a clean end leaves no filled WAL."""
    wal = path.with_name(path.name + "-wal")
    try:
        return wal.stat().st_size > 0
    except OSError:
        return False


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


def storage_code(text: str) -> str | None:
    """Return the StorageError code for the database's own words, or None when they mean something else."""
    words = text.lower()
    return next((code for sign, code in _SIGNS if sign in words), None)


@contextlib.contextmanager
def folder_errors(path: Path) -> Iterator[None]:
    """Turn what the folder of a database refuses into StorageError("folder_unusable")."""
    try:
        yield
    except OSError as error:
        raise StorageError("folder_unusable", path=str(path.parent), detail=error.strerror or str(error)) from error
