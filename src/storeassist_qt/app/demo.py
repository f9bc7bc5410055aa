"""`storeassist demo`: a hub with an invented store, a simulated Fynd behind it and the app beside it.

All of it is real HTTP on loopback: the path a store runs.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import platformdirs

from storeassist_qt.app.demo_fill import DemoClock, DemoFiller, demo_manager, demo_policy
from storeassist_qt.app.demo_fynd import DemoFynd
from storeassist_qt.app.paths import device_paths
from storeassist_qt.app.settings import FileSettings
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.scanning.devices import list_cameras
from storeassist_qt.simulators import demo_store as demo
from storeassist_qt.simulators.demo_pictures import picture_folder

logger = logging.getLogger(__name__)

TURN_S = 25.0


class DemoLife(threading.Thread):
    """Lets new orders arrive and customers check in until stopped."""

    def __init__(self, filler: DemoFiller) -> None:
        super().__init__(name="demo-life", daemon=True)
        self._filler = filler
        self._stopping = threading.Event()

    def run(self) -> None:
        """Do something every few seconds, in turn."""
        acts: list[Callable[[], object]] = [self._online_order, self._filler.customer_arrives, self._online_order]
        if self._filler.has_fynd:
            acts.insert(1, self._filler.new_pas_sale)
        turn = 0
        while not self._stopping.wait(TURN_S):
            try:
                acts[turn % len(acts)]()
            except StoreAssistError as error:
                logger.warning("the demo's store did nothing this time: %s", error)
            turn += 1

    def _online_order(self) -> object:
        return self._filler.new_order(due_in_min=self._filler.rng.choice((15, 45, 90)))

    def stop(self) -> None:
        """End soon."""
        self._stopping.set()


def local_time_zone() -> str:
    """Return the machine's time zone by name, UTC where it has none."""
    zone = getattr(datetime.now().astimezone().tzinfo, "key", "")
    if zone:
        return str(zone)
    link = Path("/etc/localtime")
    parts = str(link.resolve()).partition("zoneinfo/") if link.exists() else ("", "", "")
    return parts[2] or "UTC"


@dataclass
class Demo:
    """What runs: a filled hub and, unless it stands alone, the Fynd behind it."""

    hub: RunningHub
    filler: DemoFiller
    fynd: DemoFynd | None

    def stop(self) -> None:
        """End the hub first, so that it does not miss its Fynd."""
        self.hub.stop()
        if self.fynd is not None:
            self.fynd.stop()


def start_demo(
    folder: Path, seed: int, *, standalone: bool = False, invoices: str = "automatic", time_zone: str = ""
) -> Demo:
    """Start a hub over a fresh demo store in `folder`; what an earlier demo left there is removed."""
    if (folder / "hub.db").exists() or not any(folder.glob("*")):
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    clock = DemoClock()
    fynd = None if standalone else DemoFynd(folder, clock, seed=seed, invoices=invoices)
    set_up = (demo_policy(time_zone or local_time_zone()), demo_manager())
    try:
        hub = fynd.start_hub(folder, 0, set_up) if fynd else start_hub(folder, clock=clock, set_up=set_up)
    except StoreAssistError:
        if fynd is not None:
            fynd.stop()
        raise
    filler = DemoFiller(hub, clock, seed, fynd)
    running = Demo(hub, filler, fynd)
    try:
        filler.fill()
        if fynd is not None:
            fynd.live(hub)
    except BaseException:
        running.stop()
        raise
    return running


def run_demo(
    home: Path | None,
    *,
    calm: bool,
    size: str,
    hub_only: bool,
    seed: int,
    standalone: bool = False,
    invoices: str = "automatic",
) -> int:
    """Start simulator, hub and app; returns the app's exit code."""
    base = home or platformdirs.user_cache_path("storeassist") / "demo"
    shutil.rmtree(base / "device", ignore_errors=True)
    print("Filling the demo store ...", flush=True)
    running = start_demo(base / "hub", seed, standalone=standalone, invoices=invoices)
    hub = running.hub
    life = DemoLife(running.filler)
    if not calm:
        life.start()
    people = ", ".join(f"{person.number} {person.name}" for person in demo.ASSOCIATES)
    second = hub.offer_enrolment("Handheld 2")
    print(f"The hub runs at {hub.url}")
    if running.fynd is not None:
        print(f"Behind it runs a simulated Fynd: {running.fynd.page} places sales and moves orders")
        print(f"  its settings, as a store writes them: {running.fynd.settings_file}")
    print(f"Sign in with one of these numbers and the PIN {demo.DEMO_PIN}: {people}")
    print("A second device (the code lasts 10 minutes):")
    print(f"  storeassist --home {base / 'second'} --hub {hub.url} --enrol {second}", flush=True)
    try:
        if hub_only:
            print("Ctrl+C ends the hub.", flush=True)
            threading.Event().wait()
        return _run_device(base / "device", hub, size)
    except KeyboardInterrupt:
        return 0
    finally:
        life.stop()
        running.stop()


def _run_device(home: Path, hub: RunningHub, size: str) -> int:
    from storeassist_qt.app.run import run_app

    is_wide = size.lower().startswith(("12", "15", "19"))
    code = hub.offer_enrolment("Kiosk 1" if is_wide else "Handheld 1", "kiosk" if is_wide else "handheld")
    paths = device_paths(home)
    paths.config.mkdir(parents=True, exist_ok=True)
    if is_wide and not list_cameras():  # the returns counter asks for photos: drawn goods pass before its camera
        FileSettings(paths.settings_file, {}).set("scanner.camera", f"{picture_folder()}?fps=0.5")
    return run_app(home, hub_url=hub.url, enrol_code=code, size=size)
