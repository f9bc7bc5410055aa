"""Joins the rooms: one device with its store, sync, camera, scanner and window."""

from __future__ import annotations

import importlib.metadata
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from storeassist_qt.app.adapters import DeviceSyncDesk, Enrolment, GuiOrders, GuiStoreSettings, with_scheme
from storeassist_qt.app.camera import QtCamera
from storeassist_qt.app.feedback import NoFeedback, SoundFeedback, open_feedback
from storeassist_qt.app.gui_thread import GuiThread
from storeassist_qt.app.paths import Paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.wedge_filter import WedgeFilter
from storeassist_qt.cache.opening import open_store
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.scanning.wedge import WedgeSettings
from storeassist_qt.security.keystore import DATABASE_KEY, PIN_SECRET, open_key_store
from storeassist_qt.security.pins import PinVerifiers
from storeassist_qt.sync.callbacks import Background
from storeassist_qt.sync.connection import HubConnection
from storeassist_qt.sync.engine import ClientSettings, SyncEngine
from storeassist_qt.sync.enrol import enrol_device
from storeassist_qt.sync.lookup import HubQuestions
from storeassist_qt.sync.people import SignInDesk
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme, resource_path

if TYPE_CHECKING:
    from storeassist_qt.scanning.camera import FrameSource

logger = logging.getLogger(__name__)

VERSION = importlib.metadata.version("storeassist-qt")
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
        self.store = open_store(paths.data, self.keys.secret(DATABASE_KEY))
        client = ClientSettings(url=settings.get("hub.url"))
        self.background = Background(self.gui.post)
        self.connection = HubConnection(self.store, client)
        self.questions = HubQuestions(self.store, self.connection, self.background)
        self.sync = DeviceSyncDesk(self.store, self.questions, self.gui, paths.data, VERSION)
        self.engine = SyncEngine(self.store, client, on_status=self.sync.heard)
        self.sync.drive(self.engine)
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
        self._stops = [settings.subscribe(self._on_setting)]
        self._tidy = QTimer(self)
        self._tidy.setInterval(TIDY_MS)
        self._tidy.timeout.connect(self._on_tidy)
        self._tidy.start()

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
        )

    @property
    def is_enrolled(self) -> bool:
        """Tell whether a hub has let this device in."""
        return self.store.meta.identity.is_enrolled

    def open_window(self, *, catches_scans: bool = True) -> MainWindow:
        """Make the window and lead the scanner into it (into one window, where a program has several)."""
        window = MainWindow(self.services, start="" if self.is_enrolled else "set_up")
        self.wedge.barcode_scanned.connect(self._on_barcode)
        self.window = window
        application = QApplication.instance()
        if application is not None and catches_scans:
            application.installEventFilter(self.wedge)
        return window

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
        client = ClientSettings()
        self.connection.use(client)
        self.engine.settings_changed(client)
        self.engine.start()

    def close(self) -> None:
        """End in order: scanner, screens, camera, sync, database. What waits stays queued."""
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
        self.connection.close()
        self.feedback.close()
        self.store.close()

    @Slot(str, str)
    def _on_barcode(self, text: str, symbology: str) -> None:
        if self.window is not None:
            self.window.handle_scan(SeenCode(text=text, symbology=symbology, source="trigger"))

    def _on_setting(self, key: str, value: Any) -> None:
        if key.startswith("scanner."):
            self.wedge.use(wedge_settings(self.settings))
        apply_theme_setting(self.theme, key, value)

    @Slot()
    def _on_tidy(self) -> None:
        self.store.tidy()


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
