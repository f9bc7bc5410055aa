"""The keyboard on a number-and-PIN entry: what signing in and a manager's single permission share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from storeassist_qt.ui.vm.pin_entry import PinEntry


def take_key(entry: PinEntry, event: QKeyEvent) -> bool:
    """Take a digit, Backspace or Enter without any field focused; False for any other key."""
    if event.text().isdigit():
        entry.digit(event.text())
    elif event.key() == Qt.Key.Key_Backspace:
        entry.erase()
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        entry.go()
    else:
        return False
    return True
