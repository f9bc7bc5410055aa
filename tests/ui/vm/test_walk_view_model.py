import pytest
from msgspec.structs import replace
from tests.ui.example_store import (
    APRON,
    BEANIE_EAN,
    CREAM_EAN,
    MEI,
    MUG_EAN,
    NOW,
    SHOE_EAN,
    SWEATER,
    SWEATER_EAN,
    SWEATER_L_EAN,
    THROW_EAN,
    line_of,
    order_of,
)
from tests.ui.fakes import MAYA, make_world, trigger

from storeassist_qt.domain.commands import ClaimOrder, FinishPick, MarkNotFound, PickUnits, PutBackUnits
from storeassist_qt.domain.orders import Claim, OrderType, Stage
from storeassist_qt.domain.ports import CameraState, SeenCode, Sound
from storeassist_qt.ui.vm.walk import WalkViewModel
from storeassist_qt.ui.vm.walk_draft import WalkDraft, load_walk, save_walk
from storeassist_qt.ui.vm.walk_list import finish_text, list_rows, summaries


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


def walk_over(world, *numbers):
    ids = tuple(f"o-{number}" for number in numbers)
    world.sink.submit_many([(order_id, ClaimOrder()) for order_id in ids])
    save_walk(world.drafts, MAYA.associate_id, WalkDraft(ids))
    vm = WalkViewModel(world.services)
    vm.notes = []
    vm.noted.connect(lambda text, undo: vm.notes.append((text, undo)))
    assert vm.start()
    return vm


@pytest.fixture
def vm(world):
    return walk_over(world, "100214", "100261")


def stand_at(vm, order, line):
    vm.go_to(f"o-{order}/{line}/")
    return vm.current


def camera(text, times=1):
    return SeenCode(text, "ean13", "camera", times)


def test_a_walk_is_ordered_by_place_and_names_totes(vm):
    assert [task.place.aisle for task in vm.walk.tasks] == ["A03", "A12", "A12", "A12"]
    assert vm.subtitle() == "2 orders · 5 units"
    assert vm.view().order_text == "For #100214 · Tote A"


def test_a_scan_that_fits_counts_and_the_next_stop_comes(vm, world):
    vm.scan(trigger(SHOE_EAN))
    assert vm.answer.text == "Matched · 1 of 1 picked"
    assert vm.answer.tote == "A"
    assert world.sink.commands(PickUnits)[-1].verified_by == "scan"
    assert vm.current.name == "Wool beanie"
    assert world.feedback.given == [Sound.COMPLETE]


def test_a_partial_quantity_stays_at_its_stop(vm, world):
    stand_at(vm, "100214", "l1")
    vm.scan(trigger(SWEATER_EAN))
    assert vm.answer.text == "Matched · 1 of 2 picked"
    assert vm.view().quantity == "1/2"
    assert world.feedback.given == [Sound.MATCH]


def test_the_wrong_size_says_what_was_scanned_and_what_is_needed(vm, world):
    stand_at(vm, "100214", "l1")
    vm.scan(trigger(SWEATER_L_EAN))
    assert (vm.answer.state, vm.answer.text) == ("wrong", "Wrong size: scanned L, need M")
    assert world.feedback.given == [Sound.WRONG]
    assert world.sink.commands(PickUnits) == []


def test_the_camera_says_wrong_only_after_two_equal_reads_but_accepts_the_first_right_one(vm):
    stand_at(vm, "100214", "l1")
    vm.scan(camera(SWEATER_L_EAN))
    assert vm.answer.state == "idle"
    vm.scan(camera(SWEATER_L_EAN, 2))
    assert vm.answer.state == "wrong"
    vm.scan(camera(SWEATER_EAN))
    assert vm.answer.state == "ok"


def test_an_accepted_code_is_held_so_that_it_never_counts_by_being_held_still(vm, world):
    stand_at(vm, "100214", "l1")
    vm.scan(camera(SWEATER_EAN))
    assert world.camera.held == [SWEATER_EAN]


def test_an_unknown_code_is_named_with_the_digits_needed(vm):
    stand_at(vm, "100214", "l1")
    vm.scan(trigger("4006381333931"))
    assert vm.answer.state == "unknown"
    assert "4006381333931" in vm.answer.text
    assert "95212345 67899" in vm.answer.text


def test_too_many_are_refused_with_the_number_there_is(world):
    vm = walk_over(world, "100214")
    for _ in range(3):
        vm.scan(trigger(SWEATER_EAN))
    assert vm.answer.text == "Already have 2 of 2"
    assert world.orders.order("o-100214").lines[0].picked == 2


