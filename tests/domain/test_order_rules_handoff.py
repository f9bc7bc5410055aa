"""Staging, arrival, the customer's decision and the hand-over."""

from datetime import timedelta

import pytest
from order_desk import SHIRT, SIGNED, Desk, bundle, line, ready_desk, waiting_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Bag, EffectKind, Stage
from storeassist_qt.domain.policy import StorePolicy


def short_desk(**more):
    """Return a desk with a picked order: one unit found, one not."""
    desk = Desk(**more)
    desk.pick()
    desk.missing()
    desk.finish()
    return desk


# --- staging -----------------------------------------------------------------------------------------------------
def test_staging_refunds_missing_units_and_sends_the_notice_after_ten_seconds():
    desk = short_desk()
    refund, notice = desk.stage()
    assert (refund.kind, refund.amount, refund.delay_s) == (EffectKind.REFUND_NOT_FOUND, 1000, 10)
    assert (notice.kind, notice.delay_s) == (EffectKind.NOTIFY_READY, 10)
    assert [effect.key.partition("/")[2] for effect in (refund, notice)] == ["1", "2"]
    assert desk.order.stage is Stage.STAGED


def test_only_a_finished_pick_with_nothing_to_put_back_is_staged():
    desk = Desk()
    stage = c.StageOrder(bags=(Bag("B3"),))
    assert desk.refused(stage).code == "pick_unfinished"
    desk.pick(2)
    desk.finish()
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    assert desk.refused(stage).code == "units_to_put_back"
    desk.do(c.PutBackUnits(line_id="L1"))
    desk.do(stage)
    assert desk.refused(stage).code == "already_staged"


@pytest.mark.parametrize(
    ("bags", "code"),
    [
        ((), "place_empty"),
        ((Bag(" \t"),), "place_empty"),
        ((Bag("B3"), Bag("")), "place_empty"),
        ((Bag("x" * 41),), "place_too_long"),
        (tuple(Bag("B3") for _ in range(21)), "too_many_bags"),
    ],
)
def test_every_bag_needs_a_place_of_at_most_40_characters(bags, code):
    desk = short_desk()
    assert desk.refused(c.StageOrder(bags=bags)).code == code
    desk.stage("x" * 40)
    assert desk.refused(c.RestageOrder(bags=bags)).code == code


def test_restaging_keeps_the_old_place_in_the_history():
    desk = short_desk()
    assert desk.refused(c.RestageOrder(bags=(Bag("C1"),))).code == "not_staged"
    desk.stage("B3", "B3", "cooler")
    desk.do(c.RestageOrder(bags=(Bag("C1"),)))
    moment = desk.order.timeline[-1]
    assert (moment.what, moment.facts["old"], moment.facts["place"]) == ("restaged", "2 × B3, 1 × cooler", "C1")
    assert desk.order.bags == (Bag("C1"),)


def test_staging_undone_within_ten_seconds_withdraws_its_refund():
    desk = short_desk()
    desk.stage()
    desk.wait(seconds=10)
    desk.do(c.UnstageOrder())
    assert (desk.order.stage, desk.order.bags, desk.order.effects) == (Stage.PICKED, (), ())
    assert (desk.order.line("L1").settled_amount, desk.places()) == (0, {"picked": 1, "not_found": 1})
    desk.pick()  # the unit turned up after all
    assert desk.places() == {"picked": 2}


def test_staging_can_be_undone_after_a_cut_without_losing_money():
    desk = Desk(line(ordered=3, paid_total=1000))
    desk.pick(2)
    desk.missing()
    desk.finish()
    desk.stage()
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    desk.do(c.UnstageOrder())
    found = desk.order.line("L1")
    assert (found.settled_units, found.settled_amount + found.amount_of_next(2)) == (1, 1000)
    assert desk.places() == {"picked": 1, "not_found": 1, "to_put_back": 1}


def test_staging_cannot_be_undone_later_or_once_the_refund_is_on_its_way():
    desk = short_desk()
    assert desk.refused(c.UnstageOrder()).code == "not_staged"
    desk.stage()
    desk.wait(seconds=12)
    assert desk.refused(c.UnstageOrder()).code == "too_late_to_undo"
    desk = short_desk()
    (refund, _notice) = desk.stage()
    desk.do(c.EffectSent(key=refund.key), "hub")
    assert desk.refused(c.UnstageOrder()).code == "too_late_to_undo"


