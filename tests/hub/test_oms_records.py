from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import oms_start, retention
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.oms.fynd.http import Exchange
from storeassist_qt.security.pins import FOR_TESTS

from .conftest import MANAGER, NOW, Clock
from .fake_oms import FakeFynd


def _exchange(answer: str, key: str = "", at: datetime = NOW) -> Exchange:
    return Exchange(at=at, key=key, method="GET", path="/oms", asked="{}", status=200, answer=answer)


@pytest.fixture
def start(tmp_path: Path, clock: Clock) -> Iterator[Callable[[OmsRecords], RunningHub]]:
    started: list[RunningHub] = []

    def run(records: OmsRecords) -> RunningHub:
        running = start_hub(
            tmp_path / "hub",
            clock=clock,
            pin_cost=FOR_TESTS,
            connection=FakeFynd().connection,
            records=records,
            set_up=(StorePolicy(), MANAGER),
        )
        started.append(running)
        return running

    yield run
    for running in started:
        running.stop()


def _kept(running: RunningHub) -> list[tuple[str, str]]:
    with running.hub.reading() as connection:
        rows = connection.execute(sa.select(t.EXCHANGE).order_by(t.EXCHANGE.c.exchange_id)).all()
    return [(row.key, row.answer) for row in rows]


def test_raw_answers_of_effects_are_kept_for_thirty_days_and_of_polls_for_one(
    start: Callable[[OmsRecords], RunningHub], clock: Clock
) -> None:
    records = OmsRecords()
    records.keep(_exchange("before the start"))
    running = start(records)
    for answer in ("a", "a", "b"):
        records.keep(_exchange(answer))
    for _ in range(2):
        records.keep(_exchange("written", key="cmd/1"))
    running.hub.oms_desk.turn()
    assert _kept(running) == [
        ("", "before the start"), ("", "a"), ("", "b"), ("cmd/1", "written"), ("cmd/1", "written")
    ]  # fmt: skip
    clock.advance(days=29)
    running.call(retention.keep_house)
    assert _kept(running) == [("cmd/1", "written"), ("cmd/1", "written")]
    clock.advance(days=2)
    records.keep(_exchange("new", at=clock() - timedelta(hours=23)))
    running.hub.oms_desk.turn()
    running.call(retention.keep_house)
    assert _kept(running) == [("", "new")]


def test_accepted_writes_are_known_after_a_restart(start: Callable[[OmsRecords], RunningHub]) -> None:
    records = OmsRecords()
    running = start(records)
    records.accept("cmd/1", 100.0)
    records.accept("cmd/1", 200.0)
    records.accept("cmd/2", 5.0)
    records.forget("cmd/2")
    records.forget("cmd/3")
    running.stop()
    again = OmsRecords()
    start(again)
    assert (again.since("cmd/1"), again.since("cmd/2")) == (100.0, None)


def test_the_settings_in_the_hubs_folder_are_used_by_themselves(tmp_path: Path) -> None:
    assert oms_start.settings_file(tmp_path) is None
    (tmp_path / "oms.toml").write_text('[fynd]\nbase_url = "https://a.example"\n')
    assert oms_start.settings_file(tmp_path) == tmp_path / "oms.toml"
    assert oms_start.settings_file(tmp_path, tmp_path / "other.toml") == tmp_path / "other.toml"
    with pytest.raises(SettingsError) as caught:
        oms_start.connect(tmp_path / "oms.toml", OmsRecords())
    assert (caught.value.code, caught.value.facts) == ("fynd_setting_missing", {"name": "username"})
    with pytest.raises(SettingsError) as caught:
        oms_start.connect(tmp_path / "none.toml", OmsRecords())
    assert caught.value.code == "fynd_settings_unreadable"


def test_settings_that_are_whole_make_a_connection_that_asks_nothing_yet(tmp_path: Path) -> None:
    file = tmp_path / "oms.toml"
    file.write_text(
        '[fynd]\nbase_url = "http://127.0.0.1:9"\nusername = "u"\npassword = "p"\n'
        'invoice_mode = "aggregator"\nhook_secret = "h"\n'
    )
    file.chmod(0o600)
    connection = oms_start.connect(file, OmsRecords())
    assert (connection.name, connection.confirm_at, connection.invoices) == ("fynd", "arrival", "ours")
    assert connection.hook_secret == "h"
    connection.close()
