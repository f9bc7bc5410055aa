"""What the screens need from the rest of the program; `app/wiring.py` hands it in.

Callbacks given to a port are always called on the thread of the caller's event loop (the GUI thread).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.commands import OrderCommand
from storeassist_qt.domain.oms_health import OmsHealth, OmsProblem
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.summaries import OrderSummary

Unsubscribe = Callable[[], None]


class Clock(Protocol):
    """The hub's time, as far as this device knows it."""

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""
        ...


# --- orders --------------------------------------------------------------------------------------------------------
class OrderFilter(StrEnum):
    """The filter chips of the orders screen."""

    ALL = "all"
    TO_PICK = "to_pick"
    PICKING = "picking"
    READY = "ready"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


@dataclass(frozen=True)
class OrderPage:
    """Rows `offset` and on of `total` matches, best first."""

    rows: tuple[OrderSummary, ...]
    total: int
    offset: int = 0


class OrderReader(Protocol):
    """The view of this device: base plus its own pending commands."""

    def order(self, order_id: str) -> Order | None:
        """Return one order, or None where this device does not hold it."""
        ...

    def order_by_number(self, number: str) -> Order | None:
        """Return the order with this number (digits or whole), invoice number or id at the OMS, or None."""
        ...

    def to_pick(self) -> Sequence[OrderSummary]:
        """Return all orders that wait for a pick or are being picked, by due time."""
        ...

    def to_stage(self) -> Sequence[OrderSummary]:
        """Return picked orders without a place, and staged ones, oldest due first."""
        ...

    def ready(self) -> Sequence[OrderSummary]:
        """Return all open orders whose customer may still check in, by due time."""
        ...

    def arrived(self) -> Sequence[OrderSummary]:
        """Return open orders whose customer is here, longest wait first."""
        ...

    def search(self, text: str, chip: OrderFilter, offset: int = 0, limit: int = 50) -> OrderPage:
        """Return orders by number, name, phone digits or SKU; an empty text lists all, newest first."""
        ...

    def counts(self) -> dict[OrderFilter, int]:
        """Return how many orders each filter chip holds on this device."""
        ...

    def returns(self) -> Sequence[OrderSummary]:
        """Return the orders with a return that is open, or that was closed today, newest return first."""
        ...

    def for_manager(self) -> Sequence[OrderSummary]:
        """Return the orders on which only a manager can settle something, oldest placed first."""
        ...

    def places_used_today(self) -> tuple[str, ...]:
        """Return staging places used today, most recent first, at most 12."""
        ...

    def subscribe(self, changed: Callable[[frozenset[str]], None]) -> Unsubscribe:
        """Call `changed` with the ids of changed orders after each commit (own commands and pulls)."""
        ...


class CommandSink(Protocol):
    """Where commands go: applied and queued in one transaction."""

    def submit(self, order_id: str, *commands: OrderCommand) -> Order:
        """Save the commands and return the order as it is now.

        All are saved or none. Raises Refused (with code and facts) and saves nothing where a rule says no.
        """
        ...

    def submit_as(self, session: Session, order_id: str, *commands: OrderCommand) -> Order:
        """Save commands of another person than the one signed in: a manager allows something once.

        `session` comes from `SignIn.prove`. Answers and raises as `submit`, and where nobody is signed in.
        """
        ...

    def submit_many(self, commands: Sequence[tuple[str, OrderCommand]]) -> None:
        """Save commands on several orders in one transaction; all or none. Raises Refused."""
        ...


class CatalogueReader(Protocol):
    """The replicated catalogue."""

    def product(self, sku: str) -> Product | None:
        """Return the product with this SKU (case-insensitive), or None."""
        ...

    def by_code(self, code: str) -> tuple[Product, int] | None:
        """Return the product a GTIN-14 or in-house code names, with the pieces in that pack; None if unknown."""
        ...

    def products(self, skus: Sequence[str]) -> dict[str, Product]:
        """Return the known products among the SKUs."""
        ...

    def last_seen(self, sku: str) -> tuple[str, datetime] | None:
        """Return where and when this SKU was last scanned on this device, or None."""
        ...

    def is_empty(self) -> bool:
        """Tell whether no catalogue has arrived yet."""
        ...


class Pictures(Protocol):
    """Product pictures by the SHA-256 of their content, which is `Product.image`."""

    def picture(self, key: str) -> bytes | None:
        """Return the picture's file if this device has it; else None at once, and ask the hub in the background.

        A key that is no SHA-256 is never asked for.
        """
        ...

    def subscribe(self, changed: Callable[[str], None]) -> Unsubscribe:
        """Call `changed` with the key of each picture that has arrived."""
        ...


class HubLookup(Protocol):
    """Questions that only the hub can answer; each answers through a callback, once."""

    def search(self, text: str, done: Callable[[OrderPage | None], None]) -> None:
        """Search the hub; None where it cannot be reached."""
        ...

    def fetch(self, number: str, done: Callable[[str], None]) -> None:
        """Bring an order to this device: done("found" | "unknown" | "offline")."""
        ...

    def settle_problem(self, problem: OmsProblem, actor: str, done: Callable[[str], None]) -> None:
        """Tell the hub that a manager (`actor`, an associate's id) has looked at a problem with the OMS.

        done("") once every device will see it, else done(code of why not).
        """
        ...


