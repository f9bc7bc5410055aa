"""The application-wide event filter that owns the keyboard wedge; the decisions are `scanning.wedge`'s.

A burst never reaches a widget; what turns out to be typing is replayed in order to whoever has the focus.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from storeassist_qt.scanning.wedge import Decision, Wedge, WedgeSettings

logger = logging.getLogger(__name__)

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
PROTECTED_PROPERTY = "holdsSecret"


@dataclass(frozen=True)
class HeldKey:
    """One key press as it can be sent again."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    is_auto_repeat: bool


class WedgeFilter(QObject):
    """Install on the application. ``barcode_scanned(text, symbology)`` and ``raw_seen`` (the test panel)."""

    barcode_scanned = Signal(str, str)
    raw_seen = Signal(object)  # scanning.wedge.Burst
    burst_refused = Signal(int)  # a burst beyond all measure, with its length

    def __init__(self, settings: WedgeSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wedge = Wedge(settings)
        self._held: dict[int, HeldKey] = {}
        self._next_token = 0
        self._is_replaying = False
        self._passed_on: tuple[int, int] | None = None
        self._offset_ms: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_silence)

    def use(self, settings: WedgeSettings) -> None:
        """Put other settings in force; what is held back goes to its widget first."""
        self._act(self._wedge.flush())
        self._wedge = Wedge(settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what a scanner may be typing."""
        kind = event.type()
        if self._is_replaying or kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not self._is_first_stop(watched, event):
            return False
        if kind is QEvent.Type.ShortcutOverride:
            # A printable key must not fire a shortcut before it is known whether a scanner typed it.
            if event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
                event.accept()
            return False
        return self._on_key(event)

    def _is_first_stop(self, watched: QObject, event: QKeyEvent) -> bool:
        """A real key goes to the window and on to the focus widget: it is judged once, at the window."""
        stamp = (event.timestamp(), event.key())
        if isinstance(watched, QWindow):
            if event.type() is QEvent.Type.KeyPress:
                self._passed_on = stamp if event.timestamp() else None
            return True
        if not isinstance(watched, QWidget) or stamp == self._passed_on:
            return False
        focus = QApplication.focusWidget()
        return watched is focus or (focus is None and watched.isWindow())

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        at_ms = self._stamp(event)
        token = self._next_token
        self._next_token += 1
        self._held[token] = HeldKey(event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        char = "" if event.modifiers() & _COMMANDS else event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            char = "\r"
        decision = self._wedge.key(
            char, at_ms, token, auto_repeat=event.isAutoRepeat(), protected=is_protected(QApplication.focusWidget())
        )
        self._act(decision)
        if not decision.hold:
            self._held.pop(token, None)
        return decision.hold

    def _stamp(self, event: QKeyEvent) -> float:
        """Return the time of the key in ms of one clock; the event's own time where the platform gives one."""
        now = time.monotonic() * 1000
        if not event.timestamp():
            self._offset_ms = 0.0
            return now
        offset = now - event.timestamp()
        if self._offset_ms is None or abs(offset - self._offset_ms) > 2000:
            self._offset_ms = offset
        self._offset_ms = min(self._offset_ms, offset)
        return float(event.timestamp()) + self._offset_ms

    def _on_silence(self) -> None:
        self._act(self._wedge.tick(time.monotonic() * 1000))

    def _act(self, decision: Decision) -> None:
        if decision.replay:
            self._replay([self._held.pop(token) for token in decision.replay if token in self._held])
        if decision.burst is not None:
            self._held.clear()
            self.raw_seen.emit(decision.burst)
            self.barcode_scanned.emit(decision.burst.text, decision.burst.symbology)
        if decision.refused:
            self._held.clear()
            logger.warning("a scanner burst of %d characters was refused", decision.refused_length)
            self.burst_refused.emit(decision.refused_length)
        self._arm()

    def _arm(self) -> None:
        deadline = self._wedge.next_deadline()
        if deadline is None:
            self._timer.stop()
            return
        self._timer.start(max(1, int(deadline - time.monotonic() * 1000) + 1))

    def _replay(self, keys: list[HeldKey]) -> None:
        self._is_replaying = True
        try:
            for key in keys:
                target = QApplication.focusWidget() or QApplication.activeWindow()
                if target is None:
                    continue
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, key.key, key.modifiers, key.text, key.is_auto_repeat)
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._is_replaying = False


def is_protected(widget: QWidget | None) -> bool:
    """Tell a field (or a page around it) that holds a PIN or a password: there only a badge with prefix is a scan."""
    if isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
        return True
    while widget is not None:
        if widget.property(PROTECTED_PROPERTY):
            return True
        widget = widget.parentWidget()
    return False
