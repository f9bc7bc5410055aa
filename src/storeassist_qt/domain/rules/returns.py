"""Returns at the counter: opened, received, checked unit by unit, finished; and what the OMS makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain import qc
from storeassist_qt.domain.commands import RETURN_REASONS, Context, OpenReturn, RecordQc, UnitToReturn
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.money import amount_of
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Line, Order, Stage
from storeassist_qt.domain.return_policy import verdict
from storeassist_qt.domain.returns import (
    IS_CREDITED,
    UNDER_CHECK,
    Return,
    ReturnOrigin,
    ReturnStage,
    ReturnUnit,
    UnitState,
)
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.base import (
    line_of,
    require,
    settle,
    taken_after_all,
    with_line,
    with_moment,
    with_problem,
)
from storeassist_qt.domain.rules.notes import NOTE_LENGTH, refuse_card_number

PHOTOS_MAX = 6


# --- what may still be returned --------------------------------------------------------------------------------------
def in_returns(order: Order, line_id: str) -> int:
    """Count the units of a line that returns hold: all but refused ones given back and rejected returns."""
    return sum(
        1
        for found in order.returns
        if found.origin is not ReturnOrigin.HAND_OFF
        for unit in found.units
        if unit.line_id == line_id and _is_held(found, unit)
    )


def _is_held(found: Return, unit: ReturnUnit) -> bool:
    if unit.state is UnitState.REFUSED:
        return unit.settled != "given_back"
    return found.stage is not ReturnStage.REJECTED


def returnable(order: Order, line: Line) -> int:
    """Count the units of a line that may still be returned: handed over less those returned or in a return."""
    return max(0, line.handed_over - in_returns(order, line.line_id))


def preview(order: Order, line: Line, units: int, *, before: int = 0) -> tuple[int, int]:
    """Return amount and tax, in minor units, of the next `units` after `before` more that are still to be credited."""
    waiting = before + sum(
        1
        for found in order.returns
        if found.stage is not ReturnStage.REJECTED and found.decided_at is None
        for unit in found.units
        if unit.line_id == line.line_id and unit.state is not UnitState.REFUSED
    )
    amount = line.amount_of_next(waiting + units) - line.amount_of_next(waiting)
    return amount, _tax_of_next(order, line, waiting + units) - _tax_of_next(order, line, waiting)


def _tax_of_next(order: Order, line: Line, units: int) -> int:
    """Return the tax within what the next `units` to leave the order are worth, in minor units.

    What credits hold counts as they hold it: one that is taken back leaves its share to those after it.
    """
    cancelled = line.settled_units - line.returned
    credited = sum(
        unit.tax
        for found in order.returns
        if found.decided_at is not None
        for unit in found.accepted
        if unit.line_id == line.line_id
    )
    left = line.tax - amount_of(line.tax, line.ordered, cancelled) - credited
    return amount_of(left, line.ordered - line.settled_units, units)


# --- at the counter --------------------------------------------------------------------------------------------------
def open_return(order: Order, command: OpenReturn, context: Context) -> Order:
    is_ours = command.origin is ReturnOrigin.COUNTER and not command.oms_return_id
    require(context, *((Role.RETURNS,) if is_ours else (Role.OMS, Role.HUB)))
    if not command.return_id or order.find_return(command.return_id) is not None:
        raise Refused("return_exists", number=order.number)
    if order.stage is not Stage.HANDED_OVER:
        raise Refused("not_handed_over", number=order.number)
    if not command.units:
        raise Refused("nothing_to_return", number=order.number)
    refuse_card_number(command.customer_says)
    refuse_card_number(command.allow_reason)
    if command.oms_return_id and is_taken(order, command.return_id, command.oms_return_id):
        raise Refused("return_exists", number=order.number)
    allowed = _refuse_against_policy(order, command, context) if is_ours else False
    _refuse_too_many(order, command.units)
    opened = Return(
        return_id=command.return_id,
        local_number=command.local_number[:20],
        origin=command.origin,
        opened_at=context.acted_at,
        opened_by=context.actor_name or context.actor,
        device_name=command.device_name[:40],
        customer_says=command.customer_says.strip()[:NOTE_LENGTH],
        has_receipt=command.has_receipt,
        allowed_by=(context.actor_name or context.actor) if allowed else "",
        allowed_reason=command.allow_reason.strip()[:NOTE_LENGTH] if allowed else "",
        units=new_units(order, command.units),
        oms_return_id=command.oms_return_id,
    )
    order = replace(order, returns=(*order.returns, opened))
    return with_moment(order, context, "return_opened", units=len(opened.units), name=opened.name)


def new_units(order: Order, wanted: Iterable[UnitToReturn]) -> tuple[ReturnUnit, ...]:
    """Return the units of a new return with what each is worth."""
    units: list[ReturnUnit] = []
    counted: dict[str, int] = {}
    for number, one in enumerate(wanted, 1):
        line = line_of(order, one.line_id)
        amount, tax = preview(order, line, 1, before=counted.get(one.line_id, 0))
        counted[one.line_id] = counted.get(one.line_id, 0) + 1
        units.append(ReturnUnit(unit_id=str(number), line_id=one.line_id, reason=one.reason, amount=amount, tax=tax))
    return tuple(units)


def _refuse_too_many(order: Order, units: tuple[UnitToReturn, ...]) -> None:
    wanted: dict[str, int] = {}
    for unit in units:
        wanted[unit.line_id] = wanted.get(unit.line_id, 0) + 1
    for line_id, quantity in wanted.items():
        line = line_of(order, line_id)
        left = returnable(order, line)
        if quantity > left:
            held = line.handed_over - left
            raise Refused(
                "more_than_bought",
                number=order.number, name=line.name, bought=line.handed_over, returned=held, left=left,
                quantity=quantity,
            )  # fmt: skip


def _refuse_against_policy(order: Order, command: OpenReturn, context: Context) -> bool:
    """Refuse what the store does not take back; returns whether a manager let it pass."""
    if any(unit.reason not in RETURN_REASONS for unit in command.units):
        raise Refused("reason_needed", known=", ".join(RETURN_REASONS))
    for unit in command.units:
        line = line_of(order, unit.line_id)
        found = verdict(order, line, context.policy, context.acted_at, has_receipt=command.has_receipt)
        if not found.code:
            continue
        if may(context.roles, Role.MANAGER) and command.allow_reason.strip():
            return True
        raise Refused(
            "return_not_allowed", number=order.number, name=line.name, why=found.code, day=found.day, days=found.days
        )
    return False


def receive_units(order: Order, command: c.ReceiveUnits, context: Context) -> Order:
    require(context, Role.RETURNS)
    found = _under_check(order, command.return_id)
    wanted = command.unit_ids or tuple(unit.unit_id for unit in found.units)
    for unit_id in wanted:
        _unit(order, found, unit_id)
    units = tuple(
        replace(unit, state=UnitState.RECEIVED) if unit.unit_id in wanted and unit.state is UnitState.EXPECTED else unit
        for unit in found.units
    )
    return _with_return(order, replace(found, units=units, stage=ReturnStage.IN_CHECK))


def record_qc(order: Order, command: RecordQc, context: Context) -> Order:
    require(context, Role.RETURNS)
    found = _under_check(order, command.return_id)
    unit = _unit(order, found, command.unit_id)
    if unit.settled:  # it may be in another return by now
        raise Refused("return_decided", name=found.name, number=order.number)
    questions = qc.questions_of(context.policy.qc_questions)
    refuse_card_number(command.note)
    refuse_card_number(command.refused_reason)
    if any(len(photo) != 64 or not photo.isascii() for photo in command.photos):
        raise Refused("photo_unknown")
    if command.is_accepted:
        _refuse_unchecked(command, questions, context)
    elif not command.refused_reason.strip():
        raise Refused("reason_needed", known="")
    checked = replace(
        unit,
        state=UnitState.ACCEPTED if command.is_accepted else UnitState.REFUSED,
        answers={
            question.key: command.answers[question.key] for question in questions if question.key in command.answers
        },
        fault=qc.fault_of(questions, command.answers),
        note=command.note.strip()[:NOTE_LENGTH],
        photos=command.photos[:PHOTOS_MAX],
        disposition=command.disposition if command.is_accepted else "",
        refused_reason="" if command.is_accepted else command.refused_reason.strip()[:NOTE_LENGTH],
        checked_by=context.actor_name or context.actor,
    )
    units = tuple(checked if old.unit_id == unit.unit_id else old for old in found.units)
    return _with_return(order, replace(found, units=units, stage=ReturnStage.IN_CHECK))


def _refuse_unchecked(command: RecordQc, questions: tuple[qc.QcQuestion, ...], context: Context) -> None:
    missing = qc.unanswered(questions, command.answers) + (command.disposition not in qc.DISPOSITIONS)
    if missing:
        raise Refused("answers_missing", left=missing)
    if not qc.needs_proof(questions, command.answers):
        return
    is_manager = may(context.roles, Role.MANAGER)
    photo = qc.needs_photo(context.policy.qc_photos, has_camera=command.has_camera, is_manager=is_manager)
    if not command.note.strip() or (photo and not command.photos):
        raise Refused("proof_needed")


def finish_return(order: Order, command: c.FinishReturn, context: Context) -> Order:
    require(context, Role.RETURNS)
    found = _under_check(order, command.return_id)
    if found.undecided:
        raise Refused("units_unchecked", name=found.name, units=found.undecided)
    limit = context.policy.return_limit_minor
    if found.amount > limit and not may(context.roles, Role.MANAGER):
        raise Refused("return_limit", name=found.name, amount=found.amount, limit=limit, currency=order.currency)
    return decided(order, found, context)


def decided(order: Order, found: Return, context: Context) -> Order:
    """Close the check: settle the accepted units, or reject the return where there are none."""
    if not found.accepted:
        return _rejected(order, found, context)
    order, settled = _settled(order, found)
    done = replace(settled, stage=ReturnStage.DECIDED, decided_at=context.now)
    order = _with_return(order, done)
    return with_moment(
        order, context, "return_decided", name=found.name, units=len(done.accepted), refused=done.refused_open
    )


def _rejected(order: Order, found: Return, context: Context) -> Order:
    """Close a return of which nothing was accepted; nobody is asked any more to start it at the OMS."""
    unheard = _start_effect(order, found.return_id)
    if unheard is not None and unheard.state is not EffectState.CONFIRMED:
        order = replace(order, effects=tuple(effect for effect in order.effects if effect is not unheard))
    gone = replace(
        found,
        stage=ReturnStage.REJECTED,
        decided_at=context.now,
        closed_at=context.now,
        closed_how="nothing_accepted",
    )
    return with_moment(_with_return(order, gone), context, "return_rejected", name=found.name)


def _settled(order: Order, found: Return) -> tuple[Order, Return]:
    """Take the accepted units' money out of their lines, one by one, so that the parts always add up."""
    units: list[ReturnUnit] = []
    before, taken = order, dict.fromkeys((unit.line_id for unit in found.units), 0)
    for unit in found.units:
        if unit.state is not UnitState.ACCEPTED:
            units.append(unit)
            continue
        line, count = line_of(order, unit.line_id), taken[unit.line_id]
        after = settle(line, 1)
        sold = line_of(before, unit.line_id)
        tax = _tax_of_next(before, sold, count + 1) - _tax_of_next(before, sold, count)
        taken[unit.line_id] = count + 1
        units.append(replace(unit, amount=after.settled_amount - line.settled_amount, tax=tax))
        order = with_line(order, replace(after, returned=line.returned + 1))
    return order, replace(found, units=tuple(units))


