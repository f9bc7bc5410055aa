"""What one transaction of the hub is about to write, gathered first and written in a few large statements."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from storeassist_qt.domain.orders import EffectState, Order
from storeassist_qt.hub import tables as t
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import CommandOutcome


@dataclass(frozen=True, slots=True)
class Held:
    """An order as the hub holds it: the document, the end of its journal, and the cursor of its last change."""

    order: Order
    entries: int
    head: str
    cursor: int
    search_id: int
    search: str
    is_new: bool = False


@dataclass(slots=True)
class Known:
    """A command received before, with its outcome."""

    payload_sha256: str
    outcome: CommandOutcome
    device_id: str
    incarnation: str


@dataclass(slots=True)
class Changes:
    """The rows of one push, then of one transaction."""

    cursor: int
    orders: dict[str, Held] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)  # order ids by the numbers placed now
    oms_ids: dict[str, str] = field(default_factory=dict)  # order ids by the OMS's ids placed now
    searches: set[str] = field(default_factory=set)  # orders whose search text changed
    known: dict[str, Known] = field(default_factory=dict)
    sequences: dict[tuple[str, str], int] = field(default_factory=dict)
    commands: list[dict[str, Any]] = field(default_factory=list)
    moved: list[dict[str, Any]] = field(default_factory=list)
    journal: list[dict[str, Any]] = field(default_factory=list)
    signatures: list[dict[str, Any]] = field(default_factory=list)
    tokens: list[dict[str, Any]] = field(default_factory=list)
    effects: dict[str, dict[str, Any]] = field(default_factory=dict)
    effect_states: dict[str, str] = field(default_factory=dict)
    effects_withdrawn: set[str] = field(default_factory=set)
    effects_due: set[str] = field(default_factory=set)  # to be performed once more, at once
    drawn: dict[tuple[str, int], int] = field(default_factory=dict)  # last numbers by kind and fiscal year
    numbers_given: list[dict[str, Any]] = field(default_factory=list)
    numbers_void: dict[str, str] = field(default_factory=dict)  # reasons by number
    documents: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)  # wanted from now on

    def merge(self, child: Changes) -> None:
        """Take over what a push that succeeded has gathered."""
        self.cursor = child.cursor
        for order_id, held in child.orders.items():
            old = self.orders.get(order_id)
            self.orders[order_id] = replace(held, is_new=True) if old is not None and old.is_new else held
        self.numbers.update(child.numbers)
        self.oms_ids.update(child.oms_ids)
        self.searches |= child.searches
        self.known.update(child.known)
        self.sequences.update(child.sequences)
        self.commands += child.commands
        self.moved += child.moved
        self.journal += child.journal
        self.signatures += child.signatures
        self.tokens += child.tokens
        self.effects.update(child.effects)
        for key, state in child.effect_states.items():
            self.set_effect(key, state)
        self.effects_due |= child.effects_due
        self.drawn.update(child.drawn)
        self.numbers_given += child.numbers_given
        self.numbers_void |= child.numbers_void
        self.documents.update(child.documents)
        for key in child.effects_withdrawn:
            if self.effects.pop(key, None) is None:
                self.effects_withdrawn.add(key)

    def set_effect(self, key: str, state: str) -> None:
        """Note the state of an effect, on its row where that is still to be written."""
        if key in self.effects:
            self.effects[key]["state"] = state
        else:
            self.effect_states[key] = state


def queue_effects(changes: Changes, before: Order | None, after: Order, now: datetime, store_id: str) -> None:
    """Bring the relay's queue to what now stands on the order, withdrawn effects included."""
    old = {effect.key: effect for effect in before.effects} if before else {}
    if before is not None and after.effects is before.effects:
        return
    for effect in after.effects:
        was = old.pop(effect.key, None)
        if was is None:
            changes.effects[effect.key] = {
                "key": effect.key,
                "store_id": store_id,
                "order_id": after.order_id,
                "ordinal": changes.cursor,
                "kind": effect.kind.value,
                "state": effect.state.value,
                "due_at": now + timedelta(seconds=effect.delay_s),
                "attempts": 0,
                "trouble": "",
            }
        elif was.state is not effect.state:
            changes.set_effect(effect.key, effect.state.value)
            if effect.state is EffectState.REQUESTED:  # a manager has it tried again
                changes.effects_due.add(effect.key)
    changes.effects_withdrawn.update(old)


