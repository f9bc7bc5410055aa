"""Rows of the view: an order's document with its summary, the columns of the lists and its search text."""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.domain.orders import TO_PICK_STAGES, Order, Stage
from storeassist_qt.domain.summaries import OrderSummary, summarise

KEPT_ORDERS = 256
_encode = msgspec.json.Encoder().encode
_decode_order = msgspec.json.Decoder(Order).decode

_COLUMNS = (
    "order_id, number, work_list, is_open, chip, is_refunded, due_at_ms, arrived_at_ms, closed_at_ms, "
    "return_state, returns_at_ms, return_closed_ms, for_manager, name_first, name_last, other_names, search_text, "
    "summary, document"
)
INSERT_VIEW = f"INSERT INTO view_order(row_id, {_COLUMNS}) VALUES(?{', ?' * len(_COLUMNS.split(', '))})"
UPDATE_VIEW = (
    "UPDATE view_order SET "
    + ", ".join(f"{name} = ?" for name in _COLUMNS.split(", ") if name != "order_id")
    + " WHERE row_id = ?"
)
# Most commands change no column a list is ordered by: then its many indexes are left alone.
UPDATE_DOCUMENT = "UPDATE view_order SET summary = ?, document = ? WHERE row_id = ?"
INSERT_SEARCH = "INSERT INTO search(rowid, text) VALUES(?, ?)"


class ListColumns(NamedTuple):
    """The columns lists and search need, in the order of the table."""

    number: str
    work_list: str
    is_open: int
    chip: str
    is_refunded: int
    due_at_ms: int
    arrived_at_ms: int | None
    closed_at_ms: int | None
    return_state: str
    returns_at_ms: int | None
    return_closed_ms: int | None
    for_manager: int
    name_first: str
    name_last: str
    other_names: str
    search_text: str


class ViewRow(NamedTuple):
    """One order ready to be written."""

    order_id: str
    placed_at_ms: int
    columns: ListColumns
    summary: bytes
    document: bytes


class HeldOrder(NamedTuple):
    """An order as it stands in the view."""

    row_id: int
    order: Order
    columns: ListColumns


def digits_of(text: str) -> str:
    """Return the digits of a text."""
    return "".join(letter for letter in text if letter.isdigit())


def other_names(order: Order) -> tuple[str, ...]:
    """Return what else names an order exactly: its invoice, its id at the OMS, numbers and OMS ids of its returns."""
    names = [order.invoice_number, order.oms_id]
    for found in order.returns:
        names += [found.number, found.local_number, found.oms_return_id]
    return tuple(dict.fromkeys(name.strip().casefold() for name in names if name.strip()))


def search_text(order: Order) -> str:
    """Return what an order is found by: number, names, phone digits, its other names, SKUs."""
    people = (order.customer, order.alternate) if order.alternate else (order.customer,)
    parts = [order.number, *(person.name for person in people), *(digits_of(person.phone) for person in people)]
    parts += other_names(order)
    for line in order.lines:
        parts.append(line.sku)
        parts.extend(part.sku for part in line.parts)
    return "\n".join(dict.fromkeys(part for part in parts if part)).casefold()


def _chip(order: Order) -> str:
    stage = order.stage
    if stage is Stage.HANDED_OVER or stage is Stage.CANCELLED:
        return str(stage.value)
    if stage in (Stage.PLACED, Stage.CONFIRMED):
        return "to_pick"
    return "picking" if stage is Stage.PICKING or order.put_back_left else "ready"


def _work_list(order: Order) -> str:
    if order.is_closed:
        return "closed"
    return "pick" if order.stage in TO_PICK_STAGES else "stage"


def list_columns(order: Order, summary: OrderSummary) -> ListColumns:
    """Return the columns lists and search need."""
    names = order.customer.name.casefold().split()
    opened = [to_ms(found.opened_at) for found in order.returns]
    closed = [to_ms(found.closed_at) for found in order.returns if found.closed_at]
    others = other_names(order)
    return ListColumns(
        number=order.number,
        work_list=_work_list(order),
        is_open=0 if order.is_closed else 1,
        chip=_chip(order),
        is_refunded=1 if summary.refund_confirmed else 0,
        due_at_ms=to_ms(order.due_at),
        arrived_at_ms=to_ms(order.check_in.at) if order.check_in else None,
        closed_at_ms=to_ms(order.closed_at) if order.closed_at else None,
        return_state="open" if order.has_open_return else "closed" if opened else "",
        returns_at_ms=max(opened) if opened else None,
        return_closed_ms=max(closed) if closed else None,
        for_manager=summary.for_manager,
        name_first=names[0] if names else "",
        name_last=names[-1] if names else "",
        other_names="\n".join(("", *others, "")) if others else "",
        search_text=search_text(order),
    )


