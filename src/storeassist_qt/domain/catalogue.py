"""Products as a store knows them."""

from __future__ import annotations

import msgspec


class ProductCode(msgspec.Struct, frozen=True, omit_defaults=True):
    """One barcode of a product; `units` is how many pieces a pack with it holds (a case: 12)."""

    gtin14: str
    units: int = 1
    symbology: str = "ean13"


class BundlePart(msgspec.Struct, frozen=True, omit_defaults=True):
    """One part of a bundle and how many of it one bundle holds."""

    sku: str
    quantity: int = 1


class ShelfPlace(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a product lies: aisle "A12", bay "3", shelf "2"."""

    aisle: str
    bay: str = ""
    shelf: str = ""


class Product(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One product of the catalogue. Price in minor units of the store's currency."""

    product_id: str
    sku: str
    name: str
    brand: str = ""
    description: str = ""
    size: str = ""
    colour: str = ""
    fit: str = ""
    department: str = ""
    icon: str = "package"  # category icon, stands in until an image is there
    image: str = ""
    price: int = 0
    codes: tuple[ProductCode, ...] = ()
    places: tuple[ShelfPlace, ...] = ()
    parts: tuple[BundlePart, ...] = ()
    is_weighed: bool = False
    in_house_code: str = ""
