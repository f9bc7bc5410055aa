import numpy
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from tests.ui.example_store import BEANIE_EAN, SHOE_EAN, SWEATER_EAN, SWEATER_L_EAN
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import MarkNotFound, PickUnits, PutBackUnits, SkipLine
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.ports import CameraState, Frame
from storeassist_qt.ui.shell import MainWindow


def open_walk(qtbot, theme, *, has_camera=False, size=(360, 640)):
    world = make_world(theme=theme, has_camera=has_camera)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    queue = window.page("queue").vm
    queue.toggle("o-100214")
    queue.toggle("o-100261")
    queue.start_selected()
    return world, window, window.page("walk")


@pytest.fixture
def opened(qtbot, theme):
    return open_walk(qtbot, theme)


def click(qtbot, window, name):
    qtbot.mouseClick(window.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_the_card_shows_where_what_and_for_whom(opened):
    _world, window, page = opened
    assert window.app_bar.subtitle_label.text() == "2 orders · 5 units"
    assert page.name_label.text() == "Trail running shoe"
    assert page.maker_label.text() == "Ridgeline · $129.00"
    assert not window.bottom_nav.isVisible()


def test_without_a_camera_the_panel_is_a_trigger_hint_96_high(opened):
    _world, _window, page = opened
    assert page.panel.height() == 96
    assert page.panel.text == "Press the trigger to scan"
    assert page.picture.width() > 92


def test_a_trigger_read_is_answered_in_the_panel(opened):
    world, window, page = opened
    window.handle_scan(trigger(SHOE_EAN))
    assert page.panel.state == "ok"
    assert len(world.sink.commands(PickUnits)) == 1
    assert page.name_label.text() == "Wool beanie"


def test_the_camera_runs_while_the_panel_can_be_seen_and_no_longer(qtbot, theme):
    world, window, page = open_walk(qtbot, theme, has_camera=True)
    assert world.camera.is_running
    world.camera.show_code(SHOE_EAN, times=1)
    assert page.panel.state == "ok"
    page.on_header_icon()
    assert not world.camera.is_running
    window.back()
    assert world.camera.is_running
    window.hide()
    assert not world.camera.is_running


def test_frames_reach_the_panel_without_a_copy(qtbot, theme):
    world, _window, page = open_walk(qtbot, theme, has_camera=True)
    pixels = numpy.zeros((480, 640, 3), numpy.uint8)
    frame = Frame(memoryview(pixels).cast("B"), 640, 480, 640 * 3)
    world.camera.show_frame(frame)
    assert page.feed._frame is frame


def test_what_the_camera_sees_under_a_sheet_does_not_count(qtbot, theme):
    world, window, page = open_walk(qtbot, theme, has_camera=True)
    page.ask_not_found()
    world.camera.show_code(SHOE_EAN)
    assert world.sink.commands(PickUnits) == []
    window.close_sheet()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "sheet") is None)
    world.camera.show_code(SHOE_EAN)
    assert len(world.sink.commands(PickUnits)) == 1


def test_a_lost_camera_is_said_and_a_tap_tries_again(qtbot, theme):
    world, _window, page = open_walk(qtbot, theme, has_camera=True)
    world.camera.become(CameraState.LOST)
    assert page.panel.state == "no_camera"
    qtbot.mouseClick(page.panel, Qt.MouseButton.LeftButton)
    assert page.panel.state == "idle"


def test_a_wrong_scan_stays_until_the_next_one(opened):
    _world, window, page = opened
    page.vm.go_to("o-100214/l1/")
    window.handle_scan(trigger(SWEATER_L_EAN))
    assert page.panel.text == "Wrong size: scanned L, need M"
    window.handle_scan(trigger(SWEATER_EAN))
    assert page.panel.state == "ok"
    assert page.panel.text == "Matched · 1 of 2 picked"


def test_a_typed_sku_is_picked_and_a_wrong_one_is_said_in_the_sheet(opened, qtbot):
    world, window, page = opened
    click(qtbot, window, "enter_sku")
    field = window.findChild(QWidget, "sku_field")
    field.setText("NOPE")
    click(qtbot, window, "pick_typed")
    assert window.findChild(QWidget, "sku_error").isVisible()
    field.setText("RL-77120-SLT-42")
    window._sheets[-1][1].activate_primary()
    assert world.sink.commands(PickUnits)[-1].verified_by == "typed_sku"
    assert not window._sheets
    assert page.name_label.text() == "Wool beanie"


def test_skip_and_return_to_the_skipped_line(opened, qtbot):
    world, window, page = opened
    click(qtbot, window, "skip")
    assert len(world.sink.commands(SkipLine)) == 1
    for code in (BEANIE_EAN, SWEATER_EAN, SWEATER_EAN, SWEATER_EAN):
        window.handle_scan(trigger(code))
    assert page.name_label.text() == "Trail running shoe"
    assert page.hint.isVisible()


