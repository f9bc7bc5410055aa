"""The window: app bar, navigation, the stack of screens, sheets, snackbar, keyboard, scans and the lock."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent, QWindow
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from storeassist_qt.domain.orders import CLOSED_STAGES
from storeassist_qt.domain.ports import SeenCode, Session, Sound
from storeassist_qt.ui.kit import AppBar, Backdrop, Banner, BottomNav, Rail, Sheet, Snackbar, announce
from storeassist_qt.ui.screens.base import Screen
from storeassist_qt.ui.screens.page import Header, Page
from storeassist_qt.ui.screens.registry import DESTINATIONS, HOMES, SCREENS
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.shell_nav import FUNCTION_KEYS, OWNER, RAIL_KEYS, bottom_items, rail_items
from storeassist_qt.ui.theme import LayoutClass, layout_class
from storeassist_qt.ui.vm.format import fill, initials, translate
from storeassist_qt.ui.vm.session import SessionViewModel
from storeassist_qt.ui.vm.walk_draft import load_walk

logger = logging.getLogger(__name__)

NARROW = 350
"""Below this width, in dp, large text leaves a title beside back and a long pill no room."""
WITHOUT_SESSION = ("sign_in", "set_up")
_ORDER_CODE_FIRST = ("queue", "walk", "walk_list", "walk_summary", "more", "settings", "sync", "help")
"""Screens that have no better use for an order's number than opening its hand-off."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.TabletPress)


@dataclass(frozen=True)
class _Place:
    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


