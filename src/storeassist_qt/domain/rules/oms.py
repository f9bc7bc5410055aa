"""What the order management system reports, and what became of the effects."""

from __future__ import annotations

from msgspec.structs import replace

from storeassist_qt.domain.commands import (
    AmendByOms,
    AmendedLine,
    CancelByOms,
    ConfirmOrder,
    Context,
    DeliverySeen,
    EffectConfirmed,
    EffectRefused,
    EffectSent,
    InvoiceIssued,
    PlaceOrder,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import CheckIn, Effect, EffectState, Line, Order, OrderType, Stage
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
)
from storeassist_qt.domain.rules.handoff import close_cancelled

UNITS_MAX = 100_000


def place_order(order: Order | None, command: PlaceOrder, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    if order is not None:
        raise Refused("order_exists", number=order.number)
    draft = command.order
    ids = [line.line_id for line in draft.lines]
    if not draft.lines or len(set(ids)) != len(ids) or not draft.number.strip() or not draft.order_id:
        raise Refused("order_malformed", number=draft.number, detail="number, and lines with ids of their own, needed")
    placed = replace(
        draft,
        stage=Stage.PLACED,
        lines=tuple(_new_line(draft, line) for line in draft.lines),
        bags=(),
        claim=None,
        former_holders=(),
        effects=(),
        hand_over=None,
        timeline=(),
        applied=(),
        check_in=CheckIn(at=draft.placed_at, by="pos") if draft.order_type is OrderType.PICK_AT_STORE else None,
    )
    return with_moment(placed, context, "placed", units=placed.units("open"))


def _new_line(draft: Order, line: Line) -> Line:
    if not 0 < line.ordered <= UNITS_MAX or line.paid_total < 0 or not line.sku:
        raise Refused("order_malformed", number=draft.number, detail=f"line {line.line_id}: SKU, quantity or amount")
    if any(part.per_bundle < 1 for part in line.parts):
        raise Refused("order_malformed", number=draft.number, detail=f"line {line.line_id}: parts per bundle")
    paid = line.paid_total or max(
        0, line.unit_price * line.ordered - line.discount + (0 if draft.tax_included else line.tax)
    )
    return Line(
        line_id=line.line_id,
        sku=line.sku,
        name=line.name or line.sku,
        ordered=line.ordered,
        unit_price=line.unit_price,
        discount=line.discount,
        tax=line.tax,
        paid_total=paid,
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


def amend(order: Order, command: AmendByOms, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    _refuse_stale(order, command.oms_version)
    refuse_closed(order)
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
    if changed.units("open") and changed.stage in (Stage.PICKED, Stage.STAGED):
        changed = replace(changed, stage=Stage.PICKING)  # more was ordered: it has to be picked
    return changed


def _amended(line: Line, amended: AmendedLine) -> Line:
    if not 0 <= amended.quantity <= UNITS_MAX:
        raise Refused("quantity_wrong", quantity=amended.quantity)
    now = removable(line)
    left_amount = line.paid_total - line.settled_amount
    if amended.quantity < now:
        units = now - amended.quantity
        cut = settle(take_away(line, units), units)
        if amended.paid_total is None:
            return cut
        # The OMS says what stays paid: the difference is what left with these units.
        return replace(cut, settled_amount=line.settled_amount + left_amount - amended.paid_total)
    more = amended.quantity - now
    paid = line.paid_total + more * line.unit_price
    if amended.paid_total is not None:
        paid = line.settled_amount + amended.paid_total
    return replace(line, ordered=line.ordered + more, open=line.open + more, paid_total=paid)


def cancel_by_oms(order: Order, command: CancelByOms, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    _refuse_stale(order, command.oms_version)
    if order.stage is Stage.CANCELLED:
        return replace(order, oms_version=command.oms_version)
    refuse_closed(order)
    # The OMS refunds all that was paid: what we have asked for and not yet sent would be paid twice.
    unsent = tuple(effect for effect in order.effects if effect.state is not EffectState.REQUESTED)
    order = replace(order, oms_version=command.oms_version, effects=unsent)
    return close_cancelled(order, context, "cancelled_by_oms", command.reason[:200])


def invoice_issued(order: Order, command: InvoiceIssued, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    return with_moment(order, context, "invoiced", number=command.number)


def delivery_seen(order: Order, command: DeliverySeen, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    if order.stage is Stage.HANDED_OVER:
        return with_moment(order, context, "delivery_seen")
    refuse_closed(order)

    def elsewhere(line: Line) -> Line:
        taken = take_away(line, removable(line))
        gone = taken.cancelled - line.cancelled
        return replace(taken, cancelled=line.cancelled, handed_over=line.handed_over + gone)

    held = order.units("picked", "accepted", "rejected")
    closed = replace(
        with_lines(order, (elsewhere(line) for line in order.lines)),
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
    stage = Stage.CONFIRMED if order.stage is Stage.PLACED else order.stage
    return with_moment(replace(order, stage=stage), context, "confirmed")


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
    done = replace(effect, state=EffectState.CONFIRMED, proof=command.proof[:200], answered_at=context.now)
    return with_moment(_with_effect(order, done), context, f"{effect.kind}_confirmed", amount=effect.amount)


def effect_refused(order: Order, command: EffectRefused, context: Context) -> Order:
    require(context, Role.OMS, Role.HUB)
    effect = _effect(order, command.key)
    if effect.state is EffectState.CONFIRMED:
        return order
    refused = replace(
        effect, state=EffectState.REFUSED, proof=f"{command.code}: {command.text}"[:200], answered_at=context.now
    )
    return with_moment(_with_effect(order, refused), context, f"{effect.kind}_refused", code=command.code)


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
