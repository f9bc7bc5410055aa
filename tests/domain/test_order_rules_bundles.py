"""Bundles: one sold unit, picked as its parts."""

from order_desk import LID, MUG, Desk, bundle, line

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Bag, EffectKind, Stage


def test_a_bundle_is_picked_once_all_its_parts_are_in_hand():
    desk = Desk(bundle())
    desk.part("mug", 2)
    assert desk.places("B1") == {"open": 1}
    desk.part("lid")
    assert desk.places("B1") == {"picked": 1}


def test_a_bundle_takes_parts_by_their_own_codes_and_no_more_than_it_needs():
    desk = Desk(bundle())
    assert desk.refused(c.PickUnits(line_id="B1", code=MUG)).code == "part_needed"
    assert desk.refused(c.PutBackUnits(line_id="B1", part_id="box")).code == "part_needed"
    assert desk.refused(c.PickUnits(line_id="B1", part_id="mug", code=LID)).code == "wrong_item"
    desk.part("lid")
    assert desk.refused(c.PickUnits(line_id="B1", part_id="lid", code=LID)).code == "more_than_ordered"


def test_a_bundle_with_a_missing_part_is_missing_whole_and_its_other_parts_go_back():
    desk = Desk(bundle())
    desk.part("mug", 2)
    desk.missing(1, "B1")
    assert desk.places("B1") == {"not_found": 1}
    assert desk.order.put_back_left == 2
    assert desk.refused(c.FinishPick()).code == "units_to_put_back"
    desk.do(c.PutBackUnits(line_id="B1", part_id="mug", quantity=2))
    desk.finish()
    assert (desk.order.stage, desk.kinds()) == (Stage.CANCELLED, [EffectKind.CANCEL])


def test_a_bundle_reopened_uses_the_parts_still_in_hand():
    desk = Desk(bundle())
    desk.part("mug", 2)
    desk.missing(1, "B1")
    desk.do(c.ReopenUnits(line_id="B1", quantity=1))
    assert desk.order.put_back_left == 0
    desk.part("lid")
    assert desk.places("B1") == {"picked": 1}


def test_a_part_found_after_all_completes_the_bundle_with_the_parts_in_hand():
    desk = Desk(bundle())
    desk.part("mug", 2)
    desk.missing(1, "B1")
    desk.part("lid")
    assert (desk.places("B1"), desk.order.put_back_left) == ({"picked": 1}, 0)


def test_a_bundle_part_found_after_the_pick_brings_the_order_back_to_picking():
    desk = Desk(line(), bundle())
    desk.pick(2)
    desk.missing(1, "B1")
    desk.finish()
    desk.part("lid")
    assert (desk.order.stage, desk.places("B1")) == (Stage.PICKING, {"open": 1})
    assert desk.refused(c.StageOrder(bags=(Bag("B3"),))).code == "pick_unfinished"


def test_a_part_put_back_opens_its_bundle():
    desk = Desk(bundle())
    desk.part("mug", 2)
    desk.part("lid")
    desk.do(c.PutBackUnits(line_id="B1", part_id="lid"))
    assert desk.places("B1") == {"open": 1}
    assert desk.refused(c.PutBackUnits(line_id="B1", part_id="lid")).code == "nothing_to_put_back"


def test_a_whole_bundle_put_back_gives_up_all_its_parts():
    desk = Desk(bundle(ordered=2))
    desk.part("mug", 4)
    desk.part("lid", 1)
    desk.do(c.PutBackUnits(line_id="B1"))
    assert desk.places("B1") == {"open": 2}
    assert [part.held for part in desk.order.line("B1").parts] == [2, 0]


def test_a_cut_bundle_can_go_back_at_once_or_piece_by_piece():
    for by_piece in (False, True):
        desk = Desk(line(), bundle())
        desk.part("mug", 2)
        desk.part("lid")
        desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("B1", 0),)))
        assert desk.places("B1") == {"to_put_back": 1}
        if by_piece:
            desk.do(c.PutBackUnits(line_id="B1", part_id="mug", quantity=2))
            assert desk.order.put_back_left == 1
            desk.do(c.PutBackUnits(line_id="B1", part_id="lid"))
        else:
            desk.do(c.PutBackUnits(line_id="B1"))
        assert (desk.places("B1"), desk.order.put_back_left) == ({"cancelled": 1}, 0)
