"""The simulated OMS itself: sales, states, cancellations, returns and money. No HTTP here."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.simulators.demo_store import STORE_ID, name_of, phone_of, products
from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.errors import FyndSimError, RecordRefused
from storeassist_qt.simulators.fynd.model import Bag, MoneyEntry, Shipment, State, Step, Store
from storeassist_qt.simulators.fynd.switches import Switches
from storeassist_qt.storage.columns import utc_now

logger = logging.getLogger(__name__)

PAS, HOME_DELIVERY = "PickAtStore", "HomeDelivery"
# No page names the type of an order that is placed online and collected in the store; so it carries a word that the
# reference does not list, and whoever reads it has to take an unknown type for one.
CLICK_AND_COLLECT = "ClickAndCollect"
COLLECTED = frozenset({PAS, CLICK_AND_COLLECT})
POS_CHANNEL, ONLINE_CHANNEL = "FYND-STORE", "ECOMM"
PROCESS_WITHIN = timedelta(hours=12)  # the published service level of a store
TAX_PERCENT = 8


@dataclass(frozen=True)
class Change:
    """A shipment reached a state."""

    shipment: Shipment
    state: str
    at: datetime


Watcher = Callable[[Change], None]


def new_state(seed: int = 1, store_codes: Sequence[str] = (STORE_ID, "0143")) -> State:
    """Return an empty company with its stores; user names and passwords are plain words."""
    return State(
        company_id="1",
        company_username="company",
        company_password="company-token",
        client_id="client",
        client_secret="client-secret",
        stores={
            code: Store(location_code=code, name=f"Store {code}", username=f"store-{code}", password=f"token-{code}")
            for code in store_codes
        },
        seed=seed,
    )


class FyndWorld:
    """The OMS: safe to use from several threads, changed only under its own lock."""

    def __init__(
        self,
        state: State,
        *,
        clock: Callable[[], datetime] = utc_now,
        switches: Switches | None = None,
        save_to: Path | None = None,
    ) -> None:
        self.state = state
        self.switches = switches or Switches()
        self.lock = threading.RLock()
        self.watchers: list[Watcher] = []
        self._clock = clock
        self._offset = timedelta()
        self._save_to = save_to
        self._goods = products()
        self._rng = random.Random(state.seed * 7919 + len(state.shipments))

    # --- time -------------------------------------------------------------------------------------------------------
    def now(self) -> datetime:
        """Return the simulator's time, UTC."""
        return self._clock() + self._offset

    def advance(self, seconds: float) -> None:
        """Move the simulator's clock forward; what falls due happens."""
        with self.lock:
            self._offset += timedelta(seconds=seconds)
            self.settle()

    def settle(self) -> None:
        """Let happen what Fynd does by itself and is due by now."""
        with self.lock:
            now = self.now()
            for shipment in list(self.state.shipments.values()):
                while shipment.due_at is not None and shipment.due_at <= now:
                    due, shipment.due_state, shipment.due_at = shipment.due_state, "", None
                    self._by_itself(shipment, due)

    def _by_itself(self, shipment: Shipment, due: str) -> None:
        if due not in states.TRANSITIONS[shipment.state]:
            return  # it was cancelled or handed over in the meantime
        if due == "bag_invoiced":
            self.invoice(shipment, self.next_number("INV"), by="fynd")
        elif due == "credit_note_generated":
            self.credit(shipment, self.next_number("CN"), by="fynd")
        else:
            self.move(shipment, due, by="fynd")

    def _plan(self, shipment: Shipment, state: str) -> None:
        shipment.due_state = state
        shipment.due_at = self.now() + timedelta(seconds=self.switches.automatic_lag_s)
        if self.switches.automatic_lag_s <= 0:
            self.settle()

    # --- numbers and files ------------------------------------------------------------------------------------------
    def _count(self, name: str) -> int:
        self.state.counters[name] = self.state.counters.get(name, 0) + 1
        return self.state.counters[name]

    def next_number(self, kind: str) -> str:
        """Return the next of Fynd's own numbers of a kind."""
        return f"FY-{kind}-{self._count(kind):06d}"

    def _shipment_id(self) -> str:
        return str(17_328_629_784_860_000_000 + self._count("shipment") * 1_447 + self.state.seed % 1_000)

    def save(self) -> None:
        """Write the state to its file, whole or not at all."""
        if self._save_to is None:
            return
        with self.lock:
            written = self._save_to.with_suffix(".new")
            written.write_bytes(msgspec.json.encode(self.state))
            written.replace(self._save_to)

    # --- looking ----------------------------------------------------------------------------------------------------
    def shipment(self, shipment_id: str) -> Shipment:
        """Return a shipment; raises FyndSimError("shipment_unknown")."""
        found = self.state.shipments.get(shipment_id)
        if found is None:
            raise FyndSimError("shipment_unknown", shipment_id=shipment_id)
        return found

    def returns_of(self, shipment_id: str) -> list[Shipment]:
        """Return the returns of a forward shipment, oldest first."""
        return [each for each in self.state.shipments.values() if each.is_return and each.forward_id == shipment_id]

    # --- what happens to a shipment ----------------------------------------------------------------------------------
    def sell(
        self,
        location_code: str = STORE_ID,
        *,
        lines: Sequence[tuple[str, int]] = (),
        order_type: str = PAS,
        channel: str = "",
        currency: str = "USD",
        customer: str = "",
        phone: str = "",
        placed_at: datetime | None = None,
        due_at: datetime | None = None,
    ) -> Shipment:
        """Place a sale of (SKU, quantity) `lines`, or of invented ones.

        It is placed now and due within the store's service level unless said otherwise. Without a channel it is one
        of the POS, or of the online shop where the order is collected or delivered. Raises
        FyndSimError("location_unknown" | "quantity_unusable").
        """
        with self.lock:
            if location_code not in self.state.stores:
                raise FyndSimError("location_unknown", location=location_code)
            rng, now = self._rng, self.now()
            drawn = lines or [
                (product.sku, rng.choice((1, 1, 2, 3)))
                for product in rng.sample([p for p in self._goods if not p.parts and p.codes], rng.randint(1, 4))
            ]
            shipment_id = self._shipment_id()
            shipment = Shipment(
                shipment_id=shipment_id,
                forward_id=shipment_id,
                fynd_order_id=f"FY{rng.getrandbits(72):018X}",
                location_code=location_code,
                state="placed",
                order_type=order_type,
                channel=channel or (POS_CHANNEL if order_type == PAS else ONLINE_CHANNEL),
                currency=currency,
                placed_at=placed_at or now,
                process_by=due_at or (placed_at or now) + PROCESS_WITHIN,
                customer=customer or name_of(rng),
                phone=phone or phone_of(rng),
                bags=[self._bag(index, sku, units) for index, (sku, units) in enumerate(drawn, start=1)],
            )
            self.state.shipments[shipment_id] = shipment
            for bag in shipment.bags:
                self._money("paid", shipment, bag.bag_id, bag.quantity, bag.paid_total)
            self._arrived(shipment, "placed", "customer")
            return shipment

    def _bag(self, line_number: int, sku: str, quantity: int) -> Bag:
        product = next((each for each in self._goods if each.sku == sku), None)
        if quantity < 1:
            raise FyndSimError("quantity_unusable", sku=sku, quantity=quantity)
        if product is None:  # a product the store's catalogue does not know is a case of its own
            product = Product(product_id=sku, sku=sku, name=f"Unknown article {sku}", price=1_000)
        tax = round(product.price * quantity * TAX_PERCENT / 100)
        return Bag(
            bag_id=str(40_000_000 + self._count("bag")),
            line_number=line_number,
            sku=sku,
            name=product.name,
            quantity=quantity,
            paid_total=product.price * quantity + tax,
            tax_total=tax,
            gtin=product.codes[0].gtin14.removeprefix("0") if product.codes else "",
            size=product.size,
            colour=product.colour,
            brand=product.brand,
        )

    def move(self, shipment: Shipment, state: str, by: str) -> None:
        """Take a legal step; raises FyndSimError("step_refused") for any other."""
        with self.lock:
            self._check_step(shipment, state)
            self._arrived(shipment, state, by)

    def _check_step(self, shipment: Shipment, state: str) -> None:
        if state not in states.TRANSITIONS[shipment.state]:
            raise FyndSimError("step_refused", shipment_id=shipment.shipment_id, now=shipment.state, wanted=state)

    def _arrived(self, shipment: Shipment, state: str, by: str) -> None:
        shipment.state = state
        now = self.now()
        shipment.history.append(Step(state=state, at=now, by=by))
        for watcher in self.watchers:
            watcher(Change(shipment, state, now))
        if state in states.RETURN_REFUSED:
            self._give_back(shipment)
        switches = self.switches
        is_home = shipment.order_type == HOME_DELIVERY
        if state == "bag_confirmed" and switches.invoice_mode == "automatic":
            self._plan(shipment, "bag_invoiced")
        elif state == "bag_invoiced" and (is_home or switches.pas_assigns_courier or switches.pas_needs_pack):
            self._plan(shipment, "dp_assigned")
        elif state in states.QC_DONE and switches.credit_note_mode == "automatic":
            self._plan(shipment, "credit_note_generated")
        elif state == "credit_note_generated" and switches.completes_returns:
            self._plan(shipment, "return_completed")

    def _give_back(self, made: Shipment) -> None:
        """A return that is not taken: the customer keeps the units and may return them again."""
        forward = self.state.shipments[made.forward_id]
        for bag in made.bags:
            sold = forward.bag(bag.forward_bag_id)
            if sold is not None:
                sold.returning -= bag.quantity

    def _money(self, kind: str, shipment: Shipment, bag_id: str, units: int, amount: int) -> None:
        entry = {"kind": kind, "shipment_id": shipment.forward_id, "bag_id": bag_id, "units": units, "amount": amount}
        self.state.money.append(msgspec.convert(entry, MoneyEntry))

    def confirm(self, shipment: Shipment, by: str = "konnect") -> None:
        """Reserve the goods."""
        self.move(shipment, "bag_confirmed", by)

    def invoice(self, shipment: Shipment, number: str, by: str) -> None:
        """Give the sale its invoice number."""
        with self.lock:
            self._check_step(shipment, "bag_invoiced")
            shipment.invoice_number, shipment.invoiced_by = number, by
            self.move(shipment, "bag_invoiced", by)

    def cancel_units(self, shipment: Shipment, units: dict[str, tuple[int, str]], by: str) -> None:
        """Cancel units per bag id (quantity, reason); the shipment with them when none is left."""
        with self.lock:
            if shipment.state not in states.WHOLE_CANCEL:
                raise FyndSimError(
                    "step_refused", shipment_id=shipment.shipment_id, now=shipment.state, wanted="cancel"
                )
            found = [(shipment.bag(bag_id), bag_id, *wanted) for bag_id, wanted in units.items()]
            for bag, bag_id, quantity, _reason in found:
                if bag is None or not 0 < quantity <= bag.live:
                    raise FyndSimError("quantity_unusable", bag=bag_id, quantity=quantity)
            for bag, bag_id, quantity, reason in found:
                assert bag is not None
                self._money("cancelled", shipment, bag_id, quantity, bag.amount(bag.cancelled, quantity))
                bag.cancelled += quantity
                bag.cancel_reason = reason
            if shipment.live_units == 0:
                self.move(shipment, "cancelled_customer" if by == "customer" else "cancelled_fynd", by)

    def cancel_all(self, shipment: Shipment, by: str = "customer", reason: str = "") -> None:
        """Cancel all that is left, as the customer or Fynd would."""
        self.cancel_units(shipment, {bag.bag_id: (bag.live, reason) for bag in shipment.bags if bag.live}, by)

    def hand_over(self, shipment: Shipment, by: str = "store-os") -> None:
        """The customer got the goods (what an associate records in Store OS)."""
        self.move(shipment, "handed_over_to_customer", by)

    def start_return(
        self, forward: Shipment, units: dict[str, int], reason: str = "", by: str = "store-os", return_id: str = ""
    ) -> Shipment:
        """Open a return of units per bag id as a new shipment; never more than the customer still has."""
        with self.lock:
            if forward.is_return or forward.state not in states.WITH_CUSTOMER:
                raise FyndSimError("step_refused", shipment_id=forward.shipment_id, now=forward.state, wanted="return")
            if not units:
                raise FyndSimError("quantity_unusable", detail="no units")
            for bag_id, quantity in units.items():
                bag = forward.bag(bag_id)
                if bag is None or not 0 < quantity <= bag.live - bag.returning:
                    raise FyndSimError("quantity_unusable", bag=bag_id, quantity=quantity)
            number = self._count("return")
            made = msgspec.structs.replace(
                forward,
                shipment_id=self._shipment_id(),
                state="return_initiated",
                placed_at=self.now(),
                process_by=self.now() + PROCESS_WITHIN,
                bags=[self._returned_bag(forward, bag_id, count, reason) for bag_id, count in units.items()],
                history=[],
                locked=False,
                lock_message="",
                packages=[],
                return_id=return_id or f"RET{number:08d}",
            )
            self.state.shipments[made.shipment_id] = made
            self._arrived(made, "return_initiated", by)
            return made

    def _returned_bag(self, forward: Shipment, bag_id: str, quantity: int, reason: str) -> Bag:
        bag = forward.bag(bag_id)
        assert bag is not None
        units = self._units_left(forward, bag)[:quantity]
        bag.returning += quantity
        return msgspec.structs.replace(
            bag,
            bag_id=bag_id if self.switches.return_item_ids == "same" else str(40_000_000 + self._count("bag")),
            forward_bag_id=bag_id,
            forward_units=units,
            quantity=quantity,
            paid_total=sum(bag.amount(unit, 1) for unit in units),
            tax_total=round(bag.tax_total * quantity / bag.quantity),
            cancelled=0,
            returning=0,
            return_reason=reason,
            graded=[],
        )

    def _units_left(self, forward: Shipment, bag: Bag) -> list[int]:
        """Return which of the bought units are with the customer and in no return."""
        taken = {
            unit
            for made in self.returns_of(forward.shipment_id)
            if made.state not in states.RETURN_REFUSED
            for back in made.bags
            if back.forward_bag_id == bag.bag_id
            for unit in back.forward_units
        }
        return [unit for unit in range(bag.cancelled, bag.quantity) if unit not in taken]

    def deliver_return(self, made: Shipment, by: str = "store-os") -> None:
        """The returned goods are at the counter."""
        self.move(made, "return_bag_delivered", by)

    def accept_return(self, made: Shipment, by: str = "konnect") -> None:
        """QC is done; the state follows the switch of U3."""
        as_accepted = self.switches.qc_accepted_as == "RETURN_ACCEPTED"
        self.move(made, "return_accepted" if as_accepted else "return_bag_accepted", by)

    def credit(self, made: Shipment, number: str, by: str) -> None:
        """Give the return its credit note over the units that passed QC."""
        with self.lock:
            self._check_step(made, "credit_note_generated")
            made.credit_note_number = number
            for bag in made.bags:
                if bag.graded_units:
                    amount = bag.amount(0, bag.graded_units)
                    self._money("credited", made, bag.forward_bag_id, bag.graded_units, amount)
            self.move(made, "credit_note_generated", by)

    def set_lock(self, shipment: Shipment, locked: bool, message: str = "") -> None:
        """Lock or unlock a shipment against writes."""
        with self.lock:
            shipment.locked, shipment.lock_message = locked, message if locked else ""

    def refuse_if_locked(self, shipment: Shipment) -> None:
        """Raise RecordRefused without a code (none is printed) for a locked shipment."""
        if shipment.locked:
            raise RecordRefused("", f"Shipment is locked: {shipment.lock_message or 'operation in progress'}")
