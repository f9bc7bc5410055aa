"""The keeper of the OMS: polls it, takes in what it shows, sees to documents, and tells how it does.

It has a thread of its own; nothing it waits for holds up the writer or a device.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import sqlalchemy as sa

from storeassist_qt.domain.commands import PlaceOrder
from storeassist_qt.domain.errors import HubError, StorageError, StoreAssistError
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.policy import StorePolicy, is_open_at
from storeassist_qt.hub import oms_state
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.oms_incoming import Books, Refusal, asker_of, take
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.paperwork import Paperwork, Reading
from storeassist_qt.hub.turns import take_turns
from storeassist_qt.hub.writer import Writer
from storeassist_qt.oms.port import Incoming, OmsConnection

logger = logging.getLogger(__name__)
T = TypeVar("T")

TURN_S = 1.0
LOOK_UP_S = 5.0
LOOK_AGAIN_S = 0.25
LOOK_UPS_AT_ONCE = 8
STANDALONE = "standalone"
READ_AGAIN = timedelta(minutes=10)  # what no list of the OMS shows any more is read by its id
HAND_OVER_AWAITED = timedelta(days=3)
REFUSED_MAX = 500
HOOK_PROBLEMS = ("hook_secret_missing", "hook_secret_wrong", "hook_unreadable")
HOOKS_MENDED = timedelta(minutes=10)  # good and bad notices may come by turns, and a list that flickers tells nothing
_ORDER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]{3,63}")  # anything else is no order's name anywhere


class OmsDesk:
    """One turn about every second; `start` and `stop` once each, `look_up`, `note` and `settle` from any thread."""

    def __init__(
        self,
        writer: Writer,
        reading: Reading,
        policy: Callable[[], StorePolicy],
        clock: Callable[[], datetime],
        connection: OmsConnection | None,
        records: OmsRecords | None = None,
    ) -> None:
        self._writer = writer
        self._reading = reading
        self._policy = policy
        self._clock = clock
        self._connection = connection
        self._records = records
        self._view = Books(reading)
        self.papers = Paperwork(writer, reading, policy, clock, connection.source if connection else None)
        self._turning = threading.Lock()
        self._turned = threading.Condition()
        self._turns = 0
        self._noting = threading.Lock()
        self._telling = threading.Lock()
        self._look_ups = threading.BoundedSemaphore(LOOK_UPS_AT_ONCE)
        self._refused: dict[str, list[tuple[str, dict[str, Any]]]] = {}  # codes and facts by order
        self._late: list[Incoming] = []  # taken from the source, and not yet decided
        self._to_read: deque[str] = deque()  # ids at the OMS, one a turn, so that new orders do not wait for them
        self._read_again_at: datetime | None = None
        self._wake = threading.Event()
        self._is_stopping = False
        with reading() as database:
            self._told = oms_state.read(database)
        own = self._told.problems if self._told and connection and self._told.name == connection.name else ()
        self._problems = oms_state.Problems([problem for problem in own if problem.facts.get("hub")])
        self._thread = threading.Thread(target=self._run, name="hub-oms", daemon=True)

    @property
    def health(self) -> OmsHealth | None:
        """What the devices were told last."""
        return self._told

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, wait_s: float = 30.0) -> None:
        """End the thread; a request that is under way is waited for."""
        self._is_stopping = True
        self._wake.set()
        self._thread.join(timeout=wait_s)
        if self._records is not None:
            try:
                self._records.flush()
            except StoreAssistError as error:
                logger.warning("The OMS's last answers were not kept: %s", error.code)
        if self._thread.is_alive():
            logger.warning("The OMS's thread has not ended within %.0f s", wait_s)

    def wake(self) -> None:
        """Take the next turn now."""
        self._wake.set()

    def note(self, code: str, **facts: Any) -> None:
        """Keep a problem for the manager; the same twice is one. `hub` marks it as the hub's own."""
        with self._noting:
            self._problems.add(code, {**facts, "hub": True}, self._clock())

    def note_hook(self) -> None:
        """A notice came and was in order: what was wrong with notices before has been mended."""
        with self._noting:
            self._problems.drop(HOOK_PROBLEMS, before=self._clock() - HOOKS_MENDED)

    def settle(self, problem: OmsProblem, by: str) -> OmsHealth | None:
        """Mark a problem as looked at by this person and tell the devices; one that is gone needs nothing."""
        with self._telling:
            before = self._told
            after = oms_state.settled(before, problem, by) if before is not None else None
            if after is None or after == before:
                return before
            self._put(after)
            return after

    def look_up(self, text: str, find: Callable[[], T | None], wait_s: float = LOOK_UP_S) -> T | None:
        """Have an order read at the OMS and wait until `find` finds it; None where it does not come in time."""
        if self._connection is None or not _ORDER_NAME.fullmatch(text) or not self._look_ups.acquire(blocking=False):
            return None
        try:
            self._connection.source.want(text)
            until = time.monotonic() + wait_s
            while (left := until - time.monotonic()) > 0 and not self._is_stopping:
                with self._turned:
                    turn = self._turns
                    self._wake.set()
                    self._turned.wait_for(partial(self._has_turned_since, turn), left)
                found = find()
                if found is not None:
                    return found
                time.sleep(min(LOOK_AGAIN_S, max(0.0, left)))
        finally:
            self._look_ups.release()
        return None

    # --- the thread ------------------------------------------------------------------------------------------------
    def _run(self) -> None:
        take_turns(self._turn_awake, lambda: self._is_stopping, self._wake, TURN_S)

    def _turn_awake(self) -> None:
        self._wake.clear()  # what wakes us during a turn calls for another one
        self.turn()

    def _has_turned_since(self, turn: int) -> bool:
        return self._turns > turn

    def turn(self) -> None:
        """Take one turn now."""
        with self._turning:
            try:
                self._turn()
            finally:
                with self._turned:
                    self._turns += 1
                    self._turned.notify_all()

    def _turn(self) -> None:
        connection = self._connection
        if self._records is not None:
            self._records.flush()
        if connection is not None:
            self._read_again(connection)
            try:
                self._late += connection.source.round(
                    now := self._clock(), self._view, is_open=is_open_at(self._policy(), now)
                )
                self._take_in(connection.name)
            finally:
                self._tell(connection.source.health())
        elif self._told is not None and self._told.name not in ("", STANDALONE):
            self._tell(OmsHealth(name=self._told.name, is_reachable=False, code="oms_not_connected"))
        if connection is not None or self._policy().invoices != "none":
            self.papers.turn()

    def _read_again(self, connection: OmsConnection) -> None:
        """Have the orders that are not over at the OMS read by their ids, now and then and after a start.

        A list may leave one out, and what was to be looked after is forgotten when the hub ends.
        """
        now = self._clock()
        if not self._to_read and (self._read_again_at is None or self._read_again_at <= now):
            self._read_again_at = now + READ_AGAIN
            with self._reading() as database:
                self._to_read.extend(database.execute(_not_over(now)).scalars())
        if self._to_read and connection.source.health().is_reachable:
            connection.source.want(self._to_read.popleft())

    def _take_in(self, name: str) -> None:
        """Decide what came, many in one transaction; what the database could not take now stays for the next turn."""
        asker = asker_of(name)
        late, self._late = self._late, []
        queued = []
        for incoming in late:
            try:
                job = self._writer.call(partial(take, incoming=incoming, asker=asker))
            except HubError:  # busy, or about to stop
                self._late.append(incoming)
                continue
            queued.append((incoming, job))
        for incoming, job in queued:
            try:
                refused = job.result()
            except (StorageError, HubError) as error:
                logger.warning("What the OMS shows of order %s is taken later: %s", incoming.order_id, error.code)
                self._late.append(incoming)
            except Exception:  # one odd order must not keep the others out
                logger.exception("What the OMS shows of order %s could not be taken", incoming.order_id)
                self.note("oms_order_unusable", order=incoming.order_id)
            else:
                self._note_refused(incoming, refused)

    def _note_refused(self, incoming: Incoming, refused: list[Refusal]) -> None:
        """Keep what was refused of an order in place of what was before: nothing, where all of it was taken."""
        with self._noting:
            for code, facts in self._refused.pop(incoming.order_id, ()):
                self._problems.drop((code,), **facts)
            self._problems.drop(("oms_order_unusable",), order=incoming.order_id)
            placed = incoming.commands[0] if incoming.commands else None
            if isinstance(placed, PlaceOrder) and not refused:  # what was told of it before the hub's last start, too
                self._problems.drop((), number=placed.order.number)
        if refused:
            self._refused[incoming.order_id] = [(one.code, one.facts) for one in refused]
            while len(self._refused) > REFUSED_MAX:
                self._refused.pop(next(iter(self._refused)))
        for one in refused:
            self.note(one.code, **one.facts)

    def _tell(self, health: OmsHealth) -> None:
        """Keep how the OMS does, and tell the devices where a person would see a difference."""
        now = self._clock()
        with self._reading() as database:
            count = oms_state.waiting(database, now)
        with self._noting:
            own = self._problems.listed(now)
        with self._telling:
            before = self._told
            after = oms_state.merged(health, own, count, before, now)
            if not oms_state.is_news(before, after):
                return
            self._put(after)
        if before is not None and not before.is_reachable and after.is_reachable:
            self._writer.call(_bring_forward).result()

    def _put(self, health: OmsHealth) -> None:
        self._writer.call(lambda judge: oms_state.put(judge, health)).result()
        self._told = health


