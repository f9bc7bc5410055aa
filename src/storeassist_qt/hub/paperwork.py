"""Invoices, labels and credit notes as PDFs: rendered by the hub or fetched from the OMS, and kept as blobs.

What is wanted stands in the table `document`; nothing in the store waits for it.
"""

from __future__ import annotations

import hashlib
import logging
import random
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.errors import HubError, StoreAssistError
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.follow_ups import CREDIT_NOTE, INVOICE, LABEL
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.writer import Writer
from storeassist_qt.oms.port import DocumentLater, OmsRefused, OmsSource, OmsUnreachable

logger = logging.getLogger(__name__)

DOCUMENT_LIMIT = 5 * 1024 * 1024
PDF = "application/pdf"
HUB, OMS = "hub", "oms"
"""Who brought a document, in place of a device."""
AT_ONCE = 5
RETRY_FIRST_S, RETRY_LONGEST_S = 5.0, 600.0
MOST_DOUBLED = 12  # a paper may be asked for thousands of times: 2.0**1024 is no float any more
# An OMS may never give some paper (a label, where no courier comes), and every order would be asked for for ever.
LATE_LONGEST_S = 6 * 3600.0
AWAITED = timedelta(days=1)
GIVEN_UP = timedelta(days=14)
SOONEST = timedelta(seconds=5)
NOT_A_PDF = "not_a_pdf"
NOT_A_PDF_TRIES = 8  # in about a day
FETCHED_KEPT = timedelta(days=1)
DROP_AT_ONCE = 200
WANTED, READY, FETCHED, REFUSED, DROPPED = "wanted", "ready", "fetched", "refused", "dropped"
KINDS = (INVOICE, LABEL, CREDIT_NOTE)
_order_decoder = msgspec.json.Decoder(Order)
Reading = Callable[[], AbstractContextManager[sa.Connection]]
Render = Callable[[Order, str, str, StorePolicy, bytes | None], bytes]

due_documents = (
    sa.select(t.DOCUMENT)
    .where(
        t.DOCUMENT.c.state == WANTED,
        t.DOCUMENT.c.next_try_at <= sa.bindparam("now"),
        t.DOCUMENT.c.kind.in_(sa.bindparam("kinds", expanding=True)),
    )
    .order_by(t.DOCUMENT.c.next_try_at)
    .limit(AT_ONCE)
)


def render(order: Order, kind: str, return_id: str, policy: StorePolicy, logo: bytes | None) -> bytes:
    """Return our own invoice or credit note; raises DocumentError."""
    from storeassist_qt import documents  # it brings PDF and font libraries, which most starts never need

    at = _numbered_at(order, kind, return_id)
    if kind == INVOICE:
        return documents.invoice(order, policy, logo=logo, issued_at=at)
    found = order.find_return(return_id)
    if found is None:
        raise HubError("document_unknown", kind=kind)
    return documents.credit_note(order, found, policy, logo=logo, issued_at=at)


def _numbered_at(order: Order, kind: str, return_id: str) -> datetime | None:
    """Return when the number was given, as the timeline tells it."""
    number = number_of(order, kind, return_id)
    what = "invoiced" if kind == INVOICE else "credit_note"
    found = [moment.at for moment in order.timeline if moment.what == what and moment.facts.get("number") == number]
    return found[-1] if found else None


def number_of(order: Order, kind: str, return_id: str) -> str:
    """Return the number that stands on a document; a label has none."""
    if kind == INVOICE:
        return order.invoice_number
    found = order.find_return(return_id) if kind == CREDIT_NOTE else None
    return found.credit_note if found else ""


