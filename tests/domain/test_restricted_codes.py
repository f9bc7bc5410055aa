"""The store's table of its own labels, and GS1's published examples."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.domain.codes import RestrictedPrefix, gtin_check_digit, parse_restricted, read_code
from storeassist_qt.domain.errors import ScanError, SettingsError
from storeassist_qt.domain.policy import StorePolicy, code_rules, parse_setting


def test_a_layout_is_read_from_its_text():
    assert parse_restricted("20:2-7:7-12:weight_g:3") == RestrictedPrefix("20", (2, 7), (7, 12), "weight_g", 3)
    assert parse_restricted(" 02:2-6:7-12:price_minor:2:6 ") == RestrictedPrefix(
        "02", (2, 6), (7, 12), "price_minor", 2, 6
    )
    assert parse_restricted("29:2-8:8-12:count") == RestrictedPrefix("29", (2, 8), (8, 12), "count")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "all"),
        ("20:2-7", "all"),
        ("30:2-7:7-12:weight_g", "prefix"),
        ("x:2-7:7-12:weight_g", "prefix"),
        ("20:1-7:7-12:weight_g", "item"),
        ("20:7-2:7-12:weight_g", "item"),
        ("20:2-7:7-13:weight_g", "value"),
        ("20:2-8:7-12:weight_g", "value"),
        ("20:2-7:7-12:ounces", "measure"),
        ("20:2-7:7-12:weight_g:9", "decimals"),
        ("20:2-7:7-12:weight_g:3:12", "verifier"),
        ("20:2-7:7-12:weight_g:3:\u00b2", "verifier"),
    ],
)
def test_a_layout_that_makes_no_sense_names_its_part(text, part):
    with pytest.raises(ScanError) as caught:
        parse_restricted(text)
    assert (caught.value.code, caught.value.facts["part"]) == ("restricted_layout", part)


@given(st.text("0123456789:-weight_gpricemno \u0661", max_size=40))
def test_any_text_is_a_layout_or_an_error(text):
    try:
        layout = parse_restricted(text)
    except ScanError:
        return
    body = (layout.prefix + "0123456789" * 2)[:12]
    assert read_code(body + str(gtin_check_digit(body)), "EAN-13").kind == "restricted"


def test_the_store_setting_takes_several_layouts_and_none():
    value = parse_setting("restricted_codes", "20:2-7:7-12:weight_g:3, 02:2-6:7-12:price_minor:2:6")
    assert value == ("20:2-7:7-12:weight_g:3", "02:2-6:7-12:price_minor:2:6")
    assert parse_setting("restricted_codes", "none") == ()
    with pytest.raises(SettingsError) as caught:
        parse_setting("restricted_codes", "20:2-7:7-12:ounces")
    assert caught.value.facts["key"] == "restricted_codes"
    assert "measure in 20:2-7:7-12:ounces" in str(caught.value.facts["expected"])


def test_the_longest_prefix_of_a_store_wins_and_an_unknown_layout_is_passed_over(caplog):
    policy = StorePolicy(restricted_codes=("20:2-7:7-12:weight_g:3", "201:3-7:7-12:price_minor", "nonsense"))
    rules = code_rules(policy, date(2027, 5, 1))
    assert rules.year == 2027
    weight, price = (read_code(text + str(gtin_check_digit(text)), "EAN-13", rules) for text in PRINTED)
    assert (weight.weight_g, weight.price_minor) == (195, None)
    assert (price.weight_g, price.price_minor) == (None, 195)
    assert "nonsense" in caplog.text


PRINTED = ("209999900195", "201999900195")

# Examples printed in the GS1 General Specifications, the GS1 Barcode Syntax guides and the Digital Link standard.
PUBLISHED = [
    ("]C1010950110153000310AB-123", "09501101530003", {"batch": "AB-123"}),
    ("]d201095011015300031726123110AB-123", "09501101530003", {"expiry": date(2026, 12, 31), "batch": "AB-123"}),
    ("]d2010950110153000310AB-123\x1d17261231", "09501101530003", {"expiry": date(2026, 12, 31), "batch": "AB-123"}),
    ("]Q3010950600013435210ABC123\x1d21456", "09506000134352", {"batch": "ABC123", "serial": "456"}),
    ("]e001095011015300033103000195", "09501101530003", {"weight_g": 195}),
    ("]e00190012345678908310301750039220100", "90012345678908", {"weight_g": 17_500, "price_minor": 100}),
    ("(01)09506000134352(17)201225(10)ABC123", "09506000134352", {"expiry": date(2020, 12, 25), "batch": "ABC123"}),
    ("(01)09521234543213(3103)000500(3922)2995(15)261200", "09521234543213",
     {"weight_g": 500, "price_minor": 2995, "best_before": date(2026, 12, 31)}),
    ("https://id.gs1.org/01/09506000134352", "09506000134352", {}),
    ("https://id.gs1.org/01/09506000134352/10/ABC123?17=201225", "09506000134352",
     {"expiry": date(2020, 12, 25), "batch": "ABC123"}),
    ("https://example.com/01/9506000134352/21/456", "09506000134352", {"serial": "456"}),
    ("]C100095201234567891235", None, {"sscc": "095201234567891235"}),
    ("]C10295201234567891" + "23" + "3712", None, {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gtin14", "facts"), PUBLISHED)
def test_published_gs1_examples_mean_what_gs1_says(text, gtin14, facts):
    code = read_code(text)
    assert code.gtin14 == gtin14
    assert {name: getattr(code, name) for name in facts} == facts


def test_the_separator_between_open_elements_is_never_guessed():
    run_together = read_code("]d2010950110153000310AB-12317261231")
    assert (run_together.batch, run_together.expiry) == ("AB-12317261231", None)
    assert run_together.problem == "separator_lost"
