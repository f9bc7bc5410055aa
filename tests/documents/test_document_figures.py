"""Figures, dates and words in the store's language."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from paper_desk import POLICY

from storeassist_qt.documents.locale import DocumentLocale
from storeassist_qt.documents.words import REASONS, WORDS
from storeassist_qt.domain import commands

AT = datetime(2026, 3, 1, 3, 4, tzinfo=UTC)


def locale(language: str, currency: str = "EUR", **more: object) -> DocumentLocale:
    return DocumentLocale(replace(POLICY, languages=(language,), **more), currency)


@pytest.mark.parametrize(
    ("language", "currency", "written"),
    [
        ("en", "USD", "$1,234,567.89"), ("en_IN", "INR", "₹12,34,567.89"), ("hi", "INR", "₹12,34,567.89"),
        ("es", "EUR", "1.234.567,89\u00a0€"), ("es-MX", "MXN", "MX$1,234,567.89"),
        ("fr", "EUR", "1\u202f234\u202f567,89\u00a0€"), ("de", "EUR", "1.234.567,89\u00a0€"),
        ("de-CH", "CHF", "CHF\u00a01’234’567.89"), ("ar", "AED", "AED\u00a01,234,567.89"),
        ("ja", "JPY", "¥123,456,789"), ("ar", "KWD", "KWD\u00a0123,456.789"), ("de", "CLF", "12.345,6789\u00a0CLF"),
    ],
)  # fmt: skip
def test_money_is_written_as_the_language_does(language, currency, written):
    assert locale(language, currency).money(123456789) == written


def test_small_and_negative_amounts_keep_their_zeros():
    assert locale("en", "USD").money(-5) == "−$0.05"
    assert locale("en", "KWD").money(7) == "KWD\u00a00.007"
    assert locale("en", "JPY").money(-5) == "−¥5"
    assert locale("de").money(-123456) == "−1.234,56\u00a0€"


@given(
    st.integers(-(10**15), 10**15),
    st.sampled_from(["en", "en-IN", "fr", "de", "de-CH", "es"]),
    st.sampled_from(["USD", "JPY", "KWD"]),
)
def test_a_written_figure_reads_back_as_the_same_minor_units(minor, language, currency):
    written = locale(language, currency).figure(minor)
    digits = "".join(sign for sign in written if sign.isdigit())
    assert int(digits) * (-1 if written.startswith("−") else 1) == minor


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "28 Feb 2026, 22:04"), ("es", "28 feb 2026, 22:04"), ("fr", "28 févr. 2026, 22:04"),
        ("de", "28.02.2026, 22:04"), ("ar", "28 فبراير 2026، 22:04"), ("hi", "28 फ़रवरी 2026, 22:04"),
        ("pt", "28 Feb 2026, 22:04"),
    ],
)  # fmt: skip
def test_moments_are_the_stores_in_zone_and_language(language, written):
    assert locale(language).moment(AT) == written


def test_the_twelve_hour_clock_has_no_hour_zero():
    twelve = locale("en", clock_24h=False)
    assert twelve.time(AT) == "10:04\u00a0PM"
    assert locale("en", clock_24h=False, time_zone="UTC").time(AT.replace(hour=0)) == "12:04\u00a0AM"
    assert locale("es", clock_24h=False).time(AT) == "10:04\u00a0p. m."


def test_an_unknown_zone_is_utc_and_said_in_the_log(caplog):
    assert locale("en", time_zone="Mars/Olympus").time(AT) == "03:04"
    assert "Mars/Olympus" in caplog.text


def test_every_language_has_every_word_with_the_same_places():
    import string

    def places(text: str) -> set[str]:
        return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}

    for words in WORDS.values():
        assert words.keys() == WORDS["en"].keys()
        assert all(places(text) == places(WORDS["en"][key]) for key, text in words.items())
        assert all(words.values())
    known = {*commands.RETURN_REASONS, *commands.REJECT_REASONS, *commands.UNSIGNED_REASONS}
    assert all(reasons.keys() == known for reasons in REASONS.values())
