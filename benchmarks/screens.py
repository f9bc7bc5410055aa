"""The app itself: its memory, the queue's scrolling, and how long a scan takes from the frame to the painted answer.

Each figure comes from a process of its own (`python -m benchmarks.screens NAME FOLDER COUNT`), so that no other part
is in its memory. Windows are painted without a display, at twice the scale of 360 x 640.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.device import NOW, a_folder, gtin, pages, percentile

if TYPE_CHECKING:
    from storeassist_qt.app.wiring import Device
    from storeassist_qt.ui.kit import CardList
    from storeassist_qt.ui.shell import MainWindow

SIZE = (360, 640)
FPS = 20
LOOK_AWAY_S = 0.9  # a code counts again half a second after it left the band
SETTLE_S = 4.0


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return memory in MB, frames and scans in ms."""
    found: dict[str, float] = {}
    with a_folder() as folder:
        orders = 500 if quick else 5000
        _run("fill", folder / "memory", orders)
        found |= _run("memory", folder / "memory", orders)
        found |= _run("camera_memory", folder / "memory", orders)
        rows = 1000 if quick else 10_000
        _run("fill", folder / "scroll", rows)
        found |= _run("scroll", folder / "scroll", 100 if quick else 1000)
        scans = 8 if quick else 64
        _run("fill_walk", folder / "scan", scans)
        found |= _run("scan", folder / "scan", scans)
    return found


