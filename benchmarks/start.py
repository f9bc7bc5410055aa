"""Start to the first painted frame, beside an empty PySide6 window, in processes of their own."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        print("PAINTED", flush=True)
        QApplication.instance().exit(0)
app = QApplication(sys.argv)
window = Bare()
window.resize(360, 640)
window.show()
sys.exit(app.exec())
"""
OURS = "import sys; from storeassist_qt.app.run import run_app; sys.exit(run_app(stop_after_first_frame=True))"


def _ms_to_paint(code: str, env: dict[str, str]) -> float:
    """Return ms from the start of the process to its first painted frame."""
    import time

    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == "PAINTED":
                took = (time.perf_counter() - started) * 1000
                process.communicate(timeout=60)
                return took
    raise RuntimeError("the window was never painted")


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return the medians of both, run in turn, and the median of their differences."""
    env = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        env["STOREASSIST_HOME"] = home
        for turn in range(3 if quick else 8):
            one, two = _ms_to_paint(BARE, env), _ms_to_paint(OURS, env)
            if turn:  # the first start of each fills the page cache and makes the database
                bare.append(one)
                ours.append(two)
    return {
        "bare_window_ms": statistics.median(bare),
        "start_to_first_frame_ms": statistics.median(ours),
        "start_over_bare_window_ms": statistics.median(b - a for a, b in zip(bare, ours, strict=True)),
    }
