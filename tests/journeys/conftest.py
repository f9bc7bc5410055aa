"""A hub, devices with real windows, servers that are no hub, and the command line in a process of its own."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from shop_floor import Hands, Page, Store

from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.wiring import Device


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "hub")
    yield made
    made.stop()


@pytest.fixture
def open_device(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    """Open devices by the name of their folder; `store` enrols them."""
    opened: list[Device] = []

    def make(
        name: str = "one", store: Store | None = None, *, hub: str = "", opener: Any = None, **settings: Any
    ) -> Hands:
        paths = device_paths(tmp_path / name)
        values = FileSettings(paths.settings_file, {})
        for key, value in settings.items():
            values.set(key.replace("__", "."), value)
        device = Device(paths, values, camera_opener=opener, is_silent=True, use_keyring=False)
        opened.append(device)
        if store is not None and not device.is_enrolled:
            device.enrol_now(hub or store.running.url, store.running.offer_enrolment(name))
        window = device.open_window()
        window.resize(360, 640)
        window.show()
        device.say_notices()
        if device.is_enrolled:
            device.start_sync()
        return Hands(device, window)

    yield make
    for device in opened:
        device.close()


@pytest.fixture
def impostor() -> Iterator[Callable[..., str]]:
    """Start servers that answer everything with one body; returns their address."""
    running: list[ThreadingHTTPServer] = []

    def start(body: bytes, kind: str, status: int = 200) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
        server.body, server.kind, server.status = body, kind, status  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        running.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `storeassist` as a person does, in a home of its own."""

    def run(
        *words: str, home: Path | None = None, limit_s: float = 300, **env: str
    ) -> subprocess.CompletedProcess[str]:
        variables = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "STOREASSIST_HOME": str(home or tmp_path / "cli"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            **env,
        }
        return subprocess.run(
            [sys.executable, "-m", "storeassist_qt", *words],
            capture_output=True, text=True, timeout=limit_s, env=variables, check=False,
        )  # fmt: skip

    return run


@pytest.fixture(autouse=True)
def quiet_logs() -> Iterator[None]:
    """The logs of a run program must not leak into the next test."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)
