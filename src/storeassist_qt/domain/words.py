"""Which of the shared status words an order gets; the screens use no others."""

from __future__ import annotations

from enum import StrEnum

from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.summaries import OrderSummary


class Status(StrEnum):
    """The words of an order (`ui.md` 3.2)."""

    TO_PICK = "to_pick"
    RESERVED = "reserved"
    PICKING = "picking"
    PUT_BACK = "put_back"
    READY = "ready"
    HANDED_OVER = "handed_over"
    HANDED_OVER_ELSEWHERE = "handed_over_elsewhere"
    CANCELLED = "cancelled"


class RefundWord(StrEnum):
    """The word beside the status, while money moves."""

    NONE = ""
    REQUESTED = "refund_requested"
    REFUSED = "refund_refused"
    PARTLY = "partly_refunded"
    REFUNDED = "refunded"


def status_of(summary: OrderSummary) -> Status:
    """Return the status word of an order."""
    if summary.stage is Stage.CANCELLED:
        return Status.PUT_BACK if summary.put_back else Status.CANCELLED
    if summary.stage is Stage.HANDED_OVER:
        return Status.HANDED_OVER_ELSEWHERE if summary.closed_how == "elsewhere" else Status.HANDED_OVER
    if summary.stage in (Stage.PICKED, Stage.STAGED):
        return Status.PUT_BACK if summary.put_back else Status.READY
    if summary.stage is Stage.PICKING:
        return Status.PICKING
    is_reserved = summary.stage is Stage.CONFIRMED and summary.is_reserved
    return Status.RESERVED if is_reserved else Status.TO_PICK


def refund_word(summary: OrderSummary) -> RefundWord:
    """Return the refund word: requested until the OMS has confirmed it, then refunded or partly refunded."""
    if summary.refund_refused:
        return RefundWord.REFUSED
    if summary.refund_requested:
        return RefundWord.REQUESTED
    if summary.refund_confirmed:
        return RefundWord.REFUNDED if summary.is_fully_refunded else RefundWord.PARTLY
    return RefundWord.NONE
