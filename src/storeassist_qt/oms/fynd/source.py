"""What comes from Fynd: the poller's shipments as commands on orders, documents, webhooks, and how the connection does.

Nothing is kept that a restart would miss: all feeds are read again then, and what the hub knows already brings no
command.
"""

from __future__ import annotations

import dataclasses
import logging
import queue
import threading
from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Order
from storeassist_qt.oms.fynd.changes import (
    UNITS_GONE,
    commands_for,
    commands_for_return,
    is_known_return,
    may_be_in_return,
    order_id_of,
    returns_in_sale,
)
from storeassist_qt.oms.fynd.client import DocumentNotYet, KonnectClient
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.hooks import ids_in
from storeassist_qt.oms.fynd.mapping import folded_type, is_to_place, is_type_known, placed_at_of, to_order
from storeassist_qt.oms.fynd.platform import PlatformClient
from storeassist_qt.oms.fynd.polling import Poller, Seen
from storeassist_qt.oms.fynd.pulling import Puller
from storeassist_qt.oms.fynd.records import Brief, Shipment
from storeassist_qt.oms.fynd.settings import FyndSettings
from storeassist_qt.oms.fynd.states import Rank, ReturnRank, is_refused_return
from storeassist_qt.oms.fynd.units import ReturnClaims, ReturnHabit, sku_of
from storeassist_qt.oms.port import DocumentLater, HubView, Incoming, OmsRefused, OmsUnreachable

logger = logging.getLogger(__name__)

PROBLEMS_MAX = 20
WAITING_MAX, NAMES_MAX = 5_000, 40_000
NUMBER_LENGTH = 40
DAY = timedelta(days=1)
# After a write of ours Fynd goes on by itself: the invoice after the confirmation, the credit note after the check.
FOLLOW_S = (1.0, 4.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0)
AWAITED_FOR = timedelta(minutes=30)  # a counter waits for a return that somebody starts in Store OS
AGAIN_FIRST_S, AGAIN_LONGEST_S = 1.0, 600.0
RETURNS_READ_S = 60.0  # how long the return feeds may take once they are due
UNKNOWN_AFTER = 3  # reads without an answer until a return's order counts as unknown
TROUBLE_CODES = {
    "oms_login_refused": "oms_login_refused",
    "fynd_token_missing": "oms_login_unreadable",
    "fynd_answer_unreadable": "oms_answer_unreadable",
}


@dataclasses.dataclass
class _Waiting:
    """A return whose order is not known here, not handed over here, or holds other units."""

    shipment: Shipment
    next_at: datetime
    tries: int = 0
    missed: int = 0


