"""Serves a hub over HTTP: in the foreground for `storeassist hub`, or on a thread of its own for everybody else."""

from __future__ import annotations

import gc
import logging
import socket
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import uvicorn

from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.errors import HubError, StoreAssistError
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import address, admin
from storeassist_qt.hub.application import make_application
from storeassist_qt.hub.core import Hub
from storeassist_qt.hub.judge import HUB, Asker, Judge
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.oms.port import OmsConnection, OmsPort
from storeassist_qt.protocol.envelopes import CommandOutcome
from storeassist_qt.security.pins import PRODUCTION, PinCost
from storeassist_qt.storage.columns import utc_now

logger = logging.getLogger(__name__)
T = TypeVar("T")

HOST, PORT = "127.0.0.1", 8840
START_LIMIT_S = 20.0


def tune_process() -> None:
    """Tune a process that is a hub and nothing else; measured at 500 devices, it halves the slowest answers.

    The collector would walk every order held after each few hundred new objects, and a thread that computes would
    keep the event loop waiting for 5 ms.
    """
    gc.set_threshold(50_000, 50, 100)
    sys.setswitchinterval(0.0005)


def make_server(hub: Hub) -> uvicorn.Server:
    """Return a uvicorn server for a started hub."""
    config = uvicorn.Config(
        make_application(hub),
        log_config=None,
        access_log=False,
        lifespan="on",
        timeout_keep_alive=75,
        timeout_graceful_shutdown=5,
        server_header=False,
        date_header=False,
        ws="none",
    )
    return uvicorn.Server(config)


def bind(host: str, port: int) -> socket.socket:
    """Return a listening socket; raises HubError("port_taken" | "address_unusable")."""
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only where the protocol is named; without it an answer waits up to 40 ms.
    listener = socket.socket(kind, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        taken = error.errno in (98, 48, 10048)
        code = "port_taken" if taken else "address_unusable"
        raise HubError(code, host=host, port=port, detail=error.strerror or str(error)) from error
    listener.set_inheritable(True)
    return listener


class RunningHub:
    """A hub that serves on a thread of this process."""

    def __init__(self, hub: Hub, server: uvicorn.Server, listener: socket.socket) -> None:
        self.hub = hub
        self._server = server
        self._listener = listener
        self.url = address.url_of(listener)
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._serve, name="hub-server", daemon=True)

    def _serve(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        except BaseException as error:
            self._failure = error
            raise

    def start(self) -> None:
        """Start to serve; returns when the first request would be answered."""
        self._thread.start()
        waited = threading.Event()
        for _ in range(int(START_LIMIT_S / 0.01)):
            if self._server.started:
                address.keep(self.hub.folder, self.url)
                return
            if not self._thread.is_alive():
                break
            waited.wait(0.01)
        raise HubError("hub_did_not_start", detail=str(self._failure or "no answer"))

    def stop(self) -> None:
        """Answer what has begun, stop serving, and close the database."""
        self.hub.events.close_soon()
        self._server.should_exit = True
        self._thread.join(timeout=START_LIMIT_S)
        self._listener.close()
        self.hub.stop()

    # --- for the demo, the tour and tests ----------------------------------------------------------------------------
    def call(self, work: Callable[[Judge], T], /) -> T:
        """Write through the hub's own writer, for example `running.call(lambda judge: admin.set_setting(...))`."""
        return self.hub.call(work)

    def place(self, order: Order) -> str:
        """Place an order and return the address of its check-in page; raises HubError("order_refused")."""
        outcome, token = self.hub.place(order)
        if outcome.outcome != "accepted":
            raise HubError("order_refused", number=order.number, reason=outcome.code)
        return f"{self.url}/c/{token}"

    def submit(self, order_id: str, command: OrderCommand, asker: Asker = HUB) -> CommandOutcome:
        """Decide a command of the OMS, the hub or a customer."""
        return self.hub.submit(order_id, command, asker)

    def offer_enrolment(self, name: str, role: str = "handheld") -> str:
        """Return a single-use enrolment code."""
        return self.hub.call(lambda judge: admin.offer_enrolment(judge, name, role))[0]

    def add_associate(self, number: str, name: str, roles: tuple[str, ...], pin: str, badge: str = "") -> str:
        """Add a person, with a badge if given, and return the id."""

        def work(judge: Judge) -> str:
            verifiers = self.hub.desk.verifiers
            added = admin.add_associate(judge, verifiers, number=number, name=name, roles=roles, pin=pin)
            if badge:
                admin.give_badge(judge, number, badge)
            return added

        return self.hub.call(work)

    def add_integrator(self, name: str) -> str:
        """Let a program in and return its token."""
        return self.hub.call(lambda judge: admin.add_integrator(judge, name))


def start_hub(
    folder: Path,
    port: int = 0,
    *,
    host: str = HOST,
    clock: Callable[[], datetime] = utc_now,
    pin_cost: PinCost = PRODUCTION,
    oms: OmsPort | None = None,
    connection: OmsConnection | None = None,
    records: OmsRecords | None = None,
    set_up: tuple[StorePolicy, admin.NewManager] | None = None,
) -> RunningHub:
    """Start a hub on a thread of this process; port 0 takes a free one.

    `set_up` makes the store first where the folder holds none; `connection` is the store's OMS, made with `records` as
    its sink and its accepted writes. Raises HubError, StorageError.
    """
    from storeassist_qt.hub.core import DATABASE_FILE

    if set_up is not None and not (folder / DATABASE_FILE).exists():
        admin.set_up(folder, *set_up, pin_cost=pin_cost)
    listener = bind(host, port)
    hub = Hub(folder, clock=clock, pin_cost=pin_cost, oms=oms, connection=connection, records=records)
    try:
        hub.start()
    except StoreAssistError:
        listener.close()
        raise
    try:
        running = RunningHub(hub, make_server(hub), listener)
        running.start()
    except StoreAssistError:
        hub.stop()
        listener.close()
        raise
    return running
