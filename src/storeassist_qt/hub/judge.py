"""Decides commands inside one write transaction: identity, order, rights, rules, journal, effects."""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError, Refused
from storeassist_qt.domain.handoff import strokes_sha256
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub import numbering
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.changes import Changes, Held, Known, next_hash, queue_effects, search_text, write
from storeassist_qt.hub.entries import JournalEntry, payload_sha256, signature_row
from storeassist_qt.hub.follow_ups import follow_ups
from storeassist_qt.hub.registry import KnownDevice, Registry, load_registry
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import SCHEMA_VERSION, CommandEnvelope, CommandOutcome, PushRequest
from storeassist_qt.protocol.ids import new_id
from storeassist_qt.security.tokens import CHECK_IN_BYTES, new_token, token_hash
from storeassist_qt.storage.columns import utc_now

logger = logging.getLogger(__name__)
T = TypeVar("T")

HELD_ORDERS = 3000
HUB_ACTOR = "hub"
MISTAKES = (TypeError, ValueError, ArithmeticError, LookupError)  # of a rule, met with what nobody thought of
_order_decoder = msgspec.json.Decoder(Order)
_outcome_facts = msgspec.json.Decoder(dict[str, Any])


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """Who gives a command: an associate on a device, the OMS, the hub, a customer."""

    actor: str
    actor_name: str = ""
    roles: frozenset[Role] = frozenset()
    device_id: str = ""
    device_name: str = ""


HUB = Asker(actor=HUB_ACTOR, actor_name="Hub", roles=frozenset({Role.HUB, Role.OMS}))
CUSTOMER = Asker(actor="customer", actor_name="", roles=frozenset({Role.CUSTOMER}))


