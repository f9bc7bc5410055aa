import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui.example_store import SWEATER, line_of, order_of
from tests.ui.fakes import make_world

from storeassist_qt.domain.commands import TakeOver
from storeassist_qt.domain.ports import Connection
from storeassist_qt.ui.screens.base import Screen
from storeassist_qt.ui.shell import MainWindow


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.register("order_detail", Screen)
    made.register("handoff", Screen)
    made.resize(360, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window):
    return window.page("queue")


def tap(qtbot, page, key):
    index = page.vm.model.index(page.vm.model.row_of(key))
    page.list.scrollTo(index)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(index).center())


def test_a_tap_chooses_and_the_action_bar_replaces_the_navigation(page, window, qtbot):
    tap(qtbot, page, "o-100228")
    qtbot.waitUntil(lambda: page.vm.selected == ("o-100228",))
    assert page.action_bar.isVisible()
    assert page.action_bar.title_label.text() == "1 selected"
    assert not window.bottom_nav.isVisible()
    assert not page.float_button.isVisible()


def test_start_walk_opens_the_walk(page, window, qtbot):
    page.vm.toggle("o-100228")
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    assert window.shown == "walk"


def test_the_floating_button_starts_what_it_names(page, window, qtbot):
    assert page.float_button.text() == "Pick 1 for waiting customer"
    qtbot.mouseClick(page.float_button, Qt.MouseButton.LeftButton)
    assert window.shown == "walk"


def test_a_long_press_opens_the_order(page, window, qtbot):
    index = page.vm.model.index(page.vm.model.row_of("o-100228"))
    page.list.long_pressed.emit(index)
    assert window.shown == "order_detail"


def test_a_tile_filters_the_list(page, qtbot):
    qtbot.mouseClick(page.tiles[2], Qt.MouseButton.LeftButton)
    assert [row.key for row in page.vm.model.rows if row.key.startswith("o-")] == ["o-100263", "o-100270"]
    assert page.tiles[2].isChecked()


def test_take_over_is_asked_in_a_sheet(page, window, world, qtbot):
    page.vm.toggle("o-100256")
    button = window.findChild(QWidget, "take_over")
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(world.sink.commands(TakeOver)) == 1


def test_offline_take_over_is_disabled_with_the_reason(page, window, world):
    world.sync.become(is_online=False)
    page.vm.toggle("o-100256")
    assert not window.findChild(QWidget, "take_over").isEnabled()
    assert "hub" in window.findChild(QWidget, "take_over_reason").text()


def test_the_resume_card_leads_back_to_the_walk(page, window, qtbot):
    page.vm.toggle("o-100228")
    page.vm.start_selected()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.shown == "queue"
    assert page.resume_card.row.title == "Resume walk (10 left)"
    qtbot.mouseClick(page.resume_card, Qt.MouseButton.LeftButton)
    assert window.shown == "walk"


def test_new_orders_show_a_pill_while_the_list_is_touched(page, world, qtbot):
    page.vm.is_touched = lambda: True
    world.orders.put(order_of("100400", "New One", -200, (line_of("l1", SWEATER, 1),)))
    assert page.new_pill.isVisible()
    assert page.new_pill.text() == "1 new"
    page.vm.is_touched = lambda: False
    qtbot.mouseClick(page.new_pill, Qt.MouseButton.LeftButton)
    assert not page.new_pill.isVisible()
    assert page.vm.model.row_of("o-100400") > 0


def test_rows_inserted_above_do_not_move_what_is_being_read(page, world, qtbot):
    bar = page.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    index = page.vm.model.index(page.vm.model.row_of("o-100214"))
    before = page.list.visualRect(index).top()
    world.orders.put(order_of("100400", "New One", -200, (line_of("l1", SWEATER, 1),)))
    index = page.vm.model.index(page.vm.model.row_of("o-100214"))
    assert page.list.visualRect(index).top() == before


def test_nothing_to_pick_offers_the_hand_off(window, page, world, qtbot):
    world.orders.by_id.clear()
    world.orders.put()
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    qtbot.mouseClick(page.empty.action_button, Qt.MouseButton.LeftButton)
    assert window.shown == "handoff"


def test_loading_shows_the_skeleton(page, world):
    world.orders.by_id.clear()
    world.sync.become(connection=Connection.SYNCING, is_loading=True)
    world.orders.put()
    assert page.skeleton.isVisible()
    assert not page.empty.isVisible()


def test_escape_lets_the_selection_go_first(page, window, qtbot):
    page.vm.toggle("o-100228")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.vm.selected == ()
    assert window.shown == "queue"


def test_the_kiosk_shows_lines_and_the_batch(window, page, qtbot):
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: page.detail_pane.isVisible())
    page.vm.toggle("o-100228")
    assert page.detail_title.text() == "#100228 · Tomasz Raman"
    assert page.summary_total.text() == "1 selected"
    assert window.rail.isVisible()
    qtbot.mouseClick(page.kiosk_start, Qt.MouseButton.LeftButton)
    assert window.shown == "walk"
