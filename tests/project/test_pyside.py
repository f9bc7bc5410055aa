"""PySide6 stays below 6.12, whose calls without a result drop a reference of None until Python 3.10 and 3.11 abort."""

import gc
import importlib.metadata
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[2]
VOID_CALLS = 1000
NOISE = 50


def test_calls_without_a_result_keep_the_references_of_none() -> None:
    # From Python 3.12 on None is immortal and its count stands still: there the test can only pass.
    thing = QObject()
    thing.setObjectName("warm")
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.setObjectName("again")
    assert abs(sys.getrefcount(None) - before) < NOISE


def test_pyside_is_installed_and_bound_below_6_12() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    bound = next(each for each in map(Requirement, dependencies) if each.name == "pyside6-essentials").specifier
    assert bound.contains(importlib.metadata.version("pyside6-essentials"))
    assert not bound.contains("6.11.0")
    assert not bound.contains("6.12.0")
    assert Version(importlib.metadata.version("shiboken6")) == Version(importlib.metadata.version("pyside6-essentials"))
