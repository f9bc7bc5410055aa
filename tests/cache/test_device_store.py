from __future__ import annotations

from pathlib import Path

import pytest
from devices import GTINS, NOW, FakeClock, a_page, a_picker, an_order

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import AddNote, CancelOrder, ClaimOrder, FinishPick, PickUnits, TakeOver
from storeassist_qt.domain.errors import Refused, SignInError, StorageError
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.ports import OrderFilter, Session
from storeassist_qt.domain.roles import Role

KEY = bytes(range(32))


def test_a_command_is_queued_and_shown_at_once(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    after = store.submit("o-100200", ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    line = after.line("l1")
    assert line is not None
    assert line.picked == 1
    assert store.order("o-100200") == after
    assert [row.what for row in store.waiting()] == ["ClaimOrder", "PickUnits"]
    assert store.counts()[OrderFilter.PICKING] == 1
    assert store.to_pick()[0].units_done == 1


def test_a_refused_command_saves_nothing_of_its_group(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    with pytest.raises(Refused) as refusal:
        store.submit_many([("o-100200", ClaimOrder()), ("o-100201", FinishPick())])
    assert refusal.value.code
    assert store.waiting_count() == 0
    assert store.order("o-100200") == an_order(100200)


def test_an_order_this_device_does_not_hold_is_refused(store: DeviceStore) -> None:
    with pytest.raises(Refused) as refusal:
        store.submit("o-1", ClaimOrder())
    assert refusal.value.code == "order_unknown"


def test_nobody_signed_in_means_no_command(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.set_session(None)
    with pytest.raises(SignInError):
        store.submit("o-100200", ClaimOrder())


def test_a_manager_allows_one_thing_and_the_associate_stays_signed_in(store: DeviceStore) -> None:
    associate = Session("a-1061", "1061", "Ana Torres", frozenset({Role.PICK}))
    manager = Session("a-1052", "1052", "Mei Chen", frozenset({Role.MANAGER}))
    store.set_session(associate)
    store.apply_page(a_page(an_order(), applied_seq=0))
    with pytest.raises(Refused):
        store.submit("o-100200", CancelOrder(reason="no show"))
    after = store.submit_as(manager, "o-100200", CancelOrder(reason="no show"))
    assert after.stage is Stage.CANCELLED
    assert after.timeline[-1].by == "Mei Chen"
    assert store.session is associate
    with pytest.raises(Refused):
        store.submit("o-100200", PickUnits(line_id="l1", code=GTINS[1]))
    assert [envelope.actor for envelope in store.push_batch().commands] == ["a-1052"]
    # A pull brings the order anew: what waits is decided again with the roles it was given with.
    store.apply_page(a_page(an_order(), cursor=2))
    again = store.order("o-100200")
    assert again is not None
    assert again.stage is Stage.CANCELLED


def test_a_manager_allows_nothing_where_nobody_is_signed_in(store: DeviceStore) -> None:
    manager = Session("a-1052", "1052", "Mei Chen", frozenset({Role.MANAGER}))
    store.apply_page(a_page(an_order()))
    store.set_session(None)
    with pytest.raises(SignInError):
        store.submit_as(manager, "o-100200", CancelOrder(reason="no show"))
    assert store.waiting_count() == 0


def test_listeners_hear_of_commands_and_pulls_after_they_are_saved(store: DeviceStore) -> None:
    heard: list[frozenset[str]] = []
    remove = store.subscribe(lambda ids: heard.append(ids))
    store.apply_page(a_page(an_order()))
    store.submit("o-100200", ClaimOrder())
    remove()
    store.submit("o-100200", AddNote(text="gift wrap"))
    assert heard == [frozenset({"o-100200"})] * 2


def test_queue_view_drafts_and_notes_survive_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    store = open_store(tmp_path, KEY, clock)
    store.set_session(a_picker())
    store.apply_page(a_page(an_order()))
    after = store.submit("o-100200", ClaimOrder())
    store.drafts.save("walk", '{"orders": ["o-100200"]}')
    store.note_lookup("100999")
    store.set_session(None)
    store.close()
    again = open_store(tmp_path, KEY, clock)
    assert again.order("o-100200") == after
    assert [row.state for row in again.waiting()] == ["pending"]
    assert again.drafts.load("walk") == '{"orders": ["o-100200"]}'
    assert [note.number for note in again.notes()] == ["100999"]
    again.set_session(a_picker())
    again.submit("o-100200", AddNote(text="second"))
    assert [envelope.sequence for envelope in again.push_batch().commands] == [1, 2]
    again.drafts.drop("walk")
    assert again.drafts.load("walk") is None
    again.close()


def test_lists_come_by_due_time_and_waits_by_arrival(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(1, due_min=90), an_order(2, due_min=-10), an_order(3, due_min=30)))
    assert [row.number for row in store.to_pick()] == ["2", "3", "1"]
    assert [row.number for row in store.ready()] == ["2", "3", "1"]
    assert store.arrived() == ()
    assert store.to_stage() == ()


def test_a_closed_order_leaves_the_work_lists(store: DeviceStore) -> None:
    import msgspec

    closed = msgspec.structs.replace(an_order(7), stage=Stage.CANCELLED, closed_at=NOW)
    store.apply_page(a_page(an_order(7)))
    store.apply_page(a_page(closed, cursor=2))
    assert store.to_pick() == ()
    assert store.counts()[OrderFilter.CANCELLED] == 1
    assert store.counts()[OrderFilter.TO_PICK] == 0


def test_a_second_program_on_the_same_folder_is_refused(store: DeviceStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as failed:
        open_store(tmp_path, KEY)
    assert failed.value.code == "second_instance"


def test_an_order_is_taken_over_only_while_the_hub_answers(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit("o-100200", ClaimOrder())
    store.set_session(a_picker("1052"))
    with pytest.raises(Refused) as refusal:
        store.submit("o-100200", TakeOver())
    assert refusal.value.code == "not_offline"
    store.set_online(True)
    claim = store.submit("o-100200", TakeOver()).claim
    assert claim is not None
    assert claim.holder == "a-1052"