class Judge:
    """The hub's decisions. Used by one thread at a time: `begin`, any number of decisions, `finish` or `abort`."""

    def __init__(self, clock: Callable[[], datetime] = utc_now) -> None:
        self.clock = clock
        self._registry: Registry | None = None
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._sequences: dict[tuple[str, str], int] = {}
        self._incarnations: dict[str, str] = {}  # the current one of each device
        self._cursor = 0
        self._data_version = -1
        self._policy_raw = msgspec.Raw(b"{}")

    # --- the transaction -------------------------------------------------------------------------------------------
    def begin(self, connection: sa.Connection) -> None:
        """Start deciding on this connection; forgets what it held if another process has written since."""
        self._connection = connection
        version = int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        if version != self._data_version or self._registry is None:
            self._forget()
            self.reload(connection)
            self._data_version = version
        self._txn = self._now_changes = Changes(cursor=self._cursor)
        self.now = self.clock()

    def reload(self, connection: sa.Connection) -> None:
        """Read the registry and the cursor again; raises HubError("store_not_set_up")."""
        self._registry = load_registry(connection)
        self._policy_raw = msgspec.Raw(encode(self._registry.policy))
        self._incarnations = {known.device_id: known.incarnation for known in self._registry.devices.values()}
        self._cursor = int(connection.execute(sa.select(t.STORE.c.cursor)).scalar_one())

    def finish(self) -> int:
        """Write all that was decided and return the store's cursor."""
        if self._txn.cursor != self._cursor or self._txn.tokens or self._txn.drawn or self._txn.documents:
            write(self._connection, self._txn, self.registry.store_id, self.now)
        self._cursor = self._txn.cursor
        self._sequences.update(self._txn.sequences)
        for order_id, held in self._txn.orders.items():
            self._keep(order_id, replace(held, is_new=False) if held.is_new else held)
        return self._cursor

    def abort(self) -> None:
        """Forget everything after a transaction that was rolled back."""
        self._forget()
        self._data_version = -1

    def guarded(self, work: Callable[[], T]) -> T:
        """Run `work`; what it decided stays only if it returns."""
        child = self._now_changes = Changes(cursor=self._txn.cursor)
        try:
            result = work()
        finally:
            self._now_changes = self._txn
        self._txn.merge(child)
        return result

    @property
    def registry(self) -> Registry:
        """The registry in force."""
        if self._registry is None:
            raise HubError("store_not_set_up")
        return self._registry

    @property
    def connection(self) -> sa.Connection:
        """The connection of the running transaction."""
        return self._connection

    def raise_cursor(self) -> int:
        """Draw the next value of the store's change counter."""
        self._now_changes.cursor += 1
        return self._now_changes.cursor

    def forget_order(self, order_id: str) -> None:
        """Read this order anew next time: its row was changed beside the rules."""
        self._held.pop(order_id, None)

    def _forget(self) -> None:
        self._held.clear()
        self._sequences.clear()
        self._registry = None

    def _keep(self, order_id: str, held: Held) -> None:
        self._held[order_id] = held
        self._held.move_to_end(order_id)
        if len(self._held) > HELD_ORDERS:
            self._held.popitem(last=False)

    # --- looking up ------------------------------------------------------------------------------------------------
    def order(self, order_id: str) -> Order | None:
        """Return an order as of now, or None."""
        held = self._find(order_id)
        return held.order if held else None

    def _find(self, order_id: str) -> Held | None:
        for changes in (self._now_changes, self._txn):
            if order_id in changes.orders:
                return changes.orders[order_id]
        held = self._held.get(order_id)
        if held is None:
            row = self._connection.execute(_select_order, {"order_id": order_id}).first()
            if row is None:
                return None
            order = _order_decoder.decode(row.document)
            held = Held(order, row.entries, row.head, row.cursor, row.search_id, row.search)
            self._keep(order_id, held)
        return held

    def known(self, command_ids: Iterable[str]) -> None:
        """Read which of these commands were received before, for the pushes of this transaction."""
        wanted = list(command_ids)
        for start in range(0, len(wanted), 500):
            rows = self._connection.execute(_select_known, {"ids": wanted[start : start + 500]})
            for row in rows:
                outcome = CommandOutcome(
                    command_id=row.command_id,
                    sequence=row.sequence,
                    outcome=row.outcome,
                    code=row.code,
                    facts=_outcome_facts.decode(row.facts),
                )
                self._txn.known[row.command_id] = Known(row.payload_sha256, outcome, row.device_id, row.incarnation)

    def _known(self, command_id: str) -> Known | None:
        return self._now_changes.known.get(command_id) or self._txn.known.get(command_id)

    def last_sequence(self, device_id: str, incarnation: str) -> int | None:
        """Return the last sequence decided of an incarnation, or None for one never heard of."""
        key = (device_id, incarnation)
        for known in (self._now_changes.sequences, self._txn.sequences, self._sequences):
            if key in known:
                return known[key]
        found = self._connection.execute(_select_sequence, {"device": device_id, "incarnation": incarnation}).scalar()
        if found is not None:
            self._sequences[key] = int(found)
        return None if found is None else int(found)

    # --- pushes ----------------------------------------------------------------------------------------------------
    def push(self, device: KnownDevice, request: PushRequest) -> tuple[CommandOutcome, ...]:
        """Decide the commands of a device in their order.

        Call `known` with their ids first. Raises HubError("gap", expected=, reason="gap" | "second_sender"),
        HubError("payload_differs", command_id=) or HubError("schema_too_new").
        """
        last = self._last_of(device, request)
        outcomes = []
        for envelope in request.commands:
            if envelope.schema > SCHEMA_VERSION:
                raise HubError("schema_too_new", found=envelope.schema, known=SCHEMA_VERSION)
            outcomes.append(self._push_one(device, request.incarnation, envelope, last))
            last = max(last, envelope.sequence)
        return tuple(outcomes)

    def _last_of(self, device: KnownDevice, request: PushRequest) -> int:
        last = self.last_sequence(device.device_id, request.incarnation)
        if last is None:
            if not request.commands or request.commands[0].sequence != 1:
                raise HubError("gap", expected=1, reason="gap")
            self._start_incarnation(device.device_id, request.incarnation)
            return 0
        if self._incarnations.get(device.device_id) != request.incarnation:
            raise HubError("gap", expected=last + 1, reason="second_sender")
        return last

    def _start_incarnation(self, device_id: str, incarnation: str) -> None:
        self._connection.execute(
            t.INCARNATION.insert().values(
                device_id=device_id, incarnation=incarnation, last_sequence=0, started_at=self.now
            )
        )
        self._connection.execute(
            t.DEVICE.update().where(t.DEVICE.c.device_id == device_id).values(incarnation=incarnation)
        )
        self._sequences[device_id, incarnation] = 0
        self._incarnations[device_id] = incarnation

    def _push_one(self, device: KnownDevice, incarnation: str, envelope: CommandEnvelope, last: int) -> CommandOutcome:
        payload = payload_sha256(envelope)
        known = self._known(envelope.command_id)
        if known is not None and known.payload_sha256 != payload:
            raise HubError("payload_differs", command_id=envelope.command_id)
        if envelope.sequence <= last:
            if known is None or known.device_id != device.device_id:
                raise HubError("gap", expected=last + 1, reason="second_sender")
            return known.outcome
        if envelope.sequence != last + 1:
            raise HubError("gap", expected=last + 1, reason="gap")
        self._now_changes.sequences[device.device_id, incarnation] = envelope.sequence
        if known is not None:
            return self._move(known, device.device_id, incarnation, envelope)
        asker = self._asker(device, envelope)
        if isinstance(asker, str):
            outcome = CommandOutcome(
                command_id=envelope.command_id, sequence=envelope.sequence, outcome="needs_person", code=asker
            )
            self._record(outcome, envelope.order_id, payload, device.device_id, incarnation, self.raise_cursor())
            return outcome
        return self._decide(
            envelope.order_id,
            envelope.command,
            asker,
            command_id=envelope.command_id,
            sequence=envelope.sequence,
            device_time=envelope.device_time,
            payload=payload,
            incarnation=incarnation,
        )

    def _move(self, known: Known, device_id: str, incarnation: str, envelope: CommandEnvelope) -> CommandOutcome:
        """Answer a command that came under another incarnation before with its first outcome."""
        outcome = msgspec.structs.replace(known.outcome, sequence=envelope.sequence)
        row = {"device_id": device_id, "incarnation": incarnation, "sequence": envelope.sequence}
        self._now_changes.moved.append({"_id": envelope.command_id, "cursor": self.raise_cursor(), **row})
        self._now_changes.known[envelope.command_id] = Known(known.payload_sha256, outcome, device_id, incarnation)
        return outcome

    def _asker(self, device: KnownDevice, envelope: CommandEnvelope) -> Asker | str:
        """Return who gives the command, with the roles the hub knows; else the code of why a person must look."""
        known = self.registry.associates.get(envelope.actor)
        by_badge = self.registry.proven.get((device.device_id, envelope.actor))
        if known is None or by_badge is None:
            return "actor_not_signed_in"
        if known.info.is_disabled:
            return "associate_disabled"
        return Asker(
            actor=envelope.actor,
            actor_name=known.info.name,
            roles=known.roles & {Role.PICK} if by_badge else known.roles,
            device_id=device.device_id,
            device_name=device.name,
        )

    # --- deciding --------------------------------------------------------------------------------------------------
    def submit(
        self, order_id: str, command: c.OrderCommand, asker: Asker = HUB, *, command_id: str = ""
    ) -> CommandOutcome:
        """Decide a command that came another way than from a device."""
        return self._decide(order_id, command, asker, command_id=command_id or new_id(), device_time=self.now)

    def place(self, draft: Order, asker: Asker = HUB) -> tuple[CommandOutcome, str]:
        """Place an order and return the outcome with the token of its check-in page ("" where it was refused)."""
        outcome = self.submit(draft.order_id, c.PlaceOrder(order=draft), asker)
        return outcome, self.new_check_in_token(draft.order_id) if outcome.outcome == "accepted" else ""

    def new_check_in_token(self, order_id: str) -> str:
        """Return a new token for the check-in page of an order; only its hash is kept."""
        token = new_token(CHECK_IN_BYTES)
        row = {"token_sha256": token_hash(token), "order_id": order_id, "made_at": self.now}
        self._now_changes.tokens.append(row)
        return token

    def _decide(
        self,
        order_id: str,
        command: c.OrderCommand,
        asker: Asker,
        *,
        command_id: str,
        device_time: datetime,
        sequence: int = 0,
        payload: str = "",
        incarnation: str = "",
    ) -> CommandOutcome:
        context = c.Context(
            command_id=command_id,
            actor=asker.actor,
            actor_name=asker.actor_name,
            roles=asker.roles,
            device_id=asker.device_id,
            device_time=device_time,
            policy=self.registry.policy,
            received_at=self.now,
        )
        held, cursor = self._find(order_id), self.raise_cursor()
        refusal, is_ours = None, False
        after = held.order if held else None
        try:
            if isinstance(command, c.PlaceOrder):
                self._refuse_taken(order_id, command.order)
            after, _ = decide(held.order if held else None, command, context)
        except Refused as error:
            refusal = error
        except MISTAKES:
            if not sequence:
                raise
            # One such command must not hold up, for ever, all that its device did after it.
            logger.exception("A rule fell over %s %s", type(command).__name__, command_id)
            refusal, is_ours = Refused("malformed"), True
        outcome = CommandOutcome(
            command_id=command_id,
            sequence=sequence,
            outcome="needs_person" if is_ours else "refused" if refusal else "accepted",
            code=refusal.code if refusal else "",
            facts=refusal.facts if refusal else {},
        )
        if after is not None:
            self._store(order_id, held, after, command, context, asker, outcome, cursor)
        self._record(outcome, order_id, payload, asker.device_id, incarnation, cursor)
        before = held.order if held else None
        if refusal is None and after is not None and after is not before:
            for follow in follow_ups(before, after, command, self.registry.policy, self.now):
                more = follow(self)
                if more is not None:
                    self.submit(order_id, more)
        return outcome

    # --- for what follows ------------------------------------------------------------------------------------------
    def draw(self, kind: str, order_id: str = "", return_id: str = "") -> str:
        """Draw the next number of a kind; it is gone only if the running transaction is committed.

        Those of invoices and credit notes are written down with whose they are.
        """
        policy = self.registry.policy
        year = numbering.year_of(kind, policy, self.now)
        key = (kind, year)
        last = next((drawn[key] for drawn in (self._now_changes.drawn, self._txn.drawn) if key in drawn), None)
        if last is None:
            last = self._connection.execute(
                _select_drawn, {"store": self.registry.store_id, "kind": kind, "year": year}
            ).scalar()
        count = numbering.first_of(kind) if last is None else int(last) + 1
        self._now_changes.drawn[key] = count
        number = numbering.written(kind, policy, year, count)
        if kind != numbering.RETURN:
            row: dict[str, Any] = {"store_id": self.registry.store_id, "kind": kind, "year": year, "count": count}
            row |= {"number": number, "order_id": order_id, "return_id": return_id, "given_at": self.now}
            self._now_changes.numbers_given.append(row | {"voided_at": None, "void_reason": ""})
        return number

    def void(self, number: str, reason: str) -> bool:
        """Mark a number as void in the book of numbers; it is never given again. False for one that is not there."""
        given = (row["number"] for changes in (self._now_changes, self._txn) for row in changes.numbers_given)
        if number not in given and self._connection.execute(_select_given, {"number": number}).first() is None:
            return False
        self._now_changes.numbers_void[number] = reason
        return True

    def want_document(self, order_id: str, kind: str, return_id: str = "") -> None:
        """Have a document rendered or fetched; one that lies here already is made or fetched anew."""
        row: dict[str, Any] = {"order_id": order_id, "kind": kind, "return_id": return_id, "state": "wanted"}
        row |= {"store_id": self.registry.store_id, "next_try_at": self.now}
        row |= {"tried_at": None, "tries": 0, "trouble": ""}
        self._now_changes.documents[order_id, kind, return_id] = row

    def _refuse_taken(self, order_id: str, draft: Order) -> None:
        if draft.order_id != order_id:
            raise Refused("order_malformed", number=draft.number, detail="another order id")
        known_at_oms = bool(draft.oms_id) and self.order_id_of_oms(draft.oms_id) is not None
        if known_at_oms or self.order_id_of(draft.number) is not None:
            raise Refused("order_exists", number=draft.number)
        self._now_changes.numbers[draft.number] = order_id
        if draft.oms_id:
            self._now_changes.oms_ids[draft.oms_id] = order_id

    def order_id_of(self, number: str) -> str | None:
        """Return the id of the order with this number, or None."""
        for changes in (self._now_changes, self._txn):
            if number in changes.numbers:
                return changes.numbers[number]
        found = self._connection.execute(_select_number, {"number": number}).scalar()
        return None if found is None else str(found)

    def order_id_of_oms(self, oms_id: str) -> str | None:
        """Return the id of the order with this id at the OMS, or None."""
        for changes in (self._now_changes, self._txn):
            if oms_id in changes.oms_ids and self.order(changes.oms_ids[oms_id]) is not None:
                return changes.oms_ids[oms_id]
        found = self._connection.execute(_select_oms_id, {"oms_id": oms_id}).scalar()
        return None if found is None else str(found)

    def _store(
        self,
        order_id: str,
        held: Held | None,
        after: Order,
        command: c.OrderCommand,
        context: c.Context,
        asker: Asker,
        outcome: CommandOutcome,
        cursor: int,
    ) -> None:
        changes = self._now_changes
        before = held.order if held else None
        entry = self._entry(command, context, asker, outcome, order_id)
        number = (held.entries if held else 0) + 1
        head = next_hash(held.head if held else "", entry)
        row = {"order_id": order_id, "number": number, "cursor": cursor, "entry": entry, "hash": head}
        changes.journal.append(row)
        text, search_id = (held.search, held.search_id) if held else (search_text(after), cursor)
        if before is not None and after is not before and _is_found_otherwise(before, after, command):
            text = search_text(after)
            changes.searches.add(order_id)
        changes.orders[order_id] = Held(
            order=after,
            entries=number,
            head=head,
            cursor=cursor if after is not before or held is None else held.cursor,
            search_id=search_id,
            search=text,
            is_new=held is None or held.is_new,
        )
        if after is not before:
            queue_effects(changes, before, after, self.now, self.registry.store_id)

    def _entry(
        self, command: c.OrderCommand, context: c.Context, asker: Asker, outcome: CommandOutcome, order_id: str
    ) -> str:
        strokes = recipient = ""
        if isinstance(command, c.HandOver):
            recipient = hashlib.sha256(command.recipient.encode()).hexdigest()
            strokes = strokes_sha256(command.strokes) if command.strokes else ""
            if outcome.outcome == "accepted":
                self._now_changes.signatures.append(signature_row(order_id, command, context))
            command = msgspec.structs.replace(command, strokes=None, recipient="")
        return encode(
            JournalEntry(
                command_id=context.command_id,
                at=self.now,
                actor=asker.actor,
                actor_name=asker.actor_name,
                roles=tuple(sorted(asker.roles)),
                device_id=asker.device_id,
                device_name=asker.device_name,
                device_time=context.device_time,
                outcome=outcome.outcome,
                code=outcome.code,
                facts=outcome.facts,
                command=msgspec.Raw(encode(command)),
                policy=self._policy_raw,
                strokes_sha256=strokes,
                recipient_sha256=recipient,
            )
        ).decode()

    def _record(
        self, outcome: CommandOutcome, order_id: str, payload: str, device_id: str, incarnation: str, cursor: int
    ) -> None:
        self._now_changes.known[outcome.command_id] = Known(payload, outcome, device_id, incarnation)
        self._now_changes.commands.append(
            {
                "command_id": outcome.command_id,
                "device_id": device_id,
                "incarnation": incarnation,
                "sequence": outcome.sequence,
                "order_id": order_id,
                "payload_sha256": payload,
                "outcome": outcome.outcome,
                "code": outcome.code,
                "facts": encode(outcome.facts).decode() if outcome.facts else "{}",
                "cursor": cursor,
                "received_at": self.now,
            }
        )


