"""A small Konnect and Platform made from the reference's examples, served through httpx.MockTransport."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx

from storeassist_qt.oms.fynd.build import Fynd, connect
from storeassist_qt.oms.fynd.http import Exchange
from storeassist_qt.oms.fynd.settings import FyndSettings

PASSWORD = "s3cret-integration-token"
SHIPMENT = "17328629784861446350"
FILTERS = {
    "placed": "CREATED",
    "bag_confirmed": "CONFIRMED",
    "bag_invoiced": "PROCESSING",
    "handed_over_to_customer": "DELIVERED",
    "cancelled_fynd": "CANCELLED",
    "return_initiated": "RETURN_PROCESSING",
    "return_accepted": "RETURN_ACCEPTED",
    "credit_note_generated": "CREDIT_NOTE_GENERATED",
}
Reply = Callable[[httpx.Request], httpx.Response | None]


class Sink:
    def __init__(self) -> None:
        self.kept: list[Exchange] = []

    def keep(self, exchange: Exchange) -> None:
        self.kept.append(exchange)


class Time:
    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.at += seconds


def item(item_id: str, sku: str, quantity: int, price: str = "499.50") -> dict[str, Any]:
    return {"orderItemId": item_id, "sku": sku, "itemName": f"Shirt {sku}", "quantity": quantity, "unitPrice": price}


def shipment(shipment_id: str = SHIPMENT, state: str = "placed", **more: Any) -> dict[str, Any]:
    return {
        "id": shipment_id,
        "forwardId": shipment_id,
        "marketplaceOrderId": "FY68AB01" + shipment_id[-3:],
        "orderStatus": FILTERS.get(state, state),
        "status": state,
        "orderDate": "2026-05-01T12:00:00",
        "orderingChannel": "FYND-STORE",
        "order_type": "PickAtStore",
        "locationCode": "BLR-1",
        "billingAddress": {"name": "Asha Rao", "phone": "+91 98450 00000"},
        "orderItems": [item("1001", "TSHIRT-M", 2), item("1002", "JEANS-32", 1, "1999")],
        "orderPrice": 2998,
        "somethingNew": {"kept": True},
    } | more


class Script:
    """The server's state, what it was asked, and `faults`: replies that come first, once each."""

    def __init__(self, *shipments: dict[str, Any]) -> None:
        self.shipments = {record["id"]: record for record in shipments or [shipment()]}
        self.asked: list[httpx.Request] = []
        self.faults: list[Reply] = []
        self.token_answer: Any = {"status": "SUCCESS", "access_token": "tok-1"}
        self.tokens = 0
        self.valid = ""
        self.base = 1
        self.page_max = 100
        self.delivered_filter = "DELIVERED"
        self.errors: Callable[[str, str], Any] = lambda oid, code: {"orderId": oid, "code": code, "message": "no"}
        self.partial_status = 200

    # --- what a test looks at
    def writes(self, path: str = "") -> list[Any]:
        found = [r for r in self.asked if r.method in ("POST", "PUT") and r.url.path.endswith(path)]
        return [json.loads(r.content) for r in found if b"grant_type" not in r.content]

    # --- the server
    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        for fault in list(self.faults):
            reply = fault(request)
            if reply is not None:
                self.faults.remove(fault)
                return reply
        path = request.url.path
        query = {name: values[0] for name, values in parse_qs(request.url.query.decode()).items()}
        if path.endswith("/token"):
            return self._token(query)
        if path.startswith("/service/"):
            return self._platform(json.loads(request.content))
        if request.headers.get("x-access-token") != self.valid:
            return httpx.Response(401, json={"message": "expired"})
        if path == "/oms/v3/shipment/info":
            found = self._matching(query)
            rows = [
                {"id": r["id"], "orderStatus": r["orderStatus"], "lockStatus": r.get("locked", False)} for r in found
            ]
            return httpx.Response(200, json={"orders": rows})
        if path == "/oms/v3/shipment":
            found = self._matching(query)
            if "orderId" in query:
                return httpx.Response(200, json=found)
            page, size = int(query["pageNumber"]), min(int(query["pageSize"]), self.page_max)
            if page < self.base:
                return httpx.Response(400, json={"message": "page"})
            start = (page - self.base) * size
            return httpx.Response(200, json=found[start : start + size])
        if path.endswith(("/invoice", "/labels")):
            return httpx.Response(200, content=b"%PDF-1.7 x", headers={"content-type": "application/pdf"})
        return self._write(path.rsplit("/", 1)[1], json.loads(request.content))

    def _token(self, query: dict[str, str]) -> httpx.Response:
        if query and query.get("password") != PASSWORD:
            return httpx.Response(401, json={"message": f"bad password {query.get('password')}"})
        self.tokens += 1
        self.valid = f"tok-{self.tokens}"
        return httpx.Response(200, json=json.loads(json.dumps(self.token_answer).replace("tok-1", self.valid)))

    def _matching(self, query: dict[str, str]) -> list[dict[str, Any]]:
        if "orderId" in query:
            return [self.shipments[query["orderId"]]] if query["orderId"] in self.shipments else []
        wanted = query["orderStatus"]
        if wanted in ("DELIVERED", "HANDED_OVER_TO_CUSTOMER"):
            wanted = "DELIVERED" if wanted == self.delivered_filter else "nothing"
        return [record for record in self.shipments.values() if record["orderStatus"] == wanted]

    def move(self, shipment_id: str, state: str) -> None:
        self.shipments[shipment_id] |= {"status": state, "orderStatus": FILTERS[state]}

    def _write(self, name: str, records: list[dict[str, Any]]) -> httpx.Response:
        if len(records) > 20:
            return httpx.Response(400, json={"message": "too many"})
        codes = {record["orderId"]: self._one(name, record) for record in records}
        failed = {order_id: code for order_id, code in codes.items() if code}
        answer = {
            "payloadCount": len(records),
            "successCount": len(records) - len(failed),
            "failedCount": len(failed),
            "status": "FAILED" if failed else "SUCCESS",
            "errors": [self.errors(order_id, code) for order_id, code in failed.items()],
        }
        return httpx.Response(self.partial_status if failed else 200, json=answer)

    def _one(self, name: str, record: dict[str, Any]) -> str:
        found = self.shipments.get(record["orderId"])
        if found is None:
            return "O422"
        state = found["status"]
        if name == "confirm":
            if state == "cancelled_fynd":
                return "O400"
            self.move(found["id"], "bag_confirmed")
        elif name == "cancel":
            for entry in record["orderItems"]:
                for line in found["orderItems"]:
                    if line["orderItemId"] == entry["orderItemId"]:
                        line["quantity"] -= entry["quantity"]
            found["orderItems"] = [line for line in found["orderItems"] if line["quantity"] > 0]
            if not found["orderItems"]:
                self.move(found["id"], "cancelled_fynd")
        elif name == "invoiceUpdate":
            if record["invoiceType"] == "return":
                self.move(found["id"], "credit_note_generated")
                return ""
            if state == "placed":
                return "IN403"
            if state == "bag_invoiced":
                return "IN453"
            self.move(found["id"], "bag_invoiced")
            found["marketplaceInvoiceNumber"] = record["invoiceNumber"]
        elif name == "return":
            self.move(found["id"], "return_accepted")
        return ""

    def _platform(self, body: dict[str, Any]) -> httpx.Response:
        status = body["statuses"][0]["status"]
        asked = body["statuses"][0]["shipments"][0]
        if status == "return_initiated":
            parts = [item(p["identifier"], "TSHIRT-M", p["quantity"]) for p in asked["products"]]
            made = shipment("9" + asked["identifier"], status, forwardId=asked["identifier"], orderItems=parts)
            self.shipments[made["id"]] = made
        else:
            self.move(asked["identifier"], status)
        record = {"identifier": asked["identifier"], "status": 200, "final_state": {"shipment_status": status}}
        return httpx.Response(200, json={"statuses": [{"shipments": [record]}]})


def settings(**more: Any) -> FyndSettings:
    known = {"base_url": "https://fynd.test", "username": "store", "password": PASSWORD, "location_code": "BLR-1"}
    return FyndSettings(**(known | more))


def with_platform(**more: Any) -> FyndSettings:
    return settings(
        company_id="12", client_id="app", client_secret="hush-hush", platform_url="https://api.test", **more
    )


def open_fynd(
    script: Script, given: FyndSettings | None = None, sink: Sink | None = None, time: Time | None = None
) -> Fynd:
    clock = time or Time()
    return connect(
        given or settings(burst=1000),
        sink=sink,
        transport=httpx.MockTransport(script),
        clock=clock,
        wall=clock,
        sleep=clock.sleep,
    )
