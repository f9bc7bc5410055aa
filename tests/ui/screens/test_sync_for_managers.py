"""Sync: the order system's state for everybody, and what a manager alone settles."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as changed
from tests.ui.desk import oms_order
from tests.ui.fakes import NOW, make_world

from storeassist_qt.domain.commands import RetryEffect, SettleProblem
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import EffectState
from storeassist_qt.domain.ports import Connection, Sound
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import AttentionCard, Banner, Button, Label
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.vm import oms_tasks
from storeassist_qt.ui.vm.sync import SyncViewModel

ORDER = "o-100190"
AWAY = OmsHealth(
    name="fynd", is_reachable=False, code="oms_login_refused", since=NOW - timedelta(minutes=28), waiting=12
)


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    return made


def sign_in_as(world, *roles):
    person = replace(world.sign_in.current, roles=frozenset(roles))
    world.sign_in.current = world.sink.actor = person


def cards(window):
    page = window.page("sync")
    return [card.objectName() for card in page.findChildren(AttentionCard) if not card.isHidden()]


def test_everybody_is_told_why_the_order_system_is_away_and_what_waits(world, window):
    sign_in_as(world, Role.PICK)
    world.sync.become(oms=AWAY)
    window.open("sync")
    banner = window.page("sync").findChild(Banner, "oms_state")
    assert banner.isVisible()
    assert banner.title_label.text() == "No connection to Fynd · since 13:40"
    assert "user name and password" in banner.text_label.text()
    assert banner.text_label.text().endswith("12 requests wait.")
    world.sync.become(oms=OmsHealth(name="fynd"))
    assert not banner.isVisible()
    world.sync.become(oms=replaced(AWAY, code="oms_unreachable"))
    assert banner.isVisible()
    assert "does not answer" in banner.text_label.text()


def replaced(health, **fields):
    return changed(health, **fields)


def test_a_manager_sees_and_settles_what_was_refused_or_is_odd(world, window):
    oms_order(world)
    window.open("sync")
    assert cards(window) == ["task_effect:c2/1", f"task_problem:{ORDER}:amounts_differ"]
    header = window.page("sync").findChild(Label, "manager_header")
    assert header.text() == "For a manager · 2"
    window.page("sync").findChild(AttentionCard, "task_effect:c2/1").findChild(Button, "way_ask_again").click()
    assert world.sink.commands(RetryEffect) == [RetryEffect(key="c2/1")]
    assert window.snackbar_line.text == "Fynd is asked again"
    card = window.page("sync").findChild(AttentionCard, f"task_problem:{ORDER}:amounts_differ")
    card.findChild(Button, "way_looked_at").click()
    assert world.sink.commands(SettleProblem) == [SettleProblem(code="amounts_differ")]
    assert not header.isVisible()


def test_who_is_no_manager_sees_no_section(world, window):
    oms_order(world)
    world.sync.become(oms=replaced(AWAY, problems=(OmsProblem(code="oms_no_lines", at=NOW),)))
    sign_in_as(world, Role.PICK, Role.HAND_OFF)
    window.open("sync")
    assert cards(window) == []
    assert not window.page("sync").findChild(Label, "manager_header").isVisible()


def test_a_refused_unit_leads_to_its_return(world, window):
    unit = ReturnUnit(
        unit_id="1", line_id="l1", reason="worn", state=UnitState.REFUSED, refused_reason="Cut with scissors"
    )
    found = Return(return_id="r-9", number="R-0031", stage=ReturnStage.REJECTED, opened_at=NOW, units=(unit,))
    world.orders.put(changed(world.orders.order(ORDER), returns=(found,)))
    window.open("sync")
    card = window.page("sync").findChild(AttentionCard, "task_units:r-9")
    texts = [label.text() for label in card.findChildren(Label)]
    assert "Rejected returned items: 1 · R-0031 · #100190" in texts
    assert "Cut with scissors" in texts
    went = []
    window.open = lambda name, **arguments: went.append((name, arguments))
    card.findChild(Button, "way_open_return").click()
    assert went == [("returns", {"order_id": ORDER, "return_id": "r-9"})]


def test_what_belongs_to_no_order_is_listed_newest_first(world):
    old = OmsProblem(code="oms_no_lines", facts={"number": "FY1"}, at=NOW - timedelta(hours=2))
    new = OmsProblem(code="oms_foreign_store", facts={"number": "FY2", "location": "0993"}, at=NOW)
    seen = OmsProblem(code="oms_no_lines", at=NOW, settled_by="Maya")
    world.sync.become(oms=OmsHealth(name="fynd", problems=(old, seen, new)))
    found = SyncViewModel(world.services).oms_problems
    assert [("FY2" in card.text, "FY1" in card.text) for card in found] == [(True, False), (False, True)]


def test_a_manager_puts_away_what_belongs_to_no_order(world, window):
    problem = OmsProblem(code="oms_no_lines", facts={"number": "FY1"}, at=NOW)
    world.sync.become(oms=OmsHealth(name="fynd", problems=(problem,)))
    window.open("sync")

    def looked_at():
        shown = window.page("sync").findChildren(AttentionCard, "oms0")[-1]  # former ones are yet to be deleted
        return shown.findChild(Button, "way_looked_at")

    world.hub.settle_code = "role_missing"
    looked_at().click()
    assert "needs the role" in window.snackbar_line.text
    world.hub.settle_code = ""
    looked_at().click()
    assert world.hub.settled == [("oms_no_lines", world.sign_in.current.associate_id)] * 2
    assert window.snackbar_line.text == "Settled"
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    assert not looked_at().isEnabled()
    world.sync.become(oms=OmsHealth(name="fynd", problems=(changed(problem, settled_by="Maya"),)))
    assert cards(window) == []


def test_more_orders_than_are_drawn_are_counted(world, monkeypatch):
    monkeypatch.setattr(oms_tasks, "SHOWN_AT_MOST", 1)
    problem = OmsProblem(code="amounts_differ", at=NOW)
    for order_id in ("o-100190", "o-100195", "o-100198"):
        world.orders.put(changed(world.orders.order(order_id), problems=(problem, problem)))
    tasks, more = SyncViewModel(world.services).manager_tasks
    assert (len(tasks), more) == (1, 2)


def test_the_pill_counts_for_a_manager_and_a_new_task_is_told(world, window):
    assert window.session_vm.pill().text == "Synced"
    oms_order(world)
    assert window.session_vm.pill().text == "Needs attention · 2"
    assert world.feedback.given == [Sound.ATTENTION]
    assert window.snackbar_line.text == "For a manager: 2 to settle"
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    assert window.session_vm.pill().text == "Offline"


def test_the_pill_counts_what_belongs_to_no_order_and_an_order_system_that_stays_away(world, window):
    odd = OmsProblem(code="hook_secret_wrong", at=NOW)
    away = OmsHealth(is_reachable=False, code="oms_login_refused", since=NOW, problems=(odd,))
    for minutes, text in ((1, "Needs attention · 1"), (6, "Needs attention · 2")):
        oms = changed(away, since=world.clock.now() - timedelta(minutes=minutes))
        world.sync.state = replace(world.sync.state, oms=oms)
        window.session_vm._timer.timeout.emit()
        assert window.session_vm.pill().text == text
    world.sync.state = replace(world.sync.state, oms=OmsHealth(problems=(changed(odd, settled_by="Maya"),)))
    window.session_vm._timer.timeout.emit()
    assert window.session_vm.pill().text == "Synced"


def test_the_pill_stays_quiet_for_who_cannot_settle_it(world, window):
    sign_in_as(world, Role.PICK)
    oms_order(world)
    assert window.session_vm.pill().text == "Synced"
    assert window.session_vm.attention() == 0


def test_photos_under_way_stand_in_the_queue(world):
    world.sync.become(photos_waiting=2)
    vm = SyncViewModel(world.services)
    assert vm.waiting_title == "Waiting to send · 1"
    assert vm.waiting[0].text == "2 photos"


def test_a_settled_request_is_no_task(world):
    oms_order(world)
    order = world.orders.order(ORDER)
    done = tuple(changed(effect, state=EffectState.CONFIRMED) for effect in order.effects)
    world.orders.put(changed(order, effects=done, problems=()))
    assert SyncViewModel(world.services).manager_tasks == ((), 0)


def test_the_rails_badge_counts_what_a_manager_has_to_settle(qtbot, theme):
    world = make_world(theme=theme, device_role="kiosk")
    oms_order(world)
    world.sync.become(attention=1)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    tasks = sum(row.for_manager for row in world.orders.for_manager())
    assert tasks > 0
    assert window.rail.button("sync").badge == 1 + tasks
    sign_in_as(world, Role.PICK)
    window.session_vm.begin()
    assert window.rail.button("sync").badge == 1
