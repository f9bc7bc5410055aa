"""What the panel shows of a camera that can tell more: outline, hints, torch."""

import pytest
from tests.ui.fakes import FakeCamera, make_world

from storeassist_qt.domain.camera_port import CameraHelp, FrameFacts
from storeassist_qt.domain.ports import CameraState
from storeassist_qt.ui.kit import ScanPanel
from storeassist_qt.ui.screens import camera_feed
from storeassist_qt.ui.screens.camera_feed import CameraFeed

CORNERS = ((10, 10), (90, 10), (90, 40), (10, 40))


class HelpfulCamera(FakeCamera):
    """A camera with a torch that tells what its frames are like."""

    def __init__(self, **controls):
        super().__init__(is_configured=True)
        self.values = dict(controls)
        self.tell = None

    def watch(self, on_facts):
        self.tell = on_facts

    def controls(self):
        return dict(self.values) if self.is_running else {}

    def set_control(self, name, value):
        if name not in self.values:
            return False
        self.values[name] = value
        return True


class Clock:
    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(camera_feed, "time", made)
    return made


def shown(qtbot, theme, camera):
    world = make_world(theme=theme)
    object.__setattr__(world.services, "camera", camera)
    panel = ScanPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(336, 200)
    panel.set_state("idle", "Aim here")
    panel.show()
    feed = CameraFeed(world.services, panel, lambda code: None, lambda state: None)
    feed.start()
    return panel, feed


def test_hints_stand_for_the_idle_text_and_go_with_their_reason(qtbot, theme, clock):
    camera = HelpfulCamera()
    assert isinstance(camera, CameraHelp)
    panel, _feed = shown(qtbot, theme, camera)
    for hint, text in (("too_dark", "Too dark. Switch on the light."), ("hold_still", "Hold still")):
        camera.tell(FrameFacts(hint=hint))
        assert (panel.state, panel.text) == ("idle", text)
    camera.tell(FrameFacts())
    assert panel.text == "Aim here"


def test_an_answer_is_read_before_a_hint_takes_its_place(qtbot, theme, clock):
    camera = HelpfulCamera()
    panel, _feed = shown(qtbot, theme, camera)
    panel.set_state("wrong", "Wrong size")
    camera.tell(FrameFacts(hint="too_far"))
    assert panel.text == "Wrong size"
    clock.now += 4
    camera.tell(FrameFacts(hint="too_far"))
    assert panel.text == "Too far. Go nearer."
    panel.set_state("ok", "Matched")
    camera.tell(FrameFacts())
    assert panel.text == "Matched"


def test_the_outline_follows_the_code_and_goes_with_it(qtbot, theme, clock, monkeypatch):
    camera = HelpfulCamera()
    panel, _feed = shown(qtbot, theme, camera)
    outlines = []
    monkeypatch.setattr(panel, "set_outline", lambda points: outlines.append(tuple(points)))
    camera.tell(FrameFacts(outlines=(CORNERS,)))
    clock.now += 0.1
    camera.tell(FrameFacts())
    assert outlines == [CORNERS]
    clock.now += 1
    camera.tell(FrameFacts())
    assert outlines == [CORNERS, ()]


def test_the_torch_is_offered_where_there_is_one(qtbot, theme):
    camera = HelpfulCamera(torch=0.0)
    panel, feed = shown(qtbot, theme, camera)
    assert feed.torch.isVisible()
    assert feed.torch.geometry().right() <= panel.width()
    feed.torch.click()
    assert camera.values["torch"] == 1.0
    assert feed.torch.accessibleName() == "Switch the light off"
    feed.torch.click()
    assert camera.values["torch"] == 0.0
    feed.stop()
    assert not feed.torch.isVisible()
    assert camera.tell is None


@pytest.mark.parametrize("camera", [HelpfulCamera(), FakeCamera(is_configured=True)])
def test_without_a_torch_there_is_no_button(qtbot, theme, camera):
    _panel, feed = shown(qtbot, theme, camera)
    assert not feed.torch.isVisible()
    camera.become(CameraState.LOST)
    assert not feed.torch.isVisible()
