"""A simulator and a plain HTTP client for its tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from storeassist_qt.simulators.fynd import RunningFynd, Switches, start_fynd
from storeassist_qt.simulators.fynd.model import Shipment

NOON = datetime(2026, 3, 10, 6, 30, tzinfo=UTC)  # 12:00 IST
TEE, MUG = "NF-11200-WHT-M", "HV-51300-SND-350M"


class Shop:
    """One store's view of a simulator."""

    def __init__(self, running: RunningFynd, http: httpx.Client) -> None:
        self.running, self.http, self.sim = running, http, running.sim

    def log_in(self, username: str = "", password: str = "") -> httpx.Response:
        query = {"username": username or self.running.username, "password": password or self.running.password}
        answer = self.http.get("/aggregator/v1/token", params=query)
        if answer.is_success and "access_token" in answer.json():
            self.http.headers["x-access-token"] = answer.json()["access_token"]
        return answer

    def sale(self, *lines: tuple[str, int], **facts: Any) -> Shipment:
        return self.sim.place_sale(lines=lines or ((TEE, 2), (MUG, 3)), **facts)

    def listed(self, status: str, **query: Any) -> Any:
        return self.http.get("/oms/v3/shipment", params={"orderStatus": status, **query}).json()

    def ids(self, status: str, **query: Any) -> list[str]:
        return [row["id"] for row in self.listed(status, **query)]

    def one(self, shipment_id: str) -> Any:
        return self.http.get("/oms/v3/shipment", params={"orderId": shipment_id}).json()[0]

    def write(self, call: str, *records: dict[str, Any]) -> httpx.Response:
        return self.http.post(f"/oms/v3/shipment/{call}", json=list(records))

    def invoiced(self, *lines: tuple[str, int]) -> Shipment:
        sold = self.sale(*lines)
        assert self.write("confirm", record(sold)).json()["status"] == "SUCCESS"
        if self.sim.switches.invoice_mode == "aggregator":
            self.write("invoiceUpdate", record(sold, invoiceType="sale", invoiceNumber=f"I{sold.shipment_id[-8:]}"))
        return sold

    def handed_over(self, *lines: tuple[str, int]) -> Shipment:
        return self.sim.hand_over(self.invoiced(*lines).shipment_id)


def record(shipment: Shipment, units: dict[str, int] | None = None, **facts: Any) -> dict[str, Any]:
    """Return the record of a write; `reasonCode` goes to its items."""
    reason = {"reasonCode": facts.pop("reasonCode")} if "reasonCode" in facts else {}
    wanted = units if units is not None else {bag.bag_id: bag.live for bag in shipment.bags if bag.live}
    items = [{"orderItemId": bag_id, "quantity": count, **reason} for bag_id, count in wanted.items()]
    return {"orderId": shipment.shipment_id, "orderItems": items, **facts}


def codes(answer: httpx.Response) -> list[str]:
    """Return the code of each refused record, empty where there is none."""
    return [error.get("code", "") for error in answer.json()["errors"]]


@contextmanager
def open_shop(**switches: Any) -> Iterator[Shop]:
    """Start a simulator at a fixed noon, logged in."""
    running = start_fynd(clock=lambda: NOON, switches=Switches(**switches))
    try:
        with httpx.Client(base_url=running.url, timeout=60) as http:
            shop = Shop(running, http)
            shop.log_in()
            yield shop
    finally:
        running.stop()
