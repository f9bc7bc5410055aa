"""What a scan means on a walk."""

from datetime import date, timedelta

import pytest
from order_desk import LID, MUG, NOW, SHIRT, SHIRT_CASE, Desk, bundle, line

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.catalogue import Product, ProductCode, ShelfPlace
from storeassist_qt.domain.codes import CodeRules, RestrictedPrefix, gtin_check_digit, read_code
from storeassist_qt.domain.matching import Meaning, judge
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.domain.walk import build_walk

TODAY = date(2026, 3, 2)


def gtin(body):
    return f"{body}{gtin_check_digit(body)}"


SHIRT_L = gtin("0952123454322")
SHIRT_BLUE = gtin("0952123454323")
RADIO = gtin("0952123454324")
NEW_CODE = gtin("0952123454325")
SOLD_ELSEWHERE = gtin("0952123499999")


class Shelves:
    """A small catalogue."""

    def __init__(self, *products: Product) -> None:
        self._products = products

    def product(self, sku):
        return next((product for product in self._products if product.sku.casefold() == sku.casefold()), None)

    def by_code(self, code):
        for product in self._products:
            for known in product.codes:
                if known.gtin14 == code:
                    return product, known.units
            if product.in_house_code and product.in_house_code == code:
                return product, 1
        return None

    def products(self, skus):
        return {sku: found for sku in skus if (found := self.product(sku))}

    def last_seen(self, sku):
        return None

    def is_empty(self):
        return not self._products


def product(sku, code, name="Shirt", **more):
    places = {"SHIRT-M": "A1", "SOCK": "A2", "MUG": "A3"}
    place = (ShelfPlace(places[sku]),) if sku in places else ()
    return Product(product_id=sku, sku=sku, name=name, codes=(ProductCode(code),), places=place, **more)


CATALOGUE = Shelves(
    Product(
        product_id="SHIRT-M",
        sku="SHIRT-M",
        name="Shirt",
        size="M",
        codes=(ProductCode(SHIRT), ProductCode(SHIRT_CASE, 6), ProductCode(NEW_CODE), ProductCode("0" * 13 + "0", 12)),
        places=(ShelfPlace("A1"),),
        in_house_code="HOUSE-7",
    ),
    product("SHIRT-L", SHIRT_L, size="L"),
    product("SHIRT-M-B", SHIRT_BLUE, size="M", colour="blue"),
    product("RADIO", RADIO, "Radio"),
    product("MUG", MUG, "Mug"),
    product("LID", LID, "Lid"),
)


def judged(text, *desks, current=0, source="trigger", times=1, is_contested=False, rules=None):
    walk = build_walk([desk.order for desk in desks], CATALOGUE.products(["SHIRT-M", "MUG", "LID"]))
    scanned = read_code(text, "", rules) if rules else read_code(text)
    seen = SeenCode(text=text, symbology="", source=source, times=times, is_contested=is_contested)
    task = walk.tasks[current] if current is not None and walk.tasks else None
    return judge(walk, task, seen, scanned, CATALOGUE, TODAY)


def test_the_expected_item_counts_on_the_first_frame():
    found = judged(SHIRT, Desk(), source="camera", times=1)
    assert (found.meaning, found.code, found.quantity) == (Meaning.MATCH, SHIRT, 1)


@pytest.mark.parametrize("text", [SHIRT[1:], SHIRT, f"]E0{SHIRT[1:]}", f"01{SHIRT}", "shirt-m"])
def test_a_code_counts_in_whichever_form_it_arrives(text):
    assert judged(text, Desk()).meaning is Meaning.MATCH


def test_what_a_scan_said_can_be_picked_as_it_is():
    desk = Desk(line(ordered=6))
    for text in (SHIRT, "SHIRT-M", NEW_CODE, "HOUSE-7"):
        found = judged(text, desk)
        assert found.meaning is Meaning.MATCH
        desk.do(c.PickUnits(line_id="L1", quantity=found.quantity, code=found.code))
    assert desk.places() == {"open": 2, "picked": 4}


