from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import EffectState, Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.returns import ReturnStage
from storeassist_qt.hub import admin, numbering
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.backup import back_up, restore
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.port import OmsUnreachable, RefusedByOms
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, Clock, an_order
from .fake_oms import FakeFynd, oms_order
from .test_oms_desk import CHIEF, PICKER, _picked, _place

STROKES = c.Strokes(300.0, 120.0, (tuple(c.StrokePoint(10.0 + 5 * n, 60.0 + (n % 5) * 8, 10 * n) for n in range(40)),))


def hand_over(running: RunningHub, order: Order, accepted: int = 3) -> Order:
    """Hand a picked order over; what is not accepted is rejected as good."""
    commands: list[c.OrderCommand] = []
    if accepted:
        commands.append(c.AcceptUnits(line_id="1", quantity=accepted))
    if accepted < 3:
        commands.append(c.RejectUnits(line_id="1", quantity=3 - accepted, reason="changed_mind", grade="good"))
    for command in commands:
        assert running.submit(order.order_id, command, PICKER).outcome == "accepted"
    found = running.hub.order(order.order_id)
    assert found is not None
    over = c.HandOver(recipient="Maria Silva", shown_sha256=shown_sha256(found), strokes=STROKES)
    outcome = running.submit(order.order_id, over, PICKER)
    assert outcome.outcome == "accepted", outcome
    done = running.hub.order(order.order_id)
    assert done is not None
    return done


@pytest.mark.parametrize(
    ("at", "year"),
    [
        (datetime(2027, 3, 31, 18, 29, tzinfo=UTC), 2026),  # 23:59 in India
        (datetime(2027, 3, 31, 18, 30, tzinfo=UTC), 2027),
        (datetime(2026, 4, 1, tzinfo=UTC), 2026),
        (datetime(2027, 1, 1, tzinfo=UTC), 2026),
    ],
)
def test_a_fiscal_year_begins_by_the_stores_own_clock(at: datetime, year: int) -> None:
    policy = StorePolicy(time_zone="Asia/Kolkata", fiscal_year_from="04-01")
    assert numbering.fiscal_year(policy, at) == year


@pytest.mark.parametrize(
    ("policy", "kind", "count", "text"),
    [
        (StorePolicy(), "invoice", 123, "2026-000123"),
        (StorePolicy(invoice_prefix="NF"), "credit_note", 4, "NF2026C000004"),
        (StorePolicy(fiscal_year_from="04-01"), "invoice", 1, "26-27-000001"),
        (StorePolicy(fiscal_year_from="04-01", invoice_prefix="BLR1"), "invoice", 999999, "BLR126-27-999999"),
        (StorePolicy(fiscal_year_from="04-01", invoice_prefix="BLR-12"), "invoice", 12, "BLR-1226-000012"),
        (StorePolicy(invoice_prefix="STORE-12"), "credit_note", 12, "STORE-1226C00012"),
        (StorePolicy(invoice_prefix="NF"), "return", 50118, "50118"),
    ],
)
def test_a_number_keeps_to_sixteen_characters(policy: StorePolicy, kind: str, count: int, text: str) -> None:
    found = numbering.written(kind, policy, 2026, count)
    assert found == text
    assert len(found) <= numbering.NUMBER_LENGTH


def test_a_number_of_a_transaction_that_fails_is_given_to_the_next(running: RunningHub) -> None:
    def fails(judge: Judge) -> None:
        assert judge.draw("invoice") == "2026-000002"
        assert judge.draw("invoice") == "2026-000003"
        raise HubError("malformed")

    def works(judge: Judge) -> str:
        return judge.draw("invoice")

    assert running.call(works) == "2026-000001"
    with pytest.raises(HubError):
        running.call(fails)
    assert running.call(works) == "2026-000002"
    assert running.call(lambda judge: judge.draw("credit_note")) == "2026C000001"


