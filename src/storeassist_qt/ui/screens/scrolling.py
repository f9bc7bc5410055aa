"""A column that scrolls when it does not fit, and the emptying of a layout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import make_kinetic


class ScrollColumn(QScrollArea):
    """A vertical layout (`body`) inside an area that a finger can fling."""

    def __init__(self, name: str, *, margins: tuple[int, int, int, int] = (12, 8, 12, 12), spacing: int = 8) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content = QWidget()
        content.setAutoFillBackground(False)
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        make_kinetic(self.viewport())


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets, those of inner layouts too."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
