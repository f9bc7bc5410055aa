"""A window with the size of a handheld to put kit widgets on."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget


@pytest.fixture
def host(qtbot) -> QWidget:
    """A shown, active window of 360 x 640 dp."""
    window = QWidget()
    window.resize(360, 640)
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
