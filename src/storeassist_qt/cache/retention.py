"""What a device forgets by itself, offline too: names of closed orders after a day, the orders after a fortnight.

While a return is open its order stays whole; the time then counts from the end of the return.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.cache.meta import Meta
from storeassist_qt.cache.outbox import Outbox
from storeassist_qt.cache.views import Views
from storeassist_qt.domain.retention import trimmed

SLICE_ROWS = 50
OVER = "return_state <> 'open' AND coalesce(return_closed_ms, 0) < ?"
_encode = msgspec.json.Encoder().encode


class Retention:
    """Forgets in slices, so that a person's command can pass."""

    def __init__(self, database: Database, meta: Meta, views: Views, outbox: Outbox) -> None:
        self._database = database
        self._meta = meta
        self._views = views
        self._outbox = outbox

    def run(self, now: datetime) -> frozenset[str]:
        """Forget what is due; returns the changed orders. Orders with an open command stay as they are."""
        policy = self._meta.policy
        gone_before = to_ms(now - timedelta(days=policy.closed_orders_days))
        named_before = to_ms(now - timedelta(hours=policy.closed_names_h))
        changed: set[str] = set()
        changed |= self._each(f"closed_at_ms < ? AND {OVER}", (gone_before, gone_before), self._drop)
        # Orders closed before the last run have been through here, or came trimmed from the hub.
        since = self._meta.number("trimmed_until_ms")
        changed |= self._each(
            "closed_at_ms >= ? AND closed_at_ms < ? AND return_state = ''", (since, named_before), self._trim
        )
        # A return brings an old order back with its names, however long ago it was closed.
        had_return = f"returns_at_ms IS NOT NULL AND closed_at_ms < ? AND {OVER}"
        changed |= self._each(had_return, (named_before, named_before), self._trim)
        with self._database.writing() as connection:
            # A day back: what had an open command then is looked at again.
            self._meta.put(connection, trimmed_until_ms=max(since, named_before - 24 * 3600 * 1000))
        return frozenset(changed)

    def _each(self, where: str, values: tuple[int, ...], act: Any) -> set[str]:
        ids = [
            row[0] for row in self._database.rows(f"SELECT order_id FROM view_order WHERE {where} LIMIT 5000", values)
        ]
        changed: set[str] = set()
        for start in range(0, len(ids), SLICE_ROWS):
            self._database.give_way()
            with self._database.writing() as connection:
                for order_id in ids[start : start + SLICE_ROWS]:
                    if not self._outbox.holds_document(connection, order_id) and act(connection, order_id):
                        changed.add(order_id)
        return changed

    def _drop(self, connection: Any, order_id: str) -> bool:
        connection.execute("DELETE FROM base_order WHERE order_id = ?", (order_id,))
        self._views.remove(connection, order_id)
        return True

    def _trim(self, connection: Any, order_id: str) -> bool:
        held = self._views.held(connection, order_id)
        if held is None or held.order.is_trimmed:
            return False
        order = trimmed(held.order)
        connection.execute("UPDATE base_order SET document = ? WHERE order_id = ?", (_encode(order), order_id))
        self._views.rewrite(connection, held, order)
        return True
