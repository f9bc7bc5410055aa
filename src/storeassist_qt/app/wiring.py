"""Joins the rooms: one device with its store, sync, camera, scanner and window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

import storeassist_qt
from storeassist_qt.app.adapters import DeviceSyncDesk, Enrolment, GuiOrders, GuiStoreSettings, with_scheme
from storeassist_qt.app.camera import QtCamera
from storeassist_qt.app.documents_desk import DocumentDesk
from storeassist_qt.app.evdev_scanner import EvdevScanner, is_offered
from storeassist_qt.app.feedback import NoFeedback, SoundFeedback, open_feedback
from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.app.hub_files import HubFiles
from storeassist_qt.app.notices import show_notice
from storeassist_qt.app.paths import Paths
from storeassist_qt.app.photo_desk import PhotoDesk
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.wedge_filter import WedgeFilter, is_protected
from storeassist_qt.cache.opening import DATABASE_NAME, open_store
from storeassist_qt.domain.errors import StorageError, StoreAssistError
from storeassist_qt.domain.ports import SeenCode, Sound, SyncStatus
from storeassist_qt.scanning.wedge import Burst, WedgeSettings
from storeassist_qt.security.keystore import DATABASE_KEY, PIN_SECRET, open_key_store
from storeassist_qt.security.pins import PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings, SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.lookup import HubQuestions
from storeassist_qt.sync.people import SignInDesk
from storeassist_qt.sync.pictures import PictureStore
from storeassist_qt.ui.messages import text_of, text_of_error
from storeassist_qt.ui.screens.base import Screen
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme, resource_path

if TYPE_CHECKING:
    from storeassist_qt.cache.store import DeviceStore
    from storeassist_qt.scanning.camera import FrameSource

logger = logging.getLogger(__name__)

VERSION = storeassist_qt.__version__
TIDY_MS = 6 * 3600 * 1000


class Device(QObject):
    """One handheld or kiosk, whole. Make it on the GUI thread with an application object; `close` ends it.

    Raises StorageError where the database cannot be used, ResourceError where a font is missing.
    """

    def __init__(
        self,
        paths: Paths,
        settings: FileSettings,
        *,
        theme: Theme | None = None,
        camera_opener: Callable[[], FrameSource] | None = None,
        is_silent: bool = False,
        use_keyring: bool = True,
    ) -> None:
        super().__init__()
        self.paths = paths
        self.settings = settings
        self.gui = GuiThread(self)
        self.keys = open_key_store(paths.data, use_keyring=use_keyring)
        self.notices: list[StoreAssistError] = list(settings.problems)  # what the first window has to say
        self.store = self._open_store()
        client = ClientSettings(url=settings.get("hub.url"))
        self.background = Background(self.gui.post)
        self.connection = HubConnection(self.store, client)
        self.questions = HubQuestions(self.store, self.connection, self.background)
        self.sync = DeviceSyncDesk(self.store, self.questions, self.gui, paths.data, VERSION)
        self.engine = SyncEngine(self.store, client, on_status=self.sync.heard)
        self.sync.drive(self.engine)
        self.pictures = PictureStore(paths.pictures, lambda key: self.connection.client().blob(key), self.gui.post)
        self.sync.subscribe(lambda status: self.pictures.set_online(status.is_online))
        self.paperwork = Background(self.gui.post)  # of its own: nobody signing in waits for a document
        self.files = HubFiles(self.store, self.connection, self.paperwork, lambda: self.sync.status().is_online)
        self.documents = DocumentDesk(self.store, self.connection, self.files, self.paperwork)
        self.sync.subscribe(self._on_sync_status)
        self.sign_in = SignInDesk(
            self.store, self.connection, PinVerifiers(self.keys.secret(PIN_SECRET)), self.background
        )
        self.enrolment = Enrolment(self.store, settings, self.background, self._on_enrolled)
        self.camera = QtCamera(self.gui, settings, camera_opener)
        self.feedback: SoundFeedback | NoFeedback = (
            NoFeedback() if is_silent else open_feedback(resource_path("sounds"), settings)
        )
        self.theme = theme or make_theme(settings)
        self.services = self._services()
        self.window: MainWindow | None = None
        self.wedge = WedgeFilter(wedge_settings(settings), self)
        self.wedge.barcode_scanned.connect(self._on_barcode)
        self.wedge.burst_refused.connect(self._on_burst_refused)
        self.wedge.raw_seen.connect(self._on_raw_seen)
        self.evdev = EvdevScanner(self.gui, self)
        self.evdev.barcode_scanned.connect(self._on_barcode)
        self.evdev.burst_refused.connect(self._on_burst_refused)
        self.evdev.raw_seen.connect(self._on_raw_seen)
        self.evdev.failed.connect(self._on_scanner_failed)
        self._catches_scans = False
        self._raw_shown: Callable[[str, str, str], None] | None = None
        self._stops = [
            settings.subscribe(self._on_setting),
            self.store.settings.subscribe(lambda _policy: self.gui.post(self.documents.fetch_logo)),
        ]
        self._tidy = QTimer(self)
        self._tidy.setInterval(TIDY_MS)
        self._tidy.timeout.connect(self._on_tidy)
        self._tidy.start()

    def _open_store(self) -> DeviceStore:
        """Open the store; where a damaged one was set aside, the window says so."""
        before = set_aside_files(self.paths)
        store = open_store(self.paths.data, self.keys.secret(DATABASE_KEY))
        for path in set_aside_files(self.paths):
            if path not in before:
                self.notices.append(StorageError("database_corrupt", path=str(path)))
        return store

    def _services(self) -> Services:
        orders = GuiOrders(self.store, self.gui)
        identity = self.store.meta.identity
        return Services(
            theme=self.theme,
            clock=self.store.clock,
            orders=orders,
            sink=orders,
            catalogue=self.store.catalogue,
            hub=self.questions,
            drafts=self.store.drafts,
            sign_in=self.sign_in,
            sync=self.sync,
            store=GuiStoreSettings(self.store, self.gui),
            device=self.settings,
            camera=self.camera,
            feedback=self.feedback,
            device_name=identity.device_name or self.settings.get("device.name"),
            device_role=identity.role if identity.is_enrolled else self.settings.get("device.role"),
            version=VERSION,
            pictures=self.pictures,
            documents=self.documents,
            photos=PhotoDesk(self.store, self.files),
            return_numbers=self.store.return_numbers,
        )

    @property
    def is_enrolled(self) -> bool:
        """Tell whether a hub has let this device in."""
        return self.store.meta.identity.is_enrolled

    def open_window(self, *, catches_scans: bool = True) -> MainWindow:
        """Make the window and lead the scanner into it (into one window, where a program has several)."""
        window = MainWindow(self.services)
        window.register("settings", self._settings_screen)
        window.register("set_up", partial(self._set_up_screen, window))
        if not self.is_enrolled:
            window.open("set_up")
        self.window = window
        application = QApplication.instance()
        if application is not None and catches_scans:
            application.installEventFilter(self.wedge)
            if isinstance(application, QApplication) and not self._catches_scans:
                application.focusChanged.connect(self._on_focus)
            self._catches_scans = True
            self.evdev.start(self.settings.get("scanner.evdev"), wedge_settings(self.settings))
        return window

    def _set_up_screen(self, window: MainWindow) -> Screen:
        from storeassist_qt.ui.screens.set_up import SetUpScreen

        return SetUpScreen(self.services, window, enrol=self.enrolment)

    def _settings_screen(self) -> Screen:
        """Return the settings with what only this room knows: folders, absent hardware, raw scans."""
        from storeassist_qt.ui.screens.settings import SettingsScreen

        assert self.window is not None
        screen = SettingsScreen(self.services, self.window)
        screen.vm.show_paths(
            {
                "Settings": str(self.paths.settings_file),
                "Database": str(self.paths.database),
                "Logs": str(self.paths.log_file),
            }
        )
        absent = {"sound.vibration"}  # no rugged handheld was at hand to drive one
        if self.feedback.problem:
            absent.add("sound.level")
        if not is_offered():
            absent.add("scanner.evdev")
        screen.vm.set_absent(frozenset(absent))
        self._raw_shown = screen.vm.show_raw
        return screen

    @Slot(object)
    def _on_raw_seen(self, burst: Burst) -> None:
        if self._raw_shown is not None:
            self._raw_shown(burst.raw, burst.symbology, burst.ended_by)

    def say_notices(self) -> None:
        """Say what was found while opening: settings that cannot be used, a database that was set aside."""
        notices, self.notices = self.notices, []
        if self.window is None:
            return
        for error in reversed(notices):  # the last one lies on top
            show_notice(self.window, text_of_error(error), error.code)

    def start_sync(self) -> None:
        """Begin to talk to the hub; httpx is imported on the engine's thread."""
        self.engine.start()

    def enrol_now(self, url: str, code: str) -> None:
        """Enrol before the window is there (the command line); raises SyncError."""
        enrol_device(self.store, with_scheme(url), code, self.settings.get("device.name"))
        self.services = self._services()

    def _on_enrolled(self) -> None:
        """Another hub, or the first one: begin anew with what the enrolment gave."""
        if self.settings.get("hub.url"):
            self.settings.set("hub.url", "")  # the address travels with the enrolment
        # Whoever was signed in has proven nothing under this enrolment, and the queue waits for somebody who has.
        self.sign_in.sign_out()
        client = ClientSettings()
        self.connection.use(client)
        self.engine.settings_changed(client)
        self.engine.start()
        self.services = self._services()  # name and role are those the hub gave
        former, self._raw_shown = self.window, None
        if former is not None:  # the screens were made for a device without a hub
            window = self.open_window()
            window.setGeometry(former.geometry())
            window.show()
            former.close()
            former.deleteLater()

    def close(self) -> None:
        """End in order: scanner, screens, camera, sync, database. What waits stays queued."""
        self.evdev.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self.wedge)
        for stop in self._stops:
            stop()
        self.gui.close()
        self._tidy.stop()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            # At once: its timers would ask a closed database.
            QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
            self.window = None
        self.camera.stop()
        self.engine.stop()
        self.background.close()
        self.paperwork.close()
        self.pictures.close()
        self.connection.close()
        self.feedback.close()
        self.store.close()

    @Slot(str, str)
    def _on_barcode(self, text: str, symbology: str) -> None:
        if self.window is not None:
            self.window.handle_scan(SeenCode(text=text, symbology=symbology, source="trigger"))

    @Slot(int)
    def _on_burst_refused(self, length: int) -> None:
        if self.window is not None:
            self.feedback.give(Sound.WRONG)
            show_notice(self.window, text_of("scan_too_long", {"length": length}), "scan_too_long")

    @Slot(object)
    def _on_scanner_failed(self, error: StoreAssistError) -> None:
        if self.window is not None:
            show_notice(self.window, text_of_error(error), error.code)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _former: QWidget | None, now: QWidget | None) -> None:
        self.evdev.is_protected = is_protected(now)

    def _on_setting(self, key: str, value: Any) -> None:
        if key.startswith("scanner."):
            self.wedge.use(wedge_settings(self.settings))
            if self._catches_scans:
                self.evdev.start(self.settings.get("scanner.evdev"), wedge_settings(self.settings))
        apply_theme_setting(self.theme, key, value)

    def _on_sync_status(self, status: SyncStatus) -> None:
        if status.is_online:
            self.documents.fetch_logo()

    @Slot()
    def _on_tidy(self) -> None:
        self.store.tidy()


