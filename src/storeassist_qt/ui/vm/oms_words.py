"""What the order system was asked, and what it answered, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order
from storeassist_qt.domain.ports import SyncPort, SyncStatus
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import StatusKind
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate

_NAMES = {"fynd": "Fynd"}
_SEEN = {"delivery_seen", "handed_over_elsewhere"}


@dataclass(frozen=True)
class StepData:
    """One step at the order system: what, how far it got and when, and its status."""

    text: str
    value: str
    kind: StatusKind
    icon: str


def oms_name(sync: SyncPort) -> str:
    """Return what the order system is called: "Fynd", or the plain words for one without a name."""
    health = sync.status().oms
    return _NAMES.get(health.name if health is not None else "", translate("Oms", "Order system"))


def connection_facts(status: SyncStatus) -> tuple[bool, str]:
    """Return what the words of an order depend on: whether the hub is reached, and who the order system is."""
    return status.is_online, status.oms.name if status.oms is not None else ""


def effect_text(kind: EffectKind) -> str:
    """Return what the order system is asked: "Refund of what was not found"."""
    texts = {
        EffectKind.CONFIRM: translate("Oms", "Reservation"),
        EffectKind.NOTIFY_READY: translate("Oms", "Ready notice"),
        EffectKind.REFUND_NOT_FOUND: translate("Oms", "Refund of what was not found"),
        EffectKind.REFUND_REJECTED: translate("Oms", "Refund of rejected items"),
        EffectKind.CANCEL: translate("Oms", "Cancellation"),
        EffectKind.COMPLETE: translate("Oms", "Hand-over"),
        EffectKind.ISSUE_INVOICE: translate("Oms", "Invoice"),
        EffectKind.START_RETURN: translate("Oms", "Start of the return"),
        EffectKind.SEND_QC: translate("Oms", "Check of the return"),
        EffectKind.ISSUE_CREDIT_NOTE: translate("Oms", "Credit note"),
        EffectKind.REFUND_RETURNED: translate("Oms", "Refund of returned items"),
    }
    return texts[kind]


def refused_words(effect: Effect) -> tuple[str, str]:
    """Return why an effect was refused, as a sentence ("" where the code has none), and the OMS's code and words."""
    code, _, words = effect.proof.partition(": ")
    sentence = messages.text_of(code) if messages.has_text(code) else ""
    return sentence, joined(code, words.strip())


def steps_of(words: Formatter, order: Order, now: datetime) -> tuple[StepData, ...]:
    """Return every step at the order system, oldest first, each with the moment it was confirmed."""
    found = [_step(words, effect, now) for effect in order.effects]
    for moment in order.timeline:
        if moment.what in _SEEN:
            seen = fill(translate("Oms", "seen %1"), words.short_when(moment.at, now))
            found.append(StepData(translate("Oms", "Delivered"), seen, "success", "circle-check-big"))
    return tuple(found)


def _step(words: Formatter, effect: Effect, now: datetime) -> StepData:
    text = effect_text(effect.kind)
    at = words.short_when(effect.answered_at, now) if effect.answered_at is not None else ""
    if effect.state is EffectState.CONFIRMED:
        value = fill(translate("Oms", "confirmed %1"), at) if at else translate("Oms", "confirmed")
        return StepData(text, value, "success", "circle-check-big")
    if effect.state is EffectState.REFUSED:
        value = fill(translate("Oms", "refused %1"), at) if at else translate("Oms", "refused")
        return StepData(text, value, "danger", "octagon-x")
    if effect.state is EffectState.SENT:
        return StepData(text, translate("Oms", "sent, not answered yet"), "warn", "hourglass")
    return StepData(text, translate("Oms", "waits to be sent"), "warn", "hourglass")
