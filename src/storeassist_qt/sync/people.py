"""`ports.SignIn`: who a person is, by the hub where it can be reached, else by this device's own verifier."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from storeassist_qt.cache.people import KnownAssociate
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import SyncError
from storeassist_qt.domain.ports import Session, SignInAnswer
from storeassist_qt.domain.roles import STAFF_ROLES, Role
from storeassist_qt.protocol.envelopes import AssociateInfo, SignInRequest
from storeassist_qt.security.pins import TRIES_BEFORE_LOCK, PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.core import DEVICE_REFUSED

logger = logging.getLogger(__name__)

WRONG, WAIT, LOCKED, DISABLED = "wrong", "wait", "locked", "disabled"
CLOCK_SLACK = timedelta(minutes=5)
OFFLINE_UNKNOWN, OFFLINE_EXPIRED = "offline_unknown", "offline_expired"


class SignInDesk:
    """Signs people in and out of this device. PINs are checked in the background, one check taking 64 MiB.

    Answers carry these codes: wrong (tries_left), wait (wait_s, tries_left), locked, disabled,
    offline_unknown (this person never signed in here, the hub cannot be reached; `missing`: "first_sign_in"),
    offline_expired (too long without the hub; `missing`: "hub_contact", `hours`), revoked, token_refused.
    """

    def __init__(
        self, store: DeviceStore, connection: HubConnection, verifiers: PinVerifiers, background: Background
    ) -> None:
        self._store = store
        self._connection = connection
        self._verifiers = verifiers
        self._background = background

    # --- ports.SignIn ------------------------------------------------------------------------------------------
    def resolve_badge(self, badge: str) -> str | None:
        """Return the associate's number for a badge, or None where this device does not know it."""
        known = self._store.people.by_badge(badge)
        return known.info.number if known is not None and known.is_listed else None

    def sign_in(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        """Check number and PIN; `pin` may be empty where the store allows the badge alone."""

        def finish(answer: SignInAnswer) -> None:
            if answer.session is not None:
                self._store.set_session(answer.session)
            done(answer)

        self._background.ask(lambda: self.sign_in_now(number, pin, badge), finish)

    def prove(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        """Check number (or badge) and PIN as a sign-in does, and leave whoever is signed in signed in."""
        self._background.ask(lambda: self.prove_now(number, pin, badge), done)

    def sign_out(self) -> None:
        """End the session; queue and drafts stay."""
        self._store.set_session(None)

    def recent(self) -> Sequence[tuple[str, str]]:
        """Return (number, name) of the last four associates here, newest first, where the store shows them."""
        return self._store.people.recent() if self._store.meta.policy.avatars else ()

    def session(self) -> Session | None:
        """Return who is signed in, or None."""
        return self._store.session

    # --- checking ----------------------------------------------------------------------------------------------
    def prove_now(self, number: str, pin: str, badge: str = "") -> SignInAnswer:
        """Check as `prove` does, and wait for the answer."""
        if not pin:  # the store may let a badge alone pick; a badge that was found must not allow anything
            return SignInAnswer(None, WRONG, {"tries_left": 0})
        return self.sign_in_now(number, pin, badge, is_staying=False)

    def sign_in_now(self, number: str, pin: str, badge: str = "", *, is_staying: bool = True) -> SignInAnswer:
        """Check, and wait for the answer; sets no session. Who is not `staying` is not listed as a recent person."""
        by_badge = badge if not (number and pin) else ""
        request = SignInRequest(number=number, badge=by_badge, pin=pin)
        try:
            reply = self._connection.client().sign_in(request)
        except SyncError as error:
            if error.code in DEVICE_REFUSED:  # a stolen device must not open because the hub says no
                return SignInAnswer(None, error.code)
            logger.info("Signing in at the hub failed (%s); this device decides", error.code)
            return self._offline(number, pin, badge, is_staying=is_staying)
        if reply.hub_time is not None:
            self._store.note_contact(reply.hub_time)
        if reply.associate is None:
            self._contradicted(number, reply.code)
            facts = {"tries_left": reply.tries_left, "wait_s": reply.wait_s}
            return SignInAnswer(None, reply.code or WRONG, facts)
        verifier = self._verifiers.make(pin) if pin else ""
        self._store.people.signed_in(reply.associate, self._store.clock.now(), verifier, is_recent=is_staying)
        self._store.release_push()
        return SignInAnswer(_session(reply.associate))

    def _contradicted(self, number: str, code: str) -> None:
        known = self._store.people.by_number(number)
        if known is not None and code == DISABLED:
            self._store.people.forget_verifier(known.info.associate_id)

    def _offline(self, number: str, pin: str, badge: str, *, is_staying: bool) -> SignInAnswer:
        people = self._store.people
        known = people.by_badge(badge) if badge and not number else people.by_number(number)
        if known is None or not known.is_listed:
            return SignInAnswer(None, OFFLINE_UNKNOWN, {"missing": "first_sign_in"})
        if known.info.is_disabled:
            return SignInAnswer(None, DISABLED)
        if not known.verifier:
            return SignInAnswer(None, OFFLINE_UNKNOWN, {"missing": "first_sign_in"})
        now = self._store.clock.now()
        hours = self._hours_left(now)
        if hours <= 0:
            limit = self._store.meta.policy.offline_sign_in_h
            return SignInAnswer(None, OFFLINE_EXPIRED, {"missing": "hub_contact", "hours": limit})
        if badge and not pin:
            return self._badge_alone(known, now)
        return self._by_pin(known, pin, now, is_staying=is_staying)

    def _badge_alone(self, known: KnownAssociate, now: datetime) -> SignInAnswer:
        if not self._store.meta.policy.badge_alone or Role.PICK not in known.info.roles:
            return SignInAnswer(None, WRONG, {"tries_left": 0})
        self._store.people.signed_in(known.info, now)
        return SignInAnswer(_session(known.info, is_offline=True, only=frozenset({Role.PICK})))

    def _by_pin(self, known: KnownAssociate, pin: str, now: datetime, *, is_staying: bool) -> SignInAnswer:
        if known.wrong >= TRIES_BEFORE_LOCK:
            return SignInAnswer(None, LOCKED)
        if known.wait_until > now:
            wait_s = int((known.wait_until - now).total_seconds()) + 1
            return SignInAnswer(None, WAIT, {"wait_s": wait_s, "tries_left": TRIES_BEFORE_LOCK - known.wrong})
        # Counted before it is judged: pulling the plug gives no free try.
        wrong, wait_s = self._store.people.count_try(known.info.associate_id, now)
        if self._verifiers.check(known.verifier, pin):
            self._store.people.signed_in(known.info, now, is_recent=is_staying)
            return SignInAnswer(_session(known.info, is_offline=True))
        return _wrong(wrong, wait_s)

    def _hours_left(self, now: datetime) -> float:
        """Return how long this device may still sign people in by itself."""
        last = self._store.last_success()
        if last is None or now < last - CLOCK_SLACK:  # a clock set back must not make a day longer
            return 0.0
        until = last + timedelta(hours=self._store.meta.policy.offline_sign_in_h)
        extended_ms = self._store.meta.number("offline_until_ms")
        if extended_ms:
            most = last + timedelta(hours=self._store.meta.policy.offline_sign_in_extended_h)
            until = max(until, min(most, datetime.fromtimestamp(extended_ms / 1000, now.tzinfo)))
        return (until - now) / timedelta(hours=1)

    def extend_offline(self) -> bool:
        """A manager signed in here lets offline sign-in last longer; tells whether that was allowed."""
        session = self._store.session
        if session is None or Role.MANAGER not in session.roles:
            return False
        hours = self._store.meta.policy.offline_sign_in_extended_h
        self._store.extend_offline_sign_in(
            (self._store.last_success() or self._store.clock.now()) + timedelta(hours=hours)
        )
        return True


def _wrong(wrong: int, wait_s: int) -> SignInAnswer:
    left = max(0, TRIES_BEFORE_LOCK - wrong)
    facts: dict[str, Any] = {"tries_left": left, "wait_s": wait_s}
    if not left:
        return SignInAnswer(None, LOCKED, facts)
    return SignInAnswer(None, WAIT if wait_s else WRONG, facts)


def _session(info: AssociateInfo, *, is_offline: bool = False, only: frozenset[Role] | None = None) -> Session:
    roles = frozenset(role for role in STAFF_ROLES if role.value in info.roles)
    return Session(
        associate_id=info.associate_id,
        number=info.number,
        name=info.name,
        roles=roles & only if only is not None else roles,
        is_offline=is_offline,
    )
