"""The scanner through the real event filter while a list scrolls and a sync runs; the GUI's share of a preview.

Each figure comes from a process of its own without a display. The scanner's keys are posted from a thread of their own
with the time each was typed, as a window system does, and wait in the event queue while the list is painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from typing import Any

SCANS_PER_S = 10
KEY_EVERY_S = 0.0015  # a USB scanner types a key about every 1 to 3 ms
SIZE = (360, 640)


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return scans lost or wrong of those typed, keys that leaked into the list, and the preview's share of a core."""
    seconds = 6 if quick else 60
    return _run("scan", seconds) | _run("preview", 4 if quick else 15)


def _run(name: str, seconds: float) -> dict[str, float]:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.wedge", name, str(seconds)],
        env=env, capture_output=True, text=True, timeout=seconds * 4 + 120, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr.strip()[-800:]}")
    answer: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def scan(seconds: float) -> dict[str, float]:
    """Type codes at 10 a second for so long, while a list of 10,000 rows scrolls and pages are decoded beside it."""
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QListView

    from storeassist_qt.app.wedge_filter import WedgeFilter
    from storeassist_qt.domain.codes import gtin_check_digit

    class Rows(QAbstractListModel):
        def rowCount(self, parent: Any = None) -> int:
            return 10_000

        def data(self, index: Any, role: int = 0) -> Any:
            return f"#{100_000 + index.row()}  Ines Costa, 3 units" if role == Qt.ItemDataRole.DisplayRole else None

    app = QApplication([])
    wedge = WedgeFilter()
    app.installEventFilter(wedge)
    view = QListView()
    view.setModel(Rows())
    view.setUniformItemSizes(True)
    view.resize(*SIZE)
    view.show()
    view.setFocus()
    app.processEvents()

    scans = int(seconds * SCANS_PER_S)
    bodies = [f"952{number:09d}" for number in range(scans)]
    sent = [f"{body}{gtin_check_digit(body)}" for body in bodies]
    got: list[str] = []
    wedge.barcode_scanned.connect(lambda text, _symbology: got.append(text))
    bar = view.verticalScrollBar()
    scrolling = QTimer()
    scrolling.timeout.connect(lambda: bar.setValue((bar.value() + 7) % max(1, bar.maximum())))
    scrolling.start(16)
    stopping = threading.Event()
    feeder = threading.Thread(target=_type, args=(view.windowHandle(), sent, stopping), daemon=True)
    syncing = threading.Thread(target=_decode_pages, args=(stopping,), daemon=True)
    feeder.start()
    syncing.start()
    current_before = view.currentIndex()
    while feeder.is_alive():
        app.processEvents()
        time.sleep(0.001)
    until = time.monotonic() + 1.0
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)
    stopping.set()
    # Letters that reach a list start its search by typing and move the current row.
    leaked = view.currentIndex() != current_before and view.currentIndex() != QModelIndex()
    return {
        "wedge_scans": float(scans),
        "wedge_scans_lost": float(len(set(sent) - set(got))),
        "wedge_scans_wrong": float(len([text for text in got if text not in set(sent)]) + len(got) - len(set(got))),
        "wedge_keys_leaked": float(leaked),
    }


def _type(window: Any, texts: list[str], stopping: threading.Event) -> None:
    """Post the keys of each text with the time they were typed."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    begin = time.monotonic()
    for number, text in enumerate(texts):
        start = begin + number / SCANS_PER_S
        while (left := start - time.monotonic()) > 0:
            if stopping.wait(left):
                return
        for place, char in enumerate(text + "\r"):
            key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char))
            typed_at = int((start + place * KEY_EVERY_S) * 1000)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
                event.setTimestamp(typed_at)
                QCoreApplication.postEvent(window, event)
            time.sleep(KEY_EVERY_S)


def _decode_pages(stopping: threading.Event) -> None:
    """Decode documents as a sync does, about half of the time."""
    import msgspec

    page = msgspec.json.encode([{"id": f"o-{number}", "lines": list(range(20))} for number in range(300)])
    while not stopping.wait(0.005):
        msgspec.json.decode(page)
        sorted(range(3000), key=lambda number: -number)


def preview(seconds: float) -> dict[str, float]:
    """Show a 720p camera at 30 frames a second in the scan panel and take the GUI thread's share of a core."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from storeassist_qt.app.gui_thread import GuiThread
    from storeassist_qt.domain.ports import Frame
    from storeassist_qt.scanning.camera import Step
    from storeassist_qt.scanning.render import render_barcode_frame
    from storeassist_qt.scanning.worker_core import CameraLoop
    from storeassist_qt.ui.kit import ScanPanel
    from storeassist_qt.ui.theme import Theme

    app = QApplication([])
    panel = ScanPanel(Theme())
    panel.resize(SIZE[0], 300)
    panel.show()
    app.processEvents()
    gui = GuiThread()
    shown = 0
    held: list[Frame] = []

    def show(frame: Frame) -> None:
        nonlocal shown
        image = QImage(frame.buffer, frame.width, frame.height, frame.stride, QImage.Format.Format_BGR888)
        panel.show_frame(image)
        held[:] = [frame]
        shown += 1

    pictures = [render_barcode_frame("4006381333931", centre=(0.3 + place / 20, 0.5)) for place in range(8)]
    source = _Paced([Step(frame=picture) for picture in pictures], 30.0)
    loop = CameraLoop(
        lambda: source,
        on_frame=lambda frame: gui.post(lambda: show(frame)),
        on_reading=lambda _reading: None,
        on_state=lambda _state: None,
    )
    loop.start()
    spent, begin = time.thread_time(), time.monotonic()
    while time.monotonic() - begin < seconds:
        app.processEvents()
        time.sleep(0.002)
    took, passed = time.thread_time() - spent, time.monotonic() - begin
    loop.stop()
    return {"preview_cpu_pct": 100 * took / passed, "preview_fps": shown / passed}


class _Paced:
    """A camera that shows the same pictures again and again at a given rate."""

    def __init__(self, steps: list[Any], fps: float) -> None:
        self._pictures = [step.frame for step in steps]
        self._period = 1 / fps
        self._due = time.monotonic()
        self._count = 0
        self._closed = threading.Event()

    def read(self) -> Any:
        self._due = max(self._due + self._period, time.monotonic() - self._period)
        if self._closed.wait(max(0.0, self._due - time.monotonic())):
            return None
        self._count += 1
        return self._pictures[self._count % len(self._pictures)].copy()

    def controls(self) -> dict[str, float]:
        return {}

    def set_control(self, name: str, value: float) -> bool:
        return False

    def close(self) -> None:
        self._closed.set()


if __name__ == "__main__":
    part = {"scan": scan, "preview": preview}[sys.argv[1]]
    print(json.dumps(part(float(sys.argv[2]))))
