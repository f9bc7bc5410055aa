"""The settings of one device: every key of `settings.toml`, its default, its choices and its bounds.

The file is read and written in `app/settings.py`; the settings screen and `storeassist doctor` list from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from storeassist_qt.domain.errors import SettingsError


@dataclass(frozen=True)
class DeviceSetting:
    """One key. The type of `default` is the type of the value; `choices` or `low`/`high` bound it."""

    key: str
    default: Any
    choices: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None
    needs_restart: bool = False


DEVICE_SETTINGS: tuple[DeviceSetting, ...] = (
    DeviceSetting("hub.url", "", needs_restart=True),
    DeviceSetting("device.name", ""),
    DeviceSetting("device.role", "handheld", ("handheld", "kiosk"), needs_restart=True),
    DeviceSetting("ui.theme", "auto", ("auto", "light", "dark", "sunlight")),
    DeviceSetting("ui.text_size", 100, (100, 115, 130)),
    DeviceSetting("ui.scale", "auto", ("auto", "1", "1.25", "1.5", "2", "3"), needs_restart=True),
    DeviceSetting("ui.left_handed", False),
    DeviceSetting("ui.reduced_motion", False),
    DeviceSetting("ui.language", "auto", ("auto", "en", "es", "fr", "de", "ar", "xx"), needs_restart=True),
    DeviceSetting("ui.full_screen", False, needs_restart=True),
    DeviceSetting("sound.level", 70, low=0, high=100),
    DeviceSetting("sound.vibration", True),
    DeviceSetting("scanner.source", "trigger", ("trigger", "camera")),
    DeviceSetting("scanner.camera", ""),  # number, V4L path, RTSP or HTTP address, video file, folder of pictures
    DeviceSetting("scanner.resolution", "auto", ("auto", "640x480", "1280x720", "1920x1080")),
    DeviceSetting("scanner.camera_fps", 30, low=1, high=60),
    DeviceSetting("scanner.deadline_ms", 24, low=5, high=500),
    DeviceSetting("scanner.databar", False),
    DeviceSetting("scanner.keep_frames", False),  # consent to keep pictures that would not read, on this device
    DeviceSetting("scanner.evdev", ""),  # "" off, "auto", or /dev/input/...: a scanner claimed for this app alone
    DeviceSetting("scanner.prefix", ""),
    DeviceSetting("scanner.suffix", ""),
    DeviceSetting("scanner.badge_prefix", "BADGE-"),
    DeviceSetting("scanner.gap_ms", 35, low=5, high=500),
    DeviceSetting("scanner.silence_ms", 100, low=20, high=1000),
    DeviceSetting("signature.second_screen", False),
)
BY_KEY = {setting.key: setting for setting in DEVICE_SETTINGS}


def checked(key: str, value: Any) -> Any:
    """Return the value as this key keeps it; raises SettingsError("setting_unknown" | "setting_wrong")."""
    setting = BY_KEY.get(key)
    if setting is None:
        raise SettingsError("setting_unknown", key=key, known=", ".join(BY_KEY))
    kind = type(setting.default)
    if kind is bool and isinstance(value, str) and value.lower() in ("true", "false", "1", "0", "yes", "no"):
        value = value.lower() in ("true", "1", "yes")
    elif kind is int and isinstance(value, str) and value.strip().lstrip("-").isdigit():
        value = int(value)
    elif kind is str and isinstance(value, int | float) and not isinstance(value, bool):
        value = f"{value:g}"
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise SettingsError("setting_wrong", key=key, found=repr(value), expected=_expected(setting))
    if setting.choices and value not in setting.choices:
        raise SettingsError("setting_wrong", key=key, found=repr(value), expected=_expected(setting))
    too_low = setting.low is not None and value < setting.low
    if too_low or (setting.high is not None and value > setting.high):
        raise SettingsError("setting_wrong", key=key, found=repr(value), expected=_expected(setting))
    return value


def _expected(setting: DeviceSetting) -> str:
    if setting.choices:
        return "one of " + ", ".join(str(choice) for choice in setting.choices)
    if setting.low is not None:
        return f"a number from {setting.low:g} to {setting.high:g}"
    return {bool: "true or false", int: "a whole number", str: "some text"}[type(setting.default)]
