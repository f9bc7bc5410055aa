"""Tokens, codes and badges. What opens a door is kept as a hash only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

TOKEN_BYTES = 32
CHECK_IN_BYTES = 16
BADGE_PREFIX = "BADGE-"
# Without 0/O, 1/I/L and U: a code is read off a screen and typed.
_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 10


def new_token(size: int = TOKEN_BYTES) -> str:
    """Return a random token of `size` bytes, safe in an address."""
    return secrets.token_urlsafe(size)


def token_hash(token: str) -> str:
    """Return what is kept of a token: it is random already, so a plain SHA-256 is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_same(one: str, other: str) -> bool:
    """Compare two hashes in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def new_enrolment_code() -> str:
    """Return a single-use code of 10 letters (49 bits) in two groups, for example "7KQ4M-R2XPA"."""
    letters = "".join(secrets.choice(_CODE_LETTERS) for _ in range(CODE_LENGTH))
    return f"{letters[:5]}-{letters[5:]}"


def tidy_code(text: str) -> str:
    """Return a typed code as it was given out: upper case, without blanks, with its dash."""
    letters = "".join(letter for letter in text.upper() if letter.isalnum())
    return f"{letters[:5]}-{letters[5:]}"


def new_badge() -> str:
    """Return what a new badge's barcode says: the prefix and 80 random bits in base 32."""
    return BADGE_PREFIX + base64.b32encode(secrets.token_bytes(10)).decode()


def badge_hash(badge: str) -> str:
    """Return what is kept of a badge, with or without its prefix in the text read."""
    return hashlib.sha256(badge.strip().removeprefix(BADGE_PREFIX).upper().encode()).hexdigest()
