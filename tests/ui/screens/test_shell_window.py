import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from tests.ui import shots, shots_returns
from tests.ui.example_store import NOW, SHOE_EAN
from tests.ui.fakes import MAYA, FakeDrafts, make_world, trigger

from storeassist_qt.domain.commands import ClaimOrder
from storeassist_qt.domain.orders import CheckIn
from storeassist_qt.domain.ports import Connection, SeenCode, Session, Sound
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import Button, ScanPanel
from storeassist_qt.ui.screens.base import Screen
from storeassist_qt.ui.screens.page import Header, Page
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.vm.walk_draft import WalkDraft, save_walk


class NotedScreen(Screen):
    """A screen that notes what the window tells it."""

    def __init__(self, takes_scans=False):
        super().__init__()
        self.takes_scans = takes_scans
        self.told = []

    def entered(self, **arguments):
        self.told.append(("entered", arguments))

    def left(self):
        self.told.append(("left", {}))

    def handle_scan(self, code):
        self.told.append(("scan", code.text))
        return self.takes_scans


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


def open_window(qtbot, world, *, width=360, height=640):
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    for name in ("handoff", "handoff_detail", "orders", "order_detail", "more", "help", "sync", "settings"):
        if name not in window._pages:
            screen = NotedScreen()
            window.register(name, lambda screen=screen: screen)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def window(qtbot, world):
    return open_window(qtbot, world)


def test_a_signed_in_person_comes_home_to_the_queue(window):
    assert window.shown == "queue"
    assert window.bottom_nav.isVisible()
    assert not window.rail.isVisible()
    assert window.app_bar.title_label.text() == "Pick queue"
    assert window.app_bar.subtitle_label.text() == "Store 0142 · Maya"


def test_nobody_signed_in_sees_the_sign_in_and_cannot_go_around_it(qtbot, theme):
    world = make_world(theme=theme, is_signed_in=False)
    window = open_window(qtbot, world)
    assert window.shown == "sign_in"
    qtbot.keyClick(window, Qt.Key.Key_F2)
    window.open("orders")
    assert window.shown == "sign_in"
    assert not window.bottom_nav.isVisible()


def test_destinations_replace_the_stack_and_others_are_pushed_on_it(window):
    window.open("stage")
    window.open("stage_order", order_id="o-100195")
    assert window.app_bar.back_button.isVisible()
    window.back()
    assert window.shown == "stage"
    window.back()
    assert window.shown == "stage"


def test_the_layout_changes_live_with_the_width(window, qtbot):
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.rail.isVisible())
    assert not window.bottom_nav.isVisible()
    assert window.page("queue").detail_pane.isVisible()
    window.resize(360, 640)
    qtbot.waitUntil(lambda: window.bottom_nav.isVisible())
    assert not window.page("queue").detail_pane.isVisible()


def test_on_the_rail_the_avatar_stands_for_more(window, qtbot):
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.rail.isVisible())
    window.open("stage")
    assert window.rail.current == "stage"
    window.rail.avatar_button.click()
    assert (window.shown, window.rail.current, window.rail.avatar_button.is_current) == ("more", "", True)
    window.open("stage")
    assert (window.rail.current, window.rail.avatar_button.is_current) == ("stage", False)


def test_function_keys_open_the_destinations_and_escape_goes_back(window, qtbot):
    for key, name in (
        (Qt.Key.Key_F3, "stage"),
        (Qt.Key.Key_F4, "handoff"),
        (Qt.Key.Key_F5, "orders"),
        (Qt.Key.Key_F6, "more"),
        (Qt.Key.Key_F2, "queue"),
    ):
        qtbot.keyClick(window, key)
        assert window.shown == name
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.shown == "help"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.shown == "queue"


def test_search_leads_to_orders(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Slash)
    assert window.shown == "orders"


def test_a_slash_reaches_the_search_past_a_button_and_stays_in_a_text_field(window, qtbot):
    button = window.findChild(QWidget, "pick_suggested")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Slash)
    assert window.shown == "orders"
    window.open("stage")
    window.open("stage_order", order_id="o-100198")
    field = window.page("stage_order").findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "A/3")
    assert field.text() == "A/3"
    assert window.shown == "stage_order"


@pytest.mark.parametrize("name", ["walk", "stage_order", "sync"])
def test_the_offline_banner_stands_on_destinations_only(window, world, name):
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    assert window._banner is not None
    if name == "walk":
        window.page("queue").activate_primary()
    else:
        window.open(name, **({"order_id": "o-100198"} if name == "stage_order" else {}))
    assert window.shown == name
    assert window._banner is None


