"""Takes in what the OMS shows: each order's commands are decided in one transaction; and what the OMS's side asks."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.judge import Asker, Judge
from storeassist_qt.oms.port import Incoming

logger = logging.getLogger(__name__)

# What was seen twice, or in another order than it happened, is no trouble.
HARMLESS = ("stale_version", "return_joined", "return_exists")
_order_decoder = msgspec.json.Decoder(Order)
_product_decoder = msgspec.json.Decoder(Product)
order_of_oms_id = (
    sa.select(t.ORDERS.c.document)
    .where(t.ORDERS.c.oms_id == sa.bindparam("oms_id"))
    .order_by(t.ORDERS.c.search_id)
    .limit(1)
)


def asker_of(name: str) -> Asker:
    """Return who gives the commands of a connector, for the journal."""
    return Asker(actor=name, actor_name=name.capitalize(), roles=frozenset({Role.OMS, Role.HUB}))


@dataclass(frozen=True)
class Refusal:
    """A command of the OMS that the rules refused."""

    code: str
    facts: dict[str, Any]


def take(judge: Judge, incoming: Incoming, asker: Asker) -> list[Refusal]:
    """Decide the commands on one order and return what was refused.

    An order that is known by its id at the OMS is not placed again: the commands after `PlaceOrder` go to the known
    one. Nothing follows an order or a return that was refused.
    """
    order_id = incoming.order_id
    refused: list[Refusal] = []
    for command in incoming.commands:
        if isinstance(command, c.PlaceOrder) and command.order.oms_id:
            known = judge.order_id_of_oms(command.order.oms_id)
            if known is not None:
                order_id = known
                continue
        outcome = judge.submit(order_id, command, asker)
        if outcome.outcome == "accepted":
            continue
        if outcome.code not in HARMLESS:
            what = type(command).__name__
            logger.warning("%s of order %s was refused: %s", what, order_id, outcome.code)
            refused.append(
                Refusal(outcome.code, _plain({"number": _number(judge, order_id, command), **outcome.facts}))
            )
        if isinstance(command, c.PlaceOrder | c.OpenReturn | c.JoinOmsReturn):
            break  # what follows is about that order, or about a return that is another one here
    return refused


def _number(judge: Judge, order_id: str, command: c.OrderCommand) -> str:
    if isinstance(command, c.PlaceOrder):
        return command.order.number
    order = judge.order(order_id)
    return order.number if order else ""


def _plain(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value if isinstance(value, str | int | float | bool) else str(value) for name, value in facts.items()}


class Books:
    """`HubView`: what a source may ask of the hub, each time as of the last commit."""

    def __init__(self, reading: Callable[[], AbstractContextManager[sa.Connection]]) -> None:
        self._reading = reading

    def order_by_oms_id(self, oms_id: str) -> Order | None:
        """See HubView."""
        if not oms_id:
            return None
        with self._reading() as connection:
            document = connection.execute(order_of_oms_id, {"oms_id": oms_id}).scalar()
        return None if document is None else _order_decoder.decode(document)

    def is_number_free(self, number: str) -> bool:
        """See HubView."""
        with self._reading() as connection:
            found = connection.execute(sa.select(t.ORDERS.c.order_id).where(t.ORDERS.c.number == number)).first()
        return found is None

    def product(self, sku: str) -> Product | None:
        """See HubView."""
        wanted = sa.select(t.PRODUCT.c.document).where(
            t.PRODUCT.c.sku_folded == sku.strip().lower(), t.PRODUCT.c.is_removed.is_(False)
        )
        with self._reading() as connection:
            document = connection.execute(wanted).scalar()
        return None if document is None else _product_decoder.decode(document)
