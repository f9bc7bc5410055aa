"""Brings what other threads report to the GUI thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class GuiThread(QObject):
    """Lives on the GUI thread; `post` may be called from any thread and never runs the call at once."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the GUI thread at its next turn."""
        # The interpreter may outlive the application object by a moment on quitting.
        with contextlib.suppress(RuntimeError):
            self._posted.emit(call)

    def close(self) -> None:
        """Run nothing more: the screens and the database behind the calls are going."""
        self._is_closed = True

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if not self._is_closed:
            call()


class Fan(Generic[T]):
    """Tells listeners on the GUI thread what any thread reported; reports of one turn are merged into one."""

    def __init__(self, gui: GuiThread, merge: Callable[[T, T], T]) -> None:
        self._gui = gui
        self._merge = merge
        self._listeners: list[Callable[[T], None]] = []
        self._pending: list[T] = []
        self._turn = threading.Lock()

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call `listener` with each (merged) report; returns how to stop that."""
        self._listeners.append(listener)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def tell(self, report: T) -> None:
        """Report from any thread."""
        # Two threads that both saw two reports would post nothing, now and for all reports to come.
        with self._turn:
            self._pending.append(report)
            is_first = len(self._pending) == 1
        if is_first:
            self._gui.post(self._deliver)

    def _deliver(self) -> None:
        with self._turn:
            reports, self._pending = self._pending, []
        merged = reports[0]
        for report in reports[1:]:
            merged = self._merge(merged, report)
        for listener in tuple(self._listeners):
            listener(merged)
