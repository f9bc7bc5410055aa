"""The books of a second Fynd: shipments, their states and what each write did to them.

Made from the documented facts about Fynd alone, without a look at the product's own simulator: what the two servers
have in common is Fynd, what they differ in is doubt. ``Temper`` holds the doubts (U1-U18) as choices. The books never
forget: ``Shipment.past`` keeps each version with its time and ``refused`` each refusal, for a test to judge afterwards.
"""

import copy
import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

IST = timezone(timedelta(hours=5, minutes=30))

KONNECT_WORDS = {
    "placed": "CREATED",
    "store_reassigned": "CREATED",
    "bag_confirmed": "CONFIRMED",
    "bag_invoiced": "PROCESSING",
    "dp_assigned": "PROCESSING",
    "bag_packed": "COMPLETED",
    "handed_over_to_customer": "HANDED_OVER_TO_CUSTOMER",
    "delivery_done": "DELIVERED",
    "return_initiated": "RETURN_PROCESSING",
    "return_bag_delivered": "RETURN_DELIVERED",
    "return_accepted": "RETURN_ACCEPTED",
    "return_bag_accepted": "RETURN_COMPLETED",
    "credit_note_generated": "CREDIT_NOTE_GENERATED",
    "cancelled_fynd": "CANCELLED",
    "cancelled_customer": "CANCELLED",
}
INVOICED = ("bag_invoiced", "dp_assigned", "bag_packed")
SOLD = ("handed_over_to_customer", "delivery_done")
CLOSED = ("credit_note_generated", "return_completed")


@dataclass(frozen=True)
class Temper:
    """How this Fynd behaves where the facts leave a doubt. The times are seconds."""

    token_at: str = "access_token"  # or token, data.accessToken
    token_life: float = 3600.0
    numeric_ids: bool = False  # 20 digits as a JSON integer
    wrapped: str = ""  # orders, data, data.orders: the list is not the bare array
    type_key: str = "order_type"  # or orderType
    type_in: tuple[str, ...] = ("list", "info")
    words: str = "konnect"  # oms, mixed, blanks
    item_shape: str = "plain"  # seller, nested, bare
    cancelled_as: str = "removed"  # status, quantity
    returned_as: str = "kept"  # removed: a return takes its units out of what the sale shows
    lag: float = 0.0  # until a write is seen by reads
    failed_http: int = 200  # 207, 400
    error_shape: str = "object"  # keyed, text, other, anonymous
    page_base: int = 1
    page_end: str = "empty"  # repeat, 400, 500
    page_cap: int = 100
    newest_first: bool = False
    date_format: str = "dd-mm-yyyy"  # yyyy-mm-dd, yyyy-mm-ddTHH:MM:SS; anything else is refused
    refused_filters: frozenset[str] = frozenset()
    delivered_finds_handed_over: bool = True
    info_by_status: bool = True
    info_status_key: str = "orderStatus"
    locked_for: float = 0.0  # after the sale, and after each step by Fynd itself
    lock_words: tuple[object, object] = (True, False)  # locked, free
    every_429: int = 0  # each nth call
    retry_after: str = "seconds"  # date
    broken: tuple[float, float] = (0.0, 0.0)  # from and until so many seconds after the start: all calls answer 503
    vanish_after: tuple[str, ...] = ()  # the first such write is applied, its answer lost
    vanish_as: str = "close"  # 500, 503, 504
    return_items: str = "same"  # new
    return_date: str = "own"  # sale
    return_start: str = "return_initiated"  # return_bag_delivered
    qc_state: str = "return_bag_accepted"  # return_accepted
    completed_word: str = "return_completed"  # RETURN_COMPLETED; of Konnect, which prints none for the last state
    credit_note_at: str = "creditNoteNumber"  # marketplaceInvoiceNumber, invoice.credit_note_id, absent
    invoice_at: str = "marketplaceInvoiceNumber"  # invoice.store_invoice_id, absent
    automatic: bool = True
    automatic_after: float = 0.3
    to_dp_assigned: bool = False
    completed_by_itself: bool = True
    pdf_after: float = 0.0
    pdf_refusal: str = "json_200"  # json_403, html_200
    company_token: bool = True
    unknown_things: bool = False
    info_status: int = 0  # what the light read answers in any case
    empty_as: str = "list"  # 404, 204, error: how a list says that there is nothing
    broken_filters: frozenset[str] = frozenset()  # answered with 500
    size_refused_over: int = 10_000  # a larger pageSize is refused
    pdf_as: str = "bytes"  # base64, address
    mixes_locations: bool = False  # the filter by location is ignored


