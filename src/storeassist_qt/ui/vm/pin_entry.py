"""Number, then PIN, digit by digit: what signing in and a manager's single permission share."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.ports import Session, SignInAnswer
from storeassist_qt.ui.messages import text_of
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, translate

NUMBER_LENGTH = 10
PIN_LEAST = 6
PIN_MOST = 12
TICK_MS = 1000


class Step(StrEnum):
    """Which of the two fields is being filled."""

    NUMBER = "number"
    PIN = "pin"


class PinEntry(QObject):
    """Collects number and PIN, has them checked by `_check` and counts a wait down.

    ``changed`` says that anything to show changed, ``failed`` carries why a try was none (the text to announce).
    """

    changed = Signal()
    failed = Signal(str)

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
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def close(self) -> None:
        """Stop counting."""
        self._timer.stop()

    # --- for the two kinds -------------------------------------------------------------------------------------
    def _check(self, pin: str) -> None:
        """Have number, badge and PIN checked; the answer goes to `_on_answer`."""
        raise NotImplementedError

    def _proven(self, session: Session) -> None:
        """Go on with whoever it is."""
        raise NotImplementedError

    @property
    def last_act(self) -> str:
        """What the large button says once the PIN is being entered."""
        raise NotImplementedError

    # --- what to show ------------------------------------------------------------------------------------------
    @property
    def pin_length(self) -> int:
        """How many digits of the PIN stand; the digits themselves leave this object only for the port."""
        return len(self._pin)

    @property
    def action(self) -> str:
        """What the large button says."""
        if self.wait_s:
            return fill(translate("SignIn", "Wait %1 s"), self.wait_s)
        return translate("SignIn", "Next") if self.step is Step.NUMBER else self.last_act

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

    # --- what the screen reports -------------------------------------------------------------------------------
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
        """Go back to the number, as it may be somebody else."""
        self.step, self._pin, self._badge = Step.NUMBER, "", ""
        self.changed.emit()

    def choose(self, number: str) -> None:
        """Take a number as a whole and go on to the PIN."""
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
        self._check(pin)

    def _on_answer(self, answer: SignInAnswer) -> None:
        self.is_asking, self._pin = False, ""
        if answer.session is not None:
            self.message = ""
            self.changed.emit()
            self._proven(answer.session)
            return
        wait_s = int(answer.facts.get("wait_s", 0) or 0)
        if wait_s:
            self._wait_until = self._services.clock.now() + timedelta(seconds=wait_s)
            self._timer.start()
        self._fail(text_of(answer.code, answer.facts))

    def _fail(self, text: str) -> None:
        self.message = text
        self.failed.emit(text)
        self.changed.emit()

    def _on_tick(self) -> None:
        if not self.wait_s:
            self._wait_until, self.message = None, ""
            self._timer.stop()
        self.changed.emit()
