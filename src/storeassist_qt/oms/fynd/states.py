"""Fynd's state names, Konnect's and the OMS's, in the order a shipment runs through them.

Source: Fynd Konnect's order pages and the OMS's list of states. An unknown name has no rank and is shown as it is.
"""

from __future__ import annotations

from enum import IntEnum


class Rank(IntEnum):
    """How far a shipment got. A write counts as done when its target is reached or passed."""

    UNKNOWN = 0
    CREATED = 10
    CONFIRMED = 20
    INVOICED = 30
    PACKED = 40
    ON_THE_WAY = 50
    DELIVERED = 60
    CANCELLED = 90


class ReturnRank(IntEnum):
    """How far a return got."""

    UNKNOWN = 0
    STARTED = 10
    RECEIVED = 20
    ACCEPTED = 30
    CREDITED = 40
    COMPLETED = 50


_FORWARD = {
    Rank.CREATED: "created new pending placed store_reassigned bag_not_confirmed",
    Rank.CONFIRMED: "confirmed bag_confirmed",
    Rank.INVOICED: "processing bag_invoiced ready_for_dp_assignment assigning_dp dp_assigned dp_not_assigned",
    Rank.PACKED: "completed bag_packed bag_not_packed bag_not_picked",
    Rank.ON_THE_WAY: "transit bag_picked handed_over_to_dg out_for_delivery",
    Rank.DELIVERED: "delivered delivery_done handed_over_to_customer",
    Rank.CANCELLED: "cancelled cancelled_customer cancelled_fynd cancelled_at_dp product_not_available",
}
_RETURN = {
    ReturnRank.STARTED: "return_processing return_pre_qc return_initiated return_dp_assigned return_bag_picked"
    " return_bag_in_transit return_bag_not_received",
    ReturnRank.RECEIVED: "return_delivered return_bag_delivered rto_bag_delivered",
    # RETURN_COMPLETED is Konnect's filter for goods accepted, not for a return that is over.
    ReturnRank.ACCEPTED: "return_accepted return_bag_accepted rto_bag_accepted qc_pass",
    ReturnRank.CREDITED: "credit_note_generated",
}
_RANKS = {name: rank for rank, names in _FORWARD.items() for name in names.split()}
_RETURN_RANKS = {name: rank for rank, names in _RETURN.items() for name in names.split()}
_OTHER = (
    "bag_lost return_rejected_by_store return_not_accepted return_request_cancelled qc_fail deadstock"
    " deadstock_defective credit_note_cancelled refund_pending refund_initiated refund_done refund_completed"
    " manual_refund"
)
_OTHER_KNOWN = frozenset(_OTHER.split())
# What comes after the goods: money on its way, units lost or written off. Nothing of it is work for the store.
AFTERMATH = _OTHER_KNOWN
REFUNDING = frozenset(("refund_pending", "refund_initiated", "refund_done", "refund_completed"))
REFUSED_RETURN = frozenset(("return_rejected_by_store", "return_not_accepted", "return_request_cancelled", "qc_fail"))
HANDED_OVER = ("DELIVERED", "HANDED_OVER_TO_CUSTOMER")
RETURN_FILTERS = (
    "RETURN_PROCESSING",
    "RETURN_DELIVERED",
    "RETURN_ACCEPTED",
    "RETURN_COMPLETED",
    "CREDIT_NOTE_GENERATED",
)
# Konnect's own word for the filter of an OMS state; read-backs accept either.
KONNECT_ONLY = {"RETURN_COMPLETED": ReturnRank.ACCEPTED}


def _name(state: str) -> str:
    """Return a state's name in one spelling: Fynd's pages write some with blanks, hyphens and capitals."""
    return "_".join(state.lower().replace("-", " ").replace("_", " ").split())


def rank_of(state: str) -> Rank:
    """Return how far a forward shipment in this state got; return states mean that it was handed over."""
    name = _name(state)
    if is_return_state(name):
        return Rank.DELIVERED
    if name.startswith(("cancelled", "canceled")):  # by whom, there are more words for than are printed
        return Rank.CANCELLED
    return _RANKS.get(name, Rank.UNKNOWN)


def return_rank_of(state: str, credit_note: str = "") -> ReturnRank:
    """Return how far a return got.

    `RETURN_COMPLETED` in capitals is Konnect's filter and means accepted; `return_completed` is the OMS's last state.
    A credit note's number on the record says credited, whatever the state.
    """
    stripped = state.strip()
    name = _name(state)
    if name == "return_completed" and not stripped.isupper():
        return ReturnRank.COMPLETED
    rank = KONNECT_ONLY.get(name.upper()) or _RETURN_RANKS.get(name, ReturnRank.UNKNOWN)
    if is_refunding(stripped):
        rank = ReturnRank.ACCEPTED
    return max(rank, ReturnRank.CREDITED) if credit_note else rank


def is_known(state: str) -> bool:
    """Tell whether the name is one that Fynd prints somewhere."""
    name = _name(state)
    return (
        rank_of(name) is not Rank.UNKNOWN or name in _RETURN_RANKS or name in _OTHER_KNOWN or name == "return_completed"
    )


def is_aftermath(state: str) -> bool:
    """Tell whether only money, or what became of lost units, is still to be seen to."""
    return _name(state) in AFTERMATH


def is_refunding(state: str) -> bool:
    """Tell whether the money goes back already; Fynd does that once a return is accepted."""
    return _name(state) in REFUNDING


def is_return_state(state: str) -> bool:
    """Tell whether only a return can be in this state."""
    name = _name(state)
    return name in _RETURN_RANKS or name in REFUSED_RETURN or name.startswith("return_")


def is_refused_return(state: str) -> bool:
    """Tell whether the return was refused or called off at the OMS (U4)."""
    return _name(state) in REFUSED_RETURN


def says_less(state: str, known: str) -> bool:
    """Tell whether a state is only Konnect's coarser word for the OMS state that is known already."""
    konnect, oms = state.strip(), known.strip()
    if not konnect.isupper() or oms.isupper():
        return False
    rank = rank_of(konnect)
    if is_return_state(konnect) or is_return_state(oms):
        return return_rank_of(konnect) is return_rank_of(oms) is not ReturnRank.UNKNOWN
    return rank is rank_of(oms) is not Rank.UNKNOWN
