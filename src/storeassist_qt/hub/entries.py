"""What the hub keeps of a command: its journal entry, the hash of what it says, and a signature apart from both."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import msgspec

from storeassist_qt.domain import commands as c
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import CommandEnvelope


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the journal keeps of a command. Strokes and recipient of a hand-over stand apart, their hashes here."""

    command_id: str
    at: datetime
    actor: str
    actor_name: str = ""
    roles: tuple[str, ...] = ()
    device_id: str = ""
    device_name: str = ""
    device_time: datetime
    outcome: str
    code: str = ""
    facts: dict[str, Any] = {}
    command: msgspec.Raw
    policy: msgspec.Raw
    strokes_sha256: str = ""
    recipient_sha256: str = ""


def payload_sha256(envelope: CommandEnvelope) -> str:
    """Return the hash of what a command says; sequence and incarnation may change, this may not."""
    said = (envelope.order_id, envelope.command, envelope.actor, envelope.device_time)
    return hashlib.sha256(encode(said)).hexdigest()


def signature_row(order_id: str, command: c.HandOver, context: c.Context) -> dict[str, Any]:
    """Return the row that keeps a hand-over's strokes and recipient."""
    return {
        "command_id": context.command_id,
        "order_id": order_id,
        "at": context.now,
        "recipient": command.recipient,
        "strokes": encode(command.strokes).decode() if command.strokes else "",
    }
