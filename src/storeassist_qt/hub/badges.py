"""Draws an associate's badge as a Code 128 barcode."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import zxingcpp

from storeassist_qt.domain.errors import HubError
from storeassist_qt.hub.signatures import png
from storeassist_qt.security.tokens import BADGE_PREFIX

SCALE = 3  # dots a module in a PNG: about 0.38 mm at 200 dpi


def barcode_text(badge: str) -> str:
    """Return what the barcode says: the badge with its prefix, by which a scan in a PIN field is known."""
    return badge if badge.startswith(BADGE_PREFIX) else BADGE_PREFIX + badge


def write(text: str, target: Path) -> None:
    """Write the barcode as .svg or .png; raises HubError("file_unusable")."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    if target.suffix.lower() == ".png":
        image: Any = zxingcpp.write_barcode_to_image(barcode, scale=SCALE, add_quiet_zones=True)
        points = memoryview(image)
        height, width = image.shape[:2]
        content = png(bytearray(points.tobytes()), width, height)
    else:
        content = zxingcpp.write_barcode_to_svg(barcode, add_hrt=True, add_quiet_zones=True).encode()
    try:
        target.write_bytes(content)
    except OSError as error:
        raise HubError("file_unusable", path=str(target), detail=error.strerror or str(error)) from error
