"""The one writer of the hub: a thread that decides up to 64 jobs in one transaction and answers after COMMIT."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

import sqlalchemy as sa

from storeassist_qt.domain.errors import HubError, StorageError
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.registry import KnownDevice, Registry
from storeassist_qt.protocol.envelopes import CommandOutcome, PushRequest
from storeassist_qt.storage.engine import WRITING, storage_errors

logger = logging.getLogger(__name__)
T = TypeVar("T")

JOBS_IN_TRANSACTION = 64
QUEUE_LIMIT = 5000
BUSY_RETRY_AFTER_S = 2


@dataclass(slots=True)
class _Job:
    """A push of a device, or any other piece of writing."""

    future: Future[Any]
    push: tuple[KnownDevice, PushRequest] | None = None
    work: Callable[[Judge], Any] | None = None
    result: Any = None
    error: BaseException | None = None


@dataclass(frozen=True)
class Committed:
    """What listeners are told after each commit."""

    cursor: int
    registry: Registry
    jobs: int


@dataclass
class WriterFigures:
    """Counts since the start, for the metrics."""

    transactions: int = 0
    jobs: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)


class Writer:
    """Takes jobs from any thread; `committed` is called on the writer's thread after each commit."""

    def __init__(self, engine: sa.Engine, judge: Judge, committed: Callable[[Committed], None]) -> None:
        self._engine = engine
        self._judge = judge
        self._committed = committed
        self._queue: queue.Queue[_Job | None] = queue.Queue(QUEUE_LIMIT)
        self._thread = threading.Thread(target=self._run, name="hub-writer", daemon=True)
        self._is_stopped = False
        self._connection: sa.Connection | None = None
        self.figures = WriterFigures()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what is queued and end the thread; later jobs are refused."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._queue.put(None)
        self._thread.join(timeout=30)

    def push(self, device: KnownDevice, request: PushRequest) -> Future[tuple[tuple[CommandOutcome, ...], int]]:
        """Queue a push; the future gives outcomes and cursor after COMMIT, or raises HubError or StorageError."""
        return self._put(_Job(Future(), push=(device, request)))

    def call(self, work: Callable[[Judge], T]) -> Future[T]:
        """Queue any other writing; its changes stay only if it returns, and the registry is read anew after it."""
        return self._put(_Job(Future(), work=work))

    def _put(self, job: _Job) -> Future[Any]:
        if self._is_stopped:
            raise HubError("hub_stopping", retry_after_s=BUSY_RETRY_AFTER_S)
        try:
            self._queue.put_nowait(job)
        except queue.Full:
            raise HubError("hub_busy", retry_after_s=BUSY_RETRY_AFTER_S) from None
        return job.future

    def _open(self) -> sa.Connection:
        """Return the writer's own connection: what another process wrote shows on one and the same connection only."""
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**{WRITING: True})
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.close()

    # --- the thread ------------------------------------------------------------------------------------------------
    def _run(self) -> None:
        is_last = False
        while not is_last:
            job = self._queue.get()
            if job is None:
                break
            jobs, is_last = self._gather(job)
            self._transact(jobs)
        self._close()

    def _gather(self, first: _Job) -> tuple[list[_Job], bool]:
        jobs = [first]
        while len(jobs) < JOBS_IN_TRANSACTION:
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
        return jobs, False

    def _transact(self, jobs: list[_Job]) -> None:
        try:
            cursor = self._commit(jobs)
        except (StorageError, HubError) as error:
            self._fail(jobs, error)
        except Exception as error:  # a mistake of ours must not end the only writer; everybody waiting is told
            logger.exception("A transaction of %d jobs failed", len(jobs))
            self._fail(jobs, error)
        else:
            self._answer(jobs, cursor)

    def _commit(self, jobs: list[_Job]) -> int:
        with storage_errors(), self._open().begin():
            connection = self._open()
            self._judge.begin(connection)
            pushes = [job.push[1] for job in jobs if job.push]
            self._judge.known(envelope.command_id for request in pushes for envelope in request.commands)
            for job in jobs:
                self._decide(connection, job)
            cursor = self._judge.finish()
            if any(job.work for job in jobs):
                self._judge.reload(connection)
        return cursor

    def _decide(self, connection: sa.Connection, job: _Job) -> None:
        judge = self._judge
        try:
            if job.push is not None:
                device, request = job.push
                job.result = judge.guarded(lambda: judge.push(device, request))
            elif job.work is not None:
                work = job.work
                with connection.begin_nested():
                    job.result = judge.guarded(lambda: work(judge))
        except StorageError:
            raise
        except sa.exc.DBAPIError:
            raise
        except Exception as error:  # noqa: BLE001  - the job's own failure is the answer of that job alone
            job.error = error

    def _answer(self, jobs: list[_Job], cursor: int) -> None:
        self.figures.transactions += 1
        self.figures.jobs += len(jobs)
        for job in jobs:
            if job.error is not None:
                job.future.set_exception(job.error)
                continue
            if job.push is not None:
                for outcome in job.result:
                    count = self.figures.outcomes.get(outcome.outcome, 0)
                    self.figures.outcomes[outcome.outcome] = count + 1
                job.future.set_result((job.result, cursor))
            else:
                job.future.set_result(job.result)
        self._committed(Committed(cursor, self._judge.registry, len(jobs)))

    def _fail(self, jobs: list[_Job], error: BaseException) -> None:
        self._judge.abort()
        self._close()
        for job in jobs:
            job.future.set_exception(error)
