"""Who signs in: the number or a badge says who, the PIN proves it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.ports import Session
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import initials, translate
from storeassist_qt.ui.vm.pin_entry import NUMBER_LENGTH, PIN_LEAST, PIN_MOST, PinEntry, Step

__all__ = ["NUMBER_LENGTH", "PIN_LEAST", "PIN_MOST", "SHUT_OUT", "SignInViewModel", "Step"]

SHUT_OUT = ("revoked", "token_refused", "second_sender")


class SignInViewModel(PinEntry):
    """Number and PIN of whoever signs in; ``signed_in`` hands over the Session."""

    signed_in = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services, parent)
        self.is_locked = False
        """Whether this is the lock over somebody's kept work, not a fresh sign-in."""

    # --- what to show ------------------------------------------------------------------------------------------
    @property
    def store_name(self) -> str:
        """The name of the store."""
        return self._services.store.policy().name

    @property
    def prompt(self) -> str:
        """The line under the store's name."""
        if self.is_locked and self.step is Step.PIN:
            return translate("SignIn", "Locked. Enter your PIN to go on where you were.")
        if self.step is Step.PIN:
            return translate("SignIn", "Now enter your PIN")
        return translate("SignIn", "Scan your badge, or enter your number")

    @property
    def last_act(self) -> str:
        """What the large button says once the PIN is being entered."""
        return translate("SignIn", "Sign in")

    @property
    def offline_text(self) -> str:
        """What is to be said about signing in without the hub, or ""."""
        if self._services.sync.status().is_online or self.needs_code:
            return ""
        return translate("SignIn", "Offline sign-in, for people known here")

    @property
    def needs_code(self) -> bool:
        """Whether the hub has shut this device out: only a new enrolment code lets it in again."""
        return self._services.sync.status().reason in SHUT_OUT

    @property
    def people(self) -> tuple[tuple[str, str, str], ...]:
        """(number, name, initials) of the last associates, where the store shows them."""
        if not self._services.store.policy().avatars or self.step is Step.PIN:
            return ()
        return tuple((number, name, initials(name)) for number, name in self._services.sign_in.recent())

    # --- what the screen reports -------------------------------------------------------------------------------
    def start(self, number: str = "", *, is_locked: bool = False) -> None:
        """Begin anew; a lock fills the number in."""
        self._pin, self._badge, self.message = "", "", ""
        self.number, self.is_locked, self.is_asking = number, is_locked, False
        self.step = Step.PIN if number else Step.NUMBER
        self.changed.emit()

    def take_badge(self, text: str) -> bool:
        """Take a scanned badge, which is enough where the store says so; False where it is nobody's."""
        if not super().take_badge(text):
            return False
        if self._services.store.policy().badge_alone:
            self._ask("")
        return True

    # --- the answer --------------------------------------------------------------------------------------------
    def _check(self, pin: str) -> None:
        self._services.sign_in.sign_in(self.number, pin, self._on_answer, badge=self._badge)

    def _proven(self, session: Session) -> None:
        self.signed_in.emit(session)
