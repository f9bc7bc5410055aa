"""The hub's tables. Every row belongs to a store, so that one PostgreSQL can carry many later.

Documents are JSON text beside the columns that lists and searches need. Times are UTC, money minor units.
`cursor` is the store's change counter as it was when the row last changed.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from storeassist_qt.storage.columns import UtcDateTime


class HubTable(SQLModel, registry=registry()):
    """Base of the tables in the hub's database; `DeviceTable` is its twin in `cache`."""


class HubState(HubTable, table=True):
    """Facts about the database itself: `epoch` is the only one so far."""

    __tablename__ = "hub_state"

    key: str = Field(primary_key=True)
    value: str


class Store(HubTable, table=True):
    """One store: its change counters, its policy and how the hub gets on with the OMS (`OmsHealth`; both JSON)."""

    __tablename__ = "store"

    store_id: str = Field(primary_key=True)
    cursor: int
    catalogue_cursor: int
    policy: str
    policy_cursor: int
    associates_cursor: int
    oms: str  # empty: never connected
    oms_cursor: int


class Associate(HubTable, table=True):
    """A person of the store's staff; leaves no row behind when disabled, as the journal names it."""

    __tablename__ = "associate"
    __table_args__ = (sa.UniqueConstraint("store_id", "number"),)

    associate_id: str = Field(primary_key=True)
    store_id: str = Field(index=True)
    number: str
    name: str
    roles: str  # separated by commas
    pin_verifier: str
    badge_sha256: str = Field(index=True)
    is_disabled: bool


class Device(HubTable, table=True):
    """A handheld or kiosk that has been let in. `incarnation` is the one whose commands are taken."""

    __tablename__ = "device"

    device_id: str = Field(primary_key=True)
    store_id: str = Field(index=True)
    name: str
    role: str
    token_sha256: str = Field(unique=True)
    incarnation: str
    is_revoked: bool
    enrolled_at: datetime = Field(sa_type=UtcDateTime)
    last_seen_at: datetime | None = Field(sa_type=UtcDateTime)


class Incarnation(HubTable, table=True):
    """The last sequence of each incarnation, kept for ever."""

    __tablename__ = "incarnation"

    device_id: str = Field(primary_key=True)
    incarnation: str = Field(primary_key=True)
    last_sequence: int
    started_at: datetime = Field(sa_type=UtcDateTime)


class Enrolment(HubTable, table=True):
    """A single-use code for one device; wrong tries count against every open code."""

    __tablename__ = "enrolment"

    code_sha256: str = Field(primary_key=True)
    store_id: str
    name: str
    role: str
    expires_at: datetime = Field(sa_type=UtcDateTime)
    tries_left: int
    used_at: datetime | None = Field(sa_type=UtcDateTime)


class Integrator(HubTable, table=True):
    """A program that may post orders and read metrics."""

    __tablename__ = "integrator"

    integrator_id: str = Field(primary_key=True)
    store_id: str
    name: str
    token_sha256: str = Field(unique=True)
    is_revoked: bool
    created_at: datetime = Field(sa_type=UtcDateTime)


class SignInRow(HubTable, table=True):
    """What the hub knows of one person on one device: proof once given, and wrong PINs since."""

    __tablename__ = "sign_in"

    device_id: str = Field(primary_key=True)
    associate_id: str = Field(primary_key=True)
    failures: int
    wait_until: datetime | None = Field(sa_type=UtcDateTime)
    proven_at: datetime | None = Field(sa_type=UtcDateTime)
    is_badge_only: bool


class OrderRow(HubTable, table=True):
    """One order; `document` is the whole truth, the columns beside it are derived from it."""

    __tablename__ = "orders"
    __table_args__ = (
        sa.UniqueConstraint("number", "store_id"),
        sa.Index("ix_orders_changes", "store_id", "cursor"),
        sa.Index("ix_orders_open", "store_id", "is_closed", "due_at"),
        sa.Index("ix_orders_closed", "store_id", "closed_at"),
        sa.Index("ix_orders_placed", "store_id", "placed_at"),
        sa.Index("ix_orders_oms_id", "oms_id"),
    )

    order_id: str = Field(primary_key=True)
    store_id: str
    number: str
    stage: str
    is_closed: bool
    placed_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(sa_type=UtcDateTime)  # of its last return, where that came later
    oms_id: str
    has_open_return: bool  # stays on the devices, with names
    cursor: int
    is_trimmed: bool  # devices get initials only
    has_left: bool  # devices no longer hold it
    entries: int  # journal entries, and the hash of the last
    head: str
    search_id: int = Field(unique=True)  # rowid in the full-text table: VACUUM may renumber our own
    search: str
    document: str


class Tombstone(HubTable, table=True):
    """An order that leaves the devices."""

    __tablename__ = "tombstone"
    __table_args__ = (sa.Index("ix_tombstone_changes", "store_id", "cursor"),)

    order_id: str = Field(primary_key=True)
    store_id: str
    cursor: int
    at: datetime = Field(sa_type=UtcDateTime)


class CommandRow(HubTable, table=True):
    """A command once received, with its outcome; kept 90 days."""

    __tablename__ = "command"
    __table_args__ = (
        sa.Index("ix_command_sequence", "device_id", "incarnation", "sequence"),
        sa.Index("ix_command_received", "received_at"),
    )

    command_id: str = Field(primary_key=True)
    device_id: str
    incarnation: str
    sequence: int
    order_id: str
    payload_sha256: str
    outcome: str
    code: str
    facts: str
    cursor: int
    received_at: datetime = Field(sa_type=UtcDateTime)


class JournalRow(HubTable, table=True):
    """One entry of an order's journal; `hash` covers `entry` and the hash before it."""

    __tablename__ = "journal"
    __table_args__ = (sa.Index("ix_journal_cursor", "cursor"),)

    order_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    cursor: int
    entry: str
    hash: str


