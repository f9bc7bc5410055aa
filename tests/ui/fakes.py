"""In-memory fakes of every port a screen is given, around the example store.

The sink works with the real rules of the domain; what it saved stands in `sink.submitted`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import msgspec
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from tests.ui.example_store import ME, NOW, PRODUCTS, example_orders

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.commands import Context, OrderCommand
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import TO_PICK_STAGES, Order, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import (
    AttentionCard,
    CameraState,
    Connection,
    Frame,
    LookupNote,
    OrderFilter,
    OrderPage,
    OutboxRow,
    SeenCode,
    Session,
    SignInAnswer,
    Sound,
    SyncStatus,
    Unsubscribe,
)
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.summaries import OrderSummary, summarise
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import Mode, Theme

MAYA = Session("a-1047", "1047", "Maya", frozenset({Role.PICK, Role.HAND_OFF, Role.MANAGER}))
ANA = Session("a-1061", "1061", "Ana", frozenset({Role.PICK, Role.HAND_OFF, Role.RETURNS}))


class FakeClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now: datetime = NOW) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class _Listeners:
    def __init__(self) -> None:
        self.callbacks: list[Callable[..., None]] = []

    def add(self, callback: Callable[..., None]) -> Unsubscribe:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback) if callback in self.callbacks else None

    def tell(self, *facts: Any) -> None:
        for callback in tuple(self.callbacks):
            callback(*facts)


class FakeOrders:
    """The device's view, held in a dictionary."""

    def __init__(self, orders: Iterable[Order] = ()) -> None:
        self.by_id = {order.order_id: order for order in orders}
        self.places: tuple[str, ...] = ("B1", "B2", "B3", "Back room", "Counter", "Cooler 1")
        self._listeners = _Listeners()

    def put(self, *orders: Order) -> None:
        """Replace or add orders, as a pull does, and tell the listeners."""
        for order in orders:
            self.by_id[order.order_id] = order
        self._listeners.tell(frozenset(order.order_id for order in orders))

    def _rows(self, wanted: Callable[[Order], bool]) -> list[OrderSummary]:
        rows = [summarise(order) for order in list(self.by_id.values()) if wanted(order)]
        return sorted(rows, key=lambda row: (row.due_at, row.number))

    def order(self, order_id: str) -> Order | None:
        return self.by_id.get(order_id)

    def order_by_number(self, number: str) -> Order | None:
        return next((order for order in list(self.by_id.values()) if order.number == number.lstrip("#")), None)

    def to_pick(self) -> Sequence[OrderSummary]:
        return self._rows(lambda order: order.stage in TO_PICK_STAGES)

    def to_stage(self) -> Sequence[OrderSummary]:
        return self._rows(lambda order: order.stage in (Stage.PICKED, Stage.STAGED))

    def ready(self) -> Sequence[OrderSummary]:
        return self._rows(lambda order: not order.is_closed and order.check_in is None)

    def arrived(self) -> Sequence[OrderSummary]:
        rows = self._rows(lambda order: not order.is_closed and order.check_in is not None)
        return sorted(rows, key=lambda row: row.arrived_at or NOW)

    def search(self, text: str, chip: OrderFilter, offset: int = 0, limit: int = 50) -> OrderPage:
        def fits(order: Order) -> bool:
            words = (order.number, order.customer.name, order.customer.phone, *(line.sku for line in order.lines))
            return chip in _filters_of(order) and any(text.casefold() in word.casefold() for word in words)

        rows = sorted(self._rows(fits), key=lambda row: row.placed_at, reverse=True)
        return OrderPage(tuple(rows[offset : offset + limit]), len(rows), offset)

    def counts(self) -> dict[OrderFilter, int]:
        found = dict.fromkeys(OrderFilter, 0)
        for order in list(self.by_id.values()):
            for chip in _filters_of(order):
                found[chip] += 1
        return found

    def returns(self) -> Sequence[OrderSummary]:
        def fits(order: Order) -> bool:
            return any(
                found.is_open or (found.closed_at is not None and found.closed_at.date() == NOW.date())
                for found in order.returns
            )

        rows = self._rows(fits)
        return sorted(rows, key=lambda row: max(found.opened_at for found in row.returns), reverse=True)

    def for_manager(self) -> Sequence[OrderSummary]:
        rows = [row for row in self._rows(lambda _order: True) if row.for_manager]
        return sorted(rows, key=lambda row: row.placed_at)

    def places_used_today(self) -> tuple[str, ...]:
        return self.places

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        return self._listeners.add(changed)


