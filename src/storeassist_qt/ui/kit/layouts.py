"""A layout that flows like text, and the emptying of any layout."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle


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
