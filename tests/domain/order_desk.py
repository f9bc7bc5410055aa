"""An order with people around it: builds orders and gives commands, each with a fresh id."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from storeassist_qt.domain import commands as c
from storeassist_qt.domain import handoff
from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Bag, EffectKind, Line, LinePart, Order, OrderType, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHIRT = "09521234543213"
SHIRT_CASE = "19521234543210"
MUG = "09521234500011"
LID = "09521234500028"
STAFF = frozenset({Role.PICK, Role.HAND_OFF})
STAFF_OF = {
    "oms": frozenset({Role.OMS}),
    "hub": frozenset({Role.HUB}),
    "customer": frozenset({Role.CUSTOMER}),
    "boss": frozenset({Role.MANAGER}),
    "nobody": frozenset(),
    "picker": frozenset({Role.PICK}),
    "canceller": frozenset({Role.CANCEL}),
}
OMS_COMMANDS = (
    c.PlaceOrder,
    c.AmendByOms,
    c.CancelByOms,
    c.InvoiceIssued,
    c.DeliverySeen,
    c.ConfirmOrder,
    c.EffectSent,
    c.EffectConfirmed,
    c.EffectRefused,
)
SIGNED = c.Strokes(
    width=300, height=120, strokes=(tuple(c.StrokePoint(10.0 + 10 * i, 50.0, 10 * i) for i in range(20)),)
)
POLICY = StorePolicy()


def line(line_id: str = "L1", ordered: int = 2, **more: Any) -> Line:
    """Return a line of shirts: 10.00 a piece, sold by the piece or in cases of six."""
    facts: dict[str, Any] = {
        "sku": "SHIRT-M",
        "name": "Shirt",
        "size": "M",
        "unit_price": 1000,
        "paid_total": 1000 * ordered,
        "codes": (ProductCode(SHIRT), ProductCode(SHIRT_CASE, 6, "itf14")),
    }
    return Line(line_id=line_id, ordered=ordered, **{**facts, **more})


def bundle(line_id: str = "B1", ordered: int = 1, **more: Any) -> Line:
    """Return a line of gift sets: two mugs and one lid each."""
    parts = (
        LinePart(part_id="mug", sku="MUG", name="Mug", per_bundle=2, codes=(ProductCode(MUG),)),
        LinePart(part_id="lid", sku="LID", name="Lid", codes=(ProductCode(LID),)),
    )
    return line(line_id, ordered, **{"sku": "SET", "name": "Gift set", "codes": (), "parts": parts, **more})


def draft(*lines: Line, **more: Any) -> Order:
    """Return an order as the OMS sends it."""
    facts: dict[str, Any] = {
        "order_id": "o-1",
        "number": "100214",
        "customer": Person("Nora Ito", "555-0101"),
        "placed_at": NOW - timedelta(hours=1),
        "due_at": NOW + timedelta(hours=1),
        "lines": lines or (line(),),
    }
    return Order(**{**facts, **more})


class Desk:
    """One order at the hub, its clock, and who gives commands to it."""

    def __init__(self, *lines: Line, policy: StorePolicy = POLICY, on_device: bool = False, **more: Any) -> None:
        self.now = NOW
        self.policy = policy
        self.on_device = on_device
        self.count = 0
        self.sent: list[Any] = []
        self.last: tuple[c.OrderCommand, c.Context] | None = None
        self.order: Order = None  # type: ignore[assignment]
        self.do(c.PlaceOrder(order=draft(*lines, **more)))

    def wait(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def context(self, actor: str, **more: Any) -> c.Context:
        self.count += 1
        facts: dict[str, Any] = {
            "command_id": f"01900000-0000-7000-8000-{self.count:012d}",
            "actor": actor,
            "actor_name": actor.capitalize(),
            "roles": STAFF_OF.get(actor, STAFF),
            "device_id": f"device of {actor}",
            "device_time": self.now,
            "policy": self.policy,
            "received_at": None if self.on_device else self.now,
        }
        return c.Context(**{**facts, **more})

    def do(self, command: c.OrderCommand, by: str = "", **more: Any) -> tuple[Any, ...]:
        """Give a command; returns its effects."""
        actor = by or ("oms" if isinstance(command, OMS_COMMANDS) else "ana")
        context = self.context(actor, **more)
        self.order, found = decide(self.order, command, context)
        self.last = (command, context)
        self.sent += found
        return found

    def refused(self, command: c.OrderCommand, by: str = "", **more: Any) -> Refused:
        """Give a command that must be refused; returns the refusal."""
        before = self.order
        try:
            self.do(command, by, **more)
        except Refused as error:
            assert self.order is before
            return error
        raise AssertionError(f"{command} was not refused")

    # --- short ways --------------------------------------------------------------------------------------------
    def pick(self, quantity: int = 1, line_id: str = "L1", by: str = "ana", **more: Any) -> tuple[Any, ...]:
        command = c.PickUnits(line_id=line_id, quantity=quantity, code=more.pop("code", SHIRT), **more)
        return self.do(command, by)

    def part(self, part_id: str, quantity: int = 1, line_id: str = "B1", by: str = "ana") -> tuple[Any, ...]:
        code = {"mug": MUG, "lid": LID}[part_id]
        return self.do(c.PickUnits(line_id=line_id, part_id=part_id, quantity=quantity, code=code), by)

    def missing(self, quantity: int = 1, line_id: str = "L1", reason: str = "not_on_shelf") -> tuple[Any, ...]:
        return self.do(c.MarkNotFound(line_id=line_id, quantity=quantity, reason=reason))

    def finish(self) -> tuple[Any, ...]:
        return self.do(c.FinishPick())

    def stage(self, *places: str) -> tuple[Any, ...]:
        return self.do(c.StageOrder(bags=tuple(Bag(place) for place in places or ("B3",))))

    def accept(self, quantity: int = 1, line_id: str = "L1") -> tuple[Any, ...]:
        return self.do(c.AcceptUnits(line_id=line_id, quantity=quantity))

    def reject(self, quantity: int = 1, line_id: str = "L1", reason: str = "damaged") -> tuple[Any, ...]:
        return self.do(c.RejectUnits(line_id=line_id, quantity=quantity, reason=reason))

    def hand_over_command(self, **more: Any) -> c.HandOver:
        facts = {"recipient": "Nora Ito", "shown_sha256": handoff.shown_sha256(self.order), "strokes": SIGNED}
        return c.HandOver(**{**facts, **more})

    def hand_over(self, **more: Any) -> tuple[Any, ...]:
        return self.do(self.hand_over_command(**more))

    def places(self, line_id: str = "L1") -> dict[str, int]:
        """Return the places of the line's units that hold any."""
        names = ("open", "picked", "not_found", "to_put_back", "accepted", "rejected", "handed_over", "cancelled")
        found = self.order.line(line_id)
        assert found is not None
        return {name: getattr(found, name) for name in names if getattr(found, name)}

    def kinds(self) -> list[EffectKind]:
        """Return the kinds of effects that stand on the order."""
        return [effect.kind for effect in self.order.effects]


def ready_desk(*lines: Line, **more: Any) -> Desk:
    """Return a desk whose order is picked and staged, all units found."""
    desk = Desk(*lines, **more)
    for found in desk.order.lines:
        desk.pick(found.ordered, found.line_id)
    desk.finish()
    desk.stage()
    return desk


def waiting_desk(*lines: Line) -> Desk:
    """Return a desk with a Pick-At-Store order."""
    return Desk(*lines, order_type=OrderType.PICK_AT_STORE)
