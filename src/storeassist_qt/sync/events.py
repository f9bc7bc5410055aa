"""What the sync core hears, and what it asks to be done. Times are monotonic seconds of the driver's clock."""

from __future__ import annotations

from dataclasses import dataclass

from storeassist_qt.domain.ports import Connection


# --- events --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Started:
    """The driver runs; this is what the device has."""

    is_enrolled: bool
    waiting: int = 0
    attention: int = 0
    cursor: int = 0
    catalogue_cursor: int = 0
    epoch: str = ""
    has_loaded: bool = False
    is_resyncing: bool = False
    is_held: bool = False  # enrolled, and nobody has signed in at the hub since
    photos: int = 0


@dataclass(frozen=True)
class Tick:
    """The timer rang."""


@dataclass(frozen=True)
class Woken:
    """Somebody wants to try now: a tap, a network that came back, a resume."""


@dataclass(frozen=True)
class QueueChanged:
    """The queue or the cards changed on the device (a command, a settled card), or somebody signed in at the hub."""

    waiting: int
    attention: int
    is_held: bool = False


@dataclass(frozen=True)
class PushAnswered:
    """The hub answered a push with outcomes, and they are noted."""

    epoch: str
    cursor: int
    waiting: int
    attention: int


@dataclass(frozen=True)
class PushGap:
    """409: the hub expects another sequence; `reason` is gap or second_sender."""

    expected: int
    reason: str
    epoch: str = ""


@dataclass(frozen=True)
class PushFailed:
    """A push got no outcomes."""

    code: str
    retry_after_s: float = 0.0


@dataclass(frozen=True)
class QueueRewritten:
    """What `AnswerGap`, `SetAside` or `EndEpoch` asked for is done."""

    waiting: int
    attention: int


@dataclass(frozen=True)
class PageReceived:
    """A page of changes is here, not yet applied."""

    epoch: str


@dataclass(frozen=True)
class PageApplied:
    """The page is applied."""

    cursor: int
    catalogue_cursor: int  # the hub's, not ours
    is_last: bool
    waiting: int
    attention: int


@dataclass(frozen=True)
class CatalogueApplied:
    """A page of products is applied."""

    cursor: int
    is_last: bool


@dataclass(frozen=True)
class PullFailed:
    """A pull (of changes or products) brought nothing usable."""

    code: str
    retry_after_s: float = 0.0


@dataclass(frozen=True)
class PhotosChanged:
    """So many photos are to be sent."""

    photos: int


@dataclass(frozen=True)
class PhotoSent:
    """The hub answered about one photo, taken or refused, and that is noted; so many are left."""

    photos: int


@dataclass(frozen=True)
class PhotoFailed:
    """A photo got no answer about itself."""

    code: str
    retry_after_s: float = 0.0


@dataclass(frozen=True)
class StreamOpened:
    """The event stream is connected; the hub says something every `beat_s` seconds, if nothing else a heartbeat."""

    beat_s: float = 4.0


@dataclass(frozen=True)
class StreamAlive:
    """A heartbeat came."""


@dataclass(frozen=True)
class Poked:
    """The hub's cursor moved."""

    cursor: int


@dataclass(frozen=True)
class StreamLost:
    """The event stream ended."""


Event = (
    Started
    | Tick
    | Woken
    | QueueChanged
    | PushAnswered
    | PushGap
    | PushFailed
    | QueueRewritten
    | PageReceived
    | PageApplied
    | CatalogueApplied
    | PullFailed
    | PhotosChanged
    | PhotoSent
    | PhotoFailed
    | StreamOpened
    | StreamAlive
    | Poked
    | StreamLost
)


# --- actions -------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class SendPush:
    """Send the oldest unanswered commands, at most `limit`; answer with PushAnswered, PushGap or PushFailed."""

    limit: int


@dataclass(frozen=True)
class Pull:
    """Ask for the next page of changes; answer with PageReceived or PullFailed.

    `is_doubtful`: the hub has fallen silent, and the person is to know soon whether it is still there.
    """

    is_doubtful: bool = False


@dataclass(frozen=True)
class ApplyPage:
    """Apply the page just received; answer with PageApplied."""


@dataclass(frozen=True)
class PullCatalogue:
    """Ask for and apply the next page of products; answer with CatalogueApplied or PullFailed."""


@dataclass(frozen=True)
class SendPhoto:
    """Send the oldest photo that waits; answer with PhotoSent or PhotoFailed."""


@dataclass(frozen=True)
class AnswerGap:
    """Offer the hub what it expects, or start a new incarnation; answer with QueueRewritten."""

    expected: int


@dataclass(frozen=True)
class SetAside:
    """Turn the oldest unanswered command into a card; answer with QueueRewritten."""

    code: str


@dataclass(frozen=True)
class StartEpoch:
    """Note the new epoch; the next pull begins at zero."""

    epoch: str


@dataclass(frozen=True)
class EndEpoch:
    """The pull from zero is done: offer what the hub lacks; answer with QueueRewritten."""


@dataclass(frozen=True)
class AdoptEpoch:
    """Note the epoch of the first contact."""

    epoch: str


@dataclass(frozen=True)
class OpenStream:
    """Connect the event stream."""


@dataclass(frozen=True)
class CloseStream:
    """Drop the event stream; no StreamLost is expected for it."""


@dataclass(frozen=True)
class SetTimer:
    """Ring (Tick) at this time; replaces the timer before."""

    at: float


@dataclass(frozen=True)
class CoreStatus:
    """What is known of the connection."""

    connection: Connection
    reason: str = ""
    waiting: int = 0
    attention: int = 0
    is_online: bool = False
    is_loading: bool = False
    photos: int = 0


@dataclass(frozen=True)
class Report:
    """The status changed."""

    status: CoreStatus


Action = (
    SendPush
    | Pull
    | ApplyPage
    | PullCatalogue
    | SendPhoto
    | AnswerGap
    | SetAside
    | StartEpoch
    | EndEpoch
    | AdoptEpoch
    | OpenStream
    | CloseStream
    | SetTimer
    | Report
)
