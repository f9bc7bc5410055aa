"""Orders, people and a clock for the tests of the device's rooms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.commands import Context, PlaceOrder
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Line, Order, OrderType, Person
from storeassist_qt.domain.ports import Session
from storeassist_qt.domain.roles import Role
from storeassist_qt.protocol.envelopes import ChangesPage, CommandOutcome

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
GTINS = ("09521234567899", "09521234500005", "09521234500012")


class FakeClock:
    """A clock that is moved by hand."""

    def __init__(self, now: datetime = NOW) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def forward(self, **kwargs: float) -> None:
        self.moment += timedelta(**kwargs)


def a_picker(number: str = "1047") -> Session:
    return Session(f"a-{number}", number, "Maya Stone", frozenset({Role.PICK, Role.HAND_OFF, Role.MANAGER}))


def an_order(
    number: int = 100200,
    *,
    customer: str = "Tomasz Raman",
    phone: str = "+1 555 0134",
    units: int = 2,
    lines: int = 2,
    due_min: int = 30,
    order_type: OrderType = OrderType.BOPIS,
) -> Order:
    draft = Order(
        order_id=f"o-{number}",
        number=str(number),
        order_type=order_type,
        customer=Person(name=customer, phone=phone),
        placed_at=NOW - timedelta(hours=2) + timedelta(milliseconds=number % 100000),
        due_at=NOW + timedelta(minutes=due_min),
        lines=tuple(
            Line(
                line_id=f"l{place}",
                sku=f"NF-{number}-{place}",
                name="Merino crew sweater",
                ordered=units,
                unit_price=6800,
                paid_total=6800 * units,
                department="Apparel",
                codes=(ProductCode(GTINS[place % 3]),),
            )
            for place in range(1, lines + 1)
        ),
    )
    context = Context(
        command_id=f"place-{number:012d}",
        actor="oms",
        roles=frozenset({Role.OMS}),
        device_time=NOW - timedelta(hours=2),
    )
    return decide(None, PlaceOrder(order=draft), context)[0]


def a_page(*orders: Order, cursor: int = 1, applied_seq: int = 0, **more: object) -> ChangesPage:
    values = {"epoch": "e1", "hub_time": NOW, "cursor": cursor, "applied_seq": applied_seq, "orders": orders, **more}
    return ChangesPage(**values)  # type: ignore[arg-type]


def accepted(command_id: str, sequence: int) -> CommandOutcome:
    return CommandOutcome(command_id=command_id, sequence=sequence, outcome="accepted")


def refused(command_id: str, sequence: int, code: str, **facts: object) -> CommandOutcome:
    return CommandOutcome(command_id=command_id, sequence=sequence, outcome="refused", code=code, facts=facts)
