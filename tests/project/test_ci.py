"""The build server's entry: its last line is the test runner's closing line, its status make's."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")


def run_ci(folder: Path, recipe: str) -> tuple[int, list[str]]:
    """Run a copy of .ci/run where `make test` is `recipe`; return its status and the lines it printed."""
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/run", folder / ".ci/run")
    (folder / "Makefile").write_text(f"test:\n\t{recipe}\n")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run([folder / ".ci/run"], env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.splitlines()


def test_a_passing_run_ends_with_the_closing_line(tmp_path: Path) -> None:
    closing = "======= 45 passed, 1 skipped in 8.35s ======="
    assert run_ci(tmp_path, f"@echo '{closing}'; test \"$$CI\" = true")[0] == 0
    shutil.rmtree(tmp_path / ".ci")
    assert run_ci(tmp_path, f"@echo '{closing}'; echo later")[1][-1] == closing


def test_a_failing_run_ends_with_the_closing_line_and_fails(tmp_path: Path) -> None:
    closing = "== 1 failed, 44 passed in 61.02s (0:01:01) =="
    status, lines = run_ci(tmp_path, f"@echo '{closing}'; echo 'make test: failed at: pytest' >&2; exit 1")
    assert status != 0
    assert lines[-1] == closing


def test_a_run_that_never_came_to_the_tests_says_what_stopped_it(tmp_path: Path) -> None:
    status, lines = run_ci(tmp_path, "@echo 'make test: failed at: mypy' >&2; exit 1")
    assert status != 0
    assert lines[-1].endswith("make test: failed at: mypy")
