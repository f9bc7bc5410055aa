from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "cache"))

from devices import FakeClock, a_picker

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore

KEY = bytes(range(32))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[DeviceStore]:
    opened = open_store(tmp_path, KEY, clock)
    opened.set_session(a_picker())
    yield opened
    opened.close()
