"""The sheet in which a manager allows one thing, over an order and at the returns counter."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from tests.ui import counter, shots_returns
from tests.ui.desk import oms_order, sync_world
from tests.ui.fakes import ANA, make_world, trigger

from storeassist_qt.domain.commands import CancelOrder, RetryEffect, SettleEffect
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.ui.kit import AttentionCard, Button, Label, TextField
from storeassist_qt.ui.screens.manager_sheet import ManagerSheet
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.pin_entry import Step

ORDER = "o-100190"


def window_of(qtbot, world, size=(360, 640)):
    oms_order(world)
    world.sign_in.current = world.sink.actor = ANA
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.open("order_detail", order_id=ORDER)
    return window


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def window(qtbot, world):
    return window_of(qtbot, world)


def press(window, name):
    button = window.findChild(Button, name)
    assert button is not None, name
    button.click()


def sheet_of(window):
    shown = [sheet for sheet in window.findChildren(ManagerSheet) if sheet.isVisible()]
    assert len(shown) == 1
    return shown[0]


def prove(sheet, number="1047", pin="274913"):
    for digits in (number, pin):
        for digit in digits:
            QTest.keyClick(sheet, digit)
        QTest.keyClick(sheet, Qt.Key.Key_Return)


def open_order(world):
    """An order of this test that may still be cancelled."""
    return next(order.order_id for order in world.orders.by_id.values() if order.stage is Stage.PICKED)


def cancel(world, window):
    window.open("order_detail", order_id=open_order(world))
    press(window, "act_cancel")
    window.findChild(TextField, "reason_field").setText("No show")
    press(window, "reason_confirm")
    return sheet_of(window)


def test_an_associate_cancels_an_order_which_a_manager_allows(world, window):
    sheet = cancel(world, window)
    assert world.sink.commands(CancelOrder) == []
    prove(sheet)
    assert [command.reason for command in world.sink.commands(CancelOrder)] == ["No show"]
    assert world.sink.allowed_by == ["Maya"]
    assert world.sign_in.session() is ANA
    assert window._sheets == []  # the reason below has gone too
    assert window.snackbar_line.text.endswith("is cancelled, refund requested")


def test_turning_away_leaves_the_reason_as_it_was_typed(world, window):
    cancel(world, window)
    press(window, "manager_cancel")
    assert window.findChild(TextField, "reason_field").text() == "No show"
    assert len(window._sheets) == 1
    assert world.sink.allowed_by == []


def test_back_and_esc_lead_from_the_pin_to_the_number_and_then_away(world, window):
    sheet = cancel(world, window)
    for leave in (lambda: press(window, "manager_cancel"), window.go_back):
        QTest.keyClicks(sheet, "1047")
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert sheet.cancel_button.text() == "Back"
        leave()
        assert (sheet.vm.step, sheet.isVisible()) == (Step.NUMBER, True)
    window.go_back()
    assert not sheet.isVisible()
    assert len(window._sheets) == 1  # the reason below, as it was typed


def test_a_badge_and_the_pin_ask_the_order_system_again(world, window):
    card = window.findChild(AttentionCard, "task_effect:c2/1")
    card.findChild(Button, "way_ask_again").click()
    sheet = sheet_of(window)
    assert window.handle_scan(trigger("B-1047"))
    assert sheet.property("holdsSecret")
    for digit in "274913":
        QTest.keyClick(sheet, digit)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert world.sink.commands(RetryEffect) == [RetryEffect(key="c2/1")]
    assert world.sink.allowed_by == ["Maya"]


def test_a_note_that_settles_a_request_is_allowed_and_both_sheets_close(world, window):
    card = window.findChild(AttentionCard, "task_effect:c2/1")
    card.findChild(Button, "way_settle").click()
    window.findChild(TextField, "settle_note").setText("Refunded at the till")
    press(window, "settle_confirm")
    prove(sheet_of(window))
    assert world.sink.commands(SettleEffect) == [SettleEffect(key="c2/1", note="Refunded at the till")]
    assert window._sheets == []


def test_the_lock_takes_the_sheet_away_and_a_late_answer_allows_nothing(world, window):
    world.sign_in.is_slow = True
    sheet = cancel(world, window)
    prove(sheet)
    window.lock()
    world.sign_in.answer()
    assert world.sink.commands(CancelOrder) == []
    assert window._sheets == []


def test_what_is_refused_to_the_manager_too_is_said(world, window):
    sheet = cancel(world, window)
    world.sink.refuse_with = Refused("order_cancelled", number="100198")
    prove(sheet)
    assert "cancelled" in window.snackbar_line.text
    assert len(window._sheets) == 1  # the reason stays
    assert world.sink.allowed_by == []


@pytest.mark.parametrize(("size", "scale"), [((360, 640), 1.0), ((1280, 720), 1.0), ((320, 568), 1.3)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_keys_and_buttons_are_whole_also_with_a_message(qtbot, qapp, theme, size, scale, direction):
    qapp.setLayoutDirection(direction)
    try:
        world = make_world(theme=theme if scale == 1.0 else Theme(theme.mode, scale, families=theme.families))
        window = window_of(qtbot, world, size)
        sheet = cancel(world, window)
        qapp.processEvents()
        assert_whole(window, sheet)
        prove(sheet, pin="111111")
        qapp.processEvents()
        assert_whole(window, sheet)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_has_a_name_and_the_keyboard_stays_inside(window, world):
    sheet = cancel(world, window)
    for widget in sheet.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget.objectName()
    assert sheet.accessibleName().startswith("Cancel order")  # what will be done is read with the focus
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_pin_is_nowhere_but_in_the_dots(window, world):
    sheet = cancel(world, window)
    prove(sheet, pin="111111")
    for digit in "2749":
        QTest.keyClick(sheet, digit)
    said = [widget.accessibleName() for widget in sheet.findChildren(QWidget)]
    said += [label.text() for label in sheet.findChildren(Label)]
    assert not any("2749" in text for text in said)
    assert sheet.pin_dots.accessibleName() == "PIN, digits entered: 4"


def assert_whole(window, sheet):
    area = next(one for one in window.findChildren(QScrollArea, "sheet_scroll") if one.isAncestorOf(sheet))
    seen = QRect(area.viewport().mapTo(window, QPoint(0, 0)), area.viewport().size())
    targets = [sheet.go_button, sheet.cancel_button, *sheet.keypad.findChildren(QAbstractButton)]
    for target in targets:
        rect = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        assert seen.contains(rect), target.objectName()
        assert rect.height() >= 48, target.objectName()


# --- at the returns counter ------------------------------------------------------------------------------------------
def counter_window(qtbot, theme, size=(1280, 720)):
    world = make_world(theme=theme, orders=(), device_role="kiosk" if size[0] > 1000 else "handheld")
    world.sign_in.current = world.sink.actor = ANA
    counter.counter(world)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    return world, window, shots_returns.page_of(world, window)


@pytest.mark.parametrize("size", [(1280, 720), (360, 640)])
def test_a_return_above_the_limit_is_finished_with_a_managers_leave(qtbot, theme, size):
    world, window, page = counter_window(qtbot, theme, size)
    world.store.change(return_limit_minor=5_000)
    for unit in ("1", "2"):
        counter.check(world, "o-100118", unit)
    page.open_return("o-100118", "r-o-100118")
    button = page.side.primary if size[0] > 1000 else page.foot.primary
    assert button.isEnabled()
    button.click()
    prove(sheet_of(window))
    assert world.sink.allowed_by == ["Maya"]
    found = world.orders.by_id["o-100118"].find_return("r-o-100118")
    assert found.stage is ReturnStage.DECIDED
    assert world.sign_in.session() is ANA


def test_a_return_outside_the_policy_is_opened_with_a_reason_and_a_managers_leave(qtbot, theme):
    world, window, page = counter_window(qtbot, theme)
    page.begin("o-100090")
    page.choose.set_units("l1", 1)
    page.choose.set_reason("l1", 0, "damaged")
    assert not page.side.primary.isEnabled()
    field = window.findChild(TextField, "allow_reason")
    assert field.isVisible()
    field.line_edit.setText("Known fault")
    field.text_changed.emit("Known fault")
    page.side.primary.click()
    prove(sheet_of(window))
    (found,) = world.orders.by_id["o-100090"].returns
    assert (found.allowed_by, found.allowed_reason) == ("Maya", "Known fault")
    assert page.step == "check"  # the associate goes on with the check


def test_refused_units_are_settled_with_a_managers_leave(qtbot, theme):
    world, window, page = counter_window(qtbot, theme)
    page.open_return("o-100104", "r-o-100104")
    hint = window.findChild(Label, "unit_hint")
    assert hint.text() == "A manager allows it with badge and PIN"
    press(window, "kept_1")
    prove(sheet_of(window))
    found = world.orders.by_id["o-100104"].find_return("r-o-100104")
    assert found.units[0].settled == "kept"
    assert world.sink.allowed_by == ["Maya"]
    assert window.findChild(Button, "kept_1") is None or not window.findChild(Button, "kept_1").isVisible()


# --- in Sync ---------------------------------------------------------------------------------------------------------
def test_a_way_out_that_is_a_managers_is_allowed_once(qtbot, theme):
    world = sync_world(make_world(theme=theme))
    world.sign_in.current = world.sink.actor = ANA
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(360, 640)
    window.show()
    window.open("sync")
    card = next(card for card in window.page("sync").vm.cards if any(act.act == "goods_left" for act in card.acts))
    view = window.findChild(AttentionCard, f"card_{card.card_id}")
    assert "A manager allows it with badge and PIN" in view.findChild(Label, "attention_reason").text()
    view.findChild(Button, "way_goods_left").click()
    prove(sheet_of(window))
    assert world.sync.settled == [(card.card_id, "goods_left")]
    assert world.sync.allowed_by == ["Maya"]
