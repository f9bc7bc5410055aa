"""Shipments as Konnect shows them, in the spellings the switches choose."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.model import Bag, Shipment, Store
from storeassist_qt.simulators.fynd.pdf import Page
from storeassist_qt.simulators.fynd.switches import Switches

IST = timezone(timedelta(hours=5, minutes=30), "IST")
INVOICE, CREDIT_NOTE, LABEL = "Tax invoice", "Credit note", "Label"
_ZERO_DECIMALS = frozenset({"JPY", "KRW", "VND", "CLP"})


def decimal(amount: int, currency: str) -> float | int:
    """Return minor units as the decimal number Fynd writes."""
    return amount if currency in _ZERO_DECIMALS else round(amount / 100, 2)


def ist(moment: datetime) -> str:
    """Return a time in IST, ISO 8601 with its offset."""
    return moment.astimezone(IST).isoformat(timespec="seconds")


def _id(value: str, switches: Switches) -> str | int:
    return int(value) if switches.ids_as_numbers else value


def _item(bag: Bag, shipment: Shipment, switches: Switches) -> dict[str, Any]:
    cancelled = bag.live == 0
    units = bag.live if bag.live else bag.quantity
    paid = bag.amount(bag.cancelled, bag.live) if bag.live else bag.paid_total
    tax = round(bag.tax_total * units / bag.quantity)
    price = {
        "unitPrice": decimal((paid - tax) // units, shipment.currency),
        "tax": decimal(tax, shipment.currency),
        "amountPaid": decimal(paid, shipment.currency),
    }
    shown: dict[str, Any] = {
        "orderItemId": _id(bag.bag_id, switches),
        "lineNumber": bag.line_number,
        "sku": bag.sku,
        "itemName": bag.name,
        "quantity": units,
        "status": "CANCELLED" if cancelled else states.shown(shipment.state, switches),
        "reasonCode": bag.cancel_reason,
    }
    details = {"brand": bag.brand, "size": bag.size, "color": bag.colour, "ean": bag.gtin}
    if switches.item_schema == "flat":
        shown |= {**details, **price}
    else:
        shown |= {"item": details, "orderItemPrice": price}
    if shipment.is_return:
        shown["returnReason"] = bag.return_reason
        shown["qc"] = [{"quantity": g.quantity, "grade": g.grade, "reasonCode": g.reason_code} for g in bag.graded]
    return shown


def _address(shipment: Shipment, store: Store) -> dict[str, Any]:
    return {
        "name": shipment.customer,
        "phone": shipment.phone,
        "email": "",
        "address1": store.name,
        "city": "",
        "state": "",
        "country": "",
        "pincode": "",
    }


def order(shipment: Shipment, store: Store, switches: Switches) -> dict[str, Any]:
    """Return a shipment as rows 2 and 3 of the endpoint table list it."""
    paid = sum(bag.amount(bag.cancelled, bag.live) for bag in shipment.bags)
    address = _address(shipment, store)
    shown: dict[str, Any] = {
        "id": _id(shipment.shipment_id, switches),
        "forwardId": _id(shipment.forward_id, switches),
        "marketplaceOrderId": shipment.fynd_order_id,
        "marketplaceReturnId": shipment.return_id or None,
        "marketplaceInvoiceNumber": shipment.invoice_number or None,
        "shippingAddress": address,
        "billingAddress": address,
        "multiPackShipment": len(shipment.packages) > 1,
        "packages": shipment.packages,
        "fulfillmentType": "marketplaceFulfilled",
        "sellerInvoiced": shipment.invoiced_by == "aggregator",
        "courierName": None,
        "courierCode": None,
        "awbNumber": [],
        "additionalInfo": "",
        "orderPrice": {"amountPaid": decimal(paid, shipment.currency), "currency": shipment.currency},
        "orderItems": [_item(bag, shipment, switches) for bag in shipment.bags],
        "orderStatus": states.shown(shipment.state, switches),
        "orderDate": ist(shipment.placed_at),
        "orderingChannel": shipment.channel,
        "locationCode": shipment.location_code,
        "lockStatus": shipment.locked,
        "is_self_ship": False,
        switches.order_type_key: shipment.order_type,
    }
    if shipment.is_return:
        shown["creditNoteNumber"] = shipment.credit_note_number or None
    return shown


def info(shipment: Shipment, switches: Switches) -> dict[str, Any]:
    """Return the cheap view of a shipment; its exact names are U15."""
    status = states.shown(shipment.state, switches)
    due = ist(shipment.process_by)
    if switches.info_schema == "snake":
        return {
            "id": _id(shipment.shipment_id, switches),
            "order_status": status,
            "order_type": shipment.order_type,
            "sla": due,
            "lock_status": shipment.locked,
            "processing_due_time": due,
        }
    return {
        "id": _id(shipment.shipment_id, switches),
        "orderStatus": status,
        "orderType": shipment.order_type,
        "sla": due,
        "lockStatus": shipment.locked,
        "processingDueTime": due,
    }


def document(shipment: Shipment, store: Store, title: str) -> Page:
    """Return an invoice, credit note or label; its barcode is the order's number, a label's the shipment's."""
    is_label = title == LABEL
    number = shipment.credit_note_number if shipment.is_return else shipment.invoice_number
    lines = [store.name, "", *([title, f"Invoice {number}"] if is_label else [f"{title} {number}"])]
    lines += [f"Shipment {shipment.shipment_id}", f"Order {shipment.fynd_order_id}", shipment.customer, ""]
    total = tax = 0
    for bag in shipment.bags:
        units = bag.graded_units if shipment.is_return else bag.live
        if not units:
            continue
        amount = bag.amount(0 if shipment.is_return else bag.cancelled, units)
        total, tax = total + amount, tax + round(bag.tax_total * units / bag.quantity)
        price = "" if is_label else f"  {_money(amount, shipment.currency)}"
        lines.append(f"{units} x {bag.name}{price}")
    if not is_label:
        lines += ["", f"Total {_money(total, shipment.currency)}", f"Tax in it {_money(tax, shipment.currency)}"]
    return Page(lines, shipment.shipment_id if is_label else shipment.fynd_order_id)


def _money(amount: int, currency: str) -> str:
    return f"{decimal(amount, currency):.{0 if currency in _ZERO_DECIMALS else 2}f} {currency}"
