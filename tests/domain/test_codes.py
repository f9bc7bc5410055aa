"""What texts of barcodes mean: examples from the standards and from the field."""

from datetime import date

import pytest

from storeassist_qt.domain.codes import (
    CodeRules,
    RestrictedPrefix,
    contained_gtin14,
    expand_upce,
    gs1_date,
    gtin14,
    gtin_check_digit,
    normalise_gtin,
    read_code,
    symbology_name,
)
from storeassist_qt.domain.errors import ScanError

DEMO = "09501101530003"


@pytest.mark.parametrize(
    ("text", "symbology"),
    [
        ("012345678905", "UPC-A"),
        ("0012345678905", "EAN-13"),
        ("012345678905", ""),
        ("00012345678905", ""),
        ("]E00012345678905", ""),
        ("]E0012345678905", ""),
        (" 012345678905\r", "UPCA"),
    ],
)
def test_upc_a_is_one_number_however_it_arrives(text, symbology):
    code = read_code(text, symbology)
    assert (code.kind, code.gtin14) == ("gtin", "00012345678905")


@pytest.mark.parametrize("text", ["04965802", "0049000006582", "049000006582"])
def test_upc_e_is_expanded_and_never_padded(text):
    assert read_code(text, "UPC-E").gtin14 == "00049000006582"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("04965802", "049000006582"),
        ("0123453", "012300000451"),
        ("01234531", "012300000451"),
        ("01234505", "012000003455"),
        ("0123444", "012340000046"),
        ("0123456", "012345000065"),
        ("123456", "012345000065"),
    ],
)
def test_upc_e_expands_by_its_last_digit(short, long):
    assert expand_upce(short) == long


def test_upc_e_with_a_wrong_check_digit_or_system_is_none():
    assert expand_upce("04965803") is None
    assert expand_upce("24965802") is None
    assert expand_upce("0496580A") is None


def test_ean_8_stays_an_ean_8():
    assert read_code("96385074", "EAN-8").gtin14 == "00000096385074"


def test_eight_digits_without_a_symbology_name_both_meanings():
    code = read_code("04965802")
    assert code.gtin14 == "00049000006582"
    assert all(other != code.gtin14 for other in code.also)


@pytest.mark.parametrize(
    ("text", "error"),
    [("400638133393A", "gtin_not_digits"), ("40063813339", "gtin_length"), ("4006381333930", "gtin_check_digit")],
)
def test_a_typed_gtin_is_refused_with_its_reason(text, error):
    with pytest.raises(ScanError) as raised:
        normalise_gtin(text)
    assert raised.value.code == error


def test_a_typed_gtin_may_hold_blanks_and_hyphens():
    assert normalise_gtin("4 006381-333931") == "04006381333931"


def test_other_scripts_digits_are_no_digits():
    assert gtin14("٤٠٠٦٣٨١٣٣٣٩٣١") is None
    assert read_code("²" * 13).gtin14 is None
    with pytest.raises(ScanError):
        gtin_check_digit("²²²")


def test_itf_14_keeps_its_packing_level_and_names_the_item_inside():
    code = read_code("10012345678902", "ITF")
    assert (code.kind, code.packing_level, code.gtin14) == ("itf14", 1, "10012345678902")
    assert code.contained_gtin14 == "00012345678905"


def test_variable_measure_and_level_zero_hold_no_other_item():
    assert contained_gtin14("90012345678908") is None
    assert contained_gtin14("00012345678905") is None


@pytest.mark.parametrize("text", ["123456", "1234567890", "10012345678903"])
def test_itf_that_is_no_gtin_14_is_no_gtin(text):
    assert read_code(text, "ITF").gtin14 is None


@pytest.mark.parametrize(
    "text",
    [
        f"]C101{DEMO}3103000195172612311 0".replace("1 0", "10AB-1"),
        f"]d201{DEMO}310300019517261231" + "10AB-1",
        f"\x1d01{DEMO}310300019510AB-1\x1d17261231",
        f"01{DEMO}310300019510AB-1<GS>17261231",
        f"(01){DEMO}(3103)000195(10)AB-1(17)261231",
        f"https://id.example.com/01/{DEMO}/10/AB-1?3103=000195&17=261231",
        f"HTTPS://id.example.com/some/shop/gtin/{DEMO[1:]}/lot/AB-1?3103=000195&exp=261231&utm=x",
    ],
)
def test_gs1_facts_are_read_from_every_form(text):
    code = read_code(text)
    assert code.gtin14 == DEMO
    assert (code.batch, code.expiry, code.weight_g) == ("AB-1", date(2026, 12, 31), 195)
    assert code.problem == ""


def test_a_digital_link_of_something_else_is_no_gtin():
    assert read_code("https://example.com/products/01/blue").kind == "other"
    assert read_code(f"ftp://id.gs1.org/01/{DEMO}").gtin14 is None


def test_a_wrong_check_digit_inside_an_element_string_is_said():
    code = read_code("]C10109501101530004")
    assert (code.gtin14, code.problem) == (None, "check_digit")


