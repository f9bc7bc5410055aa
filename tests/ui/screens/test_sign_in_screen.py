from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from tests.ui.fakes import make_world, trigger

from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.vm.sign_in import Step


@pytest.fixture
def world(theme):
    return make_world(theme=theme, is_signed_in=False)


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(qtbot, window, *names):
    for name in names:
        qtbot.mouseClick(window.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_the_keypad_signs_somebody_in(window, qtbot):
    page = window.page("sign_in")
    press(qtbot, window, "key_1", "key_0", "key_4", "key_7", "sign_in_button")
    press(qtbot, window, *(f"key_{digit}" for digit in "274913"))
    assert page.pin_dots.accessibleName() == "PIN, digits entered: 6"
    press(qtbot, window, "sign_in_button")
    assert window.shown == "queue"


def test_a_tapped_key_does_not_take_the_enter_of_the_keyboard(window, qtbot):
    page = window.page("sign_in")
    press(qtbot, window, "key_1", "key_0")
    for target in "47":
        qtbot.keyClicks(window.focusWidget(), target)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert (page.vm.number, page.vm.step) == ("1047", Step.PIN)


def test_back_and_esc_lead_from_the_pin_to_the_number(window, qtbot):
    page = window.page("sign_in")
    assert not page.back_button.isVisible()
    for leave in (lambda: press(qtbot, window, "sign_in_back"), window.go_back):
        page.vm.choose("1047")
        leave()
        assert (page.vm.number, page.vm.step) == ("1047", Step.NUMBER)


def test_the_keyboard_alone_signs_somebody_in(window, qtbot):
    page = window.page("sign_in")
    qtbot.keyClicks(page, "1047")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "274913")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == "queue"


def test_a_scanned_badge_asks_for_the_pin(window):
    assert window.handle_scan(trigger("B-1047", "code128"))
    assert window.page("sign_in").vm.step is Step.PIN
    assert window.page("sign_in").number_box.text() == "1047"


def test_a_wrong_pin_is_shown_in_place_of_the_prompt(window, qtbot):
    page = window.page("sign_in")
    page.vm.choose("1047")
    qtbot.keyClicks(page, "000000")
    page.activate_primary()
    assert page.prompt_label.text() == "That number and PIN did not match. 4 tries left."


def test_the_kiosk_shows_logo_clock_and_people_beside_the_form(window, world, qtbot):
    world.store.change(avatars=True)
    window.resize(1280, 720)
    page = window.page("sign_in")
    qtbot.waitUntil(lambda: page.clock_label is not None)
    assert page.clock_label.text() == "14:08"
    press(qtbot, window, "person_1052")
    assert page.vm.number == "1052"


def test_the_clock_of_a_locked_kiosk_goes_on(window, world, qtbot):
    window.resize(1280, 720)
    page = window.page("sign_in")
    qtbot.waitUntil(lambda: page.clock_label is not None)
    world.clock.time += timedelta(minutes=3)
    page._clock_timer.timeout.emit()
    assert page.clock_label.text() == "14:11"
    assert page._clock_timer.isActive()
    page.hide()
    assert not page._clock_timer.isActive()


def test_offline_sign_in_is_said(window, world):
    world.sync.become(is_online=False)
    assert window.page("sign_in").offline_label.isVisible()


@pytest.mark.parametrize(("width", "height"), [(360, 640), (320, 568)])
def test_an_offline_sign_in_fits_without_scrolling(window, world, qtbot, width, height):
    world.sync.become(is_online=False)
    window.resize(width, height)
    page = window.page("sign_in")
    page.vm.choose("1047")
    qtbot.waitUntil(page.offline_label.isVisible)
    area = page.findChild(QScrollArea, "sign_in_scroll")
    qtbot.waitUntil(lambda: area.viewport().height() == window.height() and not area.verticalScrollBar().maximum())


def test_a_device_that_was_shut_out_can_be_let_in_with_a_new_code(window, world, qtbot):
    page = window.page("sign_in")
    assert not page.code_button.isVisible()
    world.sync.become(is_online=False, reason="revoked")
    assert page.code_button.isVisible()
    assert page.offline_label.text() == ""
    press(qtbot, window, "new_code")
    assert window.shown == "set_up"
