"""Reference cycles with Qt's objects in them end on the GUI thread, whoever makes the garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from storeassist_qt.app.garbage import DUE, GuiGarbage


class Screen(QObject):
    """As a screen does: owns a timer and stands in a cycle."""

    def __init__(self, ended_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(60_000)
        weakref.finalize(self, lambda: ended_on.append(threading.get_ident()))


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[GuiGarbage]:
    gc.enable()  # as a program starts
    made = GuiGarbage(qapp)
    yield made
    made.setParent(None)


def on_another_thread(work: Any) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def make_much() -> None:
    kept = [[[]] for _ in range(20 * gc.get_threshold()[0])]
    del kept


def test_a_dropped_screen_ends_on_the_gui_thread(garbage: GuiGarbage) -> None:
    ended_on: list[int] = []
    Screen(ended_on)
    on_another_thread(make_much)
    assert ended_on == []
    kept = [[] for _ in range(DUE[0] + 1)]
    assert garbage.collect_due() >= 0
    assert ended_on == [threading.get_ident()]
    assert len(kept) == DUE[0] + 1


def test_nothing_is_looked_through_before_it_is_due(garbage: GuiGarbage) -> None:
    gc.collect()
    assert garbage.collect_due() == -1


def test_the_older_generations_get_their_turn(garbage: GuiGarbage) -> None:
    gc.collect()
    seen, kept = set(), []
    for _ in range((DUE[1] + 2) * (DUE[2] + 2)):
        kept.append([[] for _ in range(DUE[0] + 1)])
        seen.add(garbage.collect_due())
    assert seen == {0, 1, 2}
