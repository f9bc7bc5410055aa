"""Faults on the way, webhooks, the page, the saved file and the command."""

import hashlib
import hmac
import json
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest
from fynd_shop import TEE, Shop, codes, open_shop, record
from typer.testing import CliRunner

from storeassist_qt.simulators.cli import simulate_app
from storeassist_qt.simulators.fynd import FyndSimError, start_fynd
from storeassist_qt.simulators.fynd.pdf import Page, text_pdf


def test_a_busy_server_says_when_to_come_back(shop: Shop) -> None:
    shop.sim.faults.add("status", http_status=429, retry_after="7", path="/confirm", skip=1, times=2)
    sold = shop.sale()
    assert shop.write("confirm", {"orderId": "1"}).status_code == 400
    for _ in range(2):
        answer = shop.write("confirm", record(sold))
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert sold.state == "placed"
    assert shop.write("confirm", record(sold)).status_code == 200


def test_a_failure_after_the_write_leaves_it_done(shop: Shop) -> None:
    shop.sim.faults.add("status_after", http_status=502, method="POST")
    sold = shop.sale()
    assert shop.write("confirm", record(sold)).status_code == 502
    assert sold.state == "bag_invoiced"


@pytest.mark.parametrize(("kind", "state"), [("silent", "placed"), ("silent_after", "bag_invoiced")])
def test_silence_may_hide_a_write_that_was_done(shop: Shop, kind: str, state: str) -> None:
    shop.sim.faults.add(kind, path="/confirm", seconds=60)
    sold = shop.sale()
    with pytest.raises(httpx.ReadTimeout):
        shop.http.post("/oms/v3/shipment/confirm", json=[record(sold)], timeout=0.5)
    patience = threading.Event()
    for _ in range(6000):  # a busy machine may do it after the client has gone
        if shop.sim.shipment(sold.shipment_id).state == state:
            break
        patience.wait(0.01)
    assert shop.sim.shipment(sold.shipment_id).state == state


def test_silence_ends_with_a_gateway_timeout(shop: Shop) -> None:
    shop.sim.faults.add("silent", seconds=0)
    assert shop.http.get("/oms/v3/shipment").status_code == 504


def test_a_late_answer_is_a_right_one(shop: Shop) -> None:
    shop.sim.faults.add("latency", seconds=0.05)
    assert shop.ids("CREATED") == []


def test_one_record_of_a_batch_can_be_made_to_fail(shop: Shop) -> None:
    first, second = shop.sale(), shop.sale()
    shop.sim.faults.add("record", path="/confirm", order_id=second.shipment_id, code="O400", message="so ordered")
    answer = shop.write("confirm", record(first), record(second))
    assert codes(answer) == ["O400"]
    assert (first.state, second.state) == ("bag_invoiced", "placed")


def test_a_minute_has_its_limit_of_requests() -> None:
    with open_shop(requests_per_minute=2) as shop:  # the log-in was the first
        assert shop.ids("CREATED") == []
        answer = shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"})
        assert answer.status_code == 429
        assert 1 <= int(answer.headers["retry-after"]) <= 60


def test_faults_switches_clock_and_tokens_have_endpoints(shop: Shop) -> None:
    assert shop.http.post("/sim/faults", json={"kind": "status", "times": -1}).status_code == 201
    assert shop.http.get("/oms/v3/shipment").status_code == 503
    assert [each["kind"] for each in shop.http.get("/sim/faults").json()] == ["status"]
    assert shop.http.delete("/sim/faults").json() == []
    assert shop.http.patch("/sim/switches", json={"first_page": 0}).json()["first_page"] == 0
    for wrong in ({"first_page": 3}, {"nonsense": 1}):
        assert shop.http.patch("/sim/switches", json=wrong).status_code == 400
    assert shop.http.post("/sim/faults", json={"kind": "earthquake"}).status_code == 400
    assert shop.sim.switches.first_page == 0
    assert shop.http.post("/sim/clock", json={"advance_s": 60}).json()["now"].startswith("2026-03-10T06:31:00")
    shop.http.post("/sim/tokens/expire")
    assert shop.http.get("/oms/v3/shipment", params={"orderStatus": "CREATED"}).status_code == 401


def test_sales_and_acts_have_endpoints(shop: Shop) -> None:
    placed = shop.http.post("/sim/sales", json={"lines": [[TEE, 2]], "count": 2}).json()
    assert shop.ids("CREATED") == [each["shipment_id"] for each in placed]
    path = f"/sim/shipments/{placed[0]['shipment_id']}/act"
    assert shop.http.post(path, json={"act": "hand_over"}).status_code == 400
    assert shop.http.post(path, json={"act": "confirm"}).json()["state"] == "bag_invoiced"
    assert shop.http.post(path, json={"act": "dance"}).status_code == 400
    assert len(shop.http.post("/sim/run", json={"everything": False}).json()) == 1
    assert shop.http.get("/sim/shipments").json()[0]["state"] == "handed_over_to_customer"


def test_orders_run_their_course(shop: Shop) -> None:
    shop.sim.turn(invoice_mode="aggregator", credit_note_mode="aggregator")
    pas, home = shop.sale(), shop.sale(order_type="HomeDelivery")
    shop.sim.run_course(8)
    assert (pas.state, home.state) == ("handed_over_to_customer", "delivery_done")
    made = shop.sim.start_return(pas.shipment_id)
    shop.sim.run_course(3)
    assert made.state == "return_completed"


