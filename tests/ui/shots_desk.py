"""Draws the hand-off half of the app and the remaining screens: python -m tests.ui.shots_desk OUT [NAME]."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from tests.ui.example_store import BEANIE, BOOK, GIFT, SHOE, SWEATER, THROW, line_of, order_of
from tests.ui.fakes import NOW, FakeWorld, make_world

from storeassist_qt.domain.commands import StrokePoint, Strokes
from storeassist_qt.domain.orders import Bag, CheckIn, Moment, Person, ReasonCount, Stage
from storeassist_qt.domain.ports import AttentionCard, Connection, LookupNote, OutboxRow, WayOut
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import AppBar, Backdrop, Sheet
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.theme import Mode, layout_class

HANDHELD, KIOSK = QSize(360, 640), QSize(1280, 720)


class Frame(QWidget):
    """Stands in for the window: app bar, page, sheets."""

    def __init__(self, world: FakeWorld, size: QSize) -> None:
        super().__init__()
        self.world = world
        self.resize(size)
        self.opened: list[tuple[str, dict[str, Any]]] = []
        self.said: list[str] = []
        self._sheet: Sheet | None = None
        self._ground = Backdrop(world.theme, "bg", self)
        self.bar = AppBar(world.theme, "", "")
        self.bar.set_sync(ChipData("Synced", "success", "cloud-check"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self.page: Page | None = None

    def resizeEvent(self, event: Any) -> None:
        self._ground.setGeometry(self.rect())

    def show_page(self, kind: Callable[..., Page], **arguments: Any) -> Page:
        page = kind(self.world.services, self)
        self.page = page
        page.layout_class = layout_class(self.width())
        page.relayout(page.layout_class)
        self._column.addWidget(page, 1)
        page.header_changed.connect(self._on_header)
        page.entered(**arguments)
        self._on_header()
        self.show()
        return page

    def _on_header(self) -> None:
        assert self.page is not None
        header = self.page.header
        self.bar.setVisible(bool(header.title))
        self.bar.set_title(header.title)
        self.bar.set_subtitle(header.subtitle)
        self.bar.set_back(header.has_back)
        self.bar.set_action(header.icon, header.icon_name)

    # Navigator
    def open(self, name: str, **arguments: Any) -> None:
        self.opened.append((name, arguments))

    def back(self) -> None:
        self.opened.append(("back", {}))

    def snackbar(self, text: str, undo: Callable[[], None] | None = None, seconds: int = 6) -> None:
        self.said.append(text)

    def sheet(self, content: QWidget, title: str = "") -> None:
        self._sheet = Sheet(self.world.theme, self, title)
        self._sheet.body.addWidget(content)
        self._sheet.open()

    def close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
            self._sheet = None

    def announce(self, text: str, *, assertive: bool = False) -> None:
        self.said.append(text)


def sync_world(world: FakeWorld) -> FakeWorld:
    """Fill the queue and the cards."""
    minute = timedelta(minutes=1)
    world.sync.cards = [
        AttentionCard(
            "c1", "o-100207", "100207", "order_cancelled", {"number": "100207", "how": "cancelled_by_oms"},
            "PickUnits", {"quantity": 2, "name": "Wooden train set"}, "Maya", NOW - 10 * minute,
            ("FinishPick", "StageOrder"), (WayOut("put_back", {"units": 2}),),
        ),
        AttentionCard(
            "c2", "o-100188", "100188", "handed_over_elsewhere", {"number": "100188"}, "HandOver",
            {"recipient": "Jo Brandt"}, "Mei", NOW - 4 * minute, (),
            (WayOut("goods_left", {"units": 2}, frozenset({Role.MANAGER})), WayOut("goods_here", {"units": 2})),
        ),
    ]  # fmt: skip
    world.sync.queue = [
        OutboxRow("1", "o-100214", "100214", "PickUnits", {"done": 2, "of": 2}, NOW - 2 * minute, "pending"),
        OutboxRow("2", "o-100214", "100214", "StageOrder", {"place": "B3"}, NOW - minute, "pending", True),
        OutboxRow("3", "o-100081", "100081", "HandOver", {"recipient": "Dev Raman"}, NOW, "pending"),
    ]
    world.sync.sent = [
        OutboxRow("0", "o-100190", "100190", "StageOrder", {"place": "B3"}, NOW - 25 * minute, "accepted")
    ]
    world.sync.noted = [LookupNote("100999", NOW - 3 * minute)]
    world.sync.become(
        connection=Connection.OFFLINE, is_online=False, waiting=4, attention=2, last_success=NOW - 6 * minute,
        oldest_waiting=NOW - 2 * minute,
    )  # fmt: skip
    return world


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
        sign.pad.restore(Strokes(width, height, (tuple(points),)))


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
    bar = frame.page.pane.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())


def old_orders(world: FakeWorld) -> None:
    """Give an order a past."""
    minute = timedelta(minutes=1)
    order = world.orders.by_id["o-100198"]
    moments = [
        ("placed", {"units": 4}, "", 300), ("confirmed", {}, "Hub", 290), ("claimed", {}, "Maya", 40),
        ("not_found", {"name": "Wool beanie", "units": 1, "reason": "not_on_shelf"}, "Maya", 22),
        ("picked", {"units": 3, "not_found": 1}, "Maya", 20),
    ]  # fmt: skip
    timeline = tuple(
        Moment(at=NOW - ago * minute, what=what, by=by, facts=facts) for what, facts, by, ago in moments
    )
    world.orders.put(msgspec.structs.replace(order, timeline=timeline))


def _settings(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.settings import SettingsScreen

    page = frame.show_page(SettingsScreen, paths={"Settings": "/home/maya/.config/storeassist"})
    page.vm.show_raw("]C1010952123456789\x1d10A7\r", "code128", "trigger")


def _settings_scanner(world: FakeWorld, frame: Frame) -> None:
    _settings(world, frame)
    QApplication.processEvents()
    frame.page._scroll.verticalScrollBar().setValue(560)


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
    page.url.setText("http://10.0.0.5:8642")
    page.vm.ask("http://10.0.0.5:8642", "")


def _check_in(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    page = frame.show_page(HandoffScreen)
    page.open_check_in()
    page._sheet.search_field.setText("raman")
    page._sheet._search()


def _check_in_form(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    page = frame.show_page(HandoffScreen)
    page.open_check_in()
    page._sheet.choose("o-100270")


def _nobody(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff import HandoffScreen

    world.orders.by_id.clear()
    frame.show_page(HandoffScreen)


def _reject(world: FakeWorld, frame: Frame) -> None:
    from storeassist_qt.ui.screens.handoff_detail import HandoffDetailScreen

    desk_orders(world)
    page = frame.show_page(HandoffDetailScreen, order_id="o-100214")
    page.pane._on_part("o-100214/l1", "reject")


def desk_orders(world: FakeWorld) -> None:
    """Bring the customers of the mock-up."""
    gone = (ReasonCount("not_on_shelf", 1),)
    world.store.change(id_check=True)
    world.orders.put(
        order_of("100214", "Priya Raman", -10, (
            line_of("l1", SWEATER, 2, open=0, picked=2), line_of("l2", SHOE, 1, open=0, picked=1),
            line_of("l3", THROW, 1, open=0, picked=1),
            line_of("l4", BEANIE, 1, open=0, not_found=1, not_found_released=1, not_found_reasons=gone)),
            stage=Stage.STAGED, bags=(Bag("B3"), Bag("B3")), staged_at=NOW - timedelta(minutes=20),
            alternate=Person("Dev Raman", "5550177"), pickup_method="curbside",
            check_in=CheckIn(at=NOW - timedelta(minutes=7, seconds=12), place="curbside", spot="4",
                             vehicle_make="hatchback", vehicle_colour="Silver", by="customer"),
            timeline=(Moment(at=NOW - timedelta(minutes=3), what="notified_again", by="Maya"),)),
        order_of("100256", "Diego Alvarez", 10, (line_of("l1", BOOK, 4, open=0, picked=4),), stage=Stage.STAGED,
            bags=(Bag("A1"),), staged_at=NOW - timedelta(minutes=9),
            check_in=CheckIn(at=NOW - timedelta(minutes=3, seconds=40))),
        order_of("100263", "Mei Lin", 12, (line_of("l1", GIFT, 1), line_of("l2", THROW, 1, open=0, picked=1)),
            stage=Stage.PICKING,
            check_in=CheckIn(at=NOW - timedelta(seconds=48), place="curbside", spot="2")),
    )  # fmt: skip
    for gone_id in ("o-100301", "o-100188"):
        world.orders.by_id.pop(gone_id)


SHOTS: dict[str, Callable[[FakeWorld, Frame], None]] = {
    "sync": _sync,
    "handoff": _handoff,
    "handoff_detail": _handoff_detail,
    "handoff_undecided": _handoff_undecided,
    "handoff_reject": _reject,
    "handoff_nobody": _nobody,
    "signature": _signature,
    "signature_ar": _signature_ar,
    "orders": _orders,
    "orders_all": _orders_all,
    "order_detail": _order_detail,
    "order_foot": _order_foot,
    "settings": _settings,
    "settings_scanner": _settings_scanner,
    "settings_sheet": _settings_sheet,
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
