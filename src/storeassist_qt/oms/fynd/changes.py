"""What Fynd shows of an order or a return that we have not heard yet, as commands on the order. Pure functions."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Line, Order, Stage
from storeassist_qt.domain.returns import IS_CREDITED, UNDER_CHECK, Return, ReturnOrigin, ReturnStage
from storeassist_qt.domain.rules.rejections import ALREADY_INVOICED, is_to_return
from storeassist_qt.domain.rules.returns import returnable
from storeassist_qt.oms.fynd.mapping import CREDIT_AMOUNT, amount_in, version_of
from storeassist_qt.oms.fynd.records import Item, Shipment, pick, text_of
from storeassist_qt.oms.fynd.states import (
    Rank,
    ReturnRank,
    is_refused_return,
    return_rank_of,
    says_less,
)
from storeassist_qt.oms.fynd.units import ReturnClaims, claimant, holds, lines_of, skus_of_order, spread

STATUS_LENGTH = 80  # as the order keeps it
# What takes units out of the shipment at Fynd; a return does not.
CANCELLING = (EffectKind.REFUND_NOT_FOUND, EffectKind.REFUND_REJECTED, EffectKind.CANCEL)
ASKED = (EffectState.SENT, EffectState.REFUSED)
UNITS_GONE = "oms_units_cancelled_after_hand_over"
NAMESPACE = uuid.UUID("6a9e6c1e-52f5-5f0e-9f3f-0d9a3c0f8a51")


def order_id_of(shipment_id: str) -> str:
    """Return the id of our order for a shipment: always the same, so that none is placed twice."""
    return uuid.uuid5(NAMESPACE, f"shipment {shipment_id}").hex


def return_id_of(shipment_id: str) -> str:
    """Return the id of our return for a return that began at Fynd: always the same."""
    return f"oms-{uuid.uuid5(NAMESPACE, f'return {shipment_id}').hex}"


# --- the order -------------------------------------------------------------------------------------------------------
def commands_for(
    order: Order, shipment: Shipment, read_at: datetime, *, returns_leave: bool = False
) -> tuple[c.OrderCommand, ...]:
    """Return the commands that bring our order to what Fynd shows, in order; none where it shows nothing new.

    A return is another shipment: see `commands_for_return`. With `returns_leave` its units are gone from the sale's.
    """
    if shipment.is_return:
        return ()
    version = max(version_of(read_at), order.oms_version + 1)
    found: list[c.OrderCommand] = []
    if _is_news(order.oms_status, shipment.state):
        found.append(c.OmsStatusSeen(status=shipment.state[:STATUS_LENGTH]))
    found += _invoice(order, shipment)
    found += _answers(order, shipment)
    found += _gone_problems(order, shipment, returns_leave)
    if shipment.rank is Rank.CANCELLED:
        if not order.is_closed:
            found.append(c.CancelByOms(oms_version=version, reason=shipment.state))
        elif order.stage is Stage.HANDED_OVER:
            found += _problem(order, "oms_cancelled_after_hand_over", status=shipment.state)
        return tuple(found)
    if order.stage is Stage.HANDED_OVER:
        found += _cancelled_after_hand_over(order, shipment, returns_leave)
    if shipment.rank is Rank.DELIVERED:
        if order.stage is Stage.CANCELLED:
            found += _problem(order, "oms_delivered_after_cancel", status=shipment.state)
        elif not _is_delivery_seen(order):
            amended = () if order.is_closed else _amended(order, shipment)
            found += [c.AmendByOms(oms_version=version, lines=amended)] if amended else []
            found.append(c.DeliverySeen(oms_version=version))
        return tuple(found)
    if order.is_closed:
        return tuple(found)
    if shipment.rank >= Rank.CONFIRMED and not _asked(order, EffectKind.CONFIRM):
        found.append(c.ConfirmOrder())
    amended = _amended(order, shipment)
    if amended:
        found.append(c.AmendByOms(oms_version=version, lines=amended))
    return tuple(found)


def _cancelled_after_hand_over(order: Order, shipment: Shipment, leaves: bool) -> list[c.OrderCommand]:
    """Tell of units that Fynd cancelled, and refunds, while the customer got them here."""
    total = _missing_units(order, shipment, leaves)
    return _problem(order, UNITS_GONE, units=total) if total else []


def _missing_units(order: Order, shipment: Shipment, leaves: bool) -> int:
    gone = _gone_after_hand_over(order, shipment)
    for units in (units for _, units, is_out in _taken_out(order, shipment) if is_out and leaves):
        gone |= {line_id: gone[line_id] - count for line_id, count in units.items()}
    return sum(gone.values())


def _taken_out(order: Order, shipment: Shipment) -> Iterator[tuple[str, dict[str, int], bool]]:
    """Yield Fynd's returns of an order with their units, and whether each may have taken these out of the shipment."""
    room = _maybe_back(order, shipment)
    for found in order.returns:
        units = _all_units(found)
        if found.oms_return_id and found.stage is not ReturnStage.REJECTED:
            is_out = all(count <= room.get(line_id, 0) for line_id, count in units.items())
            if is_out:
                room |= {line_id: room[line_id] - count for line_id, count in units.items()}
            yield found.oms_return_id, units, is_out


