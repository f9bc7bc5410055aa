"""Who may come in and by which policy: one frozen picture, read by every request without touching the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import STAFF_ROLES, Role
from storeassist_qt.hub.tables import ASSOCIATE, DEVICE, INTEGRATOR, SIGN_IN, STATE, STORE
from storeassist_qt.protocol.envelopes import AssociateInfo


@dataclass(frozen=True)
class KnownDevice:
    """A device that has been let in."""

    device_id: str
    name: str
    role: str
    incarnation: str
    is_revoked: bool


@dataclass(frozen=True)
class KnownIntegrator:
    """A program that may post orders and read metrics."""

    integrator_id: str
    name: str
    is_revoked: bool


@dataclass(frozen=True)
class KnownAssociate:
    """A person of the staff."""

    info: AssociateInfo
    roles: frozenset[Role]
    pin_verifier: str


@dataclass(frozen=True)
class Registry:
    """The store, its people, devices and programs, as of the last commit."""

    epoch: str
    store_id: str
    policy: StorePolicy
    policy_cursor: int
    associates_cursor: int
    devices: dict[str, KnownDevice] = field(default_factory=dict)  # by hash of the token
    integrators: dict[str, KnownIntegrator] = field(default_factory=dict)  # by hash of the token
    associates: dict[str, KnownAssociate] = field(default_factory=dict)  # by id
    proven: dict[tuple[str, str], bool] = field(default_factory=dict)  # (device, associate): by badge alone

    @property
    def people(self) -> tuple[AssociateInfo, ...]:
        """All associates as devices know them."""
        return tuple(known.info for known in self.associates.values())


def load_registry(connection: sa.Connection) -> Registry:
    """Read the registry; raises HubError("store_not_set_up") where `hub setup` has not run."""
    store = connection.execute(sa.select(STORE)).first()
    epoch = connection.execute(sa.select(STATE.c.value).where(STATE.c.key == "epoch")).scalar()
    if store is None or epoch is None:
        raise HubError("store_not_set_up")
    return Registry(
        epoch=epoch,
        store_id=store.store_id,
        policy=msgspec.json.decode(store.policy, type=StorePolicy),
        policy_cursor=store.policy_cursor,
        associates_cursor=store.associates_cursor,
        devices={
            row.token_sha256: KnownDevice(row.device_id, row.name, row.role, row.incarnation, row.is_revoked)
            for row in connection.execute(sa.select(DEVICE))
        },
        integrators={
            row.token_sha256: KnownIntegrator(row.integrator_id, row.name, row.is_revoked)
            for row in connection.execute(sa.select(INTEGRATOR))
        },
        associates={
            row.associate_id: known_associate(row)
            for row in connection.execute(sa.select(ASSOCIATE).order_by(ASSOCIATE.c.number))
        },
        proven={
            (row.device_id, row.associate_id): row.is_badge_only
            for row in connection.execute(sa.select(SIGN_IN))
            if row.proven_at is not None
        },
    )


def known_associate(row: sa.Row[Any]) -> KnownAssociate:
    """Return an associate from the table's row."""
    names = tuple(name for name in row.roles.split(",") if name)
    info = AssociateInfo(
        associate_id=row.associate_id,
        number=row.number,
        name=row.name,
        roles=names,
        badge_sha256=row.badge_sha256,
        is_disabled=row.is_disabled,
    )
    return KnownAssociate(info, frozenset(role for role in STAFF_ROLES if role in names), row.pin_verifier)
