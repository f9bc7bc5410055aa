"""What the connector has the hub remember: raw answers of effects for 30 days, and writes the OMS said yes to.

Answers of polls are kept shorter: a large store's lists differ at each reading and would fill a disk in days.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol

import sqlalchemy as sa

from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.writer import Writer

EXCHANGES_KEPT = timedelta(days=30)
ACCEPTED_KEPT = timedelta(days=90)
ANSWER_LENGTH = 200_000
POLLS_KEPT = timedelta(days=1)
POLL_LENGTH = 8_000
QUESTIONS_HELD = 5000
UNWRITTEN_MAX = 5000
FORGET_AT_ONCE = 10_000


class Exchange(Protocol):
    """The part of a connector's exchange that is kept."""

    @property
    def at(self) -> datetime:
        """When it was."""
        ...

    @property
    def key(self) -> str:
        """The effects it was for."""
        ...

    @property
    def method(self) -> str:
        """The method of the request."""
        ...

    @property
    def path(self) -> str:
        """The path of the request."""
        ...

    @property
    def asked(self) -> str:
        """The query or the body, without secrets."""
        ...

    @property
    def status(self) -> int:
        """The status of the answer."""
        ...

    @property
    def answer(self) -> str:
        """The body of the answer."""
        ...


class OmsRecords:
    """A connector's sink and its accepted writes. Made before the hub, which attaches its database; any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: list[dict[str, Any]] = []
        self._last: OrderedDict[tuple[str, str, str], str] = OrderedDict()
        self._accepted: dict[str, float] = {}
        self._writer: Writer | None = None
        self._clock: Callable[[], datetime] | None = None

    def attach(
        self,
        writer: Writer,
        reading: Callable[[], AbstractContextManager[sa.Connection]],
        clock: Callable[[], datetime],
    ) -> None:
        """Go on with what the database holds."""
        with reading() as connection:
            rows = connection.execute(sa.select(t.ACCEPTED.c.key, t.ACCEPTED.c.at)).all()
        with self._lock:
            self._accepted |= {row.key: row.at for row in rows}
        self._writer, self._clock = writer, clock

    # --- raw answers -----------------------------------------------------------------------------------------------
    def keep(self, exchange: Exchange) -> None:
        """Keep one; a poll that brought the same answer as the last time is not kept again."""
        row = {
            "at": exchange.at,
            "key": exchange.key,
            "method": exchange.method,
            "path": exchange.path,
            "asked": exchange.asked,
            "status": exchange.status,
            "answer": exchange.answer[: ANSWER_LENGTH if exchange.key else POLL_LENGTH],
        }
        mark = hashlib.sha256(f"{exchange.status} {exchange.answer}".encode()).hexdigest()
        question = (exchange.method, exchange.path, exchange.asked)
        with self._lock:
            if not exchange.key and self._last.get(question) == mark:
                return
            self._last[question] = mark
            self._last.move_to_end(question)
            if len(self._last) > QUESTIONS_HELD:
                self._last.popitem(last=False)
            self._rows.append(row)
            if len(self._rows) > UNWRITTEN_MAX:  # the database is in trouble; the newest say most
                del self._rows[0]

    def flush(self) -> int:
        """Write what has gathered and return how many; what cannot be written stays for the next time."""
        if self._writer is None:
            return 0
        with self._lock:
            rows, self._rows = self._rows, []
        if not rows:
            return 0
        try:
            self._writer.call(lambda judge: _put(judge, rows)).result()
        except Exception:
            with self._lock:
                self._rows = [*rows, *self._rows]
            raise
        return len(rows)

    # --- accepted writes -------------------------------------------------------------------------------------------
    def since(self, key: str) -> float | None:
        """Return when the key was accepted, in seconds of the connector's clock; None if it was not."""
        return self._accepted.get(key)

    def accept(self, key: str, at: float) -> None:
        """Remember it, on the disk before this returns; the first time counts."""
        with self._lock:
            if key in self._accepted:
                return
            self._accepted[key] = at
        if self._writer is not None:
            self._writer.call(lambda judge: _accept(judge, key, at)).result()

    def forget(self, key: str) -> None:
        """The question is settled."""
        with self._lock:
            if self._accepted.pop(key, None) is None:
                return
        if self._writer is not None:
            self._writer.call(lambda judge: _forget(judge, key)).result()


def _put(judge: Judge, rows: list[dict[str, Any]]) -> None:
    judge.connection.execute(t.EXCHANGE.insert(), [row | {"store_id": judge.registry.store_id} for row in rows])


def _accept(judge: Judge, key: str, at: float) -> None:
    known = judge.connection.execute(sa.select(t.ACCEPTED.c.key).where(t.ACCEPTED.c.key == key)).first()
    if known is None:
        row = {"key": key, "store_id": judge.registry.store_id, "at": at, "kept_at": judge.now}
        judge.connection.execute(t.ACCEPTED.insert().values(row))


def _forget(judge: Judge, key: str) -> None:
    judge.connection.execute(t.ACCEPTED.delete().where(t.ACCEPTED.c.key == key))


def forget_old(judge: Judge) -> int:
    """Forget exchanges of effects beyond 30 days and of polls beyond one, and accepted writes nobody asked for in 90.

    Returns how many exchanges.
    """
    judge.connection.execute(t.ACCEPTED.delete().where(t.ACCEPTED.c.kept_at < judge.now - ACCEPTED_KEPT))
    at, key = t.EXCHANGE.c.at, t.EXCHANGE.c.key
    is_old = (at < judge.now - EXCHANGES_KEPT) | ((key == "") & (at < judge.now - POLLS_KEPT))
    old = sa.select(t.EXCHANGE.c.exchange_id).where(is_old).limit(FORGET_AT_ONCE)
    result = judge.connection.execute(t.EXCHANGE.delete().where(t.EXCHANGE.c.exchange_id.in_(old)))
    return int(result.rowcount)
