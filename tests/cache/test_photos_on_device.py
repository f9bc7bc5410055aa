"""Photos in the device's database."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from devices import NOW, FakeClock, a_page
from test_returns_on_device import a_return, returned

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.opening import DATABASE_NAME, open_store
from storeassist_qt.cache.salvage import read_damaged, restore
from storeassist_qt.cache.store import DeviceStore

KEY = bytes(range(32))
JPEG = b"\xff\xd8\xff photo of a torn sleeve"


def with_photo(store: DeviceStore, sha256: str, *, is_open: bool = True) -> None:
    """Let a return name the photo."""
    found = a_return("R-1-1", NOW, None if is_open else NOW)
    unit = msgspec.structs.replace(found.units[0], photos=(sha256,))
    order = returned(1, msgspec.structs.replace(found, units=(unit,)))
    store.apply_page(a_page(order, cursor=2 if is_open else 3))


def test_a_photo_waits_is_sent_and_survives_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, KEY, clock)
    told: list[int] = []
    stop = store.photos.on_kept(lambda: told.append(store.photos.waiting_count()))
    sha256 = store.photos.keep(JPEG)
    assert store.photos.keep(JPEG) == sha256
    stop()
    store.close()
    assert told == [1, 1]
    assert b"torn sleeve" not in (tmp_path / DATABASE_NAME).read_bytes()
    again = open_store(tmp_path, KEY, clock)
    assert again.photos.content(sha256) == JPEG
    assert again.photos.oldest_waiting() == (sha256, "image/jpeg", JPEG)
    assert again.photos.is_waiting(sha256)
    again.photos.sent(sha256)
    assert not again.photos.is_waiting(sha256)
    assert again.photos.oldest_waiting() is None
    assert again.photos.content(sha256) == JPEG
    again.close()


def test_a_sent_photo_leaves_with_the_end_of_its_return(store: DeviceStore, clock: FakeClock) -> None:
    sha256 = store.photos.keep(JPEG)
    store.photos.sent(sha256)
    with_photo(store, sha256)
    clock.forward(days=2)
    store.tidy()
    assert store.photos.content(sha256) == JPEG
    with_photo(store, sha256, is_open=False)
    store.tidy()
    assert store.photos.content(sha256) is None


def test_a_sent_photo_leaves_after_a_fortnight_even_from_an_open_return(store: DeviceStore, clock: FakeClock) -> None:
    sha256 = store.photos.keep(JPEG)
    store.photos.sent(sha256)
    with_photo(store, sha256)
    clock.forward(days=15)
    store.tidy()
    assert store.photos.content(sha256) is None


def test_a_photo_the_hub_does_not_have_stays_however_old(store: DeviceStore, clock: FakeClock) -> None:
    sha256 = store.photos.keep(JPEG)
    clock.forward(days=30)
    store.tidy()
    assert store.photos.content(sha256) == JPEG


@pytest.mark.parametrize("age_h", [0, 23])
def test_a_sent_photo_of_a_draft_stays_for_a_day(store: DeviceStore, clock: FakeClock, age_h: int) -> None:
    sha256 = store.photos.keep(JPEG)
    store.photos.sent(sha256)
    clock.forward(hours=age_h)
    store.tidy()
    assert store.photos.content(sha256) == JPEG


def test_a_refused_photo_is_kept_and_named(store: DeviceStore) -> None:
    sha256 = store.photos.keep(JPEG)
    with_photo(store, sha256)
    store.photos.refused(sha256, "blob_differs")
    row = store.waiting()[0]
    assert (row.what, row.state, row.facts, row.number) == ("Photo", "refused", {"code": "blob_differs"}, "1")
    assert store.photos.waiting_count() == 0
    assert store.photos.is_waiting(sha256)


def test_photos_wait_behind_the_commands_with_their_order(store: DeviceStore) -> None:
    sha256 = store.photos.keep(JPEG)
    assert [(row.what, row.number, row.state) for row in store.waiting()] == [("Photo", "", "pending")]
    with_photo(store, sha256)
    assert [(row.what, row.number) for row in store.waiting()] == [("Photo", "1")]
    assert store.waiting_count() == 0  # of commands


def test_whole_photos_and_the_counter_are_saved_from_a_damaged_database(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path / "old", KEY, clock)
    whole, torn = store.photos.keep(JPEG), store.photos.keep(JPEG + b"2")
    assert store.return_numbers.next_local_number() == "R-0-1"
    with store._database.writing() as connection:
        connection.execute("UPDATE photo SET content = ? WHERE sha256 = ?", (b"torn", torn))
    store.close()
    salvaged = read_damaged(tmp_path / "old" / DATABASE_NAME, KEY)
    fresh = open_store(tmp_path / "new", KEY, clock)
    restore(fresh._database, salvaged, "device.db.broken")
    fresh.close()
    again = open_store(tmp_path / "new", KEY, clock)
    assert again.photos.content(whole) == JPEG
    assert again.photos.content(torn) is None
    assert again.photos.waiting_count() == 1
    assert again.return_numbers.next_local_number() == "R-0-2"
    again.close()


def test_photos_of_one_store_are_not_sent_to_another(store: DeviceStore) -> None:
    store.enrol(Identity(device_id="d1", token="t", store_id="0142"), "inc-1", "e1")
    sent, waiting = store.photos.keep(JPEG), store.photos.keep(JPEG + b"2")
    store.photos.sent(sent)
    store.enrol(Identity(device_id="d2", token="t", store_id="0142"), "inc-2", "e2")
    store.end_epoch()
    assert store.photos.waiting_count() == 2  # another hub of the same store
    store.photos.sent(sent)
    store.enrol(Identity(device_id="d3", token="t", store_id="0177"), "inc-3", "e3")
    store.end_epoch()
    assert store.photos.waiting_count() == 0
    assert not store.photos.has(sent)
    assert store.photos.content(waiting) == JPEG + b"2"
