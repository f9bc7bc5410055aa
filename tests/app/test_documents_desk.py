"""Documents and photos as the screens are given them."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "cache"))
sys.path.insert(0, str(Path(__file__).parent.parent / "sync"))

from devices import NOW, FakeClock, a_page, a_picker, an_order
from fake_hub import FakeHub

from storeassist_qt import documents
from storeassist_qt.app.documents_desk import DocumentDesk
from storeassist_qt.app.hub_files import AGAIN_S, HubFiles
from storeassist_qt.app.photo_desk import PhotoDesk
from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.orders import (
    Bag,
    DocumentRef,
    Effect,
    EffectKind,
    HandOverRecord,
    Order,
    Stage,
)
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import DocumentInfo, Documents, Frame, OpenedDocument, Paper, Photos
from storeassist_qt.domain.retention import trimmed
from storeassist_qt.domain.returns import Return, ReturnStage, ReturnUnit, UnitState
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings

OURS, OMS = StorePolicy(invoices="ours"), StorePolicy(invoices="oms")


class AtOnce(Background):
    """Answers where it is asked."""

    def ask(self, question: Any, done: Any) -> None:
        done(question())


@dataclass
class Counter:
    """A device with its desks, and a hub that can be switched off."""

    store: DeviceStore
    hub: FakeHub = field(default_factory=FakeHub)
    is_online: bool = True
    seconds: float = 0.0

    def __post_init__(self) -> None:
        def trouble(request: httpx.Request) -> httpx.Response | None:
            if not self.is_online:
                raise httpx.ConnectError("no route", request=request)
            return None

        settings = ClientSettings("http://hub.test", "t", transport=self.hub.transport(trouble))
        self.connection = HubConnection(self.store, settings)
        background = AtOnce()
        self.files = HubFiles(self.store, self.connection, background, lambda: self.is_online, lambda: self.seconds)
        self.documents = DocumentDesk(self.store, self.connection, self.files, background)
        self.photos = PhotoDesk(self.store, self.files)

    def take(self, order: Order, policy: StorePolicy) -> Order:
        self.store.apply_page(a_page(order, policy=policy))
        return order

    def at_hub(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        self.hub.blobs[sha256] = content
        return sha256

    def listed(self, order: Order) -> dict[str, DocumentInfo]:
        return {f"{info.kind.value}{info.return_id}": info for info in self.documents.listed(order)}

    def opened(self, info: DocumentInfo, paper: Paper = Paper.A4) -> tuple[OpenedDocument | None, str]:
        answers: list[tuple[OpenedDocument | None, str]] = []
        self.documents.open(info, paper, lambda found, code: answers.append((found, code)), dpi=40)
        assert len(answers) == 1
        return answers[0]

    def shown(self, info: DocumentInfo, paper: Paper = Paper.A4) -> OpenedDocument:
        found, code = self.opened(info, paper)
        assert found is not None, code
        return found


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    store = open_store(tmp_path, bytes(32), FakeClock())
    store.set_session(a_picker())
    counter = Counter(store)
    yield counter
    counter.connection.close()
    store.close()


def sold(**more: Any) -> Order:
    order = an_order(100200)
    lines = tuple(msgspec.structs.replace(line, open=0, handed_over=line.ordered) for line in order.lines)
    hand_over = HandOverRecord(at=NOW, by="a-1047", recipient="Tomasz Raman", is_signed=True)
    facts: dict[str, Any] = {"stage": Stage.HANDED_OVER, "closed_at": NOW, "hand_over": hand_over, "oms_id": "FY1"}
    return msgspec.structs.replace(order, lines=lines, **(facts | more))


def a_return(**more: Any) -> Return:
    unit = ReturnUnit(unit_id="1", line_id="l1", reason="wrong_size", amount=6800, state=UnitState.ACCEPTED)
    facts: dict[str, Any] = {"stage": ReturnStage.CREDITED, "credit_note": "CN-7", "opened_at": NOW, "closed_at": NOW}
    return Return(return_id="r1", local_number="R-2-1", units=(unit,), **(facts | more))


def ref(kind: str, sha256: str, return_id: str = "") -> DocumentRef:
    return DocumentRef(kind=kind, sha256=sha256, number="N-1", return_id=return_id, at=NOW)


def test_the_desks_are_what_the_ports_ask_for(counter: Counter) -> None:
    given: tuple[Documents, Photos] = (counter.documents, counter.photos)
    assert all(given)


# --- what is listed --------------------------------------------------------------------------------------------------
def test_a_new_order_has_no_documents(counter: Counter) -> None:
    for policy in (StorePolicy(), OURS, OMS):
        assert counter.listed(counter.take(an_order(), policy)) == {}


def test_our_own_documents_are_ready_offline_too(counter: Counter) -> None:
    counter.is_online = False
    order = counter.take(sold(invoice_number="INV-1", returns=(a_return(),)), OURS)
    found = counter.listed(order)
    assert {name: (info.number, info.is_ready) for name, info in found.items()} == {
        "invoice": ("INV-1", True), "label": ("", False), "credit_noter1": ("CN-7", True), "receipt": ("", True),
    }  # fmt: skip
    assert found["invoice"].papers == (Paper.A4, Paper.ROLL_80)
    assert found["receipt"].papers == (Paper.ROLL_80, Paper.A4)


def test_what_has_no_number_yet_says_who_makes_it(counter: Counter) -> None:
    picked: dict[str, Any] = {"stage": Stage.PICKED, "closed_at": None, "hand_over": None}
    waits = a_return(stage=ReturnStage.ACCEPTED, credit_note="", closed_at=None)
    asked = Effect(key="1/0", kind=EffectKind.ISSUE_INVOICE)
    ours = counter.listed(counter.take(sold(**picked, effects=(asked,), returns=(waits,)), OURS))
    assert {name: info.reason for name, info in ours.items()} == {
        "invoice": "document_at_hub_later", "credit_noter1": "document_at_hub_later",
    }  # fmt: skip
    theirs = counter.listed(counter.take(sold(**picked, returns=(waits,)), OMS))
    assert {name: (info.reason, info.is_ready) for name, info in theirs.items()} == {
        "invoice": ("document_at_oms_later", False), "label": ("document_at_oms_later", False),
        "credit_noter1": ("document_at_oms_later", False),
    }  # fmt: skip


def test_bags_have_labels_until_they_are_gone(counter: Counter) -> None:
    staged: dict[str, Any] = {
        "stage": Stage.STAGED,
        "closed_at": None,
        "hand_over": None,
        "bags": (Bag("B3"), Bag("B4")),
    }
    order = counter.take(sold(**staged), StorePolicy())
    assert list(counter.listed(order)) == ["bag_label"]
    shown = counter.shown(counter.listed(order)["bag_label"], Paper.ROLL_80)
    assert (len(shown.pages), shown.file_name) == (2, "bag-label-100200.pdf")
    assert list(counter.listed(counter.take(sold(bags=(Bag("B3"),)), StorePolicy()))) == ["receipt"]


def test_a_document_at_the_hub_is_ready_online_and_once_it_was_seen(counter: Counter) -> None:
    pdf = documents.invoice(sold(invoice_number="FY-9"), OURS)
    order = counter.take(sold(invoice_number="FY-9", documents=(ref("invoice", counter.at_hub(pdf)),)), OMS)
    counter.is_online = False
    info = counter.listed(order)["invoice"]
    assert (info.is_ready, info.reason, info.papers) == (False, "document_offline", ())
    assert counter.opened(info) == (None, "document_offline")
    counter.is_online = True
    info = counter.listed(order)["invoice"]
    assert (info.is_ready, info.number) == (True, "FY-9")
    shown = counter.shown(info)
    assert (shown.pdf, shown.file_name) == (pdf, "invoice-FY-9.pdf")
    assert shown.pages[0].width_mm == pytest.approx(210, abs=1)
    counter.is_online = False
    assert counter.shown(counter.listed(order)["invoice"]).pdf == pdf


# --- opening ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["invoice", "credit_noter1", "receipt"])
@pytest.mark.parametrize("paper", list(Paper))
def test_our_own_documents_are_made_offline_on_either_paper(counter: Counter, kind: str, paper: Paper) -> None:
    counter.is_online = False
    order = counter.take(sold(invoice_number="INV-1", returns=(a_return(),)), OURS)
    shown = counter.shown(counter.listed(order)[kind], paper)
    assert shown.pages[0].width_mm == pytest.approx({Paper.A4: 210, Paper.ROLL_80: 80}[paper], abs=1)
    assert shown.pdf.startswith(b"%PDF")


def test_the_hubs_copy_of_our_invoice_is_taken_where_it_can_be_had(counter: Counter) -> None:
    theirs = documents.invoice(sold(invoice_number="INV-1"), OURS, issued_at=datetime(2020, 1, 1, tzinfo=UTC))
    order = counter.take(sold(invoice_number="INV-1", documents=(ref("invoice", counter.at_hub(theirs)),)), OURS)
    info = counter.listed(order)["invoice"]
    counter.is_online = False
    assert counter.shown(info).pdf != theirs
    counter.is_online = True
    assert counter.shown(info).pdf == theirs
    assert counter.shown(info, Paper.ROLL_80).pages[0].width_mm == pytest.approx(80, abs=1)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"%PDF-1.7 torn", "pdf_unreadable"), (b"\xff\xd8\xff no PDF", "pdf_unreadable"), (None, "document_gone")],
)
def test_what_is_no_document_is_named(counter: Counter, content: bytes | None, code: str) -> None:
    sha256 = counter.at_hub(content) if content else "d" * 64
    order = counter.take(sold(documents=(ref("label", sha256),)), OMS)
    assert counter.opened(counter.listed(order)["label"]) == (None, code)


def test_a_file_that_is_not_what_its_name_says_is_not_kept(counter: Counter) -> None:
    counter.hub.blobs["e" * 64] = documents.invoice(sold(invoice_number="1"), OURS)
    order = counter.take(sold(documents=(ref("invoice", "e" * 64),)), OMS)
    assert counter.opened(counter.listed(order)["invoice"]) == (None, "document_unusable")
    assert counter.files.held("e" * 64) is None


def test_an_old_order_is_printed_with_the_names_the_hub_knows(counter: Counter) -> None:
    whole = sold(invoice_number="INV-1")
    counter.hub.orders["o-100200"] = (1, whole)
    order = counter.take(trimmed(whole), OURS)
    shown = counter.shown(counter.listed(order)["invoice"])
    assert shown.pdf == documents.invoice(whole, OURS)
    counter.is_online = False
    offline = counter.listed(order)
    assert (offline["invoice"].reason, offline["receipt"].reason) == ("document_offline", "document_offline")


def test_the_logo_is_fetched_while_online_and_stands_on_documents_offline(counter: Counter) -> None:
    import cv2

    picture = np.full((60, 120, 3), 128, np.uint8)
    logo = cv2.imencode(".png", picture)[1].tobytes()
    policy = StorePolicy(invoices="ours", logo=counter.at_hub(logo))
    order = counter.take(sold(invoice_number="INV-1"), policy)
    counter.documents.fetch_logo()
    counter.store.clock._own.forward(days=20)
    counter.store.tidy()
    counter.take(order, policy)
    counter.is_online = False
    again = counter.documents.opened_now(counter.documents.listed(order)[0], Paper.A4, 40)[0]
    assert again is not None
    assert again.pdf == documents.invoice(order, policy, logo=logo)


# --- photos ----------------------------------------------------------------------------------------------------------
def test_a_photo_is_compressed_kept_and_waits(counter: Counter) -> None:
    frame = Frame(memoryview(bytes(range(256)) * (640 * 480 * 3 // 256)), 640, 480, 640 * 3)
    sha256 = counter.photos.keep(frame)
    content = counter.photos.photo(sha256)
    assert content is not None
    assert hashlib.sha256(content).hexdigest() == sha256
    assert counter.photos.is_waiting(sha256)
    assert counter.store.photos.waiting_count() == 1


def test_a_photo_of_another_counter_is_fetched_and_its_order_told(counter: Counter) -> None:
    jpeg = b"\xff\xd8\xff from counter 3"
    sha256 = hashlib.sha256(jpeg).hexdigest()
    returned = a_return()
    unit = msgspec.structs.replace(returned.units[0], photos=(sha256,))
    counter.take(sold(returns=(msgspec.structs.replace(returned, units=(unit,)),)), OURS)
    told: list[frozenset[str]] = []
    counter.store.subscribe(told.append)
    assert counter.photos.photo(sha256) is None  # "photo still on Counter 3"
    counter.at_hub(jpeg)
    assert counter.photos.photo(sha256) is None  # not asked again at once
    counter.seconds += AGAIN_S
    assert counter.photos.photo(sha256) is None
    assert told == [frozenset({"o-100200"})]
    assert counter.photos.photo(sha256) == jpeg
    assert not counter.photos.is_waiting(sha256)
    counter.store.clock._own.forward(hours=25)
    counter.store.tidy()
    assert counter.files.held(sha256) is None


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "x" * 64])
def test_what_is_no_sha256_is_never_asked_for(counter: Counter, name: str) -> None:
    assert counter.photos.photo(name) is None
    assert counter.hub.asked == []


def test_nothing_is_asked_for_offline(counter: Counter) -> None:
    counter.is_online = False
    assert counter.photos.photo("a" * 64) is None
    assert counter.files._not_before == {}


def test_what_was_fetched_makes_room(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storeassist_qt.cache.photos.FETCHED_LIMIT", 250)
    names = []
    for place in range(4):
        content = bytes([place]) * 100
        names.append(counter.at_hub(content))
        counter.files.fetched(names[-1], "image/jpeg")
        counter.store.clock._own.moment += timedelta(minutes=1)
    assert [counter.files.is_held(name) for name in names] == [False, False, True, True]
