"""Loads the shipped fonts and hands out the type roles; fonts are made once and kept."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from storeassist_qt.domain.errors import ResourceError
from storeassist_qt.ui.theme.resources import resource_path

RoleName = Literal["display", "h1", "h2", "title", "body", "body_strong", "label", "caption"]

TEXT_SCALES: Final = (1.0, 1.15, 1.3)


@dataclass(frozen=True)
class Role:
    """One type role: size and line height in dp at 100 %, weight."""

    size: float
    line: float
    weight: QFont.Weight


ROLES: Final[dict[RoleName, Role]] = {
    "display": Role(34, 40, QFont.Weight.Bold),
    "h1": Role(26, 32, QFont.Weight.Bold),
    "h2": Role(20, 26, QFont.Weight.Bold),
    "title": Role(17, 24, QFont.Weight.DemiBold),
    "body": Role(16, 22, QFont.Weight.Normal),
    "body_strong": Role(16, 22, QFont.Weight.DemiBold),
    "label": Role(14, 20, QFont.Weight.DemiBold),
    "caption": Role(13, 18, QFont.Weight.Medium),
}

_TEXT_FONTS = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
# Drawn only for characters Inter lacks; shipped when those languages are.
_FALLBACKS = ("Noto Sans Arabic", "Noto Sans Hebrew")


@dataclass(frozen=True)
class FontFamilies:
    """The families found in the shipped files, and the code points of the icons."""

    text: str
    icons: str
    glyphs: dict[str, str]


def load_fonts() -> FontFamilies:
    """Load the shipped fonts into the application; needs a QGuiApplication.

    Raises ResourceError("resource_missing") or ("resource_unreadable") with the path: without its fonts the app does
    not start.
    """
    for name in _TEXT_FONTS:
        text = _load(resource_path("fonts", name))
    for extra in sorted(resource_path("fonts").glob("Noto*.ttf")):
        _load(extra)
    icons = _load(resource_path("icons", "lucide-subset.ttf"))
    codes = _existing(resource_path("icons", "lucide-subset.json"))
    glyphs = {name: chr(code) for name, code in json.loads(codes.read_text(encoding="utf-8")).items()}
    return FontFamilies(text=text, icons=icons, glyphs=glyphs)


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise ResourceError("resource_missing", path=str(path))
    return path


def _load(path: Path) -> str:
    number = QFontDatabase.addApplicationFont(str(_existing(path)))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if not families:
        raise ResourceError("resource_unreadable", path=str(path))
    return families[0]


class FontSet:
    """The fonts of one text size; each is made at its first use and then kept."""

    def __init__(self, families: FontFamilies, text_scale: float) -> None:
        self._families = families
        self._scale = text_scale
        self._fonts: dict[tuple[RoleName, int], QFont] = {}
        self._metrics: dict[tuple[RoleName, int], QFontMetricsF] = {}
        self._icons: dict[float, QFont] = {}

    def font(self, role: RoleName, weight: int = 0) -> QFont:
        """Return the font of a role; ``weight`` (400..700) overrides its weight."""
        key = (role, weight)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make(role, weight)
        return found

    def metrics(self, role: RoleName, weight: int = 0) -> QFontMetricsF:
        """Return the metrics of a role's font."""
        key = (role, weight)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetricsF(self.font(role, weight))
        return found

    def icon_font(self, size: float) -> QFont:
        """Return the icon font whose glyphs are ``size`` dp wide."""
        found = self._icons.get(size)
        if found is None:
            found = QFont(self._families.icons)
            found.setPixelSize(round(size))
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._icons[size] = found
        return found

    def _make(self, role: RoleName, weight: int) -> QFont:
        rule = ROLES[role]
        font = QFont()
        font.setFamilies([self._families.text, *_FALLBACKS])
        font.setPixelSize(round(rule.size * self._scale))
        font.setWeight(QFont.Weight(weight) if weight else rule.weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
