"""Taking in what the hub sends: base copies replaced, own commands applied again on top."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database, to_ms
from storeassist_qt.cache.meta import Meta
from storeassist_qt.cache.outbox import Outbox, Replayed
from storeassist_qt.cache.people import People
from storeassist_qt.cache.photos import offer_again as offer_photos_again
from storeassist_qt.cache.views import ListColumns, ViewRow, Views, view_row
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Order
from storeassist_qt.protocol.envelopes import ChangesPage, CommandOutcome

logger = logging.getLogger(__name__)

SLICE_ROWS = 200
_encode = msgspec.json.Encoder().encode
_decode_order = msgspec.json.Decoder(Order).decode
UPSERT_BASE = (
    "INSERT INTO base_order(order_id, generation, is_leaving, document) VALUES(?, ?, 0, ?) "
    "ON CONFLICT(order_id) DO UPDATE SET generation = excluded.generation, is_leaving = 0, document = excluded.document"
)

KNOWN_ROWS = f"SELECT order_id, row_id, {', '.join(ListColumns._fields)} FROM view_order"


def replay(base: Order | None, commands: Iterable[Replayed]) -> tuple[Order | None, set[str]]:
    """Return base + commands that still apply, and the ids of those that do not."""
    order = base
    doubtful: set[str] = set()
    for command_id, command, context in commands:
        try:
            order, _effects = decide(order, command, context)
        except Refused:
            doubtful.add(command_id)
    return order, doubtful


class Replica:
    """Applies pages and outcomes; each call is one transaction, whole or not at all."""

    def __init__(self, database: Database, meta: Meta, views: Views, outbox: Outbox, people: People) -> None:
        self._database = database
        self._meta = meta
        self._views = views
        self._outbox = outbox
        self._people = people

    def apply_page(self, page: ChangesPage, own_now: datetime) -> frozenset[str]:
        """Take in a page from the hub; returns the ids of orders whose view may have changed.

        Documents are made ready outside the transaction, a few at a time, so that a person's command waits for the
        writing alone: about 10 ms for the 200 orders a page is asked for.
        """
        ready: list[tuple[ViewRow, Order]] = []
        for order in page.orders:
            self._database.give_way()
            ready.append((view_row(order), order))
        self._database.give_way()
        with self._database.writing() as connection:
            return self._write_page(connection, page, ready, own_now)

    def _write_page(
        self, connection: Any, page: ChangesPage, ready: list[tuple[ViewRow, Order]], own_now: datetime
    ) -> frozenset[str]:
        meta, outbox = self._meta, self._outbox
        touched = outbox.answer(connection, page.outcomes, own_now)
        outbox.contain(connection, meta.incarnation, page.applied_seq, is_last=page.is_last)
        replayed = outbox.replayed_orders(connection)
        generation = meta.number("generation")
        connection.executemany(UPSERT_BASE, [(row.order_id, generation, row.document) for row, _order in ready])
        known_rows = self._known_rows(connection, [row.order_id for row, _order in ready])
        new: list[ViewRow] = []
        for row, order in ready:
            touched.add(row.order_id)
            if row.order_id in replayed:
                continue
            known = known_rows.get(row.order_id)
            if known is None:
                new.append(row)
            else:
                self._views.update(connection, known[0], known[1], row)
            self._note_places(connection, order)
        self._views.insert_many(connection, new)
        for order_id in touched & (replayed | {row[0] for row in self._refused_ids(connection, touched)}):
            self.rebuild(connection, order_id)
        for order_id in page.tombstones:
            connection.execute("UPDATE base_order SET is_leaving = 1 WHERE order_id = ?", (order_id,))
        touched |= self.release_leaving(connection)
        self._note_facts(connection, page, own_now)
        changed = frozenset(touched)
        self._database.after_commit(lambda: self._views.forget(*changed))
        return changed

    def _known_rows(self, connection: Any, order_ids: list[str]) -> dict[str, tuple[int, ListColumns]]:
        found: dict[str, tuple[int, ListColumns]] = {}
        for start in range(0, len(order_ids), SLICE_ROWS):
            ids = order_ids[start : start + SLICE_ROWS]
            marks = ",".join("?" * len(ids))
            for row in connection.execute(f"{KNOWN_ROWS} WHERE order_id IN ({marks})", ids):
                found[row[0]] = (row[1], ListColumns(*row[2:]))
        return found

    def _refused_ids(self, connection: Any, touched: set[str]) -> list[Any]:
        """Orders among `touched` that came without a new base copy: only an outcome changed their view."""
        rows: list[Any] = []
        for order_id in touched:
            rows += connection.execute(
                "SELECT order_id FROM outbox WHERE order_id = ? AND state IN ('refused', 'needs_person') "
                "AND settled_at_ms IS NULL LIMIT 1",
                (order_id,),
            ).fetchall()
        return rows

    def _note_places(self, connection: Any, order: Order) -> None:
        if order.staged_at is not None and order.bags:
            note_places(connection, [bag.place for bag in order.bags], order.staged_at)

    def _note_facts(self, connection: Any, page: ChangesPage, own_now: datetime) -> None:
        meta = self._meta
        values: dict[str, str | int] = {
            "cursor": page.cursor,
            "applied_seq": page.applied_seq,
            "last_success_ms": to_ms(page.hub_time),
        }
        if page.is_last:
            values["has_loaded"] = 1
        if page.associates is not None:
            self._people.replace(connection, page.associates)
        if page.policy is not None and page.policy != meta.policy:
            meta.put_policy(connection, page.policy)
        if page.oms is not None and page.oms != meta.oms:
            meta.put_oms(connection, page.oms)
        meta.put(connection, **values)

    def rebuild(self, connection: Any, order_id: str) -> None:
        """Make the view of one order anew: base plus own commands that still apply."""
        row = connection.execute("SELECT document FROM base_order WHERE order_id = ?", (order_id,)).fetchone()
        base = _decode_order(row[0]) if row is not None else None
        order, doubtful = replay(base, self._outbox.to_replay(connection, order_id))
        self._outbox.mark_doubtful(connection, order_id, doubtful)
        if order is None:
            self._views.remove(connection, order_id)
            return
        self._views.forget(order_id)
        self._views.rewrite(connection, self._views.held(connection, order_id), order)

    def rebuild_all(self) -> None:
        """Make every view anew: after a damaged database or a new schema only base copies and commands are there."""
        ids = [row[0] for row in self._database.rows("SELECT order_id FROM base_order")]
        for start in range(0, len(ids), SLICE_ROWS):
            with self._database.writing() as connection:
                self._rebuild_slice(connection, ids[start : start + SLICE_ROWS])
        with self._database.writing() as connection:
            self._meta.put(connection, is_view_stale=0)

    def _rebuild_slice(self, connection: Any, order_ids: list[str]) -> None:
        """Make views anew; those that are not there and carry no commands of ours, most of them, go in together."""
        others = self._outbox.replayed_orders(connection) | set(self._known_rows(connection, order_ids))
        new: list[ViewRow] = []
        for order_id in order_ids:
            if order_id in others:
                self.rebuild(connection, order_id)
                continue
            row = connection.execute("SELECT document FROM base_order WHERE order_id = ?", (order_id,)).fetchone()
            new.append(view_row(_decode_order(row[0]), row[0]))
        self._views.insert_many(connection, new)

    def apply_outcomes(self, outcomes: Iterable[CommandOutcome], now: datetime) -> frozenset[str]:
        """Note a push answer; what was refused leaves the view at once."""
        with self._database.writing() as connection:
            changed = self._outbox.answer(connection, outcomes, now)
            for order_id in changed:
                self.rebuild(connection, order_id)
            return frozenset(changed | self.release_leaving(connection))

    def put_order(self, order: Order) -> frozenset[str]:
        """Take in one order fetched on its own, unless the feed has brought it already."""
        with self._database.writing() as connection:
            known = connection.execute("SELECT 1 FROM base_order WHERE order_id = ?", (order.order_id,)).fetchone()
            if known is None:
                connection.execute(UPSERT_BASE, (order.order_id, self._meta.number("generation"), _encode(order)))
                self.rebuild(connection, order.order_id)
        return frozenset((order.order_id,))

    def release_leaving(self, connection: Any) -> set[str]:
        """Let orders go whose tombstone came, once no command on them is unanswered or refused."""
        left: set[str] = set()
        for (order_id,) in connection.execute("SELECT order_id FROM base_order WHERE is_leaving = 1").fetchall():
            if not self._outbox.holds_document(connection, order_id):
                connection.execute("DELETE FROM base_order WHERE order_id = ?", (order_id,))
                self._views.remove(connection, order_id)
                left.add(order_id)
        return left

    # --- a hub restored from a backup --------------------------------------------------------------------------
    def start_epoch(self, epoch: str) -> None:
        """Begin a pull from zero: the hub was restored. What is shown stays until it is replaced."""
        meta = self._meta
        with self._database.writing() as connection:
            # What the restored hub lacks is applied again until it has it.
            connection.execute(
                "UPDATE outbox SET is_contained = 0 WHERE state = 'accepted' AND incarnation = ?", (meta.incarnation,)
            )
            meta.put(
                connection, epoch=epoch, cursor=0, catalogue_cursor=0, applied_seq=0, is_resyncing=1,
                generation=meta.number("generation") + 1,
            )  # fmt: skip
        logger.warning("The hub has a new epoch; pulling from zero")

    def end_epoch(self, incarnation: str) -> tuple[frozenset[str], int]:
        """End the pull from zero: orders the hub no longer has leave, commands it lacks are queued again.

        Returns the changed orders and the next free sequence of the new incarnation.
        """
        meta = self._meta
        with self._database.writing() as connection:
            offered = self._outbox.offer_again(connection, meta.incarnation, meta.number("applied_seq"))
            offer_photos_again(connection)
            changed = {
                row[0]
                for row in connection.execute(
                    "UPDATE base_order SET is_leaving = 1 WHERE generation < ? RETURNING order_id",
                    (meta.number("generation"),),
                ).fetchall()
            }
            changed |= self.release_leaving(connection)
            next_sequence = self._outbox.restart(connection, incarnation)
            meta.put(connection, incarnation=incarnation, is_resyncing=0, applied_seq=0)
        logger.warning("Pulled from zero; %d commands are offered to the hub again", offered)
        return frozenset(changed), next_sequence


def note_places(connection: Any, places: list[str], at: datetime) -> None:
    """Remember when staging places were used."""
    connection.executemany(
        "INSERT INTO staging_place(place, used_at_ms) VALUES(?, ?) ON CONFLICT(place) DO UPDATE SET "
        "used_at_ms = max(used_at_ms, excluded.used_at_ms)",
        [(place, to_ms(at)) for place in places],
    )


Changed = Callable[[frozenset[str]], None]
