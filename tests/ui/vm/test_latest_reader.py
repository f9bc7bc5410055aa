"""Reads off the GUI thread: what a screen asked ends on the GUI thread, and a screen may go while it reads."""

from __future__ import annotations

import threading
import weakref

from PySide6.QtCore import QObject
from shiboken6 import delete

from storeassist_qt.ui.vm.background import Latest


def test_what_was_asked_ends_on_the_gui_thread(qtbot):
    ended_on: list[int] = []
    may_answer = threading.Event()

    class Screen:
        def read(self):
            assert may_answer.wait(60)
            return "read"

    screen, reader = Screen(), Latest()
    weakref.finalize(screen, lambda: ended_on.append(threading.get_ident()))
    reader.ask(screen.read)
    del screen  # closed meanwhile
    with qtbot.waitSignal(reader.ready) as found:
        may_answer.set()
    assert found.args == ["read"]
    assert ended_on == [threading.get_ident()]


def test_a_question_that_was_never_begun_is_let_go_of_with_the_next_answer(qtbot):
    reader, may_answer = Latest(), threading.Event()
    reader.ask(lambda: may_answer.wait(60))
    for number in range(3):
        reader.ask(lambda number=number: number)
    with qtbot.waitSignal(reader.ready) as found:
        may_answer.set()
    assert found.args == [2]
    assert reader._asked == {}


def test_a_screen_goes_while_it_reads(qtbot):
    window, began, is_going = QObject(), threading.Event(), threading.Event()
    window.destroyed.connect(is_going.set)

    def read():
        began.set()
        assert is_going.wait(60)

    reader = Latest(window)
    reader.ask(read)
    assert began.wait(60)
    delete(window)  # waits for the read; pytest-qt reports what it raises
