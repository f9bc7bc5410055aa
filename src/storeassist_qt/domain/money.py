"""Money as integer minor units of an ISO 4217 currency."""

from __future__ import annotations


def shares(total: int, parts: int) -> tuple[int, ...]:
    """Split `total` minor units over equal `parts` by largest remainder; they always add up.

    The first `total mod parts` parts are one minor unit larger. Negative totals mirror positive ones.
    """
    if parts <= 0:
        return ()
    sign = -1 if total < 0 else 1
    low, more = divmod(abs(total), parts)
    return tuple(sign * (low + 1 if index < more else low) for index in range(parts))


def amount_of(total: int, parts: int, taken: int) -> int:
    """Return what the first `taken` of `parts` equal shares of `total` come to, in minor units."""
    if parts <= 0:
        return 0
    taken = max(0, min(taken, parts))
    sign = -1 if total < 0 else 1
    low, more = divmod(abs(total), parts)
    return sign * (low * taken + min(taken, more))
