"""The settings of a store, kept at the hub and replicated to its devices.

`StorePolicy` is what the rules and the screens ask; `SETTINGS` names every field with its group and its bounds,
so that `storeassist hub settings` and the settings screen speak of the same things.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from storeassist_qt.domain.codes import CodeRules, RestrictedPrefix, parse_restricted
from storeassist_qt.domain.errors import ScanError, SettingsError
from storeassist_qt.domain.qc import PHOTO_RULES, parse_question
from storeassist_qt.domain.roles import STAFF_ROLES

logger = logging.getLogger(__name__)


class StorePolicy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one store has chosen. Times end in their unit."""

    store_id: str = "0142"
    name: str = "Store 0142"
    time_zone: str = "UTC"
    currency: str = "USD"
    clock_24h: bool = True
    languages: tuple[str, ...] = ("en",)
    # Queue and hand-off
    due_soon_min: int = 30
    wait_warn_s: int = 120
    wait_late_s: int = 300
    batch_limit: int = 8
    no_show_min: int = 60
    lease_min: int = 10
    # Picking
    tote_scan: bool = False
    number_after_scan: bool = False
    bags_counted: bool = False
    weight_tolerance_pct: int = 10
    restricted_codes: tuple[str, ...] = ()  # labels the shop prints itself, see codes.parse_restricted
    # Hand-off
    signature_required: bool = True
    id_check: bool = False
    cancel_roles: tuple[str, ...] = ("cancel", "manager")
    # Signing in
    badge_alone: bool = False
    avatars: bool = False
    idle_lock_handheld_min: int = 5
    idle_lock_kiosk_min: int = 1
    offline_sign_in_h: int = 24
    offline_sign_in_extended_h: int = 72
    # Returns (used by the returns module)
    return_days: int = 30
    return_receipt_needed: bool = False
    return_limit_minor: int = 20_000
    return_rules: tuple[str, ...] = ()  # by category, see return_policy.parse_rule
    qc_questions: tuple[str, ...] = ()  # see qc.parse_question
    qc_photos: str = "always"  # always | when_camera | never, see qc.needs_photo
    # The order management system; the hub sets the first two from its connector.
    confirm_at: str = "first_claim"  # first_claim | arrival | finished_pick
    invoices: str = "none"  # none | ours | oms
    open_hours: str = ""  # "08:00-21:30"; empty: always open
    # Documents
    document_lines: tuple[str, ...] = ()  # address and the like, under the store's name
    document_footer: tuple[str, ...] = ()
    tax_number: str = ""
    logo: str = ""  # SHA-256 of a picture at the hub
    invoice_prefix: str = ""
    fiscal_year_from: str = "01-01"  # month and day
    # Retention
    closed_orders_days: int = 14
    closed_orders_max: int = 20_000
    closed_names_h: int = 24
    signature_days: int = 90


class SettingSpec(msgspec.Struct, frozen=True):
    """How one store setting is named, grouped and bounded."""

    key: str
    group: str
    title: str
    low: int | None = None
    high: int | None = None


SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec("name", "Store", "Store name"),
    SettingSpec("time_zone", "Store", "Time zone"),
    SettingSpec("currency", "Store", "Currency"),
    SettingSpec("clock_24h", "Store", "24-hour clock"),
    SettingSpec("languages", "Store", "Languages"),
    SettingSpec("due_soon_min", "Queue", "Due soon, minutes", 1, 240),
    SettingSpec("wait_warn_s", "Queue", "Wait turns amber after, seconds", 10, 3600),
    SettingSpec("wait_late_s", "Queue", "Wait turns red after, seconds", 20, 7200),
    SettingSpec("batch_limit", "Queue", "Orders in one walk", 1, 50),
    SettingSpec("no_show_min", "Queue", "No-show after, minutes", 5, 1440),
    SettingSpec("lease_min", "Queue", "Claim without a pick, minutes", 1, 120),
    SettingSpec("tote_scan", "Picking", "Scan the tote after each item"),
    SettingSpec("number_after_scan", "Picking", "Enter a number after one scan"),
    SettingSpec("bags_counted", "Picking", "Count bags at hand-off"),
    SettingSpec("weight_tolerance_pct", "Picking", "Weight tolerance, percent", 0, 100),
    SettingSpec("restricted_codes", "Picking", "Weight and price labels, prefix:item:value:measure:decimals"),
    SettingSpec("signature_required", "Hand-off", "Signature required"),
    SettingSpec("id_check", "Hand-off", "Ask for an ID check"),
    SettingSpec("cancel_roles", "Hand-off", "Who may cancel an order"),
    SettingSpec("badge_alone", "Signing in", "Badge alone (pick role only)"),
    SettingSpec("avatars", "Signing in", "Show the last associates"),
    SettingSpec("idle_lock_handheld_min", "Signing in", "Lock a handheld after, minutes", 1, 60),
    SettingSpec("idle_lock_kiosk_min", "Signing in", "Lock a kiosk after, minutes", 1, 60),
    SettingSpec("offline_sign_in_h", "Signing in", "Offline sign-in, hours", 1, 72),
    SettingSpec("offline_sign_in_extended_h", "Signing in", "Offline sign-in, extended, hours", 1, 168),
    SettingSpec("return_days", "Returns", "Days to return", 0, 3650),
    SettingSpec("return_receipt_needed", "Returns", "Receipt needed"),
    SettingSpec("return_limit_minor", "Returns", "Manager needed above, minor units", 0, 100_000_000),
    SettingSpec("return_rules", "Returns", "Days by category, such as Beauty:0 or Home:60:receipt"),
    SettingSpec("qc_questions", "Returns", "Questions of the check, key:Question:Good answer|Bad answer=fault!"),
    SettingSpec("qc_photos", "Returns", "Photos of bad items: always, when_camera or never"),
    SettingSpec("open_hours", "Store", "Opening hours, such as 08:00-21:30"),
    SettingSpec("document_lines", "Documents", "Lines under the store's name"),
    SettingSpec("document_footer", "Documents", "Lines at the foot"),
    SettingSpec("tax_number", "Documents", "Tax number"),
    SettingSpec("invoice_prefix", "Documents", "Invoice number begins with"),
    SettingSpec("fiscal_year_from", "Documents", "Fiscal year begins on, month-day"),
    SettingSpec("closed_orders_days", "Retention", "Closed orders on devices, days", 1, 90),
    SettingSpec("closed_orders_max", "Retention", "Closed orders on devices, at most", 100, 100_000),
    SettingSpec("closed_names_h", "Retention", "Names of closed orders on devices, hours", 1, 720),
    SettingSpec("signature_days", "Retention", "Signatures at the hub, days", 1, 3650),
)
# Not set by hand: the store itself, what follows from the connector, a picture brought by a command of its own.
KEPT_BY_HUB = ("store_id", "confirm_at", "invoices", "logo")
MAY_BE_EMPTY = (
    "open_hours", "document_lines", "document_footer", "tax_number", "invoice_prefix", "return_rules", "qc_questions",
)  # fmt: skip
SETTINGS_BY_KEY = {spec.key: spec for spec in SETTINGS}
_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")
_FIELDS = {field.name: field for field in msgspec.structs.fields(StorePolicy)}


def parse_setting(key: str, text: str) -> Any:
    """Return the value that `text` means for the store setting `key`.

    Raises SettingsError("setting_unknown" | "setting_wrong") naming the key, what was found and what is expected.
    """
    spec = SETTINGS_BY_KEY.get(key)
    if spec is None:
        raise SettingsError("setting_unknown", key=key, known=", ".join(SETTINGS_BY_KEY))
    kind = _FIELDS[key].type
    if kind is bool:
        word = text.strip().lower()
        if word not in ("true", "yes", "on", "1", "false", "no", "off", "0"):
            raise SettingsError("setting_wrong", key=key, found=text, expected="yes or no")
        return word in ("true", "yes", "on", "1")
    if kind is int:
        return _parse_int(spec, text)
    if kind is str:
        if not text.strip() and key in MAY_BE_EMPTY:
            return ""
        if not text.strip():
            raise SettingsError("setting_wrong", key=key, found=text, expected="some text")
        return _parse_text(key, text.strip())
    values = tuple(part.strip() for part in text.split(",") if part.strip())
    if key == "restricted_codes":
        return _parse_layouts(values)
    if key in MAY_BE_EMPTY:
        return _parse_list(key, values)
    if not values:
        raise SettingsError("setting_wrong", key=key, found=text, expected="one or more values, separated by commas")
    unknown = [value for value in values if key == "cancel_roles" and value not in STAFF_ROLES]
    if unknown:
        raise SettingsError("setting_wrong", key=key, found=text, expected="of: " + ", ".join(STAFF_ROLES))
    return values


