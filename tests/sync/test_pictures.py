"""Product pictures: from the hub once, then from this device; never while offline, never a wrong one."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from fake_hub import respond

from storeassist_qt.domain.errors import SyncError
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import admin
from storeassist_qt.hub.blobs import keep_blob
from storeassist_qt.hub.server import start_hub
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.sync.client import HubClient
from storeassist_qt.sync.pictures import RETRY_S, UNKNOWN_S, WANTED_LIMIT, PictureStore

PNG = b"\x89PNG\r\n\x1a\n"


def key_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class Hub:
    """Has pictures by name, and says when it was asked."""

    def __init__(self) -> None:
        self.content: dict[str, bytes] = {}
        self.asked: queue.Queue[str] = queue.Queue()
        self.times: dict[str, int] = {}
        self.is_away = False
        self.gate = threading.Event()
        self.gate.set()

    def put(self, content: bytes) -> str:
        self.content[key_of(content)] = content
        return key_of(content)

    def fetch(self, key: str) -> bytes | None:
        self.times[key] = self.times.get(key, 0) + 1
        self.asked.put(key)
        assert self.gate.wait(60)
        if self.is_away:
            raise SyncError("hub_unreachable")
        return self.content.get(key)


class Desk:
    """A store over the hub, a clock of its own, and what arrived."""

    def __init__(self, folder: Path, limit: int = 1 << 20) -> None:
        self.hub = Hub()
        self.time = 0.0
        self.folder = folder
        self.arrived: queue.Queue[str] = queue.Queue()
        self.made: list[PictureStore] = []
        self.limit = limit
        self.store = self.again()

    def again(self) -> PictureStore:
        """The same device after a restart."""
        store = PictureStore(self.folder, self.hub.fetch, limit=self.limit, clock=lambda: self.time)
        store.subscribe(self.arrived.put)
        self.made.append(store)
        self.store = store
        return store

    def bring(self, *contents: bytes) -> list[str]:
        keys = [self.hub.put(content) for content in contents]
        for key in keys:
            self.store.picture(key)
            assert self.arrived.get(timeout=60) == key
        return keys

    def close(self) -> None:
        self.hub.gate.set()
        for store in self.made:
            store.close()
            if store._thread is not None:
                store._thread.join(60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "pictures")
    yield made
    made.close()


def test_a_picture_comes_in_the_background_and_is_there_from_then_on(desk: Desk) -> None:
    key = desk.hub.put(PNG + b"sweater")
    desk.store.set_online(True)
    assert desk.store.picture(key) is None
    assert desk.arrived.get(timeout=60) == key
    assert desk.store.picture(key) == PNG + b"sweater"
    assert desk.again().picture(key) == PNG + b"sweater"  # offline, after a restart
    assert desk.hub.times == {key: 1}


@pytest.mark.parametrize("key", ["", "https://example.com/a.png", "../../device.db", "AB" * 32, "ab" * 31])
def test_what_is_no_sha256_is_never_asked_for(desk: Desk, key: str) -> None:
    desk.store.set_online(True)
    assert desk.store.picture(key) is None
    desk.bring(PNG)
    assert list(desk.hub.times) == [key_of(PNG)]


def test_nothing_is_asked_for_while_offline_and_all_of_it_once_online(desk: Desk) -> None:
    keys = [desk.hub.put(PNG + bytes([n])) for n in range(3)]
    assert [desk.store.picture(key) for key in keys] == [None] * 3
    assert desk.store._thread is None
    assert desk.hub.asked.empty()
    desk.store.set_online(True)
    assert [desk.arrived.get(timeout=60) for _ in keys] == keys[::-1]  # what was looked at last comes first
    desk.store.set_online(False)
    other = desk.hub.put(PNG + b"later")
    desk.store.picture(other)
    assert other not in desk.hub.times


def test_a_failed_request_is_tried_again_later(desk: Desk) -> None:
    key = desk.hub.put(PNG)
    desk.hub.is_away = True
    desk.store.set_online(True)
    desk.store.picture(key)
    assert desk.hub.asked.get(timeout=60) == key
    desk.hub.is_away = False
    desk.store.picture(key)  # too soon
    desk.bring(PNG + b"other")
    assert desk.hub.times[key] == 1
    desk.time += RETRY_S
    desk.store.picture(key)
    assert desk.arrived.get(timeout=60) == key


def test_a_picture_the_hub_does_not_have_yet_is_tried_again_much_later(desk: Desk) -> None:
    key = key_of(PNG)
    desk.store.set_online(True)
    desk.store.picture(key)
    assert desk.hub.asked.get(timeout=60) == key
    desk.bring(PNG + b"other")  # the answer for the first one was taken by now
    desk.time += RETRY_S
    desk.store.picture(key)
    desk.bring(PNG + b"third")
    assert desk.hub.times[key] == 1
    desk.hub.put(PNG)
    desk.time += UNKNOWN_S
    desk.store.picture(key)
    assert desk.arrived.get(timeout=60) == key


def test_a_wrong_picture_is_neither_shown_nor_kept(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    key = key_of(PNG)
    desk.hub.content[key] = PNG + b"something else"
    desk.store.set_online(True)
    desk.store.picture(key)
    assert desk.hub.asked.get(timeout=60) == key
    desk.bring(PNG + b"other")
    assert desk.store.picture(key) is None
    assert "not what its name says" in caplog.text
    assert [path.name for path in desk.folder.glob("??/*")] == [key_of(PNG + b"other")]


def test_a_damaged_file_is_fetched_again(desk: Desk) -> None:
    desk.store.set_online(True)
    (key,) = desk.bring(PNG + b"mug")
    (path,) = desk.folder.glob("??/*")
    path.write_bytes(b"")  # the power went while it was written
    store = desk.again()
    assert store.picture(key) is None
    store.set_online(True)
    assert desk.arrived.get(timeout=60) == key
    assert path.read_bytes() == PNG + b"mug"


def test_the_least_recently_used_make_room(tmp_path: Path) -> None:
    desk = Desk(tmp_path, limit=11_000)
    try:
        desk.store.set_online(True)
        keys = desk.bring(*(PNG + bytes([n]) * 3000 for n in range(3)))
        for age, key in enumerate(reversed(keys)):
            os.utime(tmp_path / key[:2] / key, (1000 - age, 1000 - age))
        assert desk.again().picture(keys[0]) is not None  # used now, though it came first
        desk.store.set_online(True)
        (new,) = desk.bring(PNG + b"n" * 3000)
        assert {path.name for path in tmp_path.glob("??/*")} == {keys[0], keys[2], new}
        assert sum(path.stat().st_size for path in tmp_path.glob("??/*")) <= 11_000
    finally:
        desk.close()


def test_a_full_disk_costs_the_copy_and_not_the_picture(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    desk.store.set_online(True)
    (key,) = desk.bring(PNG)
    assert desk.store.picture(key) == PNG
    assert list(desk.folder.glob("??/*")) == []


def test_a_long_list_wishes_for_what_is_in_sight(desk: Desk) -> None:
    keys = [key_of(PNG + str(n).encode()) for n in range(WANTED_LIMIT + 50)]
    for key in keys:
        desk.store.picture(key)
    assert list(desk.store._wanted) == keys[50:]


PORTAL = b"<p>Sign in to the guest network</p>"


@pytest.mark.parametrize(
    ("response", "code"),
    [
        (lambda: respond(200, PORTAL, "text/html"), "captive_portal"),
        (lambda: respond(302, b"", "text/plain", location="http://portal"), "captive_portal"),
        (lambda: respond(401, b'{"code": "token_unknown"}'), "token_refused"),
        (lambda: respond(503, b'{"code": "hub_busy"}'), "hub_busy"),
    ],
)
def test_an_answer_that_is_no_picture_is_an_error(response: Callable[[], httpx.Response], code: str) -> None:
    transport = httpx.MockTransport(lambda _request: response())
    with closing(HubClient("http://hub.test", "token", transport=transport)) as client:
        with pytest.raises(SyncError) as caught:
            client.blob("0" * 64)
        assert caught.value.code == code


def test_a_real_hub_gives_its_pictures_to_its_devices(tmp_path: Path) -> None:
    manager = admin.NewManager("1001", "Maya Stone", "482913")
    hub = start_hub(tmp_path / "hub", pin_cost=FOR_TESTS, set_up=(StorePolicy(), manager))
    try:
        key = hub.call(lambda judge: keep_blob(judge, PNG + b"drawn"))
        with closing(HubClient(hub.url)) as anybody:
            token = anybody.enrol(hub.offer_enrolment("Handheld 1")).token
        with closing(HubClient(hub.url, token)) as client:
            assert client.blob(key) == PNG + b"drawn"
            assert client.blob("0" * 64) is None
        with closing(HubClient(hub.url, "nobody")) as stranger:
            with pytest.raises(SyncError) as caught:
                stranger.blob(key)
            assert caught.value.code == "token_refused"
    finally:
        hub.stop()
