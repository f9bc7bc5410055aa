"""The ports of the screens whose reports have to be merged, brought to the GUI thread or completed by the device."""

from __future__ import annotations

import logging
import platform
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from storeassist_qt.app.gui_thread import Fan, GuiThread
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import DeviceSettings, OrderFilter, OrderPage, Session, Unsubscribe
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.desk import SyncDesk
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.lookup import HubQuestions

logger = logging.getLogger(__name__)


class GuiOrders:
    """`ports.OrderReader` and `ports.CommandSink` over the device's store."""

    def __init__(self, store: DeviceStore, gui: GuiThread) -> None:
        self._store = store
        self._fan: Fan[frozenset[str]] = Fan(gui, lambda one, two: one | two)
        store.subscribe(self._fan.tell)

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

    def returns(self) -> Sequence[OrderSummary]:
        """Return the orders with a return that is open, or that was closed today, newest return first."""
        return self._store.returns()

    def for_manager(self) -> Sequence[OrderSummary]:
        """Return the orders on which only a manager can settle something, oldest placed first."""
        return self._store.for_manager()

    def places_used_today(self) -> tuple[str, ...]:
        """Return staging places used today, most recent first."""
        return self._store.places_used_today()

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Call `changed` on the GUI thread with the ids of changed orders; changes of one turn are merged."""
        return self._fan.subscribe(changed)

    def submit(self, order_id: str, *commands: OrderCommand) -> Order:
        """Save the commands and return the order as it is now; raises Refused."""
        return self._store.submit(order_id, *commands)

    def submit_as(self, session: Session, order_id: str, *commands: OrderCommand) -> Order:
        """Save commands of a manager proven here, once; raises Refused."""
        return self._store.submit_as(session, order_id, *commands)

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


class DeviceSyncDesk(SyncDesk):
    """`ports.SyncPort`, with the state of the device itself in the diagnostic code."""

    def __init__(
        self, store: DeviceStore, questions: HubQuestions, gui: GuiThread, data_folder: Path, version: str
    ) -> None:
        super().__init__(store, questions, gui.post)
        self._folder = data_folder
        self._version = version

    def diagnostic_code(self) -> str:
        """Return the device's state in one line, without personal data."""
        oldest = self.status().oldest_waiting
        free_mb = shutil.disk_usage(self._folder).free // (1024 * 1024)
        return (
            f"storeassist={self._version} {super().diagnostic_code()} "
            f"oldest={oldest.isoformat(timespec='minutes') if oldest else '-'} "
            f"disk={free_mb}MB battery={battery()} python={platform.python_version()}"
        )


def battery() -> str:
    """Return the charge in percent, or "none"."""
    import psutil  # not for the first frame

    found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return f"{found.percent:.0f}%" if found is not None else "none"


class Enrolment:
    """Lets this device in at a hub with a single-use code, off the GUI thread."""

    def __init__(
        self, store: DeviceStore, settings: DeviceSettings, background: Background, enrolled: Callable[[], None]
    ) -> None:
        self._store = store
        self._settings = settings
        self._background = background
        self._enrolled = enrolled

    def enrol(self, url: str, code: str, done: Callable[[StoreAssistError | None], None]) -> None:
        """Ask the hub; `done(None)` when this device is let in and sync has begun, else with what is wrong."""

        def ask() -> StoreAssistError | None:
            try:
                enrol_device(self._store, with_scheme(url), code.strip(), self._settings.get("device.name"))
            except StoreAssistError as error:
                return error
            return None

        def answered(error: StoreAssistError | None) -> None:
            if error is None:
                self._enrolled()
            done(error)

        self._background.ask(ask, answered)


def with_scheme(url: str) -> str:
    """Return an address a person typed with its scheme: "hub:8840" is http."""
    address = url.strip().rstrip("/")
    return address if "://" in address else f"http://{address}"
