"""A store's hub on loopback, devices with real windows against it, and the command line in a process of its own."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.quiet_port import quiet_port

from storeassist_qt.app.notices import Notice
from storeassist_qt.app.wiring import Device
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import Connection
from storeassist_qt.hub.admin import NewManager
from storeassist_qt.hub.imports import put_products
from storeassist_qt.hub.server import start_hub
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.ui.kit import Label
from storeassist_qt.ui.shell import MainWindow

LONG_S = 120.0  # a wait ends as soon as it is true; a machine may have much else to do
NUMBER, PIN, NAME = "1001", "482915", "Maya Jensen"
THROW, MUG = "HV-50110-OAT-130X", "HV-51300-INK-350M"


class Store:
    """A hub with products, two orders and one manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ahead = timedelta(0)
        self.goods = demo.products()
        manager = NewManager(NUMBER, NAME, PIN)
        policy = StorePolicy(store_id="0142", time_zone="UTC")
        self.port = quiet_port()
        self.running = start_hub(folder, self.port, pin_cost=FOR_TESTS, set_up=(policy, manager), clock=self.now)
        self.running.call(lambda judge: put_products(judge, self.goods))
        self.first = self.order(100_301, ((THROW, 3), (MUG, 2)))
        self.second = self.order(100_302, ((MUG, 1),))

    def order(self, number: int, skus: tuple[tuple[str, int], ...]) -> Order:
        now = datetime.now(UTC)
        made = demo.make_order(number, random.Random(number), self.goods, now, now + timedelta(minutes=40), skus=skus)
        self.running.place(made)
        return made

    def now(self) -> datetime:
        """The hub's clock, which a test may put forward."""
        return datetime.now(UTC) + self.ahead

    def stop(self) -> None:
        self.running.stop()

    def start_again(self) -> None:
        self.running = start_hub(self.folder, self.port, pin_cost=FOR_TESTS, clock=self.now)

    def code_of(self, sku: str) -> str:
        return next(product for product in self.goods if product.sku == sku).codes[0].gtin14


class Hands:
    """Somebody before the window of a device."""

    def __init__(self, device: Device, window: MainWindow) -> None:
        self.device = device
        self.window = window

    def wait(self, until: Callable[[], Any], what: str | Callable[[], str], seconds: float = LONG_S) -> Any:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            found = until()
            if found:
                return found
            time.sleep(0.003)
        raise AssertionError(f"{what if isinstance(what, str) else what()}; on {self.current.shown}: {self.texts()}")

    @property
    def current(self) -> MainWindow:
        """The window: enrolment makes a new one."""
        return self.device.window or self.window

    def find(self, kind: type[Any], name: str) -> Any:
        return self.wait(
            lambda: next((one for one in self.current.findChildren(kind, name) if one.isVisible()), None),
            f"no {name}",
        )

    def tap(self, name: str) -> None:
        widget = self.find(QWidget, name)
        self.wait(widget.isEnabled, f"{name} stays disabled")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.spin(0.38)  # a second activation within 350 ms does not count

    def spin(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.003)

    def press(self, digits: str) -> None:
        for digit in digits:
            QTest.mouseClick(self.find(QWidget, f"key_{digit}"), Qt.MouseButton.LeftButton)
            self.spin(0.03)

    def type_as_scanner(self, text: str) -> None:
        """Type a code and Enter as a keyboard-wedge scanner does.

        Each key bears the time at which the scanner sent it, at most 4 ms after the one before it.
        """
        handle = self.current.windowHandle()
        last_ms = time.monotonic() * 1000
        keys = [(letter, ord(letter.upper())) for letter in text] + [("\r", int(Qt.Key.Key_Return))]
        for letter, key in keys:
            last_ms = min(time.monotonic() * 1000, last_ms + 4)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(int(last_ms))
                QCoreApplication.sendEvent(handle, event)

    def put(self, field: str, text: str) -> None:
        edit = self.find(QLineEdit, f"{field}_edit")
        edit.setText(text)
        edit.textEdited.emit(text)

    def sign_in(self, number: str = NUMBER, pin: str = PIN) -> None:
        self.wait(lambda: self.current.shown == "sign_in", "no sign-in")
        self.press(number)
        self.tap("sign_in_button")
        self.press(pin)
        self.tap("sign_in_button")
        self.wait(
            lambda: self.device.sign_in.session() is not None and self.current.shown != "sign_in", "nobody is signed in"
        )

    def texts(self) -> str:
        """Return all text in the window, and its line at the bottom."""
        found = [one.text() for one in self.current.findChildren(Label) if one.isVisible()]
        found += [one.accessibleName() for one in self.current.findChildren(QWidget) if one.isVisible()]
        found.append(self.current.snackbar_line.text if self.current.snackbar_line.isVisible() else "")
        return " | ".join(dict.fromkeys(text for text in found if text))

    def notice(self, code: str) -> str:
        """Wait for the sheet that says what happened, return its sentence and put it away."""
        name = f"notice_{code}"
        found = self.wait(
            lambda: [one for one in self.current.findChildren(Notice, name) if one.isVisible()], f"no {name}"
        )[-1]
        text: str = found.text
        self.spin(0.3)  # the sheet slides in
        QTest.mouseClick(found.button, Qt.MouseButton.LeftButton)
        self.wait(lambda: not found.isVisible(), "the notice stays")
        self.spin(0.38)
        return text

    def synced(self) -> None:
        self.wait(
            lambda: (
                self.device.engine.status().connection is Connection.SYNCED and not self.device.store.waiting_count()
            ),
            lambda: f"not synced: {self.device.engine.status()} {self.device.store.attention()}",
        )

    def start_walk(self, order_id: str) -> Any:
        self.current.open("queue")
        page: Any = self.current.page("queue")
        self.wait(lambda: self.device.store.order(order_id), "the order has not arrived")
        self.wait(lambda: page.vm.model.rowCount() > 1, "the queue is empty")
        page.vm.toggle(order_id)
        page.vm.start_selected()
        self.wait(lambda: self.current.shown == "walk", "the walk does not open")
        return self.current.page("walk")


def wait_until_it_listens(process: subprocess.Popen[str]) -> None:
    """Wait until a started app answers the signals that end it: Linux knows which ones a process catches."""
    status = Path(f"/proc/{process.pid}/status")
    end = time.monotonic() + LONG_S
    while time.monotonic() < end:
        caught = int(status.read_text().partition("SigCgt:")[2].split()[0], 16)
        if caught >> (signal.SIGTERM - 1) & 1:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
            raise AssertionError("the app ended by itself")
    raise AssertionError("the app does not listen to signals")


class Page(BaseHTTPRequestHandler):
    """Answers everything with the server's one page."""

    def do_GET(self) -> None:
        body: bytes = self.server.body  # type: ignore[attr-defined]
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.send_header("content-type", self.server.kind)  # type: ignore[attr-defined]
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815 - the name is the standard library's

    def log_message(self, *_: Any) -> None:
        pass


def is_good_sentence(text: str) -> bool:
    """Tell whether a person is told more than a code: at least two sentences and nothing of a program's insides."""
    inside = ("Traceback", "Error(", "Exception", "None", "{", "}", "errno", "0x", "  ")
    return text.count(". ") >= 1 and text.endswith((".", "?")) and not any(word in text for word in inside)
