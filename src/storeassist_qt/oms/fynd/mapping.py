"""Turns Fynd's shipments into orders, and what changed at Fynd into commands on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.money import shares
from storeassist_qt.domain.orders import EffectKind, EffectState, Line, Order, OrderType, Person, Stage
from storeassist_qt.oms.fynd.records import Brief, Item, Shipment, pick, text_of, whole
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.fynd.states import Rank, ReturnRank
from storeassist_qt.oms.importers import digits_of

UNIT_PRICE = ("unitPrice", "sellingPrice", "priceEffective", "itemPrice", "price", "mrp")
LINE_TOTAL = ("amountPaid", "paidAmount", "finalAmount", "totalAmount", "lineTotal", "total", "netAmount")
DISCOUNT = ("discount", "discountAmount", "promotionAmount")
TAX = ("tax", "taxAmount", "gstAmount", "totalTax")
ORDER_TOTAL = ("totalPrice", "amountPaid", "totalAmount", "orderTotal", "total", "finalAmount", "orderPrice", "amount")
# The store's grades of a unit at the counter, in the order in which the first that applies counts.
QC_SLUGS = {
    "wrong_item": "wrong_product_received",
    "damaged": "fully_damaged",
    "parts_missing": "component_missing",
    "tag": "tag_missing",
    "seal": "seal_opened",
    "package": "package_damaged",
    "worn": "refinish_for_pressing",
}
MINOR_MAX = 10**12


@dataclass(frozen=True)
class Problem:
    """Something about a shipment that a person should see; the order is taken all the same."""

    code: str
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class MappedOrder:
    """An order to place and what was odd about it."""

    order: Order
    problems: tuple[Problem, ...] = ()


def qc_slug(faults: Sequence[str], table: Mapping[str, str] = QC_SLUGS) -> str:
    """Return Fynd's slug for a unit's faults, an empty one for a good unit; unknown faults count as damaged."""
    if not faults:
        return ""
    return next((slug for fault, slug in table.items() if fault in faults), table["damaged"])


def version_of(read_at: datetime) -> int:
    """Return the version of what was read: Fynd has none, so the moment of the read in ms stands for it."""
    return int(read_at.timestamp() * 1000)


def to_order(
    shipment: Shipment,
    settings: FyndSettings,
    *,
    order_id: str,
    read_at: datetime,
    number: str = "",
    brief: Brief | None = None,
    products: Mapping[str, Product] | None = None,
) -> MappedOrder:
    """Return the order of a forward shipment; `products` by folded SKU fill names and barcodes.

    `number` goes before Fynd's order number, where two shipments of one order are in the store.
    """
    currency = text_of(pick(shipment.raw, "currency", "currencyCode"))[:3].upper() or settings.currency
    lines, problems = _lines(shipment, currency, products or {})
    placed_at = time_of(pick(shipment.raw, "orderDate", "createdAt", "orderCreatedAt"), settings) or read_at
    due = time_of(brief.due, settings) if brief is not None else None
    due = due or time_of(pick(shipment.raw, "processingDueTime", "sla", "dueDate", "dispatchDate"), settings)
    order = Order(
        order_id=order_id,
        number=(number or shipment.order_number)[:40],
        order_type=order_type_of(shipment, brief),
        customer=_person(shipment),
        placed_at=placed_at,
        due_at=due or placed_at + timedelta(minutes=settings.due_minutes),
        currency=currency,
        tax_included=True,
        lines=lines,
        oms_id=shipment.shipment_id,
        oms_version=version_of(read_at),
        oms_status=shipment.state,
    )
    if not lines:
        problems.append(Problem("no_lines", {"shipment": shipment.shipment_id}))
    return MappedOrder(order, tuple(problems))


def is_to_place(shipment: Shipment, brief: Brief | None = None) -> bool:
    """Tell whether a shipment that the store does not know is work for it: open, forward, picked up here.

    A state that nobody knows counts as open; home deliveries and digital goods are never handed over at a counter.
    """
    said = "".join(letter for letter in _type_said(shipment, brief).lower() if letter.isalnum())
    return not shipment.is_return and shipment.rank < Rank.DELIVERED and said not in ("homedelivery", "digital")


def _type_said(shipment: Shipment, brief: Brief | None) -> str:
    return shipment.order_type or (brief.order_type if brief else "")


def order_type_of(shipment: Shipment, brief: Brief | None = None) -> OrderType:
    """Return PickAtStore where Fynd says so in any of its spellings, else an order to be picked up."""
    folded = "".join(letter for letter in _type_said(shipment, brief).lower() if letter.isalnum())
    return OrderType.PICK_AT_STORE if folded in ("pickatstore", "pas") else OrderType.BOPIS


def _person(shipment: Shipment) -> Person:
    for place in ("billingAddress", "shippingAddress", "customer", "user"):
        found = pick(shipment.raw, place)
        name = text_of(pick(found, "name", "fullName", "customerName")) or " ".join(
            part for part in (text_of(pick(found, "firstName")), text_of(pick(found, "lastName"))) if part
        )
        if name:
            phone = text_of(pick(found, "phone", "mobile", "mobileNumber", "phoneNumber", "contactNumber"))
            return Person(name=name, phone=phone, email=text_of(pick(found, "email", "emailId")))
    return Person(name=shipment.order_number)


def time_of(value: Any, settings: FyndSettings) -> datetime | None:
    """Read a time in any of Fynd's ways (ISO, day first, epoch s or ms); without a zone it is in Fynd's."""
    number = whole(value) if not isinstance(value, str) or value.strip().isdigit() else None
    if number is None and isinstance(value, str) and value.strip().isdigit() and len(value.strip()) <= 15:
        number = int(value.strip())  # epoch in ms is beyond what counts as a quantity
    if number is None and isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**14:
        number = value
    if number is not None:
        seconds = number / 1000 if number > 10**11 else number
        return datetime.fromtimestamp(seconds, UTC) if seconds > 10**8 else None
    text = text_of(value)
    if not text:
        return None
    for layout in ("", "%d-%m-%Y %H:%M:%S", "%d-%m-%YT%H:%M:%S", "%d-%m-%Y"):
        try:
            at = datetime.strptime(text, layout) if layout else datetime.fromisoformat(text)
        except ValueError:
            continue
        return (at if at.tzinfo else at.replace(tzinfo=settings.zone)).astimezone(UTC)
    return None


# --- money -----------------------------------------------------------------------------------------------------------
def minor(value: Any, currency: str) -> int | None:
    """Return an amount in minor units, half to even; None where it is no amount from 0 to 10^12."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    try:
        amount = Decimal(str(value).strip().replace(",", "")[:30]).scaleb(digits_of(currency))
    except ArithmeticError:
        return None
    if not amount.is_finite() or not 0 <= amount <= MINOR_MAX:
        return None
    return int(amount.to_integral_value(ROUND_HALF_EVEN))


