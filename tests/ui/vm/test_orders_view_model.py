import pytest
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.commands import CancelOrder
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.domain.ports import Connection, OrderFilter, OrderPage
from storeassist_qt.domain.summaries import summarise
from storeassist_qt.ui.rows import NoteRow
from storeassist_qt.ui.vm.orders import PAGE, OrdersViewModel, matched_spans


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def vm(world):
    made = OrdersViewModel(world.services, in_background=False)
    made.start()
    yield made
    made.close()


def names(vm):
    return [row.name for row in vm.model.rows if not isinstance(row, NoteRow)]


def test_all_orders_show_first_with_their_count(vm):
    assert len(names(vm)) == 14
    assert vm.subtitle == "14 orders · all statuses"
    assert [chip.text for chip in vm.chips][:3] == ["All 14", "To pick 9", "Picking 1"]


def test_a_search_finds_names_and_marks_what_matched(vm):
    vm.search("raman")
    vm.read()
    assert sorted(names(vm)) == ["Dev Raman", "Priya Raman", "Tomasz Raman"]
    assert vm.matches_text == "3 matches"
    assert next(row for row in vm.model.rows if row.name == "Dev Raman").bold_spans == ((4, 5),)


def test_typing_waits_for_a_pause_before_it_reads(vm, world, qtbot, monkeypatch):
    asked = []
    real = world.orders.search
    monkeypatch.setattr(world.orders, "search", lambda *args: asked.append(args[0]) or real(*args))
    for text in ("r", "ra", "ram"):
        vm.search(text)
    qtbot.waitUntil(lambda: asked == ["ram"])


def test_the_read_runs_beside_the_window_and_reports_the_newest_question_only(world, qtbot):
    vm = OrdersViewModel(world.services)
    vm.search("raman")
    vm.read()
    vm.search("okafor")
    vm.read()
    qtbot.waitUntil(lambda: names(vm) == ["Amara Okafor"])
    vm.close()


def test_a_chip_shows_one_status(vm):
    vm.choose(OrderFilter.PICKING)
    assert names(vm) == ["Hannah Haddad"]


def test_the_hubs_matches_are_added_below_without_moving_a_row(vm, world):
    far = summarise(world.orders.order("o-100190"))
    stranger = type(far)(
        **{**{n: getattr(far, n) for n in far.__struct_fields__}, "order_id": "o-9", "number": "99001"}
    )
    world.hub.page = OrderPage((far, stranger), 2)
    vm.search("raman")
    vm.read()
    here = [row for row in vm.model.rows if not isinstance(row, NoteRow)]
    assert vm.model.rows[3] == NoteRow("1 more at the hub", "cloud-download", "hub")
    assert here[-1].number == "#99001"
    assert world.hub.asked == ["raman"]


def test_offline_says_where_older_names_are(vm, world):
    world.sync.become(connection=Connection.OFFLINE, is_online=False)
    vm.search("raman")
    vm.read()
    assert vm.subtitle == "14 orders · on this device"
    assert vm.model.rows[-1].text.startswith("Offline: orders closed more than a day ago")
    assert world.hub.asked == []


def test_further_pages_come_on_demand(vm, world, theme):
    order = world.orders.order("o-100190")
    fields = {name: getattr(order, name) for name in order.__struct_fields__}
    many = [type(order)(**{**fields, "order_id": f"o-x{n}", "number": f"2{n:05}"}) for n in range(PAGE)]
    world.orders.put(*many)
    vm.read()
    assert len(names(vm)) == PAGE
    vm.read_more()
    assert len(names(vm)) == PAGE + 14
    vm.read_more()
    assert len(names(vm)) == PAGE + 14


def test_a_change_shows_in_the_list(vm, world, qtbot):
    world.sink.submit("o-100190", CancelOrder(reason="no show"))
    closed = ("Cancelled", "Put back 2", "Refund requested")
    qtbot.waitUntil(lambda: any(row.number == "#100190" and row.status.text in closed for row in vm.model.rows))


def test_scanning_a_receipt_jumps_to_the_order(vm, qtbot):
    with qtbot.waitSignal(vm.order_found) as found:
        assert vm.take_scan(trigger("100190"))
    assert found.args == ["o-100190"]


def test_a_receipt_of_an_order_elsewhere_is_kept_as_a_note_offline(vm, world, qtbot):
    world.hub.outcome = "offline"
    with qtbot.waitSignal(vm.told) as told:
        vm.take_scan(trigger("888888"))
    assert "is not on this device" in told.args[0]
    assert world.sync.noted[0].number == "888888"


def test_an_unknown_receipt_is_said(vm, qtbot):
    with qtbot.waitSignal(vm.told) as told:
        vm.take_scan(trigger("888888"))
    assert told.args[0].startswith("No order 888888 here or at the hub.")


def test_a_failing_read_is_said_and_loses_nothing(vm, world, monkeypatch):
    def fail(*_args):
        raise StorageError("disk_full")

    monkeypatch.setattr(world.orders, "search", fail)
    vm.read()
    assert vm.error_text.startswith("The disk of this device is full.")


def test_nothing_found_says_what_else_to_try(vm):
    vm.search("zzz")
    vm.read()
    assert vm.is_empty
    assert vm.empty_text == "Nothing fits “zzz”. Try the number, a name, phone digits or a SKU."


@pytest.mark.parametrize(
    ("name", "text", "spans"),
    [
        ("Amara Okafor", "okaf", ((6, 4),)),
        ("Amara Okafor", "ama oka", ((0, 3), (6, 3))),
        ("Amara Okafor", "100214", ()),
        ("Straße", "strasse", ()),
    ],
)
def test_matched_parts_of_a_name(name, text, spans):
    assert matched_spans(name, text) == spans


def test_the_first_pull_shows_as_loading_and_not_as_empty(vm, world):
    world.orders.by_id.clear()
    world.sync.become(is_loading=True, connection=Connection.SYNCING)
    vm.read()
    assert vm.is_loading
    assert not vm.is_empty
    world.sync.become(is_loading=False, connection=Connection.SYNCED)
    assert vm.is_empty
