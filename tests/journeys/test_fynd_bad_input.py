"""What Fynd or its settings get wrong: named to whom it concerns, nothing lost, nothing sent twice."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fynd_store import CORA, GOOD, KIM, FyndStore, open_store
from shop_floor import is_good_sentence

from storeassist_qt.cache.opening import open_store as open_device_store
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.orders import Order, Stage
from storeassist_qt.domain.ports import Connection
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.hub import paperwork
from storeassist_qt.oms.fynd.settings import Doing, InvoiceMode
from storeassist_qt.protocol.envelopes import CommandOutcome
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.simulators.fynd import views
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.desk import SyncDesk
from storeassist_qt.sync.engine import SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.lookup import HubQuestions
from storeassist_qt.sync.people import SignInDesk
from storeassist_qt.ui.messages import text_of


def told(code: str, facts: dict[str, Any]) -> str:
    """Return the sentence a person reads; it must be a good one."""
    text = text_of(code, facts)
    assert is_good_sentence(text), text
    assert "{" not in text
    return text


def problems(store: FyndStore) -> dict[str, str]:
    """Return what the manager reads of the connection, by code."""
    found: tuple[OmsProblem, ...] = store.health().problems
    return {problem.code: told(problem.code, problem.facts) for problem in found}


def problems_of(order: Order) -> dict[str, str]:
    return {problem.code: told(problem.code, problem.facts) for problem in order.problems}


def whole_sale(store: FyndStore, shipment_id: str) -> Order:
    """Pick, hand over and settle an order."""
    store.until(lambda: any(order.oms_id == shipment_id for order in store.orders()))
    store.turn(10)
    store.hand_over(store.pick(store.at(shipment_id)))
    store.until(store.is_settled)
    return store.at(shipment_id)


# --- settings --------------------------------------------------------------------------------------------------------
def test_wrong_credentials_are_told_and_cost_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    secret = "wrong-integration-token"
    with open_store(tmp_path, password=secret) as store:
        sold = store.sell()
        store.turn(5, 4)
        health = store.health()
        assert (health.is_reachable, health.code) == (False, "oms_login_refused")
        assert "password" in told(health.code, health.facts).lower() or "log" in told(health.code, health.facts).lower()
        assert store.orders() == []
        tries = len(store.sim.calls)
        store.turn(5, 12)
        assert len(store.sim.calls) - tries <= 15  # a minute of questions, each login at its pace
        assert secret not in caplog.text
        assert secret not in str(health)
        store.settings = type(store.settings)(
            **{**{name: getattr(store.settings, name) for name in store.settings.__dataclass_fields__},
               "password": store.fynd.password}
        )  # fmt: skip
        store.start_hub_again()
        whole_sale(store, sold)
        store.check_books(sold)
        assert store.health().is_reachable


def test_a_store_code_that_is_not_ours_is_told(tmp_path: Path):
    with open_store(tmp_path, location_code="9999") as store:
        store.sell()
        store.turn(5, 4)
        assert store.orders() == []
        health = store.health()
        texts = [told(health.code, health.facts)] if health.code else []
        texts += list(problems(store).values())
        assert any("9999" in text for text in texts), texts
        assert sum(store.writes().values()) == 0


# --- orders ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("is_filtered", [True, False], ids=["filtered", "shown_all_the_same"])
def test_an_order_of_another_store_is_left_to_it(tmp_path: Path, is_filtered: bool):
    with open_store(tmp_path, as_company=True, location_code="0142") as store:
        other = next(found for code, found in store.sim.world.state.stores.items() if code != "0142")
        foreign, ours = store.sim.place_sale(other.location_code), store.sell()
        store.until(lambda: len(store.orders()) == 1)
        if not is_filtered:  # a server that does not mind locationCode
            shown = json.dumps([views.order(foreign, other, store.sim.switches)])
            store.sim.faults.add("status", method="GET", path="/oms/v3/shipment", http_status=200, body=shown, times=1)
        store.source.want(foreign.shipment_id)
        store.turn(1)
        store.sim.faults.clear()
        whole_sale(store, ours)
        assert [order.oms_id for order in store.orders()] == [ours]
        if not is_filtered:
            assert foreign.fynd_order_id in problems(store)["oms_foreign_store"]
        assert [step.state for step in store.sim.shipment(foreign.shipment_id).history] == ["placed"]
        store.check_books(ours)


def test_amounts_that_do_not_add_up_are_a_managers_matter_and_hold_up_nobody(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = store.sell(("HV-51300-INK-350M", 2))
        shipment = store.sim.shipment(sold)
        shown = views.order(shipment, store.sim.world.state.stores["0142"], store.sim.switches)
        shown["orderPrice"] = {"totalPrice": 4711.0} if isinstance(shown["orderPrice"], dict) else 4711.0
        store.sim.faults.add("status", path="/oms/v3/shipment", method="GET", skip=0, http_status=200, times=30,
                             body=json.dumps([shown]))  # fmt: skip
        store.until(lambda: len(store.orders()) == 1)
        order = store.at(sold)
        assert list(problems_of(order)) == ["amounts_differ"]
        assert summarise(order).for_manager == 1
        store.sim.faults.clear()
        whole_sale(store, sold)
        store.check_books(sold)
        assert list(problems_of(store.at(sold))) == ["amounts_differ"]


def test_an_unknown_product_is_named_and_can_be_picked_by_its_sku(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = store.sell(("NO-SUCH-SKU", 1), ("HV-51300-INK-350M", 1))
        order = whole_sale(store, sold)
        assert "NO-SUCH-SKU" in problems_of(order)["product_unknown"]
        assert summarise(order).for_manager == 1
        assert order.stage is Stage.HANDED_OVER
        store.check_books(sold)


# --- documents -------------------------------------------------------------------------------------------------------
def test_a_pdf_that_is_none_is_refused_and_asked_for_again(tmp_path: Path):
    with open_store(tmp_path, InvoiceMode.AUTOMATIC) as store:
        for path in ("/shipment/invoice", "/shipment/labels"):
            store.sim.faults.add("status", method="POST", path=path, http_status=200, body="<html>soon</html>")
        sold = store.sell()
        order = whole_sale(store, sold)  # no paper holds up a hand-over
        store.turn(10, 3)
        order = store.at(sold)
        assert set(problems_of(order)) == {"not_a_pdf"}
        assert (len(order.problems), summarise(order).for_manager) == (2, 1)  # looked at together
        assert order.document("invoice") is None
        for kind in ("invoice", "label"):
            store.hub.call(lambda judge, kind=kind: paperwork.want_at_once(judge, order.order_id, kind, ""))  # type: ignore[misc]
        store.turn(10, 3)
        assert {ref.kind for ref in store.at(sold).documents} == {"invoice", "label"}
        store.check_books(sold)


# --- notices ---------------------------------------------------------------------------------------------------------
def test_notices_without_the_secret_are_refused_and_told(tmp_path: Path):
    secret = "shared-with-the-relay"
    with open_store(tmp_path, hook_secret=secret) as store:
        store.turn(5, 2)
        sold = store.sell()
        body = json.dumps({"payload": {"shipment": {"shipment_id": sold}}}).encode()
        url = f"{store.running.url}/v1/oms-hooks/fynd"
        store.sim.calls.clear()
        refused = [
            httpx.post(url, content=body),
            httpx.post(url, content=body, headers={"X-Webhook-Secret": "guessed"}),
            httpx.post(url, content=body, headers={"X-Fynd-Signature": "00" * 32}),
        ]
        assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [
            (401, "hook_secret_missing"),
            (401, "hook_secret_wrong"),
            (401, "hook_secret_wrong"),
        ]
        store.hub.oms_desk.turn()
        assert set(problems(store)) == {"hook_secret_missing", "hook_secret_wrong"}
        assert not any(sold in call.query for call in store.sim.calls)
        signed = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        assert httpx.post(url, content=body, headers={"X-Fynd-Signature": signed}).status_code == 202
        store.until(lambda: len(store.orders()) == 1, 2)
        assert [order.oms_id for order in store.orders()] == [sold]
        for _ in range(3):  # the same notice again brings nothing new
            httpx.post(url, content=body, headers={"X-Fynd-Signature": signed})
        store.turn(10, 3)
        assert len(store.orders()) == 1


# --- returns ---------------------------------------------------------------------------------------------------------
def test_a_return_of_an_order_that_nobody_knows_is_told(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = store.sell()
        known = whole_sale(store, store.sell())
        store.until(lambda: len(store.orders()) == 2)
        whole_sale(store, sold)
        with store.sim.world.lock:  # a sale of before this server's time
            lost = store.sim.shipment(store.sell())
            store.sim.act(lost.shipment_id, "confirm")
            store.sim.act(lost.shipment_id, "invoice")
            store.sim.hand_over(lost.shipment_id)
            made = store.sim.start_return(lost.shipment_id)
            del store.sim.world.state.shipments[lost.shipment_id]
        store.until(lambda: "oms_return_order_unknown" in problems(store))
        assert made.shipment_id in problems(store)["oms_return_order_unknown"]
        assert {order.oms_id for order in store.orders()} == {sold, known.oms_id}
        assert all(not order.returns for order in store.orders())
        refused = store.running.submit("no-such-order", c.FinishReturn(return_id="r1"), CORA)
        assert (refused.outcome, refused.code) == ("refused", "order_unknown")
        told(refused.code, refused.facts)


def test_two_counters_cannot_return_the_same_unit(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = store.sell(("HV-51300-INK-350M", 1))
        order = whole_sale(store, sold)
        line_id = order.lines[0].line_id
        ready, outcomes = threading.Barrier(2), []

        def bring_back(return_id: str, by: Any) -> None:
            ready.wait()
            outcomes.append((return_id, store.open_return(order, line_id, return_id=return_id, by=by)))

        counters = [threading.Thread(target=bring_back, args=args) for args in (("r1", CORA), ("r2", KIM))]
        for counter in counters:
            counter.start()
        for counter in counters:
            counter.join()
        lost: list[CommandOutcome] = [outcome for _, outcome in outcomes if outcome.outcome != "accepted"]
        won = [return_id for return_id, outcome in outcomes if outcome.outcome == "accepted"]
        assert [outcome.code for outcome in lost] == ["more_than_bought"]
        assert len(won) == 1
        assert "1" in told(lost[0].code, lost[0].facts)
        before = store.writes()
        store.check(store.at(sold), won[0])
        store.until(store.is_settled)
        sent = store.writes() - before
        assert sent == Counter({"status-internal": 1, "return": 1, "invoiceUpdate": 1})
        assert store.at(sold).returns[0].stage is ReturnStage.COMPLETED
        assert len(store.sim.world.returns_of(sold)) == 1
        store.check_books(sold)


def test_a_counter_and_store_os_cannot_return_the_same_unit_twice(tmp_path: Path):
    with open_store(tmp_path) as store:
        sold = store.sell(("HV-51300-INK-350M", 1))
        order = whole_sale(store, sold)
        line_id = order.lines[0].line_id
        made = store.sim.start_return(sold, {line_id: 1})  # and nobody here has heard of it yet
        assert store.open_return(order, line_id).outcome == "accepted"
        store.check(store.at(sold))
        store.until(store.is_settled)
        assert [found.oms_return_id for found in store.at(sold).returns] == [made.shipment_id]
        store.check_books(sold)


@pytest.mark.parametrize("is_credited", [True, False])
def test_two_returns_that_store_os_started_at_once_are_told_apart(tmp_path: Path, is_credited: bool):
    with open_store(tmp_path, InvoiceMode.AUTOMATIC, return_start=Doing.OBSERVE) as store:
        sold = store.sell(("HV-51300-INK-350M", 2))
        order = whole_sale(store, sold)
        line_id = order.lines[0].line_id
        for return_id in ("r1", "r2"):
            assert store.open_return(order, line_id, return_id=return_id).outcome == "accepted"
            store.check(store.at(sold), return_id)
        store.turn(10, 2)
        made = [store.sim.start_return(sold, {line_id: 1}).shipment_id for _ in range(2)]
        if is_credited:
            store.sim.act(made[1], "accept")
        store.until(store.is_settled)
        returns = store.at(sold).returns
        assert {found.oms_return_id for found in returns} == set(made)
        for found in returns:
            assert found.credit_note == store.sim.shipment(found.oms_return_id).credit_note_number
        assert problems(store) == {}
        store.check_books(sold)


def test_documents_of_no_such_return_are_refused_in_a_sentence(tmp_path: Path):
    with open_store(tmp_path) as store:
        order = whole_sale(store, store.sell())
        with pytest.raises(HubError) as refused:
            store.hub.call(lambda judge: paperwork.want_at_once(judge, order.order_id, "credit_note", "r9"))
        told(refused.value.code, refused.value.facts)


LONG_S = 120.0  # a wait ends as soon as it is true


class CounterDevice:
    """A counter's device with its own copy of the orders."""

    def __init__(self, folder: Path, store: FyndStore) -> None:
        self.store = open_device_store(folder, bytes(32))
        enrol_device(self.store, store.running.url, store.running.offer_enrolment(folder.name), folder.name)
        self.connection, self.background = HubConnection(self.store), Background()
        self.desk = SyncDesk(self.store, HubQuestions(self.store, self.connection, self.background))
        people = SignInDesk(self.store, self.connection, PinVerifiers(bytes(32), FOR_TESTS), self.background)
        self._changed = threading.Condition()
        self.engine = SyncEngine(self.store, on_status=lambda _status: self._stirred(), on_changed=self._stirred)
        self.desk.drive(self.engine)
        self.store.subscribe(self._stirred)
        self.store.set_session(people.sign_in_now("1001", "482915").session)
        self.engine.start()

    def _stirred(self, _ids: object = None) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, is_true: Callable[[], Any]) -> None:
        end = time.monotonic() + LONG_S
        while not is_true():
            assert time.monotonic() < end, self.desk.diagnostic_code()
            with self._changed:
                self._changed.wait(0.05)  # what the hub has comes without a report

    def synced(self) -> None:
        self.until(lambda: self.engine.status().connection is Connection.SYNCED and not self.store.waiting_count())

    def bring_back(self, order: Order, line_id: str, return_id: str) -> None:
        """Open, check and finish a return of one unit, by what this device knows."""
        units = (c.UnitToReturn(line_id, "wrong_size"),)
        self.store.submit(order.order_id, c.OpenReturn(return_id=return_id, units=units, local_number="R-1-1"))
        checked = c.RecordQc(return_id=return_id, unit_id="1", is_accepted=True, answers=GOOD, disposition="shelf")
        self.store.submit(order.order_id, checked, c.FinishReturn(return_id=return_id))

    def close(self) -> None:
        self.engine.stop()
        self.background.close()
        self.connection.close()
        self.store.close()


