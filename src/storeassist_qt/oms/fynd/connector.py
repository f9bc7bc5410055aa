"""The hub's port to Fynd: what the store asks for (effects, invoices, QC) becomes writes that are proven by reading."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from storeassist_qt.domain.orders import REFUND_KINDS, Effect, EffectKind, EffectState, Order
from storeassist_qt.oms.fynd.client import CANCEL, CONFIRM, INVOICE_UPDATE, RETURN_QC, KonnectClient
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.platform import HANDED_OVER, RETURN_INITIATED, PlatformClient
from storeassist_qt.oms.fynd.records import Item, Shipment
from storeassist_qt.oms.fynd.settings import Doing, FyndSettings
from storeassist_qt.oms.fynd.states import RETURN_FILTERS, Rank, ReturnRank
from storeassist_qt.oms.fynd.writing import AcceptedInMemory, AcceptedWrites, Job, Outcome, Writing, later, reached
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms

logger = logging.getLogger(__name__)

OUT_OF_STOCK, NOT_AS_DESCRIBED, PRICE_MISMATCH, DAMAGED, STORE_CLOSED = "6", "7", "8", "9", "NA"
REASON_CODES = {
    "damaged": DAMAGED,
    "wrong_item": NOT_AS_DESCRIBED,
    "changed_mind": NOT_AS_DESCRIBED,
    "other": NOT_AS_DESCRIBED,
    "wrong_price": PRICE_MISMATCH,
    "store_closed": STORE_CLOSED,
}
NOT_HANDED_OVER_S = 60.0


@dataclass(frozen=True)
class QcUnits:
    """Accepted units of a return with their reason slug; an empty one means good."""

    item_id: str
    quantity: int
    slug: str = ""


class FyndConnector:
    """Performs effects. The same effect twice is sent once: the read before the write tells."""

    name = "fynd"

    def __init__(
        self,
        settings: FyndSettings,
        client: KonnectClient,
        platform: PlatformClient | None = None,
        accepted: AcceptedWrites | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.settings = settings
        self._client = client
        self._platform = platform
        self._accepted = accepted or AcceptedInMemory()
        self._clock = clock
        self._writing = Writing(client, self._accepted, clock)

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        """See OmsPort; raises OmsUnreachable for all that may work later."""
        outcome = self.perform_many([(effect, order)])[effect.key]
        if isinstance(outcome, OmsUnreachable):
            raise outcome
        return outcome

    def perform_many(self, effects: Sequence[tuple[Effect, Order]]) -> dict[str, Outcome]:
        """Perform effects of different orders, writes in batches; returns the outcome by key, raises nothing.

        Of one order only one effect may be given: a later one depends on what the earlier one did.
        """
        found: dict[str, Outcome] = {}
        jobs: dict[str, list[Job]] = {CONFIRM: [], CANCEL: []}
        for effect, order in effects:
            try:
                planned = self._plan(effect, order)
            except (OmsUnreachable, FyndError) as error:
                found[effect.key] = later(error)
                continue
            if isinstance(planned, tuple):
                path, job = planned
                jobs[path].append(job)
            else:
                found[effect.key] = planned
        for path, planned_jobs in jobs.items():
            if planned_jobs:
                found |= self._writing.run(path, planned_jobs)
        return found

    # --- effects ---------------------------------------------------------------------------------------------------
    def _plan(self, effect: Effect, order: Order) -> OmsAnswer | tuple[str, Job]:
        if order.is_training:
            return Confirmed(proof="training")
        if effect.kind is EffectKind.NOTIFY_READY:
            return Confirmed(proof="not_needed")  # the customer stands in the store, and Konnect has no such call
        if not order.oms_id:
            return RefusedByOms("oms_id_missing", "This order did not come from Fynd.")
        shipment = self._client.shipment(order.oms_id, effect.key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no shipment {order.oms_id} at this location.")
        if effect.kind is EffectKind.CONFIRM:
            return _confirm(effect, shipment)
        if effect.kind is EffectKind.COMPLETE:
            return self._complete(effect.key, shipment)
        if shipment.rank is Rank.CANCELLED:
            return Confirmed(proof=shipment.state)
        if effect.kind is EffectKind.CANCEL:
            return _cancel_all(effect, shipment)
        if shipment.rank >= Rank.INVOICED:
            if effect.kind is EffectKind.REFUND_REJECTED:
                return self._return_rejected(effect, shipment)
            return RefusedByOms("already_invoiced", "Fynd has invoiced the order; a line can no longer be cancelled.")
        return _cancel_units(effect, order, shipment)

    def _complete(self, key: str, shipment: Shipment) -> OmsAnswer:
        if shipment.rank is Rank.DELIVERED:
            return Confirmed(proof=shipment.state)
        if shipment.rank is Rank.CANCELLED:
            return RefusedByOms("oms_cancelled", "Fynd has cancelled the order.")
        if self.settings.handover is Doing.OBSERVE or self._platform is None:
            return AwaitingPerson()
        return self._change_status(key, shipment, HANDED_OVER)

    def _change_status(self, key: str, shipment: Shipment, status: str) -> OmsAnswer:
        assert self._platform is not None  # asked by the callers
        if shipment.is_locked:
            raise OmsUnreachable("oms_locked", retry_after_s=30.0, shipment=shipment.shipment_id)
        answer = self._platform.set_status(shipment.shipment_id, status, key=key)
        after = self._client.shipment(shipment.shipment_id, key)
        if after is not None and reached(Rank.DELIVERED)(after):
            return Confirmed(proof=after.state)
        if answer.is_done:
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=5.0, shipment=shipment.shipment_id)
        return RefusedByOms(answer.code or "fynd_refused", answer.text)

    def _return_rejected(self, effect: Effect, shipment: Shipment) -> OmsAnswer:
        """Have the return started; its credit note is the refund, so the effect stays as sent until that is seen."""
        units = {line.line_id: line.quantity for line in effect.lines}
        reason = effect.reason or "rejected at hand-over"
        outcome = self.start_return(shipment.shipment_id, units, reason, effect.key)
        if not isinstance(outcome, Confirmed):
            return outcome
        started = self._client.shipment(outcome.proof, effect.key)
        if started is not None and started.return_rank >= ReturnRank.CREDITED:
            return Confirmed(proof=started.credit_note or started.shipment_id)
        return AwaitingPerson()

    # --- returns and invoices --------------------------------------------------------------------------------------
    def start_return(
        self, shipment_id: str, units: dict[str, int], reason: str, key: str, joined: Collection[str] = ()
    ) -> OmsAnswer:
        """Start a return of these units (by item); the proof is the return's shipment id.

        `joined` are returns of ours already: another return of the same units is none of them. With `observe` a
        person starts it in Store OS. Raises OmsUnreachable.
        """
        try:
            return self._start_return(shipment_id, units, reason, key, joined)
        except FyndError as error:
            raise later(error) from error

    def _start_return(
        self, shipment_id: str, units: dict[str, int], reason: str, key: str, joined: Collection[str]
    ) -> OmsAnswer:
        shipment = self._client.shipment(shipment_id, key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no shipment {shipment_id} at this location.")
        known = self.find_return(shipment_id, units, joined)
        if known is not None:
            return Confirmed(proof=known.shipment_id)
        if self.settings.return_start is Doing.OBSERVE or self._platform is None:
            return AwaitingPerson()
        if self._accepted.since(f"{key}#return") is not None:  # started, and not listed yet: not to be started twice
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=30.0, shipment=shipment_id)
        items = {item.item_id: item for item in shipment.items}
        if unknown := sorted(set(units) - set(items)):
            return RefusedByOms("line_unknown", f"Fynd's shipment has no item {unknown[0]}.")
        if shipment.rank is not Rank.DELIVERED:
            if self.settings.handover is Doing.OBSERVE:
                raise OmsUnreachable("oms_not_handed_over", retry_after_s=NOT_HANDED_OVER_S, shipment=shipment_id)
            moved = self._change_status(key, shipment, HANDED_OVER)
            if not isinstance(moved, Confirmed):
                return moved
        chosen: list[tuple[Item, int]] = [(items[item_id], quantity) for item_id, quantity in units.items()]
        answer = self._platform.set_status(shipment_id, RETURN_INITIATED, chosen, reason, key)
        if answer.is_done:
            self._accepted.accept(f"{key}#return", self._clock())
        found = self.find_return(shipment_id, units, joined)
        if found is not None:
            return Confirmed(proof=found.shipment_id)
        if answer.is_done:
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=30.0, shipment=shipment_id)
        return RefusedByOms(answer.code or "fynd_refused", answer.text)

    def find_return(self, forward_id: str, units: dict[str, int], joined: Collection[str] = ()) -> Shipment | None:
        """Return Fynd's return of exactly these units of a shipment that is not in `joined`, or None.

        Filters that Fynd refuses are passed over.
        """
        since = datetime.now(UTC) - timedelta(days=self.settings.returns_lookback_days)
        for state in RETURN_FILTERS:
            try:
                for shipment in self._client.shipments(state, since):
                    is_new = shipment.shipment_id not in joined
                    if is_new and shipment.forward_id == forward_id and shipment.holds(units):
                        return shipment
            except FyndError as error:
                logger.info("Fynd does not take the filter %s: %s", state, error.code)
        return None

    def push_invoice(self, shipment_id: str, number: str, key: str, **extra: Any) -> OmsAnswer:
        """Give Fynd our invoice; `extra` are further fields of the call. The proof is the number Fynd holds.

        Raises OmsUnreachable, also while the shipment is not confirmed yet.
        """
        shipment = self._read(shipment_id, key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no shipment {shipment_id} at this location.")
        done = reached(Rank.INVOICED)
        if done(shipment):
            return Confirmed(proof=shipment.invoice_number or number)
        if shipment.rank is Rank.CANCELLED:
            return RefusedByOms("IN401", "Fynd has cancelled the order.")
        if shipment.rank is Rank.CREATED:
            raise OmsUnreachable("oms_too_early", retry_after_s=30.0, oms_code="IN403")
        record = _invoice(shipment, number, "sale", extra)
        return self._one(
            INVOICE_UPDATE, Job(key=key, before=shipment, record=record, is_done=done, proof=_number(number))
        )

    def push_credit_note(self, return_id: str, number: str, key: str, **extra: Any) -> OmsAnswer:
        """Give Fynd our credit note for a return; as `push_invoice`."""
        shipment = self._read(return_id, key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no return {return_id} at this location.")
        if shipment.return_rank >= ReturnRank.CREDITED:
            return Confirmed(proof=shipment.credit_note or number)
        if shipment.return_rank in (ReturnRank.STARTED, ReturnRank.RECEIVED):
            raise OmsUnreachable("oms_too_early", retry_after_s=30.0, oms_code="IN403")
        record = _invoice(shipment, number, "return", extra)
        job = Job(
            key=key,
            before=shipment,
            record=record,
            is_done=lambda after: after.return_rank >= ReturnRank.CREDITED,
            proof=lambda after: after.credit_note or number,
        )
        return self._one(INVOICE_UPDATE, job)

    def push_qc(self, return_id: str, units: Sequence[QcUnits], key: str) -> OmsAnswer:
        """Tell Fynd that these units of a return are accepted, each with its grade's slug. Refused units are not sent.

        Raises OmsUnreachable.
        """
        shipment = self._read(return_id, key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no return {return_id} at this location.")
        if shipment.return_rank >= ReturnRank.ACCEPTED:
            return Confirmed(proof=shipment.state)
        live = shipment.live
        for item_id in {unit.item_id for unit in units}:
            asked = sum(unit.quantity for unit in units if unit.item_id == item_id)
            if asked > live.get(item_id, 0):
                return RefusedByOms("too_many", f"Fynd's return holds {live.get(item_id, 0)} of item {item_id}.")
        items = [{"orderItemId": u.item_id, "quantity": u.quantity, "reasonCode": u.slug} for u in units if u.quantity]
        if not items:
            return RefusedByOms("nothing_accepted", "No unit of the return was accepted.")
        job = Job(
            key=key,
            before=shipment,
            record={"orderId": return_id, "orderItems": items},
            is_done=lambda after: after.return_rank >= ReturnRank.ACCEPTED,
        )
        return self._one(RETURN_QC, job)

    def _read(self, shipment_id: str, key: str) -> Shipment | None:
        try:
            return self._client.shipment(shipment_id, key)
        except FyndError as error:
            raise later(error) from error

    def _one(self, path: str, job: Job) -> OmsAnswer:
        outcome = self._writing.run(path, [job])[job.key]
        if isinstance(outcome, OmsUnreachable):
            raise outcome
        return outcome


def _number(number: str) -> Callable[[Shipment], str]:
    return lambda after: after.invoice_number or number


def _confirm(effect: Effect, shipment: Shipment) -> OmsAnswer | tuple[str, Job]:
    done = reached(Rank.CONFIRMED)
    if done(shipment):
        return Confirmed(proof=shipment.state)
    if shipment.rank is Rank.CANCELLED:
        return RefusedByOms("O400", "Fynd has cancelled the order.")
    # All that the shipment holds: what happens to units left out is not documented.
    items = [{"orderItemId": item_id, "quantity": count} for item_id, count in shipment.live.items() if count]
    if not items:
        return RefusedByOms("nothing_to_confirm", "Fynd's shipment names no units.")
    record = {"orderId": shipment.shipment_id, "orderItems": items}
    return CONFIRM, Job(key=effect.key, before=shipment, record=record, is_done=done)


def _cancel_all(effect: Effect, shipment: Shipment) -> OmsAnswer | tuple[str, Job]:
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


def _cancel_units(effect: Effect, order: Order, shipment: Shipment) -> OmsAnswer | tuple[str, Job]:
    left = units_left_after(effect, order)
    live = shipment.live
    if not any(line.line_id in live for line in order.lines):
        return RefusedByOms("line_unknown", "Fynd's shipment names none of the order's lines.")
    items: list[dict[str, Any]] = []
    for line in effect.lines:
        if line.line_id not in left:
            return RefusedByOms("line_unknown", f"The order has no line {line.line_id}.")
        # Not more than stands there beyond what is to stay: cancelled once already, nothing is sent again.
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


def units_left_after(effect: Effect, order: Order) -> dict[str, int]:
    """Return what Fynd is to hold of each line once this effect and those before it are done."""
    refunds = [one for one in order.effects if one.kind in REFUND_KINDS]
    asked: dict[str, int] = {}
    by_now: dict[str, int] = {}
    is_past = False
    for one in refunds:
        for line in one.lines:
            asked[line.line_id] = asked.get(line.line_id, 0) + line.quantity
            if not is_past and (one.state is not EffectState.REFUSED or one.key == effect.key):
                by_now[line.line_id] = by_now.get(line.line_id, 0) + line.quantity
        is_past = is_past or one.key == effect.key
    left: dict[str, int] = {}
    for order_line in order.lines:
        removed_by_oms = max(0, order_line.settled_units - asked.get(order_line.line_id, 0))
        left[order_line.line_id] = max(0, order_line.ordered - removed_by_oms - by_now.get(order_line.line_id, 0))
    return left


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


def _cancelled(item_id: str, quantity: int, code: str) -> dict[str, Any]:
    return {"orderItemId": item_id, "quantity": quantity, "reasonCode": code}


def _invoice(shipment: Shipment, number: str, kind: str, extra: dict[str, Any]) -> dict[str, Any]:
    items = [{"orderItemId": item_id, "quantity": count} for item_id, count in shipment.live.items() if count]
    return {
        "orderId": shipment.shipment_id,
        "invoiceNumber": number,
        "invoiceType": kind,
        "orderItems": items,
    } | extra
