"""The hub's port to Fynd: what the store asks for (effects, invoices, QC) becomes writes that are proven by reading."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence

from storeassist_qt.domain.orders import Effect, EffectKind, Order
from storeassist_qt.domain.returns import Return, ReturnStage
from storeassist_qt.domain.rules.rejections import ALREADY_INVOICED
from storeassist_qt.oms.fynd import plans
from storeassist_qt.oms.fynd.changes import units_of
from storeassist_qt.oms.fynd.client import CANCEL, CONFIRM, INVOICE_UPDATE, RETURN_QC, KonnectClient
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.mapping import QC_SLUGS
from storeassist_qt.oms.fynd.moving import Moving, Start
from storeassist_qt.oms.fynd.plans import Plan
from storeassist_qt.oms.fynd.platform import PlatformClient
from storeassist_qt.oms.fynd.records import Shipment
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.fynd.states import Rank
from storeassist_qt.oms.fynd.units import ReturnClaims
from storeassist_qt.oms.fynd.writing import AcceptedInMemory, AcceptedWrites, Job, Outcome, Writing, later
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms

logger = logging.getLogger(__name__)

EARLIER_FIRST_S = 1.0
OF_UNITS = (EffectKind.REFUND_NOT_FOUND, EffectKind.REFUND_REJECTED)
OF_A_RETURN = (EffectKind.START_RETURN, EffectKind.SEND_QC, EffectKind.ISSUE_CREDIT_NOTE)


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
        claims: ReturnClaims | None = None,
        on_written: Callable[[str], None] = lambda shipment_id: None,
        on_return_awaited: Callable[[], None] = lambda: None,
    ) -> None:
        self.settings = settings
        self._client = client
        self._on_written = on_written
        self._on_return_awaited = on_return_awaited
        self._slugs = QC_SLUGS | settings.slugs_by_fault
        accepted = accepted or AcceptedInMemory()
        self._writing = Writing(client, accepted, clock)
        self._moving = Moving(settings, client, platform, accepted, claims, clock)

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        """See OmsPort; raises OmsUnreachable for all that may work later."""
        outcome = self.perform_many([(effect, order)])[effect.key]
        if isinstance(outcome, OmsUnreachable):
            raise outcome
        return outcome

    def perform_many(self, effects: Sequence[tuple[Effect, Order]]) -> dict[str, Outcome]:
        """Perform effects of different orders, writes in batches; returns the outcome by key, raises nothing.

        Of one order only the first effect is performed, as a later one depends on what that does; the others are to
        be tried again.
        """
        found: dict[str, Outcome] = {}
        jobs: dict[str, list[Job]] = {CONFIRM: [], CANCEL: [], INVOICE_UPDATE: [], RETURN_QC: []}
        orders: set[str] = set()
        for effect, order in effects:
            if order.order_id in orders:
                found[effect.key] = OmsUnreachable("oms_earlier_first", retry_after_s=EARLIER_FIRST_S)
                continue
            orders.add(order.order_id)
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
                if path == CANCEL:
                    found |= self._invoiced_meanwhile(found, effects)
                for job in planned_jobs:
                    self._on_written(job.before.shipment_id)
        return found

    def _invoiced_meanwhile(
        self, found: Mapping[str, Outcome], effects: Sequence[tuple[Effect, Order]]
    ) -> dict[str, Outcome]:
        """Return the refused cancellations whose shipment got its invoice between the read and the write."""
        late: dict[str, Outcome] = {}
        for effect, order in effects:
            answer = found.get(effect.key)
            if effect.kind not in OF_UNITS or not isinstance(answer, RefusedByOms) or answer.code == ALREADY_INVOICED:
                continue
            try:
                planned = self._plan(effect, order)
            except (OmsUnreachable, FyndError) as error:
                late[effect.key] = later(error)  # it is asked again, and then read first
                continue
            if isinstance(planned, RefusedByOms) and planned.code == ALREADY_INVOICED:
                late[effect.key] = planned
        return late

    # --- effects ---------------------------------------------------------------------------------------------------
    def _plan(self, effect: Effect, order: Order) -> Plan:
        if order.is_training:
            return Confirmed(proof="training")
        if effect.kind is EffectKind.NOTIFY_READY:
            return Confirmed(proof="not_needed")  # the customer stands in the store, and Konnect has no such call
        if not order.oms_id:
            return RefusedByOms("oms_id_missing", "This order did not come from Fynd.")
        if effect.kind is EffectKind.REFUND_RETURNED:
            return RefusedByOms("refund_not_ours", "Fynd pays a return back with its credit note.")
        if effect.kind in OF_A_RETURN:
            return self._plan_return(effect, order)
        shipment = self._client.shipment(order.oms_id, effect.key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no shipment {order.oms_id} at this location.")
        if effect.kind is EffectKind.CONFIRM:
            return plans.confirm(effect, order, shipment)
        if effect.kind is EffectKind.ISSUE_INVOICE:
            return plans.invoice(effect, order, shipment)
        if effect.kind is EffectKind.COMPLETE:
            return self._complete(effect, shipment)
        if shipment.rank is Rank.CANCELLED:
            return Confirmed(proof=shipment.state)
        if effect.kind is EffectKind.CANCEL:
            return plans.cancel_all(effect, shipment)
        planned = plans.cancel_units(effect, order, shipment)
        if shipment.rank < Rank.INVOICED or isinstance(planned, Confirmed):  # cancelled before the invoice came
            return planned
        return RefusedByOms(ALREADY_INVOICED, "Fynd has invoiced the order; a line can no longer be cancelled.")

    def _complete(self, effect: Effect, shipment: Shipment) -> OmsAnswer:
        outcome = self._moving.hand_over(effect.key, shipment)
        if isinstance(outcome, Confirmed):
            self._on_written(shipment.shipment_id)
        return outcome

    # --- returns ---------------------------------------------------------------------------------------------------
    def _plan_return(self, effect: Effect, order: Order) -> Plan:
        found = order.find_return(effect.return_id)
        if found is None:
            return RefusedByOms("oms_return_unknown", "The order has no such return.")
        if effect.kind is EffectKind.START_RETURN:
            return self._start_return(effect, order, found)
        if not found.oms_return_id:
            return RefusedByOms("oms_return_unknown", "Fynd's return of these units is not known yet.")
        shipment = self._client.shipment(found.oms_return_id, effect.key)
        if shipment is None:
            return RefusedByOms("oms_return_unknown", f"Fynd has no return {found.oms_return_id} at this location.")
        if effect.kind is EffectKind.SEND_QC:
            return plans.qc(effect, order, shipment, self._slugs)
        return plans.credit_note(effect, order, found, shipment)

    def _start_return(self, effect: Effect, order: Order, found: Return) -> OmsAnswer:
        if found.oms_return_id:
            return Confirmed(proof=found.oms_return_id)
        if found.stage is ReturnStage.REJECTED:
            return Confirmed()  # no unit was accepted: nothing is told to Fynd (U4)
        start = Start(
            shipment_id=order.oms_id,
            units=units_of(effect),
            reason=effect.reason,
            key=effect.key,
            return_id=found.return_id,
            joined=_joined(order),
            placed_at=order.placed_at,
        )
        return self._started(start)

    def _started(self, start: Start) -> OmsAnswer:
        outcome = self._moving.start_return(start)
        if isinstance(outcome, Confirmed):
            self._on_written(outcome.proof)
        elif isinstance(outcome, AwaitingPerson):
            self._on_return_awaited()
        return outcome


def _joined(order: Order) -> frozenset[str]:
    return frozenset(found.oms_return_id for found in order.returns if found.oms_return_id)
