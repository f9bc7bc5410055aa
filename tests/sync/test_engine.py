from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from devices import GTINS, a_picker, an_order
from fake_hub import FakeHub, respond

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import ClaimOrder, PickUnits
from storeassist_qt.domain.ports import Connection, SyncStatus
from storeassist_qt.sync.engine import ClientSettings, SyncEngine

LONG_S = 120.0  # a wait ends as soon as it is true


class Watched:
    """An engine whose states can be waited for."""

    def __init__(self, store: DeviceStore, transport: httpx.BaseTransport) -> None:
        self._changed = threading.Condition()
        self.states: list[SyncStatus] = []
        settings = ClientSettings("http://hub.test", "token", transport=transport)
        self.engine = SyncEngine(store, settings, self._on_status)

    def _on_status(self, status: SyncStatus) -> None:
        with self._changed:
            self.states.append(status)
            self._changed.notify_all()

    def until(self, wanted: Callable[[SyncStatus], bool]) -> SyncStatus:
        end = time.monotonic() + LONG_S
        while not any(map(wanted, tuple(self.states))):
            assert time.monotonic() < end, self.states
            with self._changed:
                self._changed.wait(0.05)  # what `wanted` asks for beside the status comes without a report
        return next(status for status in reversed(self.states) if wanted(status))


def is_synced(status: SyncStatus) -> bool:
    return status.connection is Connection.SYNCED


def test_the_queue_is_sent_and_the_answer_pulled(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(is_synced)
    store.submit("o-100200", ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    watched.until(lambda status: is_synced(status) and store.waiting_count() == 0)
    watched.engine.stop()
    assert hub.order("o-100200").line("l1").picked == 1  # type: ignore[union-attr]
    assert [row.state for row in store.sent_today()] == ["accepted", "accepted"]


def html(_request: httpx.Request) -> httpx.Response:
    return respond(200, b"<h1>Welcome to our Wi-Fi</h1>", "text/html; charset=utf-8")


def unreachable(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("connection refused", request=request)


def untrusted(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] unknown authority", request=request)


def garbage(_request: httpx.Request) -> httpx.Response:
    return respond(200, b"\x28\xb5\x2f\xfd garbage", **{"content-encoding": "zstd"})


def half_json(_request: httpx.Request) -> httpx.Response:
    return respond(200, b'{"epoch": "e1", "orders": [')


def revoked(_request: httpx.Request) -> httpx.Response:
    return respond(403, b'{"code": "device_revoked", "facts": {}, "message": ""}')


def other_server(_request: httpx.Request) -> httpx.Response:
    return respond(404, b'{"detail": "Not Found"}')


def busy(_request: httpx.Request) -> httpx.Response:
    return respond(503, b'{"code": "hub_busy"}', **{"Retry-After": "20"})


@pytest.mark.parametrize(
    ("trouble", "reason", "connection"),
    [
        (html, "captive_portal", Connection.OFFLINE),
        (unreachable, "hub_unreachable", Connection.OFFLINE),
        (untrusted, "tls_untrusted", Connection.OFFLINE),
        (garbage, "unusable_answer", Connection.OFFLINE),
        (half_json, "unusable_answer", Connection.OFFLINE),
        (other_server, "not_a_hub", Connection.OFFLINE),
        (busy, "hub_busy", Connection.OFFLINE),
        (revoked, "revoked", Connection.ATTENTION),
    ],
)
def test_whatever_answers_has_a_reason_and_keeps_the_queue(
    store: DeviceStore, trouble: Callable[[httpx.Request], httpx.Response], reason: str, connection: Connection
) -> None:
    hub = FakeHub(an_order())
    store.put_order(an_order())
    store.submit("o-100200", ClaimOrder())
    watched = Watched(store, hub.transport(trouble))
    watched.engine.start()
    status = watched.until(lambda status: status.reason == reason)
    watched.engine.stop()
    assert status.connection is connection
    assert status.waiting == 1
    assert store.waiting_count() == 1


@pytest.mark.parametrize("url", ["", "not an address", "ftp://hub.test", "http://", "http://[::"])
def test_a_wrong_address_is_told_and_not_raised(store: DeviceStore, url: str) -> None:
    told = threading.Event()
    states: list[SyncStatus] = []

    def hear(status: SyncStatus) -> None:
        states.append(status)
        told.set()

    engine = SyncEngine(store, ClientSettings(url, "token"), hear)
    engine.start()
    assert told.wait(LONG_S)
    assert engine.stop(LONG_S)
    assert states[-1].connection in (Connection.OFFLINE, Connection.ATTENTION)
    assert states[-1].reason


def test_a_person_signed_out_does_not_stop_the_queue(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    store.put_order(an_order())
    store.submit("o-100200", ClaimOrder())
    store.set_session(None)
    watched = Watched(store, hub.transport())
    watched.engine.start()
    watched.until(lambda status: is_synced(status) and status.waiting == 0)
    watched.engine.stop()
    assert hub.order("o-100200").claim.holder == a_picker().associate_id  # type: ignore[union-attr]


def test_the_last_success_goes_on_while_nothing_else_changes(store: DeviceStore) -> None:
    watched = Watched(store, FakeHub(an_order()).transport())
    watched.engine.start()
    watched.until(is_synced)
    watched.engine.stop()
    later = store.clock.own_now() + timedelta(minutes=10)
    store.note_contact(later)
    assert watched.engine.status().last_success == later
    assert watched.engine.status().clock_skew_s == 600


def test_a_full_disk_stops_sync_and_not_the_program(store: DeviceStore) -> None:
    hub = FakeHub(*(an_order(100200 + n) for n in range(300)))
    connection = store._database._writer
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    watched = Watched(store, hub.transport())
    watched.engine.start()
    status = watched.until(lambda status: status.reason == "disk_full")
    assert status.connection is Connection.OFFLINE
    assert store.to_pick() == ()  # nothing of the page was saved by halves
    with store._database._turn:
        connection.execute("PRAGMA max_page_count = 1000000")
    watched.engine.wake()
    watched.until(is_synced)
    watched.engine.stop()
    assert len(store.to_pick()) == 300


def test_an_engine_can_be_started_over_any_number_of_times(store: DeviceStore) -> None:
    hub = FakeHub(an_order())
    watched = Watched(store, hub.transport())
    for _time in range(40):
        watched.states.clear()
        watched.engine.start()
        watched.until(is_synced)
        assert watched.engine.stop(LONG_S)
    assert len(store._database._held) <= 3


def test_a_hub_that_hangs_holds_nobody_up_at_the_end(tmp_path: Path) -> None:
    store = open_store(tmp_path / "device", bytes(32))
    is_asked, may_answer = threading.Event(), threading.Event()

    def hang(_request: httpx.Request) -> httpx.Response:
        is_asked.set()
        may_answer.wait(LONG_S)
        return respond(503, b'{"code": "hub_busy"}')

    states: list[SyncStatus] = []
    engine = SyncEngine(
        store, ClientSettings("http://hub.test", "t", transport=FakeHub().transport(hang)), states.append
    )
    engine.start()
    worker = engine._thread
    assert worker is not None
    assert is_asked.wait(LONG_S)
    assert not engine.stop(timeout_s=0.01)
    store.close()
    may_answer.set()
    worker.join(LONG_S)
    assert not worker.is_alive()
    assert all(status.connection is Connection.SYNCING for status in states)