def search_text(order: Order) -> str:
    """Return what finds an order: its numbers, names (also without marks on letters), phone digits and SKUs.

    The numbers are its own, the OMS's, those of invoice and credit notes, and of its returns here and there.
    """
    people = [order.customer] + ([order.alternate] if order.alternate else [])
    digits = ["".join(filter(str.isdigit, person.phone)) for person in people]
    words = [order.number, *(person.name for person in people), *digits, *(line.sku for line in order.lines)]
    words += [plain(person.name) for person in people]
    words += [order.oms_id, order.invoice_number]
    for found in order.returns:
        words += [found.number, found.local_number, found.oms_return_id, found.credit_note]
    return "\n".join(dict.fromkeys(word.lower() for word in words if word))


def plain(text: str) -> str:
    """Return a text without the marks on its letters: whoever looks for Zoe finds Zoë, as on the devices."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def next_hash(head: str, entry: str) -> str:
    """Return the hash that chains a journal entry to the one before it."""
    return hashlib.sha256(f"{head}\n{entry}".encode()).hexdigest()


_p = sa.bindparam
_insert_orders = t.ORDERS.insert()
_update_orders = (
    t.ORDERS.update()
    .where(t.ORDERS.c.order_id == _p("_id"))
    .values(
        {
            name: _p(name)
            for name in (
                "stage",
                "is_closed",
                "due_at",
                "closed_at",
                "oms_id",
                "has_open_return",
                "cursor",
                "entries",
                "head",
                "document",
            )
        }
    )
)
# A return brings an order back to the devices that had left them, or lay there without names.
_bring_back = t.ORDERS.update().where(t.ORDERS.c.order_id == _p("_id")).values(is_trimmed=False, has_left=False)
_delete_tombstone = t.TOMBSTONE.delete().where(t.TOMBSTONE.c.order_id == _p("_id"))
_update_search = t.ORDERS.update().where(t.ORDERS.c.order_id == _p("_id")).values(search=_p("search"))
_move_command = (
    t.COMMAND.update()
    .where(t.COMMAND.c.command_id == _p("_id"))
    .values({name: _p(name) for name in ("device_id", "incarnation", "sequence", "cursor")})
)
_update_sequence = (
    t.INCARNATION.update()
    .where(t.INCARNATION.c.device_id == _p("_device"), t.INCARNATION.c.incarnation == _p("_incarnation"))
    .values(last_sequence=_p("last_sequence"))
)
_update_effect = t.EFFECT.update().where(t.EFFECT.c.key == _p("_key")).values(state=_p("state"))
_requeue_effect = (
    t.EFFECT.update().where(t.EFFECT.c.key == _p("_key")).values(due_at=_p("due_at"), attempts=0, trouble="")
)
_settle_ledger = (
    t.LEDGER.update()
    .where(t.LEDGER.c.key == _p("_key"), t.LEDGER.c.done_at.is_(None))
    .values(done_at=_p("done_at"), done_by="hub")
)
_delete_effect = t.EFFECT.delete().where(t.EFFECT.c.key == _p("_key"))
_update_cursor = t.STORE.update().where(t.STORE.c.store_id == _p("_store")).values(cursor=_p("cursor"))


_new_number = sqlite.insert(t.NUMBERING)
_put_number = _new_number.on_conflict_do_update(
    index_elements=["store_id", "kind", "year"], set_={"last": _new_number.excluded.last}
)
_void_number = (
    t.NUMBER.update()
    .where(t.NUMBER.c.number == _p("_number"), t.NUMBER.c.voided_at.is_(None))
    .values(voided_at=_p("at"), void_reason=_p("reason"))
)
_new_document = sqlite.insert(t.DOCUMENT)
_put_document = _new_document.on_conflict_do_update(
    index_elements=["order_id", "kind", "return_id"],
    set_={name: _new_document.excluded[name] for name in ("state", "next_try_at", "tried_at", "tries", "trouble")},
)


def write(connection: sa.Connection, changes: Changes, store_id: str, now: datetime) -> None:
    """Write all rows; the store's cursor last, as its row lock is what puts commits in the cursor's order."""
    new = [_order_row(held, store_id) for held in changes.orders.values() if held.is_new]
    old = [held for held in changes.orders.values() if not held.is_new]
    _many(connection, _insert_orders, new)
    _many(connection, _update_orders, [_order_change(held) for held in old])
    found = [{"_id": h.order.order_id, "search": h.search} for h in old if h.order.order_id in changes.searches]
    _many(connection, _update_search, found)
    back = [{"_id": held.order.order_id} for held in old if held.order.has_open_return]
    _many(connection, _bring_back, back)
    _many(connection, _delete_tombstone, back)
    _many(connection, t.COMMAND.insert(), changes.commands)
    _many(connection, _move_command, changes.moved)
    _many(connection, t.JOURNAL.insert(), changes.journal)
    _many(connection, t.SIGNATURE.insert(), changes.signatures)
    _many(connection, t.CHECK_IN_TOKEN.insert(), changes.tokens)
    _many(connection, t.EFFECT.insert(), list(changes.effects.values()))
    _many(connection, _update_effect, [{"_key": k, "state": state} for k, state in changes.effect_states.items()])
    _many(connection, _requeue_effect, [{"_key": key, "due_at": now} for key in changes.effects_due])
    settled = [{"_key": k, "done_at": now} for k, state in changes.effect_states.items() if state == "confirmed"]
    _many(connection, _settle_ledger, settled)
    _many(connection, _delete_effect, [{"_key": key} for key in changes.effects_withdrawn])
    _many(
        connection,
        _update_sequence,
        [{"_device": d, "_incarnation": i, "last_sequence": last} for (d, i), last in changes.sequences.items()],
    )
    numbers = [{"store_id": store_id, "kind": k, "year": y, "last": n} for (k, y), n in changes.drawn.items()]
    _many(connection, _put_number, numbers)
    _many(connection, t.NUMBER.insert(), changes.numbers_given)
    void = [{"_number": number, "at": now, "reason": reason} for number, reason in changes.numbers_void.items()]
    _many(connection, _void_number, void)
    _many(connection, _put_document, list(changes.documents.values()))
    connection.execute(_update_cursor, {"_store": store_id, "cursor": changes.cursor})


def _many(connection: sa.Connection, statement: sa.Executable, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(statement, rows)


def _order_change(held: Held) -> dict[str, Any]:
    order = held.order
    return {
        "_id": order.order_id,
        "stage": order.stage.value,
        "is_closed": order.is_closed,
        "due_at": order.due_at,
        "closed_at": _closed_at(order),
        "oms_id": order.oms_id,
        "has_open_return": order.has_open_return,
        "cursor": held.cursor,
        "entries": held.entries,
        "head": held.head,
        "document": encode(order).decode(),
    }


def _closed_at(order: Order) -> datetime | None:
    """Return when the order was last closed: a return keeps it on the devices from then on, as the sale did."""
    if order.closed_at is None:
        return None
    return max([order.closed_at, *(found.closed_at for found in order.returns if found.closed_at is not None)])


def _order_row(held: Held, store_id: str) -> dict[str, Any]:
    row = _order_change(held)
    row["order_id"] = row.pop("_id")
    return row | {
        "store_id": store_id,
        "number": held.order.number,
        "placed_at": held.order.placed_at,
        "is_trimmed": False,
        "has_left": False,
        "search_id": held.search_id,
        "search": held.search,
    }
