"""Effects at Fynd: sent once, in batches of one store, proven by reading back."""

from __future__ import annotations

import httpx
import msgspec
import pytest
from fynd_effects import effect, order_of
from fynd_script import SHIPMENT, Script, Sink, Time, open_fynd, settings, shipment, with_platform

from storeassist_qt.domain.orders import (
    Effect,
    EffectKind,
    EffectState,
    Order,
    ReasonCount,
)
from storeassist_qt.oms.fynd.settings import Doing
from storeassist_qt.oms.port import AwaitingPerson, Confirmed, OmsUnreachable, RefusedByOms

CONFIRM = effect(EffectKind.CONFIRM)


def test_confirm_sends_all_that_the_shipment_holds_and_is_proven_by_reading_back():
    script = Script()
    answer = open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM))
    assert answer == Confirmed(proof="bag_confirmed")
    items = [{"orderItemId": "1001", "quantity": 2}, {"orderItemId": "1002", "quantity": 1}]
    assert script.writes("/confirm") == [[{"orderId": SHIPMENT, "orderItems": items}]]
    assert script.asked[-1].method == "GET"


def test_a_state_at_or_past_the_target_counts_as_done_and_nothing_is_sent():
    script = Script(shipment(state="bag_invoiced"))
    assert open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM)) == Confirmed(proof="bag_invoiced")
    assert script.writes() == []


def test_a_yes_that_the_shipment_does_not_show_is_not_confirmed_nor_sent_twice():
    script, time = Script(), Time()
    connector = open_fynd(script, time=time).connector
    say_yes = httpx.Response(200, json={"payloadCount": 1, "successCount": 1, "failedCount": 0, "status": "SUCCESS"})
    script.faults = [lambda r: say_yes if r.url.path.endswith("/confirm") else None]
    for _ in range(2):
        with pytest.raises(OmsUnreachable) as caught:
            connector.perform(CONFIRM, order_of(CONFIRM))
        assert caught.value.code == "oms_not_visible_yet"
    assert len(script.writes("/confirm")) == 1
    time.at += 601
    refused = connector.perform(CONFIRM, order_of(CONFIRM))
    assert isinstance(refused, RefusedByOms)
    assert refused.code == "oms_not_visible"


def test_a_timeout_after_applying_is_done_at_the_next_try_without_a_second_write():
    script = Script()
    connector = open_fynd(script).connector

    def apply_and_fall_silent(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/cancel"):
            script.faults.clear()
            script._write("cancel", [{"orderId": SHIPMENT, "orderItems": [{"orderItemId": "1001", "quantity": 1}]}])
            raise httpx.ReadTimeout("late", request=request)
        return None

    script.faults = [apply_and_fall_silent]
    missing = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))
    with pytest.raises(OmsUnreachable):
        connector.perform(missing, order_of(missing))
    assert connector.perform(missing, order_of(missing)) == Confirmed(proof="placed")
    assert len(script.writes("/cancel")) == 1
    assert script.shipments[SHIPMENT]["orderItems"][0]["quantity"] == 1


def test_missing_units_are_cancelled_with_code_6():
    script = Script()
    missing = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))
    open_fynd(script).connector.perform(missing, order_of(missing))
    assert script.writes("/cancel")[0][0]["orderItems"] == [{"orderItemId": "1001", "quantity": 1, "reasonCode": "6"}]


def test_a_second_cancellation_of_the_same_line_takes_one_unit_more():
    script = Script()
    first = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))
    second = effect(EffectKind.REFUND_REJECTED, ("1001", 1), key="c2/1")
    order = order_of(first, second)
    connector = open_fynd(script).connector
    connector.perform(first, order)
    connector.perform(first, order)
    assert script.shipments[SHIPMENT]["orderItems"][0]["quantity"] == 1
    connector.perform(second, order)
    assert [line["orderItemId"] for line in script.shipments[SHIPMENT]["orderItems"]] == ["1002"]


def test_rejected_units_before_the_invoice_carry_their_reasons():
    script = Script()
    rejected = effect(EffectKind.REFUND_REJECTED, ("1001", 2))
    order = order_of(rejected, rejections=(ReasonCount("damaged", 1), ReasonCount("wrong_item", 1)))
    open_fynd(script).connector.perform(rejected, order)
    sent = script.writes("/cancel")[0][0]["orderItems"]
    assert [(entry["quantity"], entry["reasonCode"]) for entry in sent] == [(1, "9"), (1, "7")]


def test_a_line_cannot_be_cancelled_after_the_invoice_and_that_is_said_without_asking():
    script = Script(shipment(state="bag_invoiced"))
    missing = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))
    answer = open_fynd(script).connector.perform(missing, order_of(missing))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "already_invoiced"
    assert script.writes() == []


