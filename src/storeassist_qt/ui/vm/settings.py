"""Settings of the device, the store's for reading, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.device_settings import BY_KEY
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import Formatter, joined, translate
from storeassist_qt.ui.vm.setting_words import setting_rows

LICENCES = (
    ("Inter", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
    ("Qt for Python", "LGPL 3.0"),
    ("OpenCV", "Apache 2.0"),
    ("zxing-cpp", "Apache 2.0"),
    ("ZBar", "LGPL 2.1"),
    ("SQLCipher", "BSD 3-Clause"),
    ("SQLAlchemy, SQLModel, Alembic", "MIT"),
    ("Litestar, msgspec, httpx", "MIT, BSD 3-Clause"),
)

ONE_LINE = 34
SCAN_DOCTOR = "scanner.doctor"


@dataclass(frozen=True)
class Group:
    """A headed group of rows."""

    key: str
    title: str
    rows: tuple[SettingRow, ...]
    note: str = ""


@dataclass(frozen=True)
class Choice:
    """One value a setting can take, in words."""

    value: Any
    text: str
    is_chosen: bool


@dataclass(frozen=True)
class _Spec:
    """How a device setting is shown: switch (a bool), choices, or typed."""

    key: str
    title: str
    icon: str
    words: Mapping[Any, str] | None = None
    hint: str = ""


def _doctor_row() -> SettingRow:
    title = translate("Settings", "Scan doctor")
    return SettingRow(SCAN_DOCTOR, title, title, icon="wrench", arrow=True)


class SettingsViewModel(QObject):
    """The groups of the settings screen; a change is in force at once or says that it needs a restart."""

    changed = Signal()
    told = Signal(str)
    refused = Signal(str)
    raw_shown = Signal(str)
    """What the scanner sent, for the test panel."""

    def __init__(
        self, services: Services, parent: QObject | None = None, *, absent: frozenset[str] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._absent = absent
        self._paths: dict[str, str] = {}
        self._waits_for_restart: set[str] = set()
        self._unsubscribe: list[Callable[[], None]] = [
            services.device.subscribe(self._on_device),
            services.store.subscribe(self._on_policy),
        ]

    def close(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    def show_paths(self, paths: Mapping[str, str]) -> None:
        """Name the folders of this device under About."""
        self._paths = dict(paths)

    @property
    def frames_folder(self) -> str:
        """Where kept camera frames lie: beside the database; "" where no folders are known."""
        database = self._paths.get("Database", "")
        return str(PurePath(database).parent / "frames") if database else ""

    @property
    def absent(self) -> frozenset[str]:
        """The settings that are hidden."""
        return self._absent

    def set_absent(self, keys: frozenset[str]) -> None:
        """Hide the settings of what this device has not got ("sound.vibration")."""
        if keys != self._absent:
            self._absent = keys
            self.changed.emit()

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups, in order."""
        restart = (
            translate("Settings", "Some changes take effect after a restart of the app.")
            if self._waits_for_restart
            else ""
        )
        return (
            Group("device", translate("Settings", "Device"), self._rows(self._device_specs()), restart),
            Group("scanner", translate("Settings", "Scanner"), (*self._rows(self._scanner_specs()), _doctor_row())),
            Group("language", translate("Settings", "Language"), self._rows(self._language_specs())),
            Group(
                "store",
                translate("Settings", "Store"),
                self._store_rows(),
                translate("Settings", "Kept at the hub. A manager changes them there."),
            ),
            Group("about", translate("Settings", "About"), self._about_rows()),
        )

    def tap(self, key: str) -> tuple[Choice, ...]:
        """Answer a tap on a row: a switch turns over; else its choices are returned (none where text is typed)."""
        spec = self._spec(key)
        if spec is None:
            return ()
        value = self._value(key)
        if isinstance(value, bool):
            self.put(key, not value)
            return ()
        return tuple(Choice(each, words, each == value) for each, words in (spec.words or {}).items())

    def is_typed(self, key: str) -> bool:
        """Tell whether a value is typed in."""
        spec = self._spec(key)
        return spec is not None and not isinstance(self._value(key), bool) and not spec.words

    def typed(self, key: str) -> tuple[str, str, str]:
        """Return title, hint and value of a setting that is typed."""
        spec = self._spec(key)
        return (spec.title, spec.hint, str(self._value(key))) if spec else ("", "", "")

    def put(self, key: str, value: Any) -> bool:
        """Set a value; False where it was refused (the value before it stays)."""
        setting = BY_KEY.get(key)
        if setting is not None and isinstance(setting.default, int) and not isinstance(setting.default, bool):
            text = str(value).strip()
            value = int(text) if text.lstrip("-").isdigit() else value
        try:
            needs_restart = self._services.device.set(key, value)
        except StoreAssistError as error:
            self.refused.emit(messages.text_of_error(error))
            return False
        if needs_restart:
            self._waits_for_restart.add(key)
            self.told.emit(translate("Settings", "Saved. It takes effect after a restart of the app."))
        self.changed.emit()
        return True

    def show_scan(self, code: SeenCode) -> None:
        """Show the raw characters of a scan in the test panel."""
        self.show_raw(code.text, code.symbology, code.source)

    def show_raw(self, text: str, symbology: str = "", source: str = "") -> None:
        """Show characters with the invisible ones by name."""
        shown = "".join(sign if sign.isprintable() else f"<{_NAMES.get(sign, f'{ord(sign):02X}')}>" for sign in text)
        facts = ", ".join(
            part for part in (symbology, source, translate("Settings", "%n character(s)", "", len(text))) if part
        )
        self.raw_shown.emit(f"{shown}\n{facts}")

    # --- rows --------------------------------------------------------------------------------------------------
    def _device_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec(
                "ui.theme",
                translate("Settings", "Theme"),
                "sun",
                {
                    "auto": translate("Settings", "As the system"),
                    "light": translate("Settings", "Light"),
                    "dark": translate("Settings", "Dark"),
                    "sunlight": translate("Settings", "Sunlight"),
                },
            ),
            _Spec(
                "ui.text_size",
                translate("Settings", "Text size"),
                "maximize",
                {100: "100 %", 115: "115 %", 130: "130 %"},
            ),
            _Spec(
                "ui.scale",
                translate("Settings", "Scale"),
                "monitor",
                {
                    "auto": translate("Settings", "Automatic"),
                    "1": "1×",
                    "1.25": "1.25×",
                    "1.5": "1.5×",
                    "2": "2×",
                    "3": "3×",
                },
            ),
            _Spec("ui.left_handed", translate("Settings", "Left-handed"), "hand-heart"),
            _Spec("ui.reduced_motion", translate("Settings", "Reduced motion"), "zap"),
            _Spec(
                "sound.level",
                translate("Settings", "Sound"),
                "volume-2",
                {
                    0: translate("Settings", "Off"),
                    30: translate("Settings", "Quiet"),
                    70: translate("Settings", "Normal"),
                    100: translate("Settings", "Loud"),
                },
            ),
            _Spec("sound.vibration", translate("Settings", "Vibration"), "vibrate"),
            _Spec("signature.second_screen", translate("Settings", "Signature screen"), "signature"),
        )

    def _scanner_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec(
                "scanner.source",
                translate("Settings", "Scan with"),
                "scan-barcode",
                {
                    "trigger": translate("Settings", "Scan trigger"),
                    "camera": translate("Settings", "Camera"),
                },
            ),
            _Spec(
                "scanner.camera",
                translate("Settings", "Camera"),
                "camera",
                hint=translate(
                    "Settings",
                    "A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures",
                ),
            ),
            _Spec(
                "scanner.resolution",
                translate("Settings", "Camera resolution"),
                "maximize",
                {
                    "auto": translate("Settings", "Automatic"),
                    "640x480": "640 × 480",
                    "1280x720": "1280 × 720",
                    "1920x1080": "1920 × 1080",
                },
            ),
            _Spec(
                "scanner.evdev",
                translate("Settings", "Exclusive scanner"),
                "scan-barcode",
                hint=translate("Settings", "Nothing for off, auto, or a device such as /dev/input/event5"),
            ),
            _Spec(
                "scanner.prefix",
                translate("Settings", "Prefix"),
                "chevron-right",
                hint=translate("Settings", "What the scanner sends before a code"),
            ),
            _Spec(
                "scanner.suffix",
                translate("Settings", "Suffix"),
                "chevron-left",
                hint=translate("Settings", "What the scanner sends after a code"),
            ),
            _Spec(
                "scanner.gap_ms",
                translate("Settings", "Longest gap"),
                "timer",
                hint=translate("Settings", "Milliseconds between two characters"),
            ),
            _Spec("scanner.databar", translate("Settings", "Read DataBar (loose produce)"), "apple"),
        )

    def _language_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec(
                "ui.language",
                translate("Settings", "Language"),
                "languages",
                {
                    "auto": translate("Settings", "As the system"),
                    "en": "English",
                    "es": "Español",
                    "fr": "Français",
                    "de": "Deutsch",
                    "ar": "العربية",
                    "xx": translate("Settings", "Pseudo (for tests)"),
                },
            ),
        )

    def _all_specs(self) -> tuple[_Spec, ...]:
        return (*self._device_specs(), *self._scanner_specs(), *self._language_specs())

    def _spec(self, key: str) -> _Spec | None:
        return next((spec for spec in self._all_specs() if spec.key == key), None)

    def _value(self, key: str) -> Any:
        value = self._services.device.get(key)
        setting = BY_KEY.get(key)
        return setting.default if value is None and setting is not None else value

    def _rows(self, specs: tuple[_Spec, ...]) -> tuple[SettingRow, ...]:
        return tuple(self._row(spec) for spec in specs if spec.key not in self._absent)

    def _row(self, spec: _Spec) -> SettingRow:
        value = self._value(spec.key)
        if isinstance(value, bool):
            said = translate("Settings", "on") if value else translate("Settings", "off")
            return SettingRow(spec.key, spec.title, f"{spec.title}, {said}", icon=spec.icon, switch=value)
        words = (spec.words or {}).get(value, str(value))
        if spec.key == "scanner.gap_ms":
            words = f"{value} ms"
        subtitle = translate("Settings", "After a restart") if spec.key in self._waits_for_restart else ""
        return SettingRow(
            spec.key,
            spec.title,
            f"{spec.title}, {words or translate('Settings', 'not set')}",
            subtitle=subtitle,
            icon=spec.icon,
            value_text=words or translate("Settings", "Not set"),
            arrow=True,
        )

    def _store_rows(self) -> tuple[SettingRow, ...]:
        rows = setting_rows(self._services.store.policy(), Formatter(self._services.store))
        found = []
        for key, title, group, value in rows:
            is_long = len(title) + len(value) > ONE_LINE  # beside the title it would be cut on a handheld
            found.append(
                SettingRow(
                    f"store.{key}",
                    title,
                    f"{group}: {title}, {value}",
                    subtitle=joined(group, value) if is_long else group,
                    value_text="" if is_long else value,
                )
            )
        return tuple(found)

    def _about_rows(self) -> tuple[SettingRow, ...]:
        services = self._services
        policy = services.store.policy()
        facts = [
            ("version", "StoreAssist", services.version, "package-check"),
            (
                "device",
                translate("Settings", "This device"),
                services.device_name or translate("Settings", "No name yet"),
                "smartphone",
            ),
            ("store", translate("Settings", "Store"), f"{policy.name} ({policy.store_id})", "store"),
            (
                "hub",
                translate("Settings", "Hub"),
                str(services.device.get("hub.url") or translate("Settings", "As enrolled")),
                "hard-drive",
            ),
            *((f"path.{name}", name, path, "folder") for name, path in self._paths.items()),
            *((f"licence.{name}", name, licence, "file-text") for name, licence in LICENCES),
        ]
        return tuple(
            SettingRow(f"about.{key}", title, f"{title}, {value}", subtitle=value, icon=icon)
            for key, title, value, icon in facts
        )

    def _on_device(self, _key: str, _value: object) -> None:
        self.changed.emit()

    def _on_policy(self, _policy: StorePolicy) -> None:
        self.changed.emit()


_NAMES = {"\r": "CR", "\n": "LF", "\t": "TAB", "\x1d": "GS", "\x02": "STX", "\x03": "ETX", "\x1b": "ESC"}
