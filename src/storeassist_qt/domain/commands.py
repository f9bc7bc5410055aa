"""Commands on an order: what an associate does, a customer's phone sends, the OMS reports."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from storeassist_qt.domain.orders import Bag, Order, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import ReturnOrigin
from storeassist_qt.domain.roles import Role

PLACE_LENGTH = 40
UNSTAGE_WITHIN_S = 10
REJECT_REASONS = ("damaged", "wrong_item", "wrong_price", "changed_mind", "other")
RETURN_REASONS = ("changed_mind", "wrong_size", "damaged", "faulty", "wrong_item", "not_as_described", "other")
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

    @property
    def acted_at(self) -> datetime:
        """When it was done: what a device without the hub has kept for a while counts from then.

        A device's clock is believed no further back than anybody may work without the hub, and never ahead.
        """
        if self.received_at is None:
            return self.device_time
        oldest = self.received_at - timedelta(hours=self.policy.offline_sign_in_extended_h)
        return self.device_time if oldest <= self.device_time <= self.received_at else self.received_at


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


class OmsStatusSeen(Command, frozen=True):
    """The OMS's own word for where the order, or a return of it, stands."""

    status: str
    return_id: str = ""


class ProblemSeen(Command, frozen=True):
    """What the OMS sent of this order is odd; a manager should look. The same problem twice is one."""

    code: str
    facts: dict[str, Any] = {}


class ProblemGone(Command, frozen=True):
    """What was odd has gone by itself: problems with this code and these facts need nobody any more."""

    code: str
    facts: dict[str, Any] = {}


class SettleProblem(Command, frozen=True):
    """A manager has looked at a problem."""

    code: str


class InvoiceIssued(Command, frozen=True):
    """The OMS (or the hub) numbered an invoice."""

    number: str


class VoidNumber(Command, frozen=True):
    """The hub takes back a number of an invoice, or of a return's credit note, that never came to count.

    `reason` is form_refused (by the OMS), cancelled (the order), changed (the order, after the number was given) or
    withdrawn (there is no such invoice after all). A void number is never given again.
    """

    number: str
    reason: str
    return_id: str = ""


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


class RetryEffect(Command, frozen=True):
    """A manager has the OMS asked once more for what it refused."""

    key: str


class SettleEffect(Command, frozen=True):
    """A manager has seen to what the OMS refused in another way, and says how."""

    key: str
    note: str


class DocumentReady(Command, frozen=True):
    """A PDF lies at the hub: invoice, label or credit_note."""

    kind: str
    sha256: str
    number: str = ""
    return_id: str = ""


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
    grade: str = ""  # after the invoice: a fault of `domain.qc.FAULTS`, or "good"


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


# --- returns -------------------------------------------------------------------------------------------------------
class UnitToReturn(msgspec.Struct, frozen=True, omit_defaults=True):
    """One unit the customer brings back, with the reason."""

    line_id: str
    reason: str


class OpenReturn(Command, frozen=True):
    """A customer brings units back; they are reserved from now on.

    `allow_reason` is why a manager lets a return pass that the store's policy does not allow. `oms_return_id` and the
    origins other than counter come from the hub alone.
    """

    return_id: str
    units: tuple[UnitToReturn, ...]
    local_number: str = ""
    device_name: str = ""
    customer_says: str = ""
    has_receipt: bool = False
    allow_reason: str = ""
    origin: ReturnOrigin = ReturnOrigin.COUNTER
    oms_return_id: str = ""


class ReceiveUnits(Command, frozen=True):
    """The units of a return lie on the counter; without ids all of them."""

    return_id: str
    unit_ids: tuple[str, ...] = ()


class RecordQc(Command, frozen=True):
    """What the check of one unit found, and what was decided; may be given again until the return is finished.

    `has_camera` tells whether the device could have taken a photo.
    """

    return_id: str
    unit_id: str
    is_accepted: bool
    answers: dict[str, str] = {}
    note: str = ""
    photos: tuple[str, ...] = ()
    disposition: str = ""
    refused_reason: str = ""
    has_camera: bool = True


class FinishReturn(Command, frozen=True):
    """Every unit is decided: the accepted ones go to the OMS, the refused ones to a manager."""

    return_id: str


class WithdrawReturn(Command, frozen=True):
    """The customer keeps the goods after all; the units are free again."""

    return_id: str
    reason: str = ""


class SettleRefusedUnit(Command, frozen=True):
    """What a manager did about a refused unit: given_back to the customer, or kept."""

    return_id: str
    unit_id: str
    act: str
    note: str = ""


class NumberReturn(Command, frozen=True):
    """The hub gives a return its number."""

    return_id: str
    number: str


class JoinOmsReturn(Command, frozen=True):
    """This is the OMS's return of the same units."""

    return_id: str
    oms_return_id: str


class ReturnAcceptedByOms(Command, frozen=True):
    """According to the OMS the return is accepted; whoever checked it did so elsewhere where we have not."""

    return_id: str


class CreditNoteIssued(Command, frozen=True):
    """The OMS (or the hub) numbered a credit note; the OMS's amount (minor units) replaces ours."""

    return_id: str
    number: str
    amount: int | None = None


class ReturnCompleted(Command, frozen=True):
    """According to the OMS the return is over."""

    return_id: str


OrderCommand = (
    PlaceOrder
    | AmendByOms
    | CancelByOms
    | OmsStatusSeen
    | ProblemSeen
    | ProblemGone
    | SettleProblem
    | InvoiceIssued
    | VoidNumber
    | DeliverySeen
    | ConfirmOrder
    | EffectSent
    | EffectConfirmed
    | EffectRefused
    | RetryEffect
    | SettleEffect
    | DocumentReady
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
    | OpenReturn
    | ReceiveUnits
    | RecordQc
    | FinishReturn
    | WithdrawReturn
    | SettleRefusedUnit
    | NumberReturn
    | JoinOmsReturn
    | ReturnAcceptedByOms
    | CreditNoteIssued
    | ReturnCompleted
)
