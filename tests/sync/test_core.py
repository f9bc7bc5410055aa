from __future__ import annotations

import random

import pytest

from storeassist_qt.domain.ports import Connection
from storeassist_qt.sync import events as e
from storeassist_qt.sync.client import DOUBT_S
from storeassist_qt.sync.core import POLL_S, WATCHDOG_S, SyncCore


class Half:
    """A random generator that always says one half."""

    def random(self) -> float:
        return 0.5


def kinds(actions: list[e.Action]) -> list[type]:
    return [type(action) for action in actions if not isinstance(action, (e.SetTimer, e.Report))]


def started(**values: object) -> SyncCore:
    """A core that has pulled everything and listens."""
    core = SyncCore(Half())
    core.handle(e.Started(is_enrolled=True, epoch="e1", has_loaded=True, cursor=5, **values), 0.0)  # type: ignore[arg-type]
    core.handle(e.PageReceived("e1"), 0.0)
    core.handle(e.PageApplied(5, 0, True, int(values.get("waiting", 0)), 0), 0.0)  # type: ignore[call-overload]
    core.handle(e.StreamOpened(), 0.1)
    core.handle(e.PageReceived("e1"), 0.2)
    core.handle(e.PageApplied(5, 0, True, int(values.get("waiting", 0)), 0), 0.2)  # type: ignore[call-overload]
    return core


def test_a_device_that_is_not_enrolled_asks_for_nothing() -> None:
    core = SyncCore(Half())
    assert kinds(core.handle(e.Started(is_enrolled=False, waiting=3), 0.0)) == []
    assert core.status.connection is Connection.ATTENTION
    assert core.status.reason == "not_enrolled"


def test_the_start_pulls_then_listens() -> None:
    core = SyncCore(Half())
    assert kinds(core.handle(e.Started(is_enrolled=True), 0.0)) == [e.Pull]
    assert core.status.is_loading
    assert kinds(core.handle(e.PageReceived("e1"), 0.1)) == [e.AdoptEpoch, e.ApplyPage, e.OpenStream]
    core.handle(e.PageApplied(9, 0, True, 0, 0), 0.2)
    assert core.status == e.CoreStatus(Connection.SYNCED, is_online=True)


def test_a_command_is_pushed_at_once_and_its_answer_pulled() -> None:
    core = started()
    assert kinds(core.handle(e.QueueChanged(1, 0), 1.0)) == [e.SendPush]
    assert core.status.connection is Connection.SYNCING
    assert kinds(core.handle(e.QueueChanged(2, 0), 1.1)) == []  # one request at a time
    assert kinds(core.handle(e.PushAnswered("e1", 7, 1, 0), 1.2)) == [e.SendPush]
    assert kinds(core.handle(e.PushAnswered("e1", 8, 0, 0), 1.3)) == [e.Pull]


def test_a_long_queue_lets_pulls_take_turns() -> None:
    core = started()
    assert kinds(core.handle(e.QueueChanged(500, 0), 1.0)) == [e.SendPush]
    assert kinds(core.handle(e.PushAnswered("e1", 9, 400, 0), 1.5)) == [e.SendPush]
    assert kinds(core.handle(e.PushAnswered("e1", 12, 300, 0), 2.5)) == [e.Pull]


def test_without_any_word_it_pulls_every_minute() -> None:
    core = started()
    for second in range(1, int(POLL_S)):
        core.handle(e.StreamAlive(), float(second))
        assert kinds(core.handle(e.Tick(), float(second))) == []
    assert kinds(core.handle(e.Tick(), POLL_S + 0.5)) == [e.Pull]


def test_a_silent_stream_is_dropped_and_opened_again() -> None:
    core = started()
    assert kinds(core.handle(e.Tick(), WATCHDOG_S - 1)) == []
    assert kinds(core.handle(e.Tick(), WATCHDOG_S + 1)) == [e.CloseStream, e.Pull]
    core.handle(e.PageReceived("e1"), WATCHDOG_S + 1)
    core.handle(e.PageApplied(5, 0, True, 0, 0), WATCHDOG_S + 1)
    assert kinds(core.handle(e.Tick(), WATCHDOG_S + 3)) == [e.OpenStream]


