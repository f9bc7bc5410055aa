"""Plays a story of the tour in a process of its own, as `make run` does without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def play(folder: Path, story: str, *words: str) -> list[str]:
    """Play a story and return the names of its steps; every step is true and has a picture of its own."""
    out = folder / "tour"
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "storeassist_qt", "tour", "--story", story, "--out", str(out), *words],
        capture_output=True, text=True, timeout=400, check=False, env=environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    pictures = out if story == "main" else out / story
    assert (pictures / "tour.json").exists(), done.stderr[-2000:]
    report = json.loads((pictures / "tour.json").read_text(encoding="utf-8"))
    untrue = [(step["name"], step.get("why", "")) for step in report["steps"] if not step["ok"]]
    assert untrue == [], untrue
    assert all((pictures / step["picture"]).stat().st_size > 5_000 for step in report["steps"])
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    return [step["name"] for step in report["steps"]]
