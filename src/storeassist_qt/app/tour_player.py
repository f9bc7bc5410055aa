"""The hands and eyes of a tour: taps real widgets, holds rendered barcodes before the camera, waits, takes pictures."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from storeassist_qt.domain.codes import gtin14
from storeassist_qt.domain.ports import PageImage
from storeassist_qt.scanning.decode import read_frame
from storeassist_qt.scanning.render import Picture, empty_frame, render_barcode_frame
from storeassist_qt.ui.kit import CardList, Label, RowView
from storeassist_qt.ui.kit.rowpaint import painter_of
from storeassist_qt.ui.shell import MainWindow

logger = logging.getLogger(__name__)
W = TypeVar("W", bound=QWidget)

FPS = 20
FRAME = (1280, 720)
WAIT_S = 60.0  # a wait ends as soon as it is true: this is for machines with much else to do
REST_S, REST_READS = 0.9, 10
WEDGE_GAP_MS = 4
TYPING_GAP_MS = 60  # slower than any scanner, or the wedge would take it for one


def frame_of(page: PageImage, share: float = 0.8) -> Picture:
    """Return a camera-like frame of a printed page, held so near that its code fills `share` of the width.

    Raises StepFailed where nothing on the page can be read.
    """
    picture = picture_of(page)
    codes = read_frame(picture).codes
    if not codes:
        raise StepFailed("no code on the page can be read")
    xs, ys = zip(*codes[0].corners, strict=True)
    width = (max(xs) - min(xs)) / share
    height = width * FRAME[1] / FRAME[0]
    near = QRectF((min(xs) + max(xs) - width) / 2, (min(ys) + max(ys) - height) / 2, width, height).toRect()
    page_image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    image = page_image.copy(near).scaled(*FRAME, mode=Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(FRAME[1], image.bytesPerLine())
    held = rows[:, : FRAME[0] * 3].reshape(FRAME[1], FRAME[0], 3)
    noise = np.random.default_rng(3).normal(0, 4, held.shape)
    return np.clip(held + noise, 0, 255).astype(np.uint8)


def frame_showing(content: bytes) -> Picture:
    """Return a camera-like frame with a drawn picture lying on the counter."""
    image = QImage.fromData(content).scaledToHeight(FRAME[1] - 120, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    frame = empty_frame(FRAME, soft=True)
    left = (FRAME[0] - image.width()) // 2
    frame[60 : 60 + image.height(), left : left + image.width()] = rows[:, : image.width() * 3].reshape(
        image.height(), image.width(), 3
    )
    return frame


def picture_of(page: PageImage) -> Picture:
    """Return a painted page as a picture (BGR)."""
    rows = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.stride)
    return np.ascontiguousarray(rows[:, : page.width * 3].reshape(page.height, page.width, 3)[:, :, ::-1])


def codes_on(picture: Picture) -> list[str]:
    """Return the texts of the codes that the product's own decoder reads in a picture."""
    return [code.text for code in read_frame(picture).codes]


class StepFailed(Exception):
    """What a step waited for did not come."""


class HeldCamera:
    """A camera before which the tour holds pictures; `scanning.camera.FrameSource`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._nothing = empty_frame(soft=True)
        self._picture = self._nothing
        self.is_closed = True
        self.reads = 0
        """How many frames were taken so far."""

    def open(self) -> HeldCamera:
        """Answer the camera loop, which opens it anew each time a panel shows."""
        self.is_closed = False
        return self

    def hold(self, code: str) -> None:
        """Hold a label with this code before the camera."""
        text = code[1:] if len(code) == 14 and code.startswith("0") and gtin14(code) else code
        picture = render_barcode_frame(text, angle=3.0, noise=4.0, soft=True)
        with self._lock:
            self._picture = picture

    def hold_picture(self, picture: Picture) -> None:
        """Hold anything else before the camera: a frame (BGR) as it would come from it."""
        with self._lock:
            self._picture = picture

    def take_away(self) -> None:
        """Show the empty band again."""
        with self._lock:
            self._picture = self._nothing

    def read(self) -> Any:
        """Return the newest frame at the camera's rate; None once closed."""
        time.sleep(1 / FPS)
        if self.is_closed:
            return None
        with self._lock:
            self.reads += 1
            return self._picture.copy()

    def controls(self) -> dict[str, float]:
        """This camera has none."""
        return {}

    def set_control(self, name: str, value: float) -> bool:
        """This camera has none."""
        return False

    def close(self) -> None:
        """Let the reader end."""
        self.is_closed = True


