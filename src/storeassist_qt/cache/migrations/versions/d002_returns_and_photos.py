"""Returns, photos and further names of an order.

The columns of a view stand before its document, so its table is made anew. Its rows come from base copies and
commands: the mark `is_view_stale` has the program make them when it opens the database, also after a power cut.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "d002"
down_revision = "d001"
branch_labels = None
depends_on = None

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
        "photo",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )
    op.create_index("ix_photo_state", "photo", ["state", "at_ms"], unique=False)
    op.drop_table("view_order")  # its triggers go with it
    op.execute("DROP TABLE search")
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
        sa.Column("return_state", sa.String(), nullable=False),
        sa.Column("returns_at_ms", sa.BigInteger(), nullable=True),
        sa.Column("return_closed_ms", sa.BigInteger(), nullable=True),
        sa.Column("for_manager", sa.Integer(), nullable=False),
        sa.Column("name_first", sa.String(), nullable=False),
        sa.Column("name_last", sa.String(), nullable=False),
        sa.Column("other_names", sa.String(), nullable=False),
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
    op.create_index(
        "ix_view_order_returns",
        "view_order",
        ["returns_at_ms"],
        unique=False,
        sqlite_where=sa.text("returns_at_ms IS NOT NULL"),
    )
    op.create_index(
        "ix_view_order_for_manager", "view_order", ["row_id"], unique=False, sqlite_where=sa.text("for_manager > 0")
    )
    op.execute(SEARCH)
    for trigger in TRIGGERS:
        op.execute(trigger)
    op.execute("UPDATE chip_count SET orders = 0")
    op.execute("INSERT OR REPLACE INTO meta(key, value) VALUES('is_view_stale', '1')")


def downgrade() -> None:
    raise NotImplementedError("a device's database only moves forward")
