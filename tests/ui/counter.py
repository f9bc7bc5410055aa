"""What the tests and pictures of the returns share: sales of last week, and the returns of the mock-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from tests.ui.example_store import BEANIE, MUG, NOW, SHOE, SWEATER, THROW, line_of, order_of
from tests.ui.fakes import FakeWorld

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import HandOverRecord, Order, Stage
from storeassist_qt.domain.ports import Frame
from storeassist_qt.domain.roles import Role

BOUGHT = NOW - timedelta(days=8)
COUNTER = frozenset({Role.RETURNS})
MANAGER = frozenset({Role.MANAGER})
HUB = frozenset({Role.HUB, Role.OMS})
GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}


def sale(number: str, customer: str, *wanted: tuple[str, int], at: datetime = BOUGHT, **fields: Any) -> Order:
    """Return an order that was handed over: (SKU, units) each."""
    lines = tuple(
        line_of(f"l{place}", sku, units, open=0, handed_over=units) for place, (sku, units) in enumerate(wanted, 1)
    )
    facts = {
        "stage": Stage.HANDED_OVER, "placed_at": at - timedelta(minutes=20), "closed_at": at, "oms_id": f"F{number}",
        "hand_over": HandOverRecord(at=at, by="a-1047", recipient=customer, is_signed=True), **fields,
    }  # fmt: skip
    return order_of(number, customer, -60 * 24 * 8, lines, **facts)


def do(
    world: FakeWorld, order_id: str, command: c.OrderCommand, roles: frozenset[Role] = COUNTER, ago: float = 0
) -> None:
    """Give a command as somebody else, so many minutes ago."""
    actor = world.sink.actor
    world.sink.actor = replace(actor, roles=roles)
    world.clock.time -= timedelta(minutes=ago)
    try:
        world.sink.submit(order_id, command)
    finally:
        world.clock.time += timedelta(minutes=ago)
        world.sink.actor = actor


def open_return(world: FakeWorld, order_id: str, *lines: str, number: str = "", ago: float = 0, **more: Any) -> str:
    """Open a return of these lines, one unit each, and number it; returns its id."""
    return_id = f"r-{order_id}"
    units = tuple(c.UnitToReturn(line_id, more.pop("reason", "wrong_size")) for line_id in lines)
    do(world, order_id, c.OpenReturn(return_id=return_id, units=units, local_number="R-2-7", device_name="Counter 2",
                                     has_receipt=True, **more), ago=ago)  # fmt: skip
    if number:
        do(world, order_id, c.NumberReturn(return_id=return_id, number=number), HUB)
    return return_id


def check(world: FakeWorld, order_id: str, unit_id: str = "1", *, ok: bool = True, **more: Any) -> None:
    """Decide a unit of the order's return."""
    facts: dict[str, Any] = {"disposition": "shelf"} if ok else {"refused_reason": "Worn"}
    command = c.RecordQc(return_id=f"r-{order_id}", unit_id=unit_id, is_accepted=ok, answers=GOOD, **{**facts, **more})
    do(world, order_id, command)


def finish(world: FakeWorld, order_id: str) -> None:
    """Finish the order's return."""
    do(world, order_id, c.FinishReturn(return_id=f"r-{order_id}"), MANAGER)


def sales(world: FakeWorld) -> None:
    """Bring the sales of last week."""
    world.orders.put(
        sale("100118", "Leila Haddad", (SHOE, 1), (THROW, 1)),
        sale("100117", "Tomasz Nowak", (BEANIE, 1)),
        sale("100112", "Ravi Mehta", (MUG, 3)),
        sale("100109", "Sofia Rossi", (SWEATER, 1)),
        sale("100104", "Kwame Mensah", (MUG, 1)),
        sale("100090", "Ines Brandt", (SWEATER, 2), (SHOE, 1), at=NOW - timedelta(days=45)),
        sale("100121", "Ada Okafor", (SWEATER, 2), (MUG, 4), (THROW, 1)),
    )


def counter(world: FakeWorld) -> None:
    """Bring the queue of the mock-up."""
    sales(world)
    open_return(world, "o-100104", "l1", number="RMA 50104", ago=50)
    check(world, "o-100104", ok=False)
    finish(world, "o-100104")
    open_return(world, "o-100109", "l1", number="RMA 50109", ago=40)
    check(world, "o-100109")
    finish(world, "o-100109")
    do(world, "o-100109", c.JoinOmsReturn(return_id="r-o-100109", oms_return_id="F-1"), HUB)
    do(world, "o-100109", c.ReturnAcceptedByOms(return_id="r-o-100109"), HUB)
    open_return(world, "o-100112", "l1", "l1", "l1", number="RMA 50112", ago=1)
    open_return(world, "o-100117", "l1", number="RMA 50117", ago=4)
    open_return(world, "o-100118", "l1", "l2", number="RMA 50118", customer_says="Too small. Worn indoors once.")
    do(world, "o-100118", c.ReceiveUnits(return_id="r-o-100118"))


def frame(shade: int = 120) -> Frame:
    """Return a plain camera picture."""
    width, height = 64, 48
    pixels = bytes((shade, 90, 60)) * (width * height)
    return Frame(memoryview(pixels), width, height, width * 3)
