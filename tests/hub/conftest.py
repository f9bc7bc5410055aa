"""A store with one manager and one picker behind a real hub on loopback, and devices that speak HTTP to it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.orders import Line, Order, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import core, oms_desk, turns
from storeassist_qt.hub.admin import NewManager, set_up
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import (
    ChangesPage,
    CommandEnvelope,
    EnrolAnswer,
    PushAnswer,
    PushRequest,
    SignInReply,
)
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.security.pins import FOR_TESTS

MANAGER = NewManager("1001", "Maya Jensen", "482915")
PICKER_PIN = "739184"
NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


class Clock:
    """Time that goes only where it is told."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


class FakeDevice:
    """What a device keeps of itself, and its requests."""

    def __init__(self, url: str, answer: EnrolAnswer) -> None:
        self.answer = answer
        self.incarnation = answer.incarnation
        self.sequence = 0
        self.http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {answer.token}"}, timeout=60)

    def envelope(self, order_id: str, command: c.OrderCommand, actor: str, **changed: Any) -> CommandEnvelope:
        self.sequence += 1
        values = {"command_id": new_id(), "sequence": self.sequence, "device_time": NOW} | changed
        return CommandEnvelope(order_id=order_id, command=command, actor=actor, **values)

    def send(self, *envelopes: CommandEnvelope, incarnation: str = "") -> httpx.Response:
        body = encode(PushRequest(incarnation=incarnation or self.incarnation, commands=envelopes))
        return self.http.post("/v1/commands", content=body, headers={"Content-Type": "application/json"})

    def push(self, order_id: str, actor: str, *commands: c.OrderCommand) -> PushAnswer:
        response = self.send(*(self.envelope(order_id, command, actor) for command in commands))
        assert response.status_code == 200, response.text
        return msgspec.json.decode(response.content, type=PushAnswer)

    def pull(self, since: int = 0, after_seq: int = 0, **more: Any) -> ChangesPage:
        params = {"since": since, "after_seq": after_seq, "incarnation": self.incarnation} | more
        response = self.http.get("/v1/changes", params=params)
        assert response.status_code == 200, response.text
        return msgspec.json.decode(response.content, type=ChangesPage)

    def sign_in(self, number: str, pin: str) -> SignInReply:
        response = self.http.post("/v1/sign-in", json={"number": number, "pin": pin})
        return msgspec.json.decode(response.content, type=SignInReply)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True)
def _turns_when_woken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hub's threads take turns when they are woken, and not a few times a second between two lines of a test."""

    def take_turns(
        turn: Callable[[], object], is_stopping: Callable[[], bool], wake: threading.Event, _every_s: float
    ) -> None:
        def turn_awake() -> None:
            wake.wait()
            if not is_stopping():
                turn()

        turns.take_turns(turn_awake, is_stopping, wake, 0.0)

    monkeypatch.setattr(core, "take_turns", take_turns)
    monkeypatch.setattr(oms_desk, "take_turns", take_turns)


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store set up once; each test gets a copy, as the migrations take longer than most tests."""
    folder = tmp_path_factory.mktemp("store") / "hub"
    policy = StorePolicy(name="Store 0142", time_zone="Europe/Berlin", currency="EUR")
    set_up(folder, policy, MANAGER, pin_cost=FOR_TESTS)
    return folder


@pytest.fixture
def running(tmp_path: Path, made_store: Path, clock: Clock) -> Iterator[RunningHub]:
    shutil.copytree(made_store, tmp_path / "hub")
    running = start_hub(tmp_path / "hub", clock=clock, pin_cost=FOR_TESTS)
    yield running
    running.stop()


@pytest.fixture
def picker(running: RunningHub) -> str:
    return running.add_associate("1047", "Ana Torres", ("pick", "hand_off"), PICKER_PIN, badge="BADGE-7001047")


@pytest.fixture
def make_device(running: RunningHub) -> Iterator[Any]:
    made: list[FakeDevice] = []

    def make(name: str = "Handheld 1", *signed_in: tuple[str, str]) -> FakeDevice:
        code = running.offer_enrolment(name)
        response = httpx.post(f"{running.url}/v1/enrol", json={"code": code})
        device = FakeDevice(running.url, msgspec.json.decode(response.content, type=EnrolAnswer))
        made.append(device)
        for number, pin in signed_in:
            assert device.sign_in(number, pin).code == ""
        return device

    yield make
    for device in made:
        device.http.close()


@pytest.fixture
def device(make_device: Any, picker: str) -> FakeDevice:
    return make_device("Handheld 1", ("1047", PICKER_PIN))


def an_order(number: str = "100214", *, ordered: int = 3, **more: Any) -> Order:
    line = Line(
        line_id="1",
        sku="NF-1",
        name="Merino sweater",
        ordered=ordered,
        unit_price=6800,
        paid_total=6800 * ordered,
        codes=(ProductCode("09521234567899"),),
    )
    values: dict[str, Any] = {
        "order_id": new_id(),
        "number": number,
        "customer": Person(name="Maria Silva", phone="+49 170 5550101"),
        "placed_at": NOW - timedelta(hours=1),
        "due_at": NOW + timedelta(hours=2),
        "currency": "EUR",
        "lines": (line,),
    }
    return Order(**(values | more))


@pytest.fixture
def make_oms_device() -> Iterator[Any]:
    """Devices of hubs that a test started itself."""
    made: list[FakeDevice] = []

    def make(running: RunningHub, *signed_in: tuple[str, str]) -> FakeDevice:
        response = httpx.post(f"{running.url}/v1/enrol", json={"code": running.offer_enrolment(f"D{len(made)}")})
        device = FakeDevice(running.url, msgspec.json.decode(response.content, type=EnrolAnswer))
        made.append(device)
        for number, pin in signed_in:
            assert device.sign_in(number, pin).code == ""
        return device

    yield make
    for device in made:
        device.http.close()
