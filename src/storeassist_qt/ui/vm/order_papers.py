"""Documents and returns of an order as rows of its detail."""

from __future__ import annotations

from dataclasses import dataclass

from storeassist_qt.domain.orders import Order, Stage
from storeassist_qt.domain.returns import Return
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.returns import returnable
from storeassist_qt.domain.summaries import waits_for
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.document_words import paper_text, subtitle_of, title_of
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.returns_words import return_title, stage_chip


@dataclass(frozen=True)
class DocumentRow:
    """A document of the order: what it is, and why it cannot be opened yet ("" where it can)."""

    kind: str
    return_id: str
    title: str
    detail: str
    reason: str


def document_rows(services: Services, order: Order) -> tuple[DocumentRow, ...]:
    """Return what there is, or will be, of an order on paper."""
    port = services.documents
    if port is None:
        return ()
    rows: list[DocumentRow] = []
    for info in port.listed(order):
        papers = ", ".join(paper_text(paper) for paper in info.papers)
        whose = subtitle_of(info, order).partition(" · ")[2]
        reason = "" if info.is_ready else messages.text_of(info.reason)
        rows.append(DocumentRow(info.kind.value, info.return_id, title_of(info), joined(whose, papers), reason))
    return tuple(rows)


@dataclass(frozen=True)
class ReturnLine:
    """A return of the order, its id that of the row; `waits` is what it waits for, "" for nothing."""

    row: SettingRow
    waits: str


def return_rows(services: Services, order: Order) -> tuple[ReturnLine, ...]:
    """Return the returns of an order, newest first, with stage, amount and credit note."""
    words = Formatter(services.store)
    is_online = services.sync.status().is_online
    return tuple(_return_row(words, order, found, is_online=is_online) for found in reversed(order.returns))


def _return_row(words: Formatter, order: Order, found: Return, *, is_online: bool) -> ReturnLine:
    chip = stage_chip(found.stage)
    title = return_title(found.name, found.origin, order.number)
    note = found.credit_note
    amount = words.money(found.amount, order.currency) if found.amount else ""
    waits = "" if note else _waits_words(waits_for(order, found), is_online=is_online)
    units = words.items(len(found.units))
    detail = note or joined(units, amount)
    said = fill(translate("OrderDetail", "Credit note %1"), note) if note else waits
    spoken = ", ".join(part for part in (title, chip.text, units, amount, said) if part)
    row = SettingRow(found.return_id, title, spoken, subtitle=detail, icon="undo-2", arrow=True, chip=chip)
    return ReturnLine(row, waits)


def _waits_words(waits: str, *, is_online: bool) -> str:
    if waits in ("store_os", "oms", "credit_note") and not is_online:
        return translate("Returns", "Saved on this device. It goes on by itself when the network is back.")
    texts = {
        "store_os": translate("Returns", "Start it in Store OS"),
        "oms": translate("Returns", "Waiting for the order system"),
        "credit_note": translate("Returns", "Waiting for the credit note"),
        "manager": translate("Returns", "Waiting for a manager"),
    }
    return texts.get(waits, "")


def may_return(services: Services, order: Order) -> bool:
    """Tell whether this person may take back something of the order."""
    session = services.sign_in.session()
    if session is None or not may(session.roles, Role.RETURNS) or order.stage is not Stage.HANDED_OVER:
        return False
    return not order.is_trimmed and any(returnable(order, line) for line in order.lines)