@dataclass(frozen=True)
class LookupNote:
    """An order number somebody asked for while offline."""

    number: str
    asked_at: datetime


class DraftStore(Protocol):
    """Small pieces of unfinished work that survive a restart, one JSON text per key."""

    def load(self, key: str) -> str | None:
        """Return the draft, or None."""
        ...

    def save(self, key: str, text: str) -> None:
        """Save the draft durably."""
        ...

    def drop(self, key: str) -> None:
        """Forget the draft."""
        ...


# --- documents and photos ------------------------------------------------------------------------------------------
class DocumentKind(StrEnum):
    """What can be shown, printed and saved of an order or a return."""

    INVOICE = "invoice"
    LABEL = "label"  # the OMS's own
    CREDIT_NOTE = "credit_note"
    BAG_LABEL = "bag_label"  # ours: order, name, place, bag n of m, a code our scanner reads
    RECEIPT = "receipt"


class Paper(StrEnum):
    """Paper of a document; the OMS's documents have their own."""

    A4 = "a4"
    ROLL_80 = "80mm"


@dataclass(frozen=True)
class DocumentInfo:
    """A document of an order. Not ready: `reason` is a code (`document_at_oms_later`, `document_offline`...)."""

    order_id: str
    kind: DocumentKind
    number: str = ""
    return_id: str = ""
    is_ready: bool = True
    reason: str = ""
    papers: tuple[Paper, ...] = ()  # more than one where a choice is offered


@dataclass(frozen=True)
class PageImage:
    """One page, painted: RGB, 8 bits, rows of `stride` bytes; sizes in mm are those of the paper."""

    pixels: bytes
    width: int
    height: int
    stride: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class OpenedDocument:
    """A document ready to be shown, printed and saved."""

    info: DocumentInfo
    file_name: str
    pdf: bytes
    pages: tuple[PageImage, ...]


class Documents(Protocol):
    """Invoices, credit notes, labels and receipts of orders."""

    def listed(self, order: Order) -> tuple[DocumentInfo, ...]:
        """Return what there is, or will be, of an order and its returns."""
        ...

    def open(
        self, info: DocumentInfo, paper: Paper, done: Callable[[OpenedDocument | None, str], None], *, dpi: int = 150
    ) -> None:
        """Make or fetch and paint a document in the background: done(document, "") or done(None, code), once."""
        ...


class Photos(Protocol):
    """Photos taken at the counter, by the SHA-256 of their content; kept here until the hub has them."""

    def keep(self, frame: Frame) -> str:
        """Compress a camera picture to at most 500 KB, keep it, queue it for the hub; returns its SHA-256.

        Raises ScanError("photo_unusable"), StorageError.
        """
        ...

    def photo(self, sha256: str) -> bytes | None:
        """Return the JPEG if it is on this device, else None (and ask the hub in the background)."""
        ...

    def is_waiting(self, sha256: str) -> bool:
        """Tell whether the photo still has to travel from this device to the hub."""
        ...


class ReturnNumbers(Protocol):
    """Names for returns until the hub numbers them."""

    def next_local_number(self) -> str:
        """Return "R-<counter>-<n>"; each is given once on this device."""
        ...


# --- people --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Session:
    """Who is signed in on this device."""

    associate_id: str
    number: str
    name: str
    roles: frozenset[Role]
    is_offline: bool = False


@dataclass(frozen=True)
class SignInAnswer:
    """The outcome of a sign-in: a session, or a code with facts (`tries_left`, `wait_s`, `missing`)."""

    session: Session | None
    code: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


