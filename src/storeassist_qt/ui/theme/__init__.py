"""Colours, type, icons and sizes: the only source of looks."""

from storeassist_qt.ui.theme.fonts import RoleName
from storeassist_qt.ui.theme.metrics import LayoutClass, layout_class
from storeassist_qt.ui.theme.resources import resource_path
from storeassist_qt.ui.theme.theme import Mode, Theme
from storeassist_qt.ui.theme.tokens import Colors

__all__ = ["Colors", "LayoutClass", "Mode", "RoleName", "Theme", "layout_class", "resource_path"]
