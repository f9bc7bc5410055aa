"""What every story has: a hub, devices with real windows, a camera in the hand, and looks at what is true."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from storeassist_qt.app.demo_fill import DemoClock, demo_manager, demo_policy
from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.run import KIOSK_DP, make_application
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.app.tour_player import WAIT_S, HeldCamera, Player
from storeassist_qt.app.wiring import Device, make_theme
from storeassist_qt.domain.errors import HubError
from storeassist_qt.domain.orders import Order
from storeassist_qt.domain.ports import Connection
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.ui.kit import CardList
from storeassist_qt.ui.screens.walk import WalkScreen

MANAGER, ASSOCIATE = demo.ASSOCIATES[0], demo.ASSOCIATES[1]


def is_row_of(order_id: str, row: Any) -> bool:
    """Tell whether a row of a list shows this order."""
    return getattr(row, "order_id", "") == order_id


def is_row_at(task_id: str, row: Any) -> bool:
    """Tell whether a row of the walk's list is this task's."""
    return str(getattr(row, "key", "")).endswith(task_id)


class Story:
    """One story: `steps` are its methods in order, each true or not; every tap and scan goes through real widgets."""

    name = ""
    steps: tuple[str, ...] = ()

    def __init__(self, out: Path, folder: Path) -> None:
        self.folder = folder
        self.camera = HeldCamera()
        self.player = Player(out, self.camera)
        self.clock = DemoClock()
        self._hub: RunningHub | None = None
        self._port = 0
        self._device: Device | None = None
        self._opened: list[Device] = []
        self._taken: set[str] = set()
        self._goods = {product.sku: product for product in demo.products()}

    # --- before and after ------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Make what the story needs before its first step."""
        raise NotImplementedError

    def end(self) -> None:
        """Close everything."""
        for device in self._opened:
            device.close()
        self._opened.clear()
        self.stop_hub()

    def picture(self, name: str) -> str:
        """Take the picture of a step, or name the one that the step itself took on the way."""
        return f"{name}.png" if name in self._taken else self.player.picture(name)

    def picture_now(self, name: str) -> None:
        """Take the picture of the running step now, as its end looks otherwise."""
        self.player.picture(name)
        self._taken.add(name)

    # --- hub and devices -------------------------------------------------------------------------------------------
    def start_hub(self, *, is_new: bool = False) -> None:
        """Start the hub, on the port it had before."""
        set_up = (demo_policy("UTC"), demo_manager()) if is_new else None
        self._hub = self.player.wait(partial(self._hub_if_free, set_up), "the hub's port stays taken")
        self._port = int(self._hub.url.rsplit(":", 1)[1])

    def _hub_if_free(self, set_up: Any) -> RunningHub | None:
        """Start a hub; None while its port is lent to an outgoing connection of any program."""
        try:
            return self.make_hub(set_up)
        except HubError as error:
            if error.code != "port_taken":
                raise
            return None

    def make_hub(self, set_up: Any) -> RunningHub:
        """Start a hub; a story with an order system behind its hub does so here."""
        return start_hub(self.folder / "hub", self._port, clock=self.clock, set_up=set_up)

    def stop_hub(self) -> None:
        """The hub goes away: for its devices that is the network."""
        if self._hub is not None:
            self._hub.stop()
            self._hub = None

    @property
    def hub(self) -> RunningHub:
        """The hub, while it runs."""
        assert self._hub is not None, "the hub is stopped"
        return self._hub

    @property
    def device(self) -> Device:
        """The device in hand."""
        assert self._device is not None
        return self._device

    def open_device(self, home: str, name: str, size: tuple[int, int], *, catches_scans: bool = True) -> Device:
        """Open a device's window and take it into the player's hands; a new one is enrolled."""
        paths = device_paths(self.folder / home)
        settings = FileSettings(paths.settings_file, {})
        make_application(settings)
        theme = make_theme(settings)
        device = Device(paths, settings, theme=theme, camera_opener=self.camera.open, is_silent=True, use_keyring=False)
        self._opened.append(device)
        if not device.is_enrolled:
            role = "kiosk" if size == KIOSK_DP else "handheld"
            device.enrol_now(self.hub.url, self.hub.offer_enrolment(name, role))
        window = device.open_window(catches_scans=catches_scans)
        window.resize(*size)
        window.show()
        device.start_sync()
        self.player.window = window
        return device

    def close_device(self, device: Device) -> None:
        """Close a device as a person closes the app."""
        self._opened.remove(device)
        device.close()

    def take(self, device: Device) -> None:
        """Go on with another device's window."""
        assert device.window is not None
        self._device = device
        self.player.window = device.window

    def wait_online(self) -> None:
        """Wait until the device in hand reaches its hub."""
        self.player.wait(lambda: self.device.engine.status().is_online, "the device does not reach its hub")

    def enter(self, number: str, picture: str = "") -> None:
        """Sign in on the keypad with number and PIN."""
        play = self.player
        play.press_keys(number)
        play.tap("sign_in_button")
        play.press_keys(demo.DEMO_PIN)
        if picture:
            self.picture_now(picture)
        play.tap("sign_in_button")

    # --- what is true ----------------------------------------------------------------------------------------------
    def order(self, order_id: str) -> Order:
        """Return the order as this device has it."""
        order = self.device.store.order(order_id)
        assert order is not None, f"{order_id} is not on the device"
        return order

    def at_hub(self, order_id: str) -> Order:
        """Return the order as the hub has it."""
        order = self.hub.hub.order(order_id)
        assert order is not None, f"{order_id} is not at the hub"
        return order

    def wait_at_hub(self, order_id: str, condition: Callable[[Order], Any], what: str, seconds: float = WAIT_S) -> Any:
        """Wait until the hub's order fulfils a condition and return what it gave."""
        return self.player.wait(lambda: condition(self.at_hub(order_id)), what, seconds)

    def wait_here(self, order_id: str, condition: Callable[[Order], Any], what: str, seconds: float = WAIT_S) -> Any:
        """Wait until the device's order fulfils a condition and return what it gave."""
        return self.player.wait(lambda: condition(self.order(order_id)), what, seconds)

    def synced(self, what: str, seconds: float = WAIT_S) -> None:
        """Wait until all that the device did is at the hub."""
        self.player.wait(
            lambda: (
                self.device.engine.status().connection is Connection.SYNCED and not self.device.store.waiting_count()
            ),
            what,
            seconds,
        )

    def count(self, order_id: str, sku: str, place: str) -> int:
        """Count the units of a product in one of the places of its line, on the device."""
        return sum(getattr(line, place) for line in self.order(order_id).lines if line.sku == sku)

    def has_picked(self, order_id: str, sku: str, units: int) -> bool:
        """Tell whether so many units of a product are picked, on the device."""
        return self.count(order_id, sku, "picked") == units

    def ean(self, sku: str) -> str:
        """Return the code on the product's label."""
        return self._goods[sku].codes[0].gtin14

    # --- screens ---------------------------------------------------------------------------------------------------
    @property
    def walk(self) -> WalkScreen:
        """The walk's screen."""
        page = self.player.window.page("walk")
        assert isinstance(page, WalkScreen)
        return page

    def rows_of(self, list_name: str) -> list[Any]:
        """Return the rows of a list on the screen, headers too."""
        model = self.player.find(CardList, list_name).model()
        return [model.index(place, 0).data(Qt.ItemDataRole.UserRole) for place in range(model.rowCount())]

    def has_row(self, list_name: str, order_id: str) -> bool:
        """Tell whether a list on the screen shows this order."""
        return any(is_row_of(order_id, row) for row in self.rows_of(list_name))

    def go_to(self, sku: str) -> None:
        """Make the first open line of a product the current one, by the walk's list."""
        task = next(task for task in self.walk.vm.walk.tasks if task.sku == sku and task.open)
        if self.walk.vm.current is not None and self.walk.vm.current.task_id == task.task_id:
            return
        self.player.window._on_header_icon()
        self.player.wait_shown("walk_list")
        self.player.tap_row("walk_lines", partial(is_row_at, task.task_id))
        self.player.wait_shown("walk")

    def pick_all(self, order_id: str, sku: str, units: int) -> None:
        """Scan the label of a product until so many units are picked."""
        while (picked := self.count(order_id, sku, "picked")) < units:
            self.player.rest()
            # At least one more: a machine that stands still for a while may see the label leave and come back.
            self.player.scan(self.ean(sku), partial(self._has_more, order_id, sku, picked), f"{sku} not counted")

    def _has_more(self, order_id: str, sku: str, than: int) -> bool:
        return self.count(order_id, sku, "picked") > than
