"""`storeassist scan`: what is read in pictures or in front of a camera, and what it means."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from storeassist_qt.domain.codes import CodeRules, ScannedCode, read_code
from storeassist_qt.domain.errors import ScanError

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
READ, NOTHING_READ = 0, 1  # exit codes; an error is 1 too, with its sentence on stderr


def scan_source(source: str, *, as_json: bool, seconds: float, databar: bool = False) -> int:
    """Print what each picture holds, or each new code before a camera, and a summary; 1 where nothing was read."""
    from storeassist_qt.scanning.decode import read_frame
    from storeassist_qt.scanning.readers import DecodeOptions

    options = DecodeOptions(databar=databar)
    path = Path(source)
    is_live = not (path.is_dir() or path.suffix.lower() in PICTURES)
    times: list[float] = []
    with_code = unreadable = 0
    last: tuple[str, ...] | None = None
    for name, picture in _camera(source, seconds) if is_live else _pictures(path):
        if picture is None:
            unreadable += 1
            _print(as_json, {"picture": name, "error": "unreadable", "codes": []}, f"{name}: not a picture")
            continue
        started = time.perf_counter()
        reading = read_frame(picture, options)
        took_ms = (time.perf_counter() - started) * 1000
        times.append(took_ms)
        codes = [_facts(code.text, code.symbology, code.aim) for code in reading.codes]
        with_code += bool(codes)
        texts = tuple(sorted(str(code["text"]) for code in codes))
        if is_live and (not codes or texts == last):
            continue  # a camera shows the same code 30 times a second: only what is new is said
        last = texts
        row = {"picture": name, "ms": round(took_ms, 1), "stage": reading.stages[-1] if codes else "", "codes": codes}
        lines = [f"{name}: {in_words(code)}  {took_ms:.0f} ms" for code in codes]
        _print(as_json, row, "\n".join(lines) or f"{name}: nothing read  {took_ms:.0f} ms")
    if is_live or len(times) + unreadable > 1:
        _print_summary(as_json, times, with_code, unreadable)
    return READ if with_code else NOTHING_READ


def _print(as_json: bool, row: dict[str, Any], text: str) -> None:
    print(json.dumps(row, ensure_ascii=False) if as_json else text, flush=True)


def _print_summary(as_json: bool, times: list[float], with_code: int, unreadable: int) -> None:
    ordered = sorted(times)
    middle = statistics.median(ordered) if ordered else 0.0
    slow = ordered[int(len(ordered) * 0.95)] if ordered else 0.0
    summary = {"frames": len(times), "with_code": with_code, "unreadable": unreadable}
    more = f", {unreadable} not readable" if unreadable else ""
    text = f"{len(times)} frames, {with_code} with a code{more}; {middle:.1f} ms each, {slow:.1f} ms at most in 95 %"
    _print(as_json, {"summary": summary | {"p50_ms": round(middle, 1), "p95_ms": round(slow, 1)}}, text)


def _facts(text: str, symbology: str, aim: str = "", rules: CodeRules | None = None) -> dict[str, Any]:
    code = read_code(aim + text, symbology, rules or CodeRules(year=time.localtime().tm_year))
    return facts_of(code, text, symbology)


def facts_of(code: ScannedCode, text: str, symbology: str) -> dict[str, Any]:
    """Return what a code says, for printing; what it does not say is left empty."""
    return {
        "symbology": symbology,
        "text": text,
        "kind": code.kind,
        "gtin14": code.gtin14 or "",
        "also": list(code.also),
        "packing_level": code.packing_level,
        "contained_gtin14": code.contained_gtin14 or "",
        "item_code": code.item_code,
        "sscc": code.sscc,
        "batch": code.batch,
        "serial": code.serial,
        "expiry": code.expiry.isoformat() if code.expiry else "",
        "best_before": code.best_before.isoformat() if code.best_before else "",
        "weight_g": code.weight_g or 0,
        "price_minor": code.price_minor or 0,
        "count": code.count or 0,
        "problem": code.problem,
    }


_KINDS = {
    "gtin": "item", "itf14": "case", "restricted": "label of the shop's own", "gs1": "GS1 data",
    "digital_link": "GS1 web link", "sscc": "logistic unit", "sku": "in-house code", "tote": "tote",
    "location": "location", "coupon": "coupon", "other": "no code of goods",
}  # fmt: skip
_WORDS = (
    ("gtin14", "GTIN"), ("item_code", "number"), ("sscc", "SSCC"), ("batch", "batch"), ("serial", "serial"),
    ("expiry", "expires"), ("best_before", "best before"), ("weight_g", "grams"), ("price_minor", "price"),
    ("count", "pieces"), ("contained_gtin14", "holds"),
)  # fmt: skip


def in_words(facts: dict[str, Any]) -> str:
    """Return one line: symbology, text, kind, and what it says beyond that."""
    from storeassist_qt.domain.scan_check import visible

    told = ", ".join(f"{word} {facts[key]}" for key, word in _WORDS if facts[key])
    problem = f"  ! {facts['problem'].replace('_', ' ')}" if facts["problem"] else ""
    meaning = f"{_KINDS.get(facts['kind'], facts['kind'])}" + (f": {told}" if told else "")
    return f"{facts['symbology']} {visible(facts['text'])}  {meaning}{problem}"


def _pictures(path: Path) -> Iterator[tuple[str, Any]]:
    from storeassist_qt.scanning.camera import load_picture

    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in PICTURES)
        if not files:
            raise ScanError("no_pictures", path=str(path))
    elif not path.is_file():
        raise ScanError("no_picture", path=str(path))
    shows_progress = len(files) > 1 and sys.stderr.isatty()
    for index, file in enumerate(files, start=1):
        if shows_progress:
            print(f"\r{index} of {len(files)}", end="", file=sys.stderr, flush=True)
        picture = load_picture(file)
        if picture is None and len(files) == 1:
            raise ScanError("no_picture", path=str(file))
        if shows_progress:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
        yield str(file), picture


def _camera(source: str, seconds: float) -> Iterator[tuple[str, Any]]:
    from storeassist_qt.scanning.camera import as_bgr, open_source

    # A video file is played once, a camera until the time is over.
    spec = f"{source}?loop=no" if Path(source).is_file() else source
    camera = open_source(spec)
    started = time.monotonic()
    shows_progress = sys.stderr.isatty()
    try:
        for number in range(1 << 62):
            if time.monotonic() - started > seconds:
                return
            frame = camera.read()
            if frame is None:
                return
            if shows_progress and number % 15 == 0:
                left = max(0.0, seconds - (time.monotonic() - started))
                print(f"\rframe {number}, {left:.0f} s left ", end="", file=sys.stderr, flush=True)
            yield source, as_bgr(frame)
    finally:
        if shows_progress:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
        camera.close()
