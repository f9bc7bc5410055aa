"""The hub as one object: database, writer, relay, listeners. What serves HTTP sits around it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Order
from storeassist_qt.hub import admin, oms_state, retention
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.events import Events
from storeassist_qt.hub.judge import HUB, Asker, Judge
from storeassist_qt.hub.lock import FolderLock
from storeassist_qt.hub.oms_desk import STANDALONE, OmsDesk
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.people import SignInDesk, load_secret
from storeassist_qt.hub.registry import Registry, load_registry
from storeassist_qt.hub.relay import HubLedger, Relay, number_due, own_papers_due
from storeassist_qt.hub.turns import take_turns
from storeassist_qt.hub.writer import Committed, Writer
from storeassist_qt.oms.port import OmsConnection, OmsPort
from storeassist_qt.oms.standalone import Standalone
from storeassist_qt.protocol.envelopes import CommandOutcome
from storeassist_qt.security.pins import PRODUCTION, PinCost
from storeassist_qt.storage.columns import utc_now
from storeassist_qt.storage.engine import close_engine, open_engine, reading
from storeassist_qt.storage.migrate import migrate

logger = logging.getLogger(__name__)
T = TypeVar("T")

DATABASE_FILE = "hub.db"
MIGRATIONS = "storeassist_qt.hub.migrations"
LOOK_AROUND_S = 0.3
HOUSEKEEPING = timedelta(hours=1)
SEEN_EVERY = timedelta(minutes=1)
_order_decoder = msgspec.json.Decoder(Order)


def open_database(folder: Path, *, pool_size: int = 8) -> sa.Engine:
    """Open the hub's database at its newest schema; raises StorageError."""
    engine = open_engine(folder / DATABASE_FILE, cache_kib=4096, pool_size=pool_size)
    try:
        migrate(engine, MIGRATIONS)
    except StoreAssistError:
        close_engine(engine)
        raise
    return engine


