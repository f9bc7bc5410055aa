"""Tokens, filters, pages and the spellings of what is read."""

from typing import Any

import httpx
import pytest
from fynd_shop import MUG, Shop, open_shop, record


def test_wrong_credentials_and_no_token_are_refused(shop: Shop) -> None:
    assert shop.log_in("store-0142", "wrong").status_code == 401
    assert shop.http.get("/aggregator/v1/token").status_code == 401
    shop.http.headers["x-access-token"] = "made-up"
    assert shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"}).status_code == 401
    assert shop.write("confirm", {"orderId": "1"}).status_code == 401


def test_a_token_ages_and_a_new_one_works(shop: Shop) -> None:
    shop.sim.advance(3599)
    assert shop.ids("CREATED") == []
    shop.sim.advance(1)
    assert shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"}).status_code == 401
    shop.log_in()
    assert shop.ids("CREATED") == []


@pytest.mark.parametrize("field", ["access_token", "accessToken", "token", "data.access_token", "data.token"])
def test_the_token_comes_under_the_chosen_name(shop: Shop, field: str) -> None:
    shop.sim.turn(token_field=field)
    found: Any = shop.log_in().json()
    for key in field.split("."):
        found = found[key]
    shop.http.headers["x-access-token"] = found
    assert shop.ids("CREATED") == []


@pytest.mark.parametrize(("form", "body"), [("json", "Unauthorized"), ("text", "Unauthorized"), ("empty", "")])
def test_a_refused_token_is_answered_in_the_chosen_form(form: str, body: str) -> None:
    with open_shop(refused_status=403, auth_error_body=form) as shop:
        shop.sim.door.expire_all()
        answer = shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"})
        assert answer.status_code == 403
        assert body in answer.text


def test_a_read_needs_a_status_or_an_id(shop: Shop) -> None:
    for path in ("/oms/v3/shipment", "/oms/v3/shipment/info"):
        assert shop.http.get(path).status_code == 400


def test_a_store_sees_its_own_orders_only(shop: Shop) -> None:
    foreign = shop.sim.place_sale("0143")
    assert shop.ids("CREATED") == []
    assert shop.http.get("/oms/v3/shipment", params={"orderId": foreign.shipment_id}).json() == []
    query = {"orderStatus": "CREATED", "locationCode": "0143"}
    assert shop.http.get("/oms/v3/shipment", params=query).status_code == 400


def test_the_channel_filters(shop: Shop) -> None:
    shop.sale(channel="MYNTRA_IN", order_type="HomeDelivery")
    here = shop.sale()
    assert shop.ids("CREATED", orderingChannel="FYND-STORE") == [here.shipment_id]


def test_an_unknown_status_finds_nothing_or_is_refused(shop: Shop) -> None:
    shop.sale()
    assert shop.ids("SOMETHING") == []
    shop.sim.turn(unknown_filter="refuse")
    assert shop.http.get("/oms/v3/shipment", params={"orderStatus": "SOMETHING"}).status_code == 400


@pytest.mark.parametrize(
    ("form", "day", "other"),
    [("dd-mm-yyyy", "10-03-2026", "11-03-2026"), ("yyyy-mm-dd", "2026-03-10", "2026-03-11"),
     ("yyyy-mm-ddTHH:MM:SS", "2026-03-10T12:00:00", "2026-03-10T12:00:01"), ("any", "2026-03-10", "11-03-2026")],
)  # fmt: skip
def test_dates_filter_in_the_chosen_format_and_in_ist(form: str, day: str, other: str) -> None:
    with open_shop(date_filter=form) as shop:
        sold = shop.sale()  # at 12:00:00 IST on 10 March
        assert shop.ids("CREATED", orderDateFrom=day, orderDateTo=day) == [sold.shipment_id]
        assert shop.ids("CREATED", orderDateFrom=other) == []


def test_a_date_in_another_format_is_refused_or_ignored(shop: Shop) -> None:
    sold = shop.sale()
    query = {"orderStatus": "CREATED", "orderDateFrom": "2026-03-11"}
    assert shop.http.get("/oms/v3/shipment", params=query).status_code == 400
    shop.sim.turn(bad_date="ignore")
    assert shop.ids("CREATED", orderDateFrom="2026-03-11") == [sold.shipment_id]


def test_an_order_at_a_quarter_to_midnight_ist_is_of_that_day(shop: Shop) -> None:
    shop.sim.advance(11.75 * 3600)  # 18:15 UTC
    shop.log_in()
    late = shop.sale()
    shop.sim.advance(1800)
    early = shop.sale()
    assert shop.ids("CREATED", orderDateTo="10-03-2026") == [late.shipment_id]
    assert shop.ids("CREATED", orderDateFrom="11-03-2026") == [early.shipment_id]


