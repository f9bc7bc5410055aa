"""What is written for each effect: an answer where nothing has to be sent, else the record and when it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order
from storeassist_qt.domain.returns import Return
from storeassist_qt.oms.fynd.changes import CANCELLING, units_left_after
from storeassist_qt.oms.fynd.client import CANCEL, CONFIRM, INVOICE_UPDATE, RETURN_QC
from storeassist_qt.oms.fynd.mapping import qc_slug
from storeassist_qt.oms.fynd.records import Shipment
from storeassist_qt.oms.fynd.states import Rank, ReturnRank, is_refunding, is_refused_return
from storeassist_qt.oms.fynd.units import Drawn, Wanted, draw, skus_of_order
from storeassist_qt.oms.fynd.writing import EARLY_S, Job, reached
from storeassist_qt.oms.port import Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms

Plan = OmsAnswer | tuple[str, Job]

OUT_OF_STOCK, NOT_AS_DESCRIBED, PRICE_MISMATCH, DAMAGED, STORE_CLOSED = "6", "7", "8", "9", "NA"
REASON_CODES = {
    "damaged": DAMAGED,
    "wrong_item": NOT_AS_DESCRIBED,
    "changed_mind": NOT_AS_DESCRIBED,
    "other": NOT_AS_DESCRIBED,
    "wrong_price": PRICE_MISMATCH,
    "store_closed": STORE_CLOSED,
}
UNNUMBERED_S = 5.0


# --- confirm and cancel ----------------------------------------------------------------------------------------------
def confirm(effect: Effect, order: Order, shipment: Shipment) -> Plan:
    """Reserve all that the shipment holds: what happens to units left out is not documented.

    Raises OmsUnreachable while a cancellation before it is refused, as Fynd would invoice what is not there.
    """
    done = reached(Rank.CONFIRMED)
    if done(shipment):
        return Confirmed(proof=shipment.state)
    if shipment.rank is Rank.CANCELLED:
        return RefusedByOms("O400", "Fynd has cancelled the order.")
    _refuse_after_refusal(effect, order)
    items = _all_items(shipment)
    if not items:
        return RefusedByOms("nothing_to_confirm", "Fynd's shipment names no units.")
    record = {"orderId": shipment.shipment_id, "orderItems": items}
    return CONFIRM, Job(key=effect.key, before=shipment, record=record, is_done=done)


def cancel_all(effect: Effect, shipment: Shipment) -> Plan:
    """Cancel the whole shipment."""
    if shipment.rank is Rank.DELIVERED:
        return RefusedByOms("oms_delivered", "According to Fynd the customer has the goods.")

    def is_done(after: Shipment) -> bool:
        return after.rank is Rank.CANCELLED or (bool(after.items) and not any(after.live.values()))

    if is_done(shipment):
        return Confirmed(proof=shipment.state)
    code = REASON_CODES.get(effect.reason, OUT_OF_STOCK)
    items = [_cancelled(item_id, count, code) for item_id, count in shipment.live.items() if count]
    record = {"orderId": shipment.shipment_id, "orderItems": items}
    return CANCEL, Job(key=effect.key, before=shipment, record=record, is_done=is_done)


def cancel_units(effect: Effect, order: Order, shipment: Shipment) -> Plan:
    """Cancel units of lines, never more than stands there beyond what is to stay."""
    left = units_left_after(effect, order)
    live = shipment.live
    if not any(line.line_id in live for line in order.lines):
        return RefusedByOms("line_unknown", "Fynd's shipment names none of the order's lines.")
    items: list[dict[str, Any]] = []
    for line in effect.lines:
        if line.line_id not in left:
            return RefusedByOms("line_unknown", f"The order has no line {line.line_id}.")
        # Cancelled once already, nothing is sent again.
        count = min(line.quantity, live.get(line.line_id, 0) - left[line.line_id])
        if count > 0:
            items += _with_reasons(effect, order, line.line_id, count)
    if not items:
        return Confirmed(proof=shipment.state)

    def is_done(after: Shipment) -> bool:
        if after.rank is Rank.CANCELLED:
            return True
        return bool(after.items) and all(after.live.get(line.line_id, 0) <= left[line.line_id] for line in effect.lines)

    record = {"orderId": shipment.shipment_id, "orderItems": items}
    return CANCEL, Job(key=effect.key, before=shipment, record=record, is_done=is_done)


def _with_reasons(effect: Effect, order: Order, line_id: str, count: int) -> list[dict[str, Any]]:
    """Return the units with their codes: one entry for each reason the customer gave."""
    if effect.kind is EffectKind.REFUND_NOT_FOUND:
        return [_cancelled(line_id, count, OUT_OF_STOCK)]
    line = order.line(line_id)
    codes: dict[str, int] = {}
    rest = count
    for given in line.rejections if line else ():
        units = min(rest, given.quantity)
        code = REASON_CODES.get(given.reason, NOT_AS_DESCRIBED)
        codes[code] = codes.get(code, 0) + units
        rest -= units
    if rest:
        codes[NOT_AS_DESCRIBED] = codes.get(NOT_AS_DESCRIBED, 0) + rest
    return [_cancelled(line_id, units, code) for code, units in codes.items() if units]


def _refuse_after_refusal(effect: Effect, order: Order) -> None:
    """Hold an effect back until a manager has seen to a cancellation before it that Fynd refused."""
    for earlier in order.effects:
        if earlier.key == effect.key:
            return
        if earlier.kind in CANCELLING and earlier.state is EffectState.REFUSED:
            raise OmsUnreachable("oms_too_early", retry_after_s=EARLY_S, detail="earlier refused")


def _cancelled(item_id: str, quantity: int, code: str) -> dict[str, Any]:
    return {"orderItemId": item_id, "quantity": quantity, "reasonCode": code}


def _all_items(shipment: Shipment) -> list[dict[str, Any]]:
    return [{"orderItemId": item_id, "quantity": count} for item_id, count in shipment.live.items() if count]


# --- our invoice and credit note -------------------------------------------------------------------------------------
def invoice(effect: Effect, order: Order, shipment: Shipment) -> Plan:
    """Give Fynd the invoice that the hub has numbered; raises OmsUnreachable while it is too early."""
    done = reached(Rank.INVOICED)
    if done(shipment):
        return Confirmed(proof=shipment.invoice_number or order.invoice_number or shipment.state)
    if shipment.rank is Rank.CANCELLED:
        return RefusedByOms("IN401", "Fynd has cancelled the order.")
    _refuse_after_refusal(effect, order)
    number = _numbered(order.invoice_number)
    if shipment.rank is Rank.CREATED:
        raise OmsUnreachable("oms_too_early", retry_after_s=EARLY_S, oms_code="IN403")
    items = _all_items(shipment)
    return _pushed(effect, shipment, items, number, "sale", done, lambda after: after.invoice_number or number)


def credit_note(effect: Effect, order: Order, found: Return, shipment: Shipment) -> Plan:
    """Give Fynd the credit note of the accepted units that the hub has numbered.

    Raises OmsUnreachable while it is too early.
    """

    def is_done(after: Shipment) -> bool:
        is_shown = bool(found.credit_note) and after.invoice_number == found.credit_note
        return is_shown or after.return_rank >= ReturnRank.CREDITED or is_refunding(after.state)

    if is_done(shipment):
        return Confirmed(proof=shipment.credit_note or found.credit_note or shipment.state)
    if is_refused_return(shipment.state):
        return RefusedByOms("oms_return_refused", f"Fynd's return stands at {shipment.state}.")
    number = _numbered(found.credit_note)
    if shipment.return_rank in (ReturnRank.STARTED, ReturnRank.RECEIVED):
        raise OmsUnreachable("oms_too_early", retry_after_s=EARLY_S, oms_code="IN403")
    drawn = draw(shipment, [Wanted(unit.line_id, 1) for unit in found.accepted], skus_of_order(order))
    items = [{"orderItemId": item_id, "quantity": count} for item_id, count in _counted(drawn or ()).items()]
    return _pushed(effect, shipment, items, number, "return", is_done, lambda after: after.credit_note or number)


def _counted(drawn: Sequence[Drawn]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for part in drawn:
        counts[part.item_id] = counts.get(part.item_id, 0) + part.quantity
    return counts


def _numbered(number: str) -> str:
    if not number:
        raise OmsUnreachable("oms_too_early", retry_after_s=UNNUMBERED_S, detail="not numbered")
    return number


def _pushed(
    effect: Effect,
    shipment: Shipment,
    items: list[dict[str, Any]],
    number: str,
    kind: str,
    is_done: Callable[[Shipment], bool],
    proof: Callable[[Shipment], str],
) -> Plan:
    if not items:
        return RefusedByOms("nothing_to_invoice", "Fynd's shipment names no units.")
    record = {
        "orderId": shipment.shipment_id,
        "invoiceNumber": number,
        "invoiceType": kind,
        "orderItems": items,
    }
    return INVOICE_UPDATE, Job(key=effect.key, before=shipment, record=record, is_done=is_done, proof=proof)


# --- QC --------------------------------------------------------------------------------------------------------------
def qc(effect: Effect, order: Order, shipment: Shipment, slugs: Mapping[str, str]) -> Plan:
    """Tell Fynd that the effect's units are accepted, each with its grade's slug; refused units are not sent (U4)."""
    if shipment.return_rank >= ReturnRank.ACCEPTED:
        return Confirmed(proof=shipment.state)
    if is_refused_return(shipment.state):
        return RefusedByOms("oms_return_refused", f"Fynd's return stands at {shipment.state}.")
    wanted = [
        Wanted(line.line_id, line.quantity, qc_slug([line.fault] if line.fault else [], slugs))
        for line in effect.lines
        if line.quantity
    ]
    if not wanted:
        return RefusedByOms("nothing_accepted", "No unit of the return was accepted.")
    drawn = draw(shipment, wanted, skus_of_order(order))
    if drawn is None:
        return RefusedByOms("too_many", "Fynd's return does not hold these units.")
    record = {"orderId": shipment.shipment_id, "orderItems": _graded([(d.item_id, d.slug, d.quantity) for d in drawn])}
    job = Job(
        key=effect.key,
        before=shipment,
        record=record,
        is_done=lambda after: after.return_rank >= ReturnRank.ACCEPTED,
    )
    return RETURN_QC, job


def _graded(units: Sequence[tuple[str, str, int]]) -> list[dict[str, Any]]:
    """Return one entry for each item and grade."""
    counts: dict[tuple[str, str], int] = {}
    for item_id, slug, quantity in units:
        counts[item_id, slug] = counts.get((item_id, slug), 0) + quantity
    return [
        {"orderItemId": item_id, "quantity": quantity, "reasonCode": slug}
        for (item_id, slug), quantity in counts.items()
    ]
