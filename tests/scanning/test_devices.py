"""Cameras and keyboards from a made-up system tree."""

from storeassist_qt.scanning.devices import list_cameras, list_input_devices

INPUT = """I: Bus=0003 Vendor=0c2e Product=0901 Version=0110
N: Name="Honeywell Imaging & Mobility Scanner"
P: Phys=usb-0000:00:14.0-2/input0
H: Handlers=sysrq kbd event5 leds
B: PROP=0
B: EV=120013

I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: EV=3

I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Optical Mouse"
H: Handlers=mouse0 event6
B: EV=17
"""


def test_cameras_are_listed_in_order_with_their_names(tmp_path):
    for number, name, index in ((10, "Counter cam", "0"), (2, "Shelf cam", "0"), (3, "Shelf cam", "1")):
        folder = tmp_path / f"sys/class/video4linux/video{number}"
        folder.mkdir(parents=True)
        (folder / "name").write_text(name + "\n")
        (folder / "index").write_text(index + "\n")
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/video2").touch()
    cameras = list_cameras(tmp_path)
    assert [(camera.spec, camera.name, camera.is_capture) for camera in cameras] == [
        ("/dev/video2", "Shelf cam", True),
        ("/dev/video3", "Shelf cam", False),
        ("/dev/video10", "Counter cam", True),
    ]
    assert [camera.is_usable for camera in cameras] == [True, False, False]


def test_a_machine_without_cameras_has_none(tmp_path):
    assert list_cameras(tmp_path) == []


def test_scanners_are_told_from_other_keyboards(tmp_path):
    (tmp_path / "proc/bus/input").mkdir(parents=True)
    (tmp_path / "proc/bus/input/devices").write_text(INPUT)
    devices = list_input_devices(tmp_path)
    assert [(device.name, device.looks_like_scanner) for device in devices] == [
        ("Honeywell Imaging & Mobility Scanner", True),
        ("Power Button", False),
    ]
    assert devices[0].path == "/dev/input/event5"
    assert (devices[0].vendor, devices[0].product) == ("0c2e", "0901")


def test_a_machine_without_the_list_has_none(tmp_path):
    assert list_input_devices(tmp_path) == []
