"""What a manager does at the hub's machine. Every change reaches a running hub and its devices by itself."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import available_timezones

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.errors import HubError, SettingsError
from storeassist_qt.domain.policy import StorePolicy, parse_setting
from storeassist_qt.domain.roles import STAFF_ROLES
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.blobs import keep_blob
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.people import load_secret, unlock
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import EnrolAnswer
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.security.pins import PRODUCTION, PinCost, PinVerifiers, check_pin_form
from storeassist_qt.security.tokens import (
    badge_hash,
    new_badge,
    new_enrolment_code,
    new_token,
    tidy_code,
    token_hash,
)
from storeassist_qt.storage.columns import utc_now
from storeassist_qt.storage.engine import close_engine, writing
from storeassist_qt.storage.engine import reading as reading_of

T = TypeVar("T")
ENROLMENT_LASTS = timedelta(minutes=10)
ENROLMENT_TRIES = 5
DEVICE_ROLES = ("handheld", "kiosk")


class AdminDesk:
    """The hub's database from a second process, or without a running hub; `call` is one transaction."""

    def __init__(self, folder: Path, engine: sa.Engine, clock: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder
        self.engine = engine
        self.judge = Judge(clock)

    def call(self, work: Callable[[Judge], T], /) -> T:
        """Run a piece of writing; all of it stays or none."""
        try:
            with writing(self.engine) as connection:
                self.judge.begin(connection)
                result = self.judge.guarded(lambda: work(self.judge))
                self.judge.finish()
        finally:
            self.judge.abort()  # the next call reads everything anew: others write too
        return result

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection with one snapshot."""
        with reading_of(self.engine) as connection:
            yield connection


@contextmanager
def open_desk(folder: Path) -> Iterator[AdminDesk]:
    """Open the hub's database in `folder`; raises StorageError, HubError("store_not_set_up")."""
    from storeassist_qt.hub.core import DATABASE_FILE, open_database

    if not (folder / DATABASE_FILE).exists():
        raise HubError("store_not_set_up", folder=str(folder))
    engine = open_database(folder)
    try:
        yield AdminDesk(folder, engine)
    finally:
        close_engine(engine)


# --- the store -----------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class NewManager:
    """The first manager of a store."""

    number: str
    name: str
    pin: str


def set_up(folder: Path, policy: StorePolicy, manager: NewManager, *, pin_cost: PinCost = PRODUCTION) -> str:
    """Make the hub's database with a store and its first manager, and return the associate's id.

    Raises HubError("store_already_set_up"), SettingsError, SignInError for a PIN nobody should choose.
    """
    from storeassist_qt.hub.core import open_database

    check_pin_form(manager.pin)
    _check_policy(policy)
    if not policy.store_id.strip():
        raise SettingsError("setting_wrong", key="store_id", found="", expected="some text")
    engine = open_database(folder)
    try:
        with writing(engine) as connection:
            if connection.execute(sa.select(t.STORE)).first() is not None:
                raise HubError("store_already_set_up", folder=str(folder))
            connection.execute(t.STATE.insert().values(key="epoch", value=new_id()))
            row: dict[str, Any] = {"cursor": 1, "catalogue_cursor": 1, "policy_cursor": 1, "associates_cursor": 1}
            row |= {"oms": "", "oms_cursor": 0}
            connection.execute(t.STORE.insert().values(store_id=policy.store_id, policy=encode(policy).decode(), **row))
        verifiers = PinVerifiers(load_secret(folder), pin_cost)
        desk = AdminDesk(folder, engine)
        return desk.call(
            lambda judge: add_associate(
                judge, verifiers, number=manager.number, name=manager.name, roles=("manager",), pin=manager.pin
            )
        )
    finally:
        close_engine(engine)


def _check_policy(policy: StorePolicy) -> None:
    if policy.time_zone not in available_timezones():
        raise SettingsError("setting_wrong", key="time_zone", found=policy.time_zone, expected="such as Europe/Berlin")
    if len(policy.currency) != 3 or not policy.currency.isascii() or not policy.currency.isupper():
        raise SettingsError("setting_wrong", key="currency", found=policy.currency, expected="such as EUR")


def set_setting(judge: Judge, key: str, text: str) -> StorePolicy:
    """Change one store setting and return the policy; raises SettingsError naming key, value and what is expected."""
    policy = msgspec.structs.replace(judge.registry.policy, **{key: parse_setting(key, text)})
    _check_policy(policy)
    put_policy(judge, policy)
    return policy


def put_policy(judge: Judge, policy: StorePolicy) -> None:
    """Put a policy in force; devices get it within seconds."""
    values = {"policy": encode(policy).decode(), "policy_cursor": judge.raise_cursor()}
    judge.connection.execute(t.STORE.update().values(values))


def set_logo(judge: Judge, content: bytes) -> str:
    """Put a picture (PNG or JPEG, at most 500 KB; empty: none) on documents and return its SHA-256.

    Raises HubError("body_too_large" | "blob_differs"), DocumentError("logo_unreadable").
    """
    from storeassist_qt.documents import check_logo  # picture libraries, which nothing else here needs

    sha256 = ""
    if content:
        sha256 = keep_blob(judge, content)
        check_logo(content)
    put_policy(judge, msgspec.structs.replace(judge.registry.policy, logo=sha256))
    return sha256


# --- associates ----------------------------------------------------------------------------------------------------
def add_associate(
    judge: Judge, verifiers: PinVerifiers, *, number: str, name: str, roles: Iterable[str], pin: str
) -> str:
    """Add a person and return the id.

    Raises HubError("number_taken" | "number_wrong" | "name_wrong" | "roles_unknown"), SignInError for the PIN.
    """
    number, name = number.strip(), name.strip()
    if not number.isascii() or not number.isdigit() or len(number) > 12:
        raise HubError("number_wrong", found=number[:40], expected="1 to 12 digits")
    if not name or len(name) > 100:
        raise HubError("name_wrong", found=name[:40], expected="1 to 100 letters")
    check_pin_form(pin)
    known = sa.select(t.ASSOCIATE.c.associate_id).where(t.ASSOCIATE.c.number == number)
    if judge.connection.execute(known).first() is not None:
        raise HubError("number_taken", number=number)
    associate_id = new_id()
    judge.connection.execute(
        t.ASSOCIATE.insert().values(
            associate_id=associate_id,
            store_id=judge.registry.store_id,
            number=number,
            name=name,
            roles=",".join(check_roles(roles)),
            pin_verifier=verifiers.make(pin),
            badge_sha256="",
            is_disabled=False,
        )
    )
    _people_changed(judge)
    return associate_id


def check_roles(roles: Iterable[str]) -> tuple[str, ...]:
    """Return the roles in their usual order; raises HubError("roles_unknown")."""
    wanted = {role.strip().lower().replace("-", "_") for role in roles if role.strip()}
    unknown = wanted - set(STAFF_ROLES)
    if unknown or not wanted:
        raise HubError("roles_unknown", found=", ".join(sorted(unknown)), known=", ".join(STAFF_ROLES))
    return tuple(role.value for role in STAFF_ROLES if role in wanted)


def associate_row(judge: Judge, number: str) -> Any:
    """Return an associate's row by number; raises HubError("associate_unknown")."""
    row = judge.connection.execute(t.ASSOCIATE.select().where(t.ASSOCIATE.c.number == number.strip())).first()
    if row is None:
        raise HubError("associate_unknown", number=number)
    return row


def set_associate(judge: Judge, number: str, **values: Any) -> None:
    """Change columns of an associate: `is_disabled`, `roles` (a comma list), `name`."""
    row = associate_row(judge, number)
    judge.connection.execute(
        t.ASSOCIATE.update().where(t.ASSOCIATE.c.associate_id == row.associate_id).values(**values)
    )
    _people_changed(judge)


def reset_pin(judge: Judge, verifiers: PinVerifiers, number: str, pin: str) -> None:
    """Give a person a new PIN and unlock them on every device; raises SignInError."""
    check_pin_form(pin)
    row = associate_row(judge, number)
    set_associate(judge, number, pin_verifier=verifiers.make(pin))
    unlock(judge, row.associate_id)


def unlock_associate(judge: Judge, number: str) -> int:
    """Forget a person's wrong PINs; returns on how many devices there were any."""
    count = unlock(judge, associate_row(judge, number).associate_id)
    judge.raise_cursor()
    return count


def give_badge(judge: Judge, number: str, badge: str = "") -> str:
    """Give a person a badge, a new one unless `badge` names it, and return what its barcode says. Kept as a hash."""
    badge = badge.strip() or new_badge()
    hashed = badge_hash(badge)
    row = associate_row(judge, number)
    other = judge.connection.execute(
        sa.select(t.ASSOCIATE.c.number).where(
            t.ASSOCIATE.c.badge_sha256 == hashed, t.ASSOCIATE.c.associate_id != row.associate_id
        )
    ).scalar()
    if other is not None:
        raise HubError("badge_taken", number=other)
    set_associate(judge, number, badge_sha256=hashed)
    return badge


def _people_changed(judge: Judge) -> None:
    judge.connection.execute(t.STORE.update().values(associates_cursor=judge.raise_cursor()))


# --- devices -------------------------------------------------------------------------------------------------------
def offer_enrolment(judge: Judge, name: str, role: str) -> tuple[str, datetime]:
    """Return a single-use code for a new device and when it ends; raises HubError("device_role_unknown")."""
    if role not in DEVICE_ROLES:
        raise HubError("device_role_unknown", found=role, known=", ".join(DEVICE_ROLES))
    code = new_enrolment_code()
    expires_at = judge.now + ENROLMENT_LASTS
    judge.connection.execute(
        t.ENROLMENT.insert().values(
            code_sha256=token_hash(code),
            store_id=judge.registry.store_id,
            name=name.strip()[:60] or "Device",
            role=role,
            expires_at=expires_at,
            tries_left=ENROLMENT_TRIES,
            used_at=None,
        )
    )
    return code, expires_at


def let_device_in(judge: Judge, code: str, name: str = "") -> EnrolAnswer | None:
    """Use a code up and return the new device's identity, or None for a code that is wrong, used or too old.

    A wrong code takes a try from every open one. It must not raise: the count has to stay.
    """
    usable = (t.ENROLMENT.c.used_at.is_(None), t.ENROLMENT.c.tries_left > 0, t.ENROLMENT.c.expires_at > judge.now)
    mine = t.ENROLMENT.c.code_sha256 == token_hash(tidy_code(code))
    row = judge.connection.execute(t.ENROLMENT.select().where(mine, *usable)).first()
    if row is None:
        judge.connection.execute(t.ENROLMENT.update().where(*usable).values(tries_left=t.ENROLMENT.c.tries_left - 1))
        return None
    judge.connection.execute(t.ENROLMENT.update().where(mine).values(used_at=judge.now))
    return add_device(judge, row.name if row.name != "Device" else name.strip()[:60] or row.name, row.role)


def add_device(judge: Judge, name: str, role: str) -> EnrolAnswer:
    """Let a device in and return its identity with the token, which is shown this once."""
    device_id, incarnation, token = new_id(), new_id(), new_token()
    judge.connection.execute(
        t.DEVICE.insert().values(
            device_id=device_id,
            store_id=judge.registry.store_id,
            name=name,
            role=role,
            token_sha256=token_hash(token),
            incarnation=incarnation,
            is_revoked=False,
            enrolled_at=judge.now,
            last_seen_at=None,
        )
    )
    judge.connection.execute(
        t.INCARNATION.insert().values(
            device_id=device_id, incarnation=incarnation, last_sequence=0, started_at=judge.now
        )
    )
    judge.raise_cursor()
    registry = judge.registry
    return EnrolAnswer(
        device_id=device_id,
        device_name=name,
        token=token,
        incarnation=incarnation,
        role=role,
        store_id=registry.store_id,
        store_name=registry.policy.name,
        epoch=registry.epoch,
    )


def revoke_device(judge: Judge, name_or_id: str) -> str:
    """Shut a device out and return its name; raises HubError("device_unknown" | "device_ambiguous")."""
    rows = judge.connection.execute(
        t.DEVICE.select().where(
            sa.or_(t.DEVICE.c.device_id == name_or_id, t.DEVICE.c.name == name_or_id), t.DEVICE.c.is_revoked.is_(False)
        )
    ).all()
    if not rows:
        raise HubError("device_unknown", device=name_or_id)
    if len(rows) > 1:
        raise HubError("device_ambiguous", device=name_or_id, ids=", ".join(row.device_id for row in rows))
    judge.connection.execute(t.DEVICE.update().where(t.DEVICE.c.device_id == rows[0].device_id).values(is_revoked=True))
    judge.raise_cursor()
    return str(rows[0].name)


def check_in_token(judge: Judge, order: str) -> str:
    """Return a new token for the check-in page of an order, by number or id; raises HubError("order_unknown")."""
    order_id = judge.order_id_of(order) or order
    if judge.order(order_id) is None:
        raise HubError("order_unknown", order=order[:80])
    return judge.new_check_in_token(order_id)


# --- integrators ---------------------------------------------------------------------------------------------------
def add_integrator(judge: Judge, name: str) -> str:
    """Let a program in and return its token, which is shown this once; raises HubError("integrator_taken")."""
    known = t.INTEGRATOR.select().where(t.INTEGRATOR.c.name == name, t.INTEGRATOR.c.is_revoked.is_(False))
    if not name.strip() or judge.connection.execute(known).first() is not None:
        raise HubError("integrator_taken", name=name)
    token = new_token()
    judge.connection.execute(
        t.INTEGRATOR.insert().values(
            integrator_id=f"integrator-{secrets.token_hex(4)}",
            store_id=judge.registry.store_id,
            name=name.strip()[:60],
            token_sha256=token_hash(token),
            is_revoked=False,
            created_at=judge.now,
        )
    )
    judge.raise_cursor()
    return token


def revoke_integrator(judge: Judge, name: str) -> None:
    """Shut a program out; raises HubError("integrator_unknown")."""
    result = judge.connection.execute(
        t.INTEGRATOR.update()
        .where(t.INTEGRATOR.c.name == name, t.INTEGRATOR.c.is_revoked.is_(False))
        .values(is_revoked=True)
    )
    if not result.rowcount:
        raise HubError("integrator_unknown", name=name)
    judge.raise_cursor()
