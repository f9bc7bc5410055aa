from __future__ import annotations

from typing import Any

import httpx

from storeassist_qt.domain import commands as c
from storeassist_qt.hub import admin
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.security.tokens import badge_hash

from .conftest import MANAGER, PICKER_PIN, Clock, FakeDevice, an_order


def test_number_or_badge_says_who_and_the_pin_proves_it(running: RunningHub, make_device: Any, picker: str) -> None:
    device = make_device()
    reply = device.sign_in("1047", PICKER_PIN)
    assert reply.associate is not None
    assert (reply.associate.associate_id, reply.associate.roles) == (picker, ("pick", "hand_off"))
    assert reply.associate.badge_sha256 == badge_hash("BADGE-7001047")
    by_badge = device.http.post("/v1/sign-in", json={"badge": "BADGE-7001047", "pin": PICKER_PIN})
    assert by_badge.json()["associate"]["number"] == "1047"
    assert "verifier" not in by_badge.text


def test_an_unknown_number_and_a_wrong_pin_are_told_alike(device: FakeDevice) -> None:
    for number in ("1047", "9999"):
        answer = device.http.post("/v1/sign-in", json={"number": number, "pin": "000000"})
        assert (answer.status_code, answer.json()["code"]) == (401, "wrong")


def test_wrong_pins_make_wait_then_lock_and_a_manager_unlocks(
    running: RunningHub, device: FakeDevice, make_device: Any, clock: Clock
) -> None:
    replies = [device.sign_in("1047", "000000") for _ in range(5)]
    assert [reply.code for reply in replies] == ["wrong"] * 4 + ["wait"]
    assert replies[4].wait_s == 30
    assert device.sign_in("1047", PICKER_PIN).code == "wait"
    other = make_device("Handheld 2")
    assert other.sign_in("1047", PICKER_PIN).code == ""
    clock.advance(seconds=31)
    for tries in range(4, -1, -1):
        reply = device.sign_in("1047", "000000")
        assert reply.tries_left == tries
        clock.advance(seconds=600)
    assert reply.code == "locked"
    assert device.sign_in("1047", PICKER_PIN).code == "locked"
    running.call(lambda judge: admin.unlock_associate(judge, "1047"))
    assert device.sign_in("1047", PICKER_PIN).code == ""


def test_a_manager_unlocks_from_a_device_and_nobody_else_does(
    running: RunningHub, device: FakeDevice, clock: Clock
) -> None:
    for _ in range(10):
        device.sign_in("1047", "000000")
        clock.advance(hours=1)
    assert device.sign_in("1047", PICKER_PIN).code == "locked"
    body = {"number": "1047", "manager_number": MANAGER.number, "manager_pin": "000000"}
    assert device.http.post("/v1/unlock", json=body).status_code == 401
    assert device.sign_in("1047", PICKER_PIN).code == "locked"
    assert device.http.post("/v1/unlock", json=body | {"manager_pin": MANAGER.pin}).status_code == 200
    assert device.sign_in("1047", PICKER_PIN).code == ""
    body = {"number": "1001", "manager_number": "1047", "manager_pin": PICKER_PIN}
    assert device.http.post("/v1/unlock", json=body).status_code == 403
    unknown = {"number": "9", "manager_number": MANAGER.number, "manager_pin": MANAGER.pin}
    assert device.http.post("/v1/unlock", json=unknown).status_code == 404


def test_a_right_pin_forgets_the_wrong_ones(device: FakeDevice) -> None:
    for _ in range(4):
        device.sign_in("1047", "000000")
    assert device.sign_in("1047", PICKER_PIN).code == ""
    assert [device.sign_in("1047", "000000").code for _ in range(4)] == ["wrong"] * 4


def test_the_badge_alone_opens_picking_only_and_only_where_the_store_allows_it(
    running: RunningHub, make_device: Any, picker: str
) -> None:
    device = make_device()
    assert device.http.post("/v1/sign-in", json={"badge": "BADGE-7001047"}).json()["code"] == "wrong"
    running.call(lambda judge: admin.set_setting(judge, "badge_alone", "yes"))
    answer = device.http.post("/v1/sign-in", json={"badge": "BADGE-7001047"})
    assert answer.json()["associate"]["roles"] == ["pick"]
    order = an_order()
    running.place(order)
    answers = device.push(order.order_id, picker, c.ClaimOrder(), c.AcceptUnits(line_id="1", quantity=1)).outcomes
    assert [(a.outcome, a.code) for a in answers] == [("accepted", ""), ("refused", "role_missing")]


def test_a_new_pin_counts_at_once_and_the_old_one_no_longer(running: RunningHub, device: FakeDevice) -> None:
    verifiers = running.hub.desk.verifiers
    running.call(lambda judge: admin.reset_pin(judge, verifiers, "1047", "905172"))
    assert device.sign_in("1047", PICKER_PIN).code == "wrong"
    assert device.sign_in("1047", "905172").code == ""


def test_an_enrolment_code_works_once_and_for_ten_minutes(running: RunningHub, clock: Clock) -> None:
    code = running.offer_enrolment("Kiosk 1", "kiosk")
    first = httpx.post(f"{running.url}/v1/enrol", json={"code": code.lower().replace("-", " ")})
    assert (first.status_code, first.json()["role"], first.json()["device_name"]) == (200, "kiosk", "Kiosk 1")
    again = httpx.post(f"{running.url}/v1/enrol", json={"code": code})
    assert (again.status_code, again.json()["code"]) == (403, "enrolment_refused")
    late = running.offer_enrolment("Kiosk 2", "kiosk")
    clock.advance(minutes=10)
    assert httpx.post(f"{running.url}/v1/enrol", json={"code": late}).status_code == 403


def test_five_wrong_codes_end_every_open_one(running: RunningHub) -> None:
    code = running.offer_enrolment("Handheld 9")
    for _ in range(5):
        assert httpx.post(f"{running.url}/v1/enrol", json={"code": "AAAAA-AAAAA"}).status_code == 403
    assert httpx.post(f"{running.url}/v1/enrol", json={"code": code}).status_code == 403


def test_no_pin_token_or_code_stands_in_the_database(running: RunningHub, device: FakeDevice) -> None:
    code = running.offer_enrolment("Handheld 9")
    token = running.add_integrator("shop")
    link = running.place(an_order())
    running.stop()
    content = b"".join(path.read_bytes() for path in running.hub.folder.glob("hub.db*"))
    for secret in (code, token, link.rpartition("/")[2], device.answer.token, PICKER_PIN, MANAGER.pin, "BADGE-7001047"):
        assert secret.encode() not in content
    assert running.hub.folder.joinpath("hub.secret").read_bytes() not in content
