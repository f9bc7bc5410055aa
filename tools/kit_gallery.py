"""Render every kit component to PNG files, light and dark: python tools/kit_gallery.py --out build/gallery.

Pages copy the arrangement of the design's pictures, so that the two can be laid side by side.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui import kit
from storeassist_qt.ui.rows import (
    ChipData,
    CustomerRow,
    ItemRowData,
    NoteRow,
    OrderRow,
    OrderSummaryRow,
    OutboxRow,
    ReturnRow,
    RowsModel,
    SectionRow,
    SettingRow,
    TimelineRow,
    WalkLineRow,
)
from storeassist_qt.ui.theme import Mode, Theme

SYNCED = ChipData("Synced", "success", "cloud-check")
OFFLINE = ChipData("Offline · 3", "warn_fill", "cloud-off")
NAV = [
    kit.NavItem("pick", "Pick", "package-search"),
    kit.NavItem("stage", "Stage", "archive"),
    kit.NavItem("handoff", "Hand-off", "handshake"),
    kit.NavItem("orders", "Orders", "search"),
    kit.NavItem("more", "More", "menu"),
]


def page(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    ground = kit.Backdrop(theme)
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return ground, column


def padded(column: QVBoxLayout, *, top: int = 8, gap: int = 8) -> QVBoxLayout:
    inner = QVBoxLayout()
    inner.setContentsMargins(12, top, 12, 8)
    inner.setSpacing(gap)
    column.addLayout(inner)
    return inner


def bar(
    theme: Theme, column: QVBoxLayout, title: str, subtitle: str, *, back: bool = False, offline: bool = False
) -> kit.AppBar:
    app_bar = kit.AppBar(theme, title, subtitle, back=back)
    app_bar.set_sync(OFFLINE if offline else SYNCED)
    column.addWidget(app_bar)
    return app_bar


def order(number: str, name: str, late: str, units: str, meta: str, **more: object) -> OrderRow:
    return OrderRow(number, number, name, late, "danger_fill", units, meta, f"Order {number}, {name}", **more)  # type: ignore[arg-type]


QUEUE = [
    order("#100228", "Tomasz Raman", "Overdue 1 h 57", "10 units", "In store · Beauty · Home", selected=True),
    order("#100207", "Noah Alvarez", "Overdue 1 h 48", "3 units", "In store · Toys"),
    order(
        "#100214",
        "Leila Rossi",
        "Overdue 1 h 42",
        "2 units",
        "Ship from store · Footwear",
        meta_icon="package",
        holder_text="Mei picking",
        selected=True,
    ),
    order("#100256", "Hannah Haddad", "Overdue 1 h 31", "4 units", "In store · Toys"),
    order("#100257", "Sam Grey", "Overdue 1 h 31", "4 units", "x", disabled_reason="A walk holds at most 8 orders"),
]


def tiles(theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for count, caption, icon, kind in (
        ("12", "Overdue", "clock-alert", "danger"),
        ("24", "In 30 min", "clock", "warn"),
        ("9,964", "Later", "calendar-clock", "plain"),
    ):
        tile = kit.CountTile(theme, caption, icon, kind)  # type: ignore[arg-type]
        tile.set_count(count)
        row.addWidget(tile)
    return row


def card_list(theme: Theme, rows: list[object], **more: object) -> kit.CardList:
    cards = kit.CardList(theme, **more)  # type: ignore[arg-type]
    model = RowsModel(cards)
    model.set_rows(rows)
    cards.setModel(model)
    return cards


def queue(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick queue", "Store 0142 · Maya")
    inner = padded(column, gap=0)
    inner.addLayout(tiles(theme))
    inner.setContentsMargins(12, 8, 12, 0)
    column.addWidget(card_list(theme, list(QUEUE)), 1)
    actions = kit.ActionBar(theme)
    actions.set_summary("2 selected", "12 units")
    actions.add_button(kit.Button(theme, "Start walk", "primary", "footprints"))
    column.addWidget(actions)
    return ground


def queue_sections(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick queue", "Store 0142 · Maya", offline=True)
    rows = [SectionRow("Overdue", "12"), *QUEUE, SectionRow("Next 30 min", "24"), QUEUE[1]]
    cards = card_list(theme, rows)
    column.addWidget(cards, 1)
    inner = padded(column)
    inner.addWidget(kit.Button(theme, "Pick the 8 most overdue", "primary", "play", "big"))
    nav = kit.BottomNav(theme, NAV)
    nav.set_current("pick")
    nav.set_badge("handoff", 3)
    column.addWidget(nav)
    cards.verticalScrollBar().setValue(60)
    return ground


def frame() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 640, 480)
    gradient.setColorAt(0, QColor("#8A8074"))
    gradient.setColorAt(0.5, QColor("#6F7468"))
    gradient.setColorAt(1, QColor("#5A4A4C"))
    painter.fillRect(image.rect(), gradient)
    painter.fillRect(200, 150, 250, 130, QColor("#F5F2EA"))
    for bar_at in range(30):
        painter.fillRect(225 + bar_at * 7, 170, 2 + bar_at * 5 % 4, 75, QColor("#151515"))
    painter.end()
    return image


def walk_page(theme: Theme, state: str, text: str, big: str = "", *, camera: bool = True) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick walk", "3 orders · 14 units", back=True, offline=theme.color.is_dark).set_action(
        "list", "Lines"
    )
    inner = padded(column, top=12)
    progress = kit.SegmentProgress(theme)
    done = ["done", "done", "done", "skipped", "done", "done", "now", *["left"] * 7]
    progress.set_progress(done, "6 of 14 done", "1 skipped · 0 not found")  # type: ignore[arg-type]
    inner.addWidget(progress)
    inner.addWidget(item_card(theme))
    panel = kit.ScanPanel(theme)
    panel.set_has_camera(camera)
    panel.set_state(state, text, big)  # type: ignore[arg-type]
    panel._flash = False
    panel._frame = frame() if camera else None
    inner.addWidget(panel, 1)
    if not camera:
        inner.addStretch(1)
    actions = kit.ActionBar(theme)
    actions.add_button(kit.Button(theme, "Enter SKU", "tonal", "keyboard", "big"))
    actions.add_button(kit.Button(theme, "Not found", "danger", "search-x", "big"))
    actions.add_button(kit.Button(theme, "Skip", "tonal", "skip-forward", "big"))
    column.addWidget(actions)
    return ground


def item_card(theme: Theme) -> QWidget:
    card = kit.ItemCard(theme)
    card.location.set_location("A12", "Bay 3", "Shelf 2", "1/2", "picked")
    card.set_item("Northfold  ·  $68.00", "Merino crew sweater", ["M", "Deep navy"], None, "shirt")
    card.set_codes([("SKU", "NF-20418-NVY-M", "", 0), ("EAN", "9521234567899", "For #100214 · Tote B", 5)])
    return card


def stage(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Stage order", "#100214 · 3 bags", back=True)
    inner = padded(column, top=12)
    inner.addWidget(kit.SectionLabel(theme, "Where did you put it?"))
    field = kit.TextField(theme, "Place", icon="map-pin", scan=True, strong=True)
    field.setText("B3")
    inner.addWidget(field)
    inner.addWidget(
        kit.Label(theme, "Scan the shelf label or type any place, such as “under the counter”.", "caption", "text2")
    )
    inner.addWidget(kit.SectionLabel(theme, "Used today"))
    for names in (("B1", "B2", "B3", "Back room"), ("Counter", "Cooler 1")):
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in names:
            row.addWidget(kit.FilterChip(theme, name, tall=True, solid=False, checked=name == "B3"))
        row.addStretch(1)
        inner.addLayout(row)
    inner.addWidget(kit.Stepper(theme, "Bags", value=3))
    card = kit.Card(theme)
    card.body.addWidget(kit.Label(theme, "Picked 3 of 4 items", "title"))
    card.body.addWidget(
        kit.Label(theme, "Wool beanie was not found. A refund starts when you stage this order.", "caption", "text2")
    )
    inner.addWidget(card)
    column.addStretch(1)
    actions = kit.ActionBar(theme)
    actions.add_button(kit.Button(theme, "Stage at B3 and refund 1 item", "primary", "archive", "big"))
    column.addWidget(actions)
    return ground


def hand_off(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Hand-off", "3 waiting · longest 7 min")
    staged = ChipData("Staged B3", "primary", "archive")
    rows = [
        CustomerRow(
            "1",
            "PR",
            "Priya Raman",
            "#100214 · 4 items",
            ChipData("7:12", "danger_fill", "timer"),
            "Curbside · Spot 4",
            "car",
            "x",
            staged,
        ),
        CustomerRow(
            "2",
            "DA",
            "Diego Alvarez",
            "#100256 · 4 items",
            ChipData("3:40", "warn_fill", "timer"),
            "In store · Desk",
            "store",
            "x",
            staged,
        ),
        CustomerRow(
            "3",
            "ML",
            "Mei Lin",
            "#100263 · 4 items",
            ChipData("0:48", "neutral", "timer"),
            "Curbside · Spot 2",
            "car",
            "x",
            ChipData("Picking · 1 left", "warn", "footprints"),
        ),
    ]
    column.addWidget(card_list(theme, list(rows), top=12), 1)
    inner = padded(column)
    inner.addWidget(kit.Button(theme, "Check in a customer", "outline", "user-plus"))
    inner.addWidget(
        kit.Label(
            theme, "New arrivals appear at the top with a chime and vibration.", "caption", "text2", align="center"
        )
    )
    nav = kit.BottomNav(theme, NAV)
    nav.set_current("handoff")
    nav.set_badge("handoff", 3)
    column.addWidget(nav)
    return ground


def hand_off_detail(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "#100214", "Priya Raman · (555) 0142", back=True)
    inner = padded(column)
    strip = kit.InfoStrip(theme)
    strip.set_info("car", "Spot 4", "Silver hatchback · Staged B3", ChipData("7:12", "danger_fill", "timer"))
    inner.addWidget(strip)
    inner.addWidget(kit.Banner(theme, "warn", "user-check", "Pickup person: Dev Raman · check ID"))
    rows = [
        ItemRowData("1", "Merino crew sweater", "M · Deep navy · 2", "x", "shirt", decision="accepted"),
        ItemRowData("2", "Trail running shoe", "42 · Slate · 1", "x", "footprints", decision="rejected"),
        ItemRowData("3", "Linen throw", "Oat · 1", "x", "bed", decision="undecided"),
        ItemRowData(
            "4",
            "Wool beanie",
            "Not found · refunded",
            "x",
            "hard-hat",
            chip=ChipData("Not found", "danger", "search-x"),
            muted=True,
        ),
    ]
    column.addWidget(card_list(theme, list(rows), top=0), 1)
    actions = kit.ActionBar(theme)
    actions.set_summary("2 of 4", "1 rejected · 2 refunds")
    actions.add_button(kit.Button(theme, "Get signature", "primary", "signature", "big"), 14)
    column.addWidget(actions)
    return ground


def sign_in(theme: Theme) -> QWidget:
    ground, column = page(theme)
    inner = QVBoxLayout()
    inner.setContentsMargins(24, 36, 24, 24)
    inner.setSpacing(6)
    column.addLayout(inner)
    disc = kit.IconDisc(theme, "package-check", size=64, radius=16, solid=True)
    inner.addWidget(disc, 0, Qt.AlignmentFlag.AlignHCenter)
    inner.addSpacing(4)
    inner.addWidget(kit.Label(theme, "Store 0142", "h1", align="center"))
    inner.addWidget(kit.Label(theme, "Scan your badge, or enter your PIN", "body", "text2", align="center"))
    dots = kit.PinDots(theme)
    dots.set_count(3)
    inner.addWidget(dots)
    inner.addSpacing(10)
    inner.addWidget(kit.Keypad(theme, "pin", key_height=68, gap=12), 1)
    inner.addSpacing(10)
    button = kit.Button(theme, "Sign in", "primary", "log-in")
    button.setEnabled(False)
    inner.addWidget(button)
    return ground


def orders(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Orders", "102,418 orders · all statuses")
    inner = padded(column, top=12)
    field = kit.SearchField(theme, "Search", placeholder="Number, name, phone or SKU")
    field.setText("okaf")
    field.setFocus()
    inner.addWidget(field)
    row = QHBoxLayout()
    row.setSpacing(8)
    for name in ("All", "Ready", "Picking", "Handed over"):
        row.addWidget(kit.FilterChip(theme, name, checked=name == "All"))
    row.addStretch(1)
    inner.addLayout(row)
    inner.addWidget(kit.Label(theme, "7 matches · 38 ms", "caption", "text2"))
    rows = [
        OrderSummaryRow(
            "1",
            "#100214",
            "Amara Okafor",
            ChipData("Ready · B3", "primary", "archive"),
            "Today 14:20 · 4 items",
            "x",
            bold_spans=((6, 4),),
        ),
        OrderSummaryRow(
            "2", "#100081", "Noah Okafor", ChipData("Picking", "warn", "footprints"), "Today 13:05 · 2 items", "x"
        ),
        OrderSummaryRow(
            "3",
            "#99870",
            "Okafor Stores Ltd",
            ChipData("Handed over", "success", "circle-check-big"),
            "Yesterday · 9 items",
            "x",
        ),
        OrderSummaryRow(
            "4", "#99122", "Amara Okafor", ChipData("Partly refunded", "danger", "undo-2"), "16 Nov · 3 items", "x"
        ),
        NoteRow("12 more at the hub", "cloud-download"),
    ]
    column.addWidget(card_list(theme, list(rows), top=0), 1)
    nav = kit.BottomNav(theme, NAV)
    nav.set_current("orders")
    nav.set_badge("handoff", 3)
    column.addWidget(nav)
    return ground


def sync(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Sync status", "Last sync 14:02 · 6 min ago", back=True, offline=True)
    inner = padded(column, top=12, gap=10)
    inner.addWidget(
        kit.Banner(
            theme,
            "warn",
            "cloud-off",
            "Working offline",
            "Picks, staging and signatures are saved on this device and will send when the network returns.",
        )
    )
    inner.addWidget(kit.SectionLabel(theme, "Needs attention · 1"))
    inner.addWidget(
        kit.AttentionCard(
            theme,
            "Order #100207 changed",
            "You marked 1 unit not found. Head office already cancelled that line at 13:58.",
            [("back", "Put back 2 units", "package-minus", "outline"), ("give", "Give to Ana", "user", "tonal")],
            followers=("Then: finish the pick, stage",),
        )
    )
    inner.addWidget(kit.SectionLabel(theme, "Waiting to send · 3"))
    rows = [
        OutboxRow("1", "scan-barcode", "Picked 2 of 2", "#100214 · 14:06", "x"),
        OutboxRow("2", "archive", "Staged at B3", "#100214 · 14:07", "x"),
        OutboxRow("3", "signature", "Signature", "14:08", "x", ChipData("May be refused", "warn", "circle-alert")),
    ]
    column.addWidget(card_list(theme, list(rows), top=0), 1)
    return ground


def states(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick queue", "Store 0142 · Maya")
    column.addWidget(
        kit.EmptyState(
            theme,
            "party-popper",
            "All caught up",
            "No orders to pick. New orders show here within a few seconds.",
            "Check hand-off",
            "handshake",
        ),
        1,
    )
    return ground


def error(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick walk", "3 orders · 14 units", back=True)
    column.addWidget(
        kit.ErrorState(
            theme,
            "camera-off",
            "Camera not available",
            "Another app may be using it. You can keep picking with the scan trigger or by typing the SKU.",
            "Try again",
            "Enter SKU",
            "keyboard",
            "Code CAM-03",
        ),
        1,
    )
    return ground


def loading(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Pick queue", "Loading orders…")
    skeleton = kit.Skeleton(theme, "queue")
    skeleton.show_now()
    column.addWidget(skeleton, 1)
    return ground


def sheet(theme: Theme) -> QWidget:
    ground = walk_page(theme, "idle", "Press the trigger or aim here")
    ground.resize(360, 640)
    over = kit.Sheet(theme, ground, "Can’t find it?", "Merino crew sweater · M · Deep navy. 1 of 2 picked.")
    over.body.addWidget(kit.Button(theme, "Skip for now, come back later", "tonal", "skip-forward"))
    over.body.addWidget(kit.Stepper(theme, "Units not found", value=1, high=2))
    over.body.addWidget(kit.Button(theme, "Mark 1 unit not found", "danger", "search-x"))
    over.body.addWidget(
        kit.Label(theme, "The refund starts only when the order is staged", "caption", "text2", align="center")
    )
    over.body.addWidget(kit.Button(theme, "Cancel", "plain", size="small"))
    ground.show()
    over.open()
    return ground


def settings(theme: Theme) -> QWidget:
    ground, column = page(theme)
    bar(theme, column, "Settings", "This device", back=True)
    rows = [
        SectionRow("Device"),
        SettingRow("theme", "Theme", "x", value_text="Automatic", icon="sun", arrow=True),
        SettingRow("left", "Left-handed", "x", "Swaps the sides of the action bar", "user", switch=True),
        SettingRow("motion", "Reduced motion", "x", switch=False, icon="zap"),
        SettingRow("out", "Sign out", "x", icon="log-out", danger=True),
        SectionRow("Timeline"),
        TimelineRow("1", "Placed", "Online shop", "13:02", "x", "shopping-bag", first=True),
        TimelineRow("2", "Picked 3 of 4", "Maya on Handheld 2", "14:06", "x", "package-check", "success"),
        TimelineRow("3", "1 unit not found", "Maya", "14:07", "x", "search-x", "danger", last=True),
        WalkLineRow(
            "1",
            "Merino crew sweater",
            "M · Deep navy",
            "1/2",
            "$68.00",
            ChipData("Left", "neutral", "package-search"),
            "x",
            current=True,
        ),
        ReturnRow("1", "RMA 50118", "Leila Haddad · 2 items", ChipData("Waiting 4 min", "warn_fill", "timer"), "x"),
    ]
    column.addWidget(card_list(theme, list(rows)), 1)
    ground.resize(360, 640)
    snackbar = kit.Snackbar(theme, ground)
    ground.show()
    snackbar.show_message("Staged at B3", "Undo")
    return ground


def parts(theme: Theme) -> QWidget:
    ground, column = page(theme)
    inner = padded(column, top=12)
    grid = QGridLayout()
    grid.setSpacing(8)
    for place, kind in enumerate(("primary", "tonal", "outline", "danger", "success", "plain")):
        button = kit.Button(theme, kind.title(), kind, "check" if kind in ("primary", "success") else "")  # type: ignore[arg-type]
        grid.addWidget(button, place // 2, place % 2)
    inner.addLayout(grid)
    inner.addWidget(kit.Segmented(theme, [("new", "Like new"), ("worn", "Worn"), ("damaged", "Damaged")]))
    inner.itemAt(1).widget().set_current("new")
    inner.addWidget(kit.Keypad(theme, "sku", key_height=52))
    letters = kit.Keypad(theme, "sku", key_height=52)
    letters.show_letters(True)
    inner.addWidget(letters)
    column.addStretch(1)
    return ground


def dialog(theme: Theme) -> QWidget:
    ground, column = page(theme)
    app_bar = kit.AppBar(theme, "Hand-off", "3 waiting", wide=True)
    column.addWidget(app_bar)
    column.addStretch(1)
    ground.resize(1280, 720)
    over = kit.Sheet(theme, ground, "Reject this unit?", "Trail running shoe · 42 · Slate")
    over.body.addWidget(
        kit.Segmented(theme, [("damaged", "Damaged"), ("wrong", "Wrong"), ("mind", "Changed mind"), ("other", "Other")])
    )
    button = kit.Button(theme, "Reject 1 unit", "danger", "octagon-x")
    over.body.addWidget(button)
    over.body.addWidget(kit.Button(theme, "Cancel", "plain", size="small"))
    ground.show()
    over.open()
    theme.set_key_mode(True)
    button.setFocus()
    return ground


def focus(theme: Theme) -> QWidget:
    ground, column = page(theme)
    inner = padded(column, top=12)
    theme.set_key_mode(True)
    shown: list[QWidget] = [
        kit.Button(theme, "Primary", "primary", "check"),
        kit.Button(theme, "Outline", "outline"),
        kit.Button(theme, "Tonal", "tonal"),
        kit.FilterChip(theme, "All", checked=True),
        kit.SyncPill(theme, SYNCED),
        kit.IconButton(theme, "arrow-left", "Back"),
        kit.CountTile(theme, "Overdue", "clock-alert", "danger"),
        kit.RowView(theme, QUEUE[1]),
        kit.LocationStrip(theme),
    ]
    for widget in shown:
        widget.hasFocus = lambda: True  # type: ignore[method-assign]
        inner.addWidget(widget)
    column.addStretch(1)
    return ground


def no_camera(theme: Theme) -> QWidget:
    return walk_page(theme, "idle", "Press the trigger to scan", camera=False)


def matched(theme: Theme) -> QWidget:
    return walk_page(theme, "ok", "Matched · 2 of 2 picked", "B")


def wrong(theme: Theme) -> QWidget:
    return walk_page(theme, "wrong", "Wrong size: scanned L, need M")


def idle(theme: Theme) -> QWidget:
    return walk_page(theme, "idle", "Press the trigger or aim here")


def signature(theme: Theme) -> QWidget:
    ground = kit.Backdrop(theme)
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = kit.Rail(
        theme,
        [
            *NAV[:4],
            kit.NavItem("returns", "Returns", "undo-2"),
            kit.NavItem("sync", "Sync", "refresh-cw"),
            kit.NavItem("settings", "Settings", "settings"),
        ],
        "MJ",
    )
    rail.set_current("handoff")
    row.addWidget(rail)
    column = QVBoxLayout()
    row.addLayout(column, 1)
    app_bar = kit.AppBar(theme, "Sign for order #100214", "Priya Raman · collected by Dev Raman", back=True, wide=True)
    app_bar.set_sync(SYNCED)
    column.addWidget(app_bar)
    inner = QHBoxLayout()
    inner.setContentsMargins(16, 8, 16, 16)
    inner.setSpacing(16)
    column.addLayout(inner, 1)
    card = kit.Card(theme, padding=20)
    card.setFixedWidth(360)
    card.body.addWidget(kit.Label(theme, "You are collecting", "title"))
    for name, meta, icon in (("Merino crew sweater", "M · Deep navy · 2", "shirt"), ("Linen throw", "Oat · 1", "bed")):
        card.body.addWidget(kit.RowView(theme, ItemRowData(name, name, meta, name, icon, plain=True), pressable=False))
    card.body.addStretch(1)
    card.body.addWidget(kit.Divider(theme))
    card.body.addWidget(kit.ValueLine(theme, "Paid", "$302.00"))
    card.body.addWidget(kit.ValueLine(theme, "Refund", "− $148.00"))
    card.body.addWidget(kit.ValueLine(theme, "Total", "$154.00", strong=True))
    inner.addWidget(card)
    right = QVBoxLayout()
    pad = kit.SignaturePad(theme)
    pad.set_texts("Dev Raman · signs to confirm receipt of 3 units")
    right.addWidget(pad, 1)
    buttons = QHBoxLayout()
    buttons.addWidget(kit.Button(theme, "Clear", "outline", "eraser", "sign_off"), 2)
    buttons.addWidget(kit.Button(theme, "Accept and hand over", "primary", "check", "sign_off"), 5)
    right.addLayout(buttons)
    inner.addLayout(right, 1)
    ground.resize(1280, 720)
    ground.show()
    QApplication.processEvents()
    scribble(pad)
    return ground


def scribble(pad: kit.SignaturePad) -> None:
    kinds = (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseMove, QMouseEvent.Type.MouseButtonRelease)
    points = [(120 + n * 6.0, 360 + 70 * (-1) ** (n // 9) * ((n % 9) / 9) - n) for n in range(70)]
    for place, (x, y) in enumerate(points):
        kind = kinds[0] if place == 0 else kinds[2] if place == len(points) - 1 else kinds[1]
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, QPointF(x, y), pad.mapToGlobal(QPointF(x, y)), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(pad, event)


PAGES: dict[str, Callable[[Theme], QWidget]] = {
    function.__name__: function
    for function in (
        queue,
        queue_sections,
        idle,
        matched,
        wrong,
        no_camera,
        stage,
        hand_off,
        hand_off_detail,
        sign_in,
        orders,
        sync,
        states,
        error,
        loading,
        sheet,
        settings,
        parts,
        signature,
        dialog,
        focus,
    )
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("build/gallery"))
    parser.add_argument("--page", action="append", choices=sorted(PAGES), help="only these pages")
    parser.add_argument("--mode", action="append", choices=[mode.value for mode in Mode], help="only these themes")
    parser.add_argument("--text", type=float, default=1.0, help="text size: 1, 1.15 or 1.3")
    parser.add_argument("--size", default="360x640", help="window in dp")
    parser.add_argument("--rtl", action="store_true", help="text from the right")
    arguments = parser.parse_args()
    application = QApplication(sys.argv[:1])
    if arguments.rtl:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arguments.out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in arguments.size.split("x"))
    families = None
    for mode in arguments.mode or ("light", "dark"):
        theme = Theme(Mode(mode), arguments.text, families=families)
        theme.set_reduced_motion(True)
        families = theme.families
        for name in arguments.page or PAGES:
            widget = PAGES[name](theme)
            widget.resize(*((1280, 720) if name in ("signature", "dialog") else (width, height)))
            widget.show()
            widget.activateWindow()
            for field in widget.findChildren(kit.TextField):
                field.setFocus()
            for _ in range(3):
                application.processEvents()
            widget.grab().save(str(arguments.out / f"{name}-{mode}.png"))
            widget.close()


if __name__ == "__main__":
    main()
