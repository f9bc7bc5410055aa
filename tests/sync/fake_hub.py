"""A hub in a few lines: decides with the real rules, keeps ids and outcomes, and has a network that fails on demand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime

import httpx
import msgspec
from devices import NOW

from storeassist_qt.domain.commands import Context, OrderCommand
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.roles import STAFF_ROLES, Role
from storeassist_qt.protocol.encoding import compress, decode, encode, inflate
from storeassist_qt.protocol.envelopes import (
    ChangesPage,
    CommandOutcome,
    PushAnswer,
    PushRequest,
)


def respond(status: int, body: bytes, kind: str = "application/json", **headers: str) -> httpx.Response:
    """An answer whose body is still to be read, as from a socket."""
    return httpx.Response(status, headers={"content-type": kind, **headers}, stream=httpx.ByteStream(body))


JSON = {"content-type": "application/json", "content-encoding": "zstd"}


class FakeHub:
    """Holds orders and answers pushes and pulls as the protocol says."""

    def __init__(self, *orders: Order, epoch: str = "e1") -> None:
        self.epoch = epoch
        self.now: datetime = NOW
        self.cursor = max(1, len(orders))
        self.orders: dict[str, tuple[int, Order]] = {o.order_id: (at, o) for at, o in enumerate(orders, 1)}
        self.known: dict[str, CommandOutcome] = {}
        self.seen: list[tuple[str, int, str, int]] = []  # incarnation, sequence, command id, cursor
        self.last: dict[str, int] = {}
        self.current = ""
        self.tombstones: list[tuple[int, str]] = []
        self.pushes = 0
        self.page_size = 1000
        self.blobs: dict[str, bytes] = {}
        self.asked: list[str] = []  # method and path of each request, in order
        self.oms: OmsHealth | None = None

    def order(self, order_id: str) -> Order:
        return self.orders[order_id][1]

    # --- beside the devices --------------------------------------------------------------------------------------
    def act(self, order_id: str, command: OrderCommand, *, actor: str = "a-2000", command_id: str = "") -> None:
        """Somebody else gives a command."""
        self.cursor += 1
        context = Context(
            command_id=command_id or f"other-{self.cursor:012d}", actor=actor, actor_name="Mei", device_time=self.now,
            received_at=self.now, roles=frozenset({*STAFF_ROLES, Role.OMS, Role.HUB}),
        )  # fmt: skip
        order, _effects = decide(self.order(order_id), command, context)
        self.orders[order_id] = (self.cursor, order)

    def copy(self) -> FakeHub:
        """A backup of this hub, to be restored under a new epoch."""
        other = FakeHub(epoch=self.epoch + "x")
        other.orders, other.known, other.seen = dict(self.orders), dict(self.known), list(self.seen)
        other.last, other.current, other.cursor = dict(self.last), self.current, self.cursor
        return other

    # --- the protocol --------------------------------------------------------------------------------------------
    def push(self, body: bytes) -> tuple[int, object]:
        self.pushes += 1
        request = decode(body, PushRequest)
        last = self.last.get(request.incarnation)
        first = request.commands[0].sequence
        if last is None:
            if first != 1:
                return 409, {"code": "gap", "expected": 1, "reason": "gap"}
            self.current, last = request.incarnation, 0
        elif request.incarnation != self.current:
            return 409, {"code": "gap", "expected": last + 1, "reason": "second_sender"}
        outcomes = []
        for envelope in request.commands:
            known = self.known.get(envelope.command_id)
            if envelope.sequence <= last:
                if known is None:
                    return 409, {"code": "gap", "expected": last + 1, "reason": "second_sender"}
                outcomes.append(known)
                continue
            if envelope.sequence != last + 1:
                return 409, {"code": "gap", "expected": last + 1, "reason": "gap"}
            last = envelope.sequence
            self.cursor += 1
            if known is None:
                known = self._decide(envelope.order_id, envelope)
            else:
                known = msgspec.structs.replace(known, sequence=envelope.sequence)
            self.known[envelope.command_id] = known
            self.seen.append((request.incarnation, envelope.sequence, envelope.command_id, self.cursor))
            outcomes.append(known)
        self.last[request.incarnation] = last
        answer = PushAnswer(epoch=self.epoch, hub_time=self.now, outcomes=tuple(outcomes), cursor=self.cursor)
        return 200, answer

    def _decide(self, order_id: str, envelope: object) -> CommandOutcome:
        e: object = envelope
        facts = {"command_id": e.command_id, "sequence": e.sequence}  # type: ignore[attr-defined]
        context = Context(
            command_id=e.command_id, actor=e.actor, actor_name=e.actor_name, device_time=e.device_time,  # type: ignore[attr-defined]
            received_at=self.now, roles=frozenset(STAFF_ROLES),
        )  # fmt: skip
        try:
            held = self.orders.get(order_id)
            order, _effects = decide(held[1] if held else None, e.command, context)  # type: ignore[attr-defined]
        except Refused as error:
            return CommandOutcome(**facts, outcome="refused", code=error.code, facts=error.facts)
        self.orders[order_id] = (self.cursor, order)
        return CommandOutcome(**facts, outcome="accepted")

    def changes(self, since: int, after_seq: int, incarnation: str) -> ChangesPage:
        rows = sorted((row for row in self.orders.values() if row[0] > since), key=lambda row: row[0])
        is_last = len(rows) <= self.page_size
        rows = rows[: self.page_size]
        cursor = self.cursor if is_last else rows[-1][0]
        mine = [row for row in self.seen if row[0] == incarnation and row[3] <= cursor]
        applied = max((row[1] for row in mine), default=0)
        return ChangesPage(
            epoch=self.epoch, hub_time=self.now, cursor=cursor, applied_seq=applied,
            outcomes=tuple(self.known[row[2]] for row in mine if row[1] > after_seq),
            orders=tuple(order for _cursor, order in rows),
            tombstones=tuple(order_id for at, order_id in self.tombstones if since < at <= cursor),
            is_last=is_last, oms=self.oms,
        )  # fmt: skip

    # --- over HTTP -----------------------------------------------------------------------------------------------
    def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.asked.append(f"{request.method} {path}")
        if path.startswith("/v1/blobs/"):
            return self._blob(request, path.rpartition("/")[2])
        if path == "/v1/commands":
            body = request.content
            if request.headers.get("content-encoding") == "zstd":
                body = inflate(body)
            status, value = self.push(body)
            return self._json(value, status)
        if path == "/v1/changes":
            query = request.url.params
            return self._json(self.changes(int(query["since"]), int(query["after_seq"]), query["incarnation"]))
        if path.startswith("/v1/orders/"):
            held = self.orders.get(path.rpartition("/")[2])
            return self._json(held[1]) if held else self._json({"code": "order_unknown"}, 404)
        if path == "/v1/events":
            return respond(200, b": heartbeat\n\n", "text/event-stream")
        return self._json({"code": "not_found"}, 404)

    def _blob(self, request: httpx.Request, sha256: str) -> httpx.Response:
        if request.method == "PUT":
            if hashlib.sha256(request.content).hexdigest() != sha256:
                return self._json({"code": "blob_differs"}, 422)
            self.blobs[sha256] = request.content
            return respond(204, b"", "text/plain")
        if sha256 not in self.blobs:
            return self._json({"code": "blob_unknown"}, 404)
        content = self.blobs[sha256]
        return respond(200, content, "application/pdf" if content.startswith(b"%PDF") else "image/jpeg")

    def _json(self, value: object, status: int = 200) -> httpx.Response:
        headers = JSON | {"x-storeassist-epoch": self.epoch}
        # A stream: httpx would inflate plain content by itself when the response is made.
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(compress(encode(value))))

    def transport(self, trouble: Callable[[httpx.Request], httpx.Response | None] | None = None) -> httpx.MockTransport:
        def handle(request: httpx.Request) -> httpx.Response:
            request.read()
            if trouble is not None:
                answer = trouble(request)
                if answer is not None:
                    return answer
            return self.answer(request)

        return httpx.MockTransport(handle)