class MainWindow(Backdrop):
    """The one window of the app; the Navigator of every screen (see `screens.base.Navigator`)."""

    def __init__(self, services: Services, start: str = "") -> None:
        super().__init__(services.theme, "bg", name="main_window")
        self.services = services
        self.session_vm = SessionViewModel(services, self)
        self._pages: dict[str, Screen] = {}
        self._factories: dict[str, Callable[[], Screen]] = {}
        self._places: list[_Place] = []
        self._shown: str = ""
        self._layout_class = LayoutClass.COMPACT
        self._is_locked = False
        self._is_restart = True
        self._undo: Callable[[], None] | None = None
        self._sheets: list[tuple[Sheet, QWidget]] = []
        self._watched: QWindow | None = None
        self.setWindowTitle("StoreAssist")
        self.setMinimumSize(320, 480)
        self._build()
        self._bind_keys()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self.session_vm.changed.connect(self._show_surroundings)
        self.session_vm.changed.connect(self._leave_without_session)
        self.session_vm.customer_arrived.connect(self._on_news)
        self.session_vm.attention_raised.connect(self._on_news)
        if start:
            self.open(start)
        elif services.sign_in.session() is not None:
            self._enter()
        else:
            self.open("sign_in")

    # --- building ----------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.theme
        self.rail = Rail(theme, rail_items(), parent=self)
        self.bottom_nav = BottomNav(theme, bottom_items(), self)
        self.pages = QStackedWidget(self)
        self.pages.setObjectName("pages")
        self.snackbar_line = Snackbar(theme, self)
        self.snackbar_line.place_with(self._find_snackbar_place)
        self._banner: Banner | None = None
        self._banner_box = QVBoxLayout()
        self._banner_box.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._banner_box)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bottom_nav)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.app_bar = AppBar(theme, "")
        self.app_bar.back_pressed.connect(self.go_back)
        self.app_bar.action_pressed.connect(self._on_header_icon)
        self.app_bar.sync_pressed.connect(lambda: self.open("sync"))
        column.insertWidget(0, self.app_bar)
        self.rail.selected.connect(self.open)
        self.rail.avatar_pressed.connect(lambda: self.open("more"))
        self.bottom_nav.selected.connect(self.open)
        self.snackbar_line.action_pressed.connect(self._on_undo)
        self.snackbar_line.dismissed.connect(self._forget_undo)

    def _bind_keys(self) -> None:
        keys: list[tuple[str, Callable[[], None]]] = [
            ("Esc", self.go_back),
            ("Back", self.go_back),
            ("F1", lambda: self.open("help")),
            ("Ctrl+F", self._on_search),
            ("Ctrl+Return", self._on_primary),
            ("Ctrl+Enter", self._on_primary),
        ]
        for number, name in enumerate(FUNCTION_KEYS, 2):
            keys.append((f"F{number}", lambda name=name: self.open(name)))  # type: ignore[misc]
        for sequence, answer in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(answer)

    def register(self, name: str, factory: Callable[[], Screen]) -> None:
        """Show this screen under a name instead of the registered class (tests, extensions)."""
        self._factories[name] = factory

    def page(self, name: str) -> Screen:
        """Return the screen of this name, made on first use. Raises KeyError for an unknown name."""
        found = self._pages.get(name)
        if found is None:
            found = self._factories[name]() if name in self._factories else self._make(name)
            self._pages[name] = found
            self.pages.addWidget(found)
            if isinstance(found, Page):
                found.header_changed.connect(self._show_header)
                found.activity.connect(self._restart_idle)
                found.layout_class = self._layout_class
                found.relayout(self._layout_class)
                if found.header_widget is not None:
                    self.app_bar.set_centre(found.header_widget)
                    found.header_widget.hide()
            signed_in = getattr(found, "signed_in", None)
            if signed_in is not None:
                signed_in.connect(self._on_signed_in)
        return found

    def _make(self, name: str) -> Screen:
        module_name, _, class_name = SCREENS[name].partition(":")
        screen: Screen = getattr(importlib.import_module(module_name), class_name)(self.services, self)
        return screen

    # --- Navigator ---------------------------------------------------------------------------------------------
    @property
    def shown(self) -> str:
        """The name of the screen that is shown."""
        return self._shown

    def open(self, name: str, **arguments: Any) -> None:
        """Show a screen; destinations replace the stack, all others are pushed on it."""
        if name not in WITHOUT_SESSION and (self._is_locked or self.session_vm.session is None):
            return
        if not self.session_vm.may_open(name):
            self.snackbar(translate("Window", "Your roles do not cover this. Ask a manager."))
            return
        self._close_sheets()
        has_rail = self._layout_class is not LayoutClass.COMPACT
        replaces = name in DESTINATIONS or name in WITHOUT_SESSION or (has_rail and name in RAIL_KEYS and not arguments)
        place = _Place(name, arguments)
        if replaces:
            self._places = [place]
        else:
            # A screen stands in the stack once: opened again, it takes those above it away.
            names = [below.name for below in self._places]
            below = names.index(name) if name in names else len(names)
            self._places = [*self._places[:below], place]
        if name in WITHOUT_SESSION:
            self._idle.stop()
        else:
            self.session_vm.remember(name)
        self._show_top()

    def back(self) -> None:
        """Leave the top screen; the lock is left by its PIN alone."""
        if len(self._places) > 1 and not self._is_locked:
            self._places.pop()
            self._show_top()

    def snackbar(self, text: str, undo: Callable[[], None] | None = None, seconds: int = 6) -> None:
        """Show one line above the action bar, with Undo where it is given."""
        self.snackbar_line.show_message(text, translate("Window", "Undo") if undo else "", seconds * 1000)
        self._undo = undo
        QTimer.singleShot(0, self.snackbar_line, self.snackbar_line.place)  # the screen may be about to change with it

    def sheet(self, content: QWidget, title: str = "") -> None:
        """Float `content` as a bottom sheet (compact) or a centred dialog (expanded)."""
        sheet = Sheet(self.theme, self, title)
        sheet.title_label.setVisible(bool(title))
        sheet.set_close_button(bool(title) and not getattr(content, "has_way_back", False))
        sheet.body.addWidget(content)
        self._sheets.append((sheet, content))
        sheet.closed.connect(lambda: self._drop_sheet(sheet))
        sheet.open()

    def close_sheet(self) -> None:
        """Close the sheet on top."""
        if self._sheets:
            self._sheets[-1][0].close_sheet()

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Tell assistive technology."""
        announce(self, text, assertive=assertive)

    # --- showing -----------------------------------------------------------------------------------------------
    def _show_top(self) -> None:
        place = self._places[-1]
        self._show(place.name, place.arguments)

    def _show(self, name: str, arguments: dict[str, Any]) -> None:
        former = self._pages.get(self._shown)
        if former is not None:
            former.left()
        self.snackbar_line.dismiss()
        page = self.page(name)
        self._shown = name
        stale = page.focusWidget()
        if stale is not None:
            stale.clearFocus()  # the button pressed here last must not answer the next Enter
        page.entered(**arguments)
        if self._shown != name:
            return  # the screen sent the person on at once
        self.pages.setCurrentWidget(page)
        self._show_header()
        (page.focusWidget() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _header(self) -> Header:
        page = self._pages.get(self._shown)
        return page.header if isinstance(page, Page) else Header()

    def _show_header(self) -> None:
        header = self._header()
        is_compact = self._layout_class is LayoutClass.COMPACT
        is_open = self.session_vm.session is not None and not self._is_locked and self._shown not in WITHOUT_SESSION
        self.app_bar.setVisible(bool(header.title))
        self.app_bar.set_title(header.title)
        self.app_bar.set_subtitle(self.session_vm.stale_text() or header.subtitle)
        self.app_bar.set_back(len(self._places) > 1 or header.has_back)
        self.app_bar.set_action(header.icon, header.icon_name)
        for name, page in self._pages.items():
            if isinstance(page, Page) and page.header_widget is not None:
                page.header_widget.setVisible(name == self._shown and self._layout_class is LayoutClass.EXPANDED)
        self.bottom_nav.setVisible(is_compact and is_open and header.has_navigation)
        self.rail.setVisible(not is_compact and is_open and header.has_rail)
        self._show_surroundings()

    def _show_surroundings(self) -> None:
        """Show pill, badges, roles, banner: what can change without the screen."""
        header = self._header()
        has_back = header.has_back or len(self._places) > 1
        is_narrow = self._layout_class is LayoutClass.COMPACT and (has_back or bool(header.icon))
        is_tiny = is_narrow and self.width() < NARROW and self.theme.text_scale > 1
        pill = self.session_vm.pill(is_narrow=is_narrow, is_tiny=is_tiny)
        self.app_bar.set_sync(pill, self.session_vm.pill().text)
        self.app_bar.set_subtitle(self.session_vm.stale_text() or self._header().subtitle)
        waiting = self.session_vm.waiting_customers()
        base = self._places[0].name if self._places else ""
        for navigation in (self.bottom_nav, self.rail):
            navigation.set_badge("handoff", waiting)
            navigation.set_current(OWNER.get(base, base))
            for key in ("queue", "stage", "handoff"):
                navigation.set_visible(key, self.session_vm.may_open(key))
        self.rail.set_visible("returns", self.session_vm.may_open("returns"))
        self.rail.set_badge("sync", self.session_vm.attention())
        session = self.session_vm.session
        if session is not None:
            self.rail.set_initials(initials(session.name), session.name)
        self._show_banner()

    def _show_banner(self) -> None:
        data = self.session_vm.banner() if self._shown in HOMES and not self._is_locked else None
        if data is None or (self._banner is not None and self._banner.objectName() != f"banner_{data.key}"):
            self._drop_banner()
        if data is not None and self._banner is None:
            banner = Banner(self.theme, "warn", data.icon, data.text, closable=True, name=f"banner_{data.key}")
            banner.close_pressed.connect(lambda: self.session_vm.put_away(data.key))
            side = 12 if self._layout_class is LayoutClass.COMPACT else 20
            self._banner_box.setContentsMargins(side, 8, side, 0)
            self._banner_box.addWidget(banner)
            self._banner = banner
            self.announce(data.text)

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner_box.setContentsMargins(0, 0, 0, 0)
            self._banner_box.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None

    def _find_snackbar_place(self, size: QSize) -> QPoint:
        """Return where the message covers nothing to tap or to read next: of the sheet on top, else of the screen."""
        from storeassist_qt.ui.clear_place import clear_place  # with the first message, not with the first frame

        page = self._pages.get(self._shown)
        area = QRect(self.pages.mapTo(self, QPoint(0, 0)), self.pages.size())
        within: QWidget = page or self
        if self._sheets:
            within, area = self._sheets[-1][0], self.rect()
        return clear_place(self, area, within, size, area.bottom() - 9)

    def _relayout(self, layout: LayoutClass) -> None:
        self._layout_class = layout
        self.app_bar.set_wide(layout is not LayoutClass.COMPACT)
        self._drop_banner()
        for page in self._pages.values():
            if isinstance(page, Page):
                page.layout_class = layout
                page.relayout(layout)
        self._show_header()

    # --- sheets and snackbar -----------------------------------------------------------------------------------
    def _drop_sheet(self, sheet: Sheet) -> None:
        self._sheets = [pair for pair in self._sheets if pair[0] is not sheet]

    def _close_sheets(self) -> None:
        for sheet, _content in tuple(self._sheets):
            sheet.close_sheet()

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _forget_undo(self) -> None:
        self._undo = None

    def _on_news(self, text: str) -> None:
        """Say who arrived or what was refused; nobody is told before signing in, and nothing covers that button."""
        if self._shown not in WITHOUT_SESSION:
            self.snackbar(text)

    # --- keys --------------------------------------------------------------------------------------------------
    def go_back(self) -> None:
        """Answer Esc, the arrow and the device's Back: close the sheet, or ask the screen, or leave it."""
        if self._sheets:
            step_back = getattr(self._sheets[-1][1], "on_back", None)
            if step_back is None or not step_back():
                self.close_sheet()
            return
        page = self._pages.get(self._shown)
        if isinstance(page, Page) and page.on_back():
            return
        self.back()

    def _on_header_icon(self) -> None:
        page = self._pages.get(self._shown)
        if isinstance(page, Page):
            page.on_header_icon()

    def _on_search(self) -> None:
        page = self._pages.get(self._shown)
        if not (isinstance(page, Page) and page.on_search()):
            self.open("orders")

    def _on_primary(self) -> None:
        target: Any = self._sheets[-1][1] if self._sheets else self._pages.get(self._shown)
        activate = getattr(target, "activate_primary", None)
        if activate is not None:
            activate()

    # --- scans -------------------------------------------------------------------------------------------------
    def handle_scan(self, code: SeenCode) -> bool:
        """Hand a scan to the sheet on top, then the screen; an order's number opens its hand-off from anywhere.

        Returns whether anybody could use it; where nobody can, the window says so.
        """
        self._restart_idle()
        if self._sheets:
            take = getattr(self._sheets[-1][1], "handle_scan", None)
            if take is not None and take(code):
                return True
        page = self._pages.get(self._shown)
        if self._shown in _ORDER_CODE_FIRST and not self._is_locked and self._open_by_code(code):
            return True
        if page is not None and page.handle_scan(code):
            return True
        if self._is_locked or self._shown in WITHOUT_SESSION:
            return False
        if self._open_by_code(code):
            return True
        self.services.feedback.give(Sound.WRONG)
        self.snackbar(fill(translate("Window", "Cannot be used here: %1"), code.text[:40]))
        return False

    def _open_by_code(self, code: SeenCode) -> bool:
        """Open the order a customer's code or a receipt names."""
        text = code.text.strip().rstrip("/").rsplit("/", 1)[-1].lstrip("#")
        order = self.services.orders.order_by_number(text) if text else None
        if order is None:
            return False
        is_closed = order.stage in CLOSED_STAGES
        name = "handoff_detail" if not is_closed and self.session_vm.may_open("handoff") else "order_detail"
        self.open(name, order_id=order.order_id)
        return True

    # --- signing in, locking -----------------------------------------------------------------------------------
    def lock(self) -> None:
        """Ask for the PIN over the kept screen, the number filled in."""
        session = self.session_vm.session
        if session is None or self._is_locked:
            return
        self._is_locked = True
        self._close_sheets()
        self._show("sign_in", {"number": session.number, "is_locked": True})

    def _leave_without_session(self) -> None:
        """A person disabled meanwhile does not work on."""
        if self._shown and self._shown not in WITHOUT_SESSION and self.session_vm.session is None:
            self.open("sign_in")

    @property
    def is_locked(self) -> bool:
        """Whether the PIN is asked for over a kept screen."""
        return self._is_locked

    def _on_signed_in(self, session: Session) -> None:
        was_locked, self._is_locked = self._is_locked, False
        if was_locked and self._holder == session.associate_id:
            self._restart_idle()
            self._show_top()
            return
        self._enter()

    _holder = ""

    def _enter(self) -> None:
        """Start a session: home, or after a crash the place where the work was left."""
        session = self.session_vm.session
        if session is None:
            self.open("sign_in")
            return
        self._holder = session.associate_id
        self.session_vm.begin()
        self._restart_idle()
        place = self.session_vm.last_place()
        is_restart, self._is_restart = self._is_restart, False
        self._places = []
        if is_restart and not place.is_clean and place.screen.startswith("walk"):
            draft = load_walk(self.services.drafts, session.associate_id)
            if draft.order_ids and self.session_vm.may_open("queue"):
                self.open("queue")
                self.open("walk")
                self.snackbar(translate("Window", "We kept your walk"))
                return
        is_known = place.screen in HOMES and self.session_vm.may_open(place.screen)
        self.open(place.screen if is_restart and not place.is_clean and is_known else self.session_vm.home())
        if session.is_offline:
            self.snackbar(translate("Window", "Offline sign-in"))

    def _restart_idle(self) -> None:
        if self.session_vm.session is not None and not self._is_locked and self._shown not in WITHOUT_SESSION:
            self._idle.start(self.session_vm.idle_lock_ms)

    # --- Qt ----------------------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window for touches and keys from now on."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
        self._restart_idle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here."""
        if event.type() in _TOUCHES:
            self._restart_idle()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Give the focus of a widget that went away to the screen; only a Tab key walks on and shows the ring."""
        focus = self.focusWidget()
        page = self._pages.get(self._shown)
        if focus is not None and page is not None and not (focus.isVisible() and focus.isEnabled()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the search with `/`, which no text field took: a shortcut would fire before the scanner is ruled out."""
        if event.text() == "/" and not event.modifiers() & _COMMANDS and not self._sheets:
            self._on_search()
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the layout class live."""
        super().resizeEvent(event)
        layout = layout_class(event.size().width())
        if layout is not self._layout_class:
            self._relayout(layout)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the screen properly and remember that a person closed the app."""
        page = self._pages.get(self._shown)
        if page is not None:
            page.left()
        if self._places:
            self.session_vm.remember(self._places[0].name, is_clean=True)
        for page in self._pages.values():
            if isinstance(page, Page):
                page.closing()
        self.session_vm.close()
        super().closeEvent(event)