def test_the_ready_notice_can_be_sent_again_for_a_ready_order_only():
    desk = Desk()
    assert desk.refused(c.NotifyReady()).code == "pick_unfinished"
    desk.pick(2)
    desk.finish()
    (notice,) = desk.do(c.NotifyReady())
    assert (notice.kind, notice.delay_s) == (EffectKind.NOTIFY_READY, 0)


# --- arrival -----------------------------------------------------------------------------------------------------
def test_a_customer_checks_in_curbside_and_the_wait_counts_from_then():
    desk = Desk()
    desk.do(
        c.CheckInCustomer(place="curbside", spot=" 4 ", vehicle_make="Volvo", vehicle_colour="red", note="trunk"),
        "customer",
    )
    found = desk.order.check_in
    assert (found.at, found.place, found.spot, found.by) == (desk.now, "curbside", "4", "customer")


def test_who_corrects_the_spot_has_not_just_arrived():
    desk = Desk()
    desk.do(c.CheckInCustomer(), "customer")
    arrived = desk.now
    desk.wait(minutes=5)
    desk.do(c.CheckInCustomer(place="curbside", spot="7"), "ana")
    assert (desk.order.check_in.at, desk.order.check_in.spot, desk.order.check_in.by) == (arrived, "7", "ana")


def test_a_check_in_can_be_undone_and_twice_does_no_harm():
    desk = Desk()
    desk.do(c.CheckInCustomer(), "ana")
    desk.do(c.UndoCheckIn(reason="left"))
    desk.do(c.UndoCheckIn())
    assert desk.order.check_in is None


def test_an_unknown_place_or_a_card_number_in_a_note_is_refused():
    desk = Desk()
    assert desk.refused(c.CheckInCustomer(place="roof"), "customer").code == "place_unknown"
    assert desk.refused(c.CheckInCustomer(note="4111 1111 1111 1111"), "customer").code == "card_number"


def test_nobody_checks_in_for_a_closed_order():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over()
    assert desk.refused(c.CheckInCustomer(), "customer").code == "order_handed_over"


# --- deciding ----------------------------------------------------------------------------------------------------
def test_units_are_accepted_and_rejected_and_a_customer_may_change_their_mind():
    desk = ready_desk(line(ordered=3))
    desk.accept(2)
    desk.reject(2, reason="changed_mind")
    assert desk.places() == {"accepted": 1, "rejected": 2}
    desk.accept(1)
    assert desk.places() == {"accepted": 2, "rejected": 1}
    assert [(r.reason, r.quantity) for r in desk.order.line("L1").rejections] == [("changed_mind", 1)]
    error = desk.refused(c.AcceptUnits(line_id="L1", quantity=2))
    assert (error.code, error.facts["available"]) == ("not_picked", 1)


def test_a_rejection_needs_a_known_reason_and_a_finished_pick():
    desk = Desk()
    assert desk.refused(c.AcceptUnits(line_id="L1", quantity=1)).code == "pick_unfinished"
    desk = ready_desk()
    assert desk.refused(c.RejectUnits(line_id="L1", quantity=1, reason="ugly")).code == "reason_needed"
    assert desk.refused(c.RejectUnits(line_id="L1", quantity=0)).code == "quantity_wrong"


# --- handing over --------------------------------------------------------------------------------------------------
def test_a_hand_over_completes_the_order_and_refunds_rejected_units():
    desk = ready_desk()
    desk.accept()
    desk.reject()
    refund, complete = desk.hand_over(recipient=" Nora ")
    assert (refund.kind, refund.amount, complete.kind) == (EffectKind.REFUND_REJECTED, 1000, EffectKind.COMPLETE)
    assert (desk.order.stage, desk.places()) == (Stage.HANDED_OVER, {"rejected": 1, "handed_over": 1})
    record = desk.order.hand_over
    assert (record.recipient, record.is_signed, record.by) == ("Nora", True, "Ana")


def test_a_hand_over_of_an_unstaged_order_refunds_what_was_not_found():
    desk = short_desk()
    desk.accept()
    refund, complete = desk.hand_over()
    assert (refund.kind, refund.amount, complete.kind) == (EffectKind.REFUND_NOT_FOUND, 1000, EffectKind.COMPLETE)


def test_missing_and_rejected_units_of_one_line_are_refunded_apart_and_add_up():
    desk = Desk(line(ordered=3, paid_total=1000))
    desk.pick(2)
    desk.missing()
    desk.finish()
    desk.accept()
    desk.reject()
    missing, rejected, _complete = desk.hand_over()
    assert (missing.amount, rejected.amount) == (334, 333)
    assert desk.order.line("L1").settled_amount == 667


