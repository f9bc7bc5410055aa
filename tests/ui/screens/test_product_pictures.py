"""A picture that arrives appears where its category icon stood in."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint
from tests.ui.desk import desk_orders
from tests.ui.fakes import make_world
from tests.ui.pictures import KEY, FakePictures, png

from storeassist_qt.ui.kit import RowView, Sheet
from storeassist_qt.ui.screens.item_picture import ProductPicture
from storeassist_qt.ui.shell import MainWindow

RED = "#cf3f36"
ORDER = "o-100214"


@pytest.fixture
def pictures():
    return FakePictures()


@pytest.fixture
def window(qtbot, theme, pictures):
    world = make_world(theme=theme)
    world.catalogue.by_sku = {
        sku: msgspec.structs.replace(product, image=KEY) for sku, product in world.catalogue.by_sku.items()
    }
    desk_orders(world)
    made = MainWindow(replace(world.services, pictures=pictures))
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def color_at(widget, x, y):
    return widget.grab().toImage().pixelColor(QPoint(x, y)).name()


def test_the_walk_shows_the_picture_once_it_has_come(window, pictures):
    queue = window.page("queue").vm
    queue.toggle("o-100261")
    queue.start_selected()
    page = window.page("walk")
    assert KEY in pictures.asked
    assert color_at(page.picture, 20, 20) != RED
    pictures.arrive("00" * 32, png(10, 10))  # somebody else's
    assert color_at(page.picture, 20, 20) != RED
    pictures.arrive(KEY, png(320, 320, RED))
    assert color_at(page.picture, 20, 20) == RED
    page.picture.pressed.emit()
    shown = Sheet.on_top_of(window).findChild(ProductPicture)
    assert shown.width() == 220
    assert color_at(shown, 30, 30) == RED


def test_the_sheet_of_an_item_gets_its_picture_while_it_is_open(window, pictures):
    queue = window.page("queue").vm
    queue.toggle("o-100261")
    queue.start_selected()
    window.page("walk").picture.pressed.emit()
    shown = Sheet.on_top_of(window).findChild(ProductPicture)
    assert color_at(shown, 30, 30) != RED
    pictures.arrive(KEY, png(320, 320, RED))
    assert color_at(shown, 30, 30) == RED


@pytest.mark.parametrize(("screen", "name"), [("handoff_detail", "item_"), ("order_detail", "order_line")])
def test_rows_show_their_pictures_once_they_have_come(window, pictures, qtbot, screen, name):
    window.open(screen, order_id=ORDER)
    rows = [row for row in window.findChildren(RowView) if row.objectName().startswith(name)]
    assert rows
    qtbot.waitUntil(lambda: KEY in pictures.asked)
    assert color_at(rows[0], 20, 39) != RED
    pictures.arrive(KEY, png(320, 320, RED))
    assert color_at(rows[0], 20, 39) == RED
