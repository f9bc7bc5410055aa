"""Stands in for the order rules until `domain.order_rules` is in the tree; only what the screens' tests need."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import CheckIn, Claim, HandOverRecord, Line, Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Session


def decide_for_test(
    order: Order, command: c.OrderCommand, number: int, actor: Session, now: datetime, policy: StorePolicy
) -> Order:
    """Return the order after the command. Raises Refused."""
    line_id = getattr(command, "line_id", "")
    if line_id:
        line = order.line(line_id)
        if line is None:
            raise Refused("line_unknown", line=line_id)
        changed = _line_after(line, command)
        order = replace(order, lines=tuple(changed if item.line_id == line_id else item for item in order.lines))
        if isinstance(command, c.PickUnits):
            order = replace(order, stage=Stage.PICKING)
        return order
    return replace(order, **_order_changes(order, command, actor, now, policy))


def _line_after(line: Line, command: Any) -> Line:
    if isinstance(command, c.SkipLine):
        return replace(line, is_skipped=True)
    n = command.quantity
    moves = {
        c.PickUnits: ("open", "picked"),
        c.PutBackUnits: ("to_put_back", "cancelled") if line.to_put_back else ("picked", "open"),
        c.MarkNotFound: ("open", "not_found"),
        c.AcceptUnits: ("picked", "accepted"),
        c.RejectUnits: ("picked", "rejected"),
    }
    source, target = moves[type(command)]
    if getattr(line, source) < n:
        raise Refused("more_than_ordered", line=line.line_id)
    return replace(line, **{source: getattr(line, source) - n, target: getattr(line, target) + n}, is_skipped=False)


def _order_changes(order: Order, command: Any, actor: Session, now: datetime, policy: StorePolicy) -> dict[str, Any]:
    match command:
        case c.ClaimOrder() | c.TakeOver():
            claim = Claim(actor.associate_id, actor.name, "dev-1", now + timedelta(minutes=policy.lease_min))
            return {"claim": claim, "stage": Stage.PICKING}
        case c.ReleaseOrder():
            return {"claim": None}
        case c.FinishPick():
            if order.units("open"):
                raise Refused("line_open")
            return {"stage": Stage.PICKED, "claim": None}
        case c.StageOrder(bags=bags) | c.RestageOrder(bags=bags):
            return {"stage": Stage.STAGED, "bags": bags, "staged_at": now}
        case c.UnstageOrder():
            return {"stage": Stage.PICKED, "bags": (), "staged_at": None}
        case c.CheckInCustomer(place=place, spot=spot):
            return {"check_in": CheckIn(at=now, place=place, spot=spot, by=actor.associate_id)}
        case c.UndoCheckIn():
            return {"check_in": None}
        case c.HandOver(recipient=recipient):
            record = HandOverRecord(at=now, by=actor.associate_id, recipient=recipient, is_signed=True)
            return {"stage": Stage.HANDED_OVER, "hand_over": record, "closed_at": now}
        case c.CancelOrder():
            return {"stage": Stage.CANCELLED, "closed_at": now}
    return {}
