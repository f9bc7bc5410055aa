"""Around every request: size limits, zstd both ways, gzip for others, and the hub's epoch and time on each answer."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPResponseStartEvent, Message, Receive, Scope, Send

from storeassist_qt.domain.errors import HubError, SyncError
from storeassist_qt.hub.problems import Problem, sentence
from storeassist_qt.hub.push_door import PushDoor, whole_body
from storeassist_qt.protocol.encoding import compress, encode, inflate
from storeassist_qt.protocol.envelopes import BODY_LIMIT

COMPRESS_FROM = 1400  # what fits one packet is not worth it
IN_THREAD_FROM = 64 * 1024
EPOCH_HEADER = b"x-storeassist-epoch"
TIME_HEADER = b"x-storeassist-time"


class Wire:
    """ASGI middleware of the hub: `pushes` is the hot door, `facts` gives the epoch and the time."""

    def __init__(self, app: ASGIApp, pushes: PushDoor, facts: Callable[[], tuple[str, datetime]]) -> None:
        self._app = app
        self._pushes = pushes
        self._facts = facts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        answer = _Answer(send, headers.get(b"accept-encoding", b"").lower(), self._facts)
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or int(length) > BODY_LIMIT:
            await answer.refuse(413, "body_too_large", {"limit": BODY_LIMIT})
            return
        encoding = headers.get(b"content-encoding", b"identity").lower().strip()
        if encoding == b"zstd":
            inflated = await self._inflated(receive, answer)
            if inflated is None:
                return
            kept = [(name, value) for name, value in scope["headers"] if name not in _BODY_HEADERS]
            length_now = str(len(inflated)).encode()
            scope = {**scope, "headers": [*kept, (b"content-length", length_now)]}
            receive = _Replay(inflated, receive)
        elif encoding not in (b"identity", b""):
            await answer.refuse(415, "encoding_unknown", {})
            return
        scope = _with_slashes_kept(scope)
        app = self._pushes if self._pushes.is_meant(scope) else self._app
        await app(scope, receive, answer.send)

    async def _inflated(self, receive: Receive, answer: _Answer) -> bytes | None:
        try:
            return inflate(await whole_body(receive))
        except (SyncError, HubError) as error:
            if error.code == "body_too_large":
                await answer.refuse(413, "body_too_large", {"limit": BODY_LIMIT})
            else:
                await answer.refuse(400, "malformed", {"detail": str(error.facts.get("detail", ""))})
            return None


SLASH = "%2F"
ORDERS_PATH = b"/v1/orders/"


def _with_slashes_kept(scope: Any) -> Any:
    """Keep a slash that belongs to an order's or invoice's number ("INV/26/17") as "%2F", so that it splits no path."""
    raw = scope.get("raw_path") or b""
    if not raw.startswith(ORDERS_PATH) or SLASH.encode() not in raw.upper():
        return scope
    parts = raw.partition(b"?")[0].decode("latin-1").split("/")
    return {**scope, "path": "/".join(unquote(part).replace("/", SLASH) for part in parts)}


_BODY_HEADERS = (b"content-length", b"content-encoding")


class _Replay:
    """Gives an inflated body once, then whatever the connection says."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Any:
        if self._body is not None:
            body, self._body = self._body, None
            return {"type": "http.request", "body": body, "more_body": False}
        return await self._receive()


class _Answer:
    """Sends one answer, compressed where that pays and the other side reads it."""

    def __init__(self, send: Send, accepts: bytes, facts: Callable[[], tuple[str, datetime]]) -> None:
        self._send = send
        self._accepts = accepts
        self._facts = facts
        self._start: HTTPResponseStartEvent | None = None

    async def send(self, message: Message) -> None:
        """Hold the start back until the body shows whether it will be compressed."""
        if message["type"] == "http.response.start":
            self._start = message
            return
        if message["type"] == "http.response.body" and self._start is not None:
            start, self._start = self._start, None
            headers = [*start["headers"], *self._own_headers()]
            if not any(name.lower() == b"cache-control" for name, _ in headers):
                headers.append((b"cache-control", b"no-store"))  # names and tokens are in most of the answers
            body = message["body"]
            if not message.get("more_body") and len(body) >= COMPRESS_FROM and _is_text(headers):
                body, encoding = await self._compressed(body)
                if encoding:
                    headers = [(name, value) for name, value in headers if name.lower() != b"content-length"]
                    length = str(len(body)).encode()
                    headers += [(b"content-encoding", encoding), (b"content-length", length)]
                    headers.append((b"vary", b"accept-encoding"))
            start["headers"] = headers
            message["body"] = body
            await self._send(start)
            await self._send(message)
            return
        await self._send(message)

    def _own_headers(self) -> list[tuple[bytes, bytes]]:
        epoch, now = self._facts()
        return [(EPOCH_HEADER, epoch.encode()), (TIME_HEADER, now.isoformat().encode())]

    async def _compressed(self, body: bytes) -> tuple[bytes, bytes]:
        if b"zstd" in self._accepts:
            work, encoding = compress, b"zstd"
        elif b"gzip" in self._accepts:
            work, encoding = _gzip, b"gzip"
        else:
            return body, b""
        return (await asyncio.to_thread(work, body) if len(body) >= IN_THREAD_FROM else work(body)), encoding

    async def refuse(self, status: int, code: str, facts: dict[str, Any]) -> None:
        """Answer an error without asking the application."""
        body = encode(Problem(code, facts, sentence(code)))
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        # What is left of the body is not read: the connection cannot be used again.
        headers += [*self._own_headers(), (b"connection", b"close")]
        await self._send({"type": "http.response.start", "status": status, "headers": headers})
        await self._send({"type": "http.response.body", "body": body, "more_body": False})


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=3)


def _is_text(headers: list[tuple[bytes, bytes]]) -> bool:
    kind = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    return kind.startswith((b"application/json", b"text/", b"application/vnd.oai"))
