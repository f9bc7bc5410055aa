from __future__ import annotations

import re
import shutil
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from storeassist_qt import oms
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectState, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import metrics
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.address import url_of
from storeassist_qt.hub.cli import hub_app
from storeassist_qt.hub.cli_words import wait_words
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import AwaitingPerson, OmsUnreachable, RefusedByOms
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.storage.columns import utc_now

from .conftest import MANAGER, Clock, an_order
from .fake_oms import FakeFynd, oms_order
from .test_oms_desk import _picked, _place

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def fynd() -> FakeFynd:
    return FakeFynd()


@pytest.fixture
def running(tmp_path: Path, clock: Clock, fynd: FakeFynd) -> Iterator[RunningHub]:
    running = start_hub(
        tmp_path / "hub",
        clock=clock,
        pin_cost=FOR_TESTS,
        connection=fynd.connection,
        set_up=(StorePolicy(currency="EUR", time_zone="Europe/Berlin"), MANAGER),
    )
    yield running
    running.stop()


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs `storeassist hub ...` beside the running hub."""
    monkeypatch.setenv("STOREASSIST_HUB_DATA", str(tmp_path / "hub"))
    return lambda *words: CliRunner().invoke(hub_app, list(words))


def _key(running: RunningHub, order: Order) -> str:
    found = running.hub.order(order.order_id)
    assert found is not None
    return found.effects[0].key


def _state(running: RunningHub, order: Order) -> EffectState:
    found = running.hub.order(order.order_id)
    assert found is not None
    return found.effects[0].state


def test_the_command_line_shows_what_is_refused_and_tries_it_again(
    running: RunningHub, fynd: FakeFynd, hub: Any, clock: Clock
) -> None:
    fynd.port.answers["confirm"] = RefusedByOms("O422", "not of this location")
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    shown = hub("oms").stdout
    key = _key(running, order)
    assert "fynd answers" in shown
    assert f"refused   {order.number}" in shown
    assert key in shown
    assert "O422: not of this location" in shown
    assert shown.endswith("1 refused, 0 waiting, 0 awaiting.\n")
    del fynd.port.answers["confirm"]
    assert f"{key} is tried again" in hub("oms", "retry", key, "--by", "Maya").stdout
    clock.now = utc_now()  # the command line goes by the machine's own
    running.hub.carry()
    assert _state(running, order) is EffectState.CONFIRMED
    assert "Maya" in hub("journal", order.number).stdout
    assert "no open request" in hub("oms", "retry", "nothing/1").stderr
    assert "Name one request" in hub("oms", "retry").stderr
    assert "no open request" in hub("oms", "settle", key, "--note", "x").stderr


def test_what_waits_or_awaits_a_person_is_shown_hurried_and_settled(
    running: RunningHub, fynd: FakeFynd, hub: Any, clock: Clock
) -> None:
    fynd.port.down = OmsUnreachable("oms_unreachable", retry_after_s=3000)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    running.hub.oms_desk.turn()
    shown = hub("oms").stdout
    assert "1 tries, next " in shown
    assert "0 refused, 1 waiting, 0 awaiting." in shown
    assert "it does not answer\n" in shown
    assert "fynd: answers; 1 waiting, 0 refused" in hub("status").stdout
    assert hub("oms", "retry", "--all").exit_code == 0
    fynd.port.down = None
    fynd.port.answers["confirm"] = AwaitingPerson()
    # The command line goes by the machine's own clock, which may say anything.
    clock.now = max(clock.now, utc_now()) + timedelta(minutes=2)
    running.hub.carry()
    assert "0 refused, 0 waiting, 1 awaiting." in hub("oms").stdout
    key = _key(running, order)
    assert "settled" in hub("oms", "settle", key, "--note", "done in Store OS").stdout
    assert _state(running, order) is EffectState.CONFIRMED
    assert "Nothing is refused or waits" in hub("oms", "retry", "--all").stdout


def test_a_problem_and_an_oms_that_is_away_are_told_in_words(running: RunningHub, fynd: FakeFynd, hub: Any) -> None:
    running.hub.oms_desk.note("hook_secret_missing")
    running.hub.oms_desk.note("oms_foreign_store", number="FY9", location="0999")
    running.hub.oms_desk.note("something_new", number="FY9")
    fynd.source.state = fynd.source.state.__class__(name="fynd", is_reachable=False, code="oms_login_refused")
    running.hub.oms_desk.turn()
    shown = hub("oms").stdout
    assert "fynd cannot be used: it refuses the login" in shown
    assert "came without its secret and was not taken" in shown
    assert "Order FY9 is of the store 0999 and was not taken. Check location_code." in shown
    assert "something_new  number=FY9" in shown
    assert "fynd: it refuses the login" in hub("status").stdout


def test_a_picture_is_put_on_documents(running: RunningHub, hub: Any, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    (tmp_path / "logo.txt").write_text("no picture")
    assert "stands on documents" in hub("logo", str(tmp_path / "logo.png")).stdout
    running.hub.look()
    assert len(running.hub.registry.policy.logo) == 64
    assert "not a PNG or JPEG" in hub("logo", str(tmp_path / "logo.txt")).stderr
    assert "cannot be used" in hub("logo", str(tmp_path / "missing.png")).stderr
    assert "no logo" in hub("logo", "none").stdout
    running.hub.look()
    assert running.hub.registry.policy.logo == ""


def test_a_hub_with_wrong_settings_does_not_start(tmp_path: Path, made_store: Path, hub: Any) -> None:
    shutil.copytree(made_store, tmp_path / "hub")
    (tmp_path / "hub" / "oms.toml").write_text('[fynd]\nbase_url = "https://a.example"\npasword = "p"\n')
    result = hub("serve", "--port", "0")
    assert result.exit_code == 1
    assert "There is no setting pasword of Fynd" in result.stderr
    result = hub("--port", "0", "--oms-settings", str(tmp_path / "none.toml"))
    assert "none.toml cannot be read" in result.stderr
    assert "This hub has no order system" in hub("oms").stdout
    assert "oms         none" in hub("status").stdout


def test_the_metrics_tell_of_the_oms(running: RunningHub, fynd: FakeFynd) -> None:
    fynd.port.down = OmsUnreachable("oms_unreachable")
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    running.submit(order.order_id, c.InvoiceIssued(number="X"))
    text = metrics.render(running.hub)[0].decode()
    assert "storeassist_oms_reachable 1.0" in text
    assert "storeassist_oms_waiting 1.0" in text
    assert 'storeassist_documents{state="wanted"} 2.0' in text


def test_the_address_of_the_running_hub_is_printed_for_new_devices(running: RunningHub, hub: Any) -> None:
    port = running.url.rpartition(":")[2]
    assert port != "8840"
    assert f"--hub {running.url} --enrol " in hub("device", "enrol").stdout
    assert "--hub http://hub.shop:80 --enrol " in hub("device", "enrol", "--url", "http://hub.shop:80").stdout
    order = an_order()
    running.place(order)
    assert hub("check-in-link", order.number).stdout.startswith(f"{running.url}/c/")


@pytest.mark.parametrize(
    ("host", "named"),
    [("0.0.0.0", socket.gethostname()), ("::", socket.gethostname()), ("::1", "[::1]"), ("10.0.0.5", "10.0.0.5")],
)
def test_a_hub_that_listens_everywhere_names_the_machine(host: str, named: str) -> None:
    listener: Any = SimpleNamespace(getsockname=lambda: (host, 8899))
    assert url_of(listener) == f"http://{named}:8899"


def test_every_number_given_is_listed(running: RunningHub, hub: Any) -> None:
    order = an_order()
    running.place(order)
    running.call(lambda judge: judge.draw("invoice", order.order_id))
    running.call(lambda judge: (judge.draw("credit_note"), judge.void("2026C000001", "withdrawn")))
    said = hub("numbers").stdout.splitlines()
    assert said[0].split()[:2] == ["2026-000001", "invoice"]
    assert said[0].endswith(order.number)
    assert said[1].endswith("void: there is no such invoice after all")
    assert said[2] == "2 numbers, 1 void."
    assert len(hub("numbers", "--void").stdout.splitlines()) == 2
    running.call(lambda judge: judge.connection.execute(t.NUMBER.delete()))  # as a former release left it
    assert "1 more of invoice 2026 were given before" in hub("numbers").stdout


def test_every_wait_of_the_connector_is_told_in_words() -> None:
    folder = Path(oms.__file__).parent
    texts = [path.read_text() for path in folder.rglob("*.py")]
    codes = {code for text in texts for code in re.findall(r'OmsUnreachable\(\s*"([a-z_]+)"', text)}
    assert "oms_too_early" in codes
    assert [code for code in sorted(codes) if wait_words(code) == code] == []
