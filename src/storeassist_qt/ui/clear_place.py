"""Where a message may float: over nothing that one has to tap or read next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from storeassist_qt.ui.kit import (
    ActionBar,
    Banner,
    Chip,
    CodeLine,
    FactTag,
    InfoStrip,
    Label,
    LocationStrip,
    PinDots,
    ScanPanel,
    TextField,
)
from storeassist_qt.ui.kit.base import PressArea

STEP = 4
GAP = 6
BAND = 56
_FIXED, _SCROLLED, _READ = 20.0, 3.0, 2.0
"""What a covered square dp costs: of a target that stays, of one that scrolls away from below, of plain text."""
_RAISED = 0.3
"""What each dp above the usual place costs, for each dp of width: a message in mid-screen hides what it speaks of."""


def clear_place(window: QWidget, area: QRect, within: QWidget, size: QSize, bottom: int) -> QPoint:
    """Return where a message of this size covers little of `within`, and lies low.

    `area` is where it may lie and `bottom` the usual place of its lower edge, both in the window's coordinates.
    """
    obstacles = list(_obstacles(window, within))
    middle = area.left() + (area.width() - size.width()) // 2
    sides = [middle]
    if size.width() < area.width() * 2 // 3:
        sides += [area.left() + 12, area.right() - 12 - size.width()]
    best, least = QPoint(middle, bottom - size.height()), float("inf")
    for top in range(bottom - size.height(), area.top() + 2, -STEP):
        for left in sides:
            place = QRect(QPoint(left, top), size).adjusted(0, -GAP, 0, GAP)
            covered = sum(weight * _overlap(place, rect) for rect, weight in obstacles)
            cost = covered + _RAISED * size.width() * (bottom - size.height() - top)
            if cost < least:
                best, least = QPoint(left, top), cost
            if not covered:
                return best
    return best


def _overlap(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height() if both.isValid() else 0


def _obstacles(window: QWidget, within: QWidget) -> Iterator[tuple[QRect, float]]:
    """Give what can be tapped or is to be read, as far as it can be seen, with what it costs to cover it."""
    for widget in within.findChildren(QWidget):
        if not widget.isVisible():
            continue
        seen = widget.visibleRegion().boundingRect()
        if isinstance(widget, ScanPanel) and seen.height() > 3 * BAND:
            seen.setTop(seen.bottom() - BAND)  # what is said stands below the camera's picture
        if isinstance(widget, ScanPanel | LocationStrip | ActionBar | PinDots):
            weight = _FIXED
        elif isinstance(widget, InfoStrip | CodeLine | FactTag | Banner | Chip):
            weight = _SCROLLED
        elif isinstance(widget, QAbstractButton | TextField) or _is_press_area(widget):
            weight = _SCROLLED if _scrolls(widget, within) else _FIXED
        elif isinstance(widget, Label) and widget.text():
            weight = _READ
        else:
            continue
        if not seen.isEmpty():
            yield QRect(widget.mapTo(window, seen.topLeft()), seen.size()), weight


def _is_press_area(widget: QWidget) -> bool:
    return isinstance(widget, PressArea) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _scrolls(widget: QWidget, within: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not within:
        if isinstance(parent, QAbstractScrollArea):
            return parent.verticalScrollBar().maximum() > 0
        parent = parent.parentWidget()
    return False
