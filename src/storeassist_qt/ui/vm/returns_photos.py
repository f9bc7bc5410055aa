"""The photos of a check: their files where they are here, and where they still are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, translate


@dataclass(frozen=True)
class PhotoData:
    """A photo of the unit: its key, its file where it is here, and whether it still travels from here."""

    key: str
    content: bytes | None
    is_waiting: bool


class UnitPhotos:
    """Reads photos once: they never change, and are asked for with each answer."""

    def __init__(self, services: Services) -> None:
        self._port = services.photos
        self._own_name = services.device_name
        self._contents: dict[str, bytes] = {}

    def forget(self) -> None:
        """Let go of the files that were read."""
        self._contents.clear()

    def of(self, keys: Sequence[str]) -> tuple[PhotoData, ...]:
        """Return the photos of these keys."""
        return tuple(self._photo(key) for key in keys)

    def _photo(self, key: str) -> PhotoData:
        if self._port is None:
            return PhotoData(key, None, is_waiting=False)
        content = self._contents.get(key) or self._port.photo(key)
        if content is not None:
            self._contents[key] = content
        return PhotoData(key, content, self._port.is_waiting(key))

    def travel_text(self, keys: Sequence[str], device_name: str) -> str:
        """Return "1 photo still on Counter 2", "" once all are at the hub; `device_name` is where they were taken."""
        photos = self.of(keys)
        waiting = sum(photo.is_waiting for photo in photos)
        missing = sum(photo.content is None for photo in photos)
        if not waiting and not (missing and device_name):
            return ""
        text = translate("Returns", "%n photo(s) still on %1", "", waiting or missing)
        return fill(text, self._own_name if waiting else device_name)
