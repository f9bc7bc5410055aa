"""Units that Fynd does not hold any more after the hand-over: cancelled, which a manager is told, or in a return."""

from __future__ import annotations

from typing import Any

import pytest
from fynd_hub import RETURN, MiniHub, began, sold
from fynd_script import SHIPMENT, Script, item

SHIRT, JEANS = "1001", "1002"


def show(script: Script, shirts: int, jeans: int = 1, **facts: Any) -> None:
    """Have Fynd show so many units, each line with what is told of it beside its quantity."""
    script.shipments[SHIPMENT]["orderItems"] = [
        item(SHIRT, "TSHIRT-M", shirts) | facts,
        item(JEANS, "JEANS-32", jeans, "1999"),
    ]


def gone(hub: MiniHub) -> list[int]:
    code = "oms_units_cancelled_after_hand_over"
    return [problem.facts["units"] for problem in hub.order.problems if problem.code == code]


def returned(hub: MiniHub, script: Script, **facts: Any) -> None:
    """Return a shirt at the counter; Fynd gets and lists the return."""
    hub.open_return(hub.order, SHIRT)
    script.shipments[RETURN] = began(**facts)
    hub.poll(60)
    assert hub.order.returns[0].oms_return_id == RETURN


def test_a_cancellation_seen_before_the_hand_over_arrives_there_is_told_whatever_comes_back_here():
    script = Script()
    hub = sold(script)
    hub.open_return(hub.order, SHIRT)
    show(script, 1)  # while Fynd has it as placed, so nothing can have come back there
    hub.poll(60)
    assert gone(hub) == [1]


@pytest.mark.parametrize(
    "facts",
    [{"cancelledQuantity": 1}, {"canceled_quantity": "1"}],
)
def test_units_marked_as_cancelled_are_told_beside_a_return(facts):
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    returned(hub, script)
    show(script, 2, **facts)
    hub.poll(60)
    assert gone(hub) == [1]


def learned(hub: MiniHub, is_out: bool, sales: int = 2) -> None:
    """Have other sales shown whether a return takes its units out."""
    for number in range(sales):
        hub.connection.source._habit.note(f"sale {number}", f"return {number}", is_out)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("is_out", "sales", "told"), [(True, 2, []), (True, 1, [1]), (False, 2, [1])])
def test_units_that_a_return_took_out_are_no_cancellation_where_returns_do_that(
    is_out: bool, sales: int, told: list[int]
):
    script = Script()
    hub = sold(script)
    learned(hub, is_out, sales)
    script.move(SHIPMENT, "handed_over_to_customer")
    returned(hub, script)
    show(script, 1)
    for _ in range(4):
        hub.poll(60)
    assert gone(hub) == told


@pytest.mark.parametrize("is_out", [True, False])
def test_whether_a_return_takes_its_units_out_is_learned(is_out: bool):
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.poll(60)
    hub.open_return(hub.order, SHIRT)
    script.shipments[RETURN] = began()
    if is_out:
        show(script, 1)
    for _ in range(3):
        hub.poll(60)
    learned_habit = hub.connection.source._habit  # type: ignore[attr-defined]
    assert learned_habit._seen == {RETURN: (SHIPMENT, is_out)}
    learned_habit.note("another", "one", True)
    assert learned_habit.takes_out("a third") is is_out
    assert not learned_habit.takes_out(SHIPMENT)


def test_a_return_takes_out_all_its_units_or_none():
    script = Script()
    hub = sold(script)
    learned(hub, True)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.open_return(hub.order, SHIRT, JEANS)
    units = [item(SHIRT, "TSHIRT-M", 1), item(JEANS, "JEANS-32", 1, "1999")]
    script.shipments[RETURN] = began(orderItems=units)
    hub.poll(60)
    show(script, 1)  # the jeans are still there, so the shirt was cancelled
    for _ in range(4):
        hub.poll(60)
    assert gone(hub) == [1]


def test_the_sale_may_show_a_return_before_the_return_itself_is_listed():
    script = Script()
    hub = sold(script)
    learned(hub, True)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.poll(60)
    show(script, 1)
    hub.poll(60)
    script.shipments[RETURN] = began()  # Store OS began it
    for _ in range(4):
        hub.poll(60)
    assert (gone(hub), [found.oms_return_id for found in hub.order.returns]) == ([], [RETURN])


def test_units_that_no_return_explains_are_told_after_all_returns_were_read():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.poll(60)
    show(script, 1)
    hub.poll(60)
    assert gone(hub) == []
    for _ in range(4):
        hub.poll(60)
    assert gone(hub) == [1]


def test_a_return_that_was_called_off_cancels_no_units():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    show(script, 2, status="return_request_cancelled")
    for _ in range(4):
        hub.poll(60)
    assert gone(hub) == []
