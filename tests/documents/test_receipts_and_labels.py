"""Receipt and bag labels."""

import pytest
from order_desk import Desk, line, ready_desk
from paper_desk import NUMBER, POLICY, SOLD_AT, credited_return, sale, text_of, texts_of

from storeassist_qt import documents
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Bag, Person, Stage
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role

OURS = StorePolicy(invoices="ours", confirm_at="arrival")


@pytest.mark.parametrize("paper", ["a4", "80mm"])
def test_a_receipt_proves_what_was_handed_over_to_whom(paper):
    text = text_of(documents.receipt(sale(), POLICY, paper=paper))
    for said in ("Receipt", NUMBER, "Handed over to", "María José Fernández", "Ana · Signed", "21 Nov 2026, 15:05",
                 "Linen shirt", "Running shoes", "Total $249.10", "Paid $249.10"):  # fmt: skip
        assert said in text, said
    assert "Refund" not in text


def test_a_receipt_says_why_nobody_signed():
    desk = ready_desk(line())
    desk.accept(2)
    desk.hand_over(strokes=None, reason_unsigned="contactless", id_checked=True)
    text = text_of(documents.receipt(desk.order, POLICY))
    assert "Not signed: Without contact" in text
    assert "ID checked" in text


def test_what_was_missing_or_cancelled_is_listed_with_its_refund():
    desk = Desk(line(ordered=3, paid_total=1000), line("L2", name="Hat"))
    desk.pick(2)
    desk.missing(1)
    desk.missing(2, "L2")
    desk.finish()
    desk.stage()
    desk.accept(1)
    desk.reject(1)
    desk.hand_over()
    text = text_of(documents.receipt(desk.order, POLICY, paper="a4"))
    assert "1 not found, 1 rejected" in text
    assert "2 not found" in text
    assert "−6.67" in text
    assert "−20.00" in text
    assert "Refund requested −$26.67" in text
    assert "Remaining $3.33" in text


def test_units_rejected_after_the_invoice_stand_among_the_returned():
    desk = ready_desk(line(ordered=3, paid_total=1000, tax=100), policy=OURS, oms_id="o")
    desk.do(c.InvoiceIssued(number="INV-1"))
    desk.accept(2)
    desk.do(c.RejectUnits(line_id="L1", quantity=1, reason="damaged", grade="damaged"))
    desk.hand_over()
    text = text_of(documents.receipt(desk.order, POLICY))
    assert "Returned" in text
    assert "Damaged" in text
    assert "−3.34" in text
    assert "Remaining $6.66" in text
    assert "6.66" in text.split("Returned")[0]


def test_a_unit_whose_return_was_refused_is_the_customers():
    desk = ready_desk(line(ordered=3, paid_total=1000, tax=100), policy=OURS, oms_id="o")
    desk.do(c.InvoiceIssued(number="INV-1"))
    desk.accept(2)
    desk.reject(1)
    desk.hand_over()
    found = desk.order.returns[0]
    refused = c.RecordQc(
        return_id=found.return_id, unit_id="1", is_accepted=False, answers={}, refused_reason="worn", disposition=""
    )
    desk.do(refused, "cora", roles=frozenset({Role.RETURNS}))
    text = text_of(documents.receipt(desk.order, POLICY))
    assert "Returned" not in text
    assert "Qty: 3" in text
    assert "10.00" in text.split("Total")[0]


def test_a_return_is_shown_with_its_credit_note():
    text = text_of(documents.receipt(sale(returns=(credited_return(),)), POLICY))
    assert "Wrong size · Credit note CN-26-000045" in text
    assert "Refunded −$54.89" in text


def test_a_receipt_before_the_hand_over_and_of_a_cancelled_order_says_so():
    desk = ready_desk(line())
    assert "Not yet" in text_of(documents.receipt(desk.order, POLICY))
    cancelled = sale(stage=Stage.CANCELLED, hand_over=None, closed_at=SOLD_AT)
    assert "Cancelled 21 Nov 2026, 15:05" in text_of(documents.receipt(cancelled, POLICY))


def test_each_bag_has_a_label_with_its_place_and_number():
    pages = texts_of(documents.bag_labels(sale(), POLICY))
    assert len(pages) == 2
    for page, (place, of) in zip(pages, (("A-12", "1 of 2"), ("A-13", "2 of 2")), strict=True):
        for said in (NUMBER, "María José Fernández", place, of, "Harbour & Co.", "21 Nov 2026, 15:05"):
            assert said in page, said
    (sheet,) = texts_of(documents.bag_labels(sale(), POLICY, paper="a4"))
    assert "1 of 2" in sheet
    assert "2 of 2" in sheet


def test_an_order_without_bags_has_one_label_and_names_who_else_collects():
    (page,) = texts_of(documents.bag_labels(sale(bags=(), alternate=Person("Leo Ito")), POLICY))
    assert "Also collected by: Leo Ito" in page
    assert "Place" not in page


def test_a_long_place_and_a_long_name_are_whole():
    name = "Maximiliana " * 20
    (page,) = texts_of(documents.bag_labels(sale(customer=Person(name.strip()), bags=(Bag("P" * 40),)), POLICY))
    assert page.count("Maximiliana") == 20
    assert page.count("P") == 40 + 1  # and that of "Place"
