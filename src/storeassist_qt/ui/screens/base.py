"""What every screen is to the window, and the window to every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from storeassist_qt.domain.ports import SeenCode


class Navigator(Protocol):
    """What a screen may ask of the window.

    Names of screens: sign_in, queue, walk, walk_list, stage, stage_order, handoff, handoff_detail, signature, orders,
    order_detail, returns, sync, settings, more, help, set_up.
    """

    def open(self, name: str, **arguments: Any) -> None:
        """Show a screen; destinations replace the stack, all others are pushed on it."""
        ...

    def back(self) -> None:
        """Leave the top screen."""
        ...

    def snackbar(self, text: str, undo: Callable[[], None] | None = None, seconds: int = 6) -> None:
        """Show one line above the action bar, with Undo where it is given."""
        ...

    def sheet(self, content: QWidget, title: str = "") -> None:
        """Float `content` as a bottom sheet (compact) or a centred dialog (expanded).

        The sheet has a button that closes it, unless `content.has_way_back` says that the content has its own.
        `content.on_back()`, where there is one, answers Esc first: True where it went back by a step of its own.
        """
        ...

    def close_sheet(self) -> None:
        """Close the sheet on top."""
        ...

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Tell assistive technology."""
        ...


class Screen(QWidget):
    """One page of the window. It shows and reports; its view-model decides."""

    def entered(self, **arguments: Any) -> None:
        """Prepare to be shown; the arguments are those of `Navigator.open`."""

    def left(self) -> None:
        """Stop what only a visible screen needs (camera, timers)."""

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a scan; False where this screen cannot use it (the window then says so)."""
        return False

    def activate_primary(self) -> None:
        """Do what Ctrl+Enter does here."""
