"""The queue, list rows and status words."""

from datetime import timedelta

import pytest
from order_desk import NOW, Desk, line, ready_desk, waiting_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.domain.orders import OrderType, Stage
from storeassist_qt.domain.policy import SETTINGS, StorePolicy, parse_setting
from storeassist_qt.domain.queue import Section, count, queue_order, section_of, suggested
from storeassist_qt.domain.roles import STAFF_ROLES, Role, may
from storeassist_qt.domain.summaries import OrderSummary, summarise
from storeassist_qt.domain.words import RefundWord, Status, refund_word, status_of

POLICY = StorePolicy(batch_limit=2)


def row(number, due_min, **more):
    due = NOW + timedelta(minutes=due_min)
    return OrderSummary(order_id=number, number=number, customer="Nora", placed_at=NOW, due_at=due, **more)


WAITING = {"order_type": OrderType.PICK_AT_STORE}


@pytest.mark.parametrize(
    ("due_min", "section"),
    [(-1, Section.OVERDUE), (0, Section.OVERDUE), (1, Section.SOON), (30, Section.SOON), (31, Section.LATER)],
)
def test_an_order_stands_in_the_section_of_its_due_time(due_min, section):
    assert section_of(row("1", due_min), NOW, POLICY) is section


def test_waiting_customers_come_first_by_arrival_then_orders_by_due_time():
    rows = [
        row("late", -60),
        row("later", 90),
        row("second", 5, arrived_at=NOW, **WAITING),
        row("first", 500, arrived_at=NOW - timedelta(minutes=4), **WAITING),
    ]
    assert [found.number for found in queue_order(rows)] == ["first", "second", "late", "later"]
    counts = count(rows, NOW, POLICY)
    assert (counts.waiting, counts.overdue, counts.soon, counts.later) == (2, 1, 0, 1)


def test_one_tap_picks_the_most_overdue_that_nobody_else_holds_up_to_the_limit():
    rows = [
        row("a", -30, holder="mei", claim_until=NOW + timedelta(minutes=1)),
        row("b", -20, holder="mei", claim_until=NOW),
        row("c", -10, holder="ana", claim_until=NOW + timedelta(minutes=1)),
        row("d", -5),
        row("e", 5),
    ]
    assert [found.number for found in suggested(rows, NOW, POLICY, "ana")] == ["b", "c"]
    assert [found.number for found in suggested([*rows, row("w", 0, **WAITING)], NOW, POLICY, "ana")] == ["w"]


# --- rows --------------------------------------------------------------------------------------------------------
def test_a_row_counts_the_units_the_customer_may_still_get():
    desk = Desk(line(ordered=5))
    desk.pick(3)
    desk.missing()
    found = summarise(desk.order)
    assert (found.units, found.units_open, found.units_done, found.not_found) == (5, 1, 3, 1)
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 2),)))
    found = summarise(desk.order)
    assert (found.units, found.units_open, found.units_done, found.put_back) == (2, 0, 2, 1)
    desk.do(c.PutBackUnits(line_id="L1"))
    assert (summarise(desk.order).units, summarise(desk.order).put_back) == (2, 0)


def test_a_closed_row_counts_what_it_was_about():
    desk = ready_desk(line(ordered=3))
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 2),)))
    desk.do(c.PutBackUnits(line_id="L1"))
    desk.accept(2)
    desk.hand_over()
    assert summarise(desk.order).units == 2
    cancelled = Desk(line(ordered=3))
    cancelled.do(c.CancelByOms(oms_version=1))
    assert summarise(cancelled.order).units == 3


def test_a_row_names_holder_places_and_arrival():
    desk = ready_desk()
    desk.do(c.RestageOrder(bags=(c.Bag("B3"), c.Bag("B3"), c.Bag("C1"))))
    desk.do(c.CheckInCustomer(place="curbside", spot="4"), "customer")
    found = summarise(desk.order)
    assert (found.places, found.arrival_place, found.arrival_spot) == (("B3", "C1"), "curbside", "4")
    desk = Desk()
    desk.do(c.ClaimOrder(), "mei")
    assert (summarise(desk.order).holder, summarise(desk.order).holder_name) == ("mei", "Mei")


