"""`ports.OrderReader`: lists and single orders as this device shows them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.cache.meta import Meta
from storeassist_qt.cache.search import TRIGRAM, OrderSearch
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import Clock, OrderFilter, OrderPage, Unsubscribe
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.storage.full_text import phrase

logger = logging.getLogger(__name__)

PLACES_SHOWN = 12
_decode_summary = msgspec.json.Decoder(OrderSummary).decode
_decode_order = msgspec.json.Decoder(Order).decode
WORK_LIST = "SELECT summary FROM view_order WHERE work_list = ? ORDER BY due_at_ms"
READY_LIST = "SELECT summary FROM view_order WHERE is_open = 1 AND arrived_at_ms IS NULL ORDER BY due_at_ms"
ARRIVED_LIST = "SELECT summary FROM view_order WHERE is_open = 1 AND arrived_at_ms > 0 ORDER BY arrived_at_ms"
RETURNS_LIST = (
    "SELECT summary FROM view_order INDEXED BY ix_view_order_returns WHERE returns_at_ms IS NOT NULL "
    "AND (return_state = 'open' OR return_closed_ms >= ?) ORDER BY returns_at_ms DESC, row_id DESC"
)
FOR_MANAGER_LIST = "SELECT summary FROM view_order WHERE for_manager > 0 ORDER BY row_id"
BY_NUMBER = "SELECT document FROM view_order WHERE number = ? ORDER BY row_id DESC LIMIT 1"
BY_OTHER_NAME = (
    "SELECT v.document FROM search s CROSS JOIN view_order v ON v.row_id = s.rowid "
    "WHERE s.search MATCH ? AND instr(v.other_names, ?) > 0 ORDER BY s.rowid DESC LIMIT 1"
)
# Too short for the index: the short columns of every order are read.
BY_SHORT_NAME = "SELECT document FROM view_order WHERE instr(other_names, ?) > 0 ORDER BY row_id DESC LIMIT 1"


def day_start(now: datetime, zone: str) -> datetime:
    """Return the midnight that began this day in the store's time zone."""
    try:
        place: ZoneInfo | None = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        logger.warning("The store's time zone %s is not known here; days begin at midnight UTC", zone)
        place = None
    local = now.astimezone(place or UTC)
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


class Listeners:
    """Calls whoever asked to be told, on the thread that saved the change; `app` brings it to the GUI thread."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[frozenset[str]], None]] = []

    def add(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Add a listener; returns what removes it."""
        self._callbacks.append(changed)

        def remove() -> None:
            if changed in self._callbacks:
                self._callbacks.remove(changed)

        return remove

    def tell(self, order_ids: frozenset[str]) -> None:
        """Tell all listeners, unless nothing changed."""
        if order_ids:
            for callback in tuple(self._callbacks):
                callback(order_ids)


class OrderViews:
    """The view of this device: base plus its own commands."""

    def __init__(self, database: Database, meta: Meta, clock: Clock, listeners: Listeners) -> None:
        self._database = database
        self._meta = meta
        self._clock = clock
        self._listeners = listeners
        self._search = OrderSearch(database)

    def order(self, order_id: str) -> Order | None:
        """Return one order, or None where this device does not hold it."""
        row = self._database.row("SELECT document FROM view_order WHERE order_id = ?", (order_id,))
        return None if row is None else _decode_order(row[0])

    def order_by_number(self, number: str) -> Order | None:
        """Return the order with this number (digits or whole), invoice number or id at the OMS, or None.

        Numbers and OMS ids of its returns name an order as well; where several do, the one placed last.
        """
        wanted = number.strip().lstrip("#")
        if not wanted:
            return None
        row = None
        for text in dict.fromkeys((wanted, wanted.upper(), wanted.lower())):
            row = row or self._database.row(BY_NUMBER, (text,))
        row = row or self._by_other_name(wanted.casefold())
        return None if row is None else _decode_order(row[0])

    def _by_other_name(self, name: str) -> Any:
        between = f"\n{name}\n"
        if len(name) < TRIGRAM:
            return self._database.row(BY_SHORT_NAME, (between,))
        return self._database.row(BY_OTHER_NAME, (phrase(name), between))

    def to_pick(self) -> tuple[OrderSummary, ...]:
        """Return all orders that wait for a pick or are being picked, by due time."""
        return self._list(WORK_LIST, "pick")

    def to_stage(self) -> tuple[OrderSummary, ...]:
        """Return picked orders without a place, and staged ones, oldest due first."""
        return self._list(WORK_LIST, "stage")

    def ready(self) -> tuple[OrderSummary, ...]:
        """Return all open orders whose customer has not checked in, by due time."""
        return self._list(READY_LIST)

    def arrived(self) -> tuple[OrderSummary, ...]:
        """Return open orders whose customer is here, longest wait first."""
        return self._list(ARRIVED_LIST)

    def returns(self) -> tuple[OrderSummary, ...]:
        """Return the orders with a return that is open, or that was closed today, newest return first."""
        since = day_start(self._clock.now(), self._meta.policy.time_zone)
        return self._list(RETURNS_LIST, to_ms(since))

    def for_manager(self) -> tuple[OrderSummary, ...]:
        """Return the orders on which only a manager can settle something, oldest placed first."""
        return self._list(FOR_MANAGER_LIST)

    def _list(self, sql: str, *values: str | int) -> tuple[OrderSummary, ...]:
        return tuple(_decode_summary(row[0]) for row in self._database.rows(sql, values))

    def search(self, text: str, chip: OrderFilter, offset: int = 0, limit: int = 50) -> OrderPage:
        """Return orders by number, name, phone digits or SKU; an empty text lists all, newest first.

        `total` is exact up to 1,000 matches and 1,000 beyond.
        """
        return self._search.search(text, chip, offset, limit)

    def counts(self) -> dict[OrderFilter, int]:
        """Return how many orders each filter chip holds on this device."""
        return self._search.counts()

    def places_used_today(self) -> tuple[str, ...]:
        """Return staging places used today, most recent first, at most 12."""
        since = day_start(self._clock.now(), self._meta.policy.time_zone)
        rows = self._database.rows(
            "SELECT place FROM staging_place WHERE used_at_ms >= ? ORDER BY used_at_ms DESC LIMIT ?",
            (to_ms(since), PLACES_SHOWN),
        )
        return tuple(row[0] for row in rows)

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Call `changed` with the ids of changed orders after each commit, on the thread that saved them."""
        return self._listeners.add(changed)