@dataclass
class Item:
    """One bag: ``quantity`` as sold, ``cancelled`` of it."""

    item_id: str
    sku: str
    name: str
    quantity: int
    price: int  # one unit with tax, minor units
    cancelled: int = 0
    reason: str | None = None  # of the cancellation or of the QC

    @property
    def active(self) -> int:
        """Units that are not cancelled."""
        return self.quantity - self.cancelled


@dataclass
class Shipment:
    """A shipment, forward or return."""

    shipment_id: str
    forward_id: str
    order_id: str
    location: str
    kind: str
    items: list[Item]
    at: datetime
    state: str = "placed"
    invoice: str | None = None
    credit_note: str | None = None
    locked_until: float = 0.0
    states: list[str] = field(default_factory=list)
    writes: list[str] = field(default_factory=list)
    past: list[tuple[float, "Shipment"]] = field(default_factory=list)
    since: float = 0.0

    @property
    def is_return(self) -> bool:
        """Whether this shipment comes back."""
        return self.shipment_id != self.forward_id

    def item(self, item_id: str) -> Item | None:
        """The bag with this id."""
        return next((i for i in self.items if i.item_id == item_id), None)

    @property
    def money(self) -> int:
        """Worth of what is not cancelled, minor units."""
        return sum(i.active * i.price for i in self.items)


