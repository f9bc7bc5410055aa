"""The connector of a shop without an OMS: money waits in a ledger for a person, all the rest is done by itself."""

from __future__ import annotations

from storeassist_qt.domain.orders import REFUND_KINDS, Effect, Order
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, Ledger, OmsAnswer


class Standalone:
    """Puts refunds and cancellations into the ledger; confirmations, ready notices and completions need nobody."""

    name = "standalone"

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        """Answer for one effect; a refund of nothing is confirmed at once."""
        if effect.kind in REFUND_KINDS and effect.amount > 0:
            self._ledger.add(effect, order)
            return AwaitingPerson()
        return Confirmed(proof="standalone")
