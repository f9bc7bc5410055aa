"""A second Fynd over real HTTP, with a temper for each doubt. See ``other_fynd_books`` for its rules.

``with OtherFynd(Temper(...)) as fynd`` serves on loopback; ``fynd.books`` is the truth, ``fynd.calls`` what was asked.
"""

import base64
import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs, urlsplit

from other_fynd_books import CLOSED, INVOICED, IST, KONNECT_WORDS, SOLD, Books, Item, Refused, Shipment, Temper

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
DATES = {"dd-mm-yyyy": "%d-%m-%Y", "yyyy-mm-dd": "%Y-%m-%d", "yyyy-mm-ddTHH:MM:SS": "%Y-%m-%dT%H:%M:%S"}
WRITES = ("confirm", "cancel", "invoiceUpdate", "pack", "return")


@dataclass
class Call:
    """One request as it came: ``records`` of a write, and what was answered."""

    at: float
    method: str
    path: str
    query: dict[str, str]
    records: list[dict[str, object]] = field(default_factory=list)
    status: int = 0


class Answer(Exception):
    """Ends a request with this status and body (JSON unless it is bytes)."""

    def __init__(self, status: int, body: object, kind: str = "application/json", **headers: str) -> None:
        super().__init__(status)
        self.status, self.body, self.kind, self.headers = status, body, kind, headers


EMPTY = {
    "404": Answer(404, {"message": "No orders found"}),
    "204": Answer(204, b""),
    "error": Answer(200, {"success": False, "message": "Orders not found"}),
}


def _now() -> datetime:
    return datetime.now(UTC)


class Vanish(Exception):
    """Closes the connection without an answer."""


