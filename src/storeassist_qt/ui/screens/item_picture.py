"""A product's picture that appears once this device has it."""

from __future__ import annotations

from storeassist_qt.ui.kit import ItemPicture
from storeassist_qt.ui.pictures import PictureBook
from storeassist_qt.ui.theme import Theme


class ProductPicture(ItemPicture):
    """``ProductPicture(theme, size, images, key, icon)``: the picture of a key, until then the category icon."""

    def __init__(self, theme: Theme, size: int, images: PictureBook, key: str, icon: str) -> None:
        super().__init__(theme, size, icon)
        self._images, self._key, self._side, self._stand_in = images, key, size, icon
        self._show(key)
        images.arrived.connect(self._show)

    def _show(self, key: str) -> None:
        if key == self._key:
            self.set_picture(self._images.image(key, self._side), self._stand_in)
