"""Associates as this device knows them, their offline verifiers and their tries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.protocol.envelopes import AssociateInfo
from storeassist_qt.security.pins import TRIES_BEFORE_LOCK, wait_after
from storeassist_qt.security.tokens import badge_hash

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(AssociateInfo).decode
RECENT = 4
_COLUMNS = "document, verifier, wrong, wait_until_ms, is_listed"


class KnownAssociate(NamedTuple):
    """An associate with what this device knows of signing in here."""

    info: AssociateInfo
    verifier: str
    wrong: int
    wait_until: datetime
    is_listed: bool


class People:
    """Reads and writes associates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, connection: Any, associates: Iterable[AssociateInfo]) -> None:
        """Take in the hub's list; verifiers and counters stay, a person not named any more is unlisted."""
        connection.execute("UPDATE associate SET is_listed = 0")
        connection.executemany(
            "INSERT INTO associate(associate_id, number, badge_sha256, document, is_listed, verifier, wrong, "
            "wait_until_ms, seen_at_ms) VALUES(?, ?, ?, ?, 1, '', 0, 0, 0) ON CONFLICT(associate_id) DO UPDATE SET "
            "number = excluded.number, badge_sha256 = excluded.badge_sha256, document = excluded.document, "
            "is_listed = 1",
            [(info.associate_id, info.number, info.badge_sha256, _encode(info).decode()) for info in associates],
        )

    def by_number(self, number: str) -> KnownAssociate | None:
        """Return the associate with this number, or None."""
        return self._one("number = ?", number.strip())

    def by_badge(self, badge: str) -> KnownAssociate | None:
        """Return the associate with this badge, or None."""
        return self._one("badge_sha256 = ?", badge_hash(badge))

    def _one(self, where: str, value: str) -> KnownAssociate | None:
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM associate WHERE {where} ORDER BY is_listed DESC LIMIT 1", (value,)
        )
        if row is None:
            return None
        return KnownAssociate(_decode(row[0]), row[1], row[2], from_ms(row[3]), bool(row[4]))

    def recent(self) -> tuple[tuple[str, str], ...]:
        """Return (number, name) of the last four who signed in here, newest first."""
        rows = self._database.rows(
            "SELECT document FROM associate WHERE seen_at_ms > 0 AND is_listed = 1 ORDER BY seen_at_ms DESC LIMIT ?",
            (RECENT,),
        )
        infos = [_decode(row[0]) for row in rows]
        return tuple((info.number, info.name) for info in infos if not info.is_disabled)

    def count_try(self, associate_id: str, now: datetime) -> tuple[int, int]:
        """Count one try, durably, before it is judged; returns the tries so far and the seconds to wait after it."""
        with self._database.writing() as connection:
            row = connection.execute(
                "UPDATE associate SET wrong = wrong + 1 WHERE associate_id = ? RETURNING wrong", (associate_id,)
            ).fetchone()
            wrong = int(row[0])
            wait_s = wait_after(wrong) if wrong < TRIES_BEFORE_LOCK else 0
            if wait_s:
                connection.execute(
                    "UPDATE associate SET wait_until_ms = ? WHERE associate_id = ?",
                    (to_ms(now) + wait_s * 1000, associate_id),
                )
        return wrong, wait_s

    def signed_in(self, info: AssociateInfo, now: datetime, verifier: str = "", *, is_recent: bool = True) -> None:
        """Note a right PIN: counters fall to zero; a `verifier` makes the next sign-in possible offline.

        `is_recent` lists the person among those who signed in here last.
        """
        seen = to_ms(now) if is_recent else 0
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO associate(associate_id, number, badge_sha256, document, is_listed, verifier, wrong, "
                "wait_until_ms, seen_at_ms) VALUES(?, ?, ?, ?, 1, ?, 0, 0, ?) ON CONFLICT(associate_id) DO UPDATE SET "
                "document = excluded.document, wrong = 0, wait_until_ms = 0, "
                "seen_at_ms = max(seen_at_ms, excluded.seen_at_ms), "
                "verifier = CASE WHEN excluded.verifier = '' THEN verifier ELSE excluded.verifier END",
                (info.associate_id, info.number, info.badge_sha256, _encode(info).decode(), verifier, seen),
            )

    def forget_verifier(self, associate_id: str) -> None:
        """Drop a verifier the hub has contradicted: the PIN was changed there, or the person disabled."""
        with self._database.writing() as connection:
            connection.execute("UPDATE associate SET verifier = '' WHERE associate_id = ?", (associate_id,))
