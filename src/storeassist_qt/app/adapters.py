"""The ports of the screens over cache and sync; what other threads report is brought to the GUI thread."""

from __future__ import annotations

import logging
import platform
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from storeassist_qt.app.gui_thread import Fan, GuiThread
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import (
    AttentionCard,
    LookupNote,
    OrderFilter,
    OrderPage,
    OutboxRow,
    Session,
    SignInAnswer,
    SyncStatus,
    Unsubscribe,
)
from storeassist_qt.domain.summaries import OrderSummary

if TYPE_CHECKING:
    from storeassist_qt.sync.engine import SyncEngine
    from storeassist_qt.sync.people import SignInService

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Background:
    """Runs what waits on threads of its own and answers on the GUI thread."""

    def __init__(self, gui: GuiThread) -> None:
        self._gui = gui
        self._pool = ThreadPoolExecutor(max_workers=3, thread_name_prefix="ask")

    def ask(self, question: Callable[[], T], answered: Callable[[T], None]) -> None:
        """Call `answered` on the GUI thread with what `question` returns; a question handles its own failures."""

        def done(future: Future[T]) -> None:
            error = future.exception()
            if error is not None:
                # What we did wrong goes to the one handler of the application.
                self._gui.post(lambda: _raise(error))
                return
            result = future.result()
            self._gui.post(lambda: answered(result))

        self._pool.submit(question).add_done_callback(done)

    def close(self) -> None:
        """Take no more questions; those under way end by themselves."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _raise(error: BaseException) -> None:
    raise error


class GuiOrders:
    """`ports.OrderReader` and `ports.CommandSink` over the device's store."""

    def __init__(self, store: DeviceStore, gui: GuiThread) -> None:
        self._store = store
        self._fan: Fan[frozenset[str]] = Fan(gui, lambda one, two: one | two)
        self._stop = store.subscribe(self._fan.tell)

    def order(self, order_id: str) -> Order | None:
        """Return one order, or None where this device does not hold it."""
        return self._store.order(order_id)

    def order_by_number(self, number: str) -> Order | None:
        """Return the order with this number, or None."""
        return self._store.order_by_number(number)

    def to_pick(self) -> Sequence[OrderSummary]:
        """Return all orders that wait for a pick or are being picked, by due time."""
        return self._store.to_pick()

    def to_stage(self) -> Sequence[OrderSummary]:
        """Return picked and staged orders, oldest due first."""
        return self._store.to_stage()

    def ready(self) -> Sequence[OrderSummary]:
        """Return all open orders whose customer may still check in, by due time."""
        return self._store.ready()

    def arrived(self) -> Sequence[OrderSummary]:
        """Return open orders whose customer is here, longest wait first."""
        return self._store.arrived()

    def search(self, text: str, chip: OrderFilter, offset: int = 0, limit: int = 50) -> OrderPage:
        """Return orders by number, name, phone digits or SKU."""
        return self._store.search(text, chip, offset, limit)

    def counts(self) -> dict[OrderFilter, int]:
        """Return how many orders each filter chip holds on this device."""
        return self._store.counts()

    def places_used_today(self) -> tuple[str, ...]:
        """Return staging places used today, most recent first."""
        return self._store.places_used_today()

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Call `changed` on the GUI thread with the ids of changed orders; changes of one turn are merged."""
        return self._fan.subscribe(changed)

    def submit(self, order_id: str, *commands: OrderCommand) -> Order:
        """Save the commands and return the order as it is now; raises Refused."""
        return self._store.submit(order_id, *commands)

    def submit_many(self, commands: Sequence[tuple[str, OrderCommand]]) -> None:
        """Save commands on several orders in one transaction; raises Refused."""
        self._store.submit_many(commands)


class GuiStoreSettings:
    """`ports.StoreSettings` over the replicated policy."""

    def __init__(self, store: DeviceStore, gui: GuiThread) -> None:
        self._store = store
        self._fan: Fan[StorePolicy] = Fan(gui, lambda _old, new: new)
        store.settings.subscribe(self._fan.tell)

    def policy(self) -> StorePolicy:
        """Return the policy in force."""
        return self._store.settings.policy()

    def subscribe(self, changed: Callable[[StorePolicy], None]) -> Unsubscribe:
        """Call `changed` on the GUI thread after each change."""
        return self._fan.subscribe(changed)


class GuiSync:
    """`ports.SyncPort` over the store's queue and the sync engine."""

    def __init__(self, store: DeviceStore, gui: GuiThread, data_folder: Path, version: str) -> None:
        self._store = store
        self._folder = data_folder
        self._version = version
        self._engine: SyncEngine | None = None
        self._fan: Fan[SyncStatus] = Fan(gui, lambda _old, new: new)
        self._idle = SyncStatus(connection=_offline(), reason="not_enrolled")

    def use(self, engine: SyncEngine) -> None:
        """Follow this engine from now on."""
        self._engine = engine
        self.tell(engine.status())

    def tell(self, status: SyncStatus) -> None:
        """Take a status from any thread."""
        self._fan.tell(status)

    def status(self) -> SyncStatus:
        """Return the current state."""
        return self._engine.status() if self._engine is not None else self._idle

    def subscribe(self, changed: Callable[[SyncStatus], None]) -> Unsubscribe:
        """Call `changed` on the GUI thread whenever the status changes."""
        return self._fan.subscribe(changed)

    def try_now(self) -> None:
        """Sync at once."""
        if self._engine is not None:
            self._engine.wake()

    def attention(self) -> Sequence[AttentionCard]:
        """Return the open cards, oldest first."""
        return self._store.attention()

    def settle(self, card_id: str, act: str) -> None:
        """Take one way out of a card; raises Refused where it is no longer possible."""
        self._store.settle(card_id, act)
        if self._engine is not None:
            self.tell(self._engine.status())

    def waiting(self) -> Sequence[OutboxRow]:
        """Return what waits to be sent, oldest first."""
        return self._store.waiting()

    def sent_today(self) -> Sequence[OutboxRow]:
        """Return what the hub answered today, newest first."""
        return self._store.sent_today()

    def notes(self) -> Sequence[LookupNote]:
        """Return the order numbers that will be looked up when online."""
        return self._store.notes()

    def note_lookup(self, number: str) -> None:
        """Keep an order number to look up by itself when online."""
        self._store.note_lookup(number)

    def diagnostic_code(self) -> str:
        """Return the device's state in one line, without personal data."""
        status = self.status()
        identity = self._store.meta.identity
        oldest = status.oldest_waiting.isoformat(timespec="minutes") if status.oldest_waiting else "-"
        free_mb = shutil.disk_usage(self._folder).free // (1024 * 1024)
        return (
            f"SA-{self._version} device={identity.device_id[:8] or '-'} store={identity.store_id or '-'} "
            f"state={status.connection}/{status.reason or 'ok'} waiting={status.waiting} attention={status.attention} "
            f"oldest={oldest} skew={status.clock_skew_s}s disk={free_mb}MB battery={_battery()} "
            f"python={platform.python_version()}"
        )


