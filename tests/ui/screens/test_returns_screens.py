"""The returns screen in the real window: kiosk and handheld, keys and scans, sheets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui import counter, shots_returns
from tests.ui.example_store import MUG, PRODUCTS, SHOE_EAN, SWEATER_EAN, THROW_EAN
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import CreditNoteIssued, FinishReturn, OpenReturn, RecordQc
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.ports import CameraState, DocumentInfo, DocumentKind
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import Button, Segmented
from storeassist_qt.ui.kit.returns import PhotoThumb
from storeassist_qt.ui.screens.returns import CHECK, CHOOSE, QUEUE, SUMMARY, ReturnsScreen
from storeassist_qt.ui.screens.returns_parts import MONEY_WIDTH, MoneyLines
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme
from storeassist_qt.ui.vm.returns_money import MoneyData, MoneyLine

KIOSK, HANDHELD, SMALL = (1280, 720), (360, 640), (320, 568)


def opened(qtbot, theme, size=KIOSK, *, services=None, **facts):
    """Return world, window and page with the queue of the mock-up."""
    world = make_world(theme=theme, orders=(), device_role="kiosk" if size[0] > 1000 else "handheld", **facts)
    counter.counter(world)
    window = MainWindow(replace(world.services, **services) if services else world.services, start="queue")
    window.register("returns", lambda: ReturnsScreen(window.services, window, in_background=False))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.open("returns")
    settle()
    page = window.page("returns")
    assert isinstance(page, ReturnsScreen)
    return world, window, page


def unnamed(interface):
    """Return the focusable nodes that say nothing, invisible ones left out."""
    state = interface.state()
    if state.invisible:
        return []
    is_silent = state.focusable and not interface.text(QAccessible.Text.Name).strip()
    found = [interface.object().objectName()] if is_silent else []
    children = (interface.child(place) for place in range(interface.childCount()))
    return found + [name for child in children if child is not None and child.isValid() for name in unnamed(child)]


def settle():
    for _ in range(4):
        QApplication.processEvents()


def press(parent, name):
    button = parent.findChild(Button, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()
    settle()


def answer(page, **answers):
    for question, chosen in answers.items():
        row = page.check_pane.findChild(Segmented, f"answer_{question}")
        row._answers[chosen].click()
    settle()


GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete", "resell": "shelf"}


# --- from the sale to the credit note --------------------------------------------------------------------------------
@pytest.mark.parametrize("size", [KIOSK, HANDHELD], ids=["kiosk", "handheld"])
def test_a_return_from_the_receipt_to_the_end_by_scanner_and_buttons(qtbot, theme, size):
    world, window, page = opened(qtbot, theme, size)
    bar = page.side if size == KIOSK else page.foot
    assert window.handle_scan(trigger("100121", "code128"))
    assert page.step == CHOOSE
    assert page.choose.has_receipt
    assert window.handle_scan(trigger(SWEATER_EAN))
    assert not bar.primary.isEnabled()
    settle()
    chip = page.choose_pane.findChild(type(page.choose_pane._cards["l1"]._reason_rows[0]["damaged"]),
                                      "reason_l1_0_wrong_size")  # fmt: skip
    chip.click()
    bar.primary.click()
    assert page.step == CHECK
    (command,) = [c for c in world.sink.commands(OpenReturn) if c.return_id == page.check.found.return_id]
    assert command.local_number == "R-2-1"
    assert page.check.title == "R-2-1"
    assert window.handle_scan(trigger(SWEATER_EAN))  # answers that it is the right item
    answer(page, condition="like_new", parts="complete")
    assert "Answer 1 more check" in bar.hint.text
    answer(page, resell="shelf")
    bar.primary._since_click.invalidate()
    bar.primary.click()
    settle()
    assert page.step == SUMMARY
    assert world.sink.commands(RecordQc)[-1].disposition == "shelf"
    bar.primary._since_click.invalidate()
    bar.primary.click()
    settle()
    assert page.check.found.stage is ReturnStage.DECIDED
    assert page.summary_pane.state.text == "Waiting for the order system"
    assert not bar.primary.isVisible()


def test_the_money_stands_at_the_side_of_a_kiosk_and_in_the_page_of_a_handheld(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    window.handle_scan(trigger("RMA 50118", "code128"))
    settle()
    assert page.side.isVisible()
    assert page.side.money.credit.text() == "$139.32"
    assert not page.check_pane.money.isVisible()
    assert page.queue.isVisible()
    window.resize(*HANDHELD)
    settle()
    assert not page.side.isVisible()
    assert not page.queue.isVisible()
    assert page.check_pane.money.isVisibleTo(page)
    assert page.check_pane.money.credit.text() == "$139.32"
    assert page.foot.isVisible()
    assert page.dots.isVisible()
    assert page.dots.step == (3, 5)


def test_a_return_of_many_lines_leaves_the_buttons_where_they_are(qtbot, theme):
    world, window, page = opened(qtbot, theme)
    world.orders.put(counter.sale("100160", "Mei Lin", *[(sku, 1) for sku in PRODUCTS]))
    page.begin("o-100160")
    for line in page.choose.lines:
        page.choose.set_units(line.line_id, 1)
    settle()
    assert window.size().height() == KIOSK[1]
    foot = page.side.secondary.mapTo(window, page.side.secondary.rect().bottomLeft()).y()
    assert KIOSK[1] - 48 < foot < KIOSK[1] - 16
    assert page.side.scroll_area.verticalScrollBar().maximum() > 0


def test_a_smaller_kiosk_gives_an_open_return_the_room_of_the_queue(qtbot, theme):
    _, window, page = opened(qtbot, theme, (1100, 720))
    assert page.queue.isVisible()
    window.handle_scan(trigger("RMA 50118", "code128"))
    settle()
    assert not page.queue.isVisible()
    assert page.side.isVisible()
    assert page.header.has_back
    window.resize(*KIOSK)
    settle()
    assert page.queue.isVisible()
    assert not page.header.has_back
    window.resize(1100, 720)
    settle()
    window.go_back()
    settle()
    assert page.queue.isVisible()


def test_a_kiosk_searches_in_the_app_bar(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    assert page.queue.bar_search.isVisible()
    assert not page.queue.search.isVisible()
    assert window.app_bar.isAncestorOf(page.queue.bar_search)
    page.on_search()
    QTest.keyClicks(page.queue.bar_search.line_edit, "ravi")
    QTest.keyClick(page.queue.bar_search.line_edit, Qt.Key.Key_Return)
    page.vm.read()
    assert [row.number for row in page.vm.model.rows if hasattr(row, "return_id")] == ["RMA 50112"]
    window.open("orders")
    settle()
    assert not page.queue.bar_search.isVisible()
    window.resize(*HANDHELD)
    window.open("returns")
    settle()
    assert page.queue.search.isVisible()
    assert not page.queue.bar_search.isVisible()


# --- proof -----------------------------------------------------------------------------------------------------------
def test_photos_are_taken_in_a_sheet_and_can_be_removed(qtbot, theme):
    world, window, page = opened(qtbot, theme, has_camera=True)
    window.handle_scan(trigger("RMA 50118", "code128"))
    answer(page, **GOOD | {"condition": "damaged"})
    assert page.side.hint.text == "This answer needs a note and a photo."
    press(page, "add_photos")
    sheet = window._sheets[-1][1]
    assert world.camera.is_running
    sheet.activate_primary()
    assert "no picture yet" in sheet._problem.text()
    world.camera.become(CameraState.STARTING)
    assert "starting" in sheet.panel.text
    world.camera.become(CameraState.RUNNING)
    world.camera.show_frame(counter.frame())
    world.camera.show_code(SHOE_EAN)
    assert sheet.panel.text == "Show what is wrong, then take the photo"
    press(sheet, "take_photo")
    assert world.photos.waiting
    window.go_back()
    settle()
    assert not world.camera.is_running
    assert len(page.side.findChildren(PhotoThumb)) == 1
    press(page, "add_note")
    note = window._sheets[-1][1]
    note.field.setText("Sole torn")
    note.activate_primary()
    settle()
    assert page.side.primary.isEnabled()
    page.side.findChildren(PhotoThumb)[0].pressed.emit()
    settle()
    press(window._sheets[-1][1], "remove_photo")
    assert page.side.hint.text == "This answer needs a photo."


def test_a_refusal_asks_for_its_reason_and_says_who_decides(qtbot, theme):
    world, window, page = opened(qtbot, theme)
    window.handle_scan(trigger("RMA 50118", "code128"))
    answer(page, condition="worn")
    press(page.side, "money_secondary")
    sheet = window._sheets[-1][1]
    assert sheet.field.text() == "Worn"
    sheet.field.setText("")
    assert not sheet.button.isEnabled()
    sheet.activate_primary()
    assert window._sheets
    sheet.field.setText("Soles are worn")
    press(sheet, "refusal_done")
    assert world.sink.commands(RecordQc)[-1].refused_reason == "Soles are worn"
    assert page.check.place == (2, 2)


# --- the end ---------------------------------------------------------------------------------------------------------
def test_a_unit_of_the_summary_leads_back_to_its_check(qtbot, theme):
    world, _window, page = opened(qtbot, theme)
    for unit in ("1", "2"):
        counter.check(world, "o-100118", unit)
    page.open_return("o-100118", "r-o-100118")
    assert page.step == SUMMARY
    page.summary_pane.unit_opened.emit("2")
    assert (page.step, page.check.place) == (CHECK, (2, 2))


def test_withdrawing_asks_first(qtbot, theme):
    world, window, page = opened(qtbot, theme)
    for unit in ("1", "2"):
        counter.check(world, "o-100118", unit)
    page.open_return("o-100118", "r-o-100118")
    press(page.side, "money_secondary")
    press(window._sheets[-1][1], "withdraw_yes")
    assert page.step == QUEUE
    assert world.orders.by_id["o-100118"].find_return("r-o-100118").closed_how == "withdrawn"


def test_a_manager_settles_a_refused_unit(qtbot, theme):
    world, _, page = opened(qtbot, theme)
    page.open_return("o-100104", "r-o-100104")
    settle()
    press(page.summary_pane, "given_back_1")
    assert world.orders.by_id["o-100104"].find_return("r-o-100104").units[0].settled == "given_back"


class Listed:
    """Documents that only list."""

    def listed(self, order):
        return tuple(
            DocumentInfo(order.order_id, DocumentKind.CREDIT_NOTE, found.credit_note, found.return_id)
            for found in order.returns
            if found.credit_note
        )

    def open(self, info, paper, done, *, dpi=150):
        done(None, "document_offline")


def test_the_credit_note_is_opened_from_the_return(qtbot, theme):
    world, window, page = opened(qtbot, theme, services={"documents": Listed()})
    counter.do(world, "o-100109", CreditNoteIssued(return_id="r-o-100109", number="CN-7"), counter.HUB)
    page.open_return("o-100109", "r-o-100109")
    settle()
    assert page.side.primary.text() == "Show and print"
    wanted = []
    window.open = lambda name, **facts: wanted.append((name, facts))
    page.side.primary.click()
    assert wanted == [("document", {"order_id": "o-100109", "kind": "credit_note", "return_id": "r-o-100109"})]


def test_a_refused_command_shows_its_text(qtbot, theme):
    world, window, page = opened(qtbot, theme)
    for unit in ("1", "2"):
        counter.check(world, "o-100118", unit)
    page.open_return("o-100118", "r-o-100118")
    world.sink.refuse_with = Refused("return_limit", name="RMA 50118", amount=1, limit=0, currency="USD")
    page.activate_primary()
    assert "Ask a manager" in window.snackbar_line.text
    assert not world.sink.commands(FinishReturn)[3:]


# --- going about -----------------------------------------------------------------------------------------------------
def test_back_on_a_handheld_goes_step_by_step_and_loses_nothing(qtbot, theme):
    _, window, page = opened(qtbot, theme, HANDHELD)
    window.handle_scan(trigger("RMA 50118", "code128"))
    answer(page, condition="worn")
    window.handle_scan(trigger(THROW_EAN))
    assert page.check.place == (2, 2)
    window.go_back()
    assert page.check.place == (1, 2)
    window.go_back()
    assert (page.step, window.shown) == (QUEUE, "returns")
    window.handle_scan(trigger("RMA 50118", "code128"))
    assert page.check.questions[1].current == "worn"
    window.go_back()
    window.go_back()
    assert window.shown == "queue"


def test_a_manager_looks_at_the_check_of_a_finished_return_and_comes_back(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    page.open_return("o-100104", "r-o-100104")
    page.summary_pane.unit_opened.emit("1")
    assert page.step == CHECK
    assert not page.check_pane.note_button.isEnabled()
    press(page.side, "money_secondary")
    assert page.step == SUMMARY
    page.summary_pane.unit_opened.emit("1")
    window.go_back()
    assert page.step == SUMMARY


def test_back_from_the_order_leads_to_the_return_as_it_was_left(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    window.open("returns", order_id="o-100121")
    window.handle_scan(trigger(SWEATER_EAN))
    page.choose.set_reason("l1", 0, "damaged")
    page.activate_primary()
    return_id = page.check.found.return_id
    page.check.reject("Worn")
    assert page.step == SUMMARY
    press(page.summary_pane, "return_order")
    assert window.shown == "order_detail"
    window.go_back()
    assert (window.shown, page.step, page.check.found.return_id) == ("returns", SUMMARY, return_id)


def test_a_new_return_on_a_handheld_begins_with_the_sale(qtbot, theme):
    _, window, page = opened(qtbot, theme, HANDHELD)
    press(page, "new_return")
    assert page.header.title == "New return"
    assert not page.header.has_navigation
    assert page.queue._dots.isVisible()
    window.go_back()
    assert (page.header.title, page.vm.is_finding) == ("Returns QC", False)


@pytest.mark.parametrize("size", [HANDHELD, (1100, 720)], ids=["handheld", "small kiosk"])
def test_an_item_sold_often_leads_from_an_open_return_to_the_list_of_its_sales(qtbot, theme, size):
    _, window, page = opened(qtbot, theme, size)
    page.open_return("o-100104", "r-o-100104")
    window.handle_scan(trigger(SWEATER_EAN))
    settle()
    assert page.step == QUEUE
    assert page.queue.isVisible()
    assert len(page.vm.model.rows) == 3


def test_the_page_opens_a_return_or_a_sale_by_its_arguments(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    window.open("returns", order_id="o-100117", return_id="r-o-100117")
    assert page.step == CHECK
    window.open("returns", order_id="o-100121")
    assert page.step == CHOOSE
    window.open("returns", order_id="o-nowhere")
    assert "not on this device" in window.snackbar_line.text


def test_ctrl_enter_does_what_the_first_button_does(qtbot, theme):
    world, window, page = opened(qtbot, theme)
    window.handle_scan(trigger("RMA 50118", "code128"))
    window.handle_scan(trigger(SHOE_EAN))
    page.activate_primary()
    assert "Answer 3 more checks" in window.snackbar_line.text
    answer(page, **GOOD)
    page.activate_primary()
    assert world.sink.commands(RecordQc)[-1].unit_id == "1"


def test_questions_are_answered_with_the_keyboard_alone(qtbot, theme):
    _, window, page = opened(qtbot, theme)
    window.handle_scan(trigger("RMA 50118", "code128"))
    settle()
    first = page.check_pane.findChild(Segmented, "answer_right_item")._answers["yes"]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        focus = window.focusWidget()
        QTest.keyClick(focus, Qt.Key.Key_Space)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if page.check.acts.primary.is_enabled:
            break
    assert page.check.acts.primary.is_enabled


def tabbed(window, start, count):
    """Return the names Tab reaches from a widget on."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(count):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        names.append(window.focusWidget().objectName())
    return names