def test_control_enter_presses_the_primary(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.shown == "walk"


def test_a_scan_goes_to_the_sheet_first_then_to_the_screen(window, world):
    screen = NotedScreen(takes_scans=True)
    window.register("help", lambda: screen)
    window.open("help")

    class Content(QWidget):
        taken = ""

        def handle_scan(self, code):
            self.taken = code.text
            return True

    content = Content()
    window.sheet(content, "A sheet")
    window.handle_scan(trigger("1234"))
    assert content.taken == "1234"
    window.close_sheet()
    window.handle_scan(trigger("5678"))
    assert ("scan", "5678") in screen.told


def test_a_scan_nobody_can_use_is_said(window, world):
    window.open("help")
    assert not window.handle_scan(trigger("95212345"))
    assert window.snackbar_line.text == "Cannot be used here: 95212345"
    assert world.feedback.given[-1] is Sound.WRONG


def test_a_customers_order_code_opens_the_hand_off_from_any_screen(window):
    window.handle_scan(SeenCode("#100190", "qr", "camera"))
    assert window.shown == "handoff_detail"
    assert window.page("handoff_detail").told[-1] == ("entered", {"order_id": "o-100190"})


def test_arrivals_chime_once_and_show_at_the_badge(window, world):
    before = world.sync.status()
    assert before.connection is Connection.SYNCED
    order = world.orders.order("o-100190")
    world.orders.put(replace(order, check_in=CheckIn(at=NOW)))
    assert world.feedback.given == [Sound.ARRIVED]
    assert window.snackbar_line.text == "Dev Raman is here for #100190"
    assert window.bottom_nav.button("handoff").badge == 3
    world.orders.put(world.orders.order("o-100190"))
    assert world.feedback.given == [Sound.ARRIVED]


@pytest.mark.parametrize("is_lock", [True, False])
def test_before_signing_in_nobody_reads_names_and_nothing_covers_the_button(window, world, is_lock):
    if is_lock:
        window.lock()
    else:
        world.services.sign_in.sign_out()
        window.open("sign_in")
    world.orders.put(replace(world.orders.order("o-100190"), check_in=CheckIn(at=NOW)))
    world.sync.become(connection=Connection.ATTENTION, attention=2)
    assert window.shown == "sign_in"
    assert not window.snackbar_line.isVisible()


def test_the_pill_follows_the_connection(window, world):
    world.sync.become(connection=Connection.OFFLINE, waiting=3, is_online=False)
    assert window.app_bar.sync_pill.chip.text == "Offline · 3"
    world.sync.become(connection=Connection.ATTENTION, attention=2)
    assert window.app_bar.sync_pill.chip.text == "Needs attention · 2"
    assert world.feedback.given == [Sound.ATTENTION]


def test_the_offline_banner_shows_once_per_session(window, world):
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    assert window.findChild(QWidget, "banner_offline") is not None
    world.sync.become(connection=Connection.SYNCED, is_online=True)
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    assert window._banner is None


def test_a_wrong_clock_is_said(window, world):
    world.sync.become(clock_skew_s=-600)
    assert "10 min off" in window._banner.title_label.text()


def test_old_data_says_when_it_came(window, world):
    world.clock.advance(301)
    world.sync.become()
    assert window.app_bar.subtitle_label.text() == "Last update 14:08"


def test_the_lock_keeps_the_screen_and_fills_the_number_in(window, world):
    window.open("stage")
    window.lock()
    page = window.page("sign_in")
    assert (window.shown, page.vm.number, window.is_locked) == ("sign_in", "1047", True)
    window.open("orders")
    assert window.shown == "sign_in"
    for digit in "274913":
        page.vm.digit(digit)
    page.vm.go()
    assert window.shown == "stage"


def test_neither_esc_nor_back_leads_past_the_lock(window, world):
    window.open("stage")
    window.open("stage_order", order_id="o-100198")  # below it a screen that Back could show
    window.lock()
    for _ in range(3):
        window.go_back()
        window.back()
    assert (window.shown, window.pages.currentWidget()) == ("sign_in", window.page("sign_in"))


def test_somebody_else_at_the_lock_starts_at_home(window, world):
    other = Session("a-1052", "1052", "Mei", frozenset({Role.PICK}))
    world.sign_in.people["1052"] = ("558201", other)
    window.open("stage")
    window.lock()
    page = window.page("sign_in")
    page.vm.start("1052")
    for digit in "558201":
        page.vm.digit(digit)
    page.vm.go()
    assert window.shown == "queue"


def test_a_session_the_hub_ended_leads_back_to_the_sign_in(window, world):
    assert window.shown == "queue"
    world.services.sign_in.sign_out()
    world.sync.become(waiting=1)
    assert window.shown == "sign_in"


def test_the_idle_lock_follows_the_device_and_the_store(window, world, theme):
    assert window.session_vm.idle_lock_ms == 300_000
    world.store.change(idle_lock_handheld_min=2)
    assert window.session_vm.idle_lock_ms == 120_000
    kiosk = make_world(theme=theme, device_role="kiosk")
    assert MainWindow(kiosk.services).session_vm.idle_lock_ms == 60_000


def test_destinations_without_the_role_are_hidden(qtbot, theme):
    world = make_world(theme=theme)
    world.sign_in.current = Session("a-9", "9", "Jo", frozenset({Role.HAND_OFF}))
    window = open_window(qtbot, world)
    assert window.shown == "handoff"
    assert not window.bottom_nav.button("queue").isVisible()
    window.open("queue")
    assert window.shown == "handoff"


def test_after_a_crash_the_walk_is_open_again(qtbot, theme):
    drafts = FakeDrafts()
    world = make_world(theme=theme, drafts=drafts)
    world.sink.submit("o-100214", ClaimOrder())
    save_walk(drafts, MAYA.associate_id, WalkDraft(("o-100214",)))
    first = MainWindow(world.services)
    qtbot.addWidget(first)
    first.open("walk")
    second = open_window(qtbot, world)
    assert second.shown == "walk"
    assert second.snackbar_line.text == "We kept your walk"


def test_after_a_proper_end_the_queue_offers_the_walk(qtbot, theme):
    drafts = FakeDrafts()
    world = make_world(theme=theme, drafts=drafts)
    world.sink.submit("o-100214", ClaimOrder())
    save_walk(drafts, MAYA.associate_id, WalkDraft(("o-100214",)))
    first = MainWindow(world.services)
    qtbot.addWidget(first)
    first.open("walk")
    first.close()
    second = open_window(qtbot, world)
    assert second.shown == "queue"
    assert second.page("queue").resume_card.isVisible()


@pytest.mark.parametrize("size", [(360, 640), (320, 568), (1280, 720)])
@pytest.mark.parametrize("scene", [shots.walk_match_camera, shots.stage_order, shots_returns.check_ready])
def test_a_message_covers_nothing_to_tap_or_to_read_next(theme, qtbot, size, scene):
    theme.set_text_scale(1.3 if size[0] == 320 else 1.0)
    world = make_world(theme=theme, device_role="kiosk" if size[0] > 1000 else "handheld", has_camera=True)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.open("queue")
    scene(world, window)
    window.snackbar("Counted for line 9, tote B", lambda: None)
    QApplication.processEvents()
    QApplication.processEvents()
    line = window.snackbar_line
    page = window.page(window.shown)
    keys = [button for button in page.findChildren(Button) if button.kind in ("primary", "danger", "tonal")]
    places = {button.text(): rect_in(window, button) for button in keys if button.isVisible()}
    for panel in page.findChildren(ScanPanel):
        places["scan"] = rect_in(window, panel).adjusted(0, max(0, panel.height() - 44), 0, 0)
    assert [name for name, rect in places.items() if rect.intersects(line.geometry())] == []
    assert window.rect().contains(line.geometry())


def rect_in(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_undo_of_a_snackbar_runs_once_and_not_after_another_message(window, qtbot):
    undone = []
    window.snackbar("One", lambda: undone.append(1))
    window.snackbar("Two", lambda: undone.append(2))
    window.snackbar_line.action_button.click()
    assert undone == [2]


def test_a_page_tells_its_header(window):
    class Plain(Page):
        def __init__(self, services, navigator):
            super().__init__(services, navigator)
            self.header = Header("Plain", "one", icon="list", icon_name="All")
            self.pressed = 0

        def on_header_icon(self):
            self.pressed += 1

    page = Plain(window.services, window)
    window.register("help", lambda: page)
    window.open("help")
    assert window.app_bar.title_label.text() == "Plain"
    page.set_header(subtitle="two")
    assert window.app_bar.subtitle_label.text() == "two"
    window.app_bar.action_button.click()
    assert page.pressed == 1


def unnamed_nodes(window):
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLabel):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None and not interface.text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("size", [(360, 640), (1280, 720)])
def test_every_focusable_node_has_a_name(qtbot, world, size):
    window = open_window(qtbot, world, width=size[0], height=size[1])
    problems = {}
    window.page("queue").vm.toggle("o-100214")
    problems["queue"] = unnamed_nodes(window)
    window.page("queue").vm.start_selected()
    problems["walk"] = unnamed_nodes(window)
    window.page("walk").ask_sku()
    problems["sku"] = unnamed_nodes(window)
    window.close_sheet()
    window.page("walk").ask_not_found()
    problems["not found"] = unnamed_nodes(window)
    window.close_sheet()
    window.handle_scan(trigger(SHOE_EAN))
    window.open("stage")
    problems["stage"] = unnamed_nodes(window)
    window.open("stage_order", order_id="o-100195")
    problems["stage order"] = unnamed_nodes(window)
    window.lock()
    problems["sign in"] = unnamed_nodes(window)
    assert {name: nodes for name, nodes in problems.items() if nodes} == {}
