"""Returns: new shipments, QC, credit notes, and the second door that opens them."""

from typing import Any

import pytest
from fynd_shop import MUG, TEE, Shop, codes, open_shop, record

from storeassist_qt.simulators.fynd import FyndSimError

PLATFORM = "/service/platform/order-manage/v1.0/company/1/shipment/status-internal"
OAUTH = "/service/panel/authentication/v1.0/company/1/oauth/token"


def _bearer(shop: Shop) -> dict[str, str]:
    client = (shop.running.client_id, shop.running.client_secret)
    given = shop.http.post(OAUTH, auth=client, data={"grant_type": "client_credentials"}).json()
    assert given["expires_in"] == 3600
    return {"Authorization": f"Bearer {given['access_token']}"}


def _status(shop: Shop, status: str, *shipments: dict[str, Any], **flags: Any) -> Any:
    body = {"statuses": [{"status": status, "shipments": list(shipments)}], **flags}
    answer = shop.http.put(PLATFORM, json=body, headers=_bearer(shop))
    assert answer.status_code == 200
    return answer.json()["statuses"][0]["shipments"]


def test_a_return_is_a_shipment_of_its_own_and_ends_credited(shop: Shop) -> None:
    sold = shop.handed_over((TEE, 2), (MUG, 3))
    mug = sold.bags[1].bag_id
    made = shop.sim.start_return(sold.shipment_id, {mug: 2}, "Wrong colour")
    row = shop.listed("RETURN_PROCESSING")[0]
    assert (row["id"], row["forwardId"]) == (made.shipment_id, sold.shipment_id)
    assert row["marketplaceReturnId"]
    assert [(item["orderItemId"], item["quantity"]) for item in row["orderItems"]] == [(mug, 2)]
    assert codes(shop.write("invoice", record(made))) == ["IN403"]
    assert shop.write("return", record(made, reasonCode="")).json()["status"] == "SUCCESS"
    row = shop.one(made.shipment_id)
    assert row["orderStatus"] == "return_completed"
    assert shop.ids("RETURN_COMPLETED") == [made.shipment_id]
    assert row["creditNoteNumber"]
    assert made.state == "return_completed"
    assert shop.write("invoice", record(made)).content.startswith(b"%PDF-")
    share = round(sold.bags[1].paid_total * 2 / 3)
    assert abs(shop.sim.money_of(sold.shipment_id)["credited"] - share) <= 1


def test_no_more_comes_back_than_the_customer_has(shop: Shop) -> None:
    sold = shop.handed_over((TEE, 2))
    tee = sold.bags[0].bag_id
    for units in ({tee: 3}, {tee: 0}, {"x": 1}, {}):
        with pytest.raises(FyndSimError):
            shop.sim.start_return(sold.shipment_id, units)
    shop.sim.start_return(sold.shipment_id, {tee: 1})
    with pytest.raises(FyndSimError):
        shop.sim.start_return(sold.shipment_id, {tee: 2})
    shop.sim.start_return(sold.shipment_id, {tee: 1})
    with pytest.raises(FyndSimError):
        shop.sim.start_return(sold.shipment_id)


def test_goods_that_were_not_handed_over_do_not_come_back(shop: Shop) -> None:
    with pytest.raises(FyndSimError) as refused:
        shop.sim.start_return(shop.invoiced().shipment_id)
    assert refused.value.code == "step_refused"


@pytest.mark.parametrize(
    ("reason", "grade"),
    [("", "GOOD"), ("tag_missing", "BAD"), ("wrong_product_received", "BAD"), ("lost", "MISSING"),
     ("component_missing", "MISSING"), ("fully_damaged", "UGLY")],
)  # fmt: skip
def test_qc_grades_by_the_reason(shop: Shop, reason: str, grade: str) -> None:
    made = shop.sim.start_return(shop.handed_over((TEE, 2)).shipment_id)
    assert shop.write("return", record(made, reasonCode=reason)).json()["status"] == "SUCCESS"
    assert [(part.quantity, part.grade) for part in made.bags[0].graded] == [(2, grade)]


def test_units_of_one_bag_may_differ_in_grade(shop: Shop) -> None:
    made = shop.sim.start_return(shop.handed_over((MUG, 3)).shipment_id)
    bag = made.bags[0].bag_id
    items = [{"orderItemId": bag, "quantity": 2, "reasonCode": ""},
             {"orderItemId": bag, "quantity": 1, "reasonCode": "seal_opened"}]  # fmt: skip
    assert shop.write("return", {"orderId": made.shipment_id, "orderItems": items}).json()["status"] == "SUCCESS"
    assert [part.grade for part in made.bags[0].graded] == ["GOOD", "BAD"]


