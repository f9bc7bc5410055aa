"""What a command does to an order, and what the OMS is asked to do for it.

Pure: no clock, no I/O, no randomness. The same functions run on the device, at once, and on the hub, with authority.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Effect, EffectKind, EffectLine, Order, Stage
from storeassist_qt.domain.rules import handoff, oms, pick, stage

_RULES: dict[type[c.Command], Callable[[Any, Any, c.Context], Order]] = {
    c.PlaceOrder: oms.place_order,
    c.AmendByOms: oms.amend,
    c.CancelByOms: oms.cancel_by_oms,
    c.InvoiceIssued: oms.invoice_issued,
    c.DeliverySeen: oms.delivery_seen,
    c.ConfirmOrder: oms.confirm_order,
    c.EffectSent: oms.effect_sent,
    c.EffectConfirmed: oms.effect_confirmed,
    c.EffectRefused: oms.effect_refused,
    c.ClaimOrder: pick.claim_order,
    c.ReleaseOrder: pick.release_order,
    c.TakeOver: pick.take_over,
    c.PickUnits: pick.pick_units,
    c.SkipLine: pick.skip_line,
    c.PutBackUnits: pick.put_back_units,
    c.MarkNotFound: pick.mark_not_found,
    c.ReopenUnits: pick.reopen_units,
    c.FinishPick: pick.finish_pick,
    c.StageOrder: stage.stage_order,
    c.RestageOrder: stage.restage_order,
    c.UnstageOrder: stage.unstage_order,
    c.NotifyReady: stage.notify_ready,
    c.CheckInCustomer: handoff.check_in,
    c.UndoCheckIn: handoff.undo_check_in,
    c.AcceptUnits: handoff.accept_units,
    c.RejectUnits: handoff.reject_units,
    c.HandOver: handoff.hand_over,
    c.CancelOrder: handoff.cancel_order,
    c.AddNote: handoff.add_note,
    c.SettleRefusal: handoff.settle_refusal,
}
STAGING_DELAY_S = c.UNSTAGE_WITHIN_S


def apply(order: Order | None, command: c.OrderCommand, context: c.Context) -> Order:
    """Return the order after the command; raises Refused(code, **facts) and changes nothing where a rule says no.

    The same command id a second time changes nothing: it returns the very same object.
    """
    token = _token(context.command_id)
    if order is not None and token in order.applied:
        return order
    if order is None and not isinstance(command, c.PlaceOrder):
        raise Refused("order_unknown")
    after = _RULES[type(command)](order, command, context)
    return replace(after, applied=(*after.applied, token))


def effects(before: Order | None, after: Order, command: c.OrderCommand, context: c.Context) -> tuple[Effect, ...]:
    """Return what the OMS is asked to do because of this command, in order; keys `<command id>/<ordinal>`."""
    if before is None or after is before:
        return ()
    found: list[Effect] = []

    def add(kind: EffectKind, lines: tuple[EffectLine, ...] = (), reason: str = "", delay_s: int = 0) -> None:
        found.append(
            Effect(
                key=f"{context.command_id}/{len(found) + 1}",
                kind=kind,
                lines=lines,
                amount=sum(line.amount for line in lines),
                reason=reason,
                delay_s=delay_s,
                requested_at=context.now,
            )
        )

    if isinstance(command, c.ConfirmOrder):
        if not oms.is_confirm_asked(before):
            add(EffectKind.CONFIRM)
    elif isinstance(command, c.CancelOrder):
        if before.stage is not Stage.CANCELLED:  # cancelled twice is cancelled
            add(EffectKind.CANCEL, _settled(before, after), command.reason)
    elif isinstance(command, c.FinishPick | c.StageOrder):
        delay_s = STAGING_DELAY_S if isinstance(command, c.StageOrder) else 0
        released = _settled(before, after)
        if after.stage is Stage.CANCELLED:
            add(EffectKind.CANCEL, released, "nothing_found")
        elif released:
            add(EffectKind.REFUND_NOT_FOUND, released, delay_s=delay_s)
        if isinstance(command, c.StageOrder):
            add(EffectKind.NOTIFY_READY, delay_s=delay_s)
    elif isinstance(command, c.NotifyReady):
        add(EffectKind.NOTIFY_READY)
    elif isinstance(command, c.HandOver):
        _add_hand_over(before, after, add)
    return tuple(found)


def _add_hand_over(before: Order, after: Order, add: Callable[..., None]) -> None:
    missing, rejected = [], []
    for old, new in zip(before.lines, after.lines, strict=True):
        units = new.not_found_released - old.not_found_released
        first = old.amount_of_next(units)
        if units:
            missing.append(EffectLine(old.line_id, units, first))
        if old.rejected:
            rejected.append(EffectLine(old.line_id, old.rejected, new.settled_amount - old.settled_amount - first))
    if missing:
        add(EffectKind.REFUND_NOT_FOUND, tuple(missing))
    if rejected:
        add(EffectKind.REFUND_REJECTED, tuple(rejected))
    if after.stage is Stage.HANDED_OVER:
        add(EffectKind.COMPLETE)


def _settled(before: Order, after: Order) -> tuple[EffectLine, ...]:
    return tuple(
        EffectLine(new.line_id, new.settled_units - old.settled_units, new.settled_amount - old.settled_amount)
        for old, new in zip(before.lines, after.lines, strict=True)
        if new.settled_units > old.settled_units
    )


def decide(order: Order | None, command: c.OrderCommand, context: c.Context) -> tuple[Order, tuple[Effect, ...]]:
    """Apply a command and put its effects on the order as requested.

    An effect that stood on `order` and is missing from the result was withdrawn (undo of staging, a cancellation by
    the OMS): whatever was queued for it must be dropped in the same transaction. Raises Refused.
    """
    after = apply(order, command, context)
    if after is order:
        return after, ()
    found = effects(order, after, command, context)
    return (replace(after, effects=(*after.effects, *found)) if found else after), found


def _token(command_id: str) -> str:
    return command_id[-12:]
