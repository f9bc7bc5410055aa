"""Orders: the search over this device's copy, with the hub's matches below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.ports import Connection, OrderFilter, OrderPage, SeenCode, SyncStatus
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import NoteRow, OrderSummaryRow, RowsModel
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.background import Latest
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.order_words import number_of, order_number_in, refund_chip, status_chip

DEBOUNCE_MS = 120
REREAD_MS = 250
PAGE = 50


@dataclass(frozen=True)
class ChipCount:
    """A filter chip: its key and its text with the count."""

    key: OrderFilter
    text: str
    is_chosen: bool


@dataclass(frozen=True)
class _Read:
    text: str
    chip: OrderFilter
    page: OrderPage
    counts: dict[OrderFilter, int] | None


def chip_word(chip: OrderFilter) -> str:
    """Return the word of a filter chip."""
    return {
        OrderFilter.ALL: translate("Orders", "All"),
        OrderFilter.TO_PICK: translate("Orders", "To pick"),
        OrderFilter.PICKING: translate("Orders", "Picking"),
        OrderFilter.READY: translate("Orders", "Ready"),
        OrderFilter.HANDED_OVER: translate("Orders", "Handed over"),
        OrderFilter.CANCELLED: translate("Orders", "Cancelled"),
        OrderFilter.REFUNDED: translate("Orders", "Refunded"),
    }[chip]


def matched_spans(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, length) of each part of a name that the words of a search match."""
    low = name.casefold()
    if len(low) != len(name):  # a letter that folds to two: the places would not fit
        return ()
    spans: list[tuple[int, int]] = []
    for word in text.casefold().split():
        at = low.find(word)
        if at >= 0 and not any(at < start + length and start < at + len(word) for start, length in spans):
            spans.append((at, len(word)))
    return tuple(sorted(spans))


