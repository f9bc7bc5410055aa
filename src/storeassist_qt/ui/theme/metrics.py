"""Spacing, radii, target sizes and layout classes, all in dp."""

from enum import StrEnum

GRID = 4
GAP = 8
MARGIN_COMPACT = 12
MARGIN_EXPANDED = 20

TARGET = 48
BUTTON = 56
BUTTON_BIG = 60
SIGN_OFF = 72

RADIUS_CHIP = 7
RADIUS_CONTROL = 14
RADIUS_CARD = 16
RADIUS_SHEET = 24

APP_BAR = 57
BOTTOM_NAV = 67
RAIL = 104

MEDIUM_FROM = 600
EXPANDED_FROM = 1024

PRESS_MS = 120
SLIDE_MS = 180
FLASH_MS = 90


class LayoutClass(StrEnum):
    """How much room a window has."""

    COMPACT = "compact"
    """One pane, navigation at the bottom."""
    MEDIUM = "medium"
    """One pane, rail."""
    EXPANDED = "expanded"
    """List and detail, rail."""


def layout_class(width: float) -> LayoutClass:
    """Return the layout class of a window width in dp."""
    if width < MEDIUM_FROM:
        return LayoutClass.COMPACT
    return LayoutClass.MEDIUM if width < EXPANDED_FROM else LayoutClass.EXPANDED
