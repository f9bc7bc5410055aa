"""The card of the item to pick: location, picture, brand and price, name, facts, codes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.labels import Card, ItemPicture, Label
from storeassist_qt.ui.kit.walk import CodeLine, FactTag, LocationStrip
from storeassist_qt.ui.theme import Theme


class ItemCard(Card):
    """The walk's item. ``ItemCard(theme, parent=None, *, picture=92, name="item_card")``.

    ``location`` is its LocationStrip (``set_location``); ``set_item(brand_text, name, facts, image=None,
    icon="package")``, ``set_codes([(label, code, end_text, strong), ...])``, ``set_note(text)`` (no code).
    Signals ``quantity_pressed()``, ``quantity_held()``, ``picture_pressed()``.
    """

    quantity_pressed = Signal()
    quantity_held = Signal()
    picture_pressed = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, picture: int = 92, name: str = "item_card"
    ) -> None:
        super().__init__(theme, parent, padding=8, name=name)
        # Not Maximum: that would cap the height at the one line the name takes at its natural width.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.location = LocationStrip(theme)
        self.location.clicked.connect(self.quantity_pressed)
        self.location.held.connect(self.quantity_held)
        self.body.setSpacing(0)
        self.body.addWidget(self.location)
        self.picture = ItemPicture(theme, picture)
        self.picture.set_pressable(True)
        self.picture.pressed.connect(self.picture_pressed)
        self.brand_label = Label(theme, "", "caption", "text2", wrap=False, name="item_brand")
        self.name_label = Label(theme, "", "title", name="item_name")
        self._facts = QHBoxLayout()
        self._facts.setSpacing(6)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.brand_label)
        texts.addSpacing(2)
        texts.addWidget(self.name_label)
        texts.addSpacing(8)
        texts.addLayout(self._facts)
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(4, 12, 4, 10)
        row.setSpacing(14)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.body.addLayout(row)
        self._codes = QVBoxLayout()
        self._codes.setContentsMargins(8, 0, 8, 4)
        self._codes.setSpacing(0)
        self.body.addLayout(self._codes)
        self._note = Label(theme, "", "caption", "warn", name="item_note")
        self._note.setContentsMargins(8, 0, 8, 4)
        self._note.hide()
        self.body.addWidget(self._note)
        self.body.addStretch(1)

    def set_item(
        self, brand_text: str, name: str, facts: Sequence[str], image: QImage | None = None, icon: str = "package"
    ) -> None:
        """Show an item: "Northfold · $68.00", its name, size and colour, its picture or category icon."""
        self.brand_label.setText(brand_text)
        self.name_label.setText(name)
        self.picture.set_picture(image, icon)
        self.picture.setAccessibleName(name)
        while self._facts.count():
            taken = self._facts.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
                widget.hide()
        for fact in facts:
            self._facts.addWidget(FactTag(self.theme, fact))
        self._facts.addStretch(1)

    def set_codes(self, codes: Sequence[tuple[str, str, str, int]]) -> None:
        """Show code lines: label, code, text at the end, how many last characters are strong."""
        while self._codes.count() < len(codes):
            self._codes.addWidget(CodeLine(self.theme, name=f"code_line_{self._codes.count()}"))
        for place in range(self._codes.count()):
            item = self._codes.itemAt(place)
            line = item.widget() if item is not None else None
            if isinstance(line, CodeLine):
                line.setVisible(place < len(codes))
                if place < len(codes):
                    label, code, end_text, strong = codes[place]
                    line.set_code(label, code, end_text, strong=strong)

    def set_note(self, text: str) -> None:
        """Show a sentence below the codes, "" for none."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
