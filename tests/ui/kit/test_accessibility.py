"""Whatever the focus can reach has a name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from storeassist_qt.ui import kit
from storeassist_qt.ui.rows import ChipData, ItemRowData, OutboxRow, RowsModel

CHIP = ChipData("Synced", "success", "cloud-check")
NAV = [kit.NavItem("pick", "Pick", "package-search"), kit.NavItem("more", "More", "menu")]


def unnamed(interface: QAccessibleInterface) -> list[str]:
    found = []
    if interface.state().focusable and not interface.text(QAccessible.Text.Name):
        thing = interface.object()
        found.append(f"{type(thing).__name__} {thing.objectName() if thing else ''}")
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            found += unnamed(child)
    return found


def test_every_focusable_part_of_the_kit_has_a_name(theme, host):
    bar = kit.AppBar(theme, "Pick walk", "3 orders", back=True)
    bar.set_sync(CHIP)
    bar.set_action("list", "Lines of this walk")
    tile = kit.CountTile(theme, "Overdue", "clock-alert")
    tile.set_count("12")
    card = kit.ItemCard(theme)
    card.location.set_location("A12", "Bay 3", "Shelf 2", "1/2", "picked")
    card.set_item("Northfold", "Merino crew sweater", ["M"])
    cards = kit.CardList(theme, accessible="Waiting to send")
    model = RowsModel(cards)
    model.set_rows([OutboxRow("1", "archive", "Staged", "14:07", "Staged at B3 at 14:07")])
    cards.setModel(model)
    column = kit.ScrollColumn(theme)
    widgets = [
        bar,
        tile,
        card,
        cards,
        column,
        kit.Button(theme, "Skip"),
        kit.FilterChip(theme, "All"),
        kit.Keypad(theme, "sku"),
        kit.Stepper(theme, "Bags"),
        kit.SearchField(theme, "Search orders", scan=True),
        kit.Segmented(theme, [("yes", "Yes")]),
        kit.BottomNav(theme, NAV),
        kit.Rail(theme, NAV, "MJ"),
        kit.Banner(theme, "warn", "cloud-off", "Working offline", "Saved here.", action="Try now", closable=True),
        kit.AttentionCard(theme, "Order changed", "Why", [("back", "Put back", "undo-2", "outline")]),
        kit.EmptyState(theme, "party-popper", "All caught up", "None.", "Check hand-off"),
        kit.ErrorState(theme, "camera-off", "No camera", "Why.", "Try again", "Enter SKU"),
        kit.ScanPanel(theme),
        kit.SignaturePad(theme),
        kit.RowView(theme, ItemRowData("1", "Sweater", "M", "Sweater, M")),
    ]
    for widget in widgets:
        host.layout().addWidget(widget)
        widget.show()
    assert unnamed(QAccessible.queryAccessibleInterface(host)) == []


def test_every_widget_has_an_object_name(theme):
    assert kit.Button(theme, "Skip").objectName() == "Button"
    assert kit.Button(theme, "Skip", name="skip_button").objectName() == "skip_button"
    assert kit.Label(theme, "x", name="hint").objectName() == "hint"


def test_a_picture_opens_by_key_and_finger(theme, host, qtbot):
    picture = kit.ItemPicture(theme)
    picture.set_pressable(True)
    host.layout().addWidget(picture)
    picture.show()
    with qtbot.waitSignal(picture.pressed):
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    with qtbot.waitSignal(picture.pressed):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
