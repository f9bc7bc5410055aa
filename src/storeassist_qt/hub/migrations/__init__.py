"""Alembic migrations of the hub's database."""

HEAD = "0003"
