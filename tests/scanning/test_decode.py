"""Reading rendered codes, the rules on reads, and surviving everything that is no picture."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeassist_qt.domain.codes import read_code
from storeassist_qt.scanning import decode, readers, rules
from storeassist_qt.scanning.readers import DecodeOptions, Read
from storeassist_qt.scanning.render import empty_frame, render_barcode_frame

BOX = ((0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (0.0, 40.0))
ELSEWHERE = ((500.0, 300.0), (600.0, 300.0), (600.0, 340.0), (500.0, 340.0))


@pytest.mark.parametrize(
    "garbage",
    [
        None,
        "picture",
        b"\xff\xd8\xff",
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((0, 1280, 3), np.uint8),
        np.zeros((720, 0, 3), np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((720, 3), np.uint8),
        np.zeros((3, 100000, 3), np.uint8),
        np.zeros((20, 100000), np.uint8),
        np.zeros((720, 1280, 2), np.uint8),
        np.zeros((720, 1280, 3, 1), np.uint8),
        np.zeros(10, np.uint8),
        np.array(["a", "b"], dtype=object),
        np.full((64, 64, 3), np.nan, np.float32),
        np.full((64, 64), np.inf, np.float64),
        np.zeros((64, 64, 3), np.complex64),
        np.full((64, 64, 3), 255, np.int64),
        np.full((64, 64), -5, np.int16),
        np.zeros((64, 64, 4), np.uint8),
        np.zeros((720, 1280), bool),
        np.random.default_rng(3).integers(0, 255, (480, 640, 3), np.uint8),
    ],
)
def test_garbage_reads_as_nothing(garbage):
    assert decode.read_codes(garbage) == []


def test_a_frame_without_a_code_reads_as_nothing():
    assert decode.read_codes(empty_frame()) == []


LABELS = [
    ("4006381333931", "ean13"),
    ("012345678905", "upca"),
    ("96385074", "ean8"),
    ("04965802", "upce"),
    ("10012345678902", "itf"),
    ("NF-20418-NVY-M", "code128"),
    ("https://id.gs1.org/01/09501101530003", "qr"),
    ("hello", "datamatrix"),
]


@pytest.mark.parametrize(("text", "symbology"), LABELS)
@pytest.mark.parametrize("angle", [0, 32, 90])
def test_every_everyday_symbology_is_read_at_any_angle(text, symbology, angle):
    found = decode.read_codes(render_barcode_frame(text, symbology, angle=angle))
    meant = read_code(text, symbology)
    assert len(found) == 1
    got = read_code(found[0][1], found[0][0])
    assert (got.gtin14, got.text if meant.gtin14 is None else None) == (
        meant.gtin14,
        meant.text if meant.gtin14 is None else None,
    )


@pytest.mark.parametrize("symbology", ["gs1_128", "gs1_datamatrix"])
def test_gs1_codes_keep_their_identifier_and_separators(symbology):
    frame = render_barcode_frame("(01)09501101530003(10)AB-1(17)270131", symbology)
    (code,) = decode.read_frame(frame).codes
    meaning = read_code(code.aim + code.text, code.symbology)
    assert (meaning.gtin14, meaning.batch, meaning.kind) == ("09501101530003", "AB-1", "gs1")
    assert meaning.expiry is not None


@pytest.mark.parametrize(
    "trouble",
    [{"light": 0.2, "noise": 4.0}, {"motion": 5}, {"blur": 1.5}, {"tilt": 45.0}, {"share": 0.2}],
)
def test_a_code_in_everyday_trouble_is_read(trouble):
    found = decode.read_codes(render_barcode_frame("9521234567899", **trouble))
    assert found == [("EAN-13", "9521234567899")]


def test_the_outline_lies_on_the_label():
    frame = render_barcode_frame("4006381333931", centre=(0.35, 0.5))
    (code,) = decode.read_frame(frame).codes
    xs, ys = [x for x, _ in code.corners], [y for _, y in code.corners]
    assert len(code.corners) == 4
    assert abs(sum(xs) / 4 - 0.35 * 1280) < 25
    assert abs(sum(ys) / 4 - 0.5 * 720) < 60


def test_a_turned_code_has_its_outline_in_frame_pixels():
    (code,) = decode.read_frame(render_barcode_frame("4006381333931", angle=32)).codes
    assert all(0 <= x <= 1280 and 0 <= y <= 720 for x, y in code.corners)
    xs = [x for x, _ in code.corners]
    assert max(xs) - min(xs) > 200


def test_other_pixel_formats_are_converted():
    frame = render_barcode_frame("4006381333931")
    gray = frame[:, :, 1]
    wanted = [("EAN-13", "4006381333931")]
    assert decode.read_codes(gray) == wanted
    assert decode.read_codes(np.dstack([frame, gray])) == wanted
    assert decode.read_codes(frame.astype(np.float32)) == wanted
    assert decode.read_codes(frame.astype(np.float64) / 255) == wanted
    assert decode.read_codes(frame.astype(np.uint16) * 257) == wanted
    assert decode.read_codes(frame[:, ::-1][:, ::-1]) == wanted
    assert decode.read_codes(np.asfortranarray(frame)) == wanted


def test_a_huge_picture_is_reduced_first():
    huge = np.zeros((10_000, 10_000), np.uint8)
    huge[:] = 200
    frame = render_barcode_frame("4006381333931")[:, :, 0]
    big = np.kron(frame, np.ones((5, 5), np.uint8))
    huge[3000 : 3000 + big.shape[0], 1800 : 1800 + big.shape[1]] = big
    reading = decode.read_frame(huge)
    assert [code.text for code in reading.codes] == ["4006381333931"]
    assert all(0 <= x <= 10_000 and 0 <= y <= 10_000 for x, y in reading.codes[0].corners)


def test_zxing_reads_alone_where_zbar_is_missing(monkeypatch):
    monkeypatch.setattr(readers, "_zbar", lambda: None)
    assert decode.decoders_available()["pyzbar"] == ""
    assert decode.decoders_available()["zxing-cpp"] != ""
    assert decode.read_codes(render_barcode_frame("4006381333931", angle=32)) == [("EAN-13", "4006381333931")]
    assert decode.read_codes(empty_frame()) == []


def test_a_missing_library_is_no_error(monkeypatch):
    import builtins

    real = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "pyzbar":
            raise ImportError("Unable to find zbar shared library")
        return real(name, *args, **kwargs)

    readers._zbar.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    assert readers.has_zbar() is False
    monkeypatch.undo()
    readers._zbar.cache_clear()
    assert readers.has_zbar() is True


def test_code_39_is_read_only_where_the_store_uses_it():
    frame = render_barcode_frame("SKU-1042", "code39")
    assert decode.read_codes(frame) == []
    assert [code.text for code in decode.read_frame(frame, DecodeOptions(code39=True)).codes] == ["SKU-1042"]


def test_databar_is_read_only_where_the_store_uses_it():
    frame = render_barcode_frame("0109501101530003", "databar")
    assert decode.read_codes(frame) == []
    (code,) = decode.read_frame(frame, DecodeOptions(databar=True)).codes
    assert read_code(code.aim + code.text, code.symbology).gtin14 == "09501101530003"


def test_one_stage_alone_may_be_asked_for():
    reading = decode.read_frame(render_barcode_frame("4006381333931", angle=32), stages={decode.BAND})
    assert reading.stages == (decode.BAND,)
    assert reading.codes == ()


# --- rules


def read(text, symbology="EAN-13", engine="zxing", quad=BOX, quality=100):
    return Read(engine, symbology, text, quad, quality)


@pytest.mark.parametrize(
    "bad",
    [
        read("4006381333930"),
        read("400638133393"),
        read("96385075", "EAN-8"),
        read("123456", "ITF"),
        read("10012345678903", "ITF"),
        read("AB1", "Code 128"),
        read("\x01\x02AB12", "Code 128"),
        read("4006381333931", engine="zbar", quality=5),
        read("", "QR Code"),
    ],
)
def test_an_unsound_read_is_dropped(bad):
    assert rules.confirmed([bad]) == []


def test_two_linear_codes_over_one_place_are_both_dropped():
    assert rules.confirmed([read("4006381333931"), read("9521234567899")]) == []
    both = [read("4006381333931"), read("9521234567899", quad=ELSEWHERE)]
    assert rules.confirmed(both) == both


def test_upc_e_needs_both_libraries():
    printed, expanded = read("04965802", "UPC-E", "zbar"), read("0049000006582", "UPC-E")
    assert rules.confirmed([printed]) == []
    assert rules.confirmed([expanded]) == []
    assert rules.confirmed([printed, expanded]) == [printed, expanded]
    assert rules.distinct([printed, expanded]) == [printed]


def test_qr_codes_side_by_side_are_all_kept():
    pair = [read("a", "QR Code"), read("b", "QR Code")]
    assert rules.confirmed(pair) == pair


def test_letters_beyond_ascii_in_code_128_are_read_and_not_their_neighbours():
    found = decode.read_codes(render_barcode_frame("MÜSLI-42", "code128"))
    assert found == [("Code 128", "MÜSLI-42")]


@pytest.mark.parametrize("text", ["9521234567899", "4006381333931"])
def test_smeared_frames_are_read_right_or_not_at_all(text):
    for motion in range(2, 16, 3):
        found = decode.read_codes(render_barcode_frame(text, motion=motion, share=0.3))
        assert found in ([], [("EAN-13", text)])


pictures = st.tuples(st.integers(0, 90), st.integers(0, 90), st.sampled_from([0, 1, 2, 3, 4, 5])).flatmap(
    lambda size: st.binary(min_size=0, max_size=64).map(
        lambda data: np.resize(np.frombuffer(data or b"\0", np.uint8), size if size[2] else size[:2])
    )
)


@given(pictures)
@settings(max_examples=60, deadline=None)
def test_no_picture_whatever_raises(picture):
    assert isinstance(decode.read_codes(picture), list)
