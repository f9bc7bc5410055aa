"""Sign-in at the hub: who it is, the PIN, and the counters that are durable before the answer."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.registry import KnownAssociate, Registry
from storeassist_qt.hub.writer import Writer
from storeassist_qt.protocol.envelopes import AssociateInfo, SignInReply, SignInRequest
from storeassist_qt.security.pins import PRODUCTION, TRIES_BEFORE_LOCK, PinCost, PinVerifiers, wait_after
from storeassist_qt.security.tokens import badge_hash, is_same

SECRET_FILE = "hub.secret"


def load_secret(folder: Path) -> bytes:
    """Return the hub's secret, made at first use, in a file only its owner reads.

    Raises HubError("secret_unusable", path=) where the file cannot be read, written or is too short.
    """
    path = folder / SECRET_FILE
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
            path.write_bytes(secrets.token_bytes(32))
        secret = path.read_bytes()
    except OSError as error:
        raise HubError("secret_unusable", path=str(path), detail=error.strerror or str(error)) from error
    if len(secret) < 32:
        raise HubError("secret_unusable", path=str(path), detail="too short")
    return secret


@dataclass(frozen=True)
class _Try:
    """One try as it was counted: the reply that ends it, or None when the PIN is to be checked."""

    reply: SignInReply | None
    failures: int = 0


class SignInDesk:
    """Proves who a person is. One PIN at a time: a check takes 64 MiB."""

    def __init__(self, writer: Writer, secret: bytes, cost: PinCost = PRODUCTION) -> None:
        self._writer = writer
        self.verifiers = PinVerifiers(secret, cost)
        self._one_at_a_time = threading.Lock()
        self._nobody = self.verifiers.make("000000")

    def sign_in(self, registry: Registry, device_id: str, request: SignInRequest) -> SignInReply:
        """Return who it is, or a reply whose `code` is wrong, wait, locked or disabled. Blocks for the PIN check."""
        known = find_associate(registry, request)
        is_badge_alone = bool(request.badge) and not request.pin and registry.policy.badge_alone
        if known is None:
            with self._one_at_a_time:  # an unknown number takes as long as a wrong PIN
                self.verifiers.check(self._nobody, request.pin)
            return SignInReply(code="wrong", tries_left=0)
        if known.info.is_disabled:
            return SignInReply(code="disabled")
        associate = known.info
        if is_badge_alone and Role.PICK not in known.roles:
            return SignInReply(code="wrong")
        counted = self._writer.call(lambda judge: _count_try(judge, device_id, associate.associate_id)).result()
        if counted.reply is not None:
            return counted.reply
        if not is_badge_alone and not self._fits(known, request.pin):
            left = max(0, TRIES_BEFORE_LOCK - counted.failures)
            wait_s = wait_after(counted.failures) if left else 0
            code = "wait" if wait_s else ("wrong" if left else "locked")
            return SignInReply(code=code, tries_left=left, wait_s=wait_s)
        self._writer.call(lambda judge: _prove(judge, device_id, associate.associate_id, is_badge_alone)).result()
        if is_badge_alone:
            return SignInReply(associate=_pick_only(known))
        return SignInReply(associate=associate)

    def _fits(self, known: KnownAssociate, pin: str) -> bool:
        with self._one_at_a_time:
            return self.verifiers.check(known.pin_verifier, pin)


def find_associate(registry: Registry, request: SignInRequest) -> KnownAssociate | None:
    """Return the associate with this badge or number."""
    if request.badge:
        wanted = badge_hash(request.badge)
        return next(
            (k for k in registry.associates.values() if k.info.badge_sha256 and is_same(k.info.badge_sha256, wanted)),
            None,
        )
    return next((k for k in registry.associates.values() if k.info.number == request.number.strip()), None)


def _pick_only(known: KnownAssociate) -> AssociateInfo:
    return msgspec.structs.replace(known.info, roles=(Role.PICK.value,))


def _count_try(judge: Judge, device_id: str, associate_id: str) -> _Try:
    """Count a try as a failure before it is checked, so that pulling the plug does not give another."""
    row = judge.connection.execute(
        t.SIGN_IN.select().where(t.SIGN_IN.c.device_id == device_id, t.SIGN_IN.c.associate_id == associate_id)
    ).first()
    failures = row.failures if row else 0
    if failures >= TRIES_BEFORE_LOCK:
        return _Try(SignInReply(code="locked"))
    if row and row.wait_until and row.wait_until > judge.now:
        left_s = int((row.wait_until - judge.now).total_seconds()) + 1
        return _Try(SignInReply(code="wait", tries_left=TRIES_BEFORE_LOCK - failures, wait_s=left_s))
    failures += 1
    wait_until = judge.now + timedelta(seconds=wait_after(failures)) if wait_after(failures) else None
    _put(judge, device_id, associate_id, row is None, failures=failures, wait_until=wait_until)
    return _Try(None, failures)


def _prove(judge: Judge, device_id: str, associate_id: str, is_badge_only: bool) -> None:
    _put(
        judge,
        device_id,
        associate_id,
        False,
        failures=0,
        wait_until=None,
        proven_at=judge.now,
        is_badge_only=is_badge_only,
    )


def _put(judge: Judge, device_id: str, associate_id: str, is_new: bool, **values: datetime | int | bool | None) -> None:
    if is_new:
        row = {"device_id": device_id, "associate_id": associate_id, "proven_at": None, "is_badge_only": False}
        judge.connection.execute(t.SIGN_IN.insert().values(row | values))
        return
    judge.connection.execute(
        t.SIGN_IN.update()
        .where(t.SIGN_IN.c.device_id == device_id, t.SIGN_IN.c.associate_id == associate_id)
        .values(**values)
    )


def unlock(judge: Judge, associate_id: str) -> int:
    """Forget the wrong PINs of a person on every device and return on how many there were any."""
    result = judge.connection.execute(
        t.SIGN_IN.update()
        .where(t.SIGN_IN.c.associate_id == associate_id, t.SIGN_IN.c.failures > 0)
        .values(failures=0, wait_until=None)
    )
    return int(result.rowcount)
