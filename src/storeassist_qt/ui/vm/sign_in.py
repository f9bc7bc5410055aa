"""Who signs in: the number or a badge says who, the PIN proves it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.ports import SignInAnswer
from storeassist_qt.ui.messages import text_of
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, initials, translate

NUMBER_LENGTH = 10
PIN_LEAST = 6
PIN_MOST = 12
TICK_MS = 1000
SHUT_OUT = ("revoked", "token_refused", "second_sender")


class Step(StrEnum):
    """Which of the two fields is being filled."""

    NUMBER = "number"
    PIN = "pin"


class SignInViewModel(QObject):
    """Collects number and PIN digit by digit, asks the port and counts a wait down.

    ``changed`` says that anything to show changed, ``failed`` that number and PIN did not match (the text to announce),
    ``signed_in`` hands over the Session.
    """

    changed = Signal()
    failed = Signal(str)
    signed_in = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._pin = ""
        self._badge = ""
        self._wait_until: datetime | None = None
        self.step = Step.NUMBER
        self.number = ""
        self.message = ""
        self.is_asking = False
        self.is_locked = False
        """Whether this is the lock over somebody's kept work, not a fresh sign-in."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def close(self) -> None:
        """Stop counting."""
        self._timer.stop()

    # --- what to show ------------------------------------------------------------------------------------------
    @property
    def store_name(self) -> str:
        """The name of the store."""
        return self._services.store.policy().name

    @property
    def pin_length(self) -> int:
        """How many digits of the PIN stand; the digits themselves leave this object only for the port."""
        return len(self._pin)

    @property
    def prompt(self) -> str:
        """The line under the store's name."""
        if self.is_locked and self.step is Step.PIN:
            return translate("SignIn", "Locked. Enter your PIN to go on where you were.")
        if self.step is Step.PIN:
            return translate("SignIn", "Now enter your PIN")
        return translate("SignIn", "Scan your badge, or enter your number")

    @property
    def action(self) -> str:
        """What the large button says."""
        if self.wait_s:
            return fill(translate("SignIn", "Wait %1 s"), self.wait_s)
        return translate("SignIn", "Next") if self.step is Step.NUMBER else translate("SignIn", "Sign in")

    @property
    def can_go(self) -> bool:
        """Whether the large button can be pressed."""
        if self.is_asking or self.wait_s:
            return False
        return bool(self.number) if self.step is Step.NUMBER else len(self._pin) >= PIN_LEAST

    @property
    def wait_s(self) -> int:
        """Seconds until the next try is allowed, 0 when it is."""
        if self._wait_until is None:
            return 0
        left = (self._wait_until - self._services.clock.now()).total_seconds()
        return max(0, int(left + 0.999))

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

    def digit(self, digit: str) -> None:
        """Take one digit."""
        if self.is_asking or not digit.isdigit():
            return
        self.message = "" if not self.wait_s else self.message
        if self.step is Step.NUMBER and len(self.number) < NUMBER_LENGTH:
            self.number += digit
        elif self.step is Step.PIN and len(self._pin) < PIN_MOST:
            self._pin += digit
        self.changed.emit()

    def erase(self) -> None:
        """Take the last digit away; an empty PIN leads back to the number."""
        if self.step is Step.PIN and self._pin:
            self._pin = self._pin[:-1]
        elif self.step is Step.PIN:
            self.to_number()
            return
        else:
            self.number = self.number[:-1]
        self.changed.emit()

    def to_number(self) -> None:
        """Go back to the number, as somebody else may want to sign in."""
        self.step, self._pin, self._badge = Step.NUMBER, "", ""
        self.changed.emit()

    def choose(self, number: str) -> None:
        """Take the number of an avatar and go on to the PIN."""
        self.number, self.step, self._pin, self.message = number, Step.PIN, "", ""
        self.changed.emit()

    def take_badge(self, text: str) -> bool:
        """Take a scanned badge; False where it is nobody's."""
        number = self._services.sign_in.resolve_badge(text)
        if number is None:
            self.message = translate("SignIn", "This badge is not known here. Enter your number instead.")
            self.failed.emit(self.message)
            self.changed.emit()
            return False
        self._badge = text
        self.choose(number)
        self._badge = text
        if self._services.store.policy().badge_alone:
            self._ask("")
        return True

    def go(self) -> None:
        """Answer the large button."""
        if not self.can_go:
            return
        if self.step is Step.NUMBER:
            self.step, self.message = Step.PIN, ""
            self.changed.emit()
        else:
            self._ask(self._pin)

    # --- the answer --------------------------------------------------------------------------------------------
    def _ask(self, pin: str) -> None:
        self.is_asking = True
        self.changed.emit()
        self._services.sign_in.sign_in(self.number, pin, self._on_answer, badge=self._badge)

    def _on_answer(self, answer: SignInAnswer) -> None:
        self.is_asking, self._pin = False, ""
        if answer.session is not None:
            self.message = ""
            self.changed.emit()
            self.signed_in.emit(answer.session)
            return
        self.message = text_of(answer.code, answer.facts)
        wait_s = int(answer.facts.get("wait_s", 0) or 0)
        if wait_s:
            self._wait_until = self._services.clock.now() + timedelta(seconds=wait_s)
            self._timer.start()
        self.failed.emit(self.message)
        self.changed.emit()

    def _on_tick(self) -> None:
        if not self.wait_s:
            self._wait_until, self.message = None, ""
            self._timer.stop()
        self.changed.emit()
