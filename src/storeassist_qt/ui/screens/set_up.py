"""The first run: the hub's address and the enrolment code."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import Banner, Button, IconDisc, Label, TextField
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ScrollColumn
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.set_up import Enrol, SetUpViewModel

CARD_WIDTH = 480


class SetUpScreen(Page):
    """Two fields and a button. The way to the hub comes by `use(enrol)`, or as `enrol=` to the class or `entered`."""

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        enrol: Enrol | None = None,
    ) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = SetUpViewModel(services, enrol, self)
        self._scroll = ScrollColumn(theme, self.tr("Set up this device"), name="set_up_scroll")
        self._logo = IconDisc(theme, "package-check", "primary", 64, radius=18, solid=True)
        self._title = Label(theme, self.tr("Set up this device"), "h1", align="center", name="set_up_title")
        text = self.tr("Connect it to your store's hub once. The code is used up by it and is not needed again.")
        self._text = Label(theme, text, "body", "text2", align="center")
        self._url_label = Label(theme, self.tr("Address of the hub"), "label", "text2")
        self.url = TextField(
            theme, self.tr("Address of the hub"), icon="hard-drive", placeholder="http://10.0.0.5:8840", name="hub_url"
        )
        self.url.setText(self.vm.start_url)
        self._code_label = Label(theme, self.tr("Enrolment code"), "label", "text2")
        self.code = TextField(
            theme, self.tr("Enrolment code"), icon="lock", placeholder=self.tr("From a manager"), name="enrol_code"
        )
        self.error = Banner(theme, "danger", "circle-alert", "", name="set_up_error")
        self.button = Button(theme, self.tr("Connect"), "primary", "plug", "big", name="connect")
        self.button.clicked.connect(self._on_connect)
        self.url.return_pressed.connect(self.code.setFocus)
        self.code.return_pressed.connect(self._on_connect)
        card = QWidget()
        card.setMaximumWidth(CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addSpacing(32)
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(16)
        for widget in (self._url_label, self.url, self._code_label, self.code, self.error, self.button):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        self._scroll.column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.vm.changed.connect(self._refresh)
        self.vm.enrolled.connect(self._on_enrolled)
        self.set_header(has_navigation=False, has_rail=False)
        self._refresh()

    def use(self, enrol: Enrol) -> None:
        """Ask the hub through this door."""
        self.vm.use(enrol)

    def entered(self, **arguments: Any) -> None:
        """Put the focus into the first empty field; `enrol` is the way to the hub."""
        enrol = arguments.get("enrol")
        if enrol is not None:
            self.vm.use(enrol)
        (self.code if self.url.text() else self.url).setFocus()

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a scanned address or code."""
        text = code.text.strip()
        (self.url if "://" in text else self.code).accept_code(text)
        return True

    def activate_primary(self) -> None:
        """Connect."""
        self._on_connect()

    def _on_connect(self) -> None:
        self.vm.ask(self.url.text(), self.code.text())

    def _on_enrolled(self) -> None:
        self.code.clear()
        self.navigator.open("sign_in")

    def _refresh(self) -> None:
        vm = self.vm
        self.button.setEnabled(not vm.is_busy)
        self.button.set_label(self.tr("Connecting…") if vm.is_busy else self.tr("Connect"))
        self.error.setVisible(bool(vm.error_text))
        self.error.set_texts(vm.error_text)
        if vm.error_text:
            (self.code if vm.wrong_field == "code" else self.url).set_error(vm.error_text)
            self.navigator.announce(vm.error_text, assertive=True)
