from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from tests.ui.fakes import NOW, FakeStoreSettings

from storeassist_qt.domain.policy import StorePolicy
from storeassist_qt.ui.vm.format import Formatter, fill, initials, joined, mask_phone, translate


@pytest.fixture
def store():
    return FakeStoreSettings()


@pytest.fixture
def words(store):
    return Formatter(store)


def test_money_is_written_in_the_currency_of_the_store_with_its_own_digits(words, store):
    assert words.money(6800) == "$68.00"
    assert words.money(123456) == "$1,234.56"
    store.change(currency="JPY")
    assert words.money(6800) == "¥6,800"
    assert words.money(1250, "EUR") == "€12.50"


def test_times_are_those_of_the_store(words, store):
    assert words.time(NOW) == "14:08"
    store.change(time_zone="America/New_York", clock_24h=False)
    assert words.time(NOW) == "9:08 AM"


def test_an_unknown_time_zone_falls_back_to_utc(caplog):
    assert Formatter(FakeStoreSettings(StorePolicy(time_zone="Mars/Base"))).time(NOW) == "14:08"
    assert "Mars/Base" in caplog.text


@pytest.mark.parametrize(
    ("minutes", "text", "kind"),
    [
        (-117, "Overdue 1 h 57", "danger_fill"),
        (-24, "Overdue 24 min", "danger_fill"),
        (-0.2, "Overdue 1 min", "danger_fill"),
        (0.5, "Due now", "warn_fill"),
        (12, "Due in 12 min", "warn_fill"),
        (30, "Due in 30 min", "warn_fill"),
        (31, "Due in 31 min", "neutral"),
        (125, "Due in 2 h 05", "neutral"),
        (19 * 60, "Due tomorrow 09:08", "neutral"),
        (-60 * 51, "Overdue 2 d 3 h", "danger_fill"),
    ],
)
def test_due_words_follow_the_thresholds_of_the_store(words, minutes, text, kind):
    chip = words.due(NOW + timedelta(minutes=minutes), NOW)
    assert (chip.text, chip.kind) == (text, kind)


@pytest.mark.parametrize(
    ("seconds", "text", "kind"), [(48, "0:48", "neutral"), (220, "3:40", "warn_fill"), (432, "7:12", "danger_fill")]
)
def test_waits_turn_amber_and_red(words, seconds, text, kind):
    chip = words.wait(NOW - timedelta(seconds=seconds), NOW)
    assert (chip.text, chip.kind) == (text, kind)


def test_days_are_named_up_to_yesterday(words):
    assert words.when(NOW - timedelta(hours=1), NOW) == "Today 13:08"
    assert words.when(NOW - timedelta(days=1), NOW) == "Yesterday 14:08"
    assert words.when(datetime(2026, 11, 16, 9, 0, tzinfo=UTC), NOW) == "16 Nov"


def test_plurals_read_well_without_a_translation():
    assert translate("Format", "%n unit(s)", "", 1) == "1 unit"
    assert translate("Format", "%n unit(s)", "", 2) == "2 units"


def test_a_value_with_a_placeholder_in_it_stays_as_it_is():
    assert fill("%1 and %2", "50%1", "b") == "50%1 and b"
    assert fill("100 % of %1", "it") == "100 % of it"


def test_names_and_phones_are_shortened():
    assert initials("Priya Raman") == "PR"
    assert initials("") == "?"
    assert mask_phone("(555) 014-2214") == "•••2214"
    assert joined("a", "", "b") == "a · b"


def test_parts_keep_their_direction_beside_each_other_in_a_right_to_left_language():
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("ar"))
        assert joined("Ravi Mehta", "3 أصناف") == "\u2068Ravi Mehta\u2069 · \u20683 أصناف\u2069"
        assert joined("Ravi Mehta", "") == "Ravi Mehta"
        QLocale.setDefault(QLocale("de"))
        assert joined("Ravi Mehta", "3 Artikel") == "Ravi Mehta · 3 Artikel"
    finally:
        QLocale.setDefault(before)
