"""A manager allows one thing: number or badge, then PIN."""

from dataclasses import replace

import pytest
from tests.ui.fakes import ANA, MAYA, make_world

from storeassist_qt.domain.commands import CancelOrder
from storeassist_qt.domain.errors import Refused
from storeassist_qt.domain.ports import SignInAnswer
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.vm.manager_proof import ManagerAsk, ManagerProofViewModel, submit_for
from storeassist_qt.ui.vm.pin_entry import Step


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    made.sign_in.current = made.sink.actor = ANA
    return made


@pytest.fixture
def proven():
    return []


@pytest.fixture
def vm(world, proven):
    made = ManagerProofViewModel(world.services, ManagerAsk("Cancel order #100190", proven.append))
    made.proven.connect(proven.append)
    return made


def enter(vm, digits):
    for digit in digits:
        vm.digit(digit)
    vm.go()


def test_number_and_pin_prove_a_manager_and_the_associate_stays_signed_in(vm, world, proven):
    assert vm.prompt == "Scan the manager's badge, or enter the number"
    assert vm.action == "Next"
    enter(vm, "1047")
    assert vm.prompt == "Now the PIN of 1047"
    assert vm.action == "Allow once"
    enter(vm, "274913")
    assert proven == [MAYA]
    assert world.sign_in.session() is ANA
    assert vm.pin_length == 0


def test_a_badge_names_the_manager_and_the_pin_is_still_needed(vm, world, proven):
    world.store.change(badge_alone=True)
    assert vm.take_badge("B-1047")
    assert (vm.step, vm.number, vm.can_go) == (Step.PIN, "1047", False)
    enter(vm, "274913")
    assert proven == [MAYA]


def test_an_unknown_badge_is_said(vm):
    assert not vm.take_badge("B-9999")
    assert vm.message.startswith("This badge is not known here")


def test_who_is_no_manager_allows_nothing(vm, proven):
    enter(vm, "1061")
    enter(vm, "330417")
    assert proven == []
    assert vm.message == "Ana may not allow this. Ask a manager."
    assert (vm.step, vm.number) == (Step.NUMBER, "")


def test_a_wrong_pin_says_how_many_tries_are_left(vm, proven):
    enter(vm, "1047")
    enter(vm, "111111")
    assert vm.message == "That number and PIN did not match. 4 tries left."
    assert (vm.step, vm.pin_length, proven) == (Step.PIN, 0, [])


def test_a_wait_is_counted_down(vm, world, proven):
    world.sign_in.next_answer = SignInAnswer(None, "wait", {"wait_s": 30, "tries_left": 5})
    enter(vm, "1047")
    enter(vm, "111111")
    assert (vm.action, vm.can_go) == ("Wait 30 s", False)
    world.clock.advance(31)
    vm._on_tick()
    assert vm.message == ""
    enter(vm, "274913")
    assert proven == [MAYA]
    vm.close()


def test_an_answer_that_comes_after_the_sheet_was_closed_allows_nothing(vm, world, proven):
    world.sign_in.is_slow = True
    enter(vm, "1047")
    enter(vm, "274913")
    assert (vm.prompt, vm.can_go) == ("Checking...", False)
    vm.close()
    world.sign_in.answer()
    assert proven == []


def test_one_submit_is_made_in_the_managers_name(world):
    with pytest.raises(Refused):
        submit_for(world.sink, None, "o-100190", CancelOrder(reason="no show"))
    order = submit_for(world.sink, MAYA, "o-100190", CancelOrder(reason="no show"))
    assert order.timeline[-1].by == "Maya"
    assert world.sink.actor is ANA
    assert world.sink.allowed_by == ["Maya"]


def test_the_store_says_who_else_may_allow_it(world):
    ask = ManagerAsk("", print, roles=("cancel",))
    assert ask.may_be_allowed_by(replace(MAYA, roles=frozenset({Role.CANCEL})))
    assert not ask.may_be_allowed_by(MAYA)
