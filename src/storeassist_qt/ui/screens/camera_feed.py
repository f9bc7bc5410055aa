"""Leads the camera into a scan panel while that panel is visible, and lets go of it when it is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.domain.ports import CameraState, Frame, SeenCode
from storeassist_qt.ui.kit import Label, ScanPanel
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.walk_texts import camera_answer, idle_answer


class CameraFeed(QObject):
    """Joins `services.camera` and a ScanPanel; what the camera reads goes to `on_code`."""

    def __init__(
        self,
        services: Services,
        panel: ScanPanel,
        on_code: Callable[[SeenCode], object],
        on_state: Callable[[CameraState], None],
    ) -> None:
        super().__init__(panel)
        self._camera = services.camera
        self._panel = panel
        self._on_code = on_code
        self._on_state = on_state
        self._frame: Frame | None = None
        self.is_on = False

    def start(self) -> None:
        """Open the camera where one is configured."""
        if self.is_on or not self._camera.is_configured():
            return
        self.is_on = True
        self._camera.start(self._take_frame, self._take_code, self._take_state)

    def stop(self) -> None:
        """Release the camera and the last frame."""
        if self.is_on:
            self.is_on = False
            self._camera.stop()
        self._panel.clear_frame()
        self._frame = None

    def _take_frame(self, frame: Frame) -> None:
        if not self.is_on or not self._panel.isVisible():
            return
        image = QImage(frame.buffer, frame.width, frame.height, frame.stride, QImage.Format.Format_BGR888)
        self._panel.show_frame(image)
        self._frame = frame  # the image is a view over this buffer: hold it until the next one is shown

    def _take_code(self, code: SeenCode) -> None:
        if not self.is_on:
            return
        self._panel.set_outline(code.corners)
        self._on_code(code)

    def _take_state(self, state: CameraState) -> None:
        if state in (CameraState.LOST, CameraState.TAKEN, CameraState.NONE, CameraState.BAD_FORMAT):
            self._panel.clear_frame()
            self._frame = None
        self._on_state(state)


class ScanSheet(QWidget):
    """A camera preview in a sheet; the first code that `on_code` takes (True) is enough."""

    def __init__(self, services: Services, on_code: Callable[[SeenCode], bool], hint: str = "") -> None:
        super().__init__()
        self._on_code = on_code
        self.panel = ScanPanel(services.theme)
        self.panel.set_has_camera(services.camera.is_configured())
        self.panel.setMinimumHeight(260)
        idle = idle_answer(has_camera=services.camera.is_configured())
        self.panel.set_state(idle.state, hint or idle.text)
        self._hint = hint or idle.text
        self.feed = CameraFeed(services, self.panel, self.handle_scan, self._on_state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        caption = translate("Scan", "The trigger works here too.")
        column.addWidget(Label(services.theme, caption, "caption", "text2", align="center"))
        self.feed.start()

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a code of the camera or the trigger."""
        if not self._on_code(code):
            self.panel.set_state("unknown", translate("Scan", "That code is not the one needed"))
            return True
        self.feed.stop()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Release the camera with the sheet."""
        self.feed.stop()
        super().hideEvent(event)

    def _on_state(self, state: CameraState) -> None:
        if state is CameraState.RUNNING:
            self.panel.set_state("idle", self._hint)
        elif state is not CameraState.OFF:
            answer = camera_answer(state)
            self.panel.set_state(answer.state, answer.text)
