"""Properties of the code parsers, among them agreement with biip's own reading."""

import biip
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_messages import GS1Message
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.domain.codes import (
    CodeRules,
    RestrictedPrefix,
    expand_upce,
    gtin14,
    gtin_check_digit,
    has_check_digit,
    read_code,
    split_element_string,
)

digits = st.text("0123456789", min_size=1)
symbologies = st.sampled_from(["", "EAN-13", "EAN-8", "UPC-A", "UPC-E", "ITF", "Code128", "QRCode", "DataMatrix", "??"])
RULES = CodeRules(restricted=(RestrictedPrefix("2"), RestrictedPrefix("02", value=(0, 13), verifier=12)))
variable = st.text("ABCDEFGHJK0123456789-", min_size=1, max_size=20)
elements = st.one_of(
    st.tuples(st.just("10"), variable),
    st.tuples(st.just("21"), variable),
    st.tuples(st.just("17"), st.dates().map(lambda day: day.strftime("%y%m%d"))),
    st.tuples(st.sampled_from(["3100", "3103", "3202"]), st.text("0123456789", min_size=6, max_size=6)),
    st.tuples(st.just("37"), st.text("0123456789", min_size=1, max_size=8)),
)
gtins = st.text("0123456789", min_size=13, max_size=13).map(lambda body: body + str(gtin_check_digit(body)))


@given(st.text(), symbologies)
def test_no_text_whatever_raises(text, symbology):
    code = read_code(text, symbology, RULES)
    assert code.gtin14 is None or has_check_digit(code.gtin14)


@given(st.text("0123456789()]CdQe\x1d/:.htps <>GS", max_size=60), symbologies)
def test_no_text_near_the_grammar_raises(text, symbology):
    for sample in (text, "]C1" + text, "https://x/01/" + text, "(01)" + text):
        code = read_code(sample, symbology, RULES)
        assert all(len(gtin) == 14 and has_check_digit(gtin) for gtin in code.gtins)


@given(st.sampled_from([7, 11, 12, 13]).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)))
def test_a_body_with_its_check_digit_is_a_gtin_and_agrees_with_biip(body):
    text = body + str(gtin_check_digit(body))
    assert gtin14(text) == (text.zfill(14) if text.strip("0") else None)
    assert biip.checksums.gs1_standard_check_digit(body) == gtin_check_digit(body)


@given(gtins, st.integers(0, 13), st.integers(1, 9))
def test_any_single_wrong_digit_is_caught(text, place, shift):
    wrong = text[:place] + str((int(text[place]) + shift) % 10) + text[place + 1 :]
    assert gtin14(wrong) is None


@given(st.sampled_from("01"), st.text("0123456789", min_size=6, max_size=6))
def test_upc_e_expands_as_biip_does(system, body):
    ours = expand_upce(system + body)
    assert ours == biip.upc.Upc.parse(system + body).as_upc_a()
    assert ours is not None
    assert expand_upce(system + body + ours[-1]) == ours


@given(gtins, st.lists(elements, max_size=4, unique_by=lambda element: element[0]))
def test_element_strings_are_read_as_biip_reads_them(gtin, rest):
    text = "01" + gtin + "".join(f"{ai}{value}\x1d" for ai, value in rest)
    ours = split_element_string(text)
    theirs = GS1Message.parse(text).element_strings
    assert ours == [(element.ai.ai, element.value) for element in theirs]
    code = read_code("]C1" + text)
    assert code.gtin14 == (gtin if gtin.strip("0") else None)
    batch = theirs.get(ai="10")
    assert code.batch == (batch.value if batch else "")


@given(gtins, variable, st.text("0123456789", min_size=6, max_size=6))
def test_digital_links_are_read_as_biip_reads_them(gtin, batch, weight):
    address = f"https://id.gs1.org/01/{gtin}/10/{batch}?3103={weight}"
    code = read_code(address)
    theirs = GS1DigitalLinkURI.parse(address).element_strings
    assert code.gtin14 == (theirs[0].value if gtin.strip("0") else None)
    assert (code.batch, code.weight_g) == (batch, int(weight))


@given(st.text("0123456789", min_size=5, max_size=5), st.text("0123456789", min_size=5, max_size=5))
def test_the_same_weighed_item_is_one_gtin_at_every_weight(item, value):
    body = "20" + item + value
    empty = "20" + item + "00000"
    code = read_code(body + str(gtin_check_digit(body)), "EAN-13", RULES)
    assert code.gtin14 == "0" + empty + str(gtin_check_digit(empty))
    assert code.weight_g == int(value)
