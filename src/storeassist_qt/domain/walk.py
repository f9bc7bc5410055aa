"""The pick walk: the lines of one or many orders as one way through the store."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from storeassist_qt.domain.catalogue import Product, ProductCode, ShelfPlace
from storeassist_qt.domain.orders import Line, Order, Stage

_DIGITS = re.compile(r"(\d+)")


class WalkTask(msgspec.Struct, frozen=True, kw_only=True):
    """One stop of the walk: a line, or one part of a bundle line. Counts are pieces."""

    order_id: str
    number: str
    tote: str  # "" where one order alone is picked
    line_id: str
    part_id: str
    sku: str
    name: str
    brand: str
    size: str
    colour: str
    icon: str
    price: int  # minor units, one piece
    currency: str
    codes: tuple[ProductCode, ...]
    place: ShelfPlace | None
    due_at: datetime
    needed: int  # all pieces the customer may still get, picked ones too
    picked: int
    open: int
    not_found: int  # not yet released
    put_back: int
    is_skipped: bool
    is_weighed: bool
    bundle: str  # name of the bundle this is a part of
    piece_weight_g: int = 0  # what one piece of a weighed item should weigh, 0 where the order does not say

    @property
    def task_id(self) -> str:
        """Names the task within any walk."""
        return f"{self.order_id}/{self.line_id}/{self.part_id}"

    @property
    def is_done(self) -> bool:
        """Nothing open and nothing to put back."""
        return not self.open and not self.put_back


class Walk(msgspec.Struct, frozen=True, kw_only=True):
    """All tasks in walking order: put-backs, then by place, then the skipped ones."""

    order_ids: tuple[str, ...]
    totes: dict[str, str]
    tasks: tuple[WalkTask, ...]

    @property
    def units_total(self) -> int:
        """Pieces of the whole walk."""
        return sum(task.picked + task.open + task.not_found for task in self.tasks)

    @property
    def units_done(self) -> int:
        """Pieces picked or marked not found."""
        return sum(task.picked + task.not_found for task in self.tasks)

    @property
    def units_skipped(self) -> int:
        """Open pieces of skipped tasks."""
        return sum(task.open for task in self.tasks if task.is_skipped)

    @property
    def units_not_found(self) -> int:
        """Pieces marked not found."""
        return sum(task.not_found for task in self.tasks)

    @property
    def units_to_put_back(self) -> int:
        """Pieces that go back to the shelf."""
        return sum(task.put_back for task in self.tasks)

    @property
    def is_done(self) -> bool:
        """Tell whether every order of the walk can be finished."""
        return all(task.is_done for task in self.tasks)

    def task(self, task_id: str) -> WalkTask | None:
        """Return the task, or None."""
        return next((task for task in self.tasks if task.task_id == task_id), None)

    def next_task(self, after: str = "") -> WalkTask | None:
        """Return what to do next: put-backs, then the next open stop after the task `after`, the skipped ones last."""
        put_back = next((task for task in self.tasks if task.put_back), None)
        if put_back is not None:
            return put_back
        current = self.task(after)
        fresh = [task for task in self.tasks if task.open and not task.is_skipped]
        skipped = [task for task in self.tasks if task.open and task.is_skipped]
        if current is None:
            return next(iter((*fresh, *skipped)), None)
        # A task that was just skipped stands at the end; the walk goes on from its place in the store all the same.
        here = _way_key(current)
        ahead = next((task for task in fresh if _way_key(task) >= here), None)
        if ahead is not None or fresh:
            return ahead or fresh[0]
        further = next((task for task in skipped if _way_key(task) > here), None)
        return further or next(iter(skipped), None)


def build_walk(orders: Sequence[Order], products: Mapping[str, Product]) -> Walk:
    """Return the walk over `orders`; totes are lettered A, B, ... in their sequence where there are several.

    `products` (by SKU) give the places; a line without a known product comes last. Closed orders take part only with
    what is to be put back.
    """
    several = len(orders) > 1
    totes = {order.order_id: tote_letter(index) if several else "" for index, order in enumerate(orders)}
    tasks = [task for order in orders for task in _tasks(order, totes[order.order_id], products)]
    tasks.sort(key=_walk_key)
    return Walk(order_ids=tuple(order.order_id for order in orders), totes=totes, tasks=tuple(tasks))


def tote_letter(index: int) -> str:
    """Return A, B, ... Z, AA, AB, ... for 0, 1, ..."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def place_key(place: ShelfPlace | None) -> tuple[object, ...]:
    """Order places as a person walks them: A2 before A12; no place comes last."""
    if place is None:
        return (1,)
    return (0, *(_natural(part) for part in (place.aisle, place.bay, place.shelf)))


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(_natural_part(part) for part in _DIGITS.split(text) if part)


