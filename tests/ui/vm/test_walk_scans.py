"""Camera scans on a walk: a refused code is said once, weights are judged, the store's labels are known."""

import pytest
from tests.ui.example_store import SHOE_EAN, SWEATER_EAN, SWEATER_L_EAN
from tests.ui.fakes import MAYA, make_world, trigger

from storeassist_qt.domain.codes import gtin_check_digit
from storeassist_qt.domain.commands import ClaimOrder, PickUnits
from storeassist_qt.domain.ports import SeenCode, Sound
from storeassist_qt.ui.vm import walk_texts
from storeassist_qt.ui.vm.walk import WalkViewModel
from storeassist_qt.ui.vm.walk_draft import WalkDraft, save_walk


@pytest.fixture
def world(theme):
    return make_world(theme=theme)


@pytest.fixture
def vm(world):
    ids = ("o-100214", "o-100261")
    world.sink.submit_many([(order_id, ClaimOrder()) for order_id in ids])
    save_walk(world.drafts, MAYA.associate_id, WalkDraft(ids))
    made = WalkViewModel(world.services)
    assert made.start()
    return made


def camera(text, times=1):
    return SeenCode(text, "ean13", "camera", times)


UNKNOWN = "4006381333931"


@pytest.mark.parametrize("text", [SWEATER_L_EAN, UNKNOWN])
def test_the_camera_says_a_refused_code_once(vm, world, text):
    for times in range(1, 4):
        if text not in world.camera.held:
            vm.scan(camera(text, times))
    assert world.camera.held == [text]
    assert vm.answer.state in ("wrong", "unknown")
    assert world.feedback.given.count(Sound.WRONG) == 1


def test_a_code_that_is_still_being_watched_is_not_held(vm, world):
    vm.scan(camera(SWEATER_L_EAN, 1))
    assert world.camera.held == []


def test_an_item_scanned_too_often_is_held_too(vm, world):
    vm.scan(camera(SHOE_EAN))
    world.camera.held.clear()
    vm.scan(camera(SHOE_EAN))
    assert world.camera.held == [SHOE_EAN]


def test_a_trigger_read_holds_nothing_back(vm, world):
    vm.scan(trigger(SWEATER_L_EAN))
    vm.scan(trigger(SWEATER_EAN))
    assert world.camera.held == []


def test_a_weight_far_from_the_ordered_one_counts_is_said_and_can_be_taken_back(vm, world, monkeypatch):
    notes = []
    vm.noted.connect(lambda text, undo: notes.append((text, undo)))
    task = vm.current
    from storeassist_qt.domain.matching import Meaning, Verdict

    verdict = Verdict(
        meaning=Meaning.MATCH,
        task=task,
        code=task.codes[0].gtin14,
        weight_g=650,
        weight_expected_g=500,
        weight_off=True,
    )
    monkeypatch.setattr("storeassist_qt.ui.vm.walk.judge", lambda *args, **more: verdict)
    vm.scan(trigger("anything"))
    assert vm.answer.text == "Counted, but it weighs 650 g instead of 500 g"
    assert world.sink.commands(PickUnits)[-1].weight_g == 650
    assert Sound.ATTENTION in world.feedback.given
    assert notes[-1][1] is not None


def test_the_tolerance_and_the_labels_of_the_store_reach_the_decision(vm, world, monkeypatch):
    world.store.change(weight_tolerance_pct=25, restricted_codes=("21:2-7:7-12:weight_g:3",))
    asked = []

    def judge(walk, current, seen, scanned, catalogue, today, *, tolerance_pct):
        from storeassist_qt.domain.matching import Meaning, Verdict

        asked.append((scanned.weight_g, tolerance_pct))
        return Verdict(meaning=Meaning.WAIT)

    monkeypatch.setattr("storeassist_qt.ui.vm.walk.judge", judge)
    vm.scan(camera(f"211234501234{gtin_check_digit('211234501234')}"))
    assert asked == [(1234, 25)]


def test_every_hint_has_its_words():
    assert all(walk_texts.hint_text(hint) for hint in ("too_dark", "too_far", "hold_still"))
    assert walk_texts.hint_text("") == ""
