"""Whole journeys against the simulator, in both invoice modes and with each of its habits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from fynd_hub import NOW, MiniHub
from fynd_script import Time

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import EffectKind, EffectState, Order, Stage, refunds_in
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.oms.fynd.build import connect_hub
from storeassist_qt.oms.fynd.settings import Doing, FyndSettings, InvoiceMode
from storeassist_qt.oms.port import DocumentLater, Incoming
from storeassist_qt.simulators.fynd import FyndSim, Switches, start_fynd

SKU, OTHER = "NF-20418-NVY-S", "NF-20418-OAT-S"
BOTH = list(InvoiceMode)


class SimHub(MiniHub):
    """A hub whose clock is the simulator's too."""

    sim: FyndSim
    time: Time

    def poll(self, seconds: float = 1.0, *, is_open: bool = True) -> list[Incoming]:
        self.time.at += seconds
        self.now = self.time_of_day()
        found = self.connection.source.round(self.now, self, is_open=is_open)
        self.take(found)
        for order in list(self.orders.values()):
            if self.policy.confirm_at == "arrival" and order.stage is Stage.PLACED:
                self.do(order, c.ConfirmOrder())
        return found

    def time_of_day(self) -> datetime:
        return datetime.fromtimestamp(self.time.at, UTC)

    def sell(self, *lines: tuple[str, int]) -> str:
        """Have something bought at the counter and return the shipment."""
        made = self.sim.place_sale(lines=lines or [(SKU, 3), (OTHER, 1)])
        self.run(2, 6)
        return made.shipment_id

    def at(self, shipment_id: str) -> Order:
        found = self.order_by_oms_id(shipment_id)
        assert found is not None
        return found

    def hand_over_all(self, shipment_id: str, **more: Any) -> None:
        self.pick(self.at(shipment_id), more.pop("missing", None))
        self.run(4, 6)
        self.hand_over(self.at(shipment_id), **more)
        self.run(6, 30)

    def balance(self, shipment_id: str) -> None:
        """Check that both sides have the same money: paid, cancelled, credited."""
        order, money = self.at(shipment_id), self.sim.money_of(shipment_id)
        assert sum(line.paid_total for line in order.lines) == money["paid"]
        confirmed = refunds_in(order, (EffectState.CONFIRMED,))
        assert confirmed == money["cancelled"] + money["credited"]
        assert all(line.settled_amount <= line.paid_total for line in order.lines)
        assert self.refused == []
        assert all(effect.state is EffectState.CONFIRMED for effect in order.effects)


@contextmanager
def opened(mode: InvoiceMode, switches: dict[str, Any] | None = None, **more: Any) -> Iterator[SimHub]:
    time = Time()
    time.at = NOW.timestamp()
    facts: dict[str, Any] = {"invoice_mode": mode.value, "credit_note_mode": mode.value, **(switches or {})}
    running = start_fynd(
        clock=lambda: datetime.fromtimestamp(time.at, UTC), switches=Switches(**facts), location_code="0142"
    )
    known: dict[str, Any] = {
        "base_url": running.url,
        "username": running.username,
        "password": running.password,
        "platform_url": running.url,
        "company_id": running.company_id,
        "client_id": running.client_id,
        "client_secret": running.client_secret,
        "handover": Doing.PLATFORM_STATUS,
        "return_start": Doing.PLATFORM_STATUS,
        "invoice_mode": mode,
        "burst": 10_000,
        "feed_seconds": 30,
        "currency": "USD",
    }
    connection = connect_hub(FyndSettings(**(known | more)), clock=time, wall=time, sleep=time.sleep)
    hub = SimHub(connection, NOW)
    hub.sim, hub.time = running.sim, time
    try:
        yield hub
    finally:
        connection.close()
        running.stop()


def states(hub: SimHub, shipment_id: str) -> list[str]:
    return [step.state for step in hub.sim.shipment(shipment_id).history]


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


def returned(hub: SimHub, shipment_id: str, *, refused: int = 0) -> Order:
    """Return two units of the first line over the counter, to the end."""
    line = hub.at(shipment_id).lines[0]
    hub.open_return(hub.at(shipment_id), line.line_id, line.line_id)
    hub.run(2, 30)
    hub.check(hub.at(shipment_id), refused=refused)
    hub.run(6, 60)
    return hub.at(shipment_id)


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


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: ",".join(f"{k}={v}" for k, v in habit.items()))
def test_every_habit_of_a_server_leads_to_the_same_books(habit, mode):
    with opened(mode, habit) as hub:
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
