"""The device's store: commands in, views out, everything through one encrypted database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from storeassist_qt.cache.attention import Attention
from storeassist_qt.cache.catalogue import Catalogue
from storeassist_qt.cache.database import Database, from_ms, to_ms
from storeassist_qt.cache.drafts import Drafts, LookupNotes
from storeassist_qt.cache.meta import HubClock, Identity, Meta
from storeassist_qt.cache.numbers import ReturnNumbers
from storeassist_qt.cache.orders import Listeners, OrderViews, day_start
from storeassist_qt.cache.outbox import Outbox, PushBatch
from storeassist_qt.cache.people import People
from storeassist_qt.cache.photos import Photos, leave_store
from storeassist_qt.cache.replica import Replica, note_places
from storeassist_qt.cache.retention import Retention
from storeassist_qt.cache.settings import ReplicatedSettings
from storeassist_qt.cache.views import HeldOrder, Views
from storeassist_qt.domain.commands import Context, OrderCommand, PickUnits, RestageOrder, StageOrder, TakeOver
from storeassist_qt.domain.errors import Refused, SignInError
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import (
    AttentionCard,
    Clock,
    LookupNote,
    OrderFilter,
    OrderPage,
    OutboxRow,
    Session,
    Unsubscribe,
)
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.protocol.envelopes import PUSH_LIMIT, AssociateInfo, CataloguePage, ChangesPage, CommandOutcome
from storeassist_qt.protocol.ids import new_id

logger = logging.getLogger(__name__)


class DeviceStore:
    """Everything a device keeps. Usable from several threads; writers take turns.

    It is `ports.CommandSink` and `ports.OrderReader`; `catalogue`, `drafts`, `photos`, `return_numbers`,
    `settings`, `people` and `meta` are the other doors to the same database.
    """

    def __init__(self, database: Database, clock: Clock | None = None, close: Callable[[], None] | None = None) -> None:
        self._database = database
        self._close = close
        self.meta = Meta(database)
        self.clock = HubClock(self.meta, clock)
        self._listeners = Listeners()
        self._views = Views(database)
        self._outbox = Outbox(database)
        self._orders = OrderViews(database, self.meta, self.clock, self._listeners)
        self._attention = Attention(database, self._orders.order)
        self.people = People(database)
        self._replica = Replica(database, self.meta, self._views, self._outbox, self.people)
        self._retention = Retention(database, self.meta, self._views, self._outbox)
        self.catalogue = Catalogue(database, self.meta)
        self.drafts = Drafts(database, self.clock)
        self.lookups = LookupNotes(database, self.clock)
        self.photos = Photos(database, self.clock)
        self.return_numbers = ReturnNumbers(database, self.meta)
        self.settings = ReplicatedSettings(self.meta)
        self._session: Session | None = None
        self._is_online = False
        self._queued: list[Callable[[], None]] = []
        self._next_sequence = self._last_sequence() + 1

    def _last_sequence(self) -> int:
        row = self._database.row("SELECT max(sequence) FROM outbox WHERE incarnation = ?", (self.meta.incarnation,))
        return max(int(row[0] or 0), self.meta.number("used_sequence"))

    def close(self) -> None:
        """Close the database cleanly and release the data folder."""
        self._database.close()
        if self._close is not None:
            self._close()

    # --- who acts ----------------------------------------------------------------------------------------------
    def set_session(self, session: Session | None) -> None:
        """Say who acts from now on; queue and drafts stay with a change."""
        self._session = session

    @property
    def session(self) -> Session | None:
        """Who is signed in."""
        return self._session

    def set_online(self, is_online: bool) -> None:
        """Say whether the hub answers: taking an order over is for the hub alone to decide."""
        self._is_online = is_online

    # --- commands ----------------------------------------------------------------------------------------------
    def submit(self, order_id: str, *commands: OrderCommand) -> Order:
        """Save the commands and return the order as it is now; all or none.

        Raises Refused (a rule says no), SignInError("not_signed_in"), StorageError("disk_full" and others).
        """
        held = self._save([(order_id, command) for command in commands])
        return held[order_id].order

    def submit_as(self, session: Session, order_id: str, *commands: OrderCommand) -> Order:
        """Save commands of a person who was proven on this device and is not the one signed in; as `submit`."""
        held = self._save([(order_id, command) for command in commands], actor=session)
        return held[order_id].order

    def submit_many(self, commands: Sequence[tuple[str, OrderCommand]]) -> None:
        """Save commands on several orders in one transaction; all or none. Raises as `submit`."""
        self._save(commands)

    def _save(
        self,
        commands: Sequence[tuple[str, OrderCommand]],
        settle: Callable[[Any], None] | None = None,
        actor: Session | None = None,
    ) -> dict[str, HeldOrder]:
        session = self._session
        if session is None:
            raise SignInError("not_signed_in")
        with self._database.urgent(), self._database.writing() as connection:
            held = self._write(connection, commands, actor or session)
            if settle is not None:
                settle(connection)
        self._listeners.tell(frozenset(held))
        for told in tuple(self._queued):
            told()
        return held

    def _write(
        self, connection: Any, commands: Sequence[tuple[str, OrderCommand]], session: Session
    ) -> dict[str, HeldOrder]:
        now = from_ms(to_ms(self.clock.now()))  # as it will be read again and sent
        before: dict[str, HeldOrder | None] = {}
        after: dict[str, Order] = {}
        sequence = self._next_sequence
        for order_id, command in commands:
            if isinstance(command, TakeOver) and not self._is_online:
                raise Refused("not_offline", order_id=order_id)
            if order_id not in before:
                before[order_id] = held = self._views.held(connection, order_id)
                if held is not None:
                    after[order_id] = held.order
            context = self._context(session, now)
            order, _effects = decide(after.get(order_id), command, context)
            after[order_id] = order
            self._outbox.add(connection, self.meta.incarnation, sequence, order_id, order.number, command, context)
            self._note(connection, order, command, now)
            sequence += 1
        saved = {order_id: self._views.rewrite(connection, before[order_id], after[order_id]) for order_id in after}
        self._database.after_commit(lambda: setattr(self, "_next_sequence", sequence))
        return saved

    def _context(self, session: Session, now: datetime) -> Context:
        return Context(
            command_id=new_id(),
            actor=session.associate_id,
            actor_name=session.name,
            roles=session.roles,
            device_id=self.meta.identity.device_id,
            device_time=now,
            policy=self.meta.policy,
        )

    def _note(self, connection: Any, order: Order, command: OrderCommand, now: datetime) -> None:
        if isinstance(command, PickUnits) and command.verified_by == "scan":
            line = order.line(command.line_id)
            if line is not None:
                part = next((part for part in line.parts if part.part_id == command.part_id), None)
                self.catalogue.note_seen(connection, part.sku if part is not None else line.sku, now)
        elif isinstance(command, (StageOrder, RestageOrder)):
            note_places(connection, [bag.place for bag in command.bags], now)

    # --- ports.OrderReader -------------------------------------------------------------------------------------
    def order(self, order_id: str) -> Order | None:
        """Return one order, or None where this device does not hold it."""
        return self._orders.order(order_id)

    def order_by_number(self, number: str) -> Order | None:
        """Return the order with this number (digits or whole), or None."""
        return self._orders.order_by_number(number)

    def to_pick(self) -> Sequence[OrderSummary]:
        """Return all orders that wait for a pick or are being picked, by due time."""
        return self._orders.to_pick()

    def to_stage(self) -> Sequence[OrderSummary]:
        """Return picked orders without a place, and staged ones, oldest due first."""
        return self._orders.to_stage()

    def ready(self) -> Sequence[OrderSummary]:
        """Return all open orders whose customer has not checked in, by due time."""
        return self._orders.ready()

    def arrived(self) -> Sequence[OrderSummary]:
        """Return open orders whose customer is here, longest wait first."""
        return self._orders.arrived()

    def search(self, text: str, chip: OrderFilter, offset: int = 0, limit: int = 50) -> OrderPage:
        """Return orders by number, name, phone digits or SKU; an empty text lists all, newest first."""
        return self._orders.search(text, chip, offset, limit)

    def counts(self) -> dict[OrderFilter, int]:
        """Return how many orders each filter chip holds on this device."""
        return self._orders.counts()

    def returns(self) -> Sequence[OrderSummary]:
        """Return the orders with a return that is open, or that was closed today, newest return first."""
        return self._orders.returns()

    def for_manager(self) -> Sequence[OrderSummary]:
        """Return the orders on which only a manager can settle something, oldest placed first."""
        return self._orders.for_manager()

    def places_used_today(self) -> tuple[str, ...]:
        """Return staging places used today, most recent first, at most 12."""
        return self._orders.places_used_today()

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Call `changed` with the ids of changed orders after each commit, on the thread that saved them."""
        return self._listeners.add(changed)

    def on_queued(self, told: Callable[[], None]) -> Unsubscribe:
        """Call `told` after each own commit: there is something to send."""
        self._queued.append(told)
        return lambda: self._queued.remove(told)

    # --- queue and refusals ------------------------------------------------------------------------------------
    def waiting_count(self) -> int:
        """Return how many commands wait for the hub's answer."""
        return self._outbox.waiting_count()

    def attention_count(self) -> int:
        """Return the number of open cards."""
        return self._attention.count()

    def oldest_waiting(self) -> datetime | None:
        """Return when the oldest unanswered command was given."""
        return self._outbox.oldest_waiting()

    def attention(self) -> tuple[AttentionCard, ...]:
        """Return the open cards, oldest first."""
        return self._attention.cards()

    def settle(self, card_id: str, act: str, *, actor: Session | None = None) -> None:
        """Take one way out of a card: its fresh commands are queued and the card closes, in one transaction.

        `actor` is a manager who was proven on this device and allows it, where that is not the one signed in.
        Raises Refused where it is no longer possible, SignInError("not_signed_in").
        """
        refused, fresh = self._attention.commands_of(card_id, act)
        if act == "open_order":  # only opens a screen: the card stays
            return
        now = self.clock.now()
        changed: set[str] = set()

        def close(connection: Any) -> None:
            self._attention.close(connection, refused, act, now)
            changed.update(self._replica.release_leaving(connection))

        self._save(fresh, close, actor)
        self._listeners.tell(frozenset(changed))

    def waiting(self) -> tuple[OutboxRow, ...]:
        """Return what waits to be sent: commands, oldest first, and the photos that follow them."""
        return (*self._outbox.waiting(), *self.photos.rows())

    def sent_today(self) -> tuple[OutboxRow, ...]:
        """Return what the hub answered today (by the store's time zone), newest first, at most 200."""
        return self._outbox.answered_since(day_start(self.clock.now(), self.meta.policy.time_zone))

    def notes(self) -> tuple[LookupNote, ...]:
        """Return the order numbers that will be looked up when online."""
        return self.lookups.all()

    def note_lookup(self, number: str) -> None:
        """Keep an order number to look up by itself when online."""
        self.lookups.add(number)

    # --- sync --------------------------------------------------------------------------------------------------
    def push_batch(self, limit: int = PUSH_LIMIT) -> PushBatch:
        """Return the oldest unanswered commands, marked as sent; empty where nothing waits."""
        batch = self._outbox.batch(self.meta.incarnation, limit)
        if batch.commands:
            with self._database.writing() as connection:
                self._outbox.mark_sent(connection, [envelope.command_id for envelope in batch.commands])
        return batch

    def apply_outcomes(self, outcomes: Iterable[CommandOutcome]) -> frozenset[str]:
        """Note a push answer; returns the orders whose view changed."""
        changed = self._replica.apply_outcomes(outcomes, self.clock.own_now())
        self._listeners.tell(changed)
        self._database.checkpoint()
        return changed

    def apply_page(self, page: ChangesPage) -> frozenset[str]:
        """Take in a page of changes, whole or not at all; returns the orders it touched."""
        policy = self.meta.policy
        changed = self._replica.apply_page(page, self.clock.own_now())
        self._listeners.tell(changed)
        self._database.checkpoint()
        if self.meta.policy != policy:
            self.settings.tell()
        if page.associates is not None:
            self._follow_person(page.associates)
        return changed

    def _follow_person(self, associates: Iterable[AssociateInfo]) -> None:
        """End the session of a person disabled meanwhile, and take roles away that were; new ones come at sign-in."""
        session = self._session
        info = next((info for info in associates if session and info.associate_id == session.associate_id), None)
        if session is None or info is None:
            return
        if info.is_disabled:
            self._session = None
        else:
            kept = frozenset(role for role in session.roles if role.value in info.roles)
            self._session = replace(session, roles=kept)

    def apply_catalogue(self, page: CataloguePage) -> None:
        """Take in a page of products."""
        self.catalogue.apply_page(page)

    def put_order(self, order: Order) -> None:
        """Take in an order fetched on its own."""
        self._listeners.tell(self._replica.put_order(order))

    def take_fetched(self, sha256: str, content: bytes, media_type: str) -> bool:
        """Keep a file fetched from the hub; whoever shows an order that names it is told. False where it is not it."""
        if not self.photos.keep_fetched(sha256, content, media_type):
            return False
        self._listeners.tell(self.photos.orders_with(sha256))
        return True

    def rebuild(self) -> None:
        """Make every view anew from base copies and commands."""
        self._replica.rebuild_all()

    def start_epoch(self, epoch: str) -> None:
        """The hub was restored: pull from zero."""
        self._replica.start_epoch(epoch)

    def end_epoch(self) -> None:
        """The pull from zero is done: offer the hub, under a new incarnation, what it lacks."""
        changed, self._next_sequence = self._replica.end_epoch(new_id())
        self._listeners.tell(changed)

    def adopt_epoch(self, epoch: str) -> None:
        """Note the epoch of the first contact."""
        with self._database.writing() as connection:
            self.meta.put(connection, epoch=epoch)

    def answer_gap(self, expected: int) -> None:
        """The hub expects another sequence: offer it again what it lacks, or start a new incarnation at 1."""
        incarnation = self.meta.incarnation
        with self._database.writing() as connection:
            offered = self._outbox.offer_again(connection, incarnation, expected - 1)
            first = self._outbox.first_unanswered(connection, incarnation)
            if first is not None and first != expected:
                self._restart(connection, new_id())
            logger.warning("The hub expects sequence %d; %d commands are offered again", expected, offered)

    def restart_incarnation(self) -> None:
        """Send everything unanswered from 1 under a new incarnation."""
        with self._database.writing() as connection:
            self._restart(connection, new_id())

    def _restart(self, connection: Any, incarnation: str) -> None:
        following = self._outbox.restart(connection, incarnation)
        self.meta.put(connection, incarnation=incarnation, applied_seq=0, used_sequence=0)
        self._database.after_commit(lambda: setattr(self, "_next_sequence", following))

    def set_aside(self, code: str, **facts: Any) -> frozenset[str]:
        """The hub cannot take the oldest command at all: it becomes a card, and the rest starts a new incarnation."""
        batch = self._outbox.batch(self.meta.incarnation, 1)
        outcomes = [
            CommandOutcome(
                command_id=envelope.command_id, sequence=envelope.sequence, outcome="needs_person", code=code,
                facts=facts,
            )
            for envelope in batch.commands
        ]  # fmt: skip
        changed = self.apply_outcomes(outcomes)
        with self._database.writing() as connection:
            # It is not contained in any base copy to come; mark it so that it can be forgotten once settled.
            connection.executemany(
                "UPDATE outbox SET is_contained = 1 WHERE command_id = ?",
                [(outcome.command_id,) for outcome in outcomes],
            )
            self._restart(connection, new_id())
        return changed

    def enrol(self, identity: Identity, incarnation: str, epoch: str) -> None:
        """Keep what enrolment gave; another store's orders leave.

        What waits is sent under the new incarnation, once somebody has signed in at the hub.
        """
        meta = self.meta
        is_other_store = bool(meta.identity.store_id) and meta.identity.store_id != identity.store_id
        with self._database.writing() as connection:
            self._restart(connection, incarnation)
            if is_other_store:
                leave_store(connection)
            meta.put_identity(connection, identity)
            # Nobody has proven to be who gave the queued commands on this new device: the hub would refuse them.
            values: dict[str, str | int] = {"epoch": epoch, "is_push_held": 1}
            if is_other_store or (meta.text("epoch") and meta.text("epoch") != epoch):
                values |= {"cursor": 0, "catalogue_cursor": 0, "is_resyncing": 1}
                values |= {"generation": meta.number("generation") + 1}
            meta.put(connection, **values)

    def is_push_held(self) -> bool:
        """Tell whether the queue waits for the first sign-in at the hub under this enrolment."""
        return bool(self.meta.number("is_push_held"))

    def release_push(self) -> None:
        """Somebody signed in at the hub: what waits may be sent."""
        if not self.is_push_held():
            return
        with self._database.writing() as connection:
            self.meta.put(connection, is_push_held=0)
        for told in tuple(self._queued):
            told()

    def note_contact(self, hub_time: datetime) -> None:
        """Note that the hub answered: last success, clock offset (written when it moved by half a second or more)."""
        own = self.clock.own_now()
        offset_ms = int((hub_time - own) / timedelta(milliseconds=1))
        if abs(offset_ms - self.meta.number("hub_offset_ms")) < 500:
            offset_ms = self.meta.number("hub_offset_ms")
        elapsed = to_ms(hub_time) - self.meta.number("last_success_ms")
        if offset_ms == self.meta.number("hub_offset_ms") and 0 <= elapsed < 1000:
            return
        with self._database.writing() as connection:
            self.meta.put(connection, last_success_ms=to_ms(hub_time), hub_offset_ms=offset_ms)

    def last_success(self) -> datetime | None:
        """Return when the hub last answered, by its clock, or None."""
        found = self.meta.number("last_success_ms")
        return from_ms(found) if found else None

    def clock_skew_s(self) -> int:
        """Return by how many seconds the hub's clock is ahead of this device's."""
        return round(self.meta.hub_offset.total_seconds())

    def extend_offline_sign_in(self, until: datetime) -> None:
        """A manager signed in here lets offline sign-in work longer."""
        with self._database.writing() as connection:
            self.meta.put(connection, offline_until_ms=to_ms(until))

    def checkpoint(self) -> None:
        """Move what was written into the database file where much has gathered; commands go on meanwhile."""
        self._database.checkpoint()

    def release_thread(self) -> None:
        """Give back what this thread holds of the database; call it where a thread ends."""
        self._database.release_reader()

    def tidy(self) -> None:
        """Forget accepted commands after 14 days, and names and orders that closed long ago."""
        with self._database.writing() as connection:
            # The hub remembers this incarnation's last sequence for ever; so must we, without the rows.
            self.meta.put(connection, used_sequence=self._next_sequence - 1)
            self._outbox.purge(connection, self.clock.own_now())
        self._listeners.tell(self._retention.run(self.clock.now()))
        self.photos.forget(self.clock.now(), keep=self.meta.policy.logo)