class Paperwork:
    """Makes or fetches what is due. One thread fetches; any may have our own papers made."""

    def __init__(
        self,
        writer: Writer,
        reading: Reading,
        policy: Callable[[], StorePolicy],
        clock: Callable[[], datetime],
        source: OmsSource | None,
        render: Render = render,
    ) -> None:
        self._writer = writer
        self._reading = reading
        self._policy = policy
        self._clock = clock
        self._source = source
        self._render = render
        self._making = threading.Lock()

    def turn(self) -> int:
        """Work at a few documents and return how many became ready; an OMS that is away ends the turn."""
        return self.make() + self._work(tuple(kind for kind in KINDS if kind not in self._own()))

    def make(self) -> int:
        """Render a few of our own papers that are due and return how many became ready."""
        with self._making:
            return self._work(self._own())

    def _own(self) -> tuple[str, ...]:
        return (INVOICE, CREDIT_NOTE) if self._policy().invoices == "ours" else ()

    def _work(self, kinds: tuple[str, ...]) -> int:
        if not kinds:
            return 0
        with self._reading() as connection:
            rows = connection.execute(due_documents, {"now": self._clock(), "kinds": kinds}).all()
        done = 0
        for row in rows:
            order = self._order(row.order_id)
            if order is None:
                self._give_up(row, "order_unknown", None)
                continue
            if self._is_own(row) and not number_of(order, row.kind, row.return_id):
                self._drop_void(row)
                continue
            try:
                content = self._content(order, row)
            except OmsUnreachable as error:
                self._put_off(row, error)
                break
            except DocumentLater as error:
                self._later(row, order, error)
                continue
            except StoreAssistError as error:  # refused, or not to be made: a person has to look
                logger.warning("The %s of order %s cannot be had: %s", row.kind, row.order_id, error.code)
                self._give_up(row, error.code, order)
                continue
            except Exception:  # a mistake of ours or the connector's: the other documents go on
                self._put_off(row, DocumentLater("document_failed", retry_after_s=RETRY_LONGEST_S))
                raise
            self._keep(row, order, content)
            done += 1
        return done

    def _is_own(self, row: Any) -> bool:
        return row.kind in self._own()

    def _content(self, order: Order, row: Any) -> bytes:
        policy = self._policy()
        if self._is_own(row):
            content = self._render(order, row.kind, row.return_id, policy, self._logo(policy))
        elif self._source is None:
            raise DocumentLater("oms_not_connected", retry_after_s=RETRY_LONGEST_S)
        else:
            content = self._source.document(order, row.kind, row.return_id)
        if not content.startswith(b"%PDF-"):
            raise OmsRefused(NOT_A_PDF, kind=row.kind)
        if len(content) > DOCUMENT_LIMIT:
            raise OmsRefused("document_too_large", kind=row.kind, limit=DOCUMENT_LIMIT)
        return content

    def _order(self, order_id: str) -> Order | None:
        with self._reading() as connection:
            found = connection.execute(sa.select(t.ORDERS.c.document).where(t.ORDERS.c.order_id == order_id)).scalar()
        return None if found is None else _order_decoder.decode(found)

    def _logo(self, policy: StorePolicy) -> bytes | None:
        if not policy.logo:
            return None
        with self._reading() as connection:
            found = connection.execute(sa.select(t.BLOB.c.content).where(t.BLOB.c.sha256 == policy.logo)).scalar()
        return None if found is None else bytes(found)

    def _later(self, row: Any, order: Order, error: StoreAssistError) -> None:
        """Try later what the OMS does not give yet: more and more seldom once nobody waits for it, and not for ever."""
        numbered_as = INVOICE if row.kind == LABEL else row.kind
        age = self._clock() - (_numbered_at(order, numbered_as, row.return_id) or order.placed_at)
        is_asked = self._source is not None
        if is_asked and row.kind == LABEL and order.is_closed and age > AWAITED:
            self._writer.call(lambda judge: _set(judge, row, state=DROPPED, trouble=error.code)).result()
        elif is_asked and age > GIVEN_UP:
            self._give_up(row, "document_refused", order)
        else:
            is_awaited = not order.is_closed or (row.kind != LABEL and age < AWAITED)
            self._put_off(row, error, RETRY_LONGEST_S if is_awaited else LATE_LONGEST_S)

    def _put_off(self, row: Any, error: StoreAssistError, longest_s: float = RETRY_LONGEST_S) -> None:
        asked = error.facts.get("retry_after_s")
        wait = RETRY_FIRST_S * 2 ** min(row.tries, MOST_DOUBLED)
        if isinstance(asked, int | float):
            wait = max(wait if isinstance(error, DocumentLater) else 0.0, float(asked))
        wait = min(wait, longest_s) * (1 + 0.1 * random.random())
        at = self._clock()
        values = {"next_try_at": at + timedelta(seconds=wait), "tried_at": at, "tries": row.tries + 1}
        self._writer.call(lambda judge: _set(judge, row, trouble=error.code, **values)).result()

    def _give_up(self, row: Any, code: str, order: Order | None) -> None:
        """Name it to a manager; a page in place of a paper is asked for some more times: it mostly passes."""
        at = self._clock()
        wait = min(RETRY_LONGEST_S * 2 ** min(row.tries, MOST_DOUBLED), LATE_LONGEST_S)
        again = at + timedelta(seconds=wait)
        state = WANTED if code == NOT_A_PDF and row.tries < NOT_A_PDF_TRIES else REFUSED

        def work(judge: Judge) -> None:
            values = {"state": state, "next_try_at": again, "tried_at": at, "tries": row.tries + 1, "trouble": code}
            _set(judge, row, **values)
            if order is not None:
                facts = {"kind": row.kind, "number": order.number}
                if row.return_id:  # two returns of an order may each lack their credit note
                    facts["return_id"] = row.return_id
                judge.submit(row.order_id, c.ProblemSeen(code=code, facts=facts))

        self._writer.call(work).result()

    def _drop_void(self, row: Any) -> None:
        """Make no paper of ours whose number is void: nobody misses it, and the next number asks for it anew."""

        def work(judge: Judge) -> None:
            now = judge.order(row.order_id)
            if now is None or not number_of(now, row.kind, row.return_id):
                _set(judge, row, state=DROPPED)

        self._writer.call(work).result()

    def _keep(self, row: Any, order: Order, content: bytes) -> None:
        number = number_of(order, row.kind, row.return_id)
        at, is_own = self._clock(), self._is_own(row)

        def work(judge: Judge) -> None:
            now = judge.order(row.order_id)
            if now is None or number_of(now, row.kind, row.return_id) != number:
                return  # numbered anew meanwhile: it is wanted again
            sha256 = keep_document(judge, content, HUB if is_own else OMS)
            ready = c.DocumentReady(kind=row.kind, sha256=sha256, number=number, return_id=row.return_id)
            judge.submit(row.order_id, ready)
            _set(judge, row, state=READY if is_own else FETCHED, tried_at=at, tries=row.tries + 1, trouble="")

        self._writer.call(work).result()


