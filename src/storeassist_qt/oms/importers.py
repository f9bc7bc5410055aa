"""Reads orders and products from JSON and CSV: the good rows, and each bad one with its line and its reason."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from storeassist_qt.domain.catalogue import BundlePart, Product, ProductCode, ShelfPlace
from storeassist_qt.domain.codes import normalise_gtin
from storeassist_qt.domain.errors import ImportRejected, ScanError
from storeassist_qt.domain.orders import Line, LinePart, Order, OrderType, Person

T = TypeVar("T")
# Minor units per unit of a currency differ: ISO 4217 has these with none, and with three digits.
NO_MINOR = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]
)
THREE_DIGITS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
TEXT_LIMIT = 300


class LineIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of an order to import. Money in minor units; name and price come from the catalogue if left out."""

    sku: str
    quantity: int = 1
    line_id: str = ""
    name: str = ""
    unit_price: int | None = None
    discount: int = 0
    tax: int = 0
    paid_total: int | None = None
    weight_ordered_g: int = 0


class OrderIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One order to import. Times without a zone are in the store's."""

    number: str
    customer: Person
    lines: tuple[LineIn, ...]
    due_at: datetime
    placed_at: datetime | None = None
    alternate: Person | None = None
    order_type: OrderType = OrderType.BOPIS
    pickup_method: str = "in_store"
    currency: str = ""
    tax_included: bool = False
    order_id: str = ""
    oms_id: str = ""
    oms_version: int = 0
    is_training: bool = False


class BadRow(msgspec.Struct, frozen=True):
    """A row that was not taken: its line in the file (from 1), what it is, a code and the reason."""

    row: int
    name: str
    code: str
    reason: str


class GoodRow(msgspec.Struct, frozen=True):
    """A row that can be taken."""

    row: int
    value: Any


Row = GoodRow | BadRow


# --- JSON ----------------------------------------------------------------------------------------------------------
def read_orders_json(body: bytes) -> list[Row]:
    """Return the orders of a JSON list (or of one object); raises ImportRejected("import_unreadable")."""
    return _read_json(body, OrderIn, "number")


def read_products_json(body: bytes) -> list[Row]:
    """Return the products of a JSON list (or of one object); raises ImportRejected("import_unreadable")."""
    rows: list[Row] = []
    for row in _read_json(body, Product, "sku"):
        rows.append(_checked_product(row.row, row.value) if isinstance(row, GoodRow) else row)
    return rows


def _read_json(body: bytes, kind: Any, name: str) -> list[Row]:
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ImportRejected("import_unreadable", detail=str(error)[:200]) from error
    items = found if isinstance(found, list) else [found]
    rows: list[Row] = []
    for number, item in enumerate(items, 1):
        try:
            rows.append(GoodRow(number, msgspec.convert(item, kind)))
        except (msgspec.ValidationError, RecursionError) as error:
            named = str(item.get(name, ""))[:40] if isinstance(item, dict) else ""
            rows.append(BadRow(number, named, "row_unreadable", str(error)[:200]))
    return rows


# --- CSV -----------------------------------------------------------------------------------------------------------
ORDER_COLUMNS = [
    "number",
    "customer",
    "phone",
    "email",
    "alternate",
    "alternate_phone",
    "due_at",
    "placed_at",
    "order_type",
    "pickup_method",
    "sku",
    "quantity",
    "unit_price",
    "paid_total",
    "name",
]
PRODUCT_COLUMNS = [
    "sku",
    "name",
    "brand",
    "description",
    "size",
    "colour",
    "fit",
    "department",
    "icon",
    "image",
    "price",
    "codes",
    "places",
    "parts",
    "weighed",
    "in_house_code",
]


