"""The painter of the kit: draws in left-to-right coordinates and mirrors each rectangle where text runs from the right.

Widgets and row delegates paint through the same `Canvas`, so a chip in a list and a chip on a screen are one drawing.
"""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from storeassist_qt.ui.rows import ChipData
from storeassist_qt.ui.theme import RoleName, Theme
from storeassist_qt.ui.theme.fonts import FontSet
from storeassist_qt.ui.theme.icons import paint_icon
from storeassist_qt.ui.theme.metrics import RADIUS_CHIP

Align = Literal["start", "center", "end"]

CHIP_HEIGHT: Final = 26.0
_CHIP_PAD: Final = 7.0
_CHIP_ICON: Final = 17.0
_CHIP_GAP: Final = 4.0

# The fill and text tokens of each kind of status.
KIND_TOKENS: Final[dict[str, tuple[str, str]]] = {
    "neutral": ("surface2", "text"),
    "surface": ("surface", "on_primary_c"),
    "primary": ("primary_c", "on_primary_c"),
    "warn": ("warn_c", "on_warn_c"),
    "danger": ("danger_c", "on_danger_c"),
    "success": ("success_c", "on_success_c"),
    "danger_fill": ("danger_fill", "on_danger_fill"),
    "warn_fill": ("warn_fill", "on_warn_fill"),
    "success_fill": ("success_fill", "on_success_fill"),
    "info_fill": ("info_fill", "on_info_fill"),
}
_PALE: Final = frozenset({"neutral", "surface", "primary", "warn", "danger", "success"})


def kind_colors(theme: Theme, kind: str) -> tuple[QColor, QColor]:
    """Return fill and text colour of a kind of status."""
    fill, ink = KIND_TOKENS[kind]
    return theme.color.named(fill), theme.color.named(ink)


