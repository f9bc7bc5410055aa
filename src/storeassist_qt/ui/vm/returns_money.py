"""What a return comes to, and the two buttons of its step: plain data for the pane at the side and the bar below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.returns import UNDER_CHECK, Return, ReturnStage, UnitState
from storeassist_qt.domain.rules.returns import preview
from storeassist_qt.ui.vm.format import Formatter, fill, translate

NOTHING = "—"
ActKind = Literal["primary", "tonal", "outline", "danger", "success", "plain"]


@dataclass(frozen=True)
class MoneyLine:
    """A name and its value; `counts` is off where nothing goes back for it."""

    name: str
    value: str
    counts: bool = True


@dataclass(frozen=True)
class MoneyData:
    """Lines, tax and credit, ready to be shown; `credit_minor` is the figure behind `credit`."""

    title: str = ""
    lines: tuple[MoneyLine, ...] = ()
    tax: MoneyLine | None = None
    credit: str = ""
    credit_minor: int = 0
    note: str = ""


@dataclass(frozen=True)
class Act:
    """A button of the step: text, icon and whether it may be pressed."""

    text: str
    icon: str = ""
    is_enabled: bool = True
    kind: ActKind = "primary"


@dataclass(frozen=True)
class Acts:
    """The buttons of a step, with why the first is off (or what pressing it means)."""

    primary: Act | None = None
    secondary: Act | None = None
    reason: str = ""
    reason_kind: str = "warn"


def money_of_choice(format_: Formatter, order: Order, chosen: Mapping[str, int]) -> MoneyData:
    """Return the preview of a return that is still to be opened; `chosen` are units by line."""
    rows: list[tuple[Line, int, int, int]] = []
    for line in order.lines:
        units = chosen.get(line.line_id, 0)
        amount, tax = preview(order, line, units) if units else (0, 0)
        rows.append((line, units, amount, tax))
    return _money(format_, order, [row for row in rows if row[1]], translate("Returns", "Refund preview"))


def money_of_return(format_: Formatter, order: Order, found: Return, unit_id: str = "") -> MoneyData:
    """Return what a return comes to; while it is checked the unit `unit_id` counts as if it were accepted."""
    rows: list[tuple[Line, int, int, int]] = []
    for line_id in dict.fromkeys(unit.line_id for unit in found.units):
        line = order.line(line_id)
        if line is None:
            continue
        units = [
            unit
            for unit in found.units
            if unit.line_id == line_id
            and (
                unit.state is UnitState.ACCEPTED
                or (unit.unit_id == unit_id and unit.state is not UnitState.REFUSED and found.stage in UNDER_CHECK)
            )
        ]
        if found.decided_at is None:
            amount, tax = preview(order, line, len(units), before=-_held_before(order, line_id)) if units else (0, 0)
        else:
            amount, tax = sum(unit.amount for unit in units), sum(unit.tax for unit in units)
        rows.append((line, len(units), amount, tax))
    is_over = found.credit_note != "" or found.closed_at is not None
    title = translate("Returns", "Credit") if is_over else translate("Returns", "Refund preview")
    return _money(format_, order, rows, title, found.credit_amount)


def _held_before(order: Order, line_id: str) -> int:
    """Count what `preview` counts as still to be credited: what is decided now takes its place in the line first."""
    return sum(
        1
        for found in order.returns
        if found.decided_at is None and found.stage is not ReturnStage.REJECTED
        for unit in found.units
        if unit.line_id == line_id and unit.state is not UnitState.REFUSED
    )


def _money(
    format_: Formatter,
    order: Order,
    rows: Sequence[tuple[Line, int, int, int]],
    title: str,
    credited: int | None = None,
) -> MoneyData:
    lines: list[MoneyLine] = []
    for line, units, amount, tax in rows:
        net = amount if order.tax_included else amount - tax
        value = format_.money(net, order.currency) if units else NOTHING
        lines.append(MoneyLine(named(format_, line.name, units), value, counts=bool(units)))
    total = sum(row[2] for row in rows)
    tax = sum(row[3] for row in rows)
    tax_name = translate("Returns", "Tax included") if order.tax_included else translate("Returns", "Tax")
    own = total if credited is None else credited
    note = ""
    if credited is not None and credited != total:
        note = fill(
            translate("Returns", "The order system credited this amount; by our figures it is %1."),
            format_.money(total, order.currency),
        )
    return MoneyData(
        title=title,
        lines=tuple(lines),
        tax=MoneyLine(tax_name, format_.money(tax, order.currency)),
        credit=format_.money(own, order.currency),
        credit_minor=own,
        note=note,
    )


def named(format_: Formatter, name: str, units: int) -> str:
    """Return "2 × Stoneware mug"; a single unit has no count."""
    return fill(translate("Returns", "%1 × %2", "count, name"), format_.number(units), name) if units > 1 else name
