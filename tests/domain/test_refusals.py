"""Every refusal code, and the ways out of a refused command."""

import ast
from pathlib import Path

import pytest
from order_desk import SHIRT, SIGNED, Desk, bundle, line

import storeassist_qt.domain
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Bag
from storeassist_qt.domain.refusals import ACTS, REFUSALS, SILENT_ACTS, commands_for, ways_out
from storeassist_qt.domain.roles import Role

DOMAIN = Path(storeassist_qt.domain.__file__).parent
COMMANDS = (
    c.PickUnits(line_id="L1", quantity=2, code=SHIRT),
    c.PutBackUnits(line_id="L1"),
    c.FinishPick(),
    c.StageOrder(bags=(Bag("B3"),)),
    c.RestageOrder(bags=(Bag("B3"),)),
    c.AcceptUnits(line_id="L1", quantity=1),
    c.RejectUnits(line_id="L1", quantity=1),
    c.HandOver(recipient="x", shown_sha256="", strokes=SIGNED),
    c.CancelOrder(reason="x"),
    c.AddNote(text="x"),
    c.ClaimOrder(),
)
# Raised by the hub and the devices, which know what the rules do not.
RAISED_ELSEWHERE = {  # by the hub, or by the device itself
    "actor_unknown", "actor_not_signed_in", "associate_disabled", "lost_in_salvage", "not_offline",
    "body_too_large", "malformed", "payload_differs",
}  # fmt: skip


def _codes_raised() -> set[str]:
    codes = set()
    for path in DOMAIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refused":
                assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}: a code is a plain text"
                codes.add(node.args[0].value)
    return codes


def test_every_code_the_rules_raise_has_its_ways_out():
    assert _codes_raised() - set(REFUSALS) == set()


def test_every_refusal_is_raised_by_a_rule_or_known_to_come_from_elsewhere():
    assert set(REFUSALS) - _codes_raised() == RAISED_ELSEWHERE


def test_every_code_the_rules_raise_stands_in_a_test():
    texts = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_order_rules_*.py"))
    assert [code for code in sorted(_codes_raised()) if f'"{code}"' not in texts] == []


@pytest.mark.parametrize("code", sorted(REFUSALS))
@pytest.mark.parametrize("order", [None, Desk().order], ids=["no order", "an order"])
def test_every_refusal_has_a_way_out_for_every_command(code, order):
    for command in COMMANDS:
        ways = ways_out(code, {}, command, order)
        assert ways
        acts = [way.act for way in ways]
        assert set(acts) <= set(ACTS)
        assert len(set(acts)) == len(acts)


def test_a_code_of_a_newer_hub_can_still_be_read_and_closed():
    assert [way.act for way in ways_out("from_the_future", {}, COMMANDS[0], None)] == ["understood"]


def test_units_of_a_late_pick_are_given_to_the_new_holder_or_put_back():
    give, back = ways_out("taken_over", {"holder": "Ana"}, COMMANDS[0], None)
    assert (give.act, give.facts) == ("give_to", {"units": 2, "holder": "Ana"})
    assert (back.act, back.facts) == ("put_back", {"units": 2})


def test_picked_units_of_a_cancelled_order_are_put_back():
    assert [(way.act, way.facts) for way in ways_out("order_cancelled", {}, COMMANDS[0], None)] == [
        ("put_back", {"units": 2})
    ]


def test_that_goods_left_the_store_only_a_manager_settles():
    ways = {way.act: way for way in ways_out("handed_over_elsewhere", {}, COMMANDS[7], Desk().order)}
    assert set(ways) == {"goods_left", "goods_here"}
    assert ways["goods_left"].roles == {Role.MANAGER}


def test_a_cut_line_offers_the_new_quantity():
    ways = {way.act: way for way in ways_out("line_cut", {"quantity": 1}, COMMANDS[0], None)}
    assert ways["accept_quantity"].facts == {"quantity": 1}


@pytest.mark.parametrize("code", ["more_than_ordered", "not_to_pick"])
def test_units_of_a_pick_that_came_too_late_go_back(code):
    back, look = ways_out(code, {"ordered": 2}, COMMANDS[0], None)
    assert (back.act, back.facts, look.act) == ("put_back", {"units": 2}, "open_order")


def test_goods_that_left_are_counted_and_no_longer_looked_for():
    desk = Desk(line(), bundle())
    desk.pick(2)
    desk.part("mug", 2)
    hand_over = desk.hand_over_command()
    desk.do(c.CancelByOms(oms_version=1))
    (left, here) = ways_out("order_cancelled", {}, hand_over, desk.order)
    assert left.facts == here.facts == {"units": 3}
    (settled,) = commands_for("goods_here", "id-1", {}, hand_over, desk.order)
    desk.do(settled, "ana")
    assert desk.order.put_back_left == 4
    (settled,) = commands_for("goods_left", "id-1", {}, hand_over, desk.order)
    assert settled.quantity == 3
    desk.do(settled, "boss")
    assert (desk.order.put_back_left, desk.places()) == (0, {"handed_over": 2})


def test_trying_again_sends_the_very_command_and_opening_sends_nothing():
    order = Desk().order
    assert commands_for("try_again", "id", {}, COMMANDS[0], order) == (COMMANDS[0],)
    for act in SILENT_ACTS:
        assert commands_for(act, "id", {}, COMMANDS[0], order) == ()


@pytest.mark.parametrize("act", ["put_back", "give_to", "goods_left", "goods_here", "accept_quantity", "understood"])
def test_every_other_act_is_recorded_on_the_order(act):
    desk = Desk()
    (settled,) = commands_for(act, "id-1", {}, COMMANDS[0], desk.order)
    assert (settled.refused_id, settled.act, settled.quantity, settled.line_id) == ("id-1", act, 2, "L1")
    desk.do(settled, "boss")
    assert desk.order.timeline[-1].facts["act"] == act
