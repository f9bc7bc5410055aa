"""What all order rules share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from storeassist_qt.domain.commands import Context
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.oms_health import OmsProblem
from storeassist_qt.domain.orders import EffectKind, EffectState, Line, Moment, Order, ReasonCount, Stage
from storeassist_qt.domain.roles import Role, may

PROBLEMS_MAX = 20


def require(context: Context, *roles: Role) -> None:
    """Raise Refused("role_missing") unless the actor has one of the roles."""
    if not any(may(context.roles, role) for role in roles):
        raise Refused("role_missing", needed=", ".join(roles), actor=context.actor_name or context.actor)


def line_of(order: Order, line_id: str) -> Line:
    """Return the line; raises Refused("line_unknown")."""
    line = order.line(line_id)
    if line is None:
        raise Refused("line_unknown", line_id=line_id, number=order.number)
    return line


def with_line(order: Order, line: Line) -> Order:
    """Return the order with this line in its place."""
    return replace(order, lines=tuple(line if old.line_id == line.line_id else old for old in order.lines))


def with_lines(order: Order, lines: Iterable[Line]) -> Order:
    """Return the order with all its lines replaced."""
    return replace(order, lines=tuple(lines))


def with_moment(order: Order, context: Context, what: str, **facts: str | int) -> Order:
    """Return the order with one more entry on its timeline."""
    moment = Moment(at=context.now, what=what, by=context.actor_name or context.actor, facts=facts)
    return replace(order, timeline=(*order.timeline, moment))


def with_problem(order: Order, context: Context, code: str, facts: dict[str, Any]) -> Order:
    """Return the order with one more thing a manager should look at; the same problem twice is one."""
    if any(known.code == code and known.facts == facts for known in order.problems):
        return order
    problem = OmsProblem(code=code, facts=facts, at=context.now)
    return replace(order, problems=(*order.problems, problem)[-PROBLEMS_MAX:])


def without_problem(order: Order, facts: dict[str, Any], code: str = "") -> Order:
    """Return the order without the problems with these facts, and this code where one is given, nobody has settled."""
    left = tuple(
        one
        for one in order.problems
        if one.settled_by or (code and one.code != code) or any(one.facts.get(key) != facts[key] for key in facts)
    )
    return order if len(left) == len(order.problems) else replace(order, problems=left)


def refuse_closed(order: Order) -> None:
    """Raise Refused("order_handed_over" | "handed_over_elsewhere" | "order_cancelled") for a closed order."""
    if order.stage is Stage.CANCELLED:
        raise Refused("order_cancelled", number=order.number, how=order.closed_how)
    if order.stage is Stage.HANDED_OVER:
        if order.closed_how == "elsewhere":
            raise Refused("handed_over_elsewhere", number=order.number)
        by = order.hand_over.by if order.hand_over else ""
        raise Refused("order_handed_over", number=order.number, by=by)


def refuse_put_back(order: Order) -> None:
    """Raise Refused("units_to_put_back") while pieces of a cut line have not gone back to the shelf."""
    if order.put_back_left:
        raise Refused("units_to_put_back", number=order.number, units=order.put_back_left)


def positive(quantity: int) -> None:
    """Raise Refused("quantity_wrong") for a quantity below one."""
    if quantity < 1:
        raise Refused("quantity_wrong", quantity=quantity)


def settle(line: Line, units: int) -> Line:
    """Take the amount of `units` out of the line: they are refunded or cancelled."""
    amount = line.amount_of_next(units)
    return replace(line, settled_units=line.settled_units + units, settled_amount=line.settled_amount + amount)


def release_not_found(line: Line) -> Line:
    """Settle the not-found units whose refund has not been asked for yet."""
    units = line.not_found - line.not_found_released
    return replace(settle(line, units), not_found_released=line.not_found) if units else line


def add_reason(counts: tuple[ReasonCount, ...], reason: str, quantity: int, grade: str = "") -> tuple[ReasonCount, ...]:
    """Return the counts with `quantity` more for the reason and the grade."""
    for count in counts:
        if count.reason == reason and count.grade == grade:
            more = ReasonCount(reason, count.quantity + quantity, grade)
            return tuple(more if old is count else old for old in counts)
    return (*counts, ReasonCount(reason, quantity, grade))


def drop_reasons(counts: tuple[ReasonCount, ...], quantity: int) -> tuple[ReasonCount, ...]:
    """Return the counts with `quantity` fewer, the last reason first."""
    kept = list(counts)
    while quantity and kept:
        last = kept.pop()
        if last.quantity > quantity:
            kept.append(ReasonCount(last.reason, last.quantity - quantity, last.grade))
        quantity = max(0, quantity - last.quantity)
    return tuple(kept)


def with_parts_settled(line: Line) -> Line:
    """Mark bundle parts in hand beyond what the bundle's units need as to be put back."""
    if not line.parts:
        return line
    bundles = line.open + line.picked + line.accepted + line.rejected
    parts = []
    for part in line.parts:
        extra = max(0, part.held - bundles * part.per_bundle)
        parts.append(replace(part, held=part.held - extra, to_put_back=part.to_put_back + extra) if extra else part)
    return replace(line, parts=tuple(parts))