def _filters_of(order: Order) -> set[OrderFilter]:
    row = summarise(order)
    found = {OrderFilter.ALL}
    if order.stage in (Stage.PLACED, Stage.CONFIRMED):
        found.add(OrderFilter.TO_PICK)
    elif order.stage is Stage.PICKING:
        found.add(OrderFilter.PICKING)
    elif order.stage in (Stage.PICKED, Stage.STAGED):
        found.add(OrderFilter.READY)
    elif order.stage is Stage.HANDED_OVER:
        found.add(OrderFilter.HANDED_OVER)
    else:
        found.add(OrderFilter.CANCELLED)
    if row.refund_confirmed:
        found.add(OrderFilter.REFUNDED)
    return found


class FakeSink:
    """Applies commands with the real rules; `refuse_with` refuses the next submission.

    `allowed_by` names who was proven for each call of `submit_as`.
    """

    def __init__(self, orders: FakeOrders, clock: FakeClock, policy: Callable[[], StorePolicy]) -> None:
        self.orders = orders
        self.clock = clock
        self.policy = policy
        self.actor = MAYA
        self.submitted: list[tuple[str, OrderCommand]] = []
        self.allowed_by: list[str] = []
        self.refuse_with: Exception | None = None

    def submit(self, order_id: str, *commands: OrderCommand) -> Order:
        self._save([(order_id, command) for command in commands])
        return self.orders.by_id[order_id]

    def submit_as(self, session: Session, order_id: str, *commands: OrderCommand) -> Order:
        actor, self.actor = self.actor, session
        try:
            order = self.submit(order_id, *commands)
        finally:
            self.actor = actor
        self.allowed_by.append(session.name)
        return order

    def submit_many(self, commands: Sequence[tuple[str, OrderCommand]]) -> None:
        self._save(list(commands))

    def _save(self, commands: list[tuple[str, OrderCommand]]) -> None:
        if self.refuse_with is not None:
            error, self.refuse_with = self.refuse_with, None
            raise error
        changed: dict[str, Order] = {}
        for place, (order_id, command) in enumerate(commands):
            before = changed.get(order_id) or self.orders.by_id[order_id]
            number = len(self.submitted) + place + 1
            changed[order_id], _ = decide(before, command, self._context(number))
        self.submitted.extend(commands)
        self.orders.put(*changed.values())

    def _context(self, number: int) -> Context:
        return Context(
            command_id=f"018f0000-0000-7000-8000-{number:012}",
            actor=self.actor.associate_id,
            actor_name=self.actor.name,
            roles=self.actor.roles,
            device_id="dev-1",
            device_time=self.clock.now(),
            policy=self.policy(),
        )

    def commands(self, kind: type[Any]) -> list[Any]:
        """Return the saved commands of one kind."""
        return [command for _, command in self.submitted if isinstance(command, kind)]


class FakeCatalogue:
    """The catalogue of the example store."""

    def __init__(self, products: dict[str, Product] | None = None) -> None:
        self.by_sku = dict(PRODUCTS if products is None else products)
        self.seen: dict[str, tuple[str, datetime]] = {}

    def product(self, sku: str) -> Product | None:
        return next((item for key, item in list(self.by_sku.items()) if key.casefold() == sku.casefold()), None)

    def by_code(self, code: str) -> tuple[Product, int] | None:
        for product in list(self.by_sku.values()):
            for known in product.codes:
                if known.gtin14 == code:
                    return product, known.units
            if product.in_house_code and product.in_house_code == code:
                return product, 1
        return None

    def products(self, skus: Sequence[str]) -> dict[str, Product]:
        return {sku: self.by_sku[sku] for sku in skus if sku in self.by_sku}

    def last_seen(self, sku: str) -> tuple[str, datetime] | None:
        return self.seen.get(sku)

    def is_empty(self) -> bool:
        return not self.by_sku


