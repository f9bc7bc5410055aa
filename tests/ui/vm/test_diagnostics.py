import pytest
from tests.ui.fakes import FakeStoreSettings

from storeassist_qt.ui.vm.diagnostics import Diagnostics
from storeassist_qt.ui.vm.format import Formatter


@pytest.fixture
def device(tmp_path):
    return Diagnostics(Formatter(FakeStoreSettings()), tmp_path, tmp_path)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_a_device_without_battery_and_wifi_names_its_disk_alone(device):
    assert [name for _icon, name, _value in device.facts()] == ["Disk"]
    assert "GB free" in device.disk()


def test_battery_and_wifi_are_read_from_the_kernel(device, tmp_path):
    write(tmp_path / "sys/class/power_supply/AC/type", "Mains\n")
    battery = tmp_path / "sys/class/power_supply/BAT0"
    for name, text in (("type", "Battery\n"), ("capacity", "64\n"), ("status", "Charging\n")):
        write(battery / name, text)
    write(
        tmp_path / "proc/net/wireless",
        "Inter-| sta-|   Quality        |   Discarded packets\n"
        " face | tus | link level noise |  nwid  crypt   frag\n"
        "wlan0: 0000   58.  -52.  -256        0      0      0\n",
    )
    assert device.battery() == "64 % · charging"
    assert device.wifi() == "wlan0 · -52 dBm"


def test_garbage_is_left_out(device, tmp_path):
    write(tmp_path / "sys/class/power_supply/BAT0/type", "Battery")
    write(tmp_path / "sys/class/power_supply/BAT0/capacity", "lots")
    write(tmp_path / "proc/net/wireless", "nothing: here")
    assert device.battery() == ""
    assert device.wifi() == ""
