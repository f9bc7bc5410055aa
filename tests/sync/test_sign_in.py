from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from devices import NOW, FakeClock, a_page
from fake_hub import respond

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Session, SignInAnswer
from storeassist_qt.domain.roles import Role
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import AssociateInfo, SignInReply, SignInRequest
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.security.tokens import badge_hash
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings
from storeassist_qt.sync.people import SignInDesk

PIN = "482913"
BADGE = "SA*ABCDEFGH"
MAYA = AssociateInfo(
    associate_id="a-1047", number="1047", name="Maya Stone", roles=("pick", "hand_off"), badge_sha256=badge_hash(BADGE)
)
MEI = AssociateInfo(associate_id="a-1052", number="1052", name="Mei Chen", roles=("pick", "manager"))


class FakeDesk:
    """The hub's sign-in, and whether it can be reached."""

    def __init__(self) -> None:
        self.is_reachable = True
        self.status = 200
        self.requests: list[SignInRequest] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        if not self.is_reachable:
            raise httpx.ConnectError("no route", request=request)
        if self.status == 403:
            return respond(403, b'{"code": "device_revoked"}')
        asked = SignInRequest(**json.loads(request.content))
        self.requests.append(asked)
        who = MAYA if asked.number == "1047" or asked.badge == BADGE else MEI
        if asked.pin not in (PIN, ""):
            return respond(401, encode(SignInReply(code="wrong", tries_left=9, hub_time=NOW)))
        return respond(200, encode(SignInReply(associate=who, hub_time=NOW)))


@pytest.fixture
def hub() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def desk(store: DeviceStore, hub: FakeDesk) -> SignInDesk:
    store.apply_page(a_page(associates=(MAYA, MEI)))
    return make_desk(store, hub)


def make_desk(store: DeviceStore, hub: FakeDesk) -> SignInDesk:
    settings = ClientSettings("http://hub.test", "token", transport=httpx.MockTransport(hub.answer))
    return SignInDesk(store, HubConnection(store, settings), PinVerifiers(bytes(32), FOR_TESTS), Background())


def test_the_hub_says_who_it_is(desk: SignInDesk, store: DeviceStore) -> None:
    answer = desk.sign_in_now("1047", PIN)
    assert answer.session == Session("a-1047", "1047", "Maya Stone", frozenset({Role.PICK, Role.HAND_OFF}))
    assert store.people.recent() == (("1047", "Maya Stone"),)


def test_a_wrong_pin_at_the_hub_says_how_many_tries_are_left(desk: SignInDesk) -> None:
    assert desk.sign_in_now("1047", "111111") == SignInAnswer(None, "wrong", {"tries_left": 9, "wait_s": 0})


def test_offline_the_device_knows_whoever_signed_in_here(desk: SignInDesk, hub: FakeDesk) -> None:
    desk.sign_in_now("1047", PIN)
    hub.is_reachable = False
    answer = desk.sign_in_now("1047", PIN)
    assert answer.session is not None
    assert answer.session.is_offline
    assert desk.sign_in_now("1052", PIN) == SignInAnswer(None, "offline_unknown", {"missing": "first_sign_in"})
    assert desk.sign_in_now("9999", PIN).code == "offline_unknown"


def test_five_wrong_pins_wait_thirty_seconds_doubling_and_ten_lock(
    desk: SignInDesk, hub: FakeDesk, clock: FakeClock
) -> None:
    desk.sign_in_now("1047", PIN)
    hub.is_reachable = False
    codes, waits = [], []
    for _try in range(10):
        answer = desk.sign_in_now("1047", "111111")
        codes.append(answer.code)
        waits.append(answer.facts.get("wait_s", 0))
        clock.forward(seconds=waits[-1] + 1)
    assert codes == ["wrong"] * 4 + ["wait"] * 5 + ["locked"]
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 0]
    assert desk.sign_in_now("1047", PIN).code == "locked"


def test_while_it_waits_even_the_right_pin_is_not_tried(desk: SignInDesk, hub: FakeDesk, clock: FakeClock) -> None:
    desk.sign_in_now("1047", PIN)
    hub.is_reachable = False
    for _try in range(5):
        desk.sign_in_now("1047", "111111")
    clock.forward(seconds=10)
    answer = desk.sign_in_now("1047", PIN)
    assert (answer.code, answer.facts["wait_s"], answer.facts["tries_left"]) == ("wait", 21, 5)
    clock.forward(seconds=30)
    assert desk.sign_in_now("1047", PIN).session is not None


def test_tries_survive_a_pulled_plug(tmp_path: Path, hub: FakeDesk, clock: FakeClock) -> None:
    store = open_store(tmp_path / "device", bytes(32), clock)
    store.apply_page(a_page(associates=(MAYA,)))
    desk = make_desk(store, hub)
    desk.sign_in_now("1047", PIN)
    hub.is_reachable = False
    for _try in range(4):
        desk.sign_in_now("1047", "111111")
    store.close()
    again = open_store(tmp_path / "device", bytes(32), clock)
    answer = make_desk(again, hub).sign_in_now("1047", "111111")
    again.close()
    assert (answer.code, answer.facts) == ("wait", {"tries_left": 5, "wait_s": 30})