class FyndSource:
    """See OmsSource. One thread calls `round`; `want`, `follow` and `health` may be called by any."""

    def __init__(
        self,
        settings: FyndSettings,
        client: KonnectClient,
        *,
        claims: ReturnClaims | None = None,
        platform: PlatformClient | None = None,
        name: str = "fynd",
    ) -> None:
        self._settings = settings
        self._client = client
        self._claims = claims or ReturnClaims()
        self._platform = platform
        self._name = name
        self._puller = Puller(client, Poller(settings))
        self._asked: queue.SimpleQueue[tuple[str, bool]] = queue.SimpleQueue()
        self._is_return_awaited = threading.Event()
        self._wanted: OrderedDict[str, None] = OrderedDict()  # placed when they are read, open or closed
        self._follows: list[tuple[datetime, str]] = []
        self._numbers: OrderedDict[str, str] = OrderedDict()  # given out, and perhaps not placed yet
        self._names: OrderedDict[str, tuple[str, ...]] = OrderedDict()  # numbers of sales that were seen, not placed
        self._returns: OrderedDict[str, _Waiting] = OrderedDict()
        self._short: OrderedDict[str, tuple[Shipment, datetime]] = OrderedDict()  # and since when
        self._habit = ReturnHabit()
        self._placed: OrderedDict[str, datetime] = OrderedDict()
        self._lock = threading.Lock()
        self._health = OmsHealth(name=name)
        self._problems: deque[OmsProblem] = deque(maxlen=PROBLEMS_MAX)

    # --- polling ---------------------------------------------------------------------------------------------------
    def round(self, now: datetime, view: HubView, *, is_open: bool = True) -> list[Incoming]:
        """See OmsSource."""
        self._take_asked(now)
        seen = self._puller.round(now, is_open)
        latest = {one.shipment.shipment_id: one for one in seen}  # of one read twice in a round, the later
        found: list[Incoming] = []
        for one in latest.values():
            try:
                found += self._incoming(one, now, view)
            except (ArithmeticError, LookupError, TypeError, ValueError):  # one odd record must not keep the others out
                logger.exception("Fynd's record of shipment %s cannot be used", one.shipment.shipment_id)
                self._tell(now, "oms_record_unusable", number=one.shipment.order_number)
        found += self._missing(now, view)
        found += self._returns_again(now, view)
        found += self._short_again(now, view)
        self._puller.poller.orders_a_day = sum(at > now - DAY for at in self._placed.values())
        self._judge_health(now)
        return found

    def want(self, oms_id: str) -> None:
        """See OmsSource."""
        if _is_id(oms_id):
            self._asked.put((oms_id.strip(), True))

    def follow(self, shipment_id: str) -> None:
        """See OmsSource: after a write of ours Fynd moves a shipment on by itself."""
        if _is_id(shipment_id):
            self._asked.put((shipment_id.strip(), False))

    def await_return(self) -> None:
        """Look out for a return that somebody is to start in Store OS now. Any thread."""
        self._is_return_awaited.set()

    def _take_asked(self, now: datetime) -> None:
        poller = self._puller.poller
        if self._is_return_awaited.is_set():
            self._is_return_awaited.clear()
            poller.await_returns(now, now + AWAITED_FOR)
        while True:
            try:
                shipment_id, is_wanted = self._asked.get_nowait()
            except queue.Empty:
                break
            if is_wanted:
                self._want(shipment_id)
            else:
                self._follows = [entry for entry in self._follows if entry[1] != shipment_id]
                self._follows += [(now + timedelta(seconds=after), shipment_id) for after in FOLLOW_S]
        for at, shipment_id in self._follows:
            if at <= now:
                poller.look(shipment_id)
        self._follows = [entry for entry in self._follows if entry[0] > now]

    def _want(self, name: str) -> None:
        """Have a shipment read by its id, or those of an order or invoice number that was seen."""
        for shipment_id in self._names.get(name.casefold(), (name,)):
            _remember(self._wanted, shipment_id.casefold(), None)
            self._puller.poller.want(shipment_id)

    def _note_names(self, shipment: Shipment) -> None:
        for name in {shipment.order_number.casefold(), shipment.invoice_number.casefold()} - {""}:
            known = self._names.get(name, ())
            _remember(self._names, name, tuple(dict.fromkeys((*known, shipment.shipment_id))), NAMES_MAX)

    # --- orders ----------------------------------------------------------------------------------------------------
    def _incoming(self, seen: Seen, now: datetime, view: HubView) -> list[Incoming]:
        shipment = seen.shipment
        if shipment.is_return:
            return self._return_seen(shipment, now, view)
        order = view.order_by_oms_id(shipment.shipment_id)
        if not self._client.is_ours(shipment):
            self._tell(now, "oms_foreign_store", number=shipment.order_number, location=shipment.location)
            return self._reassigned(order, shipment, now)
        self._count(shipment, now)
        if order is None:
            self._note_names(shipment)
            return self._placing(seen, now, view)
        self._wanted.pop(shipment.shipment_id.casefold(), None)
        if self._numbers.pop(shipment.shipment_id, None) is not None:  # it has just come in
            self._untell(number=shipment.order_number)
        return self._known(order, shipment, now)

    def _known(self, order: Order, shipment: Shipment, now: datetime) -> list[Incoming]:
        """Bring in what is new, but for units that may be in a return: they are judged once all returns were read."""
        for oms_return_id, is_out in returns_in_sale(order, shipment).items():
            self._habit.note(shipment.shipment_id, oms_return_id, is_out)
        leaves = self._habit.takes_out(shipment.shipment_id)
        commands = commands_for(order, shipment, now, returns_leave=leaves)
        _, since = self._short.pop(shipment.shipment_id, (shipment, now))
        if may_be_in_return(order, shipment) and not self._are_returns_read(since, now):
            _remember(self._short, shipment.shipment_id, (shipment, since))
            commands = tuple(one for one in commands if not (isinstance(one, c.ProblemSeen) and one.code == UNITS_GONE))
        return _incoming(order.order_id, commands)

    def _short_again(self, now: datetime, view: HubView) -> list[Incoming]:
        """Tell of units that are gone at Fynd and that no return has explained."""
        found: list[Incoming] = []
        due = [one for one, since in self._short.values() if self._are_returns_read(since, now)]
        for shipment in due:
            order = view.order_by_oms_id(shipment.shipment_id)
            if order is not None:
                found += self._known(order, shipment, now)
            else:
                del self._short[shipment.shipment_id]
        return found

    def _are_returns_read(self, since: datetime, now: datetime) -> bool:
        return (now - since).total_seconds() >= self._puller.poller.slow_seconds + RETURNS_READ_S

    def _count(self, shipment: Shipment, now: datetime) -> None:
        at = placed_at_of(shipment, self._settings)
        if at is not None and at > now - DAY:
            _remember(self._placed, shipment.shipment_id, at)

    def _reassigned(self, order: Order | None, shipment: Shipment, now: datetime) -> list[Incoming]:
        """Take back an order that Fynd has given to another store."""
        if order is None or order.is_closed:
            return []
        moved = dataclasses.replace(shipment, state="cancelled_fynd")
        commands = tuple(
            replace(command, reason="store_reassigned")
            for command in commands_for(order, moved, now)
            if isinstance(command, c.CancelByOms)
        )
        return _incoming(order.order_id, commands)

    def _placing(self, seen: Seen, now: datetime, view: HubView) -> list[Incoming]:
        shipment = seen.shipment
        if seen.brief is None and shipment.rank < Rank.DELIVERED:
            seen = Seen(shipment, self._brief(shipment.shipment_id))
        names = {shipment.shipment_id, shipment.order_number, shipment.invoice_number}
        is_wanted = any(name.casefold() in self._wanted for name in names)
        is_over = shipment.rank >= Rank.DELIVERED
        number = shipment.order_number
        if not is_wanted and not is_to_place(shipment, seen.brief):
            return []
        if not is_wanted and not is_type_known(shipment, seen.brief):
            self._tell(now, "oms_type_unknown", number=number, type=shipment.order_type)
            return []
        if is_wanted and not is_over and not is_to_place(shipment, seen.brief):
            self._tell(now, "oms_not_for_pickup", number=number, type=folded_type(shipment, seen.brief))
            return []
        mapped = to_order(
            shipment,
            self._settings,
            order_id=order_id_of(shipment.shipment_id),
            read_at=now,
            number=self._number(shipment, view),
            brief=seen.brief,
            products=_products(shipment, view),
        )
        if not mapped.order.lines:
            self._tell(now, "oms_no_lines", number=number, shipment=shipment.shipment_id)
            return []
        for waiting in self._returns.values():
            if waiting.shipment.forward_id == shipment.shipment_id:  # at the next round the hub has the order
                waiting.tries, waiting.next_at = 0, now + timedelta(seconds=AGAIN_FIRST_S / 2)
        commands: list[c.OrderCommand] = [c.PlaceOrder(order=mapped.order)]
        commands += [c.ProblemSeen(code=problem.code, facts=dict(problem.facts)) for problem in mapped.problems]
        commands += commands_for(mapped.order, shipment, now)
        return _incoming(mapped.order.order_id, tuple(commands))

    def _brief(self, shipment_id: str) -> Brief | None:
        """Ask the light read for what only it may tell: the due time, and the type of the order."""
        try:
            return self._client.brief(shipment_id)
        except (OmsUnreachable, FyndError) as error:
            logger.info("The light read of a new order was not answered: %s", error)
            return None

    def _number(self, shipment: Shipment, view: HubView) -> str:
        """Return Fynd's order number, with a suffix where another shipment of the order has it."""
        known = self._numbers.get(shipment.shipment_id)
        if known is not None and view.is_number_free(known):
            return known
        taken = set(self._numbers.values())
        wanted = shipment.order_number
        for suffix in ("", *(f"-{count}" for count in range(2, 100)), f"-{shipment.shipment_id[-12:]}"):
            number = wanted[: NUMBER_LENGTH - len(suffix)] + suffix
            if number not in taken and view.is_number_free(number):
                break
        _remember(self._numbers, shipment.shipment_id, number)
        return number

    def _missing(self, now: datetime, view: HubView) -> list[Incoming]:
        """Say what became of ids that Fynd does not know at this location."""
        found: list[Incoming] = []
        for oms_id in self._puller.missing:
            self._wanted.pop(oms_id.casefold(), None)
            order = view.order_by_oms_id(oms_id)
            if order is not None and not order.is_closed:
                told = any(problem.code == "oms_order_gone" for problem in order.problems)
                found += [] if told else _incoming(order.order_id, (c.ProblemSeen(code="oms_order_gone"),))
            for waiting in self._returns.values():
                if waiting.shipment.forward_id == oms_id:
                    waiting.missed += 1
        self._puller.missing.clear()
        return found

    # --- returns ---------------------------------------------------------------------------------------------------
    def _return_seen(self, shipment: Shipment, now: datetime, view: HubView) -> list[Incoming]:
        if not self._client.is_ours(shipment):
            return []  # the other store's own business
        if not shipment.forward_id:
            self._tell(now, "oms_return_order_unknown", oms_return=shipment.shipment_id, number=shipment.order_number)
            return []
        known = self._returns.pop(shipment.shipment_id, None)
        waiting = _Waiting(shipment, now, missed=known.missed if known else 0)
        _remember(self._returns, shipment.shipment_id, waiting)
        return self._try_return(waiting, now, view)

    def _returns_again(self, now: datetime, view: HubView) -> list[Incoming]:
        found: list[Incoming] = []
        for waiting in list(self._returns.values()):
            if waiting.next_at <= now:
                found += self._try_return(waiting, now, view)
        return found

    def _try_return(self, waiting: _Waiting, now: datetime, view: HubView) -> list[Incoming]:
        """Bring in what the return's order can take of it; until the order knows the return, it is tried again."""
        shipment = waiting.shipment
        order = view.order_by_oms_id(shipment.forward_id)
        waiting.tries += 1
        waiting.next_at = now + timedelta(seconds=min(AGAIN_FIRST_S * 2 ** min(waiting.tries, 10), AGAIN_LONGEST_S))
        if order is None:
            self._ask_for_order(waiting, now)
            return []
        commands = commands_for_return(order, shipment, self._claims)
        if is_known_return(order, shipment) or (is_refused_return(shipment.state) and not commands):
            self._returns.pop(shipment.shipment_id, None)
            self._untell(oms_return=shipment.shipment_id)
            if self._habit.is_to_learn(shipment.shipment_id):
                self._puller.poller.want(shipment.forward_id)
        elif not order.is_closed:
            self._puller.poller.look(shipment.forward_id)  # goods come back, so they were handed over
        return _incoming(order.order_id, commands)

    def _ask_for_order(self, waiting: _Waiting, now: datetime) -> None:
        shipment = waiting.shipment
        if shipment.return_rank >= ReturnRank.CREDITED or is_refused_return(shipment.state):
            return  # over: it counts once somebody asks for its order
        if waiting.missed >= UNKNOWN_AFTER:
            self._tell(now, "oms_return_order_unknown", oms_return=shipment.shipment_id, number=shipment.order_number)
            return
        self._want(shipment.forward_id)

    # --- documents and hooks ---------------------------------------------------------------------------------------
    def document(self, order: Order, kind: str, return_id: str = "") -> bytes:
        """See OmsSource."""
        oms_id = order.oms_id
        if kind == "credit_note":
            found = order.find_return(return_id)
            if found is None:
                raise OmsRefused("document_refused", kind=kind, text="")
            if not found.oms_return_id:
                raise DocumentLater("document_later", kind=kind)
            oms_id = found.oms_return_id
        if not oms_id or kind not in ("invoice", "label", "credit_note"):
            raise OmsRefused("document_refused", kind=kind, text="")
        try:
            return self._client.label_pdf(oms_id) if kind == "label" else self._client.invoice_pdf(oms_id)
        except DocumentNotYet as error:
            raise DocumentLater("document_later", kind=kind, oms_code=error.facts.get("oms_code", "")) from error
        except FyndError as error:
            raise _document_error(kind, error) from error

    def hooked(self, body: bytes) -> tuple[str, ...]:
        """See OmsSource."""
        return ids_in(body)

    # --- health ----------------------------------------------------------------------------------------------------
    def health(self) -> OmsHealth:
        """See OmsSource."""
        with self._lock:
            return replace(self._health, problems=tuple(self._problems))

    def _judge_health(self, now: datetime) -> None:
        code, facts, is_reachable = self._trouble()
        with self._lock:
            if (code, facts, is_reachable) == (self._health.code, self._health.facts, self._health.is_reachable):
                if self._health.since is None:
                    self._health = replace(self._health, since=now)
                return
            before = self._health
            is_same = code == before.code or (not is_reachable and not before.is_reachable)
            since = before.since if is_same and before.since is not None else now
            self._health = OmsHealth(name=self._name, is_reachable=is_reachable, code=code, facts=facts, since=since)

    def _trouble(self) -> tuple[str, dict[str, Any], bool]:
        """Return code and facts of what is wrong, and whether Fynd answers at all."""
        trouble = self._puller.trouble
        if trouble is None:
            refused = self._puller.poller.refused
            if self._puller.poller.refuses_all:
                return "oms_refuses_all", {"text": next(iter(refused.values()))}, False
            if refused:
                return "oms_filters_refused", {"filters": ", ".join(sorted(refused))}, True
            return self._platform_trouble(), {}, True
        if trouble.facts.get("detail") == "circuit open":
            return "oms_circuit_open", {}, False
        code = TROUBLE_CODES.get(trouble.code, "oms_unreachable")
        status = trouble.facts.get("status")
        return code, {"status": status} if status is not None else {}, False

    def _platform_trouble(self) -> str:
        """Return what is wrong with the second door: without it orders come in, and hand-overs do not go out."""
        trouble = self._platform.trouble if self._platform is not None else None
        if trouble is None or trouble.code == "oms_paced":
            return ""
        is_login = trouble.code in ("oms_login_refused", "fynd_token_missing")
        return "oms_platform_login_refused" if is_login else "oms_platform_unreachable"

    def _tell(self, now: datetime, code: str, **facts: Any) -> None:
        """Keep a problem that belongs to no order of ours, once."""
        with self._lock:
            if any(known.code == code and known.facts == facts for known in self._problems):
                return
            logger.warning("Fynd: %s %s", code, facts)
            self._problems.append(OmsProblem(code=code, facts=facts, at=now))

    def _untell(self, **facts: Any) -> None:
        """Forget the problems with these facts: the order, or the return, has come in after all."""
        with self._lock:
            left = [one for one in self._problems if one.facts | facts != one.facts]
            if len(left) != len(self._problems):
                self._problems = deque(left, maxlen=PROBLEMS_MAX)


