"""The lamp beside a camera, where Linux shows one: the camera's own V4L2 control, or an LED named torch or flash."""

from __future__ import annotations

import contextlib
import logging
import os
import struct
from pathlib import Path
from typing import Protocol

logger = logging.getLogger(__name__)

# linux/v4l2-controls.h and videodev2.h
_FLASH_LED_MODE, _MODE_NONE, _MODE_TORCH = 0x009C0901, 0, 2
_G_CTRL, _S_CTRL, _QUERYCTRL = 0xC008561B, 0xC008561C, 0xC0445624
_QUERY_SIZE, _DISABLED = 68, 0x0001


class Torch(Protocol):
    """A lamp that is on or off."""

    def is_on(self) -> bool:
        """Tell whether it burns."""
        ...

    def set(self, on: bool) -> bool:
        """Switch it; False where the system refused."""
        ...


def find_torch(node: Path | None, root: Path | str = "/") -> Torch | None:
    """Return the lamp of a video device, else the machine's only one; None where there is none this user may switch."""
    if node is not None and (own := V4lTorch(node)).is_there():
        return own
    folder = Path(root) / "sys/class/leds"
    if not folder.is_dir():
        return None
    leds = [led for led in sorted(folder.iterdir()) if "torch" in led.name.lower()]
    leds = leds or [led for led in sorted(folder.iterdir()) if "flash" in led.name.lower()]
    usable = [led for led in leds if os.access(led / "brightness", os.W_OK)]
    return LedTorch(usable[0]) if usable else None


class LedTorch:
    """A lamp under /sys/class/leds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_on(self) -> bool:
        """Tell whether it burns."""
        return self._number("brightness") > 0

    def set(self, on: bool) -> bool:
        """Switch it, at its full torch level."""
        level = max(1, self._number("max_brightness")) if on else 0
        try:
            (self._folder / "brightness").write_text(str(level), encoding="ascii")
        except OSError as error:
            logger.warning("the torch %s cannot be switched: %s", self._folder.name, error)
            return False
        return True

    def _number(self, name: str) -> int:
        try:
            return int((self._folder / name).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0


class V4lTorch:
    """The flash LED control of a video device, in its torch mode."""

    def __init__(self, node: Path) -> None:
        self._node = node

    def is_there(self) -> bool:
        """Tell whether the driver has the control."""
        query = bytearray(struct.pack("<I", _FLASH_LED_MODE).ljust(_QUERY_SIZE, b"\0"))
        if not self._ask(_QUERYCTRL, query):
            return False
        flags = struct.unpack_from("<I", query, 56)[0]
        return not flags & _DISABLED

    def is_on(self) -> bool:
        """Tell whether it burns."""
        control = bytearray(struct.pack("<Ii", _FLASH_LED_MODE, 0))
        return self._ask(_G_CTRL, control) and struct.unpack("<Ii", control)[1] == _MODE_TORCH

    def set(self, on: bool) -> bool:
        """Switch it."""
        mode = _MODE_TORCH if on else _MODE_NONE
        return self._ask(_S_CTRL, bytearray(struct.pack("<Ii", _FLASH_LED_MODE, mode)))

    def _ask(self, request: int, data: bytearray) -> bool:
        try:
            import fcntl
        except ImportError:  # no Linux
            return False
        try:
            number = os.open(self._node, os.O_RDWR | os.O_NONBLOCK)
        except OSError:
            return False
        try:
            with contextlib.suppress(OSError):
                fcntl.ioctl(number, request, data, True)
                return True
            return False
        finally:
            os.close(number)
