"""Carries effects to the OMS and what it answered back to the order, in the order's own sequence.

All that matters stands in the table: after a restart the relay goes on where it was, and an effect that was sent
without an answer is performed again under the same key.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.hub import numbering
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.writer import Writer
from storeassist_qt.oms.port import AwaitingPerson, BatchingOmsPort, Confirmed, OmsAnswer, OmsPort, OmsUnreachable
from storeassist_qt.protocol.encoding import encode

logger = logging.getLogger(__name__)

BATCH = 20  # a larger piece of the relay's work would show in the answer times of the devices
RETRY_FIRST_S = 2.0
RETRY_LONGEST_S = 300.0
ASKED_LONGEST_S = 3600.0
SOONEST_S = 0.5
JITTER = 0.1  # so that a hundred lanes do not come back in the same second
PAUSE_LONGEST_S = 60.0
UNDERWAY = ("requested", "sent")
AWAITING = "awaiting"
# The OMS is there and this one order has to wait; anything else says that it is away for all of them.
OF_ONE_ORDER = ("oms_locked", "oms_too_early", "oms_not_visible_yet", "oms_not_handed_over", "oms_answer_unreadable")
Outcome = OmsAnswer | OmsUnreachable


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
    """One lane for each order: takes the first due effect of every lane, performs them, reports. One thread at a time.

    `at_oms` chooses the orders: True those that the OMS knows, False the others, None all.
    """

    def __init__(
        self,
        writer: Writer,
        port: OmsPort,
        *,
        at_oms: bool | None = None,
        clock: Callable[[], datetime],
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._writer = writer
        self._port = port
        self._at_oms = at_oms
        self._clock = clock
        self._chance = chance
        self._paused_until: datetime | None = None

    def round(self, connect: Callable[[], Any]) -> int:
        """Perform what is due, one effect of each order, and return how many effects moved.

        `connect` gives a connection for reading. While the OMS is away for all orders, nothing is asked for a while.
        """
        if self._paused_until is not None and self._clock() < self._paused_until:
            return 0
        self._paused_until = None
        with connect() as connection:
            due = connection.execute(due_effects(self._at_oms), {"now": self._clock(), "batch": BATCH}).all()
        if not due:
            return 0
        taken = self._writer.call(lambda judge: _take(judge, [(row.key, row.order_id) for row in due])).result()
        rows = [row for row in due if row.key in taken]
        outcomes = self._perform(rows, taken)
        waits = {row.key: self._wait_s(row, outcomes[row.key]) for row in rows}
        self._writer.call(lambda judge: _report(judge, rows, outcomes, waits)).result()
        self._pause(rows, outcomes, waits)
        return len(rows)

    def _perform(self, rows: Sequence[Any], taken: dict[str, tuple[Effect, Order]]) -> dict[str, Outcome]:
        try:
            if hasattr(self._port, "perform_many") and rows:
                batching = cast("BatchingOmsPort", self._port)
                found = dict(batching.perform_many([taken[row.key] for row in rows]))
                missing = OmsUnreachable("oms_unreachable")
                return {row.key: found.get(row.key, missing) for row in rows}
            return {row.key: self._perform_one(*taken[row.key]) for row in rows}
        except Exception:  # a connector's mistake: later again, and not at once for ever
            self._writer.call(lambda judge: _put_off(judge, rows, RETRY_FIRST_S)).result()
            raise

    def _perform_one(self, effect: Effect, order: Order) -> Outcome:
        try:
            return self._port.perform(effect, order)
        except OmsUnreachable as error:
            return error

    def _wait_s(self, row: Any, outcome: Outcome) -> float:
        """Return the seconds until the next try: what the OMS asked for, else longer from try to try."""
        if not isinstance(outcome, OmsUnreachable):
            return 0.0
        asked = outcome.facts.get("retry_after_s")
        if isinstance(asked, int | float):
            wait = min(max(float(asked), SOONEST_S), ASKED_LONGEST_S)
        else:
            wait = min(RETRY_FIRST_S * 2 ** min(row.attempts, 12), RETRY_LONGEST_S)
        logger.warning("The OMS did not take effect %s (try %d): %s", row.key, row.attempts + 1, outcome.code)
        return wait * (1 + JITTER * self._chance())

    def _pause(self, rows: Sequence[Any], outcomes: dict[str, Outcome], waits: dict[str, float]) -> None:
        """Leave the OMS alone for a while where it answered none of the orders."""
        away = [outcome for outcome in outcomes.values() if isinstance(outcome, OmsUnreachable)]
        if self._at_oms and away and len(away) == len(rows) and not any(one.code in OF_ONE_ORDER for one in away):
            seconds = min(*waits.values(), PAUSE_LONGEST_S)
            self._paused_until = self._clock() + timedelta(seconds=seconds)


def due_effects(at_oms: bool | None = None) -> sa.Select[Any]:
    """Return the question for the first effects of the lanes that are due; parameters `now` and `batch`.

    An effect waits for the earlier ones of its order.
    """
    earlier = t.EFFECT.alias("earlier")
    is_first = ~(
        sa.exists()
        .where(
            earlier.c.order_id == t.EFFECT.c.order_id,
            earlier.c.state.in_(UNDERWAY),
            sa.tuple_(earlier.c.ordinal, earlier.c.key) < sa.tuple_(t.EFFECT.c.ordinal, t.EFFECT.c.key),
        )
        .correlate(t.EFFECT)
    )
    wanted = (
        sa.select(t.EFFECT)
        .where(t.EFFECT.c.state.in_(UNDERWAY), t.EFFECT.c.due_at <= sa.bindparam("now"), is_first)
        .order_by(t.EFFECT.c.due_at)
        .limit(sa.bindparam("batch"))
    )
    if at_oms is None:
        return wanted
    joined = wanted.join(t.ORDERS, t.ORDERS.c.order_id == t.EFFECT.c.order_id)
    return joined.where(t.ORDERS.c.oms_id != "" if at_oms else t.ORDERS.c.oms_id == "")


# Our own invoices and credit notes that are due, and how their orders stood, whatever they wait for at the OMS.
own_papers_due = (
    sa.select(t.EFFECT.c.key, t.EFFECT.c.order_id, t.ORDERS.c.cursor)
    .select_from(t.EFFECT.join(t.ORDERS, t.ORDERS.c.order_id == t.EFFECT.c.order_id))
    .where(
        t.EFFECT.c.state.in_(UNDERWAY),
        t.EFFECT.c.due_at <= sa.bindparam("now"),
        t.EFFECT.c.kind.in_((EffectKind.ISSUE_INVOICE.value, EffectKind.ISSUE_CREDIT_NOTE.value)),
    )
)


def number_due(judge: Judge, rows: Sequence[Any]) -> None:
    """Number what is due: an invoice can be printed while the OMS is away, and goes there in its order's lane."""
    for row in rows:
        effect = _effect(judge.order(row.order_id), row.key)
        if effect is not None and effect.state in (EffectState.REQUESTED, EffectState.SENT):
            number_effect(judge, row.order_id, effect)


