"""The hand-off of one customer, as a page and as the pane beside the list of a kiosk."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import (
    ActionBar,
    Banner,
    Button,
    Card,
    FilterChip,
    IconButton,
    IconView,
    InfoStrip,
    Label,
    RowView,
    SectionLabel,
)
from storeassist_qt.ui.rows import ItemRowData, SectionRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.handoff_after import show_after
from storeassist_qt.ui.screens.handoff_decision import DecisionSheet
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ChoiceSheet, FlowLayout, ScrollColumn, clear_layout, set_tab_chain
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass, Theme
from storeassist_qt.ui.vm.format import joined
from storeassist_qt.ui.vm.handoff_detail import BagData, HandOffDetailViewModel

ACTIONS_WIDTH = 300


class HandOffPane(QWidget):
    """What is handed over: strip, warnings, bags, items; the acts at the foot or, on a kiosk, at the side."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = services.theme
        self._navigator = navigator
        self._images = services.images
        theme = self._theme
        self.vm = HandOffDetailViewModel(services, self)
        self._views: dict[str, RowView] = {}
        self._is_wide = False
        self._shown_bags: tuple[BagData, ...] = ()

        self._who = Label(theme, "", "title", name="customer_name")
        self.phone_button = IconButton(theme, "phone", self.tr("Show the phone number"), name="show_phone")
        self.phone_button.clicked.connect(self.vm.toggle_phone)
        who = QHBoxLayout()
        who.addWidget(self._who, 1)
        who.addWidget(self.phone_button)
        self._who_box = QWidget()
        self._who_box.setLayout(who)
        who.setContentsMargins(0, 0, 0, 0)
        self.strip = InfoStrip(theme, name="customer_strip")
        self.alternate = Banner(theme, "warn", "user-check", "", name="alternate")
        self.note = Banner(theme, "neutral", "message-square-text", "", name="customer_note")
        self.no_show = Banner(theme, "warn", "user-x", "", parent=self, action=self.tr("Customer left"), name="no_show")
        self.no_show.action_pressed.connect(self.vm.customer_left)
        self.id_check = _Tick(theme, "id-card", self.tr("Check the ID"), name="id_check")
        self.id_check.toggled.connect(self.vm.check_id)
        self._bag_title = SectionLabel(theme, self.tr("Bags"), name="bags_header")
        self._bags = FlowLayout()
        self._bag_box = QWidget()
        self._bag_box.setLayout(self._bags)
        self._items_title = SectionLabel(theme, self.tr("Items"), name="items_header")
        self.accept_all = Button(theme, self.tr("Accept all"), "plain", "check", "small", name="accept_all")
        self.accept_all.clicked.connect(self.vm.accept_all)
        header = QHBoxLayout()
        header.addWidget(self._items_title, 1)
        header.addWidget(self.accept_all)
        self._items = QVBoxLayout()
        self._items.setSpacing(8)
        self._notice = Label(theme, "", "caption", "text2", name="ready_notice")
        self.send_again = Button(theme, self.tr("Send again"), "plain", "send", "small", name="send_again")
        self.send_again.clicked.connect(self.vm.send_again)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._notice, 1)
        self._foot.addWidget(self.send_again)
        self.left_button = Button(theme, self.tr("Customer left"), "tonal", "user-x", name="customer_left")
        self.left_button.clicked.connect(self.vm.customer_left)

        self.scroll_area = ScrollColumn(theme, self.tr("Hand-off"), name="handoff_scroll")
        column = self.scroll_area.column
        for widget in (self._who_box, self.strip, self.alternate, self.note, self.no_show, self.id_check):
            column.addWidget(widget)
        column.addWidget(self._bag_title)
        column.addWidget(self._bag_box)
        column.addLayout(header)
        column.addLayout(self._items)
        column.addLayout(self._foot)

        self.bar = ActionBar(theme, name="handoff_bar")
        self.primary = Button(theme, "", "primary", "signature", "big", name="handoff_primary")
        self.primary.clicked.connect(self.go_on)
        self.bar.add_button(self.primary, 14)
        self.side = _Side(theme)
        self.side.primary.clicked.connect(self.go_on)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.scroll_area, 1)
        self._row.addWidget(self.side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._row, 1)
        outer.addWidget(self.bar)
        self._images.arrived.connect(self._on_picture)
        self.vm.changed.connect(self.refresh)
        self.vm.ticked.connect(self._refresh_strip)
        self.vm.told.connect(self._navigator.snackbar)
        self.vm.refused.connect(self._on_refused)
        self.vm.signature_wanted.connect(self._on_signature)
        self.set_wide(False)

    def set_wide(self, is_wide: bool, *, has_name: bool = False) -> None:
        """Put the acts at the side (kiosk) or at the foot; `has_name` also shows the customer above the strip."""
        self._is_wide = is_wide
        self.scroll_area.set_wide(is_wide)
        self._who_box.setVisible(has_name)
        self.side.setVisible(is_wide)
        self.bar.setVisible(not is_wide)
        target = self.side.extra if is_wide else self.scroll_area.column
        target.addWidget(self.left_button)

    def activate_primary(self) -> None:
        """Do what Ctrl+Enter does here."""
        self.go_on()

    def go_on(self) -> None:
        """Ask where something is refunded, then go on."""
        primary = self.vm.primary
        if not primary.is_enabled:
            self._navigator.snackbar(primary.reason)
            return
        if not primary.confirm:
            self.vm.go_on()
            return
        content = ChoiceSheet(
            self._theme,
            primary.confirm,
            [("yes", primary.text, primary.icon, "primary"), ("no", self.tr("Back"), "", "tonal")],
            self._on_confirmed,
            name="confirm",
        )
        self._navigator.sheet(content, primary.text)

    def refresh(self) -> None:
        """Show what the view-model says."""
        vm = self.vm
        self.scroll_area.show_subject(",".join(vm.order_ids))
        self._refresh_strip()
        self._who.setText(joined(vm.title, vm.subtitle))
        self.phone_button.setVisible(vm.has_phone)
        self.alternate.setVisible(bool(vm.alternate_text))
        self.alternate.set_texts(vm.alternate_text)
        self.note.setVisible(bool(vm.note))
        self.note.set_texts(vm.note)
        self.no_show.setVisible(vm.is_no_show and vm.can_leave)
        self.no_show.set_texts(self.tr("Nobody came for a long time"))
        self.id_check.setVisible(vm.needs_id)
        self.id_check.set_checked(vm.is_id_checked)
        self._refresh_bags()
        self._refresh_items()
        self.accept_all.setVisible(vm.can_accept_all)
        self._notice.setText(vm.notice_text or self.tr("No ready notice sent yet"))
        self._notice.setVisible(vm.is_open)
        self.send_again.set_label(self.tr("Send again") if vm.notice_text else self.tr("Send"))
        self.send_again.setVisible(vm.is_open)
        self.left_button.setVisible(vm.can_leave and not vm.is_no_show)
        primary = vm.primary
        self.bar.set_summary(vm.summary_title, vm.summary_text)
        for button in (self.primary, self.side.primary):
            button.set_label(primary.text)
            button.set_icon(primary.icon)
            button.setEnabled(primary.is_enabled)
            button.setAccessibleDescription(primary.reason)
        self.side.set_summary(vm.summary_title, vm.summary_text or primary.reason)

    def _refresh_strip(self) -> None:
        strip = self.vm.strip
        self.strip.set_info(strip.icon, strip.title, strip.text, strip.wait)

    def _refresh_bags(self) -> None:
        bags = self.vm.bags
        self._bag_title.setVisible(bool(bags))
        self._bag_box.setVisible(bool(bags))
        if [bag.key for bag in bags] == [bag.key for bag in self._shown_bags]:
            self._shown_bags = bags
            for bag in bags:  # the chips stay, and with them the focus
                chip = self._bag_box.findChild(FilterChip, f"bag_{bag.key}")
                if isinstance(chip, FilterChip) and chip.isChecked() is not bag.is_ticked:
                    chip.setChecked(bag.is_ticked)
            return
        self._shown_bags = bags
        clear_layout(self._bags)
        for bag in bags:
            chip = FilterChip(self._theme, bag.text, solid=False, checked=bag.is_ticked, name=f"bag_{bag.key}")
            chip.toggled.connect(partial(self.vm.tick_bag, bag.key))
            self._bags.addWidget(chip)

    def _refresh_items(self) -> None:
        """Show the rows; one that stays keeps its widget, so that the focus stays with it."""
        rows = self.vm.model.rows
        if [row.key for row in rows] != list(self._views):
            clear_layout(self._items)
            self._views = {}
            for row in rows:
                is_item = isinstance(row, ItemRowData)
                name = f"item_{row.key}"
                view = RowView(self._theme, row, images=self._images.of_sku, pressable=is_item, name=name)
                view.part_tapped.connect(partial(self._on_part, row.key))
                self._items.addWidget(view)
                self._views[row.key] = view
        bags = self._bag_box.findChildren(FilterChip)
        set_tab_chain(
            [
                self.phone_button,
                self.id_check.chip,
                *sorted(bags, key=FilterChip.objectName),
                self.accept_all,
                *self._views.values(),
                self.send_again,
                self.primary,
                self.side.primary,
                self.left_button,
            ]
        )
        for row in rows:
            if not isinstance(row, SectionRow):
                self._views[row.key].set_row(row)

    def _on_picture(self, _key: str) -> None:
        for view in self._views.values():
            view.update()

    def _on_part(self, key: str, part: str) -> None:
        is_accept = part == "accept"
        count = self.vm.can_decide(key, accept=is_accept)
        if count < 1 and (is_accept or not self.vm.ungraded(key)):
            return
        if is_accept and count == 1:
            self.vm.accept(key, 1)
            return
        content = DecisionSheet(self._theme, self.vm, key, is_accept, count, self._navigator)
        title = self.tr("Accept %1") if is_accept else self.tr("Reject %1")
        self._navigator.sheet(content, title.replace("%1", self.vm.name_of(key)))

    def _on_confirmed(self, answer: str) -> None:
        self._navigator.close_sheet()
        if answer == "yes":
            self.vm.go_on()

    def _on_refused(self, text: str) -> None:
        self._navigator.snackbar(text, seconds=10)
        self._navigator.announce(text, assertive=True)

    def _on_signature(self) -> None:
        vm = self.vm
        bags = {order_id: vm.bags_taken(order_id) for order_id in vm.order_ids}
        self._navigator.open("signature", order_ids=vm.order_ids, id_checked=vm.is_id_checked, bags=bags)


