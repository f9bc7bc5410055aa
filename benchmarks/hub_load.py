"""The hub under load: real HTTP on loopback with keep-alive, real rules, tokens, journal.

The hub runs in a process of its own; the load comes from this one, on the same cores.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import msgspec

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import ProductCode
from storeassist_qt.domain.orders import Line, Order, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.protocol.encoding import encode
from storeassist_qt.protocol.envelopes import CommandEnvelope, EnrolAnswer, PushAnswer, PushRequest
from storeassist_qt.protocol.ids import new_id

DEVICES = 500
WORKERS = 64  # closed loop: so many devices push at once, each again as soon as it is answered
CLOSED_S = 5.0
PACED_S = 6.0
SETTLE_S = 3.0  # the relay reports the 500 confirmations that the claims led to
GTIN = "09521234567899"
PIN = "739184"


@dataclass
class LoadDevice:
    """One device: its token, its order, its place in the story of that order."""

    answer: EnrolAnswer
    order_id: str
    sequence: int = 0

    def next_push(self, actor: str, count: int) -> bytes:
        commands = []
        for _ in range(count):
            self.sequence += 1
            commands.append(self._envelope(actor))
        return encode(PushRequest(incarnation=self.answer.incarnation, commands=tuple(commands)))

    def _envelope(self, actor: str) -> CommandEnvelope:
        """Pick a unit and put it back, in turn: an order never ends, and its document stays of an ordinary size."""
        if self.sequence == 1:
            command: Any = c.ClaimOrder()
        elif self.sequence % 2 == 0:
            command = c.PickUnits(line_id="1", quantity=1, code=GTIN)
        else:
            command = c.PutBackUnits(line_id="1", quantity=1)
        return CommandEnvelope(
            command_id=new_id(),
            sequence=self.sequence,
            order_id=self.order_id,
            command=command,
            actor=actor,
            device_time=datetime.now(UTC),
        )


def _serve(folder: str, pipe: Connection) -> None:
    import psutil

    from storeassist_qt.hub import admin
    from storeassist_qt.hub.admin import NewManager
    from storeassist_qt.hub.server import start_hub, tune_process
    from storeassist_qt.security.pins import FOR_TESTS

    tune_process()
    policy = StorePolicy(name="Load", currency="EUR")
    manager = NewManager("1001", "Load Manager", "482915")
    running = start_hub(Path(folder), pin_cost=FOR_TESTS, set_up=(policy, manager))
    actor = running.add_associate("1047", "Load Picker", ("pick",), PIN)
    now = datetime.now(UTC)
    devices = []
    for start in range(0, DEVICES, 100):

        def work(judge: Any, start: int = start) -> list[tuple[EnrolAnswer, str]]:
            made = []
            for number in range(start, start + 100):
                order = _order(number, now)
                judge.place(order)
                answer = admin.add_device(judge, f"Device {number}", "handheld")
                _prove(judge, answer.device_id, actor)
                made.append((answer, order.order_id))
            return made

        devices += running.call(work)
    pipe.send((running.url, actor, msgspec.json.encode(devices)))
    while pipe.recv() != "stop":
        pipe.send(psutil.Process().memory_info().rss / 1e6)
    running.stop()


def _prove(judge: Any, device_id: str, associate_id: str) -> None:
    from storeassist_qt.hub import tables as t

    row = {"device_id": device_id, "associate_id": associate_id, "failures": 0, "wait_until": None}
    judge.connection.execute(t.SIGN_IN.insert().values(row | {"proven_at": judge.now, "is_badge_only": False}))


def _order(number: int, now: datetime) -> Order:
    lines = tuple(
        Line(
            line_id=str(index),
            sku=f"SKU-{number}-{index}",
            name="Merino crew sweater, deep navy",
            ordered=20 if index == 1 else 2,
            unit_price=6800,
            paid_total=6800 * (20 if index == 1 else 2),
            codes=(ProductCode(GTIN),),
        )
        for index in range(1, 5)
    )
    return Order(
        order_id=new_id(),
        number=str(200_000 + number),
        customer=Person(name="Load Customer", phone="+49 170 5550101"),
        placed_at=now,
        due_at=now + timedelta(hours=2),
        currency="EUR",
        lines=lines,
    )


class _Line:
    """One keep-alive HTTP/1.1 connection; as little as is needed, so that the load does not slow the hub down."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._host, self._port, self._token = host, port, token

    async def open(self) -> None:
        self._reader, self._writer = await asyncio.open_connection(self._host, self._port)

    async def push(self, body: bytes) -> bytes:
        head = (
            f"POST /v1/commands HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {self._token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        if not answer.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(answer.decode())
        length = int(answer.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        return await self._reader.readexactly(length)

    def close(self) -> None:
        self._writer.close()


async def _closed_loop(url: str, actor: str, devices: list[LoadDevice], per_push: int, seconds: float) -> float:
    lines = await _open(url, devices[:WORKERS])
    ends = time.perf_counter() + seconds
    done = 0

    async def work(line: _Line, device: LoadDevice) -> None:
        nonlocal done
        while time.perf_counter() < ends:
            answer = msgspec.json.decode(await line.push(device.next_push(actor, per_push)), type=PushAnswer)
            done += sum(outcome.outcome == "accepted" for outcome in answer.outcomes)

    started = time.perf_counter()
    await asyncio.gather(*(work(line, device) for line, device in zip(lines, devices, strict=False)))
    took = time.perf_counter() - started
    for line in lines:
        line.close()
    return done / took


async def _paced(url: str, actor: str, devices: list[LoadDevice], seconds: float) -> list[float]:
    """Every device sends one command a second, each at its own moment; returns the answer times in ms.

    The claims come first and are not counted: 500 people do not begin to pick within one second.
    """
    lines = await _open(url, devices)
    for line, device in zip(lines, devices, strict=True):
        await line.push(device.next_push(actor, 1))
    await asyncio.sleep(SETTLE_S)
    took: list[float] = []

    async def work(index: int, line: _Line, device: LoadDevice) -> None:
        due = started + index / DEVICES
        while due < started + seconds:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            sent = time.perf_counter()
            await line.push(device.next_push(actor, 1))
            took.append((time.perf_counter() - sent) * 1000)
            due += 1.0

    started = time.perf_counter() + 0.2
    await asyncio.gather(*(work(i, line, d) for i, (line, d) in enumerate(zip(lines, devices, strict=True))))
    for line in lines:
        line.close()
    return took


async def _with_listeners(url: str, actor: str, devices: list[LoadDevice], pipe: Connection) -> tuple[float, float]:
    """Return memory in MB with every device listening, and the ms until the last of them is told of a change."""
    host, port = url.removeprefix("http://").split(":")
    readers = []
    for device in devices:
        reader, writer = await asyncio.open_connection(host, int(port))
        head = f"GET /v1/events HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {device.answer.token}\r\n\r\n"
        writer.write(head.encode())
        await reader.readuntil(b"event: changed\n")
        readers.append((reader, writer))
    await asyncio.sleep(1.0)
    (line,) = await _open(url, devices[:1])
    sent = time.perf_counter()
    await line.push(devices[0].next_push(actor, 1))
    await asyncio.gather(*(reader.readuntil(b"event: changed\n") for reader, _ in readers))
    told_ms = (time.perf_counter() - sent) * 1000
    pipe.send("memory")
    rss_mb = float(await asyncio.to_thread(pipe.recv))
    line.close()
    for _, writer in readers:
        writer.close()
    return rss_mb, told_ms


async def _open(url: str, devices: list[LoadDevice]) -> list[_Line]:
    host, port = url.removeprefix("http://").split(":")
    lines = [_Line(host, int(port), device.answer.token) for device in devices]
    for line in lines:
        await line.open()
    return lines


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return the hub's figures: commands a second, answer times at 500 devices, memory."""
    closed_s, paced_s = (1.0, 1.0) if quick else (CLOSED_S, PACED_S)
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        process = context.Process(target=_serve, args=(folder, theirs))
        process.start()
        url, actor, packed = mine.recv()
        pairs = msgspec.json.decode(packed, type=list[tuple[EnrolAnswer, str]])
        devices = [LoadDevice(answer, order_id) for answer, order_id in pairs]
        paced = asyncio.run(_paced(url, actor, devices, paced_s))
        one = asyncio.run(_closed_loop(url, actor, devices[:WORKERS], 1, closed_s))
        many = asyncio.run(_closed_loop(url, actor, devices[:WORKERS], 20, closed_s))
        rss_mb, told_ms = asyncio.run(_with_listeners(url, actor, devices, mine))
        mine.send("stop")
        process.join(timeout=30)
    return {
        "hub_sqlite_commands_per_s": round(many, 1),
        "hub_sqlite_single_command_pushes_per_s": round(one, 1),
        "hub_500_devices_p50_ms": round(statistics.median(paced), 2),
        "hub_500_devices_p99_ms": round(statistics.quantiles(paced, n=100)[98], 2),
        "hub_rss_mb": round(rss_mb, 1),
        "hub_500_listeners_last_told_ms": round(told_ms, 1),
    }


if __name__ == "__main__":
    print(msgspec.json.format(msgspec.json.encode(figures())).decode())
