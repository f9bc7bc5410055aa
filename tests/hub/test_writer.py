from __future__ import annotations

import multiprocessing
import os
import signal
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import judge as judges
from storeassist_qt.hub import signatures
from storeassist_qt.hub.admin import set_up
from storeassist_qt.hub.backup import back_up, restore
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.protocol.envelopes import EnrolAnswer, PushAnswer
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, NOW, PICKER_PIN, Clock, FakeDevice, an_order


def test_many_devices_at_once_are_each_answered_and_counted_once(
    running: RunningHub, make_device: Any, picker: str
) -> None:
    order = an_order(ordered=200)
    running.place(order)
    devices = [make_device(f"Handheld {n}", ("1047", PICKER_PIN)) for n in range(6)]
    devices[0].push(order.order_id, picker, c.ClaimOrder())

    def pick(device: FakeDevice) -> int:
        answers = [
            device.push(order.order_id, picker, c.PickUnits(line_id="1", code="09521234567899")) for _ in range(10)
        ]
        return sum(answer.outcomes[0].outcome == "accepted" for answer in answers)

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(pick, devices)) == 60
    assert devices[0].pull().orders[0].lines[0].picked == 60


def test_a_full_disk_is_told_and_what_was_not_confirmed_is_taken_again(
    running: RunningHub, device: FakeDevice, picker: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = an_order()
    running.place(order)
    envelope = device.envelope(order.order_id, c.AddNote(text="x"), picker)

    def full(*_: Any) -> None:
        raise StorageError("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(judges, "write", full)
        answer = device.send(envelope)
        assert (answer.status_code, answer.json()["code"]) == (503, "disk_full")
        assert int(answer.headers["retry-after"]) > 0
    assert device.pull().applied_seq == 0
    answer = device.send(envelope)
    assert msgspec.json.decode(answer.content, type=PushAnswer).outcomes[0].outcome == "accepted"
    notes = [moment for moment in device.pull().orders[0].timeline if moment.what == "note"]
    assert len(notes) == 1


def test_a_mistake_in_one_job_leaves_its_neighbours_alone(running: RunningHub, device: FakeDevice) -> None:
    def wrong(judge: Judge) -> None:
        judge.place(an_order("1"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        running.call(wrong)
    running.place(an_order("2"))
    assert [order.number for order in device.pull().orders] == ["2"]


def test_a_restored_hub_asks_for_what_it_lacks_and_counts_it_once(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "hub"
    first = start_hub(folder, clock=clock, pin_cost=FOR_TESTS, set_up=(StorePolicy(), MANAGER))
    picker = first.add_associate("1047", "Ana", ("pick",), PICKER_PIN)
    body = httpx.post(f"{first.url}/v1/enrol", json={"code": first.offer_enrolment("H")}).content
    device = FakeDevice(first.url, msgspec.json.decode(body, type=EnrolAnswer))
    device.sign_in("1047", PICKER_PIN)
    order = an_order()
    first.place(order)
    device.push(order.order_id, picker, c.AddNote(text="before"))
    back_up(folder, first.hub.engine, tmp_path / "copy")
    later = device.envelope(order.order_id, c.AddNote(text="after"), picker)
    assert device.send(later).status_code == 200
    first.stop()
    device.http.close()

    restore(folder, tmp_path / "copy", NOW)
    second = start_hub(folder, clock=clock, pin_cost=FOR_TESTS)
    device.http = httpx.Client(base_url=second.url, headers=device.http.headers)
    page = device.pull()
    assert page.epoch != device.answer.epoch
    assert page.applied_seq == 1
    third = device.envelope(order.order_id, c.AddNote(text="third"), picker)
    assert device.send(third).json()["expected"] == 2
    assert device.send(later, third).status_code == 200
    notes = [m.facts["text"] for m in device.pull().orders[0].timeline if m.what == "note"]
    assert notes == ["before", "after", "third"]
    device.http.close()
    second.stop()


def _serve(folder: str, pipe: Connection) -> None:
    running = start_hub(Path(folder), pin_cost=FOR_TESTS)
    pipe.send(running.url)
    pipe.recv()


def test_what_was_answered_before_a_kill_is_there_after_it(tmp_path: Path) -> None:
    folder = tmp_path / "hub"
    set_up(folder, StorePolicy(), MANAGER, pin_cost=FOR_TESTS)
    running = start_hub(folder, pin_cost=FOR_TESTS)
    picker = running.add_associate("1047", "Ana", ("pick",), PICKER_PIN)
    order = an_order(ordered=5000)
    running.place(order)
    body = httpx.post(f"{running.url}/v1/enrol", json={"code": running.offer_enrolment("H")}).content
    answer = msgspec.json.decode(body, type=EnrolAnswer)
    running.stop()
    sequence, confirmed = 0, 0
    context = multiprocessing.get_context("spawn")
    for round_ in range(3):
        mine, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(str(folder), theirs))
        process.start()
        device = FakeDevice(mine.recv(), answer)
        if not round_:
            device.sign_in("1047", PICKER_PIN)
        page = device.pull()
        assert page.applied_seq >= sequence
        notes = sum(moment.what == "note" for moment in page.orders[0].timeline)
        assert notes == page.applied_seq
        assert notes >= confirmed
        sequence = device.sequence = page.applied_seq
        for _ in range(12 + round_):
            sequence = device.push(order.order_id, picker, c.AddNote(text="x")).outcomes[-1].sequence
            confirmed = sequence
        device.http.close()
        assert process.pid
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        process.close()
        mine.close()
        theirs.close()
    last = start_hub(folder, pin_cost=FOR_TESTS)
    found: Any = last.hub.order(order.order_id)
    assert sum(moment.what == "note" for moment in found.timeline) == confirmed
    last.stop()


def test_a_signature_becomes_a_picture_that_shows_it() -> None:
    points = tuple(c.StrokePoint(10.0 + n, 20.0, n) for n in range(200))
    picture = signatures.draw(c.Strokes(300.0, 120.0, (points,)))
    assert struct.unpack(">II", picture[16:24]) == (600, 240)
    rows = zlib.decompress(picture[picture.index(b"IDAT") + 4 : -16])
    inked = [row for row in range(240) if min(rows[row * 601 + 1 : (row + 1) * 601]) < 100]
    assert inked
    assert 40 <= inked[0] <= inked[-1] <= 60


@pytest.mark.parametrize(
    "strokes",
    [
        c.Strokes(0.0, 0.0, ()),
        c.Strokes(float("nan"), -1.0, ((c.StrokePoint(float("inf"), 0.0, 0),),)),
        c.Strokes(1e-9, 1e9, (tuple(c.StrokePoint(n * 1e6 % 7e5, n * 3e5 % 9e5, n, 9.0) for n in range(5000)),)),
    ],
)
def test_strokes_beyond_reason_still_become_a_picture(strokes: c.Strokes) -> None:
    assert signatures.draw(strokes).startswith(b"\x89PNG")