def withdraw_return(order: Order, command: c.WithdrawReturn, context: Context) -> Order:
    require(context, Role.RETURNS)
    refuse_card_number(command.reason)
    found = _return(order, command.return_id)
    if found.stage not in (*UNDER_CHECK, ReturnStage.DECIDED):
        raise Refused("return_decided", name=found.name, number=order.number)
    by_manager = is_dead_at_oms(order, found) and may(context.roles, Role.MANAGER)
    if not is_withdrawable(order, found) and not by_manager:
        if found.stage is ReturnStage.DECIDED:
            raise Refused("return_decided", name=found.name, number=order.number)
        raise Refused("return_at_oms", name=found.name)
    order = _unsettled(order, found)
    left = tuple(effect for effect in order.effects if effect.return_id != found.return_id)
    units = tuple(
        replace(unit, settled="given_back") if unit.state is UnitState.REFUSED else unit for unit in found.units
    )
    found = replace(found, decided_at=None)
    gone = replace(found, units=units, stage=ReturnStage.REJECTED, closed_at=context.now, closed_how="withdrawn")
    order = _with_return(replace(order, effects=left), gone)
    return with_moment(order, context, "return_withdrawn", name=found.name, reason=command.reason.strip()[:80])


def is_withdrawable(order: Order, found: Return) -> bool:
    """Tell whether a return may still be taken back: the OMS has not taken it on.

    One that was asked for and not started yet ("Start it in Store OS") may; should it be started all the same, it
    comes in as a return that began at the OMS.
    """
    started = _start_effect(order, found.return_id)
    is_started = bool(found.oms_return_id) or (started is not None and started.state is EffectState.CONFIRMED)
    return found.stage in UNDER_CHECK and found.origin is not ReturnOrigin.HAND_OFF and not is_started


