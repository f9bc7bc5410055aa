"""Every line of a walk grouped by order, and the summary at its end."""

from __future__ import annotations

from dataclasses import dataclass

from storeassist_qt.domain.orders import Order, OrderType
from storeassist_qt.domain.walk import Walk, WalkTask
from storeassist_qt.ui.rows import ChipData, SectionRow, WalkLineRow
from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate
from storeassist_qt.ui.vm.walk import WalkViewModel


@dataclass(frozen=True)
class OrderSummaryData:
    """How one order of the walk came out."""

    order_id: str
    title: str
    result: str
    missing: tuple[str, ...]
    refund_text: str
    is_whole: bool
    tote: str


def status_chip(task: WalkTask) -> ChipData:
    """Return the status of a line of the walk."""
    if task.put_back:
        return ChipData(translate("PickWalk", "Put back %n", "units", task.put_back), "warn", "package-minus")
    if task.open and task.is_skipped:
        return ChipData(translate("PickWalk", "Skipped"), "warn", "skip-forward")
    if task.open:
        return ChipData(translate("PickWalk", "To pick"), "neutral", "package-search")
    if task.not_found:
        return ChipData(translate("PickWalk", "Not found"), "danger", "search-x")
    return ChipData(translate("PickWalk", "Picked"), "success", "circle-check-big")


def list_rows(vm: WalkViewModel) -> list[SectionRow | WalkLineRow]:
    """Return all lines grouped by order; what was skipped stands once more in a section of its own at the end."""
    rows: list[SectionRow | WalkLineRow] = []
    for order in vm.orders:
        rows.append(SectionRow(_order_title(vm.walk, order), vm.words.units(_left(vm.walk, order))))
        for task in vm.walk.tasks:
            if task.order_id == order.order_id and not (task.is_skipped and task.open):
                rows.append(_line_row(task, vm))
    skipped = [task for task in vm.walk.tasks if task.is_skipped and task.open]
    if skipped:
        rows.append(SectionRow(translate("PickWalk", "Skipped"), vm.words.units(sum(task.open for task in skipped))))
        rows += [_line_row(task, vm) for task in skipped]
    return rows


def _order_title(walk: Walk, order: Order) -> str:
    letter = walk.totes.get(order.order_id, "")
    tote = fill(translate("PickWalk", "Tote %1"), letter) if letter else ""
    return joined(f"#{order.number}", order.customer.name, tote)


def _left(walk: Walk, order: Order) -> int:
    return sum(task.picked + task.open + task.not_found for task in walk.tasks if task.order_id == order.order_id)


def _line_row(task: WalkTask, vm: WalkViewModel) -> WalkLineRow:
    place = task.place
    where = " ".join(part for part in (place.aisle, place.bay, place.shelf) if part) if place else ""
    chip = status_chip(task)
    meta = joined(where, task.size, task.colour, task.brand)
    price = vm.words.money(task.price, task.currency) if task.price else ""
    quantity = f"{task.picked}/{task.needed}"
    return WalkLineRow(
        line_id=task.task_id,
        name=task.name,
        meta_text=meta,
        quantity_text=quantity,
        price_text=price,
        status=chip,
        accessible_text=", ".join(part for part in (task.name, meta, quantity, chip.text, price) if part),
        current=task.task_id == vm.current_id,
    )


def summaries(vm: WalkViewModel) -> list[OrderSummaryData]:
    """Return how each order of the walk came out, in tote order."""
    return [_summary(order, vm.walk, vm.words) for order in vm.orders]


def _summary(order: Order, walk: Walk, words: Formatter) -> OrderSummaryData:
    picked, missing = order.units("picked"), order.units("not_found")
    total = picked + missing
    names = tuple(
        joined(line.name, line.size, line.colour, words.units(line.not_found)) for line in order.lines if line.not_found
    )
    if not missing:
        refund = ""
    elif not picked:
        refund = translate("PickWalk", "Nothing was found: the order is closed and refunded when you finish.")
    elif order.order_type is OrderType.PICK_AT_STORE:
        refund = translate("PickWalk", "The refund starts when you finish.")
    else:
        refund = translate("PickWalk", "The refund starts when you stage this order.")
    return OrderSummaryData(
        order_id=order.order_id,
        title=joined(f"#{order.number}", order.customer.name),
        result=fill(translate("PickWalk", "Picked %1 of %2 units"), picked, total),
        missing=names,
        refund_text=refund,
        is_whole=not missing,
        tote=walk.totes.get(order.order_id, ""),
    )


def finish_text(vm: WalkViewModel) -> str:
    """Return what the button at the end says."""
    picked = [order for order in vm.orders if order.units("picked")]
    staged = [order for order in picked if order.order_type is not OrderType.PICK_AT_STORE]
    if not picked:
        return translate("PickWalk", "Finish walk")
    if not staged:
        return translate("PickWalk", "Hand over")
    if len(staged) < len(picked):
        return translate("PickWalk", "Hand over, then stage %n order(s)", "", len(staged))
    return translate("PickWalk", "Stage %n order(s)", "", len(staged))
