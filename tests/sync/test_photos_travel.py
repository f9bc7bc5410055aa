"""Photos on their way from a device to its hub, behind the commands."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import httpx
import pytest
from devices import NOW, an_order
from fake_hub import FakeHub, respond
from test_engine import Watched, is_synced

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import ClaimOrder
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings

JPEG = b"\xff\xd8\xff a torn sleeve"
SHA = hashlib.sha256(JPEG).hexdigest()
Answer = Callable[[httpx.Request], httpx.Response | None]


def on_photos(*answers: tuple[int, bytes]) -> Answer:
    """A network that gives these answers to the first photos."""
    left = list(answers)

    def trouble(request: httpx.Request) -> httpx.Response | None:
        if request.method == "PUT" and left:
            status, body = left.pop(0)
            return respond(status, body)
        return None

    return trouble


def test_photos_follow_their_commands_and_are_counted(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    store.put_order(an_order())
    store.photos.keep(JPEG)
    store.submit("o-100200", ClaimOrder())
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(lambda status: status.photos_waiting == 1)
    watched.until(lambda status: is_synced(status) and status.photos_waiting == 0 and SHA in hub.blobs)
    watched.engine.stop()
    assert hub.blobs == {SHA: JPEG}
    assert hub.asked.index("POST /v1/commands") < hub.asked.index(f"PUT /v1/blobs/{SHA}")
    assert not store.photos.is_waiting(SHA)
    assert store.photos.content(SHA) == JPEG


def test_a_photo_taken_while_synced_goes_by_itself(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(is_synced)
    watched.states.clear()
    store.photos.keep(JPEG)
    watched.until(lambda status: is_synced(status) and SHA in hub.blobs)
    watched.engine.stop()


@pytest.mark.parametrize(("status", "code"), [(413, "body_too_large"), (422, "blob_differs")])
def test_a_photo_the_hub_will_not_have_is_kept_named_and_not_sent_again(
    store: DeviceStore, status: int, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    hub = FakeHub(an_order())
    store.photos.keep(JPEG)
    other = store.photos.keep(JPEG + b"2")
    watched = Watched(store, hub.transport(on_photos((status, b'{"code": "%s"}' % code.encode()))))
    watched.engine.start()
    watched.until(lambda state: is_synced(state) and not store.photos.waiting_count())
    watched.engine.stop()
    assert len(hub.blobs) == 1
    refused = next(row for row in store.waiting())
    assert (refused.what, refused.state, refused.facts) == ("Photo", "refused", {"code": code})
    assert {SHA, other} == {refused.command_id.removeprefix("photo:"), *hub.blobs}
    assert "The hub does not take the photo" in caplog.text


@pytest.mark.parametrize(
    ("status", "body"), [(502, b"{}"), (500, b"{}"), (200, b"<h1>Wi-Fi</h1>"), (429, b'{"code": "hub_busy"}')]
)
def test_a_photo_that_failed_is_sent_when_somebody_tries_again(store: DeviceStore, status: int, body: bytes) -> None:
    def trouble(request: httpx.Request) -> httpx.Response | None:
        if request.method == "PUT" and not tried:
            tried.append(1)
            kind = "text/html" if body.startswith(b"<") else "application/json"
            return respond(status, body, kind, **({"Retry-After": "200"} if status == 429 else {}))
        return None

    tried: list[int] = []
    hub = FakeHub(an_order())
    store.photos.keep(JPEG)
    watched = Watched(store, hub.transport(trouble))
    watched.engine.start()
    watched.until(lambda _state: bool(tried))
    store.put_order(an_order())
    store.submit("o-100200", ClaimOrder())
    watched.until(lambda state: state.is_online and not store.waiting_count())
    watched.engine.wake()
    watched.until(lambda state: is_synced(state) and SHA in hub.blobs)
    watched.engine.stop()
    assert store.photos.content(SHA) == JPEG


def test_an_answer_that_is_lost_sends_the_photo_twice_and_keeps_it_once(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    puts: list[str] = []

    def trouble(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        puts.append(request.url.path)
        if len(puts) > 1:
            return None
        hub.answer(request)
        raise httpx.ReadTimeout("no answer", request=request)

    store.photos.keep(JPEG)
    watched = Watched(store, hub.transport(trouble))
    watched.engine.start()
    watched.until(lambda _status: len(puts) == 1)
    watched.engine.wake()
    watched.until(lambda status: is_synced(status) and len(puts) == 2)
    watched.engine.stop()
    assert hub.blobs == {SHA: JPEG}


def test_photos_are_offered_again_to_a_hub_that_was_restored(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    store.photos.keep(JPEG)
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(lambda status: is_synced(status) and SHA in hub.blobs)
    hub.blobs.clear()
    hub.epoch = "e2"
    watched.engine.wake()
    watched.until(lambda status: is_synced(status) and SHA in hub.blobs)
    watched.engine.stop()


def test_the_state_of_the_oms_is_told_with_the_status(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    hub.oms = OmsHealth(name="fynd", is_reachable=False, code="oms_unreachable", since=NOW, waiting=4)
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(lambda status: is_synced(status) and status.oms == hub.oms)
    hub.oms = OmsHealth(name="fynd", since=NOW)
    watched.engine.wake()
    watched.until(lambda status: status.oms == hub.oms)
    watched.engine.stop()
    assert watched.engine.status().oms == hub.oms


def test_the_client_fetches_pictures_and_pdfs(store: DeviceStore) -> None:
    hub = FakeHub()
    pdf = b"%PDF-1.7 ..."
    hub.blobs = {SHA: JPEG, "b" * 64: pdf}
    connection = HubConnection(store, ClientSettings("http://hub.test", "t", transport=hub.transport()))
    assert connection.client().blob(SHA) == JPEG
    assert connection.client().blob("b" * 64) == pdf
    assert connection.client().blob("c" * 64) is None
    connection.close()


def test_the_queue_waits_after_an_enrolment_until_somebody_signs_in(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    store.put_order(an_order())
    store.submit("o-100200", ClaimOrder())
    store.photos.keep(JPEG)
    store.enrol(Identity(device_id="d2", device_name="one again", token="t2", store_id="0142"), "inc-2", "e1")
    watched = Watched(store, hub.transport())
    watched.engine.start()
    status = watched.until(lambda status: status.reason == "sign_in_to_send")
    assert (status.is_online, status.waiting, hub.pushes, hub.blobs) == (True, 1, 0, {})
    store.release_push()
    watched.until(lambda status: is_synced(status) and SHA in hub.blobs)
    watched.engine.stop()
    assert hub.pushes == 1
    assert not store.is_push_held()
