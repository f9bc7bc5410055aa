"""What floats: the sheet (bottom on a handheld, a dialog on a kiosk) and the snackbar."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainterPath
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from storeassist_qt.ui.kit.base import KitWidget, Pressable, announce
from storeassist_qt.ui.kit.button import IconButton
from storeassist_qt.ui.kit.labels import Label
from storeassist_qt.ui.kit.paint import Canvas, wrap
from storeassist_qt.ui.kit.scroll import make_kinetic
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import EXPANDED_FROM, RADIUS_SHEET, SLIDE_MS, TARGET
from storeassist_qt.ui.theme.tokens import DARK, LIGHT

DIALOG_WIDTH: Final = 480
SNACKBAR_MS: Final = 6_000
HEAD_MARGIN: Final = 12
"""Above the title within what scrolls, in dp: room for the target beside it."""


class _Panel(KitWidget):
    """The ground of a sheet: round above on a handheld, round all over as a dialog."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, name="sheet_panel")
        self.is_dialog = False

    def draw(self, canvas: Canvas) -> None:
        rect, color = canvas.bounds, canvas.color
        if self.is_dialog:
            canvas.box(rect, RADIUS_SHEET, color.surface, color.divider if color.outlined else None, 2.0)
            return
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0, 0, 0, RADIUS_SHEET), RADIUS_SHEET, RADIUS_SHEET)
        canvas.painter.fillPath(path, color.surface)
        canvas.box(QRectF(rect.center().x() - 24, 9, 48, 5), 2.5, color.outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a touch on the panel is none on the scrim behind it


class Sheet(KitWidget):
    """A sheet over ``host``: title, text, ``body`` layout. Bottom sheet below 1024 dp, else a centred dialog of 480 dp.

    ``Sheet(theme, host, title, text="", *, name="sheet", closable=True)``. Fill ``sheet.body``, then ``open()``.
    ``close_sheet()`` closes it; the button beside the title, Esc, Back and a tap on the scrim do too unless
    ``closable`` is off. ``set_close_button(False)`` leaves the button out.
    Signal ``closed()``.
    The focus is trapped inside and given back afterwards. The sheet deletes itself after closing.
    ``Sheet.on_top_of(host)`` returns the open sheet that is uppermost, if any.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, host: QWidget, title: str, text: str = "", *, name: str = "sheet", closable: bool = True
    ) -> None:
        super().__init__(theme, host, name=name)
        self.setAccessibleName(title)
        self._host = host
        self._closable = closable
        self._is_closing = False
        self._former_focus: QWidget | None = None
        self._animation: QPropertyAnimation | None = None
        self._panel = _Panel(theme, self)
        self._content = QWidget()
        self._scroll = QScrollArea(self._panel)
        self._scroll.setObjectName("sheet_scroll")
        self._scroll.setAccessibleName(title)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        make_kinetic(self._scroll.viewport())
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(20, HEAD_MARGIN, 20, 16)
        outer.setSpacing(0)
        self.title_label = Label(theme, title, "h2", name="sheet_title")
        self.text_label = Label(theme, text, "body", "text2", name="sheet_text")
        # Stands in no layout: its target is higher than a line of the title, and must not push the body down.
        self.close_button = IconButton(
            theme, "x", self.tr("Close"), parent=self._content, name="sheet_close", tone="text2"
        )
        self.close_button.clicked.connect(self.close_sheet)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self.title_label, 1)
        self._beside = QWidget(self._content)  # a widget, not a margin: it changes sides with the text
        self._beside.setFixedSize(TARGET - 8, 1)
        self._head.addWidget(self._beside)
        outer.addLayout(self._head)
        self.set_close_button(closable)
        outer.addWidget(self.text_label)
        self.text_label.setVisible(bool(text))
        outer.addSpacing(12)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        host.installEventFilter(self)
        self.hide()

    @staticmethod
    def on_top_of(host: QWidget) -> "Sheet | None":
        """Return the uppermost open sheet of a host."""
        sheets = [child for child in host.children() if isinstance(child, Sheet) and not child.isHidden()]
        return sheets[-1] if sheets else None

    def open(self) -> None:
        """Show the sheet and take the focus."""
        window = self._host.window()
        self._former_focus = window.focusWidget()
        self.show()
        self.raise_()
        self._place()
        self._slide_in()
        announce(self, self.accessibleName())
        targets = self._targets()
        if targets:
            targets[0].setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Close the sheet, give the focus back and say so."""
        if self._is_closing:
            return
        self._is_closing = True
        self._host.removeEventFilter(self)
        self.hide()
        former = self._former_focus
        if former is not None and former.isVisible():
            former.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def set_close_button(self, is_shown: bool) -> None:
        """Show the button beside the title, or leave it out where the body has a way back of its own."""
        self.close_button.setVisible(is_shown)
        self._beside.setVisible(is_shown)

    def refit(self) -> None:
        """Lay the sheet out anew after its content changed."""
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep Tab inside the sheet."""
        targets = self._targets()
        if not targets:
            return True
        focus = self.focusWidget()
        place = targets.index(focus) if focus in targets else (-1 if is_next else 0)
        reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        if focus is not None and not (focus.isVisible() and focus.isEnabled()):
            reason = Qt.FocusReason.OtherFocusReason  # passed on by what went away: no key, no ring
        targets[(place + (1 if is_next else -1)) % len(targets)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc or the device's Back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            if self._closable:
                self.close_sheet()
            event.accept()
            return
        # A key the sheet has no use for is none for the screen below it.
        self.theme.set_key_mode(True)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a tap on the scrim."""
        event.accept()
        if self._closable:
            self.close_sheet()

    def draw(self, canvas: Canvas) -> None:
        """Paint the scrim."""
        canvas.painter.fillRect(canvas.bounds, canvas.color.scrim)

    def on_theme(self) -> None:
        """Fit another text size."""
        if self.isVisible():
            self._place()

    def _targets(self) -> list[QWidget]:
        found = [
            child
            for child in self.findChildren(QWidget)
            if child.isVisibleTo(self)
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.focusProxy() is None
        ]
        side = -1 if self.is_rtl else 1

        def reading_order(child: QWidget) -> tuple[bool, int, int]:
            at = child.mapTo(self, QPoint(0, 0))
            return child is self.close_button, at.y() // 8, side * at.x()  # what the sheet is for comes first

        return sorted(found, key=reading_order)

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        panel = self._panel
        panel.is_dialog = self.width() >= EXPANDED_FROM
        top = (24 if panel.is_dialog else 28) - HEAD_MARGIN
        width = min(DIALOG_WIDTH, self.width() - 48) if panel.is_dialog else self.width()
        layout = self._content.layout()
        assert layout is not None
        layout.activate()
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        height = min(wanted + top, self.height() - 24)
        if panel.is_dialog:
            panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        else:
            panel.setGeometry(0, self.height() - height, width, height)
        self._scroll.setGeometry(0, top, width, height - top)
        side = width - TARGET - 10
        middle = HEAD_MARGIN + round(self.theme.line("h2") / 2)
        self.close_button.setGeometry(10 if self.is_rtl else side, middle - TARGET // 2, TARGET, TARGET)

    def _slide_in(self) -> None:
        duration = self.theme.motion_ms(SLIDE_MS)
        if not duration:
            return
        home = self._panel.pos()
        animation = QPropertyAnimation(self._panel, b"pos", self)
        animation.setDuration(duration)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        distance = 40 if self._panel.is_dialog else min(160, self._panel.height())
        animation.setStartValue(home + QPoint(0, distance))
        animation.setEndValue(home)
        self._animation = animation
        animation.start()


class _SnackbarAction(Pressable):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="snackbar_action")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.theme.metrics("label").horizontalAdvance(self.text()) + 24
        return QSize(max(64, round(width)), 48)

    def draw(self, canvas: Canvas) -> None:
        opposite = LIGHT if self.theme.color.is_dark else DARK
        canvas.text(canvas.bounds, self.text(), "label", opposite.primary, align="center", elide=False)
        if self.shows_focus:
            canvas.box(canvas.bounds.adjusted(2, 6, -2, -6), 10, None, opposite.focus, 3.0)


class Snackbar(KitWidget):
    """One or two lines over ``host`` with an optional action, gone after 6 s; stays while it has the focus.

    ``Snackbar(theme, host, *, name="snackbar")``; ``show_message(text, action="", ms=6000)``. ``place_with(find)`` asks
    ``find(size)`` where it is to lie, else it lies at the host's lower edge; ``place()`` asks again. Signals
    ``action_pressed()``, ``dismissed()`` (not after the action). A new message replaces the one that shows, which is
    ``dismissed`` then.
    """

    action_pressed = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, host: QWidget, *, name: str = "snackbar") -> None:
        super().__init__(theme, host, name=name)
        self._host = host
        self._find_place: Callable[[QSize], QPoint] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._text = ""
        self.action_button = _SnackbarAction(theme)
        self.action_button.clicked.connect(self._on_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 6, 2)
        row.addStretch(1)
        row.addWidget(self.action_button)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The message that shows."""
        return self._text

    def show_message(self, text: str, action: str = "", ms: int = SNACKBAR_MS) -> None:
        """Show a message; ``action`` is the word of its button ("Undo")."""
        if self.isVisible():
            self.dismissed.emit()
        self._text = text
        self.setAccessibleName(text)
        self.action_button.set_label(action)
        self.action_button.setVisible(bool(action))
        self.show()
        self.raise_()
        self._place()
        self._timer.start(ms)
        announce(self, text)
        self.update()

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def place_with(self, find: Callable[[QSize], QPoint]) -> None:
        """Ask where to lie: the upper left corner in the host for a size."""
        self._find_place = find

    def place(self) -> None:
        """Lie anew, after what is below was laid out anew."""
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        self._timer.stop()
        super().hideEvent(event)

    def draw(self, canvas: Canvas) -> None:
        """Paint the message in the opposite theme's colours."""
        color = canvas.color
        canvas.box(canvas.bounds, 14, color.text)
        lines = self._lines(self.width())
        top = (self.height() - self.theme.line("label") * len(lines)) / 2
        place = QRectF(16, top, self.width() - 16 - self._end(), self.height())
        canvas.lines(place, lines, "label", color.surface)

    def _end(self) -> int:
        """Return what the action takes of the line, in dp."""
        return self.action_button.sizeHint().width() + 16 if not self.action_button.isHidden() else 16

    def _lines(self, width: int) -> list[str]:
        """Return the message in at most two lines."""
        return wrap(self.theme, self._text, "label", width - 16 - self._end(), limit=2)

    def _place(self) -> None:
        host = self._host.rect()
        text = self.theme.metrics("label").horizontalAdvance(self._text) + 36
        action = self.action_button.sizeHint().width() if not self.action_button.isHidden() else 0
        full = host.width() - 24
        width = full if host.width() < 600 else min(full, max(360, round(text) + action))
        height = max(52, round(self.theme.line("label") * len(self._lines(width)) + 20))
        corner = QPoint((host.width() - width) // 2, host.height() - height - 10)
        if self._find_place is not None and self.isVisible():
            corner = self._find_place(QSize(width, height))
        self.setGeometry(QRect(corner, QSize(width, height)))

    def _on_action(self) -> None:
        self._timer.stop()
        self.hide()
        self.action_pressed.emit()

    def _on_timeout(self) -> None:
        if self.action_button.hasFocus():
            self._timer.start(SNACKBAR_MS)
            return
        self.dismiss()
