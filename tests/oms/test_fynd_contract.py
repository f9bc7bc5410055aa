"""What the connector owes any server: true outcomes, nothing sent twice, nothing believed before it was read back."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from fynd_sim_hub import OTHER, SKU, SimHub, opened, returned, states

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Stage
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.oms.fynd.http import Exchange
from storeassist_qt.oms.fynd.settings import Doing, InvoiceMode
from storeassist_qt.oms.port import Confirmed, DocumentLater, OmsRefused, OmsUnreachable

CONFIRM, CANCEL, INVOICE, QC = (f"/oms/v3/shipment/{name}" for name in ("confirm", "cancel", "invoiceUpdate", "return"))
STATUS = "status-internal"
SHORT_S = 4  # until a silent server is given up; a server that answers must do so in this time on a busy machine
AGGREGATOR, AUTOMATIC = InvoiceMode.AGGREGATOR, InvoiceMode.AUTOMATIC
YES = json.dumps({"payloadCount": 1, "successCount": 1, "failedCount": 0, "status": "SUCCESS", "errors": []})


class Sink:
    """Keeps what was exchanged."""

    def __init__(self) -> None:
        self.kept: list[Exchange] = []

    def keep(self, exchange: Exchange) -> None:
        self.kept.append(exchange)

    def records(self, path: str) -> list[list[dict[str, Any]]]:
        """Return the batches sent to a path."""
        return [json.loads(one.asked) for one in self.kept if one.method == "POST" and one.path == path]


def writes(hub: SimHub, path: str) -> list[int]:
    """Return the statuses of the writes that reached the server, oldest first."""
    return [call.status for call in hub.sim.calls if call.method != "GET" and call.path.endswith(path)]


def effect_of(hub: SimHub, shipment_id: str, kind: EffectKind) -> Effect:
    return next(effect for effect in hub.at(shipment_id).effects if effect.kind is kind)


def picked(hub: SimHub) -> tuple[str, str]:
    """Sell and pick an order with a unit missing; its effects wait. Returns the shipment and its first line."""
    shipment_id = hub.sell()
    line_id = hub.at(shipment_id).lines[0].line_id
    hub.pick(hub.at(shipment_id), {line_id: 1})
    return shipment_id, line_id


def whole_life(hub: SimHub) -> str:
    """Take an order from its sale to a credit note, with patience."""
    shipment_id, _ = picked(hub)
    hub.run(8, 40)
    hub.hand_over(hub.at(shipment_id))
    hub.run(6, 60)
    returned(hub, shipment_id)
    hub.run(8, 60)
    return shipment_id


# --- nothing twice ---------------------------------------------------------------------------------------------------
def test_without_trouble_every_write_is_sent_once():
    with opened(AGGREGATOR) as hub:
        shipment_id = whole_life(hub)
        hub.balance(shipment_id)
        assert [writes(hub, path) for path in (CONFIRM, CANCEL, QC)] == [[200]] * 3
        assert writes(hub, INVOICE) == writes(hub, STATUS) == [200, 200]


@pytest.mark.parametrize(
    ("fault", "sent"),
    [
        ({"kind": "status_after", "http_status": 502}, 1),
        ({"kind": "silent_after", "seconds": 60}, 1),
        ({"kind": "status", "http_status": 500}, 2),
        ({"kind": "status", "http_status": 429, "retry_after": "11"}, 2),
        ({"kind": "status_after", "http_status": 200, "body": "{"}, 1),
    ],
    ids=["done_then_502", "done_then_silent", "500", "429", "done_then_garbage"],
)
def test_writes_that_go_wrong_are_done_once_and_sent_again_only_if_they_were_not(fault, sent):
    with opened(AGGREGATOR, timeout_seconds=SHORT_S if fault["kind"] == "silent_after" else 60) as hub:
        for path in (CONFIRM, CANCEL, INVOICE, QC, STATUS):
            hub.sim.faults.add(path=path, **fault)
        shipment_id = whole_life(hub)
        assert [len(writes(hub, path)) for path in (CONFIRM, CANCEL, QC)] == [sent] * 3
        # The second write of the order to each of these passes.
        assert [len(writes(hub, path)) for path in (INVOICE, STATUS)] == [sent + 1] * 2
        forward, (made,) = hub.sim.shipment(shipment_id), hub.sim.world.returns_of(shipment_id)
        for shipment in (forward, made):
            assert len({step.state for step in shipment.history}) == len(shipment.history)
        assert [entry.kind for entry in hub.sim.world.state.money].count("cancelled") == 1
        hub.balance(shipment_id)


@pytest.mark.parametrize("mode", [AGGREGATOR, AUTOMATIC])
def test_pushes_that_were_lost_on_the_way_back_count_as_done(mode):
    """A server that answers every repeat with a refusal, as IN453 and others do."""
    with opened(mode, {"repeat_confirm": "refuse"}) as hub:
        for path in (CONFIRM, CANCEL, INVOICE, QC):
            hub.sim.faults.add("status_after", path=path, http_status=504)
        shipment_id = whole_life(hub)
        hub.balance(shipment_id)


def test_slow_and_silent_answers_end_as_usual():
    with opened(AUTOMATIC, timeout_seconds=SHORT_S) as hub:
        hub.sim.faults.add("latency", path=CONFIRM, seconds=0.2)
        hub.sim.faults.add("silent", path=QC, seconds=60)
        shipment_id = whole_life(hub)
        assert (writes(hub, CONFIRM), writes(hub, QC)) == ([200], [0, 200])
        hub.balance(shipment_id)


# --- nothing believed ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", [CONFIRM, CANCEL, INVOICE, QC], ids=["confirm", "cancel", "invoice", "qc"])
def test_a_yes_is_not_shown_as_done_before_it_was_read_back(path):
    kinds = {
        CONFIRM: EffectKind.CONFIRM,
        CANCEL: EffectKind.REFUND_NOT_FOUND,
        INVOICE: EffectKind.ISSUE_INVOICE,
        QC: EffectKind.SEND_QC,
    }
    with opened(AGGREGATOR) as hub:
        hub.sim.faults.add("status", path=path, http_status=200, body=YES)
        shipment_id, line_id = picked(hub)
        if path is QC:
            hub.run(6, 10)
            hub.hand_over(hub.at(shipment_id))
            hub.run(4, 10)
            hub.open_return(hub.at(shipment_id), line_id)
            hub.check(hub.at(shipment_id))
        hub.run(5, 30)
        assert effect_of(hub, shipment_id, kinds[path]).state is EffectState.SENT
        assert len(writes(hub, path)) == 1  # Fynd said yes: it is asked what became of it, not told again
        hub.run(4, 400)
        refused = effect_of(hub, shipment_id, kinds[path])
        assert (refused.state, refused.proof.partition(":")[0]) == (EffectState.REFUSED, "oms_not_visible")
        assert len(writes(hub, path)) == 1
        hub.do(hub.at(shipment_id), c.RetryEffect(key=refused.key))
        hub.run(4, 60)
        assert effect_of(hub, shipment_id, kinds[path]).state is EffectState.CONFIRMED
        assert len(writes(hub, path)) == 2


def test_what_fynd_did_and_called_a_failure_counts_as_done():
    no = json.dumps({"payloadCount": 1, "successCount": 0, "failedCount": 1, "status": "FAILED", "errors": ["busy"]})
    with opened(AGGREGATOR) as hub:
        for path in (CONFIRM, CANCEL, INVOICE, QC):
            hub.sim.faults.add("status_after", path=path, http_status=400, body=no)
        shipment_id = whole_life(hub)
        assert [len(writes(hub, path)) for path in (CONFIRM, CANCEL, QC)] == [1, 1, 1]
        hub.balance(shipment_id)


def test_a_shipment_moved_on_by_others_needs_no_write():
    with opened(AUTOMATIC) as hub:
        shipment_id = hub.sell()
        hub.pick(hub.at(shipment_id))
        hub.sim.act(shipment_id, "confirm")
        hub.sim.hand_over(shipment_id)
        hub.run(4, 30)
        assert writes(hub, CONFIRM) == []
        assert hub.at(shipment_id).closed_how == "elsewhere"
        assert effect_of(hub, shipment_id, EffectKind.CONFIRM).state is EffectState.CONFIRMED


# --- locks, pace, tokens ---------------------------------------------------------------------------------------------
def test_a_locked_shipment_is_left_alone_until_it_is_unlocked():
    with opened(AGGREGATOR) as hub:
        shipment_id = hub.sell()
        hub.sim.calls.clear()
        hub.sim.act(shipment_id, "lock", text="price change")
        line_id = hub.at(shipment_id).lines[0].line_id
        hub.pick(hub.at(shipment_id), {line_id: 1})
        hub.run(10, 60)
        assert writes(hub, "") == []
        assert effect_of(hub, shipment_id, EffectKind.REFUND_NOT_FOUND).state is EffectState.SENT
        hub.sim.act(shipment_id, "unlock")
        hub.run(4, 60)
        assert (writes(hub, CANCEL), writes(hub, INVOICE)) == ([200], [200])


def test_retry_after_is_kept_to_for_reads_and_writes():
    with opened(AGGREGATOR) as hub:
        shipment_id, _ = picked(hub)
        hub.sim.faults.add("status", path=CANCEL, http_status=429, retry_after="120")
        outcome = next(iter(hub.relay().values()))
        assert isinstance(outcome, OmsUnreachable)
        assert outcome.facts["retry_after_s"] == 120
        told_at = hub.sim.world.now()
        for _ in range(3):
            hub.poll(30)
            hub.relay()
        assert max(call.at for call in hub.sim.calls) <= told_at
        hub.run(4, 40)
        assert writes(hub, CANCEL) == [429, 200]
        assert hub.at(shipment_id).stage is Stage.PICKED


def test_the_rate_limit_of_the_settings_is_never_passed():
    with opened(AUTOMATIC, requests_per_minute=30, burst=5) as hub:
        hub.sim.calls.clear()
        began = hub.time.at
        for _ in range(12):
            hub.sim.place_sale(lines=[(SKU, 1)])
        hub.run(20, 5)
        assert len(hub.orders) == 12
        assert len(hub.sim.calls) <= 5 + (hub.time.at - began) / 2


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_fynd_forgot_is_replaced_at_once(status):
    with opened(AGGREGATOR, {"refused_status": status}) as hub:
        shipment_id, _ = picked(hub)
        hub.sim.door.expire_all()
        hub.run(2, 5)
        assert effect_of(hub, shipment_id, EffectKind.REFUND_NOT_FOUND).state is EffectState.CONFIRMED
        assert len([s for s in writes(hub, CANCEL) if s == 200]) == 1


def test_wrong_credentials_are_told_and_tried_slowly():
    with opened(AUTOMATIC, password="not it") as hub:
        hub.sim.place_sale()
        hub.run(3, 1)
        health = hub.connection.source.health()
        assert (health.is_reachable, health.code, health.facts) == (False, "oms_login_refused", {"status": 401})
        tries = len(hub.sim.calls)
        hub.run(30, 1)
        assert len(hub.sim.calls) - tries <= 20
        assert hub.orders == {}


# --- batches ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("shape", ["objects", "reasons", "texts", "nested"])
def test_batches_hold_twenty_and_one_bad_record_holds_up_no_other(shape):
    sink = Sink()
    with opened(AUTOMATIC, {"errors_shape": shape}, sink) as hub:
        sold = [hub.sim.place_sale(lines=[(SKU, 1)]).shipment_id for _ in range(24)]
        hub.run(8, 6)
        for order in list(hub.orders.values()):
            hub.pick(order)
        bad = sold[7]
        hub.sim.faults.add("record", path=CONFIRM, order_id=bad, code="O422", message="not of this location", times=-1)
        hub.run(4, 6)
        sent = sink.records(CONFIRM)
        assert max(map(len, sent)) <= 20
        assert len(sent) <= 4
        of_each: dict[str, int] = {}
        for record in (record for batch in sent for record in batch):
            of_each[record["orderId"]] = of_each.get(record["orderId"], 0) + 1
        assert {shipment_id: count for shipment_id, count in of_each.items() if count > 1}.keys() <= {bad}
        assert {effect_of(hub, one, EffectKind.CONFIRM).state for one in sold if one != bad} == {EffectState.CONFIRMED}
        refused = effect_of(hub, bad, EffectKind.CONFIRM)
        assert refused.state is EffectState.REFUSED
        assert "O422" in refused.proof or "not of this location" in refused.proof
        hub.sim.faults.clear()
        hub.do(hub.at(bad), c.RetryEffect(key=refused.key))
        hub.run(2, 6)
        assert effect_of(hub, bad, EffectKind.CONFIRM).state is EffectState.CONFIRMED


def test_a_batch_that_was_done_without_an_answer_is_not_sent_again():
    sink = Sink()
    with opened(AUTOMATIC, None, sink, timeout_seconds=SHORT_S) as hub:
        for _ in range(20):
            hub.sim.place_sale(lines=[(SKU, 1)])
        hub.run(4, 6)
        for order in list(hub.orders.values()):
            hub.pick(order)
        hub.sim.faults.add("silent_after", path=CONFIRM, seconds=60)
        hub.run(3, 40)
        assert len(writes(hub, CONFIRM)) == 1
        assert all(order.effects[0].state is EffectState.CONFIRMED for order in hub.orders.values())


# --- reads -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "pages",
    [
        {"max_page_size": 7, "duplicate_rows": True, "shuffled_rows": True},
        {"max_page_size": 7, "past_end": "repeat_last", "first_page": 0},
        {"max_page_size": 7, "past_end": "repeat_first", "shuffled_rows": True},
    ],
    ids=["doubled_and_shuffled", "last_again", "first_again"],
)
def test_a_long_list_in_odd_pages_brings_each_order_once(pages):
    with opened(AUTOMATIC, pages) as hub:
        sold = {hub.sim.place_sale(lines=[(SKU, 1)]).shipment_id for _ in range(40)}
        hub.run(10, 6)
        assert {order.oms_id for order in hub.orders.values()} == sold
        assert hub.refused == []
        for shipment_id in sold:
            hub.sim.act(shipment_id, "cancel")
        hub.run(10, 40)
        assert {order.closed_how for order in hub.orders.values()} == {"cancelled_by_oms"}
        assert hub.refused == []


def test_reads_that_fail_raise_nothing_and_are_made_up_for():
    with opened(AUTOMATIC, timeout_seconds=SHORT_S) as hub:
        hub.sim.place_sale()
        for fault in (
            {"kind": "status", "http_status": 500},
            {"kind": "silent", "seconds": 60},
            {"kind": "status", "http_status": 200, "body": "<html>maintenance</html>"},
            {"kind": "status", "http_status": 200, "body": '{"orders": null}'},
            {"kind": "status", "http_status": 429},
        ):
            hub.sim.faults.add(path="/oms/v3/shipment", **fault)
            hub.poll(1)
        hub.run(20, 60)
        assert len(hub.orders) == 1
        assert hub.connection.source.health().is_reachable


# --- documents -------------------------------------------------------------------------------------------------------
def test_documents_before_their_time_and_documents_that_are_none():
    with opened(AUTOMATIC, {"automatic_lag_s": 600.0}) as hub:
        shipment_id = hub.sell()
        source = hub.connection.source
        hub.pick(hub.at(shipment_id))
        hub.run(2, 5)
        for kind in ("invoice", "label"):
            with pytest.raises(DocumentLater):
                source.document(hub.at(shipment_id), kind)
        hub.run(4, 300)
        assert source.document(hub.at(shipment_id), "invoice").startswith(b"%PDF-")
        hub.sim.faults.add("status", path="/oms/v3/shipment/invoice", http_status=200, body="<html>soon</html>")
        with pytest.raises(OmsRefused) as refused:
            source.document(hub.at(shipment_id), "invoice")
        assert refused.value.code == "not_a_pdf"
        hub.sim.faults.add("status", path="/oms/v3/shipment/labels", http_status=500)
        with pytest.raises(OmsUnreachable):
            source.document(hub.at(shipment_id), "label")


# --- doors -----------------------------------------------------------------------------------------------------------
def test_without_the_second_door_people_do_it_and_are_waited_for():
    with opened(AUTOMATIC, handover=Doing.OBSERVE, return_start=Doing.OBSERVE) as hub:
        shipment_id, line_id = picked(hub)
        hub.run(4, 10)
        hub.hand_over(hub.at(shipment_id))
        hub.open_return(hub.at(shipment_id), line_id)
        hub.check(hub.at(shipment_id))
        hub.run(10, 60)
        assert hub.at(shipment_id).returns[0].stage is ReturnStage.DECIDED
        assert writes(hub, STATUS) == writes(hub, QC) == []
        hub.sim.hand_over(shipment_id)
        hub.sim.start_return(shipment_id, {line_id: 1})
        hub.run(10, 60)
        assert hub.at(shipment_id).returns[0].stage is ReturnStage.COMPLETED
        assert writes(hub, QC) == [200]
        hub.balance(shipment_id)


def test_two_returns_of_the_same_kind_of_unit_find_one_each():
    with opened(AGGREGATOR) as hub:
        shipment_id = hub.sell()
        hub.hand_over_all(shipment_id)
        line_id = hub.at(shipment_id).lines[0].line_id
        for return_id in ("r1", "r2"):
            hub.open_return(hub.at(shipment_id), line_id, return_id=return_id)
            hub.check(hub.at(shipment_id), return_id)
        hub.run(20, 60)
        order = hub.at(shipment_id)
        assert {found.oms_return_id for found in order.returns} == {
            made.shipment_id for made in hub.sim.world.returns_of(shipment_id)
        }
        assert len({found.credit_note for found in order.returns}) == 2
        hub.balance(shipment_id)


def test_a_platform_that_refuses_leaves_a_managers_task():
    with opened(AUTOMATIC, {"platform_hands_over": False, "platform_starts_returns": False}) as hub:
        shipment_id, line_id = picked(hub)
        hub.run(4, 10)
        hub.hand_over(hub.at(shipment_id))
        hub.run(4, 10)
        assert effect_of(hub, shipment_id, EffectKind.COMPLETE).state is EffectState.REFUSED
        hub.sim.hand_over(shipment_id)
        hub.run(2, 60)
        assert effect_of(hub, shipment_id, EffectKind.COMPLETE).state is EffectState.CONFIRMED
        hub.open_return(hub.at(shipment_id), line_id)
        hub.run(4, 10)
        assert effect_of(hub, shipment_id, EffectKind.START_RETURN).state is EffectState.REFUSED
        hub.sim.start_return(shipment_id, {line_id: 1})
        hub.run(2, 60)
        hub.check(hub.at(shipment_id))
        hub.run(8, 60)
        assert hub.at(shipment_id).returns[0].stage is ReturnStage.COMPLETED
        hub.balance(shipment_id)


# --- everything at once ----------------------------------------------------------------------------------------------
CHOICES: dict[str, list[Any]] = {
    "handover_filter": ["DELIVERED", "HANDED_OVER_TO_CUSTOMER", "both"],
    "qc_accepted_as": ["RETURN_ACCEPTED", "RETURN_COMPLETED"],
    "credited_as": ["each", "CREDIT_NOTE_GENERATED", "RETURN_COMPLETED", "return_completed"],
    "status_spelling": ["konnect", "oms"],
    "unknown_filter": ["empty", "refuse"],
    "date_filter": ["dd-mm-yyyy", "any"],
    "first_page": [0, 1],
    "max_page_size": [1, 3, 100],
    "past_end": ["empty", "repeat_last", "repeat_first"],
    "duplicate_rows": [False, True],
    "shuffled_rows": [False, True],
    "token_field": ["access_token", "accessToken", "token", "data.access_token", "data.token"],
    "errors_shape": ["objects", "reasons", "texts", "nested"],
    "partial_http": [200, 207, 400],
    "failed_http": [200, 400, 422],
    "item_schema": ["flat", "nested"],
    "order_type_key": ["order_type", "orderType"],
    "ids_as_numbers": [False, True],
    "return_item_ids": ["same", "new"],
    "confirm_short": ["cancel_rest", "keep", "refuse"],
    "repeat_confirm": ["accept", "refuse"],
    "info_schema": ["camel", "snake"],
    "automatic_lag_s": [0.0, 45.0],
    "completes_returns": [True, False],
    "pas_assigns_courier": [False, True],
    "token_lifetime_s": [60.0, 3600.0],
}


@pytest.mark.parametrize("seed", range(6))
def test_any_mix_of_habits_and_faults_ends_in_balanced_books(seed):
    rng = random.Random(seed)
    switches = {name: rng.choice(values) for name, values in CHOICES.items()}
    mode = rng.choice([AGGREGATOR, AUTOMATIC])
    with opened(mode, switches) as hub:
        for _ in range(8):
            kind = rng.choice(["status", "status_after"])
            status = rng.choice([500, 502, 503, 504])
            path = rng.choice([CONFIRM, CANCEL, INVOICE, QC, STATUS, "/oms/v3/shipment"])
            hub.sim.faults.add(kind, path=path, http_status=status, skip=rng.randint(0, 6))
        shipment_id, second = whole_life(hub), hub.sell((OTHER, 2))
        hub.hand_over_all(second, rejected={hub.at(second).lines[0].line_id: (1, "good")})
        hub.run(25, 60)
        for one in (shipment_id, second):
            made = hub.sim.world.returns_of(one)
            assert len(made) == 1
            assert hub.at(one).returns[0].credit_note == made[0].credit_note_number
            for shipment in (hub.sim.shipment(one), made[0]):
                assert len({step.state for step in shipment.history}) == len(shipment.history)
            hub.balance(one)


def test_performing_a_confirmed_effect_again_sends_nothing():
    with opened(AGGREGATOR) as hub:
        shipment_id = whole_life(hub)
        order = hub.at(shipment_id)
        hub.sim.calls.clear()
        for effect in order.effects:
            assert isinstance(hub.connection.port.perform(effect, order), Confirmed)
        assert writes(hub, "") == []
        assert "credit_note_generated" in states(hub, hub.sim.world.returns_of(shipment_id)[0].shipment_id)


@pytest.mark.parametrize(("lag_s", "is_invoiced"), [(100.0, True), (100_000.0, False)])
def test_a_hand_over_waits_a_while_for_the_invoice_that_fynd_makes(lag_s, is_invoiced):
    with opened(AUTOMATIC, {"automatic_lag_s": lag_s}) as hub:
        shipment_id = hub.sell()
        hub.pick(hub.at(shipment_id))
        hub.hand_over(hub.at(shipment_id))
        hub.run(4, 10)
        assert writes(hub, STATUS) == []
        hub.run(30, 30)
        assert writes(hub, STATUS) == [200]
        assert ("bag_invoiced" in states(hub, shipment_id)) is is_invoiced
        assert bool(hub.at(shipment_id).invoice_number) is is_invoiced


@pytest.mark.parametrize("doing", list(Doing))
def test_a_return_of_an_order_that_fynd_cancelled_is_a_managers_task(doing):
    with opened(AUTOMATIC, handover=Doing.OBSERVE, return_start=doing) as hub:
        shipment_id, line_id = picked(hub)
        hub.run(3, 10)
        hub.hand_over(hub.at(shipment_id))
        hub.sim.act(shipment_id, "cancel_by_fynd")
        hub.open_return(hub.at(shipment_id), line_id)
        hub.check(hub.at(shipment_id))
        hub.run(4, 60)
        asked = effect_of(hub, shipment_id, EffectKind.START_RETURN)
        assert (asked.state, asked.proof.partition(":")[0]) == (EffectState.REFUSED, "oms_cancelled")
        assert "oms_cancelled_after_hand_over" in [problem.code for problem in hub.at(shipment_id).problems]


def odd(hub: SimHub, shipment_id: str) -> list[tuple[str, dict[str, Any]]]:
    """Return what is odd about an order, but for products: the miniature hub has no catalogue."""
    problems = hub.at(shipment_id).problems
    return [(one.code, one.facts) for one in problems if one.code != "product_unknown"]


def test_units_that_were_cancelled_at_fynd_and_handed_over_here_are_a_managers_matter():
    with opened(AUTOMATIC, handover=Doing.OBSERVE) as hub:
        shipment_id, _ = picked(hub)
        hub.hand_over(hub.at(shipment_id))
        other = hub.at(shipment_id).lines[1].line_id
        hub.sim.act(shipment_id, "cancel", units={other: 1})  # the customer, before anything of ours arrived
        hub.run(6, 20)
        assert odd(hub, shipment_id) == [("oms_units_cancelled_after_hand_over", {"units": 1})]


def test_units_that_were_cancelled_and_the_rest_handed_over_elsewhere_are_both_seen():
    with opened(AUTOMATIC, handover=Doing.OBSERVE) as hub:
        shipment_id = hub.sell()
        line_id = hub.at(shipment_id).lines[0].line_id
        hub.sim.act(shipment_id, "cancel", units={line_id: 1})
        hub.sim.act(shipment_id, "confirm")
        hub.sim.hand_over(shipment_id)
        hub.run(6, 40)
        order = hub.at(shipment_id)
        assert (order.closed_how, [line.handed_over for line in order.lines]) == ("elsewhere", [2, 1])
        assert odd(hub, shipment_id) == []
