"""The sheets of the check: photo, a photo large, note, the reason of a refusal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.domain.camera_port import FrameFacts
from storeassist_qt.domain.ports import CameraState, SeenCode
from storeassist_qt.ui.kit import Button, FilterChip, FlowLayout, ItemPicture, Label, TextField
from storeassist_qt.ui.kit.returns import PhotoPanel
from storeassist_qt.ui.screens.camera_feed import CameraFeed
from storeassist_qt.ui.screens.returns_check import image_of
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.returns_check import CheckViewModel
from storeassist_qt.ui.vm.walk_texts import camera_answer

NOTE_LENGTH = 200
LARGE = 320


class _PhotoFeed(CameraFeed):
    """The camera's picture and light alone: a photo needs no advice on reading codes, and no line around one."""

    def _take_facts(self, facts: FrameFacts) -> None:
        """Leave what would help a scan unsaid."""

    def _take_code(self, code: SeenCode) -> None:
        """Leave a code in sight alone."""


class PhotoSheet(QWidget):
    """The camera's picture and a button that keeps it; stays open for the next one."""

    def __init__(self, services: Services, vm: CheckViewModel) -> None:
        super().__init__()
        self.setObjectName("photo_sheet")
        self._vm = vm
        theme = services.theme
        self.panel = PhotoPanel(theme, name="photo_panel")
        self.panel.setMinimumHeight(260)
        self._hint = self.tr("Show what is wrong, then take the photo")
        self.panel.set_state("idle", self._hint)
        self.feed = _PhotoFeed(services, self.panel, self.handle_scan, self._on_state)
        self._taken = Label(theme, "", "caption", "text2", align="center", name="photos_taken")
        self._problem = Label(theme, "", "label", "danger", name="photo_problem")
        self._problem.hide()
        self.capture = Button(theme, self.tr("Take photo"), "primary", "camera", "big", name="take_photo")
        self.capture.clicked.connect(self.activate_primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.panel, self._taken, self._problem, self.capture):
            column.addWidget(widget)
        vm.refused.connect(self._on_refused)
        self.feed.start()
        self._refresh()

    def handle_scan(self, code: SeenCode) -> bool:
        """Leave a code that comes into view alone."""
        return True

    def activate_primary(self) -> None:
        """Keep what the camera shows now."""
        self._problem.hide()
        frame = self.feed.frame
        if frame is None:
            self._on_refused(self.tr("There is no picture yet. Wait for the camera."))
            return
        if self._vm.take_photo(frame):
            self.panel.set_state("ok", self.tr("Photo kept"))
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Release the camera with the sheet."""
        self.feed.stop()
        super().hideEvent(event)

    def _refresh(self) -> None:
        count = len(self._vm.photos)
        self._taken.setText(translate("Returns", "%n photo(s) taken", "", count))
        self.capture.setEnabled(self._vm.has_room)

    def _on_refused(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()

    def _on_state(self, state: CameraState) -> None:
        if state is CameraState.RUNNING:
            self.panel.set_state("idle", self._hint)
        elif state is not CameraState.OFF:
            answer = camera_answer(state)
            self.panel.set_state(answer.state, answer.text)


class PhotoView(QWidget):
    """One photo, large, with a button that takes it away."""

    def __init__(self, theme: Theme, vm: CheckViewModel, key: str, done: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("photo_view")
        photo = next((photo for photo in vm.photos if photo.key == key), None)
        picture = ItemPicture(theme, LARGE, "image", name="photo_large")
        picture.set_picture(image_of(photo.content if photo else None, LARGE), "image")
        picture.setAccessibleName(self.tr("Photo"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        if vm.travel_text:
            column.addWidget(Label(theme, vm.travel_text, "caption", "text2", align="center"))
        if vm.is_open:
            remove = Button(theme, self.tr("Remove photo"), "danger", "trash-2", name="remove_photo")
            remove.clicked.connect(partial(self._on_remove, vm, key, done))
            column.addWidget(remove)

    def _on_remove(self, vm: CheckViewModel, key: str, done: Callable[[], None], *_checked: object) -> None:
        done()
        vm.drop_photo(key)


class TextSheet(QWidget):
    """One line of text, with words that fill it; `done` takes the text."""

    finished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        hint: str,
        label: str,
        button: str,
        *,
        text: str = "",
        words: tuple[str, ...] = (),
        is_danger: bool = False,
        may_be_empty: bool = True,
        name: str = "text_sheet",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._may_be_empty = may_be_empty
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if hint:
            column.addWidget(Label(theme, hint, "body", "text2", name=f"{name}_hint"))
        if words:
            flow = FlowLayout()
            box = QWidget()
            box.setLayout(flow)
            for word in words:
                chip = FilterChip(theme, word, solid=False, name=f"{name}_word")
                chip.setCheckable(False)
                chip.clicked.connect(partial(self._on_word, word))
                flow.addWidget(chip)
            column.addWidget(box)
        self.field = TextField(theme, label, placeholder=label, max_length=NOTE_LENGTH, name=f"{name}_field")
        self.field.setText(text)
        self.field.text_changed.connect(self._refresh)
        self.field.return_pressed.connect(self.activate_primary)
        column.addWidget(self.field)
        self.button = Button(
            theme, button, "danger" if is_danger else "primary", "octagon-x" if is_danger else "check", "big",
            name=f"{name}_done",
        )  # fmt: skip
        self.button.clicked.connect(self.activate_primary)
        column.addWidget(self.button)
        self._refresh()

    def handle_scan(self, code: SeenCode) -> bool:
        """Put what was scanned into the text."""
        self.field.setText(f"{self.field.text()} {code.text}".strip())
        return True

    def activate_primary(self) -> None:
        """Take the text."""
        text = self.field.text().strip()
        if text or self._may_be_empty:
            self.finished.emit(text)

    def _on_word(self, word: str, *_checked: object) -> None:
        self.field.setText(word)

    def _refresh(self, *_text: object) -> None:
        self.button.setEnabled(self._may_be_empty or bool(self.field.text().strip()))
