"""Each import contract of pyproject.toml fails on a deliberate break, and only on that.

The rooms are empty copies, so that a break is judged by itself and a run takes a second.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]
LAYERS = next(contract["layers"] for contract in CONTRACTS if contract["type"] == "layers")
ROOMS = [room.strip() for floor in LAYERS for room in floor.split("|")]

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"

# contract, the room that breaks it, what that room imports
BREAKS = [
    ("Imports run downwards only", "cache", "storeassist_qt.sync"),
    ("Imports run downwards only", "sync", "storeassist_qt.oms"),
    ("ui reaches nothing but domain", "ui", "storeassist_qt.cache"),
    ("hub reaches no cache, sync or scanning", "hub", "storeassist_qt.sync"),
    ("PySide6 in ui and app only", "scanning", "PySide6.QtCore"),
    ("cv2 in scanning only", "app", "cv2"),
    ("litestar in hub and simulators only", "app", "litestar"),
    ("httpx in sync and oms only", "app", "httpx"),
    ("domain imports msgspec and biip alone", "domain", "sqlmodel"),
]


class Skeleton:
    """A package of empty rooms under the project's own contracts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
        for room in ("", *ROOMS):
            (folder / "storeassist_qt" / room).mkdir()
            (folder / "storeassist_qt" / room / "__init__.py").touch()

    def lint(self) -> dict[str, str]:
        """Run the linter; return its verdict on each contract, and under "" all it printed."""
        done = subprocess.run(
            [sys.executable, "-c", LINT_IMPORTS, "--no-cache", "--config", "pyproject.toml"],
            cwd=self.folder,
            env={"PYTHONPATH": str(self.folder), "PATH": "", "COLUMNS": "200", "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        verdicts = {"": done.stdout + done.stderr}
        for contract in CONTRACTS:
            for word in ("KEPT", "BROKEN"):
                if f"{contract['name']} {word}" in done.stdout:
                    verdicts[contract["name"]] = word
        return verdicts


@pytest.fixture
def skeleton(tmp_path: Path) -> Skeleton:
    return Skeleton(tmp_path)


def test_every_contract_has_a_break() -> None:
    assert {name for name, _, _ in BREAKS} == {contract["name"] for contract in CONTRACTS}


def test_empty_rooms_keep_every_contract(skeleton: Skeleton) -> None:
    verdicts = skeleton.lint()
    assert {contract["name"]: verdicts.get(contract["name"]) for contract in CONTRACTS} == {
        contract["name"]: "KEPT" for contract in CONTRACTS
    }, verdicts[""]


@pytest.mark.parametrize(("contract", "room", "imported"), BREAKS)
def test_a_contract_fails_on_its_break(skeleton: Skeleton, contract: str, room: str, imported: str) -> None:
    (skeleton.folder / "storeassist_qt" / room / "broken.py").write_text(f"import {imported}\n")
    verdicts = skeleton.lint()
    assert [name for name, verdict in verdicts.items() if verdict == "BROKEN"] == [contract], verdicts[""]
    assert f"storeassist_qt.{room}.broken" in verdicts[""]


def test_a_room_nobody_declared_is_refused(skeleton: Skeleton) -> None:
    (skeleton.folder / "storeassist_qt/cellar").mkdir()
    (skeleton.folder / "storeassist_qt/cellar/__init__.py").touch()
    assert skeleton.lint()["Imports run downwards only"] == "BROKEN"
