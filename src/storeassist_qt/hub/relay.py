"""Carries effects to the OMS and what it answered back to the order, in the order's own sequence.

All that matters stands in the table: after a restart the relay goes on where it was, and an effect that was sent
without an answer is performed again under the same key.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectState, Order
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.writer import Writer
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsAnswer, OmsPort, OmsUnreachable
from storeassist_qt.protocol.encoding import encode

logger = logging.getLogger(__name__)

BATCH = 20  # a larger piece of the relay's work would show in the answer times of the devices
RETRY_FIRST_S = 2.0
RETRY_LONGEST_S = 300.0
UNDERWAY = ("requested", "sent")
AWAITING = "awaiting"


class HubLedger:
    """The ledger of the standalone connector, in the hub's own database."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def add(self, effect: Effect, order: Order) -> None:
        """Keep an entry; one that is there already stays as it is."""
        self._writer.call(lambda judge: add_to_ledger(judge, effect, order)).result()


def add_to_ledger(judge: Judge, effect: Effect, order: Order) -> None:
    """Insert the ledger's row for an effect unless it is there."""
    known = judge.connection.execute(sa.select(t.LEDGER.c.key).where(t.LEDGER.c.key == effect.key)).first()
    if known is not None:
        return
    judge.connection.execute(
        t.LEDGER.insert().values(
            key=effect.key,
            store_id=judge.registry.store_id,
            order_id=order.order_id,
            number=order.number,
            kind=effect.kind.value,
            amount=effect.amount,
            currency=order.currency,
            lines=encode(effect.lines).decode(),
            reason=effect.reason,
            requested_at=effect.requested_at or judge.now,
            done_at=None,
            done_by="",
            proof="",
        )
    )


class Relay:
    """One round at a time: takes what is due, performs it, reports."""

    def __init__(self, writer: Writer, port: OmsPort) -> None:
        self._writer = writer
        self._port = port

    def round(self, read: Callable[[], list[tuple[Any, Effect, Order]]]) -> int:
        """Work through what `read` finds due and return how many effects moved."""
        due = read()
        if not due:
            return 0
        taken = self._writer.call(lambda judge: _mark_sent(judge, [(row.key, row.order_id) for row, _, _ in due]))
        still = taken.result()
        answers: list[tuple[str, str, OmsAnswer | float]] = []
        stuck: set[str] = set()
        for row, effect, order in due:
            if row.key not in still or row.order_id in stuck:
                continue
            answer = self._perform(row, effect, order)
            if isinstance(answer, float):
                stuck.add(row.order_id)
            answers.append((row.key, row.order_id, answer))
        self._writer.call(lambda judge: _report(judge, answers)).result()
        return len(answers)

    def _perform(self, row: Any, effect: Effect, order: Order) -> OmsAnswer | float:
        """Return the answer, or the seconds to wait before the next try."""
        try:
            return self._port.perform(effect, order)
        except OmsUnreachable as error:
            asked = error.facts.get("retry_after_s")
            wait = float(asked) if isinstance(asked, int | float) else RETRY_FIRST_S * 2 ** min(row.attempts, 12)
            logger.warning("The OMS did not take effect %s (try %d): %s", row.key, row.attempts + 1, error.code)
            return min(wait, RETRY_LONGEST_S)


def due_effects(connection: sa.Connection, now: Any, decode: Callable[[str], Order]) -> list[tuple[Any, Effect, Order]]:
    """Return what is to be performed now; an effect waits for the earlier ones of its order."""
    due = connection.execute(
        sa.select(t.EFFECT)
        .where(t.EFFECT.c.state.in_(UNDERWAY), t.EFFECT.c.due_at <= now)
        .order_by(t.EFFECT.c.due_at)
        .limit(BATCH)
    ).all()
    orders = sorted({row.order_id for row in due})
    if not orders:
        return []
    lanes = connection.execute(
        sa.select(t.EFFECT)
        .where(t.EFFECT.c.order_id.in_(orders), t.EFFECT.c.state.in_(UNDERWAY))
        .order_by(t.EFFECT.c.order_id, t.EFFECT.c.ordinal)
    ).all()
    rows = connection.execute(
        sa.select(t.ORDERS.c.order_id, t.ORDERS.c.document).where(t.ORDERS.c.order_id.in_(orders))
    )
    documents = {row.order_id: decode(row.document) for row in rows}
    found: list[tuple[Any, Effect, Order]] = []
    blocked: set[str] = set()
    for row in lanes:
        if row.order_id in blocked or row.due_at > now:
            blocked.add(row.order_id)
            continue
        order = documents[row.order_id]
        effect = next((effect for effect in order.effects if effect.key == row.key), None)
        if effect is not None:
            found.append((row, effect, order))
    return found


def _mark_sent(judge: Judge, keys: list[tuple[str, str]]) -> set[str]:
    """Report the effects as sent and return those that still stand: an undo may have come first."""
    still: set[str] = set()
    for key, order_id in keys:
        order = judge.order(order_id)
        effect = next((effect for effect in order.effects if effect.key == key), None) if order else None
        if effect is None or effect.state not in (EffectState.REQUESTED, EffectState.SENT):
            continue
        if effect.state is EffectState.REQUESTED:
            judge.submit(order_id, c.EffectSent(key=key))
        still.add(key)
    return still


def _report(judge: Judge, answers: list[tuple[str, str, OmsAnswer | float]]) -> None:
    for key, order_id, answer in answers:
        if isinstance(answer, float):
            values = {"attempts": t.EFFECT.c.attempts + 1, "due_at": judge.now + timedelta(seconds=answer)}
            judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == key).values(values))
        elif isinstance(answer, AwaitingPerson):
            # `write` comes after this and sets states of effects only where a command changed them.
            judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == key).values(state=AWAITING))
        elif isinstance(answer, Confirmed):
            judge.submit(order_id, c.EffectConfirmed(key=key, proof=answer.proof))
        else:
            judge.submit(order_id, c.EffectRefused(key=key, code=answer.code, text=answer.text))
