"""When to push, pull, listen and wait: the sync of a device as a function of what happened, without any I/O.

One request is under way at a time, so that a page and a push answer never overtake each other. The event stream runs
beside it and only says that there is something to pull. Photos go when there is nothing else to ask; what keeps them
from going keeps nothing else.
"""

from __future__ import annotations

import math
from typing import Protocol

from storeassist_qt.domain.ports import Connection
from storeassist_qt.protocol.envelopes import PUSH_LIMIT
from storeassist_qt.sync import events as e

POLL_S = 60.0
WATCHDOG_S = 9.0  # two heartbeats of the hub; an older hub's come less often, and it is given longer
BACKOFF_LEAST_S = 0.5
BACKOFF_MOST_S = 30.0
RETRY_AFTER_MOST_S = 300.0
REFUSED_RETRY_S = 60.0
# While much is waiting, pulls take a turn this often.
PULL_TURN_S = 2.0
GAPS_LIMIT = 3

# A person has to do something about these.
DEVICE_REFUSED = ("revoked", "token_refused")
NEEDS_A_PERSON = (*DEVICE_REFUSED, "second_sender", "schema_too_old", "not_enrolled", "sign_in_to_send")
# The hub cannot take one particular command: found by sending ever smaller batches.
UNTAKEABLE = ("body_too_large", "malformed", "payload_differs")


class Rng(Protocol):
    """The one thing needed of a random generator."""

    def random(self) -> float:
        """Return a number from 0 to 1."""
        ...