def returns_in_sale(order: Order, shipment: Shipment) -> dict[str, bool]:
    """Return for each of Fynd's returns of a delivered sale whether its units are gone from what the sale shows.

    Whether a return takes them out is not documented: it is learned, see `units.ReturnHabit`.
    """
    is_shown = shipment.rank is Rank.DELIVERED and any(line.line_id in shipment.live for line in order.lines)
    is_known = order.stage is Stage.HANDED_OVER and is_shown
    return {name: is_out for name, _, is_out in _taken_out(order, shipment)} if is_known else {}


def _gone_after_hand_over(order: Order, shipment: Shipment) -> dict[str, int]:
    """Return the units by line that Fynd holds no more although nobody here cancelled them."""
    live = shipment.live
    if not any(line.line_id in live for line in order.lines):
        return {}  # a record we cannot read takes nothing away
    left = {line.line_id: line.ordered - cancelled_units(line) - live.get(line.line_id, 0) for line in order.lines}
    return {line_id: count for line_id, count in left.items() if count > 0}


def _maybe_back(order: Order, shipment: Shipment) -> dict[str, int]:
    """Return those of the units gone that a return may have taken out: delivered, and not marked as cancelled."""
    if shipment.rank not in (Rank.DELIVERED, Rank.UNKNOWN):
        return dict.fromkeys(_gone_after_hand_over(order, shipment), 0)
    shown = {item.item_id: item.quantity for item in shipment.items}
    ordered = {line.line_id: line.ordered for line in order.lines}
    return {
        line_id: min(count, max(0, ordered[line_id] - shown.get(line_id, 0)))
        for line_id, count in _gone_after_hand_over(order, shipment).items()
    }


def may_be_in_return(order: Order, shipment: Shipment) -> bool:
    """Tell whether units gone after the hand-over may have come back in a return, known here or not yet."""
    return order.stage is Stage.HANDED_OVER and any(_maybe_back(order, shipment).values())


def _gone_problems(order: Order, shipment: Shipment, returns_leave: bool) -> list[c.OrderCommand]:
    """Return what was odd about the order and is not so any more."""
    codes = dict.fromkeys(problem.code for problem in order.problems if not problem.settled_by)
    is_gone = {
        "oms_order_gone": True,
        "oms_cancelled_after_hand_over": Rank.CREATED <= shipment.rank < Rank.CANCELLED,
        "invoice_differs": shipment.invoice_number == order.invoice_number != "",
        UNITS_GONE: UNITS_GONE in codes and not _missing_units(order, shipment, returns_leave),
    }
    return [c.ProblemGone(code=code) for code in codes if is_gone.get(code)]


def _is_news(known: str, state: str) -> bool:
    return bool(state) and known != state[:STATUS_LENGTH] and not says_less(state, known)


def _problem(order: Order, code: str, **facts: Any) -> list[c.OrderCommand]:
    """Return the problem unless the order has it."""
    is_told = any(known.code == code and known.facts == facts for known in order.problems)
    return [] if is_told else [c.ProblemSeen(code=code, facts=facts)]


