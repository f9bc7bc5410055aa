import pytest
from tests.ui.desk import desk_orders
from tests.ui.fakes import make_world

from storeassist_qt.domain.commands import AcceptUnits, HandOver, RejectUnits, StrokePoint, Strokes
from storeassist_qt.domain.handoff import shown_sha256
from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.vm.signature import SignatureViewModel
from storeassist_qt.ui.vm.signature_texts import TEXTS, texts_for

ORDER = "o-100214"
SIGNED = Strokes(600.0, 300.0, (tuple(StrokePoint(10.0 + 5 * n, 100.0 + 9 * (n % 5), 12 * n) for n in range(40)),))
DOTS = Strokes(600.0, 300.0, ((StrokePoint(10.0, 10.0, 0),), (StrokePoint(300.0, 10.0, 50),)))


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    desk_orders(made)
    made.sink.submit(
        ORDER,
        AcceptUnits(line_id="l1", quantity=2),
        RejectUnits(line_id="l2", quantity=1, reason="damaged"),
        AcceptUnits(line_id="l3", quantity=1),
    )
    return made


@pytest.fixture
def vm(world):
    made = SignatureViewModel(world.services)
    assert made.show([ORDER], id_checked=True, bags={ORDER: 2})
    yield made
    made.close()


def test_the_customer_reads_units_refunds_and_total_and_no_means_of_payment(vm):
    assert [(row.name, row.meta_text, row.chip.text if row.chip else "") for row in vm.items] == [
        ("Merino crew sweater", "M · Deep navy · 2 units", ""),
        ("Trail running shoe", "1 unit", "Returned at pickup"),
        ("Linen throw", "Oat · 1 unit", ""),
        ("Wool beanie", "1 unit", "Not available · refund requested"),
    ]
    assert [(line.name, line.value) for line in vm.money] == [("Paid", "$365.04"), ("Refund", "−$165.24")]
    assert (vm.total.name, vm.total.value) == ("Total", "$199.80")
    assert vm.legal_text == "Dev Raman · signs to confirm receipt of 3 units"


def test_the_language_is_the_customers_and_the_stores_line_stays_beside_it(vm):
    vm.choose_language("de")
    assert vm.legal_text == "Dev Raman · bestätigt mit der Unterschrift den Erhalt von 3 Stück"
    assert vm.store_legal_text == "Dev Raman · signs to confirm receipt of 3 units"
    vm.choose_language("en")
    assert vm.store_legal_text == ""


@pytest.mark.parametrize("texts", TEXTS, ids=lambda texts: texts.code)
def test_every_language_says_everything(texts):
    for count in (1, 2, 3, 11):
        assert texts.units_text(count)
    assert "Dev" in texts.legal_text("Dev", 3)
    assert all(getattr(texts, name) for name in texts.__dataclass_fields__ if name != "is_rtl")


def test_an_unknown_language_reads_english():
    assert texts_for("fi").code == "en"
    assert texts_for("de_AT").code == "de"


def test_a_signature_hands_over_bound_to_what_was_shown(vm, world, qtbot):
    shown = shown_sha256(world.orders.order(ORDER))
    with qtbot.waitSignal(vm.handed_over) as done:
        vm.accept(SIGNED)
    assert done.args == ["Handed over to Dev Raman · Refund requested"]
    command = world.sink.commands(HandOver)[0]
    assert (command.recipient, command.shown_sha256, command.strokes) == ("Dev Raman", shown, SIGNED)
    assert command.id_checked
    assert command.bags_taken == 2
    assert world.orders.order(ORDER).stage is Stage.HANDED_OVER


def test_dots_are_no_signature(vm, world, qtbot):
    with qtbot.waitSignal(vm.refused) as told:
        vm.accept(DOTS)
    assert told.args[0].startswith("That is not a signature yet.")
    assert not world.sink.commands(HandOver)


def test_strokes_survive_a_restart_while_the_same_is_shown(vm, world):
    vm.keep(SIGNED)
    again = SignatureViewModel(world.services)
    again.show([ORDER])
    assert again.draft() == SIGNED


def test_a_change_of_the_order_asks_for_a_new_signature(vm, world, qtbot):
    vm.keep(SIGNED)
    with qtbot.waitSignal(vm.asked_again):
        world.sink.submit(ORDER, RejectUnits(line_id="l3", quantity=1, reason="other"))
    assert vm.draft() is None
    assert vm.units == 2


def test_a_change_that_shows_nothing_else_keeps_the_signature(vm, world):
    vm.keep(SIGNED)
    order = world.orders.order(ORDER)
    fields = {name: getattr(order, name) for name in order.__struct_fields__}
    world.orders.put(type(order)(**{**fields, "oms_status": "seen"}))
    assert vm.draft() == SIGNED


def test_a_broken_draft_is_dropped(vm, world, caplog):
    world.drafts.save(f"signature:{ORDER}", "{garbage")
    assert vm.draft() is None
    assert "dropped" in caplog.text


def test_who_cannot_sign_leaves_a_reason(vm, world, qtbot):
    assert ("cannot_sign", "Customer cannot sign") in vm.unsigned_reasons
    assert vm.witness_text == "Recorded with your initials: M"
    with qtbot.waitSignal(vm.handed_over):
        vm.accept_unsigned("cannot_sign")
    command = world.sink.commands(HandOver)[0]
    assert (command.strokes, command.reason_unsigned) == (None, "cannot_sign")


def test_an_order_this_device_does_not_hold_is_not_shown(world):
    assert not SignatureViewModel(world.services).show(["o-nowhere"])


def test_one_signature_hands_over_several_orders(vm, world, qtbot):
    world.sink.submit("o-100256", AcceptUnits(line_id="l1", quantity=4))
    vm.show([ORDER, "o-100256"], id_checked=True)
    assert vm.units == 7
    with qtbot.waitSignal(vm.handed_over):
        vm.accept(SIGNED)
    commands = world.sink.commands(HandOver)
    assert [command.signed_with for command in commands] == [(ORDER, "o-100256")] * 2
    assert commands[0].shown_sha256 != commands[1].shown_sha256
