from __future__ import annotations

import hashlib
import hmac
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import ReturnOrigin
from storeassist_qt.hub import oms_desk, oms_state
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import Incoming
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import SettleOmsProblem
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, PICKER_PIN, Clock, FakeDevice, an_order
from .fake_oms import FakeFynd, oms_order
from .test_hub_numbering import hand_over
from .test_oms_desk import _picked, _place

SECRET = "s3cret-hook"


@pytest.fixture
def fynd() -> FakeFynd:
    return FakeFynd(hook_secret=SECRET)


@pytest.fixture
def hooked(tmp_path: Path, clock: Clock, fynd: FakeFynd) -> Iterator[RunningHub]:
    running = start_hub(
        tmp_path / "hub",
        clock=clock,
        pin_cost=FOR_TESTS,
        connection=fynd.connection,
        set_up=(StorePolicy(currency="EUR"), MANAGER),
    )
    yield running
    running.stop()


def _post(running: RunningHub, body: bytes, name: str = "fynd", **headers: str) -> httpx.Response:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return httpx.post(f"{running.url}/v1/oms-hooks/{name}", content=body, headers=named)


def _signed(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def test_a_manager_puts_a_problem_away(
    hooked: RunningHub, make_oms_device: Callable[..., FakeDevice], clock: Clock
) -> None:
    _post(hooked, b"{1}")  # no secret
    hooked.hub.oms_desk.turn()
    picker = hooked.add_associate("1047", "Ana Torres", ("pick",), PICKER_PIN)
    device = make_oms_device(hooked)
    chief = device.sign_in(MANAGER.number, MANAGER.pin).associate
    assert chief is not None
    (problem,) = device.pull().oms.problems  # type: ignore[union-attr]

    def settle(actor: str) -> httpx.Response:
        body = encode(SettleOmsProblem(problem=problem, actor=actor))
        return device.http.post("/v1/oms-problems", content=body, headers={"Content-Type": "application/json"})

    assert (settle(picker).status_code, settle(picker).json()["code"]) == (403, "actor_not_signed_in")
    device.sign_in("1047", PICKER_PIN)
    assert (settle(picker).status_code, settle(picker).json()["code"]) == (403, "role_missing")
    assert [settle(chief.associate_id).status_code for _ in range(2)] == [200, 200]  # twice is once
    _post(hooked, b"{1}")
    hooked.hub.oms_desk.turn()
    told = device.pull().oms
    assert told is not None
    assert [(one.code, one.settled_by) for one in told.problems] == [("hook_secret_missing", "Maya Jensen")]
    clock.advance(days=8)
    hooked.hub.oms_desk.turn()  # as it does every second: it is forgotten by now
    _post(hooked, b"{1}")
    hooked.hub.oms_desk.turn()
    told = device.pull().oms
    assert told is not None
    assert [(one.code, one.settled_by) for one in told.problems] == [("hook_secret_missing", "")]  # it goes on


def test_what_was_put_away_stays_so_until_it_is_over(clock: Clock) -> None:
    hooks = OmsProblem(code="hook_secret_wrong", facts={"hub": True}, at=clock())
    foreign = OmsProblem(code="oms_foreign_store", facts={"number": "FY1"}, at=clock())
    told = OmsHealth(name="fynd", problems=(hooks, foreign))
    for problem in (hooks, foreign):
        told = oms_state.settled(told, problem, "Maya")
    over = oms_state.merged(OmsHealth(name="fynd"), (), 0, told, clock())  # also after a restart of the connector
    assert [(one.code, one.settled_by) for one in over.problems] == [("oms_foreign_store", "Maya")]
    again = oms_state.merged(OmsHealth(name="fynd", problems=(foreign,)), (hooks,), 0, over, clock())
    assert {one.code: one.settled_by for one in again.problems} == {
        "hook_secret_wrong": "",
        "oms_foreign_store": "Maya",
    }


def test_a_signed_notice_has_its_orders_read(hooked: RunningHub, fynd: FakeFynd) -> None:
    body = b"{101,102}"
    assert _post(hooked, body, X_Fynd_Signature=_signed(body)).json() == {"named": 2}
    assert fynd.source.followed == ["101", "102"]
    assert _post(hooked, b"{103}", X_Webhook_Secret=SECRET).status_code == 202
    assert fynd.source.followed[-1] == "103"
    assert _post(hooked, b"{104}", X_Fynd_Signature=SECRET).status_code == 202
    assert fynd.source.followed[-1] == "104"
    assert fynd.source.wanted == []


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "hook_secret_missing"),
        ({"X_Webhook_Secret": "guessed"}, "hook_secret_wrong"),
        ({"X_Fynd_Signature": _signed(b"{101}", "other")}, "hook_secret_wrong"),
        ({"X_Fynd_Signature": _signed(b"{102}")}, "hook_secret_wrong"),
        ({"X_Fynd_Signature": "\u00e9".encode().decode("latin-1")}, "hook_secret_wrong"),
    ],
)
def test_a_notice_without_proof_is_refused_and_named(
    hooked: RunningHub, fynd: FakeFynd, headers: dict[str, str], code: str
) -> None:
    named = {key.replace("_", "-").encode(): value.encode("latin-1") for key, value in headers.items()}
    answer = httpx.post(f"{hooked.url}/v1/oms-hooks/fynd", content=b"{101}", headers=named)
    assert (answer.status_code, answer.json()["code"]) == (401, code)
    assert SECRET not in answer.text
    assert fynd.source.followed == []
    hooked.hub.oms_desk.turn()
    told = hooked.hub.oms_desk.health
    assert told is not None
    assert [problem.code for problem in told.problems] == [code]


