"""The device's storage and sync: commits, search, cold sync, a full queue."""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from storeassist_qt.cache.opening import open_store
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.catalogue import Product, ProductCode, ShelfPlace
from storeassist_qt.domain.codes import gtin_check_digit
from storeassist_qt.domain.commands import AddNote, Context, PlaceOrder
from storeassist_qt.domain.order_rules import decide
from storeassist_qt.domain.orders import Line, Order, Person
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import OrderFilter, Session
from storeassist_qt.domain.roles import Role
from storeassist_qt.hub.admin import NewManager
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.judge import Judge
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.protocol.envelopes import CataloguePage, ChangesPage
from storeassist_qt.security.pins import FOR_TESTS, PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.client import PAGE_ORDERS
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.people import SignInDesk

KEY = bytes(range(32))
NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
FIRST = ("Ana", "Tomasz", "Mei", "Nadia", "Olu", "Priya", "Jonas", "Ines", "Karim", "Lena")
LAST = ("Ruiz", "Raman", "Chen", "Okafor", "Silva", "Novak", "Berg", "Costa", "Haddad", "Vogel")
MANAGER_NUMBER, MANAGER_PIN = "1000", "482913"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def an_order(number: int, lines: int = 3) -> Order:
    """Return a freshly placed order, as the hub sends it."""
    rng = random.Random(number)
    draft = Order(
        order_id=f"o-{number}",
        number=str(number),
        customer=Person(name=f"{rng.choice(FIRST)} {rng.choice(LAST)}", phone=f"+1 555 {rng.randrange(10**7):07d}"),
        placed_at=NOW - timedelta(hours=2) + timedelta(milliseconds=number),
        due_at=NOW + timedelta(minutes=number % 600),
        lines=tuple(
            Line(
                line_id=f"l{place}",
                sku=f"NF-{rng.randrange(50_000):05d}-M",
                name="Merino crew sweater",
                ordered=2,
                unit_price=6800,
                paid_total=13600,
                department="Apparel",
                codes=(ProductCode(gtin(rng.randrange(10**6))),),
            )
            for place in range(1, lines + 1)
        ),
    )
    context = Context(
        command_id=f"place-{number:012d}", actor="oms", roles=frozenset({Role.OMS}), device_time=draft.placed_at
    )
    return decide(None, PlaceOrder(order=draft), context)[0]


def gtin(number: int) -> str:
    """Return a GTIN-14 of the demonstration range."""
    body = f"0952{number:09d}"
    return body + str(gtin_check_digit(body))


def products(count: int, first: int = 0) -> tuple[Product, ...]:
    """Return products with two codes each."""
    return tuple(
        Product(
            product_id=f"p-{number}",
            sku=f"NF-{number:05d}-M",
            name="Merino crew sweater",
            brand="Northfold",
            description="A sweater of fine merino wool with a round neck.",
            size="M",
            colour="Deep navy",
            price=6800,
            codes=(ProductCode(gtin(number)), ProductCode(gtin(number + 500_000), units=12, symbology="itf14")),
            places=(ShelfPlace(f"A{number % 40}", str(number % 9), "2"),),
        )
        for number in range(first, first + count)
    )


@contextmanager
def a_folder() -> Iterator[Path]:
    """Give a folder on the disk the program would use, removed afterwards."""
    folder = Path(
        tempfile.mkdtemp(prefix="bench-device-", dir=Path.cwd() / "build" if Path("build").is_dir() else None)
    )
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def a_store(orders: int = 0) -> Iterator[DeviceStore]:
    """Give an open store that holds so many orders."""
    with a_folder() as folder:
        store = open_store(folder, KEY)
        store.set_session(Session("a-1", "1047", "Maya Stone", frozenset({Role.PICK, Role.MANAGER})))
        for page in pages(orders, 2000):
            store.apply_page(page)
        try:
            yield store
        finally:
            store.close()


def pages(orders: int, size: int, first: int = 100_000) -> Iterator[ChangesPage]:
    """Yield pages of changes, as pulled."""
    for start in range(0, orders, size):
        count = min(size, orders - start)
        yield ChangesPage(
            epoch="e1",
            hub_time=NOW,
            cursor=start + count,
            applied_seq=0,
            orders=tuple(an_order(first + start + n) for n in range(count)),
            is_last=start + count >= orders,
        )


def timed(act: Callable[[], object]) -> float:
    """Return how long it took, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def commits(store: DeviceStore, count: int, orders: int, pause_s: float = 0.0) -> list[float]:
    """Give commands on orders in turn and return the milliseconds each took until it was saved."""
    took = []
    for number in range(count):
        order_id = f"o-{100_000 + number % orders}"
        command = AddNote(text=f"note {number}")
        took.append(1000 * timed(partial(store.submit, order_id, command)))
        if pause_s:
            time.sleep(pause_s)
    return took


def commit_figures(count: int) -> dict[str, float]:
    """Measure commands on a device with 500 open orders, nothing else going on."""
    with a_store(500) as store:
        commits(store, 50, 500)
        took = commits(store, count, 500)
    return {
        "command_commit_p50_ms": round(statistics.median(took), 3),
        "command_commit_p99_ms": round(percentile(took, 0.99), 3),
    }


def commit_during_sync(orders: int) -> dict[str, float]:
    """Measure commands at a scanner's pace while pages of orders are taken in."""
    with a_store(500) as store:
        coming = list(pages(orders, PAGE_ORDERS, first=200_000))
        passes = 4  # the first brings new orders, the others bring them again: enough commands for a percentile
        is_done = threading.Event()

        def sync() -> None:
            for page in coming * passes:
                store.apply_page(page)
            is_done.set()

        thread = threading.Thread(target=sync)
        commits(store, 20, 500)
        thread.start()
        took = []
        while not is_done.is_set():
            took += commits(store, 1, 500, pause_s=0.005)
        thread.join()
    return {"command_commit_p99_ms_during_sync": round(percentile(took, 0.99), 3)}


