"""Answers that fit what is printed of Fynd and look odd all the same: statuses, bodies, spellings, papers."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fynd_effects import effect, order_of
from fynd_hub import open_hub, sold
from fynd_script import SHIPMENT, Reply, Script, Time, item, open_fynd, settings, shipment, with_platform

from storeassist_qt.domain.orders import EffectKind, EffectState
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.records import read_shipments, read_token
from storeassist_qt.oms.fynd.settings import Doing
from storeassist_qt.oms.fynd.states import Rank, ReturnRank, rank_of, return_rank_of
from storeassist_qt.oms.port import Confirmed, DocumentLater, OmsRefused, OmsUnreachable, RefusedByOms

INFO = "/oms/v3/shipment/info"
LIST = "/oms/v3/shipment"


def at(path: str, answer: Callable[[], httpx.Response], method: str = "") -> list[Reply]:
    """Answer so at each request of this path."""

    def reply(request: httpx.Request) -> httpx.Response | None:
        return answer() if request.url.path.endswith(path) and request.method in (method or request.method) else None

    return [reply] * 1000


def asked(script: Script, path: str) -> int:
    return sum(request.url.path.endswith(path) for request in script.asked)


# --- logins ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "body",
    [
        b'"tok-9"',
        b'{"result":{"accessToken":"tok-9"}}',
        b'{"response":{"token":"tok-9"}}',
        b'{"x-access-token":"tok-9"}',
    ],
)
def test_u9_a_token_is_found_in_still_other_places(body: bytes) -> None:
    assert read_token(body) == "tok-9"


def test_u9_a_token_that_fits_no_header_is_none() -> None:
    with pytest.raises(FyndError):
        read_token('{"token":"t\u00f6k\\n"}'.encode())


def test_a_login_refused_with_a_good_status_is_a_refused_login() -> None:
    script = Script()
    script.faults = at("/token", lambda: httpx.Response(200, json={"status": "FAILED", "message": "Invalid"}))
    with pytest.raises(OmsUnreachable) as caught:
        open_fynd(script).client.shipment(SHIPMENT)
    assert caught.value.code == "oms_login_refused"


def test_a_login_refused_again_is_left_alone_for_a_minute() -> None:
    script, time = Script(), Time()
    script.faults = at("/token", lambda: httpx.Response(401))
    client = open_fynd(script, time=time).client
    for _ in range(9):
        with pytest.raises(OmsUnreachable):
            client.shipment(SHIPMENT)
    assert asked(script, "/token") == 2
    script.faults = []
    time.at += 61
    assert client.shipment(SHIPMENT) is not None


@pytest.mark.parametrize(
    "body",
    [{"statusCode": 401, "message": "Unauthorized"}, {"error": {"code": "401", "message": "token expired"}}],
)
def test_a_token_refused_with_a_good_status_is_renewed(body: dict[str, Any]) -> None:
    script = Script()
    client = open_fynd(script).client
    client.shipment(SHIPMENT)
    script.faults = at(LIST, lambda: httpx.Response(200, json=body))[:1]
    assert client.shipment(SHIPMENT) is not None
    assert script.tokens == 2


@pytest.mark.parametrize("status", [401, 403])
def test_a_code_of_the_order_service_is_no_refused_login(status: int) -> None:
    script = Script()
    refusal = {"failedCount": 1, "errors": [{"orderId": SHIPMENT, "code": "O422", "message": "not of this location"}]}
    script.faults = at("/confirm", lambda: httpx.Response(status, json=refusal))
    asking = effect(EffectKind.CONFIRM)
    answer = open_fynd(script).connector.perform(asking, order_of(asking))
    assert isinstance(answer, RefusedByOms)
    assert (answer.code, script.tokens) == ("O422", 1)


def test_a_record_refused_with_403_is_not_sent_twice() -> None:
    script = Script()
    error = {"orderId": SHIPMENT, "code": 403, "message": "not allowed for this order"}
    answer = {"payloadCount": 1, "successCount": 0, "failedCount": 1, "status": "FAILED", "errors": [error]}
    script.faults = at("/confirm", lambda: httpx.Response(200, json=answer))
    asking = effect(EffectKind.CONFIRM)
    assert isinstance(open_fynd(script).connector.perform(asking, order_of(asking)), RefusedByOms)
    assert (asked(script, "/confirm"), script.tokens) == (1, 1)


def test_a_paper_refused_for_now_with_403_keeps_the_token() -> None:
    script = Script()
    hub = sold(script)
    early = {"failedCount": 1, "errors": [{"orderId": SHIPMENT, "code": "L403"}]}
    script.faults = at("/labels", lambda: httpx.Response(403, json=early))
    with pytest.raises(DocumentLater):
        hub.connection.source.document(hub.order, "label")
    assert script.tokens == 1


# --- reads -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("status", [401, 403, 404, 500, 501])
def test_without_the_light_read_orders_come_by_the_list_and_writes_go_out(status: int) -> None:
    script = Script()
    script.faults = at(INFO, lambda: httpx.Response(status, text="nothing here for you"))
    hub = open_hub(script)
    for _ in range(14):
        hub.poll(60)
    assert len(hub.orders) == 1
    hub.pick(hub.order)
    hub.run(3, 31)
    assert script.shipments[SHIPMENT]["status"] == "bag_confirmed"
    assert hub.connection.source.health().is_reachable


@pytest.mark.parametrize(
    "body",
    [{"status": "FAILED", "message": "locationCode is required"}, {"error": "internal"}, {"success": False}, "oops"],
)
def test_a_refusal_with_a_good_status_is_not_an_empty_list(body: Any) -> None:
    script = Script()
    script.faults = at("/shipment", lambda: httpx.Response(200, json=body)) + at(
        INFO, lambda: httpx.Response(200, json=body)
    )
    hub = open_hub(script)
    hub.poll(60)
    hub.poll(60)
    if isinstance(body, dict):
        assert hub.connection.source.health().code == "oms_refuses_all"
    asking = effect(EffectKind.CONFIRM)
    if isinstance(body, dict):  # later, and not as an order that Fynd does not know
        with pytest.raises(OmsUnreachable):
            hub.connection.port.perform(asking, order_of(asking))


@pytest.mark.parametrize(
    "answer",
    [
        lambda: httpx.Response(404, json={"message": "No orders found"}),
        lambda: httpx.Response(400, json={"status": "FAILED", "errors": [{"message": "Orders not found"}]}),
        lambda: httpx.Response(200, json={"success": False, "message": "no shipments found for this filter"}),
        lambda: httpx.Response(200, json={"orders": None, "status": "SUCCESS"}),
        lambda: httpx.Response(200, json=None),
        lambda: httpx.Response(200, text=""),
        lambda: httpx.Response(204),
    ],
)
def test_each_way_to_say_that_there_is_none_is_an_empty_list(answer: Callable[[], httpx.Response]) -> None:
    script = Script()
    script.faults = at("/shipment", answer) + at(INFO, answer)
    hub = open_hub(script)
    hub.poll(60)
    hub.poll(60)
    health = hub.connection.source.health()
    assert (health.code, health.is_reachable, hub.orders) == ("", True, {})
    asking = effect(EffectKind.CONFIRM)
    unknown = hub.connection.port.perform(asking, order_of(asking))
    assert isinstance(unknown, RefusedByOms)
    assert unknown.code == "oms_order_unknown"


@pytest.mark.parametrize("status", [403, 500])
def test_one_filter_at_which_the_server_breaks_is_told_and_does_not_look_like_an_outage(status: int) -> None:
    script = Script()

    def broken(request: httpx.Request) -> httpx.Response | None:
        is_asked = request.url.params.get("orderStatus") == "CREDIT_NOTE_GENERATED"
        return httpx.Response(status, text="unknown enum value") if is_asked else None

    script.faults = [broken] * 1000
    hub = open_hub(script)
    for _ in range(8):
        hub.poll(60)
    health = hub.connection.source.health()
    assert (health.code, health.is_reachable) == ("oms_filters_refused", True)
    assert health.facts == {"filters": "CREDIT_NOTE_GENERATED"}


def test_a_text_that_the_server_takes_for_no_id_is_asked_for_once() -> None:
    script = Script()

    def refuse(request: httpx.Request) -> httpx.Response | None:
        is_text = request.url.params.get("orderId") == "4006381333931"
        return httpx.Response(400, json={"message": "orderId is not valid"}) if is_text else None

    script.faults = [refuse] * 1000
    hub = open_hub(script)
    hub.connection.source.want("4006381333931")
    for _ in range(20):
        hub.poll(60)
    assert sum(request.url.params.get("orderId") == "4006381333931" for request in script.asked) == 1
    assert hub.connection.source.health().code == ""


@pytest.mark.parametrize("largest", [60, 25, 10])
def test_u8_a_page_size_that_is_refused_is_made_smaller(largest: int) -> None:
    script = Script(*(shipment(str(1000 + number)) for number in range(37)))

    def refuse(request: httpx.Request) -> httpx.Response | None:
        size = int(request.url.params.get("pageSize", "0"))
        return httpx.Response(400, json={"message": f"pageSize must be <= {largest}"}) if size > largest else None

    script.faults = [refuse] * 1000
    found = list(open_fynd(script).client.shipments("CREATED"))
    assert len(found) == 37


@pytest.mark.parametrize("cap", [10, 20])
def test_u15_a_light_read_that_is_cut_hides_no_order_for_long(cap: int) -> None:
    script = Script(*(shipment(str(1000 + number)) for number in range(25)))
    first = [{"id": str(1000 + number), "orderStatus": "CREATED"} for number in range(cap)]

    def cut(request: httpx.Request) -> httpx.Response | None:
        is_asked = request.url.params.get("orderStatus") == "CREATED" and request.url.path == INFO
        return httpx.Response(200, json={"orders": first}) if is_asked else None

    script.faults = [cut] * 1000
    hub = open_hub(script, settings(burst=1000, requests_per_minute=10_000))
    for _ in range(4):
        hub.poll(5)
    assert len(hub.orders) == 25


# --- records ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("state", "rank"),
    [
        ("Handed Over To Customer", Rank.DELIVERED),
        ("handed-over-to-customer", Rank.DELIVERED),
        ("Bag Confirmed", Rank.CONFIRMED),
        ("CANCELED", Rank.CANCELLED),
        ("cancelled_seller", Rank.CANCELLED),
        ("return_bag_lost", Rank.DELIVERED),
        ("bag_on_the_moon", Rank.UNKNOWN),
    ],
)
def test_a_state_is_known_in_each_spelling(state: str, rank: Rank) -> None:
    assert rank_of(state) is rank


def test_a_returns_state_is_known_in_each_spelling() -> None:
    assert return_rank_of("Return Bag Delivered") is ReturnRank.RECEIVED
    assert return_rank_of("RETURN ACCEPTED") is ReturnRank.ACCEPTED
    assert return_rank_of("credit-note-generated") is ReturnRank.CREDITED


@pytest.mark.parametrize("forward", [None, "", 0, "0", "null", "N/A"])
def test_no_forward_id_is_no_return(forward: object) -> None:
    (found,) = read_shipments([shipment(forwardId=forward)])
    assert (found.forward_id, found.is_return) == ("", False)


def test_a_store_code_written_as_a_number_is_ours_still() -> None:
    script = Script(shipment(locationCode=142))
    assert open_fynd(script, settings(location_code="0142")).client.shipment(SHIPMENT) is not None
    assert open_fynd(script, settings(location_code="0143")).client.shipment(SHIPMENT) is None


def test_one_odd_letter_in_a_name_hides_no_order() -> None:
    script = Script()
    name = {"name": "Asha \ud83d Rao\0", "phone": "1"}
    text = json.dumps([shipment(billingAddress=name)]).encode().replace(b"Shirt", b"Sh\xffrt")
    script.faults = at(LIST, lambda: httpx.Response(200, content=text), "GET")
    hub = open_hub(script)
    hub.poll(60)
    assert (hub.order.customer.name, hub.order.lines[0].name) == ("Asha ? Rao", "Sh\ufffdrt TSHIRT-M")


@pytest.mark.parametrize(
    ("facts", "live"),
    [({"isCancelled": True}, 0), ({"cancelled": 2}, 1), ({"cancelled": False}, 3), ({"cancelledQty": "1"}, 2)],
)
def test_cancelled_units_are_read_under_each_name(facts: dict[str, Any], live: int) -> None:
    (found,) = read_shipments([shipment(orderItems=[item("1001", "TSHIRT-M", 3) | facts])])
    assert [one.live for one in found.items] == [live]


def test_an_item_without_an_id_is_not_lost() -> None:
    bare = {"sku": "JEANS-32", "quantity": "1"}
    (found,) = read_shipments([shipment(orderItems=[item("1001", "TSHIRT-M", 2), bare, None])])
    assert [(one.item_id, one.live) for one in found.items] == [("1001", 2), ("JEANS-32", 1)]


# --- writes ----------------------------------------------------------------------------------------------------------
def test_a_write_answered_without_a_word_is_proven_by_reading_back() -> None:
    script = Script()

    def silent(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/confirm"):
            script.move(SHIPMENT, "bag_confirmed")
            return httpx.Response(202)
        return None

    script.faults = [silent]
    asking = effect(EffectKind.CONFIRM)
    assert isinstance(open_fynd(script).connector.perform(asking, order_of(asking)), Confirmed)


def test_what_is_refused_as_the_order_changed_meanwhile_is_planned_anew() -> None:
    script = Script()
    hub = open_hub(script)
    hub.poll()
    hub.pick(hub.order)

    def meanwhile(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("/confirm"):
            return None
        script.shipments[SHIPMENT]["orderItems"][0]["quantity"] = 1  # the customer cancels one
        error = {"orderId": SHIPMENT, "code": "O400", "message": "item already cancelled"}
        return httpx.Response(200, json={"payloadCount": 1, "successCount": 0, "failedCount": 1, "errors": [error]})

    script.faults = [meanwhile]
    hub.relay()
    hub.run(2, 31)
    assert [one.state for one in hub.order.effects] == [EffectState.CONFIRMED]
    assert script.writes("/confirm")[-1][0]["orderItems"][0] == {"orderItemId": "1001", "quantity": 1}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda: httpx.Response(400, json={"message": "Invalid transition"}), "400"),
        (
            lambda: httpx.Response(
                409,
                json={"statuses": [{"shipments": [{"identifier": SHIPMENT, "status": "409", "code": "ORD-9"}]}]},
            ),
            "ORD-9",
        ),
    ],
)
def test_a_refusal_by_the_platform_with_its_own_status_is_a_managers_matter(
    answer: Callable[[], httpx.Response], code: str
) -> None:
    script = Script(shipment(state="bag_invoiced"))
    script.faults = at("status-internal", answer)
    given = with_platform(handover=Doing.PLATFORM_STATUS, burst=1000)
    asking = effect(EffectKind.COMPLETE)
    found = open_fynd(script, given).connector.perform(asking, order_of(asking))
    assert isinstance(found, RefusedByOms)
    assert found.code == code


@pytest.mark.parametrize("filters", [{"CREDIT_NOTE_GENERATED"}, {"RETURN_PROCESSING", "RETURN_COMPLETED"}])
def test_a_return_is_found_although_the_server_breaks_at_some_filters(filters: set[str]) -> None:
    script = Script(shipment(state="handed_over_to_customer"))

    def broken(request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(500) if request.url.params.get("orderStatus") in filters else None

    script.faults = [broken] * 1000
    given = with_platform(return_start=Doing.PLATFORM_STATUS, handover=Doing.PLATFORM_STATUS, burst=1000)
    hub = open_hub(script, given)
    hub.connection.source.want(SHIPMENT)
    hub.poll()
    hub.open_return(hub.order, "1001")
    hub.relay()
    script.shipments["9" + SHIPMENT] |= {"orderStatus": "RETURN_DELIVERED", "status": "return_bag_delivered"}
    hub.run(3, 60)
    assert hub.order.returns[0].oms_return_id == "9" + SHIPMENT
    (sent,) = script.writes("status-internal")
    assert sent["statuses"][0]["shipments"][0]["reasons"]["products"][0]["data"] == {"reason_text": "wrong_size"}


# --- papers ----------------------------------------------------------------------------------------------------------
PDF = b"%PDF-1.7 a paper"
TEXT = base64.b64encode(PDF).decode()


@pytest.mark.parametrize(
    "body",
    [
        {"data": TEXT},
        {"status": "SUCCESS", "data": [{"orderId": SHIPMENT, "pdf": f"data:application/pdf;base64,{TEXT}"}]},
        {"invoiceUrl": "https://cdn.test/papers/17.pdf?signature=abc"},
        {"data": {"url": "https://fynd.test/papers/17"}},
        TEXT,
        b"\xef\xbb\xbf\n" + PDF,
    ],
)
def test_a_paper_inside_an_answer_or_at_an_address_is_found(body: Any) -> None:
    script = Script()
    hub = sold(script)
    addresses: list[httpx.Request] = []

    def paper(request: httpx.Request) -> httpx.Response | None:
        if "/papers/" in request.url.path:
            addresses.append(request)
            return httpx.Response(200, content=PDF)
        if not request.url.path.endswith("/invoice"):
            return None
        return httpx.Response(200, content=body if isinstance(body, bytes) else json.dumps(body).encode())

    script.faults = [paper, paper]
    assert hub.connection.source.document(hub.order, "invoice") == PDF
    assert not any("x-access-token" in request.headers for request in addresses)


@pytest.mark.parametrize(
    "url", ["http://elsewhere.test/17.pdf", "file:///etc/passwd", "https://fynd.test.evil/x y", "https://cdn.test/gone"]
)
def test_an_address_that_is_not_safe_or_holds_no_paper_is_none(url: str) -> None:
    script = Script()
    hub = sold(script)

    def paper(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/invoice"):
            return httpx.Response(200, json={"url": url})
        return httpx.Response(404) if request.url.host == "cdn.test" else None

    script.faults = [paper, paper]
    with pytest.raises(OmsRefused) as caught:
        hub.connection.source.document(hub.order, "invoice")
    assert caught.value.code == "not_a_pdf"
    assert not any(request.url.host in ("elsewhere.test", "fynd.test.evil") for request in script.asked)
