import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.shell import MainWindow


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    qtbot.waitExposed(made)
    made.open("stage")
    return made


def open_order(window, order_id):
    window.open("stage_order", order_id=order_id)
    return window.page("stage_order").form


def test_a_tap_opens_the_form_with_the_field_focused(window, qtbot):
    page = window.page("stage")
    page.list.tapped.emit(page.vm.model.index(page.vm.model.row_of("o-100198")))
    assert window.shown == "stage_order"
    form = window.page("stage_order").form
    qtbot.waitUntil(lambda: form.field.line_edit.hasFocus())
    assert window.app_bar.subtitle_label.text() == "#100198 · 1 bag · Sofia Nowak"


def test_a_place_used_today_fills_the_field_and_the_button_names_the_refund(window, qtbot):
    form = open_order(window, "o-100198")
    assert not form.stage_button.isEnabled()
    qtbot.mouseClick(window.findChild(QWidget, "place_B3"), Qt.MouseButton.LeftButton)
    assert form.field.text() == "B3"
    assert form.stage_button.text() == "Stage at B3 and refund 1 item"
    assert form.card_text.text() == "Wool beanie was not found. A refund starts when you stage this order."


def test_staging_goes_back_to_the_list_with_undo(window, world, qtbot):
    form = open_order(window, "o-100198")
    qtbot.keyClicks(form.field.line_edit, "under the counter")
    qtbot.keyClick(form.field.line_edit, Qt.Key.Key_Return)
    assert window.shown == "stage"
    assert world.orders.order("o-100198").stage is Stage.STAGED
    assert window.snackbar_line.text == "Staged at under the counter · Refund requested"
    window.snackbar_line.action_button.click()
    assert world.orders.order("o-100198").stage is Stage.PICKED


def test_a_shelf_label_stages_by_itself_where_nothing_is_missing(window, world, qtbot):
    form = open_order(window, "o-100195")
    window.handle_scan(trigger("LOC-B7", "code128"))
    assert form.field.text() == "B7"
    qtbot.waitUntil(lambda: world.orders.order("o-100195").stage is Stage.STAGED)


def test_leaving_within_the_second_stages_nothing(window, world):
    form = open_order(window, "o-100195")
    window.handle_scan(trigger("LOC-B7", "code128"))
    window.back()
    assert not form.vm.is_about_to_submit
    assert world.orders.order("o-100195").stage is Stage.PICKED


def test_bags_can_have_a_place_each(window, world, qtbot):
    form = open_order(window, "o-100195")
    form.stepper.set_value(2)
    form.vm.choose("B3")
    qtbot.mouseClick(form.apart_button, Qt.MouseButton.LeftButton)
    window.findChild(QWidget, "bag_1").setText("Cooler 1")
    form.submit()
    assert [bag.place for bag in world.orders.order("o-100195").bags] == ["B3", "Cooler 1"]


def test_restaging_shows_the_old_place_struck_through(window):
    form = open_order(window, "o-100190")
    assert form.old_row.isVisible()
    assert form.old_label.text() == "B3"
    assert window.app_bar.title_label.text() == "Move order"


def test_the_kiosk_stages_one_after_the_other_beside_the_list(window, world, qtbot):
    window.resize(1280, 720)
    page = window.page("stage")
    qtbot.waitUntil(lambda: page.form.isVisible())
    assert page.form.heading.text() == "#100198 · Sofia Nowak"
    page.form.vm.choose("B3")
    page.activate_primary()
    assert page.form.heading.text() == "#100195 · Ravi Mehta"
    window.handle_scan(trigger("#100190", "code128"))
    assert page.form.vm.is_restage


def test_nothing_to_stage_leads_to_the_queue(window, world, qtbot):
    world.orders.by_id.clear()
    world.orders.put()
    page = window.page("stage")
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.action_button, Qt.MouseButton.LeftButton)
    assert window.shown == "queue"
