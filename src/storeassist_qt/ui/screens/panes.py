"""What several pages are laid out with: a scrolling column, a stack of states, sheets of choices."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QStyle, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, ButtonKind, Label, RowView, make_kinetic
from storeassist_qt.ui.screens.scrolling import clear_layout
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import MARGIN_COMPACT, MARGIN_EXPANDED

__all__ = ["ChoiceSheet", "FlowLayout", "ScrollColumn", "add_rows", "clear_layout", "set_tab_chain"]


class ScrollColumn(QScrollArea):
    """A page that scrolls: ``column`` takes the widgets from the top, what is left over stays empty."""

    def __init__(self, theme: Theme, accessible: str, parent: QWidget | None = None, *, name: str = "scroll") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setSpacing(0)
        self._outer = outer
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget turned it on
        self.set_margin(MARGIN_COMPACT)
        make_kinetic(self.viewport())

    def set_margin(self, margin: int) -> None:
        """Set the space around the column."""
        self._outer.setContentsMargins(margin, margin, margin, margin)

    def set_wide(self, is_wide: bool) -> None:
        """Use the margin of a kiosk, or that of a handheld."""
        self.set_margin(MARGIN_EXPANDED if is_wide else MARGIN_COMPACT)


class FlowLayout(QLayout):
    """Puts widgets side by side at their own size and begins a new line where the room ends."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._found: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item to the end."""
        self._found.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._found)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._found[index] if 0 <= index < len(self._found) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._found.pop(index) if 0 <= index < len(self._found) else None

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(QRect(0, 0, width, 0), is_test=True)

    def sizeHint(self) -> QSize:
        """Return one line."""
        width = sum(item.sizeHint().width() + self.spacing() for item in self._found) - self.spacing()
        return QSize(max(0, width), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """Return the largest item."""
        size = QSize()
        for item in self._found:
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, is_test=False)

    def _place(self, rect: QRect, *, is_test: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        left, top, line = rect.left(), rect.top(), 0
        for item in self._found:
            size = item.sizeHint()
            if left > rect.left() and left + size.width() > rect.left() + rect.width():
                left, top, line = rect.left(), top + line + self.spacing(), 0
            if not is_test:
                item.setGeometry(QStyle.visualRect(direction, rect, QRect(left, top, size.width(), size.height())))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return top + line - rect.top()


def add_rows(theme: Theme, layout: QVBoxLayout, rows: Iterable[object], *, name: str = "row") -> list[RowView]:
    """Add still rows to a column and return them."""
    views: list[RowView] = []
    for row in rows:
        view = RowView(theme, row, pressable=False, name=name)
        layout.addWidget(view)
        views.append(view)
    return views


def set_tab_chain(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through these widgets in this order: that of reading, not that in which they were made."""
    for before, after in itertools.pairwise(widgets):
        QWidget.setTabOrder(before, after)


class ChoiceSheet(QWidget):
    """The content of a sheet that asks one thing: a sentence, then one button per answer.

    ``choices`` are (key, text, icon, kind); the answer goes to ``chosen``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        choices: Sequence[tuple[str, str, str, ButtonKind]],
        chosen: Callable[[str], None],
        *,
        name: str = "choice",
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if text:
            column.addWidget(Label(theme, text, "body", "text2", name=f"{name}_text"))
            column.addSpacing(4)
        self._chosen = chosen
        for key, label, icon, kind in choices:
            button = Button(theme, label, kind, icon, name=f"{name}_{key}")
            button.setProperty("choice", key)
            button.clicked.connect(self._on_clicked)
            column.addWidget(button)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._chosen(str(button.property("choice")))
