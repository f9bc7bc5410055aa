"""What a hub with an order management system keeps: its ids, numbers, documents, exchanges and health."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("store", sa.Column("oms", sa.String(), nullable=False, server_default=""))
    op.add_column("store", sa.Column("oms_cursor", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("orders", sa.Column("oms_id", sa.String(), nullable=False, server_default=""))
    op.add_column("orders", sa.Column("has_open_return", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE orders SET oms_id = coalesce(json_extract(document, '$.oms_id'), '')")
    # The id at the OMS finds an order from now on; the trigger on `search` brings it into the full-text table.
    op.execute("UPDATE orders SET search = search || char(10) || lower(oms_id) WHERE oms_id <> ''")
    op.create_index("ix_orders_oms_id", "orders", ["oms_id"])
    op.create_table(
        "numbering",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "kind", "year"),
    )
    op.create_table(
        "document",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("return_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(), nullable=False),
        sa.Column("tried_at", sa.DateTime(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "kind", "return_id"),
    )
    op.create_index("ix_document_due", "document", ["state", "next_try_at"])
    op.create_table(
        "oms_exchange",
        sa.Column("exchange_id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("exchange_id"),
    )
    op.create_index("ix_oms_exchange_at", "oms_exchange", ["at"])
    op.create_table(
        "oms_accepted",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
