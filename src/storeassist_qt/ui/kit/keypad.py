"""The app's own keypad: digits for number, PIN and quantity, letters for a SKU. It never passes the scan filter."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.base import Pressable
from storeassist_qt.ui.kit.button import pressed_shade
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CONTROL

KeypadKind = Literal["number", "pin", "sku"]

_DIGITS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
_LETTER_ROWS: Final = ("ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ-.")


class _Key(Pressable):
    """One key: a character or an icon; ``is_quiet`` shows no echo while pressed."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str,
        accessible: str,
        name: str,
        *,
        height: int,
        tonal: bool,
        is_quiet: bool,
    ) -> None:
        super().__init__(theme, text=text, name=name, accessible=accessible)
        self._icon = icon
        self._height = height
        self._tonal = tonal
        self._is_quiet = is_quiet
        # A tapped key takes no focus: the Enter of real keys that follows would press it again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAutoRepeat(icon == "delete")
        self.setAutoRepeatDelay(450)

    def set_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96 if self._height >= 60 else 44, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, 48)

    def draw(self, canvas: Canvas) -> None:
        color = canvas.color
        fill = color.surface2 if self._tonal else color.surface
        down = self.isDown() and not self._is_quiet
        border = None if self._tonal and not color.outlined else color.divider
        shade = pressed_shade(fill, down) if not color.is_dark or not down else color.sunken
        canvas.box(canvas.bounds, RADIUS_CONTROL, shade, border, 1.0)
        ink = color.text if self.isEnabled() else color.text3
        if self._icon:
            canvas.icon(self._icon, canvas.bounds.center(), 25, ink)
        else:
            role = "h1" if self.height() >= 60 and len(self.text()) == 1 else "title"
            canvas.text(canvas.bounds, self.text(), role, ink, align="center", elide=False)  # type: ignore[arg-type]
        if self.shows_focus:
            canvas.focus_ring(canvas.bounds, RADIUS_CONTROL)


class Keypad(QWidget):
    """Digits in three columns, or with kind "sku" a page of digits and a page of letters.

    ``Keypad(theme, kind="number", parent=None, *, key_height=60, scan=True, enter=False, quiet=False, name="keypad")``.
    Signals ``key_entered(str)`` (one character), ``erased()``, ``scan_pressed()``, ``entered()``.
    The key at the lower start is "scan" (or, in a SKU pad, the page switch; without scan it is empty or enter).
    ``bind(field)`` writes into anything with ``text()`` and ``setText()``; ``set_key_height(dp)`` fits a window.
    Physical keys work too while the pad has the focus or ``press_key`` is called.
    """

    key_entered = Signal(str)
    erased = Signal()
    scan_pressed = Signal()
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: KeypadKind = "number",
        parent: QWidget | None = None,
        *,
        key_height: int = 60,
        scan: bool = True,
        enter: bool = False,
        quiet: bool = False,
        gap: int = 8,
        name: str = "keypad",
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self._key_height = key_height
        self._quiet = quiet
        self._gap = gap
        self._kind: KeypadKind = kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._digit_page(scan=scan, enter=enter))
        if kind == "sku":
            self._pages.addWidget(self._letter_page())
        column.addWidget(self._pages)

    @property
    def shows_letters(self) -> bool:
        """Whether the page of letters is up."""
        return self._pages.currentIndex() == 1

    def show_letters(self, is_shown: bool) -> None:
        """Turn to the letters, or back to the digits."""
        self._pages.setCurrentIndex(1 if is_shown and self._pages.count() > 1 else 0)

    @property
    def key_height(self) -> int:
        """How high a key is, in dp."""
        return self._key_height

    def set_key_height(self, height: int) -> None:
        """Make all keys so high, in dp."""
        if height == self._key_height:
            return
        self._key_height = height
        for key in self.findChildren(_Key):
            key.set_height(height)
        self.updateGeometry()

    def bind(self, field: QWidget) -> None:
        """Write characters to a field with text() and setText(), and erase from it."""
        self.key_entered.connect(lambda key: field.setText(field.text() + key))  # type: ignore[attr-defined]
        self.erased.connect(lambda: field.setText(field.text()[:-1]))  # type: ignore[attr-defined]

    def _key(self, text: str, *, icon: str = "", accessible: str = "", name: str = "", tonal: bool = False) -> _Key:
        return _Key(
            self.theme,
            text,
            icon,
            accessible or text,
            name or f"key_{text}",
            height=self._key_height,
            tonal=tonal,
            is_quiet=self._quiet,
        )

    def _character(self, text: str) -> _Key:
        key = self._key(text)
        key.clicked.connect(lambda: self.key_entered.emit(text))
        return key

    def _erase_key(self) -> _Key:
        key = self._key("", icon="delete", accessible=self.tr("Delete"), name="key_delete", tonal=True)
        key.clicked.connect(self.erased)
        return key

    def _enter_key(self) -> _Key:
        key = self._key("", icon="check", accessible=self.tr("Enter"), name="key_enter", tonal=True)
        key.clicked.connect(self.entered)
        return key

    def _digit_page(self, *, scan: bool, enter: bool) -> QWidget:
        page = QWidget(self)
        page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand 1 2 3 in every language
        grid = self._grid(page)
        for place, digit in enumerate(_DIGITS):
            grid.addWidget(self._character(digit), place // 3, place % 3)
        start: _Key | None = None
        if self._kind == "sku":
            start = self._key("ABC", accessible=self.tr("Letters"), name="key_letters", tonal=True)
            start.clicked.connect(lambda: self.show_letters(True))
        elif scan:
            start = self._key("", icon="scan-barcode", accessible=self.tr("Scan"), name="key_scan", tonal=True)
            start.clicked.connect(self.scan_pressed)
        elif enter:
            start = self._enter_key()
        if start is not None:
            grid.addWidget(start, 3, 0)
        grid.addWidget(self._character("0"), 3, 1)
        grid.addWidget(self._erase_key(), 3, 2)
        if self._kind == "sku":
            grid.addWidget(self._character("-"), 4, 0)
            grid.addWidget(self._enter_key(), 4, 1, 1, 2)
        return page

    def _letter_page(self) -> QWidget:
        page = QWidget(self)
        page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Latin letters, A to Z
        grid = self._grid(page)
        grid.setHorizontalSpacing(5)
        for row, letters in enumerate(_LETTER_ROWS):
            for column, letter in enumerate(letters):
                grid.addWidget(self._character(letter), row, column)
        digits = self._key("123", accessible=self.tr("Digits"), name="key_digits", tonal=True)
        digits.clicked.connect(lambda: self.show_letters(False))
        grid.addWidget(digits, 4, 0, 1, 2)
        grid.addWidget(self._enter_key(), 4, 2, 1, 3)
        grid.addWidget(self._erase_key(), 4, 5, 1, 2)
        return page

    def _grid(self, page: QWidget) -> QGridLayout:
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._gap)
        return grid