class SignIn(Protocol):
    """Proves who a person is, online or offline."""

    def resolve_badge(self, badge: str) -> str | None:
        """Return the associate's number for a badge, or None where this device does not know it."""
        ...

    def sign_in(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        """Check number and PIN; `pin` may be empty where the store allows the badge alone."""
        ...

    def prove(self, number: str, pin: str, done: Callable[[SignInAnswer], None], *, badge: str = "") -> None:
        """Check number (or badge) and PIN as a sign-in does, and leave whoever is signed in signed in.

        Wrong PINs count as at sign-in. A badge alone proves nobody here.
        """
        ...

    def sign_out(self) -> None:
        """End the session; queue and drafts stay."""
        ...

    def recent(self) -> Sequence[tuple[str, str]]:
        """Return (number, name) of the last four associates here, newest first, where the store shows them."""
        ...

    def session(self) -> Session | None:
        """Return who is signed in, or None."""
        ...


# --- sync ----------------------------------------------------------------------------------------------------------
class Connection(StrEnum):
    """The four words of the sync pill."""

    SYNCED = "synced"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"


@dataclass(frozen=True)
class SyncStatus:
    """What the pill and the sync screen show."""

    connection: Connection
    waiting: int = 0
    attention: int = 0
    last_success: datetime | None = None
    is_loading: bool = False  # the first pull of this device is still under way
    is_online: bool = False
    reason: str = ""  # a code that says why we are offline
    clock_skew_s: int = 0
    oldest_waiting: datetime | None = None
    photos_waiting: int = 0
    oms: OmsHealth | None = None  # as the hub last told


@dataclass(frozen=True)
class WayOut:
    """One button of an attention card: `act` names it, `facts` fill its text."""

    act: str
    facts: dict[str, Any] = field(default_factory=dict)
    roles: frozenset[Role] = frozenset()


@dataclass(frozen=True)
class AttentionCard:
    """One refusal with those that follow from it."""

    card_id: str
    order_id: str
    number: str
    code: str
    facts: dict[str, Any]
    what: str  # the refused command's tag
    what_facts: dict[str, Any]
    actor_name: str
    at: datetime
    followers: tuple[str, ...] = ()
    ways_out: tuple[WayOut, ...] = ()


@dataclass(frozen=True)
class OutboxRow:
    """One action of this device: waiting, or sent today."""

    command_id: str
    order_id: str
    number: str
    what: str
    facts: dict[str, Any]
    at: datetime
    state: str  # pending | sent | accepted | refused | needs_person
    may_be_refused: bool = False


class SyncPort(Protocol):
    """State of the connection, the queue and the refusals."""

    def status(self) -> SyncStatus:
        """Return the current state."""
        ...

    def subscribe(self, changed: Callable[[SyncStatus], None]) -> Unsubscribe:
        """Call `changed` whenever the status changes."""
        ...

    def try_now(self) -> None:
        """Sync at once instead of waiting for the next turn."""
        ...

    def attention(self) -> Sequence[AttentionCard]:
        """Return the open cards, oldest first."""
        ...

    def settle(self, card_id: str, act: str) -> None:
        """Take one way out of a card; raises Refused where it is no longer possible."""
        ...

    def settle_as(self, session: Session, card_id: str, act: str) -> None:
        """Take a way out that a manager allows once; `session` comes from `SignIn.prove`. Raises as `settle`."""
        ...

    def waiting(self) -> Sequence[OutboxRow]:
        """Return what waits to be sent, oldest first."""
        ...

    def sent_today(self) -> Sequence[OutboxRow]:
        """Return what the hub answered today, newest first."""
        ...

    def notes(self) -> Sequence[LookupNote]:
        """Return the order numbers that will be looked up when online."""
        ...

    def note_lookup(self, number: str) -> None:
        """Keep an order number to look up by itself when online."""
        ...

    def diagnostic_code(self) -> str:
        """Return a short text without personal data that describes this device's state."""
        ...


# --- device --------------------------------------------------------------------------------------------------------
class StoreSettings(Protocol):
    """The store's policy as last pulled."""

    def policy(self) -> StorePolicy:
        """Return the policy in force."""
        ...

    def subscribe(self, changed: Callable[[StorePolicy], None]) -> Unsubscribe:
        """Call `changed` after each change."""
        ...


class DeviceSettings(Protocol):
    """Settings of this device (`settings.toml`), by dotted key such as `ui.theme`."""

    def get(self, key: str) -> Any:
        """Return the value in force."""
        ...

    def set(self, key: str, value: Any) -> bool:
        """Write the file and put the value in force; returns True where it needs a restart. Raises SettingsError."""
        ...

    def subscribe(self, changed: Callable[[str, Any], None]) -> Unsubscribe:
        """Call `changed` with key and value after each change."""
        ...


@dataclass(frozen=True)
class Frame:
    """One camera picture: BGR, 8 bits, rows of `stride` bytes. The buffer stays valid while the frame is held."""

    buffer: memoryview
    width: int
    height: int
    stride: int


class CameraState(StrEnum):
    """What the camera is doing."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    NONE = "camera_not_found"
    TAKEN = "camera_taken"
    LOST = "camera_lost"
    BAD_FORMAT = "bad_format"


@dataclass(frozen=True)
class SeenCode:
    """A code as the camera or the trigger saw it. `corners` are in pixels of the frame."""

    text: str
    symbology: str
    source: str  # camera | trigger | typed
    times: int = 1
    is_contested: bool = False  # another text was seen within the last 0.7 s
    corners: tuple[tuple[int, int], ...] = ()


class Camera(Protocol):
    """The camera with its decoder; used only while a scan panel is visible."""

    def is_configured(self) -> bool:
        """Tell whether a camera is chosen in the settings."""
        ...

    def start(
        self,
        on_frame: Callable[[Frame], None],
        on_code: Callable[[SeenCode], None],
        on_state: Callable[[CameraState], None],
    ) -> None:
        """Open the camera and deliver; a second start replaces the first."""
        ...

    def stop(self) -> None:
        """Release the camera."""
        ...

    def hold(self, text: str) -> None:
        """Do not report this text again until it has left the band for 0.5 s."""
        ...


class Sound(StrEnum):
    """What is heard and felt."""

    MATCH = "match"
    COMPLETE = "complete"
    WRONG = "wrong"
    ARRIVED = "arrived"
    ATTENTION = "attention"


class Feedback(Protocol):
    """Sound and vibration; silent where the device has neither."""

    def give(self, sound: Sound) -> None:
        """Play at once, never blocking."""
        ...
