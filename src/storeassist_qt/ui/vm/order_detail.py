"""One order: its status, lines, money, timeline and the acts its state allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.commands import AddNote, CancelOrder, ClaimOrder, OrderCommand, TakeOver, UndoCheckIn
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.orders import (
    TO_PICK_STAGES,
    EffectState,
    Line,
    Moment,
    Order,
    OrderType,
    Stage,
    paid_total,
    refunds_in,
)
from storeassist_qt.domain.ports import Session, SyncStatus
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import ChipData, ItemRowData, RowsModel, SectionRow, TimelineRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, fill, isolated, joined, mask_phone, translate
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, manager_hint, submit_for
from storeassist_qt.ui.vm.oms_tasks import ManagerTasks, TaskData
from storeassist_qt.ui.vm.oms_words import StepData, connection_facts, oms_name, steps_of
from storeassist_qt.ui.vm.order_papers import DocumentRow, ReturnLine, document_rows, may_return, return_rows
from storeassist_qt.ui.vm.order_words import arrival_words, line_chip, line_detail, number_of, refund_chip, status_chip
from storeassist_qt.ui.vm.walk_draft import load_walk, save_walk

CANCEL_REASONS = ("customer_asked", "out_of_stock", "no_show", "fraud")


@dataclass(frozen=True)
class OrderAct:
    """Something that can be done with the order now; `reason` says why not here."""

    key: str
    text: str
    icon: str
    kind: str = "outline"
    is_enabled: bool = True
    reason: str = ""


@dataclass(frozen=True)
class Fact:
    """A name and its value: due, placed, place, money."""

    name: str
    value: str


class OrderDetailViewModel(QObject):
    """What the detail of an order shows; read again whenever the order changes."""

    changed = Signal()
    told = Signal(str)
    refused = Signal(str)
    cancelled = Signal()
    manager_wanted = Signal(object)
    """A ManagerAsk: only a manager may do it, and can allow it once."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._format = Formatter(services.store)
        self.lines = RowsModel(self)
        self.timeline = RowsModel(self)
        self.tasks = ManagerTasks(services, self)
        self._order: Order | None = None
        self._shows_phone = False
        self._connection = connection_facts(services.sync.status())
        self._unsubscribe: tuple[Callable[[], None], ...] = (
            services.orders.subscribe(self._on_orders),
            services.sync.subscribe(self._on_status),
        )

    def close(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def show(self, order_id: str) -> bool:
        """Show an order; False where this device does not hold it."""
        self._order = self._services.orders.order(order_id)
        self._shows_phone = False
        self._publish()
        return self._order is not None

    @property
    def order(self) -> Order | None:
        """The order as it is now."""
        return self._order

    @property
    def title(self) -> str:
        """Return "#100214"."""
        return number_of(self._order.number) if self._order else ""

    @property
    def subtitle(self) -> str:
        """Return the name and the masked phone."""
        if self._order is None:
            return ""
        phone = self._order.customer.phone
        return joined(self._order.customer.name, phone if self._shows_phone else mask_phone(phone))

    def toggle_phone(self) -> None:
        """Show the customer's number, or mask it again."""
        self._shows_phone = not self._shows_phone
        self.changed.emit()

    @property
    def chips(self) -> tuple[ChipData, ...]:
        """Status, refund word and due time while the order is open."""
        if self._order is None:
            return ()
        row = summarise(self._order)
        now = self._services.clock.now()
        found = [status_chip(row), refund_chip(row)]
        if row.is_reserved and row.stage is not Stage.CONFIRMED:
            found.append(ChipData(translate("OrderWords", "Reserved"), "neutral", "badge-check"))
        if self._order.stage in TO_PICK_STAGES:
            found.append(self._format.due(row.due_at, now))
        if self._order.check_in is not None and not self._order.is_closed:
            found.append(self._format.wait(self._order.check_in.at, now))
        return tuple(chip for chip in found if chip is not None)

    @property
    def why_fixed(self) -> str:
        """Why the quantities of a confirmed order can no longer be changed."""
        order = self._order
        if order is None or order.is_closed or not order.is_reserved:
            return ""
        return translate(
            "OrderDetail", "Reserved: the order system was told, so quantities can no longer be changed there."
        )

    @property
    def trimmed_text(self) -> str:
        """What is missing of an old closed order."""
        if self._order is None or not self._order.is_trimmed:
            return ""
        return translate(
            "OrderDetail",
            "Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.",
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Placed, due, place, who picks, who collects."""
        order = self._order
        if order is None:
            return ()
        now = self._services.clock.now()
        found = [
            Fact(translate("OrderDetail", "Placed"), self._format.when(order.placed_at, now)),
            Fact(translate("OrderDetail", "Due"), self._format.when(order.due_at, now)),
            Fact(translate("OrderDetail", "Pickup"), self._pickup_words(order)),
        ]
        if order.claim is not None and order.stage is Stage.PICKING:
            found.append(Fact(translate("OrderDetail", "Picked by"), order.claim.holder_name))
        if order.bags:
            places = ", ".join(bag.place for bag in order.bags)
            found.append(Fact(translate("OrderDetail", "%n bag(s)", "", len(order.bags)), places))
        if order.check_in is not None:
            found.append(
                Fact(translate("OrderDetail", "Waiting"), arrival_words(order.check_in.place, order.check_in.spot)[0])
            )
        if order.alternate is not None:
            found.append(
                Fact(
                    translate("OrderDetail", "Pickup person"),
                    joined(order.alternate.name, mask_phone(order.alternate.phone)),
                )
            )
        if order.hand_over is not None:
            found.append(
                Fact(
                    translate("OrderDetail", "Handed over to"),
                    joined(order.hand_over.recipient, self._signed_words(order)),
                )
            )
        if order.invoice_number:
            found.append(Fact(translate("OrderDetail", "Invoice"), order.invoice_number))
        if order.oms_status:
            found.append(Fact(oms_name(self._services.sync), joined(order.oms_status, self._seen_words(order))))
        return tuple(found)

    def _pickup_words(self, order: Order) -> str:
        if order.order_type is OrderType.PICK_AT_STORE:
            return translate("OrderDetail", "Bought in the store")
        if order.pickup_method == "curbside":
            return translate("OrderDetail", "Curbside")
        return translate("OrderDetail", "In store")

    def _seen_words(self, order: Order) -> str:
        if order.oms_seen_at is None:
            return ""
        seen = self._format.short_when(order.oms_seen_at, self._services.clock.now())
        return fill(translate("OrderDetail", "seen %1"), seen)

    # --- at the order system -----------------------------------------------------------------------------------
    @property
    def steps_title(self) -> str:
        """Return "At Fynd"."""
        return fill(translate("OrderDetail", "At %1"), oms_name(self._services.sync))

    @property
    def steps(self) -> tuple[StepData, ...]:
        """What the order system was asked, and when it confirmed each step."""
        return steps_of(self._format, self._order, self._services.clock.now()) if self._order is not None else ()

    @property
    def documents(self) -> tuple[DocumentRow, ...]:
        """The documents of the order."""
        return document_rows(self._services, self._order) if self._order is not None else ()

    @property
    def returns(self) -> tuple[ReturnLine, ...]:
        """The returns of the order, newest first."""
        return return_rows(self._services, self._order) if self._order is not None else ()

    @property
    def may_see_returns(self) -> bool:
        """Tell whether this person may open a return."""
        return self._may(Role.RETURNS)

    @property
    def manager_tasks(self) -> tuple[TaskData, ...]:
        """What a manager settles on this order; others see what was refused, and a manager can allow them to ask."""
        if self._order is None:
            return ()
        return tuple(self.tasks.tasks_of(self._order, has_number=False) or self.tasks.refused_of(self._order))

    @property
    def money(self) -> tuple[Fact, ...]:
        """Items, discount, tax, paid, refunds; the last one is the total."""
        order = self._order
        if order is None:
            return ()
        items = sum(line.unit_price * line.ordered for line in order.lines)
        discount = sum(line.discount for line in order.lines)
        tax = sum(line.tax for line in order.lines)
        asked = refunds_in(order, (EffectState.REQUESTED, EffectState.SENT))
        done = refunds_in(order, (EffectState.CONFIRMED,))
        found = [Fact(translate("OrderDetail", "Items"), self._money(items))]
        if discount:
            found.append(Fact(translate("OrderDetail", "Discount"), f"−{self._money(discount)}"))
        if tax:
            # An order system may give net prices with an order whose total includes tax: the sum tells.
            is_within = order.tax_included and items - discount + tax != paid_total(order)
            name = translate("OrderDetail", "Tax included") if is_within else translate("OrderDetail", "Tax")
            found.append(Fact(name, self._money(tax)))
        found.append(Fact(translate("OrderDetail", "Paid"), self._money(paid_total(order))))
        if asked:
            found.append(Fact(translate("OrderDetail", "Refund requested"), f"−{self._money(asked)}"))
        if done:
            found.append(Fact(translate("OrderDetail", "Refunded"), f"−{self._money(done)}"))
        found.append(Fact(translate("OrderDetail", "Total"), self._money(paid_total(order) - asked - done)))
        return tuple(found)

    @property
    def acts(self) -> tuple[OrderAct, ...]:
        """What can be done now, the likeliest first."""
        order = self._order
        if order is None:
            return ()
        found: list[OrderAct] = []
        if order.stage in TO_PICK_STAGES or (order.put_back_left and order.stage is not Stage.HANDED_OVER):
            found.append(self._pick_act(order))
        is_sale = order.order_type is OrderType.PICK_AT_STORE and order.check_in is not None
        if order.stage is Stage.PICKED and not order.put_back_left:
            kind = "outline" if is_sale else "primary"  # who waits in the store is handed over to at once
            found.append(OrderAct("stage", translate("OrderDetail", "Stage"), "archive", kind))
        if order.stage in (Stage.PICKED, Stage.STAGED) and order.check_in is not None and self._may(Role.HAND_OFF):
            act = OrderAct("hand_off", translate("OrderDetail", "Hand off"), "handshake", "primary")
            found.insert(0 if is_sale else len(found), act)
        if may_return(self._services, order):
            found.append(OrderAct("return", translate("OrderDetail", "Return items"), "undo-2"))
        if not order.is_closed and order.check_in is None and self._may(Role.HAND_OFF):
            kind = "primary" if order.stage is Stage.STAGED else "outline"
            found.append(OrderAct("check_in", translate("OrderDetail", "Check in the customer"), "user-plus", kind))
        if order.stage is Stage.STAGED:
            found.append(OrderAct("restage", translate("OrderDetail", "Move to another place"), "archive"))
        if not order.is_closed and order.check_in is not None and self._may(Role.HAND_OFF):
            found.append(OrderAct("left", translate("OrderDetail", "Customer left"), "user-x"))
        if not order.is_trimmed:
            found.append(OrderAct("note", translate("OrderDetail", "Add a note"), "sticky-note"))
        if not order.is_closed and self._services.store.policy().cancel_roles:
            found.append(self._cancel_act())
        return tuple(found)

    # --- acts --------------------------------------------------------------------------------------------------
    @property
    def cancel_reasons(self) -> tuple[tuple[str, str], ...]:
        """Reasons offered for a cancellation: code and words."""
        return tuple((code, messages.reason_text(code)) for code in CANCEL_REASONS)

    @property
    def cancel_effect(self) -> str:
        """What a cancellation does, named before it is done."""
        order = self._order
        if order is None:
            return ""
        left = paid_total(order) - sum(line.settled_amount for line in order.lines)
        in_hand = sum(line.in_hand for line in order.lines)
        back = translate("OrderDetail", "Back to the shelf: %n item(s).", "", in_hand) if in_hand else ""
        return f"{fill(translate('OrderDetail', '%1 will be refunded.'), self._money(left))} {back}".strip()

    def cancel(self, reason: str) -> None:
        """Cancel the whole order for a reason; who may not needs somebody who allows it."""
        if self.may_cancel:
            self._cancel(reason)
            return
        text = fill(translate("OrderDetail", "Cancel order %1: %2."), self.title, isolated(reason))
        roles = self._services.store.policy().cancel_roles
        self.manager_wanted.emit(ManagerAsk(f"{text} {self.cancel_effect}", partial(self._cancel, reason), roles))

    def _cancel(self, reason: str, session: Session | None = None) -> None:
        if self._submit(CancelOrder(reason=reason), session):
            self.cancelled.emit()
            self.told.emit(fill(translate("OrderDetail", "Order %1 is cancelled, refund requested"), self.title))

    def add_note(self, text: str) -> bool:
        """Add a note to the timeline; False where it was refused."""
        if self._submit(AddNote(text=text)):
            self.told.emit(translate("OrderDetail", "Note added"))
            return True
        return False

    @property
    def take_over_question(self) -> tuple[str, str]:
        """Title and text of what is asked before an order is taken from somebody; ("", "") where nobody holds it."""
        if self._order is None or self._order.claim is None or not self._is_held():
            return "", ""
        name = self._order.claim.holder_name
        text = translate("OrderDetail", "%1 is told at once. What %1 picked so far counts.")
        return fill(translate("OrderDetail", "Take over from %1?"), name), fill(text, name)

    def start_pick(self) -> bool:
        """Claim the order (or take it over) and put it into this person's walk; False where that was refused."""
        session = self._services.sign_in.session()
        order = self._order
        if session is None or order is None:
            return False
        if not order.is_closed and not self._submit(TakeOver() if self._is_held() else ClaimOrder()):
            return False
        draft = load_walk(self._services.drafts, session.associate_id)
        if order.order_id not in draft.order_ids:
            draft = replace(draft, order_ids=(*draft.order_ids, order.order_id))
            save_walk(self._services.drafts, session.associate_id, draft)
        return True

    def _is_held(self) -> bool:
        """Tell whether somebody else's claim runs."""
        session = self._services.sign_in.session()
        claim = self._order.claim if self._order else None
        mine = session is not None and claim is not None and claim.holder == session.associate_id
        return claim is not None and not mine and claim.until > self._services.clock.now()

    def customer_left(self) -> None:
        """Undo the check-in."""
        if self._submit(UndoCheckIn(reason="customer_left")):
            self.told.emit(translate("OrderDetail", "The customer is no longer waiting"))

    def _submit(self, command: OrderCommand, session: Session | None = None) -> bool:
        if self._order is None:
            return False
        try:
            submit_for(self._services.sink, session, self._order.order_id, command)
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return False
        return True

    # --- inside ------------------------------------------------------------------------------------------------
    def _pick_act(self, order: Order) -> OrderAct:
        if order.claim is not None and self._is_held():
            is_online = self._services.sync.status().is_online
            why = (
                translate("OrderDetail", "%1 is picking it")
                if is_online
                else translate("OrderDetail", "%1 is picking it; only the hub can decide that")
            )
            name = order.claim.holder_name
            text = fill(translate("OrderDetail", "Take over from %1"), name)
            return OrderAct("pick", text, "users", "outline", is_online and self._may(Role.PICK), fill(why, name))
        text = translate("OrderDetail", "Put back") if order.is_closed else translate("OrderDetail", "Pick this order")
        return OrderAct(
            "pick", text, "package-search", "primary", self._may(Role.PICK), "" if self._may(Role.PICK) else _no_role()
        )

    @property
    def may_cancel(self) -> bool:
        """Tell whether this person may cancel the order without somebody else."""
        return any(self._may_named(role) for role in self._services.store.policy().cancel_roles)

    def _cancel_act(self) -> OrderAct:
        reason = "" if self.may_cancel else manager_hint()
        return OrderAct("cancel", translate("OrderDetail", "Cancel the order"), "ban", "danger", reason=reason)

    def _may(self, role: Role) -> bool:
        session = self._services.sign_in.session()
        return session is not None and may(session.roles, role)

    def _may_named(self, role: str) -> bool:
        session = self._services.sign_in.session()
        return session is not None and any(own == role for own in session.roles)

    def _signed_words(self, order: Order) -> str:
        record = order.hand_over
        if record is None:
            return ""
        return translate("OrderDetail", "signed") if record.is_signed else messages.reason_text(record.reason_unsigned)

    def _money(self, minor: int) -> str:
        return self._format.money(minor, self._order.currency if self._order else "")

    def _on_status(self, status: SyncStatus) -> None:
        """Show again what depends on the connection: documents, what returns wait for."""
        before, self._connection = self._connection, connection_facts(status)
        if self._order is not None and before != self._connection:
            self.changed.emit()

    def _on_orders(self, ids: frozenset[str]) -> None:
        if self._order is not None and self._order.order_id in ids:
            self._order = self._services.orders.order(self._order.order_id) or self._order
            self._publish()

    def _publish(self) -> None:
        order = self._order
        self.lines.set_rows([self._line_row(line) for line in order.lines] if order else [])
        self.timeline.set_rows(self._moments(order) if order else [])
        self.changed.emit()

    def _line_row(self, line: Line) -> ItemRowData:
        meta = joined(line_detail(line), line.sku)
        chip = line_chip(line)
        price = self._money(line.paid_total)
        quantity = fill(translate("OrderDetail", "%1 × %2"), line.ordered, self._money(line.unit_price))
        words = chip.text if chip else ""
        return ItemRowData(
            line_id=line.line_id,
            name=line.name,
            meta_text=joined(quantity, meta) if chip else joined(line_detail(line), quantity),
            accessible_text=f"{line.name}, {quantity}, {words}, {price}",
            icon=line.icon,
            image_key=line.sku,
            chip=chip,
            trailing_text="" if chip else price,
        )

    def _moments(self, order: Order) -> list[object]:
        now = self._services.clock.now()
        rows: list[object] = []
        newest_first = list(reversed(order.timeline))
        day = ""
        for place, moment in enumerate(newest_first):
            this_day = self._format.day(moment.at, now)
            if this_day != day:
                rows.append(SectionRow(this_day))
                day = this_day
            rows.append(self._moment_row(order, moment, place, len(newest_first)))
        return rows

    def _moment_row(self, order: Order, moment: Moment, place: int, count: int) -> TimelineRow:
        icon, kind = messages.moment_icon(moment.what)
        text = messages.moment_text(moment.what, moment.facts)
        time = self._format.time(moment.at)
        by = translate("OrderDetail", "Customer") if moment.by == "customer" else moment.by
        return TimelineRow(
            entry_id=f"{order.order_id}/{count - place}",
            text=text,
            meta_text=by,
            time_text=time,
            accessible_text=f"{time}, {text}, {by}",
            icon=icon,
            kind=kind,  # type: ignore[arg-type]
            first=place == 0,
            last=place == count - 1,
        )


def _no_role() -> str:
    return translate("OrderDetail", "Your roles do not include picking")
