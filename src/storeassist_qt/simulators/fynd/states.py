"""The OMS states of the reference, their Konnect words, and the steps between them."""

from __future__ import annotations

from collections.abc import Mapping

from storeassist_qt.simulators.fynd.switches import Switches

CANCELLED = frozenset({"cancelled_customer", "cancelled_fynd"})
BEFORE_CONFIRMED = frozenset({"placed", "store_reassigned"})
CONFIRMED = "bag_confirmed"
QC_OPEN = frozenset({"return_initiated", "return_dp_assigned", "return_bag_delivered"})
QC_DONE = frozenset({"return_accepted", "return_bag_accepted"})
CREDITED = frozenset({"credit_note_generated", "return_completed"})
# U4: Konnect has no call and no word for these; Store OS and the customer bring them about, and a reader sees them raw.
RETURN_REFUSED = frozenset({"return_rejected_by_store", "return_request_cancelled"})
WITH_CUSTOMER = frozenset({"handed_over_to_customer", "delivery_done"})
WHOLE_CANCEL = frozenset({"placed", "store_reassigned", "bag_confirmed", "bag_invoiced", "dp_assigned"})

_KONNECT = {
    "placed": "CREATED",
    "store_reassigned": "CREATED",
    "bag_confirmed": "CONFIRMED",
    "bag_invoiced": "PROCESSING",
    "dp_assigned": "PROCESSING",
    "bag_packed": "COMPLETED",
    "bag_picked": "TRANSIT",
    "handed_over_to_customer": "DELIVERED",
    "delivery_done": "DELIVERED",
    "cancelled_customer": "CANCELLED",
    "cancelled_fynd": "CANCELLED",
    "return_initiated": "RETURN_PROCESSING",
    "return_dp_assigned": "RETURN_PROCESSING",
    "return_bag_delivered": "RETURN_DELIVERED",
    "return_accepted": "RETURN_ACCEPTED",
    "return_bag_accepted": "RETURN_COMPLETED",
    "credit_note_generated": "CREDIT_NOTE_GENERATED",
    "return_completed": "RETURN_COMPLETED",
}
FILTERS = frozenset(_KONNECT.values()) | {"HANDED_OVER_TO_CUSTOMER"}

# What may follow what. Sources: reference 1.11, 4.1 and 4.2; the courier steps of home delivery from 1.8 and 1.10.
TRANSITIONS: Mapping[str, frozenset[str]] = {
    "placed": frozenset({"bag_confirmed", "cancelled_customer", "cancelled_fynd", "store_reassigned"}),
    "store_reassigned": frozenset({"bag_confirmed", "cancelled_customer", "cancelled_fynd"}),
    "bag_confirmed": frozenset({"handed_over_to_customer", "bag_invoiced", "cancelled_customer", "cancelled_fynd"}),
    "bag_invoiced": frozenset({"dp_assigned", "handed_over_to_customer", "cancelled_customer", "cancelled_fynd"}),
    "dp_assigned": frozenset({"handed_over_to_customer", "bag_packed", "cancelled_customer", "cancelled_fynd"}),
    "bag_packed": frozenset({"bag_picked", "handed_over_to_customer"}),
    "bag_picked": frozenset({"delivery_done"}),
    "handed_over_to_customer": frozenset(),
    "delivery_done": frozenset(),
    "cancelled_customer": frozenset(),
    "cancelled_fynd": frozenset(),
    "return_initiated": frozenset(
        {"return_dp_assigned", "return_bag_delivered", "return_accepted", "return_bag_accepted", *RETURN_REFUSED}
    ),
    "return_dp_assigned": frozenset({"return_bag_delivered", "return_request_cancelled"}),
    "return_bag_delivered": frozenset({"return_accepted", "return_bag_accepted", "return_rejected_by_store"}),
    "return_rejected_by_store": frozenset(),
    "return_request_cancelled": frozenset(),
    "return_accepted": frozenset({"credit_note_generated"}),
    "return_bag_accepted": frozenset({"credit_note_generated"}),
    "credit_note_generated": frozenset({"return_completed"}),
    "return_completed": frozenset(),
}


def words(state: str, switches: Switches) -> tuple[str, ...]:
    """Return the filters that find a state; the first is what `orderStatus` shows."""
    if state == "handed_over_to_customer":
        both = switches.handover_filter == "both"
        return ("DELIVERED", "HANDED_OVER_TO_CUSTOMER") if both else (switches.handover_filter,)
    if state in RETURN_REFUSED:
        return (state,)
    if state in QC_DONE:
        return (switches.qc_accepted_as,)
    if state in CREDITED:
        if switches.credited_as == "each" and state == "credit_note_generated":
            return ("CREDIT_NOTE_GENERATED",)
        if switches.credited_as in ("each", "return_completed"):
            return ("return_completed", "RETURN_COMPLETED")
        return (switches.credited_as,)
    return (_KONNECT[state],)


def shown(state: str, switches: Switches) -> str:
    """Return what `orderStatus` says of a state."""
    return state if switches.status_spelling == "oms" else words(state, switches)[0]


def finds(wanted: str, state: str, switches: Switches) -> bool:
    """Whether the filter `wanted` lists shipments of this state."""
    return wanted.upper() in {word.upper() for word in words(state, switches)}
