"""Returns: opened, checked, finished, credited; and units rejected at hand-off after the invoice."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from order_desk import NOW, POLICY, Desk, line, ready_desk, waiting_desk

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import EffectKind, EffectState, OrderType, Stage, refunds_in
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.return_policy import verdict
from storeassist_qt.domain.returns import Return, ReturnOrigin, ReturnStage, UnitState
from storeassist_qt.domain.roles import Role
from storeassist_qt.domain.rules.returns import preview, returnable
from storeassist_qt.domain.summaries import summarise

COUNTER = frozenset({Role.RETURNS})
GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}
DAMAGED = GOOD | {"condition": "damaged"}
PHOTO = "a" * 64
OURS = StorePolicy(invoices="ours", confirm_at="arrival")
AUTOMATIC = StorePolicy(invoices="oms", confirm_at="finished_pick")


@dataclass
class Counter:
    """A handed-over order at the returns counter."""

    desk: Desk

    def do(self, command: c.OrderCommand, by: str = "cora") -> tuple[Any, ...]:
        roles = frozenset({Role.MANAGER}) if by == "boss" else COUNTER
        return self.desk.do(command, by, roles=roles)

    def refused(self, command: c.OrderCommand, by: str = "cora") -> Any:
        return self.desk.refused(command, by, roles=frozenset({Role.MANAGER}) if by == "boss" else COUNTER)

    def open(self, *lines: str, return_id: str = "r1", by: str = "cora", **more: Any) -> tuple[Any, ...]:
        return self.do(opening(*lines, return_id=return_id, **more), by)

    def check(self, unit: str = "1", answers: dict[str, str] = GOOD, *, ok: bool = True, **more: Any) -> None:
        facts = {"disposition": "shelf", **more}
        self.do(c.RecordQc(return_id="r1", unit_id=unit, is_accepted=ok, answers=answers, **facts))

    @property
    def found(self) -> Return:
        found = self.desk.order.find_return("r1")
        assert found is not None
        return found


def opening(*lines: str, return_id: str = "r1", **more: Any) -> c.OpenReturn:
    units = tuple(c.UnitToReturn(line_id, "wrong_size") for line_id in lines or ("L1",))
    return c.OpenReturn(return_id=return_id, units=units, local_number="R-2-1", **more)


def sold(*lines: Any, policy: StorePolicy = POLICY, oms_id: str = "oms-1") -> Counter:
    desk = ready_desk(*(lines or (line(ordered=3, paid_total=1000, tax=100),)), policy=policy, oms_id=oms_id)
    for found in desk.order.lines:
        desk.accept(found.ordered, found.line_id)
    desk.hand_over()
    return Counter(desk)


def test_a_return_reserves_its_units_and_asks_the_oms_to_start():
    counter = sold()
    effects = counter.open("L1", "L1")
    assert [effect.kind for effect in effects] == [EffectKind.START_RETURN]
    assert (effects[0].lines[0].quantity, effects[0].amount) == (2, 667)
    assert returnable(counter.desk.order, counter.desk.order.lines[0]) == 1
    assert [unit.amount for unit in counter.found.units] == [334, 333]
    too_many = counter.refused(opening("L1", "L1", return_id="r2"))
    assert (too_many.code, too_many.facts["left"], too_many.facts["bought"]) == ("more_than_bought", 1, 3)


def test_the_check_leads_to_the_credit_and_the_money_adds_up():
    counter = sold()
    counter.open("L1", "L1")
    counter.check("1")
    counter.check("2", DAMAGED, note="torn", photos=(PHOTO,), disposition="scrap")
    assert counter.found.unit("2").fault == "damaged"
    assert counter.do(c.FinishReturn(return_id="r1")) == ()
    assert counter.found.stage is ReturnStage.DECIDED
    assert refunds_in(counter.desk.order, (EffectState.REQUESTED,)) == 667
    sent = counter.desk.do(c.JoinOmsReturn(return_id="r1", oms_return_id="ret-9"), "oms")
    assert [(e.kind, [(part.quantity, part.fault) for part in e.lines]) for e in sent] == [
        (EffectKind.SEND_QC, [(1, ""), (1, "damaged")])
    ]
    counter.desk.do(c.EffectConfirmed(key=sent[0].key))
    assert counter.found.stage is ReturnStage.ACCEPTED
    counter.desk.do(c.CreditNoteIssued(return_id="r1", number="CN-1", amount=700), "oms")
    assert (counter.found.stage, counter.found.amount) == (ReturnStage.CREDITED, 700)
    assert refunds_in(counter.desk.order, (EffectState.CONFIRMED,)) == 700
    counter.desk.do(c.ReturnCompleted(return_id="r1"), "oms")
    assert counter.found.stage is ReturnStage.COMPLETED
    assert counter.desk.order.lines[0].returned == 2


def test_our_own_credit_note_follows_the_acceptance():
    counter = sold(policy=OURS)
    counter.open()
    counter.check()
    counter.do(c.FinishReturn(return_id="r1"))
    started = next(e for e in counter.desk.order.effects if e.kind is EffectKind.START_RETURN)
    qc = counter.desk.do(c.EffectConfirmed(key=started.key, proof="ret-1"))
    assert counter.found.oms_return_id == "ret-1"
    credit = counter.desk.do(c.EffectConfirmed(key=qc[0].key))
    assert [effect.kind for effect in credit] == [EffectKind.ISSUE_CREDIT_NOTE]
    counter.desk.do(c.CreditNoteIssued(return_id="r1", number="C-1"), "hub")
    assert counter.found.stage is ReturnStage.ACCEPTED
    counter.desk.do(c.EffectConfirmed(key=credit[0].key))
    assert counter.found.stage is ReturnStage.CREDITED


def test_without_an_oms_a_person_pays_back():
    counter = sold(oms_id="")
    assert counter.open() == ()
    counter.check()
    effects = counter.do(c.FinishReturn(return_id="r1"))
    assert [effect.kind for effect in effects] == [EffectKind.REFUND_RETURNED]
    counter.desk.do(c.EffectConfirmed(key=effects[0].key, proof="cash"), "boss")
    assert counter.found.stage is ReturnStage.COMPLETED
    assert refunds_in(counter.desk.order, (EffectState.CONFIRMED,)) == 334


def test_a_return_accepted_elsewhere_needs_no_check_here():
    counter = sold()
    counter.desk.do(opening(origin=ReturnOrigin.OMS, oms_return_id="ret-1"), "oms")
    counter.desk.do(c.ReturnAcceptedByOms(return_id="r1"), "oms")
    assert counter.found.units[0].state is UnitState.ACCEPTED
    assert counter.found.stage is ReturnStage.ACCEPTED


def test_what_cannot_be_opened_is_refused_with_its_reason():
    counter = sold()
    assert counter.refused(c.OpenReturn(return_id="r1", units=())).code == "nothing_to_return"
    assert counter.refused(opening("L9")).code == "line_unknown"
    counter.open()
    assert counter.refused(opening()).code == "return_exists"
    assert Counter(waiting_desk()).refused(opening()).code == "not_handed_over"
    assert counter.desk.refused(opening(return_id="r2"), "picker").code == "role_missing"


@pytest.mark.parametrize(
    ("policy", "days", "why"),
    [
        (StorePolicy(return_days=30), 30, "too_late"),
        (StorePolicy(return_rules=("Beauty:0",)), 0, "not_returnable"),
        (StorePolicy(return_rules=("beauty:60:receipt",)), 31, "receipt_needed"),
    ],
)
def test_the_policy_is_kept_unless_a_manager_allows_it(policy: StorePolicy, days: int, why: str):
    counter = sold(line(department="Beauty"), policy=policy)
    counter.desk.wait(days=days)
    refused = counter.refused(opening())
    assert (refused.code, refused.facts["why"]) == ("return_not_allowed", why)
    assert counter.refused(opening(), "boss").code == "return_not_allowed"
    counter.open(by="boss", allow_reason="regular customer")
    assert (counter.found.allowed_by, counter.found.allowed_reason) == ("Boss", "regular customer")


@pytest.mark.parametrize(
    ("zone", "bought", "last", "late"),
    [  # the second day of two, through its last minute by the store's own clock
        ("America/New_York", "2026-03-08T04:30Z", "2026-03-09T03:59Z", "2026-03-09T04:00Z"),  # 23 hours long
        ("America/New_York", "2026-11-01T03:59Z", "2026-11-02T04:59Z", "2026-11-02T05:00Z"),  # 25 hours long
        ("Asia/Kolkata", "2026-05-04T18:29Z", "2026-05-05T18:29Z", "2026-05-05T18:30Z"),
        ("Nowhere/Else", "2026-05-04T23:59Z", "2026-05-05T23:59Z", "2026-05-06T00:00Z"),  # UTC on every machine
    ],
)
def test_the_last_day_ends_by_the_stores_own_clock(zone: str, bought: str, last: str, late: str):
    order = sold().desk.order
    assert order.hand_over is not None
    order = replace(order, hand_over=replace(order.hand_over, at=datetime.fromisoformat(bought)))
    policy = StorePolicy(time_zone=zone, return_days=2)
    said = [verdict(order, order.lines[0], policy, datetime.fromisoformat(at), has_receipt=True) for at in (last, late)]
    assert [(one.code, one.day) for one in said] == [("", 2), ("too_late", 3)]


@pytest.mark.parametrize(("hours_ago", "is_taken"), [(0, False), (8, True), (73, False), (-1, False)])
def test_a_return_that_waited_for_the_hub_counts_from_when_it_was_opened(hours_ago: int, is_taken: bool):
    counter = sold(policy=StorePolicy(return_days=1))
    counter.desk.now = NOW.replace(hour=3) + timedelta(days=1 if hours_ago < 73 else 4)
    then = counter.desk.now - timedelta(hours=hours_ago)
    context = counter.desk.context("cora", roles=COUNTER, device_time=then)
    if is_taken:
        counter.desk.order, _ = decide(counter.desk.order, opening(), context)
        assert counter.found.opened_at == then
        return
    with pytest.raises(Refused, match="return_not_allowed"):
        decide(counter.desk.order, opening(), context)


@pytest.mark.parametrize("withdrawn", [0, 1, 2])
@pytest.mark.parametrize(("paid", "tax"), [(1000, 100), (1001, 101), (2, 2), (0, 0), (5, 1)])
def test_what_goes_back_in_several_returns_is_what_was_paid_in_any_order(paid: int, tax: int, withdrawn: int):
    counter = sold(line(ordered=3, paid_total=paid, tax=tax))
    desk = counter.desk

    def give_back(return_id: str) -> None:
        counter.open(return_id=return_id)
        check = c.RecordQc(return_id=return_id, unit_id="1", is_accepted=True, answers=GOOD, disposition="shelf")
        counter.do(check)
        counter.do(c.FinishReturn(return_id=return_id))

    for number in range(3):
        give_back(f"r{number}")
    joined = desk.do(c.JoinOmsReturn(return_id=f"r{withdrawn}", oms_return_id="x"), "oms")
    desk.do(c.EffectRefused(key=joined[0].key, code="oms_return_refused"))
    counter.do(c.WithdrawReturn(return_id=f"r{withdrawn}"), "boss")
    give_back("again")
    units = [unit for found in desk.order.returns for unit in found.accepted]
    assert (sum(unit.amount for unit in units), sum(unit.tax for unit in units)) == (paid, tax)
    assert all(0 <= unit.tax <= unit.amount for unit in units)


def test_the_check_asks_for_everything_it_needs():
    counter = sold()
    counter.open()
    half = c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, answers={"right_item": "yes"})
    assert (counter.refused(half).code, counter.refused(half).facts["left"]) == ("answers_missing", 3)
    bare = c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, answers=DAMAGED, disposition="scrap")
    assert counter.refused(bare).code == "proof_needed"
    odd = c.RecordQc(
        return_id="r1", unit_id="1", is_accepted=True, answers=DAMAGED, disposition="scrap", note="x", photos=("p",)
    )
    assert counter.refused(odd).code == "photo_unknown"
    silent = c.RecordQc(return_id="r1", unit_id="1", is_accepted=False, answers=GOOD)
    assert counter.refused(silent).code == "reason_needed"
    assert counter.refused(c.FinishReturn(return_id="r1")).code == "units_unchecked"
    assert counter.refused(c.FinishReturn(return_id="r9")).code == "return_unknown"


@pytest.mark.parametrize(
    ("rule", "has_camera", "by", "photo"),
    [
        ("always", False, "cora", True),
        ("always", False, "boss", False),
        ("always", True, "boss", True),
        ("when_camera", True, "cora", True),
        ("when_camera", False, "cora", False),
        ("never", True, "cora", False),
    ],
)
def test_the_store_says_when_a_bad_unit_needs_a_photo(rule: str, has_camera: bool, by: str, photo: bool):
    counter = sold(policy=StorePolicy(qc_photos=rule))
    counter.open()
    facts: dict[str, Any] = {"answers": DAMAGED, "disposition": "scrap", "has_camera": has_camera}
    bare = c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, **facts)
    assert counter.refused(bare, by).code == "proof_needed"  # a note in any case
    noted = c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, note="torn", **facts)
    if photo:
        assert counter.refused(noted, by).code == "proof_needed"
    else:
        counter.do(noted, by)


def test_a_large_credit_needs_a_manager():
    counter = sold(policy=StorePolicy(return_limit_minor=300))
    counter.open()
    counter.check()
    assert counter.refused(c.FinishReturn(return_id="r1")).code == "return_limit"
    counter.do(c.FinishReturn(return_id="r1"), "boss")
    assert counter.refused(c.FinishReturn(return_id="r1")).code == "return_decided"


def test_a_refused_unit_is_a_managers_task_and_free_again_once_given_back():
    counter = sold()
    counter.open()
    counter.check(ok=False, refused_reason="worn for weeks")
    assert counter.do(c.FinishReturn(return_id="r1")) == ()
    assert (counter.found.stage, counter.found.refused_open) == (ReturnStage.REJECTED, 1)
    assert summarise(counter.desk.order).for_manager == 1
    assert returnable(counter.desk.order, counter.desk.order.lines[0]) == 2
    settle = c.SettleRefusedUnit(return_id="r1", unit_id="1", act="given_back")
    assert counter.refused(settle).code == "role_missing"
    counter.do(settle, "boss")
    assert returnable(counter.desk.order, counter.desk.order.lines[0]) == 3
    again = c.SettleRefusedUnit(return_id="r1", unit_id="1", act="lost")
    assert counter.refused(again, "boss").code == "nothing_to_settle"


def test_a_withdrawn_return_frees_its_units_unless_the_oms_has_it():
    counter = sold()
    counter.open()
    counter.do(c.WithdrawReturn(return_id="r1"))
    assert EffectKind.START_RETURN not in counter.desk.kinds()
    assert returnable(counter.desk.order, counter.desk.order.lines[0]) == 3
    counter.open(return_id="r2")
    started = counter.desk.order.effects[-1]
    counter.desk.do(c.EffectSent(key=started.key))
    counter.desk.do(c.JoinOmsReturn(return_id="r2", oms_return_id="ret-2"), "oms")
    assert counter.refused(c.WithdrawReturn(return_id="r2")).code == "return_at_oms"
    taken = c.JoinOmsReturn(return_id="r1", oms_return_id="ret-2")
    assert counter.desk.refused(taken, "oms").code == "return_joined"


def test_what_finish_pick_asks_for_follows_the_invoice_mode():
    def picked(policy: StorePolicy) -> list[EffectKind]:
        desk = Desk(line(ordered=2), policy=policy, order_type=OrderType.PICK_AT_STORE, oms_id="x")
        desk.pick()
        desk.missing()
        desk.finish()
        return desk.kinds()

    assert picked(AUTOMATIC) == [EffectKind.REFUND_NOT_FOUND, EffectKind.CONFIRM]
    assert picked(OURS) == [EffectKind.REFUND_NOT_FOUND, EffectKind.ISSUE_INVOICE]
    assert picked(StorePolicy()) == [EffectKind.REFUND_NOT_FOUND]


def rejected(policy: StorePolicy, *, invoiced: bool, grade: str = "") -> Desk:
    desk = Desk(line(ordered=2), policy=policy, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    if policy.confirm_at == "arrival":
        desk.do(c.ConfirmOrder())
    desk.pick(2)
    desk.finish()
    if invoiced:
        desk.do(c.InvoiceIssued(number="INV-1"))
    desk.accept()
    desk.do(c.RejectUnits(line_id="L1", quantity=1, reason="damaged", grade=grade))
    desk.hand_over()
    return desk


def test_units_rejected_after_the_invoice_open_a_return_of_exactly_these():
    desk = rejected(OURS, invoiced=True, grade="damaged")
    found = desk.order.returns[0]
    assert (found.origin, found.stage, found.amount) == (ReturnOrigin.HAND_OFF, ReturnStage.DECIDED, 1000)
    assert desk.kinds()[-2:] == [EffectKind.COMPLETE, EffectKind.START_RETURN]
    assert EffectKind.REFUND_REJECTED not in desk.kinds()
    assert refunds_in(desk.order, (EffectState.REQUESTED,)) == 1000
    ungraded = rejected(OURS, invoiced=True).order.returns[0]
    assert (ungraded.stage, ungraded.undecided) == (ReturnStage.IN_CHECK, 1)


def test_units_rejected_before_the_invoice_are_cancelled_first():
    desk = rejected(OURS, invoiced=False)
    assert desk.order.returns == ()
    assert desk.kinds()[-3:] == [EffectKind.REFUND_REJECTED, EffectKind.ISSUE_INVOICE, EffectKind.COMPLETE]
    assert desk.kinds().count(EffectKind.ISSUE_INVOICE) == 1
    late = rejected(AUTOMATIC, invoiced=False)
    assert late.kinds() == [EffectKind.REFUND_REJECTED, EffectKind.CONFIRM, EffectKind.COMPLETE]


@pytest.mark.parametrize("units", [1, 2])
def test_a_cancellation_that_comes_after_an_unseen_invoice_becomes_a_return(units: int):
    desk = Desk(line(paid_total=1999), policy=AUTOMATIC, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    desk.pick(2)
    desk.finish()
    if units == 1:
        desk.accept(1)
    desk.reject(units, reason="damaged")
    cancelled = desk.hand_over()[0]
    assert (cancelled.kind, cancelled.amount) == (EffectKind.REFUND_REJECTED, 1000 if units == 1 else 1999)
    found = desk.do(c.EffectRefused(key=cancelled.key, code="already_invoiced"))
    assert [one.kind for one in found][-1] is EffectKind.START_RETURN
    assert [one.kind for one in desk.order.effects].count(EffectKind.COMPLETE) == 1
    assert cancelled.key not in [one.key for one in desk.order.effects]
    opened = desk.order.returns[0]
    assert (desk.order.stage, opened.origin, opened.undecided) == (Stage.HANDED_OVER, ReturnOrigin.HAND_OFF, units)
    assert refunds_in(desk.order, (EffectState.REQUESTED,)) == cancelled.amount
    assert desk.order.lines[0].settled_amount == 0
    for unit in opened.units:
        check = c.RecordQc(
            return_id=opened.return_id, unit_id=unit.unit_id, is_accepted=True, answers=GOOD, disposition="shelf"
        )
        desk.do(check, "boss")
    desk.do(c.FinishReturn(return_id=opened.return_id), "boss")
    desk.do(c.CreditNoteIssued(return_id=opened.return_id, number="CN-1"), "oms")
    assert refunds_in(desk.order, (EffectState.CONFIRMED,)) == cancelled.amount == desk.order.lines[0].settled_amount


def test_all_rejected_after_the_invoice_is_handed_over_and_returned():
    desk = Desk(policy=OURS, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    desk.pick(2)
    desk.finish()
    desk.do(c.InvoiceIssued(number="INV-1"))
    desk.reject(2)
    desk.hand_over()
    assert (desk.order.stage, desk.order.closed_how) == (Stage.HANDED_OVER, "rejected")
    assert len(desk.order.returns[0].units) == 2


def test_a_manager_retries_or_settles_what_the_oms_refused():
    desk = Desk(oms_id="x")
    effect = desk.do(c.ConfirmOrder())[0]
    desk.do(c.EffectRefused(key=effect.key, code="O422"))
    assert summarise(desk.order).for_manager == 1
    assert desk.refused(c.RetryEffect(key=effect.key), "ana").code == "role_missing"
    desk.do(c.RetryEffect(key=effect.key), "boss")
    assert desk.order.effects[0].state is EffectState.REQUESTED
    desk.do(c.EffectRefused(key=effect.key, code="O422"))
    assert desk.refused(c.SettleEffect(key=effect.key, note=" "), "boss").code == "note_empty"
    desk.do(c.SettleEffect(key=effect.key, note="done by phone"), "boss")
    assert (desk.order.effects[0].state, desk.order.effects[0].proof) == (EffectState.CONFIRMED, "done by phone")


def test_previews_go_on_where_other_returns_end():
    counter = sold()
    order = counter.desk.order
    assert preview(order, order.lines[0], 3) == (1000, 100)
    counter.open()
    order = counter.desk.order
    assert preview(order, order.lines[0], 2) == (666, 66)
    assert order.returns[0].opened_at == NOW


# --- found by the stateful test --------------------------------------------------------------------------------------
def test_a_unit_given_back_is_not_checked_again():
    counter = sold(line(ordered=1))
    counter.open()
    counter.check(ok=False, refused_reason="worn for weeks")
    counter.do(c.SettleRefusedUnit(return_id="r1", unit_id="1", act="given_back"), "boss")
    counter.open(return_id="r2")
    again = c.RecordQc(return_id="r1", unit_id="1", is_accepted=True, answers=GOOD, disposition="shelf")
    assert counter.refused(again).code == "return_decided"
    kept = c.SettleRefusedUnit(return_id="r1", unit_id="1", act="kept")
    assert counter.refused(kept, "boss").code == "nothing_to_settle"
    before = counter.desk.order.returns
    counter.do(c.SettleRefusedUnit(return_id="r1", unit_id="1", act="given_back"), "boss")
    assert counter.desk.order.returns == before


def test_a_return_of_the_oms_is_opened_and_joined_once():
    counter = sold()
    counter.desk.do(opening(origin=ReturnOrigin.OMS, oms_return_id="ret-1"), "oms")
    twice = opening(return_id="r2", origin=ReturnOrigin.OMS, oms_return_id="ret-1")
    assert counter.desk.refused(twice, "oms").code == "return_exists"
    started = counter.open(return_id="r3")[0]
    counter.desk.do(c.EffectConfirmed(key=started.key, proof="ret-1"))
    effect = next(e for e in counter.desk.order.effects if e.key == started.key)
    assert (effect.state, effect.proof) == (EffectState.REFUSED, "return_joined: ret-1")
    assert summarise(counter.desk.order).for_manager == 1


def test_a_return_refused_here_and_accepted_at_the_oms_is_shown_to_a_manager():
    counter = sold(policy=OURS)
    counter.open()
    counter.check(ok=False, refused_reason="worn for weeks")
    assert counter.desk.do(c.ReturnAcceptedByOms(return_id="r1"), "oms") == ()
    assert (counter.found.stage, counter.found.closed_how) == (ReturnStage.REJECTED, "nothing_accepted")
    counter.desk.do(c.CreditNoteIssued(return_id="r1", number="CN-1"), "oms")
    counter.desk.do(c.ReturnCompleted(return_id="r1"), "oms")
    assert counter.found.stage is ReturnStage.REJECTED
    assert [problem.code for problem in counter.desk.order.problems] == ["refused_return_at_oms"]


def test_a_return_refused_before_the_oms_heard_of_it_is_not_started():
    counter = sold()
    counter.open()
    counter.check(ok=False, refused_reason="worn for weeks")
    counter.do(c.FinishReturn(return_id="r1"))
    assert EffectKind.START_RETURN not in counter.desk.kinds()


def test_a_withdrawn_return_comes_to_nothing():
    counter = sold()
    counter.open()
    counter.check()
    counter.do(c.WithdrawReturn(return_id="r1", reason="keeps it"))
    assert (counter.found.amount, counter.found.accepted) == (0, ())
    assert counter.desk.order.timeline[-1].facts["reason"] == "keeps it"
    late = c.JoinOmsReturn(return_id="r1", oms_return_id="ret-1")
    assert counter.desk.refused(late, "oms").code == "return_joined"


def test_a_unit_rejected_at_hand_off_and_given_back_was_handed_over():
    desk = rejected(OURS, invoiced=True)
    found = desk.order.returns[0]
    refuse = c.RecordQc(return_id=found.return_id, unit_id="1", is_accepted=False, refused_reason="not damaged")
    desk.do(refuse, "boss")
    desk.do(c.FinishReturn(return_id=found.return_id), "boss")
    desk.do(c.SettleRefusedUnit(return_id=found.return_id, unit_id="1", act="given_back"), "boss")
    assert desk.places() == {"handed_over": 2}
    only = desk.order.lines[0]
    assert (only.rejected_returning, only.rejections, returnable(desk.order, only)) == (0, (), 2)


def test_a_confirmation_that_waits_since_arrival_stays_ahead_of_the_invoice():
    desk = Desk(line(ordered=2), policy=OURS, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    desk.do(c.ConfirmOrder())
    desk.pick(2)
    desk.finish()
    desk.accept()
    desk.reject()
    desk.hand_over()
    assert desk.kinds() == [
        EffectKind.CONFIRM,
        EffectKind.REFUND_REJECTED,
        EffectKind.ISSUE_INVOICE,
        EffectKind.COMPLETE,
    ]


def test_a_cancelled_order_asks_for_no_invoice():
    desk = Desk(line(ordered=2), policy=OURS, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    desk.pick(2)
    desk.finish()
    desk.do(c.CancelOrder(reason="fire"), "boss")
    assert desk.kinds() == [EffectKind.CANCEL]


def test_a_refused_confirmation_is_not_asked_for_twice():
    desk = Desk(policy=AUTOMATIC, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    effect = desk.do(c.ConfirmOrder())[0]
    desk.do(c.EffectRefused(key=effect.key, code="O422"))
    desk.pick(2)
    desk.finish()
    assert [(e.key, e.state) for e in desk.order.effects] == [(effect.key, EffectState.REFUSED)]
    again = desk.do(c.ConfirmOrder())
    assert [e.key for e in desk.order.effects] == [again[0].key]


def test_reasons_and_photos_are_asked_for_on_every_unit():
    counter = sold(policy=StorePolicy(return_days=0))
    units = (c.UnitToReturn("L1", "wrong_size"), c.UnitToReturn("L1", "no such reason"))
    odd = c.OpenReturn(return_id="r1", units=units, allow_reason="goodwill")
    assert counter.refused(odd, "boss").code == "reason_needed"
    counter.open(by="boss", allow_reason="goodwill")
    bare = c.RecordQc(return_id="r1", unit_id="1", is_accepted=False, refused_reason="worn", photos=("p",))
    assert counter.refused(bare).code == "photo_unknown"


def test_what_is_learnt_of_a_return_asks_for_nothing_twice():
    counter = sold(policy=OURS)
    counter.open("L1", "L1", "L1")
    for unit in "123":
        counter.check(unit)
    counter.do(c.FinishReturn(return_id="r1"))
    counter.desk.do(c.JoinOmsReturn(return_id="r1", oms_return_id="ret-1"), "oms")
    assert counter.desk.do(c.NumberReturn(return_id="r1", number="R-1"), "hub") == ()
    counter.desk.do(c.ReturnAcceptedByOms(return_id="r1"), "oms")
    assert counter.desk.do(c.OmsStatusSeen(return_id="r1", status="return_accepted"), "oms") == ()
    kinds = counter.desk.kinds()
    assert (kinds.count(EffectKind.SEND_QC), kinds.count(EffectKind.ISSUE_CREDIT_NOTE)) == (1, 1)
    assert (counter.found.amount, counter.found.tax) == (1000, 100)


@pytest.mark.parametrize("ends", ["withdrawn", "refused"])
def test_a_return_that_waits_for_store_os_can_still_be_taken_back(ends: str):
    counter = sold()
    started = counter.open()[0]
    counter.desk.do(c.EffectSent(key=started.key))
    if ends == "withdrawn":
        counter.do(c.WithdrawReturn(return_id="r1"))
    else:
        counter.check(ok=False, refused_reason="worn for weeks")
        counter.do(c.FinishReturn(return_id="r1"))
    assert EffectKind.START_RETURN not in counter.desk.kinds()
    if ends == "withdrawn":  # started all the same: it comes in as one that began there
        counter.desk.do(opening(return_id="r2", origin=ReturnOrigin.OMS, oms_return_id="ret-1"), "oms")
    assert returnable(counter.desk.order, counter.desk.order.lines[0]) == 2


@pytest.mark.parametrize(("amount", "told"), [(334, []), (335, []), (400, ["credit_amount_differs"])])
def test_a_credit_of_another_amount_is_a_managers_matter(amount: int, told: list[str]):
    counter = sold()
    counter.open()
    counter.check()
    counter.do(c.FinishReturn(return_id="r1"))
    counter.desk.do(c.CreditNoteIssued(return_id="r1", number="CN-1", amount=amount), "oms")
    assert [problem.code for problem in counter.desk.order.problems] == told
    assert (counter.found.amount, counter.found.stage) == (amount, ReturnStage.CREDITED)


@pytest.mark.parametrize("is_refused_first", [True, False])
def test_a_refusal_is_no_task_once_the_oms_has_cancelled_the_order(is_refused_first: bool):
    desk = Desk(policy=AUTOMATIC, order_type=OrderType.PICK_AT_STORE, oms_id="x")
    desk.pick(2)
    (confirm,) = desk.finish()
    desk.do(c.EffectSent(key=confirm.key))
    steps = [c.EffectRefused(key=confirm.key, code="O400"), c.CancelByOms(oms_version=1)]
    for step in steps if is_refused_first else reversed(steps):
        desk.do(step)
    assert desk.order.closed_how == "cancelled_by_oms"
    assert desk.kinds() == []
    assert summarise(desk.order).for_manager == 0


def test_a_manager_takes_back_a_return_that_the_oms_refused():
    counter = sold()
    counter.open("L1", "L1")
    counter.check("1")
    counter.check("2", ok=False, refused_reason="worn")
    counter.do(c.FinishReturn(return_id="r1"))
    sent = counter.desk.do(c.JoinOmsReturn(return_id="r1", oms_return_id="ret-1"), "oms")
    withdraw = c.WithdrawReturn(return_id="r1", reason="refused in the seller panel")
    assert counter.refused(withdraw, "boss").code == "return_decided"
    counter.desk.do(c.EffectRefused(key=sent[0].key, code="oms_return_refused"))
    assert counter.refused(withdraw).code == "return_decided"
    counter.do(withdraw, "boss")
    sold_line = counter.desk.order.lines[0]
    assert (counter.found.stage, counter.found.closed_how) == (ReturnStage.REJECTED, "withdrawn")
    assert (sold_line.settled_units, sold_line.settled_amount, sold_line.returned) == (0, 0, 0)
    assert returnable(counter.desk.order, sold_line) == 3
    assert summarise(counter.desk.order).for_manager == 0
    assert refunds_in(counter.desk.order, tuple(EffectState)) == 0
