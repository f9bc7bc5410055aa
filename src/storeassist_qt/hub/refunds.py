"""The ledger of a shop without an OMS: what money a person still has to give back, and saying that it is done."""

from __future__ import annotations

import csv
import io
from typing import Any

import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Asker, Judge
from storeassist_qt.oms.importers import digits_of

COLUMNS = ["number", "kind", "amount", "currency", "reason", "requested_at", "done_at", "done_by", "proof", "key"]


def listed(connection: sa.Connection, *, everything: bool = False) -> list[Any]:
    """Return the open entries, oldest first; with `everything` the settled ones too."""
    wanted = sa.select(t.LEDGER).order_by(t.LEDGER.c.requested_at, t.LEDGER.c.key)
    return list(connection.execute(wanted if everything else wanted.where(t.LEDGER.c.done_at.is_(None))))


def settle(judge: Judge, key_or_number: str, *, by: str, proof: str = "") -> list[str]:
    """Mark one entry, or all open ones of an order, as done and confirm their effects; returns the keys.

    Raises HubError("refund_unknown"), HubError("refund_refused") where the order does not take it.
    """
    rows = judge.connection.execute(
        t.LEDGER.select().where(
            sa.or_(t.LEDGER.c.key == key_or_number, t.LEDGER.c.number == key_or_number), t.LEDGER.c.done_at.is_(None)
        )
    ).all()
    if not rows:
        raise HubError("refund_unknown", refund=key_or_number)
    asker = Asker(actor="ledger", actor_name=by, roles=frozenset({Role.HUB}))
    for row in rows:
        values = {"done_at": judge.now, "done_by": by, "proof": proof}
        judge.connection.execute(t.LEDGER.update().where(t.LEDGER.c.key == row.key).values(**values))
        outcome = judge.submit(row.order_id, c.EffectConfirmed(key=row.key, proof=proof or f"ledger, {by}"), asker)
        if outcome.outcome != "accepted":
            raise HubError("refund_refused", refund=row.key, reason=outcome.code)
    return [row.key for row in rows]


def amount_text(amount: int, currency: str) -> str:
    """Return minor units as a plain amount, "19.99"."""
    digits = digits_of(currency)
    return f"{amount / 10**digits:.{digits}f}"


def as_csv(rows: list[Any]) -> str:
    """Return entries as CSV with a header."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        values = dict(row._mapping) | {"amount": amount_text(row.amount, row.currency)}
        for name in ("requested_at", "done_at"):
            values[name] = values[name].isoformat() if values[name] else ""
        writer.writerow([_harmless(str(values[name])) for name in COLUMNS])
    return out.getvalue()


def _harmless(text: str) -> str:
    """Keep a spreadsheet from running a cell that begins like a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t") else text