def test_a_lost_separator_is_said_rather_than_guessed():
    code = read_code(f"01{DEMO}10AB-117270101")
    assert (code.batch, code.expiry, code.problem) == ("AB-117270101", None, "separator_lost")


def test_day_zero_is_the_last_of_the_month():
    assert gs1_date("270200", 2026) == date(2027, 2, 28)
    assert gs1_date("280200", 2026) == date(2028, 2, 29)


def test_two_digit_years_follow_the_51_49_rule():
    assert gs1_date("760101", 2026) == date(2076, 1, 1)
    assert gs1_date("770101", 2026) == date(1977, 1, 1)
    assert gs1_date("010101", 2095) == date(2101, 1, 1)


def test_an_impossible_date_is_none_and_costs_nothing_else():
    code = read_code(f"]C101{DEMO}17261399")
    assert (code.gtin14, code.expiry) == (DEMO, None)


def test_expired_goods_are_known_by_ai_17():
    code = read_code(f"]C101{DEMO}17261120")
    assert code.is_expired(date(2026, 11, 21))
    assert not code.is_expired(date(2026, 11, 20))


@pytest.mark.parametrize(
    ("ai", "value", "grams"), [("3103", "000195", 195), ("3102", "000195", 1950), ("3105", "019549", 195)]
)
def test_weights_are_grams(ai, value, grams):
    assert read_code(f"]e001{DEMO}{ai}{value}").weight_g == grams


def test_pounds_become_grams():
    assert read_code(f"]e001{DEMO}3202000100").weight_g == 454


def test_counts_and_prices_are_read():
    assert read_code(f"]C102{DEMO}3724").count == 24
    assert read_code(f"]C101{DEMO}3922199").price_minor == 199
    assert read_code(f"]C101{DEMO}39328401995").price_minor == 1995


def test_an_sscc_is_no_item():
    code = read_code("]C100340123450000000017")
    assert (code.kind, code.sscc, code.gtin14) == ("sscc", "340123450000000017", None)


RULES = CodeRules(
    restricted=(
        RestrictedPrefix("28", item=(2, 7), value=(7, 12)),
        RestrictedPrefix("02", item=(2, 6), value=(7, 12), measure="price_minor", verifier=6),
    )
)


def test_a_weighed_label_is_compared_by_its_item_alone():
    light, heavy = (read_code(body + str(gtin_check_digit(body)), "EAN13", RULES) for body in WEIGHED)
    assert light.kind == "restricted"
    assert (light.item_code, light.weight_g, heavy.weight_g) == ("12345", 195, 1250)
    assert light.gtin14 == heavy.gtin14


WEIGHED = ("281234500195", "281234501250")


def test_a_priced_label_leaves_the_verifier_out():
    body = "021234700499"
    code = read_code(body + str(gtin_check_digit(body)), "EAN13", RULES)
    assert (code.item_code, code.price_minor) == ("1234", 499)
    assert code.gtin14 is not None
    assert code.gtin14[7] == "0"


def test_a_restricted_number_without_a_table_is_compared_whole():
    body = "201234501234"
    text = body + str(gtin_check_digit(body))
    code = read_code(text, "EAN13")
    assert (code.kind, code.gtin14, code.weight_g) == ("restricted", "0" + text, None)


def test_a_restricted_label_with_a_wrong_check_digit_is_refused():
    body = "281234500195"
    wrong = str((gtin_check_digit(body) + 1) % 10)
    assert read_code(body + wrong, "EAN13", RULES).gtin14 is None


def test_coupons_are_no_goods():
    body = "981234567890"
    assert read_code(body + str(gtin_check_digit(body)), "EAN13").kind == "coupon"


@pytest.mark.parametrize("symbology", ["Code128", "CODE39", "QRCode", ""])
def test_in_house_numbers_are_skus(symbology):
    code = read_code("NF-20418-NVY-M", symbology)
    assert (code.kind, code.text, code.gtin14) == ("sku", "NF-20418-NVY-M", None)


def test_totes_and_shelves_are_told_apart_from_items():
    tote, shelf = read_code("tote-B"), read_code("LOC-A12-3")
    assert (tote.kind, tote.item_code) == ("tote", "B")
    assert (shelf.kind, shelf.item_code) == ("location", "A12-3")


def test_a_number_with_a_wrong_check_digit_may_still_be_a_sku_and_says_so():
    code = read_code("4006381333930", "Code128")
    assert (code.kind, code.problem) == ("sku", "check_digit")
    assert read_code("4006381333930", "EAN13").kind == "other"


def test_an_add_on_behind_an_ean_is_left_out():
    assert read_code("9771234567003 12", "EAN13").gtin14 == "09771234567003"


def test_a_huge_text_is_answered_briefly():
    code = read_code("9" * 10_000_000)
    assert (code.kind, code.problem) == ("other", "too_long")
    assert len(code.raw) <= 4096


@pytest.mark.parametrize(
    ("name", "ours"),
    [("EAN-13", "ean13"), ("EAN13", "ean13"), ("I25", "itf"), ("QR Code", "qr"), ("DataBar Expanded", "databar")],
)
def test_decoders_names_become_ours(name, ours):
    assert symbology_name(name) == ours
