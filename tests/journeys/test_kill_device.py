"""kill -9 at random moments: what was acknowledged is there, the database opens, the view is base plus queue.

A parent that has imported everything forks the children that are killed, so that 300 kills take seconds.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

import pytest

if not hasattr(os, "fork"):
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parent.parent / "cache"))

from devices import a_page, a_picker, an_order

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.replica import replay
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import AddNote, ClaimOrder, SkipLine

KEY = bytes(range(32))
KILLS = 300
ORDERS = 20
LONGEST_S = 0.06


def work(folder: Path, acknowledged: int) -> None:
    """Give commands and pulls without end; each id is written to the pipe once it is acknowledged."""
    store = open_store(folder, KEY)
    store.set_session(a_picker())
    heard: list[str] = []
    number = int(time.time_ns() % 1000)
    while True:
        number += 1
        order_id = f"o-{100200 + number % ORDERS}"
        if number % 17 == 0:
            # The page brings what the device holds already: base copies are rewritten under the running queue.
            store.apply_page(a_page(*(an_order(100200 + n) for n in range(ORDERS)), cursor=number))
            continue
        if number % 5 == 0:
            store.drafts.save("walk", str(number))
        order = store.order(order_id)
        assert order is not None
        command = ClaimOrder() if order.claim is None else (SkipLine(line_id="l1"), AddNote(text="note"))[number % 2]
        heard.clear()
        store.submit(order_id, command)
        row = store._database.row("SELECT command_id FROM outbox ORDER BY row_id DESC LIMIT 1")
        os.write(acknowledged, row[0].encode() + b"\n")


def run_and_kill(folder: Path, after_s: float) -> list[str]:
    """Start a child, let it work for a while from its first acknowledged command, kill it; return what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            work(folder, writing)
        except BaseException as error:  # noqa: BLE001 - a fork must never run the rest of the test suite
            os.write(writing, b"!" + repr(error)[:300].encode() + b"\n")
        finally:
            os._exit(code)
    os.close(writing)
    said = b""
    if after_s > LONGEST_S / 4:  # a quarter of the kills come while the database is still being opened
        select.select([reading], [], [], 60)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        said += part
    os.close(reading)
    lines = said.decode().splitlines()
    assert not [line for line in lines if line.startswith("!")], lines[-1]
    return lines


def assert_whole(store: DeviceStore, acknowledged: set[str]) -> None:
    rows = store._database.rows("SELECT command_id, sequence FROM outbox ORDER BY row_id")
    assert acknowledged <= {row[0] for row in rows}
    assert [row[1] for row in rows] == list(range(1, len(rows) + 1))
    assert store._database.row("PRAGMA integrity_check")[0] == "ok"
    with store._database.writing() as connection:
        for n in range(ORDERS):
            order_id = f"o-{100200 + n}"
            shown, _doubtful = replay(an_order(100200 + n), store._outbox.to_replay(connection, order_id))
            assert store.order(order_id) == shown


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # pytest-xdist has a thread; the child needs none
def test_three_hundred_kills_lose_no_acknowledged_command(tmp_path: Path) -> None:
    rng = random.Random(20261121)
    store = open_store(tmp_path, KEY)
    store.apply_page(a_page(*(an_order(100200 + n) for n in range(ORDERS))))
    store.close()
    acknowledged: set[str] = set()
    for kill in range(1, KILLS + 1):
        acknowledged.update(run_and_kill(tmp_path, rng.uniform(0.0, LONGEST_S)))
        if kill % 50 == 0:
            store = open_store(tmp_path, KEY)
            assert_whole(store, acknowledged)
            store.close()
    assert len(acknowledged) >= KILLS
