"""What every test needs: no display, children that can be interrupted, and Qt's objects ending on their own thread."""

import gc
import os
import signal
from collections.abc import Generator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shell ignores SIGINT for what it starts in the background, and children inherit that: tests that end a program with
# Ctrl+C would wait for ever. A handler is reset to the default in a child.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

QT_ROOMS = {"app", "journeys", "project", "ui"}
TESTS = Path(__file__).parent


def pytest_collection_finish() -> None:
    """Take what was imported out of the collector's sight: it stays, and passes after each test get short."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Collect garbage after a test with Qt, on this thread, as `app.garbage` does for the program.

    A hub or simulator in the same process has threads of its own; a widget collected there takes Qt down.
    """
    if item.path.relative_to(TESTS).parts[0] not in QT_ROOMS:
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        is_last = nextitem is None or nextitem.path != item.path
        gc.collect(2 if is_last else 1)
        gc.enable()
