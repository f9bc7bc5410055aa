"""The sheet that checks a customer in: find, choose the orders, say where the customer waits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.kit import Button, Card, FilterChip, Label, RowView, SearchField, Segmented, TextField
from storeassist_qt.ui.kit import Sheet as KitSheet
from storeassist_qt.ui.screens.panes import clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.handoff import CheckInViewModel

SEARCH_MS = 120
SHOWN = 6


def refit(widget: QWidget) -> None:
    """Lay the sheet around a widget out anew after its content changed."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, KitSheet):
        parent = parent.parentWidget()
    if isinstance(parent, KitSheet):
        QTimer.singleShot(0, parent, parent.refit)


class CheckInSheet(QWidget):
    """Search first, then the place; emits `finished` once the customer is checked in."""

    finished = Signal(str, object)
    """The customer's name and the ids of the orders."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in_sheet")
        theme = self._theme = services.theme
        self.vm = CheckInViewModel(services, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MS)
        self._pause.timeout.connect(self._search)

        self._find = QWidget()
        find = QVBoxLayout(self._find)
        find.setContentsMargins(0, 0, 0, 0)
        find.setSpacing(8)
        self.search_field = SearchField(
            theme, self.tr("Name, order number or phone"), placeholder=self.tr("Name, order, phone"), name="check_in"
        )
        self.search_field.text_changed.connect(self._on_typed)
        self.search_field.return_pressed.connect(self._on_return)
        self.search_field.down_pressed.connect(self.focusNextChild)
        self._hint = Label(theme, "", "body", "text2", name="check_in_hint")
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        find.addWidget(self.search_field)
        find.addWidget(self._hint)
        find.addLayout(self._found)

        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        self._orders = QVBoxLayout()
        self._orders.setSpacing(0)
        self._orders_note = Label(theme, self.tr("All are handed over together."), "caption", "text2")
        self.place = Segmented(
            theme,
            [("in_store", self.tr("In store")), ("curbside", self.tr("Curbside"))],
            accessible=self.tr("Where the customer waits"),
            name="place",
        )
        self.place.chosen.connect(self._on_place)
        self.spot = TextField(
            theme, self.tr("Spot"), placeholder=self.tr("Spot, such as 4"), max_length=40, name="spot"
        )
        self.make = TextField(
            theme,
            self.tr("Vehicle make"),
            placeholder=self.tr("Vehicle, such as hatchback"),
            max_length=40,
            name="make",
        )
        self.colour = TextField(
            theme, self.tr("Vehicle colour"), placeholder=self.tr("Colour"), max_length=40, name="colour"
        )
        self.note = TextField(theme, self.tr("Note"), placeholder=self.tr("Note"), max_length=200, name="note")
        self.refusal = Label(theme, "", "label", "danger", name="check_in_refusal")
        self.refusal.hide()
        self.confirm = Button(theme, self.tr("Check in"), "primary", "user-check", "big", name="check_in_confirm")
        self.confirm.clicked.connect(self._on_confirm)
        self.other = Button(theme, self.tr("Another customer"), "plain", "search", "small", name="check_in_back")
        self.other.clicked.connect(self.vm.back)
        form.addLayout(self._orders)
        form.addWidget(self._orders_note)
        for widget in (self.place, self.spot, self.make, self.colour, self.note):
            form.addWidget(widget)
        form.addWidget(self.refusal)
        form.addWidget(self.confirm)
        form.addWidget(self.other)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._find)
        column.addWidget(self._form)
        self.vm.changed.connect(self._refresh)
        self.vm.refused.connect(self._on_refused)
        self.vm.checked_in.connect(self._on_checked_in)
        self.setFocusProxy(self.search_field)
        self._refresh()

    def handle_scan(self, code: SeenCode) -> bool:
        """Choose the customer whose order was scanned; else search for what was read."""
        if not self.vm.choose_by_code(code):
            self.search_field.accept_code(code.text)
        return True

    def on_back(self) -> bool:
        """Go back from the place to the search; there, leave."""
        if not self.vm.is_chosen:
            return False
        self.vm.back()
        return True

    def choose(self, order_id: str) -> None:
        """Start with a known order."""
        self.vm.choose(order_id)

    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    def _search(self) -> None:
        self.vm.search(self.search_field.text())

    def _on_return(self) -> None:
        """Choose the only match."""
        self._search()
        if len(self.vm.model.rows) == 1:
            self.vm.choose(self.vm.model.rows[0].order_id)

    def _on_place(self, key: str) -> None:
        is_curbside = key == "curbside"
        self.make.setVisible(is_curbside)
        self.colour.setVisible(is_curbside)
        placeholder = self.tr("Spot, such as 4") if is_curbside else self.tr("Where, such as desk")
        self.spot.line_edit.setPlaceholderText(placeholder)
        refit(self)

    def _on_confirm(self) -> None:
        self.vm.check_in(
            self.place.current or "in_store", self.spot.text(), self.make.text(), self.colour.text(), self.note.text()
        )

    def _on_checked_in(self, name: str) -> None:
        self.finished.emit(name, self.vm.last_checked_in)

    def _on_refused(self, text: str) -> None:
        self.refusal.setText(text)
        self.refusal.show()
        refit(self)

    def _refresh(self) -> None:
        is_chosen = self.vm.is_chosen
        was_chosen = not self._form.isHidden()
        self._find.setVisible(not is_chosen)
        self._form.setVisible(is_chosen)
        if is_chosen:
            self._show_orders()
            if not was_chosen or not self.place.current:
                start = "curbside" if self.vm.starts_curbside else "in_store"
                self.place.set_current(start)
                self._on_place(start)
            self.confirm.setEnabled(self.vm.can_check_in)
        else:
            self._show_found()
        refit(self)

    def _show_orders(self) -> None:
        clear_layout(self._orders)
        card = Card(self._theme, kind="primary", padding=12, name="chosen_customer")
        card.body.addWidget(Label(self._theme, self.vm.customer, "title", "on_primary_c"))
        offered = self.vm.offered
        for order_id, text, is_taken in offered:
            if len(offered) == 1:
                card.body.addWidget(Label(self._theme, text, "caption", "on_primary_c"))
                continue
            chip = FilterChip(self._theme, text, solid=False, checked=is_taken, name=f"take_{order_id}")
            chip.toggled.connect(partial(self.vm.take_along, order_id), Qt.ConnectionType.QueuedConnection)
            card.body.addWidget(chip)
        self._orders.addWidget(card)
        self._orders_note.setVisible(len(offered) > 1)

    def _show_found(self) -> None:
        clear_layout(self._found)
        self._hint.setText(self.vm.hint)
        self._hint.setVisible(bool(self.vm.hint))
        for row in self.vm.model.rows[:SHOWN]:
            view = RowView(self._theme, row, name=f"found_{row.order_id}")
            view.tapped.connect(partial(self.vm.choose, row.order_id), Qt.ConnectionType.QueuedConnection)
            self._found.addWidget(view)
