from __future__ import annotations

import msgspec
import pytest
from devices import GTINS, NOW, FakeClock, a_page, a_picker, accepted, an_order, refused

from storeassist_qt.cache.meta import Identity
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.commands import (
    AcceptUnits,
    CancelByOms,
    ClaimOrder,
    Context,
    FinishPick,
    HandOver,
    OrderCommand,
    PickUnits,
    SkipLine,
)
from storeassist_qt.domain.errors import Refused, SignInError
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Session
from storeassist_qt.domain.roles import Role
from storeassist_qt.protocol.envelopes import AssociateInfo

ORDER = "o-100200"


def at_the_hub(store: DeviceStore, order: Order) -> Order:
    """What the hub makes of an order when it takes this device's waiting commands."""
    for envelope in store._outbox.batch(store.meta.incarnation).commands:
        context = Context(
            command_id=envelope.command_id, actor=envelope.actor, device_time=envelope.device_time, received_at=NOW,
            roles=frozenset({Role.PICK, Role.MANAGER}),
        )  # fmt: skip
        command = msgspec.json.decode(envelope.command, type=OrderCommand)
        order, _effects = decide(order, command, context)
    return order


def picked(store: DeviceStore, order_id: str = ORDER) -> int:
    order = store.order(order_id)
    assert order is not None
    return order.units("picked")


def test_an_answer_that_was_lost_is_not_counted_twice(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    hub_copy = at_the_hub(store, an_order())  # the hub took both, its answer never came
    store.apply_page(a_page(hub_copy, cursor=2, applied_seq=2))
    assert picked(store) == 1
    outcomes = tuple(accepted(row.command_id, place) for place, row in enumerate(store.waiting(), 1))
    store.apply_outcomes(outcomes)
    assert picked(store) == 1
    assert store.waiting_count() == 0


def test_commands_the_page_does_not_contain_are_applied_on_top(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder())
    hub_copy = at_the_hub(store, an_order())
    store.submit(ORDER, PickUnits(line_id="l1", code=GTINS[1]))
    store.apply_page(a_page(hub_copy, cursor=2, applied_seq=1))
    assert picked(store) == 1
    assert [row.may_be_refused for row in store.waiting()] == [False, False]


def test_an_accepted_command_stays_in_the_view_until_a_page_contains_it(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    rows = store.waiting()
    store.apply_outcomes(tuple(accepted(row.command_id, place) for place, row in enumerate(rows, 1)))
    store.apply_page(a_page(an_order(), cursor=2, applied_seq=0))  # asked for before the push
    assert picked(store) == 1


def test_a_command_that_no_longer_applies_stays_queued_and_is_marked(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    cancelled, _effects = decide(
        an_order(), CancelByOms(oms_version=2),
        Context(command_id="oms-000000000002", actor="oms", roles=frozenset({Role.OMS}), device_time=NOW),
    )  # fmt: skip
    store.apply_page(a_page(cancelled, cursor=2))
    assert picked(store) == 0
    assert all(row.may_be_refused for row in store.waiting())
    assert store.waiting_count() == 2


def test_a_refusal_becomes_one_card_with_its_followers_and_leaves_the_view(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]), PickUnits(line_id="l1", code=GTINS[1]))
    claim, first, second = store.waiting()
    store.apply_outcomes(
        [
            accepted(claim.command_id, 1),
            refused(first.command_id, 2, "taken_over", holder="Mei"),
            refused(second.command_id, 3, "taken_over", holder="Mei"),
        ]
    )
    assert picked(store) == 0
    (card,) = store.attention()
    assert (card.code, card.what, card.followers, card.number) == ("taken_over", "PickUnits", ("PickUnits",), "100200")
    assert {way.act: way.facts.get("units") for way in card.ways_out}["put_back"] == 2
    assert store.attention_count() == 1


def test_a_way_out_sends_fresh_commands_and_closes_the_card(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    claim, pick = store.waiting()
    store.apply_outcomes([accepted(claim.command_id, 1), refused(pick.command_id, 2, "taken_over", holder="Mei")])
    (card,) = store.attention()
    with pytest.raises(Refused):
        store.settle(card.card_id, "goods_left")
    store.settle(card.card_id, "put_back")
    assert store.attention() == ()
    assert [row.what for row in store.waiting()] == ["SettleRefusal"]


def test_a_refused_hand_over_asks_whether_the_goods_left(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(units=1, lines=1)))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]), FinishPick())
    order = store.submit(ORDER, AcceptUnits(line_id="l1", quantity=1))
    store.submit(ORDER, HandOver(recipient="Ana", shown_sha256=shown_sha256(order), reason_unsigned="contactless"))
    rows = store.waiting()
    store.apply_outcomes([refused(row.command_id, place, "order_cancelled") for place, row in enumerate(rows, 1)])
    (card,) = store.attention()
    assert card.what == "ClaimOrder"
    assert [way.act for way in card.ways_out] == ["goods_left", "goods_here"]
    # A manager allows what is theirs; whoever is signed in stays so.
    associate = Session("a-1061", "1061", "Ana Torres", frozenset({Role.PICK, Role.HAND_OFF}))
    store.set_session(associate)
    with pytest.raises(Refused):
        store.settle(card.card_id, "goods_left")
    store.settle(card.card_id, "goods_left", actor=Session("a-1", "1", "Mei", frozenset({Role.MANAGER})))
    assert store.attention() == ()
    assert store.session is associate
    assert {envelope.actor for envelope in store.push_batch().commands} == {"a-1"}