def test_refunded_means_that_all_units_are_and_the_oms_confirmed_it():
    desk = Desk()
    desk.pick()
    desk.missing()
    desk.finish()
    words = [refund_word(summarise(desk.order))]
    refund, _notice = desk.stage()
    words.append(refund_word(summarise(desk.order)))
    desk.do(c.EffectConfirmed(key=refund.key), "hub")
    words.append(refund_word(summarise(desk.order)))
    desk.reject()
    (rest,) = desk.hand_over(strokes=None)
    words.append(refund_word(summarise(desk.order)))
    assert not summarise(desk.order).is_fully_refunded  # both units left, one refund is not confirmed yet
    desk.do(c.EffectRefused(key=rest.key, code="422"), "hub")
    assert not summarise(desk.order).is_fully_refunded
    words.append(refund_word(summarise(desk.order)))
    desk.do(c.EffectConfirmed(key=rest.key), "boss")
    words.append(refund_word(summarise(desk.order)))
    assert words == [
        RefundWord.NONE,
        RefundWord.REQUESTED,
        RefundWord.PARTLY,
        RefundWord.REQUESTED,
        RefundWord.REFUSED,
        RefundWord.REFUNDED,
    ]
    assert summarise(desk.order).refund_confirmed == 2000


def test_every_stage_has_its_word():
    desk = Desk()
    words = [status_of(summarise(desk.order))]
    (confirm,) = desk.do(c.ConfirmOrder(), "hub")
    desk.do(c.EffectConfirmed(key=confirm.key), "hub")
    words.append(status_of(summarise(desk.order)))
    desk.pick(2)
    words.append(status_of(summarise(desk.order)))
    desk.finish()
    words.append(status_of(summarise(desk.order)))
    desk.do(c.AmendByOms(oms_version=1, lines=(c.AmendedLine("L1", 1),)))
    words.append(status_of(summarise(desk.order)))
    desk.do(c.PutBackUnits(line_id="L1"))
    desk.stage()
    words.append(status_of(summarise(desk.order)))
    desk.accept()
    desk.hand_over()
    words.append(status_of(summarise(desk.order)))
    assert words == [
        Status.TO_PICK,
        Status.RESERVED,
        Status.PICKING,
        Status.READY,
        Status.PUT_BACK,
        Status.READY,
        Status.HANDED_OVER,
    ]


def test_an_order_gone_elsewhere_or_cancelled_says_so():
    desk = waiting_desk()
    desk.pick()
    desk.do(c.DeliverySeen())
    assert (desk.order.stage, status_of(summarise(desk.order))) == (Stage.HANDED_OVER, Status.HANDED_OVER_ELSEWHERE)
    desk = Desk()
    desk.pick()
    desk.do(c.CancelByOms(oms_version=1))
    assert status_of(summarise(desk.order)) is Status.PUT_BACK
    desk.do(c.PutBackUnits(line_id="L1"))
    assert status_of(summarise(desk.order)) is Status.CANCELLED


# --- policy and roles ----------------------------------------------------------------------------------------------
def test_a_manager_may_do_what_staff_may_and_no_more():
    manager = frozenset({Role.MANAGER})
    assert all(may(manager, role) for role in STAFF_ROLES)
    assert not any(may(manager, role) for role in (Role.OMS, Role.HUB, Role.CUSTOMER))
    assert not may(frozenset({Role.PICK}), Role.HAND_OFF)


def test_every_setting_is_a_field_of_the_policy_and_its_default_lies_within_its_bounds():
    for spec in SETTINGS:
        value = getattr(StorePolicy(), spec.key)
        assert spec.low is None or spec.high is None or spec.low <= value <= spec.high
        text = ",".join(value) if isinstance(value, tuple) else str(value)
        assert parse_setting(spec.key, text) == value


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("clock_24h", "no", False),
        ("lease_min", " 15 ", 15),
        ("time_zone", "Europe/Berlin", "Europe/Berlin"),
        ("currency", "KWD", "KWD"),
        ("cancel_roles", "manager, cancel", ("manager", "cancel")),
    ],
)
def test_a_setting_is_read_from_text(key, text, value):
    assert parse_setting(key, text) == value


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("nothing", "1", "setting_unknown"),
        ("lease_min", "0", "setting_wrong"),
        ("lease_min", "ten", "setting_wrong"),
        ("clock_24h", "maybe", "setting_wrong"),
        ("name", " ", "setting_wrong"),
        ("languages", ",", "setting_wrong"),
        ("time_zone", "Moon/Base", "setting_wrong"),
        ("time_zone", "../etc/passwd", "setting_wrong"),
        ("currency", "dollar", "setting_wrong"),
        ("cancel_roles", "janitor", "setting_wrong"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused_and_names_its_key(key, text, code):
    with pytest.raises(SettingsError) as caught:
        parse_setting(key, text)
    assert (caught.value.code, caught.value.facts["key"]) == (code, key)
