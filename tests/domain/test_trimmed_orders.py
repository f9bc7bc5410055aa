"""What of an old closed order may still lie on a device."""

from __future__ import annotations

from datetime import UTC, datetime

from storeassist_qt.domain.orders import CheckIn, HandOverRecord, Order, Person, Stage
from storeassist_qt.domain.retention import initials, trimmed
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


def an_old_order() -> Order:
    unit = ReturnUnit(
        unit_id="1", line_id="L1", reason="faulty", amount=500, state=UnitState.REFUSED, fault="damaged",
        note="Ana says the zip broke", refused_reason="Ana wore it", photos=("a" * 64,), settled="kept",
    )  # fmt: skip
    returned = Return(
        return_id="r1", number="RET-1", stage=ReturnStage.REJECTED, opened_at=NOW, closed_at=NOW, units=(unit,),
        customer_says="Ana Ruiz, call 555 0134", allowed_by="Mei", allowed_reason="a friend of Ana",
    )  # fmt: skip
    return Order(
        order_id="o1", number="1", stage=Stage.HANDED_OVER, customer=Person("Ana Ruiz", "+1 555 0134", "ana@ruiz.org"),
        alternate=Person("Bo Li"), placed_at=NOW, due_at=NOW, check_in=CheckIn(at=NOW, note="red car of Ana"),
        hand_over=HandOverRecord(at=NOW, by="a1", recipient="Ana Ruiz", is_signed=True), returns=(returned,),
    )  # fmt: skip


def test_nothing_a_customer_said_or_is_called_is_left():
    said = repr(trimmed(an_old_order()))
    for word in ("Ana", "Ruiz", "555", "Bo Li", "zip", "friend"):
        assert word not in said


def test_what_was_returned_and_decided_stays():
    kept = trimmed(an_old_order()).returns[0]
    assert (kept.number, kept.stage, kept.allowed_by) == ("RET-1", ReturnStage.REJECTED, "Mei")
    unit = kept.units[0]
    assert (unit.line_id, unit.amount, unit.state, unit.fault, unit.settled) == (
        "L1", 500, UnitState.REFUSED, "damaged", "kept",
    )  # fmt: skip
    assert trimmed(trimmed(an_old_order())) == trimmed(an_old_order())


def test_initials_are_letters():
    assert initials("maria  da Silva 2") == "M. D. S."
