"""Claims and the pick: by scan or typed SKU, skip, not found, put back, finish."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.commands import (
    NOT_FOUND_REASONS,
    ClaimOrder,
    Context,
    FinishPick,
    MarkNotFound,
    PickUnits,
    PutBackUnits,
    ReleaseOrder,
    ReopenUnits,
    SkipLine,
    TakeOver,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import (
    TO_PICK_STAGES,
    Claim,
    FormerHolder,
    Line,
    LinePart,
    Order,
    OrderType,
    Stage,
)
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.rules.base import (
    add_reason,
    drop_reasons,
    line_of,
    positive,
    refuse_closed,
    refuse_put_back,
    release_not_found,
    require,
    with_line,
    with_lines,
    with_moment,
    with_parts_reclaimed,
    with_parts_settled,
    with_whole_bundles,
    without_ready_notice,
)

CODE_SHOWN = 80  # a hostile device's code may be megabytes long


# --- claims --------------------------------------------------------------------------------------------------------
def claim_order(order: Order, _command: ClaimOrder, context: Context) -> Order:
    require(context, Role.PICK)
    refuse_closed(order)
    if order.stage not in TO_PICK_STAGES:
        raise Refused("not_to_pick", number=order.number, stage=order.stage)
    _refuse_live_lease(order, context)
    claimed = _with_claim(order, context)
    if order.claim is None or order.claim.holder != context.actor:
        claimed = with_moment(claimed, context, "claimed")
    return claimed


def release_order(order: Order, _command: ReleaseOrder, context: Context) -> Order:
    require(context, Role.PICK)
    if order.claim is None:
        return order
    if order.claim.holder != context.actor:
        raise Refused("held_by_other", number=order.number, holder=order.claim.holder_name)
    released = replace(order, claim=None)
    if order.stage is Stage.PICKING and not _has_begun(order):
        confirmed = any(moment.what == "confirmed" for moment in order.timeline)
        released = replace(released, stage=Stage.CONFIRMED if confirmed else Stage.PLACED)
    return with_moment(released, context, "released")


def _has_begun(order: Order) -> bool:
    loose = any(part.held for line in order.lines for part in line.parts)
    return bool(order.units("picked", "not_found", "accepted", "rejected") or order.put_back_left or loose)


def take_over(order: Order, _command: TakeOver, context: Context) -> Order:
    require(context, Role.PICK)
    refuse_closed(order)
    claim = order.claim
    if claim is None or claim.holder == context.actor or order.stage not in TO_PICK_STAGES:
        raise Refused("no_lease_to_take", number=order.number)
    return with_moment(_with_claim(order, context), context, "taken_over", former=claim.holder_name)


def _with_claim(order: Order, context: Context) -> Order:
    """Give the order to the actor; whoever held it, lapsed or not, is a former holder whose late picks do not count."""
    until = context.now + timedelta(minutes=context.policy.lease_min)
    name = context.actor_name or context.actor
    former = tuple(f for f in order.former_holders if f.holder != context.actor)
    before = order.claim
    if before is not None and before.holder != context.actor:
        gone = FormerHolder(before.holder, before.holder_name, name)
        former = (*(f for f in former if f.holder != before.holder), gone)
    claim = Claim(context.actor, name, context.device_id, until)
    return replace(order, claim=claim, former_holders=former, stage=Stage.PICKING)


def _refuse_live_lease(order: Order, context: Context) -> None:
    """Refuse where another holds a running lease; only the hub, which knows `received_at`, judges that."""
    claim = order.claim
    if claim is None or claim.holder == context.actor or context.received_at is None:
        return
    if context.received_at < claim.until:
        raise Refused("held_by_other", number=order.number, holder=claim.holder_name)


def _picker(order: Order, context: Context) -> None:
    """Refuse whoever may not pick this order now."""
    require(context, Role.PICK)
    refuse_closed(order)
    _refuse_held(order, context)


def _refuse_held(order: Order, context: Context) -> None:
    """Refuse whoever lost the order to a colleague, or finds it held by one."""
    holds = order.claim is not None and order.claim.holder == context.actor
    former = next((f for f in order.former_holders if f.holder == context.actor), None)
    if former is not None and not holds:
        holder = order.claim.holder_name if order.claim else former.taken_over_by
        raise Refused("taken_over", number=order.number, holder=holder)
    _refuse_live_lease(order, context)


def _renewed(order: Order, context: Context) -> Order:
    """Renew the holder's lease; an order nobody holds belongs to who picks it. A picked one needs no lease."""
    return order if order.stage is Stage.PICKED else _picking(order, context)


