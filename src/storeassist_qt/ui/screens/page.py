"""A screen with its header: the page names what stands there, the window owns bars, snackbar and sheets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storeassist_qt.ui.screens.base import Navigator, Screen
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass


@dataclass(frozen=True)
class Header:
    """What the window's app bar shows. Without a `title` the bar is hidden (sign-in, signature)."""

    title: str = ""
    subtitle: str = ""
    has_back: bool = False
    icon: str = ""
    icon_name: str = ""  # what the icon does, for assistive technology
    has_navigation: bool = True  # compact: whether the bottom navigation stands below (an action bar may replace it)
    has_rail: bool = True  # medium and expanded: whether the rail stands beside


class Page(Screen):
    """Base of the app's screens, made once per window as `Class(services, navigator)` and shown again and again.

    Call `set_header` whenever a text changes, also before the page is shown. `layout_class` is the class in force; the
    window calls `relayout` when it changed (live, on resize) and once before the page is first shown.
    """

    header_changed = Signal()
    activity = Signal()  # somebody works here without a touch or a key, as with the camera: the lock waits
    header_widget: QWidget | None = None  # expanded: stands in the app bar before the pill while the page is shown

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.navigator = navigator
        self.header = Header()
        self.layout_class = LayoutClass.COMPACT

    def set_header(self, **changes: Any) -> None:
        """Change fields of the header."""
        header = replace(self.header, **changes)
        if header != self.header:
            self.header = header
            self.header_changed.emit()

    def relayout(self, layout: LayoutClass) -> None:
        """Arrange the panes for this layout class."""

    def closing(self) -> None:
        """Stop listening to the ports: the window is going away."""

    def on_header_icon(self) -> None:
        """Answer the icon button of the app bar."""

    def on_back(self) -> bool:
        """Answer Esc and the back arrow; True where the page has used it itself."""
        return False

    def on_search(self) -> bool:
        """Answer Ctrl+F and `/`; False sends the person to Orders."""
        return False
