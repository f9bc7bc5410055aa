"""What the OMS reports, what became of the effects, and the order of applying."""

from datetime import timedelta

import pytest
from order_desk import NOW, SHIRT, Desk, bundle, draft, line, ready_desk, waiting_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import apply, decide
from storeassist_qt.domain.orders import (
    Bag,
    Claim,
    EffectKind,
    EffectState,
    LinePart,
    OrderType,
    Person,
    Stage,
    refunds_in,
)
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.domain.words import Status, status_of


def amend(quantity, *, version=1, line_id="L1", paid_total=None):
    return c.AmendByOms(oms_version=version, lines=(c.AmendedLine(line_id, quantity, paid_total),))


def placed(*lines, **more):
    desk = Desk()
    context = desk.context("oms")
    return apply(None, c.PlaceOrder(order=draft(*lines, **more)), context)


# --- placing -----------------------------------------------------------------------------------------------------
def test_a_new_order_starts_with_all_units_open_whatever_it_claims():
    order = placed(
        line(ordered=3, picked=2, settled_units=1),
        bundle(parts=(LinePart(part_id="mug", sku="MUG", name="Mug", held=4, to_put_back=1),)),
        stage=Stage.STAGED,
        bags=(Bag("B3"),),
        claim=Claim("mei", "Mei", "d", NOW),
        closed_at=NOW,
        closed_how="elsewhere",
        staged_at=NOW,
        staged_device_at=NOW,
        stage_command_id="x",
        is_trimmed=True,
    )
    assert (order.stage, order.units("open"), order.units("picked"), order.put_back_left) == (Stage.PLACED, 4, 0, 0)
    assert (order.bags, order.claim, order.closed_at, order.closed_how) == ((), None, None, "")
    assert (order.staged_at, order.staged_device_at, order.stage_command_id, order.is_trimmed) == (
        None,
        None,
        "",
        False,
    )


def test_a_pick_at_store_order_has_its_customer_waiting_from_the_start():
    assert placed(order_type=OrderType.PICK_AT_STORE).check_in.at == NOW - timedelta(hours=1)
    assert placed().check_in is None


def test_what_was_free_stays_free():
    free = line(ordered=2, paid_total=0, unit_price=1000, tax=150)
    assert (placed(free).lines[0].paid_total, placed(free).lines[0].tax) == (0, 0)


def test_an_order_is_placed_once():
    desk = Desk()
    assert desk.refused(c.PlaceOrder(order=draft())).code == "order_exists"


@pytest.mark.parametrize(
    "wrong",
    [
        {"lines": (line(), line())},
        {"lines": (line(ordered=0),)},
        {"lines": (line(ordered=100_001),)},
        {"lines": (line(paid_total=-1),)},
        {"lines": (line(sku=""),)},
        {"lines": (line(parts=(LinePart(part_id="a", sku="A", name="A", per_bundle=0),)),)},
        {"lines": (line(parts=(LinePart(part_id="", sku="A", name="A"),)),)},
        {"lines": (line(parts=(LinePart(part_id="a", sku="A", name="A"), LinePart(part_id="a", sku="B", name="B"))),)},
        {"number": " "},
        {"order_id": ""},
        {"due_at": NOW.replace(tzinfo=None)},
        {"placed_at": NOW.replace(tzinfo=None)},
    ],
)
def test_an_order_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(Refused) as caught:
        apply(None, c.PlaceOrder(order=draft(**wrong)), Desk().context("oms"))
    assert caught.value.code == "order_malformed"


def test_an_order_without_lines_is_refused():
    empty = c.PlaceOrder(order=draft(line()).__class__(**{**_fields(draft(line())), "lines": ()}))
    with pytest.raises(Refused) as caught:
        apply(None, empty, Desk().context("oms"))
    assert caught.value.code == "order_malformed"


def _fields(order):
    return {name: getattr(order, name) for name in order.__struct_fields__}


def test_a_command_on_an_order_that_is_not_there_is_refused():
    with pytest.raises(Refused) as caught:
        apply(None, c.ClaimOrder(), Desk().context("ana"))
    assert caught.value.code == "order_unknown"


