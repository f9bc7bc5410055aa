"""What was ticked off before a hand-over: the bags at hand and the ID; kept over a restart."""

from __future__ import annotations

import json
import logging

from storeassist_qt.domain.ports import DraftStore

logger = logging.getLogger(__name__)


class HandOffTicks:
    """The ticks of one hand-off, named after its first order."""

    def __init__(self, drafts: DraftStore) -> None:
        self._drafts = drafts
        self._key = ""
        self.bags: set[str] = set()
        self.is_id_checked = False

    def load(self, order_id: str) -> None:
        """Take up the ticks of an order's hand-off."""
        self._key = f"handoff:{order_id}"
        self.bags, self.is_id_checked = set(), False
        text = self._drafts.load(self._key)
        if text is None:
            return
        try:
            found = json.loads(text)
            self.bags = {str(key) for key in found["bags"]}
            self.is_id_checked = bool(found["id_checked"])
        except (ValueError, KeyError, TypeError):
            logger.warning("the draft of a hand-off cannot be read and is dropped")
            self._drafts.drop(self._key)

    def check_id(self, is_checked: bool) -> None:
        """Tick the ID check, or untick it."""
        self.is_id_checked = is_checked
        self._save()

    def tick_bag(self, key: str, is_ticked: bool) -> None:
        """Tick a bag that is at hand, or untick it."""
        if is_ticked:
            self.bags.add(key)
        else:
            self.bags.discard(key)
        self._save()

    def taken(self, order_id: str) -> int:
        """Return how many bags of an order are ticked."""
        return sum(key.rpartition("/")[0] == order_id for key in self.bags)

    def drop(self) -> None:
        """Forget the ticks of a finished hand-off."""
        if self._key:
            self._drafts.drop(self._key)
        self.bags.clear()
        self.is_id_checked = False

    def _save(self) -> None:
        if self._key:
            text = json.dumps({"bags": sorted(self.bags), "id_checked": self.is_id_checked})
            self._drafts.save(self._key, text)