class _Tick(Card):
    """A line that is ticked by a tap anywhere on it."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, icon: str, text: str, *, name: str) -> None:
        super().__init__(theme, padding=4, name=f"{name}_card")
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(IconView(theme, icon, 24, "warn"))
        row.addWidget(Label(theme, text, "label"), 1)
        self.chip = FilterChip(theme, self.tr("Checked"), solid=False, name=name)
        self.chip.toggled.connect(self.toggled)
        row.addWidget(self.chip)
        self.body.addLayout(row)

    def set_checked(self, is_checked: bool) -> None:
        """Show whether it is ticked; says nothing."""
        self.chip.blockSignals(True)
        self.chip.setChecked(is_checked)
        self.chip.blockSignals(False)


class _Side(QWidget):
    """The acts of a kiosk: summary, primary, the rest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(ACTIONS_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 20, 20)
        card = Card(theme, padding=20, name="handoff_side")
        self._title = Label(theme, "", "h1", name="side_title")
        self._text = Label(theme, "", "body", "text2", name="side_text")
        self.primary = Button(theme, "", "primary", "signature", "sign_off", name="side_primary")
        self.extra = QVBoxLayout()
        self.extra.setSpacing(8)
        card.body.addWidget(self._title)
        card.body.addWidget(self._text)
        card.body.addSpacing(8)
        card.body.addWidget(self.primary)
        card.body.addLayout(self.extra)
        column.addWidget(card)
        column.addStretch(1)

    def set_summary(self, title: str, text: str) -> None:
        """Show counts, or why it does not go on."""
        self._title.setText(title)
        self._text.setText(text)


