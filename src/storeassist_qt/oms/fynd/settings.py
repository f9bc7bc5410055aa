"""How a store reaches Fynd. What Fynd's pages leave open is a setting here, with the safe value as default."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.domain.qc import FAULTS

ENV_PREFIX = "STOREASSIST_FYND_"
AUTO = "auto"


class Doing(StrEnum):
    """Who moves a shipment on: Store OS (we watch), or we, over the Platform order service."""

    OBSERVE = "observe"
    PLATFORM_STATUS = "platform_status"


class InvoiceMode(StrEnum):
    """Who makes invoices and credit notes: the store's hub, or Fynd."""

    AGGREGATOR = "aggregator"
    AUTOMATIC = "automatic"


class ConfirmAt(StrEnum):
    """When an order is confirmed at Fynd; `by_invoice_mode` is what Fynd's invoice rules call for."""

    BY_INVOICE_MODE = "by_invoice_mode"
    ARRIVAL = "arrival"
    FINISHED_PICK = "finished_pick"


class DateFormat(StrEnum):
    """The three ways Fynd's pages write a date filter."""

    DAY_FIRST = "dd-mm-yyyy"
    YEAR_FIRST = "yyyy-mm-dd"
    DATE_TIME = "yyyy-mm-ddTHH:MM:SS"


STRFTIME = {
    DateFormat.DAY_FIRST: "%d-%m-%Y",
    DateFormat.YEAR_FIRST: "%Y-%m-%d",
    DateFormat.DATE_TIME: "%Y-%m-%dT%H:%M:%S",
}


