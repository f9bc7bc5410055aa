"""What the hub asks of an order management system, and the answers it can get."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.oms_health import OmsHealth
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


class DocumentLater(StoreAssistError):
    """The OMS does not give the document for now; it is asked again later and blocks nothing."""


class OmsRefused(StoreAssistError):
    """The OMS will not answer this question, now or later."""


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What the OMS shows of one order: commands on it, in order. A new order's first one is `PlaceOrder`."""

    order_id: str
    commands: tuple[OrderCommand, ...]


class HubView(Protocol):
    """What a source may ask of the hub while it makes commands of what it read."""

    def order_by_oms_id(self, oms_id: str) -> Order | None:
        """Return the order with this id at the OMS, or None."""
        ...

    def is_number_free(self, number: str) -> bool:
        """Tell whether no order of the store has this number."""
        ...

    def product(self, sku: str) -> Product | None:
        """Return the product of the catalogue, whatever the case of the SKU, or None."""
        ...


class OmsSource(Protocol):
    """What comes from an OMS: orders and changes by polling, documents, its state of health. Used by one thread."""

    def round(self, now: datetime, view: HubView, *, is_open: bool = True) -> list[Incoming]:
        """Ask what is due and return what is new; an OMS that is away raises nothing. Call about once a second."""
        ...

    def want(self, oms_id: str) -> None:
        """Have an order read at the next round, open or closed, whether the store knows it or not. Any thread."""
        ...

    def follow(self, oms_id: str) -> None:
        """Look after an order for a while, as it is about to change; one that is not the store's is left alone.

        Any thread.
        """
        ...

    def document(self, order: Order, kind: str, return_id: str = "") -> bytes:
        """Return a PDF: invoice, label or credit_note.

        Raises DocumentLater, OmsUnreachable, OmsRefused("document_refused" | "not_a_pdf").
        """
        ...

    def hooked(self, body: bytes) -> tuple[str, ...]:
        """Return the ids at the OMS that a webhook's body names; raises OmsRefused("hook_unreadable")."""
        ...

    def health(self) -> OmsHealth:
        """Return how the connection does; `waiting` is the hub's to fill. Any thread."""
        ...


class OmsConnection(msgspec.Struct, frozen=True, kw_only=True):
    """A connector as the hub runs it. `confirm_at` and `invoices` are the values of the store policy it calls for."""

    name: str
    port: OmsPort
    source: OmsSource
    confirm_at: str  # first_claim | arrival | finished_pick
    invoices: str  # none | ours | oms
    hook_secret: str = ""  # empty: no webhooks are taken
    close: Callable[[], None] = lambda: None


class Ledger(Protocol):
    """Where refunds and cancellations wait for a person in a shop without an OMS."""

    def add(self, effect: Effect, order: Order) -> None:
        """Keep an entry for the effect; one that is there already stays as it is."""
        ...