class FakeHub:
    """Answers at once: `page` to a search, `outcome` to a fetch."""

    def __init__(self) -> None:
        self.page: OrderPage | None = OrderPage((), 0)
        self.outcome = "unknown"
        self.asked: list[str] = []
        self.settled: list[tuple[str, str]] = []
        self.settle_code = ""

    def settle_problem(self, problem: OmsProblem, actor: str, done: Callable[[str], None]) -> None:
        self.settled.append((problem.code, actor))
        done(self.settle_code)

    def search(self, text: str, done: Callable[[OrderPage | None], None]) -> None:
        self.asked.append(text)
        done(self.page)

    def fetch(self, number: str, done: Callable[[str], None]) -> None:
        self.asked.append(number)
        done(self.outcome)


class FakeDrafts:
    """Drafts in a dictionary; hand the same object to a second window to play a restart."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def load(self, key: str) -> str | None:
        return self.texts.get(key)

    def save(self, key: str, text: str) -> None:
        self.texts[key] = text

    def drop(self, key: str) -> None:
        self.texts.pop(key, None)


class FakeSignIn:
    """Knows Maya (1047, PIN 274913, badge B-1047), Mei (1052, PIN 558201) and Ana (1061, PIN 330417).

    Ana is no manager. `next_answer` overrules all; while `is_slow` answers wait for `answer()`.
    """

    def __init__(self, session: Session | None = None) -> None:
        self.people = {
            "1047": ("274913", MAYA), "1052": ("558201", replace(MAYA, name="Mei", number="1052")),
            "1061": ("330417", ANA),
        }  # fmt: skip
        self.badges = {"B-1047": "1047", "B-1061": "1061"}
        self.is_slow = False
        self._waiting: list[Callable[[], None]] = []
        self.current = session
        self.next_answer: SignInAnswer | None = None
        self.recent_people: tuple[tuple[str, str], ...] = (("1047", "Maya Jensen"), ("1052", "Mei Lin"))
        self.is_offline = False
        self.tries_left = 4

    def resolve_badge(self, badge: str) -> str | None:
        return self.badges.get(badge)

    def sign_in(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        answer = self._next(number, pin)
        if answer.session is not None:
            self.current = answer.session
        done(answer)

    def prove(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        answer = self._next(number, pin)
        if self.is_slow:
            self._waiting.append(lambda: done(answer))
        else:
            done(answer)

    def answer(self) -> None:
        """Give the answers that waited."""
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told()

    def _next(self, number: str, pin: str) -> SignInAnswer:
        if self.next_answer is not None:
            answer, self.next_answer = self.next_answer, None
            return answer
        return self._answer(number, pin)

    def _answer(self, number: str, pin: str) -> SignInAnswer:
        known = self.people.get(number)
        if known is None or known[0] != pin:
            left, self.tries_left = self.tries_left, self.tries_left - 1
            return SignInAnswer(None, "sign_in_wrong", {"tries_left": left})
        return SignInAnswer(replace(known[1], is_offline=self.is_offline))

    def sign_out(self) -> None:
        self.current = None

    def recent(self) -> Sequence[tuple[str, str]]:
        return self.recent_people

    def session(self) -> Session | None:
        return self.current


class FakeSync:
    """A connection state that tests set with `become`."""

    def __init__(self) -> None:
        self.state = SyncStatus(Connection.SYNCED, last_success=NOW, is_online=True)
        self.cards: list[AttentionCard] = []
        self.queue: list[OutboxRow] = []
        self.sent: list[OutboxRow] = []
        self.noted: list[LookupNote] = []
        self.settled: list[tuple[str, str]] = []
        self.allowed_by: list[str] = []
        self.tries = 0
        self._listeners = _Listeners()

    def become(self, **changes: Any) -> None:
        """Change fields of the status and tell the listeners."""
        self.state = replace(self.state, **changes)
        self._listeners.tell(self.state)

    def status(self) -> SyncStatus:
        return self.state

    def subscribe(self, changed: Callable[[SyncStatus], None]) -> Unsubscribe:
        return self._listeners.add(changed)

    def try_now(self) -> None:
        self.tries += 1

    def attention(self) -> Sequence[AttentionCard]:
        return self.cards

    def settle(self, card_id: str, act: str) -> None:
        self.settled.append((card_id, act))
        self.cards = [card for card in self.cards if card.card_id != card_id]
        self.become(attention=len(self.cards))

    def settle_as(self, session: Session, card_id: str, act: str) -> None:
        self.settle(card_id, act)
        self.allowed_by.append(session.name)

    def waiting(self) -> Sequence[OutboxRow]:
        return self.queue

    def sent_today(self) -> Sequence[OutboxRow]:
        return self.sent

    def notes(self) -> Sequence[LookupNote]:
        return self.noted

    def note_lookup(self, number: str) -> None:
        self.noted.append(LookupNote(number, NOW))
        self._listeners.tell(self.state)

    def diagnostic_code(self) -> str:
        return "SA-0142-7F3C"


class FakeStoreSettings:
    """A policy that tests change with `change`."""

    def __init__(self, policy: StorePolicy | None = None) -> None:
        self.current = policy or StorePolicy()
        self._listeners = _Listeners()

    def policy(self) -> StorePolicy:
        return self.current

    def change(self, **fields: Any) -> None:
        """Change fields of the policy and tell the listeners."""
        self.current = msgspec.structs.replace(self.current, **fields)
        self._listeners.tell(self.current)

    def subscribe(self, changed: Callable[[StorePolicy], None]) -> Unsubscribe:
        return self._listeners.add(changed)


class FakeDeviceSettings:
    """Device settings in a dictionary; an unknown key is None."""

    def __init__(self, **values: Any) -> None:
        self.values: dict[str, Any] = {"ui.theme": "light", "ui.reduced_motion": True, "ui.text_size": 100}
        self.values.update(values)
        self.needs_restart: set[str] = set()
        self._listeners = _Listeners()

    def get(self, key: str) -> Any:
        return self.values.get(key)

    def set(self, key: str, value: Any) -> bool:
        self.values[key] = value
        self._listeners.tell(key, value)
        return key in self.needs_restart

    def subscribe(self, changed: Callable[[str, Any], None]) -> Unsubscribe:
        return self._listeners.add(changed)


class FakeCamera:
    """A camera that delivers what a test puts in front of it."""

    def __init__(self, *, is_configured: bool = False) -> None:
        self.configured = is_configured
        self.is_running = False
        self.held: list[str] = []
        self._on_frame: Callable[[Frame], None] | None = None
        self._on_code: Callable[[SeenCode], None] | None = None
        self._on_state: Callable[[CameraState], None] | None = None

    def is_configured(self) -> bool:
        return self.configured

    def start(
        self,
        on_frame: Callable[[Frame], None],
        on_code: Callable[[SeenCode], None],
        on_state: Callable[[CameraState], None],
    ) -> None:
        self._on_frame, self._on_code, self._on_state = on_frame, on_code, on_state
        self.is_running = True
        on_state(CameraState.RUNNING)

    def stop(self) -> None:
        self.is_running = False

    def hold(self, text: str) -> None:
        self.held.append(text)

    def show_frame(self, frame: Frame) -> None:
        """Deliver a frame, if somebody looks."""
        if self._on_frame is not None and self.is_running:
            self._on_frame(frame)

    def show_code(self, text: str, *, times: int = 2, symbology: str = "ean13") -> None:
        """Hold a code before the camera, if somebody looks."""
        if self._on_code is not None and self.is_running:
            self._on_code(SeenCode(text, symbology, "camera", times))

    def become(self, state: CameraState) -> None:
        """Change the camera's state, as when it is unplugged."""
        if self._on_state is not None:
            self._on_state(state)


