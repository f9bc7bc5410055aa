"""What is wrong with a scanner, judged by one burst of keys: the scan doctor's knowledge, without any toolkit.

A scanner types what it reads as if on one keyboard layout, and the device reads the keys as another: the known text of
`TEST_TEXT` shows which. Findings are names; their words are the screens' business.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from storeassist_qt.domain.codes import DEFAULT_RULES, GS, CodeRules, ScannedCode, read_code
from storeassist_qt.scanning.wedge import Burst

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


def examine(burst: Burst, rules: CodeRules = DEFAULT_RULES) -> Examination:
    """Return what one burst tells about the scanner that typed it."""
    gaps = tuple(round(after - before, 1) for before, after in zip(burst.times_ms, burst.times_ms[1:], strict=False))
    code = read_code(burst.aim + burst.text, burst.symbology, rules)
    findings: list[str] = []
    if damage := damage_of(burst.text):
        findings.append(damage)
    if burst.doubled:
        findings.append("doubled")
    if code.problem in ("separator_lost", "malformed_gs1") or _lost_separator(burst, code):
        findings.append("separator_lost")
    if code.problem == "check_digit" and not damage:
        findings.append("check_digit")
    if burst.ended_by == "silence":
        findings.append("no_end")
    if burst.longest_gap_ms > SLOW_GAP_MS:
        findings.append("slow")
    findings += _additions(burst)
    return Examination(
        raw=burst.raw,
        text=burst.text,
        code=code,
        aim=burst.aim,
        ended_by=burst.ended_by,
        duration_ms=burst.ended_ms - burst.started_ms,
        median_gap_ms=statistics.median(gaps) if gaps else 0.0,
        longest_gap_ms=burst.longest_gap_ms,
        gaps_ms=gaps,
        findings=tuple(dict.fromkeys(findings)),
    )


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


def _lost_separator(burst: Burst, code: ScannedCode) -> bool:
    """Return whether the GS1 test code came without its separator."""
    is_test = code.gtin14 == "09521234543213" and code.batch.startswith("AB-1") and len(code.batch) > 4
    return is_test and GS not in burst.raw


def _additions(burst: Burst) -> list[str]:
    """Return whether the scanner adds something before or behind its codes that was not told to the app."""
    for sent in (TEST_TEXT, TEST_GTIN):
        at = burst.text.find(sent)
        if at >= 0 and burst.text != sent and burst.text != sent * 2:
            found = ["prefix_typed"] if at else []
            return found + (["suffix_typed"] if at + len(sent) < len(burst.text) else [])
    return []


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