def is_dead_at_oms(order: Order, found: Return) -> bool:
    """Tell whether the OMS refused to start or to accept this return, so that nothing but a manager ends it.

    Units rejected at hand-off stay the store's whatever the OMS says: theirs is settled in another way.
    """
    refused = {
        effect.kind
        for effect in order.effects
        if effect.return_id == found.return_id and effect.state is EffectState.REFUSED
    }
    return (
        found.stage in (*UNDER_CHECK, ReturnStage.DECIDED)
        and found.origin is not ReturnOrigin.HAND_OFF
        and bool(refused & {EffectKind.START_RETURN, EffectKind.SEND_QC})
    )


def _unsettled(order: Order, found: Return) -> Order:
    """Put the money of a decided return back into its lines: it is not credited after all."""
    if found.stage is not ReturnStage.DECIDED:
        return order
    for unit in found.accepted:
        line = line_of(order, unit.line_id)
        back = replace(
            line,
            settled_units=line.settled_units - 1,
            settled_amount=line.settled_amount - unit.amount,
            returned=line.returned - 1,
        )
        order = with_line(order, back)
    return order


def settle_refused_unit(order: Order, command: c.SettleRefusedUnit, context: Context) -> Order:
    require(context, Role.MANAGER)
    refuse_card_number(command.note)
    found = _return(order, command.return_id)
    unit = _unit(order, found, command.unit_id)
    if unit.state is not UnitState.REFUSED or command.act not in ("given_back", "kept"):
        raise Refused("nothing_to_settle", name=found.name)
    if unit.settled == command.act:
        return order
    if unit.settled:  # what was given back may be in another return by now
        raise Refused("nothing_to_settle", name=found.name)
    if found.origin is ReturnOrigin.HAND_OFF and command.act == "given_back":
        order = with_line(order, taken_after_all(line_of(order, unit.line_id), unit.reason))
    settled = replace(unit, settled=command.act, note=command.note.strip()[:NOTE_LENGTH] or unit.note)
    units = tuple(settled if old.unit_id == unit.unit_id else old for old in found.units)
    order = _with_return(order, replace(found, units=units))
    return with_moment(order, context, f"refused_unit_{command.act}", name=found.name)


