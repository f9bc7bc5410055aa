from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import zxingcpp
from typer.testing import CliRunner

from storeassist_qt.domain.policy import KEPT_BY_HUB
from storeassist_qt.hub import admin, people
from storeassist_qt.hub.cli import hub_app
from storeassist_qt.hub.lock import FolderLock
from storeassist_qt.hub.server import start_hub
from storeassist_qt.security import pins
from storeassist_qt.security.pins import FOR_TESTS
from storeassist_qt.storage.driver import ended_unclean

SETUP = [
    "setup",
    "--store-id",
    "0142",
    "--name",
    "Shop",
    "--time-zone",
    "Europe/Berlin",
    "--currency",
    "EUR",
    "--manager-name",
    "Maya",
    "--manager-number",
    "1001",
    "--pin",
    "482915",
]
ORDERS = "number,customer,due_at,sku,name,quantity\n100214,Maria Silva,2030-05-04 17:30,A,Tea,2\n5,Bo,never,A,Tea,1\n"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs `storeassist hub ...` on one folder; PINs cost little here."""
    monkeypatch.setattr(admin.set_up, "__kwdefaults__", {"pin_cost": FOR_TESTS})
    monkeypatch.setattr(pins.PinVerifiers.__init__, "__defaults__", (FOR_TESTS,))
    monkeypatch.setattr(people.SignInDesk.__init__, "__defaults__", (FOR_TESTS,))
    monkeypatch.setenv("STOREASSIST_HUB_DATA", str(tmp_path / "hub"))

    def run(*words: str) -> Any:
        return CliRunner().invoke(hub_app, list(words))

    return run


@pytest.fixture
def store(hub: Any) -> Any:
    assert hub(*SETUP).exit_code == 0
    return hub


def test_without_a_store_everything_says_what_to_do(hub: Any) -> None:
    for words in ([], ["run"], ["status"], ["associate", "list"], ["journal", "1"]):
        result = hub(*words)
        assert result.exit_code == 1
        assert "storeassist hub setup" in result.stderr
        assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("--pin", "12345"), "6 to 12 digits"),
        (("--pin", "123456"), "anybody tries"),
        (("--time-zone", "Mars/Olympus"), "time_zone cannot be 'Mars/Olympus'"),
        (("--currency", "euro"), "currency cannot be 'euro'"),
        (("--manager-number", "M1"), "not a number for an associate"),
    ],
)
def test_a_store_is_not_set_up_with_nonsense(hub: Any, change: tuple[str, str], words: str) -> None:
    result = hub(*SETUP, *change)
    assert result.exit_code == 1
    assert words in result.stderr


def test_a_store_is_set_up_once(store: Any) -> None:
    assert "set up here already" in store(*SETUP).stderr
    assert "1 active of 1" in store("status").stdout


def test_people_are_added_disabled_enabled_and_unlocked(store: Any, tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("739184\n")
    assert store("associate", "add", "1047", "Ana", "--pin-file", str(tmp_path / "pin")).exit_code == 0
    assert "belongs to somebody" in store("associate", "add", "1047", "Bo", "--pin", "739184").stderr
    assert "Unknown role: fly" in store("associate", "add", "1", "Bo", "--pin", "739184", "--roles", "fly").stderr
    store("associate", "disable", "1047")
    assert re.search(r"1047 +Ana +pick,hand_off .*disabled", store("associate", "list").stdout)
    store("associate", "enable", "1047")
    assert "disabled" not in store("associate", "list").stdout
    assert store("associate", "reset-pin", "1047", "--pin", "905172").exit_code == 0
    assert store("associate", "unlock", "1047").exit_code == 0
    assert "manager" in store("associate", "roles", "1047", "manager").stdout
    assert "Nobody has number 9" in store("associate", "disable", "9").stderr


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_badge_is_printed_once_and_kept_as_a_hash(store: Any, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"badge.{kind}"
    result = store("associate", "badge", "1001", "--out", str(target))
    text = result.stdout.splitlines()[0]
    assert text.startswith("BADGE-")
    content = target.read_bytes()
    assert content.startswith(b"\x89PNG") if kind == "png" else b"<svg" in content
    assert text.encode() not in (tmp_path / "hub" / "hub.db").read_bytes()
    again = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    assert again.text == text


def test_a_device_is_let_in_and_shut_out(store: Any, tmp_path: Path) -> None:
    code = store("device", "enrol", "--name", "Kiosk 1", "--role", "kiosk").stdout.splitlines()[0]
    assert re.fullmatch(r"[2-9A-Z]{5}-[2-9A-Z]{5}", code)
    with admin.open_desk(tmp_path / "hub") as desk:
        assert desk.call(lambda judge: admin.let_device_in(judge, code)) is not None
    assert "Kiosk 1" in store("device", "list").stdout
    assert store("device", "revoke", "Kiosk 1").exit_code == 0
    assert "revoked" in store("device", "list").stdout
    assert "no device" in store("device", "revoke", "Kiosk 1").stderr
    assert "handheld, kiosk" in store("device", "enrol", "--role", "fridge").stderr


def test_programs_get_a_token_once(store: Any) -> None:
    assert len(store("integrator", "add", "shop").stdout.strip()) >= 43
    assert "already" in store("integrator", "add", "shop").stderr
    assert "shop" in store("integrator", "list").stdout
    assert store("integrator", "revoke", "shop").exit_code == 0
    assert store("integrator", "revoke", "shop").exit_code == 1


def test_every_setting_is_listed_and_bounds_are_told(store: Any) -> None:
    listed = store("settings", "list").stdout
    for spec in admin.msgspec.structs.fields(admin.StorePolicy):
        assert spec.name in listed or spec.name in KEPT_BY_HUB
    assert store("settings", "set", "due_soon_min", "45").stdout == "due_soon_min = 45\n"
    assert "from 1 to 240" in store("settings", "set", "due_soon_min", "900").stderr
    assert "no store setting" in store("settings", "set", "colour", "red").stderr
    assert "time_zone cannot be" in store("settings", "set", "time_zone", "Nowhere").stderr


def test_imports_take_the_good_rows_and_name_the_others(store: Any, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text(ORDERS)
    (tmp_path / "products.csv").write_text("sku,name,price\nA,Tea,3.20\nB,,1\n")
    result = store("import", "products", str(tmp_path / "products.csv"))
    assert result.exit_code == 2
    assert "line 3: B: the name is empty" in result.stderr
    result = store("import", "orders", str(tmp_path / "orders.csv"), "--base", "https://hub.example/")
    assert re.search(r"100214  check-in https://hub.example/c/[\w-]{22}", result.stdout)
    assert "line 3: 5: time 'never'" in result.stderr
    assert "was there already" in store("import", "orders", str(tmp_path / "orders.csv")).stdout
    assert "neither .json nor .csv" in store("import", "orders", str(tmp_path / "orders.xls")).stderr
    assert "cannot be used" in store("import", "orders", str(tmp_path / "missing.csv")).stderr
    (tmp_path / "bad.json").write_bytes(b"\xff{")
    assert "Nothing was imported" in store("import", "orders", str(tmp_path / "bad.json")).stderr
    journal = store("journal", "100214", "--verify").stdout
    assert "PlaceOrder" in journal
    assert "Whole: 1 entries" in journal
    assert "/c/" in store("check-in-link", "100214").stdout
    assert "no order 9" in store("check-in-link", "9").stderr


def test_a_backup_comes_back_under_a_new_epoch(store: Any, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text(ORDERS)
    store("import", "orders", str(tmp_path / "orders.csv"))
    copy = tmp_path / "hub.backup"
    assert store("backup", str(copy)).exit_code == 0
    assert copy.stat().st_mode & 0o077 == 0
    assert "there already" in store("backup", str(copy)).stderr
    epoch = re.search(r"epoch (\S+)", store("status").stdout)
    store("associate", "add", "1047", "Ana", "--pin", "739184")
    assert store("restore", str(copy)).exit_code == 0
    status = store("status").stdout
    assert "1 placed" in status
    assert "1 active of 1" in status
    assert epoch
    assert epoch[1] not in status
    (tmp_path / "nonsense").write_bytes(b"nonsense")
    assert "not a backup" in store("restore", str(tmp_path / "nonsense")).stderr
    assert "cannot be used" in store("restore", str(tmp_path / "missing")).stderr


def test_a_restored_hub_still_knows_its_pins(store: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store("backup", str(tmp_path / "copy"))
    monkeypatch.setenv("STOREASSIST_HUB_DATA", str(tmp_path / "other"))
    assert store("restore", str(tmp_path / "copy")).exit_code == 0
    verifiers = pins.PinVerifiers(people.load_secret(tmp_path / "other"))
    with admin.open_desk(tmp_path / "other") as desk:
        row = desk.call(lambda judge: admin.associate_row(judge, "1001"))
    assert verifiers.check(row.pin_verifier, "482915")


def test_a_hub_does_not_leave_loopback_without_being_told(store: Any) -> None:
    result = store("--listen", "0.0.0.0")
    assert result.exit_code == 1
    assert "--insecure" in result.stderr


def test_a_taken_port_is_told(store: Any) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert f"Port {port} on 127.0.0.1 is in use" in store("--port", str(port)).stderr


def test_two_hubs_do_not_share_a_folder(store: Any, tmp_path: Path) -> None:
    running = start_hub(tmp_path / "hub", pin_cost=FOR_TESTS)
    assert "runs on this data folder already" in store("--port", "0").stderr
    assert "runs on this data folder already" in store("restore", str(tmp_path / "any")).stderr
    running.stop()
    lock = FolderLock(tmp_path / "hub")
    lock.take()
    lock.let_go()


def test_a_database_of_a_newer_version_is_left_untouched(store: Any, tmp_path: Path) -> None:
    with admin.open_desk(tmp_path / "hub") as desk:
        desk.call(lambda judge: judge.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    before = (tmp_path / "hub" / "hub.db").read_bytes()
    result = store("status")
    assert "newer version" in result.stderr
    assert (tmp_path / "hub" / "hub.db").read_bytes() == before


def test_a_damaged_database_is_told_and_left(store: Any, tmp_path: Path) -> None:
    (tmp_path / "hub" / "hub.db").write_bytes(b"nothing like a database" * 500)
    result = store("status")
    assert result.exit_code == 1
    assert "left untouched" in result.stderr


def test_a_hub_that_is_told_to_end_closes_its_database(store: Any, tmp_path: Path) -> None:
    program = [sys.executable, "-c", "from storeassist_qt.hub.cli import hub_app; hub_app()", "--port", "0"]
    environment = os.environ | {"STOREASSIST_HUB_DATA": str(tmp_path / "hub")}
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout
        address = re.search(rb"http://\S+?(?=,)", process.stdout.readline())
        assert address
        with httpx.Client(transport=httpx.HTTPTransport(retries=8)) as http:  # each after a longer pause
            assert http.get(address[0].decode() + "/health").status_code == 200
        process.terminate()
        rest = process.stdout.read()
    assert process.returncode == 0
    assert b"everything it confirmed is saved" in rest
    assert not ended_unclean(tmp_path / "hub" / "hub.db")
