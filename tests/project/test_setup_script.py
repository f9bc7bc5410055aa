"""The set-up script on machines that lack something, played by stand-ins for the system's own commands."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("bash") is None, reason="the set-up script is for Linux"
)

LDCONFIG = """\
# Every library the script asks for is in the linker's cache, but for those still "missing".
grep -oE '^lib[^ ]+' tools/setup.sh | while read -r soname; do
  grep -qsx "$soname" "$STAND_INS/missing" || echo "	$soname (libc6,x86-64) => /usr/lib/$soname"
done
"""
PYTHON = """\
case "$*" in
*CDLL*) exit 1 ;;                               # nothing loads that the cache does not name
*"venv, ensurepip"*) [ ! -e "$STAND_INS/no-ensurepip" ]; exit ;;
*"-m venv"*) echo "venv $*" >>"$STAND_INS/calls"; exit 9 ;;  # far enough: the rest is pip's
esac
exec "$REAL_PYTHON" "$@"
"""
APT_GET = """\
echo "apt-get $*" >>"$STAND_INS/calls"
case "$1" in install) rm -f "$STAND_INS/missing" "$STAND_INS/no-ensurepip" ;; esac
"""
APT_CACHE = """\
grep -qsx "$2" "$STAND_INS/known" && printf '%s:\\n  Candidate: 1.0\\n' "$2"
exit 0
"""


class Machine:
    """A copy of the project's outermost files on a machine made of stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stand_ins = folder / "stand-ins"
        self.stand_ins.mkdir()
        (folder / "tools").mkdir()
        for name in ("tools/setup.sh", "tools/pip.lock", "pyproject.toml", "requirements.lock"):
            shutil.copy(ROOT / name, folder / name)
        self.command("ldconfig", LDCONFIG)
        self.command("python-stand-in", PYTHON)
        self.command("apt-get", APT_GET)
        self.command("apt-cache", APT_CACHE)
        self.command("sudo", "exit 1")
        self.command("id", "echo 1000")

    def command(self, name: str, body: str) -> None:
        path = self.stand_ins / name
        path.write_text(f"#!/usr/bin/env bash\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def note(self, name: str, *lines: str) -> None:
        (self.stand_ins / name).write_text("".join(f"{line}\n" for line in lines))

    def set_up(self, python: str = "python-stand-in") -> subprocess.CompletedProcess[str]:
        environment = os.environ | {
            "PATH": f"{self.stand_ins}{os.pathsep}{os.environ['PATH']}",
            "STAND_INS": str(self.stand_ins),
            "REAL_PYTHON": sys.executable,
            "PYTHON": python,
            "VENV": ".venv",
        }
        return subprocess.run(
            ["bash", "tools/setup.sh"], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    @property
    def calls(self) -> list[str]:
        path = self.stand_ins / "calls"
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_nothing_missing_asks_the_package_manager_for_nothing(machine: Machine) -> None:
    done = machine.set_up()
    assert "making .venv" in done.stdout
    assert [call.split()[0] for call in machine.calls] == ["venv"]


def test_without_rights_the_exact_command_is_named_and_nothing_is_installed(machine: Machine) -> None:
    machine.note("missing", "libzbar.so.0", "libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
    done = machine.set_up()
    assert done.returncode == 1
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libglib2.0-0 libzbar0"
    assert command in done.stderr
    assert machine.calls == []


def test_the_renamed_packages_are_taken_where_the_lists_offer_them(machine: Machine) -> None:
    machine.note("missing", "libzbar.so.0", "libglib-2.0.so.0")
    machine.note("known", "libzbar0t64", "libglib2.0-0t64")
    assert "--no-install-recommends libglib2.0-0t64 libzbar0t64\n" in machine.set_up().stderr


def test_a_python_without_ensurepip_and_a_library_are_one_command(machine: Machine) -> None:
    machine.note("missing", "libGL.so.1")
    machine.note("no-ensurepip")
    machine.note("known", "python3-venv", "libgl1")
    done = machine.set_up()
    assert done.returncode == 1
    assert "python3-venv" in done.stdout
    assert "install -y --no-install-recommends libgl1 python3-venv\n" in done.stderr


@pytest.mark.parametrize("become", [lambda m: m.command("id", "echo 0"), lambda m: m.command("sudo", SUDO)])
def test_with_rights_what_is_missing_is_installed_and_the_set_up_goes_on(
    machine: Machine, become: Callable[[Machine], None]
) -> None:
    become(machine)
    machine.note("missing", "libxcb-cursor.so.0")
    machine.note("no-ensurepip")
    done = machine.set_up()
    assert machine.calls[:2] == [
        "apt-get update -qq",
        "apt-get install -y --no-install-recommends libxcb-cursor0 python3-venv",
    ]
    assert machine.calls[2].startswith("venv "), done.stderr


SUDO = 'while [ "${1:0:1}" = - ]; do shift; done; exec "$@"'


def test_a_library_that_stays_away_ends_the_set_up_by_name(machine: Machine) -> None:
    machine.command("id", "echo 0")
    machine.command("apt-get", "true")
    machine.note("missing", "libzbar.so.0")
    done = machine.set_up()
    assert done.returncode == 1
    assert "still missing: libzbar.so.0" in done.stderr


def test_a_system_without_apt_names_what_is_missing(machine: Machine) -> None:
    for name in ("bash", "sed", "grep", "cut", "paste", "tr", "sort", "dirname", "flock", "uname", "env", "cat", "rm"):
        found = shutil.which(name)
        if found:
            (machine.stand_ins / name).symlink_to(found)
    (machine.stand_ins / "apt-get").unlink()
    machine.note("missing", "libzbar.so.0")
    environment = {"PATH": str(machine.stand_ins), "STAND_INS": str(machine.stand_ins), "REAL_PYTHON": sys.executable}
    done = subprocess.run(
        ["bash", "tools/setup.sh"],
        cwd=machine.folder,
        env=environment | {"PYTHON": "python-stand-in", "VENV": ".venv"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "there is no apt-get here" in done.stderr
    assert "libzbar0" in done.stderr


@pytest.mark.parametrize("python", ["no-such-python", "old-python"])
def test_a_python_that_does_not_fit_is_refused_by_name(machine: Machine, python: str) -> None:
    machine.command("old-python", 'case "$*" in *version_info*) exit 1 ;; *) echo "Python 3.9.2" ;; esac')
    done = machine.set_up(python)
    assert done.returncode == 1
    assert f"PYTHON={python}" in done.stderr


def test_a_folder_that_is_no_environment_is_left_alone(machine: Machine) -> None:
    (machine.folder / ".venv").mkdir()
    (machine.folder / ".venv/letter.txt").write_text("keep me")
    done = machine.set_up()
    assert done.returncode == 1
    assert "is left alone" in done.stderr
    assert (machine.folder / ".venv/letter.txt").read_text() == "keep me"
