"""Which cameras and keyboards the machine has, read from Linux' own lists; no device is opened."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path

logger = logging.getLogger(__name__)

_SCANNER_WORDS = (
    "barcode", "bar code", "scanner", "scan engine", "honeywell", "zebra", "symbol technologies", "datalogic",
    "newland", "opticon", "metrologic", "netum", "inateck", "tera ",
)  # fmt: skip
_EV_KEY, _EV_REP = 1, 20


@dataclass(frozen=True)
class CameraDevice:
    """A video device: `spec` is what the camera setting takes. `is_usable` says this user may open it."""

    spec: str
    name: str
    is_capture: bool = True
    is_usable: bool = True


@dataclass(frozen=True)
class InputDevice:
    """A keyboard-like device; a barcode scanner is one to the system."""

    name: str
    path: str
    vendor: str = ""
    product: str = ""
    looks_like_scanner: bool = False
    is_usable: bool = False


def list_cameras(root: Path | str = "/") -> list[CameraDevice]:
    """Return the video devices in the order of their numbers; empty where there are none (or no Linux)."""
    folder = Path(root) / "sys/class/video4linux"
    if not folder.is_dir():
        return []
    numbered = [(entry.name.removeprefix("video"), entry) for entry in folder.iterdir()]
    cameras = []
    for number, entry in sorted(((int(text), entry) for text, entry in numbered if text.isdecimal()), key=_first):
        node = Path(root) / "dev" / f"video{number}"
        cameras.append(
            CameraDevice(
                spec=f"/dev/video{number}",
                name=_text(entry / "name") or f"video{number}",
                # A webcam shows several nodes; the first (index 0) carries pictures, the others metadata.
                is_capture=_text(entry / "index") in ("", "0"),
                is_usable=os.access(node, os.R_OK | os.W_OK),
            )
        )
    return cameras


def list_input_devices(root: Path | str = "/") -> list[InputDevice]:
    """Return keyboards and scanners, from /proc/bus/input/devices."""
    text = _text(Path(root) / "proc/bus/input/devices")
    devices = []
    for block in text.split("\n\n"):
        fields = dict(_fields(block))
        handlers = fields.get("Handlers", "").split()
        event = next((handler for handler in handlers if handler.startswith("event")), "")
        if not event or not _types(fields):
            continue
        name = fields.get("Name", "").strip('"')
        path = f"/dev/input/{event}"
        devices.append(
            InputDevice(
                name=name,
                path=path,
                vendor=fields.get("Vendor", ""),
                product=fields.get("Product", ""),
                looks_like_scanner=any(word in name.lower() for word in _SCANNER_WORDS),
                is_usable=os.access(Path(root) / path.lstrip("/"), os.R_OK),
            )
        )
    return devices


def _first(pair: tuple[int, Path]) -> int:
    return pair[0]


def _fields(block: str) -> list[tuple[str, str]]:
    """Return the fields of one block: `I: Bus=.. Vendor=..`, `N: Name=".."`, `H: Handlers=..`, `B: EV=..`."""
    fields: list[tuple[str, str]] = []
    for line in block.splitlines():
        kind, _, rest = line.partition(": ")
        if kind == "I":
            fields += [(key, value) for key, _, value in (part.partition("=") for part in rest.split())]
        elif kind in ("N", "H", "B"):
            key, _, value = rest.partition("=")
            fields.append((key, value.strip()))
    return fields


def _types(fields: dict[str, str]) -> bool:
    """Return whether the device types: it sends keys and knows auto-repeat, or calls itself a kbd."""
    try:
        events = int(fields.get("EV", "0"), 16)
    except ValueError:
        events = 0
    has_keys, repeats = bool(events >> _EV_KEY & 1), bool(events >> _EV_REP & 1)
    return (has_keys and repeats) or (has_keys and "kbd" in fields.get("Handlers", "").split())


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError as error:
        logger.debug("%s cannot be read: %s", path, error)
        return ""
