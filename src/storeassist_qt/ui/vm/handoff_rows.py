"""The items of a hand-off as rows: what can be decided, what is still to pick, what was not found."""

from __future__ import annotations

from storeassist_qt.domain.orders import EffectKind, EffectState, Line, Order, ReasonCount, Stage
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, Decision, ItemRowData
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.order_words import line_detail

READY_STAGES = (Stage.PICKED, Stage.STAGED)
"""The stages in which units are accepted and rejected."""


def item_rows(words: Formatter, order: Order, line: Line) -> list[ItemRowData]:
    """Return the rows of a line: what can be decided, what is still to pick, what was not found."""
    rows: list[ItemRowData] = []
    key = f"{order.order_id}/{line.line_id}"
    decided = line.picked + line.accepted + line.rejected
    if decided:
        rows.append(_decision_row(words, key, line, decided, can_decide=order.stage in READY_STAGES))
    if line.open:
        chip = ChipData(translate("HandOff", "To pick"), "neutral", "package-search")
        rows.append(_still_row(words, f"{key}/open", line, line.open, chip, ""))
    if line.not_found:
        chip = ChipData(translate("HandOff", "Not found"), "danger", "search-x")
        rows.append(_still_row(words, f"{key}/gone", line, line.not_found, chip, _refund_words(order, line)))
    return rows


def _decision_row(words: Formatter, key: str, line: Line, units: int, *, can_decide: bool) -> ItemRowData:
    decision: Decision = "undecided"
    if not line.picked:
        decision = "accepted" if line.accepted and not line.rejected else "rejected"
    because = ", ".join(_rejection_words(found) for found in line.rejections)
    if line.rejected and (line.accepted or line.picked):
        meta = joined(fill(translate("HandOff", "%1 of %2 accepted"), line.accepted, units), because)
    elif line.rejected:
        meta = joined(translate("HandOff", "%n rejected", "", line.rejected), because)
    elif line.accepted and line.picked:
        meta = joined(line_detail(line), fill(translate("HandOff", "%1 of %2 accepted"), line.accepted, units))
    else:
        detail = line_detail(line)
        meta = joined(detail, str(units)) if detail else words.units(units)
    said = {
        "undecided": translate("HandOff", "not decided"),
        "accepted": translate("HandOff", "accepted"),
        "rejected": translate("HandOff", "rejected"),
    }[decision]
    return ItemRowData(
        line_id=key,
        name=line.name,
        meta_text=meta,
        accessible_text=f"{line.name}, {meta}, {said}",
        icon=line.icon,
        image_key=line.sku,
        decision=decision if can_decide else "none",
        trailing_text="" if can_decide else f"{units}",
    )


def _rejection_words(found: ReasonCount) -> str:
    """Return "Damaged", or "Changed mind (good)" where the unit was looked at."""
    reason = messages.reason_text(found.reason)
    if not found.grade or found.grade == found.reason:
        return reason
    return fill(translate("HandOff", "%1 (%2)", "reason, state of the unit"), reason, grade_text(found.grade))


def grade_text(grade: str) -> str:
    """Return the word for the state of a rejected unit: "good" or one of the faults asked for on the spot."""
    texts = {
        "good": translate("HandOff", "Good", "state of a rejected unit"),
        "worn": translate("HandOff", "Worn", "state of a rejected unit"),
        "damaged": translate("HandOff", "Damaged", "state of a rejected unit"),
        "parts_missing": translate("HandOff", "Parts missing", "state of a rejected unit"),
        "wrong_item": translate("HandOff", "Wrong item", "state of a rejected unit"),
    }
    return texts.get(grade, grade)


def _still_row(words: Formatter, key: str, line: Line, units: int, chip: ChipData, note: str) -> ItemRowData:
    meta = joined(str(units) if units > 1 else "", note) if note else words.units(units)
    return ItemRowData(
        line_id=key,
        name=line.name,
        meta_text=meta,
        accessible_text=", ".join(part for part in (line.name, chip.text, words.units(units), note) if part),
        icon=line.icon,
        image_key=line.sku,
        chip=chip,
        muted=True,
    )


def _refund_words(order: Order, line: Line) -> str:
    if line.not_found_released < line.not_found:
        return (
            translate("HandOff", "Refund with hand-over")
            if order.staged_at is None
            else translate("HandOff", "Refund at hand-over")
        )
    states = {
        effect.state
        for effect in order.effects
        if effect.kind is EffectKind.REFUND_NOT_FOUND and any(part.line_id == line.line_id for part in effect.lines)
    }
    if states and states <= {EffectState.CONFIRMED}:
        return translate("HandOff", "Refunded")
    return translate("HandOff", "Refund requested")
