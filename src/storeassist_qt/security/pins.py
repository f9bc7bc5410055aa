"""PIN verifiers: argon2id over HMAC-SHA-256(secret, PIN).

The secret never stands beside the verifiers: who has copied the database alone cannot try PINs. 10,000 four-digit PINs
fall within an hour even so, hence six digits or more.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

import argon2
from argon2.low_level import Type

from storeassist_qt.domain.errors import SignInError

PIN_DIGITS_MIN = 6
PIN_DIGITS_MAX = 12


@dataclass(frozen=True)
class PinCost:
    """What one check costs; memory in KiB. Tests use less."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 1


PRODUCTION = PinCost()
FOR_TESTS = PinCost(memory_kib=64, rounds=1)


def check_pin_form(pin: str) -> None:
    """Raise SignInError("pin_too_short" | "pin_not_digits" | "pin_too_simple") for a PIN nobody should choose."""
    if not pin.isascii() or not pin.isdigit():
        raise SignInError("pin_not_digits", least=PIN_DIGITS_MIN, most=PIN_DIGITS_MAX)
    if not PIN_DIGITS_MIN <= len(pin) <= PIN_DIGITS_MAX:
        raise SignInError("pin_too_short", least=PIN_DIGITS_MIN, most=PIN_DIGITS_MAX)
    if len(set(pin)) == 1 or pin in "01234567890123456789" or pin in "98765432109876543210":
        raise SignInError("pin_too_simple", least=PIN_DIGITS_MIN)


class PinVerifiers:
    """Makes and checks verifiers with one secret; safe to use from several threads."""

    def __init__(self, secret: bytes, cost: PinCost = PRODUCTION) -> None:
        if len(secret) < 32:
            raise ValueError("the secret needs 32 bytes or more")
        self._secret = secret
        self._hasher = argon2.PasswordHasher(
            time_cost=cost.rounds, memory_cost=cost.memory_kib, parallelism=cost.lanes, hash_len=32, type=Type.ID
        )

    def make(self, pin: str) -> str:
        """Return the verifier of a PIN, an argon2 text with its own salt."""
        return self._hasher.hash(self._keyed(pin))

    def check(self, verifier: str, pin: str) -> bool:
        """Tell whether the PIN fits; takes as long for a wrong one as for the right one."""
        try:
            return self._hasher.verify(verifier, self._keyed(pin))
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
            return False

    def is_outdated(self, verifier: str) -> bool:
        """Tell whether the verifier was made at another cost and should be made anew."""
        return self._hasher.check_needs_rehash(verifier)

    def _keyed(self, pin: str) -> bytes:
        return hmac.new(self._secret, pin.encode(), hashlib.sha256).hexdigest().encode()


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong PINs in a row: none up to 4, then 30 and doubling."""
    return 0 if failures < TRIES_BEFORE_WAIT else 30 * 2 ** (failures - TRIES_BEFORE_WAIT)


TRIES_BEFORE_WAIT = 5
TRIES_BEFORE_LOCK = 10
