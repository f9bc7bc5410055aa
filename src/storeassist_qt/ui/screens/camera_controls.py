"""Focus and exposure of the open camera: what its driver has, and nothing else. The light is the panel's button."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeassist_qt.domain.camera_port import CameraHelp
from storeassist_qt.ui.kit import Label, Segmented, Stepper
from storeassist_qt.ui.services import Services

FOCUS_STEP = 5  # many USB cameras take multiples of 5 alone
FOCUS_STEPS = 51  # of 0-255
EXPOSURE_STOPS = 6
MANUAL_EXPOSURE, AUTO_EXPOSURE = 1.0, 3.0  # as V4L2 counts them


class CameraControls(QWidget):
    """Rows for the controls `camera` reports when it starts; `refresh` once it runs, `clear` when it does not."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera_controls")
        self._theme = services.theme
        self._help = services.camera if isinstance(services.camera, CameraHelp) else None
        self._found: dict[str, float] = {}
        self._rows: dict[str, QWidget] = {}
        self._autofocus: Segmented | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def offered(self) -> tuple[str, ...]:
        """The controls shown."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Ask the camera what it has, and show that."""
        self.clear()
        # Asked once: a driver tells 0 for a control that is switched off and for one it lacks.
        self._found = self._help.controls() if self._help is not None else {}
        if "autofocus" in self._found:
            self._add_autofocus()
        if "focus" in self._found:
            value = round(self._found["focus"] / FOCUS_STEP)
            self._add_stepper("focus", self.tr("Focus distance"), value, 0, FOCUS_STEPS)
        if "exposure" in self._found:
            self._add_stepper("exposure", self.tr("Exposure"), 0, -EXPOSURE_STOPS, EXPOSURE_STOPS)
        self.setVisible(bool(self._rows))

    def clear(self) -> None:
        """Offer nothing."""
        self._rows, self._autofocus = {}, None
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def _add(self, name: str, title: str, control: QWidget) -> None:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self._theme, title, "label"))
        column.addWidget(control)
        self._rows[name] = row
        self._column.addWidget(row)

    def _add_autofocus(self) -> None:
        title, answers = self.tr("Focus"), [("off", self.tr("Fixed")), ("on", self.tr("Automatic"))]
        choice = Segmented(self._theme, answers, accessible=title, name="camera_autofocus")
        choice.set_current("on" if self._found["autofocus"] > 0 else "off")
        choice.chosen.connect(lambda key: self._put("autofocus", float(key == "on")))
        self._autofocus = choice
        self._add("autofocus", title, choice)

    def _add_stepper(self, name: str, title: str, value: int, low: int, high: int) -> None:
        low, high = min(low, value), max(high, value)
        stepper = Stepper(self._theme, title, value=value, low=low, high=high, name=f"camera_{name}")
        stepper.value_changed.connect(self._on_focus if name == "focus" else self._on_exposure)
        self._add(name, title, stepper)

    def _on_focus(self, steps: int) -> None:
        if self._autofocus is not None and self._autofocus.current == "on":
            self._autofocus.set_current("off")
            self._put("autofocus", 0.0)
        self._put("focus", float(steps * FOCUS_STEP))

    def _on_exposure(self, stops: int) -> None:
        """Double or halve the exposure found; some drivers (negative numbers) count in stops themselves."""
        found = self._found["exposure"]
        if self._help is not None and "auto_exposure" in self._found:
            is_auto = stops == 0 and self._found["auto_exposure"] == AUTO_EXPOSURE
            self._help.set_control("auto_exposure", AUTO_EXPOSURE if is_auto else MANUAL_EXPOSURE)
            if is_auto:
                return
        self._put("exposure", found * 2.0**stops if found > 0 else found + stops)

    def _put(self, name: str, value: float) -> None:
        if self._help is None or not self._help.set_control(name, value):
            row = self._rows.pop(name, None)
            if row is not None:
                row.hide()  # the driver refused: what does not work is not offered