class Player:
    """Plays on one window at a time."""

    def __init__(self, out: Path, camera: HeldCamera) -> None:
        self.out = out
        self.camera = camera
        self.window: MainWindow = None  # type: ignore[assignment]  # set before the first step

    # --- waiting ---------------------------------------------------------------------------------------------------
    def spin(self, seconds: float) -> None:
        """Let the app run."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.004)

    def wait(self, condition: Callable[[], Any], what: str, seconds: float = WAIT_S) -> Any:
        """Let the app run until `condition` holds and return what it gave; raises StepFailed(what)."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            found = condition()
            if found:
                return found
            time.sleep(0.004)
        raise StepFailed(what)

    def wait_shown(self, name: str) -> None:
        """Wait for a screen."""
        self.wait(lambda: self.window.shown == name, f"the screen {name} did not come, {self.window.shown} is there")
        self.spin(0.1)

    # --- finding ---------------------------------------------------------------------------------------------------
    def find(self, kind: type[W], name: str, seconds: float = WAIT_S) -> W:
        """Return the visible widget of this object name, waiting for it."""

        def look() -> W | None:
            found = self.window.findChildren(kind, name)
            return next((widget for widget in found if widget.isVisible()), None)

        found: W = self.wait(look, f"no {name} on the screen {self.window.shown}", seconds)
        return found

    def has(self, name: str) -> bool:
        """Tell whether a visible widget has this object name."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    # --- touching --------------------------------------------------------------------------------------------------
    def tap(self, name: str) -> None:
        """Tap the middle of a widget; it must be enabled."""
        widget = self.find(QWidget, name)
        self.wait(widget.isEnabled, f"{name} stays disabled")
        self._bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.spin(0.4)  # a second activation within 350 ms is ignored, as with a person's double tap

    def show_part(self, name: str, says: str) -> None:
        """Scroll to a part of the screen once a label in it says so."""
        self.wait(lambda: self._says(name, says), f"{name} does not say {says}")
        self._bring_into_view(self.find(QWidget, name))
        self.spin(0.1)

    def _says(self, name: str, text: str) -> bool:
        part = self.find(QWidget, name)
        return any(text in label.text() for label in part.findChildren(Label) if label.isVisible())

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            ensure = getattr(parent, "ensureWidgetVisible", None)
            if ensure is not None and parent.isAncestorOf(widget):
                ensure(widget, 0, 8)
                self.spin(0.05)
                return
            parent = parent.parentWidget()

    def tap_row(self, list_name: str, wanted: Callable[[Any], bool], opens: str = "") -> None:
        """Tap the row of a list that `wanted` names, scrolling to it; again where the screen `opens` does not come."""
        for _ in range(3):
            self._tap_row(list_name, wanted)
            if not opens or self.window.shown == opens:
                return
            self.spin(0.5)  # the list was moving, or changed under the finger
        raise StepFailed(f"a tap in {list_name} does not open {opens}")

    def _tap_row(self, list_name: str, wanted: Callable[[Any], bool]) -> None:
        view = self.find(CardList, list_name)

        def look() -> Any:
            model = view.model()
            for place in range(model.rowCount()):
                index = model.index(place, 0)
                if wanted(index.data(Qt.ItemDataRole.UserRole)):
                    return index
            return None

        index = self.wait(look, f"the row is not in {list_name}")
        view.scrollTo(index)
        self.spin(0.25)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).adjusted(40, 0, -40, -8).center()
        )
        self.spin(0.4)  # the scroller holds a press back for 120 ms

    def tap_part(self, row_name: str, part: str) -> None:
        """Tap a target inside a row that stands alone ("accept", "reject")."""
        row = self.find(RowView, row_name)
        self._bring_into_view(row)
        rect: QRectF = painter_of(row.row).parts(row.theme, QRectF(row.rect()), row.row)[part]
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
        self.spin(0.3)

    def type_into(self, field_name: str, text: str) -> None:
        """Type as a person does, letter by letter."""
        edit = self.find(QLineEdit, f"{field_name}_edit")
        edit.setFocus()
        edit.selectAll()
        for letter in text:
            QTest.keyClicks(edit, letter)
            self.spin(TYPING_GAP_MS / 1000)
        self.spin(0.25)

    def press_keys(self, text: str) -> None:
        """Press the app's own keypad, turning its pages for letters and digits."""
        for letter in text.upper():
            if not self.has(f"key_{letter}"):
                self.tap("key_letters" if letter.isalpha() else "key_digits")
            key = self.find(QWidget, f"key_{letter}")
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)
            self.spin(0.05)

    def draw_signature(self, pad: QWidget) -> None:
        """Draw two strokes with the mouse, as a finger would."""
        width, height = pad.width(), pad.height()
        waves = ((0.2, 0.6), (0.3, 0.3), (0.36, 0.7), (0.44, 0.35), (0.5, 0.66), (0.58, 0.4), (0.66, 0.62), (0.8, 0.5))
        points = [QPoint(int(x * width), int(y * height)) for x, y in waves]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        for start, end in pairwise(points):
            for part in range(1, 7):
                QTest.mouseMove(pad, start + (end - start) * (part / 6))
                self.spin(0.012)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])
        self.spin(0.2)

    # --- scanning --------------------------------------------------------------------------------------------------
    def scan(self, code: str, until: Callable[[], Any], what: str, seconds: float = WAIT_S) -> float:
        """Hold a code before the camera until the app answered; it stays there. Returns the seconds it took."""
        started = time.monotonic()
        self.camera.hold(code)
        self.wait(until, what, seconds)
        return time.monotonic() - started

    def press(self, key: Qt.Key) -> None:
        """Press a key of the keyboard."""
        self.spin(0.2)  # well after what a scanner typed
        QTest.keyClick(self.window.windowHandle(), key)
        self.spin(0.3)

    def scan_with_trigger(self, text: str) -> None:
        """Type a code as a keyboard-wedge scanner does, ended by Enter.

        Each key bears the time at which the scanner sent it, as on a real platform: a busy machine may take its time.
        """
        handle = self.window.windowHandle()
        started = int(time.monotonic() * 1000)
        keys = [(letter, ord(letter.upper())) for letter in text] + [("\r", int(Qt.Key.Key_Return))]
        for count, (letter, key) in enumerate(keys):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(started + count * WEDGE_GAP_MS)
                QCoreApplication.sendEvent(handle, event)
        self.spin(0.3)

    def rest(self) -> None:
        """Take the label away and wait until a code counts again: it has to leave the band for half a second."""
        self.camera.take_away()
        reads = self.camera.reads
        self.spin(REST_S)
        # Three frames without it have to be decoded, too; a busy machine does not decode them all.
        self.wait(lambda: self.camera.reads - reads >= REST_READS or self.camera.is_closed, "the camera stands still")

    # --- pictures --------------------------------------------------------------------------------------------------
    def picture(self, name: str) -> str:
        """Save what the window shows; returns the file's name."""
        self.spin(0.15)
        file = f"{name}.png"
        self.window.grab().save(str(self.out / file))
        return file
