from __future__ import annotations

from typing import Any

import httpx

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import Bag, EffectState, Stage
from storeassist_qt.hub.server import RunningHub

from .conftest import PICKER_PIN, Clock, FakeDevice, an_order

STROKES = c.Strokes(300.0, 120.0, (tuple(c.StrokePoint(10.0 + 5 * n, 60.0 + (n % 5) * 8, 10 * n) for n in range(40)),))


def test_an_order_goes_from_placing_to_hand_over_and_a_second_device_sees_it(
    running: RunningHub, device: FakeDevice, picker: str, make_device: Any, clock: Clock
) -> None:
    order = an_order()
    link = running.place(order)
    assert device.pull().orders[0].number == "100214"
    outcomes = device.push(
        order.order_id,
        picker,
        c.ClaimOrder(),
        c.PickUnits(line_id="1", quantity=2, code="09521234567899"),
        c.MarkNotFound(line_id="1", quantity=1),
        c.FinishPick(),
        c.StageOrder(bags=(Bag("A-07"),)),
    ).outcomes
    assert [outcome.outcome for outcome in outcomes] == ["accepted"] * 5
    assert httpx.post(link, data={"place": "curbside", "spot": "4"}).status_code == 200
    staged = device.pull().orders[0]
    assert staged.stage is Stage.STAGED
    assert staged.check_in is not None
    assert (staged.check_in.spot, staged.check_in.by) == ("4", "customer")
    assert any(moment.what == "confirmed" for moment in staged.timeline)

    device.push(order.order_id, picker, c.AcceptUnits(line_id="1", quantity=2))
    shown = shown_sha256(device.pull().orders[0])
    hand_over = c.HandOver(recipient="Maria Silva", shown_sha256=shown, strokes=STROKES)
    assert device.push(order.order_id, picker, hand_over).outcomes[0].outcome == "accepted"

    other = make_device("Kiosk 1", ("1047", PICKER_PIN))
    page = other.pull()
    assert page.orders[0].stage is Stage.HANDED_OVER
    assert page.policy is not None
    assert page.policy.currency == "EUR"
    assert {person.name for person in page.associates or ()} == {"Maya Jensen", "Ana Torres"}
    picture = device.http.get(f"/v1/signatures/{order.order_id}.png")
    assert picture.content.startswith(b"\x89PNG")
    assert "no longer" not in httpx.get(link).text
    assert "nothing to check in" in httpx.get(link).text

    clock.advance(seconds=30)
    running.hub.look_around()  # the keeper's next turn, without waiting for it
    # The ready notice was withdrawn: the customer has the goods already.
    states = {effect.kind.value: effect.state for effect in running.hub.order(order.order_id).effects}
    assert states == {
        "confirm": EffectState.CONFIRMED,
        "refund_not_found": EffectState.SENT,
        "complete": EffectState.CONFIRMED,
    }
