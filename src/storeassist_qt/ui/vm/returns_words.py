"""The words of a return as chips and small phrases: status, wait, policy, questions of the check."""

from __future__ import annotations

from datetime import datetime

from storeassist_qt.domain import qc, return_policy
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.codes import read_code
from storeassist_qt.domain.orders import Line
from storeassist_qt.domain.policy import code_rules
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.domain.return_policy import Verdict
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage
from storeassist_qt.domain.summaries import ReturnSummary
from storeassist_qt.ui.rows import ChipData, StatusKind
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.order_words import number_of


def stage_chip(stage: ReturnStage, *, selected: bool = False) -> ChipData:
    """Return the word of a return's stage."""
    match stage:
        case ReturnStage.OPENED:
            return ChipData(translate("Returns", "Opened"), "neutral", "package-open")
        case ReturnStage.IN_CHECK:
            kind: StatusKind = "surface" if selected else "primary"
            return ChipData(translate("Returns", "In check"), kind, "clipboard-check")
        case ReturnStage.DECIDED:
            return ChipData(translate("Returns", "Decided"), "primary", "list-checks")
        case ReturnStage.ACCEPTED:
            return ChipData(translate("Returns", "Accepted"), "success", "circle-check-big")
        case ReturnStage.CREDITED:
            return ChipData(translate("Returns", "Credited"), "success", "wallet")
        case ReturnStage.COMPLETED:
            return ChipData(translate("Returns", "Completed"), "success", "badge-check")
        case ReturnStage.REJECTED:
            return ChipData(translate("Returns", "Rejected"), "danger", "octagon-x")


def wait_chip(format_: Formatter, opened_at: datetime, now: datetime, limits: tuple[int, int]) -> ChipData:
    """Return "Waiting 4 min", calm, amber or red by the store's thresholds (seconds)."""
    seconds = (now - opened_at).total_seconds()
    kind: StatusKind = "neutral"
    if seconds >= limits[0]:
        kind = "danger_fill" if seconds > limits[1] else "warn_fill"
    return ChipData(fill(translate("Returns", "Waiting %1"), format_.span(seconds)), kind, "timer")


def return_title(name: str, origin: ReturnOrigin, order_number: str) -> str:
    """Return the name of a return, a bare number as "RMA 50118"; one without a name is named after its order."""
    if name:
        return fill(translate("Returns", "RMA %1"), name) if name.isdigit() else name
    if origin is ReturnOrigin.HAND_OFF:
        return fill(translate("Returns", "Hand-off %1"), number_of(order_number))
    return fill(translate("Returns", "Return of %1"), number_of(order_number))


def waits_text(waits_for: str, stage: ReturnStage, oms_id: str, *, is_online: bool) -> str:
    """Return what a return waits for, as one sentence; "" for nothing."""
    if waits_for in ("store_os", "oms", "credit_note") and not is_online:
        return translate("Returns", "Saved on this device. It goes on by itself when the network is back.")
    match waits_for:
        case "store_os":
            if not oms_id:
                return translate("Returns", "Start it in Store OS")
            return fill(translate("Returns", "Start it in Store OS: order %1, the items accepted below."), oms_id)
        case "oms":
            return translate("Returns", "Waiting for the order system")
        case "credit_note":
            return translate("Returns", "Waiting for the credit note")
        case "manager":
            return translate("Returns", "Waiting for a manager")
    if stage is ReturnStage.CREDITED:
        return translate("Returns", "Credited. The order system closes the return by itself.")
    return ""


def waits_chip(row: ReturnSummary) -> ChipData | None:
    """Return what the queue says a return waits for, or None where nobody here has to do anything."""
    if row.refused_open:
        return ChipData(translate("Returns", "%n to settle", "", row.refused_open), "danger", "circle-alert")
    if row.waits_for == "store_os":
        return ChipData(translate("Returns", "Start in Store OS"), "warn", "log-in")
    if row.waits_for == "manager":
        return ChipData(translate("Returns", "Manager"), "warn", "circle-alert")
    return None


