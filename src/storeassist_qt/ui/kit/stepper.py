"""Minus, value, plus; and the answers of a question side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, Pressable
from storeassist_qt.ui.kit.button import pressed_shade
from storeassist_qt.ui.kit.paint import Canvas, wrap
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL


class _StepButton(Pressable):
    def __init__(self, theme: Theme, icon: str, accessible: str, name: str) -> None:
        super().__init__(theme, name=name, accessible=accessible)
        self._icon = icon
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(450)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(56, 56)

    def draw(self, canvas: Canvas) -> None:
        color = canvas.color
        border = color.outline if color.outlined else None
        canvas.box(canvas.bounds, RADIUS_CONTROL, pressed_shade(color.surface2, self.isDown()), border, 2.0)
        canvas.icon(self._icon, canvas.bounds.center(), 24, color.text if self.isEnabled() else color.text3)
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, RADIUS_CONTROL)


class Stepper(KitWidget):
    """A quantity between two ends, 56 high. ``Stepper(theme, accessible, parent=None, *, value=1, low=0, high=99)``.

    Signal ``value_changed(int)``; ``value()``, ``set_value(int)``, ``set_range(low, high)``.
    """

    value_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        accessible: str,
        parent: QWidget | None = None,
        *,
        value: int = 1,
        low: int = 0,
        high: int = 99,
        name: str = "stepper",
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._caption = accessible
        self._value, self._low, self._high = value, low, high
        self.setMaximumWidth(336)  # wider, the hands travel from minus to plus
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.minus_button = _StepButton(theme, "minus", self.tr("Less"), f"{name}_minus")
        self.plus_button = _StepButton(theme, "plus", self.tr("More"), f"{name}_plus")
        self.minus_button.clicked.connect(lambda: self._step(-1))
        self.plus_button.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.minus_button)
        row.addStretch(1)
        row.addWidget(self.plus_button)
        self._refresh()

    def value(self) -> int:
        """Return the quantity."""
        return self._value

    def set_value(self, value: int) -> None:
        """Set the quantity, kept within the ends; emits when it changed."""
        value = max(self._low, min(self._high, value))
        if value != self._value:
            self._value = value
            self._refresh()
            self.value_changed.emit(value)

    def set_range(self, low: int, high: int) -> None:
        """Set the ends."""
        self._low, self._high = low, high
        self.set_value(self._value)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Return two targets and the number."""
        return QSize(184, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with plus and minus."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Up):
            self._step(1)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Down):
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def draw(self, canvas: Canvas) -> None:
        """Paint the number between the buttons."""
        place = canvas.bounds.adjusted(58, 0, -58, 0)
        canvas.text(place, self.locale().toString(self._value), "h1", canvas.color.text, align="center", elide=False)

    def _step(self, by: int) -> None:
        self.set_value(self._value + by)

    def _refresh(self) -> None:
        self.minus_button.setEnabled(self._value > self._low)
        self.plus_button.setEnabled(self._value < self._high)
        self.setAccessibleName(f"{self._caption} {self._value}")
        self.update()


class _Answer(Pressable):
    def __init__(self, theme: Theme, text: str, name: str) -> None:
        super().__init__(theme, text=text, name=name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.theme.metrics("label").horizontalAdvance(self.text()) + 48
        return QSize(round(width), max(56, round(self.theme.grow(40) + 16)))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def draw(self, canvas: Canvas) -> None:
        rect, color = canvas.bounds, canvas.color
        if self.isChecked():
            canvas.box(rect, RADIUS_CONTROL, color.primary_c, color.primary, 2.0)
            ink = color.on_primary_c
        else:
            canvas.box(rect, RADIUS_CONTROL, pressed_shade(color.surface, self.isDown()), color.outline, 1.5)
            ink = color.text if self.isEnabled() else color.text3
        icon = 26.0 if self.isChecked() else 0.0
        longest = max(canvas.smallest_width(word, "label") for word in self.text().split(" "))
        if icon and longest > rect.width() - 12 - icon:
            # No word is broken for the mark: it stands in the corner.
            canvas.icon("check", QPointF(rect.left() + 11, rect.top() + 11), 16, ink)
            icon = 0.0
        room = rect.width() - 12 - icon
        lines = wrap(self.theme, self.text(), "label", room, limit=2)
        width = min(room, max(canvas.width(line, "label") for line in lines))
        left = rect.center().x() - (width + icon) / 2
        if icon:
            canvas.icon("check", QPointF(left + 9, rect.center().y()), 20, ink)
        height = self.theme.line("label") * len(lines)
        place = QRectF(left + icon, rect.center().y() - height / 2, width + 1, height)
        canvas.lines(place, lines, "label", ink, align="start" if icon else "center")
        if self.shows_focus:
            canvas.focus_ring(rect, RADIUS_CONTROL)


class Segmented(QWidget):
    """Answers side by side, one of them chosen, 56 high. ``Segmented(theme, [(key, text), ...], parent=None)``.

    Signal ``chosen(str)`` with the key; ``current``, ``set_current(key)`` ("" chooses none; emits nothing).
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        answers: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        accessible: str = "",
        name: str = "segmented",
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._answers: dict[str, _Answer] = {}
        for key, text in answers:
            answer = _Answer(theme, text, f"{name}_{key}")
            answer.clicked.connect(self._on_clicked)
            self._group.addButton(answer)
            self._answers[key] = answer
            row.addWidget(answer, 1)

    @property
    def current(self) -> str:
        """The key of the chosen answer, "" for none."""
        return next((key for key, answer in self._answers.items() if answer.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose an answer, or none."""
        self._group.setExclusive(False)
        for name, answer in self._answers.items():
            answer.setChecked(name == key)
        self._group.setExclusive(True)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.current)
