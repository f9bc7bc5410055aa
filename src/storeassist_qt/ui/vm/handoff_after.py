"""What is still to come after a hand-over: refunds, returns, documents; and the line that says it was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeassist_qt.domain.orders import EffectState, Order, refunds_in
from storeassist_qt.domain.returns import Return, ReturnOrigin
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate

_OPEN = (EffectState.REQUESTED, EffectState.SENT)


@dataclass(frozen=True)
class AfterRow:
    """One thing that waits: what, and for what."""

    icon: str
    text: str
    detail: str


def _read(services: Services, order_ids: Sequence[str]) -> list[Order]:
    found = (services.orders.order(order_id) for order_id in order_ids)
    return [order for order in found if order is not None]


def handed_over_text(services: Services, order_ids: Sequence[str]) -> str:
    """Return the line after a hand-over: to whom, and whether money goes back."""
    orders = _read(services, order_ids)
    if not orders:
        return ""
    name = orders[0].hand_over.recipient if orders[0].hand_over else orders[0].customer.name
    refunds = sum(refunds_in(order, _OPEN) for order in orders)
    if not any(order.units("handed_over") for order in orders):
        return fill(translate("HandOff", "Nothing taken by %1, refund requested"), name)
    done = fill(translate("HandOff", "Handed over to %1"), name)
    return joined(done, translate("HandOff", "Refund requested") if refunds else "")


def returns_of(order: Order) -> list[Return]:
    """Return what the hand-over of an order opened."""
    return [found for found in order.returns if found.origin is ReturnOrigin.HAND_OFF]


def what_waits(services: Services, order_ids: Sequence[str]) -> tuple[AfterRow, ...]:
    """Return what waits after these orders were handed over; nothing where no return was opened.

    A refund without a return needs nobody: the line that says so is enough.
    """
    orders = _read(services, order_ids)
    if not any(returns_of(order) for order in orders):
        return ()
    words = Formatter(services.store)
    rows: list[AfterRow] = []
    for order in orders:
        for opened in returns_of(order):
            rows.append(_return_row(words, order, opened))
        refund = refunds_in(order, _OPEN)
        if refund:
            text = fill(translate("HandOff", "Refund requested: %1"), words.money(refund, order.currency))
            rows.append(AfterRow("undo-2", text, translate("HandOff", "Until the order system has confirmed it")))
    return tuple(rows)


def _return_row(words: Formatter, order: Order, opened: Return) -> AfterRow:
    text = fill(translate("HandOff", "Return opened: %1"), words.items(len(opened.units)))
    if opened.undecided:
        detail = translate("HandOff", "Still to be checked in Returns: %n item(s)", "", opened.undecided)
    elif opened.decided_at is None:
        detail = translate("HandOff", "Above the limit: a manager finishes it in Returns")
    elif order.oms_id:
        detail = translate("HandOff", "Waits for the order system, then for the credit note")
    else:
        detail = translate("HandOff", "Waits for the credit note")
    return AfterRow("package-minus", text, detail)