def test_a_whole_order_is_cancelled():
    script = Script(shipment(state="bag_confirmed"))
    cancel = effect(EffectKind.CANCEL, ("1001", 2), ("1002", 1), reason="nothing_found")
    assert open_fynd(script).connector.perform(cancel, order_of(cancel)) == Confirmed(proof="cancelled_fynd")


def test_a_shipment_whose_items_cannot_be_read_never_counts_as_cancelled():
    script = Script(shipment(orderItems=None))
    missing = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))
    answer = open_fynd(script).connector.perform(missing, order_of(missing))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "line_unknown"


def test_a_locked_shipment_is_left_alone_for_now():
    script = Script(shipment(locked=True))
    with pytest.raises(OmsUnreachable) as caught:
        open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM))
    assert caught.value.code == "oms_locked"
    assert script.writes() == []


def many(count: int) -> tuple[Script, list[tuple[Effect, Order]]]:
    ids = [str(7000 + n) for n in range(count)]
    pairs = []
    for shipment_id in ids:
        one = effect(EffectKind.CONFIRM, key=f"{shipment_id}/1")
        pairs.append((one, order_of(one, oms_id=shipment_id)))
    return Script(*(shipment(shipment_id) for shipment_id in ids)), pairs


def test_writes_go_out_in_batches_of_twenty():
    (script, pairs), sink = many(45), Sink()
    outcomes = open_fynd(script, sink=sink).connector.perform_many(pairs)
    kept = [exchange.key.split() for exchange in sink.kept if exchange.path.endswith("/confirm")]
    assert [key for keys in kept for key in keys] == [one.key for one, _ in pairs]
    assert [len(batch) for batch in script.writes("/confirm")] == [20, 20, 5]
    assert all(isinstance(outcome, Confirmed) for outcome in outcomes.values())


def test_stores_are_never_mixed_in_a_batch():
    script, pairs = many(4)
    for number, record in enumerate(script.shipments.values()):
        record["locationCode"] = f"BLR-{number % 2}"
    open_fynd(script, settings(location_code="", burst=1000)).connector.perform_many(pairs)
    stores = [{script.shipments[r["orderId"]]["locationCode"] for r in batch} for batch in script.writes("/confirm")]
    assert stores == [{"BLR-0"}, {"BLR-1"}]


ERROR_SHAPES = [
    lambda oid, code: {"orderId": oid, "code": code, "message": "item cancelled"},
    lambda oid, code: {"order_id": oid, "errorCode": code, "reason": "x"},
    lambda oid, code: {oid: {"code": code, "message": "x"}},
    lambda oid, code: f"{code}: order {oid} was cancelled",
    lambda oid, code: [{"shipmentId": oid, "error": {"code": code}, "message": code}],
    lambda oid, code: {"code": code, "message": "names no order"},
]


@pytest.mark.parametrize("shape", ERROR_SHAPES)
@pytest.mark.parametrize("status", [200, 207, 400, 422])
def test_u10_partial_success_is_read_record_by_record_in_any_shape(shape, status):
    script, pairs = many(3)
    script.errors, script.partial_status = shape, status

    def cancel_meanwhile(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/confirm"):
            script.shipments["7001"]["status"] = "cancelled_fynd"
        return None

    script.faults = [cancel_meanwhile]
    outcomes = open_fynd(script).connector.perform_many(pairs)
    assert outcomes["7000/1"] == Confirmed(proof="bag_confirmed")
    assert outcomes["7002/1"] == Confirmed(proof="bag_confirmed")
    refused = outcomes["7001/1"]
    assert isinstance(refused, RefusedByOms)
    assert refused.code == "O400"


def test_a_page_in_between_is_not_taken_for_an_answer():
    script = Script()
    page = httpx.Response(200, text="<html>Sign in to the Wi-Fi</html>")
    script.faults = [lambda r: page if r.url.path.endswith("/confirm") else None]
    with pytest.raises(OmsUnreachable) as caught:
        open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM))
    assert caught.value.code == "oms_answer_unreadable"


def test_a_shipment_of_another_store_is_refused_by_name():
    script = Script(shipment(locationCode="DEL-9"))
    answer = open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM))
    assert isinstance(answer, RefusedByOms)
    assert answer.code == "oms_order_unknown"
    assert script.writes() == []


def test_training_orders_and_ready_notices_never_reach_fynd():
    script = Script()
    connector = open_fynd(script).connector
    training = msgspec.structs.replace(order_of(CONFIRM), is_training=True)
    assert isinstance(connector.perform(CONFIRM, training), Confirmed)
    assert isinstance(connector.perform(effect(EffectKind.NOTIFY_READY), order_of()), Confirmed)
    assert script.asked == []