# --- what the hub and the OMS say ------------------------------------------------------------------------------------
def number_return(order: Order, command: c.NumberReturn, context: Context) -> Order:
    require(context, Role.HUB, Role.OMS)
    found = _return(order, command.return_id)
    return order if found.number else _with_return(order, replace(found, number=command.number))


def join_oms_return(order: Order, command: c.JoinOmsReturn, context: Context) -> Order:
    require(context, Role.HUB, Role.OMS)
    found = _return(order, command.return_id)
    if found.oms_return_id == command.oms_return_id:
        return order
    is_over = found.stage is ReturnStage.REJECTED and found.closed_how == "withdrawn"
    if found.oms_return_id or is_over or is_taken(order, found.return_id, command.oms_return_id):
        raise Refused("return_joined", name=found.name)
    return joined(order, found, command.oms_return_id, context)


def joined(order: Order, found: Return, oms_return_id: str, context: Context) -> Order:
    """Join a return with the OMS's; starting it has then been done, whoever did it."""
    effects = tuple(
        replace(effect, state=EffectState.CONFIRMED, proof=oms_return_id, answered_at=context.now)
        if effect.kind is EffectKind.START_RETURN
        and effect.return_id == found.return_id
        and effect.state is not EffectState.CONFIRMED
        else effect
        for effect in order.effects
    )
    order = _with_return(replace(order, effects=effects), replace(found, oms_return_id=oms_return_id))
    return with_moment(order, context, "return_joined", name=found.name, oms=oms_return_id)


def return_accepted_by_oms(order: Order, command: c.ReturnAcceptedByOms, context: Context) -> Order:
    require(context, Role.HUB, Role.OMS)
    return accepted(order, _return(order, command.return_id), context)