def test_the_same_command_id_again_returns_the_very_same_order_and_no_effect():
    desk = ready_desk()
    command, context = desk.last
    assert apply(desk.order, command, context) is desk.order
    again, effects = decide(desk.order, command, context)
    assert again is desk.order
    assert effects == ()


# --- confirming and effects --------------------------------------------------------------------------------------
def test_a_confirmed_order_is_reserved_and_the_oms_is_asked_once():
    desk = Desk()
    (confirm,) = desk.do(c.ConfirmOrder(), "hub")
    assert (confirm.kind, desk.order.stage) == (EffectKind.CONFIRM, Stage.CONFIRMED)
    assert desk.do(c.ConfirmOrder(), "hub") == ()


@pytest.mark.parametrize("answer", [None, c.EffectRefused, c.EffectConfirmed])
def test_an_order_is_called_reserved_once_the_oms_says_so_and_not_before(answer):
    desk = Desk()
    (confirm,) = desk.do(c.ConfirmOrder(), "hub")
    desk.do(c.EffectSent(key=confirm.key), "hub")
    if answer is not None:
        more = {"code": "O422"} if answer is c.EffectRefused else {}
        desk.do(answer(key=confirm.key, **more), "hub")
    is_reserved = answer is c.EffectConfirmed
    assert desk.order.is_reserved is is_reserved
    assert status_of(summarise(desk.order)) is (Status.RESERVED if is_reserved else Status.TO_PICK)


def test_a_refused_confirmation_may_be_asked_again():
    desk = Desk()
    (confirm,) = desk.do(c.ConfirmOrder(), "hub")
    desk.do(c.EffectRefused(key=confirm.key, code="409"), "hub")
    assert [effect.kind for effect in desk.do(c.ConfirmOrder(), "hub")] == [EffectKind.CONFIRM]


def test_a_cancelled_order_is_not_confirmed():
    desk = Desk()
    desk.do(c.CancelOrder(reason="late"), "boss")
    assert desk.refused(c.ConfirmOrder(), "hub").code == "order_cancelled"


def test_an_effect_is_requested_then_sent_then_confirmed_and_stays_so():
    desk = ready_desk()
    key = desk.order.effects[0].key
    states = []
    for command in (
        c.EffectSent(key=key),
        c.EffectConfirmed(key=key, proof="CN-7"),
        c.EffectRefused(key=key, code="late"),
        c.EffectSent(key=key),
    ):
        desk.do(command, "hub")
        states.append(desk.order.effects[0].state)
    assert states == [EffectState.SENT, EffectState.CONFIRMED, EffectState.CONFIRMED, EffectState.CONFIRMED]
    assert desk.order.effects[0].proof == "CN-7"


def test_a_refused_effect_keeps_the_answer_and_a_manager_may_settle_it():
    desk = Desk()
    (cancel,) = desk.do(c.CancelOrder(reason="late"), "boss")
    desk.do(c.EffectRefused(key=cancel.key, code="422", text="not refundable"), "hub")
    assert desk.order.effects[0].proof == "422: not refundable"
    assert refunds_in(desk.order, (EffectState.REFUSED,)) == 2000
    desk.do(c.EffectConfirmed(key=cancel.key, proof="by hand"), "boss")
    assert refunds_in(desk.order, (EffectState.CONFIRMED,)) == 2000


def test_an_answer_to_an_effect_nobody_asked_for_is_refused():
    assert Desk().refused(c.EffectConfirmed(key="nothing/1"), "hub").code == "effect_unknown"


def test_an_invoice_reported_twice_stands_once():
    desk = Desk()
    desk.do(c.InvoiceIssued(number="I-1"))
    desk.do(c.InvoiceIssued(number="I-1"))
    assert [moment.what for moment in desk.order.timeline].count("invoiced") == 1