def test_qc_refuses_what_does_not_fit(shop: Shop) -> None:
    sold = shop.handed_over((MUG, 3))
    made = shop.sim.start_return(sold.shipment_id, {sold.bags[0].bag_id: 2})
    bag = made.bags[0].bag_id
    for wanted in (
        record(made, {bag: 3}, reasonCode=""),
        record(made, {bag: 1}, reasonCode="ugly"),
        record(made, {"x": 1}, reasonCode=""),
        record(made, {}),
        record(sold, reasonCode=""),
    ):
        assert shop.write("return", wanted).json()["status"] == "FAILED"
    assert made.state == "return_initiated"
    shop.write("return", record(made, reasonCode=""))
    assert shop.write("return", record(made, reasonCode="")).json()["status"] == "FAILED"


def test_units_left_out_of_the_qc_are_not_credited_or_the_whole_is_refused(shop: Shop) -> None:
    sold = shop.handed_over((MUG, 3))
    first = shop.sim.start_return(sold.shipment_id, {sold.bags[0].bag_id: 3})
    shop.sim.turn(qc_partial="refuse")
    part = record(first, {first.bags[0].bag_id: 1}, reasonCode="")
    assert shop.write("return", part).json()["status"] == "FAILED"
    shop.sim.turn(qc_partial="accept")
    assert shop.write("return", part).json()["status"] == "SUCCESS"
    assert shop.sim.money_of(sold.shipment_id)["credited"] == first.bags[0].amount(0, 1)


def test_our_own_credit_note_is_pushed_after_the_qc() -> None:
    with open_shop(credit_note_mode="aggregator", completes_returns=False) as shop:
        sold = shop.handed_over()
        made = shop.sim.start_return(sold.shipment_id)
        note = record(made, invoiceType="return", invoiceNumber="CN-1")
        assert codes(shop.write("invoiceUpdate", note)) == ["IN403"]
        shop.write("return", record(made, reasonCode=""))
        assert shop.ids("RETURN_ACCEPTED") == [made.shipment_id]
        assert codes(shop.write("invoiceUpdate", {**note, "invoiceType": "sale"})) == ["IN422"]
        assert shop.write("invoiceUpdate", note).json()["status"] == "SUCCESS"
        assert codes(shop.write("invoiceUpdate", note)) == ["IN453"]
        assert made.state == "credit_note_generated"
        money = shop.sim.money_of(sold.shipment_id)
        assert money["credited"] == money["paid"]


@pytest.mark.parametrize("accepted", ["RETURN_ACCEPTED", "RETURN_COMPLETED"])
@pytest.mark.parametrize("credited", ["CREDIT_NOTE_GENERATED", "RETURN_COMPLETED", "return_completed"])
def test_accepted_and_credited_returns_are_called_as_chosen(accepted: str, credited: str) -> None:
    with open_shop(qc_accepted_as=accepted, credited_as=credited, automatic_lag_s=60) as shop:
        sold = shop.invoiced()
        shop.sim.advance(60)
        made = shop.sim.start_return(shop.sim.hand_over(sold.shipment_id).shipment_id)
        shop.write("return", record(made, reasonCode=""))
        assert shop.ids(accepted) == [made.shipment_id]
        assert shop.one(made.shipment_id)["orderStatus"] == accepted
        shop.sim.advance(60)
        assert shop.one(made.shipment_id)["orderStatus"] == credited
        assert shop.one(made.shipment_id)["creditNoteNumber"]
        assert shop.ids(credited) == [made.shipment_id]


def test_a_return_that_is_over_is_told_from_one_that_is_credited() -> None:
    with open_shop(automatic_lag_s=60) as shop:
        sold = shop.invoiced()
        shop.sim.advance(60)
        made = shop.sim.start_return(shop.sim.hand_over(sold.shipment_id).shipment_id)
        shop.write("return", record(made, reasonCode=""))
        seen = []
        for _ in range(2):
            shop.sim.advance(60)
            seen.append(shop.one(made.shipment_id)["orderStatus"])
        assert seen == ["CREDIT_NOTE_GENERATED", "return_completed"]


@pytest.mark.parametrize(
    ("act", "state"), [("refuse_return", "return_rejected_by_store"), ("call_off_return", "return_request_cancelled")]
)
def test_a_return_that_is_not_taken_leaves_its_units_with_the_customer(shop: Shop, act: str, state: str) -> None:
    sold = shop.handed_over((MUG, 3))
    mug = sold.bags[0].bag_id
    first = shop.sim.start_return(sold.shipment_id, {mug: 1})
    shop.sim.start_return(sold.shipment_id, {mug: 1})
    shop.sim.act(first.shipment_id, act)
    assert shop.one(first.shipment_id)["orderStatus"] == state
    assert first.shipment_id not in shop.ids("RETURN_PROCESSING")
    assert shop.write("return", record(first, reasonCode="")).json()["failedCount"] == 1
    again = shop.sim.start_return(sold.shipment_id, {mug: 2})
    assert sorted(
        unit for made in shop.sim.world.returns_of(sold.shipment_id)[1:] for unit in made.bags[0].forward_units
    ) == [0, 1, 2]
    assert (
        again.bags[0].paid_total + shop.sim.world.returns_of(sold.shipment_id)[1].bags[0].paid_total
        == sold.bags[0].paid_total
    )