class HandoffDetailScreen(Page):
    """The pane as a page of its own; `entered(order_id=..., then=...)` goes on with the orders of `then`."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        self.pane = HandOffPane(services, navigator, self)
        self._wanted: tuple[str, ...] = ()
        self._passed: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        vm = self.pane.vm
        vm.changed.connect(self._on_changed)
        vm.finished.connect(self._on_finished)
        vm.left.connect(self._on_done)
        self.set_header(has_back=True, has_navigation=False)

    def entered(self, **arguments: Any) -> None:
        """Show the hand-off of the order; a closed one is left at once, for the next of `then` or for good."""
        order_id = str(arguments.get("order_id", "")) or next(iter(self.pane.vm.order_ids), "")
        wanted = (order_id, *(str(each) for each in arguments.get("then", ())))
        if wanted != self._wanted:
            self._wanted, self._passed = wanted, set()
        if not self._show_next():
            self.navigator.back()
            if self.services.orders.order(order_id) is None:
                self.navigator.snackbar(self.tr("That order is not on this device"))

    def _show_next(self) -> bool:
        """Show the first wanted order that is still to be handed over; False where none is left."""
        left = (order_id for order_id in self._wanted if order_id not in self._passed)
        return any(self.pane.vm.show(order_id) and self.pane.vm.is_open for order_id in left)

    def left(self) -> None:
        """Stop the wait chip."""
        self.pane.vm.stop()

    def relayout(self, layout: LayoutClass) -> None:
        """Put the acts at the side where there is room."""
        self.pane.set_wide(layout is LayoutClass.EXPANDED)

    def activate_primary(self) -> None:
        """Go on."""
        self.pane.go_on()

    def on_header_icon(self) -> None:
        """Show the customer's number, or mask it again."""
        self.pane.vm.toggle_phone()

    def _on_changed(self) -> None:
        vm = self.pane.vm
        icon = "phone" if vm.has_phone else ""
        self.set_header(title=vm.title, subtitle=vm.subtitle, icon=icon, icon_name=self.tr("Show the phone number"))

    def _on_finished(self, text: str) -> None:
        self._on_done(text)
        show_after(self.services, self.navigator, self.pane.vm.handed_over_ids, text)

    def _on_done(self, text: str) -> None:
        self._passed.update(self.pane.vm.order_ids)
        if not self._show_next():
            self.navigator.back()
        self.navigator.snackbar(text)  # after the change of screens, which takes the line away


def row_at(index: QModelIndex) -> Any:
    """Return the row behind an index of a list."""
    return index.data(Qt.ItemDataRole.UserRole)
