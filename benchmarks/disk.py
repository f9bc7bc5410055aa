"""What the machine's disk does, beside which alone durable figures mean anything."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path


def figures(*, quick: bool = False) -> dict[str, float]:
    """Return fdatasync of a 4 KB append: p50 and p99 in ms."""
    times = []
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "probe").open("wb", buffering=0) as file:
        for _ in range(100 if quick else 500):
            file.write(os.urandom(4096))
            started = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append((time.perf_counter() - started) * 1000)
    times.sort()
    return {"fdatasync_p50_ms": statistics.median(times), "fdatasync_p99_ms": times[int(len(times) * 0.99)]}
