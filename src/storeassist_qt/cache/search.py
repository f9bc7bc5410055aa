"""Search over the orders on this device: number, name, phone digits, SKU, invoice, returns; newest first.

Three letters and more go through a trigram index whose row numbers grow with the time of placing, so that the first
page is read off its end. Shorter texts use the plain indexes on number, first and last name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from storeassist_qt.cache.database import Database
from storeassist_qt.cache.views import digits_of
from storeassist_qt.domain.ports import OrderFilter, OrderPage
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.storage.full_text import phrase

TOTAL_LIMIT = 1000
# Up to so many orders a chip is read as a whole; above, its rows are common enough to be met in the index.
SMALL_CHIP = 1000
SHORT_LIMIT = 200
PREFIX_COLUMNS = ("number", "name_first", "name_last")
TRIGRAM = 3
_decode_summary = msgspec.json.Decoder(OrderSummary).decode
_CHIP_WHERE = {
    OrderFilter.ALL: "",
    OrderFilter.REFUNDED: " AND v.is_refunded = 1",
}


def _chip_where(chip: OrderFilter) -> str:
    return _CHIP_WHERE.get(chip, f" AND v.chip = '{chip.value}'")


def _is_phone(text: str) -> bool:
    return len(digits_of(text)) >= TRIGRAM and not any(letter.isalpha() for letter in text)


class OrderSearch:
    """Answers the orders screen from this device's copy."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> dict[OrderFilter, int]:
        """Return how many orders each filter chip holds on this device."""
        rows = dict(self._database.rows("SELECT chip, orders FROM chip_count"))
        return {chip: int(rows.get(chip.value, 0)) for chip in OrderFilter}

    def search(self, text: str, chip: OrderFilter, offset: int, limit: int) -> OrderPage:
        """Return one page of matches; `total` counts at most 1,000 (200 for each column of a short text)."""
        words = text.strip().lstrip("#").casefold()
        if not words:
            return self._all(chip, offset, limit)
        terms = [digits_of(words)] if _is_phone(words) and " " in words else words.split()
        long_terms = [term for term in terms if len(term) >= TRIGRAM]
        if not long_terms:
            return self._short(terms[0], chip, offset, limit)
        return self._matches(words, terms, long_terms, chip, offset, limit)

    def _all(self, chip: OrderFilter, offset: int, limit: int) -> OrderPage:
        where = _chip_where(chip).removeprefix(" AND ")
        rows = self._database.rows(
            f"SELECT v.summary FROM view_order v {'WHERE ' + where if where else ''} "
            "ORDER BY v.row_id DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return self._page(rows, self.counts()[chip], offset)

    def _short(self, term: str, chip: OrderFilter, offset: int, limit: int) -> OrderPage:
        """One or two letters: numbers and names that begin with them."""
        if self._is_small(chip):
            tests = " OR ".join(f"substr(v.{column}, 1, ?1) = ?2" for column in PREFIX_COLUMNS)
            return self._of_rows(self._in_chip(chip, f"({tests})", (len(term), term)), offset, limit)
        wanted = _chip_where(chip)
        parts = " UNION ".join(
            f"SELECT * FROM (SELECT v.row_id FROM view_order v INDEXED BY ix_view_order_{column} "
            f"WHERE v.{column} >= ?1 AND v.{column} < ?2{wanted} ORDER BY v.{column} DESC LIMIT {SHORT_LIMIT})"
            for column in PREFIX_COLUMNS
        )
        found = [row[0] for row in self._database.rows(parts, (term, term + "\U0010ffff"))]
        found.sort(reverse=True)
        return self._of_rows(found, offset, limit)

    def _is_small(self, chip: OrderFilter) -> bool:
        return chip is not OrderFilter.ALL and self.counts()[chip] <= SMALL_CHIP

    def _in_chip(self, chip: OrderFilter, tests: str, values: Sequence[Any]) -> list[int]:
        index = "refunded" if chip is OrderFilter.REFUNDED else "chip"
        rows = self._database.rows(
            f"SELECT v.row_id FROM view_order v INDEXED BY ix_view_order_{index} "
            f"WHERE {tests}{_chip_where(chip)} ORDER BY v.row_id DESC LIMIT {TOTAL_LIMIT}",
            values,
        )
        return [row[0] for row in rows]

    def _matches(
        self, words: str, terms: list[str], long_terms: list[str], chip: OrderFilter, offset: int, limit: int
    ) -> OrderPage:
        wanted = _chip_where(chip)
        short = [term for term in terms if len(term) < TRIGRAM]
        if self._is_small(chip):
            found = self._in_chip(chip, " AND ".join("instr(v.search_text, ?) > 0" for _term in terms), terms)
        else:
            tests = "".join(" AND instr(v.search_text, ?) > 0" for _term in short)
            # With a chip alone, a narrow index answers; a short word besides needs the row.
            index = "" if short else "INDEXED BY ix_view_order_filter "
            rows = self._database.rows(
                "SELECT s.rowid FROM search s "
                + (f"CROSS JOIN view_order v {index}ON v.row_id = s.rowid " if wanted or tests else "")
                + f"WHERE s.search MATCH ?{tests}{wanted} ORDER BY s.rowid DESC LIMIT {TOTAL_LIMIT}",
                (" AND ".join(phrase(term) for term in long_terms), *short),
            )
            found = [row[0] for row in rows]
        exact = self._database.row(
            f"SELECT v.row_id FROM view_order v WHERE v.number = ?{wanted}", (words.upper(),)
        ) or self._database.row(f"SELECT v.row_id FROM view_order v WHERE v.number = ?{wanted}", (words,))
        if exact is not None:
            found = [exact[0], *(row_id for row_id in found if row_id != exact[0])]
        return self._of_rows(found, offset, limit)

    def _of_rows(self, row_ids: list[int], offset: int, limit: int) -> OrderPage:
        shown = row_ids[offset : offset + limit]
        if not shown:
            return OrderPage((), len(row_ids), offset)
        marks = ",".join("?" * len(shown))
        rows = self._database.rows(f"SELECT row_id, summary FROM view_order WHERE row_id IN ({marks})", shown)
        by_id = dict(rows)
        ordered = [(by_id[row_id],) for row_id in shown if row_id in by_id]
        return self._page(ordered, len(row_ids), offset)

    def _page(self, rows: list[Any], total: int, offset: int) -> OrderPage:
        return OrderPage(tuple(_decode_summary(row[0]) for row in rows), total, offset)
