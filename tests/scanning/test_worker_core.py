"""The camera loop with a scripted camera: faults survived, nothing left open."""

import queue
import threading

import numpy as np
import pytest

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.domain.ports import CameraState
from storeassist_qt.scanning import decode
from storeassist_qt.scanning.camera import ScriptedSource, Step
from storeassist_qt.scanning.decode import FrameReading
from storeassist_qt.scanning.render import empty_frame, render_barcode_frame
from storeassist_qt.scanning.worker_core import CameraLoop, LoopSettings, NewestSlot, StageRotation

WAIT = 120.0  # seconds until a test gives up on a thread; never waited for in full
FAST = LoopSettings(retry_s=(0.0,), preview_fps=1e9, deadline_ms=0.0)


class Listener:
    """Collects what a loop tells, for a test to wait on."""

    def __init__(self, *sources, settings=FAST):
        self.sources = list(sources)
        self.opened = []
        self.frames, self.readings, self.states = queue.Queue(), queue.Queue(), queue.Queue()
        self.loop = CameraLoop(
            self._open,
            on_frame=self.frames.put,
            on_reading=self.readings.put,
            on_state=self.states.put,
            settings=settings,
        )

    def _open(self):
        source = self.sources.pop(0) if self.sources else ScriptedSource([])
        if isinstance(source, str):
            raise ScanError(source)
        self.opened.append(source)
        return source

    def __enter__(self):
        self.loop.start()
        return self

    def __exit__(self, *_):
        assert self.loop.stop(WAIT)

    def next_states(self, count):
        return [self.states.get(timeout=WAIT) for _ in range(count)]

    def next_codes(self):
        while not (codes := self.readings.get(timeout=WAIT).codes):
            pass
        return [code.text for code in codes]


def test_frames_and_codes_arrive():
    with Listener(ScriptedSource([render_barcode_frame("4006381333931")])) as listener:
        assert listener.next_states(2) == [CameraState.STARTING, CameraState.RUNNING]
        frame = listener.frames.get(timeout=WAIT)
        assert (frame.width, frame.height, frame.stride, frame.buffer.nbytes) == (1280, 720, 3840, 3840 * 720)
        assert listener.next_codes() == ["4006381333931"]


def test_stopping_releases_the_camera_and_says_so():
    source = ScriptedSource([empty_frame()])
    with Listener(source) as listener:
        listener.frames.get(timeout=WAIT)
    assert source.is_closed.is_set()
    states = [listener.states.get_nowait() for _ in range(listener.states.qsize())]
    assert states[-1] is CameraState.OFF


def test_an_unplugged_camera_comes_back():
    first = ScriptedSource([empty_frame(), Step(error="camera_lost")])
    second = ScriptedSource([render_barcode_frame("4006381333931")])
    with Listener(first, second) as listener:
        assert listener.next_states(4) == [
            CameraState.STARTING,
            CameraState.RUNNING,
            CameraState.LOST,
            CameraState.RUNNING,
        ]
        assert listener.next_codes() == ["4006381333931"]
    assert first.is_closed.is_set()


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("camera_not_found", CameraState.NONE),
        ("camera_taken", CameraState.TAKEN),
        ("bad_format", CameraState.BAD_FORMAT),
    ],
)
def test_a_camera_that_cannot_be_opened_is_tried_again(code, state):
    with Listener(code, code, code, ScriptedSource([empty_frame()])) as listener:
        assert listener.next_states(3) == [CameraState.STARTING, state, CameraState.RUNNING]


def test_a_wrong_format_is_said_and_survived():
    wrong = ScriptedSource([np.zeros((4, 4, 7), np.uint8)])
    with Listener(wrong, ScriptedSource([empty_frame()])) as listener:
        assert listener.next_states(3) == [CameraState.STARTING, CameraState.BAD_FORMAT, CameraState.RUNNING]
    assert wrong.is_closed.is_set()


def test_a_camera_that_waits_does_not_hold_up_the_stop():
    listener = Listener(ScriptedSource([empty_frame(), Step(waits=True)]))
    with listener:
        listener.frames.get(timeout=WAIT)
    assert all(source.is_closed.is_set() for source in listener.opened)


def test_stopping_during_the_wait_for_the_next_try_ends_at_once():
    with Listener("camera_not_found", settings=LoopSettings(retry_s=(3600.0,))) as listener:
        listener.next_states(2)


def test_a_source_that_opens_too_late_is_closed_again():
    gate, source = threading.Event(), ScriptedSource([])

    def open_late():
        gate.wait(WAIT)
        return source

    loop = CameraLoop(open_late, on_frame=id, on_reading=id, on_state=id, settings=FAST)
    loop.start()
    assert not loop.stop(0.0)
    gate.set()
    assert source.is_closed.wait(WAIT)


def test_a_loop_that_never_started_can_be_stopped():
    assert CameraLoop(ScriptedSource, on_frame=id, on_reading=id, on_state=id).stop()


def test_controls_are_those_of_the_open_camera():
    with Listener(ScriptedSource([empty_frame()], controls={"focus": 1.0})) as listener:
        listener.frames.get(timeout=WAIT)
        assert listener.loop.controls() == {"focus": 1.0}
        assert listener.loop.set_control("focus", 2.0)
        assert not listener.loop.set_control("torch", 1.0)
    assert listener.loop.controls() == {}


def test_the_slot_keeps_the_newest_only():
    slot = NewestSlot()
    for item in range(1, 6):
        slot.put(item)
    assert slot.take() == 5
    assert slot.dropped == 4
    slot.close()
    assert slot.take() is None


def test_the_rotation_gives_each_costly_stage_its_turn():
    rotation, seen, costs = StageRotation(), set(), []
    for _ in range(6):
        stages = rotation.next()
        seen |= stages
        costs.append(len(stages & set(decode.COSTLY_STAGES)))
        rotation.note(FrameReading())
    assert seen == decode.ALL_STAGES
    assert costs == [1] * 6
    rotation.note(FrameReading(codes=(decode.FoundCode("EAN-13", "x", ()),)))
    assert rotation.next() == StageRotation().next()


class SlowClock:
    """Goes on by 0.6 s at each question, so that hints are due."""

    now = 0.0

    def __call__(self):
        self.now += 0.6
        return self.now


@pytest.mark.parametrize(
    ("picture", "hint"),
    [
        (render_barcode_frame("4006381333931", light=0.02, noise=8.0), "too_dark"),
        (render_barcode_frame("4006381333931", blur=14.0), "hold_still"),
        (render_barcode_frame("4006381333931", share=0.07), "too_far"),
    ],
)
def test_a_second_without_a_read_brings_a_hint(picture, hint):
    listener = Listener(ScriptedSource([picture] + [Step(frame=picture, waits=True)] * 3))
    listener.loop._clock = SlowClock()
    with listener:
        readings = []
        for _ in range(4):
            readings.append(listener.readings.get(timeout=WAIT))
            listener.opened[0].go_on()
    assert all(reading.codes == () for reading in readings)
    assert readings[-1].hint == hint
