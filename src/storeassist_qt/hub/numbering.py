"""Numbers of invoices, credit notes and returns: gapless per store, kind and fiscal year, and never given twice.

A number is drawn among the changes of the transaction that uses it: rolled back with it, it is drawn again.
"""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storeassist_qt.domain.policy import StorePolicy

INVOICE, CREDIT_NOTE, RETURN = "invoice", "credit_note", "return"
FIRST_RETURN = 50_001
NO_YEAR = 0
NUMBER_LENGTH = 16
"""India's GST rule 46(b): at most sixteen characters, letters, digits, hyphen and slash."""
_SEPARATOR = {INVOICE: "-", CREDIT_NOTE: "C"}


def fiscal_year(policy: StorePolicy, at: datetime) -> int:
    """Return the year in which the fiscal year of `at` began, by the store's own clock."""
    today = at.astimezone(_zone(policy)).date()
    month, _, day = policy.fiscal_year_from.partition("-")
    return today.year if (today.month, today.day) >= (int(month), int(day)) else today.year - 1


def year_of(kind: str, policy: StorePolicy, at: datetime) -> int:
    """Return the year whose counter a number comes from; returns are counted on for ever."""
    return NO_YEAR if kind == RETURN else fiscal_year(policy, at)


def first_of(kind: str) -> int:
    """Return the first number of a counter."""
    return FIRST_RETURN if kind == RETURN else 1


def written(kind: str, policy: StorePolicy, year: int, count: int) -> str:
    """Return a number as it is printed: "50118", "NF2026-000123", "NF26-27C000004".

    A longer prefix shortens the year, then the zeros, so that 16 characters are kept to.
    """
    if kind == RETURN:
        return str(count)
    whole = f"{year:04d}" if policy.fiscal_year_from == "01-01" else f"{year % 100:02d}-{(year + 1) % 100:02d}"
    room = NUMBER_LENGTH - len(policy.invoice_prefix) - 1
    name = whole if room - len(whole) >= 6 else f"{year % 100:02d}"
    digits = min(6, room - len(name))
    return f"{policy.invoice_prefix}{name}{_SEPARATOR[kind]}{count:0{digits}d}"


def is_of_series(number: str, kind: str, policy: StorePolicy, at: datetime) -> bool:
    """Tell whether a number is written as the next one would be, this fiscal year or the one before."""
    year = year_of(kind, policy, at)
    return any(number.startswith(written(kind, policy, one, 0).rstrip("0")) for one in (year, year - 1))


def _zone(policy: StorePolicy) -> tzinfo:
    try:
        return ZoneInfo(policy.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
