"""What a scan means on a pick walk: asymmetric, because the expected item is known.

What was seen and how often is the scanner's business (`SeenCode`); an expected item counts on the first frame, a
wrong one is only said after repeated equal reads, and only of a code the catalogue knows.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.codes import ScannedCode
from storeassist_qt.domain.ports import CatalogueReader, SeenCode
from storeassist_qt.domain.walk import Walk, WalkTask

WRONG_AFTER = 2  # equal reads
WRONG_AFTER_CONTESTED = 3
UNKNOWN_AFTER = 3


class Meaning(StrEnum):
    """What a scan means for the walk."""

    MATCH = "match"
    ELSEWHERE = "elsewhere"  # counts for another open line of this walk
    OVER_SCAN = "over_scan"
    WRONG = "wrong"  # a known product, another size, colour or kind of the one needed
    NOT_IN_WALK = "not_in_walk"  # a known product that no line needs
    UNKNOWN = "unknown"  # not in the catalogue
    PACK = "pack"  # a case with more pieces than are needed
    EXPIRED = "expired"
    WAIT = "wait"  # seen too seldom to say anything


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The meaning with what a message needs. `code` is what a `PickUnits` of this scan carries."""

    meaning: Meaning
    task: WalkTask | None = None
    product: Product | None = None
    code: str = ""
    quantity: int = 1
    pack_units: int = 1
    differs_in: str = ""  # size | colour | item
    expiry: date | None = None
    batch: str = ""
    serial: str = ""
    weight_g: int = 0
    weight_expected_g: int = 0  # what the pieces of this scan should weigh together, 0 where nobody said
    weight_off: bool = False  # it counts, but weighs more or less than the store tolerates: say so


def judge(
    walk: Walk,
    current: WalkTask | None,
    seen: SeenCode,
    scanned: ScannedCode,
    catalogue: CatalogueReader,
    today: date,
    *,
    tolerance_pct: int = 10,
) -> Verdict:
    """Return what a scan means. Nothing is counted here; the caller picks on MATCH and ELSEWHERE.

    `tolerance_pct` is how far the weight on a label may lie from the ordered one before it is said.
    """
    facts: dict[str, object] = {
        "code": scanned.gtin14 or scanned.text,
        "expiry": scanned.expiry,
        "batch": scanned.batch or "",
        "serial": scanned.serial or "",
        "weight_g": scanned.weight_g or 0,
    }
    found = [(task, code, units) for task in walk.tasks for code, units in (_fits(task, scanned),) if units]
    found = found or _by_catalogue(walk, scanned, catalogue)
    if found:
        return _weighed(_wanted(found, current, facts, today), tolerance_pct)
    return _unwanted(walk, current, seen, scanned, catalogue, facts)


def _fits(task: WalkTask, scanned: ScannedCode) -> tuple[str, int]:
    """Return the code a task accepts this scan by, and the pieces in that pack; ("", 0) where it does not fit."""
    names = tuple(name for name in (scanned.gtin14, *scanned.also) if name)
    for code in task.codes:
        if code.gtin14 in names:
            return code.gtin14, code.units
    contained = scanned.contained_gtin14
    if contained is not None and any(code.gtin14 == contained and code.units == 1 for code in task.codes):
        return "", 0  # a case whose size the catalogue does not know never counts as one piece
    own_number = scanned.item_code if scanned.kind == "restricted" else ""
    if task.sku.casefold() in (scanned.text.casefold(), own_number.casefold()):
        return task.sku, 1
    return "", 0


def _by_catalogue(walk: Walk, scanned: ScannedCode, catalogue: CatalogueReader) -> list[tuple[WalkTask, str, int]]:
    """Return the tasks whose goods a code names that only the catalogue knows: a newer barcode, an in-house code.

    Single pieces only: such a pick carries the SKU, as the line does not take the code itself.
    """
    product, units = _known(scanned, catalogue)
    if product is None or units != 1 or scanned.contained_gtin14 is not None:
        return []
    return [(task, task.sku, 1) for task in walk.tasks if task.sku.casefold() == product.sku.casefold()]


