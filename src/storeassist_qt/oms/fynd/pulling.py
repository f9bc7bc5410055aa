"""Puts the poller's questions to Fynd, a round at a time."""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime

from storeassist_qt.oms.fynd.client import KonnectClient, shipments_in
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.polling import Ask, AskBriefs, AskPage, Poller, Seen
from storeassist_qt.oms.fynd.records import decode, pick, text_of
from storeassist_qt.oms.fynd.writing import UNREADABLE_S
from storeassist_qt.oms.port import OmsUnreachable

logger = logging.getLogger(__name__)

PAGES_A_ROUND = 10
BREAKS_MAX = 3
NO_FILTER = (401, 403, 500, 501)


class Puller:
    """Drives one poller; call `round` about once a second, from one thread. Other stores' shipments come along."""

    def __init__(self, client: KonnectClient, poller: Poller) -> None:
        self._client = client
        self.poller = poller
        self.trouble: OmsUnreachable | FyndError | None = None  # of the last question that could not be put
        self._answers = 0
        self._broken: dict[str, tuple[int, int]] = {}  # by filter: how often it broke, and answers of others by then
        self._late: deque[Ask] = deque()  # further pages: a long sweep must not keep new orders waiting
        self.missing: list[str] = []  # ids that Fynd does not know at this location, until somebody takes them

    def round(self, now: datetime, is_open: bool = True) -> list[Seen]:
        """Ask what is due and return what is new or has changed; an OMS that is away raises nothing."""
        asks = deque(self.poller.tick(now, is_open))
        seen: list[Seen] = []
        has_read, pages = False, 0
        while True:
            if not asks and not has_read:  # what the light reads have just found
                has_read = True
                asks.extend(self.poller.reads(now))
            if not asks and self._late and pages < PAGES_A_ROUND:
                pages += 1
                asks.append(self._late.popleft())
            if not asks:
                break
            ask = asks.popleft()
            try:
                more = self._ask(ask, seen)
                (self._late if isinstance(ask, AskPage) else asks).extend(more)
                self.trouble = None
                self._answers += 1
                self._broken.pop(_filter_of(ask), None)
            except OmsUnreachable as error:
                logger.info("Fynd was not reached: %s", error)
                if isinstance(ask, AskPage) and error.facts.get("status") in NO_FILTER and self._breaks_at(ask):
                    asks.extendleft(self.poller.was_refused(ask, _words(error), now))
                    continue
                if isinstance(ask, AskPage) and error.facts.get("status") == 500 and self.poller.may_be_no_page(ask):
                    # At once, as several such answers in a row look like a server that is down.
                    asks.extendleft(self.poller.was_refused(ask, _words(error), now))
                    continue
                if error.code != "oms_paced":  # our own pace, and no fault of Fynd's
                    self.trouble = error
                wait = error.facts.get("retry_after_s")
                self.poller.failed(ask, float(wait) if isinstance(wait, int | float) else None, now)
            except FyndError as error:
                logger.info("Fynd does not answer %s: %s", ask, error)
                if error.code == "fynd_refused":
                    self.trouble = None
                    asks.extend(self.poller.was_refused(ask, _words(error), now))
                else:  # a page in between, an answer cut short: the question is good and is put again
                    self.trouble = error
                    self.poller.failed(ask, UNREADABLE_S, now)
        return seen

    def _breaks_at(self, ask: AskPage) -> bool:
        """Tell whether it is this filter alone, again and again, that the server does not answer."""
        times, answers = self._broken.get(ask.state, (0, -1))
        if self._answers > answers:
            self._broken[ask.state] = (times + 1, self._answers)
        return self._broken[ask.state][0] > BREAKS_MAX

    def _ask(self, ask: Ask, seen: list[Seen]) -> list[Ask]:
        if isinstance(ask, AskBriefs):
            return self.poller.got_briefs(ask, self._client.briefs(ask.state))
        if isinstance(ask, AskPage):
            may_be_none = self.poller.is_likely_past_end(ask)
            answer = self._client.page(ask.state, ask.page, ask.since, ask.until, may_be_none=may_be_none)
            more, found = self.poller.got_page(ask, shipments_in(answer))
            seen.extend(found)
            return more
        shipments = self._client.look_up(ask.shipment_id)
        if not shipments:
            self.missing.append(ask.shipment_id)
        seen.extend(self.poller.got_shipments(ask, shipments))
        return []


def _filter_of(ask: Ask) -> str:
    return ask.state if isinstance(ask, AskPage) else ""


def _words(error: FyndError | OmsUnreachable) -> str:
    """Return what Fynd said to a question it refused, for a person to read."""
    said = str(error.facts.get("text", ""))
    try:
        document = decode(said.encode(), "refusal")
    except FyndError:
        document = None
    message = text_of(pick(document, "message", "error", "reason", "detail")) or said
    return message or f"HTTP {error.facts.get('status', '')}".strip()