def test_tab_follows_the_reading_order_of_each_step(qtbot, theme):
    world, window, page = opened(qtbot, theme, has_camera=True)
    window.handle_scan(trigger("RMA 50118", "code128"))
    answer(page, **GOOD)
    # Of the answers to a question Tab reaches the chosen one; arrows go to the others.
    assert tabbed(window, page.queue.new_button, 9) == [
        "unit_after", "answer_right_item_yes", "answer_condition_like_new", "answer_parts_complete",
        "answer_resell_shelf", "add_photos", "add_note", "money_primary", "money_secondary",
    ]  # fmt: skip
    world.orders.put(counter.sale("100150", "Mei Lin", (MUG, 1)))
    page.begin("o-100150")
    page.choose.set_reason("l1", 0, "damaged")
    settle()
    stops = tabbed(window, page.queue.new_button, 12)
    assert stops[0] == "units_l1_minus"
    assert stops[1] == "reason_l1_0_changed_mind"  # nothing more to add: plus is off
    assert stops[8:] == ["receipt_shown", "customer_says_edit", "money_primary", "money_secondary"]
    page.open_return("o-100104", "r-o-100104")
    settle()
    assert tabbed(window, page.queue.new_button, 4) == ["unit_1", "given_back_1", "kept_1", "return_order"]


