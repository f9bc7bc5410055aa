"""Fields to type or scan into: text, search; 56 high, strong border on focus."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from storeassist_qt.ui.kit.base import KitWidget, PressArea
from storeassist_qt.ui.kit.button import IconButton
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL


class TextField(KitWidget):
    """A line of text, 56 high, with an icon, a clear button and an optional scan button.

    ``TextField(theme, accessible, parent=None, *, icon="", placeholder="", scan=False, strong=False, max_length=0,
    keypad=False, name="")``. Signals ``text_changed(str)``, ``return_pressed()``, ``scan_pressed()``,
    ``down_pressed()`` (to the list below). ``text()``, ``setText(str)``, ``clear()``, ``setFocus()``,
    ``set_error(text)`` (border and accessible description), ``line_edit`` is the QLineEdit inside.
    ``accept_code(code)`` replaces the content. ``keypad`` hides the system keyboard (numbers and SKUs have their own).
    """

    text_changed = Signal(str)
    return_pressed = Signal()
    scan_pressed = Signal()
    down_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        accessible: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        placeholder: str = "",
        scan: bool = False,
        strong: bool = False,
        max_length: int = 0,
        keypad: bool = False,
        password: bool = False,
        name: str = "text_field",
    ) -> None:
        super().__init__(theme, parent, name=name)
        self._icon = icon
        self._strong = strong
        self._error = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line_edit = QLineEdit(self)
        self.line_edit.setObjectName(f"{name}_edit")
        self.line_edit.setFrame(False)
        self.line_edit.setAccessibleName(accessible)
        self.line_edit.setPlaceholderText(placeholder)
        if max_length:
            self.line_edit.setMaxLength(max_length)
        if password:
            self.line_edit.setEchoMode(QLineEdit.EchoMode.Password)
        if keypad:
            self.line_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.line_edit.textChanged.connect(self._on_text_changed)
        self.line_edit.returnPressed.connect(self.return_pressed)
        self.line_edit.installEventFilter(self)
        self.clear_button = IconButton(theme, "circle-x", self.tr("Clear"), name=f"{name}_clear", tone="text2")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self._on_clear)
        self.scan_button = IconButton(theme, "scan-barcode", self.tr("Scan"), name=f"{name}_scan", tone="text2")
        self.scan_button.clicked.connect(self.scan_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(0)
        row.addSpacing(40 if icon else 10)  # an item, not a margin: it changes sides with the text
        row.addWidget(self.line_edit, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.scan_button)
        self.clear_button.hide()
        self.scan_button.setVisible(scan)
        self.setFocusProxy(self.line_edit)
        self.on_theme()

    def text(self) -> str:
        """Return the text."""
        return self.line_edit.text()

    def setText(self, text: str) -> None:
        """Put a text in."""
        self.line_edit.setText(text)

    def clear(self) -> None:
        """Empty the field."""
        self.line_edit.clear()

    def accept_code(self, code: str) -> None:
        """Take a scanned code as the whole content."""
        self.line_edit.setText(code)

    def set_error(self, text: str) -> None:
        """Mark the content as not usable and say why to a screen reader; "" takes it back."""
        self._error = text
        self.line_edit.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return 56 dp, more with larger text."""
        return QSize(240, max(56, round(self.theme.grow(40) + 16)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height on any width."""
        return QSize(120, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the border when the focus comes or goes; a single line has no use for Down of its own."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def on_theme(self) -> None:
        """Colour the inner field."""
        color = self.theme.color
        palette = self.line_edit.palette()
        roles: dict[QPalette.ColorRole, Any] = {
            QPalette.ColorRole.Base: Qt.GlobalColor.transparent,
            QPalette.ColorRole.Text: color.text,
            QPalette.ColorRole.PlaceholderText: color.text3,
            QPalette.ColorRole.Highlight: color.primary_c,
            QPalette.ColorRole.HighlightedText: color.on_primary_c,
        }
        for role, value in roles.items():
            palette.setColor(role, value)
        self.line_edit.setPalette(palette)
        self.line_edit.setFont(self.theme.font("title" if self._strong else "body"))

    def draw(self, canvas: Canvas) -> None:
        """Paint ground, border and icon."""
        rect, color = canvas.bounds, canvas.color
        if self._error:
            canvas.box(rect, RADIUS_CONTROL, color.surface, color.danger, 2.5)
        elif self.line_edit.hasFocus():
            canvas.box(rect, RADIUS_CONTROL, color.surface, color.primary, 2.5)
        else:
            canvas.box(rect, RADIUS_CONTROL, color.surface, color.outline, 1.5)
        if self._icon:
            canvas.icon(self._icon, QPointF(rect.left() + 25, rect.center().y()), 23, color.text2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus wherever the field is touched."""
        self.line_edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text) and not self.scan_button.isVisibleTo(self))
        if self._error:
            self.set_error("")
        self.text_changed.emit(text)

    def _on_clear(self) -> None:
        self.line_edit.clear()
        self.line_edit.setFocus()


class SearchField(TextField):
    """A TextField with the magnifier and a clear button.

    ``SearchField(theme, accessible, parent=None, *, placeholder="", scan=False, name="search_field")``.
    """

    def __init__(
        self,
        theme: Theme,
        accessible: str,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        scan: bool = False,
        name: str = "search_field",
    ) -> None:
        super().__init__(theme, accessible, parent, icon="search", placeholder=placeholder, scan=scan, name=name)


class ReadOnlyBox(PressArea):
    """A field that only shows what the keypad entered: label, value. ``ReadOnlyBox(theme, caption, parent=None)``.

    ``text()``, ``setText(str)``; ``set_active(bool)`` draws the strong border. Signal ``pressed``.
    """

    def __init__(self, theme: Theme, caption: str, parent: QWidget | None = None, *, name: str = "entry") -> None:
        super().__init__(theme, parent, name=name)
        self._caption = caption
        self._text = ""
        self._is_active = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(caption)

    def text(self) -> str:
        """Return what stands in it."""
        return self._text

    def setText(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self.setAccessibleName(f"{self._caption} {text}")
        self.update()

    def set_active(self, is_active: bool) -> None:
        """Draw it as the one the keypad writes to."""
        self._is_active = is_active
        self.update()

    def sizeHint(self) -> QSize:
        """Return 56 dp, more with larger text."""
        return QSize(160, max(56, round(self.theme.grow(40) + 16)))

    def draw(self, canvas: Canvas) -> None:
        """Paint caption and value."""
        rect, color = canvas.bounds, canvas.color
        border, width = (color.primary, 2.5) if self._is_active else (color.outline, 1.5)
        canvas.box(rect, RADIUS_CONTROL, color.surface, border, width)
        if self.shows_focus:
            canvas.focus_ring(rect, RADIUS_CONTROL)
        inner = rect.adjusted(14, 0, -14, 0)
        used = canvas.text(inner, self._caption, "caption", color.text2)
        canvas.text(
            QRectF(inner.left() + used + 8, inner.top(), inner.width() - used - 8, inner.height()),
            self._text,
            "title",
            color.text,
            align="end",
            ltr=True,
        )
