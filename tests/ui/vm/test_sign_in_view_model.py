import pytest
from tests.ui.fakes import make_world

from storeassist_qt.domain.ports import SignInAnswer
from storeassist_qt.ui.vm.sign_in import SignInViewModel, Step


@pytest.fixture
def world(theme):
    return make_world(theme=theme, is_signed_in=False)


@pytest.fixture
def vm(world):
    made = SignInViewModel(world.services)
    made.start()
    return made


def enter(vm, digits):
    for digit in digits:
        vm.digit(digit)


def test_number_then_pin_sign_somebody_in(vm, qtbot):
    assert vm.action == "Next"
    enter(vm, "1047")
    vm.go()
    assert (vm.step, vm.action) == (Step.PIN, "Sign in")
    enter(vm, "27491")
    assert not vm.can_go
    enter(vm, "3")
    with qtbot.waitSignal(vm.signed_in) as signed:
        vm.go()
    assert signed.args[0].name == "Maya"


def test_a_wrong_pin_says_how_many_tries_are_left_and_empties_the_dots(vm, qtbot):
    enter(vm, "1047")
    vm.go()
    enter(vm, "000000")
    with qtbot.waitSignal(vm.failed):
        vm.go()
    assert vm.message == "That number and PIN did not match. 4 tries left."
    assert vm.pin_length == 0


def test_a_wait_counts_down_and_ends(vm, world):
    world.sign_in.next_answer = SignInAnswer(None, "sign_in_wait", {"wait_s": 30})
    enter(vm, "1047")
    vm.go()
    enter(vm, "000000")
    vm.go()
    assert vm.action == "Wait 30 s"
    assert not vm.can_go
    world.clock.advance(31)
    vm._on_tick()
    assert (vm.wait_s, vm.message) == (0, "")


def test_a_badge_fills_the_number_and_moves_on(vm):
    assert vm.take_badge("B-1047")
    assert (vm.number, vm.step) == ("1047", Step.PIN)


def test_a_badge_alone_is_enough_where_the_store_says_so(vm, world, qtbot):
    world.store.change(badge_alone=True)
    world.sign_in.people["1047"] = ("", world.sign_in.people["1047"][1])
    with qtbot.waitSignal(vm.signed_in):
        vm.take_badge("B-1047")


def test_an_unknown_badge_is_said(vm):
    assert not vm.take_badge("B-9")
    assert "not known here" in vm.message


def test_erasing_an_empty_pin_leads_back_to_the_number(vm):
    vm.choose("1052")
    vm.erase()
    assert vm.step is Step.NUMBER


def test_a_lock_fills_the_number_in(vm):
    vm.start("1047", is_locked=True)
    assert (vm.step, vm.number) == (Step.PIN, "1047")
    assert "Locked" in vm.prompt


def test_avatars_are_shown_only_where_the_store_opted_in(vm, world):
    assert vm.people == ()
    world.store.change(avatars=True)
    assert vm.people[0] == ("1047", "Maya Jensen", "MJ")


def test_offline_is_said(vm, world):
    world.sync.become(is_online=False)
    assert "Offline sign-in" in vm.offline_text