def test_nobody_without_the_role_gets_there(qtbot, theme):
    world, window, _ = opened(qtbot, theme)
    window.open("queue")
    world.sign_in.current = replace(world.sign_in.current, roles=frozenset({Role.PICK}))
    window.open("returns")
    window.session_vm.changed.emit()
    assert window.shown == "queue"
    assert not window.rail.button("returns").isVisible()


@pytest.mark.parametrize("scene", ["queue", "choose_policy", "check_proof", "refuse", "photo", "finished"])
@pytest.mark.parametrize("size", [KIOSK, HANDHELD], ids=["kiosk", "handheld"])
def test_every_step_is_named_for_assistive_technology(qtbot, theme, scene, size):
    world = make_world(theme=theme, device_role="handheld")
    window = MainWindow(world.services, start="queue")
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    shots_returns.SCENES[scene](world, window)
    settle()
    assert unnamed(QAccessible.queryAccessibleInterface(window)) == []


@pytest.mark.parametrize("scene", ["check_proof", "choose_policy", "summary_limit", "credited"])
def test_on_the_smallest_screen_with_large_text_nothing_is_cut(qtbot, font_families, scene):
    world = make_world(theme=Theme(Mode.LIGHT, 1.3, families=font_families), device_role="handheld")
    window = MainWindow(world.services, start="queue")
    qtbot.addWidget(window)
    window.resize(*SMALL)
    window.show()
    qtbot.waitExposed(window)
    shots_returns.SCENES[scene](world, window)
    settle()
    page = window.page("returns")
    assert page.width() == SMALL[0]
    for area in (page.check_pane.scroll_area, page.choose_pane.scroll_area, page.summary_pane.scroll_area):
        if area.isVisible():
            assert area.widget().width() <= area.viewport().width()
    if page.foot.bar.isVisible():
        assert page.foot.bar.mapTo(window, page.foot.bar.rect().bottomLeft()).y() < SMALL[1]


@pytest.mark.parametrize(("size", "is_below"), [(100, False), (130, True)])
def test_a_large_credit_goes_below_its_name_and_is_never_cut(qtbot, theme, size, is_below):
    theme.set_text_scale(size / 100)
    money = MoneyLines(theme)
    qtbot.addWidget(money)
    money.show_money(MoneyData("Refund preview", (MoneyLine("Linen throw", "$1,278.64"),), credit="$1,278.64"))
    money.setFixedWidth(MONEY_WIDTH - 40)
    money.show()
    settle()
    assert money.credit.width() >= money.credit.sizeHint().width()
    assert (money.credit.y() > money._credit_name.geometry().bottom()) is is_below