def _parse_list(key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """Check each value; "none" (or nothing) empties the list."""
    if values == ("none",):
        return ()
    for value in values:
        _CHECKS.get(key, _any)(value)
    return values


def _parse_layouts(values: tuple[str, ...]) -> tuple[str, ...]:
    """Check each layout; none is fine: the shop prints no labels of its own."""
    if values in ((), ("none",)):
        return ()
    for value in values:
        try:
            parse_restricted(value)
        except ScanError as error:
            expected = f"{error.facts['expected']} as the {error.facts['part']} in {value}"
            raise SettingsError(
                "setting_wrong", key="restricted_codes", found=str(error.facts["found"]), expected=expected
            ) from None
    return values


@lru_cache(maxsize=8)
def _layouts(texts: tuple[str, ...]) -> tuple[RestrictedPrefix, ...]:
    found = []
    for text in texts:
        try:
            found.append(parse_restricted(text))
        except ScanError as error:
            # A policy that came over the wire was checked by the hub; one layout of another version is passed over.
            logger.warning("the label layout %r is not understood: %s", text, error)
    # The longest prefix first: "201" before "20".
    return tuple(sorted(found, key=lambda layout: -len(layout.prefix)))


def code_rules(policy: StorePolicy, today: date) -> CodeRules:
    """Return what this store says about its codes; `today` settles two-digit years."""
    return CodeRules(year=today.year, restricted=_layouts(policy.restricted_codes))


def _parse_text(key: str, text: str) -> str:
    """Check the texts that the rules or the screens look up elsewhere."""
    if key == "time_zone":
        try:
            ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise SettingsError("setting_wrong", key=key, found=text, expected="a zone like Europe/Berlin") from None
    if key == "open_hours" and not _HOURS.fullmatch(text):
        raise SettingsError("setting_wrong", key=key, found=text, expected="hours like 08:00-21:30")
    if key == "qc_photos" and text not in PHOTO_RULES:
        raise SettingsError("setting_wrong", key=key, found=text, expected="of: " + ", ".join(PHOTO_RULES))
    if key == "fiscal_year_from":
        _check_month_day(text)
    if key == "invoice_prefix" and not (len(text) <= 8 and text.isascii() and text.replace("-", "").isalnum()):
        raise SettingsError("setting_wrong", key=key, found=text, expected="up to 8 letters, digits and hyphens")
    if key == "currency" and not (len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()):
        raise SettingsError("setting_wrong", key=key, found=text, expected="an ISO 4217 code like EUR")
    return text


def _check_month_day(text: str) -> None:
    try:
        date.fromisoformat(f"2027-{text}")  # no leap year: a fiscal year begins on a day that every year has
    except ValueError:
        raise SettingsError("setting_wrong", key="fiscal_year_from", found=text, expected="a day like 04-01") from None


def is_open_at(policy: StorePolicy, now: datetime) -> bool:
    """Tell whether the store is open; hours over midnight ("18:00-02:00") are meant."""
    if not _HOURS.fullmatch(policy.open_hours):
        return True
    opens, closes = policy.open_hours.split("-")
    try:
        local = now.astimezone(ZoneInfo(policy.time_zone)).strftime("%H:%M")
    except (ZoneInfoNotFoundError, ValueError):
        return True
    return opens <= local < closes if opens <= closes else local >= opens or local < closes


def parse_return_rule(text: str) -> tuple[str, int, bool]:
    """Return category, days and receipt of "Beauty:0" or "Home:60:receipt"; raises SettingsError("setting_wrong")."""
    name, *rest = (part.strip() for part in text.split(":"))
    is_whole = 1 <= len(rest) <= 2 and rest[0].isascii() and rest[0].isdigit() and len(rest[0]) < 5
    if not name or not is_whole or rest[1:] not in ([], ["receipt"]):
        raise SettingsError(
            "setting_wrong", key="return_rules", found=text[:80], expected="Beauty:0 or Home:60:receipt"
        )
    return name, int(rest[0]), len(rest) == 2


def _any(_value: str) -> None:
    return None


_CHECKS: dict[str, Callable[[str], object]] = {"return_rules": parse_return_rule, "qc_questions": parse_question}


def _parse_int(spec: SettingSpec, text: str) -> int:
    try:
        value = int(text.strip())
    except ValueError:
        raise SettingsError("setting_wrong", key=spec.key, found=text, expected="a whole number") from None
    low, high = spec.low, spec.high
    if (low is not None and value < low) or (high is not None and value > high):
        raise SettingsError("setting_wrong", key=spec.key, found=text, expected=f"a number from {low} to {high}")
    return value
