"""A scrolling column whose content fills it where there is room, and the emptying of a layout."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout

from storeassist_qt.ui.kit import ScrollColumn
from storeassist_qt.ui.theme import Theme


class FillingColumn(ScrollColumn):
    """The kit's column without the stretch at its end: what is added to `body` may take the height that is left."""

    def __init__(
        self, theme: Theme, name: str, *, margins: tuple[int, int, int, int] = (12, 8, 12, 12), spacing: int = 8
    ) -> None:
        super().__init__(theme, gap=spacing, name=name)
        self.body.takeAt(self.body.count() - 1)
        self.body.setContentsMargins(*margins)


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