# --- hand-over and returns -----------------------------------------------------------------------------------------
COMPLETE = effect(EffectKind.COMPLETE)


def test_with_observe_a_hand_over_waits_for_store_os():
    script = Script(shipment(state="bag_invoiced"))
    connector = open_fynd(script).connector
    assert connector.perform(COMPLETE, order_of(COMPLETE)) == AwaitingPerson()
    script.move(SHIPMENT, "handed_over_to_customer")
    assert isinstance(connector.perform(COMPLETE, order_of(COMPLETE)), Confirmed)
    assert script.writes() == []


def test_with_platform_status_the_hand_over_is_put_and_read_back():
    script = Script(shipment(state="bag_invoiced"))
    fynd = open_fynd(script, with_platform(handover=Doing.PLATFORM_STATUS))
    assert fynd.connector.perform(COMPLETE, order_of(COMPLETE)) == Confirmed(proof="handed_over_to_customer")
    sent = script.writes("status-internal")[0]["statuses"][0]
    assert (sent["status"], sent["shipments"][0]["identifier"]) == ("handed_over_to_customer", SHIPMENT)


INVOICE = effect(EffectKind.ISSUE_INVOICE)
NUMBERED = msgspec.structs.replace(order_of(INVOICE), invoice_number="INV-7")


def test_an_invoice_is_pushed_once_numbered_and_confirmed_and_not_before():
    script = Script()
    connector = open_fynd(script).connector
    for order, why in ((order_of(INVOICE), {"detail": "not numbered"}), (NUMBERED, {"oms_code": "IN403"})):
        with pytest.raises(OmsUnreachable) as caught:
            connector.perform(INVOICE, order)
        assert caught.value.code == "oms_too_early"
        assert why.items() <= caught.value.facts.items()
    script.move(SHIPMENT, "bag_confirmed")
    assert connector.perform(INVOICE, NUMBERED) == Confirmed(proof="INV-7")
    assert connector.perform(INVOICE, NUMBERED) == Confirmed(proof="INV-7")
    items = [{"orderItemId": "1001", "quantity": 2}, {"orderItemId": "1002", "quantity": 1}]
    record = {"orderId": SHIPMENT, "invoiceNumber": "INV-7", "invoiceType": "sale", "orderItems": items}
    assert script.writes("/invoiceUpdate") == [[record]]


def test_invoices_of_many_orders_go_out_together():
    script, pairs = many(25)
    for record in script.shipments.values():
        script.move(record["id"], "bag_confirmed")
    numbered = [
        (
            effect(EffectKind.ISSUE_INVOICE, key=one.key),
            msgspec.structs.replace(order, invoice_number=f"INV-{number}"),
        )
        for number, (one, order) in enumerate(pairs)
    ]
    outcomes = open_fynd(script).connector.perform_many(numbered)
    assert [len(batch) for batch in script.writes("/invoiceUpdate")] == [20, 5]
    assert outcomes["7003/1"] == Confirmed(proof="INV-3")


def test_of_one_order_only_the_first_effect_is_performed():
    script = Script()
    order = order_of(CONFIRM, COMPLETE)
    outcomes = open_fynd(script).connector.perform_many(
        [(CONFIRM, order), (effect(EffectKind.COMPLETE, key="c1/2"), order)]
    )
    assert isinstance(outcomes["c1/1"], Confirmed)
    assert isinstance(outcomes["c1/2"], OmsUnreachable)


def test_in453_counts_as_done():
    script = Script(shipment(state="bag_confirmed"))
    body = {"payloadCount": 1, "successCount": 0, "failedCount": 1, "status": "FAILED", "errors": ["IN453 duplicate"]}
    script.faults = [lambda r: httpx.Response(200, json=body) if r.url.path.endswith("invoiceUpdate") else None]
    assert open_fynd(script).connector.perform(INVOICE, NUMBERED) == Confirmed(proof="IN453")


def test_raw_answers_are_kept_with_the_effects_key():
    script, sink = Script(), Sink()
    open_fynd(script, sink=sink).connector.perform(CONFIRM, order_of(CONFIRM))
    assert {exchange.key for exchange in sink.kept} == {"c1/1"}
    assert any(exchange.path.endswith("/confirm") and "successCount" in exchange.answer for exchange in sink.kept)