def test_raw_state_names_can_be_shown() -> None:
    with open_shop(status_spelling="oms") as shop:
        made = shop.sim.start_return(shop.handed_over().shipment_id)
        assert shop.one(made.shipment_id)["orderStatus"] == "return_initiated"
        shop.write("return", record(made, reasonCode=""))
        assert shop.one(made.shipment_id)["orderStatus"] == "return_completed"


def test_a_return_may_number_its_items_anew() -> None:
    with open_shop(return_item_ids="new") as shop:
        sold = shop.handed_over((TEE, 1))
        made = shop.sim.start_return(sold.shipment_id)
        assert made.bags[0].bag_id != sold.bags[0].bag_id
        assert shop.write("return", record(made, reasonCode="")).json()["status"] == "SUCCESS"
        money = shop.sim.money_of(sold.shipment_id)
        assert money["credited"] == money["paid"]


def test_the_platform_hands_over_and_starts_returns(shop: Shop) -> None:
    sold = shop.invoiced((TEE, 2))
    [done] = _status(shop, "handed_over_to_customer", {"identifier": sold.shipment_id})
    assert (done["status"], done["final_state"]["shipment_status"]) == (200, "handed_over_to_customer")
    [again] = _status(shop, "handed_over_to_customer", {"identifier": sold.shipment_id})
    assert again["status"] == 400
    wanted = {
        "identifier": sold.shipment_id,
        "products": [{"line_number": 1, "identifier": TEE, "quantity": 1}],
        "reasons": {"products": [{"filters": [], "data": {"reason_id": 2, "reason_text": "Damaged"}}]},
    }
    [made, unknown] = _status(shop, "return_initiated", wanted, {"identifier": "1"})
    assert unknown["status"] == 400
    row = shop.one(made["final_state"]["shipment_id"])
    assert (row["forwardId"], row["orderItems"][0]["quantity"]) == (sold.shipment_id, 1)
    assert row["orderItems"][0]["returnReason"] == "Damaged"
    wanted["products"] = [{"line_number": 1, "quantity": 2}]
    assert _status(shop, "return_initiated", wanted)[0]["status"] == 400


def test_the_platform_may_refuse_both() -> None:
    with open_shop(platform_hands_over=False, platform_starts_returns=False) as shop:
        sold = shop.invoiced()
        assert _status(shop, "handed_over_to_customer", {"identifier": sold.shipment_id})[0]["status"] == 400
        shop.sim.hand_over(sold.shipment_id)
        assert _status(shop, "return_initiated", {"identifier": sold.shipment_id})[0]["status"] == 400


def test_the_platform_minds_locks_unless_told_to_unlock(shop: Shop) -> None:
    sold = shop.invoiced()
    shop.sim.act(sold.shipment_id, "lock")
    hand_over = {"identifier": sold.shipment_id}
    assert _status(shop, "handed_over_to_customer", hand_over)[0]["status"] == 400
    assert _status(shop, "handed_over_to_customer", hand_over, unlock_before_transition=True)[0]["status"] == 200


def test_the_platform_door_has_credentials_of_its_own(shop: Shop) -> None:
    wrong = shop.http.post(OAUTH, auth=("client", "no"), data={"grant_type": "client_credentials"})
    assert wrong.status_code == 401
    client = (shop.running.client_id, shop.running.client_secret)
    assert shop.http.post(OAUTH, auth=client, data={"grant_type": "password"}).status_code == 400
    assert shop.http.put(PLATFORM, json={"statuses": []}).status_code == 401
    konnect = {"Authorization": f"Bearer {shop.http.headers['x-access-token']}"}
    assert shop.http.put(PLATFORM, json={"statuses": []}, headers=konnect).status_code == 401
    assert shop.http.put(PLATFORM, json={}, headers=_bearer(shop)).status_code == 400


def test_reasons_can_be_asked_for(shop: Shop) -> None:
    path = "/service/platform/order/v1.0/company/1/shipments/1/bags/2/state/return_initiated/reasons"
    assert shop.http.get(path, headers=_bearer(shop)).json()["reasons"][0]["id"] == 1
