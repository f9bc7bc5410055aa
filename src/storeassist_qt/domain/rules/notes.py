"""Free text on orders: its length, and card numbers that have no place there."""

from __future__ import annotations

import re

from storeassist_qt.domain.errors import Refused

NOTE_LENGTH = 500
CARD_DIGITS = (13, 19)
_DIGIT_GROUPS = re.compile(r"\d+(?:[\s\-.]{1,2}\d+)*")
_DIGITS = re.compile(r"\d+")


def refuse_card_number(text: str) -> None:
    """Raise Refused("card_number") where a text holds a Luhn-valid run of 13 to 19 digits.

    Digits may stand in groups, and another number may stand beside them: every row of whole groups is tried.
    """
    for run in _DIGIT_GROUPS.findall(text):
        groups = _DIGITS.findall(run)
        for start in range(len(groups)):
            row = ""
            for group in groups[start:]:
                row += group
                if len(row) > CARD_DIGITS[1]:
                    break
                if len(row) >= CARD_DIGITS[0] and _is_luhn_valid(row):
                    raise Refused("card_number")


def _is_luhn_valid(row: str) -> bool:
    doubled = [
        digit if index % 2 == 0 else (digit * 2 - 9 if digit > 4 else digit * 2)
        for index, digit in enumerate(int(letter) for letter in reversed(row))
    ]
    return sum(doubled) % 10 == 0
