"""The counter's queue of returns, and the search for the sale a new return starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.orders import Order, Stage
from storeassist_qt.domain.ports import OrderFilter, OrderPage, SeenCode, SyncStatus
from storeassist_qt.domain.returns import UNDER_CHECK, ReturnOrigin
from storeassist_qt.domain.rules.returns import returnable
from storeassist_qt.domain.summaries import OrderSummary, ReturnSummary
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, NoteRow, OrderSummaryRow, ReturnRow, RowsModel, SectionRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm import returns_words as words
from storeassist_qt.ui.vm.background import Latest
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.order_words import number_of, order_number_in
from storeassist_qt.ui.vm.returns_draft import started_sales

TICK_MS = 20_000
DEBOUNCE_MS = 120
REREAD_MS = 250
SALES = 50


@dataclass(frozen=True)
class ReturnKey:
    """Which return: the order it belongs to, and its own id."""

    order_id: str
    return_id: str


@dataclass(frozen=True)
class _Read:
    returns: tuple[OrderSummary, ...]
    sales: OrderPage


class ReturnsViewModel(QObject):
    """Rows of the queue. A search, or a new return, lists the sales it may start from."""

    changed = Signal()
    told = Signal(str)
    return_found = Signal(str, str)
    """A scan named this return (order id, return id); it is to be opened."""
    sale_found = Signal(str, str, bool)
    """A return of this sale is to be begun: order id, the SKU that was scanned, whether the receipt was."""

    def __init__(self, services: Services, parent: QObject | None = None, *, in_background: bool = True) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.model = RowsModel(self)
        self._returns: tuple[OrderSummary, ...] = ()
        self._sales = OrderPage((), 0)
        self._hub_page: OrderPage | None = None
        self._hub_text = ""
        self._text = ""
        self._is_finding = False
        self._is_read = False
        self._error = ""
        self._selected = ReturnKey("", "")
        self._is_paused = True
        self._is_online = services.sync.status().is_online
        self._reader = Latest(self, in_background=in_background)
        self._reader.ready.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        self._timer = self._made_timer(TICK_MS, self._publish, once=False)
        self._debounce = self._made_timer(DEBOUNCE_MS, self.read)
        self._reread = self._made_timer(REREAD_MS, self.read)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.sync.subscribe(self._on_status),
            services.store.subscribe(lambda _policy: self._publish()),
        ]

    def _made_timer(self, interval_ms: int, answer: Callable[[], None], *, once: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(once)
        timer.timeout.connect(answer)
        return timer

    def close(self) -> None:
        """Stop listening and wait for what is being read."""
        self.stop()
        self._reader.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    # --- what is shown -----------------------------------------------------------------------------------------
    @property
    def is_finding(self) -> bool:
        """Tell whether the sale of a new return is being looked for."""
        return self._is_finding

    @property
    def text(self) -> str:
        """What is searched."""
        return self._text

    @property
    def is_loading(self) -> bool:
        """Tell whether the first rows are still to come."""
        return not self._is_read or (self._services.sync.status().is_loading and not self.model.rows)

    @property
    def error_text(self) -> str:
        """Why nothing could be read, "" where it could."""
        return self._error

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to list."""
        return not self.is_loading and not self._error and not self.model.rows

    @property
    def empty_title(self) -> str:
        """The heading where nothing is listed."""
        if self._text:
            return translate("Returns", "Nothing found")
        return translate("Returns", "No sales here") if self._is_finding else translate("Returns", "No returns yet")

    @property
    def empty_text(self) -> str:
        """What stands where nothing is listed."""
        if self._text:
            text = translate("Returns", "Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.")
            return fill(text, self._text)
        if self._is_finding:
            return translate("Returns", "Scan the receipt or an item, or search by number, name or phone.")
        return translate("Returns", "Scan a receipt or an item to begin one. Returns begun elsewhere show here too.")

    # --- acts --------------------------------------------------------------------------------------------------
    def start(self) -> None:
        """Read, and let the waits go on."""
        self._is_paused = False
        self._timer.start()
        self.read()

    def stop(self) -> None:
        """Read no more while the screen is hidden."""
        self._is_paused = True
        for timer in (self._timer, self._debounce, self._reread):
            timer.stop()

    def refresh(self) -> None:
        """Show the rows anew, after a new return was begun or dropped."""
        if not self._is_paused:
            self._publish()

    def select(self, order_id: str, return_id: str) -> None:
        """Mark the return that is open beside the list."""
        self._selected = ReturnKey(order_id, return_id)
        self._publish()

    def find_sale(self, is_finding: bool) -> None:
        """List the sales a return may start from, or the returns again."""
        self._is_finding = is_finding
        if not is_finding:
            self._text = ""
        self.read()
        self.changed.emit()

    def search(self, text: str) -> None:
        """Search as somebody types; the read waits for a pause of 120 ms."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._debounce.start()

    def read(self) -> None:
        """Read the queue and, while something is looked for, the sales; the hub is asked for its matches."""
        self._debounce.stop()
        orders, text = self._services.orders, self._text
        wants_sales = bool(text) or self._is_finding

        def read() -> _Read:
            sales = orders.search(text, OrderFilter.HANDED_OVER, 0, SALES) if wants_sales else OrderPage((), 0)
            return _Read(tuple(orders.returns()), sales)

        self._reader.ask(read)
        if text != self._hub_text:
            self._hub_page, self._hub_text = None, text
            if text and self._is_online:
                self._services.hub.search(text, partial(self._on_hub, text))

    def submit_search(self) -> None:
        """Answer Enter: the only match is taken; without any the hub is asked for that number."""
        self.read()
        rows = [row for row in self.model.rows if isinstance(row, ReturnRow | OrderSummaryRow)]
        if len(rows) == 1:
            self.take_row(rows[0])
        elif not rows and self._text:
            self.look_up(self._text.lstrip("#"))

    def take_row(self, row: object) -> None:
        """Open a return, or begin one of a sale."""
        if isinstance(row, ReturnRow):
            order_id, _, return_id = row.return_id.partition("|")
            if return_id:
                self.return_found.emit(order_id, return_id)
            else:
                self.sale_found.emit(order_id, "", False)
        elif isinstance(row, OrderSummaryRow):
            order = self._services.orders.order(row.order_id)
            if order is None:
                self.look_up(row.number.lstrip("#"))
            else:
                self._begin(order, "", has_receipt=False)

    def take_scan(self, code: SeenCode) -> bool:
        """Open the return of a label, begin one of a receipt's sale, or find the sales of an item."""
        number = order_number_in(code) or code.text.strip().rstrip("/").rsplit("/", 1)[-1]
        key = self._return_named(number)
        if key is not None:
            self.return_found.emit(key.order_id, key.return_id)
            return True
        order = self._services.orders.order_by_number(number) if number else None
        if order is not None:
            self._begin(order, "", has_receipt=True)
            return True
        product = words.product_of(self._services, code)
        if product is not None:
            self._find_item(product.sku, product.name)
            return True
        if not order_number_in(code):
            return False
        self.look_up(number)
        return True

    def look_up(self, number: str) -> None:
        """Ask the hub for a sale that is not on this device."""
        self._services.hub.fetch(number, partial(self._on_fetched, number))

    # --- inside ------------------------------------------------------------------------------------------------
    def _return_named(self, name: str) -> ReturnKey | None:
        wanted = name.casefold()
        for order in self._services.orders.returns():
            for row in order.returns:
                if row.name and row.name.casefold() == wanted:
                    return ReturnKey(order.order_id, row.return_id)
        return None

    def _begin(self, order: Order, sku: str, *, has_receipt: bool) -> None:
        """Begin a return of a sale; one that is still under check, with nothing more to return, is opened."""
        if order.stage is not Stage.HANDED_OVER:
            text = translate("Returns", "Order %1 has not been handed over. There is nothing to return yet.")
            self.told.emit(fill(text, number_of(order.number)))
            return
        if not any(returnable(order, line) for line in order.lines):
            found = next((found for found in reversed(order.returns)), None)
            if found is not None:
                self.return_found.emit(order.order_id, found.return_id)
                return
            self.told.emit(fill(translate("Returns", "Order %1: nothing to return"), number_of(order.number)))
            return
        self.sale_found.emit(order.order_id, sku, has_receipt)

    def _find_item(self, sku: str, name: str) -> None:
        page = self._services.orders.search(sku, OrderFilter.HANDED_OVER, 0, SALES)
        orders = [order for row in page.rows if (order := self._services.orders.order(row.order_id)) is not None]
        fits = [
            order for order in orders if any(line.sku == sku and returnable(order, line) > 0 for line in order.lines)
        ]
        if len(fits) == 1 and page.total <= SALES:
            self._begin(fits[0], sku, has_receipt=False)
            return
        if not fits:
            self.told.emit(fill(translate("Returns", "No sale of %1 is on this device"), name))
        self._is_finding = True
        self._text = sku
        self.read()
        self.changed.emit()

    def _on_fetched(self, number: str, outcome: str) -> None:
        if outcome == "found":
            order = self._services.orders.order_by_number(number)
            if order is not None:
                self._begin(order, "", has_receipt=True)
        elif outcome == "offline":
            self._services.sync.note_lookup(number)
            text = translate(
                "Returns", "Order %1 is not on this device. It is looked up as soon as the network returns."
            )
            self.told.emit(fill(text, number))
        else:
            self.told.emit(fill(translate("Returns", "No order %1 here or at the hub. Check the number."), number))

    def _on_hub(self, text: str, page: OrderPage | None) -> None:
        if text == self._text:
            self._hub_page = page
            self._publish()

    def _on_read(self, found: object) -> None:
        if isinstance(found, _Read):
            self._is_read, self._error = True, ""
            self._returns, self._sales = found.returns, found.sales
            self._publish()

    def _on_failed(self, code: str) -> None:
        self._is_read = True
        self._error = messages.text_of(code)
        self.changed.emit()

    def _on_orders(self, _ids: frozenset[str]) -> None:
        if not self._is_paused and not self._reread.isActive():
            self._reread.start()

    def _on_status(self, status: SyncStatus) -> None:
        was, self._is_online = self._is_online, status.is_online
        if was != self._is_online:
            self._publish()

    # --- rows --------------------------------------------------------------------------------------------------
    def _publish(self) -> None:
        rows: list[object] = [] if self._is_finding else [*self._started_rows(), *self._return_rows()]
        if self._text or self._is_finding:
            sales = [self._sale_row(row) for row in self._sales.rows]
            if sales and not self._is_finding:
                rows.append(SectionRow(translate("Returns", "Sales")))
            rows.extend(sales)
            rows.extend(self._hub_rows())
        self.model.set_rows(rows)
        self.changed.emit()

    def _hub_rows(self) -> list[object]:
        if self._text and not self._is_online:
            text = translate("Returns", "Offline: older sales are found by number; their names are at the hub.")
            return [NoteRow(text, "cloud-off", "offline")]
        if self._hub_page is None or self._hub_text != self._text or not self._text:
            return []
        here = {row.order_id for row in self._sales.rows}
        more = [row for row in self._hub_page.rows if row.order_id not in here and row.stage is Stage.HANDED_OVER]
        if not more:
            return []
        note = NoteRow(translate("Returns", "%n more at the hub", "", len(more)), "cloud-download", "hub")
        return [note, *(self._sale_row(row) for row in more)]

    def _started_rows(self) -> list[ReturnRow]:
        """Return the new returns that were left half chosen, so that none is forgotten."""
        rows: list[ReturnRow] = []
        for order_id in () if self._text else started_sales(self._services.drafts):
            order = self._services.orders.order(order_id)
            if order is None or not any(returnable(order, line) for line in order.lines):
                continue
            title = translate("Returns", "New return")
            meta = joined(number_of(order.number), order.customer.name)
            chip = ChipData(translate("Returns", "Not opened yet"), "warn", "pencil")
            said = ", ".join((title, meta, chip.text))
            is_selected = ReturnKey(order_id, "") == self._selected
            rows.append(ReturnRow(f"{order_id}|", title, meta, chip, said, selected=is_selected))
        return rows

    def _return_rows(self) -> list[ReturnRow]:
        today = self._format.local(self._services.clock.now()).date()
        found = [
            (order, row)
            for order in self._returns
            for row in order.returns
            if (row.is_open or (row.closed_at is not None and self._format.local(row.closed_at).date() == today))
            and self._fits(order, row)
        ]
        # What is still to be checked stands first, each part newest first.
        found.sort(key=lambda pair: pair[1].opened_at, reverse=True)
        found.sort(key=lambda pair: pair[1].stage not in UNDER_CHECK)
        return [self._return_row(order, row) for order, row in found]

    def _fits(self, order: OrderSummary, row: ReturnSummary) -> bool:
        if not self._text:
            return True
        wanted = self._text.lstrip("#").casefold()
        title = words.return_title(row.name, row.origin, order.number)
        return any(wanted in text.casefold() for text in (row.name, title, order.number, order.customer, order.phone))

    def _return_row(self, order: OrderSummary, row: ReturnSummary) -> ReturnRow:
        is_selected = ReturnKey(order.order_id, row.return_id) == self._selected
        status, second = self._chips(row, is_selected=is_selected)
        title = words.return_title(row.name, row.origin, order.number)
        meta = joined(order.customer, self._format.items(row.units))
        said = ", ".join(
            part
            for part in (title, order.customer, self._format.items(row.units), words.stage_chip(row.stage).text)
            if part
        )
        more = ", ".join(chip.text for chip in (status, second) if chip is not None and chip.text not in said)
        return ReturnRow(
            return_id=f"{order.order_id}|{row.return_id}",
            number=title,
            meta_text=meta,
            status=status,
            second=second,
            accessible_text=f"{said}, {more}" if more else said,
            selected=is_selected,
        )

    def _chips(self, row: ReturnSummary, *, is_selected: bool) -> tuple[ChipData, ChipData | None]:
        """Return the status, and beside it the wait of a customer at the counter or who else has to act."""
        now = self._services.clock.now()
        policy = self._services.store.policy()
        status = words.stage_chip(row.stage, selected=is_selected)
        if row.stage not in UNDER_CHECK:
            return status, words.waits_chip(row)
        is_here = row.origin is ReturnOrigin.COUNTER
        if not is_here or self._format.local(row.opened_at).date() != self._format.local(now).date():
            return status, None
        wait = words.wait_chip(self._format, row.opened_at, now, (policy.wait_warn_s, policy.wait_late_s))
        # The wait says that it has been opened; in check it stands beside the word, shortened to its length.
        if row.stage == "opened":
            return wait, None
        short = ChipData(self._format.span((now - row.opened_at).total_seconds()), wait.kind, wait.icon)
        return status, short

    def _sale_row(self, row: OrderSummary) -> OrderSummaryRow:
        now = self._services.clock.now()
        sold_at = row.closed_at or row.placed_at
        chip = ChipData(self._format.day(sold_at, now), "success", "shopping-bag")
        items = self._format.items(row.units)
        said = ", ".join((row.customer, number_of(row.number), chip.text, items))
        return OrderSummaryRow(
            order_id=row.order_id,
            number=number_of(row.number),
            name=row.customer,
            status=chip,
            when_text=items,
            accessible_text=said,
        )
