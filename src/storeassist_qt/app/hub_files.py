"""Files that lie at the hub by the SHA-256 of their content: photos of other counters, PDFs, the store's logo."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable

from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.errors import StorageError, SyncError
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection

logger = logging.getLogger(__name__)

PDF, JPEG = "application/pdf", "image/jpeg"
AGAIN_S = 20.0  # after a request that brought nothing
FILE_LIMIT = 8 * 1024 * 1024
_SHA256 = re.compile("[0-9a-f]{64}")


class HubFiles:
    """Fetches files and keeps them in the device's encrypted database: they may show people or their names."""

    def __init__(
        self,
        store: DeviceStore,
        connection: HubConnection,
        background: Background,
        is_online: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`is_online` tells whether the hub answers, `clock` counts seconds."""
        self._store = store
        self._connection = connection
        self._background = background
        self._is_online = is_online
        self._clock = clock
        self._turn = threading.Lock()
        self._not_before: dict[str, float] = {}

    @property
    def is_online(self) -> bool:
        """Tell whether the hub answers."""
        return self._is_online()

    def held(self, sha256: str) -> bytes | None:
        """Return a file that is on this device, or None."""
        return self._store.photos.content(sha256)

    def is_held(self, sha256: str) -> bool:
        """Tell whether a file is on this device."""
        return self._store.photos.has(sha256)

    def wish(self, sha256: str) -> None:
        """Ask for a file in the background, at most every 20 s; whoever shows its order is told when it is here."""
        if not _SHA256.fullmatch(sha256) or not self._is_online() or not self._may_ask(sha256):
            return
        self._background.ask(lambda: self.fetched(sha256, JPEG), lambda _content: None)

    def _may_ask(self, sha256: str) -> bool:
        now = self._clock()
        with self._turn:
            if self._not_before.get(sha256, now) > now:
                return False
            self._not_before = {key: at for key, at in self._not_before.items() if at > now}
            self._not_before[sha256] = now + AGAIN_S
        return True

    def fetched(self, sha256: str, media_type: str) -> tuple[bytes | None, str]:
        """Return a file, fetched now where it is not here, and "" or the code of why it cannot be had."""
        content = self.held(sha256)
        if content is not None:
            return content, ""
        if not self._is_online():
            return None, "document_offline"
        try:
            content = self._connection.client().blob(sha256)
        except SyncError as error:
            logger.info("A file could not be fetched from the hub: %s", error.code)
            return None, "document_offline"
        if content is None:
            return None, "document_gone"
        if len(content) > FILE_LIMIT:
            return None, "document_unusable"
        try:
            is_it = self._store.take_fetched(sha256, content, media_type)
        except StorageError as error:  # a full disk costs the copy, not the sight of it
            logger.warning("A fetched file could not be kept: %s", error)
            return content, ""
        return (content, "") if is_it else (None, "document_unusable")
