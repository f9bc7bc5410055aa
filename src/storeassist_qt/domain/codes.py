"""What the text of a barcode means: GTINs, GS1 element strings, Digital Links, in-house labels.

Pure and tolerant: `read_code` answers every text, the unknown ones with kind "other". Texts are
compared as GTIN-14 everywhere, as UPC-A, EAN-13 and GTIN-14 share one number space.
Source of the rules: GS1 General Specifications; GS1 Digital Link URI syntax; ISO/IEC 15424.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Literal, cast, get_args
from urllib.parse import parse_qsl, unquote

import msgspec

from storeassist_qt.domain.errors import ScanError

GS = "\x1d"
MAX_CODE_LENGTH = 4096  # more than any symbology holds (QR: 7089 digits, 4296 letters, never for goods)

Kind = Literal[
    "gtin", "itf14", "restricted", "gs1", "digital_link", "sscc", "sku", "tote", "location", "coupon", "other"
]
Problem = Literal["", "check_digit", "malformed_gs1", "separator_lost", "too_long"]
Measure = Literal["weight_g", "price_minor", "count", "none"]


class RestrictedPrefix(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a shop's own EAN-13 is laid out; positions are [from, to) in the 13 digits.

    `decimals` shifts weights and prices: a weight is in kilograms with that many decimals (3: grams).
    The verifier digit of some national rules stands at `verifier` and is left out of the item.
    """

    prefix: str
    item: tuple[int, int] = (2, 7)
    value: tuple[int, int] = (7, 12)
    measure: Measure = "weight_g"
    decimals: int = 3
    verifier: int | None = None


def parse_restricted(text: str) -> RestrictedPrefix:
    """Return the layout that "prefix:item:value:measure[:decimals[:verifier]]" describes.

    Positions are [from, to) in the 13 digits: "20:2-7:7-12:weight_g:3" is a label 20 IIIII VVVVV C whose V are grams.
    Raises ScanError("restricted_layout") with the part that is wrong and what is expected there.
    """
    parts = [part.strip() for part in text.split(":")]
    if not 4 <= len(parts) <= 6:
        raise ScanError("restricted_layout", found=text[:60], part="all", expected="20:2-7:7-12:weight_g:3")
    prefix = parts[0]
    if not is_digits(prefix) or len(prefix) > 4 or not (prefix[0] == "2" or prefix[:2] in ("02", "04")):
        raise ScanError("restricted_layout", found=prefix[:20], part="prefix", expected="2 to 29, 02 or 04")
    item, value = (_span(part, name, len(prefix)) for part, name in ((parts[1], "item"), (parts[2], "value")))
    if item[0] < value[1] and value[0] < item[1]:
        raise ScanError("restricted_layout", found=text[:60], part="value", expected="positions beside the item's")
    if parts[3] not in get_args(Measure):
        raise ScanError("restricted_layout", found=parts[3][:20], part="measure", expected=", ".join(get_args(Measure)))
    decimals = _number(parts[4], "decimals", 0, 5) if len(parts) > 4 and parts[4] else 3
    verifier = _number(parts[5], "verifier", len(prefix), 11) if len(parts) > 5 and parts[5] else None
    return RestrictedPrefix(prefix, item, value, cast("Measure", parts[3]), decimals, verifier)


def _span(text: str, part: str, low: int) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,2})-([0-9]{1,2})", text)
    start, end = (int(found[1]), int(found[2])) if found else (0, 0)
    if not low <= start < end <= 12:
        raise ScanError("restricted_layout", found=text[:20], part=part, expected=f"two positions from {low} to 12")
    return start, end


def _number(text: str, part: str, low: int, high: int) -> int:
    if not is_digits(text) or len(text) > 2 or not low <= int(text) <= high:
        raise ScanError("restricted_layout", found=text[:20], part=part, expected=f"{low} to {high}")
    return int(text)


class LabelPrefix(msgspec.Struct, frozen=True):
    """A label of the shop that is no item: texts that start with `prefix` are of that kind."""

    kind: Literal["tote", "location"]
    prefix: str


