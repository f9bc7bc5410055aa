"""What Fynd shows comes in as commands: once, in order, and what is odd about it is named to the right person."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from fynd_hub import MiniHub
from fynd_script import PASSWORD, SHIPMENT, Script, Time, item, settings, shipment

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.orders import EffectKind, EffectState, Stage
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage, UnitState
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.settings import FyndSettings, InvoiceMode
from storeassist_qt.oms.port import DocumentLater, OmsRefused, OmsUnreachable

RETURN = "555"


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


# --- orders ----------------------------------------------------------------------------------------------------------
def test_an_order_bought_at_the_counter_is_placed_once():
    script = Script()
    hub = open_hub(script)
    hub.products["jeans-32"] = Product(product_id="2", sku="JEANS-32", name="Jeans")
    for _ in range(3):
        hub.poll(30)
    assert kinds(hub) == ["PlaceOrder", "ProblemSeen"]
    assert (hub.order.number, hub.order.oms_id, hub.order.stage) == ("FY68AB01350", SHIPMENT, Stage.PLACED)
    assert [(p.code, p.facts["sku"]) for p in hub.order.problems] == [("product_unknown", "TSHIRT-M")]
    assert hub.refused == []


def test_a_lost_answer_never_places_an_order_twice():
    script = Script()
    first, second = open_hub(script), open_hub(script)
    assert [one.order_id for one in first.poll()] == [one.order_id for one in second.poll()]
    second.connection.source.want(SHIPMENT)
    second.orders.clear()  # the hub could not keep it
    assert [one.order_id for one in second.poll()] == [one.order_id for one in first.incoming]


def test_two_shipments_of_one_order_have_a_number_each():
    script = Script(*(shipment(str(n), marketplaceOrderId="FY1") for n in (71, 72, 73)))
    hub = open_hub(script)
    hub.poll()
    hub.poll(60)
    assert sorted(order.number for order in hub.orders.values()) == ["FY1", "FY1-2", "FY1-3"]
    assert hub.refused == []


def test_an_amount_that_does_not_add_up_is_a_problem_of_the_order():
    hub = open_hub(Script(shipment(orderPrice=5000)))
    hub.poll()
    assert "amounts_differ" in [problem.code for problem in hub.order.problems]


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (shipment(locationCode="DEL-9"), "oms_foreign_store"),
        (shipment(orderItems=[]), "oms_no_lines"),
        (shipment(order_type="Locker"), "oms_type_unknown"),
    ],
)
def test_what_cannot_be_an_order_here_is_told_once(record, code):
    hub = open_hub(Script(record))
    for _ in range(3):
        hub.poll(60)
    assert hub.orders == {}
    assert [problem.code for problem in hub.connection.source.health().problems] == [code]


def test_at_most_twenty_problems_are_kept():
    hub = open_hub(Script(*(shipment(str(n), orderItems=[]) for n in range(30))))
    hub.poll()
    hub.poll()
    hub.poll()
    assert len(hub.connection.source.health().problems) == 20


def test_an_order_given_to_another_store_is_taken_back():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    script.shipments[SHIPMENT]["locationCode"] = "DEL-9"
    hub.connection.source.want(SHIPMENT)
    hub.poll(60)
    assert (hub.order.stage, hub.order.closed_how) == (Stage.CANCELLED, "cancelled_by_oms")


def test_an_order_that_fynd_shows_no_more_is_a_managers_matter():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    script.shipments.clear()
    for _ in range(3):
        hub.poll(60)
    assert [problem.code for problem in hub.order.problems if problem.code.startswith("oms")] == ["oms_order_gone"]
    assert hub.order.stage is Stage.PLACED


def test_an_order_of_long_ago_comes_in_when_its_receipt_is_scanned():
    script = Script(shipment(state="handed_over_to_customer", marketplaceInvoiceNumber="INV-9"))
    hub = open_hub(script)
    hub.poll()
    assert hub.orders == {}
    hub.connection.source.want(SHIPMENT)
    hub.poll()
    assert (hub.order.stage, hub.order.closed_how, hub.order.invoice_number) == (
        Stage.HANDED_OVER,
        "elsewhere",
        "INV-9",
    )
    assert hub.order.lines[0].handed_over == 2
    assert hub.refused == []


def test_a_home_delivery_comes_in_for_a_return_but_never_onto_the_queue():
    script = Script(shipment(order_type="HomeDelivery"))
    hub = open_hub(script)
    hub.connection.source.want(SHIPMENT)
    hub.poll()
    assert hub.orders == {}
    script.move(SHIPMENT, "handed_over_to_customer")
    hub.connection.source.want(SHIPMENT)
    hub.poll()
    assert hub.order.stage is Stage.HANDED_OVER


def test_the_pace_follows_the_orders_seen_in_a_day():
    records = [shipment(str(n), orderDate="2026-05-01T09:00:00") for n in range(120)]
    hub = open_hub(Script(*records, shipment("old", orderDate="2026-04-20T09:00:00")))
    for _ in range(20):
        hub.poll()
    assert hub.connection.source._puller.poller.orders_a_day == 120


def test_the_oms_own_word_is_kept_and_a_coarser_one_is_no_news():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    script.shipments[SHIPMENT] |= {"status": "bag_confirmed", "orderStatus": "CONFIRMED"}
    hub.poll(60)
    assert hub.order.oms_status == "bag_confirmed"
    script.shipments[SHIPMENT] |= {"status": None, "more": 1}
    hub.connection.source.want(SHIPMENT)
    hub.poll(60)
    assert hub.order.oms_status == "bag_confirmed"
    script.shipments[SHIPMENT] |= {"status": "bag_on_the_moon", "orderStatus": "SOMEWHERE"}
    hub.connection.source.want(SHIPMENT)
    hub.poll(60)
    assert hub.order.oms_status == "SOMEWHERE"


def test_after_a_confirmation_the_invoice_is_looked_for_at_once():
    script = Script()
    hub = open_hub(script, settings(burst=1000, created_seconds=600, open_seconds=600, feed_seconds=600))
    hub.poll()
    hub.pick(hub.order)
    hub.relay()
    script.shipments[SHIPMENT] |= {"status": "bag_invoiced", "orderStatus": "PROCESSING"}
    script.shipments[SHIPMENT]["marketplaceInvoiceNumber"] = "INV-9"
    hub.poll()
    hub.poll(3)
    assert hub.order.invoice_number == "INV-9"


def test_what_fynd_cancelled_after_the_hand_over_is_a_managers_matter():
    script = Script()
    hub = sold(script)
    script.move(SHIPMENT, "cancelled_fynd")
    hub.poll(60)
    hub.poll(60)
    assert hub.order.stage is Stage.HANDED_OVER
    assert [p.code for p in hub.order.problems].count("oms_cancelled_after_hand_over") == 1


# --- returns ---------------------------------------------------------------------------------------------------------
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


# --- how the hub runs it ---------------------------------------------------------------------------------------------
def test_the_invoice_mode_says_when_to_confirm_and_who_makes_invoices():
    ours = open_hub(Script(), settings(invoice_mode=InvoiceMode.AGGREGATOR, hook_secret="s3")).connection
    assert (ours.name, ours.confirm_at, ours.invoices, ours.hook_secret) == ("fynd", "arrival", "ours", "s3")
    theirs = open_hub(Script()).connection
    assert (theirs.confirm_at, theirs.invoices, theirs.hook_secret) == ("finished_pick", "oms", "")
    theirs.close()


def test_a_store_code_that_fynd_does_not_know_is_named():
    script = Script()
    refused = httpx.Response(400, json={"message": "locationCode BLR-1 is not known"})
    script.faults = [lambda r: refused if "shipment" in r.url.path else None] * 100
    hub = open_hub(script)
    hub.poll()
    health = hub.connection.source.health()
    assert (health.is_reachable, health.code) == (False, "oms_refuses_all")
    assert "BLR-1" in health.facts["text"]


def test_what_the_light_read_leaves_out_is_found_by_the_list():
    script = Script()
    nothing = httpx.Response(200, json={"orders": []})
    script.faults = [lambda r: nothing if r.url.path.endswith("/info") else None] * 1000
    hub = open_hub(script)
    for _ in range(13):
        hub.poll(10)
    assert len(hub.orders) == 1


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


@pytest.mark.parametrize("name", ["fy68ab01350", "INV-2026/9", SHIPMENT])
def test_a_sale_of_weeks_ago_is_found_by_order_number_invoice_number_or_shipment(name):
    script = Script(shipment(state="handed_over_to_customer", marketplaceInvoiceNumber="INV-2026/9"))
    hub = open_hub(script)
    hub.poll()
    asked = [r.url.params["orderDateFrom"] for r in script.asked if r.url.params.get("orderStatus") == "DELIVERED"]
    assert asked[0] == "02-03-2026"  # as far back as returns go
    assert hub.orders == {}
    hub.connection.source.want(name)
    hub.poll()
    assert hub.order.stage is Stage.HANDED_OVER
    hub.poll(61)
    asked = [r.url.params["orderDateFrom"] for r in script.asked if r.url.params.get("orderStatus") == "DELIVERED"]
    assert asked[-1] == "28-04-2026"


def test_what_cannot_be_a_number_is_not_asked_for_at_fynd():
    script = Script()
    hub = open_hub(script)
    hub.poll()
    before = len(script.asked)
    for text in ("Asha Rao", "rao", "", "12", "x" * 70 + "1"):
        hub.connection.source.want(text)
    hub.poll(0.1)
    assert len(script.asked) == before


def test_a_long_sweep_does_not_keep_new_orders_waiting():
    sold_ones = [shipment(str(8000 + n), state="handed_over_to_customer") for n in range(400)]
    script = Script(*sold_ones)
    script.page_max = 20
    hub = open_hub(script, settings(burst=10_000, feed_seconds=900, page_size=20))
    hub.poll()
    assert len(hub.connection.source._puller._late) == 1
    script.shipments["9001"] = shipment("9001")
    hub.poll(5)
    assert [order.oms_id for order in hub.orders.values()] == ["9001"]
    for _ in range(3):
        hub.poll()
    assert len(hub.connection.source._puller._late) == 0
    hub.connection.source.want("FY68AB01399")
    hub.poll()
    assert {order.oms_id for order in hub.orders.values()} == {"9001", "8399"}
