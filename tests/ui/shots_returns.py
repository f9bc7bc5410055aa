"""Draws the returns screens as pictures: `python -m tests.ui.shots_returns OUT [WORD]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui import counter
from tests.ui.counter import HUB, do
from tests.ui.fakes import FakeWorld, make_world

from storeassist_qt.domain import commands as c
from storeassist_qt.domain.ports import Connection
from storeassist_qt.domain.roles import Role
from storeassist_qt.ui.screens.returns import ReturnsScreen
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme

LOOKS = {
    "kiosk-light": ((1280, 720), Mode.LIGHT, 1.0, False),
    "kiosk-dark": ((1280, 720), Mode.DARK, 1.0, False),
    "kiosk-rtl": ((1280, 720), Mode.LIGHT, 1.0, True),
    "handheld-light": ((360, 640), Mode.LIGHT, 1.0, False),
    "handheld-dark": ((360, 640), Mode.DARK, 1.0, False),
    "handheld-rtl": ((360, 640), Mode.LIGHT, 1.0, True),
    "small-130": ((320, 568), Mode.LIGHT, 1.3, False),
    "medium-light": ((800, 600), Mode.LIGHT, 1.0, False),
}


def page_of(world: FakeWorld, window: MainWindow) -> ReturnsScreen:
    """Open Returns, reading on this thread."""
    window.register("returns", lambda: ReturnsScreen(world.services, window, in_background=False))
    window.open("returns")
    page = window.page("returns")
    assert isinstance(page, ReturnsScreen)
    return page


def queue(world: FakeWorld, window: MainWindow) -> None:
    """The queue of the mock-up, nothing open."""
    counter.counter(world)
    page_of(world, window)


def empty(world: FakeWorld, window: MainWindow) -> None:
    """No returns yet, offline."""
    world.sync.become(connection=Connection.OFFLINE, is_online=False, waiting=1)
    page_of(world, window)


def find(world: FakeWorld, window: MainWindow) -> None:
    """The sale of a new return is looked for."""
    counter.counter(world)
    page_of(world, window).find_sale()


def search(world: FakeWorld, window: MainWindow) -> None:
    """A search over returns and sales."""
    counter.counter(world)
    page = page_of(world, window)
    page.vm.search("100")
    page.vm.read()


def choose(world: FakeWorld, window: MainWindow) -> None:
    """Units and reasons of a sale."""
    counter.counter(world)
    page = page_of(world, window)
    page.begin("o-100121")
    page.choose.set_units("l1", 1)
    page.choose.set_reason("l1", 0, "wrong_size")
    page.choose.set_units("l2", 2)


def choose_policy(world: FakeWorld, window: MainWindow) -> None:
    """A sale outside the store's policy, for a manager."""
    counter.counter(world)
    page = page_of(world, window)
    page.begin("o-100090")
    page.choose.set_units("l1", 1)
    page.choose.set_reason("l1", 0, "damaged")


def check(world: FakeWorld, window: MainWindow) -> None:
    """The mock-up: two of four answered, two photos."""
    world.services.camera.configured = True  # type: ignore[attr-defined]
    counter.counter(world)
    page = page_of(world, window)
    page.open_return("o-100118", "r-o-100118")
    page.check.answer("right_item", "yes")
    page.check.answer("condition", "like_new")


def check_proof(world: FakeWorld, window: MainWindow) -> None:
    """A damaged item with photos that still travel, note missing."""
    check(world, window)
    page = page_of(world, window)
    page.check.answer("condition", "damaged")
    page.check.answer("parts", "complete")
    page.check.answer("resell", "scrap")
    page.check.take_photo(counter.frame())
    page.check.take_photo(counter.frame(200))


def check_ready(world: FakeWorld, window: MainWindow) -> None:
    """Everything is answered."""
    check(world, window)
    page = page_of(world, window)
    page.check.answer("parts", "complete")
    page.check.answer("resell", "shelf")


def refuse(world: FakeWorld, window: MainWindow) -> None:
    """Why an item is not taken back."""
    check(world, window)
    page_of(world, window).ask_refusal()


def photo(world: FakeWorld, window: MainWindow) -> None:
    """The camera's sheet."""
    check(world, window)
    page_of(world, window).ask_photo()
    world.camera.show_frame(counter.frame())


def summary(world: FakeWorld, window: MainWindow) -> None:
    """One accepted, one refused, before the return is finished."""
    counter.counter(world)
    counter.check(world, "o-100118", "1")
    counter.check(world, "o-100118", "2", ok=False)
    page_of(world, window).open_return("o-100118", "r-o-100118")


def summary_limit(world: FakeWorld, window: MainWindow) -> None:
    """Above what an associate may credit."""
    summary(world, window)
    world.store.change(return_limit_minor=5_000)
    session = world.sign_in.current
    assert session is not None
    world.sign_in.current = replace(session, roles=frozenset({Role.RETURNS}))
    page_of(world, window).open_return("o-100118", "r-o-100118")


def finished(world: FakeWorld, window: MainWindow) -> None:
    """Finished; the order system is waited for, a manager has a unit to settle."""
    summary(world, window)
    counter.finish(world, "o-100118")
    page_of(world, window).open_return("o-100118", "r-o-100118")


def credited(world: FakeWorld, window: MainWindow) -> None:
    """The credit note is there."""
    finished(world, window)
    do(world, "o-100118", c.JoinOmsReturn(return_id="r-o-100118", oms_return_id="F-2"), HUB)
    do(world, "o-100118", c.CreditNoteIssued(return_id="r-o-100118", number="CN-0142-000118"), HUB)


Scene = Callable[[FakeWorld, MainWindow], None]
SCENES: dict[str, Scene] = {
    "queue": queue,
    "empty": empty,
    "find": find,
    "search": search,
    "choose": choose,
    "choose_policy": choose_policy,
    "check": check,
    "check_proof": check_proof,
    "check_ready": check_ready,
    "refuse": refuse,
    "photo": photo,
    "summary": summary,
    "summary_limit": summary_limit,
    "finished": finished,
    "credited": credited,
}


def main(out: Path, word: str = "") -> None:
    """Draw every picture whose name holds `word` into `out`."""
    draw(SCENES, out, word)


def draw(scenes: dict[str, Scene], out: Path, word: str = "") -> None:
    """Draw the scenes whose name holds `word` into `out`, in every look."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    families = Theme().families
    out.mkdir(parents=True, exist_ok=True)
    for name, scene in scenes.items():
        for look, (size, mode, scale, is_rtl) in LOOKS.items():
            if word and word not in f"{name}-{look}":
                continue
            rtl = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
            app.setLayoutDirection(rtl)
            role = "kiosk" if size[0] > 1000 else "handheld"
            world = make_world(theme=Theme(mode, scale, families=families), device_role=role)
            window = MainWindow(world.services)
            window.resize(*size)
            window.show()
            app.processEvents()
            scene(world, window)
            for _ in range(6):
                app.processEvents()
            window.snackbar_line.dismiss()
            window.grab().save(str(out / f"{name}-{look}.png"))
            window.close()
            window.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2] if len(sys.argv) > 2 else "")
