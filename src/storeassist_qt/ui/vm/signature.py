"""The signature: what the customer signs for, the strokes, and the hand-over they are bound to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.commands import UNSIGNED_REASONS, HandOver, OrderCommand, Strokes
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.handoff import Shown, is_signature, recipient_of, shown, shown_sha256
from storeassist_qt.domain.orders import Order
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, ItemRowData
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, initials, joined, translate
from storeassist_qt.ui.vm.handoff_after import handed_over_text
from storeassist_qt.ui.vm.order_words import number_of
from storeassist_qt.ui.vm.signature_texts import BY_CODE, TEXTS, SignatureTexts, texts_for

logger = logging.getLogger(__name__)

_LEFT_TO_RIGHT = "\u200e"


class _Draft(msgspec.Struct, frozen=True):
    """A signature kept over a restart, with what it was drawn for."""

    bound_to: tuple[str, ...]
    strokes: Strokes


@dataclass(frozen=True)
class MoneyLine:
    """One line of the sum: name and amount."""

    name: str
    value: str


class SignatureViewModel(QObject):
    """One signature for one or several orders; asked again only if what was shown has changed."""

    changed = Signal()
    asked_again = Signal(str)
    """What was shown has changed: the pad is to be cleared, with the sentence that says why."""
    refused = Signal(str)
    handed_over = Signal(str)
    """Done, with one line for the snackbar."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self._orders: tuple[Order, ...] = ()
        self._bound_to: tuple[str, ...] = ()
        self._id_checked = False
        self._bags: dict[str, int] = {}
        self._texts = TEXTS[0]
        self._unsubscribe: Callable[[], None] = services.orders.subscribe(self._on_orders)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def show(
        self, order_ids: Sequence[str], *, id_checked: bool = False, bags: Mapping[str, int] | None = None
    ) -> bool:
        """Show these orders to the customer; False where one of them is not on this device."""
        found = [self._services.orders.order(order_id) for order_id in order_ids]
        orders = tuple(order for order in found if order is not None)
        if not orders or len(orders) != len(found):
            return False
        self._orders = orders
        self._bound_to = self._hashes()
        self._id_checked = id_checked
        self._bags = dict(bags or {})
        self._texts = texts_for(self._services.store.policy().languages[0])
        self.changed.emit()
        return True

    # --- what is shown -----------------------------------------------------------------------------------------
    @property
    def texts(self) -> SignatureTexts:
        """The customer's side in the chosen language."""
        return self._texts

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """Code and name of each language; those of the store first."""
        own = [code.partition("_")[0] for code in self._services.store.policy().languages]
        codes = list(dict.fromkeys([*(code for code in own if code in BY_CODE), *BY_CODE]))
        return tuple((code, BY_CODE[code].name) for code in codes)

    def choose_language(self, code: str) -> None:
        """Speak to the customer in another language."""
        self._texts = texts_for(code)
        self.changed.emit()

    @property
    def title(self) -> str:
        """Return "Sign for order #100214"."""
        numbers = ", ".join(number_of(order.number) for order in self._orders)
        text = (
            translate("Signature", "Sign for order %1")
            if len(self._orders) == 1
            else translate("Signature", "Sign for orders %1")
        )
        return fill(text, numbers)

    @property
    def short_title(self) -> str:
        """Return "#100214", for a narrow screen."""
        return ", ".join(number_of(order.number) for order in self._orders)

    @property
    def short_subtitle(self) -> str:
        """Return "Dev Raman signs", for a narrow screen."""
        return fill(translate("Signature", "%1 signs"), self.recipient)

    @property
    def subtitle(self) -> str:
        """Return "Priya Raman · collected by Dev Raman"."""
        if not self._orders:
            return ""
        customer, recipient = self._orders[0].customer.name, self.recipient
        return joined(
            customer, fill(translate("Signature", "collected by %1"), recipient) if recipient != customer else ""
        )

    @property
    def recipient(self) -> str:
        """Who signs."""
        return recipient_of(self._orders[0]) if self._orders else ""

    @property
    def units(self) -> int:
        """Units the customer takes away."""
        return sum(each.units for each in self._shown)

    @property
    def legal_text(self) -> str:
        """Name and legal line in the customer's language."""
        return self._texts.legal_text(self.recipient, self.units)

    @property
    def store_legal_text(self) -> str:
        """The same line in the store's language, "" where it is the customer's."""
        store = texts_for(self._services.store.policy().languages[0])
        return "" if store.code == self._texts.code else store.legal_text(self.recipient, self.units)

    @property
    def items(self) -> tuple[ItemRowData, ...]:
        """What is collected, returned and not available, in units."""
        texts = self._texts
        rows: list[ItemRowData] = []
        skus = {f"{order.order_id}/{line.line_id}": line.sku for order in self._orders for line in order.lines}
        for each in self._shown:
            for line in each.lines:
                key = f"{each.order_id}/{line.line_id}"
                sku = skus[key]
                if line.accepted:
                    meta = joined(line.detail, texts.units_text(line.accepted))
                    rows.append(ItemRowData(key, line.name, meta, f"{line.name}, {meta}", line.icon, sku))
                if line.rejected:
                    chip = ChipData(texts.returned, "danger", "undo-2")
                    said = f"{line.name}, {texts.returned}, {texts.units_text(line.rejected)}"
                    meta = texts.units_text(line.rejected)
                    rows.append(ItemRowData(f"{key}/back", line.name, meta, said, line.icon, sku, chip=chip))
                if line.not_found:
                    chip = ChipData(joined(texts.unavailable, texts.refund_later), "warn", "search-x")
                    said = f"{line.name}, {chip.text}, {texts.units_text(line.not_found)}"
                    meta = texts.units_text(line.not_found)
                    rows.append(ItemRowData(f"{key}/gone", line.name, meta, said, line.icon, sku, chip=chip))
        return tuple(rows)

    @property
    def money(self) -> tuple[MoneyLine, ...]:
        """Paid and refund; the refund only where there is one, and no means of payment."""
        paid = sum(each.paid for each in self._shown)
        refund = sum(each.refund for each in self._shown)
        lines = [MoneyLine(self._texts.paid, self._money(paid))]
        if refund:
            lines.append(MoneyLine(self._texts.refund, self._money(refund, "−")))
        return tuple(lines)

    @property
    def total(self) -> MoneyLine:
        """What the customer pays in the end."""
        return MoneyLine(self._texts.total, self._money(sum(each.total for each in self._shown)))

    @property
    def one_line(self) -> str:
        """The sum, where there is no room for the list: "3 units · Refund −$148.00 · Total $154.00"."""
        sums = [f"{line.name} {line.value}" for line in (*self.money[1:], self.total)]
        return joined(self._texts.units_text(self.units), *sums)

    # --- strokes -----------------------------------------------------------------------------------------------
    def draft(self) -> Strokes | None:
        """Return the strokes kept from before a restart; None where they belong to something else shown."""
        text = self._services.drafts.load(self._draft_key)
        if text is None:
            return None
        try:
            found = msgspec.json.decode(text, type=_Draft)
        except msgspec.DecodeError:
            logger.warning("the draft of a signature cannot be read and is dropped")
            self.drop_draft()
            return None
        return found.strokes if found.bound_to == self._bound_to else None

    def keep(self, strokes: Strokes) -> None:
        """Keep the strokes over a restart; an empty pad forgets them."""
        if not strokes.strokes:
            self.drop_draft()
            return
        text = msgspec.json.encode(_Draft(self._bound_to, strokes)).decode()
        self._services.drafts.save(self._draft_key, text)

    def drop_draft(self) -> None:
        """Forget the strokes."""
        self._services.drafts.drop(self._draft_key)

    def accept(self, strokes: Strokes) -> None:
        """Hand over with this signature."""
        if not is_signature(strokes):
            self.refused.emit(messages.text_of("signature_empty"))
            return
        self._hand_over(strokes, "")

    @property
    def unsigned_reasons(self) -> tuple[tuple[str, str], ...]:
        """Why there may be no signature: code and words."""
        return tuple((code, messages.reason_text(code)) for code in UNSIGNED_REASONS)

    def accept_unsigned(self, reason: str) -> None:
        """Hand over without a signature; the reason is recorded, and with the command who says so."""
        self._hand_over(None, reason)

    @property
    def witness_text(self) -> str:
        """Whose initials stand for a hand-over without a signature."""
        session = self._services.sign_in.session()
        return (
            fill(translate("Signature", "Recorded with your initials: %1"), initials(session.name)) if session else ""
        )

    def _hand_over(self, strokes: Strokes | None, reason: str) -> None:
        if self._hashes() != self._bound_to:
            self._ask_again()
            return
        ids = tuple(order.order_id for order in self._orders)
        commands: list[tuple[str, OrderCommand]] = [
            (
                order.order_id,
                HandOver(
                    recipient=self.recipient,
                    shown_sha256=sha256,
                    strokes=strokes,
                    reason_unsigned=reason,
                    id_checked=self._id_checked,
                    bags_taken=self._bags.get(order.order_id, 0),
                    signed_with=ids if len(ids) > 1 else (),
                ),
            )
            for order, sha256 in zip(self._orders, self._bound_to, strict=True)
        ]
        try:
            self._services.sink.submit_many(commands)
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return
        self.drop_draft()
        for order_id in ids:
            self._services.drafts.drop(f"handoff:{order_id}")
        self.handed_over.emit(handed_over_text(self._services, ids))

    def _on_orders(self, ids: frozenset[str]) -> None:
        if not ids.intersection(order.order_id for order in self._orders):
            return
        fresh = (self._services.orders.order(order.order_id) or order for order in self._orders)
        self._orders = tuple(fresh)
        if any(order.is_closed for order in self._orders):
            return
        if self._hashes() != self._bound_to:
            self._ask_again()

    def _ask_again(self) -> None:
        self._bound_to = self._hashes()
        self.drop_draft()
        self.changed.emit()
        text = translate(
            "Signature",
            "The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.",
        )
        self.asked_again.emit(text)

    def _hashes(self) -> tuple[str, ...]:
        return tuple(shown_sha256(order) for order in self._orders)

    @property
    def _shown(self) -> tuple[Shown, ...]:
        return tuple(shown(order) for order in self._orders)

    def _money(self, minor: int, sign: str = "") -> str:
        text = sign + self._format.money(minor, self._orders[0].currency if self._orders else "")
        return f"{_LEFT_TO_RIGHT}{text}" if self._texts.is_rtl else text

    @property
    def _draft_key(self) -> str:
        return "signature:" + ",".join(order.order_id for order in self._orders)
