# ruff: noqa: T201 - a command line speaks by printing
"""`storeassist hub numbers`: every number given to an invoice or a credit note, and what became of it."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import sqlalchemy as sa
import typer

from storeassist_qt.hub import numbering
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.cli_base import open_desk

REASONS = {
    "form_refused": "its form was refused",
    "cancelled": "the order was cancelled",
    "changed": "the order was changed",
    "withdrawn": "there is no such invoice after all",
}
_listed = (
    sa.select(sa.func.count())
    .where(t.NUMBER.c.kind == t.NUMBERING.c.kind, t.NUMBER.c.year == t.NUMBERING.c.year)
    .scalar_subquery()
)
_before_the_list = sa.select(
    t.NUMBERING.c.kind, t.NUMBERING.c.year, (t.NUMBERING.c.last - _listed).label("left")
).where(t.NUMBERING.c.kind != numbering.RETURN, t.NUMBERING.c.last > _listed)


def numbers(
    context: typer.Context, void: Annotated[bool, typer.Option("--void", help="Only those that are void.")] = False
) -> None:
    """List the numbers given to invoices and credit notes, in their order; none is ever given twice."""
    from storeassist_qt.hub.registry import load_registry

    orders = t.NUMBER.outerjoin(t.ORDERS, t.ORDERS.c.order_id == t.NUMBER.c.order_id)
    wanted = (
        sa.select(t.NUMBER, t.ORDERS.c.number.label("order"))
        .select_from(orders)
        .order_by(t.NUMBER.c.kind.desc(), t.NUMBER.c.year, t.NUMBER.c.count)
    )
    with open_desk(context) as desk, desk.reading() as connection:
        zone = ZoneInfo(load_registry(connection).policy.time_zone)
        rows = connection.execute(wanted.where(t.NUMBER.c.voided_at.is_not(None)) if void else wanted).all()
        earlier = connection.execute(_before_the_list).all()
    for row in rows:
        gone = f"  void: {REASONS.get(row.void_reason, row.void_reason)}" if row.voided_at else ""
        at = f"{row.given_at.astimezone(zone):%Y-%m-%d %H:%M}"
        print(f"{row.number:<16} {row.kind:<12} {at}  {row.order or '-'}{gone}")
    print(f"{len(rows)} numbers, {sum(row.voided_at is not None for row in rows)} void.")
    for row in earlier:
        print(f"{row.left} more of {row.kind} {row.year} were given before the hub kept this list.")
