"""Figures, money, times and due words as a person reads them; the store's zone, clock and currency."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from storeassist_qt.domain.ports import StoreSettings
from storeassist_qt.ui.rows import ChipData

logger = logging.getLogger(__name__)

# ISO 4217: currencies whose minor unit is not a hundredth.
_MINOR_DIGITS = {
    "BHD": 3, "CLP": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0,
    "TND": 3, "UGX": 0, "VND": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
_SYMBOLS = {
    "USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "CNY": "CN¥", "KRW": "₩", "BRL": "R$", "CHF": "CHF ",
    "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "MXN": "MX$", "ILS": "₪", "VND": "₫", "PLN": "zł ", "TRY": "₺",
}  # fmt: skip


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """Return the text in the language of the app; ``n`` fills %n and chooses the plural.

    Where no translation is loaded the source itself is shown, so its "(s)" is settled here for English.
    """
    found = QCoreApplication.translate(context, text, disambiguation, n)
    if n >= 0 and "(s)" in found:
        found = found.replace("(s)", "" if n == 1 else "s")
    return found


def fill(text: str, *values: object) -> str:
    """Put values into %1, %2 ... in one pass, so that a value that holds "%1" itself stays as it is."""
    parts = text.split("%")
    built = [parts[0]]
    for part in parts[1:]:
        place = int(part[0]) if part[:1].isdigit() else 0
        if 1 <= place <= len(values):
            built.append(f"{values[place - 1]}{part[1:]}")
        else:
            built.append(f"%{part}")
    return "".join(built)


@lru_cache(maxsize=16)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        logger.warning("store time zone %r is not known; times are shown in UTC", name)
        return ZoneInfo("UTC")


def _locale() -> QLocale:
    locale = QLocale()
    # The C locale groups no digits; it is what a machine without any language set has.
    return QLocale("en_US") if locale.language() == QLocale.Language.C else locale


class Formatter:
    """Writes figures, money and times by the store's policy, which is asked each time."""

    def __init__(self, store: StoreSettings) -> None:
        self._store = store

    # --- figures -----------------------------------------------------------------------------------------------
    def number(self, value: int) -> str:
        """Return a whole number with its digits grouped."""
        return _locale().toString(value)

    def money(self, minor: int, currency: str = "") -> str:
        """Return minor units as money of the store's currency, or of the one given."""
        code = currency or self._store.policy().currency
        digits = _MINOR_DIGITS.get(code, 2)
        return _locale().toCurrencyString(minor / 10**digits, _SYMBOLS.get(code, f"{code} "), digits)

    def units(self, count: int) -> str:
        """Return "1 unit", "12 units"."""
        return translate("Format", "%n unit(s)", "", count)

    def items(self, count: int) -> str:
        """Return "1 item", "4 items"."""
        return translate("Format", "%n item(s)", "", count)

    def orders(self, count: int) -> str:
        """Return "1 order", "3 orders"."""
        return translate("Format", "%n order(s)", "", count)

    # --- times -------------------------------------------------------------------------------------------------
    def local(self, at: datetime) -> datetime:
        """Return a moment in the store's zone."""
        return at.astimezone(_zone(self._store.policy().time_zone))

    def time(self, at: datetime) -> str:
        """Return the time of day, on 12 or 24 hours as the store sets it."""
        local = self.local(at)
        pattern = "HH:mm" if self._store.policy().clock_24h else "h:mm AP"
        return _locale().toString(QTime(local.hour, local.minute), pattern)

    def day(self, at: datetime, now: datetime) -> str:
        """Return "Today", "Yesterday" or the date."""
        day, today = self.local(at).date(), self.local(now).date()
        if day == today:
            return translate("Format", "Today")
        if day == today - timedelta(days=1):
            return translate("Format", "Yesterday")
        return _date(day, has_year=day.year != today.year)

    def when(self, at: datetime, now: datetime) -> str:
        """Return "Today 14:20", "Yesterday 13:05", or "16 Nov" for older days."""
        day = self.day(at, now)
        if self.local(now).date() - self.local(at).date() > timedelta(days=1):
            return day
        return fill(translate("Format", "%1 %2", "day, time"), day, self.time(at))

    def short_when(self, at: datetime, now: datetime) -> str:
        """Return "14:20" for today, else as `when` says it."""
        return self.time(at) if self.local(at).date() == self.local(now).date() else self.when(at, now)

    def span(self, seconds: float) -> str:
        """Return a length of time in words: "12 min", "1 h 57", "2 d 3 h"; under a minute "1 min"."""
        minutes = max(1, int(seconds // 60))
        hours, rest = divmod(minutes, 60)
        if hours >= 48:
            return fill(translate("Format", "%1 d %2 h"), hours // 24, hours % 24)
        if hours:
            return fill(translate("Format", "%1 h %2", "hours, minutes of two digits"), hours, f"{rest:02}")
        return fill(translate("Format", "%1 min"), minutes)

    def clock_span(self, seconds: float) -> str:
        """Return a wait as minutes and seconds: "7:12"; from an hour on "1 h 07"."""
        whole = max(0, int(seconds))
        return self.span(whole) if whole >= 3600 else f"{whole // 60}:{whole % 60:02}"

    # --- status ------------------------------------------------------------------------------------------------
    def due(self, due_at: datetime, now: datetime) -> ChipData:
        """Return the due chip: overdue, soon or later by the store's threshold."""
        left = (due_at - now).total_seconds()
        if left < 0:
            return ChipData(fill(translate("Format", "Overdue %1"), self.span(-left)), "danger_fill", "clock-alert")
        if left < 60:
            text = translate("Format", "Due now")
        elif self.local(due_at).date() != self.local(now).date() and left > 12 * 3600:
            text = fill(translate("Format", "Due %1", "date"), self.due_day(due_at, now))
        else:
            text = fill(translate("Format", "Due in %1"), self.span(left))
        soon = left <= self._store.policy().due_soon_min * 60
        return ChipData(text, "warn_fill" if soon else "neutral", "clock")

    def due_day(self, due_at: datetime, now: datetime) -> str:
        """Return "tomorrow 09:00" or "24 Nov"."""
        if self.local(due_at).date() - self.local(now).date() == timedelta(days=1):
            return fill(translate("Format", "tomorrow %1"), self.time(due_at))
        return _date(self.local(due_at).date())

    def wait(self, arrived_at: datetime, now: datetime) -> ChipData:
        """Return the wait chip: calm, amber or red by the store's thresholds."""
        policy = self._store.policy()
        seconds = (now - arrived_at).total_seconds()
        if seconds > policy.wait_late_s:
            kind = "danger_fill"
        else:
            kind = "warn_fill" if seconds >= policy.wait_warn_s else "neutral"
        return ChipData(self.clock_span(seconds), kind, "timer")  # type: ignore[arg-type]


def _date(day: date, *, has_year: bool = False) -> str:
    """Return a day as the language writes it: "16 Nov", "16. Nov."."""
    plain = "d MMM yyyy" if has_year else "d MMM"
    if has_year:
        pattern = translate("Format", "d MMM yyyy", "date pattern")
    else:
        pattern = translate("Format", "d MMM", "date pattern")
    pattern = pattern if set(pattern) <= set("dMy. /") else plain  # the pseudo-language changes every text's letters
    return _locale().toString(QDate(day.year, day.month, day.day), pattern)


def isolated(text: str) -> str:
    """Return what somebody wrote so that a sentence around it in another direction leaves its order alone."""
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


def initials(name: str) -> str:
    """Return up to two initials of a name, "?" for none."""
    words = [word for word in name.split() if word[:1].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(letters).upper() or "?"


def mask_phone(phone: str) -> str:
    """Return a phone number of which only the last four digits can be read."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return f"•••{digits[-4:]}" if digits else ""


def joined(*parts: str) -> str:
    """Join the parts that say something with a middle dot, as the meta lines do.

    In a right-to-left language each part keeps its own direction: a Latin name must not draw the count after it over.
    """
    said = [part for part in parts if part]
    if len(said) > 1 and QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        said = [f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}" for part in said]
    return " · ".join(said)
