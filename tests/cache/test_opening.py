from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from devices import FakeClock, a_page, a_picker, accepted, an_order

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.opening import DATABASE_NAME, KEY_MARK_NAME, open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import AddNote, ClaimOrder
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.protocol.envelopes import AssociateInfo

KEY = bytes(range(32))
PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a device with 300 queued commands, closed."""
    store = open_store(tmp_path, KEY, FakeClock())
    store.set_session(a_picker())
    store.apply_page(a_page(*(an_order(100200 + n) for n in range(10))))
    store.enrol(Identity(device_id="d1", token="secret-token", store_id="0142"), "inc-1", "e1")
    store.people.signed_in(AssociateInfo(associate_id="a-1047", number="1047", name="Maya"), store.clock.now(), "argon")
    for n in range(300):
        store.submit(f"o-{100200 + n % 10}", AddNote(text=f"note {n} " + "x" * 400))
    store.drafts.save("walk", "{}")
    store.close()
    return tmp_path


def test_nothing_readable_stands_in_the_files(folder: Path) -> None:
    store = open_store(folder, KEY, FakeClock())
    store.set_session(a_picker())
    store.submit("o-100200", ClaimOrder())
    content = b"".join(path.read_bytes() for path in folder.glob("device.db*"))
    store.close()
    for secret in (b"Tomasz", b"0134", b"NF-100200", b"secret-token", b"SQLite format"):
        assert secret not in content


def test_the_wrong_key_is_told_and_the_file_left_alone(folder: Path) -> None:
    before = (folder / DATABASE_NAME).read_bytes()
    with pytest.raises(StorageError) as failed:
        open_store(folder, bytes(32))
    assert failed.value.code == "wrong_key"
    assert (folder / DATABASE_NAME).read_bytes() == before
    open_store(folder, KEY).close()


def test_without_a_key_mark_nothing_is_set_aside(folder: Path) -> None:
    (folder / KEY_MARK_NAME).unlink()
    with pytest.raises(StorageError) as failed:
        open_store(folder, bytes(32))
    assert failed.value.code == "database_unreadable"
    assert not list(folder.glob("*.broken-*"))


def damage(folder: Path, *pages: int) -> None:
    path = folder / DATABASE_NAME
    content = bytearray(path.read_bytes())
    for page in pages:
        start = page * PAGE
        content[start + 100 : start + 200] = bytes(100)
    path.write_bytes(content)
    # As after a crash: a filled WAL makes the next start check the file.
    path.with_name(DATABASE_NAME + "-wal").write_bytes(b"torn")


def test_a_damaged_database_is_set_aside_and_its_queue_saved(folder: Path) -> None:
    size = (folder / DATABASE_NAME).stat().st_size // PAGE
    damage(folder, *range(size // 2, size // 2 + 3))
    store = open_store(folder, KEY, FakeClock())
    saved = [row.facts["text"] for row in store.waiting()]
    lost = [card for card in store.attention() if card.code == "lost_in_salvage"]
    assert len(saved) + sum(card.facts.get("unknown", 1) for card in lost) >= 300
    assert len(saved) >= 200
    assert saved == sorted(saved, key=lambda text: int(text.split()[1]))
    assert [e.sequence for e in store.push_batch().commands] == list(range(1, 101))
    assert store.meta.incarnation != "inc-1"
    assert store.meta.identity.token == "secret-token"
    assert store.meta.number("cursor") == 0
    assert list(folder.glob("device.db.broken-*"))
    orders = store.to_pick()
    assert len(orders) >= 5  # work goes on with what was saved, also without the hub
    store.apply_page(a_page(*(an_order(100200 + n) for n in range(9)), cursor=20))
    store.end_epoch()
    assert all(store.order(f"o-{100200 + n}") is not None for n in range(9))
    store.set_session(a_picker())
    for card in lost:
        store.settle(card.card_id, "understood")
    assert store.attention_count() == 0
    store.close()


def test_a_database_nothing_can_be_read_of_is_kept_and_told(folder: Path) -> None:
    path = folder / DATABASE_NAME
    content = path.read_bytes()
    path.write_bytes(b"garbage!" * 1000)
    store = open_store(folder, KEY, FakeClock())
    assert store.waiting_count() == 0
    (card,) = store.attention()
    assert card.code == "lost_in_salvage"
    (broken,) = folder.glob("device.db.broken-*")
    assert broken.read_bytes() == b"garbage!" * 1000
    assert card.facts["file"] == broken.name
    store.close()
    assert content


def test_a_row_changed_behind_the_checksum_becomes_a_card(folder: Path) -> None:
    store = open_store(folder, KEY, FakeClock())
    with store._database.writing() as connection:
        connection.execute("UPDATE outbox SET actor = 'a-9999' WHERE row_id = 7")
    store.close()
    from storeassist_qt.cache.salvage import read_damaged

    found = read_damaged(folder / DATABASE_NAME, KEY)
    assert len(found.outbox) == 299
    assert [lost["sequence"] for lost in found.lost] == [7]


def test_a_full_disk_saves_nothing_by_halves(store: DeviceStore) -> None:
    store.apply_page(a_page(*(an_order(100200 + n) for n in range(10))))
    connection = store._database._writer
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    saved = 0
    code = ""
    while not code and saved < 2000:
        try:
            store.submit(f"o-{100200 + saved % 10}", AddNote(text="x" * 400))
            saved += 1
        except StorageError as error:
            code = error.code
    assert code == "disk_full"
    assert store.waiting_count() == saved
    connection.execute("PRAGMA max_page_count = 1000000")
    store.submit("o-100200", AddNote(text="goes on"))
    assert [e.sequence for e in store.push_batch().commands][-1] == min(saved + 1, 100)
    order = store.order("o-100200")
    assert order is not None
    assert sum(1 for moment in order.timeline if moment.what.startswith("note")) == len(
        [row for row in store.waiting() if row.order_id == "o-100200"]
    )


def test_what_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError) as failed:
        open_store(tmp_path / "file", KEY)
    assert failed.value.code == "folder_unusable"


@pytest.mark.parametrize(
    "leave",
    [lambda store: store.set_session(None), lambda store: store.tidy(), lambda store: store.restart_incarnation()],
)
def test_sign_out_tidying_and_a_new_incarnation_keep_the_queue(
    store: DeviceStore, leave: Callable[[DeviceStore], None]
) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    store.submit("o-100200", ClaimOrder())
    store.submit("o-100201", ClaimOrder())
    store.apply_outcomes([accepted(store.waiting()[0].command_id, 1)])
    leave(store)
    assert [row.order_id for row in store.waiting()] == ["o-100201"]
