"""The replicated catalogue: products by SKU and by code, and where a SKU was last scanned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.cache.meta import Meta
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.codes import gtin14
from storeassist_qt.protocol.envelopes import CataloguePage

SLICE_ROWS = 200
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Product).decode


def sku_key(sku: str) -> str:
    """Return a SKU as it is compared."""
    return sku.strip().casefold()


def _code_key(code: str) -> str:
    return gtin14(code.strip()) or code.strip()


class Catalogue:
    """`ports.CatalogueReader`, and where its pages are written."""

    def __init__(self, database: Database, meta: Meta) -> None:
        self._database = database
        self._meta = meta

    def product(self, sku: str) -> Product | None:
        """Return the product with this SKU (case-insensitive), or None."""
        row = self._database.row("SELECT document FROM product WHERE sku_key = ?", (sku_key(sku),))
        return None if row is None else _decode(row[0])

    def by_code(self, code: str) -> tuple[Product, int] | None:
        """Return the product a GTIN-14 or in-house code names, with the pieces in that pack; None if unknown."""
        row = self._database.row(
            "SELECT p.document, c.units FROM product_code c JOIN product p ON p.sku_key = c.sku_key "
            "WHERE c.code = ? ORDER BY c.sku_key LIMIT 1",
            (_code_key(code),),
        )
        return None if row is None else (_decode(row[0]), row[1])

    def products(self, skus: Sequence[str]) -> dict[str, Product]:
        """Return the known products among the SKUs, by the SKU as it was asked for."""
        found = {}
        for sku in dict.fromkeys(skus):
            product = self.product(sku)
            if product is not None:
                found[sku] = product
        return found

    def last_seen(self, sku: str) -> tuple[str, datetime] | None:
        """Return where and when this SKU was last scanned on this device, or None."""
        row = self._database.row("SELECT place, at_ms FROM scan_seen WHERE sku_key = ?", (sku_key(sku),))
        return None if row is None else (row[0], from_ms(row[1]))

    def note_seen(self, connection: Any, sku: str, at: datetime) -> None:
        """Remember that a SKU was scanned now, at its first shelf place as far as it is known."""
        key = sku_key(sku)
        row = connection.execute("SELECT document FROM product WHERE sku_key = ?", (key,)).fetchone()
        places = _decode(row[0]).places if row is not None else ()
        place = " ".join(part for part in msgspec.structs.astuple(places[0]) if part) if places else ""
        connection.execute(
            "INSERT INTO scan_seen(sku_key, place, at_ms) VALUES(?, ?, ?) ON CONFLICT(sku_key) DO UPDATE SET "
            "place = excluded.place, at_ms = excluded.at_ms",
            (key, place, to_ms(at)),
        )

    def is_empty(self) -> bool:
        """Tell whether no catalogue has arrived yet."""
        return self._database.row("SELECT 1 FROM product LIMIT 1") is None

    def apply_page(self, page: CataloguePage) -> None:
        """Take in a page, in slices that let a person's command pass.

        Products may be taken in twice without harm, so the cursor alone says how far we are: it moves last.
        """
        products = page.products
        for start in range(0, len(products), SLICE_ROWS):
            self._write(products[start : start + SLICE_ROWS])
            self._database.give_way()
            self._database.checkpoint()
        with self._database.writing() as connection:
            keys = [(sku_key(sku),) for sku in page.removed]
            connection.executemany("DELETE FROM product WHERE sku_key = ?", keys)
            connection.executemany("DELETE FROM product_code WHERE sku_key = ?", keys)
            self._meta.put(connection, catalogue_cursor=page.cursor)

    def _write(self, products: Sequence[Product]) -> None:
        rows = []
        codes: list[tuple[str, str, int]] = []
        for product in products:
            self._database.give_way()
            key = sku_key(product.sku)
            rows.append((key, _encode(product)))
            codes.extend((_code_key(code.gtin14), key, code.units) for code in product.codes)
            if product.in_house_code:
                codes.append((_code_key(product.in_house_code), key, 1))
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM product_code WHERE sku_key = ?", [(row[0],) for row in rows])
            connection.executemany("INSERT OR REPLACE INTO product(sku_key, document) VALUES(?, ?)", rows)
            connection.executemany("INSERT OR REPLACE INTO product_code(code, sku_key, units) VALUES(?, ?, ?)", codes)
