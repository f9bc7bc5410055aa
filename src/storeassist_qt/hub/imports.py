"""Brings imported orders and products into the store, a few hundred at a time, so that the devices' pushes go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.errors import ImportRejected
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.oms.importers import BadRow, GoodRow, OrderIn, Row, make_order, skus_of
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.ids import new_id

T = TypeVar("T")
CHUNK = 200
_product_decoder = msgspec.json.Decoder(Product)
Progress = Callable[[int, int], None]


class Call(Protocol):
    """Runs a piece of writing in a transaction and gives its result."""

    def __call__(self, work: Callable[[Judge], T], /) -> T:
        """Run it."""
        ...


class PlacedOrder(msgspec.Struct, frozen=True):
    """An order that was taken, with the path of its check-in page."""

    number: str
    order_id: str
    check_in: str


class ImportReport(msgspec.Struct, frozen=True):
    """What became of an import. `already` names what was there before, unchanged."""

    taken: int
    already: tuple[str, ...] = ()
    rejected: tuple[BadRow, ...] = ()
    orders: tuple[PlacedOrder, ...] = ()


def import_orders(call: Call, rows: Sequence[Row], progress: Progress = lambda _done, _all: None) -> ImportReport:
    """Place the good orders; a number that is there already is left as it is."""
    rejected = [row for row in rows if isinstance(row, BadRow)]
    good = [row for row in rows if isinstance(row, GoodRow)]
    placed: list[PlacedOrder] = []
    already: list[str] = []
    done = 0
    for chunk in _chunks(good):
        for found in call(lambda judge, chunk=chunk: _place_chunk(judge, chunk)):  # type: ignore[misc]
            if isinstance(found, PlacedOrder):
                placed.append(found)
            elif isinstance(found, BadRow):
                rejected.append(found)
            else:
                already.append(found)
        done += len(chunk)
        progress(done, len(good))
    rejected.sort(key=lambda row: row.row)
    return ImportReport(len(placed), tuple(already), tuple(rejected), tuple(placed))


def _place_chunk(judge: Judge, rows: Sequence[GoodRow]) -> list[PlacedOrder | BadRow | str]:
    drafts: list[OrderIn] = [row.value for row in rows]
    products = products_by_sku(judge.connection, skus_of(drafts))
    parts = {part.sku.lower() for product in products.values() for part in product.parts}
    products |= products_by_sku(judge.connection, parts - set(products))
    policy = judge.registry.policy
    found: list[PlacedOrder | BadRow | str] = []
    for row, draft in zip(rows, drafts, strict=True):
        if judge.order_id_of(draft.number.strip()) is not None:
            found.append(draft.number)
            continue
        try:
            order = make_order(
                draft,
                products,
                order_id=new_id(),
                now=judge.now,
                currency=policy.currency,
                time_zone=policy.time_zone,
            )
        except ImportRejected as error:
            reason = str(error.facts.get("reason", error.code))
            found.append(BadRow(row.row, draft.number, error.code, reason))
            continue
        outcome, token = judge.place(order)
        if outcome.outcome == "accepted":
            found.append(PlacedOrder(order.number, order.order_id, f"/c/{token}"))
        else:
            reason = str(outcome.facts.get("detail", outcome.code))
            found.append(BadRow(row.row, draft.number, outcome.code, reason))
    return found


def products_by_sku(connection: sa.Connection, skus: Iterable[str]) -> dict[str, Product]:
    """Return the products with these folded SKUs."""
    wanted = list(skus)
    found: dict[str, Product] = {}
    for start in range(0, len(wanted), 500):
        rows = connection.execute(
            sa.select(t.PRODUCT.c.sku_folded, t.PRODUCT.c.document).where(
                t.PRODUCT.c.sku_folded.in_(wanted[start : start + 500]), t.PRODUCT.c.is_removed.is_(False)
            )
        )
        found |= {row.sku_folded: _product_decoder.decode(row.document) for row in rows}
    return found


def import_products(call: Call, rows: Sequence[Row], progress: Progress = lambda _done, _all: None) -> ImportReport:
    """Put the good products into the catalogue, new ones and changed ones; the last row of a SKU counts."""
    rejected = tuple(row for row in rows if isinstance(row, BadRow))
    good = [row for row in rows if isinstance(row, GoodRow)]
    taken = done = 0
    for chunk in _chunks(good, CHUNK * 5):
        products = {row.value.sku.lower(): row.value for row in chunk}
        taken += call(lambda judge, products=products: put_products(judge, products.values()))  # type: ignore[misc]
        done += len(chunk)
        progress(done, len(good))
    return ImportReport(taken, rejected=rejected)


def put_products(judge: Judge, products: Iterable[Product]) -> int:
    """Insert or replace products and return how many differ from what was there."""
    new = {product.sku.lower(): product for product in products}
    known = _documents(judge.connection, list(new))
    store_id = judge.registry.store_id
    cursor = int(judge.connection.execute(sa.select(t.STORE.c.catalogue_cursor)).scalar_one())
    inserts: list[dict[str, Any]] = []
    updates: list[dict[str, Any]] = []
    for sku, product in new.items():
        document = encode(product).decode()
        if known.get(sku) == document:
            continue
        cursor += 1
        row = {"sku": product.sku, "cursor": cursor, "is_removed": False, "document": document}
        if sku in known:
            updates.append(row | {"_sku": sku})
        else:
            inserts.append(row | {"store_id": store_id, "sku_folded": sku})
    if inserts:
        judge.connection.execute(t.PRODUCT.insert(), inserts)
    if updates:
        judge.connection.execute(_update_product, updates)
    if inserts or updates:
        judge.connection.execute(t.STORE.update().values(catalogue_cursor=cursor))
        judge.raise_cursor()  # devices learn of the new catalogue cursor by their ordinary pull
    return len(inserts) + len(updates)


_update_product = (
    t.PRODUCT.update()
    .where(t.PRODUCT.c.sku_folded == sa.bindparam("_sku"))
    .values({name: sa.bindparam(name) for name in ("sku", "cursor", "is_removed", "document")})
)


def _documents(connection: sa.Connection, skus: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in range(0, len(skus), 500):
        wanted = t.PRODUCT.c.sku_folded.in_(skus[start : start + 500])
        rows = connection.execute(
            sa.select(t.PRODUCT.c.sku_folded, t.PRODUCT.c.document, t.PRODUCT.c.is_removed).where(wanted)
        )
        found |= {row.sku_folded: "" if row.is_removed else row.document for row in rows}
    return found


def _chunks(rows: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
