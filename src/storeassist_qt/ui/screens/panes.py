"""What several pages are laid out with: rows, the order of Tab, sheets of choices."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.ui.kit import (
    Button,
    ButtonKind,
    FlowLayout,
    ImageSource,
    Label,
    RowView,
    ScrollColumn,
    clear_layout,
)
from storeassist_qt.ui.theme import Theme

__all__ = ["ChoiceSheet", "FlowLayout", "ScrollColumn", "add_rows", "clear_layout", "set_tab_chain"]


def add_rows(
    theme: Theme, layout: QVBoxLayout, rows: Iterable[object], *, name: str = "row", images: ImageSource | None = None
) -> list[RowView]:
    """Add still rows to a column and return them."""
    views: list[RowView] = []
    for row in rows:
        view = RowView(theme, row, pressable=False, name=name, images=images)
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
        self.has_way_back = any(key == "no" for key, *_rest in choices)
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
