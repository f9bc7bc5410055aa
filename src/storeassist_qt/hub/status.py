"""What the hub holds, in lines for people."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from storeassist_qt.hub import oms_state
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.cli_words import health_words
from storeassist_qt.hub.registry import load_registry
from storeassist_qt.storage.columns import utc_now
from storeassist_qt.storage.migrate import current_revision


def lines(connection: sa.Connection, folder: Path) -> list[str]:
    """Return the state of the hub's database; raises HubError("store_not_set_up")."""
    registry = load_registry(connection)
    store = connection.execute(sa.select(t.STORE)).one()
    policy = registry.policy
    return [
        f"store       {policy.name} ({registry.store_id}), {policy.time_zone}, {policy.currency}",
        f"data        {folder}, schema {current_revision(connection)}, epoch {registry.epoch}",
        f"cursor      {store.cursor}, catalogue {store.catalogue_cursor}",
        f"people      {sum(not p.is_disabled for p in registry.people)} active of {len(registry.people)}",
        f"devices     {sum(not d.is_revoked for d in registry.devices.values())} active of {len(registry.devices)}",
        f"products    {_count(connection, t.PRODUCT, t.PRODUCT.c.is_removed.is_(False))}",
        f"orders      {_by(connection, t.ORDERS.c.stage)}",
        f"effects     {_by(connection, t.EFFECT.c.state)}",
        f"refunds     {_count(connection, t.LEDGER, t.LEDGER.c.done_at.is_(None))} open",
        f"documents   {_by(connection, t.DOCUMENT.c.state)}",
        f"oms         {_oms(connection)}",
    ]


def _oms(connection: sa.Connection) -> str:
    health = oms_state.read(connection)
    if health is None:
        return "none"
    state = "answers" if not health.code else health_words(health.code)
    waiting = oms_state.waiting(connection, utc_now())
    refused = _count(connection, t.EFFECT, t.EFFECT.c.state == "refused")
    return f"{health.name}: {state}; {waiting} waiting, {refused} refused, {oms_state.open_problems(health)} problems"


def _count(connection: sa.Connection, table: sa.Table, condition: sa.ColumnElement[bool]) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(table).where(condition)).scalar_one())


def _by(connection: sa.Connection, column: sa.ColumnElement[str]) -> str:
    found = connection.execute(sa.select(column, sa.func.count()).group_by(column).order_by(column)).all()
    return ", ".join(f"{count} {value}" for value, count in found) or "none"
