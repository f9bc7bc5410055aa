"""A device and the hub that ships, in the mode where the store numbers its own invoices."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "cache"))

from devices import GTINS, an_order

from storeassist_qt.app.documents_desk import DocumentDesk
from storeassist_qt.app.hub_files import HubFiles
from storeassist_qt.cache.opening import open_store
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.oms_health import OmsHealth
from storeassist_qt.domain.orders import Effect, Order, OrderType
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, Paper, SyncStatus
from storeassist_qt.hub import admin
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import (
    Confirmed,
    DocumentLater,
    HubView,
    Incoming,
    OmsAnswer,
    OmsConnection,
    OmsUnreachable,
)
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.people import SignInDesk

NUMBER, PIN = "1047", "482913"
ORDER = "o-100200"


class WillingOms:
    """Does what it is asked, shows nothing, and has a label later."""

    name = "fynd"

    def perform(self, effect: Effect, order: Order) -> OmsAnswer:
        return Confirmed("done")

    def perform_many(self, effects: Sequence[tuple[Effect, Order]]) -> dict[str, OmsAnswer | OmsUnreachable]:
        return {effect.key: Confirmed("done") for effect, _order in effects}

    def round(self, now: datetime, view: HubView, *, is_open: bool = True) -> list[Incoming]:
        return []

    def want(self, oms_id: str) -> None:
        pass

    def document(self, order: Order, kind: str, return_id: str = "") -> bytes:
        raise DocumentLater("document_at_oms_later")

    def hooked(self, body: bytes) -> tuple[str, ...]:
        return ()

    def health(self) -> OmsHealth:
        return OmsHealth(name="fynd")


LONG_S = 120.0  # a wait ends as soon as it is true


class Device:
    """A store with sync and a document desk; `is_online` can be taken away from the desk."""

    def __init__(self, folder: Path, hub: RunningHub) -> None:
        self.store = open_store(folder / "device", bytes(32))
        enrol_device(self.store, hub.url, hub.offer_enrolment("Counter 2"), "Counter 2")
        self.connection, self.background = HubConnection(self.store), Background()
        people = SignInDesk(self.store, self.connection, PinVerifiers(bytes(32), FOR_TESTS), self.background)
        self._changed = threading.Condition()
        self.engine = SyncEngine(self.store, on_status=self._stir)
        self.store.subscribe(self._stir)
        self.store.set_session(people.sign_in_now(NUMBER, PIN).session)
        self.engine.start()
        self.is_cut = False
        files = HubFiles(self.store, self.connection, self.background, lambda: not self.is_cut)
        self.desk = DocumentDesk(self.store, self.connection, files, self.background)

    def _stir(self, _report: object = None) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, is_true: Callable[[], bool]) -> None:
        end = time.monotonic() + LONG_S
        while not is_true():
            assert time.monotonic() < end, (self.engine.status(), self.order, self.store.attention())
            with self._changed:
                self._changed.wait(0.05)  # what the hub has comes without a report

    @property
    def order(self) -> Order:
        found = self.store.order(ORDER)
        assert found is not None
        return found

    @property
    def status(self) -> SyncStatus:
        return self.engine.status()

    def listed(self) -> dict[DocumentKind, DocumentInfo]:
        return {info.kind: info for info in self.desk.listed(self.order)}

    def pdf(self, kind: DocumentKind, paper: Paper = Paper.A4) -> bytes:
        opened, code = self.desk.opened_now(self.listed()[kind], paper, 40)
        assert opened is not None, code
        return opened.pdf

    def close(self) -> None:
        self.engine.stop()
        self.background.close()
        self.connection.close()
        self.store.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    oms = WillingOms()
    connection = OmsConnection(name="fynd", port=oms, source=oms, confirm_at="arrival", invoices="ours")
    manager = admin.NewManager(NUMBER, "Maya Stone", PIN)
    running = start_hub(tmp_path / "hub", pin_cost=FOR_TESTS, set_up=(StorePolicy(), manager), connection=connection)
    running.place(msgspec.structs.replace(an_order(lines=1, order_type=OrderType.PICK_AT_STORE), oms_id="FY1"))
    yield running
    running.stop()


@pytest.fixture
def device(tmp_path: Path, hub: RunningHub) -> Iterator[Device]:
    device = Device(tmp_path, hub)
    yield device
    device.close()


def test_the_invoice_the_hub_numbered_is_the_same_from_the_hub_and_made_here(device: Device, hub: RunningHub) -> None:
    device.until(lambda: device.store.order(ORDER) is not None and device.store.meta.policy.invoices == "ours")
    assert device.listed() == {}
    picked = device.store.submit(
        ORDER, c.ClaimOrder(), c.PickUnits(line_id="l1", quantity=2, code=GTINS[1]), c.FinishPick()
    )
    waiting = next(info for info in device.desk.listed(picked) if info.kind is DocumentKind.INVOICE)
    assert (waiting.is_ready, waiting.reason) == (False, "document_at_hub_later")
    device.until(lambda: bool(device.order.invoice_number))
    device.is_cut = True
    made_here = device.pdf(DocumentKind.INVOICE)
    device.is_cut = False
    device.until(lambda: device.order.document("invoice") is not None)
    assert device.listed()[DocumentKind.INVOICE].number == device.order.invoice_number
    assert device.listed()[DocumentKind.LABEL].reason == "document_at_oms_later"
    assert device.pdf(DocumentKind.INVOICE) == made_here
    ref = device.order.document("invoice")
    assert ref is not None
    assert device.store.photos.content(ref.sha256) == made_here
    found = device.store.order_by_number(device.order.invoice_number)
    assert found is not None
    assert found.order_id == ORDER


def test_the_state_of_the_oms_comes_with_the_changes(device: Device) -> None:
    device.until(lambda: device.status.oms is not None and device.status.oms.name == "fynd")
    assert device.status.oms == device.store.meta.oms
