"""What can be wrong on the device itself: disk, database, key, settings, camera, scanner. Each told; nothing lost."""

from __future__ import annotations

import base64
import contextlib
import os
import re
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from shop_floor import MUG, THROW, Hands, Store, is_good_sentence, wait_until_it_listens

from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.run import _Handler
from storeassist_qt.cache.opening import DATABASE_NAME, open_store
from storeassist_qt.domain.commands import AddNote
from storeassist_qt.domain.errors import StorageError
from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.scanning.camera import ScriptedSource, Step
from storeassist_qt.scanning.render import empty_frame, render_barcode_frame
from storeassist_qt.security.keystore import DATABASE_KEY, KeyStore

Command = Callable[..., subprocess.CompletedProcess[str]]
Opener = Callable[..., Hands]
PAGE = 4096


def refused_start(done: subprocess.CompletedProcess[str]) -> str:
    """Return the sentence with which a start was refused; no trace, exit code 1."""
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    text = done.stderr.strip().splitlines()[-1]
    assert is_good_sentence(text), text
    return text


@pytest.fixture
def handled(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hands], None]:
    """Let the program's own handler answer what nobody caught, as it does when it runs."""

    def install(hands: Hands) -> None:
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        monkeypatch.setattr(threading, "excepthook", threading.excepthook)
        _Handler(hands.device).install()

    return install


@pytest.fixture
def used(open_device: Opener, store: Store, tmp_path: Path) -> Iterator[Path]:
    """The folder of a device that worked: its store is stopped, three picks wait to be sent."""
    hands = open_device(store=store)
    hands.sign_in()
    hands.synced()
    hands.device.engine.stop()
    store.stop()
    hands.start_walk(store.first.order_id)
    for _ in range(2):
        hands.current.handle_scan(SeenCode(text=store.code_of(THROW), symbology="ean13", source="trigger"))
    assert hands.device.store.waiting_count() == 3
    hands.device.close()
    yield tmp_path / "one"
    store.start_again()


def database(home: Path) -> Path:
    return device_paths(home).data / DATABASE_NAME


def picked(hands: Hands, order_id: str, sku: str) -> int:
    order = hands.device.store.order(order_id)
    assert order is not None
    return sum(line.picked for line in order.lines if line.sku == sku)


# --- settings ------------------------------------------------------------------------------------------------------
def test_unreadable_settings_are_told_and_kept(open_device: Opener, tmp_path: Path) -> None:
    path = device_paths(tmp_path / "one").settings_file
    path.parent.mkdir(parents=True)
    path.write_bytes(b"[hub\nurl = \xff\xfe")
    hands = open_device()
    text = hands.notice("settings_unreadable")
    assert is_good_sentence(text)
    assert str(path) in text
    assert path.read_bytes() == b"[hub\nurl = \xff\xfe"
    hands.device.settings.set("sound.level", 40)
    assert path.with_suffix(".toml.unreadable").read_bytes() == b"[hub\nurl = \xff\xfe"


def test_a_setting_out_of_bounds_is_told_and_its_default_holds(open_device: Opener, tmp_path: Path) -> None:
    path = device_paths(tmp_path / "one").settings_file
    path.parent.mkdir(parents=True)
    path.write_text('[sound]\nlevel = 900\n[ui]\ntheme = "purple"\n')
    hands = open_device()
    texts = [hands.notice("setting_wrong"), hands.notice("setting_wrong")]
    assert "sound.level" in texts[0]
    assert "ui.theme" in texts[1]
    assert all(is_good_sentence(text) for text in texts)
    assert hands.device.settings.get("sound.level") == 70


# --- the folder and the database -----------------------------------------------------------------------------------
def test_a_second_app_on_the_same_device_is_refused(open_device: Opener, command: Command, tmp_path: Path) -> None:
    open_device()
    assert "already running" in refused_start(command(home=tmp_path / "one"))


