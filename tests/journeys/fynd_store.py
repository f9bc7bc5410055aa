"""A store's hub on Fynd's simulator, both on one clock that a test moves; its people give their commands to the hub."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa
from tests.quiet_port import quiet_port

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.orders import Bag, EffectState, Order, OrderType, Stage, refunds_in
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import IS_CREDITED, ReturnStage
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.admin import NewManager
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.judge import Asker
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.server import start_hub
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.settings import Doing, FyndSettings, InvoiceMode
from storeassist_qt.protocol.envelopes import CommandOutcome
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.simulators.fynd import RunningFynd, Switches, start_fynd

MORNING = datetime(2026, 5, 4, 3, 0, tzinfo=UTC)
GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}
WORN = GOOD | {"condition": "worn"}
PICKER = Asker(actor="a1", actor_name="Ana Torres", roles=frozenset({Role.PICK, Role.HAND_OFF}), device_id="d1")
CORA = Asker(actor="c1", actor_name="Cora Lind", roles=frozenset({Role.RETURNS}), device_id="k1")
KIM = Asker(actor="c2", actor_name="Kim Ode", roles=frozenset({Role.RETURNS}), device_id="k2")
CHIEF = Asker(actor="m1", actor_name="Maya Jensen", roles=frozenset({Role.MANAGER}), device_id="k1")
_order_decoder = msgspec.json.Decoder(Order)


class Clock:
    """Time that goes only where it is told."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = MORNING

    def __call__(self) -> datetime:
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._now += timedelta(seconds=seconds)


