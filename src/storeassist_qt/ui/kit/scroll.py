"""Scrolling by finger: kinetic viewports and a column of widgets that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScroller, QScrollerProperties, QVBoxLayout, QWidget

from storeassist_qt.ui.theme import Theme


def make_kinetic(viewport: QWidget) -> None:
    """Let a finger or the mouse fling a viewport."""
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    properties.setScrollMetric(metric.DecelerationFactor, 0.35)
    properties.setScrollMetric(metric.MousePressEventDelay, 0.12)
    properties.setScrollMetric(metric.DragStartDistance, 0.0025)
    properties.setScrollMetric(metric.MaximumVelocity, 0.8)
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, off)
    scroller.setScrollerProperties(properties)


class ScrollColumn(QScrollArea):
    """A column of widgets that scrolls by finger: ``column.body`` is its layout.

    ``ScrollColumn(theme, parent=None, *, tone="bg", margin=12, gap=8, name="scroll_column")``. ``body`` ends with a
    stretch of its own, so add widgets with ``add(widget)`` or ``add_layout(layout)``; ``clear()`` empties it.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        tone: str = "bg",
        margin: int = 12,
        gap: int = 8,
        name: str = "scroll_column",
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._tone = tone
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Content"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._content.setAutoFillBackground(False)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(gap)
        self.body.addStretch(1)
        self.setWidget(self._content)
        make_kinetic(self.viewport())
        self._apply_palette()
        theme.changed.connect(self._apply_palette)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.insertWidget(self.body.count() - 1, widget, stretch)

    def add_layout(self, layout: QLayout) -> None:
        """Add a layout below the others."""
        self.body.insertLayout(self.body.count() - 1, layout)

    def clear(self) -> None:
        """Remove all and delete them."""
        while self.body.count() > 1:
            taken = self.body.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Move the focus and bring what has it into view, clear of the edges."""
        moved = super().focusNextPrevChild(is_next)
        focus = self.focusWidget()
        if moved and focus is not None and self._content.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 8, 16)
        return moved

    def _apply_palette(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self.theme.color.named(self._tone))
        self.setPalette(palette)
