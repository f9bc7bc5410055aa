"""The painted component kit: the only place that paints; screens lay these out.

Every widget takes the Theme first. Rows of lists are plain data from ``storeassist_qt.ui.rows``.
"""

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
    "make_kinetic",
]
