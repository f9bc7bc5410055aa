"""Run the benchmarks: `python -m benchmarks [NAME ...] [--out DIR] [--quick]`.

Writes a flat object of names to numbers, the machine's fdatasync first, and prints a table with each goal beside its
figure. Timings on shared machines are noisy: compare figures of one run, not of two machines.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from pathlib import Path

# Modules with `figures(quick: bool) -> dict[str, float]`, in the order they run.
PARTS = ("disk", "start", "device", "screens", "decode_photos", "decode_degraded", "wedge", "hub_load")

# name -> (goal, "below" or "above")
GOALS: dict[str, tuple[float, str]] = {
    "start_to_first_frame_ms": (600, "below"),
    "start_over_bare_window_ms": (450, "below"),
    "rss_mb_5000_orders": (200, "below"),
    "rss_mb_with_camera": (270, "below"),
    "command_commit_p99_ms": (10, "below"),
    "command_commit_p99_ms_during_sync": (20, "below"),
    "search_p95_ms_100k": (5, "below"),
    "queue_scroll_frame_p99_ms_10k": (16, "below"),
    "cold_sync_5000_orders_s": (1, "below"),
    "cold_sync_50000_products_s": (5, "below"),
    "push_2000_commands_s": (2, "below"),
    "hub_sqlite_commands_per_s": (1000, "above"),
    "hub_500_devices_p99_ms": (100, "below"),
    "hub_rss_mb": (230, "below"),
    "scan_to_feedback_p95_ms": (80, "below"),
    "decode_vs_pyzbar_ratio": (0.6, "below"),
    "photos_read_pct": (92, "above"),
    "decode_p95_vs_pyzbar": (1, "below"),
    "photos_wrong": (3, "below"),
    "degraded_read_pct": (88, "above"),
    "degraded_wrong": (1, "below"),
    "confirmed_wrong_picks": (0, "below"),
    "wedge_scans_lost": (0, "below"),
    "preview_cpu_pct": (30, "below"),
}


def main() -> int:
    """Run the parts asked for (all without a name) and write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; all without a name")
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="folder for report.json and report.txt")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, to see that everything runs")
    options = parser.parse_args()
    report: dict[str, float] = {}
    failed = []
    for name in options.parts or PARTS:
        started = time.monotonic()
        print(f"{name} ...", file=sys.stderr, flush=True)
        try:
            found = importlib.import_module(f"benchmarks.{name}").figures(quick=options.quick)
        except Exception as error:  # noqa: BLE001 - one part that fails must not take the other figures with it
            failed.append(f"{name}: {type(error).__name__}: {error}")
            continue
        report |= found
        print(f"{name}: {len(found)} figures in {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    first = {name: report[name] for name in ("fdatasync_p50_ms", "fdatasync_p99_ms") if name in report}
    report = first | report
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "report.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    table = as_table(report)
    (options.out / "report.txt").write_text(table + "\n", encoding="utf-8")
    print(table)
    for line in failed:
        print(f"FAILED {line}", file=sys.stderr)
    return 1 if failed else 0


def as_table(report: dict[str, float]) -> str:
    """Return the figures with their goals as text."""
    width = max((len(name) for name in report), default=10)
    lines = [f"{'figure':{width}}  {'value':>12}  goal"]
    for name, value in report.items():
        goal = ""
        if name in GOALS:
            limit, side = GOALS[name]
            met = value <= limit if side == "below" else value >= limit
            goal = f"{'<=' if side == 'below' else '>='} {limit:g}  {'met' if met else 'MISSED'}"
        lines.append(f"{name:{width}}  {value:12.3f}  {goal}".rstrip())
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
