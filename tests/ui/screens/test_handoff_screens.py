"""Hand-off, check-in and signature through the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.desk import desk_orders
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import AcceptUnits, CheckInCustomer, HandOver, RejectUnits
from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.kit import Button, RowView, Sheet
from storeassist_qt.ui.shell import MainWindow

ORDER = "o-100214"


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    desk_orders(made)
    return made


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    return made


@pytest.fixture
def kiosk(window):
    window.resize(1280, 720)
    return window


def sheet_of(window):
    found = Sheet.on_top_of(window)
    assert found is not None
    return found


def press(window, name):
    button = window.findChild(Button, name)
    assert button is not None, name
    button.click()


def tap_part(qtbot, view, part):
    from PySide6.QtCore import QRectF

    from storeassist_qt.ui.kit.rowpaint import painter_of

    rect = painter_of(view.row).parts(view.theme, QRectF(view.rect()), view.row)[part]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


def draw(qtbot, pad, points):
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def sign(qtbot, pad):
    draw(qtbot, pad, [QPoint(60 + 9 * n, 120 + 25 * (n % 3)) for n in range(20)])


def test_a_tap_on_a_customer_opens_the_hand_off(window, qtbot):
    window.open("handoff")
    page = window.page("handoff")
    index = page.vm.model.index(0)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(index).center())
    qtbot.waitUntil(lambda: window.shown == "handoff_detail")
    assert window.page("handoff_detail").header.title == "#100214"


def test_one_unit_is_accepted_by_one_tap_and_several_ask_how_many(window, world, qtbot):
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    tap_part(qtbot, pane.findChild(RowView, f"item_{ORDER}/l2"), "accept")
    assert world.sink.commands(AcceptUnits) == [AcceptUnits(line_id="l2", quantity=1)]
    tap_part(qtbot, pane.findChild(RowView, f"item_{ORDER}/l1"), "accept")
    press(sheet_of(window), "decision_accept")
    assert world.sink.commands(AcceptUnits)[-1] == AcceptUnits(line_id="l1", quantity=2)


def test_a_rejection_asks_for_the_reason(window, world, qtbot):
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    tap_part(qtbot, pane.findChild(RowView, f"item_{ORDER}/l2"), "reject")
    press(sheet_of(window), "reject_damaged")
    assert world.sink.commands(RejectUnits) == [RejectUnits(line_id="l2", quantity=1, reason="damaged")]
    assert Sheet.on_top_of(window) is None


@pytest.mark.parametrize("way", ["decision_cancel", "sheet_close"])
def test_a_rejection_can_be_left(window, world, qtbot, way):
    window.open("handoff_detail", order_id=ORDER)
    tap_part(qtbot, window.page("handoff_detail").pane.findChild(RowView, f"item_{ORDER}/l2"), "reject")
    sheet_of(window).findChild(QAbstractButton, way).click()
    assert Sheet.on_top_of(window) is None
    assert world.sink.commands(RejectUnits) == []


def test_the_keyboard_reaches_accept_and_reject(window, world, qtbot):
    window.open("handoff_detail", order_id=ORDER)
    view = window.page("handoff_detail").pane.findChild(RowView, f"item_{ORDER}/l3")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert world.sink.commands(AcceptUnits) == [AcceptUnits(line_id="l3", quantity=1)]


def hand_over(window, world, qtbot):
    pane = window.page("handoff_detail").pane if window.width() < 1000 else window.page("handoff").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    assert window.shown == "signature"
    page = window.page("signature")
    assert not page.accept_button.isEnabled()
    sign(qtbot, page.pad)
    assert page.accept_button.isEnabled()
    page.accept_button.click()


def test_the_whole_hand_off_on_a_handheld(window, world, qtbot):
    window.open("handoff")
    window.open("handoff_detail", order_id=ORDER)
    hand_over(window, world, qtbot)
    assert world.orders.order(ORDER).stage is Stage.HANDED_OVER
    assert window.shown == "handoff"
    assert window.snackbar_line.text == "Handed over to Dev Raman"


def test_the_whole_hand_off_on_a_kiosk(kiosk, world, qtbot):
    kiosk.open("handoff")
    page = kiosk.page("handoff")
    assert page.pane is not None
    assert page.pane.vm.order_ids == (ORDER,)
    hand_over(kiosk, world, qtbot)
    assert world.orders.order(ORDER).stage is Stage.HANDED_OVER
    assert page.pane.vm.order_ids == ("o-100256",)


def test_dots_do_not_enable_accept(window, world, qtbot):
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    page = window.page("signature")
    for n in range(15):
        draw(qtbot, page.pad, [QPoint(50 + n, 100), QPoint(50 + n, 101)])
    assert not page.accept_button.isEnabled()


def test_the_strokes_are_there_again_after_a_restart(window, world, qtbot):
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    sign(qtbot, window.page("signature").pad)
    strokes = window.page("signature").pad.signature()
    again = MainWindow(world.services)
    qtbot.addWidget(again)
    again.resize(360, 640)
    again.open("signature", order_ids=(ORDER,), id_checked=True)
    assert again.page("signature").pad.signature() == strokes
    assert again.page("signature").accept_button.isEnabled()


def test_who_cannot_sign_is_handed_over_with_a_reason(kiosk, world):
    kiosk.open("handoff")
    pane = kiosk.page("handoff").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    press(kiosk, "cannot_sign")
    press(sheet_of(kiosk), "unsigned_cannot_sign")
    assert world.sink.commands(HandOver)[0].reason_unsigned == "cannot_sign"


def test_the_customers_language_turns_the_customers_side(kiosk, world):
    kiosk.open("handoff")
    pane = kiosk.page("handoff").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    page = kiosk.page("signature")
    press(kiosk, "summary_language")
    press(sheet_of(kiosk), "language_ar")
    assert page.accept_button.text() == "قبول وتسليم"
    assert page.summary.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_customer_is_checked_in_by_search_and_it_can_be_undone(window, world, qtbot):
    window.open("handoff")
    press(window, "check_in_customer")
    sheet = sheet_of(window)
    field = sheet.findChild(type(window.page("handoff").open_check_in().search_field), "check_in")
    assert field is not None
    window.close_sheet()
    field.setText("dev ram")
    field.line_edit.returnPressed.emit()
    press(sheet, "check_in_confirm")
    assert world.sink.commands(CheckInCustomer) == [CheckInCustomer(place="in_store")]
    assert window.snackbar_line.text == "Dev Raman is checked in"
    window.snackbar_line.action_button.click()
    assert world.orders.order("o-100190").check_in is None


def test_a_scan_while_the_sheet_is_open_chooses_the_customer(window, world):
    window.open("handoff")
    press(window, "check_in_customer")
    assert window.handle_scan(trigger("100190"))
    press(sheet_of(window), "check_in_confirm")
    assert world.orders.order("o-100190").check_in is not None


def test_an_order_closed_elsewhere_leaves_the_page(window, world):
    window.open("handoff")
    window.open("handoff_detail", order_id=ORDER)
    order = world.orders.order(ORDER)
    fields = {name: getattr(order, name) for name in order.__struct_fields__}
    world.orders.put(type(order)(**{**fields, "stage": Stage.HANDED_OVER, "closed_how": "elsewhere"}))
    pane = window.page("handoff_detail").pane
    assert not pane.primary.isEnabled()
    assert pane.vm.primary.reason == "Already closed"


def test_nobody_waiting_says_what_happens_next(window, world):
    for order_id in ("o-100214", "o-100256", "o-100263"):
        world.orders.by_id.pop(order_id)
    window.open("handoff")
    assert window.page("handoff").header.subtitle == "Nobody is waiting"
    assert window.page("handoff")._empty.isVisible()


def test_on_a_second_screen_stands_only_what_the_customer_signs(window, world, qtbot, monkeypatch):
    from storeassist_qt.ui.screens import signature

    monkeypatch.setattr(signature, "second_screen", lambda widget: widget.screen())
    world.device.set("signature.second_screen", True)
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    pane.vm.accept_all()
    pane.vm.check_id(True)
    pane.go_on()
    page = window.page("signature")
    assert page.customer.isWindow()
    assert page.summary.isVisible()
    assert not page.summary.unsigned.isVisible()
    page.summary.language.click()
    assert page.vm.texts.code == "es"
    sign(qtbot, page.pad)
    page.accept_button.click()
    assert world.orders.order(ORDER).stage is Stage.HANDED_OVER
    assert not page.customer.isWindow()


def test_on_a_handheld_the_list_of_what_is_signed_for_is_one_tap_away(window, world):
    from storeassist_qt.ui.kit import Label

    world.sink.submit(
        ORDER, AcceptUnits(line_id="l1", quantity=2), RejectUnits(line_id="l2", quantity=1, reason="other")
    )
    window.open("signature", order_ids=(ORDER,))
    window.page("signature").list_button.click()
    texts = [label.text() for label in sheet_of(window).findChildren(Label)]
    assert {"Merino crew sweater", "Trail running shoe", "Wool beanie", "Refund"} <= set(texts)


def test_tab_goes_through_the_hand_off_as_it_is_read(window, world, qtbot):
    world.store.change(signature_required=False)
    window.open("handoff_detail", order_id=ORDER)
    pane = window.page("handoff_detail").pane
    pane.accept_all.click()
    pane.vm.check_id(True)
    pane.id_check.chip.setFocus()
    names = []
    for _ in range(8):
        qtbot.keyClick(window, Qt.Key.Key_Tab)
        names.append(window.focusWidget().objectName())
    assert names == [
        f"bag_{ORDER}/0", f"bag_{ORDER}/1", *(f"item_{ORDER}/{line}" for line in ("l1", "l2", "l3", "l4/gone")),
        "send_again", "handoff_primary",
    ]  # fmt: skip


def test_a_ticked_bag_keeps_the_focus(window, world, qtbot):
    from storeassist_qt.ui.kit import FilterChip

    window.open("handoff_detail", order_id=ORDER)
    chip = window.page("handoff_detail").findChild(FilterChip, f"bag_{ORDER}/0")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert window.page("handoff_detail").pane.vm.bags_taken(ORDER) == 1
    assert chip.hasFocus()
