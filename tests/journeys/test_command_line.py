"""The command line as a new user meets it: help, a device's state, pictures, settings, imports, the demo's hub."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shop_floor import Hands, Store, is_good_sentence

from storeassist_qt.app.doctor import examine
from storeassist_qt.app.paths import device_paths
from storeassist_qt.domain.commands import AddNote
from storeassist_qt.scanning.render import write_frames

Command = Callable[..., "subprocess.CompletedProcess[str]"]
SUBCOMMANDS = (
    (), ("demo",), ("tour",), ("doctor",), ("scan",), ("settings",), ("settings", "list"), ("settings", "set"),
    ("hub",), ("hub", "run"), ("hub", "setup"), ("hub", "import"), ("hub", "device", "enrol"),
)  # fmt: skip


@pytest.mark.parametrize("words", SUBCOMMANDS, ids=" ".join)
def test_every_command_explains_itself(command: Command, words: tuple[str, ...]) -> None:
    done = command(*words, "--help")
    assert done.returncode == 0, done.stderr
    assert "Usage: " in done.stdout
    if words[:1] != ("hub",):
        assert "..." not in done.stdout.partition("Commands:")[2], "a summary is cut off"
    assert done.stderr == ""


def test_the_doctor_tells_the_state_of_a_running_device_without_tokens_people_or_orders(
    open_device: Callable[..., Hands], store: Store, command: Command, tmp_path: Path
) -> None:
    hands = open_device(store=store)
    hands.sign_in()
    hands.synced()
    hands.device.engine.stop()
    hands.device.store.submit(store.first.order_id, AddNote(text="secret note"))
    home = tmp_path / "one"
    done = command("doctor", "--json", home=home)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found = json.loads(done.stdout)
    device = found["device"]
    assert device["app"] == "running"
    assert device["enrolled"] == "yes"
    assert device["waiting_to_be_sent"] == 1
    assert found["hub"]["state"] == "answers"
    assert abs(found["hub"]["clock_offset_s"]) < 5
    token = hands.device.store.meta.identity.token
    for secret in (token, store.first.customer.name, store.first.number, "Maya", "secret note"):
        assert secret not in done.stdout
    hands.device.close()
    store.stop()
    words = command("doctor", home=home).stdout
    assert "app: not running" in words
    assert "state: hub_unreachable" in words
    store.start_again()


def test_the_doctor_says_what_is_wrong_with_a_database(tmp_path: Path) -> None:
    paths = device_paths(tmp_path)
    paths.data.mkdir(parents=True)
    assert "never started" in examine(tmp_path)["device"]
    paths.database.write_bytes(b"garbage!" * 600)
    before = paths.database.read_bytes()
    device = examine(tmp_path)["device"]
    assert is_good_sentence(device["state"])
    assert paths.database.read_bytes() == before
    assert sorted(path.name for path in paths.data.iterdir()) == ["device.db", "device.lock"]


def test_pictures_are_read_and_bad_ones_named(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    write_frames(folder, ["9520000000004"])
    (folder / "zz.png").write_bytes(b"\x89PNG garbage")
    done = command("scan", str(folder), "--json")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines[0]["codes"][0]["gtin14"] == "09520000000004"
    (bad,) = [line for line in lines if line.get("picture") == str(folder / "zz.png")]
    assert not bad.get("codes")
    assert "unreadable" in json.dumps(bad)
    gone = command("scan", str(tmp_path / "gone.png"))
    assert gone.returncode == 1
    assert is_good_sentence(gone.stderr.strip().rpartition(" (")[0])


def test_settings_are_changed_listed_and_refused_in_a_sentence(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "elsewhere"
    assert command("--home", str(home), "settings", "set", "sound.level", "40").returncode == 0
    assert "sound.level = 40" in command("--home", str(home), "settings", "list").stdout
    for words in (("sound.level", "loud"), ("colour", "red")):
        done = command("settings", "set", *words)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert is_good_sentence(done.stderr.strip().rpartition(" (")[0])


def test_a_malformed_import_names_bad_rows_and_takes_the_good_ones(command: Command, tmp_path: Path) -> None:
    data = str(tmp_path / "hub")
    pin = tmp_path / "pin"
    pin.write_text("482915\n")
    done = command(
        "hub", "--data", data, "setup", "--store-id", "0142", "--name", "Corner shop", "--time-zone", "UTC",
        "--currency", "EUR", "--manager-name", "Maya", "--manager-number", "1001", "--pin-file", str(pin),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    products = tmp_path / "products.csv"
    products.write_bytes(b"sku,name,price\nA,Tea,3.20\nB,,1\nC,Milk,x\nD,Bread,2.00\nE\n")
    done = command("hub", "--data", data, "import", "products", str(products))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    for line in (3, 4, 6):
        assert f"line {line}" in done.stderr
    for name, body in (("a.csv", b"\xff\xfe\x00"), ("b.json", b"[{"), ("c.csv", b""), ("d.json", b'"text"')):
        (tmp_path / name).write_bytes(body)
        done = command("hub", "--data", data, "import", "orders", str(tmp_path / name))
        assert done.returncode != 0
        assert "Traceback" not in done.stderr
        assert done.stderr.strip(), name


def test_the_demos_hub_serves_a_second_device_and_ends_with_ctrl_c(
    open_device: Callable[..., Hands], tmp_path: Path
) -> None:
    env = os.environ | {"PYTHONUNBUFFERED": "1", "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-m", "storeassist_qt", "--home", str(tmp_path / "demo"), "demo", "--hub-only", "--calm"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said = ""
        for line in process.stdout:
            said += line
            if "Ctrl+C" in line:
                break
        found: Any = re.search(r"--hub (\S+) --enrol (\S+)", said)
        assert found, said
        pin: Any = re.search(r"PIN (\d+)", said)
        hands = open_device("second")
        hands.device.enrol_now(found[1], found[2])
        hands.device._on_enrolled()
        hands.sign_in("1047", pin[1])
        hands.synced()
        assert len(hands.device.store.to_pick()) >= 30
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=120) == 0
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
