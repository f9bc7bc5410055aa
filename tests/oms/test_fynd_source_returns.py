"""Returns that Fynd shows: joined with ours or opened, followed to their end, and kept until they fit."""

from __future__ import annotations

import pytest
from fynd_hub import RETURN, began, open_hub, sold
from fynd_script import SHIPMENT, Script, item, settings, shipment

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectKind, EffectState, Stage
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage, UnitState
from storeassist_qt.oms.fynd.units import ReturnClaims, claimant


def test_a_return_that_store_os_began_is_opened_and_followed_to_its_end():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    script.shipments[RETURN] = began()
    hub.poll(60)
    found = hub.order.returns[0]
    assert (found.origin, found.oms_return_id, len(found.units)) == (ReturnOrigin.OMS, RETURN, 1)
    assert found.oms_status == "return_initiated"
    script.move(RETURN, "return_accepted")
    hub.poll(60)
    assert hub.order.returns[0].stage is ReturnStage.ACCEPTED
    script.move(RETURN, "credit_note_generated")
    script.shipments[RETURN] |= {"creditNoteNumber": "CN-1", "creditNoteAmount": "480.25"}
    hub.poll(60)
    credited = hub.order.returns[0]
    assert (credited.stage, credited.credit_note, credited.amount) == (ReturnStage.CREDITED, "CN-1", 48025)
    script.shipments[RETURN] |= {"status": "return_completed"}
    hub.poll(60)
    assert hub.order.returns[0].stage is ReturnStage.COMPLETED
    before = len(hub.incoming)
    hub.connection.source.want(RETURN)
    hub.poll(60)
    assert hub.incoming[before:] == []
    assert hub.refused == []


@pytest.mark.parametrize("word", ["RETURN_ACCEPTED", "RETURN_COMPLETED"])
def test_u3_either_word_means_accepted_and_completed_only_after_the_credit_note(word):
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    script.shipments[RETURN] = began(state=word) | {"orderStatus": word}
    hub.poll(60)
    assert hub.order.returns[0].stage is ReturnStage.ACCEPTED
    script.shipments[RETURN] |= {"status": "CREDIT_NOTE_GENERATED", "orderStatus": "CREDIT_NOTE_GENERATED"}
    hub.poll(60)
    assert (hub.order.returns[0].stage, hub.order.returns[0].credit_note) == (ReturnStage.CREDITED, RETURN)
    script.shipments[RETURN] |= {"status": "RETURN_COMPLETED", "orderStatus": "RETURN_COMPLETED"}
    script.shipments[RETURN]["creditNoteNumber"] = "CN-7"
    hub.poll(60)
    assert (hub.order.returns[0].stage, hub.order.returns[0].credit_note) == (ReturnStage.COMPLETED, "CN-7")


def test_a_return_of_an_order_not_known_here_brings_in_its_order_first():
    script = Script(shipment(state="handed_over_to_customer"), began())
    hub = open_hub(script)
    for _ in range(10):
        hub.poll()
    assert hub.order.stage is Stage.HANDED_OVER
    assert [found.oms_return_id for found in hub.order.returns] == [RETURN]
    assert hub.refused == []


def test_a_return_of_an_order_that_fynd_does_not_show_is_told():
    script = Script(began(forwardId="no-such-order"))
    hub = open_hub(script)
    for _ in range(30):
        hub.poll(20)
    assert hub.orders == {}
    problems = hub.connection.source.health().problems
    assert [(p.code, p.facts["oms_return"]) for p in problems] == [("oms_return_order_unknown", RETURN)]


def test_a_return_that_is_over_counts_once_its_order_is_asked_for():
    script = Script(shipment(state="handed_over_to_customer"), began(state="credit_note_generated"))
    hub = open_hub(script)
    for _ in range(4):
        hub.poll(20)
    assert hub.orders == {}
    hub.connection.source.want(SHIPMENT)
    for _ in range(3):
        hub.poll(600)
    assert hub.order.returns[0].stage is ReturnStage.CREDITED
    assert hub.order.lines[0].returned == 1


