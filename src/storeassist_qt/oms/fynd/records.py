"""Reads what Fynd sends, tolerantly: unknown keys are kept in `raw`, missing ones become empty."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.oms.fynd.errors import FyndError
from storeassist_qt.oms.fynd.states import Rank, ReturnRank, is_known, is_return_state, rank_of, return_rank_of

TEXT_MAX = 300
DEPTH_MAX = 6
QUANTITY = ("quantity", "orderedQuantity", "qty")
CANCELLED_UNITS = (
    *("cancelledQuantity", "canceledQuantity", "quantityCancelled", "cancelledQty", "cancelledCount"),
    *("cancelled", "canceled"),
)
CANCELLED_WORDS = ("cancel", "bag_not_confirmed", "product_not_available")
RETURN_WORDS = ("return", "credit_note", "refund")  # a return that was called off leaves its units sold


@dataclass(frozen=True, kw_only=True)
class Item:
    """One line of a shipment; `live` units are those not cancelled."""

    item_id: str
    quantity: int
    live: int
    raw: dict[str, Any] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Shipment:
    """One shipment, forward or return, as Fynd's list and single reads give it."""

    shipment_id: str
    forward_id: str
    order_number: str
    state: str
    items: tuple[Item, ...]
    filter_word: str = ""  # Konnect's own word, where the OMS's stands beside it
    journey: str = ""
    order_type: str = ""
    channel: str = ""
    location: str = ""
    invoice_number: str = ""
    credit_note: str = ""
    is_locked: bool = False
    raw: dict[str, Any] = field(repr=False, default_factory=dict)

    @property
    def rank(self) -> Rank:
        """How far it got; a state without a rank (money on its way back) is ranked by Konnect's word."""
        return rank_of(self.state) or rank_of(self.filter_word)

    @property
    def is_return(self) -> bool:
        """A shipment with another one before it; where Fynd names none, one in a state that only returns have."""
        if self.forward_id:
            return self.forward_id != self.shipment_id
        return self.journey == "return" or is_return_state(self.state)

    @property
    def return_rank(self) -> ReturnRank:
        """How far the return got, by the OMS's word or Konnect's."""
        return max(return_rank_of(self.state, self.credit_note), return_rank_of(self.filter_word))

    @property
    def live(self) -> dict[str, int]:
        """Units not cancelled, by item."""
        return {item.item_id: item.live for item in self.items}

    def holds(self, units: dict[str, int]) -> bool:
        """Tell whether it holds exactly these units (by item id)."""
        wanted = {item_id: count for item_id, count in units.items() if count}
        return {item_id: count for item_id, count in self.live.items() if count} == wanted


@dataclass(frozen=True, kw_only=True)
class Brief:
    """What the light read tells of a shipment."""

    shipment_id: str
    state: str
    is_locked: bool
    order_type: str = ""
    due: str = ""


@dataclass(frozen=True)
class RecordError:
    """One refusal inside an answer; `shipment_id` is empty where the answer does not say whose it is."""

    shipment_id: str
    code: str
    text: str


@dataclass(frozen=True)
class WriteAnswer:
    """What a write answered, record by record as far as it says."""

    is_readable: bool
    succeeded: int | None
    failed: int | None
    errors: tuple[RecordError, ...]
    text: str
    is_http_ok: bool = True

    def error_for(self, shipment_id: str, alone: bool) -> RecordError | None:
        """Return the refusal of one record; an error that names none belongs to the only record of a batch."""
        named = next((error for error in self.errors if error.shipment_id == shipment_id), None)
        if named is not None or not alone:
            return named
        return next((error for error in self.errors if not error.shipment_id), None)

    @property
    def is_all_done(self) -> bool:
        """The answer says that every record was taken."""
        return self.is_readable and self.is_http_ok and not self.errors and not self.failed

    def says_done(self, shipment_id: str) -> bool:
        """Tell whether this record was taken: all were, or every refusal names another one."""
        if self.is_all_done:
            return True
        owners = {error.shipment_id for error in self.errors}
        is_complete = self.failed is None or self.failed == len(owners)
        return self.is_readable and bool(owners) and "" not in owners and shipment_id not in owners and is_complete


