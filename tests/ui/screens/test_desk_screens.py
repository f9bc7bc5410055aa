"""Orders, order detail, sync status, settings, more, help and the first run through the real window."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QWidget
from tests.ui.desk import old_orders, sync_world
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import AddNote, CancelOrder, TakeOver
from storeassist_qt.domain.errors import SyncError
from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.kit import Button, CardList, FilterChip, Label, RowView, Sheet
from storeassist_qt.ui.screens.orders import OrdersScreen
from storeassist_qt.ui.screens.set_up import SetUpScreen
from storeassist_qt.ui.shell import MainWindow


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    old_orders(made)
    return sync_world(made)


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.register("orders", partial(OrdersScreen, world.services, made, in_background=False))
    made.resize(360, 640)
    made.show()
    return made


def press(window, name):
    button = window.findChild(Button, name)
    assert button is not None, name
    button.click()


def tap_row(qtbot, lists, number):
    model = lists.model()
    assert model is not None
    index = model.index(number, 0)
    qtbot.mouseClick(lists.viewport(), Qt.MouseButton.LeftButton, pos=lists.visualRect(index).center())


def test_orders_searches_as_somebody_types_and_opens_what_is_tapped(window, qtbot):
    window.open("orders")
    page = window.page("orders")
    qtbot.keyClicks(page.search_field.line_edit, "okafor")
    qtbot.waitUntil(lambda: [getattr(row, "name", "") for row in page.vm.model.rows] == ["Amara Okafor", ""])
    tap_row(qtbot, page.list, 0)
    qtbot.waitUntil(lambda: window.shown == "order_detail")
    assert window.page("order_detail").header.title == "#100261"


def test_a_filter_chip_shows_one_status(window):
    window.open("orders")
    page = window.page("orders")
    chip = page.findChild(FilterChip, "filter_picking")
    chip.click()
    assert [row.name for row in page.vm.model.rows] == ["Hannah Haddad"]
    assert chip.isChecked()


def test_nothing_found_shows_the_empty_state(window, qtbot):
    window.open("orders")
    page = window.page("orders")
    page.search_field.setText("zzz")
    page.vm.read()
    assert page._empty.isVisible()


def test_a_receipt_jumps_to_the_order(window):
    window.open("orders")
    assert window.handle_scan(trigger("100190"))
    assert window.shown == "order_detail"


def test_on_a_kiosk_the_order_stands_beside_the_list(window):
    window.resize(1280, 720)
    window.open("orders")
    page = window.page("orders")
    page.open_order("o-100198")
    assert page.pane is not None
    assert page.pane.isVisible()
    assert window.shown == "orders"
    window.resize(360, 640)
    assert not page.pane.isVisible()


def test_cancelling_asks_for_a_reason_before_it_does_anything(window, world):
    window.open("order_detail", order_id="o-100190")
    press(window, "act_cancel")
    sheet = Sheet.on_top_of(window)
    confirm = sheet.findChild(Button, "reason_confirm")
    assert not confirm.isEnabled()
    press(sheet, "reason_no_show")
    assert confirm.isEnabled()
    confirm.click()
    assert world.sink.commands(CancelOrder) == [CancelOrder(reason="Customer did not come")]
    assert world.orders.order("o-100190").stage is Stage.CANCELLED


def test_a_note_is_added(window, world):
    window.open("order_detail", order_id="o-100190")
    press(window, "act_note")
    sheet = Sheet.on_top_of(window)
    sheet.findChild(QWidget, "reason_field").setText("Behind the desk")
    press(sheet, "reason_confirm")
    assert world.sink.commands(AddNote) == [AddNote(text="Behind the desk")]


def test_the_primary_of_an_order_stands_at_the_foot(window):
    window.open("order_detail", order_id="o-100198")
    assert window.page("order_detail").pane.primary.text() == "Stage"


def test_sync_status_shows_cards_queue_and_settles(window, world):
    window.open("sync")
    page = window.page("sync")
    assert [label.text() for label in page.findChildren(Label, "attention_title")] == [
        "Order #100207 changed",
        "Order #100188 changed",
    ]
    assert len(page.findChildren(RowView, "waiting_row")) == 4
    press(page, "way_put_back")
    assert world.sync.settled == [("c1", "put_back")]
    assert page.findChildren(Label, "attention_title")[-1].text() == "Order #100188 changed"


def test_what_was_sent_today_is_folded(window):
    window.open("sync")
    page = window.page("sync")
    assert not page.findChildren(RowView, "sent_row")
    press(page, "sent_today")
    assert len(page.findChildren(RowView, "sent_row")) == 1


def test_the_diagnostic_code_is_copied(window):
    window.open("sync")
    press(window, "copy_code")
    assert QGuiApplication.clipboard().text() == "SA-0142-7F3C"
    assert window.snackbar_line.text == "Copied: SA-0142-7F3C"


def test_a_setting_is_changed_by_its_row_and_sheet(window, world):
    window.open("settings")
    page = window.page("settings")
    page.findChild(RowView, "setting_ui.theme").tapped.emit()
    press(Sheet.on_top_of(window), "setting_v2")
    assert world.device.get("ui.theme") == "dark"
    page.findChild(RowView, "setting_ui.left_handed").tapped.emit()
    assert world.device.get("ui.left_handed") is True


def test_a_scan_in_settings_shows_its_raw_characters(window):
    window.open("settings")
    assert window.handle_scan(trigger("A\x1dB", "code128"))
    assert window.page("settings").findChild(Label, "raw_scan").text().startswith("A<GS>B\n")


def test_more_leads_on_and_signs_out(window, world):
    window.open("more")
    window.page("more").findChild(RowView, "more_settings").tapped.emit()
    assert window.shown == "settings"
    window.open("more")
    window.page("more").findChild(RowView, "more_sign_out").tapped.emit()
    assert window.shown == "sign_in"
    assert world.sign_in.session() is None


def test_help_opens_a_page_and_back_returns_to_the_list(window):
    window.open("help")
    page = window.page("help")
    page.findChild(RowView, "help_pick").tapped.emit()
    assert page.header.title == "Picking"
    window.go_back()
    assert (window.shown, page.header.title) == ("help", "Help")


class Door:
    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    def enrol(self, url, code, done):
        self.asked.append((url, code))
        done(self.answers.pop(0))


def test_the_first_run_says_what_is_wrong_and_then_goes_on(qtbot, world):
    window = MainWindow(world.services, start="set_up")
    qtbot.addWidget(window)
    window.resize(360, 640)
    window.show()
    page = window.page("set_up")
    assert isinstance(page, SetUpScreen)
    door = Door(SyncError("hub_unreachable", url="x"), None)
    page.use(door)
    page.url.setText("10.0.0.5:8840")
    page.code.setText("AB12-CD34")
    page.button.click()
    assert page.error.isVisible()
    assert page.error.title_label.text().startswith("No hub answers there. Nothing was changed.")
    page.activate_primary()
    assert len(door.asked) == 2
    assert window.shown == "sign_in"


@pytest.mark.parametrize("name", ["handoff", "orders", "sync", "settings", "more", "help"])
@pytest.mark.parametrize("width", [360, 1280])
def test_everything_a_key_reaches_has_a_name(window, name, width):
    window.resize(width, 720)
    window.open(name)
    nameless = [
        child.objectName()
        for child in window.page(name).findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name))
    ]
    assert nameless == []


@pytest.mark.parametrize("name", ["handoff", "orders", "sync", "settings", "more", "help"])
def test_nothing_is_wider_than_a_small_handheld(window, name, theme):
    theme.set_text_scale(1.3)
    window.resize(320, 568)
    window.open(name)
    page = window.page(name)
    too_wide = [
        child.objectName()
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and not isinstance(child, FilterChip)
        and child.objectName() != ""
        and child.mapTo(page, child.rect().topRight()).x() > page.width() + 1
        and not isinstance(child.parent(), CardList)
    ]
    assert too_wide == []
    theme.set_text_scale(1.0)


def test_a_button_keeps_the_focus_while_the_state_of_sync_moves_on(window, world):
    window.open("sync")
    button = window.page("sync").findChild(Button, "way_put_back")
    button.setFocus()
    world.sync.become(waiting=5)
    assert window.page("sync").findChild(Button, "way_put_back") is button
    assert button.isVisible()


def test_an_order_is_taken_over_only_after_a_question(window, world):
    world.sync.become(is_online=True)
    window.open("order_detail", order_id="o-100256")
    press(window, "act_pick")
    assert world.sink.commands(TakeOver) == []
    press(Sheet.on_top_of(window), "take_over_yes")
    assert world.sink.commands(TakeOver) == [TakeOver()]
    assert window.shown == "walk"


def test_picking_an_order_leads_into_the_walk(window):
    window.open("order_detail", order_id="o-100228")
    press(window, "order_primary")
    assert window.shown == "walk"


def test_another_order_begins_at_its_top(window):
    window.open("order_detail", order_id="o-100261")
    scrolled = window.page("order_detail").pane.scroll_area
    bar = scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.page("order_detail").pane.refresh()
    assert bar.value() > 0  # what changes while it is read stays where it is
    window.open("order_detail", order_id="o-100198")
    assert bar.value() == 0


def test_typing_in_orders_replaces_what_was_sought_before(window, qtbot):
    window.open("orders", text="okafor")
    field = window.page("orders").search_field.line_edit
    assert field.selectedText() == "okafor"
    field.deselect()
    assert window.page("orders").on_search()
    qtbot.keyClicks(field, "rossi")
    assert field.text() == "rossi"
