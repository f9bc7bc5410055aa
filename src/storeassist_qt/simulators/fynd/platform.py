"""The second door: the status call and the reasons of the Platform order service (reference 1.10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.errors import FyndSimError, RecordRefused
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.world import FyndWorld
from storeassist_qt.simulators.fynd.writes import text_of

REASONS = (
    (1, "Size or fit"),
    (2, "Damaged or defective"),
    (3, "Wrong item"),
    (4, "Changed my mind"),
)
_MOVES = frozenset({"bag_confirmed", "bag_packed", "handed_over_to_customer", "return_bag_delivered"})


def status_internal(world: FyndWorld, body: Any) -> dict[str, Any]:
    """Change states shipment by shipment; the answer says for each what became of it."""
    wanted = body.get("statuses") if isinstance(body, Mapping) else None
    if not isinstance(wanted, list) or not all(isinstance(each, Mapping) for each in wanted):
        raise FyndSimError("body_unusable", detail="statuses must be an array of objects")
    unlock = bool(body.get("unlock_before_transition"))
    answer = []
    for entry in wanted:
        status, results = text_of(entry, "status"), []
        for record in entry.get("shipments") or []:
            results.append(_one(world, status, record if isinstance(record, Mapping) else {}, unlock))
        answer.append({"shipments": results})
    return {"statuses": answer}


def _one(world: FyndWorld, status: str, record: Mapping[str, Any], unlock: bool) -> dict[str, Any]:
    identifier = text_of(record, "identifier")
    try:
        shipment = world.state.shipments.get(identifier)
        if shipment is None:
            raise RecordRefused("", f"Shipment {identifier} does not exist")
        if unlock:
            world.set_lock(shipment, False)
        world.refuse_if_locked(shipment)
        reached = _apply(world, shipment, status, record)
    except RecordRefused as error:
        return _refused(identifier, error.message)
    except FyndSimError as error:
        return _refused(identifier, str(error))
    return {
        "status": 200,
        "identifier": identifier,
        "final_state": {"shipment_id": reached.shipment_id, "shipment_status": reached.state},
        "code": None,
        "message": "Status updated",
        "exception": None,
        "stack_trace": None,
        "meta": {},
    }


def _refused(identifier: str, message: str) -> dict[str, Any]:
    return {
        "status": 400,
        "identifier": identifier,
        "final_state": None,
        "code": "INVALID_STATE_TRANSITION",
        "message": message,
        "exception": "InvalidStateTransition",
        "stack_trace": None,
        "meta": {},
    }


def _apply(world: FyndWorld, shipment: Shipment, status: str, record: Mapping[str, Any]) -> Shipment:
    if status == "return_initiated":
        if not world.switches.platform_starts_returns:
            raise RecordRefused("", "return_initiated is not allowed for this shipment")
        return world.start_return(shipment, _units(shipment, record), _reason(record), by="platform")
    if status in states.CANCELLED:
        world.cancel_all(shipment, by="customer" if status == "cancelled_customer" else "seller")
        return shipment
    if status == "handed_over_to_customer" and not world.switches.platform_hands_over:
        raise RecordRefused("", "handed_over_to_customer is not allowed for this shipment")
    if status not in _MOVES:
        raise RecordRefused("", f"Status {status!r} can not be set here")
    world.move(shipment, status, by="platform")
    return shipment


def _units(shipment: Shipment, record: Mapping[str, Any]) -> dict[str, int]:
    """Return quantities per bag; a product names its bag by `line_number`, or by bag id or SKU in `identifier`."""
    found: dict[str, int] = {}
    for product in record.get("products") or []:
        line, identifier = text_of(product, "line_number"), text_of(product, "identifier")
        fitting = [
            bag
            for bag in shipment.bags
            if (not line or line == str(bag.line_number)) and (not identifier or identifier in (bag.bag_id, bag.sku))
        ]
        if len(fitting) != 1:
            raise RecordRefused("", f"Product {line or identifier} does not name one line of this shipment")
        found[fitting[0].bag_id] = found.get(fitting[0].bag_id, 0) + int(product.get("quantity") or 0)
    return found or {bag.bag_id: bag.live - bag.returning for bag in shipment.bags if bag.live > bag.returning}


def _reason(record: Mapping[str, Any]) -> str:
    reasons = record.get("reasons") or {}
    for entry in [*(reasons.get("products") or []), *(reasons.get("entities") or [])]:
        data = entry.get("data") or {}
        return text_of(data, "reason_text") or text_of(data, "reason_id")
    return ""


def reasons() -> dict[str, Any]:
    """Return the pick-list of return reasons."""
    return {
        "success": True,
        "reasons": [
            {"id": number, "display_name": text, "is_active": True, "qc_type": [], "question_set": [], "reasons": []}
            for number, text in REASONS
        ],
    }
