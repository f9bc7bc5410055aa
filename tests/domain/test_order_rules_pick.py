"""Claims, take-over and the pick."""

from datetime import date, timedelta

import pytest
from order_desk import MUG, SHIRT, SHIRT_CASE, Desk, bundle, line, waiting_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectKind, Stage
from storeassist_qt.domain.policy import StorePolicy


# --- claims ----------------------------------------------------------------------------------------------------
def test_a_claim_starts_the_pick_and_lasts_for_the_lease():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    claim = desk.order.claim
    assert (desk.order.stage, claim.holder, claim.until) == (Stage.PICKING, "mei", desk.now + timedelta(minutes=10))


def test_a_second_claim_is_refused_and_names_the_holder():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    error = desk.refused(c.ClaimOrder(), "ana")
    assert (error.code, error.facts["holder"]) == ("held_by_other", "Mei")


def test_a_pick_renews_the_lease():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    desk.wait(minutes=9)
    desk.pick(by="mei")
    desk.wait(minutes=9)
    assert desk.refused(c.ClaimOrder(), "ana").code == "held_by_other"


def test_a_lapsed_lease_can_be_claimed_and_late_picks_of_the_former_holder_are_refused_for_good():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    desk.wait(minutes=10)
    desk.do(c.ClaimOrder(), "ana")
    late = c.PickUnits(line_id="L1", code=SHIRT)
    assert desk.refused(late, "mei").code == "taken_over"
    desk.missing(2)
    desk.wait(hours=1)
    error = desk.refused(late, "mei")  # not even when nobody holds the order any more
    assert (error.code, error.facts["holder"]) == ("taken_over", "Ana")


def test_a_device_never_judges_a_lease():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    desk.on_device = True
    desk.do(c.PickUnits(line_id="L1", code=SHIRT), "ana")
    assert desk.places() == {"open": 1, "picked": 1}
    assert desk.order.claim.holder == "mei"


def test_leases_are_judged_by_hub_time_whatever_a_device_says():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    tomorrow = desk.now + timedelta(days=1)
    assert desk.refused(c.ClaimOrder(), "ana", device_time=tomorrow).code == "held_by_other"


def test_an_offline_pick_without_a_lease_counts_unless_somebody_else_claimed():
    desk = Desk()
    desk.pick(by="mei")
    assert (desk.places(), desk.order.claim.holder) == ({"open": 1, "picked": 1}, "mei")
    assert desk.refused(c.PickUnits(line_id="L1", code=SHIRT), "ana").code == "held_by_other"


def test_take_over_keeps_picks_made_before_and_refuses_late_ones():
    desk = Desk()
    desk.pick(by="mei")
    desk.do(c.TakeOver(), "ana")
    assert desk.places() == {"open": 1, "picked": 1}
    error = desk.refused(c.PickUnits(line_id="L1", code=SHIRT), "mei")
    assert (error.code, error.facts["holder"]) == ("taken_over", "Ana")
    desk.pick(by="ana")
    assert desk.places() == {"picked": 2}


def test_the_undo_of_a_late_pick_takes_nothing_out_of_the_new_holders_tote():
    desk = Desk()
    desk.pick(by="mei")
    desk.do(c.TakeOver(), "ana")
    assert desk.refused(c.PutBackUnits(line_id="L1"), "mei").code == "taken_over"
    assert desk.places() == {"open": 1, "picked": 1}


def test_the_undo_of_a_late_part_takes_nothing_out_either():
    desk = Desk(bundle())
    desk.part("mug", by="mei")
    desk.do(c.TakeOver(), "ana")
    assert desk.refused(c.PutBackUnits(line_id="B1", part_id="mug"), "mei").code == "taken_over"


def test_a_former_holder_may_still_put_back_what_was_cut():
    desk = Desk()
    desk.pick(2, by="mei")
    desk.do(c.TakeOver(), "ana")
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    desk.do(c.PutBackUnits(line_id="L1"), "mei")
    assert desk.places() == {"picked": 1, "cancelled": 1}


def test_take_over_there_and_back_lets_the_first_holder_pick_again():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    desk.do(c.TakeOver(), "ana")
    desk.do(c.TakeOver(), "mei")
    desk.pick(by="mei")
    assert [former.holder for former in desk.order.former_holders] == ["ana"]