def test_a_scan_that_fits_another_line_counts_there_and_can_be_undone(vm, world):
    assert vm.current.name == "Trail running shoe"
    vm.scan(trigger(SWEATER_EAN))
    text, undo = vm.notes[-1]
    assert text == "Counted for line 3, tote A"
    assert vm.current.name == "Trail running shoe"
    undo()
    assert world.orders.order("o-100214").units("picked") == 0


def test_a_typed_sku_counts_as_typed(world):
    vm = walk_over(world, "100270")
    vm.go_to("o-100270/l2/")
    assert vm.view().no_code_text
    vm.scan(SeenCode(APRON.lower(), "", "typed"))
    assert vm.answer.text == "SKU typed · 1 of 1 picked"
    assert world.sink.commands(PickUnits)[-1].verified_by == "typed_sku"
    assert world.orders.order("o-100270").lines[1].typed == 1


def test_typed_barcode_digits_of_the_line_are_taken_as_its_sku(vm, world):
    vm.scan(SeenCode(SHOE_EAN, "", "typed"))
    assert world.sink.commands(PickUnits)[-1].verified_by == "typed_sku"


def test_a_skipped_line_comes_back_at_the_end(vm):
    vm.skip()
    assert vm.current.name == "Wool beanie"
    assert vm.progress()[2] == "1 skipped · 0 not found"
    for code in (BEANIE_EAN, SWEATER_EAN, SWEATER_EAN, SWEATER_EAN):
        vm.scan(trigger(code))
    assert vm.current.name == "Trail running shoe"
    assert vm.view().hint == "Skipped before"


def test_not_found_marks_units_names_the_refund_and_the_others_and_can_be_undone(vm, world):
    stand_at(vm, "100214", "l1")
    world.catalogue.seen[SWEATER] = ("Rack 4", NOW)
    data = vm.not_found_data()
    assert data.most == 2
    assert data.refund_text == "The refund starts only when the order is staged"
    assert data.others_text == "Also needed by #100261"
    assert data.seen_text == "Last scanned at Rack 4, Today 14:08"
    vm.mark_not_found(2, "not_on_shelf")
    assert world.sink.commands(MarkNotFound)[-1].quantity == 2
    text, undo = vm.notes[-1]
    assert text == "2 units not found"
    undo()
    assert world.orders.order("o-100214").lines[0].open == 2


def test_the_refund_text_is_honest_where_nothing_is_found_and_where_the_customer_waits(world):
    vm = walk_over(world, "100207")
    assert "end of the walk" in vm.not_found_data().refund_text
    assert vm.refund_text(1) == "The refund starts only when the order is staged"
    vm = walk_over(world, "100301")
    order = world.orders.order("o-100301")
    world.orders.put(replace(order, lines=(*order.lines, line_of("l2", SWEATER, 1))))
    vm.start()
    assert vm.refund_text(1) == "The customer is waiting: the refund starts at the end of the walk"


def test_the_walk_completes_and_finishes_every_order(vm, world, qtbot):
    for code in (SHOE_EAN, BEANIE_EAN, SWEATER_EAN, SWEATER_EAN):
        vm.scan(trigger(code))
    with qtbot.waitSignal(vm.completed):
        vm.scan(trigger(SWEATER_EAN))
    assert finish_text(vm) == "Stage 2 orders"
    assert vm.finish() == ("o-100214", "o-100261")
    assert len(world.sink.commands(FinishPick)) == 2
    assert load_walk(world.drafts, MAYA.associate_id).order_ids == ()


def test_an_order_of_which_nothing_was_found_is_closed_and_not_staged(world):
    vm = walk_over(world, "100207")
    vm.mark_not_found(3, "not_on_shelf")
    assert finish_text(vm) == "Finish walk"
    assert "closed and refunded" in summaries(vm)[0].refund_text
    assert vm.finish() == ()
    assert world.orders.order("o-100207").stage is Stage.CANCELLED


def test_a_waiting_customers_walk_ends_in_the_hand_over(world):
    vm = walk_over(world, "100301")
    assert world.orders.order("o-100301").order_type is OrderType.PICK_AT_STORE
    assert finish_text(vm) == "Finish walk"
    vm.scan(SeenCode("HM-55120", "", "typed"))
    assert finish_text(vm) == "Hand over"


