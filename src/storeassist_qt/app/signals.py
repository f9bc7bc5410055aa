"""Ends the app in order on Ctrl+C and when the system asks it to: Qt's loop alone would never look at a signal."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class QuitOnSignal(QObject):
    """Quits the loop when a signal comes, or as soon as it runs. Use from the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._former = {number: signal.signal(number, self._on_signal) for number in SIGNALS}
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_wake)

    def close(self) -> None:
        """Give signals back to whoever had them."""
        self._notifier.setEnabled(False)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._former_fd)
        self._reader.close()
        self._writer.close()

    def _on_wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            # Here and not in the handler: before the loop has begun there is nothing to quit.
            if not set(SIGNALS).isdisjoint(self._reader.recv(64)):
                QApplication.quit()

    @staticmethod
    def _on_signal(_number: int, _frame: FrameType | None) -> None:
        """Let Python write the signal's number to the wake-up socket."""
