"""Tells listeners that something changed: the cursor only, never data."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

HEARTBEAT_S = 4.0  # a device that hears none for twice that asks, and says "Offline" 15 s after the hub fell silent
SOONEST_S = 0.02
PER_LISTENER_S = 0.001  # with 500 listeners a round costs more than a commit: they are told twice a second


class Events:
    """The listeners of one hub; `poke` may come from any thread, everything else from the event loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: set[asyncio.Event] = set()
        self._cursor = 0
        self._round: asyncio.TimerHandle | None = None
        self._last_round = 0.0
        self._is_closed = False

    @property
    def listeners(self) -> int:
        """How many devices listen."""
        return len(self._listeners)

    def open(self, cursor: int) -> None:
        """Start on the running loop."""
        self._loop = asyncio.get_running_loop()
        self._cursor = cursor

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self._is_closed = True
        self._tell()

    def close_soon(self) -> None:
        """`close` from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.close)

    def poke(self, cursor: int) -> None:
        """Tell all listeners of a new cursor, soon."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._poke, cursor)

    def _poke(self, cursor: int) -> None:
        if cursor <= self._cursor or self._loop is None:
            return
        self._cursor = cursor
        if self._round is None and self._listeners:
            pause = max(SOONEST_S, PER_LISTENER_S * len(self._listeners))
            wait = max(0.0, self._last_round + pause - self._loop.time())
            self._round = self._loop.call_later(wait, self._tell)

    def _tell(self) -> None:
        self._round = None
        if self._loop is not None:
            self._last_round = self._loop.time()
        for listener in self._listeners:
            listener.set()

    async def stream(self) -> AsyncIterator[bytes]:
        """Give the lines of one listener's stream: the cursor at once and after each change, else a heartbeat."""
        changed = asyncio.Event()
        self._listeners.add(changed)
        try:
            told = -1
            while not self._is_closed:
                # Before the cursor is read: what changes while a slow device takes the line in must not be forgotten.
                changed.clear()
                if told == self._cursor:
                    yield b": heartbeat\n\n"
                else:
                    told = self._cursor
                    yield b"event: changed\ndata: %d\n\n" % told
                try:
                    async with asyncio.timeout(HEARTBEAT_S):
                        await changed.wait()
                except TimeoutError:
                    continue
        finally:
            self._listeners.discard(changed)
