"""Invoice and credit note: what they say, that it adds up, and what they refuse."""

import hashlib
from datetime import timedelta

import pytest
from msgspec.structs import replace
from order_desk import Desk, line, ready_desk
from paper_desk import NUMBER, POLICY, SOLD_AT, credited_return, logo_png, sale, sold_line, text_of, texts_of

from storeassist_qt import documents
from storeassist_qt.documents import figures
from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import DocumentError
from storeassist_qt.domain.orders import Moment, OrderType, Person, paid_total
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.roles import Role

GOOD = {"right_item": "yes", "condition": "like_new", "parts": "complete"}


@pytest.mark.parametrize("paper", ["a4", "80mm"])
def test_an_invoice_says_who_sold_what_to_whom_for_how_much(paper):
    text = text_of(documents.invoice(sale(), POLICY, paper=paper, logo=logo_png()))
    for said in (
        "Harbour & Co.", "12 Market Street", "Tax number: US-12-3456789", "INV-26-000123", NUMBER,
        "María José Fernández", "Linen shirt", "SKU-L1", "49.90", "Running shoes", "−12.90", "23.22",
        "$215.90", "$33.20", "$249.10", "Thank you for shopping with us.", "21 Nov 2026",
    ):  # fmt: skip
        assert said in text, said


def test_included_tax_is_named_under_the_total():
    order = sale(sold_line(units=1, price=11900, tax=1900, paid_total=11900), tax_included=True, currency="EUR")
    text = text_of(documents.invoice(order, replace(POLICY, languages=("de",))))
    assert "Gesamt 119,00 €" in text
    assert "Enthaltene Steuer 19,00 €" in text
    assert "Netto" not in text
    assert "21.11.2026" in text


def test_columns_that_say_nothing_are_left_out():
    text = text_of(documents.invoice(sale(sold_line(tax=0)), POLICY))
    assert "Discount" not in text
    assert "Tax " not in text.replace("Tax number", "")


@pytest.mark.parametrize(
    ("currency", "said"),
    [("JPY", "¥1,234,567"), ("KWD", "KWD 1,234.567"), ("INR", "₹12,345.67"), ("XTS", "XTS 12,345.67")],
)
def test_currencies_have_their_own_minor_units(currency, said):
    order = sale(sold_line(units=1, price=1234567, tax=0), currency=currency)
    assert said in text_of(documents.invoice(order, POLICY))


def test_cancelled_and_not_found_units_are_not_invoiced_and_the_rest_adds_up():
    desk = Desk(line(ordered=3, paid_total=1000, tax=100), line("L2", name="Hat"), policy=StorePolicy(invoices="ours"))
    desk.pick(2)
    desk.missing(1)
    desk.missing(2, "L2")
    desk.finish()
    desk.stage()
    desk.do(c.InvoiceIssued(number="INV-1"))
    (row,) = figures.invoiced(desk.order)
    assert (row.quantity, row.amount, row.tax) == (2, 666, 66)
    text = text_of(documents.invoice(desk.order, desk.policy))
    assert "Hat" not in text
    assert "$6.66" in text
    for units in (1, 1):
        desk.accept(units)
    desk.hand_over()
    assert figures.invoiced(desk.order) == figures.invoiced(desk.order)
    assert sum(figures.released(desk.order, found)[1] for found in desk.order.lines) + 666 == paid_total(desk.order)


def returned_desk(units: int) -> Desk:
    desk = ready_desk(line(ordered=3, paid_total=1000, tax=100), oms_id="oms-1")
    desk.do(c.InvoiceIssued(number="INV-1"))
    desk.accept(3)
    desk.hand_over()
    counter = frozenset({Role.RETURNS})
    wanted = tuple(c.UnitToReturn("L1", "wrong_size") for _ in range(units))
    desk.do(c.OpenReturn(return_id="r1", units=wanted, local_number="R-2-1"), "cora", roles=counter)
    for number in range(units):
        check = c.RecordQc(return_id="r1", unit_id=str(number + 1), is_accepted=True, answers=GOOD, disposition="shelf")
        desk.do(check, "cora", roles=counter)
    desk.do(c.FinishReturn(return_id="r1"), "cora", roles=counter)
    desk.do(c.CreditNoteIssued(return_id="r1", number="CN-1"), "oms")
    return desk


@pytest.mark.parametrize("units", [1, 2, 3])
def test_an_invoice_stays_the_same_when_goods_come_back_and_the_credit_adds_up(units):
    before = ready_desk(line(ordered=3, paid_total=1000, tax=100), oms_id="oms-1")
    before.do(c.InvoiceIssued(number="INV-1"))
    order = returned_desk(units).order
    (row,) = figures.invoiced(order)
    assert (row.quantity, row.amount, row.tax) == (3, 1000, 100)
    assert documents.invoice(order, POLICY, issued_at=SOLD_AT) == documents.invoice(
        before.order, POLICY, issued_at=SOLD_AT
    )
    found = order.returns[0]
    assert sum(credit.amount for credit in figures.credited(order, found)) == found.amount
    assert sum(credit.tax for credit in figures.credited(order, found)) == found.tax


@pytest.mark.parametrize("paper", ["a4", "80mm"])
def test_a_credit_note_says_what_came_back_and_why(paper):
    text = text_of(documents.credit_note(sale(), credited_return(), POLICY, paper=paper))
    for said in ("Credit note", "CN-26-000045", "INV-26-000123", "R-000045", NUMBER, "Linen shirt", "Wrong size",
                 "4.99", "$54.89", "$49.90"):  # fmt: skip
        assert said in text, said
    assert "Running shoes" not in text