def _not_over(now: datetime) -> sa.Select[str]:
    """Select the orders that the OMS has shown and that are open, or handed over and not seen as that."""
    orders, document = t.ORDERS.c, t.ORDERS.c.document
    of_the_oms = (
        orders.store_id == sa.select(t.STORE.c.store_id).scalar_subquery(),  # leads every index
        orders.oms_id != "",
        document.contains('"oms_status":"', autoescape=True),
    )
    is_open = orders.is_closed.is_(False)
    is_awaited = (
        orders.closed_at > now - HAND_OVER_AWAITED,
        orders.stage == Stage.HANDED_OVER.value,
        ~document.contains('"delivery_seen"', autoescape=True),
        ~document.contains('"closed_how":"elsewhere"', autoescape=True),
    )
    found = sa.union(
        sa.select(orders.oms_id).where(*of_the_oms, is_open), sa.select(orders.oms_id).where(*of_the_oms, *is_awaited)
    ).subquery()
    return sa.select(found.c.oms_id)


def _bring_forward(judge: Judge) -> None:
    """Try at once what waited while the OMS was away."""
    at_oms = sa.select(t.ORDERS.c.order_id).where(t.ORDERS.c.oms_id != "")
    waiting = (
        t.EFFECT.c.state.in_(oms_state.UNDERWAY),
        t.EFFECT.c.attempts > 0,
        t.EFFECT.c.due_at > judge.now,
        t.EFFECT.c.order_id.in_(at_oms),
    )
    judge.connection.execute(t.EFFECT.update().where(*waiting).values(due_at=judge.now))
