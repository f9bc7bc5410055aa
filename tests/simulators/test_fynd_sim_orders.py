"""The forward journey of a Pick-At-Store order, and the codes that refuse shortcuts."""

import pypdfium2
import pytest
import zxingcpp
from fynd_shop import MUG, TEE, Shop, codes, open_shop, record

from storeassist_qt.simulators.fynd.world import CLICK_AND_COLLECT


def test_a_sale_runs_from_created_to_delivered(shop: Shop) -> None:
    sold = shop.sale()
    assert shop.ids("CREATED") == [sold.shipment_id]
    row = shop.one(sold.shipment_id)
    assert (row["order_type"], row["orderingChannel"], row["forwardId"]) == ("PickAtStore", "FYND-STORE", row["id"])
    answer = shop.write("confirm", record(sold)).json()
    assert answer == {"payloadCount": 1, "successCount": 1, "failedCount": 0, "status": "SUCCESS", "errors": []}
    row = shop.one(sold.shipment_id)
    assert row["orderStatus"] == "PROCESSING"
    assert row["marketplaceInvoiceNumber"]
    assert row["sellerInvoiced"] is False
    shop.sim.hand_over(sold.shipment_id)
    assert shop.ids("DELIVERED") == [sold.shipment_id]
    assert [step.state for step in sold.history] == [
        "placed", "bag_confirmed", "bag_invoiced", "handed_over_to_customer",
    ]  # fmt: skip


def test_the_aggregators_own_invoice_takes_a_confirmed_order_on() -> None:
    with open_shop(invoice_mode="aggregator") as shop:
        sold = shop.sale()
        invoice = record(sold, invoiceType="sale", invoiceNumber="S1/26-0001")
        assert codes(shop.write("invoiceUpdate", invoice)) == ["IN403"]
        shop.write("confirm", record(sold))
        assert shop.one(sold.shipment_id)["orderStatus"] == "CONFIRMED"
        assert shop.write("invoiceUpdate", invoice).json()["status"] == "SUCCESS"
        row = shop.one(sold.shipment_id)
        assert (row["orderStatus"], row["marketplaceInvoiceNumber"]) == ("PROCESSING", "S1/26-0001")
        assert codes(shop.write("invoiceUpdate", invoice)) == ["IN453"]
        other = shop.sale()
        shop.write("confirm", record(other))
        again = record(other, invoiceType="sale", invoiceNumber="S1/26-0001")
        assert codes(shop.write("invoiceUpdate", again)) == ["IN422"]
        assert codes(shop.write("invoiceUpdate", {**again, "invoiceNumber": "x" * 17})) == ["IN422"]
        assert codes(shop.write("invoiceUpdate", {**again, "invoiceNumber": "A1", "invoiceType": "return"})) == [
            "IN422"
        ]
        shop.sim.act(other.shipment_id, "cancel")
        assert codes(shop.write("invoiceUpdate", {**again, "invoiceNumber": "A1"})) == ["IN401"]


@pytest.mark.parametrize(
    ("call", "code"),
    [("confirm", "O422"), ("invoiceUpdate", "IN400"), ("invoice", "IN400"), ("labels", "L400"), ("pack", "CR422"),
     ("dispatch", "D422"), ("cancel", ""), ("return", "")],
)  # fmt: skip
def test_an_order_of_another_store_is_refused_with_the_code_of_each_call(shop: Shop, call: str, code: str) -> None:
    foreign = shop.sim.place_sale("0143")
    facts = {"invoiceType": "sale", "invoiceNumber": "A1"}
    assert codes(shop.write(call, record(foreign, **facts))) == [code]


@pytest.mark.parametrize(
    ("call", "code"),
    [("confirm", "O400"), ("invoiceUpdate", "IN401"), ("pack", "CR401"), ("dispatch", "D401"), ("cancel", "")],
)
def test_a_cancelled_order_is_refused_with_the_code_of_each_call(shop: Shop, call: str, code: str) -> None:
    sold = shop.sale()
    wanted = record(sold, invoiceType="sale", invoiceNumber="A1", reasonCode="6")
    shop.sim.act(sold.shipment_id, "cancel")
    assert codes(shop.write(call, wanted)) == [code]
    assert shop.ids("CANCELLED") == [sold.shipment_id]


def test_units_are_cancelled_before_the_invoice_only_and_the_whole_order_after_it_too(shop: Shop) -> None:
    sold = shop.sale((TEE, 2), (MUG, 3))
    tee, mug = (bag.bag_id for bag in sold.bags)
    assert shop.write("cancel", record(sold, {mug: 1}, reasonCode="6")).json()["status"] == "SUCCESS"
    assert [item["quantity"] for item in shop.one(sold.shipment_id)["orderItems"]] == [2, 2]
    assert codes(shop.write("confirm", record(sold, {tee: 2, mug: 3}))) == ["O400"]
    shop.write("confirm", record(sold))
    assert codes(shop.write("cancel", record(sold, {tee: 1}, reasonCode="6"))) == [""]
    assert shop.write("cancel", record(sold, reasonCode="6")).json()["status"] == "SUCCESS"
    assert sold.state == "cancelled_fynd"
    money = shop.sim.money_of(sold.shipment_id)
    assert money["paid"] == money["cancelled"]


