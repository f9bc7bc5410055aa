"""The order document: frozen structs that travel between device and hub and are stored as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.money import amount_of
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.returns import AWAITS_CREDIT, IS_CREDITED, Return, ReturnOrigin, ReturnStage, UnitState


class Stage(StrEnum):
    """Where an order stands. Arrival, claim, refunds and OMS status are facets beside it, never stages."""

    PLACED = "placed"
    CONFIRMED = "confirmed"
    PICKING = "picking"
    PICKED = "picked"
    STAGED = "staged"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"


CLOSED_STAGES = (Stage.HANDED_OVER, Stage.CANCELLED)
TO_PICK_STAGES = (Stage.PLACED, Stage.CONFIRMED, Stage.PICKING)


class OrderType(StrEnum):
    """The order types, with their steps as policy data in `domain.order_types`."""

    BOPIS = "BOPIS"
    PICK_AT_STORE = "PickAtStore"


class EffectState(StrEnum):
    """How far an effect got at the OMS."""

    REQUESTED = "requested"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class EffectKind(StrEnum):
    """What the OMS is asked to do."""

    CONFIRM = "confirm"
    NOTIFY_READY = "notify_ready"
    REFUND_NOT_FOUND = "refund_not_found"
    REFUND_REJECTED = "refund_rejected"
    CANCEL = "cancel"
    COMPLETE = "complete"
    ISSUE_INVOICE = "issue_invoice"  # our own invoice
    START_RETURN = "start_return"
    SEND_QC = "send_qc"
    ISSUE_CREDIT_NOTE = "issue_credit_note"  # our own credit note
    REFUND_RETURNED = "refund_returned"  # where no OMS pays a return back


REFUND_KINDS = (
    EffectKind.REFUND_NOT_FOUND,
    EffectKind.REFUND_REJECTED,
    EffectKind.CANCEL,
    EffectKind.REFUND_RETURNED,
)


class Person(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody outside the staff: a customer or the alternate pickup person."""

    name: str
    phone: str = ""
    email: str = ""


