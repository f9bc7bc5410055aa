"""What a camera can tell and do beyond frames and codes; screens ask for it and live without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True)
class FrameFacts:
    """What one decoded frame was like.

    `hint` is what the person could do after a second without a read: "too_dark", "too_far", "hold_still" or "".
    `outlines` are the corners of the codes found, in pixels of the frame; `texts` what they say. `brightness` is the
    mean level of the aiming band (0-255).
    """

    hint: str = ""
    outlines: tuple[tuple[tuple[int, int], ...], ...] = ()
    texts: tuple[str, ...] = ()
    elapsed_ms: float = 0.0
    stage: str = ""
    engine: str = ""
    brightness: float = 0.0
    sharpness: float = 0.0


@runtime_checkable
class CameraHelp(Protocol):
    """The camera's further half: not every camera has it."""

    def watch(self, on_facts: Callable[[FrameFacts], None] | None) -> None:
        """Call `on_facts` on the GUI thread about ten times a second while the camera runs; None ends it."""
        ...

    def controls(self) -> dict[str, float]:
        """Return the controls the driver has: torch, focus, autofocus, exposure, auto_exposure, brightness, zoom."""
        ...

    def set_control(self, name: str, value: float) -> bool:
        """Set one; False where there is none of that name or the driver refused."""
        ...


@dataclass(frozen=True)
class CodePicture:
    """A barcode in gray levels, a pixel for each module's width, row after row."""

    levels: bytes
    width: int
    height: int


@runtime_checkable
class CodePainter(Protocol):
    """Draws barcodes for the screen: what has decoders has their writer."""

    def paint_code(self, text: str, symbology: str) -> CodePicture:
        """Return one barcode with its quiet zone. Raises ScanError("cannot_render")."""
        ...
