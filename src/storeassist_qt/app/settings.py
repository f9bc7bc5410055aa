"""Device settings: `settings.toml`, with the environment over the file.

`hub.url` is `[hub] url = "..."` in the file and STOREASSIST_HUB__URL in the environment.
"""

from __future__ import annotations

import contextlib
import os
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from storeassist_qt.domain.device_settings import BY_KEY, DEVICE_SETTINGS, checked
from storeassist_qt.domain.errors import SettingsError

ENV_PREFIX = "STOREASSIST_"


class FileSettings:
    """The `DeviceSettings` port over one file. Problems found while reading are kept and can be shown."""

    def __init__(self, path: Path, environ: Mapping[str, str] | None = None) -> None:
        self.path = path
        self.problems: list[SettingsError] = []
        self._environ = environ if environ is not None else os.environ
        self._values = {setting.key: setting.default for setting in DEVICE_SETTINGS}
        self._listeners: list[Callable[[str, Any], None]] = []
        self._is_readable = True
        self._read_file()
        self._read_environment()

    def get(self, key: str) -> Any:
        """Return the value in force; raises SettingsError("setting_unknown")."""
        if key not in BY_KEY:
            raise SettingsError("setting_unknown", key=key, known=", ".join(BY_KEY))
        return self._values[key]

    def set(self, key: str, value: Any) -> bool:
        """Write the file, put the value in force and tell the listeners; True where it needs a restart.

        Raises SettingsError("setting_unknown" | "setting_wrong" | "settings_unwritable" | "setting_from_environment").
        """
        value = checked(key, value)
        if _env_name(key) in self._environ:
            raise SettingsError("setting_from_environment", key=key, variable=_env_name(key))
        self._write(key, value)
        self._values[key] = value
        for listener in tuple(self._listeners):
            listener(key, value)
        return BY_KEY[key].needs_restart

    def subscribe(self, changed: Callable[[str, Any], None]) -> Callable[[], None]:
        """Call `changed` after each change; returns how to stop that."""
        self._listeners.append(changed)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(changed)

        return stop

    def _read_file(self) -> None:
        try:
            tables = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self._is_readable = False
            self.problems.append(SettingsError("settings_unreadable", path=str(self.path), detail=_plain(error)))
            return
        for table, values in tables.items():
            if not isinstance(values, dict):
                self._keep_problem(SettingsError("setting_unknown", key=table, known=", ".join(BY_KEY)))
                continue
            for name, value in values.items():
                self._take(f"{table}.{name}", value, str(self.path))

    def _read_environment(self) -> None:
        for key in BY_KEY:
            text = self._environ.get(_env_name(key))
            if text is not None:
                self._take(key, text, _env_name(key))

    def _take(self, key: str, value: Any, where: str) -> None:
        try:
            self._values[key] = checked(key, value)
        except SettingsError as error:
            error.facts["where"] = where
            self._keep_problem(error)

    def _keep_problem(self, error: SettingsError) -> None:
        error.facts.setdefault("where", str(self.path))
        self.problems.append(error)

    def _write(self, key: str, value: Any) -> None:
        import tomlkit  # only writing needs it; a start reads with the standard library
        from tomlkit.exceptions import TOMLKitError

        table_name, _, name = key.partition(".")
        try:
            if not self._is_readable:  # never write over what a person may still want to mend
                self.path.replace(self.path.with_suffix(".toml.unreadable"))
                self._is_readable = True
            text = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
            document = tomlkit.parse(text)
            table = document.get(table_name)
            if table is None:
                table = document[table_name] = tomlkit.table()
            table[name] = value
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft = self.path.with_suffix(".toml.new")
            draft.write_text(tomlkit.dumps(document), encoding="utf-8")
            draft.replace(self.path)
        except (OSError, TOMLKitError) as error:
            raise SettingsError("settings_unwritable", path=str(self.path), detail=_plain(error)) from error


def _plain(error: Exception) -> str:
    """Return what is wrong with a file without the words of a program."""
    if isinstance(error, UnicodeDecodeError):
        return f"it is not text in UTF-8 (byte {error.start + 1})"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)[:200]


def _env_name(key: str) -> str:
    return ENV_PREFIX + key.upper().replace(".", "__")
