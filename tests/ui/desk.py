"""What the tests and pictures of hand-off, orders and sync share: a small store at work, and a stand-in window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.example_store import APRON, BEANIE, BOOK, GIFT, MUG, SHOE, SWEATER, THROW, line_of, order_of
from tests.ui.fakes import NOW, FakeWorld

from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import (
    Bag,
    CheckIn,
    Effect,
    EffectKind,
    EffectState,
    HandOverRecord,
    Moment,
    Person,
    ReasonCount,
    Stage,
)
from storeassist_qt.domain.ports import AttentionCard, Connection, LookupNote, OutboxRow, WayOut
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import AppBar, Backdrop, Sheet
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.theme import layout_class

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

    def show_page(self, kind: Callable[..., Page], /, **arguments: Any) -> Page:
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


def desk_orders(world: FakeWorld) -> None:
    """Bring the customers of the mock-up."""
    gone = (ReasonCount("not_on_shelf", 1),)
    world.store.change(id_check=True)
    world.orders.put(
        order_of("100214", "Priya Raman", -10, (
            line_of("l1", SWEATER, 2, open=0, picked=2), line_of("l2", SHOE, 1, open=0, picked=1),
            line_of("l3", THROW, 1, open=0, picked=1),
            line_of("l4", BEANIE, 1, open=0, not_found=1, not_found_released=1, not_found_reasons=gone,
                    settled_units=1, settled_amount=2592)),
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


def oms_order(world: FakeWorld) -> None:
    """Let order 100190 be handed over at Fynd, with returns, a refused request and odd data."""
    minute = timedelta(minutes=1)

    def effect(number: int, kind: EffectKind, state: EffectState, ago: int, **fields: Any) -> Effect:
        answered = NOW - ago * minute if state in (EffectState.CONFIRMED, EffectState.REFUSED) else None
        return Effect(key=f"c{number}/1", kind=kind, state=state, answered_at=answered, **fields)

    returns = (
        Return(
            return_id="r-1",
            number="R-0017",
            stage=ReturnStage.CREDITED,
            opened_at=NOW - 90 * minute,
            units=(ReturnUnit(unit_id="1", line_id="l2", reason="damaged", amount=3456, state=UnitState.ACCEPTED),),
            credit_note="CN-2026-0004",
            oms_return_id="FY-R-1",
            decided_at=NOW - 80 * minute,
        ),
        Return(
            return_id="r-2",
            local_number="R-2-7",
            stage=ReturnStage.IN_CHECK,
            opened_at=NOW - 5 * minute,
            units=(ReturnUnit(unit_id="1", line_id="l1", reason="worn", amount=1728),),
        ),
    )
    world.orders.put(
        msgspec.structs.replace(
            world.orders.by_id["o-100190"],
            lines=(line_of("l1", MUG, 2, open=0, handed_over=2), line_of("l2", APRON, 2, open=0, handed_over=2)),
            stage=Stage.HANDED_OVER,
            oms_id="FY5E3C",
            oms_status="handed_over_to_customer",
            oms_seen_at=NOW - 3 * minute,
            invoice_number="INV-2026-000123",
            closed_at=NOW - 120 * minute,
            hand_over=HandOverRecord(at=NOW - 120 * minute, by="Maya", recipient="Dev Raman", is_signed=True),
            effects=(
                effect(1, EffectKind.CONFIRM, EffectState.CONFIRMED, 150),
                effect(
                    2,
                    EffectKind.REFUND_NOT_FOUND,
                    EffectState.REFUSED,
                    140,
                    amount=2592,
                    proof="IN424: Bag is not in a state to be cancelled",
                ),
                effect(3, EffectKind.ISSUE_INVOICE, EffectState.CONFIRMED, 138),
                effect(4, EffectKind.COMPLETE, EffectState.SENT, 0),
            ),
            returns=returns,
            problems=(OmsProblem(code="amounts_differ", at=NOW - 200 * minute),),
            timeline=(Moment(at=NOW - 100 * minute, what="delivery_seen", by="Fynd"),),
        )
    )
    world.sync.become(oms=OmsHealth(name="fynd"))


def old_orders(world: FakeWorld) -> None:
    """Give an order a past."""
    minute = timedelta(minutes=1)
    order = world.orders.by_id["o-100198"]
    moments = [
        ("placed", {"units": 4}, "", 300), ("confirmed", {}, "Hub", 290), ("claimed", {}, "Maya", 40),
        ("not_found", {"name": "Wool beanie", "units": 1, "reason": "not_on_shelf"}, "Maya", 22),
        ("picked", {"units": 3, "not_found": 1}, "Maya", 20),
    ]  # fmt: skip
    timeline = tuple(Moment(at=NOW - ago * minute, what=what, by=by, facts=facts) for what, facts, by, ago in moments)
    world.orders.put(msgspec.structs.replace(order, timeline=timeline))