def _incoming(order_id: str, commands: tuple[c.OrderCommand, ...]) -> list[Incoming]:
    return [Incoming(order_id=order_id, commands=commands)] if commands else []


def _is_id(text: str) -> bool:
    """Tell whether a text can be an id or a number at Fynd; what else somebody looks for is not asked for there."""
    plain = "".join(letter for letter in text.strip() if letter not in "-_/.#")
    is_short = 4 <= len(plain) <= 60
    return is_short and plain.isascii() and plain.isalnum() and any(letter.isdigit() for letter in plain)


def _remember(kept: OrderedDict[str, Any], key: str, value: Any, at_most: int = WAITING_MAX) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > at_most:
        kept.popitem(last=False)


def _products(shipment: Shipment, view: HubView) -> dict[str, Any]:
    """Return the catalogue's products of a shipment by folded SKU."""
    found = {sku.lower(): view.product(sku) for sku in map(sku_of, shipment.items) if sku}
    return {sku: product for sku, product in found.items() if product is not None}


def _document_error(kind: str, error: FyndError) -> OmsRefused:
    if error.code == "fynd_not_a_pdf":
        return OmsRefused("not_a_pdf", kind=kind)
    text = str(error.facts.get("text", ""))[:200]
    return OmsRefused("document_refused", kind=kind, oms_code=error.facts.get("oms_code", ""), text=text)
