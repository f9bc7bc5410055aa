"""Drives the sync core with a real hub, a real clock and threads."""

from __future__ import annotations

import contextlib
import logging
import math
import queue
import random
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import StorageError, SyncError
from storeassist_qt.domain.ports import Connection, SyncStatus
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import ChangesPage
from storeassist_qt.sync import events as e
from storeassist_qt.sync.core import Rng, SyncCore

if TYPE_CHECKING:
    from storeassist_qt.sync.client import HubClient

logger = logging.getLogger(__name__)

STOP_S = 2.0
WORKING_S = 30.0
TIDY_S = 4 * 3600.0
# The hub judged the photo itself: sending it again would change nothing.
PHOTO_REFUSED = ("blob_differs", "body_too_large", "malformed")


@dataclass(frozen=True)
class ClientSettings:
    """How to reach the hub; empty values are taken from the device's enrolment.

    `verify`: True for the system's authorities, or an ssl.SSLContext that trusts the store's own.
    """

    url: str = ""
    token: str = ""
    verify: Any = True
    transport: Any = None  # an httpx transport, for tests


class SyncEngine:
    """Keeps a device and its hub in step from two threads of its own: one for requests, one for the event stream.

    `on_status` and `on_changed` are called on the worker's thread; `app` brings them to the GUI thread.
    """

    def __init__(
        self,
        store: DeviceStore,
        settings: ClientSettings | None = None,
        on_status: Callable[[SyncStatus], None] | None = None,
        on_changed: Callable[[frozenset[str]], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        rng: Rng | None = None,
    ) -> None:
        self._store = store
        self._settings = settings or ClientSettings()
        self._on_status = on_status
        self._on_changed = on_changed
        self._clock = clock
        self._rng = rng or random.Random()
        self._core = SyncCore(self._rng)
        self._inbox: queue.SimpleQueue[e.Event | None] = queue.SimpleQueue()
        self._timer: float | None = None
        self._page: ChangesPage | None = None
        self._client: HubClient | None = None
        self._thread: threading.Thread | None = None
        self._stream: _Stream | None = None
        self._status = SyncStatus(Connection.SYNCING, is_loading=True)
        self._stopping = threading.Event()
        self._last_command = -math.inf
        self._tidy_at = -math.inf
        self._unsubscribe: list[Callable[[], None]] = []

    # --- from any thread ---------------------------------------------------------------------------------------
    def start(self) -> None:
        """Begin; returns at once."""
        if self._thread is not None:
            return
        self._stopping.clear()
        self._inbox = queue.SimpleQueue()  # what an earlier run left in it is not for this one
        self._core = SyncCore(self._rng)
        self._timer = self._page = None
        self._status = replace(self._status, connection=Connection.SYNCING, is_online=False)
        self._unsubscribe = [self._store.on_queued(self._queued), self._store.photos.on_kept(self._photo_kept)]
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = STOP_S) -> bool:
        """End; tells whether the worker ended in time. What waits stays queued."""
        if self._thread is None:
            return True
        self._stopping.set()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._inbox.put(None)
        self._close_stream()
        self._thread.join(timeout_s)
        has_ended = not self._thread.is_alive()
        if not has_ended:
            logger.warning("The sync worker has not ended within %.1f s", timeout_s)
        self._thread = None
        return has_ended

    def wake(self) -> None:
        """Try now: somebody tapped, or the network came back."""
        self._inbox.put(e.Woken())

    def settings_changed(self, settings: ClientSettings | None = None) -> None:
        """The device was enrolled, or the hub's address changed: start over with what the store holds."""
        was_running = self._thread is not None
        self.stop()
        if settings is not None:
            self._settings = settings
        if was_running:
            self.start()

    def status(self) -> SyncStatus:
        """Return the current state, with the last success and the clock as of now: those go on without a report."""
        store = self._store
        return replace(
            self._status, last_success=store.last_success(), clock_skew_s=store.clock_skew_s(), oms=store.meta.oms
        )

    def _queued(self) -> None:
        store = self._store
        self._last_command = self._clock()
        self._inbox.put(e.QueueChanged(store.waiting_count(), store.attention_count(), store.is_push_held()))

    def _photo_kept(self) -> None:
        self._inbox.put(e.PhotosChanged(self._store.photos.waiting_count()))

    # --- the worker --------------------------------------------------------------------------------------------
    def _run(self) -> None:
        try:
            self._open_client()
            self._handle(self._started())
            while not self._stopping.is_set():
                event = self._next_event()
                if event is None:
                    return
                self._handle(event)
        except StorageError as error:
            # The store was closed under us at the end, or its disk is gone: commands say so to the person themselves.
            if error.code != "database_closed":
                logger.error("Sync ended: %s", error)
            self._tell(replace(self._status, connection=Connection.ATTENTION, reason=error.code, is_online=False))
        finally:
            self._close_stream()
            if self._client is not None:
                self._client.close()
                self._client = None
            self._store.release_thread()

    def _open_client(self) -> None:
        from storeassist_qt.sync.client import HubClient  # after the first frame: httpx takes long to import

        identity = self._store.meta.identity
        url = self._settings.url or identity.hub_url
        token = self._settings.token or identity.token
        if not url:
            return
        try:
            self._client = HubClient(url, token, verify=self._settings.verify, transport=self._settings.transport)
        except SyncError as error:
            logger.error("The hub's address cannot be used: %s", error.code)
            self._tell(replace(self._status, connection=Connection.OFFLINE, reason=error.code))

    def _started(self) -> e.Started:
        meta = self._store.meta
        return e.Started(
            is_enrolled=self._client is not None and bool(self._settings.token or meta.identity.token),
            waiting=self._store.waiting_count(),
            attention=self._store.attention_count(),
            cursor=meta.number("cursor"),
            catalogue_cursor=meta.number("catalogue_cursor"),
            epoch=meta.text("epoch"),
            has_loaded=bool(meta.number("has_loaded")),
            is_resyncing=bool(meta.number("is_resyncing")),
            is_held=self._store.is_push_held(),
            photos=self._store.photos.waiting_count(),
        )

    def _next_event(self) -> e.Event | None:
        wait_s = None if self._timer is None else max(0.0, self._timer - self._clock())
        try:
            return self._inbox.get(timeout=wait_s)
        except queue.Empty:
            self._timer = None
            return e.Tick()

    def _handle(self, event: e.Event) -> None:
        """Feed the core, do what it asks, and feed it the answers until it has nothing more to ask."""
        waiting: list[e.Event] = [event]
        while waiting and not self._stopping.is_set():
            for action in self._core.handle(waiting.pop(0), self._clock()):
                if self._stopping.is_set():
                    return
                answer = self._do_or_survive(action)
                if answer is not None:
                    waiting.append(answer)
            if waiting:
                # A poke or a new command need not wait for a long run of pages to end.
                with contextlib.suppress(queue.Empty):
                    while (heard := self._inbox.get_nowait()) is not None:
                        waiting.append(heard)
        self._keep_house()

    def _keep_house(self) -> None:
        try:
            self._store.checkpoint()
            if self._clock() >= self._tidy_at:
                self._tidy_at = self._clock() + TIDY_S
                self._store.tidy()
        except StorageError as error:
            if error.code == "database_closed":
                raise
            logger.warning("Tidying waits: %s", error)

    def _do_or_survive(self, action: e.Action) -> e.Event | None:
        """A full disk stops sync, not the program: nothing was half-written, and it is tried again later."""
        try:
            return self._do(action)
        except StorageError as error:
            if error.code == "database_closed":
                raise
            logger.error("Sync could not write: %s", error)
            if isinstance(action, e.SendPhoto):
                return e.PhotoFailed(error.code)
            return e.PushFailed(error.code) if isinstance(action, e.SendPush) else e.PullFailed(error.code)

    def _do(self, action: e.Action) -> e.Event | None:
        match action:
            case e.SendPush(limit):
                return self._push(limit)
            case e.Pull(is_doubtful):
                return self._pull(is_doubtful)
            case e.ApplyPage():
                return self._apply()
            case e.PullCatalogue():
                return self._pull_catalogue()
            case e.SendPhoto():
                return self._send_photo()
            case e.AnswerGap(expected):
                self._store.answer_gap(expected)
                return self._rewritten()
            case e.SetAside(code):
                self._changed(self._store.set_aside(code))
                return self._rewritten()
            case e.EndEpoch():
                self._store.end_epoch()
                self._photo_kept()  # the hub may lack some that it had
                return self._rewritten()
            case e.StartEpoch(epoch):
                self._store.start_epoch(epoch)
            case e.AdoptEpoch(epoch):
                self._store.adopt_epoch(epoch)
            case e.OpenStream():
                self._open_stream()
            case e.CloseStream():
                self._close_stream()
            case e.SetTimer(at):
                self._timer = at
            case e.Report(status):
                self._report(status)
        return None

    def _rewritten(self) -> e.QueueRewritten:
        return e.QueueRewritten(self._store.waiting_count(), self._store.attention_count())

    # --- requests ----------------------------------------------------------------------------------------------
    def _push(self, limit: int) -> e.Event:
        store = self._store
        batch = store.push_batch(limit)
        if not batch.commands or self._client is None:
            return self._rewritten()
        try:
            answer = self._client.push(encode(batch))
        except SyncError as error:
            self._log_failure("push", error)
            if error.code == "gap":
                return e.PushGap(
                    int(str(error.facts["expected"])), str(error.facts["reason"]), str(error.facts.get("epoch", ""))
                )
            return e.PushFailed(error.code, _retry_after(error))
        store.note_contact(answer.hub_time)
        self._changed(store.apply_outcomes(answer.outcomes))
        return e.PushAnswered(answer.epoch, answer.cursor, store.waiting_count(), store.attention_count())

    def _pull(self, is_doubtful: bool) -> e.Event:
        from storeassist_qt.sync.client import ANSWER_S, DOUBT_S

        meta = self._store.meta
        if self._client is None:
            return e.PullFailed("hub_unreachable")
        try:
            self._page = self._client.changes(
                since=meta.number("cursor"),
                after_seq=meta.number("applied_seq"),
                incarnation=meta.incarnation,
                limit=self._page_limit(),
                answer_s=DOUBT_S if is_doubtful else ANSWER_S,
            )
        except SyncError as error:
            self._log_failure("pull", error)
            return e.PullFailed(error.code, _retry_after(error))
        self._store.note_contact(self._page.hub_time)
        return e.PageReceived(self._page.epoch)

    def _page_limit(self) -> int:
        """A command waits for the page being written: small pages while somebody works, and for the first list."""
        from storeassist_qt.sync.client import PAGE_ORDERS, PAGE_ORDERS_QUIET

        is_first = not self._store.meta.number("cursor")
        is_working = self._clock() < self._last_command + WORKING_S
        return PAGE_ORDERS if is_first or is_working else PAGE_ORDERS_QUIET

    def _apply(self) -> e.Event:
        store, page = self._store, self._page
        if page is None:
            return e.PullFailed("unusable_answer")
        self._page = None
        former = store.meta.oms
        self._changed(store.apply_page(page))
        if store.meta.oms != former:
            self._tell(replace(self._status, oms=store.meta.oms))
        return e.PageApplied(
            cursor=page.cursor,
            catalogue_cursor=page.catalogue_cursor,
            is_last=page.is_last,
            waiting=store.waiting_count(),
            attention=store.attention_count(),
        )

    def _pull_catalogue(self) -> e.Event:
        if self._client is None:
            return e.PullFailed("hub_unreachable")
        try:
            page = self._client.catalogue(since=self._store.meta.number("catalogue_cursor"))
        except SyncError as error:
            self._log_failure("catalogue", error)
            return e.PullFailed(error.code, _retry_after(error))
        self._store.apply_catalogue(page)
        return e.CatalogueApplied(page.cursor, page.is_last)

    def _send_photo(self) -> e.Event:
        photos = self._store.photos
        photo = photos.oldest_waiting()
        if photo is None:
            return e.PhotoSent(0)
        if self._client is None:
            return e.PhotoFailed("hub_unreachable")
        try:
            self._client.put_blob(photo.sha256, photo.content, photo.media_type)
        except SyncError as error:
            if error.code not in PHOTO_REFUSED:
                self._log_failure("photo", error)
                return e.PhotoFailed(error.code, _retry_after(error))
            logger.error("The hub does not take the photo %s: %s", photo.sha256[:12], error.code)
            photos.refused(photo.sha256, error.code)
        else:
            photos.sent(photo.sha256)
        return e.PhotoSent(photos.waiting_count())

    def _log_failure(self, what: str, error: SyncError) -> None:
        is_new = self._status.reason != error.code
        logger.log(logging.WARNING if is_new else logging.DEBUG, "%s failed: %s", what, error.code)

    # --- telling -----------------------------------------------------------------------------------------------
    def _changed(self, order_ids: frozenset[str]) -> None:
        if order_ids and self._on_changed is not None:
            self._on_changed(order_ids)

    def _report(self, core: e.CoreStatus) -> None:
        self._tell(
            SyncStatus(
                connection=core.connection,
                waiting=core.waiting,
                attention=core.attention,
                last_success=self._store.last_success(),
                is_loading=core.is_loading,
                is_online=core.is_online,
                reason=core.reason,
                clock_skew_s=self._store.clock_skew_s(),
                oldest_waiting=self._store.oldest_waiting(),
                photos_waiting=core.photos,
                oms=self._store.meta.oms,
            )
        )

    def _tell(self, status: SyncStatus) -> None:
        self._status = status
        self._store.set_online(status.is_online)
        if self._on_status is not None:
            self._on_status(status)

    # --- the event stream --------------------------------------------------------------------------------------
    def _open_stream(self) -> None:
        self._close_stream()
        if self._client is not None:
            self._stream = _Stream(self._client, self._inbox)
            self._stream.start()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def _retry_after(error: SyncError) -> float:
    value = error.facts.get("retry_after_s", 0.0)
    return float(value) if isinstance(value, (int, float)) else 0.0


