"""Connections to the device's database: one writer whose users take turns, a reader for each thread.

Statements go to the driver itself: at half a millisecond for a whole command, an ORM would be most of it.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from storeassist_qt.domain.errors import StorageError
from storeassist_qt.storage.driver import storage_code

GIVE_WAY_S = 0.05
# Commands must not pay for moving the WAL into the database: background work does that, and this is the safety net.
WAL_PAGES_AT_MOST = 16_000
CHECKPOINT_BYTES = 16 * 1024 * 1024
# The file keeps its size when it is written anew from its start, so its size alone would ask every time.
CHECKPOINT_EVERY_S = 5.0


def to_ms(moment: datetime) -> int:
    """Return an aware time as milliseconds since 1970."""
    return round(moment.timestamp() * 1000)


def from_ms(value: int) -> datetime:
    """Return milliseconds since 1970 as an aware time in UTC."""
    return datetime.fromtimestamp(value / 1000, UTC)


class Database:
    """The device's database; methods raise StorageError where the database itself fails."""

    def __init__(self, connect: Callable[[], Any], path: Path, error: type[Exception]) -> None:
        """`connect` opens a connection (`storage.driver.connector`), `error` is the driver's base error."""
        self._open = connect
        self._wal = path.with_name(path.name + "-wal")
        self._error = error
        self._turn = threading.RLock()
        self._local = threading.local()
        self._held: list[Any] = []
        self._after: list[Callable[[], None]] = []
        self._is_quiet = threading.Event()
        self._is_quiet.set()
        self._counting = threading.Lock()
        self._waiting = 0
        self._is_closed = False
        self._checkpoint_at = 0.0
        self._writer = self._connect()
        self._writer.execute(f"PRAGMA wal_autocheckpoint={WAL_PAGES_AT_MOST}")

    def _connect(self) -> Any:
        with self.errors():
            connection = self._open()
        self._held.append(connection)
        return connection

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what the database reports about itself into StorageError."""
        try:
            yield
        except self._error as error:
            if self._is_closed:  # a thread that had not ended in time
                raise StorageError("database_closed") from error
            code = storage_code(str(error))
            if code is None:
                raise
            raise StorageError(code, detail=str(error)[:300]) from error

    @contextlib.contextmanager
    def writing(self) -> Iterator[Any]:
        """Give the writing connection inside BEGIN IMMEDIATE; all is saved at the end, or nothing."""
        with self._turn:
            if self._is_closed:
                raise StorageError("database_closed")
            connection = self._writer
            self._after.clear()
            with self.errors():
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
            after, self._after = self._after, []
            for act in after:
                act()

    @contextlib.contextmanager
    def urgent(self) -> Iterator[None]:
        """Mark a person's command as under way: background work stands aside until it is saved."""
        with self._counting:
            self._waiting += 1
            self._is_quiet.clear()
        try:
            with self._turn:
                yield
        finally:
            with self._counting:
                self._waiting -= 1
                if not self._waiting:
                    self._is_quiet.set()

    def give_way(self) -> None:
        """Let a person's command pass; called by background work every few milliseconds."""
        if not self._is_quiet.is_set():
            self._is_quiet.wait(GIVE_WAY_S)

    def after_commit(self, act: Callable[[], None]) -> None:
        """Run `act` once the transaction under way is saved, still in turn; not at all where it is rolled back."""
        self._after.append(act)

    @property
    def reader(self) -> Any:
        """This thread's reading connection; each statement sees the newest saved state."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            if self._is_closed:
                raise StorageError("database_closed")
            with self._turn:
                connection = self._connect()
            self._local.connection = connection
        return connection

    def release_reader(self) -> None:
        """Give this thread's reading connection back; for threads that end before the program does."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            return
        self._local.connection = None
        with self._turn:
            if connection in self._held:
                self._held.remove(connection)
                connection.close()

    def rows(self, sql: str, values: Any = ()) -> list[Any]:
        """Return the rows of a query."""
        with self.errors():
            found: list[Any] = self.reader.execute(sql, values).fetchall()
            return found

    def row(self, sql: str, values: Any = ()) -> Any:
        """Return the first row of a query, or None."""
        with self.errors():
            return self.reader.execute(sql, values).fetchone()

    def checkpoint(self) -> None:
        """Move the WAL into the database where it has grown; commands go on meanwhile. Called by background work."""
        if time.monotonic() < self._checkpoint_at:
            return
        try:
            if self._wal.stat().st_size < CHECKPOINT_BYTES:
                return
        except OSError:
            return
        self._checkpoint_at = time.monotonic() + CHECKPOINT_EVERY_S
        with self.errors():
            self.reader.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close every connection and move the WAL into the database."""
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            for connection in self._held:
                if connection is not self._writer:
                    connection.close()
            with contextlib.suppress(self._error):  # a full disk: the next start then checks the file
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writer.close()
            self._held.clear()