def _picking(order: Order, context: Context) -> Order:
    order = without_ready_notice(order)
    claim = order.claim
    if claim is None or claim.holder == context.actor or context.received_at is not None:
        return _with_claim(order, context)
    return replace(order, stage=Stage.PICKING)


# --- picking -------------------------------------------------------------------------------------------------------
def pick_units(order: Order, command: PickUnits, context: Context) -> Order:
    positive(command.quantity)
    if command.weight_g < 0:
        raise Refused("quantity_wrong", quantity=command.weight_g)
    _picker(order, context)
    if order.stage not in (*TO_PICK_STAGES, Stage.PICKED):
        raise Refused("not_to_pick", number=order.number, stage=order.stage)
    line = line_of(order, command.line_id)
    _refuse_expired(command, context)
    if line.parts:
        picked = _pick_part(order, line, command)
    else:
        _verify(command, line.sku, line.codes, line.name)
        picked = _pick_line(order, line, command.quantity)
    picked = replace(picked, is_skipped=False)
    if command.weight_g:
        picked = replace(picked, weights_g=(*picked.weights_g, command.weight_g))
    if command.verified_by == "typed_sku":
        picked = replace(picked, typed=picked.typed + command.quantity)
    # A bundle found after all may still lack parts: a picked order with something open is being picked again.
    renewed = _picking(order, context) if picked.open else _renewed(order, context)
    return with_line(renewed, picked)


def _verify(command: PickUnits, sku: str, codes: tuple[ProductCode, ...], name: str) -> None:
    """Refuse a code that is not this item's. A typed SKU must be the SKU; a scan one of the codes or the SKU."""
    if command.code.casefold() == sku.casefold():
        return
    found = next((code for code in codes if code.gtin14 == command.code), None)
    if found is None or command.verified_by == "typed_sku":
        raise Refused("wrong_item", scanned=command.code[:CODE_SHOWN], needed=sku, name=name)
    if found.units > 1 and command.quantity % found.units:
        raise Refused("pack_quantity", units=found.units, quantity=command.quantity)


def _refuse_expired(command: PickUnits, context: Context) -> None:
    if command.expiry is not None and command.expiry < _store_date(context):
        raise Refused("expired_goods", expiry=command.expiry.isoformat(), scanned=command.code[:CODE_SHOWN])


