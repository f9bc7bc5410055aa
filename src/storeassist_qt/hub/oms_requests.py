"""What was asked of the OMS and is not done: for the command line, which may retry or settle it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.orders import EffectState, Order
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Asker, Judge
from storeassist_qt.hub.relay import AWAITING, UNDERWAY

REFUSED = "refused"
_order_decoder = msgspec.json.Decoder(Order)


@dataclass(frozen=True)
class OpenRequest:
    """One request: `state` is refused, waiting (tried again by itself) or awaiting (a person does it there)."""

    key: str
    number: str
    kind: str
    state: str
    tries: int
    next_at: datetime
    text: str  # what the OMS said, or what the last try met


def listed(connection: sa.Connection) -> list[OpenRequest]:
    """Return all that is refused, waits or awaits a person, of orders that the OMS knows; refused first."""
    order_of = t.EFFECT.join(t.ORDERS, t.ORDERS.c.order_id == t.EFFECT.c.order_id)
    wanted = (
        sa.select(t.EFFECT, t.ORDERS.c.number, t.ORDERS.c.document)
        .select_from(order_of)
        .where(t.EFFECT.c.state.in_((REFUSED, AWAITING, *UNDERWAY)), t.ORDERS.c.oms_id != "")
        .order_by(t.EFFECT.c.due_at)
    )
    found = [_open(row) for row in connection.execute(wanted)]
    return sorted(found, key=lambda one: (REFUSED, "waiting", AWAITING).index(one.state))


def _open(row: Any) -> OpenRequest:
    text = row.trouble
    if row.state == REFUSED:
        order = _order_decoder.decode(row.document)
        text = next((effect.proof for effect in order.effects if effect.key == row.key), "")
    state = "waiting" if row.state in UNDERWAY else row.state
    return OpenRequest(row.key, row.number, row.kind, state, row.attempts, row.due_at, text)


def manager(name: str) -> Asker:
    """Return who acts at the hub's machine."""
    return Asker(actor="console", actor_name=name, roles=frozenset({Role.MANAGER}))


def retry(judge: Judge, key: str = "", *, by: str) -> list[str]:
    """Have one request, or all refused and waiting ones, tried again now; returns the keys.

    Raises HubError("request_unknown") for a key that is not open.
    """
    open_ones = (REFUSED, *UNDERWAY)
    wanted = sa.select(t.EFFECT.c.key, t.EFFECT.c.order_id, t.EFFECT.c.state).where(t.EFFECT.c.state.in_(open_ones))
    rows = judge.connection.execute(wanted.where(t.EFFECT.c.key == key) if key else wanted).all()
    if key and not rows:
        raise HubError("request_unknown", request=key[:80])
    for row in rows:
        if row.state == REFUSED:
            _submit(judge, row.order_id, c.RetryEffect(key=row.key), by)
        else:
            judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == row.key).values(due_at=judge.now))
    return [row.key for row in rows]


def settle(judge: Judge, key: str, note: str, *, by: str) -> None:
    """Close a request that was seen to in another way; raises HubError("request_unknown" | "request_not_settled")."""
    row: Any = judge.connection.execute(sa.select(t.EFFECT).where(t.EFFECT.c.key == key)).first()
    if row is None or row.state == EffectState.CONFIRMED:
        raise HubError("request_unknown", request=key[:80])
    _submit(judge, row.order_id, c.SettleEffect(key=key, note=note), by)


def _submit(judge: Judge, order_id: str, command: c.OrderCommand, by: str) -> None:
    outcome = judge.submit(order_id, command, manager(by))
    if outcome.outcome != "accepted":
        raise HubError("request_not_settled", reason=outcome.code)
