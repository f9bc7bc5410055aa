"""The first tables of the hub."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
FULL_TEXT = (
    "CREATE VIRTUAL TABLE order_search USING"
    " fts5(search, tokenize='trigram', content='orders', content_rowid='search_id')",
    "CREATE TRIGGER order_search_insert AFTER INSERT ON orders BEGIN"
    " INSERT INTO order_search(rowid, search) VALUES (new.search_id, new.search); END",
    "CREATE TRIGGER order_search_delete AFTER DELETE ON orders BEGIN"
    " INSERT INTO order_search(order_search, rowid, search) VALUES ('delete', old.search_id, old.search); END",
    "CREATE TRIGGER order_search_update AFTER UPDATE OF search ON orders WHEN old.search <> new.search BEGIN"
    " INSERT INTO order_search(order_search, rowid, search) VALUES ('delete', old.search_id, old.search);"
    " INSERT INTO order_search(rowid, search) VALUES (new.search_id, new.search); END",
)


def upgrade() -> None:
    op.create_table(
        "hub_state",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "store",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("catalogue_cursor", sa.Integer(), nullable=False),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("policy_cursor", sa.Integer(), nullable=False),
        sa.Column("associates_cursor", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("store_id"),
    )
    op.create_table(
        "associate",
        sa.Column("associate_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("roles", sa.String(), nullable=False),
        sa.Column("pin_verifier", sa.String(), nullable=False),
        sa.Column("badge_sha256", sa.String(), nullable=False),
        sa.Column("is_disabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("associate_id"),
        sa.UniqueConstraint("store_id", "number"),
    )
    op.create_index("ix_associate_badge_sha256", "associate", ["badge_sha256"])
    op.create_index("ix_associate_store_id", "associate", ["store_id"])
    op.create_table(
        "device",
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("incarnation", sa.String(), nullable=False),
        sa.Column("is_revoked", sa.Boolean(), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("device_id"),
        sa.UniqueConstraint("token_sha256"),
    )
    op.create_index("ix_device_store_id", "device", ["store_id"])
    op.create_table(
        "incarnation",
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("incarnation", sa.String(), nullable=False),
        sa.Column("last_sequence", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "incarnation"),
    )
    op.create_table(
        "enrolment",
        sa.Column("code_sha256", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("tries_left", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("code_sha256"),
    )
    op.create_table(
        "integrator",
        sa.Column("integrator_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("is_revoked", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("integrator_id"),
        sa.UniqueConstraint("token_sha256"),
    )
    op.create_table(
        "sign_in",
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("associate_id", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.DateTime(), nullable=True),
        sa.Column("proven_at", sa.DateTime(), nullable=True),
        sa.Column("is_badge_only", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "associate_id"),
    )
    op.create_table(
        "orders",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("is_closed", sa.Boolean(), nullable=False),
        sa.Column("placed_at", sa.DateTime(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("is_trimmed", sa.Boolean(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("search_id", sa.Integer(), nullable=False),
        sa.Column("search", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("order_id"),
        sa.UniqueConstraint("search_id"),
        sa.UniqueConstraint("number", "store_id"),
    )
    op.create_index("ix_orders_changes", "orders", ["store_id", "cursor"])
    op.create_index("ix_orders_closed", "orders", ["store_id", "closed_at"])
    op.create_index("ix_orders_open", "orders", ["store_id", "is_closed", "due_at"])
    op.create_index("ix_orders_placed", "orders", ["store_id", "placed_at"])
    op.create_table(
        "tombstone",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("order_id"),
    )
    op.create_index("ix_tombstone_changes", "tombstone", ["store_id", "cursor"])
    op.create_table(
        "command",
        sa.Column("command_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("incarnation", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("payload_sha256", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("command_id"),
    )
    op.create_index("ix_command_received", "command", ["received_at"])
    op.create_index("ix_command_sequence", "command", ["device_id", "incarnation", "sequence"])
    op.create_table(
        "journal",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("entry", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "number"),
    )
    op.create_index("ix_journal_cursor", "journal", ["cursor"])
    op.create_table(
        "anchor",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "cursor"),
    )
    op.create_table(
        "signature",
        sa.Column("command_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("strokes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("command_id"),
    )
    op.create_index("ix_signature_at", "signature", ["at"])
    op.create_index("ix_signature_order_id", "signature", ["order_id"])
    op.create_table(
        "effect",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_effect_due", "effect", ["state", "due_at"])
    op.create_index("ix_effect_order", "effect", ["order_id"])
    op.create_table(
        "ledger",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("lines", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("requested_at", sa.DateTime(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("done_by", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_ledger_number", "ledger", ["number"])
    op.create_index("ix_ledger_open", "ledger", ["store_id", "done_at"])
    op.create_table(
        "check_in_token",
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_sha256"),
    )
    op.create_index("ix_check_in_token_order_id", "check_in_token", ["order_id"])
    op.create_table(
        "product",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("sku_folded", sa.String(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("is_removed", sa.Boolean(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "sku_folded"),
    )
    op.create_index("ix_product_changes", "product", ["store_id", "cursor"])
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )
    # Trigrams find a piece of a number, name, phone or SKU without a scan; PostgreSQL will use pg_trgm here.
    for statement in FULL_TEXT:
        op.execute(statement)
