"""The painted component kit: the only place that paints; screens lay these out.

Every widget takes the Theme first. Rows of lists are plain data from ``storeassist_qt.ui.rows``.
A part is imported when its name is first asked for, so that the first frame loads what it shows and no more.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storeassist_qt.ui.kit.banner import AttentionCard, Banner
    from storeassist_qt.ui.kit.bars import ActionBar, AppBar, BottomNav, NavItem, Rail
    from storeassist_qt.ui.kit.base import KitWidget, Pressable, PressArea, announce
    from storeassist_qt.ui.kit.button import Button, ButtonKind, ButtonSize, IconButton
    from storeassist_qt.ui.kit.chips import Chip, FilterChip, Pill, SyncPill
    from storeassist_qt.ui.kit.fields import ReadOnlyBox, SearchField, TextField
    from storeassist_qt.ui.kit.item_card import ItemCard
    from storeassist_qt.ui.kit.keypad import Keypad
    from storeassist_qt.ui.kit.labels import (
        Avatar,
        Backdrop,
        Card,
        Divider,
        IconDisc,
        IconView,
        ItemPicture,
        Label,
        PinDots,
        SectionLabel,
        ValueLine,
    )
    from storeassist_qt.ui.kit.layouts import FlowLayout, clear_layout
    from storeassist_qt.ui.kit.lists import CardList, RowDelegate
    from storeassist_qt.ui.kit.page_view import PageView, image_of
    from storeassist_qt.ui.kit.paint import Canvas
    from storeassist_qt.ui.kit.row_view import RowView
    from storeassist_qt.ui.kit.rowpaint import ImageSource
    from storeassist_qt.ui.kit.scan_panel import ScanPanel, ScanState
    from storeassist_qt.ui.kit.scroll import ScrollColumn, make_kinetic
    from storeassist_qt.ui.kit.sheet import Sheet, Snackbar
    from storeassist_qt.ui.kit.signature import SignaturePad
    from storeassist_qt.ui.kit.states import EmptyState, ErrorState, Skeleton
    from storeassist_qt.ui.kit.stepper import Segmented, Stepper
    from storeassist_qt.ui.kit.tiles import CountTile
    from storeassist_qt.ui.kit.walk import CodeLine, FactTag, InfoStrip, LocationStrip, Segment, SegmentProgress

__all__ = [
    "ActionBar",
    "AppBar",
    "AttentionCard",
    "Avatar",
    "Backdrop",
    "Banner",
    "BottomNav",
    "Button",
    "ButtonKind",
    "ButtonSize",
    "Canvas",
    "Card",
    "CardList",
    "Chip",
    "CodeLine",
    "CountTile",
    "Divider",
    "EmptyState",
    "ErrorState",
    "FactTag",
    "FilterChip",
    "FlowLayout",
    "IconButton",
    "IconDisc",
    "IconView",
    "ImageSource",
    "InfoStrip",
    "ItemCard",
    "ItemPicture",
    "Keypad",
    "KitWidget",
    "Label",
    "LocationStrip",
    "NavItem",
    "PageView",
    "Pill",
    "PinDots",
    "PressArea",
    "Pressable",
    "Rail",
    "ReadOnlyBox",
    "RowDelegate",
    "RowView",
    "ScanPanel",
    "ScanState",
    "ScrollColumn",
    "SearchField",
    "SectionLabel",
    "Segment",
    "SegmentProgress",
    "Segmented",
    "Sheet",
    "SignaturePad",
    "Skeleton",
    "Snackbar",
    "Stepper",
    "SyncPill",
    "TextField",
    "ValueLine",
    "announce",
    "clear_layout",
    "image_of",
    "make_kinetic",
]

_PARTS = {
    "banner": (
        "AttentionCard",
        "Banner",
    ),
    "bars": (
        "ActionBar",
        "AppBar",
        "BottomNav",
        "NavItem",
        "Rail",
    ),
    "base": (
        "KitWidget",
        "Pressable",
        "PressArea",
        "announce",
    ),
    "button": (
        "Button",
        "ButtonKind",
        "ButtonSize",
        "IconButton",
    ),
    "chips": (
        "Chip",
        "FilterChip",
        "Pill",
        "SyncPill",
    ),
    "fields": (
        "ReadOnlyBox",
        "SearchField",
        "TextField",
    ),
    "item_card": ("ItemCard",),
    "keypad": ("Keypad",),
    "labels": (
        "Avatar",
        "Backdrop",
        "Card",
        "Divider",
        "IconDisc",
        "IconView",
        "ItemPicture",
        "Label",
        "PinDots",
        "SectionLabel",
        "ValueLine",
    ),
    "layouts": (
        "FlowLayout",
        "clear_layout",
    ),
    "lists": (
        "CardList",
        "RowDelegate",
    ),
    "page_view": (
        "PageView",
        "image_of",
    ),
    "paint": ("Canvas",),
    "row_view": ("RowView",),
    "rowpaint": ("ImageSource",),
    "scan_panel": (
        "ScanPanel",
        "ScanState",
    ),
    "scroll": (
        "ScrollColumn",
        "make_kinetic",
    ),
    "sheet": (
        "Sheet",
        "Snackbar",
    ),
    "signature": ("SignaturePad",),
    "states": (
        "EmptyState",
        "ErrorState",
        "Skeleton",
    ),
    "stepper": (
        "Segmented",
        "Stepper",
    ),
    "tiles": ("CountTile",),
    "walk": (
        "CodeLine",
        "FactTag",
        "InfoStrip",
        "LocationStrip",
        "Segment",
        "SegmentProgress",
    ),
}
_HOMES = {name: part for part, names in _PARTS.items() for name in names}


def __getattr__(name: str) -> Any:
    """Return a name of the kit, importing the part it lives in. Raises AttributeError for any other name."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
