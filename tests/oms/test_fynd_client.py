"""The way to Konnect: login, paging, filters, pacing, and no secret anywhere."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fynd_script import PASSWORD, SHIPMENT, Script, Sink, Time, open_fynd, settings, shipment, with_platform

from storeassist_qt.domain.errors import SettingsError, StoreAssistError
from storeassist_qt.oms.fynd.client import DocumentNotYet
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.http import retry_after_seconds
from storeassist_qt.oms.fynd.pacing import CircuitBreaker, TokenBucket
from storeassist_qt.oms.fynd.paging import Pager
from storeassist_qt.oms.fynd.settings import DateFormat, Doing, InvoiceMode, load_settings, read_settings
from storeassist_qt.oms.port import OmsUnreachable

NOW = datetime(2026, 5, 1, 20, tzinfo=UTC)  # the 2nd of May in India


@pytest.mark.parametrize(
    "answer",
    [
        {"access_token": "tok-1"},
        {"accessToken": "tok-1", "status": "SUCCESS"},
        {"token": "tok-1"},
        {"data": {"access_token": "tok-1"}},
        {"data": {"token": "tok-1"}, "meta": {}},
        {"token": {"access_token": "tok-1"}},
    ],
)
def test_u9_the_token_is_found_under_each_name(answer):
    script = Script()
    script.token_answer = answer
    assert open_fynd(script).client.shipment(SHIPMENT) is not None
    assert script.tokens == 1


def test_u9_the_token_is_renewed_before_it_ages():
    script, time = Script(), Time()
    client = open_fynd(script, time=time).client
    client.shipment(SHIPMENT)
    time.at += 49 * 60
    client.shipment(SHIPMENT)
    assert script.tokens == 1
    time.at += 2 * 60
    client.shipment(SHIPMENT)
    assert script.tokens == 2


def test_a_401_brings_one_new_login_and_a_second_one_is_reported():
    script = Script()
    client = open_fynd(script).client
    client.shipment(SHIPMENT)
    script.valid = "withdrawn"
    assert client.shipment(SHIPMENT) is not None
    assert script.tokens == 2
    always = httpx.Response(401, json={})
    script.faults = [lambda r: None if r.url.path.endswith("token") else always] * 5
    with pytest.raises(OmsUnreachable) as caught:
        client.shipment(SHIPMENT)
    assert caught.value.code == "oms_login_refused"


def test_the_password_is_in_no_log_error_repr_or_raw_answer(caplog):
    caplog.set_level(logging.DEBUG)
    script, sink = Script(), Sink()
    script.faults = [lambda r: httpx.Response(401, text=f"wrong: {PASSWORD}")]
    client = open_fynd(script, sink=sink).client
    with pytest.raises(OmsUnreachable) as refused:
        client.shipment(SHIPMENT)

    def fall_silent(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no way to {request.url}", request=request)

    script.faults = [fall_silent]
    with pytest.raises(OmsUnreachable) as silent:
        client.shipment(SHIPMENT)
    script.faults = []
    client.shipment(SHIPMENT)
    echo = httpx.Response(400, text=f"you sent {PASSWORD}")
    script.faults = [lambda r: echo]
    with pytest.raises(FyndError) as echoed:
        client.shipment(SHIPMENT)
    told = [caplog.text, repr(sink.kept), repr(settings()), repr(with_platform())]
    told += [repr((e.value, e.value.facts, e.value.__cause__)) for e in (refused, silent, echoed)]
    assert silent.value.__suppress_context__
    assert not [text for text in told if PASSWORD in text or "hush-hush" in text]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (DateFormat.DAY_FIRST, "02-05-2026"),
        (DateFormat.YEAR_FIRST, "2026-05-02"),
        (DateFormat.DATE_TIME, "2026-05-02T01:30:00"),
    ],
)
def test_u7_dates_are_written_as_set_and_in_indian_time(form, text):
    script = Script()
    list(open_fynd(script, settings(date_format=form)).client.shipments("CREATED", NOW))
    assert script.asked[-1].url.params["orderDateFrom"] == text


@pytest.mark.parametrize("base", [0, 1])
@pytest.mark.parametrize("count", [0, 3, 50, 100, 101, 250])
@pytest.mark.parametrize("page_max", [3, 9, 50, 100])
def test_u8_every_shipment_is_found_once_whatever_the_first_page_and_its_size(base, count, page_max):
    script = Script(shipment(state="bag_invoiced"), *(shipment(str(1000 + n)) for n in range(count)))
    script.base, script.page_max = base, page_max
    found = [one.shipment_id for one in open_fynd(script).client.shipments("CREATED")]
    assert sorted(found) == [str(1000 + n) for n in range(count)]


def test_u8_a_server_that_repeats_its_last_page_for_ever_is_left():
    script = Script(*(shipment(str(n)) for n in range(100, 200)))
    rows = list(script.shipments.values())
    script.faults = [
        (lambda r: httpx.Response(200, json=rows) if "pageNumber" in r.url.params else None) for _ in range(9)
    ]
    assert len(list(open_fynd(script).client.shipments("CREATED"))) == 100
    assert len(script.faults) == 6  # page 0, page 1 the same, page 2 repeated


def test_u8_a_set_base_is_kept_to():
    pager = Pager("1", 100)
    assert pager.page == 1
    pager.accept(["a"])
    assert pager.page == 2
    pager.accept([])
    assert pager.is_done


def _breaks_at(page: str) -> Callable[[httpx.Request], httpx.Response | None]:
    return lambda request: httpx.Response(500) if request.url.params.get("pageNumber") == page else None


@pytest.mark.parametrize("count", [1, 7])
def test_u8_a_server_that_breaks_past_the_end_is_read_and_not_taken_for_a_sick_one(count):
    script = Script(*(shipment(str(1000 + n)) for n in range(count)))
    script.base, script.page_max = 0, 3
    script.faults = [_breaks_at(str(-(-count // 3)))] * 20
    client = open_fynd(script).client
    assert [len(list(client.shipments("CREATED"))) for _ in range(10)] == [count] * 10


def test_u8_a_server_that_breaks_after_pages_of_one_length_is_not_at_its_end():
    script = Script(*(shipment(str(1000 + n)) for n in range(9)))
    script.base, script.page_max = 0, 3
    script.faults = [_breaks_at("2")]
    with pytest.raises(OmsUnreachable):
        list(open_fynd(script).client.shipments("CREATED"))


def test_a_company_token_names_its_location_and_other_stores_are_left_alone():
    script = Script(shipment(), shipment("2", locationCode="DEL-9"))
    client = open_fynd(script).client
    assert [one.shipment_id for one in client.shipments("CREATED")] == [SHIPMENT]
    assert script.asked[-1].url.params["locationCode"] == "BLR-1"
    assert client.shipment("2") is None


def test_retry_after_is_honoured_and_holds_back_every_request():
    script, time = Script(), Time()
    client = open_fynd(script, time=time).client
    client.shipment(SHIPMENT)
    script.faults = [lambda r: httpx.Response(429, headers={"retry-after": "40"})]
    with pytest.raises(OmsUnreachable) as caught:
        client.shipment(SHIPMENT)
    assert caught.value.facts["retry_after_s"] == 40
    asked = len(script.asked)
    with pytest.raises(OmsUnreachable):
        client.shipment(SHIPMENT)
    assert len(script.asked) == asked
    time.at += 41
    assert client.shipment(SHIPMENT) is not None


def test_retry_after_may_be_a_date():
    assert retry_after_seconds("Fri, 01 May 2026 20:01:30 GMT", NOW) == 90
    assert retry_after_seconds("soon", NOW) is None


def test_the_bucket_lets_a_burst_through_and_then_paces():
    time = Time()
    bucket = TokenBucket(60, 3, time)
    assert [bucket.take() for _ in range(3)] == [0, 0, 0]
    assert bucket.take() == pytest.approx(1)
    time.at += 1
    assert bucket.take() == 0


def test_the_breaker_opens_tries_once_and_closes():
    time = Time()
    breaker = CircuitBreaker(time, failures=2, open_s=30)
    breaker.failed()
    assert breaker.wait() == 0
    breaker.failed()
    assert breaker.wait() == 30
    time.at += 30
    assert breaker.wait() == 0
    assert breaker.wait() > 0  # one tries, the others wait
    breaker.failed()
    assert breaker.wait() == 60
    time.at += 60
    assert breaker.wait() == 0
    breaker.worked()
    assert breaker.wait() == 0


def test_a_sick_server_is_left_alone():
    script = Script()
    client = open_fynd(script).client
    client.shipment(SHIPMENT)
    script.faults = [lambda r: httpx.Response(500) for _ in range(9)]
    for _ in range(9):
        with pytest.raises(OmsUnreachable):
            client.shipment(SHIPMENT)
    assert len(script.faults) == 4


def test_a_document_that_is_not_there_yet_is_said_to_come_later():
    script = Script()
    client = open_fynd(script).client
    assert client.invoice_pdf(SHIPMENT).startswith(b"%PDF-")
    early = {"failedCount": 1, "errors": [{"code": "L403", "orderId": SHIPMENT}]}
    script.faults = [lambda r: httpx.Response(200, json=early)]
    with pytest.raises(DocumentNotYet):
        client.label_pdf(SHIPMENT)
    script.faults = [lambda r: httpx.Response(200, content=b"<html>not a pdf")]
    with pytest.raises(FyndError) as caught:
        client.label_pdf(SHIPMENT)
    assert caught.value.code == "fynd_not_a_pdf"


# --- settings --------------------------------------------------------------------------------------------------------
def test_the_environment_goes_over_the_file(tmp_path):
    file = tmp_path / "fynd.toml"
    file.write_text(
        '[fynd]\nbase_url = "https://a.test"\nusername = "u"\npassword = "p"\npage_base = 0\n'
        'invoice_mode = "aggregator"\nburst = 5\n',
        encoding="utf-8",
    )
    found = load_settings(file, {"STOREASSIST_FYND_PASSWORD": "other", "STOREASSIST_FYND_BURST": "7"})
    assert (found.password, found.burst, found.page_base) == ("other", 7, "0")
    assert found.invoice_mode is InvoiceMode.AGGREGATOR
    assert found.handover is Doing.OBSERVE


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"base_url": ""}, "fynd_setting_missing"),
        ({"base_url": "http://fynd.test"}, "fynd_setting_wrong"),
        ({"base_url": "https://user:pw@fynd.test"}, "fynd_setting_wrong"),
        ({"base_url": "https://[fynd"}, "fynd_setting_wrong"),
        ({"handover": "platform_status"}, "fynd_setting_missing"),
        ({"handover": "sometimes"}, "fynd_setting_wrong"),
        ({"burst": "many"}, "fynd_setting_wrong"),
        ({"burst": 0}, "fynd_setting_wrong"),
        ({"page_base": "2"}, "fynd_setting_wrong"),
        ({"time_zone": "India"}, "fynd_setting_wrong"),
        ({"pasword": "typo"}, "fynd_setting_unknown"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(more, code):
    table = {"base_url": "https://fynd.test", "username": "u", "password": PASSWORD} | more
    with pytest.raises(SettingsError) as caught:
        read_settings(table, {})
    assert caught.value.code == code
    assert PASSWORD not in str(caught.value)


def test_an_unreadable_settings_file_is_named(tmp_path):
    file = tmp_path / "fynd.toml"
    file.write_text("password = [", encoding="utf-8")
    with pytest.raises(StoreAssistError) as caught:
        load_settings(file, {})
    assert caught.value.code == "fynd_settings_unreadable"


def test_the_lookback_is_asked_in_days():
    script = Script()
    list(open_fynd(script).client.shipments("CREATED", NOW - timedelta(days=3)))
    assert script.asked[-1].url.params["orderDateFrom"] == "29-04-2026"


@pytest.mark.parametrize(
    ("mode", "override", "is_on_arrival"),
    [
        ("automatic", "by_invoice_mode", False),
        ("aggregator", "by_invoice_mode", True),
        ("automatic", "arrival", True),
        ("aggregator", "finished_pick", False),
    ],
)
def test_the_confirmation_follows_the_invoice_mode_unless_set(mode, override, is_on_arrival):
    table = {"base_url": "https://fynd.test", "username": "u", "password": "p"}
    found = read_settings(table | {"invoice_mode": mode, "confirm_at": override}, {})
    assert found.confirms_on_arrival is is_on_arrival


@pytest.mark.parametrize(
    "value", [{"tag": "seal_opened", "worn": "lost"}, ["tag=seal_opened", "worn = lost"], "tag=seal_opened, worn=lost"]
)
def test_a_stores_own_slugs_are_read_from_a_table_a_list_or_a_text(value):
    table = {"base_url": "https://x.test", "username": "u", "password": "p", "qc_slugs": value, "hook_secret": "hush"}
    found = read_settings(table, {})
    assert found.slugs_by_fault == {"tag": "seal_opened", "worn": "lost"}
    assert "hush" not in repr(found)
    assert "hush" in found.secrets


@pytest.mark.parametrize("value", ["haunted=lost", "tag", "tag=", "tag=no slug", 5, ["tag", 3]])
def test_a_slug_for_no_fault_or_without_a_name_is_refused(value):
    table = {"base_url": "https://x.test", "username": "u", "password": "p", "qc_slugs": value}
    with pytest.raises(SettingsError) as caught:
        read_settings(table, {})
    assert caught.value.facts["name"] == "qc_slugs"