def _take(judge: Judge, keys: list[tuple[str, str]]) -> dict[str, tuple[Effect, Order]]:
    """Report the effects as sent and return those that still stand: an undo may have come first.

    What needs a number of ours has it before anybody outside is told.
    """
    taken: dict[str, tuple[Effect, Order]] = {}
    for key, order_id in keys:
        effect = _effect(judge.order(order_id), key)
        if effect is None or effect.state not in (EffectState.REQUESTED, EffectState.SENT):
            state = effect.state.value if effect else "withdrawn"  # it must not hold its lane up for ever
            judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == key).values(state=state))
            continue
        if effect.state is EffectState.REQUESTED:
            judge.submit(order_id, c.EffectSent(key=key))
        number_effect(judge, order_id, effect)
        order = judge.order(order_id)
        now = _effect(order, key)
        if order is not None and now is not None and now.state is EffectState.SENT:
            taken[key] = (now, order)
    return taken


def _effect(order: Order | None, key: str) -> Effect | None:
    return next((effect for effect in order.effects if effect.key == key), None) if order else None


def number_effect(judge: Judge, order_id: str, effect: Effect) -> None:
    """Give our own invoice or credit note its number, once."""
    order = judge.order(order_id)
    if order is None or order.is_training:  # what was never sold is in no book
        return
    if effect.kind is EffectKind.ISSUE_INVOICE and not order.invoice_number:
        judge.submit(order_id, c.InvoiceIssued(number=judge.draw(numbering.INVOICE, order_id)))
    elif effect.kind is EffectKind.ISSUE_CREDIT_NOTE:
        found = order.find_return(effect.return_id)
        if found is not None and not found.credit_note and found.stage is not ReturnStage.REJECTED:
            number = judge.draw(numbering.CREDIT_NOTE, order_id, found.return_id)
            judge.submit(order_id, c.CreditNoteIssued(return_id=found.return_id, number=number))


def _report(judge: Judge, rows: Sequence[Any], outcomes: dict[str, Outcome], waits: dict[str, float]) -> None:
    for row in rows:
        outcome = outcomes[row.key]
        if isinstance(outcome, OmsUnreachable):
            _put_off(judge, [row], waits[row.key], outcome.code)
        elif isinstance(outcome, AwaitingPerson):
            # `write` comes after this and sets states of effects only where a command changed them.
            judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == row.key).values(state=AWAITING))
        elif isinstance(outcome, Confirmed):
            judge.submit(row.order_id, c.EffectConfirmed(key=row.key, proof=outcome.proof))
        else:
            judge.submit(row.order_id, c.EffectRefused(key=row.key, code=outcome.code, text=outcome.text))


def _put_off(judge: Judge, rows: Sequence[Any], seconds: float, trouble: str = "") -> None:
    for row in rows:
        values: dict[str, Any] = {"attempts": t.EFFECT.c.attempts + 1, "trouble": trouble}
        values["due_at"] = judge.now + timedelta(seconds=seconds)
        judge.connection.execute(t.EFFECT.update().where(t.EFFECT.c.key == row.key).values(values))