def test_a_hub_that_hangs_is_offline_within_a_quarter_of_a_minute() -> None:
    core = started()
    (asked,) = [action for action in core.handle(e.Tick(), 0.2 + WATCHDOG_S) if isinstance(action, e.Pull)]
    assert asked.is_doubtful  # it is not waited for as long as usual
    assert core.status.is_online  # a slow network is no reason to say otherwise yet
    assert 0.2 + WATCHDOG_S + DOUBT_S < 16
    core.handle(e.PullFailed("hub_unreachable"), 0.2 + WATCHDOG_S + DOUBT_S)
    assert core.status.connection is Connection.OFFLINE


def test_a_hub_that_speaks_seldom_is_given_longer() -> None:
    core = started()
    core.handle(e.StreamOpened(beat_s=15.0), 1.0)
    core.handle(e.PageReceived("e1"), 1.0)
    core.handle(e.PageApplied(5, 0, True, 0, 0), 1.0)
    assert kinds(core.handle(e.Tick(), 31.0)) == []
    assert kinds(core.handle(e.Tick(), 32.5)) == [e.CloseStream, e.Pull]


def test_an_answer_is_a_sign_of_life_while_heartbeats_wait_unread() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    assert e.CloseStream not in kinds(core.handle(e.PushAnswered("e1", 5, 0, 0), 1.0 + WATCHDOG_S))


def test_a_device_that_writes_a_page_slowly_does_not_doubt_the_hub() -> None:
    core = started()
    core.handle(e.Poked(900), 1.0)
    core.handle(e.PageReceived("e1"), 1.1)
    (asked,) = [a for a in core.handle(e.PageApplied(500, 0, False, 0, 0), 2.0 + WATCHDOG_S) if isinstance(a, e.Pull)]
    assert not asked.is_doubtful


@pytest.mark.parametrize("seed", range(20))
def test_waits_grow_with_full_jitter_from_half_a_second_to_thirty(seed: int) -> None:
    core = SyncCore(random.Random(seed))
    now = 0.0
    core.handle(e.Started(is_enrolled=True), now)
    for failure in range(1, 14):
        actions = core.handle(e.PullFailed("hub_unreachable"), now)
        (timer,) = [action.at for action in actions if isinstance(action, e.SetTimer)]
        assert 0.5 <= timer - now <= min(30.0, 0.5 * 2**failure)
        assert kinds(core.handle(e.Tick(), timer - 0.01)) == []
        now = timer
        assert kinds(core.handle(e.Tick(), now)) == [e.Pull]
    assert core.status.connection is Connection.OFFLINE


def test_the_hub_may_ask_to_wait_and_a_tap_ends_that() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    core.handle(e.PushFailed("hub_busy", 20.0), 1.0)
    for second in (8.0, 16.0):
        core.handle(e.StreamAlive(), second)
    assert e.SetTimer(21.0) in core.handle(e.StreamAlive(), 20.0)
    assert kinds(core.handle(e.Tick(), 20.0)) == []
    assert kinds(core.handle(e.Woken(), 20.1)) == [e.SendPush]


def test_a_revoked_device_sends_nothing_and_asks_once_a_minute() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    assert kinds(core.handle(e.PushFailed("revoked"), 1.0)) == [e.CloseStream]
    assert (core.status.connection, core.status.reason, core.status.waiting) == (Connection.ATTENTION, "revoked", 1)
    assert kinds(core.handle(e.QueueChanged(2, 0), 2.0)) == []
    assert kinds(core.handle(e.Tick(), 61.5)) == [e.Pull]
    assert e.ApplyPage in kinds(core.handle(e.PageReceived("e1"), 62.0))
    assert kinds(core.handle(e.PageApplied(5, 0, True, 2, 0), 62.0)) == [e.SendPush]


def test_a_second_sender_keeps_its_queue_until_it_is_enrolled_again() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    core.handle(e.PushGap(4, "second_sender"), 1.0)
    assert (core.status.connection, core.status.reason) == (Connection.ATTENTION, "second_sender")
    assert e.SendPush not in kinds(core.handle(e.Woken(), 2.0))
    core.handle(e.PageReceived("e1"), 2.0)
    assert kinds(core.handle(e.PageApplied(5, 0, True, 1, 0), 2.0)) == []
    core.handle(e.Started(is_enrolled=True, waiting=1, epoch="e1", has_loaded=True), 3.0)
    core.handle(e.PageReceived("e1"), 3.0)
    assert kinds(core.handle(e.PageApplied(5, 0, True, 1, 0), 3.0)) == [e.SendPush]


