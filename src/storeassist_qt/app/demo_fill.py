"""Fills a running hub with an invented store: products, people, and orders in every state."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import Bag, Order, OrderType
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub.admin import NewManager
from storeassist_qt.hub.blobs import keep_blob
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.judge import CUSTOMER, Asker
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.simulators.demo_pictures import picture_contents

if TYPE_CHECKING:
    from storeassist_qt.app.demo_fynd import DemoFynd


TALK_LIMIT_S = 20.0
TEE, BOTTLE, SHOE, SWEATER = "NF-11200-WHT-M", "PR-90320-TEA-500M", "RL-77120-SLT-42", "NF-20418-NVY-M"
THROW, LAMP, SERUM, COFFEE = "HV-50110-OAT-130X", "HV-52010-WHT-40CM", "LM-61010-STD-30ML", "GR-20200-STD-BEAN"
PAST_SALES: tuple[tuple[float, str, tuple[tuple[str, int], ...]], ...] = (
    (41, "Petra Quist", ((LAMP, 1),)),
    (12, "Ravi Nakata", ((SERUM, 1), (COFFEE, 2))),
    (8, "Leila Haddad", ((SHOE, 1), (THROW, 1))),
    (5, "Sofia Rossi", ((TEE, 3),)),
    (2, "Tomasz Kowal", ((SWEATER, 1), (BOTTLE, 1))),
)


def _is_invoiced(order: Order) -> bool:
    return bool(order.invoice_number)


def _is_delivered(order: Order) -> bool:
    return any(moment.what == "delivery_seen" for moment in order.timeline)


class DemoClock:
    """The hub's clock: the real time, shifted while the past of the store is written."""

    def __init__(self) -> None:
        self.shift = timedelta(0)

    def __call__(self) -> datetime:
        """Return the hub's time."""
        return datetime.now(UTC) + self.shift


def demo_policy(time_zone: str) -> StorePolicy:
    """Return the settings of the demo store."""
    return StorePolicy(
        store_id=demo.STORE_ID,
        name=f"Store {demo.STORE_ID}",
        time_zone=time_zone,
        currency="USD",
        avatars=True,
        return_rules=("Beauty:14:receipt", "Grocery:0"),
        document_lines=("1 Harbour Street", "Sampleton"),
        document_footer=("Thank you for shopping with us.",),
        invoice_prefix="S142-",
    )


def demo_manager() -> NewManager:
    """Return the first manager of the demo store."""
    manager = demo.ASSOCIATES[0]
    return NewManager(manager.number, manager.name, demo.DEMO_PIN)


