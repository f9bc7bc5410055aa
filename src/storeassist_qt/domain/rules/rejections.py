"""Units rejected at hand-off that can no longer be cancelled, as they are on an invoice: they go back by a return."""

from __future__ import annotations

from msgspec.structs import replace

from storeassist_qt.domain.commands import Context
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Line, Order, Stage
from storeassist_qt.domain.returns import Return, ReturnOrigin, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.domain.roles import Role, may
from storeassist_qt.domain.rules.base import line_of, with_lines, with_moment
from storeassist_qt.domain.rules.returns import decided, preview

ALREADY_INVOICED = "already_invoiced"
"""The answer of an OMS that had made an invoice before we saw one."""


def rejected_at_hand_off(order: Order, before: Order, context: Context) -> Order:
    """Open the return of the units rejected at hand-off; those graded on the spot are accepted already."""
    return _with_return_of(order, before.lines, context.command_id, context)


def is_to_return(order: Order, effect: Effect, code: str) -> bool:
    """Tell whether a cancellation of rejected units was refused because they stand on an invoice."""
    return (
        code == ALREADY_INVOICED
        and effect.kind is EffectKind.REFUND_REJECTED
        and (order.stage is Stage.HANDED_OVER or (order.stage is Stage.CANCELLED and order.closed_how == "rejected"))
    )


def returned_instead(order: Order, effect: Effect, context: Context) -> Order:
    """Open a return in place of a cancellation that came after the invoice: its credit is the refund.

    Their money comes back into the lines, and leaves them with the return. An invoice of ours that has not left the
    hub is withdrawn: the OMS has one.
    """
    amounts = {part.line_id: part.amount for part in effect.lines}
    lines = tuple(_unsettled(line, amounts[line.line_id]) if line.line_id in amounts else line for line in order.lines)
    gone = tuple(
        one
        for one in order.effects
        if one.key != effect.key and not (one.kind is EffectKind.ISSUE_INVOICE and one.state is EffectState.REQUESTED)
    )
    order = replace(with_lines(order, lines), stage=Stage.HANDED_OVER, effects=gone)
    returning = tuple(line for line in lines if line.line_id in amounts)
    return _with_return_of(order, returning, effect.key.partition("/")[0], context)


def _unsettled(line: Line, amount: int) -> Line:
    return replace(
        line,
        settled_units=line.settled_units - line.rejected,
        settled_amount=line.settled_amount - amount,
        rejected_returning=line.rejected,
    )


def _with_return_of(order: Order, lines: tuple[Line, ...], hand_over_id: str, context: Context) -> Order:
    units = [
        _rejected_unit(line.line_id, reason, grade, context) for line in lines for reason, grade in _rejections_of(line)
    ]
    counted: dict[str, int] = {}
    priced: list[ReturnUnit] = []
    for unit in units:
        line = line_of(order, unit.line_id)
        amount, tax = preview(order, line, 1, before=counted.get(unit.line_id, 0))
        counted[unit.line_id] = counted.get(unit.line_id, 0) + 1
        priced.append(replace(unit, unit_id=str(len(priced) + 1), amount=amount, tax=tax))
    opened = Return(
        return_id=f"ho-{hand_over_id}",
        origin=ReturnOrigin.HAND_OFF,
        stage=ReturnStage.IN_CHECK,
        opened_at=context.now,
        opened_by=order.hand_over.by if order.hand_over else context.actor_name or context.actor,
        has_receipt=True,
        units=tuple(priced),
    )
    order = replace(order, returns=(*order.returns, opened))
    order = with_moment(order, context, "return_opened", units=len(priced), name="")
    over_limit = opened.amount > context.policy.return_limit_minor and not may(context.roles, Role.MANAGER)
    return order if opened.undecided or over_limit else decided(order, opened, context)


def _rejections_of(line: Line) -> list[tuple[str, str]]:
    """Return reason and grade of each rejected unit."""
    found = [(given.reason, given.grade) for given in line.rejections for _ in range(given.quantity)]
    return [*found, *[("other", "")] * line.rejected][: line.rejected]


def _rejected_unit(line_id: str, reason: str, grade: str, context: Context) -> ReturnUnit:
    fault = "" if grade in ("", "good") else grade
    return ReturnUnit(
        unit_id="",
        line_id=line_id,
        reason=reason,
        state=UnitState.ACCEPTED if grade else UnitState.RECEIVED,
        fault=fault,
        disposition=("outlet" if fault else "shelf") if grade else "",
        checked_by=(context.actor_name or context.actor) if grade else "",
    )