# --- amendments --------------------------------------------------------------------------------------------------
def test_an_older_version_is_refused():
    desk = Desk(oms_version=4)
    error = desk.refused(amend(1, version=4))
    assert (error.code, error.facts["have"], error.facts["got"]) == ("stale_version", 4, 4)
    assert desk.refused(c.CancelByOms(oms_version=3)).code == "stale_version"
    assert desk.refused(c.DeliverySeen(oms_version=3)).code == "stale_version"


def test_a_cut_takes_open_units_first_then_missing_ones_then_picked_ones():
    desk = Desk(line(ordered=4))
    desk.pick(2)
    desk.missing()
    desk.do(amend(3))
    assert desk.places() == {"picked": 2, "not_found": 1, "cancelled": 1}
    desk.do(amend(2, version=2))
    assert desk.places() == {"picked": 2, "cancelled": 2}
    assert desk.order.line("L1").not_found_reasons == ()
    desk.do(amend(1, version=3))
    assert desk.places() == {"picked": 1, "to_put_back": 1, "cancelled": 2}


def test_a_cut_takes_what_the_customer_rejected_before_what_they_accepted():
    desk = ready_desk()
    desk.accept()
    desk.reject()
    desk.do(amend(1))
    assert desk.places() == {"accepted": 1, "to_put_back": 1}


def test_what_was_cut_blocks_the_finish_until_it_is_back():
    desk = Desk()
    desk.pick(2)
    desk.do(amend(1))
    error = desk.refused(c.FinishPick())
    assert (error.code, error.facts["units"]) == ("units_to_put_back", 1)
    desk.do(c.PutBackUnits(line_id="L1"))
    desk.finish()
    assert desk.places() == {"picked": 1, "cancelled": 1}


@pytest.mark.parametrize("is_staged", [False, True])
def test_more_units_bring_a_picked_order_back_to_picking(is_staged):
    desk = Desk()
    desk.pick(2)
    desk.finish()
    if is_staged:
        desk.stage()
    desk.do(amend(3))
    assert (desk.order.stage, desk.places()) == (Stage.PICKING, {"open": 1, "picked": 2})
    assert EffectKind.NOTIFY_READY not in desk.kinds()  # it has not left yet, and is not true any more
    desk.pick()
    desk.finish()
    desk.stage("C1")
    assert desk.order.bags == (Bag("C1"),)


@pytest.mark.parametrize("sold", [line(), bundle("L1", 2)])
def test_units_wanted_again_before_they_went_back_are_picked_again_where_they_stand(sold):
    desk = Desk(sold)
    if sold.parts:
        desk.part("mug", 4, "L1")
        desk.part("lid", 2, "L1")
    else:
        desk.pick(2)
    desk.finish()
    desk.stage()
    desk.do(amend(1))
    assert desk.order.put_back_left == 1
    desk.do(amend(2, version=2))
    assert (desk.order.stage, desk.places()) == (Stage.STAGED, {"picked": 2, "cancelled": 1})
    assert desk.order.put_back_left == 0
    assert desk.order.line("L1").amount_of_next(2) == 2000


def test_units_released_at_staging_stay_released_when_more_is_ordered():
    desk = Desk()
    desk.pick()
    desk.missing()
    desk.finish()
    desk.stage()
    desk.do(amend(2))
    assert desk.places() == {"open": 1, "picked": 1, "not_found": 1}
    assert desk.refused(c.ReopenUnits(line_id="L1", quantity=1)).code == "nothing_to_reopen"
    desk.missing()
    desk.finish()
    refund, _notice = desk.stage()
    assert refund.lines[0].quantity == 1


def test_a_cut_to_nothing_closes_the_order_and_its_goods_go_back():
    desk = Desk()
    desk.pick()
    desk.do(amend(0))
    assert (desk.order.stage, desk.order.closed_how) == (Stage.CANCELLED, "cancelled_by_oms")
    assert desk.places() == {"to_put_back": 1, "cancelled": 1}
    assert desk.order.effects == ()


