from __future__ import annotations

import asyncio
import threading
from datetime import timedelta

import httpx
import msgspec

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product
from storeassist_qt.domain.orders import Person
from storeassist_qt.hub import admin, retention
from storeassist_qt.hub.events import Events
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.protocol.envelopes import CataloguePage, SearchAnswer

from .conftest import NOW, Clock, FakeDevice, an_order


def test_pages_hold_everything_once_the_cursor_has_gone_through(running: RunningHub, device: FakeDevice) -> None:
    numbers = {str(n) for n in range(100_300, 100_325)}
    for number in sorted(numbers):
        running.place(an_order(number))
    seen: dict[str, int] = {}
    cursor, pages = 0, 0
    while True:
        page = device.pull(cursor, limit=7)
        for order in page.orders:
            seen[order.number] = seen.get(order.number, 0) + 1
        pages += 1
        assert page.cursor > cursor
        cursor = page.cursor
        if page.is_last:
            break
    assert set(seen) == numbers
    assert pages < 8
    assert device.pull(cursor).orders == ()


def test_a_cold_pull_begins_with_the_open_orders_due_first(running: RunningHub, device: FakeDevice) -> None:
    for index in range(6):
        running.place(an_order(str(index), due_at=NOW + timedelta(hours=10 - index)))
    closed = an_order("closed")
    running.place(closed)
    running.submit(closed.order_id, c.CancelByOms(oms_version=1))
    page = device.pull(0, limit=3)
    assert [order.number for order in page.orders] == ["5", "4", "3"]
    assert not page.is_last
    assert page.policy is not None


def test_the_page_says_up_to_which_of_the_devices_commands_it_goes(
    running: RunningHub, device: FakeDevice, picker: str
) -> None:
    orders = [an_order(str(n)) for n in range(4)]
    for order in orders:
        running.place(order)
    start = device.pull().cursor
    for order in orders:
        device.push(order.order_id, picker, c.AddNote(text="x"))
    page = device.pull(start, limit=2)
    assert (page.is_last, page.applied_seq, len(page.orders)) == (False, 2, 2)
    assert [outcome.sequence for outcome in page.outcomes] == [1, 2]
    rest = device.pull(page.cursor, after_seq=2, limit=2)
    assert (rest.is_last, rest.applied_seq) == (True, 4)
    assert [outcome.sequence for outcome in rest.outcomes] == [3, 4]


def test_settings_and_people_come_with_the_ordinary_pull(running: RunningHub, device: FakeDevice) -> None:
    cursor = device.pull().cursor
    page = device.pull(cursor)
    assert (page.policy, page.associates) == (None, None)
    running.call(lambda judge: admin.set_setting(judge, "due_soon_min", "45"))
    page = device.pull(cursor)
    assert page.policy is not None
    assert page.policy.due_soon_min == 45
    running.add_associate("1063", "Sam Okoro", ("pick",), "620485")
    page = device.pull(page.cursor)
    assert page.associates is not None
    assert "Sam Okoro" in {person.name for person in page.associates}


def test_closed_orders_lose_their_names_then_leave_the_device(
    running: RunningHub, device: FakeDevice, clock: Clock
) -> None:
    order = an_order(alternate=Person(name="Joan Q Doe", phone="1"))
    running.place(order)
    running.submit(order.order_id, c.CancelByOms(oms_version=1))
    cursor = device.pull().cursor
    clock.advance(hours=25)
    running.call(retention.keep_house)
    page = device.pull(cursor)
    trimmed = page.orders[0]
    assert trimmed.is_trimmed
    assert (trimmed.customer, trimmed.alternate) == (Person(name="M. S."), Person(name="J. Q. D."))
    assert trimmed.lines[0].sku == "NF-1"
    full = device.http.get(f"/v1/orders/{order.number}").json()
    assert full["customer"]["name"] == "Maria Silva"
    clock.advance(days=14)
    running.call(retention.keep_house)
    page = device.pull(page.cursor)
    assert page.tombstones == (order.order_id,)
    assert page.orders == ()
    assert device.pull().orders == ()


def test_the_catalogue_comes_in_pages_and_again_only_when_it_changed(running: RunningHub, device: FakeDevice) -> None:
    products = [Product(product_id=f"P{n}", sku=f"P{n}", name=f"Product {n}", price=100 + n) for n in range(12)]
    assert running.call(lambda judge: put_products(judge, products)) == 12
    cursor, seen = 0, set()
    while True:
        answer = device.http.get("/v1/catalogue", params={"since": cursor, "limit": 5})
        page = msgspec.json.decode(answer.content, type=CataloguePage)
        seen |= {product.sku for product in page.products}
        cursor = page.cursor
        if page.is_last:
            break
    assert len(seen) == 12
    assert device.pull().catalogue_cursor == cursor
    changed = msgspec.structs.replace(products[3], price=999)
    assert running.call(lambda judge: put_products(judge, [*products[:3], changed])) == 1
    answer = device.http.get("/v1/catalogue", params={"since": cursor})
    assert [p.price for p in msgspec.json.decode(answer.content, type=CataloguePage).products] == [999]


