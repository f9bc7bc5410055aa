"""After a hand-over: what waits, and the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, IconView, Label
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.handoff_after import AfterRow, what_waits


def show_after(services: Services, navigator: Navigator, order_ids: Sequence[str], text: str) -> None:
    """Say that it was handed over; where a return was opened, show what waits. Called after the change of screens."""
    navigator.snackbar(text)
    rows = what_waits(services, order_ids)
    if rows:
        navigator.sheet(AfterSheet(services.theme, navigator, rows, order_ids[0]), text)


class AfterSheet(QWidget):
    """What waits after a hand-over."""

    def __init__(self, theme: Theme, navigator: Navigator, rows: Sequence[AfterRow], order_id: str) -> None:
        super().__init__()
        self.setObjectName("after_sheet")
        self._navigator = navigator
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(theme, translate("HandOff", "What waits"), "label", "text2"))
        for row in rows:
            column.addLayout(_row(theme, row))
        opened = Button(theme, translate("HandOff", "Open the order"), "tonal", "file-text", name="after_open")
        opened.clicked.connect(partial(self._open, order_id))
        self.done = Button(theme, translate("HandOff", "Done"), "primary", "check", name="after_done")
        self.done.clicked.connect(self.activate_primary)
        column.addWidget(opened)
        column.addWidget(self.done)

    def activate_primary(self) -> None:
        """Go on with the work."""
        self._navigator.close_sheet()

    def _open(self, order_id: str, _checked: bool = False) -> None:
        self._navigator.close_sheet()
        self._navigator.open("order_detail", order_id=order_id)


def _row(theme: Theme, row: AfterRow) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(IconView(theme, row.icon, 24, "warn"))
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Label(theme, row.text, "body_strong"))
    texts.addWidget(Label(theme, row.detail, "caption", "text2"))
    line.addLayout(texts, 1)
    return line