def test_a_database_of_a_newer_version_is_left_untouched(used: Path, command: Command) -> None:
    data = device_paths(used).data
    store = open_store(data, KeyStore(data).secret(DATABASE_KEY))
    with store._database.writing() as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'z999'")
    store.close()
    before = database(used).read_bytes()
    assert "newer version" in refused_start(command(home=used))
    assert database(used).read_bytes() == before


def test_the_wrong_key_leaves_the_data_alone(used: Path, command: Command) -> None:
    before = database(used).read_bytes()
    key = device_paths(used).data / f"{DATABASE_KEY}.key"
    key.write_text(base64.b64encode(bytes(32)).decode())
    assert "another key" in refused_start(command(home=used))
    key.write_text("not a key")
    assert "key of this device's data cannot be read" in refused_start(command(home=used))
    assert database(used).read_bytes() == before
    assert not list(database(used).parent.glob("*.broken-*"))


def test_a_folder_that_is_a_file_is_told(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "data").write_text("")
    assert str(home / "data") in refused_start(command(home=home))


def test_a_disk_that_is_full_at_the_first_start_is_told(command: Command, tmp_path: Path) -> None:
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20480, 20480));"
        "from storeassist_qt.app.run import run_app; sys.exit(run_app(stop_after_first_frame=True))"
    )
    assert resource.RLIMIT_FSIZE
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=300, check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "STOREASSIST_HOME": str(tmp_path / "home"),
             # The limit would also cut off byte code that is cached for everybody.
             "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1",
             "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
    )  # fmt: skip
    assert refused_start(done)


def test_a_corrupt_database_is_set_aside_its_queue_sent_and_the_start_says_so(
    used: Path, open_device: Opener, store: Store
) -> None:
    path = database(used)
    content = bytearray(path.read_bytes())
    middle = len(content) // PAGE // 2 * PAGE
    content[middle + 50 : middle + 3 * PAGE] = bytes(3 * PAGE - 50)
    path.write_bytes(content)
    path.with_name(path.name + "-wal").write_bytes(b"torn")
    hands = open_device()
    text = hands.notice("database_corrupt")
    assert is_good_sentence(text)
    (broken,) = path.parent.glob("*.broken-*[0-9]")
    assert broken.read_bytes() == bytes(content)
    kept = hands.device.store.waiting_count()
    lost = sum(card.facts.get("unknown", 1) for card in hands.device.store.attention())
    assert kept + lost >= 3
    store.start_again()
    hands.sign_in()
    hands.wait(lambda: not hands.device.store.waiting_count() and hands.device.engine.status().is_online, "not sent")
    hands.wait(lambda: hands.device.store.order(store.second.order_id) is not None, "the rest does not come back")
    store.stop()


def test_a_disk_that_fills_up_mid_walk_saves_nothing_by_halves_and_says_so(
    open_device: Opener, store: Store, handled: Callable[[Hands], None]
) -> None:
    hands = open_device(store=store)
    handled(hands)
    hands.sign_in()
    hands.synced()
    hands.start_walk(store.first.order_id)
    hands.synced()
    hands.device.engine.stop()
    connection = hands.device.store._database._writer
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill_up() -> None:
        for order in (store.second, store.first):
            for size in (400, 1):  # until the free pages inside the file are used up as well
                with contextlib.suppress(StorageError):
                    while True:
                        hands.device.store.submit(order.order_id, AddNote(text="x" * size))

    before = -1
    while (had := picked(hands, store.first.order_id, THROW)) > before:  # a pick may fit where no note does
        before = had
        fill_up()
        waiting = hands.device.store.waiting_count()
        hands.device.wedge.barcode_scanned.emit(store.code_of(THROW), "ean13")
    text = hands.notice("disk_full")
    assert is_good_sentence(text)
    assert "this action was not saved" in text
    assert hands.device.store.waiting_count() == waiting
    assert picked(hands, store.first.order_id, THROW) == had
    connection.execute("PRAGMA max_page_count = 1000000")
    hands.device.wedge.barcode_scanned.emit(store.code_of(THROW), "ean13")
    assert picked(hands, store.first.order_id, THROW) == had + 1


