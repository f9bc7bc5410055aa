"""The outbox: what this device did, until the hub has answered and 14 days beyond."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import msgspec

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.domain.commands import Context, OrderCommand
from storeassist_qt.domain.ports import OutboxRow
from storeassist_qt.protocol.envelopes import PUSH_LIMIT, SCHEMA_VERSION, CommandOutcome

logger = logging.getLogger(__name__)

KEEP_ACCEPTED = timedelta(days=14)
SENT_TODAY_LIMIT = 200
_encode = msgspec.json.Encoder().encode
_decode_command: Any = msgspec.json.Decoder(OrderCommand).decode
_decode_context = msgspec.json.Decoder(Context).decode

INSERT = (
    "INSERT INTO outbox(command_id, incarnation, sequence, order_id, number, what, state, schema_version, actor, "
    "actor_name, device_time_ms, command, context, checksum, is_contained, may_be_refused, code, facts, settled_act) "
    "VALUES(?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, 0, 0, '', '{}', '')"
)


class StoredEnvelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A `CommandEnvelope` whose command travels as it was stored, undecoded."""

    command_id: str
    sequence: int
    order_id: str
    command: msgspec.Raw
    actor: str
    actor_name: str = ""
    device_time: datetime
    schema: int = SCHEMA_VERSION


class PushBatch(msgspec.Struct, frozen=True, kw_only=True):
    """What `PushRequest` is on the wire, made of stored commands."""

    incarnation: str
    commands: tuple[StoredEnvelope, ...]


class Replayed(NamedTuple):
    """A stored command, ready to be applied again."""

    command_id: str
    command: OrderCommand
    context: Context


def checksum(command_id: str, order_id: str, actor: str, command: bytes, context: bytes) -> str:
    """Return what tells a whole row from a damaged one; a third of byte flips pass the database's own check."""
    words = (command_id.encode(), order_id.encode(), actor.encode(), command, context)
    return hashlib.blake2b(b"\0".join(words), digest_size=16).hexdigest()


def tag_of(command: OrderCommand) -> str:
    """Return the command's name on the wire."""
    return type(command).__name__


def facts_of(command: Any) -> dict[str, Any]:
    """Return the command's plain facts for a text; no strokes, no documents."""
    facts: dict[str, Any] = {}
    for name in command.__struct_fields__:
        value = getattr(command, name)
        if isinstance(value, (str, int, float)) and value not in ("", 0):
            facts[name] = value
        elif name == "bags":
            facts["places"] = [bag.place for bag in value]
    return facts


def decode_command(text: bytes) -> OrderCommand | None:
    """Return a stored command; None where this version cannot read it (it is still sent as it stands)."""
    try:
        command: OrderCommand = _decode_command(text)
    except msgspec.MsgspecError as error:
        logger.warning("A stored command cannot be read by this version: %s", str(error)[:100])
        return None
    return command


