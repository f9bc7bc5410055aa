"""`storeassist oms check`: each finding is one that a person can act on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from fynd_script import PASSWORD, SHIPMENT, Script, Sink, item, open_fynd, settings, shipment, with_platform
from typer.testing import CliRunner

from storeassist_qt.oms.cli import oms_app
from storeassist_qt.oms.fynd.check import Finding, Level, check
from storeassist_qt.oms.fynd.settings import ConfirmAt, DateFormat, Doing, FyndSettings, InvoiceMode

NOW = datetime(2026, 5, 1, 7, tzinfo=UTC)


def findings(script: Script, given: FyndSettings | None = None) -> dict[str, Finding]:
    chosen = given or settings(burst=1000)
    return {found.what: found for found in check(open_fynd(script, chosen, Sink()), chosen, NOW)}


def refused(found: dict[str, Finding]) -> dict[str, str]:
    return {what: finding.text for what, finding in found.items() if finding.level is Level.REFUSED}


def test_a_good_setting_has_nothing_to_set_right_and_writes_nothing():
    script = Script()
    found = findings(script)
    assert refused(found) == {}
    assert "page_base = auto fits" in found["pages"].text
    assert script.writes() == []


def test_a_confirmation_before_the_pick_with_fynds_own_invoices_is_warned_of():
    assert "confirm_at" not in findings(Script())
    given = settings(confirm_at=ConfirmAt.ARRIVAL, invoice_mode=InvoiceMode.AUTOMATIC, burst=1000)
    assert findings(Script(), given)["confirm_at"].level is Level.NOTE
    ours = settings(confirm_at=ConfirmAt.ARRIVAL, invoice_mode=InvoiceMode.AGGREGATOR, burst=1000)
    assert "confirm_at" not in findings(Script(), ours)


def test_invoice_and_label_are_fetched_where_an_order_should_have_them():
    assert "could not be tried" in findings(Script())["papers"].text
    script = Script(shipment(state="bag_invoiced"))

    def no_label(request: httpx.Request) -> httpx.Response | None:
        body = {"errors": [{"orderId": SHIPMENT, "code": "L403", "message": "not packed"}], "failedCount": 1}
        return httpx.Response(400, json=body) if request.url.path.endswith("/labels") else None

    script.faults = [no_label]
    found = findings(script)
    assert refused(found) == {}
    assert found["invoice PDF"].level is Level.WORKS
    assert (found["label PDF"].level, "L403" in found["label PDF"].text) == (Level.NOTE, True)


def test_a_store_code_that_fynd_does_not_know_is_one_thing_to_set_right():
    def unknown(request: httpx.Request) -> httpx.Response | None:
        is_read = request.url.path.startswith("/oms/")
        return httpx.Response(400, json={"message": "location not mapped"}) if is_read else None

    script = Script()
    script.faults = [unknown] * 100
    found = findings(script, settings(location_code="9999", burst=1000))
    assert list(refused(found)) == ["lists"]
    assert "Check location_code = 9999" in refused(found)["lists"]
    assert "records" not in found


def test_a_wrong_password_is_said_and_nothing_else_is_tried():
    script = Script()
    found = findings(script, settings(password="wrong-one"))
    assert "Check username and password" in refused(found)["login"]
    assert "wrong-one" not in str(found)
    assert len(script.asked) == 1


def test_an_address_that_answers_with_a_page_is_not_fynds():
    script = Script()
    script.faults = [lambda r: httpx.Response(200, text="<html>")]
    assert "Check base_url" in refused(findings(script))["login"]


def test_an_address_that_nobody_answers_is_said():
    def nobody(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    script = Script()
    script.faults = [nobody]
    assert "cannot be reached" in refused(findings(script))["login"]


@pytest.mark.parametrize(("base", "wrong"), [(0, "1"), (1, "0")])
def test_the_first_page_number_is_found_out(base, wrong):
    script = Script()
    script.base = base
    assert f"Set page_base = {base} or auto" in refused(findings(script, settings(page_base=wrong)))["pages"]


def test_the_date_format_that_finds_orders_is_named():
    script = Script()

    def years_first_only(request: httpx.Request) -> httpx.Response | None:
        since = request.url.params.get("orderDateFrom", "2026-01-01")
        return httpx.Response(400, json={}) if "T" in since or since[4] != "-" else None

    script.faults = [years_first_only] * 9
    assert f"Set date_format = {DateFormat.YEAR_FIRST}" in refused(findings(script))["date filter"]


def test_one_hand_over_filter_is_enough():
    script = Script(shipment(state="handed_over_to_customer"))

    def unknown(request: httpx.Request) -> httpx.Response | None:
        bad = request.url.params.get("orderStatus") == "HANDED_OVER_TO_CUSTOMER"
        return httpx.Response(400, json={"message": "?"}) if bad else None

    script.faults = [unknown] * 3
    found = findings(script)
    assert refused(found) == {}
    assert found["list HANDED_OVER_TO_CUSTOMER"].level is Level.NOTE


def test_another_stores_code_and_several_stores_are_named():
    assert "DEL-9" in refused(findings(Script(shipment(locationCode="DEL-9"))))["location"]
    script = Script(shipment(), shipment("2", locationCode="DEL-9"))
    assert "Set location_code" in refused(findings(script, settings(location_code="", burst=1000)))["location"]


def test_a_currency_that_is_not_the_settings_is_named():
    script = Script(shipment(orderPrice={"amountPaid": 2998, "currency": "usd"}))
    assert "Fynd's amounts are in USD" in refused(findings(script))["currency"]


def test_unknown_states_unreadable_lines_and_amounts_are_named():
    script = Script(
        shipment("2", orderItems={}),
        shipment("3", orderItems=[item("1", "A", 1, "5")], orderPrice=900),
    )
    strange = [*script.shipments.values(), shipment("1", "moon_phase")]

    def with_a_strange_one(request: httpx.Request) -> httpx.Response | None:
        is_list = request.url.params.get("pageNumber") == "0" and "CREATED" in str(request.url)
        return httpx.Response(200, json=strange) if is_list else None

    script.faults = [with_a_strange_one]
    found = findings(script)
    assert "moon_phase" in found["states"].text
    assert "first 2" in found["lines"].text
    assert "first 3" in found["amounts"].text


def test_an_empty_store_says_what_could_not_be_tried():
    script = Script(shipment(state="dp_not_assigned", orderStatus="other"))
    assert "Place an order" in findings(script)["records"].text


def test_the_platform_login_matters_where_it_is_used():
    given = with_platform(handover=Doing.PLATFORM_STATUS, burst=1000)
    assert findings(Script(), given)["Platform login"].level is Level.WORKS
    script = Script()
    script.faults = [lambda r: httpx.Response(401, json={}) if r.url.path.startswith("/service") else None]
    assert "client_secret" in refused(findings(script, given))["Platform login"]


def test_the_command_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("STOREASSIST_FYND_PASSWORD", raising=False)
    file = tmp_path / "fynd.toml"
    file.write_text('base_url = "http://127.0.0.1:9"\nusername = "u"\n', encoding="utf-8")
    result = CliRunner().invoke(oms_app, ["check", "--config", str(file)])
    assert result.exit_code == 2
    assert "STOREASSIST_FYND_PASSWORD" in result.output


def test_the_command_reports_an_unreachable_server_and_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("STOREASSIST_FYND_PASSWORD", PASSWORD)
    file = tmp_path / "fynd.toml"
    file.write_text('[fynd]\nbase_url = "http://127.0.0.1:9"\nusername = "u"\n', encoding="utf-8")
    result = CliRunner().invoke(oms_app, ["check", "--config", str(file)])
    assert result.exit_code == 1
    assert "cannot be reached" in result.output
    assert PASSWORD not in result.output
    assert SHIPMENT not in result.output
