"""Which token opens which door: a device's, an integrator's, or none at all."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import Any, ParamSpec, TypeVar

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from storeassist_qt.domain.errors import HubError
from storeassist_qt.hub.registry import KnownDevice, KnownIntegrator, Registry
from storeassist_qt.security.tokens import token_hash

P = ParamSpec("P")
T = TypeVar("T")
Connection = ASGIConnection[Any, Any, Any, Any]


def device_door(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Let devices in."""
    registry: Registry = connection.app.state.hub.registry
    device = known_device(registry, connection.headers.get("authorization", ""))
    connection.scope["state"]["device"] = device
    connection.app.state.hub.saw(device.device_id)


def known_device(registry: Registry, authorization: str) -> KnownDevice:
    """Return the device behind an Authorization header.

    Raises HubError("token_missing" | "token_unknown" | "wrong_door" | "device_revoked").
    """
    hashed = _token_hash(authorization)
    device = registry.devices.get(hashed)
    if device is None:
        raise HubError("wrong_door" if hashed in registry.integrators else "token_unknown")
    if device.is_revoked:
        raise HubError("device_revoked", device=device.name)
    return device


def integrator_door(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Let integrators in."""
    registry, hashed = _token(connection)
    integrator = registry.integrators.get(hashed)
    if integrator is None:
        raise HubError("wrong_door" if hashed in registry.devices else "token_unknown")
    if integrator.is_revoked:
        raise HubError("integrator_revoked", name=integrator.name)
    connection.scope["state"]["integrator"] = integrator


def any_door(connection: Connection, handler: BaseRouteHandler) -> None:
    """Let devices and integrators in."""
    registry, hashed = _token(connection)
    (integrator_door if hashed in registry.integrators else device_door)(connection, handler)


def _token(connection: Connection) -> tuple[Registry, str]:
    registry: Registry = connection.app.state.hub.registry
    return registry, _token_hash(connection.headers.get("authorization", ""))


def _token_hash(authorization: str) -> str:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise HubError("token_missing")
    return token_hash(token.strip())


def device_of(connection: Connection) -> KnownDevice:
    """Return the device that was let in."""
    device: KnownDevice = connection.scope["state"]["device"]
    return device


def integrator_of(connection: Connection) -> KnownIntegrator:
    """Return the integrator that was let in."""
    integrator: KnownIntegrator = connection.scope["state"]["integrator"]
    return integrator


def threaded(handler: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """Make a handler that blocks run beside the event loop.

    Litestar's own `sync_to_thread` wraps a handler a second time when two methods share a path, and then fails.
    """

    @functools.wraps(handler)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(handler, *args, **kwargs)

    return run


class Throttle:
    """Allows `limit` tries in `period_s` for each name; keeps at most 10,000 names."""

    def __init__(self, limit: int, period_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._period_s = period_s
        self._clock = clock
        self._tries: dict[str, tuple[float, int]] = {}

    def allow(self, name: str) -> bool:
        """Count a try and tell whether it is one too many."""
        now = self._clock()
        started, count = self._tries.get(name, (now, 0))
        if now - started >= self._period_s:
            started, count = now, 0
        if len(self._tries) > 10_000:
            self._tries = {key: kept for key, kept in self._tries.items() if now - kept[0] < self._period_s}
        self._tries[name] = (started, count + 1)
        return count < self._limit
