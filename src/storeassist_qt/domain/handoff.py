"""What a customer is shown and signs for, and whether a signature is one."""

from __future__ import annotations

import hashlib
import math
from itertools import pairwise

import msgspec

from storeassist_qt.domain.commands import Strokes
from storeassist_qt.domain.orders import EffectKind, EffectState, Line, Order
from storeassist_qt.domain.policy import StorePolicy

MIN_INK_DP = 80.0
MIN_POINTS = 12
MAX_POINTS = 20_000


def is_invoiced_order(order: Order, policy: StorePolicy) -> bool:
    """Tell whether units can no longer be cancelled, as the invoice is made or on its way.

    Where the OMS makes the invoice, it follows the confirmation by itself.
    """
    kinds = {EffectKind.ISSUE_INVOICE} | ({EffectKind.CONFIRM} if policy.invoices == "oms" else set())
    asked = (EffectState.SENT, EffectState.CONFIRMED)
    return bool(order.invoice_number) or any(effect.kind in kinds and effect.state in asked for effect in order.effects)


class ShownLine(msgspec.Struct, frozen=True, kw_only=True):
    """One row of what the customer collects; quantities in units."""

    line_id: str
    name: str
    detail: str
    icon: str
    accepted: int
    rejected: int
    not_found: int
    not_found_refunded: int
    undecided: int


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """All that the customer is shown of one order; money in minor units."""

    order_id: str
    number: str
    name: str
    currency: str
    lines: tuple[ShownLine, ...]
    paid: int
    refund: int
    total: int

    @property
    def units(self) -> int:
        """Units the customer takes away."""
        return sum(line.accepted for line in self.lines)


def refund_of(line: Line) -> int:
    """What of the line has been or will be refunded with the hand-over, in minor units."""
    leaving = line.not_found - line.not_found_released + line.rejected
    return line.settled_amount + line.amount_of_next(leaving)


def shown(order: Order) -> Shown:
    """Return what the customer of this order signs for."""
    lines = tuple(
        ShownLine(
            line_id=line.line_id,
            name=line.name,
            detail=" · ".join(part for part in (line.size, line.colour) if part),
            icon=line.icon,
            accepted=line.accepted,
            rejected=line.rejected,
            not_found=line.not_found,
            not_found_refunded=line.not_found_released,
            undecided=line.picked,
        )
        for line in order.lines
        if line.accepted or line.rejected or line.not_found or line.picked
    )
    paid = sum(line.paid_total for line in order.lines)
    refund = sum(refund_of(line) for line in order.lines)
    return Shown(
        order_id=order.order_id,
        number=order.number,
        name=order.customer.name,
        currency=order.currency,
        lines=lines,
        paid=paid,
        refund=refund,
        total=paid - refund,
    )


def shown_sha256(order: Order) -> str:
    """Return the SHA-256 (hex) of what is shown: lines, quantities, rejections, refunds, total, name."""
    return hashlib.sha256(msgspec.json.encode(shown(order), order="deterministic")).hexdigest()


def strokes_sha256(strokes: Strokes) -> str:
    """Return the SHA-256 (hex) of a signature."""
    return hashlib.sha256(msgspec.json.encode(strokes, order="deterministic")).hexdigest()


def ink_length(strokes: Strokes) -> float:
    """Return the length of all strokes in dp."""
    return sum(math.dist((one.x, one.y), (two.x, two.y)) for stroke in strokes.strokes for one, two in pairwise(stroke))


def is_signature(strokes: Strokes) -> bool:
    """Tell a signature from an empty pad or a few dots: more than 80 dp of ink and at least 12 points."""
    points = sum(len(stroke) for stroke in strokes.strokes)
    return MIN_POINTS <= points <= MAX_POINTS and MIN_INK_DP < ink_length(strokes) < math.inf


def recipient_of(order: Order) -> str:
    """Return who is expected to pick up: the alternate person, or the customer."""
    return order.alternate.name if order.alternate else order.customer.name
