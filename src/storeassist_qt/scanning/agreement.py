"""What was seen and how often, over camera frames and trigger reads; what it means is decided elsewhere.

One code is one key: the GTIN-14 where the text holds one (an EAN and the QR of the same pack are one item),
else the text. Times are seconds of a clock the caller injects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from storeassist_qt.domain.codes import DEFAULT_RULES, CodeRules, read_code

AGREE_WITHIN_S = 0.7  # equal reads further apart belong to two looks
AGREE_APART_S = 0.08  # reads of one exposure are no second opinion
LEAVE_S = 0.5  # so long a code must be out of the band before it counts again
LEAVE_LOOKS = 3  # and so many frames must have been looked at: a stalled worker sees nothing leave
MAX_REMEMBERED = 64

Corners = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Glimpse:
    """One code in one frame, as the decoder gave it."""

    text: str
    symbology: str = ""
    aim: str = ""
    corners: Corners = ()


@dataclass(frozen=True)
class Seen:
    """A code as it stands after a frame or a trigger read.

    `times` counts equal reads within 0.7 s that lie at least 80 ms apart. `competing` says that another text was
    read in that time. `fresh` is False while the code is held back: it was acted on and has not left the band since.
    """

    text: str
    symbology: str
    times: int
    first_at: float
    competing: bool = False
    fresh: bool = True
    source: str = "camera"
    aim: str = ""
    corners: Corners = ()


@dataclass
class _Track:
    reads: list[float] = field(default_factory=list)
    last_at: float = 0.0
    missing_since: float | None = None
    missed_looks: int = 0
    is_held: bool = False


class Agreement:
    """Remembers what the camera read in the last moments. One thread; pass a monotonic clock in seconds."""

    def __init__(self, clock: Callable[[], float], rules: CodeRules = DEFAULT_RULES) -> None:
        self._clock = clock
        self._rules = rules
        self._tracks: dict[str, _Track] = {}

    def key(self, text: str, symbology: str = "", aim: str = "") -> str:
        """Return what two reads are the same by."""
        return read_code(aim + text, symbology, self._rules).gtin14 or text

    def frame(self, glimpses: Iterable[Glimpse]) -> list[Seen]:
        """Take in one decoded frame (an empty one too: that is how codes leave) and return what it shows."""
        now = self._clock()
        present = {self.key(glimpse.text, glimpse.symbology, glimpse.aim): glimpse for glimpse in glimpses}
        for key in present:
            self._count(key, now)
        self._note_missing(present.keys(), now)
        return [self._seen(key, glimpse, now) for key, glimpse in present.items()]

    def trigger(self, text: str, symbology: str = "", aim: str = "") -> Seen:
        """Take in one trigger read: a person pressed for it, so it always counts."""
        return Seen(text, symbology, 1, self._clock(), source="trigger", aim=aim)

    def hold(self, text: str, symbology: str = "", aim: str = "") -> None:
        """Hold a code back that was acted on, until it has left the band for 0.5 s."""
        now = self._clock()
        track = self._tracks.setdefault(self.key(text, symbology, aim), _Track(last_at=now))
        track.is_held = True
        track.missing_since, track.missed_looks = None, 0

    def reset(self) -> None:
        """Forget everything: the panel was hidden, or another screen is on top."""
        self._tracks.clear()

    def _count(self, key: str, now: float) -> None:
        track = self._tracks.setdefault(key, _Track())
        track.last_at = now
        track.missing_since, track.missed_looks = None, 0
        track.reads = [at for at in track.reads if now - at <= AGREE_WITHIN_S]
        if not track.reads or now - track.reads[-1] >= AGREE_APART_S:
            track.reads.append(now)

    def _note_missing(self, present: Iterable[str], now: float) -> None:
        seen = set(present)
        for key in [key for key in self._tracks if key not in seen]:
            track = self._tracks[key]
            track.missed_looks += 1
            if track.missing_since is None:
                # Only frames prove an absence, so the time starts at the first frame without the code.
                track.missing_since = now
            if now - track.missing_since >= LEAVE_S and track.missed_looks >= LEAVE_LOOKS:
                track.is_held = False
                track.reads.clear()
                if now - track.last_at > AGREE_WITHIN_S:
                    del self._tracks[key]
        if len(self._tracks) > MAX_REMEMBERED:
            oldest = sorted((track.is_held, track.last_at, key) for key, track in self._tracks.items())
            for _, _, key in oldest[: len(oldest) - MAX_REMEMBERED]:
                del self._tracks[key]

    def _seen(self, key: str, glimpse: Glimpse, now: float) -> Seen:
        track = self._tracks[key]
        competing = any(
            other != key and rest.reads and now - rest.reads[-1] <= AGREE_WITHIN_S
            for other, rest in self._tracks.items()
        )
        return Seen(
            glimpse.text,
            glimpse.symbology,
            len(track.reads),
            track.reads[0],
            competing,
            not track.is_held,
            aim=glimpse.aim,
            corners=glimpse.corners,
        )
