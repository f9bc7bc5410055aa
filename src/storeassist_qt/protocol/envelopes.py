"""Requests and answers between a device and its hub.

The push contract: 200 with an outcome per command, accepted and refused alike; 409 gap (with the expected sequence);
422 same id, other payload; 401 sign the device in again; 403 revoked; 426 schema too old; 429/503 with Retry-After.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import msgspec

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.summaries import OrderSummary

SCHEMA_VERSION = 1
PUSH_LIMIT = 100
BODY_LIMIT = 8 * 1024 * 1024
PAGE_ORDERS = 1000
PAGE_PRODUCTS = 5000
AwareTime = Annotated[datetime, msgspec.Meta(tz=True)]  # one without its zone cannot be compared with others


class CommandEnvelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One command as it waits in the outbox and travels; `sequence` starts at 1 in each incarnation."""

    command_id: str
    sequence: int
    order_id: str
    command: OrderCommand
    actor: str
    actor_name: str = ""
    device_time: AwareTime
    schema: int = SCHEMA_VERSION


class PushRequest(msgspec.Struct, frozen=True, kw_only=True):
    """At most 100 commands of one incarnation, in sequence order."""

    incarnation: str
    commands: tuple[CommandEnvelope, ...]


class CommandOutcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the hub decided: accepted, refused (code and facts) or needs_person."""

    command_id: str
    sequence: int
    outcome: str
    code: str = ""
    facts: dict[str, Any] = {}


class PushAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Outcomes in the order of the request."""

    epoch: str
    hub_time: datetime
    outcomes: tuple[CommandOutcome, ...]
    cursor: int


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Body of 409: the hub expects this sequence next; `reason` is gap or second_sender."""

    expected: int
    reason: str = "gap"


class AssociateInfo(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An associate as devices know them. `badge_sha256` finds the number for a badge offline."""

    associate_id: str
    number: str
    name: str
    roles: tuple[str, ...] = ()
    badge_sha256: str = ""
    is_disabled: bool = False


class ChangesPage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that changed after the cursor asked for, from one snapshot; applied whole or not at all.

    `applied_seq`: the highest sequence of this device and incarnation whose outcome is contained up to `cursor`;
    `outcomes`: the outcomes after the sequence the device named. `tombstones`: orders that leave the device.
    """

    epoch: str
    hub_time: datetime
    cursor: int
    applied_seq: int
    outcomes: tuple[CommandOutcome, ...] = ()
    orders: tuple[Order, ...] = ()
    tombstones: tuple[str, ...] = ()
    associates: tuple[AssociateInfo, ...] | None = None
    policy: StorePolicy | None = None
    catalogue_cursor: int = 0
    is_last: bool = True
    oms: OmsHealth | None = None


class CataloguePage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Products changed after the catalogue cursor asked for; `removed` are SKUs."""

    epoch: str
    cursor: int
    products: tuple[Product, ...] = ()
    removed: tuple[str, ...] = ()
    is_last: bool = True


class EnrolRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A device asks to be let in with a single-use code."""

    code: str
    name: str = ""


class EnrolAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The device's identity; the token is shown once and kept as a hash at the hub."""

    device_id: str
    device_name: str
    token: str
    incarnation: str
    role: str  # handheld | kiosk
    store_id: str
    store_name: str
    epoch: str


class SettleOmsProblem(msgspec.Struct, frozen=True, kw_only=True):
    """A manager has looked at a problem with the OMS, as the hub told it; `actor` is the manager's associate id."""

    problem: OmsProblem
    actor: str


class SignInRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Number (or badge) and PIN of an associate."""

    number: str = ""
    badge: str = ""
    pin: str = ""


class SignInReply(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """200: who it is. 401/423: `code` wrong | wait | locked | disabled with `tries_left` and `wait_s`."""

    associate: AssociateInfo | None = None
    code: str = ""
    tries_left: int = 0
    wait_s: int = 0
    hub_time: datetime | None = None


class SearchAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Matches at the hub."""

    rows: tuple[OrderSummary, ...]
    total: int


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """Open to anybody: is the hub there, and what time has it."""

    product: str  # always "storeassist-hub"; a captive portal answers something else
    version: str
    epoch: str
    hub_time: datetime
    schema: int = SCHEMA_VERSION
