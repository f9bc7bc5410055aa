"""What of an old closed order may still lie on a device; hub and device trim by the same rule."""

from __future__ import annotations

from msgspec.structs import replace

from storeassist_qt.domain.orders import Order, Person
from storeassist_qt.domain.returns import Return


def initials(name: str) -> str:
    """Return "M. S." for "Maria Silva"."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def trimmed(order: Order) -> Order:
    """Return a device's copy of an old closed order: number, lines, returns and initials only."""
    hand_over = order.hand_over
    return replace(
        order,
        customer=Person(name=initials(order.customer.name)),
        alternate=Person(name=initials(order.alternate.name)) if order.alternate else None,
        hand_over=replace(hand_over, recipient=initials(hand_over.recipient)) if hand_over else None,
        check_in=None,
        timeline=(),
        returns=tuple(_trimmed_return(found) for found in order.returns),
        is_trimmed=True,
    )


def _trimmed_return(found: Return) -> Return:
    """Return what is counted and credited, without what anybody said or wrote."""
    units = tuple(replace(unit, note="", refused_reason="") for unit in found.units)
    return replace(found, customer_says="", allowed_reason="", units=units)
