"""A manager allows one thing: who they are is proven here and forgotten as soon as it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import CommandSink, Session, SignInAnswer
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, translate
from storeassist_qt.ui.vm.pin_entry import PinEntry, Step


@dataclass(frozen=True)
class ManagerAsk:
    """What a person is to allow once: `text` says it in a sentence, `act` does it in that person's name.

    Anybody with one of `roles` may allow it.
    """

    text: str
    act: Callable[[Session], object]
    roles: tuple[str, ...] = (Role.MANAGER,)

    def may_be_allowed_by(self, session: Session) -> bool:
        """Tell whether this person may allow it."""
        return any(role in self.roles for role in session.roles)


def manager_hint() -> str:
    """Return what stands beside a control that a manager can allow."""
    return translate("Manager", "A manager allows it with badge and PIN")


def submit_for(sink: CommandSink, session: Session | None, order_id: str, *commands: OrderCommand) -> Order:
    """Submit as whoever is signed in, or as the manager who allows it. Raises as `CommandSink.submit`."""
    if session is None:
        return sink.submit(order_id, *commands)
    return sink.submit_as(session, order_id, *commands)


class ManagerProofViewModel(PinEntry):
    """Number (or badge) and PIN of whoever allows it. ``proven`` carries the Session, once; it is kept nowhere.

    The PIN is always needed: a badge that was found allows nothing.
    """

    proven = Signal(object)

    def __init__(self, services: Services, ask: ManagerAsk, parent: QObject | None = None) -> None:
        super().__init__(services, parent)
        self._request = ask
        self._is_over = False

    def close(self) -> None:
        """Forget everything: an answer that is still under way allows nothing any more."""
        super().close()
        self._is_over = True
        self._pin = self._badge = self.number = ""

    @property
    def text(self) -> str:
        """What will be done."""
        return self._request.text

    @property
    def prompt(self) -> str:
        """What is to be entered now."""
        if self.is_asking:
            return translate("Manager", "Checking...")
        if self.step is Step.PIN:
            return fill(translate("Manager", "Now the PIN of %1"), self.number)
        return translate("Manager", "Scan the manager's badge, or enter the number")

    @property
    def last_act(self) -> str:
        """What the large button says once the PIN is being entered."""
        return translate("Manager", "Allow once")

    def _check(self, pin: str) -> None:
        self._services.sign_in.prove(self.number, pin, self._on_answer, badge=self._badge)

    def _on_answer(self, answer: SignInAnswer) -> None:
        if not self._is_over:
            super()._on_answer(answer)

    def _proven(self, session: Session) -> None:
        if not self._request.may_be_allowed_by(session):
            self.number, self.step = "", Step.NUMBER
            self._fail(fill(translate("Manager", "%1 may not allow this. Ask a manager."), session.name))
            return
        self.proven.emit(session)
