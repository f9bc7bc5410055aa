"""Runs a long read off the GUI thread and brings its answer back to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from storeassist_qt.domain.errors import StoreAssistError

logger = logging.getLogger(__name__)


class _Answer(QObject):
    """Lives on the GUI thread, so that its signal arrives there."""

    ready = Signal(int, object)
    failed = Signal(int, str)


class _Task(QRunnable):
    """Finds its work with the asker, who lets go of it on the GUI thread: a screen may stand behind it."""

    def __init__(self, token: int, asked: dict[int, Callable[[], Any]], answer: _Answer) -> None:
        super().__init__()
        self._token = token
        self._asked = asked
        self._answer = answer

    def run(self) -> None:
        """Do the work on the pool's thread."""
        try:
            found = self._asked[self._token]()
        except StoreAssistError as error:
            logger.warning("a read failed: %s", error)
            self._answer.failed.emit(self._token, error.code)
            return
        self._answer.ready.emit(self._token, found)


class Latest(QObject):
    """One reader with one thread: only the answer to the newest question is reported.

    ``Latest(in_background=False)`` works at once, on the caller's thread (tests).
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, in_background: bool = True) -> None:
        super().__init__(parent)
        self._in_background = in_background
        self._token = 0
        self._asked: dict[int, Callable[[], Any]] = {}
        # Before what it reports to: children end in this order, and a pool's end waits for what is running.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # the thread stays: each new one would open a database connection of its own
        self._answer = _Answer(self)
        self._answer.ready.connect(self._on_ready)
        self._answer.failed.connect(self._on_failed)

    def ask(self, work: Callable[[], Any]) -> None:
        """Do the work; a question that has not begun yet is dropped for this one."""
        self._token += 1
        self._asked[self._token] = work
        task = _Task(self._token, self._asked, self._answer)
        if self._in_background:
            self._pool.clear()
            self._pool.start(task)
        else:
            task.run()

    def forget(self) -> None:
        """Report no answer to what was asked so far."""
        self._token += 1

    def close(self) -> None:
        """Wait for what is running and report nothing more."""
        self.forget()
        self._pool.clear()
        self._pool.waitForDone(2000)

    def _on_ready(self, token: int, found: object) -> None:
        self._let_go(token)
        if token == self._token:
            self.ready.emit(found)

    def _on_failed(self, token: int, code: str) -> None:
        self._let_go(token)
        if token == self._token:
            self.failed.emit(code)

    def _let_go(self, token: int) -> None:
        """Drop what has been answered and what was asked before it; the one thread takes questions in turn."""
        for earlier in [number for number in self._asked if number <= token]:
            del self._asked[earlier]
