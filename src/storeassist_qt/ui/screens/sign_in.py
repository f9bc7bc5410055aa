"""Sign-in and lock: number or badge, then PIN, on the app's own keypad."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import Connection, SeenCode
from storeassist_qt.ui.kit import Avatar, Button, Card, Chip, IconDisc, Keypad, Label, PinDots, ReadOnlyBox
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.pin_keys import take_key
from storeassist_qt.ui.screens.scrolling import FillingColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import Formatter, translate
from storeassist_qt.ui.vm.sign_in import SignInViewModel, Step

LONG_MESSAGE = 80
CLOCK_MS = 1_000
KEY_LOWEST, KEY_HIGHEST, KEY_KIOSK = 48, 68, 72
"""Heights of a key in dp."""


class SignInScreen(Page):
    """Who is there? ``signed_in(Session)`` goes to the window."""

    signed_in = Signal(object)

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("sign_in_screen")
        self.vm = SignInViewModel(services, self)
        self.vm.changed.connect(self._show)
        self.vm.failed.connect(self._on_failed)
        self.vm.signed_in.connect(self._on_signed_in)
        self._words = Formatter(services.store)
        self._body: QWidget | None = None
        self._built: LayoutClass | None = None
        self._area: FillingColumn | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._unsubscribe = services.sync.subscribe(lambda _status: self._show())
        self._clock_timer = QTimer(self)  # a locked kiosk may show nothing else for hours
        self._clock_timer.setInterval(CLOCK_MS)
        self._clock_timer.timeout.connect(self._show_time)
        self.set_header(has_navigation=False, has_rail=False)
        self.relayout(LayoutClass.COMPACT)

    def entered(self, **arguments: Any) -> None:
        """Begin with an empty form, or with the number of whoever is locked."""
        self.vm.start(str(arguments.get("number", "")), is_locked=bool(arguments.get("is_locked", False)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self._unsubscribe()
        self.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """One column on a handheld, logo and form side by side on a kiosk."""
        if self._built is layout:
            self._fit_keys()
            return
        self._built = layout
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        is_wide = layout is LayoutClass.EXPANDED
        self._area = None
        self._body = QWidget(self)
        self._column.addWidget(self._body)
        head = self._make_head(is_wide=is_wide)
        form = self._make_form(is_wide=is_wide)
        if is_wide:
            row = QHBoxLayout(self._body)
            row.setContentsMargins(40, 24, 40, 24)
            row.addWidget(head, 1)
            card = Card(self.theme, padding=28)
            card.setFixedWidth(480)
            card.body.addWidget(form)
            card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignCenter)
        else:
            area = self._area = FillingColumn(self.theme, "sign_in_scroll", margins=(24, 8, 24, 8), spacing=4)
            outer = QVBoxLayout(self._body)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(area)
            box = area.body
            box.addStretch(1)
            box.addWidget(head)
            form.setMaximumWidth(420)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(form, 1000)
            row.addStretch(1)
            box.addLayout(row, 20)
            box.addStretch(1)
        self._show()

    def _fit_keys(self) -> None:
        """Make the keys as high as the texts leave room for: the whole form is to fit without scrolling."""
        area = self._area
        if area is None or area.width() < 100:
            return
        box, width = area.body, area.width()
        self.disc.show()
        free = self.height() - self._height_without_keys(box, width)
        if free < 4 * KEY_LOWEST:
            self.disc.hide()
            free = self.height() - self._height_without_keys(box, width)
        self.keypad.set_key_height(max(KEY_LOWEST, min(KEY_HIGHEST, free // 4)))

    def _height_without_keys(self, box: QVBoxLayout, width: int) -> int:
        for widget in (self._form, self._head):
            inner = widget.layout()
            if inner is not None:
                inner.invalidate()
        box.invalidate()
        needed = box.totalHeightForWidth(width) if box.hasHeightForWidth() else box.totalSizeHint().height()
        return needed - 4 * self.keypad.key_height

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go."""
        super().showEvent(event)
        self._show_time()
        self._clock_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest."""
        super().hideEvent(event)
        self._clock_timer.stop()

    def _show_time(self) -> None:
        if self.clock_label is not None:
            self.clock_label.setText(self._words.time(self.services.clock.now()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the keys to the height."""
        super().resizeEvent(event)
        self._fit_keys()

    @property
    def theme(self) -> Any:
        """The theme in force."""
        return self.services.theme

    def _make_head(self, *, is_wide: bool) -> QWidget:
        head = self._head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 if not is_wide else 10)
        column.addStretch(1)
        size = 48 if not is_wide else 96
        self.disc = IconDisc(self.theme, "package-check", "primary", size, radius=size / 4, solid=True)
        column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        self.store_label = Label(self.theme, "", "h1", align="center", name="store_name")
        column.addWidget(self.store_label)
        self.clock_label: Label | None = None
        self.sync_chip: Chip | None = None
        if is_wide:
            self.clock_label = Label(self.theme, "", "display", "text2", align="center", name="clock")
            self.sync_chip = Chip(self.theme, ChipData("", "success", "cloud-check"))
            column.addWidget(self.clock_label)
            column.addWidget(self.sync_chip, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return head

    def _make_form(self, *, is_wide: bool) -> QWidget:
        form = self._form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.prompt_label = Label(self.theme, "", "body", "text2", align="center", name="sign_in_prompt")
        column.addWidget(self.prompt_label)
        self.people_row = QHBoxLayout()
        self.people_row.setSpacing(8)
        if is_wide:
            column.addLayout(self.people_row)
        self.number_box = ReadOnlyBox(self.theme, translate("SignIn", "Number"), name="number_box")
        self.number_box.pressed.connect(self.vm.to_number)
        self.pin_dots = PinDots(self.theme)
        self.keypad = Keypad(
            self.theme,
            "pin",
            key_height=KEY_KIOSK if is_wide else KEY_HIGHEST,
            scan=self.services.camera.is_configured(),
            quiet=self.services.device_role == "kiosk",
            gap=8,
        )
        self.keypad.key_entered.connect(self.vm.digit)
        self.keypad.erased.connect(self.vm.erase)
        self.keypad.scan_pressed.connect(self._on_scan_pressed)
        self.go_button = Button(self.theme, "", "primary", "log-in", name="sign_in_button", guarded=False)
        self.go_button.clicked.connect(self.vm.go)
        self.offline_label = Label(self.theme, "", "caption", "text2", align="center", name="offline_text")
        column.addWidget(self.number_box)
        column.addWidget(self.pin_dots)
        column.addWidget(self.keypad, 1)
        self.back_button = Button(self.theme, translate("SignIn", "Back"), "tonal", name="sign_in_back", guarded=False)
        self.back_button.clicked.connect(self.vm.to_number)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back_button, 2)
        buttons.addWidget(self.go_button, 3)
        column.addLayout(buttons)
        column.addWidget(self.offline_label)
        text = translate("SignIn", "Enter a new code")
        self.code_button = Button(self.theme, text, "plain", size="small", name="new_code")
        self.code_button.clicked.connect(lambda: self.navigator.open("set_up"))
        column.addWidget(self.code_button)
        return form

    def _show(self) -> None:
        vm = self.vm
        # While the PIN is typed only a badge with its prefix is a scan: fast fingers must not look like a scanner.
        self.setProperty("holdsSecret", vm.step is Step.PIN)
        self.store_label.setText(vm.store_name)
        self.prompt_label.setText(vm.message or vm.prompt)
        self.prompt_label.set_tone("danger" if vm.message else "text2")
        # A long sentence must not push the keys out of a handheld's window.
        self.prompt_label.set_role("caption" if len(vm.message) > LONG_MESSAGE else "body")
        self.number_box.setText(vm.number)
        self.number_box.set_active(vm.step is Step.NUMBER)
        self.pin_dots.set_count(vm.pin_length)
        self.go_button.set_label(vm.action)
        self.go_button.setEnabled(vm.can_go)
        self.back_button.setVisible(vm.step is Step.PIN)
        self.keypad.setEnabled(not vm.wait_s)
        self.offline_label.setText(vm.offline_text)
        self.offline_label.setVisible(bool(vm.offline_text))
        self.code_button.setVisible(vm.needs_code)
        self._show_people()
        self._fit_keys()
        status = self.services.sync.status()
        self._show_time()
        if self.sync_chip is not None:
            if status.is_online:
                self.sync_chip.set_chip(ChipData(translate("Sync", "Synced"), "success", "cloud-check"))
            elif status.connection is Connection.SYNCING:
                self.sync_chip.set_chip(ChipData(translate("Sync", "Syncing"), "primary", "refresh-cw"))
            else:
                self.sync_chip.set_chip(ChipData(translate("Sync", "Offline"), "warn_fill", "cloud-off"))

    def _show_people(self) -> None:
        clear_layout(self.people_row)
        if self.layout_class is not LayoutClass.EXPANDED:
            return
        for number, name, letters in self.vm.people:
            avatar = Avatar(self.theme, letters, 56, name=f"person_{number}", accessible=name)
            avatar.set_pressable(True)
            avatar.pressed.connect(lambda chosen=number: self.vm.choose(chosen))
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(avatar, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(Label(self.theme, name.split()[0], "caption", "text2", align="center", wrap=False))
            self.people_row.addLayout(column, 1)

    def _on_failed(self, text: str) -> None:
        self.pin_dots.shake()
        self.navigator.announce(text, assertive=True)

    def _on_signed_in(self, session: object) -> None:
        self.signed_in.emit(session)

    def _on_scan_pressed(self) -> None:
        from storeassist_qt.ui.screens.camera_feed import ScanSheet  # not needed by the first frame

        content = ScanSheet(self.services, self._take_badge, translate("SignIn", "Hold your badge here"))
        self.navigator.sheet(content, translate("SignIn", "Scan your badge"))

    def _take_badge(self, code: SeenCode) -> bool:
        if not self.vm.take_badge(code.text):
            return False
        self.navigator.close_sheet()
        return True

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a badge from the trigger."""
        self.vm.take_badge(code.text)
        return True

    def activate_primary(self) -> None:
        """Go on."""
        self.vm.go()

    def on_back(self) -> bool:
        """Go back from the PIN to the number: it may be somebody else."""
        if self.vm.step is Step.PIN:
            self.vm.to_number()
        return True

    def on_search(self) -> bool:
        """There is nothing to search before somebody signed in."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter of a keyboard without any field focused."""
        if not take_key(self.vm, event):
            super().keyPressEvent(event)