def _amount(record: Any, names: Sequence[str], currency: str) -> int | None:
    """Return the first amount under one of the names, in the record or in the object that holds its prices."""
    for place in (record, *(pick(record, name) for name in ("prices", "price", "itemPrice", "orderPrice", "amounts"))):
        for name in names:
            found = minor(pick(place, name), currency)
            if found is not None:
                return found
    return None


def _lines(
    shipment: Shipment, currency: str, products: Mapping[str, Product]
) -> tuple[tuple[Line, ...], list[Problem]]:
    items = [item for item in shipment.items if item.live]
    totals, problems = _line_totals(shipment, items, currency)
    lines: list[Line] = []
    for item, paid in zip(items, totals, strict=True):
        sku = text_of(
            pick(item.raw, "sku", "sellerSku", "skuCode", "itemCode", "sellerIdentifier", "articleCode", "ean", "gtin")
        )
        product = products.get(sku.lower())
        if product is None:
            problems.append(Problem("product_unknown", {"sku": sku, "item": item.item_id}))
        name = text_of(pick(item.raw, "name", "itemName", "productName", "title", "description"))
        unit = _amount(item.raw, UNIT_PRICE, currency)
        lines.append(
            Line(
                line_id=item.item_id,
                sku=product.sku if product else sku or item.item_id,
                name=(product.name if product else "") or name or sku or item.item_id,
                ordered=item.live,
                unit_price=unit if unit is not None else shares(paid, item.live)[0],
                discount=_part(item, DISCOUNT, currency),
                tax=_part(item, TAX, currency),
                paid_total=paid,
                brand=product.brand if product else text_of(pick(item.raw, "brand")),
                size=product.size if product else text_of(pick(item.raw, "size")),
                colour=product.colour if product else text_of(pick(item.raw, "colour", "color")),
                department=product.department if product else "",
                icon=product.icon if product else "package",
                codes=product.codes if product else (),
                is_weighed=product.is_weighed if product else False,
            )
        )
    return tuple(lines), problems


def _part(item: Item, names: Sequence[str], currency: str) -> int:
    amount = _amount(item.raw, names, currency) or 0
    return amount * item.live // item.quantity if item.quantity else 0


def _line_totals(shipment: Shipment, items: list[Item], currency: str) -> tuple[list[int], list[Problem]]:
    """Return what was paid for the live units of each line; the lines add up to the order where that is possible."""
    order_total = _order_total(shipment, currency)
    is_whole = all(item.live == item.quantity for item in shipment.items)
    explicit = [_amount(item.raw, LINE_TOTAL, currency) for item in items]
    unit = [_amount(item.raw, UNIT_PRICE, currency) for item in items]
    totals = [
        line * item.live // item.quantity if line is not None and item.quantity else (price or 0) * item.live
        for item, line, price in zip(items, explicit, unit, strict=True)
    ]
    if order_total is None or not is_whole or not items or sum(totals) == order_total:
        return totals, []
    if all(line is None for line in explicit):
        as_lines = [price or 0 for price in unit]
        if sum(as_lines) == order_total:  # what is called a price was the line's
            return as_lines, []
        if not any(as_lines):  # no figures on the lines at all: equal shares for each unit
            parts = list(shares(order_total, sum(item.live for item in items)))
            return [sum(parts.pop(0) for _ in range(item.live)) for item in items], []
    difference = order_total - sum(totals)
    if abs(difference) <= sum(item.live for item in items) and totals[0] + difference >= 0:
        return [totals[0] + difference, *totals[1:]], []  # rounding of single units
    return totals, [Problem("amounts_differ", {"order": order_total, "lines": sum(totals), "currency": currency})]


