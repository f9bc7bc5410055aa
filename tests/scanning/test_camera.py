"""Sources of frames: folders, files, addresses and devices that are not there, and the scripted fake."""

import cv2
import numpy as np
import pytest

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.scanning.camera import (
    CameraOptions,
    ScriptedSource,
    Step,
    as_bgr,
    camera_options,
    load_picture,
    open_source,
)
from storeassist_qt.scanning.decode import read_codes
from storeassist_qt.scanning.render import empty_frame, render_barcode_frame, write_frames


@pytest.mark.parametrize(
    ("spec", "code"),
    [
        ("", "camera_not_found"),
        ("97", "camera_not_found"),
        ("/dev/video97", "camera_not_found"),
        ("/nowhere/walk.mp4", "camera_not_found"),
        ("/nowhere/pictures?fps=2", "camera_not_found"),
        ("http://127.0.0.1:9/stream", "camera_not_found"),
    ],
)
def test_what_is_not_there_says_so(spec, code):
    with pytest.raises(ScanError) as raised:
        open_source(spec)
    assert raised.value.code == code


def test_a_password_in_an_address_is_not_told():
    with pytest.raises(ScanError) as raised:
        open_source("http://store:secret@127.0.0.1:9/stream")
    assert "secret" not in str(raised.value)


def test_a_folder_is_played_in_order_and_again(tmp_path):
    write_frames(tmp_path, ["4006381333931", "96385074"])
    source = open_source(f"{tmp_path}?fps=500")
    texts = [read_codes(source.read())[0][1] for _ in range(4)]
    source.close()
    assert texts == ["4006381333931", "96385074"] * 2
    assert source.read() is None
    assert source.controls() == {}


def test_a_folder_may_be_played_once(tmp_path):
    write_frames(tmp_path, ["4006381333931"])
    source = open_source(f"{tmp_path}?fps=500&loop=no")
    assert source.read() is not None
    assert source.read() is None


def test_broken_pictures_are_passed_over(tmp_path):
    write_frames(tmp_path, ["4006381333931"])
    whole = next(tmp_path.iterdir()).read_bytes()
    (tmp_path / "a-truncated.jpg").write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 40)
    (tmp_path / "b-empty.png").touch()
    (tmp_path / "c-cut.png").write_bytes(whole[: len(whole) // 50])
    source = open_source(f"{tmp_path}?fps=500&loop=no")
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    assert read_codes(frames[-1]) == [("EAN-13", "4006381333931")]


def test_a_folder_without_pictures_is_a_wrong_format(tmp_path):
    (tmp_path / "notes.txt").write_text("no picture")
    with pytest.raises(ScanError, match="bad_format"):
        open_source(str(tmp_path))
    (tmp_path / "empty.png").touch()
    with pytest.raises(ScanError, match="bad_format"):
        open_source(str(tmp_path)).read()


def test_a_file_that_is_no_video_is_a_wrong_format(tmp_path):
    (tmp_path / "walk.mp4").write_bytes(b"not a video" * 100)
    with pytest.raises(ScanError, match="bad_format"):
        open_source(str(tmp_path / "walk.mp4"))


def test_a_video_is_played_again_and_again(tmp_path):
    path = tmp_path / "walk.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30.0, (1280, 720))
    for text in ("4006381333931", "96385074"):
        writer.write(render_barcode_frame(text))
    writer.release()
    source = open_source(f"{path}?fps=200")
    texts = [read_codes(source.read())[0][1] for _ in range(4)]
    source.close()
    assert texts == ["4006381333931", "96385074"] * 2


def test_a_huge_picture_file_is_not_loaded(tmp_path, monkeypatch):
    path = tmp_path / "big.png"
    path.write_bytes(cv2.imencode(".png", empty_frame())[1].tobytes())
    monkeypatch.setattr("storeassist_qt.scanning.camera.MAX_PICTURE_BYTES", 1000)
    assert load_picture(path) is None


@pytest.mark.parametrize("shape", [(720, 1280), (720, 1280, 1), (720, 1280, 2), (720, 1280, 4), (720, 1280, 3)])
def test_drivers_pixel_formats_become_bgr(shape):
    assert as_bgr(np.zeros(shape, np.uint8)).shape == (720, 1280, 3)


@pytest.mark.parametrize(
    "frame", [None, np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4, 3)), np.zeros((1, 1, 2), np.uint8)]
)
def test_what_is_no_picture_is_a_wrong_format(frame):
    with pytest.raises(ScanError, match="bad_format"):
        as_bgr(frame)


def test_the_scripted_camera_plays_its_script():
    source = ScriptedSource([empty_frame(), Step(error="camera_lost")], controls={"focus": 3.0})
    assert source.read().shape == (720, 1280, 3)
    with pytest.raises(ScanError, match="camera_lost"):
        source.read()
    assert source.set_control("focus", 5.0)
    assert not source.set_control("torch", 1.0)
    assert source.controls() == {"focus": 5.0}


@pytest.mark.parametrize(
    ("setting", "size"),
    [("auto", (1280, 720)), ("640x480", (640, 480)), ("1920x1080", (1920, 1080)), ("x", (1280, 720))],
)
def test_the_resolution_setting_is_what_a_camera_is_asked_for(setting, size):
    assert camera_options(setting) == CameraOptions(*size)
