"""Refused commands as cards, with their ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.cache.outbox import decode_command, facts_of
from storeassist_qt.domain.commands import HandOver, OrderCommand
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import AttentionCard, WayOut
from storeassist_qt.domain.refusals import commands_for, ways_out

LOST_CODE = "lost_in_salvage"
_OPEN = "state IN ('refused', 'needs_person') AND settled_at_ms IS NULL"
UNDERSTOOD = (WayOut("understood"),)


class RefusedRow(NamedTuple):
    """One refused command."""

    command_id: str
    order_id: str
    number: str
    what: str
    code: str
    facts: dict[str, Any]
    actor_name: str
    at: datetime
    command: OrderCommand | None


class Attention:
    """Groups refusals: the first one on an order is the card, those after it are folded under it."""

    def __init__(self, database: Database, order: Callable[[str], Order | None]) -> None:
        self._database = database
        self._order = order

    def count(self) -> int:
        """Return the number of open cards."""
        row = self._database.row(
            f"SELECT (SELECT count(DISTINCT order_id) FROM outbox WHERE {_OPEN}), "
            "(SELECT count(*) FROM lost_command WHERE settled_at_ms IS NULL)"
        )
        return int(row[0]) + int(row[1])

    def cards(self) -> tuple[AttentionCard, ...]:
        """Return the open cards, oldest first."""
        cards = [self._card(rows) for rows in self._groups().values()]
        cards.extend(self._lost())
        return tuple(sorted(cards, key=lambda card: card.at))

    def _groups(self) -> dict[str, list[RefusedRow]]:
        groups: dict[str, list[RefusedRow]] = {}
        for row in self._database.rows(
            "SELECT command_id, order_id, number, what, code, facts, actor_name, device_time_ms, command "
            f"FROM outbox WHERE {_OPEN} ORDER BY row_id"
        ):
            command_id, order_id, number, what, code, facts, actor_name, at, command = row
            refused = RefusedRow(
                command_id, order_id, number, what, code, msgspec.json.decode(facts), actor_name, from_ms(at),
                decode_command(command),
            )  # fmt: skip
            groups.setdefault(refused.order_id, []).append(refused)
        return groups

    def _card(self, rows: list[RefusedRow]) -> AttentionCard:
        first = rows[0]
        order = self._order(first.order_id)
        return AttentionCard(
            card_id=first.command_id,
            order_id=first.order_id,
            number=first.number,
            code=first.code,
            facts=first.facts,
            what=first.what,
            what_facts=_facts(first, order),
            actor_name=first.actor_name,
            at=first.at,
            followers=tuple(row.what for row in rows[1:]),
            ways_out=self._ways(rows, order),
        )

    def _ways(self, rows: list[RefusedRow], order: Order | None) -> tuple[WayOut, ...]:
        """The leading refusal's ways out; units of the others that have the same way out are added to it.

        The first leads, unless a hand-over was refused too: then the goods may have left, and that decides.
        """
        first = next((row for row in rows if isinstance(row.command, HandOver)), rows[0])
        others = [row for row in rows if row is not first]
        if first.command is None:
            return UNDERSTOOD
        found = list(ways_out(first.code, first.facts, first.command, order))
        for other in others:
            if other.command is None:
                continue
            more = {way.act: way for way in ways_out(other.code, other.facts, other.command, order)}
            for place, way in enumerate(found):
                units = more[way.act].facts.get("units") if way.act in more else None
                if isinstance(units, int) and isinstance(way.facts.get("units"), int) and way.act != "goods_left":
                    found[place] = WayOut(way.act, {**way.facts, "units": way.facts["units"] + units}, way.roles)
        return tuple(found)

    def _lost(self) -> Iterator[AttentionCard]:
        for lost_id, known, at in self._database.rows(
            "SELECT lost_id, known, at_ms FROM lost_command WHERE settled_at_ms IS NULL ORDER BY lost_id"
        ):
            facts = msgspec.json.decode(known, type=dict[str, Any])
            yield AttentionCard(
                card_id=lost_id,
                order_id=str(facts.get("order_id", "")),
                number=str(facts.get("number", "")),
                code=LOST_CODE,
                facts=facts,
                what=str(facts.get("what", "")),
                what_facts={},
                actor_name=str(facts.get("actor_name", "")),
                at=from_ms(at),
                ways_out=UNDERSTOOD,
            )

    def commands_of(self, card_id: str, act: str) -> tuple[list[str], list[tuple[str, OrderCommand]]]:
        """Return the refused command ids a way out settles, and the fresh commands it sends.

        Raises Refused("card_gone") where the card was settled meanwhile or has no such way out.
        """
        rows = next((group for group in self._groups().values() if group[0].command_id == card_id), None)
        if rows is None:
            if any(card.card_id == card_id for card in self._lost()):
                return [card_id], []
            raise Refused("card_gone")
        order = self._order(rows[0].order_id)
        if act not in {way.act for way in self._ways(rows, order)}:
            raise Refused("card_gone")
        fresh: list[tuple[str, OrderCommand]] = []
        for row in rows:
            if row.command is None:
                continue
            offers = {way.act for way in ways_out(row.code, row.facts, row.command, order)}
            if act == "try_again" or act in offers:
                commands = commands_for(act, row.command_id, row.facts, row.command, order)
                fresh.extend((row.order_id, command) for command in commands)
        return [row.command_id for row in rows], fresh

    def close(self, connection: Any, command_ids: list[str], act: str, now: datetime) -> None:
        """Mark refusals as settled."""
        for command_id in command_ids:
            connection.execute(
                "UPDATE outbox SET settled_act = ?, settled_at_ms = ? WHERE command_id = ?",
                (act, to_ms(now), command_id),
            )
            connection.execute("UPDATE lost_command SET settled_at_ms = ? WHERE lost_id = ?", (to_ms(now), command_id))


def _facts(row: RefusedRow, order: Order | None) -> dict[str, Any]:
    """Return the facts of the refused command's text, with the name of its line."""
    if row.command is None:
        return {}
    facts = facts_of(row.command)
    line = order.line(str(facts.get("line_id", ""))) if order is not None else None
    return facts | {"name": line.name} if line is not None else facts
