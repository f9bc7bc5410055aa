import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from storeassist_qt.ui import kit


@pytest.fixture
def pad(theme, qtbot) -> kit.SignaturePad:
    made = kit.SignaturePad(theme)
    made.resize(600, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def draw(qtbot, pad: kit.SignaturePad, points: list[tuple[int, int]]) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for x, y in points[1:]:
        send_move(pad, x, y)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def send_move(pad: kit.SignaturePad, x: int, y: int) -> None:
    at = QPointF(x, y)
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, pad.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad, event)


WAVE = [(50 + 10 * n, 150 + (30 if n % 2 else -30)) for n in range(20)]


def test_a_drawn_wave_is_a_signature(pad, qtbot):
    with qtbot.waitSignal(pad.acceptable_changed) as acceptable:
        draw(qtbot, pad, WAVE)
    assert acceptable.args == [True]
    assert pad.is_acceptable
    assert len(pad.strokes) == 1
    assert pad.strokes[0][0].pressure == 0.5
    assert pad.signature().width == 600


def test_an_empty_pad_and_dots_are_no_signature(pad, qtbot):
    assert not pad.is_acceptable
    for n in range(20):
        qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(20 + 20 * n, 100))
    assert not pad.is_acceptable


def test_a_long_line_of_two_points_is_no_signature(pad, qtbot):
    draw(qtbot, pad, [(20, 100), (400, 100)])
    assert pad.stroke_length > 80
    assert not pad.is_acceptable


def test_clearing_takes_everything_away(pad, qtbot):
    draw(qtbot, pad, WAVE)
    with qtbot.waitSignals([pad.cleared, pad.acceptable_changed]):
        pad.clear()
    assert pad.strokes == ()
    assert not pad.is_acceptable


def test_strokes_survive_a_resize_in_the_dp_they_were_drawn_in(pad, qtbot):
    draw(qtbot, pad, WAVE)
    before = pad.strokes
    pad.resize(300, 400)
    assert pad.strokes == before
    assert pad.pad_size == (600.0, 300.0)
    assert not pad.grab().isNull()


def test_a_rotated_pad_gives_landscape_strokes(theme, qtbot):
    pad = kit.SignaturePad(theme, rotated=True)
    pad.resize(300, 600)
    qtbot.addWidget(pad)
    pad.show()
    draw(qtbot, pad, [(150, 20 + 20 * n) for n in range(20)])
    assert pad.pad_size == (600.0, 300.0)
    first, last = pad.strokes[0][0], pad.strokes[0][-1]
    assert last.x - first.x == pytest.approx(380)
    assert first.y == pytest.approx(150)


@pytest.fixture(scope="module")
def pen(qapp) -> QPointingDevice:
    """A pen with pressure; it must outlive its events."""
    kind, capability = QInputDevice.DeviceType.Stylus, QInputDevice.Capability.Pressure
    return QPointingDevice("pen", 1, kind, QPointingDevice.PointerType.Pen, capability, 1, 1)


def pen_event(
    pad: kit.SignaturePad, device: QPointingDevice, kind: QEvent.Type, x: float, y: float, pressure: float
) -> QTabletEvent:
    at = QPointF(x, y)
    left = Qt.MouseButton.LeftButton
    return QTabletEvent(
        kind, device, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, left, left
    )


def test_a_pen_gives_its_pressure(pad, pen):
    QApplication.sendEvent(pad, pen_event(pad, pen, QEvent.Type.TabletPress, 50, 50, 0.2))
    for n in range(15):
        QApplication.sendEvent(pad, pen_event(pad, pen, QEvent.Type.TabletMove, 60 + n * 10, 60, 0.9))
    QApplication.sendEvent(pad, pen_event(pad, pen, QEvent.Type.TabletRelease, 210, 60, 0.0))
    stroke = pad.strokes[0]
    assert stroke[0].pressure == pytest.approx(0.2)
    assert stroke[5].pressure == pytest.approx(0.9)
    assert pad.is_acceptable


def test_a_finger_draws(pad):
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(0, QPoint(50, 100), pad).commit()
    for n in range(1, 15):
        QTest.touchEvent(pad, device).move(0, QPoint(50 + 10 * n, 100), pad).commit()
    QTest.touchEvent(pad, device).release(0, QPoint(190, 100), pad).commit()
    assert len(pad.strokes) == 1
    assert pad.is_acceptable


def test_the_ink_is_dark_on_white_in_every_theme(dark_theme, qtbot):
    pad = kit.SignaturePad(dark_theme)
    pad.resize(600, 300)
    qtbot.addWidget(pad)
    pad.show()
    draw(qtbot, pad, [(50 + 10 * n, 100) for n in range(30)])
    image = pad.grab().toImage()
    assert image.pixelColor(300, 30).lightness() > 250
    assert image.pixelColor(200, 100).lightness() < 80