@pytest.mark.parametrize("reason", ["6", "7", "8", "9", "NA", 6])
def test_the_documented_reasons_cancel(shop: Shop, reason: object) -> None:
    assert shop.write("cancel", record(shop.sale(), reasonCode=reason)).json()["status"] == "SUCCESS"


def test_an_unknown_reason_does_not_cancel(shop: Shop) -> None:
    assert shop.write("cancel", record(shop.sale(), reasonCode="12")).json()["status"] == "FAILED"


@pytest.mark.parametrize(("habit", "units", "state"), [
    ("cancel_rest", [0, 2], "bag_invoiced"), ("keep", [0, 0], "bag_invoiced"), ("refuse", [0, 0], "placed"),
])  # fmt: skip
def test_confirming_less_does_what_the_switch_says(habit: str, units: list[int], state: str) -> None:
    with open_shop(confirm_short=habit) as shop:
        sold = shop.sale((TEE, 2), (MUG, 3))
        tee, mug = (bag.bag_id for bag in sold.bags)
        shop.write("confirm", record(sold, {tee: 2, mug: 1}))
        assert [bag.cancelled for bag in sold.bags] == units
        assert sold.state == state


def test_a_batch_succeeds_record_by_record(shop: Shop) -> None:
    good, gone = shop.sale(), shop.sale()
    records = record(good), record(gone), {"orderId": "1"}, {}
    shop.sim.act(gone.shipment_id, "cancel")
    answer = shop.write("confirm", *records)
    body = answer.json()
    assert answer.status_code == 200
    assert (body["payloadCount"], body["successCount"], body["failedCount"]) == (4, 1, 3)
    assert body["status"] == "PARTIAL_SUCCESS"
    assert [(each["orderId"], each["code"]) for each in body["errors"]] == [
        (gone.shipment_id, "O400"), ("1", "O422"), ("", "O422"),
    ]  # fmt: skip
    assert good.state == "bag_invoiced"


def test_more_than_twenty_records_are_refused_whole(shop: Shop) -> None:
    sales = [shop.sale((MUG, 1)) for _ in range(21)]
    assert shop.write("confirm", *(record(each) for each in sales)).status_code == 400
    assert {each.state for each in sales} == {"placed"}
    assert shop.write("confirm", *(record(each) for each in sales[:20])).json()["successCount"] == 20


@pytest.mark.parametrize("body", [b"{", b"{}", b"[]", b'"x"', b""])
def test_a_body_that_is_no_batch_is_refused(shop: Shop, body: bytes) -> None:
    assert shop.http.post("/oms/v3/shipment/confirm", content=body).status_code == 400


@pytest.mark.parametrize("quantity", [0, -1, "2", None, 1.5, True])
def test_a_quantity_that_is_no_count_is_refused(shop: Shop, quantity: object) -> None:
    sold = shop.sale()
    item = {"orderItemId": sold.bags[0].bag_id, "quantity": quantity}
    assert shop.write("confirm", {"orderId": sold.shipment_id, "orderItems": [item]}).json()["status"] == "FAILED"
    assert sold.state == "placed"


def test_a_company_token_names_the_store_and_never_mixes_two(shop: Shop) -> None:
    shop.log_in(shop.running.company_username, shop.running.company_password)
    here, there = shop.sale(), shop.sim.place_sale("0143")
    assert shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"}).status_code == 400
    assert shop.ids("CREATED", locationCode="0143") == [there.shipment_id]
    assert shop.write("confirm", record(here), record(there)).status_code == 400
    assert here.state == "placed"
    assert shop.write("confirm", record(there)).json()["status"] == "SUCCESS"


def test_a_locked_order_says_so_and_refuses_writes(shop: Shop) -> None:
    sold = shop.sale()
    shop.sim.act(sold.shipment_id, "lock", text="refund under way")
    row = shop.http.get("/oms/v3/shipment/info", params={"orderId": sold.shipment_id}).json()["orders"][0]
    assert row["lockStatus"] is True
    for call in ("confirm", "cancel"):
        body = shop.write(call, record(sold, reasonCode="6")).json()
        assert "locked: refund under way" in body["errors"][0]["message"]
    shop.sim.act(sold.shipment_id, "unlock")
    assert shop.write("confirm", record(sold)).json()["status"] == "SUCCESS"


