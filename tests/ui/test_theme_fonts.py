"""Fonts and icons come from the shipped files, or the app does not start."""

import wave
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from storeassist_qt.domain.errors import ResourceError
from storeassist_qt.ui.theme import Mode, Theme, fonts, layout_class, resource_path
from storeassist_qt.ui.theme.fonts import ROLES, load_fonts
from storeassist_qt.ui.theme.icons import DIRECTIONAL


def test_the_roles_are_drawn_with_the_shipped_family(theme: Theme):
    for role in ROLES:
        assert QFontInfo(theme.font(role)).family() == "Inter"


def test_figures_are_as_wide_as_each_other(theme: Theme):
    metrics = theme.metrics("h1")
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"), abs=0.1)


def test_tabular_figures_leave_the_hyphen_of_a_word_alone(theme: Theme):
    plain = QFont(theme.font("label"))
    plain.clearFeatures()
    metrics = theme.metrics("label")
    assert metrics.horizontalAdvance("-") == pytest.approx(type(metrics)(plain).horizontalAdvance("-"), abs=0.1)


def test_arabic_is_drawn_with_the_shipped_fallback(theme: Theme):
    assert "Noto Sans Arabic" in QFontDatabase.families()
    assert theme.metrics("body").inFontUcs4(ord("م"))


def test_larger_text_grows_fonts_and_lines(theme: Theme):
    before = theme.metrics("body").height()
    theme.set_text_scale(1.3)
    assert theme.metrics("body").height() > before * 1.2
    assert theme.line("body") == pytest.approx(22 * 1.3)


def test_a_missing_font_names_its_path(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(ResourceError) as raised:
        load_fonts()
    assert raised.value.code == "resource_missing"
    assert str(raised.value.facts["path"]).endswith("Inter-Regular.ttf")


def test_an_unreadable_font_is_told_apart(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Inter-Regular.ttf").write_bytes(b"no font")
    monkeypatch.setattr(fonts, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(ResourceError) as raised:
        load_fonts()
    assert raised.value.code == "resource_unreadable"


def test_every_icon_with_a_direction_is_shipped(theme: Theme):
    for name in DIRECTIONAL:
        assert theme.glyph(name)


@pytest.mark.parametrize("name", ["match", "complete", "wrong", "arrival", "attention"])
def test_the_sounds_are_shipped_and_short(name: str):
    with wave.open(str(resource_path("sounds", f"{name}.wav"))) as sound:
        assert 0.05 < sound.getnframes() / sound.getframerate() < 0.7


def test_the_licences_lie_beside_fonts_and_icons():
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "Inter-OFL.txt").read_text().upper()
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "Noto-OFL.txt").read_text().upper()
    assert "ISC" in resource_path("icons", "Lucide-LICENSE.txt").read_text()


def test_changing_the_theme_says_so(theme: Theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.color.is_dark


def test_reduced_motion_makes_every_duration_zero(theme: Theme):
    assert theme.motion_ms(180) == 0
    theme.set_reduced_motion(False)
    assert theme.motion_ms(180) == 180


def test_the_width_decides_the_layout_class():
    assert [layout_class(width).value for width in (320, 599, 600, 1023, 1024)] == [
        "compact",
        "compact",
        "medium",
        "medium",
        "expanded",
    ]