def test_a_gap_is_answered_but_not_for_ever() -> None:
    core = started()
    core.handle(e.QueueChanged(3, 0), 1.0)
    for _turn in range(3):
        assert kinds(core.handle(e.PushGap(2, "gap", "e1"), 1.0)) == [e.AnswerGap]
        assert kinds(core.handle(e.QueueRewritten(3, 0), 1.0)) == [e.SendPush]
    assert kinds(core.handle(e.PushGap(2, "gap", "e1"), 1.0)) == []
    assert core.status.reason == "gap"


def test_a_new_epoch_pulls_everything_before_it_sends_anything() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    assert kinds(core.handle(e.PushGap(1, "gap", "e2"), 1.0)) == [e.StartEpoch, e.Pull]
    assert kinds(core.handle(e.PageReceived("e2"), 1.1)) == [e.ApplyPage]
    assert kinds(core.handle(e.PageApplied(3, 0, False, 1, 0), 1.2)) == [e.Pull]
    core.handle(e.PageReceived("e2"), 1.3)
    assert kinds(core.handle(e.PageApplied(8, 0, True, 1, 0), 1.4)) == [e.EndEpoch]
    assert kinds(core.handle(e.QueueRewritten(4, 0), 1.5)) == [e.SendPush]


@pytest.mark.parametrize("code", ["body_too_large", "malformed"])
def test_a_batch_the_hub_cannot_take_is_halved_until_one_command_is_set_aside(code: str) -> None:
    core = started()
    actions = core.handle(e.QueueChanged(100, 0), 1.0)
    limits = []
    while kinds(actions) == [e.SendPush]:
        limits += [action.limit for action in actions if isinstance(action, e.SendPush)]
        actions = core.handle(e.PushFailed(code), 1.0)
    assert limits == [100, 50, 25, 12, 6, 3, 1]
    assert kinds(actions) == [e.SetAside]
    assert kinds(core.handle(e.QueueRewritten(99, 1), 1.0)) == [e.SendPush]
    assert core.status.connection is Connection.ATTENTION


def test_an_app_too_old_keeps_pulling_and_tries_again_in_a_minute() -> None:
    core = started()
    core.handle(e.QueueChanged(1, 0), 1.0)
    core.handle(e.PushFailed("schema_too_old"), 1.0)
    assert (core.status.connection, core.status.reason) == (Connection.ATTENTION, "schema_too_old")
    assert kinds(core.handle(e.Poked(9), 2.0)) == [e.Pull]
    core.handle(e.PageReceived("e1"), 2.0)
    core.handle(e.PageApplied(9, 0, True, 1, 0), 2.0)
    for second in range(8, 61, 4):
        core.handle(e.StreamAlive(), float(second))
    assert e.SendPush in kinds(core.handle(e.Tick(), 61.5))


def test_products_are_pulled_after_orders() -> None:
    core = started()
    core.handle(e.Poked(6), 1.0)
    core.handle(e.PageReceived("e1"), 1.0)
    assert kinds(core.handle(e.PageApplied(6, 40, True, 0, 0), 1.0)) == [e.PullCatalogue]
    assert kinds(core.handle(e.CatalogueApplied(20, False), 1.1)) == [e.PullCatalogue]
    assert kinds(core.handle(e.CatalogueApplied(40, True), 1.2)) == []


def test_an_old_poke_asks_for_nothing() -> None:
    assert kinds(started().handle(e.Poked(5), 1.0)) == []


def test_a_poke_while_a_page_is_under_way_is_not_forgotten() -> None:
    core = started()
    assert kinds(core.handle(e.Poked(6), 1.0)) == [e.Pull]
    core.handle(e.Poked(9), 1.1)
    core.handle(e.PageReceived("e1"), 1.2)
    assert kinds(core.handle(e.PageApplied(7, 0, True, 0, 0), 1.2)) == [e.Pull]
    core.handle(e.PageReceived("e1"), 1.3)
    assert kinds(core.handle(e.PageApplied(9, 0, True, 0, 0), 1.3)) == []


def test_a_poke_that_promises_too_much_is_followed_once() -> None:
    core = started()
    core.handle(e.Poked(99), 1.0)
    core.handle(e.PageReceived("e1"), 1.0)
    assert kinds(core.handle(e.PageApplied(5, 0, True, 0, 0), 1.0)) == []


