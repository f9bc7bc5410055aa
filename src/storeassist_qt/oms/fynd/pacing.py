"""How fast Fynd is asked: a token bucket, and a circuit breaker that leaves a sick server alone."""

from __future__ import annotations

import threading
from collections.abc import Callable

Clock = Callable[[], float]


class TokenBucket:
    """So many requests a minute, with a burst. `pause` holds all of them back, as Retry-After asks."""

    def __init__(self, per_minute: int, burst: int, clock: Clock) -> None:
        self._rate = per_minute / 60.0
        self._burst = float(burst)
        self._clock = clock
        self._tokens = float(burst)
        self._at = clock()
        self._paused_until = self._at
        self._lock = threading.Lock()

    def take(self) -> float:
        """Take a token and return 0.0, or take none and return the seconds to wait."""
        with self._lock:
            now = self._clock()
            if now < self._paused_until:
                return self._paused_until - now
            self._tokens = min(self._burst, self._tokens + max(0.0, now - self._at) * self._rate)
            self._at = now
            if self._tokens >= 1.0 - 1e-9:
                self._tokens -= 1.0
                return 0.0
            return (1.0 - self._tokens) / self._rate

    def pause(self, seconds: float) -> None:
        """Give nothing for so long."""
        with self._lock:
            self._paused_until = max(self._paused_until, self._clock() + seconds)


class CircuitBreaker:
    """Opens after `failures` in a row; after `open_s` one request may try, and its result decides."""

    def __init__(self, clock: Clock, failures: int = 5, open_s: float = 30.0, longest_s: float = 300.0) -> None:
        self._clock = clock
        self._limit = failures
        self._first_s = open_s
        self._longest_s = longest_s
        self._in_a_row = 0
        self._open_s = open_s
        self._open_until: float | None = None
        self._lock = threading.Lock()

    def wait(self) -> float:
        """Return 0.0 where a request may go out, else the seconds until the next try."""
        with self._lock:
            if self._open_until is None:
                return 0.0
            left = self._open_until - self._clock()
            if left > 0:
                return left
            self._open_until = self._clock() + self._open_s  # this caller tries; the others wait for it
            return 0.0

    def worked(self) -> None:
        """Close it: the server answers."""
        with self._lock:
            self._in_a_row, self._open_until, self._open_s = 0, None, self._first_s

    def failed(self) -> None:
        """Count a failure."""
        with self._lock:
            self._in_a_row += 1
            if self._in_a_row < self._limit:
                return
            if self._open_until is not None:
                self._open_s = min(self._open_s * 2, self._longest_s)
            self._open_until = self._clock() + self._open_s
