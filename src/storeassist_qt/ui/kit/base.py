"""What every kit widget shares: theme, focus ring, names, mirrored painting."""

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.theme import Theme

GUARD_MS = 350
_KEY_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a text; assertive interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class KitWidget(QWidget):
    """A widget painted from the theme. Subclasses draw in `draw` and size themselves in `sizeHint`.

    ``KitWidget(theme, parent=None, *, name="")``: ``name`` is the objectName tests look for.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name or type(self).__name__)
        theme.changed.connect(self._on_theme_changed)
        theme.key_mode_changed.connect(self._on_key_mode_changed)

    def draw(self, canvas: Canvas) -> None:
        """Paint the widget; rectangles are left-to-right."""

    def on_theme(self) -> None:
        """Answer a changed theme (more than repainting and sizing anew)."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint through a canvas."""
        painter = QPainter(self)
        self.draw(Canvas(painter, self.theme, QRectF(self.rect()), rtl=self.is_rtl))
        painter.end()

    @property
    def is_rtl(self) -> bool:
        """Whether text runs from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def shows_focus(self) -> bool:
        """Whether the focus ring is drawn."""
        return self.hasFocus() and self.theme.key_mode

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when a key brought the focus."""
        if event.reason() in _KEY_FOCUS:
            self.theme.set_key_mode(True)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the focus from now on."""
        self.theme.set_key_mode(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the focus from now on."""
        self.theme.set_key_mode(False)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out and paint anew when the direction turns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange):
            self.update()

    def _on_theme_changed(self) -> None:
        self.on_theme()
        self.updateGeometry()
        self.update()

    def _on_key_mode_changed(self) -> None:
        if self.hasFocus():
            self.update()


class PressArea(KitWidget):
    """A drawing that may be pressed, as a picture that opens large: by finger, mouse, Space and Enter.

    Signal ``pressed``. ``set_pressable(True)`` lets Tab reach it.
    """

    pressed = Signal()

    def set_pressable(self, is_pressable: bool) -> None:
        """Let the keyboard reach it, or leave it to finger and mouse."""
        policy = Qt.FocusPolicy.TabFocus if is_pressable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report a tap that ended where it began."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.theme.set_key_mode(True)
            self.pressed.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class Pressable(QAbstractButton):
    """A painted button: pressed by finger, mouse, Space and Enter; ``clicked`` says so.

    ``guarded`` ignores a second activation for 350 ms, so that a bounce never acts twice.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        text: str = "",
        name: str = "",
        accessible: str = "",
        guarded: bool = False,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setText(text)
        self.setObjectName(name or type(self).__name__)
        self.setAccessibleName(accessible or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._since_click: QElapsedTimer | None = None
        if guarded:
            self._since_click = QElapsedTimer()
            self.clicked.connect(self._since_click.start)
        theme.changed.connect(self._on_theme_changed)
        theme.key_mode_changed.connect(self._on_key_mode_changed)

    def draw(self, canvas: Canvas) -> None:
        """Paint the button; rectangles are left-to-right."""

    def set_label(self, text: str) -> None:
        """Change the text and the accessible name with it."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    @property
    def is_rtl(self) -> bool:
        """Whether text runs from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def shows_focus(self) -> bool:
        """Whether the focus ring is drawn."""
        return self.hasFocus() and self.theme.key_mode

    @property
    def is_guarding(self) -> bool:
        """Whether an activation has just been and the next is ignored."""
        timer = self._since_click
        return timer is not None and timer.isValid() and timer.elapsed() < GUARD_MS

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return QSize(48, min(48, self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint through a canvas."""
        painter = QPainter(self)
        self.draw(Canvas(painter, self.theme, QRectF(self.rect()), rtl=self.is_rtl))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when a key brought the focus."""
        if event.reason() in _KEY_FOCUS:
            self.theme.set_key_mode(True)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as with Space."""
        self.theme.set_key_mode(True)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (is_enter or event.key() == Qt.Key.Key_Space) and (self.is_guarding or event.isAutoRepeat()):
            event.accept()
            return
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the focus from now on, and ignore a bounce."""
        self.theme.set_key_mode(False)
        if self.is_guarding:
            event.accept()
            return
        super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint nothing: there is no hover state on a touch device."""
        event.accept()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _on_key_mode_changed(self) -> None:
        if self.hasFocus():
            self.update()
