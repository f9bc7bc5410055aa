"""The first run: which hub, and the code that lets this device in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.ui import messages
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import translate


class Enrol(Protocol):
    """Lets this device in at a hub."""

    def enrol(self, url: str, code: str, done: Callable[[StoreAssistError | None], None]) -> None:
        """Ask the hub; `done` is called once on this thread: None when the device is in, else what is wrong."""
        ...


class SetUpViewModel(QObject):
    """Checks what was typed, asks the hub, says in plain words what came of it."""

    changed = Signal()
    enrolled = Signal()

    def __init__(self, services: Services, enrol: Enrol | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._enrol = enrol
        self.is_busy = False
        self.error_text = ""
        self.wrong_field = ""

    def use(self, enrol: Enrol) -> None:
        """Ask through this door from now on."""
        self._enrol = enrol
        self.changed.emit()

    @property
    def start_url(self) -> str:
        """The address that stands in the field at first."""
        return str(self._services.device.get("hub.url") or "")

    def ask(self, url: str, code: str) -> None:
        """Enrol this device; both texts are checked first."""
        self.error_text, self.wrong_field = self._wrong(url, code)
        if self.error_text or self.is_busy:
            self.changed.emit()
            return
        if self._enrol is None:
            self.error_text = translate("SetUp", "This program was started without a way to the hub. Start it again.")
            self.changed.emit()
            return
        self.is_busy = True
        self.changed.emit()
        self._enrol.enrol(url.strip(), code.strip(), self._on_done)

    def _wrong(self, url: str, code: str) -> tuple[str, str]:
        text = url.strip()
        if not text:
            return translate(
                "SetUp", "Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it."
            ), "url"
        parts = urlsplit(text if "://" in text else f"http://{text}")
        try:
            port_is_fine = parts.port is None or parts.port > 0
        except ValueError:
            port_is_fine = False
        if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_fine or " " in text:
            return translate("SetUp", "That is not an address. It looks like http://10.0.0.5:8840."), "url"
        if len(code.strip()) < 4:
            return translate(
                "SetUp", "Type the enrolment code. A manager gets one with “storeassist hub device enrol”."
            ), "code"
        return "", ""

    def _on_done(self, error: StoreAssistError | None) -> None:
        self.is_busy = False
        if error is None:
            self.error_text = ""
            self.changed.emit()
            self.enrolled.emit()
            return
        self.error_text = messages.text_of_error(error)
        if error.code == "hub_unreachable":  # nothing is saved yet that could be safe
            self.error_text = translate(
                "SetUp", "No hub answers there. Nothing was changed. Check the address and the network, then try again."
            )
        self.wrong_field = "code" if error.code.startswith(("enrol", "code")) else "url"
        self.changed.emit()
