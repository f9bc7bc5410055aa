"""The main story, as `make run` plays it without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

STEPS = [
    "sign_in", "queue", "start_walk_two_orders", "scan_match", "scan_wrong_item_refused", "over_scan_refused",
    "typed_sku", "skip", "return_to_skipped", "not_found_no_refund_yet", "finish_walk", "stage_refund_sent", "restage",
    "customer_checks_in", "manual_check_in", "alternate_person_shown", "reject_item_with_reason", "signature",
    "handed_over", "orders_search", "go_offline", "pick_offline", "restart_app_keeps_work", "back_online_synced",
    "second_device_sees_it", "conflict_kept_and_shown",
]  # fmt: skip


def test_every_step_of_the_story_is_true_and_has_its_picture(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "storeassist_qt", "tour", "--out", str(out)],
        capture_output=True, text=True, timeout=400, check=False, env=environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert [(step["name"], step.get("why", "")) for step in report["steps"] if not step["ok"]] == []
    assert [step["name"] for step in report["steps"]] == STEPS
    assert all((out / step["picture"]).stat().st_size > 5_000 for step in report["steps"])
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
