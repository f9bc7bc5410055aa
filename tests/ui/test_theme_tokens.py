"""The colours keep their contrast, recomputed from the token module."""

import pytest
from PySide6.QtGui import QColor

from storeassist_qt.ui.theme.tokens import DARK, LIGHT, SUNLIGHT, Colors, contrast

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK, SUNLIGHT], ids=["light", "dark", "sunlight"])
ON_PAIRS = [
    ("on_primary", "primary"),
    ("on_primary_c", "primary_c"),
    ("on_danger_fill", "danger_fill"),
    ("on_warn_fill", "warn_fill"),
    ("on_success_fill", "success_fill"),
    ("on_info_fill", "info_fill"),
    ("on_danger_c", "danger_c"),
    ("on_warn_c", "warn_c"),
    ("on_success_c", "success_c"),
    ("text", "surface2"),
    ("text2", "surface2"),
    ("text3", "surface"),
    ("text3", "surface2"),
    ("primary", "primary_c"),
    ("primary", "surface"),
    ("danger", "surface"),
    ("success", "surface"),
    ("warn", "surface"),
    ("danger", "bg"),
    ("success", "bg"),
    ("warn", "bg"),
]
# The design names these to one decimal.
NAMED = [
    (LIGHT, "text", "bg", 16.7),
    (LIGHT, "text", "surface", 18.2),
    (LIGHT, "text2", "surface", 7.9),
    (LIGHT, "on_primary", "primary", 7.2),
    (LIGHT, "on_primary_c", "primary_c", 8.3),
    (LIGHT, "on_danger_fill", "danger_fill", 6.7),
    (LIGHT, "on_warn_fill", "warn_fill", 9.5),
    (LIGHT, "on_success_c", "success_c", 7.8),
    (LIGHT, "focus", "bg", 6.6),
    (DARK, "text", "bg", 17.8),
    (DARK, "text2", "surface", 9.9),
    (DARK, "on_primary", "primary", 7.7),
    (DARK, "on_info_fill", "info_fill", 4.7),
    (DARK, "on_danger_c", "danger_c", 10.8),
    (DARK, "focus", "bg", 13.7),
]


@THEMES
@pytest.mark.parametrize("text", ["text", "text2"])
@pytest.mark.parametrize("ground", ["bg", "surface"])
def test_running_text_has_a_contrast_of_seven(colors: Colors, text: str, ground: str):
    assert contrast(colors.named(text), colors.named(ground)) >= 7.0


@THEMES
@pytest.mark.parametrize(("text", "ground"), ON_PAIRS)
def test_all_other_text_has_a_contrast_of_four_and_a_half(colors: Colors, text: str, ground: str):
    assert contrast(colors.named(text), colors.named(ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["bg", "surface"])
@pytest.mark.parametrize("mark", ["outline", "focus"])
def test_control_borders_and_the_focus_ring_have_a_contrast_of_three(colors: Colors, mark: str, ground: str):
    assert contrast(colors.named(mark), colors.named(ground)) >= 3.0


@pytest.mark.parametrize(("colors", "text", "ground", "ratio"), NAMED)
def test_the_ratios_are_those_the_design_names(colors: Colors, text: str, ground: str, ratio: float):
    assert contrast(colors.named(text), colors.named(ground)) == pytest.approx(ratio, abs=0.06)


def test_black_on_white_has_the_largest_contrast_there_is():
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)


def test_sunlight_has_no_pale_container():
    for name in ("bg", "surface2", "primary_c", "danger_c", "warn_c", "success_c"):
        assert SUNLIGHT.named(name) == QColor("#FFFFFF")
    assert SUNLIGHT.text2 == SUNLIGHT.text
    assert SUNLIGHT.outlined
