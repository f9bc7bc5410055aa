import pytest
from tests.ui.desk import desk_orders
from tests.ui.fakes import NOW, make_world

from storeassist_qt.domain.commands import HandOver, NotifyReady
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.vm.handoff_detail import HandOffDetailViewModel

ORDER = "o-100214"


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    desk_orders(made)
    return made


@pytest.fixture
def vm(world):
    made = HandOffDetailViewModel(world.services)
    assert made.show(ORDER)
    yield made
    made.close()


def decide_all(vm):
    vm.accept_all()
    vm.check_id(True)


def test_the_strip_says_where_to_go_and_how_long_they_wait(vm, world):
    strip = vm.strip
    assert (strip.title, strip.text, strip.icon, strip.wait.text) == (
        "Spot 4", "Silver hatchback · Staged B3", "car", "7:12",
    )  # fmt: skip
    world.clock.advance(60)
    assert vm.strip.wait.text == "8:12"


def test_phones_are_masked_until_they_are_asked_for(vm):
    assert vm.subtitle == "Priya Raman · •••2214"
    assert vm.alternate_text == "Pickup person: Dev Raman · •••0177"
    vm.toggle_phone()
    assert vm.subtitle.endswith("5550142214")
    assert vm.alternate_text.endswith("5550177")


def test_all_items_start_undecided_and_a_not_found_one_is_read_only(vm):
    rows = vm.model.rows
    assert [row.decision for row in rows] == ["undecided", "undecided", "undecided", "none"]
    assert rows[3].chip.text == "Not found"
    assert rows[3].meta_text == "Refund requested"
    assert vm.primary.reason == "4 items to decide"
    assert not vm.primary.is_enabled


def test_the_footer_counts_items_and_refunds_as_the_specification_does(vm):
    vm.accept(f"{ORDER}/l1", 2)
    vm.accept(f"{ORDER}/l3", 1)
    vm.reject(f"{ORDER}/l2", 1, "damaged")
    assert (vm.summary_title, vm.summary_text) == ("2 of 4", "1 rejected · 2 refunds")
    assert [row.decision for row in vm.model.rows] == ["accepted", "rejected", "accepted", "none"]
    assert vm.model.rows[1].meta_text == "1 rejected · Damaged"


def test_of_several_units_one_can_be_rejected(vm):
    vm.accept(f"{ORDER}/l1", 1)
    vm.reject(f"{ORDER}/l1", 1, "wrong_item")
    row = vm.model.rows[0]
    assert (row.decision, row.meta_text) == ("rejected", "1 of 2 accepted · Wrong item")


def test_a_decision_can_be_changed(vm):
    vm.reject(f"{ORDER}/l2", 1, "changed_mind")
    assert vm.can_decide(f"{ORDER}/l2", accept=True) == 1
    vm.accept(f"{ORDER}/l2", 1)
    assert vm.model.rows[1].decision == "accepted"


def test_the_id_check_is_asked_for_before_the_signature(vm, qtbot):
    vm.accept_all()
    assert vm.primary.reason == "Check the ID first"
    vm.check_id(True)
    assert vm.primary.text == "Get signature"
    with qtbot.waitSignal(vm.signature_wanted):
        vm.go_on()


def test_bags_are_demanded_only_where_the_store_counts_them(vm, world):
    decide_all(vm)
    assert vm.primary.is_enabled
    world.store.change(bags_counted=True)
    assert vm.primary.reason == "2 bags to fetch"
    for bag in vm.bags:
        vm.tick_bag(bag.key, True)
    assert vm.primary.is_enabled
    assert vm.bags_taken(ORDER) == 2


def test_ticks_survive_a_restart(vm, world):
    vm.tick_bag(vm.bags[0].key, True)
    vm.check_id(True)
    again = HandOffDetailViewModel(world.services)
    again.show(ORDER)
    assert [bag.is_ticked for bag in again.bags] == [True, False]
    assert again.is_id_checked


def test_without_a_signature_the_refunds_are_named_before_the_hand_over(vm, world, qtbot):
    world.store.change(signature_required=False)
    decide_all(vm)
    assert (vm.primary.text, vm.primary.confirm) == ("Hand over", "1 item will be refunded with this hand-over.")
    with qtbot.waitSignal(vm.finished) as done:
        vm.go_on()
    assert done.args == ["Handed over to Dev Raman"]
    assert world.orders.order(ORDER).stage is Stage.HANDED_OVER
    assert world.sink.commands(HandOver)[0].recipient == "Dev Raman"
    assert f"handoff:{ORDER}" not in world.drafts.texts


def test_everything_rejected_needs_no_signature(vm, world, qtbot):
    for line, count in (("l1", 2), ("l2", 1), ("l3", 1)):
        vm.reject(f"{ORDER}/{line}", count, "changed_mind")
    assert vm.primary.text == "Take all back"
    with qtbot.waitSignal(vm.finished):
        vm.go_on()
    assert world.orders.order(ORDER).closed_how == "rejected"


def test_an_order_that_is_still_picked_says_what_is_left(vm):
    assert vm.show("o-100263")
    assert vm.primary.reason == "1 item still to pick"
    assert not vm.can_accept_all


def test_no_show_is_offered_after_the_time_of_the_store(vm, world, qtbot):
    assert not vm.is_no_show
    world.clock.advance(60 * 60)
    assert vm.is_no_show
    with qtbot.waitSignal(vm.left) as said:
        vm.customer_left()
    assert said.args == ["Priya Raman is no longer waiting"]
    assert world.orders.order(ORDER).check_in is None


def test_the_ready_notice_can_be_sent_again(vm, world):
    assert vm.notice_text == "Ready notice sent 14:05"
    world.clock.advance(120)
    vm.send_again()
    assert len(world.sink.commands(NotifyReady)) == 1
    assert vm.notice_text == "Ready notice sent 14:10"


def test_a_refusal_is_told_and_changes_nothing(vm, world, qtbot):
    world.sink.refuse_with = Refused("not_picked", name="Linen throw", available=0, quantity=1, number="100214")
    with qtbot.waitSignal(vm.refused) as told:
        vm.accept(f"{ORDER}/l3", 1)
    assert told.args[0] == "Linen throw: only 0 units can be decided. Nothing was changed."
    assert vm.model.rows[2].decision == "undecided"


def test_what_another_device_changed_shows_at_once(vm, world):
    order = world.orders.order(ORDER)
    closed = type(order)(**{**{n: getattr(order, n) for n in order.__struct_fields__},
                            "stage": Stage.CANCELLED, "closed_at": NOW})  # fmt: skip
    world.orders.put(closed)
    assert not vm.is_open
    assert vm.primary.reason == "Already closed"