def _store_date(context: Context) -> date:
    """Return the day in the store: in the evening it may be another than in UTC."""
    try:
        zone = ZoneInfo(context.policy.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return context.device_time.date()
    return context.device_time.astimezone(zone).date()


def _unreleased(line: Line) -> int:
    return line.not_found - line.not_found_released


def _pick_line(order: Order, line: Line, quantity: int) -> Line:
    if quantity > line.open + _unreleased(line):
        _refuse_too_many(order, line, quantity)
    from_open = min(quantity, line.open)
    return _with_picked(line, from_open, quantity - from_open)


def _with_picked(line: Line, from_open: int, from_not_found: int) -> Line:
    return replace(
        line,
        open=line.open - from_open,
        not_found=line.not_found - from_not_found,
        picked=line.picked + from_open + from_not_found,
        not_found_reasons=drop_reasons(line.not_found_reasons, from_not_found),
    )


def _refuse_too_many(order: Order, line: Line, quantity: int) -> None:
    in_hand = line.picked + line.accepted + line.rejected
    if line.cancelled or line.to_put_back:
        left = line.ordered - line.cancelled - line.to_put_back
        raise Refused("line_cut", number=order.number, name=line.name, quantity=left, picked=in_hand, units=quantity)
    raise Refused("more_than_ordered", number=order.number, name=line.name, ordered=line.ordered, picked=in_hand)


def _pick_part(order: Order, line: Line, command: PickUnits) -> Line:
    part = next((part for part in line.parts if part.part_id == command.part_id), None)
    if part is None:
        raise Refused("part_needed", number=order.number, name=line.name)
    _verify(command, part.sku, part.codes, part.name)
    bundles = line.open + line.picked + line.accepted + line.rejected
    room = (bundles + _unreleased(line)) * part.per_bundle - part.held
    if command.quantity > room:
        _refuse_too_many(order, line, command.quantity)
    held = part.held + command.quantity
    needed = -(-held // part.per_bundle)
    reopened = max(0, needed - bundles)
    parts = tuple(replace(p, held=held) if p.part_id == part.part_id else p for p in line.parts)
    opened = replace(
        line,
        parts=parts,
        open=line.open + reopened,
        not_found=line.not_found - reopened,
        not_found_reasons=drop_reasons(line.not_found_reasons, reopened),
    )
    return with_parts_reclaimed(opened) if reopened else with_whole_bundles(opened)


def skip_line(order: Order, command: SkipLine, context: Context) -> Order:
    _picker(order, context)
    _refuse_past_picking(order)
    line = line_of(order, command.line_id)
    if not line.open:
        raise Refused("line_done", number=order.number, name=line.name)
    return with_line(_renewed(order, context), replace(line, is_skipped=True))


def _refuse_past_picking(order: Order) -> None:
    if order.stage not in TO_PICK_STAGES:
        raise Refused("stage_past_picking", number=order.number, stage=order.stage)


def mark_not_found(order: Order, command: MarkNotFound, context: Context) -> Order:
    positive(command.quantity)
    _picker(order, context)
    _refuse_past_picking(order)
    if command.reason not in NOT_FOUND_REASONS:
        raise Refused("reason_needed", known=", ".join(NOT_FOUND_REASONS))
    line = line_of(order, command.line_id)
    if command.quantity > line.open:
        raise Refused("more_than_open", number=order.number, name=line.name, open=line.open)
    marked = replace(
        line,
        open=line.open - command.quantity,
        not_found=line.not_found + command.quantity,
        not_found_reasons=add_reason(line.not_found_reasons, command.reason, command.quantity),
        is_skipped=False,
    )
    order = with_moment(order, context, "not_found", name=line.name, units=command.quantity, reason=command.reason)
    return with_line(_renewed(order, context), with_parts_settled(marked))


def reopen_units(order: Order, command: ReopenUnits, context: Context) -> Order:
    positive(command.quantity)
    _picker(order, context)
    if order.stage not in (*TO_PICK_STAGES, Stage.PICKED):
        raise Refused("stage_past_picking", number=order.number, stage=order.stage)
    line = line_of(order, command.line_id)
    if command.quantity > _unreleased(line):
        raise Refused("nothing_to_reopen", number=order.number, name=line.name, units=_unreleased(line))
    opened = replace(
        line,
        open=line.open + command.quantity,
        not_found=line.not_found - command.quantity,
        not_found_reasons=drop_reasons(line.not_found_reasons, command.quantity),
    )
    return with_line(_picking(order, context), with_parts_reclaimed(opened))


def put_back_units(order: Order, command: PutBackUnits, context: Context) -> Order:
    positive(command.quantity)
    require(context, Role.PICK, Role.HAND_OFF)
    line = line_of(order, command.line_id)
    if command.part_id:
        return _put_back_part(order, line, command, context)
    cut = min(command.quantity, line.to_put_back)
    unpicked = command.quantity - cut
    if unpicked:
        refuse_closed(order)
        if order.stage not in (Stage.PICKING, Stage.PICKED):
            raise Refused("stage_past_picking", number=order.number, stage=order.stage)
        if unpicked > line.picked:
            raise Refused("nothing_to_put_back", number=order.number, name=line.name, units=line.picked)
        _refuse_held(order, context)  # the undo of a late pick must not take a unit out of a colleague's tote
    parts = tuple(replace(part, held=part.held - unpicked * part.per_bundle) for part in line.parts)
    back = replace(
        line,
        parts=parts,
        to_put_back=line.to_put_back - cut,
        cancelled=line.cancelled + cut,
        picked=line.picked - unpicked,
        open=line.open + unpicked,
        typed=min(line.typed, line.picked - unpicked + line.accepted),
        weights_g=line.weights_g[: max(0, len(line.weights_g) - unpicked)],
    )
    if unpicked:
        order = replace(without_ready_notice(order), stage=Stage.PICKING)
    return with_line(order, back)


def _put_back_part(order: Order, line: Line, command: PutBackUnits, context: Context) -> Order:
    part = next((part for part in line.parts if part.part_id == command.part_id), None)
    if part is None:
        raise Refused("part_needed", number=order.number, name=line.name)
    if command.quantity > part.to_put_back and line.to_put_back:
        # Whole bundles that go back may go piece by piece, as their parts lie in different places.
        line = _taken_apart(line)
        part = next(p for p in line.parts if p.part_id == command.part_id)
    cut = min(command.quantity, part.to_put_back)
    unpicked = command.quantity - cut
    loose = part.held - (line.accepted + line.rejected) * part.per_bundle
    if unpicked and (order.stage not in (Stage.PICKING, Stage.PICKED) or unpicked > loose):
        raise Refused("nothing_to_put_back", number=order.number, name=part.name, units=part.to_put_back)
    if unpicked:
        _refuse_held(order, context)
    changed: LinePart = replace(part, to_put_back=part.to_put_back - cut, held=part.held - unpicked)
    parts = tuple(changed if p.part_id == part.part_id else p for p in line.parts)
    if unpicked:
        order = replace(without_ready_notice(order), stage=Stage.PICKING)
        return with_line(order, with_whole_bundles(replace(line, parts=parts)))
    return with_line(order, replace(line, parts=parts))


def _taken_apart(line: Line) -> Line:
    more = line.to_put_back
    parts = tuple(replace(part, to_put_back=part.to_put_back + more * part.per_bundle) for part in line.parts)
    return replace(line, parts=parts, to_put_back=0, cancelled=line.cancelled + more)


def finish_pick(order: Order, _command: FinishPick, context: Context) -> Order:
    require(context, Role.PICK)
    refuse_closed(order)
    if order.stage is Stage.PICKED:
        return order  # somebody finished it already: done is done
    _refuse_held(order, context)
    _refuse_past_picking(order)
    open_lines = [line for line in order.lines if line.open]
    if open_lines:
        raise Refused(
            "line_open", number=order.number, lines=len(open_lines), units=order.units("open"), name=open_lines[0].name
        )
    refuse_put_back(order)
    if not order.units("picked", "accepted", "rejected"):
        closed = with_lines(order, (release_not_found(line) for line in order.lines))
        closed = replace(
            closed, stage=Stage.CANCELLED, closed_at=context.now, closed_how="nothing_found", claim=None, check_in=None
        )
        return with_moment(closed, context, "nothing_found")
    if order.order_type is OrderType.PICK_AT_STORE:
        order = with_lines(order, (release_not_found(line) for line in order.lines))
    picked = replace(order, stage=Stage.PICKED, claim=None)
    return with_moment(picked, context, "picked", units=order.units("picked"), not_found=order.units("not_found"))
