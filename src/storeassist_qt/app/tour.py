"""`storeassist tour`: stories played through the real screens, hub, sync and decoder."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from storeassist_qt.app.logs import start_logging
from storeassist_qt.domain.errors import SettingsError, StoreAssistError

if TYPE_CHECKING:
    from storeassist_qt.app.tour_base import Story

logger = logging.getLogger(__name__)

STORIES = ("main", "pas", "returns")


def run_tour(out: Path, story: str, invoices: str = "aggregator") -> int:
    """Play a story, or "all"; 0 where every step is true.

    Each story writes a picture of every step and its tour.json: the main one into `out`, the others into a folder of
    their own below it. `invoices` is who makes those of the Pick-At-Store story: aggregator (the hub) or automatic
    (Fynd).
    """
    if story not in (*STORIES, "all"):
        raise SettingsError("setting_wrong", key="story", found=story, expected=", ".join((*STORIES, "all")))
    os.environ["QT_SCALE_FACTOR"] = "2"  # pictures as sharp as on a handheld
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    start_logging(out / "tour.log")
    chosen = STORIES if story == "all" else (story,)
    with tempfile.TemporaryDirectory(prefix="storeassist-tour-") as folder:
        _choose_platform(Path(folder))
        places = {name: out if name == "main" else out / name for name in chosen}
        false = [name for name, place in places.items() if not _is_true(name, place, Path(folder), invoices)]
    return 1 if false else 0


def _is_true(name: str, out: Path, folder: Path, invoices: str) -> bool:
    """Play one story and tell whether every step of it was true."""
    out.mkdir(exist_ok=True)
    print(f"-- {name}", flush=True)
    report = _play(name, out, folder / name, invoices)
    (out / "tour.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    failed = [step["name"] for step in report["steps"] if not step["ok"]]
    print(f"{len(report['steps']) - len(failed)} of {len(report['steps'])} steps are true; pictures in {out}")
    if failed:
        print(f"not true in {name}: " + ", ".join(failed), file=sys.stderr)
    return not failed and bool(report["steps"])


def _choose_platform(folder: Path) -> None:
    """Play without a display where there is none, on a screen that holds the kiosk's window at twice its size.

    Qt's own off-screen display is 800 pixels wide: a tap on a list beyond that reaches no widget.
    """
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen":
        return
    screen = {"name": "tour", "x": 0, "y": 0, "width": 2880, "height": 2000, "logicalDpi": 96, "logicalBaseDpi": 96}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [screen | {"dpr": 1}]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"


def _story(name: str, out: Path, folder: Path, invoices: str) -> Story:
    if name == "pas":
        from storeassist_qt.app.tour_pas import PasStory

        return PasStory(out, folder, invoices)
    if name == "returns":
        from storeassist_qt.app.tour_returns import ReturnsStory

        return ReturnsStory(out, folder)
    from storeassist_qt.app.tour_main import MainStory

    return MainStory(out, folder)


def _play(name: str, out: Path, folder: Path, invoices: str) -> dict[str, Any]:
    started = time.monotonic()
    story = _story(name, out, folder, invoices)
    steps: list[dict[str, Any]] = []
    try:
        story.begin()
        logger.info("the store was ready after %.1f s", time.monotonic() - started)
        steps += [_step(story, step) for step in story.steps]
    finally:
        story.end()
    return {"story": name, "steps": steps}


def _told(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> str:
    logger.error("a fault outside the step", exc_info=(kind, error, where))
    return f"{kind.__name__}: {error}"


def _step(story: Story, name: str) -> dict[str, Any]:
    from storeassist_qt.app.tour_player import StepFailed

    began = time.monotonic()
    faults: list[str] = []
    sys.excepthook = lambda kind, error, where: faults.append(_told(kind, error, where))
    step: Callable[[], None] = getattr(story, name)
    entry: dict[str, Any] = {"name": name, "ok": True}
    try:
        step()
    except (StepFailed, StoreAssistError, AssertionError, LookupError, AttributeError, TypeError) as error:
        logger.exception("step %s", name)
        entry |= {"ok": False, "why": f"{type(error).__name__}: {error}"}
    if faults:  # a slot that failed on the way: the step went on, and is not true
        entry |= {"ok": False, "why": "; ".join(filter(None, (entry.get("why"), *faults)))}
    sys.excepthook = sys.__excepthook__
    entry["seconds"] = round(time.monotonic() - began, 2)
    entry["picture"] = story.picture(name)
    story.camera.take_away()
    mark = "ok  " if entry["ok"] else "FAIL"
    print(f"{mark} {name} {entry['seconds']} s {entry.get('why', '')}".rstrip(), flush=True)
    return entry
