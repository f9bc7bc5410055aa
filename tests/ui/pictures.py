"""A fake of `ports.Pictures` and pictures to put into it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from storeassist_qt.domain.ports import Unsubscribe

KEY = "5a" * 32


class FakePictures:
    """Has what has arrived, and remembers what was asked for."""

    def __init__(self) -> None:
        self.content: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.listeners: list[Callable[[str], None]] = []

    def picture(self, key: str) -> bytes | None:
        self.asked.append(key)
        return self.content.get(key)

    def subscribe(self, changed: Callable[[str], None]) -> Unsubscribe:
        self.listeners.append(changed)
        return lambda: self.listeners.remove(changed)

    def arrive(self, key: str, content: bytes) -> None:
        """Tell the listeners of a picture, as after an answer of the hub."""
        self.content[key] = content
        for listener in tuple(self.listeners):
            listener(key)


def png(width: int, height: int, color: str = "#cf3f36") -> bytes:
    """Return a plain picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
