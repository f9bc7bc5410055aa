"""Documents, webhooks, and how the connection to Fynd does."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from fynd_hub import RETURN, open_hub, sold
from fynd_script import PASSWORD, SHIPMENT, Script, Time, settings, shipment, with_platform

from storeassist_qt.domain import commands as c
from storeassist_qt.oms.fynd.settings import Doing, InvoiceMode
from storeassist_qt.oms.port import DocumentLater, OmsRefused, OmsUnreachable


# --- documents -------------------------------------------------------------------------------------------------------
def test_documents_are_fetched_by_the_id_they_belong_to():
    script = Script()
    hub = sold(script)
    source = hub.connection.source
    assert source.document(hub.order, "invoice").startswith(b"%PDF-")
    assert source.document(hub.order, "label").startswith(b"%PDF-")
    hub.open_return(hub.order, "1001")
    with pytest.raises(DocumentLater):
        source.document(hub.order, "credit_note", "r1")
    hub.do(hub.order, c.JoinOmsReturn(return_id="r1", oms_return_id=RETURN))
    assert source.document(hub.order, "credit_note", "r1").startswith(b"%PDF-")
    asked = [(r.url.path.rsplit("/", 1)[1], json.loads(r.content)) for r in script.asked if r.method == "POST"]
    assert asked == [
        ("invoice", [{"orderId": SHIPMENT}]),
        ("labels", [{"orderId": SHIPMENT}]),
        ("invoice", [{"orderId": RETURN}]),
    ]


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        (httpx.Response(400, json={"failedCount": 1, "errors": [{"code": "IN403"}]}), DocumentLater, "document_later"),
        (httpx.Response(200, json={"errors": ["L403 not packed"]}), DocumentLater, "document_later"),
        (httpx.Response(400, json={"errors": [{"code": "IN400"}]}), OmsRefused, "document_refused"),
        (httpx.Response(404), OmsRefused, "document_refused"),
        (httpx.Response(200, content=b"<html>"), OmsRefused, "not_a_pdf"),
        (httpx.Response(200, content=b""), OmsRefused, "not_a_pdf"),
        (httpx.Response(502), OmsUnreachable, "oms_unreachable"),
    ],
)
def test_a_document_that_is_none_is_named(reply, kind, code):
    script = Script()
    hub = sold(script)
    script.faults = [lambda r: reply if r.url.path.endswith("/invoice") else None]
    with pytest.raises(kind) as caught:
        hub.connection.source.document(hub.order, "invoice")
    assert caught.value.code == code


# --- webhooks --------------------------------------------------------------------------------------------------------
PLATFORM = {
    "company_id": 1,
    "event": {"id": "evt-1", "name": "shipment", "type": "update"},
    "payload": {"shipment": {"shipment_id": "17", "order_id": "FY9", "shipment_status": {"shipment_id": "17"}}},
}


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        (PLATFORM, ("17",)),
        ({"event": "bag_confirmed", "orderId": 17}, ("17",)),
        ([{"id": "17", "orderStatus": "CREATED"}, {"id": "18", "orderStatus": "CREATED"}], ("17", "18")),
        ({"event": {"id": "e"}, "data": {"orders": [{"orderId": "17"}, {"orderId": "18"}]}}, ("17", "18")),
        ({"statuses": [{"shipments": [{"identifier": "17"}]}]}, ("17",)),
    ],
)
def test_webhooks_are_read_for_shipments_whatever_their_shape(body, ids):
    hub = open_hub(Script())
    assert hub.connection.source.hooked(json.dumps(body).encode()) == ids


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b"{}", b'{"event": {"id": "7"}}', b'"17"', b"\xff\xfe"])
def test_a_webhook_that_names_no_shipment_is_refused(body):
    with pytest.raises(OmsRefused) as caught:
        open_hub(Script()).connection.source.hooked(body)
    assert caught.value.code == "hook_unreadable"


# --- health ----------------------------------------------------------------------------------------------------------
def test_health_names_wrong_credentials_and_since_when():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.name, health.is_reachable, health.code, health.since) == ("fynd", True, "", hub.now)
    first = hub.now
    wrong = open_hub(script, settings(password="not-it", burst=1000))
    wrong.poll()
    since = wrong.now
    wrong.poll(30)
    health = wrong.connection.source.health()
    assert (health.is_reachable, health.code, health.since) == (False, "oms_login_refused", since)
    assert since == first
    assert PASSWORD not in repr(health)


def test_health_names_a_circuit_that_is_open_and_recovers():
    script, time = Script(), Time()
    hub = open_hub(script, time=time)

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    script.faults = [away] * 50
    hub.poll()
    assert hub.connection.source.health().code == "oms_circuit_open"
    script.faults = []
    time.at += 400
    hub.poll(400)
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code, health.since) == (True, "", hub.now)
    assert len(hub.orders) == 1


def test_health_names_filters_that_fynd_does_not_take():
    script = Script()

    def refuse(request: httpx.Request) -> httpx.Response | None:
        is_it = request.url.params.get("orderStatus") == "HANDED_OVER_TO_CUSTOMER"
        return httpx.Response(400, json={"message": "unknown"}) if is_it else None

    script.faults = [refuse] * 10
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code, health.facts) == (
        True,
        "oms_filters_refused",
        {"filters": "HANDED_OVER_TO_CUSTOMER"},
    )


def test_a_page_in_between_is_named_and_the_questions_stay_as_they_are():
    script = Script()
    script.faults = [lambda r: httpx.Response(200, text="<html>Wi-Fi") if "shipment" in r.url.path else None] * 30
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code) == (False, "oms_answer_unreadable")
    script.faults = []
    hub.poll(61)
    assert len(hub.orders) == 1
    assert any(r.url.path.endswith("/info") for r in script.asked[-20:])


def test_a_login_without_a_token_is_named():
    script = Script()
    script.token_answer = {"status": "SUCCESS"}
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code) == (False, "oms_login_unreadable")


def test_a_store_code_that_fynd_does_not_know_is_named():
    script = Script()
    refused = httpx.Response(400, json={"message": "locationCode BLR-1 is not known"})
    script.faults = [lambda r: refused if "shipment" in r.url.path else None] * 100
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code) == (False, "oms_refuses_all")
    assert "BLR-1" in health.facts["text"]


def test_the_invoice_mode_says_when_to_confirm_and_who_makes_invoices():
    ours = open_hub(Script(), settings(invoice_mode=InvoiceMode.AGGREGATOR, hook_secret="s3")).connection
    assert (ours.name, ours.confirm_at, ours.invoices, ours.hook_secret) == ("fynd", "arrival", "ours", "s3")
    theirs = open_hub(Script()).connection
    assert (theirs.confirm_at, theirs.invoices, theirs.hook_secret) == ("finished_pick", "oms", "")
    theirs.close()


def test_a_wrong_login_of_the_second_door_is_named_and_orders_still_come_in():
    script = Script(shipment(state="bag_invoiced"))
    refused = httpx.Response(401, json={"message": "no client"})
    script.faults = [lambda r: refused if r.url.path.endswith("oauth/token") else None]
    given = with_platform(handover=Doing.PLATFORM_STATUS, burst=1000, feed_seconds=60)
    hub = sold(script, given=given)
    for _ in range(2):
        hub.relay()
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code) == (True, "oms_platform_login_refused")
    for _ in range(3):
        hub.relay()
    hub.poll()
    assert hub.connection.source.health().code == ""


def test_one_record_that_cannot_be_used_does_not_keep_the_others_out(monkeypatch):
    script = Script(shipment("7001"), shipment("7002"))
    hub = open_hub(script)

    ask = hub.connection.source._incoming  # type: ignore[attr-defined]

    def incoming(seen: Any, now: Any, view: Any) -> Any:
        if seen.shipment.shipment_id == "7001":
            raise OverflowError
        return ask(seen, now, view)

    monkeypatch.setattr(hub.connection.source, "_incoming", incoming)
    hub.poll()
    assert [order.oms_id for order in hub.orders.values()] == ["7002"]
    assert [problem.code for problem in hub.connection.source.health().problems] == ["oms_record_unusable"]
