"""Migrations of the device's database; each keeps its own table definitions."""

HEAD = "d002"
