from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import Bag
from storeassist_qt.hub import journal, retention
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.server import RunningHub

from .conftest import Clock, FakeDevice, an_order
from .test_main_path import STROKES


def _handed_over(running: RunningHub, device: FakeDevice, picker: str) -> str:
    order = an_order(ordered=1)
    running.place(order)
    device.push(
        order.order_id,
        picker,
        c.ClaimOrder(),
        c.PickUnits(line_id="1", code="09521234567899"),
        c.FinishPick(),
        c.StageOrder(bags=(Bag("A"),)),
        c.AcceptUnits(line_id="1", quantity=1),
    )
    shown = shown_sha256(device.pull().orders[0])
    answer = device.push(
        order.order_id, picker, c.HandOver(recipient="Maria Silva", shown_sha256=shown, strokes=STROKES)
    )
    assert answer.outcomes[0].outcome == "accepted"
    return order.order_id


def test_the_journal_says_who_did_what_when_and_where(running: RunningHub, device: FakeDevice, picker: str) -> None:
    order_id = _handed_over(running, device, picker)
    device.push(order_id, picker, c.PickUnits(line_id="1"))
    with running.hub.reading() as connection:
        lines = [journal.in_words(entry) for entry in journal.entries(connection, order_id)]
        count = journal.verify(connection, order_id)
    assert count == len(lines)
    assert "PlaceOrder" in lines[0]
    assert any("PickUnits" in line and "Ana Torres on Handheld 1" in line for line in lines)
    assert any("[refused: order_handed_over]" in line for line in lines)
    assert "Maria" not in "".join(lines)  # the recipient is a hash here; the name stands apart and is forgotten


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE journal SET entry = replace(entry, 'Ana Torres', 'Eva Roth') WHERE number = 2",
        "DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)",
        "DELETE FROM journal WHERE number = 3",
    ],
)
def test_a_rewritten_journal_is_noticed(running: RunningHub, device: FakeDevice, picker: str, forgery: str) -> None:
    order_id = _handed_over(running, device, picker)
    running.call(lambda judge: judge.connection.exec_driver_sql(forgery))
    with running.hub.reading() as connection, pytest.raises(HubError) as caught:
        journal.verify(connection, order_id)
    assert caught.value.code == "journal_broken"


def test_hourly_seals_hold_all_journals_together(
    running: RunningHub, device: FakeDevice, picker: str, clock: Clock
) -> None:
    order_id = _handed_over(running, device, picker)
    running.call(retention.seal)
    device.push(order_id, picker, c.AddNote(text="later"))
    clock.advance(hours=1)
    running.call(retention.seal)
    with running.hub.reading() as connection:
        assert journal.verify_anchors(connection) >= 2
    whole = "DELETE FROM journal WHERE order_id = (SELECT order_id FROM journal LIMIT 1)"
    running.call(lambda judge: judge.connection.exec_driver_sql(whole))
    with running.hub.reading() as connection, pytest.raises(HubError) as caught:
        journal.verify_anchors(connection)
    assert caught.value.code == "anchor_broken"


def test_a_signature_is_forgotten_but_its_hash_stays(
    running: RunningHub, device: FakeDevice, picker: str, clock: Clock
) -> None:
    order_id = _handed_over(running, device, picker)
    assert device.http.get(f"/v1/signatures/{order_id}.png").status_code == 200
    clock.advance(days=91)
    running.call(retention.keep_house)
    assert device.http.get(f"/v1/signatures/{order_id}.png").json()["code"] == "signature_unknown"
    record = running.hub.order(order_id).hand_over
    assert (record.recipient, record.is_signed, len(record.strokes_sha256)) == ("", True, 64)
    with running.hub.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(t.SIGNATURE)).scalar() == 0
        signed = [entry for entry in journal.entries(connection, order_id) if entry.strokes_sha256]
        assert journal.verify(connection, order_id)
    assert signed[0].recipient_sha256 == hashlib.sha256(b"Maria Silva").hexdigest()


def test_commands_are_forgotten_after_ninety_days_and_the_sequence_goes_on(
    running: RunningHub, device: FakeDevice, picker: str, clock: Clock
) -> None:
    order = an_order(due_at=clock.now + timedelta(days=200))
    running.place(order)
    device.push(order.order_id, picker, c.AddNote(text="old"))
    clock.advance(days=91)
    running.call(retention.keep_house)
    page = device.pull()
    assert (page.applied_seq, page.outcomes) == (1, ())
    assert device.push(order.order_id, picker, c.AddNote(text="new")).outcomes[0].sequence == 2
