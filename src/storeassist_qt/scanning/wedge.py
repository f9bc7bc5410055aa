"""Tells a scanner's keystrokes from a person's: the keyboard wedge, without any toolkit.

The event filter hands in each key press with the time stamp of the event (not of its handling) and does what the
decision says: hold the event back, replay held ones, deliver a barcode. Keys that only change modifiers (Shift)
are not handed in. `tick` is called when `next_deadline` has passed **and** no key event is waiting in the queue.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from storeassist_qt.domain.codes import aim_symbology, gtin14, split_aim

TERMINATORS = {"\r": "CR", "\n": "LF", "\t": "Tab"}
_SEPARATORS = "\x1d\x1e\x04\x02\x03"  # GS and what scanners put around GS1 data; all others below 0x20 are commands


@dataclass(frozen=True)
class WedgeSettings:
    """How this device's scanner types. Times in milliseconds.

    With `prefix` or `suffix` set only these decide. In PIN fields only a burst with `badge_prefix` is caught.
    """

    gap_ms: float = 35.0
    silence_ms: float = 100.0
    min_length: int = 4
    max_length: int = 4096
    prefix: str = ""
    suffix: str = ""
    badge_prefix: str = ""


@dataclass(frozen=True)
class Burst:
    """One barcode as typed by the scanner. `text` is without prefix, suffix and AIM identifier.

    `doubled` says that the scanner typed the code twice in one go (a GTIN is then given once) or sent the same
    burst again within 15 ms. `raw` is everything that came, for the scan doctor; `ended_by` is CR, LF, Tab, suffix
    or silence. `times_ms` are the times of the characters of `raw`.
    """

    text: str
    aim: str = ""
    symbology: str = ""
    raw: str = ""
    started_ms: float = 0.0
    ended_ms: float = 0.0
    ended_by: str = ""
    doubled: bool = False
    longest_gap_ms: float = 0.0
    times_ms: tuple[float, ...] = ()


@dataclass(frozen=True)
class Decision:
    """What to do now: first replay the held events named by their tokens, then hold or pass the current one.

    `refused` is "burst_too_long" when a burst outgrew the limit; `refused_length` counts its characters.
    """

    hold: bool = False
    replay: tuple[Hashable, ...] = ()
    burst: Burst | None = None
    refused: str = ""
    refused_length: int = 0


PASS = Decision()
HOLD = Decision(hold=True)


class Wedge:
    """The state of one keyboard: what is being held back, and since when."""

    def __init__(self, settings: WedgeSettings | None = None) -> None:
        self.settings = settings or WedgeSettings()
        self._chars: list[str] = []
        self._tokens: list[Hashable] = []
        self._times: list[float] = []
        self._started = 0.0
        self._last = 0.0
        self._longest_gap = 0.0
        self._overflow = 0
        self._protected = False
        self._ended_at: float | None = None
        self._last_text = ""

    @property
    def is_collecting(self) -> bool:
        """Return whether characters are being held back or swallowed."""
        return bool(self._chars) or self._overflow > 0

    def next_deadline(self) -> float | None:
        """Return when `tick` is due (same clock as the time stamps), or None while nothing is held."""
        if not self.is_collecting:
            return None
        # One more millisecond than a gap: a gap of exactly that length still belongs to a burst.
        return self._last + (self.settings.silence_ms if self._may_be_burst() else self.settings.gap_ms + 1)

    def key(
        self, char: str, at_ms: float, token: Hashable = None, *, auto_repeat: bool = False, protected: bool = False
    ) -> Decision:
        """Take in one key press; `char` is its text ("" for a key without one), `token` names the event for replay.

        `protected` is set while a PIN or password field has the focus.
        """
        before = self._settle(at_ms)
        if self._overflow:
            return self._swallow(char, at_ms)
        decision = self._take(char, at_ms, token, auto_repeat, protected)
        return _joined(before, decision)

    def tick(self, now_ms: float) -> Decision:
        """Decide what silence means; call when `next_deadline` has passed."""
        deadline = self.next_deadline()
        return PASS if deadline is None or now_ms < deadline else self._settle(now_ms)

    def flush(self) -> Decision:
        """Give everything back: the window lost the focus or the filter is being removed."""
        return Decision(replay=self._give_back())

    # --- silence

    def _settle(self, now: float) -> Decision:
        """Decide about what is held if the time since the last key says enough."""
        if not self.is_collecting:
            return PASS
        silence = now - self._last
        if self._overflow:
            return self._end_overflow() if silence >= self.settings.silence_ms else PASS
        if not self._may_be_burst():
            return Decision(replay=self._give_back()) if silence > self.settings.gap_ms else PASS
        if silence < self.settings.silence_ms:
            return PASS
        if self.settings.suffix or (self._protected and self._is_short()):
            # Only the suffix ends a burst, and it did not come.
            return Decision(replay=self._give_back())
        return self._finish("silence", self._last)

    def _is_short(self) -> bool:
        return len(self._body()) < (1 if self._prefix() else self.settings.min_length)

    def _may_be_burst(self) -> bool:
        """Return whether what is held may still be a barcode after a pause longer than a gap."""
        if self._overflow:
            return True
        prefix = self._prefix()
        if prefix:
            return len(self._chars) >= len(prefix)
        return len(self._chars) >= (1 if self.settings.suffix else self.settings.min_length)

    # --- one key

    def _take(self, char: str, at: float, token: Hashable, auto_repeat: bool, protected: bool) -> Decision:
        if char in TERMINATORS and not auto_repeat:
            return self._terminate(char, at, token)
        if auto_repeat or not _is_collected(char):
            return self._not_a_scan(token)
        if self._chars and at - self._last > self.settings.gap_ms and not self._prefix():
            # A longer gap within the text: somebody types. (`_settle` waits for 100 ms of silence only.)
            given_back = self._give_back()
            return _joined(Decision(replay=given_back), self._start(char, at, token, protected))
        if not self._chars:
            return self._start(char, at, token, protected)
        return self._append(char, at, token)

    def _start(self, char: str, at: float, token: Hashable, protected: bool) -> Decision:
        self._protected = protected
        if protected and not self.settings.badge_prefix:
            return PASS
        prefix = self._prefix()
        if prefix and char != prefix[0]:
            return PASS
        self._started, self._longest_gap = at, 0.0
        self._chars, self._tokens, self._times, self._last = [char], [token], [at], at
        return self._ended_by_suffix(at) or HOLD

    def _append(self, char: str, at: float, token: Hashable) -> Decision:
        prefix, place = self._prefix(), len(self._chars)
        if place < len(prefix) and char != prefix[place]:
            return Decision(hold=True, replay=(*self._give_back(), token))
        self._longest_gap = max(self._longest_gap, at - self._last)
        self._chars.append(char)
        self._tokens.append(token)
        self._times.append(at)
        self._last = at
        if len(self._chars) > self.settings.max_length:
            self._overflow = len(self._chars)
            self._chars, self._tokens, self._times = [], [], []
            return HOLD
        return self._ended_by_suffix(at) or HOLD

    def _ended_by_suffix(self, at: float) -> Decision | None:
        suffix = self.settings.suffix
        if not suffix or self._protected or suffix[-1] != self._chars[-1]:
            return None
        if "".join(self._chars[-len(suffix) :]) != suffix or not self._body():
            return None
        return self._finish("suffix", at)

    def _terminate(self, char: str, at: float, token: Hashable) -> Decision:
        if not self._chars:
            # CR LF, or an Enter behind a suffix: part of the burst that just ended, no key of a person.
            if self._ended_at is not None and at - self._ended_at <= self.settings.gap_ms:
                return HOLD
            return PASS
        suffix_is_missing = bool(self.settings.suffix) and not self._protected and char not in self.settings.suffix
        if self.settings.suffix and char in self.settings.suffix and not self._protected:
            return self._append(char, at, token)
        prefix_is_missing = not "".join(self._chars).startswith(self._prefix())
        if self._is_short() or suffix_is_missing or prefix_is_missing:
            return Decision(hold=True, replay=(*self._give_back(), token))
        return self._finish(TERMINATORS[char], at)

    def _not_a_scan(self, token: Hashable) -> Decision:
        if not self._chars:
            return PASS
        return Decision(hold=True, replay=(*self._give_back(), token))

    # --- ends

    def _prefix(self) -> str:
        return self.settings.badge_prefix if self._protected else self.settings.prefix

    def _body(self) -> str:
        text = "".join(self._chars)
        prefix, suffix = self._prefix(), "" if self._protected else self.settings.suffix
        text = text.removeprefix(prefix)
        return text.removesuffix(suffix) if suffix else text

    def _finish(self, ended_by: str, at: float) -> Decision:
        raw, body = "".join(self._chars), self._body()
        aim, text = split_aim(raw)
        if aim:
            # The identifier may itself be the configured prefix; it is used before that is stripped.
            suffix = "" if self._protected else self.settings.suffix
            body = text.removesuffix(suffix) if suffix else text
        else:
            aim, body = split_aim(body)
        half = undoubled(body)
        again = self._ended_at is not None and body == self._last_text and self._started - self._ended_at < 15
        burst = Burst(
            text=half or body,
            aim=aim,
            symbology=aim_symbology(aim),
            raw=raw,
            started_ms=self._started,
            ended_ms=at,
            ended_by=ended_by,
            doubled=half is not None or again or looks_doubled(body),
            longest_gap_ms=self._longest_gap,
            times_ms=tuple(self._times),
        )
        self._chars, self._tokens, self._times = [], [], []
        self._ended_at, self._last_text = at, body
        return Decision(hold=True, burst=burst)

    def _give_back(self) -> tuple[Hashable, ...]:
        tokens = tuple(self._tokens)
        self._chars, self._tokens, self._times, self._overflow = [], [], [], 0
        return tokens

    # --- a burst beyond all measure: swallowed to its end, told once, never kept

    def _swallow(self, char: str, at: float) -> Decision:
        self._last = at
        if char in TERMINATORS:
            self._ended_at = at
            return self._end_overflow()
        self._overflow += 1
        return HOLD

    def _end_overflow(self) -> Decision:
        length, self._overflow = self._overflow, 0
        self._last_text = ""
        return Decision(hold=True, refused="burst_too_long", refused_length=length)


def undoubled(text: str) -> str | None:
    """Return the code a scanner typed twice in one burst, or None.

    Only a GTIN, or a code with its AIM identifier before each half, is cut in two: "AB12AB12" may be a number
    of its own (`looks_doubled` still says so).
    """
    middle = len(text) // 2
    if looks_doubled(text) and gtin14(text[:middle]) and gtin14(text) is None:
        return text[:middle]
    marked = text.find("]")
    if marked > 0:
        aim, rest = split_aim(text[marked:])
        if aim and rest == text[:marked]:
            return rest
    return None


def looks_doubled(text: str) -> bool:
    """Return whether a text of 16 characters or more is one half twice."""
    middle = len(text) // 2
    return len(text) >= 16 and len(text) % 2 == 0 and text[:middle] == text[middle:]


def _is_collected(char: str) -> bool:
    return len(char) == 1 and (char.isprintable() or char in _SEPARATORS)


def _joined(first: Decision, then: Decision) -> Decision:
    """Return two decisions about one event as one; `first` is about what was held before it."""
    if first is PASS:
        return then
    return Decision(
        hold=then.hold,
        replay=first.replay + then.replay,
        burst=first.burst or then.burst,
        refused=first.refused or then.refused,
        refused_length=first.refused_length or then.refused_length,
    )
