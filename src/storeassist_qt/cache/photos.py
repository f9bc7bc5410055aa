"""Photos taken at the counter: kept in the encrypted database until the hub has them and their return is over.

What is fetched from the hub and may show people or their names (photos of other counters, PDFs of documents) lies here
too, for a day; product pictures do not.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import msgspec

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import Clock, OutboxRow, Unsubscribe

logger = logging.getLogger(__name__)

# Not given up at once when no return names it: the check it belongs to may still be a draft.
DRAFT_PHOTOS = timedelta(days=1)
KEPT_PHOTOS = timedelta(days=14)
FETCHED_LIMIT = 64 * 1024 * 1024
JPEG = "image/jpeg"
_decode_order = msgspec.json.Decoder(Order).decode


class WaitingPhoto(NamedTuple):
    """A photo the hub does not have yet."""

    sha256: str
    media_type: str
    content: bytes


class Photos:
    """Keeps photos by the SHA-256 of their content; methods raise StorageError where the database fails."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._kept: list[Callable[[], None]] = []

    # --- from the hub ------------------------------------------------------------------------------------------
    def keep_fetched(self, sha256: str, content: bytes, media_type: str) -> bool:
        """Keep what the hub gave under this name; False, and nothing kept, where it is something else."""
        if hashlib.sha256(content).hexdigest() != sha256:
            logger.warning("What the hub gave for %s is not what its name says (%d bytes)", sha256[:12], len(content))
            return False
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO photo(sha256, media_type, state, code, at_ms, content) VALUES(?, ?, 'fetched', '', ?, ?) "
                "ON CONFLICT(sha256) DO NOTHING",
                (sha256, media_type, to_ms(self._clock.now()), content),
            )
            _make_room(connection, sha256)
        return True

    # --- on the device -----------------------------------------------------------------------------------------
    def keep(self, content: bytes, media_type: str = JPEG) -> str:
        """Keep a photo, queue it for the hub and return its SHA-256; twice is once."""
        sha256 = hashlib.sha256(content).hexdigest()
        with self._database.urgent(), self._database.writing() as connection:
            connection.execute(
                "INSERT INTO photo(sha256, media_type, state, code, at_ms, content) VALUES(?, ?, 'waiting', '', ?, ?) "
                "ON CONFLICT(sha256) DO UPDATE SET at_ms = excluded.at_ms, "
                "state = iif(photo.state = 'fetched', 'waiting', photo.state)",
                (sha256, media_type, to_ms(self._clock.now()), content),
            )
        for told in tuple(self._kept):
            told()
        return sha256

    def content(self, sha256: str) -> bytes | None:
        """Return a photo or a fetched file as it was kept, or None."""
        row = self._database.row("SELECT content FROM photo WHERE sha256 = ?", (sha256,))
        return None if row is None else bytes(row[0])

    def has(self, sha256: str) -> bool:
        """Tell whether a photo or a fetched file is here."""
        return self._database.row("SELECT 1 FROM photo WHERE sha256 = ?", (sha256,)) is not None

    def is_waiting(self, sha256: str) -> bool:
        """Tell whether the hub does not have this photo of ours, whatever the reason."""
        found = self._database.row(
            "SELECT 1 FROM photo WHERE sha256 = ? AND state IN ('waiting', 'refused')", (sha256,)
        )
        return found is not None

    def on_kept(self, told: Callable[[], None]) -> Unsubscribe:
        """Call `told` after each photo that was kept: there is something to send."""
        self._kept.append(told)

        def remove() -> None:
            if told in self._kept:
                self._kept.remove(told)

        return remove

    # --- to the hub --------------------------------------------------------------------------------------------
    def waiting_count(self) -> int:
        """Return how many photos are to be sent."""
        return int(self._database.row("SELECT count(*) FROM photo WHERE state = 'waiting'")[0])

    def oldest_waiting(self) -> WaitingPhoto | None:
        """Return the photo to send next, or None."""
        row = self._database.row(
            "SELECT sha256, media_type, content FROM photo WHERE state = 'waiting' ORDER BY at_ms, sha256 LIMIT 1"
        )
        return None if row is None else WaitingPhoto(row[0], row[1], bytes(row[2]))

    def sent(self, sha256: str) -> None:
        """Note that the hub has a photo."""
        self._note(sha256, "sent", "")

    def refused(self, sha256: str, code: str) -> None:
        """Note that the hub will not take a photo, and why; it stays here to be looked at."""
        self._note(sha256, "refused", code)

    def _note(self, sha256: str, state: str, code: str) -> None:
        with self._database.writing() as connection:
            connection.execute("UPDATE photo SET state = ?, code = ? WHERE sha256 = ?", (state, code, sha256))

    # --- showing and forgetting --------------------------------------------------------------------------------
    def rows(self) -> tuple[OutboxRow, ...]:
        """Return the photos that the hub does not have, oldest first, each with the order it belongs to."""
        found = self._database.rows(
            "SELECT sha256, state, code, at_ms FROM photo WHERE state IN ('waiting', 'refused') ORDER BY at_ms, sha256"
        )
        orders = self._orders() if found else {}
        return tuple(
            OutboxRow(
                command_id=f"photo:{sha256}", order_id=order.order_id if order else "",
                number=order.number if order else "", what="Photo", facts={"code": code} if code else {},
                at=from_ms(at_ms), state="pending" if state == "waiting" else state,
            )
            for sha256, state, code, at_ms in found
            for order in (orders.get(sha256),)
        )  # fmt: skip

    def forget(self, now: datetime, keep: str = "") -> None:
        """Forget what the hub has and no open return names, and all but what waits after a fortnight.

        `keep` stays, however long ago it was fetched.
        """
        due = self._database.rows(
            "SELECT sha256, state, at_ms FROM photo WHERE state IN ('sent', 'refused', 'fetched')"
        )
        young, old = to_ms(now - DRAFT_PHOTOS), to_ms(now - KEPT_PHOTOS)
        needed = {sha256 for sha256, order in self._orders().items() if order.has_open_return} if due else set()
        gone = [
            (sha256,)
            for sha256, state, at_ms in due
            if sha256 != keep
            and (
                at_ms < old
                or (state == "fetched" and at_ms < young)
                or (state == "sent" and at_ms < young and sha256 not in needed)
            )
        ]
        if gone:
            with self._database.writing() as connection:
                connection.executemany("DELETE FROM photo WHERE sha256 = ? AND state <> 'waiting'", gone)

    def orders_with(self, sha256: str) -> frozenset[str]:
        """Return the orders in whose returns a photo is named."""
        order = self._orders().get(sha256)
        return frozenset((order.order_id,)) if order is not None else frozenset()

    def _orders(self) -> dict[str, Order]:
        """Return the orders that name photos in their returns, by photo; one with an open return comes first."""
        named: dict[str, Order] = {}
        for (document,) in self._database.rows(
            "SELECT document FROM view_order WHERE returns_at_ms IS NOT NULL ORDER BY return_state = 'open'"
        ):
            order = _decode_order(document)
            for found in order.returns:
                for unit in found.units:
                    named |= dict.fromkeys(unit.photos, order)
        return named


def _make_room(connection: Any, newest: str) -> None:
    """Let go of what was fetched longest ago, beyond the limit."""
    size = 0
    for sha256, length in connection.execute(
        "SELECT sha256, length(content) FROM photo WHERE state = 'fetched' ORDER BY at_ms DESC"
    ).fetchall():
        size += length
        if size > FETCHED_LIMIT and sha256 != newest:
            connection.execute("DELETE FROM photo WHERE sha256 = ?", (sha256,))


def offer_again(connection: Any) -> None:
    """Queue every photo the hub had and that is still here once more: the hub was restored, or is another one."""
    connection.execute("UPDATE photo SET state = 'waiting' WHERE state = 'sent'")


def leave_store(connection: Any) -> None:
    """Send another store nothing of the former one: what its hub does not have stays here for its time, unsent."""
    connection.execute("DELETE FROM photo WHERE state IN ('sent', 'fetched')")
    connection.execute("UPDATE photo SET state = 'refused', code = 'order_unknown' WHERE state = 'waiting'")
