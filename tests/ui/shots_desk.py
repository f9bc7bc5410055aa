"""Draws the hand-off half of the app and the remaining screens: python -m tests.ui.shots_desk OUT [NAME]."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from tests.ui.desk import HANDHELD, KIOSK, Frame, desk_orders, old_orders, oms_order, sync_world
from tests.ui.fake_documents import with_documents
from tests.ui.fakes import NOW, FakeWorld, make_world

from storeassist_qt.domain.commands import StrokePoint, Strokes
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Bag
from storeassist_qt.ui.theme import Mode

if TYPE_CHECKING:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen


def _sync(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.sync import SyncScreen

    sync_world(world)
    frame.show_page(SyncScreen)


def _handoff(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    desk_orders(world)
    frame.show_page(HandoffScreen)


def _handoff_detail(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen

    desk_orders(world)
    page = frame.show_page(HandoffDetailScreen, order_id="o-100214")
    page.pane.vm.accept("o-100214/l1", 2)
    page.pane.vm.reject("o-100214/l2", 1, "damaged")


def _handoff_undecided(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen

    frame.show_page(HandoffDetailScreen, order_id="o-100188")


def _signature(world: FakeWorld, frame: Frame, language: str = "en", signed: bool = True) -> None:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen
    from storeassist_qt.ui.screens.signature import SignatureScreen

    _handoff_detail(world, frame)
    page = frame.page
    assert isinstance(page, HandoffDetailScreen)
    page.pane.vm.accept("o-100214/l3", 1)
    page.pane.vm.check_id(True)
    page.hide()
    sign = frame.show_page(SignatureScreen, order_ids=("o-100214",), id_checked=True)
    sign.vm.choose_language(language)
    if signed:
        width, height = sign.pad.pad_size if sign.pad.height() > 200 else (700.0, 460.0)
        points = [
            StrokePoint(width * (0.15 + 0.007 * step), height * (0.45 + 0.2 * math.sin(step / 5) * math.cos(step / 13)),
                        step * 12, 0.3 + 0.4 * abs(math.sin(step / 9)))
            for step in range(100)
        ]  # fmt: skip
        sign.pad.set_signature(Strokes(width, height, (tuple(points),)))


def _signature_ar(world: FakeWorld, frame: Frame) -> None:
    _signature(world, frame, "ar", signed=False)


def _orders(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.orders import OrdersScreen

    old_orders(world)
    page = frame.show_page(partial(OrdersScreen, in_background=False))
    page.search_field.setText("ra")
    page.vm.read()
    if frame.width() > 1000:
        page.open_order("o-100188")


def _orders_all(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.orders import OrdersScreen

    old_orders(world)
    frame.show_page(partial(OrdersScreen, in_background=False))


def _order_detail(world: FakeWorld, frame: Frame, order_id: str = "o-100198") -> None:
    from storeassist_qt.ui.screens.order_detail import OrderDetailScreen

    old_orders(world)
    frame.show_page(OrderDetailScreen, order_id=order_id)


def _order_foot(world: FakeWorld, frame: Frame) -> None:
    _order_detail(world, frame)
    QApplication.processEvents()
    bar = frame.page.pane.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())


def _order_oms(world: FakeWorld, frame: Frame, foot: float = 0.0) -> None:
    from storeassist_qt.ui.screens.order_detail import OrderDetailScreen

    oms_order(world)
    made, _documents = with_documents(world)
    frame.world = made
    page = frame.show_page(OrderDetailScreen, order_id="o-100190")
    QApplication.processEvents()
    bar = page.pane.scroll_area.verticalScrollBar()
    bar.setValue(round(bar.maximum() * foot))


def _sync_oms(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.sync import SyncScreen

    oms_order(world)
    hour = timedelta(hours=1)
    problem = OmsProblem(code="oms_foreign_store", facts={"number": "FY77", "location": "0993"}, at=NOW - hour)
    health = OmsHealth(
        name="fynd", is_reachable=False, code="oms_login_refused", since=NOW - hour, waiting=12, problems=(problem,)
    )
    world.sync.become(oms=health, photos_waiting=2)
    frame.show_page(SyncScreen)


def _settings(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.settings import SettingsScreen

    page = frame.show_page(SettingsScreen, paths={"Settings": "~/.config/storeassist"})
    page.vm.show_raw("]C1010952123456789\x1d10A7\r", "code128", "trigger")


def _settings_scanner(world: FakeWorld, frame: Frame) -> None:
    _settings(world, frame)
    QApplication.processEvents()
    frame.page._scroll.verticalScrollBar().setValue(560)


def _settings_store(world: FakeWorld, frame: Frame) -> None:
    world.store.change(confirm_at="finished_pick", invoices="oms", return_rules=("Beauty:0", "Home:60:receipt"))
    _settings(world, frame)
    QApplication.processEvents()
    rows = frame.page._views
    frame.page._scroll.ensureWidgetVisible(rows["store.invoices"], 0, 0)
    frame.page._scroll.ensureWidgetVisible(rows["store.return_days"], 0, 0)


def _settings_sheet(world: FakeWorld, frame: Frame) -> None:
    _settings(world, frame)
    frame.page._on_row("ui.theme")


def _more(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.more import MoreScreen

    frame.show_page(MoreScreen)


def _help(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.help import HelpScreen

    frame.show_page(HelpScreen, page="handoff" if frame.width() < 1000 else "")


def _set_up(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.set_up import SetUpScreen

    page = frame.show_page(SetUpScreen)
    page.url.setText("http://10.0.0.5:8840")
    page.vm.ask("http://10.0.0.5:8840", "")


def _check_in(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    page = frame.show_page(HandoffScreen)
    sheet = page.open_check_in()
    sheet.search_field.setText("raman")
    sheet._search()


def _check_in_form(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    page = frame.show_page(HandoffScreen)
    page.open_check_in().choose("o-100270")


def _nobody(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    world.orders.by_id.clear()
    frame.show_page(HandoffScreen)


def _reject(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen

    desk_orders(world)
    page = frame.show_page(HandoffDetailScreen, order_id="o-100214")
    page.pane._on_part("o-100214/l1", "reject")


def _invoiced(world: FakeWorld, frame: Frame) -> HandoffDetailScreen:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen

    desk_orders(world)
    world.store.change(invoices="ours", signature_required=False, id_check=False)
    world.orders.put(replace(world.orders.by_id["o-100214"], invoice_number="INV-7", oms_id="FY-1"))
    page = frame.show_page(HandoffDetailScreen, order_id="o-100214")
    assert isinstance(page, HandoffDetailScreen)
    return page


def _reject_invoiced(world: FakeWorld, frame: Frame) -> None:
    _invoiced(world, frame).pane._on_part("o-100214/l1", "reject")


def _after(world: FakeWorld, frame: Frame) -> None:
    page = _invoiced(world, frame)
    page.pane.vm.reject("o-100214/l2", 1, "damaged", "damaged")
    page.pane.vm.accept_all()
    page.pane.vm.go_on()


def _two_places(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    order = world.orders.by_id["o-100188"]
    world.orders.put(replace(order, bags=(Bag("B3"),)))
    twin = replace(order, order_id="o-100189", number="100189", bags=(Bag("Cooler 1"),))
    world.orders.put(twin)
    frame.show_page(HandoffScreen)


def _document(world: FakeWorld, frame: Frame, kind: str = "invoice", zoom: int = 0) -> None:
    from storeassist_qt.ui.screens.document import DocumentScreen

    made, _documents = with_documents(world)
    world.orders.put(replace(world.orders.by_id["o-100190"], invoice_number="INV-7"))
    frame.world = made
    page = frame.show_page(DocumentScreen, order_id="o-100190", kind=kind)
    page.vm.zoom_by(zoom)


def _document_waits(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.document import DocumentScreen

    made, _documents = with_documents(world)
    frame.world = made
    frame.show_page(DocumentScreen, order_id="o-100190", kind="invoice")


def _document_failed(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.document import DocumentScreen

    made, documents = with_documents(world)
    documents.fail_with = "document_unusable"
    frame.world = made
    frame.show_page(DocumentScreen, order_id="o-100190", kind="receipt")


SHOTS: dict[str, Callable[[FakeWorld, Frame], None]] = {
    "sync": _sync,
    "handoff": _handoff,
    "handoff_detail": _handoff_detail,
    "handoff_undecided": _handoff_undecided,
    "handoff_reject": _reject,
    "handoff_reject_invoiced": _reject_invoiced,
    "handoff_after": _after,
    "handoff_two_places": _two_places,
    "handoff_nobody": _nobody,
    "signature": _signature,
    "signature_ar": _signature_ar,
    "orders": _orders,
    "orders_all": _orders_all,
    "order_detail": _order_detail,
    "order_foot": _order_foot,
    "order_oms": _order_oms,
    "order_oms_middle": partial(_order_oms, foot=0.45),
    "order_oms_foot": partial(_order_oms, foot=0.8),
    "sync_oms": _sync_oms,
    "document": _document,
    "document_receipt": partial(_document, kind="receipt"),
    "document_zoomed": partial(_document, zoom=2),
    "document_waits": _document_waits,
    "document_failed": _document_failed,
    "settings": _settings,
    "settings_scanner": _settings_scanner,
    "settings_sheet": _settings_sheet,
    "settings_store": _settings_store,
    "more": _more,
    "help": _help,
    "set_up": _set_up,
    "check_in": _check_in,
    "check_in_form": _check_in_form,
}


def main(out: Path, wanted: str = "") -> None:
    """Write the pictures into `out`."""
    app = QApplication.instance() or QApplication([])
    out.mkdir(parents=True, exist_ok=True)
    for name, build in SHOTS.items():
        if wanted and wanted not in name:
            continue
        for mode in (Mode.LIGHT, Mode.DARK):
            for size, label in ((HANDHELD, "handheld"), (KIOSK, "kiosk")):
                world = make_world(mode=mode, device_role=label)
                frame = Frame(world, size)
                build(world, frame)
                for _ in range(6):
                    app.processEvents()
                frame.grab().save(str(out / f"{name}-{label}-{mode.value}.png"))
                frame.close()
                frame.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
