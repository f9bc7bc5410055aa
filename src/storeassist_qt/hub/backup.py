"""Backup and restore of a hub: the database and its secret in one file."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import shutil
import sqlite3
import tarfile
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from storeassist_qt.domain.errors import HubError, StoreAssistError
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.people import SECRET_FILE, load_secret
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.storage.engine import close_engine, storage_errors, writing

logger = logging.getLogger(__name__)

MEMBERS = ("hub.db", SECRET_FILE)


def back_up(folder: Path, engine: sa.Engine, target: Path) -> int:
    """Write a backup to `target`, while the hub runs, and return its size in bytes.

    Raises HubError("file_unusable") where it cannot be written, or is there already.
    """
    copy = target.with_name(target.name + ".db.tmp")
    if target.exists():
        raise HubError("file_unusable", path=str(target), detail="it is there already")
    try:
        copy.unlink(missing_ok=True)
        with storage_errors(), contextlib.closing(engine.raw_connection()) as raw:
            raw.cursor().execute("VACUUM INTO ?", (str(copy),))
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file, tarfile.open(fileobj=file, mode="w:gz") as archive:
            archive.add(copy, MEMBERS[0])
            secret = tarfile.TarInfo(SECRET_FILE)
            secret.size, secret.mode = len(load_secret(folder)), 0o600
            archive.addfile(secret, io.BytesIO(load_secret(folder)))
        return target.stat().st_size
    except OSError as error:
        raise HubError("file_unusable", path=str(target), detail=error.strerror or str(error)) from error
    finally:
        copy.unlink(missing_ok=True)


def restore(folder: Path, source: Path, now: datetime) -> Path | None:
    """Put a backup in place under a new epoch and return the folder the former database was set aside in, if any.

    Numbers of invoices and returns that were given since the backup are not given again. The hub must not run.
    Raises HubError("file_unusable" | "backup_unreadable"), StorageError.
    """
    from storeassist_qt.hub.core import open_database

    contents = _read(source)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    trial = folder / f"restore-{now:%Y%m%d%H%M%S}"
    trial.mkdir(mode=0o700)
    for name, content in contents.items():
        (trial / name).write_bytes(content)
        (trial / name).chmod(0o600)
    try:
        engine = open_database(trial)  # brings an older backup to the newest schema, or says what is wrong with it
        try:
            with writing(engine) as connection:
                connection.execute(t.STATE.update().where(t.STATE.c.key == "epoch").values(value=new_id()))
                _keep_numbers(connection, folder / MEMBERS[0])
        finally:
            close_engine(engine)
    except StoreAssistError:
        shutil.rmtree(trial)  # it holds names and the secret
        raise
    aside = _set_aside(folder, now)
    for name in contents:
        (trial / name).replace(folder / name)
    for rest in trial.iterdir():
        rest.unlink()
    trial.rmdir()
    return aside


def _keep_numbers(connection: sa.Connection, former: Path) -> None:
    """Go on counting where the former database was; one that cannot be read leaves the backup's own numbers."""
    if not former.exists():
        return
    counted = "SELECT store_id, kind, year, last FROM numbering"
    try:
        with contextlib.closing(sqlite3.connect(f"{former.as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute(counted).fetchall()
    except sqlite3.Error as error:
        logger.warning("The former database does not tell its numbers (%s): compare the last invoice's number", error)
        return
    _keep_book(connection, former)
    for store_id, kind, year, last in rows:
        put = sqlite.insert(t.NUMBERING).values(store_id=store_id, kind=kind, year=year, last=last)
        larger = sa.func.max(t.NUMBERING.c.last, put.excluded.last)
        connection.execute(
            put.on_conflict_do_update(index_elements=["store_id", "kind", "year"], set_={"last": larger})
        )


def _keep_book(connection: sa.Connection, former: Path) -> None:
    """Take over what the former database wrote down of each number: none that was given may vanish."""
    names = [column.name for column in t.NUMBER.c]
    try:
        with contextlib.closing(sqlite3.connect(f"{former.as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute(f"SELECT {', '.join(names)} FROM number").fetchall()
    except sqlite3.Error as error:  # a former release kept no such book
        logger.warning("The former database does not tell whose its numbers are: %s", error)
        return
    keep = sa.text(f"INSERT OR REPLACE INTO number ({', '.join(names)}) VALUES (:{', :'.join(names)})")
    if rows:
        connection.execute(keep, [dict(zip(names, row, strict=True)) for row in rows])


def _read(source: Path) -> dict[str, bytes]:
    try:
        with tarfile.open(source, "r:gz") as archive:
            found = {name: archive.extractfile(name) for name in MEMBERS}
            return {name: file.read() for name, file in found.items() if file is not None}
    except OSError as error:
        raise HubError("file_unusable", path=str(source), detail=error.strerror or str(error)) from error
    except (tarfile.TarError, KeyError, EOFError) as error:
        raise HubError("backup_unreadable", path=str(source), detail=str(error)[:200]) from error


def _set_aside(folder: Path, now: datetime) -> Path | None:
    if not (folder / MEMBERS[0]).exists():
        return None
    aside = folder / f"before-restore-{now:%Y%m%d%H%M%S}"
    aside.mkdir(mode=0o700)
    for path in folder.iterdir():
        if path.is_file() and path.name.startswith("hub.") and path.suffix != ".lock":
            path.replace(aside / path.name)
    return aside
