"""What the hub asks of an order management system, and the answers it can get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Effect, Order


class Confirmed(msgspec.Struct, frozen=True):
    """Done; `proof` is what the OMS calls it (a refund number)."""

    proof: str = ""


class AwaitingPerson(msgspec.Struct, frozen=True):
    """A person has to do it and will say so; the effect stays on the order as sent."""


class RefusedByOms(msgspec.Struct, frozen=True):
    """The OMS will not do it, now or later."""

    code: str
    text: str = ""


OmsAnswer = Confirmed | AwaitingPerson | RefusedByOms


class OmsUnreachable(StoreAssistError):
    """The OMS cannot be reached or is too busy; the same effect is tried again after `retry_after_s`."""


class OmsPort(Protocol):
    """One connector. `perform` may be called twice for one effect key and must then answer alike."""

    name: str

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        """Have the effect done for this order; raises OmsUnreachable("oms_unreachable", retry_after_s=)."""
        ...


class BatchingOmsPort(OmsPort, Protocol):
    """A connector that performs effects of different orders together."""

    def perform_many(self, effects: Sequence[tuple[Effect, Order]]) -> dict[str, OmsAnswer | OmsUnreachable]:
        """Return the outcome of each effect by its key; at most one effect of each order. Raises nothing expected."""
        ...


class Ledger(Protocol):
    """Where refunds and cancellations wait for a person in a shop without an OMS."""

    def add(self, effect: Effect, order: Order) -> None:
        """Keep an entry for the effect; one that is there already stays as it is."""
        ...