class Anchor(HubTable, table=True):
    """Seals an hour of all journals of a store: the hash of all entries up to `cursor`, chained."""

    __tablename__ = "anchor"

    store_id: str = Field(primary_key=True)
    cursor: int = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    hash: str


class Signature(HubTable, table=True):
    """The strokes and the recipient of a hand-over, apart from the journal so that they can be forgotten."""

    __tablename__ = "signature"

    command_id: str = Field(primary_key=True)
    order_id: str = Field(index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    recipient: str
    strokes: str


class EffectRow(HubTable, table=True):
    """An effect on its way to the OMS; the relay takes what is due."""

    __tablename__ = "effect"
    __table_args__ = (sa.Index("ix_effect_due", "state", "due_at"), sa.Index("ix_effect_order", "order_id"))

    key: str = Field(primary_key=True)
    store_id: str
    order_id: str
    ordinal: int  # its turn among the effects of its order: the cursor of its command, then its key
    kind: str
    state: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int
    trouble: str  # what the last attempt met


class Numbering(HubTable, table=True):
    """The last number drawn of a kind (invoice, credit_note, return); `year` is the one the fiscal year began in."""

    __tablename__ = "numbering"

    store_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    year: int = Field(primary_key=True)  # 0: counted on for ever
    last: int


class NumberRow(HubTable, table=True):
    """One number given to an invoice or a credit note; none is ever deleted. A void one has a reason."""

    __tablename__ = "number"
    __table_args__ = (sa.Index("ix_number_text", "number"),)

    store_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    count: int = Field(primary_key=True)
    number: str
    order_id: str
    return_id: str
    given_at: datetime = Field(sa_type=UtcDateTime)
    voided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    void_reason: str  # see `VoidNumber`


class DocumentRow(HubTable, table=True):
    """A document that an order is to have: wanted until it lies here as a blob, made (ready) or fetched, or refused.

    What was fetched is dropped again when its order has long left the devices.
    """

    __tablename__ = "document"
    __table_args__ = (sa.Index("ix_document_due", "state", "next_try_at"),)

    order_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)  # invoice | label | credit_note
    return_id: str = Field(primary_key=True)
    store_id: str
    state: str
    next_try_at: datetime = Field(sa_type=UtcDateTime)
    tried_at: datetime | None = Field(sa_type=UtcDateTime)
    tries: int
    trouble: str  # code of what the last try met


class OmsExchange(HubTable, table=True):
    """One request to the OMS and its raw answer; `key` holds the effects it was for, empty for polling."""

    __tablename__ = "oms_exchange"

    exchange_id: int | None = Field(default=None, primary_key=True)
    store_id: str
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    key: str
    method: str
    path: str
    asked: str
    status: int
    answer: str


class OmsAccepted(HubTable, table=True):
    """A write the OMS said yes to and has not shown yet; `at` in seconds of the connector's clock."""

    __tablename__ = "oms_accepted"

    key: str = Field(primary_key=True)
    store_id: str
    at: float
    kept_at: datetime = Field(sa_type=UtcDateTime)


class LedgerRow(HubTable, table=True):
    """A refund or cancellation that a person has to do where there is no OMS."""

    __tablename__ = "ledger"
    __table_args__ = (sa.Index("ix_ledger_open", "store_id", "done_at"), sa.Index("ix_ledger_number", "number"))

    key: str = Field(primary_key=True)
    store_id: str
    order_id: str
    number: str
    kind: str
    amount: int
    currency: str
    lines: str
    reason: str
    requested_at: datetime = Field(sa_type=UtcDateTime)
    done_at: datetime | None = Field(sa_type=UtcDateTime)
    done_by: str
    proof: str


class CheckInToken(HubTable, table=True):
    """What opens the check-in page of one order."""

    __tablename__ = "check_in_token"

    token_sha256: str = Field(primary_key=True)
    order_id: str = Field(index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)


class ProductRow(HubTable, table=True):
    """One product; `sku_folded` finds it whatever the case of the letters."""

    __tablename__ = "product"
    __table_args__ = (sa.Index("ix_product_changes", "store_id", "cursor"),)

    store_id: str = Field(primary_key=True)
    sku_folded: str = Field(primary_key=True)
    sku: str
    cursor: int
    is_removed: bool
    document: str


class Blob(HubTable, table=True):
    """A picture or a PDF, named by its content."""

    __tablename__ = "blob"

    sha256: str = Field(primary_key=True)
    media_type: str
    content: bytes
    device_id: str
    at: datetime = Field(sa_type=UtcDateTime)


def table(kind: type[HubTable]) -> sa.Table:
    """Return the Core table of a model."""
    found: sa.Table = kind.__table__  # type: ignore[attr-defined]
    return found


STATE = table(HubState)
STORE = table(Store)
ASSOCIATE = table(Associate)
DEVICE = table(Device)
INCARNATION = table(Incarnation)
ENROLMENT = table(Enrolment)
INTEGRATOR = table(Integrator)
SIGN_IN = table(SignInRow)
ORDERS = table(OrderRow)
TOMBSTONE = table(Tombstone)
COMMAND = table(CommandRow)
JOURNAL = table(JournalRow)
ANCHOR = table(Anchor)
SIGNATURE = table(Signature)
EFFECT = table(EffectRow)
LEDGER = table(LedgerRow)
NUMBERING = table(Numbering)
NUMBER = table(NumberRow)
DOCUMENT = table(DocumentRow)
EXCHANGE = table(OmsExchange)
ACCEPTED = table(OmsAccepted)
CHECK_IN_TOKEN = table(CheckInToken)
PRODUCT = table(ProductRow)
BLOB = table(Blob)
