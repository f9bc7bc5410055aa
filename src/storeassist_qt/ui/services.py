"""All that the screens are given, in one frozen bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storeassist_qt.domain import ports

if TYPE_CHECKING:
    from storeassist_qt.ui.theme import Theme


@dataclass(frozen=True)
class Services:
    """The ports of `domain.ports` and the theme; made once by `app/wiring.py`, or by a test."""

    theme: Theme
    clock: ports.Clock
    orders: ports.OrderReader
    sink: ports.CommandSink
    catalogue: ports.CatalogueReader
    hub: ports.HubLookup
    drafts: ports.DraftStore
    sign_in: ports.SignIn
    sync: ports.SyncPort
    store: ports.StoreSettings
    device: ports.DeviceSettings
    camera: ports.Camera
    feedback: ports.Feedback
    device_name: str = ""
    device_role: str = "handheld"  # handheld | kiosk
    version: str = ""