class FakePhotos:
    """Keeps frames in memory; what stands in `waiting` has not reached the hub. `fail_with` refuses the next frame."""

    def __init__(self) -> None:
        self.content: dict[str, bytes] = {}
        self.waiting: set[str] = set()
        self.fail_with: Exception | None = None

    def keep(self, frame: Frame) -> str:
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error
        image = QImage(frame.buffer, frame.width, frame.height, frame.stride, QImage.Format.Format_BGR888)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        content = bytes(buffer.data().data()) + bytes([len(self.content)])  # two pictures of the same are two photos
        key = hashlib.sha256(content).hexdigest()
        self.content[key] = content
        self.waiting.add(key)
        return key

    def photo(self, sha256: str) -> bytes | None:
        return self.content.get(sha256)

    def is_waiting(self, sha256: str) -> bool:
        return sha256 in self.waiting


class FakeReturnNumbers:
    """Gives R-2-1, R-2-2 and so on."""

    def __init__(self) -> None:
        self.given = 0

    def next_local_number(self) -> str:
        self.given += 1
        return f"R-2-{self.given}"


class FakeFeedback:
    """Remembers what was heard."""

    def __init__(self) -> None:
        self.given: list[Sound] = []

    def give(self, sound: Sound) -> None:
        self.given.append(sound)


