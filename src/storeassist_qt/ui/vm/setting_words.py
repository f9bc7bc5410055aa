"""The store's settings in words: titles, groups and values, as the settings screen shows them for reading."""

from __future__ import annotations

from collections.abc import Iterable

from storeassist_qt.domain.policy import SETTINGS, SettingSpec, StorePolicy
from storeassist_qt.ui.vm.format import Formatter, translate

FROM_CONNECTOR = ("confirm_at", "invoices")
"""Not set by hand: they follow from how the order system is connected."""


def _titles() -> dict[str, str]:
    return {
        "name": translate("StoreSettings", "Store name"),
        "time_zone": translate("StoreSettings", "Time zone"),
        "currency": translate("StoreSettings", "Currency"),
        "clock_24h": translate("StoreSettings", "24-hour clock"),
        "languages": translate("StoreSettings", "Languages"),
        "open_hours": translate("StoreSettings", "Opening hours"),
        "due_soon_min": translate("StoreSettings", "Due soon, minutes"),
        "wait_warn_s": translate("StoreSettings", "Wait turns amber after, seconds"),
        "wait_late_s": translate("StoreSettings", "Wait turns red after, seconds"),
        "batch_limit": translate("StoreSettings", "Orders in one walk"),
        "no_show_min": translate("StoreSettings", "No-show after, minutes"),
        "lease_min": translate("StoreSettings", "Claim without a pick, minutes"),
        "tote_scan": translate("StoreSettings", "Scan the tote after each item"),
        "number_after_scan": translate("StoreSettings", "Enter a number after one scan"),
        "bags_counted": translate("StoreSettings", "Count bags at hand-off"),
        "weight_tolerance_pct": translate("StoreSettings", "Weight tolerance, percent"),
        "restricted_codes": translate("StoreSettings", "Weight and price labels"),
        "signature_required": translate("StoreSettings", "Signature required"),
        "id_check": translate("StoreSettings", "Ask for an ID check"),
        "cancel_roles": translate("StoreSettings", "Who may cancel an order"),
        "badge_alone": translate("StoreSettings", "Badge alone (pick role only)"),
        "avatars": translate("StoreSettings", "Show the last associates"),
        "idle_lock_handheld_min": translate("StoreSettings", "Lock a handheld after, minutes"),
        "idle_lock_kiosk_min": translate("StoreSettings", "Lock a kiosk after, minutes"),
        "offline_sign_in_h": translate("StoreSettings", "Offline sign-in, hours"),
        "offline_sign_in_extended_h": translate("StoreSettings", "Offline sign-in, extended, hours"),
        "return_days": translate("StoreSettings", "Days to return"),
        "return_receipt_needed": translate("StoreSettings", "Receipt needed"),
        "return_limit_minor": translate("StoreSettings", "Manager needed above"),
        "return_rules": translate("StoreSettings", "Days by category"),
        "qc_questions": translate("StoreSettings", "Questions of the check"),
        "qc_photos": translate("StoreSettings", "Photos of bad items"),
        "document_lines": translate("StoreSettings", "Lines under the store's name"),
        "document_footer": translate("StoreSettings", "Lines at the foot"),
        "tax_number": translate("StoreSettings", "Tax number"),
        "invoice_prefix": translate("StoreSettings", "Invoice number begins with"),
        "fiscal_year_from": translate("StoreSettings", "Fiscal year begins on, month-day"),
        "closed_orders_days": translate("StoreSettings", "Closed orders on devices, days"),
        "closed_orders_max": translate("StoreSettings", "Closed orders on devices, at most"),
        "closed_names_h": translate("StoreSettings", "Names of closed orders on devices, hours"),
        "signature_days": translate("StoreSettings", "Signatures at the hub, days"),
        "confirm_at": translate("StoreSettings", "Pick-At-Store orders are confirmed"),
        "invoices": translate("StoreSettings", "Pick-At-Store invoices are made"),
    }


def _groups() -> dict[str, str]:
    return {
        "Store": translate("StoreSettings", "Store"),
        "Queue": translate("StoreSettings", "Queue"),
        "Picking": translate("StoreSettings", "Picking"),
        "Hand-off": translate("StoreSettings", "Hand-off"),
        "Signing in": translate("StoreSettings", "Signing in"),
        "Returns": translate("StoreSettings", "Returns"),
        "Documents": translate("StoreSettings", "Documents"),
        "Retention": translate("StoreSettings", "Retention"),
        "Order system": translate("StoreSettings", "Order system"),
    }


def _modes() -> dict[str, dict[str, str]]:
    return {
        "confirm_at": {
            "first_claim": translate("StoreSettings", "at the first pick"),
            "arrival": translate("StoreSettings", "on arrival"),
            "finished_pick": translate("StoreSettings", "after the pick"),
        },
        "invoices": {
            "none": translate("StoreSettings", "nowhere"),
            "ours": translate("StoreSettings", "by this store"),
            "oms": translate("StoreSettings", "by the order system"),
        },
        "qc_photos": {
            "always": translate("StoreSettings", "always, or a manager decides"),
            "when_camera": translate("StoreSettings", "where there is a camera"),
            "never": translate("StoreSettings", "not needed"),
        },
        "cancel_roles": {
            "pick": translate("StoreSettings", "Pick", "role"),
            "hand_off": translate("StoreSettings", "Hand-off", "role"),
            "returns": translate("StoreSettings", "Returns", "role"),
            "cancel": translate("StoreSettings", "Cancel", "role"),
            "manager": translate("StoreSettings", "Manager", "role"),
        },
    }


def setting_rows(policy: StorePolicy, words: Formatter) -> tuple[tuple[str, str, str, str], ...]:
    """Return key, title, group and value of every setting of the store, those of one group together."""
    titles, groups, modes = _titles(), _groups(), _modes()
    grouped = [spec for group in groups for spec in SETTINGS if spec.group == group]
    rows = [(spec.key, spec.group) for spec in grouped] + [(key, "Order system") for key in FROM_CONNECTOR]
    return tuple(
        (key, titles.get(key, _plain(key)), groups.get(group, group), _value(policy, key, words, modes))
        for key, group in rows
    )


def _plain(key: str) -> str:
    """Return what a setting of a newer hub is called."""
    return next((spec.title for spec in SETTINGS if spec.key == key), key)


def untitled(specs: Iterable[SettingSpec] = SETTINGS) -> list[str]:
    """Return the settings without a title or a group of their own here; a test holds it empty."""
    titles, groups = _titles(), _groups()
    return [spec.key for spec in specs if spec.key not in titles or spec.group not in groups]


def _value(policy: StorePolicy, key: str, words: Formatter, modes: dict[str, dict[str, str]]) -> str:
    value = getattr(policy, key)
    if isinstance(value, bool):
        return translate("Settings", "Yes") if value else translate("Settings", "No")
    if key == "return_limit_minor":
        return words.money(value, policy.currency)
    if key == "open_hours" and not value:
        return translate("StoreSettings", "always")
    if key == "qc_questions":
        own = translate("StoreSettings", "%n of its own", "questions", len(value))
        return own if value else translate("StoreSettings", "the usual three")
    known = modes.get(key, {})
    if isinstance(value, tuple):
        return ", ".join(known.get(str(part), str(part)) for part in value) or translate("StoreSettings", "none")
    return known.get(str(value), str(value)) or translate("StoreSettings", "none")
