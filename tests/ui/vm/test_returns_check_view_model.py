"""The check of a return unit by unit, its proof, its end."""

from dataclasses import replace

import pytest
from msgspec import structs
from tests.ui import counter
from tests.ui.example_store import MUG, MUG_EAN, SHOE_EAN, THROW_EAN
from tests.ui.fakes import MAYA, FakeDrafts, make_world, trigger

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused, ScanError
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.vm.returns_check import RESELL, CheckViewModel
from storeassist_qt.ui.vm.returns_summary import SummaryViewModel

ORDER, RETURN = "o-100118", "r-o-100118"


def a_world(**facts):
    world = make_world(orders=(), device_role="kiosk", **facts)
    counter.sales(world)
    counter.open_return(world, ORDER, "l1", "l2", number="RMA 50118", customer_says="Too small.")
    return world


def shown(world):
    vm = CheckViewModel(world.services)
    assert vm.show(ORDER, RETURN)
    return vm


def answer(vm, condition="like_new", resell="shelf"):
    answers = {"right_item": "yes", "condition": condition, "parts": "complete", RESELL: resell}
    for question, chosen in answers.items():
        vm.answer(question, chosen)


def heard(signal):
    found = []
    signal.connect(lambda *facts: found.append(facts))
    return found


def without_manager(world):
    world.sign_in.current = replace(world.sign_in.current, roles=frozenset({Role.RETURNS}))
    world.sink.actor = world.sign_in.current


def found_in(world):
    return world.orders.by_id[ORDER].find_return(RETURN)


# --- one unit --------------------------------------------------------------------------------------------------------
def test_a_unit_is_shown_with_what_the_counter_needs(qapp):
    vm = shown(a_world())
    assert (vm.title, vm.subtitle) == ("RMA 50118", "#100118 · Leila Haddad")
    assert (vm.place_text, vm.line.name, vm.facts_text) == (
        "Item 1 of 2", "Trail running shoe", "Ridgeline · 42 · Slate · $129.00",
    )  # fmt: skip
    assert vm.sku_text == "SKU RL-77120-SLT-42"
    assert vm.policy.text == "Bought 13 Nov · day 9 of 30"
    assert vm.says_text == "Customer says: “Too small.” · Wrong size"
    assert [question.text for question in vm.questions] == [
        "Right item?", "Condition", "All parts and tags", "Resell",
    ]  # fmt: skip


def test_a_unit_rejected_at_hand_off_is_not_held_against_the_policy(qapp):
    world = a_world()
    order = world.orders.by_id[ORDER]
    found = structs.replace(order.returns[0], origin=ReturnOrigin.HAND_OFF)
    world.orders.put(structs.replace(order, returns=(found,)))
    world.store.change(return_days=0)
    assert shown(world).policy.text == "Rejected at hand-off"


def test_a_stores_own_questions_are_asked_as_it_wrote_them(qapp):
    world = a_world()
    world.store.change(qc_questions=("seal:Siegel heil?:Ja|Nein=seal!",))
    vm = shown(world)
    asked = vm.questions[0]
    assert (asked.text, asked.answers) == ("Siegel heil?", (("ja", "Ja"), ("nein", "Nein")))
    vm.answer("seal", "nein")
    assert vm.needs_proof


def test_the_first_answer_says_that_the_goods_are_on_the_counter(qapp):
    world = a_world()
    vm = shown(world)
    vm.answer("right_item", "yes")
    vm.answer("condition", "worn")
    assert len(world.sink.commands(c.ReceiveUnits)) == 1
    assert found_in(world).stage is ReturnStage.IN_CHECK


def test_accept_waits_for_every_answer_and_says_how_many(qapp):
    vm = shown(a_world())
    vm.answer("right_item", "yes")
    vm.answer("condition", "like_new")
    assert (vm.acts.primary.is_enabled, vm.acts.reason) == (False, "Answer 2 more checks to finish this item.")
    vm.accept()
    assert vm.unit.state is UnitState.RECEIVED
    vm.answer("parts", "complete")
    assert vm.acts.reason == "Answer 1 more check to finish this item."
    vm.answer(RESELL, "shelf")
    assert (vm.acts.primary.is_enabled, vm.acts.reason) == (True, "")