def search_figures(orders: int) -> dict[str, float]:
    """Measure searches of every kind over all orders."""
    rng = random.Random(1)
    with a_store(orders) as store:
        texts = [str(100_000 + rng.randrange(orders)) for _ in range(60)]
        texts += [rng.choice(LAST) for _ in range(40)] + [rng.choice(FIRST)[:2] for _ in range(40)]
        texts += [f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(40)]
        texts += [f"{rng.randrange(10**4):04d}" for _ in range(40)] + [
            f"NF-{rng.randrange(50_000):05d}" for _ in range(40)
        ]
        texts += ["100", "a", ""] * 10
        chips = (OrderFilter.ALL, OrderFilter.ALL, OrderFilter.TO_PICK, OrderFilter.PICKING, OrderFilter.REFUNDED)
        took = [
            1000 * timed(partial(store.search, text, chips[place % len(chips)])) for place, text in enumerate(texts)
        ]
        lists = [1000 * timed(store.counts) for _ in range(20)]
    return {
        "search_p95_ms_100k": round(percentile(took, 0.95), 3),
        "search_p50_ms_100k": round(statistics.median(took), 3),
        "chip_counts_p95_ms_100k": round(percentile(lists, 0.95), 3),
    }


def catalogue_figures(count: int) -> dict[str, float]:
    """Measure taking in the whole catalogue, pages already decoded."""
    size = 5000
    coming = [
        CataloguePage(epoch="e1", cursor=start + size, products=products(size, start), is_last=start + size >= count)
        for start in range(0, count, size)
    ]
    with a_store() as store:
        took = timed(partial(apply_all, store, coming))
    return {"catalogue_apply_50000_s": round(took, 3)}


def apply_all(store: DeviceStore, coming: Sequence[CataloguePage]) -> None:
    """Take in all pages of products."""
    for page in coming:
        store.apply_catalogue(page)


def hub_figures(orders: int, catalogue: int, queued: int) -> dict[str, float]:
    """Measure cold sync and a queue of eight offline hours against a real hub on loopback."""
    figures: dict[str, float] = {}
    with a_folder() as folder:
        manager = NewManager(MANAGER_NUMBER, "Maya Stone", MANAGER_PIN)
        hub = start_hub(folder / "hub", pin_cost=FOR_TESTS, set_up=(StorePolicy(), manager))
        store = open_store(folder / "device", KEY)
        try:
            fill_hub(hub, orders, catalogue)
            enrol_device(store, hub.url, hub.offer_enrolment("bench"), "bench")
            connection, background = HubConnection(store), Background()
            desk = SignInDesk(store, connection, PinVerifiers(bytes(32), FOR_TESTS), background)
            answer = desk.sign_in_now(MANAGER_NUMBER, MANAGER_PIN)
            store.set_session(answer.session)
            engine = SyncEngine(store)
            began = time.perf_counter()
            engine.start()
            wait_for(lambda: bool(store.to_pick()))
            figures["first_work_list_s"] = round(time.perf_counter() - began, 3)
            wait_for(lambda: bool(store.meta.number("has_loaded")))
            figures["cold_sync_5000_orders_s"] = round(time.perf_counter() - began, 3)
            if catalogue:
                began = time.perf_counter()
                wait_for(lambda: store.meta.number("catalogue_cursor") >= catalogue, 120)
                figures["cold_sync_50000_products_s"] = round(time.perf_counter() - began, 3)
            engine.stop()
            ids = [row.order_id for row in store.to_pick()]
            for number in range(queued):
                store.submit(ids[number % len(ids)], AddNote(text=f"note {number}"))
            engine = SyncEngine(store)
            began = time.perf_counter()
            engine.start()
            wait_for(lambda: not store.waiting_count())
            figures["push_2000_commands_s"] = round(time.perf_counter() - began, 3)
            engine.stop()
            connection.close()
            background.close()
        finally:
            store.close()
            hub.stop()
    return figures


def fill_hub(hub: RunningHub, orders: int, catalogue: int) -> None:
    """Place orders through the hub's own writer and import products."""
    for start in range(0, orders, 500):
        drafts = [an_order(100_000 + number) for number in range(start, min(start + 500, orders))]
        hub.call(partial(_place_all, drafts))
    for start in range(0, catalogue, 5000):
        some = products(min(5000, catalogue - start), start)
        hub.call(partial(_put_all, some))


def _place_all(drafts: Sequence[Order], judge: Judge) -> None:
    for draft in drafts:
        judge.place(draft)


def _put_all(some: Sequence[Product], judge: Judge) -> None:
    put_products(judge, some)


def wait_for(is_true: Callable[[], bool], limit_s: float = 60.0) -> None:
    """Wait until something is true, looking every 2 ms; raises TimeoutError."""
    end = time.perf_counter() + limit_s
    while not is_true():
        if time.perf_counter() > end:
            raise TimeoutError("the hub did not answer in time")
        time.sleep(0.002)


def figures(quick: bool = False) -> dict[str, float]:
    """Return all figures of the device; `quick` uses sizes that only show that everything runs."""
    scale = 50 if quick else 1
    found = commit_figures(2000 // scale)
    found |= commit_during_sync(5000 // scale)
    found |= search_figures(100_000 // scale)
    found |= catalogue_figures(50_000 // (10 if quick else 1))
    found |= hub_figures(5000 // scale, 50_000 // scale, 2000 // scale)
    return found
