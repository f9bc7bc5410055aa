"""The list of cards: any model of rows, painted by class, with kinetic scrolling, sticky sections and inner targets."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from storeassist_qt.ui.kit.fields import TextField
from storeassist_qt.ui.kit.paint import Canvas
from storeassist_qt.ui.kit.rowpaint import PAINTERS, ImageSource, SectionPainter, painter_of
from storeassist_qt.ui.kit.scroll import make_kinetic
from storeassist_qt.ui.rows import AnyIndex, NoteRow, SectionRow
from storeassist_qt.ui.theme import Theme

LONG_PRESS_MS = 450


class RowDelegate(QStyledItemDelegate):
    """Paints rows of every known class; made by CardList."""

    def __init__(self, theme: Theme, view: "CardList", images: ImageSource | None) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of the row's class."""
        row = index.data(Qt.ItemDataRole.UserRole)
        painter = PAINTERS.get(type(row))
        return QSize(100, int(painter.full_height(self._theme)) if painter is not None else 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        rect: QRect = option.rect
        bounds = QRectF(rect)
        canvas = Canvas(
            painter, self._theme, bounds, rtl=self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        painting = painter_of(row)
        card = self._view.card_rect(bounds, row)
        painting.draw(canvas, card, row, self._images)
        if self._view.shows_focus and index.row() == self._view.currentIndex().row():
            part = self._view.focused_part
            place = painting.parts(self._theme, card, row).get(part)
            canvas.focus_ring(place or card, 14 if place else painting.radius)


class CardList(QListView):
    """A list of rows from ``storeassist_qt.ui.rows``, for any model that gives them under UserRole (RowsModel does).

    ``CardList(theme, parent=None, *, margin=12, images=None, name="card_list", top=8, bottom=0)``; ``margin`` is the
    space at both sides, ``images`` gives the QImage of an image key. ``setModel(model)`` as in Qt.
    Signals: ``tapped(QModelIndex)`` (tap or Space), ``activated_row(QModelIndex)`` (Enter),
    ``long_pressed(QModelIndex)`` (450 ms), ``part_tapped(QModelIndex, str)`` for a target inside a row, as "accept" and
    "reject" of an item row, ``end_reached()`` when the last rows come into view (next page).
    ``follow(field)`` lets Down lead from a search field to the first row, and Up back to it.
    ``is_touched`` says whether a finger is on the list. Rows with parts: Left and Right choose the part.
    """

    tapped = Signal(QModelIndex)
    activated_row = Signal(QModelIndex)
    long_pressed = Signal(QModelIndex)
    part_tapped = Signal(QModelIndex, str)
    end_reached = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        margin: int = 12,
        images: ImageSource | None = None,
        name: str = "card_list",
        accessible: str = "",
        tone: str = "bg",
        top: int = 8,
        bottom: int = 0,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._margin = margin
        self._tone = tone
        self._sections: list[int] | None = None
        self._part = ""
        self._pressed_at: QPoint | None = None
        self._was_long = False
        self._was_moving = False
        self._fields: list[TextField] = []
        self.setObjectName(name)
        self.setAccessibleName(accessible or self.tr("List"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setViewportMargins(0, top, 0, bottom)
        self.setItemDelegate(RowDelegate(theme, self, images))
        self.viewport().setAutoFillBackground(False)
        self._apply_palette()
        make_kinetic(self.viewport())
        self._long_timer = QTimer(self)
        self._long_timer.setSingleShot(True)
        self._long_timer.setInterval(LONG_PRESS_MS)
        self._long_timer.timeout.connect(self._on_long_press)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._on_theme_changed)
        theme.key_mode_changed.connect(self._on_key_mode_changed)

    @property
    def shows_focus(self) -> bool:
        """Whether the focus ring is drawn."""
        return self.hasFocus() and self.theme.key_mode

    @property
    def focused_part(self) -> str:
        """The target inside the current row that Space presses, "" for the row itself."""
        return self._part

    @property
    def is_touched(self) -> bool:
        """Whether a finger is on the list or it is still rolling."""
        return self._pressed_at is not None or self._is_moving()

    def card_rect(self, bounds: QRectF, row: Any) -> QRectF:
        """Return where a row's card lies within its cell."""
        painting = painter_of(row)
        return bounds.adjusted(self._margin, 0, -self._margin, -painting.gap)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows."""
        super().setModel(model)
        self._forget_sections()
        if model is None:
            return
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self._forget_sections)

    def follow(self, field: TextField) -> None:
        """Join the list to the search field above it, for whoever works with keys."""
        self._fields.append(field)
        field.down_pressed.connect(self._on_down_in_field)

    def refresh_heights(self) -> None:
        """Lay the rows out anew after their heights changed."""
        self.doItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a tap or a long press."""
        self.theme.set_key_mode(False)
        self._pressed_at = event.position().toPoint()
        self._was_long = False
        self._was_moving = self._is_moving()
        self._part = ""
        if not self._was_moving:
            self._long_timer.start()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Give up the long press once the finger wanders."""
        start = self._pressed_at
        if start is not None and (event.position().toPoint() - start).manhattanLength() > 12:
            self._long_timer.stop()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a tap on the row, or on a target inside it."""
        self._long_timer.stop()
        start, self._pressed_at = self._pressed_at, None
        at = event.position().toPoint()
        event.accept()
        if start is None or self._was_long or self._was_moving or self._is_moving():
            return
        index = self.indexAt(at)
        if not index.isValid() or index != self.indexAt(start) or (at - start).manhattanLength() > 24:
            return
        self.setCurrentIndex(index)
        self._tap(index, self._part_at(index, at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a fast second tap like any other."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle with Space, open with Enter, choose a target inside the row with Left and Right."""
        self.theme.set_key_mode(True)
        index = self.currentIndex()
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid():
            self._step_part(index, 1 if (key == Qt.Key.Key_Right) != self._is_rtl() else -1)
        elif key == Qt.Key.Key_Space and index.isValid():
            self._tap(index, self._part)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if self._part:
                self.part_tapped.emit(index, self._part)
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.activated_row.emit(index)
        elif key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            self._part = ""
            if key != Qt.Key.Key_Up or not self._go_up_to_field(index):
                super().keyPressEvent(event)
        else:
            event.ignore()  # a list of cards has no type-ahead; the key belongs to the screen

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first row when a key came here."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.theme.set_key_mode(True)
        model = self.model()
        # Not for a finger: the current row would be scrolled to, and another row would stand under the finger.
        by_touch = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_touch and not self.currentIndex().isValid() and model is not None and model.rowCount() > 0:
            self.setCurrentIndex(model.index(max(0, self._first_row(model)), 0))
        super().focusInEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Give up a press that left the list."""
        self._long_timer.stop()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the header of the section at the top over them."""
        super().paintEvent(event)
        section = self._section_above()
        if section is None:
            return
        row, top = section
        painter = QPainter(self.viewport())
        height = SectionPainter().full_height(self.theme)
        bounds = QRectF(0, top, self.viewport().width(), height)
        painter.fillRect(bounds, self.theme.color.named(self._tone))
        canvas = Canvas(painter, self.theme, bounds, rtl=self._is_rtl())
        painter_of(row).draw(canvas, self.card_rect(bounds, row), row, None)
        painter.end()

    def _section_above(self) -> tuple[SectionRow, float] | None:
        """Return the section whose rows are at the top, and where its header lies; None when it shows by itself."""
        model = self.model()
        top_index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        if model is None or not top_index.isValid():
            return None
        places = self._section_places(model)
        above = [place for place in places if place <= top_index.row()]
        if not above:
            return None
        row = model.index(above[-1], 0).data(Qt.ItemDataRole.UserRole)
        if self.visualRect(model.index(above[-1], 0)).top() >= 0:
            return None
        later = next((place for place in places if place > top_index.row()), None)
        push = 0.0
        if later is not None:
            next_top = self.visualRect(model.index(later, 0)).top()
            push = min(0.0, next_top - SectionPainter().full_height(self.theme))
        return row, push

    def _section_places(self, model: QAbstractItemModel) -> list[int]:
        if self._sections is None:
            role = Qt.ItemDataRole.UserRole
            rows = range(model.rowCount())
            self._sections = [row for row in rows if isinstance(model.index(row, 0).data(role), SectionRow)]
        return self._sections

    def _forget_sections(self) -> None:
        self._sections = None

    def _first_row(self, model: QAbstractItemModel) -> int:
        """Return the first row that answers a tap, -1 for none."""
        return next((row for row in range(model.rowCount()) if self._is_tappable(model.index(row, 0))), -1)

    def _on_down_in_field(self) -> None:
        model = self.model()
        first = self._first_row(model) if model is not None and self.isVisible() else -1
        if model is not None and first >= 0:
            self.theme.set_key_mode(True)
            self.setCurrentIndex(model.index(first, 0))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_up_to_field(self, index: QModelIndex) -> bool:
        """Leave the first row for the field above; False where there is none, or a row above."""
        model = self.model()
        field = next((field for field in self._fields if field.isVisible()), None)
        if model is None or field is None or (index.isValid() and index.row() > self._first_row(model)):
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _is_tappable(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return not isinstance(index.data(Qt.ItemDataRole.UserRole), SectionRow | NoteRow)

    def _tap(self, index: QModelIndex, part: str) -> None:
        if part:
            self.part_tapped.emit(index, part)
        elif not isinstance(index.data(Qt.ItemDataRole.UserRole), SectionRow):
            self.tapped.emit(index)

    def _part_at(self, index: QModelIndex, at: QPoint) -> str:
        row = index.data(Qt.ItemDataRole.UserRole)
        bounds = QRectF(self.visualRect(index))
        point = QPointF(at)
        if self._is_rtl():
            point.setX(bounds.left() + bounds.right() - point.x())
        parts = painter_of(row).parts(self.theme, self.card_rect(bounds, row), row)
        return next((name for name, rect in parts.items() if rect.adjusted(-4, -4, 4, 4).contains(point)), "")

    def _step_part(self, index: QModelIndex, step: int) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        bounds = QRectF(self.visualRect(index))
        names = ["", *painter_of(row).parts(self.theme, self.card_rect(bounds, row), row)]
        place = names.index(self._part) if self._part in names else 0
        self._part = names[max(0, min(len(names) - 1, place + step))]
        self.viewport().update()

    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _is_moving(self) -> bool:
        state = QScroller.scroller(self.viewport()).state()
        return state in (QScroller.State.Dragging, QScroller.State.Scrolling)

    def _on_long_press(self) -> None:
        at = self._pressed_at
        if at is None or self._is_moving():
            return
        index = self.indexAt(at)
        if index.isValid() and self._is_tappable(index):
            self._was_long = True
            self.long_pressed.emit(index)

    def _on_scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 400:
            self.end_reached.emit()
        if self._section_places_known():
            self.viewport().update()

    def _section_places_known(self) -> bool:
        return bool(self._sections)

    def _apply_palette(self) -> None:
        palette = self.palette()
        ground = self.theme.color.named(self._tone)
        palette.setColor(QPalette.ColorRole.Base, ground)
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)

    def _on_theme_changed(self) -> None:
        self._apply_palette()
        self.doItemsLayout()
        self.viewport().update()

    def _on_key_mode_changed(self) -> None:
        if self.hasFocus():
            self.viewport().update()
