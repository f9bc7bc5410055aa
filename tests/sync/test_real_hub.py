"""Devices against the hub that ships, over HTTP on loopback."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from devices import an_order
from tests.quiet_port import quiet_port

from storeassist_qt.cache.opening import open_store
from storeassist_qt.domain.commands import CancelByOms, CancelOrder, ClaimOrder, PickUnits, SkipLine
from storeassist_qt.domain.errors import Refused, SyncError
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Connection, SignInAnswer, SyncStatus
from storeassist_qt.hub import admin, backup
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.storage.columns import utc_now
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.desk import SyncDesk
from storeassist_qt.sync.engine import SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.lookup import HubQuestions
from storeassist_qt.sync.people import SignInDesk

NUMBER, PIN = "1047", "482913"
ORDER = "o-100200"
LONG_S = 120.0  # a wait ends as soon as it is true


class Device:
    """A whole device: store, engine, sign-in and questions."""

    def __init__(self, folder: Path, hub: RunningHub, name: str) -> None:
        self.store = open_store(folder / name, bytes(32))
        enrol_device(self.store, hub.url, hub.offer_enrolment(name), name)
        self.connection, self.background = HubConnection(self.store), Background()
        self.questions = HubQuestions(self.store, self.connection, self.background)
        self.desk = SyncDesk(self.store, self.questions)
        self.people = SignInDesk(self.store, self.connection, PinVerifiers(bytes(32), FOR_TESTS), self.background)
        self._changed = threading.Condition()
        self.engine = SyncEngine(self.store, on_status=self._heard, on_changed=self._stirred)
        self.desk.drive(self.engine)
        self.desk.subscribe(self._stirred)
        self.store.subscribe(self._stirred)
        self.store.set_session(self.people.sign_in_now(NUMBER, PIN).session)
        self.engine.start()

    def _heard(self, status: object) -> None:
        self.desk.heard(status)  # type: ignore[arg-type]
        self._stirred()

    def _stirred(self, _ids: object = None) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, is_true: Callable[[], bool]) -> None:
        end = time.monotonic() + LONG_S
        while not is_true():
            assert time.monotonic() < end, self.desk.diagnostic_code()
            with self._changed:
                self._changed.wait(0.05)  # what the hub has comes without a report

    def until_synced(self) -> None:
        self.until(lambda: self.engine.status().connection is Connection.SYNCED and not self.store.waiting_count())

    def close(self) -> None:
        self.engine.stop()
        self.background.close()
        self.connection.close()
        self.store.close()


def a_hub(folder: Path, port: int) -> RunningHub:
    manager = admin.NewManager(NUMBER, "Maya Stone", PIN)
    return start_hub(folder / "hub", port, pin_cost=FOR_TESTS, set_up=(StorePolicy(), manager))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    running = a_hub(tmp_path, quiet_port())
    for number in range(3):
        running.place(an_order(100200 + number))
    yield running
    running.stop()


@pytest.fixture
def enrol(tmp_path: Path, hub: RunningHub) -> Iterator[Callable[[str], Device]]:
    devices: list[Device] = []

    def make(name: str) -> Device:
        devices.append(Device(tmp_path, hub, name))
        return devices[-1]

    yield make
    for device in devices:
        device.close()


def code_of(device: Device, line_id: str) -> str:
    order = device.store.order(ORDER)
    assert order is not None
    line = order.line(line_id)
    assert line is not None
    return line.codes[0].gtin14


def test_a_problem_with_the_oms_is_settled_by_who_signed_in_here_as_a_manager(enrol: Callable[[str], Device]) -> None:
    device = enrol("one")
    manager = device.people.session()
    assert manager is not None
    problem = OmsProblem(code="oms_no_lines", facts={"number": "FY1"})
    assert device.questions.settle_problem_now(problem, manager.associate_id) == ""
    assert device.questions.settle_problem_now(problem, "somebody") == "actor_not_signed_in"


def test_a_second_device_sees_what_the_first_one_did(enrol: Callable[[str], Device]) -> None:
    one, two = enrol("one"), enrol("two")
    one.until_synced()
    two.until_synced()
    one.store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=code_of(one, "l1")))
    one.until_synced()
    two.until(lambda: (two.store.order(ORDER) or an_order()).units("picked") == 1)
    one.until(lambda: one.store.order(ORDER) == two.store.order(ORDER))
    assert [row.state for row in one.store.sent_today()] == ["accepted", "accepted"]


def test_an_order_cancelled_meanwhile_is_kept_as_a_card_with_its_way_out(
    enrol: Callable[[str], Device], hub: RunningHub
) -> None:
    device = enrol("one")
    device.until_synced()
    device.store.submit(ORDER, ClaimOrder())
    device.until_synced()
    device.engine.stop()
    device.store.submit(ORDER, PickUnits(line_id="l1", code=code_of(device, "l1")))
    hub.submit(ORDER, CancelByOms(oms_version=2))
    device.engine.start()
    device.until(lambda: device.store.attention_count() == 1)
    (card,) = device.desk.attention()
    assert (card.code, card.number, card.actor_name) == ("order_cancelled", "100200", "Maya Stone")
    device.desk.settle(card.card_id, "put_back")
    device.until_synced()
    assert device.desk.attention() == ()


def test_a_restored_hub_gets_back_what_its_backup_lacks(
    enrol: Callable[[str], Device], hub: RunningHub, tmp_path: Path
) -> None:
    device = enrol("one")
    device.until_synced()
    device.store.submit(ORDER, ClaimOrder())
    device.until_synced()
    backup.back_up(tmp_path / "hub", hub.hub.engine, tmp_path / "hub.backup")
    device.store.submit(ORDER, PickUnits(line_id="l1", code=code_of(device, "l1")), SkipLine(line_id="l2"))
    device.until_synced()
    expected = device.store.order(ORDER)
    device.engine.stop()
    hub.stop()
    backup.restore(tmp_path / "hub", tmp_path / "hub.backup", utc_now())
    restored = start_hub(tmp_path / "hub", int(hub.url.rpartition(":")[2]), pin_cost=FOR_TESTS)
    try:
        old = device.store.meta.incarnation
        device.engine.start()
        device.until(lambda: device.store.meta.incarnation != old)
        device.until_synced()
        found = restored.hub.order(ORDER)
        assert found is not None
        assert expected is not None
        assert found.lines == expected.lines
        device.until(lambda: device.store.order(ORDER) == restored.hub.order(ORDER))
        assert device.store.attention_count() == 0
    finally:
        device.engine.stop()
        restored.stop()


def test_a_revoked_device_keeps_its_queue_and_sends_it_when_enrolled_again(
    enrol: Callable[[str], Device], hub: RunningHub
) -> None:
    device = enrol("one")
    device.until_synced()
    hub.call(lambda judge: admin.revoke_device(judge, "one"))
    device.store.submit(ORDER, ClaimOrder())
    device.until(lambda: device.engine.status().reason == "revoked")
    assert device.people.sign_in_now(NUMBER, PIN).code == "revoked"
    assert device.store.waiting_count() == 1
    enrol_device(device.store, hub.url, hub.offer_enrolment("one again"), "one again")
    assert device.people.sign_in_now(NUMBER, PIN).session is not None
    device.engine.settings_changed()
    device.until_synced()
    order = hub.hub.order(ORDER)
    assert order is not None
    assert order.claim is not None


def test_an_enrolled_device_sends_what_waits_once_somebody_signed_in(
    enrol: Callable[[str], Device], hub: RunningHub
) -> None:
    device = enrol("one")
    device.until_synced()
    hub.call(lambda judge: admin.revoke_device(judge, "one"))
    device.store.submit(ORDER, ClaimOrder())
    device.until(lambda: device.engine.status().reason == "revoked")
    enrol_device(device.store, hub.url, hub.offer_enrolment("one again"), "one again")
    device.engine.settings_changed()
    device.until(lambda: device.engine.status().reason == "sign_in_to_send")
    assert device.people.sign_in_now(NUMBER, PIN).session is not None
    device.until_synced()
    assert device.store.attention() == ()
    order = hub.hub.order(ORDER)
    assert order is not None
    assert order.claim is not None


def test_a_manager_proven_at_the_counter_allows_one_thing_and_the_hub_names_them(
    enrol: Callable[[str], Device], hub: RunningHub
) -> None:
    hub.add_associate("1061", "Ana Torres", ("pick",), "330417")
    device = enrol("one")
    device.store.set_session(device.people.sign_in_now("1061", "330417").session)
    device.until_synced()
    with pytest.raises(Refused):
        device.store.submit(ORDER, CancelOrder(reason="no show"))
    answers: list[SignInAnswer] = []
    answered = threading.Event()

    def hear(answer: SignInAnswer) -> None:
        answers.append(answer)
        answered.set()

    device.people.prove(NUMBER, PIN, hear)
    assert answered.wait(LONG_S)
    (answer,) = answers
    assert answer.session is not None
    assert not answer.session.is_offline
    device.store.submit_as(answer.session, ORDER, CancelOrder(reason="no show"))
    device.until_synced()
    order = hub.hub.order(ORDER)
    assert order is not None
    assert (order.stage, order.timeline[-1].what, order.timeline[-1].by) == (
        Stage.CANCELLED, "cancelled", "Maya Stone",
    )  # fmt: skip
    session = device.store.session
    assert session is not None
    assert session.name == "Ana Torres"
    assert device.store.attention_count() == 0


def test_a_manager_this_device_knows_allows_one_thing_while_the_hub_is_away(
    enrol: Callable[[str], Device], hub: RunningHub, tmp_path: Path
) -> None:
    hub.add_associate("1061", "Ana Torres", ("pick",), "330417")
    device = enrol("one")  # Maya signed in here once: from then on her PIN can be checked offline
    device.store.set_session(device.people.sign_in_now("1061", "330417").session)
    device.until_synced()
    port = int(hub.url.rpartition(":")[2])
    device.engine.stop()
    hub.stop()
    answer = device.people.prove_now(NUMBER, PIN)
    assert answer.session is not None
    assert answer.session.is_offline
    device.store.submit_as(answer.session, ORDER, CancelOrder(reason="no show"))
    again = start_hub(tmp_path / "hub", port, pin_cost=FOR_TESTS)
    try:
        device.engine.start()
        device.until_synced()
        order = again.hub.order(ORDER)
        assert order is not None
        assert (order.stage, order.timeline[-1].by) == (Stage.CANCELLED, "Maya Stone")
        assert device.store.attention_count() == 0
    finally:
        device.engine.stop()
        again.stop()


def test_a_photo_reaches_the_hub_and_the_other_counter(enrol: Callable[[str], Device]) -> None:
    one, two = enrol("one"), enrol("two")
    jpeg = b"\xff\xd8\xff a torn sleeve"
    sha256 = one.store.photos.keep(jpeg)
    one.until(lambda: not one.store.photos.waiting_count() and one.engine.status().photos_waiting == 0)
    assert not one.store.photos.is_waiting(sha256)
    assert two.connection.client().blob(sha256) == jpeg


def test_a_photo_the_hub_takes_for_none_is_named(enrol: Callable[[str], Device]) -> None:
    device = enrol("one")
    device.store.photos.keep(b"GIF89a")
    large = device.store.photos.keep(b"\xff\xd8\xff" + bytes(600 * 1024))
    device.until(lambda: not device.store.photos.waiting_count() and device.engine.status().photos_waiting == 0)
    codes = {row.command_id.removeprefix("photo:"): row.facts["code"] for row in device.store.waiting()}
    assert sorted(codes.values()) == ["blob_differs", "body_too_large"]
    assert codes[large] == "body_too_large"


def test_a_number_noted_offline_is_looked_up_when_online(enrol: Callable[[str], Device], hub: RunningHub) -> None:
    device = enrol("one")
    device.until_synced()
    device.engine.stop()
    hub.place(an_order(100777))
    device.desk.note_lookup("100777")
    device.desk.note_lookup("999999")
    device.desk.heard(SyncStatus(Connection.OFFLINE))
    device.engine.start()
    device.until(lambda: device.desk.notes() == ())
    assert device.store.order_by_number("100777") is not None
    assert device.questions.search_now("100777") is not None


@pytest.mark.parametrize("code", ["", "AAAAA-AAAAA", "'; DROP TABLE device; --"])
def test_a_wrong_enrolment_code_is_told(hub: RunningHub, tmp_path: Path, code: str) -> None:
    store = open_store(tmp_path / "new", bytes(32))
    with pytest.raises(SyncError) as failed:
        enrol_device(store, hub.url, code)
    assert failed.value.code == "enrolment_refused"
    assert not store.meta.identity.is_enrolled
    store.close()
