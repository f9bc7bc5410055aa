"""The fonts that ship with the program, and which of them can draw a character."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

import storeassist_qt
from storeassist_qt.domain.errors import ResourceError

# After Inter, in this order; a script without a bold of its own is drawn in its regular.
_SCRIPTS: tuple[tuple[str, bool], ...] = (
    ("NotoSansArabic", True), ("NotoSansHebrew", True), ("NotoSansDevanagari", True), ("NotoSansBengali", False),
    ("NotoSansGujarati", False), ("NotoSansGurmukhi", False), ("NotoSansKannada", False), ("NotoSansMalayalam", False),
    ("NotoSansTamil", False), ("NotoSansTelugu", False), ("NotoSansThai", False),
    ("DroidSansFallback", False),  # Chinese, Japanese, Korean
)  # fmt: skip
MISSING = "?"
_JOINERS = "\u200c\u200d"


def font_path(name: str) -> Path:
    """Return the path of a font that ships with the program. Raises ResourceError("resource_missing")."""
    package = Path(storeassist_qt.__file__).resolve().parent
    packed = package / "resources"
    folder = packed if packed.is_dir() else package.parent.parent / "resources"
    path = folder / "fonts" / f"{name}.ttf"
    if not path.is_file():
        raise ResourceError("resource_missing", path=str(path))
    return path


@cache
def _covered(name: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(font_path(name), lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _script_of(character: str) -> tuple[str, bool] | None:
    """Return the font family beside Inter that has this character; None where there is none."""
    if ord(character) in _covered("Inter-Regular"):
        return ("Inter", True)
    return next((script for script in _SCRIPTS if ord(character) in _covered(f"{script[0]}-Regular")), None)


def font_for(character: str, weight: str, before: str = "") -> str:
    """Return the file name of the font for a character of a cleaned text.

    Spaces, marks and joiners stay with the font `before` them where it has them: it shapes them with their letters.
    """
    if before and (character in _JOINERS or character == " " or unicodedata.category(character).startswith("M")):
        is_there = character in _JOINERS or ord(character) in _covered(before)
        if is_there:
            return before
    family, has_bold = _script_of(character) or ("Inter", True)
    if family == "Inter":
        return f"Inter-{weight}"
    return f"{family}-Bold" if has_bold and weight in ("SemiBold", "Bold") else f"{family}-Regular"


@cache
def _clean_character(character: str) -> str:
    kind = unicodedata.category(character)
    if character in _JOINERS:
        return character
    if character in "\t\n\v\f\r\x85\u2028\u2029" or kind == "Zs":
        return " " if character not in "\u00a0\u202f" else "\u00a0"
    if kind in ("Cc", "Cf", "Cs", "Cn", "Co"):
        return ""
    if _script_of(character) is not None:
        return character
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and all(_script_of(part) is not None for part in plain):
        return plain
    return "" if kind in ("So", "Sk", "Mn", "Me", "Mc") else MISSING


def cleaned(text: str) -> str:
    """Return a text of which every character can be drawn, on one line.

    Control and direction marks go, pictures (emoji) too; a letter no font has becomes "?". Whoever had a name
    of pictures alone is shown as "?" rather than as nothing.
    """
    composed = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    drawn = " ".join("".join(_clean_character(character) for character in composed).split(" "))
    drawn = " ".join(part for part in drawn.split(" ") if part)
    return drawn if drawn.strip(_JOINERS) or not text.strip() else MISSING
