"""What a command does to an order, and what the OMS is asked to do for it.

Pure: no clock, no I/O, no randomness. The same functions run on the device, at once, and on the hub, with authority.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Effect, EffectKind, EffectLine, Order, OrderType, Stage
from storeassist_qt.domain.returns import Return, ReturnOrigin, ReturnStage, ReturnUnit
from storeassist_qt.domain.rules import handoff, oms, pick, returns, stage

_RULES: dict[type[c.Command], Callable[[Any, Any, c.Context], Order]] = {
    c.PlaceOrder: oms.place_order,
    c.AmendByOms: oms.amend,
    c.CancelByOms: oms.cancel_by_oms,
    c.InvoiceIssued: oms.invoice_issued,
    c.VoidNumber: oms.void_number,
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
    c.OmsStatusSeen: oms.oms_status_seen,
    c.ProblemSeen: oms.problem_seen,
    c.ProblemGone: oms.problem_gone,
    c.SettleProblem: oms.settle_problem,
    c.RetryEffect: oms.retry_effect,
    c.SettleEffect: oms.settle_effect,
    c.DocumentReady: oms.document_ready,
    c.OpenReturn: returns.open_return,
    c.ReceiveUnits: returns.receive_units,
    c.RecordQc: returns.record_qc,
    c.FinishReturn: returns.finish_return,
    c.WithdrawReturn: returns.withdraw_return,
    c.SettleRefusedUnit: returns.settle_refused_unit,
    c.NumberReturn: returns.number_return,
    c.JoinOmsReturn: returns.join_oms_return,
    c.ReturnAcceptedByOms: returns.return_accepted_by_oms,
    c.CreditNoteIssued: returns.credit_note_issued,
    c.ReturnCompleted: returns.return_completed,
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
    adding = _Adding(context)
    if isinstance(command, c.ConfirmOrder):
        if not oms.is_confirm_asked(before):
            adding.add(EffectKind.CONFIRM)
    elif isinstance(command, c.CancelOrder):
        if before.stage is not Stage.CANCELLED:  # cancelled twice is cancelled
            adding.add(EffectKind.CANCEL, _settled(before, after), command.reason)
    elif isinstance(command, c.FinishPick | c.StageOrder):
        _add_release(before, after, command, adding)
    elif isinstance(command, c.NotifyReady):
        adding.add(EffectKind.NOTIFY_READY)
    elif isinstance(command, c.HandOver):
        _add_hand_over(before, after, adding)
    elif before.stage is Stage.CANCELLED and after.stage is Stage.HANDED_OVER:
        adding.add(EffectKind.COMPLETE)  # all was rejected, and as it was invoiced it goes back by a return
    _add_returns(before, after, adding)
    return tuple(adding.found)


class _Adding:
    """Gathers the effects of one command and gives each its key."""

    def __init__(self, context: c.Context) -> None:
        self.context = context
        self.found: list[Effect] = []

    def add(
        self,
        kind: EffectKind,
        lines: tuple[EffectLine, ...] = (),
        reason: str = "",
        delay_s: int = 0,
        amount: int | None = None,
        return_id: str = "",
    ) -> None:
        self.found.append(
            Effect(
                key=f"{self.context.command_id}/{len(self.found) + 1}",
                kind=kind,
                lines=lines,
                amount=sum(line.amount for line in lines) if amount is None else amount,
                reason=reason,
                delay_s=delay_s,
                requested_at=self.context.now,
                return_id=return_id,
            )
        )


def _add_release(before: Order, after: Order, command: c.FinishPick | c.StageOrder, adding: _Adding) -> None:
    delay_s = STAGING_DELAY_S if isinstance(command, c.StageOrder) else 0
    released = _settled(before, after)
    if after.stage is Stage.CANCELLED:
        adding.add(EffectKind.CANCEL, released, "nothing_found")
        return
    if released:
        adding.add(EffectKind.REFUND_NOT_FOUND, released, delay_s=delay_s)
    if isinstance(command, c.StageOrder) or after.order_type is OrderType.PICK_AT_STORE:
        _add_reservation(after, adding, delay_s)
    if isinstance(command, c.StageOrder):
        adding.add(EffectKind.NOTIFY_READY, delay_s=delay_s)


def _add_reservation(order: Order, adding: _Adding, delay_s: int = 0) -> None:
    """Once what is missing has been cancelled: confirm where that comes after the pick, and our own invoice."""
    policy = adding.context.policy
    asked = {effect.kind for effect in order.effects}  # what was refused a manager has asked again
    if policy.confirm_at == "finished_pick" and EffectKind.CONFIRM not in asked:
        adding.add(EffectKind.CONFIRM, delay_s=delay_s)
    if policy.invoices == "ours" and EffectKind.ISSUE_INVOICE not in asked and not order.invoice_number:
        left = sum(line.paid_total - line.settled_amount for line in order.lines)
        adding.add(EffectKind.ISSUE_INVOICE, amount=left, delay_s=delay_s)


def _add_hand_over(before: Order, after: Order, adding: _Adding) -> None:
    missing, rejected = [], []
    for old, new in zip(before.lines, after.lines, strict=True):
        units = new.not_found_released - old.not_found_released
        first = old.amount_of_next(units)
        if units:
            missing.append(EffectLine(old.line_id, units, first))
        if old.rejected and not new.rejected_returning:
            rejected.append(EffectLine(old.line_id, old.rejected, new.settled_amount - old.settled_amount - first))
    if missing:
        adding.add(EffectKind.REFUND_NOT_FOUND, tuple(missing))
    if rejected:
        adding.add(EffectKind.REFUND_REJECTED, tuple(rejected))
    if after.stage is Stage.HANDED_OVER:
        _add_reservation(after, adding)
        adding.add(EffectKind.COMPLETE)


def _add_returns(before: Order, after: Order, adding: _Adding) -> None:
    """What a return asks of the OMS follows from how far it got, whichever command brought it there."""
    if after.returns is before.returns:
        return
    for new in after.returns:
        old = before.find_return(new.return_id)
        if old is new:
            continue
        if after.oms_id:
            _add_return_at_oms(old, new, adding)
        elif new.stage is ReturnStage.DECIDED and (old is None or old.stage is not ReturnStage.DECIDED):
            if adding.context.policy.invoices == "ours":
                adding.add(EffectKind.ISSUE_CREDIT_NOTE, amount=new.amount, return_id=new.return_id)
            adding.add(EffectKind.REFUND_RETURNED, _units(new.accepted), return_id=new.return_id)


def _add_return_at_oms(old: Return | None, new: Return, adding: _Adding) -> None:
    if old is None and not new.oms_return_id and new.origin is not ReturnOrigin.OMS:
        adding.add(EffectKind.START_RETURN, _units(new.units), new.units[0].reason, return_id=new.return_id)
    if _is_to_send(new) and not (old is not None and _is_to_send(old)):
        adding.add(EffectKind.SEND_QC, _units(new.accepted), return_id=new.return_id)
    if (
        adding.context.policy.invoices == "ours"
        and new.stage is ReturnStage.ACCEPTED
        and not new.credit_note
        and (old is None or old.stage is not ReturnStage.ACCEPTED)
    ):
        adding.add(EffectKind.ISSUE_CREDIT_NOTE, amount=new.amount, return_id=new.return_id)


def _is_to_send(found: Return) -> bool:
    return found.stage is ReturnStage.DECIDED and bool(found.oms_return_id)


def _units(units: tuple[ReturnUnit, ...]) -> tuple[EffectLine, ...]:
    """Return the units of a return, those of one line and one fault together."""
    gathered: dict[tuple[str, str], tuple[int, int]] = {}
    for unit in units:
        count, amount = gathered.get((unit.line_id, unit.fault), (0, 0))
        gathered[unit.line_id, unit.fault] = (count + 1, amount + unit.amount)
    return tuple(EffectLine(line_id, *counted, fault) for (line_id, fault), counted in gathered.items())


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
