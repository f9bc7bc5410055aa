"""Drafts of unfinished work, and order numbers to look up when online."""

from __future__ import annotations

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.domain.ports import Clock, LookupNote


class Drafts:
    """`ports.DraftStore`: small JSON texts that survive a restart."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def load(self, key: str) -> str | None:
        """Return the draft, or None."""
        row = self._database.row("SELECT text FROM draft WHERE key = ?", (key,))
        return None if row is None else str(row[0])

    def save(self, key: str, text: str) -> None:
        """Save the draft durably."""
        with self._database.urgent(), self._database.writing() as connection:
            connection.execute(
                "INSERT INTO draft(key, text, saved_at_ms) VALUES(?, ?, ?) ON CONFLICT(key) DO UPDATE SET "
                "text = excluded.text, saved_at_ms = excluded.saved_at_ms",
                (key, text, to_ms(self._clock.now())),
            )

    def drop(self, key: str) -> None:
        """Forget the draft."""
        with self._database.urgent(), self._database.writing() as connection:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))


class LookupNotes:
    """Order numbers somebody asked for while offline."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[LookupNote, ...]:
        """Return the notes, oldest first."""
        rows = self._database.rows("SELECT number, asked_at_ms FROM lookup_note ORDER BY asked_at_ms, number")
        return tuple(LookupNote(number, from_ms(at)) for number, at in rows)

    def add(self, number: str) -> None:
        """Keep a number; asking twice keeps the first time."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO lookup_note(number, asked_at_ms) VALUES(?, ?)",
                (number, to_ms(self._clock.now())),
            )

    def drop(self, number: str) -> None:
        """Forget a number: it was found, or the hub does not know it."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM lookup_note WHERE number = ?", (number,))
