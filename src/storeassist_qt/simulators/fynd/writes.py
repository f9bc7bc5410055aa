"""What each Konnect write does to one record of its batch, with the documented codes (reference 1.6 and 1.7).

Where the pages print no code, the refusal has none: only its message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Literal

from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.errors import RecordRefused
from storeassist_qt.simulators.fynd.model import Bag, GradedUnits, Shipment
from storeassist_qt.simulators.fynd.world import COLLECTED, FyndWorld

Record = Mapping[str, Any]
Find = Callable[[str, str], Shipment]
"""Finds a shipment of the asker's location by id, or refuses with the given code."""

BATCH_LIMIT = 20
CANCEL_REASONS = frozenset({"6", "7", "8", "9", "NA"})
BAD = ("tag_missing", "package_damaged", "refinish_damaged", "refinish_for_pressing", "seal_opened")
GRADES: Mapping[str, Literal["GOOD", "BAD", "MISSING", "UGLY"]] = {
    "": "GOOD",
    **dict.fromkeys((*BAD, "wrong_product_received"), "BAD"),
    **dict.fromkeys(
        ("lost", "short_received", "empty_box_received", "free_gift_missing", "component_missing"), "MISSING"
    ),
    "fully_damaged": "UGLY",
}
_PACKAGE_SIZES = ("packageLengthCm", "packageWidthCm", "packageHeightCm", "packageWeightGms")


def text_of(record: Record, key: str) -> str:
    """Return a field as text; ids may come as numbers."""
    value = record.get(key)
    return "" if value is None else str(value)


def order_id(record: Any, code: str) -> str:
    """Return the shipment id of a record, which may be a bare id."""
    found = text_of(record, "orderId") if isinstance(record, Mapping) else ""
    if not found:
        raise RecordRefused(code, "orderId is required")
    return found


def items_of(record: Record, code: str) -> list[tuple[str, int, Record]]:
    """Return (bag id, quantity, item) of `orderItems`; refuses what is not a positive whole number."""
    items = record.get("orderItems") or []
    if not isinstance(items, list):
        raise RecordRefused(code, "orderItems must be an array")
    found = []
    for item in items:
        quantity = item.get("quantity") if isinstance(item, Mapping) else None
        if not isinstance(quantity, int) or isinstance(quantity, bool) or quantity < 1:
            raise RecordRefused(code, "quantity must be a positive integer")
        found.append((text_of(item, "orderItemId"), quantity, item))
    return found


def bag_of(shipment: Shipment, bag_id: str, code: str) -> Bag:
    """Return a bag of the shipment or refuse."""
    bag = shipment.bag(bag_id)
    if bag is None:
        raise RecordRefused(code, f"Order item {bag_id} does not exist")
    return bag