# --- camera and scanner --------------------------------------------------------------------------------------------
def garbage() -> list[Any]:
    rng = np.random.default_rng(1)
    return [
        rng.integers(0, 256, (720, 1280, 3), np.uint8), np.zeros((3, 20_000, 3), np.uint8),
        np.zeros((1, 1, 3), np.uint8), np.full((40, 60, 3), np.nan, np.float32), "no frame at all",
    ]  # fmt: skip


def test_frames_of_garbage_do_not_stop_the_camera_and_the_next_label_counts(open_device: Opener, store: Store) -> None:
    label = render_barcode_frame(store.code_of(THROW)[1:])
    steps = [*garbage(), *[empty_frame()] * 3, *[label] * 60]
    cameras: list[ScriptedSource] = []

    def opener() -> ScriptedSource:
        cameras.append(ScriptedSource(steps[len(cameras) :] if cameras else steps))
        return cameras[-1]

    hands = open_device(store=store, opener=opener)
    hands.sign_in()
    hands.synced()
    hands.start_walk(store.first.order_id)
    hands.wait(lambda: picked(hands, store.first.order_id, THROW) == 1, "the label after the garbage does not count")


def test_a_camera_unplugged_mid_walk_leaves_the_walk_to_trigger_and_keyboard(open_device: Opener, store: Store) -> None:
    camera = ScriptedSource([empty_frame(), empty_frame(), Step(error="camera_lost", waits=True)])
    again = ScriptedSource([empty_frame()])
    sources = iter([camera, again])
    hands = open_device(store=store, opener=lambda: next(sources, again))
    hands.sign_in()
    hands.synced()
    page: Any = hands.start_walk(store.first.order_id)
    hands.wait(lambda: page.panel.state == "idle", "the camera does not start")
    camera.go_on()
    hands.wait(lambda: "unplugged" in page.panel.text, "nothing says that the camera is gone")
    assert "type the SKU" in page.panel.text
    hands.device.wedge.barcode_scanned.emit(store.code_of(THROW), "ean13")
    assert picked(hands, store.first.order_id, THROW) == 1


def test_an_endless_scan_is_refused_once_told_and_the_next_one_counts(open_device: Opener, store: Store) -> None:
    hands = open_device(store=store)
    hands.sign_in()
    hands.synced()
    hands.start_walk(store.first.order_id)
    hands.type_as_scanner("7" * 50_000)
    text = hands.notice("scan_too_long")
    assert re.search(r"\d{4,} characters", text)
    assert is_good_sentence(text)
    hands.type_as_scanner(store.code_of(THROW)[1:])
    hands.wait(lambda: picked(hands, store.first.order_id, THROW) == 1, "the scan after it does not count")
    assert picked(hands, store.first.order_id, MUG) == 0


# --- what we did wrong ---------------------------------------------------------------------------------------------
def test_a_fault_of_our_own_is_told_logged_and_the_work_goes_on(
    open_device: Opener, store: Store, handled: Callable[[Hands], None]
) -> None:
    hands = open_device(store=store)
    handled(hands)
    hands.sign_in()
    hands.synced()

    def fall_over() -> None:
        raise ZeroDivisionError("secret detail")

    QTimer.singleShot(0, fall_over)
    text = hands.notice("unexpected")
    assert is_good_sentence(text)
    assert "secret detail" not in text
    hands.start_walk(store.first.order_id)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_on_another_thread_is_told_too(
    open_device: Opener, handled: Callable[[Hands], None], capfd: pytest.CaptureFixture[str]
) -> None:
    hands = open_device()
    handled(hands)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert is_good_sentence(hands.notice("unexpected"))
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux when the app listens to signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_a_stop_by_the_system_end_the_app_in_order(used: Path, number: int) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "STOREASSIST_HOME": str(used)}
    with subprocess.Popen(
        [sys.executable, "-m", "storeassist_qt"], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        wal = database(used).with_name(f"{DATABASE_NAME}-wal")
        wait_until_it_listens(process)
        process.send_signal(number)
        _out, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert not wal.exists(), "the database was not closed"
