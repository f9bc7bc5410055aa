"""Which reads are believed. Each rule here removed measured mis-reads."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storeassist_qt.domain.codes import expand_upce, gtin14, has_check_digit
from storeassist_qt.scanning.readers import LINEAR, Read

MIN_QUALITY = 6  # agreeing scan lines; of 365 right ZBar reads 0.5 % had fewer, of 9 wrong ones 6
MIN_CODE128 = 4


def canonical(read: Read) -> str:
    """Return what two reads are compared by: the GTIN-14 of retail codes, else symbology and text."""
    if read.symbology in ("EAN-13", "EAN-8"):
        return "gtin:" + (gtin14(read.text) or read.text)
    if read.symbology == "UPC-E":
        return "gtin:" + (upce_gtin(read.text) or read.text)
    return f"{read.symbology}:{read.text}"


def upce_gtin(text: str) -> str | None:
    """Return the GTIN-14 of a UPC-E, printed (8 digits) or already expanded (12, 13)."""
    expanded = expand_upce(text) if len(text) == 8 else text
    return gtin14(expanded) if expanded else None


def is_sound(read: Read) -> bool:
    """Return whether a read alone stands the test of its symbology; UPC-E needs a second library beside that."""
    text = read.text
    if read.engine == "zbar" and read.symbology in LINEAR and read.quality < MIN_QUALITY:
        return False
    if read.symbology == "EAN-13":
        return len(text) in (12, 13) and gtin14(text) is not None
    if read.symbology == "EAN-8":
        return len(text) == 8 and gtin14(text) is not None
    if read.symbology == "UPC-E":
        return upce_gtin(text) is not None
    if read.symbology == "ITF":
        return len(text) == 14 and has_check_digit(text) and gtin14(text) is not None
    if read.symbology == "Code 128":
        # Letters beyond ASCII (FNC4) are rare but real; ZBar drops their eighth bit and reads others instead.
        return len(text) >= MIN_CODE128 and re.search(r"[^\x20-\x7e\x1d\xa0-\xff]", text) is None
    if read.symbology == "Code 39":
        return len(text) >= MIN_CODE128
    return bool(text)


def sound_reads(reads: Iterable[Read]) -> list[Read]:
    """Return the reads that pass, without those two of which disagree about the same place."""
    good = [read for read in reads if is_sound(read)]
    return [read for read in good if not any(_conflict(read, other) for other in good)]


def _conflict(one: Read, other: Read) -> bool:
    if one is other or one.symbology not in LINEAR or other.symbology not in LINEAR:
        return False
    return canonical(one) != canonical(other) and _overlap(one, other)


def _overlap(one: Read, other: Read) -> bool:
    """Return whether the boxes around two reads touch, with a margin as scan lines have little height."""
    boxes = []
    for read in (one, other):
        xs, ys = [x for x, _ in read.quad], [y for _, y in read.quad]
        boxes.append((min(xs) - 4, min(ys) - 12, max(xs) + 4, max(ys) + 12))
    (left, top, right, bottom), (left2, top2, right2, bottom2) = boxes
    return left <= right2 and left2 <= right and top <= bottom2 and top2 <= bottom


def confirmed(reads: Iterable[Read]) -> list[Read]:
    """Return sound reads, UPC-E only where both libraries read the same from these pixels."""
    good = sound_reads(reads)
    by_engine: dict[str, set[str]] = {}
    for read in good:
        if read.symbology == "UPC-E":
            by_engine.setdefault(canonical(read), set()).add(read.engine)
    return [read for read in good if read.symbology != "UPC-E" or len(by_engine[canonical(read)]) > 1]


def distinct(reads: Iterable[Read]) -> list[Read]:
    """Return one read for each code, in the order they came."""
    seen: dict[str, Read] = {}
    for read in reads:
        seen.setdefault(canonical(read), read)
    return list(seen.values())
