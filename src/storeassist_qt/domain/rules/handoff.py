"""Arrival, the customer's decision on each unit, the hand-over, cancelling, notes."""

from __future__ import annotations

from msgspec.structs import replace

from storeassist_qt.domain import handoff
from storeassist_qt.domain.commands import (
    REJECT_REASONS,
    AcceptUnits,
    AddNote,
    CancelOrder,
    CheckInCustomer,
    Context,
    HandOver,
    RejectUnits,
    SettleRefusal,
    UndoCheckIn,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import CheckIn, EffectKind, EffectState, HandOverRecord, Line, Order, Stage
from storeassist_qt.domain.qc import FAULTS
from storeassist_qt.domain.roles import STAFF_ROLES, Role
from storeassist_qt.domain.rules.base import (
    add_reason,
    drop_reasons,
    line_of,
    positive,
    refuse_closed,
    refuse_put_back,
    release_not_found,
    removable,
    require,
    settle,
    take_away,
    with_line,
    with_lines,
    with_moment,
    without_ready_notice,
)
from storeassist_qt.domain.rules.notes import NOTE_LENGTH, refuse_card_number
from storeassist_qt.domain.rules.rejections import rejected_at_hand_off


def check_in(order: Order, command: CheckInCustomer, context: Context) -> Order:
    require(context, Role.CUSTOMER, Role.HAND_OFF, Role.PICK)
    refuse_closed(order)
    if command.place not in ("in_store", "curbside"):
        raise Refused("place_unknown", place=command.place[:40])
    refuse_card_number(command.note)
    before = order.check_in
    by = "customer" if Role.CUSTOMER in context.roles else context.actor
    arrived = CheckIn(
        at=before.at if before else context.now,  # who corrects the spot has not just arrived
        place=command.place,
        spot=command.spot.strip()[:40],
        vehicle_make=command.vehicle_make.strip()[:40],
        vehicle_colour=command.vehicle_colour.strip()[:40],
        note=command.note.strip()[:NOTE_LENGTH],
        by=by,
    )
    checked = replace(order, check_in=arrived)
    return checked if before else with_moment(checked, context, "checked_in", place=command.place, spot=arrived.spot)


def undo_check_in(order: Order, command: UndoCheckIn, context: Context) -> Order:
    require(context, Role.HAND_OFF, Role.PICK)
    refuse_closed(order)
    refuse_card_number(command.reason)
    if order.check_in is None:
        return order
    return with_moment(replace(order, check_in=None), context, "check_in_undone", reason=command.reason[:80])


def accept_units(order: Order, command: AcceptUnits, context: Context) -> Order:
    line = _decidable(order, command.line_id, command.quantity, context, "accept")
    undecided = min(command.quantity, line.picked)
    changed = command.quantity - undecided
    return with_line(
        order,
        replace(
            line,
            picked=line.picked - undecided,
            rejected=line.rejected - changed,
            accepted=line.accepted + command.quantity,
            rejections=drop_reasons(line.rejections, changed),
        ),
    )


def reject_units(order: Order, command: RejectUnits, context: Context) -> Order:
    if command.reason not in REJECT_REASONS:
        raise Refused("reason_needed", known=", ".join(REJECT_REASONS))
    if command.grade and command.grade != "good" and command.grade not in FAULTS:
        raise Refused("answers_missing", left=1)
    line = _decidable(order, command.line_id, command.quantity, context, "reject")
    undecided = min(command.quantity, line.picked)
    return with_line(
        order,
        replace(
            line,
            picked=line.picked - undecided,
            accepted=line.accepted - (command.quantity - undecided),
            rejected=line.rejected + command.quantity,
            rejections=add_reason(line.rejections, command.reason, command.quantity, command.grade),
        ),
    )


def _decidable(order: Order, line_id: str, quantity: int, context: Context, act: str) -> Line:
    positive(quantity)
    require(context, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage not in (Stage.PICKED, Stage.STAGED):
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    line = line_of(order, line_id)
    available = line.picked + (line.rejected if act == "accept" else line.accepted)
    if quantity > available:
        raise Refused("not_picked", number=order.number, name=line.name, available=available, quantity=quantity)
    return line


def hand_over(order: Order, command: HandOver, context: Context) -> Order:
    require(context, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage not in (Stage.PICKED, Stage.STAGED):
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    refuse_put_back(order)
    if order.units("open"):
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    if order.units("picked"):
        raise Refused("undecided_units", number=order.number, units=order.units("picked"))
    if not command.recipient.strip():
        raise Refused("recipient_needed", number=order.number)
    if command.strokes is not None and not handoff.is_signature(command.strokes):
        raise Refused("signature_empty", number=order.number)
    refuse_card_number(command.reason_unsigned)
    takes_goods = order.units("accepted") > 0
    if takes_goods:
        _refuse_unproven(order, command, context)
    if command.shown_sha256 != handoff.shown_sha256(order):
        raise Refused("shown_changed", number=order.number)
    record = HandOverRecord(
        at=context.now,
        by=context.actor_name or context.actor,
        recipient=command.recipient.strip()[:80],
        is_signed=command.strokes is not None,
        strokes_sha256=handoff.strokes_sha256(command.strokes) if command.strokes else "",
        shown_sha256=command.shown_sha256,
        reason_unsigned=command.reason_unsigned.strip()[:NOTE_LENGTH],
        id_checked=command.id_checked,
        signed_with=command.signed_with,
    )
    rejected = order.units("rejected")
    invoiced = is_invoiced(order, context)
    by_return = bool(rejected) and invoiced
    leaving = order if by_return or not rejected else without_waiting_invoice(order, context)
    done = replace(
        with_lines(without_ready_notice(leaving), (_left(line, by_return) for line in order.lines)),
        stage=Stage.HANDED_OVER if takes_goods or by_return else Stage.CANCELLED,
        closed_at=context.now,
        closed_how="" if takes_goods else "rejected",
        hand_over=record,
        claim=None,
    )
    what = "handed_over" if takes_goods else "all_rejected"
    done = with_moment(done, context, what, recipient=record.recipient, units=order.units("accepted"))
    return rejected_at_hand_off(done, order, context) if by_return else done


def is_invoiced(order: Order, context: Context) -> bool:
    """Tell whether units can no longer be cancelled, as the invoice is made or on its way."""
    return handoff.is_invoiced_order(order, context.policy)


def without_waiting_invoice(order: Order, context: Context) -> Order:
    """Withdraw an invoice that has not left the hub, with a confirmation of the same time: the cancellation goes first.

    A confirmation asked for before the pick stays where it is, ahead of the cancellation.
    """
    late = {EffectKind.ISSUE_INVOICE}
    has_left = any(e.kind is EffectKind.ISSUE_INVOICE and e.state is not EffectState.REQUESTED for e in order.effects)
    if context.policy.confirm_at == "finished_pick" and not has_left:  # else it would come after the invoice
        late.add(EffectKind.CONFIRM)
    kept = tuple(e for e in order.effects if e.kind not in late or e.state is not EffectState.REQUESTED)
    return order if len(kept) == len(order.effects) else replace(order, effects=kept)


def _refuse_unproven(order: Order, command: HandOver, context: Context) -> None:
    policy = context.policy
    if policy.signature_required and command.strokes is None and not command.reason_unsigned.strip():
        raise Refused("signature_required", number=order.number)
    if policy.id_check and not command.id_checked:
        raise Refused("id_check_required", number=order.number)
    if policy.bags_counted and command.bags_taken < len(order.bags):
        raise Refused("bags_missing", number=order.number, bags=len(order.bags), taken=command.bags_taken)


def _left(line: Line, by_return: bool) -> Line:
    """The units have left; rejected ones are settled now, or by the return that is opened for them."""
    gone = release_not_found(line)
    gone = replace(gone, rejected_returning=line.rejected) if by_return else settle(gone, line.rejected)
    return replace(gone, accepted=0, handed_over=line.handed_over + line.accepted)


def cancel_order(order: Order, command: CancelOrder, context: Context) -> Order:
    if not any(role in context.policy.cancel_roles for role in context.roles):
        raise Refused("role_missing", needed=", ".join(context.policy.cancel_roles), actor=context.actor_name)
    if not command.reason.strip():
        raise Refused("reason_needed", known="")
    refuse_card_number(command.reason)
    if order.stage is Stage.CANCELLED:
        return order
    refuse_closed(order)
    return close_cancelled(order, context, "cancelled", command.reason.strip()[:NOTE_LENGTH])


def close_cancelled(order: Order, context: Context, how: str, reason: str) -> Order:
    """Close an order: what is in hand is to be put back, all the rest is cancelled and settled."""

    def closed_line(line: Line) -> Line:
        units = removable(line)
        return settle(take_away(line, units), units)

    closed = replace(
        with_lines(
            without_ready_notice(without_waiting_invoice(order, context)), (closed_line(line) for line in order.lines)
        ),
        stage=Stage.CANCELLED,
        closed_at=context.now,
        closed_how=how,
        claim=None,
        check_in=None,
    )
    return with_moment(closed, context, how, reason=reason)


def add_note(order: Order, command: AddNote, context: Context) -> Order:
    text = command.text.strip()
    if not text:
        raise Refused("note_empty")
    if len(text) > NOTE_LENGTH:
        raise Refused("note_too_long", length=len(text), limit=NOTE_LENGTH)
    refuse_card_number(text)
    return with_moment(order, context, "note", text=text)


def settle_refusal(order: Order, command: SettleRefusal, context: Context) -> Order:
    require(context, *((Role.MANAGER,) if command.act == "goods_left" else STAFF_ROLES), Role.HUB)
    if command.act == "goods_left" and order.is_closed:
        order = with_lines(order, (_gone(line) for line in order.lines))
    return with_moment(
        order, context, "refusal_settled", act=command.act, refused=command.refused_what, units=command.quantity
    )


def _gone(line: Line) -> Line:
    """What was to be put back has left the store: nobody need look for it."""
    parts = tuple(replace(part, to_put_back=0) for part in line.parts)
    return replace(line, parts=parts, to_put_back=0, handed_over=line.handed_over + line.to_put_back)
