"""Keeps Python's garbage collector on the GUI thread.

By itself it runs on whichever thread makes the next object. A screen in a reference cycle would then end on a thread of
sync or of the hub, and Qt ends widgets and timers on their own thread alone: anything else is a crash sooner or later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_MS = 2000
# New objects, then passes over the younger generation, above which a generation is looked through.
DUE = (1000, 10, 10)


class GuiGarbage(QObject):
    """Collects on the thread it was made on, and nowhere else, while it lives. Its parent is the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start(LOOK_MS)

    def collect_due(self) -> int:
        """Look through the oldest generation that is due; returns it, or -1 where none is."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > DUE[generation]:
                gc.collect(generation)
                return generation
        return -1
