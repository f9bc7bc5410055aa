"""What a person who repairs a device wants to know first."""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import storeassist_qt
from storeassist_qt.app.feedback import has_sound_device
from storeassist_qt.app.paths import Paths, device_paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.domain.errors import StorageError, SyncError
from storeassist_qt.ui.messages import text_of_error

PACKAGES = (
    "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "zxing-cpp", "pyzbar", "opencv-python-headless", "httpx",
    "litestar",
)  # fmt: skip


def examine(home: Path | None = None) -> dict[str, Any]:
    """Return everything as plain values; never a token, a name or an order."""
    paths = device_paths(home)
    settings = FileSettings(paths.settings_file)
    device = _device(paths)
    own_hub = str(device.get("hub", "")) if isinstance(device, dict) else ""
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
        "settings_problems": [text_of_error(problem) for problem in settings.problems],
        "cameras": _cameras(),
        "camera_chosen": settings.get("scanner.camera"),
        "input_devices": _inputs(),
        "decoders": _decoders(),
        "sound": "ready" if has_sound_device() else "no sound device: the app stays silent",
        "key_store": _key_store(paths.data),
        "device": device,
        "hub": _hub(settings.get("hub.url") or own_hub),
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
    from storeassist_qt.security.keystore import DATABASE_KEY, open_key_store

    keys = open_key_store(folder)
    weak = " (weaker: whoever copies the data folder has the key)" if keys.is_weak else ""
    try:
        state = "" if keys.find(DATABASE_KEY) is not None else "; no key was made yet"
    except StorageError as error:
        state = f"; {text_of_error(error)}"
    return f"{keys.kind}{weak}{state}"


def _device(paths: Paths) -> dict[str, Any] | str:
    """Return what the device's database says, read without changing it; also while the app runs."""
    from storeassist_qt.cache.opening import lock_folder

    if not paths.database.exists():
        return "no data yet: the app was never started here"
    is_running = False
    try:
        lock_folder(paths.data)()
    except StorageError as error:
        is_running = error.code == "second_instance"
    found: dict[str, Any] = {"app": "running" if is_running else "not running"}
    try:
        found |= _read_device(paths)
    except StorageError as error:
        found["state"] = text_of_error(error)
    broken = sorted(path.name for path in paths.data.glob("*.broken-*") if not path.name.endswith(("-wal", "-shm")))
    if broken:
        found["set_aside"] = ", ".join(broken)
    return found


def _read_device(paths: Paths) -> dict[str, Any]:
    import msgspec

    from storeassist_qt.cache.meta import Identity
    from storeassist_qt.security.keystore import DATABASE_KEY, open_key_store
    from storeassist_qt.storage.driver import sqlite_module, storage_code

    key = open_key_store(paths.data).find(DATABASE_KEY)
    module = sqlite_module(key)
    connection = None
    try:
        connection = module.connect(f"{paths.database.absolute().as_uri()}?mode=ro", uri=True, timeout=2.0)
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        waiting, oldest = connection.execute(
            "SELECT count(*), min(device_time_ms) FROM outbox WHERE state IN ('pending', 'sent')"
        ).fetchone()
        (orders,) = connection.execute("SELECT count(*) FROM base_order").fetchone()
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except module.Error as error:
        raise StorageError(storage_code(str(error)) or "database_failed", detail=str(error)[:200]) from error
    finally:
        if connection is not None:
            connection.close()
    identity = msgspec.json.decode(meta.get("identity") or "{}", type=Identity)
    return {
        "enrolled": "yes" if identity.is_enrolled else "no: the set-up screen asks for a hub and a code",
        "device_id": identity.device_id or "none",
        "store": identity.store_id or "none",
        "role": identity.role,
        "hub": identity.hub_url,
        "last_contact": _moment(meta.get("last_success_ms")),
        "clock_offset_s": round(int(meta.get("hub_offset_ms") or 0) / 1000, 1),
        "waiting_to_be_sent": waiting,
        "oldest_waiting": _moment(oldest) if waiting else "none",
        "orders": orders,
        "database_revision": revision,
    }


def _moment(ms: Any) -> str:
    return datetime.fromtimestamp(int(ms) / 1000, UTC).isoformat(timespec="seconds") if ms else "never"


def _hub(url: str) -> dict[str, Any] | str:
    if not url:
        return "no address: this device is not enrolled, and none is in the settings"
    from storeassist_qt.sync.client import HubClient

    client = None
    try:
        client = HubClient(url)
        health = client.health()
    except SyncError as error:
        return {"url": url, "state": error.code, "what_it_means": text_of_error(error)}
    finally:
        if client is not None:
            client.close()
    offset_s = (health.hub_time - datetime.now(UTC)).total_seconds()
    return {
        "url": url,
        "state": "answers",
        "version": health.version,
        "epoch": health.epoch,
        "clock_offset_s": round(offset_s, 2),
    }