def test_our_return_is_joined_with_the_one_that_store_os_began():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.run(2)
    hub.open_return(hub.order, "1001")
    hub.relay()
    start = next(e for e in hub.order.effects if e.kind is EffectKind.START_RETURN)
    assert start.state is EffectState.SENT
    script.shipments[RETURN] = began(orderItems=[item("9001", "TSHIRT-M", 1)])
    hub.poll(60)
    assert [(found.origin, found.oms_return_id) for found in hub.order.returns] == [(ReturnOrigin.COUNTER, RETURN)]
    hub.check(hub.order)
    hub.relay()
    assert hub.order.returns[0].stage is ReturnStage.ACCEPTED
    sent = [{"orderItemId": "9001", "quantity": 1, "reasonCode": "refinish_for_pressing"}]
    assert script.writes("/return")[0][0]["orderItems"] == sent


def test_two_counters_returns_of_the_same_units_join_one_each():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.run(2)
    hub.open_return(hub.order, "1001", return_id="r1")
    hub.open_return(hub.order, "1001", return_id="r2")
    script.shipments["551"], script.shipments["552"] = began("551"), began("552")
    hub.relay()
    hub.poll(60)
    hub.relay()
    assert sorted(found.oms_return_id for found in hub.order.returns) == ["551", "552"]
    assert hub.refused == []


def test_a_return_waits_until_the_hand_over_is_seen_here():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    script.shipments[RETURN] = began()
    hub.poll(60)
    assert hub.order.returns == ()
    script.move(SHIPMENT, "handed_over_to_customer")
    for _ in range(3):
        hub.poll(60)
    assert [found.oms_return_id for found in hub.order.returns] == [RETURN]
    assert hub.refused == []


def test_a_return_of_units_that_are_returned_already_is_a_problem_until_there_is_room():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.run(2)
    hub.open_return(hub.order, "1001", "1002")
    script.shipments[RETURN] = began(orderItems=[item("1001", "TSHIRT-M", 2)])
    hub.poll(60)
    assert [problem.code for problem in hub.order.problems if "return" in problem.code] == ["oms_return_differs"]
    assert len(hub.order.returns) == 1
    hub.do(hub.order, c.WithdrawReturn(return_id="r1"))
    for _ in range(5):
        hub.poll(600)
    assert [found.oms_return_id for found in hub.order.returns] == ["", RETURN]
    assert hub.refused == []


@pytest.mark.parametrize("state", ["return_rejected_by_store", "return_not_accepted", "return_request_cancelled"])
def test_u4_a_return_refused_at_fynd_is_a_managers_matter(state):
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "handed_over_to_customer")
    script.shipments[RETURN] = began()
    hub.poll(60)
    script.shipments[RETURN] |= {"status": state}
    for _ in range(3):
        hub.poll(60)
    told = [problem for problem in hub.order.problems if problem.code == "oms_return_refused"]
    assert [problem.facts["status"] for problem in told] == [state]
    assert hub.order.returns[0].units[0].state is UnitState.EXPECTED
    assert script.writes("/return") == []


def test_a_return_of_another_store_is_left_to_it():
    hub = open_hub(Script(began(locationCode="DEL-9")))
    for _ in range(3):
        hub.poll(60)
    assert (hub.orders, hub.connection.source.health().problems) == ({}, ())


def test_a_return_that_a_counter_waits_for_is_looked_for_every_ten_seconds():
    script = Script()
    hub = sold(script, given=settings(burst=1000, feed_seconds=900))
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.run(2)
    hub.open_return(hub.order, "1001")
    hub.relay()
    hub.poll()
    script.shipments[RETURN] = began()
    for _ in range(3):
        hub.poll(5)
    assert hub.order.returns[0].oms_return_id == RETURN


def test_returns_of_two_orders_with_one_id_are_not_taken_for_one_return():
    claims = ReturnClaims()
    assert claims.take("R1", claimant("17328629784861446350", "r1"))
    assert claims.take("R2", claimant("17328629784861446351", "r1"))
    assert not claims.take("R3", claimant("17328629784861446350", "r1"))