def _invoice(order: Order, shipment: Shipment) -> list[c.OrderCommand]:
    is_ours = any(effect.kind is EffectKind.ISSUE_INVOICE for effect in order.effects)
    number = shipment.invoice_number
    if not number and not order.invoice_number and Rank.INVOICED <= shipment.rank < Rank.DELIVERED and not is_ours:
        number = shipment.shipment_id  # a server may leave out the number, and there are papers to fetch
    if not number or number == order.invoice_number:
        return []
    if order.invoice_number and is_ours:
        return _problem(order, "invoice_differs", ours=order.invoice_number, oms=number)
    return [c.InvoiceIssued(number=number)]


def _answers(order: Order, shipment: Shipment) -> list[c.OrderCommand]:
    """Return the effects that have become true at Fynd, whoever did it (Store OS, a person, a write of ours)."""
    return [
        c.EffectConfirmed(key=effect.key, proof=_proof(effect, order, shipment))
        for effect in order.effects
        if effect.state in ASKED and _is_true(effect, order, shipment)
    ]


def _is_true(effect: Effect, order: Order, shipment: Shipment) -> bool:
    rank = shipment.rank
    if effect.kind is EffectKind.CONFIRM:
        return Rank.CONFIRMED <= rank < Rank.CANCELLED
    if effect.kind is EffectKind.ISSUE_INVOICE:
        return Rank.INVOICED <= rank < Rank.CANCELLED
    if effect.kind is EffectKind.COMPLETE:
        return rank is Rank.DELIVERED
    if effect.kind is EffectKind.CANCEL:
        return rank is Rank.CANCELLED
    if effect.kind in (EffectKind.REFUND_NOT_FOUND, EffectKind.REFUND_REJECTED):
        return _is_cancelled(effect, order, shipment)
    return False


def _proof(effect: Effect, order: Order, shipment: Shipment) -> str:
    if effect.kind is EffectKind.ISSUE_INVOICE:
        return shipment.invoice_number or order.invoice_number or shipment.state
    return shipment.state


def _is_cancelled(effect: Effect, order: Order, shipment: Shipment) -> bool:
    """Tell whether Fynd holds no more of the effect's lines than is to stay; a record without items says nothing."""
    live = shipment.live
    left = units_left_after(effect, order)
    readable = any(line.line_id in live for line in order.lines) and bool(effect.lines)
    return readable and all(live.get(part.line_id, 0) <= left.get(part.line_id, 0) for part in effect.lines)


def _asked(order: Order, kind: EffectKind) -> bool:
    return any(effect.kind is kind and effect.state is not EffectState.REFUSED for effect in order.effects)


def _is_delivery_seen(order: Order) -> bool:
    return order.closed_how == "elsewhere" or any(moment.what == "delivery_seen" for moment in order.timeline)


def _amended(order: Order, shipment: Shipment) -> tuple[c.AmendedLine, ...]:
    """Return the lines whose units Fynd changed, leaving out what our own cancellations will change or have changed."""
    live = shipment.live
    if not any(line.line_id in live for line in order.lines):
        return ()  # a record we cannot read takes nothing away
    found: list[c.AmendedLine] = []
    for line in order.lines:
        at_fynd = live.get(line.line_id, 0)
        ours = line.ordered - cancelled_units(line)
        if at_fynd < ours:
            found.append(c.AmendedLine(line.line_id, max(0, _removable(line) - (ours - at_fynd))))
        else:
            pending = sum(
                part.quantity
                for effect in order.effects
                if effect.kind in CANCELLING and effect.state is not EffectState.CONFIRMED
                for part in effect.lines
                if part.line_id == line.line_id
            )
            more = at_fynd - ours - pending
            # Cancelled units that Fynd lists with their full count would look like new ones.
            if more > 0 and at_fynd > line.ordered:
                found.append(c.AmendedLine(line.line_id, _removable(line) + more))
    return tuple(found)


def cancelled_units(line: Line) -> int:
    """Count the units that have left the order otherwise than by a return."""
    return max(0, line.settled_units - line.returned)


