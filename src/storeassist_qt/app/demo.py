"""`storeassist demo`: a hub with an invented store and the app beside it, all real HTTP on loopback."""

from __future__ import annotations

import logging
import shutil
import threading
from datetime import datetime
from pathlib import Path

import platformdirs

from storeassist_qt.app.demo_fill import DemoClock, DemoFiller, demo_manager, demo_policy
from storeassist_qt.app.paths import device_paths
from storeassist_qt.domain.errors import StoreAssistError
from storeassist_qt.hub.server import RunningHub, start_hub
from storeassist_qt.simulators import demo_store as demo

logger = logging.getLogger(__name__)

NEW_ORDER_S = 50.0
ARRIVAL_S = 75.0


class DemoLife(threading.Thread):
    """Lets new orders arrive and customers check in until stopped."""

    def __init__(self, filler: DemoFiller) -> None:
        super().__init__(name="demo-life", daemon=True)
        self._filler = filler
        self._stopping = threading.Event()

    def run(self) -> None:
        """Do something every few seconds, in turn."""
        turn = 0
        while not self._stopping.wait(NEW_ORDER_S if turn % 2 == 0 else ARRIVAL_S - NEW_ORDER_S):
            try:
                if turn % 2 == 0:
                    self._filler.new_order(due_in_min=self._filler.rng.choice((15, 45, 90)))
                else:
                    self._filler.customer_arrives()
            except StoreAssistError as error:
                logger.warning("the demo's store did nothing this time: %s", error)
            turn += 1

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


def start_demo_hub(folder: Path, seed: int, port: int = 0) -> tuple[RunningHub, DemoFiller]:
    """Start a hub over a fresh demo store in `folder`; what an earlier demo left there is removed."""
    if (folder / "hub.db").exists() or not any(folder.glob("*")):
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    clock = DemoClock()
    hub = start_hub(folder, port, clock=clock, set_up=(demo_policy(local_time_zone()), demo_manager()))
    filler = DemoFiller(hub, clock, seed)
    filler.fill()
    return hub, filler


def run_demo(home: Path | None, *, calm: bool, size: str, hub_only: bool, seed: int) -> int:
    """Start hub and app; returns the app's exit code."""
    base = home or platformdirs.user_cache_path("storeassist") / "demo"
    shutil.rmtree(base / "device", ignore_errors=True)
    print("Filling the demo store ...", flush=True)
    hub, filler = start_demo_hub(base / "hub", seed)
    life = DemoLife(filler)
    if not calm:
        life.start()
    people = ", ".join(f"{person.number} {person.name}" for person in demo.ASSOCIATES)
    second = hub.offer_enrolment("Handheld 2")
    print(f"The hub runs at {hub.url}")
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
        hub.stop()


def _run_device(home: Path, hub: RunningHub, size: str) -> int:
    from storeassist_qt.app.run import run_app

    is_wide = size.lower().startswith(("12", "15", "19"))
    code = hub.offer_enrolment("Kiosk 1" if is_wide else "Handheld 1", "kiosk" if is_wide else "handheld")
    device_paths(home).config.mkdir(parents=True, exist_ok=True)
    return run_app(home, hub_url=hub.url, enrol_code=code, size=size)
