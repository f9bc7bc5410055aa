"""The shared words of an order as chips, and the small phrases several screens need."""

from __future__ import annotations

from storeassist_qt.domain.orders import Line, Stage
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.domain.words import RefundWord, Status, refund_word, status_of
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.vm.format import fill, joined, translate


def status_chip(summary: OrderSummary) -> ChipData:
    """Return the status of an order as Orders shows it: "Ready - B3", "Picking", "Handed over"."""
    match status_of(summary):
        case Status.TO_PICK:
            return ChipData(translate("OrderWords", "To pick"), "neutral", "package-search")
        case Status.RESERVED:
            return ChipData(translate("OrderWords", "Reserved"), "neutral", "package-search")
        case Status.PICKING:
            return ChipData(translate("OrderWords", "Picking"), "warn", "footprints")
        case Status.PUT_BACK:
            return ChipData(fill(translate("OrderWords", "Put back %1"), summary.put_back), "warn", "package-minus")
        case Status.READY:
            return ChipData(joined(translate("OrderWords", "Ready"), ", ".join(summary.places)), "primary", "archive")
        case Status.HANDED_OVER:
            return ChipData(translate("OrderWords", "Handed over"), "success", "circle-check-big")
        case Status.HANDED_OVER_ELSEWHERE:
            return ChipData(translate("OrderWords", "Handed over elsewhere"), "success", "circle-check-big")
        case Status.CANCELLED:
            return ChipData(translate("OrderWords", "Cancelled"), "danger", "ban")


def refund_chip(summary: OrderSummary) -> ChipData | None:
    """Return the refund word beside the status, or None while no money moves."""
    match refund_word(summary):
        case RefundWord.REQUESTED:
            return ChipData(translate("OrderWords", "Refund requested"), "danger", "undo-2")
        case RefundWord.REFUSED:
            return ChipData(translate("OrderWords", "Refund refused"), "danger", "circle-alert")
        case RefundWord.PARTLY:
            return ChipData(translate("OrderWords", "Partly refunded"), "danger", "undo-2")
        case RefundWord.REFUNDED:
            return ChipData(translate("OrderWords", "Refunded"), "danger", "undo-2")
        case RefundWord.NONE:
            return None


def hand_off_chip(summary: OrderSummary) -> ChipData:
    """Return where an order stands for somebody who waits: "Staged B3", "Picking - 1 left"."""
    if summary.put_back:
        return ChipData(fill(translate("OrderWords", "Put back %1"), summary.put_back), "warn", "package-minus")
    if summary.stage is Stage.STAGED:
        return ChipData(fill(translate("OrderWords", "Staged %1"), ", ".join(summary.places)), "primary", "archive")
    if summary.stage is Stage.PICKED:
        return ChipData(translate("OrderWords", "Picked"), "success", "circle-check-big")
    if summary.stage is Stage.PICKING:
        return ChipData(fill(translate("OrderWords", "Picking · %1 left"), summary.units_open), "warn", "footprints")
    if summary.stage is Stage.CANCELLED:
        return ChipData(translate("OrderWords", "Cancelled"), "danger", "ban")
    return ChipData(translate("OrderWords", "To pick"), "neutral", "package-search")


def arrival_words(place: str, spot: str) -> tuple[str, str]:
    """Return text and icon of where a customer waits: "Curbside · Spot 4", "In store · Desk"."""
    if place == "curbside":
        return joined(
            translate("OrderWords", "Curbside"), fill(translate("OrderWords", "Spot %1"), spot) if spot else ""
        ), "car"
    return joined(translate("OrderWords", "In store"), spot or translate("OrderWords", "Desk")), "store"


def line_detail(line: Line) -> str:
    """Return size and colour of a line: "M · Deep navy"."""
    return joined(line.size, line.colour)


def number_of(number: str) -> str:
    """Return an order number with its mark: "#100214"."""
    return number if number.startswith("#") else f"#{number}"


def order_number_in(code: SeenCode) -> str:
    """Return the order number a receipt's or an order's code may hold, as it is read; "" for an item's code."""
    text = code.text.strip()
    if not text or len(text) > 40 or "://" in text:
        return ""
    return text.lstrip("#")


def line_chip(line: Line) -> ChipData | None:
    """Return the word of a line: the gravest place its units are in."""
    if line.to_put_back:
        return ChipData(fill(translate("OrderDetail", "Put back %1"), line.to_put_back), "warn", "package-minus")
    if line.not_found:
        return ChipData(_count_word(translate("OrderDetail", "Not found"), line.not_found, line), "danger", "search-x")
    if line.rejected:
        return ChipData(_count_word(translate("OrderDetail", "Rejected"), line.rejected, line), "danger", "octagon-x")
    if line.cancelled:
        return ChipData(_count_word(translate("OrderDetail", "Cancelled"), line.cancelled, line), "danger", "ban")
    if line.is_skipped and line.open:
        return ChipData(translate("OrderDetail", "Skipped"), "warn", "skip-forward")
    if line.handed_over:
        return ChipData(translate("OrderDetail", "Handed over"), "success", "circle-check-big")
    if line.picked + line.accepted:
        words = fill(translate("OrderDetail", "Picked %1/%2"), line.picked + line.accepted, line.ordered)
        return ChipData(words if line.open else translate("OrderDetail", "Picked"), "success", "circle-check-big")
    return None


def _count_word(word: str, count: int, line: Line) -> str:
    return word if count == line.ordered else f"{word} {count}/{line.ordered}"