class OtherFynd:
    """The server; a context manager."""

    username, password = "store-7-user", "Pa55-word-Of-Store-7"
    client_id, client_secret, company_id = "cid-9", "c-secret-9", "9"

    def __init__(self, temper: Temper | None = None, clock: Callable[[], datetime] = _now) -> None:
        self.temper = temper or Temper()
        self.books = Books(self.temper, clock)
        self.calls: list[Call] = []
        self._tokens: dict[str, float] = {}
        self._vanished: set[str] = set()
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet, else each answer waits for an acknowledgement
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                outer._serve(self)

            do_POST = do_PUT = do_GET  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    # transport

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("Content-Length") or 0)
        raw = handler.rfile.read(length)
        parts = urlsplit(handler.path)
        query = {k: v[-1] for k, v in parse_qs(parts.query, keep_blank_values=True).items()}
        call = Call(self.books.seconds(), handler.command, parts.path, query)
        with self._lock:
            self.calls.append(call)
            count = len(self.calls)
        try:
            self._answer(call, count, raw, handler)
            raise AssertionError("every path ends with an answer")
        except Vanish:
            call.status = -1
            handler.close_connection = True
        except Answer as answer:
            call.status = answer.status
            body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            handler.send_response(answer.status)
            handler.send_header("Content-Type", answer.kind)
            handler.send_header("Content-Length", str(len(body)))
            for name, value in answer.headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

    def _answer(self, call: Call, count: int, raw: bytes, handler: BaseHTTPRequestHandler) -> None:
        temper = self.temper
        if temper.every_429 and count % temper.every_429 == 0:
            soon = self.books.clock() + timedelta(seconds=2)
            value = "1" if temper.retry_after == "seconds" else format_datetime(soon, usegmt=True)
            raise Answer(429, b"Too many requests", "text/plain", Retry_After=value)
        if temper.broken[0] <= self.books.seconds() - self.books.started < temper.broken[1]:
            raise Answer(503, b"<html><body>upstream connect error</body></html>", "text/html")
        if call.path == "/aggregator/v1/token":
            self._token(call)
        if call.path == "/papers/17.pdf":
            assert "x-access-token" not in handler.headers
            raise Answer(200, PDF, "application/pdf")
        if call.path.startswith("/service/"):
            self._platform(call, raw, handler)
        token = handler.headers.get("x-access-token") or ""
        if self._tokens.get(token, 0.0) < self.books.seconds():
            raise Answer(401, {"message": "Unauthorized"})
        if call.path == "/oms/v3/shipment" and call.method == "GET":
            self._list(call)
        if call.path == "/oms/v3/shipment/info" and call.method == "GET":
            self._info(call)
        name = call.path.removeprefix("/oms/v3/shipment/")
        if call.method == "POST" and handler.headers.get_content_type() == "application/json":
            records = json.loads(raw)
            if not isinstance(records, list) or not 0 < len(records) <= 20:
                raise Answer(400, {"message": "payload has to hold 1 to 20 orders"})
            call.records = records
            if name in WRITES:
                self._write(call, name)
            if name in ("invoice", "labels"):
                self._pdf(name, records)
        raise Answer(404, {"message": "no route"})

    def _token(self, call: Call) -> None:
        if (call.query.get("username"), call.query.get("password")) != (self.username, self.password):
            raise Answer(401, {"status": "FAILED", "message": "Invalid credentials"})
        token = secrets.token_hex(16)
        self._tokens[token] = self.books.seconds() + self.temper.token_life
        body: dict[str, object] = {"status": "SUCCESS"}
        if self.temper.token_at.startswith("data."):
            body["data"] = {self.temper.token_at.removeprefix("data."): token}
        else:
            body[self.temper.token_at] = token
        raise Answer(200, body)

    def _platform(self, call: Call, raw: bytes, handler: BaseHTTPRequestHandler) -> None:
        given = handler.headers.get("Authorization") or ""
        if call.path == f"/service/panel/authentication/v1.0/company/{self.company_id}/oauth/token":
            wanted = base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()
            if given != f"Basic {wanted}" or b"client_credentials" not in raw:
                raise Answer(401, {"message": "invalid client"})
            token = secrets.token_hex(16)
            self._tokens["Bearer " + token] = self.books.seconds() + self.temper.token_life
            raise Answer(
                200, {"access_token": token, "token_type": "Bearer", "expires_in": int(self.temper.token_life)}
            )
        if self._tokens.get(given, 0.0) < self.books.seconds():
            raise Answer(401, {"message": "Unauthorized"})
        door = f"/service/platform/order-manage/v1.0/company/{self.company_id}/shipment/status-internal"
        if call.path != door or call.method != "PUT":
            raise Answer(404, {"message": "no route"})
        answers = []
        for status in json.loads(raw)["statuses"]:
            for wanted_shipment in status["shipments"]:
                call.records.append({"orderId": wanted_shipment["identifier"], "status": status["status"]})
                answer = {
                    "identifier": wanted_shipment["identifier"],
                    "status": 200,
                    "final_state": None,
                    "message": "ok",
                }
                try:
                    products = wanted_shipment.get("products") or []
                    answer["final_state"] = self.books.platform(
                        str(wanted_shipment["identifier"]), status["status"], products
                    )
                except Refused as refusal:
                    answer |= {"status": 400, "message": refusal.message, "code": "ORD-400", "exception": "Refused"}
                answers.append(answer)
        self._maybe_vanish(str(call.records[0]["status"]))
        raise Answer(200, {"statuses": [{"shipments": answers}]})

    def _maybe_vanish(self, name: str) -> None:
        if name in self.temper.vanish_after and name not in self._vanished:
            self._vanished.add(name)
            if self.temper.vanish_as.isdigit():
                raise Answer(int(self.temper.vanish_as), b"no answer from upstream", "text/plain")
            raise Vanish

    # reads

    def _list(self, call: Call) -> None:
        query, temper = call.query, self.temper
        if temper.company_token and "locationCode" not in query:
            raise Answer(400, {"message": "locationCode is required"})
        found = self.books.seen()
        if not temper.mixes_locations and (code := query.get("locationCode")):
            found = [s for s in found if s.location == code]
        if order_id := query.get("orderId"):
            raise Answer(200, self._wrap([self._order(s) for s in found if s.shipment_id == order_id]))
        status = query.get("orderStatus")
        if status is None or status in temper.refused_filters or status not in set(KONNECT_WORDS.values()):
            raise Answer(400, {"message": f"orderStatus {status} is not valid"})
        if status in temper.broken_filters:
            raise Answer(500, {"message": "Internal server error"})
        if int(query.get("pageSize", "10")) > temper.size_refused_over:
            raise Answer(400, {"message": f'"pageSize" must be less than or equal to {temper.size_refused_over}'})
        start, end = self._day(query.get("orderDateFrom")), self._day(query.get("orderDateTo"), ends=True)
        found = [s for s in found if self._matches(s, status)]
        found = [s for s in found if (not start or s.at >= start) and (not end or s.at < end)]
        found.sort(key=lambda s: s.at, reverse=temper.newest_first)
        size = min(int(query.get("pageSize", "10")), temper.page_cap)
        page = int(query.get("pageNumber", str(temper.page_base))) - temper.page_base
        rows = found[page * size : (page + 1) * size] if page >= 0 else []
        if not rows and page != 0:
            if temper.page_end == "repeat":
                last = max(0, (len(found) - 1) // size) if page > 0 else 0
                rows = found[last * size : (last + 1) * size]
            elif temper.page_end in ("400", "500"):
                raise Answer(int(temper.page_end), {"message": "page does not exist"})
        if not rows and temper.empty_as != "list":
            raise EMPTY[temper.empty_as]
        raise Answer(200, self._wrap([self._order(s) for s in rows]))

    def _matches(self, shipment: Shipment, status: str) -> bool:
        also = self.temper.delivered_finds_handed_over and status == "DELIVERED" and shipment.state in SOLD
        is_over = status == "RETURN_COMPLETED" and shipment.state == "return_completed"
        return KONNECT_WORDS.get(shipment.state) == status or also or is_over

    def _day(self, text: str | None, *, ends: bool = False) -> datetime | None:
        if text is None:
            return None
        try:
            at = datetime.strptime(text, DATES[self.temper.date_format]).replace(tzinfo=IST)
        except ValueError as error:
            raise Answer(400, {"message": f"date has to be {self.temper.date_format}"}) from error
        return at + timedelta(days=1) if ends and self.temper.date_format != "yyyy-mm-ddTHH:MM:SS" else at

    def _wrap(self, rows: list[dict[str, object]]) -> object:
        body: object = rows
        for key in reversed(self.temper.wrapped.split(".") if self.temper.wrapped else []):
            body = {key: body}
        return body

    def _id(self, text: str) -> object:
        return int(text) if self.temper.numeric_ids else text

    def _word(self, shipment: Shipment) -> str:
        if self.temper.words == "oms":
            return shipment.state
        if self.temper.words == "mixed":
            return shipment.state.title()
        if self.temper.words == "blanks":
            return shipment.state.replace("_", " ").title()
        if shipment.state == "return_completed":
            return self.temper.completed_word
        return KONNECT_WORDS.get(shipment.state, shipment.state)

    def _order(self, shipment: Shipment) -> dict[str, object]:
        temper = self.temper
        body: dict[str, object] = {
            "id": self._id(shipment.shipment_id),
            "forwardId": self._id(shipment.forward_id),
            "marketplaceOrderId": shipment.order_id,
            "marketplaceInvoiceNumber": None,
            "orderStatus": self._word(shipment),
            "orderDate": shipment.at.astimezone(IST).isoformat(),
            "orderingChannel": "FYND-STORE",
            "fulfillmentType": "store",
            "locationCode": shipment.location,
            "shippingAddress": {"name": "Asha Rao", "phone": "9000000001"},
            "billingAddress": {"firstName": "Asha", "lastName": "Rao", "phone": "9000000001"},
            "orderItems": [row for item in shipment.items for row in self._rows(self._left(shipment, item))],
            "is_self_ship": False,
            "awbNumber": [],
        }
        if temper.item_shape != "bare":
            body["orderPrice"] = self._money(shipment.money)
        if "list" in temper.type_in:
            body[temper.type_key] = shipment.kind
        _put(body, temper.invoice_at, shipment.invoice)
        if shipment.is_return:
            _put(body, temper.credit_note_at, shipment.credit_note)
        if temper.unknown_things:
            body |= {
                "lane": "unknown_lane",
                "moon": {"phase": [1, None]},
                "packages": None,
                "additionalInfo": "free text",
            }
        return body

    def _money(self, minor: int) -> object:
        amount = Decimal(minor) / 100
        return float(amount) if self.temper.item_shape == "plain" else f"{amount:.2f}"

    def _left(self, shipment: Shipment, item: Item) -> Item:
        if shipment.is_return or self.temper.returned_as == "kept":
            return item
        back = [one for one in self.books.seen() if one.is_return and one.forward_id == shipment.shipment_id]
        returned = sum(other.quantity for one in back for other in one.items if other.sku == item.sku)
        return replace(item, quantity=item.quantity - returned)

    def _rows(self, item: Item) -> list[dict[str, object]]:
        """A bag as it is shown: with ``status`` its cancelled units are a second row of the same id."""
        match self.temper.cancelled_as:
            case "removed":
                return [self._row(item, item.active)] if item.active else []
            case "quantity":
                return [self._row(item, item.quantity) | {"cancelledQuantity": item.cancelled}]
        rows = [(item.active, "ACTIVE"), (item.cancelled, "CANCELLED")]
        return [self._row(item, quantity) | {"status": word} for quantity, word in rows if quantity]

    def _row(self, item: Item, quantity: int) -> dict[str, object]:
        row: dict[str, object] = {"orderItemId": self._id(item.item_id), "quantity": quantity}
        match self.temper.item_shape:
            case "plain":
                row |= {"sku": item.sku, "name": item.name, "price": self._money(item.price)}
            case "seller":
                row |= {"sellerSku": item.sku, "productName": item.name, "unitPrice": self._money(item.price)}
            case "nested":
                price = {"sellingPrice": self._money(item.price)}
                row |= {"item": {"itemCode": item.sku, "title": item.name}, "price": price}
        return row

    def _info(self, call: Call) -> None:
        query = call.query
        if self.temper.info_status:
            raise Answer(self.temper.info_status, {"message": "not for this login"})
        found = self.books.seen()
        if "orderId" in query:
            found = [s for s in found if s.shipment_id == query["orderId"]]
        elif "orderStatus" in query and self.temper.info_by_status:
            if query["orderStatus"] in self.temper.refused_filters:
                raise Answer(400, {"message": "orderStatus is not valid"})
            found = [s for s in found if self._matches(s, query["orderStatus"])]
        else:
            raise Answer(400, {"message": "orderId is required"})
        rows = []
        for shipment in found:
            locked = self.books.seconds() < self.books.now(shipment.shipment_id).locked_until
            row = {
                "id": self._id(shipment.shipment_id),
                self.temper.info_status_key: self._word(shipment),
                "sla": (shipment.at + timedelta(hours=1)).isoformat(),
                "lockStatus": self.temper.lock_words[0 if locked else 1],
            }
            if "info" in self.temper.type_in:
                row[self.temper.type_key] = shipment.kind
            rows.append(row)
        raise Answer(200, {"orders": rows})

    # writes and papers

    def _write(self, call: Call, name: str) -> None:
        failed: list[tuple[str, Refused]] = []
        for record in call.records:
            try:
                self.books.write(name, record)
            except Refused as refusal:
                failed.append((str(record.get("orderId")), refusal))
        self._maybe_vanish(name)
        good = len(call.records) - len(failed)
        word = "SUCCESS" if not failed else "PARTIAL_SUCCESS" if good else "FAILED"
        raise Answer(
            self.temper.failed_http if failed else 200,
            {
                "payloadCount": len(call.records),
                "successCount": good,
                "failedCount": len(failed),
                "status": word,
                "errors": [self._error(*one) for one in failed],
            },
        )

    def _error(self, order_id: str, refusal: Refused) -> object:
        code, message = refusal.code, refusal.message
        shapes: dict[str, Callable[[], object]] = {
            "object": lambda: {"orderId": self._id(order_id), "code": code, "message": message},
            "keyed": lambda: {order_id: [{"errorCode": code, "errorMessage": message}]},
            "text": lambda: f"{order_id}: {code} {message}".replace("  ", " "),
            "other": lambda: {"shipment_id": order_id, "error": {"code": code, "reason": message}},
            "anonymous": lambda: {"code": code, "reason": message},
        }
        return shapes[self.temper.error_shape]()

    def _pdf(self, name: str, records: list[dict[str, object]]) -> None:
        letters = "IN" if name == "invoice" else "L"
        for record in records:
            shipment = next((s for s in self.books.seen() if s.shipment_id == str(record.get("orderId"))), None)
            code = None
            if shipment is None:
                code = "400"
            elif shipment.state not in SOLD:
                early = self.books.seconds() < shipment.since + self.temper.pdf_after
                code = "403" if early or shipment.state not in (*INVOICED, *CLOSED) else None
            if code:
                if self.temper.pdf_refusal == "html_200":
                    raise Answer(200, b"<!doctype html><html>Please wait</html>", "text/html")
                error = self._error(str(record.get("orderId")), Refused(letters + code, "not ready"))
                body = {"payloadCount": 1, "successCount": 0, "failedCount": 1, "status": "FAILED", "errors": [error]}
                raise Answer(403 if self.temper.pdf_refusal == "json_403" else 200, body)
        if self.temper.pdf_as == "base64":
            raise Answer(200, {"status": "SUCCESS", "data": {"file": base64.b64encode(PDF).decode()}})
        if self.temper.pdf_as == "address":
            raise Answer(200, {"status": "SUCCESS", "url": f"{self.url}/papers/17.pdf"})
        raise Answer(200, PDF, "application/pdf")


def _put(body: dict[str, object], where: str, value: object) -> None:
    """Set a possibly nested field; ``absent`` sets nothing."""
    if where == "absent":
        return
    head, _, tail = where.partition(".")
    if tail:
        inner = body.setdefault(head, {})
        assert isinstance(inner, dict)
        inner[tail] = value
    else:
        body[head] = value
