"""Reading photographs of barcodes with known truth, beside plain pyzbar on the same frames in the same run.

The photographs are not part of the program: `../shared/barcodes`, or the folder named by STOREASSIST_PHOTOS, with a
truth.csv (file, symbology, text, also). Without them there are no figures.
"""

from __future__ import annotations

import csv
import os
import re
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from storeassist_qt.domain.codes import read_code, symbology_name

RETAIL = ("ean13", "ean8", "upca", "upce")


def photo_folder() -> Path | None:
    """Return the folder of the photographs, or None where there is none."""
    named = os.environ.get("STOREASSIST_PHOTOS")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared" / "barcodes"
    return folder if (folder / "truth.csv").is_file() else None


def meaning(symbology: str, text: str) -> str:
    """Return what two texts are compared by: GTIN-14, else symbology and its letters and digits."""
    code = read_code(text, symbology)
    if code.symbology in RETAIL and code.gtin14:
        return code.gtin14
    name = "code128" if code.symbology == "gs1_128" else code.symbology or symbology
    return f"{name}:{re.sub(r'[^A-Za-z0-9]', '', text)}"


def frames(folder: Path, *, every: int = 1) -> Iterator[tuple[str, set[str], set[str], Any]]:
    """Yield (symbology, truth, also there, 1280x720 frame with the picture in its middle)."""
    import cv2

    from storeassist_qt.scanning.camera import load_picture
    from storeassist_qt.scanning.render import empty_frame

    with (folder / "truth.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows[::every]:
        picture = load_picture(folder / row["file"])
        if picture is None:
            continue
        scale = min(720 / picture.shape[0], 1280 / picture.shape[1], 2.0)
        method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=method)[:720, :1280]
        frame = empty_frame()
        height, width = picture.shape[:2]
        top, left = (720 - height) // 2, (1280 - width) // 2
        frame[top : top + height, left : left + width] = picture
        symbology = row["symbology"]
        truth = {meaning(symbology, row["text"])} if symbology != "NONE" else set()
        also = {meaning(*entry.split(":", 1)) for entry in (row.get("also") or "").split(";") if ":" in entry}
        yield symbology, truth, also, frame


def _timed(read: Callable[[Any], list[tuple[str, str]]], frame: Any) -> tuple[float, list[tuple[str, str]]]:
    started = time.perf_counter()
    found = read(frame)
    return (time.perf_counter() - started) * 1000, found


def _plain_pyzbar() -> Callable[[Any], list[tuple[str, str]]] | None:
    import cv2

    try:
        from pyzbar.pyzbar import decode
    except ImportError:
        return None

    def read(frame: Any) -> list[tuple[str, str]]:
        found = decode(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
        return [(entry.type, entry.data.decode("utf-8", "replace")) for entry in found]

    return read


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return times per frame in ms, their median ratio to pyzbar's, and reads and mis-reads of EAN/UPC codes.

    `photos_wrong` counts mis-reads on all photographs, those without any code included.
    """
    folder = photo_folder()
    if folder is None:
        return {}
    import cv2

    from storeassist_qt.scanning.decode import read_codes

    cv2.setNumThreads(1)
    pyzbar = _plain_pyzbar()
    ours: list[float] = []
    theirs: list[float] = []
    retail = read = wrong = 0
    for number, (symbology, truth, also, frame) in enumerate(frames(folder, every=8 if quick else 1)):
        # In turn first and second, so that neither always finds the frame in the processor's cache.
        if pyzbar and number % 2:
            theirs.append(_timed(pyzbar, frame)[0])
        took, found = _timed(read_codes, frame)
        ours.append(took)
        if pyzbar and not number % 2:
            theirs.append(_timed(pyzbar, frame)[0])
        got = {meaning(*entry) for entry in found}
        wrong += bool(got - truth - also)
        if symbology_name(symbology) in RETAIL:
            retail += 1
            read += bool(truth & got)
    report = {
        "decode_frame_p50_ms": statistics.median(ours),
        "decode_frame_p95_ms": sorted(ours)[int(len(ours) * 0.95)],
        "photos_read_pct": 100 * read / max(1, retail),
        "photos_wrong": float(wrong),
    }
    if theirs:
        report["pyzbar_frame_p50_ms"] = statistics.median(theirs)
        report["pyzbar_frame_p95_ms"] = sorted(theirs)[int(len(theirs) * 0.95)]
        report["decode_p95_vs_pyzbar"] = report["decode_frame_p95_ms"] / report["pyzbar_frame_p95_ms"]
        report["decode_vs_pyzbar_ratio"] = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    return report