def units_left_after(effect: Effect, order: Order) -> dict[str, int]:
    """Return what Fynd is to hold of each line once this effect and those before it are done."""
    refunds = [one for one in order.effects if one.kind in CANCELLING]
    asked: dict[str, int] = {}
    by_now: dict[str, int] = {}
    is_past = False
    for one in refunds:
        for line in one.lines:
            asked[line.line_id] = asked.get(line.line_id, 0) + line.quantity
            if not is_past and (one.state is not EffectState.REFUSED or one.key == effect.key):
                by_now[line.line_id] = by_now.get(line.line_id, 0) + line.quantity
        is_past = is_past or one.key == effect.key
    left: dict[str, int] = {}
    for order_line in order.lines:
        removed_by_oms = max(0, cancelled_units(order_line) - asked.get(order_line.line_id, 0))
        left[order_line.line_id] = max(0, order_line.ordered - removed_by_oms - by_now.get(order_line.line_id, 0))
    return left


def _removable(line: Line) -> int:
    return line.open + line.not_found - line.not_found_released + line.picked + line.accepted + line.rejected


# --- returns ---------------------------------------------------------------------------------------------------------
def is_known_return(order: Order, shipment: Shipment) -> bool:
    """Tell whether the order knows this return: joined with one of ours, or paid back by a rejection at hand-off."""
    is_joined = any(found.oms_return_id == shipment.shipment_id for found in order.returns)
    paying = None if is_joined else _rejection_of(order, shipment) or _missing_of(order, shipment)
    return is_joined or (paying is not None and paying.state is EffectState.CONFIRMED)


def commands_for_return(
    order: Order, shipment: Shipment, claims: ReturnClaims | None = None
) -> tuple[c.OrderCommand, ...]:
    """Return the commands that bring the order to what Fynd shows of a return of it; none where that is not new.

    None as well where the order is not handed over here: the return has to wait until that is seen.
    """
    if not shipment.is_return or shipment.forward_id != order.oms_id:
        return ()
    known = next((found for found in order.returns if found.oms_return_id == shipment.shipment_id), None)
    if known is not None:
        return (*_return_news(order, known, shipment), *_gone_of_return(order, known, shipment))
    rejection = _rejection_of(order, shipment)
    if rejection is not None:
        is_over = rejection.state is EffectState.CONFIRMED or is_refused_return(shipment.state)
        if is_over or not is_to_return(order, rejection, ALREADY_INVOICED):
            return ()
        # What is returned was invoiced: our own return takes the cancellation's place, and is joined when it is there.
        text = f"Fynd has the return {shipment.shipment_id} of these units."
        return (c.EffectRefused(key=rejection.key, code=ALREADY_INVOICED, text=text),)
    ours = _ours(order, shipment, claims or ReturnClaims())
    if ours is not None:
        joining = c.JoinOmsReturn(return_id=ours.return_id, oms_return_id=shipment.shipment_id)
        return (joining, *_return_news(order, ours, shipment))
    if is_refused_return(shipment.state) or order.stage is not Stage.HANDED_OVER:
        return ()
    missing = _missing_of(order, shipment)
    if missing is not None:  # nobody has these goods: the credit is all there is to it
        is_paid = shipment.return_rank >= ReturnRank.CREDITED and missing.state is not EffectState.CONFIRMED
        proof = shipment.credit_note or shipment.shipment_id
        return (c.EffectConfirmed(key=missing.key, proof=proof),) if is_paid else ()
    return tuple(_opened(order, shipment))


def _gone_of_return(order: Order, found: Return, shipment: Shipment) -> list[c.OrderCommand]:
    """Return what was odd about a return and is not so any more."""
    facts: dict[str, dict[str, Any]] = {"oms_return_differs": {"oms_return": shipment.shipment_id}}
    if not is_refused_return(shipment.state):
        facts["oms_return_refused"] = {"name": found.name or shipment.shipment_id}
    if found.credit_note and shipment.credit_note == found.credit_note:
        facts["credit_note_differs"] = {"ours": found.credit_note}
    open_ones = [problem for problem in order.problems if not problem.settled_by]
    return [
        c.ProblemGone(code=code, facts=wanted)
        for code, wanted in facts.items()
        if any(one.code == code and one.facts | wanted == one.facts for one in open_ones)
    ]


