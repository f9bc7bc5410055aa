"""An OMS that shows what it is told to show and remembers what it was asked."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.orders import Effect, EffectKind, Order, OrderType
from storeassist_qt.oms.port import (
    Confirmed,
    DocumentLater,
    HubView,
    Incoming,
    OmsAnswer,
    OmsConnection,
    OmsRefused,
    OmsUnreachable,
)
from storeassist_qt.protocol.ids import new_id

PDF = b"%PDF-1.7\n"


class FakePort:
    """Performs in batches."""

    name = "fynd"

    def __init__(self) -> None:
        self.batches: list[list[tuple[str, str]]] = []
        self.seen: dict[str, Order] = {}
        self.answers: dict[str, OmsAnswer | OmsUnreachable] = {}
        self.down: OmsUnreachable | None = None

    @property
    def asked(self) -> list[str]:
        """The kinds performed, in order."""
        return [kind for batch in self.batches for kind, _ in batch]

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        outcome = self.perform_many([(effect, order)])[effect.key]
        if isinstance(outcome, OmsUnreachable):
            raise outcome
        return outcome

    def perform_many(self, effects: Sequence[tuple[Effect, Order]]) -> dict[str, OmsAnswer | OmsUnreachable]:
        assert len({order.order_id for _, order in effects}) == len(effects)
        if self.down is not None:
            return {effect.key: self.down for effect, _ in effects}
        self.batches.append([(effect.kind.value, effect.key) for effect, _ in effects])
        found: dict[str, OmsAnswer | OmsUnreachable] = {}
        for effect, order in effects:
            self.seen[effect.key] = order
            proof = f"oms-{effect.return_id}" if effect.kind is EffectKind.START_RETURN else "done"
            found[effect.key] = self.answers.get(effect.kind.value, Confirmed(proof))
        return found


class FakeSource:
    """Shows the queued commands at the next round; `shelf` holds orders that are shown when they are wanted."""

    def __init__(self) -> None:
        self.queue: list[Incoming] = []
        self.shelf: dict[str, Callable[[], Incoming]] = {}
        self.wanted: list[str] = []
        self.followed: list[str] = []
        self.state = OmsHealth(name="fynd")
        self.documents: dict[str, bytes | Exception] = {}
        self.asked_for: list[tuple[str, str]] = []
        self.open_seen: list[bool] = []
        self.views: list[HubView] = []
        self.rounds = 0
        self._lock = threading.Lock()

    def show(self, order_id: str, *commands: c.OrderCommand) -> None:
        with self._lock:
            self.queue.append(Incoming(order_id=order_id, commands=commands))

    def round(self, now: datetime, view: HubView, *, is_open: bool = True) -> list[Incoming]:
        self.rounds += 1
        self.open_seen.append(is_open)
        self.views.append(view)
        with self._lock:
            found, self.queue = self.queue, []
            for oms_id in self.wanted:
                if oms_id in self.shelf:
                    found.append(self.shelf.pop(oms_id)())
        return found

    def want(self, oms_id: str) -> None:
        with self._lock:
            self.wanted.append(oms_id)

    def follow(self, oms_id: str) -> None:
        self.followed.append(oms_id)

    def document(self, order: Order, kind: str, return_id: str = "") -> bytes:
        self.asked_for.append((kind, return_id))
        found = self.documents.get(kind, DocumentLater("document_at_oms_later"))
        if isinstance(found, Exception):
            raise found
        return found

    def hooked(self, body: bytes) -> tuple[str, ...]:
        if not body.startswith(b"{"):
            raise OmsRefused("hook_unreadable")
        return tuple(body.decode().strip("{}").split(","))

    def health(self) -> OmsHealth:
        return self.state


class FakeFynd:
    """Port and source as one connection."""

    def __init__(self, *, confirm_at: str = "finished_pick", invoices: str = "oms", hook_secret: str = "") -> None:
        self.port = FakePort()
        self.source = FakeSource()
        self.closed = 0
        self.connection = OmsConnection(
            name="fynd",
            port=self.port,
            source=self.source,
            confirm_at=confirm_at,
            invoices=invoices,
            hook_secret=hook_secret,
            close=self._close,
        )

    def _close(self) -> None:
        self.closed += 1


def oms_order(make: Callable[..., Order], oms_id: str = "17328629784861446350", **more: Any) -> Order:
    """An order as the OMS shows it."""
    number = more.pop("number", "FY" + hashlib.sha256(oms_id.encode()).hexdigest()[:6].upper())
    return make(number, oms_id=oms_id, order_id=new_id(), order_type=OrderType.PICK_AT_STORE, **more)
