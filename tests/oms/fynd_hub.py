"""A hub in miniature: takes what a source brings, decides by the rules, relays effects, one at a time of each order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from fynd_script import SHIPMENT, Script, Time, item, settings, shipment

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, Incoming, OmsConnection, OmsUnreachable

NOW = datetime(2026, 5, 1, 7, tzinfo=UTC)
RETURN = "555"
EVERYBODY = frozenset(Role)


class MiniHub:
    """Orders by id; `refused` holds what the rules refused of what the source brought."""

    def __init__(self, connection: OmsConnection, now: datetime = NOW, **policy: Any) -> None:
        self.connection = connection
        facts = {"confirm_at": connection.confirm_at, "invoices": connection.invoices, "return_days": 30} | policy
        self.policy = StorePolicy(**facts)
        self.now = now
        self.orders: dict[str, Order] = {}
        self.products: dict[str, Product] = {}
        self.refused: list[tuple[str, str]] = []
        self.incoming: list[Incoming] = []
        self.awaiting: set[str] = set()
        self._count = 0
        self._numbers: dict[str, int] = {}

    # --- HubView ---------------------------------------------------------------------------------------------------
    def order_by_oms_id(self, oms_id: str) -> Order | None:
        return next((order for order in self.orders.values() if order.oms_id == oms_id), None)

    def is_number_free(self, number: str) -> bool:
        return all(order.number != number for order in self.orders.values())

    def product(self, sku: str) -> Product | None:
        return self.products.get(sku.lower())

    # --- deciding --------------------------------------------------------------------------------------------------
    def do(self, order: Order | str, command: c.OrderCommand) -> tuple[Effect, ...]:
        order_id = order if isinstance(order, str) else order.order_id
        self._count += 1
        context = c.Context(
            command_id=f"{self._count:032}",
            actor="test",
            device_time=self.now,
            received_at=self.now,
            roles=EVERYBODY,
            policy=self.policy,
        )
        self.orders[order_id], effects = decide(self.orders.get(order_id), command, context)
        return effects

    def take(self, found: Sequence[Incoming]) -> None:
        self.incoming += found
        for one in found:
            for command in one.commands:
                try:
                    self.do(one.order_id, command)
                except Refused as refused:
                    self.refused.append((type(command).__name__, refused.code))

    def poll(self, seconds: float = 1.0, *, is_open: bool = True) -> list[Incoming]:
        """Let time pass and ask the source once."""
        self.now += timedelta(seconds=seconds)
        found = self.connection.source.round(self.now, self, is_open=is_open)
        self.take(found)
        return found

    def relay(self) -> dict[str, Any]:
        """Perform the first open effect of each order, as one batch."""
        due: list[tuple[Effect, Order]] = []
        for order_id in list(self.orders):
            effect = self._first(self.orders[order_id])
            if effect is None:
                continue
            self._number(order_id, effect)
            self.do(order_id, c.EffectSent(key=effect.key))
            due.append((effect, self.orders[order_id]))
        outcomes: dict[str, Any] = self.connection.port.perform_many(due) if due else {}  # type: ignore[attr-defined]
        for effect, order in due:
            outcome = outcomes[effect.key]
            if isinstance(outcome, Confirmed):
                self.do(order, c.EffectConfirmed(key=effect.key, proof=outcome.proof))
            elif isinstance(outcome, AwaitingPerson):
                self.awaiting.add(effect.key)
            elif not isinstance(outcome, OmsUnreachable):
                self.do(order, c.EffectRefused(key=effect.key, code=outcome.code, text=outcome.text))
        return outcomes

    def _first(self, order: Order) -> Effect | None:
        under_way = (EffectState.REQUESTED, EffectState.SENT)
        return next((e for e in order.effects if e.state in under_way and e.key not in self.awaiting), None)

    def _number(self, order_id: str, effect: Effect) -> None:
        order = self.orders[order_id]
        if effect.kind is EffectKind.ISSUE_INVOICE and not order.invoice_number:
            self.do(order_id, c.InvoiceIssued(number=self._next("INV")))
        found = order.find_return(effect.return_id)
        if effect.kind is EffectKind.ISSUE_CREDIT_NOTE and found is not None and not found.credit_note:
            self.do(order_id, c.CreditNoteIssued(return_id=found.return_id, number=self._next("CRN")))

    def _next(self, kind: str) -> str:
        self._numbers[kind] = self._numbers.get(kind, 0) + 1
        return f"{kind}-{self._numbers[kind]}"

    def run(self, rounds: int = 6, seconds: float = 60.0) -> None:
        """Poll and relay by turns."""
        for _ in range(rounds):
            self.poll(seconds)
            self.relay()

    # --- what people do --------------------------------------------------------------------------------------------
    @property
    def order(self) -> Order:
        assert len(self.orders) == 1
        return next(iter(self.orders.values()))

    def pick(self, order: Order, missing: dict[str, int] | None = None) -> None:
        for line in order.lines:
            gone = (missing or {}).get(line.line_id, 0)
            if gone:
                self.do(order, c.MarkNotFound(line_id=line.line_id, quantity=gone))
            if line.open - gone:
                self.do(order, c.PickUnits(line_id=line.line_id, quantity=line.open - gone, code=line.sku))
        self.do(order, c.FinishPick())

    def hand_over(self, order: Order, rejected: dict[str, tuple[int, str]] | None = None) -> None:
        for line in self.orders[order.order_id].lines:
            units, grade = (rejected or {}).get(line.line_id, (0, ""))
            if units:
                self.do(order, c.RejectUnits(line_id=line.line_id, quantity=units, reason="damaged", grade=grade))
            if line.picked - units:
                self.do(order, c.AcceptUnits(line_id=line.line_id, quantity=line.picked - units))
        shown = shown_sha256(self.orders[order.order_id])
        self.do(order, c.HandOver(recipient="Asha Rao", shown_sha256=shown, reason_unsigned="cannot_sign"))

    def open_return(self, order: Order, *lines: str, return_id: str = "r1") -> None:
        units = tuple(c.UnitToReturn(line_id, "wrong_size") for line_id in lines)
        self.do(order, c.OpenReturn(return_id=return_id, units=units, local_number="R-1-1"))

    def check(self, order: Order, return_id: str = "r1", refused: int = 0) -> None:
        good = {"right_item": "yes", "condition": "worn", "parts": "complete"}
        found = self.orders[order.order_id].find_return(return_id)
        assert found is not None
        for number, unit in enumerate(found.units):
            is_ok = number >= refused
            more: dict[str, Any] = {"disposition": "outlet"} if is_ok else {"refused_reason": "not ours"}
            self.do(
                order,
                c.RecordQc(return_id=return_id, unit_id=unit.unit_id, is_accepted=is_ok, answers=good, **more),
            )
        self.do(order, c.FinishReturn(return_id=return_id))


def open_hub(script: Script, given: FyndSettings | None = None, time: Time | None = None) -> MiniHub:
    clock = time or Time()
    connection = connect_hub(
        given or settings(burst=1000, feed_seconds=60),
        transport=httpx.MockTransport(script),
        clock=clock,
        wall=clock,
        sleep=clock.sleep,
    )
    return MiniHub(connection)


def kinds(hub: MiniHub) -> list[str]:
    return [type(command).__name__ for one in hub.incoming for command in one.commands]


def sold(script: Script | None = None, **more: Any) -> MiniHub:
    """Return a hub with one order that was handed over; Fynd shows it so."""
    hub = open_hub(script or Script(), **more)
    hub.poll()
    hub.pick(hub.order)
    hub.hand_over(hub.order)
    return hub


def began(return_id: str = RETURN, state: str = "return_initiated", **more: Any) -> dict[str, Any]:
    facts = {"forwardId": SHIPMENT, "orderItems": [item("1001", "TSHIRT-M", 1)]} | more
    return shipment(return_id, state, **facts)
