"""What a device says of itself when something is wrong: battery, disk, Wi-Fi; what it has not got is left out."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from storeassist_qt.ui.vm.format import Formatter, fill, joined, translate

logger = logging.getLogger(__name__)

LOW_DISK_BYTES = 500 * 1024 * 1024
_GIB = 1024**3


class Diagnostics:
    """Reads the state of the device; ``root`` is where Linux keeps it ("/", another folder in tests)."""

    def __init__(self, words: Formatter, root: Path = Path("/"), disk: Path | None = None) -> None:
        self._words = words
        self._root = root
        self._disk = disk or Path.home()

    def facts(self) -> tuple[tuple[str, str, str], ...]:
        """Return (icon, name, value) of what this device has."""
        found = (
            ("battery", translate("Sync", "Battery"), self.battery()),
            ("hard-drive", translate("Sync", "Disk"), self.disk()),
            ("wifi", translate("Sync", "Wi-Fi"), self.wifi()),
        )
        return tuple(fact for fact in found if fact[2])

    def battery(self) -> str:
        """Return "64 %, charging"; "" without a battery. Source: the kernel's power_supply class."""
        for folder in sorted((self._root / "sys/class/power_supply").glob("*")):
            if _text(folder / "type") != "Battery":
                continue
            percent, state = _text(folder / "capacity"), _text(folder / "status")
            words = {
                "Charging": translate("Sync", "charging"),
                "Full": translate("Sync", "full"),
                "Discharging": translate("Sync", "on battery"),
            }
            if percent.isdigit():
                return joined(f"{percent} %", words.get(state, ""))
        return ""

    def disk(self) -> str:
        """Return how much is free, with a warning below 500 MB."""
        free = QStorageInfo(str(self._disk)).bytesAvailable()
        if free < 0:
            return ""
        text = fill(translate("Sync", "%1 GB free"), f"{free / _GIB:.1f}")
        return joined(text, translate("Sync", "almost full") if free < LOW_DISK_BYTES else "")

    def wifi(self) -> str:
        """Return the signal in dBm; "" without Wi-Fi. Source: the kernel's /proc/net/wireless."""
        for line in _text(self._root / "proc/net/wireless").splitlines():
            name, _, rest = line.partition(":")
            values = rest.split()
            if len(values) >= 3 and "|" not in name:
                level = values[2].rstrip(".")
                if level.lstrip("-").isdigit():
                    return joined(name.strip(), f"{level} dBm")
        return ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:  # the device has not got it
        return ""