def test_there_is_nothing_to_take_over_without_a_claim_or_from_oneself():
    desk = Desk()
    assert desk.refused(c.TakeOver()).code == "no_lease_to_take"
    desk.do(c.ClaimOrder())
    assert desk.refused(c.TakeOver()).code == "no_lease_to_take"


def test_a_released_order_goes_back_to_the_queue_as_reserved_where_the_oms_confirmed_it():
    desk = Desk()
    desk.do(c.ClaimOrder())
    desk.do(c.ReleaseOrder())
    assert desk.order.stage is Stage.PLACED
    desk.do(c.ConfirmOrder(), "hub")
    desk.do(c.ClaimOrder())
    desk.do(c.ReleaseOrder())
    assert (desk.order.stage, desk.order.claim) == (Stage.CONFIRMED, None)


def test_a_released_order_with_work_done_stays_in_picking():
    desk = Desk(bundle(ordered=2))
    desk.part("lid")
    desk.do(c.ReleaseOrder())
    assert desk.order.stage is Stage.PICKING


def test_a_released_order_with_accepted_units_never_looks_new():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    desk.accept(2)
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 3),)))
    desk.do(c.ClaimOrder())
    desk.do(c.ReleaseOrder())
    assert desk.order.stage is Stage.PICKING


def test_only_the_holder_releases():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    assert desk.refused(c.ReleaseOrder(), "ana").code == "held_by_other"
    desk.do(c.ReleaseOrder(), "mei")
    desk.do(c.ReleaseOrder(), "mei")  # done is done


def test_a_picked_order_cannot_be_claimed():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    assert desk.order.claim is None
    assert desk.refused(c.ClaimOrder()).code == "not_to_pick"


# --- picking -----------------------------------------------------------------------------------------------------
def test_a_scan_of_another_item_is_refused_with_what_is_needed():
    error = Desk().refused(c.PickUnits(line_id="L1", code=MUG))
    assert (error.code, error.facts["scanned"], error.facts["needed"]) == ("wrong_item", MUG, "SHIRT-M")


def test_a_scan_without_a_code_is_no_verified_scan():
    assert Desk().refused(c.PickUnits(line_id="L1")).code == "wrong_item"


def test_a_typed_sku_counts_and_is_recorded_as_typed():
    desk = Desk()
    desk.pick(code="shirt-m", verified_by="typed_sku")
    assert desk.order.line("L1").typed == 1


def test_a_typed_code_is_no_typed_sku():
    assert Desk().refused(c.PickUnits(line_id="L1", code=SHIRT, verified_by="typed_sku")).code == "wrong_item"


def test_a_case_code_counts_whole_cases_only():
    desk = Desk(line(ordered=6))
    error = desk.refused(c.PickUnits(line_id="L1", code=SHIRT_CASE))
    assert (error.code, error.facts["units"]) == ("pack_quantity", 6)
    desk.pick(6, code=SHIRT_CASE)
    assert desk.places() == {"picked": 6}


def test_more_than_ordered_is_refused():
    desk = Desk()
    desk.pick(2)
    error = desk.refused(c.PickUnits(line_id="L1", code=SHIRT))
    assert (error.code, error.facts["ordered"], error.facts["picked"]) == ("more_than_ordered", 2, 2)


def test_a_pick_on_a_cut_line_is_refused_with_the_new_quantity():
    desk = Desk()
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    desk.pick()
    error = desk.refused(c.PickUnits(line_id="L1", code=SHIRT))
    assert (error.code, error.facts["quantity"]) == ("line_cut", 1)


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_quantity_below_one_is_refused(quantity):
    desk = Desk()
    assert desk.refused(c.PickUnits(line_id="L1", quantity=quantity, code=SHIRT)).code == "quantity_wrong"
    assert desk.refused(c.MarkNotFound(line_id="L1", quantity=quantity)).code == "quantity_wrong"
    assert desk.refused(c.PutBackUnits(line_id="L1", quantity=quantity)).code == "quantity_wrong"
    assert desk.refused(c.ReopenUnits(line_id="L1", quantity=quantity)).code == "quantity_wrong"