@dataclass(frozen=True)
class FakeWorld:
    """The fakes with their own types, and the bundle the screens are given."""

    services: Services
    theme: Theme
    clock: FakeClock
    orders: FakeOrders
    sink: FakeSink
    catalogue: FakeCatalogue
    hub: FakeHub
    drafts: FakeDrafts
    sign_in: FakeSignIn
    sync: FakeSync
    store: FakeStoreSettings
    device: FakeDeviceSettings
    camera: FakeCamera
    feedback: FakeFeedback
    photos: FakePhotos
    return_numbers: FakeReturnNumbers


def trigger(text: str, symbology: str = "ean13") -> SeenCode:
    """Return a code as the trigger of a handheld reads it."""
    return SeenCode(text, symbology, "trigger")


def make_world(
    *,
    mode: Mode = Mode.LIGHT,
    text_scale: float = 1.0,
    orders: Iterable[Order] | None = None,
    policy: StorePolicy | None = None,
    is_signed_in: bool = True,
    has_camera: bool = False,
    device_role: str = "handheld",
    theme: Theme | None = None,
    drafts: FakeDrafts | None = None,
) -> FakeWorld:
    """Return an example store with Maya signed in. Needs the application object (pytest-qt's `qapp`)."""
    theme = theme or Theme(mode, text_scale)
    theme.set_reduced_motion(True)
    clock, catalogue, hub = FakeClock(), FakeCatalogue(), FakeHub()
    view = FakeOrders(example_orders() if orders is None else orders)
    store, device, sync = FakeStoreSettings(policy), FakeDeviceSettings(), FakeSync()
    sink = FakeSink(view, clock, store.policy)
    sign_in, camera, feedback = FakeSignIn(MAYA if is_signed_in else None), FakeCamera(), FakeFeedback()
    camera.configured = has_camera
    drafts = drafts or FakeDrafts()
    photos, return_numbers = FakePhotos(), FakeReturnNumbers()
    services = Services(
        theme=theme,
        clock=clock,
        orders=view,
        sink=sink,
        catalogue=catalogue,
        hub=hub,
        drafts=drafts,
        sign_in=sign_in,
        sync=sync,
        store=store,
        device=device,
        camera=camera,
        feedback=feedback,
        device_name="Handheld 3" if device_role == "handheld" else "Counter 2",
        device_role=device_role,
        version="0.1.0",
        photos=photos,
        return_numbers=return_numbers,
    )
    return FakeWorld(
        services, theme, clock, view, sink, catalogue, hub, drafts, sign_in, sync, store, device, camera, feedback,
        photos, return_numbers,
    )  # fmt: skip


__all__ = ["ANA", "MAYA", "ME", "NOW", "FakeWorld", "make_world", "trigger"]
