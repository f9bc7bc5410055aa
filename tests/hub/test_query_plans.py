from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from storeassist_qt.hub import changes, judge, oms_incoming, paperwork, reads, relay
from storeassist_qt.hub import tables as t
from storeassist_qt.storage.engine import close_engine, open_engine, reading
from storeassist_qt.storage.migrate import migrate

STATEMENTS: dict[str, Any] = {
    "open orders": reads._open_orders,
    "changed orders": reads._changed_orders,
    "tombstones": reads._tombstones,
    "outcomes": reads._outcomes,
    "sequence at a cursor": reads._sequence_at,
    "products": reads._products,
    "order by id": judge._select_order,
    "order by number": judge._select_number,
    "order by id or number": sa.select(t.ORDERS.c.document).where(
        sa.or_(t.ORDERS.c.order_id == "x", t.ORDERS.c.number == "x")
    ),
    "newest orders": sa.select(t.ORDERS.c.document).order_by(t.ORDERS.c.search_id.desc()).limit(50),
    "last sequence": judge._select_sequence,
    "change of an order": changes._update_orders,
    "change of a sequence": changes._update_sequence,
    "change of an effect": changes._update_effect,
    "settling": changes._settle_ledger,
    "due effects": relay.due_effects().params(now=None, batch=20),
    "due effects at the OMS": relay.due_effects(at_oms=True).params(now=None, batch=20),
    "due effects of other orders": relay.due_effects(at_oms=False).params(now=None, batch=20),
    "once more": changes._requeue_effect,
    "order by the OMS's id": oms_incoming.order_of_oms_id,
    "order id by the OMS's id": judge._select_oms_id,
    "a number": judge._select_drawn,
    "due documents": paperwork.due_documents.params(now=None, kinds=("invoice", "label")),
    "own papers that are due": relay.own_papers_due.params(now=None),
    "a void number": changes._void_number,
    "an order by one of its numbers": reads._orders_by_word,
    "search": sa.text("SELECT rowid FROM order_search WHERE order_search MATCH 'abc' ORDER BY rowid DESC LIMIT 50"),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_question_on_the_busy_paths_scans_a_table(tmp_path: Path, name: str) -> None:
    engine = open_engine(tmp_path / "hub.db")
    migrate(engine, "storeassist_qt.hub.migrations")
    compiled = str(STATEMENTS[name].compile(engine, compile_kwargs={"render_postcompile": True}))
    with reading(engine) as connection:
        raw: Any = connection.connection.dbapi_connection
        count = len(re.findall(r"\?", compiled))
        plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {compiled}", (1,) * count).fetchall()]
    close_engine(engine)
    scans = [step for step in plan if step.startswith("SCAN") and "INDEX" not in step and "VIRTUAL TABLE" not in step]
    assert scans == []
