"""Draw the demo store's product pictures: python tools/make_demo_pictures.py [--sheet FILE].

One PNG of 320 by 320 for each kind of product and colour, into resources/demo/pictures. `--sheet` also puts all of them
on one page at the sizes the app shows, on its light and dark grounds, for looking at.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import demo_art_goods as goods
import demo_art_wear as wear
import numpy as np
from demo_brush import SIDE, Brush, ground_of
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath

from storeassist_qt.simulators.demo_pictures import picture_name
from storeassist_qt.simulators.demo_store import products

TARGET = Path(__file__).resolve().parent.parent / "resources" / "demo" / "pictures"
MOST_BYTES = 12 * 1024
COLOURS = {
    "deep-navy": "#27407A", "oat": "#E0CDA9", "moss": "#6F8A4E", "white": "#F8FAFC", "slate": "#5B7086",
    "amber": "#F0A63C", "black": "#333A44", "grey": "#98A4B0", "rust": "#C05F3C", "lime": "#A6CC3E", "brown": "#8A5A36",
    "ink": "#364777", "sky": "#A9D0EE", "sand": "#DDC59C", "terracotta": "#CB7152", "fig": "#82507A",
    "cedar": "#A4653F", "tonka": "#C39A6B", "brick-red": "#AE3B2E", "rose": "#DC7A8C", "nude": "#CB9A80",
    "silver": "#C4CCD5", "red": "#CF3F36", "plum": "#7B4678", "teal": "#1F9092", "honey": "#E3A737", "cocoa": "#7C4F38",
    "green": "#4E9160", "copper": "#C27A4E", "lemon": "#F7E27A",
}  # fmt: skip
PLAIN = {  # what comes in one colour only
    "serum": "#E9B9A6", "sunscreen": "#F3B23C", "train": "#D9503F", "puzzle": "#2B3570", "book-trains": "#27407A",
    "book-kitchen": "#D9795B", "oil": "#6E7F3A", "coffee": "#5A3A28", "water": "#8CC8EC", "seeds": "#CFE3B4",
    "grapes": "#8E3A5E", "gift": "#5AA59B", "set": "#DDC59C",
}  # fmt: skip
DRAWN = {
    "can": goods.watering_can, "set": goods.morning_set, "book-trains": goods.book_trains,
    "book-kitchen": goods.book_kitchen,
}  # fmt: skip


def draw(name: str) -> QImage:
    family = next((known for known in [*DRAWN, *PLAIN] if name == known or name.startswith(f"{known}-")), "")
    family = family or name.partition("-")[0]
    color = COLOURS.get(name.removeprefix(f"{family}-"), "") or PLAIN[family]
    ground = ground_of({"water": "#5AA7E0"}.get(family, color))
    brush = Brush(ground)
    paint = DRAWN.get(family) or getattr(wear, family, None) or getattr(goods, family)
    paint(brush, color)
    return brush.end()


def save(image: QImage, path: Path) -> int:
    """Save with the 256 most frequent colours: a flat picture loses only shades along its edges, and most bytes."""
    points = np.frombuffer(image.constBits(), np.uint32).reshape(SIDE * SIDE) | 0xFF000000
    colors, places, counts = np.unique(points, return_inverse=True, return_counts=True)
    kept = np.argsort(-counts, kind="stable")[:256]
    palette = colors[kept]
    parts = np.stack([(colors >> shift) & 0xFF for shift in (0, 8, 16)], axis=1).astype(np.int32)
    distance = ((parts[:, None, :] - parts[kept][None, :, :]) ** 2).sum(axis=2)
    indices = distance.argmin(axis=1).astype(np.uint8)[places]
    flat = QImage(indices.tobytes(), SIDE, SIDE, SIDE, QImage.Format.Format_Indexed8)
    flat.setColorTable([int(color) for color in palette])
    if not flat.save(str(path), "PNG", 0):
        raise SystemExit(f"{path} could not be written")
    return path.stat().st_size


def sheet(images: list[QImage], path: Path) -> None:
    columns = 10
    rows = -(-len(images) // columns)
    page = QImage(columns * 104, rows * 104 * 2, QImage.Format.Format_RGB32)
    painter = QPainter(page)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for half, ground in enumerate(("#FFFFFF", "#141B24")):
        painter.fillRect(QRectF(0, half * rows * 104, page.width(), rows * 104), QColor(ground))
        for place, image in enumerate(images):
            rect = QRectF(place % columns * 104 + 6, (place // columns + half * rows) * 104 + 6, 92, 92)
            clip = QPainterPath()
            clip.addRoundedRect(rect, 14, 14)
            painter.setClipPath(clip)
            small = image.scaled(92, 92, mode=Qt.TransformationMode.SmoothTransformation)
            painter.drawImage(rect, small)
            painter.setClipping(False)
    painter.end()
    page.save(str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheet", type=Path)
    wanted = parser.parse_args()
    application = QGuiApplication([])
    TARGET.mkdir(parents=True, exist_ok=True)
    names = dict.fromkeys(picture_name(product.name, product.colour) for product in products())
    images = {name: draw(name) for name in names if name}
    sizes = [save(image, TARGET / f"{name}.png") for name, image in images.items()]
    for old in {path.stem for path in TARGET.glob("*.png")} - set(images):
        (TARGET / f"{old}.png").unlink()
    if max(sizes) > MOST_BYTES:
        raise SystemExit(f"a picture has {max(sizes)} bytes, more than {MOST_BYTES}")
    if wanted.sheet:
        sheet(list(images.values()), wanted.sheet)
    print(f"{len(sizes)} pictures, {sum(sizes) // 1024} KB, the largest {max(sizes)} bytes")
    del application


if __name__ == "__main__":
    main()