def _natural_part(part: str) -> tuple[int, int, str]:
    if not part.isdecimal():
        return (1, 0, part.casefold())
    digits = part.lstrip("0")  # longer numbers are larger ones, and never too long to be read
    return (0, len(digits), digits)


def _walk_key(task: WalkTask) -> tuple[object, ...]:
    last = task.is_skipped and task.open > 0
    return (not task.put_back, last, *_way_key(task))


def _way_key(task: WalkTask) -> tuple[object, ...]:
    return (place_key(task.place), task.sku, task.due_at, task.number, task.line_id, task.part_id)


def _tasks(order: Order, tote: str, products: Mapping[str, Product]) -> list[WalkTask]:
    tasks = []
    closed = order.is_closed
    for line in order.lines:
        if line.parts:
            tasks += _part_tasks(order, line, tote, products, closed)
        elif not closed or line.to_put_back:
            tasks.append(_task(order, line, tote, products, closed))
    return tasks


def _task(order: Order, line: Line, tote: str, products: Mapping[str, Product], closed: bool) -> WalkTask:
    product = products.get(line.sku)
    not_found = 0 if closed or order.stage is Stage.STAGED else line.not_found - line.not_found_released
    picked = line.picked + line.accepted + line.rejected
    return WalkTask(
        order_id=order.order_id,
        number=order.number,
        tote=tote,
        line_id=line.line_id,
        part_id="",
        sku=line.sku,
        name=line.name,
        brand=line.brand or (product.brand if product else ""),
        size=line.size or (product.size if product else ""),
        colour=line.colour or (product.colour if product else ""),
        icon=line.icon,
        price=line.unit_price,
        currency=order.currency,
        codes=line.codes,
        place=_place(product),
        due_at=order.due_at,
        needed=picked + line.open + not_found,
        picked=picked,
        open=line.open,
        not_found=not_found,
        put_back=line.to_put_back,
        is_skipped=line.is_skipped,
        is_weighed=line.is_weighed,
        bundle="",
        piece_weight_g=round(line.weight_ordered_g / line.ordered) if line.ordered else 0,
    )


def _part_tasks(order: Order, line: Line, tote: str, products: Mapping[str, Product], closed: bool) -> list[WalkTask]:
    tasks = []
    bundles = line.open + line.picked + line.accepted + line.rejected
    not_found = 0 if closed else line.not_found - line.not_found_released
    for part in line.parts:
        put_back = part.to_put_back + line.to_put_back * part.per_bundle
        if closed and not put_back:
            continue
        product = products.get(part.sku)
        tasks.append(
            WalkTask(
                order_id=order.order_id,
                number=order.number,
                tote=tote,
                line_id=line.line_id,
                part_id=part.part_id,
                sku=part.sku,
                name=part.name,
                brand=product.brand if product else "",
                size=product.size if product else "",
                colour=product.colour if product else "",
                icon=product.icon if product else line.icon,
                price=product.price if product else 0,
                currency=order.currency,
                codes=part.codes,
                place=_place(product),
                due_at=order.due_at,
                needed=(bundles + not_found) * part.per_bundle,
                picked=part.held,
                open=max(0, bundles * part.per_bundle - part.held),
                not_found=not_found * part.per_bundle,
                put_back=put_back,
                is_skipped=line.is_skipped,
                is_weighed=False,
                bundle=line.name,
            )
        )
    return tasks


def _place(product: Product | None) -> ShelfPlace | None:
    return product.places[0] if product and product.places else None