def test_a_refusal_brought_by_a_page_alone_leaves_the_view(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder())
    (claim,) = store.waiting()
    store.apply_page(a_page(cursor=2, applied_seq=1, outcomes=(refused(claim.command_id, 1, "held_by_other"),)))
    order = store.order(ORDER)
    assert order is not None
    assert order.claim is None
    assert store.attention_count() == 1


def test_an_order_leaves_only_when_nothing_of_it_is_open(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    store.submit(ORDER, ClaimOrder())
    store.apply_page(a_page(cursor=2, tombstones=(ORDER, "o-100201")))
    assert store.order("o-100201") is None
    assert store.order(ORDER) is not None
    (claim,) = store.waiting()
    store.apply_outcomes([refused(claim.command_id, 1, "held_by_other", holder="Mei")])
    assert store.order(ORDER) is not None
    store.settle(store.attention()[0].card_id, "understood")
    for row in store.waiting():
        store.apply_outcomes([accepted(row.command_id, 2)])
    assert store.order(ORDER) is None
    assert store.search("100200", next(iter(store.counts()))).total == 0


def test_people_and_policy_come_with_the_page(store: DeviceStore) -> None:
    heard: list[StorePolicy] = []
    store.settings.subscribe(heard.append)
    person = AssociateInfo(associate_id="a-1", number="1047", name="Maya Stone", roles=("pick",))
    store.apply_page(a_page(associates=(person,), policy=StorePolicy(name="Store 7")))
    known = store.people.by_number("1047")
    assert known is not None
    assert known.info == person
    assert [policy.name for policy in heard] == ["Store 7"]
    store.apply_page(a_page(associates=(), cursor=2))
    gone = store.people.by_number("1047")
    assert gone is not None
    assert not gone.is_listed


def test_whoever_is_disabled_or_loses_a_role_meanwhile_does_not_work_on(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    me = AssociateInfo(associate_id=a_picker().associate_id, number="1047", name="Maya Stone", roles=("pick",))
    store.submit(ORDER, ClaimOrder())
    store.apply_page(a_page(associates=(me,), cursor=2))
    assert store.session is not None
    assert store.session.roles == {Role.PICK}
    store.apply_page(a_page(associates=(msgspec.structs.replace(me, is_disabled=True),), cursor=3))
    assert store.session is None
    with pytest.raises(SignInError):
        store.submit(ORDER, FinishPick())
    assert store.waiting_count() == 1  # what was done stays queued


def test_a_restored_hub_is_offered_what_it_lacks_under_a_new_incarnation(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    store.submit(ORDER, ClaimOrder(), PickUnits(line_id="l1", code=GTINS[1]))
    claim, pick = store.waiting()
    store.apply_outcomes([accepted(claim.command_id, 1), accepted(pick.command_id, 2)])
    before = store.meta.incarnation
    store.apply_page(a_page(at_the_hub(store, an_order()), cursor=3, applied_seq=2))
    store.start_epoch("e2")
    assert picked(store) == 0 or picked(store) == 1  # what is shown stays until it is replaced
    # The backup knows the claim (1) but not the pick, and has never heard of the second order.
    store.apply_page(a_page(an_order(), epoch="e2", cursor=2, applied_seq=1))
    store.end_epoch()
    assert store.meta.incarnation != before
    assert [(row.sequence, row.command_id) for row in store.push_batch().commands] == [(1, pick.command_id)]
    assert store.order("o-100201") is None


def test_a_gap_offers_again_or_starts_anew(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder(), SkipLine(line_id="l1"), SkipLine(line_id="l2"))
    rows = store.waiting()
    store.apply_outcomes([accepted(rows[0].command_id, 1), accepted(rows[1].command_id, 2)])
    incarnation = store.meta.incarnation
    store.answer_gap(2)
    assert store.meta.incarnation == incarnation
    assert [envelope.sequence for envelope in store.push_batch().commands] == [2, 3]
    store.answer_gap(9)
    assert store.meta.incarnation != incarnation
    assert [envelope.sequence for envelope in store.push_batch().commands] == [1, 2]


def test_a_command_the_hub_cannot_take_becomes_a_card_and_the_rest_goes_on(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    store.submit(ORDER, ClaimOrder())
    store.submit("o-100201", ClaimOrder())
    store.set_aside("body_too_large")
    assert [card.code for card in store.attention()] == ["body_too_large"]
    assert [(e.sequence, e.order_id) for e in store.push_batch().commands] == [(1, "o-100201")]


def test_enrolling_again_keeps_the_queue_under_the_new_incarnation(store: DeviceStore) -> None:
    store.apply_page(a_page(an_order()))
    store.submit(ORDER, ClaimOrder())
    store.enrol(Identity(device_id="d2", token="t2", store_id="0142"), "inc-2", "e1")
    assert [envelope.sequence for envelope in store.push_batch().commands] == [1]
    assert store.meta.incarnation == "inc-2"


def test_accepted_commands_go_after_a_fortnight_and_the_sequence_goes_on(store: DeviceStore, clock: FakeClock) -> None:
    store.apply_page(a_page(an_order(100200), an_order(100201)))
    store.submit(ORDER, ClaimOrder())
    store.submit("o-100201", ClaimOrder())
    first, second = store.waiting()
    store.apply_outcomes([accepted(first.command_id, 1), refused(second.command_id, 2, "held_by_other")])
    store.apply_page(a_page(cursor=2, applied_seq=2))
    clock.forward(days=15)
    store.tidy()
    assert store.attention_count() == 1
    store.set_session(a_picker())
    store.submit(ORDER, SkipLine(line_id="l1"))
    assert [envelope.sequence for envelope in store.push_batch().commands] == [3]
