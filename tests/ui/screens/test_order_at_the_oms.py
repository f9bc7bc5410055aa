"""An order's detail with what the order system says of it: status, steps, documents, returns, a manager's tasks."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from tests.ui.desk import oms_order
from tests.ui.example_store import LAMP, line_of
from tests.ui.fake_documents import with_documents
from tests.ui.fakes import MAYA, make_world

from storeassist_qt.domain.commands import RetryEffect, SettleEffect, SettleProblem
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Moment, Stage
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.kit import AttentionCard, Banner, Button, IconButton, Label, RowView, Sheet
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.vm.order_detail import OrderDetailViewModel

ORDER = "o-100190"


@pytest.fixture
def made(theme):
    world, documents = with_documents(make_world(theme=theme))
    oms_order(world)
    return world, documents


@pytest.fixture
def world(made):
    return made[0]


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    return made


def opened(window):
    window.open("order_detail", order_id=ORDER)
    return window.page("order_detail").pane


def sign_in_as(world, *roles):
    person = replace(world.sign_in.current, roles=frozenset(roles))
    world.sign_in.current = world.sink.actor = person


def vm_of(world):
    vm = OrderDetailViewModel(world.services)
    assert vm.show(ORDER)
    return vm


def test_the_order_systems_own_word_stands_beside_ours_with_the_moment_it_was_seen(world):
    facts = {fact.name: fact.value for fact in vm_of(world).facts}
    assert facts["Fynd"] == "handed_over_to_customer · seen 14:05"
    assert facts["Invoice"] == "INV-2026-000123"


def test_each_step_says_when_it_was_confirmed(world):
    vm = vm_of(world)
    assert vm.steps_title == "At Fynd"
    assert [(step.text, step.value) for step in vm.steps] == [
        ("Reservation", "confirmed 11:38"),
        ("Refund of what was not found", "refused 11:48"),
        ("Invoice", "confirmed 11:50"),
        ("Hand-over", "sent, not answered yet"),
        ("Delivered", "seen 12:28"),
    ]


@pytest.mark.parametrize("stage", [Stage.PLACED, Stage.CONFIRMED, Stage.PICKING, Stage.PICKED, Stage.STAGED])
def test_a_reserved_open_order_says_why_it_is_fixed_whatever_its_stage(world, window, stage):
    confirm = Effect(key="c1/1", kind=EffectKind.CONFIRM, state=EffectState.CONFIRMED)
    order = changed(world.orders.order("o-100214"), stage=stage, effects=(confirm,))
    world.orders.put(order)
    window.open("order_detail", order_id="o-100214")
    banner = window.page("order_detail").findChild(Banner, "why_fixed")
    assert banner.isVisible()
    assert "can no longer be changed" in banner.title_label.text()
    chips = [chip.text for chip in window.page("order_detail").pane.vm.chips]
    assert "Reserved" in chips or stage is Stage.PLACED


def test_a_closed_order_says_nothing_of_a_reservation(world):
    order = world.orders.order(ORDER)
    world.orders.put(changed(order, timeline=(*order.timeline, Moment(at=order.placed_at, what="confirmed"))))
    assert vm_of(world).why_fixed == ""


def test_a_document_is_read_printed_and_saved_from_its_row(world, window, monkeypatch):
    pane = opened(window)
    screen = window.page("document")
    done = []
    monkeypatch.setattr(screen, "ask_save", lambda: done.append("save"))
    monkeypatch.setattr(screen.vm, "prepare_print", lambda: done.append("print"))
    for act, expected in (("view", []), ("print", ["print"]), ("save", ["print", "save"])):
        pane.findChild(IconButton, f"{act}_document_invoice").click()
        assert window.shown == "document"
        assert screen.header.title == "Invoice INV-2026-000123"
        assert done == expected
        window.go_back()
    pane.findChild(IconButton, "print_document_invoice").click()
    window.lock()
    window._on_signed_in(world.sign_in.session())
    assert window.shown == "document"
    assert done == ["print", "save", "print"]  # what was asked before the lock is not done again


def test_a_document_that_is_not_there_yet_says_why(world, window):
    world.orders.put(changed(world.orders.order(ORDER), invoice_number=""))
    pane = opened(window)
    assert pane.findChild(IconButton, "view_document_invoice") is None
    assert "fetched by itself" in pane.findChild(Label, "document_invoice_detail").text()


def test_without_documents_the_section_is_hidden(theme):
    world = make_world(theme=theme)
    assert vm_of(world).documents == ()


def test_returns_stand_with_stage_and_credit_note_and_open_where_the_person_may(world, window):
    sign_in_as(world, Role.RETURNS)
    pane = opened(window)
    rows = [view.row for view in pane.findChildren(RowView) if view.objectName().startswith("return_")]
    assert [(row.title, row.chip.text) for row in rows] == [("R-2-7", "In check"), ("R-0017", "Credited")]
    assert "Credit note CN-2026-0004" in rows[1].accessible_text
    went = []
    window.open = lambda name, **arguments: went.append((name, arguments))
    pane.findChild(RowView, "return_r-2").tapped.emit()
    pane.findChild(Button, "act_return").click()
    assert went == [("returns", {"order_id": ORDER, "return_id": "r-2"}), ("returns", {"order_id": ORDER})]


def test_nothing_is_offered_for_return_to_who_may_not_or_where_nothing_is_left(world):
    sign_in_as(world, Role.HAND_OFF)
    assert "return" not in [act.key for act in vm_of(world).acts]
    sign_in_as(world, Role.RETURNS)
    assert "return" in [act.key for act in vm_of(world).acts]
    order = world.orders.order(ORDER)
    world.orders.put(changed(order, lines=(line_of("l1", LAMP, 1, open=0, cancelled=1),), returns=()))
    assert "return" not in [act.key for act in vm_of(world).acts]


def test_a_manager_has_a_refused_request_asked_again(world, window):
    pane = opened(window)
    card = pane.findChild(AttentionCard, "task_effect:c2/1")
    texts = [label.text() for label in card.findChildren(Label)]
    assert "Refused: Refund of what was not found" in texts
    assert "Fynd says: IN424 · Bag is not in a state to be cancelled" in texts
    card.findChild(Button, "way_ask_again").click()
    assert world.sink.commands(RetryEffect) == [RetryEffect(key="c2/1")]
    assert [task.key for task in pane.vm.manager_tasks] == ["amounts_differ"]


def test_settling_needs_a_note(world, window):
    pane = opened(window)
    pane.findChild(AttentionCard, "task_effect:c2/1").findChild(Button, "way_settle").click()
    sheet = Sheet.on_top_of(window)
    confirm = sheet.findChild(Button, "settle_confirm")
    assert not confirm.isEnabled()
    window._sheets[-1][1].field.setText("refunded at the till")
    confirm.click()
    assert world.sink.commands(SettleEffect) == [SettleEffect(key="c2/1", note="refunded at the till")]
    assert window._sheets == []


def test_a_note_with_a_card_number_leaves_the_sheet_open(world, window):
    pane = opened(window)
    pane.findChild(AttentionCard, "task_effect:c2/1").findChild(Button, "way_settle").click()
    window._sheets[-1][1].field.setText("card 4111 1111 1111 1111")
    window._sheets[-1][1].activate_primary()
    assert world.sink.commands(SettleEffect) == []
    assert window._sheets


def test_odd_data_is_looked_at(world, window):
    pane = opened(window)
    pane.findChild(AttentionCard, f"task_problem:{ORDER}:amounts_differ").findChild(Button, "way_looked_at").click()
    assert world.sink.commands(SettleProblem) == [SettleProblem(code="amounts_differ")]
    assert [task.key for task in pane.vm.manager_tasks] == ["c2/1"]


def test_who_is_no_manager_sees_what_was_refused_and_that_a_manager_can_allow_the_way_out(world, qtbot):
    sign_in_as(world, Role.PICK, Role.HAND_OFF, Role.RETURNS)
    vm = vm_of(world)
    (task,) = vm.manager_tasks
    assert task.key == "c2/1"
    assert task.needs_manager
    assert task.meta_text.endswith("A manager allows it with badge and PIN")
    with qtbot.waitSignal(vm.tasks.manager_wanted) as wanted:
        assert not vm.tasks.act(task, "ask_again")
    assert world.sink.commands(RetryEffect) == []
    assert wanted.args[0].text == "Ask Fynd again. Refused: Refund of what was not found."
    with qtbot.waitSignal(vm.tasks.settled):
        wanted.args[0].act(MAYA)
    assert world.sink.commands(RetryEffect) == [RetryEffect(key="c2/1")]
    assert world.sink.allowed_by == ["Maya"]


def test_a_picked_sale_is_handed_over_first_and_may_be_staged(world):
    world.orders.put(
        changed(world.orders.order("o-100301"), stage=Stage.PICKED, lines=(line_of("l1", LAMP, 1, open=0, picked=1),))
    )
    vm = OrderDetailViewModel(world.services)
    vm.show("o-100301")
    assert [(act.key, act.kind) for act in vm.acts][:2] == [("hand_off", "primary"), ("stage", "outline")]


def test_a_document_that_lies_at_the_hub_comes_back_with_the_connection(made, window):
    world, documents = made
    world.sync.become(is_online=False)
    offline = DocumentInfo(ORDER, DocumentKind.INVOICE, "INV-9", is_ready=False, reason="document_offline")
    documents.infos[ORDER] = (offline,)
    pane = opened(window)
    assert pane.findChild(IconButton, "view_document_invoice") is None
    documents.infos[ORDER] = (replace(offline, is_ready=True, reason=""),)
    world.sync.become(is_online=True)
    assert pane.findChild(IconButton, "view_document_invoice") is not None
