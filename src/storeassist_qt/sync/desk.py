"""`ports.SyncPort`: what the sync screen and the pill show, from store and engine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.ports import AttentionCard, LookupNote, OutboxRow, Session, SyncStatus, Unsubscribe
from storeassist_qt.sync.callbacks import Post, at_once
from storeassist_qt.sync.engine import SyncEngine
from storeassist_qt.sync.lookup import HubQuestions

logger = logging.getLogger(__name__)


class SyncDesk:
    """Joins store and engine. Give its `heard` to the engine as `on_status`; `post` brings it to the GUI thread."""

    def __init__(self, store: DeviceStore, questions: HubQuestions | None = None, post: Post = at_once) -> None:
        self._store = store
        self._questions = questions
        self._post = post
        self._engine: SyncEngine | None = None
        self._callbacks: list[Callable[[SyncStatus], None]] = []
        self._was_online = False
        if questions is not None:
            questions.on_noted = self._announce

    def drive(self, engine: SyncEngine) -> None:
        """Take the engine that was made with `heard` as its `on_status`."""
        self._engine = engine

    def heard(self, status: SyncStatus) -> None:
        """Pass a status on, on the caller's event loop; numbers noted offline are looked up once online."""
        if status.is_online and not self._was_online and self._questions is not None:
            self._questions.look_up_notes()
        self._was_online = status.is_online
        self._post(lambda: self._pass_on(status))

    def _announce(self) -> None:
        self._post(lambda: self._pass_on(self.status()))

    def _pass_on(self, status: SyncStatus) -> None:
        for callback in tuple(self._callbacks):
            callback(status)

    def _running(self) -> SyncEngine:
        if self._engine is None:
            raise RuntimeError("the desk has no engine yet")
        return self._engine

    def status(self) -> SyncStatus:
        """Return the current state."""
        return self._running().status()

    def subscribe(self, changed: Callable[[SyncStatus], None]) -> Unsubscribe:
        """Call `changed` whenever the status changes."""
        self._callbacks.append(changed)
        return lambda: self._callbacks.remove(changed)

    def try_now(self) -> None:
        """Sync at once instead of waiting for the next turn."""
        self._running().wake()

    def attention(self) -> Sequence[AttentionCard]:
        """Return the open cards, oldest first."""
        return self._store.attention()

    def settle(self, card_id: str, act: str) -> None:
        """Take one way out of a card; raises Refused where it is no longer possible."""
        self._store.settle(card_id, act)

    def settle_as(self, session: Session, card_id: str, act: str) -> None:
        """Take a way out that a manager proven here allows once; raises as `settle`."""
        self._store.settle(card_id, act, actor=session)

    def waiting(self) -> Sequence[OutboxRow]:
        """Return what waits to be sent, oldest first."""
        return self._store.waiting()

    def sent_today(self) -> Sequence[OutboxRow]:
        """Return what the hub answered today, newest first."""
        return self._store.sent_today()

    def notes(self) -> Sequence[LookupNote]:
        """Return the order numbers that will be looked up when online."""
        return self._store.notes()

    def note_lookup(self, number: str) -> None:
        """Keep an order number to look up by itself when online."""
        self._store.note_lookup(number)

    def diagnostic_code(self) -> str:
        """Return a short text without personal data that describes this device's state."""
        status = self.status()
        meta = self._store.meta
        parts = (
            f"device={meta.identity.device_name or '-'}",
            f"id={meta.identity.device_id[-8:] or '-'}",
            f"state={status.connection.value}",
            f"reason={status.reason or '-'}",
            f"waiting={status.waiting}",
            f"photos={status.photos_waiting}",
            f"attention={status.attention}",
            f"cursor={meta.number('cursor')}",
            f"applied={meta.number('applied_seq')}",
            f"incarnation={meta.incarnation[-8:]}",
            f"epoch={meta.text('epoch')[-8:] or '-'}",
            f"skew={status.clock_skew_s}s",
            f"last={status.last_success.isoformat(timespec='seconds') if status.last_success else '-'}",
        )
        return " ".join(parts)