def test_a_poke_that_comes_after_the_pages_snapshot_is_followed() -> None:
    core = started()
    assert kinds(core.handle(e.Woken(), 1.0)) == [e.Pull]
    core.handle(e.PageReceived("e1"), 1.1)
    core.handle(e.Poked(6), 1.1)
    assert kinds(core.handle(e.PageApplied(5, 0, True, 0, 0), 1.2)) == [e.Pull]
    core.handle(e.PageReceived("e1"), 1.3)
    assert kinds(core.handle(e.PageApplied(6, 0, True, 0, 0), 1.3)) == []


# --- photos ----------------------------------------------------------------------------------------------------------
def test_a_photo_goes_when_there_is_nothing_else_to_ask() -> None:
    core = started(waiting=1)
    assert kinds(core.handle(e.PhotosChanged(2), 1.0)) == []
    assert core.status.photos == 2
    assert kinds(core.handle(e.PushAnswered("e1", 7, 0, 0), 1.1)) == [e.Pull]
    assert kinds(core.handle(e.PageReceived("e1"), 1.2)) == [e.ApplyPage]
    assert kinds(core.handle(e.PageApplied(7, 0, True, 0, 0), 1.3)) == [e.SendPhoto]
    assert core.status.connection is Connection.SYNCING
    assert kinds(core.handle(e.QueueChanged(1, 0), 1.4)) == []  # one request at a time
    assert kinds(core.handle(e.PhotoSent(1), 1.5)) == [e.SendPush]
    core.handle(e.PushAnswered("e1", 7, 0, 0), 1.6)
    assert core.handle(e.PhotoSent(0), 1.7) is not None
    assert core.status.connection is Connection.SYNCED


def test_a_photo_that_fails_waits_longer_each_time_and_keeps_nothing_else() -> None:
    core = started()
    waits = []
    now = 1.0
    assert kinds(core.handle(e.PhotosChanged(1), now)) == [e.SendPhoto]
    for _ in range(4):
        assert kinds(core.handle(e.PhotoFailed("hub_unreachable"), now)) == [e.Pull]
        core.handle(e.PageReceived("e1"), now)
        actions = core.handle(e.PageApplied(5, 0, True, 0, 0), now)
        assert core.status.is_online
        assert kinds(core.handle(e.QueueChanged(1, 0), now)) == [e.SendPush]
        core.handle(e.PushAnswered("e1", 5, 0, 0), now)
        timer = next(action.at for action in actions if isinstance(action, e.SetTimer))
        waits.append(timer - now)
        now = timer
        assert e.SendPhoto in kinds(core.handle(e.Tick(), now))
    assert waits == sorted(waits)
    assert waits[0] < waits[-1] <= 30.0


def test_a_busy_hub_says_how_long_photos_wait() -> None:
    core = started()
    core.handle(e.PhotosChanged(1), 1.0)
    core.handle(e.PhotoFailed("hub_busy", 20.0), 1.0)
    core.handle(e.PageReceived("e1"), 1.0)
    core.handle(e.PageApplied(5, 0, True, 0, 0), 1.0)
    assert e.SendPhoto not in kinds(core.handle(e.StreamAlive(), 20.0))
    assert kinds(core.handle(e.Tick(), 21.0)) == [e.SendPhoto]


def test_somebody_who_wants_to_try_now_tries_the_photo_too() -> None:
    core = started()
    core.handle(e.PhotosChanged(1), 1.0)
    core.handle(e.PhotoFailed("hub_busy", 200.0), 1.0)
    core.handle(e.PageReceived("e1"), 1.0)
    core.handle(e.PageApplied(5, 0, True, 0, 0), 1.0)
    assert kinds(core.handle(e.Woken(), 2.0)) == [e.Pull]
    core.handle(e.PageReceived("e1"), 2.1)
    assert kinds(core.handle(e.PageApplied(5, 0, True, 0, 0), 2.1)) == [e.SendPhoto]


# --- after an enrolment ----------------------------------------------------------------------------------------------
def test_nothing_is_sent_after_an_enrolment_until_somebody_signs_in_at_the_hub() -> None:
    core = started(waiting=1, is_held=True, photos=1)
    assert kinds(core.handle(e.QueueChanged(2, 0, is_held=True), 1.0)) == []
    assert core.status.reason == "sign_in_to_send"
    assert core.status.connection is Connection.ATTENTION
    assert kinds(core.handle(e.QueueChanged(2, 0, is_held=False), 2.0)) == [e.SendPush]
    assert core.status.reason == ""
