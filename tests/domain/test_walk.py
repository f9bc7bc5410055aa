"""The pick walk: its order, its totes, its progress."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from order_desk import NOW, Desk, bundle, line, ready_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product, ShelfPlace
from storeassist_qt.domain.walk import build_walk, place_key, tote_letter

PLACES = {
    "SHIRT-M": ShelfPlace("A12", "3", "2"),
    "SOCK": ShelfPlace("A2", "10"),
    "HAT": ShelfPlace("A2", "9"),
    "MUG": ShelfPlace("B1"),
    "LID": ShelfPlace("A1"),
}
PRODUCTS = {sku: Product(product_id=sku, sku=sku, name=sku, places=(place,)) for sku, place in PLACES.items()}


def sock(line_id="L2", **more):
    return line(line_id, sku="SOCK", name="Sock", **more)


def hat(line_id="L3", **more):
    return line(line_id, sku="HAT", name="Hat", **more)


def walk_of(*desks):
    return build_walk([desk.order for desk in desks], PRODUCTS)


def skus(walk):
    return [task.sku for task in walk.tasks]


def test_places_are_walked_in_their_natural_order():
    assert skus(walk_of(Desk(line(), sock(), hat()))) == ["HAT", "SOCK", "SHIRT-M"]


@pytest.mark.parametrize(
    ("nearer", "further"),
    [
        (ShelfPlace("A2"), ShelfPlace("A12")),
        (ShelfPlace("A2"), ShelfPlace("B1")),
        (ShelfPlace("a2"), ShelfPlace("A3")),
        (ShelfPlace("A2", "9"), ShelfPlace("A2", "10")),
        (ShelfPlace("A2", "1", "2"), ShelfPlace("A2", "1", "10")),
        (ShelfPlace("7"), ShelfPlace("A1")),
        (ShelfPlace("A007"), ShelfPlace("A8")),
        (ShelfPlace("A"), ShelfPlace("A1")),
        (ShelfPlace("Z9"), None),
    ],
)
def test_one_place_comes_before_the_other(nearer, further):
    assert place_key(nearer) < place_key(further)


@given(st.lists(st.builds(ShelfPlace, st.text(), st.text(), st.text()) | st.none()))
def test_any_places_can_be_ordered(places):
    assert len(sorted(places, key=place_key)) == len(places)


@pytest.mark.parametrize("aisle", ["A²", "٣", "9" * 5000])
def test_odd_numbers_in_a_place_do_not_stop_the_walk(aisle):
    assert place_key(ShelfPlace(aisle)) < place_key(None)


def test_an_item_without_a_known_place_comes_last():
    assert skus(walk_of(Desk(line(sku="NEW"), sock()))) == ["SOCK", "NEW"]


def test_several_orders_are_interleaved_with_a_tote_letter_each():
    one = Desk(line(), sock())
    two = Desk(hat("L1"), order_id="o-2", number="100215")
    walk = walk_of(one, two)
    assert [(task.sku, task.tote) for task in walk.tasks] == [("HAT", "B"), ("SOCK", "A"), ("SHIRT-M", "A")]
    assert walk.totes == {"o-1": "A", "o-2": "B"}


def test_one_order_alone_has_no_tote():
    assert {task.tote for task in walk_of(Desk()).tasks} == {""}


def test_the_same_item_of_two_orders_is_one_stop_the_most_overdue_first():
    later = Desk(due_at=NOW + timedelta(hours=5))
    sooner = Desk(order_id="o-2", number="100215", due_at=NOW - timedelta(hours=1))
    assert [task.order_id for task in walk_of(later, sooner).tasks] == ["o-2", "o-1"]


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_totes_are_lettered_like_columns(index, letters):
    assert tote_letter(index) == letters


def test_what_is_to_be_put_back_comes_first():
    desk = Desk(line(), sock())
    desk.pick(2)
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    walk = walk_of(desk)
    assert skus(walk) == ["SHIRT-M", "SOCK"]
    assert walk.next_task(walk.tasks[1].task_id).sku == "SHIRT-M"
    assert (walk.units_to_put_back, walk.is_done) == (1, False)


def test_a_skipped_line_with_units_to_put_back_comes_first():
    desk = Desk(line(), sock(), hat())
    desk.pick(1, "L1")
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 0),)))
    bundles = Desk(bundle(ordered=2), order_id="o-2", number="100215")
    bundles.part("mug", 4)
    bundles.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("B1", 1),)))
    bundles.do(c.SkipLine(line_id="B1"))
    walk = walk_of(desk, bundles)
    assert [(task.sku, task.put_back) for task in walk.tasks][:2] == [("SHIRT-M", 1), ("MUG", 2)]
    assert walk.tasks[-1].sku == "LID"


def test_skipped_lines_come_last():
    desk = Desk(line(), sock(), hat())
    desk.do(c.SkipLine(line_id="L3"))
    walk = walk_of(desk)
    assert skus(walk) == ["SOCK", "SHIRT-M", "HAT"]
    assert walk.units_skipped == 2


def test_after_a_skip_the_walk_goes_on_from_there():
    desk = Desk(line(), sock(), hat())
    desk.do(c.SkipLine(line_id="L2"))
    walk = walk_of(desk)  # the hat was passed by on purpose; the sock was skipped
    assert walk.next_task("o-1/L2/").sku == "SHIRT-M"


def test_the_walk_comes_round_to_what_was_passed_by_and_then_to_what_was_skipped():
    desk = Desk(line(), sock(), hat())
    desk.pick(2)
    desk.do(c.SkipLine(line_id="L2"))
    walk = walk_of(desk)
    assert walk.next_task("o-1/L1/").sku == "HAT"
    desk.missing(2, "L3")
    assert walk_of(desk).next_task("o-1/L3/").sku == "SOCK"


def test_skipping_a_skipped_line_again_leads_to_the_next_skipped_one():
    desk = Desk(line(), sock(), hat())
    for line_id in ("L1", "L2", "L3"):
        desk.do(c.SkipLine(line_id=line_id))
    walk = walk_of(desk)
    assert walk.next_task("o-1/L3/").sku == "SOCK"
    assert walk.next_task("o-1/L2/").sku == "SHIRT-M"
    assert walk.next_task("o-1/L1/").sku == "HAT"


def test_a_line_half_picked_stays_the_next_one():
    desk = Desk(line(), sock())
    desk.pick(1, "L2")
    assert walk_of(desk).next_task("o-1/L2/").sku == "SOCK"


def test_a_walk_that_is_done_has_no_next_task():
    desk = Desk()
    desk.pick()
    desk.missing()
    walk = walk_of(desk)
    assert (walk.next_task(), walk.is_done) == (None, True)


def test_progress_counts_units_not_lines():
    desk = Desk(line(ordered=5), sock())
    desk.pick(2)
    desk.missing()
    walk = walk_of(desk)
    assert (walk.units_done, walk.units_total, walk.units_not_found) == (3, 7, 1)


def test_a_bundle_is_walked_as_its_parts():
    desk = Desk(bundle(ordered=2))
    desk.part("mug", 3)
    tasks = {task.part_id: task for task in walk_of(desk).tasks}
    assert [task.sku for task in walk_of(desk).tasks] == ["LID", "MUG"]
    assert (tasks["mug"].needed, tasks["mug"].picked, tasks["mug"].open) == (4, 3, 1)
    assert (tasks["lid"].open, tasks["lid"].bundle) == (2, "Gift set")


def test_a_cut_bundle_puts_back_every_part_of_it():
    desk = Desk(line(), bundle())
    desk.part("mug", 2)
    desk.part("lid")
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("B1", 0),)))
    assert {task.part_id: task.put_back for task in walk_of(desk).tasks if task.part_id} == {"mug": 2, "lid": 1}


def test_a_closed_order_takes_part_with_what_is_to_be_put_back_alone():
    desk = Desk(line(), sock())
    desk.pick()
    desk.do(c.CancelByOms(oms_version=1))
    walk = walk_of(desk)
    assert [(task.sku, task.put_back, task.open) for task in walk.tasks] == [("SHIRT-M", 1, 0)]
    desk.do(c.PutBackUnits(line_id="L1"))
    assert walk_of(desk).tasks == ()


def test_units_released_at_staging_are_no_longer_on_the_walk():
    desk = Desk()
    desk.pick()
    desk.missing()
    desk.finish()
    assert walk_of(desk).units_not_found == 1
    desk.stage()
    assert walk_of(desk).units_not_found == 0


def test_a_staged_order_has_nothing_left_to_walk_for():
    assert walk_of(ready_desk()).is_done
