"""Random walks over everything that can be asked: bags and money stay balanced, states only take legal steps."""

from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import given, settings

from storeassist_qt.simulators.fynd import Switches, states, writes
from storeassist_qt.simulators.fynd.acts import ACTS, perform
from storeassist_qt.simulators.fynd.errors import FyndSimError, RecordRefused
from storeassist_qt.simulators.fynd.model import Shipment
from storeassist_qt.simulators.fynd.world import FyndWorld, new_state

WRITES = (
    writes.confirm, writes.cancel, writes.invoice_update, writes.pack, writes.dispatch, writes.return_and_qc,
)  # fmt: skip
CHOICES = st.builds(
    Switches,
    invoice_mode=st.sampled_from(["automatic", "aggregator"]),
    credit_note_mode=st.sampled_from(["automatic", "aggregator"]),
    confirm_short=st.sampled_from(["cancel_rest", "keep", "refuse"]),
    qc_accepted_as=st.sampled_from(["RETURN_ACCEPTED", "RETURN_COMPLETED"]),
    return_item_ids=st.sampled_from(["same", "new"]),
    pas_needs_pack=st.booleans(),
    automatic_lag_s=st.sampled_from([0.0, 50.0]),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["go"] * 16 + [*WRITES, *ACTS, "sell"]),
        st.integers(0, 3),  # which shipment
        st.lists(st.integers(0, 4), min_size=4, max_size=4),  # units per bag; 0 leaves it out
        st.sampled_from(["", "6", "9", "lost", "nonsense"]),
    ),
    min_size=25,
    max_size=60,
)


def _go_on(world: FyndWorld, shipment: Shipment, counts: list[int]) -> None:
    """Take a legal step from where the shipment is; from the customer's hands that is a return of some units."""
    following = sorted(states.TRANSITIONS[shipment.state] - states.CANCELLED)
    if shipment.state in states.WITH_CUSTOMER:
        left = {bag.bag_id: bag.live - bag.returning for bag in shipment.bags}
        some = {key: min(n, count) for (key, n), count in zip(left.items(), counts, strict=False) if min(n, count)}
        world.start_return(shipment, some)
    elif states.QC_DONE & set(following):
        perform(
            world, shipment, "accept", units=None if counts[0] else {shipment.bags[0].bag_id: 1}, text="", by="walk"
        )
    elif following:
        act = {"bag_invoiced": "invoice", "credit_note_generated": "credit"}.get(following[0], "")
        if act:
            perform(world, shipment, act, units=None, text="", by="walk")
        else:
            world.move(shipment, following[counts[0] % len(following)], "walk")


def _one(world: FyndWorld, step: tuple[object, int, list[int], str], number: int) -> None:
    what, which, counts, reason = step
    shipments = list(world.state.shipments.values())
    shipment = shipments[which % len(shipments)]
    units = {bag.bag_id: count for bag, count in zip(shipment.bags, counts, strict=False) if count}
    if what == "go":
        _go_on(world, shipment, counts)
    elif what == "sell":
        world.sell(order_type="HomeDelivery" if counts[0] else "PickAtStore")
    elif isinstance(what, str):
        perform(world, shipment, what, units=units if counts[3] else None, text=reason, by="walk")
    else:
        record = {
            "orderId": shipment.shipment_id,
            "invoiceNumber": f"N{number}",
            "invoiceType": "return" if shipment.is_return else "sale",
            "orderItems": [{"orderItemId": key, "quantity": n, "reasonCode": reason} for key, n in units.items()],
        }
        assert callable(what)
        what(world, lambda shipment_id, _code: world.shipment(shipment_id), record)


def _check(world: FyndWorld, shipment: Shipment) -> None:
    steps = [step.state for step in shipment.history]
    assert all(after in states.TRANSITIONS[before] for before, after in pairwise(steps))
    assert steps[-1] == shipment.state
    if shipment.is_return:
        assert all(0 <= bag.graded_units <= bag.quantity for bag in shipment.bags)
        assert any(bag.graded for bag in shipment.bags) <= bool(states.QC_DONE & set(steps))
        assert bool(shipment.credit_note_number) == ("credit_note_generated" in steps)
        return
    assert bool(shipment.invoice_number) == ("bag_invoiced" in steps)
    returned = [made for made in world.returns_of(shipment.shipment_id) if made.state not in states.RETURN_REFUSED]
    for bag in shipment.bags:
        coming_back = [each for made in returned for each in made.bags if each.forward_bag_id == bag.bag_id]
        assert 0 <= bag.cancelled <= bag.quantity
        assert sum(each.quantity for each in coming_back) == bag.returning <= bag.live
        moved = {"paid": [0, 0], "cancelled": [0, 0], "credited": [0, 0]}
        for entry in world.state.money:
            if entry.bag_id == bag.bag_id and entry.shipment_id == shipment.shipment_id:
                moved[entry.kind][0] += entry.units
                moved[entry.kind][1] += entry.amount
        credited = sum(
            each.graded_units for made in returned if made.credit_note_number for each in made.bags
            if each.forward_bag_id == bag.bag_id
        )  # fmt: skip
        assert moved["paid"] == [bag.quantity, bag.paid_total]
        assert moved["cancelled"][0] == bag.cancelled
        assert moved["credited"][0] == credited
        assert moved["cancelled"][1] + moved["credited"][1] <= bag.paid_total
        if bag.cancelled + credited == bag.quantity and all(each.quantity == each.graded_units for each in coming_back):
            assert moved["cancelled"][1] + moved["credited"][1] == bag.paid_total
    is_cancelled = shipment.state in states.CANCELLED
    assert is_cancelled == (shipment.live_units == 0)


@settings(max_examples=150, deadline=None)
@given(CHOICES, STEPS)
def test_random_walks_keep_units_and_money_balanced(switches: Switches, steps: list[tuple]) -> None:  # type: ignore[type-arg]
    world = FyndWorld(new_state(), clock=lambda: datetime(2026, 3, 10, tzinfo=UTC), switches=switches)
    for _ in range(2):
        world.sell()
    for number, step in enumerate(steps):
        with suppress(RecordRefused, FyndSimError):
            _one(world, step, number)
        world.advance(20)
        for shipment in list(world.state.shipments.values()):
            _check(world, shipment)
    numbers = [each.credit_note_number for each in world.state.shipments.values() if each.credit_note_number]
    numbers += [
        each.invoice_number for each in world.state.shipments.values() if each.invoice_number and not each.is_return
    ]
    assert len(set(numbers)) == len(numbers)
