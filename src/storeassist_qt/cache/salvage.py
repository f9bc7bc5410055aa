"""Saving the outbox of a damaged database, row by row."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.cache.outbox import checksum
from storeassist_qt.domain.orders import Order
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.storage.driver import sqlite_module

logger = logging.getLogger(__name__)

OUTBOX_COLUMNS = (
    "row_id", "command_id", "incarnation", "sequence", "order_id", "number", "what", "state", "schema_version",
    "actor", "actor_name", "device_time_ms", "command", "context", "checksum", "is_contained", "may_be_refused",
    "code", "facts", "answered_at_ms", "settled_act", "settled_at_ms",
)  # fmt: skip
KNOWN_FACTS = ("command_id", "order_id", "number", "what", "actor_name", "sequence")
SAVED_META = (
    "identity", "policy", "epoch", "hub_offset_ms", "last_success_ms", "offline_until_ms", "oms", "return_counter",
    "is_push_held",
)  # fmt: skip
# Tables whose rows are worth saving; views are made anew from them, the rest comes back with the next pull.
SAVED_TABLES = {
    "associate": (
        "associate_id", "number", "badge_sha256", "document", "is_listed", "verifier", "wrong", "wait_until_ms",
        "seen_at_ms",
    ),
    "base_order": ("order_id", "generation", "is_leaving", "document"),
    "draft": ("key", "text", "saved_at_ms"),
    "lookup_note": ("number", "asked_at_ms"),
    "lost_command": ("lost_id", "known", "at_ms", "settled_at_ms"),
    "photo": ("sha256", "media_type", "state", "code", "at_ms", "content"),
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


class _Damaged:
    """A damaged file. After the first page it cannot decrypt, SQLCipher refuses every other page on that connection,
    so a failure opens a new one."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._module = sqlite_module(key)
        self._path = path
        self._key = key
        self._connection = self._open()
        self.error: type[Exception] = self._module.Error

    def _open(self) -> Any:
        connection = self._module.connect(str(self._path), isolation_level=None)
        if self._key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key=\"x'{self._key.hex()}'\"")
        return connection

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield rows as far as they can be read, then raise."""
        try:
            yield from self._connection.execute(sql, values)
        except self.error:
            self._connection.close()
            self._connection = self._open()
            raise

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def read_damaged(path: Path, key: bytes | None) -> Salvaged:
    """Read what can be read; never raises for damage."""
    found = Salvaged()
    damaged = _Damaged(path, key)
    try:
        list(damaged.rows("SELECT count(*) FROM sqlite_master"))
        _read_outbox(damaged, found)
        found.meta = {str(row[0]): str(row[1]) for row in _rows(damaged, "meta", ("key", "value"))}
        for table, columns in SAVED_TABLES.items():
            found.tables[table] = list(_rows(damaged, table, columns))
    except damaged.error as error:
        logger.error("Nothing of the damaged database can be read: %s", error)
        found.is_unreadable = True
        found.lost.append({"unknown": 1})
    finally:
        damaged.close()
    return found


def _read_outbox(damaged: _Damaged, found: Salvaged) -> None:
    for row in _rows(damaged, "outbox", OUTBOX_COLUMNS, found.lost):
        values = dict(zip(OUTBOX_COLUMNS, row, strict=True))
        if _is_whole(values):
            found.outbox.append(values)
        else:
            found.lost.append(_known(values))
    _name_the_lost(damaged, found)


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


def _name_the_lost(damaged: _Damaged, found: Salvaged) -> None:
    """Indexes may still know the id of a row whose own page is gone."""
    ids: dict[int, str] = {}
    try:
        for row_id, command_id in damaged.rows("SELECT row_id, command_id FROM outbox INDEXED BY ix_outbox_command_id"):
            ids[row_id] = command_id
    except damaged.error as error:
        logger.warning("The outbox's index is damaged too: %s", error)
    for lost in found.lost:
        if "command_id" not in lost and lost.get("row_id") in ids:
            lost["command_id"] = ids[lost["row_id"]]
    told = {values["command_id"] for values in (*found.outbox, *found.lost) if "command_id" in values}
    found.lost.extend({"command_id": command_id} for command_id in ids.values() if command_id not in told)
    named = [lost for lost in found.lost if "command_id" in lost]
    nameless = len(found.lost) - len(named)
    found.lost[:] = [*named, {"unknown": nameless}] if nameless else named


def _rows(
    damaged: _Damaged, table: str, columns: tuple[str, ...], lost: list[dict[str, Any]] | None = None
) -> Iterator[tuple[Any, ...]]:
    """Yield rows by rowid from both ends, then one by one between; unreadable ones are noted in `lost`."""
    wanted = ", ".join(f'"{name}"' for name in columns)
    seen: dict[int, tuple[Any, ...]] = {}
    ends: list[int] = []
    for direction in ("ASC", "DESC"):
        last = 0
        try:
            for row in damaged.rows(f"SELECT rowid, {wanted} FROM {table} ORDER BY rowid {direction}"):
                last = row[0]
                seen[last] = tuple(row[1:])
        except damaged.error as error:
            logger.warning("Reading %s stopped: %s", table, error)
            ends.append(last)
        else:
            break
    if len(ends) == 2:
        _probe(damaged, (table, wanted), (ends[0], ends[1]), seen, lost)
    yield from (seen[row_id] for row_id in sorted(seen))


def _probe(
    damaged: _Damaged,
    what: tuple[str, str],
    ends: tuple[int, int],
    seen: dict[int, tuple[Any, ...]],
    lost: list[dict[str, Any]] | None,
) -> None:
    """Ask for each row between the two ends."""
    table, wanted = what
    low, high = ends[0], ends[1] or _last_row_id(damaged, table) + 1
    for row_id in range(low + 1, min(high, low + PROBE_LIMIT)):
        if row_id in seen:
            continue
        try:
            rows = list(damaged.rows(f"SELECT {wanted} FROM {table} WHERE rowid = ?", (row_id,)))
        except damaged.error:
            if lost is not None:
                lost.append({"row_id": row_id})
            continue
        if rows:
            seen[row_id] = tuple(rows[0])


def _last_row_id(damaged: _Damaged, table: str) -> int:
    """Return the highest row id ever given in a table that counts them, else 0."""
    try:
        return max(
            (row[0] for row in damaged.rows("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))), default=0
        )
    except damaged.error:
        return 0


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
            if table == "base_order":
                rows = [(row[0], 0, *row[2:]) for row in rows if is_readable(row[3])]
            if table == "photo":
                rows = [row for row in rows if is_whole_photo(row[0], row[-1])]
            connection.executemany(
                f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) VALUES({', '.join('?' * len(columns))})", rows
            )
        kept = {name: value for name, value in salvaged.meta.items() if name in SAVED_META}
        # Everything is pulled from zero; what was saved stands until then, and leaves if the hub no longer has it.
        kept |= {"incarnation": incarnation, "generation": "1", "is_resyncing": "1"}
        connection.executemany("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", list(kept.items()))


def is_readable(document: bytes) -> bool:
    """Tell whether a saved order is one: a third of byte flips pass the database's own check."""
    try:
        msgspec.json.decode(document, type=Order)
    except (msgspec.MsgspecError, TypeError):
        return False
    return True


def is_whole_photo(sha256: object, content: object) -> bool:
    """Tell whether a saved photo is what its name says."""
    return isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha256


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