def test_two_counters_without_the_hub_return_the_same_unit_and_one_is_told(tmp_path: Path):
    with open_store(tmp_path / "store", policy={"return_days": 3650}) as store:
        sold = store.sell(("HV-51300-INK-350M", 1))
        order = whole_sale(store, sold)
        line_id = order.lines[0].line_id
        one, two = CounterDevice(tmp_path / "one", store), CounterDevice(tmp_path / "two", store)
        try:
            for device in (one, two):
                device.synced()
                device.until(lambda device=device: device.store.order(order.order_id) is not None)  # type: ignore[misc]
                device.engine.stop()
            one.bring_back(order, line_id, "r1")
            two.bring_back(order, line_id, "r2")
            for device in (one, two):
                device.engine.start()
                device.until(lambda device=device: not device.store.waiting_count())  # type: ignore[misc]
            two.until(lambda: two.store.attention_count() > 0)
            assert one.store.attention_count() == 0
            cards = two.desk.attention()
            assert "more_than_bought" in [card.code for card in cards]
            for card in cards:
                told(card.code, card.facts)
            store.until(store.is_settled)
            assert [found.return_id for found in store.at(sold).returns] == ["r1"]
            assert len(store.sim.world.returns_of(sold)) == 1
            store.check_books(sold)
        finally:
            one.close()
            two.close()
