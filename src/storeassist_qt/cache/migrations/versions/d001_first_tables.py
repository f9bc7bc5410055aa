"""The first tables of the device's database."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "d001"
down_revision = None
branch_labels = None
depends_on = None

CHIPS = ("to_pick", "picking", "ready", "handed_over", "cancelled", "refunded", "all")
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, "
    "tokenize='trigram case_sensitive 0 remove_diacritics 1')"
)
TRIGGERS = (
    """CREATE TRIGGER chip_added AFTER INSERT ON view_order BEGIN
        UPDATE chip_count SET orders = orders + 1 WHERE chip IN ('all', NEW.chip)
            OR (chip = 'refunded' AND NEW.is_refunded);
    END""",
    """CREATE TRIGGER chip_removed AFTER DELETE ON view_order BEGIN
        UPDATE chip_count SET orders = orders - 1 WHERE chip IN ('all', OLD.chip)
            OR (chip = 'refunded' AND OLD.is_refunded);
    END""",
    """CREATE TRIGGER chip_moved AFTER UPDATE OF chip, is_refunded ON view_order BEGIN
        UPDATE chip_count SET orders = orders - 1 WHERE chip = OLD.chip OR (chip = 'refunded' AND OLD.is_refunded);
        UPDATE chip_count SET orders = orders + 1 WHERE chip = NEW.chip OR (chip = 'refunded' AND NEW.is_refunded);
    END""",
)


def upgrade() -> None:
    op.create_table(
        "associate",
        sa.Column("associate_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("badge_sha256", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("is_listed", sa.Integer(), nullable=False),
        sa.Column("verifier", sa.String(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("wait_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("seen_at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("associate_id"),
    )
    op.create_index(op.f("ix_associate_badge_sha256"), "associate", ["badge_sha256"], unique=False)
    op.create_index(op.f("ix_associate_number"), "associate", ["number"], unique=False)
    op.create_index(op.f("ix_associate_seen_at_ms"), "associate", ["seen_at_ms"], unique=False)
    op.create_table(
        "base_order",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("is_leaving", sa.Integer(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("order_id"),
    )
    op.create_index(
        "ix_base_order_leaving", "base_order", ["is_leaving"], unique=False, sqlite_where=sa.text("is_leaving = 1")
    )
    op.create_table(
        "chip_count",
        sa.Column("chip", sa.String(), nullable=False),
        sa.Column("orders", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("chip"),
    )
    op.create_table(
        "draft",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "lookup_note",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("asked_at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "lost_command",
        sa.Column("lost_id", sa.String(), nullable=False),
        sa.Column("known", sa.String(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("settled_at_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("lost_id"),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "outbox",
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("command_id", sa.String(), nullable=False),
        sa.Column("incarnation", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("actor_name", sa.String(), nullable=False),
        sa.Column("device_time_ms", sa.BigInteger(), nullable=False),
        sa.Column("command", sa.LargeBinary(), nullable=False),
        sa.Column("context", sa.LargeBinary(), nullable=False),
        sa.Column("checksum", sa.String(), nullable=False),
        sa.Column("is_contained", sa.Integer(), nullable=False),
        sa.Column("may_be_refused", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("answered_at_ms", sa.BigInteger(), nullable=True),
        sa.Column("settled_act", sa.String(), nullable=False),
        sa.Column("settled_at_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("row_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_outbox_answered",
        "outbox",
        ["answered_at_ms"],
        unique=False,
        sqlite_where=sa.text("answered_at_ms IS NOT NULL"),
    )
    op.create_index("ix_outbox_command_id", "outbox", ["command_id"], unique=True)
    op.create_index(
        "ix_outbox_replay", "outbox", ["order_id", "row_id"], unique=False, sqlite_where=sa.text("is_contained = 0")
    )
    op.create_index("ix_outbox_sequence", "outbox", ["incarnation", "sequence"], unique=True)
    op.create_index("ix_outbox_state", "outbox", ["state", "row_id"], unique=False)
    op.create_table(
        "product",
        sa.Column("sku_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sku_key"),
    )
    op.create_table(
        "product_code",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("sku_key", sa.String(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", "sku_key"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_product_code_sku", "product_code", ["sku_key"], unique=False)
    op.create_table(
        "scan_seen",
        sa.Column("sku_key", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku_key"),
    )
    op.create_table(
        "staging_place",
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("used_at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("place"),
    )
    op.create_index(op.f("ix_staging_place_used_at_ms"), "staging_place", ["used_at_ms"], unique=False)
    op.create_table(
        "view_order",
        sa.Column("row_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("work_list", sa.String(), nullable=False),
        sa.Column("is_open", sa.Integer(), nullable=False),
        sa.Column("chip", sa.String(), nullable=False),
        sa.Column("is_refunded", sa.Integer(), nullable=False),
        sa.Column("due_at_ms", sa.BigInteger(), nullable=False),
        sa.Column("arrived_at_ms", sa.BigInteger(), nullable=True),
        sa.Column("closed_at_ms", sa.BigInteger(), nullable=True),
        sa.Column("name_first", sa.String(), nullable=False),
        sa.Column("name_last", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("summary", sa.LargeBinary(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("row_id"),
    )
    op.create_index(
        "ix_view_order_arrived",
        "view_order",
        ["arrived_at_ms"],
        unique=False,
        sqlite_where=sa.text("arrived_at_ms IS NOT NULL"),
    )
    op.create_index("ix_view_order_chip", "view_order", ["chip"], unique=False)
    op.create_index(
        "ix_view_order_closed",
        "view_order",
        ["closed_at_ms"],
        unique=False,
        sqlite_where=sa.text("closed_at_ms IS NOT NULL"),
    )
    op.create_index("ix_view_order_due", "view_order", ["due_at_ms"], unique=False, sqlite_where=sa.text("is_open = 1"))
    op.create_index("ix_view_order_filter", "view_order", ["row_id", "chip", "is_refunded"], unique=False)
    op.create_index("ix_view_order_name_first", "view_order", ["name_first"], unique=False)
    op.create_index("ix_view_order_name_last", "view_order", ["name_last"], unique=False)
    op.create_index("ix_view_order_number", "view_order", ["number"], unique=False)
    op.create_index("ix_view_order_order_id", "view_order", ["order_id"], unique=True)
    op.create_index(
        "ix_view_order_refunded", "view_order", ["is_refunded"], unique=False, sqlite_where=sa.text("is_refunded = 1")
    )
    op.create_index("ix_view_order_work", "view_order", ["work_list", "due_at_ms"], unique=False)
    op.execute(SEARCH)
    for trigger in TRIGGERS:
        op.execute(trigger)
    chips = sa.table("chip_count", sa.column("chip", sa.String), sa.column("orders", sa.Integer))
    op.bulk_insert(chips, [{"chip": chip, "orders": 0} for chip in CHIPS])


def downgrade() -> None:
    raise NotImplementedError("a device's database only moves forward")