class SyncCore:
    """Events in, actions out. Not safe for several threads: the driver calls it from one."""

    def __init__(self, rng: Rng) -> None:
        self._rng = rng
        self._is_enrolled = False
        self._busy = ""  # push | pull | page | catalogue | queue | photo
        self._waiting = 0
        self._attention = 0
        self._cursor = 0
        self._hub_cursor = 0  # as far as the hub has told
        self._told_at_pull = 0  # what it had told when the pull under way was asked for
        self._catalogue_cursor = 0
        self._epoch = ""
        self._has_loaded = False
        self._is_resyncing = False
        self._is_online = False
        self._reason = ""
        self._failures = 0
        self._retry_at = 0.0
        self._is_pull_due = False
        self._is_catalogue_due = False
        self._last_pull = -math.inf
        self._limit = PUSH_LIMIT
        self._gaps = 0
        self._push_reason = ""
        self._push_again_at = 0.0
        self._is_held = False  # who waits to be sent is not known to the hub under this enrolment yet
        self._photos = 0
        self._photo_failures = 0
        self._photo_at = 0.0
        self._stream = ""  # "" | opening | open
        self._stream_seen = 0.0
        self._watchdog_s = WATCHDOG_S
        self._is_doubtful = False
        self._now = 0.0
        self._stream_failures = 0
        self._stream_at = 0.0
        self._reported: e.CoreStatus | None = None

    def handle(self, event: e.Event, now: float) -> list[e.Action]:
        """Take in an event and return what is to be done, in this order."""
        actions: list[e.Action] = []
        self._now = now
        self._hear(event, now, actions)
        self._watch_stream(now, actions)
        self._plan(now, actions)
        self._report(actions)
        self._set_timer(now, actions)
        return actions

    @property
    def status(self) -> e.CoreStatus:
        """The status as it stands."""
        reason = self._reason or self._push_reason
        if not reason and self._is_held and self._waiting and self._is_online:
            reason = "sign_in_to_send"
        if not self._is_enrolled:
            reason = "not_enrolled"
        if reason in NEEDS_A_PERSON or self._attention:
            connection = Connection.ATTENTION
        elif self._failures and not self._is_online:
            connection = Connection.OFFLINE
        elif self._waiting or self._photos or not self._has_loaded or self._is_resyncing or not self._is_online:
            connection = Connection.SYNCING
        else:
            connection = Connection.SYNCED
        return e.CoreStatus(
            connection=connection,
            reason=reason,
            waiting=self._waiting,
            attention=self._attention,
            is_online=self._is_online,
            is_loading=not self._has_loaded,
            photos=self._photos,
        )

    # --- hearing -----------------------------------------------------------------------------------------------
    def _hear(self, event: e.Event, now: float, actions: list[e.Action]) -> None:
        match event:
            case e.Started():
                self._start(event)
            case e.Tick():
                pass
            case e.Woken():
                self._retry_at = 0.0
                self._push_again_at = 0.0 if self._push_reason != "second_sender" else math.inf
                self._photo_at = 0.0
                self._is_pull_due = True
            case e.QueueChanged(waiting, attention, is_held):
                self._waiting, self._attention, self._is_held = waiting, attention, is_held
            case e.PushAnswered():
                self._push_answered(event, now, actions)
            case e.PushGap():
                self._gap(event, now, actions)
            case e.PushFailed(code, retry_after_s):
                self._push_failed(code, retry_after_s, now, actions)
            case e.QueueRewritten(waiting, attention):
                self._busy = ""
                self._stream_seen = now  # as with a page
                self._waiting, self._attention = waiting, attention
            case e.PageReceived(epoch):
                self._page_received(epoch, now, actions)
            case e.PageApplied():
                self._stream_seen = now  # heartbeats wait unread while a slow device writes a page
                self._page_applied(event, actions)
            case e.CatalogueApplied(cursor, is_last):
                self._busy = ""
                self._succeeded()
                self._catalogue_cursor = cursor
                self._is_catalogue_due = not is_last
            case e.PullFailed(code, retry_after_s):
                self._busy = ""
                self._is_pull_due = True
                self._failed(code, retry_after_s, now)
            case e.PhotosChanged(photos):
                self._photos = photos
            case e.PhotoSent(photos):
                self._busy = ""
                self._succeeded()
                self._photos, self._photo_failures, self._photo_at = photos, 0, 0.0
            case e.PhotoFailed(code, retry_after_s):
                self._photo_failed(code, retry_after_s, now)
            case _:
                self._hear_stream(event, now)

    def _start(self, event: e.Started) -> None:
        self._is_enrolled = event.is_enrolled
        self._waiting, self._attention = event.waiting, event.attention
        self._cursor, self._catalogue_cursor = event.cursor, event.catalogue_cursor
        self._hub_cursor = 0
        self._epoch, self._has_loaded, self._is_resyncing = event.epoch, event.has_loaded, event.is_resyncing
        self._is_held, self._photos = event.is_held, event.photos
        self._is_pull_due = True
        self._busy = self._reason = self._push_reason = ""
        self._push_again_at = self._photo_at = 0.0
        self._failures = self._photo_failures = 0
        self._try_soon()

    def _hear_stream(self, event: e.Event, now: float) -> None:
        match event:
            case e.StreamOpened(beat_s):
                self._stream, self._stream_seen, self._stream_failures = "open", now, 0
                self._watchdog_s = max(WATCHDOG_S, 2 * beat_s + 1)
                self._is_pull_due = True  # what happened while nobody listened
                self._try_soon()
            case e.StreamAlive():
                self._stream_seen = now
            case e.Poked(cursor):
                self._stream_seen = now
                if cursor > self._cursor:
                    self._hub_cursor = max(self._hub_cursor, cursor)
                    self._try_soon()
            case e.StreamLost():
                if self._stream:
                    self._lose_stream(now)
                    self._is_pull_due = True  # a pull finds out whether the hub is still there

    def _try_soon(self) -> None:
        """A sign of life ends a wait, unless the hub asked for it or refuses this device."""
        if self._reason not in DEVICE_REFUSED:
            self._retry_at = 0.0

    # --- push --------------------------------------------------------------------------------------------------
    def _push_answered(self, event: e.PushAnswered, now: float, actions: list[e.Action]) -> None:
        self._busy = ""
        self._succeeded()
        self._waiting, self._attention = event.waiting, event.attention
        self._gaps = 0
        self._limit = min(PUSH_LIMIT, self._limit * 2)
        self._push_reason = ""
        self._hub_cursor = max(self._hub_cursor, event.cursor)
        self._see_epoch(event.epoch, actions)

    def _gap(self, event: e.PushGap, now: float, actions: list[e.Action]) -> None:
        self._busy = ""
        self._succeeded()
        if event.epoch and self._see_epoch(event.epoch, actions):
            return
        if event.reason == "second_sender":
            self._push_reason, self._push_again_at = "second_sender", math.inf
            return
        self._gaps += 1
        if self._gaps > GAPS_LIMIT:
            self._failed("gap", 0.0, now)
            return
        self._busy = "queue"
        actions.append(e.AnswerGap(event.expected))

    def _push_failed(self, code: str, retry_after_s: float, now: float, actions: list[e.Action]) -> None:
        self._busy = ""
        if code == "schema_too_old":
            self._succeeded()
            self._push_reason, self._push_again_at = code, now + REFUSED_RETRY_S
        elif code in UNTAKEABLE:
            self._succeeded()
            if self._limit > 1:
                self._limit = 1 if code == "payload_differs" else self._limit // 2
                return
            self._busy = "queue"
            actions.append(e.SetAside(code))
        else:
            self._failed(code, retry_after_s, now)

    # --- photos ------------------------------------------------------------------------------------------------
    def _photo_failed(self, code: str, retry_after_s: float, now: float) -> None:
        """Let photos wait; whether the hub is there for all the rest, a pull finds out."""
        self._busy = ""
        self._photo_failures += 1
        wait_s = self._backoff(self._photo_failures) if retry_after_s <= 0 else min(retry_after_s, RETRY_AFTER_MOST_S)
        self._photo_at = now + (REFUSED_RETRY_S if code in DEVICE_REFUSED else wait_s)
        self._is_pull_due = True

    # --- pull --------------------------------------------------------------------------------------------------
    def _page_received(self, epoch: str, now: float, actions: list[e.Action]) -> None:
        self._succeeded()
        self._last_pull = now
        if self._see_epoch(epoch, actions):
            self._busy = ""
            return
        self._busy = "page"
        actions.append(e.ApplyPage())

    def _page_applied(self, event: e.PageApplied, actions: list[e.Action]) -> None:
        self._busy = ""
        self._waiting, self._attention = event.waiting, event.attention
        if event.is_last and event.cursor == self._cursor and self._hub_cursor == self._told_at_pull:
            self._hub_cursor = event.cursor  # nothing more is there, whatever an earlier poke said
        self._cursor = event.cursor
        if not event.is_last:
            self._is_pull_due = True
        if event.catalogue_cursor > self._catalogue_cursor:
            self._is_catalogue_due = True
        if not event.is_last:
            return
        self._has_loaded = True
        if self._is_resyncing:
            self._is_resyncing = False
            self._busy = "queue"
            actions.append(e.EndEpoch())

    def _see_epoch(self, epoch: str, actions: list[e.Action]) -> bool:
        """Tell whether the hub's epoch changed; then everything is pulled anew before anything is sent."""
        if epoch == self._epoch:
            return False
        is_first = not self._epoch
        self._epoch = epoch
        if is_first:
            actions.append(e.AdoptEpoch(epoch))
            return False
        self._cursor = self._catalogue_cursor = self._hub_cursor = 0
        self._is_resyncing = self._is_pull_due = True
        actions.append(e.StartEpoch(epoch))
        return True

    # --- success and failure -----------------------------------------------------------------------------------
    def _succeeded(self) -> None:
        self._is_online = True
        self._is_doubtful = False
        self._stream_seen = self._now  # heartbeats may wait unread behind a long answer
        self._reason = ""
        self._failures = 0
        self._retry_at = 0.0

    def _failed(self, code: str, retry_after_s: float, now: float) -> None:
        self._is_online = False
        self._reason = code
        self._failures += 1
        if code in DEVICE_REFUSED:
            self._retry_at = now + REFUSED_RETRY_S
        elif retry_after_s > 0:
            self._retry_at = now + min(retry_after_s, RETRY_AFTER_MOST_S)
        else:
            self._retry_at = now + self._backoff(self._failures)

    def _backoff(self, failures: int) -> float:
        most = min(BACKOFF_MOST_S, BACKOFF_LEAST_S * 2.0 ** min(failures, 16))
        return BACKOFF_LEAST_S + self._rng.random() * (most - BACKOFF_LEAST_S)

    # --- planning ----------------------------------------------------------------------------------------------
    def _watch_stream(self, now: float, actions: list[e.Action]) -> None:
        if self._stream and now - self._stream_seen >= self._watchdog_s:
            actions.append(e.CloseStream())
            self._lose_stream(now)
            self._is_pull_due = self._is_doubtful = True
        elif self._stream and self._reason in DEVICE_REFUSED:
            actions.append(e.CloseStream())
            self._lose_stream(now)
        if not self._stream and self._is_online and self._is_enrolled and now >= self._stream_at:
            self._stream, self._stream_seen, self._watchdog_s = "opening", now, WATCHDOG_S
            actions.append(e.OpenStream())

    def _lose_stream(self, now: float) -> None:
        self._stream = ""
        self._stream_failures += 1
        self._stream_at = now + self._backoff(self._stream_failures)

    def _can_push(self, now: float) -> bool:
        return bool(self._waiting) and not self._is_resyncing and not self._is_held and now >= self._push_again_at

    def _can_send_photo(self, now: float) -> bool:
        return bool(self._photos) and not self._is_resyncing and not self._is_held and now >= self._photo_at

    def _plan(self, now: float, actions: list[e.Action]) -> None:
        if self._busy or not self._is_enrolled or now < self._retry_at:
            return
        want_pull = self._is_pull_due or self._hub_cursor > self._cursor or now >= self._last_pull + POLL_S
        # A device the hub refuses first finds out, by a pull, whether it is let in again.
        is_refused = self._reason in DEVICE_REFUSED
        is_pulls_turn = want_pull and now >= self._last_pull + PULL_TURN_S
        if self._can_push(now) and not is_refused and not (is_pulls_turn and self._is_online):
            self._busy = "push"
            actions.append(e.SendPush(self._limit))
        elif want_pull or is_refused:
            self._busy = "pull"
            self._told_at_pull = self._hub_cursor
            self._is_pull_due = False
            self._last_pull = now
            actions.append(e.Pull(self._is_doubtful))
            self._is_doubtful = False
        elif self._is_catalogue_due:
            self._busy = "catalogue"
            actions.append(e.PullCatalogue())
        elif self._can_send_photo(now):
            self._busy = "photo"
            actions.append(e.SendPhoto())

    def _report(self, actions: list[e.Action]) -> None:
        status = self.status
        if status != self._reported:
            self._reported = status
            actions.append(e.Report(status))

    def _set_timer(self, now: float, actions: list[e.Action]) -> None:
        times = [self._stream_seen + self._watchdog_s] if self._stream else []
        if not self._busy and self._is_enrolled:
            times += [self._retry_at, self._last_pull + POLL_S]
            if self._waiting:
                times.append(self._push_again_at)
            if self._photos:
                times.append(self._photo_at)
            if self._is_online:
                times.append(self._stream_at)
        coming = [time for time in times if now < time < math.inf]
        if coming:
            actions.append(e.SetTimer(min(coming)))
