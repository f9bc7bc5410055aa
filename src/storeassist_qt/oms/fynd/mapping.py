"""Turns Fynd's shipments into orders, and what changed at Fynd into commands on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.money import shares
from storeassist_qt.domain.orders import Line, Order, OrderType, Person
from storeassist_qt.oms.fynd.records import QUANTITY, Brief, Item, Shipment, pick, text_of, whole
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.fynd.states import Rank, is_aftermath
from storeassist_qt.oms.fynd.units import sku_of
from storeassist_qt.oms.importers import digits_of

UNIT_PRICE = ("unitPrice", "sellingPrice", "priceEffective", "itemPrice", "price", "mrp")
LINE_TOTAL = ("amountPaid", "paidAmount", "finalAmount", "totalAmount", "lineTotal", "total", "netAmount")
DISCOUNT = ("discount", "discountAmount", "promotionAmount")
TAX = ("tax", "taxAmount", "gstAmount", "totalTax")
ORDER_TOTAL = ("totalPrice", "amountPaid", "totalAmount", "orderTotal", "total", "finalAmount", "orderPrice", "amount")
CREDIT_AMOUNT = ("creditNoteAmount", "creditedAmount", "creditAmount", "refundAmount", "refundedAmount")
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
YEARS = range(2000, 2200)
PICK_AT_STORE = ("pickatstore", "pas")
AT_THE_STORE = (*PICK_AT_STORE, "bopis", "pickup", "storepickup", "selfpickup", "clickandcollect")
ELSEWHERE = ("homedelivery", "digital")


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
    currency = currency_of(shipment) or settings.currency
    lines, problems = _lines(shipment, currency, products or {})
    placed_at = placed_at_of(shipment, settings) or read_at
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
        tax_included=not _adds_tax(lines),
        lines=lines,
        oms_id=shipment.shipment_id,
        oms_version=version_of(read_at),
        oms_status=shipment.state,
    )
    if not lines:
        problems.append(Problem("oms_no_lines", {"number": order.number, "shipment": shipment.shipment_id}))
    return MappedOrder(order, tuple(problems))


def currency_of(shipment: Shipment) -> str:
    """Return the currency that the record names, itself or beside its prices; empty where it names none."""
    items = pick(shipment.raw, "orderItems", "items", "bags")
    first = items[0] if isinstance(items, list) and items else None
    for place in (shipment.raw, pick(shipment.raw, "orderPrice"), first, pick(first, "prices", "price")):
        said = pick(place, "currency", "currencyCode")
        said = pick(said, "currencyCode", "code", "value") if isinstance(said, dict) else said
        code = text_of(said).upper()
        if len(code) == 3 and code.isascii() and code.isalpha():
            return code
    return ""


def is_to_place(shipment: Shipment, brief: Brief | None = None) -> bool:
    """Tell whether a shipment that the store does not know is work for it: open, forward, picked up here.

    A state that nobody knows counts as open; home deliveries and digital goods are never handed over at a counter.
    """
    is_over = shipment.rank >= Rank.DELIVERED or (shipment.rank is Rank.UNKNOWN and is_aftermath(shipment.state))
    return not shipment.is_return and not is_over and folded_type(shipment, brief) not in ELSEWHERE


def is_type_known(shipment: Shipment, brief: Brief | None = None) -> bool:
    """Tell whether Fynd names no type, or one that it prints somewhere."""
    said = folded_type(shipment, brief)
    return not said or said in ELSEWHERE or said in AT_THE_STORE


def folded_type(shipment: Shipment, brief: Brief | None = None) -> str:
    """Return the order type in small letters alone."""
    said = shipment.order_type or (brief.order_type if brief else "")
    return "".join(letter for letter in said.lower() if letter.isalnum())


def placed_at_of(shipment: Shipment, settings: FyndSettings) -> datetime | None:
    """Return when the customer ordered, as far as the record says."""
    return time_of(pick(shipment.raw, "orderDate", "createdAt", "orderCreatedAt"), settings)


def order_type_of(shipment: Shipment, brief: Brief | None = None) -> OrderType:
    """Return PickAtStore where Fynd says so in any of its spellings, else an order to be picked up."""
    return OrderType.PICK_AT_STORE if folded_type(shipment, brief) in PICK_AT_STORE else OrderType.BOPIS


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
        return _likely(datetime.fromtimestamp(seconds, UTC))
    text = text_of(value)
    if not text:
        return None
    for layout in ("", "%d-%m-%Y %H:%M:%S", "%d-%m-%YT%H:%M:%S", "%d-%m-%Y"):
        try:
            at = datetime.strptime(text, layout) if layout else datetime.fromisoformat(text)
        except ValueError:
            continue
        return _likely(at if at.tzinfo else at.replace(tzinfo=settings.zone))
    return None


def _likely(at: datetime) -> datetime | None:
    """Return a time in UTC, or None where no order can be of that year."""
    return at.astimezone(UTC) if at.year in YEARS else None


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


def amount_in(record: Any, names: Sequence[str], currency: str) -> int | None:
    """Return the first amount under one of the names, in the record or in an object that holds its prices."""
    inner = [pair for pair in record.items() if isinstance(pair[1], dict)] if isinstance(record, dict) else []
    inner.sort(key=lambda pair: not any(word in str(pair[0]).lower() for word in ("price", "amount", "paid")))
    for place in (record, *(value for _, value in inner)):
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
        sku = sku_of(item)
        product = products.get(sku.lower())
        if product is None:
            problems.append(Problem("product_unknown", {"sku": sku, "item": item.item_id}))
        said = pick(item.raw, *QUANTITY)
        if said is not None and whole(said) is None:
            problems.append(Problem("quantity_unreadable", {"sku": sku or item.item_id}))
        name = _text(item, "name", "itemName", "productName", "title", "description")
        unit = amount_in(item.raw, UNIT_PRICE, currency)
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
                brand=product.brand if product else _text(item, "brand"),
                size=product.size if product else _text(item, "size"),
                colour=product.colour if product else _text(item, "colour", "color"),
                department=product.department if product else "",
                icon=product.icon if product else "package",
                codes=product.codes if product else (),
                is_weighed=product.is_weighed if product else False,
            )
        )
    return tuple(lines), problems


def _adds_tax(lines: Sequence[Line]) -> bool:
    """Tell whether the prices are without tax: on every taxed line price and tax together come to what was paid."""
    taxed = [line for line in lines if line.tax]
    net = {line.line_id: line.unit_price * line.ordered - line.discount for line in taxed}
    return bool(taxed) and all(net[line.line_id] + line.tax == line.paid_total for line in taxed)


def _text(item: Item, *names: str) -> str:
    return text_of(pick(item.raw, *names)) or text_of(pick(pick(item.raw, "item", "product", "article"), *names))


def _part(item: Item, names: Sequence[str], currency: str) -> int:
    amount = amount_in(item.raw, names, currency) or 0
    return amount * item.live // item.quantity if item.quantity else 0


def _line_totals(shipment: Shipment, items: list[Item], currency: str) -> tuple[list[int], list[Problem]]:
    """Return what was paid for the live units of each line; the lines add up to the order where that is possible."""
    order_total = _order_total(shipment, currency)
    is_whole = all(item.live == item.quantity for item in shipment.items)
    explicit = [amount_in(item.raw, LINE_TOTAL, currency) for item in items]
    unit = [amount_in(item.raw, UNIT_PRICE, currency) for item in items]
    totals = [
        line * item.live // item.quantity if line is not None and item.quantity else (price or 0) * item.live
        for item, line, price in zip(items, explicit, unit, strict=True)
    ]
    bare = [line is None and price is None for line, price in zip(explicit, unit, strict=True)]
    if any(bare) and (order_total is None or not is_whole):
        return totals, [Problem("amounts_missing", {"lines": sum(bare)})]
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
    return plain if plain is not None else amount_in(found, ORDER_TOTAL, currency)
