"""The store's logo: checked, made small enough to print, and left out where it cannot be used."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from functools import lru_cache

from storeassist_qt.domain.errors import DocumentError

logger = logging.getLogger(__name__)

MAX_BYTES = 2_000_000
MAX_PIXELS = 25_000_000
PRINTED_PX = 900  # across the widest place a logo gets, that is 400 dpi and more


@dataclass(frozen=True)
class Logo:
    """A PNG with its proportions (width by height)."""

    png: bytes
    ratio: float


def check_logo(picture: bytes) -> None:
    """Raise DocumentError("logo_unreadable") for bytes that cannot be printed as a logo (PNG or JPEG, 2 MB)."""
    _prepared(picture)


def prepare(picture: bytes | None) -> Logo | None:
    """Return the logo for printing, or None without one.

    A document never waits for a picture: one that cannot be used is left out and logged.
    """
    if not picture:
        return None
    try:
        return _prepared(picture)
    except DocumentError as error:
        logger.warning("the document is made without the store's logo: %s", error)
        return None


@lru_cache(maxsize=4)
def _prepared(picture: bytes) -> Logo:
    from PIL import Image

    if len(picture) > MAX_BYTES:
        raise DocumentError("logo_unreadable", reason="too large", bytes=len(picture), limit=MAX_BYTES)
    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as found:
            if found.width * found.height > MAX_PIXELS:
                raise DocumentError("logo_unreadable", reason="too many pixels", pixels=found.width * found.height)
            found.thumbnail((PRINTED_PX, PRINTED_PX))
            seen = found.convert("RGBA")
    except (OSError, ValueError, SyntaxError, *bombs) as error:  # SyntaxError: what Pillow says of a broken PNG
        raise DocumentError("logo_unreadable", reason=type(error).__name__) from error
    paper = Image.new("RGB", seen.size, (255, 255, 255))
    paper.paste(seen, mask=seen.getchannel("A"))
    written = io.BytesIO()
    paper.save(written, "PNG")
    return Logo(written.getvalue(), seen.width / seen.height)