def test_a_cut_of_all_that_was_found_lets_the_pick_be_finished_as_nothing_found():
    desk = Desk(line(), line("L2", 1))
    desk.pick(2)
    desk.missing(1, "L2")
    desk.finish()
    desk.do(amend(0))
    assert desk.order.stage is Stage.PICKING
    desk.do(c.PutBackUnits(line_id="L1", quantity=2))
    (cancel,) = desk.finish()
    assert (desk.order.closed_how, cancel.kind, cancel.amount) == ("nothing_found", EffectKind.CANCEL, 1000)


def test_the_figure_of_the_oms_replaces_ours():
    desk = Desk(line(ordered=3, paid_total=1000))
    desk.do(amend(2, paid_total=600))
    found = desk.order.line("L1")
    assert (found.settled_units, found.settled_amount, found.amount_of_next(2)) == (1, 400, 600)
    desk.do(amend(3, version=2, paid_total=950))
    assert desk.order.line("L1").amount_of_next(3) == 950


def test_fewer_units_for_more_money_never_settle_a_negative_amount():
    desk = Desk(line(ordered=3, paid_total=900))
    desk.do(amend(2, paid_total=1000))
    found = desk.order.line("L1")
    assert (found.paid_total, found.settled_amount, found.amount_of_next(2)) == (1000, 0, 1000)


def test_an_amendment_that_makes_no_sense_is_refused():
    desk = Desk()
    assert desk.refused(amend(-1)).code == "quantity_wrong"
    assert desk.refused(amend(1, paid_total=-1)).code == "order_malformed"
    assert desk.refused(amend(1, line_id="L9")).code == "line_unknown"
    assert desk.refused(c.AmendByOms(oms_version=1, due_at=NOW.replace(tzinfo=None))).code == "order_malformed"


def test_an_amendment_changes_the_due_time_and_who_picks_up():
    desk = Desk()
    later = NOW + timedelta(hours=3)
    desk.do(c.AmendByOms(oms_version=1, due_at=later, alternate=Person("Ben Ito", "555-0102")))
    assert (desk.order.due_at, desk.order.alternate.name, desk.order.customer.name) == (later, "Ben Ito", "Nora Ito")


def test_a_cut_bundle_keeps_whole_bundles_and_gives_up_loose_parts():
    desk = Desk(bundle(ordered=2))
    desk.part("mug", 3)
    desk.part("lid", 2)
    desk.do(amend(1, line_id="B1"))
    assert desk.places("B1") == {"picked": 1, "cancelled": 1}
    assert [(part.held, part.to_put_back) for part in desk.order.line("B1").parts] == [(2, 1), (1, 1)]
    desk.do(amend(2, version=2, line_id="B1"))  # wanted again before anybody put anything back
    assert [(part.held, part.to_put_back) for part in desk.order.line("B1").parts] == [(3, 0), (2, 0)]


# --- cancelled or delivered elsewhere ------------------------------------------------------------------------------
def test_a_cancellation_by_the_oms_puts_goods_back_and_withdraws_what_was_not_sent():
    desk = Desk()
    desk.pick()
    desk.missing()
    desk.finish()
    refund, notice = desk.stage()
    desk.do(c.EffectSent(key=notice.key), "hub")
    desk.do(c.CancelByOms(oms_version=1, reason="fraud"))
    assert desk.places() == {"to_put_back": 1, "not_found": 1}
    assert [effect.key for effect in desk.order.effects] == [notice.key]
    assert refund.key not in {effect.key for effect in desk.order.effects}
    assert desk.order.line("L1").settled_amount == 2000


def test_a_cancellation_by_the_oms_after_ours_withdraws_our_unsent_request():
    desk = Desk()
    desk.do(c.CancelOrder(reason="late"), "boss")
    desk.do(c.CancelByOms(oms_version=1))
    assert (desk.order.effects, desk.order.closed_how, desk.order.oms_version) == ((), "cancelled", 1)


def test_a_handed_over_order_is_not_cancelled_by_the_oms():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over()
    assert desk.refused(c.CancelByOms(oms_version=1)).code == "order_handed_over"