def _run(name: str, folder: Path, count: int) -> dict[str, float]:
    """Run one part in a process of its own."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.screens", name, str(folder), str(count)],
        env=env, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr.strip()[-800:]}")
    answer: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


# --- in the child --------------------------------------------------------------------------------------------------
def fill(folder: Path, count: int) -> dict[str, float]:
    """Make the database of an enrolled device that holds so many orders."""
    _filled(folder, count)
    return {}


def fill_walk(folder: Path, count: int) -> dict[str, float]:
    """Make a device whose first order has a line for each scan, each with a code of its own."""
    from storeassist_qt.domain.catalogue import ProductCode
    from storeassist_qt.domain.commands import Context, PlaceOrder
    from storeassist_qt.domain.order_rules import decide
    from storeassist_qt.domain.orders import Line, Order, Person
    from storeassist_qt.domain.roles import Role
    from storeassist_qt.protocol.envelopes import ChangesPage

    lines = tuple(
        Line(
            line_id=f"l{place}", sku=f"BENCH-{place:03d}", name="Merino crew sweater", ordered=1, unit_price=6800,
            paid_total=6800, department="Apparel", codes=(ProductCode(gtin(700_000 + place * 37)),),
        )
        for place in range(count)
    )  # fmt: skip
    draft = Order(
        order_id="o-walk", number="999001", customer=Person(name="Ines Costa"), placed_at=NOW, due_at=NOW, lines=lines
    )
    oms = Context(command_id="place-walk", actor="oms", roles=frozenset({Role.OMS}), device_time=NOW)
    order = decide(None, PlaceOrder(order=draft), oms)[0]
    store = _filled(folder, 200, close=False)
    store.apply_page(ChangesPage(epoch="e1", hub_time=NOW, cursor=10_000, applied_seq=0, orders=(order,), is_last=True))
    store.close()
    return {}


def _filled(folder: Path, count: int, *, close: bool = True) -> Any:
    from storeassist_qt.app.paths import device_paths
    from storeassist_qt.cache.meta import Identity
    from storeassist_qt.cache.opening import open_store
    from storeassist_qt.security.keystore import DATABASE_KEY, open_key_store

    data = device_paths(folder).data
    store = open_store(data, open_key_store(data, use_keyring=False).secret(DATABASE_KEY))
    # Nobody listens at port 9: the engine runs as it does on a device whose network is away.
    store.enrol(
        Identity(device_id="d-1", device_name="Handheld 1", token="t", store_id="0142", hub_url="http://127.0.0.1:9"),
        "bench-incarnation", "e1",
    )  # fmt: skip
    for page in pages(count, 2000):
        store.apply_page(page)
    if close:
        store.close()
    return store


def _open(folder: Path, opener: Callable[[], Any] | None = None) -> tuple[Device, MainWindow]:
    """Open the app on this device, signed in, at the queue."""
    from storeassist_qt.app.paths import device_paths
    from storeassist_qt.app.run import make_application
    from storeassist_qt.app.settings import FileSettings
    from storeassist_qt.app.wiring import Device
    from storeassist_qt.domain.ports import Session
    from storeassist_qt.domain.roles import Role

    paths = device_paths(folder)
    settings = FileSettings(paths.settings_file, {})
    make_application(settings)
    device = Device(paths, settings, camera_opener=opener, is_silent=True, use_keyring=False)
    window = device.open_window()
    window.resize(*SIZE)
    window.show()
    device.start_sync()
    session = Session("a-1", "1047", "Maya Stone", frozenset({Role.PICK, Role.HAND_OFF, Role.MANAGER}))
    device.store.set_session(session)
    window._on_signed_in(session)
    _spin(1.0)
    if window.shown != "queue":
        raise RuntimeError(f"the queue is not shown but {window.shown}")
    return device, window


def _spin(seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        if until():
            return True
        time.sleep(0.001)
    return False


def _rss_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss / 2**20)


def memory(folder: Path, _count: int) -> dict[str, float]:
    """Return the memory of the app at the queue, no camera."""
    device, _window = _open(folder)
    device.store.tidy()
    _spin(SETTLE_S)
    found = _rss_mb()
    device.close()
    return {"rss_mb_5000_orders": found}


def camera_memory(folder: Path, _count: int) -> dict[str, float]:
    """Return the memory with the walk open and a folder of pictures played as its camera, and what that costs."""
    from storeassist_qt.app.paths import device_paths
    from storeassist_qt.app.settings import FileSettings
    from storeassist_qt.scanning.render import write_frames

    with tempfile.TemporaryDirectory() as pictures:
        # A code nobody needs, so that the walk stands still while frames are decoded.
        subprocess.run(
            [sys.executable, "-c", f"from {write_frames.__module__} import write_frames\n"
             f"write_frames({pictures!r}, ['9520000000004'], frames_each=3, gap=9)"],
            check=True,
        )  # fmt: skip
        settings = FileSettings(device_paths(folder).settings_file, {})
        settings.set("scanner.source", "camera")
        settings.set("scanner.camera", pictures)
        device, window = _open(folder)
        _start_walk(window, device.store.to_pick()[0].order_id)
        _spin(SETTLE_S)
        cpu, began = time.process_time(), time.monotonic()
        _spin(SETTLE_S)
        share = (time.process_time() - cpu) / (time.monotonic() - began) * 100
        found = _rss_mb()
        is_seen = window.page("walk").panel._frame is not None  # type: ignore[attr-defined]
        device.close()
    if not is_seen:
        raise RuntimeError("the walk shows no frame")
    return {"rss_mb_with_camera": found, "walk_with_camera_cpu_pct": share}


def _start_walk(window: MainWindow, order_id: str) -> None:
    from PySide6.QtCore import Qt

    page = window.page("queue")
    for place in range(page.vm.model.rowCount()):  # type: ignore[attr-defined]
        row = page.vm.model.index(place, 0).data(Qt.ItemDataRole.UserRole)  # type: ignore[attr-defined]
        if getattr(row, "order_id", "") == order_id:
            page.vm.toggle(order_id)  # type: ignore[attr-defined]
            page.vm.start_selected()  # type: ignore[attr-defined]
            if not _spin(5, lambda: window.shown == "walk"):
                raise RuntimeError(f"the walk did not open but {window.shown}")
            return
    raise RuntimeError(f"{order_id} is not in the queue")


def scroll(folder: Path, frames: int) -> dict[str, float]:
    """Return the 99th percentile of painting a frame while the queue is scrolled at changing speeds."""
    from storeassist_qt.ui.kit import CardList

    device, window = _open(folder)
    view: CardList = next(one for one in window.findChildren(CardList, "queue_list") if one.isVisible())
    bar = view.verticalScrollBar()
    times = []
    for frame in range(frames):
        # A fling starts fast and slows down: up to a whole screen and more of new rows in a frame.
        step = (700, 400, 240, 140, 80, 40, 16, 4)[frame % 8]
        value = bar.value() + step
        started = time.perf_counter()
        bar.setValue(value if value < bar.maximum() else 0)
        view.viewport().repaint()
        times.append((time.perf_counter() - started) * 1000)
        if frame % 8 == 7:
            _spin(0.002)
    rows = view.model().rowCount()
    device.close()
    if rows < frames:
        raise RuntimeError(f"the queue has {rows} rows only")
    return {
        "queue_scroll_frame_p50_ms_10k": percentile(times, 0.5),
        "queue_scroll_frame_p99_ms_10k": percentile(times, 0.99),
    }


class _Hand:
    """A camera before which labels are held; it notes when a label is first handed to the app."""

    def __init__(self) -> None:
        from storeassist_qt.scanning.render import empty_frame

        self._nothing = empty_frame()
        self._lock = threading.Lock()
        self._picture: Any = None
        self.handed_at = 0.0
        self._is_closed = False

    def open(self) -> _Hand:
        self._is_closed = False
        return self

    def hold(self, picture: Any) -> None:
        with self._lock:
            self._picture = picture
            self.handed_at = 0.0

    def read(self) -> Any:
        time.sleep(1 / FPS)
        if self._is_closed:
            return None
        with self._lock:
            picture = (self._nothing if self._picture is None else self._picture).copy()
            if self._picture is not None and not self.handed_at:
                self.handed_at = time.perf_counter()
            return picture

    def controls(self) -> dict[str, float]:
        return {}

    def set_control(self, name: str, value: float) -> bool:
        return False

    def close(self) -> None:
        self._is_closed = True


def scan(folder: Path, scans: int) -> dict[str, float]:
    """Return percentiles from a frame with a barcode, handed to the app, to the painted answer of the walk."""
    from storeassist_qt.scanning.render import render_barcode_frame

    hand = _Hand()
    device, window = _open(folder, hand.open)
    _start_walk(window, "o-walk")
    page: Any = window.page("walk")
    panel = page.panel
    order = device.store.order("o-walk")
    if order is None:
        raise RuntimeError("the order of the walk is gone")
    painted: list[tuple[float, str]] = []
    draw = panel.draw

    def timed_draw(canvas: Any) -> None:
        draw(canvas)
        painted.append((time.perf_counter(), panel.state))

    panel.draw = timed_draw
    _spin(1.5)
    times = []
    for number in range(scans - 1):  # the last line would end the walk
        line = page.vm.current
        code = next(one.codes[0].gtin14 for one in order.lines if one.sku == line.sku)
        picture = render_barcode_frame(code[1:], angle=3.0 - number % 7, noise=4.0)
        panel.set_state("idle", "")
        painted.clear()
        hand.hold(picture)
        if not _spin(8, lambda: any(state == "ok" for _, state in painted)):
            raise RuntimeError(f"scan {number} was not answered: {panel.state} {panel.text}")
        answered = next(at for at, state in painted if state == "ok")
        times.append((answered - hand.handed_at) * 1000)
        hand.hold(None)
        _spin(LOOK_AWAY_S)
    device.close()
    return {
        "scan_to_feedback_p50_ms": percentile(times, 0.5),
        "scan_to_feedback_p95_ms": percentile(times, 0.95),
        "scan_to_feedback_scans": float(len(times)),
    }


PARTS = {
    "fill": fill, "fill_walk": fill_walk, "memory": memory, "camera_memory": camera_memory, "scroll": scroll,
    "scan": scan,
}  # fmt: skip

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))), flush=True)