def set_aside_files(paths: Paths) -> tuple[Path, ...]:
    """Return the damaged databases that were set aside on this device, oldest first."""
    found = paths.data.glob(f"{DATABASE_NAME}.broken-*")
    return tuple(sorted(path for path in found if not path.name.endswith(("-wal", "-shm"))))


def make_theme(settings: FileSettings) -> Theme:
    """Return the theme as the device's settings want it."""
    theme = Theme(Mode(settings.get("ui.theme")), settings.get("ui.text_size") / 100)
    for key in ("ui.reduced_motion", "ui.left_handed"):
        apply_theme_setting(theme, key, settings.get(key))
    return theme


def apply_theme_setting(theme: Theme, key: str, value: Any) -> None:
    """Put a changed setting in force at once."""
    if key == "ui.theme":
        theme.set_mode(Mode(value))
    elif key == "ui.text_size":
        theme.set_text_scale(value / 100)
    elif key == "ui.reduced_motion":
        theme.set_reduced_motion(bool(value))
    elif key == "ui.left_handed":
        theme.set_left_handed(bool(value))


def wedge_settings(settings: FileSettings) -> WedgeSettings:
    """Return how this device's scanner types."""
    return WedgeSettings(
        gap_ms=float(settings.get("scanner.gap_ms")),
        silence_ms=float(settings.get("scanner.silence_ms")),
        prefix=settings.get("scanner.prefix"),
        suffix=settings.get("scanner.suffix"),
        badge_prefix=settings.get("scanner.badge_prefix"),
    )