def test_a_push_that_fails_in_the_middle_uses_no_number_up(
    running: RunningHub, picker: str, make_device: Callable[..., Any], clock: Clock
) -> None:
    running.add_associate("1050", "Rita", ("returns",), "605219")
    device = make_device("Kiosk 1", ("1050", "605219"))
    rita = next(person.associate_id for person in device.pull().associates if person.number == "1050")
    order = an_order()
    running.place(order)
    for command in (c.ClaimOrder(), c.PickUnits(line_id="1", quantity=3, code="09521234567899"), c.FinishPick()):
        running.submit(order.order_id, command, PICKER)
    hand_over(running, order)
    opened = device.envelope(order.order_id, _open_return("r1"), rita)
    gap = device.envelope(order.order_id, c.AddNote(text="x"), rita, sequence=7)
    assert device.send(opened, gap).status_code == 409
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.returns == ()
    device.sequence = 1
    assert device.send(opened).status_code == 200
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.returns[0].number == "50001"


def _open_return(return_id: str, units: int = 1) -> c.OpenReturn:
    return c.OpenReturn(
        return_id=return_id,
        units=tuple(c.UnitToReturn("1", "changed_mind") for _ in range(units)),
        local_number="R-2-7",
        has_receipt=True,
    )


@pytest.fixture
def ours(tmp_path: Path, clock: Clock) -> Any:
    """Starts hubs whose own invoices go to Fynd."""
    started: list[RunningHub] = []

    def run(fynd: FakeFynd) -> RunningHub:
        running = start_hub(
            tmp_path / "hub",
            clock=clock,
            pin_cost=FOR_TESTS,
            connection=fynd.connection,
            set_up=(StorePolicy(currency="EUR", invoice_prefix="NF"), MANAGER),
        )
        started.append(running)
        return running

    yield run
    for running in started:
        running.stop()