def test_accepting_goes_on_to_the_next_unit_and_at_the_end_says_so(qapp):
    world = a_world()
    vm = shown(world)
    done = heard(vm.completed)
    answer(vm)
    vm.accept()
    assert (vm.place, done) == ((2, 2), [])
    assert all(not question.current for question in vm.questions)
    answer(vm, resell="outlet")
    vm.accept()
    assert done == [()]
    first, second = found_in(world).units
    assert (first.disposition, second.disposition) == ("shelf", "outlet")
    assert first.answers == counter.GOOD


def test_where_no_camera_is_set_up_a_bad_answer_says_what_can_be_done(qapp):
    world = a_world()
    without_manager(world)
    vm = shown(world)
    answer(vm, "damaged", "scrap")
    vm.set_note("Sole torn")
    assert not vm.acts.primary.is_enabled
    assert vm.acts.reason == (
        "This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at "
        "another counter, have a manager check the item, or reject it."
    )
    vm.reject("Damaged")
    assert vm.unit.unit_id == "2"


@pytest.mark.parametrize(("rule", "is_manager"), [("always", True), ("when_camera", False), ("never", False)])
def test_without_a_camera_a_manager_or_the_store_may_do_without_a_photo(qapp, rule, is_manager):
    world = a_world()
    world.store.change(qc_photos=rule)
    if not is_manager:
        without_manager(world)
    vm = shown(world)
    answer(vm, "damaged", "scrap")
    assert vm.acts.reason == "This answer needs a note."
    vm.set_note("Sole torn")
    vm.accept()
    unit = found_in(world).units[0]
    assert (unit.state, unit.fault, unit.note, unit.photos) == (UnitState.ACCEPTED, "damaged", "Sole torn", ())


def test_a_bad_answer_needs_a_note_and_a_photo(qapp):
    world = a_world(has_camera=True)
    vm = shown(world)
    answer(vm, "damaged", "scrap")
    assert (vm.acts.primary.is_enabled, vm.acts.reason) == (False, "This answer needs a note and a photo.")
    vm.set_note("Sole torn")
    assert vm.acts.reason == "This answer needs a photo."
    assert vm.take_photo(counter.frame())
    assert vm.acts.primary.is_enabled
    vm.accept()
    (command,) = world.sink.commands(c.RecordQc)
    assert (command.note, len(command.photos), command.answers["condition"]) == ("Sole torn", 1, "damaged")
    assert found_in(world).units[0].fault == "damaged"


def test_a_photo_under_way_says_where_it_still_is(qapp):
    world = a_world(has_camera=True)
    vm = shown(world)
    vm.take_photo(counter.frame(10))
    vm.take_photo(counter.frame(20))
    assert vm.photos_text == "Add photos (2)"
    assert vm.travel_text == "2 photos still on Counter 2"
    world.photos.waiting.clear()
    assert vm.travel_text == ""
    vm.drop_photo(vm.photos[0].key)
    assert vm.photos_text == "Add photos (1)"


def test_another_device_says_on_which_one_a_photo_still_is(qapp):
    world = a_world(has_camera=True)
    counter.check(world, ORDER, "1", photos=("a" * 64,), note="Sole torn")
    there = replace(world.services, device_name="Handheld 3")
    vm = CheckViewModel(there)
    vm.show(ORDER, RETURN)
    vm.go_to("1")
    assert vm.travel_text == "1 photo still on Counter 2"
    assert SummaryViewModel(there, vm).travel_text == "1 photo still on Counter 2"
    assert SummaryViewModel(there, vm).units[0].meta_text.endswith("1 photo · note")
    world.photos.content["a" * 64] = b"there now"
    assert vm.travel_text == ""


def test_a_photo_that_cannot_be_kept_is_explained_and_nothing_is_lost(qapp):
    world = a_world(has_camera=True)
    vm = shown(world)
    vm.answer("condition", "damaged")
    said = heard(vm.refused)
    world.photos.fail_with = ScanError("photo_unusable")
    assert not vm.take_photo(counter.frame())
    assert said
    assert [question.current for question in vm.questions] == ["", "damaged", "", ""]


def test_no_more_than_six_photos(qapp):
    vm = shown(a_world(has_camera=True))
    assert [vm.take_photo(counter.frame(shade)) for shade in range(7)] == [True] * 6 + [False]
    assert not vm.has_room


def test_without_a_camera_nothing_is_offered(qapp):
    assert not shown(a_world()).can_photograph
    assert shown(a_world(has_camera=True)).can_photograph


