"""The pick queue: due time ascending, overdue first; waiting customers above everything."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from storeassist_qt.domain.orders import OrderType
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.summaries import OrderSummary


class Section(StrEnum):
    """The sections of the queue, top first."""

    WAITING = "waiting"
    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"


class QueueCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many orders each section holds."""

    waiting: int = 0
    overdue: int = 0
    soon: int = 0
    later: int = 0


def section_of(summary: OrderSummary, now: datetime, policy: StorePolicy) -> Section:
    """Return the section an order to pick belongs to at `now`."""
    if summary.order_type is OrderType.PICK_AT_STORE:
        return Section.WAITING
    if summary.due_at <= now:
        return Section.OVERDUE
    if summary.due_at <= now + timedelta(minutes=policy.due_soon_min):
        return Section.SOON
    return Section.LATER


def queue_order(summaries: Iterable[OrderSummary]) -> list[OrderSummary]:
    """Return the queue in picking order: waiting customers by arrival, then all others by due time."""

    def key(summary: OrderSummary) -> tuple[int, datetime, str]:
        if summary.order_type is OrderType.PICK_AT_STORE:
            return (0, summary.arrived_at or summary.placed_at, summary.number)
        return (1, summary.due_at, summary.number)

    return sorted(summaries, key=key)


def count(summaries: Iterable[OrderSummary], now: datetime, policy: StorePolicy) -> QueueCounts:
    """Count the orders of each section."""
    found = dict.fromkeys(Section, 0)
    for summary in summaries:
        found[section_of(summary, now, policy)] += 1
    return QueueCounts(
        waiting=found[Section.WAITING],
        overdue=found[Section.OVERDUE],
        soon=found[Section.SOON],
        later=found[Section.LATER],
    )


def suggested(summaries: Iterable[OrderSummary], now: datetime, policy: StorePolicy, actor: str) -> list[OrderSummary]:
    """Return what one tap picks: waiting customers, else the most overdue that nobody else holds, up to the limit."""
    free = [
        summary
        for summary in queue_order(summaries)
        if not summary.holder
        or summary.holder == actor
        or (summary.claim_until is not None and summary.claim_until <= now)
    ]
    waiting = [summary for summary in free if section_of(summary, now, policy) is Section.WAITING]
    overdue = [summary for summary in free if section_of(summary, now, policy) is Section.OVERDUE]
    return (waiting or overdue)[: policy.batch_limit]
