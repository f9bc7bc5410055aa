"""What the hub answers from one snapshot: changes, catalogue, orders. Documents leave as the JSON they are kept as."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.retention import trimmed
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.registry import known_associate
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import AssociateInfo, CommandOutcome, SearchAnswer
from storeassist_qt.storage.full_text import phrase

SEARCH_ROWS = 50
SEARCH_COUNT_LIMIT = 1000
BEFORE_ALL_ORDERS = 1  # the cursor of a store without documents; a cold pull goes on from here
_order_decoder = msgspec.json.Decoder(Order)


class RawChangesPage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`protocol.ChangesPage` with the orders as the JSON they are stored as."""

    epoch: str
    hub_time: datetime
    cursor: int
    applied_seq: int
    outcomes: tuple[CommandOutcome, ...] = ()
    orders: tuple[msgspec.Raw, ...] = ()
    tombstones: tuple[str, ...] = ()
    associates: tuple[AssociateInfo, ...] | None = None
    policy: StorePolicy | None = None
    catalogue_cursor: int = 0
    is_last: bool = True
    oms: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class RawCataloguePage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`protocol.CataloguePage` with the products as the JSON they are stored as."""

    epoch: str
    cursor: int
    products: tuple[msgspec.Raw, ...] = ()
    removed: tuple[str, ...] = ()
    is_last: bool = True


_open_orders = (
    sa.select(t.ORDERS.c.document, t.ORDERS.c.cursor, t.ORDERS.c.is_trimmed)
    .where(t.ORDERS.c.store_id == sa.bindparam("store"), t.ORDERS.c.is_closed.is_(False))
    .order_by(t.ORDERS.c.due_at)
    .limit(sa.bindparam("limit"))
)
_changed_orders = (
    sa.select(t.ORDERS.c.document, t.ORDERS.c.cursor, t.ORDERS.c.is_trimmed)
    .where(
        t.ORDERS.c.store_id == sa.bindparam("store"),
        t.ORDERS.c.cursor > sa.bindparam("since"),
        t.ORDERS.c.has_left.is_(False),
    )
    .order_by(t.ORDERS.c.cursor)
    .limit(sa.bindparam("limit"))
)
_tombstones = (
    sa.select(t.TOMBSTONE.c.order_id)
    .where(
        t.TOMBSTONE.c.store_id == sa.bindparam("store"),
        t.TOMBSTONE.c.cursor > sa.bindparam("since"),
        t.TOMBSTONE.c.cursor <= sa.bindparam("until"),
    )
    .order_by(t.TOMBSTONE.c.cursor)
)
_of_incarnation = (
    t.COMMAND.c.device_id == sa.bindparam("device"),
    t.COMMAND.c.incarnation == sa.bindparam("incarnation"),
)
_outcomes = (
    sa.select(t.COMMAND)
    .where(*_of_incarnation, t.COMMAND.c.sequence > sa.bindparam("after"), t.COMMAND.c.sequence <= sa.bindparam("upto"))
    .order_by(t.COMMAND.c.sequence)
)
_sequence_at = (
    sa.select(t.COMMAND.c.sequence)
    .where(*_of_incarnation, t.COMMAND.c.cursor <= sa.bindparam("cursor"))
    .order_by(t.COMMAND.c.sequence.desc())
    .limit(1)
)
_first_sequence = sa.select(sa.func.min(t.COMMAND.c.sequence)).where(*_of_incarnation)
_last_sequence = sa.select(t.INCARNATION.c.last_sequence).where(
    t.INCARNATION.c.device_id == sa.bindparam("device"), t.INCARNATION.c.incarnation == sa.bindparam("incarnation")
)


def changes_page(
    connection: sa.Connection,
    *,
    epoch: str,
    now: datetime,
    device_id: str,
    since: int,
    after_seq: int,
    incarnation: str,
    limit: int,
) -> RawChangesPage:
    """Return all that changed after `since`, at most `limit` orders, from the connection's snapshot.

    A cold pull (`since` 0) gets the open orders due first, then everything by its cursor; orders that come twice on
    the way are the same. The page's cursor is never beyond a document that is still to come.
    """
    store = connection.execute(sa.select(t.STORE)).one()
    found = connection.execute(_changed_orders, {"store": store.store_id, "since": since, "limit": limit + 1}).all()
    is_last = len(found) <= limit
    rows = found[:limit]
    cursor = store.cursor if is_last else rows[-1].cursor
    if since == 0 and not is_last:  # too much for one page: what is to be worked on first
        due_first = connection.execute(_open_orders, {"store": store.store_id, "limit": limit}).all()
        if due_first:
            rows, cursor = due_first, BEFORE_ALL_ORDERS
    applied = _applied_seq(connection, device_id, incarnation, None if is_last else cursor)
    named = {"device": device_id, "incarnation": incarnation, "after": after_seq, "upto": applied}
    gone = connection.execute(_tombstones, {"store": store.store_id, "since": max(since, 0), "until": cursor})
    return RawChangesPage(
        epoch=epoch,
        hub_time=now,
        cursor=cursor,
        applied_seq=applied,
        outcomes=tuple(_outcome(row) for row in connection.execute(_outcomes, named)) if applied > after_seq else (),
        orders=tuple(_served(row) for row in rows),
        tombstones=tuple(row.order_id for row in gone) if since else (),
        associates=_people(connection) if store.associates_cursor > since or not since else None,
        policy=msgspec.json.decode(store.policy, type=StorePolicy)
        if store.policy_cursor > since or not since
        else None,
        catalogue_cursor=store.catalogue_cursor,
        is_last=is_last,
        oms=msgspec.Raw(store.oms.encode()) if store.oms and (store.oms_cursor > since or not since) else msgspec.UNSET,
    )


def _applied_seq(connection: sa.Connection, device_id: str, incarnation: str, cursor: int | None) -> int:
    """Return the highest sequence decided up to `cursor` (None: up to now)."""
    named: dict[str, Any] = {"device": device_id, "incarnation": incarnation}
    last = int(connection.execute(_last_sequence, named).scalar() or 0)
    if cursor is None or last == 0:
        return last
    found = connection.execute(_sequence_at, named | {"cursor": cursor}).scalar()
    if found is not None:
        return int(found)
    first = connection.execute(_first_sequence, named).scalar()
    return last if first is None else int(first) - 1  # older commands are forgotten after 90 days


def _outcome(row: Any) -> CommandOutcome:
    facts = msgspec.json.decode(row.facts) if row.facts != "{}" else {}
    return CommandOutcome(
        command_id=row.command_id, sequence=row.sequence, outcome=row.outcome, code=row.code, facts=facts
    )


def _people(connection: sa.Connection) -> tuple[AssociateInfo, ...]:
    rows = connection.execute(sa.select(t.ASSOCIATE).order_by(t.ASSOCIATE.c.number))
    return tuple(known_associate(row).info for row in rows)


def _served(row: Any) -> msgspec.Raw:
    if not row.is_trimmed:
        return msgspec.Raw(row.document.encode())
    return msgspec.Raw(encode(trimmed(_order_decoder.decode(row.document))))


# --- catalogue and orders ------------------------------------------------------------------------------------------
_products = (
    sa.select(t.PRODUCT)
    .where(t.PRODUCT.c.store_id == sa.bindparam("store"), t.PRODUCT.c.cursor > sa.bindparam("since"))
    .order_by(t.PRODUCT.c.cursor)
    .limit(sa.bindparam("limit"))
)


def catalogue_page(connection: sa.Connection, *, epoch: str, since: int, limit: int) -> RawCataloguePage:
    """Return at most `limit` products changed after the catalogue cursor `since`."""
    store = connection.execute(sa.select(t.STORE.c.store_id, t.STORE.c.catalogue_cursor)).one()
    found = connection.execute(_products, {"store": store.store_id, "since": since, "limit": limit + 1}).all()
    rows, is_last = found[:limit], len(found) <= limit
    return RawCataloguePage(
        epoch=epoch,
        cursor=store.catalogue_cursor if is_last else rows[-1].cursor,
        products=tuple(msgspec.Raw(row.document.encode()) for row in rows if not row.is_removed),
        removed=tuple(row.sku for row in rows if row.is_removed),
        is_last=is_last,
    )


def order_document(connection: sa.Connection, text: str) -> msgspec.Raw | None:
    """Return the order that `text` names: its id or number, that of its invoice, the OMS's, or of one of its returns.

    Case does not matter but for the id; None where no order is meant.
    """
    for statement in (_order_by_name, _order_by_oms_id):
        row = connection.execute(statement, {"text": text}).first()
        if row is not None:
            return msgspec.Raw(row.document.encode())
    folded = text.strip().lower()
    if len(folded) < 3:
        return None  # trigrams need three letters
    named = {"match": phrase(folded), "text": folded}
    for row in connection.execute(_orders_by_word, named):
        if folded in _names_of(_order_decoder.decode(row.document)):
            return msgspec.Raw(row.document.encode())
    return None


def find_order(connection: sa.Connection, text: str) -> Order | None:
    """Return the order that `text` names, as `order_document`."""
    found = order_document(connection, text)
    return None if found is None else _order_decoder.decode(found)


def _names_of(order: Order) -> set[str]:
    names = [order.number, order.oms_id, order.invoice_number]
    for one in order.returns:
        names += [one.return_id, one.number, one.oms_return_id, one.credit_note]
    return {name.lower() for name in names if name}


_order_by_name = sa.select(t.ORDERS.c.document).where(
    sa.or_(t.ORDERS.c.order_id == sa.bindparam("text"), t.ORDERS.c.number == sa.bindparam("text"))
)
_order_by_oms_id = sa.select(t.ORDERS.c.document).where(t.ORDERS.c.oms_id == sa.bindparam("text")).limit(1)
# The words of an order stand in lines of their own; the index finds the piece, the lines whether it is a whole word.
_orders_by_word = sa.text(
    "SELECT o.document FROM order_search s JOIN orders o ON o.search_id = s.rowid WHERE order_search MATCH :match"
    " AND instr(char(10) || o.search || char(10), char(10) || :text || char(10)) > 0 ORDER BY s.rowid DESC LIMIT 50"
)


def search_orders(connection: sa.Connection, text: str) -> SearchAnswer:
    """Return the newest 50 orders that hold every word of `text` in their numbers, names, phone digits or SKUs.

    `total` counts at most 1,000 matches.
    """
    words = _words(text)
    long_words = [word for word in words if len(word) >= 3]
    if not words:
        condition: sa.ColumnElement[bool] = sa.true()
        total_of = sa.select(t.ORDERS.c.order_id)
        named: dict[str, Any] = {}
    elif not long_words:  # trigrams need three letters: what is shorter can only begin a number
        condition = sa.and_(t.ORDERS.c.number >= words[0], t.ORDERS.c.number < words[0] + "\U0010ffff")
        named = {}
        total_of = sa.select(t.ORDERS.c.order_id).where(condition)
    else:
        match = " ".join(phrase(word) for word in long_words)
        found = sa.text("SELECT rowid FROM order_search WHERE order_search MATCH :match ORDER BY rowid DESC LIMIT 50")
        ids = [row[0] for row in connection.execute(found, {"match": match})]
        count = sa.text("SELECT count(*) FROM (SELECT 1 FROM order_search WHERE order_search MATCH :match LIMIT 1000)")
        total = int(connection.execute(count, {"match": match}).scalar_one())
        chosen = (
            sa.select(t.ORDERS.c.document).where(t.ORDERS.c.search_id.in_(ids)).order_by(t.ORDERS.c.search_id.desc())
        )
        return SearchAnswer(rows=_summaries(connection.execute(chosen)), total=total)
    newest = sa.select(t.ORDERS.c.document).where(condition).order_by(t.ORDERS.c.search_id.desc()).limit(SEARCH_ROWS)
    counted = sa.select(sa.func.count()).select_from(total_of.limit(SEARCH_COUNT_LIMIT).subquery())
    total = int(connection.execute(counted, named).scalar_one())
    return SearchAnswer(rows=_summaries(connection.execute(newest, named)), total=total)


def _summaries(rows: sa.CursorResult[Any]) -> tuple[Any, ...]:
    return tuple(summarise(_order_decoder.decode(row.document)) for row in rows)


def _words(text: str) -> list[str]:
    if text.strip() and all(letter.isdigit() or letter in " +-()/." for letter in text):
        return ["".join(filter(str.isdigit, text))]  # a phone number, however it is written
    return text.lower().split()[:8]
