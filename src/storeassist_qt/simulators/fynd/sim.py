"""The simulator as one object: the OMS, its door, its faults and its webhooks; methods for tests, demo and page."""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime
from typing import Any

import msgspec

from storeassist_qt.simulators.demo_store import STORE_ID
from storeassist_qt.simulators.fynd.acts import perform
from storeassist_qt.simulators.fynd.door import Door
from storeassist_qt.simulators.fynd.faults import Faults
from storeassist_qt.simulators.fynd.hooks import Hooks
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.switches import Switches
from storeassist_qt.simulators.fynd.world import COLLECTED, FyndWorld


class Call(msgspec.Struct, kw_only=True):
    """A request that came in; passwords are blanked."""

    method: str
    path: str
    query: str
    status: int
    at: datetime


class FyndSim:
    """All a test or a person can do to the simulated OMS besides its API."""

    def __init__(self, world: FyndWorld) -> None:
        self.world = world
        self.door = Door(world)
        self.faults = Faults()
        self.hooks = Hooks(world)
        self.calls: deque[Call] = deque(maxlen=2_000)
        self.closing = threading.Event()

    @property
    def switches(self) -> Switches:
        """How the server answers; turn them with `turn`."""
        return self.world.switches

    def turn(self, **changes: Any) -> None:
        """Turn switches; raises FyndSimError("switch_unknown")."""
        with self.world.lock:
            self.world.switches = self.world.switches.changed(changes)

    def place_sale(self, location_code: str = STORE_ID, **facts: Any) -> Shipment:
        """Place a sale as bought at the POS; facts as in `FyndWorld.sell`."""
        shipment = self.world.sell(location_code, **facts)
        self.world.save()
        return shipment

    def shipment(self, shipment_id: str) -> Shipment:
        """Return a shipment as it is now; raises FyndSimError("shipment_unknown")."""
        with self.world.lock:
            self.world.settle()
            return self.world.shipment(shipment_id)

    def shipments(self) -> list[Shipment]:
        """Return all shipments, oldest first."""
        with self.world.lock:
            self.world.settle()
            return list(self.world.state.shipments.values())

    def act(
        self, shipment_id: str, act: str, *, units: dict[str, int] | None = None, text: str = "", by: str = "store-os"
    ) -> Shipment:
        """Do what a person would do in Store OS or the seller panel; see `acts.ACTS`. Returns whom it is about."""
        with self.world.lock:
            self.world.settle()
            done = perform(self.world, self.world.shipment(shipment_id), act, units=units, text=text, by=by)
            self.world.settle()
        self.world.save()
        return done

    def hand_over(self, shipment_id: str) -> Shipment:
        """The customer got the goods, recorded in Store OS."""
        return self.act(shipment_id, "hand_over")

    def start_return(self, shipment_id: str, units: dict[str, int] | None = None, reason: str = "") -> Shipment:
        """Open a return in Store OS of units per bag id (all that is left, if not said)."""
        return self.act(shipment_id, "start_return", units=units, text=reason)

    def run_course(self, steps: int = 1, *, everything: bool = True) -> list[str]:
        """Let open shipments take `steps` natural steps each; without `everything` only what Store OS does itself."""
        lines = []
        for _ in range(steps):
            for shipment in self.shipments():
                act = _next_act(shipment, everything)
                if act:
                    lines.append(f"{shipment.shipment_id} {act}")
                    self.act(shipment.shipment_id, act, by="course")
        return lines

    def advance(self, seconds: float) -> None:
        """Move the simulator's clock forward."""
        self.world.advance(seconds)
        self.world.save()

    def money_of(self, shipment_id: str) -> dict[str, int]:
        """Return paid, cancelled and credited minor units of a forward shipment."""
        sums = {"paid": 0, "cancelled": 0, "credited": 0}
        with self.world.lock:
            for entry in self.world.state.money:
                if entry.shipment_id == shipment_id:
                    sums[entry.kind] += entry.amount
        return sums


def _next_act(shipment: Shipment, everything: bool) -> str:
    if shipment.locked:
        return ""
    if shipment.state in ("bag_invoiced", "dp_assigned") and shipment.order_type in COLLECTED:
        return "hand_over"
    if not everything:
        return ""
    following = {
        "placed": "confirm",
        "store_reassigned": "confirm",
        "bag_confirmed": "invoice",
        "dp_assigned": "pack",
        "bag_packed": "pick_up",
        "bag_picked": "deliver",
        "return_initiated": "accept",
        "return_bag_delivered": "accept",
        "return_accepted": "credit",
        "return_bag_accepted": "credit",
    }
    return following.get(shipment.state, "")
