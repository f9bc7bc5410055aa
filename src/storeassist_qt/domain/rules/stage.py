"""Staging: bags and their places, moving them, and the undo."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from storeassist_qt.domain.commands import (
    PLACE_LENGTH,
    UNSTAGE_WITHIN_S,
    Context,
    NotifyReady,
    RestageOrder,
    StageOrder,
    UnstageOrder,
)
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Bag, EffectState, Line, Order, Stage
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.rules.base import (
    refuse_closed,
    refuse_put_back,
    release_not_found,
    require,
    with_lines,
    with_moment,
)

BAGS_MAX = 20


def stage_order(order: Order, command: StageOrder, context: Context) -> Order:
    require(context, Role.PICK, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage is Stage.STAGED:
        raise Refused("already_staged", number=order.number, place=places_text(order.bags))
    if order.stage is not Stage.PICKED:
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    refuse_put_back(order)
    if order.units("open"):
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    bags = _checked(command.bags)
    staged = replace(
        with_lines(order, (release_not_found(line) for line in order.lines)),
        stage=Stage.STAGED,
        bags=bags,
        staged_at=context.now,
        staged_device_at=context.device_time,
        stage_command_id=context.command_id,
    )
    return with_moment(staged, context, "staged", place=places_text(bags), bags=len(bags))


def restage_order(order: Order, command: RestageOrder, context: Context) -> Order:
    require(context, Role.PICK, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage is not Stage.STAGED:
        raise Refused("not_staged", number=order.number)
    bags = _checked(command.bags)
    moved = with_moment(order, context, "restaged", place=places_text(bags), old=places_text(order.bags))
    return replace(moved, bags=bags)


def unstage_order(order: Order, _command: UnstageOrder, context: Context) -> Order:
    require(context, Role.PICK, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage is not Stage.STAGED or order.staged_device_at is None:
        raise Refused("not_staged", number=order.number)
    own = [effect for effect in order.effects if _of_staging(effect.key, order)]
    is_late = context.device_time - order.staged_device_at > timedelta(seconds=UNSTAGE_WITHIN_S + 1)
    if is_late or any(effect.state is not EffectState.REQUESTED for effect in own):
        raise Refused("too_late_to_undo", number=order.number, place=places_text(order.bags))
    taken: dict[str, tuple[int, int]] = {}
    for effect in own:
        for part in effect.lines:
            units, amount = taken.get(part.line_id, (0, 0))
            taken[part.line_id] = (units + part.quantity, amount + part.amount)
    undone = replace(
        with_lines(order, (_unreleased(line, *taken.get(line.line_id, (0, 0))) for line in order.lines)),
        stage=Stage.PICKED,
        bags=(),
        staged_at=None,
        staged_device_at=None,
        stage_command_id="",
        effects=tuple(effect for effect in order.effects if not _of_staging(effect.key, order)),
    )
    return with_moment(undone, context, "unstaged", old=places_text(order.bags))


def notify_ready(order: Order, _command: NotifyReady, context: Context) -> Order:
    require(context, Role.PICK, Role.HAND_OFF)
    refuse_closed(order)
    if order.stage not in (Stage.PICKED, Stage.STAGED):
        raise Refused("pick_unfinished", number=order.number, units=order.units("open"))
    return with_moment(order, context, "notified_again")


def places_text(bags: tuple[Bag, ...]) -> str:
    """Return the places as a person says them: "B3", or "2 at B3, 1 at cooler" for several."""
    counts: dict[str, int] = {}
    for bag in bags:
        counts[bag.place] = counts.get(bag.place, 0) + 1
    if len(counts) == 1:
        return next(iter(counts))
    return ", ".join(f"{count} × {place}" for place, count in counts.items())


def _checked(bags: tuple[Bag, ...]) -> tuple[Bag, ...]:
    places = [" ".join(bag.place.split()) for bag in bags]
    if not places or not all(places):
        raise Refused("place_empty")
    long = next((place for place in places if len(place) > PLACE_LENGTH), None)
    if long is not None:
        raise Refused("place_too_long", length=len(long), limit=PLACE_LENGTH)
    if len(places) > BAGS_MAX:
        raise Refused("too_many_bags", bags=len(places), limit=BAGS_MAX)
    return tuple(Bag(place) for place in places)


def _of_staging(key: str, order: Order) -> bool:
    return key.partition("/")[0] == order.stage_command_id


def _unreleased(line: Line, units: int, amount: int) -> Line:
    return replace(
        line,
        not_found_released=line.not_found_released - units,
        settled_units=line.settled_units - units,
        settled_amount=line.settled_amount - amount,
    )
