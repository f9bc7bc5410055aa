"""Starts the app: settings, scale, one device, its window; the rest after the first frame."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import types
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from storeassist_qt.app.garbage import GuiGarbage
from storeassist_qt.app.logs import start_logging, write_held_lines
from storeassist_qt.app.paths import Paths, device_paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.signals import QuitOnSignal
from storeassist_qt.domain.errors import StorageError, StoreAssistError, SyncError
from storeassist_qt.ui.translations import install_translations

if TYPE_CHECKING:
    from storeassist_qt.app.wiring import Device

logger = logging.getLogger(__name__)

HANDHELD_DP = (360, 640)
KIOSK_DP = (1280, 720)


def make_application(settings: FileSettings) -> QApplication:
    """Return the application object, with the scale set before it is made."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    scale = settings.get("ui.scale")
    if scale != "auto":
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("StoreAssist")
    application.setDesktopFileName("storeassist")
    application.setStyle("Fusion")
    install_translations(application, settings.get("ui.language"))
    GuiGarbage(application)
    return application


def run_app(
    home: Path | None = None,
    *,
    hub_url: str = "",
    enrol_code: str = "",
    size: str = "",
    stop_after_first_frame: bool = False,
) -> int:
    """Open the app and return its exit code; an expected failure is said in the window's place and on the console."""
    gc.disable()  # a start makes much and drops little: looking for garbage would be an eighth of it
    paths = device_paths(home)
    start_logging(paths.log_file, hold_back=True)
    handler = _Handler()
    handler.install()
    settings = FileSettings(paths.settings_file)
    for problem in settings.problems:
        logger.warning("settings: %s", problem)
    application = make_application(settings)
    try:
        device = open_device(paths, settings)
    except StoreAssistError as error:
        return show_failure(application, error)
    if enrol_code:
        try:
            enrol(device, hub_url or settings.get("hub.url"), enrol_code)
        except StoreAssistError as error:
            if not device.is_enrolled:
                device.close()
                return show_failure(application, error)
            device.notices.append(error)  # the same command line once more: the code is used up, the device is in
    window = device.open_window()
    if hub_url and not device.is_enrolled:
        from storeassist_qt.ui.screens.set_up import SetUpScreen

        set_up = window.page("set_up")
        if isinstance(set_up, SetUpScreen):
            set_up.url.setText(hub_url)
    window.resize(*window_size(size, device.services.device_role))
    if settings.get("ui.full_screen"):
        window.showFullScreen()
    else:
        window.show()
    _FirstFrame(window, device, application, ends=stop_after_first_frame)
    handler.device = device
    signals = QuitOnSignal(device)
    gc.freeze()  # what is there now stays: later passes need not look at it
    code = application.exec()
    signals.close()
    device.close()
    return code


def enrol(device: Device, url: str, code: str) -> None:
    """Let the device in before its window is there; raises SyncError in words for somebody at a command line."""
    if not url.strip():
        raise SyncError("hub_address_missing")
    try:
        device.enrol_now(url, code)
    except SyncError as error:
        if error.code != "hub_unreachable":
            raise
        raise SyncError("no_hub_there", **error.facts) from error  # nothing is saved yet that could be safe


def open_device(paths: Paths, settings: FileSettings) -> Device:
    """Return the device; raises StorageError, ResourceError."""
    from storeassist_qt.app.wiring import Device

    return Device(paths, settings)


def window_size(size: str, role: str) -> tuple[int, int]:
    """Return width and height in dp: as asked for, or the baseline of the device's role."""
    try:
        width, height = (int(part) for part in size.lower().split("x"))
    except ValueError:
        return KIOSK_DP if role == "kiosk" else HANDHELD_DP
    return width, height


def show_failure(application: QApplication, error: StoreAssistError) -> int:
    """Say in a window of its own what keeps the app from starting; nothing was changed."""
    from storeassist_qt.ui.kit import ErrorState
    from storeassist_qt.ui.messages import text_of_error
    from storeassist_qt.ui.theme import Theme

    text = text_of_error(error)
    print(text, file=sys.stderr)
    logger.error("the app cannot start: %s", error)
    write_held_lines()
    if isinstance(error, StorageError) and error.code == "second_instance" and not sys.stderr.isatty():
        return 1
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 1
    state = ErrorState(Theme(), "triangle-alert", "StoreAssist cannot start", text, "Close", code_text=error.code)
    state.retry_button.set_icon("x")
    state.retry_pressed.connect(application.quit)
    state.resize(*HANDHELD_DP)
    state.show()
    application.exec()
    return 1


class _FirstFrame(QObject):
    """Starts what the first frame does not need once it has been painted."""

    def __init__(self, window: QObject, device: Device, application: QApplication, *, ends: bool) -> None:
        super().__init__(window)
        self._window = window
        self._device = device
        self._application = application
        self._ends = ends
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the window."""
        if watched is self._window and event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._begin)
        return False

    def _begin(self) -> None:
        if self._ends:
            print("PAINTED", flush=True)
            self._application.exit(0)
            return
        self._device.start_sync()
        self._device.say_notices()
        self._device.store.tidy()
        write_held_lines()


class _Handler:
    """The one place for what we did wrong: logged, said, and the work goes on with what is saved."""

    def __init__(self, device: Device | None = None) -> None:
        self.device = device

    def install(self) -> None:
        """Answer what nobody caught, on every thread, from now on."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def handle(self, kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        """Answer an exception nobody caught on the GUI thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._log(kind, error, trace)
        self._say(error)

    def _handle_thread(self, arguments: threading.ExceptHookArgs) -> None:
        kind, error, trace = arguments.exc_type, arguments.exc_value, arguments.exc_traceback
        if error is None or issubclass(kind, SystemExit):
            return
        self._log(kind, error, trace)
        if self.device is not None:
            self.device.gui.post(lambda: self._say(error))

    def _log(self, kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        known = isinstance(error, StoreAssistError)
        logger.error("%s", "a failure no screen expected" if known else "uncaught error", exc_info=(kind, error, trace))

    def _say(self, error: BaseException) -> None:
        from storeassist_qt.app.notices import show_notice
        from storeassist_qt.ui.messages import text_of, text_of_error

        code = error.code if isinstance(error, StoreAssistError) else "unexpected"
        text = text_of_error(error) if isinstance(error, StoreAssistError) else text_of(code)
        if self.device is not None and self.device.window is not None:
            show_notice(self.device.window, text, code)
        else:
            print(f"{text} ({code})", file=sys.stderr)
