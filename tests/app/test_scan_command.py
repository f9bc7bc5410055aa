"""`storeassist scan` and `storeassist scan doctor`."""

import io
import json

import pytest

from storeassist_qt.app.scan_command import scan_source
from storeassist_qt.app.scan_doctor_command import run_scan_doctor
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.domain.errors import ScanError
from storeassist_qt.scanning.render import write_frames


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    write_frames(folder, ["4006381333931", ("(01)09501101530003(10)AB-1(17)270131", "gs1_128")], gap=1)
    return folder


def test_a_folder_is_read_with_meaning_and_summary(pictures, capsys):
    (pictures / "zz.png").write_bytes(b"no picture")
    assert scan_source(str(pictures), as_json=False, seconds=1) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "EAN-13 4006381333931  item: GTIN 04006381333931" in lines[0]
    assert "nothing read" in lines[1]
    assert "AB-1<GS>17270131" in lines[2]
    assert "batch AB-1, expires 2027-01-31" in lines[2]
    assert lines[-2].endswith("zz.png: not a picture")
    assert lines[-1].startswith("4 frames, 2 with a code, 1 not readable")


def test_json_has_an_object_for_each_picture_and_a_summary(pictures, capsys):
    assert scan_source(str(pictures), as_json=True, seconds=1) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[0]["codes"][0]["gtin14"] == "04006381333931"
    assert rows[2]["codes"][0]["expiry"] == "2027-01-31"
    assert rows[-1]["summary"]["with_code"] == 2
    assert all(row["ms"] >= 0 for row in rows[:-1])


def test_a_video_or_camera_says_each_new_code_once(pictures, capsys):
    # A folder with a query is played as a camera would deliver it.
    assert scan_source(f"{pictures}?fps=60&loop=no", as_json=True, seconds=5) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["codes"][0]["kind"] for row in rows[:-1]] == ["gtin", "gs1"]
    assert rows[-1]["summary"]["frames"] == 4


def test_nothing_read_is_exit_code_1(tmp_path):
    write_frames(tmp_path, ["4006381333931"], frames_each=0, gap=1)
    assert scan_source(str(tmp_path), as_json=True, seconds=1) == 1


@pytest.mark.parametrize(
    ("name", "code"), [("gone.png", "no_picture"), ("", "no_pictures"), ("gone.mp4", "camera_not_found")]
)
def test_what_is_not_there_is_said(tmp_path, name, code):
    with pytest.raises(ScanError) as caught:
        scan_source(str(tmp_path / name), as_json=False, seconds=1)
    assert caught.value.code == code


def test_the_doctor_says_what_to_set(tmp_path, capsys):
    settings = FileSettings(tmp_path / "settings.toml", {})
    typed = io.StringIO("4006381333931\nSCAN\u00dfqwertzy-M\u00d61234567890\n95212345432139521234543213\n")
    assert run_scan_doctor(settings, as_json=False, seconds=1, stream=typed) == 0
    said = capsys.readouterr().out
    assert "This scanner is set well." in said
    assert "keyboard country to German" in said
    assert "The code came twice." in said


def test_the_doctor_prints_json_and_says_when_no_scan_came(tmp_path, capsys):
    settings = FileSettings(tmp_path / "settings.toml", {})
    assert run_scan_doctor(settings, as_json=True, seconds=1, stream=io.StringIO("9521234543213\n")) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    assert run_scan_doctor(settings, as_json=False, seconds=1, stream=io.StringIO("")) == 1
    assert "No scan came" in capsys.readouterr().out
