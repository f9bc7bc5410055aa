"""Whole journeys against the simulator, in both invoice modes and with each of its habits."""

from __future__ import annotations

from typing import Any

import pytest
from fynd_sim_hub import OTHER, SKU, opened, returned, states

from storeassist_qt.domain.orders import EffectKind, EffectState, Stage
from storeassist_qt.domain.returns import ReturnOrigin, ReturnStage
from storeassist_qt.oms.fynd.settings import Doing, InvoiceMode
from storeassist_qt.oms.port import DocumentLater

BOTH = list(InvoiceMode)


@pytest.mark.parametrize("mode", BOTH)
def test_an_order_from_sale_to_delivery_with_a_unit_missing(mode):
    with opened(mode) as hub:
        shipment_id = hub.sell()
        line = hub.at(shipment_id).lines[0]
        hub.hand_over_all(shipment_id, missing={line.line_id: 1})
        order = hub.at(shipment_id)
        assert states(hub, shipment_id) == ["placed", "bag_confirmed", "bag_invoiced", "handed_over_to_customer"]
        assert order.stage is Stage.HANDED_OVER
        assert order.invoice_number == hub.sim.shipment(shipment_id).invoice_number != ""
        assert any(moment.what == "delivery_seen" for moment in order.timeline)
        assert [bag.cancel_reason for bag in hub.sim.shipment(shipment_id).bags] == ["6", ""]
        assert hub.connection.source.document(order, "invoice").startswith(b"%PDF-")
        hub.balance(shipment_id)


def test_with_observe_the_delivery_is_seen_when_store_os_has_recorded_it():
    with opened(InvoiceMode.AUTOMATIC, handover=Doing.OBSERVE) as hub:
        shipment_id = hub.sell()
        hub.hand_over_all(shipment_id)
        complete = next(e for e in hub.at(shipment_id).effects if e.kind is EffectKind.COMPLETE)
        assert complete.state is EffectState.SENT
        hub.sim.hand_over(shipment_id)
        hub.run(3, 60)
        hub.balance(shipment_id)


@pytest.mark.parametrize("mode", BOTH)
def test_units_rejected_after_the_invoice_are_credited_by_a_return_of_exactly_these(mode):
    with opened(mode) as hub:
        shipment_id = hub.sell()
        line = hub.at(shipment_id).lines[0]
        hub.hand_over_all(shipment_id, rejected={line.line_id: (2, "damaged")})
        order = hub.at(shipment_id)
        made = hub.sim.world.returns_of(shipment_id)
        assert [(bag.quantity, [part.reason_code for part in bag.graded]) for bag in made[0].bags] == [
            (2, ["fully_damaged"])
        ]
        assert order.returns[0].stage in (ReturnStage.CREDITED, ReturnStage.COMPLETED)
        assert order.returns[0].credit_note == made[0].credit_note_number
        hub.balance(shipment_id)


@pytest.mark.parametrize("units", [1, 3])
def test_units_rejected_before_we_saw_the_invoice_are_returned_as_well(units):
    with opened(InvoiceMode.AUTOMATIC) as hub:
        shipment_id = hub.sell((SKU, 3))
        hub.pick(hub.at(shipment_id))
        hub.sim.act(shipment_id, "confirm")  # in Store OS: Fynd makes its invoice
        line = hub.at(shipment_id).lines[0]
        hub.hand_over(hub.at(shipment_id), rejected={line.line_id: (units, "")})
        assert hub.at(shipment_id).returns == ()
        hub.run(6, 30)
        opened_one = hub.at(shipment_id).returns[0]
        made = hub.sim.world.returns_of(shipment_id)
        assert (opened_one.origin, opened_one.undecided) == (ReturnOrigin.HAND_OFF, units)
        assert opened_one.oms_return_id == made[0].shipment_id
        hub.check(hub.at(shipment_id), opened_one.return_id)
        hub.run(6, 60)
        assert hub.at(shipment_id).returns[0].credit_note == made[0].credit_note_number
        hub.balance(shipment_id)


