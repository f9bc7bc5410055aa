"""Sends records and tells what became of each: by reading the shipment back, never by the answer alone."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from storeassist_qt.oms.fynd.client import CANCEL, WRITE_MAX, KonnectClient
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.records import Shipment, WriteAnswer
from storeassist_qt.oms.fynd.states import Rank, is_known
from storeassist_qt.oms.port import Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms

logger = logging.getLogger(__name__)

Outcome = OmsAnswer | OmsUnreachable
LOCKED_S, EARLY_S, NOT_VISIBLE_S, UNREADABLE_S, AGAIN_S = 30.0, 30.0, 5.0, 60.0, 2.0
DONE_ALREADY = ("IN453",)
TOO_EARLY = ("IN403", "L403")
# A write that met with silence may have been done, and be shown a little later: it is not sent again at once.
UNSURE_S = 10.0
UNSURE_UNITS_S = 60.0  # of a cancellation: sent again too early, it takes one unit more, and no state stops it
NEVER_SENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "circuit open")
BUSY = ("408", "425", "429", "500", "502", "503", "504")


class AcceptedWrites(Protocol):
    """Remembers what Fynd said yes to and has not shown yet, so that it is not sent twice."""

    def since(self, key: str) -> float | None:
        """Return when the key was accepted, in seconds of the connector's clock; None if it was not."""
        ...

    def accept(self, key: str, at: float) -> None:
        """Remember it; the first time counts."""
        ...

    def forget(self, key: str) -> None:
        """The question is settled."""
        ...


class AcceptedInMemory:
    """Remembers until the program ends; after a restart the read before the write decides."""

    def __init__(self) -> None:
        self._at: dict[str, float] = {}

    def since(self, key: str) -> float | None:
        """See AcceptedWrites."""
        return self._at.get(key)

    def accept(self, key: str, at: float) -> None:
        """See AcceptedWrites."""
        self._at.setdefault(key, at)

    def forget(self, key: str) -> None:
        """See AcceptedWrites."""
        self._at.pop(key, None)


@dataclass(frozen=True, kw_only=True)
class Job:
    """One record to write: what it was before, what is sent, and when it counts as done."""

    key: str
    before: Shipment
    record: dict[str, Any]
    is_done: Callable[[Shipment], bool]
    proof: Callable[[Shipment], str] = field(default=lambda shipment: shipment.state)


