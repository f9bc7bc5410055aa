"""What a list shows of an order, derived from the document and stored beside it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from storeassist_qt.domain.orders import EffectState, Order, OrderType, Stage, refunds_in


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
    )


def _units(order: Order) -> int:
    """Count what the order is about: all that was ordered once it is cancelled or gone elsewhere, else what is left."""
    if order.stage is Stage.CANCELLED or order.closed_how == "elsewhere":
        return sum(line.ordered for line in order.lines)
    return sum(line.ordered - line.cancelled - line.to_put_back for line in order.lines)