def _summed(items: list[tuple[str, int, Record]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for bag_id, quantity, _item in items:
        total[bag_id] = total.get(bag_id, 0) + quantity
    return total


def confirm(world: FyndWorld, find: Find, record: Record) -> None:
    """Row 5: `CREATED` to `CONFIRMED`."""
    shipment = find(order_id(record, "O422"), "O422")
    if shipment.is_return:
        raise RecordRefused("O422", "Not a forward order of this location")
    if shipment.state in states.CANCELLED:
        raise RecordRefused("O400", "Order is already cancelled")
    wanted = _summed(items_of(record, "O422"))
    for bag_id, quantity in wanted.items():
        bag = bag_of(shipment, bag_id, "O422")
        if quantity > bag.live:
            raise RecordRefused("O400", f"Order item {bag_id} is already cancelled or has no such quantity")
    if shipment.state not in states.BEFORE_CONFIRMED:
        if world.switches.repeat_confirm == "accept":
            return
        raise RecordRefused("", f"Order can not be confirmed from {shipment.state}")
    world.refuse_if_locked(shipment)
    short = {bag.bag_id: bag.live - wanted.get(bag.bag_id, 0) for bag in shipment.bags} if wanted else {}
    missing = {bag_id: (units, "6") for bag_id, units in short.items() if units}
    if missing and world.switches.confirm_short == "refuse":
        raise RecordRefused("", "All order items must be confirmed")
    if missing and world.switches.confirm_short == "cancel_rest":
        world.cancel_units(shipment, missing, "fynd")
    world.confirm(shipment)


def cancel(world: FyndWorld, find: Find, record: Record) -> None:
    """Row 6: units or the whole order."""
    shipment = find(order_id(record, ""), "")
    world.refuse_if_locked(shipment)
    if shipment.is_return or shipment.state not in states.WHOLE_CANCEL:
        raise RecordRefused("", f"Order can not be cancelled from {shipment.state}")
    items = items_of(record, "")
    if not items:
        raise RecordRefused("", "orderItems is required")
    reasons: dict[str, str] = {}
    for bag_id, _quantity, item in items:
        bag_of(shipment, bag_id, "")
        reasons[bag_id] = text_of(item, "reasonCode")
        if reasons[bag_id] not in CANCEL_REASONS:
            raise RecordRefused("", f"reasonCode {reasons[bag_id]!r} is not known")
    wanted = _summed(items)
    for bag_id, quantity in wanted.items():
        if quantity > bag_of(shipment, bag_id, "").live:
            raise RecordRefused("", f"Order item {bag_id} has not that many units left")
    is_whole = sum(wanted.values()) == shipment.live_units
    if not is_whole and shipment.state not in (*states.BEFORE_CONFIRMED, states.CONFIRMED):
        raise RecordRefused("", "Partial cancellation is not allowed after the invoice")
    world.cancel_units(shipment, {bag_id: (units, reasons[bag_id]) for bag_id, units in wanted.items()}, "seller")


def invoice_update(world: FyndWorld, find: Find, record: Record) -> None:
    """Rows 7 and 17: our invoice of a sale, or our credit note of a return."""
    shipment = find(order_id(record, "IN400"), "IN400")
    kind, number = text_of(record, "invoiceType"), text_of(record, "invoiceNumber")
    if kind not in ("sale", "return") or (kind == "return") != shipment.is_return:
        raise RecordRefused("IN422", f"invoiceType {kind!r} does not fit this order")
    if shipment.state in states.CANCELLED:
        raise RecordRefused("IN401", "Order is cancelled")
    wanted = _summed(items_of(record, "IN422"))
    for bag_id, quantity in wanted.items():
        bag = bag_of(shipment, bag_id, "IN400")
        if bag.live == 0:
            raise RecordRefused("IN401", f"Order item {bag_id} is cancelled")
        if quantity > bag.live:
            raise RecordRefused("IN422", f"Order item {bag_id} has {bag.live} units, not {quantity}")
    if not re.fullmatch(world.switches.invoice_number_rule, number):
        raise RecordRefused("IN422", f"invoiceNumber {number!r} is not valid")
    early = shipment.state in (states.QC_OPEN if shipment.is_return else states.BEFORE_CONFIRMED)
    ready = shipment.state in states.QC_DONE if shipment.is_return else shipment.state == states.CONFIRMED
    if early:
        raise RecordRefused("IN403", f"Too early: order is {shipment.state}")
    if not ready:
        raise RecordRefused("IN453", f"Already invoiced: order is {shipment.state}")
    if _number_in_use(world, number):
        raise RecordRefused("IN422", f"invoiceNumber {number!r} is in use for another order")
    world.refuse_if_locked(shipment)
    shipment.packages = [dict(each) for each in record.get("packages") or [] if isinstance(each, Mapping)]
    named = ("invoiceQrCode", "irnNumber", "signedInvoice", "ackNumber", "ackDate")
    shipment.tax_numbers = {key: record[key] for key in named if record.get(key)}
    if shipment.is_return:
        world.credit(shipment, number, by="aggregator")
    else:
        world.invoice(shipment, number, by="aggregator")


def _number_in_use(world: FyndWorld, number: str) -> bool:
    return any(
        number == each.credit_note_number or (not each.is_return and number == each.invoice_number)
        for each in world.state.shipments.values()
    )


def pack(world: FyndWorld, find: Find, record: Record) -> None:
    """Row 10: only from `dp_assigned`."""
    shipment = find(order_id(record, "CR422"), "CR422")
    if shipment.state in states.CANCELLED:
        raise RecordRefused("CR401", "Order is cancelled")
    if shipment.state != "dp_assigned":
        raise RecordRefused("CR400", f"Current state is {shipment.state}, not dp_assigned")
    world.refuse_if_locked(shipment)
    world.move(shipment, "bag_packed", "konnect")


def dispatch(world: FyndWorld, find: Find, record: Record) -> None:
    """Row 11: to the courier, only when packed."""
    shipment = find(order_id(record, "D422"), "D422")
    if shipment.state in states.CANCELLED:
        raise RecordRefused("D401", "Order is cancelled")
    if shipment.state != "bag_packed":
        raise RecordRefused("D400", f"Current state is {shipment.state}, not bag_packed")
    world.refuse_if_locked(shipment)
    world.move(shipment, "bag_picked", "konnect")


def return_and_qc(world: FyndWorld, find: Find, record: Record) -> None:
    """Row 16: the QC result of a return; each reason (empty is GOOD) is an entry of its own."""
    made = find(order_id(record, ""), "")
    if not made.is_return:
        raise RecordRefused("", "Not a return")
    if made.state not in ("return_initiated", "return_bag_delivered"):
        raise RecordRefused("", f"Return can not be accepted from {made.state}")
    items = items_of(record, "")
    if not items:
        raise RecordRefused("", "orderItems is required")
    for _bag_id, _quantity, item in items:
        if text_of(item, "reasonCode") not in GRADES:
            raise RecordRefused("", f"reasonCode {text_of(item, 'reasonCode')!r} is not known")
    wanted = _summed(items)
    for bag_id, quantity in wanted.items():
        if quantity > bag_of(made, bag_id, "").quantity:
            raise RecordRefused("", f"Order item {bag_id} has not that many units on this return")
    whole = all(wanted.get(bag.bag_id, 0) == bag.quantity for bag in made.bags)
    if not whole and world.switches.qc_partial == "refuse":
        raise RecordRefused("", "QC must cover all items of the return")
    world.refuse_if_locked(made)
    for bag_id, quantity, item in items:
        reason = text_of(item, "reasonCode")
        bag_of(made, bag_id, "").graded.append(GradedUnits(quantity=quantity, reason_code=reason, grade=GRADES[reason]))
    world.accept_return(made)


def pdf_ready(world: FyndWorld, shipment: Shipment, code: str) -> None:
    """Refuse a document asked for before its time (IN403, L403), or of an order without one."""
    if shipment.is_return:
        if not shipment.credit_note_number:
            raise RecordRefused(code, "Credit note is not generated yet")
        return
    if shipment.state in states.CANCELLED:
        raise RecordRefused(code, "Order is cancelled")
    done = set(states.WITH_CUSTOMER) | {"bag_packed", "bag_picked"}
    if shipment.order_type in COLLECTED and not world.switches.pas_needs_pack:
        done |= {"bag_invoiced", "dp_assigned"}
    if shipment.state not in done or not shipment.invoice_number:
        raise RecordRefused(code, f"Order is not packed yet: {shipment.state}")
