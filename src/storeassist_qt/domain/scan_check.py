"""What is wrong with a scanner, judged by one scan of keys: the scan doctor's knowledge, without any toolkit.

A scanner types what it reads as if on one keyboard layout, and the device reads the keys as another: the known text of
`TEST_TEXT` shows which. Findings are names; their words are the screens' business.
"""

from __future__ import annotations

import itertools
import statistics
from dataclasses import dataclass

from storeassist_qt.domain.codes import (
    DEFAULT_RULES,
    GS,
    CodeRules,
    ScannedCode,
    aim_symbology,
    gtin14,
    read_code,
    split_aim,
)

TEST_TEXT = "SCAN-qwertyz/M:1234567890"
"""Drawn as Code 128 on the screen: every letter and sign that layouts disagree about."""
TEST_GS1 = "(01)09521234543213(10)AB-1(17)301231"
TEST_GTIN = "9521234543213"

SLOW_GAP_MS = 25.0  # half of what people reach when they hit two keys almost at once


def _layout(us: str, other: str) -> dict[int, str]:
    return {ord(one): two for one, two in zip(us, other, strict=True)}


# What keys that a US keyboard calls by these characters give on others.
_LAYOUTS: dict[str, dict[int, str]] = {
    "german": _layout("-/:yzYZ", "\u00df-\u00d6zyZY"),
    "french": _layout("aqzwAQZWmM/:-1234567890", "qawzQAWZ,?!M)&\u00e9\"'(-\u00e8_\u00e7\u00e0"),
    "spanish": _layout("-/:", "'-\u00d1"),
}
_AZERTY_DIGITS = set("&\u00e9\"'(-\u00e8_\u00e7\u00e0")


SILENCE_MS = 200.0  # more patient than the app itself: a scanner that is set badly is what this is for
_ENDS = {"\r": "CR", "\n": "LF", "\t": "Tab"}


@dataclass(frozen=True)
class TypedScan:
    """One scan as it was typed: its characters, when each came (milliseconds, () where unknown), what ended it."""

    raw: str
    times_ms: tuple[float, ...] = ()
    ended_by: str = "CR"  # CR | LF | Tab | silence


class KeyLog:
    """Collects keys until Enter, Tab or silence ends a scan."""

    def __init__(self) -> None:
        self._chars: list[str] = []
        self._times: list[float] = []

    def key(self, char: str, at_ms: float) -> TypedScan | None:
        """Take one key ("" without a character) and return the scan it ends, if any."""
        before = self.silence(at_ms)
        if char in _ENDS:
            return self._finish(_ENDS[char]) or before
        if len(char) == 1:
            if len(self._chars) >= 4096:
                self._finish("silence")
            self._chars.append(char)
            self._times.append(at_ms)
        return before

    def silence(self, now_ms: float) -> TypedScan | None:
        """Return the scan that silence has ended, if any."""
        if self._times and now_ms - self._times[-1] >= SILENCE_MS:
            return self._finish("silence")
        return None

    def _finish(self, ended_by: str) -> TypedScan | None:
        chars, times, self._chars, self._times = self._chars, self._times, [], []
        return TypedScan("".join(chars), tuple(times), ended_by) if len(chars) > 1 else None


@dataclass(frozen=True)
class Examination:
    """One burst and what it tells. Times in milliseconds; `findings` are names, the worst first, () for a good scan.

    Findings: layout_german, layout_french, layout_spanish, layout_unknown, caps_lock, doubled, separator_lost,
    check_digit, no_end, slow, prefix_typed, suffix_typed.
    """

    raw: str
    text: str
    code: ScannedCode
    aim: str = ""
    ended_by: str = ""
    duration_ms: float = 0.0
    median_gap_ms: float = 0.0
    longest_gap_ms: float = 0.0
    gaps_ms: tuple[float, ...] = ()
    findings: tuple[str, ...] = ()


def examine(scan: TypedScan, rules: CodeRules = DEFAULT_RULES) -> Examination:
    """Return what one scan tells about the scanner that typed it."""
    times = scan.times_ms
    gaps = tuple(round(after - before, 1) for before, after in itertools.pairwise(times))
    longest = max(gaps, default=0.0)
    aim, body = split_aim(scan.raw)
    once = _typed_once(body, aim)
    text = once or body
    code = read_code(aim + text, aim_symbology(aim), rules)
    findings: list[str] = []
    if damage := damage_of(text):
        findings.append(damage)
    if once:
        findings.append("doubled")
    if code.problem in ("separator_lost", "malformed_gs1") or _lost_separator(scan.raw, code):
        findings.append("separator_lost")
    if code.problem == "check_digit" and not damage:
        findings.append("check_digit")
    if scan.ended_by == "silence":
        findings.append("no_end")
    if longest > SLOW_GAP_MS:
        findings.append("slow")
    before, behind = additions_of(text)
    findings += ["prefix_typed"] if before else []
    findings += ["suffix_typed"] if behind else []
    return Examination(
        raw=scan.raw,
        text=text,
        code=code,
        aim=aim,
        ended_by=scan.ended_by,
        duration_ms=times[-1] - times[0] if times else 0.0,
        median_gap_ms=statistics.median(gaps) if gaps else 0.0,
        longest_gap_ms=longest,
        gaps_ms=gaps,
        findings=tuple(dict.fromkeys(findings)),
    )


def _typed_once(text: str, aim: str) -> str:
    """Return the half of a text that is one half twice; "" for any other."""
    half = text[: len(text) // 2]
    if half and text == half + half and (len(half) >= 8 or gtin14(half)):
        return half
    if aim:
        first, found, second = text.partition(aim)
        return first if found and first == second else ""
    return ""


def damage_of(text: str, sent: str = TEST_TEXT) -> str:
    """Return how a keyboard layout changed a text: "" for not at all, else the finding.

    Of the test text everything can be told; of other codes only what no code of a shop holds.
    """
    if text == sent:
        return ""
    if text.swapcase() == sent:
        return "caps_lock"
    for name, table in _LAYOUTS.items():
        translated = sent.translate(table)
        if text == translated:
            return f"layout_{name}"
        if text == translated.swapcase():
            return "caps_lock"
    if len(text) == len(sent) and sum(a == b for a, b in zip(text, sent, strict=True)) > len(sent) // 2:
        return "layout_unknown"
    if len(text) >= 6 and all(char in _AZERTY_DIGITS for char in text):
        return "layout_french"
    if any(char in "\u00df\u00f6\u00d6\u00e4\u00c4\u00fc" for char in text):
        return "layout_german"
    return "layout_spanish" if any(char in "\u00f1\u00d1\u00a1" for char in text) else ""


def _lost_separator(raw: str, code: ScannedCode) -> bool:
    """Return whether the GS1 test code came without its separator."""
    is_test = code.gtin14 == "09521234543213" and code.batch.startswith("AB-1") and len(code.batch) > 4
    return is_test and GS not in raw


def additions_of(text: str) -> tuple[str, str]:
    """Return (prefix, suffix) around a test code, ("", "") where there is none."""
    for sent in (TEST_TEXT, TEST_GTIN):
        at = text.find(sent)
        if at >= 0:
            return text[:at], text[at + len(sent) :]
    return "", ""


def visible(text: str) -> str:
    """Return a text with its control characters named: <GS>, <CR>, <TAB>."""
    names = {"\x1d": "GS", "\r": "CR", "\n": "LF", "\t": "TAB", "\x02": "STX", "\x03": "ETX"}
    return "".join(f"<{names[char]}>" if char in names else char if char.isprintable() else "\ufffd" for char in text)