def test_a_refused_effect_before_it_does_not_shift_what_is_to_stay():
    script = Script()
    refused = msgspec.structs.replace(
        effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1), key="c0/1"), state=EffectState.REFUSED
    )
    now = effect(EffectKind.REFUND_REJECTED, ("1001", 1))
    open_fynd(script).connector.perform(now, order_of(refused, now))
    assert script.shipments[SHIPMENT]["orderItems"][0]["quantity"] == 1


def test_an_unreadable_read_is_tried_again_and_nothing_is_sent():
    script = Script()
    script.faults = [lambda r: httpx.Response(200, text="<html>") if "orderId" in r.url.params else None]
    with pytest.raises(OmsUnreachable):
        open_fynd(script).connector.perform(CONFIRM, order_of(CONFIRM))
    assert script.writes() == []


def test_a_refusal_by_the_platform_is_read_although_http_says_200():
    script = Script(shipment(state="bag_invoiced"))
    record = {"identifier": SHIPMENT, "status": 400, "code": "transition", "message": "not allowed", "final_state": {}}
    body = {"statuses": [{"shipments": [record]}]}
    script.faults = [lambda r: httpx.Response(200, json=body) if r.url.path.endswith("status-internal") else None]
    answer = open_fynd(script, with_platform(handover=Doing.PLATFORM_STATUS)).connector.perform(
        COMPLETE, order_of(COMPLETE)
    )
    assert answer == RefusedByOms("transition", "not allowed")


def test_eight_hours_without_fynd_lose_nothing_and_double_nothing():
    script, time = Script(), Time()
    connector = open_fynd(script, time=time).connector
    missing = effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1))

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("away", request=request)

    script.faults = [away]
    for _ in range(8 * 12):
        with pytest.raises(OmsUnreachable):
            connector.perform(missing, order_of(missing))
        time.at += 300
    script.faults = []
    for _ in range(3):
        assert isinstance(connector.perform(missing, order_of(missing)), Confirmed)
    assert len(script.writes("/cancel")) == 1


def test_a_write_whose_answer_is_missing_is_not_sent_again_at_once():
    script, time = Script(), Time()
    connector = open_fynd(script, time=time).connector
    script.faults = [lambda r: httpx.Response(504) if r.url.path.endswith("/confirm") else None]
    for wait in (0, 5):
        time.at += wait
        with pytest.raises(OmsUnreachable):
            connector.perform(CONFIRM, order_of(CONFIRM))
    assert len(script.writes("/confirm")) == 1
    time.at += 10
    assert isinstance(connector.perform(CONFIRM, order_of(CONFIRM)), Confirmed)
    assert len(script.writes("/confirm")) == 2


@pytest.mark.parametrize("kind", [EffectKind.CONFIRM, EffectKind.ISSUE_INVOICE])
def test_nothing_is_reserved_or_invoiced_while_a_cancellation_before_it_is_refused(kind):
    script = Script(shipment(state="placed" if kind is EffectKind.CONFIRM else "bag_confirmed"))
    refused = msgspec.structs.replace(
        effect(EffectKind.REFUND_NOT_FOUND, ("1001", 1), key="c0/1"), state=EffectState.REFUSED
    )
    now = effect(kind)
    order = msgspec.structs.replace(order_of(refused, now), invoice_number="INV-7")
    connector = open_fynd(script).connector
    with pytest.raises(OmsUnreachable) as caught:
        connector.perform(now, order)
    assert (caught.value.code, caught.value.facts["detail"]) == ("oms_too_early", "earlier refused")
    assert script.writes() == []
    settled = msgspec.structs.replace(refused, state=EffectState.CONFIRMED)
    order = msgspec.structs.replace(order, effects=(settled, now))
    assert isinstance(connector.perform(now, order), Confirmed)


def test_the_hand_over_waits_a_while_for_fynds_own_invoice():
    script, time = Script(shipment(state="bag_confirmed")), Time()
    given = with_platform(handover=Doing.PLATFORM_STATUS, burst=1000)
    connector = open_fynd(script, given, time=time).connector
    for _ in range(3):
        with pytest.raises(OmsUnreachable) as caught:
            connector.perform(COMPLETE, order_of(COMPLETE))
        assert caught.value.facts["detail"] == "not invoiced"
    assert script.writes() == []
    script.move(SHIPMENT, "bag_invoiced")
    assert isinstance(connector.perform(COMPLETE, order_of(COMPLETE)), Confirmed)
    script.move(SHIPMENT, "bag_confirmed")
    with pytest.raises(OmsUnreachable):
        connector.perform(COMPLETE, order_of(COMPLETE))
    time.at += 601  # Fynd's map allows the step without an invoice
    assert isinstance(connector.perform(COMPLETE, order_of(COMPLETE)), Confirmed)
