"""The scan doctor on the screen: keys, advice, codes to test with, the camera, frames kept with consent."""

import numpy
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.fakes import make_world

from storeassist_qt.app.camera import QtCamera
from storeassist_qt.domain.camera_port import FrameFacts
from storeassist_qt.domain.ports import CameraState, Frame
from storeassist_qt.domain.scan_check import TEST_GTIN, TEST_TEXT
from storeassist_qt.scanning.camera import ScriptedSource
from storeassist_qt.scanning.decode import read_codes
from storeassist_qt.ui.kit import Segmented, Stepper
from storeassist_qt.ui.screens import scan_doctor
from storeassist_qt.ui.screens.scan_doctor import BarcodeView, ScanDoctorScreen
from storeassist_qt.ui.shell import MainWindow


class Clock:
    """A clock each key puts forward."""

    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        self.now += 0.002
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(scan_doctor, "time", made)
    return made


def opened(qtbot, theme, *, has_camera=False, driver=None, **arguments):
    world = make_world(theme=theme, has_camera=has_camera)
    if driver is not None:
        world.camera.watch = lambda _on_facts: None
        world.camera.controls, world.camera.set_control = driver.controls, driver.set_control
    world.camera.paint_code = QtCamera.paint_code.__get__(world.camera)  # the real writer behind the fake camera
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(360, 640)
    window.show()
    qtbot.waitExposed(window)
    window.open("scan_doctor", **arguments)
    page = window.page("scan_doctor")
    assert isinstance(page, ScanDoctorScreen)
    return world, window, page


def type_burst(qtbot, page, text, *, end=True):
    target = QApplication.focusWidget() or page.window()
    qtbot.keyClicks(target, text)
    if end:
        qtbot.keyClick(target, Qt.Key.Key_Return)


def test_a_good_scan_shows_its_characters_and_that_nothing_is_to_do(qtbot, theme, clock):
    _world, _window, page = opened(qtbot, theme)
    type_burst(qtbot, page, TEST_GTIN)
    assert page._raw.text() == TEST_GTIN
    assert page._advice.text() == "This scanner is set well."
    assert "gtin 09521234543213" in page._facts.text()
    assert "Ended by: CR" in page._facts.text()
    assert page._keys.text().startswith("9 5+2 2+2")


def test_what_is_wrong_is_said_with_what_to_set(qtbot, theme, clock):
    _world, _window, page = opened(qtbot, theme)
    type_burst(qtbot, page, TEST_GTIN * 2)
    assert "The code came twice." in page._advice.text()
    type_burst(qtbot, page, TEST_TEXT.swapcase())
    assert "Caps Lock is on" in page._advice.text(), page._raw.text()


def test_a_scan_without_an_end_is_ended_by_silence(qtbot, theme, clock):
    _world, _window, page = opened(qtbot, theme)
    type_burst(qtbot, page, TEST_GTIN, end=False)
    clock.now += 1
    page.vm.silence(clock.now * 1000)
    assert "Let the scanner send Enter" in page._advice.text()


def test_the_doctor_listens_only_while_it_is_shown(qtbot, theme, clock):
    _world, window, page = opened(qtbot, theme)
    window.open("queue")
    type_burst(qtbot, window, TEST_GTIN)
    assert page._raw.text() == "Scan the first code below."


def test_the_codes_on_the_screen_can_be_read(qtbot, theme):
    _world, window, page = opened(qtbot, theme)
    views = page.findChildren(BarcodeView)
    assert len(views) == 3
    found = []
    for view in views:
        picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        levels = numpy.frombuffer(picture.constBits(), numpy.uint8).reshape(picture.height(), -1)[:, : picture.width()]
        wide = numpy.pad(numpy.kron(levels, numpy.ones((3, 3), numpy.uint8)), 60, constant_values=255)
        found += [text for _symbology, text in read_codes(wide)]
    assert TEST_TEXT in found
    assert TEST_GTIN in found
    assert "010952123454321310AB-1\x1d17301231" in found


def a_frame():
    picture = numpy.full((72, 128, 3), 90, numpy.uint8)
    return Frame(memoryview(picture).cast("B"), 128, 72, 384)


