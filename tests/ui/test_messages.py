"""Every code has a text of its own, and no text fails for want of a fact."""

import ast
import importlib
import re
from pathlib import Path

import pytest

import storeassist_qt
from storeassist_qt.domain import commands, refusals
from storeassist_qt.domain.errors import SettingsError
from storeassist_qt.ui import messages
from storeassist_qt.ui.messages_acts import ACTS, BECAUSE, DONE, MOMENTS
from storeassist_qt.ui.messages_errors import ERRORS, REFUSALS, SIGN_IN
from storeassist_qt.ui.messages_hub import HUB
from storeassist_qt.ui.messages_oms import OMS

SOURCE = Path(storeassist_qt.__file__).parent
ERROR_CLASSES = {
    "Refused",
    "ScanError",
    "StorageError",
    "SyncError",
    "SignInError",
    "SettingsError",
    "HubError",
    "ImportRejected",
    "ResourceError",
    "DocumentError",
}


def raised_codes() -> set[str]:
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERROR_CLASSES):
                continue
            if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                found.add(node.args[0].value)
    return found


def test_every_code_raised_in_the_program_has_a_text():
    missing = sorted(code for code in raised_codes() if not messages.has_text(code))
    assert not missing, f"no text in ui/messages_errors.py for: {', '.join(missing)}"


def test_every_refusal_and_way_out_has_a_text():
    assert not sorted(code for code in refusals.REFUSALS if not messages.has_text(code))
    assert set(refusals.ACTS) <= set(ACTS)


def test_every_moment_of_the_rules_has_a_text():
    found: set[str] = set()
    for path in (SOURCE / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "with_moment":
                what = node.args[2] if len(node.args) > 2 else None
                if isinstance(what, ast.Constant):
                    found.add(str(what.value))
    assert {"claimed", "staged", "checked_in"} <= found
    assert not sorted(found - set(MOMENTS))


def test_a_settled_refusal_names_the_way_out():
    assert messages.moment_text("refusal_settled", {"act": "goods_here"}) == "Settled: Goods are here"


def test_every_command_says_what_it_did():
    tags = {kind.__name__ for kind in commands.OrderCommand.__args__}
    assert tags <= set(DONE)


@pytest.mark.parametrize("code", sorted({**REFUSALS, **ERRORS, **SIGN_IN, **HUB, **OMS}))
def test_a_text_without_its_facts_still_reads_as_a_sentence(code):
    text = messages.text_of(code)
    assert text.endswith((".", "!"))
    assert "{" not in text
    assert "}" not in text


@pytest.mark.parametrize("what", sorted(MOMENTS))
def test_a_moment_without_its_facts_still_has_words(what):
    assert re.match(r"[A-Z0-9]", messages.moment_text(what))


@pytest.mark.parametrize("act", sorted(ACTS))
def test_a_way_out_names_its_act(act):
    assert messages.act_text(act, {"units": 2, "holder": "Ana"})
    assert messages.act_icon(act)


def test_every_reason_has_words():
    reasons = {*commands.REJECT_REASONS, *commands.NOT_FOUND_REASONS, *commands.UNSIGNED_REASONS}
    assert reasons <= set(BECAUSE)
    assert messages.reason_text("changed_mind") == "Changed mind"
    assert messages.reason_text("a dent in the box") == "a dent in the box"


def test_a_pick_says_how_far_the_line_is():
    assert messages.done_text("PickUnits", {"done": 2, "of": 2}) == "Picked 2 of 2"
    assert messages.done_text("PickUnits", {"quantity": 1}) == "Picked 1 unit"
    assert messages.done_text("PickUnits", {"quantity": 3}) == "Picked 3 units"


def test_staging_names_the_places_of_the_bags():
    assert messages.done_text("StageOrder", {"bags": [{"place": "B3"}, {"place": "B3"}, {"place": "Cooler 1"}]}) == (
        "Staged at B3, Cooler 1"
    )


def test_a_code_without_a_text_is_named():
    assert "brand_new_code" in messages.text_of("brand_new_code")


def test_an_error_brings_its_own_facts():
    error = SettingsError("setting_wrong", key="ui.theme", found="pink", expected="light or dark")
    assert messages.text_of_error(error) == (
        "The setting ui.theme cannot be pink; it takes light or dark. It was not taken."
    )


def test_ways_out_name_units_and_person():
    assert messages.act_text("give_to", {"units": 2, "holder": "Ana"}) == "Give my 2 units to Ana"
    assert messages.act_text("put_back", {"units": 1}) == "Put back 1 unit"
    assert messages.act_text("put_back", {"units": 0}) == "Put them back"


def test_the_module_needs_no_widgets():
    assert "QtWidgets" not in Path(importlib.import_module("storeassist_qt.ui.messages").__file__ or "").read_text()
