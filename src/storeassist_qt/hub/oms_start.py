"""Makes the connection to the store's OMS from its settings file."""

from __future__ import annotations

import logging
from pathlib import Path

from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.hub.oms_records import OmsRecords
from storeassist_qt.oms.port import OmsConnection

logger = logging.getLogger(__name__)

SETTINGS_FILE = "oms.toml"


def settings_file(folder: Path, chosen: Path | None = None) -> Path | None:
    """Return the settings to use: the chosen file, `oms.toml` in the hub's folder if it is there, or none."""
    if chosen is not None:
        return chosen
    usual = folder / SETTINGS_FILE
    return usual if usual.exists() else None


def connect(path: Path, records: OmsRecords) -> OmsConnection:
    """Return the connection that a TOML file with a table [fynd] describes; nothing is sent yet.

    `records` keeps its raw answers and accepted writes: give it to the hub too. The environment's
    STOREASSIST_FYND_<NAME> goes over the file. Raises SettingsError naming what is wrong.
    """
    from storeassist_qt.oms.fynd.build import connect_hub  # the HTTP client is for hubs with an OMS alone
    from storeassist_qt.oms.fynd.settings import load_settings

    settings = load_settings(path)
    try:
        if path.stat().st_mode & 0o077:
            logger.warning("%s holds a password and can be read by other users of this machine", path)
    except OSError as error:
        raise SettingsError("fynd_settings_unreadable", path=str(path), detail=error.strerror or "") from error
    return connect_hub(settings, sink=records, accepted=records)
