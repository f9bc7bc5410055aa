"""Settings of the device, the store's for reading, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from storeassist_qt.domain.device_settings import BY_KEY
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.domain.policy import SETTINGS, StorePolicy
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui import messages
from storeassist_qt.ui.rows import SettingRow
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.vm.format import translate

_CONTEXT = "Settings"
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


def _tr(text: str, n: int = -1) -> str:
    return translate(_CONTEXT, text, "", n)


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


def _yes_no(value: bool) -> str:
    return _tr("Yes") if value else _tr("No")


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

    def set_absent(self, keys: frozenset[str]) -> None:
        """Hide the settings of what this device has not got ("sound.vibration")."""
        self._absent = keys
        self.changed.emit()

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups, in order."""
        restart = _tr("Some changes take effect after a restart of the app.") if self._waits_for_restart else ""
        return (
            Group("device", _tr("Device"), self._rows(self._device_specs()), restart),
            Group("scanner", _tr("Scanner"), self._rows(self._scanner_specs())),
            Group("language", _tr("Language"), self._rows(self._language_specs())),
            Group("store", _tr("Store"), self._store_rows(), _tr("Kept at the hub. A manager changes them there.")),
            Group("about", _tr("About"), self._about_rows()),
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
            self.told.emit(_tr("Saved. It takes effect after a restart of the app."))
        self.changed.emit()
        return True

    def show_scan(self, code: SeenCode) -> None:
        """Show the raw characters of a scan in the test panel."""
        self.show_raw(code.text, code.symbology, code.source)

    def show_raw(self, text: str, symbology: str = "", source: str = "") -> None:
        """Show characters with the invisible ones by name."""
        shown = "".join(sign if sign.isprintable() else f"<{_NAMES.get(sign, f'{ord(sign):02X}')}>" for sign in text)
        facts = ", ".join(part for part in (symbology, source, _tr("%n character(s)", len(text))) if part)
        self.raw_shown.emit(f"{shown}\n{facts}")

    # --- rows --------------------------------------------------------------------------------------------------
    def _device_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec("ui.theme", _tr("Theme"), "sun", {
                "auto": _tr("As the system"), "light": _tr("Light"), "dark": _tr("Dark"), "sunlight": _tr("Sunlight"),
            }),
            _Spec("ui.text_size", _tr("Text size"), "maximize", {100: "100 %", 115: "115 %", 130: "130 %"}),
            _Spec("ui.scale", _tr("Scale"), "monitor", {
                "auto": _tr("Automatic"), "1": "1×", "1.25": "1.25×", "1.5": "1.5×", "2": "2×", "3": "3×",
            }),
            _Spec("ui.left_handed", _tr("Left-handed"), "hand-heart"),
            _Spec("ui.reduced_motion", _tr("Reduced motion"), "zap"),
            _Spec("sound.level", _tr("Sound"), "volume-2", {
                0: _tr("Off"), 30: _tr("Quiet"), 70: _tr("Normal"), 100: _tr("Loud"),
            }),
            _Spec("sound.vibration", _tr("Vibration"), "vibrate"),
            _Spec("signature.second_screen", _tr("Signature screen"), "signature"),
        )  # fmt: skip

    def _scanner_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec("scanner.source", _tr("Scan with"), "scan-barcode", {
                "trigger": _tr("Scan trigger"), "camera": _tr("Camera"),
            }),
            _Spec("scanner.camera", _tr("Camera"), "camera", hint=_tr(
                "A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures")),
            _Spec("scanner.prefix", _tr("Prefix"), "chevron-right", hint=_tr("What the scanner sends before a code")),
            _Spec("scanner.suffix", _tr("Suffix"), "chevron-left", hint=_tr("What the scanner sends after a code")),
            _Spec("scanner.gap_ms", _tr("Longest gap"), "timer", hint=_tr("Milliseconds between two characters")),
        )  # fmt: skip

    def _language_specs(self) -> tuple[_Spec, ...]:
        return (
            _Spec("ui.language", _tr("Language"), "languages", {
                "auto": _tr("As the system"), "en": "English", "es": "Español", "fr": "Français", "de": "Deutsch",
                "ar": "العربية", "xx": _tr("Pseudo (for tests)"),
            }),
        )  # fmt: skip

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
            said = _tr("on") if value else _tr("off")
            return SettingRow(spec.key, spec.title, f"{spec.title}, {said}", icon=spec.icon, switch=value)
        words = (spec.words or {}).get(value, str(value))
        if spec.key == "scanner.gap_ms":
            words = f"{value} ms"
        subtitle = _tr("After a restart") if spec.key in self._waits_for_restart else ""
        return SettingRow(
            spec.key,
            spec.title,
            f"{spec.title}, {words or _tr('not set')}",
            subtitle=subtitle,
            icon=spec.icon,
            value_text=words or _tr("Not set"),
            arrow=True,
        )

    def _store_rows(self) -> tuple[SettingRow, ...]:
        policy = self._services.store.policy()
        rows = []
        for spec in SETTINGS:
            value = self._words_of(policy, spec.key)
            rows.append(SettingRow(f"store.{spec.key}", spec.title, f"{spec.title}, {value}", value_text=value))
        return tuple(rows)

    def _words_of(self, policy: StorePolicy, key: str) -> str:
        value = getattr(policy, key)
        if isinstance(value, bool):
            return _yes_no(value)
        return ", ".join(str(part) for part in value) if isinstance(value, tuple) else str(value)

    def _about_rows(self) -> tuple[SettingRow, ...]:
        services = self._services
        policy = services.store.policy()
        facts = [
            ("version", "StoreAssist", services.version, "package-check"),
            ("device", _tr("This device"), services.device_name or _tr("No name yet"), "smartphone"),
            ("store", _tr("Store"), f"{policy.name} ({policy.store_id})", "store"),
            ("hub", _tr("Hub"), str(services.device.get("hub.url") or _tr("As enrolled")), "hard-drive"),
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