def test_not_found_marks_with_a_reason_and_says_when_the_refund_starts(opened, qtbot):
    world, window, page = opened
    page.vm.go_to("o-100214/l1/")
    click(qtbot, window, "not_found")
    sheet = window._sheets[-1][1]
    assert sheet.refund_label.text() == "The refund starts only when the order is staged"
    sheet.stepper.set_value(1)
    sheet.reasons["damaged"].click()
    assert sheet.button.text() == "Mark 1 unit not found"
    click(qtbot, window, "mark_not_found")
    assert world.sink.commands(MarkNotFound)[-1].reason == "damaged"
    assert window.snackbar_line.text == "1 unit not found"
    window.snackbar_line.action_button.click()
    assert world.orders.order("o-100214").lines[0].open == 2


def test_a_trigger_read_under_the_sheet_counts_and_closes_it(opened, qtbot):
    world, window, page = opened
    page.ask_not_found()
    window.handle_scan(trigger(SHOE_EAN))
    assert len(world.sink.commands(PickUnits)) == 1
    assert not window._sheets


def test_scanning_with_the_camera_alone_keeps_the_lock_away(qtbot, theme):
    world, window, _page = open_walk(qtbot, theme, has_camera=True)
    window._idle.stop()
    world.camera.show_code(SHOE_EAN)
    assert window._idle.isActive()


def test_a_tap_on_the_quantity_corrects_it(opened, qtbot):
    world, window, page = opened
    page.vm.go_to("o-100214/l1/")
    window.handle_scan(trigger(SWEATER_EAN))
    qtbot.mouseClick(page.location, Qt.MouseButton.LeftButton)
    window._sheets[-1][1].stepper.set_value(0)
    click(qtbot, window, "save_quantity")
    assert len(world.sink.commands(PutBackUnits)) == 1
    assert world.orders.order("o-100214").lines[0].picked == 0


def test_the_list_makes_a_line_the_current_one(opened):
    _world, window, page = opened
    page.on_header_icon()
    listing = window.page("walk_list")
    place = listing.model.row_of("o-100261/l2/")
    listing.list.tapped.emit(listing.model.index(place))
    assert window.shown == "walk"
    assert page.vm.current_id == "o-100261/l2/"
    window.back()
    assert window.shown == "queue"


def finish(window):
    for code in (SHOE_EAN, BEANIE_EAN, SWEATER_EAN, SWEATER_EAN, SWEATER_EAN):
        window.handle_scan(trigger(code))


def test_the_end_shows_the_summary_and_leads_to_staging(opened, qtbot):
    world, window, _page = opened
    finish(window)
    assert window.shown == "walk_summary"
    summary = window.page("walk_summary")
    assert summary.finish_button.text() == "Stage 2 orders"
    qtbot.mouseClick(summary.finish_button, Qt.MouseButton.LeftButton)
    assert window.shown == "stage_order"
    assert world.orders.order("o-100214").stage is Stage.PICKED
    form = window.page("stage_order").form
    form.vm.choose("B3")
    form.submit()
    assert form.vm.order.order_id == "o-100261"
    form.vm.choose("B3")
    form.submit()
    assert window.shown == "stage"


def test_from_the_summary_a_mistake_can_still_be_corrected(opened, qtbot):
    world, window, page = opened
    finish(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.shown == "walk_list"
    listing = window.page("walk_list")
    listing.list.tapped.emit(listing.model.index(listing.model.row_of("o-100214/l2/")))
    assert page.done_button.isVisible()
    qtbot.mouseClick(page.location, Qt.MouseButton.LeftButton)
    window._sheets[-1][1].stepper.set_value(0)
    window._sheets[-1][1].activate_primary()
    assert world.orders.order("o-100214").lines[1].open == 1
    assert not page.done_button.isVisible()


def test_leaving_and_coming_back_loses_nothing(opened, qtbot):
    _world, window, page = opened
    window.handle_scan(trigger(SHOE_EAN))
    window.open("queue")
    window.open("walk")
    assert page.name_label.text() == "Wool beanie"
    assert page.vm.progress()[1] == "1 of 5 done"


def test_the_kiosk_has_two_columns(qtbot, theme):
    _world, _window, page = open_walk(qtbot, theme, has_camera=True, size=(1280, 720))
    card, panel = (widget.mapTo(page, QPoint(0, 0)) for widget in (page.card, page.panel))
    assert panel.x() > card.x() + page.card.width()
    assert abs(panel.y() - card.y()) < 2


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_in_a_small_window_nothing_of_the_item_is_cut_and_the_answer_is_in_sight(qtbot, theme, scale):
    theme.set_text_scale(scale)
    world, _window, page = open_walk(qtbot, theme, has_camera=True, size=(320, 568))
    page.vm.go_to("o-100214/l1/")
    world.camera.show_code(SWEATER_EAN)
    name = page.name_label
    qtbot.waitUntil(lambda: name.height() >= name.heightForWidth(name.width()))
    area = page._area.viewport()
    bottom = QPoint(0, page.panel.height())
    qtbot.waitUntil(lambda: page.panel.mapTo(page, bottom).y() <= area.mapTo(page, QPoint(0, area.height())).y())
