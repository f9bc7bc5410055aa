"""Scanner or person? Keys with time stamps in, decisions out."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeassist_qt.scanning.wedge import PASS, Wedge, WedgeSettings, undoubled


class Typist:
    """Feeds a wedge and acts on its decisions as the event filter does."""

    def __init__(self, settings=None, protected=False):
        self.wedge = Wedge(settings)
        self.now = 1000.0
        self.bursts = []
        self.delivered = []  # what reached the focused widget, in order
        self.refused = []
        self.protected = protected

    def _do(self, decision, current=None):
        self.delivered += decision.replay
        if current is not None and not decision.hold:
            self.delivered.append(current)
        if decision.burst:
            self.bursts.append(decision.burst)
        if decision.refused:
            self.refused.append((decision.refused, decision.refused_length))

    def press(self, char, after=0.0, **flags):
        deadline = self.wedge.next_deadline()
        if deadline is not None and deadline <= self.now + after:
            self.now, after = deadline, self.now + after - deadline
            self._do(self.wedge.tick(self.now))
            return self.press(char, after, **flags)
        self.now += after
        self._do(self.wedge.key(char, self.now, char, protected=self.protected, **flags), char)
        return self

    def scan(self, text, gap=5.0, end="\r", first=300.0):
        for place, char in enumerate(text + end):
            self.press(char, gap if place else first)
        return self

    def wait(self, ms):
        until = self.now + ms
        while (deadline := self.wedge.next_deadline()) is not None and deadline <= until:
            self.now = deadline
            self._do(self.wedge.tick(deadline))
        self.now = until
        return self

    @property
    def texts(self):
        return [burst.text for burst in self.bursts]


@pytest.mark.parametrize(("end", "name"), [("\r", "CR"), ("\n", "LF"), ("\t", "Tab"), ("", "silence")])
def test_a_burst_is_one_barcode_and_nothing_reaches_the_widget(end, name):
    typist = Typist().scan("4006381333931", end=end).wait(150)
    assert typist.texts == ["4006381333931"]
    assert typist.bursts[0].ended_by == name
    assert typist.delivered == []


def test_cr_lf_ends_one_burst_and_presses_nothing():
    typist = Typist().scan("4006381333931", end="\r\n").wait(200)
    assert typist.texts == ["4006381333931"]
    assert typist.delivered == []


def test_typing_is_replayed_in_order():
    typist = Typist()
    for char in "hello":
        typist.press(char, 120)
    typist.wait(200)
    assert typist.delivered == list("hello")
    assert typist.bursts == []


def test_typing_is_given_back_after_35_ms():
    typist = Typist().press("a", 10)
    assert typist.wait(34).delivered == []
    assert typist.wait(2).delivered == ["a"]


def test_fast_typing_with_one_longer_gap_is_typing():
    typist = Typist()
    for char, gap in zip("abcdefg\r", [9, 20, 20, 20, 20, 60, 20, 20], strict=True):
        typist.press(char, gap)
    typist.wait(200)
    assert "".join(typist.delivered) == "abcdefg\r"
    assert typist.bursts == []


def test_enter_after_typed_digits_reaches_the_field_behind_them():
    typist = Typist().press("1", 100).press("2", 10).press("\r", 10).wait(200)
    assert typist.delivered == ["1", "2", "\r"]


def test_enter_alone_presses_the_focused_button():
    assert Typist().press("\r", 500).delivered == ["\r"]


def test_the_enter_of_a_burst_never_does_but_the_next_one_does():
    typist = Typist().scan("4006381333931").press("\r", 400)
    assert typist.delivered == ["\r"]


def test_a_held_key_is_no_scan():
    typist = Typist().press("7", 100)
    for _ in range(50):
        typist.press("7", 30, auto_repeat=True)
    typist.wait(200)
    assert typist.delivered == ["7"] * 51
    assert typist.bursts == []


def test_an_arrow_key_gives_back_what_was_held_first():
    typist = Typist().press("a", 100).press("b", 10)
    typist._do(typist.wedge.key("", typist.now + 5, "left"), "left")
    assert typist.delivered == ["a", "b", "left"]


def test_losing_the_focus_gives_everything_back():
    typist = Typist().press("a", 100).press("b", 10)
    typist._do(typist.wedge.flush())
    assert typist.delivered == ["a", "b"]
    assert typist.wedge.next_deadline() is None


def test_aim_identifiers_are_stripped_and_used():
    typist = Typist().scan("]C10109501101530003\x1d17270101")
    (burst,) = typist.bursts
    assert (burst.aim, burst.symbology, burst.text) == ("]C1", "gs1_128", "0109501101530003\x1d17270101")


def test_600_scans_at_ten_a_second_are_600_barcodes():
    typist = Typist()
    codes = [f"{place:013d}" for place in range(600)]
    for code in codes:
        start = typist.now
        typist.scan(code, gap=4.0, first=10.0)
        typist.wait(100 - (typist.now - start))
    assert typist.texts == codes
    assert typist.delivered == []
    assert typist.now == pytest.approx(61_000)


def test_600_scans_without_a_terminator_are_600_barcodes():
    typist = Typist()
    for place in range(600):
        typist.scan(f"{place:08d}", gap=2.0, end="", first=102.0)
    assert len(typist.wait(200).texts) == 600


def test_prefix_and_suffix_alone_decide():
    settings = WedgeSettings(prefix="\x02", suffix="\x03")
    typist = Typist(settings).scan("4006381333931").wait(200)
    assert typist.bursts == []
    assert "".join(typist.delivered) == "4006381333931\r"
    typist.scan("\x0242\x03", end="").wait(200)
    assert typist.texts == ["42"]


def test_a_slow_scanner_with_a_prefix_is_read_whole():
    typist = Typist(WedgeSettings(prefix="~")).scan("~4006381333931", gap=80.0)
    assert typist.texts == ["4006381333931"]


def test_a_prefix_typed_by_a_person_is_given_back():
    typist = Typist(WedgeSettings(prefix="]C")).press("]", 100).press("a", 20).press("b", 400).wait(300)
    assert typist.delivered == ["]", "a", "b"]


def test_a_prefix_without_its_suffix_is_given_back():
    typist = Typist(WedgeSettings(prefix="\x02", suffix="\x03")).press("\x02", 50).press("a", 10).wait(300)
    assert typist.delivered == ["\x02", "a"]


def test_an_aim_identifier_may_be_the_prefix():
    (burst,) = Typist(WedgeSettings(prefix="]")).scan("]E04006381333931").bursts
    assert (burst.aim, burst.text) == ("]E0", "4006381333931")


def test_a_suffix_alone_ends_a_burst_and_its_enter_is_swallowed():
    typist = Typist(WedgeSettings(suffix="#")).scan("4006381333931#").wait(200)
    assert typist.texts == ["4006381333931"]
    assert typist.delivered == []


def test_enter_itself_may_be_the_suffix():
    typist = Typist(WedgeSettings(suffix="\r")).scan("AB").wait(200)
    assert typist.texts == ["AB"]


def test_pin_fields_see_every_key_and_no_burst():
    typist = Typist(protected=True).scan("123456").wait(200)
    assert typist.bursts == []
    assert "".join(typist.delivered) == "123456\r"


def test_a_badge_with_its_prefix_is_caught_in_a_pin_field():
    typist = Typist(WedgeSettings(badge_prefix="BDG-"), protected=True).scan("BDG-1047").wait(200)
    assert typist.texts == ["1047"]
    assert typist.delivered == []


def test_a_code_typed_twice_in_one_go_is_given_once_and_said():
    typist = Typist().scan("40063813339314006381333931")
    assert [(burst.text, burst.doubled) for burst in typist.bursts] == [("4006381333931", True)]
    typist = Typist().scan("]E04006381333931]E04006381333931")
    assert [(burst.text, burst.doubled) for burst in typist.bursts] == [("4006381333931", True)]


def test_a_code_sent_twice_in_a_row_is_said_and_not_lost():
    typist = Typist().scan("4006381333931").scan("4006381333931", first=3.0)
    assert [burst.doubled for burst in typist.bursts] == [False, True]
    assert not Typist().scan("96385074").scan("96385074", first=60.0).bursts[1].doubled


@pytest.mark.parametrize("text", ["12341234", "AB12AB12", "0000", "4006381333931"])
def test_short_numbers_are_not_cut_in_two(text):
    assert undoubled(text) is None


def test_ten_megabytes_are_refused_once_and_never_kept():
    wedge, now, refused = Wedge(), 0.0, []
    for _ in range(10_000_000 // 100):  # 100 keys share a time stamp, to keep the test short
        now += 1
        decision = wedge.key("9", now, "9")
        assert decision.hold
        refused += [decision.refused] if decision.refused else []
    assert len(wedge._chars) <= wedge.settings.max_length
    decision = wedge.key("\r", now + 1)
    assert (decision.refused, decision.refused_length) == ("burst_too_long", 100_000)
    assert decision.hold
    assert decision.replay == ()
    assert refused == []
    assert wedge.next_deadline() is None


def test_silence_ends_an_endless_burst_too():
    typist = Typist(WedgeSettings(max_length=50)).scan("9" * 80, end="").wait(200)
    assert typist.refused == [("burst_too_long", 80)]
    assert typist.scan("4006381333931").texts == ["4006381333931"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from("ab1]C0\r\n\t\x1d\x02"), st.sampled_from([0.0, 5.0, 36.0, 99.0, 150.0]), st.booleans()
        )
    ),
    st.sampled_from(
        [WedgeSettings(), WedgeSettings(prefix="a"), WedgeSettings(suffix="b"), WedgeSettings(prefix="]C")]
    ),
    st.booleans(),
)
def test_no_key_is_lost_or_doubled_whatever_is_typed(keys, settings, protected):
    wedge, now, got, swallowed = Wedge(settings), 0.0, [], 0
    for number, (char, gap, repeat) in enumerate(keys):
        now += gap
        decision = wedge.key(char, now, number, auto_repeat=repeat, protected=protected)
        got += decision.replay
        if not decision.hold:
            got.append(number)
        swallowed += len(decision.burst.raw) if decision.burst else 0
    end = wedge.tick(now + 1000)
    got += end.replay
    swallowed += len(end.burst.raw) if end.burst else 0
    assert got == sorted(set(got))
    terminators = sum(char in "\r\n\t" for char, _, _ in keys)
    assert len(keys) - terminators <= len(got) + swallowed <= len(keys)
    assert not wedge.is_collecting


def test_an_idle_wedge_passes_and_has_no_deadline():
    wedge = Wedge()
    assert wedge.tick(1e9) is PASS
    assert wedge.next_deadline() is None


def test_importing_the_wedge_loads_no_picture_libraries():
    code = (
        "import sys, storeassist_qt.scanning.wedge, storeassist_qt.scanning.agreement, storeassist_qt.scanning.devices;"
        "assert not {'cv2', 'numpy', 'zxingcpp', 'pyzbar', 'biip'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
