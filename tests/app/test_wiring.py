"""The device, joined: what the screens are given works on the GUI thread."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QThread

sys.path.insert(0, str(Path(__file__).parent.parent / "cache"))

from devices import NOW, a_page, a_picker, an_order

from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.wiring import Device
from storeassist_qt.domain.orders import HandOverRecord, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import DocumentKind, Frame, OpenedDocument, Paper


@pytest.fixture
def device(tmp_path: Path, qtbot: object) -> Iterator[Device]:
    paths = device_paths(tmp_path)
    device = Device(paths, FileSettings(paths.settings_file), is_silent=True, use_keyring=False)
    device.store.set_session(a_picker())
    yield device
    device.close()


def test_documents_are_opened_off_the_gui_thread_and_given_on_it(device: Device, qtbot: object) -> None:
    hand_over = HandOverRecord(at=NOW, by="a-1047", recipient="Ana", is_signed=True)
    order = msgspec.structs.replace(
        an_order(), stage=Stage.HANDED_OVER, closed_at=NOW, hand_over=hand_over, invoice_number="INV-1"
    )
    device.store.apply_page(a_page(order, policy=StorePolicy(invoices="ours")))
    desk = device.services.documents
    assert desk is not None
    found = {info.kind: info for info in desk.listed(order)}
    assert set(found) == {DocumentKind.INVOICE, DocumentKind.RECEIPT}
    given: list[tuple[OpenedDocument | None, str, bool]] = []

    def done(document: OpenedDocument | None, code: str) -> None:
        given.append((document, code, QThread.currentThread() is device.thread()))

    desk.open(found[DocumentKind.INVOICE], Paper.A4, done, dpi=40)
    assert given == []
    qtbot.waitUntil(lambda: bool(given))  # type: ignore[attr-defined]
    document, code, is_gui = given[0]
    assert (code, is_gui) == ("", True)
    assert document is not None
    assert document.file_name == "invoice-INV-1.pdf"


def test_photos_and_local_numbers_are_there(device: Device) -> None:
    services = device.services
    assert services.photos is not None
    assert services.return_numbers is not None
    sha256 = services.photos.keep(Frame(memoryview(bytes(320 * 240 * 3)), 320, 240, 320 * 3))
    assert services.photos.is_waiting(sha256)
    assert services.photos.photo(sha256) is not None
    assert [row.what for row in services.sync.waiting()] == ["Photo"]
    assert services.return_numbers.next_local_number() == "R-0-1"
    assert services.orders.returns() == ()
    assert services.orders.for_manager() == ()