class Canvas:
    """A QPainter with a theme and a direction; rectangles are given left-to-right inside ``bounds``."""

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF, *, rtl: bool) -> None:
        self.painter = painter
        self.theme = theme
        self.color = theme.color
        self.bounds = bounds
        self.rtl = rtl
        self._is_on_selection = False
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def mirror(self, rect: QRectF) -> QRectF:
        """Return where a left-to-right rectangle lies on the screen."""
        if not self.rtl:
            return rect
        return QRectF(self.bounds.left() + self.bounds.right() - rect.right(), rect.top(), rect.width(), rect.height())

    def width(self, text: str, role: RoleName, weight: int = 0) -> float:
        """Return how wide a text is."""
        return self.theme.metrics(role, weight).horizontalAdvance(text)

    def smallest_width(self, text: str, role: RoleName) -> float:
        """Return how wide a text is in the smallest size it may be drawn in."""
        smaller = self.theme.smaller_fonts
        return (smaller[-1] if smaller else self.theme.fonts).metrics(role).horizontalAdvance(text)

    def box(
        self,
        rect: QRectF,
        radius: float,
        fill: QColor | None,
        border: QColor | None = None,
        width: float = 1.0,
    ) -> None:
        """Draw a rounded rectangle; the border lies inside it."""
        painter = self.painter
        inner = self.mirror(rect)
        if border is not None:
            painter.setPen(QPen(border, width))
            inner = inner.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            radius = max(0.0, radius - width / 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(fill)
        radius = min(radius, inner.width() / 2, inner.height() / 2)
        painter.drawRoundedRect(inner, radius, radius)

    def container(self, rect: QRectF, radius: float, kind: str) -> QColor:
        """Draw the shape of a status and return the colour of what stands on it."""
        fill, ink = kind_colors(self.theme, kind)
        if self._is_on_selection and kind in ("neutral", "primary"):
            fill = self.color.surface  # on a chosen card its own fill would lose the shape
        border = ink if self.color.outlined and kind in _PALE else None
        self.box(rect, radius, fill, border, 2.0)
        return ink

    def card(self, rect: QRectF, radius: float, *, selected: bool = False) -> None:
        """Draw a card: flat with a thin border, or chosen with a strong one."""
        self._is_on_selection = selected
        if selected:
            self.box(rect, radius, self.color.primary_c, self.color.primary, 2.0)
        else:
            width = 2.0 if self.color.outlined else 1.0
            self.box(rect, radius, self.color.surface, self.color.divider, width)

    def text(
        self,
        rect: QRectF,
        text: str,
        role: RoleName,
        color: QColor,
        *,
        align: Align = "start",
        weight: int = 0,
        elide: bool = True,
        ltr: bool = False,
        sized_by: str = "",
    ) -> float:
        """Draw one line, centred in the rectangle's height, and return its drawn width.

        ``sized_by`` names the longest of several texts side by side: all take the size in which that one fits.
        ``ltr`` keeps codes (SKU, order number) left-to-right in any language.
        """
        painter = self.painter
        fonts = self.theme.fonts
        advance = fonts.metrics(role, weight).horizontalAdvance(text)
        if sized_by and fonts.metrics(role, weight).horizontalAdvance(sized_by) > rect.width() + 0.5:
            fonts, _, _ = self._fitted(sized_by, role, weight, rect.width())
            advance = fonts.metrics(role, weight).horizontalAdvance(text)
        if advance > rect.width() + 0.5 and elide:
            fonts, text, advance = self._fitted(text, role, weight, rect.width())
        if self.rtl and text.startswith("#"):
            text = f"\N{LEFT-TO-RIGHT MARK}{text}"  # else the mark of an order number is drawn at its end
        place = self.mirror(rect)
        if align == "center":
            horizontal = Qt.AlignmentFlag.AlignHCenter
        elif (align == "start") is not self.rtl:
            horizontal = Qt.AlignmentFlag.AlignLeft
        else:
            horizontal = Qt.AlignmentFlag.AlignRight
        painter.setFont(fonts.font(role, weight))
        painter.setPen(color)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl and not ltr else Qt.LayoutDirection.LeftToRight
        )
        flags = horizontal | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine, text)
        return advance

    def _fitted(self, text: str, role: RoleName, weight: int, width: float) -> tuple[FontSet, str, float]:
        """Return a text too long for its place in a smaller size it fits in, or cut at the smallest."""
        fonts = self.theme.fonts
        for fonts in self.theme.smaller_fonts:
            advance = fonts.metrics(role, weight).horizontalAdvance(text)
            if advance <= width + 0.5:
                return fonts, text, advance
        metrics = fonts.metrics(role, weight)
        # People tell long numbers of orders and invoices apart by their end.
        last = text.rpartition(" ")[2]
        is_number = len(last) >= _LONG_NUMBER and any(sign.isdigit() for sign in last)
        mode = Qt.TextElideMode.ElideMiddle if is_number else Qt.TextElideMode.ElideRight
        text = metrics.elidedText(text, mode, width)
        return fonts, text, metrics.horizontalAdvance(text)

    def lines(
        self,
        rect: QRectF,
        texts: Sequence[str],
        role: RoleName,
        color: QColor,
        *,
        align: Align = "start",
        weight: int = 0,
    ) -> float:
        """Draw lines that were broken by `wrap` from the top and return their height."""
        step = self.theme.line(role)
        for number, line in enumerate(texts):
            place = QRectF(rect.left(), rect.top() + number * step, rect.width(), step)
            self.text(place, line, role, color, align=align, weight=weight)
        return step * len(texts)

    def icon(self, name: str, center: QPointF, size: float, color: QColor) -> None:
        """Draw an icon centred on a left-to-right point."""
        if self.rtl:
            center = QPointF(self.bounds.left() + self.bounds.right() - center.x(), center.y())
        paint_icon(self.painter, self.theme.fonts, self.theme.families.glyphs, name, center, size, color, rtl=self.rtl)

    def chip(self, rect: QRectF, chip: ChipData) -> None:
        """Draw a status chip into a rectangle made by `chip_width` and CHIP_HEIGHT."""
        ink = self.container(rect, RADIUS_CHIP, chip.kind)
        left = rect.left() + _CHIP_PAD
        if chip.icon:
            self.icon(chip.icon, QPointF(left + _CHIP_ICON / 2, rect.center().y()), _CHIP_ICON, ink)
            left += _CHIP_ICON + _CHIP_GAP
        self.text(QRectF(left, rect.top(), rect.right() - left, rect.height()), chip.text, "label", ink, elide=False)

    def chip_width(self, chip: ChipData) -> float:
        """Return how wide a chip is."""
        return chip_width(self.theme, chip)

    def chip_height(self) -> float:
        """Return how high a chip is in the chosen text size."""
        return self.theme.grow(CHIP_HEIGHT)

    def avatar(self, rect: QRectF, initials: str, *, kind: str = "primary") -> None:
        """Draw a disc with initials."""
        ink = self.container(rect, rect.width() / 2, kind)
        role: RoleName = "title" if rect.width() >= 48 else "label"
        self.text(rect, initials, role, ink, align="center", elide=False)

    def checkbox(self, rect: QRectF, *, checked: bool, enabled: bool = True) -> None:
        """Draw a checkbox, 26 dp."""
        if checked:
            self.box(rect, 8, self.color.primary)
            self.icon("check", rect.center(), 20, self.color.on_primary)
        else:
            fill = self.color.surface if enabled else self.color.surface2
            self.box(rect, 8, fill, self.color.outline, 2.0)

    def switch(self, rect: QRectF, *, on: bool, enabled: bool = True) -> None:
        """Draw a switch, 52 x 32, its knob at the trailing side when on."""
        color = self.color
        knob = QRectF(rect.right() - 28, rect.top() + 4, 24, 24)
        if on:
            self.box(rect, 16, color.primary if enabled else color.text3)
            self.box(knob, 12, color.on_primary if enabled else color.surface)
            if enabled:
                self.icon("check", knob.center(), 16, color.primary)
        else:
            self.box(rect, 16, color.surface2, color.outline, 2.0)
            self.box(QRectF(rect.left() + 7, rect.top() + 7, 18, 18), 9, color.outline)

    def picture(self, rect: QRectF, radius: float, image: QImage | None, icon: str, *, muted: bool = False) -> None:
        """Draw an item's picture, cropped to fill, or its category icon on a tonal square."""
        color = self.color
        if image is None or image.isNull():
            self.box(rect, radius, color.surface2, color.divider if color.outlined else None, 2.0)
            self.icon(icon, rect.center(), min(72, round(rect.width() * 0.5)), color.text3)
            return
        place = self.mirror(rect)
        path = QPainterPath()
        path.addRoundedRect(place, radius, radius)
        painter = self.painter
        painter.save()
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if muted:
            painter.fillPath(path, color.surface2)
            painter.setOpacity(0.45)
        painter.drawImage(place, image, cover(image.width(), image.height(), place.width(), place.height()))
        painter.restore()

    def badge(self, center: QPointF, text: str) -> None:
        """Draw a count on a red disc that grows sideways with its digits."""
        height = 19.0
        width = max(height, self.width(text, "caption") + 10)
        rect = QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
        self.box(rect, height / 2, self.color.danger_fill)
        self.text(rect, text, "caption", self.color.on_danger_fill, align="center", elide=False)

    def focus_ring(self, rect: QRectF, radius: float, gap: float = 0.0) -> None:
        """Draw the 3 dp focus ring on the inside edge of a rectangle; a gap of the ground keeps it apart from fills."""
        self.box(rect, radius, None, self.color.focus, 3.0)
        if gap > 0:
            inner = rect.adjusted(3, 3, -3, -3)
            self.box(inner, max(0.0, radius - 3), None, self.color.surface, gap)


