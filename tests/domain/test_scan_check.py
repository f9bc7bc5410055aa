"""What the scan doctor concludes from one burst."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.domain.scan_check import TEST_GTIN, TEST_TEXT, KeyLog, additions_of, damage_of, examine, visible


def typed(text, *, gap=2.0, end="\r"):
    log = KeyLog()
    at = 1000.0
    scan = None
    for char in text + end:
        scan = log.key(char, at)
        at += gap
    scan = scan or log.silence(at + 500)
    assert scan is not None
    return examine(scan)


def test_a_good_scan_has_nothing_to_say():
    found = typed(TEST_GTIN)
    assert found.findings == ()
    assert (found.code.gtin14, found.ended_by, found.median_gap_ms) == ("0" + TEST_GTIN, "CR", 2.0)
    assert len(found.gaps_ms) == len(TEST_GTIN) - 1


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("SCAN\u00dfqwertzy-M\u00d61234567890", "layout_german"),
        ("SCQN)azertyw!?M&\u00e9\"'(-\u00e8_\u00e7\u00e0", "layout_french"),
        ("SCAN'qwertyz-M\u00d11234567890", "layout_spanish"),
        ("scan-QWERTYZ/m:1234567890", "caps_lock"),
        ("SCAN-qwertyz/M;1234567890", "layout_unknown"),
        ("\u00e7'&(\"\u00e9&\"'(", "layout_french"),
        ("NF\u00df20418", "layout_german"),
    ],
)
def test_a_layout_shows_in_what_it_does_to_the_text(text, finding):
    assert damage_of(text) == finding


def test_doubled_output_is_found():
    assert "doubled" in typed(TEST_GTIN * 2).findings


def test_a_lost_separator_is_found():
    assert "separator_lost" in typed("]C1010952123454321310AB-117301231").findings
    assert "separator_lost" not in typed("]C1010952123454321310AB-1\x1d17301231").findings


def test_a_missing_end_and_a_slow_scanner_are_found():
    assert "no_end" in typed(TEST_GTIN, end="").findings
    assert "slow" in typed(TEST_GTIN, gap=30.0).findings


def test_what_a_scanner_adds_is_found():
    found = typed(f"%{TEST_TEXT}#")
    assert found.findings[-2:] == ("prefix_typed", "suffix_typed")
    assert additions_of(found.text) == ("%", "#")
    assert additions_of("nothing of ours") == ("", "")


def test_control_characters_are_named():
    assert visible("\x02]C1\x1dA\r") == "<STX>]C1<GS>A<CR>"


@given(st.text(max_size=60))
def test_no_text_whatever_raises(text):
    assert damage_of(text) in {
        "", "layout_german", "layout_french", "layout_spanish", "layout_unknown", "caps_lock"
    }  # fmt: skip
    assert isinstance(visible(text), str)
