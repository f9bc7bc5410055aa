"""Product pictures as the screens paint them: decoded once, at the size shown; the category icon stands in."""

from __future__ import annotations

import logging
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from storeassist_qt.domain import ports

logger = logging.getLogger(__name__)

ROW_SIDE = 64
"""The largest picture a row paints, in dp."""
LARGE_SIDE = 220
MOST_POINTS = 25_000_000
"""Beyond this a file is no product picture; decoding it would cost more memory than the app has."""
KEPT_BYTES = 12 * 1024 * 1024
IMAGE_KNOWN_S = 60.0  # how long a SKU's picture is not looked up again: a list asks with each painting


class PictureBook(QObject):
    """Gives the image of a product, or None until it has come; ``arrived(str)`` says which key is there now."""

    arrived = Signal(str)

    def __init__(
        self,
        pictures: ports.Pictures | None,
        catalogue: ports.CatalogueReader,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._pictures = pictures
        self._catalogue = catalogue
        self._clock = clock
        self._images: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._kept_bytes = 0
        self._broken: set[str] = set()
        self._key_of: dict[str, tuple[float, str]] = {}
        if pictures is not None:
            own = weakref.ref(self)  # the port outlives the screens

            def tell(key: str) -> None:
                book = own()
                if book is not None:
                    book.arrived.emit(key)

            weakref.finalize(self, pictures.subscribe(tell))

    def of_sku(self, sku: str) -> QImage | None:
        """Return a product's picture for a row; the kit's ``ImageSource``."""
        return self.image(self.key_of(sku), ROW_SIDE)

    def key_of(self, sku: str) -> str:
        """Return the key of a product's picture, "" where it has none."""
        if self._pictures is None:
            return ""
        now = self._clock()
        known = self._key_of.get(sku)
        if known is not None and now < known[0]:
            return known[1]
        product = self._catalogue.product(sku)
        key = product.image if product is not None else ""
        if len(self._key_of) > 2000:
            self._key_of.clear()
        self._key_of[sku] = (now + IMAGE_KNOWN_S, key)
        return key

    def image(self, key: str, side: int = LARGE_SIDE) -> QImage | None:
        """Return a picture that covers a square of `side` dp, or None."""
        if not key or self._pictures is None or key in self._broken:
            return None
        points = round(side * _ratio())
        kept = self._images.get((key, points))
        if kept is not None:
            self._images.move_to_end((key, points))
            return kept
        content = self._pictures.picture(key)
        if content is None:
            return None
        image = decode(content, points)
        if image is None:
            logger.warning("The picture %s cannot be shown (%d bytes)", key[:12], len(content))
            self._broken.add(key)
            return None
        self._images[key, points] = image
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > KEPT_BYTES and len(self._images) > 1:
            self._kept_bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        return image


def decode(content: bytes, side: int) -> QImage | None:
    """Return a picture scaled so that its shorter side has `side` points (never enlarged); None for unusable data."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_POINTS:
        return None
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if wanted.width() * 4 < size.width():
        reader.setScaledSize(wanted * 2)  # a JPEG is then decoded at a fraction of its size
    image = reader.read()
    if image.isNull():
        return None
    if min(image.width(), image.height()) > side:
        image = image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
    # What the painter takes without converting at each painting.
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0
