"""A new return: units, reasons, policy, and opening it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from tests.ui import counter
from tests.ui.example_store import MUG, MUG_EAN, SHOE, SHOE_EAN, SWEATER, SWEATER_EAN
from tests.ui.fakes import MAYA, NOW, FakeDrafts, make_world, trigger

from storeassist_qt.domain.commands import OpenReturn, UnitToReturn
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.vm.returns_choose import ChooseViewModel


def a_world(**facts):
    world = make_world(orders=(), device_role="kiosk", **facts)
    counter.sales(world)
    return world


def begun(world, order_id="o-100121", **facts):
    vm = ChooseViewModel(world.services)
    assert vm.begin(order_id, **facts)
    return vm


def without_manager(world):
    world.sign_in.current = replace(world.sign_in.current, roles=frozenset({Role.RETURNS}))
    world.sink.actor = world.sign_in.current


def heard(signal):
    found = []
    signal.connect(lambda *facts: found.append(facts))
    return found


def line_in(vm, line_id):
    return next(line for line in vm.lines if line.line_id == line_id)


def test_a_sale_shows_what_may_still_come_back(qapp):
    world = a_world()
    counter.open_return(world, "o-100121", "l1")
    vm = begun(world)
    assert vm.title == "#100121 · Ada Okafor"
    sweater = line_in(vm, "l1")
    assert (sweater.left, sweater.count_text) == (1, "Bought 2, returned 1")
    assert sweater.meta_text == "Northfold · M · Deep navy · $68.00"
    assert line_in(vm, "l2").count_text == "Bought 4"
    assert (sweater.policy.text, sweater.policy.kind) == ("Bought 13 Nov · day 9 of 30", "success")


def test_what_was_all_returned_stands_last_and_cannot_be_chosen(qapp):
    world = a_world()
    counter.open_return(world, "o-100121", "l1", "l1")
    vm = begun(world)
    assert [line.line_id for line in vm.lines] == ["l2", "l3", "l1"]
    vm.set_units("l1", 2)
    assert line_in(vm, "l1").reasons == ()


def test_never_more_units_than_were_bought(qapp):
    vm = begun(a_world())
    vm.set_units("l1", 5)
    assert line_in(vm, "l1").reasons == ("", "")


def test_each_unit_has_its_reason_and_the_first_counts_for_all_that_have_none(qapp):
    vm = begun(a_world())
    vm.set_units("l2", 3)
    assert vm.acts.reason == "Choose a reason for 3 items."
    vm.set_reason("l2", 0, "damaged")
    assert line_in(vm, "l2").reasons == ("damaged",) * 3
    vm.set_reason("l2", 2, "faulty")
    assert line_in(vm, "l2").reasons == ("damaged", "damaged", "faulty")
    vm.set_units("l2", 4)
    assert line_in(vm, "l2").reasons == ("damaged", "damaged", "faulty", "damaged")
    assert vm.acts.primary.is_enabled


def test_the_preview_is_exact_to_the_minor_unit(qapp):
    world = a_world()
    sold = counter.sale("100140", "Mei Lin", (MUG, 3))
    world.orders.put(structs.replace(sold, lines=(structs.replace(sold.lines[0], paid_total=1000, tax=100),)))
    vm = begun(world, "o-100140")
    vm.set_units("l1", 2)
    money = vm.money
    assert money.credit_minor == 667
    assert [(row.name, row.value) for row in money.lines] == [("2 × Stoneware mug", "$6.00")]
    assert money.tax.value == "$0.67"


def test_a_sale_of_one_unit_is_chosen_at_once(qapp):
    vm = begun(a_world(), "o-100117", has_receipt=True)
    assert line_in(vm, "l1").reasons == ("",)
    assert vm.has_receipt


def test_scanned_items_count_up_to_what_was_bought(qapp):
    vm = begun(a_world(), sku=SWEATER)
    assert line_in(vm, "l1").reasons == ("",)
    said = heard(vm.told)
    assert vm.take_scan(trigger(SWEATER_EAN))
    assert len(line_in(vm, "l1").reasons) == 2
    assert vm.take_scan(trigger(SWEATER_EAN))
    assert said == [("No more of Merino crew sweater can be returned",)]
    assert vm.take_scan(trigger(SHOE_EAN))
    assert said[1:] == [("Trail running shoe is not in this sale. Scan its receipt to begin another return.",)]
    assert not vm.take_scan(trigger("100117", "code128"))  # a receipt
    assert vm.take_scan(trigger(MUG_EAN))


def test_opening_reserves_the_units_under_a_local_name(qapp):
    world = a_world()
    vm = begun(world, has_receipt=True)
    opened, told = heard(vm.opened), heard(vm.told)
    vm.set_units("l1", 2)
    vm.set_reason("l1", 0, "wrong_size")
    vm.set_reason("l1", 1, "damaged")
    vm.set_customer_says("Too small")
    vm.open()
    (command,) = world.sink.commands(OpenReturn)
    assert command.units == (UnitToReturn("l1", "wrong_size"), UnitToReturn("l1", "damaged"))
    assert (command.local_number, command.device_name, command.customer_says) == ("R-2-1", "Counter 2", "Too small")
    assert command.has_receipt
    assert command.allow_reason == ""
    assert opened == [("o-100121", command.return_id)]
    assert told == []
    assert world.drafts.texts == {}


def test_a_refused_return_loses_nothing_and_keeps_its_local_name(qapp):
    world = a_world()
    vm = begun(world)
    vm.set_units("l1", 1)
    vm.set_reason("l1", 0, "damaged")
    said = heard(vm.refused)
    world.sink.refuse_with = Refused(
        "more_than_bought", number="100121", name="Merino crew sweater", bought=2, returned=2, left=0, quantity=1
    )
    vm.open()
    assert "already returned or reserved 2" in said[0][0]
    assert line_in(vm, "l1").reasons == ("damaged",)
    vm.open()
    assert world.sink.commands(OpenReturn)[0].local_number == "R-2-1"
    assert world.return_numbers.given == 1


def test_what_another_counter_takes_meanwhile_is_no_longer_chosen(qapp):
    world = a_world()
    vm = begun(world)
    vm.set_units("l1", 2)
    said = heard(vm.told)
    counter.open_return(world, "o-100121", "l1")
    assert len(line_in(vm, "l1").reasons) == 1
    assert said == [("Merino crew sweater was returned at another counter meanwhile",)]


# --- the policy ------------------------------------------------------------------------------------------------------
def test_too_late_is_a_managers_decision_with_a_reason(qapp):
    world = a_world()
    vm = begun(world, "o-100090")
    vm.set_units("l2", 1)
    vm.set_reason("l2", 0, "faulty")
    assert line_in(vm, "l2").policy.text == "Bought 7 Oct · day 46 of 30 · too late"
    assert vm.acts.reason == "Say why you allow it against the store's policy."
    vm.set_allow_reason("Known fault of this lot")
    assert vm.acts.primary.is_enabled
    vm.open()
    assert world.sink.commands(OpenReturn)[0].allow_reason == "Known fault of this lot"


def test_without_a_manager_one_may_allow_it_once_with_badge_and_pin(qapp):
    world = a_world()
    without_manager(world)
    vm = begun(world, "o-100090")
    vm.set_units("l2", 1)
    vm.set_reason("l2", 0, "faulty")
    assert not vm.acts.primary.is_enabled
    assert vm.acts.reason == "Outside the store's policy. Say why, and a manager allows it."
    vm.set_allow_reason("Known fault of this lot")
    assert vm.acts.primary.is_enabled
    assert vm.acts.reason == "A manager allows it with badge and PIN"
    asked, told = heard(vm.manager_wanted), heard(vm.told)
    vm.open()
    assert world.sink.commands(OpenReturn) == []
    assert asked[0][0].text == (
        "Open a return of 1 item against the store's policy. Order #100090 · Ines Brandt. Why: Known fault of this lot"
    )
    asked[0][0].act(MAYA)
    found = world.orders.by_id["o-100090"].returns[0]
    assert (found.allowed_by, found.allowed_reason) == ("Maya", "Known fault of this lot")
    assert told == []  # the sale was not returned at another counter: it was this return


def test_a_manager_has_nothing_to_allow_within_the_policy(qapp):
    world = a_world()
    without_manager(world)
    vm = begun(world, "o-100118")
    vm.set_units("l1", 1)
    vm.set_reason("l1", 0, "faulty")
    asked = heard(vm.manager_wanted)
    vm.open()
    assert asked == []
    assert len(world.sink.commands(OpenReturn)) == 1


def test_the_advice_on_a_line_names_the_manager(qapp):
    world = a_world()
    without_manager(world)
    vm = begun(world, "o-100090")
    vm.set_units("l2", 1)
    assert line_in(vm, "l2").advice == "Outside the store's policy. A manager may allow it with a reason."


def test_a_receipt_where_one_is_needed(qapp):
    world = a_world()
    without_manager(world)
    world.store.change(return_rules=("Footwear:30:receipt", "Knitwear:0"))
    world.orders.put(counter.sale("100141", "Mei Lin", (SHOE, 1), (SWEATER, 1)))
    vm = begun(world, "o-100141")
    vm.set_units("l1", 1)
    vm.set_reason("l1", 0, "faulty")
    assert line_in(vm, "l1").policy.text.endswith("receipt needed")
    assert line_in(vm, "l2").policy.text.endswith("not returnable")
    assert vm.acts.reason == "A receipt is needed. Or say why not, and a manager allows it."
    vm.set_receipt(True)
    assert vm.acts.primary.is_enabled
    assert line_in(vm, "l1").policy.kind == "success"


@pytest.mark.parametrize(("days", "word"), [(0, "Bought today"), (1, "Bought yesterday")])
def test_a_fresh_sale_is_dated_in_words(qapp, days, word):
    world = a_world()
    world.orders.put(counter.sale("100142", "Mei Lin", (SHOE, 1), at=NOW - timedelta(days=days, minutes=5)))
    vm = begun(world, "o-100142")
    assert line_in(vm, "l1").policy.text.startswith(word)


# --- the draft -------------------------------------------------------------------------------------------------------
def test_an_unfinished_return_survives_a_restart(qapp):
    drafts = FakeDrafts()
    vm = begun(a_world(drafts=drafts), has_receipt=True)
    vm.set_units("l2", 2)
    vm.set_reason("l2", 1, "damaged")
    vm.set_customer_says("Chipped")
    vm.close()
    again = begun(a_world(drafts=drafts))
    assert line_in(again, "l2").reasons == ("", "damaged")
    assert (again.has_receipt, again.customer_says) == (True, "Chipped")


def test_another_customer_in_between_loses_nothing(qapp):
    world = a_world()
    vm = begun(world)
    vm.set_units("l2", 2)
    vm.begin("o-100090")
    vm.set_units("l2", 1)
    vm.drop()
    vm.begin("o-100121")
    assert line_in(vm, "l2").reasons == ("", "")


@pytest.mark.parametrize("text", ["{", "[]", '{"o-100121": 3}', '{"o-100121": {"reasons": 3}}'])
def test_a_draft_that_cannot_be_read_is_dropped(qapp, text):
    drafts = FakeDrafts()
    drafts.save("return_new", text)
    vm = begun(a_world(drafts=drafts))
    assert all(not line.reasons for line in vm.lines)


def test_a_cancelled_return_is_forgotten(qapp):
    world = a_world()
    vm = begun(world)
    vm.set_units("l1", 1)
    vm.drop()
    assert (vm.order_id, world.drafts.texts) == ("", {})
    assert vm.acts.reason == "Choose what comes back."
    vm.close()
