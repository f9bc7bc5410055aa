"""What a pick walk says: the answer to a scan, the item card, the sheet of what was not found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from storeassist_qt.domain.catalogue import Product, ShelfPlace
from storeassist_qt.domain.matching import Meaning, Verdict
from storeassist_qt.domain.orders import Order, OrderType
from storeassist_qt.domain.ports import CameraState
from storeassist_qt.domain.walk import Walk, WalkTask
from storeassist_qt.ui.vm.format import Formatter, fill, isolated, joined, translate

AnswerState = Literal["idle", "ok", "wrong", "unknown", "paused", "no_camera"]


@dataclass(frozen=True)
class Answer:
    """What the scan panel says; `tote` stands beside it in display size."""

    state: AnswerState
    text: str
    tote: str = ""


@dataclass(frozen=True)
class TaskView:
    """The item card of the current stop."""

    task_id: str
    location: str
    bay: str
    shelf: str
    quantity: str
    caption: str
    is_put_back: bool
    maker: str  # brand and price
    name: str
    facts: tuple[str, ...]
    sku: str
    ean: str  # digits in two groups, "" without a code
    no_code_text: str
    order_text: str  # "For #100214 · Tote B"
    hint: str  # bundle, skipped, put back; "" mostly
    icon: str
    image: str
    accessible: str


@dataclass(frozen=True)
class NotFoundData:
    """The sheet "Can't find it?"."""

    title: str
    text: str
    most: int
    reasons: tuple[tuple[str, str], ...]
    refund_text: str
    others_text: str
    seen_text: str


@dataclass(frozen=True)
class DetailData:
    """The sheet with all that is known of an item."""

    title: str
    icon: str
    image: str
    facts: tuple[tuple[str, str], ...]
    description: str


def idle_answer(*, has_camera: bool) -> Answer:
    """Return what the panel says before a scan."""
    if has_camera:
        return Answer("idle", translate("PickWalk", "Press the trigger or aim here"))
    return Answer("idle", translate("PickWalk", "Press the trigger to scan"))


def camera_answer(state: CameraState) -> Answer:
    """Return what the panel says of a camera that cannot be used; the walk goes on."""
    texts = {
        CameraState.STARTING: translate("PickWalk", "Camera is starting"),
        CameraState.NONE: translate("PickWalk", "No camera found. Use the trigger or type the SKU."),
        CameraState.TAKEN: translate("PickWalk", "Another app uses the camera. Use the trigger or type the SKU."),
        CameraState.LOST: translate("PickWalk", "The camera was unplugged. Use the trigger or type the SKU."),
        CameraState.BAD_FORMAT: translate("PickWalk", "The camera's picture cannot be read. Use the trigger."),
    }
    return Answer("paused" if state is CameraState.STARTING else "no_camera", texts.get(state, ""))


def picked_text(task: WalkTask) -> str:
    """Return "2 of 2 picked"."""
    return fill(translate("PickWalk", "%1 of %2 picked"), task.picked, task.needed)


def match_answer(task: WalkTask, *, is_typed: bool) -> Answer:
    """Return the answer to a scan that counted."""
    if is_typed:
        text = fill(translate("PickWalk", "SKU typed · %1"), picked_text(task))
    else:
        text = fill(translate("PickWalk", "Matched · %1"), picked_text(task))
    return Answer("ok", text, task.tote)


def weight_text(verdict: Verdict) -> str:
    """Return "Counted, but weighs 650 g instead of 500 g"."""
    text = translate("PickWalk", "Counted, but it weighs %1 g instead of %2 g")
    return fill(text, verdict.weight_g, verdict.weight_expected_g)


def hint_text(hint: str) -> str:
    """Return what the person could do so that the camera reads; "" for no hint."""
    texts = {
        "too_dark": translate("Scan", "Too dark. Switch on the light."),
        "too_far": translate("Scan", "Too far. Go nearer."),
        "hold_still": translate("Scan", "Hold still"),
    }
    return texts.get(hint, "")


def elsewhere_text(walk: Walk, task: WalkTask) -> str:
    """Return "Counted for line 9, tote B"."""
    number = [item.task_id for item in walk.tasks].index(task.task_id) + 1
    if task.tote:
        return fill(translate("PickWalk", "Counted for line %1, tote %2"), number, task.tote)
    return fill(translate("PickWalk", "Counted for line %1, %2", "line number, item"), number, task.name)


def refusal_answer(verdict: Verdict, words: Formatter) -> Answer:
    """Return the answer to a scan that did not count: what was scanned, and what is needed."""
    task, product = verdict.task, verdict.product
    if verdict.meaning is Meaning.OVER_SCAN and task is not None:
        return Answer("wrong", fill(translate("PickWalk", "Already have %1 of %2"), task.picked, task.needed))
    if verdict.meaning is Meaning.PACK and task is not None:
        text = translate("PickWalk", "That is a pack of %1, need %2 of %3")
        return Answer("wrong", fill(text, verdict.pack_units, task.open, task.name))
    if verdict.meaning is Meaning.EXPIRED and verdict.expiry is not None:
        text = translate("PickWalk", "Expired on %1. Take a fresh one.")
        return Answer("wrong", fill(text, verdict.expiry.isoformat()))
    if verdict.meaning is Meaning.WRONG and task is not None and product is not None:
        return Answer("wrong", _wrong_text(verdict, task, product))
    scanned = product.name if product is not None else verdict.code[:24]
    needed = fill(translate("PickWalk", "need %1"), _needed(task)) if task is not None and task.open else ""
    text = fill(translate("PickWalk", "Not in this walk: %1"), scanned)
    if needed:
        text = fill(translate("PickWalk", "%1, %2", "what was scanned, what is needed"), text, needed)
    return Answer("unknown" if verdict.meaning is Meaning.UNKNOWN else "wrong", text)


def _wrong_text(verdict: Verdict, task: WalkTask, product: Product) -> str:
    if verdict.differs_in == "size":
        return fill(translate("PickWalk", "Wrong size: scanned %1, need %2"), product.size or "?", task.size or "?")
    if verdict.differs_in == "colour":
        text = translate("PickWalk", "Wrong colour: scanned %1, need %2")
        return fill(text, product.colour or "?", task.colour or "?")
    return fill(translate("PickWalk", "Wrong item: scanned %1, need %2"), product.name, task.name)


def _needed(task: WalkTask | None) -> str:
    if task is None:
        return ""
    return grouped(task.codes[0].gtin14) if task.codes else task.sku


def grouped(gtin14: str) -> str:
    """Return a GTIN as it is printed (12 or 13 digits mostly), its last five digits apart."""
    digits = gtin14.lstrip("0")
    for length in (8, 12, 13, 14):
        if len(digits) <= length:
            digits = digits.zfill(length)
            break
    return f"{digits[:-5]} {digits[-5:]}"


def place_texts(place: ShelfPlace | None) -> tuple[str, str, str]:
    """Return aisle, "Bay 3" and "Shelf 2"."""
    if place is None:
        return translate("PickWalk", "No place"), translate("PickWalk", "Ask or search"), ""
    bay = fill(translate("PickWalk", "Bay %1"), place.bay) if place.bay else ""
    shelf = fill(translate("PickWalk", "Shelf %1"), place.shelf) if place.shelf else ""
    return place.aisle, bay, shelf


def task_view(task: WalkTask, product: Product | None, words: Formatter) -> TaskView:
    """Return the item card of a stop."""
    location, bay, shelf = place_texts(task.place)
    is_put_back = task.put_back > 0
    if is_put_back:
        quantity, caption = str(task.put_back), translate("PickWalk", "put back")
        hint = fill(translate("PickWalk", "Order #%1 no longer needs this. Put it back first."), task.number)
    else:
        quantity, caption = f"{task.picked}/{task.needed}", translate("PickWalk", "picked")
        hint = fill(translate("PickWalk", "Part of %1"), task.bundle) if task.bundle else ""
        if task.is_skipped and task.open:
            hint = joined(translate("PickWalk", "Skipped before"), hint)
    order = fill(translate("PickWalk", "For #%1"), task.number)
    tote = fill(translate("PickWalk", "Tote %1"), task.tote) if task.tote else ""
    price = words.money(task.price, task.currency) if task.price else ""
    where = " ".join(part for part in (location, bay, shelf) if part)
    spoken = (where, task.name, task.size, task.colour, f"{quantity} {caption}", order, tote, hint)
    return TaskView(
        task_id=task.task_id,
        location=location,
        bay=bay,
        shelf=shelf,
        quantity=quantity,
        caption=caption,
        is_put_back=is_put_back,
        maker=joined(task.brand, price),
        name=task.name,
        facts=tuple(fact for fact in (task.size, task.colour) if fact),
        sku=task.sku,
        ean=grouped(task.codes[0].gtin14) if task.codes else "",
        no_code_text="" if task.codes else translate("PickWalk", "No barcode: type the SKU"),
        order_text=joined(order, tote),
        hint=hint,
        icon=task.icon,
        image=product.image if product else "",
        accessible=", ".join(part for part in spoken if part),
    )


def refund_text(order: Order, units: int) -> str:
    """Return when the refund of units marked not found now would start."""
    nothing_else = order.units("open") == units and not order.units("picked", "accepted")
    if nothing_else:
        return translate("PickWalk", "Nothing else was found: the refund starts at the end of the walk")
    if order.order_type is OrderType.PICK_AT_STORE:
        return translate("PickWalk", "The customer is waiting: the refund starts at the end of the walk")
    return translate("PickWalk", "The refund starts only when the order is staged")


def others_text(numbers: Sequence[str]) -> str:
    """Return which other open orders need the item."""
    if not numbers:
        return ""
    shown = ", ".join(f"#{number}" for number in numbers[:4]) + (" ..." if len(numbers) > 4 else "")
    return fill(translate("PickWalk", "Also needed by %1"), shown)


def details(task: WalkTask, product: Product | None, words: Formatter) -> DetailData:
    """Return all that is known of an item: size, colour, fit, price, codes and every shelf."""
    places = product.places if product else ()
    shelves = ["  ".join(part for part in place_texts(place) if part) for place in places]
    facts = (
        (translate("PickWalk", "Brand"), task.brand),
        (translate("PickWalk", "Size"), task.size),
        (translate("PickWalk", "Colour"), task.colour),
        (translate("PickWalk", "Fit"), product.fit if product else ""),
        (translate("PickWalk", "Price"), words.money(task.price, task.currency) if task.price else ""),
        (translate("PickWalk", "SKU"), task.sku),
        (translate("PickWalk", "EAN / UPC"), "\n".join(isolated(grouped(code.gtin14)) for code in task.codes)),
        (translate("PickWalk", "Shelves"), "\n".join(shelves)),
        (translate("PickWalk", "Part of"), task.bundle),
    )
    return DetailData(
        title=task.name,
        icon=task.icon,
        image=product.image if product else "",
        facts=tuple((name, value) for name, value in facts if value),
        description=product.description if product else "",
    )
