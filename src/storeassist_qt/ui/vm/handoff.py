"""Hand-off: who waits, the check-in of a customer, and the decision on each unit."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.commands import CheckInCustomer, UndoCheckIn
from storeassist_qt.domain.errors import Refused, StoreAssistError
from storeassist_qt.domain.orders import CLOSED_STAGES
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.domain.summaries import OrderSummary
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, CustomerRow, OrderSummaryRow, RowsModel
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, initials, joined, translate
from storeassist_qt.ui.vm.order_words import (
    arrival_words,
    hand_off_chip,
    number_of,
    order_number_in,
    status_chip,
)

logger = logging.getLogger(__name__)

TICK_MS = 1000
FOUND_AT_MOST = 20


def same_customer(one: OrderSummary, other: OrderSummary) -> bool:
    """Tell whether two orders belong to one customer: same name and same phone, both known."""
    return bool(one.phone) and one.phone == other.phone and one.customer.casefold() == other.customer.casefold()


def grouped(summaries: Sequence[OrderSummary]) -> list[list[OrderSummary]]:
    """Return the orders by customer, in the order in which each customer comes first."""
    groups: list[list[OrderSummary]] = []
    for summary in summaries:
        home = next((group for group in groups if same_customer(group[0], summary)), None)
        if home is None:
            groups.append([summary])
        else:
            home.append(summary)
    return groups


class HandOffViewModel(QObject):
    """The list of waiting customers. Wait chips tick each second from what was last read."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.model = RowsModel(self)
        self._arrived: tuple[OrderSummary, ...] = ()
        self._selected = ""
        self._is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.store.subscribe(self._on_policy),
        ]
        self.read()

    def close(self) -> None:
        """Stop listening and ticking."""
        self.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    def start(self) -> None:
        """Let the wait chips tick."""
        self._is_paused = False
        self.read()
        self._timer.start()

    def stop(self) -> None:
        """Stop the ticking and reading of a hidden screen."""
        self._is_paused = True
        self._timer.stop()

    @property
    def title(self) -> str:
        """The screen's title."""
        return translate("HandOff", "Hand-off")

    @property
    def subtitle(self) -> str:
        """Return "3 waiting · longest 7 min"."""
        groups = grouped(self._arrived)
        if not groups:
            return translate("HandOff", "Nobody is waiting")
        longest = max((self._waited_s(group) for group in groups), default=0.0)
        return joined(
            translate("HandOff", "%n waiting", "", len(groups)),
            fill(translate("HandOff", "longest %1"), self._format.span(longest)),
        )

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody waits."""
        return not self._arrived

    def order_ids(self, row_id: str) -> tuple[str, ...]:
        """Return the orders of the customer in a row."""
        for group in grouped(self._arrived):
            if group[0].order_id == row_id:
                return tuple(summary.order_id for summary in group)
        return ()

    def select(self, row_id: str) -> None:
        """Mark the row whose detail stands beside the list; "" for none."""
        self._selected = row_id
        self.tick()

    def row_of_scan(self, code: SeenCode) -> str:
        """Return the id of the order a scanned code names, or ""."""
        number = order_number_in(code)
        order = self._services.orders.order_by_number(number) if number else None
        return order.order_id if order is not None and not order.is_closed else ""

    def read(self) -> None:
        """Read who waits."""
        self._arrived = tuple(self._services.orders.arrived())
        self.tick()
        self.changed.emit()

    def tick(self) -> None:
        """Show the waits as they are now, from what was last read."""
        self.model.set_rows([self._row(group) for group in grouped(self._arrived)])

    def _on_orders(self, _ids: frozenset[str]) -> None:
        if not self._is_paused:
            self.read()

    def _on_policy(self, _policy: object) -> None:
        self.tick()

    def _waited_s(self, group: Sequence[OrderSummary]) -> float:
        now = self._services.clock.now()
        return max(((now - row.arrived_at).total_seconds() for row in group if row.arrived_at), default=0.0)

    def _row(self, group: Sequence[OrderSummary]) -> CustomerRow:
        now = self._services.clock.now()
        first = group[0]
        arrived = min((row.arrived_at for row in group if row.arrived_at), default=now)
        wait = self._format.wait(arrived, now)
        place, icon = arrival_words(first.arrival_place, first.arrival_spot)
        units = sum(row.units for row in group)
        numbers = ", ".join(number_of(row.number) for row in group)
        slowest = next((row for row in group if not row.places or row.put_back), None)
        everywhere = tuple(dict.fromkeys(place for row in group for place in row.places))
        staged = hand_off_chip(slowest or replace(first, places=everywhere))
        shown_place, shown_staged = place, staged
        if slowest is None and len(everywhere) > 1:
            if first.arrival_place == "curbside" and first.arrival_spot:
                shown_place = fill(translate("OrderWords", "Spot %1"), first.arrival_spot)  # the car says the rest
            if self._services.theme.text_scale > 1:  # both places matter more than the word, which the icon says too
                shown_staged = ChipData(", ".join(everywhere), staged.kind, staged.icon)
        text = joined(numbers, self._format.items(units))
        waited = fill(translate("HandOff", "waiting %1"), self._format.span((now - arrived).total_seconds()))
        return CustomerRow(
            row_id=first.order_id,
            initials=initials(first.customer),
            name=first.customer,
            order_text=text,
            wait=wait,
            place_text=shown_place,
            place_icon=icon,
            accessible_text=", ".join((first.customer, text, waited, place, staged.text)),
            staged=shown_staged,
            selected=first.order_id == self._selected,
        )


class CheckInUndo:
    """Undoes a check-in; outlives the sheet that made it."""

    def __init__(self, services: Services, order_ids: Sequence[str]) -> None:
        self._sink = services.sink
        self._order_ids = tuple(order_ids)

    def __call__(self) -> None:
        """Undo it; an order that was closed meanwhile stays as it is."""
        try:
            self._sink.submit_many([(order_id, UndoCheckIn(reason="undo")) for order_id in self._order_ids])
        except Refused as error:
            logger.info("a check-in could not be undone: %s", error.code)


class CheckInViewModel(QObject):
    """Checks a customer in: finds the order, offers the customer's others with it, notes the place."""

    changed = Signal()
    checked_in = Signal(str)
    """The customer's name."""
    refused = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.model = RowsModel(self)
        self._text = ""
        self._group: list[OrderSummary] = []
        self._left_out: set[str] = set()
        self._last: tuple[str, ...] = ()
        self._ready: tuple[OrderSummary, ...] | None = None

    @property
    def is_chosen(self) -> bool:
        """Tell whether a customer is chosen."""
        return bool(self._group)

    @property
    def customer(self) -> str:
        """The chosen customer."""
        return self._group[0].customer if self._group else ""

    @property
    def starts_curbside(self) -> bool:
        """Tell whether the order was placed for the curbside."""
        return any(row.pickup_method == "curbside" for row in self._group)

    @property
    def offered(self) -> tuple[tuple[str, str, bool], ...]:
        """The open orders of the chosen customer: id, text, whether it is taken along."""
        return tuple(
            (
                row.order_id,
                joined(number_of(row.number), self._format.items(row.units), hand_off_chip(row).text),
                row.order_id not in self._left_out,
            )
            for row in self._group
        )

    def search(self, text: str) -> None:
        """Find open orders by name, number or the phone's last digits."""
        self._text = text.strip()
        self._group = []
        self.model.set_rows([self._row(row) for row in self._found()] if self._text else [])
        self.changed.emit()

    @property
    def hint(self) -> str:
        """What stands where no match is shown."""
        if not self._text:
            return translate(
                "HandOff",
                "Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.",
            )
        if not self.model.rows:
            return fill(
                translate("HandOff", "No open order fits “%1”. Look in Orders, or check the number."), self._text
            )
        return ""

    def choose(self, order_id: str) -> bool:
        """Choose the customer of an order; the customer's other open orders are offered with it."""
        self._ready = ready = tuple(self._services.orders.ready())
        chosen = next((row for row in ready if row.order_id == order_id), None)
        if chosen is None:
            return False
        others = [row for row in ready if row.order_id != order_id and same_customer(row, chosen)]
        self._group = [chosen, *others]
        self._left_out = set()
        self.changed.emit()
        return True

    def choose_by_code(self, code: SeenCode) -> bool:
        """Choose the customer whose order a code names."""
        number = order_number_in(code)
        order = self._services.orders.order_by_number(number) if number else None
        return order is not None and self.choose(order.order_id)

    def take_along(self, order_id: str, is_taken: bool) -> None:
        """Take one of the customer's orders along, or leave it out."""
        if is_taken:
            self._left_out.discard(order_id)
        else:
            self._left_out.add(order_id)
        self.changed.emit()

    @property
    def can_check_in(self) -> bool:
        """Tell whether at least one order is taken along."""
        return any(row.order_id not in self._left_out for row in self._group)

    def back(self) -> None:
        """Return to the search."""
        self._group = []
        self.changed.emit()

    def check_in(self, place: str, spot: str = "", make: str = "", colour: str = "", note: str = "") -> None:
        """Check the customer in with all chosen orders."""
        is_curbside = place == "curbside"
        command = CheckInCustomer(
            place=place,
            spot=spot.strip(),
            vehicle_make=make.strip() if is_curbside else "",
            vehicle_colour=colour.strip() if is_curbside else "",
            note=note.strip(),
        )
        chosen = tuple(row.order_id for row in self._group if row.order_id not in self._left_out)
        try:
            self._services.sink.submit_many([(order_id, command) for order_id in chosen])
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return
        self._last = chosen
        self.checked_in.emit(self.customer)

    @property
    def last_checked_in(self) -> tuple[str, ...]:
        """The orders of the last check-in."""
        return self._last

    def _found(self) -> list[OrderSummary]:
        words = self._text.casefold().split()
        digits = "".join(sign for sign in self._text if sign.isdigit())
        found = []
        if self._ready is None:  # read once for a search; the choice reads again
            self._ready = tuple(self._services.orders.ready())
        for row in self._ready:
            if row.stage in CLOSED_STAGES:
                continue
            names = f"{row.customer} {row.alternate}".casefold()
            is_name = all(any(part.startswith(word) for part in names.split()) for word in words)
            phone = "".join(sign for sign in row.phone if sign.isdigit())
            is_number = len(digits) >= 2 and (digits in row.number or phone.endswith(digits))
            if is_name or is_number:
                found.append(row)
        return found[:FOUND_AT_MOST]

    def _row(self, row: OrderSummary) -> OrderSummaryRow:
        now = self._services.clock.now()
        status = status_chip(row)
        when = joined(self._format.when(row.placed_at, now), self._format.items(row.units))
        return OrderSummaryRow(
            order_id=row.order_id,
            number=number_of(row.number),
            name=row.customer,
            status=status,
            when_text=when,
            accessible_text=f"{row.customer}, {number_of(row.number)}, {status.text}, {when}",
        )