@dataclass(frozen=True, kw_only=True)
class FyndSettings:
    """All that the connector is told. Secrets stay out of the repr."""

    base_url: str
    username: str
    password: str = field(repr=False)
    location_code: str = ""  # needed with a company token; every order of another location is left alone
    channel: str = ""  # orderingChannel filter; empty takes all
    handover: Doing = Doing.OBSERVE
    return_start: Doing = Doing.OBSERVE
    invoice_mode: InvoiceMode = InvoiceMode.AUTOMATIC
    confirm_at: ConfirmAt = ConfirmAt.BY_INVOICE_MODE
    platform_url: str = "https://api.fynd.com"
    company_id: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    return_reason_id: str = ""  # reason sent with return_initiated; empty sends the text alone
    date_format: DateFormat = DateFormat.DAY_FIRST
    time_zone: str = "Asia/Kolkata"
    page_base: str = AUTO  # auto | 0 | 1
    page_size: int = 100
    created_seconds: int = 5
    open_seconds: int = 60
    feed_seconds: int = 0  # 0: set by the number of orders a day
    lookback_days: int = 3
    returns_lookback_days: int = 60
    due_minutes: int = 30  # where Fynd names no due time
    requests_per_minute: int = 120
    burst: int = 20
    timeout_seconds: int = 20
    token_minutes: int = 50
    visible_within_seconds: int = 600
    currency: str = "INR"
    qc_slugs: tuple[str, ...] = ()  # "fault=slug", each over the default slug of that fault
    hook_secret: str = field(default="", repr=False)  # shared with whoever posts webhooks; empty takes none

    def __post_init__(self) -> None:
        for name in ("base_url", "username", "password"):
            if not getattr(self, name).strip():
                raise SettingsError("fynd_setting_missing", name=name)
        for name in ("base_url", "platform_url"):
            _check_url(name, getattr(self, name))
        if self.page_base not in (AUTO, "0", "1"):
            raise SettingsError("fynd_setting_wrong", name="page_base", expected="auto, 0 or 1")
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, int) and value < (0 if item.name == "feed_seconds" else 1):
                raise SettingsError("fynd_setting_wrong", name=item.name, expected="a whole number from 1")
        try:
            ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise SettingsError("fynd_setting_wrong", name="time_zone", expected="such as Asia/Kolkata") from error
        if any(not _is_slug(text) for text in self.qc_slugs):
            raise SettingsError("fynd_setting_wrong", name="qc_slugs", expected=f"fault=slug with {', '.join(FAULTS)}")
        if Doing.PLATFORM_STATUS in (self.handover, self.return_start):
            for name in ("company_id", "client_id", "client_secret"):
                if not getattr(self, name):
                    raise SettingsError("fynd_setting_missing", name=name)

    @property
    def confirms_on_arrival(self) -> bool:
        """Confirm when the order arrives; else after the pick, once what is missing has been cancelled.

        Fynd's own invoice follows the confirmation at once, and no line can be cancelled after it.
        """
        if self.confirm_at is ConfirmAt.BY_INVOICE_MODE:
            return self.invoice_mode is InvoiceMode.AGGREGATOR
        return self.confirm_at is ConfirmAt.ARRIVAL

    @property
    def zone(self) -> ZoneInfo:
        """The zone of Fynd's dates."""
        return ZoneInfo(self.time_zone)

    @property
    def slugs_by_fault(self) -> dict[str, str]:
        """The store's own reason slugs of the return check, by fault."""
        return dict(_fault_and_slug(text) for text in self.qc_slugs)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be written anywhere."""
        return tuple(secret for secret in (self.password, self.client_secret, self.hook_secret) if secret)


def _fault_and_slug(text: str) -> tuple[str, str]:
    fault, _, slug = text.partition("=")
    return fault.strip(), slug.strip()


def _is_slug(text: str) -> bool:
    fault, slug = _fault_and_slug(text)
    return fault in FAULTS and 0 < len(slug) <= 60 and slug.replace("_", "").isalnum() and slug.isascii()


def _check_url(name: str, text: str) -> None:
    """Refuse what is no address, holds a user or password, or would carry the password in the clear."""
    try:
        url = urlsplit(text)
        host, _ = url.hostname, url.port
    except ValueError:
        host, url = None, urlsplit("")
    if url.scheme not in ("http", "https") or not host or url.username or url.password or url.query or url.fragment:
        raise SettingsError("fynd_setting_wrong", name=name, expected="an address such as https://api.example.com")
    if url.scheme == "http" and host not in ("127.0.0.1", "::1", "localhost"):
        raise SettingsError("fynd_setting_wrong", name=name, expected="https; http is for this computer alone")


def read_settings(table: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> FyndSettings:
    """Return the settings of a mapping, the environment's STOREASSIST_FYND_<NAME> over it.

    Raises SettingsError("fynd_setting_missing" | "fynd_setting_unknown" | "fynd_setting_wrong", name=); never with
    the value, which may be a secret.
    """
    known = {item.name: item for item in fields(FyndSettings)}
    unknown = sorted(set(table) - set(known))
    if unknown:
        raise SettingsError("fynd_setting_unknown", name=unknown[0][:40])
    found: dict[str, Any] = dict(table)
    for name in known:
        value = (os.environ if environment is None else environment).get(ENV_PREFIX + name.upper())
        if value is not None:
            found[name] = value
    for name in ("base_url", "username", "password"):
        found.setdefault(name, "")
    return FyndSettings(**{name: _typed(name, str(known[name].type), value) for name, value in found.items()})


def _typed(name: str, kind: str, value: Any) -> Any:
    enums: dict[str, type[StrEnum]] = {kind.__name__: kind for kind in (Doing, InvoiceMode, ConfirmAt, DateFormat)}
    if kind in enums:
        try:
            return enums[kind](str(value))
        except ValueError:
            raise SettingsError("fynd_setting_wrong", name=name, expected=" or ".join(enums[kind])) from None
    if kind == "int":
        text = str(value)
        if isinstance(value, bool) or not text.isascii() or not text.isdigit() or len(text) > 9:
            raise SettingsError("fynd_setting_wrong", name=name, expected="a whole number")
        return int(text)
    if kind.startswith("tuple"):
        return _pairs(name, value)
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise SettingsError("fynd_setting_wrong", name=name, expected="a text")
    return str(value).strip()


def _pairs(name: str, value: Any) -> tuple[str, ...]:
    """Read a table, a list of "fault=slug", or one text of them with commas."""
    if isinstance(value, Mapping):
        value = [f"{key}={slug}" for key, slug in value.items()]
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple) or not all(isinstance(text, str) for text in value):
        raise SettingsError("fynd_setting_wrong", name=name, expected="a table of fault = slug")
    return tuple(text.strip() for text in value if text.strip())


def load_settings(path: Path | None, environment: Mapping[str, str] | None = None) -> FyndSettings:
    """Return the settings of a TOML file (its table [fynd], or its top) and the environment.

    Raises SettingsError as `read_settings`, and "fynd_settings_unreadable".
    """
    table: dict[str, Any] = {}
    if path is not None:
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            detail = error.strerror if isinstance(error, OSError) else type(error).__name__
            raise SettingsError("fynd_settings_unreadable", path=str(path), detail=detail) from None
    inner = table.get("fynd", table)
    if not isinstance(inner, dict):
        raise SettingsError("fynd_settings_unreadable", path=str(path), detail="[fynd] is not a table")
    return read_settings(inner, environment)