def accepted(order: Order, found: Return, context: Context) -> Order:
    """Mark a return as accepted at the OMS; units nobody here has checked were checked elsewhere.

    Where every unit was refused here the return ends, and a manager has to look: the OMS pays for it all the same.
    """
    if all(unit.state is UnitState.REFUSED for unit in found.units) or found.stage is ReturnStage.REJECTED:
        order = with_problem(order, context, "refused_return_at_oms", {"name": found.name})
        return _rejected(order, found, context) if found.stage in UNDER_CHECK else order
    if found.stage not in (*UNDER_CHECK, ReturnStage.DECIDED):
        return order
    if found.stage in UNDER_CHECK:
        units = tuple(
            replace(unit, state=UnitState.ACCEPTED) if unit.state in (UnitState.EXPECTED, UnitState.RECEIVED) else unit
            for unit in found.units
        )
        order, found = _settled(order, replace(found, units=units, decided_at=context.now))
    order = _with_return(order, replace(found, stage=ReturnStage.ACCEPTED))
    return with_moment(order, context, "return_accepted", name=found.name)


def credit_note_issued(order: Order, command: c.CreditNoteIssued, context: Context) -> Order:
    require(context, Role.HUB, Role.OMS)
    found = _return(order, command.return_id)
    if found.credit_note == command.number:
        return order
    order = accepted(order, found, context)
    found = _return(order, command.return_id)
    if found.stage is ReturnStage.REJECTED:
        return order
    noted = replace(found, credit_note=command.number)
    if command.amount is not None and command.amount >= 0:
        noted = replace(noted, credit_amount=command.amount)
        if abs(command.amount - found.amount) > len(found.accepted):  # more than the rounding of single units
            facts = {"number": command.number, "ours": found.amount, "oms": command.amount, "currency": order.currency}
            order = with_problem(order, context, "credit_amount_differs", facts)
    order = with_moment(_with_return(order, noted), context, "credit_note", name=found.name, number=command.number)
    pending = any(
        effect.kind is EffectKind.ISSUE_CREDIT_NOTE
        and effect.return_id == found.return_id
        and effect.state is not EffectState.CONFIRMED
        for effect in order.effects
    )
    return order if pending else credited(order, noted, context.now)


def credited(order: Order, found: Return, at: datetime) -> Order:
    """Mark a return as credited."""
    if found.stage in IS_CREDITED:
        return order
    return _with_return(order, replace(found, stage=ReturnStage.CREDITED, closed_at=at))


def return_completed(order: Order, command: c.ReturnCompleted, context: Context) -> Order:
    require(context, Role.HUB, Role.OMS)
    found = _return(order, command.return_id)
    if found.stage is ReturnStage.COMPLETED:
        return order
    order = accepted(order, found, context)
    found = _return(order, command.return_id)
    return order if found.stage is ReturnStage.REJECTED else completed(order, found, context)


def completed(order: Order, found: Return, context: Context) -> Order:
    """Mark a return as over."""
    done = replace(found, stage=ReturnStage.COMPLETED, closed_at=context.now)
    return with_moment(_with_return(order, done), context, "return_completed", name=found.name)


def after_effect(order: Order, kind: EffectKind, return_id: str, proof: str, context: Context) -> Order:
    """Return the order after the OMS confirmed an effect of a return."""
    found = order.find_return(return_id)
    if found is None:
        return order
    if kind is EffectKind.START_RETURN and proof and not found.oms_return_id:
        return joined(order, found, proof, context)
    if kind is EffectKind.SEND_QC:
        return accepted(order, found, context)
    if kind is EffectKind.ISSUE_CREDIT_NOTE:
        return credited(order, found, context.now)
    if kind is EffectKind.REFUND_RETURNED:
        return completed(order, found, context)
    return order


# --- finding ---------------------------------------------------------------------------------------------------------
def _return(order: Order, return_id: str) -> Return:
    found = order.find_return(return_id)
    if found is None:
        raise Refused("return_unknown", number=order.number)
    return found


def _under_check(order: Order, return_id: str) -> Return:
    found = _return(order, return_id)
    if found.stage not in UNDER_CHECK:
        raise Refused("return_decided", name=found.name, number=order.number)
    return found


def is_taken(order: Order, return_id: str, oms_return_id: str) -> bool:
    """Tell whether another return of the order is joined with this one of the OMS."""
    return any(back.oms_return_id == oms_return_id and back.return_id != return_id for back in order.returns)


def _unit(order: Order, found: Return, unit_id: str) -> ReturnUnit:
    unit = found.unit(unit_id)
    if unit is None:
        raise Refused("line_unknown", line_id=unit_id, number=order.number)
    return unit


def _with_return(order: Order, changed: Return) -> Order:
    return replace(
        order,
        returns=tuple(changed if old.return_id == changed.return_id else old for old in order.returns),
    )


def _start_effect(order: Order, return_id: str) -> Effect | None:
    return next((e for e in order.effects if e.kind is EffectKind.START_RETURN and e.return_id == return_id), None)