class Hub:
    """One store's hub. `start` and `stop` once each; everything else from any thread in between.

    With a `connection`, orders that its OMS knows go there, and the hub closes it in the end; `records` is what it was
    made with. `oms` performs the effects of all other orders in place of the ledger.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = utc_now,
        pin_cost: PinCost = PRODUCTION,
        oms: OmsPort | None = None,
        connection: OmsConnection | None = None,
        records: OmsRecords | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.events = Events()
        self.started_at = clock()
        self.connection = connection
        self._oms = oms
        self._records = records
        self._pin_cost = pin_cost
        self._lock = FolderLock(folder)
        self._seen: dict[str, datetime] = {}
        self._seen_written = clock()
        self._wake = threading.Event()
        self._looking = threading.Lock()
        self._relaying = threading.Lock()
        self._is_stopping = False
        self._cursor = 0
        self._numbered: set[tuple[str, int]] = set()  # effects, as their orders stood when they were looked at
        self._housekept: datetime | None = None
        self._keeper = threading.Thread(target=self._keep, args=(self.look,), name="hub-keeper", daemon=True)
        self._carrier = threading.Thread(target=self._keep, args=(self.carry,), name="hub-oms-relay", daemon=True)

    def start(self) -> None:
        """Open the database and start the threads.

        Raises StorageError, HubError("store_not_set_up" | "hub_already_running").
        """
        self._lock.take()
        try:
            secret = load_secret(self.folder)
            self.engine = open_database(self.folder)
        except StoreAssistError:
            self._lock.let_go()
            raise
        try:
            with reading(self.engine) as connection:
                self._registry = load_registry(connection)
                self._cursor = int(connection.execute(sa.select(t.STORE.c.cursor)).scalar_one())
        except StoreAssistError:
            close_engine(self.engine)
            self._lock.let_go()
            raise
        self.writer = Writer(self.engine, Judge(self.clock), self._on_commit)
        self.desk = SignInDesk(self.writer, secret, self._pin_cost)
        self.writer.start()
        try:
            self._connect()
        except StoreAssistError:
            self.writer.stop()
            close_engine(self.engine)
            self._lock.let_go()
            raise
        self._keeper.start()
        self.oms_desk.start()
        if self.oms_relay is not None:
            self._carrier.start()

    def _connect(self) -> None:
        """Set up what speaks with the OMS, and put its rules into the policy."""
        connection = self.connection
        with self.reading() as database:
            told = oms_state.read(database)
        was_connected = told is not None and told.name not in ("", STANDALONE)
        # What belongs to an OMS waits for it, also while the hub runs without its settings: nobody else could do it.
        at_oms = False if connection is not None or was_connected else None
        local = self._oms or Standalone(HubLedger(self.writer))
        self.relay = Relay(self.writer, local, at_oms=at_oms, clock=self.clock)
        self.oms_relay = Relay(self.writer, connection.port, at_oms=True, clock=self.clock) if connection else None
        if self._records is not None:
            self._records.attach(self.writer, self.reading, self.clock)
        policy = self._registry.policy
        wanted = msgspec.structs.replace(
            policy,
            confirm_at=connection.confirm_at if connection else "first_claim",
            invoices=connection.invoices if connection else "none",
        )
        if wanted != policy:
            logger.info("Orders are now confirmed at %s, invoices come from %s", wanted.confirm_at, wanted.invoices)
            self.call(lambda judge: admin.put_policy(judge, wanted))
        self.oms_desk = OmsDesk(
            self.writer, self.reading, lambda: self.registry.policy, self.clock, connection, self._records
        )

    def stop(self) -> None:
        """Finish what is queued, end the threads, close the database; a second time does nothing."""
        if self._is_stopping:
            return
        self._is_stopping = True
        self._wake.set()
        self._keeper.join(timeout=30)
        self.oms_desk.stop()
        if self.oms_relay is not None:
            self._carrier.join(timeout=30)
        if self.connection is not None:
            self.connection.close()
        self.writer.stop()
        close_engine(self.engine)
        self._lock.let_go()

    def saw(self, device_id: str) -> None:
        """Note that a device asked something just now; written once a minute."""
        self._seen[device_id] = self.clock()

    @property
    def registry(self) -> Registry:
        """The registry as of the last commit."""
        return self._registry

    @property
    def cursor(self) -> int:
        """The store's change cursor as of the last commit."""
        return self._cursor

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection with one snapshot."""
        with reading(self.engine) as connection:
            yield connection

    def call(self, work: Callable[[Judge], T]) -> T:
        """Write through the writer and wait for the commit; raises what `work` raises."""
        return self.writer.call(work).result()

    def submit(self, order_id: str, command: OrderCommand, asker: Asker = HUB) -> CommandOutcome:
        """Decide a command that comes from the OMS, the hub or a customer, and wait for the commit."""
        return self.call(lambda judge: judge.submit(order_id, command, asker))

    def place(self, draft: Order) -> tuple[CommandOutcome, str]:
        """Place an order; returns the outcome and the token of its check-in page."""
        return self.call(lambda judge: judge.place(draft))

    def order(self, order_id: str) -> Order | None:
        """Return an order as of the last commit."""
        with self.reading() as connection:
            found = connection.execute(sa.select(t.ORDERS.c.document).where(t.ORDERS.c.order_id == order_id)).scalar()
        return None if found is None else _order_decoder.decode(found)

    # --- threads ---------------------------------------------------------------------------------------------------
    def _on_commit(self, committed: Committed) -> None:
        self._registry = committed.registry
        self._cursor = committed.cursor
        self.events.poke(committed.cursor)

    def _keep(self, turn: Callable[[], object]) -> None:
        """Take turns until the hub stops: the keeper's, or those of the relay to the OMS."""
        take_turns(turn, lambda: self._is_stopping, self._wake, LOOK_AROUND_S)

    def look_around(self) -> None:
        """Take one turn of everything now: keeper, relay, the OMS's desk. They take turns by themselves too."""
        self.look()
        self.carry()
        self.oms_desk.turn()
        self.carry()

    def look(self) -> None:
        """Look around: effects of orders without an OMS, what another process wrote, housekeeping once an hour."""
        with self._looking:  # two rounds of the relay at once would perform an effect twice
            self._look()

    def carry(self) -> None:
        """Take what is due to the OMS; it may take as long as the OMS does."""
        if self.oms_relay is not None:
            with self._relaying:
                self._carry(self.oms_relay)

    def _carry(self, relay: Relay) -> None:
        while relay.round(self.reading) and not self._is_stopping:
            pass

    def _look(self) -> None:
        with self.reading() as connection:
            cursor = int(connection.execute(sa.select(t.STORE.c.cursor)).scalar_one())
            registry = load_registry(connection) if cursor > self._cursor else None
        if registry is not None and cursor > self._cursor:  # written by another process, such as `hub import`
            self._registry, self._cursor = registry, cursor
            self.events.poke(cursor)
        self._number_due()
        self._carry(self.relay)
        if self._seen and self.clock() - self._seen_written >= SEEN_EVERY:
            self._seen_written, seen, self._seen = self.clock(), self._seen, {}
            self.call(lambda judge: _write_seen(judge, seen))
        if self._housekept is None or self.clock() - self._housekept >= HOUSEKEEPING:
            self._housekept = self.clock()
            self.call(retention.keep_house)

    def _number_due(self) -> None:
        """Number our own papers when they are due, and render them: neither waits for the OMS."""
        if self.registry.policy.invoices != "ours":
            return
        with self.reading() as connection:
            due = connection.execute(own_papers_due, {"now": self.clock()}).all()
        fresh = [row for row in due if (row.key, row.cursor) not in self._numbered]
        if fresh:
            self.call(lambda judge: number_due(judge, fresh))
        self._numbered = {(row.key, row.cursor) for row in due}
        self.oms_desk.papers.make()


def _write_seen(judge: Judge, seen: dict[str, datetime]) -> None:
    change = (
        t.DEVICE.update().where(t.DEVICE.c.device_id == sa.bindparam("_id")).values(last_seen_at=sa.bindparam("at"))
    )
    judge.connection.execute(change, [{"_id": device_id, "at": at} for device_id, at in seen.items()])
