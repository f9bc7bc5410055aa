"""Figures, money, dates and words of a document in the store's language; no Qt, no locale of the machine.

Languages with a table: en, es, fr, de, ar, hi; any other is written in English. Figures are Western digits in every
language, as tills, scanners and bookkeeping of the Gulf and of India use them.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storeassist_qt.documents.words import REASONS, WORDS
from storeassist_qt.domain.policy import StorePolicy

logger = logging.getLogger(__name__)

# ISO 4217: currencies whose minor unit is not a hundredth.
MINOR_DIGITS = {
    "BHD": 3, "BIF": 0, "CLF": 4, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0, "KMF": 0,
    "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0,
    "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
_SYMBOLS = {
    "USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "CNY": "CN¥", "KRW": "₩", "BRL": "R$",
    "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "MXN": "MX$", "ILS": "₪", "VND": "₫",
}  # fmt: skip


@dataclass(frozen=True)
class _Figures:
    """How a language writes figures; `is_indian` groups by two above the thousands."""

    decimal: str = "."
    group: str = ","
    is_symbol_last: bool = False
    is_indian: bool = False


_NARROW = "\u202f"
_FIGURES = {
    "en": _Figures(),
    "en-IN": _Figures(is_indian=True),
    "en-ZA": _Figures(",", "\u00a0"),
    "hi": _Figures(is_indian=True),
    "ar": _Figures(),
    "es": _Figures(",", ".", is_symbol_last=True),
    "es-MX": _Figures(),
    "es-US": _Figures(),
    "fr": _Figures(",", _NARROW, is_symbol_last=True),
    "fr-CH": _Figures(",", _NARROW, is_symbol_last=True),
    "fr-CA": _Figures(",", "\u00a0", is_symbol_last=True),
    "de": _Figures(",", ".", is_symbol_last=True),
    "de-AT": _Figures(",", ".", is_symbol_last=True),
    "de-CH": _Figures(".", "’"),
}
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "hi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}
_HALF_DAYS = {"ar": ("ص", "م"), "es": ("a. m.", "p. m.")}


class DocumentLocale:
    """The language, figures and times of one store's documents."""

    def __init__(self, policy: StorePolicy, currency: str = "") -> None:
        parts = (policy.languages[0] if policy.languages else "en").replace("_", "-").split("-")
        language = parts[0].lower()
        self.language = language if language in WORDS else "en"
        region = parts[-1].upper() if len(parts) > 1 else ""
        self._figures = _FIGURES.get(f"{self.language}-{region}", _FIGURES[self.language])
        self.currency = currency or policy.currency
        self.digits = MINOR_DIGITS.get(self.currency, 2)
        self.is_rtl = self.language == "ar"
        self._is_24h = policy.clock_24h
        self._zone = _zone(policy.time_zone)

    # --- words -------------------------------------------------------------------------------------------------
    def word(self, key: str, **facts: object) -> str:
        """Return a text of the table, its places filled."""
        return WORDS[self.language][key].format(**facts)

    def reason(self, code: str) -> str:
        """Return the words of a reason; one that is not ours is written as it came."""
        return REASONS[self.language].get(code, code.replace("_", " ").strip())

    # --- figures -----------------------------------------------------------------------------------------------
    def number(self, value: int) -> str:
        """Return a whole number with its digits grouped."""
        return f"{'-' if value < 0 else ''}{self._grouped(abs(value))}"

    def figure(self, minor: int) -> str:
        """Return minor units of the document's currency without its sign, for a column of figures."""
        whole, rest = divmod(abs(minor), 10**self.digits)
        text = self._grouped(whole)
        if self.digits:
            text += f"{self._figures.decimal}{rest:0{self.digits}}"
        return f"\u2212{text}" if minor < 0 else text

    def money(self, minor: int) -> str:
        """Return minor units with the currency's symbol, or its code where no symbol is known."""
        symbol = _SYMBOLS.get(self.currency, "")
        figure = self.figure(abs(minor))
        sign = "\u2212" if minor < 0 else ""
        if self._figures.is_symbol_last:
            return f"{sign}{figure}\u00a0{symbol or self.currency}"
        return f"{sign}{symbol}{figure}" if symbol else f"{sign}{self.currency}\u00a0{figure}"

    def _grouped(self, value: int) -> str:
        digits = str(value)
        head, tail = digits[:-3], digits[-3:]
        step = 2 if self._figures.is_indian else 3
        groups = [tail]
        while head:
            groups.insert(0, head[-step:])
            head = head[:-step]
        return self._figures.group.join(groups)

    # --- times -------------------------------------------------------------------------------------------------
    def date(self, at: datetime) -> str:
        """Return the day in the store's zone, its month never to be mistaken for the day."""
        local = at.astimezone(self._zone)
        if self.language == "de":
            return f"{local:%d.%m.%Y}"
        month = _MONTHS[self.language].split(" ")[local.month - 1]
        return f"{local.day} {month} {local.year}"

    def time(self, at: datetime) -> str:
        """Return the time of day on the store's 12 or 24 hours."""
        local = at.astimezone(self._zone)
        if self._is_24h:
            return f"{local:%H:%M}"
        half = _HALF_DAYS.get(self.language, ("AM", "PM"))[local.hour >= 12]
        return f"{local.hour % 12 or 12}:{local.minute:02}\u00a0{half}"

    def moment(self, at: datetime) -> str:
        """Return day and time of day."""
        comma = "،" if self.language == "ar" else ","
        return f"{self.date(at)}{comma} {self.time(at)}"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        logger.warning("store time zone %r is not known; documents show UTC", name)
        return ZoneInfo("UTC")
