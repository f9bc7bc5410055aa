from __future__ import annotations

from datetime import timedelta

import httpx

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.orders import Person
from storeassist_qt.hub import admin
from storeassist_qt.hub.server import RunningHub

from .conftest import NOW, Clock, an_order


def test_the_page_knows_a_first_name_and_nothing_else(running: RunningHub) -> None:
    order = an_order(customer=Person(name="<b>Maria</b> Silva", phone="+49 170 5550101", email="m@example.org"))
    page = httpx.get(running.place(order))
    assert "&lt;b&gt;Maria&lt;/b&gt;" in page.text
    for hidden in ("<b>", "Silva", "5550101", "example.org", "Merino", "100214", "<script"):
        assert hidden not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert 'lang="en"' in page.text
    assert page.text.count("<label") == page.text.count("<input")


def test_a_customer_checks_in_and_may_change_it(running: RunningHub) -> None:
    order = an_order(pickup_method="curbside")
    link = running.place(order)
    answer = httpx.post(
        link,
        data={
            "place": "curbside",
            "spot": " 4\n",
            "vehicle_make": "Volvo",
            "vehicle_colour": "blue",
            "note": "x" * 500,
        },
    )
    assert "We know that you are here" in answer.text
    found = running.hub.order(order.order_id).check_in
    assert (found.place, found.spot, found.vehicle_make, found.by) == ("curbside", "4", "Volvo", "customer")
    assert len(found.note) <= 120
    assert "You are checked in" in httpx.get(link).text
    httpx.post(link, data={"place": "in_store", "spot": "4"})
    assert running.hub.order(order.order_id).check_in.spot == ""


def test_unknown_closed_and_old_links_answer_alike(running: RunningHub, clock: Clock) -> None:
    cancelled, old = an_order("1"), an_order("2", due_at=NOW)
    links = [f"{running.url}/c/unknown", running.place(cancelled), running.place(old)]
    running.submit(cancelled.order_id, c.CancelByOms(oms_version=1))
    clock.now = NOW + timedelta(days=1, hours=13)  # the due day ended at midnight in Berlin, 22:00 UTC
    pages = [httpx.get(link) for link in links]
    assert {(page.status_code, page.text) for page in pages} == {(200, pages[0].text)}
    posted = [httpx.post(link, data={"place": "in_store"}) for link in links]
    assert {(page.status_code, page.text) for page in posted} == {(200, pages[0].text)}
    assert running.hub.order(old.order_id).check_in is None


def test_a_link_still_holds_on_the_day_after(running: RunningHub, clock: Clock) -> None:
    link = running.place(an_order(due_at=NOW))
    clock.now = NOW + timedelta(days=1, hours=11)
    assert "<form" in httpx.get(link).text


def test_a_card_number_in_the_note_is_turned_away(running: RunningHub) -> None:
    order = an_order()
    link = running.place(order)
    answer = httpx.post(link, data={"place": "in_store", "note": "4111 1111 1111 1111"})
    if running.hub.order(order.order_id).check_in is None:
        assert "card numbers" in answer.text


def test_too_many_tries_have_to_wait(running: RunningHub) -> None:
    link = running.place(an_order())
    codes = [httpx.get(link).status_code for _ in range(25)]
    assert codes[0] == 200
    assert codes[-1] == 429


def test_a_new_link_may_be_made_for_an_order(running: RunningHub) -> None:
    order = an_order()
    first = running.place(order)
    token = running.call(lambda judge: admin.check_in_token(judge, order.number))
    assert "<form" in httpx.get(f"{running.url}/c/{token}").text
    assert "<form" in httpx.get(first).text
