"""A sale and its return over hub and simulated Fynd in each of the four ways a store may be set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storeassist_qt.app.demo_fill import TEE, DemoClock, DemoFiller, demo_manager, demo_policy
from storeassist_qt.app.demo_fynd import DemoFynd
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import EffectKind, EffectState, Order
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub.judge import Asker
from storeassist_qt.hub.server import RunningHub

GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}
ANA = Asker(
    actor="ana", actor_name="Ana Torres", roles=frozenset({Role.PICK, Role.HAND_OFF, Role.RETURNS}), device_id="counter"
)
TURNS = 100


class Store:
    """A hub with its Fynd, and one order of it."""

    def __init__(self, hub: RunningHub, fynd: DemoFynd, clock: DemoClock, order: Order) -> None:
        self.hub, self.fynd, self.clock, self.order = hub, fynd, clock, order

    def do(self, *commands: c.OrderCommand) -> None:
        for command in commands:
            outcome = self.hub.submit(self.order.order_id, command, ANA)
            assert outcome.outcome == "accepted", outcome
        self.read()

    def read(self) -> None:
        found = self.hub.hub.order(self.order.order_id)
        assert found is not None
        self.order = found

    def told(self, until: Callable[[Order], object]) -> None:
        """Let hub and Fynd talk, a second of their clock at a time, until the order is as wanted."""
        for _ in range(TURNS):
            if until(self.order):
                return
            self.clock.shift += timedelta(seconds=1)
            returns = self.fynd.sim.world.returns_of(self.order.oms_id)
            self.fynd.look(self.hub, [self.order.oms_id, *(made.shipment_id for made in returns)])
            self.read()
        raise AssertionError(f"it did not come: {self.order.effects} {self.order.returns} {self.order.problems}")

    def state(self, kind: EffectKind) -> EffectState | None:
        return next((effect.state for effect in self.order.effects if effect.kind is kind), None)


@pytest.mark.parametrize("doing", ["platform_status", "observe"])
@pytest.mark.parametrize("invoices", ["automatic", "aggregator"])
def test_a_sale_and_its_return_come_to_their_end(tmp_path: Path, invoices: str, doing: str) -> None:
    clock = DemoClock()
    fynd = DemoFynd(tmp_path / "hub", clock, invoices=invoices)
    text = fynd.settings_file.read_text(encoding="utf-8")
    fynd.settings_file.write_text(text.replace('"platform_status"', f'"{doing}"'), encoding="utf-8")
    hub = fynd.start_hub(tmp_path / "hub", 0, (demo_policy("UTC"), demo_manager()))
    try:
        DemoFiller(hub, clock, 1, fynd).fill_shelves()
        sold = fynd.sim.place_sale(lines=[(TEE, 3)])
        store = Store(hub, fynd, clock, fynd.bring(hub, [sold])[0])
        line = store.order.lines[0]
        units = c.PickUnits(line_id=line.line_id, quantity=3, code=line.codes[0].gtin14)
        store.do(c.ClaimOrder(), units, c.FinishPick())
        store.told(lambda order: order.invoice_number)
        assert sold.invoice_number == store.order.invoice_number
        assert sold.invoiced_by == ("fynd" if invoices == "automatic" else "aggregator")

        store.do(c.AcceptUnits(line_id=line.line_id, quantity=3))
        given = c.HandOver(recipient="Mara", shown_sha256=shown_sha256(store.order), reason_unsigned="contactless")
        store.do(given)
        if doing == "observe":
            store.told(lambda _: store.state(EffectKind.COMPLETE) is EffectState.SENT)
            assert sold.state == "bag_invoiced"  # the hub waits for Store OS
            fynd.sim.hand_over(sold.shipment_id)
        store.told(lambda order: any(moment.what == "delivery_seen" for moment in order.timeline))

        wanted = (c.UnitToReturn(line.line_id, "other"),)
        store.do(c.OpenReturn(return_id="r1", units=wanted, local_number="R-1-1"))
        store.do(c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, answers=GOOD, disposition="shelf"))
        store.do(c.FinishReturn(return_id="r1"))
        if doing == "observe":
            store.told(lambda _: store.state(EffectKind.START_RETURN) is EffectState.SENT)
            assert fynd.sim.world.returns_of(sold.shipment_id) == []
            fynd.sim.start_return(sold.shipment_id, {line.line_id: 1}, "Changed my mind")
        store.told(lambda order: order.returns[0].stage is ReturnStage.COMPLETED)
        (made,) = fynd.sim.world.returns_of(sold.shipment_id)
        (ours,) = store.order.returns
        assert (made.state, made.shipment_id) == ("return_completed", ours.oms_return_id)
        assert made.credit_note_number == ours.credit_note != ""
        assert fynd.sim.money_of(sold.shipment_id)["credited"] == ours.amount
        assert {effect.state for effect in store.order.effects} == {EffectState.CONFIRMED}
        assert store.order.problems == ()
    finally:
        hub.stop()
        fynd.stop()