def test_a_notice_in_order_says_that_what_was_wrong_has_been_mended(hooked: RunningHub, clock: Clock) -> None:
    assert _post(hooked, b"{101}", X_Webhook_Secret="guessed").status_code == 401

    def told() -> list[str]:
        assert _post(hooked, b"{101}", X_Webhook_Secret=SECRET).status_code == 202
        hooked.hub.oms_desk.turn()
        health = hooked.hub.oms_desk.health
        assert health is not None
        return [problem.code for problem in health.problems]

    assert told() == ["hook_secret_wrong"]  # somebody may guess while the right ones come in
    clock.advance(minutes=11)
    assert told() == []


def test_an_odd_notice_or_another_address_is_told(hooked: RunningHub, fynd: FakeFynd) -> None:
    assert _post(hooked, b"not json", X_Webhook_Secret=SECRET).json()["code"] == "hook_unreadable"
    assert _post(hooked, b"{1}", name="other", X_Webhook_Secret=SECRET).status_code == 404
    assert _post(hooked, b"{" + b"1" * 600_000 + b"}", X_Webhook_Secret=SECRET).status_code == 413
    assert fynd.source.followed == []


def test_a_hub_that_was_given_no_secret_takes_no_notices(running: RunningHub) -> None:
    assert _post(running, b"{1}", X_Webhook_Secret="").json()["code"] == "hooks_off"


def test_an_unknown_order_is_asked_for_at_the_oms(
    hooked: RunningHub, fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice], monkeypatch: pytest.MonkeyPatch
) -> None:
    order = oms_order(an_order, "17328629784861")
    fynd.source.shelf["17328629784861"] = lambda: Incoming(
        order_id=order.order_id, commands=(c.PlaceOrder(order=order), c.DeliverySeen())
    )
    device = make_oms_device(hooked)
    assert device.http.get("/v1/orders/17328629784861").json()["number"] == order.number
    monkeypatch.setattr(oms_desk.OmsDesk.look_up, "__defaults__", (0.3,))
    assert device.http.get("/v1/orders/17328629784862").json()["code"] == "order_unknown"
    asked = len(fynd.source.wanted)
    assert device.http.get("/v1/orders/no number at all").status_code == 404
    assert len(fynd.source.wanted) == asked


def test_an_order_is_found_by_each_of_its_numbers(
    hooked: RunningHub, fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice]
) -> None:
    order = _place(hooked, fynd, oms_order(an_order, "173286297"))
    _picked(hooked, order)
    hooked.submit(order.order_id, c.InvoiceIssued(number="NF/26/77"))
    hand_over(hooked, order)
    opened = c.OpenReturn(
        return_id="ret-1",
        units=(c.UnitToReturn("1", "changed_mind"),),
        origin=ReturnOrigin.OMS,
        oms_return_id="RET-900",
    )
    assert hooked.submit(order.order_id, opened).outcome == "accepted"
    device = make_oms_device(hooked)
    for text in (order.order_id, order.number, "173286297", "NF/26/77", "nf/26/77", "RET-900", "50001"):
        assert device.http.get(f"/v1/orders/{quote(text, safe='')}").json()["order_id"] == order.order_id, text
        if text != order.order_id:
            assert device.http.get("/v1/orders", params={"q": text}).json()["total"] == 1, text
    answer = device.http.get("/v1/orders/NF%2F26%2F77/documents/label")
    assert answer.json()["code"] == "document_waiting"


def test_two_counters_cannot_return_the_same_unit(
    running: RunningHub, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running.add_associate("1050", "Rita", ("returns",), "605219")
    order = an_order(ordered=3)
    running.place(order)
    _picked(running, order)
    hand_over(running, order)
    counters = [make_oms_device(running, ("1050", "605219")) for _ in range(2)]
    rita = next(one.associate_id for one in counters[0].pull().associates or () if one.number == "1050")
    answers: list[Any] = [None, None]
    ready = threading.Barrier(2)

    def opens(which: int) -> None:
        units = tuple(c.UnitToReturn("1", "changed_mind") for _ in range(2))
        command = c.OpenReturn(return_id=f"r{which}", units=units, has_receipt=True)
        ready.wait(60)
        answers[which] = counters[which].push(order.order_id, rita, command).outcomes[0]

    threads = [threading.Thread(target=opens, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answer.outcome for answer in answers) == ["accepted", "refused"]
    refused = next(answer for answer in answers if answer.outcome == "refused")
    assert refused.code == "more_than_bought"
    assert (refused.facts["left"], refused.facts["quantity"]) == (1, 2)
    found = running.hub.order(order.order_id)
    assert found is not None
    assert [one.number for one in found.returns] == ["50001"]