def test_a_return_that_store_os_began_of_rejected_units_is_joined_with_ours():
    with opened(InvoiceMode.AUTOMATIC, handover=Doing.OBSERVE, return_start=Doing.OBSERVE) as hub:
        shipment_id = hub.sell((SKU, 3))
        hub.pick(hub.at(shipment_id))
        hub.sim.act(shipment_id, "confirm")
        line = hub.at(shipment_id).lines[0]
        hub.hand_over(hub.at(shipment_id), rejected={line.line_id: (1, "")})
        hub.sim.act(shipment_id, "hand_over")
        made = hub.sim.start_return(shipment_id, {line.line_id: 1})
        for _ in range(4):
            hub.poll(60)
        found = hub.at(shipment_id).returns
        assert [(one.origin, one.oms_return_id) for one in found] == [(ReturnOrigin.HAND_OFF, made.shipment_id)]
        hub.check(hub.at(shipment_id), found[0].return_id)
        hub.run(6, 60)
        hub.balance(shipment_id)


def test_nothing_found_cancels_the_whole_shipment():
    with opened(InvoiceMode.AUTOMATIC) as hub:
        shipment_id = hub.sell((SKU, 2))
        line = hub.at(shipment_id).lines[0]
        hub.pick(hub.at(shipment_id), {line.line_id: 2})
        hub.run(3, 30)
        assert hub.sim.shipment(shipment_id).state == "cancelled_fynd"
        assert hub.at(shipment_id).stage is Stage.CANCELLED
        hub.balance(shipment_id)


def test_a_customers_cancellation_comes_in():
    with opened(InvoiceMode.AUTOMATIC) as hub:
        shipment_id = hub.sell()
        hub.sim.act(shipment_id, "cancel", units={hub.at(shipment_id).lines[1].line_id: 1})
        hub.connection.source.want(shipment_id)
        hub.run(2, 30)
        assert hub.at(shipment_id).lines[1].cancelled == 1
        hub.sim.act(shipment_id, "cancel")
        hub.run(2, 30)
        assert hub.at(shipment_id).closed_how == "cancelled_by_oms"
        assert hub.refused == []


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("refused", [0, 1])
def test_a_return_at_the_counter_from_start_to_credit_note(mode, refused):
    with opened(mode) as hub:
        shipment_id = hub.sell()
        hub.hand_over_all(shipment_id)
        order = returned(hub, shipment_id, refused=refused)
        (made,) = hub.sim.world.returns_of(shipment_id)
        found = order.returns[0]
        assert found.oms_return_id == made.shipment_id
        assert made.bags[0].graded_units == 2 - refused
        assert {part.reason_code for part in made.bags[0].graded} == {"refinish_for_pressing"}
        assert found.credit_note == made.credit_note_number != ""
        assert found.stage is ReturnStage.COMPLETED
        assert hub.connection.source.document(order, "credit_note", "r1").startswith(b"%PDF-")
        hub.balance(shipment_id)


def test_a_return_that_store_os_began_is_checked_here():
    with opened(InvoiceMode.AUTOMATIC, return_start=Doing.OBSERVE) as hub:
        shipment_id = hub.sell()
        hub.hand_over_all(shipment_id)
        line = hub.at(shipment_id).lines[0]
        hub.sim.start_return(shipment_id, {line.line_id: 1}, "too small")
        hub.run(2, 60)
        found = hub.at(shipment_id).returns[0]
        hub.check(hub.at(shipment_id), found.return_id)
        hub.run(4, 60)
        assert hub.at(shipment_id).returns[0].stage is ReturnStage.COMPLETED
        hub.balance(shipment_id)


HABITS: list[dict[str, Any]] = [
    {"handover_filter": "HANDED_OVER_TO_CUSTOMER"},
    {"handover_filter": "both"},
    {"qc_accepted_as": "RETURN_COMPLETED"},
    {"credited_as": "RETURN_COMPLETED"},
    {"credited_as": "return_completed"},
    {"qc_accepted_as": "RETURN_COMPLETED", "credited_as": "RETURN_COMPLETED"},
    {"status_spelling": "oms"},
    {"unknown_filter": "refuse"},
    {"first_page": 0, "max_page_size": 1},
    {"first_page": 1, "max_page_size": 2, "past_end": "repeat_last"},
    {"past_end": "repeat_first", "duplicate_rows": True, "max_page_size": 3},
    {"shuffled_rows": True},
    {"token_field": "data.token"},
    {"refused_status": 403, "auth_error_body": "empty"},
    {"token_lifetime_s": 90.0},
    {"errors_shape": "texts"},
    {"errors_shape": "nested", "partial_http": 207, "failed_http": 422},
    {"errors_shape": "reasons", "failed_http": 200},
    {"item_schema": "nested"},
    {"order_type_key": "orderType", "info_schema": "snake"},
    {"ids_as_numbers": True},
    {"return_item_ids": "new"},
    {"confirm_short": "refuse", "repeat_confirm": "refuse"},
    {"confirm_short": "keep"},
    {"automatic_lag_s": 20.0},
    {"completes_returns": False},
    {"pas_assigns_courier": True},
]