def chip_width(theme: Theme, chip: ChipData) -> float:
    """Return how wide a chip is drawn."""
    icon = _CHIP_ICON + _CHIP_GAP if chip.icon else 2.0
    return 2 * _CHIP_PAD + icon + theme.metrics("label").horizontalAdvance(chip.text) + (0 if chip.icon else 2.0)


def cover(image_width: float, image_height: float, width: float, height: float) -> QRectF:
    """Return the centred part of an image that fills a rectangle without distortion."""
    scale = max(width / image_width, height / image_height)
    part_width, part_height = width / scale, height / scale
    return QRectF((image_width - part_width) / 2, (image_height - part_height) / 2, part_width, part_height)


_LONG_NUMBER = 8
_ISOLATES = "\N{LEFT-TO-RIGHT ISOLATE}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"


def wrap(theme: Theme, text: str, role: RoleName, width: float, *, weight: int = 0, limit: int = 0) -> list[str]:
    """Break a text into lines of at most ``width`` dp; beyond ``limit`` lines (0 = none) the last one is elided.

    A word too long for a line in the smallest size it may be drawn in is cut, an order number shortened in its middle:
    half a number is read as a whole one.
    """
    metrics = theme.metrics(role, weight)
    smallest = (theme.smaller_fonts[-1] if theme.smaller_fonts else theme.fonts).metrics(role, weight)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        current = ""
        for word in paragraph.split(" "):
            bare = word.strip(_ISOLATES)
            if bare.startswith("#") and metrics.horizontalAdvance(bare) > width > 0:
                word = word.replace(bare, metrics.elidedText(bare, Qt.TextElideMode.ElideMiddle, width))
            candidate = f"{current} {word}" if current else word
            if current and metrics.horizontalAdvance(candidate) > width:
                lines.append(current)
                current = word
            else:
                current = candidate
            while smallest.horizontalAdvance(current) > width and len(current) > 1 and width > 0:
                cut = _fitting(current, metrics.horizontalAdvance, width)
                lines.append(current[:cut])
                current = current[cut:]
        lines.append(current)
    if limit and len(lines) > limit:
        rest = " ".join(lines[limit - 1 :])
        lines = [*lines[: limit - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines


def _fitting(word: str, measure: object, width: float) -> int:
    """Return how many characters of a word too long for a line still fit into it (at least one)."""
    assert callable(measure)
    cut = len(word) - 1
    while cut > 1 and measure(word[:cut]) > width:
        cut -= 1
    return max(1, cut)
