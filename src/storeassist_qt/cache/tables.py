"""The tables of the device's database. Times are milliseconds since 1970 in UTC; documents are JSON.

`document` stands last in its row: lists read the short columns before it and never touch its overflow pages.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

FULL_TEXT_TABLES = ("search",)
SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, "
    "tokenize='trigram case_sensitive 0 remove_diacritics 1')"
)


class DeviceTable(SQLModel, registry=registry()):
    """Base of the tables in the device's database; `HubTable` is its twin in `hub`."""


class Meta(DeviceTable, table=True):
    """Single values: identity, cursors, epoch, policy, clock offset."""

    key: str = Field(primary_key=True)
    value: str


class BaseOrder(DeviceTable, table=True):
    """An order as the hub has it, up to the cursor."""

    __tablename__ = "base_order"
    __table_args__ = (Index("ix_base_order_leaving", "is_leaving", sqlite_where=text("is_leaving = 1")),)
    order_id: str = Field(primary_key=True)
    generation: int = 0  # which full pull brought it; older ones leave when a new one ends
    is_leaving: int = 0  # its tombstone came while a command on it was unanswered or refused
    document: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ViewOrder(DeviceTable, table=True):
    """An order as this device shows it: base plus own commands, with the columns lists need."""

    __tablename__ = "view_order"
    __table_args__ = (
        Index("ix_view_order_order_id", "order_id", unique=True),
        Index("ix_view_order_work", "work_list", "due_at_ms"),
        Index("ix_view_order_due", "due_at_ms", sqlite_where=text("is_open = 1")),
        Index("ix_view_order_arrived", "arrived_at_ms", sqlite_where=text("arrived_at_ms IS NOT NULL")),
        Index("ix_view_order_chip", "chip"),
        Index("ix_view_order_refunded", "is_refunded", sqlite_where=text("is_refunded = 1")),
        # Narrow: tells the chip of a match without reading its row.
        Index("ix_view_order_filter", "row_id", "chip", "is_refunded"),
        Index("ix_view_order_number", "number"),
        Index("ix_view_order_name_first", "name_first"),
        Index("ix_view_order_name_last", "name_last"),
        Index("ix_view_order_closed", "closed_at_ms", sqlite_where=text("closed_at_ms IS NOT NULL")),
        Index("ix_view_order_returns", "returns_at_ms", sqlite_where=text("returns_at_ms IS NOT NULL")),
        Index("ix_view_order_for_manager", "row_id", sqlite_where=text("for_manager > 0")),
    )
    # Grows with the time of placing, so that "newest first" is the order of this key, in full-text search too.
    row_id: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    order_id: str
    number: str
    work_list: str  # pick | stage | closed
    is_open: int
    chip: str
    is_refunded: int
    due_at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))
    arrived_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    closed_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    return_state: str  # "" (none) | open | closed
    returns_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))  # the newest's opening
    return_closed_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    for_manager: int  # what only a manager can settle
    name_first: str
    name_last: str
    other_names: str  # invoice, OMS id and returns, each between line feeds, in one case
    search_text: str
    summary: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    document: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ChipCount(DeviceTable, table=True):
    """How many orders each filter chip holds; kept by triggers."""

    __tablename__ = "chip_count"
    chip: str = Field(primary_key=True)
    orders: int


class OutboxEntry(DeviceTable, table=True):
    """One command of this device. Never deleted while unanswered or refused."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_command_id", "command_id", unique=True),
        Index("ix_outbox_sequence", "incarnation", "sequence", unique=True),
        Index("ix_outbox_state", "state", "row_id"),
        Index("ix_outbox_replay", "order_id", "row_id", sqlite_where=text("is_contained = 0")),
        Index("ix_outbox_answered", "answered_at_ms", sqlite_where=text("answered_at_ms IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )
    row_id: int | None = Field(default=None, primary_key=True)
    command_id: str
    incarnation: str
    sequence: int
    order_id: str
    number: str
    what: str  # the command's tag
    state: str  # pending | sent | accepted | refused | needs_person
    schema_version: int
    actor: str
    actor_name: str
    device_time_ms: int = Field(sa_column=Column(BigInteger, nullable=False))
    command: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    context: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    checksum: str
    is_contained: int = 0  # its outcome is in the base copy: it is not applied again
    may_be_refused: int = 0  # it no longer applies here; the hub will judge
    code: str = ""
    facts: str = "{}"
    answered_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    settled_act: str = ""
    settled_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Photo(DeviceTable, table=True):
    """A photo taken here, which stays until the hub has it and while its return is open; or a file fetched there."""

    __table_args__ = (Index("ix_photo_state", "state", "at_ms"),)
    sha256: str = Field(primary_key=True)
    media_type: str
    state: str  # waiting | sent | refused | fetched
    code: str = ""  # why the hub refused it
    at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class LostCommand(DeviceTable, table=True):
    """A row of a damaged outbox that could not be read; `known` is what is known of it, as JSON."""

    __tablename__ = "lost_command"
    lost_id: str = Field(primary_key=True)
    known: str
    at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))
    settled_at_ms: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class ProductRow(DeviceTable, table=True):
    """One product of the catalogue; `sku_key` is the SKU in one case."""

    __tablename__ = "product"
    sku_key: str = Field(primary_key=True)
    document: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ProductCodeRow(DeviceTable, table=True):
    """A barcode and the product it names; several products may share an in-house code by mistake, the first wins."""

    __tablename__ = "product_code"
    __table_args__ = (Index("ix_product_code_sku", "sku_key"), {"sqlite_with_rowid": False})
    code: str = Field(primary_key=True)
    sku_key: str = Field(primary_key=True)
    units: int


class Associate(DeviceTable, table=True):
    """Who works in this store, and how far signing in here has got."""

    associate_id: str = Field(primary_key=True)
    number: str = Field(index=True)
    badge_sha256: str = Field(index=True)
    document: str
    is_listed: int = 1  # the hub still names this person
    verifier: str = ""
    wrong: int = 0
    wait_until_ms: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    seen_at_ms: int = Field(default=0, sa_column=Column(BigInteger, nullable=False, index=True))


class Draft(DeviceTable, table=True):
    """A piece of unfinished work."""

    key: str = Field(primary_key=True)
    text: str
    saved_at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))


class LookupNoteRow(DeviceTable, table=True):
    """An order number to look up when online."""

    __tablename__ = "lookup_note"
    number: str = Field(primary_key=True)
    asked_at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))


class ScanSeen(DeviceTable, table=True):
    """Where and when a SKU was last scanned here."""

    __tablename__ = "scan_seen"
    sku_key: str = Field(primary_key=True)
    place: str
    at_ms: int = Field(sa_column=Column(BigInteger, nullable=False))


class StagingPlace(DeviceTable, table=True):
    """A staging place and when it was last used."""

    __tablename__ = "staging_place"
    place: str = Field(primary_key=True)
    used_at_ms: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))
