"""`ports.ReturnNumbers`: names for returns until the hub numbers them."""

from __future__ import annotations

from storeassist_qt.cache.database import Database
from storeassist_qt.cache.meta import Meta
from storeassist_qt.cache.views import digits_of

ID_LETTERS = 4
COUNTER = "return_counter"


class ReturnNumbers:
    """Counts up durably; a number that was given and not used is not given again."""

    def __init__(self, database: Database, meta: Meta) -> None:
        self._database = database
        self._meta = meta

    def next_local_number(self) -> str:
        """Return "R-<counter>-<n>"; raises StorageError."""
        prefix = f"R-{self._counter()}-"
        with self._database.urgent(), self._database.writing() as connection:
            number = max(self._meta.number(COUNTER), self._highest_shown(prefix)) + 1
            self._meta.put(connection, **{COUNTER: number})
        return f"{prefix}{number}"

    def _counter(self) -> str:
        """Return the digits of the device's name, else the end of its id, which is random and stays."""
        identity = self._meta.identity
        digits = "".join(letter for letter in digits_of(identity.device_name) if letter.isascii())
        return digits or identity.device_id.replace("-", "")[-ID_LETTERS:].upper() or "0"

    def _highest_shown(self, prefix: str) -> int:
        """Return the highest number of ours in sight: a counter lost with a damaged database begins behind it."""
        if self._meta.text(COUNTER):
            return 0
        highest = 0
        for (names,) in self._database.rows("SELECT other_names FROM view_order WHERE returns_at_ms IS NOT NULL"):
            for name in names.split("\n"):
                end = name.removeprefix(prefix.casefold())
                if end != name and end.isascii() and end.isdigit():
                    highest = max(highest, int(end))
        return highest
