"""Where this program keeps its files."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

KIOSK_CONFIG = Path("/etc/storeassist")


@dataclass(frozen=True)
class Paths:
    """The folders of one device: settings, database and blobs, logs."""

    config: Path
    data: Path
    state: Path

    @property
    def settings_file(self) -> Path:
        """The settings of this device."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """The encrypted database: replica and outbox."""
        return self.data / "device.db"

    @property
    def pictures(self) -> Path:
        """Product pictures from the hub; nothing about people."""
        return self.data / "pictures"

    @property
    def log_file(self) -> Path:
        """The newest log."""
        return self.state / "storeassist.log"


def device_paths(home: Path | None = None) -> Paths:
    """Return the platform's folders, or all of them below `home` (also STOREASSIST_HOME)."""
    chosen = home or (Path(os.environ["STOREASSIST_HOME"]) if os.environ.get("STOREASSIST_HOME") else None)
    if chosen is not None:
        return Paths(chosen / "config", chosen / "data", chosen / "state")
    config = KIOSK_CONFIG if (KIOSK_CONFIG / "settings.toml").exists() else platformdirs.user_config_path("storeassist")
    return Paths(config, platformdirs.user_data_path("storeassist"), platformdirs.user_state_path("storeassist"))