class Writing:
    """Writes jobs in batches of one store, reads each back and judges it."""

    def __init__(
        self,
        client: KonnectClient,
        accepted: AcceptedWrites | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._client = client
        self._accepted = accepted or AcceptedInMemory()
        self._clock = clock

    def run(self, path: str, jobs: Sequence[Job]) -> dict[str, Outcome]:
        """Return what became of each job, by key."""
        found: dict[str, Outcome] = {}
        ready: list[Job] = []
        for job in jobs:
            if self._accepted.since(job.key) is not None:
                found[job.key] = self._judge(job, None, alone=True)
                continue
            wait_s = UNSURE_UNITS_S if path == CANCEL else UNSURE_S
            waiting = unsure(self._accepted, job.key, self._clock(), wait_s) or self._locked(job)
            if waiting is None:
                ready.append(job)
            else:
                found[job.key] = waiting
        for batch in batches(ready):
            found |= self._send(path, batch)
        return found

    def _locked(self, job: Job) -> OmsUnreachable | None:
        """Return why the shipment cannot be written now."""
        try:
            brief = self._client.brief(job.before.shipment_id, job.key)
        except OmsUnreachable as error:
            return error
        except FyndError as error:
            logger.info("The light read was refused, the record's own lock counts: %s", error)
            brief = None
        if job.before.is_locked or (brief is not None and brief.is_locked):
            return OmsUnreachable("oms_locked", retry_after_s=LOCKED_S, shipment=job.before.shipment_id)
        return None

    def _send(self, path: str, batch: Sequence[Job]) -> dict[str, Outcome]:
        try:
            answer = self._client.write(path, [job.record for job in batch], " ".join(job.key for job in batch))
        except OmsUnreachable as error:
            for job in batch:
                note_unsure(self._accepted, job.key, error, self._clock())
            return {job.key: error for job in batch}
        except FyndError as error:
            return {job.key: later(error) for job in batch}
        found: dict[str, Outcome] = {}
        again: list[Job] = []
        for job in batch:
            outcome = self._judge(job, answer, alone=len(batch) == 1)
            if outcome is None:
                again.append(job)
            else:
                found[job.key] = outcome
        if answer.succeeded and len(again) != answer.failed:  # some of these were taken and only show later
            for job in again:
                self._accepted.forget(f"{job.key}#unsure")
                self._accepted.accept(f"{job.key}#unsure", self._clock())
                found[job.key] = OmsUnreachable("oms_not_visible_yet", retry_after_s=UNSURE_S)
            return found
        for job in again:  # the answer does not say whose refusal it was
            found |= self._send(path, [job])
        return found

    def _judge(self, job: Job, answer: WriteAnswer | None, *, alone: bool) -> Any:
        """Return the outcome, or None where the record has to be sent alone to know."""
        shipment_id = job.before.shipment_id
        is_accepted = answer is None or answer.says_done(shipment_id)
        if is_accepted:
            self._accepted.accept(job.key, self._clock())
        try:
            after = self._client.shipment(shipment_id, job.key)
        except (OmsUnreachable, FyndError) as error:
            return later(error)
        is_moved = is_accepted and after is not None and after.state != job.before.state and not is_known(after.state)
        if after is not None and (job.is_done(after) or is_moved):
            self._accepted.forget(job.key)
            return Confirmed(proof=job.proof(after))
        if is_accepted:
            return self._not_visible(job)
        assert answer is not None  # without an answer the write counts as accepted
        refusal = answer.error_for(shipment_id, alone)
        if refusal is not None:
            if refusal.code in DONE_ALREADY:
                return Confirmed(proof=refusal.code)
            if refusal.code in TOO_EARLY or refusal.code in BUSY:
                return OmsUnreachable("oms_too_early", retry_after_s=EARLY_S, oms_code=refusal.code)
            if after is not None and after.live != job.before.live:  # refused, or done in part: it is planned anew
                return OmsUnreachable("oms_too_early", retry_after_s=AGAIN_S, oms_code=refusal.code)
            return RefusedByOms(refusal.code or "fynd_refused", refusal.text or answer.text)
        if not alone:
            return None
        if answer.failed or not answer.is_http_ok:
            return RefusedByOms("fynd_refused", answer.text[:300])
        return OmsUnreachable("oms_answer_unreadable", retry_after_s=UNREADABLE_S)

    def _not_visible(self, job: Job) -> Outcome:
        since = self._accepted.since(job.key)
        waited = self._clock() - (since if since is not None else self._clock())
        if waited <= self._client.settings.visible_within_seconds:
            return OmsUnreachable("oms_not_visible_yet", retry_after_s=NOT_VISIBLE_S, shipment=job.before.shipment_id)
        self._accepted.forget(job.key)
        return RefusedByOms("oms_not_visible", f"Fynd said yes, and shows {job.before.state or 'no state'} still")


def note_unsure(accepted: AcceptedWrites, key: str, error: OmsUnreachable, now: float) -> None:
    """Remember that a write may have been done although its answer is missing."""
    detail, status = error.facts.get("detail"), error.facts.get("status")
    is_lost = isinstance(status, int) and (status >= 500 or status == 408) and "retry_after_s" not in error.facts
    if error.code == "oms_unreachable" and ((detail and detail not in NEVER_SENT) or is_lost):
        accepted.forget(f"{key}#unsure")
        accepted.accept(f"{key}#unsure", now)


def unsure(accepted: AcceptedWrites, key: str, now: float, wait_s: float = UNSURE_S) -> OmsUnreachable | None:
    """Return that a write has to wait, as the one before may show yet."""
    since = accepted.since(f"{key}#unsure")
    if since is None:
        return None
    left = since + wait_s - now
    if 0 < left <= wait_s:
        return OmsUnreachable("oms_not_visible_yet", retry_after_s=min(left, UNSURE_S))
    accepted.forget(f"{key}#unsure")
    return None


def later(error: OmsUnreachable | FyndError) -> OmsUnreachable:
    """Return the error as one to try again: a wrong setting or a page in between must lose nothing."""
    if isinstance(error, OmsUnreachable):
        return error
    return OmsUnreachable("oms_answer_unreadable", retry_after_s=UNREADABLE_S, detail=str(error))


def batches(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    """Split into batches of at most 20, of one store each, no shipment twice in one."""
    open_batches: dict[str, list[Job]] = {}
    for job in jobs:
        place = job.before.location.casefold()
        batch = open_batches.setdefault(place, [])
        if len(batch) >= WRITE_MAX or any(other.before.shipment_id == job.before.shipment_id for other in batch):
            yield batch
            batch = open_batches[place] = []
        batch.append(job)
    yield from (batch for batch in open_batches.values() if batch)


def reached(target: Rank) -> Callable[[Shipment], bool]:
    """Return the test for "at the target or past it"; a cancelled shipment is neither."""
    return lambda shipment: target <= shipment.rank < Rank.CANCELLED