@pytest.mark.parametrize("number", range(len(HABITS)), ids=lambda number: ",".join(HABITS[number]))
def test_every_habit_of_a_server_leads_to_the_same_books(number):
    with opened(BOTH[number % 2], HABITS[number]) as hub:
        shipment_id, second = hub.sell(), hub.sell((OTHER, 2))
        line = hub.at(shipment_id).lines[0]
        hub.hand_over_all(shipment_id, missing={line.line_id: 1})
        hub.hand_over_all(second, rejected={hub.at(second).lines[0].line_id: (1, "good")})
        order = returned(hub, shipment_id)
        assert order.returns[0].stage in (ReturnStage.CREDITED, ReturnStage.COMPLETED)
        assert len(hub.sim.world.returns_of(shipment_id)) == 1
        hub.balance(shipment_id)
        hub.balance(second)


def test_documents_that_need_packing_are_asked_for_later():
    with opened(InvoiceMode.AUTOMATIC, {"pas_needs_pack": True}) as hub:
        shipment_id = hub.sell()
        hub.pick(hub.at(shipment_id))
        hub.run(3, 10)
        for kind in ("invoice", "label"):
            with pytest.raises(DocumentLater):
                hub.connection.source.document(hub.at(shipment_id), kind)
        hub.hand_over(hub.at(shipment_id))
        hub.run(3, 10)
        assert hub.connection.source.document(hub.at(shipment_id), "label").startswith(b"%PDF-")


WRITES = ("/confirm", "/cancel", "/invoiceUpdate", "/shipment/return", "status-internal")
TROUBLES: list[dict[str, Any]] = [
    {"kind": "status", "http_status": 503},
    {"kind": "status", "http_status": 429, "retry_after": "7"},
    {"kind": "status", "http_status": 401},
    {"kind": "status_after", "http_status": 502},
    {"kind": "status_after", "http_status": 200, "body": "<html>"},
    {"kind": "silent_after", "seconds": 0.0},
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: f"{trouble['kind']}-{trouble.get('http_status', '')}")
def test_trouble_at_every_write_and_read_loses_and_doubles_nothing(trouble):
    with opened(InvoiceMode.AGGREGATOR) as hub:
        for path in WRITES:
            hub.sim.faults.add(path=path, times=2, **trouble)
        hub.sim.faults.add(path="/oms/v3/shipment", times=3, skip=9, **trouble)
        shipment_id = hub.sell()
        line = hub.at(shipment_id).lines[0]
        hub.pick(hub.at(shipment_id), {line.line_id: 1})
        hub.run(15, 30)
        hub.hand_over(hub.at(shipment_id))
        hub.run(10, 30)
        hub.open_return(hub.at(shipment_id), line.line_id)
        hub.run(10, 60)
        hub.check(hub.at(shipment_id))
        hub.run(15, 60)
        assert len(hub.sim.world.returns_of(shipment_id)) == 1
        assert hub.at(shipment_id).returns[0].stage is ReturnStage.COMPLETED
        hub.balance(shipment_id)


def test_an_oms_away_for_eight_hours_stops_nothing_and_loses_nothing():
    with opened(InvoiceMode.AGGREGATOR) as hub:
        shipment_id, second = hub.sell(), hub.sell()
        hub.hand_over_all(second)
        hub.sim.faults.add("status", times=-1, http_status=503)
        line = hub.at(shipment_id).lines[0]
        hub.pick(hub.at(shipment_id), {line.line_id: 1})
        hub.hand_over(hub.at(shipment_id), {line.line_id: (1, "")})
        hub.open_return(hub.at(second), hub.at(second).lines[0].line_id)
        hub.check(hub.at(second))
        hub.run(8 * 12, 300)
        assert not hub.connection.source.health().is_reachable
        hub.sim.faults.clear()
        hub.run(20, 400)
        assert hub.connection.source.health().is_reachable
        assert hub.at(second).returns[0].stage is ReturnStage.COMPLETED
        for each in (shipment_id, second):
            hub.balance(each)