def with_parts_reclaimed(line: Line) -> Line:
    """Use loose parts that still wait to be put back for bundles that are open again."""
    if not line.parts:
        return line
    bundles = line.open + line.picked + line.accepted + line.rejected
    parts = []
    for part in line.parts:
        again = max(0, min(part.to_put_back, bundles * part.per_bundle - part.held))
        parts.append(replace(part, held=part.held + again, to_put_back=part.to_put_back - again) if again else part)
    return with_whole_bundles(replace(line, parts=tuple(parts)))


def with_whole_bundles(line: Line) -> Line:
    """Count a bundle as picked once all its parts are in hand, and as open again once one is not."""
    whole = min(part.held // part.per_bundle for part in line.parts) - line.accepted - line.rejected
    change = whole - line.picked
    return replace(line, picked=line.picked + change, open=line.open - change)


def without_ready_notice(order: Order) -> Order:
    """Withdraw ready notices that have not left the hub: the order is not ready, or not here, any more."""
    kept = tuple(
        effect
        for effect in order.effects
        if effect.kind is not EffectKind.NOTIFY_READY or effect.state is not EffectState.REQUESTED
    )
    return order if len(kept) == len(order.effects) else replace(order, effects=kept)


def take_away(line: Line, units: int) -> Line:
    """Move `units` that the customer no longer gets to cancelled, or to put back where the store holds them.

    Order: open, not found (not yet released), rejected, picked, accepted: what the customer does not want goes before
    what they do. Nothing is un-picked.
    """
    counts = {
        "open": line.open,
        "not_found": line.not_found - line.not_found_released,
        "rejected": line.rejected,
        "picked": line.picked,
        "accepted": line.accepted,
    }
    taken: dict[str, int] = {}
    left = units
    for place, count in counts.items():
        taken[place] = min(count, left)
        left -= taken[place]
    held = taken["picked"] + taken["accepted"] + taken["rejected"]
    parts = tuple(replace(part, held=part.held - held * part.per_bundle) for part in line.parts)
    changed = replace(
        line,
        parts=parts,
        open=line.open - taken["open"],
        not_found=line.not_found - taken["not_found"],
        picked=line.picked - taken["picked"],
        accepted=line.accepted - taken["accepted"],
        rejected=line.rejected - taken["rejected"],
        cancelled=line.cancelled + taken["open"] + taken["not_found"],
        to_put_back=line.to_put_back + held,
        not_found_reasons=drop_reasons(line.not_found_reasons, taken["not_found"]),
        rejections=drop_reasons(line.rejections, taken["rejected"]),
    )
    return with_parts_settled(changed)


def removable(line: Line) -> int:
    """Units of the line that a cancellation or a smaller quantity can still take away."""
    return line.open + line.not_found - line.not_found_released + line.picked + line.accepted + line.rejected


def taken_after_all(line: Line, reason: str) -> Line:
    """Let a unit rejected at hand-off, which the store would not take back, leave with the customer."""
    counts = list(line.rejections)
    at = next((index for index, count in enumerate(counts) if count.reason == reason), len(counts) - 1)
    counts[at] = replace(counts[at], quantity=counts[at].quantity - 1)
    return replace(
        line,
        rejected=line.rejected - 1,
        rejected_returning=line.rejected_returning - 1,
        handed_over=line.handed_over + 1,
        rejections=tuple(count for count in counts if count.quantity),
    )
