"""What the order management system reports, and what became of the effects."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from storeassist_qt.domain.commands import (
    AmendByOms,
    AmendedLine,
    CancelByOms,
    ConfirmOrder,
    Context,
    DeliverySeen,
    DocumentReady,
    EffectConfirmed,
    EffectRefused,
    EffectSent,
    InvoiceIssued,
    OmsStatusSeen,
    PlaceOrder,
    ProblemGone,
    ProblemSeen,
    RetryEffect,
    SettleEffect,
    SettleProblem,
    VoidNumber,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import (
    CheckIn,
    DocumentRef,
    Effect,
    EffectKind,
    EffectState,
    Line,
    Order,
    OrderType,
    Stage,
)
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.rules.base import (
    line_of,
    refuse_closed,
    removable,
    require,
    settle,
    take_away,
    with_line,
    with_lines,
    with_moment,
    with_parts_reclaimed,
    with_problem,
    without_problem,
    without_ready_notice,
)
from storeassist_qt.domain.rules.handoff import close_cancelled, without_waiting_invoice
from storeassist_qt.domain.rules.notes import NOTE_LENGTH, refuse_card_number
from storeassist_qt.domain.rules.rejections import is_to_return, returned_instead
from storeassist_qt.domain.rules.returns import after_effect, is_taken

UNITS_MAX = 100_000
MOOT_ONCE_CANCELLED = (EffectKind.CONFIRM, EffectKind.NOTIFY_READY, EffectKind.ISSUE_INVOICE)


def place_order(order: Order | None, command: PlaceOrder, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    if order is not None:
        raise Refused("order_exists", number=order.number)
    draft = command.order
    ids = [line.line_id for line in draft.lines]
    if not draft.lines or len(set(ids)) != len(ids) or not draft.number.strip() or not draft.order_id:
        raise Refused("order_malformed", number=draft.number, detail="number, and lines with ids of their own, needed")
    _refuse_naive(draft.number, draft.placed_at, draft.due_at)
    placed = replace(
        draft,
        stage=Stage.PLACED,
        lines=tuple(_new_line(draft, line) for line in draft.lines),
        bags=(),
        claim=None,
        former_holders=(),
        effects=(),
        returns=(),
        documents=(),
        invoice_number="",
        oms_seen_at=context.now if draft.oms_id else None,
        hand_over=None,
        timeline=(),
        applied=(),
        closed_at=None,
        closed_how="",
        staged_at=None,
        staged_device_at=None,
        stage_command_id="",
        is_trimmed=False,
        check_in=CheckIn(at=draft.placed_at, by="pos") if draft.order_type is OrderType.PICK_AT_STORE else None,
    )
    return with_moment(placed, context, "placed", units=placed.units("open"))


def _new_line(draft: Order, line: Line) -> Line:
    if not 0 < line.ordered <= UNITS_MAX or line.paid_total < 0 or not line.sku:
        raise Refused("order_malformed", number=draft.number, detail=f"line {line.line_id}: SKU, quantity or amount")
    ids = {part.part_id for part in line.parts}
    if any(part.per_bundle < 1 for part in line.parts) or "" in ids or len(ids) != len(line.parts):
        raise Refused("order_malformed", number=draft.number, detail=f"line {line.line_id}: parts per bundle, or ids")
    return Line(
        line_id=line.line_id,
        sku=line.sku,
        name=line.name or line.sku,
        ordered=line.ordered,
        unit_price=line.unit_price,
        discount=line.discount,
        tax=max(0, min(line.tax, line.paid_total)),  # it is part of what was paid
        paid_total=line.paid_total,
        brand=line.brand,
        size=line.size,
        colour=line.colour,
        department=line.department,
        icon=line.icon,
        codes=line.codes,
        parts=tuple(replace(part, held=0, to_put_back=0) for part in line.parts),
        is_weighed=line.is_weighed,
        weight_ordered_g=line.weight_ordered_g,
        open=line.ordered,
    )


def _refuse_naive(number: str, *times: datetime | None) -> None:
    if any(time is not None and time.tzinfo is None for time in times):
        raise Refused("order_malformed", number=number, detail="a time without its zone")


def amend(order: Order, command: AmendByOms, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    _refuse_stale(order, command.oms_version)
    refuse_closed(order)
    _refuse_naive(order.number, command.due_at)
    for amended in command.lines:
        order = with_line(order, _amended(line_of(order, amended.line_id), amended))
    changed = replace(
        order,
        oms_version=command.oms_version,
        due_at=command.due_at or order.due_at,
        customer=command.customer or order.customer,
        alternate=command.alternate or order.alternate,
    )
    changed = with_moment(changed, context, "amended", units=changed.units("open", "picked", "accepted"))
    if not any(line.live - line.not_found_released for line in changed.lines) and not changed.units("rejected"):
        return close_cancelled(changed, context, "cancelled_by_oms", "no units left")
    return _stage_again(changed, context)


def _stage_again(order: Order, context: Context) -> Order:
    """Bring a picked order back to picking where there is more to pick, or nothing left of what was picked."""
    if order.stage not in (Stage.PICKED, Stage.STAGED):
        return order
    if not order.units("open") and order.units("picked", "accepted", "rejected"):
        return order
    # What the finished pick asked for is asked for again once this one is finished.
    return replace(without_waiting_invoice(without_ready_notice(order), context), stage=Stage.PICKING)


def _amended(line: Line, amended: AmendedLine) -> Line:
    if not 0 <= amended.quantity <= UNITS_MAX:
        raise Refused("quantity_wrong", quantity=amended.quantity)
    if amended.paid_total is not None and amended.paid_total < 0:
        raise Refused("order_malformed", number="", detail=f"line {line.line_id}: amount")
    now = removable(line)
    left_amount = line.paid_total - line.settled_amount
    if amended.quantity < now:
        units = now - amended.quantity
        cut = settle(take_away(line, units), units)
        if amended.paid_total is None:
            return cut
        if amended.paid_total > left_amount:  # fewer units for more money: nothing left the line with them
            return replace(
                cut,
                settled_amount=line.settled_amount,
                paid_total=line.settled_amount + amended.paid_total,
            )
        # The OMS says what stays paid: the difference is what left with these units.
        return replace(cut, settled_amount=line.settled_amount + left_amount - amended.paid_total)
    more = amended.quantity - now
    paid = line.paid_total + more * line.unit_price
    if amended.paid_total is not None:
        paid = line.settled_amount + amended.paid_total
    again = min(line.to_put_back, more)  # wanted again before they went back: the store still holds them
    grown = replace(
        line,
        ordered=line.ordered + more,
        open=line.open + more - again,
        picked=line.picked + again,
        to_put_back=line.to_put_back - again,
        cancelled=line.cancelled + again,
        paid_total=paid,
        parts=tuple(replace(part, held=part.held + again * part.per_bundle) for part in line.parts),
    )
    return with_parts_reclaimed(grown)


def cancel_by_oms(order: Order, command: CancelByOms, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    _refuse_stale(order, command.oms_version)
    if order.stage is not Stage.CANCELLED:
        refuse_closed(order)
    # The OMS refunds all that was paid: what we have asked for and not yet sent would be paid twice. What it refused
    # of this order is no manager's task any more.
    unsent = (EffectState.REQUESTED, EffectState.REFUSED)
    left = tuple(effect for effect in order.effects if effect.state not in unsent)
    order = replace(order, oms_version=command.oms_version, effects=left)
    if order.stage is Stage.CANCELLED:
        return order
    return close_cancelled(order, context, "cancelled_by_oms", command.reason[:200])


def invoice_issued(order: Order, command: InvoiceIssued, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    if order.invoice_number == command.number:
        return order
    return with_moment(replace(order, invoice_number=command.number), context, "invoiced", number=command.number)


def void_number(order: Order, command: VoidNumber, context: Context) -> Order:
    """Take a number of ours off the order, with the document that bears it; the timeline keeps it."""
    require(context, Role.HUB)
    found = order.find_return(command.return_id) if command.return_id else None
    if command.number != (found.credit_note if found else order.invoice_number) or not command.number:
        return order
    left = tuple(ref for ref in order.documents if (ref.number, ref.return_id) != (command.number, command.return_id))
    order = replace(order, documents=left)
    if found is None:
        order = replace(order, invoice_number="")
    else:
        bare = replace(found, credit_note="")
        order = replace(order, returns=tuple(bare if old is found else old for old in order.returns))
    return with_moment(order, context, "number_voided", number=command.number, reason=command.reason)


def oms_status_seen(order: Order, command: OmsStatusSeen, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    status = command.status[:80]
    if not command.return_id:
        return replace(order, oms_status=status, oms_seen_at=context.now)
    found = order.find_return(command.return_id)
    if found is None:
        raise Refused("return_unknown", number=order.number)
    seen = replace(found, oms_status=status)
    return replace(order, returns=tuple(seen if old is found else old for old in order.returns))


def problem_seen(order: Order, command: ProblemSeen, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    return with_problem(order, context, command.code, command.facts)


def problem_gone(order: Order, command: ProblemGone, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    return without_problem(order, command.facts, command.code)


def settle_problem(order: Order, command: SettleProblem, context: Context) -> Order:
    require(context, Role.MANAGER)
    by = context.actor_name or context.actor
    settled = tuple(
        replace(problem, settled_by=by) if problem.code == command.code and not problem.settled_by else problem
        for problem in order.problems
    )
    return with_moment(replace(order, problems=settled), context, "problem_settled", code=command.code)


def document_ready(order: Order, command: DocumentReady, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    known = order.document(command.kind, command.return_id)
    if known is not None and known.sha256 == command.sha256:
        return order
    ref = DocumentRef(
        kind=command.kind, sha256=command.sha256, number=command.number, return_id=command.return_id, at=context.now
    )
    which = {"kind": command.kind} | ({"return_id": command.return_id} if command.return_id else {})
    there = without_problem(order, which)  # that it could not be had
    return replace(there, documents=(*order.documents, ref))


def retry_effect(order: Order, command: RetryEffect, context: Context) -> Order:
    require(context, Role.MANAGER)
    effect = _effect(order, command.key)
    if effect.state is not EffectState.REFUSED:
        return order
    again = replace(effect, state=EffectState.REQUESTED, proof="", answered_at=None, delay_s=0)
    return with_moment(_with_effect(order, again), context, "effect_retried", kind=effect.kind)


def settle_effect(order: Order, command: SettleEffect, context: Context) -> Order:
    require(context, Role.MANAGER)
    note = command.note.strip()[:NOTE_LENGTH]
    if not note:
        raise Refused("note_empty")
    refuse_card_number(note)
    effect = _effect(order, command.key)
    if effect.state is EffectState.CONFIRMED:
        return order
    done = replace(effect, state=EffectState.CONFIRMED, proof=note[:200], answered_at=context.now)
    order = with_moment(_with_effect(order, done), context, "effect_settled", kind=effect.kind, note=note)
    return after_effect(order, effect.kind, effect.return_id, "", context)


def delivery_seen(order: Order, command: DeliverySeen, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    if 0 < command.oms_version < order.oms_version:
        raise Refused("stale_version", number=order.number, have=order.oms_version, got=command.oms_version)
    if order.stage is Stage.HANDED_OVER:
        seen = order.closed_how == "elsewhere" or any(moment.what == "delivery_seen" for moment in order.timeline)
        order = replace(order, oms_version=max(order.oms_version, command.oms_version))
        return order if seen else with_moment(order, context, "delivery_seen")
    refuse_closed(order)

    def elsewhere(line: Line) -> Line:
        taken = take_away(line, removable(line))
        gone = taken.cancelled - line.cancelled
        return replace(taken, cancelled=line.cancelled, handed_over=line.handed_over + gone)

    held = order.units("picked", "accepted", "rejected")
    closed = replace(
        with_lines(without_ready_notice(order), (elsewhere(line) for line in order.lines)),
        stage=Stage.HANDED_OVER,
        closed_at=context.now,
        closed_how="elsewhere",
        claim=None,
        check_in=None,
        oms_version=max(order.oms_version, command.oms_version),
    )
    return with_moment(closed, context, "handed_over_elsewhere", held=held)


def confirm_order(order: Order, _command: ConfirmOrder, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    refuse_closed(order)
    if is_confirm_asked(order):
        return order
    stage = Stage.CONFIRMED if order.stage is Stage.PLACED else order.stage
    # Asking anew takes the place of what was refused: a manager retries one or none.
    left = tuple(effect for effect in order.effects if effect.kind is not EffectKind.CONFIRM)
    return with_moment(replace(order, stage=stage, effects=left), context, "confirmed")


def is_confirm_asked(order: Order) -> bool:
    """Tell whether the OMS has been asked to confirm the order, and has not refused."""
    return any(e.kind is EffectKind.CONFIRM and e.state is not EffectState.REFUSED for e in order.effects)


def effect_sent(order: Order, command: EffectSent, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    effect = _effect(order, command.key)
    if effect.state is not EffectState.REQUESTED:
        return order
    return _with_effect(order, replace(effect, state=EffectState.SENT))


def effect_confirmed(order: Order, command: EffectConfirmed, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB, Role.MANAGER)
    effect = _effect(order, command.key)
    if effect.state is EffectState.CONFIRMED:
        return order
    if effect.kind is EffectKind.START_RETURN and is_taken(order, effect.return_id, command.proof):
        # Two returns of the same units here, one there: somebody has to say what the second is.
        return _refused(order, effect, "return_joined", command.proof, context)
    done = replace(effect, state=EffectState.CONFIRMED, proof=command.proof[:200], answered_at=context.now)
    order = with_moment(_with_effect(order, done), context, f"{effect.kind}_confirmed", amount=effect.amount)
    return after_effect(order, effect.kind, effect.return_id, command.proof, context)


def effect_refused(order: Order, command: EffectRefused, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    effect = _effect(order, command.key)
    if effect.state is EffectState.CONFIRMED:
        return order
    return _refused(order, effect, command.code, command.text, context)


def _refused(order: Order, effect: Effect, code: str, text: str, context: Context) -> Order:
    if order.stage is Stage.CANCELLED and effect.kind in MOOT_ONCE_CANCELLED:
        return replace(order, effects=tuple(old for old in order.effects if old.key != effect.key))
    if is_to_return(order, effect, code):
        order = with_moment(order, context, f"{effect.kind}_refused", code=code)
        return returned_instead(order, effect, context)
    refused = replace(effect, state=EffectState.REFUSED, proof=f"{code}: {text}"[:200], answered_at=context.now)
    return with_moment(_with_effect(order, refused), context, f"{effect.kind}_refused", code=code)


def _effect(order: Order, key: str) -> Effect:
    effect = next((effect for effect in order.effects if effect.key == key), None)
    if effect is None:
        raise Refused("effect_unknown", number=order.number, key=key)
    return effect


def _with_effect(order: Order, effect: Effect) -> Order:
    return replace(order, effects=tuple(effect if old.key == effect.key else old for old in order.effects))


def _refuse_stale(order: Order, version: int) -> None:
    if version <= order.oms_version:
        raise Refused("stale_version", number=order.number, have=order.oms_version, got=version)
