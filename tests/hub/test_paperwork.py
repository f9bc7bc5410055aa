from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import DocumentError
from storeassist_qt.domain.orders import Order
from storeassist_qt.hub import paperwork, retention
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.oms.port import DocumentLater, OmsRefused, OmsUnreachable

from .conftest import Clock, FakeDevice, an_order
from .fake_oms import PDF, FakeFynd, oms_order
from .test_hub_numbering import hand_over, ours
from .test_oms_desk import CHIEF, _picked, _place

__all__ = ["ours"]


def _documents(running: RunningHub, order: Order) -> dict[str, str]:
    found = running.hub.order(order.order_id)
    assert found is not None
    return {ref.kind: ref.number for ref in found.documents}


def _invoiced(running: RunningHub, fynd: FakeFynd, number: str = "INV-7") -> Order:
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    fynd.source.show(order.order_id, c.InvoiceIssued(number=number))
    running.hub.oms_desk.turn()
    return order


@pytest.fixture
def fynd() -> FakeFynd:
    return FakeFynd()


def test_documents_of_the_oms_are_fetched_until_they_are_there(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = ours(fynd)
    order = _invoiced(running, fynd)
    assert fynd.source.asked_for == [("invoice", ""), ("label", "")]
    fynd.source.documents = {"invoice": PDF + b"invoice", "label": DocumentLater("document_at_oms_later")}
    running.hub.oms_desk.turn()
    assert len(fynd.source.asked_for) == 2  # not before its time
    clock.advance(seconds=6)
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {"invoice": "INV-7"}
    clock.advance(seconds=6)
    running.hub.oms_desk.turn()
    assert len(fynd.source.asked_for) == 4  # the wait grows
    fynd.source.documents["label"] = PDF + b"label"
    clock.advance(minutes=11)
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {"invoice": "INV-7", "label": ""}
    device = make_oms_device(running)
    answer = device.http.get("/v1/orders/INV-7/documents/invoice")
    assert (answer.status_code, answer.content) == (200, PDF + b"invoice")
    assert answer.headers["content-type"] == "application/pdf"
    assert "INV-7.pdf" in answer.headers["content-disposition"]
    sha256 = next(ref.sha256 for ref in device.pull().orders[0].documents if ref.kind == "label")
    assert device.http.get(f"/v1/blobs/{sha256}").content == PDF + b"label"


def test_somebody_who_asks_for_a_document_has_it_tried_at_once(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = ours(fynd)
    order = _invoiced(running, fynd)
    device = make_oms_device(running)
    address = f"/v1/orders/{order.order_id}/documents/label"
    for _ in range(6):
        clock.advance(minutes=11)
        running.hub.oms_desk.turn()
    tried = len(fynd.source.asked_for)
    fynd.source.documents["label"] = PDF + b"label"
    clock.advance(seconds=6)
    running.hub.oms_desk.turn()
    assert len(fynd.source.asked_for) == tried
    answer = device.http.get(address)
    assert (answer.status_code, answer.json()["code"]) == (404, "document_waiting")
    assert answer.json()["facts"]["reason"] == "document_at_oms_later"
    running.hub.oms_desk.turn()
    assert device.http.get(address).content == PDF + b"label"
    assert device.http.get(f"/v1/orders/{order.number}/documents/poster").json()["code"] == "document_unknown"
    assert device.http.get("/v1/orders/nothing/documents/label").json()["code"] == "order_unknown"
    credit = device.http.get(f"/v1/orders/{order.number}/documents/credit_note", params={"return_id": "r"})
    assert credit.json()["code"] == "document_unknown"


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (OmsRefused("document_refused"), "document_refused"),
        (b"<html>no</html>", "not_a_pdf"),
        (PDF + b"0" * paperwork.DOCUMENT_LIMIT, "document_too_large"),
    ],
)
def test_what_is_no_document_is_a_managers_task(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock, found: Any, code: str
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": found, "label": PDF}
    order = _invoiced(running, fynd)
    seen = running.hub.order(order.order_id)
    assert seen is not None
    assert [(problem.code, problem.facts["kind"]) for problem in seen.problems] == [(code, "invoice")]
    assert _documents(running, order) == {"label": ""}
    clock.advance(hours=5)
    running.hub.oms_desk.turn()
    again = [("invoice", "")] if code == paperwork.NOT_A_PDF else []
    assert fynd.source.asked_for == [("invoice", ""), ("label", ""), *again]


def test_a_page_in_place_of_a_paper_passes_by_itself_or_is_given_up(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": b"<html>log in</html>", "label": b"<html>log in</html>"}
    order = _invoiced(running, fynd)
    fynd.source.documents["label"] = PDF
    for _ in range(3 * paperwork.NOT_A_PDF_TRIES):
        clock.advance(hours=7)
        running.hub.oms_desk.turn()
    seen = running.hub.order(order.order_id)
    assert seen is not None
    assert [(problem.code, problem.facts["kind"]) for problem in seen.problems] == [("not_a_pdf", "invoice")]
    assert _documents(running, order) == {"label": ""}
    assert fynd.source.asked_for.count(("invoice", "")) == 1 + paperwork.NOT_A_PDF_TRIES


def test_an_oms_that_is_away_holds_no_document_up_for_longer_than_it_asks(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": OmsUnreachable("oms_unreachable", retry_after_s=30), "label": PDF}
    order = _invoiced(running, fynd)
    assert fynd.source.asked_for[0] == ("invoice", "")  # the turn ended there
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {"label": ""}
    fynd.source.documents["invoice"] = PDF
    clock.advance(seconds=40)
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {"label": "", "invoice": "INV-7"}


def test_a_paper_that_the_oms_never_gives_is_not_asked_for_for_ever(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = ours(fynd)
    never = DocumentLater("document_later")
    fynd.source.documents = {"invoice": never, "label": never}
    order = _invoiced(running, fynd)
    hand_over(running, order)
    for _ in range(17 * 8):
        clock.advance(hours=3)
        running.hub.oms_desk.turn()
    asked = list(fynd.source.asked_for)
    assert asked.count(("label", "")) < 12
    assert 40 < asked.count(("invoice", "")) < 80
    clock.advance(hours=12)
    running.hub.oms_desk.turn()
    assert fynd.source.asked_for == asked
    seen = running.hub.order(order.order_id)
    assert seen is not None
    assert [(problem.code, problem.facts["kind"]) for problem in seen.problems] == [("document_refused", "invoice")]


def test_a_paper_asked_for_a_thousand_times_is_given_up_all_the_same(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = ours(fynd)
    never = DocumentLater("document_later")
    fynd.source.documents = {"invoice": never, "label": never}
    order = _invoiced(running, fynd)
    running.call(lambda judge: judge.connection.execute(t.DOCUMENT.update().values(tries=1900)))
    clock.advance(days=15)  # nobody has come for the order
    running.hub.oms_desk.turn()
    seen = running.hub.order(order.order_id)
    assert seen is not None
    assert {problem.code for problem in seen.problems} == {"document_refused"}


def test_an_invoice_whose_number_is_void_is_nobodys_task(
    ours: Callable[..., RunningHub], clock: Clock, make_oms_device: Callable[..., FakeDevice]
) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.port.down = OmsUnreachable("oms_unreachable")
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.look()
    fynd.source.show(order.order_id, c.CancelByOms(oms_version=9))
    running.hub.oms_desk.turn()
    address = f"/v1/orders/{order.order_id}/documents/invoice"
    assert make_oms_device(running).http.get(address).status_code == 404
    running.hub.look()
    clock.advance(days=15)
    running.hub.look()
    seen = running.hub.order(order.order_id)
    assert seen is not None
    assert seen.problems == ()


def test_our_own_invoice_and_credit_note_are_rendered(ours: Callable[..., RunningHub], clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.source.documents["label"] = PDF
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    hand_over(running, order, accepted=1)
    running.hub.carry()
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {
        "invoice": "NF2026-000001",
        "label": "",
        "credit_note": "NF2026C000001",
    }
    assert fynd.source.asked_for == [("label", "")]
    found = running.hub.order(order.order_id)
    assert found is not None
    with running.hub.reading() as connection:
        content = paperwork.found_document(connection, found, "credit_note", found.returns[0].return_id)
    assert content is not None
    assert content.startswith(b"%PDF-")


def test_an_invoice_that_cannot_be_rendered_is_named_and_blocks_nothing(
    ours: Callable[..., RunningHub], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_args: object) -> bytes:
        raise DocumentError("font_missing")

    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.source.documents["label"] = PDF
    running = ours(fynd)
    monkeypatch.setattr(running.hub.oms_desk.papers, "_render", fails)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    running.hub.oms_desk.turn()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert [problem.code for problem in found.problems] == ["font_missing"]
    assert _documents(running, order) == {"label": ""}
    assert running.submit(order.order_id, c.SettleProblem(code="font_missing"), CHIEF).outcome == "accepted"
    monkeypatch.undo()
    running.call(lambda judge: paperwork.want_at_once(judge, order.order_id, "invoice", ""))
    clock.advance(seconds=6)
    running.hub.oms_desk.turn()
    assert set(_documents(running, order)) == {"label", "invoice"}


def test_a_photo_stays_small_while_a_document_may_be_large(
    ours: Callable[..., RunningHub], fynd: FakeFynd, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": PDF + b"0" * 2_000_000, "label": PDF}
    order = _invoiced(running, fynd)
    assert set(_documents(running, order)) == {"invoice", "label"}
    device = make_oms_device(running)
    photo = b"\xff\xd8\xff" + b"0" * 600_000
    answer = device.http.put(f"/v1/blobs/{'0' * 64}", content=photo)
    assert answer.status_code == 413


def test_a_hub_without_an_oms_wants_no_documents(running: RunningHub, tmp_path: Path) -> None:
    order = an_order()
    running.place(order)
    running.submit(order.order_id, c.InvoiceIssued(number="X-1"))
    running.hub.look_around()
    found = running.hub.order(order.order_id)
    assert found is not None
    assert found.invoice_number == "X-1"
    assert found.documents == ()
    response = httpx.get(f"{running.url}/v1/orders/X-1/documents/invoice")
    assert response.status_code == 401


def test_a_mistake_at_one_document_does_not_hold_up_the_others(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": ZeroDivisionError(), "label": PDF}
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    with running.hub.oms_desk._turning:  # its own thread waits meanwhile
        running.submit(order.order_id, c.InvoiceIssued(number="INV-7"))
        with pytest.raises(ZeroDivisionError):
            running.hub.oms_desk.papers.turn()
    running.hub.oms_desk.turn()
    assert _documents(running, order) == {"label": ""}
    fynd.source.documents["invoice"] = PDF
    clock.advance(minutes=12)
    running.hub.oms_desk.turn()
    assert set(_documents(running, order)) == {"label", "invoice"}


def test_fetched_documents_of_old_orders_are_forgotten_and_fetched_again_when_asked_for(
    ours: Callable[..., RunningHub], fynd: FakeFynd, clock: Clock, make_oms_device: Callable[..., FakeDevice]
) -> None:
    running = ours(fynd)
    fynd.source.documents = {"invoice": PDF + b"invoice", "label": PDF}
    order = _invoiced(running, fynd)
    hand_over(running, order)
    running.hub.carry()
    device = make_oms_device(running)
    address = f"/v1/orders/{order.number}/documents/invoice"
    assert device.http.get(address).status_code == 200
    clock.advance(days=20)
    for _ in range(2):
        running.call(retention.keep_house)
    with running.hub.reading() as connection:
        assert connection.execute(sa.select(t.BLOB)).all() == []
    old = msgspec.json.decode(device.http.get(f"/v1/orders/{order.number}").content, type=Order)
    running.hub.oms_desk.turn()
    for ref in old.documents:
        assert device.http.get(f"/v1/blobs/{ref.sha256}").status_code == 200
    assert device.http.get(address).content == PDF + b"invoice"


def test_our_own_papers_are_never_forgotten(ours: Callable[..., RunningHub], clock: Clock) -> None:
    fynd = FakeFynd(confirm_at="arrival", invoices="ours")
    fynd.source.documents["label"] = PDF
    running = ours(fynd)
    order = _place(running, fynd, oms_order(an_order))
    _picked(running, order)
    running.hub.carry()
    hand_over(running, order)
    running.hub.carry()
    running.hub.oms_desk.turn()
    clock.advance(days=20)
    for _ in range(3):
        running.call(retention.keep_house)
    with running.hub.reading() as connection:
        assert connection.execute(sa.select(t.BLOB.c.device_id)).scalars().all() == ["hub"]
        rows = connection.execute(sa.select(t.DOCUMENT.c.kind, t.DOCUMENT.c.state)).all()
    assert {row.kind: row.state for row in rows} == {"invoice": "ready", "label": "dropped"}
