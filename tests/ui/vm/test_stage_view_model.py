import pytest
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import RestageOrder, StageOrder, UnstageOrder
from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.vm.stage import StageListViewModel, StageOrderViewModel


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def vm(world):
    made = StageOrderViewModel(world.services)
    made.done = []
    made.staged.connect(lambda text, undo: made.done.append((text, undo)))
    yield made
    made.close()


def test_unstaged_orders_come_first(world):
    vm = StageListViewModel(world.services)
    vm.start()
    assert vm.unstaged == ("o-100198", "o-100195")
    assert vm.subtitle() == "2 orders to stage"


def test_the_button_names_place_and_refund(vm):
    vm.show_order("o-100198")
    assert not vm.can_submit()
    vm.choose("B3")
    assert vm.action() == "Stage at B3 and refund 1 item"
    assert vm.card()[0] == "Picked 3 of 4 items"
    assert vm.card()[2] == "Refund: $25.92"


def test_with_something_missing_a_scan_only_fills_the_field(vm, world):
    vm.show_order("o-100198")
    assert vm.scan(trigger("LOC-B3", "code128"))
    assert vm.place == "B3"
    assert not vm.is_about_to_submit
    assert world.sink.commands(StageOrder) == []


def test_with_nothing_missing_a_scan_submits_by_itself(vm, world, qtbot):
    vm.show_order("o-100195")
    with qtbot.waitSignal(vm.staged):
        vm.scan(trigger("LOC-B3", "code128"))
        assert vm.is_about_to_submit
    assert world.orders.order("o-100195").bags[0].place == "B3"


def test_typing_after_a_scan_stops_the_submission(vm):
    vm.show_order("o-100195")
    vm.scan(trigger("LOC-B3", "code128"))
    vm.set_place("B3 top")
    assert not vm.is_about_to_submit


def test_the_barcode_of_goods_is_no_place(vm):
    vm.show_order("o-100195")
    assert not vm.scan(trigger("9521234567899"))


def test_staging_requests_the_refund_and_undo_withdraws_it(vm, world):
    vm.show_order("o-100198")
    vm.choose("B3")
    vm.submit()
    order = world.orders.order("o-100198")
    assert order.stage is Stage.STAGED
    assert order.lines[2].not_found_released == 1
    assert vm.done[0][0] == "Staged at B3 · Refund requested"
    assert "Refund requested." in vm.card()[1]
    vm.done[0][1]()
    assert len(world.sink.commands(UnstageOrder)) == 1
    assert world.orders.order("o-100198").stage is Stage.PICKED


def test_bags_have_a_place_each_where_wanted(vm, world):
    vm.show_order("o-100195")
    vm.set_bags(3)
    vm.choose("B3")
    vm.set_bag_place(2, "cooler")
    assert vm.action() == "Stage at 2 at B3, 1 at cooler"
    vm.submit()
    assert [bag.place for bag in world.orders.order("o-100195").bags] == ["B3", "B3", "cooler"]


def test_restaging_shows_the_old_place_and_can_be_undone(vm, world):
    vm.show_order("o-100190")
    assert (vm.is_restage, vm.old_place()) == (True, "B3")
    vm.choose("Counter")
    assert vm.action() == "Move to Counter"
    vm.submit()
    assert world.sink.commands(RestageOrder)[-1].bags[0].place == "Counter"
    vm.done[0][1]()
    assert world.orders.order("o-100190").bags[0].place == "B3"


def test_a_refusal_is_said(vm, world, qtbot):
    vm.show_order("o-100195")
    vm.choose("B3")
    world.sink.submit("o-100195", StageOrder(bags=world.orders.order("o-100190").bags))
    vm._order = world.orders.order("o-100198")  # somebody else staged it between two looks
    world.orders.by_id["o-100198"] = world.orders.order("o-100190")
    with qtbot.waitSignal(vm.failed):
        vm.submit()


def test_an_order_that_is_not_here_is_not_shown(vm):
    assert not vm.show_order("o-1")
    assert not vm.show_order("o-100228")