def test_a_delivery_seen_elsewhere_closes_the_order_and_lists_what_we_hold():
    desk = Desk(line(ordered=3), bundle())
    desk.pick(2)
    desk.part("mug")
    desk.do(c.DeliverySeen(oms_version=1))
    assert (desk.order.stage, desk.order.closed_how) == (Stage.HANDED_OVER, "elsewhere")
    assert (desk.places(), desk.places("B1")) == ({"to_put_back": 2, "handed_over": 1}, {"handed_over": 1})
    assert desk.order.put_back_left == 3
    assert desk.order.timeline[-1].facts["held"] == 2
    error = desk.refused(c.PickUnits(line_id="L1", code=SHIRT))
    assert error.code == "handed_over_elsewhere"
    assert sum(found.settled_amount for found in desk.order.lines) == 0


def test_the_oms_seeing_our_own_hand_over_changes_nothing_and_is_told_once():
    desk = ready_desk()
    desk.accept(2)
    desk.hand_over()
    for version in (3, 3, 4):
        desk.do(c.DeliverySeen(oms_version=version))
    assert (desk.order.closed_how, desk.order.oms_version) == ("", 4)
    assert [moment.what for moment in desk.order.timeline].count("delivery_seen") == 1


def test_a_cancelled_order_cannot_have_been_delivered():
    desk = waiting_desk()
    desk.do(c.CancelByOms(oms_version=1))
    assert desk.refused(c.DeliverySeen(oms_version=2)).code == "order_cancelled"


def test_amounts_of_any_currency_are_split_in_whole_minor_units():
    for currency, paid in (("JPY", 1000), ("KWD", 12_345), ("USD", 1)):
        desk = Desk(line(ordered=3, paid_total=paid), currency=currency)
        desk.pick()
        desk.missing(2)
        desk.finish()
        refund, _notice = desk.stage()
        assert refund.amount + desk.order.line("L1").amount_of_next(1) == paid


def test_a_device_alone_and_the_hub_come_to_the_same_units_money_and_effects():
    """The device shows at once what the hub decides later: only times and claims may differ."""
    ends = []
    for on_device in (False, True):
        desk = Desk(line(ordered=3, paid_total=1000), bundle())
        desk.on_device = on_device
        desk.do(c.ClaimOrder())
        desk.pick(2)
        desk.missing()
        desk.part("mug", 2)
        desk.part("lid")
        desk.finish()
        desk.stage("B3", "C1")
        desk.accept(1)
        desk.reject(1)
        desk.accept(1, "B1")
        desk.hand_over()
        ends.append(desk.order)
    assert ends[0].lines == ends[1].lines
    assert ends[0].effects == ends[1].effects
    assert ends[0].hand_over == ends[1].hand_over


def test_a_problem_whose_cause_has_gone_needs_nobody():
    desk = Desk(oms_id="x")
    desk.do(c.ProblemSeen(code="document_refused", facts={"kind": "invoice", "number": "1"}), "oms")
    desk.do(c.ProblemSeen(code="document_refused", facts={"kind": "label", "number": "1"}), "oms")
    desk.do(c.ProblemSeen(code="oms_order_gone"), "oms")
    desk.do(c.SettleProblem(code="oms_order_gone"), "boss")
    desk.do(c.DocumentReady(kind="invoice", sha256="a" * 64), "hub")
    assert [one.facts.get("kind") for one in desk.order.problems] == ["label", None]
    desk.do(c.ProblemGone(code="oms_order_gone"), "oms")
    desk.do(c.ProblemGone(code="document_refused", facts={"kind": "label"}), "oms")
    assert [one.code for one in desk.order.problems] == ["oms_order_gone"]  # a person has seen to that one


def test_a_paper_of_one_return_says_nothing_of_the_papers_of_another():
    desk = Desk(oms_id="x")
    for return_id in ("r1", "r2"):
        facts = {"kind": "credit_note", "number": "1", "return_id": return_id}
        desk.do(c.ProblemSeen(code="document_refused", facts=facts), "hub")
    desk.do(c.DocumentReady(kind="credit_note", sha256="a" * 64, return_id="r1"), "hub")
    assert [one.facts["return_id"] for one in desk.order.problems] == ["r2"]
