"""Saving the outbox of a damaged database, row by row."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.cache.outbox import checksum
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.storage.engine import sqlite_module

logger = logging.getLogger(__name__)

OUTBOX_COLUMNS = (
    "row_id", "command_id", "incarnation", "sequence", "order_id", "number", "what", "state", "schema_version",
    "actor", "actor_name", "device_time_ms", "command", "context", "checksum", "is_contained", "may_be_refused",
    "code", "facts", "answered_at_ms", "settled_act", "settled_at_ms",
)  # fmt: skip
KNOWN_FACTS = ("command_id", "order_id", "number", "what", "actor_name", "sequence")
SAVED_META = ("identity", "policy", "epoch", "hub_offset_ms", "last_success_ms", "offline_until_ms")
# Whole tables whose rows are worth saving; the rest comes back with the next pull.
SAVED_TABLES = {
    "associate": (
        "associate_id", "number", "badge_sha256", "document", "is_listed", "verifier", "wrong", "wait_until_ms",
        "seen_at_ms",
    ),
    "draft": ("key", "text", "saved_at_ms"),
    "lookup_note": ("number", "asked_at_ms"),
    "lost_command": ("lost_id", "known", "at_ms", "settled_at_ms"),
}  # fmt: skip
PROBE_LIMIT = 200_000


@dataclass
class Salvaged:
    """What could be read of a damaged database, and what is known of the commands that could not."""

    outbox: list[dict[str, Any]] = field(default_factory=list)
    lost: list[dict[str, Any]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    is_unreadable: bool = False


def read_damaged(path: Path, key: bytes | None) -> Salvaged:
    """Read what can be read; never raises for damage."""
    module = sqlite_module(key)
    found = Salvaged()
    connection = module.connect(str(path), isolation_level=None)
    try:
        if key is not None:
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        _read_outbox(connection, module.Error, found)
        names = ("key", "value")
        found.meta = {str(row[0]): str(row[1]) for row in _rows(connection, module.Error, "meta", names)}
        for table, columns in SAVED_TABLES.items():
            found.tables[table] = list(_rows(connection, module.Error, table, columns))
    except module.Error as error:
        logger.error("Nothing of the damaged database can be read: %s", error)
        found.is_unreadable = True
        found.lost.append({"unknown": 1})
    finally:
        connection.close()
    return found


def _read_outbox(connection: Any, failure: type[Exception], found: Salvaged) -> None:
    for row in _rows(connection, failure, "outbox", OUTBOX_COLUMNS, found.lost):
        values = dict(zip(OUTBOX_COLUMNS, row, strict=True))
        if _is_whole(values):
            found.outbox.append(values)
        else:
            found.lost.append(_known(values))
    _name_the_lost(connection, failure, found)


def _is_whole(values: dict[str, Any]) -> bool:
    try:
        expected = checksum(
            values["command_id"], values["order_id"], values["actor"], values["command"], values["context"]
        )
    except (TypeError, AttributeError, UnicodeError):
        return False
    return bool(expected == values["checksum"])


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in KNOWN_FACTS if isinstance(values.get(name), (str, int))}


def _name_the_lost(connection: Any, failure: type[Exception], found: Salvaged) -> None:
    """Indexes may still know the id of a row whose own page is gone."""
    try:
        known = connection.execute("SELECT row_id, command_id FROM outbox INDEXED BY ix_outbox_command_id").fetchall()
    except failure:
        return
    ids = dict(known)
    saved = {values["row_id"] for values in found.outbox}
    named = {lost.get("row_id") for lost in found.lost}
    for lost in found.lost:
        if "command_id" not in lost and lost.get("row_id") in ids:
            lost["command_id"] = ids[lost["row_id"]]
    for row_id, command_id in ids.items():
        already = any(lost.get("command_id") == command_id for lost in found.lost)
        if row_id not in saved and row_id not in named and not already:
            found.lost.append({"row_id": row_id, "command_id": command_id})


def _rows(
    connection: Any, failure: type[Exception], table: str, columns: tuple[str, ...],
    lost: list[dict[str, Any]] | None = None,
) -> Iterator[tuple[Any, ...]]:  # fmt: skip
    """Yield rows by rowid from both ends, then one by one between; unreadable ones are noted in `lost`."""
    wanted = ", ".join(f'"{name}"' for name in columns)
    seen: dict[int, tuple[Any, ...]] = {}
    ends: dict[str, int | None] = {}
    for direction in ("ASC", "DESC"):
        last: int | None = None
        try:
            for row in connection.execute(f"SELECT rowid, {wanted} FROM {table} ORDER BY rowid {direction}"):
                last = row[0]
                seen[row[0]] = tuple(row[1:])
        except failure as error:
            logger.warning("Reading %s stopped: %s", table, error)
        else:
            ends.clear()
            break
        ends[direction] = last
    if ends:
        _probe(connection, failure, (table, wanted), ends, seen, lost)
    yield from (seen[row_id] for row_id in sorted(seen))


def _probe(
    connection: Any, failure: type[Exception], what: tuple[str, str], ends: dict[str, int | None],
    seen: dict[int, tuple[Any, ...]], lost: list[dict[str, Any]] | None,
) -> None:  # fmt: skip
    table, wanted = what
    low = ends.get("ASC") or 0
    high = ends.get("DESC") or low + 1000
    for row_id in range(low + 1, min(high, low + PROBE_LIMIT)):
        if row_id in seen:
            continue
        try:
            row = connection.execute(f"SELECT {wanted} FROM {table} WHERE rowid = ?", (row_id,)).fetchone()
        except failure:
            if lost is not None:
                lost.append({"row_id": row_id})
            continue
        if row is not None:
            seen[row_id] = tuple(row)


def restore(database: Database, salvaged: Salvaged, broken_name: str) -> None:
    """Put what was saved into a fresh database, under a new incarnation; lost commands become cards."""
    now = to_ms(datetime.now(UTC))
    incarnation = new_id()
    with database.writing() as connection:
        _restore_outbox(connection, salvaged.outbox, incarnation)
        for number, lost in enumerate(salvaged.lost):
            facts = {**{name: value for name, value in lost.items() if name != "row_id"}, "file": broken_name}
            connection.execute(
                "INSERT INTO lost_command(lost_id, known, at_ms) VALUES(?, ?, ?)",
                (f"lost-{incarnation}-{number}", msgspec.json.encode(facts).decode(), now),
            )
        for table, rows in salvaged.tables.items():
            columns = SAVED_TABLES[table]
            connection.executemany(
                f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) VALUES({', '.join('?' * len(columns))})", rows
            )
        kept = {name: value for name, value in salvaged.meta.items() if name in SAVED_META}
        kept["incarnation"] = incarnation
        connection.executemany("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", list(kept.items()))


def _restore_outbox(connection: Any, rows: list[dict[str, Any]], incarnation: str) -> None:
    sequence = 0
    for values in sorted(rows, key=lambda row: row["row_id"]):
        row = dict(values)
        if row["state"] in ("pending", "sent"):
            sequence += 1
            row |= {"incarnation": incarnation, "sequence": sequence, "state": "pending", "is_contained": 0}
        names = ", ".join(row)
        connection.execute(
            f"INSERT OR IGNORE INTO outbox({names}) VALUES({', '.join('?' * len(row))})", list(row.values())
        )
