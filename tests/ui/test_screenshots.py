"""The main screens beside pictures of how they are meant to look.

A picture may differ in at most 1 % of its pixels by more than 12 levels. After a change that is meant, look at every
picture and write the references anew:

    STOREASSIST_RENEW_REFERENCES=1 python -m pytest tests/ui/test_screenshots.py

A picture that differs is written beside the test's other files (its path stands in the message). References are stored
in steps of 12 levels and a kiosk's at half its size: small, and half of what the comparison forgives.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication
from tests.ui import shots, shots_returns
from tests.ui.desk import desk_orders, old_orders, oms_order, sync_world
from tests.ui.fakes import make_world

from storeassist_qt.ui.screens.orders import OrdersScreen
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme

REFERENCES = Path(__file__).parent / "references"
RENEW = "STOREASSIST_RENEW_REFERENCES"
MOST_LEVELS, MOST_SHARE = 12, 0.01
LARGEST_BYTES = 40_000
STEP = 12
SIZES = {"handheld": (360, 640), "kiosk": (1280, 720)}


def handoff(world, window):
    desk_orders(world)
    window.open("handoff")


def handoff_detail(world, window):
    desk_orders(world)
    window.open("handoff")
    window.open("handoff_detail", order_id="o-100214")
    page = window.page("handoff_detail")
    page.pane.vm.accept("o-100214/l1", 2)
    page.pane.vm.reject("o-100214/l2", 1, "damaged")


def orders(world, window):
    old_orders(world)
    window.register("orders", lambda: OrdersScreen(world.services, window, in_background=False))
    window.open("orders")
    page = window.page("orders")
    page.search_field.setText("ra")
    page.vm.read()


def sync(world, window):
    sync_world(world)
    window.session_vm.put_away("offline")
    window.open("sync")
    window.snackbar_line.dismiss()


def order_detail(world, window):
    oms_order(world)
    window.open("orders")
    window.open("order_detail", order_id="o-100190")
    window.snackbar_line.dismiss()


SCENES = {
    "queue": shots.queue_selected,
    "walk_summary": shots.walk_summary,
    "stage_form": shots.stage_order,
    "handoff": handoff,
    "handoff_detail": handoff_detail,
    "orders": orders,
    "order_detail": order_detail,
    "sync": sync,
    "returns": shots_returns.check,
    "returns_choose": shots_returns.choose,
    "returns_credited": shots_returns.credited,
    "sign_in": shots.sign_in_pin,
}
LOOKS = [("handheld", Mode.LIGHT), ("handheld", Mode.DARK), ("kiosk", Mode.LIGHT)]


def pixels(image):
    """Return height x width x 3 levels."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def share_that_differs(found, wanted):
    """Return the share of pixels that differ by more than MOST_LEVELS in any channel."""
    if found.shape != wanted.shape:
        return 1.0
    far = np.abs(found.astype(np.int16) - wanted.astype(np.int16)).max(axis=2) > MOST_LEVELS
    return float(far.mean())


def write_reference(image, path):
    levels = np.minimum((pixels(image).astype(np.uint16) + STEP // 2) // STEP * STEP, 255)
    found, places, counts = np.unique(levels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True)
    colours = found[np.argsort(-counts, kind="stable")[:256]]  # rare shades of edges go to their nearest
    distance = np.abs(found[:, None].astype(np.int16) - colours[None].astype(np.int16)).sum(axis=2)
    height, width, _ = levels.shape
    nearest = distance.argmin(axis=1)[places.reshape(-1)]
    indexes = np.ascontiguousarray(nearest.reshape(height, width).astype(np.uint8))
    small = QImage(indexes.data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([qRgb(*(int(level) for level in colour)) for colour in colours])
    path.parent.mkdir(exist_ok=True)
    assert small.save(str(path), "PNG", 0)  # the smallest file


def draw(qtbot, families, scene, device, mode):
    theme = Theme(mode, families=families)
    world = make_world(theme=theme, device_role=device)
    window = MainWindow(world.services)
    qtbot.addWidget(window)
    window.resize(*SIZES[device])
    window.show()
    qtbot.waitExposed(window)
    shots.start(window)
    SCENES[scene](world, window)
    for _ in range(6):  # layouts settle from the outside to the inside
        QApplication.processEvents()
    image = window.grab().toImage()
    if device == "kiosk":  # compared at half its size, which keeps the file small
        image = image.scaledToWidth(image.width() // 2, Qt.TransformationMode.SmoothTransformation)
    return image


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("device", "mode"), LOOKS)
def test_a_screen_looks_as_it_is_meant_to(qtbot, font_families, tmp_path, scene, device, mode):
    image = draw(qtbot, font_families, scene, device, mode)
    path = REFERENCES / f"{scene}-{device}-{mode.value}.png"
    if os.environ.get(RENEW):
        write_reference(image, path)
    share = share_that_differs(pixels(image), pixels(QImage(str(path))))
    if share > MOST_SHARE:
        image.save(str(tmp_path / path.name))
    assert share <= MOST_SHARE, f"{share:.1%} of {path.name} differs; as drawn now: {tmp_path / path.name}"


def test_the_comparison_sees_a_moved_card(qtbot, font_families):
    image = draw(qtbot, font_families, "queue", "handheld", Mode.LIGHT)
    levels = pixels(image)
    assert share_that_differs(levels, np.roll(levels, 4, axis=0)) > MOST_SHARE
    assert share_that_differs(levels, levels[:-1]) == 1.0


def test_the_references_are_small_and_none_is_left_over():
    wanted = {f"{scene}-{device}-{mode.value}.png" for scene in SCENES for device, mode in LOOKS}
    stored = {path.name: path.stat().st_size for path in REFERENCES.glob("*.png")}
    assert set(stored) == wanted
    assert [name for name, size in stored.items() if size > LARGEST_BYTES] == []