def test_a_customer_who_rejects_everything_closes_the_order_without_a_signature():
    desk = ready_desk()
    desk.reject(2)
    (refund,) = desk.hand_over(strokes=None)
    assert (desk.order.stage, desk.order.closed_how) == (Stage.CANCELLED, "rejected")
    assert (refund.kind, refund.amount) == (EffectKind.REFUND_REJECTED, 2000)
    assert not desk.order.hand_over.is_signed


def test_a_ready_notice_that_has_not_left_yet_is_withdrawn_by_the_hand_over():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over()
    assert desk.kinds() == [EffectKind.COMPLETE]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"strokes": None}, "signature_required"),
        ({"strokes": None, "reason_unsigned": "  "}, "signature_required"),
        ({"strokes": c.Strokes(300, 120, ())}, "signature_empty"),
        ({"strokes": None, "reason_unsigned": "card 4111111111111111"}, "card_number"),
        ({"recipient": " "}, "recipient_needed"),
        ({"shown_sha256": "0" * 64}, "shown_changed"),
    ],
)
def test_a_hand_over_needs_a_name_a_signature_and_what_was_shown(change, code):
    desk = ready_desk()
    desk.accept(2)
    assert desk.refused(desk.hand_over_command(**change)).code == code


def test_a_reason_stands_in_for_the_signature_and_no_signature_is_needed_where_the_store_asks_for_none():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over(strokes=None, reason_unsigned="contactless")
    assert desk.order.hand_over.reason_unsigned == "contactless"
    desk = ready_desk(policy=StorePolicy(signature_required=False))
    desk.accept(2)
    desk.hand_over(strokes=None)


def test_a_store_may_ask_for_the_id_and_count_the_bags():
    desk = ready_desk(policy=StorePolicy(id_check=True, bags_counted=True))
    desk.accept(2)
    assert desk.refused(desk.hand_over_command()).code == "id_check_required"
    error = desk.refused(desk.hand_over_command(id_checked=True))
    assert (error.code, error.facts["bags"], error.facts["taken"]) == ("bags_missing", 1, 0)
    desk.hand_over(id_checked=True, bags_taken=1)


def test_undecided_units_and_units_to_put_back_hold_up_the_hand_over():
    desk = ready_desk()
    desk.accept()
    assert desk.refused(desk.hand_over_command()).code == "undecided_units"
    desk.accept()
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    assert desk.refused(desk.hand_over_command()).code == "units_to_put_back"


def test_an_order_being_picked_is_not_handed_over():
    desk = Desk()
    assert desk.refused(desk.hand_over_command()).code == "pick_unfinished"


def test_what_was_shown_must_still_hold():
    desk = ready_desk()
    desk.accept(2)
    command = desk.hand_over_command()
    desk.reject()
    assert desk.refused(command).code == "shown_changed"


def test_a_second_hand_over_is_refused_and_names_who_did_the_first():
    desk = ready_desk()
    desk.accept(2)
    command = desk.hand_over_command()
    desk.hand_over()
    error = desk.refused(command, "mei")
    assert (error.code, error.facts["by"]) == ("order_handed_over", "Ana")


def test_a_waiting_customer_gets_the_goods_without_staging():
    desk = waiting_desk()
    desk.pick(2)
    desk.finish()
    desk.accept(2)
    (complete,) = desk.hand_over()
    assert complete.kind is EffectKind.COMPLETE


def test_a_rejected_bundle_is_rejected_whole():
    desk = Desk(bundle())
    desk.part("mug", 2)
    desk.part("lid")
    desk.finish()
    desk.reject(1, "B1")
    (refund,) = desk.hand_over(strokes=None)
    assert refund.amount == 1000


# --- cancelling and notes --------------------------------------------------------------------------------------------
def test_cancelling_needs_the_role_and_a_reason():
    desk = Desk()
    assert desk.refused(c.CancelOrder(reason="late"), "ana").code == "role_missing"
    assert desk.refused(c.CancelOrder(reason=" "), "boss").code == "reason_needed"
    assert desk.refused(c.CancelOrder(reason="5500005555555559"), "boss").code == "card_number"
    (cancel,) = desk.do(c.CancelOrder(reason="late"), "canceller")
    assert (cancel.kind, cancel.amount, cancel.reason) == (EffectKind.CANCEL, 2000, "late")


