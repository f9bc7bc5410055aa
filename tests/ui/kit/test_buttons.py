from PySide6.QtCore import Qt

from storeassist_qt.ui import kit
from storeassist_qt.ui.kit import base
from storeassist_qt.ui.rows import ChipData


def put(host, qtbot, widget):
    host.layout().addWidget(widget)
    widget.show()
    return widget


def test_a_second_press_within_the_guard_does_nothing(theme, host, qtbot, monkeypatch):
    monkeypatch.setattr(base, "GUARD_MS", 600_000)  # a busy machine may take a second between two presses
    button = put(host, qtbot, kit.Button(theme, "Start walk"))
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1]


def test_enter_presses_a_button(theme, host, qtbot):
    button = put(host, qtbot, kit.Button(theme, "Start walk"))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_the_focus_ring_shows_after_a_key_and_goes_with_a_touch(theme, host, qtbot):
    button = put(host, qtbot, kit.Button(theme, "Start walk", guarded=False))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.shows_focus
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.shows_focus
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.shows_focus


def test_every_button_is_a_finger_high(theme):
    for size in ("small", "default", "big", "sign_off"):
        assert kit.Button(theme, "Skip", size=size).sizeHint().height() >= 48
    assert kit.FilterChip(theme, "All").sizeHint().height() == 48
    assert kit.IconButton(theme, "arrow-left", "Back").sizeHint().width() == 48
    assert kit.SyncPill(theme, kit_chip()).sizeHint().height() == 48


def kit_chip():
    return ChipData("Synced", "success", "cloud-check")


def test_a_new_label_is_the_new_accessible_name(theme):
    button = kit.Button(theme, "Pick")
    button.set_label("Pick 5 overdue now")
    assert button.accessibleName() == "Pick 5 overdue now"


def test_a_chip_and_a_pill_are_named_after_their_word(theme):
    assert kit.Chip(theme, kit_chip()).accessibleName() == "Synced"
    pill = kit.Pill(theme, kit_chip())
    width = pill.sizeHint().width()
    assert width > theme.metrics("caption").horizontalAdvance("Synced")


def test_a_tile_reads_its_number_and_caption(theme):
    tile = kit.CountTile(theme, "Overdue", "clock-alert", "danger")
    tile.set_count("12")
    assert tile.accessibleName() == "12 Overdue"


def test_the_app_bar_reports_back_and_sync(theme, host, qtbot):
    bar = put(host, qtbot, kit.AppBar(theme, "Pick walk", "3 orders", back=True))
    bar.set_sync(kit_chip())
    with qtbot.waitSignal(bar.back_pressed):
        qtbot.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.sync_pressed):
        qtbot.mouseClick(bar.sync_pill, Qt.MouseButton.LeftButton)


def test_navigation_says_which_destination_was_pressed(theme, host, qtbot):
    items = [kit.NavItem("pick", "Pick", "package-search"), kit.NavItem("stage", "Stage", "archive")]
    nav = put(host, qtbot, kit.BottomNav(theme, items))
    nav.set_current("pick")
    nav.set_badge("stage", 3)
    with qtbot.waitSignal(nav.selected) as selected:
        qtbot.mouseClick(nav.button("stage"), Qt.MouseButton.LeftButton)
    assert selected.args == ["stage"]
    assert nav.current == "stage"
    assert "3" in nav.button("stage").accessibleName()


def test_a_left_handed_bar_puts_the_buttons_first(theme, host, qtbot):
    bar = put(host, qtbot, kit.ActionBar(theme))
    bar.set_summary("2 selected", "12 units")
    button = kit.Button(theme, "Start walk")
    bar.add_button(button)
    qtbot.waitUntil(lambda: button.x() > bar.title_label.parentWidget().x())
    theme.set_left_handed(True)
    qtbot.waitUntil(lambda: button.x() < bar.title_label.parentWidget().x())