def test_the_page_shows_orders_and_takes_its_buttons(shop: Shop) -> None:
    assert shop.http.post("/sim/page", data={"act": "sale", "location": "0142"}).status_code == 303
    sold = shop.sim.place_sale(customer="<b>Eve</b>")
    page = shop.http.get("/sim").text
    assert sold.shipment_id in page
    assert "&lt;b&gt;Eve" in page
    shop.http.post("/sim/page", data={"act": "confirm", "shipment": sold.shipment_id})
    assert sold.state == "bag_invoiced"
    shop.http.post("/sim/page", data={"act": "run"})
    assert sold.state == "handed_over_to_customer"


@contextmanager
def _listener(status: int = 200) -> Iterator[tuple[str, list[tuple[bytes, str]]]]:
    got: list[tuple[bytes, str]] = []

    class Take(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((body, self.headers.get("X-Fynd-Signature", "")))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Stay quiet."""

    server = HTTPServer(("127.0.0.1", 0), Take)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook", got
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_webhooks_tell_each_state_signed_with_the_secret(shop: Shop) -> None:
    with _listener() as (url, got):
        assert shop.http.post("/sim/webhooks", json={"url": url, "secret": "s3cret"}).status_code == 201
        shop.handed_over()
        shop.sim.hooks.wait()
        states = [
            json.loads(body)["payload"]["shipment"]["shipment_status"]["current_shipment_status"] for body, _ in got
        ]
        assert states == ["placed", "bag_confirmed", "bag_invoiced", "handed_over_to_customer"]
        assert len({json.loads(body)["event"]["id"] for body, _ in got}) == 4
        assert all(hmac.new(b"s3cret", body, hashlib.sha256).hexdigest() == sign for body, sign in got)
        shop.sim.turn(webhook_copies=2, webhook_signature="none")
        shop.sale()
        shop.sim.hooks.wait()
        assert [sign for _, sign in got[4:]] == ["", ""]
        assert shop.http.get("/sim/webhooks").json()["deliveries"][0]["status"] == 200


def test_a_webhook_that_nobody_takes_stops_nothing(shop: Shop) -> None:
    with _listener(500) as (url, _got):
        shop.sim.hooks.add(url)
        assert shop.handed_over().state == "handed_over_to_customer"
        shop.sim.hooks.wait()
        assert {each.status for each in shop.sim.hooks.deliveries} == {500}
    with pytest.raises(FyndSimError):
        shop.sim.hooks.add("file:///etc/passwd")


def test_a_saved_simulator_goes_on_where_it_stopped(tmp_path: Path) -> None:
    file = tmp_path / "fynd.json"
    running = start_fynd(orders=2, save_to=file)
    first = running.sim.shipments()[0]
    running.sim.act(first.shipment_id, "confirm")
    running.stop()
    again = start_fynd(save_to=file)
    try:
        assert again.sim.shipment(first.shipment_id) == first
        assert again.sim.place_sale().shipment_id not in {each.shipment_id for each in running.sim.shipments()}
    finally:
        again.stop()
    file.write_text("{")
    with pytest.raises(FyndSimError) as refused:
        start_fynd(save_to=file)
    assert refused.value.code == "file_unusable"


def test_a_seed_places_the_same_sales() -> None:
    made = []
    for _ in range(2):
        running = start_fynd(orders=3, seed=7)
        made.append(
            [(each.customer, [(bag.sku, bag.quantity) for bag in each.bags]) for each in running.sim.shipments()]
        )
        running.stop()
    assert made[0] == made[1]


def test_a_taken_port_and_an_unknown_store_are_named(shop: Shop) -> None:
    with pytest.raises(FyndSimError) as refused:
        start_fynd(int(shop.running.url.rsplit(":", 1)[1]))
    assert refused.value.code == "port_taken"
    with pytest.raises(FyndSimError) as refused:
        start_fynd(location_code="9999")
    assert refused.value.code == "location_unknown"


def test_the_command_explains_itself() -> None:
    answer = CliRunner().invoke(simulate_app, ["fynd", "--help"])
    assert answer.exit_code == 0
    assert "--orders" in answer.output


def test_the_command_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    program = "from storeassist_qt.simulators.cli import simulate_app; simulate_app()"
    options = ["fynd", "--port", "0", "--orders", "2", "--save", str(tmp_path / "fynd.json")]
    with subprocess.Popen([sys.executable, "-c", program, *options], stdout=subprocess.PIPE, text=True) as served:
        assert served.stdout is not None
        said = served.stdout.readline()
        assert "Fynd simulator: http://127.0.0.1:" in said
        page = httpx.get(said.rsplit("page: ", 1)[1].strip(" )\n"))
        assert "2 shipments" in page.text
        served.send_signal(signal.SIGINT)
        served.communicate(timeout=120)
    assert "placed" in (tmp_path / "fynd.json").read_text()


def test_the_command_refuses_an_unknown_invoice_mode() -> None:
    assert CliRunner().invoke(simulate_app, ["fynd", "--invoices", "never"]).exit_code == 2


def test_a_pdf_has_a_page_per_order_and_a_table_that_points_right() -> None:
    made = text_pdf([Page(["Invoice (1)"]), Page(["Invoice 2"], code="FY1")])
    start = int(made.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert made[start:].startswith(b"xref")
    places = re.findall(rb"(\d{10}) 00000 n", made)
    assert all(made[int(place) :].startswith(b"%d 0 obj" % number) for number, place in enumerate(places, start=1))
    assert b"/Count 2" in made