_select_order = sa.select(
    t.ORDERS.c.document, t.ORDERS.c.entries, t.ORDERS.c.head, t.ORDERS.c.cursor, t.ORDERS.c.search_id, t.ORDERS.c.search
).where(t.ORDERS.c.order_id == sa.bindparam("order_id"))
_select_number = sa.select(t.ORDERS.c.order_id).where(t.ORDERS.c.number == sa.bindparam("number"))
_select_oms_id = sa.select(t.ORDERS.c.order_id).where(t.ORDERS.c.oms_id == sa.bindparam("oms_id")).limit(1)
_select_known = sa.select(t.COMMAND).where(t.COMMAND.c.command_id.in_(sa.bindparam("ids", expanding=True)))
_select_sequence = sa.select(t.INCARNATION.c.last_sequence).where(
    t.INCARNATION.c.device_id == sa.bindparam("device"), t.INCARNATION.c.incarnation == sa.bindparam("incarnation")
)

_select_given = sa.select(t.NUMBER.c.number).where(t.NUMBER.c.number == sa.bindparam("number"))
_select_drawn = sa.select(t.NUMBERING.c.last).where(
    t.NUMBERING.c.store_id == sa.bindparam("store"),
    t.NUMBERING.c.kind == sa.bindparam("kind"),
    t.NUMBERING.c.year == sa.bindparam("year"),
)


def _is_found_otherwise(before: Order, after: Order, command: c.OrderCommand) -> bool:
    """Tell whether a command may have changed what finds the order."""
    is_renamed = after.returns is not before.returns or after.invoice_number != before.invoice_number
    return is_renamed or isinstance(command, c.AmendByOms)
