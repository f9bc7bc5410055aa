"""A sale made in the store, through the real window: it arrives, is picked and handed over without staging."""

from datetime import timedelta

import pytest
from tests.ui.example_store import LAMP, MUG, NOW, line_of, order_of
from tests.ui.fakes import make_world

from storeassist_qt.domain.orders import CheckIn, OrderType, Stage
from storeassist_qt.domain.ports import SeenCode, Sound
from storeassist_qt.ui.shell import MainWindow


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    made.store.change(signature_required=False)
    return made


@pytest.fixture
def window(qtbot, world):
    made = MainWindow(world.services)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    return made


def sale(number, *lines, waits_s=10):
    at = NOW - timedelta(seconds=waits_s)
    here = CheckIn(at=at, by="pos")
    return order_of(number, "Otto Lang", 30, lines, order_type=OrderType.PICK_AT_STORE, placed_at=at, check_in=here)


def walk(window, *order_ids):
    vm = window.page("queue").vm
    for order_id in order_ids:
        vm.toggle(order_id)
    vm.start_selected()
    return window.page("walk")


def type_sku(window, sku, times=1):
    for _ in range(times):
        window.handle_scan(SeenCode(sku, "", "typed"))


@pytest.mark.parametrize("screen", ["queue", "orders", "sync"])
def test_a_sale_chimes_and_is_said_on_every_screen(window, world, screen):
    window.open(screen)
    world.orders.put(sale("100400", line_of("l1", MUG, 1)))
    assert world.feedback.given == [Sound.ARRIVED]
    assert window.snackbar_line.text == "Otto Lang is waiting: pick #100400 now"


def test_who_waited_longest_stands_first_and_one_tap_picks_for_all_of_them(window, world):
    world.orders.put(sale("100400", line_of("l1", MUG, 1), waits_s=900))
    page = window.page("queue")
    numbers = [row.number for row in page.vm.model.rows if hasattr(row, "number")]
    assert numbers[:2] == ["#100400", "#100301"]
    assert page.float_button.text() == "Pick 2 for waiting customers"
    assert page.tiles[0].accessibleName().startswith("2")
    spoken = next(row for row in page.vm.model.rows if row.key == "o-100400").accessible_text
    assert "customer waiting 15:00" in spoken


def test_a_sale_goes_from_the_pick_to_its_hand_off_without_staging(window, world):
    walk(window, "o-100301")
    type_sku(window, LAMP)
    summary = window.page("walk_summary")
    assert summary.finish_button.text() == "Hand over"
    summary.activate_primary()
    assert window.shown == "handoff_detail"
    pane = window.page("handoff_detail").pane
    pane.vm.accept_all()
    pane.go_on()
    assert world.orders.order("o-100301").stage is Stage.HANDED_OVER
    assert world.orders.order("o-100301").staged_at is None
    assert window.shown == "handoff"


def test_a_mixed_walk_hands_over_to_who_waits_and_then_stages_the_rest(window, world):
    world.orders.put(sale("100400", line_of("l1", MUG, 1), waits_s=900))
    world.orders.put(order_of("100401", "Ida Berg", 5, (line_of("l1", MUG, 1),)))
    walk(window, "o-100401", "o-100301", "o-100400")
    type_sku(window, MUG, 2)
    type_sku(window, LAMP)
    summary = window.page("walk_summary")
    assert summary.finish_button.text() == "Hand over, then stage 1 order"
    summary.activate_primary()
    pane = window.page("handoff_detail").pane
    for number in ("100400", "100301"):  # the longest wait first
        assert pane.vm.title == f"#{number}"
        pane.vm.accept_all()
        pane.go_on()
        assert world.orders.order(f"o-{number}").stage is Stage.HANDED_OVER
    assert window.shown == "stage_order"
    assert window.page("stage_order").form.vm.order.order_id == "o-100401"


def test_with_a_signature_the_next_waiting_customer_follows_too(window, world):
    world.store.change(signature_required=True)
    world.orders.put(sale("100400", line_of("l1", MUG, 1), waits_s=900))
    walk(window, "o-100301", "o-100400")
    type_sku(window, MUG)
    type_sku(window, LAMP)
    window.page("walk_summary").activate_primary()
    pane = window.page("handoff_detail").pane
    pane.vm.accept_all()
    pane.go_on()
    assert window.shown == "signature"
    window.page("signature").vm.accept_unsigned("cannot_sign")
    assert world.orders.order("o-100400").stage is Stage.HANDED_OVER
    assert window.shown == "handoff_detail"
    assert pane.vm.title == "#100301"
