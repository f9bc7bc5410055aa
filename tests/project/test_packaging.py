"""What the packaging promises: units that come back, a hardened hub, every library named."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def unit(name: str) -> dict[str, dict[str, list[str]]]:
    """Return a systemd unit or desktop entry by section and key; a key may stand there more than once."""
    sections: dict[str, dict[str, list[str]]] = {}
    current: dict[str, list[str]] = {}
    for line in (PACKAGING / name).read_text().splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            key, _, value = line.partition("=")
            current.setdefault(key, []).append(value)
    return sections


@pytest.mark.parametrize("name", ["systemd/storeassist-hub.service", "systemd/storeassist-kiosk@.service"])
def test_a_unit_starts_storeassist_under_its_own_account_and_always_comes_back(name: str) -> None:
    service = unit(name)["Service"]
    assert service["Restart"] == ["always"]
    assert unit(name)["Unit"]["StartLimitIntervalSec"] == ["0"]
    assert service["User"][0].startswith("storeassist-")
    assert f"u {service['User'][0]}" in (PACKAGING / "systemd/storeassist.sysusers").read_text()
    assert service["StateDirectory"] == service["User"]
    assert "/usr/bin/storeassist" in service["ExecStart"][0]


def test_the_hub_sees_nothing_it_does_not_need() -> None:
    service = unit("systemd/storeassist-hub.service")["Service"]
    assert service["ProtectSystem"] == ["strict"]
    assert service["CapabilityBoundingSet"] == [""]
    for key in ("NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectHome", "RestrictNamespaces"):
        assert service[key] == ["true"], key
    assert service["ExecStart"][0].startswith("/usr/bin/storeassist hub")


def test_the_kiosk_runs_in_cage_on_wayland() -> None:
    service = unit("systemd/storeassist-kiosk@.service")["Service"]
    assert service["ExecStart"][0].startswith("/usr/bin/cage -s -- /usr/bin/storeassist")
    assert any("QT_QPA_PLATFORM=wayland" in value for value in service["Environment"])
    assert "ProtectHome" not in service  # it would hide the folder of cage's socket
    assert (PACKAGING / "pam.d" / service["PAMName"][0]).is_file()


def test_the_package_depends_on_every_library_the_set_up_checks() -> None:
    script = (ROOT / "tools/setup.sh").read_text()
    checked = {line.split()[-1] for line in script.splitlines() if re.match(r"lib\S+\.so\S*\s", line)}
    control = (PACKAGING / "debian/control.in").read_text()
    depends = set(re.findall(r"[a-z0-9.+-]+", control.split("Depends:")[1].split("Recommends:")[0]))
    assert len(checked) > 20
    # zlib and zstd belong to every system that has dpkg.
    assert checked - {"zlib1g", "libzstd1"} <= depends


def test_the_desktop_entry_starts_the_program_and_has_its_icon() -> None:
    main = unit("desktop/storeassist.desktop")["Desktop Entry"]
    assert main["Type"] == ["Application"]
    assert main["Exec"] == main["Icon"] == ["storeassist"]
    assert main["Terminal"] == ["false"]
    icon = ElementTree.parse(PACKAGING / "desktop/storeassist.svg").getroot()
    assert icon.attrib["viewBox"] == "0 0 128 128"


@pytest.mark.parametrize(
    "name",
    [".ci/run", "tools/setup.sh", "packaging/build-deb.sh"]
    + [f"packaging/debian/{name}" for name in ("storeassist-hub", "postinst", "prerm")],
)
def test_a_script_is_executable_and_parses(name: str) -> None:
    shell = (ROOT / name).read_text().splitlines()[0].split()[0 if name.startswith("packaging/debian") else -1]
    shell = shell.removeprefix("#!").rsplit("/", 1)[-1]
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    assert (ROOT / name).stat().st_mode & 0o100
    done = subprocess.run([shell, "-n", str(ROOT / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
