"""The hand-off of one customer: what is taken, what is not, and what is still to be checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from storeassist_qt.domain.commands import (
    REJECT_REASONS,
    AcceptUnits,
    HandOver,
    NotifyReady,
    OrderCommand,
    RejectUnits,
    UndoCheckIn,
)
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.handoff import is_invoiced_order, recipient_of, shown_sha256
from storeassist_qt.domain.orders import EffectKind, Line, Order
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, RowsModel, SectionRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, joined, mask_phone, translate
from storeassist_qt.ui.vm.handoff import TICK_MS, same_customer
from storeassist_qt.ui.vm.handoff_after import handed_over_text
from storeassist_qt.ui.vm.handoff_rows import READY_STAGES, grade_text, item_rows
from storeassist_qt.ui.vm.handoff_ticks import HandOffTicks
from storeassist_qt.ui.vm.order_words import hand_off_chip, number_of

GRADES = ("good", "worn", "damaged", "parts_missing", "wrong_item")
"""What a unit rejected after the invoice may be: good, or a fault of `domain.qc`."""
_NOTICES = ("notified", "notified_again")


@dataclass(frozen=True)
class StripData:
    """The strip below the title: where the customer is, the car, the staged place, the wait."""

    title: str
    text: str
    icon: str
    wait: ChipData | None


@dataclass(frozen=True)
class BagData:
    """One bag to fetch."""

    key: str
    text: str
    is_ticked: bool


@dataclass(frozen=True)
class PrimaryData:
    """The button of the footer; `reason` says why it is off, `confirm` what is asked first."""

    text: str
    icon: str
    is_enabled: bool
    reason: str = ""
    confirm: str = ""


@dataclass(frozen=True)
class _Counts:
    lines: int = 0
    accepted: int = 0
    rejected: int = 0
    not_found: int = 0
    undecided_units: int = 0


class HandOffDetailViewModel(QObject):
    """All of a customer's open orders that are ready, handed over together."""

    changed = Signal()
    ticked = Signal()
    """The wait went on; only the strip's chip differs."""
    told = Signal(str)
    refused = Signal(str)
    signature_wanted = Signal()
    finished = Signal(str)
    """Handed over (or recorded), with one line for the snackbar."""
    left = Signal(str)
    """The customer left: the check-in was undone."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.model = RowsModel(self)
        self._orders: tuple[Order, ...] = ()
        self.handed_over_ids: tuple[str, ...] = ()
        """The orders of the last hand-over; what is shown may be the next customer's by then."""
        self._ticks = HandOffTicks(services.drafts)
        self._shows_phone = False
        self._gone: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._unsubscribe: list[Callable[[], None]] = [
            services.orders.subscribe(self._on_orders),
            services.store.subscribe(self._on_policy),
        ]

    def close(self) -> None:
        """Stop listening and ticking."""
        self.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    # --- what is open ------------------------------------------------------------------------------------------
    def show(self, order_id: str) -> bool:
        """Show the hand-off of an order and of the customer's others that are here and ready; False if unknown."""
        order = self._services.orders.order(order_id)
        if order is None:
            return False
        own = summarise(order)
        others = [
            other
            for row in self._services.orders.arrived()
            if row.order_id != order_id and same_customer(row, own) and row.stage in READY_STAGES
            if (other := self._services.orders.order(row.order_id)) is not None
        ]
        self._orders = (order, *others) if order.stage in READY_STAGES else (order,)
        self._shows_phone = False
        self._ticks.load(self._orders[0].order_id)
        self._timer.start()
        self._publish()
        return True

    def stop(self) -> None:
        """Stop the ticking of a hidden screen."""
        self._timer.stop()

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders handed over together."""
        return tuple(order.order_id for order in self._orders)

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders as they are now."""
        return self._orders

    @property
    def is_open(self) -> bool:
        """Tell whether there is anything to hand over."""
        return bool(self._orders) and not any(order.is_closed for order in self._orders)

    @property
    def title(self) -> str:
        """Return "#100214", or both numbers of two."""
        return ", ".join(number_of(order.number) for order in self._orders[:2]) + ("…" if len(self._orders) > 2 else "")

    @property
    def subtitle(self) -> str:
        """Return the name and the phone, masked until it was tapped."""
        if not self._orders:
            return ""
        customer = self._orders[0].customer
        return joined(customer.name, customer.phone if self._shows_phone else mask_phone(customer.phone))

    @property
    def has_phone(self) -> bool:
        """Tell whether there is a number to show."""
        return bool(self._orders and self._orders[0].customer.phone)

    def toggle_phone(self) -> None:
        """Show the numbers of the customer and of who picks up, or mask them again."""
        self._shows_phone = not self._shows_phone
        self.changed.emit()

    @property
    def strip(self) -> StripData:
        """Where the customer waits and where the bags stand."""
        if not self._orders:
            return StripData("", "", "store", None)
        order = self._orders[0]
        places = list(dict.fromkeys(bag.place for each in self._orders for bag in each.bags))
        staged = (
            fill(translate("HandOff", "Staged %1"), ", ".join(places))
            if places
            else hand_off_chip(summarise(order)).text
        )
        check_in = order.check_in
        if check_in is None:
            return StripData(translate("HandOff", "Not checked in"), staged, "store", None)
        wait = self._format.wait(check_in.at, self._services.clock.now())
        vehicle = " ".join(part for part in (check_in.vehicle_colour, check_in.vehicle_make) if part)
        if check_in.place == "curbside":
            title = (
                fill(translate("HandOff", "Spot %1"), check_in.spot)
                if check_in.spot
                else translate("HandOff", "Curbside")
            )
            return StripData(title, joined(vehicle, staged), "car", wait)
        return StripData(
            check_in.spot or translate("HandOff", "Desk"),
            joined(translate("HandOff", "In store"), staged),
            "store",
            wait,
        )

    @property
    def note(self) -> str:
        """What the customer wrote at check-in."""
        notes = (order.check_in.note for order in self._orders if order.check_in)
        return next((note for note in notes if note), "")

    @property
    def alternate_text(self) -> str:
        """The warning line for another person who picks up, "" for none."""
        alternate = next((order.alternate for order in self._orders if order.alternate), None)
        if alternate is None:
            return ""
        phone = alternate.phone if self._shows_phone else mask_phone(alternate.phone)
        return joined(fill(translate("HandOff", "Pickup person: %1"), alternate.name), phone)

    # --- checks ------------------------------------------------------------------------------------------------
    @property
    def needs_id(self) -> bool:
        """Tell whether the store asks for an ID check."""
        return self._services.store.policy().id_check

    @property
    def is_id_checked(self) -> bool:
        """Tell whether the ID was checked."""
        return self._ticks.is_id_checked

    def check_id(self, is_checked: bool) -> None:
        """Tick the ID check, or untick it."""
        self._ticks.check_id(is_checked)
        self.changed.emit()

    @property
    def bags(self) -> tuple[BagData, ...]:
        """The bags with their places."""
        found: list[BagData] = []
        total = sum(len(order.bags) for order in self._orders)
        for order in self._orders:
            for place, bag in enumerate(order.bags):
                key = f"{order.order_id}/{place}"
                text = joined(fill(translate("HandOff", "Bag %1 of %2"), len(found) + 1, total), bag.place)
                found.append(BagData(key, text, key in self._ticks.bags))
        return tuple(found)

    def tick_bag(self, key: str, is_ticked: bool) -> None:
        """Tick a bag that is at hand, or untick it."""
        self._ticks.tick_bag(key, is_ticked)
        self.changed.emit()

    def bags_taken(self, order_id: str) -> int:
        """Return how many bags of an order are ticked."""
        return self._ticks.taken(order_id)

    @property
    def notice_text(self) -> str:
        """Return "Ready notice sent 14:05", "" before it was sent."""
        if not self._orders:
            return ""
        order = self._orders[0]
        times = [moment.at for moment in order.timeline if moment.what in _NOTICES]
        times += [
            effect.requested_at
            for effect in order.effects
            if effect.kind is EffectKind.NOTIFY_READY and effect.requested_at is not None
        ]
        return fill(translate("HandOff", "Ready notice sent %1"), self._format.time(max(times))) if times else ""

    def send_again(self) -> None:
        """Send the ready notice again."""
        if self._submit([(order.order_id, NotifyReady()) for order in self._orders]):
            self.told.emit(translate("HandOff", "The ready notice is sent again"))

    @property
    def is_no_show(self) -> bool:
        """Tell whether the customer has been away so long that "Customer left" is offered."""
        limit_s = self._services.store.policy().no_show_min * 60
        now = self._services.clock.now()
        return any(order.check_in and (now - order.check_in.at).total_seconds() > limit_s for order in self._orders)

    @property
    def can_leave(self) -> bool:
        """Tell whether there is a check-in to undo."""
        return self.is_open and any(order.check_in for order in self._orders)

    def customer_left(self) -> None:
        """Undo the check-in of all shown orders."""
        self._gone = tuple(order.order_id for order in self._orders if order.check_in)
        if self._submit([(order_id, UndoCheckIn(reason="customer_left")) for order_id in self._gone]):
            self.left.emit(fill(translate("HandOff", "%1 is no longer waiting"), self._orders[0].customer.name))

    # --- decisions ---------------------------------------------------------------------------------------------
    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """The reasons of a rejection: code and word."""
        return tuple((code, messages.reason_text(code)) for code in REJECT_REASONS)

    @property
    def grades(self) -> tuple[tuple[str, str], ...]:
        """The states asked for after the invoice: code and word."""
        return tuple((code, grade_text(code)) for code in GRADES)

    def opens_return(self, key: str) -> bool:
        """Tell whether a rejected unit of this row goes back through a return, as the invoice is made."""
        order = self._order(key)
        return order is not None and self._is_invoiced(order)

    def ungraded(self, key: str) -> int:
        """Return how many rejected units of a row still need their state, as the invoice came after the rejection."""
        line = self._line(key)
        if line is None or not self.opens_return(key) or any(found.grade for found in line.rejections):
            return 0
        return line.rejected

    def reason_of(self, key: str) -> str:
        """Return why the units of a row were rejected first, "" for none."""
        line = self._line(key)
        return line.rejections[0].reason if line is not None and line.rejections else ""

    def grade(self, key: str, reason: str, grade: str) -> None:
        """Reject the ungraded units of a row once more, now with their state."""
        order_id, line_id = key.split("/", 1)
        quantity = self.ungraded(key)
        if quantity:
            again = RejectUnits(line_id=line_id, quantity=quantity, reason=reason, grade=grade)
            self._submit([(order_id, AcceptUnits(line_id=line_id, quantity=quantity)), (order_id, again)])

    def name_of(self, key: str) -> str:
        """Return the item's name of a row."""
        line = self._line(key)
        return line.name if line else ""

    def can_decide(self, key: str, *, accept: bool) -> int:
        """Return of how many units a row can still be decided so; 0 for none."""
        line = self._line(key)
        if line is None:
            return 0
        return line.picked + (line.rejected if accept else line.accepted)

    def accept(self, key: str, quantity: int) -> None:
        """Accept units of a row."""
        order_id, line_id = key.split("/", 1)
        self._submit([(order_id, AcceptUnits(line_id=line_id, quantity=quantity))])

    def reject(self, key: str, quantity: int, reason: str, grade: str = "") -> None:
        """Reject units of a row for a reason; after the invoice with the state they are in."""
        order_id, line_id = key.split("/", 1)
        self._submit([(order_id, RejectUnits(line_id=line_id, quantity=quantity, reason=reason, grade=grade))])

    @property
    def can_accept_all(self) -> bool:
        """Tell whether anything is undecided."""
        return self.is_open and self._counts.undecided_units > 0 and all(o.stage in READY_STAGES for o in self._orders)

    def accept_all(self) -> None:
        """Accept every unit that is not decided yet."""
        commands = [
            (order.order_id, AcceptUnits(line_id=line.line_id, quantity=line.picked))
            for order in self._orders
            for line in order.lines
            if line.picked
        ]
        self._submit(list(commands))

    # --- the footer --------------------------------------------------------------------------------------------
    @property
    def summary_title(self) -> str:
        """Return "2 of 4": accepted items of all."""
        counts = self._counts
        return fill(translate("HandOff", "%1 of %2"), counts.accepted, counts.lines)

    @property
    def summary_text(self) -> str:
        """Return "1 rejected · 2 refunds"; while something is open "3 to decide"."""
        counts = self._counts
        refunds = counts.rejected + counts.not_found
        rejected = translate("HandOff", "%n rejected", "", counts.rejected) if counts.rejected else ""
        open_text = translate("HandOff", "%n to decide", "", counts.undecided_units) if counts.undecided_units else ""
        ungraded = sum(self.ungraded(f"{order.order_id}/{line.line_id}") for order, line in self._lines())
        state = translate("HandOff", "%n without its state", "", ungraded) if ungraded else ""
        refund = translate("HandOff", "%n refund(s)", "", refunds) if refunds else ""
        return joined(open_text, rejected, refund, state)

    @property
    def needs_signature(self) -> bool:
        """Tell whether the store wants a signature for these goods."""
        return self._services.store.policy().signature_required and self._takes_goods

    @property
    def primary(self) -> PrimaryData:
        """What comes next."""
        reason = self._why_not()
        if not self._takes_goods and not reason:
            text = translate("HandOff", "Everything was rejected. The order is closed and refunded.")
            if self._returning:
                text = translate("HandOff", "All was rejected. A return is opened; its credit note is the refund.")
            return PrimaryData(translate("HandOff", "Take all back"), "undo-2", True, confirm=text)
        if self.needs_signature:
            return PrimaryData(translate("HandOff", "Get signature"), "signature", not reason, reason)
        return PrimaryData(translate("HandOff", "Hand over"), "handshake", not reason, reason, self._effects_text())

    def _effects_text(self) -> str:
        """Say what moves money with this hand-over: refunds, and a return where the invoice is made."""
        returning = self._returning
        cancelled = [order for order in self._orders if not self._is_invoiced(order)]
        refunds = self._counts.not_found + sum(bool(line.rejected) for order in cancelled for line in order.lines)
        parts = (
            translate("HandOff", "%n item(s) will be refunded with this hand-over.", "", refunds) if refunds else "",
            translate("HandOff", "A return of %n item(s) is opened; its credit note is the refund.", "", returning)
            if returning
            else "",
        )
        return " ".join(part for part in parts if part)

    @property
    def _returning(self) -> int:
        """Rejected units that go back through a return."""
        return sum(order.units("rejected") for order in self._orders if self._is_invoiced(order))

    def _is_invoiced(self, order: Order) -> bool:
        return is_invoiced_order(order, self._services.store.policy())

    def go_on(self) -> None:
        """Ask for the signature, or hand over where none is needed."""
        if self._why_not():
            return
        if self.needs_signature:
            self.signature_wanted.emit()
            return
        numbers = tuple(order.order_id for order in self._orders)
        commands: list[tuple[str, OrderCommand]] = [
            (
                order.order_id,
                HandOver(
                    recipient=recipient_of(order),
                    shown_sha256=shown_sha256(order),
                    id_checked=self._ticks.is_id_checked,
                    bags_taken=self.bags_taken(order.order_id),
                    signed_with=numbers if len(numbers) > 1 else (),
                ),
            )
            for order in self._orders
        ]
        if self._submit(commands):
            self._ticks.drop()
            self.handed_over_ids = numbers
            self.finished.emit(handed_over_text(self._services, numbers))

    def _why_not(self) -> str:
        if not self._orders:
            return translate("HandOff", "Nothing to hand over")
        if any(order.is_closed for order in self._orders):
            return translate("HandOff", "Already closed")
        unpicked = sum(order.units("open") for order in self._orders if order.stage not in READY_STAGES)
        if any(order.stage not in READY_STAGES for order in self._orders):
            return (
                translate("HandOff", "%n item(s) still to pick", "", unpicked)
                if unpicked
                else translate("HandOff", "The pick is not finished")
            )
        put_back = sum(order.put_back_left for order in self._orders)
        if put_back:
            return translate("HandOff", "%n item(s) to put back first", "", put_back)
        if self._counts.undecided_units:
            return translate("HandOff", "%n item(s) to decide", "", self._counts.undecided_units)
        if self.needs_id and not self._ticks.is_id_checked and self._takes_goods:
            return translate("HandOff", "Check the ID first")
        missing = sum(not bag.is_ticked for bag in self.bags)
        if self._services.store.policy().bags_counted and missing and self._takes_goods:
            return translate("HandOff", "%n bag(s) to fetch", "", missing)
        return ""

    @property
    def _takes_goods(self) -> bool:
        return any(order.units("accepted", "picked", "open") for order in self._orders)

    @property
    def _counts(self) -> _Counts:
        lines = [line for order in self._orders for line in order.lines if line.live + line.rejected]
        return _Counts(
            lines=len(lines),
            accepted=sum(bool(line.accepted) and not line.picked for line in lines),
            rejected=sum(bool(line.rejected) for line in lines),
            not_found=sum(bool(line.not_found) for line in lines),
            undecided_units=sum(line.picked for line in lines),
        )

    # --- inside ------------------------------------------------------------------------------------------------
    def _submit(self, commands: list[tuple[str, OrderCommand]]) -> bool:
        try:
            self._services.sink.submit_many(commands)
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return False
        return True

    def _on_orders(self, ids: frozenset[str]) -> None:
        if not ids.intersection(self.order_ids):
            return
        fresh = (self._services.orders.order(order.order_id) or order for order in self._orders)
        self._orders = tuple(fresh)
        self._publish()

    def _on_policy(self, _policy: object) -> None:
        if self._orders:
            self._publish()

    def _publish(self) -> None:
        rows: list[object] = []
        for order in self._orders:
            if len(self._orders) > 1:
                rows.append(SectionRow(number_of(order.number), self._format.items(order.units("picked", "accepted"))))
            for line in order.lines:
                rows.extend(item_rows(self._format, order, line))
        self.model.set_rows(rows)
        self.changed.emit()

    def _lines(self) -> list[tuple[Order, Line]]:
        return [(order, line) for order in self._orders for line in order.lines]

    def _line(self, key: str) -> Line | None:
        order = self._order(key)
        return order.line(key.partition("/")[2]) if order else None

    def _order(self, key: str) -> Order | None:
        return next((order for order in self._orders if order.order_id == key.partition("/")[0]), None)
