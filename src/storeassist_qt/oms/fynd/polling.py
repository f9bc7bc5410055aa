"""Decides what to ask Fynd next, without asking: times and answers in, requests and changed shipments out."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from storeassist_qt.oms.fynd.paging import Pager
from storeassist_qt.oms.fynd.records import Brief, Shipment
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.fynd.states import HANDED_OVER, RETURN_FILTERS

OPEN_STATES = ("CREATED", "CONFIRMED", "PROCESSING")
PACKED = "COMPLETED"
STARTED_RETURNS = "RETURN_PROCESSING"
STARTED_RETURNS_S = 10  # while a counter waits for a return that somebody starts in Store OS
READS_AT_ONCE = 10
PRINTS_MAX = 20_000
RETRY_S = 30.0
REFUSED_READS = 3
ROUND = 10  # where a server caps an answer, it does so at a multiple of this
LIGHT_AGAIN_S = 3600.0  # a refused light read is tried again; the list is heavier


@dataclass(frozen=True)
class AskBriefs:
    """The light read of a state."""

    state: str


@dataclass(frozen=True)
class AskPage:
    """One page of the list of a state."""

    state: str
    page: int
    since: datetime
    until: datetime


@dataclass(frozen=True)
class AskShipment:
    """One shipment in full."""

    shipment_id: str


Ask = AskBriefs | AskPage | AskShipment


@dataclass(frozen=True)
class Seen:
    """A shipment that is new or has changed; the hub makes commands of it (`mapping`)."""

    shipment: Shipment
    brief: Brief | None = None


@dataclass
class _Feed:
    state: str
    is_light: bool
    light_again_at: datetime | None
    lookback_days: int
    first_days: int = 0  # how far back the first sweep goes, where that is further
    next_at: datetime | None = None  # None: at once
    asked_at: datetime | None = None
    swept_at: datetime | None = None
    sweep_at: datetime | None = None  # when a light feed is read as a list too, in case the light read leaves out some
    is_asked: bool = False
    pager: Pager | None = None
    ids: set[str] = field(default_factory=set)


def seconds_between(orders_a_day: int) -> int:
    """Return how often the slow feeds are read, as Fynd's page on cron timings advises, at its quick end."""
    return 60 if orders_a_day >= 1000 else 300 if orders_a_day >= 100 else 900