def test_invoices_are_numbered_as_they_leave_and_only_once(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    running = ours(fynd)
    orders = [_place(running, fynd, oms_order(an_order, str(number))) for number in range(3)]
    running.hub.carry()
    fynd.port.down = OmsUnreachable("oms_unreachable")
    for order in orders:
        _picked(running, order)
        running.hub.carry()
    clock.advance(minutes=10)
    running.hub.carry()
    numbers = sorted(found.invoice_number for order in orders if (found := running.hub.order(order.order_id)))
    assert numbers == ["NF2026-000001", "NF2026-000002", "NF2026-000003"]
    running.stop()
    fynd.port.down = None
    again = ours(fynd)
    clock.advance(minutes=10)
    again.hub.carry()
    assert sorted(order.invoice_number for order in fynd.port.seen.values() if order.invoice_number) == numbers
    for order in orders:
        found = again.hub.order(order.order_id)
        assert found is not None
        assert {effect.state for effect in found.effects} == {EffectState.CONFIRMED}
    last = _place(again, fynd, oms_order(an_order, "9"))
    _picked(again, last)
    again.hub.carry()
    found = again.hub.order(last.order_id)
    assert found is not None
    assert found.invoice_number == "NF2026-000004"


def _numbers(running: RunningHub) -> list[tuple[str, str]]:
    with running.hub.reading() as connection:
        return [(row.number, row.void_reason) for row in connection.execute(t.NUMBER.select())]


def test_an_invoice_is_there_to_print_while_the_oms_is_away_and_goes_there_in_its_turn(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.down = OmsUnreachable("oms_unreachable")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    running.hub.look()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert [(ref.kind, ref.number) for ref in found.documents] == [("invoice", "NF2026-000001")]
    hand_over(running, order)
    assert fynd.port.asked == []
    fynd.port.down = None
    clock.advance(minutes=10)
    running.hub.carry()
    assert fynd.port.asked == ["confirm", "issue_invoice", "complete"]
    assert [one.invoice_number for one in fynd.port.seen.values()] == ["NF2026-000001"] * 3


def test_a_number_of_a_refused_form_is_void_once_the_setting_has_changed(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.answers["issue_invoice"] = RefusedByOms("IN422", "invoiceNumber is not valid")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.look_around()

    def retried() -> Order:
        known = running.hub.order(order.order_id)
        assert known is not None
        (refused,) = [effect for effect in known.effects if effect.state is EffectState.REFUSED]
        assert running.submit(order.order_id, c.RetryEffect(key=refused.key), CHIEF).outcome == "accepted"
        running.hub.look_around()
        found = running.hub.order(order.order_id)
        assert found is not None
        return found

    assert retried().invoice_number == "NF2026-000001"  # another one would be refused like it
    running.call(lambda judge: admin.put_policy(judge, replace(judge.registry.policy, invoice_prefix="BLR")))
    del fynd.port.answers["issue_invoice"]
    done = retried()
    assert done.invoice_number == "BLR2026-000002"
    assert [ref.number for ref in done.documents if ref.kind == "invoice"] == ["BLR2026-000002"]
    assert [moment.facts for moment in done.timeline if moment.what == "number_voided"] == [
        {"number": "NF2026-000001", "reason": "form_refused"}
    ]
    assert _numbers(running) == [("NF2026-000001", "form_refused"), ("BLR2026-000002", "")]
    assert {effect.state for effect in done.effects} == {EffectState.CONFIRMED}


@pytest.mark.parametrize(
    ("command", "reason", "left"),
    [
        (c.CancelByOms(oms_version=9), "cancelled", ""),
        (c.AmendByOms(oms_version=9, lines=(c.AmendedLine("1", 2),)), "changed", "NF2026-000002"),
    ],
)
def test_a_number_the_oms_never_heard_of_does_not_outlive_its_invoice(
    ours: Any, command: c.OrderCommand, reason: str, left: str
) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.down = OmsUnreachable("oms_unreachable")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.look()
    fynd.source.show(order.order_id, command)
    running.hub.oms_desk.turn()
    running.hub.look()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.invoice_number == left
    assert _numbers(running)[0] == ("NF2026-000001", reason)


def test_the_paper_of_an_invoice_on_its_way_shows_what_the_oms_left_of_the_order(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    running.hub.carry()
    fynd.port.down = OmsUnreachable("oms_unreachable")  # it may have the invoice all the same
    _picked(running, order)
    running.hub.carry()
    running.hub.look()
    before = running.hub.order(order.order_id)
    assert before is not None
    fynd.source.show(order.order_id, c.AmendByOms(oms_version=9, lines=(c.AmendedLine("1", 2),)))
    running.hub.oms_desk.turn()
    running.hub.look()
    after = running.hub.order(order.order_id)
    assert after is not None
    papers = [found.document("invoice") for found in (before, after)]
    assert [paper.number for paper in papers if paper] == ["NF2026-000001"] * 2
    assert len({paper.sha256 for paper in papers if paper}) == 2


def test_a_number_that_the_oms_gave_is_not_ours_to_void(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.answers["issue_invoice"] = RefusedByOms("IN422", "not valid")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.look_around()
    amended = c.AmendByOms(oms_version=9, lines=(c.AmendedLine("1", 2),))
    fynd.source.show(order.order_id, amended, c.InvoiceIssued(number="FY-123"))  # somebody made it there
    running.hub.oms_desk.turn()
    found = running.hub.order(order.order_id)
    assert found is not None
    (key,) = [effect.key for effect in found.effects if effect.state is EffectState.REFUSED]
    assert running.submit(order.order_id, c.RetryEffect(key=key), CHIEF).outcome == "accepted"
    running.hub.look_around()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.invoice_number == "FY-123"
    assert _numbers(running) == [("NF2026-000001", "changed")]


def test_rejected_units_after_the_invoice_get_a_return_number_and_a_credit_note(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    done = hand_over(running, order, accepted=2)
    assert [one.number for one in done.returns] == ["50001"]
    running.hub.carry()
    done = running.hub.order(order.order_id)
    assert done is not None
    assert done.returns[0].stage is ReturnStage.CREDITED
    assert done.returns[0].credit_note == "NF2026C000001"
    assert fynd.port.asked == [
        "confirm", "issue_invoice", "complete", "start_return", "send_qc", "issue_credit_note"
    ]  # fmt: skip


def test_a_credit_note_of_a_refused_form_gets_the_next_number_too(ours: Any, clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.answers["issue_credit_note"] = RefusedByOms("IN422", "not valid")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    hand_over(running, order, accepted=2)
    running.hub.carry()
    refused = running.hub.order(order.order_id)
    assert refused is not None
    assert (refused.returns[0].stage, refused.returns[0].credit_note) == (ReturnStage.ACCEPTED, "NF2026C000001")
    running.call(lambda judge: admin.put_policy(judge, replace(judge.registry.policy, invoice_prefix="BLR")))
    del fynd.port.answers["issue_credit_note"]
    (key,) = [effect.key for effect in refused.effects if effect.state is EffectState.REFUSED]
    assert running.submit(order.order_id, c.RetryEffect(key=key), CHIEF).outcome == "accepted"
    running.hub.carry()
    done = running.hub.order(order.order_id)
    assert done is not None
    assert (done.returns[0].stage, done.returns[0].credit_note) == (ReturnStage.CREDITED, "BLR2026C000002")
    assert ("NF2026C000001", "form_refused") in _numbers(running)


def test_a_shop_without_an_oms_numbers_its_own_invoices(running: RunningHub) -> None:
    running.call(_own_invoices)
    order = an_order()
    running.place(order)
    for command in (
        c.ClaimOrder(),
        c.PickUnits(line_id="1", quantity=3, code="09521234567899"),
        c.FinishPick(),
    ):
        running.submit(order.order_id, command, PICKER)
    hand_over(running, order)
    running.hub.look()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.invoice_number == "2026-000001"
    assert {effect.kind.value: effect.state for effect in found.effects}["issue_invoice"] is EffectState.CONFIRMED
    assert running.submit(order.order_id, _open_return("r1"), CHIEF).outcome == "accepted"
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.returns[0].number == "50001"


def test_an_order_for_training_takes_no_number(running: RunningHub) -> None:
    running.call(_own_invoices)
    order = an_order(is_training=True)
    running.place(order)
    for command in (c.ClaimOrder(), c.PickUnits(line_id="1", quantity=3, code="09521234567899"), c.FinishPick()):
        running.submit(order.order_id, command, PICKER)
    hand_over(running, order)
    running.hub.look()
    assert _numbers(running) == []
    found = running.hub.order(order.order_id)
    assert found is not None
    assert {effect.kind.value: effect.state for effect in found.effects}["issue_invoice"] is EffectState.CONFIRMED


def _own_invoices(judge: Judge) -> None:
    admin.put_policy(judge, replace(judge.registry.policy, invoices="ours"))


KILLED = """
import os, sys
from pathlib import Path
from storeassist_qt.hub import writer
from storeassist_qt.hub.server import start_hub
from storeassist_qt.security.pins import FOR_TESTS

running = start_hub(Path(sys.argv[1]), pin_cost=FOR_TESTS)

def draw(judge):
    return judge.draw("return")

print(running.call(draw), flush=True)

def dies(judge):
    print(judge.draw("return"), flush=True)
    os._exit(1)

running.call(dies)
"""


def test_a_hub_that_is_killed_in_between_leaves_no_gap(tmp_path: Path, made_store: Path) -> None:
    shutil.copytree(made_store, tmp_path / "hub")
    said = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(tmp_path / "hub")],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        said.append(done.stdout.split())
    assert said == [["50001", "50002"], ["50002", "50003"]]
    running = start_hub(tmp_path / "hub", pin_cost=FOR_TESTS)
    with running.hub.reading() as connection:
        assert connection.execute(sa.select(t.NUMBERING.c.last)).scalar_one() == 50002
    running.stop()


def test_numbers_given_since_a_backup_are_not_given_again(tmp_path: Path, running: RunningHub, clock: Clock) -> None:
    assert running.call(lambda judge: judge.draw("invoice")) == "2026-000001"
    back_up(running.hub.folder, running.hub.engine, tmp_path / "copy")
    assert running.call(lambda judge: judge.draw("invoice")) == "2026-000002"
    assert running.call(lambda judge: judge.draw("return")) == "50001"
    running.stop()
    restore(running.hub.folder, tmp_path / "copy", clock())
    again = start_hub(running.hub.folder, clock=clock, pin_cost=FOR_TESTS)
    assert again.call(lambda judge: judge.draw("invoice")) == "2026-000003"
    assert [number for number, _ in _numbers(again)] == ["2026-000001", "2026-000002", "2026-000003"]
    assert again.call(lambda judge: judge.draw("return")) == "50002"
    again.stop()
