"""`ports.Documents`: what can be shown and printed of an order; made here, or fetched from the hub."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from storeassist_qt.app.hub_files import JPEG, PDF, HubFiles
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import StoreAssistError, SyncError
from storeassist_qt.domain.orders import EffectKind, Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import DocumentInfo, DocumentKind, OpenedDocument, Paper
from storeassist_qt.domain.returns import AWAITS_CREDIT, IS_CREDITED, Return
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection

logger = logging.getLogger(__name__)

AT_OMS_LATER, AT_HUB_LATER, OFFLINE = "document_at_oms_later", "document_at_hub_later", "document_offline"
SHEET = (Paper.A4, Paper.ROLL_80)
ROLL = (Paper.ROLL_80, Paper.A4)
PICKED_STAGES = (Stage.PICKED, Stage.STAGED, Stage.HANDED_OVER)
Done = Callable[[OpenedDocument | None, str], None]


class DocumentDesk:
    """Lists documents at once and opens them in the background.

    Where the store numbers its own invoices the device makes them itself, offline too; the hub's copy, which was made
    the same way, is taken where it is at hand.
    """

    def __init__(self, store: DeviceStore, connection: HubConnection, files: HubFiles, background: Background) -> None:
        self._store = store
        self._connection = connection
        self._files = files
        self._background = background

    # --- what there is -----------------------------------------------------------------------------------------
    def listed(self, order: Order) -> tuple[DocumentInfo, ...]:
        """Return what there is, or will be, of an order and its returns; what is not ready says why."""
        policy = self._store.settings.policy()
        found = [*self._invoice(order, policy), *self._label(order, policy)]
        for returned in order.returns:
            found += self._credit_note(order, returned, policy)
        if order.bags and not order.is_closed:
            found.append(self._ours(order, DocumentKind.BAG_LABEL, papers=ROLL))
        if order.hand_over is not None:
            found.append(self._ours(order, DocumentKind.RECEIPT, papers=ROLL))
        return tuple(found)

    def _invoice(self, order: Order, policy: StorePolicy) -> Iterator[DocumentInfo]:
        kind, number = DocumentKind.INVOICE, order.invoice_number
        if policy.invoices == "ours" and number:
            yield self._ours(order, kind, number, papers=SHEET)
        elif order.document(kind) is not None:
            yield self._at_hub(order, kind, number)
        elif policy.invoices == "ours" and any(effect.kind is EffectKind.ISSUE_INVOICE for effect in order.effects):
            yield _later(order, kind, AT_HUB_LATER)
        elif policy.invoices == "oms" and _is_invoiced_soon(order, policy):
            yield _later(order, kind, AT_OMS_LATER, number)

    def _label(self, order: Order, policy: StorePolicy) -> Iterator[DocumentInfo]:
        if order.document(DocumentKind.LABEL) is not None:
            yield self._at_hub(order, DocumentKind.LABEL)
        elif _is_invoiced_soon(order, policy):
            yield _later(order, DocumentKind.LABEL, AT_OMS_LATER)

    def _credit_note(self, order: Order, returned: Return, policy: StorePolicy) -> Iterator[DocumentInfo]:
        kind, number, return_id = DocumentKind.CREDIT_NOTE, returned.credit_note, returned.return_id
        if policy.invoices == "ours" and number:
            yield self._ours(order, kind, number, return_id, papers=SHEET)
        elif order.document(kind, return_id) is not None:
            yield self._at_hub(order, kind, number, return_id)
        elif returned.stage in (*AWAITS_CREDIT, *IS_CREDITED) and policy.invoices != "none":
            yield _later(order, kind, AT_HUB_LATER if policy.invoices == "ours" else AT_OMS_LATER, number, return_id)

    def _ours(
        self, order: Order, kind: DocumentKind, number: str = "", return_id: str = "", *, papers: tuple[Paper, ...]
    ) -> DocumentInfo:
        """Return a document this device makes; of an old order only the hub still knows the names on it."""
        is_ready = not order.is_trimmed or self._files.is_online or self._is_held(order, kind, return_id)
        return DocumentInfo(
            order_id=order.order_id, kind=kind, number=number, return_id=return_id, is_ready=is_ready,
            reason="" if is_ready else OFFLINE, papers=papers,
        )  # fmt: skip

    def _at_hub(self, order: Order, kind: DocumentKind, number: str = "", return_id: str = "") -> DocumentInfo:
        """Return a document that lies at the hub as it is."""
        is_ready = self._files.is_online or self._is_held(order, kind, return_id)
        ref = order.document(kind, return_id)
        return DocumentInfo(
            order_id=order.order_id, kind=kind, number=number or (ref.number if ref else ""), return_id=return_id,
            is_ready=is_ready, reason="" if is_ready else OFFLINE,
        )  # fmt: skip

    def _is_held(self, order: Order, kind: DocumentKind, return_id: str) -> bool:
        ref = order.document(kind, return_id)
        return ref is not None and self._files.is_held(ref.sha256)

    # --- opening -----------------------------------------------------------------------------------------------
    def open(self, info: DocumentInfo, paper: Paper, done: Done, *, dpi: int = 150) -> None:
        """Make or fetch and paint a document in the background: done(document, "") or done(None, code), once."""
        self._background.ask(lambda: self.opened_now(info, paper, dpi), lambda answer: done(*answer))

    def opened_now(self, info: DocumentInfo, paper: Paper, dpi: int = 150) -> tuple[OpenedDocument | None, str]:
        """Make or fetch and paint a document and wait for it; a code where it cannot be had."""
        try:
            return self._opened(info, paper, dpi)
        except StoreAssistError as error:
            logger.warning("The %s of an order cannot be shown: %s", info.kind.value, error)
            return None, error.code

    def _opened(self, info: DocumentInfo, paper: Paper, dpi: int) -> tuple[OpenedDocument | None, str]:
        from storeassist_qt import (
            documents,
        )  # it brings PDF and font libraries, which the first frame need not wait for

        order = self._store.order(info.order_id)
        if order is None:
            return None, "order_unknown"
        if not info.is_ready:
            return None, info.reason
        pdf, code = self._pdf(order, info, paper)
        if pdf is None:
            return None, code
        pages = documents.paint(pdf, dpi)
        name = documents.file_name(info.kind, order, info.number)
        return OpenedDocument(info=info, file_name=name, pdf=pdf, pages=pages), ""

    def _pdf(self, order: Order, info: DocumentInfo, paper: Paper) -> tuple[bytes | None, str]:
        ref = order.document(info.kind, info.return_id)
        is_made_here = bool(info.papers)
        # The hub's copy is on the first of the papers offered.
        if ref is not None and (not is_made_here or paper is info.papers[0]):
            pdf, code = self._files.fetched(ref.sha256, PDF)
            if not is_made_here or pdf is not None:
                return pdf, code
        whole = self._whole(order)
        if whole is None:
            return None, OFFLINE
        made = self._made(whole, info, paper)
        return (made, "") if made is not None else (None, "document_gone")

    def _whole(self, order: Order) -> Order | None:
        """Return the order with its names; of an old one the hub alone has them."""
        if not order.is_trimmed:
            return order
        try:
            whole = self._connection.client().order(order.order_id)
        except SyncError as error:
            logger.info("An old order could not be fetched: %s", error.code)
            return None
        return None if whole is None or whole.is_trimmed else whole

    def _made(self, order: Order, info: DocumentInfo, paper: Paper) -> bytes | None:
        from storeassist_qt import documents

        policy = self._store.settings.policy()
        logo = self._files.fetched(policy.logo, JPEG)[0] if policy.logo else None
        match info.kind:
            case DocumentKind.INVOICE:
                return documents.invoice(order, policy, paper=paper, logo=logo)
            case DocumentKind.CREDIT_NOTE:
                returned = order.find_return(info.return_id)
                return documents.credit_note(order, returned, policy, paper=paper, logo=logo) if returned else None
            case DocumentKind.BAG_LABEL:
                return documents.bag_labels(order, policy, paper=paper, logo=logo)
            case DocumentKind.RECEIPT:
                return documents.receipt(order, policy, paper=paper, logo=logo)
            case DocumentKind.LABEL:
                return None

    def fetch_logo(self) -> None:
        """Bring the store's logo to this device in the background, so that it is there offline."""
        logo = self._store.settings.policy().logo
        if logo and not self._files.is_held(logo):
            self._files.wish(logo)


def _is_invoiced_soon(order: Order, policy: StorePolicy) -> bool:
    """Tell whether the OMS will have papers of an order: it makes the label once there is an invoice."""
    if not order.oms_id or policy.invoices == "none":
        return False
    return bool(order.invoice_number) or (policy.invoices == "oms" and order.stage in PICKED_STAGES)


def _later(order: Order, kind: DocumentKind, reason: str, number: str = "", return_id: str = "") -> DocumentInfo:
    return DocumentInfo(
        order_id=order.order_id, kind=kind, number=number, return_id=return_id, is_ready=False, reason=reason
    )
