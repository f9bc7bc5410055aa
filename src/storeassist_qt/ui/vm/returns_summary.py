"""A checked return: what was decided, finishing it, what it waits for, the credit note, and a manager's part."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.commands import FinishReturn, OrderCommand, SettleRefusedUnit, WithdrawReturn
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, Session
from storeassist_qt.domain.returns import ReturnStage, ReturnUnit, UnitState
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.returns import is_dead_at_oms, is_withdrawable
from storeassist_qt.domain.summaries import waits_for
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm import returns_words as words
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, manager_hint, submit_for
from storeassist_qt.ui.vm.returns_check import CheckViewModel
from storeassist_qt.ui.vm.returns_money import NOTHING, Act, Acts, MoneyData, money_of_return

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class UnitData:
    """One unit of the summary; `is_for_manager` offers the two ways out of a refusal, `hint` says who allows them."""

    unit_id: str
    sku: str
    icon: str
    name: str
    meta_text: str
    amount_text: str
    chip: ChipData
    is_for_manager: bool = False
    hint: str = ""


class SummaryViewModel(QObject):
    """Reads the return its check shows; `changed` comes from there."""

    told = Signal(str)
    refused = Signal(str)
    withdrawn = Signal()
    manager_wanted = Signal(object)
    """A ManagerAsk: only a manager may do it, and can allow it once."""

    def __init__(self, services: Services, check: CheckViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self._check = check

    # --- what was decided --------------------------------------------------------------------------------------
    @property
    def chip(self) -> ChipData | None:
        """The word of the return's stage."""
        return words.stage_chip(self._check.found.stage) if self._check.found else None

    @property
    def units(self) -> tuple[UnitData, ...]:
        """The units with what was decided about each."""
        found, order = self._check.found, self._check.order
        if found is None or order is None:
            return ()
        rows: list[UnitData] = []
        for unit in found.units:
            line = order.line(unit.line_id)
            is_accepted = unit.state is UnitState.ACCEPTED
            is_for_manager = unit.state is UnitState.REFUSED and not unit.settled and not self.is_open
            amount = unit.amount if order.tax_included else unit.amount - unit.tax
            rows.append(
                UnitData(
                    unit.unit_id,
                    line.sku if line else "",
                    line.icon if line else "package",
                    line.name if line else unit.line_id,
                    self._unit_text(unit),
                    self._format.money(amount, order.currency) if is_accepted else NOTHING,
                    _unit_chip(unit),
                    is_for_manager,
                    manager_hint() if is_for_manager and not self.is_manager else "",
                )
            )
        return tuple(rows)

    def _unit_text(self, unit: ReturnUnit) -> str:
        if unit.state is UnitState.REFUSED:
            settled = {
                "given_back": translate("Returns", "given back to the customer"),
                "kept": translate("Returns", "kept"),
            }.get(unit.settled, "")
            return joined(unit.refused_reason, settled, self._proof_text(unit))
        reason = messages.reason_text(unit.reason)
        if unit.state is UnitState.ACCEPTED:
            fault = words.fault_text(unit.fault) or translate("Returns", "Like new")
            return joined(reason, fault, words.disposition_text(unit.disposition), self._proof_text(unit))
        return reason

    def _proof_text(self, unit: ReturnUnit) -> str:
        photos = translate("Returns", "%n photo(s)", "", len(unit.photos)) if unit.photos else ""
        return joined(photos, translate("Returns", "note") if unit.note else "")

    @property
    def is_open(self) -> bool:
        """Tell whether the return may still be changed here."""
        return self._check.is_open

    @property
    def money(self) -> MoneyData:
        """What is credited."""
        found, order = self._check.found, self._check.order
        return money_of_return(self._format, order, found) if found is not None and order is not None else MoneyData()

    # --- what comes next ---------------------------------------------------------------------------------------
    @property
    def is_manager(self) -> bool:
        """Tell whether the person is a manager."""
        session = self._services.sign_in.session()
        return session is not None and may(session.roles, Role.MANAGER)

    @property
    def state_text(self) -> str:
        """What the return waits for, or how it ended."""
        found, order = self._check.found, self._check.order
        if found is None or order is None:
            return ""
        if found.stage is ReturnStage.REJECTED:
            if found.closed_how == "withdrawn":
                return translate("Returns", "Withdrawn: the customer keeps the goods.")
            return translate("Returns", "Nothing was accepted, so nothing is credited.")
        if found.stage is ReturnStage.COMPLETED and not found.refused_open:
            return translate("Returns", "Everything is done. The order system has completed the return.")
        if self.is_open:
            return ""
        waits = waits_for(order, found)
        if waits == "manager" and self.is_manager and found.refused_open:
            return translate("Returns", "Decide what becomes of the rejected items.")
        if waits == "manager" and not found.refused_open:
            return translate(
                "Returns", "The order system refused this return. A manager settles it on the order or in Sync."
            )
        is_online = self._services.sync.status().is_online
        return words.waits_text(waits, found.stage, order.oms_id, is_online=is_online)

    @property
    def travel_text(self) -> str:
        """Say where photos of this return still are, "" once the hub has them all."""
        return self._check.all_travel_text

    @property
    def state_kind(self) -> str:
        """The container of `state_text`."""
        found = self._check.found
        if found is None or found.stage is ReturnStage.REJECTED:
            return "neutral"
        if found.refused_open and not self.is_open:
            return "warn"
        return "success" if found.stage in (ReturnStage.CREDITED, ReturnStage.COMPLETED) else "warn"

    @property
    def credit_note(self) -> str:
        """The number of the credit note, "" until there is one."""
        return self._check.found.credit_note if self._check.found else ""

    @property
    def document(self) -> DocumentInfo | None:
        """The credit note, where it can be shown now or later."""
        port, order, found = self._services.documents, self._check.order, self._check.found
        if port is None or order is None or found is None or not found.credit_note:
            return None
        return next(
            (
                info
                for info in port.listed(order)
                if info.kind is DocumentKind.CREDIT_NOTE and info.return_id == found.return_id
            ),
            None,
        )

    @property
    def document_text(self) -> str:
        """Why the credit note cannot be shown yet, "" where it can."""
        info = self.document
        return messages.text_of(info.reason) if info is not None and not info.is_ready and info.reason else ""

    @property
    def over_limit(self) -> str:
        """Say that a manager has to finish it, "" where the person may."""
        found, order = self._check.found, self._check.order
        limit = self._services.store.policy().return_limit_minor
        if found is None or order is None or self.is_manager or self._credit <= limit:
            return ""
        text = translate("Returns", "%1 is more than you may credit (%2). A manager allows it with badge and PIN.")
        return fill(text, *self._over_limit_money(limit, order.currency))

    def _over_limit_money(self, limit: int, currency: str) -> tuple[str, str]:
        return self._format.money(self._credit, currency), self._format.money(limit, currency)

    @property
    def _credit(self) -> int:
        """What would be credited: now, or as it was counted when the return was opened, whichever is more."""
        return max(self.money.credit_minor, self._check.found.amount if self._check.found else 0)

    @property
    def acts(self) -> Acts:
        """Finish or withdraw; afterwards the credit note."""
        found = self._check.found
        if found is None:
            return Acts()
        if self.is_open:
            left = found.undecided
            reason = translate("Returns", "%n item(s) still to be checked.", "", left) if left else self.over_limit
            text = translate("Returns", "Finish return") if found.accepted else translate("Returns", "Close return")
            withdraw = Act(translate("Returns", "Withdraw return"), "undo-2", kind="tonal")
            hint = ""
            if not reason and not found.accepted:
                hint = translate("Returns", "Nothing was accepted: the return is closed without a credit.")
            # Over the limit it may be pressed: it opens the sheet in which a manager allows it.
            return Acts(Act(text, "check", not left), withdraw if self.can_withdraw else None, reason or hint, "warn")
        if self.can_withdraw:
            withdraw = Act(translate("Returns", "Withdraw return"), "undo-2", kind="tonal")
            return Acts(None, withdraw, translate("Returns", "The order system refused it. A manager may withdraw it."))
        info = self.document
        if info is None:
            return Acts(None, None, "")
        show = Act(translate("Returns", "Show and print"), "printer", info.is_ready)
        return Acts(show, None, self.document_text)

    @property
    def can_withdraw(self) -> bool:
        """Tell whether the return may still be taken back."""
        found, order = self._check.found, self._check.order
        if found is None or order is None:
            return False
        return (self.is_open and is_withdrawable(order, found)) or is_dead_at_oms(order, found)

    # --- acts --------------------------------------------------------------------------------------------------
    def finish(self) -> bool:
        """Finish the check; True where it is done, False also where a manager has to allow it first."""
        found, order = self._check.found, self._check.order
        if found is None or order is None:
            return False
        if self.over_limit and not found.undecided:
            limit = self._services.store.policy().return_limit_minor
            money = self._over_limit_money(limit, order.currency)
            text = translate("Returns", "Finish return %1 and credit %2, which is more than the limit of %3.")
            self.manager_wanted.emit(ManagerAsk(fill(text, found.name, *money), self._finish))
            return False
        return self._finish()

    def _finish(self, session: Session | None = None) -> bool:
        found = self._check.found
        if found is None or not self._submit(FinishReturn(return_id=found.return_id), session):
            return False
        text = self.state_text if self._check.found and self._check.found.accepted else ""
        self.told.emit(text or translate("Returns", "The return is closed"))
        return True

    def withdraw(self, reason: str = "") -> None:
        """Give everything back: the customer keeps the goods."""
        found, order = self._check.found, self._check.order
        if found is None or order is None:
            return
        if is_dead_at_oms(order, found) and not is_withdrawable(order, found) and not self.is_manager:
            text = translate("Returns", "Withdraw return %1: the customer keeps the goods")
            self.manager_wanted.emit(ManagerAsk(fill(text, found.name), partial(self._withdraw, reason)))
            return
        self._withdraw(reason)

    def _withdraw(self, reason: str, session: Session | None = None) -> None:
        found = self._check.found
        command = WithdrawReturn(return_id=found.return_id if found else "", reason=reason)
        if found is not None and self._submit(command, session):
            self.withdrawn.emit()

    def settle(self, unit_id: str, act: str) -> None:
        """Say what became of a refused unit: given_back or kept. A manager does, or allows it."""
        if self.is_manager:
            self._settle(unit_id, act)
            return
        name = next((unit.name for unit in self.units if unit.unit_id == unit_id), "")
        texts = {
            "given_back": translate("Returns", "Rejected item, given back to the customer: %1"),
            "kept": translate("Returns", "Rejected item, kept in the store: %1"),
        }
        self.manager_wanted.emit(ManagerAsk(fill(texts[act], name), partial(self._settle, unit_id, act)))

    def _settle(self, unit_id: str, act: str, session: Session | None = None) -> None:
        found = self._check.found
        if found is not None:
            self._submit(SettleRefusedUnit(return_id=found.return_id, unit_id=unit_id, act=act), session)

    def _submit(self, command: OrderCommand, session: Session | None = None) -> bool:
        order = self._check.order
        if order is None:
            return False
        try:
            self._check.adopt(submit_for(self._services.sink, session, order.order_id, command))
        except StoreAssistError as error:
            logger.info("a return was refused: %s", error.code)
            self.refused.emit(messages.text_of_error(error))
            return False
        return True


def _unit_chip(unit: ReturnUnit) -> ChipData:
    match unit.state:
        case UnitState.ACCEPTED:
            return ChipData(translate("Returns", "Accepted"), "success", "circle-check-big")
        case UnitState.REFUSED:
            return ChipData(translate("Returns", "Rejected"), "danger", "octagon-x")
    return ChipData(translate("Returns", "To check"), "neutral", "clipboard-check")
