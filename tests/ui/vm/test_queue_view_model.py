import pytest
from tests.ui.example_store import NOW, SWEATER, line_of, order_of
from tests.ui.fakes import MAYA, make_world

from storeassist_qt.domain.commands import ClaimOrder, TakeOver
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.queue import Section
from storeassist_qt.ui.rows import OrderRow, SectionRow
from storeassist_qt.ui.vm.queue import QueueViewModel
from storeassist_qt.ui.vm.walk_draft import load_walk


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def vm(world):
    made = QueueViewModel(world.services)
    made.said = []
    made.refused.connect(made.said.append)
    made.start()
    yield made
    made.close()


def orders(vm):
    return [row for row in vm.model.rows if isinstance(row, OrderRow)]


def row(vm, number):
    return next(row for row in orders(vm) if row.number == f"#{number}")


def test_waiting_customers_stand_above_overdue_and_all_by_due_time(vm):
    titles = [row.title for row in vm.model.rows if isinstance(row, SectionRow)]
    assert titles == ["Customer waiting", "Overdue", "Next 30 min", "Later"]
    assert [row.number for row in orders(vm)][:4] == ["#100301", "#100228", "#100207", "#100214"]
    assert row(vm, "100301").due_text == "3:40"


def test_the_tiles_count_and_filter(vm):
    assert [(tile.count, tile.caption) for tile in vm.tiles()] == [
        ("1", "Waiting"),
        ("5", "Overdue"),
        ("2", "In 30 min"),
        ("2", "Later"),
    ]
    vm.set_filter(Section.SOON)
    assert [row.number for row in orders(vm)] == ["#100263", "#100270"]
    vm.set_filter(Section.SOON)
    assert len(orders(vm)) == 10


def test_a_row_is_one_sentence(vm):
    expected = "Order 100228, Tomasz Raman, Overdue 1 h 57, 10 units, In store, not selected"
    assert row(vm, "100228").accessible_text == expected


def test_choosing_counts_orders_and_units_and_choosing_again_lets_go(vm):
    vm.toggle("o-100228")
    vm.toggle("o-100214")
    assert (vm.selection_title(), vm.selection_detail()) == ("2 selected", "13 units")
    vm.toggle("o-100228")
    assert vm.selected == ("o-100214",)


def test_the_batch_limit_greys_the_rest_with_the_reason(vm, world):
    world.store.change(batch_limit=1)
    vm.toggle("o-100228")
    assert row(vm, "100207").disabled_reason == "A walk holds 1 order at most"
    assert row(vm, "100228").disabled_reason == ""
    vm.toggle("o-100207")
    assert vm.said == ["A walk holds 1 order at most"]


def test_one_tap_picks_for_waiting_customers_first(vm):
    assert vm.suggestion() == ("Pick 1 for waiting customer", ("o-100301",))


def test_the_button_names_what_it_picks_within_the_limit(world):
    world.orders.by_id.pop("o-100301")
    vm = QueueViewModel(world.services)
    vm.start()
    # Mei holds one of the five.
    assert vm.suggestion()[0] == "Pick the 4 most overdue"
    world.orders.by_id.pop("o-100256")
    vm.refresh()
    assert vm.suggestion()[0] == "Pick 4 overdue now"
    world.store.change(batch_limit=3)
    assert vm.suggestion()[0] == "Pick the 3 most overdue"


def test_starting_claims_every_order_and_saves_the_walk(vm, world, qtbot):
    vm.toggle("o-100228")
    vm.toggle("o-100214")
    with qtbot.waitSignal(vm.walk_started):
        vm.start_selected()
    assert len(world.sink.commands(ClaimOrder)) == 2
    assert load_walk(world.drafts, MAYA.associate_id).order_ids == ("o-100228", "o-100214")
    assert vm.resume().title == "Resume walk (13 left)"


def test_a_second_start_adds_to_the_unfinished_walk_so_that_tote_letters_stay(vm, world):
    vm.toggle("o-100228")
    vm.start_selected()
    assert vm.start_text() == "Add to walk"
    vm.toggle("o-100228")
    assert vm.said == ["#100228 is in your walk already"]
    vm.toggle("o-100214")
    vm.start_selected()
    assert load_walk(world.drafts, MAYA.associate_id).order_ids == ("o-100228", "o-100214")


def test_a_refused_start_says_why_and_saves_no_walk(vm, world):
    world.sink.refuse_with = Refused("held_by_other", number="100228", holder="Mei")
    vm.toggle("o-100228")
    vm.start_selected()
    assert "Mei" in vm.said[0]
    assert load_walk(world.drafts, MAYA.associate_id).order_ids == ()


def test_an_order_of_somebody_else_is_asked_about_and_taken_over(vm, world):
    asked = []
    vm.take_over_asked.connect(asked.append)
    assert row(vm, "100256").holder_text == "Mei picking"
    vm.toggle("o-100256")
    assert asked[0].title == "Take over from Mei?"
    assert asked[0].reason == ""
    vm.take_over("o-100256")
    assert len(world.sink.commands(TakeOver)) == 1
    assert vm.selected == ("o-100256",)


def test_offline_a_take_over_is_not_possible_and_says_why(vm, world):
    asked = []
    vm.take_over_asked.connect(asked.append)
    world.sync.become(is_online=False)
    vm.toggle("o-100256")
    assert "hub" in asked[0].reason


def test_new_orders_wait_for_the_finger_and_are_counted_meanwhile(vm, world):
    vm.is_touched = lambda: True
    world.orders.put(order_of("100400", "New One", -200, (line_of("l1", SWEATER, 1),)))
    assert vm.new_text() == "1 new"
    assert all(row.number != "#100400" for row in orders(vm))
    vm.is_touched = lambda: False
    vm.refresh()
    assert vm.new_count == 0
    assert row(vm, "100400").customer == "New One"


def test_an_order_finished_elsewhere_leaves_list_and_selection(vm, world):
    vm.toggle("o-100228")
    world.orders.by_id.pop("o-100228")
    world.orders.put()
    assert vm.selected == ()


def test_loading_and_empty_are_two_things(theme):
    world = make_world(theme=theme, orders=(), policy=StorePolicy())
    vm = QueueViewModel(world.services)
    vm.start()
    assert (vm.is_empty, vm.is_loading) == (True, False)
    world.sync.become(is_loading=True)
    assert vm.is_loading
    assert vm.subtitle == "Loading orders..."


def test_due_words_follow_the_clock(vm, world):
    world.clock.advance(60 * 13)
    vm.refresh()
    assert row(vm, "100263").due_text == "Overdue 1 min"
    assert vm.tiles()[1].count == "6"
    assert world.clock.now() > NOW