def view_row(order: Order, document: bytes | None = None) -> ViewRow:
    """Return an order ready to be written; `document` spares a second encoding."""
    summary = summarise(order)
    return ViewRow(
        order.order_id,
        to_ms(order.placed_at),
        list_columns(order, summary),
        _encode(summary),
        _encode(order) if document is None else document,
    )


def row_id_of(row: ViewRow) -> int:
    """Return the key an order is given where nobody has it."""
    return (row.placed_at_ms << 20) | (zlib.crc32(row.order_id.encode()) & 0xFFFFF)


class Views:
    """Reads and writes rows of the view; keeps the orders last used decoded."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: OrderedDict[str, HeldOrder] = OrderedDict()

    def held(self, connection: Any, order_id: str) -> HeldOrder | None:
        """Return an order inside a writing transaction, or None."""
        kept = self._kept.get(order_id)
        if kept is not None:
            return kept
        row = connection.execute("SELECT row_id, document FROM view_order WHERE order_id = ?", (order_id,)).fetchone()
        if row is None:
            return None
        order = _decode_order(row[1])
        return HeldOrder(row[0], order, list_columns(order, summarise(order)))

    def rewrite(self, connection: Any, before: HeldOrder | None, order: Order) -> HeldOrder:
        """Write one order; what is kept in memory follows when the transaction is saved."""
        row = view_row(order)
        if before is None:
            row_id = self.insert(connection, row)
        else:
            row_id = before.row_id
            self.update(connection, row_id, before.columns, row)
        after = HeldOrder(row_id, order, row.columns)
        self._database.after_commit(lambda: self._keep(after))
        return after

    def insert(self, connection: Any, row: ViewRow) -> int:
        """Add an order and return its key, which grows with the time of placing."""
        row_id = row_id_of(row)
        while connection.execute("SELECT 1 FROM view_order WHERE row_id = ?", (row_id,)).fetchone():
            row_id += 1
        connection.execute(INSERT_VIEW, (row_id, row.order_id, *row.columns, row.summary, row.document))
        connection.execute(INSERT_SEARCH, (row_id, row.columns.search_text))
        return row_id

    def insert_many(self, connection: Any, rows: Sequence[ViewRow]) -> None:
        """Add orders, most of them in two calls."""
        wanted = {row_id_of(row): row for row in rows}
        marks = ",".join("?" * len(wanted))
        taken = connection.execute(f"SELECT row_id FROM view_order WHERE row_id IN ({marks})", list(wanted)).fetchall()
        free = {row_id: row for row_id, row in wanted.items() if (row_id,) not in taken}
        connection.executemany(
            INSERT_VIEW, [(at, row.order_id, *row.columns, row.summary, row.document) for at, row in free.items()]
        )
        connection.executemany(INSERT_SEARCH, [(at, row.columns.search_text) for at, row in free.items()])
        placed = {row.order_id for row in free.values()}
        for row in rows:
            if row.order_id not in placed:
                self.insert(connection, row)

    def update(self, connection: Any, row_id: int, before: ListColumns, row: ViewRow) -> None:
        """Replace an order; `before` are its columns as they stand."""
        if before == row.columns:
            connection.execute(UPDATE_DOCUMENT, (row.summary, row.document, row_id))
            return
        connection.execute(UPDATE_VIEW, (*row.columns, row.summary, row.document, row_id))
        if before.search_text != row.columns.search_text:
            connection.execute(
                "INSERT OR REPLACE INTO search(rowid, text) VALUES(?, ?)", (row_id, row.columns.search_text)
            )

    def remove(self, connection: Any, order_id: str) -> None:
        """Take an order out of the view and the search."""
        row = connection.execute("SELECT row_id FROM view_order WHERE order_id = ?", (order_id,)).fetchone()
        if row is not None:
            connection.execute("DELETE FROM search WHERE rowid = ?", row)
            connection.execute("DELETE FROM view_order WHERE row_id = ?", row)
        self._database.after_commit(lambda: self.forget(order_id))

    def forget(self, *order_ids: str) -> None:
        """Drop decoded orders from memory."""
        for order_id in order_ids:
            self._kept.pop(order_id, None)

    def _keep(self, held: HeldOrder) -> None:
        self._kept[held.order.order_id] = held
        self._kept.move_to_end(held.order.order_id)
        while len(self._kept) > KEPT_ORDERS:
            self._kept.popitem(last=False)
