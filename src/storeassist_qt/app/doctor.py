"""What a person who repairs a device wants to know first."""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import sys
from pathlib import Path
from typing import Any

import storeassist_qt
from storeassist_qt.app.feedback import has_sound_device
from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.settings import FileSettings

PACKAGES = ("PySide6-Essentials", "sqlcipher3", "zxing-cpp", "pyzbar", "opencv-python-headless", "httpx", "litestar")


def examine(home: Path | None = None) -> dict[str, Any]:
    """Return everything as plain values; never a token, a name or an order."""
    paths = device_paths(home)
    settings = FileSettings(paths.settings_file)
    return {
        "version": storeassist_qt.__version__,
        "python": f"{platform.python_version()} ({sys.executable})",
        "platform": platform.platform(),
        "paths": {
            "settings": str(paths.settings_file),
            "database": str(paths.database),
            "log": str(paths.log_file),
            "free_mb": _free_mb(paths.data),
        },
        "packages": {name: _package_version(name) for name in PACKAGES},
        "sqlite": _sqlite_version(),
        "settings_problems": [str(problem) for problem in settings.problems],
        "cameras": _cameras(),
        "camera_chosen": settings.get("scanner.camera"),
        "input_devices": _inputs(),
        "decoders": _decoders(),
        "sound": "ready" if has_sound_device() else "no sound device: the app stays silent",
        "key_store": _key_store(paths.data),
        "hub": _hub(settings.get("hub.url")),
    }


def in_words(found: dict[str, Any], indent: str = "") -> str:
    """Return the findings as lines of text."""
    lines: list[str] = []
    for name, value in found.items():
        title = name.replace("_", " ")
        if isinstance(value, dict):
            lines += [f"{indent}{title}:", in_words(value, indent + "  ")]
        elif isinstance(value, list):
            lines.append(f"{indent}{title}: {'none' if not value else ''}".rstrip())
            lines += [f"{indent}  - {item}" for item in value]
        else:
            lines.append(f"{indent}{title}: {value if value not in ('', None) else 'not set'}")
    return "\n".join(line for line in lines if line)


def _package_version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _sqlite_version() -> str:
    import sqlcipher3

    return str(sqlcipher3.sqlite_version)


def _free_mb(folder: Path) -> int:
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(existing).free // (1024 * 1024)


def _cameras() -> list[str]:
    from storeassist_qt.scanning.devices import list_cameras

    return [str(camera) for camera in list_cameras()]


def _inputs() -> list[str]:
    from storeassist_qt.scanning.devices import list_input_devices

    return [str(device) for device in list_input_devices()]


def _decoders() -> dict[str, str]:
    from storeassist_qt.scanning.decode import decoders_available

    return decoders_available()


def _key_store(folder: Path) -> str:
    from storeassist_qt.security.keystore import open_key_store

    keys = open_key_store(folder)
    weak = " (weaker: whoever copies the data folder has the key)" if keys.is_weak else ""
    return f"{keys.kind}{weak}"


def _hub(url: str) -> dict[str, Any] | str:
    if not url:
        return "no address in the settings; an enrolled device has its own"
    from datetime import UTC, datetime

    from storeassist_qt.domain.errors import SyncError
    from storeassist_qt.sync.client import HubClient

    client = HubClient(url)
    try:
        health = client.health()
    except SyncError as error:
        return {"url": url, "state": str(error)}
    finally:
        client.close()
    offset_s = (health.hub_time - datetime.now(UTC)).total_seconds()
    return {"url": url, "version": health.version, "epoch": health.epoch, "clock_offset_s": round(offset_s, 2)}
