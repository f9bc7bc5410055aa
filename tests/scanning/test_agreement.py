"""What was seen and how often, with an injected clock."""

import pytest

from storeassist_qt.scanning.agreement import Agreement, Glimpse

SWEATER = Glimpse("4006381333931", "EAN-13")
OTHER = Glimpse("9521234567899", "EAN-13")


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def agreement(clock):
    return Agreement(clock)


def look(agreement, clock, seconds, *glimpses, step=0.035):
    """Look at frames for that long; return what the last one showed."""
    seen, until = [], clock.now + seconds
    while clock.now < until:
        clock.now += step
        seen = agreement.frame(glimpses)
    return seen


def test_the_first_frame_already_tells(agreement):
    (seen,) = agreement.frame([SWEATER])
    assert (seen.text, seen.times, seen.competing, seen.fresh) == ("4006381333931", 1, False, True)


def test_reads_of_one_exposure_are_no_second_opinion(agreement, clock):
    agreement.frame([SWEATER])
    clock.now += 0.04
    assert agreement.frame([SWEATER])[0].times == 1
    clock.now += 0.05
    assert agreement.frame([SWEATER])[0].times == 2


def test_reads_long_apart_do_not_add_up(agreement, clock):
    agreement.frame([SWEATER])
    clock.now += 0.8
    assert agreement.frame([SWEATER])[0].times == 1


def test_another_text_within_the_time_competes(agreement, clock):
    agreement.frame([OTHER])
    clock.now += 0.3
    assert agreement.frame([SWEATER])[0].competing
    clock.now += 0.9
    assert not agreement.frame([SWEATER])[0].competing


def test_two_codes_in_one_frame_compete(agreement):
    assert all(seen.competing for seen in agreement.frame([SWEATER, OTHER]))


def test_a_held_code_is_not_fresh_while_it_stays(agreement, clock):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    (seen,) = look(agreement, clock, 20.0, SWEATER)
    assert not seen.fresh


def test_a_held_code_counts_again_after_half_a_second_away(agreement, clock):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    look(agreement, clock, 0.6)
    (seen,) = agreement.frame([SWEATER])
    assert seen.fresh
    assert seen.times == 1


def test_a_short_blink_does_not_free_it(agreement, clock):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    for _ in range(20):
        look(agreement, clock, 0.4)
        (seen,) = look(agreement, clock, 0.05, SWEATER)
        assert not seen.fresh


def test_a_stalled_worker_sees_nothing_leave(agreement, clock):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    clock.now += 5.0
    assert not agreement.frame([SWEATER])[0].fresh
    clock.now += 5.0
    agreement.frame([])
    clock.now += 5.0
    assert not agreement.frame([SWEATER])[0].fresh


def test_the_upc_and_the_qr_of_one_pack_are_one_item(agreement, clock):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931", "EAN-13")
    (seen,) = look(agreement, clock, 1.0, Glimpse("https://id.gs1.org/01/04006381333931/10/A", "QR Code"))
    assert not seen.fresh


def test_a_upc_is_held_by_its_ean(agreement):
    agreement.frame([Glimpse("0012345678905", "EAN-13")])
    agreement.hold("012345678905")
    assert not agreement.frame([Glimpse("0012345678905", "EAN-13")])[0].fresh


def test_holding_one_code_leaves_another_fresh(agreement):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    assert agreement.frame([OTHER])[0].fresh


def test_each_trigger_read_counts(agreement):
    agreement.hold("4006381333931")
    reads = [agreement.trigger("4006381333931") for _ in range(3)]
    assert [(seen.fresh, seen.source, seen.times) for seen in reads] == [(True, "trigger", 1)] * 3


def test_reset_forgets(agreement):
    agreement.frame([SWEATER])
    agreement.hold("4006381333931")
    agreement.reset()
    assert agreement.frame([SWEATER])[0].fresh


def test_memory_is_bounded(agreement, clock):
    for place in range(5000):
        agreement.frame([Glimpse(f"CODE-{place}", "Code 128")])
        clock.now += 0.001
    assert len(agreement._tracks) <= 64


def test_a_mis_read_among_many_is_outnumbered(agreement, clock):
    for place in range(30):
        clock.now += 0.09
        (seen,) = agreement.frame([OTHER if place == 15 else SWEATER])
        if seen.text == OTHER.text:
            assert (seen.times, seen.competing) == (1, True)
