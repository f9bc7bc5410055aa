from dataclasses import replace
from datetime import timedelta

import pytest
from tests.ui.desk import sync_world
from tests.ui.fakes import MAYA, NOW, make_world

from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.ports import AttentionCard, Connection, OutboxRow, WayOut
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.vm.sync import SHOWN_AT_MOST, SyncViewModel


@pytest.fixture
def world(theme):
    return sync_world(make_world(theme=theme))


@pytest.fixture
def vm(world):
    made = SyncViewModel(world.services)
    yield made
    made.close()


def test_offline_says_what_is_safe(vm):
    assert vm.subtitle == "Last sync 14:02 · 6 min ago"
    assert (vm.banner.title, vm.banner.kind) == ("Working offline", "warn")
    assert vm.banner.text.startswith("Picks, hand-offs and returns are saved on this device")


def test_a_reason_that_helps_is_said(vm, world):
    world.sync.become(reason="captive_portal")
    assert vm.banner.text.startswith("The Wi-Fi asks for a sign-in page")


def test_online_and_done_is_said_too(vm, world):
    world.sync.queue, world.sync.noted, world.sync.cards = [], [], []
    world.sync.become(connection=Connection.SYNCED, is_online=True, waiting=0, attention=0, last_success=NOW)
    assert vm.banner.title == "All is synced"
    assert vm.subtitle == "Last sync 14:08 · now"


def test_the_last_sync_is_of_now_although_nothing_was_reported_since(vm, world):
    world.sync.become(last_success=NOW - timedelta(minutes=6))
    world.sync.state = replace(world.sync.state, last_success=NOW)
    assert vm.subtitle == "Last sync 14:08 · now"


def test_a_card_says_who_what_when_why_with_its_followers(vm):
    card = vm.cards[0]
    assert card.title == "Order #100207 changed"
    assert card.text.startswith("Order #100207 was cancelled.")
    assert card.meta_text == "Maya · Picked 2 units: Wooden train set · Today 13:58"
    assert card.followers == ("Pick finished", "Staged")
    assert card.followers_text == "2 more actions following from it"
    assert [act.text for act in card.acts] == ["Put back 2 units"]


def test_only_a_manager_settles_or_allows_that_goods_left(vm, world, qtbot):
    assert all(act.is_enabled for act in vm.cards[1].acts)
    world.sign_in.current = replace(MAYA, roles=frozenset({Role.PICK, Role.HAND_OFF}))
    left, here = vm.cards[1].acts
    assert (left.is_enabled, left.reason) == (True, "A manager allows it with badge and PIN")
    assert (here.is_enabled, here.reason) == (True, "")
    card_id = vm.cards[1].card_id
    with qtbot.waitSignal(vm.manager_wanted) as wanted:
        vm.settle(card_id, "goods_left")
    assert world.sync.settled == []
    ask = wanted.args[0]
    assert ask.text.startswith(f"{left.text}. {vm.cards[1].title}.")
    ask.act(MAYA)
    assert world.sync.settled == [(card_id, "goods_left")]
    assert world.sync.allowed_by == ["Maya"]


def test_a_way_out_settles_the_card(vm, world, qtbot):
    with qtbot.waitSignal(vm.told):
        vm.settle("c1", "put_back")
    assert world.sync.settled == [("c1", "put_back")]
    assert [card.card_id for card in vm.cards] == ["c2"]


def test_a_way_out_that_is_gone_is_said(vm, world, qtbot, monkeypatch):
    def refuse(card_id, act):
        raise Refused("card_gone")

    monkeypatch.setattr(world.sync, "settle", refuse)
    with qtbot.waitSignal(vm.told) as told:
        vm.settle("c1", "put_back")
    assert told.args == ["That card was settled already. Nothing was changed."]


def test_opening_the_order_leaves_the_card(vm, world, qtbot):
    world.sync.cards = [
        AttentionCard("c3", "o-1", "1", "line_open", {}, "FinishPick", {}, "Maya", NOW, (), (WayOut("open_order"),))
    ]
    with qtbot.waitSignal(vm.order_wanted) as wanted:
        vm.settle("c3", "open_order")
    assert wanted.args == ["o-1"]
    assert world.sync.settled == []


def test_the_queue_shows_age_lookups_and_what_may_be_refused(vm):
    assert vm.waiting_title == "Waiting to send · 4 · oldest 2 min"
    assert [row.text for row in vm.waiting] == [
        "Order 100999 is not on this device", "Picked 2 of 2", "Staged at B3", "Handed over to Dev Raman",
    ]  # fmt: skip
    assert vm.waiting[1].meta_text == "#100214 · 14:06"
    assert [row.chip.text if row.chip else "" for row in vm.waiting] == ["", "", "May be refused", ""]


def test_a_long_queue_is_counted_not_drawn(vm, world):
    world.sync.queue = [
        OutboxRow(str(n), "o-1", "1", "SkipLine", {}, NOW - timedelta(minutes=1), "pending") for n in range(200)
    ]
    world.sync.become(waiting=200)
    assert len(vm.waiting) == SHOWN_AT_MOST
    assert vm.more_waiting == "141 more actions waiting"


def test_try_now_asks_the_hub(vm, world):
    vm.try_now()
    assert world.sync.tries == 1
    assert vm.diagnostic_code() == "SA-0142-7F3C"
