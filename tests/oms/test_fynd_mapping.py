"""Fynd's shipments as orders, and what changed there as commands."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from fynd_script import SHIPMENT, item, settings, shipment
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product, ProductCode
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.order_rules import apply, decide
from storeassist_qt.domain.orders import (
    Effect,
    EffectKind,
    EffectLine,
    EffectState,
    Order,
    OrderType,
    Stage,
    paid_total,
)
from storeassist_qt.domain.roles import Role
from storeassist_qt.oms.fynd.changes import commands_for, commands_for_return
from storeassist_qt.oms.fynd.mapping import (
    MappedOrder,
    is_to_place,
    minor,
    qc_slug,
    time_of,
    to_order,
)
from storeassist_qt.oms.fynd.records import Shipment, read_briefs, read_shipments, read_write_answer
from storeassist_qt.oms.fynd.states import Rank, ReturnRank, rank_of, return_rank_of

NOW = datetime(2026, 5, 1, 7, tzinfo=UTC)


def read(**more: Any) -> Shipment:
    record = json.loads(json.dumps(shipment(**more)), parse_float=Decimal)
    return read_shipments([record])[0]


def mapped(found: Shipment | None = None, **more: Any) -> MappedOrder:
    return to_order(found or read(**more), settings(), order_id="o1", read_at=NOW)


def placed(found: Shipment | None = None) -> Order:
    draft = mapped(found).order
    return apply(None, c.PlaceOrder(order=draft), context())


def context() -> c.Context:
    return c.Context(command_id="a" * 32, actor="oms", device_time=NOW, roles=frozenset({Role.OMS}))


def test_a_shipment_becomes_an_order_the_rules_take():
    order = placed()
    assert (order.oms_id, order.number, order.order_type) == (SHIPMENT, "FY68AB01350", OrderType.PICK_AT_STORE)
    assert (order.customer.name, order.customer.phone) == ("Asha Rao", "+91 98450 00000")
    assert [(line.line_id, line.sku, line.ordered, line.paid_total) for line in order.lines] == [
        ("1001", "TSHIRT-M", 2, 99900),
        ("1002", "JEANS-32", 1, 199900),
    ]
    assert paid_total(order) == 299800
    assert order.placed_at == datetime(2026, 5, 1, 6, 30, tzinfo=UTC)
    assert (order.due_at, order.currency, order.oms_status) == (
        order.placed_at + timedelta(minutes=30),
        "INR",
        "placed",
    )


def test_barcodes_come_from_the_catalogue_and_an_unknown_product_is_named():
    tee = Product(product_id="1", sku="TSHIRT-M", name="Tee", codes=(ProductCode("00012345678905"),))
    found = to_order(read(), settings(), order_id="o", read_at=NOW, products={"tshirt-m": tee})
    assert found.order.lines[0].codes == tee.codes
    assert [(p.code, p.facts["sku"]) for p in found.problems] == [("product_unknown", "JEANS-32")]


@pytest.mark.parametrize("spelling", [{"order_type": "PickAtStore"}, {"orderType": "PickAtStore"}])
def test_u18_the_order_type_is_read_in_both_spellings(spelling):
    record = {key: value for key, value in shipment().items() if key != "order_type"} | spelling
    assert mapped(read_shipments([record])[0]).order.order_type is OrderType.PICK_AT_STORE
    assert mapped(order_type="HomeDelivery").order.order_type is OrderType.BOPIS


def test_the_light_read_is_read_under_several_names():
    rows = [{"id": 7, "orderStatus": "CREATED", "lockStatus": {"locked": True}, "orderType": "PickAtStore", "sla": "x"}]
    brief = read_briefs({"orders": rows})[0]
    assert (brief.shipment_id, brief.is_locked, brief.order_type) == ("7", True, "PickAtStore")


def test_a_price_that_is_the_lines_is_seen_by_the_orders_total():
    lines = [item("1", "A", 2, "10.00"), item("2", "B", 3, "5.00")]
    assert [line.paid_total for line in mapped(orderItems=lines, orderPrice=15).order.lines] == [1000, 500]
    assert [line.paid_total for line in mapped(orderItems=lines, orderPrice=35).order.lines] == [2000, 1500]


def test_lines_without_figures_share_the_orders_total():
    lines = [{"orderItemId": str(n), "sku": "A", "quantity": 1} for n in range(3)]
    found = mapped(orderItems=lines, orderPrice={"totalPrice": "100.00", "currency": "INR"})
    assert [line.paid_total for line in found.order.lines] == [3334, 3333, 3333]


def test_an_amount_that_does_not_add_up_is_named():
    found = mapped(orderPrice=5000)
    assert [p.facts for p in found.problems if p.code == "amounts_differ"] == [
        {"order": 500000, "lines": 299800, "currency": "INR"}
    ]


@pytest.mark.parametrize(
    ("more", "currency"),
    [
        ({"currency": "USD"}, "USD"),
        ({"orderPrice": {"amountPaid": 2998, "currency": {"currency_code": "KWD"}}}, "KWD"),
        ({"currency": "?"}, "INR"),
    ],
)
def test_the_currency_is_the_records_where_it_names_one(more, currency):
    assert mapped(**more).order.currency == currency


def test_an_order_without_figures_and_a_quantity_that_is_none_are_named():
    bare = [{"orderItemId": "i1", "sku": "A", "quantity": -1}, {"orderItemId": "i2", "sku": "B", "quantity": 2}]
    found = mapped(orderPrice=None, orderItems=bare)
    assert [line.ordered for line in found.order.lines] == [1, 2]
    told = {p.code: p.facts for p in found.problems if p.code != "product_unknown"}
    assert told == {"amounts_missing": {"lines": 2}, "quantity_unreadable": {"sku": "A"}}


@pytest.mark.parametrize(
    ("value", "currency", "found"),
    [
        (Decimal("19.99"), "INR", 1999),
        ("1,299.50", "INR", 129950),
        (100, "JPY", 100),
        ("1.2345", "KWD", 1234),
        ("NaN", "INR", None),
        (-1, "INR", None),
        (True, "INR", None),
        (None, "INR", None),
        ("abc", "INR", None),
    ],
)
def test_amounts_are_exact_minor_units_or_nothing(value, currency, found):
    assert minor(value, currency) == found


@pytest.mark.parametrize(
    "value", ["2026-05-01T12:30:00", "2026-05-01T07:00:00Z", "01-05-2026 12:30:00", 1777618800, 1777618800000]
)
def test_times_are_read_in_each_of_fynds_ways(value):
    assert time_of(value, settings()) == NOW


def test_times_that_cannot_be_are_none():
    assert [time_of(value, settings()) for value in ("", "tomorrow", 5, None, {}, "99-99-9999")] == [None] * 6


@pytest.mark.parametrize(
    ("state", "rank"),
    [("CREATED", Rank.CREATED), ("placed", Rank.CREATED), ("bag_invoiced", Rank.INVOICED), ("moon", Rank.UNKNOWN)],
)
def test_states_are_ranked_and_unknown_ones_shown_raw(state, rank):
    assert rank_of(state) is rank
    assert read(state=state).state == state


@pytest.mark.parametrize(
    ("state", "note", "rank"),
    [
        ("RETURN_ACCEPTED", "", ReturnRank.ACCEPTED),
        ("RETURN_COMPLETED", "", ReturnRank.ACCEPTED),
        ("return_completed", "", ReturnRank.COMPLETED),
        ("CREDIT_NOTE_GENERATED", "", ReturnRank.CREDITED),
        ("credit_note_generated", "", ReturnRank.CREDITED),
        ("RETURN_COMPLETED", "CN-1", ReturnRank.CREDITED),
        ("return_bag_delivered", "", ReturnRank.RECEIVED),
    ],
)
def test_u3_accepted_is_not_closed(state, note, rank):
    assert return_rank_of(state, note) is rank


def test_unknown_fields_are_kept():
    assert read().raw["somethingNew"] == {"kept": True}


def test_junk_is_read_as_nothing():
    assert read_shipments({"error": [1, None, {}]}) == []
    assert read_shipments([None, 3, {"id": ""}, {"id": {"a": 1}}]) == []
    assert read_shipments([{"id": 5, "orderItems": [None, {"quantity": "x"}, 7]}])[0].items == ()


# --- commands --------------------------------------------------------------------------------------------------------
LATER = NOW + timedelta(minutes=1)


def applied(order: Order, *commands: c.OrderCommand) -> Order:
    for number, command in enumerate(commands):
        order, _ = decide(
            order, command, msgspec.structs.replace(context(), command_id=f"{len(order.applied)}-{number:020}")
        )
    return order


def after(order: Order, **more: Any) -> tuple[c.OrderCommand, ...]:
    return commands_for(order, read(**more), LATER)


def test_nothing_new_brings_no_command():
    assert after(placed()) == ()


def test_a_cancellation_by_fynd_is_reported_once():
    order = placed()
    commands = after(order, state="cancelled_customer")
    assert [type(command) for command in commands] == [c.OmsStatusSeen, c.CancelByOms]
    assert after(applied(order, *commands), state="cancelled_customer") == ()


def test_an_invoice_and_a_delivery_are_reported_once():
    order = placed()
    commands = after(order, state="handed_over_to_customer", marketplaceInvoiceNumber="INV-9")
    assert [type(command) for command in commands] == [c.OmsStatusSeen, c.InvoiceIssued, c.DeliverySeen]
    order = applied(order, *commands)
    assert after(order, state="DELIVERED", marketplaceInvoiceNumber="INV-9") == ()


def test_units_that_fynd_took_away_are_amended():
    commands = after(placed(), orderItems=[item("1001", "TSHIRT-M", 1)])
    assert isinstance(commands[0], c.AmendByOms)
    assert [(line.line_id, line.quantity) for line in commands[0].lines] == [("1001", 1), ("1002", 0)]


def test_units_that_we_cancelled_are_not_amended_again():
    order = placed()
    effect = Effect(key="k/1", kind=EffectKind.REFUND_NOT_FOUND, lines=(EffectLine("1001", 1, 49950),))
    line = msgspec.structs.replace(order.lines[0], open=1, not_found=1, not_found_released=1, settled_units=1)
    order = msgspec.structs.replace(order, effects=(effect,), lines=(line, order.lines[1]))
    assert after(order) == ()
    assert after(order, orderItems=[item("1001", "TSHIRT-M", 1), item("1002", "JEANS-32", 1)]) == ()


def test_a_record_whose_items_cannot_be_read_takes_nothing_away():
    assert after(placed(), orderItems=[]) == ()
    assert after(placed(), orderItems=[item("other", "X", 1)]) == ()


def test_what_became_true_at_fynd_confirms_the_waiting_effect():
    effect = Effect(key="k/1", kind=EffectKind.COMPLETE, state=EffectState.SENT)
    order = msgspec.structs.replace(placed(), effects=(effect,))
    commands = after(order, state="HANDED_OVER_TO_CUSTOMER")
    assert commands[1] == c.EffectConfirmed(key="k/1", proof="HANDED_OVER_TO_CUSTOMER")


def test_a_return_of_units_rejected_at_hand_off_takes_the_place_of_their_cancellation():
    effect = Effect(
        key="k/1", kind=EffectKind.REFUND_REJECTED, lines=(EffectLine("1001", 1, 1),), state=EffectState.SENT
    )
    order = msgspec.structs.replace(placed(), effects=(effect,), stage=Stage.HANDED_OVER)
    units = [item("1001", "TSHIRT-M", 1)]
    started = read(shipment_id="9", state="return_initiated", forwardId=SHIPMENT, orderItems=units)
    (refused,) = commands_for_return(order, started)
    assert isinstance(refused, c.EffectRefused)
    assert (refused.key, refused.code) == ("k/1", "already_invoiced")
    assert commands_for_return(msgspec.structs.replace(order, stage=Stage.PICKED), started) == ()
    paid = msgspec.structs.replace(effect, state=EffectState.CONFIRMED, proof="9")  # by an earlier version
    assert commands_for_return(msgspec.structs.replace(order, effects=(paid,)), started) == ()


def test_a_return_of_units_that_were_invoiced_and_never_found_pays_them_back():
    effect = Effect(
        key="k/1", kind=EffectKind.REFUND_NOT_FOUND, lines=(EffectLine("1001", 2, 1),), state=EffectState.REFUSED
    )
    order = msgspec.structs.replace(placed(), effects=(effect,), stage=Stage.HANDED_OVER)
    units = [item("1001", "TSHIRT-M", 2)]
    started = read(shipment_id="9", state="return_initiated", forwardId=SHIPMENT, orderItems=units)
    credited = read(shipment_id="9", state="credit_note_generated", forwardId=SHIPMENT, orderItems=units)
    assert commands_for_return(order, started) == ()
    assert commands_for_return(order, credited) == (c.EffectConfirmed(key="k/1", proof="9"),)
    paid = msgspec.structs.replace(effect, state=EffectState.CONFIRMED, proof="9")
    assert commands_for_return(msgspec.structs.replace(order, effects=(paid,)), credited) == ()
    lines = tuple(msgspec.structs.replace(line, open=0, handed_over=line.ordered) for line in order.lines)
    (opened, *_) = commands_for_return(msgspec.structs.replace(order, lines=lines), started)
    assert isinstance(opened, c.OpenReturn)


def test_what_is_no_longer_odd_at_fynd_is_no_problem_any_more():
    def odd(code, **facts):
        return OmsProblem(code=code, facts=facts)

    gone = msgspec.structs.replace(placed(), problems=(odd("oms_order_gone"), odd("amounts_differ")))
    assert after(gone) == (c.ProblemGone(code="oms_order_gone"),)
    differs = odd("invoice_differs", ours="A-2", oms="A-1")
    order = msgspec.structs.replace(placed(), invoice_number="A-2", problems=(differs,))
    assert c.ProblemGone(code=differs.code) in after(order, state="bag_invoiced", marketplaceInvoiceNumber="A-2")
    seen = msgspec.structs.replace(differs, settled_by="Maya")
    order = msgspec.structs.replace(order, problems=(seen,))
    assert c.ProblemGone(code=differs.code) not in after(order, marketplaceInvoiceNumber="A-2")


def test_a_known_state_goes_before_a_strange_one():
    assert read(status="SUCCESS", orderStatus="CONFIRMED").state == "CONFIRMED"
    assert read(status={"title": "bag_invoiced"}, orderStatus="PROCESSING").state == "bag_invoiced"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False).map(str) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["id", "orders", "data", "errors", "code", "orderItems", "quantity", "orderPrice", "status", "x"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(json_values)
def test_no_answer_breaks_the_readers(document):
    for found in read_shipments(document):
        to_order(found, settings(), order_id="o", read_at=NOW)
        commands_for(placed(), found, LATER)
    read_briefs(document)
    read_write_answer(json.dumps(document).encode(), ["7"])


def test_an_order_confirmed_at_fynd_is_confirmed_here():
    assert after(placed(), state="bag_confirmed") == (c.OmsStatusSeen(status="bag_confirmed"), c.ConfirmOrder())


def test_the_first_fault_that_applies_names_the_slug():
    assert qc_slug([]) == ""
    assert qc_slug(["worn", "damaged"]) == "fully_damaged"
    assert qc_slug(["tag"]) == "tag_missing"
    assert qc_slug(["haunted"]) == "fully_damaged"


@pytest.mark.parametrize(
    ("more", "is_work"),
    [
        ({}, True),
        ({"state": "bag_invoiced"}, True),
        ({"state": "moon_phase"}, True),
        ({"order_type": ""}, True),
        ({"order_type": "HomeDelivery"}, False),
        ({"state": "handed_over_to_customer"}, False),
        ({"state": "cancelled_fynd"}, False),
        ({"state": "return_initiated", "forwardId": "1"}, False),
    ],
)
def test_only_open_pickups_become_work_for_the_store(more, is_work):
    assert is_to_place(read(**more)) is is_work


@pytest.mark.parametrize("state", ["refund_initiated", "bag_lost", "manual_refund"])
def test_money_on_its_way_back_is_no_work_for_the_store(state):
    assert not is_to_place(read(state=state, orderStatus="SOMETHING"))


def test_a_state_without_a_rank_is_ranked_by_konnects_word():
    cancelled = read(status="refund_initiated", orderStatus="CANCELLED")
    assert cancelled.rank is Rank.CANCELLED
    paid_back = read(
        shipment_id="9", forwardId=SHIPMENT, status="refund_initiated", orderStatus="CREDIT_NOTE_GENERATED"
    )
    assert paid_back.return_rank is ReturnRank.CREDITED
    assert return_rank_of("refund_initiated") is ReturnRank.ACCEPTED


def test_a_refused_cancellation_that_somebody_did_at_fynd_is_settled():
    order = placed()
    gone = Effect(
        key="k/1",
        kind=EffectKind.REFUND_NOT_FOUND,
        lines=(EffectLine("1001", 1, 49950),),
        state=EffectState.REFUSED,
    )
    line = msgspec.structs.replace(order.lines[0], open=1, not_found=1, not_found_released=1, settled_units=1)
    order = msgspec.structs.replace(order, effects=(gone,), lines=(line, order.lines[1]))
    assert after(order) == ()
    left = [item("1001", "TSHIRT-M", 1), item("1002", "JEANS-32", 1)]
    assert after(order, orderItems=left) == (c.EffectConfirmed(key="k/1", proof="placed"),)


@pytest.mark.parametrize("when", ["0001-01-01T00:00:00", "9999-12-31T23:59:59", 99999999999999, "1999-01-01"])
def test_a_time_that_no_order_can_have_is_none(when):
    assert time_of(when, settings()) is None
    assert mapped(orderDate=when).order.placed_at == NOW


def test_items_of_one_id_are_one_line():
    lines = [item("1001", "TSHIRT-M", 1), item("1001", "TSHIRT-M", 2)]
    order = placed(read(orderItems=lines, orderPrice="1498.50"))
    assert [(line.ordered, line.paid_total) for line in order.lines] == [(3, 149850)]


@pytest.mark.parametrize(("paid", "is_included"), [("21.60", False), ("20.00", True)])
def test_prices_are_told_to_be_without_tax_where_tax_comes_on_top(paid: str, is_included: bool):
    line = {"orderItemId": "1", "quantity": 2, "sku": "A", "unitPrice": "10.00", "tax": "1.60", "amountPaid": paid}
    document = [{"id": "9", "orderStatus": "CREATED", "orderItems": [line]}]
    shipment = read_shipments(document)[0]
    order = to_order(shipment, settings(), order_id="o", read_at=datetime(2026, 5, 1, tzinfo=UTC)).order
    assert (order.tax_included, order.lines[0].tax) == (is_included, 160)
