"""The colour tables, one frozen set per theme. Change a value here and the contrast test judges it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colors:
    """One theme's colours: ``x_c`` is a pale container, ``on_x`` the text upon ``x``, plain ``danger`` a text."""

    bg: QColor
    surface: QColor
    surface2: QColor
    sunken: QColor
    divider: QColor
    outline: QColor
    text: QColor
    text2: QColor
    text3: QColor
    primary: QColor
    on_primary: QColor
    primary_c: QColor
    on_primary_c: QColor
    danger_fill: QColor
    on_danger_fill: QColor
    warn_fill: QColor
    on_warn_fill: QColor
    success_fill: QColor
    on_success_fill: QColor
    info_fill: QColor
    on_info_fill: QColor
    danger_c: QColor
    on_danger_c: QColor
    warn_c: QColor
    on_warn_c: QColor
    success_c: QColor
    on_success_c: QColor
    danger: QColor
    success: QColor
    warn: QColor
    focus: QColor
    scrim: QColor
    paper: QColor
    ink: QColor
    is_dark: bool
    outlined: bool
    """Sunlight: containers are white and told apart by a 2 dp border in their text colour."""

    def named(self, name: str) -> QColor:
        """Return the colour of a token name; an unknown name is an AttributeError."""
        color: QColor = getattr(self, name)
        return color


_LIGHT: Mapping[str, str] = {
    "bg": "#F3F5F8",
    "surface": "#FFFFFF",
    "surface2": "#E9EDF2",
    "sunken": "#DFE5EC",
    "divider": "#D5DCE4",
    "outline": "#7A8796",
    "text": "#0E1620",
    "text2": "#465362",
    "text3": "#5B6979",
    "primary": "#0A4FC4",
    "on_primary": "#FFFFFF",
    "primary_c": "#DBE7FF",
    "on_primary_c": "#083A94",
    "danger_fill": "#B3200E",
    "on_danger_fill": "#FFFFFF",
    "warn_fill": "#F5B100",
    "on_warn_fill": "#231500",
    "success_fill": "#00664D",
    "on_success_fill": "#FFFFFF",
    "info_fill": "#0A4FC4",
    "on_info_fill": "#FFFFFF",
    "danger_c": "#FFE2DC",
    "on_danger_c": "#8A1608",
    "warn_c": "#FFEBC7",
    "on_warn_c": "#6A3F00",
    "success_c": "#CFF1E5",
    "on_success_c": "#00503C",
    "danger": "#B3200E",
    "success": "#00664D",
    "warn": "#8A5200",
    "focus": "#0A4FC4",
    "scrim": "#99000000",
    "paper": "#FFFFFF",
    "ink": "#0E1620",
}

_DARK: Mapping[str, str] = {
    "bg": "#0A0E13",
    "surface": "#141A21",
    "surface2": "#202832",
    "sunken": "#2A343F",
    "divider": "#2B3540",
    "outline": "#7F8D9C",
    "text": "#F3F6F9",
    "text2": "#BAC4CF",
    "text3": "#9AA7B4",
    "primary": "#8DB6FF",
    "on_primary": "#06204F",
    "primary_c": "#163266",
    "on_primary_c": "#D3E2FF",
    "danger_fill": "#C8321D",
    "on_danger_fill": "#FFFFFF",
    "warn_fill": "#FFC861",
    "on_warn_fill": "#231500",
    "success_fill": "#5FD9B3",
    "on_success_fill": "#00291E",
    "info_fill": "#2F6FE4",
    "on_info_fill": "#FFFFFF",
    "danger_c": "#4E170D",
    "on_danger_c": "#FFD5CC",
    "warn_c": "#4A2F05",
    "on_warn_c": "#FFE3B5",
    "success_c": "#073F30",
    "on_success_c": "#B9F2DF",
    "danger": "#FF9C8A",
    "success": "#5FD9B3",
    "warn": "#FFC266",
    "focus": "#FFD54A",
    "scrim": "#B3000000",
    "paper": "#FFFFFF",
    "ink": "#0E1620",
}

# Read in the sun: no pale shades at all; shapes are drawn with borders instead.
_SUNLIGHT: Mapping[str, str] = {
    **_LIGHT,
    "bg": "#FFFFFF",
    "surface2": "#FFFFFF",
    "text2": _LIGHT["text"],
    "divider": _LIGHT["outline"],
    "primary_c": "#FFFFFF",
    "danger_c": "#FFFFFF",
    "warn_c": "#FFFFFF",
    "success_c": "#FFFFFF",
}


def _colors(table: Mapping[str, str], *, is_dark: bool, outlined: bool = False) -> Colors:
    named = {field.name for field in fields(Colors)} - {"is_dark", "outlined"}
    if named != set(table):
        raise ValueError(f"colour table and Colors differ: {sorted(named ^ set(table))}")
    return Colors(**{name: QColor(value) for name, value in table.items()}, is_dark=is_dark, outlined=outlined)


LIGHT = _colors(_LIGHT, is_dark=False)
DARK = _colors(_DARK, is_dark=True)
SUNLIGHT = _colors(_SUNLIGHT, is_dark=False, outlined=True)


def contrast(first: QColor, second: QColor) -> float:
    """Return the WCAG contrast ratio (1..21) of two opaque colours. Source: WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
