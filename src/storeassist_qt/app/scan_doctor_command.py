"""`storeassist scan doctor`: what a scanner types into the terminal, and what to set at it."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

from storeassist_qt.domain import scan_check

if TYPE_CHECKING:
    from storeassist_qt.domain.ports import DeviceSettings


def run_scan_doctor(settings: DeviceSettings, *, as_json: bool, seconds: float, stream: TextIO | None = None) -> int:
    """Examine every scan typed into the terminal until the time is over, Ctrl-D or Ctrl-C; 1 where none came."""
    source = stream or sys.stdin
    if not as_json:
        _print_welcome(settings)
    count = 0
    with contextlib.suppress(KeyboardInterrupt):
        for scan in _timed_scans(source, seconds) if source.isatty() else _line_scans(source):
            count += 1
            found = scan_check.examine(scan)
            print(json.dumps(as_facts(found), ensure_ascii=False) if as_json else in_words(found), flush=True)
    if not count and not as_json:
        print("No scan came. Click into this window, hold the scanner to a code and press its trigger.")
    return 0 if count else 1


def _print_welcome(settings: DeviceSettings) -> None:
    from storeassist_qt.scanning.decode import decoders_available

    versions = ", ".join(f"{name} {version or 'missing'}" for name, version in decoders_available().items())
    told = {key: settings.get(f"scanner.{key}") for key in ("prefix", "suffix", "badge_prefix", "gap_ms")}
    print(f"Decoders: {versions}")
    print("Settings: " + ", ".join(f"{key} {value!r}" for key, value in told.items()))
    print(f"Scan now. The best test is a Code 128 that says {scan_check.TEST_TEXT}")
    print("(Settings, Scanner, Scan doctor shows it on the screen). Ctrl-C ends.")


def _line_scans(stream: TextIO) -> Iterator[scan_check.TypedScan]:
    """Read whole lines where there is no terminal: without times."""
    for line in stream:
        if text := line.rstrip("\r\n"):
            yield scan_check.TypedScan(text, ended_by="CR" if text != line else "silence")


def _timed_scans(stream: TextIO, seconds: float) -> Iterator[scan_check.TypedScan]:
    """Read character by character as they come, with their times."""
    with _raw_terminal(stream) as read_char:
        log = scan_check.KeyLog()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            char = read_char(0.02)
            now = time.monotonic() * 1000
            if char in ("\x03", "\x04"):
                return
            scan = log.key(char, now) if char else log.silence(now)
            if scan is not None:
                yield scan


@contextlib.contextmanager
def _raw_terminal(stream: TextIO) -> Iterator[Callable[[float], str]]:
    """Give a function that waits so many seconds for one character ("" for none); the terminal is mended after."""
    try:
        import termios
    except ImportError:  # Windows
        yield _windows_char
        return
    import codecs
    import os
    import select

    number = stream.fileno()
    before = termios.tcgetattr(number)
    changed = termios.tcgetattr(number)
    changed[3] &= ~(termios.ICANON | termios.ECHO)
    changed[0] &= ~(termios.ICRNL | termios.IXON)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    termios.tcsetattr(number, termios.TCSADRAIN, changed)

    def read_char(wait_s: float) -> str:
        if not select.select([number], [], [], wait_s)[0]:
            return ""
        data = os.read(number, 1)
        return decoder.decode(data) if data else "\x04"

    try:
        yield read_char
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)


def _windows_char(wait_s: float) -> str:
    import msvcrt

    console: Any = msvcrt
    until = time.monotonic() + wait_s
    while time.monotonic() < until:
        if console.kbhit():
            return str(console.getwch())
        time.sleep(0.001)
    return ""


def as_facts(found: scan_check.Examination) -> dict[str, Any]:
    """Return an examination for JSON."""
    return {
        "raw": scan_check.visible(found.raw),
        "text": found.text,
        "aim": found.aim,
        "kind": found.code.kind,
        "gtin14": found.code.gtin14 or "",
        "ended_by": found.ended_by,
        "characters": len(found.raw),
        "duration_ms": round(found.duration_ms, 1),
        "median_gap_ms": round(found.median_gap_ms, 1),
        "longest_gap_ms": round(found.longest_gap_ms, 1),
        "findings": list(found.findings),
    }


def in_words(found: scan_check.Examination) -> str:
    """Return a few lines on one scan: what came, how fast, and what to set."""
    from storeassist_qt.ui.vm.scan_doctor import finding_text

    lines = [f"\n{scan_check.visible(found.raw)}"]
    if found.gaps_ms:
        pace = f"{found.median_gap_ms:.0f} ms between keys, {found.longest_gap_ms:.0f} ms at most"
        lines.append(f"  {len(found.raw)} characters in {found.duration_ms:.0f} ms ({pace}), ended by {found.ended_by}")
    else:
        lines.append(f"  {len(found.raw)} characters, ended by {found.ended_by}")
    lines.append(f"  means: {found.code.kind} {found.code.gtin14 or found.text}")
    before, behind = scan_check.additions_of(found.text)
    lines += [f"  added before: {before!r}"] if before else []
    lines += [f"  added behind: {behind!r}"] if behind else []
    lines += [f"  ! {finding_text(name)}" for name in found.findings] or ["  This scanner is set well."]
    return "\n".join(lines)
