from __future__ import annotations

from datetime import datetime
from typing import Any

import httpx
import msgspec
import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain import order_rules
from storeassist_qt.hub import admin
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.protocol.encoding import compress, encode
from storeassist_qt.protocol.envelopes import PushAnswer, PushRequest
from storeassist_qt.protocol.ids import new_id

from .conftest import PICKER_PIN, Clock, FakeDevice, an_order


def test_the_same_push_twice_gets_the_first_answer_and_counts_once(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    order = an_order()
    running.place(order)
    envelopes = [
        device.envelope(order.order_id, c.ClaimOrder(), picker),
        device.envelope(order.order_id, c.PickUnits(line_id="1", code="09521234567899"), picker),
    ]
    first = msgspec.json.decode(device.send(*envelopes).content, type=PushAnswer)
    second = msgspec.json.decode(device.send(*envelopes).content, type=PushAnswer)
    assert first.outcomes == second.outcomes
    assert device.pull().orders[0].lines[0].picked == 1


def test_a_gap_is_answered_with_the_sequence_that_is_expected(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    order = an_order()
    running.place(order)
    device.push(order.order_id, picker, c.AddNote(text="one"))
    device.sequence = 4
    answer = device.send(device.envelope(order.order_id, c.AddNote(text="five"), picker))
    assert answer.status_code == 409
    assert answer.json()["expected"] == 2
    assert answer.json()["reason"] == "gap"


def test_a_second_sender_under_one_incarnation_is_told(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    device.push(order.order_id, picker, c.AddNote(text="mine"))
    device.sequence = 0
    answer = device.send(device.envelope(order.order_id, c.AddNote(text="a clone's"), picker))
    assert answer.status_code == 409
    assert answer.json()["reason"] == "second_sender"


def test_a_new_incarnation_starts_at_one_and_shuts_the_old_one(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    order = an_order()
    running.place(order)
    old, first = device.incarnation, device.envelope(order.order_id, c.AddNote(text="before"), picker)
    assert device.send(first).status_code == 200
    salvaged = new_id()
    device.sequence = 1
    late = device.send(device.envelope(order.order_id, c.AddNote(text="x"), picker), incarnation=new_id())
    assert late.json()["expected"] == 1
    again = msgspec.structs.replace(first, sequence=1)
    answer = device.send(again, incarnation=salvaged)
    assert answer.status_code == 200
    assert msgspec.json.decode(answer.content, type=PushAnswer).outcomes[0].outcome == "accepted"
    device.incarnation = salvaged
    page = device.pull()
    assert page.applied_seq == 1
    assert page.outcomes[0].command_id == first.command_id
    assert sum(moment.what == "note" for moment in page.orders[0].timeline) == 1
    device.sequence = 1
    refused = device.send(device.envelope(order.order_id, c.AddNote(text="y"), picker), incarnation=old)
    assert refused.json()["reason"] == "second_sender"


def test_one_id_with_another_payload_is_refused_and_changes_nothing(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    order = an_order()
    running.place(order)
    envelope = device.envelope(order.order_id, c.AddNote(text="first"), picker)
    device.send(envelope)
    forged = msgspec.structs.replace(envelope, command=c.AddNote(text="second"))
    answer = device.send(forged)
    assert answer.status_code == 422
    assert answer.json()["code"] == "payload_differs"
    notes = [moment.facts["text"] for moment in device.pull().orders[0].timeline if moment.what == "note"]
    assert notes == ["first"]


def test_a_push_that_fails_leaves_nothing_of_itself(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    one = device.envelope(order.order_id, c.AddNote(text="one"), picker)
    device.sequence += 3
    five = device.envelope(order.order_id, c.AddNote(text="five"), picker)
    assert device.send(one, five).status_code == 409
    page = device.pull()
    assert page.applied_seq == 0
    assert not any(moment.what == "note" for moment in page.orders[0].timeline)
    assert device.send(one).status_code == 200


def test_a_time_without_its_zone_is_not_taken(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    answer = device.send(device.envelope(order.order_id, c.ClaimOrder(), picker, device_time=datetime(2026, 5, 4, 10)))
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_a_command_a_rule_falls_over_does_not_hold_up_those_after_it(
    running: RunningHub, device: FakeDevice, picker: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = an_order()
    running.place(order)

    def fall(*_: object) -> None:
        raise TypeError("nobody thought of this")

    monkeypatch.setitem(order_rules._RULES, c.AddNote, fall)
    answer = device.push(order.order_id, picker, c.AddNote(text="one"), c.ClaimOrder())
    assert [(o.outcome, o.code) for o in answer.outcomes] == [("needs_person", "malformed"), ("accepted", "")]
    assert device.pull().orders[0].claim is not None


def test_a_code_without_end_is_not_sent_back(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    pick = c.PickUnits(line_id=order.lines[0].line_id, code="1" * 100_000)
    outcome = device.push(order.order_id, picker, pick).outcomes[0]
    assert outcome.code == "wrong_item"
    assert len(outcome.facts["scanned"]) == 80


def test_somebody_who_never_signed_in_on_the_device_needs_a_person(
    running: RunningHub, device: FakeDevice, make_device: Any, picker: str
) -> None:
    order = an_order()
    running.place(order)
    other = make_device("Handheld 2")
    outcome = other.push(order.order_id, picker, c.ClaimOrder()).outcomes[0]
    assert (outcome.outcome, outcome.code) == ("needs_person", "actor_not_signed_in")
    assert other.pull().orders[0].claim is None
    assert other.push(order.order_id, "nobody", c.ClaimOrder()).outcomes[0].outcome == "needs_person"
    assert other.pull(after_seq=1).outcomes[0].sequence == 2


def test_the_hub_alone_says_who_may_do_what(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    answer = device.push(order.order_id, picker, c.CancelOrder(reason="no"), c.PlaceOrder(order=an_order("1")))
    assert [(o.outcome, o.code) for o in answer.outcomes] == [
        ("refused", "role_missing"),
        ("refused", "order_malformed"),
    ]
    assert device.push("unknown", picker, c.ClaimOrder()).outcomes[0].code == "order_unknown"


def test_a_disabled_associate_needs_a_person(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    running.call(lambda judge: admin.set_associate(judge, "1047", is_disabled=True))
    assert device.push(order.order_id, picker, c.ClaimOrder()).outcomes[0].code == "associate_disabled"
    assert device.sign_in("1047", PICKER_PIN).code == "disabled"


def test_one_of_two_claims_wins_and_a_take_over_is_decided_by_the_hub(
    running: RunningHub, device: FakeDevice, picker: str, make_device: Any, clock: Clock
) -> None:
    order = an_order()
    running.place(order)
    other_picker = running.add_associate("1052", "Mei Tanaka", ("pick",), "620485")
    other = make_device("Handheld 2", ("1052", "620485"))
    device.push(order.order_id, picker, c.ClaimOrder())
    lost = other.push(order.order_id, other_picker, c.ClaimOrder()).outcomes[0]
    assert (lost.outcome, lost.code, lost.facts["holder"]) == ("refused", "held_by_other", "Ana Torres")
    assert other.push(order.order_id, other_picker, c.TakeOver()).outcomes[0].outcome == "accepted"
    late = device.push(order.order_id, picker, c.PickUnits(line_id="1", code="09521234567899")).outcomes[0]
    assert (late.outcome, late.code) == ("refused", "taken_over")
    clock.advance(minutes=11)
    assert device.push(order.order_id, picker, c.ClaimOrder()).outcomes[0].outcome == "accepted"


def test_a_compressed_push_is_read(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order = an_order()
    running.place(order)
    envelopes = tuple(device.envelope(order.order_id, c.AddNote(text=f"note {n}"), picker) for n in range(100))
    body = compress(encode(PushRequest(incarnation=device.incarnation, commands=envelopes)))
    answer = device.http.post("/v1/commands", content=body, headers={"Content-Encoding": "zstd"})
    assert answer.status_code == 200
    assert answer.headers["content-encoding"] in ("gzip", "zstd")
    assert len(msgspec.json.decode(answer.content, type=PushAnswer).outcomes) == 100


def test_more_than_a_hundred_commands_and_a_newer_schema_are_refused(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    order = an_order()
    running.place(order)
    envelopes = [device.envelope(order.order_id, c.AddNote(text="n"), picker) for _ in range(101)]
    assert device.send(*envelopes).status_code == 400
    device.sequence = 0
    assert device.send(device.envelope(order.order_id, c.AddNote(text="n"), picker, schema=99)).status_code == 426


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/sign-in"),
        ("POST", "/v1/unlock"),
        ("POST", "/v1/commands"),
        ("GET", "/v1/changes"),
        ("GET", "/v1/catalogue"),
        ("GET", "/v1/events"),
        ("GET", "/v1/orders"),
        ("GET", "/v1/orders/x"),
        ("POST", "/v1/orders"),
        ("POST", "/v1/products"),
        ("POST", "/v1/oms-commands"),
        ("GET", "/v1/blobs/" + "0" * 64),
        ("PUT", "/v1/blobs/" + "0" * 64),
        ("GET", "/v1/signatures/x.png"),
        ("GET", "/metrics"),
    ],
)
def test_every_door_needs_a_token(running: RunningHub, method: str, path: str) -> None:
    assert httpx.request(method, running.url + path).status_code == 401
    stranger = httpx.request(method, running.url + path, headers={"Authorization": "Bearer stranger"})
    assert stranger.status_code == 401
    assert stranger.json()["code"] == "token_unknown"


def test_health_is_open_and_every_answer_carries_epoch_and_time(running: RunningHub) -> None:
    answer = httpx.get(f"{running.url}/health")
    assert answer.json()["product"] == "storeassist-hub"
    assert answer.headers["x-storeassist-epoch"] == answer.json()["epoch"]
    assert httpx.get(f"{running.url}/nothing").headers["x-storeassist-time"].startswith("2026-05-04T10:00:00")


def test_each_token_opens_its_own_doors_only(running: RunningHub, device: FakeDevice) -> None:
    program = {"Authorization": f"Bearer {running.add_integrator('shop')}"}
    assert device.http.get("/metrics").json()["code"] == "wrong_door"
    assert httpx.get(f"{running.url}/v1/changes", headers=program).json()["code"] == "wrong_door"
    metrics = httpx.get(f"{running.url}/metrics", headers=program)
    assert metrics.status_code == 200
    assert "storeassist_cursor" in metrics.text
    running.call(lambda judge: admin.revoke_integrator(judge, "shop"))
    assert httpx.get(f"{running.url}/metrics", headers=program).status_code == 403
    running.call(lambda judge: admin.revoke_device(judge, "Handheld 1"))
    refused = device.http.get("/v1/changes")
    assert (refused.status_code, refused.json()["code"]) == (403, "device_revoked")
