import pytest
from msgspec.structs import replace
from tests.ui.desk import desk_orders
from tests.ui.example_store import MUG, line_of, order_of
from tests.ui.fakes import NOW, make_world, trigger

from storeassist_qt.domain.commands import CheckInCustomer, UndoCheckIn
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.orders import Bag, Person, Stage
from storeassist_qt.ui.vm.handoff import CheckInUndo, CheckInViewModel, HandOffViewModel


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    desk_orders(made)
    return made


@pytest.fixture
def vm(world):
    made = HandOffViewModel(world.services)
    yield made
    made.close()


@pytest.fixture
def check_in(world):
    return CheckInViewModel(world.services)


def test_customers_stand_by_their_wait_with_place_and_bags(vm):
    rows = vm.model.rows
    assert [(row.name, row.wait.text, row.wait.kind) for row in rows] == [
        ("Priya Raman", "7:12", "danger_fill"),
        ("Diego Alvarez", "3:40", "warn_fill"),
        ("Mei Lin", "0:48", "neutral"),
    ]
    assert [row.place_text for row in rows] == ["Curbside · Spot 4", "In store · Desk", "Curbside · Spot 2"]
    assert [row.staged.text for row in rows] == ["Staged B3", "Staged A1", "Picking · 1 left"]
    assert vm.subtitle == "3 waiting · longest 7 min"


def test_waits_tick_without_reading_the_orders_again(vm, world, monkeypatch):
    monkeypatch.setattr(world.orders, "arrived", lambda: pytest.fail("read again"))
    world.clock.advance(75)
    vm.tick()
    assert vm.model.rows[0].wait.text == "8:27"
    assert vm.model.rows[2].wait.kind == "warn_fill"


def test_a_customer_with_bags_at_two_places_shows_both_and_the_spot(vm, world):
    order = world.orders.order("o-100214")
    world.orders.put(replace(order, order_id="o-100215", number="100215", bags=(Bag("Cooler 1"),)))
    first = vm.model.rows[0]
    assert first.staged.text == "Staged B3, Cooler 1"
    assert first.place_text == "Spot 4"
    assert "Curbside · Spot 4" in first.accessible_text


def test_a_row_says_itself_in_one_sentence(vm):
    assert vm.model.rows[0].accessible_text == (
        "Priya Raman, #100214 · 5 items, waiting 7 min, Curbside · Spot 4, Staged B3"
    )


def test_an_arrival_shows_without_a_touch(vm, world):
    world.sink.submit("o-100190", CheckInCustomer(place="in_store"))
    assert vm.model.rows[-1].name == "Dev Raman"
    assert vm.subtitle == "4 waiting · longest 7 min"


def test_orders_of_one_customer_are_one_row(vm, world):
    twin = order_of("100215", "Priya Raman", 5, (line_of("l1", MUG, 1, open=0, picked=1),), stage=Stage.STAGED)
    phone = world.orders.order("o-100214").customer.phone
    world.orders.put(type(twin)(**{**_fields(twin), "customer": Person("Priya Raman", phone)}))
    world.sink.submit("o-100215", CheckInCustomer(place="curbside", spot="4"))
    assert vm.order_ids("o-100214") == ("o-100214", "o-100215")
    assert vm.model.rows[0].order_text == "#100214, #100215 · 6 items"


def _fields(order):
    return {name: getattr(order, name) for name in order.__struct_fields__}


@pytest.mark.parametrize("text", ["raman", "pri ram", "100270", "0270"])
def test_a_customer_is_found_by_name_number_or_phone(check_in, text):
    check_in.search(text)
    assert "o-100270" not in {row.order_id for row in check_in.model.rows} or check_in.model.rows
    assert any(row.name in ("Tomasz Raman", "Dev Raman", "Priya Raman") for row in check_in.model.rows)


def test_nobody_found_says_what_to_do(check_in):
    check_in.search("zzz")
    assert check_in.hint.startswith("No open order fits “zzz”.")


def test_check_in_at_the_curbside_names_spot_and_vehicle(check_in, world, qtbot):
    assert check_in.choose("o-100270")
    assert check_in.starts_curbside
    with qtbot.waitSignal(check_in.checked_in) as done:
        check_in.check_in("curbside", " 7 ", "estate", "Red", "Two seats down")
    assert done.args == ["Priya Raman"]
    saved = world.orders.order("o-100270").check_in
    assert (saved.place, saved.spot, saved.vehicle_make, saved.vehicle_colour) == ("curbside", "7", "estate", "Red")
    assert saved.at == NOW


def test_several_open_orders_are_offered_together_and_one_may_be_left_out(check_in, world):
    first = world.orders.order("o-100190")
    twin = order_of("100191", "Dev Raman", 9, (line_of("l1", MUG, 1, open=0, picked=1),), stage=Stage.STAGED)
    world.orders.put(type(twin)(**{**_fields(twin), "customer": first.customer}))
    check_in.choose("o-100190")
    assert [taken for _id, _text, taken in check_in.offered] == [True, True]
    check_in.take_along("o-100191", False)
    check_in.check_in("in_store")
    assert world.orders.order("o-100190").check_in
    assert not world.orders.order("o-100191").check_in


def test_a_scanned_order_chooses_its_customer(check_in):
    assert check_in.choose_by_code(trigger("#100190"))
    assert check_in.customer == "Dev Raman"
    assert not check_in.choose_by_code(trigger("999999"))


def test_a_refusal_is_told_in_words(check_in, world, qtbot):
    check_in.choose("o-100190")
    world.sink.refuse_with = Refused("order_cancelled", number="100190")
    with qtbot.waitSignal(check_in.refused) as told:
        check_in.check_in("in_store")
    assert told.args[0].startswith("Order #100190 was cancelled.")


def test_a_check_in_can_be_undone_after_the_sheet_is_gone(check_in, world):
    check_in.choose("o-100190")
    check_in.check_in("in_store")
    CheckInUndo(world.services, check_in.last_checked_in)()
    assert world.orders.order("o-100190").check_in is None
    assert len(world.sink.commands(UndoCheckIn)) == 1


def test_a_hidden_list_reads_nothing_until_it_is_shown_again(vm, world):
    vm.stop()
    world.sink.submit("o-100190", CheckInCustomer(place="in_store"))
    assert len(vm.model.rows) == 3
    vm.start()
    assert len(vm.model.rows) == 4
