"""The theme in force: colours, fonts and the settings of how things look and move."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from storeassist_qt.ui.theme.fonts import ROLES, TEXT_SCALES, FontFamilies, FontSet, RoleName, load_fonts
from storeassist_qt.ui.theme.tokens import DARK, LIGHT, SUNLIGHT, Colors


class Mode(StrEnum):
    """Which colours are shown; ``auto`` follows the system."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"
    SUNLIGHT = "sunlight"


class Theme(QObject):
    """Colours, type and motion of the running app; every kit widget takes it as its first argument.

    Loads the shipped fonts when made (raises ResourceError where one is missing), so it needs the application object.
    ``changed`` says that anything below changed; kit widgets repaint and lay themselves out anew by themselves.
    """

    changed = Signal()
    key_mode_changed = Signal()

    def __init__(
        self, mode: Mode = Mode.AUTO, text_scale: float = 1.0, *, families: FontFamilies | None = None
    ) -> None:
        super().__init__()
        self._families = families or load_fonts()
        self._mode = mode
        self._text_scale = text_scale
        self._reduced_motion = False
        self._left_handed = False
        self._key_mode = False
        self.fonts = FontSet(self._families, text_scale)
        self.smaller_fonts: tuple[FontSet, ...] = self._smaller()
        """What a text is drawn with, largest first, before any of it is cut away."""
        self.color: Colors = self._colors()
        """The colours in force; ask each time, never keep it beyond a repaint."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def families(self) -> FontFamilies:
        """The loaded font families; hand them to a second Theme instead of loading again."""
        return self._families

    @property
    def mode(self) -> Mode:
        """The chosen mode."""
        return self._mode

    @property
    def text_scale(self) -> float:
        """1.0, 1.15 or 1.3."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves."""
        return self._reduced_motion

    @property
    def left_handed(self) -> bool:
        """Whether action bars put the primary at the start."""
        return self._left_handed

    @property
    def key_mode(self) -> bool:
        """Whether a key was the last thing used, so that the focus ring shows."""
        return self._key_mode

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, auto or sunlight."""
        self._mode = mode
        self.color = self._colors()
        self.changed.emit()

    def set_text_scale(self, text_scale: float) -> None:
        """Choose the text size: 1.0, 1.15 or 1.3."""
        self._text_scale = text_scale
        self.fonts = FontSet(self._families, text_scale)
        self.smaller_fonts = self._smaller()
        self.changed.emit()

    def set_reduced_motion(self, is_reduced: bool) -> None:
        """Stop all motion, or allow it."""
        self._reduced_motion = is_reduced
        self.changed.emit()

    def set_left_handed(self, is_left_handed: bool) -> None:
        """Swap the sides of action bars, or swap them back."""
        self._left_handed = is_left_handed
        self.changed.emit()

    def set_key_mode(self, is_on: bool) -> None:
        """Show the focus ring (a key was used) or hide it (a finger or the mouse was)."""
        if is_on != self._key_mode:
            self._key_mode = is_on
            self.key_mode_changed.emit()

    def font(self, role: RoleName, weight: int = 0) -> QFont:
        """Return the font of a type role in the chosen text size."""
        return self.fonts.font(role, weight)

    def metrics(self, role: RoleName, weight: int = 0) -> QFontMetricsF:
        """Return the metrics of a type role's font."""
        return self.fonts.metrics(role, weight)

    def line(self, role: RoleName) -> float:
        """Return the line height of a role in dp."""
        return ROLES[role].line * self._text_scale

    def grow(self, dp: float) -> float:
        """Return a length that holds text, grown with the text size."""
        return dp * self._text_scale

    def glyph(self, icon: str) -> str:
        """Return the character of an icon; an unknown name is a KeyError."""
        return self._families.glyphs[icon]

    def motion_ms(self, ms: int) -> int:
        """Return a duration, 0 with reduced motion."""
        return 0 if self._reduced_motion else ms

    def _smaller(self) -> tuple[FontSet, ...]:
        return tuple(FontSet(self._families, scale) for scale in reversed(TEXT_SCALES) if scale < self._text_scale)

    def _colors(self) -> Colors:
        if self._mode is Mode.SUNLIGHT:
            return SUNLIGHT
        if self._mode is Mode.AUTO:
            is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def _on_system_scheme_changed(self) -> None:
        if self._mode is Mode.AUTO:
            self.color = self._colors()
            self.changed.emit()
