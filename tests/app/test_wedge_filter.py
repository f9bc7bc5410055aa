import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from storeassist_qt.app.wedge_filter import WedgeFilter


@pytest.fixture
def wedge(qapp):
    found = WedgeFilter()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.field, made.button, made.presses = QLineEdit(), QPushButton("Go"), []
    made.button.setAutoDefault(True)
    made.button.clicked.connect(lambda: made.presses.append(1))
    layout = QVBoxLayout(made)
    layout.addWidget(made.field)
    layout.addWidget(made.button)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    return made


def scan(widget, text):
    """Type as a scanner does, 4 ms from key to key by the events' own time: a busy machine adds nothing to that."""
    at_ms = int(time.monotonic() * 1000)
    for place, letter in enumerate(text):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at_ms + 4 * place)
            QCoreApplication.sendEvent(widget, event)


def test_a_burst_is_one_barcode_and_never_reaches_the_field(qtbot, wedge, window):
    with qtbot.waitSignal(wedge.barcode_scanned) as scanned:
        scan(window.field, "9521234567899\r")
    assert scanned.args[0] == "9521234567899"
    assert window.field.text() == ""


def test_the_enter_of_a_burst_does_not_press_the_focused_button(qtbot, wedge, window):
    window.button.setFocus()
    with qtbot.waitSignal(wedge.barcode_scanned):
        scan(window.button, "NF-20418\r")
    assert window.presses == []


def test_typing_reaches_the_field_in_order(qtbot, wedge, window):
    for letter in "b3 x":
        qtbot.keyClick(window.field, letter)
        qtbot.wait(60)  # what makes it typing is the gap itself
    qtbot.waitUntil(lambda: window.field.text() == "b3 x")


def test_a_burst_without_an_end_is_ended_by_silence(qtbot, wedge, window):
    with qtbot.waitSignal(wedge.barcode_scanned) as scanned:
        scan(window.field, "LOC-B3")
    assert scanned.args[0] == "LOC-B3"


def test_a_secret_field_sees_every_key_at_once(qtbot, wedge, window):
    window.field.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.keyClicks(window.field, "142142")
    assert window.field.text() == "142142"


def test_a_page_that_holds_a_secret_protects_all_of_its_widgets(qtbot, wedge, window):
    window.setProperty("holdsSecret", True)
    qtbot.keyClicks(window.field, "142142")
    assert window.field.text() == "142142"


def test_ctrl_keys_pass(qtbot, wedge, window):
    window.field.setText("abc")
    QTest.keyClick(window.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.field.selectedText() == "abc"


def test_a_burst_beyond_all_measure_is_refused_once_and_nothing_leaks(qtbot, wedge, window):
    with qtbot.waitSignal(wedge.burst_refused) as refused:
        scan(window.field, "7" * 6000 + "\r")
    assert refused.args[0] >= 6000
    assert window.field.text() == ""
