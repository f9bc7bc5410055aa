"""The simulated Fynd behind the demo's hub: started, set up from a file as a real store has one, and sold at."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import tomlkit

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.orders import Order, OrderType
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub.admin import NewManager
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.oms_start import SETTINGS_FILE
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.settings import load_settings
from storeassist_qt.oms.port import OmsConnection
from storeassist_qt.simulators.fynd import RunningFynd, Switches, start_fynd
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.world import CLICK_AND_COLLECT, PAS

INVOICES = ("automatic", "aggregator")
KNOWN_WITHIN_S = 30.0
LAG_S = 1.5


class DemoFynd:
    """A simulator with the hub's connection to it; one connection for each start of the hub."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime],
        *,
        seed: int = 1,
        invoices: str = "automatic",
        port: int = 0,
        **switches: object,
    ) -> None:
        modes = Switches().changed({"invoice_mode": invoices, "credit_note_mode": invoices, **switches})
        self.running: RunningFynd = start_fynd(port, seed=seed, clock=clock, switches=modes)
        self.sim = self.running.sim
        self._clock = clock
        self.settings_file = folder / SETTINGS_FILE
        self._connection: OmsConnection | None = None
        self._secret = secrets.token_urlsafe(18)
        _write_settings(self.settings_file, self.running, invoices, self._secret)

    @property
    def page(self) -> str:
        """The address of the simulator's page for people."""
        return f"{self.running.url}/sim"

    def start_hub(self, folder: Path, port: int, set_up: tuple[StorePolicy, NewManager] | None) -> RunningHub:
        """Start a hub with a new connection to this Fynd.

        The environment's settings do not count: a demo must never reach a real Fynd.
        """
        records = OmsRecords()
        self._connection = connect_hub(load_settings(self.settings_file, {}), sink=records, accepted=records)
        return start_hub(folder, port, clock=self._clock, set_up=set_up, connection=self._connection, records=records)

    def live(self, hub: RunningHub) -> None:
        """Once the store is filled, be as a Fynd is: take a while between two steps, and tell the hub of changes."""
        self.sim.turn(automatic_lag_s=LAG_S)
        self.sim.hooks.add(f"{hub.url}/v1/oms-hooks/fynd", self._secret)

    def stop(self) -> None:
        """End the simulator; the hub closes its connection itself."""
        self.running.stop()

    # --- orders ----------------------------------------------------------------------------------------------------
    def sell(self, order: Order) -> Shipment:
        """Have somebody buy what an invented order says: at the POS, or online to be collected.

        Konnect tells of no alternate person and of no curbside pickup, so those are lost.
        """
        is_pas = order.order_type is OrderType.PICK_AT_STORE
        return self.sim.place_sale(
            lines=[(line.sku, line.ordered) for line in order.lines],
            order_type=PAS if is_pas else CLICK_AND_COLLECT,
            currency=order.currency,
            customer=order.customer.name,
            phone=order.customer.phone,
            placed_at=order.placed_at,
            due_at=order.due_at,
        )

    def look(self, hub: RunningHub, shipment_ids: Sequence[str]) -> None:
        """Have the hub read these shipments now, and do what it owes Fynd."""
        assert self._connection is not None, "no hub is connected"
        for shipment_id in shipment_ids:
            self._connection.source.want(shipment_id)
        hub.hub.look_around()

    def bring(self, hub: RunningHub, shipments: Sequence[Shipment], *, polled: bool = False) -> list[Order]:
        """Wait until the hub has taken these sales and return its orders; raises HubError("order_refused").

        They are asked for by id, or wait for the poll of new orders, whose light read alone names the time they are
        due.
        """
        until = time.monotonic() + KNOWN_WITHIN_S
        missing = {shipment.shipment_id: shipment for shipment in shipments}
        found: dict[str, Order] = {}
        while missing and time.monotonic() < until:
            self.look(hub, [] if polled else list(missing))
            numbers = {shipment_id: shipment.fynd_order_id for shipment_id, shipment in missing.items()}
            for shipment_id, order_id in _order_ids(hub, numbers).items():
                order = hub.hub.order(order_id)
                if order is not None:
                    found[shipment_id] = order
                    del missing[shipment_id]
        for shipment in missing.values():
            raise HubError("order_refused", number=shipment.fynd_order_id, reason="not polled in time")
        return [found[shipment.shipment_id] for shipment in shipments]


def _order_ids(hub: RunningHub, numbers: dict[str, str]) -> dict[str, str]:
    """Return the hub's order ids for those numbers that it knows."""

    def known(judge: Judge) -> dict[str, str]:
        found = {key: judge.order_id_of(number) for key, number in numbers.items()}
        return {key: order_id for key, order_id in found.items() if order_id is not None}

    return hub.call(known)


def _write_settings(path: Path, running: RunningFynd, invoices: str, secret: str) -> None:
    """Write the file that a store writes by hand (`README.md`); readable by its owner alone, as it holds passwords."""
    table = tomlkit.table()
    table.add("base_url", running.url)
    table.add("username", running.username)
    table.add("password", running.password)
    table.add("location_code", running.location_code)
    table.add("invoice_mode", invoices)
    table.add("currency", "USD")
    table.add(tomlkit.comment("In most stores Store OS records a hand-over and starts a return, and the hub watches:"))
    table.add(
        tomlkit.comment("`observe`. Nobody sits at the simulated Store OS, so here the hub does both through the")
    )
    table.add(tomlkit.comment("Platform order service, and the story ends by itself."))
    table.add("handover", "platform_status")
    table.add("return_start", "platform_status")
    table.add("platform_url", running.url)
    table.add("company_id", running.company_id)
    table.add("client_id", running.client_id)
    table.add("client_secret", running.client_secret)
    table.add(
        tomlkit.comment("Shared with whoever posts order events to /v1/oms-hooks/fynd; without it none are taken.")
    )
    table.add("hook_secret", secret)
    table.add(tomlkit.comment("This Fynd is on the same machine and somebody watches: ask often, and without a limit."))
    table.add("created_seconds", 2)
    table.add("open_seconds", 5)
    table.add("feed_seconds", 5)
    table.add("requests_per_minute", 60_000)
    table.add("burst", 1_000)
    document = tomlkit.document()
    document.add(tomlkit.comment("How the demo's hub reaches its Fynd. A store's own file looks the same."))
    document.add("fynd", table)
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(tomlkit.dumps(document))
