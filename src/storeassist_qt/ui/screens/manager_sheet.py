"""The sheet in which a manager allows one thing, over the work of whoever stays signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode, Session
from storeassist_qt.ui.kit import Button, Keypad, Label, PinDots, ReadOnlyBox, Sheet
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.camera_feed import ScanSheet
from storeassist_qt.ui.screens.pin_keys import take_key
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme.metrics import EXPANDED_FROM
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, ManagerProofViewModel
from storeassist_qt.ui.vm.pin_entry import Step

KEY_LOWEST, KEY_HIGHEST = 48, 68
"""Heights of a key in dp."""
GAP, GAP_TIGHT = 8, 4


def ask_manager(services: Services, navigator: Navigator, ask: ManagerAsk) -> None:
    """Open the sheet; once a manager is proven it closes and `ask.act` is done in that manager's name."""
    sheet = ManagerSheet(services, navigator, ask)
    navigator.sheet(sheet, translate("Manager", "A manager allows this once"))
    sheet.setFocus(Qt.FocusReason.PopupFocusReason)  # digits of a keyboard go to the sheet, not to a key of the pad


class ManagerSheet(QWidget):
    """What will be done, number and PIN of who allows it, and the two ways out."""

    has_way_back = True

    def __init__(self, services: Services, navigator: Navigator, ask: ManagerAsk) -> None:
        super().__init__()
        self.setObjectName("manager_sheet")
        self.setAccessibleName(ask.text)
        self._services, self._navigator, self._ask = services, navigator, ask
        theme = self._theme = services.theme
        self.vm = ManagerProofViewModel(services, ask, self)
        self._what = Label(theme, ask.text, "body_strong", name="manager_what")
        self._prompt = Label(theme, "", "body", "text2", name="manager_prompt")
        self.number_box = ReadOnlyBox(theme, translate("Manager", "Manager's number"), name="manager_number")
        self.number_box.set_active(True)
        self.pin_dots = PinDots(theme, name="manager_pin")
        # One place for both: the pad stays where the thumb is.
        self._entry = QStackedWidget()
        self._entry.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self.number_box, self.pin_dots):
            self._entry.addWidget(widget)
        self.keypad = Keypad(
            theme,
            "pin",
            key_height=KEY_HIGHEST,
            scan=services.camera.is_configured(),
            quiet=services.device_role == "kiosk",
            name="manager_keypad",
        )
        self.keypad.key_entered.connect(self.vm.digit)
        self.keypad.erased.connect(self.vm.erase)
        self.keypad.scan_pressed.connect(self._on_scan_pressed)
        self.cancel_button = Button(theme, translate("Manager", "Cancel"), "tonal", name="manager_cancel")
        self.cancel_button.clicked.connect(self._on_cancel)
        self.go_button = Button(theme, "", "primary", "check", name="manager_allow", guarded=False)
        self.go_button.clicked.connect(self.vm.go)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button, 2)
        buttons.addWidget(self.go_button, 3)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._what, self._prompt, self._entry, self.keypad):
            column.addWidget(part)
        column.addLayout(buttons)
        self.vm.changed.connect(self._show)
        self.vm.failed.connect(self._on_failed)
        self.vm.proven.connect(self._on_proven)
        self._show()

    # --- what comes in -----------------------------------------------------------------------------------------
    def handle_scan(self, code: SeenCode) -> bool:
        """Take a badge."""
        self.vm.take_badge(code.text)
        return True

    def activate_primary(self) -> None:
        """Go on."""
        self.vm.go()

    def on_back(self) -> bool:
        """Go back from the PIN to the number; there, leave."""
        if self.vm.step is not Step.PIN:
            return False
        self.vm.to_number()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter of a keyboard without any field focused."""
        if not take_key(self.vm, event):
            super().keyPressEvent(event)

    def _on_cancel(self) -> None:
        if not self.on_back():
            self._navigator.close_sheet()

    def _on_scan_pressed(self) -> None:
        content = ScanSheet(self._services, self._take_badge, translate("Manager", "Hold the manager's badge here"))
        self._navigator.sheet(content, translate("Manager", "Scan the manager's badge"))

    def _take_badge(self, code: SeenCode) -> bool:
        if not self.vm.take_badge(code.text):
            return False
        self._navigator.close_sheet()
        return True

    # --- what goes out -----------------------------------------------------------------------------------------
    def _on_proven(self, session: Session) -> None:
        """Close first: what the act tells must not stand below this sheet."""
        act = self._ask.act
        self._navigator.close_sheet()
        act(session)

    def _on_failed(self, text: str) -> None:
        self.pin_dots.shake()
        self._navigator.announce(text, assertive=True)

    def _show(self) -> None:
        vm = self.vm
        # While the PIN is typed only a badge with its prefix is a scan: fast fingers must not look like a scanner.
        self.setProperty("holdsSecret", vm.step is Step.PIN)
        self._prompt.setText(vm.message or vm.prompt)
        self._prompt.set_tone("danger" if vm.message else "text2")
        self.number_box.setText(vm.number)
        self.pin_dots.set_count(vm.pin_length)
        self._entry.setCurrentWidget(self.number_box if vm.step is Step.NUMBER else self.pin_dots)
        self.keypad.setEnabled(not vm.wait_s and not vm.is_asking)
        is_first = vm.step is Step.NUMBER
        self.cancel_button.set_label(translate("Manager", "Cancel") if is_first else translate("Manager", "Back"))
        self.go_button.set_label(vm.action)
        self.go_button.set_icon("arrow-right" if vm.step is Step.NUMBER else "check")
        self.go_button.setEnabled(vm.can_go)
        self._fit()

    # --- room --------------------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """Fit the keys to the window."""
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget who was being proven when the sheet goes, also by the lock."""
        if not event.spontaneous():
            self.vm.close()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the keys to the window."""
        super().resizeEvent(event)
        self._fit()

    def _sheet(self) -> Sheet | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, Sheet):
            parent = parent.parentWidget()
        return parent

    def _fit(self) -> None:
        """Make the keys as high as the texts leave room for; in a small window the texts become smaller too.

        Where even that is too much the sheet scrolls, and shows the keys and buttons.
        """
        sheet = self._sheet()
        host = sheet.parentWidget() if sheet is not None else None
        if sheet is None or host is None:
            return
        is_dialog = host.width() >= EXPANDED_FROM
        width = (min(480, host.width() - 48) if is_dialog else host.width()) - 40
        title = sheet.title_label
        for is_tight in (False, True):
            title.set_role("label" if is_tight else "h2")
            around = 24 + (24 if is_dialog else 28) + 12 + 16 + title.heightForWidth(width)
            entry = KEY_LOWEST if is_tight else self.number_box.sizeHint().height()
            self.number_box.setFixedHeight(entry)
            self._entry.setFixedHeight(entry)
            self._what.set_role("label" if is_tight else "body_strong")
            self._prompt.set_role("caption" if is_tight else "body")
            gap = GAP_TIGHT if is_tight else GAP
            self._column.setSpacing(gap)
            self._buttons.setContentsMargins(0, GAP - gap, 0, 0)  # keys and buttons keep their distance
            # Added up by hand: the layouts inside the pad learn of another height of the keys a moment later.
            texts = sum(label.heightForWidth(width) for label in (self._what, self._prompt))
            needed = texts + entry + self.go_button.sizeHint().height() + 3 * gap + 4 * GAP
            room = (host.height() - around - needed) // 4
            if room >= KEY_LOWEST:
                break
        self.keypad.set_key_height(max(KEY_LOWEST, min(KEY_HIGHEST, room)))
        if sheet.isVisible():
            sheet.refit()
            area = sheet.findChild(QScrollArea, "sheet_scroll")
            if area is not None and room < KEY_LOWEST:
                area.ensureWidgetVisible(self.go_button, 0, 16)
