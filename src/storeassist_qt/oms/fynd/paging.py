"""Walks through pages of which neither the first number nor the end is known for certain."""

from __future__ import annotations

from collections.abc import Iterable

from storeassist_qt.oms.fynd.settings import AUTO

PAGES_MAX = 200


class Pager:
    """Says which page comes next, and stops on an empty or a repeated one.

    A page that is shorter than asked for is not the end: a server may cap the size at a number that it tells nobody.
    With base "auto" pages 0 and 1 are both read: where the server counts from 1, page 0 is empty, refused or page 1.
    """

    def __init__(self, base: str, size: int) -> None:
        self._is_auto = base == AUTO
        self._page = 0 if self._is_auto else int(base)
        self._first = self._page
        self._size = size
        self._seen: set[str] = set()
        self._is_0_taken = False
        self._is_short = False
        self._longest = 0
        self.is_done = False

    @property
    def page(self) -> int:
        """The page to ask for."""
        return self._page

    @property
    def may_be_none(self) -> bool:
        """The page asked for may not exist."""
        return (self._page > self._first and (self._is_0_taken or bool(self._seen))) or (
            self._is_auto and self._page == 0
        )

    @property
    def is_likely_past_end(self) -> bool:
        """The page before held fewer than asked for; a server that breaks at this one says that there is none."""
        return self._is_short

    def accept(self, ids: Iterable[str]) -> set[str]:
        """Take what the page held and return the ids not seen before."""
        found = list(ids)
        new = set(found) - self._seen
        self._is_0_taken = self._is_0_taken or self._page == 0
        self._seen |= new
        # A cap is likely a round number, and shows where one page is as long as another.
        is_at_cap = len(found) % 10 == 0 or (bool(new) and len(found) >= self._longest > 0)
        self._is_short = 0 < len(found) < self._size and not is_at_cap
        self._longest = max(self._longest, len(found))
        if self._is_auto and self._page == 0:
            self.is_done = False  # an empty page 0 may mean that the server counts from 1
        else:
            is_page_0_again = self._is_auto and self._page == 1 and bool(found)
            self.is_done = not found or (not new and not is_page_0_again)
        self._page += 1
        self.is_done = self.is_done or self._page - self._first >= PAGES_MAX
        return new

    def refused(self) -> bool:
        """Take that the server refused the page; return whether that is no error but the end, or a base of 1."""
        if self._page == self._first and not self._is_auto:
            return False
        if self._is_auto and self._page == 0:
            self._page = 1
            return True
        if self._is_auto and self._page == 1 and not self._seen and not self._is_0_taken:
            return False
        self.is_done = True
        return True
