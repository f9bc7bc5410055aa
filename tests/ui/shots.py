"""Draws the screens of window, sign-in, queue, walk and stage as pictures: `python -m tests.ui.shots OUT [WORD]`.

Run by hand and looked at beside the mock-ups; no test compares them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.ui.fakes import FakeWorld, make_world

from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme

HANDHELD = (360, 640)
SMALL = (320, 568)
KIOSK = (1280, 720)
Scene = Callable[[FakeWorld, MainWindow], None]


def _nothing(_world: FakeWorld, _window: MainWindow) -> None:
    """Show the screen as it opens."""


def sign_in_pin(world: FakeWorld, window: MainWindow) -> None:
    """Number entered, three digits of the PIN."""
    world.sign_in.sign_out()
    window.open("sign_in")
    vm = window.page("sign_in").vm  # type: ignore[attr-defined]
    for digit in "1047":
        vm.digit(digit)
    vm.go()
    for digit in "274":
        vm.digit(digit)


def sign_in_wrong(world: FakeWorld, window: MainWindow) -> None:
    """A wrong PIN."""
    sign_in_pin(world, window)
    vm = window.page("sign_in").vm  # type: ignore[attr-defined]
    for digit in "000":
        vm.digit(digit)
    vm.go()


SCENES: dict[str, Scene] = {"queue": _nothing, "sign_in_pin": sign_in_pin, "sign_in_wrong": sign_in_wrong}


def _pictures(word: str) -> Iterator[tuple[str, Scene, tuple[int, int], Mode]]:
    for name, scene in SCENES.items():
        if word and word not in name:
            continue
        yield f"{name}-handheld-light", scene, HANDHELD, Mode.LIGHT
        yield f"{name}-handheld-dark", scene, HANDHELD, Mode.DARK
        yield f"{name}-small-130", scene, SMALL, Mode.LIGHT
        yield f"{name}-kiosk-light", scene, KIOSK, Mode.LIGHT


def main(out: Path, word: str = "") -> None:
    """Draw every scene whose name holds `word` into `out`."""
    app = QApplication.instance() or QApplication([])
    families = Theme().families
    out.mkdir(parents=True, exist_ok=True)
    for name, scene, size, mode in _pictures(word):
        theme = Theme(mode, 1.3 if "130" in name else 1.0, families=families)
        role = "kiosk" if size == KIOSK else "handheld"
        world = make_world(theme=theme, device_role=role, has_camera="camera" in name)
        window = MainWindow(world.services)
        window.resize(*size)
        window.show()
        app.processEvents()
        scene(world, window)
        for _ in range(3):
            app.processEvents()
        window.grab().save(str(out / f"{name}.png"))
        window.close()
        window.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2] if len(sys.argv) > 2 else "")
