"""Reads the journal back: who did what, when, on which device; and checks that nobody has rewritten it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, tzinfo
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.errors import HubError
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.changes import next_hash
from storeassist_qt.hub.entries import JournalEntry
from storeassist_qt.hub.retention import chain

_decoder = msgspec.json.Decoder(JournalEntry)


def order_id_of(connection: sa.Connection, order: str) -> str:
    """Return the id of an order named by number or id; raises HubError("order_unknown")."""
    found = connection.execute(
        sa.select(t.ORDERS.c.order_id).where(sa.or_(t.ORDERS.c.number == order, t.ORDERS.c.order_id == order))
    ).scalar()
    if found is None:
        raise HubError("order_unknown", order=order[:80])
    return str(found)


def entries(connection: sa.Connection, order_id: str) -> Iterator[JournalEntry]:
    """Give the entries of an order, oldest first."""
    for row in _rows(connection, order_id):
        yield _decoder.decode(row.entry)


def verify(connection: sa.Connection, order_id: str) -> int:
    """Return how many entries the chain of an order holds.

    Raises HubError("journal_broken", entry=) at the first entry that does not follow from the one before, and for an
    end that is not the one the order names.
    """
    head, count = "", 0
    for count, row in enumerate(_rows(connection, order_id), 1):
        head = next_hash(head, row.entry)
        if row.number != count or row.hash != head:
            raise HubError("journal_broken", order=order_id, entry=count)
    wanted = connection.execute(
        sa.select(t.ORDERS.c.head, t.ORDERS.c.entries).where(t.ORDERS.c.order_id == order_id)
    ).one()
    if (wanted.head, wanted.entries) != (head, count):
        raise HubError("journal_broken", order=order_id, entry=count + 1)
    return count


def verify_anchors(connection: sa.Connection) -> int:
    """Return how many hourly anchors hold; raises HubError("anchor_broken", cursor=) at the first that does not."""
    head, since, count = "", 0, 0
    for anchor in connection.execute(sa.select(t.ANCHOR).order_by(t.ANCHOR.c.cursor)).all():
        rows = connection.execute(
            sa.select(t.JOURNAL.c.hash)
            .where(t.JOURNAL.c.cursor > since, t.JOURNAL.c.cursor <= anchor.cursor)
            .order_by(t.JOURNAL.c.cursor)
        )
        head = chain(head, rows)
        if head != anchor.hash:
            raise HubError("anchor_broken", cursor=anchor.cursor, at=anchor.at.isoformat())
        since, count = anchor.cursor, count + 1
    return count


def in_words(entry: JournalEntry, zone: tzinfo = UTC) -> str:
    """Return one entry as a line for people, its time by the clock of this zone."""
    command: dict[str, Any] = msgspec.json.decode(entry.command)
    what = command.pop("type", "?")
    command.pop("order", None)  # the placing holds the whole order
    facts = " ".join(f"{name}={_short(value)}" for name, value in command.items())
    who = entry.actor_name or entry.actor
    where = entry.device_name or ("the hub" if entry.actor == "hub" else "")
    end = "" if entry.outcome == "accepted" else f"  [{entry.outcome}: {entry.code}]"
    signed = f" signature={entry.strokes_sha256[:12]}" if entry.strokes_sha256 else ""
    on = f" on {where}" if where else ""
    return f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}  {what:<16} {who}{on}  {facts}{signed}{end}".rstrip()


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return text if len(text) <= 60 else text[:57] + "..."


def _rows(connection: sa.Connection, order_id: str) -> Any:
    return connection.execute(sa.select(t.JOURNAL).where(t.JOURNAL.c.order_id == order_id).order_by(t.JOURNAL.c.number))
