"""Moves shipments on over the Platform order service, or waits for Store OS to do it; starts and finds returns."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from storeassist_qt.oms.fynd.client import KonnectClient
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.platform import HANDED_OVER, RETURN_INITIATED, PlatformClient
from storeassist_qt.oms.fynd.records import Shipment
from storeassist_qt.oms.fynd.settings import Doing, FyndSettings, InvoiceMode
from storeassist_qt.oms.fynd.states import RETURN_FILTERS, Rank, is_refused_return
from storeassist_qt.oms.fynd.units import ReturnClaims, claimant, holds, skus_of_shipment
from storeassist_qt.oms.fynd.writing import (
    LOCKED_S,
    NOT_VISIBLE_S,
    UNSURE_UNITS_S,
    AcceptedInMemory,
    AcceptedWrites,
    note_unsure,
    reached,
    unsure,
)
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsAnswer, OmsUnreachable, RefusedByOms

logger = logging.getLogger(__name__)

NOT_HANDED_OVER_S = 60.0
NOT_LISTED_S = 30.0
NOT_INVOICED_S = 5.0


@dataclass(frozen=True, kw_only=True)
class Start:
    """A return to start: units of a shipment by item, for a return of ours.

    `joined` are the returns that others of ours have already; `placed_at` is when the order was placed.
    """

    shipment_id: str
    units: Mapping[str, int]
    reason: str
    key: str
    return_id: str = ""
    joined: Collection[str] = ()
    placed_at: datetime | None = None

    @property
    def claimant(self) -> str:
        """Whose return it is."""
        return claimant(self.shipment_id, self.return_id or self.key)


class Moving:
    """Hand-overs and returns of one store."""

    def __init__(
        self,
        settings: FyndSettings,
        client: KonnectClient,
        platform: PlatformClient | None = None,
        accepted: AcceptedWrites | None = None,
        claims: ReturnClaims | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._client = client
        self._platform = platform
        self._accepted = accepted or AcceptedInMemory()
        self._claims = claims or ReturnClaims()
        self._clock = clock

    def hand_over(self, key: str, shipment: Shipment) -> OmsAnswer:
        """Have the shipment stand as handed over. Raises OmsUnreachable, FyndError."""
        if shipment.rank is Rank.DELIVERED:
            return Confirmed(proof=shipment.state)
        if shipment.rank is Rank.CANCELLED:
            return RefusedByOms("oms_cancelled", "Fynd has cancelled the order.")
        if self._settings.handover is Doing.OBSERVE or self._platform is None:
            return AwaitingPerson()
        return self._put_handed_over(self._platform, key, shipment)

    def _put_handed_over(self, platform: PlatformClient, key: str, shipment: Shipment) -> OmsAnswer:
        accepted, now = f"{key}#handed_over", self._clock()
        since = self._accepted.since(accepted)
        if since is not None and now - since > self._settings.visible_within_seconds:
            self._accepted.forget(accepted)
            return RefusedByOms("oms_not_visible", f"Fynd said yes, and shows {shipment.state or 'no state'} still")
        waits = unsure(self._accepted, key, now)
        if since is not None:  # it is done there, and a second time would be refused
            waits = OmsUnreachable("oms_not_visible_yet", retry_after_s=NOT_VISIBLE_S, shipment=shipment.shipment_id)
        if waits is not None:
            raise waits
        self._refuse_before_invoice(key, shipment)
        self._refuse_locked(shipment)
        try:
            answer = platform.set_status(shipment.shipment_id, HANDED_OVER, key=key)
        except OmsUnreachable as error:
            note_unsure(self._accepted, key, error, self._clock())
            raise
        after = self._client.shipment(shipment.shipment_id, key)
        if after is not None and reached(Rank.DELIVERED)(after):
            return Confirmed(proof=after.state)
        if answer.is_done:
            self._accepted.accept(accepted, self._clock())
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=NOT_VISIBLE_S, shipment=shipment.shipment_id)
        return RefusedByOms(answer.code or "fynd_refused", answer.text)

    def _refuse_before_invoice(self, key: str, shipment: Shipment) -> None:
        """Give Fynd a while to make its invoice: once handed over, the shipment might never get one."""
        waits = self._settings.invoice_mode is InvoiceMode.AUTOMATIC and shipment.rank is Rank.CONFIRMED
        since = self._accepted.since(f"{key}#invoice")
        now = self._clock()
        if waits and (since is None or now - since <= self._settings.visible_within_seconds):
            self._accepted.accept(f"{key}#invoice", now)
            raise OmsUnreachable(
                "oms_too_early", retry_after_s=NOT_INVOICED_S, shipment=shipment.shipment_id, detail="not invoiced"
            )
        self._accepted.forget(f"{key}#invoice")

    def _refuse_locked(self, shipment: Shipment) -> None:
        """Raise OmsUnreachable for a locked shipment, by its own word or the light read's."""
        try:
            brief = self._client.brief(shipment.shipment_id)
        except FyndError as error:
            logger.info("The light read was refused, the record's own lock counts: %s", error)
            brief = None
        if shipment.is_locked or (brief is not None and brief.is_locked):
            raise OmsUnreachable("oms_locked", retry_after_s=LOCKED_S, shipment=shipment.shipment_id)

    # --- returns ---------------------------------------------------------------------------------------------------
    def start_return(self, start: Start) -> OmsAnswer:
        """Start a return; the proof is its shipment id. With `observe` a person starts it in Store OS.

        Raises OmsUnreachable, FyndError.
        """
        shipment = self._client.shipment(start.shipment_id, start.key)
        if shipment is None:
            return RefusedByOms("oms_order_unknown", f"Fynd has no shipment {start.shipment_id} at this location.")
        known = self._found(start, shipment)
        if known is not None:
            return known
        if shipment.rank is Rank.CANCELLED:
            return RefusedByOms("oms_cancelled", "Fynd has cancelled the order.")
        if self._settings.return_start is Doing.OBSERVE or self._platform is None:
            return AwaitingPerson()
        waiting = self._waiting(start)
        if waiting is not None:
            return waiting
        items = {item.item_id: item for item in shipment.items}
        if unknown := sorted(set(start.units) - set(items)):
            return RefusedByOms("line_unknown", f"Fynd's shipment has no item {unknown[0]}.")
        if shipment.rank is not Rank.DELIVERED:
            if self._settings.handover is Doing.OBSERVE:
                raise OmsUnreachable("oms_not_handed_over", retry_after_s=NOT_HANDED_OVER_S, shipment=start.shipment_id)
            moved = self._put_handed_over(self._platform, start.key, shipment)
            if not isinstance(moved, Confirmed):
                return moved
        self._refuse_locked(shipment)
        chosen = [(items[item_id], quantity) for item_id, quantity in start.units.items()]
        waits = unsure(self._accepted, start.key, self._clock(), UNSURE_UNITS_S)
        if waits is not None:
            raise waits
        try:
            answer = self._platform.set_status(start.shipment_id, RETURN_INITIATED, chosen, start.reason, start.key)
        except OmsUnreachable as error:
            note_unsure(self._accepted, start.key, error, self._clock())
            raise
        if not answer.is_done:
            return self._found(start, shipment) or RefusedByOms(answer.code or "fynd_refused", answer.text)
        self._accepted.accept(_accepted_key(start), self._clock())
        found = self._named(start, answer.shipment_id) or self._found(start, shipment)
        if found is None:
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=NOT_LISTED_S, shipment=start.shipment_id)
        return found

    def _waiting(self, start: Start) -> OmsAnswer | None:
        """Say what is to be done about a return that Fynd took and does not list: it must not be started twice."""
        key = _accepted_key(start)
        since = self._accepted.since(key)
        if since is None:
            return None
        if self._clock() - since <= self._settings.visible_within_seconds:
            raise OmsUnreachable("oms_not_visible_yet", retry_after_s=NOT_LISTED_S, shipment=start.shipment_id)
        self._accepted.forget(key)
        return RefusedByOms("oms_not_visible", "Fynd said yes to the return, and does not list it.")

    def _named(self, start: Start, return_shipment_id: str) -> OmsAnswer | None:
        """Take the return that the answer names, where it reads as one of this shipment."""
        made = self._client.shipment(return_shipment_id, start.key) if return_shipment_id else None
        if made is None or not made.is_return or made.forward_id != start.shipment_id:
            return None
        return self._taken(start, made)

    def _found(self, start: Start, forward: Shipment) -> OmsAnswer | None:
        found = self.find_return(start, forward)
        return self._taken(start, found) if found is not None else None

    def _taken(self, start: Start, made: Shipment) -> OmsAnswer | None:
        if not self._claims.take(made.shipment_id, start.claimant):
            return None
        self._accepted.forget(_accepted_key(start))
        return Confirmed(proof=made.shipment_id)

    def find_return(self, start: Start, forward: Shipment) -> Shipment | None:
        """Return Fynd's return of exactly these units that belongs to no other of ours, or None.

        Filters that Fynd refuses are passed over, and those at which it breaks twice while it takes others.
        """
        # Whichever date Fynd files a return under, it is not before that of its order.
        since = self._client.now() - timedelta(days=self._settings.returns_lookback_days)
        since = start.placed_at - timedelta(days=1) if start.placed_at is not None else since
        skus = skus_of_shipment(forward)
        ours = ("", start.claimant)
        claimed = self._claims.claimed_by(start.claimant)
        broken: list[OmsUnreachable] = []
        for state in RETURN_FILTERS:
            try:
                for shipment in self._listed(state, since, broken):
                    if shipment.forward_id != forward.shipment_id or shipment.shipment_id in start.joined:
                        continue
                    if is_refused_return(shipment.state) or self._claims.owner(shipment.shipment_id) not in ours:
                        continue
                    if claimed not in ("", shipment.shipment_id):
                        continue
                    if holds(shipment, start.units, skus):
                        return shipment
            except FyndError as error:
                logger.info("Fynd does not take the filter %s: %s", state, error.code)
        if len(broken) == len(RETURN_FILTERS):
            raise broken[0]
        return None

    def _listed(self, state: str, since: datetime, broken: list[OmsUnreachable]) -> Iterator[Shipment]:
        for is_last in (False, True):
            try:
                yield from self._client.shipments(state, since)
                return
            except OmsUnreachable as error:
                if error.facts.get("status") not in (500, 501):
                    raise
                if is_last:
                    logger.info("Fynd breaks at the filter %s", state)
                    broken.append(error)


def _accepted_key(start: Start) -> str:
    return f"{start.key}#return"
