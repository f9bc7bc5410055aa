"""An example store for the tests and pictures of the screens: invented people, GTINs of the demonstration range."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storeassist_qt.domain.catalogue import BundlePart, Product, ProductCode, ShelfPlace
from storeassist_qt.domain.codes import gtin_check_digit
from storeassist_qt.domain.orders import (
    Bag,
    CheckIn,
    Claim,
    Line,
    LinePart,
    Order,
    OrderType,
    Person,
    ReasonCount,
    Stage,
)

NOW = datetime(2026, 11, 21, 14, 8, tzinfo=UTC)
ME = "a-1047"
MEI = "a-1052"


def ean(body: str) -> str:
    """Return the 13 digits of a body of 12."""
    return body + str(gtin_check_digit(body))


def _product(
    sku: str,
    name: str,
    body: str,
    price: int,
    place: tuple[str, str, str],
    icon: str,
    department: str,
    *,
    brand: str = "Northfold",
    size: str = "",
    colour: str = "",
    fit: str = "",
    description: str = "",
    parts: tuple[BundlePart, ...] = (),
    is_weighed: bool = False,
) -> Product:
    codes = (ProductCode(ean(body).zfill(14)),) if body else ()
    return Product(
        product_id=f"p-{sku}",
        sku=sku,
        name=name,
        brand=brand,
        description=description,
        size=size,
        colour=colour,
        fit=fit,
        department=department,
        icon=icon,
        price=price,
        codes=codes,
        places=(ShelfPlace(*place),),
        parts=parts,
        is_weighed=is_weighed,
    )


SWEATER = "NF-20418-NVY-M"
SWEATER_L = "NF-20418-NVY-L"
SHOE = "RL-77120-SLT-42"
THROW = "HM-30012-OAT"
BEANIE = "NF-11890-CHR"
CREAM = "BT-51002"
TRAIN = "TY-90031"
MUG = "HM-30440-SND"
BOOK = "BK-22010"
APRON = "KT-40007"
GIFT = "GF-10000"
LAMP = "HM-55120"
SWEATER_EAN = ean("952123456789")
SWEATER_L_EAN = ean("952123456780")
SHOE_EAN = ean("952100077120")
THROW_EAN = ean("952100030012")
BEANIE_EAN = ean("952100011890")
CREAM_EAN = ean("952100051002")
MUG_EAN = ean("952100030440")


def example_products() -> dict[str, Product]:
    """Return the catalogue by SKU."""
    sweater = "Extra-fine merino, ribbed cuffs. Machine wash cold, dry flat."
    products = (
        _product(SWEATER, "Merino crew sweater", "952123456789", 6800, ("A12", "3", "2"), "shirt", "Knitwear",
                 size="M", colour="Deep navy", fit="Regular", description=sweater),
        _product(SWEATER_L, "Merino crew sweater", "952123456780", 6800, ("A12", "3", "2"), "shirt", "Knitwear",
                 size="L", colour="Deep navy", fit="Regular", description=sweater),
        _product(SHOE, "Trail running shoe", "952100077120", 12900, ("A03", "1", "4"), "footprints", "Footwear",
                 brand="Ridgeline", size="42", colour="Slate"),
        _product(THROW, "Linen throw", "952100030012", 4900, ("B07", "2", "1"), "bed", "Home",
                 brand="Homeward", colour="Oat"),
        _product(BEANIE, "Wool beanie", "952100011890", 2400, ("A12", "1", "5"), "hard-hat", "Knitwear",
                 colour="Charcoal"),
        _product(CREAM, "Hand cream 75 ml", "952100051002", 1250, ("C02", "4", "1"), "sparkles", "Beauty",
                 brand="Sallow"),
        _product(TRAIN, "Wooden train set", "952100090031", 3900, ("D01", "2", "3"), "toy-brick", "Toys",
                 brand="Little Works"),
        _product(MUG, "Stoneware mug", "952100030440", 1600, ("B02", "1", "2"), "coffee", "Home",
                 brand="Homeward", colour="Sand"),
        _product(BOOK, "Field guide to birds", "952100022010", 2100, ("D04", "1", "1"), "book", "Books",
                 brand="Alder Press"),
        _product(APRON, "Linen apron", "", 3200, ("B09", "", ""), "utensils", "Kitchen", brand="Homeward"),
        _product(GIFT, "Cosy evening gift set", "", 4450, ("B02", "1", "3"), "package", "Home", brand="Homeward",
                 parts=(BundlePart(MUG, 2), BundlePart(CREAM, 1))),
        _product(LAMP, "Desk lamp", "952100055120", 5900, ("B11", "1", "1"), "lamp", "Home", brand="Homeward",
                 colour="Black"),
    )  # fmt: skip
    return {product.sku: product for product in products}


PRODUCTS = example_products()


def line_of(line_id: str, sku: str, ordered: int, **counts: object) -> Line:
    """Return a line of `ordered` units of a product, all open unless counts say otherwise."""
    product = PRODUCTS[sku]
    parts = tuple(
        LinePart(
            part_id=f"{line_id}.{place}",
            sku=part.sku,
            name=PRODUCTS[part.sku].name,
            per_bundle=part.quantity,
            codes=PRODUCTS[part.sku].codes,
        )
        for place, part in enumerate(product.parts, 1)
    )
    taken = sum(int(str(counts.get(place, 0))) for place in _PLACES)
    net = product.price * ordered
    fields: dict[str, object] = {
        "line_id": line_id,
        "sku": sku,
        "name": product.name,
        "ordered": ordered,
        "unit_price": product.price,
        "tax": net * 8 // 100,
        "paid_total": net + net * 8 // 100,
        "brand": product.brand,
        "size": product.size,
        "colour": product.colour,
        "department": product.department,
        "icon": product.icon,
        "codes": product.codes,
        "parts": parts,
        "open": ordered - taken,
    }
    return Line(**{**fields, **counts})  # type: ignore[arg-type]


_PLACES = ("picked", "not_found", "to_put_back", "accepted", "rejected", "handed_over", "cancelled")


def order_of(number: str, customer: str, due_min: float, lines: tuple[Line, ...], **fields: object) -> Order:
    """Return an order due so many minutes after NOW (negative: overdue)."""
    values: dict[str, object] = {
        "order_id": f"o-{number}",
        "number": number,
        "customer": Person(name=customer, phone="5550142" + number[-3:]),
        "placed_at": NOW - timedelta(hours=5),
        "due_at": NOW + timedelta(minutes=due_min),
        "lines": lines,
    }
    return Order(**{**values, **fields})  # type: ignore[arg-type]


def example_orders() -> tuple[Order, ...]:
    """Return the orders of the example store, in no order."""
    beanie_gone = (ReasonCount("not_on_shelf", 1),)
    return (
        order_of("100301", "Ines Castell", 20, (line_of("l1", LAMP, 1),), order_type=OrderType.PICK_AT_STORE,
                 check_in=CheckIn(at=NOW - timedelta(minutes=3, seconds=40), by="customer")),
        order_of("100228", "Tomasz Raman", -117, (line_of("l1", CREAM, 4), line_of("l2", MUG, 6))),
        order_of("100207", "Noah Alvarez", -108, (line_of("l1", TRAIN, 3),)),
        order_of("100214", "Leila Rossi", -102, (line_of("l1", SWEATER, 2), line_of("l2", SHOE, 1)),
                 pickup_method="curbside"),
        order_of("100256", "Hannah Haddad", -91, (line_of("l1", BOOK, 1), line_of("l2", THROW, 1, open=0, picked=1),
                                                  line_of("l3", APRON, 2)), stage=Stage.PICKING,
                 claim=Claim(MEI, "Mei", "dev-2", NOW + timedelta(minutes=8))),
        order_of("100261", "Amara Okafor", -12, (line_of("l1", BEANIE, 1), line_of("l2", SWEATER, 1)),
                 stage=Stage.CONFIRMED),
        order_of("100263", "Mei Lin", 12, (line_of("l1", GIFT, 1), line_of("l2", THROW, 1))),
        order_of("100270", "Priya Raman", 25, (line_of("l1", SHOE, 1), line_of("l2", APRON, 1)),
                 pickup_method="curbside"),
        order_of("100281", "Diego Alvarez", 125, (line_of("l1", BOOK, 2),)),
        order_of("100284", "Kwame Mensah", 190, (line_of("l1", MUG, 4), line_of("l2", LAMP, 1))),
        order_of("100198", "Sofia Nowak", -40, (line_of("l1", SWEATER, 2, open=0, picked=2),
                                                line_of("l2", SHOE, 1, open=0, picked=1),
                                                line_of("l3", BEANIE, 1, open=0, not_found=1,
                                                        not_found_reasons=beanie_gone)), stage=Stage.PICKED),
        order_of("100195", "Ravi Mehta", -20, (line_of("l1", THROW, 2, open=0, picked=2),), stage=Stage.PICKED),
        order_of("100190", "Dev Raman", 40, (line_of("l1", MUG, 2, open=0, picked=2),), stage=Stage.STAGED,
                 bags=(Bag("B3"),), staged_at=NOW - timedelta(minutes=25)),
        order_of("100188", "Ada Brandt", 15, (line_of("l1", CREAM, 1, open=0, picked=1),
                                              line_of("l2", BOOK, 1, open=0, picked=1)), stage=Stage.STAGED,
                 bags=(Bag("A1"), Bag("Cooler 1")), staged_at=NOW - timedelta(minutes=50),
                 alternate=Person("Jo Brandt", "5550177"), pickup_method="curbside",
                 check_in=CheckIn(at=NOW - timedelta(minutes=7, seconds=12), place="curbside", spot="4",
                                  vehicle_make="hatchback", vehicle_colour="Silver", by="customer")),
    )  # fmt: skip
