"""Identifiers made outside the rules."""

from __future__ import annotations

import uuid6


def new_id() -> str:
    """Return a UUIDv7 as text: unique, and ordered by the time of its making."""
    return str(uuid6.uuid7())