def _walk(shop: Shop, first: int, size: int) -> list[list[str]]:
    pages = []
    for number in range(first, first + 8):
        pages.append(shop.ids("CREATED", pageNumber=number, pageSize=size))
        if len(pages[-1]) < size or (len(pages) > 1 and pages[-1] == pages[-2]):
            break
    return pages


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("past_end", ["empty", "repeat_last", "repeat_first"])
def test_pages_cover_every_order_from_the_chosen_first_page(first: int, past_end: str) -> None:
    with open_shop(first_page=first, past_end=past_end) as shop:
        sold = [shop.sale((MUG, 1)).shipment_id for _ in range(6)]
        pages = _walk(shop, first, 3)
        assert [each for page in pages[:2] for each in page] == sold
        assert pages[2] == {"empty": [], "repeat_last": sold[3:], "repeat_first": sold[:3]}[past_end]


def test_a_page_larger_than_the_limit_comes_short(shop: Shop) -> None:
    shop.sim.turn(max_page_size=4)
    for _ in range(6):
        shop.sale((MUG, 1))
    assert len(shop.ids("CREATED", pageSize=100)) == 4


def test_shifted_pages_repeat_rows_and_lose_none(shop: Shop) -> None:
    shop.sim.turn(duplicate_rows=True, shuffled_rows=True)
    sold = {shop.sale((MUG, 1)).shipment_id for _ in range(7)}
    rows = [each for page in _walk(shop, 1, 3) for each in page]
    assert set(rows) == sold
    assert len(rows) > len(sold)


@pytest.mark.parametrize("query", [{"pageNumber": "x"}, {"pageSize": "-1"}])
def test_a_page_that_is_no_number_is_refused(shop: Shop, query: dict[str, str]) -> None:
    answer = shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED", **query})
    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("habit", "found_by", "shown"),
    [("DELIVERED", {"DELIVERED"}, "DELIVERED"), ("HANDED_OVER_TO_CUSTOMER", {"HANDED_OVER_TO_CUSTOMER"},
     "HANDED_OVER_TO_CUSTOMER"), ("both", {"DELIVERED", "HANDED_OVER_TO_CUSTOMER"}, "DELIVERED")],
)  # fmt: skip
def test_a_hand_over_is_found_by_the_chosen_filter(habit: str, found_by: set[str], shown: str) -> None:
    with open_shop(handover_filter=habit) as shop:
        sold = shop.handed_over()
        both = ("DELIVERED", "HANDED_OVER_TO_CUSTOMER")
        assert {word for word in both if shop.ids(word)} == found_by
        assert shop.one(sold.shipment_id)["orderStatus"] == shown


def test_names_and_ids_are_spelt_as_chosen() -> None:
    with open_shop(order_type_key="orderType", ids_as_numbers=True, item_schema="nested", info_schema="snake") as shop:
        sold = shop.sale()
        row = shop.listed("CREATED")[0]
        assert row["orderType"] == "PickAtStore"
        assert row["id"] == int(sold.shipment_id)
        assert row["orderItems"][0]["orderItemPrice"]["amountPaid"] > 0
        info = shop.http.get("/oms/v3/shipment/info", params={"orderStatus": "CREATED"}).json()["orders"][0]
        assert (info["order_status"], info["lock_status"]) == ("CREATED", False)
        numbered = {"orderId": row["id"], "orderItems": [
            {"orderItemId": item["orderItemId"], "quantity": item["quantity"]} for item in row["orderItems"]
        ]}  # fmt: skip
        assert shop.write("confirm", numbered).json()["status"] == "SUCCESS"


@pytest.mark.parametrize("shape", ["objects", "reasons", "texts", "nested"])
def test_refused_records_name_code_and_order_in_each_shape(shape: str) -> None:
    with open_shop(errors_shape=shape, partial_http=207) as shop:
        good, gone = shop.sale(), shop.sale()
        wanted = record(gone)
        shop.sim.act(gone.shipment_id, "cancel")
        answer = shop.write("confirm", record(good), wanted)
        assert answer.status_code == 207
        assert "O400" in str(answer.json()["errors"])
        assert gone.shipment_id in str(answer.json()["errors"])


def test_passwords_are_not_written_down(shop: Shop) -> None:
    logged_in: httpx.Response = shop.log_in()
    assert logged_in.is_success
    assert shop.running.password not in shop.http.get("/sim/calls").text
    assert "password=***" in shop.http.get("/sim/calls").text
