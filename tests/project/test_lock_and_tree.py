"""What the tree and the lock may not hold: registry addresses, paths of one machine, files without a hash."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]

# Put together from parts, so that this file does not hold them either.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("crates", "io"),
        ("registry", "yarnpkg", "com"),
        ("conda", "anaconda", "org"),
    )
)
REGISTRY_OPTIONS = tuple("--" + word for word in ("index-url", "extra-index-url", "find-links", "trusted-host"))
# Places that exist on one person's machine only; the paths of an installed system (/usr, /etc, /var) are meant.
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:home/\w|root/|work/|Users/\w|opt/(?:wheels|pypi))|\b[A-Z]:\\\\?Users\\")


def tracked_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("the tree is told apart from what lies about in it by git, which is not here")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """Return what the file says; "" for pictures, fonts and sounds."""
    raw = path.read_bytes()
    return "" if b"\0" in raw[:8192] else raw.decode("utf-8", errors="replace")


def locked(lock: str = "requirements.lock") -> dict[str, list[str]]:
    """Return each entry of the lock ("name==version ; marker") with its hashes."""
    entries: dict[str, list[str]] = {}
    lines = (ROOT / lock).read_text().replace("\\\n", " ").splitlines()
    for line in lines:
        if line.strip() and not line.startswith("#"):
            requirement, *hashes = line.split("--hash=")
            entries[requirement.strip()] = [each.strip() for each in hashes]
    return entries


def test_no_file_names_a_registry() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in tracked_files()
        for word in (*REGISTRY_HOSTS, *REGISTRY_OPTIONS)
        if word in text_of(path)
    ]
    assert found == []


def test_no_file_names_a_path_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in tracked_files()
        for match in MACHINE_PATH.finditer(text_of(path))
    ]
    assert found == []


def test_every_locked_package_has_hashes_and_an_exact_version() -> None:
    assert len(locked()) > 50
    for entry, hashes in (locked() | locked("tools/pip.lock")).items():
        assert re.fullmatch(r"[a-z0-9-]+==[^\s;@]+( ; .+)?", entry), entry
        assert hashes, entry
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), entry


def test_the_lock_holds_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text() + (ROOT / "tools/pip.lock").read_text()
    assert "://" not in lock
    assert [line for line in lock.splitlines() if line.startswith("-")] == []


def test_the_lock_satisfies_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    versions: dict[str, list[str]] = {}
    for entry in locked():
        name, version = entry.split(" ;")[0].split("==")
        versions.setdefault(canonicalize_name(name), []).append(version)
    for text in (*project["dependencies"], *project["optional-dependencies"]["dev"]):
        requirement = Requirement(text)
        found = versions.get(canonicalize_name(requirement.name), [])
        assert found, f"{requirement.name} is not locked"
        assert all(requirement.specifier.contains(version) for version in found), f"{requirement}: {found}"