def test_rejecting_needs_a_reason_and_starts_with_what_was_found(qapp):
    world = a_world()
    vm = shown(world)
    vm.answer("condition", "worn")
    assert vm.refusal_reason == "Worn"
    vm.reject("  ")
    assert not world.sink.commands(c.RecordQc)
    vm.reject("Worn outdoors")
    unit = found_in(world).units[0]
    assert (unit.state, unit.refused_reason) == (UnitState.REFUSED, "Worn outdoors")
    assert vm.place == (2, 2)
    vm.step(-1)
    assert vm.decision.text == "Rejected"
    assert not vm.step(-1)


def test_a_refused_check_keeps_what_was_answered(qapp):
    world = a_world()
    vm = shown(world)
    answer(vm)
    said = heard(vm.refused)
    world.sink.refuse_with = Refused("return_decided", name="RMA 50118", number="100118")
    vm.accept()
    assert said
    assert vm.acts.primary.is_enabled
    assert vm.place == (1, 2)


def test_a_decided_unit_can_be_changed_until_the_return_is_finished(qapp):
    world = a_world()
    counter.check(world, ORDER, "1")
    vm = shown(world)
    assert vm.place == (2, 2)  # the first that is undecided
    vm.go_to("1")
    assert [question.current for question in vm.questions] == ["yes", "like_new", "complete", "shelf"]
    vm.answer(RESELL, "outlet")
    vm.accept()
    assert found_in(world).units[0].disposition == "outlet"


def test_what_another_counter_decides_takes_the_place_of_what_stood_here(qapp):
    world = a_world()
    vm = shown(world)
    vm.answer("condition", "worn")
    counter.check(world, ORDER, "1")
    assert vm.decision.text == "Accepted"
    assert vm.questions[1].current == "like_new"


# --- scans -----------------------------------------------------------------------------------------------------------
def test_the_scan_of_the_item_answers_that_it_is_the_right_one(qapp):
    vm = shown(a_world())
    assert vm.take_scan(trigger(SHOE_EAN))
    assert vm.questions[0].current == "yes"
    assert vm.take_scan(trigger(THROW_EAN))
    assert vm.place == (2, 2)
    assert vm.questions[0].current == "yes"


def test_the_scan_of_another_item_says_which(qapp):
    vm = shown(a_world())
    said = heard(vm.told)
    assert vm.take_scan(trigger(MUG_EAN))
    assert said == [("Not this item: scanned Stoneware mug, expected Trail running shoe",)]
    assert not vm.take_scan(trigger("RMA 50117", "code128"))


# --- money -----------------------------------------------------------------------------------------------------------
def test_the_preview_counts_the_unit_under_check_and_what_was_accepted(qapp):
    world = a_world()
    vm = shown(world)
    money = vm.money
    assert [(row.name, row.value) for row in money.lines] == [("Trail running shoe", "$129.00"), ("Linen throw", "—")]
    assert (money.tax.value, money.credit, money.title) == ("$10.32", "$139.32", "Refund preview")
    vm.reject("Worn")
    vm.go_to("1")
    assert vm.money.credit == "$0.00"


def test_the_preview_is_what_the_rules_then_credit_whatever_was_refused_before(qapp):
    world = make_world(orders=(), device_role="kiosk")
    sold = counter.sale("100118", "Leila Haddad", (MUG, 3))
    sold = structs.replace(sold, lines=(structs.replace(sold.lines[0], paid_total=1000, tax=101),))
    world.orders.put(sold)
    counter.open_return(world, ORDER, "l1", "l1", "l1")
    counter.check(world, ORDER, "1", ok=False)
    counter.check(world, ORDER, "2")
    counter.check(world, ORDER, "3")
    vm = shown(world)
    before = SummaryViewModel(world.services, vm).money
    counter.finish(world, ORDER)
    after = SummaryViewModel(world.services, vm).money
    assert before.credit_minor == after.credit_minor == found_in(world).amount == 667
    assert before.tax == after.tax
    assert before.lines[0].name == "2 × Stoneware mug"


def test_the_order_systems_own_figure_is_shown_beside_ours(qapp):
    world = a_world()
    for unit in ("1", "2"):
        counter.check(world, ORDER, unit)
    counter.finish(world, ORDER)
    vm = shown(world)
    counter.do(world, ORDER, c.CreditNoteIssued(return_id=RETURN, number="CN-1", amount=19_000), counter.HUB)
    money = SummaryViewModel(world.services, vm).money
    assert money.credit == "$190.00"
    assert "$192.24" in money.note


