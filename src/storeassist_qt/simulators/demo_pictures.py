"""The demo store's product pictures: drawn files, one for each kind of product and colour, named by their SHA-256.

`tools/make_demo_pictures.py` draws them into resources/demo/pictures.
"""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

import storeassist_qt

_FAMILY_OF = {
    "Merino crew sweater": "sweater",
    "Organic cotton tee": "tee",
    "Rain shell jacket": "jacket",
    "Wool beanie": "beanie",
    "Trail running shoe": "shoe",
    "Leather hiking boot": "boot",
    "Linen throw": "throw",
    "Percale sheet set": "sheets",
    "Stoneware mug": "mug",
    "Ceramic table lamp": "lamp",
    "Scented candle": "candle",
    "Hydrating face serum": "serum",
    "Mineral sunscreen SPF 50": "sunscreen",
    "Satin lip colour": "lipstick",
    "Wooden train set": "train",
    "Space puzzle": "puzzle",
    "Plush otter": "otter",
    "Wireless headphones": "headphones",
    "Game controller": "controller",
    "USB-C charger 65 W": "charger",
    "Yoga mat": "mat",
    "Insulated bottle": "bottle",
    "Night trains of the north": "book-trains",
    "The quiet kitchen": "book-kitchen",
    "Extra virgin olive oil": "oil",
    "Dark roast coffee": "coffee",
    "Oat granola": "granola",
    "Sparkling water": "water",
    "Herb seed collection": "seeds",
    "Watering can": "can",
    "Red grapes": "grapes",
    "Gift wrapping": "gift",
    "Slow morning set": "set",
}


def picture_name(product_name: str, colour: str) -> str:
    """Return the picture's file name without its suffix, "sweater-deep-navy"; "" for a product without one."""
    family = _FAMILY_OF.get(product_name, "")
    return "-".join([family, *colour.lower().split()]) if family else ""


def picture_folder() -> Path:
    """Return where the drawn pictures lie: inside the package, or at the top of an editable install's tree."""
    package = Path(storeassist_qt.__file__).resolve().parent
    packed = package / "resources"
    return (packed if packed.is_dir() else package.parent.parent / "resources") / "demo" / "pictures"


@functools.cache
def _contents() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in sorted(picture_folder().glob("*.png"))}


def picture_key(product_name: str, colour: str) -> str:
    """Return the SHA-256 of a product's picture, "" where none was drawn: the category icon stands in."""
    content = _contents().get(picture_name(product_name, colour))
    return hashlib.sha256(content).hexdigest() if content is not None else ""


def picture_contents() -> tuple[bytes, ...]:
    """Return all pictures, for the hub to keep."""
    return tuple(_contents().values())


def picture_content(key: str) -> bytes:
    """Return the picture with this SHA-256; raises LookupError."""
    return {hashlib.sha256(content).hexdigest(): content for content in _contents().values()}[key]
