"""`storeassist tour`: the main story, played through the real screens, hub, sync and decoder."""

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
from typing import Any

from storeassist_qt.app.logs import start_logging
from storeassist_qt.domain.errors import SettingsError, StoreAssistError

logger = logging.getLogger(__name__)

STORIES = ("main",)


def run_tour(out: Path, story: str) -> int:
    """Play a story; 0 where every step is true. Writes a picture of every step and tour.json into `out`."""
    if story not in STORIES:
        raise SettingsError("setting_wrong", key="story", found=story, expected=", ".join(STORIES))
    os.environ["QT_SCALE_FACTOR"] = "2"  # pictures as sharp as on a handheld
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    start_logging(out / "tour.log")
    with tempfile.TemporaryDirectory(prefix="storeassist-tour-") as folder:
        _choose_platform(Path(folder))
        report = _play(out, Path(folder))
    (out / "tour.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    failed = [step["name"] for step in report["steps"] if not step["ok"]]
    print(f"{len(report['steps']) - len(failed)} of {len(report['steps'])} steps are true; pictures in {out}")
    if failed:
        print("not true: " + ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


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


def _play(out: Path, folder: Path) -> dict[str, Any]:
    from storeassist_qt.app.tour_main import STEPS, MainStory
    from storeassist_qt.app.tour_player import StepFailed

    started = time.monotonic()
    story = MainStory(out, folder)
    steps: list[dict[str, Any]] = []
    try:
        story.begin()
        logger.info("the store was ready after %.1f s", time.monotonic() - started)
        for name in STEPS:
            began = time.monotonic()
            step: Callable[[], None] = getattr(story, name)
            entry: dict[str, Any] = {"name": name, "ok": True}
            try:
                step()
            except (StepFailed, StoreAssistError, AssertionError, LookupError, AttributeError, TypeError) as error:
                logger.exception("step %s", name)
                entry |= {"ok": False, "why": f"{type(error).__name__}: {error}"}
            entry["seconds"] = round(time.monotonic() - began, 2)
            entry["picture"] = story.picture(name)
            story.player.camera.take_away()
            steps.append(entry)
            mark = "ok  " if entry["ok"] else "FAIL"
            print(f"{mark} {name} {entry['seconds']} s {entry.get('why', '')}".rstrip(), flush=True)
    finally:
        story.end()
    return {"story": "main", "steps": steps}
