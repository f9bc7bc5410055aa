"""Shares of an amount, what a customer signs for, and what counts as a signature."""

import math

from hypothesis import given
from hypothesis import strategies as st
from order_desk import SIGNED, Desk, line, ready_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain import handoff
from storeassist_qt.domain.money import amount_of, shares
from storeassist_qt.domain.orders import Person

TOTALS = st.integers(-(10**12), 10**12)
PARTS = st.integers(1, 500)


@given(TOTALS, PARTS)
def test_shares_add_up_and_differ_by_at_most_one(total, parts):
    found = shares(total, parts)
    assert len(found) == parts
    assert sum(found) == total
    assert max(found) - min(found) <= 1


@given(TOTALS, PARTS, st.integers(-3, 600))
def test_an_amount_is_the_sum_of_its_shares(total, parts, taken):
    assert amount_of(total, parts, taken) == sum(shares(total, parts)[: max(0, taken)])


@given(st.integers(0, 10**9), st.integers(1, 60), st.data())
def test_units_that_leave_one_after_the_other_take_the_whole_total_with_them(total, parts, data):
    left, units, taken = total, parts, 0
    while units:
        go = data.draw(st.integers(1, units))
        amount = amount_of(left, units, go)
        assert 0 <= amount <= left
        left, units, taken = left - amount, units - go, taken + amount
    assert (left, taken) == (0, total)


def test_nothing_is_split_over_nobody():
    assert (shares(100, 0), amount_of(100, 0, 1), shares(-7, 2)) == ((), 0, (-4, -3))


def test_a_huge_line_is_split_without_listing_its_units():
    assert amount_of(10**15, 10**9, 10**9 - 1) == 10**15 - 10**6


# --- what is shown -------------------------------------------------------------------------------------------------
def test_the_customer_is_shown_what_they_take_what_is_refunded_and_what_stays():
    desk = Desk(line(ordered=4, paid_total=1003))
    desk.pick(3)
    desk.missing()
    desk.finish()
    desk.accept(2)
    desk.reject()
    found = handoff.shown(desk.order)
    assert (found.units, found.paid, found.refund, found.total) == (2, 1003, 502, 501)
    effects = desk.hand_over()
    assert sum(effect.amount for effect in effects) == found.refund


def test_a_refund_asked_for_at_staging_is_shown_once():
    desk = Desk(line(ordered=4, paid_total=1003))
    desk.pick(3)
    desk.missing()
    desk.finish()
    desk.stage()
    desk.accept(3)
    found = handoff.shown(desk.order)
    assert (found.refund, found.total, found.lines[0].not_found_refunded) == (251, 752, 1)


def test_what_is_shown_has_one_digest_on_every_device_whatever_else_happened():
    desk = ready_desk()
    desk.accept(2)
    digest = handoff.shown_sha256(desk.order)
    desk.do(c.AddNote(text="calls from the car"))
    desk.do(c.CheckInCustomer(), "customer")
    desk.do(c.RestageOrder(bags=(c.Bag("C1"),)))
    assert handoff.shown_sha256(desk.order) == digest


def test_the_digest_changes_with_quantities_rejections_money_and_name():
    desk = ready_desk()
    digests = [handoff.shown_sha256(desk.order)]
    desk.accept(2)
    digests.append(handoff.shown_sha256(desk.order))
    desk.reject()
    digests.append(handoff.shown_sha256(desk.order))
    desk.do(c.AmendByOms(oms_version=1, customer=Person("Ben Ito")))
    digests.append(handoff.shown_sha256(desk.order))
    desk.do(c.AmendByOms(oms_version=2, lines=(c.AmendedLine("L1", 2, 1500),)))
    digests.append(handoff.shown_sha256(desk.order))
    assert len(set(digests)) == len(digests)


def test_the_alternate_person_is_expected_where_there_is_one():
    assert handoff.recipient_of(Desk().order) == "Nora Ito"
    assert handoff.recipient_of(Desk(alternate=Person("Ben Ito")).order) == "Ben Ito"


# --- signatures --------------------------------------------------------------------------------------------------
def strokes(*lines):
    return c.Strokes(300, 120, tuple(tuple(c.StrokePoint(x, y, 0) for x, y in points) for points in lines))


def test_a_real_signature_is_one():
    assert handoff.is_signature(SIGNED)
    assert handoff.ink_length(SIGNED) == 190


def test_an_empty_pad_dots_and_a_short_tick_are_none():
    assert not handoff.is_signature(strokes())
    assert not handoff.is_signature(strokes(*[[(10 * i, 10)] for i in range(50)]))
    assert not handoff.is_signature(strokes([(i, i) for i in range(20)]))


def test_a_long_line_of_few_points_and_an_endless_one_are_none():
    assert not handoff.is_signature(strokes([(0, 0), (300, 0)]))
    assert not handoff.is_signature(strokes([(i % 300, 0) for i in range(20_001)]))


def test_ink_is_counted_within_strokes_not_between_them():
    apart = strokes(*[[(i * 100.0, 0.0), (i * 100.0 + 3, 4.0)] for i in range(6)])
    assert math.isclose(handoff.ink_length(apart), 30)
    assert not handoff.is_signature(apart)


def test_a_signature_that_is_no_number_is_none():
    assert not handoff.is_signature(strokes([(math.nan, 0.0)] * 20))
    assert not handoff.is_signature(strokes([(math.inf, 0.0), (0.0, 0.0)] * 20))


def test_the_digest_of_strokes_names_them():
    other = strokes([(float(i), 0.0) for i in range(20)])
    assert handoff.strokes_sha256(SIGNED) == handoff.strokes_sha256(SIGNED)
    assert handoff.strokes_sha256(SIGNED) != handoff.strokes_sha256(other)
