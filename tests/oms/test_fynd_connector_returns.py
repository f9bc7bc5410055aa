"""Returns at Fynd: started once, found, checked, credited."""

from __future__ import annotations

from typing import Any

import httpx
import msgspec
import pytest
from fynd_effects import NOW, effect, order_of
from fynd_script import SHIPMENT, Script, Time, item, open_fynd, settings, shipment, with_platform

from storeassist_qt.domain.orders import (
    Effect,
    EffectKind,
    EffectLine,
    Order,
)
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.oms.fynd.settings import Doing
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsUnreachable, RefusedByOms


def test_rejected_units_that_fynd_has_invoiced_cannot_be_cancelled_any_more():
    script = Script(shipment(state="bag_invoiced"))
    rejected = effect(EffectKind.REFUND_REJECTED, ("1001", 1))
    answer = open_fynd(script).connector.perform(rejected, order_of(rejected))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "already_invoiced"
    assert script.writes() == []


def test_an_invoice_that_comes_between_the_read_and_the_cancellation_is_told_as_such():
    script = Script()

    def invoiced(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("/cancel"):
            return None
        script.move(SHIPMENT, "bag_invoiced")
        errors = [{"orderId": SHIPMENT, "code": "C409", "message": "too late"}]
        answer = {"payloadCount": 1, "successCount": 0, "failedCount": 1, "status": "FAILED", "errors": errors}
        return httpx.Response(200, json=answer)

    script.faults.append(invoiced)
    rejected = effect(EffectKind.REFUND_REJECTED, ("1001", 1))
    answer = open_fynd(script).connector.perform(rejected, order_of(rejected))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "already_invoiced"


def returned(*units: tuple[str, int], joined: str = "", return_id: str = "r1", **more: Any) -> Return:
    parts = tuple(
        ReturnUnit(unit_id=str(n), line_id=line, reason="x", state=UnitState.ACCEPTED)
        for n, line in enumerate(line for line, count in units for _ in range(count))
    )
    return Return(return_id=return_id, opened_at=NOW, units=parts, oms_return_id=joined, **more)


def for_return(kind: EffectKind, *lines: tuple[str, int, str], key: str = "k1/1", return_id: str = "r1") -> Effect:
    parts = tuple(EffectLine(line, count, 0, fault) for line, count, fault in lines)
    return Effect(key=key, kind=kind, lines=parts, reason="too small", return_id=return_id)


def with_returns(*returns: Return) -> Order:
    return msgspec.structs.replace(order_of(), returns=returns)


START = for_return(EffectKind.START_RETURN, ("1001", 1, ""))


def began(return_id: str = "555", state: str = "return_initiated", **more: Any) -> dict[str, Any]:
    facts = {"forwardId": SHIPMENT, "orderItems": [item("1001", "TSHIRT-M", 1)]} | more
    return shipment(return_id, state, **facts)


def test_with_observe_a_return_that_store_os_began_is_found_by_its_forward_id():
    script = Script(shipment(state="handed_over_to_customer"))
    connector = open_fynd(script).connector
    order = with_returns(returned(("1001", 1)))
    assert connector.perform(START, order) == AwaitingPerson()
    script.shipments["555"] = began()
    assert connector.perform(START, order) == Confirmed(proof="555")
    # The customer brings back the other one: that is another return, not the one already joined.
    second = for_return(EffectKind.START_RETURN, ("1001", 1, ""), key="k2/1", return_id="r2")
    both = with_returns(returned(("1001", 1), joined="555"), returned(("1001", 1), return_id="r2"))
    assert connector.perform(second, both) == AwaitingPerson()
    stale = with_returns(returned(("1001", 1)), returned(("1001", 1), return_id="r2"))
    assert connector.perform(second, stale) == AwaitingPerson()
    assert connector.perform(START, both) == Confirmed(proof="555")


def test_a_returns_items_may_have_ids_of_their_own():
    script = Script(shipment(state="handed_over_to_customer"), began(orderItems=[item("9001", "TSHIRT-M", 1)]))
    connector = open_fynd(script).connector
    assert connector.perform(START, with_returns(returned(("1001", 1)))) == Confirmed(proof="555")
    qc = for_return(EffectKind.SEND_QC, ("1001", 1, "worn"))
    assert isinstance(connector.perform(qc, with_returns(returned(("1001", 1), joined="555"))), Confirmed)
    sent = [{"orderItemId": "9001", "quantity": 1, "reasonCode": "refinish_for_pressing"}]
    assert script.writes("/return")[0][0]["orderItems"] == sent


def test_a_return_of_which_no_unit_was_accepted_is_never_started():
    script = Script(shipment(state="handed_over_to_customer"))
    connector = open_fynd(script, with_platform(return_start=Doing.PLATFORM_STATUS)).connector
    refused = returned(("1001", 1), stage=ReturnStage.REJECTED)
    assert connector.perform(START, with_returns(refused)) == Confirmed(proof="")
    assert script.asked == []


def test_the_return_that_the_platform_names_is_taken_without_the_list():
    script = Script(shipment(state="handed_over_to_customer"))
    connector = open_fynd(script, with_platform(return_start=Doing.PLATFORM_STATUS, burst=1000)).connector

    def started(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("status-internal"):
            return None
        script.shipments["777"] = began("777") | {"orderStatus": "SOMETHING_ELSE"}
        final = {"shipment_id": "777", "shipment_status": "return_initiated"}
        record = {"identifier": SHIPMENT, "status": 200, "final_state": final}
        return httpx.Response(200, json={"statuses": [{"shipments": [record]}]})

    script.faults = [started]
    assert connector.perform(START, with_returns(returned(("1001", 1)))) == Confirmed(proof="777")


def test_qc_is_sent_with_slugs_and_the_credit_note_follows():
    script = Script(began(orderItems=[item("1001", "TSHIRT-M", 2)]))
    connector = open_fynd(script, settings(qc_slugs=("tag=seal_opened",), burst=1000)).connector
    order = with_returns(returned(("1001", 2), joined="555"))
    note = for_return(EffectKind.ISSUE_CREDIT_NOTE, key="k0/1")
    with pytest.raises(OmsUnreachable) as caught:
        connector.perform(note, order)
    assert caught.value.facts["detail"] == "not numbered"
    numbered = with_returns(returned(("1001", 2), joined="555", credit_note="CN-1"))
    with pytest.raises(OmsUnreachable) as caught:
        connector.perform(note, numbered)
    assert caught.value.code == "oms_too_early"
    qc = for_return(EffectKind.SEND_QC, ("1001", 1, ""), ("1001", 1, "tag"))
    assert connector.perform(qc, order) == Confirmed(proof="return_accepted")
    assert [entry["reasonCode"] for entry in script.writes("/return")[0][0]["orderItems"]] == ["", "seal_opened"]
    assert connector.perform(note, numbered) == Confirmed(proof="CN-1")
    assert script.writes("/invoiceUpdate")[0][0]["invoiceType"] == "return"


def test_more_units_than_the_return_holds_are_never_sent():
    script = Script(began())
    qc = for_return(EffectKind.SEND_QC, ("1001", 3, ""))
    answer = open_fynd(script).connector.perform(qc, with_returns(returned(("1001", 3), joined="555")))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "too_many"


@pytest.mark.parametrize("state", ["return_rejected_by_store", "return_not_accepted", "return_request_cancelled"])
def test_u4_nothing_is_sent_for_a_return_that_was_refused_at_fynd(state):
    script = Script(began(state=state))
    for kind in (EffectKind.SEND_QC, EffectKind.ISSUE_CREDIT_NOTE):
        answer = open_fynd(script).connector.perform(
            for_return(kind, ("1001", 1, "")), with_returns(returned(("1001", 1), joined="555", credit_note="CN-1"))
        )
        assert isinstance(answer, RefusedByOms)
        assert answer.code == "oms_return_refused"
    assert script.writes() == []


def test_a_return_that_fynd_took_and_does_not_list_yet_is_not_started_twice():
    script, time = Script(shipment(state="handed_over_to_customer")), Time()
    given = with_platform(return_start=Doing.PLATFORM_STATUS, burst=1000)
    connector = open_fynd(script, given, time=time).connector
    record = {"identifier": SHIPMENT, "status": 200, "final_state": {}}
    taken = httpx.Response(200, json={"statuses": [{"shipments": [record]}]})
    script.faults = [lambda r: taken if r.url.path.endswith("status-internal") else None]
    for _ in range(3):
        with pytest.raises(OmsUnreachable) as caught:
            connector.perform(START, with_returns(returned(("1001", 1))))
        assert caught.value.code == "oms_not_visible_yet"
    assert len(script.writes("status-internal")) == 1
    time.at += 601
    answer = connector.perform(START, with_returns(returned(("1001", 1))))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "oms_not_visible"


def test_a_return_whose_start_met_with_silence_is_looked_for_before_it_is_started_again():
    script, time = Script(shipment(state="handed_over_to_customer")), Time()
    given = with_platform(return_start=Doing.PLATFORM_STATUS, burst=1000)
    connector = open_fynd(script, given, time=time).connector
    order = with_returns(returned(("1001", 1)))

    def silent(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("status-internal"):
            raise httpx.ReadTimeout("late", request=request)
        return None

    script.faults = [silent]
    for _ in range(2):
        with pytest.raises(OmsUnreachable):
            connector.perform(START, order)
    assert len(script.writes("status-internal")) == 1
    script.shipments["555"] = began()  # it was done, and shows now
    assert connector.perform(START, order) == Confirmed(proof="555")
    assert len(script.writes("status-internal")) == 1


def test_a_credit_note_names_the_accepted_units_alone():
    units = (
        ReturnUnit(unit_id="1", line_id="1001", reason="x", state=UnitState.ACCEPTED),
        ReturnUnit(unit_id="2", line_id="1001", reason="x", state=UnitState.REFUSED),
    )
    script = Script(began(state="return_accepted", orderItems=[item("9001", "TSHIRT-M", 2)]))
    order = with_returns(Return(return_id="r1", opened_at=NOW, units=units, oms_return_id="555", credit_note="CN-1"))
    note = for_return(EffectKind.ISSUE_CREDIT_NOTE)
    assert open_fynd(script).connector.perform(note, order) == Confirmed(proof="CN-1")
    assert script.writes("/invoiceUpdate")[0][0]["orderItems"] == [{"orderItemId": "9001", "quantity": 1}]