def _set(judge: Judge, row: Any, **values: Any) -> None:
    mine = (
        t.DOCUMENT.c.order_id == row.order_id,
        t.DOCUMENT.c.kind == row.kind,
        t.DOCUMENT.c.return_id == row.return_id,
    )
    judge.connection.execute(t.DOCUMENT.update().where(*mine).values(**values))


def keep_document(judge: Judge, content: bytes, brought_by: str = HUB) -> str:
    """Keep a PDF of at most 5 MB and return its SHA-256; twice is once."""
    sha256 = hashlib.sha256(content).hexdigest()
    known = judge.connection.execute(sa.select(t.BLOB.c.sha256).where(t.BLOB.c.sha256 == sha256)).first()
    if known is None:
        row = {"sha256": sha256, "media_type": PDF, "content": content, "device_id": brought_by, "at": judge.now}
        judge.connection.execute(t.BLOB.insert().values(row))
    return sha256


def found_document(connection: sa.Connection, order: Order, kind: str, return_id: str) -> bytes | None:
    """Return a document that lies here."""
    ref = order.document(kind, return_id)
    if ref is None:
        return None
    content = connection.execute(sa.select(t.BLOB.c.content).where(t.BLOB.c.sha256 == ref.sha256)).scalar()
    return None if content is None else bytes(content)


def drop_fetched(judge: Judge) -> int:
    """Forget documents of the OMS whose orders left the devices, a day after they were fetched.

    They are fetched again when somebody looks at such an order.
    Our own invoices and credit notes are kept: the hub alone has them.
    """
    rows = judge.connection.execute(
        sa.select(t.DOCUMENT, t.ORDERS.c.document)
        .select_from(t.DOCUMENT.join(t.ORDERS, t.ORDERS.c.order_id == t.DOCUMENT.c.order_id))
        .where(t.DOCUMENT.c.state == FETCHED, t.DOCUMENT.c.tried_at < judge.now - FETCHED_KEPT, t.ORDERS.c.has_left)
        .limit(DROP_AT_ONCE)
    ).all()
    for row in rows:
        ref = _order_decoder.decode(row.document).document(row.kind, row.return_id)
        if ref is not None:
            judge.connection.execute(t.BLOB.delete().where(t.BLOB.c.sha256 == ref.sha256, t.BLOB.c.device_id == OMS))
        _set(judge, row, state=DROPPED)
    return len(rows)


dropped_documents = sa.select(t.DOCUMENT.c.kind).where(
    t.DOCUMENT.c.order_id == sa.bindparam("order_id"), t.DOCUMENT.c.state == DROPPED
)


def want_dropped(judge: Judge, order_id: str) -> None:
    """Have the documents that were forgotten with an order fetched again."""
    mine = (t.DOCUMENT.c.order_id == order_id, t.DOCUMENT.c.state == DROPPED)
    judge.connection.execute(t.DOCUMENT.update().where(*mine).values(state=WANTED, next_try_at=judge.now, tries=0))


def want_at_once(judge: Judge, order_id: str, kind: str, return_id: str) -> str:
    """Have a document tried now, though not more than every 5 s, and return what the last try met ("" none yet).

    Raises HubError("document_unknown") where the order is to have no such document.
    """
    row: Any = judge.connection.execute(
        sa.select(t.DOCUMENT).where(
            t.DOCUMENT.c.order_id == order_id, t.DOCUMENT.c.kind == kind, t.DOCUMENT.c.return_id == return_id
        )
    ).first()
    if row is None:
        order = judge.order(order_id)
        is_numbered = order is not None and (number_of(order, kind, return_id) or kind == LABEL)
        if not is_numbered or judge.registry.policy.invoices == "none":
            raise HubError("document_unknown", kind=kind)
        judge.want_document(order_id, kind, return_id)
        return ""
    at = judge.now if row.tried_at is None else max(judge.now, row.tried_at + SOONEST)
    if row.state != WANTED:
        _set(judge, row, state=WANTED, next_try_at=at)
    elif row.next_try_at > at:
        _set(judge, row, next_try_at=at)
    return str(row.trouble)
