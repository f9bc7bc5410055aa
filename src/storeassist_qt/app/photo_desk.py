"""`ports.Photos`: photos of the counter's camera, kept here and at the hub."""

from __future__ import annotations

from storeassist_qt.app.hub_files import HubFiles
from storeassist_qt.cache.store import DeviceStore
from storeassist_qt.domain.ports import Frame


class PhotoDesk:
    """Keeps photos in the device's database; sync takes them to the hub behind the commands."""

    def __init__(self, store: DeviceStore, files: HubFiles) -> None:
        self._store = store
        self._files = files

    def keep(self, frame: Frame) -> str:
        """Compress a camera picture to at most 500 KB, keep it, queue it for the hub; returns its SHA-256.

        Raises ScanError("photo_unusable"), StorageError.
        """
        from storeassist_qt.scanning.photos import jpeg_of  # not for the first frame: OpenCV takes long to import

        return self._store.photos.keep(jpeg_of(frame))

    def photo(self, sha256: str) -> bytes | None:
        """Return the JPEG if it is on this device, else None (and ask the hub in the background).

        When it has come, its order is reported as changed.
        """
        content = self._files.held(sha256)
        if content is None:
            self._files.wish(sha256)
        return content

    def is_waiting(self, sha256: str) -> bool:
        """Tell whether the photo still has to travel from this device to the hub."""
        return self._store.photos.is_waiting(sha256)
