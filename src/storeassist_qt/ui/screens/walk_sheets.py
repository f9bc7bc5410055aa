"""The sheets of a pick walk: typed SKU, quantity, not found, all details of an item."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import (
    Button,
    FilterChip,
    Keypad,
    Label,
    SectionLabel,
    Stepper,
    TextField,
    ValueLine,
)
from storeassist_qt.ui.pictures import LARGE_SIDE, PictureBook
from storeassist_qt.ui.screens.item_picture import ProductPicture
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import fill, joined, translate
from storeassist_qt.ui.vm.walk_texts import DetailData, NotFoundData, TaskView


class _Column(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)


class SkuSheet(_Column):
    """A SKU or the digits under a barcode, typed; `submit` answers why it did not count, or ""."""

    def __init__(self, theme: Theme, view: TaskView, submit: Callable[[str], str]) -> None:
        super().__init__()
        self._submit = submit
        needed = joined(view.name, fill(translate("PickWalk", "SKU %1"), view.sku))
        self.column.addWidget(Label(theme, needed, "caption", "text2", name="sku_needed"))
        self.field = TextField(theme, translate("PickWalk", "SKU or barcode digits"), keypad=True, name="sku_field")
        self.field.return_pressed.connect(self.activate_primary)
        self.error = Label(theme, "", "label", "danger", name="sku_error")
        self.error.hide()
        self.keypad = Keypad(theme, "sku", key_height=52 if theme.text_scale <= 1 else 48)
        self.keypad.bind(self.field)
        self.keypad.entered.connect(self.activate_primary)
        self.button = Button(theme, translate("PickWalk", "Pick 1"), "primary", "check", name="pick_typed")
        self.button.clicked.connect(self.activate_primary)
        for widget in (self.field, self.error, self.keypad, self.button):
            self.column.addWidget(widget)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a scan as the whole content: whoever scans here means that code."""
        self.field.accept_code(code.text)
        self.activate_primary()
        return True

    def activate_primary(self) -> None:
        """Pick what was typed."""
        text = self.field.text().strip()
        if not text:
            return
        error = self._submit(text)
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self.field.set_error(error)


class QuantitySheet(_Column):
    """A stepper to correct what was picked; `saved(int)`."""

    saved = Signal(int)

    def __init__(self, theme: Theme, least: int, now: int, most: int) -> None:
        super().__init__()
        text = translate("PickWalk", "Fewer go back to the shelf and are open again.")
        self.column.addWidget(Label(theme, text, "body", "text2"))
        self.stepper = Stepper(theme, translate("PickWalk", "Picked units"), value=now, low=least, high=most)
        self.button = Button(theme, translate("PickWalk", "Save"), "primary", "check", name="save_quantity")
        self.button.clicked.connect(self.activate_primary)
        self.column.addWidget(self.stepper)
        self.column.addWidget(self.button)

    def activate_primary(self) -> None:
        """Save the number."""
        self.saved.emit(self.stepper.value())


class NumberSheet(_Column):
    """The picked number on the keypad, after one verified scan; `saved(int)`."""

    saved = Signal(int)

    def __init__(self, theme: Theme, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        accessible = translate("PickWalk", "Picked units")
        self.field = TextField(theme, accessible, keypad=True, strong=True, name="number_field")
        self.keypad = Keypad(theme, "number", scan=False, enter=True)
        self.keypad.bind(self.field)
        self.keypad.entered.connect(self.activate_primary)
        self.button = Button(theme, translate("PickWalk", "Save"), "primary", "check", name="save_number")
        self.button.clicked.connect(self.activate_primary)
        self.error = Label(theme, "", "label", "danger", name="number_error")
        self.error.hide()
        for widget in (self.field, self.error, self.keypad, self.button):
            self.column.addWidget(widget)

    def activate_primary(self) -> None:
        """Save the number where it is possible."""
        text = self.field.text()
        if text.isascii() and text.isdigit() and self._least <= int(text) <= self._most:
            self.saved.emit(int(text))
            return
        self.error.setText(fill(translate("PickWalk", "A number from %1 to %2"), self._least, self._most))
        self.error.show()


class NotFoundSheet(_Column):
    """Skip, or mark n units not found with a reason; the text says when money moves."""

    skipped = Signal()
    marked = Signal(int, str)
    cancelled = Signal()

    def __init__(self, theme: Theme, data: NotFoundData, refund_text: Callable[[int], str]) -> None:
        super().__init__()
        self._refund_text = refund_text
        self._most = data.most
        self.column.addWidget(Label(theme, data.text, "body", "text2", name="not_found_item"))
        for note in (data.seen_text, data.others_text):
            if note:
                self.column.addWidget(Label(theme, note, "label", "text", name="not_found_note"))
        later = translate("PickWalk", "Skip for now, come back later")
        skip = Button(theme, later, "tonal", "skip-forward", name="skip_for_now")
        skip.clicked.connect(self.skipped)
        self.column.addWidget(skip)
        self.stepper: Stepper | None = None
        if data.most > 1:
            self.column.addWidget(SectionLabel(theme, translate("PickWalk", "How many are missing?")))
            accessible = translate("PickWalk", "Missing units")
            self.stepper = Stepper(theme, accessible, value=data.most, low=1, high=data.most)
            self.stepper.value_changed.connect(self._show)
            self.column.addWidget(self.stepper)
        self.column.addWidget(SectionLabel(theme, translate("PickWalk", "Why?")))
        grid = QGridLayout()
        grid.setSpacing(8)
        columns = 1 if theme.text_scale > 1 else 2
        self.reasons: dict[str, FilterChip] = {}
        for place, (reason, text) in enumerate(data.reasons):
            chip = FilterChip(theme, text, solid=False, name=f"reason_{reason}", checked=place == 0)
            chip.setAutoExclusive(True)
            grid.addWidget(chip, place // columns, place % columns, Qt.AlignmentFlag.AlignLeading)
            self.reasons[reason] = chip
        grid.setColumnStretch(2, 1)
        self.column.addLayout(grid)
        self.button = Button(theme, "", "danger", "search-x", name="mark_not_found")
        self.button.clicked.connect(self.activate_primary)
        self.refund_label = Label(theme, data.refund_text, "caption", "text2", align="center", name="refund_text")
        cancel = Button(theme, translate("PickWalk", "Cancel"), "plain", size="small", name="cancel")
        cancel.clicked.connect(self.cancelled)
        for widget in (self.button, self.refund_label, cancel):
            self.column.addWidget(widget)
        self._show()

    @property
    def quantity(self) -> int:
        """How many units are to be marked."""
        return self.stepper.value() if self.stepper is not None else self._most

    def _show(self) -> None:
        self.button.set_label(translate("PickWalk", "Mark %n unit(s) not found", "", self.quantity))
        self.refund_label.setText(self._refund_text(self.quantity))

    def activate_primary(self) -> None:
        """Mark them."""
        reason = next((key for key, chip in self.reasons.items() if chip.isChecked()), next(iter(self.reasons)))
        self.marked.emit(self.quantity, reason)


class DetailSheet(_Column):
    """The large picture and all that is known of an item."""

    def __init__(self, theme: Theme, data: DetailData, images: PictureBook) -> None:
        super().__init__()
        self.picture = ProductPicture(theme, LARGE_SIDE, images, data.image, data.icon)
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for name, value in data.facts:
            first, *more = value.split("\n")
            self.column.addWidget(ValueLine(theme, name, first))
            for line in more:
                self.column.addWidget(ValueLine(theme, "", line))
        if data.description:
            self.column.addWidget(Label(theme, data.description, "body", "text2", name="item_description"))