class CodeRules(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a store says about its codes. `year` settles two-digit years (51/49 rule)."""

    year: int = 2026
    restricted: tuple[RestrictedPrefix, ...] = ()
    labels: tuple[LabelPrefix, ...] = (LabelPrefix("tote", "TOTE-"), LabelPrefix("location", "LOC-"))
    separators: tuple[str, ...] = (GS, "<GS>", "{GS}", "\\x1d", "\u241d")


DEFAULT_RULES = CodeRules()


class ScannedCode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one barcode says.

    `text` is the code without symbology identifier and white space around it, the form a SKU is
    compared in. `gtin14` of a restricted code with a measure is its item alone (value digits 0).
    `also` holds other GTIN-14 the same digits may mean (eight digits are GTIN-8 or UPC-E).
    `packing_level` is the indicator digit of a GTIN-14 and `contained_gtin14` the packed item of
    levels 1-8; a case never counts as one piece. Weights in grams, prices in minor units.
    """

    raw: str
    text: str = ""
    symbology: str = ""
    kind: Kind = "other"
    gtin14: str | None = None
    also: tuple[str, ...] = ()
    packing_level: int = 0
    contained_gtin14: str | None = None
    item_code: str = ""
    batch: str = ""
    serial: str = ""
    expiry: date | None = None
    best_before: date | None = None
    weight_g: int | None = None
    price_minor: int | None = None
    count: int | None = None
    sscc: str = ""
    problem: Problem = ""

    @property
    def gtins(self) -> tuple[str, ...]:
        """Every GTIN-14 this code may mean, the likeliest first."""
        return ((self.gtin14,) if self.gtin14 else ()) + self.also

    def is_expired(self, today: date) -> bool:
        """Return whether AI 17 names a day before `today`, the store's date."""
        return self.expiry is not None and self.expiry < today


# ---------------------------------------------------------------------------------------------- GTIN


def is_digits(text: str) -> bool:
    """Return whether `text` is ASCII digits; str.isdigit alone takes superscripts and other scripts."""
    return text.isascii() and text.isdigit()


def gtin_check_digit(body: str) -> int:
    """Return the check digit (0-9) that completes a GTIN, SSCC or GSIN body.

    Raises ScanError("gtin_not_digits") when the body is empty or holds anything but digits.
    Source: GS1 General Specifications, "Standard check digit calculations".
    """
    if not is_digits(body):
        raise ScanError("gtin_not_digits", text=body[:40])
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return (10 - total % 10) % 10


def has_check_digit(digits: str) -> bool:
    """Return whether `digits` end in their right check digit."""
    return len(digits) > 1 and is_digits(digits) and gtin_check_digit(digits[:-1]) == int(digits[-1])


def gtin14(text: str) -> str | None:
    """Return a GTIN-8, 12, 13 or 14 as GTIN-14, or None when it is none (all zeros is none)."""
    if len(text) in (8, 12, 13, 14) and has_check_digit(text) and text.strip("0"):
        return text.zfill(14)
    return None


def normalise_gtin(text: str) -> str:
    """Return a typed or imported GTIN as GTIN-14; blanks and hyphens are allowed.

    Raises ScanError with code gtin_not_digits, gtin_length or gtin_check_digit.
    """
    digits = re.sub(r"[\s-]", "", text)
    if not is_digits(digits):
        raise ScanError("gtin_not_digits", text=text[:40])
    if len(digits) not in (8, 12, 13, 14):
        raise ScanError("gtin_length", text=digits[:40], length=len(digits))
    found = gtin14(digits)
    if found is None:
        raise ScanError("gtin_check_digit", text=digits, expected=gtin_check_digit(digits[:-1]))
    return found


def expand_upce(text: str) -> str | None:
    """Return the UPC-A (12 digits) of a UPC-E with 6, 7 (number system first) or 8 digits, or None.

    Six digits belong to number system 0; the check digit is that of the UPC-A and must be right.
    """
    if len(text) not in (6, 7, 8) or not is_digits(text):
        return None
    system, digits = ("0", text) if len(text) == 6 else (text[0], text[1:7])
    if system not in "01":
        return None
    last = digits[5]
    if last in "012":
        body = digits[:2] + last + "0000" + digits[2:5]
    elif last == "3":
        body = digits[:3] + "00000" + digits[3:5]
    elif last == "4":
        body = digits[:4] + "00000" + digits[4]
    else:
        body = digits[:5] + "0000" + last
    check = str(gtin_check_digit(system + body))
    if len(text) == 8 and text[7] != check:
        return None
    return system + body + check


def contained_gtin14(case: str) -> str | None:
    """Return the item in a case: a GTIN-14 with indicator 1-8, its indicator 0 and a new check digit."""
    if len(case) != 14 or case[0] not in "12345678":
        return None
    body = "0" + case[1:13]
    return body + str(gtin_check_digit(body))


# ----------------------------------------------------------------------------------- symbology names

_SYMBOLOGIES = {
    "EAN13": "ean13", "EANUPC": "ean13", "ISBN": "ean13", "ISBN13": "ean13", "EAN8": "ean8", "UPCA": "upca",
    "UPCE": "upce", "CODE128": "code128", "GS1128": "gs1_128", "CODE39": "code39", "CODE39STD": "code39",
    "CODE39EXT": "code39", "CODE93": "code93", "ITF": "itf", "ITF14": "itf", "I25": "itf", "QR": "qr",
    "QRCODE": "qr", "MICROQRCODE": "qr", "QRCODEMODEL1": "qr", "QRCODEMODEL2": "qr", "GS1QR": "gs1_qr",
    "DATAMATRIX": "datamatrix", "GS1DATAMATRIX": "gs1_datamatrix", "CODABAR": "codabar",
}  # fmt: skip
_AIM = {"E0": "ean13", "E3": "ean13", "E4": "ean8", "C1": "gs1_128", "Q3": "gs1_qr", "d2": "gs1_datamatrix"}
_AIM_LETTER = {
    "A": "code39", "C": "code128", "E": "ean13", "F": "codabar", "G": "code93", "I": "itf", "Q": "qr",
    "d": "datamatrix", "e": "databar",
}  # fmt: skip
_GS1_CARRIERS = ("gs1_128", "gs1_qr", "gs1_datamatrix", "databar")
_RETAIL = ("ean13", "ean8", "upca", "upce")
_AIM_PATTERN = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def symbology_name(name: str) -> str:
    """Return our name of a symbology, whatever a decoder or scanner calls it; "" when unknown.

    One of ean13, ean8, upca, upce, code128, gs1_128, code39, code93, itf, qr, gs1_qr, datamatrix,
    gs1_datamatrix, databar, codabar.
    """
    key = re.sub(r"[^A-Z0-9]", "", name.upper())
    if key.startswith("DATABAR"):
        return "databar"
    return _SYMBOLOGIES.get(key, "")


def split_aim(text: str) -> tuple[str, str]:
    """Return (AIM identifier with its bracket or "", the text behind it)."""
    if _AIM_PATTERN.match(text):
        return text[:3], text[3:]
    return "", text


def aim_symbology(identifier: str) -> str:
    """Return our name of the symbology an AIM identifier such as "]C1" names, or ""."""
    return _AIM.get(identifier[1:3]) or _AIM_LETTER.get(identifier[1:2], "")


# ----------------------------------------------------------------------------------------- entry point


def read_code(text: str, symbology: str = "", rules: CodeRules = DEFAULT_RULES) -> ScannedCode:
    """Return what a scanned or typed text means; never raises for a text.

    `symbology` is a decoder's name for it, if known; an AIM identifier before the text wins over it.
    """
    if len(text) > MAX_CODE_LENGTH:
        return ScannedCode(raw=text[:MAX_CODE_LENGTH], problem="too_long")
    identifier, body = split_aim(text.strip(" \t\r\n\0"))
    name = aim_symbology(identifier) or symbology_name(symbology)
    base = ScannedCode(raw=text, text=body.strip(" \t\r\n"), symbology=name)
    return (
        _as_label(base, rules)
        or _as_digital_link(base, rules)
        or _as_gs1(base, rules)
        or _as_gtin(base, rules)
        or _as_sku(base)
    )


def _as_label(code: ScannedCode, rules: CodeRules) -> ScannedCode | None:
    for label in rules.labels:
        if code.text.upper().startswith(label.prefix.upper()) and len(code.text) > len(label.prefix):
            return msgspec.structs.replace(code, kind=label.kind, item_code=code.text[len(label.prefix) :])
    return None


def _as_sku(code: ScannedCode) -> ScannedCode:
    looks_like_sku = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._/+#%$ -]{0,47}", code.text) is not None
    if code.symbology in _RETAIL or not looks_like_sku:
        problem = "check_digit" if code.symbology in _RETAIL else code.problem
        return msgspec.structs.replace(code, kind="other", problem=problem)
    wrong_digit = is_digits(code.text) and len(code.text) in (8, 12, 13, 14)
    problem = code.problem or ("check_digit" if wrong_digit else "")
    return msgspec.structs.replace(code, kind="sku", problem=problem)


def _as_gtin(code: ScannedCode, rules: CodeRules) -> ScannedCode | None:
    # Two or five digits behind an EAN are an add-on (issue, price), no part of the GTIN.
    digits = re.split(r"[ +]", code.text)[0] if code.symbology in _RETAIL else code.text
    if code.symbology in ("upca", "ean13") and len(digits) in (14, 15, 17, 18):
        digits = digits[:12] if len(digits) in (14, 17) and code.symbology == "upca" else digits[:13]
    if not is_digits(digits):
        return None
    candidates = _gtin_candidates(digits, code.symbology)
    if not candidates:
        return None
    found = candidates[0]
    if found[0] == "0":
        restricted = _as_restricted(code, found, rules, from_gtin8=len(digits) == 8 and found == digits.zfill(14))
        if restricted is not None:
            return msgspec.structs.replace(restricted, also=candidates[1:])
        if found[1:3] == "99" or found[1:4] in ("981", "982", "983", "984"):
            return msgspec.structs.replace(code, kind="coupon", item_code=found[1:])
    return _with_gtin(code, found, "itf14" if code.symbology == "itf" or found[0] != "0" else "gtin", candidates[1:])


def _gtin_candidates(digits: str, symbology: str) -> tuple[str, ...]:
    plain = gtin14(digits)
    expanded = expand_upce(digits) if len(digits) == 8 or symbology == "upce" else None
    as_upce = expanded.zfill(14) if expanded else None
    if symbology == "itf":
        return (plain,) if plain and len(digits) == 14 else ()
    if symbology == "upce":
        # A decoder may hand over the UPC-E expanded (12 or 13 digits) or as printed.
        return tuple(gtin for gtin in (as_upce or plain,) if gtin)
    if symbology:
        return (plain,) if plain else ()
    # Without a name, eight digits from 0 on are far more often UPC-E than a GTIN-8 of a shop's own range.
    order = (as_upce, plain) if digits[0] == "0" else (plain, as_upce)
    return tuple(dict.fromkeys(gtin for gtin in order if gtin))


def _with_gtin(code: ScannedCode, gtin: str, kind: Kind, also: tuple[str, ...] = ()) -> ScannedCode:
    return msgspec.structs.replace(
        code,
        kind=kind,
        gtin14=gtin,
        also=also,
        packing_level=int(gtin[0]),
        contained_gtin14=contained_gtin14(gtin),
    )


def _as_restricted(code: ScannedCode, gtin: str, rules: CodeRules, *, from_gtin8: bool) -> ScannedCode | None:
    ean = gtin[1:]
    if from_gtin8:
        # RCN-8: prefixes 0 and 2 are the shop's own; there is no room for a measure.
        is_own = gtin[6] in "02"
        return _with_gtin(code, gtin, "restricted") if is_own else None
    if ean[:2] not in ("02", "04") and not ean.startswith("2"):
        return None
    for layout in rules.restricted:
        if ean.startswith(layout.prefix):
            return _measured(code, ean, layout)
    return _with_gtin(code, gtin, "restricted")


def _measured(code: ScannedCode, ean: str, layout: RestrictedPrefix) -> ScannedCode:
    start, end = layout.value
    value = int(ean[start:end] or "0")
    digits = list(ean[:12])
    for place in [*range(start, end), *([] if layout.verifier is None else [layout.verifier])]:
        if len(layout.prefix) <= place < 12:
            digits[place] = "0"
    body = "".join(digits)
    item_gtin = (body + str(gtin_check_digit(body))).zfill(14)
    return msgspec.structs.replace(
        code,
        kind="restricted",
        gtin14=item_gtin,
        item_code=ean[slice(*layout.item)],
        weight_g=_scaled(value, 3 - layout.decimals) if layout.measure == "weight_g" else None,
        price_minor=value if layout.measure == "price_minor" else None,
        count=value if layout.measure == "count" else None,
    )


def _scaled(value: int, power: int) -> int:
    """Return value * 10**power, rounded half up."""
    if power >= 0:
        return value * int(10**power)
    step = int(10**-power)
    return (value * 2 + step) // (2 * step)


# ------------------------------------------------------------------------------------------------ GS1


def _as_gs1(code: ScannedCode, rules: CodeRules) -> ScannedCode | None:
    text = code.text
    if text.startswith("(") and (elements := _split_hri(text)) is not None:
        return _from_elements(code, elements, rules)
    for separator in rules.separators:
        text = text.replace(separator, GS)
    is_said = code.symbology in _GS1_CARRIERS or GS in text
    if not is_said and not _looks_like_gs1(text, code.symbology):
        return None
    elements = split_element_string(text)
    if elements is None:
        # A FNC1 code that does not parse may still be a shop's own: the SKU step answers, with the reason.
        return None if not is_said else _as_gtin(code, rules) or msgspec.structs.replace(code, problem="malformed_gs1")
    return _from_elements(code, elements, rules)


def _looks_like_gs1(text: str, symbology: str) -> bool:
    """Return whether a text without any mark is an element string beyond reasonable doubt."""
    if symbology in _RETAIL or symbology == "itf":
        return False
    if text.startswith(("01", "02")) and len(text) >= 16:
        return has_check_digit(text[2:16])
    return text.startswith("00") and len(text) == 20 and has_check_digit(text[2:])


def _split_hri(text: str) -> list[tuple[str, str]] | None:
    """Return the (AI, value) pairs of the printed form "(01)...(17)...", or None."""
    elements = re.findall(r"\(([0-9]{2,4})\)([^(]+)", text)
    if not elements or "".join(f"({ai}){value}" for ai, value in elements) != text:
        return None
    return [(ai, value.strip()) for ai, value in elements]


_DATE_AIS = ("11", "12", "13", "15", "16", "17")


def split_element_string(text: str) -> list[tuple[str, str]] | None:
    """Return the (AI, value) pairs of a GS1 element string with GS between open ones, or None.

    Without separators a variable-length value runs to the end: nothing is guessed.
    """
    # biip takes 0.2 s to import and is not needed for the first frame.
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString

    # Dates are read here: biip takes the century from the clock, and refuses a whole code for one bad date.
    config = ParseConfig(gs1_element_strings_verify_date=False)
    rest = text.lstrip(GS)
    elements: list[tuple[str, str]] = []
    while rest:
        if rest[:2] in _DATE_AIS and len(rest) >= 8 and is_digits(rest[2:8]):
            elements.append((rest[:2], rest[2:8]))
            rest = rest[8:].lstrip(GS)
            continue
        try:
            element = GS1ElementString.extract(rest, config=config)
        except (ParseError, ValueError):
            return None
        if not element.value:
            return None
        elements.append((element.ai.ai, element.value))
        rest = rest[len(element) :].lstrip(GS)
    return elements or None


def _from_elements(code: ScannedCode, elements: list[tuple[str, str]], rules: CodeRules) -> ScannedCode:
    values = dict(reversed(elements))  # the first of an AI given twice
    gtin = gtin14(values.get("01", ""))
    problem: Problem = "check_digit" if "01" in values and gtin is None else ""
    if not problem and elements[-1][0] in ("10", "21") and _hides_a_date(elements[-1][1]):
        problem = "separator_lost"
    sscc = values.get("00", "")
    facts: dict[str, object] = {
        "batch": values.get("10", ""),
        "serial": values.get("21", ""),
        "expiry": gs1_date(values.get("17", ""), rules.year),
        "best_before": gs1_date(values.get("15", ""), rules.year),
        "weight_g": _weight_g(elements),
        "price_minor": _price_minor(elements),
        "count": _count(values),
        "sscc": sscc if has_check_digit(sscc) else "",
        "problem": problem,
    }
    told = msgspec.structs.replace(code, kind="gs1", **facts)
    if gtin is not None:
        return _with_gtin(told, gtin, "gs1")
    if told.sscc:
        return msgspec.structs.replace(told, kind="sscc")
    return told


def _hides_a_date(value: str) -> bool:
    """Return whether a value that ran to the end ends in something like AI 17 or 15 with a date."""
    found = re.search(r"1[57](\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$", value)
    return found is not None and found.start() > 0


def _price_minor(elements: list[tuple[str, str]]) -> int | None:
    """Return the price of AI 392n or 393n (three digits of currency first) in hundredths."""
    for ai, value in elements:
        amount = value[3:] if ai[:3] == "393" else value
        if len(ai) == 4 and ai[:3] in ("392", "393") and is_digits(amount) and len(amount) <= 15:
            return _scaled(int(amount), 2 - int(ai[3]))
    return None


def _weight_g(elements: list[tuple[str, str]]) -> int | None:
    for ai, value in elements:
        if len(ai) != 4 or not is_digits(value) or len(value) != 6:
            continue
        if ai[:3] == "310":
            return _scaled(int(value), 3 - int(ai[3]))
        if ai[:3] == "320":
            # 1 lb = 453.59237 g exactly
            return _scaled(int(value) * 45359237, -5 - int(ai[3]))
    return None


def _count(values: dict[str, str]) -> int | None:
    value = values.get("30") or values.get("37") or ""
    return int(value) if is_digits(value) and len(value) <= 8 else None


def gs1_date(value: str, year: int) -> date | None:
    """Return the day of a GS1 date YYMMDD, or None when it is none; day 00 is the last of the month.

    `year` is the current one: the century is chosen so that the date lies 49 years back to 50 ahead.
    """
    if len(value) != 6 or not is_digits(value):
        return None
    full = year - year % 100 + int(value[:2])
    if full - year > 50:
        full -= 100
    elif full - year < -49:
        full += 100
    month, day = int(value[2:4]), int(value[4:])
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(full, month)[1]
    return date(full, month, day or last) if day <= last else None


# --------------------------------------------------------------------------------------- Digital Link

_DL_NAMES = {"gtin": "01", "lot": "10", "ser": "21", "exp": "17", "sscc": "00"}


def _as_digital_link(code: ScannedCode, rules: CodeRules) -> ScannedCode | None:
    """Read the GTIN from the path of a web address; the address itself is never opened."""
    found = re.match(r"https?://[^/?#]+(/[^?#]*)?(?:\?([^#]*))?", code.text, re.IGNORECASE)
    if not found:
        return None
    parts = [unquote(part) for part in (found[1] or "").split("/")]
    for place, part in enumerate(parts[:-1]):
        key = _DL_NAMES.get(part, part)
        if key == "01" and len(parts[place + 1]) in (8, 12, 13, 14) and is_digits(parts[place + 1]):
            elements = [("01", parts[place + 1].zfill(14))]
        elif key == "00" and len(parts[place + 1]) == 18:
            elements = [("00", parts[place + 1])]
        else:
            continue
        rest = parts[place + 2 :]
        elements += list(zip(rest[::2], rest[1::2], strict=False))
        elements += parse_qsl(found[2] or "", max_num_fields=50) if (found[2] or "").count("&") < 50 else []
        named = [(_DL_NAMES.get(ai, ai), value) for ai, value in elements]
        told = _from_elements(code, [(ai, value) for ai, value in named if is_digits(ai)], rules)
        return msgspec.structs.replace(told, kind="sscc" if told.sscc and not told.gtin14 else "digital_link")
    return None
