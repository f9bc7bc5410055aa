"""Draws what a manager allows once as pictures: `python -m tests.ui.shots_manager OUT [WORD]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.ui import counter
from tests.ui.desk import oms_order, sync_world
from tests.ui.fakes import ANA, FakeWorld
from tests.ui.shots_returns import Scene, choose_policy, draw, page_of

from storeassist_qt.domain.orders import Stage
from storeassist_qt.ui.kit import Button, TextField
from storeassist_qt.ui.screens.manager_sheet import ManagerSheet
from storeassist_qt.ui.shell import MainWindow


def associate(world: FakeWorld) -> None:
    """Sign in somebody who is no manager."""
    world.sign_in.current = world.sink.actor = ANA


def press(window: MainWindow, name: str) -> None:
    """Press a button."""
    button = window.findChild(Button, name)
    assert isinstance(button, Button), name
    button.click()


def sheet_of(window: MainWindow) -> ManagerSheet:
    """Return the sheet that is open."""
    sheet = window.findChild(ManagerSheet)
    assert isinstance(sheet, ManagerSheet)
    return sheet


def order(world: FakeWorld, window: MainWindow) -> None:
    """An order with a refused request, seen by an associate."""
    associate(world)
    oms_order(world)
    window.open("order_detail", order_id="o-100190")


def number(world: FakeWorld, window: MainWindow) -> None:
    """An order is cancelled: the number is asked for."""
    associate(world)
    found = next(one for one in world.orders.by_id.values() if one.stage is Stage.PICKED)
    window.open("order_detail", order_id=found.order_id)
    press(window, "act_cancel")
    field = window.findChild(TextField, "reason_field")
    assert isinstance(field, TextField)
    field.setText("The customer did not come")
    press(window, "reason_confirm")
    sheet_of(window).vm.digit("1")


def pin(world: FakeWorld, window: MainWindow) -> None:
    """The PIN is entered."""
    number(world, window)
    vm = sheet_of(window).vm
    for digit in "047":
        vm.digit(digit)
    vm.go()
    for digit in "2749":
        vm.digit(digit)


def wrong(world: FakeWorld, window: MainWindow) -> None:
    """The PIN was wrong."""
    pin(world, window)
    vm = sheet_of(window).vm
    for digit in "00":
        vm.digit(digit)
    vm.go()


def limit(world: FakeWorld, window: MainWindow) -> None:
    """A return above the limit, for an associate."""
    associate(world)
    world.store.change(return_limit_minor=5_000)
    counter.counter(world)
    for unit in ("1", "2"):
        counter.check(world, "o-100118", unit)
    page_of(world, window).open_return("o-100118", "r-o-100118")


def finish(world: FakeWorld, window: MainWindow) -> None:
    """The manager is asked to finish it."""
    limit(world, window)
    page_of(world, window).activate_primary()


def policy(world: FakeWorld, window: MainWindow) -> None:
    """A return outside the policy, for an associate, with its reason."""
    associate(world)
    choose_policy(world, window)
    page_of(world, window).choose.set_allow_reason("Known fault of this lot")


def units(world: FakeWorld, window: MainWindow) -> None:
    """Refused units, for an associate."""
    associate(world)
    counter.counter(world)
    page_of(world, window).open_return("o-100104", "r-o-100104")


def sync(world: FakeWorld, window: MainWindow) -> None:
    """A refused hand-over, for an associate."""
    associate(world)
    sync_world(world)
    window.open("sync")


def sync_ask(world: FakeWorld, window: MainWindow) -> None:
    """The manager is asked whether the goods have left."""
    sync(world, window)
    press(window, "way_goods_left")


SCENES: dict[str, Scene] = {
    "order": order,
    "number": number,
    "pin": pin,
    "wrong": wrong,
    "limit": limit,
    "finish": finish,
    "policy": policy,
    "units": units,
    "sync": sync,
    "sync_ask": sync_ask,
}


def main(out: Path, word: str = "") -> None:
    """Draw every picture whose name holds `word` into `out`."""
    draw(SCENES, out, word)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2] if len(sys.argv) > 2 else "")
