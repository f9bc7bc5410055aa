"""Identifiers made outside the rules."""

from __future__ import annotations


def new_id() -> str:
    """Return a UUIDv7 as text: unique, and ordered by the time of its making."""
    import uuid6  # it reads its own package's metadata, which the first frame need not wait for

    return str(uuid6.uuid7())
