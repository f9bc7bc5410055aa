"""The queue of returns: search, list, the button of a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from storeassist_qt.ui.kit import Button, CardList, EmptyState, ErrorState, Label, ScrollColumn, SearchField, Skeleton
from storeassist_qt.ui.kit.returns import BarSearch, StepDots
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.returns import ReturnsViewModel

QUEUE_WIDTH = 300
FIND_STEPS = 4  # find, choose, check of one item, summary


class QueuePane(QWidget):
    """Returns, or the sales a new one may start from."""

    new_pressed = Signal()
    scan_pressed = Signal()

    def __init__(self, services: Services, vm: ReturnsViewModel) -> None:
        super().__init__()
        self.setObjectName("returns_queue")
        theme = services.theme
        self.vm = vm
        placeholder = self.tr("Scan a return label or search")
        self.search = SearchField(
            theme,
            self.tr("Search returns and sales"),
            placeholder=placeholder,
            scan=services.camera.is_configured(),
            name="returns_search",
        )
        self.bar_search = BarSearch(theme, self.tr("Search returns and sales"), placeholder=placeholder)
        # In a box of its own, so that a gap stands between it and the pill on either side.
        self.bar_search_box = QWidget()
        box = QHBoxLayout(self.bar_search_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addStretch(1)
        box.addWidget(self.bar_search, 20)
        box.addSpacing(26)
        for field in (self.search, self.bar_search):
            field.text_changed.connect(vm.search)
            field.return_pressed.connect(vm.submit_search)
        self.search.scan_pressed.connect(self.scan_pressed)
        self._title = Label(theme, self.tr("Find the sale"), "title", name="find_title")
        self._hint = Label(
            theme, self.tr("Scan the receipt or an item, or search."), "caption", "text2", name="find_hint"
        )
        self.list = CardList(theme, name="returns_list", accessible=self.tr("Returns"), margin=0, top=0)
        self.list.setModel(vm.model)
        for field in (self.search, self.bar_search):
            self.list.follow(field)
        self._empty = EmptyState(theme, "undo-2", "", "", kind="neutral", name="no_returns")
        self._loading = Skeleton(theme, "cards")
        self._error = ErrorState(
            theme, "circle-alert", self.tr("Returns could not be read"), "", self.tr("Try again"), name="returns_error"
        )
        self._error.retry_pressed.connect(vm.read)
        self.new_button = Button(theme, self.tr("New return"), "outline", "plus", name="new_return")
        self.new_button.clicked.connect(self._on_button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._stack = QStackedLayout()
        self._dots = StepDots(theme, name="find_dots")
        self._dots.set_step(1, FIND_STEPS, self.tr("Step %1 of %2").replace("%1", "1").replace("%2", str(FIND_STEPS)))
        self._column.addWidget(self._dots)
        self._column.addWidget(self.search)
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        self._column.addLayout(self._stack, 1)
        self._empty_scroll = ScrollColumn(theme, self.tr("Returns"), margin=0, fills=True, name="no_returns_scroll")
        self._empty_scroll.column.addWidget(self._empty, 1)
        for widget in (self.list, self._empty_scroll, self._loading, self._error):
            self._stack.addWidget(widget)
        self._column.addWidget(self.new_button)
        vm.changed.connect(self.refresh)
        self.refresh()

    def set_wide(self, is_wide: bool) -> None:
        """Take a kiosk's width, with the search in the app bar."""
        self.search.setVisible(not is_wide)
        self._column.setContentsMargins(*((0, 0, 0, 0) if is_wide else (12, 10, 12, 10)))
        if is_wide:
            self.setFixedWidth(QUEUE_WIDTH)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        self.refresh()

    def focus_search(self, *, is_wide: bool) -> None:
        """Put the focus into the search."""
        (self.bar_search if is_wide else self.search).setFocus()

    def refresh(self) -> None:
        """Show the list, or why there is none."""
        vm = self.vm
        self._dots.setVisible(vm.is_finding and not self.search.isHidden())
        self._title.setVisible(vm.is_finding)
        self._hint.setVisible(vm.is_finding)
        self.new_button.set_label(self.tr("Back to the returns") if vm.is_finding else self.tr("New return"))
        self.new_button.set_icon("arrow-left" if vm.is_finding else "plus")
        for field in (self.search, self.bar_search):
            if field.text().strip() != vm.text:
                field.setText(vm.text)
        if vm.error_text:
            self._error.set_texts(self.tr("Returns could not be read"), vm.error_text)
            self._stack.setCurrentWidget(self._error)
        elif vm.is_loading:
            self._stack.setCurrentWidget(self._loading)
        elif vm.is_empty:
            self._empty.set_texts(vm.empty_title, vm.empty_text)
            self._stack.setCurrentWidget(self._empty_scroll)
        else:
            self._stack.setCurrentWidget(self.list)

    def _on_button(self) -> None:
        if self.vm.is_finding:
            self.vm.find_sale(False)
        else:
            self.new_pressed.emit()
