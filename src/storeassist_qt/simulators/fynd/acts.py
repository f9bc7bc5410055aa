"""What people do beside Konnect: Store OS, the seller panel, the customer, and Fynd's own staff."""

from __future__ import annotations

from storeassist_qt.simulators.fynd import states
from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.model import GradedUnits, Shipment
from storeassist_qt.simulators.fynd.world import FyndWorld

MOVES = {
    "confirm": "bag_confirmed",
    "reassign": "store_reassigned",
    "pack": "bag_packed",
    "pick_up": "bag_picked",
    "deliver": "delivery_done",
    "hand_over": "handed_over_to_customer",
    "deliver_return": "return_bag_delivered",
    "refuse_return": "return_rejected_by_store",
    "call_off_return": "return_request_cancelled",
}
ACTS = (*MOVES, "invoice", "cancel", "cancel_by_fynd", "start_return", "accept", "credit", "lock", "unlock")


def perform(
    world: FyndWorld, shipment: Shipment, act: str, *, units: dict[str, int] | None, text: str, by: str
) -> Shipment:
    """Do one act and return the shipment it is about (the new one, for a return).

    Raises FyndSimError("act_unknown" | "step_refused" | "quantity_unusable").
    """
    if act in MOVES:
        world.move(shipment, MOVES[act], by)
    elif act == "invoice":
        world.invoice(shipment, world.next_number("INV"), by)
    elif act in ("cancel", "cancel_by_fynd"):
        who = "customer" if act == "cancel" else "fynd"
        if units is None:
            world.cancel_all(shipment, who, text)
        else:
            world.cancel_units(shipment, {bag_id: (count, text) for bag_id, count in units.items()}, who)
    elif act == "start_return":
        left = {bag.bag_id: bag.live - bag.returning for bag in shipment.bags if bag.live > bag.returning}
        return world.start_return(shipment, left if units is None else units, text, by)
    elif act == "accept":
        _accept(world, shipment, units, by)
    elif act == "credit":
        world.credit(shipment, world.next_number("CN"), by)
    elif act in ("lock", "unlock"):
        world.set_lock(shipment, act == "lock", text)
    else:
        raise FyndSimError("act_unknown", act=act)
    return shipment


def _accept(world: FyndWorld, made: Shipment, units: dict[str, int] | None, by: str) -> None:
    if not states.TRANSITIONS[made.state] & states.QC_DONE:
        raise FyndSimError("step_refused", shipment_id=made.shipment_id, now=made.state, wanted="accept")
    counts = {bag.bag_id: bag.quantity if units is None else units.get(bag.bag_id, 0) for bag in made.bags}
    for bag in made.bags:
        if not 0 <= counts[bag.bag_id] <= bag.quantity:
            raise FyndSimError("quantity_unusable", bag=bag.bag_id, quantity=counts[bag.bag_id])
    for bag in made.bags:
        if counts[bag.bag_id]:
            bag.graded.append(GradedUnits(quantity=counts[bag.bag_id], reason_code="", grade="GOOD"))
    world.accept_return(made, by)
