"""Draws one Lucide glyph; those with a direction are flipped where text runs from the right."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from storeassist_qt.ui.theme.fonts import FontSet

DIRECTIONAL = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "delete",
        "footprints",
        "list",
        "list-checks",
        "log-in",
        "log-out",
        "play",
        "send",
        "skip-forward",
        "undo-2",
        "message-square-text",
    }
)


def paint_icon(
    painter: QPainter,
    fonts: FontSet,
    glyphs: dict[str, str],
    name: str,
    center: QPointF,
    size: float,
    color: QColor,
    *,
    rtl: bool = False,
) -> None:
    """Draw the glyph ``name`` centred on ``center``, ``size`` dp wide. An unknown name is a KeyError."""
    painter.setFont(fonts.icon_font(size))
    painter.setPen(color)
    # By its em square: a glyph's advance is as wide as its ink, and centring that would shift narrow ones.
    rect = QRectF(-size / 2, -size, 2 * size, 2 * size)
    flags = (
        Qt.AlignmentFlag.AlignLeft
        | Qt.AlignmentFlag.AlignAbsolute
        | Qt.AlignmentFlag.AlignVCenter
        | Qt.TextFlag.TextDontClip
        | Qt.TextFlag.TextSingleLine
    )
    if rtl and name in DIRECTIONAL:
        painter.save()
        painter.translate(center)
        painter.scale(-1, 1)
        painter.drawText(rect, flags, glyphs[name])
        painter.restore()
        return
    painter.drawText(rect.translated(center), flags, glyphs[name])
