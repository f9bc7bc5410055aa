# ruff: noqa: E501 - the table of products reads better with a product on two lines
"""An invented store: about 120 products and any number of orders. All people and brands are made up.

GTINs come from the GS1 demonstration range 952, so that none of them names a real product.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storeassist_qt.domain.catalogue import BundlePart, Product, ProductCode, ShelfPlace
from storeassist_qt.domain.codes import gtin_check_digit
from storeassist_qt.domain.orders import Line, LinePart, Order, OrderType, Person
from storeassist_qt.simulators.demo_pictures import picture_key

STORE_ID = "0142"
BADGE_PREFIX = "BADGE-"


@dataclass(frozen=True)
class DemoAssociate:
    """Somebody who can sign in to the demo store; all share the PIN."""

    number: str
    name: str
    roles: tuple[str, ...]
    badge: str


DEMO_PIN = "142142"
ASSOCIATES = (
    DemoAssociate("1001", "Maya Jensen", ("manager",), "7001001"),
    DemoAssociate("1047", "Ana Torres", ("pick", "hand_off", "returns"), "7001047"),
    DemoAssociate("1052", "Mei Tanaka", ("pick", "hand_off"), "7001052"),
    DemoAssociate("1063", "Sam Okoro", ("pick",), "7001063"),
)

# SKU stem, brand, name, department, icon, price, sizes, colours (code, word), aisle, bay, description
_FAMILIES: tuple[tuple[str, str, str, str, str, int, str, str, str, str, str], ...] = (
    ("NF-20418", "Northfold", "Merino crew sweater", "Apparel", "shirt", 6800, "S|M|L|XL",
     "NVY:Deep navy,OAT:Oat,MOS:Moss", "A12", "3", "Fine merino, ribbed cuffs, machine washable."),
    ("NF-11200", "Northfold", "Organic cotton tee", "Apparel", "shirt", 2400, "S|M|L|XL",
     "WHT:White,MOS:Moss,NVY:Deep navy", "A12", "1", "Midweight jersey, straight cut."),
    ("NF-30977", "Northfold", "Rain shell jacket", "Apparel", "shirt", 14900, "S|M|L",
     "SLT:Slate,AMB:Amber,BLK:Black", "A13", "2", "Taped seams, packs into its own pocket."),
    ("NF-40110", "Northfold", "Wool beanie", "Apparel", "hard-hat", 2400, "One size",
     "GRY:Grey,RUS:Rust", "A13", "4", "Double layer knit."),
    ("RL-77120", "Ridgeline", "Trail running shoe", "Footwear", "footprints", 12900, "40|41|42|43|44",
     "SLT:Slate,LIM:Lime,BLK:Black", "B4", "2", "Grippy outsole, 6 mm drop."),
    ("RL-78200", "Ridgeline", "Leather hiking boot", "Footwear", "footprints", 18900, "41|42|43",
     "BRN:Brown,BLK:Black", "B4", "5", "Waterproof lining, stitched welt."),
    ("HV-50110", "Haven", "Linen throw", "Home", "bed", 8100, "130 x 170 cm", "OAT:Oat,INK:Ink", "C2", "1",
     "Stonewashed linen, fringed."),
    ("HV-50240", "Haven", "Percale sheet set", "Home", "bed", 9900, "Double|King", "WHT:White,SKY:Sky", "C2", "3",
     "200 thread count, four pieces."),
    ("HV-51300", "Haven", "Stoneware mug", "Home", "coffee", 1400, "350 ml", "SND:Sand,INK:Ink,MOS:Moss", "C5", "2",
     "Reactive glaze, dishwasher safe."),
    ("HV-52010", "Haven", "Ceramic table lamp", "Home", "lamp", 7400, "40 cm", "WHT:White,TER:Terracotta", "C6", "1",
     "Linen shade, E14 fitting."),
    ("HV-53000", "Haven", "Scented candle", "Home", "sparkles", 2200, "220 g", "FIG:Fig,CED:Cedar,TON:Tonka", "C7", "4",
     "Soy wax, burns 45 hours."),
    ("LM-61010", "Lumora", "Hydrating face serum", "Beauty", "sparkles", 3400, "30 ml", "STD:Original", "D1", "2",
     "With hyaluronic acid."),
    ("LM-61200", "Lumora", "Mineral sunscreen SPF 50", "Beauty", "sun", 2800, "50 ml|100 ml", "STD:Original", "D1", "4",
     "Reef friendly, unscented."),
    ("LM-62100", "Lumora", "Satin lip colour", "Beauty", "sparkles", 1900, "3.5 g",
     "RED:Brick red,ROS:Rose,NUD:Nude", "D2", "1", "Refillable case."),
    ("TK-70010", "Tinkerly", "Wooden train set", "Toys", "toy-brick", 4900, "42 pieces", "STD:Mixed", "E3", "1",
     "Beech wood, from three years."),
    ("TK-70240", "Tinkerly", "Space puzzle", "Toys", "toy-brick", 1800, "100 pieces|500 pieces", "STD:Galaxy", "E3", "3",
     "Recycled card."),
    ("TK-71000", "Tinkerly", "Plush otter", "Toys", "baby", 2100, "25 cm", "BRN:Brown,GRY:Grey", "E4", "2",
     "Washable at 30 degrees."),
    ("VX-80100", "Voxel", "Wireless headphones", "Electronics", "headphones", 17900, "Over ear",
     "BLK:Black,SIL:Silver", "F1", "1", "38 hours, noise cancelling."),
    ("VX-80400", "Voxel", "Game controller", "Electronics", "gamepad-2", 6400, "USB-C", "BLK:Black,RED:Red", "F2", "3",
     "For PC and console."),
    ("VX-81000", "Voxel", "USB-C charger 65 W", "Electronics", "plug", 3900, "Two ports", "WHT:White", "F3", "1",
     "Foldable pins."),
    ("PR-90010", "Prairie", "Yoga mat", "Sports", "dumbbell", 4400, "5 mm", "PLM:Plum,TEA:Teal", "G1", "2",
     "Natural rubber."),
    ("PR-90320", "Prairie", "Insulated bottle", "Sports", "milk", 2900, "500 ml|750 ml", "TEA:Teal,BLK:Black", "G2", "1",
     "Keeps cold 24 hours."),
    ("BK-10100", "Paperboat", "Night trains of the north", "Books", "book", 2600, "Hardcover", "STD:English", "H1", "1",
     "A photographer's journey."),
    ("BK-10200", "Paperboat", "The quiet kitchen", "Books", "book", 3100, "Hardcover", "STD:English", "H1", "2",
     "Ninety recipes for two."),
    ("GR-20100", "Fieldmark", "Extra virgin olive oil", "Grocery", "utensils", 1350, "500 ml", "STD:Original", "J2", "3",
     "Cold pressed."),
    ("GR-20200", "Fieldmark", "Dark roast coffee", "Grocery", "coffee", 1150, "Beans 500 g|Ground 500 g", "STD:Original",
     "J3", "1", "Chocolate and walnut."),
    ("GR-20300", "Fieldmark", "Oat granola", "Grocery", "cookie", 620, "400 g", "HNY:Honey,CHO:Cocoa", "J4", "2",
     "Baked in small trays."),
    ("GR-20400", "Fieldmark", "Sparkling water", "Grocery", "cup-soda", 140, "750 ml", "STD:Plain,LEM:Lemon", "J6", "1",
     "Glass bottle, deposit included."),
    ("GD-30100", "Greenhand", "Herb seed collection", "Garden", "flower-2", 1200, "6 packets", "STD:Mixed", "K1", "1",
     "Basil, dill, parsley, chive, sage, thyme."),
    ("GD-30200", "Greenhand", "Watering can", "Garden", "flower-2", 3300, "5 l", "GRN:Green,COP:Copper", "K2", "2",
     "Zinc, with rose."),
)  # fmt: skip

_FIRST = (
    "Amara",
    "Diego",
    "Hannah",
    "Ibrahim",
    "Jonas",
    "Kwame",
    "Leila",
    "Lucia",
    "Mateo",
    "Mei",
    "Nadia",
    "Noah",
    "Omar",
    "Petra",
    "Priya",
    "Ravi",
    "Rosa",
    "Sofia",
    "Tomasz",
    "Ugo",
    "Vera",
    "Wen",
    "Yara",
    "Zoltan",
    "Elif",
    "Finn",
    "Greta",
    "Hugo",
    "Ines",
    "Jarek",
)
_LAST = (
    "Alvarez",
    "Banerjee",
    "Castellan",
    "Dubois",
    "Eriksen",
    "Fontaine",
    "Grabski",
    "Haddad",
    "Ito",
    "Jovanovic",
    "Kowal",
    "Lindqvist",
    "Mensah",
    "Nakata",
    "Okafor",
    "Petrov",
    "Quist",
    "Raman",
    "Rossi",
    "Sandoval",
    "Tamm",
    "Ueda",
    "Varga",
    "Weiss",
    "Xu",
    "Yilmaz",
    "Zeman",
)
VEHICLES = (("Hatchback", "Silver"), ("Estate", "Blue"), ("Van", "White"), ("Pickup", "Red"), ("Saloon", "Black"))
PLACES = ("B1", "B2", "B3", "A1", "Back room", "Counter", "Cooler 1")


def products() -> tuple[Product, ...]:
    """Return the catalogue: variants of each family, a case code, alternative codes, weighed goods, a bundle."""
    made: list[Product] = []
    for stem, brand, name, department, icon, price, sizes, colours, aisle, bay, description in _FAMILIES:
        for colour_code, colour in (entry.split(":") for entry in colours.split(",")):
            for shelf, size in enumerate(sizes.split("|"), start=1):
                suffix = "".join(letter for letter in size.upper() if letter.isalnum())[:4]
                word = "" if colour_code == "STD" else colour
                made.append(
                    Product(
                        product_id=f"p{len(made) + 1:04d}",
                        sku=f"{stem}-{colour_code}-{suffix}",
                        name=name,
                        brand=brand,
                        description=description,
                        size=size,
                        colour=word,
                        image=picture_key(name, word),
                        fit="Regular" if department == "Apparel" and suffix != "ONES" else "",
                        department=department,
                        icon=icon,
                        price=price,
                        codes=_codes(len(made) + 1, name),
                        places=(ShelfPlace(aisle, bay, str(shelf)),),
                    )
                )
    made += _special(len(made))
    return tuple(made)


def gtin13(number: int, family: int = 100) -> str:
    """Return a valid EAN-13 of the demonstration range for a running number."""
    body = f"952{family:03d}{number:06d}"
    return f"{body}{gtin_check_digit(body)}"


def _codes(number: int, name: str) -> tuple[ProductCode, ...]:
    codes = [ProductCode(gtin13(number).zfill(14))]
    if number % 9 == 0:  # an older pack of the same goods
        codes.append(ProductCode(gtin13(number, 200).zfill(14)))
    if name in ("Sparkling water", "Dark roast coffee", "Oat granola"):  # and the case it comes in
        body = f"1952300{number:06d}"
        codes.append(ProductCode(f"{body}{gtin_check_digit(body)}", units=12, symbology="itf14"))
    return tuple(codes)


def _special(number: int) -> list[Product]:
    grapes = Product(
        product_id=f"p{number + 1:04d}", sku="GR-40100", name="Red grapes", brand="Fieldmark", department="Grocery",
        icon="apple", price=690, size="about 500 g", description="Loose, weighed in the store.",
        codes=(ProductCode(gtin13(number + 1).zfill(14)),), places=(ShelfPlace("J1", "1", "1"),), is_weighed=True,
        image=picture_key("Red grapes", ""),
    )  # fmt: skip
    card = Product(
        product_id=f"p{number + 2:04d}", sku="SV-00010", name="Gift wrapping", brand="Service", department="Service",
        icon="shopping-bag", price=450, description="Wrapped at the counter; it has no barcode.",
        image=picture_key("Gift wrapping", ""),
    )  # fmt: skip
    parts = ("HV-51300-SND-350M", "GR-20200-STD-BEAN")
    bundle = Product(
        product_id=f"p{number + 3:04d}", sku="BN-00100", name="Slow morning set", brand="Haven", department="Home",
        icon="shopping-bag", price=3600, description="Two stoneware mugs and a bag of coffee.",
        parts=(BundlePart(parts[0], 2), BundlePart(parts[1], 1)), image=picture_key("Slow morning set", ""),
    )  # fmt: skip
    return [grapes, card, bundle]


def name_of(rng: random.Random) -> str:
    """Return an invented name."""
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"


def phone_of(rng: random.Random) -> str:
    """Return a number from the range that is never assigned."""
    return f"+1 555 01{rng.randrange(100):02d} {rng.randrange(10_000):04d}"


def line_for(line_id: str, product: Product, quantity: int, catalogue: dict[str, Product]) -> Line:
    """Return an order line for a product, with the codes it accepts as of now."""
    tax = round(product.price * quantity * 0.08)
    return Line(
        line_id=line_id,
        sku=product.sku,
        name=product.name,
        ordered=quantity,
        unit_price=product.price,
        tax=tax,
        paid_total=product.price * quantity + tax,
        brand=product.brand,
        size=product.size,
        colour=product.colour,
        department=product.department,
        icon=product.icon,
        codes=product.codes,
        parts=tuple(
            LinePart(
                part_id=str(index),
                sku=part.sku,
                name=catalogue[part.sku].name,
                per_bundle=part.quantity,
                codes=catalogue[part.sku].codes,
            )
            for index, part in enumerate(product.parts, start=1)
        ),
        is_weighed=product.is_weighed,
        weight_ordered_g=500 * quantity if product.is_weighed else 0,
    )


def make_order(
    number: int,
    rng: random.Random,
    goods: Sequence[Product],
    placed_at: datetime,
    due_at: datetime,
    *,
    skus: Sequence[tuple[str, int]] = (),
    customer: str = "",
    alternate: str = "",
    curbside: bool | None = None,
    order_type: OrderType = OrderType.BOPIS,
) -> Order:
    """Return one invented order; `skus` with quantities fix its lines, else one to five are drawn."""
    catalogue = {product.sku: product for product in goods}
    drawn = skus or [
        (product.sku, rng.choice((1, 1, 1, 2, 2, 3))) for product in rng.sample(list(goods), rng.randint(1, 5))
    ]
    lines = tuple(
        line_for(str(index), catalogue[sku], quantity, catalogue)
        for index, (sku, quantity) in enumerate(drawn, start=1)
    )
    other = alternate or (name_of(rng) if rng.random() < 0.15 else "")
    by_car = rng.random() < 0.45 if curbside is None else curbside
    return Order(
        order_id=f"demo-{number}",
        number=str(number),
        order_type=order_type,
        customer=Person(customer or name_of(rng), phone_of(rng)),
        alternate=Person(other, phone_of(rng)) if other else None,
        pickup_method="curbside" if by_car else "in_store",
        placed_at=placed_at,
        due_at=due_at,
        currency="USD",
        lines=lines,
    )


def queue_of(
    count: int, rng: random.Random, goods: Sequence[Product], now: datetime, first: int = 100_200
) -> list[Order]:
    """Return `count` orders to pick: some overdue, some due within half an hour, the rest later."""
    orders = []
    for index in range(count):
        share = index / max(1, count)
        if share < 0.2:
            due = now - timedelta(minutes=rng.randint(3, 120))
        elif share < 0.5:
            due = now + timedelta(minutes=rng.randint(4, 29))
        else:
            due = now + timedelta(minutes=rng.randint(40, 480))
        placed = due - timedelta(minutes=rng.randint(90, 240))
        orders.append(make_order(first + index * 7, rng, goods, placed, due))
    return orders
