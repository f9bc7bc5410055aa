from __future__ import annotations

import pytest

from storeassist_qt.domain.errors import SignInError
from storeassist_qt.security.pins import FOR_TESTS, PRODUCTION, PinVerifiers, check_pin_form, wait_after


def test_the_right_pin_fits_and_another_does_not() -> None:
    verifiers = PinVerifiers(bytes(32), FOR_TESTS)
    verifier = verifiers.make("482915")
    assert verifiers.check(verifier, "482915")
    assert not verifiers.check(verifier, "482916")
    assert not verifiers.check("not a verifier", "482915")


def test_a_verifier_is_worth_nothing_without_its_secret() -> None:
    verifier = PinVerifiers(bytes(32), FOR_TESTS).make("482915")
    assert not PinVerifiers(b"x" * 32, FOR_TESTS).check(verifier, "482915")


def test_two_verifiers_of_one_pin_differ() -> None:
    verifiers = PinVerifiers(bytes(32), FOR_TESTS)
    assert verifiers.make("482915") != verifiers.make("482915")


def test_the_cost_in_production_is_64_mib_and_three_rounds() -> None:
    verifier = PinVerifiers(bytes(32)).make("482915")
    assert "m=65536,t=3,p=1" in verifier
    assert PinVerifiers(bytes(32), FOR_TESTS).is_outdated(verifier)
    assert (PRODUCTION.memory_kib, PRODUCTION.rounds) == (65536, 3)


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("12345", "pin_too_short"),
        ("1" * 13, "pin_too_short"),
        ("abcdef", "pin_not_digits"),
        ("", "pin_not_digits"),
        ("٤٨٢٩١٥", "pin_not_digits"),
        ("111111", "pin_too_simple"),
        ("123456", "pin_too_simple"),
        ("987654", "pin_too_simple"),
    ],
)
def test_a_pin_nobody_should_choose_is_refused(pin: str, code: str) -> None:
    with pytest.raises(SignInError) as caught:
        check_pin_form(pin)
    assert caught.value.code == code


def test_the_wait_starts_at_the_fifth_wrong_pin_and_doubles() -> None:
    assert [wait_after(n) for n in (0, 4, 5, 6, 9)] == [0, 0, 30, 60, 480]