def test_a_scan_of_another_open_line_counts_there():
    other = Desk(order_id="o-2", number="100215")
    mug = Desk(line(sku="MUG", name="Mug", codes=(ProductCode(MUG),)))
    found = judged(SHIRT, other, mug, current=1)
    assert (found.meaning, found.task.order_id) == (Meaning.ELSEWHERE, "o-2")


def test_the_current_line_is_preferred_to_a_more_overdue_one():
    sooner = Desk(due_at=NOW - timedelta(hours=9))
    later = Desk(order_id="o-2", number="100215")
    found = judged(SHIRT, sooner, later, current=1)
    assert (found.meaning, found.task.order_id) == (Meaning.MATCH, "o-2")


def test_elsewhere_is_the_most_overdue_of_the_others():
    mug = Desk(line(sku="MUG", name="Mug", codes=(ProductCode(MUG),)))
    late = Desk(order_id="o-3", number="100216", due_at=NOW - timedelta(hours=3))
    soon = Desk(order_id="o-2", number="100215", due_at=NOW)
    found = judged(SHIRT, soon, late, mug, current=2)
    assert (found.meaning, found.task.order_id) == (Meaning.ELSEWHERE, "o-3")


def test_a_complete_line_hands_the_scan_on_to_an_open_one():
    done = Desk()
    done.pick(2)
    found = judged(SHIRT, done, Desk(order_id="o-2", number="100215"), current=0)
    assert (found.meaning, found.task.order_id) == (Meaning.ELSEWHERE, "o-2")


def test_one_more_than_needed_is_an_over_scan():
    desk = Desk()
    desk.pick(2)
    found = judged(SHIRT, desk)
    assert (found.meaning, found.task.picked, found.task.needed) == (Meaning.OVER_SCAN, 2, 2)


def test_what_was_marked_missing_counts_when_it_is_found_after_all():
    desk = Desk()
    desk.pick()
    desk.missing()
    assert judged(SHIRT, desk).meaning is Meaning.MATCH


@pytest.mark.parametrize(("code", "differs"), [(SHIRT_L, "size"), (SHIRT_BLUE, "colour"), (RADIO, "item")])
def test_a_wrong_item_says_what_differs(code, differs):
    found = judged(code, Desk())
    assert (found.meaning, found.differs_in, found.task.size) == (Meaning.WRONG, differs, "M")
    assert found.product.codes[0].gtin14 == code


def test_a_known_item_that_no_line_needs_is_not_in_this_walk():
    assert judged(RADIO, Desk(), current=None).meaning is Meaning.NOT_IN_WALK


@pytest.mark.parametrize(
    ("times", "is_contested", "meaning"),
    [(1, False, Meaning.WAIT), (2, False, Meaning.WRONG), (2, True, Meaning.WAIT), (3, True, Meaning.WRONG)],
)
def test_the_camera_says_wrong_only_after_equal_reads(times, is_contested, meaning):
    assert judged(RADIO, Desk(), source="camera", times=times, is_contested=is_contested).meaning is meaning


@pytest.mark.parametrize(("times", "meaning"), [(1, Meaning.WAIT), (2, Meaning.WAIT), (3, Meaning.UNKNOWN)])
def test_the_camera_says_unknown_only_after_three_reads(times, meaning):
    assert judged(SOLD_ELSEWHERE, Desk(), source="camera", times=times).meaning is meaning


@pytest.mark.parametrize("source", ["trigger", "typed"])
def test_the_trigger_and_the_keypad_are_answered_at_once(source):
    assert judged(SOLD_ELSEWHERE, Desk(), source=source).meaning is Meaning.UNKNOWN
    assert judged(RADIO, Desk(), source=source).meaning is Meaning.WRONG


def test_a_case_counts_its_pieces_where_all_are_needed():
    found = judged(SHIRT_CASE, Desk(line(ordered=8)))
    assert (found.meaning, found.quantity, found.code) == (Meaning.MATCH, 6, SHIRT_CASE)


def test_a_case_with_more_than_is_needed_counts_nothing():
    found = judged(SHIRT_CASE, Desk(line(ordered=5)))
    assert (found.meaning, found.pack_units) == (Meaning.PACK, 6)


