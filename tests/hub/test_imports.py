from __future__ import annotations

import httpx

from storeassist_qt.domain.orders import Stage
from storeassist_qt.hub.server import RunningHub

from .conftest import FakeDevice

ORDER = {
    "number": "100214",
    "customer": {"name": "Maria Silva", "phone": "+49 170 5550101"},
    "due_at": "2026-05-04T17:30:00",
    "lines": [{"sku": "NF-1", "quantity": 2}],
}


def _program(running: RunningHub) -> dict[str, str]:
    return {"Authorization": f"Bearer {running.add_integrator('shop')}"}


def test_a_program_posts_products_and_orders_and_reports_cancellations(running: RunningHub, device: FakeDevice) -> None:
    program = _program(running)
    products = [{"product_id": "1", "sku": "NF-1", "name": "Shirt", "price": 1999}, {"sku": "x"}]
    report = httpx.post(f"{running.url}/v1/products", json=products, headers=program).json()
    assert (report["taken"], len(report["rejected"])) == (1, 1)
    bad = ORDER | {"number": "2", "lines": [{"sku": "unknown"}]}
    report = httpx.post(f"{running.url}/v1/orders", json=[ORDER, bad, ORDER], headers=program).json()
    assert report["taken"] == 1
    assert report["already"] == ["100214"]
    assert "unknown" in report["rejected"][0]["reason"]
    assert "<form" in httpx.get(running.url + report["orders"][0]["check_in"]).text
    order = device.pull().orders[0]
    assert order.lines[0].paid_total == 3998
    command = {"order": "100214", "command": {"type": "CancelByOms", "oms_version": 1}}
    answer = httpx.post(f"{running.url}/v1/oms-commands", json=command, headers=program)
    assert answer.json()["outcome"] == "accepted"
    assert device.pull().orders[0].stage is Stage.CANCELLED
    stale = httpx.post(f"{running.url}/v1/oms-commands", json=command, headers=program).json()
    assert (stale["outcome"], stale["code"]) == ("refused", "stale_version")
    missing = httpx.post(f"{running.url}/v1/oms-commands", json=command | {"order": "x"}, headers=program)
    assert missing.status_code == 404


def test_many_orders_come_in_at_once(running: RunningHub, device: FakeDevice) -> None:
    orders = [ORDER | {"number": str(n), "lines": [{"sku": "A", "name": "Tea"}]} for n in range(450)]
    report = httpx.post(f"{running.url}/v1/orders", json=orders, headers=_program(running), timeout=30).json()
    assert (report["taken"], report["rejected"]) == (450, [])
    assert len(device.pull(limit=1000).orders) == 450


def test_an_unreadable_body_is_told_in_a_sentence(running: RunningHub) -> None:
    answer = httpx.post(f"{running.url}/v1/orders", content=b"[{", headers=_program(running))
    assert (answer.status_code, answer.json()["code"]) == (400, "import_unreadable")
    assert "Nothing was imported" in answer.json()["message"]
