"""Whether the store takes a unit back: days, goods that are not returnable, the receipt; by category."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.policy import StorePolicy, parse_return_rule

ALLOWED, NOT_RETURNABLE, TOO_LATE, RECEIPT_NEEDED = "", "not_returnable", "too_late", "receipt_needed"


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the policy says of one line today; `code` is empty where it may be returned.

    `day` counts from 1 on the day the goods left the store, `days` is the last that counts.
    """

    code: str = ALLOWED
    bought_at: datetime
    day: int = 1
    days: int = 0


def rule_for(policy: StorePolicy, category: str) -> tuple[int, bool]:
    """Return days and whether a receipt is needed for a category; 0 days are not returnable."""
    for text in policy.return_rules:
        name, days, receipt = parse_return_rule(text)
        if name.casefold() == category.casefold():
            return days, receipt
    return policy.return_days, policy.return_receipt_needed


def verdict(order: Order, line: Line, policy: StorePolicy, now: datetime, *, has_receipt: bool) -> Verdict:
    """Return what the store's policy says of returning units of this line."""
    bought_at = order.hand_over.at if order.hand_over else order.closed_at or order.placed_at
    days, needs_receipt = rule_for(policy, line.department)
    try:
        zone: tzinfo = ZoneInfo(policy.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = UTC  # not the machine's own: hub and devices must count alike
    day = (now.astimezone(zone).date() - bought_at.astimezone(zone).date()).days + 1
    code = ALLOWED
    if days == 0:
        code = NOT_RETURNABLE
    elif day > days:
        code = TOO_LATE
    elif needs_receipt and not has_receipt:
        code = RECEIPT_NEEDED
    return Verdict(code=code, bought_at=bought_at, day=day, days=days)
