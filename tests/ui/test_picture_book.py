"""Pictures as the screens paint them."""

import gc
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from tests.ui.fakes import FakeCatalogue, make_world
from tests.ui.pictures import KEY, FakePictures, png

from storeassist_qt.ui.pictures import KEPT_BYTES, PictureBook, decode

SKU = "NF-20418-NVY-M"


@pytest.fixture
def pictures():
    return FakePictures()


@pytest.fixture
def book(qapp, pictures):
    catalogue = FakeCatalogue()
    catalogue.by_sku = {SKU: _with_image(catalogue, SKU)}
    return PictureBook(pictures, catalogue)


def _with_image(catalogue, sku):
    return msgspec.structs.replace(catalogue.by_sku[sku], image=KEY)


def test_a_product_without_a_picture_has_none(book, pictures):
    assert book.of_sku("unknown") is None
    assert book.image("") is None
    assert pictures.asked == []


def test_a_picture_is_decoded_once_for_each_size(book, pictures):
    assert book.of_sku(SKU) is None
    pictures.arrive(KEY, png(320, 320, "#27407a"))
    small, large = book.of_sku(SKU), book.image(KEY, 220)
    assert (small.width(), large.width()) == (64, 220)
    assert small.pixelColor(5, 5).name() == "#27407a"
    asked = len(pictures.asked)
    assert book.of_sku(SKU) is small
    assert book.image(KEY, 220) is large
    assert len(pictures.asked) == asked


def test_a_large_picture_is_decoded_beside_the_screen(book, pictures, qtbot):
    pictures.arrive(KEY, png(1200, 1200))
    with qtbot.waitSignal(book.arrived) as told:
        assert book.of_sku(SKU) is None
        assert book.of_sku(SKU) is None  # painted again meanwhile
    assert told.args == [KEY]
    assert book.of_sku(SKU).width() == 64
    assert len(pictures.asked) == 1


def test_a_large_picture_that_is_broken_is_given_up(book, pictures, qtbot):
    pictures.arrive(KEY, png(1200, 1200)[:80])
    assert book.of_sku(SKU) is None
    qtbot.waitUntil(lambda: not book._under_way)
    assert book.of_sku(SKU) is None
    assert len(pictures.asked) == 1


def test_an_arrival_is_passed_on(book, pictures, qtbot):
    with qtbot.waitSignal(book.arrived) as told:
        pictures.arrive(KEY, png(8, 8))
    assert told.args == [KEY]


def test_broken_data_is_logged_once_and_the_icon_stays(book, pictures, caplog):
    pictures.arrive(KEY, png(320, 320)[:60])
    assert book.of_sku(SKU) is None
    assert book.image(KEY) is None
    assert caplog.text.count("cannot be shown") == 1


def test_the_memory_for_pictures_has_an_end(book, pictures):
    content = png(600, 600)
    for number in range(20):
        pictures.arrive(f"{number:064d}", content)
        assert book.image(f"{number:064d}", 600) is not None
    assert 0 < book._kept_bytes <= KEPT_BYTES
    assert book._kept_bytes == sum(image.sizeInBytes() for image in book._images.values())


def test_a_book_that_is_gone_is_told_nothing(qapp, pictures):
    book = PictureBook(pictures, FakeCatalogue())
    assert len(pictures.listeners) == 1
    del book
    gc.collect()
    assert pictures.listeners == []


def test_services_without_pictures_show_icons(theme):
    services = replace(make_world(theme=theme).services, pictures=None)
    assert services.images is services.images
    assert services.images.of_sku(SKU) is None


# --- decoding ------------------------------------------------------------------------------------------------------
@pytest.mark.qt_log_ignore("JPEG datastream")
@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff", b"RIFF", b"<svg/>", bytes(5000)]
)
def test_no_garbage_is_a_picture(qapp, content):
    assert decode(content, 64) is None


def test_a_picture_larger_than_any_product_picture_is_refused_before_it_is_decoded(qapp):
    header = bytearray(png(4, 4))
    header[16:24] = (30_000).to_bytes(4, "big") * 2
    assert decode(bytes(header), 64) is None


@pytest.mark.parametrize(
    ("width", "height", "wanted"), [(640, 320, (128, 64)), (3000, 1500, (128, 64)), (40, 30, (40, 30))]
)
def test_the_shorter_side_fits_and_nothing_is_enlarged(qapp, width, height, wanted):
    image = decode(png(width, height), 64)
    assert (image.width(), image.height()) == wanted


def test_a_transparent_picture_keeps_its_transparency(qapp):
    drawn = QImage(100, 100, QImage.Format.Format_ARGB32)
    drawn.fill(QColor(0, 0, 0, 0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")
    assert decode(buffer.data().data(), 64).pixelColor(5, 5).alpha() == 0
