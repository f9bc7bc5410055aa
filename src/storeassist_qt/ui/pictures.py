"""Product pictures as the screens paint them: decoded once, at the size shown; the category icon stands in."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from storeassist_qt.domain import ports

logger = logging.getLogger(__name__)

ROW_SIDE = 64
"""The largest picture a row paints, in dp."""
LARGE_SIDE = 220
MOST_POINTS = 25_000_000
"""Beyond this a file is no product picture; decoding it would cost more memory than the app has."""
SMALL_POINTS = 400_000
"""Up to here a picture is decoded where it is asked for, in a few milliseconds; beyond, on a thread of its own."""
KEPT_BYTES = 12 * 1024 * 1024
IMAGE_KNOWN_S = 60.0  # how long a SKU's picture is not looked up again: a list asks with each painting


class PictureBook(QObject):
    """Gives the image of a product, or None until it has come; ``arrived(str)`` says which key is there now."""

    arrived = Signal(str)
    _decoded = Signal(str, int, object)

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
        self._under_way: set[tuple[str, int]] = set()
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
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
        if (key, points) in self._under_way:
            return None
        content = self._pictures.picture(key)
        if content is None:
            return None
        if _points_of(content) > SMALL_POINTS:
            self._under_way.add((key, points))
            threading.Thread(target=self._decode, args=(key, points, content), name="decode", daemon=True).start()
            return None
        return self._keep(key, points, decode(content, points))

    def _decode(self, key: str, points: int, content: bytes) -> None:
        image = decode(content, points)
        with contextlib.suppress(RuntimeError):  # the window, and with it this book, has gone meanwhile
            self._decoded.emit(key, points, image)

    @Slot(str, int, object)
    def _on_decoded(self, key: str, points: int, image: QImage | None) -> None:
        self._under_way.discard((key, points))
        if self._keep(key, points, image) is not None:
            self.arrived.emit(key)

    def _keep(self, key: str, points: int, image: QImage | None) -> QImage | None:
        if image is None:
            logger.warning("The picture %s cannot be shown", key[:12])
            self._broken.add(key)
            return None
        self._images[key, points] = image
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > KEPT_BYTES and len(self._images) > 1:
            self._kept_bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        return image


def decode(content: bytes, side: int) -> QImage | None:
    """Return a picture scaled so that its shorter side has `side` points (never enlarged); None for unusable data."""
    buffer, reader = _reader(content)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_POINTS:
        return None
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if wanted.width() * 4 < size.width():
        reader.setScaledSize(wanted * 2)  # a JPEG is then decoded at a fraction of its size
    image = reader.read()
    buffer.close()
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


def _reader(content: bytes) -> tuple[QBuffer, QImageReader]:
    """Return a reader and what it reads from, which has to live as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return buffer, reader


def _points_of(content: bytes) -> int:
    """Return how many points a picture has, by its header; 0 where it has none."""
    _buffer, reader = _reader(content)
    size = reader.size()
    return size.width() * size.height() if size.isValid() else 0


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0