def test_a_negative_weight_is_refused():
    assert Desk().refused(c.PickUnits(line_id="L1", code=SHIRT, weight_g=-1)).code == "quantity_wrong"


def test_a_line_that_is_not_there_is_refused():
    assert Desk().refused(c.PickUnits(line_id="L9", code=SHIRT)).code == "line_unknown"


def test_expired_goods_are_refused_and_the_last_day_is_not_expired():
    desk = Desk()
    yesterday = desk.now.date() - timedelta(days=1)
    assert desk.refused(c.PickUnits(line_id="L1", code=SHIRT, expiry=yesterday)).code == "expired_goods"
    desk.pick(expiry=desk.now.date())


def test_goods_expire_by_the_stores_day_not_by_utc():
    desk = Desk(policy=StorePolicy(time_zone="America/Los_Angeles"))
    desk.now = desk.now.replace(hour=3)  # the evening before in Los Angeles
    desk.pick(expiry=date(2026, 3, 1))
    desk = Desk(policy=StorePolicy(time_zone="Asia/Tokyo"))
    desk.now = desk.now.replace(hour=20)  # the morning after in Tokyo
    assert desk.refused(c.PickUnits(line_id="L1", code=SHIRT, expiry=date(2026, 3, 2))).code == "expired_goods"


def test_an_unknown_time_zone_falls_back_to_utc():
    desk = Desk(policy=StorePolicy(time_zone="Nowhere/Land"))
    desk.pick(expiry=desk.now.date())
    assert desk.places() == {"open": 1, "picked": 1}


def test_a_weighed_line_counts_pieces_and_keeps_their_weights():
    desk = Desk(line(ordered=3, is_weighed=True, weight_ordered_g=1500))
    for weight in (480, 510):
        desk.pick(weight_g=weight)
    assert (desk.places(), desk.order.line("L1").weights_g) == ({"open": 1, "picked": 2}, (480, 510))
    desk.do(c.PutBackUnits(line_id="L1"))
    assert desk.order.line("L1").weights_g == (480,)


def test_putting_back_more_units_than_weights_leaves_no_weight():
    desk = Desk(line(ordered=6, is_weighed=True))
    for quantity in (4, 1, 1):
        desk.pick(quantity, weight_g=100)
    desk.do(c.PutBackUnits(line_id="L1", quantity=4))
    assert desk.order.line("L1").weights_g == ()


def test_a_skipped_line_stays_open_and_a_pick_ends_the_skip():
    desk = Desk()
    desk.do(c.SkipLine(line_id="L1"))
    assert (desk.order.line("L1").is_skipped, desk.places()) == (True, {"open": 2})
    assert desk.refused(c.FinishPick()).code == "line_open"
    desk.pick()
    assert not desk.order.line("L1").is_skipped


def test_a_done_line_cannot_be_skipped():
    desk = Desk()
    desk.pick(2)
    assert desk.refused(c.SkipLine(line_id="L1")).code == "line_done"


def test_not_found_needs_a_known_reason_and_open_units():
    desk = Desk()
    assert desk.refused(c.MarkNotFound(line_id="L1", quantity=1, reason="lazy")).code == "reason_needed"
    assert desk.refused(c.MarkNotFound(line_id="L1", quantity=3)).code == "more_than_open"


def test_several_reasons_for_not_found_are_kept_apart_and_undone_last_first():
    desk = Desk(line(ordered=4))
    desk.missing(2, reason="damaged")
    desk.missing(1, reason="not_on_shelf")
    desk.missing(1, reason="damaged")
    counts = {count.reason: count.quantity for count in desk.order.line("L1").not_found_reasons}
    assert counts == {"damaged": 3, "not_on_shelf": 1}
    desk.do(c.ReopenUnits(line_id="L1", quantity=2))
    counts = {count.reason: count.quantity for count in desk.order.line("L1").not_found_reasons}
    assert counts == {"damaged": 2}


def test_a_pick_draws_on_units_marked_not_found_until_they_are_released():
    desk = Desk()
    desk.pick()
    desk.missing()
    desk.finish()
    desk.pick()
    assert (desk.places(), desk.order.stage, desk.order.claim) == ({"picked": 2}, Stage.PICKED, None)