def decode(body: bytes, where: str) -> Any:
    """Return the JSON with exact decimals; raises FyndError("fynd_answer_unreadable")."""
    try:
        # One odd letter in a name must not hide a page of orders.
        return json.loads(body.decode("utf-8-sig", "replace"), parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise FyndError("fynd_answer_unreadable", where=where, detail=type(error).__name__) from None


def pick(record: Any, *names: str) -> Any:
    """Return the first value that is there under one of the names, whatever their case and underscores."""
    if not isinstance(record, dict):
        return None
    folded = {_fold(key): value for key, value in record.items()}
    for name in names:
        value = folded.get(_fold(name))
        if value is not None and value != "":
            return value
    return None


def _fold(name: Any) -> str:
    return str(name).replace("_", "").replace("-", "").lower()


def text_of(value: Any) -> str:
    """Return a short text of a plain value, else an empty one."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return ""
    # Half a letter, or none at all, is nothing that a database or a screen can hold.
    return str(value).replace("\0", "").encode("utf-8", "replace").decode().strip()[:TEXT_MAX]


def whole(value: Any) -> int | None:
    """Return a whole number not below zero, or None."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    try:
        number = Decimal(str(value).strip()[:20])
    except ArithmeticError:
        return None
    if not number.is_finite() or number != number.to_integral_value() or not 0 <= number <= 10**9:
        return None
    return int(number)


def truth(value: Any) -> bool:
    """Read a flag: true, "true", "locked", 1, or an object with such a field."""
    if isinstance(value, dict):
        return truth(pick(value, "locked", "lockStatus", "status", "is_locked"))
    if isinstance(value, str):
        return value.strip().lower() in ("true", "1", "yes", "y", "locked", "complete", "operational", "financial")
    return bool(value)


def state_of(record: Any) -> str:
    """Return the state of a shipment: the OMS's own name before Konnect's filter, a known one before a strange one."""
    found: list[str] = []
    for name in ("status", "shipmentStatus", "current_shipment_status", "state", "orderStatus"):
        value = pick(record, name)
        if isinstance(value, dict):
            value = pick(value, "status", "current_shipment_status", "title", "name")
        if text_of(value):
            found.append(text_of(value))
    return next((name for name in found if is_known(name)), found[-1] if found else "")


def records_in(document: Any) -> list[Any]:
    """Return the records of a list answer: a bare array, or one under a usual name."""
    if isinstance(document, list):
        return document
    for name in ("orders", "shipments", "items", "data", "results", "content"):
        inner = pick(document, name)
        if isinstance(inner, list):
            return inner
        if isinstance(inner, dict):
            return records_in(inner)
    if isinstance(document, dict) and pick(document, "id", "shipmentId"):
        return [document]
    return []


def read_shipments(document: Any) -> list[Shipment]:
    """Return the shipments of an answer, each once; records without an id cannot be used and are left out."""
    found: dict[str, Shipment] = {}
    for record in records_in(document):
        shipment_id = text_of(pick(record, "id", "shipmentId"))
        if not shipment_id:
            continue
        items = pick(record, "orderItems", "items", "bags")
        read = (_item(item) for item in (items if isinstance(items, list) else []))
        found[shipment_id] = Shipment(
            shipment_id=shipment_id,
            forward_id=_id_of(pick(record, "forwardId", "forwardShipmentId")),
            order_number=text_of(pick(record, "marketplaceOrderId", "orderNumber")) or shipment_id,
            state=state_of(record),
            items=_each_once(item for item in read if item is not None),
            filter_word=text_of(pick(record, "orderStatus")),
            journey=text_of(pick(record, "journeyType")).lower(),
            order_type=text_of(_deep(record, "order_type", "orderType")),
            channel=text_of(pick(record, "orderingChannel")),
            location=text_of(_deep(record, "locationCode", "storeCode", "location_code")),
            invoice_number=text_of(
                _deep(record, "marketplaceInvoiceNumber", "invoiceNumber", "storeInvoiceId", "externalInvoiceId")
            ),
            credit_note=text_of(
                _deep(record, "creditNoteNumber", "creditNoteId", "credit_note_id", "marketplaceCreditNoteNumber")
            ),
            is_locked=truth(pick(record, "lockStatus", "locked", "is_locked")),
            raw=record,
        )
    return list(found.values())


def _id_of(value: Any) -> str:
    """Return an id; some servers write 0 or "null" for none."""
    text = text_of(value)
    return "" if text.casefold() in ("0", "null", "none", "-", "na", "n/a") else text


def _each_once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Put items of one id together: they cannot be told apart in a write."""
    found: dict[str, Item] = {}
    for item in items:
        known = found.get(item.item_id)
        if known is not None:
            item = replace(known, quantity=known.quantity + item.quantity, live=known.live + item.live)
        found[item.item_id] = item
    return tuple(found.values())


def _deep(record: Any, *names: str) -> Any:
    """Look at the record itself, then into the objects that Fynd puts such facts in."""
    found = pick(record, *names)
    if found is not None:
        return found
    for inner in ("additionalInfo", "meta", "invoice", "order", "location"):
        found = pick(pick(record, inner), *names)
        if found is not None:
            return found
    return None


def _item(record: Any) -> Item | None:
    item_id = text_of(pick(record, "orderItemId", "itemId", "id", "bagId", "lineNumber"))
    item_id = item_id or text_of(pick(record, "sku", "sellerSku", "skuCode", "itemCode"))  # left out, it would be lost
    quantity = whole(pick(record, *QUANTITY))
    if not item_id:
        return None
    quantity = 1 if quantity is None else quantity
    gone = whole(pick(record, *CANCELLED_UNITS)) or 0
    if pick(record, "isCancelled", "isCanceled", "cancelled", "canceled") is True:
        gone = quantity
    state = text_of(pick(record, "status", "itemStatus", "orderItemStatus", "orderStatus")).lower()
    if any(word in state for word in CANCELLED_WORDS) and not state.startswith(RETURN_WORDS):
        gone = quantity
    return Item(item_id=item_id, quantity=quantity, live=max(0, quantity - gone), raw=record)


def read_briefs(document: Any) -> list[Brief]:
    """Return what the light read tells, each shipment once."""
    found: dict[str, Brief] = {}
    for record in records_in(document):
        shipment_id = text_of(pick(record, "id", "orderId", "shipmentId"))
        if shipment_id:
            found[shipment_id] = Brief(
                shipment_id=shipment_id,
                state=state_of(record),
                is_locked=truth(pick(record, "lockStatus", "locked", "is_locked", "lock")),
                order_type=text_of(pick(record, "orderType")),
                due=text_of(pick(record, "processingDueTime", "dueTime", "processingDue", "dueDate", "slaTime"))
                or text_of(pick(record, "sla")),
            )
    return list(found.values())


def read_token(body: bytes) -> str:
    """Return the token of a login answer, whatever it is called; raises FyndError("fynd_token_missing")."""
    document = decode(body, "token")
    places = (document, *(pick(document, name) for name in ("data", "token", "result", "response")))
    named = [pick(place, name) for place in places for name in ("access_token", "x-access-token", "token")]
    for found in (*named, pick(document, "data"), document):
        text = found.strip() if isinstance(found, str) else ""
        if text and text.isascii() and text.isprintable():  # as it has to fit into a header
            return text
    raise FyndError("fynd_token_missing")


FAILED_WORDS = ("failed", "failure", "error", "false", "unauthorized", "forbidden")
NOT_FOUND = re.compile(
    r"\bno\W+(such\W+)?(orders?|shipments?|returns?|records?|data|results?)\b"
    r"|\b(orders?|shipments?|returns?|records?|data|results?)\W+((was|were|is|are|does|do)\W+)?not\W+(be\W+)?(found|exist)",
    re.IGNORECASE,
)


def refusal_of(document: Any) -> tuple[str, str]:
    """Return text and code of an answer that holds no record and says that something failed, else two empty texts."""
    if not isinstance(document, dict) or records_in(document):
        return "", ""
    inner = pick(document, "error", "errors")
    place = next((one for one in (inner if isinstance(inner, list) else [inner]) if isinstance(one, dict)), document)
    status = text_of(pick(document, "status"))
    codes = [text_of(pick(one, "statusCode", "code", "errorCode")) for one in (document, place)] + [status]
    code = next((one for one in codes if (whole(one) or 0) >= 400), "")
    has_failed = status.lower() in FAILED_WORDS or pick(document, "success") is False or bool(code or inner)
    if not has_failed:
        return "", ""
    text = text_of(pick(place, "message", "reason", "detail", "description", "error"))
    return text or text_of(pick(document, "message")) or status or "refused", code


def is_login_refused(document: Any) -> bool:
    """Tell whether an answer with a good status says that the login was refused; what became of records is no such."""
    if not isinstance(document, dict) or pick(document, "payloadCount", "successCount", "failedCount") is not None:
        return False
    places = (document, pick(document, "error"))
    codes = [text_of(pick(place, name)) for place in places for name in ("statusCode", "code", "errorCode", "status")]
    return not records_in(document) and any(code in ("401", "403") for code in codes)


def document_in(body: bytes) -> bytes | str:
    """Return the PDF that a JSON answer holds as base 64, or the address where it says that one lies; else nothing."""
    try:
        document = decode(body, "document")
    except FyndError:
        return b""
    texts = list(_texts(document, 0))
    for text in texts:
        plain = text.partition("base64,")[2] if text.startswith("data:") else text
        if plain.startswith("JVBERi0"):
            try:
                return base64.b64decode("".join(plain.split()))
            except ValueError:
                continue
    return next((text for text in texts if text.startswith(("https://", "http://")) and " " not in text), b"")


def _texts(found: Any, depth: int) -> Iterator[str]:
    if isinstance(found, str):
        yield found.strip()
    elif isinstance(found, dict | list) and depth <= DEPTH_MAX:
        for inner in found.values() if isinstance(found, dict) else found:
            yield from _texts(inner, depth + 1)


def says_not_found(text: str) -> bool:
    """Tell whether a refusal only says that there is no such order, or none at all."""
    return bool(NOT_FOUND.search(text))


def business_code(body: bytes) -> str:
    """Return the order service's code in a short answer, whatever its status and shape."""
    return _code_in(body[:4000].decode("utf-8", "replace"))


NAMES_OF_RECORD = ("orderId", "shipmentId", "id", "identifier", "order_id")
NAMES_FOLDED = frozenset(_fold(name) for name in NAMES_OF_RECORD)


def read_write_answer(body: bytes, asked: Iterable[str]) -> WriteAnswer:
    """Read the answer of a write in any of the shapes that Fynd may give it."""
    text = body.decode("utf-8", "replace")[:2000]
    ids = tuple(asked)
    try:
        document = decode(body, "write")
    except StoreAssistError:
        return WriteAnswer(False, None, None, (), text)
    place = pick(document, "data") if isinstance(pick(document, "data"), dict) else document
    failed = whole(pick(place, "failedCount", "failed_count"))
    raw_errors = pick(place, "errors", "error", "failed", "failedOrders")
    errors = tuple(_errors(raw_errors, ids, 0))
    if not errors and isinstance(document, dict) and failed is None and pick(document, "code", "errorCode"):
        errors = tuple(_errors(document, ids, 0))
    status = text_of(pick(place, "status")).lower()
    if not errors and not failed and status in ("failed", "failure", "error", "false"):
        errors = (RecordError("", "failed", text_of(pick(place, "message", "reason"))),)
    if not errors and not failed and any(refusal := refusal_of(place)):
        errors = (RecordError("", refusal[1] or "failed", refusal[0]),)
    succeeded = whole(pick(place, "successCount", "success_count"))
    readable = succeeded is not None or failed is not None or bool(errors) or status in ("success", "ok", "true")
    return WriteAnswer(readable, succeeded, failed, errors, text)


def _errors(found: Any, ids: tuple[str, ...], depth: int) -> Iterator[RecordError]:
    """Find refusals in texts, lists and objects keyed by anything; a text may hold code and shipment id."""
    if depth > DEPTH_MAX or found in (None, "", [], {}):
        return
    if isinstance(found, list):
        for entry in found:
            yield from _errors(entry, ids, depth + 1)
    elif isinstance(found, str):
        yield RecordError(_id_in(found, ids), _code_in(found), found.strip()[:TEXT_MAX])
    elif isinstance(found, dict):
        code = text_of(pick(found, "code", "errorCode", "error_code", "statusCode"))
        text = text_of(pick(found, "message", "reason", "error", "description", "errorMessage", "detail"))
        owner = text_of(pick(found, *NAMES_OF_RECORD))
        if code or text:
            whole_text = json.dumps(found, default=str)
            owner = owner if owner in ids else _id_in(whole_text, ids)
            yield RecordError(owner, code or _code_in(text), text or whole_text[:TEXT_MAX])
            return
        outer = owner if owner in ids else ""
        for key, value in found.items():
            if _fold(key) in NAMES_FOLDED and not isinstance(value, list | dict):
                continue  # whose refusal it is, and no refusal
            for error in _errors(value, ids, depth + 1):
                owner = error.shipment_id or (str(key) if str(key) in ids else outer)
                yield RecordError(owner, error.code or _code_in(str(key)), error.text)


CODES = (
    *("O400", "O422", "IN400", "IN401", "IN403", "IN422", "IN453", "L400", "L403"),
    *("CR400", "CR401", "CR422", "D400", "D401", "D422"),
)


def _code_in(text: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in text.upper()).split()
    return next((word for word in words if word in CODES), "")


def _id_in(text: str, ids: tuple[str, ...]) -> str:
    words = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in text).split()
    return next((shipment_id for shipment_id in ids if shipment_id in words), "")
