"""The pick walk: where to go, what to take, what the last scan meant."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.domain.ports import CameraState, SeenCode
from storeassist_qt.ui.kit import (
    ActionBar,
    Banner,
    Button,
    Card,
    CodeLine,
    FactTag,
    ItemPicture,
    Label,
    LocationStrip,
    ScanPanel,
    SegmentProgress,
    Sheet,
)
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.camera_feed import CameraFeed
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.scrolling import FillingColumn, clear_layout
from storeassist_qt.ui.screens.walk_sheets import DetailSheet, NotFoundSheet, NumberSheet, QuantitySheet, SkuSheet
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.theme.metrics import SLIDE_MS
from storeassist_qt.ui.vm.format import fill, translate
from storeassist_qt.ui.vm.walk import WalkViewModel
from storeassist_qt.ui.vm.walk_texts import Answer, TaskView

PICTURE = {"small": 92, "alone": 132, "wide": 220}
PANEL_LEAST = 112  # on a handheld with the offline banner all of the walk is in sight
TIGHT_BELOW = 350
CARD_WIDTH = 640
PANEL_WIDTH = 480


class _Room(QWidget):
    """Holds the scan panel and asks for its least height only: it takes what room is left and never more.

    By the size hint of the panel itself a small window would scroll, and the answer band would be out of sight.
    """

    def __init__(self, panel: ScanPanel) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()


class WalkScreen(Page):
    """Shows the current stop and reports scans, taps and typed codes; `WalkViewModel` decides."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("walk_screen")
        theme = services.theme
        self.vm = WalkViewModel(services, self)
        self._slide: QPropertyAnimation | None = None
        self.set_header(
            title=translate("PickWalk", "Pick walk"),
            has_back=True,
            has_navigation=False,
            icon="list",
            icon_name=translate("PickWalk", "All lines of the walk"),
        )
        self.progress = SegmentProgress(theme)
        self.panel = ScanPanel(theme)
        self.panel.set_has_camera(services.camera.is_configured())
        self.panel.tapped.connect(self._on_panel_tapped)
        self._room = _Room(self.panel)
        self.feed = CameraFeed(services, self.panel, self._on_camera_code, self._on_camera_state)
        self._build_card()
        self._build_actions()
        self._area = FillingColumn(services.theme, "walk_scroll", margins=(12, 10, 12, 8))
        self._area.verticalScrollBar().rangeChanged.connect(self._show_panel)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._area.body.addWidget(self.progress)
        self._area.body.addLayout(self._grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.action_bar)
        self.vm.changed.connect(self._show)
        services.images.arrived.connect(self._show_picture)
        self.vm.stop_changed.connect(self._slide_in)
        self.vm.answered.connect(self._on_answered)
        self.vm.noted.connect(self._on_noted)
        self.vm.completed.connect(self._on_completed)
        self.vm.ended.connect(self._on_ended)
        self.relayout(LayoutClass.COMPACT)

    # --- building ----------------------------------------------------------------------------------------------
    def _build_card(self) -> None:
        theme = self.services.theme
        self.card = Card(theme, padding=8, name="item_card")
        self.location = LocationStrip(theme)
        self.location.clicked.connect(self._ask_quantity)
        self.location.held.connect(self._ask_number)
        self.hint = Banner(theme, "warn", "package-minus", "", name="walk_hint")
        self.picture = ItemPicture(theme, PICTURE["small"])
        self.picture.set_pressable(True)
        self.picture.pressed.connect(self._show_details)
        self.maker_label = Label(theme, "", "caption", "text2", name="item_maker")
        self.name_label = Label(theme, "", "title", name="item_name")
        self._facts = QHBoxLayout()
        self._facts.setSpacing(6)
        self.sku_line = CodeLine(theme, name="sku_line")
        self.ean_line = CodeLine(theme, name="ean_line")
        self.no_code = Label(theme, "", "caption", "warn", name="no_code")
        self.order_label = Label(theme, "", "caption", "text2", name="order_of_item")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.maker_label)
        texts.addWidget(self.name_label)
        texts.addSpacing(4)
        texts.addLayout(self._facts)
        texts.addStretch(1)
        self._item_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._item_row.setContentsMargins(4, 4, 4, 0)
        self._item_row.setSpacing(14)
        self._item_row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._item_row.addLayout(texts, 1)
        codes = QVBoxLayout()
        codes.setContentsMargins(8, 0, 8, 2)
        codes.setSpacing(2)
        codes.addWidget(self.sku_line)
        codes.addWidget(self.ean_line)
        codes.addWidget(self.no_code)
        codes.addWidget(self.order_label)
        self.card.body.addWidget(self.location)
        self.card.body.addWidget(self.hint)
        self.card.body.addLayout(self._item_row)
        self.card.body.addLayout(codes)
        self.card.body.addStretch(1)

    def _build_actions(self) -> None:
        theme = self.services.theme
        self.action_bar = ActionBar(theme, border=False)
        self.sku_button = self._action(translate("PickWalk", "Enter SKU"), "tonal", "keyboard", "enter_sku")
        self.sku_button.clicked.connect(self.ask_sku)
        self.missing_button = self._action(translate("PickWalk", "Not found"), "danger", "search-x", "not_found")
        self.missing_button.clicked.connect(self.ask_not_found)
        self.skip_button = self._action(translate("PickWalk", "Skip"), "tonal", "skip-forward", "skip")
        self.skip_button.clicked.connect(self.vm.skip)
        self.put_back_button = self._action("", "primary", "package-minus", "put_back")
        self.put_back_button.clicked.connect(self._put_back)
        self.done_button = self._action(translate("PickWalk", "To the summary"), "primary", "check", "to_summary")
        self.done_button.clicked.connect(self._on_completed)
        for button in (
            self.sku_button,
            self.missing_button,
            self.skip_button,
            self.put_back_button,
            self.done_button,
        ):
            self.action_bar.add_button(button)

    def _action(self, text: str, kind: Literal["tonal", "danger", "primary"], icon: str, name: str) -> Button:
        return Button(self.services.theme, text, kind, icon, "big", name=name)

    # --- Page --------------------------------------------------------------------------------------------------
    def entered(self, **arguments: Any) -> None:
        """Take up the saved walk where it was left."""
        has_camera = self.services.camera.is_configured()
        self.panel.set_has_camera(has_camera)
        self._size_picture()
        if not self.vm.start():
            self.navigator.open("queue")
            return
        task_id = arguments.get("task_id")
        if isinstance(task_id, str) and task_id:
            self.vm.go_to(task_id)
        elif self.vm.walk.is_done:
            self._on_completed()
            return
        if self.isVisible():
            self.feed.start()

    def left(self) -> None:
        """Release the camera; the walk itself is saved with each step."""
        self.feed.stop()

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self.feed.stop()
        self.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """Item above the panel, or beside it."""
        is_wide = layout is LayoutClass.EXPANDED
        self._grid.removeWidget(self.card)
        self._grid.removeWidget(self._room)
        self._area.body.setContentsMargins(*((20, 16, 20, 12) if is_wide else (12, 10, 12, 8)))
        if is_wide:
            self._grid.addWidget(self.card, 0, 0)
            self._grid.addWidget(self._room, 0, 1)
        else:
            self._grid.addWidget(self.card, 0, 0)
            self._grid.addWidget(self._room, 1, 0)
        self._grid.setColumnStretch(0, CARD_WIDTH if is_wide else 1)
        self._grid.setColumnStretch(1, PANEL_WIDTH if is_wide else 0)
        self._grid.setSpacing(16 if is_wide else 8)
        self.name_label.set_role("h2" if is_wide else "title")
        self._size_picture()

    def _size_picture(self) -> None:
        is_wide = self.layout_class is LayoutClass.EXPANDED
        has_camera = self.services.camera.is_configured()
        self.panel.setMinimumHeight(PANEL_LEAST if has_camera else 0)
        size = PICTURE["wide"] if is_wide else PICTURE["small" if has_camera or self._is_tight() else "alone"]
        self.picture.setFixedSize(size, size)
        self._show_picture()
        # Without a preview the hint stays small, and the item has the room.
        self._grid.setRowStretch(0, 1 if is_wide or not has_camera else 0)
        self._grid.setRowStretch(1, 0 if is_wide or not has_camera else 1)
        # Not Maximum: that would cap the height at the one line the name takes at its natural width.
        policy = QSizePolicy.Policy.Expanding if is_wide or not has_camera else QSizePolicy.Policy.Minimum
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, policy)

    def _is_tight(self) -> bool:
        """Tell whether code and order do not fit into one line: large text, or a narrow window."""
        return self.services.theme.text_scale > 1 or 0 < self.width() < TIGHT_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the order of the item a line of its own where it gets tight."""
        was_tight = 0 < event.oldSize().width() < TIGHT_BELOW
        super().resizeEvent(event)
        if was_tight is not self._is_tight():
            self._size_picture()
            self._show()

    def handle_scan(self, code: SeenCode) -> bool:
        """Hand a scan to the walk; whoever scans under a sheet has found the item after all, so that closes."""
        is_used = self.vm.scan(code)
        if is_used and self.vm.answer.state == "ok" and Sheet.on_top_of(self.window()) is not None:
            self.navigator.close_sheet()
        return is_used

    def on_header_icon(self) -> None:
        """Open every line of the walk."""
        self.navigator.open("walk_list", vm=self.vm)

    def _put_back(self) -> None:
        self.vm.put_back()

    def activate_primary(self) -> None:
        """Put back where that is due, go on to the summary when all is done, else type a SKU."""
        if self.vm.walk.is_done:
            self._on_completed()
        elif self.put_back_button.isVisibleTo(self):
            self.vm.put_back()
        else:
            self.ask_sku()

    def showEvent(self, event: QShowEvent) -> None:
        """Open the camera once the panel can be seen."""
        super().showEvent(event)
        if self.vm.walk.tasks:
            self.feed.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Release the camera while nobody looks (another screen, a hidden window)."""
        self.feed.stop()
        super().hideEvent(event)

    # --- showing -----------------------------------------------------------------------------------------------
    def _show(self) -> None:
        self.set_header(subtitle=self.vm.subtitle())
        segments, done, rest = self.vm.progress()
        self.progress.set_progress(segments, done, rest)  # type: ignore[arg-type]
        view = self.vm.view()
        self.card.setVisible(view is not None)
        if view is not None:
            self._show_item(view)

    def _show_item(self, view: TaskView) -> None:
        self.card.setAccessibleName(view.accessible)
        self.location.set_location(view.location, view.bay, view.shelf, view.quantity, view.caption)
        self.location.setEnabled(not view.is_put_back)
        self.hint.setVisible(bool(view.hint))
        if view.hint:
            self.hint.set_kind_icon("warn" if view.is_put_back else "neutral", self._hint_icon(view))
            self.hint.set_texts(view.hint)
        self._show_picture()
        self.picture.setAccessibleName(fill(translate("PickWalk", "Picture of %1"), view.name))
        self.maker_label.setText(view.maker)
        self.name_label.setText(view.name)
        clear_layout(self._facts)
        for fact in view.facts:
            self._facts.addWidget(FactTag(self.services.theme, fact))
        self._facts.addStretch(1)
        is_tight = self._is_tight()
        end_text = "" if is_tight else view.order_text
        self.order_label.setText(view.order_text)
        self.order_label.setVisible(is_tight)
        self.sku_line.set_code(translate("PickWalk", "SKU"), view.sku, "" if view.ean else end_text)
        self.ean_line.setVisible(bool(view.ean))
        if view.ean:
            self.ean_line.set_code(translate("PickWalk", "EAN"), view.ean, end_text, strong=5)
        self.no_code.setVisible(bool(view.no_code_text))
        self.no_code.setText(view.no_code_text)
        task = self.vm.current
        is_done = self.vm.walk.is_done
        self.sku_button.setVisible(not is_done)
        self.missing_button.setVisible(not view.is_put_back and not is_done)
        self.skip_button.setVisible(not view.is_put_back and not is_done)
        self.put_back_button.setVisible(view.is_put_back)
        self.done_button.setVisible(is_done)
        if task is not None:
            self.put_back_button.set_label(translate("PickWalk", "Put back %n", "units", task.put_back))
            self.missing_button.setEnabled(task.open > 0)
            self.skip_button.setEnabled(task.open > 0)

    def _show_picture(self, key: str = "") -> None:
        """Show the item's picture, its category icon until that has come; `key` names one that has."""
        view = self.vm.view()
        if view is not None and key in ("", view.image):
            self.picture.set_picture(self.services.images.image(view.image, self.picture.width()), view.icon)

    @staticmethod
    def _hint_icon(view: TaskView) -> str:
        return "package-minus" if view.is_put_back else "package"

    def _slide_in(self) -> None:
        duration = self.services.theme.motion_ms(SLIDE_MS)
        if not duration or not self.isVisible():
            return
        home = self.card.pos()
        animation = QPropertyAnimation(self.card, b"pos", self)
        animation.setDuration(duration)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        step = -60 if self.isRightToLeft() else 60
        animation.setStartValue(home + QPoint(step, 0))
        animation.setEndValue(home)
        self._slide = animation
        animation.start()

    # --- answers of the view-model -----------------------------------------------------------------------------
    def _on_answered(self, answer: Answer) -> None:
        if answer.state != "ok":
            self.panel.set_outline(())
        self.panel.set_state(answer.state, answer.text, answer.tote)
        self._show_panel()

    def _show_panel(self) -> None:
        """Bring an answer into sight; in a small window with large text the panel may stand below the edge."""
        if self.vm.answer.state in ("ok", "wrong", "unknown"):
            self._area.ensureWidgetVisible(self.panel, 0, 8)

    def _on_noted(self, text: str, undo: Any) -> None:
        self.navigator.snackbar(text, undo)

    def _on_completed(self) -> None:
        self.feed.stop()
        self.navigator.open("walk_summary", vm=self.vm)

    def _on_ended(self) -> None:
        self.feed.stop()
        self.navigator.open("queue")
        self.navigator.snackbar(translate("PickWalk", "Nothing is left of this walk"))

    # --- the camera --------------------------------------------------------------------------------------------
    def _on_camera_code(self, code: SeenCode) -> None:
        # Under a sheet the preview is covered: what it happens to see must not count.
        if self.panel.isVisible() and Sheet.on_top_of(self.window()) is None:
            self.activity.emit()
            self.vm.scan(code)

    def _on_camera_state(self, state: CameraState) -> None:
        self.vm.camera_is(state)

    def _on_panel_tapped(self) -> None:
        if self.services.camera.is_configured() and self.panel.state in ("no_camera", "paused"):
            self.feed.stop()
            self.feed.start()

    # --- sheets ------------------------------------------------------------------------------------------------
    def ask_sku(self) -> None:
        """Open the keypad for a SKU."""
        view = self.vm.view()
        if view is not None:
            content = SkuSheet(self.services.theme, view, self._take_typed)
            self.navigator.sheet(content, translate("PickWalk", "Enter SKU"))

    def _take_typed(self, text: str) -> str:
        """Pick a typed SKU; return why it did not count, or ""."""
        self.vm.scan(SeenCode(text, "", "typed"))
        if self.vm.answer.state == "ok":
            self.navigator.close_sheet()
            return ""
        return self.vm.answer.text

    def ask_not_found(self) -> None:
        """Open the sheet "Can't find it?"."""
        data = self.vm.not_found_data()
        if data is None:
            return
        content = NotFoundSheet(self.services.theme, data, self.vm.refund_text)
        content.skipped.connect(self._skip_from_sheet)
        content.marked.connect(self._mark_from_sheet)
        content.cancelled.connect(self.navigator.close_sheet)
        self.navigator.sheet(content, data.title)

    def _skip_from_sheet(self) -> None:
        self.navigator.close_sheet()
        self.vm.skip()

    def _mark_from_sheet(self, quantity: int, reason: str) -> None:
        self.navigator.close_sheet()
        self.vm.mark_not_found(quantity, reason)

    def _ask_quantity(self) -> None:
        least, now, most = self.vm.quantity_range()
        if most == 0:
            self.navigator.snackbar(translate("PickWalk", "Scan the first one, then the number can be corrected"))
            return
        content = QuantitySheet(self.services.theme, least, now, most)
        content.saved.connect(self._save_quantity)
        self.navigator.sheet(content, translate("PickWalk", "Correct the quantity"))

    def _ask_number(self) -> None:
        least, now, most = self.vm.quantity_range()
        if most <= now:
            self._ask_quantity()
            return
        content = NumberSheet(self.services.theme, least, most)
        content.saved.connect(self._save_quantity)
        self.navigator.sheet(content, translate("PickWalk", "How many do you have?"))

    def _save_quantity(self, picked: int) -> None:
        self.navigator.close_sheet()
        self.vm.set_picked(picked)

    def _show_details(self) -> None:
        data = self.vm.details()
        if data is not None:
            self.navigator.sheet(DetailSheet(self.services.theme, data, self.services.images), data.title)
