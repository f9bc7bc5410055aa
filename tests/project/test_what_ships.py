"""What the wheel carries, and what the hub's process never loads."""

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LOADED_BY_THE_HUB = """
import importlib, pkgutil, sys
import storeassist_qt.hub
for module in pkgutil.walk_packages(storeassist_qt.hub.__path__, "storeassist_qt.hub."):
    if ".versions." not in module.name and not module.name.endswith(".env"):  # alembic runs those by itself
        importlib.import_module(module.name)
from storeassist_qt.app import cli
sys.argv = ["storeassist", "hub", "--help"]
try:
    cli.main()
except SystemExit as end:
    assert not end.code, end.code
print("loaded:", sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "cv2"}))
"""


@pytest.mark.skipif(
    importlib.util.find_spec("storeassist_qt.hub") is None
    or importlib.util.find_spec("storeassist_qt.hub.cli") is None,
    reason="there is no hub command yet",
)
def test_the_hub_loads_neither_pyside_nor_opencv() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED_BY_THE_HUB],
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "loaded: []"


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*command, "--wheel-dir", str(folder), str(ROOT)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_contains_the_resources(wheel_names: set[str]) -> None:
    resources = {
        f"storeassist_qt/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.parts
    }
    assert resources
    assert resources <= wheel_names


def test_the_wheel_contains_every_module_and_no_test(wheel_names: set[str]) -> None:
    modules = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    assert modules <= wheel_names
    assert [name for name in wheel_names if name.startswith(("tests/", "benchmarks/", "tools/"))] == []


def test_the_wheel_has_the_storeassist_command(wheel_names: set[str]) -> None:
    assert any(name.endswith(".dist-info/entry_points.txt") for name in wheel_names)