# --- policy ----------------------------------------------------------------------------------------------------------
def policy_chip(format_: Formatter, found: Verdict, now: datetime) -> ChipData:
    """Return whether the store takes a line back: "Bought 12 Nov · day 9 of 30"."""
    bought = _bought_text(format_, found.bought_at, now)
    match found.code:
        case return_policy.NOT_RETURNABLE:
            return ChipData(joined(bought, translate("Returns", "not returnable")), "warn", "ban")
        case return_policy.TOO_LATE:
            day = fill(translate("Returns", "day %1 of %2"), found.day, found.days)
            return ChipData(joined(bought, day, translate("Returns", "too late")), "warn", "calendar-clock")
        case return_policy.RECEIPT_NEEDED:
            return ChipData(joined(bought, translate("Returns", "receipt needed")), "warn", "file-text")
    day = fill(translate("Returns", "day %1 of %2"), found.day, found.days)
    return ChipData(joined(bought, day), "success", "calendar-check")


def _bought_text(format_: Formatter, bought_at: datetime, now: datetime) -> str:
    days = (format_.local(now).date() - format_.local(bought_at).date()).days
    if days in (0, 1):
        return translate("Returns", "Bought yesterday") if days else translate("Returns", "Bought today")
    return fill(translate("Returns", "Bought %1"), format_.day(bought_at, now))


def policy_advice(code: str, *, is_manager: bool) -> str:
    """Return what can be done about a line that the policy does not take back."""
    if not code:
        return ""
    if is_manager:
        return translate("Returns", "Outside the store's policy. As a manager you may allow it with a reason.")
    if code == return_policy.RECEIPT_NEEDED:
        return translate("Returns", "A receipt is needed. Without one a manager may allow it with a reason.")
    return translate("Returns", "Outside the store's policy. A manager may allow it with a reason.")


# --- the check -------------------------------------------------------------------------------------------------------
def question_text(question: qc.QcQuestion) -> str:
    """Return a question; those of the product are translated, a store's own stay as it wrote them."""
    known = {
        "Right item?": translate("Returns", "Right item?"),
        "Condition": translate("Returns", "Condition"),
        "All parts and tags": translate("Returns", "All parts and tags"),
    }
    return known.get(question.text, question.text)


def answer_text(answer: qc.QcAnswer) -> str:
    """Return an answer; those of the product are translated."""
    known = {
        "Yes": translate("Returns", "Yes"),
        "No": translate("Returns", "No"),
        "Like new": translate("Returns", "Like new"),
        "Worn": translate("Returns", "Worn"),
        "Damaged": translate("Returns", "Damaged"),
        "Complete": translate("Returns", "Complete"),
        "Missing": translate("Returns", "Missing"),
    }
    return known.get(answer.text, answer.text)


def disposition_text(key: str) -> str:
    """Return where a unit goes: shelf, outlet or scrap."""
    return {
        "shelf": translate("Returns", "Shelf"),
        "outlet": translate("Returns", "Outlet"),
        "scrap": translate("Returns", "Scrap"),
    }.get(key, key)


def fault_text(fault: str) -> str:
    """Return what the check found, in a word; "" for a good unit."""
    return {
        "wrong_item": translate("Returns", "Wrong item"),
        "damaged": translate("Returns", "Damaged"),
        "parts_missing": translate("Returns", "Parts missing"),
        "tag": translate("Returns", "Tag missing"),
        "seal": translate("Returns", "Seal broken"),
        "package": translate("Returns", "Package damaged"),
        "worn": translate("Returns", "Worn"),
    }.get(fault, fault)


# --- lines and codes -------------------------------------------------------------------------------------------------
def line_facts(format_: Formatter, line: Line, currency: str) -> str:
    """Return "Ridgeline · 42 · Slate · $129.00"."""
    price = format_.money(line.unit_price, currency) if line.unit_price else ""
    return joined(line.brand, line.size, line.colour, price)


def product_of(services: Services, seen: SeenCode) -> Product | None:
    """Return the product an item's code, or a typed SKU, names."""
    policy = services.store.policy()
    rules = code_rules(policy, Formatter(services.store).local(services.clock.now()).date())
    code = read_code(seen.text, seen.symbology, rules)
    for name in (code.gtin14, *code.also, code.contained_gtin14, code.text, code.item_code):
        found = services.catalogue.by_code(name) if name else None
        if found is not None:
            return found[0]
    return services.catalogue.product(code.text) if code.text else None
