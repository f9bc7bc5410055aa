"""All that the screens are given, in one frozen bundle."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from storeassist_qt.domain import ports
from storeassist_qt.ui.pictures import PictureBook

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
    pictures: ports.Pictures | None = None
    documents: ports.Documents | None = None
    photos: ports.Photos | None = None
    return_numbers: ports.ReturnNumbers | None = None

    @cached_property
    def images(self) -> PictureBook:
        """The product pictures, ready to paint; without `pictures` there are none and icons stand in."""
        return PictureBook(self.pictures, self.catalogue)
