"""Opening a device's store: one program at a time, the right key, a sound database, or one that was saved from."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import logging
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from storeassist_qt.cache import migrations
from storeassist_qt.cache.database import Database
from storeassist_qt.cache.salvage import Salvaged, read_damaged, restore
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.domain.ports import Clock
from storeassist_qt.storage.driver import (
    QUICK_CHECK,
    connector,
    ended_unclean,
    judge_quick_check,
    sqlite_module,
    storage_code,
)

logger = logging.getLogger(__name__)

DATABASE_NAME = "device.db"
LOCK_NAME = "device.lock"
KEY_MARK_NAME = "device.key-mark"
SIDE_FILES = ("", "-wal", "-shm")
_BROKEN = ("database_corrupt", "database_unreadable")


def open_store(folder: Path, key: bytes | None, clock: Clock | None = None) -> DeviceStore:
    """Open the device's store in its data folder, made if it is not there. `key`: 32 bytes, None for a plain file.

    A corrupt database is renamed, never deleted, and its outbox saved into a fresh one.
    Raises StorageError("second_instance" | "wrong_key" | "database_newer" | "folder_unusable" | "disk_full" |
    "database_read_only" | "database_locked" | "database_failed" | "sqlite_too_old").
    """
    release = lock_folder(folder)
    try:
        _check_key(folder, key)
        database, is_saved = _open_sound(folder, key)
        store = DeviceStore(database, clock, close=release)
        if is_saved or store.meta.number("is_view_stale"):
            store.rebuild()
        _mark_key(folder, key)
    except BaseException:
        release()
        raise
    return store


def _open_sound(folder: Path, key: bytes | None) -> tuple[Database, bool]:
    """Return the database, and whether it was made anew from a damaged one."""
    path = folder / DATABASE_NAME
    try:
        return _open(path, key), False
    except StorageError as error:
        # Without its mark the key may be the wrong one, and the file whole: then it is not ours to set aside.
        if error.code not in _BROKEN or not _is_marked(folder):
            raise
        logger.error("The database is damaged (%s); it is set aside and its queue saved", error.facts.get("detail"))
    broken = set_aside(path)
    salvaged = read_damaged(broken, key)
    database = _open(path, key)
    restore(database, salvaged, broken.name)
    _report(salvaged)
    return database, True


def _report(salvaged: Salvaged) -> None:
    logger.error("Saved %d commands; %d could not be read", len(salvaged.outbox), len(salvaged.lost))


def _open(path: Path, key: bytes | None) -> Database:
    """Open a database of this version; an older or new one is brought up first, with tools that load slowly."""
    unclean = ended_unclean(path)
    connect = connector(path, key)
    error: type[Exception] = sqlite_module(key).Error
    if not _is_current(connect, path, error, unclean=unclean):
        from storeassist_qt.storage.engine import close_engine, open_engine
        from storeassist_qt.storage.migrate import migrate

        engine = open_engine(path, key=key)
        try:
            migrate(engine, migrations.__name__)
        finally:
            close_engine(engine)
    return Database(connect, path, error)


def _is_current(connect: Callable[[], Any], path: Path, error: type[Exception], *, unclean: bool) -> bool:
    """Tell whether the file is a sound database of this version; raises StorageError where it cannot be used."""
    try:
        connection = connect()
        try:
            tables = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE type='table' AND name='alembic_version'"
            ).fetchone()
            if unclean:
                judge_quick_check(connection.execute(QUICK_CHECK).fetchall(), path)
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone() if tables[0] else None
        finally:
            connection.close()
    except error as failure:
        code = storage_code(str(failure)) or "database_failed"
        raise StorageError(code, path=str(path), detail=str(failure)[:300]) from failure
    return found is not None and found[0] == migrations.HEAD


def set_aside(path: Path) -> Path:
    """Rename a damaged database with its side files; returns the new path."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = path.with_name(f"{path.name}.broken-{stamp}")
    for side in SIDE_FILES:
        source = path.with_name(path.name + side)
        if source.exists():
            source.rename(target.with_name(target.name + side))
    return target


# --- the key -----------------------------------------------------------------------------------------------------
def _mark(key: bytes | None) -> str:
    return hmac.new(key or b"plain", b"storeassist device database", hashlib.sha256).hexdigest()[:32]


def _is_marked(folder: Path) -> bool:
    return (folder / KEY_MARK_NAME).exists()


def _check_key(folder: Path, key: bytes | None) -> None:
    """Raise StorageError("wrong_key") rather than take a whole database for a damaged one."""
    try:
        mark = (folder / KEY_MARK_NAME).read_text("ascii").strip()
    except FileNotFoundError:
        return
    except OSError as error:
        raise StorageError("folder_unusable", path=str(folder), detail=str(error)) from error
    if (folder / DATABASE_NAME).exists() and not hmac.compare_digest(mark, _mark(key)):
        raise StorageError("wrong_key", path=str(folder / DATABASE_NAME))


def _mark_key(folder: Path, key: bytes | None) -> None:
    path = folder / KEY_MARK_NAME
    if not path.exists() or path.read_text("ascii").strip() != _mark(key):
        path.write_text(_mark(key), "ascii")


# --- one program at a time -----------------------------------------------------------------------------------------
def lock_folder(folder: Path) -> Callable[[], None]:
    """Claim the data folder; returns what releases it. Raises StorageError("second_instance" | "folder_unusable")."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = (folder / LOCK_NAME).open("a+b")
    except OSError as error:
        raise StorageError("folder_unusable", path=str(folder), detail=str(error)) from error
    if not _try_lock(file):
        file.close()
        raise StorageError("second_instance", path=str(folder))
    with contextlib.suppress(OSError):
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
    return file.close


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