def test_a_pick_takes_open_units_before_those_marked_not_found():
    desk = Desk(line(ordered=3))
    desk.missing()
    desk.pick(2)
    assert desk.places() == {"picked": 2, "not_found": 1}


def test_only_unreleased_units_can_be_reopened():
    desk = Desk()
    desk.pick()
    assert desk.refused(c.ReopenUnits(line_id="L1", quantity=1)).code == "nothing_to_reopen"
    desk.missing()
    desk.finish()
    desk.do(c.ReopenUnits(line_id="L1", quantity=1))
    assert (desk.order.stage, desk.places()) == (Stage.PICKING, {"open": 1, "picked": 1})
    desk.missing()
    desk.finish()
    desk.stage()
    assert desk.refused(c.ReopenUnits(line_id="L1", quantity=1)).code == "stage_past_picking"


def test_a_put_back_unit_is_open_again_and_brings_a_picked_order_back():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    desk.do(c.PutBackUnits(line_id="L1"))
    assert (desk.order.stage, desk.places()) == (Stage.PICKING, {"open": 1, "picked": 1})
    assert desk.refused(c.PutBackUnits(line_id="L1", quantity=2)).code == "nothing_to_put_back"


def test_a_ready_notice_that_has_not_left_is_withdrawn_when_a_unit_goes_back():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    desk.do(c.NotifyReady())
    desk.do(c.PutBackUnits(line_id="L1"))
    assert desk.order.effects == ()


@pytest.mark.parametrize(
    "command",
    [
        c.SkipLine(line_id="L1"),
        c.PutBackUnits(line_id="L1"),
        c.MarkNotFound(line_id="L1", quantity=1),
        c.FinishPick(),
        c.ReopenUnits(line_id="L1", quantity=1),
    ],
)
def test_a_staged_order_is_past_picking(command):
    desk = Desk()
    desk.pick(2)
    desk.finish()
    desk.stage()
    assert desk.refused(command).code == "stage_past_picking"
    assert desk.refused(c.PickUnits(line_id="L1", code=SHIRT)).code == "not_to_pick"


# --- finishing -----------------------------------------------------------------------------------------------------
def test_a_pick_is_finished_when_nothing_is_open_and_asks_for_no_refund_yet():
    desk = Desk()
    desk.pick()
    error = desk.refused(c.FinishPick())
    assert (error.code, error.facts["units"]) == ("line_open", 1)
    desk.missing()
    assert desk.finish() == ()
    assert (desk.order.stage, desk.order.line("L1").settled_amount) == (Stage.PICKED, 0)


def test_finishing_twice_is_finished():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    assert desk.finish() == ()


def test_a_former_holder_who_finishes_a_finished_pick_is_told_nothing():
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    desk.do(c.TakeOver(), "ana")
    assert desk.refused(c.FinishPick(), "mei").code == "taken_over"
    desk.pick(2)
    desk.finish()
    assert desk.do(c.FinishPick(), "mei") == ()


def test_nothing_found_closes_the_order_and_refunds_it_entirely():
    desk = Desk()
    desk.missing(2)
    (cancel,) = desk.finish()
    assert (desk.order.stage, desk.order.closed_how) == (Stage.CANCELLED, "nothing_found")
    assert (cancel.kind, cancel.amount, cancel.reason, cancel.delay_s) == (EffectKind.CANCEL, 2000, "nothing_found", 0)


def test_a_waiting_customers_missing_units_are_refunded_when_the_pick_is_finished():
    desk = waiting_desk()
    assert desk.order.check_in is not None
    desk.pick()
    desk.missing()
    (refund,) = desk.finish()
    assert (refund.kind, refund.amount, refund.lines[0].quantity) == (EffectKind.REFUND_NOT_FOUND, 1000, 1)


def test_an_order_with_accepted_units_is_never_closed_as_nothing_found():
    desk = Desk()
    desk.pick(2)
    desk.finish()
    desk.accept(2)
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 3),)))
    assert desk.order.stage is Stage.PICKING
    desk.missing()
    desk.finish()
    assert (desk.order.stage, desk.places()) == (Stage.PICKED, {"accepted": 2, "not_found": 1})
