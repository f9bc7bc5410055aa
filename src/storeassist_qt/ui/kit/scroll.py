"""Scrolling by finger: kinetic viewports and a column of widgets that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QScrollerProperties, QVBoxLayout, QWidget

from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import MARGIN_COMPACT, MARGIN_EXPANDED


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
    """A page that scrolls by finger: ``column`` takes the widgets from the top.

    ``ScrollColumn(theme, accessible="", parent=None, *, gap=8, margin=12, fills=False, name="scroll_column")``. What is
    left over stays empty, or with ``fills`` belongs to what was added with a stretch. ``set_margin(dp)``,
    ``set_wide(bool)`` for the margin of a kiosk. The ground shows through.
    """

    def __init__(
        self,
        theme: Theme,
        accessible: str = "",
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        margin: int = MARGIN_COMPACT,
        fills: bool = False,
        name: str = "scroll_column",
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self.setAccessibleName(accessible or self.tr("Content"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._content = QWidget()
        self._outer = QVBoxLayout(self._content)
        self._outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(gap)
        self._outer.addLayout(self.column, 1 if fills else 0)
        if not fills:
            self._outer.addStretch(1)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)  # setWidget turned it on
        self._subject = ""
        self.set_margin(margin)
        make_kinetic(self.viewport())

    def show_subject(self, key: str) -> None:
        """Begin at the top where the column shows something else than before; the same stays where it is."""
        if key != self._subject:
            self._subject = key
            self.verticalScrollBar().setValue(0)

    def set_margin(self, margin: int) -> None:
        """Set the space around the column."""
        self._outer.setContentsMargins(margin, margin, margin, margin)

    def set_wide(self, is_wide: bool) -> None:
        """Use the margin of a kiosk, or that of a handheld."""
        self.set_margin(MARGIN_EXPANDED if is_wide else MARGIN_COMPACT)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Move the focus and bring what has it into view, clear of the edges."""
        moved = super().focusNextPrevChild(is_next)
        focus = self.focusWidget()
        if moved and focus is not None and self._content.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 8, 16)
        return moved