def read_orders_csv(body: bytes, time_zone: str, currency: str) -> list[Row]:
    """Return the orders of a CSV file: one row for each line, rows of one number together are one order.

    Prices are in units of the currency ("19.99"). An order with a bad row is not taken at all.
    Raises ImportRejected("import_unreadable" | "columns_missing" | "columns_unknown").
    """
    orders: dict[str, list[tuple[int, dict[str, str]]]] = {}
    bad: list[Row] = []
    for line, row in _csv_rows(body, ORDER_COLUMNS, ("number", "customer", "due_at", "sku")):
        if not row["number"]:
            bad.append(BadRow(line, "", "number_missing", "the order number is empty"))
            continue
        orders.setdefault(row["number"], []).append((line, row))
    for number, rows in orders.items():
        try:
            bad.append(GoodRow(rows[0][0], _order_of(number, rows, zone_of(time_zone), currency)))
        except _Bad as error:
            bad.append(BadRow(error.line, number, error.code, error.reason))
    return sorted(bad, key=lambda row: row.row)


def read_products_csv(body: bytes, currency: str) -> list[Row]:
    """Return the products of a CSV file, one row for each; see PRODUCT_COLUMNS.

    `codes`: GTINs separated by blanks, "9521...x12" for a pack of 12; `places`: "A12/3/2; B1";
    `parts`: "SKU-1 x2; SKU-2".
    Raises ImportRejected("import_unreadable" | "columns_missing" | "columns_unknown").
    """
    found: list[Row] = []
    for line, row in _csv_rows(body, PRODUCT_COLUMNS, ("sku", "name")):
        try:
            found.append(_checked_product(line, _product_of(line, row, currency)))
        except _Bad as error:
            found.append(BadRow(line, row["sku"], error.code, error.reason))
    return found


class _Bad(Exception):
    """One thing wrong in one line."""

    def __init__(self, line: int, code: str, reason: str) -> None:
        super().__init__(reason)
        self.line, self.code, self.reason = line, code, reason


