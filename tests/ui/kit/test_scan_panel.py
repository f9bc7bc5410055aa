import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from storeassist_qt.ui import kit


@pytest.fixture
def panel(theme, host) -> kit.ScanPanel:
    made = kit.ScanPanel(theme)
    host.layout().addWidget(made)
    made.show()
    return made


def colour_frame(colour: Qt.GlobalColor) -> QImage:
    frame = QImage(640, 480, QImage.Format.Format_RGB888)
    frame.fill(colour)
    return frame


@pytest.mark.parametrize("state", ["idle", "ok", "wrong", "unknown", "paused", "no_camera"])
@pytest.mark.parametrize("has_camera", [True, False])
def test_every_state_is_painted_and_told(panel, state, has_camera):
    panel.set_has_camera(has_camera)
    panel.set_state(state, "Wrong size: scanned L, need M", "B")
    assert panel.accessibleName() == "Wrong size: scanned L, need M B"
    assert not panel.grab().isNull()


def test_a_frame_fills_the_panel(panel):
    panel.show_frame(colour_frame(Qt.GlobalColor.magenta))
    middle = panel.grab().toImage().pixelColor(30, 30)
    assert (middle.red(), middle.green(), middle.blue()) == (255, 0, 255)


def test_frames_are_dropped_while_the_panel_is_hidden(panel):
    panel.hide()
    panel.show_frame(colour_frame(Qt.GlobalColor.magenta))
    panel.show()
    assert panel.grab().toImage().pixelColor(30, 30).red() < 200


def test_a_wrong_scan_is_red_and_a_right_one_is_not(panel, theme):
    panel.set_state("wrong", "Wrong")
    wrong = panel.grab().toImage().pixelColor(panel.width() // 2 + 60, panel.height() - 6)
    assert wrong == theme.color.danger_fill
    panel.set_state("ok", "Matched")
    assert panel.grab().toImage().pixelColor(panel.width() // 2 + 60, panel.height() - 6) == theme.color.success_fill


def test_without_a_camera_the_panel_is_a_hint_of_96(panel):
    panel.set_has_camera(False)
    assert panel.sizeHint().height() == 96


def test_a_tap_on_the_preview_is_told(panel, qtbot):
    with qtbot.waitSignal(panel.tapped):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton)


def test_the_location_reports_tap_and_long_press(theme, host, qtbot):
    card = kit.ItemCard(theme)
    card.location.set_location("A12", "Bay 3", "Shelf 2", "1/2", "picked")
    host.layout().addWidget(card)
    assert card.location.accessibleName() == "A12, Bay 3, Shelf 2, 1/2 picked"
    with qtbot.waitSignal(card.quantity_pressed):
        qtbot.mouseClick(card.location, Qt.MouseButton.LeftButton)
    taps = []
    card.quantity_pressed.connect(lambda: taps.append(1))
    with qtbot.waitSignal(card.quantity_held):
        qtbot.mousePress(card.location, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(card.location, Qt.MouseButton.LeftButton)
    assert taps == []


def test_the_item_card_changes_its_item(theme, host):
    card = kit.ItemCard(theme)
    host.layout().addWidget(card)
    card.set_item("Northfold · $68.00", "Merino crew sweater", ["M", "Deep navy"], None, "shirt")
    card.set_codes([("SKU", "NF-1", "", 0), ("EAN", "9521234567899", "For #1", 5)])
    card.set_item("Ridgeline · $129.00", "Trail running shoe", ["42"])
    card.set_codes([("SKU", "RL-1", "", 0)])
    assert card.name_label.text() == "Trail running shoe"
    assert not card.grab().isNull()


def test_progress_reads_both_its_texts(theme, host):
    progress = kit.SegmentProgress(theme)
    host.layout().addWidget(progress)
    progress.set_progress(["done", "skipped", "now", *["left"] * 400], "6 of 14 done", "1 skipped")
    assert progress.accessibleName() == "6 of 14 done, 1 skipped"
    assert not progress.grab().isNull()


def test_the_preview_leaves_a_long_item_name_its_lines(theme, host, qtbot):
    theme.set_text_scale(1.3)
    host.resize(320, 560)
    card, panel = kit.ItemCard(theme), kit.ScanPanel(theme)
    card.set_item("Northfold · $68.00", "Merino crew sweater with a long name", ["M"], None, "shirt")
    host.layout().addWidget(card)
    host.layout().addWidget(panel)
    qtbot.waitUntil(panel.isVisible)
    label = card.name_label
    assert label.height() >= label.heightForWidth(label.width())
    assert panel.height() >= 120