def test_home_delivery_is_packed_dispatched_and_delivered(shop: Shop) -> None:
    sold = shop.sale(order_type="HomeDelivery")
    assert codes(shop.write("pack", record(sold))) == ["CR400"]
    assert codes(shop.write("dispatch", record(sold))) == ["D400"]
    shop.write("confirm", record(sold))
    assert sold.state == "dp_assigned"
    assert codes(shop.write("labels", record(sold))) == ["L403"]
    shop.write("pack", record(sold))
    assert shop.ids("COMPLETED") == [sold.shipment_id]
    shop.write("dispatch", record(sold))
    assert shop.ids("TRANSIT") == [sold.shipment_id]
    status = {"orderId": sold.shipment_id, "status": "delivery_done"}
    body = shop.http.put("/oms/v3/shipment/status", json=[status]).json()
    assert body["data"]["success_count"] == 1
    assert shop.ids("DELIVERED") == [sold.shipment_id]


def test_the_self_ship_call_never_hands_over_a_pick_at_store_order(shop: Shop) -> None:
    sold = shop.invoiced()
    status = {"orderId": sold.shipment_id, "status": "handed_over_to_customer"}
    body = shop.http.put("/oms/v3/shipment/status", json=[status]).json()
    assert body["data"]["failed_count"] == 1


def test_pdfs_come_when_it_is_time_and_not_before(shop: Shop) -> None:
    sold = shop.sale()
    assert codes(shop.write("invoice", record(sold))) == ["IN403"]
    assert codes(shop.write("labels", record(sold))) == ["L403"]
    shop.write("confirm", record(sold))
    for call in ("invoice", "labels"):
        answer = shop.write(call, {"orderId": sold.shipment_id})
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF-")
        assert sold.invoice_number.encode() in answer.content


def test_where_a_pack_is_needed_the_pdfs_wait_for_it() -> None:
    with open_shop(pas_needs_pack=True) as shop:
        sold = shop.invoiced()
        assert sold.state == "dp_assigned"
        assert codes(shop.write("invoice", record(sold))) == ["IN403"]
        shop.write("pack", record(sold))
        assert shop.write("invoice", record(sold)).content.startswith(b"%PDF-")


def test_the_automatic_invoice_may_come_later() -> None:
    with open_shop(automatic_lag_s=90) as shop:
        sold = shop.invoiced()
        assert shop.one(sold.shipment_id)["orderStatus"] == "CONFIRMED"
        shop.sim.advance(89)
        assert shop.one(sold.shipment_id)["orderStatus"] == "CONFIRMED"
        shop.sim.advance(1)
        assert shop.one(sold.shipment_id)["orderStatus"] == "PROCESSING"


def test_an_online_order_is_collected_as_a_sale_of_the_pos_is() -> None:
    with open_shop() as shop:
        sold = shop.sale(order_type=CLICK_AND_COLLECT)
        row = shop.one(sold.shipment_id)
        assert (row["order_type"], row["orderingChannel"]) == (CLICK_AND_COLLECT, "ECOMM")
        shop.write("confirm", record(sold))
        assert sold.state == "bag_invoiced"  # no courier comes
        assert shop.write("invoice", record(sold)).content.startswith(b"%PDF-")
        shop.sim.run_course(everything=False)
        assert sold.state == "handed_over_to_customer"


def test_a_sale_is_placed_as_it_was_wanted(shop: Shop) -> None:
    wanted = {"lines": [[TEE, 2]], "customer": "Mara Lind", "phone": "+1 555 0100", "due_minutes": 30}
    sold = shop.http.post("/sim/sales", json=wanted | {"placed_minutes_ago": 90}).json()[0]
    row = shop.one(sold["shipment_id"])
    assert (row["billingAddress"]["name"], row["billingAddress"]["phone"]) == ("Mara Lind", "+1 555 0100")
    assert row["orderDate"] == "2026-03-10T10:30:00+05:30"
    info = shop.http.get("/oms/v3/shipment/info", params={"orderId": sold["shipment_id"]}).json()["orders"][0]
    assert info["processingDueTime"] == "2026-03-10T11:00:00+05:30"
    assert [(item["sku"], item["quantity"]) for item in row["orderItems"]] == [(TEE, 2)]


def test_the_barcode_of_an_invoice_is_the_orders_number(shop: Shop) -> None:
    sold = shop.invoiced()
    for call, code in (("invoice", sold.fynd_order_id), ("labels", sold.shipment_id)):
        with pypdfium2.PdfDocument(shop.write(call, record(sold)).content) as document:
            picture = document[0].render(scale=3, grayscale=True).to_numpy()
        assert [found.text for found in zxingcpp.read_barcodes(picture)] == [code]


def test_the_page_places_sales_of_the_pos_and_online_orders(shop: Shop) -> None:
    page = shop.http.get("/sim").text
    assert "Sale at 0142" in page
    assert "Online order for 0142" in page
    for order_type in ("PickAtStore", CLICK_AND_COLLECT):
        form = {"act": "sale", "location": "0142", "order_type": order_type}
        assert shop.http.post("/sim/page", data=form).status_code == 303
    assert [each.order_type for each in shop.sim.shipments()] == ["PickAtStore", CLICK_AND_COLLECT]