class DemoFiller:
    """Writes the store's day so far; every step goes through the hub's own rules.

    With a simulated Fynd each order is bought there and polled by the hub; without one it is placed at the hub.
    """

    def __init__(self, hub: RunningHub, clock: DemoClock, seed: int, fynd: DemoFynd | None = None) -> None:
        self._hub = hub
        self._clock = clock
        self._fynd = fynd
        self.rng = random.Random(seed)
        self.goods = demo.products()
        self._by_sku = {product.sku: product for product in self.goods}
        self._number = 100_200
        self._askers: list[Asker] = []

    @property
    def has_fynd(self) -> bool:
        """Tell whether orders come from a simulated Fynd."""
        return self._fynd is not None

    def fill(self) -> None:
        """Make people, products, about 60 orders of today and, where Fynd is behind the hub, sales of the last days."""
        self.fill_shelves()
        if self._fynd is not None:
            self._write_past_days()
        self.fill_queue(34)
        self._write_past()
        if self._fynd is not None:
            self._write_pas()

    def fill_queue(self, count: int) -> None:
        """Place online orders to pick: overdue, due soon and later."""
        self._place_all(demo.queue_of(count, self.rng, self.goods, self._clock(), self._number + 100), polled=True)

    def fill_shelves(self) -> None:
        """Make people, products and their pictures."""
        for person in demo.ASSOCIATES[1:]:
            associate_id = self._hub.add_associate(
                person.number, person.name, person.roles, demo.DEMO_PIN, demo.BADGE_PREFIX + person.badge
            )
            self._askers.append(
                Asker(actor=associate_id, actor_name=person.name, roles=frozenset(Role(role) for role in person.roles))
            )
        self._hub.call(lambda judge: put_products(judge, self.goods))
        self._hub.call(lambda judge: [keep_blob(judge, content) for content in picture_contents()])

    def _write_past(self) -> None:
        for _ in range(5):
            self._handed_over(minutes_ago=self.rng.randint(60, 260))
        self._handed_over(minutes_ago=45, rejects=True)
        self._cancelled(minutes_ago=80)
        self._nothing_found(minutes_ago=70)
        for place in ("B1", "A1", "Cooler 1", "B2", "Back room"):
            self._staged(place, minutes_ago=self.rng.randint(20, 100))
        self._staged("B3", minutes_ago=40, not_found=True)
        # Customers who wait as long as the design's pictures show.
        for place, spot, waits_s in (("B3", "4", 432), ("A1", "", 220), ("B1", "2", 48)):
            self._arrived(self._staged(place, minutes_ago=35), spot, waits_s)
        for _ in range(4):
            self._picked(minutes_ago=self.rng.randint(3, 15))
        self._picked(minutes_ago=6, not_found=True)
        for _ in range(2):
            self._claimed(minutes_ago=4)

    # --- one order each --------------------------------------------------------------------------------------------
    def new_order(self, *, due_in_min: int, **wishes: object) -> Order:
        """Place a new order and return it."""
        self._number += 1
        now = self._clock()
        order = demo.make_order(
            self._number,
            self.rng,
            self.goods,
            now,
            now + timedelta(minutes=due_in_min),
            **wishes,  # type: ignore[arg-type]
        )
        return self._place_all([order])[0]

    def _place_all(self, orders: Sequence[Order], *, polled: bool = False) -> list[Order]:
        """Have the orders placed and return them as the hub has them."""
        if self._fynd is not None:
            return self._fynd.bring(self._hub, [self._fynd.sell(order) for order in orders], polled=polled)
        for order in orders:
            self._hub.place(order)
        return list(orders)

    def _at(self, minutes_ago: float) -> None:
        self._clock.shift = timedelta(minutes=-minutes_ago)

    def _do(self, order: Order, asker: Asker, *commands: c.OrderCommand) -> Order:
        for command in commands:
            outcome = self._hub.submit(order.order_id, command, asker)
            if outcome.outcome != "accepted":
                raise RuntimeError(f"the demo's own {type(command).__name__} was refused: {outcome}")
        return self._now(order)

    def _now(self, order: Order) -> Order:
        found = self._hub.hub.order(order.order_id)
        assert found is not None
        return found

    def _told(self, order: Order, until: Callable[[Order], object]) -> Order:
        """Let the hub and its Fynd talk until the order is as wanted; without a Fynd there is nobody to talk to."""
        if self._fynd is None:
            return self._now(order)
        end = time.monotonic() + TALK_LIMIT_S
        while not until(found := self._now(order)):
            if time.monotonic() > end:
                raise RuntimeError(f"the demo's Fynd did not bring {order.number} on: {found.effects}")
            self._fynd.look(self._hub, [order.oms_id])
        return found

    def _placed(
        self, minutes_ago: float, due_in_min: int = 60, skus: Sequence[tuple[str, int]] = (), **wishes: object
    ) -> tuple[Order, Asker]:
        self._at(minutes_ago)
        plain = [product for product in self.goods if product.codes and not product.parts and not product.is_weighed]
        skus = skus or [
            (product.sku, self.rng.choice((1, 1, 2))) for product in self.rng.sample(plain, self.rng.randint(2, 4))
        ]
        order = self.new_order(due_in_min=due_in_min, skus=skus, **wishes)
        return order, self.rng.choice(self._askers[:2])

    def _claimed(self, minutes_ago: float) -> Order:
        order, _ = self._placed(minutes_ago, due_in_min=25)
        mei = self._askers[1]
        line = order.lines[0]
        pick = c.PickUnits(line_id=line.line_id, quantity=1, code=line.codes[0].gtin14)
        try:
            return self._do(order, mei, c.ClaimOrder(), pick)
        finally:
            self._at(0)

    def _picked(self, minutes_ago: float, *, not_found: bool = False, **wishes: object) -> Order:
        order, asker = self._placed(minutes_ago, 40, **wishes)  # type: ignore[arg-type]
        steps: list[c.OrderCommand] = [c.ClaimOrder()]
        for index, line in enumerate(order.lines):
            missing = 1 if not_found and index == len(order.lines) - 1 else 0
            if line.ordered > missing:
                quantity = line.ordered - missing
                steps.append(c.PickUnits(line_id=line.line_id, quantity=quantity, code=line.codes[0].gtin14))
            if missing:
                steps.append(c.MarkNotFound(line_id=line.line_id, quantity=missing))
        order = self._do(order, asker, *steps, c.FinishPick())
        self._at(0)
        return order

    def _staged(self, place: str, minutes_ago: float, *, not_found: bool = False) -> Order:
        order = self._picked(minutes_ago, not_found=not_found)
        self._at(minutes_ago - 2)
        order = self._do(order, self._askers[0], c.StageOrder(bags=(Bag(place),)))
        self._at(0)
        return order

    def _arrived(self, order: Order, spot: str, waits_s: int) -> None:
        self._at(waits_s / 60)
        make, colour = self.rng.choice(demo.VEHICLES)
        if spot:
            self._do(order, CUSTOMER, c.CheckInCustomer(
                place="curbside", spot=spot, vehicle_make=make, vehicle_colour=colour))  # fmt: skip
        else:
            self._do(order, CUSTOMER, c.CheckInCustomer())
        self._at(0)

    def _handed_over(self, minutes_ago: float, *, rejects: bool = False) -> None:
        order = self._staged("B2", minutes_ago)
        self._at(minutes_ago - 15)
        order = self._told(order, _is_invoiced)
        self._hand_over(order, [c.CheckInCustomer()], rejects=rejects)
        self._at(0)

    def _hand_over(self, order: Order, steps: list[c.OrderCommand], *, rejects: bool = False) -> Order:
        asker = self._askers[0]
        for index, line in enumerate(order.lines):
            if rejects and index == 0:
                grade = "good" if self._fynd is not None else ""  # after the invoice: the unit comes back by a return
                steps.append(
                    c.RejectUnits(line_id=line.line_id, quantity=line.picked, reason="changed_mind", grade=grade)
                )
            elif line.picked:
                steps.append(c.AcceptUnits(line_id=line.line_id, quantity=line.picked))
        order = self._do(order, asker, *steps)
        done = c.HandOver(
            recipient=order.customer.name, shown_sha256=shown_sha256(order), reason_unsigned="contactless"
        )
        return self._told(self._do(order, asker, done), _is_delivered)

    # --- what Fynd makes possible ----------------------------------------------------------------------------------
    def bought(
        self, minutes_ago: float, skus: Sequence[tuple[str, int]], customer: str = "", *, keeps_s: float = 240
    ) -> Order:
        """Have something bought at the POS, picked and handed over; the customer waits `keeps_s` for it."""
        order = self._picked(minutes_ago, skus=skus, customer=customer, order_type=OrderType.PICK_AT_STORE)
        self._at(minutes_ago - keeps_s / 60)
        order = self._hand_over(self._told(order, _is_invoiced), [])
        self._at(0)
        return order

    def _write_past_days(self) -> None:
        """Sales of the last weeks, so that returns can be tried at once; the first are beyond the store's 30 days."""
        for days_ago, customer, skus in PAST_SALES:
            self.bought(days_ago * 24 * 60 + self.rng.randint(0, 300), skus, customer)
        assert self._fynd is not None
        # Somebody began a return in Store OS: it is in the queue, although nobody here has opened it.
        begun = self.bought(26 * 60, ((BOTTLE, 1), (TEE, 2)), "Kwame Mensah")
        line = next(line for line in begun.lines if line.sku == TEE)
        made = self._fynd.sim.start_return(begun.oms_id, {line.line_id: 1}, "Size or fit")
        self._fynd.look(self._hub, [made.shipment_id])

    def _write_pas(self) -> None:
        """Customers who have paid at the POS and wait for their goods."""
        for waits_s in (385, 70):
            self._placed(waits_s / 60, 20, order_type=OrderType.PICK_AT_STORE)
        self._picked(4, order_type=OrderType.PICK_AT_STORE)
        self._at(0)

    def new_pas_sale(self) -> Order:
        """Have something bought at the POS now; with a Fynd behind the hub only."""
        order, _ = self._placed(0, 20, order_type=OrderType.PICK_AT_STORE)
        return order

    def _cancelled(self, minutes_ago: float) -> None:
        order, _ = self._placed(minutes_ago)
        manager = Asker(actor="demo-manager", actor_name=demo.ASSOCIATES[0].name, roles=frozenset({Role.MANAGER}))
        self._do(order, manager, c.CancelOrder(reason="Customer called to cancel"))
        self._at(0)

    def _nothing_found(self, minutes_ago: float) -> None:
        order, asker = self._placed(minutes_ago)
        missing = [c.MarkNotFound(line_id=line.line_id, quantity=line.ordered) for line in order.lines]
        self._do(order, asker, c.ClaimOrder(), *missing, c.FinishPick())
        self._at(0)

    # --- while the demo runs ---------------------------------------------------------------------------------------
    def customer_arrives(self) -> str:
        """Let the customer of a staged order check in by phone; returns the number, or "" where nobody is left."""
        with self._hub.hub.reading() as connection:
            import sqlalchemy as sa

            from storeassist_qt.hub import tables as t

            rows = (
                connection.execute(sa.select(t.ORDERS.c.document).where(t.ORDERS.c.stage == "staged")).scalars().all()
            )
        import msgspec

        waiting = [order for order in (msgspec.json.decode(row, type=Order) for row in rows) if order.check_in is None]
        if not waiting:
            return ""
        order = self.rng.choice(waiting)
        self._arrived(order, str(self.rng.randint(1, 9)) if order.pickup_method == "curbside" else "", 0)
        return order.number