def test_frames_are_kept_only_with_consent_and_only_the_band(qtbot, theme, tmp_path):
    world, _window, page = opened(qtbot, theme, has_camera=True, folder=str(tmp_path / "frames"))
    world.camera.show_frame(a_frame())
    assert not page.vm.may_keep()
    assert not page._save.isEnabled()
    page._on_save()
    assert not (tmp_path / "frames").exists()
    page._on_consent()
    assert page._save.isEnabled()
    page._on_save()
    (kept,) = (tmp_path / "frames").iterdir()
    image = QImage(str(kept))
    assert (image.width(), image.height()) == (102, 39)


def test_what_the_camera_sees_is_said(qtbot, theme):
    _world, _window, page = opened(qtbot, theme, has_camera=True)
    page.vm.take_facts(
        FrameFacts(texts=("4006381333931",), elapsed_ms=6.4, engine="zxing", stage="band", brightness=120)
    )
    assert page._looked.text() == "4006381333931 · 6 ms per frame · zxing / band · brightness 120"
    page.vm.take_facts(FrameFacts(elapsed_ms=24.0, brightness=12))
    assert page._looked.text().startswith("nothing read")


def test_the_settings_lead_to_the_doctor(qtbot, theme):
    _world, window, _page = opened(qtbot, theme)
    window.open("settings")
    window.page("settings")._on_row("scanner.doctor")
    assert window.shown == "scan_doctor"


def with_driver(qtbot, theme, controls):
    """Open the doctor before a camera whose driver has these controls."""
    driver = ScriptedSource([], controls)
    _world, _window, page = opened(qtbot, theme, has_camera=True, driver=driver)
    return driver, page


def test_what_the_driver_lacks_is_not_offered(qtbot, theme):
    _driver, page = with_driver(qtbot, theme, {})
    assert page.controls.offered == ()
    assert not page.controls.isVisible()


def test_focus_is_set_at_the_driver(qtbot, theme):
    driver, page = with_driver(qtbot, theme, {"autofocus": 1.0, "focus": 50.0})
    assert page.controls.isVisible()
    assert page.controls.offered == ("autofocus", "focus")
    page.controls.findChild(Stepper, "camera_focus").plus_button.click()
    assert driver.controls() == {"autofocus": 0.0, "focus": 55.0}
    mode = page.controls.findChild(Segmented, "camera_autofocus")
    assert mode.current == "off"
    page.controls.findChild(QAbstractButton, "camera_autofocus_on").click()
    assert driver.controls()["autofocus"] == 1.0


def test_the_light_is_the_button_of_the_panel(qtbot, theme):
    driver, page = with_driver(qtbot, theme, {"torch": 0.0})
    assert page.controls.offered == ()
    assert page.feed.torch.isVisible()
    page.feed.torch.click()
    assert driver.controls()["torch"] == 1.0


@pytest.mark.parametrize(("found", "darker", "brighter"), [(156.0, 78.0, 312.0), (-6.0, -7.0, -5.0)])
def test_exposure_goes_in_stops_and_back_to_automatic(qtbot, theme, found, darker, brighter):
    driver, page = with_driver(qtbot, theme, {"exposure": found, "auto_exposure": 3.0})
    stepper = page.controls.findChild(Stepper, "camera_exposure")
    stepper.minus_button.click()
    assert driver.controls() == {"exposure": darker, "auto_exposure": 1.0}
    stepper.set_value(1)
    assert driver.controls()["exposure"] == brighter
    stepper.set_value(0)
    assert driver.controls()["auto_exposure"] == 3.0


def test_a_control_the_driver_refuses_goes_away(qtbot, theme):
    driver, page = with_driver(qtbot, theme, {"focus": 50.0})
    page.controls._help.set_control = lambda _name, _value: False
    page.controls.findChild(Stepper, "camera_focus").plus_button.click()
    assert page.controls.offered == ()


def test_the_controls_go_with_the_camera(qtbot, theme):
    _driver, page = with_driver(qtbot, theme, {"focus": 50.0})
    page._on_state(CameraState.LOST)
    assert page.controls.offered == ()
