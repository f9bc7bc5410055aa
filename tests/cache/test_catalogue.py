from __future__ import annotations

from devices import GTINS, FakeClock, a_page, an_order

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.catalogue import Product, ProductCode, ShelfPlace
from storeassist_qt.domain.commands import ClaimOrder, PickUnits
from storeassist_qt.protocol.envelopes import CataloguePage

CASE = "19521234567896"


def a_product(sku: str = "NF-100200-1", **more: object) -> Product:
    values = {
        "product_id": f"p-{sku}", "sku": sku, "name": "Merino crew sweater", "places": (ShelfPlace("A12", "3", "2"),),
        "codes": (ProductCode(GTINS[0]), ProductCode(CASE, units=12, symbology="itf14")), **more,
    }  # fmt: skip
    return Product(**values)  # type: ignore[arg-type]


def a_catalogue(*products: Product, cursor: int = 1, removed: tuple[str, ...] = ()) -> CataloguePage:
    return CataloguePage(epoch="e1", cursor=cursor, products=products, removed=removed)


def test_products_are_found_by_sku_and_by_every_code(store: DeviceStore) -> None:
    assert store.catalogue.is_empty()
    product = a_product(in_house_code="4711")
    store.apply_catalogue(a_catalogue(product))
    catalogue = store.catalogue
    assert not catalogue.is_empty()
    assert catalogue.product("nf-100200-1") == product
    assert catalogue.by_code(GTINS[0]) == (product, 1)
    assert catalogue.by_code(GTINS[0].lstrip("0")) == (product, 1)
    assert catalogue.by_code(CASE) == (product, 12)
    assert catalogue.by_code("4711") == (product, 1)
    assert catalogue.by_code("4712") is None
    assert catalogue.products(["NF-100200-1", "nf-100200-1", "none"]) == {
        "NF-100200-1": product,
        "nf-100200-1": product,
    }


def test_a_changed_product_loses_its_old_codes_and_a_removed_one_all(store: DeviceStore) -> None:
    store.apply_catalogue(a_catalogue(a_product(), a_product("OTHER", codes=())))
    changed = a_product(codes=(ProductCode(GTINS[1]),))
    store.apply_catalogue(a_catalogue(changed, cursor=2))
    assert store.catalogue.by_code(GTINS[0]) is None
    assert store.catalogue.by_code(GTINS[1]) == (changed, 1)
    store.apply_catalogue(a_catalogue(cursor=3, removed=("nf-100200-1",)))
    assert store.catalogue.product("NF-100200-1") is None
    assert store.catalogue.by_code(GTINS[1]) is None
    assert store.meta.number("catalogue_cursor") == 3


def test_where_an_item_was_last_scanned_is_remembered(store: DeviceStore, clock: FakeClock) -> None:
    store.apply_catalogue(a_catalogue(a_product()))
    store.apply_page(a_page(an_order()))
    assert store.catalogue.last_seen("NF-100200-1") is None
    store.submit("o-100200", ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    store.submit("o-100200", PickUnits(line_id="l2", code="NF-100200-2", verified_by="typed_sku"))
    assert store.catalogue.last_seen("nf-100200-1") == ("A12 3 2", clock.now())
    assert store.catalogue.last_seen("NF-100200-2") is None