def _rejection_of(order: Order, shipment: Shipment) -> Effect | None:
    """Return the cancellation of units rejected at hand-off that this return stands for, or has paid back."""
    skus = skus_of_order(order)
    names = {shipment.shipment_id, shipment.credit_note} - {""}
    rejections = [effect for effect in order.effects if effect.kind is EffectKind.REFUND_REJECTED]
    for effect in rejections:
        if effect.state is EffectState.CONFIRMED and effect.proof in names:
            return effect
    for effect in rejections:
        if effect.state is not EffectState.CONFIRMED and holds(shipment, units_of(effect), skus):
            return effect
    return None


def _missing_of(order: Order, shipment: Shipment) -> Effect | None:
    """Return the refused cancellation of units not found that this return pays back, as they were on an invoice.

    A return that may as well be one of goods the customer has is taken for that.
    """
    skus = skus_of_order(order)
    names = {shipment.shipment_id, shipment.credit_note} - {""}
    missing = [effect for effect in order.effects if effect.kind is EffectKind.REFUND_NOT_FOUND]
    for effect in missing:
        if effect.state is EffectState.CONFIRMED and effect.proof in names:
            return effect
    if spread(shipment, skus, {line.line_id: returnable(order, line) for line in order.lines}) is not None:
        return None
    refused = (effect for effect in missing if effect.state is EffectState.REFUSED)
    return next((effect for effect in refused if holds(shipment, units_of(effect), skus)), None)


def units_of(effect: Effect) -> dict[str, int]:
    """Return the units of an effect by line."""
    found: dict[str, int] = {}
    for part in effect.lines:
        found[part.line_id] = found.get(part.line_id, 0) + part.quantity
    return found


def _ours(order: Order, shipment: Shipment, claims: ReturnClaims) -> Return | None:
    """Return our return of the same units that is not joined yet, the one that was started first."""
    owner = claims.owner(shipment.shipment_id)
    names = {found.return_id: claimant(order.oms_id, found.return_id) for found in order.returns}
    if any(found.oms_return_id and names[found.return_id] == owner for found in order.returns):
        claims.drop(shipment.shipment_id)  # with another one of Fynd's meanwhile
        owner = ""
    skus = skus_of_order(order)
    open_ones = [
        found
        for found in order.returns
        if not found.oms_return_id and found.closed_how != "withdrawn" and owner in ("", names[found.return_id])
    ]
    for units in (_all_units, _accepted_units):  # whoever started it in Store OS may have left out refused ones
        for found in open_ones:
            if holds(shipment, units(found), skus) and claims.take(shipment.shipment_id, names[found.return_id]):
                return found
    return None


def _all_units(found: Return) -> dict[str, int]:
    return _counted(unit.line_id for unit in found.units)


def _accepted_units(found: Return) -> dict[str, int]:
    return _counted(unit.line_id for unit in found.accepted)


