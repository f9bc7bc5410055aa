"""What an order's documents count: units and money by line, always adding up to what the order holds."""

from __future__ import annotations

from dataclasses import dataclass

from storeassist_qt.domain.money import amount_of
from storeassist_qt.domain.orders import Line, Order
from storeassist_qt.domain.returns import Return, ReturnOrigin, ReturnStage, UnitState


@dataclass(frozen=True)
class LineFigures:
    """Units of one line with their money in minor units; `amount` includes the tax."""

    line: Line
    quantity: int
    discount: int
    tax: int
    amount: int


@dataclass(frozen=True)
class CreditFigures:
    """Returned units of one line for one reason."""

    line: Line | None
    reason: str
    quantity: int
    tax: int
    amount: int


def invoiced(order: Order) -> tuple[LineFigures, ...]:
    """Return the lines of the invoice: units that stayed with the order, those that came back later included."""
    rows = (_invoiced_line(order, line) for line in order.lines)
    return tuple(row for row in rows if row.quantity > 0)


def _invoiced_line(order: Order, line: Line) -> LineFigures:
    gone, gone_amount = released(order, line)
    return LineFigures(
        line=line,
        quantity=line.ordered - gone,
        discount=line.discount - amount_of(line.discount, line.ordered, gone),
        tax=line.tax - amount_of(line.tax, line.ordered, gone),
        amount=line.paid_total - gone_amount,
    )


def released(order: Order, line: Line) -> tuple[int, int]:
    """Return units and amount that left the order without a return: not found, cancelled, rejected before invoicing."""
    returned = settled_by_returns(order, line)
    return line.settled_units - line.returned, line.settled_amount - returned


def settled_by_returns(order: Order, line: Line) -> int:
    """Return the amount that decided returns took out of a line, in minor units."""
    return sum(
        unit.amount
        for found in order.returns
        if found.decided_at is not None
        for unit in found.accepted
        if unit.line_id == line.line_id
    )


def rejected(order: Order, line: Line) -> tuple[int, int]:
    """Return units and amount rejected at hand-off that go back through a return.

    Units whose return was refused are not among them: they are paid for and the customer's.
    """
    amounts = [
        unit.amount
        for found in order.returns
        if found.origin is ReturnOrigin.HAND_OFF
        for unit in found.units
        if unit.line_id == line.line_id and unit.state is not UnitState.REFUSED
    ]
    return len(amounts), sum(amounts)


def credited(order: Order, found: Return) -> tuple[CreditFigures, ...]:
    """Return the lines of a credit note, by order line and reason."""
    return _by_reason(order, found, (UnitState.ACCEPTED,))


def brought_back(order: Order, found: Return) -> tuple[CreditFigures, ...]:
    """Return what a return holds, whether it has been checked or not; refused units are not in it."""
    if found.stage is ReturnStage.REJECTED:
        return ()
    return _by_reason(order, found, (UnitState.ACCEPTED, UnitState.EXPECTED, UnitState.RECEIVED))


def _by_reason(order: Order, found: Return, states: tuple[UnitState, ...]) -> tuple[CreditFigures, ...]:
    places = {line.line_id: place for place, line in enumerate(order.lines)}
    rows: dict[tuple[str, str], CreditFigures] = {}
    for unit in found.units:
        if unit.state not in states:
            continue
        key = (unit.line_id, unit.reason)
        before = rows.get(key) or CreditFigures(order.line(unit.line_id), unit.reason, 0, 0, 0)
        rows[key] = CreditFigures(
            before.line, unit.reason, before.quantity + 1, before.tax + unit.tax, before.amount + unit.amount
        )
    ordered = sorted(rows.items(), key=lambda row: places.get(row[0][0], len(places)))
    return tuple(row for _key, row in ordered)
