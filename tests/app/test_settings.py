import pytest

from storeassist_qt.app.settings import FileSettings
from storeassist_qt.domain.errors import SettingsError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def test_a_missing_file_gives_the_defaults(path):
    settings = FileSettings(path, {})
    assert settings.get("ui.theme") == "auto"
    assert settings.problems == []


def test_a_change_is_written_and_read_again(path):
    FileSettings(path, {}).set("ui.text_size", 130)
    assert FileSettings(path, {}).get("ui.text_size") == 130


def test_a_change_keeps_comments_and_unknown_tables(path):
    path.parent.mkdir(parents=True)
    path.write_text('# mine\n[ui]\ntheme = "dark"  # at night\n')
    FileSettings(path, {}).set("ui.left_handed", True)
    text = path.read_text()
    assert "# mine" in text
    assert "# at night" in text
    assert "left_handed = true" in text


def test_the_environment_stands_over_the_file_and_cannot_be_changed_here(path):
    FileSettings(path, {}).set("hub.url", "http://127.0.0.1:1")
    settings = FileSettings(path, {"STOREASSIST_HUB__URL": "http://127.0.0.1:2"})
    assert settings.get("hub.url") == "http://127.0.0.1:2"
    with pytest.raises(SettingsError) as refused:
        settings.set("hub.url", "http://127.0.0.1:3")
    assert refused.value.code == "setting_from_environment"


def test_an_unreadable_file_is_named_kept_and_does_not_stop_the_start(path):
    path.parent.mkdir(parents=True)
    path.write_text("this is = = not toml")
    settings = FileSettings(path, {})
    assert settings.problems[0].code == "settings_unreadable"
    assert str(path) in str(settings.problems[0])
    settings.set("ui.theme", "dark")
    assert path.with_suffix(".toml.unreadable").read_text() == "this is = = not toml"
    assert FileSettings(path, {}).get("ui.theme") == "dark"


def test_a_wrong_value_names_key_value_and_place_and_the_default_holds(path):
    path.parent.mkdir(parents=True)
    path.write_text('[ui]\ntext_size = 400\nshape = "round"\n')
    settings = FileSettings(path, {})
    assert settings.get("ui.text_size") == 100
    assert [(p.code, p.facts["key"]) for p in settings.problems] == [
        ("setting_wrong", "ui.text_size"),
        ("setting_unknown", "ui.shape"),
    ]
    assert settings.problems[0].facts["where"] == str(path)


def test_listeners_hear_of_changes_until_they_stop(path):
    settings, heard = FileSettings(path, {}), []
    stop = settings.subscribe(lambda key, value: heard.append((key, value)))
    settings.set("sound.level", 10)
    stop()
    settings.set("sound.level", 20)
    assert heard == [("sound.level", 10)]


def test_a_setting_that_needs_a_restart_says_so(path):
    settings = FileSettings(path, {})
    assert settings.set("ui.scale", "2") is True
    assert settings.set("ui.theme", "light") is False