# --- the draft -------------------------------------------------------------------------------------------------------
def test_answers_note_and_photos_survive_a_restart(qapp):
    drafts = FakeDrafts()
    world = a_world(drafts=drafts, has_camera=True)
    vm = shown(world)
    vm.answer("condition", "damaged")
    vm.set_note("Sole torn")
    vm.take_photo(counter.frame())
    again = shown(world)
    assert (again.questions[1].current, again.note, len(again.photos)) == ("damaged", "Sole torn", 1)
    again.reject("Torn")
    assert drafts.texts == {}


@pytest.mark.parametrize("text", ["{", "[1]", '{"1": {"note": 3}}'])
def test_a_draft_of_a_check_that_cannot_be_read_is_dropped(qapp, text):
    drafts = FakeDrafts()
    drafts.save(f"return_check/{RETURN}", text)
    vm = shown(a_world(drafts=drafts))
    assert all(not question.current for question in vm.questions)
    assert drafts.texts == {}


# --- the end ---------------------------------------------------------------------------------------------------------
def checked(world, *, ok=(True, True)):
    for unit, is_good in zip(("1", "2"), ok, strict=True):
        counter.check(world, ORDER, unit, ok=is_good)
    vm = shown(world)
    return vm, SummaryViewModel(world.services, vm)


def test_the_summary_names_what_was_decided(qapp):
    _, summary = checked(a_world(), ok=(True, False))
    first, second = summary.units
    assert (first.amount_text, first.meta_text, first.chip.text) == (
        "$129.00", "Wrong size · Like new · Shelf", "Accepted",
    )  # fmt: skip
    assert (second.amount_text, second.meta_text, second.chip.text) == ("—", "Worn", "Rejected")
    assert summary.acts.primary.text == "Finish return"


def test_finishing_says_what_it_waits_for(qapp):
    world = a_world()
    vm, summary = checked(world)
    said = heard(summary.told)
    assert summary.finish()
    assert said == [("Waiting for the order system",)]
    world.sync.become(is_online=False)
    assert summary.state_text == "Saved on this device. It goes on by itself when the network is back."
    world.sync.become(is_online=True)
    effect = next(e for e in world.orders.by_id[ORDER].effects if e.return_id)
    counter.do(world, ORDER, c.EffectSent(key=effect.key), counter.HUB)
    assert summary.state_text.startswith("Start it in Store OS")
    counter.do(world, ORDER, c.JoinOmsReturn(return_id=RETURN, oms_return_id="F-2"), counter.HUB)
    counter.do(world, ORDER, c.ReturnAcceptedByOms(return_id=RETURN), counter.HUB)
    assert summary.state_text == "Waiting for the credit note"
    counter.do(world, ORDER, c.CreditNoteIssued(return_id=RETURN, number="CN-1"), counter.HUB)
    assert (summary.credit_note, summary.chip.text, summary.state_kind) == ("CN-1", "Credited", "success")
    counter.do(world, ORDER, c.ReturnCompleted(return_id=RETURN), counter.HUB)
    assert summary.chip.text == "Completed"
    assert vm.acts.primary is None


def test_what_a_command_did_is_shown_before_the_store_tells_of_it(qapp):
    world = a_world()
    vm, summary = checked(world)
    world.orders._listeners.callbacks.clear()  # a device's store tells its readers a moment later
    said = heard(summary.told)
    summary.finish()
    assert said == [("Waiting for the order system",)]
    assert vm.found.stage is ReturnStage.DECIDED


def test_a_decision_leaves_no_draft_before_the_store_tells_of_it(qapp):
    world = a_world()
    vm = shown(world)
    world.orders._listeners.callbacks.clear()
    answer(vm)
    vm.reject("Worn")
    vm.go_to("1")
    assert vm.questions[-1].current == ""  # a refused unit goes nowhere
    assert world.drafts.texts == {}


def test_what_the_order_system_refused_is_a_managers_business(qapp):
    world = a_world()
    _, summary = checked(world)
    summary.finish()
    effect = next(e for e in world.orders.by_id[ORDER].effects if e.return_id)
    counter.do(world, ORDER, c.EffectRefused(key=effect.key, code="fynd_refused"), counter.HUB)
    assert summary.state_text == "The order system refused this return. A manager settles it on the order or in Sync."


def test_above_the_limit_a_manager_finishes_it_or_allows_it_once(qapp):
    world = a_world()
    world.store.change(return_limit_minor=5_000)
    without_manager(world)
    _, summary = checked(world)
    assert summary.acts.primary.is_enabled
    assert summary.acts.reason == (
        "$192.24 is more than you may credit ($50.00). A manager allows it with badge and PIN."
    )
    asked = heard(summary.manager_wanted)
    assert not summary.finish()
    assert asked[0][0].text == ("Finish return RMA 50118 and credit $192.24, which is more than the limit of $50.00.")
    assert found_in(world).stage is ReturnStage.IN_CHECK
    assert asked[0][0].act(MAYA)
    assert found_in(world).stage is ReturnStage.DECIDED
    assert world.sink.allowed_by == ["Maya"]


