"""A new return: lines, units, reasons, the receipt, what the customer says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import (
    Card,
    FilterChip,
    FlowLayout,
    Label,
    RowView,
    SectionLabel,
    Stepper,
    TextField,
    clear_layout,
)
from storeassist_qt.ui.kit.returns import HintBox, WrapChip
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.screens.item_picture import ProductPicture
from storeassist_qt.ui.screens.panes import ScrollColumn
from storeassist_qt.ui.screens.returns_parts import TOP, MoneyLines
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.returns_choose import ChooseLine, ChooseViewModel


class ChoosePane(QWidget):
    """One card per line of the sale."""

    def __init__(self, services: Services, vm: ChooseViewModel) -> None:
        super().__init__()
        self.setObjectName("choose_pane")
        theme = self._theme = services.theme
        self.vm = vm
        self._services = services
        self._cards: dict[str, _LineCard] = {}
        self._is_wide = True
        self._title = Label(theme, "", "title", name="sale_title")
        self._cards_box = QVBoxLayout()
        self._cards_box.setSpacing(10)
        self.receipt = RowView(theme, self._receipt_row(), name="receipt_shown")
        self.receipt.tapped.connect(lambda: self.vm.set_receipt(not self.vm.has_receipt))
        self.says = TextField(
            theme,
            self.tr("What the customer says"),
            placeholder=self.tr("What the customer says"),
            max_length=200,
            name="customer_says",
        )
        self.says.text_changed.connect(self.vm.set_customer_says)
        self._allow_title = SectionLabel(theme, self.tr("Allow it against the policy"), name="allow_title")
        self.allow = TextField(
            theme,
            self.tr("Why it is allowed"),
            placeholder=self.tr("Why it is allowed"),
            max_length=200,
            name="allow_reason",
        )
        self.allow.text_changed.connect(self.vm.set_allow_reason)
        self.money = MoneyLines(theme, name="page_money")
        self.scroll_area = ScrollColumn(theme, self.tr("New return"), gap=10, margin=0, name="choose_scroll")
        column = self.scroll_area.column
        column.addWidget(self._title)
        column.addLayout(self._cards_box)
        for widget in (self.receipt, self.says, self._allow_title, self.allow, self.money):
            column.addWidget(widget)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll_area)
        self.vm.changed.connect(self.refresh)

    def set_wide(self, is_wide: bool) -> None:
        """Show the money below on a handheld."""
        self._is_wide = is_wide
        self._outer.setContentsMargins(0, TOP if is_wide else 0, 0, 0)
        self.scroll_area.set_margin(0 if is_wide else 12)
        self.money.setVisible(not is_wide)
        self._title.setVisible(is_wide)  # a handheld has it in the app bar
        self.refresh()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        cards = [stop for card in self._cards.values() for stop in card.tab_stops()]
        return [*cards, self.receipt, self.says.line_edit, self.allow.line_edit]

    def refresh(self) -> None:
        """Show the lines; one that stays keeps its card, and with it the focus."""
        vm = self.vm
        self.scroll_area.show_subject(vm.title)
        self._title.setText(vm.title)
        lines = vm.lines
        if [line.line_id for line in lines] != list(self._cards):
            clear_layout(self._cards_box)
            self._cards = {}
            for line in lines:
                card = _LineCard(self._services, vm, line)
                self._cards_box.addWidget(card)
                self._cards[line.line_id] = card
        for line in lines:
            self._cards[line.line_id].show_line(line)
        self.receipt.set_row(self._receipt_row())
        if self.says.text() != vm.customer_says:
            self.says.setText(vm.customer_says)
        shows_allow = vm.needs_manager
        self._allow_title.setVisible(shows_allow)
        self.allow.setVisible(shows_allow)
        if self.allow.text() != vm.allow_reason:
            self.allow.setText(vm.allow_reason)
        if not self._is_wide:
            self.money.show_money(vm.money)

    def _receipt_row(self) -> SettingRow:
        title = self.tr("Receipt shown")
        is_on = self.vm.has_receipt
        said = self.tr("%1, on") if is_on else self.tr("%1, off")
        return SettingRow("receipt", title, said.replace("%1", title), icon="file-text", switch=is_on)


class _LineCard(Card):
    """A line: what it is, how many were bought, the policy, units and a reason for each."""

    def __init__(self, services: Services, vm: ChooseViewModel, line: ChooseLine) -> None:
        theme = services.theme
        super().__init__(theme, padding=14, name=f"return_line_{line.line_id}")
        self._vm, self._line_id = vm, line.line_id
        self._reason_rows: list[dict[str, FilterChip]] = []
        images = services.images
        picture = ProductPicture(theme, 56, images, images.key_of(line.sku), line.icon)
        picture.setAccessibleName(line.name)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(theme, line.name, "body_strong", name="line_name"))
        self._meta = Label(theme, line.meta_text, "caption", "text2", name="line_meta")
        self._count = Label(theme, "", "caption", "text2", name="line_count")
        texts.addWidget(self._meta)
        texts.addWidget(self._count)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.body.addLayout(head)
        self._chip = WrapChip(theme, line.policy, name="line_policy")
        self.body.addWidget(self._chip)
        self._advice = HintBox(theme, name="line_advice")
        self.body.addWidget(self._advice)
        self.units = Stepper(theme, line.name, value=0, low=0, high=line.left, name=f"units_{line.line_id}")
        self.units.value_changed.connect(partial(vm.set_units, line.line_id))
        self.body.addWidget(self.units)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(4)
        self.body.addLayout(self._reasons)

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        chips = [chip for row in self._reason_rows for chip in row.values()]
        return [self.units.minus_button, self.units.plus_button, *chips]

    def show_line(self, line: ChooseLine) -> None:
        """Show what is chosen of the line."""
        chosen = len(line.reasons)
        self.set_selected(chosen > 0)
        self._count.setText(line.count_text)
        self._chip.set_chip(line.policy)
        self._advice.set_hint(line.advice if chosen else "")
        self.units.setVisible(line.left > 0)
        self.units.blockSignals(True)
        self.units.set_range(0, line.left)
        self.units.set_value(chosen)
        self.units.blockSignals(False)
        if chosen != len(self._reason_rows):
            self._build_reasons(chosen)
        for chips, reason in zip(self._reason_rows, line.reasons, strict=True):
            for code, chip in chips.items():
                chip.setChecked(code == reason)

    def _build_reasons(self, count: int) -> None:
        clear_layout(self._reasons)
        self._reason_rows = []
        for place in range(count):
            if count > 1:
                text = self.tr("Unit %1 of %2").replace("%1", str(place + 1)).replace("%2", str(count))
                self._reasons.addWidget(Label(self.theme, text, "label", "on_primary_c"))
            box = QWidget()
            flow = FlowLayout(8)
            box.setLayout(flow)
            chips: dict[str, FilterChip] = {}
            for code, word in self._vm.reasons:
                chip = FilterChip(self.theme, word, name=f"reason_{self._line_id}_{place}_{code}")
                chip.clicked.connect(partial(self._on_reason, place, code))
                flow.addWidget(chip)
                chips[code] = chip
            self._reasons.addWidget(box)
            self._reason_rows.append(chips)

    def _on_reason(self, place: int, code: str, *_checked: object) -> None:
        self._vm.set_reason(self._line_id, place, code)
