import pytest
from tests.ui.fakes import make_world, trigger

from storeassist_qt.domain.device_settings import BY_KEY, checked
from storeassist_qt.domain.errors import SyncError
from storeassist_qt.domain.policy import SETTINGS
from storeassist_qt.ui.vm.more import MoreViewModel, help_pages
from storeassist_qt.ui.vm.set_up import SetUpViewModel
from storeassist_qt.ui.vm.setting_words import untitled
from storeassist_qt.ui.vm.settings import SettingsViewModel


@pytest.fixture
def world(theme):
    made = make_world(theme=theme)
    made.device.needs_restart = {"ui.scale", "ui.language"}
    real = made.device.set
    made.device.set = lambda key, value: real(key, checked(key, value))
    return made


@pytest.fixture
def vm(world):
    made = SettingsViewModel(world.services)
    yield made
    made.close()


def row(vm, key):
    return next(row for group in vm.groups for row in group.rows if row.setting_id == key)


def test_the_groups_are_those_of_the_specification(vm):
    assert [group.key for group in vm.groups] == ["device", "scanner", "language", "store", "about"]


def test_every_row_of_the_device_is_a_known_setting(vm):
    keys = {row.setting_id for group in vm.groups[:3] for row in group.rows}
    assert keys <= set(BY_KEY) | {"scanner.doctor"}


def test_a_switch_turns_over_at_once(vm, world):
    assert vm.tap("ui.left_handed") == ()
    assert world.device.get("ui.left_handed") is True
    assert row(vm, "ui.left_handed").switch is True


def test_a_choice_offers_its_values_with_the_chosen_one_marked(vm):
    assert [(choice.text, choice.is_chosen) for choice in vm.tap("ui.theme")] == [
        ("As the system", False), ("Light", True), ("Dark", False), ("Sunlight", False),
    ]  # fmt: skip
    assert vm.put("ui.theme", "dark")
    assert row(vm, "ui.theme").value_text == "Dark"


@pytest.mark.parametrize(
    "key",
    ["ui.theme", "ui.text_size", "ui.scale", "sound.level", "scanner.source", "scanner.resolution", "ui.language"],
)
def test_every_offered_value_is_one_the_setting_takes(vm, key):
    for choice in vm.tap(key):
        assert vm.put(key, choice.value)


def test_what_needs_a_restart_says_so(vm, qtbot):
    with qtbot.waitSignal(vm.told) as told:
        vm.put("ui.scale", "2")
    assert told.args == ["Saved. It takes effect after a restart of the app."]
    assert row(vm, "ui.scale").subtitle == "After a restart"


def test_a_wrong_value_is_refused_in_words_and_changes_nothing(vm, world, qtbot):
    with qtbot.waitSignal(vm.refused) as told:
        assert not vm.put("scanner.gap_ms", "soon")
    assert "scanner.gap_ms" in told.args[0]
    assert vm.put("scanner.gap_ms", " 50 ")
    assert row(vm, "scanner.gap_ms").value_text == "50 ms"


def test_what_the_device_has_not_got_is_hidden(world):
    vm = SettingsViewModel(world.services, absent=frozenset({"sound.vibration"}))
    assert not [row for group in vm.groups for row in group.rows if row.setting_id == "sound.vibration"]


def test_a_change_of_the_store_shows_without_a_restart(vm, world, qtbot):
    with qtbot.waitSignal(vm.changed):
        world.store.change(batch_limit=5)
    assert row(vm, "store.batch_limit").value_text == "5"


def test_the_test_panel_names_invisible_characters(vm, qtbot):
    with qtbot.waitSignal(vm.raw_shown) as shown:
        vm.show_scan(trigger("0195\x1d10A\r", "code128"))
    assert shown.args == ["0195<GS>10A<CR>\ncode128, trigger, 9 characters"]


def test_about_names_version_paths_and_licences(vm):
    vm.show_paths({"Logs": "/var/log/storeassist"})
    assert row(vm, "about.version").subtitle == "0.1.0"
    assert row(vm, "about.path.Logs").subtitle == "/var/log/storeassist"
    assert row(vm, "about.licence.Inter").subtitle == "SIL OFL 1.1"


class Hub:
    def __init__(self, error=None):
        self.error = error
        self.asked = []

    def enrol(self, url, code, done):
        self.asked.append((url, code))
        done(self.error)


