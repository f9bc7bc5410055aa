"""Staging: which orders wait for a place, where the bags of one order stand, and what that sets going."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.codes import read_code
from storeassist_qt.domain.commands import PLACE_LENGTH, RestageOrder, StageOrder, UnstageOrder
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Bag, EffectKind, EffectState, Order, Stage
from storeassist_qt.domain.ports import SeenCode, Sound
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.ui.messages import text_of_error
from storeassist_qt.ui.rows import ChipData, OrderSummaryRow, RowsModel, SectionRow, StatusKind
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate

SUBMIT_AFTER_MS = 1000
UNDO_S = 10
BAGS_MAX = 20
CHIPS_MAX = 8


class StageListViewModel(QObject):
    """Picked orders without a place first, then the staged ones, which may be moved."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._words = Formatter(services.store)
        self.model = RowsModel(self)
        self.unstaged: tuple[str, ...] = ()
        self.selected_id = ""
        self._is_live = False
        self._unsubscribe = services.orders.subscribe(self._on_orders)

    def start(self) -> None:
        """Follow the orders."""
        self._is_live = True
        self.refresh()

    def stop(self) -> None:
        """Rest while another screen is shown."""
        self._is_live = False

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def select(self, order_id: str) -> None:
        """Mark an order as the one in the detail pane."""
        self.selected_id = order_id
        self.refresh()

    @property
    def is_empty(self) -> bool:
        """Nothing picked, nothing staged."""
        return not self.model.rows

    def subtitle(self) -> str:
        """Return "2 orders to stage"."""
        return translate("Stage", "%n order(s) to stage", "", len(self.unstaged))

    def _on_orders(self, _changed: frozenset[str]) -> None:
        if self._is_live:
            self.refresh()

    def refresh(self) -> None:
        """Read the orders and show them."""
        rows = self._services.orders.to_stage()
        unstaged = [row for row in rows if row.stage is Stage.PICKED]
        staged = [row for row in rows if row.stage is Stage.STAGED]
        self.unstaged = tuple(row.order_id for row in unstaged)
        shown: list[SectionRow | OrderSummaryRow] = []
        if unstaged:
            shown.append(SectionRow(translate("Stage", "To stage"), self._words.number(len(unstaged))))
            shown += [self._row(row) for row in unstaged]
        if staged:
            shown.append(SectionRow(translate("Stage", "Staged"), self._words.number(len(staged))))
            shown += [self._row(row) for row in staged]
        self.model.set_rows(shown)
        self.changed.emit()

    def _row(self, row: OrderSummary) -> OrderSummaryRow:
        now = self._services.clock.now()
        due = self._words.due(row.due_at, now)
        if row.put_back:
            chip = ChipData(translate("Stage", "Put back %n", "units", row.put_back), "warn", "package-minus")
        elif row.places:
            text = fill(translate("Stage", "Ready · %1"), ", ".join(row.places))
            chip = ChipData(text, "primary", "archive")
        else:
            chip = ChipData(translate("Stage", "Ready"), "primary", "archive")
        done = self._words.items(row.units_done)
        if row.not_found:
            total = row.units_done + row.not_found
            done = fill(translate("Stage", "%1 of %n item(s)", "picked", total), row.units_done)
        when = joined(due.text, done)
        number = f"#{row.number}"
        return OrderSummaryRow(
            order_id=row.order_id,
            number=number,
            name=row.customer,
            status=chip,
            when_text=when,
            accessible_text=", ".join((number, row.customer, chip.text, when)),
            selected=row.order_id == self.selected_id,
        )


