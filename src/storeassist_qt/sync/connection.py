"""One client for everything that asks the hub, made when it is first needed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import SyncError
from storeassist_qt.sync.engine import ClientSettings

if TYPE_CHECKING:
    from storeassist_qt.sync.client import HubClient


class HubConnection:
    """Gives out a HubClient with the device's address and token as they stand."""

    def __init__(self, store: DeviceStore, settings: ClientSettings | None = None) -> None:
        self._store = store
        self._settings = settings or ClientSettings()
        self._turn = threading.Lock()
        self._client: HubClient | None = None
        self._made_for: tuple[str, str] = ("", "")

    def client(self) -> HubClient:
        """Return the client; raises SyncError("hub_unreachable") where no hub is known, or "address_wrong"."""
        identity = self._store.meta.identity
        wanted = (self._settings.url or identity.hub_url, self._settings.token or identity.token)
        if not wanted[0]:
            raise SyncError("hub_unreachable", url="")
        with self._turn:
            if self._client is None or wanted != self._made_for:
                from storeassist_qt.sync.client import HubClient

                if self._client is not None:
                    self._client.close()
                self._client = HubClient(*wanted, verify=self._settings.verify, transport=self._settings.transport)
                self._made_for = wanted
            return self._client

    def use(self, settings: ClientSettings) -> None:
        """Take other settings from now on."""
        with self._turn:
            self._settings = settings

    def close(self) -> None:
        """End the connections."""
        with self._turn:
            if self._client is not None:
                self._client.close()
                self._client = None