@pytest.mark.parametrize(
    ("url", "code", "wrong", "start"),
    [
        ("", "ABCD", "url", "Type the address of the hub"),
        ("ftp://x", "ABCD", "url", "That is not an address"),
        ("http://x:99999999", "ABCD", "url", "That is not an address"),
        ("10.0.0.5:8840", "", "code", "Type the enrolment code"),
    ],
)
def test_set_up_checks_what_was_typed_before_it_asks(world, url, code, wrong, start):
    hub = Hub()
    vm = SetUpViewModel(world.services, hub)
    vm.ask(url, code)
    assert vm.error_text.startswith(start)
    assert vm.wrong_field == wrong
    assert hub.asked == []


def test_set_up_lets_the_device_in(world, qtbot):
    hub = Hub()
    vm = SetUpViewModel(world.services, hub)
    with qtbot.waitSignal(vm.enrolled):
        vm.ask(" http://10.0.0.5:8840 ", " ABCD-1234 ")
    assert hub.asked == [("http://10.0.0.5:8840", "ABCD-1234")]


def test_a_wrong_hub_is_said_in_a_plain_sentence(world):
    vm = SetUpViewModel(world.services, Hub(SyncError("not_a_hub", url="http://10.0.0.5")))
    vm.ask("http://10.0.0.5", "ABCD")
    assert vm.error_text == (
        "Something answered at http://10.0.0.5, but it is not a StoreAssist hub. Nothing was changed. "
        "Check the address."
    )
    assert not vm.is_busy


def test_a_refused_code_points_at_the_code(world):
    vm = SetUpViewModel(world.services, Hub(SyncError("enrolment_refused")))
    vm.ask("http://10.0.0.5", "ABCD")
    assert vm.wrong_field == "code"


def test_more_leaves_to_the_rail_what_it_has(world):
    vm = MoreViewModel(world.services)
    assert [row.setting_id for row in vm.rows(has_rail=False)] == [
        "returns", "sync", "settings", "help", "sign_out",
    ]  # fmt: skip
    assert [row.setting_id for row in vm.rows(has_rail=True)] == ["help", "sign_out"]
    assert vm.detail == "Number 1047 · Handheld 3"
    vm.close()


def test_help_has_a_page_for_each_module(qapp):
    assert {"pick", "stage", "handoff", "orders", "sync"} <= {page.key for page in help_pages()}
    assert all(page.paragraphs for page in help_pages())


def test_the_exclusive_scanner_is_typed_and_hidden_where_there_is_none(vm):
    assert vm.is_typed("scanner.evdev")
    assert vm.put("scanner.evdev", "auto")
    assert row(vm, "scanner.evdev").value_text == "auto"
    vm.set_absent(frozenset({"scanner.evdev"}))
    assert not [one for group in vm.groups for one in group.rows if one.setting_id == "scanner.evdev"]


def test_every_setting_of_the_store_has_a_title_and_a_group_that_can_be_translated(vm):
    assert untitled() == []
    rows = {row.setting_id: row for row in next(group for group in vm.groups if group.key == "store").rows}
    assert {f"store.{spec.key}" for spec in SETTINGS} <= set(rows)
    assert rows["store.qc_questions"].title == "Questions of the check"
    assert rows["store.return_days"].subtitle == "Returns"


def values_of_store(vm):
    rows = next(group for group in vm.groups if group.key == "store").rows
    return {row.setting_id: row.value_text or row.subtitle.partition(" · ")[2] for row in rows}


def test_values_of_the_store_are_words_and_money(vm, world):
    world.store.change(confirm_at="finished_pick", invoices="oms", open_hours="", return_limit_minor=15_000)
    rows = values_of_store(vm)
    assert rows["store.confirm_at"] == "after the pick"
    assert rows["store.invoices"] == "by the order system"
    assert rows["store.open_hours"] == "always"
    assert rows["store.return_limit_minor"] == "$150.00"
    assert rows["store.cancel_roles"] == "Cancel, Manager"
    assert rows["store.qc_questions"] == "the usual three"
    assert rows["store.return_rules"] == "none"
    world.store.change(qc_questions=("seal:Seal whole?:Yes|No=seal",), return_rules=("Beauty:0", "Home:60:receipt"))
    rows = values_of_store(vm)
    assert rows["store.qc_questions"] == "1 of its own"
    assert rows["store.return_rules"] == "Beauty:0, Home:60:receipt"


def test_rows_of_one_group_stand_together(vm):
    groups = [
        row.subtitle.partition(" · ")[0] for row in next(group for group in vm.groups if group.key == "store").rows
    ]
    assert [name for place, name in enumerate(groups) if place == 0 or groups[place - 1] != name] == list(
        dict.fromkeys(groups)
    )