class StageOrderViewModel(QObject):
    """The place of one order.

    ``changed`` after anything shown changed, ``place_filled(str)`` when a scan or a chip set the place,
    ``staged(str, object)``: the snackbar text and its undo, ``failed(str)`` with why not.
    """

    changed = Signal()
    place_filled = Signal(str)
    staged = Signal(str, object)
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._words = Formatter(services.store)
        self._order: Order | None = None
        self.place = ""
        self.bag_places: list[str] = [""]
        """The place of each bag of its own, "" for the common one."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SUBMIT_AFTER_MS)
        self._timer.timeout.connect(self.submit)
        self._unsubscribe = services.orders.subscribe(self._on_orders)

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        self._unsubscribe()

    def show_order(self, order_id: str) -> bool:
        """Take an order up; False where this device does not hold it or it is past staging."""
        self._timer.stop()
        order = self._services.orders.order(order_id)
        if order is None or order.stage not in (Stage.PICKED, Stage.STAGED):
            self._order = None
            return False
        self._order = order
        self.place = ""
        self.bag_places = [""] * max(1, len(order.bags))
        self.changed.emit()
        return True

    def leave(self) -> None:
        """Stop a submission that is about to happen."""
        self._timer.stop()

    def _on_orders(self, changed: frozenset[str]) -> None:
        if self._order is not None and self._order.order_id in changed:
            order = self._services.orders.order(self._order.order_id)
            if order is not None:
                self._order = order
                self.changed.emit()

    # --- what to show ------------------------------------------------------------------------------------------
    @property
    def order(self) -> Order | None:
        """The order that is being staged."""
        return self._order

    @property
    def is_restage(self) -> bool:
        """Whether the order has a place already."""
        return self._order is not None and self._order.stage is Stage.STAGED

    def title(self) -> str:
        """Return the title of the screen."""
        return translate("Stage", "Move order") if self.is_restage else translate("Stage", "Stage order")

    def subtitle(self) -> str:
        """Return "#100214 · 3 bags"."""
        if self._order is None:
            return ""
        bags = translate("Stage", "%n bag(s)", "", len(self.bag_places))
        return joined(f"#{self._order.number}", bags, self._order.customer.name)

    def heading(self) -> str:
        """Return "#100214 · Priya Raman"."""
        return joined(f"#{self._order.number}", self._order.customer.name) if self._order is not None else ""

    def old_place(self) -> str:
        """Return where the order stands now, "" when it has no place."""
        if not self.is_restage or self._order is None:
            return ""
        counts: dict[str, int] = {}
        for bag in self._order.bags:
            counts[bag.place] = counts.get(bag.place, 0) + 1
        if len(counts) == 1:
            return next(iter(counts))
        text = translate("Stage", "%1 at %2", "bags, place")
        return ", ".join(fill(text, count, place) for place, count in counts.items())

    def chips(self) -> tuple[str, ...]:
        """Return the places used today."""
        return self._services.orders.places_used_today()[:CHIPS_MAX]

    def missing(self) -> int:
        """Return how many not-found units staging would refund."""
        if self._order is None:
            return 0
        return sum(line.not_found - line.not_found_released for line in self._order.lines)

    def card(self) -> tuple[str, str, str, StatusKind, str]:
        """Return title, text and amount line of the card that repeats what was not found, its kind and icon."""
        order = self._order
        if order is None:
            return "", "", "", "neutral", "package"
        picked = order.units("picked", "accepted", "rejected")
        missing = order.units("not_found")
        title = fill(translate("Stage", "Picked %1 of %2 items"), picked, picked + missing)
        if order.put_back_left:
            text = translate("Stage", "%n item(s) must go back to the shelf first.", "", order.put_back_left)
            return title, text, "", "warn", "package-minus"
        if not missing:
            return title, translate("Stage", "Nothing is missing."), "", "success", "circle-check-big"
        names = ", ".join(line.name for line in order.lines if line.not_found)
        text = fill(translate("Stage", "%1 was not found."), names)
        if self.missing():
            starts = translate("Stage", "A refund starts when you stage this order.")
            amount = fill(translate("Stage", "Refund: %1"), self._words.money(self._refund_amount(), order.currency))
            return title, f"{text} {starts}", amount, "success", "circle-check-big"
        return title, f"{text} {self._refund_state(order)}", "", "neutral", "undo-2"

    def _refund_amount(self) -> int:
        assert self._order is not None
        return sum(line.amount_of_next(line.not_found - line.not_found_released) for line in self._order.lines)

    @staticmethod
    def _refund_state(order: Order) -> str:
        effects = [effect for effect in order.effects if effect.kind is EffectKind.REFUND_NOT_FOUND]
        if effects and all(effect.state is EffectState.CONFIRMED for effect in effects):
            return translate("Stage", "Refunded.")
        return translate("Stage", "Refund requested.")

    def action(self) -> str:
        """Return what the primary says: it names the whole effect."""
        where = self._where()
        if not where:
            return translate("Stage", "Stage")
        if self.is_restage:
            return fill(translate("Stage", "Move to %1"), where)
        missing = self.missing()
        if missing:
            return fill(translate("Stage", "Stage at %1 and refund %n item(s)", "", missing), where)
        return fill(translate("Stage", "Stage at %1"), where)

    def can_submit(self) -> bool:
        """Tell whether every bag has a place."""
        order = self._order
        return order is not None and not order.put_back_left and all(self._places())

    def _places(self) -> list[str]:
        common = " ".join(self.place.split())
        return [" ".join(own.split()) or common for own in self.bag_places]

    def _where(self) -> str:
        counts: dict[str, int] = {}
        for place in self._places():
            if place:
                counts[place] = counts.get(place, 0) + 1
        if len(counts) <= 1:
            return next(iter(counts), "")
        text = translate("Stage", "%1 at %2", "bags, place")
        return ", ".join(fill(text, count, place) for place, count in counts.items())

    # --- what the screen reports -------------------------------------------------------------------------------
    def set_place(self, text: str) -> None:
        """Take the text of the field."""
        if text != self.place:
            self._timer.stop()
            self.place = text[:PLACE_LENGTH]
            self.changed.emit()

    def choose(self, place: str) -> None:
        """Take a chip."""
        self.set_place(place)
        self.place_filled.emit(self.place)

    def set_bags(self, count: int) -> None:
        """Change how many bags there are."""
        count = max(1, min(BAGS_MAX, count))
        self._timer.stop()
        self.bag_places = [*self.bag_places, *[""] * count][:count]
        self.changed.emit()

    def set_bag_place(self, bag: int, place: str) -> None:
        """Give one bag a place of its own, or "" the common one."""
        if 0 <= bag < len(self.bag_places) and self.bag_places[bag] != place:
            self._timer.stop()
            self.bag_places[bag] = place[:PLACE_LENGTH]
            self.changed.emit()

    def scan(self, seen: SeenCode) -> bool:
        """Take a shelf label: it fills the field and, where nothing was missing, submits after a second."""
        if self._order is None:
            return False
        code = read_code(seen.text, seen.symbology)
        if code.kind in ("tote", "sscc") or code.gtin14 is not None:
            return False
        place = code.item_code if code.kind == "location" else code.text
        if not place or len(place) > PLACE_LENGTH:
            return False
        self._services.feedback.give(Sound.MATCH)
        self.choose(place)
        if not self.missing() and self.can_submit():
            self._timer.start()
        return True

    @property
    def is_about_to_submit(self) -> bool:
        """Whether a scan will be submitted within the second."""
        return self._timer.isActive()

    def submit(self) -> None:
        """Stage or move the order."""
        self._timer.stop()
        order = self._order
        if order is None or not self.can_submit():
            return
        is_restage, old_bags, missing = self.is_restage, order.bags, self.missing()
        bags = tuple(Bag(place) for place in self._places())
        where = self._where()
        command = RestageOrder(bags=bags) if is_restage else StageOrder(bags=bags)
        try:
            self._order = self._services.sink.submit(order.order_id, command)
        except Refused as error:
            self._services.feedback.give(Sound.WRONG)
            self.failed.emit(text_of_error(error))
            return
        self._services.feedback.give(Sound.COMPLETE)
        if is_restage:
            text = fill(translate("Stage", "#%1 moved to %2"), order.number, where)
            undo = self._undo_of(order.order_id, RestageOrder(bags=old_bags))
        elif missing:
            text = fill(translate("Stage", "Staged at %1 · Refund requested"), where)
            undo = self._undo_of(order.order_id, UnstageOrder())
        else:
            text = fill(translate("Stage", "#%1 staged at %2"), order.number, where)
            undo = self._undo_of(order.order_id, UnstageOrder())
        self.staged.emit(text, undo)

    def _undo_of(self, order_id: str, command: RestageOrder | UnstageOrder) -> Callable[[], None]:
        def undo() -> None:
            try:
                self._services.sink.submit(order_id, command)
            except Refused as error:
                self.failed.emit(text_of_error(error))

        return undo
