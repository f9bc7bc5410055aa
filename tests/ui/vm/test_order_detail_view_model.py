from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from tests.ui.desk import old_orders
from tests.ui.fakes import MAYA, NOW, make_world

from storeassist_qt.domain.commands import AddNote, CancelOrder, ClaimOrder, TakeOver
from storeassist_qt.domain.orders import Stage
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.rows import SectionRow
from storeassist_qt.ui.vm.order_detail import OrderDetailViewModel
from storeassist_qt.ui.vm.walk_draft import load_walk


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    old_orders(made)
    return made


@pytest.fixture
def vm(world):
    made = OrderDetailViewModel(world.services)
    yield made
    made.close()


def acts(vm):
    return [act.key for act in vm.acts]


def test_the_timeline_tells_who_did_what_and_when_newest_first(vm):
    vm.show("o-100198")
    rows = [row for row in vm.timeline.rows if not isinstance(row, SectionRow)]
    assert [(row.time_text, row.text, row.meta_text) for row in rows][:2] == [
        ("13:48", "Picked 3 units, 1 not found", "Maya"),
        ("13:46", "1 unit not found: Wool beanie", "Maya"),
    ]
    assert rows[0].first
    assert rows[-1].last


@pytest.mark.parametrize(
    ("order_id", "expected"),
    [
        ("o-100228", ["pick", "check_in", "note", "cancel"]),
        ("o-100198", ["stage", "check_in", "note", "cancel"]),
        ("o-100190", ["check_in", "restage", "note", "cancel"]),
        ("o-100188", ["hand_off", "restage", "left", "note", "cancel"]),
    ],
)
def test_only_what_the_state_allows_is_offered(vm, order_id, expected):
    vm.show(order_id)
    assert acts(vm) == expected


def test_a_reserved_order_says_why_it_is_fixed(vm):
    vm.show("o-100261")
    assert vm.why_fixed.startswith("Reserved:")
    assert vm.chips[0].text == "Reserved"


def test_cancelling_names_its_effect_and_needs_a_reason(vm, world, qtbot):
    vm.show("o-100190")
    assert vm.cancel_effect == "$34.56 will be refunded. Back to the shelf: 2 items."
    with qtbot.waitSignal(vm.refused):
        vm.cancel("  ")
    with qtbot.waitSignal(vm.told):
        vm.cancel("Customer asked for it")
    assert world.sink.commands(CancelOrder)[-1].reason == "Customer asked for it"
    assert vm.order.stage is Stage.CANCELLED
    assert "cancel" not in acts(vm)


def test_who_may_not_cancel_sees_who_can_allow_it(vm, world, qtbot):
    world.sign_in.current = replace(MAYA, roles=frozenset({Role.PICK}))
    vm.show("o-100190")
    cancel = vm.acts[-1]
    hint = "A manager allows it with badge and PIN"
    assert (cancel.key, cancel.is_enabled, cancel.reason) == ("cancel", True, hint)
    with qtbot.waitSignal(vm.manager_wanted) as wanted:
        vm.cancel("Customer asked for it")
    ask = wanted.args[0]
    assert ask.text == (
        "Cancel order #100190: Customer asked for it. $34.56 will be refunded. Back to the shelf: 2 items."
    )
    assert vm.order.stage is not Stage.CANCELLED
    assert ask.may_be_allowed_by(replace(MAYA, roles=frozenset({Role.CANCEL})))
    assert not ask.may_be_allowed_by(replace(MAYA, roles=frozenset({Role.HAND_OFF})))
    with qtbot.waitSignal(vm.cancelled):
        ask.act(MAYA)
    assert world.sink.allowed_by == ["Maya"]


def test_what_nobody_may_do_is_not_offered(vm, world):
    world.store.change(cancel_roles=())
    vm.show("o-100190")
    assert "cancel" not in acts(vm)


def test_a_note_with_a_card_number_is_refused(vm, world, qtbot):
    vm.show("o-100190")
    with qtbot.waitSignal(vm.refused) as told:
        assert not vm.add_note("card 4111 1111 1111 1111")
    assert told.args[0].startswith("That looks like a card number")
    assert vm.add_note("Left at the desk")
    assert world.sink.commands(AddNote)
    assert any(getattr(row, "text", "") == "Note: Left at the desk" for row in vm.timeline.rows)


def test_picking_claims_the_order_into_the_walk(vm, world):
    vm.show("o-100228")
    assert vm.start_pick()
    assert world.sink.commands(ClaimOrder)
    assert load_walk(world.drafts, MAYA.associate_id).order_ids == ("o-100228",)


def test_an_order_somebody_picks_can_be_taken_over_online_only(vm, world):
    vm.show("o-100256")
    assert vm.acts[0].text == "Take over from Mei"
    world.sync.become(is_online=False)
    assert (vm.acts[0].is_enabled, vm.acts[0].reason) == (False, "Mei is picking it; only the hub can decide that")
    world.sync.become(is_online=True)
    vm.start_pick()
    assert world.sink.commands(TakeOver)


def test_money_adds_up(vm):
    vm.show("o-100198")
    assert [(fact.name, fact.value) for fact in vm.money] == [
        ("Items", "$289.00"), ("Tax", "$23.12"), ("Paid", "$312.12"), ("Total", "$312.12"),
    ]  # fmt: skip


def test_an_old_closed_order_says_what_is_missing(vm, world):
    order = world.orders.order("o-100190")
    fields = {name: getattr(order, name) for name in order.__struct_fields__}
    closed = {"stage": Stage.HANDED_OVER, "closed_at": NOW - timedelta(days=3), "is_trimmed": True}
    world.orders.put(type(order)(**{**fields, **closed}))
    vm.show("o-100190")
    assert vm.trimmed_text.startswith("Closed more than a day ago")
    assert acts(vm) == []


def test_an_order_that_is_not_here_is_not_shown(vm):
    assert not vm.show("o-nowhere")
    assert vm.acts == ()


def test_the_tax_is_called_included_only_where_the_prices_hold_it(vm, world):
    order = world.orders.order("o-100198")
    lines = tuple(structs.replace(line, paid_total=line.unit_price * line.ordered) for line in order.lines)
    world.orders.put(structs.replace(order, tax_included=True))
    assert vm.show("o-100198")
    assert ("Tax", "$23.12") in [(fact.name, fact.value) for fact in vm.money]
    world.orders.put(structs.replace(order, tax_included=True, lines=lines))
    assert vm.show("o-100198")
    assert ("Tax included", "$23.12") in [(fact.name, fact.value) for fact in vm.money]
