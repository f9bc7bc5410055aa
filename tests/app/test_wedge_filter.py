import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from storeassist_qt.app.wedge_filter import WedgeFilter
from storeassist_qt.scanning.wedge import WedgeSettings


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


def test_a_burst_is_one_barcode_and_never_reaches_the_field(qtbot, wedge, window):
    with qtbot.waitSignal(wedge.barcode_scanned, timeout=1000) as scanned:
        qtbot.keyClicks(window.field, "9521234567899")
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert scanned.args[0] == "9521234567899"
    assert window.field.text() == ""


def test_the_enter_of_a_burst_does_not_press_the_focused_button(qtbot, wedge, window):
    window.button.setFocus()
    with qtbot.waitSignal(wedge.barcode_scanned, timeout=1000):
        qtbot.keyClicks(window.button, "NF-20418")
        qtbot.keyClick(window.button, Qt.Key.Key_Return)
    assert window.presses == []


def test_typing_reaches_the_field_in_order(qtbot, wedge, window):
    for letter in "b3 x":
        qtbot.keyClick(window.field, letter)
        qtbot.wait(60)  # what makes it typing is the gap itself
    qtbot.waitUntil(lambda: window.field.text() == "b3 x", timeout=2000)


def test_a_burst_without_an_end_is_ended_by_silence(qtbot, wedge, window):
    with qtbot.waitSignal(wedge.barcode_scanned, timeout=2000) as scanned:
        qtbot.keyClicks(window.field, "LOC-B3")
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
    wedge.use(WedgeSettings(gap_ms=5000.0, silence_ms=5000.0))  # a busy machine makes gaps no scanner makes
    with qtbot.waitSignal(wedge.burst_refused, timeout=5000) as refused:
        qtbot.keyClicks(window.field, "7" * 6000)
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert refused.args[0] >= 6000
    assert window.field.text() == ""
