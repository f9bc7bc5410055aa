"""The pick queue: what is due, chosen by tap, started with one button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeassist_qt.domain.queue import Section
from storeassist_qt.ui.kit import (
    ActionBar,
    Button,
    Card,
    CardList,
    Chip,
    CountTile,
    EmptyState,
    Label,
    RowView,
    SectionLabel,
    Skeleton,
    ValueLine,
)
from storeassist_qt.ui.rows import ChipData, OrderRow, SettingRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.scrolling import clear_layout
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import joined, translate
from storeassist_qt.ui.vm.queue import QueueViewModel, TakeOverData

LIST_WIDTH = 400
SUMMARY_WIDTH = 252
FOUR_TILES_FROM = 344


class QueueScreen(Page):
    """Shows the queue and reports taps; `QueueViewModel` decides."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("queue_screen")
        theme = services.theme
        self.vm = QueueViewModel(services, self)
        self._anchor: tuple[str, int] | None = None
        self.set_header(title=translate("PickQueue", "Pick queue"))

        self.tiles = [CountTile(theme, "", "clock", name=f"tile_{place}") for place in range(4)]
        self._tile_sections: list[Section | None] = [None] * 4
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _=False, at=place: self._on_tile(at))
        self._tile_row = QHBoxLayout()
        self._tile_row.setContentsMargins(12, 8, 12, 0)
        self._tile_row.setSpacing(8)
        for tile in self.tiles:
            self._tile_row.addWidget(tile, 1)

        self.resume_card = RowView(theme, SettingRow("resume", "", ""), name="resume_walk")
        self.resume_card.tapped.connect(self._open_walk)
        self._resume_box = QVBoxLayout()
        self._resume_box.setContentsMargins(12, 8, 12, 0)
        self._resume_box.addWidget(self.resume_card)

        name = translate("PickQueue", "Orders to pick")
        self.list = CardList(theme, name="queue_list", accessible=name, bottom=8)
        self.list.setModel(self.vm.model)
        self.list.tapped.connect(self._on_tapped)
        self.list.activated_row.connect(self._on_long_pressed)
        self.list.long_pressed.connect(self._on_long_pressed)
        self.vm.is_touched = lambda: self.list.is_touched
        self.new_pill = Button(theme, "", "primary", "chevron-up", "small", self, name="new_pill")
        self.new_pill.clicked.connect(self._on_new_pill)
        self.new_pill.hide()
        self.float_button = Button(theme, "", "primary", "play", "big", self, name="pick_suggested")
        self.float_button.clicked.connect(self.vm.start_suggested)
        self.action_bar = ActionBar(theme, border=False)
        self.start_button = Button(theme, "", "primary", "footprints", name="start_walk")
        self.start_button.clicked.connect(self.vm.start_selected)
        self.action_bar.add_button(self.start_button, 13)
        self._build_states(theme)
        self._build_kiosk(theme)

        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(self._tile_row)
        left.addLayout(self._resume_box)
        left.addWidget(self.list, 1)
        left.addWidget(self.empty, 1)
        left.addWidget(self.skeleton, 1)
        left.addWidget(self.action_bar)
        self._left = QWidget()
        self._left.setLayout(left)
        panes = QHBoxLayout(self)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self._left)
        panes.addWidget(self.detail_pane, 1)
        panes.addWidget(self.summary_pane)

        self.vm.changed.connect(self._show)
        services.images.arrived.connect(self._on_picture)
        self.vm.rows_about_to_change.connect(self._hold_place)
        self.vm.rows_changed.connect(self._keep_place)
        self.vm.walk_started.connect(self._open_walk)
        self.vm.take_over_asked.connect(self._ask_take_over)
        self.vm.refused.connect(self.navigator.snackbar)
        self.relayout(LayoutClass.COMPACT)

    # --- building ----------------------------------------------------------------------------------------------
    def _build_states(self, theme: Any) -> None:
        self.empty = EmptyState(
            theme,
            "party-popper",
            translate("PickQueue", "All caught up"),
            translate("PickQueue", "No orders to pick. New orders show here within a few seconds."),
            translate("PickQueue", "Check hand-off"),
            "handshake",
        )
        self.empty.action_pressed.connect(lambda: self.navigator.open("handoff"))
        self.skeleton = Skeleton(theme, "queue")

    def _build_kiosk(self, theme: Any) -> None:
        self.detail_pane = QWidget()
        column = QVBoxLayout(self.detail_pane)
        column.setContentsMargins(4, 12, 8, 16)
        self.detail_card = Card(theme, padding=20, name="queue_detail")
        self.detail_title = Label(theme, "", "h2", name="detail_title")
        self.detail_meta = Label(theme, "", "body", "text2", name="detail_meta")
        self.detail_chip = Chip(theme, ChipData("", "neutral", "clock"))
        self.detail_button = Button(theme, translate("PickQueue", "Open order"), "tonal", "file-text")
        self.detail_button.clicked.connect(self._open_focused)
        self._detail_lines = QVBoxLayout()
        self._detail_lines.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.detail_title, 1)
        top.addWidget(self.detail_chip)
        self.detail_card.body.addLayout(top)
        self.detail_card.body.addWidget(self.detail_meta)
        self.detail_card.body.addLayout(self._detail_lines)
        self.detail_card.body.addStretch(1)
        self.detail_card.body.addWidget(self.detail_button)
        column.addWidget(self.detail_card)
        self.summary_pane = QWidget()
        self.summary_pane.setFixedWidth(SUMMARY_WIDTH + 20)
        side = QVBoxLayout(self.summary_pane)
        side.setContentsMargins(4, 12, 20, 16)
        self.summary_card = Card(theme, padding=20, name="batch_summary")
        self.summary_title = SectionLabel(theme, translate("PickQueue", "This walk"))
        self.summary_total = Label(theme, "", "h2", name="batch_total")
        self.summary_units = Label(theme, "", "body", "text2", name="batch_units")
        self._batch_lines = QVBoxLayout()
        self.kiosk_start = Button(theme, "", "primary", "footprints", "sign_off", name="kiosk_start")
        self.kiosk_start.clicked.connect(self.activate_primary)
        self.kiosk_clear = Button(theme, translate("PickQueue", "Clear selection"), "plain", name="kiosk_clear")
        self.kiosk_clear.clicked.connect(self.vm.clear_selection)
        for widget in (self.summary_title, self.summary_total, self.summary_units):
            self.summary_card.body.addWidget(widget)
        self.summary_card.body.addLayout(self._batch_lines)
        self.summary_card.body.addStretch(1)
        self.summary_card.body.addWidget(self.kiosk_start)
        self.summary_card.body.addWidget(self.kiosk_clear)
        side.addWidget(self.summary_card)

    # --- Page --------------------------------------------------------------------------------------------------
    def entered(self, **arguments: Any) -> None:
        """Follow the queue."""
        self.vm.start()

    def left(self) -> None:
        """Rest."""
        self.vm.stop()

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """One pane, or list, detail and summary side by side."""
        self._show_panes()
        if self.vm.model.rows:
            self._show()

    def _show_panes(self) -> None:
        is_empty = self.vm.is_empty and not self.vm.is_loading
        is_wide = self.layout_class is LayoutClass.EXPANDED and not is_empty
        self.detail_pane.setVisible(is_wide)
        self.summary_pane.setVisible(is_wide)
        self._left.setMinimumWidth(LIST_WIDTH if is_wide else 0)
        self._left.setMaximumWidth(LIST_WIDTH if is_wide else 16_777_215)

    def activate_primary(self) -> None:
        """Start with what is chosen, else with what is suggested."""
        if self.vm.selected:
            self.vm.start_selected()
        else:
            self.vm.start_suggested()

    def on_back(self) -> bool:
        """Let the selection go first."""
        if self.vm.selected:
            self.vm.clear_selection()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what floats, and as many tiles as there is room for."""
        super().resizeEvent(event)
        self._show_tiles()
        self._place_floating()

    # --- showing -----------------------------------------------------------------------------------------------
    def _show(self) -> None:
        vm = self.vm
        is_wide = self.layout_class is LayoutClass.EXPANDED
        has_selection = bool(vm.selected)
        self.set_header(subtitle=vm.subtitle, has_navigation=not has_selection or is_wide)
        self._show_panes()
        self._show_tiles()
        resume = vm.resume()
        self._resume_box.setContentsMargins(12, 8 if resume is not None else 0, 12, 0)
        self.resume_card.setVisible(resume is not None)
        if resume is not None:
            spoken = f"{resume.title}. {resume.detail}"
            row = SettingRow("resume", resume.title, spoken, resume.detail, "footprints", arrow=True)
            self.resume_card.set_row(row)
        is_empty = vm.is_empty and not vm.is_loading
        self.skeleton.setVisible(vm.is_loading)
        self.empty.setVisible(is_empty)
        self.list.setVisible(not vm.is_loading and not is_empty)
        self.action_bar.setVisible(has_selection and not is_wide)
        self.action_bar.set_summary(vm.selection_title(), vm.selection_detail())
        self.start_button.set_label(vm.start_text())
        text, ids = vm.suggestion()
        self.float_button.setVisible(bool(ids) and not has_selection and not is_wide and not vm.is_loading)
        self.float_button.set_label(text)
        self.new_pill.setVisible(vm.new_count > 0)
        if vm.new_count:
            self.new_pill.set_label(vm.new_text())
        if is_wide:
            self._show_kiosk(text, has_suggestion=bool(ids))
        self._place_floating()

    def _show_tiles(self) -> None:
        is_shown = not self.vm.is_empty and not self.vm.is_loading
        self._tile_row.setContentsMargins(12, 8 if is_shown else 0, 12, 0)
        data = self.vm.tiles(most=4 if self._left.width() >= FOUR_TILES_FROM else 3)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(is_shown and place < len(data))
            if place >= len(data):
                continue
            found = data[place]
            self._tile_sections[place] = found.section
            tile.set_caption(found.caption, found.icon, found.look)
            tile.set_count(found.count)
            tile.setChecked(self.vm.filter is found.section)

    def _show_kiosk(self, suggestion: str, *, has_suggestion: bool) -> None:
        vm = self.vm
        found = vm.focused()
        self.detail_card.setVisible(found is not None)
        if found is not None:
            order, summary = found
            self.detail_title.setText(joined(f"#{order.number}", order.customer.name))
            units = vm.words.units(summary.units)
            parts = (vm.pickup_text(summary), vm.reserved_text(summary), units, *summary.departments)
            self.detail_meta.setText(joined(*parts))
            self.detail_chip.set_chip(vm.chip_of(summary))
            clear_layout(self._detail_lines)
            images = self.services.images.of_sku
            for line in vm.lines_of(order):
                self._detail_lines.addWidget(RowView(self.services.theme, line, images=images, pressable=False))
        clear_layout(self._batch_lines)
        for name, units in vm.batch_rows():
            self._batch_lines.addWidget(ValueLine(self.services.theme, name, units))
        has_selection = bool(vm.selected)
        nothing = translate("PickQueue", "Nothing selected")
        self.summary_total.setText(vm.selection_title() if has_selection else nothing)
        self.summary_units.setText(vm.selection_detail() if has_selection else "")
        self.kiosk_start.set_label(vm.start_text() if has_selection else suggestion)
        self.kiosk_start.setVisible(has_selection or has_suggestion)
        self.kiosk_clear.setVisible(has_selection)

    def _on_picture(self, _key: str) -> None:
        self.detail_card.update()

    def _place_floating(self) -> None:
        width = self._left.width() - 24
        height = self.float_button.sizeHint().height()
        self.float_button.setGeometry(12, self.height() - height - 8, width, height)
        self.float_button.raise_()
        pill = self.new_pill.sizeHint()
        top = self.list.mapTo(self, QPoint(0, 0)).y() if self.list.isVisible() else 80
        self.new_pill.setGeometry((self._left.width() - pill.width()) // 2, top + 8, pill.width(), 48)
        self.new_pill.raise_()

    # --- answers -----------------------------------------------------------------------------------------------
    def _row(self, index: QModelIndex) -> OrderRow | None:
        row = index.data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, OrderRow) else None

    def _on_tapped(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.vm.toggle(row.order_id)

    def _on_long_pressed(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.navigator.open("order_detail", order_id=row.order_id)

    def _open_focused(self) -> None:
        found = self.vm.focused()
        if found is not None:
            self.navigator.open("order_detail", order_id=found[0].order_id)

    def _on_tile(self, place: int) -> None:
        self.vm.set_filter(self._tile_sections[place])

    def _on_new_pill(self) -> None:
        self.vm.refresh()
        self.list.scrollToTop()

    def _open_walk(self) -> None:
        self.navigator.open("walk")

    def _ask_take_over(self, data: TakeOverData) -> None:
        theme = self.services.theme
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, data.text, "body", "text2"))
        button = Button(theme, data.action, "primary", "users", name="take_over")
        button.setEnabled(not data.reason)
        button.clicked.connect(lambda: self._take_over(data.order_id))
        if data.reason:
            column.addWidget(Label(theme, data.reason, "label", "warn", name="take_over_reason"))
        column.addWidget(button)
        cancel = Button(theme, translate("PickQueue", "Cancel"), "plain", name="cancel")
        cancel.clicked.connect(self.navigator.close_sheet)
        column.addWidget(cancel)
        self.navigator.sheet(content, data.title)

    def _take_over(self, order_id: str) -> None:
        self.navigator.close_sheet()
        self.vm.take_over(order_id)

    # --- the place of the list ---------------------------------------------------------------------------------
    def _hold_place(self) -> None:
        """Remember which row stands at the top, so that rows inserted above do not move it."""
        self._anchor = None
        if self.list.verticalScrollBar().value() == 0:
            return
        index = self.list.indexAt(QPoint(self.list.viewport().width() // 2, 1))
        row = self._row(index)
        if row is not None:
            self._anchor = (row.key, self.list.visualRect(index).top())

    def _keep_place(self) -> None:
        if self._anchor is None:
            return
        place = self.vm.model.row_of(self._anchor[0])
        if place >= 0:
            top = self.list.visualRect(self.vm.model.index(place)).top()
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + top - self._anchor[1])