class OrdersViewModel(QObject):
    """The list of Orders. Rows never move when the hub's matches come: they are added below."""

    changed = Signal()
    told = Signal(str)
    order_found = Signal(str)
    """A scan or the hub named this order; it is to be opened."""

    def __init__(self, services: Services, parent: QObject | None = None, *, in_background: bool = True) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.model = RowsModel(self)
        self._text = ""
        self._chip = OrderFilter.ALL
        self._rows: list[OrderSummary] = []
        self._total = 0
        self._counts: dict[OrderFilter, int] | None = None
        self._hub_page: OrderPage | None = None
        self._hub_text = ""
        self._is_loading = False
        self._error = ""
        self._selected = ""
        self._is_paused = False
        self._reader = Latest(self, in_background=in_background)
        self._reader.ready.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self.read)
        self._reread = QTimer(self)
        self._reread.setSingleShot(True)
        self._reread.setInterval(REREAD_MS)
        self._reread.timeout.connect(self._read_again)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.sync.subscribe(self._on_status),
        ]
        self._is_online = services.sync.status().is_online
        self._was_loading = services.sync.status().is_loading

    def close(self) -> None:
        """Stop listening and wait for what is being read."""
        self._debounce.stop()
        self._reread.stop()
        self._reader.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    # --- what is shown -----------------------------------------------------------------------------------------
    @property
    def title(self) -> str:
        """The screen's title."""
        return translate("Orders", "Orders")

    @property
    def subtitle(self) -> str:
        """Return "102,418 orders · all statuses"; offline "on this device"."""
        if self._counts is None:
            return translate("Orders", "Loading orders…")
        count = self._counts.get(OrderFilter.ALL, 0)
        words = fill(
            translate(
                "Orders",
                "%1 order",
            )
            if count == 1
            else translate("Orders", "%1 orders"),
            self._format.number(count),
        )
        return joined(
            words, translate("Orders", "all statuses") if self._is_online else translate("Orders", "on this device")
        )

    @property
    def chips(self) -> tuple[ChipCount, ...]:
        """The filter chips with their counts."""
        counts = self._counts or {}
        return tuple(
            ChipCount(
                chip,
                f"{chip_word(chip)} {self._format.number(counts[chip])}" if chip in counts else chip_word(chip),
                chip is self._chip,
            )
            for chip in OrderFilter
        )

    @property
    def matches_text(self) -> str:
        """Return "7 matches" while something is searched."""
        return (
            fill(translate("Orders", "%1 matches"), self._format.number(self._total))
            if self._text and self._total != 1
            else (translate("Orders", "1 match") if self._text else "")
        )

    @property
    def text(self) -> str:
        """What is searched."""
        return self._text

    @property
    def is_loading(self) -> bool:
        """Tell whether the first rows are still to come."""
        return (self._is_loading or self._services.sync.status().is_loading) and not self._rows

    @property
    def error_text(self) -> str:
        """Why nothing could be read, "" where it could."""
        return self._error

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing fits."""
        return not self.is_loading and not self._rows and not self._hub_rows and not self._error

    @property
    def empty_text(self) -> str:
        """What stands where nothing fits."""
        if self._text:
            return fill(
                translate("Orders", "Nothing fits “%1”. Try the number, a name, phone digits or a SKU."), self._text
            )
        return translate("Orders", "Orders show here as soon as they come in.")

    # --- acts --------------------------------------------------------------------------------------------------
    def start(self) -> None:
        """Read when the screen is shown."""
        self._is_paused = False
        self.read()

    def stop(self) -> None:
        """Read no more while the screen is hidden."""
        self._is_paused = True
        self._reread.stop()

    def search(self, text: str) -> None:
        """Search as somebody types; the read waits for a pause of 120 ms."""
        self._text = text.strip()
        self._debounce.start()

    def choose(self, chip: OrderFilter) -> None:
        """Show one status only."""
        self._chip = chip
        self.read()
        self.changed.emit()

    def select(self, order_id: str) -> None:
        """Mark the row whose detail stands beside the list."""
        self._selected = order_id
        self._publish()

    def read(self) -> None:
        """Read the first page, and ask the hub for its matches."""
        self._debounce.stop()
        self._ask(0, PAGE, with_counts=True)
        if self._text != self._hub_text:
            self._hub_page = None
            self._hub_text = self._text
        if self._text and self._is_online and self._hub_page is None:
            self._services.hub.search(self._text, partial(self._on_hub, self._text))

    def read_more(self) -> None:
        """Read the next page, once the end of the list comes into view."""
        if not self._is_loading and len(self._rows) < self._total:
            self._ask(len(self._rows), PAGE, with_counts=False)

    def take_scan(self, code: SeenCode) -> bool:
        """Jump to the order of a receipt; one that is not here is asked for at the hub, or kept as a note."""
        number = order_number_in(code)
        if not number:
            return False
        order = self._services.orders.order_by_number(number)
        if order is not None:
            self.order_found.emit(order.order_id)
        elif self._services.catalogue.product(number) is not None:
            self._text = number
            self.read()
            self.changed.emit()
        else:
            self.look_up(number)
        return True

    def look_up(self, number: str) -> None:
        """Ask the hub for an order that is not on this device."""
        self._services.hub.fetch(number, partial(self._on_fetched, number))

    # --- inside ------------------------------------------------------------------------------------------------
    def _ask(self, offset: int, limit: int, *, with_counts: bool) -> None:
        self._is_loading = True
        text, chip, orders = self._text, self._chip, self._services.orders

        def read() -> _Read:
            page = orders.search(text, chip, offset, limit)
            return _Read(text, chip, page, orders.counts() if with_counts else None)

        self._reader.ask(read)

    def _on_read(self, found: object) -> None:
        if not isinstance(found, _Read):
            return
        self._is_loading = False
        self._error = ""
        page = found.page
        self._rows = [*self._rows[: page.offset], *page.rows]
        self._total = page.total
        self._counts = found.counts or self._counts
        self._publish()
        self.changed.emit()

    def _on_failed(self, code: str) -> None:
        self._is_loading = False
        self._error = messages.text_of(code)
        self.changed.emit()

    def _on_hub(self, text: str, page: OrderPage | None) -> None:
        if text != self._text:
            return
        self._hub_page = page
        self._publish()
        self.changed.emit()

    def _on_fetched(self, number: str, outcome: str) -> None:
        if outcome == "found":
            order = self._services.orders.order_by_number(number)
            if order is not None:
                self.order_found.emit(order.order_id)
        elif outcome == "offline":
            self._services.sync.note_lookup(number)
            text = translate(
                "Orders", "Order %1 is not on this device. It is looked up as soon as the network returns."
            )
            self.told.emit(fill(text, number))
        else:
            self.told.emit(fill(translate("Orders", "No order %1 here or at the hub. Check the number."), number))

    def _on_orders(self, _ids: frozenset[str]) -> None:
        if not self._is_paused and not self._reread.isActive():
            self._reread.start()

    def _read_again(self) -> None:
        """Read all that is shown once more, after something changed."""
        if self._counts is not None:
            self._ask(0, max(PAGE, len(self._rows)), with_counts=True)

    def _on_status(self, status: SyncStatus) -> None:
        was, self._is_online = (self._is_online, self._was_loading), status.is_online
        self._was_loading = status.is_loading
        if was != (self._is_online, self._was_loading) or status.connection is Connection.OFFLINE:
            self._publish()
            self.changed.emit()

    @property
    def _hub_rows(self) -> list[OrderSummary]:
        if self._hub_page is None or not self._text or self._hub_text != self._text:
            return []
        here = {row.order_id for row in self._rows}
        return [row for row in self._hub_page.rows if row.order_id not in here]

    def _publish(self) -> None:
        rows: list[object] = [self._row(row) for row in self._rows]
        more = self._hub_rows
        if len(self._rows) >= self._total and more:
            rows.append(NoteRow(translate("Orders", "%n more at the hub", "", len(more)), "cloud-download", "hub"))
            rows.extend(self._row(row) for row in more)
        elif self._text and not self._is_online:
            text = translate(
                "Orders", "Offline: orders closed more than a day ago are found by number; their names are at the hub."
            )
            rows.append(NoteRow(text, "cloud-off", "offline"))
        self.model.set_rows(rows)

    def _row(self, row: OrderSummary) -> OrderSummaryRow:
        now = self._services.clock.now()
        status = refund_chip(row) if row.stage in ("handed_over", "cancelled") else None
        chip = status or status_chip(row)
        when = joined(self._format.when(row.placed_at, now), self._format.items(row.units))
        said = ", ".join((row.customer, number_of(row.number), status_chip(row).text, when))
        return OrderSummaryRow(
            order_id=row.order_id,
            number=number_of(row.number),
            name=row.customer,
            status=chip,
            when_text=when,
            accessible_text=said,
            selected=row.order_id == self._selected,
            bold_spans=matched_spans(row.customer, self._text),
        )