def _csv_rows(body: bytes, known: list[str], needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRejected("import_unreadable", detail=f"not UTF-8 at byte {error.start}") from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        columns = [name.strip().lower() for name in next(reader, [])]
        missing = [name for name in needed if name not in columns]
        unknown = [name for name in columns if name and name not in known]
        if missing:
            raise ImportRejected("columns_missing", missing=", ".join(missing), known=", ".join(known))
        if unknown:
            raise ImportRejected("columns_unknown", unknown=", ".join(unknown)[:200], known=", ".join(known))
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = dict.fromkeys(known, "") | dict(zip(columns, (cell.strip() for cell in cells), strict=False))
                yield reader.line_num, row
    except csv.Error as error:
        raise ImportRejected("import_unreadable", detail=f"line {reader.line_num}: {error}") from error


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone; raises ImportRejected("time_zone_unknown")."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ImportRejected("time_zone_unknown", time_zone=name) from error


def _order_of(number: str, rows: list[tuple[int, dict[str, str]]], zone: ZoneInfo, currency: str) -> OrderIn:
    line, head = rows[0]
    if not head["customer"]:
        raise _Bad(line, "customer_missing", "the customer's name is empty")
    kind = next((t for t in OrderType if t.lower() == head["order_type"].lower()), None)
    if head["order_type"] and kind is None:
        raise _Bad(line, "order_type_unknown", f"order type {head['order_type']!r}; known: {', '.join(OrderType)}")
    alternate = Person(name=head["alternate"], phone=head["alternate_phone"]) if head["alternate"] else None
    return OrderIn(
        number=number,
        customer=Person(name=head["customer"], phone=head["phone"], email=head["email"]),
        alternate=alternate,
        due_at=_time(line, head["due_at"], zone),
        placed_at=_time(line, head["placed_at"], zone) if head["placed_at"] else None,
        order_type=kind or OrderType.BOPIS,
        pickup_method=head["pickup_method"] or "in_store",
        lines=tuple(_line_of(at, row, currency) for at, row in rows),
    )


def _line_of(line: int, row: dict[str, str], currency: str) -> LineIn:
    if not row["sku"]:
        raise _Bad(line, "sku_missing", "the SKU is empty")
    return LineIn(
        sku=row["sku"],
        name=row["name"],
        quantity=_whole(line, "quantity", row["quantity"] or "1"),
        unit_price=_money(line, "unit_price", row["unit_price"], currency) if row["unit_price"] else None,
        paid_total=_money(line, "paid_total", row["paid_total"], currency) if row["paid_total"] else None,
    )


def _product_of(line: int, row: dict[str, str], currency: str) -> Product:
    return Product(
        product_id=row["sku"],
        price=_money(line, "price", row["price"], currency) if row["price"] else 0,
        codes=tuple(_codes(line, row["codes"])),
        places=tuple(ShelfPlace(*_parts_of(line, place)) for place in row["places"].split(";") if place.strip()),
        parts=tuple(_bundle_part(line, part) for part in row["parts"].split(";") if part.strip()),
        is_weighed=row["weighed"].lower() in ("1", "yes", "true", "y"),
        icon=row["icon"] or "package",
        **{
            name: row[name]
            for name in (
                ["sku", "name", "brand", "description", "size", "colour", "fit", "department", "image", "in_house_code"]
            )
        },
    )


def _codes(line: int, text: str) -> Iterator[ProductCode]:
    for word in re.split(r"[\s;|]+", text):
        if not word:
            continue
        gtin, _, units = word.partition("x")
        try:
            yield ProductCode(normalise_gtin(gtin), _whole(line, "codes", units or "1"), _symbology(gtin))
        except ScanError as error:
            raise _Bad(line, error.code, f"code {gtin!r}: {_reason(error)}") from error


def _symbology(gtin: str) -> str:
    return {8: "ean8", 12: "upca", 14: "itf"}.get(len(gtin), "ean13")


def _reason(error: ScanError) -> str:
    if error.code == "gtin_check_digit":
        return f"the check digit should be {error.facts.get('expected')}"
    return "8, 12, 13 or 14 digits are needed"


def _parts_of(line: int, text: str) -> list[str]:
    parts = [part.strip() for part in text.split("/")]
    if not parts[0] or len(parts) > 3:
        raise _Bad(line, "place_unreadable", f"place {text.strip()!r}; expected aisle/bay/shelf")
    return parts


def _bundle_part(line: int, text: str) -> BundlePart:
    sku, _, count = text.strip().rpartition(" x")
    return BundlePart(sku.strip(), _whole(line, "parts", count)) if sku else BundlePart(text.strip())


def _whole(line: int, column: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) <= 100_000:
        raise _Bad(line, f"{column}_wrong", f"{column} {text[:40]!r}; expected a whole number from 1 to 100000")
    return int(text[:9])


def _money(line: int, column: str, text: str, currency: str) -> int:
    try:
        amount = Decimal(text.replace(" ", "").replace(",", "."))
    except InvalidOperation:
        amount = Decimal(-1)
    minor = amount.scaleb(digits_of(currency)) if amount.is_finite() else Decimal(-1)
    if not 0 <= minor < 10**12 or minor != minor.to_integral_value():
        raise _Bad(line, f"{column}_wrong", f"{column} {text[:40]!r}; expected an amount such as 19.99")
    return int(minor)


def digits_of(currency: str) -> int:
    """Return how many digits the minor unit of an ISO 4217 currency has."""
    return 0 if currency in NO_MINOR else 3 if currency in THREE_DIGITS else 2


def _time(line: int, text: str, zone: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise _Bad(line, "time_unreadable", f"time {text[:40]!r}; expected 2026-05-01 17:30") from None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _checked_product(line: int, product: Product) -> Row:
    sku = product.sku.strip()
    if not sku or len(sku) > 80:
        return BadRow(line, sku[:40], "sku_missing", "the SKU is empty or longer than 80 letters")
    if not product.name.strip():
        return BadRow(line, sku, "name_missing", "the name is empty")
    if product.price < 0:
        return BadRow(line, sku, "price_wrong", "the price is below zero")
    for code in product.codes:
        try:
            wrong = normalise_gtin(code.gtin14) != code.gtin14 or code.units < 1
        except ScanError as error:
            return BadRow(line, sku, error.code, f"code {code.gtin14!r}: {_reason(error)}")
        if wrong:
            return BadRow(
                line, sku, "gtin_length", f"code {code.gtin14!r}: 14 digits and a pack of 1 or more are needed"
            )
    return GoodRow(line, msgspec.structs.replace(product, sku=sku, product_id=product.product_id or sku))


# --- orders --------------------------------------------------------------------------------------------------------
def make_order(
    draft: OrderIn, products: dict[str, Product], *, order_id: str, now: datetime, currency: str, time_zone: str
) -> Order:
    """Return the order to place, its lines filled from the catalogue (`products` by folded SKU).

    Raises ImportRejected("order_incomplete", reason=) where something is missing or impossible.
    """
    zone = zone_of(time_zone)
    if not draft.number.strip() or len(draft.number) > 40:
        raise ImportRejected("order_incomplete", reason="the number is empty or longer than 40 letters")
    if not draft.lines:
        raise ImportRejected("order_incomplete", reason="it has no lines")
    if draft.pickup_method not in ("in_store", "curbside"):
        raise ImportRejected("order_incomplete", reason=f"pickup method {draft.pickup_method[:40]!r} is not known")
    people = [draft.customer] + ([draft.alternate] if draft.alternate else [])
    if not all(person.name.strip() for person in people) or any(_too_long(person) for person in people):
        raise ImportRejected("order_incomplete", reason="a name is empty or too long")
    lines = tuple(_line(number, line, products, draft.tax_included) for number, line in enumerate(draft.lines, 1))
    return Order(
        order_id=draft.order_id or order_id,
        number=draft.number.strip(),
        order_type=draft.order_type,
        customer=draft.customer,
        alternate=draft.alternate,
        pickup_method=draft.pickup_method,
        placed_at=_zoned(draft.placed_at or now, zone),
        due_at=_zoned(draft.due_at, zone),
        currency=draft.currency or currency,
        tax_included=draft.tax_included,
        lines=lines,
        oms_id=draft.oms_id,
        oms_version=draft.oms_version,
        is_training=draft.is_training,
    )


def _too_long(person: Person) -> bool:
    return max(len(person.name), len(person.phone), len(person.email)) > TEXT_LIMIT


def _zoned(at: datetime, zone: ZoneInfo) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _line(number: int, line: LineIn, products: dict[str, Product], tax_included: bool) -> Line:
    product = products.get(line.sku.strip().lower())
    if product is None and not line.name.strip():
        raise ImportRejected(
            "order_incomplete", reason=f"line {number}: SKU {line.sku[:40]!r} is not in the catalogue and has no name"
        )
    product = product or Product(product_id=line.sku, sku=line.sku.strip(), name=line.name)
    price = product.price if line.unit_price is None else line.unit_price
    if not 0 < line.quantity <= 100_000 or min(price, line.discount, line.tax, line.paid_total or 0) < 0:
        raise ImportRejected("order_incomplete", reason=f"line {number}: a quantity or an amount is impossible")
    if max(price, line.discount, line.tax, line.paid_total or 0) > 10**12:
        raise ImportRejected("order_incomplete", reason=f"line {number}: an amount is impossibly large")
    added = 0 if tax_included else line.tax
    paid = line.paid_total
    return Line(
        line_id=line.line_id or str(number),
        sku=product.sku,
        name=line.name or product.name,
        ordered=line.quantity,
        unit_price=price,
        discount=line.discount,
        tax=line.tax,
        paid_total=max(0, price * line.quantity - line.discount + added) if paid is None else paid,
        brand=product.brand,
        size=product.size,
        colour=product.colour,
        department=product.department,
        icon=product.icon,
        codes=product.codes,
        parts=tuple(_part(index, part, products) for index, part in enumerate(product.parts, 1)),
        is_weighed=product.is_weighed,
        weight_ordered_g=line.weight_ordered_g,
    )


def _part(index: int, part: BundlePart, products: dict[str, Product]) -> LinePart:
    product = products.get(part.sku.lower())
    if product is None:
        raise ImportRejected("order_incomplete", reason=f"the bundle's part {part.sku!r} is not in the catalogue")
    return LinePart(
        part_id=f"p{index}", sku=product.sku, name=product.name, per_bundle=part.quantity, codes=product.codes
    )


def skus_of(drafts: Iterable[OrderIn]) -> set[str]:
    """Return the folded SKUs that the orders name."""
    return {line.sku.strip().lower() for draft in drafts for line in draft.lines}
