"""What the simulated OMS holds: stores, shipments with bags, money, tokens."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from storeassist_qt.domain.money import amount_of


class Store(msgspec.Struct, kw_only=True):
    """One selling location with its own credentials."""

    location_code: str
    name: str
    username: str
    password: str


class GradedUnits(msgspec.Struct, kw_only=True):
    """Units of a returned bag that passed through QC with one reason (empty is GOOD)."""

    quantity: int
    reason_code: str
    grade: Literal["GOOD", "BAD", "MISSING", "UGLY"]


class Bag(msgspec.Struct, kw_only=True):
    """One line item of a shipment. Money is in minor units, tax included."""

    bag_id: str
    line_number: int
    sku: str
    name: str
    quantity: int
    paid_total: int
    tax_total: int = 0
    gtin: str = ""
    size: str = ""
    colour: str = ""
    brand: str = ""
    cancelled: int = 0
    """Units cancelled before they were handed over."""
    returning: int = 0
    """Units on returns of this shipment, open or closed."""
    cancel_reason: str = ""
    return_reason: str = ""
    forward_bag_id: str = ""
    forward_units: list[int] = msgspec.field(default_factory=list)
    """On a return: which of the bought units these are, so that split amounts add up."""
    graded: list[GradedUnits] = msgspec.field(default_factory=list)

    @property
    def live(self) -> int:
        """Units that are not cancelled."""
        return self.quantity - self.cancelled

    @property
    def graded_units(self) -> int:
        """Units that passed through QC."""
        return sum(part.quantity for part in self.graded)

    def amount(self, start: int, units: int) -> int:
        """Return what the units `start` to `start + units` of this bag were paid, in minor units."""
        return amount_of(self.paid_total, self.quantity, start + units) - amount_of(
            self.paid_total, self.quantity, start
        )


class Step(msgspec.Struct, kw_only=True):
    """One state a shipment went through."""

    state: str
    at: datetime
    by: str


class Shipment(msgspec.Struct, kw_only=True):
    """What Konnect calls an order: one shipment, forward or return."""

    shipment_id: str
    forward_id: str
    fynd_order_id: str
    location_code: str
    state: str
    order_type: str
    channel: str
    currency: str
    placed_at: datetime
    process_by: datetime
    customer: str
    phone: str
    bags: list[Bag]
    history: list[Step] = msgspec.field(default_factory=list)
    locked: bool = False
    lock_message: str = ""
    invoice_number: str = ""
    invoiced_by: str = ""
    credit_note_number: str = ""
    return_id: str = ""
    packages: list[dict[str, object]] = msgspec.field(default_factory=list)
    tax_numbers: dict[str, object] = msgspec.field(default_factory=dict)
    due_state: str = ""
    """What Fynd makes of it by itself, once `due_at` has come."""
    due_at: datetime | None = None

    @property
    def is_return(self) -> bool:
        """Whether this is a return shipment."""
        return self.forward_id != self.shipment_id

    @property
    def live_units(self) -> int:
        """Units that are not cancelled."""
        return sum(bag.live for bag in self.bags)

    def bag(self, bag_id: str) -> Bag | None:
        """Return a bag by its id."""
        return next((bag for bag in self.bags if bag.bag_id == bag_id), None)


class MoneyEntry(msgspec.Struct, kw_only=True):
    """Money that moved, in minor units: `paid` in, `cancelled` and `credited` out, by forward bag."""

    kind: Literal["paid", "cancelled", "credited"]
    shipment_id: str
    bag_id: str
    units: int
    amount: int


class State(msgspec.Struct, kw_only=True):
    """All of it; what a saved file holds."""

    company_id: str
    company_username: str
    company_password: str
    client_id: str
    client_secret: str
    stores: dict[str, Store]
    shipments: dict[str, Shipment] = msgspec.field(default_factory=dict)
    money: list[MoneyEntry] = msgspec.field(default_factory=list)
    counters: dict[str, int] = msgspec.field(default_factory=dict)
    seed: int = 1


class Token(msgspec.Struct, kw_only=True):
    """A key that was given out; an empty location is the whole company."""

    value: str
    location_code: str
    expires_at: datetime
