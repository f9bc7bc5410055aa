"""The demo store's drawn pictures: one for every product, small, and named by their content."""

from __future__ import annotations

import hashlib

from storeassist_qt.simulators.demo_pictures import picture_contents, picture_folder, picture_key, picture_name
from storeassist_qt.simulators.demo_store import products


def test_every_product_has_a_picture_the_hub_can_keep() -> None:
    keys = {hashlib.sha256(content).hexdigest() for content in picture_contents()}
    assert {product.image for product in products()} == keys


def test_colours_of_a_product_look_different() -> None:
    by_name = {(product.name, product.colour): product.image for product in products()}
    assert len(set(by_name.values())) == len(by_name) == len(picture_contents())


def test_the_pictures_are_small() -> None:
    assert 40 <= len(picture_contents()) <= 70
    assert all(content.startswith(b"\x89PNG") and len(content) < 12 * 1024 for content in picture_contents())


def test_a_product_without_a_drawing_names_none() -> None:
    assert picture_name("Merino crew sweater", "Deep navy") == "sweater-deep-navy"
    assert (picture_folder() / "sweater-deep-navy.png").is_file()
    assert picture_key("Something new", "") == ""
    assert picture_key("Merino crew sweater", "A colour nobody drew") == ""