def test_a_case_goes_where_it_fits_whole():
    small = Desk()
    large = Desk(line(ordered=6), order_id="o-2", number="100215")
    found = judged(SHIRT_CASE, small, large, current=0)
    assert (found.meaning, found.task.order_id, found.quantity) == (Meaning.ELSEWHERE, "o-2", 6)


def test_a_case_may_fill_open_units_and_those_found_after_all():
    desk = Desk(line(ordered=6))
    desk.missing(2)
    found = judged(SHIRT_CASE, desk)
    assert (found.meaning, found.quantity) == (Meaning.MATCH, 6)
    desk.do(c.PickUnits(line_id="L1", quantity=6, code=SHIRT_CASE))


def test_a_case_whose_size_nobody_knows_never_counts_as_one_piece():
    body = "3" + SHIRT[1:13]
    found = judged(gtin(body), Desk(line(ordered=24)))
    assert (found.meaning, found.pack_units) == (Meaning.PACK, 2)


def test_expired_goods_are_refused_before_they_count():
    yesterday = judged(f"01{SHIRT}17260301", Desk())
    assert (yesterday.meaning, yesterday.expiry) == (Meaning.EXPIRED, date(2026, 3, 1))
    today = judged(f"01{SHIRT}1726030210LOT7", Desk())
    assert (today.meaning, today.batch) == (Meaning.MATCH, "LOT7")


def test_a_part_of_a_bundle_is_found_by_its_own_code():
    desk = Desk(bundle())
    found = judged(MUG, desk, current=None)
    assert (found.meaning, found.task.part_id) == (Meaning.MATCH, "mug")
    desk.part("mug", 2)
    assert judged(MUG, desk, current=None).meaning is Meaning.OVER_SCAN


def test_a_weighed_label_brings_its_weight():
    rules = CodeRules(restricted=(RestrictedPrefix("21"),))
    item = read_code(f"2112345{'01234'}{gtin_check_digit('211234501234')}", "EAN-13", rules)
    cheese = Desk(line(sku="CHEESE", is_weighed=True, codes=(ProductCode(item.gtin14),)))
    found = judged(item.raw, cheese, rules=rules)
    assert (found.meaning, found.weight_g) == (Meaning.MATCH, 1234)
    cheese.do(c.PickUnits(line_id="L1", code=found.code, weight_g=found.weight_g))


def cheese_desk(ordered=2, grams=1000):
    return Desk(line(sku="CHEESE", ordered=ordered, is_weighed=True, weight_ordered_g=grams, codes=(CHEESE_CODE,)))


def weighed_label(grams):
    body = f"2112345{grams:05}"
    return f"{body}{gtin_check_digit(body)}"


WEIGHED_RULES = CodeRules(restricted=(RestrictedPrefix("21"),))
CHEESE_CODE = ProductCode(gtin("0211234500000"))


@pytest.mark.parametrize(("grams", "is_off"), [(500, False), (550, False), (450, False), (551, True), (449, True)])
def test_a_weight_beyond_the_tolerance_counts_and_is_said(grams, is_off):
    found = judged(weighed_label(grams), cheese_desk(), rules=WEIGHED_RULES)
    assert (found.meaning, found.weight_g, found.weight_expected_g) == (Meaning.MATCH, grams, 500)
    assert found.weight_off is is_off


def test_a_weight_nobody_ordered_is_not_judged():
    found = judged(weighed_label(900), cheese_desk(grams=0), rules=WEIGHED_RULES)
    assert (found.meaning, found.weight_expected_g, found.weight_off) == (Meaning.MATCH, 0, False)


def test_the_number_on_a_label_of_the_shop_names_the_item_by_its_sku():
    desk = Desk(line(sku="12345", is_weighed=True, codes=()))
    assert judged(weighed_label(700), desk, rules=WEIGHED_RULES).meaning is Meaning.MATCH


def test_every_barcode_of_an_item_counts():
    other = gtin("0952123454399")
    desk = Desk(line(codes=(ProductCode(SHIRT), ProductCode(other))))
    assert judged(SHIRT, desk).meaning is Meaning.MATCH
    found = judged(other, desk)
    assert (found.meaning, found.code) == (Meaning.MATCH, other)
