"""What every test of the ui shares: no display, shipped fonts, a fixed scale, locale and theme."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from storeassist_qt.ui.theme import Mode, Theme
from storeassist_qt.ui.theme.fonts import FontFamilies, load_fonts


@pytest.fixture(scope="session")
def font_families(qapp: QApplication) -> FontFamilies:
    """The shipped fonts, loaded once for all tests."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    return load_fonts()


@pytest.fixture
def theme(qapp: QApplication, font_families: FontFamilies) -> Theme:
    """The light theme at 100 % text, nothing moves."""
    made = Theme(Mode.LIGHT, families=font_families)
    made.set_reduced_motion(True)
    return made


@pytest.fixture
def dark_theme(qapp: QApplication, font_families: FontFamilies) -> Theme:
    """The dark theme."""
    made = Theme(Mode.DARK, families=font_families)
    made.set_reduced_motion(True)
    return made


@pytest.fixture
def right_to_left(qapp: QApplication):
    """Run the test with text from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
