"""What the hub does by itself right after a command that it accepted, in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Protocol

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Effect, EffectKind, EffectState, Order, Stage, paid_total
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import numbering

FORM_REFUSED = "IN422:"  # how the proof of an effect begins whose number the OMS does not accept
INVOICE, LABEL, CREDIT_NOTE = "invoice", "label", "credit_note"


class Follower(Protocol):
    """The part of the judge that follow-ups need."""

    def draw(self, kind: str) -> str:
        """Draw the next number of a kind."""
        ...

    def void(self, number: str, reason: str) -> bool:
        """Mark a number as void in the book of numbers; False for one that is not there."""
        ...

    def want_document(self, order_id: str, kind: str, return_id: str = "") -> None:
        """Have a document rendered or fetched."""
        ...


def follow_ups(
    before: Order | None, after: Order, command: c.OrderCommand, policy: StorePolicy, now: datetime
) -> list[Callable[[Follower], c.OrderCommand | None]]:
    """Return what follows, in order; each may give one more command on the same order.

    A number is drawn only when its turn comes, as the command that carries it cannot be refused by then.
    """
    found: list[Callable[[Follower], c.OrderCommand | None]] = []
    if _is_to_confirm(before, after, command, policy):
        found.append(lambda _judge: c.ConfirmOrder())
    if before is None or after.returns is not before.returns:
        for one in after.returns:
            if not one.number:
                found.append(partial(_numbered, one.return_id))
    if before is not None and not isinstance(command, c.VoidNumber):
        found += [partial(_voided, void) for void in _void(before, after, command, policy, now)]
    found += _documents(before, after, policy)
    return found


def _voided(void: c.VoidNumber, judge: Follower) -> c.OrderCommand | None:
    return void if judge.void(void.number, void.reason) else None  # else the OMS gave it, and it counts


def _void(
    before: Order, after: Order, command: c.OrderCommand, policy: StorePolicy, now: datetime
) -> Iterator[c.VoidNumber]:
    """Return the numbers of ours that will never count: the OMS has not taken them, and is not asked to any more."""
    left = {effect.key: effect for effect in after.effects}
    for effect in before.effects:
        number = _number_on(after, effect)
        if not number or number != _number_on(before, effect) or effect.state is EffectState.CONFIRMED:
            continue
        reason = ""
        if effect.key not in left:
            reason = "cancelled" if after.stage is Stage.CANCELLED else "withdrawn"
            reason = "changed" if isinstance(command, c.AmendByOms) and not after.is_closed else reason
        elif _is_changed(before, after, effect, command):
            reason = "changed"
        elif isinstance(command, c.RetryEffect) and command.key == effect.key and effect.proof.startswith(FORM_REFUSED):
            kind = numbering.INVOICE if effect.kind is EffectKind.ISSUE_INVOICE else numbering.CREDIT_NOTE
            # Written as it would be written now, the next one would be refused like it: no number is spent on that.
            reason = "" if numbering.is_of_series(number, kind, policy, now) else "form_refused"
        if reason:
            return_id = effect.return_id if effect.kind is EffectKind.ISSUE_CREDIT_NOTE else ""
            yield c.VoidNumber(number=number, reason=reason, return_id=return_id)


def _number_on(order: Order, effect: Effect) -> str:
    """Return the number that an effect of ours is to bring to the OMS."""
    if effect.kind is EffectKind.ISSUE_INVOICE:
        return order.invoice_number
    found = order.find_return(effect.return_id) if effect.kind is EffectKind.ISSUE_CREDIT_NOTE else None
    return found.credit_note if found else ""


def _is_changed(before: Order, after: Order, effect: Effect, command: c.OrderCommand) -> bool:
    """Tell whether an invoice that the OMS does not have would show another amount now."""
    if effect.kind is not EffectKind.ISSUE_INVOICE or not isinstance(command, c.AmendByOms):
        return False
    is_other = _left_to_pay(before) != _left_to_pay(after)
    return is_other and effect.state in (EffectState.REQUESTED, EffectState.REFUSED)


def _is_paper_outdated(before: Order, after: Order) -> bool:
    """Tell whether an invoice on its way keeps its number, as the OMS may have it, but comes to another amount."""
    is_on_its_way = any(e.kind is EffectKind.ISSUE_INVOICE and e.state is EffectState.SENT for e in after.effects)
    is_other = _left_to_pay(before) != _left_to_pay(after)
    return is_other and is_on_its_way and bool(after.invoice_number) and not after.is_closed


def _left_to_pay(order: Order) -> int:
    return paid_total(order) - sum(line.settled_amount for line in order.lines)


def _numbered(return_id: str, judge: Follower) -> c.OrderCommand:
    return c.NumberReturn(return_id=return_id, number=judge.draw(numbering.RETURN))


def _is_to_confirm(before: Order | None, after: Order, command: c.OrderCommand, policy: StorePolicy) -> bool:
    """Tell whether the OMS is now told that the order is reserved: on arrival, or as the first pick begins."""
    if policy.confirm_at == "finished_pick" and after.oms_id:
        return False  # the rules ask for it, once what is missing has been cancelled
    if isinstance(command, c.PlaceOrder):
        return policy.confirm_at == "arrival" and bool(after.oms_id)
    if before is None or after.stage is not Stage.PICKING or before.stage is not Stage.PLACED:
        return False
    return not any(moment.what == "confirmed" for moment in after.timeline)


def _documents(
    before: Order | None, after: Order, policy: StorePolicy
) -> list[Callable[[Follower], c.OrderCommand | None]]:
    if policy.invoices == "none" or after.is_training:
        return []
    wanted: list[tuple[str, str]] = []
    if after.invoice_number and (before is None or before.invoice_number != after.invoice_number):
        wanted += [(kind, "") for kind in (INVOICE, LABEL) if _has_source(kind, after, policy)]
    elif before is not None and policy.invoices == "ours" and _is_paper_outdated(before, after):
        wanted.append((INVOICE, ""))
    if before is None or after.returns is not before.returns:
        for one in after.returns:
            old = before.find_return(one.return_id) if before else None
            is_new = bool(one.credit_note) and (old is None or old.credit_note != one.credit_note)
            if is_new and _has_source(CREDIT_NOTE, after, policy):
                wanted.append((CREDIT_NOTE, one.return_id))

    def want(kind: str, return_id: str) -> Callable[[Follower], None]:
        return lambda judge: judge.want_document(after.order_id, kind, return_id)

    return [want(kind, return_id) for kind, return_id in wanted]


def _has_source(kind: str, order: Order, policy: StorePolicy) -> bool:
    """Tell whether there is anybody to ask: labels and, without our own invoices, all papers come from the OMS."""
    return bool(order.oms_id) or (policy.invoices == "ours" and kind != LABEL)