def _counted(line_ids: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line_id in line_ids:
        counts[line_id] = counts.get(line_id, 0) + 1
    return counts


def _opened(order: Order, shipment: Shipment) -> list[c.OrderCommand]:
    """Open a return that began elsewhere; one that our own books do not allow is a manager's matter."""
    skus = skus_of_order(order)
    units = spread(shipment, skus, {line.line_id: returnable(order, line) for line in order.lines})
    if units is None:
        asked = sum(item.live for item in shipment.items)
        return _problem(order, "oms_return_differs", oms_return=shipment.shipment_id, units=asked)
    reasons = {line_id: _reason(item) for item in shipment.items for line_id in lines_of(item, skus)}
    opening = c.OpenReturn(
        return_id=return_id_of(shipment.shipment_id),
        units=tuple(
            c.UnitToReturn(line_id, reasons[line_id]) for line_id, count in units.items() for _ in range(count)
        ),
        has_receipt=True,
        origin=ReturnOrigin.OMS,
        oms_return_id=shipment.shipment_id,
    )
    blank = Return(return_id=opening.return_id, opened_at=order.placed_at, oms_return_id=shipment.shipment_id)
    return [opening, *_return_news(order, blank, shipment)]


def _reason(item: Item) -> str:
    said = text_of(pick(item.raw, "returnReason", "reason", "returnReasonText"))
    return said[:80] if said else "other"


def _return_news(order: Order, found: Return, shipment: Shipment) -> list[c.OrderCommand]:
    rank = shipment.return_rank
    if rank is ReturnRank.ACCEPTED and _own_number(order, shipment):
        rank = ReturnRank.CREDITED
    news: list[c.OrderCommand] = []
    if found.oms_status != shipment.state[:STATUS_LENGTH] and not says_less(shipment.state, found.oms_status):
        news.append(c.OmsStatusSeen(status=shipment.state[:STATUS_LENGTH], return_id=found.return_id))
    if is_refused_return(shipment.state):
        name = found.name or shipment.shipment_id
        return news + _problem(order, "oms_return_refused", name=name, status=shipment.state)
    effects = [effect for effect in order.effects if effect.return_id == found.return_id]
    if rank >= ReturnRank.CREDITED:
        news += _credit_note(order, found, shipment, rank)
    is_qc_asked = any(effect.kind is EffectKind.SEND_QC and effect.state in ASKED for effect in effects)
    is_undecided = found.stage in (*UNDER_CHECK, ReturnStage.DECIDED)
    if rank is ReturnRank.ACCEPTED and is_undecided and not is_qc_asked:
        news.append(c.ReturnAcceptedByOms(return_id=found.return_id))
    done = {EffectKind.SEND_QC: ReturnRank.ACCEPTED, EffectKind.ISSUE_CREDIT_NOTE: ReturnRank.CREDITED}
    for effect in effects:
        if effect.state in ASKED and effect.kind in done and rank >= done[effect.kind]:
            proof = shipment.credit_note if effect.kind is EffectKind.ISSUE_CREDIT_NOTE else ""
            news.append(c.EffectConfirmed(key=effect.key, proof=proof or found.credit_note or shipment.state))
    is_over = rank is ReturnRank.COMPLETED or _is_past_credit(order, found, shipment)
    if is_over and found.stage not in (ReturnStage.COMPLETED, ReturnStage.REJECTED):
        news.append(c.ReturnCompleted(return_id=found.return_id))
    return news


def _own_number(order: Order, shipment: Shipment) -> str:
    """Return what the return's record has as its invoice's number: what was made for a return is its credit note."""
    is_own = order.invoice_number not in ("", order.oms_id, shipment.invoice_number)
    return shipment.invoice_number if is_own else ""


def _is_past_credit(order: Order, found: Return, shipment: Shipment) -> bool:
    """Tell whether `RETURN_COMPLETED` came after the credit note: then it is the end, not the acceptance (U3)."""
    was_credited = return_rank_of(found.oms_status) is ReturnRank.CREDITED
    has_number = bool(shipment.credit_note or _own_number(order, shipment))
    return (was_credited or has_number) and shipment.state.strip().upper() == "RETURN_COMPLETED"


def _credit_note(order: Order, found: Return, shipment: Shipment, rank: ReturnRank) -> list[c.OrderCommand]:
    number = shipment.credit_note
    if not number and shipment.invoice_number != order.invoice_number:
        number = shipment.invoice_number  # what was pushed as the return's invoice is its credit note
    if found.stage is ReturnStage.REJECTED:
        return []
    if found.credit_note:
        is_placeholder = found.credit_note == shipment.shipment_id
        if not number or number == found.credit_note:
            return []
        if is_placeholder:
            return [c.CreditNoteIssued(return_id=found.return_id, number=number, amount=_credited(order, shipment))]
        return _problem(order, "credit_note_differs", ours=found.credit_note, oms=number)
    if found.stage in IS_CREDITED or (not number and rank is ReturnRank.COMPLETED):
        return []
    return [
        c.CreditNoteIssued(
            return_id=found.return_id, number=number or shipment.shipment_id, amount=_credited(order, shipment)
        )
    ]


def _credited(order: Order, shipment: Shipment) -> int | None:
    """Return the amount that the record names for the credit note, in minor units."""
    return amount_in(shipment.raw, CREDIT_AMOUNT, order.currency)
