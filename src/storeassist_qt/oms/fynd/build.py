"""Puts the connector together from its settings."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import httpx

from storeassist_qt.oms.fynd.client import KonnectClient, konnect_keeper
from storeassist_qt.oms.fynd.connector import FyndConnector
from storeassist_qt.oms.fynd.http import Door, RawSink
from storeassist_qt.oms.fynd.pacing import Clock
from storeassist_qt.oms.fynd.platform import PlatformClient, platform_keeper
from storeassist_qt.oms.fynd.settings import FyndSettings, InvoiceMode
from storeassist_qt.oms.fynd.source import FyndSource
from storeassist_qt.oms.fynd.units import ReturnClaims
from storeassist_qt.oms.fynd.writing import AcceptedWrites
from storeassist_qt.oms.port import OmsConnection


@dataclass(frozen=True)
class Fynd:
    """The connector and the source with their doors; `close` ends their connections."""

    connector: FyndConnector
    source: FyndSource
    client: KonnectClient
    platform: PlatformClient | None

    def close(self) -> None:
        """End the connections."""
        self.client.close()
        if self.platform is not None:
            self.platform.close()


def connect(
    settings: FyndSettings,
    *,
    sink: RawSink | None = None,
    accepted: AcceptedWrites | None = None,
    transport: httpx.BaseTransport | None = None,
    clock: Clock = time.monotonic,
    wall: Clock = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> Fynd:
    """Return the connector; nothing is sent before the first question.

    `clock` measures waiting in seconds, `wall` tells the time of day as seconds since 1970.
    """
    make_door = partial(
        Door,
        settings,
        transport=transport,
        sink=sink,
        clock=clock,
        sleep=sleep,
        now=lambda: datetime.fromtimestamp(wall(), UTC),
    )
    client = KonnectClient(settings, make_door(settings.base_url, konnect_keeper(settings)), wall)
    platform = None
    if settings.client_id and settings.client_secret and settings.company_id:
        platform = PlatformClient(settings, make_door(settings.platform_url, platform_keeper(settings)))
    claims = ReturnClaims()
    source = FyndSource(settings, client, claims=claims, platform=platform)
    connector = FyndConnector(
        settings,
        client,
        platform,
        accepted,
        wall,
        claims=claims,
        on_written=source.follow,
        on_return_awaited=source.await_return,
    )
    return Fynd(connector, source, client, platform)


def connect_hub(
    settings: FyndSettings,
    *,
    sink: RawSink | None = None,
    accepted: AcceptedWrites | None = None,
    transport: httpx.BaseTransport | None = None,
    clock: Clock = time.monotonic,
    wall: Clock = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> OmsConnection:
    """Return Fynd as the hub runs it: `sink` keeps raw answers, `accepted` what Fynd took and does not show yet."""
    fynd = connect(settings, sink=sink, accepted=accepted, transport=transport, clock=clock, wall=wall, sleep=sleep)
    return OmsConnection(
        name=FyndConnector.name,
        port=fynd.connector,
        source=fynd.source,
        confirm_at="arrival" if settings.confirms_on_arrival else "finished_pick",
        invoices="ours" if settings.invoice_mode is InvoiceMode.AGGREGATOR else "oms",
        hook_secret=settings.hook_secret,
        close=fynd.close,
    )