def test_the_amount_of_the_order_system_is_the_total_and_the_difference_is_shown():
    text = text_of(documents.credit_note(sale(), credited_return(credit_amount=5000), POLICY))
    assert "Total credited $50.00" in text
    assert "Adjustment −$4.89" in text
    assert "54.89" in text


def test_units_of_one_line_returned_for_two_reasons_are_two_rows():
    found = credited_return()
    first = found.units[0]
    both = replace(found, units=(first, replace(first, unit_id="3"), replace(first, unit_id="4", reason="faulty")))
    rows = figures.credited(sale(), both)
    assert [(row.reason, row.quantity, row.amount) for row in rows] == [("wrong_size", 2, 10978), ("faulty", 1, 5489)]


def test_a_reason_of_the_order_system_is_written_as_it_came():
    unit = replace(credited_return().units[0], reason="Colour not as in picture")
    text = text_of(documents.credit_note(sale(), credited_return(units=(unit,)), POLICY))
    assert "Reason: Colour not as in picture" in text


def test_what_has_no_number_or_no_lines_is_no_document():
    with pytest.raises(DocumentError) as unnumbered:
        documents.invoice(sale(invoice_number=" "), POLICY)
    assert unnumbered.value.code == "document_number_missing"
    with pytest.raises(DocumentError) as uncredited:
        documents.credit_note(sale(), credited_return(credit_note=""), POLICY)
    assert uncredited.value.code == "document_number_missing"
    gone = sold_line(settled_units=2, settled_amount=10978)
    with pytest.raises(DocumentError) as empty:
        documents.invoice(sale(gone), POLICY)
    assert empty.value.code == "document_empty"
    with pytest.raises(DocumentError) as nothing:
        documents.credit_note(sale(), credited_return(units=()), POLICY)
    assert nothing.value.code == "document_empty"


def test_many_lines_go_over_pages_with_the_heading_on_each():
    lines = tuple(sold_line(f"L{number}", name=f"Item {number:03}") for number in range(1, 121))
    pages = texts_of(documents.invoice(sale(*lines), POLICY))
    assert len(pages) == 7
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of 7" in page
        assert "Unit price" in page
        assert "Thank you for shopping with us." in page
        assert (number == 1) == ("12 Market Street" in page)
        assert (number > 1) == ("Harbour & Co. · Invoice INV-26-000123" in page)
    assert [name for page in pages for name in sorted(set(_items(page)))] == [f"Item {n:03}" for n in range(1, 121)]
    assert "Total" in pages[-1]


def _items(page: str) -> list[str]:
    words = page.split(" ")
    return [
        f"Item {words[place + 1]}" for place, word in enumerate(words) if word == "Item" and words[place + 1].isdigit()
    ]


def test_many_lines_on_a_roll_are_one_long_page():
    lines = tuple(sold_line(f"L{number}", name=f"Item {number:03}") for number in range(1, 121))
    pdf = documents.invoice(sale(*lines), POLICY, paper="80mm")
    (page,) = documents.paint(pdf, 30)
    assert page.width_mm == pytest.approx(80, abs=0.1)
    assert page.height_mm > 1000
    longer = tuple(sold_line(f"L{number}") for number in range(400))
    assert len(documents.paint(documents.invoice(sale(*longer), POLICY, paper="80mm"), 10)) == 3


@pytest.mark.parametrize("paper", ["a4", "80mm"])
def test_the_same_facts_make_the_same_file(paper):
    def made() -> str:
        return hashlib.sha256(documents.invoice(sale(), POLICY, paper=paper, logo=logo_png())).hexdigest()

    assert made() == made()
    later = documents.invoice(sale(), POLICY, paper=paper, logo=logo_png(), issued_at=SOLD_AT + timedelta(days=1))
    assert hashlib.sha256(later).hexdigest() != made()


def test_the_date_is_that_of_the_numbering():
    moment = Moment(at=SOLD_AT + timedelta(hours=6), what="invoiced", facts={"number": "INV-26-000123"})
    numbered = sale(timeline=(moment,))
    assert "22 Nov 2026" not in text_of(documents.invoice(sale(), POLICY))
    text = text_of(documents.invoice(numbered, replace(POLICY, time_zone="Asia/Kolkata")))
    assert "Date Order 22 Nov 2026" in text or "22 Nov 2026" in text


def test_a_long_footer_stands_once_after_the_document():
    terms = tuple(f"Clause {number}." for number in range(1, 200))
    pages = texts_of(documents.invoice(sale(), replace(POLICY, document_footer=terms)))
    assert sum(page.count("Clause 7.") for page in pages) == 1
    assert "Clause 199." in pages[-1]
    roll = text_of(documents.invoice(sale(), replace(POLICY, document_footer=terms), paper="80mm"))
    assert roll.count("Clause 199.") == 1


def test_a_credit_that_only_the_order_system_knows_is_printed_as_its_sum():
    text = text_of(documents.credit_note(sale(), credited_return(units=(), credit_amount=5000), POLICY))
    assert "Total credited $50.00" in text


def test_training_is_never_mistaken_for_a_sale():
    text = text_of(documents.invoice(sale(is_training=True), POLICY))
    assert "Training – not a valid document" in text


def test_an_order_of_which_only_initials_are_left_can_still_be_printed():
    order = sale(customer=Person("M. F."), is_trimmed=True, order_type=OrderType.BOPIS)
    assert "M. F." in text_of(documents.invoice(order, POLICY))
