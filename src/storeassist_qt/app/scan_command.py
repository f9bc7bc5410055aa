"""`storeassist scan`: what is read in pictures or in front of a camera, and what it means."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from storeassist_qt.domain.codes import read_code
from storeassist_qt.domain.errors import ScanError

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")


def scan_source(source: str, *, as_json: bool, seconds: float) -> int:
    """Print a line (or a JSON object) for each picture or each new code before a camera; 1 where nothing was read."""
    from storeassist_qt.scanning.decode import read_frame

    found_any = False
    path = Path(source)
    frames = _pictures(path) if path.is_dir() or path.suffix.lower() in PICTURES else _camera(source, seconds)
    for name, picture in frames:
        started = time.perf_counter()
        reading = read_frame(picture)
        took_ms = (time.perf_counter() - started) * 1000
        codes = [_meaning(code.text, code.symbology) for code in reading.codes]
        found_any = found_any or bool(codes)
        if as_json:
            print(json.dumps({"picture": name, "ms": round(took_ms, 1), "codes": codes}))
        elif codes:
            for code in codes:
                print(f"{name}: {code['symbology']} {code['text']}  {code['kind']} {code['gtin14']}  {took_ms:.0f} ms")
        else:
            print(f"{name}: nothing read  {took_ms:.0f} ms")
    return 0 if found_any else 1


def _meaning(text: str, symbology: str) -> dict[str, Any]:
    code = read_code(text, symbology)
    return {
        "symbology": symbology,
        "text": text,
        "kind": code.kind,
        "gtin14": code.gtin14 or "",
        "expiry": code.expiry.isoformat() if code.expiry else "",
        "batch": code.batch,
        "serial": code.serial,
        "weight_g": code.weight_g or 0,
    }


def _pictures(path: Path) -> Iterator[tuple[str, Any]]:
    from storeassist_qt.scanning.camera import load_picture

    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in PICTURES)
        if not files:
            raise ScanError("no_pictures", path=str(path))
    for index, file in enumerate(files, start=1):
        if len(files) > 1 and sys.stderr.isatty():
            print(f"\r{index} of {len(files)}", end="", file=sys.stderr, flush=True)
        yield str(file), load_picture(file)
    if len(files) > 1 and sys.stderr.isatty():
        print(file=sys.stderr)


def _camera(source: str, seconds: float) -> Iterator[tuple[str, Any]]:
    from storeassist_qt.scanning.camera import open_source

    camera = open_source(source)
    try:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            frame = camera.read()
            if frame is None:
                return
            yield source, frame
    finally:
        camera.close()