class Outbox:
    """Reads and writes outbox rows. Methods with a `connection` work inside its transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- writing -----------------------------------------------------------------------------------------------
    def add(
        self, connection: Any, incarnation: str, sequence: int, order_id: str, number: str,
        command: OrderCommand, context: Context,
    ) -> None:  # fmt: skip
        """Queue one command."""
        command_text, context_text = _encode(command), _encode(context)
        connection.execute(
            INSERT,
            (
                context.command_id, incarnation, sequence, order_id, number, tag_of(command), SCHEMA_VERSION,
                context.actor, context.actor_name, to_ms(context.device_time), command_text, context_text,
                checksum(context.command_id, order_id, context.actor, command_text, context_text),
            ),
        )  # fmt: skip

    def answer(self, connection: Any, outcomes: Iterable[CommandOutcome], now: datetime) -> set[str]:
        """Note the hub's outcomes; returns the orders whose view changes (something was refused)."""
        changed: set[str] = set()
        for outcome in outcomes:
            row = connection.execute(
                "UPDATE outbox SET state = ?, code = ?, facts = ?, answered_at_ms = ? "
                "WHERE command_id = ? AND state IN ('pending', 'sent') RETURNING order_id",
                (
                    outcome.outcome if outcome.outcome in ("accepted", "refused") else "needs_person",
                    outcome.code,
                    _encode(outcome.facts).decode(),
                    to_ms(now),
                    outcome.command_id,
                ),
            ).fetchone()
            if row is not None and outcome.outcome != "accepted":
                changed.add(row[0])
        return changed

    def contain(self, connection: Any, incarnation: str, applied_seq: int, *, is_last: bool) -> None:
        """Stop applying again what the base copies contain, answered or not."""
        connection.execute(
            "UPDATE outbox SET is_contained = 1 WHERE is_contained = 0 AND incarnation = ? AND sequence <= ?",
            (incarnation, applied_seq),
        )
        if is_last:  # the hub answered these before this incarnation began, so its newest state has them
            connection.execute(
                "UPDATE outbox SET is_contained = 1 "
                "WHERE is_contained = 0 AND incarnation <> ? AND state NOT IN ('pending', 'sent')",
                (incarnation,),
            )

    def restart(self, connection: Any, incarnation: str) -> int:
        """Give everything unanswered sequences from 1 under a new incarnation; returns the next free sequence."""
        rows = connection.execute(
            "SELECT row_id FROM outbox WHERE state IN ('pending', 'sent') ORDER BY row_id"
        ).fetchall()
        connection.executemany(
            "UPDATE outbox SET incarnation = ?, sequence = ?, state = 'pending' WHERE row_id = ?",
            [(incarnation, sequence, row[0]) for sequence, row in enumerate(rows, start=1)],
        )
        return len(rows) + 1

    def offer_again(self, connection: Any, incarnation: str, after_sequence: int) -> int:
        """Queue accepted commands of this incarnation once more that the hub no longer has; returns how many."""
        cursor = connection.execute(
            "UPDATE outbox SET state = 'pending', is_contained = 0, answered_at_ms = NULL "
            "WHERE incarnation = ? AND sequence > ? AND state = 'accepted'",
            (incarnation, after_sequence),
        )
        return int(cursor.rowcount)

    def purge(self, connection: Any, now: datetime) -> None:
        """Forget accepted and settled commands after 14 days; unanswered and refused ones never."""
        connection.execute(
            "DELETE FROM outbox WHERE answered_at_ms < ? AND is_contained = 1 "
            "AND (state = 'accepted' OR settled_at_ms IS NOT NULL)",
            (to_ms(now - KEEP_ACCEPTED),),
        )

    # --- applying again ----------------------------------------------------------------------------------------
    def replayed_orders(self, connection: Any) -> set[str]:
        """Return the orders that have commands the base copies do not contain."""
        return {row[0] for row in connection.execute("SELECT DISTINCT order_id FROM outbox WHERE is_contained = 0")}

    def to_replay(self, connection: Any, order_id: str) -> list[Replayed]:
        """Return the commands that belong on top of an order's base copy, oldest first."""
        rows = connection.execute(
            "SELECT command_id, command, context FROM outbox "
            "WHERE order_id = ? AND is_contained = 0 AND state IN ('pending', 'sent', 'accepted') ORDER BY row_id",
            (order_id,),
        ).fetchall()
        replayed = []
        for command_id, text, context in rows:
            command = decode_command(text)
            if command is not None:
                replayed.append(Replayed(command_id, command, _decode_context(context)))
        return replayed

    def mark_doubtful(self, connection: Any, order_id: str, doubtful: set[str]) -> None:
        """Mark which unanswered commands on an order no longer apply here."""
        connection.execute(
            "UPDATE outbox SET may_be_refused = 0 WHERE order_id = ? AND is_contained = 0 AND may_be_refused = 1",
            (order_id,),
        )
        connection.executemany(
            "UPDATE outbox SET may_be_refused = 1 WHERE command_id = ?", [(command_id,) for command_id in doubtful]
        )

    def holds_document(self, connection: Any, order_id: str) -> bool:
        """Tell whether an order must stay: a command on it is unanswered, or refused and not settled."""
        return (
            connection.execute(
                "SELECT 1 FROM outbox WHERE order_id = ? AND (state IN ('pending', 'sent') OR "
                "(state IN ('refused', 'needs_person') AND settled_at_ms IS NULL)) LIMIT 1",
                (order_id,),
            ).fetchone()
            is not None
        )

    # --- sending -----------------------------------------------------------------------------------------------
    def batch(self, incarnation: str, limit: int = PUSH_LIMIT) -> PushBatch:
        """Return the oldest unanswered commands, at most `limit`."""
        rows = self._database.rows(
            "SELECT command_id, sequence, order_id, command, actor, actor_name, device_time_ms, schema_version "
            "FROM outbox WHERE incarnation = ? AND state IN ('pending', 'sent') ORDER BY sequence LIMIT ?",
            (incarnation, limit),
        )
        commands = tuple(
            StoredEnvelope(
                command_id=row[0], sequence=row[1], order_id=row[2], command=msgspec.Raw(row[3]), actor=row[4],
                actor_name=row[5], device_time=from_ms(row[6]), schema=row[7],
            )
            for row in rows
        )  # fmt: skip
        return PushBatch(incarnation=incarnation, commands=commands)

    def mark_sent(self, connection: Any, command_ids: Sequence[str]) -> None:
        """Note that commands are on their way."""
        connection.executemany(
            "UPDATE outbox SET state = 'sent' WHERE command_id = ? AND state = 'pending'",
            [(command_id,) for command_id in command_ids],
        )

    def first_unanswered(self, connection: Any, incarnation: str) -> int | None:
        """Return the lowest unanswered sequence, or None."""
        row = connection.execute(
            "SELECT min(sequence) FROM outbox WHERE incarnation = ? AND state IN ('pending', 'sent')", (incarnation,)
        ).fetchone()
        return None if row[0] is None else int(row[0])

    # --- showing -----------------------------------------------------------------------------------------------
    def waiting_count(self) -> int:
        """Return how many commands wait for the hub's answer."""
        return int(self._database.row("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sent')")[0])

    def oldest_waiting(self) -> datetime | None:
        """Return when the oldest unanswered command was given."""
        row = self._database.row("SELECT min(device_time_ms) FROM outbox WHERE state IN ('pending', 'sent')")
        return None if row[0] is None else from_ms(row[0])

    def waiting(self) -> tuple[OutboxRow, ...]:
        """Return what waits to be sent, oldest first."""
        return self._shown("state IN ('pending', 'sent') ORDER BY row_id", ())

    def answered_since(self, since: datetime) -> tuple[OutboxRow, ...]:
        """Return what the hub answered since then, newest first, at most 200."""
        where = "answered_at_ms >= ? ORDER BY answered_at_ms DESC, row_id DESC LIMIT ?"
        return self._shown(where, (to_ms(since), SENT_TODAY_LIMIT))

    def _shown(self, where: str, values: tuple[Any, ...]) -> tuple[OutboxRow, ...]:
        rows = self._database.rows(
            "SELECT command_id, order_id, number, what, command, device_time_ms, state, may_be_refused "
            f"FROM outbox WHERE {where}",
            values,
        )
        shown = []
        for row in rows:
            command = decode_command(row[4])
            shown.append(
                OutboxRow(
                    command_id=row[0], order_id=row[1], number=row[2], what=row[3],
                    facts=facts_of(command) if command is not None else {}, at=from_ms(row[5]), state=row[6],
                    may_be_refused=bool(row[7]),
                )
            )  # fmt: skip
        return tuple(shown)
