"""What of an old closed order may still lie on a device; hub and device trim by the same rule."""

from __future__ import annotations

from msgspec.structs import replace

from storeassist_qt.domain.orders import Order, Person


def initials(name: str) -> str:
    """Return "M. S." for "Maria Silva"."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def trimmed(order: Order) -> Order:
    """Return a device's copy of an old closed order: number, lines and initials only."""
    hand_over = order.hand_over
    return replace(
        order,
        customer=Person(name=initials(order.customer.name)),
        alternate=Person(name=initials(order.alternate.name)) if order.alternate else None,
        hand_over=replace(hand_over, recipient=initials(hand_over.recipient)) if hand_over else None,
        check_in=None,
        timeline=(),
        is_trimmed=True,
    )
