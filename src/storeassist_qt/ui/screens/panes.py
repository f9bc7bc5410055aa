"""What several pages are laid out with: a scrolling column, a stack of states, sheets of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, ButtonKind, Label, RowView, make_kinetic
from storeassist_qt.ui.screens.scrolling import clear_layout
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import MARGIN_COMPACT, MARGIN_EXPANDED

__all__ = ["ChoiceSheet", "ScrollColumn", "add_rows", "clear_layout"]


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


def add_rows(theme: Theme, layout: QVBoxLayout, rows: Iterable[object], *, name: str = "row") -> list[RowView]:
    """Add still rows to a column and return them."""
    views: list[RowView] = []
    for row in rows:
        view = RowView(theme, row, pressable=False, name=name)
        layout.addWidget(view)
        views.append(view)
    return views


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
