"""A miniature hub against a running simulator, both on one clock that a test moves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from fynd_hub import NOW, MiniHub
from fynd_script import Time

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectState, Order, Stage, refunds_in
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.http import RawSink
from storeassist_qt.oms.fynd.settings import Doing, FyndSettings, InvoiceMode
from storeassist_qt.oms.port import Incoming
from storeassist_qt.simulators.fynd import FyndSim, Switches, start_fynd

SKU, OTHER = "NF-20418-NVY-S", "NF-20418-OAT-S"


class SimHub(MiniHub):
    """A hub whose clock is the simulator's too."""

    sim: FyndSim
    time: Time

    def poll(self, seconds: float = 1.0, *, is_open: bool = True) -> list[Incoming]:
        self.time.at += seconds
        self.now = self.time_of_day()
        found = self.connection.source.round(self.now, self, is_open=is_open)
        self.take(found)
        for order in list(self.orders.values()):
            if self.policy.confirm_at == "arrival" and order.stage is Stage.PLACED:
                self.do(order, c.ConfirmOrder())
        return found

    def time_of_day(self) -> datetime:
        return datetime.fromtimestamp(self.time.at, UTC)

    def sell(self, *lines: tuple[str, int]) -> str:
        """Have something bought at the counter and return the shipment."""
        made = self.sim.place_sale(lines=lines or [(SKU, 3), (OTHER, 1)])
        for _ in range(10):
            self.run(1, 6)
            if self.order_by_oms_id(made.shipment_id) is not None:
                break
        return made.shipment_id

    def at(self, shipment_id: str) -> Order:
        found = self.order_by_oms_id(shipment_id)
        assert found is not None
        return found

    def hand_over_all(self, shipment_id: str, **more: Any) -> None:
        self.pick(self.at(shipment_id), more.pop("missing", None))
        self.run(4, 6)
        self.hand_over(self.at(shipment_id), **more)
        self.run(6, 30)

    def balance(self, shipment_id: str) -> None:
        """Check that both sides have the same money: paid, cancelled, credited."""
        order, money = self.at(shipment_id), self.sim.money_of(shipment_id)
        assert sum(line.paid_total for line in order.lines) == money["paid"]
        confirmed = refunds_in(order, (EffectState.CONFIRMED,))
        assert confirmed == money["cancelled"] + money["credited"]
        assert all(line.settled_amount <= line.paid_total for line in order.lines)
        assert self.refused == []
        assert all(effect.state is EffectState.CONFIRMED for effect in order.effects)


@contextmanager
def opened(
    mode: InvoiceMode, switches: dict[str, Any] | None = None, sink: RawSink | None = None, **more: Any
) -> Iterator[SimHub]:
    time = Time()
    time.at = NOW.timestamp()
    facts: dict[str, Any] = {"invoice_mode": mode.value, "credit_note_mode": mode.value, **(switches or {})}
    running = start_fynd(
        clock=lambda: datetime.fromtimestamp(time.at, UTC), switches=Switches(**facts), location_code="0142"
    )
    known: dict[str, Any] = {
        "base_url": running.url,
        "username": running.username,
        "password": running.password,
        "platform_url": running.url,
        "company_id": running.company_id,
        "client_id": running.client_id,
        "client_secret": running.client_secret,
        "handover": Doing.PLATFORM_STATUS,
        "return_start": Doing.PLATFORM_STATUS,
        "invoice_mode": mode,
        "burst": 10_000,
        "feed_seconds": 60,
        "currency": "USD",
    }
    connection = connect_hub(FyndSettings(**(known | more)), sink=sink, clock=time, wall=time, sleep=time.sleep)
    hub = SimHub(connection, NOW)
    hub.sim, hub.time = running.sim, time
    try:
        yield hub
    finally:
        connection.close()
        running.stop()


def states(hub: SimHub, shipment_id: str) -> list[str]:
    return [step.state for step in hub.sim.shipment(shipment_id).history]


def returned(hub: SimHub, shipment_id: str, *, refused: int = 0) -> Order:
    """Return two units of the first line over the counter, to the end."""
    line = hub.at(shipment_id).lines[0]
    hub.open_return(hub.at(shipment_id), line.line_id, line.line_id)
    hub.run(2, 30)
    hub.check(hub.at(shipment_id), refused=refused)
    hub.run(6, 60)
    return hub.at(shipment_id)