def test_offline_sign_in_ends_a_day_after_the_last_contact_unless_a_manager_extends_it(
    desk: SignInDesk, hub: FakeDesk, store: DeviceStore, clock: FakeClock
) -> None:
    desk.sign_in_now("1047", PIN)
    store.set_session(desk.sign_in_now("1047", PIN).session)
    assert not desk.extend_offline()
    store.set_session(desk.sign_in_now("1052", PIN).session)
    hub.is_reachable = False
    clock.forward(hours=23.9)
    assert desk.sign_in_now("1047", PIN).session is not None
    clock.forward(hours=0.2)
    expected = SignInAnswer(None, "offline_expired", {"missing": "hub_contact", "hours": 24})
    assert desk.sign_in_now("1047", PIN) == expected
    assert desk.extend_offline()
    assert desk.sign_in_now("1047", PIN).session is not None
    clock.moment = NOW + timedelta(hours=72.1)
    assert desk.sign_in_now("1047", PIN) == expected


def test_a_clock_set_back_does_not_lengthen_the_day(desk: SignInDesk, hub: FakeDesk, clock: FakeClock) -> None:
    desk.sign_in_now("1047", PIN)
    hub.is_reachable = False
    clock.forward(hours=-12)
    assert desk.sign_in_now("1047", PIN).code == "offline_expired"


def test_a_device_the_hub_has_revoked_signs_nobody_in(desk: SignInDesk, hub: FakeDesk) -> None:
    desk.sign_in_now("1047", PIN)
    hub.status = 403
    assert desk.sign_in_now("1047", PIN).code == "revoked"


def test_who_was_disabled_at_the_hub_cannot_sign_in_offline(
    desk: SignInDesk, hub: FakeDesk, store: DeviceStore
) -> None:
    desk.sign_in_now("1047", PIN)
    disabled = AssociateInfo(associate_id="a-1047", number="1047", name="Maya Stone", is_disabled=True)
    store.apply_page(a_page(associates=(disabled,), cursor=2))
    hub.is_reachable = False
    assert desk.sign_in_now("1047", PIN).code == "disabled"


def test_a_badge_names_the_number_and_alone_gives_the_pick_role_where_the_store_allows_it(
    desk: SignInDesk, hub: FakeDesk, store: DeviceStore
) -> None:
    assert desk.resolve_badge(BADGE) == "1047"
    assert desk.resolve_badge("SA*NOBODY") is None
    desk.sign_in_now("1047", PIN, BADGE)
    assert hub.requests[-1] == SignInRequest(number="1047", pin=PIN)
    hub.is_reachable = False
    assert desk.sign_in_now("1047", "", BADGE).code == "wrong"
    store.apply_page(a_page(policy=StorePolicy(badge_alone=True), cursor=2))
    answer = desk.sign_in_now("1047", "", BADGE)
    assert answer.session is not None
    assert answer.session.roles == frozenset({Role.PICK})


def test_signing_out_keeps_the_drafts(desk: SignInDesk, store: DeviceStore) -> None:
    store.set_session(desk.sign_in_now("1047", PIN).session)
    store.drafts.save("walk", "{}")
    desk.sign_out()
    assert desk.session() is None
    assert store.drafts.load("walk") == "{}"


def test_the_first_sign_in_at_the_hub_lets_the_queue_of_an_enrolment_go(
    desk: SignInDesk, hub: FakeDesk, store: DeviceStore
) -> None:
    desk.sign_in_now("1047", PIN)
    store.enrol(Identity(device_id="d2", token="t2", store_id="0142"), "inc-2", "e1")
    assert store.is_push_held()
    hub.is_reachable = False
    assert desk.sign_in_now("1047", PIN).session is not None  # by this device alone
    assert store.is_push_held()
    hub.is_reachable = True
    assert desk.sign_in_now("1047", "111111").session is None
    assert store.is_push_held()
    assert desk.sign_in_now("1047", PIN).session is not None
    assert not store.is_push_held()


# --- a manager proves themself while somebody else works -------------------------------------------------------------
def test_a_manager_proves_themself_and_the_session_stays(desk: SignInDesk, store: DeviceStore) -> None:
    store.set_session(desk.sign_in_now("1047", PIN).session)
    before = store.session
    answer = desk.prove_now("1052", PIN)
    assert answer.session is not None
    assert (answer.session.name, Role.MANAGER in answer.session.roles) == ("Mei Chen", True)
    assert store.session is before
    assert desk.recent() == ()  # this store shows none
    assert store.people.recent() == (("1047", "Maya Stone"),)  # who only proved themself is no recent associate


def test_a_proof_counts_wrong_pins_as_a_sign_in_does_also_offline(
    desk: SignInDesk, hub: FakeDesk, clock: FakeClock
) -> None:
    desk.prove_now("1052", PIN)  # from now on this device knows Mei
    hub.is_reachable = False
    codes = []
    for turn in range(5):
        wrong = desk.prove_now("1052", "111111") if turn % 2 else desk.sign_in_now("1052", "111111")
        codes.append(wrong.code)
    assert codes == ["wrong"] * 4 + ["wait"]
    assert desk.prove_now("1052", PIN).code == "wait"
    clock.forward(seconds=31)
    answer = desk.prove_now("1052", PIN)
    assert answer.session is not None
    assert answer.session.is_offline


def test_a_badge_alone_proves_nobody(desk: SignInDesk, hub: FakeDesk, store: DeviceStore) -> None:
    store.apply_page(a_page(policy=StorePolicy(badge_alone=True), associates=(MAYA, MEI), cursor=2))
    assert desk.prove_now("1047", "", BADGE) == SignInAnswer(None, "wrong", {"tries_left": 0})
    assert hub.requests == []  # not even asked
