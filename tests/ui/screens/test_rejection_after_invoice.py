"""A unit rejected at hand-off after the invoice: its state is asked on the spot and a return is opened."""

import pytest
from msgspec.structs import replace
from tests.ui.desk import desk_orders
from tests.ui.fakes import make_world

from storeassist_qt.domain.commands import REJECT_REASONS, RejectUnits
from storeassist_qt.domain.handoff import is_invoiced_order
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import ReturnOrigin
from storeassist_qt.ui.kit import Button, FilterChip, Label, Sheet
from storeassist_qt.ui.shell import MainWindow

ORDER = "o-100214"


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    desk_orders(made)
    made.store.change(signature_required=False, id_check=False, invoices="ours")
    order = made.orders.order(ORDER)
    made.orders.put(replace(order, invoice_number="INV-7", oms_id="FY-1"))
    return made


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    made.open("handoff")
    made.open("handoff_detail", order_id=ORDER)
    return made


def pane(window):
    return window.page("handoff_detail").pane


def find(kind, window, name):
    sheet = Sheet.on_top_of(window)
    assert sheet is not None
    found = sheet.findChild(kind, name)
    assert found is not None, name
    return found


def test_reason_and_state_are_both_needed(window, world):
    pane(window)._on_part(f"{ORDER}/l2", "reject")
    confirm = find(Button, window, "decision_reject")
    assert "return is opened" in find(Label, window, "return_note").text()
    assert not confirm.isEnabled()
    find(FilterChip, window, "reject_changed_mind").click()
    assert not confirm.isEnabled()
    find(FilterChip, window, "grade_worn").click()
    confirm.click()
    command = world.sink.commands(RejectUnits)[-1]
    assert (command.quantity, command.reason, command.grade) == (1, "changed_mind", "worn")
    row = next(row for row in pane(window).vm.model.rows if row.key == f"{ORDER}/l2")
    assert row.meta_text == "1 rejected · Changed mind (Worn)"


def test_a_damaged_unit_is_offered_as_damaged_and_can_be_graded_otherwise(window, world):
    pane(window)._on_part(f"{ORDER}/l2", "reject")
    find(FilterChip, window, "reject_damaged").click()
    assert find(FilterChip, window, "grade_damaged").isChecked()
    find(FilterChip, window, "grade_good").click()
    find(FilterChip, window, "reject_damaged").click()
    assert find(FilterChip, window, "grade_good").isChecked()


def test_after_the_hand_over_it_says_what_waits(window, world):
    vm = pane(window).vm
    vm.reject(f"{ORDER}/l2", 1, "wrong_price", "good")
    vm.accept_all()
    assert vm.primary.confirm.endswith("A return of 1 item is opened; its credit note is the refund.")
    vm.go_on()
    order = world.orders.order(ORDER)
    assert order.stage is Stage.HANDED_OVER
    assert order.returns[0].origin is ReturnOrigin.HAND_OFF
    assert not order.returns[0].undecided
    said = [label.text() for label in Sheet.on_top_of(window).findChildren(Label)]
    assert "Return opened: 1 item" in said
    assert "Waits for the order system, then for the credit note" in said
    assert any(text.startswith("Refund requested: $") for text in said)
    find(Button, window, "after_open").click()
    assert window.shown == "order_detail"


def test_an_invoice_that_came_after_the_rejection_leaves_the_check_to_returns(window, world):
    world.orders.put(replace(world.orders.order(ORDER), invoice_number=""))
    vm = pane(window).vm
    vm.reject(f"{ORDER}/l2", 1, "changed_mind")
    vm.accept_all()
    world.orders.put(replace(world.orders.order(ORDER), invoice_number="INV-8"))
    vm.go_on()
    said = [label.text() for label in Sheet.on_top_of(window).findChildren(Label)]
    assert "Still to be checked in Returns: 1 item" in said


def test_a_unit_rejected_before_the_invoice_can_still_be_given_its_state(window, world):
    world.orders.put(replace(world.orders.order(ORDER), invoice_number=""))
    vm = pane(window).vm
    vm.reject(f"{ORDER}/l1", 2, "changed_mind")
    vm.accept_all()
    world.orders.put(replace(world.orders.order(ORDER), invoice_number="INV-8"))
    assert vm.summary_text.endswith("2 without its state")
    pane(window)._on_part(f"{ORDER}/l1", "reject")
    assert find(FilterChip, window, "reject_changed_mind").isChecked()
    find(FilterChip, window, "grade_good").click()
    confirm = find(Button, window, "decision_reject")
    assert confirm.text() == "Keep the state"
    confirm.click()
    line = world.orders.order(ORDER).line("l1")
    assert [(found.quantity, found.reason, found.grade) for found in line.rejections] == [(2, "changed_mind", "good")]
    assert "without" not in vm.summary_text
    pane(window)._on_part(f"{ORDER}/l1", "reject")
    assert Sheet.on_top_of(window) is None


def test_all_rejected_after_the_invoice_speaks_of_a_return(window):
    vm = pane(window).vm
    for line, count in (("l1", 2), ("l2", 1), ("l3", 1)):
        vm.reject(f"{ORDER}/{line}", count, "changed_mind", "good")
    assert vm.primary.text == "Take all back"
    assert "return is opened" in vm.primary.confirm


def test_before_the_invoice_one_tap_on_the_reason_is_enough(window, world):
    world.orders.put(replace(world.orders.order(ORDER), invoice_number=""))
    pane(window)._on_part(f"{ORDER}/l2", "reject")
    for reason in REJECT_REASONS:
        find(Button, window, f"reject_{reason}")
    find(Button, window, "reject_wrong_price").click()
    command = world.sink.commands(RejectUnits)[-1]
    assert (command.reason, command.grade) == ("wrong_price", "")


@pytest.mark.parametrize(
    ("invoices", "kind", "state", "expected"),
    [
        ("ours", EffectKind.ISSUE_INVOICE, EffectState.REQUESTED, False),
        ("ours", EffectKind.ISSUE_INVOICE, EffectState.SENT, True),
        ("oms", EffectKind.CONFIRM, EffectState.CONFIRMED, True),
        ("ours", EffectKind.CONFIRM, EffectState.CONFIRMED, False),
        ("none", EffectKind.CONFIRM, EffectState.CONFIRMED, False),
    ],
)
def test_an_invoice_on_its_way_counts_as_one(world, invoices, kind, state, expected):
    order = replace(world.orders.order(ORDER), invoice_number="", effects=(Effect(key="k/1", kind=kind, state=state),))
    assert is_invoiced_order(order, StorePolicy(invoices=invoices)) is expected