def _order_total(shipment: Shipment, currency: str) -> int | None:
    found = pick(shipment.raw, "orderPrice")
    plain = minor(found, currency)
    return plain if plain is not None else _amount(found, ORDER_TOTAL, currency)


# --- what changed at Fynd ---------------------------------------------------------------------------------------------
def commands_for(order: Order, shipment: Shipment, read_at: datetime) -> tuple[c.OrderCommand, ...]:
    """Return the commands that bring our order to what Fynd shows, in order; none where it shows nothing new.

    A return is another shipment: see `commands_for_return`.
    """
    if shipment.is_return:
        return ()
    version = max(version_of(read_at), order.oms_version + 1)
    found: list[c.OrderCommand] = list(_answers(order, shipment))
    if shipment.invoice_number and not _has_invoice(order, shipment.invoice_number):
        found.append(c.InvoiceIssued(number=shipment.invoice_number))
    if shipment.rank is Rank.CANCELLED:
        if not order.is_closed:
            found.append(c.CancelByOms(oms_version=version, reason=shipment.state))
        return tuple(found)
    if shipment.rank is Rank.DELIVERED:
        if order.stage is not Stage.CANCELLED and not _is_delivery_seen(order):
            found.append(c.DeliverySeen(oms_version=version))
        return tuple(found)
    if order.is_closed:
        return tuple(found)
    if shipment.rank >= Rank.CONFIRMED and order.stage is Stage.PLACED and not _asked(order, EffectKind.CONFIRM):
        found.append(c.ConfirmOrder())
    amended = _amended(order, shipment)
    if amended:
        found.append(c.AmendByOms(oms_version=version, lines=amended))
    return tuple(found)


def commands_for_return(order: Order, shipment: Shipment) -> tuple[c.OrderCommand, ...]:
    """Return what a return of the order settles: units rejected at hand-off are refunded by its credit note."""
    if shipment.forward_id != order.oms_id or shipment.return_rank < ReturnRank.CREDITED:
        return ()
    for effect in order.effects:
        if effect.kind is EffectKind.REFUND_REJECTED and effect.state is EffectState.SENT:
            units = {line.line_id: line.quantity for line in effect.lines}
            if shipment.holds(units):
                return (c.EffectConfirmed(key=effect.key, proof=shipment.credit_note or shipment.shipment_id),)
    return ()


def _answers(order: Order, shipment: Shipment) -> list[c.OrderCommand]:
    """Return the effects that have become true at Fynd, whoever did it (Store OS, a person, a write of ours)."""
    done: list[c.OrderCommand] = []
    for effect in order.effects:
        if effect.state is not EffectState.SENT:
            continue
        is_done = {
            EffectKind.CONFIRM: Rank.CONFIRMED <= shipment.rank < Rank.CANCELLED,
            EffectKind.COMPLETE: shipment.rank is Rank.DELIVERED,
            EffectKind.CANCEL: shipment.rank is Rank.CANCELLED,
        }.get(effect.kind, False)
        if is_done:
            done.append(c.EffectConfirmed(key=effect.key, proof=shipment.state))
    return done


def _asked(order: Order, kind: EffectKind) -> bool:
    return any(effect.kind is kind and effect.state is not EffectState.REFUSED for effect in order.effects)


def _has_invoice(order: Order, number: str) -> bool:
    return any(moment.what == "invoiced" and moment.facts.get("number") == number for moment in order.timeline)


def _is_delivery_seen(order: Order) -> bool:
    return order.closed_how == "elsewhere" or any(moment.what == "delivery_seen" for moment in order.timeline)


def _amended(order: Order, shipment: Shipment) -> tuple[c.AmendedLine, ...]:
    """Return the lines whose units Fynd changed, leaving out what our own cancellations will change or have changed."""
    live = shipment.live
    if not any(line.line_id in live for line in order.lines):
        return ()  # a record we cannot read takes nothing away
    found: list[c.AmendedLine] = []
    for line in order.lines:
        at_fynd = live.get(line.line_id, 0)
        ours = line.ordered - line.settled_units
        if at_fynd < ours:
            found.append(c.AmendedLine(line.line_id, max(0, _removable(line) - (ours - at_fynd))))
        else:
            pending = sum(
                part.quantity
                for effect in order.effects
                if effect.lines and effect.state is not EffectState.CONFIRMED
                for part in effect.lines
                if part.line_id == line.line_id
            )
            more = at_fynd - ours - pending
            # Cancelled units that Fynd lists with their full count would look like new ones.
            if more > 0 and at_fynd > line.ordered:
                found.append(c.AmendedLine(line.line_id, _removable(line) + more))
    return tuple(found)


def _removable(line: Line) -> int:
    return line.open + line.not_found - line.not_found_released + line.picked + line.accepted + line.rejected
