"""What answers is not the hub, or the hub does not want this device: told in the window, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from shop_floor import NUMBER, PIN, THROW, Hands, Store, is_good_sentence, wait_until_it_listens
from tests.quiet_port import quiet_port

from storeassist_qt.domain.commands import PickUnits
from storeassist_qt.hub import admin
from storeassist_qt.ui.messages import text_of

HTML = b"<html><head><title>Guest Wi-Fi</title></head><body>Please sign in</body></html>"
OTHER = json.dumps({"status": "ok", "service": "printer"}).encode()


def set_up_error(hands: Hands) -> str:
    banner = hands.find(QWidget, "set_up_error")
    return str(banner.accessibleName() or hands.texts())


def connect(hands: Hands, url: str, code: str = "ABCD2345") -> str:
    """Try to connect a new device; returns what the screen says."""
    hands.wait(lambda: hands.current.shown == "set_up", "no set-up")
    hands.put("hub_url", url)
    hands.put("enrol_code", code)
    hands.tap("connect")
    page: Any = hands.current.page("set_up")
    hands.wait(lambda: page.vm.error_text and not page.vm.is_busy, "no answer")
    assert page.vm.error_text in hands.texts()
    return str(page.vm.error_text)


@pytest.mark.parametrize(
    ("body", "kind", "status", "words"),
    [
        (HTML, "text/html", 200, "Wi-Fi asks for a sign-in page"),
        (HTML, "text/html; charset=utf-8", 511, "Wi-Fi asks for a sign-in page"),
        (OTHER, "application/json", 200, "cannot read"),
        (OTHER, "application/json", 404, "not a StoreAssist hub"),
        (b"hello", "text/plain", 200, "not a StoreAssist hub"),
        (b"{", "application/json", 200, "cannot read"),
    ],
)
def test_something_else_answers_when_a_new_device_connects(
    open_device: Callable[..., Hands], impostor: Callable[..., str], body: bytes, kind: str, status: int, words: str
) -> None:
    text = connect(open_device(), impostor(body, kind, status))
    assert words in text
    assert is_good_sentence(text)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1:{free}", "No hub answers there"),
        ("https://127.0.0.1:{hub}", "not trusted"),
        ("ftp://store", "not an address"),
        ("http://store:999999", "not an address"),
        ("http://no such host", "not an address"),
        ("", "Type the address"),
    ],
)
def test_a_wrong_address_is_told_where_it_was_typed(
    open_device: Callable[..., Hands], store: Store, url: str, words: str
) -> None:
    text = connect(open_device(), url.format(free=quiet_port(), hub=store.port))
    assert words in text, text
    assert is_good_sentence(text)


def test_a_used_an_expired_and_a_mistyped_code_are_refused_and_a_good_one_lets_in(
    open_device: Callable[..., Hands], store: Store
) -> None:
    hands = open_device()
    text = connect(hands, store.running.url, "ZZZZZZZZ")
    assert "does not accept that enrolment code" in text
    assert is_good_sentence(text)
    good = store.running.offer_enrolment("Handheld 1")
    hands.put("enrol_code", good)
    hands.tap("connect")
    hands.wait(lambda: hands.device.is_enrolled and hands.current.shown == "sign_in", "not let in")
    hands.sign_in()
    hands.wait(lambda: hands.current.shown == "queue", "not signed in")
    hands.synced()
    other = open_device("two")
    assert "does not accept that enrolment code" in connect(other, store.running.url, good)
    late = store.running.offer_enrolment("Handheld 2")
    store.ahead += timedelta(hours=2)
    assert "does not accept that enrolment code" in connect(other, store.running.url, late)
    assert not other.device.is_enrolled


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [(HTML, "text/html", "captive_portal"), (OTHER, "application/json", "unusable_answer")],
)
def test_a_portal_in_the_way_of_a_working_device_keeps_its_picks(
    open_device: Callable[..., Hands], store: Store, impostor: Callable[..., str], body: bytes, kind: str, reason: str
) -> None:
    hands = open_device(store=store)
    hands.sign_in()
    hands.synced()
    store.stop()
    hands.device.close()
    again = open_device(hub__url=impostor(body, kind))
    again.sign_in()
    again.wait(lambda: again.current.shown == "queue", "no offline sign-in")
    again.wait(lambda: again.device.engine.status().reason == reason, "the reason is not known")
    walk = again.start_walk(store.first.order_id)
    line = store.first.lines[0]
    again.device.store.submit(
        store.first.order_id, PickUnits(line_id=line.line_id, quantity=1, code=line.codes[0].gtin14)
    )
    assert again.device.store.waiting_count() >= 2
    again.spin(0.5)
    assert again.device.store.waiting_count() >= 2, "something took the queue"
    assert walk.vm.walk.tasks
    again.current.open("sync")
    again.wait(lambda: "Wi-Fi" in again.texts() or "cannot read" in again.texts(), "the sync screen does not say why")
    store.start_again()
    again.device.settings.set("hub.url", "")
    again.device.close()
    mended = open_device()
    mended.synced()
    order = store.running.hub.order(store.first.order_id)
    assert order is not None
    assert order.units("picked") == 1


def test_a_wrong_pin_counts_down_waits_and_locks(open_device: Callable[..., Hands], store: Store) -> None:
    hands = open_device(store=store)
    hands.wait(lambda: hands.device.engine.status().is_online, "offline")
    hands.press(NUMBER)
    hands.tap("sign_in_button")
    for tries_left in (9, 8, 7, 6):
        hands.press("111119")
        hands.tap("sign_in_button")
        hands.wait(lambda n=tries_left: f"{n} tries left" in hands.texts(), f"{tries_left} tries left is not said")
    hands.press("111119")
    hands.tap("sign_in_button")
    hands.wait(lambda: "Too many tries" in hands.texts(), "the wait is not said")
    for _ in range(5):
        store.ahead += timedelta(hours=2)
        hands.device.sign_in.sign_in_now(NUMBER, "111119")
    answer = hands.device.sign_in.sign_in_now(NUMBER, PIN)
    assert answer.code == "locked"


def test_a_device_removed_while_it_runs_says_so_and_keeps_its_work(
    open_device: Callable[..., Hands], store: Store
) -> None:
    hands = open_device(store=store)
    hands.sign_in()
    hands.synced()
    hands.start_walk(store.first.order_id)
    hands.synced()
    device_id = hands.device.store.meta.identity.device_id
    store.running.call(lambda judge: admin.revoke_device(judge, device_id))
    line = store.first.lines[0]
    hands.device.store.submit(
        store.first.order_id, PickUnits(line_id=line.line_id, quantity=1, code=line.codes[0].gtin14)
    )
    hands.wait(lambda: hands.device.engine.status().reason == "revoked", "nothing says that the device was removed")
    assert hands.device.store.waiting_count() == 1
    hands.current.open("sync")
    hands.wait(lambda: "was removed from the store" in hands.texts(), "the sync screen does not say it")
    # A manager enrols it again: what waited is kept until somebody signs in, and then sent.
    hands.device.enrol_now(store.running.url, store.running.offer_enrolment("Handheld 1"))
    hands.device._on_enrolled()
    hands.wait(lambda: hands.device.engine.status().reason == "sign_in_to_send", "nothing says what is waited for")
    assert is_good_sentence(text_of("sign_in_to_send"))
    assert hands.device.store.waiting_count() == 1
    hands.sign_in()
    hands.wait(lambda: not hands.device.store.waiting_count(), "the queue is not sent")
    assert hands.device.store.attention() == ()
    hands.synced()
    order = store.running.hub.order(store.first.order_id)
    assert order is not None
    assert sum(line.picked for line in order.lines if line.sku == THROW) == 1


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux when the app listens to signals")
def test_the_command_line_enrols_once_and_a_used_code_does_not_keep_the_app_from_starting(
    command: Callable[..., Any], store: Store, open_device: Callable[..., Hands], tmp_path: Any
) -> None:
    for hub, code, words in (
        (store.running.url, "WRONG234", "does not accept that enrolment code"),
        (f"127.0.0.1:{quiet_port()}", "WRONG234", "No hub answers at"),
        ("nonsense://x", "WRONG234", "not an address"),
        ("", "WRONG234", "address of the hub is missing"),
    ):
        done = command("--hub", hub, "--enrol", code)
        assert done.returncode == 1, (hub, done.stderr)
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    hands = open_device(store=store)
    hands.device.close()
    with subprocess.Popen(
        [sys.executable, "-m", "storeassist_qt", "--hub", store.running.url, "--enrol", "USED2345"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "STOREASSIST_HOME": str(tmp_path / "one")},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        wait_until_it_listens(process)  # it goes on: the device is in
        process.terminate()
        _out, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
