"""A new return: which lines and units of a sale come back, why, and whether the store's policy takes them."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.commands import RETURN_REASONS, OpenReturn, UnitToReturn
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.ports import SeenCode, Session, Sound
from storeassist_qt.domain.return_policy import RECEIPT_NEEDED, verdict
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.returns import returnable
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm import returns_words as words
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, manager_hint, submit_for
from storeassist_qt.ui.vm.order_words import number_of
from storeassist_qt.ui.vm.returns_draft import Choice, load_choice, save_choice
from storeassist_qt.ui.vm.returns_money import Act, Acts, MoneyData, money_of_choice

logger = logging.getLogger(__name__)

PAUSE_MS = 400


@dataclass(frozen=True)
class ChooseLine:
    """One line of the sale. `reasons` has one code per chosen unit, "" while it is not chosen."""

    line_id: str
    sku: str
    icon: str
    name: str
    meta_text: str
    count_text: str
    left: int
    reasons: tuple[str, ...]
    policy: ChipData
    advice: str


class ChooseViewModel(QObject):
    """What comes back of one sale; survives a restart until it is opened or dropped."""

    changed = Signal()
    told = Signal(str)
    refused = Signal(str)
    manager_wanted = Signal(object)
    """A ManagerAsk: outside the policy only a manager may open it, and can allow it once."""
    opened = Signal(str, str)
    """The return has been opened: order id, return id."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self._order: Order | None = None
        self._reasons: dict[str, list[str]] = {}
        self._has_receipt = False
        self._says = ""
        self._allow_reason = ""
        self._return_id = ""
        self._local_number = ""
        self._is_opening = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._save_draft)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.store.subscribe(lambda _policy: self.changed.emit()),
        ]

    def close(self) -> None:
        """Stop listening; what was typed last is kept."""
        if self._later.isActive():
            self._save_draft()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    # --- the sale ----------------------------------------------------------------------------------------------
    def begin(self, order_id: str, *, sku: str = "", has_receipt: bool = False) -> bool:
        """Begin a return of a sale, or go on with its draft; an item's SKU is chosen at once. False if unknown."""
        order = self._services.orders.order(order_id)
        if order is None:
            return False
        if self._order is None or self._order.order_id != order_id:
            if self._later.isActive():
                self._save_draft()
            self._clear()
            self._order = order
            self._load_draft()
        self._order = order
        self._has_receipt = self._has_receipt or has_receipt
        if sku:
            line = self._line_of_sku(sku)
            if line is not None and not self._reasons.get(line.line_id):
                self._set_units(line, 1)
        elif not self._chosen and sum(returnable(order, line) for line in order.lines) == 1:
            only = next(line for line in order.lines if returnable(order, line))
            self._set_units(only, 1)
        self._save_draft()
        self.changed.emit()
        return True

    def drop(self) -> None:
        """Forget what was chosen."""
        if self._order is not None:
            save_choice(self._services.drafts, self._order.order_id, None)
        self._clear()
        self.changed.emit()

    @property
    def order_id(self) -> str:
        """The sale."""
        return self._order.order_id if self._order else ""

    @property
    def title(self) -> str:
        """Return "#100214 · Leila Rossi"."""
        return joined(number_of(self._order.number), self._order.customer.name) if self._order else ""

    @property
    def lines(self) -> tuple[ChooseLine, ...]:
        """The lines of the sale that were handed over, those that may come back first."""
        order = self._order
        if order is None:
            return ()
        found = [self._shown(order, line) for line in order.lines if line.handed_over]
        return tuple(sorted(found, key=lambda line: line.left == 0))

    def _shown(self, order: Order, line: Line) -> ChooseLine:
        left = returnable(order, line)
        policy, now = self._services.store.policy(), self._services.clock.now()
        found = verdict(order, line, policy, now, has_receipt=self._has_receipt)
        gone = line.handed_over - left
        count = fill(translate("Returns", "Bought %1"), line.handed_over)
        if gone:
            count = fill(translate("Returns", "Bought %1, returned %2"), line.handed_over, gone)
        return ChooseLine(
            line_id=line.line_id,
            sku=line.sku,
            icon=line.icon,
            name=line.name,
            meta_text=words.line_facts(self._format, line, order.currency),
            count_text=count,
            left=left,
            reasons=tuple(self._reasons.get(line.line_id, ())),
            policy=words.policy_chip(self._format, found, now),
            advice=words.policy_advice(found.code, is_manager=self.is_manager) if left else "",
        )

    # --- choosing ----------------------------------------------------------------------------------------------
    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """The reasons of a return: code and word."""
        return tuple((code, messages.reason_text(code)) for code in RETURN_REASONS)

    def set_units(self, line_id: str, units: int) -> None:
        """Choose how many units of a line come back, never more than may."""
        line = self._order.line(line_id) if self._order else None
        if line is not None:
            self._set_units(line, units)
            self._changed()

    def set_reason(self, line_id: str, place: int, reason: str) -> None:
        """Say why the unit at `place` (from 0) of a line comes back; the first reason counts for those without one."""
        chosen = self._reasons.get(line_id, [])
        if 0 <= place < len(chosen):
            chosen[place] = reason
            if place == 0:
                self._reasons[line_id] = [old or reason for old in chosen]
            self._changed()

    @property
    def has_receipt(self) -> bool:
        """Tell whether the customer showed the receipt."""
        return self._has_receipt

    def set_receipt(self, has_receipt: bool) -> None:
        """Say whether the customer showed the receipt."""
        if has_receipt is not self._has_receipt:
            self._has_receipt = has_receipt
            self._changed()

    @property
    def customer_says(self) -> str:
        """What the customer says."""
        return self._says

    def set_customer_says(self, text: str) -> None:
        """Keep what the customer says, once there is a pause in the typing."""
        if text != self._says:
            self._says = text
            self._later.start()

    @property
    def allow_reason(self) -> str:
        """Why a manager lets it pass."""
        return self._allow_reason

    def set_allow_reason(self, text: str) -> None:
        """Keep why a manager lets it pass."""
        if text != self._allow_reason:
            self._allow_reason = text
            self._changed()

    @property
    def is_manager(self) -> bool:
        """Tell whether the person may let a return pass against the policy."""
        session = self._services.sign_in.session()
        return session is not None and may(session.roles, Role.MANAGER)

    @property
    def needs_manager(self) -> bool:
        """Tell whether something chosen is outside the store's policy: then it says why, and a manager allows it."""
        return bool(self._codes())

    def take_scan(self, code: SeenCode) -> bool:
        """Add one unit of the item that was scanned; an item of another sale says so. False for what is no item."""
        product = words.product_of(self._services, code)
        if product is None or self._order is None:
            return False
        line = self._line_of_sku(product.sku)
        if line is None:
            self._services.feedback.give(Sound.WRONG)
            text = translate("Returns", "%1 is not in this sale. Scan its receipt to begin another return.")
            self.told.emit(fill(text, product.name))
            return True
        chosen = len(self._reasons.get(line.line_id, ()))
        if chosen >= returnable(self._order, line):
            self._services.feedback.give(Sound.WRONG)
            self.told.emit(fill(translate("Returns", "No more of %1 can be returned"), line.name))
            return True
        self._services.feedback.give(Sound.MATCH)
        self._set_units(line, chosen + 1)
        self._changed()
        return True

    # --- going on ----------------------------------------------------------------------------------------------
    @property
    def money(self) -> MoneyData:
        """What would be credited."""
        if self._order is None:
            return MoneyData()
        chosen = {line_id: len(reasons) for line_id, reasons in self._reasons.items()}
        return money_of_choice(self._format, self._order, chosen)

    @property
    def acts(self) -> Acts:
        """Open the return, or why not yet."""
        reason = self._why_not()
        text = translate("Returns", "Open return")
        hint = manager_hint() if self.needs_manager and not self.is_manager else ""
        return Acts(
            Act(text, "arrow-right", not reason),
            Act(translate("Returns", "Cancel"), "", kind="tonal"),
            reason or hint,
        )

    def open(self) -> None:
        """Open the return: its units are reserved from now on. Outside the policy a manager does, or allows it."""
        if self._order is None or self._why_not():
            return
        if not self.needs_manager or self.is_manager:
            self._open()
            return
        text = translate("Returns", "Open a return of %n item(s) against the store's policy.", "", self._chosen)
        said = fill(translate("Returns", "Order %1. Why: %2"), self.title, self._allow_reason.strip())
        self.manager_wanted.emit(ManagerAsk(f"{text} {said}", self._open))

    def _open(self, session: Session | None = None) -> None:
        order = self._order
        if order is None or self._why_not():
            return
        numbers = self._services.return_numbers
        if not self._local_number and numbers is not None:
            self._local_number = numbers.next_local_number()
        self._return_id = self._return_id or uuid.uuid4().hex
        command = OpenReturn(
            return_id=self._return_id,
            units=tuple(
                UnitToReturn(line.line_id, reason)
                for line in order.lines
                for reason in self._reasons.get(line.line_id, ())
            ),
            local_number=self._local_number,
            device_name=self._services.device_name,
            customer_says=self._says,
            has_receipt=self._has_receipt,
            allow_reason=self._allow_reason if self.needs_manager else "",
        )
        self._is_opening = True  # what the own command takes was not taken at another counter
        try:
            submit_for(self._services.sink, session, order.order_id, command)
        except StoreAssistError as error:
            logger.info("opening a return was refused: %s", error.code)
            self.refused.emit(messages.text_of_error(error))
            return
        finally:
            self._is_opening = False
        return_id = self._return_id
        save_choice(self._services.drafts, order.order_id, None)
        self._clear()
        self.opened.emit(order.order_id, return_id)

    def _why_not(self) -> str:
        if not self._chosen:
            return translate("Returns", "Choose what comes back.")
        missing = sum(not reason for reasons in self._reasons.values() for reason in reasons)
        if missing:
            return translate("Returns", "Choose a reason for %n item(s).", "", missing)
        codes = self._codes()
        if not codes or self._allow_reason.strip():
            return ""
        if self.is_manager:
            return translate("Returns", "Say why you allow it against the store's policy.")
        if codes == {RECEIPT_NEEDED}:
            return translate("Returns", "A receipt is needed. Or say why not, and a manager allows it.")
        return translate("Returns", "Outside the store's policy. Say why, and a manager allows it.")

    # --- inside ------------------------------------------------------------------------------------------------
    @property
    def _chosen(self) -> int:
        return sum(len(reasons) for reasons in self._reasons.values())

    def _codes(self) -> set[str]:
        """Return what the policy has against the chosen lines."""
        order = self._order
        if order is None:
            return set()
        policy, now = self._services.store.policy(), self._services.clock.now()
        lines = (line for line in order.lines if self._reasons.get(line.line_id))
        found = (verdict(order, line, policy, now, has_receipt=self._has_receipt).code for line in lines)
        return {code for code in found if code}

    def _line_of_sku(self, sku: str) -> Line | None:
        """Return the line of a SKU, one with units left first."""
        order = self._order
        if order is None:
            return None
        lines = [line for line in order.lines if line.sku.casefold() == sku.casefold() and line.handed_over]
        free = [line for line in lines if returnable(order, line) > len(self._reasons.get(line.line_id, ()))]
        return next(iter([*free, *lines]), None)

    def _set_units(self, line: Line, units: int) -> None:
        assert self._order is not None
        units = max(0, min(units, returnable(self._order, line)))
        old = self._reasons.get(line.line_id, [])
        fill_in = old[0] if old else ""
        self._reasons[line.line_id] = [*old[:units], *([fill_in] * (units - len(old)))]

    def _changed(self) -> None:
        self._save_draft()
        self.changed.emit()

    def _on_orders(self, ids: frozenset[str]) -> None:
        """Follow the sale: what another counter has taken meanwhile cannot be chosen any more."""
        if self._order is None or self._order.order_id not in ids or self._is_opening:
            return
        order = self._services.orders.order(self._order.order_id)
        if order is None:
            return
        self._order = order
        for line in order.lines:
            chosen = len(self._reasons.get(line.line_id, ()))
            if chosen > returnable(order, line):
                self._set_units(line, chosen)
                self.told.emit(fill(translate("Returns", "%1 was returned at another counter meanwhile"), line.name))
        self._changed()

    # --- the draft ---------------------------------------------------------------------------------------------
    def _clear(self) -> None:
        self._later.stop()
        self._order = None
        self._reasons = {}
        self._has_receipt = False
        self._says = self._allow_reason = self._return_id = self._local_number = ""

    def _save_draft(self) -> None:
        self._later.stop()
        if self._order is None:
            return
        choice = Choice(self._reasons, self._has_receipt, self._says, self._local_number)
        is_worth = bool(self._chosen or self._says)  # a sale that was only looked at leaves nothing
        save_choice(self._services.drafts, self._order.order_id, choice if is_worth else None)

    def _load_draft(self) -> None:
        order = self._order
        kept = load_choice(self._services.drafts, order.order_id) if order is not None else None
        if order is None or kept is None:
            return
        for line_id, reasons in kept.reasons.items():
            line = order.line(line_id)
            if line is not None:
                self._reasons[line_id] = reasons[: returnable(order, line)]
        self._has_receipt, self._says, self._local_number = kept.has_receipt, kept.says, kept.local_number