def _wanted(
    found: list[tuple[WalkTask, str, int]], current: WalkTask | None, facts: dict[str, object], today: date
) -> Verdict:
    def preference(entry: tuple[WalkTask, str, int]) -> tuple[bool, bool, bool, bool, object, str]:
        task, _code, units = entry
        is_too_many = task.open > 0 and units > _room(task)
        is_current = current is not None and task.task_id == current.task_id
        # Open before found-after-all, where the pack fits; the current line first, then the most overdue order.
        return (not task.open, not task.not_found, is_too_many, not is_current, task.due_at, task.number)

    found.sort(key=preference)
    task, code, units = found[0]
    facts = {**facts, "code": code}
    if current is not None and not (task.open or task.not_found):
        task, code, units = next((entry for entry in found if entry[0].task_id == current.task_id), found[0])
    expiry = facts["expiry"]
    if isinstance(expiry, date) and expiry < today:
        return _verdict(Meaning.EXPIRED, facts, task=task)
    room = _room(task)
    if not room:
        return _verdict(Meaning.OVER_SCAN, facts, task=task)
    if units > room:
        return _verdict(Meaning.PACK, facts, task=task, pack_units=units)
    is_current = current is None or task.task_id == current.task_id
    meaning = Meaning.MATCH if is_current else Meaning.ELSEWHERE
    return _verdict(meaning, facts, task=task, quantity=units, pack_units=units)


def _weighed(verdict: Verdict, tolerance_pct: int) -> Verdict:
    """Compare the weight on the label with the ordered one."""
    task = verdict.task
    if task is None or not verdict.weight_g or not task.piece_weight_g:
        return verdict
    expected = task.piece_weight_g * verdict.quantity
    is_off = abs(verdict.weight_g - expected) * 100 > tolerance_pct * expected
    return msgspec.structs.replace(verdict, weight_expected_g=expected, weight_off=is_off)


def _room(task: WalkTask) -> int:
    """Return the pieces a task can still take, those found after all included."""
    return task.open + task.not_found


def _unwanted(
    walk: Walk,
    current: WalkTask | None,
    seen: SeenCode,
    scanned: ScannedCode,
    catalogue: CatalogueReader,
    facts: dict[str, object],
) -> Verdict:
    from_camera = seen.source == "camera"
    product, units = _known(scanned, catalogue)
    if product is None:
        if from_camera and seen.times < UNKNOWN_AFTER:
            return _verdict(Meaning.WAIT, facts)
        return _verdict(Meaning.UNKNOWN, facts, task=current)
    if from_camera and seen.times < (WRONG_AFTER_CONTESTED if seen.is_contested else WRONG_AFTER):
        return _verdict(Meaning.WAIT, facts)
    needed = next((task for task in walk.tasks if task.sku.casefold() == product.sku.casefold()), None)
    if needed is not None:  # the right goods in a pack whose code the line does not take
        return _verdict(Meaning.PACK, facts, task=needed, product=product, pack_units=max(units, 2))
    if current is not None and product.name.casefold() == current.name.casefold():
        differs = "size" if product.size != current.size else "colour" if product.colour != current.colour else "item"
        return _verdict(Meaning.WRONG, facts, task=current, product=product, differs_in=differs)
    meaning = Meaning.WRONG if current is not None and current.open else Meaning.NOT_IN_WALK
    return _verdict(meaning, facts, task=current, product=product, differs_in="item")


def _known(scanned: ScannedCode, catalogue: CatalogueReader) -> tuple[Product | None, int]:
    for name in (scanned.gtin14, *scanned.also, scanned.contained_gtin14, *_own_names(scanned)):
        if name:
            found = catalogue.by_code(name)
            if found is not None:
                packed = name == scanned.contained_gtin14 and name != scanned.gtin14
                return found[0], max(found[1], 2) if packed else found[1]
    return None, 0


def _own_names(scanned: ScannedCode) -> tuple[str, ...]:
    """Return what an in-house code may be filed under: the text, and the item number on a label of the shop's own."""
    return (scanned.text, scanned.item_code) if scanned.kind == "restricted" else (scanned.text,)


def _verdict(
    meaning: Meaning,
    facts: dict[str, object],
    *,
    task: WalkTask | None = None,
    product: Product | None = None,
    quantity: int = 1,
    pack_units: int = 1,
    differs_in: str = "",
) -> Verdict:
    expiry, weight = facts["expiry"], facts["weight_g"]
    return Verdict(
        meaning=meaning,
        task=task,
        product=product,
        code=str(facts["code"]),
        quantity=quantity,
        pack_units=pack_units,
        differs_in=differs_in,
        expiry=expiry if isinstance(expiry, date) else None,
        batch=str(facts["batch"]),
        serial=str(facts["serial"]),
        weight_g=weight if isinstance(weight, int) else 0,
    )