def test_a_manager_finishes_above_the_limit_without_being_asked(qapp):
    world = a_world()
    world.store.change(return_limit_minor=5_000)
    _, summary = checked(world)
    asked = heard(summary.manager_wanted)
    assert summary.acts.reason == ""
    assert summary.finish()
    assert asked == []
    assert world.sink.allowed_by == []


def test_what_still_has_to_be_checked_is_not_allowed_by_a_manager_either(qapp):
    world = a_world()
    world.store.change(return_limit_minor=5_000)
    without_manager(world)
    vm = shown(world)
    summary = SummaryViewModel(world.services, vm)
    asked = heard(summary.manager_wanted)
    assert not summary.acts.primary.is_enabled
    assert not summary.finish()
    assert asked == []


def test_with_nothing_accepted_the_return_is_closed_without_a_credit(qapp):
    world = a_world()
    _, summary = checked(world, ok=(False, False))
    assert (summary.acts.primary.text, summary.acts.reason) == (
        "Close return", "Nothing was accepted: the return is closed without a credit.",
    )  # fmt: skip
    summary.finish()
    assert summary.state_text == "Nothing was accepted, so nothing is credited."


def test_a_manager_settles_refused_units(qapp):
    world = a_world()
    _, summary = checked(world, ok=(True, False))
    assert not any(unit.is_for_manager for unit in summary.units)  # while it can still be changed
    summary.finish()
    assert [unit.is_for_manager for unit in summary.units] == [False, True]
    summary.settle("2", "given_back")
    assert found_in(world).units[1].settled == "given_back"
    assert summary.units[1].meta_text == "Worn · given back to the customer"
    assert not any(unit.is_for_manager for unit in summary.units)


def test_who_is_no_manager_settles_refused_units_with_a_managers_leave(qapp):
    world = a_world()
    without_manager(world)
    _, summary = checked(world, ok=(True, False))
    summary.finish()
    assert [unit.hint for unit in summary.units] == ["", "A manager allows it with badge and PIN"]
    asked = heard(summary.manager_wanted)
    summary.settle("2", "kept")
    assert asked[0][0].text == "Rejected item, kept in the store: Linen throw"
    assert not found_in(world).units[1].settled
    asked[0][0].act(MAYA)
    assert found_in(world).units[1].settled == "kept"
    assert world.sink.allowed_by == ["Maya"]
    assert not any(unit.is_for_manager for unit in summary.units)


def test_a_return_is_withdrawn_while_the_order_system_does_not_know_it(qapp):
    world = a_world()
    vm, summary = checked(world)
    gone = heard(summary.withdrawn)
    assert summary.can_withdraw
    summary.withdraw()
    assert gone == [()]
    assert summary.state_text == "Withdrawn: the customer keeps the goods."
    assert not vm.is_open


def test_what_the_order_system_has_begun_cannot_be_withdrawn(qapp):
    world = a_world()
    counter.do(world, ORDER, c.JoinOmsReturn(return_id=RETURN, oms_return_id="F-2"), counter.HUB)
    _, summary = checked(world)
    assert not summary.can_withdraw
    assert summary.acts.secondary is None


class Listed:
    """Documents that only list."""

    def __init__(self, *infos):
        self.infos = infos

    def listed(self, order):
        return self.infos

    def open(self, info, paper, done, *, dpi=150):
        raise AssertionError


@pytest.mark.parametrize("is_ready", [True, False])
def test_the_credit_note_is_offered_and_one_that_is_late_says_why(qapp, is_ready):
    world = a_world()
    _, summary = checked(world)
    summary.finish()
    counter.do(world, ORDER, c.CreditNoteIssued(return_id=RETURN, number="CN-1"), counter.HUB)
    info = DocumentInfo(
        ORDER, DocumentKind.CREDIT_NOTE, "CN-1", RETURN, is_ready, "" if is_ready else "document_at_oms_later"
    )
    services = replace(world.services, documents=Listed(info))
    summary = SummaryViewModel(services, summary._check)
    assert summary.acts.primary.is_enabled is is_ready
    assert bool(summary.acts.reason) is not is_ready
