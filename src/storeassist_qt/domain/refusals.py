"""Every refusal code, and the ways out of a refused command.

A refused command is never dropped: it becomes a card with who, what, why and these buttons. A button names its act
and sends fresh commands (`commands_for`); what was physically done is then in the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import WayOut
from storeassist_qt.domain.roles import Role

_MANAGER = frozenset({Role.MANAGER})
_Ways = Callable[[Mapping[str, Any], c.OrderCommand, Order | None], tuple[WayOut, ...]]


@dataclass(frozen=True)
class RefusalSpec:
    """One refusal code: its ways out, and whether a device can already see it coming."""

    code: str
    ways: _Ways


def _units(command: c.OrderCommand, order: Order | None = None) -> int:
    if isinstance(command, c.HandOver):
        return sum(line.in_hand + line.cancelled + line.handed_over for line in order.lines) if order else 0
    quantity = getattr(command, "quantity", 0)
    return quantity if isinstance(quantity, int) else 0


def _understood(_facts: Mapping[str, Any], _command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    return (WayOut("understood"),)


def _retry(_facts: Mapping[str, Any], _command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    return (WayOut("try_again"), WayOut("understood"))


def _open_order(_facts: Mapping[str, Any], _command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    return (WayOut("open_order"), WayOut("understood"))


def _held(facts: Mapping[str, Any], command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    """Held by or taken over by a colleague: units in hand go to that colleague or back to the shelf."""
    if isinstance(command, c.PickUnits):
        units = _units(command)
        give = WayOut("give_to", {"units": units, "holder": facts.get("holder", "")})
        return (give, WayOut("put_back", {"units": units}))
    return (WayOut("understood"),)


def _closed(facts: Mapping[str, Any], command: c.OrderCommand, order: Order | None) -> tuple[WayOut, ...]:
    """Cancelled, or handed over elsewhere: the goods are here, on the shelf again, or have left the store."""
    if isinstance(command, c.PickUnits):
        return (WayOut("put_back", {"units": _units(command)}),)
    if isinstance(command, c.HandOver):
        units = _units(command, order)
        return (WayOut("goods_left", {"units": units}, _MANAGER), WayOut("goods_here", {"units": units}))
    if isinstance(command, c.StageOrder | c.FinishPick | c.AcceptUnits | c.RejectUnits | c.RestageOrder):
        return (WayOut("goods_here"), WayOut("goods_left", {}, _MANAGER))
    return (WayOut("understood"),)


def _cut(facts: Mapping[str, Any], command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    """The OMS wants fewer: what is in hand beyond that goes back."""
    units = _units(command)
    return (
        WayOut("put_back", {"units": units}),
        WayOut("accept_quantity", {"quantity": facts.get("quantity", 0)}),
    )


def _too_many(_facts: Mapping[str, Any], command: c.OrderCommand, _order: Order | None) -> tuple[WayOut, ...]:
    """Somebody else was quicker, or the order is past its pick: what is in hand goes back."""
    if isinstance(command, c.PickUnits):
        return (WayOut("put_back", {"units": _units(command)}), WayOut("open_order"))
    return (WayOut("open_order"), WayOut("understood"))


_TABLE: dict[str, _Ways] = {
    # who
    "role_missing": _retry,
    "actor_unknown": _retry,
    "actor_not_signed_in": _retry,
    "associate_disabled": _retry,
    # the order
    "order_unknown": _understood,
    "order_exists": _understood,
    "order_malformed": _understood,
    "order_cancelled": _closed,
    "order_handed_over": _closed,
    "handed_over_elsewhere": _closed,
    "line_unknown": _open_order,
    "stale_version": _understood,
    "effect_unknown": _understood,
    # claims
    "held_by_other": _held,
    "taken_over": _held,
    "no_lease_to_take": _open_order,
    "not_to_pick": _too_many,
    # picking
    "wrong_item": _open_order,
    "expired_goods": _open_order,
    "more_than_ordered": _too_many,
    "more_than_open": _open_order,
    "line_cut": _cut,
    "line_done": _understood,
    "line_open": _open_order,
    "pack_quantity": _open_order,
    "part_needed": _open_order,
    "quantity_wrong": _understood,
    "stage_past_picking": _open_order,
    "nothing_to_put_back": _understood,
    "nothing_to_reopen": _understood,
    "units_to_put_back": _open_order,
    # staging
    "already_staged": _open_order,
    "not_staged": _open_order,
    "pick_unfinished": _open_order,
    "place_empty": _open_order,
    "place_too_long": _open_order,
    "too_many_bags": _open_order,
    "too_late_to_undo": _open_order,
    # arrival and hand-off
    "place_unknown": _understood,
    "not_picked": _open_order,
    "undecided_units": _open_order,
    "signature_required": _open_order,
    "signature_empty": _open_order,
    "id_check_required": _open_order,
    "bags_missing": _open_order,
    "shown_changed": _open_order,
    "recipient_needed": _open_order,
    "reason_needed": _open_order,
    # returns
    "not_handed_over": _open_order,
    "nothing_to_return": _understood,
    "more_than_bought": _open_order,
    "return_not_allowed": _open_order,
    "return_exists": _open_order,
    "return_unknown": _open_order,
    "return_decided": _open_order,
    "return_at_oms": _open_order,
    "return_joined": _understood,
    "return_limit": _retry,
    "units_unchecked": _open_order,
    "answers_missing": _open_order,
    "proof_needed": _open_order,
    "photo_unknown": _open_order,
    "nothing_to_settle": _understood,
    # notes
    "note_empty": _understood,
    "note_too_long": _understood,
    "card_number": _understood,
    # the device
    "lost_in_salvage": _understood,
    "body_too_large": _understood,
    "malformed": _understood,
    "payload_differs": _understood,
    "not_offline": _understood,
}
REFUSALS: dict[str, RefusalSpec] = {code: RefusalSpec(code, ways) for code, ways in _TABLE.items()}

ACTS = (
    "put_back", "give_to", "goods_left", "goods_here", "accept_quantity", "try_again", "open_order", "understood",
)  # fmt: skip
# These acts only open a screen or close the card; they send nothing.
SILENT_ACTS = ("open_order",)


def ways_out(code: str, facts: Mapping[str, Any], command: c.OrderCommand, order: Order | None) -> tuple[WayOut, ...]:
    """Return the buttons of a card; a code this version does not know can be read and closed."""
    spec = REFUSALS.get(code)
    return spec.ways(facts, command, order) if spec else (WayOut("understood"),)


def commands_for(
    act: str, refused_id: str, facts: Mapping[str, Any], command: c.OrderCommand, order: Order | None
) -> tuple[c.OrderCommand, ...]:
    """Return the fresh commands of a way out; none where it only opens a screen or the hub has no such order."""
    if act == "try_again":
        return (command,)
    if act in SILENT_ACTS or order is None:
        return ()
    settled = c.SettleRefusal(
        refused_id=refused_id,
        refused_what=type(command).__name__,
        act=act,
        quantity=_units(command, order),
        line_id=str(getattr(command, "line_id", "")),
    )
    return (settled,)
