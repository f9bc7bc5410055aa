"""The queue of returns and the search for the sale of a new one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.ui import counter
from tests.ui.example_store import BEANIE_EAN, LAMP, MUG, SWEATER_EAN, line_of, order_of
from tests.ui.fakes import NOW, make_world, trigger

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.ports import OrderPage
from storeassist_qt.domain.returns import ReturnOrigin
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.ui.rows import NoteRow, OrderSummaryRow, ReturnRow, SectionRow
from storeassist_qt.ui.vm.more import MoreViewModel
from storeassist_qt.ui.vm.returns import ReturnsViewModel
from storeassist_qt.ui.vm.returns_choose import ChooseViewModel
from storeassist_qt.ui.vm.returns_words import return_title
from storeassist_qt.ui.vm.session import SessionViewModel


@pytest.fixture
def world(qapp):
    made = make_world(orders=(), device_role="kiosk")
    counter.counter(made)
    return made


@pytest.fixture
def vm(world):
    made = ReturnsViewModel(world.services, in_background=False)
    made.start()
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *facts: found.append(facts))
    return found


def returns_in(vm):
    return [row for row in vm.model.rows if isinstance(row, ReturnRow)]


def sales_in(vm):
    return [row for row in vm.model.rows if isinstance(row, OrderSummaryRow)]


# --- the queue -------------------------------------------------------------------------------------------------------
def test_what_is_still_to_be_checked_stands_first_then_the_newest(vm):
    assert [row.number for row in returns_in(vm)] == [
        "RMA 50118", "RMA 50112", "RMA 50117", "RMA 50109", "RMA 50104",
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "title"), [("50118", "RMA 50118"), ("R-2-7", "R-2-7"), ("RET-9", "RET-9")])
def test_a_bare_number_says_that_it_is_a_returns(name, title):
    assert return_title(name, ReturnOrigin.COUNTER, "100118") == title


def test_each_return_shows_its_status_and_the_wait_of_who_stands_at_the_counter(vm):
    rows = {row.number: row for row in returns_in(vm)}
    assert (rows["RMA 50117"].status.text, rows["RMA 50117"].status.kind) == ("Waiting 4 min", "warn_fill")
    assert (rows["RMA 50112"].status.text, rows["RMA 50112"].status.kind) == ("Waiting 1 min", "neutral")
    assert rows["RMA 50118"].status.text == "In check"
    assert rows["RMA 50118"].second.text == "1 min"
    assert rows["RMA 50109"].status.text == "Accepted"
    assert (rows["RMA 50104"].status.text, rows["RMA 50104"].second.text) == ("Rejected", "1 to settle")
    assert rows["RMA 50117"].accessible_text == "RMA 50117, Tomasz Nowak, 1 item, Opened, Waiting 4 min"


def test_a_wait_of_more_than_the_late_threshold_is_red(world, vm):
    world.clock.advance(120)
    vm.read()
    assert {row.number: row.status.kind for row in returns_in(vm)}["RMA 50117"] == "danger_fill"


def test_a_return_begun_in_store_os_stands_in_the_queue_without_a_wait_and_under_its_orders_name(world, vm):
    world.orders.put(counter.sale("100130", "Mei Lin", (MUG, 2)))
    opening = c.OpenReturn(
        return_id="r-oms", units=(c.UnitToReturn("l1", "other"),), origin=ReturnOrigin.OMS, oms_return_id="F-9"
    )
    counter.do(world, "o-100130", opening, counter.HUB)
    vm.read()
    row = next(row for row in returns_in(vm) if row.return_id == "o-100130|r-oms")
    assert (row.number, row.status.text, row.second) == ("Return of #100130", "Opened", None)


def test_a_return_that_a_person_starts_in_store_os_says_so(world, vm):
    counter.check(world, "o-100117")
    counter.finish(world, "o-100117")
    effect = next(e for e in world.orders.by_id["o-100117"].effects if e.return_id)
    counter.do(world, "o-100117", c.EffectSent(key=effect.key), counter.HUB)
    vm.read()
    row = next(row for row in returns_in(vm) if row.number == "RMA 50117")
    assert (row.status.text, row.second.text) == ("Decided", "Start in Store OS")


def test_yesterdays_finished_returns_are_gone(world, vm):
    world.clock.advance(24 * 3600)
    vm.read()
    assert "RMA 50104" in [row.number for row in returns_in(vm)]  # a manager still has to settle a unit
    counter.do(world, "o-100104", c.SettleRefusedUnit(return_id="r-o-100104", unit_id="1", act="kept"), counter.MANAGER)
    vm.read()
    assert "RMA 50104" not in [row.number for row in returns_in(vm)]


def test_the_chosen_return_is_marked(vm):
    vm.select("o-100117", "r-o-100117")
    assert [row.number for row in returns_in(vm) if row.selected] == ["RMA 50117"]


def test_a_new_return_that_was_left_half_chosen_is_not_forgotten(world, vm):
    choose = ChooseViewModel(world.services)
    choose.begin("o-100121")
    vm.read()
    assert "New return" not in [row.number for row in returns_in(vm)]  # only looked at
    choose.set_units("l1", 1)
    vm.read()
    first = returns_in(vm)[0]
    assert (first.number, first.meta_text, first.status.text) == (
        "New return", "#100121 · Ada Okafor", "Not opened yet",
    )  # fmt: skip
    found = heard(vm.sale_found)
    vm.take_row(first)
    assert found == [("o-100121", "", False)]
    world.drafts.save("return_new", "{")
    vm.read()
    assert returns_in(vm)[0].number == "RMA 50118"


def test_an_empty_queue_says_how_to_begin(qapp):
    vm = ReturnsViewModel(make_world(orders=()).services, in_background=False)
    assert vm.is_loading
    vm.start()
    assert vm.is_empty
    assert vm.empty_title == "No returns yet"
    vm.find_sale(True)
    assert vm.empty_title == "No sales here"
    vm.close()


# --- finding the sale ------------------------------------------------------------------------------------------------
def test_a_search_lists_returns_then_sales(vm):
    vm.search("leila")
    vm.read()
    assert [type(row) for row in vm.model.rows] == [ReturnRow, SectionRow, OrderSummaryRow]
    assert sales_in(vm)[0].number == "#100118"


def test_a_new_return_lists_the_sales_alone(vm):
    vm.find_sale(True)
    assert not returns_in(vm)
    assert len(sales_in(vm)) == 7


def test_the_hubs_sales_stand_below_and_one_of_them_is_fetched(world, vm):
    there = counter.sale("100050", "Leila Nowak", (MUG, 1))
    world.hub.page = OrderPage((summarise(there),), 1)
    vm.search("leila")
    vm.read()
    assert [type(row) for row in vm.model.rows][-2:] == [NoteRow, OrderSummaryRow]
    vm.take_row(vm.model.rows[-1])
    assert world.hub.asked == ["leila", "100050"]


def test_enter_takes_the_only_match(vm):
    found = heard(vm.sale_found)
    vm.find_sale(True)
    vm.search("okafor")
    vm.submit_search()
    assert found == [("o-100121", "", False)]


def test_enter_without_a_match_asks_the_hub_for_that_number(world, vm):
    said = heard(vm.told)
    vm.search("#999999")
    vm.submit_search()
    assert world.hub.asked[-1] == "999999"
    assert said == [("No order 999999 here or at the hub. Check the number.",)]


def test_offline_the_number_is_kept_to_be_looked_up_later(world, vm):
    world.hub.outcome = "offline"
    vm.take_scan(trigger("100999", "code128"))
    assert [note.number for note in world.sync.noted] == ["100999"]


def test_a_sale_that_the_hub_sends_begins_its_return(world, vm):
    found = heard(vm.sale_found)
    world.hub.outcome = "found"
    fetch = world.hub.fetch

    def bring(number, done):
        world.orders.put(counter.sale("100050", "Leila Nowak", (MUG, 1)))
        fetch(number, done)

    world.hub.fetch = bring
    vm.take_scan(trigger("100050", "code128"))
    assert found == [("o-100050", "", True)]


def test_a_receipt_begins_a_return_with_the_receipt_shown(vm):
    found = heard(vm.sale_found)
    assert vm.take_scan(trigger("100121", "code128"))
    assert found == [("o-100121", "", True)]


@pytest.mark.parametrize("text", ["RMA 50117", "rma 50117"])
def test_a_return_label_opens_its_return(vm, text):
    found = heard(vm.return_found)
    assert vm.take_scan(trigger(text, "code128"))
    assert found == [("o-100117", "r-o-100117")]


def test_an_item_sold_once_begins_a_return_of_its_sale(world, vm):
    found = heard(vm.sale_found)
    world.orders.by_id.pop("o-100090")
    assert vm.take_scan(trigger(SWEATER_EAN))
    assert [facts[:2] for facts in found] == [("o-100121", "NF-20418-NVY-M")]


def test_an_item_sold_often_lists_the_sales_to_choose_from(vm):
    found = heard(vm.sale_found)
    assert vm.take_scan(trigger(SWEATER_EAN))
    assert found == []
    assert vm.is_finding
    assert {row.number for row in sales_in(vm)} == {"#100109", "#100121", "#100090"}


def test_an_item_that_was_not_sold_here_says_so(world, vm):
    said = heard(vm.told)
    world.orders.by_id.pop("o-100117")
    assert vm.take_scan(trigger(BEANIE_EAN))
    assert said == [("No sale of Wool beanie is on this device",)]


def test_a_sale_of_which_everything_is_in_a_return_opens_that_return(vm):
    found = heard(vm.return_found)
    vm.take_scan(trigger("100117", "code128"))
    assert found == [("o-100117", "r-o-100117")]


def test_an_order_that_has_not_been_handed_over_is_explained(world, vm):
    said = heard(vm.told)
    world.orders.put(order_of("100777", "Noah Alvarez", 10, (line_of("l1", LAMP, 1),)))
    assert vm.take_scan(trigger("100777", "code128"))
    assert said == [("Order #100777 has not been handed over. There is nothing to return yet.",)]


def test_offline_the_search_says_what_it_cannot_see(world, vm):
    world.sync.become(is_online=False)
    vm.search("leila")
    vm.read()
    assert isinstance(vm.model.rows[-1], NoteRow)
    assert "Offline" in vm.model.rows[-1].text


# --- roles and places ------------------------------------------------------------------------------------------------
def with_roles(world, *roles):
    world.sign_in.current = replace(world.sign_in.current, roles=frozenset(roles))


@pytest.mark.parametrize(
    ("device", "roles", "home"),
    [
        ("kiosk", (Role.RETURNS,), "returns"),
        ("kiosk", (Role.PICK, Role.RETURNS), "returns"),
        ("kiosk", (Role.PICK,), "queue"),
        ("handheld", (Role.PICK, Role.RETURNS), "queue"),
    ],
)
def test_a_kiosk_begins_with_returns_where_the_person_takes_them(qapp, device, roles, home):
    world = make_world(device_role=device)
    with_roles(world, *roles)
    session = SessionViewModel(world.services)
    assert session.home() == home
    session.close()


def test_who_takes_no_returns_is_not_shown_them(qapp):
    world = make_world()
    more = MoreViewModel(world.services)
    assert "returns" in [row.setting_id for row in more.rows(has_rail=False)]
    with_roles(world, Role.PICK)
    assert "returns" not in [row.setting_id for row in more.rows(has_rail=False)]
    session = SessionViewModel(world.services)
    assert not session.may_open("returns")
    session.close()


def test_the_sale_row_says_when_it_was(world, vm):
    world.orders.put(counter.sale("100131", "Mei Lin", (MUG, 2), at=NOW - timedelta(hours=1)))
    vm.find_sale(True)
    row = next(row for row in sales_in(vm) if row.number == "#100131")
    assert (row.status.text, row.when_text) == ("Today", "2 items")
