"""The end of a check: what was decided, what it waits for, the credit note, refused units for a manager."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, Card, Chip, Label, PressArea, clear_layout
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.kit.returns import HintBox
from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.screens.item_picture import ProductPicture
from storeassist_qt.ui.screens.panes import ScrollColumn
from storeassist_qt.ui.screens.returns_parts import TOP, MoneyLines
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme.metrics import RADIUS_CARD
from storeassist_qt.ui.vm.returns_check import CheckViewModel
from storeassist_qt.ui.vm.returns_summary import SummaryViewModel, UnitData


class SummaryPane(QWidget):
    """The units of a return; a tap on one goes back to its check."""

    unit_opened = Signal(str)
    order_opened = Signal(str)

    def __init__(self, services: Services, check: CheckViewModel, vm: SummaryViewModel) -> None:
        super().__init__()
        self.setObjectName("summary_pane")
        theme = self._theme = services.theme
        self._services = services
        self._check, self.vm = check, vm
        self._is_wide = True
        self._shown: tuple[UnitData, ...] | None = None
        self._title = Label(theme, "", "h2", name="return_title")
        self._chip = Chip(theme, ChipData("", "neutral"), name="return_stage")
        self._who = Label(theme, "", "body", "text2", name="return_customer")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._who, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(0)
        self.state = HintBox(theme, name="return_state")
        self.note_card = Card(theme, kind="success", padding=16, name="credit_note_card")
        self._note_title = Label(theme, self.tr("Credit note"), "label", "on_success_c")
        self._note_number = Label(theme, "", "h1", "on_success_c", name="credit_note_number")
        self.note_card.body.addWidget(self._note_title)
        self.note_card.body.addWidget(self._note_number)
        self._units = QVBoxLayout()
        self._units.setSpacing(8)
        self._travel = Label(theme, "", "caption", "text2", name="photo_travel")
        self.order_button = Button(theme, self.tr("Show the order"), "plain", "file-text", "small", name="return_order")
        self.order_button.clicked.connect(self._on_order)
        self.money = MoneyLines(theme, name="page_money")
        self.scroll_area = ScrollColumn(theme, self.tr("Return"), gap=12, margin=0, name="summary_scroll")
        column = self.scroll_area.column
        column.addLayout(head)
        for widget in (self.state, self.note_card):
            column.addWidget(widget)
        column.addLayout(self._units)
        column.addWidget(self._travel)
        column.addWidget(self.money)
        column.addWidget(self.order_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll_area)
        check.changed.connect(self.refresh)

    def set_wide(self, is_wide: bool) -> None:
        """Show the money below on a handheld."""
        self._is_wide = is_wide
        self._outer.setContentsMargins(0, TOP if is_wide else 0, 0, 0)
        self.scroll_area.set_margin(0 if is_wide else 12)
        self.money.setVisible(not is_wide)
        for label in (self._title, self._who):  # a handheld has them in the app bar
            label.setVisible(is_wide)
        self._note_number.set_role("h1" if is_wide else "h2")
        self.refresh()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        places = (self._units.itemAt(place) for place in range(self._units.count()))
        cards = [item.widget() for item in places if item is not None]
        units = [stop for card in cards if card is not None for stop in (card, *card.findChildren(Button))]
        return [*units, self.order_button]

    def refresh(self) -> None:
        """Show the return."""
        vm, check = self.vm, self._check
        if check.found is None:
            return
        self.scroll_area.show_subject(check.found.return_id)
        self._title.setText(check.title)
        chip = vm.chip
        if chip is not None:
            self._chip.set_chip(chip)
        self._who.setText(check.subtitle)
        self.state.set_hint(vm.state_text, vm.state_kind)
        self.note_card.setVisible(bool(vm.credit_note))
        self._note_number.setText(vm.credit_note)
        self._travel.setText(vm.travel_text)
        self._travel.setVisible(bool(vm.travel_text))
        units = vm.units
        if units != self._shown:
            self._shown = units
            clear_layout(self._units)
            for unit in units:
                card = _UnitCard(self._services, unit)
                card.pressed.connect(partial(self.unit_opened.emit, unit.unit_id))
                card.settled.connect(partial(vm.settle, unit.unit_id))
                self._units.addWidget(card)
        if not self._is_wide:
            self.money.show_money(vm.money)

    def _on_order(self) -> None:
        if self._check.order is not None:
            self.order_opened.emit(self._check.order.order_id)


class _UnitCard(PressArea):
    """A unit: name, what was found, decision, amount; the two ways out of a refusal, which a manager allows."""

    settled = Signal(str)

    def __init__(self, services: Services, unit: UnitData) -> None:
        theme = services.theme
        super().__init__(theme, name=f"unit_{unit.unit_id}")
        self.set_pressable(True)
        self.setAccessibleName(", ".join(part for part in (unit.name, unit.chip.text, unit.meta_text) if part))
        images = services.images
        picture = ProductPicture(theme, 48, images, images.key_of(unit.sku), unit.icon)
        picture.setAccessibleName(unit.name)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(theme, unit.name, "body_strong"), 1)
        top.addWidget(Label(theme, unit.amount_text, "body_strong", wrap=False, align="end"))
        texts.addLayout(top)
        if unit.meta_text:
            texts.addWidget(Label(theme, unit.meta_text, "caption", "text2"))
        texts.addWidget(Chip(theme, unit.chip), 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        if unit.is_for_manager:
            # Side by side the larger words would be cut.
            acts = QVBoxLayout() if theme.text_scale > 1 else QHBoxLayout()
            acts.setSpacing(8)
            choices = (
                ("given_back", self.tr("Give back to the customer"), "undo-2"),
                ("kept", self.tr("Keep"), "archive"),
            )
            for key, text, icon in choices:
                button = Button(theme, text, "outline", icon, "small", name=f"{key}_{unit.unit_id}")
                button.clicked.connect(partial(self._on_settled, key))
                acts.addWidget(button, 1)
            column.addLayout(acts)
            if unit.hint:
                column.addWidget(Label(theme, unit.hint, "caption", "text2", name="unit_hint"))

    def draw(self, canvas: Canvas) -> None:
        """Paint the card."""
        canvas.card(canvas.bounds, RADIUS_CARD)
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, RADIUS_CARD)

    def _on_settled(self, key: str, *_checked: object) -> None:
        self.settled.emit(key)
