"""Parts of an order's detail: its documents, its returns, and its steps at the order system."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Card, IconButton, IconView, Label, RowView, SectionLabel, clear_layout
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import fill, translate
from storeassist_qt.ui.vm.oms_words import StepData
from storeassist_qt.ui.vm.order_papers import DocumentRow, ReturnLine

_asked = count(1)
_TONES = {"success": "success", "danger": "danger", "warn": "warn"}


class _Section(QWidget):
    """A heading with what stands below it; hidden while there is nothing."""

    def __init__(self, theme: Theme, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.theme = theme
        self._shown: object = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.heading = SectionLabel(theme, title, name=f"{name}_header")
        outer.addWidget(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column)

    def is_same(self, rows: object) -> bool:
        """Tell whether these rows are shown already; buttons that stay keep the focus."""
        if rows == self._shown:
            return True
        self._shown = rows
        clear_layout(self.column)
        self.setVisible(bool(rows))
        return False


class DocumentSection(_Section):
    """One card per document: read, print, save; one that is not there yet says why."""

    def __init__(self, theme: Theme, navigator: Navigator) -> None:
        super().__init__(theme, translate("OrderDetail", "Documents"), "documents")
        self._navigator = navigator

    def show_rows(self, order_id: str, rows: Sequence[DocumentRow]) -> None:
        """Show the documents of an order."""
        if not self.is_same((order_id, tuple(rows)) if rows else ()):
            for row in rows:
                self.column.addWidget(self._card(order_id, row))

    def _card(self, order_id: str, row: DocumentRow) -> Card:
        name = f"document_{row.kind}_{row.return_id}".rstrip("_")
        card = Card(self.theme, padding=4, name=name)
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(4)
        line.addSpacing(6)  # not a margin, which would stay on the left where text runs from the right
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(Label(self.theme, row.title, "label"))
        if row.reason or row.detail:
            texts.addWidget(Label(self.theme, row.reason or row.detail, "caption", "text2", name=f"{name}_detail"))
        texts.addStretch(1)
        line.addLayout(texts, 1)
        if not row.reason:
            acts = (
                ("view", "eye", translate("OrderDetail", "View: %1")),
                ("print", "printer", translate("OrderDetail", "Print: %1")),
                ("save", "save", translate("OrderDetail", "Save: %1")),
            )
            for act, icon, text in acts:
                button = IconButton(self.theme, icon, fill(text, row.title), name=f"{act}_{name}")
                button.clicked.connect(partial(self._open, order_id, row, act))
                line.addWidget(button)
        else:
            line.addWidget(IconView(self.theme, "hourglass", 24, "warn"))
            line.addSpacing(10)
        card.body.addLayout(line)
        return card

    def _open(self, order_id: str, row: DocumentRow, act: str, _checked: bool = False) -> None:
        self._navigator.open(
            "document", order_id=order_id, kind=row.kind, return_id=row.return_id, act=act, asked=next(_asked)
        )


class ReturnSection(_Section):
    """The returns of an order; a tap opens one where the person may."""

    def __init__(self, theme: Theme, opened: Callable[[str], None]) -> None:
        super().__init__(theme, translate("OrderDetail", "Returns"), "order_returns")
        self._opened = opened

    def show_rows(self, lines: Sequence[ReturnLine], *, can_open: bool) -> None:
        """Show the returns."""
        if self.is_same((tuple(lines), can_open) if lines else ()):
            return
        for line in lines:
            row = line.row if can_open else replace(line.row, arrow=False)
            view = RowView(self.theme, row, pressable=can_open, name=f"return_{row.setting_id}")
            if can_open:
                view.tapped.connect(partial(self._opened, row.setting_id))
            self.column.addWidget(view)
            if line.waits:
                self.column.addWidget(Label(self.theme, line.waits, "caption", "text2", name="return_waits"))


class StepSection(_Section):
    """What the order system was asked, how far each step got, and when it was confirmed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "oms_steps")

    def show_steps(self, title: str, steps: Sequence[StepData]) -> None:
        """Show the steps, oldest first."""
        self.heading.setText(title)
        if self.is_same(tuple(steps)):
            return
        card = Card(self.theme, name="oms_steps_card")
        for step in steps:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconView(self.theme, step.icon, 20, _TONES.get(step.kind, "text2")))
            line.addWidget(Label(self.theme, step.text, "body"), 3)
            line.addWidget(Label(self.theme, step.value, "caption", "text2", align="end"), 2)
            card.body.addLayout(line)
        self.column.addWidget(card)
