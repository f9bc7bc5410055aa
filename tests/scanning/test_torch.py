from pathlib import Path

import pytest

from storeassist_qt.scanning.torch import LedTorch, V4lTorch, find_torch


@pytest.fixture
def leds(tmp_path):
    folder = tmp_path / "sys/class/leds"
    for name in ("input3::capslock", "white:flash", "white:torch"):
        (folder / name).mkdir(parents=True)
        (folder / name / "brightness").write_text("0")
        (folder / name / "max_brightness").write_text("90")
    return tmp_path


def test_the_torch_is_found_switched_on_and_off(leds):
    torch = find_torch(None, leds)
    assert isinstance(torch, LedTorch)
    assert not torch.is_on()
    assert torch.set(True)
    assert torch.is_on()
    assert (leds / "sys/class/leds/white:torch/brightness").read_text() == "90"
    assert (leds / "sys/class/leds/white:flash/brightness").read_text() == "0"
    torch.set(False)
    assert not torch.is_on()


def test_without_a_lamp_there_is_none(tmp_path):
    assert find_torch(None, tmp_path) is None
    (tmp_path / "sys/class/leds/input3::capslock").mkdir(parents=True)
    assert find_torch(Path("/dev/null"), tmp_path) is None


def test_a_device_that_is_no_camera_has_no_torch():
    assert not V4lTorch(Path("/dev/null")).is_there()
    assert not V4lTorch(Path("/dev/gone")).set(True)


def test_a_lamp_that_cannot_be_switched_is_no_error(leds):
    torch = LedTorch(leds / "gone")
    assert not torch.set(True)
    assert not torch.is_on()