def test_cancelling_twice_asks_the_oms_once():
    desk = Desk()
    desk.do(c.CancelOrder(reason="late"), "boss")
    assert desk.do(c.CancelOrder(reason="late"), "boss") == ()
    assert desk.kinds() == [EffectKind.CANCEL]


def test_cancelling_while_units_are_decided_puts_all_goods_back_and_refunds_each_unit_once():
    desk = Desk(line(ordered=4, paid_total=1003))
    desk.pick(3)
    desk.missing()
    desk.finish()
    desk.stage()
    desk.accept()
    desk.reject()
    desk.do(c.CancelOrder(reason="changed"), "boss")
    assert desk.places() == {"to_put_back": 3, "not_found": 1}
    assert [effect.kind for effect in desk.order.effects] == [EffectKind.REFUND_NOT_FOUND, EffectKind.CANCEL]
    assert sum(effect.amount for effect in desk.order.effects) == 1003
    desk.do(c.PutBackUnits(line_id="L1", quantity=3))
    assert desk.places() == {"cancelled": 3, "not_found": 1}
    assert desk.refused(c.PutBackUnits(line_id="L1")).code == "order_cancelled"


def test_a_handed_over_order_cannot_be_cancelled():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over()
    assert desk.refused(c.CancelOrder(reason="late"), "boss").code == "order_handed_over"


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "card 4111 1111 1111 1111 exp 12/29",
        "4111-1111-1111-1111",
        "4111  1111\n1111\t1111",
        "100 4111111111111111",
        "4111111111111111 100",
        "order 12 4111 1111 1111 1111 55",
        "378282246310005",
    ],
)
def test_a_card_number_in_a_note_is_refused_whatever_stands_beside_it(text):
    assert Desk().refused(c.AddNote(text=text)).code == "card_number"


@pytest.mark.parametrize("text", ["4111111111111112", "call 555 0101 at 17 30", "2026-03-02 09:00", "0" * 25])
def test_other_numbers_in_a_note_are_kept(text):
    desk = Desk()
    desk.do(c.AddNote(text=text))
    assert desk.order.timeline[-1].facts == {"text": text}


def test_a_note_is_neither_empty_nor_endless():
    desk = Desk()
    assert desk.refused(c.AddNote(text=" ")).code == "note_empty"
    assert desk.refused(c.AddNote(text="x" * 501)).code == "note_too_long"


def test_a_settled_refusal_is_kept_and_goods_that_left_need_a_manager():
    desk = Desk()
    left = c.SettleRefusal(refused_id="x", refused_what="HandOver", act="goods_left", quantity=2)
    assert desk.refused(left, "ana").code == "role_missing"
    assert (
        desk.refused(c.SettleRefusal(refused_id="x", refused_what="x", act="put_back"), "customer").code
        == "role_missing"
    )
    desk.do(left, "boss")
    assert desk.order.timeline[-1].facts == {"act": "goods_left", "refused": "HandOver", "units": 2}


@pytest.mark.parametrize(
    "command",
    [
        c.PlaceOrder(order=Desk().order),
        c.ClaimOrder(),
        c.PickUnits(line_id="L1", code=SHIRT),
        c.StageOrder(bags=(Bag("B3"),)),
        c.AcceptUnits(line_id="L1", quantity=1),
        c.HandOver(recipient="x", shown_sha256="", strokes=SIGNED),
        c.CancelOrder(reason="x"),
        c.AmendByOms(oms_version=1),
        c.CheckInCustomer(),
        c.UndoCheckIn(),
        c.EffectConfirmed(key="x/1"),
        c.DeliverySeen(),
        c.TakeOver(),
    ],
)
def test_who_has_no_role_may_do_nothing(command):
    assert Desk().refused(command, "nobody").code == "role_missing"


def test_a_customer_may_check_in_and_no_more():
    desk = Desk()
    desk.do(c.CheckInCustomer(), "customer")
    assert desk.refused(c.UndoCheckIn(), "customer").code == "role_missing"
    assert desk.refused(c.PickUnits(line_id="L1", code=SHIRT), "customer").code == "role_missing"


def test_a_hand_over_an_hour_after_staging_releases_nothing_twice():
    desk = short_desk()
    desk.stage()
    desk.wait(hours=1)
    desk.accept()
    effects = desk.hand_over()
    assert [effect.kind for effect in effects] == [EffectKind.COMPLETE]
    assert desk.order.closed_at - desk.order.staged_at == timedelta(hours=1)