class ReasonCount(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many units for which reason; `grade` is what the check on the spot found ("" not checked)."""

    reason: str
    quantity: int
    grade: str = ""


class LinePart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One part of a bundle line. `held` counts pieces in hand, those inside finished bundles too."""

    part_id: str
    sku: str
    name: str
    per_bundle: int = 1
    codes: tuple[ProductCode, ...] = ()
    held: int = 0
    to_put_back: int = 0


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One order line. Every unit is in exactly one of the eight counts, which add up to `ordered`.

    Money in minor units for the whole line; `unit_price` for one unit. `ordered` never shrinks: a unit that the OMS
    takes away moves to `cancelled`, over `to_put_back` where it had been picked.
    """

    line_id: str
    sku: str
    name: str
    ordered: int
    unit_price: int = 0
    discount: int = 0
    tax: int = 0
    paid_total: int = 0
    brand: str = ""
    size: str = ""
    colour: str = ""
    department: str = ""
    icon: str = "package"
    codes: tuple[ProductCode, ...] = ()
    parts: tuple[LinePart, ...] = ()
    is_weighed: bool = False
    weight_ordered_g: int = 0
    # The eight places of a unit.
    open: int = 0
    picked: int = 0
    not_found: int = 0
    to_put_back: int = 0
    accepted: int = 0
    rejected: int = 0
    handed_over: int = 0
    cancelled: int = 0
    # Facets.
    not_found_released: int = 0  # of `not_found`, those whose refund has been requested
    is_skipped: bool = False
    not_found_reasons: tuple[ReasonCount, ...] = ()
    rejections: tuple[ReasonCount, ...] = ()
    weights_g: tuple[int, ...] = ()
    typed: int = 0  # units picked by typed SKU
    settled_units: int = 0  # units whose amount left the order (refunded or cancelled)
    settled_amount: int = 0
    returned: int = 0  # of `handed_over` and `rejected`, those accepted back; settled with their return
    rejected_returning: int = 0  # of `rejected`, those that go back through a return, as the invoice was made

    @property
    def in_hand(self) -> int:
        """Units the store holds for this line."""
        return self.picked + self.to_put_back + self.accepted + self.rejected

    @property
    def live(self) -> int:
        """Units the customer may still get."""
        return self.open + self.picked + self.not_found + self.accepted

    def amount_of_next(self, units: int) -> int:
        """Return what the next `units` to leave the order are worth, in minor units."""
        left = self.ordered - self.settled_units
        return amount_of(self.paid_total - self.settled_amount, left, units)


class Bag(msgspec.Struct, frozen=True):
    """One bag and its staging place (free text, up to 40 characters)."""

    place: str


class CheckIn(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a customer waits, and since when."""

    at: datetime
    place: str = "in_store"  # in_store | curbside
    spot: str = ""
    vehicle_make: str = ""
    vehicle_colour: str = ""
    note: str = ""
    by: str = ""  # associate id, or "customer"


class Claim(msgspec.Struct, frozen=True):
    """Who picks this order; judged by hub time alone."""

    holder: str
    holder_name: str
    device_id: str
    until: datetime


class FormerHolder(msgspec.Struct, frozen=True):
    """Who picked this order before somebody took it over."""

    holder: str
    holder_name: str
    taken_over_by: str


class EffectLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """Units of a line in an effect, with their amount in minor units; `fault` is what the check found ("" good)."""

    line_id: str
    quantity: int
    amount: int
    fault: str = ""


class Effect(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something the OMS is asked to do; key `<command id>/<ordinal>`.

    `delay_s` keeps it at the hub for so long after the command was accepted, so that an undo costs nothing.
    """

    key: str
    kind: EffectKind
    lines: tuple[EffectLine, ...] = ()
    amount: int = 0
    reason: str = ""
    delay_s: int = 0
    state: EffectState = EffectState.REQUESTED
    proof: str = ""
    requested_at: datetime | None = None
    answered_at: datetime | None = None
    return_id: str = ""


class DocumentRef(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A document that lies at the hub as a PDF, named by the SHA-256 of its content."""

    kind: str  # invoice | label | credit_note
    sha256: str
    number: str = ""
    return_id: str = ""
    at: datetime | None = None


class HandOverRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How an order left the store. The strokes themselves stay in the command and at the hub."""

    at: datetime
    by: str
    recipient: str
    is_signed: bool
    strokes_sha256: str = ""
    shown_sha256: str = ""
    reason_unsigned: str = ""
    id_checked: bool = False
    signed_with: tuple[str, ...] = ()  # the orders signed for together


class Moment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of an order's timeline; `what` is a code, `facts` fill its text."""

    at: datetime
    what: str
    by: str = ""
    facts: dict[str, str | int] = {}


class Order(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One order of one store."""

    order_id: str
    number: str
    order_type: OrderType = OrderType.BOPIS
    stage: Stage = Stage.PLACED
    customer: Person
    alternate: Person | None = None
    pickup_method: str = "in_store"  # in_store | curbside
    placed_at: datetime
    due_at: datetime
    currency: str = "USD"
    tax_included: bool = False
    lines: tuple[Line, ...] = ()
    bags: tuple[Bag, ...] = ()
    check_in: CheckIn | None = None
    claim: Claim | None = None
    former_holders: tuple[FormerHolder, ...] = ()
    effects: tuple[Effect, ...] = ()
    hand_over: HandOverRecord | None = None
    timeline: tuple[Moment, ...] = ()
    oms_id: str = ""
    oms_version: int = 0
    oms_status: str = ""
    oms_seen_at: datetime | None = None  # when the OMS last showed what is above
    invoice_number: str = ""
    documents: tuple[DocumentRef, ...] = ()
    returns: tuple[Return, ...] = ()
    problems: tuple[OmsProblem, ...] = ()
    closed_at: datetime | None = None
    closed_how: str = ""  # "" | elsewhere | nothing_found | rejected | cancelled | cancelled_by_oms
    staged_at: datetime | None = None
    staged_device_at: datetime | None = None
    stage_command_id: str = ""
    is_training: bool = False
    is_trimmed: bool = False  # a device's copy of an old closed order: initials only
    applied: tuple[str, ...] = ()  # the last 12 letters of each command id already in here

    def line(self, line_id: str) -> Line | None:
        """Return the line, or None."""
        return next((line for line in self.lines if line.line_id == line_id), None)

    @property
    def is_closed(self) -> bool:
        """Handed over or cancelled."""
        return self.stage in CLOSED_STAGES

    @property
    def is_reserved(self) -> bool:
        """The OMS has confirmed the order: quantities can no longer be changed there. Asked or refused is not yet."""
        asked = [effect for effect in self.effects if effect.kind is EffectKind.CONFIRM]
        if asked:
            return any(effect.state is EffectState.CONFIRMED for effect in asked)
        told = any(moment.what in ("confirmed", "confirm_confirmed") for moment in self.timeline)
        return told or self.stage is Stage.CONFIRMED

    @property
    def has_open_return(self) -> bool:
        """A return of this order is under way: the order stays on the devices, with names."""
        return any(found.is_open for found in self.returns)

    def find_return(self, return_id: str) -> Return | None:
        """Return the return, or None."""
        return next((found for found in self.returns if found.return_id == return_id), None)

    def document(self, kind: str, return_id: str = "") -> DocumentRef | None:
        """Return the newest document of a kind, or None."""
        found = [ref for ref in self.documents if ref.kind == kind and ref.return_id == return_id]
        return found[-1] if found else None

    def units(self, *places: str) -> int:
        """Count the units in the named places, for example `order.units("open", "picked")`."""
        return sum(getattr(line, place) for line in self.lines for place in places)

    @property
    def put_back_left(self) -> int:
        """Pieces that go back to the shelf, bundle parts included."""
        return sum(line.to_put_back + sum(part.to_put_back for part in line.parts) for line in self.lines)


def refunds_in(order: Order, states: Iterable[EffectState]) -> int:
    """Sum what goes back to the customer in the given states, in minor units: refund effects and returns.

    A return that the OMS credits counts as requested from its decision (one from hand-off from the start), and as
    confirmed once there is a credit note.
    """
    wanted = tuple(states)
    direct = sum(effect.amount for effect in order.effects if effect.kind in REFUND_KINDS and effect.state in wanted)
    return direct + sum(_refund_of(order, found, wanted) for found in order.returns)


def _refund_of(order: Order, found: Return, states: tuple[EffectState, ...]) -> int:
    paid_back = any(e.kind is EffectKind.REFUND_RETURNED and e.return_id == found.return_id for e in order.effects)
    if paid_back:
        return 0
    if found.stage in IS_CREDITED:
        return found.amount if EffectState.CONFIRMED in states else 0
    if EffectState.REQUESTED not in states:
        return 0
    if found.stage in AWAITS_CREDIT:
        return found.amount
    if found.origin is ReturnOrigin.HAND_OFF and found.stage is not ReturnStage.REJECTED:
        return sum(unit.amount for unit in found.units if unit.state is not UnitState.REFUSED)
    return 0


def paid_total(order: Order) -> int:
    """Return what was paid for the whole order, in minor units."""
    return sum(line.paid_total for line in order.lines)
