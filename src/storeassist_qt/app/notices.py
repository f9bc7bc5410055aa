"""Says in the window what went wrong, whole and until it is put away: a line at the bottom would cut it off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, Label
from storeassist_qt.ui.shell import MainWindow

OPEN_AT_MOST = 3


class Notice(QWidget):
    """One sentence with a button that puts it away; a second one with the same words is not shown beside it."""

    def __init__(self, window: MainWindow, text: str, code: str) -> None:
        super().__init__()
        self._window = window
        self.text = text
        self.setObjectName(f"notice_{code}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(window.theme, text, "body", name="notice_text"))
        column.addWidget(Label(window.theme, code, "caption", "text2", name="notice_code"))
        self.button = Button(
            window.theme, QCoreApplication.translate("Notice", "Understood"), "primary", "check", name="notice_close"
        )
        self.button.clicked.connect(self._put_away)
        column.addWidget(self.button)

    def activate_primary(self) -> None:
        """Answer the main key."""
        self._put_away()

    def _put_away(self) -> None:
        self._window.close_sheet()


def show_notice(window: MainWindow, text: str, code: str) -> None:
    """Show a sentence over whatever is there; more than three at once would bury the screen and go to the log alone."""
    shown = [notice for notice in window.findChildren(Notice) if notice.isVisible()]
    if len(shown) >= OPEN_AT_MOST or any(notice.text == text for notice in shown):
        return
    window.sheet(Notice(window, text, code), QCoreApplication.translate("Notice", "Please read"))
    window.announce(text, assertive=True)
