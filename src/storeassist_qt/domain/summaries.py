"""What a list shows of an order, derived from the document and stored beside it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from storeassist_qt.domain.orders import EffectKind, EffectState, Order, OrderType, Stage, refunds_in
from storeassist_qt.domain.returns import Return, ReturnOrigin, ReturnStage


class ReturnSummary(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row of the returns queue. `waits_for` is a code: store_os, oms, credit_note, manager or nothing."""

    return_id: str
    name: str
    stage: ReturnStage
    origin: ReturnOrigin = ReturnOrigin.COUNTER
    units: int = 0
    undecided: int = 0
    refused_open: int = 0
    amount: int = 0
    opened_at: datetime
    closed_at: datetime | None = None
    is_open: bool = True
    has_photos: bool = False
    waits_for: str = ""


class OrderSummary(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row of a list. Counts are units."""

    order_id: str
    number: str
    customer: str
    phone: str = ""
    order_type: OrderType = OrderType.BOPIS
    stage: Stage = Stage.PLACED
    pickup_method: str = "in_store"
    placed_at: datetime
    due_at: datetime
    units: int = 0
    units_open: int = 0
    units_done: int = 0
    not_found: int = 0
    put_back: int = 0
    departments: tuple[str, ...] = ()
    holder: str = ""
    holder_name: str = ""
    claim_until: datetime | None = None
    places: tuple[str, ...] = ()
    arrived_at: datetime | None = None
    arrival_place: str = ""  # in_store | curbside
    arrival_spot: str = ""
    alternate: str = ""
    refund_requested: int = 0  # minor units
    refund_confirmed: int = 0
    refund_refused: int = 0
    is_fully_refunded: bool = False
    closed_at: datetime | None = None
    closed_how: str = ""
    is_trimmed: bool = False
    is_reserved: bool = False
    oms_status: str = ""
    invoice_number: str = ""
    returns: tuple[ReturnSummary, ...] = ()
    for_manager: int = 0  # refused requests, odd data and refused units that a manager has to settle


def summarise(order: Order) -> OrderSummary:
    """Return the list row of an order."""
    requested = refunds_in(order, (EffectState.REQUESTED, EffectState.SENT))
    confirmed = refunds_in(order, (EffectState.CONFIRMED,))
    departments = tuple(dict.fromkeys(line.department for line in order.lines if line.department))
    refused = refunds_in(order, (EffectState.REFUSED,))
    return OrderSummary(
        order_id=order.order_id,
        number=order.number,
        customer=order.customer.name,
        phone=order.customer.phone,
        order_type=order.order_type,
        stage=order.stage,
        pickup_method=order.pickup_method,
        placed_at=order.placed_at,
        due_at=order.due_at,
        units=_units(order),
        units_open=order.units("open"),
        units_done=order.units("picked", "accepted", "rejected", "handed_over"),
        not_found=order.units("not_found"),
        put_back=order.put_back_left,
        departments=departments,
        holder=order.claim.holder if order.claim else "",
        holder_name=order.claim.holder_name if order.claim else "",
        claim_until=order.claim.until if order.claim else None,
        places=tuple(dict.fromkeys(bag.place for bag in order.bags)),
        arrived_at=order.check_in.at if order.check_in else None,
        arrival_place=order.check_in.place if order.check_in else "",
        arrival_spot=order.check_in.spot if order.check_in else "",
        alternate=order.alternate.name if order.alternate else "",
        refund_requested=requested,
        refund_confirmed=confirmed,
        refund_refused=refused,
        is_fully_refunded=confirmed > 0
        and all(line.settled_units == line.ordered for line in order.lines)
        and requested == 0
        and refused == 0,
        closed_at=order.closed_at,
        closed_how=order.closed_how,
        is_trimmed=order.is_trimmed,
        is_reserved=order.is_reserved and not order.is_closed,
        oms_status=order.oms_status,
        invoice_number=order.invoice_number,
        returns=tuple(summarise_return(order, found) for found in order.returns),
        for_manager=for_manager(order),
    )


def for_manager(order: Order) -> int:
    """Count what only a manager can settle: requests the OMS refused, odd data of each kind, refused units."""
    refused = sum(effect.state is EffectState.REFUSED for effect in order.effects)
    odd = len({problem.code for problem in order.problems if not problem.settled_by})  # settled by their code
    return refused + odd + sum(found.refused_open for found in order.returns)


def summarise_return(order: Order, found: Return) -> ReturnSummary:
    """Return the row of one return."""
    return ReturnSummary(
        return_id=found.return_id,
        name=found.name,
        stage=found.stage,
        origin=found.origin,
        units=len(found.units),
        undecided=found.undecided,
        refused_open=found.refused_open,
        amount=found.amount,
        opened_at=found.opened_at,
        closed_at=found.closed_at,
        is_open=found.is_open,
        has_photos=any(unit.photos for unit in found.units),
        waits_for=waits_for(order, found),
    )


def waits_for(order: Order, found: Return) -> str:
    """Return what a return waits for: "store_os" (a person starts it there), "oms", "credit_note", "manager", ""."""
    if any(effect.state is EffectState.REFUSED and effect.return_id == found.return_id for effect in order.effects):
        return "manager"
    if found.stage is ReturnStage.DECIDED and order.oms_id and not found.oms_return_id:
        mine = (e for e in order.effects if e.return_id == found.return_id)
        starting = next((e for e in mine if e.kind is EffectKind.START_RETURN), None)
        return "store_os" if starting is not None and starting.state is EffectState.SENT else "oms"
    if found.stage is ReturnStage.DECIDED:
        return "oms"
    if found.stage is ReturnStage.ACCEPTED:
        return "credit_note"
    return "manager" if found.refused_open else ""


def _units(order: Order) -> int:
    """Count what the order is about: all that was ordered once it is cancelled or gone elsewhere, else what is left."""
    if order.stage is Stage.CANCELLED or order.closed_how == "elsewhere":
        return sum(line.ordered for line in order.lines)
    return sum(line.ordered - line.cancelled - line.to_put_back for line in order.lines)
