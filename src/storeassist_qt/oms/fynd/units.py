"""Which of our lines an item of a shipment stands for: a return's items may have ids of their own."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storeassist_qt.domain.orders import Order
from storeassist_qt.oms.fynd.records import Item, Shipment, pick, text_of

SKU = ("sku", "sellerSku", "skuCode", "itemCode", "sellerIdentifier", "articleCode", "ean", "gtin")
FORWARD_ITEM = (
    *("forwardOrderItemId", "forwardItemId", "forwardBagId"),
    *("originalOrderItemId", "originalBagId", "parentOrderItemId", "parentBagId"),
)


HABIT_LEARNED, HABIT_MAX = 10, 1000


@dataclass(frozen=True)
class Wanted:
    """So many units of a line, with the reason slug of their check; an empty one means good."""

    line_id: str
    quantity: int
    slug: str = ""


@dataclass(frozen=True)
class Drawn:
    """So many units of a shipment's item for one of our lines."""

    item_id: str
    line_id: str
    quantity: int
    slug: str = ""


def claimant(oms_id: str, return_id: str) -> str:
    """Return the name of a return of ours among those of all orders: its id is its order's alone."""
    return f"{oms_id}/{return_id}"


class ReturnClaims:
    """Which return of ours (its `claimant`) one of Fynd's belongs to before the order says so.

    Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._owners: dict[str, str] = {}
        self._lock = threading.Lock()

    def take(self, oms_return_id: str, ours: str) -> bool:
        """Claim it; False where another return of ours has it, or where this one of ours has another."""
        with self._lock:
            owner = self._owners.get(oms_return_id)
            if owner is not None or ours in self._owners.values():
                return owner == ours
            self._owners[oms_return_id] = ours
            return True

    def drop(self, oms_return_id: str) -> None:
        """Give up a claim that came to nothing."""
        with self._lock:
            self._owners.pop(oms_return_id, None)

    def claimed_by(self, ours: str) -> str:
        """Return Fynd's return that this one of ours has claimed, or an empty text."""
        with self._lock:
            return next((oms_id for oms_id, owner in self._owners.items() if owner == ours), "")

    def owner(self, oms_return_id: str) -> str:
        """Return whose it is, or an empty text."""
        with self._lock:
            return self._owners.get(oms_return_id, "")


class ReturnHabit:
    """Whether a return takes its units out of what its sale shows: not documented, so the server's returns teach it.

    Until two other sales have shown that it does, it does not: units gone are a matter for a manager rather than none
    for anybody.
    """

    def __init__(self) -> None:
        self._seen: dict[str, tuple[str, bool]] = {}  # by return: its sale, and whether its units are gone from it

    def note(self, sale: str, oms_return_id: str, is_out: bool) -> None:
        """Take what a sale shows of a return; the last time counts."""
        if len(self._seen) < HABIT_MAX or oms_return_id in self._seen:
            self._seen[oms_return_id] = (sale, is_out)

    def is_to_learn(self, oms_return_id: str) -> bool:
        """Tell whether it is worth to look at this return's sale."""
        return len(self._seen) < HABIT_LEARNED and oms_return_id not in self._seen

    def takes_out(self, sale: str) -> bool:
        """Tell it of a sale, by what others have shown."""
        others = [(other, is_out) for other, is_out in self._seen.values() if other != sale]
        out = {other for other, is_out in others if is_out}
        return len(out) >= 2 and len(out) > len({other for other, is_out in others if not is_out})


def sku_of(item: Item) -> str:
    """Return the item's SKU, wherever the record has it."""
    return text_of(pick(item.raw, *SKU)) or text_of(pick(pick(item.raw, "item", "product", "article"), *SKU))


def skus_of_order(order: Order) -> dict[str, str]:
    """Return the SKU of each line."""
    return {line.line_id: line.sku for line in order.lines}


def skus_of_shipment(shipment: Shipment) -> dict[str, str]:
    """Return the SKU of each item."""
    return {item.item_id: sku_of(item) for item in shipment.items}


def lines_of(item: Item, skus: Mapping[str, str]) -> list[str]:
    """Return the lines an item may stand for: the one it names, else all with its SKU."""
    if item.item_id in skus:
        return [item.item_id]
    named = text_of(pick(item.raw, *FORWARD_ITEM))
    if named in skus:
        return [named]
    sku = sku_of(item).casefold()
    return [line_id for line_id, known in skus.items() if sku and known.casefold() == sku]


def draw(shipment: Shipment, wanted: Sequence[Wanted], skus: Mapping[str, str]) -> list[Drawn] | None:
    """Return which items hold the wanted units of our lines, or None where the shipment has fewer."""
    left = {item.item_id: item.live for item in shipment.items}
    fitting = {item.item_id: lines_of(item, skus) for item in shipment.items}
    found: list[Drawn] = []
    for want in wanted:
        missing = want.quantity
        for item_id, lines in fitting.items():
            units = min(missing, left[item_id]) if want.line_id in lines else 0
            if units > 0:
                found.append(Drawn(item_id, want.line_id, units, want.slug))
                left[item_id] -= units
                missing -= units
        if missing > 0:
            return None
    return found


def holds(shipment: Shipment, units: Mapping[str, int], skus: Mapping[str, str]) -> bool:
    """Tell whether the shipment holds exactly these units of our lines."""
    wanted = [Wanted(line_id, count) for line_id, count in units.items() if count]
    if not wanted or sum(item.live for item in shipment.items) != sum(one.quantity for one in wanted):
        return False
    return draw(shipment, wanted, skus) is not None


def spread(shipment: Shipment, skus: Mapping[str, str], room: Mapping[str, int]) -> dict[str, int] | None:
    """Return the shipment's units by line, at most `room` of each; None where they do not fit."""
    found: dict[str, int] = {}
    for item in shipment.items:
        missing = item.live
        for line_id in lines_of(item, skus):
            units = min(missing, room.get(line_id, 0) - found.get(line_id, 0))
            if units > 0:
                found[line_id] = found.get(line_id, 0) + units
                missing -= units
        if missing > 0:
            return None
    return found or None
