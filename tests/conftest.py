"""What every test needs: no display, children that can be interrupted, Qt's objects ending on their own thread."""

import gc
import os
import signal
from collections.abc import Generator

import pytest
from httpx._config import DEFAULT_TIMEOUT_CONFIG
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shell ignores SIGINT for what it starts in the background, and children inherit that: tests that end a program with
# Ctrl+C would wait for ever. A handler is reset to the default in a child.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# On the build server the same examples each time: what a new one brings to light is for whoever writes the code, not
# for whoever waits for the build. How long an example takes says only how busy the machine is.
IS_BUILD = os.environ.get("CI", "").casefold() not in ("", "0", "false")
settings.register_profile(
    "ours", deadline=None, derandomize=IS_BUILD, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ours")


# A wait ends as soon as what it waits for is there; how long that may take says only how busy the machine is.
LONG_MS = 60_000
for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed, QtBot.waitActive):
    wait.__kwdefaults__["timeout"] = LONG_MS
DEFAULT_TIMEOUT_CONFIG.read = DEFAULT_TIMEOUT_CONFIG.connect = LONG_MS / 1000


def pytest_collection_finish() -> None:
    """Take what was imported out of the collector's sight: it stays, and passes after each test get short.

    From here on garbage is collected between tests alone, on this thread, much as `app.garbage` does for the program.
    By itself Python does it on whichever thread makes the next object, and a screen that some test left behind would
    take Qt down when it ends on a hub's.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Collect garbage after a test; after the last one of a file also what outlived others."""
    try:
        return (yield)
    finally:
        gc.disable()  # some tests turn it on
        gc.collect(2 if nextitem is None or nextitem.path != item.path else 1)
