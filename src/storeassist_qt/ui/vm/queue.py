"""The pick queue: what is due, what is chosen, what one tap would pick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.commands import ClaimOrder, TakeOver
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import TO_PICK_STAGES, Order, OrderType
from storeassist_qt.domain.queue import QueueCounts, Section, count, queue_order, section_of, suggested
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.ui.messages import text_of_error
from storeassist_qt.ui.rows import ChipData, ItemRowData, OrderRow, RowsModel, SectionRow, StatusKind
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.walk_draft import WalkDraft, load_walk, save_walk

TICK_MS = 1000
REFRESH_EVERY = 15  # ticks; due words change by the minute, waits by the second

FAR_S = 36 * 3600
_RowKey = tuple[Section, int, bool, bool, str]
TileLook = Literal["danger", "warn", "plain", "primary"]


@dataclass(frozen=True)
class TileData:
    """One count tile."""

    section: Section
    count: str
    caption: str
    icon: str
    look: TileLook


@dataclass(frozen=True)
class ResumeData:
    """The card that leads back to an unfinished walk."""

    title: str
    detail: str


@dataclass(frozen=True)
class TakeOverData:
    """The question before an order is taken from somebody; `reason` says why it cannot be, now."""

    order_id: str
    title: str
    text: str
    action: str
    reason: str


class QueueViewModel(QObject):
    """Rows, tiles and selection of the pick queue.

    ``changed`` after anything shown besides the rows changed, ``walk_started`` when the walk is saved and may be
    opened, ``take_over_asked(TakeOverData)`` before a held order is taken, ``refused(str)`` with a text,
    ``rows_about_to_change`` and ``rows_changed`` around each change of the rows, so that the list can hold its place.
    """

    changed = Signal()
    rows_about_to_change = Signal()
    rows_changed = Signal()
    walk_started = Signal()
    take_over_asked = Signal(object)
    refused = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.words = Formatter(services.store)
        self.model = RowsModel(self)
        self.is_touched: Callable[[], bool] = lambda: False
        """Asked before rows move; the screen puts the list's own answer here."""
        self.filter: Section | None = None
        self.focused_id = ""
        self._summaries: list[OrderSummary] = []
        self._by_id: dict[str, OrderSummary] = {}
        self._selected: dict[str, None] = {}
        self._shown: dict[str, OrderRow] = {}
        self._made: dict[str, tuple[OrderSummary, _RowKey, OrderRow]] = {}
        self._pending = False
        self._counts = QueueCounts()
        self._draft = WalkDraft()
        self._ticks = 0
        self._is_live = False
        self._unsubscribe = (
            services.orders.subscribe(self._on_orders),
            services.sync.subscribe(lambda _status: self.changed.emit()),
            services.store.subscribe(self._on_policy),
        )
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    # --- life --------------------------------------------------------------------------------------------------
    def start(self) -> None:
        """Begin to follow the orders; called each time the screen is shown."""
        self._is_live = True
        self._draft = self._load_draft()
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        """Rest while another screen is shown."""
        self._is_live = False
        self._timer.stop()

    def close(self) -> None:
        """Stop listening."""
        self.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def refresh(self) -> None:
        """Read the orders and show them."""
        if not self._is_live:
            return
        self._pending = False
        self._summaries = queue_order(self._services.orders.to_pick())
        self._by_id = {row.order_id: row for row in self._summaries}
        if len(self._made) > 2 * len(self._by_id) + 100:
            self._made = {key: made for key, made in self._made.items() if key in self._by_id}
        self._selected = {order_id: None for order_id in self._selected if order_id in self._by_id}
        self._counts = count(self._summaries, self._now(), self._services.store.policy())
        if self.filter is not None and not self._count_of(self.filter):
            self.filter = None
        self._rebuild()

    def _on_policy(self, _policy: object) -> None:
        self._made.clear()
        self.refresh()

    def _on_orders(self, _changed: frozenset[str]) -> None:
        if not self._is_live:
            return
        if self.is_touched():
            # Rows must not move under a finger: the screen shows the pill and asks again when the list is let go.
            self._pending = True
            self.changed.emit()
            return
        self.refresh()

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._pending and not self.is_touched():
            self.refresh()
        elif (self._ticks % REFRESH_EVERY == 0 or self._counts.waiting) and not self._pending:
            self._counts = count(self._summaries, self._now(), self._services.store.policy())
            self._rebuild()

    def _now(self) -> datetime:
        return self._services.clock.now()

    # --- what stands around the list ---------------------------------------------------------------------------
    @property
    def is_loading(self) -> bool:
        """The first orders are still on their way."""
        return self._services.sync.status().is_loading and not self._summaries

    @property
    def is_empty(self) -> bool:
        """Nothing to pick."""
        return not self._summaries

    @property
    def subtitle(self) -> str:
        """The store and who is signed in."""
        if self.is_loading:
            return translate("PickQueue", "Loading orders...")
        session = self._services.sign_in.session()
        return joined(self._services.store.policy().name, session.name if session else "")

    @property
    def new_count(self) -> int:
        """How many orders wait to be shown because the list is being touched."""
        if not self._pending:
            return 0
        return sum(row.order_id not in self._by_id for row in self._services.orders.to_pick())

    def new_text(self) -> str:
        """Return "3 new" for the pill."""
        return translate("PickQueue", "%n new", "orders", self.new_count)

    def tiles(self, *, most: int = 4) -> tuple[TileData, ...]:
        """Return the count tiles, at most so many; waiting customers come first while there are any."""
        minutes = self._services.store.policy().due_soon_min
        soon = fill(translate("PickQueue", "In %1 min"), minutes)
        overdue_look: TileLook = "danger" if self._counts.overdue else "plain"
        soon_look: TileLook = "warn" if self._counts.soon else "plain"
        found = [
            self._tile(Section.OVERDUE, translate("PickQueue", "Overdue"), "clock-alert", overdue_look),
            self._tile(Section.SOON, soon, "clock", soon_look),
            self._tile(Section.LATER, translate("PickQueue", "Later"), "calendar-clock", "plain"),
        ]
        if self._counts.waiting:
            found.insert(0, self._tile(Section.WAITING, translate("PickQueue", "Waiting"), "timer", "primary"))
        return tuple(found[:most])

    def _tile(self, section: Section, caption: str, icon: str, look: TileLook) -> TileData:
        return TileData(section, self.words.number(self._count_of(section)), caption, icon, look)

    def _count_of(self, section: Section) -> int:
        return int(getattr(self._counts, section.value))

    def set_filter(self, section: Section | None) -> None:
        """Show one section alone; the same again shows all."""
        self.filter = None if section == self.filter else section
        self._rebuild()

    def resume(self) -> ResumeData | None:
        """Return the way back to an unfinished walk."""
        orders = self._walk_orders()
        if not orders:
            return None
        left = sum(order.units("open") + order.put_back_left for order in orders)
        title = translate("PickQueue", "Resume walk (%n left)", "units", left)
        return ResumeData(title, joined(self.words.orders(len(orders)), self._numbers(orders)))

    def _numbers(self, orders: Sequence[Order]) -> str:
        return ", ".join(f"#{order.number}" for order in orders[:3]) + (" ..." if len(orders) > 3 else "")

    def _load_draft(self) -> WalkDraft:
        session = self._services.sign_in.session()
        return load_walk(self._services.drafts, session.associate_id) if session else WalkDraft()

    def _walk_orders(self) -> list[Order]:
        """Return the orders of the unfinished walk that are still this person's to pick or to put back."""
        found = (self._services.orders.order(order_id) for order_id in self._draft.order_ids)
        return [order for order in found if order and (order.stage in TO_PICK_STAGES or order.put_back_left)]

    # --- selection ---------------------------------------------------------------------------------------------
    @property
    def selected(self) -> tuple[str, ...]:
        """The chosen orders, in the order they were chosen."""
        return tuple(self._selected)

    @property
    def limit(self) -> int:
        """How many more than those of the unfinished walk one walk may hold."""
        return max(0, self._services.store.policy().batch_limit - len(self._walk_orders()))

    def selection_title(self) -> str:
        """Return "2 selected"."""
        return translate("PickQueue", "%n selected", "orders", len(self._selected))

    def selection_detail(self) -> str:
        """Return "12 units" of the selection."""
        return self.words.units(sum(self._by_id[order_id].units for order_id in self._selected))

    def start_text(self) -> str:
        """Return what the button that starts says."""
        return translate("PickQueue", "Add to walk") if self._walk_orders() else translate("PickQueue", "Start walk")

    def toggle(self, order_id: str) -> None:
        """Choose an order, or let it go; one that somebody else picks is asked about first."""
        row = self._by_id.get(order_id)
        if row is None:
            return
        if order_id in self._selected:
            del self._selected[order_id]
        elif order_id in self._draft.order_ids and self._walk_orders():
            self.refused.emit(fill(translate("PickQueue", "#%1 is in your walk already"), row.number))
            return
        elif len(self._selected) >= self.limit:
            self.refused.emit(self._limit_text())
            return
        elif self._is_held(row):
            self.take_over_asked.emit(self._take_over(row))
            return
        else:
            self._selected[order_id] = None
        self.focused_id = order_id
        self._rebuild()

    def clear_selection(self) -> None:
        """Choose nothing."""
        self._selected.clear()
        self._rebuild()

    def _limit_text(self) -> str:
        limit = self._services.store.policy().batch_limit
        return translate("PickQueue", "A walk holds %n order(s) at most", "", limit)

    def _is_held(self, row: OrderSummary) -> bool:
        session = self._services.sign_in.session()
        if not row.holder or (session is not None and row.holder == session.associate_id):
            return False
        return row.claim_until is None or row.claim_until >= self._now()

    def _take_over(self, row: OrderSummary) -> TakeOverData:
        is_online = self._services.sync.status().is_online
        reason = translate("PickQueue", "Only the hub can decide that, and it cannot be reached now.")
        return TakeOverData(
            row.order_id,
            fill(translate("PickQueue", "Take over from %1?"), row.holder_name),
            fill(
                translate("PickQueue", "%1 is picking #%2 and is told at once. What %1 picked so far counts."),
                row.holder_name,
                row.number,
            ),
            translate("PickQueue", "Take over"),
            "" if is_online else reason,
        )

    def take_over(self, order_id: str) -> None:
        """Take an order from whoever holds it, and choose it."""
        try:
            self._services.sink.submit(order_id, TakeOver())
        except Refused as error:
            self.refused.emit(text_of_error(error))
            return
        self.refresh()
        if len(self._selected) < self.limit:
            self._selected[order_id] = None
            self._rebuild()

    # --- the start ---------------------------------------------------------------------------------------------
    def suggestion(self) -> tuple[str, tuple[str, ...]]:
        """Return what the floating button says and picks; ("", ()) where there is nothing to suggest."""
        session = self._services.sign_in.session()
        if session is None or self.limit == 0:
            return "", ()
        policy = self._services.store.policy()
        in_walk = set(self._draft.order_ids)
        free = [row for row in self._summaries if row.order_id not in in_walk]
        rows = suggested(free, self._now(), policy, session.associate_id)[: self.limit]
        if not rows:
            return "", ()
        ids = tuple(row.order_id for row in rows)
        if section_of(rows[0], self._now(), policy) is Section.WAITING:
            return translate("PickQueue", "Pick %n for waiting customer(s)", "orders", len(ids)), ids
        if self._counts.overdue > len(ids):
            return translate("PickQueue", "Pick the %n most overdue", "orders", len(ids)), ids
        return translate("PickQueue", "Pick %n overdue now", "orders", len(ids)), ids

    def start_suggested(self) -> None:
        """Start with what the floating button names."""
        self._start(self.suggestion()[1])

    def start_selected(self) -> None:
        """Start with the chosen orders."""
        self._start(self.selected)

    def _start(self, order_ids: Sequence[str]) -> None:
        session = self._services.sign_in.session()
        if not order_ids or session is None:
            return
        try:
            self._services.sink.submit_many([(order_id, ClaimOrder()) for order_id in order_ids])
        except Refused as error:
            self.refused.emit(text_of_error(error))
            self.refresh()
            return
        kept = tuple(order.order_id for order in self._walk_orders())
        ids = kept + tuple(order_id for order_id in order_ids if order_id not in kept)
        self._draft = replace(self._draft, order_ids=ids) if kept else WalkDraft(ids)
        save_walk(self._services.drafts, session.associate_id, self._draft)
        self._selected.clear()
        self._rebuild()
        self.walk_started.emit()

    # --- rows --------------------------------------------------------------------------------------------------
    def _rebuild(self) -> None:
        policy, now = self._services.store.policy(), self._now()
        is_full = len(self._selected) >= self.limit
        rows: list[OrderRow | SectionRow] = []
        section: Section | None = None
        for summary in self._summaries:
            here = section_of(summary, now, policy)
            if self.filter is not None and here is not self.filter:
                continue
            if here is not section:
                section = here
                rows.append(self._section_row(here))
            rows.append(self._row(summary, here, now, is_full=is_full))
        self._shown = {row.order_id: row for row in rows if isinstance(row, OrderRow)}
        self.rows_about_to_change.emit()
        self.model.set_rows(rows)
        self.rows_changed.emit()
        self.changed.emit()

    def _section_row(self, section: Section) -> SectionRow:
        minutes = self._services.store.policy().due_soon_min
        titles = {
            Section.WAITING: translate("PickQueue", "Customer waiting"),
            Section.OVERDUE: translate("PickQueue", "Overdue"),
            Section.SOON: fill(translate("PickQueue", "Next %1 min"), minutes),
            Section.LATER: translate("PickQueue", "Later"),
        }
        return SectionRow(titles[section], self.words.number(self._count_of(section)))

    def _row(self, summary: OrderSummary, section: Section, now: datetime, *, is_full: bool) -> OrderRow:
        """Return the card of an order; one that would look the same is not made again (queues hold thousands)."""
        is_selected = summary.order_id in self._selected
        is_blocked = is_full and not is_selected and summary.order_id not in self._draft.order_ids
        holder = self._holder_text(summary)
        left_s = (summary.due_at - now).total_seconds()
        # Texts change with the minute; waits with the second; a due time beyond the next day only with the date.
        beat = int(now.timestamp()) if section is Section.WAITING else int(left_s // 60)
        if left_s > FAR_S:
            beat = now.toordinal()
        key = (section, beat, is_selected, is_blocked, holder)
        made = self._made.get(summary.order_id)
        if made is not None and made[1] == key and (made[0] is summary or made[0] == summary):
            return made[2]
        row = self._make_row(summary, self._chip(summary, section, now), holder, is_selected, is_blocked)
        self._made[summary.order_id] = (summary, key, row)
        return row

    def _make_row(
        self, summary: OrderSummary, chip: ChipData, holder: str, is_selected: bool, is_blocked: bool
    ) -> OrderRow:
        reason = self._limit_text() if is_blocked else ""
        units = self.words.units(summary.units)
        pickup = self.pickup_text(summary)
        reserved = self.reserved_text(summary)
        state = translate("PickQueue", "selected") if is_selected else translate("PickQueue", "not selected")
        spoken = fill(translate("PickQueue", "Order %1"), summary.number)
        told = self._spoken_chip(summary, chip)
        parts = (spoken, summary.customer, told, units, pickup, reserved, holder, reason or state)
        return OrderRow(
            order_id=summary.order_id,
            number=f"#{summary.number}",
            customer=summary.customer,
            due_text=chip.text,
            due_kind=chip.kind,
            due_icon=chip.icon,
            units_text=units,
            meta_text=joined(pickup, reserved, *summary.departments[:3]),
            meta_icon="car" if summary.pickup_method == "curbside" else "store",
            holder_text=holder,
            selected=is_selected,
            disabled_reason=reason,
            accessible_text=", ".join(part for part in parts if part),
        )

    def _chip(self, summary: OrderSummary, section: Section, now: datetime) -> ChipData:
        if section is Section.WAITING:
            return self.words.wait(summary.arrived_at or summary.placed_at, now)
        return self.words.due(summary.due_at, now)

    def _spoken_chip(self, summary: OrderSummary, chip: ChipData) -> str:
        """Return the chip as it is said: a wait alone ("3:40") would say nothing."""
        if summary.order_type is not OrderType.PICK_AT_STORE:
            return chip.text
        return fill(translate("PickQueue", "customer waiting %1"), chip.text)

    def _holder_text(self, summary: OrderSummary) -> str:
        if summary.order_id in self._draft.order_ids:
            return translate("PickQueue", "In your walk")
        if not self._is_held(summary):
            return ""
        return fill(translate("PickQueue", "%1 picking"), summary.holder_name)

    def pickup_text(self, summary: OrderSummary) -> str:
        """Return how the customer gets the goods."""
        if summary.pickup_method == "curbside":
            return translate("PickQueue", "Curbside")
        return translate("PickQueue", "In store")

    @staticmethod
    def reserved_text(summary: OrderSummary) -> str:
        """Return "Reserved" once the order system was told, else ""."""
        return translate("OrderWords", "Reserved") if summary.is_reserved else ""

    # --- the focused order (kiosk) -----------------------------------------------------------------------------
    def focus(self, order_id: str) -> None:
        """Show an order's lines in the detail pane."""
        if order_id != self.focused_id:
            self.focused_id = order_id
            self.changed.emit()

    def focused(self) -> tuple[Order, OrderSummary] | None:
        """Return the order of the detail pane: the focused one, else the first."""
        wanted = self.focused_id if self.focused_id in self._shown else next(iter(self._shown), "")
        order = self._services.orders.order(wanted) if wanted else None
        return (order, self._by_id[wanted]) if order is not None else None

    def chip_of(self, summary: OrderSummary) -> ChipData:
        """Return the due or wait chip of an order."""
        now = self._now()
        return self._chip(summary, section_of(summary, now, self._services.store.policy()), now)

    def lines_of(self, order: Order) -> list[ItemRowData]:
        """Return the lines of an order for the detail pane."""
        products = self._services.catalogue.products([line.sku for line in order.lines])
        rows = []
        for line in order.lines:
            product = products.get(line.sku)
            place = product.places[0] if product and product.places else None
            where = " ".join(part for part in (place.aisle, place.bay, place.shelf) if part) if place else ""
            meta = joined(line.size, line.colour, line.sku, where)
            kind: StatusKind = "success" if not line.open else "neutral"
            chip = ChipData(f"{line.picked}/{line.ordered - line.cancelled}", kind, "package-search")
            spoken = f"{line.name}, {meta}, {self.words.units(line.ordered)}"
            rows.append(ItemRowData(line.line_id, line.name, meta, spoken, line.icon, line.sku, chip=chip))
        return rows

    def batch_rows(self) -> list[tuple[str, str]]:
        """Return (order and name, units) of the chosen orders."""
        rows = (self._by_id[order_id] for order_id in self._selected)
        return [(joined(f"#{row.number}", row.customer), self.words.units(row.units)) for row in rows]
