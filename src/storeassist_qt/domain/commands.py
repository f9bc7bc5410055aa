"""Commands on an order: what an associate does, a customer's phone sends, the OMS reports."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from storeassist_qt.domain.orders import Bag, Order, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role

PLACE_LENGTH = 40
UNSTAGE_WITHIN_S = 10
REJECT_REASONS = ("damaged", "wrong_item", "changed_mind", "other")
NOT_FOUND_REASONS = ("not_on_shelf", "damaged", "wrong_place", "other")
UNSIGNED_REASONS = ("cannot_sign", "contactless", "pad_broken", "other")


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """Who gives a command, where and when; stored with the command.

    `received_at` is the hub's alone: leases are judged by it, and a device never judges a lease.
    """

    command_id: str
    actor: str
    device_time: datetime
    actor_name: str = ""
    roles: frozenset[Role] = frozenset()
    device_id: str = ""
    policy: StorePolicy = StorePolicy()
    received_at: datetime | None = None

    @property
    def now(self) -> datetime:
        """The hub's time where there is one, else the device's."""
        return self.received_at or self.device_time


class Command(msgspec.Struct, frozen=True, tag=True, kw_only=True, omit_defaults=True):
    """Base of all commands; the class name is the tag on the wire."""


# --- from the OMS ------------------------------------------------------------------------------------------------
class PlaceOrder(Command, frozen=True):
    """A new order, whole. Its counts are set by the rules: all units open."""

    order: Order


class AmendedLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """The quantity the customer is now to get, and what was paid in all where the OMS says so."""

    line_id: str
    quantity: int
    paid_total: int | None = None


class AmendByOms(Command, frozen=True):
    """The OMS changed quantities, the due time or who picks up."""

    oms_version: int
    lines: tuple[AmendedLine, ...] = ()
    due_at: datetime | None = None
    customer: Person | None = None
    alternate: Person | None = None


class CancelByOms(Command, frozen=True):
    """The OMS cancelled the order; it refunds by itself."""

    oms_version: int
    reason: str = ""


class InvoiceIssued(Command, frozen=True):
    """The OMS (or the hub) numbered an invoice."""

    number: str


class DeliverySeen(Command, frozen=True):
    """According to the OMS the customer has the goods."""

    oms_version: int = 0


class ConfirmOrder(Command, frozen=True):
    """The order is reserved for fulfilment; its quantities can no longer be changed at the OMS."""


class EffectSent(Command, frozen=True):
    """The relay has handed an effect to the OMS and waits for its answer."""

    key: str


class EffectConfirmed(Command, frozen=True):
    """The OMS (or the person who settled it) has done what was asked."""

    key: str
    proof: str = ""


class EffectRefused(Command, frozen=True):
    """The OMS refused an effect."""

    key: str
    code: str
    text: str = ""


# --- picking -----------------------------------------------------------------------------------------------------
class ClaimOrder(Command, frozen=True):
    """A picker takes an order into a walk."""


class ReleaseOrder(Command, frozen=True):
    """A picker gives an order back to the queue."""


class TakeOver(Command, frozen=True):
    """A picker takes an order that another holds; only the hub decides."""


class PickUnits(Command, frozen=True):
    """Units taken off the shelf. `verified_by` is scan or typed_sku; `part_id` names the part of a bundle."""

    line_id: str
    quantity: int = 1
    code: str = ""
    verified_by: str = "scan"
    part_id: str = ""
    weight_g: int = 0
    batch: str = ""
    expiry: date | None = None
    serial: str = ""


class SkipLine(Command, frozen=True):
    """The line comes back at the end of the walk; it stays open."""

    line_id: str


class PutBackUnits(Command, frozen=True):
    """Units back on the shelf: those marked so first, then picked ones, which are open again."""

    line_id: str
    quantity: int = 1
    part_id: str = ""


class MarkNotFound(Command, frozen=True):
    """Open units that are not in the store."""

    line_id: str
    quantity: int
    reason: str = "not_on_shelf"


class ReopenUnits(Command, frozen=True):
    """Undo of `MarkNotFound` while nothing has been released."""

    line_id: str
    quantity: int


class FinishPick(Command, frozen=True):
    """Nothing is open any more."""


# --- staging -----------------------------------------------------------------------------------------------------
class StageOrder(Command, frozen=True):
    """The bags stand at their places; not-found units are released now."""

    bags: tuple[Bag, ...]


class RestageOrder(Command, frozen=True):
    """The bags stand elsewhere now; the old places stay in the timeline."""

    bags: tuple[Bag, ...]


class UnstageOrder(Command, frozen=True):
    """Undo of staging, within 10 s."""


# --- arrival and hand-off ------------------------------------------------------------------------------------------
class CheckInCustomer(Command, frozen=True):
    """The customer is here: in the store, or curbside with spot, vehicle and a note."""

    place: str = "in_store"
    spot: str = ""
    vehicle_make: str = ""
    vehicle_colour: str = ""
    note: str = ""


class UndoCheckIn(Command, frozen=True):
    """The customer left, or was never here."""

    reason: str = ""


class AcceptUnits(Command, frozen=True):
    """The customer takes the units; undecided ones first, then rejected ones (a change of mind)."""

    line_id: str
    quantity: int


class RejectUnits(Command, frozen=True):
    """The customer does not want the units; undecided ones first, then accepted ones."""

    line_id: str
    quantity: int
    reason: str = "other"


class StrokePoint(msgspec.Struct, frozen=True, array_like=True):
    """One point of a signature: dp from the top left, ms from the first point, pressure 0..1."""

    x: float
    y: float
    t_ms: int
    pressure: float = 0.5


class Strokes(msgspec.Struct, frozen=True):
    """A signature as it was drawn, with the size of the pad in dp."""

    width: float
    height: float
    strokes: tuple[tuple[StrokePoint, ...], ...]


class HandOver(Command, frozen=True):
    """The goods leave the store. `shown_sha256` names what the customer was shown (`domain.handoff.shown_sha256`)."""

    recipient: str
    shown_sha256: str
    strokes: Strokes | None = None
    reason_unsigned: str = ""
    id_checked: bool = False
    bags_taken: int = 0
    signed_with: tuple[str, ...] = ()


class CancelOrder(Command, frozen=True):
    """The store cancels the whole order, with a reason."""

    reason: str


class AddNote(Command, frozen=True):
    """A note on the timeline."""

    text: str


class NotifyReady(Command, frozen=True):
    """Send the ready notice again."""


class SettleRefusal(Command, frozen=True):
    """How a person settled a refused command; `act` is one of the ways out in `domain.refusals`."""

    refused_id: str
    refused_what: str
    act: str
    quantity: int = 0
    line_id: str = ""


OrderCommand = (
    PlaceOrder
    | AmendByOms
    | CancelByOms
    | InvoiceIssued
    | DeliverySeen
    | ConfirmOrder
    | EffectSent
    | EffectConfirmed
    | EffectRefused
    | ClaimOrder
    | ReleaseOrder
    | TakeOver
    | PickUnits
    | SkipLine
    | PutBackUnits
    | MarkNotFound
    | ReopenUnits
    | FinishPick
    | StageOrder
    | RestageOrder
    | UnstageOrder
    | CheckInCustomer
    | UndoCheckIn
    | AcceptUnits
    | RejectUnits
    | HandOver
    | CancelOrder
    | AddNote
    | NotifyReady
    | SettleRefusal
)