class Poller:
    """Keeps the feeds of one store. Not thread-safe: one thread drives it."""

    def __init__(self, settings: FyndSettings) -> None:
        self._settings = settings
        self._feeds = {state: _Feed(state, True, None, settings.lookback_days) for state in (*OPEN_STATES, PACKED)}
        self._feeds["CANCELLED"] = _Feed("CANCELLED", False, None, settings.lookback_days)
        for state in HANDED_OVER:  # all that may come back is to be found by its number
            self._feeds[state] = _Feed(state, False, None, settings.lookback_days, settings.returns_lookback_days)
        for state in RETURN_FILTERS:
            self._feeds[state] = _Feed(state, False, None, settings.returns_lookback_days)
        self._briefs: dict[str, Brief] = {}
        self._to_read: OrderedDict[str, datetime | None] = OrderedDict()
        self._asked: set[str] = set()
        self._wanted: set[str] = set()
        self._not_taken: dict[str, int] = {}
        self._prints: OrderedDict[str, str] = OrderedDict()
        self.orders_a_day = 0
        self._returns_awaited_until: datetime | None = None
        self.refused: dict[str, str] = {}  # filters that Fynd does not take, with its words

    @property
    def refuses_all(self) -> bool:
        """No filter is taken: then it is not the filters."""
        return len(self.refused) == len(self._feeds)

    def want(self, shipment_id: str) -> None:
        """Have a shipment read at once and shown, changed or not: somebody scanned its receipt."""
        self._to_read[shipment_id] = None
        self._to_read.move_to_end(shipment_id, last=False)
        self._wanted.add(shipment_id)

    def look(self, shipment_id: str) -> None:
        """Have a shipment read soon: it is about to change."""
        self._to_read.setdefault(shipment_id, None)

    def tick(self, now: datetime, is_open: bool = True) -> list[Ask]:
        """Return what is to be asked now; nothing that is still being asked."""
        asks = self.reads(now)
        for feed in self._feeds.values():
            if feed.is_asked or (feed.next_at is not None and feed.next_at > now):
                continue
            feed.is_asked = True
            feed.next_at = now + timedelta(seconds=self._every_s(feed, is_open, now))
            asks.append(self._ask_of(feed, now))
        return asks

    def _ask_of(self, feed: _Feed, now: datetime) -> Ask:
        feed.asked_at = now
        if feed.light_again_at is not None and feed.light_again_at <= now:
            feed.is_light, feed.light_again_at = True, None
        return AskBriefs(feed.state) if feed.is_light else self._first_page(feed, now)

    def await_returns(self, now: datetime, until: datetime) -> None:
        """Look for returns that were just started at a quick pace until then."""
        self._returns_awaited_until = until
        feed = self._feeds[STARTED_RETURNS]
        feed.next_at = min(feed.next_at or now, now)

    @property
    def slow_seconds(self) -> int:
        """How often the slow feeds are read."""
        return self._settings.feed_seconds or seconds_between(self.orders_a_day)

    def reads(self, now: datetime) -> list[Ask]:
        """Return the shipments to be read now, at most ten."""
        asks: list[Ask] = []
        for shipment_id, at in self._to_read.items():
            if len(asks) < READS_AT_ONCE and shipment_id not in self._asked and (at is None or at <= now):
                self._asked.add(shipment_id)
                asks.append(AskShipment(shipment_id))
        return asks

    def _every_s(self, feed: _Feed, is_open: bool, now: datetime) -> int:
        slow = self.slow_seconds
        if feed.state == "CREATED" and is_open:
            return self._settings.created_seconds
        awaited = self._returns_awaited_until
        if feed.state == STARTED_RETURNS and awaited is not None and now < awaited:
            return min(STARTED_RETURNS_S, slow)
        return min(self._settings.open_seconds, slow) if feed.state in OPEN_STATES and is_open else slow

    def _first_page(self, feed: _Feed, now: datetime) -> AskPage:
        feed.pager = Pager(self._settings.page_base, self._settings.page_size)
        since = now - timedelta(days=max(feed.lookback_days, feed.first_days))
        return AskPage(feed.state, feed.pager.page, since, now + timedelta(days=1))

    # --- answers ---------------------------------------------------------------------------------------------------
    def got_briefs(self, ask: AskBriefs, briefs: Sequence[Brief]) -> list[Ask]:
        """Take a light read: what is new, changed or gone from the state is read in full.

        Returns the request for the list, now and then.
        """
        feed = self._feeds[ask.state]
        feed.is_asked = False
        self.refused.pop(ask.state, None)
        for brief in briefs:
            if self._briefs.get(brief.shipment_id) != brief:
                self._briefs[brief.shipment_id] = brief
                self._to_read.setdefault(brief.shipment_id, None)
        ids = {brief.shipment_id for brief in briefs}
        for shipment_id in sorted(feed.ids - ids):
            self._briefs.pop(shipment_id, None)
            self._to_read.setdefault(shipment_id, None)
        feed.ids = ids
        return self._sweep(feed, may_be_cut=len(briefs) >= ROUND and len(briefs) % ROUND == 0)

    def _sweep(self, feed: _Feed, *, may_be_cut: bool) -> list[Ask]:
        """Read the list too, now and then; soon where the light read may have been cut at a round number."""
        now = feed.asked_at
        if now is None:
            return []
        is_first = feed.sweep_at is None
        every = timedelta(
            seconds=min(self.slow_seconds, self._settings.open_seconds) if may_be_cut else self.slow_seconds
        )
        if feed.sweep_at is not None and min(feed.sweep_at, (feed.swept_at or now) + every) > now:
            return []
        feed.sweep_at, feed.swept_at = now + timedelta(seconds=self.slow_seconds), now
        if is_first and not may_be_cut:
            return []
        feed.is_asked = True
        return [self._first_page(feed, now)]

    def got_page(self, ask: AskPage, shipments: Sequence[Shipment]) -> tuple[list[Ask], list[Seen]]:
        """Take a page and return the request for the next one, if there is one, and what has changed."""
        feed = self._feeds[ask.state]
        if feed.pager is None or feed.pager.page != ask.page:
            return [], []  # the answer to a sweep that was given up
        self.refused.pop(ask.state, None)
        new = feed.pager.accept(shipment.shipment_id for shipment in shipments)
        found = [shipment for shipment in shipments if shipment.shipment_id in new]
        return self._next_page(feed, ask), self._changed(found)

    def _next_page(self, feed: _Feed, ask: AskPage) -> list[Ask]:
        if feed.pager is None or feed.pager.is_done:
            feed.is_asked, feed.pager, feed.first_days = False, None, 0
            return []
        return [AskPage(feed.state, feed.pager.page, ask.since, ask.until)]

    def got_shipments(self, ask: AskShipment, shipments: Sequence[Shipment]) -> list[Seen]:
        """Take a full read; none where Fynd does not know the shipment at this location."""
        self._asked.discard(ask.shipment_id)
        if ask.shipment_id in self._wanted:
            self._wanted.discard(ask.shipment_id)
            for shipment in shipments:  # shown although nothing changed
                self._prints.pop(shipment.shipment_id, None)
        self._to_read.pop(ask.shipment_id, None)
        return self._changed(shipments)

    def may_be_no_page(self, ask: AskPage) -> bool:
        """Tell whether the page may not exist: one after the first, or page 0 where the server may count from 1."""
        pager = self._feeds[ask.state].pager
        return pager is not None and pager.page == ask.page and pager.may_be_none

    def is_likely_past_end(self, ask: AskPage) -> bool:
        """Tell whether the page before was not full, so that this one most likely does not exist."""
        pager = self._feeds[ask.state].pager
        return pager is not None and pager.page == ask.page and pager.is_likely_past_end

    def was_refused(self, ask: Ask, text: str, now: datetime) -> list[Ask]:
        """Take that Fynd does not answer this question, and return what to ask in its place."""
        if isinstance(ask, AskShipment):
            return self._not_read(ask, now)
        feed = self._feeds[ask.state]
        if isinstance(ask, AskBriefs):
            feed.is_light = False  # by the list for now
            feed.light_again_at = now + timedelta(seconds=LIGHT_AGAIN_S)
            return [self._first_page(feed, now)]
        if feed.pager is not None and feed.pager.refused():
            return self._next_page(feed, ask)
        self.refused[ask.state] = text[:200]
        feed.is_asked, feed.pager = False, None
        return []

    def _not_read(self, ask: AskShipment, now: datetime) -> list[Ask]:
        """Ask again for a shipment that is to be looked after, a few times; what a person typed or scanned is no id."""
        count = self._not_taken.get(ask.shipment_id, 0) + 1
        if ask.shipment_id in self._wanted or count > REFUSED_READS:
            self._not_taken.pop(ask.shipment_id, None)
            self.got_shipments(ask, ())
            return []
        self._not_taken[ask.shipment_id] = count
        return self.failed(ask, RETRY_S * 10, now)

    def failed(self, ask: Ask, retry_after_s: float | None, now: datetime) -> list[Ask]:
        """Take that the question could not be put; it is put again later, a sweep from its first page."""
        at = now + timedelta(seconds=RETRY_S if retry_after_s is None else retry_after_s)
        if isinstance(ask, AskShipment):
            self._asked.discard(ask.shipment_id)
            self._to_read[ask.shipment_id] = at
            return []
        feed = self._feeds[ask.state]
        feed.is_asked, feed.pager = False, None
        feed.next_at = max(at, feed.next_at) if feed.next_at and ask.state != "CREATED" else at
        return []

    def _changed(self, shipments: Sequence[Shipment]) -> list[Seen]:
        seen: list[Seen] = []
        for shipment in shipments:
            text = json.dumps(shipment.raw, sort_keys=True, default=str)
            mark = hashlib.sha256(text.encode()).hexdigest()
            if self._prints.get(shipment.shipment_id) == mark:
                continue
            self._prints[shipment.shipment_id] = mark
            self._prints.move_to_end(shipment.shipment_id)
            seen.append(Seen(shipment, self._briefs.get(shipment.shipment_id)))
        while len(self._prints) > PRINTS_MAX:
            self._prints.popitem(last=False)
        return seen
