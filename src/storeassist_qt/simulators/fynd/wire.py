"""Stands before the application: writes down each request and lets it meet the fault that waits for it."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from typing import Any

from litestar.types import ASGIApp, Message, Receive, Scope, Send

from storeassist_qt.simulators.fynd.faults import Fault
from storeassist_qt.simulators.fynd.sim import Call, FyndSim

_SECRET = re.compile(r"(?i)(password=)[^&]*")
_LOOK_EVERY_S = 0.02


class Wire:
    """An ASGI application around the simulator's own."""

    def __init__(self, app: ASGIApp, sim: FyndSim) -> None:
        self._app = app
        self._sim = sim
        self._met: deque[float] = deque()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or what the switches make of it."""
        facts: Any = scope
        if facts["type"] != "http" or facts["path"].startswith("/sim"):
            await self._app(scope, receive, send)
            return
        status = 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._answer(scope, facts["method"], facts["path"], receive, watched)
        finally:
            query = _SECRET.sub(r"\1***", facts["query_string"].decode("latin-1"))
            self._sim.calls.append(
                Call(method=facts["method"], path=facts["path"], query=query, status=status, at=self._sim.world.now())
            )

    async def _answer(self, scope: Scope, method: str, path: str, receive: Receive, send: Send) -> None:
        wait_s = self._too_many()
        if wait_s:
            body = '{"message":"Too many requests"}'
            await _send(send, Fault(kind="status", http_status=429, retry_after=str(wait_s), body=body))
            return
        fault = self._sim.faults.take(method, path)
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.kind == "latency":
            await self._pause(fault.seconds)
            await self._app(scope, receive, send)
        else:
            if fault.kind.endswith("_after"):
                await self._app(scope, receive, _swallow)
            if fault.kind.startswith("silent"):
                if await self._gone_within(receive, fault.seconds):
                    return
                fault = Fault(kind="status", http_status=504, body='{"message":"Gateway timeout"}')
            await _send(send, fault)

    def _too_many(self) -> int:
        """Return the seconds to wait, 0 for none, when more come in a minute than allowed."""
        limit = self._sim.switches.requests_per_minute
        if limit <= 0:
            return 0
        now = time.monotonic()
        while self._met and self._met[0] <= now - 60:
            self._met.popleft()
        if len(self._met) >= limit:
            return max(1, round(self._met[0] + 60 - now))
        self._met.append(now)
        return 0

    async def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._sim.closing.is_set():
            await asyncio.sleep(min(_LOOK_EVERY_S, max(0.0, end - time.monotonic())))

    async def _gone_within(self, receive: Receive, seconds: float) -> bool:
        """Say nothing until the client has gone (True), time is up or the server closes."""
        end = time.monotonic() + seconds
        hearing = asyncio.ensure_future(_until_gone(receive))
        try:
            while time.monotonic() < end and not self._sim.closing.is_set():
                done, _ = await asyncio.wait({hearing}, timeout=_LOOK_EVERY_S)
                if done:
                    return True
            return False
        finally:
            hearing.cancel()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _swallow(_message: Message) -> None:
    """Drop an answer that must not reach its client."""


async def _send(send: Send, fault: Fault) -> None:
    body = fault.body.encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if fault.retry_after:
        headers.append((b"retry-after", fault.retry_after.encode("latin-1")))
    start: Any = {"type": "http.response.start", "status": fault.http_status, "headers": headers}
    rest: Any = {"type": "http.response.body", "body": body, "more_body": False}
    await send(start)
    await send(rest)
