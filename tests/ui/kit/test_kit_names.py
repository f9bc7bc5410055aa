"""The kit's parts are imported when their names are asked for."""

import subprocess
import sys

import pytest

from storeassist_qt.ui import kit

HEAVY = ("lists", "rowpaint", "scan_panel", "signature", "stepper", "tiles", "walk", "item_card")


def test_every_name_of_the_kit_has_its_part():
    assert sorted(kit.__all__) == sorted(kit._HOMES)
    for name in kit.__all__:
        assert getattr(kit, name) is not None


def test_another_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Slider"):
        _ = kit.Slider


def test_the_sign_in_frame_loads_no_part_it_does_not_show():
    code = "import sys, storeassist_qt.ui.shell, storeassist_qt.ui.screens.sign_in; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=True)
    loaded = set(done.stdout.split())
    assert "storeassist_qt.ui.kit.keypad" in loaded
    assert [part for part in HEAVY if f"storeassist_qt.ui.kit.{part}" in loaded] == []
    assert "storeassist_qt.ui.screens.camera_feed" not in loaded