class _Stream:
    """One connection of the event stream, read by a thread of its own."""

    def __init__(self, client: HubClient, inbox: queue.SimpleQueue[e.Event | None]) -> None:
        self._client = client
        self._inbox = inbox
        self._is_closed = False
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name="sync-events", daemon=True)

    def start(self) -> None:
        """Connect and read, in the thread."""
        self._thread.start()

    def close(self) -> None:
        """End the connection; nothing is heard of it any more."""
        self._is_closed = True
        opened = self._socket
        if opened is not None:
            # Closing alone does not wake a thread that reads.
            with contextlib.suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)

    def _hear(self, event: e.Event) -> None:
        if not self._is_closed:
            self._inbox.put(event)

    def _run(self) -> None:
        from storeassist_qt.sync.client import beat_of, stream_cursors

        try:
            with self._client.events() as response:
                network = response.extensions.get("network_stream")
                if network is not None:
                    self._socket = network.get_extra_info("socket")
                self._hear(e.StreamOpened(beat_of(response)))
                for cursor in stream_cursors(response, lambda: self._hear(e.StreamAlive())):
                    if self._is_closed:
                        return
                    self._hear(e.Poked(cursor))
        except SyncError as error:
            logger.debug("The event stream ended: %s", error.code)
        except RuntimeError as error:
            # httpx refuses a client that was closed while this thread was about to connect.
            logger.debug("The event stream was not opened: %s", error)
        self._hear(e.StreamLost())