class FyndStore:
    """One store. `sim` is the OMS's remote control; `turn` lets time pass and everybody work."""

    def __init__(
        self,
        folder: Path,
        mode: InvoiceMode,
        switches: dict[str, Any],
        policy: dict[str, Any],
        settings: dict[str, Any],
    ) -> None:
        self.clock = Clock()
        self.folder = folder
        self.mode = mode
        self.goods = demo.products()
        self._file = folder / "fynd.json"
        folder.mkdir(parents=True, exist_ok=True)
        self._switches = Switches(**{"invoice_mode": mode.value, "credit_note_mode": mode.value, **switches})
        self.fynd = self._start_fynd(quiet_port())
        known: dict[str, Any] = {
            "base_url": self.fynd.url,
            "username": self.fynd.username,
            "password": self.fynd.password,
            "platform_url": self.fynd.url,
            "company_id": self.fynd.company_id,
            "client_id": self.fynd.client_id,
            "client_secret": self.fynd.client_secret,
            "handover": Doing.PLATFORM_STATUS,
            "return_start": Doing.PLATFORM_STATUS,
            "invoice_mode": mode,
            "requests_per_minute": 100_000,
            "burst": 100_000,
            "feed_seconds": 60,
            "currency": "USD",
        }
        if settings.pop("as_company", False):
            known |= {"username": self.fynd.company_username, "password": self.fynd.company_password}
        self.settings = FyndSettings(**(known | settings))
        self.policy = StorePolicy(**({"store_id": "0142", "time_zone": "UTC", "return_limit_minor": 10**8} | policy))
        self.start_hub()
        self.hub.call(lambda judge: put_products(judge, self.goods))

    # --- the programs ------------------------------------------------------------------------------------------------
    def _start_fynd(self, port: int) -> RunningFynd:
        running = start_fynd(port, clock=self.clock, switches=self._switches, save_to=self._file)
        self.sim = running.sim
        return running

    def stop_fynd(self) -> None:
        """Nobody answers at Fynd's address any more."""
        self.fynd.stop()

    def start_fynd_again(self) -> None:
        self.fynd = self._start_fynd(int(self.fynd.url.rsplit(":", 1)[1]))

    def start_hub(self) -> None:
        """Start the hub, the first time or again."""
        self.records = OmsRecords()
        connection = connect_hub(
            self.settings,
            sink=self.records,
            accepted=self.records,
            clock=lambda: (self.clock() - MORNING).total_seconds(),
            wall=lambda: self.clock().timestamp(),
            sleep=self.clock.advance,
        )
        self.running = start_hub(
            self.folder / "hub",
            clock=self.clock,
            pin_cost=FOR_TESTS,
            connection=connection,
            records=self.records,
            set_up=(self.policy, NewManager("1001", "Maya Jensen", "482915")),
        )
        self.hub = self.running.hub
        self.source = connection.source

    def start_hub_again(self) -> None:
        """End the hub with all that waits in it, and start it anew."""
        self.running.stop()
        self.start_hub()

    def stop(self) -> None:
        self.running.stop()
        self.fynd.stop()

    def turn(self, seconds: float = 5.0, times: int = 1) -> None:
        """Let time pass and everything be done that is due."""
        for _ in range(times):
            self.clock.advance(seconds)
            self.hub.look_around()

    def until(self, done: Callable[[], Any], seconds: float = 20.0, times: int = 60) -> None:
        """Turn until something has come true."""
        for _ in range(times):
            if done():
                return
            self.turn(seconds)
        raise AssertionError(f"not within {times} turns: {self.open_effects()} {self.health()}")

    # --- looking -----------------------------------------------------------------------------------------------------
    def orders(self) -> list[Order]:
        with self.hub.reading() as connection:
            rows = connection.execute(sa.select(t.ORDERS.c.document).order_by(t.ORDERS.c.search_id))
            return [_order_decoder.decode(row.document) for row in rows]

    def at(self, shipment_id: str) -> Order:
        """Return the order of a shipment."""
        return next(order for order in self.orders() if order.oms_id == shipment_id)

    def health(self) -> OmsHealth:
        found = self.hub.oms_desk.health
        assert found is not None
        return found

    def open_effects(self) -> list[tuple[str, str, str, str]]:
        return [
            (order.number, effect.kind.value, effect.state.value, effect.proof)
            for order in self.orders()
            for effect in order.effects
            if effect.state is not EffectState.CONFIRMED
        ]

    def is_settled(self) -> bool:
        """Nothing is asked for any more, and every return is at its end."""
        ends = (*IS_CREDITED, ReturnStage.REJECTED)
        return not self.open_effects() and all(
            found.stage in ends for order in self.orders() for found in order.returns
        )

    def writes(self) -> Counter[str]:
        """Count the writes that reached Fynd and were answered with success, by the last part of their path."""
        return Counter(
            call.path.rsplit("/", 1)[1]
            for call in self.sim.calls
            if call.method != "GET"
            and 200 <= call.status < 300
            and not call.path.endswith(("/invoice", "/labels", "token"))
        )

    def refused(self) -> list[str]:
        """Return the keys of what Fynd refused: a manager's matter."""
        return [
            effect.key for order in self.orders() for effect in order.effects if effect.state is EffectState.REFUSED
        ]

    # --- people ------------------------------------------------------------------------------------------------------
    def tell(self, order: Order, command: c.OrderCommand, asker: Asker = PICKER) -> CommandOutcome:
        """Give a command and return what became of it."""
        return self.running.submit(order.order_id, command, asker)

    def do(self, order: Order, command: c.OrderCommand, asker: Asker = PICKER) -> Order:
        """Give a command that must be accepted; returns the order after it."""
        outcome = self.tell(order, command, asker)
        assert outcome.outcome == "accepted", (command, outcome)
        after = self.hub.order(order.order_id)
        assert after is not None
        return after

    def sell(self, *lines: tuple[str, int], **facts: Any) -> str:
        """Have something bought at the counter; returns the shipment."""
        return self.sim.place_sale(lines=lines or (), **facts).shipment_id

    def pick(self, order: Order, missing: dict[str, int] | None = None) -> Order:
        """Pick all but what is missing, by line."""
        for line in order.lines:
            gone = min((missing or {}).get(line.line_id, 0), line.open)
            if gone:
                order = self.do(order, c.MarkNotFound(line_id=line.line_id, quantity=gone))
            if line.open - gone:
                code = line.codes[0].gtin14 if line.codes else line.sku
                how = "scan" if line.codes else "typed_sku"
                picked = c.PickUnits(line_id=line.line_id, quantity=line.open - gone, code=code, verified_by=how)
                order = self.do(order, picked)
        order = self.do(order, c.FinishPick())
        if order.order_type is OrderType.BOPIS and order.stage is Stage.PICKED:
            order = self.do(order, c.StageOrder(bags=(Bag("B3"),)))
        return order

    def hand_over(self, order: Order, rejected: dict[str, tuple[int, str]] | None = None) -> Order:
        """Hand over what was picked; `rejected` is units and grade by line. What Fynd took away goes back first."""
        for line in order.lines:
            if line.to_put_back:
                order = self.do(order, c.PutBackUnits(line_id=line.line_id, quantity=line.to_put_back))
        for line in order.lines:
            units, grade = (rejected or {}).get(line.line_id, (0, ""))
            units = min(units, line.picked)
            if units:
                order = self.do(
                    order, c.RejectUnits(line_id=line.line_id, quantity=units, reason="damaged", grade=grade)
                )
            if line.picked - units:
                order = self.do(order, c.AcceptUnits(line_id=line.line_id, quantity=line.picked - units))
        return self.do(
            order,
            c.HandOver(recipient=order.customer.name, shown_sha256=shown_sha256(order), reason_unsigned="contactless"),
        )

    def open_return(self, order: Order, *lines: str, return_id: str = "r1", by: Asker = CORA) -> CommandOutcome:
        units = tuple(c.UnitToReturn(line_id, "wrong_size") for line_id in lines)
        return self.tell(order, c.OpenReturn(return_id=return_id, units=units, local_number="R-1-1"), by)

    def check(self, order: Order, return_id: str = "r1", refused: int = 0, by: Asker = CORA) -> Order:
        """Check all units of a return, refusing the first few, and finish."""
        found = order.find_return(return_id)
        assert found is not None
        for number, unit in enumerate(found.units):
            facts: dict[str, Any] = {"answers": WORN if number % 2 else GOOD, "disposition": "shelf"}
            if number < refused:
                facts = {"refused_reason": "worn for weeks"}
            checked = c.RecordQc(return_id=return_id, unit_id=unit.unit_id, is_accepted=number >= refused, **facts)
            order = self.do(order, checked, by)
        return self.do(order, c.FinishReturn(return_id=return_id), by)

    # --- the books ---------------------------------------------------------------------------------------------------
    def check_books(self, shipment_id: str) -> None:
        """Check that nothing was lost and nothing doubled: units and money on both sides are the same."""
        order, money = self.at(shipment_id), self.sim.money_of(shipment_id)
        assert sum(line.paid_total for line in order.lines) == money["paid"]
        assert sum(line.settled_amount for line in order.lines) == money["cancelled"] + money["credited"]
        if order.closed_how != "cancelled_by_oms" and not any(moment.what == "amended" for moment in order.timeline):
            assert refunds_in(order, (EffectState.CONFIRMED,)) == money["cancelled"] + money["credited"]
        assert refunds_in(order, (EffectState.REQUESTED, EffectState.SENT, EffectState.REFUSED)) == 0
        forward = self.sim.shipment(shipment_id)
        for line in order.lines:
            bag = forward.bag(line.line_id)
            assert bag is not None
            refunded = line.settled_units - line.returned
            rejected = line.rejected_returning
            assert line.handed_over + rejected + refunded == line.ordered == bag.quantity
            credited = [u.amount for found in order.returns for u in found.accepted if u.line_id == line.line_id]
            assert sum(credited) <= line.settled_amount <= line.paid_total
            assert line.settled_amount < line.paid_total or line.settled_units == line.ordered
            assert refunded == bag.cancelled
            assert line.returned <= bag.returning
        made = self.sim.world.returns_of(shipment_id)
        joined = Counter(found.oms_return_id for found in order.returns if found.oms_return_id)
        assert joined == Counter(one.shipment_id for one in made)
        for shipment in (forward, *made):
            assert max(Counter(step.state for step in shipment.history).values()) == 1


@contextmanager
def open_store(
    folder: Path,
    mode: InvoiceMode = InvoiceMode.AGGREGATOR,
    switches: dict[str, Any] | None = None,
    policy: dict[str, Any] | None = None,
    **settings: Any,
) -> Iterator[FyndStore]:
    """Start the simulator and a hub on it; `as_company` logs in with the company's name, not the store's."""
    store = FyndStore(folder, mode, switches or {}, policy or {}, settings)
    try:
        yield store
    finally:
        store.stop()
