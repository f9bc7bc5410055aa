"""Screens with nothing to show: empty, error, loading."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.base import KitWidget
from storeassist_qt.ui.kit.button import Button
from storeassist_qt.ui.kit.labels import IconDisc, Label
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.rows import StatusKind
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CARD, RADIUS_CONTROL

SkeletonKind = Literal["queue", "cards", "lines", "detail"]
SKELETON_DELAY_MS = 150


class _StateFrame(QWidget):
    """Disc, heading, sentence in the middle; buttons below."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        kind: StatusKind,
        title: str,
        text: str,
        parent: QWidget | None,
        *,
        radius: float | None,
        name: str,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(f"{title}. {text}")
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(0)
        column.addStretch(1)
        self._disc = IconDisc(theme, icon, kind, 112, radius=radius)
        column.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        self.title_label = Label(theme, title, "h2", align="center", name=f"{name}_title")
        self.text_label = Label(theme, text, "body", "text2", align="center", name=f"{name}_text")
        column.addWidget(self.title_label)
        column.addSpacing(4)
        column.addWidget(self.text_label)
        column.addSpacing(28)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(8)
        column.addLayout(self.buttons)
        column.addStretch(1)

    def set_texts(self, title: str, text: str) -> None:
        """Change what it says."""
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.setAccessibleName(f"{title}. {text}")


class EmptyState(_StateFrame):
    """Nothing here: icon disc, heading, one sentence, one useful action.

    ``EmptyState(theme, icon, title, text, action="", action_icon="", parent=None, *, kind="success", name="empty")``.
    Signal ``action_pressed()``; ``set_texts(title, text)``.
    """

    action_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
        *,
        kind: StatusKind = "success",
        name: str = "empty",
    ) -> None:
        super().__init__(theme, icon, kind, title, text, parent, radius=None, name=name)
        if action:
            self.action_button = Button(theme, action, "tonal", action_icon, name=f"{name}_action")
            self.action_button.clicked.connect(self.action_pressed)
            self.action_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self.buttons.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignHCenter)


class ErrorState(_StateFrame):
    """Something failed: what happened, what still works, Try again, the alternative, a short code.

    ``ErrorState(theme, icon, title, text, retry, alternative="", alternative_icon="", code_text="", parent=None, *,
    name="error")``. Signals ``retry_pressed()``, ``alternative_pressed()``.
    """

    retry_pressed = Signal()
    alternative_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        retry: str,
        alternative: str = "",
        alternative_icon: str = "",
        code_text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "error",
    ) -> None:
        super().__init__(theme, icon, "danger", title, text, parent, radius=28, name=name)
        self.retry_button = Button(theme, retry, "primary", "rotate-ccw", name=f"{name}_retry")
        self.retry_button.clicked.connect(self.retry_pressed)
        self.buttons.addWidget(self.retry_button)
        if alternative:
            self.alternative_button = Button(theme, alternative, "outline", alternative_icon, name=f"{name}_other")
            self.alternative_button.clicked.connect(self.alternative_pressed)
            self.buttons.addWidget(self.alternative_button)
        if code_text:
            self.buttons.addSpacing(20)
            code = Label(theme, code_text, "caption", "text2", align="center", name=f"{name}_code")
            self.buttons.addWidget(code)


class Skeleton(KitWidget):
    """The layout of what is loading, in grey; appears 150 ms after it was shown. Nothing moves.

    ``Skeleton(theme, kind="cards", parent=None, *, name="skeleton")``; kinds "queue" (tiles and cards), "cards",
    "lines", "detail".
    """

    def __init__(
        self, theme: Theme, kind: SkeletonKind = "cards", parent: QWidget | None = None, *, name: str = "skeleton"
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._kind = kind
        self._is_drawn = False
        self.setAccessibleName(self.tr("Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        QTimer.singleShot(SKELETON_DELAY_MS, self, self.show_now)

    def show_now(self) -> None:
        """Draw from now on, without waiting for the 150 ms."""
        self._is_drawn = True
        self.update()

    def sizeHint(self) -> QSize:
        """Return a screen's room."""
        return QSize(320, 400)

    def draw(self, canvas: Canvas) -> None:
        """Paint the grey shapes."""
        if not self._is_drawn:
            return
        rect = canvas.bounds.adjusted(12, 8, -12, 0)
        top = rect.top()
        if self._kind == "queue":
            width = (rect.width() - 16) / 3
            for place in range(3):
                tile = QRectF(rect.left() + place * (width + 8), top, width, 68)
                canvas.box(tile, RADIUS_CONTROL, canvas.color.sunken)
            top += 76
        height = {"queue": 108.0, "cards": 108.0, "lines": 52.0, "detail": 78.0}[self._kind]
        while top < rect.bottom():
            self._draw_card(canvas, QRectF(rect.left(), top, rect.width(), height))
            top += height + 8

    def _draw_card(self, canvas: Canvas, card: QRectF) -> None:
        grey = canvas.color.sunken
        canvas.card(card, RADIUS_CARD)
        if self._kind == "lines":
            canvas.box(QRectF(card.left() + 14, card.center().y() - 11, 22, 22), 6, grey)
            canvas.box(QRectF(card.left() + 48, card.center().y() - 8, card.width() * 0.45, 16), 8, grey)
            return
        canvas.box(QRectF(card.left() + 14, card.center().y() - 13, 26, 26), 8, grey)
        left = card.left() + 54
        room = card.width() - 68
        canvas.box(QRectF(left, card.top() + 14, room * 0.48, 24), 8, grey)
        canvas.box(QRectF(left, card.top() + 47, room * 0.65, 18), 9, grey)
        if self._kind != "detail":
            canvas.box(QRectF(left, card.top() + 82, room * 0.8, 14), 7, grey)