def test_the_hub_finds_orders_by_number_name_phone_and_sku(running: RunningHub, device: FakeDevice) -> None:
    running.place(an_order("100214"))
    running.place(an_order("100377", customer=Person(name="Jürgen Groß", phone="(040) 123-4567")))

    def found(text: str) -> list[str]:
        answer = device.http.get("/v1/orders", params={"q": text})
        return [row.number for row in msgspec.json.decode(answer.content, type=SearchAnswer).rows]

    assert found("100214") == ["100214"]
    assert found("silva") == ["100214"]
    assert found("groß jür") == ["100377"]
    assert found("jurgen") == ["100377"]
    assert found("123 4567") == ["100377"]
    assert found("0101") == ["100214"]
    assert found("nf-1") == ["100377", "100214"]
    assert found("") == ["100377", "100214"]
    assert found("10") == ["100377", "100214"]
    assert found('"; DROP') == []


def test_listeners_are_told_the_cursor_and_nothing_else(running: RunningHub, device: FakeDevice) -> None:
    cursors: list[int] = []
    placed = threading.Event()
    with device.http.stream("GET", "/v1/events", timeout=60) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        lines = stream.iter_lines()
        for line in lines:
            if line.startswith("data: "):
                cursors.append(int(line.removeprefix("data: ")))
                if len(cursors) == 1:
                    threading.Thread(target=lambda: (running.place(an_order()), placed.set())).start()
                else:
                    break
            else:
                assert line in ("", "event: changed", ": heartbeat")
    assert placed.wait(60)
    assert cursors[1] > cursors[0]


def test_a_change_while_a_slow_device_takes_a_line_in_is_told_next() -> None:
    async def listen() -> list[bytes]:
        events = Events()
        events.open(1)
        lines = events.stream()
        first = await anext(lines)
        events.poke(2)
        while not all(listener.is_set() for listener in events._listeners):
            await asyncio.sleep(0)
        async with asyncio.timeout(60):
            return [first, await anext(lines)]

    assert [line.split()[-1] for line in asyncio.run(listen())] == [b"1", b"2"]


def test_a_photo_is_kept_under_its_hash_and_nothing_else(running: RunningHub, device: FakeDevice) -> None:
    import hashlib

    photo = b"\xff\xd8\xff" + bytes(20_000)
    name = hashlib.sha256(photo).hexdigest()
    assert device.http.head(f"/v1/blobs/{name}").status_code == 404
    assert device.http.put(f"/v1/blobs/{name}", content=photo).status_code == 204
    assert device.http.put(f"/v1/blobs/{name}", content=photo).status_code == 204
    assert device.http.head(f"/v1/blobs/{name}").status_code == 200
    assert device.http.get(f"/v1/blobs/{name}").content == photo
    assert device.http.put(f"/v1/blobs/{name}", content=photo[:-1]).json()["code"] == "blob_differs"
    assert device.http.put(f"/v1/blobs/{'0' * 64}", content=b"\xff\xd8\xff" + bytes(600_000)).status_code == 413
    assert device.http.get("/v1/blobs/nothing").status_code == 400


def test_a_change_from_another_process_reaches_a_running_hub(running: RunningHub, device: FakeDevice) -> None:
    cursor = device.pull().cursor
    with admin.open_desk(running.hub.folder) as desk:
        desk.call(lambda judge: admin.set_setting(judge, "name", "Renamed"))
        desk.call(lambda judge: judge.place(an_order("999")))
    page = device.pull(cursor)
    assert page.policy is not None
    assert (page.policy.name, page.orders[0].number) == ("Renamed", "999")
    running.hub.look_around()
    assert running.hub.registry.policy.name == "Renamed"
    running.place(an_order("1000"))
    assert {order.number for order in device.pull(page.cursor).orders} == {"1000"}


def test_the_description_of_the_api_names_every_type(running: RunningHub, device: FakeDevice) -> None:
    assert httpx.get(f"{running.url}/openapi/openapi.json").status_code == 401
    text = device.http.get("/openapi/openapi.json").text
    for word in ("PushRequest", "ChangesPage", "HandOver", "/v1/commands"):
        assert word in text