def _offline() -> Any:
    from storeassist_qt.domain.ports import Connection

    return Connection.OFFLINE


def _battery() -> str:
    import psutil

    found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return f"{found.percent:.0f}%" if found is not None else "none"


class GuiSignIn:
    """`ports.SignIn`: the proof runs on another thread, the session is set on the GUI thread."""

    def __init__(self, store: DeviceStore, background: Background, service: Callable[[], SignInService]) -> None:
        self._store = store
        self._background = background
        self._service = service

    def resolve_badge(self, badge: str) -> str | None:
        """Return the associate's number for a badge, or None where this device does not know it."""
        known = self._store.people.by_badge(badge)
        return known.info.number if known is not None else None

    def sign_in(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        """Check number and PIN; the answer comes on the GUI thread."""

        def answered(answer: SignInAnswer) -> None:
            if answer.session is not None:
                self._store.set_session(answer.session)
            done(answer)

        self._background.ask(lambda: self._service().sign_in(number, pin, badge=badge), answered)

    def sign_out(self) -> None:
        """End the session; queue and drafts stay."""
        self._store.set_session(None)

    def recent(self) -> Sequence[tuple[str, str]]:
        """Return (number, name) of the last four associates here, newest first."""
        return self._store.people.recent()[:4]

    def session(self) -> Session | None:
        """Return who is signed in, or None."""
        return self._store.session
