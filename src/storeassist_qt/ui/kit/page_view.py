"""Pages of a document under each other: white paper that scrolls by finger and zooms."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from storeassist_qt.domain.ports import PageImage
from storeassist_qt.ui.kit.scroll import make_kinetic
from storeassist_qt.ui.theme import Theme

GAP = 12
WIDEST = 820
"""A page that fits is never wider: A4 is read at arm's length."""
MM_TO_DP = 4.0
"""A roll of 80 mm stays as narrow as it is."""


def image_of(page: PageImage) -> QImage:
    """Return a page as an image that owns its pixels."""
    shown = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return shown.copy()


class _Paper(QWidget):
    """Paints the pages; each is scaled once per size."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._images: list[QImage] = []
        self._widths_mm: list[float] = []
        self._scaled: dict[int, QPixmap] = {}
        self._places: list[QRect] = []

    def set_pages(self, pages: Sequence[PageImage]) -> None:
        self._images = [image_of(page) for page in pages]
        self._widths_mm = [page.width_mm for page in pages]
        self._scaled.clear()

    def lay_out(self, room: int, factor: float) -> None:
        """Place the pages in a column `room` wide, `factor` times as large as they fit."""
        places: list[QRect] = []
        top, widest = GAP, room
        for image, width_mm in zip(self._images, self._widths_mm, strict=True):
            fitting = min(room - 2 * GAP, WIDEST, round(width_mm * MM_TO_DP))
            width = max(1, round(fitting * factor))
            height = max(1, round(width * image.height() / max(1, image.width())))
            places.append(QRect(0, top, width, height))
            widest = max(widest, width + 2 * GAP)
            top += height + GAP
        for place in places:
            place.moveLeft((widest - place.width()) // 2)
        if [place.size() for place in places] != [place.size() for place in self._places]:
            self._scaled.clear()
        self._places = places
        self.resize(QSize(widest, top))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.drawPixmap(place, self._pixmap(number, place))
                painter.setPen(QPen(QColor(self._theme.color.divider), 1))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _pixmap(self, number: int, place: QRect) -> QPixmap:
        found = self._scaled.get(number)
        if found is None:
            ratio = self.devicePixelRatioF()
            size = QSize(round(place.width() * ratio), round(place.height() * ratio))
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._images[number].scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            found = QPixmap.fromImage(scaled)
            found.setDevicePixelRatio(ratio)
            self._scaled[number] = found
        return found


class PageView(QScrollArea):
    """The pages of a document, as wide as there is room.

    ``PageView(theme, parent=None, *, name="pages_view")``; ``show_pages(pages, accessible)``, ``set_factor(float)``.
    Arrow and page keys scroll, Ctrl with the wheel zooms: signal ``zoom_wanted(int)`` with a step.
    """

    zoom_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "pages_view") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Document"))
        self._factor = 1.0
        self._paper = _Paper(theme)
        self.setWidget(self._paper)
        self.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)
        make_kinetic(self.viewport())

    def show_pages(self, pages: Sequence[PageImage], accessible: str) -> None:
        """Show these pages from the top."""
        self._paper.set_pages(pages)
        self.setAccessibleName(accessible)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def set_factor(self, factor: float) -> None:
        """Show the pages so many times as large as they fit; the middle stays where it is."""
        if factor == self._factor:
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._factor = factor
        self._lay_out()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus and minus."""
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.zoom_wanted.emit(step)
            event.accept()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._paper.lay_out(self.viewport().width(), self._factor)
