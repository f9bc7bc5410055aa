"""The form that puts an order at its place: field, places used today, bags, what was not found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.commands import PLACE_LENGTH
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import (
    ActionBar,
    Button,
    Card,
    FilterChip,
    FlowLayout,
    IconView,
    Label,
    SectionLabel,
    Stepper,
    TextField,
)
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.camera_feed import ScanSheet
from storeassist_qt.ui.screens.scrolling import FillingColumn, clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import fill, translate
from storeassist_qt.ui.vm.stage import BAGS_MAX, StageOrderViewModel


class StageForm(QWidget):
    """Shows one order's staging; `StageOrderViewModel` decides. ``finished()`` after the order has its place."""

    finished = Signal()

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__()
        self.setObjectName("stage_form")
        self.services = services
        self.navigator = navigator
        theme = services.theme
        self.vm = StageOrderViewModel(services, self)
        self._shown_chips: tuple[str, ...] = ()
        self._shows_bag_places = False
        self._area = FillingColumn(theme, "stage_scroll", margins=(12, 12, 12, 12))
        body = self._area.body
        self.heading = Label(theme, "", "h2", name="stage_heading")
        self.heading.hide()
        body.addWidget(self.heading)
        self.old_row = QWidget()
        old = QHBoxLayout(self.old_row)
        old.setContentsMargins(0, 0, 0, 0)
        old.addWidget(SectionLabel(theme, translate("Stage", "Stands at")))
        self.old_label = Label(theme, "", "title", "text2", wrap=False, name="old_place", struck=True)
        old.addWidget(self.old_label, 1)
        body.addWidget(self.old_row)
        question = translate("Stage", "Where did you put it?")
        self.question = SectionLabel(theme, question)
        body.addWidget(self.question)
        self.field = TextField(
            theme,
            question,
            icon="map-pin",
            scan=services.camera.is_configured(),
            strong=True,
            max_length=PLACE_LENGTH,
            name="place_field",
        )
        self.field.text_changed.connect(self.vm.set_place)
        self.field.return_pressed.connect(self.submit)
        self.field.scan_pressed.connect(self._open_camera)
        body.addWidget(self.field)
        hint = translate("Stage", "Scan the shelf label or type any place, such as “under the counter”.")
        hint_row = QHBoxLayout()
        hint_row.setContentsMargins(4, 0, 4, 0)
        hint_row.addWidget(Label(theme, hint, "caption", "text2", name="place_hint"))
        body.addLayout(hint_row)
        self.used_label = SectionLabel(theme, translate("Stage", "Used today"))
        body.addWidget(self.used_label)
        self._chips = FlowLayout()
        body.addLayout(self._chips)
        self._build_bags(body)
        self._build_card(body)
        body.addStretch(1)
        self.action_bar = ActionBar(theme)
        self.stage_button = Button(theme, "", "primary", "archive", "big", name="stage_button")
        self.stage_button.clicked.connect(self.submit)
        self.action_bar.add_button(self.stage_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.action_bar)
        self.vm.changed.connect(self._show)
        self.vm.place_filled.connect(self.field.setText)
        self.vm.staged.connect(self._on_staged)
        self.vm.failed.connect(self.navigator.snackbar)

    def _build_bags(self, body: QVBoxLayout) -> None:
        theme = self.services.theme
        row = QHBoxLayout()
        row.addWidget(SectionLabel(theme, translate("Stage", "Bags")), 1)
        self.stepper = Stepper(theme, translate("Stage", "Bags"), value=1, low=1, high=BAGS_MAX, name="bags")
        self.stepper.value_changed.connect(self.vm.set_bags)
        row.addWidget(self.stepper, 2)
        body.addLayout(row)
        self.apart_button = Button(theme, "", "plain", "map-pin", "small", name="places_apart")
        self.apart_button.clicked.connect(self._toggle_apart)
        body.addWidget(self.apart_button)
        self._bag_fields = QVBoxLayout()
        self._bag_fields.setSpacing(8)
        body.addLayout(self._bag_fields)

    def _build_card(self, body: QVBoxLayout) -> None:
        theme = self.services.theme
        self.card = Card(theme, name="stage_card")
        row = QHBoxLayout()
        row.setSpacing(10)
        self.card_icon = IconView(theme, "circle-check-big", 24, "success")
        row.addWidget(self.card_icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.card_title = Label(theme, "", "title", name="stage_card_title")
        self.card_text = Label(theme, "", "caption", "text2", name="stage_card_text")
        self.card_amount = Label(theme, "", "label", "danger", name="stage_card_amount")
        for label in (self.card_title, self.card_text, self.card_amount):
            column.addWidget(label)
        row.addLayout(column, 1)
        self.card.body.addLayout(row)
        body.addWidget(self.card)

    # --- what the screens call ---------------------------------------------------------------------------------
    def show_order(self, order_id: str) -> bool:
        """Take an order up with an empty, focused field."""
        self.field.setText("")
        self._shows_bag_places = False
        if not self.vm.show_order(order_id):
            return False
        order = self.vm.order
        bags = len(order.bags) if order is not None and order.bags else 1
        self.stepper.set_value(bags)
        clear_layout(self._bag_fields)
        self._show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a shelf label."""
        return self.vm.scan(code)

    def submit(self) -> None:
        """Do what the primary says."""
        self.vm.submit()

    def arrange(self, *, is_wide: bool, has_heading: bool = False) -> None:
        """Change the margins with the layout; beside a list the form names its order itself."""
        side = 20 if is_wide else 12
        self.heading.setVisible(has_heading)
        self._area.body.setContentsMargins(side, 12, side, 12)

    # --- showing -----------------------------------------------------------------------------------------------
    def _show(self) -> None:
        vm = self.vm
        theme = self.services.theme
        self.heading.setText(vm.heading())
        self.old_row.setVisible(vm.is_restage)
        self.old_label.setText(vm.old_place())
        self._show_chips()
        many = len(vm.bag_places) > 1
        self.apart_button.setVisible(many)
        together = translate("Stage", "All bags at one place")
        self.apart_button.set_label(together if self._shows_bag_places else translate("Stage", "Places for each bag"))
        if self._shows_bag_places and self._bag_fields.count() != len(vm.bag_places):
            self._fill_bag_fields()
        title, text, amount, kind, icon = vm.card()
        self.card_title.setText(title)
        self.card_text.setText(text)
        self.card_amount.setText(amount)
        self.card_amount.setVisible(bool(amount))
        self.card_icon.set_icon(icon, {"success": "success", "warn": "warn"}.get(kind, "text2"))
        self.stage_button.set_label(vm.action())
        self.stage_button.setEnabled(vm.can_submit())
        self.stage_button.setFixedHeight(round(theme.grow(44) + 16))

    def _show_chips(self) -> None:
        places = self.vm.chips()
        self.used_label.setVisible(bool(places))
        if self._shown_chips != places:
            self._shown_chips = places
            clear_layout(self._chips)
            for place in places:
                chip = FilterChip(self.services.theme, place, tall=True, solid=False, name=f"place_{place}")
                chip.clicked.connect(lambda _=False, chosen=place: self.vm.choose(chosen))
                self._chips.addWidget(chip)
        for chip in self.findChildren(FilterChip):
            chip.setChecked(chip.text() == self.vm.place)

    def _toggle_apart(self) -> None:
        self._shows_bag_places = not self._shows_bag_places
        clear_layout(self._bag_fields)
        if not self._shows_bag_places:
            for bag in range(len(self.vm.bag_places)):
                self.vm.set_bag_place(bag, "")
        self._show()

    def _fill_bag_fields(self) -> None:
        clear_layout(self._bag_fields)
        for bag, place in enumerate(self.vm.bag_places):
            accessible = fill(translate("Stage", "Place of bag %1"), bag + 1)
            field = TextField(
                self.services.theme,
                accessible,
                icon="shopping-bag",
                placeholder=accessible,
                max_length=PLACE_LENGTH,
                name=f"bag_{bag}",
            )
            field.setText(place)
            field.text_changed.connect(lambda text, at=bag: self.vm.set_bag_place(at, text))
            self._bag_fields.addWidget(field)

    def _on_staged(self, text: str, undo: object) -> None:
        self.finished.emit()
        self.navigator.snackbar(text, undo, 10)  # type: ignore[arg-type]

    def _open_camera(self) -> None:
        content = ScanSheet(self.services, self._take_camera, translate("Stage", "Aim at the shelf label"))
        self.navigator.sheet(content, translate("Stage", "Scan the place"))

    def _take_camera(self, code: SeenCode) -> bool:
        if not self.vm.scan(code):
            return False
        self.navigator.close_sheet()
        return True
