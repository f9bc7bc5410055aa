"""Draws the screens of window, sign-in, queue, walk and stage as pictures: `python -m tests.ui.shots OUT [WORD]`.

Run by hand and looked at beside the mock-ups; no test compares them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.example_store import MUG, MUG_EAN, NOW, SHOE_EAN, SWEATER_EAN, SWEATER_L_EAN, line_of, order_of
from tests.ui.fakes import FakeWorld, make_world, trigger

from storeassist_qt.domain.orders import CheckIn, Effect, EffectKind, EffectState, OrderType
from storeassist_qt.domain.ports import CameraState, Connection
from storeassist_qt.ui.screens.walk import WalkScreen
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Mode, Theme
from storeassist_qt.ui.vm.walk_texts import idle_answer

HANDHELD = (360, 640)
SMALL = (320, 568)
KIOSK = (1280, 720)
MEDIUM = (800, 600)
Scene = Callable[[FakeWorld, MainWindow], None]


def start(window: MainWindow) -> None:
    """Begin at the queue, which a kiosk does not open by itself."""
    if window.shown == "returns":
        window.open("queue")


def _nothing(_world: FakeWorld, _window: MainWindow) -> None:
    """Show the screen as it opens."""


def sign_in_pin(world: FakeWorld, window: MainWindow) -> None:
    """Number entered, three digits of the PIN, offline."""
    world.sync.become(is_online=False)
    world.sign_in.sign_out()
    window.open("sign_in")
    vm = window.page("sign_in").vm  # type: ignore[attr-defined]
    for digit in "1047":
        vm.digit(digit)
    vm.go()
    for digit in "274":
        vm.digit(digit)


def sign_in_wrong(world: FakeWorld, window: MainWindow) -> None:
    """A wrong PIN, in a store that shows the last associates."""
    world.store.change(avatars=True)
    sign_in_pin(world, window)
    vm = window.page("sign_in").vm  # type: ignore[attr-defined]
    for digit in "000":
        vm.digit(digit)
    vm.go()
    if window.width() > 1000:
        vm.to_number()


def queue_selected(world: FakeWorld, window: MainWindow) -> None:
    """Two orders chosen, offline with three actions waiting."""
    world.sync.become(connection=Connection.OFFLINE, is_online=False, waiting=3)
    vm = window.page("queue").vm  # type: ignore[attr-defined]
    vm.toggle("o-100228")
    vm.toggle("o-100214")


def queue_empty(world: FakeWorld, window: MainWindow) -> None:
    """Nothing to pick."""
    world.orders.by_id.clear()
    window.open("queue")


def queue_loading(world: FakeWorld, window: MainWindow) -> None:
    """The first pull is under way."""
    world.orders.by_id.clear()
    world.sync.become(connection=Connection.SYNCING, is_loading=True)
    window.open("queue")
    window.page("queue").skeleton.show_now()  # type: ignore[attr-defined]


def take_over(world: FakeWorld, window: MainWindow) -> None:
    """Asked before an order is taken from somebody."""
    window.page("queue").vm.toggle("o-100256")  # type: ignore[attr-defined]


def _walk(window: MainWindow, *ids: str) -> WalkScreen:
    vm = window.page("queue").vm  # type: ignore[attr-defined]
    for order_id in ids or ("o-100214", "o-100261", "o-100228"):
        vm.toggle(order_id)
    vm.start_selected()
    page = window.page("walk")
    assert isinstance(page, WalkScreen)
    return page


def walk_idle(world: FakeWorld, window: MainWindow) -> None:
    """Some stops done, one skipped, waiting for a scan."""
    page = _walk(window)
    window.handle_scan(trigger(SHOE_EAN))
    page.vm.skip()
    for code in (SWEATER_EAN, MUG_EAN, SWEATER_EAN):
        window.handle_scan(trigger(code))
    page.vm.go_to("o-100214/l1/")
    page.vm.say(idle_answer(has_camera=world.camera.is_configured()))


def walk_match_camera(world: FakeWorld, window: MainWindow) -> None:
    """Matched, with a camera."""
    _walk(window)
    window.page("walk").vm.go_to("o-100214/l1/")  # type: ignore[attr-defined]
    world.camera.show_code(SWEATER_EAN)


def walk_wrong_camera(world: FakeWorld, window: MainWindow) -> None:
    """The wrong size, offline, with a camera."""
    world.sync.become(connection=Connection.OFFLINE, is_online=False, waiting=3)
    window.session_vm.put_away("offline")
    _walk(window)
    window.page("walk").vm.go_to("o-100214/l1/")  # type: ignore[attr-defined]
    world.camera.show_code(SWEATER_L_EAN)


def walk_attention(world: FakeWorld, window: MainWindow) -> None:
    """The longest pill beside back and list."""
    world.sync.become(connection=Connection.ATTENTION, attention=2)
    _walk(window)
    window.snackbar_line.dismiss()


def walk_lost_camera(world: FakeWorld, window: MainWindow) -> None:
    """The camera was unplugged."""
    _walk(window)
    world.camera.become(CameraState.LOST)


def walk_not_found(_world: FakeWorld, window: MainWindow) -> None:
    """The sheet of what cannot be found."""
    page = _walk(window)
    page.vm.go_to("o-100214/l1/")
    page.ask_not_found()


def walk_sku(_world: FakeWorld, window: MainWindow) -> None:
    """The sheet of the typed SKU."""
    _walk(window).ask_sku()


def walk_details(_world: FakeWorld, window: MainWindow) -> None:
    """The sheet with all details."""
    page = _walk(window)
    page.vm.go_to("o-100214/l1/")
    page.picture.pressed.emit()


def walk_list(world: FakeWorld, window: MainWindow) -> None:
    """Every line of the walk."""
    walk_idle(world, window)
    window.page("walk").on_header_icon()  # type: ignore[attr-defined]


def walk_put_back(world: FakeWorld, window: MainWindow) -> None:
    """An order was cut after the pick."""
    _walk(window)
    window.handle_scan(trigger(SHOE_EAN))
    order = world.orders.by_id["o-100214"]
    line = replace(order.lines[1], picked=0, to_put_back=1)
    world.orders.put(replace(order, lines=(order.lines[0], line)))


def walk_summary(_world: FakeWorld, window: MainWindow) -> None:
    """All done, one unit not found."""
    page = _walk(window, "o-100214", "o-100261")
    for code in (SHOE_EAN, SWEATER_EAN, SWEATER_EAN, SWEATER_EAN):
        window.handle_scan(trigger(code))
    page.vm.mark_not_found(1, "not_on_shelf")


def _waiting_too(world: FakeWorld, window: MainWindow) -> None:
    """Bring a second waiting customer and reserve two orders."""
    confirmed = Effect(key="c/1", kind=EffectKind.CONFIRM, state=EffectState.CONFIRMED)
    here = CheckIn(at=NOW - timedelta(minutes=7, seconds=5), by="pos")
    sale = order_of("100400", "Otto Lang", 30, (line_of("l1", MUG, 1),), order_type=OrderType.PICK_AT_STORE,
                    placed_at=here.at, check_in=here, effects=(confirmed,))  # fmt: skip
    reserved = replace(world.orders.by_id["o-100228"], effects=(confirmed,))
    world.orders.put(sale, reserved)
    window.snackbar_line.dismiss()


def queue_waiting(world: FakeWorld, window: MainWindow) -> None:
    """Two customers wait; one order is reserved."""
    _waiting_too(world, window)


def walk_summary_mixed(world: FakeWorld, window: MainWindow) -> None:
    """A walk for a waiting customer and two pickups."""
    _waiting_too(world, window)
    _walk(window, "o-100400", "o-100261")
    for code in (MUG_EAN, SWEATER_EAN):
        window.handle_scan(trigger(code))
    window.page("walk").vm.mark_not_found(1, "not_on_shelf")  # type: ignore[attr-defined]


def stage(_world: FakeWorld, window: MainWindow) -> None:
    """Orders to stage and staged ones."""
    window.open("stage")


def stage_order(_world: FakeWorld, window: MainWindow) -> None:
    """One order with a unit that was not found, at B3."""
    window.open("stage")
    window.open("stage_order", order_id="o-100198")
    window.page("stage_order").form.vm.choose("B3")  # type: ignore[attr-defined]


def stage_bags(_world: FakeWorld, window: MainWindow) -> None:
    """A staged order moves, two bags with places of their own."""
    window.open("stage")
    window.open("stage_order", order_id="o-100188")
    form = window.page("stage_order").form  # type: ignore[attr-defined]
    form.vm.choose("B3")
    form.apart_button.click()
    form.vm.set_bag_place(1, "Cooler 1")


def stage_done(world: FakeWorld, window: MainWindow) -> None:
    """Staged, with Undo."""
    stage_order(world, window)
    window.page("stage_order").activate_primary()


SCENES: dict[str, Scene] = {
    "stage": stage,
    "stage_order": stage_order,
    "stage_bags": stage_bags,
    "stage_done": stage_done,
    "queue": _nothing,
    "queue_selected": queue_selected,
    "queue_waiting": queue_waiting,
    "queue_empty": queue_empty,
    "queue_loading": queue_loading,
    "queue_take_over": take_over,
    "sign_in_pin": sign_in_pin,
    "sign_in_wrong": sign_in_wrong,
    "walk_idle": walk_idle,
    "walk_idle_camera": walk_idle,
    "walk_match_camera": walk_match_camera,
    "walk_wrong_camera": walk_wrong_camera,
    "walk_attention": walk_attention,
    "walk_lost_camera": walk_lost_camera,
    "walk_not_found": walk_not_found,
    "walk_sku": walk_sku,
    "walk_details": walk_details,
    "walk_list": walk_list,
    "walk_put_back": walk_put_back,
    "walk_summary": walk_summary,
    "walk_summary_mixed": walk_summary_mixed,
}


def _pictures(word: str) -> Iterator[tuple[str, Scene, tuple[int, int], Mode]]:
    for name, scene in SCENES.items():
        if word and word not in name:
            continue
        yield f"{name}-handheld-light", scene, HANDHELD, Mode.LIGHT
        yield f"{name}-handheld-dark", scene, HANDHELD, Mode.DARK
        yield f"{name}-small-130", scene, SMALL, Mode.LIGHT
        yield f"{name}-kiosk-light", scene, KIOSK, Mode.LIGHT
        if word:
            yield f"{name}-medium-light", scene, MEDIUM, Mode.LIGHT
            yield f"{name}-kiosk-dark", scene, KIOSK, Mode.DARK
            yield f"{name}-handheld-rtl", scene, HANDHELD, Mode.LIGHT


def main(out: Path, word: str = "") -> None:
    """Draw every scene whose name holds `word` into `out`."""
    app = QApplication([])
    families = Theme().families
    out.mkdir(parents=True, exist_ok=True)
    for name, scene, size, mode in _pictures(word):
        theme = Theme(mode, 1.3 if "130" in name else 1.0, families=families)
        role = "kiosk" if size == KIOSK else "handheld"
        rtl = Qt.LayoutDirection.RightToLeft if "rtl" in name else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(rtl)
        world = make_world(theme=theme, device_role=role, has_camera="camera" in name)
        window = MainWindow(world.services)
        window.resize(*size)
        window.show()
        app.processEvents()
        start(window)
        scene(world, window)
        for _ in range(3):
            app.processEvents()
        window.grab().save(str(out / f"{name}.png"))
        window.close()
        window.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2] if len(sys.argv) > 2 else "")