class Refused(Exception):
    """A record that Fynd refuses; ``code`` may be empty where none is printed."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


class Books:
    """All shipments, and the rules by which writes change them."""

    def __init__(self, temper: Temper, clock: Callable[[], datetime]) -> None:
        self.temper = temper
        self.clock = clock
        self.started = self.seconds()
        self.lock = threading.RLock()
        self.shipments: dict[str, Shipment] = {}
        self.refused: list[tuple[str, str, str]] = []  # what, shipment, code and message
        self.lost_by_short_confirmation = 0
        self._ids = itertools.count(17_328_629_784_861_400_001)
        self._due: list[tuple[float, str, str]] = []
        self._numbers = itertools.count(1)

    def seconds(self) -> float:
        """Return the time of this server."""
        return self.clock().timestamp()

    # what the world outside does

    def sell(
        self, *lines: tuple[str, int, int], location: str = "0142", kind: str = "PickAtStore", days_ago: int = 0
    ) -> str:
        """Book a sale of (SKU, units, price in minor units) and return its shipment id."""
        with self.lock:
            shipment_id = str(next(self._ids))
            items = [
                Item(str(next(self._ids)), sku, f"Article {sku}", quantity, price) for sku, quantity, price in lines
            ]
            at = self.clock() - timedelta(days=days_ago)
            number = f"FY{next(self._numbers):08d}"
            shipment = Shipment(shipment_id, shipment_id, number, location, kind, items, at)
            self.shipments[shipment_id] = shipment
            self._move(shipment, "placed")
            return shipment_id

    def store_os(self, shipment_id: str, state: str) -> None:
        """Somebody does a step in Store OS."""
        with self.lock:
            self._settle()
            self._move(self.shipments[shipment_id], state)

    def start_return(self, forward_id: str, units: dict[str, int]) -> str:
        """Start a return of ``units`` (bag id to units). Raises Refused when that is more than was sold."""
        with self.lock:
            self._settle()
            sale = self.shipments[forward_id]
            if sale.state not in SOLD:
                raise Refused("", f"{sale.state} can not go to return_initiated")
            for item_id, wanted in units.items():
                item = sale.item(item_id)
                if item is None or wanted < 1 or wanted > item.active - self.returned(forward_id, item.sku):
                    raise Refused("", "quantity exceeds what can be returned")
            return_id = str(next(self._ids))
            items = []
            for item_id, wanted in units.items():
                old = sale.item(item_id)
                assert old is not None
                new_id = item_id if self.temper.return_items == "same" else str(next(self._ids))
                items.append(Item(new_id, old.sku, old.name, wanted, old.price))
            at = sale.at if self.temper.return_date == "sale" else self.clock()
            back = Shipment(return_id, forward_id, sale.order_id, sale.location, sale.kind, items, at)
            self.shipments[return_id] = back
            self._move(back, self.temper.return_start)
            return return_id

    def returned(self, forward_id: str, sku: str) -> int:
        """Units of a SKU in all returns of a sale."""
        back = (s for s in self.shipments.values() if s.is_return and s.forward_id == forward_id)
        return sum(i.quantity for s in back for i in s.items if i.sku == sku)

    def returns_of(self, forward_id: str) -> list[Shipment]:
        """The returns of a sale, oldest first."""
        with self.lock:
            self._settle()
            return [s for s in self.shipments.values() if s.is_return and s.forward_id == forward_id]

    def now(self, shipment_id: str) -> Shipment:
        """The truth about a shipment."""
        with self.lock:
            self._settle()
            return copy.deepcopy(self.shipments[shipment_id])

    # what reads see

    def seen(self) -> list[Shipment]:
        """Return what a read shows, which may be ``lag`` seconds old."""
        with self.lock:
            self._settle()
            until = self.seconds() - self.temper.lag
            versions = (next((v for t, v in reversed(s.past) if t <= until), None) for s in self.shipments.values())
            return [v for v in versions if v is not None]

    # writes, each raises Refused

    def write(self, what: str, record: dict[str, object], call: object = None) -> None:
        """Apply one record of a write."""
        shipment_id = str(record.get("orderId", ""))
        with self.lock:
            self._settle()
            try:
                shipment = self.shipments.get(shipment_id)
                if shipment is None:
                    raise Refused({"confirm": "O422"}.get(what, "IN400"), "Order not found at this location")
                if self.seconds() < shipment.locked_until:
                    raise Refused("", "Shipment is locked, try again later")
                getattr(self, f"_{what}")(shipment, record)
                shipment.writes.append(what)
                self._keep(shipment)
            except Refused as refusal:
                self.refused.append((what, shipment_id, f"{refusal.code} {refusal.message}"))
                raise

    def _units(self, shipment: Shipment, record: dict[str, object], code: str) -> list[tuple[Item, int, str]]:
        rows = record.get("orderItems")
        if not isinstance(rows, list) or not rows:
            raise Refused(code, "orderItems is required")
        units = []
        for row in rows:
            item, wanted = shipment.item(str(row["orderItemId"])), row["quantity"]
            if item is None or not isinstance(wanted, int) or wanted < 1:
                raise Refused(code, f"Item {row['orderItemId']} not found")
            units.append((item, wanted, str(row.get("reasonCode") or "")))
        return units

    def _confirm(self, shipment: Shipment, record: dict[str, object]) -> None:
        units = self._units(shipment, record, "O422")
        if shipment.state.startswith("cancelled"):
            raise Refused("O400", "Order already cancelled")
        if shipment.state != "placed":
            raise Refused("", f"Invalid state {shipment.state}")
        if any(wanted > item.active for item, wanted, _ in units):
            raise Refused("O400", "Item already cancelled")
        self.lost_by_short_confirmation += sum(i.active for i in shipment.items) - sum(w for _, w, _ in units)
        self._move(shipment, "bag_confirmed")
        if self.temper.automatic:
            self._later(shipment, "bag_invoiced")

    def _cancel(self, shipment: Shipment, record: dict[str, object]) -> None:
        units = self._units(shipment, record, "")
        if shipment.is_return or shipment.state.startswith("cancelled"):
            raise Refused("", "Order can not be cancelled")
        whole = all(any(i is item and w == i.active for i, w, _ in units) or not item.active for item in shipment.items)
        if shipment.state not in ("placed", "bag_confirmed") and not (whole and shipment.state in INVOICED[:2]):
            raise Refused("", "Cancellation is not allowed in this state")
        if any(wanted > item.active for item, wanted, _ in units):
            raise Refused("", "Item already cancelled")
        if any(reason not in ("6", "7", "8", "9", "NA") for _, _, reason in units):
            raise Refused("", "reasonCode is not valid")
        for item, wanted, reason in units:
            item.cancelled += wanted
            item.reason = reason
        if whole:
            self._move(shipment, "cancelled_fynd")

    def _invoiceUpdate(self, shipment: Shipment, record: dict[str, object]) -> None:
        if record.get("invoiceType") not in ("sale", "return") or not record.get("invoiceNumber"):
            raise Refused("IN422", "invoiceType or invoiceNumber is not valid")
        if shipment.state.startswith("cancelled"):
            raise Refused("IN401", "Order is cancelled")
        number, is_return = str(record["invoiceNumber"]), record["invoiceType"] == "return"
        if is_return != shipment.is_return:
            raise Refused("IN422", "invoiceType does not fit the order")
        if self.temper.automatic:
            raise Refused("IN453", "Invoice already generated")
        if record.get("orderItems"):
            units = self._units(shipment, record, "IN400")
            if sum(w for _, w, _ in units) != sum(i.active for i in shipment.items):
                raise Refused("IN422", "quantity does not match the order")
        if is_return:
            if shipment.state in CLOSED:
                raise Refused("IN453", "Credit note already generated")
            if shipment.state not in ("return_bag_accepted", "return_accepted"):
                raise Refused("IN403", "Return is not accepted yet")
            shipment.credit_note = number
            self._move(shipment, "credit_note_generated")
            if self.temper.completed_by_itself:
                self._later(shipment, "return_completed")
            return
        if shipment.state == "placed":
            raise Refused("IN403", "Order is not confirmed")
        if shipment.state != "bag_confirmed":
            raise Refused("IN453", "Order is already invoiced")
        shipment.invoice = number
        self._move(shipment, "bag_invoiced")
        if self.temper.to_dp_assigned:
            self._later(shipment, "dp_assigned")

    def _pack(self, shipment: Shipment, record: dict[str, object]) -> None:
        if shipment.state != "dp_assigned":
            raise Refused("CR400", "Order is not in dp_assigned")
        self._move(shipment, "bag_packed")

    def _return(self, shipment: Shipment, record: dict[str, object]) -> None:
        units = self._units(shipment, record, "")
        if not shipment.is_return or shipment.state not in ("return_initiated", "return_bag_delivered"):
            raise Refused("", f"Invalid state {shipment.state}")
        if sum(w for _, w, _ in units) != sum(i.quantity for i in shipment.items):
            raise Refused("", "Not every unit of the return is graded")
        for item, _wanted, reason in units:
            item.reason = reason
        self._move(shipment, self.temper.qc_state)
        if self.temper.automatic:
            self._later(shipment, "credit_note_generated")

    def platform(self, shipment_id: str, status: str, products: list[dict[str, object]]) -> str:
        """The Platform's status change; returns the final state. Raises Refused."""
        with self.lock:
            self._settle()
            shipment = self.shipments.get(shipment_id)
            try:
                if shipment is None:
                    raise Refused("", "Shipment not found")
                if self.seconds() < shipment.locked_until:
                    raise Refused("", "Shipment is locked")
                if status == "handed_over_to_customer":
                    if shipment.state not in ("bag_confirmed", *INVOICED):
                        raise Refused("", f"Transition from {shipment.state} to {status} is not allowed")
                    self._move(shipment, status)
                elif status == "return_initiated":
                    units: dict[str, int] = {}
                    for product in products:
                        # Only Platform knows line numbers; whoever reads from Konnect has the bag's id alone.
                        item = shipment.item(str(product.get("identifier")))
                        quantity = product.get("quantity")
                        if item is None or not isinstance(quantity, int):
                            raise Refused("", "product not found")
                        units[item.item_id] = units.get(item.item_id, 0) + quantity
                    if not units:
                        raise Refused("", "products is required")
                    self.start_return(shipment_id, units)
                else:
                    raise Refused("", f"{status} is not known")
            except Refused as refusal:
                self.refused.append((status, shipment_id, refusal.message))
                raise
            shipment.writes.append(status)
            self._keep(shipment)
            return status

    # steps in time

    def _move(self, shipment: Shipment, state: str) -> None:
        shipment.state = state
        shipment.since = self.seconds()
        shipment.states.append(state)
        if state in ("placed", "bag_invoiced"):
            shipment.locked_until = shipment.since + self.temper.locked_for
        self._keep(shipment)

    def _keep(self, shipment: Shipment) -> None:
        version = copy.copy(shipment)
        version.items = copy.deepcopy(shipment.items)
        version.past = []
        shipment.past.append((self.seconds(), version))

    def _later(self, shipment: Shipment, state: str) -> None:
        self._due.append((self.seconds() + self.temper.automatic_after, shipment.shipment_id, state))

    def _settle(self) -> None:
        """Take the steps that Fynd takes by itself, once their time has come."""
        while ready := sorted(due for due in self._due if due[0] <= self.seconds()):
            due = ready[0]
            self._due.remove(due)
            shipment, state = self.shipments[due[1]], due[2]
            if state == "bag_invoiced":
                if shipment.state != "bag_confirmed":
                    continue
                shipment.invoice = f"OTH/{next(self._numbers):06d}"
            elif state == "credit_note_generated":
                shipment.credit_note = f"OCN/{next(self._numbers):06d}"
            elif state == "dp_assigned" and shipment.state != "bag_invoiced":
                continue
            self._move(shipment, state)
            if state == "bag_invoiced" and self.temper.to_dp_assigned:
                self._later(shipment, "dp_assigned")
            if state == "credit_note_generated" and self.temper.completed_by_itself:
                self._later(shipment, "return_completed")