def test_units_cut_after_the_pick_come_first_and_go_back_by_scan(vm, world):
    vm.scan(trigger(SHOE_EAN))
    order = world.orders.order("o-100214")
    cut = replace(order.lines[1], picked=0, to_put_back=1)
    world.orders.put(replace(order, lines=(order.lines[0], cut)))
    assert vm.notes[-1][0] == "Order #100214 changed · 1 unit to put back"
    assert vm.view().is_put_back
    assert vm.view().caption == "put back"
    vm.scan(trigger(SHOE_EAN))
    assert world.sink.commands(PutBackUnits)[-1].quantity == 1
    assert world.orders.order("o-100214").put_back_left == 0
    assert vm.current.name == "Wool beanie"


def test_a_cancelled_order_keeps_its_put_back_in_the_walk_until_it_is_done(world, qtbot):
    vm = walk_over(world, "100214")
    vm.scan(trigger(SHOE_EAN))
    order = world.orders.order("o-100214")
    lines = (replace(order.lines[0], open=0, cancelled=2), replace(order.lines[1], picked=0, to_put_back=1))
    world.orders.put(replace(order, stage=Stage.CANCELLED, claim=None, lines=lines))
    assert vm.view().is_put_back
    with qtbot.waitSignal(vm.ended):
        vm.put_back()


def test_an_order_that_was_taken_over_leaves_the_walk_and_is_said(vm, world):
    order = world.orders.order("o-100214")
    world.orders.put(replace(order, claim=Claim(MEI, "Mei", "dev-2", NOW)))
    assert vm.notes[-1][0] == "Mei took over #100214. What you picked counts."
    assert {task.number for task in vm.walk.tasks} == {"100261"}


def test_the_walk_stands_where_it_was_after_a_restart(vm, world):
    stand_at(vm, "100261", "l2")
    again = WalkViewModel(world.services)
    assert again.start()
    assert again.current_id == "o-100261/l2/"


def test_the_stepper_takes_units_back_and_counts_up_only_where_the_store_allows_it(world):
    vm = walk_over(world, "100228")
    vm.go_to("o-100228/l1/")
    assert vm.quantity_range() == (0, 0, 0)
    vm.scan(trigger(CREAM_EAN))
    assert vm.quantity_range() == (0, 1, 1)
    world.store.change(number_after_scan=True)
    assert vm.quantity_range() == (0, 1, 4)
    vm.set_picked(3)
    assert world.orders.order("o-100228").lines[0].picked == 3
    vm.set_picked(1)
    assert world.orders.order("o-100228").lines[0].picked == 1


def test_a_bundle_is_walked_as_its_parts(world):
    vm = walk_over(world, "100263")
    assert vm.view().hint == "Part of Cosy evening gift set"
    for code in (MUG_EAN, MUG_EAN, THROW_EAN, CREAM_EAN):
        vm.scan(trigger(code))
    assert vm.walk.is_done
    assert world.orders.order("o-100263").lines[0].picked == 1


def test_the_tote_is_asked_for_where_the_store_wants_it(vm, world):
    world.store.change(tote_scan=True)
    vm.scan(trigger(SHOE_EAN))
    assert vm.answer.text == "Now scan tote A"
    vm.scan(trigger(BEANIE_EAN))
    assert vm.answer.state == "wrong"
    vm.scan(trigger("TOTE-B", "code128"))
    assert vm.answer.text == "Wrong tote: scanned B, need A"
    vm.scan(trigger("TOTE-A", "code128"))
    assert vm.answer.text == "In tote A"
    assert vm.current.name == "Wool beanie"


def test_the_panel_says_what_became_of_the_camera_and_the_walk_goes_on(vm):
    vm.camera_is(CameraState.LOST)
    assert vm.answer.state == "no_camera"
    assert "unplugged" in vm.answer.text
    vm.scan(trigger(SHOE_EAN))
    assert vm.answer.state == "ok"


def test_the_list_groups_by_order_and_shows_skipped_lines_in_a_section_of_their_own(vm):
    vm.skip()
    titles = [row.title for row in list_rows(vm) if hasattr(row, "title")]
    assert titles == ["#100214 · Leila Rossi · Tote A", "#100261 · Amara Okafor · Tote B", "Skipped"]


def test_a_refused_pick_is_said_and_changes_nothing(vm, world):
    world.orders.by_id["o-100214"] = order_of("100214", "Leila Rossi", -102, (line_of("l1", SWEATER, 1),))
    vm.scan(trigger(SHOE_EAN))
    assert vm.answer.state == "wrong"
    assert world.sink.commands(PickUnits) == []
