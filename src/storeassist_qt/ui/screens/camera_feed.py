"""Leads the camera into a scan panel while that panel is visible, and lets go of it when it is not."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.domain.camera_port import CameraHelp, FrameFacts
from storeassist_qt.domain.ports import CameraState, Frame, SeenCode
from storeassist_qt.ui.kit import IconButton, Label, ScanPanel
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL
from storeassist_qt.ui.vm.format import translate
from storeassist_qt.ui.vm.walk_texts import camera_answer, hint_text, idle_answer

ANSWER_STANDS_S = 3.0  # so long an answer is read before a hint may take its place
OUTLINE_STANDS_S = 0.35
MARGIN = 4


class _TorchButton(IconButton):
    """White on a dark disc: it lies on the camera's picture in every theme."""

    def draw(self, canvas: Canvas) -> None:
        """Paint disc and icon."""
        canvas.box(canvas.bounds.adjusted(4, 4, -4, -4), 20, QColor(20, 20, 20, 215))
        canvas.icon(self._icon, canvas.bounds.center(), 24, QColor("#FFFFFF"))
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, RADIUS_CONTROL)


class CameraFeed(QObject):
    """Joins `services.camera` and a ScanPanel; what the camera reads goes to `on_code`.

    Where the camera can tell more (`CameraHelp`) the panel shows the outline of the code in sight, says what would
    help after a second without a read, and carries a torch button where the driver has a torch.
    """

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
        self._help = services.camera if isinstance(services.camera, CameraHelp) else None
        self._on_facts: Callable[[FrameFacts], None] | None = None
        self._replaced = ("", "")  # the text a hint stands for, and the hint
        self._answer, self._answer_at = "", 0.0
        self._outlined_at = 0.0
        self._is_lit = False
        self.torch = _TorchButton(services.theme, "flashlight", translate("Scan", "Switch the light on"), panel)
        self.torch.setObjectName("torch")
        self.torch.hide()
        self.torch.clicked.connect(self._switch_torch)
        panel.installEventFilter(self)

    def tell_facts(self, listener: Callable[[FrameFacts], None]) -> None:
        """Call `listener` with what frames are like, too."""
        self._on_facts = listener

    @property
    def frame(self) -> Frame | None:
        """The frame shown now."""
        return self._frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the torch in the upper corner of the panel."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place_torch()
        return False

    def _place_torch(self) -> None:
        is_rtl = self._panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = self._panel.width() - self.torch.sizeHint().width() - MARGIN
        self.torch.adjustSize()
        self.torch.move(MARGIN if is_rtl else end, MARGIN)

    def start(self) -> None:
        """Open the camera where one is configured."""
        if self.is_on or not self._camera.is_configured():
            return
        self.is_on = True
        if self._help is not None:
            self._help.watch(self._take_facts)
        self._camera.start(self._take_frame, self._take_code, self._take_state)

    def stop(self) -> None:
        """Release the camera and the last frame."""
        if self.is_on:
            self.is_on = False
            self._is_lit = False
            if self._help is not None:
                self._help.watch(None)
            self._camera.stop()
        self.torch.hide()
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
        self._outlined_at = time.monotonic()
        self._on_code(code)

    def _take_facts(self, facts: FrameFacts) -> None:
        if not self.is_on or not self._panel.isVisible():
            return
        now = time.monotonic()
        if facts.outlines:
            self._panel.set_outline(facts.outlines[0])
            self._outlined_at = now
        elif now - self._outlined_at > OUTLINE_STANDS_S:
            self._panel.set_outline(())
        self._show_hint(hint_text(facts.hint), now)
        if self._on_facts is not None:
            self._on_facts(facts)

    def _show_hint(self, hint: str, now: float) -> None:
        """Say a hint where nothing is said, or where an answer has been read; take it back with its reason."""
        panel = self._panel
        if panel.text != self._answer:
            self._answer, self._answer_at = panel.text, now
        replaced, shown = self._replaced
        if shown and panel.text != shown:
            replaced, shown = "", ""  # somebody else has said something since
        if hint:
            may_say = panel.state == "idle" or now - self._answer_at > ANSWER_STANDS_S
            if hint != shown and may_say and panel.state in ("idle", "ok", "wrong", "unknown"):
                replaced = replaced or (panel.text if panel.state == "idle" else idle_answer(has_camera=True).text)
                shown = hint
                panel.set_state("idle", hint)
        elif shown:
            panel.set_state("idle", replaced)
            replaced, shown = "", ""
        self._replaced = (replaced, shown)

    def _switch_torch(self) -> None:
        if self._help is None or not self._help.set_control("torch", 0.0 if self._is_lit else 1.0):
            self.torch.hide()  # the driver refused: what does not work is not offered
            return
        self._is_lit = not self._is_lit
        self._show_torch()

    def _show_torch(self) -> None:
        if self._is_lit:
            self.torch.set_icon("flashlight-off", translate("Scan", "Switch the light off"))
        else:
            self.torch.set_icon("flashlight", translate("Scan", "Switch the light on"))

    def _take_state(self, state: CameraState) -> None:
        if state in (CameraState.LOST, CameraState.TAKEN, CameraState.NONE, CameraState.BAD_FORMAT):
            self._panel.clear_frame()
            self._frame = None
        has_torch = self._help is not None and state is CameraState.RUNNING and "torch" in self._help.controls()
        self.torch.setVisible(has_torch)
        if has_torch:
            self._show_torch()
            self._place_torch()
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
