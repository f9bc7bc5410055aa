"""The camera as the screens know it: what arrives on the GUI thread, and what is held back."""

import queue
import time

import pytest

from storeassist_qt.app.camera import QtCamera
from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.domain.camera_port import CameraHelp
from storeassist_qt.domain.ports import CameraState
from storeassist_qt.scanning.render import empty_frame, render_barcode_frame


class Held:
    """A camera before which a test holds a picture."""

    def __init__(self):
        self.picture = empty_frame()
        self.is_open = True
        self.torch = 0.0

    def read(self):
        time.sleep(0.01)  # a camera's own pace
        return self.picture.copy() if self.is_open else None

    def controls(self):
        return {"torch": self.torch}

    def set_control(self, name, value):
        self.torch = value
        return name == "torch"

    def close(self):
        self.is_open = False


@pytest.fixture
def held():
    return Held()


@pytest.fixture
def camera(qtbot, held, tmp_path):
    made = QtCamera(GuiThread(), FileSettings(tmp_path / "settings.toml", {}), lambda: held)
    yield made
    made.stop()


def start(camera):
    seen = {"frames": [], "codes": [], "states": [], "facts": []}
    camera.watch(seen["facts"].append)
    camera.start(seen["frames"].append, seen["codes"].append, seen["states"].append)
    return seen


def test_frames_codes_states_and_facts_arrive(qtbot, camera, held):
    held.picture = render_barcode_frame("9521234567899")
    seen = start(camera)
    qtbot.waitUntil(lambda: all(seen[key] for key in ("codes", "facts", "frames")))
    assert seen["codes"][0].text.endswith("9521234567899")
    assert seen["states"][:2] == [CameraState.STARTING, CameraState.RUNNING]
    assert seen["facts"][-1].texts == ("9521234567899",)
    assert len(seen["facts"][-1].outlines[0]) == 4
    assert seen["facts"][-1].engine in ("zxing", "zbar", "model")


@pytest.mark.parametrize("text", ["9521234567899", "01234565"])
def test_a_code_that_is_held_back_is_not_reported_again_until_it_left(qtbot, camera, held, text):
    held.picture = render_barcode_frame(text)
    seen = start(camera)
    qtbot.waitUntil(lambda: bool(seen["codes"]))
    camera.hold(seen["codes"][0].text)
    seen["codes"].clear()
    looks = camera._looks
    qtbot.waitUntil(lambda: camera._looks >= looks + 12)  # frames that show it still
    assert seen["codes"] == []
    held.picture = empty_frame()
    qtbot.waitUntil(lambda: not any(track.is_held for track in camera._agreement._tracks.values()))
    assert seen["codes"] == []
    held.picture = render_barcode_frame(text)
    qtbot.waitUntil(lambda: bool(seen["codes"]))


class BusyGui:
    """A GUI thread that has no time for now: what is posted waits."""

    def __init__(self):
        self.posted = queue.SimpleQueue()
        self.post = self.posted.put

    def run(self):
        for _ in range(self.posted.qsize()):
            self.posted.get()()


def test_a_label_counts_once_however_many_frames_show_it_before_the_gui_has_acted(qapp, held, tmp_path):
    gui = BusyGui()
    camera = QtCamera(gui, FileSettings(tmp_path / "settings.toml", {}), lambda: held)
    held.picture = render_barcode_frame("9521234567899")
    counted = []

    def count(code):
        counted.append(code.text)
        camera.hold(code.text)

    camera.start(lambda _frame: None, count, lambda _state: None)
    waiting = [gui.posted.get(timeout=60) for _ in range(20)]  # at least the codes of a dozen frames
    assert camera._looks > 1
    for call in waiting:
        call()
    gui.run()
    camera.stop()
    assert len(counted) == 1


def test_a_dark_picture_brings_its_hint(qtbot, camera, held):
    held.picture = (empty_frame() * 0.1).astype("uint8")
    seen = start(camera)
    qtbot.waitUntil(lambda: any(facts.hint == "too_dark" for facts in seen["facts"]))


def test_the_torch_is_switched_where_the_driver_has_one(qtbot, camera, held):
    assert isinstance(camera, CameraHelp)
    assert camera.controls() == {}
    start(camera)
    qtbot.waitUntil(lambda: "torch" in camera.controls())
    assert camera.set_control("torch", 1.0)
    assert held.torch == 1.0
