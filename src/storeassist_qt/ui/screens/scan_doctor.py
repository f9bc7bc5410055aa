"""The scan doctor: what a scanner types and a camera sees, what to set, and codes to test with."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.domain.camera_port import CodePainter
from storeassist_qt.domain.ports import CameraState, SeenCode
from storeassist_qt.ui.kit import Button, Card, Label, RowView, ScanPanel, SectionLabel
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.camera_controls import CameraControls
from storeassist_qt.ui.screens.camera_feed import CameraFeed
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.panes import ScrollColumn
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.scan_doctor import Report, ScanDoctorViewModel, test_codes
from storeassist_qt.ui.vm.walk_texts import camera_answer, idle_answer

BAND = (0.80, 0.55)  # share of the frame that is kept: the aiming band, as little of the surroundings as can be
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class KeyRecorder(QObject):
    """Listens to every key of the application while the doctor is shown, and holds none back."""

    def __init__(self, vm: ScanDoctorViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._sees_windows = False
        self._timer = QTimer(self)
        self._timer.setInterval(100)
        self._timer.timeout.connect(lambda: self._vm.silence(time.monotonic() * 1000))

    def start(self) -> None:
        """Listen."""
        application = QCoreApplication.instance()
        if application is not None and not self._timer.isActive():
            application.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        application = QCoreApplication.instance()
        if application is not None and self._timer.isActive():
            application.removeEventFilter(self)
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a key press; each is seen at the window first, and what is replayed to a widget is no new key."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_window = isinstance(watched, QWindow)
        self._sees_windows = self._sees_windows or is_window
        if is_window != self._sees_windows or event.key() in _MODIFIERS:
            return False
        if isinstance(watched, QWidget):
            focus = QApplication.focusWidget()
            if not (watched is focus or (focus is None and watched.isWindow())):
                return False  # on its way up to the parents
        char = "\r" if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else event.text()
        self._vm.take_key(char, time.monotonic() * 1000)
        return False


class BarcodeView(QWidget):
    """One barcode, dark on white in every theme, each bar a whole number of the screen's own pixels."""

    def __init__(self, code_painter: CodePainter, text: str, symbology: str, accessible: str) -> None:
        super().__init__()
        self._painter = code_painter
        self.setAccessibleName(accessible)
        self.setObjectName(f"test_code_{symbology}")
        self._text, self._symbology = text, symbology
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height a scanner needs."""
        return QSize(320, 150 if "matrix" in self._symbology else 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        if self._image is None:
            # The libraries are loaded when a code is first drawn, not with the app.
            code = self._painter.paint_code(self._text, self._symbology)
            gray = QImage.Format.Format_Grayscale8
            self._image = QImage(code.levels, code.width, code.height, code.width, gray).copy()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        ratio = self.devicePixelRatioF()
        width, height = self.width() * ratio, self.height() * ratio
        is_matrix = "matrix" in self._symbology
        module = max(1, int(min(width / self._image.width(), height / self._image.height() if is_matrix else 99)))
        wide = self._image.width() * module / ratio
        high = self._image.height() * module / ratio if is_matrix else self.height() - 16
        left = round((self.width() - wide) / 2 * ratio) / ratio
        painter.drawImage(QRectF(left, (self.height() - high) / 2, wide, high), self._image)
        painter.end()


class ScanDoctorScreen(Page):
    """What came from the scanner, codes to test it with, and what the camera sees."""

    def __init__(self, services: Services, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(services, navigator, parent)
        theme = services.theme
        self.vm = ScanDoctorViewModel(services, self)
        self._recorder = KeyRecorder(self.vm, self)
        self._scroll = ScrollColumn(theme, self.tr("Scan doctor"), name="scan_doctor_scroll")
        body = self._scroll.column
        self._result = Card(theme, name="scan_result")
        self._raw = Label(theme, self.tr("Scan the first code below."), "title", name="doctor_raw")
        self._advice = Label(theme, self.tr("What to set at the scanner is said here."), "label", name="doctor_advice")
        self._facts = Label(theme, "", "body", "text2", name="doctor_facts")
        self._keys = Label(theme, "", "caption", "text2", name="doctor_keys")
        for label in (self._raw, self._advice, self._facts, self._keys):
            self._result.body.addWidget(label)
        body.addWidget(self._result)
        if isinstance(services.camera, CodePainter):
            self._add_codes(services.camera)
        self._add_camera()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.vm.examined.connect(self._show_report)
        self.vm.looked.connect(self._looked.setText)
        self.set_header(title=self.tr("Scan doctor"), has_back=True)

    def _add_codes(self, code_painter: CodePainter) -> None:
        theme, body = self.services.theme, self._scroll.column
        body.addWidget(SectionLabel(theme, self.tr("Codes to test with"), name="group_codes"))
        for text, symbology, purpose in test_codes():
            body.addWidget(Label(theme, purpose, "label"))
            body.addWidget(BarcodeView(code_painter, text, symbology, purpose))
            body.addSpacing(8)

    def _add_camera(self) -> None:
        theme, body = self.services.theme, self._scroll.column
        has_camera = self.services.camera.is_configured()
        self.panel = ScanPanel(theme)
        self.panel.setMinimumHeight(220)
        self.feed = CameraFeed(self.services, self.panel, lambda _code: None, self._on_state)
        self.feed.tell_facts(self.vm.take_facts)
        self.controls = CameraControls(self.services)
        self._looked = Label(theme, "", "body", "text2", name="doctor_camera")
        self._consent = RowView(theme, self._consent_row(), name="keep_frames")
        self._consent.tapped.connect(self._on_consent)
        note = self.tr("To measure later what would not read: the aiming band alone, kept on this device. No people.")
        self._note = Label(theme, note, "caption", "text2", name="keep_frames_note")
        self._save = Button(theme, self.tr("Save this frame"), "tonal", "save", name="save_frame")
        self._save.clicked.connect(self._on_save)
        title = SectionLabel(theme, self.tr("Camera"), name="group_camera")
        for widget in (title, self.panel, self._looked, self._consent, self._note, self._save):
            body.addWidget(widget)
            widget.setVisible(has_camera)
        body.insertWidget(body.indexOf(self._looked) + 1, self.controls)

    def entered(self, **arguments: Any) -> None:
        """Begin to listen; `folder` is where frames are kept."""
        folder = arguments.get("folder")
        if folder:
            self.vm.use_folder(Path(str(folder)))
        self._show_consent()

    def relayout(self, layout: LayoutClass) -> None:
        """Give a kiosk its margins."""
        self._scroll.set_wide(layout is LayoutClass.EXPANDED)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take every scan: what it was like was told by its keys."""
        return True

    def on_search(self) -> bool:
        """Stay: a scanner that is set badly types `/` like a person, and the test code holds one."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Listen and look while shown."""
        super().showEvent(event)
        self._recorder.start()
        self.feed.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen and look no more."""
        self._recorder.stop()
        self.feed.stop()
        self.controls.clear()
        super().hideEvent(event)

    def closing(self) -> None:
        """Stop for good."""
        self._recorder.stop()
        self.feed.stop()

    def _show_report(self, report: Report) -> None:
        self._raw.setText(report.raw)
        self._advice.setText("\n".join(report.advice) or self.tr("This scanner is set well."))
        self._advice.set_tone("warn" if report.advice else "success")
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in report.facts))
        self._keys.setText(report.keys)
        self.navigator.announce(self._advice.text())

    def _on_state(self, state: CameraState) -> None:
        if state is CameraState.RUNNING:
            self.controls.refresh()
            answer = idle_answer(has_camera=True)
            self.panel.set_state(answer.state, answer.text)
            return
        self.controls.clear()
        if state is not CameraState.OFF:
            answer = camera_answer(state)
            self.panel.set_state(answer.state, answer.text)

    # --- frames, with consent
    def _consent_row(self) -> SettingRow:
        title = self.tr("Keep frames")
        may = self.vm.may_keep()
        said = self.tr("on") if may else self.tr("off")
        return SettingRow("scanner.keep_frames", title, f"{title}, {said}", icon="image", switch=may)

    def _show_consent(self) -> None:
        self._consent.set_row(self._consent_row())
        self._save.setEnabled(self.vm.may_keep())

    def _on_consent(self) -> None:
        self.vm.set_may_keep(not self.vm.may_keep())
        self._show_consent()

    def _on_save(self) -> None:
        frame, place = self.feed.frame, self.vm.place_for_frame(self.services.clock.now())
        if frame is None or place is None:
            self.navigator.snackbar(self.tr("No frame was saved. Check the camera and the consent."))
            return
        image = QImage(frame.buffer, frame.width, frame.height, frame.stride, QImage.Format.Format_BGR888)
        width, height = int(frame.width * BAND[0]), int(frame.height * BAND[1])
        band = image.copy((frame.width - width) // 2, (frame.height - height) // 2, width, height)
        if band.save(str(place)):
            self.navigator.snackbar(self.tr("Saved as %1").replace("%1", place.name))
        else:
            self.navigator.snackbar(self.tr("The frame could not be saved. Check the space on this device."))
