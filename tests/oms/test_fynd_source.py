"""Orders come in from Fynd as commands: once, in order, and what is odd about one is named."""

from __future__ import annotations

import httpx
import pytest
from fynd_hub import kinds, open_hub, sold
from fynd_script import SHIPMENT, Script, settings, shipment

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.orders import Stage


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


def test_what_the_light_read_leaves_out_is_found_by_the_list():
    script = Script()
    nothing = httpx.Response(200, json={"orders": []})
    script.faults = [lambda r: nothing if r.url.path.endswith("/info") else None] * 1000
    hub = open_hub(script)
    for _ in range(13):
        hub.poll(10)
    assert len(hub.orders) == 1


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
    hub.poll(2)
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


def test_a_server_that_finds_shipments_by_the_order_number_is_made_use_of():
    script = Script()

    def by_number(request: httpx.Request) -> httpx.Response | None:
        if request.url.params.get("orderId") != "fy68ab01350":
            return None
        return httpx.Response(200, json=[shipment(state="handed_over_to_customer")])

    script.shipments.clear()
    hub = open_hub(script)
    hub.poll()
    script.faults = [by_number]
    hub.connection.source.want("fy68ab01350")
    hub.poll()
    assert (hub.order.oms_id, hub.order.stage) == (SHIPMENT, Stage.HANDED_OVER)


def test_an_order_that_an_event_named_has_the_due_time_of_the_light_read():
    def light(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/info") and b"orderId" in request.url.query:
            row = {"id": SHIPMENT, "orderStatus": "CREATED", "processingDueTime": "2026-05-01T13:35:00+05:30"}
            return httpx.Response(200, json={"orders": [row]})
        return None

    script = Script()
    held, script.shipments = dict(script.shipments), {}
    hub = open_hub(script)
    hub.poll()
    script.shipments.update(held)
    script.faults.append(light)
    hub.connection.source.follow(SHIPMENT)
    for _ in range(4):
        hub.poll(1)
    assert hub.order.due_at.isoformat() == "2026-05-01T08:05:00+00:00"
